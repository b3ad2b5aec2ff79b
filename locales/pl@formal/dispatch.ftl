offer-accepted = Zlecenie należy do Państwa: prosimy o szybki kontakt.
unassigned-ask-again = Zapytać ponownie
letter-offer-action = Zobaczyć zlecenie
staff-orders-csv = Pobrać jako tabelę (CSV)
staff-order-contact-show = Zobaczyć dane kontaktowe
staff-order-cancel = Anulować zlecenie
