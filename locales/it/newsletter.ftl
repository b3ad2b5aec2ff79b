### Newsletters: campaigns, preferences, the archive.

## What everybody can read

news-heading = Newsletter
news-about = Tutti i numeri, da rileggere quando si vuole
news-none = Non è ancora uscito nessun numero.
news-subscribe = Iscriviti alla newsletter
news-feed = Feed Atom

## What somebody wants to read

newsletter-preferences = Preferenze della newsletter
newsletter-preferences-about = Ogni modifica ha effetto subito.
newsletter-topics = Argomenti desiderati
newsletter-save = Salva la scelta
newsletter-saved = La scelta è stata salvata.
newsletter-pause-heading = Pausa
newsletter-pause-about = Nessuna newsletter per 30 giorni, poi tutto riprende da sé.
newsletter-pause = Sospendi per 30 giorni
newsletter-paused-until = In pausa fino al:
newsletter-resume = Termina la pausa
newsletter-off-heading = Non ricevere più nulla
newsletter-off = Annulla tutte le iscrizioni

## The foot of a letter

newsletter-letter-why = Questa newsletter arriva perché con questo indirizzo è attiva un’iscrizione nella community.
newsletter-letter-preferences = Annulla l’iscrizione o cambia argomenti
newsletter-letter-read = Leggi nel browser

## The desk

newsletter-desk = Newsletter
campaign-list-about = Bozze, invii in corso e numeri inviati
campaign-none = Non c’è ancora nessuna newsletter.
campaign-new = Nuova newsletter
campaign-create = Crea una bozza
campaign-archive = Vai all’archivio pubblico
campaign-one = Bozza
campaign-untitled = Senza oggetto
campaign-subject = Oggetto
campaign-topic = Argomento
campaign-state = Stato
campaign-begun = Creata
campaign-state-draft = Bozza
campaign-state-scheduled = Programmata
campaign-state-counting = Sta per partire
campaign-state-sending = Invio in corso
campaign-state-paused = In pausa
campaign-state-done = Inviata
campaign-state-cancelled = Annullata
campaign-read = Vedi la versione pubblica
campaign-counting = L’invio comincia entro un minuto
campaign-begins = L’invio comincia da sé
campaign-take-back = Riporta in bozza
campaign-reload = Stato attuale
campaign-stopped = Non inviata: manca qualcosa
campaign-stopped-about = Al momento di cominciare l’invio mancava quanto segue. La newsletter è di nuovo una bozza e nessuno ha ricevuto e-mail.
campaign-will-stop = Se manca ancora quando l’invio deve cominciare, non parte nulla.
campaign-pause = Sospendi
campaign-resume = Riprendi l’invio
campaign-cancel = Annulla definitivamente
campaign-cancel-about = Chi non ha ancora ricevuto l’e-mail non la riceverà più. L’operazione non si può annullare.
# $time (String) the day and time of the next attempt
campaign-waits = Al momento il server di posta non accetta nulla. L’invio è in attesa, prossimo tentativo: { $time }. Nulla va perso.
# $done (Number) letters done with; $all (Number) all letters
campaign-progress = { $done } e-mail su { $all } elaborate.
# $done (Number), $all (Number) letters; $rate (Number) letters a second; $minutes (Number) minutes left
campaign-progress-rate =
    { $minutes ->
        [0] { $done } e-mail su { $all } elaborate, { $rate } al secondo.
        [one] { $done } e-mail su { $all } elaborate, { $rate } al secondo, ancora circa { $minutes } minuto.
       *[other] { $done } e-mail su { $all } elaborate, { $rate } al secondo, ancora circa { $minutes } minuti.
    }
campaign-moved = Lo stato è cambiato: ricarica
campaign-unclear = E-mail incerte o rifiutate
campaign-uncertain = Esito incerto
campaign-failed = Rifiutata
campaign-accepted = Accettata
campaign-skipped = Omessa
campaign-not-sent = Non inviata
campaign-unsubscribed = Iscrizione annullata
campaign-resend-about = Esito incerto: durante l’invio c’è stato un guasto e non si sa se l’e-mail sia arrivata. Con un nuovo invio potrebbe arrivare due volte.
campaign-resend = Invia di nuovo le e-mail incerte
campaign-languages = Lingue
# $n (Number) readers
campaign-readers =
    { $n ->
        [one] { $n } persona legge in questa lingua
       *[other] { $n } persone leggono in questa lingua
    }
campaign-unwritten = Non ancora scritta
campaign-write = Scrivi
campaign-preview = Anteprima
campaign-aim = Destinatari
# $n (Number) recipients
campaign-audience =
    { $n ->
        [one] Va a { $n } persona che ha dato il consenso.
       *[other] Va a { $n } persone che hanno dato il consenso.
    }
campaign-excluded = Non ricevono nulla
campaign-why = Motivo
audience-no-consent = Nessun consenso per questo argomento
audience-paused = Newsletter in pausa
audience-refused = Indirizzo sconosciuto al provider
audience-segment = Fuori dalla selezione
audience-waiting = Non ancora approvati
audience-suspended = Sospesi
campaign-aim-change = Cambia la selezione
campaign-aim-about = La selezione può solo restringere: senza consenso nessuno riceve nulla.
campaign-aim-save = Applica la selezione
campaign-aimed = La selezione è stata salvata.
segment-any = Tutti
segment-lang = Lingua
segment-country = Paese
segment-postal = CAP che comincia con
segment-skill = Competenza
segment-certificate = Certificato
segment-class = Categoria
segment-friend = Solo Friend, senza professionisti
segment-profi = Solo professionisti
segment-days = Attivi negli ultimi … giorni
segment-refused = Questo valore non è valido.
campaign-send = Invio
campaign-lacks = Prima dell’invio manca ancora
campaign-lacks-imprint = le note legali
# $language (String) the language
campaign-lacks-variant = il testo nella lingua della community: { $language }
# $language (String) the language
campaign-lacks-subject = { $language }: un oggetto
# $language (String) the language
campaign-lacks-blocks = { $language }: il contenuto
# $language (String) the language
campaign-lacks-text = { $language }: il testo di un blocco
# $language (String) the language
campaign-lacks-alt = { $language }: la descrizione di un’immagine
# $language (String) the language
campaign-lacks-picture = { $language }: l’indirizzo di un’immagine di questa community
# $language (String) the language
campaign-lacks-link = { $language }: un link valido che comincia con https:// o /
# $language (String) the language
campaign-lacks-block = { $language }: le immagini in un blocco a parte, perché in un testo non compaiono
# $language (String) the language
campaign-lacks-thing = { $language }: una nuova scelta, perché quella precedente non esiste più
# $language (String) the language
campaign-lacks-future = { $language }: una nuova scelta, perché l’evento scelto è già passato
# $language (String) the language
campaign-lacks-brevity = { $language }: un contenuto più breve, perché oltre i 100 kB i programmi di posta lo tagliano
campaign-lacks-audience = almeno una persona che la riceva
# $n (Number) readers; $language (String) theirs; $fallback (String) the one that stands in
campaign-hint-fallback =
    { $n ->
        [one] { $language }: { $n } persona riceve invece la versione in { $fallback }.
       *[other] { $language }: { $n } persone ricevono invece la versione in { $fallback }.
    }
campaign-test = Invia una prova al mio indirizzo
campaign-tried = La prova è stata inviata.
# $subject (String) the subject
campaign-test-subject = [Prova] { $subject }
campaign-count = Numero di e-mail, per conferma
# $n (Number) recipients
campaign-count-help = Scrivere qui { $n }. Dopo l’avvio resta un minuto per tornare indietro.
campaign-start = Avvia l’invio
campaign-started = L’invio comincia tra un minuto.
campaign-wall = Data e ora dell’invio
# $zone (String) the time zone
campaign-wall-help = Ora di { $zone }
campaign-schedule = Programma l’invio
campaign-scheduled = L’invio è programmato.
campaign-taken-back = La newsletter è di nuovo una bozza.
campaign-is-draft = La newsletter è una bozza; non viene inviato nulla.
campaign-was-paused = L’invio è sospeso.
campaign-was-resumed = L’invio riprende.
campaign-was-cancelled = L’invio è stato annullato.
campaign-resent = Le e-mail incerte vengono inviate di nuovo.

## Writing

# $language (String) the language
campaign-write-in = Newsletter, lingua: { $language }
campaign-preheader = Riga di anteprima
campaign-preheader-help = Compare dopo l’oggetto nella posta in arrivo.
campaign-blocks = Contenuto
campaign-block-heading = Titolo
campaign-block-text = Testo
campaign-block-image = Immagine
campaign-block-button = Pulsante
campaign-block-event = Evento
campaign-block-topic = Discussione del forum
campaign-block-package = Pacchetto
campaign-block-markdown = Testo (Markdown)
campaign-block-words = Dicitura
campaign-block-picture = Indirizzo dell’immagine
campaign-block-picture-help = Un’immagine di questa community, ad esempio /brand/….svg
campaign-block-alt = Che cosa mostra l’immagine
campaign-picture-own = Un’immagine propria
campaign-picture-file = Immagine
campaign-picture-help = PNG, JPEG o WebP, al massimo 10 MB; viene ridotta alla larghezza della newsletter.
campaign-picture-add = Aggiungi immagine
campaign-block-url = Link
campaign-block-url-help = Comincia con https:// o, nella community, con /
campaign-block-choose = Scegli
campaign-block-add = Aggiungi
campaign-up = Su
campaign-down = Giù
campaign-remove = Rimuovi
# $no (Number) the number of the block
campaign-block-up = Sposta il blocco { $no } su
# $no (Number) the number of the block
campaign-block-down = Sposta il blocco { $no } giù
# $no (Number) the number of the block
campaign-block-remove = Rimuovi il blocco { $no }
campaign-save = Salva
campaign-save-preview = Salva e mostra l’anteprima
campaign-saved = La bozza è stata salvata.
campaign-unwrite = Rimuovi questa lingua
campaign-preview-modes = Vista
campaign-preview-light = Chiaro
campaign-preview-dark = Scuro
campaign-preview-text = Solo testo
# $n (Number) kilobytes
campaign-kilobytes = Dimensione: { $n } kB
campaign-from = Da

## Statistics

campaign-chart-letters = L’esito delle e-mail
# $accepted (Number) accepted; $all (Number) all
campaign-chart-letters-summary = { $accepted } accettate su { $all }.
campaign-chart-fate = Esito
campaign-chart-count = Numero
campaign-chart-clicks = Clic per link
# $n (Number) clicks
campaign-chart-clicks-summary =
    { $n ->
        [one] { $n } clic; da parte di chi non viene registrato.
       *[other] { $n } clic; da parte di chi non viene registrato.
    }
campaign-chart-link = Link

## What is refused

campaign-refused-begun = La newsletter non è più una bozza e non si può più modificare.
campaign-refused-changed = Nel frattempo qualcun altro ha modificato questo testo; aperta in una seconda scheda, questa pagina lo mostra. Salvando di nuovo lo sostituisce il testo scritto qui.
campaign-refused-too-late = Troppo tardi: le prime e-mail sono già partite. L’invio si può ancora sospendere.
campaign-refused-over = Troppo tardi: l’invio è già terminato.
campaign-refused-scheduled = L’invio è già programmato. Per scegliere un altro orario bisogna prima riportarlo in bozza.
campaign-refused-not-sending = Al momento non c’è nessun invio.
campaign-refused-not-paused = L’invio non è sospeso.
campaign-refused-not-done = Prima il resto dell’invio deve essere finito o sospeso.
campaign-refused-no-time = Occorre indicare data e ora.
campaign-refused-gap = Quest’ora non esiste: quella notte si passa all’ora legale.
campaign-refused-past = Questo momento è già passato.
# $max (Number) characters
campaign-refused-long = Il testo può avere al massimo { $max } caratteri.
campaign-refused-blocks = Una newsletter può avere al massimo { $max } blocchi.
campaign-refused-lacks = Manca ancora qualcosa: l’elenco è qui sotto.
# $n (Number) recipients
campaign-refused-count = Per confermare, scrivere { $n }.
