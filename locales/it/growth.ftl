### The waiting list of places nobody can come to yet.

## The waiting list

waiting-list-heading = Lista d’attesa
waiting-list-text = Appena lì ci sarà chi può aiutare, arriverà una sola e-mail.
waiting-list-kept = Indirizzo e-mail e codice postale vengono cancellati al più tardi dopo 12 mesi.
waiting-list-join = Entra in lista d’attesa
waiting-list-book = Controlla un altro luogo
waiting-list-package = Che tipo di aiuto serve?
waiting-list-whatever = La prima cosa disponibile
waiting-list-choose = Da scegliere
waiting-list-sent = Il link al suo interno conferma l’indirizzo.
waiting-list-confirm-text = Un clic e l’indirizzo è in lista.
waiting-list-confirm = Conferma l’indirizzo
waiting-list-waits = L’indirizzo è in lista.
waiting-list-over = L’attesa è finita: l’e-mail è stata inviata e non ne arriveranno altre.
waiting-list-delete-on = Data di cancellazione, al più tardi:
waiting-list-leave = Esci dalla lista d’attesa
waiting-list-confirmed = L’indirizzo è confermato.
waiting-list-left = L’indirizzo è stato cancellato.
waiting-list-refused-covered = Lì si può già prenotare assistenza.
waiting-list-refused-choose = Alcuni pacchetti lì sono già prenotabili; questi sono quelli che mancano ancora.
letter-waiting-confirm-subject = Lista d’attesa per { $postal_code }: conferma dell’indirizzo
letter-waiting-confirm-text = Qualcuno ha messo questo indirizzo in lista d’attesa; l’iscrizione vale solo dopo un clic sul link.
letter-waiting-confirm-action = Conferma l’indirizzo
letter-waiting-known-subject = Già in lista d’attesa per { $postal_code }
letter-waiting-known-text = Questo indirizzo è già in lista d’attesa; non serve fare altro.
letter-waiting-known-action = Vedi l’iscrizione
letter-waiting-over-subject = { $postal_code }: ora qualcuno può aiutare
letter-waiting-over-subject-package = { $package }: ora disponibile a { $postal_code }
letter-waiting-over-text = Da ora lì si può prenotare assistenza; questa è l’unica e-mail in proposito.
letter-waiting-over-action = Prenota assistenza
letter-waiting-leave = Esci dalla lista d’attesa
letter-reason-waiting = Questa e-mail arriva perché questo indirizzo è stato messo in lista d’attesa.
