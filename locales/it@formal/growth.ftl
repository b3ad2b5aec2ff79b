waiting-list-join = Entrare in lista d’attesa
waiting-list-book = Controllare un altro luogo
waiting-list-confirm = Confermare l’indirizzo
waiting-list-leave = Uscire dalla lista d’attesa
letter-waiting-confirm-action = Confermare l’indirizzo
letter-waiting-known-action = Vedere l’iscrizione
letter-waiting-over-action = Prenotare assistenza
letter-waiting-leave = Uscire dalla lista d’attesa
