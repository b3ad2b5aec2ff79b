### Events: lists, an event, registering, the desk, letters.

## Lists

nav-events = Eventi
# The same in the narrow bar of phones
nav-events-short = Eventi
event-show-upcoming = In programma
event-show-past = Passati
event-when = { $day }, { $from }–{ $to }
event-when-days = Da { $day }, { $from }, a { $last_day }, { $to }
event-when-zone = { $when } ({ $zone })
event-online = Online
event-place-or-online = { $place } e online
event-badge-cancelled = Annullato
event-badge-draft = Bozza
event-badge-proposed = Proposto
event-badge-declined = Rifiutato
event-badge-full = Al completo, lista d’attesa aperta
event-none = Al momento non è previsto nulla.
event-none-past = Qui compariranno gli eventi già svolti.
event-first-page = Torna all’inizio
event-next-page = Altri

## Calendars and feeds

event-calendar = Nel proprio calendario
event-calendar-text = Un calendario in abbonamento si aggiorna da solo.
event-calendar-all = Calendario della community (ICS)
event-news = Novità come feed (Atom)
event-calendar-own = Le mie iscrizioni
event-calendar-own-text = Con un indirizzo segreto il calendario mostra solo gli eventi con iscrizione confermata.
event-calendar-own-address = Indirizzo segreto
event-calendar-own-secret = Chi lo conosce vede queste date.
event-calendar-make = Crea un indirizzo
event-calendar-renew = Crea un nuovo indirizzo
event-calendar-revoke = Revoca l’indirizzo
event-calendar-made = L’indirizzo è stato creato; un eventuale indirizzo precedente non vale più.
event-calendar-revoked = L’indirizzo non vale più.

## An event

event-stands-in = Per ora questo testo esiste solo in { $language }.
event-add-to-calendar = Aggiungi al calendario
event-link-for-confirmed = Il link è visibile solo con l’iscrizione confermata.
event-coming =
    { $n ->
        [one] { $n } iscrizione
       *[other] { $n } iscrizioni
    }
event-coming-in-person =
    { $n ->
        [one] { $n } iscrizione in presenza
       *[other] { $n } iscrizioni in presenza
    }
event-coming-online =
    { $n ->
        [one] { $n } iscrizione online
       *[other] { $n } iscrizioni online
    }
event-taken = Posti occupati: { $n } su { $seats }
event-taken-in-person = In presenza: { $n } posti su { $seats }
event-taken-online = Online: { $n } posti su { $seats }
event-waiting =
    { $n ->
        [one] { $n } in lista d’attesa
       *[other] { $n } in lista d’attesa
    }
event-mine-heading = Il posto è confermato
event-mine-waiting-heading = In lista d’attesa
event-mine-confirmed = L’iscrizione è confermata.
event-mine-waiting = Posizione { $n } in lista d’attesa. Appena si libera un posto, arriva un’e-mail.
event-mine-too-large =
    { $seats ->
        [one] C’è solo { $seats } posto, non basta per tutti. Con meno ospiti può funzionare: basta annullare l’iscrizione e iscriversi di nuovo.
       *[other] Ci sono solo { $seats } posti, non bastano per tutti. Con meno ospiti può funzionare: basta annullare l’iscrizione e iscriversi di nuovo.
    }
event-mine-guests =
    { $n ->
        [one] Più { $n } ospite.
       *[other] Più { $n } ospiti.
    }
event-open-link = Partecipa online
event-link-later = Il link comparirà qui per tempo.
event-code-alt = Codice QR per l’ingresso
event-code-text = Da mostrare all’ingresso.
event-leave = Annulla l’iscrizione
event-guests = Ospiti
event-guests-help =
    { $max ->
        [0] Qui senza ospiti.
        [one] Al massimo { $max }.
       *[other] Al massimo { $max }.
    }
event-seat = Partecipazione
event-seat-in-person = In presenza
event-seat-online = Online
event-seat-in-person-full = In presenza (lista d’attesa)
event-seat-online-full = Online (lista d’attesa)
event-question = Altre domande?
event-talk =
    { $n ->
        [one] Discussione nel forum ({ $n } risposta)
       *[other] Discussione nel forum ({ $n } risposte)
    }
event-talk-open = Chiedi nel forum
event-at-desk = Gestisci l’evento
event-people = Chi partecipa
event-others =
    { $n ->
        [one] { $n } altra persona
       *[other] { $n } altre persone
    }
event-map = L’evento si svolge qui: { $place }.
event-map-scale = { $km } km
event-sign-in = Possono iscriversi i membri della community.
event-over = Questo evento si è concluso.
event-begun = L’evento è iniziato; non è più possibile iscriversi.
event-register-heading = Partecipare
event-register-text = Ci sono ancora posti liberi.
event-register = Iscriviti
event-wait-heading = Entrare in lista d’attesa
event-wait-text = Tutti i posti sono occupati. Quando se ne libera uno, la lista avanza in ordine.
event-wait = Entra in lista d’attesa
event-registered = L’iscrizione è confermata; un’e-mail è in arrivo.
event-registered-waiting = L’iscrizione è in lista d’attesa; un’e-mail è in arrivo.
event-left = L’iscrizione è stata annullata.
event-link-over = Questa iscrizione non si può più modificare.
event-to-event = Vai all’evento

## What a rule refuses

event-refused-closed = Non è più possibile iscriversi o annullare l’iscrizione.
event-refused-registered = Questa iscrizione esiste già.
event-refused-seat = A questo evento non si può partecipare così.
event-refused-guests = Occorre indicare un numero di ospiti da 0 a { $max }.
event-refused-no-guests = C’è posto per una sola persona. Iscrizione possibile solo senza ospiti.
event-refused-answer = Questa domanda richiede una risposta.
event-refused-too-long = Il testo può avere al massimo { $max } caratteri.
event-refused-standing = Serve prima un account approvato.
event-refused-talk = Nel forum non c’è ancora un posto adatto.
event-refused-time = Occorre indicare data e ora.
event-refused-gap = Quest’ora non esiste in quel giorno, perché si passa all’ora legale.
event-refused-order = La fine deve venire dopo l’inizio.
event-refused-long = Un evento può durare al massimo { $days } giorni.
event-refused-past = L’inizio deve essere nel futuro.
event-refused-far = Un evento si può programmare con al massimo due anni di anticipo.
event-refused-zone = Questo fuso orario non esiste.
event-refused-venue = Per un incontro in presenza occorre indicare il nome del luogo.
event-refused-url = Il link deve iniziare con https://.
event-refused-guests-max = Occorre indicare un numero da 0 a { $max }.
event-refused-title = Occorre indicare un titolo di almeno tre caratteri.
event-refused-seats = Occorre indicare un numero da 1 a { $max }; un campo vuoto significa senza limite.
event-refused-seats-taken =
    { $n ->
        [one] { $n } posto è già occupato; meno di così non è possibile.
       *[other] { $n } posti sono già occupati; meno di così non è possibile.
    }
event-refused-changed = Qualcun altro ha modificato l’evento nel frattempo. Occorre ricaricare la pagina.
event-refused-over = Non si può più modificare.
event-refused-kind = Ci sono iscrizioni che resterebbero senza posto.
event-refused-no-link = Prima di pubblicare occorre indicare il link.
event-refused-link-needed = Chi partecipa online ha bisogno del link.
event-refused-state = Nello stato attuale non è possibile.
event-refused-not-confirmed = Questa iscrizione non ha un posto confermato.
event-refused-nobody = In quella community nessuno può accettare la proposta.
event-refused-community = A questo indirizzo non c’è alcuna community.

## The desk

event-desk = Eventi
event-desk-none = Non c’è ancora nessun evento.
event-new = Nuovo evento
event-new-about = Inizia come bozza, visibile solo ai community manager.
event-edit = Modifica
event-edit-about = Se cambiano ora o luogo, le persone iscritte ricevono un’e-mail; se cambiano solo i testi, no.
event-other-languages = Testi in altre lingue
event-text-empty = I campi vuoti mostrano il testo in { $language }.
event-title-in = Titolo ({ $language })
event-summary-in = In una frase ({ $language })
event-text-in = Programma e descrizione, Markdown ({ $language })
event-way-in = Come arrivare ({ $language })
event-question-in = Domanda all’iscrizione ({ $language })
event-when-heading = Quando
event-starts = Inizio
event-ends = Fine
event-zone = Fuso orario
event-zone-help = Inizio e fine valgono in questo fuso orario.
event-where-heading = Dove
event-kind = Tipo
event-kind-in-person = In presenza
event-kind-online = Online
event-kind-both = In presenza e online
event-venue = Nome del luogo
event-venue-help = Solo per gli incontri in presenza.
event-street = Via e numero
event-online-url = Link all’incontro
event-online-url-help = Visibile solo con un posto online confermato.
event-who-heading = Posti e ospiti
event-seats = Posti
event-seats-in-person = Posti in presenza
event-seats-online = Posti online
event-seats-help = Vuoto significa senza limite.
event-seats-save = Salva i posti
event-guests-max = Ospiti per iscrizione
event-guests-max-help = 0 significa nessuno.
event-answer-required = La domanda richiede una risposta
event-create = Crea la bozza
event-save = Salva
event-created = La bozza è stata creata.
event-saved = La modifica è stata salvata.
event-follows = Questo evento si tiene insieme a un’altra community, che ne stabilisce ora, luogo e testi. Posti e iscrizioni riguardano solo questa community.
event-accept = Partecipa all’organizzazione
event-decline = Rifiuta
event-publish = Pubblica
event-public = Pagina pubblica
event-discard = Elimina la bozza
event-people-heading = Iscrizioni
event-find-name = Nome
event-find = Cerca
event-head-name = Nome
event-head-seat = Partecipazione
event-head-guests = Ospiti
event-head-answer = Risposta
event-head-state = Stato
event-head-registered = Data di iscrizione
event-head-seen = All’ingresso
event-state-waiting = Lista d’attesa
event-state-too-large = Più persone che posti
event-state-confirmed = Confermato
event-check-in = Registra la presenza
event-check-in-undo = Annulla la presenza
event-nobody = Ancora nessuno.
event-nobody-found = Nessuno con questo nome è iscritto.
event-csv = Scarica l’elenco (CSV)
event-share = Organizzare insieme
event-share-text = L’evento compare anche lì, con il marchio dell’altra community e con posti e lista d’attesa propri.
event-share-communities = Community
event-share-host = Indirizzo di un’altra community
event-share-host-help = I community manager di quella community decidono se partecipare.
event-share-do = Proponi l’evento
event-shared = L’evento è stato proposto.
event-held-proposed = In attesa di risposta
event-held-published = Pubblicato
event-cancel-heading = Annullare l’evento
event-cancel-text = Le persone iscritte ricevono un’e-mail e la data sparisce dal loro calendario.
event-cancel-reason = Motivo, visibile a tutti
event-cancel = Annulla l’evento
event-published = L’evento è stato pubblicato.
event-discarded = La bozza è stata eliminata.
event-cancelled-done = L’evento è stato annullato.
event-seats-set = I posti sono stati salvati.
event-seats-set-fewer = I posti sono stati salvati. Chi è in lista d’attesa con più ospiti dei posti disponibili riceve un’e-mail.
event-accepted = L’evento è ora qui come bozza.
event-declined = La proposta è stata rifiutata.
event-checked-in = L’arrivo è registrato.
event-checked-in-before = Questo arrivo era già registrato.
event-check-in-undone = La registrazione dell’arrivo è stata annullata.
event-seen-at = Arrivo registrato alle { $time }.
event-seen-count =
    { $n ->
        [one] { $n } presente
       *[other] { $n } presenti
    }
event-code-waiting = Questa iscrizione è in lista d’attesa.
event-code-cancelled = Questa iscrizione non vale più.

## Letters

event-letter-confirmed-subject = Iscrizione confermata: { $title }
event-letter-confirmed-text = L’iscrizione è confermata.
event-letter-waiting-subject = In lista d’attesa: { $title }
event-letter-waiting-text = Tutti i posti sono occupati; la posizione in lista d’attesa è { $n }. Appena si libera un posto, arriva un’e-mail.
event-letter-too-large-subject = Meno posti: { $title }
event-letter-too-large-text =
    { $n ->
        [one] Ora c’è solo { $n } posto in tutto, non basta per l’intero gruppo. Con meno ospiti può funzionare: basta annullare l’iscrizione e iscriversi di nuovo.
       *[other] Ora ci sono solo { $n } posti in tutto, non bastano per l’intero gruppo. Con meno ospiti può funzionare: basta annullare l’iscrizione e iscriversi di nuovo.
    }
event-letter-promoted-subject = Si è liberato un posto: { $title }
event-letter-promoted-text = Si è liberato un posto e ora l’iscrizione è confermata. Se la data non va più bene, meglio annullare subito, così altri possono subentrare.
event-letter-changed-subject = Modifica: { $title }
event-letter-changed-text = Ora o luogo sono cambiati. Adesso vale questo:
event-letter-cancelled-subject = Annullato: { $title }
event-letter-cancelled-text = Questo evento non si terrà.
event-letter-left-subject = Iscrizione annullata: { $title }
event-letter-left-text = L’iscrizione è stata annullata; grazie dell’avviso.
event-letter-shut-out-subject = Iscrizione annullata: { $title }
event-letter-shut-out-text = L’account è sospeso; anche questa iscrizione è quindi annullata.
event-letter-tomorrow-subject = Domani: { $title }
event-letter-tomorrow-text = Un piccolo promemoria: l’appuntamento è domani.
event-letter-soon-subject = Tra due ore: { $title }
event-letter-soon-text = Si comincia tra due ore.
event-letter-link = Link all’incontro:
event-letter-leave = Un imprevisto? Per annullare basta un clic, senza accedere:
event-letter-reason = Questa e-mail arriva perché esiste un’iscrizione a questo evento.
