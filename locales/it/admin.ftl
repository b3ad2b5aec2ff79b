### The operator’s console.

## The frame of the console and its places
admin-console = Console
admin-overview = Panoramica
admin-tenants = Community
admin-jobs = Operazioni in background
admin-audit = Registro delle attività
admin-save = Salva
admin-saved = Le modifiche sono state salvate.
admin-error-home = Vai alla panoramica

## Signing in
admin-sign-in = Accesso alla console
admin-sign-in-refused = Questi dati non corrispondono a nessun account di gestione.
admin-sign-in-link-help = Un link monouso si ottiene sul server con il comando:
admin-signed-out = La sessione nella console è terminata.
admin-link = Link monouso
admin-link-gone = Questo link non è più valido
admin-password = Password
admin-password-new = Nuova password
admin-password-done = La password è stata impostata e tutte le altre sessioni sono terminate.

## Overview and lists
admin-tenant = Community
admin-tenants-empty = Non c’è ancora nessuna community.
admin-tenant-new = Nuova community
admin-tenant-new-text = Inizia come bozza che nessuno vede; testi legali, logo e community manager si aggiungono poi nelle sue pagine.
admin-tenant-make = Crea bozza
# The name of the category that a new community starts with
admin-first-category = Generale
admin-tenant-made = La bozza è stata creata.
admin-host = Host
admin-state = Stato
admin-state-draft = Bozza
admin-state-live = Pubblicata
admin-state-suspended = Sospesa
admin-made = Creazione
admin-published = Prima pubblicazione
admin-version = Versione
admin-jobs-waiting = Operazioni in attesa
admin-jobs-dead = Operazioni non riuscite
admin-jobs-dead-look = Vedi le operazioni non riuscite
admin-letters-waiting = E-mail in attesa
admin-letters-sent = E-mail inviate nelle ultime 24 ore
admin-letters-dead = E-mail non riuscite

## One community
admin-tab-state = Stato
admin-tab-details = Dati
admin-tab-brand = Marchio
admin-tab-hosts = Host
admin-tab-legal = Testi legali
admin-tab-wording = Testi
admin-tab-managers = Community manager
admin-publish = Pubblica
admin-suspend = Sospendi
admin-suspend-reason = Motivo della sospensione
admin-suspend-reason-help = Compare solo nel registro.
admin-resume = Pubblica di nuovo
admin-publish-missing = Cosa manca ancora per pubblicare
admin-publish-refused = La community non può ancora essere pubblicata
admin-publish-refused-imprint = Mancano le note legali nella lingua predefinita.
admin-publish-refused-privacy = Manca l’informativa sulla privacy nella lingua predefinita.
admin-publish-refused-terms = Mancano le condizioni generali nella lingua predefinita.
admin-publish-refused-manager = Nessuno gestisce ancora questa community e nessuno è stato invitato a farlo.
admin-tenant-published = La community è pubblicata.
admin-tenant-suspended = La community è sospesa.
admin-tenant-resumed = La community è di nuovo pubblicata.
admin-audit-of-tenant = Registro delle attività di questa community

## Details
admin-address = Indirizzo
admin-field-slug = Nome breve
admin-field-slug-help = Minuscole, cifre e trattini; non cambia mai.
admin-field-host = Nome host
admin-field-host-help = Senza schema né porta, come nord.example.org.
admin-field-name = Nome della community
admin-field-suffix = Parola accanto al logo
admin-field-countries = Paesi
admin-field-countries-help = Codici di due lettere, prima il Paese predefinito, come DE AT.
admin-field-default-lang = Lingua predefinita
admin-field-other-langs = Lingue
admin-field-formal = Forma di cortesia
admin-field-formal-help = Nelle lingue non selezionate si usa la forma informale.
admin-field-time-zone = Fuso orario
admin-field-time-zone-help = Un nome IANA come Europe/Berlin.
admin-field-company-url = Sito web dell’azienda
admin-field-mail-from = Mittente delle e-mail
admin-field-approval = I nuovi membri hanno bisogno di un’approvazione
admin-field-approval-help = Senza spunta, partecipano non appena l’indirizzo è confermato.
admin-field-features = Sezioni della community
admin-field-features-help = Ciò che non è selezionato scompare dalla navigazione, dalla home e dalla gestione, e le sue pagine non si aprono. Nulla viene cancellato; i pacchetti e gli ordini in corso restano nella gestione.
admin-field-given-name = Nome
admin-field-family-name = Cognome
admin-field-lang = Lingua
admin-slug-refused = Un nome breve ha da 2 a { $max } minuscole, cifre e trattini singoli e inizia con una lettera.
admin-slug-refused-reserved = Questo nome breve è riservato alla piattaforma.
admin-slug-refused-taken = Questo nome breve appartiene a un’altra community.
admin-host-refused = Questo non è un nome host; la forma corretta è nord.example.org.
admin-host-refused-taken = Questo host è già in uso.
admin-host-refused-canonical = L’host principale non si può rimuovere; prima un altro deve prenderne il posto.
admin-countries-refused = Inserire i codici dei Paesi, al massimo { $max }.
admin-time-zone-refused = Non esiste un fuso orario con questo nome.
admin-url-refused = Un indirizzo web inizia con https:// seguito da un nome host.
admin-choice-refused = Scegliere una delle opzioni.

## Brand
admin-brand-tokens = Colori e forme
admin-field-brand = Colore del marchio
admin-field-spark = Secondo colore
admin-field-paper = Sfondo delle pagine
admin-field-ink = Testo
admin-field-band = Sfondo dell’intestazione
admin-field-frame = Intestazione
admin-frame-line = Una riga, sottolineata
admin-frame-band = Fascia a tutta larghezza
admin-frame-split = Tre righe
admin-frame-float = Barra fluttuante
admin-field-text = Carattere del testo
admin-field-head = Carattere dei titoli
admin-stack-bookish = Con grazie, da libro
admin-stack-humanist = Umanistico
admin-stack-condensed = Stretto
admin-stack-grotesk = Lineare
admin-stack-exact = Neutro
admin-stack-rounded = Arrotondato
admin-stack-open = Aperto e ampio
admin-field-head-weight = Spessore dei titoli, da 400 a 800
admin-field-radius = Arrotondamento degli angoli in pixel, da 0 a 32
admin-field-rule = Spessore delle linee in pixel, da 1 a 3
admin-field-density = Fattore di spaziatura, da 0,8 a 1,2
admin-color-refused = Un colore si scrive con # e sei cifre esadecimali.
admin-number-refused = Inserire un numero da { $min } a { $max }.
admin-preview = Anteprima
admin-mode-light = Chiaro
admin-mode-dark = Scuro
admin-picture-head = Intestazione
admin-picture-text = Così appare il testo
admin-picture-muted = Testo secondario
admin-picture-link = Un link
admin-picture-button = Pulsante
admin-picture-chip = Scelta
admin-findings-none = Tutte le coppie di colori si leggono bene.
admin-finding-pair = Colore su sfondo
admin-finding-mode = Modalità
admin-finding-ratio = Contrasto
admin-finding-needed = Richiesto
admin-finding-nearest = Colore conforme più vicino
admin-pair-ink-paper = Testo sulla pagina
admin-pair-ink-surface = Testo su schede e campi
admin-pair-ink-sunk = Testo nel piè di pagina e nelle aree tranquille
admin-pair-ink-tint = Testo sugli elementi scelti
admin-pair-muted-paper = Testo secondario sulla pagina
admin-pair-muted-surface = Testo secondario sulle schede
admin-pair-muted-sunk = Testo secondario nel piè di pagina
admin-pair-muted-tint = Testo secondario sugli elementi scelti
admin-pair-link-paper = Link sulla pagina
admin-pair-link-surface = Link sulle schede
admin-pair-link-sunk = Link nel piè di pagina
admin-pair-on-brand-brand = Testo sui pulsanti
admin-pair-on-tint-tint = Testo sulle scelte
admin-pair-on-spark-spark = Numeri sui contrassegni
admin-pair-on-tile-tile = Date sulle caselle del calendario
admin-pair-on-band-band = Testo nell’intestazione
admin-pair-band-muted-band = Testo secondario nell’intestazione
admin-pair-good-good-soft = Messaggi di conferma
admin-pair-warn-warn-soft = Avvisi
admin-pair-bad-bad-soft = Messaggi di errore
admin-pair-bad-paper = Errori sulla pagina
admin-pair-edge-paper = Bordi dei campi sulla pagina
admin-pair-edge-surface = Bordi dei campi sulle schede
admin-pair-focus-paper = Focus della tastiera sulla pagina
admin-pair-focus-sunk = Focus della tastiera nel piè di pagina
admin-logo = Logo
admin-logo-now = Il logo attuale
admin-logo-file = Immagine
admin-logo-help = PNG, JPEG o WebP, al massimo 10 MB.
admin-logo-upload = Carica il logo
admin-hero = Immagine di apertura
admin-hero-now = L’immagine di apertura attuale
admin-hero-help = PNG, JPEG o WebP, al massimo 10 MB; sta accanto al messaggio di benvenuto nella home.
admin-hero-upload = Carica l’immagine di apertura

## Hosts
admin-host-acts = Uso
admin-host-canonical = Host principale
admin-host-make-canonical = Rendi host principale
admin-host-remove = Rimuovi
admin-host-add = Aggiungi host
admin-host-add-help = Porta all’host principale.
admin-host-added = L’host è stato aggiunto.
admin-host-removed = L’host è stato rimosso.
admin-host-canonical-done = Tutti gli indirizzi ora usano questo host.

## Legal texts
admin-legal-text = Testo
admin-legal-lang = Lingua
admin-legal-version = Versione
admin-legal-none = Non ancora pubblicato
admin-legal-latest = Versione { $version }, data di pubblicazione: { $date }
admin-legal-raw = Testo in Markdown
admin-legal-raw-help = La pubblicazione crea una nuova versione; le precedenti restano com’erano.
admin-legal-title-help = La pagina mostra il proprio nome, perciò una prima riga che comincia con # non appare.
admin-legal-publish = Pubblica il testo
admin-legal-done = Il testo è stato pubblicato.
admin-legal-refused = Qui serve un testo di { $max } caratteri al massimo; un solo titolo non basta.

## Wording
admin-wording-lang = Lingua
admin-wording-search = Testo
admin-wording-search-help = Una parte del testo o della chiave; una ricerca vuota mostra i testi propri di questa community.
admin-wording-find = Cerca
admin-wording-own = Testi propri di questa community
admin-wording-own-none = Questa community non ha ancora testi propri.
admin-wording-none = Nessun testo contiene queste parole.
admin-wording-changed = Testo modificato
admin-wording-back = Torna ai testi
admin-wording-original = Testo originale
admin-wording-variables = Variabili
admin-wording-variables-none = Questo testo non ha variabili proprie; { "{ $brand }" } è sempre ammessa.
admin-wording-pattern = Testo di questa community
admin-wording-pattern-help = In notazione Fluent, con le variabili qui sopra; la modifica appare già nella prossima pagina aperta.
admin-wording-reset = Ripristina l’originale
admin-wording-reset-text = Qui questo testo è stato modificato.
admin-wording-reset-done = Il testo originale è stato ripristinato.
admin-wording-refused-empty = Inserire un testo oppure ripristinare l’originale.
admin-wording-refused-long = Il testo può avere al massimo { $max } caratteri.
admin-wording-refused-placeables = Il testo può avere al massimo { $max } parentesi graffe aperte.
admin-wording-refused-syntax = La riga { $line } non è in Fluent valido.
admin-wording-refused-variable = Questo testo non ha la variabile { $name }.
admin-wording-refused-message = Un testo non può rimandare al testo { $name }.
admin-wording-refused-term = Non esiste il termine { $name }.
admin-wording-refused-function = { $name } non può essere chiamata così.
admin-wording-refused-number = Il numero { $number } è troppo lungo.
admin-wording-refused-plural = Manca la forma plurale { $category }.

## Managers
admin-manager = Community manager
admin-manager-since = Da quando
admin-manager-active = Attivo
admin-manager-inactive = Non attivo
admin-managers-empty = Nessuno gestisce ancora questa community.
admin-manager-invite = Invita community manager
admin-manager-invited = L’invito è in arrivo.
admin-manager-waits = Il link funziona solo quando la community è pubblicata; poi l’e-mail si può inviare di nuovo.
admin-manager-refused-invited = Questo indirizzo ha già ricevuto un invito.
admin-manager-refused-already = Chi ha questo indirizzo gestisce già questa community.
admin-manager-refused-suspended = Chi ha questo indirizzo è sospeso in questa community.
admin-manager-refused-reason = Serve un motivo, di { $max } caratteri al massimo.
admin-manager-refused-last = Nessun altro gestisce questa community; prima qualcuno deve accettare un invito.
admin-manager-demote = Togli il ruolo
admin-manager-demote-reason = Motivo
admin-manager-demote-help = Compare nell’e-mail alla persona e nel registro; l’iscrizione resta.
admin-manager-demoted = Il ruolo è stato tolto, l’iscrizione resta.
admin-invitations = Inviti
admin-invitation-who = Persona invitata
# $date (Text) the day
admin-invitation-on = Data dell’invito: { $date }
# $date (Text) the day
admin-invitation-sent-on = Ultimo invio: { $date }
admin-invitation-open = Ancora senza risposta
admin-invitation-run-out = Link scaduto
admin-invitation-acts = Azioni
admin-invitation-send = Invia di nuovo
admin-invitation-sent = L’e-mail è di nuovo in arrivo.
admin-invitation-withdraw = Ritira l’invito
admin-invitation-withdrawn = L’invito è stato ritirato, i suoi link non funzionano più.
admin-invitation-refused-last = Nessun altro gestisce questa community né è stato invitato a farlo; prima serve un altro invito.
admin-letter-manager-subject = Invito: community manager su { $brand }
admin-letter-manager-text = Il gestore della piattaforma propone a questo indirizzo il ruolo di community manager su { $brand }.
admin-letter-manager-how = Il ruolo inizia solo accettando le condizioni generali nella pagina del link; per rinunciare non serve fare nulla.
admin-letter-manager-action = Vedi l’invito
admin-letter-manager-open = Il link funziona non appena la community è pubblicata.
admin-letter-no-longer-subject = Cambio di ruolo su { $brand }
admin-letter-no-longer-text = Il gestore della piattaforma ha ritirato il ruolo di community manager su { $brand }; l’iscrizione resta.
# $reason (Text) as the operator wrote it
admin-letter-no-longer-why = Il motivo: { $reason }

## Background work
admin-jobs-dead-none = Nessuna operazione è andata storta.
admin-job-kind = Tipo
admin-job-error = Ultimo errore
admin-job-attempts = Tentativi
admin-job-dead-at = Non riuscita
admin-job-revive = Riprova
admin-job-revived = L’operazione è stata riavviata.

## Audit log
admin-audit-text = Tutti gli orari sono in UTC.
admin-audit-all = Tutte le community
admin-audit-filter = Filtra
admin-audit-at = Ora
admin-audit-who = Chi
admin-audit-act = Cosa
admin-audit-object = Oggetto
admin-audit-newest = I più recenti
admin-audit-empty = Non c’è ancora nulla di registrato.
admin-audit-member = Membro { $who }
admin-audit-unknown = Sconosciuto
# $reason (Text) as somebody wrote it
admin-audit-reason = Motivo: { $reason }
admin-audit-operator = Gestore
admin-audit-kith = { $brand } stesso
## What was done
admin-act-account-deleted = Account eliminato
admin-act-approval-dropped = Approvazione dei nuovi membri tolta
admin-act-approval-required = Approvazione dei nuovi membri richiesta
admin-act-campaign-stopped = Newsletter non inviata perché mancava qualcosa
admin-act-category-changed = Categoria modificata
admin-act-category-created = Categoria creata
admin-act-category-moved = Categoria spostata
admin-act-category-removed = Categoria rimossa
admin-act-event-cancelled = Evento annullato
admin-act-event-discarded = Bozza di un evento eliminata
admin-act-event-people-exported = Elenco delle iscrizioni scaricato
admin-act-event-published = Evento pubblicato
admin-act-event-seats-set = Posti di un evento modificati
admin-act-grant-given = Certificato o qualifica: assegnazione
admin-act-grant-withdrawn = Certificato o qualifica: revoca
admin-act-host-added = Host aggiunto
admin-act-host-made-canonical = Host principale cambiato
admin-act-host-removed = Host rimosso
admin-act-invitation-sent-again = Invito inviato di nuovo
admin-act-invitation-withdrawn = Invito ritirato
admin-act-job-revived = Operazione riavviata
admin-act-legal-page-published = Testo legale pubblicato
admin-act-manager-agreed = Invito accettato
admin-act-manager-demoted = Ruolo di community manager tolto
admin-act-manager-invited = Invito a community manager inviato
admin-act-member-approved = Membro approvato
admin-act-member-declined = Richiesta di iscrizione rifiutata
admin-act-member-restored = Membro riammesso
admin-act-member-suspended = Membro sospeso
admin-act-operator-link-made = Link monouso creato
admin-act-operator-password-set = Password impostata
admin-act-operator-sign-in-failed = Accesso non riuscito
admin-act-operator-signed-in = Accesso
admin-act-order-contact-seen = Contatti di un ordine consultati
admin-act-order-policy-changed = Distribuzione degli ordini modificata
admin-act-orders-exported = Elenco scaricato
admin-act-package-created = Pacchetto creato
admin-act-package-listed = Pacchetto messo in vendita
admin-act-package-restored = Pacchetto di nuovo disponibile
admin-act-package-texts-written = Testi di un pacchetto modificati
admin-act-package-unlisted = Pacchetto tolto dalla vendita
admin-act-package-version-written = Nuove condizioni di un pacchetto
admin-act-package-withdrawn = Pacchetto ritirato
admin-act-post-deleted = Messaggio eliminato
admin-act-post-hidden = Messaggio nascosto
admin-act-post-restored = Messaggio ripristinato
admin-act-rating-hidden = Testo di una valutazione nascosto
admin-act-rating-shown = Testo di una valutazione di nuovo visibile
admin-act-tenant-changed = Dati della community modificati
admin-act-tenant-hero-set = Immagine di apertura impostata
admin-act-tenant-logo-set = Logo impostato
admin-act-tenant-made = Community creata
admin-act-tenant-published = Community pubblicata
admin-act-tenant-rebranded = Marchio modificato
admin-act-tenant-resumed = Community di nuovo pubblicata
admin-act-tenant-suspended = Community sospesa
admin-act-topic-locked = Discussione chiusa
admin-act-topic-moved = Discussione spostata
admin-act-topic-pinned = Discussione fissata in alto
admin-act-topic-retitled = Titolo di una discussione modificato
admin-act-topic-unlocked = Discussione riaperta
admin-act-topic-unpinned = Discussione non più fissata
admin-act-wording-changed = Testo modificato
admin-act-wording-reset = Testo originale ripristinato

## A community’s settings at its own desk
settings-heading = Impostazioni
settings-community = Community

## Counted
admin-link-text = { $n ->
    [one] Un link monouso è valido per { $n } minuto.
   *[other] Un link monouso è valido per { $n } minuti.
}
admin-password-help = { $n ->
    [one] Almeno { $n } carattere.
   *[other] Almeno { $n } caratteri.
}
admin-publish-refused-contrast = { $n ->
    [one] { $n } coppia di colori non è abbastanza leggibile.
   *[other] { $n } coppie di colori non sono abbastanza leggibili.
}
admin-findings = { $n ->
    [one] { $n } coppia di colori con contrasto insufficiente
   *[other] { $n } coppie di colori con contrasto insufficiente
}
admin-manager-invite-text = { $n ->
    [one] Il link nell’e-mail vale { $n } giorno. Il ruolo inizia quando si accettano le condizioni generali; fino ad allora la persona non compare in nessuna lista.
   *[other] Il link nell’e-mail vale { $n } giorni. Il ruolo inizia quando si accettano le condizioni generali; fino ad allora la persona non compare in nessuna lista.
}
admin-letter-manager-days = { $n ->
    [one] Il link funziona una sola volta ed è valido per { $n } giorno.
   *[other] Il link funziona una sola volta ed è valido per { $n } giorni.
}
admin-jobs-text = { $n ->
    [one] { $n } operazione è in attesa.
   *[other] { $n } operazioni sono in attesa.
}
admin-jobs-dead-n = { $n ->
    [one] { $n } operazione non riuscita
   *[other] { $n } operazioni non riuscite
}
admin-wording-found = { $n ->
    [one] { $n } testo trovato
   *[other] { $n } testi trovati
}
admin-wording-more = { $n ->
    [one] È visibile solo { $n } testo; parole più precise restringono la ricerca.
   *[other] Sono visibili solo { $n } testi; parole più precise restringono la ricerca.
}
