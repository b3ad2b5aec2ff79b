### Events: lists, an event, registering, the desk, letters.

## Lists

nav-events = Veranstaltungen
# The same in the narrow bar of phones
nav-events-short = Termine
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
event-none-past = Hier steht später, was stattgefunden hat.
event-first-page = Zum Anfang
event-next-page = Weitere

## Calendars and feeds

event-calendar = Im eigenen Kalender
event-calendar-text = Ein abonnierter Kalender übernimmt Änderungen automatisch.
event-calendar-all = Kalender der Community (ICS)
event-news = Neues als Feed (Atom)
event-calendar-own = Eigene Anmeldungen
event-calendar-own-text = Über eine geheime Adresse zeigt der Kalender nur Veranstaltungen mit bestätigter Anmeldung.
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
event-link-for-confirmed = Den Link sehen nur Personen mit bestätigter Anmeldung.
event-coming =
    { $n ->
        [one] { $n } Anmeldung
       *[other] { $n } Anmeldungen
    }
event-coming-in-person =
    { $n ->
        [one] Vor Ort: { $n } Anmeldung
       *[other] Vor Ort: { $n } Anmeldungen
    }
event-coming-online =
    { $n ->
        [one] Online: { $n } Anmeldung
       *[other] Online: { $n } Anmeldungen
    }
event-taken = { $n } von { $seats } Plätzen belegt
event-taken-in-person = Vor Ort: { $n } von { $seats } Plätzen belegt
event-taken-online = Online: { $n } von { $seats } Plätzen belegt
event-waiting =
    { $n ->
        [one] { $n } auf der Warteliste
       *[other] { $n } auf der Warteliste
    }
event-mine-heading = Der Platz ist sicher
event-mine-waiting-heading = Auf der Warteliste
event-mine-confirmed = Die Anmeldung ist bestätigt.
event-mine-waiting = Platz { $n } auf der Warteliste. Wird etwas frei, kommt sofort eine E-Mail.
event-mine-too-large =
    { $seats ->
        [one] Es gibt nur { $seats } Platz, zu wenig für alle. Mit weniger Gästen klappt es vielleicht: Anmeldung zurückziehen und neu anmelden.
       *[other] Es gibt nur { $seats } Plätze, zu wenig für alle. Mit weniger Gästen klappt es vielleicht: Anmeldung zurückziehen und neu anmelden.
    }
event-mine-guests =
    { $n ->
        [one] Dazu { $n } Gast.
       *[other] Dazu { $n } Gäste.
    }
event-open-link = Zum Treffen
event-link-later = Der Link erscheint rechtzeitig an dieser Stelle.
event-code-alt = QR-Code für den Eingang
event-code-text = Am Eingang vorzeigen.
event-leave = Anmeldung zurückziehen
event-guests = Gäste
event-guests-help =
    { $max ->
        [0] Hier geht es ohne Gäste.
        [one] Höchstens { $max }.
       *[other] Höchstens { $max }.
    }
event-seat = Teilnahme
event-seat-in-person = Vor Ort
event-seat-online = Online
event-seat-in-person-full = Vor Ort (Warteliste)
event-seat-online-full = Online (Warteliste)
event-question = Noch Fragen?
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
       *[other] { $n } weitere Personen
    }
event-map = Die Veranstaltung ist hier: { $place }.
event-map-scale = { $km } km
event-sign-in = Anmelden können sich Mitglieder der Community.
event-over = Diese Veranstaltung ist vorbei.
event-begun = Die Veranstaltung hat begonnen; Anmeldungen sind nicht mehr möglich.
event-register-heading = Dabei sein
event-register-text = Es sind noch Plätze frei.
event-register = Zur Veranstaltung anmelden
event-wait-heading = Auf die Warteliste
event-wait-text = Alle Plätze sind belegt. Wird einer frei, rückt die Warteliste der Reihe nach auf.
event-wait = Auf die Warteliste setzen
event-registered = Die Anmeldung ist bestätigt; eine E-Mail ist unterwegs.
event-registered-waiting = Der Platz auf der Warteliste ist notiert; eine E-Mail ist unterwegs.
event-left = Die Anmeldung ist zurückgezogen.
event-link-over = An dieser Anmeldung lässt sich nichts mehr ändern.
event-to-event = Zur Veranstaltung

## What a rule refuses

event-refused-closed = An- und Abmelden ist nicht mehr möglich.
event-refused-registered = Diese Anmeldung gibt es schon.
event-refused-seat = So kann man an dieser Veranstaltung nicht teilnehmen.
event-refused-guests = Gäste bitte als Zahl von 0 bis { $max } angeben.
event-refused-no-guests = Hier ist nur für eine Person Platz. Bitte ohne Gäste anmelden.
event-refused-answer = Diese Frage braucht eine Antwort.
event-refused-too-long = Bitte höchstens { $max } Zeichen eingeben.
event-refused-standing = Das geht erst mit einem freigegebenen Konto.
event-refused-talk = Im Forum gibt es dafür noch keinen Platz.
event-refused-time = Bitte Datum und Uhrzeit angeben.
event-refused-gap = Diese Uhrzeit gibt es an dem Tag nicht, weil die Uhr vorgestellt wird.
event-refused-order = Das Ende muss nach dem Beginn liegen.
event-refused-long = Eine Veranstaltung darf höchstens { $days } Tage dauern.
event-refused-past = Der Beginn liegt in der Vergangenheit.
event-refused-far = Planen lässt sich höchstens zwei Jahre im Voraus.
event-refused-zone = Diese Zeitzone gibt es nicht.
event-refused-venue = Für ein Treffen vor Ort fehlt der Name des Ortes.
event-refused-url = Der Link muss mit https:// beginnen.
event-refused-guests-max = Bitte eine Zahl von 0 bis { $max } angeben.
event-refused-title = Hier fehlt ein Titel mit mindestens drei Zeichen.
event-refused-seats = Bitte eine Zahl von 1 bis { $max } angeben oder für unbegrenzt leer lassen.
event-refused-seats-taken =
    { $n ->
        [one] { $n } Platz ist schon vergeben; weniger Plätze sind nicht möglich.
       *[other] { $n } Plätze sind schon vergeben; weniger sind nicht möglich.
    }
event-refused-changed = Jemand anderes hat die Veranstaltung inzwischen geändert. Bitte neu laden.
event-refused-over = Daran lässt sich nichts mehr ändern.
event-refused-kind = Es gibt schon Anmeldungen, die dann keinen Platz hätten.
event-refused-no-link = Vor dem Veröffentlichen fehlt noch der Link.
event-refused-link-needed = Wer online teilnimmt, braucht den Link.
event-refused-state = Das ist beim jetzigen Stand nicht möglich.
event-refused-not-confirmed = Diese Anmeldung hat keinen bestätigten Platz.
event-refused-nobody = In dieser Community gibt es niemanden, der das Angebot annehmen könnte.
event-refused-community = Unter dieser Adresse gibt es keine Community.

## The desk

event-desk = Veranstaltungen
event-desk-none = Es gibt noch keine Veranstaltung.
event-new = Neue Veranstaltung
event-new-about = Sie beginnt als Entwurf, den nur das Community-Management sieht.
event-edit = Bearbeiten
event-edit-about = Ändern sich Zeit oder Ort, bekommen alle Angemeldeten eine E-Mail; bei geänderten Texten nicht.
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
event-zone-help = Beginn und Ende gelten in dieser Zeitzone.
event-where-heading = Wo
event-kind = Art
event-kind-in-person = Vor Ort
event-kind-online = Online
event-kind-both = Vor Ort und online
event-venue = Name des Ortes
event-venue-help = Nur für Treffen vor Ort.
event-street = Straße und Hausnummer
event-online-url = Link zum Treffen
event-online-url-help = Ihn sehen nur Angemeldete mit bestätigtem Online-Platz.
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
event-follows = Diese Veranstaltung findet gemeinsam mit einer anderen Community statt, die Zeit, Ort und Texte festlegt. Plätze und Anmeldungen gehören nur zu dieser Community.
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
event-state-too-large = Mehr Leute als Plätze
event-state-confirmed = Bestätigt
event-check-in = Ist da
event-check-in-undo = Zurücknehmen
event-nobody = Noch niemand.
event-nobody-found = Niemand mit diesem Namen ist angemeldet.
event-csv = Liste herunterladen (CSV)
event-share = Gemeinsam veranstalten
event-share-text = Die Veranstaltung erscheint auch dort: unter der Marke der anderen Community, mit eigenen Plätzen und eigener Warteliste.
event-share-communities = Communitys
event-share-host = Adresse einer anderen Community
event-share-host-help = Deren Community-Management entscheidet, ob sie mitmacht.
event-share-do = Anbieten
event-shared = Die Veranstaltung ist angeboten.
event-held-proposed = Wartet auf Antwort
event-held-published = Veröffentlicht
event-cancel-heading = Absagen
event-cancel-text = Alle Angemeldeten bekommen eine E-Mail, und der Termin verschwindet aus ihrem Kalender.
event-cancel-reason = Grund, den alle lesen
event-cancel = Veranstaltung absagen
event-published = Die Veranstaltung ist veröffentlicht.
event-discarded = Der Entwurf ist verworfen.
event-cancelled-done = Die Veranstaltung ist abgesagt.
event-seats-set = Die Plätze sind gespeichert.
event-seats-set-fewer = Die Plätze sind gespeichert. Wer mit mehr Gästen wartet, als jetzt Platz ist, bekommt eine E-Mail.
event-accepted = Die Veranstaltung ist hier als Entwurf angelegt.
event-declined = Das Angebot ist abgelehnt.
event-checked-in = Die Ankunft ist vermerkt.
event-checked-in-before = Diese Ankunft war schon vermerkt.
event-check-in-undone = Der Vermerk ist zurückgenommen.
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
event-letter-waiting-text = Alle Plätze sind belegt; auf der Warteliste ist es jetzt Platz { $n }. Wird etwas frei, kommt sofort eine E-Mail.
event-letter-too-large-subject = Weniger Plätze: { $title }
event-letter-too-large-text =
    { $n ->
        [one] Es gibt jetzt nur noch { $n } Platz, zu wenig für alle, die mitkommen sollten. Mit weniger Gästen klappt es vielleicht: bitte abmelden und neu anmelden.
       *[other] Es gibt jetzt nur noch { $n } Plätze, zu wenig für alle, die mitkommen sollten. Mit weniger Gästen klappt es vielleicht: bitte abmelden und neu anmelden.
    }
event-letter-promoted-subject = Ein Platz ist frei geworden: { $title }
event-letter-promoted-text = Ein Platz ist frei geworden, und die Anmeldung ist jetzt bestätigt. Passt es nicht mehr, bitte gleich abmelden, damit andere nachrücken können.
event-letter-changed-subject = Geändert: { $title }
event-letter-changed-text = Zeit oder Ort haben sich geändert. Jetzt gilt:
event-letter-cancelled-subject = Abgesagt: { $title }
event-letter-cancelled-text = Diese Veranstaltung findet nicht statt.
event-letter-left-subject = Abgemeldet: { $title }
event-letter-left-text = Die Anmeldung ist zurückgezogen; danke für die Rückmeldung.
event-letter-shut-out-subject = Anmeldung aufgehoben: { $title }
event-letter-shut-out-text = Das Konto ist gesperrt; damit ist auch diese Anmeldung aufgehoben.
event-letter-tomorrow-subject = Morgen: { $title }
event-letter-tomorrow-text = Eine kleine Erinnerung: Morgen ist es so weit.
event-letter-soon-subject = In zwei Stunden: { $title }
event-letter-soon-text = In zwei Stunden geht es los.
event-letter-link = Link zum Treffen:
event-letter-leave = Doch keine Zeit? Ein Klick genügt, auch ohne Einloggen:
event-letter-reason = Diese E-Mail kommt, weil es eine Anmeldung zu dieser Veranstaltung gibt.
