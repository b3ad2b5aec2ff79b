### Oneself, the directory, and the staff’s pages about members.

## Oneself

me-title = Account
me-tabs = Pagine dell’account
me-tab-profile = Profilo
me-tab-home-place = Zona
me-tab-letters = Notifiche
me-tab-sign-in = Accesso
me-tab-data = Dati
me-save = Salva
me-saved = Le modifiche sono state salvate.
me-everywhere = Vale in tutte le community legate all’account.
me-profile-seen = Vedi il profilo
me-profile = Profilo
me-display-name = Nome nella community
me-display-name-help = Tutti i membri vedono questo nome.
me-about = Su di me
me-about-help = Qualche frase: esperienza, dispositivi preferiti, disponibilità.
me-picture = Foto
me-picture-file = Scegli una foto
me-picture-help = PNG, JPEG o WebP fino a 10 MB; l’immagine viene ritagliata in un quadrato, i dati su luogo e dispositivo vengono rimossi.
me-picture-save = Carica la foto
me-picture-remove = Rimuovi la foto
me-abilities = Competenze e lingue
me-skills = Competenze
me-skills-help = Gli incarichi proposti dipendono dalle competenze selezionate.
me-languages = Lingue parlate
me-directory = Elenco dei membri
me-shows = Gli altri membri vedono anche
me-shows-help = Nome e foto sono sempre visibili ai membri, il codice postale mai.
me-shows-skills = Competenze
me-shows-languages = Lingue
me-shows-area = Regione
me-lang = Lingua
me-lang-label = Lingua delle pagine e delle e-mail
me-lang-help = Quello che scrivono i membri resta nella loro lingua.

## Home place and holiday

me-place = Zona di residenza e raggio
me-country = Paese
me-postal-code = Codice postale
me-postal-code-help = Serve a capire quali incarichi sono vicini; nella community nessuno lo vede.
me-radius = Raggio in km
# $max (Number) kilometres
me-radius-help = Un numero intero da 1 a { $max }, in linea d’aria.
me-away = Assenza
me-away-text = In questi giorni non vengono proposti incarichi; senza date gli incarichi continuano ad arrivare.
me-away-from = Primo giorno
me-away-until = Ultimo giorno

## Letters

me-replies = Forum
me-replies-label = E-mail in caso di risposta
me-replies-help = Per le proprie discussioni e per quelle seguite.
me-newsletters = Newsletter
me-newsletters-legend = Vorrei ricevere
me-newsletters-help = Arriva solo ciò che è selezionato e ogni modifica viene registrata con la data.

## Logging in

me-password-change = Cambiare la password
me-password-set = Impostare una password
me-password-text = Una nuova password disconnette tutti gli altri dispositivi.
me-password-proved = Dopo l’accesso con un link, per mezz’ora la password attuale non serve.
me-password-present = Password attuale
me-password-new = Nuova password
# $min (Number) characters at least, always more than one
me-password-help = Almeno { $min } caratteri; alcune parole di seguito sono facili da ricordare.
me-password-save = Salva la password
me-password-saved = La nuova password è stata salvata e tutti gli altri dispositivi sono stati disconnessi.
me-email = Indirizzo e-mail
# $email (String)
me-email-now = Al momento le e-mail arrivano a { $email }.
me-email-refused = Un’e-mail inviata a questo indirizzo è tornata indietro: il provider non lo conosce. Le newsletter restano in pausa finché un’e-mail non arriva di nuovo.
me-email-new = Nuovo indirizzo e-mail
me-email-help = Un link arriva al vecchio indirizzo e uno al nuovo; vanno aperti entrambi entro un giorno.
me-email-change = Cambia indirizzo
me-email-sent = Due e-mail sono in arrivo: una al vecchio indirizzo, una al nuovo.
me-sessions = Dispositivi connessi
me-session-unknown = Dispositivo sconosciuto
# $date (String) finished text
me-session-since = accesso: { $date }
# $when (String) finished text: a date, or how long ago
me-session-seen = ultima visita: { $when }
me-session-current = Questo dispositivo
me-session-end = Disconnetti
me-session-ended = Il dispositivo è stato disconnesso.
me-sessions-end-all = Esci da tutti i dispositivi

## Data

me-data = I miei dati
me-data-text = Un file con tutto ciò che contengono l’account e l’iscrizione, leggibile da persone e programmi.
me-data-download = Scarica i dati
me-leave = Lasciare { $brand }
me-leave-text = Il profilo e l’accesso qui terminano subito; i messaggi restano con il nome «Ex Friend» e l’account rimane nelle altre community.
me-leave-orders = Gli incarichi non conclusi tornano disponibili e vengono offerti ad altri; i clienti vengono avvisati subito. I posti agli eventi si liberano.
me-leave-sure = Sì, voglio lasciare questa community.
me-leave-action = Lascia la community
me-left = L’iscrizione è terminata; grazie per il tempo trascorso insieme.
me-delete = Eliminare l’account
me-delete-text = L’iscrizione termina per sempre in tutte le community; i messaggi restano con il nome «Ex Friend», tutti i dati personali vengono eliminati.
me-delete-password = Password di questo account
me-delete-forgot = Dimenticata? Ricevi un link
me-delete-proved = Dopo l’accesso con un link, per mezz’ora non serve la password.
me-delete-sure = Sì, voglio eliminare per sempre il mio account.
me-delete-link-text = Questo account non ha una password: la richiesta si conferma con un link via e-mail.
me-delete-link = Invia il link
me-delete-action = Elimina per sempre l’account
me-delete-sent = Un’e-mail con il link è in arrivo.
me-deleted = L’account è stato eliminato.

## Links that prove an address

me-proof-email-old-heading = Approvare il nuovo indirizzo
# $email (String) the new address
me-proof-email-old-text = Da quel momento le e-mail andranno a { $email }.
me-proof-email-new-heading = Confermare il nuovo indirizzo
# $email (String) the new address
me-proof-email-new-text = Un clic conferma che { $email } è raggiungibile.
me-proof-email-half-heading = Metà è fatta
me-proof-email-half-text = Resta da aprire il link nell’altra casella e-mail.
me-proof-email-done-heading = L’indirizzo è stato modificato
# $email (String) the new address
me-proof-email-done-text = E-mail e link di accesso arrivano ora a { $email }.
me-proof-gone-heading = Questo link non è più valido
me-proof-gone-text = È già stato usato, è scaduto o non appartiene a questo account.
me-proof-email-action = Conferma
me-proof-next = Apri l’account

## What a form here may refuse

# $max (Number) characters at most, always more than one
me-refused-about = Il testo può avere al massimo { $max } caratteri.
me-refused-lang = Questa lingua qui non è disponibile.
me-refused-country = Questa community non è attiva in questo Paese.
# $max (Number) kilometres
me-refused-radius = Il raggio è un numero intero da 1 a { $max }.
me-refused-away-days = Un’assenza deve avere un primo e un ultimo giorno.
me-refused-away-order = L’ultimo giorno viene prima del primo.
me-refused-away-past = Questa assenza è già terminata.
me-refused-password = Questa non è la password attuale.
me-refused-password-changed = Nel frattempo la password è stata cambiata altrove.
me-refused-email-same = Questo account usa già questo indirizzo.
me-refused-leave = Per lasciare la community occorre selezionare la casella.
me-refused-delete = Per eliminare l’account occorre selezionare la casella.
me-refused-delete-password = Questa non è la password di questo account.
me-refused-proof = Occorre inserire la password o richiedere un link.
leave-refused-last-manager = Nessun altro gestisce questa community: la si potrà lasciare quando qualcun altro avrà assunto il ruolo di community manager.
# $communities (String) their names
delete-refused-last-manager = Nessun altro gestisce { $communities }: l’account si potrà eliminare quando qualcun altro avrà assunto il ruolo di community manager.
picture-refused-missing = Occorre scegliere una foto.
picture-refused-kind = Non è un’immagine PNG, JPEG o WebP.
# $max (Number) megabytes
picture-refused-too-large = La foto può pesare al massimo { $max } MB.
# $max (Number) megapixels, always more than one
picture-refused-pixels = La foto può avere al massimo { $max } megapixel.
picture-refused-broken = La foto è danneggiata e non si può leggere.

## The directory

members-text = Chi aiuta qui, e in che cosa.
members-name = Nome
members-skill = Competenza
members-language = Lingua
members-any = Tutte
members-search = Cerca
members-all = Mostra tutti i membri
members-none = Nessun membro trovato.
members-first = Torna all’inizio
members-next = Altri membri
members-area = Regione
members-languages = Lingue
members-skills = Competenze
members-about = In poche parole
# $date (String) finished text
members-since = Data di iscrizione: { $date }
members-edit = Modifica il profilo
members-staff = Gestisci il membro
members-role-manager = Community manager
members-role-partner = Azienda partner

## Members for the staff

staff-members = Membri
staff-standings = Membri per stato
staff-standing = Stato
staff-standing-active = Attivo
staff-standing-waiting = In attesa di approvazione
staff-standing-suspended = Sospeso
staff-standing-left = Uscito
staff-standing-unconfirmed = Non confermato
staff-search = Nome o indirizzo e-mail
staff-search-help = Basta l’inizio di un nome; un indirizzo deve essere completo.
staff-former = Ex Friend
# $reason (String) as the manager wrote it
staff-suspended-because = Motivo: { $reason }
staff-approve = Approva
staff-restore = Revoca la sospensione
staff-reason = Motivo della sospensione
staff-reason-help = Compare nell’e-mail inviata al membro.
staff-suspend = Sospendi il membro
staff-suspend-help = Gli incarichi in corso di questo membro vengono offerti subito ad altri e i clienti vengono avvisati. Le iscrizioni agli eventi vengono annullate.
staff-approved = Il membro è stato approvato.
staff-suspended = Il membro è stato sospeso e disconnesso dalla community.
staff-restored = La sospensione è stata revocata.
staff-decline = Rifiuta
staff-declined = La richiesta è stata rifiutata.
staff-decline-help = La richiesta viene eliminata e un’e-mail comunica il rifiuto.
staff-approval = Nuovi membri
staff-approval-required = I nuovi membri attendono l’approvazione del team della community.
staff-approval-dropped = I nuovi membri partecipano non appena hanno confermato l’indirizzo.
staff-require-approval = Approva d’ora in poi ogni nuovo membro
staff-drop-approval = Accogli d’ora in poi i nuovi membri senza approvazione
staff-approval-saved = L’impostazione è stata salvata.
staff-refused-not-waiting = Questo membro non è in attesa di approvazione.
staff-refused-own = Non è possibile sospendere il proprio account.
# $max (Number) characters at most, always more than one
staff-refused-reason = Una sospensione richiede un motivo di al massimo { $max } caratteri.
staff-refused-not-in = Si possono sospendere solo membri attivi o in attesa.
staff-refused-not-suspended = Questo membro non è sospeso.
staff-refused-last-manager = Nessun altro gestisce questa community, quindi questo account non può essere sospeso.

## Certificates and the Profi class

grant-heading = Certificati e qualifica
grant-none = Non è stato ancora assegnato nulla.
grant-certificate = Certificato
grant-profi = Professionista
# $date (String) finished text
grant-since = data: { $date }
grant-by-platform = assegnato dalla piattaforma
grant-withdraw = Revoca
grant-kind = Che cosa viene assegnato
grant-name = Nome del certificato
grant-name-help = Necessario solo per i certificati.
grant-give = Assegna
grant-given = L’assegnazione è riuscita.
grant-withdrawn = La revoca è riuscita.
# $max (Number) characters at most, always more than one
grant-refused-name = Un certificato deve avere un nome di al massimo { $max } caratteri.
grant-refused-kind = Questo non si può assegnare.
grant-refused-already = Qui è già stato assegnato.

## Letters

me-letter-email-new-subject = Conferma del nuovo indirizzo per { $brand }
me-letter-email-new-text = Questo indirizzo verrà collegato a un account su { $brand }; l’altro link è nella vecchia casella e-mail.
me-letter-email-old-subject = Nuovo indirizzo per l’account su { $brand }
# $email (String) the new address
me-letter-email-old-text = D’ora in poi le e-mail arriveranno a { $email }; questo link approva la modifica.
me-letter-email-known-subject = Esiste già un account con questo indirizzo
me-letter-email-known-text = Qualcuno voleva usare questo indirizzo per un altro account su { $brand }; un indirizzo può appartenere a un solo account.
me-letter-email-changed-subject = L’indirizzo dell’account su { $brand } è cambiato
# $email (String) the new address
me-letter-email-changed-text = Le e-mail arrivano ora a { $email }; se la modifica non era voluta, i recapiti si trovano nelle note legali.
me-letter-contact = Vedi i recapiti
me-letter-delete-subject = Eliminazione dell’account su { $brand }
me-letter-delete-text = Questo link porta alla pagina che elimina per sempre l’account.
# $minutes (Number) from 1
me-letter-delete-minutes = { $minutes ->
    [one] Il link funziona una sola volta, entro un minuto, dove l’accesso a questo account è attivo.
   *[other] Il link funziona una sola volta, entro { $minutes } minuti, dove l’accesso a questo account è attivo.
}
me-letter-delete-action = Apri la pagina
me-letter-reason = Questa e-mail è stata inviata perché questo indirizzo è stato inserito su { $brand }.
