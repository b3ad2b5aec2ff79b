## The managers' desk: what is to be done today.
desk-today = Oggi
desk-partner = I pacchetti di questa community, i loro prezzi e testi.
desk-to-do = Da fare
desk-nothing = Oggi non c’è nulla in attesa.
desk-nothing-long = Tutto fatto. Segnalazioni, domande e messaggi compaiono qui appena arrivano.
desk-waiting =
    { $n ->
        [one] C’è un’attività in attesa.
       *[other] Ci sono { $n } attività in attesa.
    }
desk-waiting-late =
    { $n ->
        [one] C’è un’attività in attesa, ed è in ritardo.
       *[other] Ci sono { $n } attività in attesa, { $late } in ritardo.
    }
desk-new-event = Crea un evento
desk-new-letter = Scrivi una newsletter
desk-letters = Newsletter
desk-letters-all = Tutte
desk-letters-none = Nessun invio in corso.
desk-letters-untitled = Ancora senza oggetto
desk-letters-left = { $left } su { $all } inviate
desk-letters-n =
    { $n ->
        [one] Una newsletter è in corso di invio.
       *[other] { $n } newsletter sono in corso di invio.
    }
desk-events = Eventi
desk-events-all = Tutti
desk-events-none = Al momento non ne è previsto nessuno.
desk-communities = Altre community

to-do-or-more = { $what } o più
to-do-check = Verifica
to-do-look = Vedi
to-do-decide = Decidi
to-do-answer = Rispondi
to-do-assign = Assegna
to-do-broken =
    { $n ->
        [one] Un ordine con una promessa non mantenuta
       *[other] { $n } ordini con una promessa non mantenuta
    }
to-do-broken-about = Contatto in ritardo, appuntamento mancato o nessuno trovato
to-do-unassigned =
    { $n ->
        [one] Un ordine senza Friend
       *[other] { $n } ordini senza Friend
    }
to-do-unassigned-about = Dopo tutti i giri nessuno ha accettato
to-do-members =
    { $n ->
        [one] Un nuovo membro è in attesa
       *[other] { $n } nuovi membri sono in attesa
    }
to-do-members-about = Possono partecipare solo dopo l’approvazione
to-do-reports =
    { $n ->
        [one] Una segnalazione aperta
       *[other] { $n } segnalazioni aperte
    }
to-do-reports-about = Messaggi segnalati e ricorsi contro le decisioni
to-do-ears =
    { $n ->
        [one] Un messaggio senza risposta
       *[other] { $n } messaggi senza risposta
    }
to-do-ears-about = Ciò che i membri hanno scritto al team della community
to-do-newcomers =
    { $n ->
        [one] Una discussione di un nuovo membro senza risposta
       *[other] { $n } discussioni di nuovi membri senza risposta
    }
to-do-newcomers-about = Chi è nuovo torna, se qualcuno risponde
to-do-questions =
    { $n ->
        [one] Una domanda aperta
       *[other] { $n } domande aperte
    }
to-do-questions-about = Nessuna risposta è ancora segnata come soluzione
to-do-proposals =
    { $n ->
        [one] Un evento proposto
       *[other] { $n } eventi proposti
    }
to-do-proposals-about = Un’altra community vorrebbe organizzarlo insieme
