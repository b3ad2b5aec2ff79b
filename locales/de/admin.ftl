### The operator’s console.

## The frame of the console and its places
admin-console = Konsole
admin-overview = Übersicht
admin-tenants = Communitys
admin-jobs = Hintergrundaufgaben
admin-audit = Protokoll
admin-save = Speichern
admin-saved = Die Änderungen sind gespeichert.
admin-error-home = Zur Übersicht

## Signing in
admin-sign-in = In die Konsole einloggen
admin-sign-in-refused = Diese Angaben passen zu keinem Betreiberkonto.
admin-sign-in-link-help = Einen Einmal-Link erzeugt auf dem Server dieser Befehl:
admin-signed-out = Die Sitzung in der Konsole ist beendet.
admin-link = Einmal-Link
admin-link-gone = Dieser Link ist nicht mehr gültig
admin-password = Passwort
admin-password-new = Neues Passwort
admin-password-done = Das Passwort ist festgelegt, alle anderen Sitzungen sind beendet.

## Overview and lists
admin-tenant = Community
admin-tenants-empty = Es gibt noch keine Community.
admin-tenant-new = Neue Community
admin-tenant-new-text = Sie beginnt als Entwurf, den niemand sieht; Rechtstexte, Logo und Community-Management folgen auf eigenen Seiten.
admin-tenant-make = Entwurf anlegen
# The name of the category that a new community starts with
admin-first-category = Allgemeines
admin-tenant-made = Der Entwurf ist angelegt.
admin-host = Host
admin-state = Status
admin-state-draft = Entwurf
admin-state-live = Veröffentlicht
admin-state-suspended = Gesperrt
admin-made = Angelegt
admin-published = Erstmals veröffentlicht
admin-version = Version
admin-jobs-waiting = Wartende Aufgaben
admin-jobs-dead = Fehlgeschlagene Aufgaben
admin-jobs-dead-look = Fehlgeschlagene Aufgaben ansehen
admin-letters-waiting = Wartende E-Mails
admin-letters-sent = E-Mails in 24 Stunden
admin-letters-dead = Fehlgeschlagene E-Mails

## One community
admin-tab-state = Status
admin-tab-details = Angaben
admin-tab-brand = Marke
admin-tab-hosts = Hosts
admin-tab-legal = Rechtstexte
admin-tab-wording = Formulierungen
admin-tab-managers = Community-Management
admin-publish = Veröffentlichen
admin-suspend = Sperren
admin-suspend-reason = Grund der Sperre
admin-suspend-reason-help = Er steht nur im Protokoll.
admin-resume = Wieder veröffentlichen
admin-publish-missing = Das fehlt noch bis zur Veröffentlichung
admin-publish-refused = Die Community kann noch nicht veröffentlicht werden
admin-publish-refused-imprint = In der Standardsprache fehlt das Impressum.
admin-publish-refused-privacy = In der Standardsprache fehlt die Datenschutzerklärung.
admin-publish-refused-terms = In der Standardsprache fehlen die AGB.
admin-publish-refused-manager = Bisher betreut niemand diese Community, und niemand ist dazu eingeladen.
admin-tenant-published = Die Community ist veröffentlicht.
admin-tenant-suspended = Die Community ist gesperrt.
admin-tenant-resumed = Die Community ist wieder veröffentlicht.
admin-audit-of-tenant = Protokoll dieser Community

## Details
admin-address = Adresse
admin-field-slug = Kurzname
admin-field-slug-help = Kleinbuchstaben, Ziffern und Bindestriche; er lässt sich später nicht ändern.
admin-field-host = Hostname
admin-field-host-help = Ohne Schema und Port, zum Beispiel nord.example.org.
admin-field-name = Name der Community
admin-field-suffix = Wort neben dem Logo
admin-field-countries = Länder
admin-field-countries-help = Codes aus zwei Buchstaben, das Standardland zuerst, zum Beispiel DE AT.
admin-field-default-lang = Standardsprache
admin-field-other-langs = Sprachen
admin-field-formal = Förmliche Anrede
admin-field-formal-help = In Sprachen ohne Häkchen wird geduzt.
admin-field-time-zone = Zeitzone
admin-field-time-zone-help = Ein IANA-Name, zum Beispiel Europe/Berlin.
admin-field-company-url = Website des Unternehmens
admin-field-mail-from = Absender der E-Mails
admin-field-approval = Neue Mitglieder brauchen eine Freigabe
admin-field-approval-help = Ohne Häkchen sind sie dabei, sobald ihre Adresse bestätigt ist.
admin-field-features = Bereiche der Community
admin-field-features-help = Was kein Häkchen hat, verschwindet aus Navigation, Startseite und Verwaltung, und seine Seiten lassen sich nicht öffnen. Gelöscht wird nichts; Pakete und laufende Aufträge bleiben in der Verwaltung.
admin-field-given-name = Vorname
admin-field-family-name = Nachname
admin-field-lang = Sprache
admin-slug-refused = Ein Kurzname besteht aus 2 bis { $max } Kleinbuchstaben, Ziffern und einzelnen Bindestrichen und beginnt mit einem Buchstaben.
admin-slug-refused-reserved = Dieser Kurzname ist der Plattform vorbehalten.
admin-slug-refused-taken = Dieser Kurzname gehört zu einer anderen Community.
admin-host-refused = Das ist kein Hostname; richtig wäre zum Beispiel nord.example.org.
admin-host-refused-taken = Dieser Host ist bereits vergeben.
admin-host-refused-canonical = Der Haupthost lässt sich nicht entfernen; zuerst muss ein anderer Host zum Haupthost werden.
admin-countries-refused = Bitte Ländercodes angeben, höchstens { $max }.
admin-time-zone-refused = Eine Zeitzone mit diesem Namen gibt es nicht.
admin-url-refused = Eine Webadresse beginnt mit https:// und einem Host.
admin-choice-refused = Bitte eine der Möglichkeiten wählen.

## Brand
admin-brand-tokens = Farben und Formen
admin-field-brand = Markenfarbe
admin-field-spark = Zweite Farbe
admin-field-paper = Seitenhintergrund
admin-field-ink = Text
admin-field-band = Hintergrund der Kopfzeile
admin-field-frame = Kopfzeile
admin-frame-line = Eine Zeile, unterstrichen
admin-frame-band = Band in voller Breite
admin-frame-split = Drei Zeilen
admin-frame-float = Schwebende Leiste
admin-field-text = Schrift im Text
admin-field-head = Schrift der Überschriften
admin-stack-bookish = Buchschrift mit Serifen
admin-stack-humanist = Humanistisch
admin-stack-condensed = Schmal
admin-stack-grotesk = Grotesk
admin-stack-exact = Sachlich
admin-stack-rounded = Gerundet
admin-stack-open = Offen und breit
admin-field-head-weight = Schriftstärke der Überschriften, 400 bis 800
admin-field-radius = Eckenradius in Pixeln, 0 bis 32
admin-field-rule = Linienstärke in Pixeln, 1 bis 3
admin-field-density = Faktor für Abstände, 0,8 bis 1,2
admin-color-refused = Eine Farbe besteht aus # und sechs hexadezimalen Ziffern.
admin-number-refused = Bitte eine Zahl von { $min } bis { $max } eingeben.
admin-preview = Vorschau
admin-mode-light = Hell
admin-mode-dark = Dunkel
admin-picture-head = Kopfzeile
admin-picture-text = So sieht Text aus
admin-picture-muted = Nebentext
admin-picture-link = Ein Link
admin-picture-button = Schaltfläche
admin-picture-chip = Auswahl
admin-findings-none = Alle Farbpaare sind gut lesbar.
admin-finding-pair = Farbe auf Hintergrund
admin-finding-mode = Modus
admin-finding-ratio = Kontrast
admin-finding-needed = Nötig
admin-finding-nearest = Nächste Farbe, die genügt
admin-pair-ink-paper = Text auf der Seite
admin-pair-ink-surface = Text auf Karten und in Feldern
admin-pair-ink-sunk = Text in Fußbereich und ruhigen Flächen
admin-pair-ink-tint = Text auf Ausgewähltem
admin-pair-muted-paper = Nebentext auf der Seite
admin-pair-muted-surface = Nebentext auf Karten
admin-pair-muted-sunk = Nebentext im Fußbereich
admin-pair-muted-tint = Nebentext auf Ausgewähltem
admin-pair-link-paper = Links auf der Seite
admin-pair-link-surface = Links auf Karten
admin-pair-link-sunk = Links im Fußbereich
admin-pair-on-brand-brand = Text auf Schaltflächen
admin-pair-on-tint-tint = Text auf Auswahlfeldern
admin-pair-on-spark-spark = Zahlen auf kleinen Marken
admin-pair-on-tile-tile = Datum auf Kalenderblättern
admin-pair-on-band-band = Text im Kopfbereich
admin-pair-band-muted-band = Nebentext im Kopfbereich
admin-pair-good-good-soft = Erfolgsmeldungen
admin-pair-warn-warn-soft = Hinweise
admin-pair-bad-bad-soft = Fehlermeldungen
admin-pair-bad-paper = Fehler auf der Seite
admin-pair-edge-paper = Rahmen von Feldern auf der Seite
admin-pair-edge-surface = Rahmen von Feldern auf Karten
admin-pair-focus-paper = Tastaturfokus auf der Seite
admin-pair-focus-sunk = Tastaturfokus im Fußbereich
admin-logo = Logo
admin-logo-now = Aktuelles Logo
admin-logo-file = Bild
admin-logo-help = PNG, JPEG oder WebP, höchstens 10 MB.
admin-logo-upload = Logo hochladen
admin-hero = Titelbild
admin-hero-now = Aktuelles Titelbild
admin-hero-help = PNG, JPEG oder WebP, höchstens 10 MB; es steht auf der Startseite neben der Begrüßung.
admin-hero-upload = Titelbild hochladen

## Hosts
admin-host-acts = Verwendung
admin-host-canonical = Haupthost
admin-host-make-canonical = Zum Haupthost machen
admin-host-remove = Entfernen
admin-host-add = Host hinzufügen
admin-host-add-help = Er leitet zum Haupthost weiter.
admin-host-added = Der Host ist hinzugefügt.
admin-host-removed = Der Host ist entfernt.
admin-host-canonical-done = Alle Adressen verwenden nun diesen Host.

## Legal texts
admin-legal-text = Text
admin-legal-lang = Sprache
admin-legal-version = Fassung
admin-legal-none = Noch nicht veröffentlicht
admin-legal-latest = Fassung { $version }, veröffentlicht am { $date }
admin-legal-raw = Text in Markdown
admin-legal-raw-help = Mit jeder Veröffentlichung entsteht eine neue Fassung; frühere bleiben, wie sie waren.
admin-legal-title-help = Die Seite zeigt ihren eigenen Namen; eine erste Zeile, die mit # beginnt, erscheint deshalb nicht.
admin-legal-publish = Text veröffentlichen
admin-legal-done = Der Text ist veröffentlicht.
admin-legal-refused = Hier braucht es einen Text von höchstens { $max } Zeichen; eine Überschrift allein genügt nicht.

## Wording
admin-wording-lang = Sprache
admin-wording-search = Text
admin-wording-search-help = Ein Teil des Textes oder des Schlüssels; eine leere Suche zeigt die eigenen Formulierungen dieser Community.
admin-wording-find = Suchen
admin-wording-own = Eigene Formulierungen
admin-wording-own-none = Diese Community hat noch keine eigenen Formulierungen.
admin-wording-none = Kein Text enthält diese Wörter.
admin-wording-changed = Eigene Formulierung
admin-wording-back = Zurück zu den Texten
admin-wording-original = Ursprünglicher Text
admin-wording-variables = Variablen
admin-wording-variables-none = Dieser Text hat keine eigenen; { "{ $brand }" } funktioniert immer.
admin-wording-pattern = Formulierung dieser Community
admin-wording-pattern-help = In Fluent-Schreibweise mit den Variablen von oben; die Änderung ist ab dem nächsten Seitenaufruf zu sehen.
admin-wording-reset = Original wiederherstellen
admin-wording-reset-text = Dieser Text hat hier eine eigene Formulierung.
admin-wording-reset-done = Der ursprüngliche Text ist wiederhergestellt.
admin-wording-refused-empty = Bitte einen Text eingeben oder das Original wiederherstellen.
admin-wording-refused-long = Der Text darf höchstens { $max } Zeichen haben.
admin-wording-refused-placeables = Der Text darf höchstens { $max } öffnende geschweifte Klammern haben.
admin-wording-refused-syntax = Zeile { $line } ist kein gültiges Fluent.
admin-wording-refused-variable = Dieser Text hat keine Variable { $name }.
admin-wording-refused-message = Ein Text darf nicht auf den Text { $name } verweisen.
admin-wording-refused-term = Es gibt keinen Begriff { $name }.
admin-wording-refused-function = So lässt sich { $name } nicht aufrufen.
admin-wording-refused-number = Die Zahl { $number } ist zu lang.
admin-wording-refused-plural = Die Pluralform { $category } fehlt.

## Managers
admin-manager = Community-Management
admin-manager-since = Seit
admin-manager-active = Aktiv
admin-manager-inactive = Nicht aktiv
admin-managers-empty = Noch betreut niemand diese Community.
admin-manager-invite = Community-Management einladen
admin-manager-invited = Die Einladung ist unterwegs.
admin-manager-waits = Der Link funktioniert erst, wenn die Community veröffentlicht ist; die E-Mail lässt sich danach noch einmal senden.
admin-manager-refused-invited = Diese Adresse ist schon eingeladen.
admin-manager-refused-already = Wer diese Adresse hat, betreut diese Community schon.
admin-manager-refused-suspended = Wer diese Adresse hat, ist in dieser Community gesperrt.
admin-manager-refused-reason = Bitte einen Grund mit höchstens { $max } Zeichen angeben.
admin-manager-refused-last = Niemand sonst betreut diese Community; zuerst muss jemand anderes zugesagt haben.
admin-manager-demote = Rolle entziehen
admin-manager-demote-reason = Grund
admin-manager-demote-help = Er steht in der E-Mail an die Person und im Protokoll; die Mitgliedschaft bleibt.
admin-manager-demoted = Die Rolle ist entzogen, die Mitgliedschaft bleibt.
admin-invitations = Einladungen
admin-invitation-who = Eingeladen
# $date (Text) the day
admin-invitation-on = Eingeladen am { $date }
# $date (Text) the day
admin-invitation-sent-on = Zuletzt gesendet am { $date }
admin-invitation-open = Noch keine Antwort
admin-invitation-run-out = Link abgelaufen
admin-invitation-acts = Aktionen
admin-invitation-send = Noch einmal senden
admin-invitation-sent = Die E-Mail ist noch einmal unterwegs.
admin-invitation-withdraw = Einladung zurückziehen
admin-invitation-withdrawn = Die Einladung ist zurückgezogen, ihre Links funktionieren nicht mehr.
admin-invitation-refused-last = Niemand sonst betreut diese Community oder ist dazu eingeladen; zuerst braucht es eine andere Einladung.
admin-letter-manager-subject = Einladung: Community-Management bei { $brand }
admin-letter-manager-text = Der Plattformbetreiber lädt dazu ein, das Community-Management bei { $brand } zu übernehmen.
admin-letter-manager-how = Die Rolle beginnt erst mit der Zustimmung zu den AGB auf der Seite hinter dem Link; wer nicht möchte, braucht nichts zu tun.
admin-letter-manager-action = Einladung ansehen
admin-letter-manager-open = Der Link funktioniert, sobald die Community veröffentlicht ist.
admin-letter-no-longer-subject = Änderung der Rolle bei { $brand }
admin-letter-no-longer-text = Der Plattformbetreiber hat die Rolle Community-Management bei { $brand } zurückgenommen; die Mitgliedschaft bleibt bestehen.
# $reason (Text) as the operator wrote it
admin-letter-no-longer-why = Der Grund: { $reason }

## Background work
admin-jobs-dead-none = Keine Aufgabe ist fehlgeschlagen.
admin-job-kind = Art
admin-job-error = Letzter Fehler
admin-job-attempts = Versuche
admin-job-dead-at = Fehlgeschlagen
admin-job-revive = Neu starten
admin-job-revived = Die Aufgabe startet jetzt neu.

## Audit log
admin-audit-text = Alle Zeiten sind in UTC angegeben.
admin-audit-all = Alle Communitys
admin-audit-filter = Filtern
admin-audit-at = Zeitpunkt
admin-audit-who = Wer
admin-audit-act = Was
admin-audit-object = Objekt
admin-audit-newest = Neueste
admin-audit-empty = Noch ist nichts protokolliert.
admin-audit-member = Mitglied { $who }
admin-audit-unknown = Unbekannt
# $reason (Text) as somebody wrote it
admin-audit-reason = Grund: { $reason }
admin-audit-operator = Plattformbetreiber
admin-audit-kith = { $brand } selbst
## What was done
admin-act-account-deleted = Konto gelöscht
admin-act-approval-dropped = Freigabe neuer Mitglieder aufgehoben
admin-act-approval-required = Freigabe neuer Mitglieder eingeführt
admin-act-campaign-stopped = Newsletter nicht verschickt, weil etwas fehlte
admin-act-category-changed = Kategorie geändert
admin-act-category-created = Kategorie angelegt
admin-act-category-moved = Kategorie verschoben
admin-act-category-removed = Kategorie gelöscht
admin-act-event-cancelled = Veranstaltung abgesagt
admin-act-event-discarded = Entwurf einer Veranstaltung verworfen
admin-act-event-people-exported = Anmeldungen heruntergeladen
admin-act-event-published = Veranstaltung veröffentlicht
admin-act-event-seats-set = Plätze einer Veranstaltung geändert
admin-act-grant-given = Zertifikat oder Klasse verliehen
admin-act-grant-withdrawn = Zertifikat oder Klasse entzogen
admin-act-host-added = Host hinzugefügt
admin-act-host-made-canonical = Haupthost gewechselt
admin-act-host-removed = Host entfernt
admin-act-invitation-sent-again = Einladung noch einmal gesendet
admin-act-invitation-withdrawn = Einladung zurückgezogen
admin-act-job-revived = Aufgabe neu gestartet
admin-act-legal-page-published = Rechtstext veröffentlicht
admin-act-manager-agreed = Einladung angenommen
admin-act-manager-demoted = Community-Management entzogen
admin-act-manager-invited = Community-Management eingeladen
admin-act-member-approved = Mitglied freigegeben
admin-act-member-declined = Beitritt abgelehnt
admin-act-member-restored = Mitglied entsperrt
admin-act-member-suspended = Mitglied gesperrt
admin-act-operator-link-made = Einmal-Link erstellt
admin-act-operator-password-set = Passwort festgelegt
admin-act-operator-sign-in-failed = Einloggen fehlgeschlagen
admin-act-operator-signed-in = Eingeloggt
admin-act-order-contact-seen = Kontaktdaten eines Auftrags angesehen
admin-act-order-policy-changed = Verteilung der Aufträge geändert
admin-act-orders-exported = Liste heruntergeladen
admin-act-package-created = Paket angelegt
admin-act-package-listed = Paket in den Verkauf genommen
admin-act-package-restored = Paket wieder angeboten
admin-act-package-texts-written = Texte eines Pakets geändert
admin-act-package-unlisted = Paket aus dem Verkauf genommen
admin-act-package-version-written = Neue Bedingungen eines Pakets
admin-act-package-withdrawn = Paket zurückgezogen
admin-act-post-deleted = Beitrag gelöscht
admin-act-post-hidden = Beitrag ausgeblendet
admin-act-post-restored = Beitrag wiederhergestellt
admin-act-rating-hidden = Text einer Bewertung verborgen
admin-act-rating-shown = Text einer Bewertung wieder gezeigt
admin-act-tenant-changed = Angaben der Community geändert
admin-act-tenant-hero-set = Titelbild gesetzt
admin-act-tenant-logo-set = Logo gesetzt
admin-act-tenant-made = Community angelegt
admin-act-tenant-published = Community veröffentlicht
admin-act-tenant-rebranded = Marke geändert
admin-act-tenant-resumed = Community wieder veröffentlicht
admin-act-tenant-suspended = Community gesperrt
admin-act-topic-locked = Thema geschlossen
admin-act-topic-moved = Thema verschoben
admin-act-topic-pinned = Thema angeheftet
admin-act-topic-retitled = Titel eines Themas geändert
admin-act-topic-unlocked = Thema wieder geöffnet
admin-act-topic-unpinned = Thema nicht mehr angeheftet
admin-act-wording-changed = Formulierung geändert
admin-act-wording-reset = Ursprüngliche Formulierung wiederhergestellt

## A community’s settings at its own desk
settings-heading = Einstellungen
settings-community = Community

## Counted
admin-link-text = { $n ->
    [one] Ein Einmal-Link gilt { $n } Minute lang und nur einmal.
   *[other] Ein Einmal-Link gilt { $n } Minuten lang und nur einmal.
}
admin-password-help = { $n ->
    [one] Mindestens { $n } Zeichen.
   *[other] Mindestens { $n } Zeichen.
}
admin-publish-refused-contrast = { $n ->
    [one] { $n } Farbpaar ist nicht gut genug lesbar.
   *[other] { $n } Farbpaare sind nicht gut genug lesbar.
}
admin-findings = { $n ->
    [one] { $n } Farbpaar mit zu wenig Kontrast
   *[other] { $n } Farbpaare mit zu wenig Kontrast
}
admin-manager-invite-text = { $n ->
    [one] Der Link in der E-Mail gilt { $n } Tag. Erst mit der Zustimmung zu den AGB beginnt die Rolle; bis dahin steht die Person in keiner Liste.
   *[other] Der Link in der E-Mail gilt { $n } Tage. Erst mit der Zustimmung zu den AGB beginnt die Rolle; bis dahin steht die Person in keiner Liste.
}
admin-letter-manager-days = { $n ->
    [one] Der Link gilt { $n } Tag lang und nur einmal.
   *[other] Der Link gilt { $n } Tage lang und nur einmal.
}
admin-jobs-text = { $n ->
    [one] { $n } Aufgabe wartet.
   *[other] { $n } Aufgaben warten.
}
admin-jobs-dead-n = { $n ->
    [one] { $n } fehlgeschlagene Aufgabe
   *[other] { $n } fehlgeschlagene Aufgaben
}
admin-wording-found = { $n ->
    [one] { $n } Text gefunden
   *[other] { $n } Texte gefunden
}
admin-wording-more = { $n ->
    [one] Nur { $n } wird angezeigt; ein längerer Suchbegriff grenzt die Suche ein.
   *[other] Nur { $n } werden angezeigt; ein längerer Suchbegriff grenzt die Suche ein.
}
