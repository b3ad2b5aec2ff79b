### Il forum: categorie, discussioni, messaggi.

## Elenchi

forum-all-topics = Tutte le discussioni
forum-show-latest = Più recenti
forum-show-unanswered = Senza risposta
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
forum-text = Testo
forum-topic-publish = Pubblica la discussione
forum-post-edit = Modifica
forum-post-edit-heading = Modificare il messaggio
forum-post-save = Salva le modifiche
forum-post-other = Il testo così com’è adesso
forum-post-own = La nuova versione
forum-post-delete = Elimina
forum-post-delete-heading = Eliminare questo messaggio?
forum-post-delete-text = Al suo posto resta una nota e le risposte rimangono.
forum-post-delete-done = Il messaggio è stato eliminato.
forum-post-undelete = Ripristina il messaggio
forum-post-undelete-done = Il messaggio è stato ripristinato.

## Che cosa viene rifiutato

# $min, $max (Number) caratteri
topic-refused-title = Un titolo va da { $min } a { $max } caratteri.
topic-refused-not-allowed = Qui le nuove discussioni arrivano dal team della community.
reply-refused-empty = Manca ancora il testo.
# $max (Number) caratteri
reply-refused-too-long = Il testo è troppo lungo: al massimo { $max } caratteri.
reply-refused-topic-locked = Questa discussione è chiusa e non accetta più risposte.
reply-refused-not-allowed = Questo account non può rispondere qui.
reply-refused-waiting = Si potrà scrivere non appena il team della community avrà approvato l’account.
post-refused-changed = Questo messaggio è stato modificato nel frattempo; nulla è stato sovrascritto, entrambe le versioni sono qui sotto.
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
category-refused-name = Manca il nome della categoria nella lingua della community.
# $max (Number) caratteri
category-refused-long = Questo testo può avere al massimo { $max } caratteri, su una sola riga.
category-refused-kind = Manca il tipo.
category-refused-color = Manca il colore.
category-refused-audience = Manca chi ne ha il permesso.
category-refused-wider = Questo gruppo è più ampio di quello che può leggere.
# $max (Number) caratteri
category-refused-slug = Solo lettere minuscole, cifre e trattini singoli, al massimo { $max } caratteri.
category-refused-slug-taken = Questa parola è già in uso nel forum.
