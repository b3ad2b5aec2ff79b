### Oneself, the directory, and the staff’s pages about members.

## Oneself

me-title = Io
me-tabs = Pagine dell’account
me-tab-profile = Profilo
me-tab-home-place = Zona di casa
me-tab-letters = Notifiche
me-tab-sign-in = Accesso
me-tab-data = Dati
me-save = Salva
me-saved = Le modifiche sono salvate.
me-everywhere = Vale in ogni community legata all’account.
me-profile-seen = Vedi il profilo
me-profile = Profilo
me-display-name = Nome nella community
me-display-name-help = Qui tutti vedono questo nome.
me-about = Su di me
me-about-help = Qualche frase: esperienza, dispositivi preferiti, orari migliori.
me-picture = Foto
me-picture-file = Scegliere una foto
me-picture-help = PNG, JPEG o WebP fino a 10 MB; il centro diventa un quadrato, luogo e dispositivo vengono rimossi.
me-picture-save = Carica la foto
me-picture-remove = Rimuovi la foto
me-abilities = Competenze e lingue
me-skills = Competenze
me-skills-help = Da qui dipende quali incarichi vengono proposti.
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

me-place = Zona di casa e raggio
me-country = Paese
me-postal-code = Codice postale
me-postal-code-help = Serve a sapere quali incarichi sono vicini; nella community nessuno lo vede.
me-radius = Raggio in km
# $max (Number) kilometres
me-radius-help = Un numero intero da 1 a { $max }, in linea d’aria.
me-away = Ferie
me-away-text = In questi giorni non vengono proposti incarichi; senza date non c’è pausa.
me-away-from = Primo giorno
me-away-until = Ultimo giorno

## Letters

me-replies = Forum
me-replies-label = E-mail in caso di risposta
me-replies-help = Per le discussioni scritte o seguite.
me-newsletters = Newsletter
me-newsletters-legend = Vorrei ricevere
me-newsletters-help = Viene inviato solo ciò che è spuntato, e ogni modifica è registrata con la data.

## Logging in

me-password-change = Cambiare la password
me-password-set = Impostare una password
me-password-text = Una nuova password chiude l’accesso su tutti gli altri dispositivi.
me-password-present = Password attuale
me-password-new = Nuova password
# $min (Number) characters at least, always more than one
me-password-help = Almeno { $min } caratteri; qualche parola di fila si ricorda bene.
me-password-save = Salva la password
me-password-saved = La nuova password è salvata e tutti gli altri dispositivi sono usciti.
me-email = Indirizzo e-mail
# $email (String)
me-email-now = Al momento le e-mail vanno a { $email }.
me-email-new = Nuovo indirizzo e-mail
me-email-help = Un link va al vecchio indirizzo e uno al nuovo; vanno confermati entrambi entro un giorno.
me-email-change = Cambia indirizzo
me-email-sent = Due e-mail sono in arrivo: una al vecchio indirizzo, una al nuovo.
me-sessions = Dispositivi con accesso
me-session-unknown = Dispositivo sconosciuto
# $date (String) finished text
me-session-since = dal { $date }
# $when (String) finished text: a date, or how long ago
me-session-seen = ultima visita: { $when }
me-session-current = Questo dispositivo
me-session-end = Disconnetti
me-session-ended = Il dispositivo è uscito.
me-sessions-end-all = Esci ovunque

## Data

me-data = I miei dati
me-data-text = Un file con tutto ciò che contengono account e iscrizione, leggibile da persone e programmi.
me-data-download = Scarica i dati
me-leave = Lasciare { $brand }
me-leave-text = Profilo e accesso qui finiscono subito; i messaggi restano sotto «Ex Friend» e l’account rimane nelle altre community.
me-leave-sure = Sì, voglio lasciare questa community.
me-leave-action = Lascia la community
me-left = L’iscrizione è terminata; grazie per il tempo insieme.
me-delete = Eliminare l’account
me-delete-text = Questo chiude per sempre ogni iscrizione in ogni community; i messaggi restano sotto «Ex Friend», tutto ciò che è personale viene eliminato.
me-delete-link-text = Non c’è una password: un link via e-mail prova chi lo chiede.
me-delete-link = Invia il link
me-delete-action = Elimina per sempre l’account
me-delete-sent = Un’e-mail con il link è in arrivo.
me-deleted = L’account è eliminato.

## Links that prove an address

me-proof-email-old-heading = Approvare il nuovo indirizzo
# $email (String) the new address
me-proof-email-old-text = Da quel momento le e-mail andranno a { $email }.
me-proof-email-new-heading = Confermare il nuovo indirizzo
# $email (String) the new address
me-proof-email-new-text = Un clic prova che { $email } è raggiungibile.
me-proof-email-half-heading = A metà strada
me-proof-email-half-text = Manca ancora il link nell’altra casella.
me-proof-email-done-heading = L’indirizzo è cambiato
# $email (String) the new address
me-proof-email-done-text = E-mail e link di accesso vanno ora a { $email }.
me-proof-gone-heading = Questo link non è più valido
me-proof-gone-text = È già stato usato, è troppo vecchio o non appartiene a questo account.
me-proof-email-action = Conferma
me-proof-next = All’account

## What a form here may refuse

# $max (Number) characters at most, always more than one
me-refused-about = Il testo può avere al massimo { $max } caratteri.
me-refused-lang = Questa lingua qui non è disponibile.
me-refused-country = Questo paese qui non è servito.
# $max (Number) kilometres
me-refused-radius = Il raggio è un numero intero da 1 a { $max }.
me-refused-away-days = Le ferie hanno un primo e un ultimo giorno.
me-refused-away-order = L’ultimo giorno viene prima del primo.
me-refused-away-past = Queste ferie sono già finite.
me-refused-password = Questa non è la password attuale.
me-refused-email-same = Questo indirizzo è già quello in uso.
me-refused-leave = Per lasciare la community bisogna spuntare la casella.
picture-refused-missing = Non è stata scelta nessuna foto.
picture-refused-kind = Non è un’immagine PNG, JPEG o WebP.
# $max (Number) megabytes
picture-refused-too-large = La foto può avere al massimo { $max } MB.
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
members-none = Qui non è stato trovato nessuno.
members-first = Torna all’inizio
members-next = Altri membri
members-area = Regione
members-languages = Lingue
members-skills = Competenze
members-about = In breve
# $date (String) finished text
members-since = Iscrizione dal { $date }
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
staff-reason-help = Compare nell’e-mail al membro.
staff-suspend = Sospendi il membro
staff-approved = Il membro è approvato.
staff-suspended = Il membro è sospeso e qui è uscito ovunque.
staff-restored = La sospensione è revocata.
staff-refused-not-waiting = Questo membro non è in attesa di approvazione.
staff-refused-own = Non è possibile sospendere il proprio account.
# $max (Number) characters at most, always more than one
staff-refused-reason = Una sospensione richiede un motivo di al massimo { $max } caratteri.
staff-refused-not-in = Si possono sospendere solo membri attivi o in attesa.
staff-refused-not-suspended = Questo membro non è sospeso.

## Certificates and the Profi class

grant-heading = Certificati e categoria
grant-none = Non è stato ancora assegnato nulla.
grant-certificate = Certificato
grant-profi = Professionista
# $date (String) finished text
grant-since = dal { $date }
grant-by-platform = assegnato dalla piattaforma
grant-withdraw = Revoca
grant-kind = Che cosa viene assegnato
grant-name = Nome del certificato
grant-name-help = Necessario solo per i certificati.
grant-give = Assegna
grant-given = È stato assegnato.
grant-withdrawn = È stato revocato.
# $max (Number) characters at most, always more than one
grant-refused-name = Un certificato richiede un nome di al massimo { $max } caratteri.
grant-refused-kind = Questo non si può assegnare.
grant-refused-already = Qui è già stato assegnato.

## Letters

me-letter-email-new-subject = Confermare il nuovo indirizzo per { $brand }
me-letter-email-new-text = Questo indirizzo deve appartenere a un account di { $brand }; l’altro link è nella vecchia casella.
me-letter-email-old-subject = Nuovo indirizzo per l’account di { $brand }
# $email (String) the new address
me-letter-email-old-text = D’ora in poi le e-mail devono andare a { $email }; questo link dà l’approvazione.
me-letter-email-known-subject = Questo indirizzo ha già un account
me-letter-email-known-text = Qualcuno voleva usare questo indirizzo per un altro account di { $brand }; un indirizzo appartiene a un solo account.
me-letter-email-changed-subject = L’indirizzo dell’account di { $brand } è cambiato
# $email (String) the new address
me-letter-email-changed-text = Le e-mail vanno ora a { $email }; se non era voluto, aiuta il contatto nelle note legali.
me-letter-contact = Al contatto
me-letter-delete-subject = Eliminare l’account di { $brand }
me-letter-delete-text = Questo link porta alla pagina che elimina per sempre l’account.
me-letter-delete-action = Alla pagina
me-letter-reason = Questa e-mail arriva perché qualcuno ha indicato questo indirizzo presso { $brand }.
