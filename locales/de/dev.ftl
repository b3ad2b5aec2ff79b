### Was die Entwicklung außerdem zeigt: aufbewahrte E-Mails und den Styleguide.

## Letters
dev-mail = E-Mails
dev-mail-text = In der Entwicklung bleiben E-Mails hier, statt verschickt zu werden.
dev-mail-empty = Es gibt noch keine E-Mails.
dev-mail-subject = Betreff
dev-mail-to = An
dev-mail-from = Von
dev-mail-lang = Sprache
dev-mail-at = Geschrieben
dev-mail-links = Links
dev-mail-part-text = Textteil
dev-mail-part-html = HTML-Teil
dev-mail-alone = HTML-Teil allein zeigen
dev-mail-headers = Kopfzeilen

## Styleguide
dev-styleguide = Styleguide
dev-styleguide-text = Jeder Baustein, wie ihn die Marken zeigen.
dev-brands = Marken
dev-brands-all = Alle Marken
dev-modes = Hell und dunkel
dev-mode-both = Hell und dunkel
dev-mode-light = Hell
dev-mode-dark = Dunkel

## What the components hold
dev-action = Auftrag annehmen
dev-action-second = Erst fragen
dev-action-plain = Später
dev-action-delete = Löschen
dev-action-disabled = Nicht verfügbar
dev-action-busy = Wird gespeichert
dev-label-name = Name
dev-label-date = Tag
dev-label-file = Bild
dev-label-text = Nachricht
dev-label-choice = Am liebsten erreichbar
dev-label-choices = Fähigkeiten
dev-option-one = E-Mail
dev-option-two = Telefon
dev-option-three = Heimnetz
dev-choose = Bitte wählen
dev-help = Eine Zeile, die hilft.
dev-error = Diese Angabe fehlt.
dev-text = Der Router steht im Flur, und im hinteren Zimmer bricht jeden Abend das Videogespräch ab.
dev-unseen = Hier gibt es nichts zu sehen.
dev-title = Titel
dev-state = Status
dev-figure = Anzahl
dev-row-one = WLAN bricht im hinteren Zimmer ab
dev-row-two = Welches Kabel für den neuen Fernseher
dev-done = Erledigt
dev-now = In Arbeit
dev-later = Später
dev-failed = Abgesagt
dev-empty = Noch hat niemand etwas gefragt.
dev-confirm = Dieses Thema löschen?
dev-confirm-text = Es lässt sich nicht zurückholen.
dev-notice-good = Die Änderungen sind gespeichert.
dev-notice-warn = Der Entwurf liegt nur auf diesem Gerät.
dev-notice-bad = Die Nachricht wurde nicht verschickt.
dev-range = 1–20 von 180
dev-month = Nov.
dev-chart-bars = Aufträge je Woche
dev-chart-line = Bewertung
dev-chart-last = Letzte Woche: { $value }
dev-chart-week = Woche
dev-chart-week-n = Woche { $week }
