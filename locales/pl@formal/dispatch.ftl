offer-accepted = Zlecenie należy do Państwa: prosimy o szybki kontakt.
unassigned-ask-again = Zapytać ponownie
letter-offer-action = Zobaczyć zlecenie
