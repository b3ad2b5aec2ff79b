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
