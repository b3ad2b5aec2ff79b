desk-new-event = Creare un evento
desk-new-letter = Scrivere una newsletter
to-do-check = Verificare
to-do-look = Vedere
to-do-decide = Decidere
to-do-answer = Rispondere
to-do-assign = Assegnare
