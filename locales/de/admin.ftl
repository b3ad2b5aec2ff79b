### The operator’s console.

## The frame of the console and its places
admin-console = Konsole
admin-overview = Übersicht
admin-tenants = Communitys
admin-jobs = Hintergrundarbeiten
admin-audit = Protokoll
admin-save = Speichern
admin-saved = Die Änderungen sind gespeichert.
admin-error-home = Zur Übersicht

## Signing in
admin-sign-in = In die Konsole einloggen
admin-sign-in-refused = Diese Angaben passen zu keinem Betreiberkonto.
admin-sign-in-link-help = Einen Einmal-Link gibt auf dem Server der Befehl aus:
admin-signed-out = Die Sitzung in der Konsole ist beendet.
admin-link = Einmal-Link
admin-link-gone = Dieser Link gilt nicht mehr
admin-password = Passwort
admin-password-new = Neues Passwort
admin-password-done = Das Passwort ist gesetzt, alle anderen Sitzungen sind beendet.

## Overview and lists
admin-tenant = Community
admin-tenants-empty = Es gibt noch keine Community.
admin-tenant-new = Neue Community
admin-tenant-new-text = Sie beginnt als Entwurf, den niemand sieht; Rechtstexte, Logo und Community-Management folgen auf eigenen Seiten.
admin-tenant-make = Entwurf anlegen
admin-tenant-made = Der Entwurf ist angelegt.
admin-host = Host
admin-state = Status
admin-state-draft = Entwurf
admin-state-live = Veröffentlicht
admin-state-suspended = Gesperrt
admin-made = Angelegt
admin-published = Erstmals veröffentlicht
admin-version = Version
admin-jobs-waiting = Wartende Arbeiten
admin-jobs-dead = Zurückgelegte Arbeiten
admin-jobs-dead-look = Zurückgelegtes ansehen
admin-letters-waiting = Wartende E-Mails
admin-letters-sent = E-Mails in 24 Stunden
admin-letters-dead = Zurückgelegte E-Mails

## One community
admin-tab-state = Status
admin-tab-details = Angaben
admin-tab-brand = Marke
admin-tab-hosts = Hosts
admin-tab-legal = Rechtstexte
admin-tab-managers = Community-Management
admin-publish = Veröffentlichen
admin-suspend = Sperren
admin-resume = Wieder veröffentlichen
admin-publish-missing = Das fehlt noch bis zur Veröffentlichung
admin-publish-refused = Die Community kann noch nicht veröffentlicht werden
admin-publish-refused-imprint = In der Standardsprache fehlt das Impressum.
admin-publish-refused-manager = Es gibt noch kein aktives Community-Management.
admin-tenant-published = Die Community ist veröffentlicht.
admin-tenant-suspended = Die Community ist gesperrt.
admin-tenant-resumed = Die Community ist wieder veröffentlicht.
admin-audit-of-tenant = Protokoll dieser Community

## Details
admin-address = Adresse
admin-field-slug = Kurzname
admin-field-slug-help = Kleinbuchstaben, Ziffern und Bindestriche; er ändert sich nie.
admin-field-host = Hostname
admin-field-host-help = Ohne Schema und Port, wie nord.example.org.
admin-field-name = Name der Community
admin-field-suffix = Wort neben dem Logo
admin-field-countries = Länder
admin-field-countries-help = Codes aus zwei Buchstaben, das Standardland zuerst, wie DE AT.
admin-field-default-lang = Standardsprache
admin-field-other-langs = Weitere Sprachen
admin-field-formal = Förmliche Anrede
admin-field-formal-help = In Sprachen ohne Häkchen wird geduzt.
admin-field-time-zone = Zeitzone
admin-field-time-zone-help = Ein IANA-Name wie Europe/Berlin.
admin-field-company-url = Website des Unternehmens
admin-field-mail-from = Absender der E-Mails
admin-field-given-name = Vorname
admin-field-family-name = Nachname
admin-field-lang = Sprache
admin-slug-refused = Ein Kurzname hat 2 bis { $max } Kleinbuchstaben, Ziffern und einzelne Bindestriche und beginnt mit einem Buchstaben.
admin-slug-refused-reserved = Dieser Kurzname ist der Plattform vorbehalten.
admin-slug-refused-taken = Dieser Kurzname gehört zu einer anderen Community.
admin-host-refused = Das ist kein Hostname; nord.example.org wäre einer.
admin-host-refused-taken = Dieser Host ist bereits vergeben.
admin-host-refused-canonical = Der Haupthost lässt sich nicht entfernen; zuerst muss ein anderer Haupthost werden.
admin-countries-refused = Ländercodes werden gebraucht, höchstens { $max }.
admin-time-zone-refused = Eine Zeitzone dieses Namens gibt es nicht.
admin-url-refused = Eine Webadresse beginnt mit https:// und einem Host.
admin-choice-refused = Eine der Möglichkeiten wird gebraucht.

## Brand
admin-brand-tokens = Farben und Formen
admin-field-brand = Markenfarbe
admin-field-spark = Zweite Farbe
admin-field-paper = Seitengrund
admin-field-ink = Text
admin-field-band = Grund der Kopfzeile
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
admin-field-head-weight = Stärke der Überschriften, 400 bis 800
admin-field-radius = Ecken in Pixeln, 0 bis 32
admin-field-rule = Linien in Pixeln, 1 bis 3
admin-field-density = Faktor der Abstände, 0,8 bis 1,2
admin-color-refused = Eine Farbe besteht aus # und sechs hexadezimalen Ziffern.
admin-number-refused = Eine Zahl von { $min } bis { $max } wird gebraucht.
admin-preview = Vorschau
admin-mode-light = Hell
admin-mode-dark = Dunkel
admin-picture-head = Kopfzeile
admin-picture-text = So sieht Text aus
admin-picture-muted = Zweiter Text
admin-picture-link = Ein Link
admin-picture-button = Knopf
admin-picture-chip = Auswahl
admin-findings-none = Alle Farbpaare sind gut lesbar.
admin-finding-pair = Farbe auf Grund
admin-finding-mode = Modus
admin-finding-ratio = Kontrast
admin-finding-needed = Nötig
admin-finding-nearest = Nächste Farbe, die genügt
admin-logo = Logo
admin-logo-now = Das jetzige Logo
admin-logo-file = Bild
admin-logo-help = PNG, JPEG oder WebP, höchstens 2 MB.
admin-logo-upload = Logo hochladen
admin-logo-refused-kind = Ein Bild im Format PNG, JPEG oder WebP wird gebraucht.
admin-logo-refused-broken = Dieses Bild ist beschädigt.
admin-logo-refused-large = Dieses Bild ist zu groß; { $max } MB sind die Grenze.

## Hosts
admin-host-acts = Verwendung
admin-host-canonical = Haupthost
admin-host-make-canonical = Zum Haupthost machen
admin-host-remove = Entfernen
admin-host-add = Host hinzufügen
admin-host-add-help = Er führt zum Haupthost.
admin-host-added = Der Host ist hinzugefügt.
admin-host-removed = Der Host ist entfernt.
admin-host-canonical-done = Alle Adressen verwenden nun diesen Host.

## Legal texts
admin-legal-text = Text
admin-legal-lang = Sprache
admin-legal-version = Version
admin-legal-none = Noch nicht veröffentlicht
admin-legal-latest = Version { $version }, veröffentlicht am { $date }
admin-legal-raw = Text in Markdown
admin-legal-raw-help = Das Veröffentlichen legt eine neue Version an; frühere bleiben, wie sie waren.
admin-legal-publish = Text veröffentlichen
admin-legal-done = Der Text ist veröffentlicht.
admin-legal-refused = Ein Text wird gebraucht, höchstens { $max } Zeichen lang.

## Managers
admin-manager = Community-Management
admin-manager-since = Seit
admin-manager-active = Aktiv
admin-manager-inactive = Nicht aktiv
admin-managers-empty = Noch niemand betreut diese Community.
admin-manager-add = Community-Management hinzufügen
admin-manager-added = Die Mitgliedschaft ist eingerichtet, eine E-Mail mit einem Link ist unterwegs.
admin-letter-manager-subject = Eine Aufgabe bei { $brand }: Community-Management
admin-letter-manager-text = Der Plattformbetreiber hat für diese Adresse das Community-Management bei { $brand } eingerichtet.
admin-letter-manager-open = Der Link funktioniert, sobald die Community veröffentlicht ist.

## Background work
admin-jobs-dead-none = Nichts wurde zurückgelegt.
admin-job-kind = Art
admin-job-error = Letzter Fehler
admin-job-attempts = Versuche
admin-job-dead-at = Zurückgelegt
admin-job-revive = Neu starten
admin-job-revived = Die Arbeit beginnt jetzt von neuem.

## Audit log
admin-audit-text = Alle Zeiten sind in UTC angegeben.
admin-audit-all = Alle Communitys
admin-audit-filter = Filtern
admin-audit-at = Zeit
admin-audit-who = Wer
admin-audit-act = Was
admin-audit-object = Gegenstand
admin-audit-newest = Neueste
admin-audit-empty = Noch ist nichts verzeichnet.
admin-audit-member = Mitglied { $id }
admin-audit-operator = Plattformbetreiber
admin-audit-kith = { $brand } selbst

## Counted
admin-link-text = { $n ->
    [one] Ein Einmal-Link gilt einmal und { $n } Minute lang.
   *[other] Ein Einmal-Link gilt einmal und { $n } Minuten lang.
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
admin-manager-add-text = { $n ->
    [one] Mit dem Link in der E-Mail loggt man sich ein; er gilt { $n } Tag lang.
   *[other] Mit dem Link in der E-Mail loggt man sich ein; er gilt { $n } Tage lang.
}
admin-letter-manager-days = { $n ->
    [one] Der Link gilt einmal, { $n } Tag lang.
   *[other] Der Link gilt einmal, { $n } Tage lang.
}
admin-jobs-text = { $n ->
    [one] { $n } Arbeit wartet.
   *[other] { $n } Arbeiten warten.
}
admin-jobs-dead-n = { $n ->
    [one] { $n } zurückgelegte Arbeit
   *[other] { $n } zurückgelegte Arbeiten
}
