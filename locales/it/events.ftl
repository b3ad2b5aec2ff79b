### Events: lists, an event, registering, the desk, letters.

## Lists

nav-events = Eventi
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

event-calendar = Nel calendario
event-calendar-text = Un calendario in abbonamento mostra da solo le modifiche.
event-calendar-all = Calendario della community (ICS)
event-news = Novità come feed (Atom)
event-calendar-own = Le proprie iscrizioni
event-calendar-own-text = Un indirizzo segreto mostra al calendario solo gli eventi con iscrizione confermata.
event-calendar-own-address = Indirizzo segreto
event-calendar-own-secret = Chi lo conosce vede queste date.
event-calendar-make = Crea un indirizzo
event-calendar-renew = Nuovo indirizzo
event-calendar-revoke = Revoca l’indirizzo
event-calendar-made = L’indirizzo è creato; uno precedente non vale più.
event-calendar-revoked = L’indirizzo non vale più.

## An event

event-stands-in = Per ora questo testo esiste solo in { $language }.
event-add-to-calendar = Aggiungi al calendario
event-link-for-confirmed = Il link è visibile con l’iscrizione confermata.
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
event-mine-waiting = Numero { $n } in lista d’attesa. Appena si libera un posto arriva un’e-mail.
event-mine-guests =
    { $n ->
        [one] Più { $n } ospite.
       *[other] Più { $n } ospiti.
    }
event-open-link = Entra nella riunione
event-link-later = Il link sarà qui in tempo.
event-code-alt = Codice QR per l’ingresso
event-code-text = Da mostrare all’ingresso.
event-leave = Annulla l’iscrizione
event-guests = Ospiti
event-guests-help =
    { $max ->
        [one] Al massimo { $max }.
       *[other] Al massimo { $max }.
    }
event-seat = Partecipazione
event-seat-in-person = In presenza
event-seat-online = Online
event-seat-in-person-full = In presenza (lista d’attesa)
event-seat-online-full = Online (lista d’attesa)
event-question = Qualche domanda?
event-talk =
    { $n ->
        [one] Alla discussione nel forum ({ $n } risposta)
       *[other] Alla discussione nel forum ({ $n } risposte)
    }
event-talk-open = Chiedi nel forum
event-at-desk = Gestisci l’evento
event-people = Chi partecipa
event-others =
    { $n ->
        [one] { $n } altra persona
       *[other] altre { $n } persone
    }
event-map = L’evento si svolge qui: { $place }.
event-map-scale = { $km } km
event-sign-in = Possono iscriversi i membri della community.
event-over = Questo evento è finito.
event-begun = L’evento è iniziato, non è più possibile iscriversi.
event-register-heading = Partecipare
event-register-text = Ci sono ancora posti liberi.
event-register = Iscriversi
event-wait-heading = Entrare in lista d’attesa
event-wait-text = Tutti i posti sono occupati. Quando se ne libera uno, la lista avanza in ordine.
event-wait = Entrare in lista
event-registered = L’iscrizione è confermata, un’e-mail è in arrivo.
event-registered-waiting = Iscrizione in lista d’attesa, un’e-mail è in arrivo.
event-left = L’iscrizione è ritirata.
event-link-over = Questa iscrizione non si può più modificare.
event-to-event = Vai all’evento

## What a rule refuses

event-refused-closed = Non è più possibile iscriversi o annullare l’iscrizione.
event-refused-registered = Questa iscrizione esiste già.
event-refused-seat = Questa modalità non è prevista.
event-refused-guests = Gli ospiti sono un numero da 0 a { $max }.
event-refused-answer = Questa domanda richiede una risposta.
event-refused-too-long = Al massimo { $max } caratteri.
event-refused-standing = Serve prima un account approvato.
event-refused-talk = Nel forum non c’è ancora un posto adatto.
event-refused-time = Non è una data con un’ora.
event-refused-gap = Quest’ora non esiste in quel giorno, l’orologio va avanti.
event-refused-order = La fine precede l’inizio.
event-refused-long = Al massimo { $days } giorni.
event-refused-past = L’inizio è nel passato.
event-refused-far = Al massimo due anni prima.
event-refused-zone = Questo fuso orario non è noto.
event-refused-venue = In presenza serve un luogo.
event-refused-url = Il link deve iniziare con https://.
event-refused-guests-max = Un numero da 0 a { $max }.
event-refused-title = Manca un titolo di almeno tre caratteri.
event-refused-seats = Un numero da 1 a { $max }, o vuoto per nessun limite.
event-refused-seats-taken =
    { $n ->
        [one] { $n } posto è già occupato, non meno.
       *[other] { $n } posti sono già occupati, non meno.
    }
event-refused-changed = Qualcun altro ha modificato l’evento nel frattempo. Occorre ricaricare la pagina.
event-refused-over = Non si può più modificare.
event-refused-kind = Ci sono iscrizioni che resterebbero senza posto.
event-refused-no-link = Prima di pubblicare manca il link.
event-refused-state = Non è possibile in questo stato.
event-refused-not-confirmed = Questa iscrizione non ha un posto confermato.
event-refused-nobody = Nessuno in quella community può riceverlo.
event-refused-community = A questo indirizzo non c’è alcuna community.

## The desk

event-desk = Eventi
event-desk-none = Ancora nessun evento.
event-new = Nuovo evento
event-new-about = Prima una bozza visibile solo ai community manager.
event-edit = Modifica
event-edit-about = Se cambiano ora o luogo, le persone iscritte ricevono un’e-mail; per i testi no.
event-other-languages = Testi in altre lingue
event-text-empty = Ciò che resta vuoto appare in { $language }.
event-title-in = Titolo ({ $language })
event-summary-in = In una frase ({ $language })
event-text-in = Programma e descrizione, Markdown ({ $language })
event-way-in = Come arrivare ({ $language })
event-question-in = Domanda all’iscrizione ({ $language })
event-when-heading = Quando
event-starts = Inizio
event-ends = Fine
event-zone = Fuso orario
event-zone-help = Inizio e fine secondo l’ora di questo fuso.
event-where-heading = Dove
event-kind = Tipo
event-kind-in-person = In presenza
event-kind-online = Online
event-kind-both = In presenza e online
event-venue = Nome del luogo
event-venue-help = Solo per gli incontri in presenza.
event-street = Via e numero
event-online-url = Link alla riunione
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
event-created = La bozza è creata.
event-saved = La modifica è salvata.
event-follows = Questo evento si tiene insieme a un’altra community, che ne scrive ora, luogo e testi. Posti e iscrizioni sono propri.
event-accept = Organizza insieme
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
event-state-confirmed = Confermato
event-check-in = Registra la presenza
event-check-in-undo = Annulla la presenza
event-nobody = Ancora nessuno.
event-csv = L’elenco come tabella (CSV)
event-share = Organizzare insieme
event-share-text = L’evento appare anche lì, con il loro marchio, i loro posti e la loro lista d’attesa.
event-share-communities = Community
event-share-host = Indirizzo di un’altra community
event-share-host-help = I suoi community manager decidono se partecipare.
event-share-do = Proponi
event-shared = L’evento è proposto.
event-held-proposed = In attesa di risposta
event-held-published = Pubblicato
event-cancel-heading = Annullare l’evento
event-cancel-text = Le persone iscritte ricevono un’e-mail e la data sparisce dal loro calendario.
event-cancel-reason = Motivo, letto da tutti
event-cancel = Annulla l’evento
event-published = L’evento è pubblicato.
event-discarded = La bozza è eliminata.
event-cancelled-done = L’evento è annullato.
event-seats-set = I posti sono salvati.
event-accepted = L’evento è qui come bozza.
event-declined = La proposta è rifiutata.
event-checked-in = L’arrivo è registrato.
event-checked-in-before = Questo arrivo era già registrato.
event-check-in-undone = L’arrivo è annullato.
event-seen-at = Arrivo registrato alle { $time }.
event-seen-count =
    { $n ->
        [one] { $n } già qui
       *[other] { $n } già qui
    }
event-code-waiting = Questa iscrizione è in lista d’attesa.
event-code-cancelled = Questa iscrizione non vale più.

## Letters

event-letter-confirmed-subject = Iscrizione confermata: { $title }
event-letter-confirmed-text = L’iscrizione è confermata.
event-letter-waiting-subject = In lista d’attesa: { $title }
event-letter-waiting-text = Tutti i posti sono occupati. L’iscrizione ha il numero { $n } in lista d’attesa; appena si libera un posto arriva un’e-mail.
event-letter-promoted-subject = Si è liberato un posto: { $title }
event-letter-promoted-text = La lista d’attesa è avanzata, ora l’iscrizione è confermata. Se la data non va più bene, meglio annullare subito, così altri possono entrare.
event-letter-changed-subject = Modifica: { $title }
event-letter-changed-text = Ora o luogo sono cambiati. Adesso vale questo:
event-letter-cancelled-subject = Annullato: { $title }
event-letter-cancelled-text = Questo evento non si terrà.
event-letter-left-subject = Iscrizione annullata: { $title }
event-letter-left-text = L’iscrizione è ritirata, grazie dell’avviso.
event-letter-tomorrow-subject = Domani: { $title }
event-letter-tomorrow-text = Un piccolo promemoria: è domani.
event-letter-soon-subject = Tra due ore: { $title }
event-letter-soon-text = Si comincia tra due ore.
event-letter-link = Link alla riunione:
event-letter-leave = Un imprevisto? Basta un clic, senza accedere:
event-letter-reason = Questa e-mail arriva per un’iscrizione a questo evento.
