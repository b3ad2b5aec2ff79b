### Il forum: categorie, discussioni, messaggi.

## Elenchi

forum-all-topics = Tutte le discussioni
forum-show-latest = Più recenti
forum-show-unanswered = Senza risposta
forum-show-unsolved = Senza soluzione
forum-show-newcomers = Di nuovi membri
forum-show-mine = Le mie discussioni
forum-empty = Qui nessuno ha ancora chiesto o condiviso nulla.
forum-empty-here = In questo elenco al momento non c’è nulla.

## Una discussione

# $from, $to, $total (Number) numeri di messaggi
forum-posts-range = Messaggi da { $from } a { $to } su { $total }
forum-former-friend = Ex Friend
forum-badge-staff = Community manager
# $when (String) una data o «ieri»
forum-post-edited = modificato: { $when }
# $no (String) il numero di un messaggio
forum-in-reply-to = in risposta a #{ $no }
forum-post-deleted = Questo messaggio è stato eliminato.
forum-solution = Soluzione
# $n (Number) almeno 1
forum-live-replies =
    { $n ->
        [one] { $n } nuova risposta
       *[other] { $n } nuove risposte
    }
forum-closed-sign-in = Può rispondere chi ha effettuato l’accesso.
forum-lock = Chiudi la discussione
forum-unlock = Riapri la discussione
forum-lock-done = La discussione è chiusa e non accetta più risposte.
forum-unlock-done = La discussione è di nuovo aperta.

## Scrivere

forum-topic-title = Titolo
forum-topic-retitle = Modificare il titolo
forum-text = Testo
forum-topic-publish = Pubblica la discussione
forum-post-edit = Modifica
forum-post-edit-heading = Modificare il messaggio
forum-post-save = Salva le modifiche
forum-post-other = Il testo così com’è adesso
forum-post-own = La propria versione
forum-post-delete = Elimina
forum-post-delete-heading = Eliminare questo messaggio?
forum-post-delete-text = Al suo posto resta una nota e le risposte rimangono.
forum-post-delete-topic = Con il primo messaggio sparisce l’intera discussione; solo il team della community la vede ancora e può ripristinarla.
forum-post-delete-done = Il messaggio è stato eliminato.
forum-post-undelete = Ripristina il messaggio
forum-post-undelete-done = Il messaggio è stato ripristinato.

## Che cosa viene rifiutato

# $min, $max (Number) caratteri
topic-refused-title = Un titolo va da { $min } a { $max } caratteri.
topic-refused-not-allowed = Qui le nuove discussioni arrivano dal team della community.
reply-refused-empty = Occorre scrivere un testo.
# $max (Number) caratteri
reply-refused-too-long = Il testo è troppo lungo: al massimo { $max } caratteri.
reply-refused-topic-locked = Questa discussione è chiusa e non accetta più risposte.
reply-refused-topic-away = Questa discussione è stata rimossa; solo il team della community la vede ancora. Torna insieme al suo primo messaggio.
reply-refused-not-allowed = Questo account non può rispondere qui.
reply-refused-waiting = Si potrà scrivere non appena il team della community avrà approvato l’account.
post-refused-changed = Questo messaggio è stato modificato nel frattempo; nulla è stato sovrascritto, entrambe le versioni sono qui sotto.
# $title (String)
topic-refused-retitled = Nel frattempo la discussione si intitola «{ $title }». Salvando di nuovo riceve il titolo scritto qui.
post-refused-overwritten = Il testo di questo messaggio è stato eliminato per sempre.

## Categorie, per i community manager

category-desk = Categorie del forum
category-desk-about = Come è suddiviso il forum e chi può leggere, rispondere e aprire discussioni
category-one = Categoria
category-new = Nuova categoria
category-create = Crea la categoria
category-created = La categoria è stata creata.
category-save = Salva la categoria
category-saved = La categoria è stata salvata.
category-none = Non ci sono ancora categorie.
category-away = Discussioni rimosse
category-away-about = Si trovano solo qui. Ripristinando il primo messaggio torna anche la discussione.
category-see = Visualizza nel forum
# $language (String) il nome di una lingua
category-stands-in = visualizzato in: { $language }
category-kind = Tipo
category-kind-talk = Conversazioni
category-kind-question = Domande e risposte
category-kind-news = Annunci
category-rules = Regole
category-read = Leggere
category-reply = Rispondere
category-write = Aprire discussioni
category-read-by = Chi può leggere
category-reply-by = Chi può rispondere
category-write-by = Chi può aprire discussioni
category-for-everyone = Tutti
category-for-members = Membri
category-for-staff = Community manager
category-topics = Discussioni
category-order = Ordine
category-up = Sposta su
category-down = Sposta giù
category-moved = L’ordine è stato modificato.
category-texts = Nome e descrizione
# $language (String) il nome di una lingua
category-name-in = Nome ({ $language })
# $language (String) il nome di una lingua
category-description-in = Descrizione ({ $language })
# $language (String) il nome di una lingua
category-text-empty = Un campo vuoto mostra il testo in: { $language }
category-color = Colore
category-color-orange = Arancione
category-color-blue = Blu
category-color-green = Verde
category-color-purple = Viola
category-color-yellow = Giallo
category-color-teal = Turchese
category-color-pink = Rosa
category-color-grey = Grigio
category-slug = Parola nell’indirizzo
category-slug-help = Lettere minuscole, cifre e trattini; in seguito non si può più cambiare.
# $slug (String) la parola
category-slug-is = Nell’indirizzo: { $slug }
category-remove-heading = Eliminare la categoria
category-remove = Elimina la categoria
category-remove-about = Qui non ci sono discussioni; nome, descrizione e regole andranno persi per sempre.
category-remove-not-yet = Si può eliminare solo una categoria senza discussioni.
category-removed = La categoria è stata eliminata.
category-refused-topics = A questa categoria appartengono discussioni, forse eliminate, quindi non può essere eliminata.
category-refused-name = La categoria deve avere un nome nella lingua della community.
# $max (Number) caratteri
category-refused-long = Questo testo può avere al massimo { $max } caratteri, su una sola riga.
category-refused-kind = Occorre scegliere un tipo.
category-refused-color = Occorre scegliere un colore.
category-refused-audience = Occorre scegliere chi può farlo.
category-refused-wider = Questo gruppo è più ampio di quello che può leggere.
# $max (Number) caratteri
category-refused-slug = Solo lettere minuscole, cifre e trattini singoli, al massimo { $max } caratteri.
category-refused-slug-taken = Questa parola è già in uso nel forum.

## Seguire una discussione

forum-watch = Segui la discussione
forum-unwatch = Non seguire più
forum-watch-done = Ogni nuova risposta in questa discussione verrà notificata.
forum-unwatch-done = D’ora in poi verranno notificate solo le menzioni e le risposte dirette.
forum-mute = Silenzia la discussione
forum-unmute = Riattiva la discussione
forum-mute-done = Di questa discussione non verrà più notificato nulla.
forum-unmute-done = La discussione non è più silenziata.
# $n (Number) almeno 1
forum-new-n =
    { $n ->
        [one] { $n } nuovo messaggio
       *[other] { $n } nuovi messaggi
    }
# $n (Number) almeno 1
forum-jump-unread =
    { $n ->
        [one] Al messaggio non letto
       *[other] Al primo di { $n } messaggi non letti
    }

## Notifiche

notice-page = Notifiche
notice-none = Non ci sono notifiche.
notice-read-all = Segna tutto come letto
notice-read-done = Tutte le notifiche sono segnate come lette.
# $n (Number) almeno 1, $name (String) l’ultima persona
notice-reply =
    { $n ->
        [one] Risposta di { $name }
       *[other] { $n } nuove risposte, l’ultima di { $name }
    }
# $n (Number) almeno 1, $name (String) l’ultima persona
notice-mention =
    { $n ->
        [one] Menzione da parte di { $name }
       *[other] { $n } menzioni, l’ultima da parte di { $name }
    }
# $name (String) chi l’ha segnato
notice-answer = { $name } ha segnato un messaggio come soluzione

## E-mail

# $name (String) chi scrive, $title (String) la discussione
letter-replied-subject = Risposta di { $name }: { $title }
# $name (String) chi scrive, $title (String) la discussione
letter-replied-text = { $name } ha risposto nella discussione «{ $title }»:
# $name (String) chi scrive, $title (String) la discussione
letter-mentioned-subject = Menzione da parte di { $name }: { $title }
# $name (String) chi scrive, $title (String) la discussione
letter-mentioned-text = { $name } ti menziona nella discussione «{ $title }»:
letter-post-action = Vai al messaggio
letter-reason-replies = Questa e-mail arriva perché per questo account su { $brand } sono attive le e-mail sulle risposte.

## Fissare, spostare, risolvere

forum-pin = Fissa in alto
forum-unpin = Non fissare più in alto
forum-pin-done = La discussione è fissata in cima agli elenchi.
forum-unpin-done = La discussione non è più fissata in alto.
forum-move = Sposta la discussione
forum-move-to = Categoria di destinazione
forum-move-help = I link alla discussione continuano a funzionare.
forum-move-done = La discussione è stata spostata.
answer-accept = Segna come soluzione
answer-unaccept = Non segnare più come soluzione
answer-accept-done = Il messaggio è segnato come soluzione.
answer-unaccept-done = Il messaggio non è più segnato come soluzione.
# $name (String) chi l’ha scritta
answer-by = Soluzione di { $name }
answer-refused-no-question = Solo una domanda può avere una soluzione.
answer-refused-post = Questo messaggio non può essere la soluzione.
like-refused-own = I propri messaggi non si possono segnare come utili.

## La ricerca

search-words = Parole da cercare
search-within = Dove cercare
search-everything = Tutto
search-titles = Titoli
search-bodies = Messaggi
search-people = Membri
search-all-categories = Tutte le categorie
search-author = Scritto da
search-period = Periodo
search-any-time = Qualsiasi data
search-week = Ultimi 7 giorni
search-month = Ultimi 30 giorni
search-year = Ultimi 12 mesi
search-none = Nessun risultato; forse conviene usare meno parole o parole diverse.
search-first = Primi risultati
search-next = Altri risultati
# $max (Number) caratteri
search-refused-long = Una ricerca può avere al massimo { $max } caratteri.
search-refused-signs = Serve almeno una parola o un numero; i soli segni non si possono cercare.

## La cronologia di un messaggio

history-page = Cronologia delle modifiche
history-about = Le aggiunte sono sottolineate, le parti tolte barrate; questa pagina la vedono solo chi ha scritto il messaggio e i community manager.
history-back = Torna al messaggio
history-none = Questo messaggio non è stato modificato.

## Segnalazioni

report-post = Segnala
report-heading = Segnalare questo messaggio?
report-about = Solo i community manager vedono da chi arriva la segnalazione. L’esito compare poi nelle notifiche.
report-reason = Che cosa non va
report-reason-spam = Pubblicità o spam
report-reason-insult = Insulto o minaccia
report-reason-private = Dati privati di altre persone
report-reason-illegal = Contrario alla legge
report-reason-other = Altro
report-note = In poche parole
report-send = Invia la segnalazione
report-done = Grazie della segnalazione; il team della community la esaminerà.
report-refused-own = I propri messaggi si possono modificare o eliminare, non segnalare.
report-refused-reason = Occorre scegliere un motivo.
# $max (Number) caratteri
review-refused-words = Occorre scrivere un testo di al massimo { $max } caratteri.
forum-post-hidden = Il team della community ha nascosto questo messaggio.
# $until (Instant) la fine
reply-refused-silenced = Dopo una decisione del team della community questo account può solo leggere; termine: { $until }.

## La coda di verifica, per i community manager

review-desk = Segnalazioni
review-about = Ciò che i membri hanno segnalato e le decisioni contestate
review-none = Non c’è nulla da decidere.
review-kind-report = Segnalazione
review-kind-appeal = Contestazione
review-suspension = Sospensione di { $name }
# $n (Number) il peso
review-weight = Peso { $n }
review-see = Vedi nel forum
review-said = Che cosa si è detto
review-decided = Deciso:
review-decide = Decisione
review-decide-button = Decidi
review-post = Il messaggio
review-post-keep = Resta
review-post-hide = Viene nascosto
review-post-delete = Viene eliminato
review-first-post = È il primo messaggio: se viene nascosto o eliminato, sparisce l’intera discussione.
review-member = Chi l’ha scritto
review-member-nothing = Nessuna conseguenza
review-member-warn = Riceve un avvertimento
review-member-silence = Per un periodo può solo leggere
review-member-suspend = Viene sospeso
review-how-long = Per quanto tempo solo lettura
# $n (Number) 1, 3, 7 o 30
review-days =
    { $n ->
        [one] { $n } giorno
       *[other] { $n } giorni
    }
review-reason = Motivazione
review-reason-help = Chi ha scritto il messaggio la legge parola per parola; può restare vuota solo se non succede nulla.
review-answer = Risposta alla contestazione
review-objection = La contestazione
review-objection-right = È fondata: la decisione viene annullata
review-objection-wrong = Non cambia nulla: la decisione resta
review-over = La decisione è presa.
review-moot = La sospensione è stata revocata; non serve più una risposta.
review-done = La decisione è presa; le persone interessate ne vengono informate.
review-refused-choice = Occorre scegliere una delle opzioni.
review-refused-decided = Nel frattempo qualcosa è cambiato; nulla è stato deciso due volte.
review-refused-gone = Chi l’ha scritto non è più un membro attivo di questa community.
appeal-refused-own = A questa contestazione risponde un’altra persona del team.

## Decisioni, per chi è interessato

decision-heading = Decisione del team della community
decision-on-post-keep = Il messaggio resta.
decision-on-post-hide = Il messaggio è stato nascosto.
decision-on-post-delete = Il messaggio è stato eliminato.
decision-for-member-warn = Questo è un avvertimento.
# $until (Instant) la fine
decision-for-member-silence = Questo account può solo leggere; termine: { $until }.
decision-for-member-suspend = L’account è stato sospeso.
suspension-heading = Sospensione dell’account
suspension-text = Il team della community ha sospeso questo account; per ora non è possibile accedere.
suspension-over = La sospensione è stata revocata; è di nuovo possibile accedere.
decision-reason = Motivazione
appeal-heading = Contestazione
appeal-about = In caso di disaccordo la decisione si può contestare una volta; se possibile, risponde un’altra persona del team.
appeal-note = Perché la decisione è sbagliata
appeal-send = Invia la contestazione
appeal-done = La contestazione è stata inviata.
appeal-open = La contestazione è arrivata e riceverà una risposta.
appeal-upheld = La contestazione era fondata: la decisione è annullata.
appeal-rejected = La contestazione non ha cambiato nulla: la decisione resta.
appeal-answer = Risposta del team della community
appeal-refused-once = Questa decisione è già stata contestata.
notice-report-upheld = Segnalazione esaminata: sono state prese misure
notice-report-rejected = Segnalazione esaminata: il messaggio resta
notice-decision = Decisione su un messaggio
notice-appeal-upheld = Contestazione esaminata: la decisione è annullata
notice-appeal-rejected = Contestazione esaminata: la decisione resta
letter-decided-subject = Una decisione su un messaggio
# $title (String) la discussione
letter-decided-text = Il team della community ha deciso su un messaggio nella discussione «{ $title }». Nella pagina ci sono la decisione, il motivo e il modo per contestarla.
letter-decided-action = Leggi la decisione
letter-appealed-subject = La risposta a una contestazione
# $title (String) la discussione
letter-appealed-text = Il team della community ha risposto alla contestazione su un messaggio nella discussione «{ $title }».

## L’orecchio aperto

ear-page = Scrivi al team della community
ear-about = Lo leggono solo i community manager; la risposta arriva via e-mail e compare qui.
ear-subject = Oggetto
ear-text = Messaggio
ear-more = Altro da aggiungere
ear-answer = Risposta
ear-send = Invia
ear-own = Messaggi precedenti
ear-received = Il messaggio è arrivato; la conferma arriva via e-mail.
ear-sent = Il messaggio è stato inviato.
# $name (String) chi scrive
ear-message-by = Messaggio di { $name }
ear-state-new = In attesa di risposta
ear-state-answered = Con risposta
ear-state-closed = Chiuso
ear-desk = Messaggi al team
ear-desk-about = Ciò che i membri scrivono ai community manager; in cima chi aspetta da più tempo
ear-none = In questo elenco non ci sono messaggi.
ear-close = Chiudi
ear-reopen = Riapri
ear-close-done = La conversazione è chiusa.
ear-reopen-done = La conversazione è di nuovo aperta.
# $max (Number) caratteri
ear-refused-subject = Occorre indicare un oggetto di al massimo { $max } caratteri.
# $max (Number) caratteri
ear-refused-text = Occorre scrivere un messaggio di al massimo { $max } caratteri.
# $name (String) chi scrive
notice-ear-answered = Risposta di { $name }
# $name (String) chi scrive
notice-ear-asked = Messaggio al team da parte di { $name }
# $subject (String) l’oggetto
letter-ear-received-subject = Messaggio arrivato: { $subject }
letter-ear-received-text = I community manager lo leggono e rispondono appena possibile. Tutta la conversazione si trova online.
# $subject (String) l’oggetto
letter-ear-answered-subject = Risposta dal team della community: { $subject }
letter-ear-answered-text = Il team della community ha risposto; la risposta si trova nella conversazione.
letter-ear-action = Vai alla conversazione
