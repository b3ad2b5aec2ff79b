### Oneself, the directory, and the staff’s pages about members.

## Oneself

me-title = Ich
me-tabs = Seiten zum Konto
me-tab-profile = Profil
me-tab-home-place = Wohnort
me-tab-letters = Benachrichtigungen
me-tab-sign-in = Login
me-tab-data = Daten
me-save = Speichern
me-saved = Die Änderungen sind gespeichert.
me-everywhere = Das gilt in allen Communitys dieses Kontos.
me-profile-seen = Profil ansehen
me-profile = Profil
me-display-name = Name in der Community
me-display-name-help = Diesen Namen sehen hier alle.
me-about = Über mich
me-about-help = Ein paar Sätze: Erfahrung, Lieblingsgeräte, wann es am besten passt.
me-picture = Bild
me-picture-file = Bild auswählen
me-picture-help = PNG, JPEG oder WebP bis 10 MB; das Bild wird quadratisch zugeschnitten, Angaben zu Ort und Gerät werden entfernt.
me-picture-save = Bild hochladen
me-picture-remove = Bild entfernen
me-abilities = Fähigkeiten und Sprachen
me-skills = Fähigkeiten
me-skills-help = Danach richtet sich, welche Aufträge angeboten werden.
me-languages = Sprachkenntnisse
me-directory = Mitgliederliste
me-shows = Andere Mitglieder sehen auch
me-shows-help = Name und Bild sind für Mitglieder immer sichtbar, die Postleitzahl nie.
me-shows-skills = Fähigkeiten
me-shows-languages = Sprachen
me-shows-area = Region
me-lang = Sprache
me-lang-label = Sprache der Seiten und E-Mails
me-lang-help = Was Mitglieder schreiben, bleibt in ihrer Sprache.

## Home place and holiday

me-place = Wohnort und Umkreis
me-country = Land
me-postal-code = Postleitzahl
me-postal-code-help = Daran erkennen wir, welche Aufträge in der Nähe liegen; in der Community sieht sie niemand.
me-radius = Umkreis in km
# $max (Number) kilometres
me-radius-help = Eine ganze Zahl von 1 bis { $max }, gemessen in Luftlinie.
me-away = Urlaub
me-away-text = An diesen Tagen werden keine Aufträge angeboten; ohne Abwesenheit bleiben die Felder leer.
me-away-from = Erster Tag
me-away-until = Letzter Tag

## Letters

me-replies = Forum
me-replies-label = E-Mail bei Antworten
me-replies-help = Für eigene und beobachtete Themen.
me-newsletters = Newsletter
me-newsletters-legend = Das möchte ich bekommen
me-newsletters-help = Verschickt wird nur, was angekreuzt ist, und jede Änderung wird mit Datum festgehalten.

## Logging in

me-password-change = Passwort ändern
me-password-set = Passwort festlegen
me-password-text = Mit einem neuen Passwort werden alle anderen Geräte ausgeloggt.
me-password-proved = Nach dem Einloggen mit einem Link ist das bisherige Passwort eine halbe Stunde lang nicht nötig.
me-password-present = Bisheriges Passwort
me-password-new = Neues Passwort
# $min (Number) characters at least, always more than one
me-password-help = Mindestens { $min } Zeichen; ein paar Wörter hintereinander kann man sich gut merken.
me-password-save = Passwort speichern
me-password-saved = Das neue Passwort ist gespeichert, alle anderen Geräte sind ausgeloggt.
me-email = E-Mail-Adresse
# $email (String)
me-email-now = Zurzeit gehen E-Mails an { $email }.
me-email-refused = Eine E-Mail dorthin kam zurück: Der Anbieter kennt diese Adresse nicht. Bis wieder eine ankommt, pausieren die Newsletter.
me-email-new = Neue E-Mail-Adresse
me-email-help = Je ein Link geht an die alte und an die neue Adresse; beide müssen innerhalb eines Tages geöffnet werden.
me-email-change = Adresse ändern
me-email-sent = Zwei E-Mails sind unterwegs: eine an die alte, eine an die neue Adresse.
me-sessions = Eingeloggte Geräte
me-session-unknown = Unbekanntes Gerät
# $date (String) finished text
me-session-since = seit { $date }
# $when (String) finished text: a date, or how long ago
me-session-seen = letzter Besuch: { $when }
me-session-current = Dieses Gerät
me-session-end = Ausloggen
me-session-ended = Das Gerät ist ausgeloggt.
me-sessions-end-all = Überall ausloggen

## Data

me-data = Meine Daten
me-data-text = Eine Datei mit allem, was zu Konto und Mitgliedschaft gespeichert ist, lesbar für Menschen und Programme.
me-data-download = Daten herunterladen
me-leave = { $brand } verlassen
me-leave-text = Profil und Zugang enden hier sofort; Beiträge bleiben unter „Ehemaliger Friend“ stehen, und in anderen Communitys bleibt das Konto bestehen.
me-leave-orders = Aufträge, die noch offen sind, gehen zurück und werden anderen angeboten; Kundinnen und Kunden erfahren das sofort. Plätze bei Veranstaltungen werden frei.
me-leave-sure = Ja, ich möchte diese Community verlassen.
me-leave-action = Community verlassen
me-left = Die Mitgliedschaft ist beendet; danke für die gemeinsame Zeit.
me-delete = Konto löschen
me-delete-text = Damit enden die Mitgliedschaften in allen Communitys endgültig; Beiträge bleiben unter „Ehemaliger Friend“ stehen, alles Persönliche wird gelöscht.
me-delete-password = Passwort dieses Kontos
me-delete-forgot = Vergessen? Link schicken
me-delete-proved = Nach dem Einloggen mit einem Link ist eine halbe Stunde lang kein Passwort nötig.
me-delete-sure = Ja, ich möchte mein Konto endgültig löschen.
me-delete-link-text = Ohne Passwort muss das Löschen über einen Link per E-Mail bestätigt werden.
me-delete-link = Link schicken
me-delete-action = Konto endgültig löschen
me-delete-sent = Eine E-Mail mit dem Link ist unterwegs.
me-deleted = Das Konto ist gelöscht.

## Links that prove an address

me-proof-email-old-heading = Neuer Adresse zustimmen
# $email (String) the new address
me-proof-email-old-text = Danach gehen E-Mails an { $email }.
me-proof-email-new-heading = Neue Adresse bestätigen
# $email (String) the new address
me-proof-email-new-text = Ein Klick bestätigt, dass { $email } erreichbar ist.
me-proof-email-half-heading = Die Hälfte ist geschafft
me-proof-email-half-text = Es fehlt noch der Link im anderen Postfach.
me-proof-email-done-heading = Die Adresse ist geändert
# $email (String) the new address
me-proof-email-done-text = E-Mails und Links zum Einloggen gehen jetzt an { $email }.
me-proof-gone-heading = Dieser Link ist nicht mehr gültig
me-proof-gone-text = Er wurde schon benutzt, ist abgelaufen oder gehört nicht zu diesem Konto.
me-proof-email-action = Bestätigen
me-proof-next = Zum Konto

## What a form here may refuse

# $max (Number) characters at most, always more than one
me-refused-about = Der Text darf höchstens { $max } Zeichen haben.
me-refused-lang = Diese Sprache gibt es hier nicht.
me-refused-country = Dieses Land gehört hier nicht zum Einsatzgebiet.
# $max (Number) kilometres
me-refused-radius = Bitte eine ganze Zahl von 1 bis { $max } eingeben.
me-refused-away-days = Ein Urlaub braucht einen ersten und einen letzten Tag.
me-refused-away-order = Der letzte Tag liegt vor dem ersten.
me-refused-away-past = Dieser Urlaub ist schon vorbei.
me-refused-password = Das ist nicht das bisherige Passwort.
me-refused-password-changed = Das Passwort wurde inzwischen an anderer Stelle geändert.
me-refused-email-same = Das ist schon die aktuelle Adresse.
me-refused-leave = Zum Verlassen bitte das Kästchen ankreuzen.
me-refused-delete = Zum Löschen bitte das Kästchen ankreuzen.
me-refused-delete-password = Das ist nicht das Passwort dieses Kontos.
me-refused-proof = Bitte das Passwort eingeben oder einen Link schicken lassen.
leave-refused-last-manager = Diese Community verwaltet sonst niemand; Austreten geht erst, wenn jemand anderes das Community-Management übernommen hat.
# $communities (String) their names
delete-refused-last-manager = Für { $communities } gibt es sonst niemanden im Community-Management; das Konto lässt sich erst löschen, wenn jemand anderes übernommen hat.
picture-refused-missing = Bitte ein Bild auswählen.
picture-refused-kind = Das ist kein Bild im Format PNG, JPEG oder WebP.
# $max (Number) megabytes
picture-refused-too-large = Das Bild darf höchstens { $max } MB groß sein.
# $max (Number) megapixels, always more than one
picture-refused-pixels = Das Bild darf höchstens { $max } Megapixel haben.
picture-refused-broken = Das Bild ist beschädigt und lässt sich nicht lesen.

## The directory

members-text = Wer hier hilft, und womit.
members-name = Name
members-skill = Fähigkeit
members-language = Sprache
members-any = Alle
members-search = Suchen
members-all = Alle Mitglieder anzeigen
members-none = Dazu wurde niemand gefunden.
members-first = Zurück zum Anfang
members-next = Weitere Mitglieder
members-area = Region
members-languages = Sprachen
members-skills = Fähigkeiten
members-about = In eigenen Worten
# $date (String) finished text
members-since = Dabei seit { $date }
members-edit = Profil bearbeiten
members-staff = Mitglied verwalten
members-role-manager = Community-Management
members-role-partner = Partnerunternehmen

## Members for the staff

staff-members = Mitglieder
staff-standings = Mitglieder nach Status
staff-standing = Status
staff-standing-active = Aktiv
staff-standing-waiting = Wartet auf Freigabe
staff-standing-suspended = Gesperrt
staff-standing-left = Ausgetreten
staff-standing-unconfirmed = Nicht bestätigt
staff-search = Name oder E-Mail-Adresse
staff-search-help = Der Anfang eines Namens genügt; eine Adresse muss vollständig sein.
staff-former = Ehemaliger Friend
# $reason (String) as the manager wrote it
staff-suspended-because = Grund: { $reason }
staff-approve = Freigeben
staff-restore = Sperre aufheben
staff-reason = Grund der Sperre
staff-reason-help = Er steht in der E-Mail an das Mitglied.
staff-suspend = Mitglied sperren
staff-suspend-help = Offene Aufträge dieses Mitglieds werden sofort anderen angeboten, und die Kundinnen und Kunden erfahren es. Anmeldungen zu Veranstaltungen werden aufgehoben.
staff-approved = Das Mitglied ist freigegeben.
staff-suspended = Das Mitglied ist gesperrt und hier überall ausgeloggt.
staff-restored = Die Sperre ist aufgehoben.
staff-decline = Ablehnen
staff-declined = Die Anfrage ist abgelehnt.
staff-decline-help = Die Anfrage wird gelöscht, und eine E-Mail teilt die Ablehnung mit.
staff-approval = Neue Mitglieder
staff-approval-required = Neue Mitglieder warten, bis das Community-Management sie freigibt.
staff-approval-dropped = Neue Mitglieder sind dabei, sobald sie ihre Adresse bestätigt haben.
staff-require-approval = Neue Mitglieder künftig einzeln freigeben
staff-drop-approval = Neue Mitglieder künftig sofort aufnehmen
staff-approval-saved = Die Einstellung ist gespeichert.
staff-refused-not-waiting = Dieses Mitglied wartet nicht auf Freigabe.
staff-refused-own = Das eigene Konto lässt sich nicht sperren.
# $max (Number) characters at most, always more than one
staff-refused-reason = Eine Sperre braucht einen Grund mit höchstens { $max } Zeichen.
staff-refused-not-in = Nur aktive oder wartende Mitglieder lassen sich sperren.
staff-refused-not-suspended = Dieses Mitglied ist nicht gesperrt.
staff-refused-last-manager = Diese Community verwaltet sonst niemand, deshalb lässt sich das Konto nicht sperren.

## Certificates and the Profi class

grant-heading = Zertifikate und Klasse
grant-none = Noch wurde nichts verliehen.
grant-certificate = Zertifikat
grant-profi = Profi
# $date (String) finished text
grant-since = seit { $date }
grant-by-platform = von der Plattform verliehen
grant-withdraw = Entziehen
grant-kind = Was verliehen wird
grant-name = Name des Zertifikats
grant-name-help = Nur bei Zertifikaten nötig.
grant-give = Verleihen
grant-given = Erfolgreich verliehen.
grant-withdrawn = Erfolgreich entzogen.
# $max (Number) characters at most, always more than one
grant-refused-name = Ein Zertifikat braucht einen Namen mit höchstens { $max } Zeichen.
grant-refused-kind = Das lässt sich nicht verleihen.
grant-refused-already = Das ist hier schon verliehen.

## Letters

me-letter-email-new-subject = Neue Adresse für { $brand } bestätigen
me-letter-email-new-text = Diese Adresse soll künftig zu einem Konto bei { $brand } gehören; der andere Link liegt im alten Postfach.
me-letter-email-old-subject = Neue Adresse für das Konto bei { $brand }
# $email (String) the new address
me-letter-email-old-text = Künftig sollen E-Mails an { $email } gehen; ein Klick auf den Link bestätigt das.
me-letter-email-known-subject = Zu dieser Adresse gibt es schon ein Konto
me-letter-email-known-text = Jemand wollte diese Adresse für ein anderes Konto bei { $brand } verwenden; eine Adresse gehört nur zu einem Konto.
me-letter-email-changed-subject = Die Adresse des Kontos bei { $brand } ist geändert
# $email (String) the new address
me-letter-email-changed-text = E-Mails gehen jetzt an { $email }; falls das nicht gewollt war, hilft der Kontakt im Impressum.
me-letter-contact = Zum Kontakt
me-letter-delete-subject = Konto bei { $brand } löschen
me-letter-delete-text = Dieser Link führt zu der Seite, auf der sich das Konto endgültig löschen lässt.
# $minutes (Number) from 1
me-letter-delete-minutes = { $minutes ->
    [one] Der Link gilt eine Minute lang und nur einmal, wo dieses Konto eingeloggt ist.
   *[other] Der Link gilt { $minutes } Minuten lang und nur einmal, wo dieses Konto eingeloggt ist.
}
me-letter-delete-action = Weiter zum Löschen
me-letter-reason = Diese E-Mail kommt, weil jemand diese Adresse bei { $brand } angegeben hat.
