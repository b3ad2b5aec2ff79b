### A chi viene proposto un ordine e chi lo ottiene.

## Proposte

nav-offers = Incarichi
offers-title = Incarichi disponibili
offers-intro = Vengono interpellate al massimo quattro persone alla volta e la prima che accetta ottiene l’incarico.
offers-none = Al momento non ci sono incarichi adatti nelle vicinanze.
offers-earlier = Precedenti
# $n (Number) from 0: how many there are now
offers-live = { $n ->
    [one] Ora è disponibile { $n } incarico
    [many] Ora sono disponibili { $n } di incarichi
   *[other] Ora sono disponibili { $n } incarichi
}
offer-state-accepted = Accettato
offer-state-declined = Rifiutato
offer-state-expired = Tempo scaduto
offer-state-lost = Qualcuno è stato più veloce
offer-state-withdrawn = Non più disponibile
offer-state-released = Di nuovo tra gli incarichi disponibili
offer-place = Luogo dell’intervento
# $area (String) two digits of the postal code and the place; $km (Number) half kilometres
offer-where = { $area }, a circa { $km } km da casa
offer-pay = Compenso
offer-when = Quando
offer-when-any = in qualsiasi momento
offer-how-long = Durata
# $n (Number) from 15
offer-minutes = { $n ->
    [one] circa { $n } minuto
    [many] circa { $n } di minuti
   *[other] circa { $n } minuti
}
offer-language = Lingua
offer-package = Che cosa comprende il pacchetto
offer-trouble = Che cosa c’è da fare
offer-masked = I numeri di telefono e gli indirizzi in questo testo restano nascosti fino all’accettazione.
# $at (String) a finished date and time
offer-until = Risposta entro il { $at }
# $hours (Number) hours for the first contact
offer-after = { $hours ->
    [one] Nome, indirizzo e telefono compaiono dopo l’accettazione; senza un primo contatto entro { $hours } ora l’incarico viene riproposto ad altri.
    [many] Nome, indirizzo e telefono compaiono dopo l’accettazione; senza un primo contatto entro { $hours } di ore l’incarico viene riproposto ad altri.
   *[other] Nome, indirizzo e telefono compaiono dopo l’accettazione; senza un primo contatto entro { $hours } ore l’incarico viene riproposto ad altri.
}
# $pay (String) finished money
offer-accept = Accetta per { $pay }
offer-decline = Rifiuta
offer-accepted = L’incarico è tuo: mettiti presto in contatto.
offer-declined = Rifiutato, viene chiesto a qualcun altro.

## Perché questa proposta

offer-why = Perché proprio questo incarico?
# $n (Number) at least 1; $km (Number) whole kilometres
offer-why-looked = { $n ->
    [one] È stata considerata { $n } persona con questa competenza, ad al massimo { $km } km dal luogo.
    [many] Sono state considerate { $n } di persone con questa competenza, ad al massimo { $km } km dal luogo.
   *[other] Sono state considerate { $n } persone con questa competenza, ad al massimo { $km } km dal luogo.
}
# $from, $to (Number) kilometres
offer-why-band = La casa dista da { $from } a { $to } km; tra chi abita alla stessa distanza viene prima chi non è stato interpellato da più tempo.
# $rank (Number) from 1
offer-why-rank = Ne risulta il posto { $rank } nell’ordine.
offer-why-rating = Le valutazioni non contano.
offer-left-out = Non sono stati interpellati:
# $n (Number) at least 1
offer-left-out-asked = { $n ->
    [one] { $n } persona già interpellata
    [many] { $n } di persone già interpellate
   *[other] { $n } persone già interpellate
}
# $n (Number) at least 1
offer-left-out-apart = { $n ->
    [one] { $n } persona che non va più da questo cliente
    [many] { $n } di persone che non vanno più da questo cliente
   *[other] { $n } persone che non vanno più da questo cliente
}
# $n (Number) at least 1
offer-left-out-country = { $n ->
    [one] { $n } persona che abita in un altro Paese
    [many] { $n } di persone che abitano in un altro Paese
   *[other] { $n } persone che abitano in un altro Paese
}
# $n (Number) at least 1
offer-left-out-standing = { $n ->
    [one] { $n } persona senza un’iscrizione attiva
    [many] { $n } di persone senza un’iscrizione attiva
   *[other] { $n } persone senza un’iscrizione attiva
}
# $n (Number) at least 1
offer-left-out-class = { $n ->
    [one] { $n } persona che non ha lo status di professionista
    [many] { $n } di persone che non hanno lo status di professionista
   *[other] { $n } persone che non hanno lo status di professionista
}
# $n (Number) at least 1
offer-left-out-certificate = { $n ->
    [one] { $n } persona senza il certificato necessario
    [many] { $n } di persone senza il certificato necessario
   *[other] { $n } persone senza il certificato necessario
}
# $n (Number) at least 1
offer-left-out-language = { $n ->
    [one] { $n } persona che non parla la lingua
    [many] { $n } di persone che non parlano la lingua
   *[other] { $n } persone che non parlano la lingua
}
# $n (Number) at least 1
offer-left-out-radius = { $n ->
    [one] { $n } persona che non va così lontano
    [many] { $n } di persone che non vanno così lontano
   *[other] { $n } persone che non vanno così lontano
}
# $n (Number) at least 1
offer-left-out-away = { $n ->
    [one] { $n } persona assente in questi giorni
    [many] { $n } di persone assenti in questi giorni
   *[other] { $n } persone assenti in questi giorni
}
# $n (Number) at least 1
offer-left-out-policy = { $n ->
    [one] { $n } persona di un’altra community
    [many] { $n } di persone di altre community
   *[other] { $n } persone di altre community
}
# $n (Number) at least 1
offer-left-out-offers = { $n ->
    [one] { $n } persona che ha già abbastanza proposte aperte
    [many] { $n } di persone che hanno già abbastanza proposte aperte
   *[other] { $n } persone che hanno già abbastanza proposte aperte
}
# $n (Number) at least 1
offer-left-out-orders = { $n ->
    [one] { $n } persona che ha già abbastanza incarichi
    [many] { $n } di persone che hanno già abbastanza incarichi
   *[other] { $n } persone che hanno già abbastanza incarichi
}

## Accettazioni respinte

accept-refused-taken = Qualcun altro è stato più veloce e ha ottenuto questo incarico.
accept-refused-expired = Il tempo per rispondere è scaduto, l’incarico viene proposto ad altri.
accept-refused-withdrawn = Questo incarico non è più disponibile.
# $n (Number) at least 1: as many as may be open at once
accept-refused-cap-reached = { $n ->
    [one] C’è già { $n } incarico aperto, il massimo consentito; quando è completato si può accettare il prossimo.
    [many] Ci sono già { $n } di incarichi aperti, il massimo consentito; quando uno è completato si può accettare il prossimo.
   *[other] Ci sono già { $n } incarichi aperti, il massimo consentito; quando uno è completato si può accettare il prossimo.
}

## Ordini che nessuno ha preso

unassigned-title = Ordini senza Friend
unassigned-intro = Sono state interpellate tutte le persone adatte fino a 40 km; i clienti sanno che la ricerca continua.
unassigned-none = Ogni ordine ha trovato qualcuno o viene ancora proposto.
# $n (Number) from 0
unassigned-asked = { $n ->
    [one] { $n } Friend interpellato
    [many] { $n } di Friend interpellati
   *[other] { $n } Friend interpellati
}
unassigned-ask-again = Chiedi di nuovo
unassigned-asked-again = L’ordine viene proposto di nuovo, anche a chi non aveva risposto.

## Lettere

# $package (String) its name; $pay (String) finished money
letter-offer-subject = { $package }: un incarico nelle vicinanze per { $pay }
# $package (String) its name
letter-offer-text = Qualcuno nelle vicinanze ha bisogno di aiuto: { $package }.
# $pay (String) finished money
letter-offer-pay = Compenso: { $pay }
letter-offer-first = Chi accetta per primo ottiene l’incarico.
letter-offer-action = Vedi l’incarico
# $code (String) the order’s code
letter-accepted-subject = L’incarico { $code } è accettato
# $package (String) its name
letter-accepted-text = { $package }: nome, indirizzo e telefono sono ora nella pagina dell’incarico.
# $hours (Number) hours for the first contact
letter-accepted-contact = { $hours ->
    [one] È stato promesso un primo contatto entro { $hours } ora.
    [many] È stato promesso un primo contatto entro { $hours } di ore.
   *[other] È stato promesso un primo contatto entro { $hours } ore.
}
letter-accepted-action = All’incarico
# $name (String) a first name
letter-found-subject = Se ne occupa { $name }
# $name (String) a first name; $package, $code (String)
letter-found-text = { $name } ha accettato l’ordine { $code } ({ $package }).
# $hours (Number) hours for the first contact
letter-found-contact = { $hours ->
    [one] Entro { $hours } ora arriverà una telefonata o un messaggio per fissare l’appuntamento.
    [many] Entro { $hours } di ore arriverà una telefonata o un messaggio per fissare l’appuntamento.
   *[other] Entro { $hours } ore arriverà una telefonata o un messaggio per fissare l’appuntamento.
}
# $code (String) the order’s code
letter-nobody-subject = Ordine { $code }: non abbiamo ancora trovato nessuno
# $package (String) its name
letter-nobody-text = Per { $package } sono state interpellate tutte le persone adatte entro 40 km e al momento nessuna ha tempo.
letter-nobody-next = Il team continua a cercare e si farà sentire; nel frattempo si può annullare gratis dalla pagina dell’ordine.
letter-customer-action = All’ordine
letter-reason-booked = Questa e-mail arriva perché con questo indirizzo è stata fatta una prenotazione presso { $brand }.
