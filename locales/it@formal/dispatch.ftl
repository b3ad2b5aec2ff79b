offer-accept = Accettare per { $pay }
offer-decline = Rifiutare
offer-accepted = L’incarico è Suo: si metta presto in contatto.
unassigned-ask-again = Chiedere di nuovo
letter-offer-action = Vedere l’incarico
