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
offer-how-long = Durata
# $n (Number) from 15
offer-minutes = { $n ->
    [one] circa { $n } minuto
   *[other] circa { $n } minuti
}
offer-language = Lingua
offer-package = Che cosa comprende il pacchetto
offer-trouble = Che cosa c’è da fare
offer-masked = I numeri di telefono e gli indirizzi in questo testo restano nascosti fino all’accettazione.
# $at (String) a finished date and time
offer-until = Risposta entro: { $at }
# $hours (Number) hours for the first contact
offer-after = { $hours ->
    [one] Nome, indirizzo e telefono compaiono dopo l’accettazione; senza un primo contatto entro { $hours } ora l’incarico viene riproposto ad altri.
   *[other] Nome, indirizzo e telefono compaiono dopo l’accettazione; senza un primo contatto entro { $hours } ore l’incarico viene riproposto ad altri.
}
# $pay (String) finished money
offer-accept = Accetta per { $pay }
offer-decline = Rifiuta
offer-accepted = L’incarico è tuo: mettiti presto in contatto.
offer-declined = L’incarico è stato rifiutato; ora viene chiesto a qualcun altro.

## Perché questa proposta

offer-why = Perché proprio questo incarico?
# $n (Number) at least 1; $km (Number) whole kilometres
offer-why-looked = { $n ->
    [one] È stata considerata { $n } persona con questa competenza, ad al massimo { $km } km dal luogo.
   *[other] Sono state considerate { $n } persone con questa competenza, ad al massimo { $km } km dal luogo.
}
# $from, $to (Number) kilometres
offer-why-band = Il proprio domicilio dista da { $from } a { $to } km; in questa fascia tocca prima a chi non viene interpellato da più tempo.
# $rank (Number) from 1
offer-why-rank = Ne risulta la posizione { $rank } in graduatoria.
offer-why-rating = Le valutazioni non contano.
offer-left-out = Non sono state interpellate:
# $n (Number) at least 1
offer-left-out-asked = { $n ->
    [one] { $n } persona già interpellata
   *[other] { $n } persone già interpellate
}
# $n (Number) at least 1
offer-left-out-apart = { $n ->
    [one] { $n } persona che non va più a questo indirizzo
   *[other] { $n } persone che non vanno più a questo indirizzo
}
# $n (Number) at least 1
offer-left-out-country = { $n ->
    [one] { $n } persona che abita in un altro Paese
   *[other] { $n } persone che abitano in un altro Paese
}
# $n (Number) at least 1
offer-left-out-standing = { $n ->
    [one] { $n } persona senza un’iscrizione attiva
   *[other] { $n } persone senza un’iscrizione attiva
}
# $n (Number) at least 1
offer-left-out-class = { $n ->
    [one] { $n } persona che non ha lo status di professionista
   *[other] { $n } persone che non hanno lo status di professionista
}
# $n (Number) at least 1
offer-left-out-certificate = { $n ->
    [one] { $n } persona senza il certificato necessario
   *[other] { $n } persone senza il certificato necessario
}
# $n (Number) at least 1
offer-left-out-language = { $n ->
    [one] { $n } persona che non parla la lingua
   *[other] { $n } persone che non parlano la lingua
}
# $n (Number) at least 1
offer-left-out-radius = { $n ->
    [one] { $n } persona che non va così lontano
   *[other] { $n } persone che non vanno così lontano
}
# $n (Number) at least 1
offer-left-out-away = { $n ->
    [one] { $n } persona assente in questi giorni
   *[other] { $n } persone assenti in questi giorni
}
# $n (Number) at least 1
offer-left-out-policy = { $n ->
    [one] { $n } persona di un’altra community
   *[other] { $n } persone di altre community
}
# $n (Number) at least 1
offer-left-out-offers = { $n ->
    [one] { $n } persona che ha già abbastanza proposte aperte
   *[other] { $n } persone che hanno già abbastanza proposte aperte
}
# $n (Number) at least 1
offer-left-out-orders = { $n ->
    [one] { $n } persona che ha già abbastanza incarichi
   *[other] { $n } persone che hanno già abbastanza incarichi
}

## Accettazioni respinte

accept-refused-taken = Qualcun altro è stato più veloce e ha ottenuto questo incarico.
accept-refused-expired = Il tempo per rispondere è scaduto; l’incarico viene proposto ad altri.
accept-refused-withdrawn = Questo incarico non è più disponibile.
# $n (Number) at least 1: as many as may be open at once
accept-refused-cap-reached = { $n ->
    [one] C’è già { $n } incarico aperto, il massimo consentito; quando è completato si può accettare il prossimo.
   *[other] Ci sono già { $n } incarichi aperti, il massimo consentito; quando uno è completato si può accettare il prossimo.
}

## Ordini che nessuno ha preso

unassigned-ask-again = Chiedi di nuovo
unassigned-asked-again = L’ordine viene proposto di nuovo, anche a chi non aveva risposto.

## Ordini per i community manager

staff-orders = Ordini
staff-orders-what = Tutto ciò che è stato prenotato qui, in cima le promesse non mantenute.
staff-orders-places = Luoghi scoperti
staff-orders-places-what = Luoghi in cui non si è trovato nessuno per un ordine o in cui qualcuno è in lista d’attesa.
staff-orders-by-state = Per stato
staff-orders-all = Tutti
staff-orders-broken = Promesse non mantenute
staff-orders-search = Codice, CAP o luogo
staff-orders-search-help = Basta l’inizio: K7F, 102, Ber.
staff-orders-every-package = Tutti i pacchetti
# $postal (String) the postal code; $country (String) two letters
staff-orders-at-place = Solo { $postal } ({ $country }).
staff-orders-anywhere = Tutti i luoghi
staff-orders-none = Nessun ordine corrisponde alla ricerca.
staff-orders-first = Prima pagina
staff-orders-next = Altri
staff-orders-csv = Scarica come tabella (CSV)
# $n (Number) ten thousand
staff-orders-csv-most = al massimo { $n } ordini
staff-orders-head-code = Codice
staff-orders-head-package = Pacchetto
staff-orders-head-state = Stato
staff-orders-head-placed = Prenotato
staff-orders-head-country = Paese
staff-orders-head-postal = CAP
staff-orders-head-place = Luogo
staff-orders-head-price = Prezzo
staff-orders-head-currency = Valuta
staff-orders-head-friend = Friend
staff-orders-head-due = Primo contatto entro
staff-orders-head-time = Appuntamento
staff-orders-unserved = Ordini senza Friend
staff-orders-waiting = Lista d’attesa
staff-orders-wanted = In attesa di
# $n (Number) from 0
staff-orders-unserved-count = { $n ->
    [one] { $n } ordine senza Friend
   *[other] { $n } ordini senza Friend
}
# $n (Number) from 0
staff-orders-waiting-count = { $n ->
    [one] { $n } persona in lista d’attesa
   *[other] { $n } persone in lista d’attesa
}
staff-orders-map = Dove manca qualcuno
# $km (Number) whole kilometres
staff-orders-map-scale = La linea in basso a sinistra misura { $km } km.
# $n (Number) five hundred
staff-orders-places-cut = Ecco i { $n } luoghi con più richieste; il file li contiene tutti.
staff-orders-places-none = Nessun ordine è in attesa e nessuno è in lista d’attesa.
staff-order-sold = Che cosa è stato prenotato
staff-order-nobody = Nessuno ha ancora l’ordine.
staff-order-from-pool = dal pool
# $day, $time (String) a finished day and time
staff-order-proposed = Proposto e ancora senza risposta: { $day }, { $time }
staff-order-reference = Numero presso il partner
staff-order-contact-why = Nome, indirizzo e telefono servono solo per chiarimenti sull’ordine; ogni consultazione viene registrata.
staff-order-contact-show = Vedi i dati di contatto
staff-order-contact-hidden = L’ordine è chiuso da tempo; i dati di contatto non sono più visibili.
staff-order-asked = Chi è stato interpellato
staff-order-asked-nobody = Finora non è stato interpellato nessuno.
# $km (Number) half kilometres
staff-order-km = a { $km } km
staff-order-why = Perché proprio loro
# $n (Number) who were asked; $looked (Number) who were looked at; $km (Number) the radius
staff-order-decided = Persone interpellate: { $n }, prese in considerazione: { $looked }, raggio: { $km } km.
# $km (Number) whole kilometres
staff-order-reach = fino a { $km } km
staff-order-history = Cronologia
staff-order-cancel = Annulla l’ordine
staff-order-cancel-heading = Annullare questo ordine?
staff-order-cancel-customer = Chi ha ordinato riceve un’e-mail e non paga nulla; non si può tornare indietro.
staff-order-cancel-both = Cliente e Friend ricevono un’e-mail e non c’è nulla da pagare; non si può tornare indietro.
staff-order-cancelled = L’ordine è stato annullato.
staff-asked-open = Ancora nessuna risposta
staff-asked-accepted = Accettato
staff-asked-declined = Rifiutato
staff-asked-expired = Nessuna risposta
staff-asked-lost = Qualcuno è stato più veloce
staff-asked-withdrawn = Proposta ritirata
staff-asked-released = Aveva l’ordine e non lo ha più

## Promesse non mantenute

order-broken-nobody-found = Nessuno trovato
order-broken-contact-overdue = Primo contatto in ritardo
order-broken-contact-missed = Primo contatto mancato, nuova ricerca
order-broken-search-too-long = Nessuna conferma da oltre due giorni
order-broken-no-appointment = Nessun appuntamento due giorni dopo il contatto
order-broken-not-started = Appuntamento passato, lavoro non iniziato
order-broken-not-finished = In corso da più di un giorno

## Che cosa è successo a un ordine

order-step-place = Prenotato
order-step-release = Ricerca iniziata
order-step-decline = Proposta rifiutata
order-step-widen-wave = Raggio ampliato
order-step-give-up = Nessuno trovato
order-step-accept = Accettato
order-step-log-contact = Primo contatto
order-step-breach-contact = Dodici ore senza contatto, nuova ricerca
order-step-hand-back = Restituito, nuova ricerca
order-step-escalate = Passato a un professionista
order-step-agree-time = Appuntamento fissato
order-step-reschedule = Appuntamento spostato
order-step-start = Lavoro iniziato
order-step-agree-extra = Extra concordato
order-step-complete = Completato
order-step-fail = Visita non riuscita
order-step-cancel = Annullato
order-step-report-no-show = Non è venuto nessuno
order-step-close = Chiuso
order-step-assign = Assegnato a mano
order-step-ask-again = Nuova richiesta
order-actor-customer = Cliente
order-actor-friend = Friend
order-actor-staff = Community manager
order-actor-partner = Sistema del partner
order-actor-system = Automatico
dispatch-cause-placed = Primo giro
dispatch-cause-refill = Al posto di chi ha rifiutato
# $wave (Number) from 2
dispatch-cause-wave = Giro { $wave }
dispatch-cause-pool = Aperto a tutto il pool
dispatch-cause-reopened = Nuova ricerca

## Assegnazione a mano

assign-title = Assegna a mano
assign-what = L’ordine passa subito al Friend scelto, con dodici ore per il primo contatto; meglio quindi parlarsi prima.
assign-search = Membro da cercare
assign-search-help = Senza nome compaiono i più vicini con la competenza richiesta.
assign-give = Assegna
# $n (Number) open orders; $most (Number) as many as wanted
assign-load = Incarichi in corso: { $n } su { $most }
assign-none = Nessun membro corrisponde.
assign-done = L’ordine è stato assegnato; Friend e cliente ricevono un’e-mail.
assign-caution-country = Abita in un altro Paese.
assign-caution-language = Non parla la lingua di chi ha ordinato.
assign-caution-radius = Di solito non si sposta così lontano.
assign-caution-away = In questo momento risulta assente.
assign-refused-standing = Non è un Friend attivo in questa community.
assign-refused-apart = Le due parti non desiderano rivedersi.
assign-refused-skill = La competenza o la zona di residenza non è indicata.
assign-refused-class = Serve un professionista.
assign-refused-certificate = Manca un certificato richiesto.
# $n (Number) as many as may be open at once
assign-refused-cap-reached = { $n ->
    [one] Più di { $n } incarico in corso non è desiderato.
   *[other] Più di { $n } incarichi in corso non sono desiderati.
}

## Lettera ai Friend scelti

# $code (String) the order’s code
letter-assigned-subject = L’incarico { $code } è assegnato
# $package (String) its name
letter-assigned-text = { $package }: il team ha assegnato questo incarico a mano; nome, indirizzo e telefono sono nella pagina dell’incarico.

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
   *[other] È stato promesso un primo contatto entro { $hours } ore.
}
letter-accepted-action = Vai all’incarico
# $name (String) a first name
letter-found-subject = Se ne occupa { $name }
# $name (String) a first name; $package, $code (String)
letter-found-text = { $name } ha accettato l’ordine { $code } ({ $package }).
# $hours (Number) hours for the first contact
letter-found-contact = { $hours ->
    [one] Entro { $hours } ora arriverà una telefonata o un messaggio per fissare l’appuntamento.
   *[other] Entro { $hours } ore arriverà una telefonata o un messaggio per fissare l’appuntamento.
}
# $code (String) the order’s code
letter-nobody-subject = Ordine { $code }: non abbiamo ancora trovato nessuno
# $package (String) its name
letter-nobody-text = Per { $package } sono state interpellate tutte le persone adatte entro 40 km e al momento nessuna ha tempo.
letter-nobody-next = Il team continua a cercare e si farà sentire; nel frattempo si può annullare gratis dalla pagina dell’ordine.
letter-customer-action = Vai all’ordine
letter-reason-booked = Questa e-mail arriva perché con questo indirizzo è stata fatta una prenotazione presso { $brand }.
