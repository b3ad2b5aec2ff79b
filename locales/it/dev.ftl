### Ciò che lo sviluppo mostra in più: le e-mail conservate e la guida di stile.

## Letters
dev-mail = E-mail
dev-mail-text = Durante lo sviluppo le e-mail restano qui invece di partire.
dev-mail-empty = Nessuna e-mail è stata ancora scritta.
dev-mail-subject = Oggetto
dev-mail-to = A
dev-mail-from = Da
dev-mail-lang = Lingua
dev-mail-at = Scritta
dev-mail-links = Link
dev-mail-part-text = Parte di testo
dev-mail-part-html = Parte HTML
dev-mail-alone = Mostra solo la parte HTML
dev-mail-headers = Intestazioni

## Styleguide
dev-styleguide = Guida di stile
dev-styleguide-text = Ogni componente come appare con ciascun marchio.
dev-brands = Marchi
dev-brands-all = Tutti i marchi
dev-modes = Chiaro e scuro
dev-mode-both = Chiaro e scuro
dev-mode-light = Chiaro
dev-mode-dark = Scuro

## What the components hold
dev-action = Accetta l’incarico
dev-action-second = Prima una domanda
dev-action-plain = Più tardi
dev-action-delete = Elimina
dev-action-disabled = Non disponibile
dev-action-busy = Salvataggio in corso
dev-label-name = Nome
dev-label-date = Giorno
dev-label-file = Immagine
dev-label-text = Messaggio
dev-label-choice = Contatto preferito
dev-label-choices = Competenze
dev-option-one = E-mail
dev-option-two = Telefono
dev-option-three = Rete domestica
dev-choose = Scegliere
dev-help = Una riga che aiuta.
dev-error = Manca questo dato.
dev-text = Il router è nel corridoio e ogni sera la videochiamata si interrompe nella stanza in fondo.
dev-unseen = Qui non c’è nulla da vedere.
dev-title = Titolo
dev-state = Stato
dev-figure = Numero
dev-row-one = Il Wi-Fi si interrompe nella stanza in fondo
dev-row-two = Quale cavo per il nuovo televisore
dev-done = Fatto
dev-now = In corso
dev-later = Più tardi
dev-failed = Annullato
dev-empty = Nessuno ha ancora chiesto nulla.
dev-confirm = Eliminare questa discussione?
dev-confirm-text = Non si potrà ripristinare.
dev-notice-good = Le modifiche sono state salvate.
dev-notice-warn = La bozza si trova solo su questo dispositivo.
dev-notice-bad = Il messaggio non è stato inviato.
dev-range = 1–20 su 180
dev-month = nov
dev-chart-bars = Incarichi alla settimana
dev-chart-line = Valutazione
dev-chart-last = Settimana scorsa: { $value }
dev-chart-week = Settimana
dev-chart-week-n = Settimana { $week }
