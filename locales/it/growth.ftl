### The waiting list of places nobody can come to yet.

## The waiting list

waiting-list-heading = Lista d’attesa
waiting-list-text = Appena lì ci sarà un aiuto, arriva una sola e-mail.
waiting-list-kept = Indirizzo e codice postale vengono cancellati al più tardi dopo 12 mesi.
waiting-list-join = Mettersi in lista
waiting-list-book = Verifica un altro luogo
waiting-list-sent = Il link contenuto conferma l’indirizzo.
waiting-list-confirm-text = Un clic, e l’indirizzo è in lista.
waiting-list-confirm = Conferma l’indirizzo
waiting-list-waits = L’indirizzo è in lista.
waiting-list-delete-on = Sarà cancellato al più tardi il:
waiting-list-leave = Esci dalla lista d’attesa
waiting-list-confirmed = L’indirizzo è confermato.
waiting-list-left = L’indirizzo è stato cancellato.
waiting-list-refused-covered = Lì si può già prenotare un aiuto.
letter-waiting-confirm-subject = Confermare la lista d’attesa per { $postal_code }
letter-waiting-confirm-text = Questo indirizzo è stato messo in lista d’attesa; vale solo dopo un clic sul link.
letter-waiting-confirm-action = Conferma l’indirizzo
letter-waiting-known-subject = Già in lista d’attesa per { $postal_code }
letter-waiting-known-text = Questo indirizzo è già in lista d’attesa, non serve fare altro.
letter-waiting-known-action = Vedi l’iscrizione
letter-waiting-over-subject = A { $postal_code } ora c’è aiuto
letter-waiting-over-text = Da ora lì si può prenotare un aiuto; questa è l’unica e-mail in merito.
letter-waiting-over-action = Prenota un aiuto
letter-waiting-leave = Esci dalla lista d’attesa
letter-reason-waiting = Questa e-mail arriva perché questo indirizzo è stato messo in lista d’attesa.
