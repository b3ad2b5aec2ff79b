### Joining, logging in, and the letters about it.

## Logging in and out

sign-in-refused = Questo indirizzo e questa password non corrispondono a nessun account di questa community.
sign-in-link-help = Il link non richiede la password e funziona solo in questo browser.
sign-in-join-title = Non fai ancora parte della community?
sign-in-join-text = Dai una mano nel quartiere con quello che sai fare: retribuito, vicino a casa, quando preferisci.
sign-out-done = La sessione è chiusa.

## Creating an account

join-heading = Grazie per la voglia di dare una mano
join-text = Servono circa tre minuti e tutto si può cambiare in seguito.
join-sign-in = Hai già un account?
join-about-you = Su di te
join-where = Dove aiuti
join-what = Cosa sai fare
join-agreement = Accordo
join-given-name = Nome
join-family-name = Cognome
join-family-name-help = Gli altri membri ne vedono solo l’iniziale.
join-email = Indirizzo e-mail
join-password = Password
# $min (Number) characters at least, always more than one
join-password-help = Almeno { $min } caratteri; senza password si accede con un link via e-mail.
join-born-on = Data di nascita
join-born-on-help = I Friend hanno almeno 18 anni; la data viene verificata e non conservata.
join-country = Paese
join-postal-code = Codice postale
join-postal-code-help = Serve a capire quali incarichi sono vicini.
join-languages = Lingue parlate
join-skills = Competenze
join-skills-help = Da qui dipende quali incarichi vengono proposti.
join-newsletters = Newsletter
join-newsletters-help = Arriva solo ciò che è selezionato e ogni numero ha un link per annullare l’iscrizione.
newsletter-topic-news = Novità dalla community
newsletter-topic-events = Eventi nelle vicinanze
newsletter-topic-partner = Novità e offerte dell’azienda partner
join-read = Da leggere prima di accettare:
join-terms = Accetto le condizioni generali e ho letto l’informativa sulla privacy.
join-next = Poi un link via e-mail conferma l’indirizzo.
join-done = Ti diamo il benvenuto: l’account è attivo.

## What a form here may refuse

join-refused-terms = Per avere un account occorre accettare le condizioni generali.
# $max (Number) characters at most, always more than one
name-refused = Serve un nome di al massimo { $max } caratteri.
email-refused = Non sembra un indirizzo e-mail; name@example.org lo sarebbe.
born-on-refused = Questo giorno non è una data di nascita.
born-on-refused-too-young = Un account è possibile dal compimento dei 18 anni.
postal-code-refused = Questo codice postale non corrisponde al paese.
# $min (Number) characters at least, always more than one
password-refused-short = La password deve avere almeno { $min } caratteri.
# $max (Number) characters at most, always more than one
password-refused-long = La password può avere al massimo { $max } caratteri.
password-refused-common = Troppe persone usano password simili; alcune parole in fila sono più sicure.
password-refused-brand = Con il nome della community una password è facile da indovinare.

## A letter is on its way

sent-heading = Controlla la posta
sent-text = Un messaggio è in viaggio verso { $email }.
sent-join = Il link al suo interno porta all’account.
sent-link = Spiega come accedere; il link funziona in questo browser e solo per pochi minuti.
sent-nothing = Dopo qualche minuto ancora niente? Forse è nello spam, o l’indirizzo contiene un errore.
sent-mailbox = Apri la casella di sviluppo
sent-back = Torna all’accesso

## Links out of letters

link-join-heading = Conferma dell’indirizzo
link-join-text = Un clic e l’account è attivo.
link-join-action = Conferma e accedi
link-connect-heading = Collegare l’account
link-connect-text = L’account esistente varrà anche qui, con lo stesso indirizzo e la stessa password.
link-connect-action = Collega e accedi
link-sign-in-heading = Un clic per accedere
link-sign-in-text = Il link funziona una sola volta.
link-change-email-heading = Conferma del nuovo indirizzo
link-change-email-text = Da quel momento messaggi e link di accesso arrivano lì.
link-change-email-action = Conferma l’indirizzo
link-gone-heading = Questo link non è più valido
link-gone-text = È già stato usato, è scaduto o è stato richiesto in un altro browser.
link-gone-action = Richiedi un nuovo link

## Every letter

letter-hello = Ciao,
letter-hello-name = Ciao { $name },
letter-regards = Un saluto
letter-team = Il team di { $brand }
letter-settings = Impostazioni delle notifiche
# $hours (Number) from 1
letter-hours = { $hours ->
    [one] Il link funziona una sola volta, entro un’ora.
   *[other] Il link funziona una sola volta, entro { $hours } ore.
}
# $minutes (Number) from 1
letter-minutes = { $minutes ->
    [one] Il link funziona una sola volta, entro un minuto, nello stesso browser.
   *[other] Il link funziona una sola volta, entro { $minutes } minuti, nello stesso browser.
}
letter-ignore = Se la richiesta viene da un’altra persona, non serve fare nulla; senza il link non succede niente.
letter-reason-join = Questo messaggio arriva perché con questo indirizzo è stato richiesto un account presso { $brand }.
letter-reason-sign-in = Questo messaggio arriva perché per questo indirizzo è stato richiesto un link di accesso a { $brand }.
letter-reason-member = Questo messaggio arriva perché esiste un account presso { $brand } con questo indirizzo.

## Letters about the account

letter-confirm-subject = Conferma l’indirizzo per { $brand }
letter-confirm-text = Che bello averti con noi: un clic conferma l’indirizzo e attiva l’account.
letter-confirm-action = Conferma l’indirizzo
letter-connect-subject = Il tuo account vale anche per { $brand }
letter-connect-text = Con questo indirizzo esiste già un account sulla piattaforma di { $brand }.
letter-connect-how = I dati inseriti nel modulo sono stati scartati; un clic collega l’account esistente.
letter-connect-action = Collega l’account
letter-known-here-subject = Hai già un account presso { $brand }
letter-known-here-text = Non ne serve un secondo, questo pulsante permette di accedere.
letter-sign-in-subject = Il tuo link di accesso a { $brand }
letter-sign-in-text = Ecco il link per accedere senza password.
letter-no-account-subject = Nessun account presso { $brand } con questo indirizzo
letter-no-account-text = A questo indirizzo non corrisponde nessun account per accedere a { $brand }; forse è stato creato con un altro indirizzo.
letter-no-account-ignore = Se la richiesta viene da un’altra persona, non serve fare nulla.
letter-suspended-subject = Il tuo account presso { $brand } è sospeso
letter-suspended-text = Il team della community ha sospeso l’account, per ora non è possibile accedere.
letter-suspended-reason = Motivo indicato: { $reason }
letter-suspended-objection = Chi non è d’accordo può opporsi; il contatto si trova nelle note legali.
letter-suspended-action = Vai al contatto
