### Packages, booking, the order and its rating.

## Packages for the staff

package-desk = Pakete
package-desk-about = Was hier verkauft wird und zu welchem Preis
package-one = Paket
package-new = Neues Paket
package-create = Paket anlegen
package-created = Das Paket ist angelegt und wird verkauft.
package-none = Noch ist kein Paket angelegt.
package-countries = Pakete nach Land
package-price = Kundenpreis
package-price-help = Inklusive Mehrwertsteuer; das ist der Preis, den alle sehen.
package-pay = Vergütung
package-pay-help = Was der Friend verdient, mindestens { $min }.
package-platform-share = Anteil der Plattform
package-partner-share = Anteil des Partners
package-vat = Mehrwertsteuer
package-vat-help = Der Normalsatz in diesem Land ist { $percent } %.
package-amounts = Preis und Anteile in { $currency }
package-amounts-about = Vergütung, beide Anteile und Mehrwertsteuer ergeben zusammen den Kundenpreis.
package-work = Die Arbeit
package-minutes = Dauer in Minuten
package-minutes-n = { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
}
package-minutes-help = So lange dauert der Besuch in der Regel.
package-class = Wer das macht
package-class-friend = Alle Friends mit der Fähigkeit
package-class-profi = Nur Profis
package-class-profi-short = Profi
package-skill = Fähigkeit
package-skill-choose = Fähigkeit auswählen
package-certificates = Zertifikate
package-certificates-help = Eines pro Zeile, genau so benannt, wie sie Mitgliedern verliehen werden.
package-state = Status
package-state-listed = Im Verkauf
package-state-unlisted = Nicht im Verkauf
package-state-withdrawn = Zurückgezogen
package-state-absent = Hier ohne Preis
package-terms-in = Preis und Bedingungen: { $country }
package-terms-about = Beim Speichern entsteht eine neue Version; bestehende Aufträge bleiben, wie sie sind.
package-terms-new = Preis und Bedingungen festlegen
package-terms-save = Neue Version speichern
package-version-saved = Die neue Version gilt ab sofort.
package-list = In den Verkauf nehmen
package-unlist = Aus dem Verkauf nehmen
package-listed = Das Paket wird in diesem Land verkauft.
package-unlisted = Das Paket wird in diesem Land nicht mehr verkauft.
package-history = Bisherige Versionen
package-version-n = Version { $n }, gültig seit { $date }
package-slug = Wort in Links
package-slug-help = Damit nennen Partnerlinks das Paket; Kleinbuchstaben, Ziffern und Bindestriche.
package-slug-is = In Links: { $slug }
package-texts = Name und Text
package-texts-about = Alle lesen sie in ihrer eigenen Sprache.
package-texts-edit = Texte bearbeiten
package-texts-save = Texte speichern
package-texts-saved = Die Texte sind gespeichert.
package-stands-in = angezeigt auf: { $language }
package-text-empty = Ein leeres Feld zeigt den Text auf: { $language }
package-name-in = Name ({ $language })
package-text-in = Was gemacht wird ({ $language })
package-text-help = Ein, zwei Sätze dazu, was der Preis enthält.
package-withdraw-heading = Paket zurückziehen
package-withdraw-about = Es wird dann in keinem Land mehr verkauft; bestehende Aufträge bleiben, wie sie sind.
package-withdraw = Zurückziehen
package-restore = Wieder anbieten
package-withdrawn = Das Paket ist zurückgezogen.
package-restored = Das Paket wird wieder angeboten.
package-policy = Wem Aufträge angeboten werden
package-policy-who = Aufträge aus dieser Community gehen an
package-policy-pool = alle passenden Friends, egal aus welcher Community
package-policy-own-first = zuerst die Friends dieser Community, dann alle
package-policy-own-only = nur die Friends dieser Community
package-policy-minutes = Vorsprung in Minuten
package-policy-minutes-help = So lange haben die Friends dieser Community einen Auftrag für sich.
package-policy-save = Speichern
package-policy-saved = Die Regel gilt für Aufträge ab jetzt.
package-refused-sum = Vergütung, Anteile und Mehrwertsteuer ergeben { $sum } und weichen damit um { $difference } vom Preis ab.
package-refused-amount = Bitte einen Betrag mit höchstens zwei Nachkommastellen eingeben.
package-refused-price = Der Preis muss über null liegen, und kein Betrag darf höher als { $max } sein.
package-refused-pay = Ein Friend verdient hier mindestens { $min }.
package-refused-profi = Pakete für Profis gibt es in diesem Land nicht.
package-refused-class = Bitte auswählen, wer die Arbeit macht.
package-refused-skill = Bitte eine Fähigkeit aus der Liste wählen.
package-refused-minutes = Die Dauer muss zwischen { $min } und { $max } Minuten liegen.
package-refused-certificates = Mehr als { $max } Zertifikate sind nicht möglich.
package-refused-name = Das Paket braucht einen Namen in der Sprache der Community.
package-refused-long = Dieser Text darf höchstens { $max } Zeichen haben.
package-refused-slug = Nur Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens { $max } Zeichen.
package-refused-slug-taken = Dieses Wort hat schon ein anderes Paket.
package-refused-changed = Inzwischen gibt es eine neuere Version; erneutes Speichern ersetzt sie durch diese Angaben.
package-refused-policy = Bitte eine der drei Regeln wählen.
package-refused-first-minutes = Der Vorsprung muss zwischen 1 und { $max } Minuten liegen.

## After the accept: work, messages, ratings, earnings, letters

order-refused-not-offered = Das geht hier noch nicht.
order-refused-state = Das ist bei diesem Stand des Auftrags nicht möglich.
order-refused-changed = Inzwischen hat sich etwas geändert; diese Seite zeigt den neuen Stand.
order-refused-early =
    { $n ->
        [one] Die Arbeit kann frühestens { $n } Stunde vor dem Termin beginnen.
       *[other] Die Arbeit kann frühestens { $n } Stunden vor dem Termin beginnen.
    }
order-refused-absent-early =
    { $n ->
        [one] Dass niemand da war, lässt sich frühestens { $n } Minute nach dem Termin melden.
       *[other] Dass niemand da war, lässt sich frühestens { $n } Minuten nach dem Termin melden.
    }
order-refused-fail-early =
    { $n ->
        [one] Ein Besuch lässt sich frühestens { $n } Stunde vor dem Termin als erfolglos melden.
       *[other] Ein Besuch lässt sich frühestens { $n } Stunden vor dem Termin als erfolglos melden.
    }
order-refused-extra-open = Ein Zusatz ist noch nicht beantwortet und muss erst bestätigt oder zurückgezogen werden.
order-refused-code-attempts = Es gab zu viele falsche Codes; der nächste Versuch ist in einem Tag möglich.
order-reason-missing = Bitte einen Grund auswählen.
contact-refused-time = Diese Zeit liegt in der Zukunft oder vor der Annahme des Auftrags.
contact-refused-channel = Bitte auswählen, auf welchem Weg der Kontakt zustande kam.
appointment-refused-time = Bitte Tag und Uhrzeit angeben.
appointment-refused-gap = Diese Uhrzeit gibt es in dieser Nacht nicht, weil die Uhr eine Stunde vorgestellt wird.
appointment-refused-past = Diese Zeit ist schon vorbei.
appointment-refused-far =
    { $n ->
        [one] Ein Termin kann höchstens { $n } Tag in der Zukunft liegen.
       *[other] Ein Termin kann höchstens { $n } Tage in der Zukunft liegen.
    }
appointment-refused-busy = Zu dieser Zeit gibt es schon einen anderen Termin.
appointment-refused-gone = Dieser Vorschlag gilt nicht mehr.
appointment-refused-moves =
    { $n ->
        [one] Ein Termin kann höchstens { $n }-mal verschoben werden.
       *[other] Ein Termin kann höchstens { $n }-mal verschoben werden.
    }
message-refused-empty = Bitte etwas schreiben.
message-refused-long =
    { $n ->
        [one] Eine Nachricht hat höchstens { $n } Zeichen.
       *[other] Eine Nachricht hat höchstens { $n } Zeichen.
    }
extra-refused-amount = Bitte einen Betrag bis { $most } angeben.
extra-refused-label = Bitte angeben, wofür der Betrag ist.
extra-refused-label-long =
    { $n ->
        [one] Höchstens { $n } Zeichen sind möglich.
       *[other] Höchstens { $n } Zeichen sind möglich.
    }
extra-refused-many = Dieser Auftrag hat schon zu viele Zusätze.
extra-refused-gone = Dieser Zusatz ist schon beantwortet oder zurückgezogen.
rating-refused-stars = Bitte einen bis fünf Sterne auswählen.
rating-refused-long =
    { $n ->
        [one] Eine Bewertung hat höchstens { $n } Zeichen.
       *[other] Eine Bewertung hat höchstens { $n } Zeichen.
    }
rating-refused-state = Bewerten lässt sich ein Auftrag, sobald die Arbeit erledigt ist und bis er geschlossen wird.
rating-refused-once = Dieser Auftrag ist schon bewertet.
rating-refused-reason =
    { $n ->
        [one] Bitte einen Grund mit höchstens { $n } Zeichen angeben.
       *[other] Bitte einen Grund mit höchstens { $n } Zeichen angeben.
    }
rating-refused-hidden = Jemand war schneller; zu ändern war nichts mehr.
order-contact-logged = Der erste Kontakt ist notiert.
order-time-proposed = Der Termin ist vorgeschlagen; eine E-Mail ist unterwegs.
order-time-proposed-first = Der Termin ist vorgeschlagen. Diese Uhrzeit gibt es in jener Nacht zweimal; es gilt die erste.
order-time-agreed = Der Termin ist vereinbart.
order-started = Die Arbeit hat begonnen.
order-extra-asked = Die Anfrage ist gestellt; eine E-Mail ist unterwegs.
order-extra-withdrawn = Der Zusatz ist zurückgezogen.
order-completed = Der Auftrag ist abgeschlossen, vielen Dank.
order-code-wrong = Das ist nicht der Code zu diesem Auftrag.
order-failed = Der Besuch ist als erfolglos notiert.
order-handed-back = Der Auftrag ist zurückgegeben; jetzt werden andere gefragt.
order-message-sent = Die Nachricht ist unterwegs.
rating-hidden-done = Der Text ist verborgen.
rating-shown-done = Der Text ist wieder sichtbar.
order-state-placed = Gebucht
order-state-offering = Friend wird gesucht
order-state-unassigned = Noch niemand gefunden
order-state-accepted = Angenommen
order-state-contacted = In Kontakt
order-state-scheduled = Termin vereinbart
order-state-in-progress = In Arbeit
order-state-completed = Abgeschlossen
order-state-failed = Erfolglos
order-state-cancelled = Storniert
order-state-closed = Geschlossen
order-channel-phone = Telefonisch
order-channel-message = Per Nachricht
order-channel-email = Per E-Mail
order-failure-absent = Zehn Minuten lang war niemand da
order-failure-not-solvable = Vor Ort nicht lösbar
order-failure-third-party = Die Ursache liegt beim Anbieter oder Hersteller
order-failure-other = Etwas anderes
order-back-no-time = Doch keine Zeit
order-back-unreachable = Niemand ist erreichbar
order-back-too-hard = Zu schwierig
order-back-other = Etwas anderes
order-back-member-gone = Steht nicht mehr zur Verfügung
order-extra-state-asked = Wartet auf Bestätigung
order-extra-state-agreed = Bestätigt
order-extra-state-refused = Abgelehnt
order-extra-state-withdrawn = Zurückgezogen
order-next-contact = Jetzt anrufen oder schreiben und hier notieren.
order-next-answer = Ein Termin ist vorgeschlagen und wartet auf Antwort.
order-next-wait = Der vorgeschlagene Termin wartet auf Bestätigung.
order-next-propose = Einen Termin vorschlagen.
order-next-start = Vor Ort den Beginn der Arbeit hier melden.
order-next-overdue = Der Termin ist vorbei: bitte bei der Kundin oder dem Kunden melden und dann hier die Arbeit beginnen, einen neuen Termin vorschlagen oder den Besuch als erfolglos melden.
order-next-complete = Wenn alles läuft, nach dem sechsstelligen Code fragen.
order-list-title = Meine Aufträge
order-list-offers = Offene Aufträge
order-list-open = Zu erledigen
order-list-past = Vorbei
order-list-none = Im Moment ist nichts zu erledigen.
order-due = Erster Kontakt bis { $when }
order-time = { $day }, { $time } Uhr
order-time-own = Eigene Zeitzone: { $day }, { $time } Uhr
order-customer = Kundin oder Kunde
order-customer-hidden = Name, Adresse und Telefon werden nicht mehr gezeigt, weil der Auftrag vor mehr als 30 Tagen geschlossen wurde.
order-news = Es gibt Neues
order-call = { $phone } anrufen
order-contact = Erster Kontakt
order-contact-how = Auf welchem Weg?
order-contact-when = Wann
order-contact-log = Kontakt notieren
order-appointment = Termin
order-time-theirs = Vorgeschlagen ist { $day }, { $time } Uhr.
order-time-ours = Eigener Vorschlag: { $day }, { $time } Uhr
order-time-agree = Diesem Termin zustimmen
order-time-propose-label = Anderer Termin
order-time-help = In der Ortszeit am Einsatzort.
order-time-propose = Termin vorschlagen
order-start = Arbeit beginnen
order-complete = Abschließen
order-complete-code = Code
order-complete-help = Sechs Ziffern, die auf der Auftragsseite der Kundschaft stehen; sie bestätigen, dass alles läuft.
order-complete-submit = Auftrag abschließen
order-extras = Zusätze
order-extra-withdraw = Zurückziehen
order-extra-label = Wofür
order-extra-amount = Betrag in { $currency }
order-extra-ask = Um Bestätigung bitten
order-job = Der Auftrag
order-wishes = Wunschzeiten
order-language = Sprache
order-duration = Dauer
order-minutes =
    { $n ->
        [one] { $n } Minute
       *[other] { $n } Minuten
    }
order-earned = Vergütung
order-total = Zu zahlen
order-paid-by = Zahlung
order-messages = Nachrichten
order-message-mine = Eigene Nachricht
order-message-text = Nachricht
order-message-send = Senden
order-fail = Der Besuch war erfolglos
order-fail-why = Warum?
order-fail-submit = Als erfolglos beenden
order-hand-back = Auftrag zurückgeben
order-hand-back-why = Warum?
order-hand-back-help = Dann werden sofort andere gefragt; Name und Adresse sind hier nicht mehr zu sehen.
order-hand-back-submit = Zurückgeben
order-block = Keine Anfragen mehr von dieser Kundschaft
order-block-help = Für diese Kundin oder diesen Kunden kommt dann keine Anfrage mehr. Die andere Seite erfährt nichts davon.
order-block-set = Für diese Kundin oder diesen Kunden kommt keine Anfrage mehr.
order-unblock = Anfragen wieder zulassen
order-blocked = Notiert: Von dieser Kundschaft kommen keine Anfragen mehr.
order-unblocked = Notiert: Von dieser Kundschaft kommen wieder Anfragen.
rating-heading = Bewertung
rating-stars =
    { $n ->
        [one] { $n } von 5 Sternen
       *[other] { $n } von 5 Sternen
    }
rating-value =
    { $n ->
        [one] { $value } von 5 aus { $n } Bewertung
       *[other] { $value } von 5 aus { $n } Bewertungen
    }
rating-list = Bewertungen
rating-list-what = Was Kundinnen und Kunden dieser Community über die Arbeit sagen.
rating-none = Es gibt noch keine Bewertungen.
rating-hidden-because = Verborgen: { $reason }
rating-show = Text wieder zeigen
rating-hide = Text verbergen
rating-hide-reason = Grund
earnings-heading = Verdienst
earnings-what = Vergütung und Zusätze abgeschlossener Aufträge, nach Monaten.
earnings-none = In den letzten zwölf Monaten gibt es keine abgeschlossenen Aufträge.
earnings-title = Verdienst in { $currency }
earnings-summary = { $amount } in diesem Monat, { $year } in zwölf Monaten
earnings-month =
    { $month ->
        [jan] Januar { $year }
        [feb] Februar { $year }
        [mar] März { $year }
        [apr] April { $year }
        [may] Mai { $year }
        [jun] Juni { $year }
        [jul] Juli { $year }
        [aug] August { $year }
        [sep] September { $year }
        [oct] Oktober { $year }
        [nov] November { $year }
       *[dec] Dezember { $year }
    }
earnings-month-head = Monat
earnings-amount-head = Betrag
order-letter-open = Details ansehen
order-letter-rate = Arbeit bewerten
order-letter-reason = Diese E-Mail gehört zu einem bei uns erteilten Auftrag.
order-letter-reminder-subject = Auftrag { $code }: bitte melden
order-letter-reminder-text =
    { $n ->
        [one] Jemand wartet auf einen ersten Anruf oder eine Nachricht; sonst werden in { $n } Stunde andere gefragt.
       *[other] Jemand wartet auf einen ersten Anruf oder eine Nachricht; sonst werden in { $n } Stunden andere gefragt.
    }
order-letter-breached-subject = Auftrag { $code } geht an jemand anderes
order-letter-breached-text = Innerhalb von zwölf Stunden wurde kein Kontakt notiert, deshalb werden jetzt andere gefragt.
order-letter-reopened-subject = Auftrag { $code }: Wir suchen jemand anderes
order-letter-reopened-text = Der Friend, der zugesagt hatte, kommt doch nicht, und wir fragen sofort andere; es bleibt beim Preis des Pakets.
order-letter-breached-manager-subject = Auftrag { $code }: gebrochene Zusage
order-letter-breached-manager-text = Zwölf Stunden vergingen ohne Kontakt; der Auftrag wird jetzt anderen angeboten.
order-letter-handed-back-manager-subject = Auftrag { $code } wurde zurückgegeben
order-letter-handed-back-manager-text = Der Friend hat den Auftrag zurückgegeben; er wird jetzt anderen angeboten.
order-letter-friend-gone-manager-subject = Auftrag { $code } sucht einen neuen Friend
order-letter-friend-gone-manager-text = Der Friend, der den Auftrag hatte, steht nicht mehr zur Verfügung; der Auftrag wird jetzt anderen angeboten.
order-letter-nobody-manager-subject = Auftrag { $code }: niemand gefunden
order-letter-nobody-manager-text = Alle geeigneten Friends wurden gefragt, und niemand hat angenommen. Jetzt hilft nur: noch einmal fragen, von Hand zuteilen oder stornieren.
order-letter-proposed-friend-subject = Auftrag { $code }: Terminvorschlag
order-letter-proposed-friend-text = Für diesen Auftrag ist ein Termin vorgeschlagen.
order-letter-proposed-customer-subject = Auftrag { $code }: Terminvorschlag
order-letter-proposed-customer-text = Der Friend schlägt einen Termin vor; zustimmen oder einen anderen vorschlagen geht auf der Auftragsseite.
order-letter-agreed-subject = { $code }: Termin vereinbart
order-letter-agreed-text = Der Termin ist vereinbart.
order-letter-soon-subject = { $code }: Termin morgen
order-letter-soon-friend-text = Morgen steht der Besuch an.
order-letter-soon-customer-text = Morgen kommt der Friend.
order-letter-message-subject = { $code }: neue Nachricht
order-letter-message-friend-text = Zu diesem Auftrag gibt es eine neue Nachricht.
order-letter-message-customer-text = Der Friend hat eine Nachricht geschrieben.
order-letter-extra-asked-subject = Auftrag { $code }: Zusatz wartet auf Bestätigung
order-letter-extra-asked-text = Der Friend bittet um die Bestätigung eines Zusatzes; ohne sie ändert sich am Preis nichts.
order-letter-extra-agreed-subject = Auftrag { $code }: Zusatz bestätigt
order-letter-extra-agreed-text = Der Zusatz ist bestätigt.
order-letter-extra-refused-subject = Auftrag { $code }: Zusatz abgelehnt
order-letter-extra-refused-text = Der Zusatz ist abgelehnt.
order-letter-completed-subject = Auftrag { $code } ist abgeschlossen
order-letter-completed-text = Die Arbeit ist getan; ein bis fünf Sterne und ein paar Worte helfen allen, die als Nächste buchen.
order-letter-failed-subject = Auftrag { $code }: Der Besuch war erfolglos
order-letter-failed-text = Der Friend hat notiert, dass der Besuch nicht erfolgreich war.
order-letter-cancelled-subject = { $code } ist storniert
order-letter-cancelled-friend-text = Dieser Auftrag wurde storniert; es ist nichts mehr zu tun.
order-letter-cancelled-customer-text = Dieser Auftrag wurde kostenlos storniert.
order-letter-rated-subject = Auftrag { $code }: neue Bewertung
order-letter-rated-text =
    { $n ->
        [one] Es gab { $n } von 5 Sternen.
       *[other] Es gab { $n } von 5 Sternen.
    }

## Booking

book-title = Hilfe buchen
book-step-place = Ort
book-step-package = Paket
book-step-details = Angaben
book-place-heading = Wo wird Hilfe gebraucht?
book-place-text = Jemand aus der Nachbarschaft kommt vorbei, zum Festpreis.
book-place-next = Pakete anzeigen
book-packages-heading = Was soll gemacht werden?
book-for-place = Für { $place }
book-minutes = etwa { $n } Minuten
book-profi = ein Profi kommt
book-prices = Alle Preise sind Endpreise inklusive Mehrwertsteuer.
book-has-more = Andere Pakete gibt es dort noch nicht.
book-packages-next = Weiter
book-back-place = Ort ändern
book-back-packages = Anderes Paket wählen
book-back-details = Angaben ändern
book-nobody-heading = Dorthin kann noch niemand kommen
book-nobody-text = Im Moment gibt es dort keinen Friend in der Nähe, deshalb lässt sich noch nichts buchen. Wer auf der Warteliste steht, bekommt eine E-Mail, sobald sich das ändert.
book-nobody-wait = Auf die Warteliste
book-details-heading = Was ist los, und wann passt es?
book-about = Das Problem
book-trouble = Was ist los?
book-trouble-help = Telefonnummern und Adressen in diesem Text bleiben verborgen, bis jemand den Auftrag angenommen hat.
book-wishes = Passende Zeiten
book-wishes-help = Nichts angekreuzt heißt jederzeit; der genaue Termin wird danach vereinbart.
book-language = Sprache
book-language-help = Wer kommt, spricht diese Sprache; auch die E-Mails kommen in ihr.
book-language-help-some = Wer kommt, spricht diese Sprache; auch die E-Mails kommen in ihr. Sprachen, die in der Nähe niemand spricht, stehen nicht zur Wahl.
book-who = Name und Adresse
book-who-text = Das sieht nur, wer den Auftrag annimmt, und bei Fragen das Community-Management; jeder Blick des Managements wird festgehalten.
book-name = Name
book-street = Straße und Hausnummer
book-address = Adresse
book-phone = Telefon
book-email = E-Mail
book-payment = Bezahlung
book-payment-help = Bezahlt wird nach der Arbeit.
order-payment-cash = Bar vor Ort
order-payment-card-on-site = Karte vor Ort
order-payment-invoice = Rechnung
order-wish-weekday = werktags { $times }
order-wish-weekend = am Wochenende { $times }
order-wish-morning = vormittags
order-wish-afternoon = nachmittags
order-wish-evening = abends
order-wish-any = jederzeit
order-wish-both = { $week }, { $weekend }
book-details-next = Alles prüfen
book-summary-heading = Stimmt alles?
book-summary-text = Noch ist nichts gebucht.
book-total = Gesamt, inkl. MwSt.
book-vat = Darin enthaltene MwSt.:
book-said = Angaben
book-legal = Bedingungen
book-version = Fassung { $n }
book-withdrawal = Widerrufsrecht
book-withdrawal-text = { $days } Tage lang lässt sich der Vertrag ohne Angabe von Gründen widerrufen; eine E-Mail genügt.
book-withdrawal-early = Ein Termin innerhalb dieser Frist gilt als ausdrücklicher Wunsch, früher zu beginnen; ist die Arbeit erledigt, erlischt das Widerrufsrecht.
book-terms = Ich stimme den AGB zu und habe die Datenschutzerklärung gelesen.
book-order = Zahlungspflichtig bestellen
book-order-next = Stornieren ist kostenlos, bis ein Termin vereinbart ist.

## What a booking may refuse

book-refused-trouble = Bitte das Problem mit höchstens { $max } Zeichen beschreiben.
book-refused-language = Bitte eine Sprache wählen.
book-refused-unspoken = Diese Sprache spricht in der Nähe niemand. Möglich ist: { $langs }.
book-refused-street = Bitte Straße und Hausnummer eingeben, höchstens { $max } Zeichen.
book-refused-phone = Das sieht nicht nach einer Telefonnummer aus.
book-refused-payment = Bitte eine Zahlungsart wählen.
book-refused-no-package = Bitte ein Paket wählen.
book-refused-package = Dieses Paket gibt es dort zurzeit nicht.
book-refused-changed = Das Paket oder die Bedingungen haben sich inzwischen geändert; gebucht ist noch nichts, unten steht der neue Stand.
book-refused-terms = Für einen Auftrag ist die Zustimmung zu den AGB nötig.
book-refused-too-often = { $minutes ->
    [one] Von diesem Anschluss kamen gerade viele Aufträge. In einer Minute geht es weiter; alles bleibt ausgefüllt.
   *[other] Von diesem Anschluss kamen gerade viele Aufträge. In { $minutes } Minuten geht es weiter; alles bleibt ausgefüllt.
}

## The customer’s page

customer-order-title = Auftrag { $code }
customer-order-released = Wer zugesagt hatte, kann doch nicht kommen.
customer-order-asking = Wir fragen Friends in der Nähe
customer-order-unassigned = Noch ist niemand gefunden
customer-order-found = Jemand hat zugesagt
customer-order-accepted = { $name } hat zugesagt
customer-order-contacted = { $name } hat sich gemeldet
customer-order-scheduled = { $name } kommt
customer-order-overdue = Der vereinbarte Termin ist vorbei
customer-order-in-progress = { $name } ist bei der Arbeit
customer-order-completed = Die Arbeit ist erledigt
customer-order-failed = Der Besuch hat nicht geklappt
customer-order-cancelled = Der Auftrag ist storniert
customer-order-closed = Der Auftrag ist abgeschlossen
customer-order-placed-text = Der Auftrag ist eingegangen; gleich werden die ersten Friends in der Nähe gefragt.
customer-order-asked = { $n ->
    [one] Bisher ist ein Friend gefragt.
   *[other] Bisher sind { $n } Friends gefragt.
}
customer-order-declined = { $n ->
    [one] Ein Friend hat abgelehnt.
   *[other] { $n } Friends haben abgelehnt.
}
customer-order-silent = { $n ->
    [one] Ein Friend hat nicht rechtzeitig geantwortet.
   *[other] { $n } Friends haben nicht rechtzeitig geantwortet.
}
customer-order-asking-text = Sobald jemand zusagt, kommt eine E-Mail.
customer-order-unassigned-text = Das Community-Management kümmert sich darum und meldet sich; stornieren ist kostenlos.
customer-order-contact-due = Ein Anruf oder eine Nachricht kommt bis spätestens { $when }.
customer-order-contacted-text = Als Nächstes wird ein Termin vereinbart.
customer-order-overdue-when = Vereinbart war: { $when }. Der Beginn der Arbeit ist noch nicht gemeldet.
customer-order-overdue-text = Falls niemand gekommen ist: Eine Nachricht oder ein neuer Terminvorschlag auf dieser Seite erreicht den Friend sofort.
customer-order-overdue-help = So ist das Community-Management erreichbar
customer-order-in-progress-text = Wenn alles funktioniert, bitte den Code unten nennen; er bestätigt, dass die Arbeit erledigt ist.
customer-order-completed-text = Danke für das Vertrauen.
customer-order-failed-text = Vorerst wird nichts berechnet; bei Fragen hilft das Community-Management.
customer-order-cancelled-text = Es ist nichts zu bezahlen.
customer-order-when = { $date }, { $time } Uhr
customer-order-reputation = { $n ->
    [one] { $value } aus einer Bewertung
   *[other] { $value } aus { $n } Bewertungen
}
customer-order-code = Abschlusscode
customer-order-code-text = Bitte erst nennen, wenn die Arbeit erledigt ist.
customer-order-proposal = Vorgeschlagener Termin
customer-order-agree = Diesem Termin zustimmen
customer-order-waits = Die Antwort steht noch aus.
customer-order-propose-label = Anderer Termin
customer-order-propose = Termin vorschlagen
customer-order-story = So geht es weiter
customer-order-step-placed = Auftrag eingegangen
customer-order-step-accepted = Angenommen
customer-order-step-contacted = Erster Kontakt
customer-order-step-scheduled = Besuch
customer-order-step-completed = Erledigt
customer-order-rate = Wie war es?
customer-order-rate-text = Die Sterne zählen für den Wert im Profil des Friends. Die Worte lesen der Friend und das Community-Management.
customer-order-rate-stars = Sterne
customer-order-stars = { $n ->
    [one] { $n } Stern
   *[other] { $n } Sterne
}
customer-order-rate-words = Ein paar Worte
customer-order-rate-send = Bewertung abschicken
customer-order-rated = { $n ->
    [one] Mit { $n } Stern bewertet.
   *[other] Mit { $n } Sternen bewertet.
}
customer-order-yours = Der Auftrag
customer-order-extras = Zusätze
customer-order-extra-asked = wartet auf eine Antwort
customer-order-extra-agreed = vereinbart
customer-order-extra-refused = abgelehnt
customer-order-extra-withdrawn = zurückgezogen
customer-order-extra-agree = Zustimmen und bezahlen
customer-order-extra-refuse = Ablehnen
customer-order-thread = Nachrichten
customer-order-write = Nachricht
customer-order-send = Nachricht senden
customer-order-own = Kundin/Kunde
customer-order-former-friend = Friend von vorher
customer-order-reload = Neuigkeiten abrufen
customer-order-news = Neues ansehen
customer-order-cancel = Auftrag stornieren
customer-order-cancel-heading = Wirklich stornieren?
customer-order-cancel-text = Das kostet jetzt nichts und lässt sich nicht rückgängig machen.
customer-order-back = Zurück zum Auftrag
customer-order-link-text = Wer die Adresse dieser Seite kennt, sieht diesen Auftrag.
customer-order-revoke = Link ungültig machen
customer-order-revoke-heading = Neuen Link anfordern?
customer-order-revoke-text = Die Adresse dieser Seite gilt dann sofort nicht mehr; eine neue kommt per E-Mail.
customer-order-revoked = Der Link gilt nicht mehr
customer-order-revoked-text = Ein neuer ist per E-Mail unterwegs.
customer-order-sent = Die Nachricht ist unterwegs.
customer-order-proposed = Der Vorschlag ist unterwegs.
customer-order-agreed = Der Termin ist vereinbart.
customer-order-decided = Die Antwort ist notiert.
customer-order-thanks = Danke für die Bewertung.
customer-order-cancel-done = Der Auftrag ist storniert.
customer-order-block = Nächstes Mal jemand anderes
customer-order-block-help = Dieser Friend wird für künftige Aufträge mit derselben E-Mail-Adresse nicht mehr gefragt und erfährt nichts davon.
customer-order-block-set = Dieser Friend wird nicht mehr gefragt.
customer-order-unblock = Doch wieder fragen
customer-order-blocked = Notiert: Beim nächsten Mal kommt jemand anderes.
customer-order-unblocked = Notiert: Dieser Friend wird wieder gefragt.

## Letters to customers

letter-placed-subject = Auftrag { $code } ist eingegangen
letter-placed-text = Das Paket „{ $package }“ ist gebucht.
letter-placed-next = Jetzt werden Friends in der Nähe gefragt; wer zusagt, meldet sich innerhalb von 12 Stunden.
letter-placed-action = Auftrag ansehen
letter-placed-secret = Wer diesen Link hat, kann den Auftrag öffnen; bitte nicht weitergeben.
letter-access-subject = Neuer Link zum Auftrag { $code }
letter-access-text = Der alte Link gilt nicht mehr; dieser ersetzt ihn.
letter-reason-order = Diese E-Mail kommt, weil mit dieser Adresse ein Auftrag gebucht wurde.
