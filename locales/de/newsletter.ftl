### Newsletters: campaigns, preferences, the archive.

## What everybody can read

news-heading = Newsletter
news-about = Alle Ausgaben zum Nachlesen
news-none = Noch ist keine Ausgabe erschienen.
news-subscribe = Newsletter abonnieren
news-feed = Atom-Feed

## What somebody wants to read

newsletter-preferences = Newsletter-Einstellungen
newsletter-preferences-about = Jede Änderung gilt sofort.
newsletter-topics = Gewünschte Themen
newsletter-save = Auswahl speichern
newsletter-saved = Die Auswahl ist gespeichert.
newsletter-pause-heading = Pause
newsletter-pause-about = 30 Tage lang kommt kein Newsletter, danach geht es von selbst weiter.
newsletter-pause = 30 Tage pausieren
newsletter-paused-until = Pause bis:
newsletter-resume = Pause beenden
newsletter-off-heading = Keine Newsletter mehr
newsletter-off = Alle Newsletter abbestellen

## The foot of a letter

newsletter-letter-why = Dieser Newsletter kommt, weil er in der Community abonniert wurde.
newsletter-letter-preferences = Abbestellen oder Themen ändern
newsletter-letter-read = Im Browser lesen

## The desk

newsletter-desk = Newsletter
campaign-list-about = Entwürfe, laufende und verschickte Ausgaben
campaign-none = Es gibt noch keinen Newsletter.
campaign-new = Neuer Newsletter
campaign-create = Entwurf anlegen
campaign-archive = Zum öffentlichen Archiv
campaign-one = Entwurf
campaign-untitled = Ohne Betreff
campaign-subject = Betreff
campaign-topic = Thema
campaign-state = Stand
campaign-begun = Angelegt
campaign-state-draft = Entwurf
campaign-state-scheduled = Geplant
campaign-state-counting = Startet gleich
campaign-state-sending = Wird verschickt
campaign-state-paused = Angehalten
campaign-state-done = Verschickt
campaign-state-cancelled = Abgebrochen
campaign-read = Öffentlich ansehen
campaign-counting = Der Versand beginnt innerhalb einer Minute
campaign-begins = Der Versand beginnt von selbst
campaign-take-back = Zurücknehmen
campaign-reload = Aktueller Stand
campaign-stopped = Nicht verschickt: Es fehlt etwas
campaign-stopped-about = Der Versand sollte beginnen, da fehlte das Folgende. Der Newsletter ist wieder ein Entwurf, niemand hat eine E-Mail bekommen.
campaign-will-stop = Fehlt das noch, wenn der Versand beginnen soll, wird nichts verschickt.
campaign-pause = Anhalten
campaign-resume = Versand fortsetzen
campaign-cancel = Endgültig abbrechen
campaign-cancel-about = Wer noch keine E-Mail bekommen hat, bekommt dann keine mehr. Das lässt sich nicht rückgängig machen.
# $time (String) the day and time of the next attempt
campaign-waits = Der Mailserver nimmt gerade nichts an. Der Versand wartet und versucht es wieder: { $time }. Es geht nichts verloren.
# $done (Number) letters done with; $all (Number) all letters
campaign-progress = { $done } von { $all } E-Mails sind erledigt.
# $done (Number), $all (Number) letters; $rate (Number) letters a second; $minutes (Number) minutes left
campaign-progress-rate =
    { $minutes ->
        [0] { $done } von { $all } E-Mails sind erledigt, { $rate } pro Sekunde.
        [one] { $done } von { $all } E-Mails sind erledigt, { $rate } pro Sekunde, noch etwa { $minutes } Minute.
       *[other] { $done } von { $all } E-Mails sind erledigt, { $rate } pro Sekunde, noch etwa { $minutes } Minuten.
    }
campaign-moved = Der Stand hat sich geändert: neu laden
campaign-unclear = Ungewiss oder abgelehnt
campaign-uncertain = Ungewiss
campaign-failed = Abgelehnt
campaign-accepted = Angenommen
campaign-skipped = Ausgelassen
campaign-not-sent = Nicht verschickt
campaign-unsubscribed = Abbestellt
campaign-resend-about = Ungewiss heißt: Während des Versands gab es eine Störung, und niemand weiß, ob die E-Mail angekommen ist. Bei erneutem Versand kommt sie womöglich doppelt an.
campaign-resend = Ungewisse noch einmal verschicken
campaign-languages = Sprachen
# $n (Number) readers
campaign-readers =
    { $n ->
        [one] { $n } Person liest diese Sprache
       *[other] { $n } Personen lesen diese Sprache
    }
campaign-unwritten = Noch nicht geschrieben
campaign-write = Schreiben
campaign-preview = Vorschau
campaign-aim = Wer ihn bekommt
# $n (Number) recipients
campaign-audience =
    { $n ->
        [one] Geht an { $n } Person, die eingewilligt hat.
       *[other] Geht an { $n } Personen, die eingewilligt haben.
    }
campaign-excluded = Nicht angeschrieben
campaign-why = Grund
audience-no-consent = Ohne Einwilligung zu diesem Thema
audience-paused = Newsletter pausiert
audience-refused = Adresse beim Anbieter unbekannt
audience-segment = Außerhalb der Auswahl
audience-waiting = Noch nicht freigegeben
audience-suspended = Gesperrt
campaign-aim-change = Auswahl ändern
campaign-aim-about = Die Auswahl schränkt nur ein: Ohne Einwilligung bekommt niemand etwas.
campaign-aim-save = Auswahl übernehmen
campaign-aimed = Die Auswahl ist gespeichert.
segment-any = Alle
segment-lang = Sprache
segment-country = Land
segment-postal = Postleitzahl beginnt mit
segment-skill = Fähigkeit
segment-certificate = Zertifikat
segment-class = Klasse
segment-friend = Nur Friends ohne Profi-Status
segment-profi = Nur Profis
segment-days = Aktiv in den letzten … Tagen
segment-refused = Diese Angabe ist nicht möglich.
campaign-send = Verschicken
campaign-lacks = Vor dem Versand fehlt noch
campaign-lacks-imprint = ein Impressum
# $language (String) the language
campaign-lacks-variant = der Text in der Sprache der Community: { $language }
# $language (String) the language
campaign-lacks-subject = { $language }: ein Betreff
# $language (String) the language
campaign-lacks-blocks = { $language }: der Inhalt
# $language (String) the language
campaign-lacks-text = { $language }: der Text eines Bausteins
# $language (String) the language
campaign-lacks-alt = { $language }: die Beschreibung eines Bildes
# $language (String) the language
campaign-lacks-picture = { $language }: die Adresse eines Bildes aus dieser Community
# $language (String) the language
campaign-lacks-link = { $language }: ein gültiger Link, der mit https:// oder / beginnt
# $language (String) the language
campaign-lacks-block = { $language }: Bilder als eigener Baustein, denn im Text werden sie nicht gezeigt
# $language (String) the language
campaign-lacks-thing = { $language }: eine neue Auswahl, denn die bisherige gibt es nicht mehr
# $language (String) the language
campaign-lacks-future = { $language }: eine neue Auswahl, denn die ausgewählte Veranstaltung ist vorbei
# $language (String) the language
campaign-lacks-brevity = { $language }: ein kürzerer Inhalt, denn ab 100 kB schneiden Mailprogramme ihn ab
campaign-lacks-audience = mindestens eine Person, die ihn bekommt
# $n (Number) readers; $language (String) theirs; $fallback (String) the one that stands in
campaign-hint-fallback =
    { $n ->
        [one] { $language }: { $n } Person bekommt stattdessen { $fallback }.
       *[other] { $language }: { $n } Personen bekommen stattdessen { $fallback }.
    }
campaign-test = Probe an mich senden
campaign-tried = Die Probe ist unterwegs.
# $subject (String) the subject
campaign-test-subject = [Probe] { $subject }
campaign-count = Anzahl der E-Mails zur Bestätigung
# $n (Number) recipients
campaign-count-help = Hier { $n } eintippen. Nach dem Start bleibt eine Minute zum Zurücknehmen.
campaign-start = Versand starten
campaign-started = Der Versand beginnt in einer Minute.
campaign-wall = Später verschicken
# $zone (String) the time zone
campaign-wall-help = Uhrzeit in { $zone }
campaign-schedule = Versand planen
campaign-scheduled = Der Versand ist geplant.
campaign-taken-back = Der Versand ist zurückgenommen.
campaign-is-draft = Der Newsletter ist ein Entwurf; es wird nichts verschickt.
campaign-was-paused = Der Versand ist angehalten.
campaign-was-resumed = Der Versand geht weiter.
campaign-was-cancelled = Der Versand ist abgebrochen.
campaign-resent = Die ungewissen E-Mails werden noch einmal verschickt.

## Writing

# $language (String) the language
campaign-write-in = Newsletter auf { $language }
campaign-preheader = Vorschauzeile
campaign-preheader-help = Steht im Posteingang hinter dem Betreff.
campaign-blocks = Inhalt
campaign-block-heading = Überschrift
campaign-block-text = Text
campaign-block-image = Bild
campaign-block-button = Schaltfläche
campaign-block-event = Veranstaltung
campaign-block-topic = Forumsthema
campaign-block-package = Servicepaket
campaign-block-markdown = Text (Markdown)
campaign-block-words = Wortlaut
campaign-block-picture = Adresse des Bildes
campaign-block-picture-help = Ein Bild aus dieser Community, etwa /brand/….svg
campaign-block-alt = Was auf dem Bild zu sehen ist
campaign-picture-own = Eigenes Bild
campaign-picture-file = Bild
campaign-picture-help = PNG, JPEG oder WebP, höchstens 10 MB; es wird auf die Breite des Newsletters verkleinert.
campaign-picture-add = Bild einfügen
campaign-block-url = Link
campaign-block-url-help = Beginnt mit https:// oder, innerhalb der Community, mit /
campaign-block-choose = Auswählen
campaign-block-add = Hinzufügen
campaign-up = Nach oben
campaign-down = Nach unten
campaign-remove = Entfernen
# $no (Number) the number of the block
campaign-block-up = Baustein { $no } nach oben
# $no (Number) the number of the block
campaign-block-down = Baustein { $no } nach unten
# $no (Number) the number of the block
campaign-block-remove = Baustein { $no } entfernen
campaign-save = Speichern
campaign-save-preview = Speichern und ansehen
campaign-saved = Der Entwurf ist gespeichert.
campaign-unwrite = Diese Sprache entfernen
campaign-preview-modes = Ansicht
campaign-preview-light = Hell
campaign-preview-dark = Dunkel
campaign-preview-text = Nur Text
# $n (Number) kilobytes
campaign-kilobytes = Größe: { $n } kB
campaign-from = Von

## Statistics

campaign-chart-letters = Was aus den E-Mails wurde
# $accepted (Number) accepted; $all (Number) all
campaign-chart-letters-summary = { $accepted } von { $all } wurden angenommen.
campaign-chart-fate = Ergebnis
campaign-chart-count = Anzahl
campaign-chart-clicks = Klicks je Link
# $n (Number) clicks
campaign-chart-clicks-summary =
    { $n ->
        [one] { $n } Klick; von wem, wird nicht erfasst.
       *[other] { $n } Klicks; von wem, wird nicht erfasst.
    }
campaign-chart-link = Link

## What is refused

campaign-refused-begun = Der Newsletter ist kein Entwurf mehr und lässt sich nicht mehr ändern.
campaign-refused-changed = Inzwischen hat jemand anderes diesen Text geändert; in einem zweiten Tab geöffnet zeigt diese Seite ihn. Noch einmal speichern ersetzt ihn durch den Text hier.
campaign-refused-too-late = Zu spät: Die ersten E-Mails sind schon unterwegs. Der Versand lässt sich noch anhalten.
campaign-refused-over = Zu spät: Der Versand ist schon beendet.
campaign-refused-scheduled = Der Versand ist schon geplant. Für eine andere Uhrzeit muss er zuerst zurückgenommen werden.
campaign-refused-not-sending = Gerade wird nichts verschickt.
campaign-refused-not-paused = Der Versand ist nicht angehalten.
campaign-refused-not-done = Erst muss der übrige Versand fertig oder angehalten sein.
campaign-refused-no-time = Bitte Datum und Uhrzeit angeben.
campaign-refused-gap = Diese Uhrzeit gibt es nicht: In dieser Nacht wird die Uhr vorgestellt.
campaign-refused-past = Dieser Zeitpunkt ist schon vorbei.
# $max (Number) characters
campaign-refused-long = Bitte höchstens { $max } Zeichen eingeben.
campaign-refused-blocks = Ein Newsletter hat höchstens { $max } Bausteine.
campaign-refused-lacks = Es fehlt noch etwas, siehe die Liste unten.
# $n (Number) recipients
campaign-refused-count = Zur Bestätigung bitte { $n } eintippen.
