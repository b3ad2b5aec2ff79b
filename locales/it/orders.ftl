### Packages, booking, the order and its rating.

## Packages for the staff

package-desk = Pacchetti
package-desk-about = Che cosa si vende qui e a quale prezzo
package-one = Pacchetto
package-new = Nuovo pacchetto
package-create = Crea il pacchetto
package-created = Il pacchetto è stato creato ed è in vendita.
package-none = Non è ancora stato creato nessun pacchetto.
package-countries = Pacchetti per Paese
package-price = Prezzo per il cliente
package-price-help = IVA inclusa: è il prezzo che vedono tutti.
package-pay = Compenso
package-pay-help = Quanto guadagna il Friend, almeno { $min }.
package-platform-share = Quota della piattaforma
package-partner-share = Quota del partner
package-vat = IVA
package-vat-help = Aliquota ordinaria in questo Paese: { $percent } %.
package-amounts = Prezzo e quote in { $currency }
package-amounts-about = Compenso, le due quote e IVA sommati danno il prezzo per il cliente.
package-work = Il lavoro
package-minutes = Durata in minuti
package-minutes-n = { $n ->
    [one] un minuto
   *[other] { $n } minuti
}
package-minutes-help = La durata abituale della visita.
package-class = Chi può occuparsene
package-class-friend = Tutti i Friend con la competenza
package-class-profi = Solo professionisti
package-class-profi-short = Professionista
package-skill = Competenza
package-skill-choose = Scegli una competenza
package-certificates = Certificati
package-certificates-help = Uno per riga, con lo stesso nome con cui vengono assegnati ai membri.
package-state = Stato
package-state-listed = In vendita
package-state-unlisted = Non in vendita
package-state-withdrawn = Ritirato
package-state-absent = Nessun prezzo qui
package-terms-in = Prezzo e condizioni: { $country }
package-terms-about = Il salvataggio crea una nuova versione; gli ordini già inviati non cambiano.
package-terms-new = Definisci prezzo e condizioni
package-terms-save = Salva la nuova versione
package-version-saved = La nuova versione vale da subito.
package-list = Metti in vendita
package-unlist = Togli dalla vendita
package-listed = Il pacchetto è in vendita in questo Paese.
package-unlisted = Il pacchetto non è più in vendita in questo Paese.
package-history = Versioni precedenti
package-version-n = Versione { $n }, in vigore da: { $date }
package-slug = Parola nei link
package-slug-help = Indica il pacchetto nei link dei partner: lettere minuscole, cifre e trattini.
package-slug-is = Nei link: { $slug }
package-texts = Nome e testo
package-texts-about = Ogni persona li legge nella propria lingua.
package-texts-edit = Modifica i testi
package-texts-save = Salva i testi
package-texts-saved = I testi sono stati salvati.
package-stands-in = mostrato in: { $language }
package-text-empty = Un campo vuoto mostra il testo in: { $language }
package-name-in = Nome ({ $language })
package-text-in = Che cosa si fa ({ $language })
package-text-help = Una o due frasi su che cosa comprende il prezzo.
package-withdraw-heading = Ritirare il pacchetto
package-withdraw-about = Non sarà più in vendita in nessun Paese; gli ordini già inviati non cambiano.
package-withdraw = Ritira
package-restore = Offri di nuovo
package-withdrawn = Il pacchetto è stato ritirato.
package-restored = Il pacchetto è di nuovo disponibile.
package-policy = A chi vengono proposti gli ordini
package-policy-who = Gli ordini di questa community vanno
package-policy-pool = a tutti i Friend adatti, di qualsiasi community
package-policy-own-first = prima ai Friend di questa community, poi a tutti
package-policy-own-only = solo ai Friend di questa community
package-policy-minutes = Vantaggio in minuti
package-policy-minutes-help = Per quanto tempo l’incarico è riservato ai Friend di questa community.
package-policy-save = Salva
package-policy-saved = La regola vale per i prossimi ordini.
package-refused-sum = Compenso, quote e IVA fanno { $sum }: la differenza dal prezzo è di { $difference }.
package-refused-amount = Occorre indicare un importo con al massimo due decimali.
package-refused-price = Il prezzo deve essere maggiore di zero e nessun importo può superare { $max }.
package-refused-pay = Qui un Friend guadagna almeno { $min }.
package-refused-profi = In questo Paese non ci sono pacchetti per professionisti.
package-refused-class = Occorre scegliere chi può occuparsene.
package-refused-skill = Occorre scegliere una competenza dell’elenco.
package-refused-minutes = La durata deve essere compresa tra { $min } e { $max } minuti.
package-refused-certificates = Non sono possibili più di { $max } certificati.
package-refused-name = Il pacchetto deve avere un nome nella lingua della community.
package-refused-long = Questo testo può avere al massimo { $max } caratteri.
package-refused-slug = Solo lettere minuscole, cifre e trattini singoli, al massimo { $max } caratteri.
package-refused-slug-taken = Questa parola appartiene già a un altro pacchetto.
package-refused-changed = Nel frattempo esiste una versione più recente: salvando di nuovo la si sostituisce con questi dati.
package-refused-policy = Occorre scegliere una delle tre regole.
package-refused-first-minutes = Il vantaggio deve essere compreso tra 1 e { $max } minuti.

## After the accept: work, messages, ratings, earnings, letters

order-refused-not-offered = Qui non è ancora possibile.
order-refused-state = Nello stato attuale dell’ordine non è possibile.
order-refused-changed = Nel frattempo qualcosa è cambiato; questa pagina mostra la situazione attuale.
order-refused-early =
    { $n ->
        [one] Il lavoro può iniziare al massimo { $n } ora prima dell’appuntamento.
       *[other] Il lavoro può iniziare al massimo { $n } ore prima dell’appuntamento.
    }
order-refused-absent-early =
    { $n ->
        [one] L’assenza si può segnalare al più presto { $n } minuto dopo l’ora dell’appuntamento.
       *[other] L’assenza si può segnalare al più presto { $n } minuti dopo l’ora dell’appuntamento.
    }
order-refused-fail-early =
    { $n ->
        [one] Una visita si può segnalare come non riuscita al massimo { $n } ora prima dell’appuntamento.
       *[other] Una visita si può segnalare come non riuscita al massimo { $n } ore prima dell’appuntamento.
    }
order-refused-extra-open = Un extra è ancora senza risposta e va prima confermato o ritirato.
order-refused-code-attempts = Troppi codici sbagliati; il prossimo tentativo è possibile tra un giorno.
order-reason-missing = Occorre scegliere un motivo.
contact-refused-time = Quest’ora è nel futuro o precede l’accettazione dell’incarico.
contact-refused-channel = Occorre scegliere il mezzo di contatto.
appointment-refused-time = Occorre indicare giorno e ora.
appointment-refused-gap = Quest’ora non esiste in quella notte, perché si passa all’ora legale.
appointment-refused-past = Quest’ora è già passata.
appointment-refused-far =
    { $n ->
        [one] Un appuntamento può essere fissato con al massimo { $n } giorno di anticipo.
       *[other] Un appuntamento può essere fissato con al massimo { $n } giorni di anticipo.
    }
appointment-refused-busy = A quell’ora c’è già un altro appuntamento.
appointment-refused-gone = Questa proposta non è più valida.
appointment-refused-moves =
    { $n ->
        [one] Un appuntamento può essere spostato al massimo { $n } volta.
       *[other] Un appuntamento può essere spostato al massimo { $n } volte.
    }
message-refused-empty = Occorre scrivere qualcosa.
message-refused-long =
    { $n ->
        [one] Un messaggio può avere al massimo { $n } carattere.
       *[other] Un messaggio può avere al massimo { $n } caratteri.
    }
extra-refused-amount = Occorre indicare un importo fino a { $most }.
extra-refused-label = Occorre indicare a cosa serve.
extra-refused-label-long =
    { $n ->
        [one] È possibile al massimo { $n } carattere.
       *[other] Sono possibili al massimo { $n } caratteri.
    }
extra-refused-many = Questo incarico ha già troppi extra.
extra-refused-gone = Questo extra ha già avuto risposta o è stato ritirato.
rating-refused-stars = Occorre scegliere da una a cinque stelle.
rating-refused-long =
    { $n ->
        [one] Una valutazione può avere al massimo { $n } carattere.
       *[other] Una valutazione può avere al massimo { $n } caratteri.
    }
rating-refused-state = Si può valutare dal completamento del lavoro fino alla chiusura dell’ordine.
rating-refused-once = Questo ordine è già stato valutato.
rating-refused-reason =
    { $n ->
        [one] Occorre indicare un motivo di al massimo { $n } carattere.
       *[other] Occorre indicare un motivo di al massimo { $n } caratteri.
    }
rating-refused-hidden = Qualcuno è stato più veloce; non c’era più nulla da cambiare.
order-contact-logged = Il primo contatto è registrato.
order-time-proposed = L’appuntamento è stato proposto; un’e-mail è in arrivo.
order-time-proposed-first = L’appuntamento è stato proposto. Quella notte quest’ora si ripete due volte; vale la prima.
order-time-agreed = L’appuntamento è fissato.
order-started = Il lavoro è iniziato.
order-extra-asked = La richiesta è stata inviata; un’e-mail è in arrivo.
order-extra-withdrawn = L’extra è stato ritirato.
order-completed = L’incarico è completato: grazie mille.
order-code-wrong = Non è il codice di questo incarico.
order-failed = La visita è registrata come non riuscita.
order-handed-back = L’incarico è stato restituito; ora vengono interpellate altre persone.
order-message-sent = Il messaggio è stato inviato.
rating-hidden-done = Il testo è nascosto.
rating-shown-done = Il testo è di nuovo visibile.
order-state-placed = Prenotato
order-state-offering = Ricerca di un Friend
order-state-unassigned = Ancora nessuno trovato
order-state-accepted = Accettato
order-state-contacted = In contatto
order-state-scheduled = Appuntamento fissato
order-state-in-progress = In corso
order-state-completed = Completato
order-state-failed = Non riuscito
order-state-cancelled = Annullato
order-state-closed = Chiuso
order-channel-phone = Per telefono
order-channel-message = Con un messaggio
order-channel-email = Per e-mail
order-failure-absent = Per dieci minuti non c’era nessuno
order-failure-not-solvable = Non risolvibile sul posto
order-failure-third-party = La causa è del fornitore o del produttore
order-failure-other = Altro
order-back-no-time = Alla fine manca il tempo
order-back-unreachable = Cliente irraggiungibile
order-back-too-hard = Troppo difficile
order-back-other = Altro
order-back-member-gone = Non è più disponibile
order-extra-state-asked = In attesa di conferma
order-extra-state-agreed = Confermato
order-extra-state-refused = Rifiutato
order-extra-state-withdrawn = Ritirato
order-next-contact = Chiamare o scrivere ora e annotarlo qui.
order-next-answer = È stato proposto un appuntamento che attende risposta.
order-next-wait = L’appuntamento proposto attende conferma.
order-next-propose = Proporre un appuntamento.
order-next-start = Sul posto, segnalare qui l’inizio del lavoro.
order-next-overdue = L’ora dell’appuntamento è passata: prima contattare il cliente o la cliente, poi iniziare qui il lavoro, proporre un altro appuntamento o segnalare che la visita non è riuscita.
order-next-complete = Quando tutto funziona, chiedere il codice di sei cifre.
order-list-title = I miei incarichi
order-list-offers = Incarichi disponibili
order-list-open = Da fare
order-list-past = Conclusi
order-list-none = Al momento non c’è nulla da fare.
order-due = Primo contatto entro: { $when }
order-time = { $day }, { $time }
order-time-own = Nel proprio fuso orario: { $day }, { $time }
order-customer = Cliente
order-customer-hidden = Nome, indirizzo e telefono non vengono più mostrati, perché l’ordine è chiuso da più di 30 giorni.
order-news = Ci sono novità
order-call = Chiama { $phone }
order-contact = Primo contatto
order-contact-how = Come?
order-contact-when = Quando
order-contact-log = Registra il contatto
order-appointment = Appuntamento
order-time-theirs = Appuntamento proposto: { $day }, { $time }
order-time-ours = La mia proposta: { $day }, { $time }
order-time-agree = Accetta questo appuntamento
order-time-propose-label = Altro appuntamento
order-time-help = Secondo l’ora del luogo dell’intervento.
order-time-propose = Proponi un appuntamento
order-start = Inizia il lavoro
order-complete = Completare
order-complete-code = Codice
order-complete-help = Sei cifre che chi ha ordinato trova nella pagina dell’ordine; confermano che tutto funziona.
order-complete-submit = Completa l’incarico
order-extras = Extra
order-extra-withdraw = Ritira
order-extra-label = Per cosa
order-extra-amount = Importo in { $currency }
order-extra-ask = Chiedi conferma
order-job = L’incarico
order-wishes = Orari desiderati
order-language = Lingua
order-duration = Durata
order-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minuti
    }
order-earned = Compenso
order-total = Totale da pagare
order-paid-by = Pagamento
order-messages = Messaggi
order-message-mine = Il mio messaggio
order-message-text = Messaggio
order-message-send = Invia
order-fail = La visita non è riuscita
order-fail-why = Perché?
order-fail-submit = Chiudi come non riuscita
order-hand-back = Restituire l’incarico
order-hand-back-why = Perché?
order-hand-back-help = Vengono subito interpellate altre persone; nome e indirizzo non saranno più visibili qui.
order-hand-back-submit = Restituisci l’incarico
order-block = Niente più proposte da questa persona
order-block-help = Non arriveranno più proposte da questa persona. L’altra parte non ne viene informata.
order-block-set = Da questa persona non arrivano più proposte.
order-unblock = Ricevi di nuovo le proposte
order-blocked = Annotato: da questa persona non arriveranno più proposte.
order-unblocked = Annotato: da questa persona arriveranno di nuovo proposte.
rating-heading = Valutazione
rating-stars =
    { $n ->
        [one] { $n } stella su 5
       *[other] { $n } stelle su 5
    }
rating-value =
    { $n ->
        [one] { $value } su 5 ({ $n } valutazione)
       *[other] { $value } su 5 ({ $n } valutazioni)
    }
rating-list = Valutazioni
rating-list-what = Che cosa dice del lavoro chi ha ordinato in questa community.
rating-none = Non ci sono ancora valutazioni.
rating-hidden-because = Nascosto: { $reason }
rating-show = Mostra di nuovo il testo
rating-hide = Nascondi il testo
rating-hide-reason = Motivo
earnings-heading = Guadagni
earnings-what = Compensi ed extra degli incarichi completati, per mese.
earnings-none = Negli ultimi dodici mesi non ci sono incarichi completati.
earnings-title = Guadagni in { $currency }
earnings-summary = { $amount } questo mese, { $year } in dodici mesi
earnings-month =
    { $month ->
        [jan] gennaio { $year }
        [feb] febbraio { $year }
        [mar] marzo { $year }
        [apr] aprile { $year }
        [may] maggio { $year }
        [jun] giugno { $year }
        [jul] luglio { $year }
        [aug] agosto { $year }
        [sep] settembre { $year }
        [oct] ottobre { $year }
        [nov] novembre { $year }
       *[dec] dicembre { $year }
    }
earnings-month-head = Mese
earnings-amount-head = Importo
order-letter-open = Vedi i dettagli
order-letter-rate = Valuta il lavoro
order-letter-reason = Questa e-mail riguarda un ordine effettuato presso di noi.
order-letter-reminder-subject = Incarico { $code }: occorre mettersi in contatto
order-letter-reminder-text =
    { $n ->
        [one] Qualcuno aspetta una prima chiamata o un messaggio e resta { $n } ora prima che vengano interpellate altre persone.
       *[other] Qualcuno aspetta una prima chiamata o un messaggio e restano { $n } ore prima che vengano interpellate altre persone.
    }
order-letter-breached-subject = L’incarico { $code } passa a qualcun altro
order-letter-breached-text = In dodici ore non è stato annotato nessun contatto, quindi ora vengono interpellate altre persone.
order-letter-reopened-subject = Ordine { $code }: cerchiamo qualcun altro
order-letter-reopened-text = Il Friend che aveva accettato non può più venire e interpelliamo subito altre persone; il prezzo del pacchetto resta lo stesso.
order-letter-breached-manager-subject = Ordine { $code }: promessa non mantenuta
order-letter-breached-manager-text = Sono passate dodici ore senza contatto; l’ordine viene ora offerto ad altri.
order-letter-handed-back-manager-subject = L’ordine { $code } è stato restituito
order-letter-handed-back-manager-text = Il Friend ha restituito l’ordine, che viene ora offerto ad altri.
order-letter-friend-gone-manager-subject = Ordine { $code }: si cerca un altro Friend
order-letter-friend-gone-manager-text = Il Friend che aveva l’ordine non è più disponibile; l’ordine viene ora offerto ad altri.
order-letter-nobody-manager-subject = Ordine { $code }: nessuno trovato
order-letter-nobody-manager-text = Tutte le persone adatte sono state interpellate e nessuno ha accettato; ora si può chiedere di nuovo, assegnare a mano o annullare.
order-letter-proposed-friend-subject = Incarico { $code }: appuntamento proposto
order-letter-proposed-friend-text = Per questo incarico è stato proposto un appuntamento.
order-letter-proposed-customer-subject = Ordine { $code }: appuntamento proposto
order-letter-proposed-customer-text = Il Friend propone un appuntamento; nella pagina dell’ordine si può accettarlo o proporne un altro.
order-letter-agreed-subject = { $code }: appuntamento fissato
order-letter-agreed-text = L’appuntamento è fissato.
order-letter-soon-subject = { $code }: appuntamento domani
order-letter-soon-friend-text = Domani è il giorno della visita.
order-letter-soon-customer-text = Domani arriva il Friend.
order-letter-message-subject = { $code }: nuovo messaggio
order-letter-message-friend-text = C’è un nuovo messaggio per questo incarico.
order-letter-message-customer-text = Il Friend ha scritto un messaggio.
order-letter-extra-asked-subject = Ordine { $code }: extra da confermare
order-letter-extra-asked-text = Il Friend chiede di confermare un extra; senza conferma il prezzo non cambia.
order-letter-extra-agreed-subject = Incarico { $code }: extra confermato
order-letter-extra-agreed-text = L’extra è stato confermato.
order-letter-extra-refused-subject = Incarico { $code }: extra rifiutato
order-letter-extra-refused-text = L’extra è stato rifiutato.
order-letter-completed-subject = L’ordine { $code } è completato
order-letter-completed-text = Il lavoro è fatto; da una a cinque stelle e qualche parola aiutano chi prenoterà dopo.
order-letter-failed-subject = Ordine { $code }: la visita non è riuscita
order-letter-failed-text = Il Friend ha annotato che la visita non è riuscita.
order-letter-cancelled-subject = { $code }: annullato
order-letter-cancelled-friend-text = Questo incarico è stato annullato; non c’è più nulla da fare.
order-letter-cancelled-customer-text = Questo ordine è stato annullato gratuitamente.
order-letter-rated-subject = Incarico { $code }: nuova valutazione
order-letter-rated-text =
    { $n ->
        [one] La valutazione: { $n } stella su 5.
       *[other] La valutazione: { $n } stelle su 5.
    }

## Booking

book-title = Prenotare assistenza
book-step-place = Luogo
book-step-package = Pacchetto
book-step-details = Dati
book-place-heading = Dove serve aiuto?
book-place-text = Qualcuno della zona viene a domicilio, a prezzo fisso.
book-place-next = Mostra i pacchetti
book-packages-heading = Che cosa c’è da fare?
book-for-place = Per { $place }
book-minutes = circa { $n } minuti
book-profi = viene un professionista
book-prices = Tutti i prezzi sono finali, IVA inclusa.
book-has-more = Altri pacchetti lì non sono ancora disponibili.
book-packages-next = Continua
book-back-place = Cambia luogo
book-back-packages = Scegli un altro pacchetto
book-back-details = Modifica i dati
book-nobody-heading = Lì non può ancora venire nessuno
book-nobody-text = Al momento in quella zona non ci sono Friend, quindi non si può ancora prenotare. Chi è in lista d’attesa riceve un’e-mail appena le cose cambiano.
book-nobody-wait = Entra in lista d’attesa
book-details-heading = Qual è il problema e quando va bene?
book-about = Il problema
book-trouble = Qual è il problema?
book-trouble-help = Numeri di telefono e indirizzi in questo testo restano nascosti finché qualcuno non accetta l’incarico.
book-wishes = Orari adatti
book-wishes-help = Senza una scelta va bene sempre; l’appuntamento preciso si concorda dopo.
book-language = Lingua
book-language-help = Chi viene parla questa lingua, e anche le e-mail arrivano in questa lingua.
book-language-help-some = Chi viene parla questa lingua, e anche le e-mail arrivano in questa lingua. Le lingue che nelle vicinanze nessuno parla non sono in elenco.
book-who = Nome e indirizzo
book-who-text = Questi dati li vede solo chi accetta l’incarico e, in caso di domande, il team della community; ogni consultazione da parte del team viene registrata.
book-name = Nome
book-street = Via e numero
book-address = Indirizzo
book-phone = Telefono
book-email = E-mail
book-payment = Pagamento
book-payment-help = Si paga a lavoro finito.
order-payment-cash = In contanti, sul posto
order-payment-card-on-site = Con carta, sul posto
order-payment-invoice = Con fattura
order-wish-weekday = nei giorni feriali { $times }
order-wish-weekend = nel fine settimana { $times }
order-wish-morning = di mattina
order-wish-afternoon = di pomeriggio
order-wish-evening = di sera
order-wish-any = in qualsiasi momento
order-wish-both = { $week }, { $weekend }
book-details-next = Controlla tutto
book-summary-heading = È tutto giusto?
book-summary-text = Non è ancora stato ordinato nulla.
book-total = Totale, IVA inclusa
book-vat = Di cui IVA:
book-said = Dati
book-legal = Condizioni
book-version = versione { $n }
book-withdrawal = Diritto di recesso
book-withdrawal-text = Per { $days } giorni è possibile recedere dal contratto senza motivazione; basta un’e-mail.
book-withdrawal-early = Un appuntamento entro questo termine vale come richiesta espressa di iniziare prima; a lavoro concluso il diritto si estingue.
book-terms = Accetto le condizioni generali e ho letto l’informativa sulla privacy.
book-order = Ordina con obbligo di pagamento
book-order-next = L’annullamento è gratuito finché non è concordato un appuntamento.

## What a booking may refuse

book-refused-trouble = Descrivere il problema con al massimo { $max } caratteri.
book-refused-language = Scegliere una lingua.
book-refused-unspoken = Nelle vicinanze nessuno parla questa lingua. Lingue possibili: { $langs }.
book-refused-street = Inserire via e numero, al massimo { $max } caratteri.
book-refused-phone = Non sembra un numero di telefono.
book-refused-payment = Scegliere una modalità di pagamento.
book-refused-no-package = Scegliere un pacchetto.
book-refused-package = Lì questo pacchetto al momento non è disponibile.
book-refused-changed = Nel frattempo il pacchetto o le condizioni sono cambiati. Non è stato ordinato nulla; qui sotto c’è la versione attuale.
book-refused-terms = Per ordinare occorre accettare le condizioni generali.
book-refused-too-often = { $minutes ->
    [one] Da questa connessione sono appena arrivati molti ordini. Si può riprovare tra un minuto; i dati inseriti restano.
   *[other] Da questa connessione sono appena arrivati molti ordini. Si può riprovare tra { $minutes } minuti; i dati inseriti restano.
}

## The customer’s page

customer-order-title = Ordine { $code }
customer-order-released = Chi aveva accettato non può più venire.
customer-order-asking = Stiamo chiedendo ai Friend in zona
customer-order-unassigned = Non abbiamo ancora trovato nessuno
customer-order-found = Qualcuno ha accettato
customer-order-accepted = { $name } ha accettato
customer-order-contacted = { $name } ha preso contatto
customer-order-scheduled = { $name } viene
customer-order-overdue = L’ora dell’appuntamento è passata
customer-order-in-progress = { $name } è al lavoro
customer-order-completed = Il lavoro è concluso
customer-order-failed = La visita non è andata a buon fine
customer-order-cancelled = L’ordine è annullato
customer-order-closed = L’ordine è chiuso
customer-order-placed-text = L’ordine è arrivato; tra poco saranno interpellati i primi Friend in zona.
customer-order-asked = { $n ->
    [one] Finora è stato interpellato un Friend.
   *[other] Finora sono stati interpellati { $n } Friend.
}
customer-order-declined = { $n ->
    [one] Un Friend ha rifiutato.
   *[other] { $n } Friend hanno rifiutato.
}
customer-order-silent = { $n ->
    [one] Un Friend non ha risposto in tempo.
   *[other] { $n } Friend non hanno risposto in tempo.
}
customer-order-asking-text = Appena qualcuno accetta, arriva un’e-mail.
customer-order-unassigned-text = Il team della community se ne occupa e scriverà; annullare è gratuito.
customer-order-contact-due = Una chiamata o un messaggio arriva al più tardi { $when }.
customer-order-contacted-text = Il prossimo passo è concordare un appuntamento.
customer-order-overdue-when = Appuntamento concordato: { $when }. L’inizio del lavoro non è stato ancora segnalato.
customer-order-overdue-text = Se non è venuto nessuno, un messaggio o una nuova proposta di appuntamento in questa pagina arriva subito al Friend.
customer-order-overdue-help = Come contattare il team della community
customer-order-in-progress-text = Quando tutto funziona, basta comunicare il codice qui sotto: conferma che il lavoro è concluso.
customer-order-completed-text = Grazie per la fiducia.
customer-order-failed-text = Per ora non si addebita nulla; per qualsiasi domanda c’è il team della community.
customer-order-cancelled-text = Non c’è nulla da pagare.
customer-order-when = { $date }, ore { $time }
customer-order-reputation = { $n ->
    [one] { $value } (una valutazione)
   *[other] { $value } ({ $n } valutazioni)
}
customer-order-code = Codice di chiusura
customer-order-code-text = Va comunicato al Friend solo a lavoro concluso.
customer-order-proposal = Appuntamento proposto
customer-order-agree = Accetta l’appuntamento
customer-order-waits = Si attende la risposta.
customer-order-propose-label = Altro appuntamento
customer-order-propose = Proponi un appuntamento
customer-order-story = Come si prosegue
customer-order-step-placed = Ordine ricevuto
customer-order-step-accepted = Accettato
customer-order-step-contacted = Primo contatto
customer-order-step-scheduled = Visita
customer-order-step-completed = Concluso
customer-order-rate = Com’è andata?
customer-order-rate-text = Le stelle contano per il valore nel profilo del Friend. Il commento lo leggono il Friend e il team della community.
customer-order-rate-stars = Stelle
customer-order-stars = { $n ->
    [one] { $n } stella
   *[other] { $n } stelle
}
customer-order-rate-words = Qualche parola
customer-order-rate-send = Invia la valutazione
customer-order-rated = { $n ->
    [one] Valutato con { $n } stella.
   *[other] Valutato con { $n } stelle.
}
customer-order-yours = L’ordine
customer-order-extras = Extra
customer-order-extra-asked = in attesa di risposta
customer-order-extra-agreed = concordato
customer-order-extra-refused = rifiutato
customer-order-extra-withdrawn = ritirato
customer-order-extra-agree = Accetta e paga
customer-order-extra-refuse = Rifiuta
customer-order-thread = Messaggi
customer-order-write = Messaggio
customer-order-send = Invia il messaggio
customer-order-own = Cliente
customer-order-former-friend = Friend precedente
customer-order-reload = Aggiorna
customer-order-news = Vedi le novità
customer-order-cancel = Annulla l’ordine
customer-order-cancel-heading = Annullare davvero?
customer-order-cancel-text = Ora non costa nulla; non si può tornare indietro.
customer-order-back = Torna all’ordine
customer-order-link-text = Chi conosce l’indirizzo di questa pagina vede questo ordine.
customer-order-revoke = Disattiva il link
customer-order-revoke-heading = Richiedere un nuovo link?
customer-order-revoke-text = L’indirizzo di questa pagina smette subito di funzionare; uno nuovo arriva via e-mail.
customer-order-revoked = Il link non è più valido
customer-order-revoked-text = Uno nuovo è in arrivo via e-mail.
customer-order-sent = Il messaggio è stato inviato.
customer-order-proposed = La proposta è stata inviata.
customer-order-agreed = L’appuntamento è fissato.
customer-order-decided = La risposta è stata registrata.
customer-order-thanks = Grazie per la valutazione.
customer-order-cancel-done = L’ordine è stato annullato.
customer-order-block = La prossima volta qualcun altro
customer-order-block-help = Questo Friend non verrà più interpellato per ordini con lo stesso indirizzo e-mail e non ne viene informato.
customer-order-block-set = Questo Friend non verrà più interpellato.
customer-order-unblock = Interpella di nuovo questo Friend
customer-order-blocked = Annotato: la prossima volta verrà qualcun altro.
customer-order-unblocked = Annotato: questo Friend verrà interpellato di nuovo.

## Letters to customers

letter-placed-subject = L’ordine { $code } è arrivato
letter-placed-text = Il pacchetto «{ $package }» è prenotato.
letter-placed-next = Ora chiediamo ai Friend in zona; chi accetta si fa sentire entro 12 ore.
letter-placed-action = Vedi l’ordine
letter-placed-secret = Questo link apre l’ordine a chiunque lo abbia: meglio non condividerlo.
letter-access-subject = Nuovo link per l’ordine { $code }
letter-access-text = Il vecchio link non funziona più; questo lo sostituisce.
letter-reason-order = Questa e-mail arriva perché con questo indirizzo è stato fatto un ordine.
