### Events: lists, an event, registering, the desk, letters.

## Lists

nav-events = Veranstaltungen
event-show-upcoming = Kommende
event-show-past = Vergangene
event-when = { $day }, { $from }–{ $to } Uhr
event-when-days = { $day }, { $from } Uhr, bis { $last_day }, { $to } Uhr
event-when-zone = { $when } ({ $zone })
event-online = Online
event-place-or-online = { $place } und online
event-badge-cancelled = Abgesagt
event-badge-draft = Entwurf
event-badge-proposed = Angeboten
event-badge-declined = Abgelehnt
event-badge-full = Ausgebucht, Warteliste offen
event-none = Im Moment ist nichts geplant.
event-none-past = Hier steht später, was schon stattgefunden hat.
event-first-page = Zum Anfang
event-next-page = Weitere

## Calendars and feeds

event-calendar = Im eigenen Kalender
event-calendar-text = Ein abonnierter Kalender zeigt Änderungen von selbst.
event-calendar-all = Kalender der Community (ICS)
event-news = Neues als Feed (Atom)
event-calendar-own = Eigene Zusagen
event-calendar-own-text = Eine geheime Adresse zeigt dem Kalender nur die Veranstaltungen mit bestätigter Anmeldung.
event-calendar-own-address = Geheime Adresse
event-calendar-own-secret = Wer sie kennt, sieht diese Termine.
event-calendar-make = Adresse anlegen
event-calendar-renew = Neue Adresse
event-calendar-revoke = Adresse sperren
event-calendar-made = Die Adresse ist angelegt; eine frühere gilt nicht mehr.
event-calendar-revoked = Die Adresse gilt nicht mehr.

## An event

event-stands-in = Diesen Text gibt es bisher nur auf { $language }.
event-add-to-calendar = In den Kalender eintragen
event-link-for-confirmed = Den Link sehen alle mit bestätigter Anmeldung.
event-coming =
    { $n ->
        [one] { $n } Anmeldung
       *[other] { $n } Anmeldungen
    }
event-coming-in-person =
    { $n ->
        [one] { $n } Anmeldung vor Ort
       *[other] { $n } Anmeldungen vor Ort
    }
event-coming-online =
    { $n ->
        [one] { $n } Anmeldung online
       *[other] { $n } Anmeldungen online
    }
event-taken = { $n } von { $seats } Plätzen belegt
event-taken-in-person = Vor Ort { $n } von { $seats } Plätzen belegt
event-taken-online = Online { $n } von { $seats } Plätzen belegt
event-waiting =
    { $n ->
        [one] { $n } auf der Warteliste
       *[other] { $n } auf der Warteliste
    }
event-mine-heading = Der Platz ist sicher
event-mine-waiting-heading = Auf der Warteliste
event-mine-confirmed = Die Anmeldung ist bestätigt.
event-mine-waiting = Platz { $n } auf der Warteliste. Wird etwas frei, kommt sofort eine E-Mail.
event-mine-guests =
    { $n ->
        [one] Dazu { $n } Gast.
       *[other] Dazu { $n } Gäste.
    }
event-open-link = Zum Treffen
event-link-later = Der Link steht rechtzeitig hier.
event-code-alt = QR-Code für den Eingang
event-code-text = Am Eingang vorzeigen.
event-leave = Abmelden
event-guests = Gäste
event-guests-help =
    { $max ->
        [one] Höchstens { $max }.
       *[other] Höchstens { $max }.
    }
event-seat = Teilnahme
event-seat-in-person = Vor Ort
event-seat-online = Online
event-seat-in-person-full = Vor Ort (Warteliste)
event-seat-online-full = Online (Warteliste)
event-question = Noch eine Frage?
event-talk =
    { $n ->
        [one] Zum Thema im Forum ({ $n } Antwort)
       *[other] Zum Thema im Forum ({ $n } Antworten)
    }
event-talk-open = Im Forum fragen
event-at-desk = Veranstaltung verwalten
event-people = Wer kommt
event-others =
    { $n ->
        [one] { $n } weitere Person
       *[other] { $n } weitere
    }
event-map = Die Veranstaltung ist hier: { $place }.
event-map-scale = { $km } km
event-sign-in = Anmelden können sich Mitglieder der Community.
event-over = Diese Veranstaltung ist vorbei.
event-begun = Die Veranstaltung hat begonnen, Anmeldungen sind nicht mehr möglich.
event-register-heading = Dabei sein
event-register-text = Es sind noch Plätze frei.
event-register = Zur Veranstaltung anmelden
event-wait-heading = Auf die Warteliste
event-wait-text = Alle Plätze sind belegt. Wird einer frei, rückt die Warteliste der Reihe nach auf.
event-wait = Auf die Warteliste setzen
event-registered = Die Anmeldung ist bestätigt, eine E-Mail ist unterwegs.
event-registered-waiting = Auf der Warteliste eingetragen, eine E-Mail ist unterwegs.
event-left = Die Anmeldung ist zurückgezogen.
event-link-over = An dieser Anmeldung lässt sich nichts mehr ändern.
event-to-event = Zur Veranstaltung

## What a rule refuses

event-refused-closed = Dafür kann man sich nicht mehr an- oder abmelden.
event-refused-registered = Diese Anmeldung gibt es schon.
event-refused-seat = So kann man an dieser Veranstaltung nicht teilnehmen.
event-refused-guests = Gäste bitte als Zahl von 0 bis { $max } angeben.
event-refused-answer = Diese Frage braucht eine Antwort.
event-refused-too-long = Höchstens { $max } Zeichen.
event-refused-standing = Das geht erst mit einem freigegebenen Konto.
event-refused-talk = Im Forum gibt es dafür noch keinen Platz.
event-refused-time = Das ist keine Uhrzeit mit Datum.
event-refused-gap = Diese Uhrzeit gibt es an dem Tag nicht, die Uhr wird vorgestellt.
event-refused-order = Das Ende liegt vor dem Beginn.
event-refused-long = Höchstens { $days } Tage.
event-refused-past = Der Beginn liegt in der Vergangenheit.
event-refused-far = Höchstens zwei Jahre im Voraus.
event-refused-zone = Diese Zeitzone ist nicht bekannt.
event-refused-venue = Vor Ort braucht es einen Ort mit Namen.
event-refused-url = Der Link muss mit https:// beginnen.
event-refused-guests-max = Eine Zahl von 0 bis { $max }.
event-refused-title = Hier fehlt ein Titel mit mindestens drei Zeichen.
event-refused-seats = Eine Zahl von 1 bis { $max }, oder leer für unbegrenzt.
event-refused-seats-taken =
    { $n ->
        [one] Schon { $n } Platz ist vergeben, weniger geht nicht.
       *[other] Schon { $n } Plätze sind vergeben, weniger geht nicht.
    }
event-refused-changed = Jemand anderes hat die Veranstaltung inzwischen geändert. Bitte neu laden.
event-refused-over = Daran lässt sich nichts mehr ändern.
event-refused-kind = Es gibt schon Anmeldungen, die dann keinen Platz hätten.
event-refused-no-link = Vor dem Veröffentlichen fehlt noch der Link.
event-refused-state = Das geht in diesem Zustand nicht (mehr).
event-refused-not-confirmed = Diese Anmeldung hat keinen bestätigten Platz.
event-refused-nobody = In dieser Community kann das niemand entgegennehmen.
event-refused-community = Unter dieser Adresse gibt es keine Community.

## The desk

event-desk = Veranstaltungen
event-desk-none = Noch keine Veranstaltung.
event-new = Neue Veranstaltung
event-new-about = Zuerst ein Entwurf, den nur das Community-Management sieht.
event-edit = Bearbeiten
event-edit-about = Ändern sich Zeit oder Ort, bekommen alle Angemeldeten eine E-Mail; bei Texten nicht.
event-other-languages = Texte in anderen Sprachen
event-text-empty = Was leer bleibt, erscheint auf { $language }.
event-title-in = Titel ({ $language })
event-summary-in = In einem Satz ({ $language })
event-text-in = Programm und Beschreibung, Markdown ({ $language })
event-way-in = Anreise und Zugang ({ $language })
event-question-in = Frage bei der Anmeldung ({ $language })
event-when-heading = Wann
event-starts = Beginn
event-ends = Ende
event-zone = Zeitzone
event-zone-help = Beginn und Ende gelten nach der Uhr in dieser Zone.
event-where-heading = Wo
event-kind = Art
event-kind-in-person = Vor Ort
event-kind-online = Online
event-kind-both = Vor Ort und online
event-venue = Name des Ortes
event-venue-help = Nur für Treffen vor Ort.
event-street = Straße und Nummer
event-online-url = Link zum Treffen
event-online-url-help = Sehen nur Angemeldete mit bestätigtem Online-Platz.
event-who-heading = Plätze und Gäste
event-seats = Plätze
event-seats-in-person = Plätze vor Ort
event-seats-online = Plätze online
event-seats-help = Leer heißt unbegrenzt.
event-seats-save = Plätze speichern
event-guests-max = Gäste je Anmeldung
event-guests-max-help = 0 heißt keine.
event-answer-required = Die Frage muss beantwortet werden
event-create = Entwurf anlegen
event-save = Speichern
event-created = Der Entwurf ist angelegt.
event-saved = Die Änderung ist gespeichert.
event-follows = Diese Veranstaltung wird mit einer anderen Community gemeinsam gehalten, die Zeit, Ort und Texte schreibt. Plätze und Anmeldungen sind eigene.
event-accept = Mitveranstalten
event-decline = Ablehnen
event-publish = Veröffentlichen
event-public = Öffentliche Seite
event-discard = Entwurf verwerfen
event-people-heading = Anmeldungen
event-find-name = Name
event-find = Suchen
event-head-name = Name
event-head-seat = Teilnahme
event-head-guests = Gäste
event-head-answer = Antwort
event-head-state = Stand
event-head-registered = Angemeldet am
event-head-seen = Am Eingang
event-state-waiting = Warteliste
event-state-confirmed = Bestätigt
event-check-in = Ist da
event-check-in-undo = Zurücknehmen
event-nobody = Noch niemand.
event-csv = Liste als Tabelle (CSV)
event-share = Gemeinsam veranstalten
event-share-text = Die Veranstaltung erscheint auch dort, unter der eigenen Marke, mit eigenen Plätzen und eigener Warteliste.
event-share-communities = Communitys
event-share-host = Adresse einer anderen Community
event-share-host-help = Deren Community-Management entscheidet, ob sie mitmacht.
event-share-do = Anbieten
event-shared = Die Veranstaltung ist angeboten.
event-held-proposed = Wartet auf Antwort
event-held-published = Veröffentlicht
event-cancel-heading = Absagen
event-cancel-text = Alle Angemeldeten bekommen eine E-Mail, und der Termin verschwindet aus ihrem Kalender.
event-cancel-reason = Grund, wie ihn alle lesen
event-cancel = Veranstaltung absagen
event-published = Die Veranstaltung ist veröffentlicht.
event-discarded = Der Entwurf ist verworfen.
event-cancelled-done = Die Veranstaltung ist abgesagt.
event-seats-set = Die Plätze sind gespeichert.
event-accepted = Die Veranstaltung ist als Entwurf da.
event-declined = Das Angebot ist abgelehnt.
event-checked-in = Die Ankunft ist vermerkt.
event-checked-in-before = Diese Ankunft war schon vermerkt.
event-check-in-undone = Die Ankunft ist zurückgenommen.
event-seen-at = Schon da seit { $time }.
event-seen-count =
    { $n ->
        [one] { $n } schon da
       *[other] { $n } schon da
    }
event-code-waiting = Diese Anmeldung steht auf der Warteliste.
event-code-cancelled = Diese Anmeldung gilt nicht mehr.

## Letters

event-letter-confirmed-subject = Angemeldet: { $title }
event-letter-confirmed-text = Die Anmeldung ist bestätigt.
event-letter-waiting-subject = Auf der Warteliste: { $title }
event-letter-waiting-text = Alle Plätze sind belegt. Das ist jetzt Platz { $n } auf der Warteliste; wird etwas frei, kommt sofort eine E-Mail.
event-letter-promoted-subject = Ein Platz ist frei geworden: { $title }
event-letter-promoted-text = Die Warteliste ist aufgerückt, die Anmeldung ist jetzt bestätigt. Passt es nicht mehr, bitte gleich abmelden, damit andere nachrücken.
event-letter-changed-subject = Geändert: { $title }
event-letter-changed-text = Zeit oder Ort sind anders als bisher. So gilt es jetzt:
event-letter-cancelled-subject = Abgesagt: { $title }
event-letter-cancelled-text = Diese Veranstaltung findet nicht statt.
event-letter-left-subject = Abgemeldet: { $title }
event-letter-left-text = Die Anmeldung ist zurückgezogen, danke für die Nachricht.
event-letter-tomorrow-subject = Morgen: { $title }
event-letter-tomorrow-text = Eine kleine Erinnerung: Morgen ist es so weit.
event-letter-soon-subject = In zwei Stunden: { $title }
event-letter-soon-text = In zwei Stunden geht es los.
event-letter-link = Link zum Treffen:
event-letter-leave = Doch keine Zeit? Ein Klick ohne Anmeldung im Konto genügt:
event-letter-reason = Diese E-Mail kommt, weil es eine Anmeldung zu dieser Veranstaltung gibt.
