### Wer für einen Auftrag gefragt wird und wer ihn bekommt.

## Angebote an Friends

nav-offers = Aufträge
offers-title = Offene Aufträge
offers-intro = Höchstens vier Friends werden gleichzeitig gefragt; wer zuerst annimmt, bekommt den Auftrag.
offers-none = Gerade gibt es in der Nähe keinen passenden Auftrag.
offers-earlier = Frühere
# $n (Number) from 0: how many there are now
offers-live = { $n ->
    [one] Jetzt ist { $n } Auftrag offen
   *[other] Jetzt sind { $n } Aufträge offen
}
offer-state-accepted = Angenommen
offer-state-declined = Abgelehnt
offer-state-expired = Zeit abgelaufen
offer-state-lost = Jemand war schneller
offer-state-withdrawn = Nicht mehr zu haben
offer-state-released = Wieder offen
offer-place = Einsatzort
# $area (String) two digits of the postal code and the place; $km (Number) half kilometres
offer-where = { $area }, etwa { $km } km von zu Hause
offer-pay = Vergütung
offer-when = Wann
offer-how-long = Wie lange
# $n (Number) from 15
offer-minutes = { $n ->
    [one] etwa { $n } Minute
   *[other] etwa { $n } Minuten
}
offer-language = Sprache
offer-package = Was zum Paket gehört
offer-trouble = Was zu tun ist
offer-masked = Telefonnummern und Adressen in diesem Text sind bis zur Annahme verdeckt.
# $at (String) a finished date and time
offer-until = Antwort bis { $at }
# $hours (Number) hours for the first contact
offer-after = { $hours ->
    [one] Name, Adresse und Telefonnummer erscheinen nach der Annahme; ohne ersten Kontakt innerhalb von { $hours } Stunde wird der Auftrag anderen angeboten.
   *[other] Name, Adresse und Telefonnummer erscheinen nach der Annahme; ohne ersten Kontakt innerhalb von { $hours } Stunden wird der Auftrag anderen angeboten.
}
# $pay (String) finished money
offer-accept = Für { $pay } annehmen
offer-decline = Ablehnen
offer-accepted = Der Auftrag gehört dir: Melde dich bald.
offer-declined = Abgelehnt; jemand anderes wird gefragt.

## Warum dieses Angebot

offer-why = Warum gerade dieser Auftrag?
# $n (Number) at least 1; $km (Number) whole kilometres
offer-why-looked = { $n ->
    [one] In Betracht kam { $n } Person mit dieser Fähigkeit, höchstens { $km } km vom Einsatzort entfernt.
   *[other] In Betracht kamen { $n } Personen mit dieser Fähigkeit, höchstens { $km } km vom Einsatzort entfernt.
}
# $from, $to (Number) kilometres
offer-why-band = Der eigene Wohnort liegt { $from } bis { $to } km entfernt; von allen in diesem Bereich ist zuerst an der Reihe, wer am längsten nicht gefragt wurde.
# $rank (Number) from 1
offer-why-rank = Das ergibt Platz { $rank } in der Reihenfolge.
offer-why-rating = Bewertungen spielen dabei keine Rolle.
offer-left-out = Nicht gefragt wurden:
# $n (Number) at least 1
offer-left-out-asked = { $n ->
    [one] { $n } Person, die schon gefragt wurde
   *[other] { $n } Personen, die schon gefragt wurden
}
# $n (Number) at least 1
offer-left-out-apart = { $n ->
    [one] { $n } Person, die zu dieser Adresse nicht mehr kommt
   *[other] { $n } Personen, die zu dieser Adresse nicht mehr kommen
}
# $n (Number) at least 1
offer-left-out-country = { $n ->
    [one] { $n } Person, die in einem anderen Land wohnt
   *[other] { $n } Personen, die in einem anderen Land wohnen
}
# $n (Number) at least 1
offer-left-out-standing = { $n ->
    [one] { $n } Person, die gerade nicht aktiv dabei ist
   *[other] { $n } Personen, die gerade nicht aktiv dabei sind
}
# $n (Number) at least 1
offer-left-out-class = { $n ->
    [one] { $n } Person, die kein Profi ist
   *[other] { $n } Personen, die keine Profis sind
}
# $n (Number) at least 1
offer-left-out-certificate = { $n ->
    [one] { $n } Person, der das Zertifikat fehlt
   *[other] { $n } Personen, denen das Zertifikat fehlt
}
# $n (Number) at least 1
offer-left-out-language = { $n ->
    [one] { $n } Person, die die Sprache nicht spricht
   *[other] { $n } Personen, die die Sprache nicht sprechen
}
# $n (Number) at least 1
offer-left-out-radius = { $n ->
    [one] { $n } Person, die nicht so weit fährt
   *[other] { $n } Personen, die nicht so weit fahren
}
# $n (Number) at least 1
offer-left-out-away = { $n ->
    [one] { $n } Person, die gerade abwesend ist
   *[other] { $n } Personen, die gerade abwesend sind
}
# $n (Number) at least 1
offer-left-out-policy = { $n ->
    [one] { $n } Person aus einer anderen Community
   *[other] { $n } Personen aus anderen Communitys
}
# $n (Number) at least 1
offer-left-out-offers = { $n ->
    [one] { $n } Person, die genug offene Anfragen hat
   *[other] { $n } Personen, die genug offene Anfragen haben
}
# $n (Number) at least 1
offer-left-out-orders = { $n ->
    [one] { $n } Person, die genug Aufträge hat
   *[other] { $n } Personen, die genug Aufträge haben
}

## Absagen beim Annehmen

accept-refused-taken = Jemand anderes war schneller und hat diesen Auftrag bekommen.
accept-refused-expired = Die Zeit für die Antwort ist vorbei; der Auftrag wird anderen angeboten.
accept-refused-withdrawn = Dieser Auftrag ist nicht mehr zu haben.
# $n (Number) at least 1: as many as may be open at once
accept-refused-cap-reached = { $n ->
    [one] Es ist schon { $n } Auftrag offen und mehr sind gleichzeitig nicht möglich; sobald er abgeschlossen ist, lässt sich der nächste annehmen.
   *[other] Es sind schon { $n } Aufträge offen und mehr sind gleichzeitig nicht möglich; sobald einer abgeschlossen ist, lässt sich der nächste annehmen.
}

## Aufträge, die niemand genommen hat

unassigned-ask-again = Noch einmal fragen
unassigned-asked-again = Der Auftrag wird wieder angeboten, auch denen, die nicht geantwortet hatten.

## Aufträge für das Community-Management

staff-orders = Aufträge
staff-orders-what = Alles, was hier gebucht wurde, gebrochene Zusagen zuerst.
staff-orders-places = Unversorgte Orte
staff-orders-places-what = Orte, an denen für Aufträge niemand gefunden wurde oder Menschen auf der Warteliste stehen.
staff-orders-by-state = Nach Stand
staff-orders-all = Alle
staff-orders-broken = Gebrochene Zusagen
staff-orders-search = Code, Postleitzahl oder Ort
staff-orders-search-help = Der Anfang genügt: K7F, 102, Ber.
staff-orders-every-package = Alle Pakete
# $postal (String) the postal code; $country (String) two letters
staff-orders-at-place = Nur { $postal } ({ $country }).
staff-orders-anywhere = Alle Orte
staff-orders-none = Dazu gibt es keine Aufträge.
staff-orders-first = Erste Seite
staff-orders-next = Weitere
staff-orders-csv = Als Tabelle herunterladen (CSV)
# $n (Number) ten thousand
staff-orders-csv-most = höchstens { $n } Aufträge
staff-orders-head-code = Code
staff-orders-head-package = Paket
staff-orders-head-state = Stand
staff-orders-head-placed = Gebucht
staff-orders-head-country = Land
staff-orders-head-postal = Postleitzahl
staff-orders-head-place = Ort
staff-orders-head-price = Preis
staff-orders-head-currency = Währung
staff-orders-head-friend = Friend
staff-orders-head-due = Erster Kontakt bis
staff-orders-head-time = Termin
staff-orders-unserved = Aufträge ohne Friend
staff-orders-waiting = Warteliste
staff-orders-wanted = Gewartet wird auf
# $n (Number) from 0
staff-orders-unserved-count = { $n ->
    [one] { $n } Auftrag ohne Friend
   *[other] { $n } Aufträge ohne Friend
}
# $n (Number) from 0
staff-orders-waiting-count = { $n ->
    [one] { $n } Person auf der Warteliste
   *[other] { $n } Personen auf der Warteliste
}
staff-orders-map = Wo jemand fehlt
# $km (Number) whole kilometres
staff-orders-map-scale = Die Linie unten links misst { $km } km.
# $n (Number) five hundred
staff-orders-places-cut = Gezeigt werden die { $n } Orte, an denen am meisten fehlt; die Datei enthält alle.
staff-orders-places-none = Nirgends wartet ein Auftrag, und niemand steht auf der Warteliste.
staff-order-sold = Gebucht wurde
staff-order-nobody = Noch niemand hat den Auftrag.
staff-order-from-pool = aus dem Pool
# $day, $time (String) a finished day and time
staff-order-proposed = Vorgeschlagen und noch unbeantwortet: { $day }, { $time }
staff-order-reference = Nummer beim Partner
staff-order-contact-why = Name, Adresse und Telefonnummer sind nur für Rückfragen zum Auftrag da; jeder Blick darauf wird protokolliert.
staff-order-contact-show = Kontaktdaten ansehen
staff-order-contact-hidden = Der Auftrag ist lange vorbei; die Kontaktdaten werden nicht mehr gezeigt.
staff-order-asked = Wer gefragt wurde
staff-order-asked-nobody = Bisher wurde niemand gefragt.
# $km (Number) half kilometres
staff-order-km = { $km } km entfernt
staff-order-why = Warum gerade sie
# $n (Number) who were asked; $looked (Number) who were looked at; $km (Number) the radius
staff-order-decided = Gefragt: { $n }, in Betracht gezogen: { $looked }, Umkreis: { $km } km.
# $km (Number) whole kilometres
staff-order-reach = bis { $km } km
staff-order-history = Verlauf
staff-order-cancel = Auftrag stornieren
staff-order-cancel-heading = Diesen Auftrag stornieren?
staff-order-cancel-customer = Die Kundin oder der Kunde bekommt eine E-Mail und zahlt nichts; das lässt sich nicht rückgängig machen.
staff-order-cancel-both = Die Kundin oder der Kunde und der Friend bekommen eine E-Mail, zu bezahlen ist nichts; das lässt sich nicht rückgängig machen.
staff-order-cancelled = Der Auftrag ist storniert.
staff-asked-open = Noch keine Antwort
staff-asked-accepted = Angenommen
staff-asked-declined = Abgelehnt
staff-asked-expired = Nicht geantwortet
staff-asked-lost = Jemand war schneller
staff-asked-withdrawn = Anfrage zurückgezogen
staff-asked-released = Hatte den Auftrag und hat ihn nicht mehr

## Gebrochene Zusagen

order-broken-nobody-found = Niemand gefunden
order-broken-contact-overdue = Erster Kontakt überfällig
order-broken-contact-missed = Erster Kontakt versäumt, neue Suche
order-broken-search-too-long = Seit über zwei Tagen keine Zusage
order-broken-no-appointment = Zwei Tage nach dem Kontakt kein Termin
order-broken-not-started = Termin verstrichen, nicht begonnen
order-broken-not-finished = Seit über einem Tag in Arbeit

## Was mit einem Auftrag geschah

order-step-place = Gebucht
order-step-release = Suche begonnen
order-step-decline = Anfrage abgelehnt
order-step-widen-wave = Umkreis erweitert
order-step-give-up = Niemand gefunden
order-step-accept = Angenommen
order-step-log-contact = Erster Kontakt
order-step-breach-contact = Zwölf Stunden ohne Kontakt, neue Suche
order-step-hand-back = Zurückgegeben, neue Suche
order-step-escalate = An einen Profi übergeben
order-step-agree-time = Termin vereinbart
order-step-reschedule = Termin verschoben
order-step-start = Arbeit begonnen
order-step-agree-extra = Zusatz vereinbart
order-step-complete = Abgeschlossen
order-step-fail = Besuch erfolglos
order-step-cancel = Storniert
order-step-report-no-show = Niemand ist gekommen
order-step-close = Geschlossen
order-step-assign = Von Hand zugeteilt
order-step-ask-again = Noch einmal gefragt
order-actor-customer = Kundin oder Kunde
order-actor-friend = Friend
order-actor-staff = Community-Management
order-actor-partner = System des Partners
order-actor-system = Automatisch
dispatch-cause-placed = Erste Runde
dispatch-cause-refill = Ersatz für eine Absage
# $wave (Number) from 2
dispatch-cause-wave = Runde { $wave }
dispatch-cause-pool = Für den ganzen Pool geöffnet
dispatch-cause-reopened = Neue Suche

## Zuteilung von Hand

assign-title = Von Hand zuteilen
assign-what = Der Auftrag gehört sofort dem gewählten Friend, mit zwölf Stunden für den ersten Kontakt; deshalb bitte vorher absprechen.
assign-search = Mitglied suchen
assign-search-help = Ohne Namen stehen hier die nächsten mit der nötigen Fähigkeit.
assign-give = Zuteilen
# $n (Number) open orders; $most (Number) as many as wanted
assign-load = { $n } von { $most } Aufträgen offen
assign-none = Dazu passt hier kein Mitglied.
assign-done = Der Auftrag ist zugeteilt; Friend und Kundschaft bekommen eine E-Mail.
assign-caution-country = Wohnt in einem anderen Land.
assign-caution-language = Spricht die Sprache der Kundschaft nicht.
assign-caution-radius = Fährt sonst nicht so weit.
assign-caution-away = Ist gerade abwesend gemeldet.
assign-refused-standing = Hier kein aktiver Friend.
assign-refused-apart = Die beiden möchten sich nicht wiedersehen.
assign-refused-skill = Die nötige Fähigkeit oder der Wohnort ist nicht angegeben.
assign-refused-class = Dafür braucht es einen Profi.
assign-refused-certificate = Ein nötiges Zertifikat fehlt.
# $n (Number) as many as may be open at once
assign-refused-cap-reached = { $n ->
    [one] Mehr als { $n } offener Auftrag ist nicht gewünscht.
   *[other] Mehr als { $n } offene Aufträge sind nicht gewünscht.
}

## Brief an zugeteilte Friends

# $code (String) the order’s code
letter-assigned-subject = Auftrag { $code } ist zugeteilt
# $package (String) its name
letter-assigned-text = { $package }: Das Team hat den Auftrag von Hand zugeteilt; Name, Adresse und Telefonnummer stehen auf der Auftragsseite.

## Briefe

# $package (String) its name; $pay (String) finished money
letter-offer-subject = { $package }: ein Auftrag in der Nähe für { $pay }
# $package (String) its name
letter-offer-text = Jemand in der Nähe braucht Hilfe: { $package }.
# $pay (String) finished money
letter-offer-pay = Vergütung: { $pay }
letter-offer-first = Wer zuerst annimmt, bekommt den Auftrag.
letter-offer-action = Auftrag ansehen
# $code (String) the order’s code
letter-accepted-subject = Auftrag { $code } ist angenommen
# $package (String) its name
letter-accepted-text = { $package }: Name, Adresse und Telefonnummer stehen jetzt auf der Auftragsseite.
# $hours (Number) hours for the first contact
letter-accepted-contact = { $hours ->
    [one] Der Kundschaft ist ein Anruf oder eine Nachricht innerhalb von { $hours } Stunde versprochen.
   *[other] Der Kundschaft ist ein Anruf oder eine Nachricht innerhalb von { $hours } Stunden versprochen.
}
letter-accepted-action = Zum Auftrag
# $name (String) a first name
letter-found-subject = { $name } kümmert sich darum
# $name (String) a first name; $package, $code (String)
letter-found-text = { $name } hat den Auftrag { $code } ({ $package }) angenommen.
# $hours (Number) hours for the first contact
letter-found-contact = { $hours ->
    [one] Ein Anruf oder eine Nachricht für die Terminabsprache folgt innerhalb von { $hours } Stunde.
   *[other] Ein Anruf oder eine Nachricht für die Terminabsprache folgt innerhalb von { $hours } Stunden.
}
# $code (String) the order’s code
letter-nobody-subject = Auftrag { $code }: noch niemand gefunden
# $package (String) its name
letter-nobody-text = Für { $package } wurden alle geeigneten Friends im Umkreis von 40 km gefragt, und gerade hat niemand Zeit.
letter-nobody-next = Das Team sucht weiter und meldet sich; bis dahin ist Stornieren auf der Auftragsseite kostenlos möglich.
letter-customer-action = Zum Auftrag
letter-reason-booked = Diese E-Mail kommt, weil mit dieser Adresse bei { $brand } etwas gebucht wurde.
