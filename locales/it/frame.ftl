## The frame of every page
frame-skip = Vai al contenuto
frame-to-company = Sito di { $name }
frame-places = Navigazione principale
frame-search = Cerca
frame-notices = { $n ->
    [0] Nessuna nuova notifica
    [one] { $n } nuova notifica
   *[other] { $n } nuove notifiche
}
frame-account-of = Account di { $name }
frame-profile = Profilo e impostazioni
frame-staff = Area di gestione
frame-languages = Scegli la lingua
frame-language-change = Cambia lingua
frame-sign-in = Accedi
frame-sign-out = Esci
frame-join = Crea un account
frame-join-short = Iscriviti
frame-legal = Informazioni legali
nav-home = Home
nav-book = Prenota assistenza
nav-forum = Forum
nav-members = Membri
nav-me = Account
legal-imprint = Note legali
legal-privacy = Informativa sulla privacy
legal-terms = Condizioni generali

## Forms, lists, pages
frame-optional = (facoltativo)
frame-show = Mostra
frame-hide = Nascondi
frame-errors = { $n ->
    [one] Un campo da controllare
   *[other] { $n } campi da controllare
}
frame-cancel = Annulla
frame-pages = Pagine
frame-newer = Più recenti
frame-older = Meno recenti
frame-crumbs = Percorso
frame-steps = Passaggi
frame-step-done = Fatto
frame-as-table = Come tabella
frame-write = Scrivi
frame-preview = Anteprima
frame-bold = Grassetto
frame-list = Elenco
frame-quote = Citazione
frame-link = Link
frame-error-ref = Numero di riferimento:
frame-error-home = Vai alla home
frame-neutral-title = A questo indirizzo non c’è nessuna community
frame-neutral-text = L’indirizzo potrebbe contenere un errore, oppure la community si è trasferita. L’azienda che ha fornito l’indirizzo può aiutare.

## Home
home-topics = Di cosa si parla
home-topics-all = Tutte le discussioni
home-topics-empty = Nessuno ha ancora chiesto nulla. La prima domanda è sempre la più difficile.
home-events = Prossimi eventi
home-events-all = Tutti gli eventi

## Forum
forum-category = Categoria
forum-categories = Categorie
forum-sort = Ordina le discussioni
forum-topic = Discussione
forum-topic-new = Nuova discussione
forum-topics-older = Discussioni precedenti
forum-topics-newer = Discussioni più recenti
forum-people = Partecipano
forum-replies = Risposte
forum-last = Ultima
forum-helpful = Di aiuto questa settimana
forum-new = nuova
forum-unread = Non letta
forum-pinned = In evidenza
forum-solved = Risolta
forum-locked = Chiusa
forum-replies-n = { $n ->
    [one] { $n } risposta
   *[other] { $n } risposte
}
forum-views-n = { $n ->
    [one] { $n } visualizzazione
   *[other] { $n } visualizzazioni
}
forum-like-n = { $n ->
    [one] Utile, { $n } voto
   *[other] Utile, { $n } voti
}
forum-post-by = Messaggio di { $name }
forum-post-more = Altre azioni per il messaggio di { $name }
forum-reply = Rispondi
forum-your-reply = La tua risposta
forum-reply-publish = Pubblica la risposta
forum-reply-notify = Avvisami delle nuove risposte
forum-posts-next = Messaggi successivi
forum-posts-previous = Messaggi precedenti
forum-guide = La guida
forum-similar = Discussioni simili

## Sign-in
sign-in-title = Accesso
sign-in-heading = Che bello rivederti
sign-in-text = Accedi per vedere gli incarichi e le discussioni del tuo quartiere.
sign-in-email = Indirizzo e-mail
sign-in-password = Password
sign-in-forgot = Password dimenticata?
sign-in-submit = Accedi
sign-in-or = oppure
sign-in-link = Ricevi un link via e-mail
