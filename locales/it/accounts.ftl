### Joining, logging in, and the letters about it.

## Logging in and out

sign-in-refused = Questo indirizzo e questa password non corrispondono a nessun account di questa community.
# $minutes (Number) from 1
sign-in-refused-too-often = { $minutes ->
    [one] Troppi tentativi con questo indirizzo; occorre attendere un minuto oppure richiedere un link di accesso.
   *[other] Troppi tentativi con questo indirizzo; occorre attendere { $minutes } minuti oppure richiedere un link di accesso.
}
sign-in-link-help = Il link non richiede la password e funziona solo in questo browser.
sign-in-join-title = Non fai ancora parte della community?
sign-in-join-text = Dai una mano nel quartiere con quello che sai fare: con un compenso, vicino a casa, quando preferisci.
sign-out-done = La sessione è chiusa.

## Creating an account

join-heading = Che bello che tu voglia dare una mano
join-text = Servono circa tre minuti e tutto si può cambiare in seguito.
join-sign-in = Hai già un account?
join-about-you = Qualcosa su di te
join-where = Dove aiuti
join-what = Cosa sai fare
join-agreement = Consenso
join-given-name = Nome
join-family-name = Cognome
join-family-name-help = Gli altri membri ne vedono solo l’iniziale.
join-email = Indirizzo e-mail
join-password = Password
# $min (Number) characters at least, always more than one
join-password-help = Almeno { $min } caratteri; senza password si accede con un link via e-mail.
join-born-on = Data di nascita
join-born-on-help = I Friend hanno almeno 18 anni; la data viene verificata, ma non conservata.
join-country = Paese
join-postal-code = Codice postale
join-postal-code-help = Serve a capire quali incarichi sono vicini.
join-languages = Lingue parlate
join-skills = Competenze
join-skills-help = Gli incarichi proposti dipendono dalle competenze selezionate.
join-newsletters = Newsletter
join-newsletters-help = Arriva solo ciò che è selezionato e ogni numero ha un link per annullare l’iscrizione.
newsletter-topic-news = Novità dalla community
newsletter-topic-events = Eventi nelle vicinanze
newsletter-topic-partner = Novità e offerte dell’azienda partner
join-read = Da leggere prima di accettare:
join-terms = Accetto le condizioni generali e ho letto l’informativa sulla privacy.
join-next = Poi arriva un’e-mail con un link che conferma l’indirizzo.
join-done = Ti diamo il benvenuto: l’account è attivo.
join-done-set-password = L’account è attivo; la password va impostata di nuovo, perché la conferma è arrivata da un altro browser.

## What a form here may refuse

join-refused-terms = Per avere un account occorre accettare le condizioni generali.
# $max (Number) characters at most, always more than one
name-refused = Inserire un nome di al massimo { $max } caratteri.
name-refused-empty = Occorre indicare un nome.
# $max (Number) characters at most, always more than one
name-refused-long = Il nome può avere al massimo { $max } caratteri.
email-refused = Non sembra un indirizzo e-mail; un esempio corretto è nome@example.org.
born-on-refused = Questa data di nascita non è valida.
born-on-refused-too-young = Per creare un account bisogna aver compiuto 18 anni.
postal-code-refused = Questo codice postale non corrisponde al Paese.
# $min (Number) characters at least, always more than one
password-refused-short = La password deve avere almeno { $min } caratteri.
# $max (Number) characters at most, always more than one
password-refused-long = La password può avere al massimo { $max } caratteri.
password-refused-common = Password come questa sono troppo diffuse; alcune parole di seguito sono più sicure.
password-refused-brand = Una password con il nome della community è facile da indovinare.
password-refused-own = Una password ricavata dal nome o dall’indirizzo è facile da indovinare.
# $minutes (Number) from 1
password-refused-too-often = { $minutes ->
    [one] Troppi tentativi; occorre attendere un minuto.
   *[other] Troppi tentativi; occorre attendere { $minutes } minuti.
}
# $minutes (Number) from 1
letter-refused-too-often = { $minutes ->
    [one] A questo indirizzo sono già state inviate diverse e-mail; conviene controllare anche lo spam oppure riprovare tra un minuto.
   *[other] A questo indirizzo sono già state inviate diverse e-mail; conviene controllare anche lo spam oppure riprovare tra { $minutes } minuti.
}

## A letter is on its way

sent-heading = Controlla la posta
sent-text = Un’e-mail è in arrivo all’indirizzo { $email }.
sent-join = Il link al suo interno porta all’account.
sent-link = Spiega come accedere; il link funziona solo in questo browser e per pochi minuti.
sent-nothing = Dopo qualche minuto ancora niente? L’e-mail potrebbe essere nello spam, oppure l’indirizzo contiene un errore.
sent-mailbox = Apri la casella di sviluppo
sent-back = Torna all’accesso

## Links out of letters

link-join-heading = Conferma dell’indirizzo
link-join-text = Un clic e l’account è attivo.
link-join-action = Conferma e accedi
link-connect-heading = Collegamento dell’account
link-connect-text = L’account esistente varrà anche qui, con lo stesso indirizzo e la stessa password.
link-connect-action = Collega e accedi
link-manage-heading = Invito: community manager
link-manage-text = Il ruolo inizia accettando l’invito; poi mancano solo il luogo di residenza e la data di nascita.
link-manage-action = Accetta l’invito
link-manage-done = L’invito è stato accettato.
link-sign-in-heading = Un clic per accedere
link-sign-in-text = Il link funziona una sola volta.
link-change-email-heading = Conferma del nuovo indirizzo
link-change-email-text = Da quel momento e-mail e link di accesso arriveranno a questo indirizzo.
link-change-email-action = Conferma l’indirizzo
link-gone-heading = Questo link non è più valido
link-gone-text = È già stato usato, è scaduto o è stato richiesto in un altro browser.
link-gone-action = Richiedi un nuovo link

## In attesa di approvazione, e completare un account

waiting-heading = La richiesta è al vaglio del team della community
# $brand (String)
waiting-text = Il team della community { $brand } la esamina; la risposta arriverà via e-mail.
waiting-meanwhile = Nel frattempo si può leggere ciò che è aperto a tutti e completare il profilo.
waiting-forum = Vai al forum
waiting-refused = Sarà possibile appena il team della community avrà approvato l’account.
complete-heading = Ancora qualche informazione
complete-text = Così l’account è completo: basta mezzo minuto.
complete-save = Salva e continua
complete-done = Grazie, l’account è completo.

## Every letter

letter-hello = Ciao,
letter-colon = :
letter-hello-name = Ciao { $name },
letter-regards = Un saluto
letter-team = Il team di { $brand }
letter-settings = Impostazioni delle notifiche
# $hours (Number) from 1
letter-hours = { $hours ->
    [one] Il link funziona una sola volta ed è valido per un’ora.
   *[other] Il link funziona una sola volta ed è valido per { $hours } ore.
}
# $minutes (Number) from 1
letter-minutes = { $minutes ->
    [one] Il link funziona una sola volta, entro un minuto, nel browser da cui è partita la richiesta.
   *[other] Il link funziona una sola volta, entro { $minutes } minuti, nel browser da cui è partita la richiesta.
}
letter-ignore = Se la richiesta viene da un’altra persona, basta ignorare questa e-mail; finché il link non viene usato, non succede niente.
letter-reason-join = Questa e-mail è stata inviata perché con questo indirizzo è stato richiesto un account su { $brand }.
letter-reason-sign-in = Questa e-mail è stata inviata perché per questo indirizzo è stato richiesto un link di accesso a { $brand }.
letter-reason-member = Questa e-mail è stata inviata perché con questo indirizzo esiste un account su { $brand }.

## Letters about the account

letter-confirm-subject = Conferma dell’indirizzo per { $brand }
letter-confirm-text = Che bello averti con noi: un clic conferma l’indirizzo e attiva l’account.
letter-confirm-action = Conferma l’indirizzo
letter-connect-subject = Il tuo account vale anche su { $brand }
letter-connect-text = Con questo indirizzo esiste già un account sulla piattaforma di { $brand }.
letter-connect-how = I dati inseriti nel modulo sono stati scartati; un clic collega l’account esistente.
letter-connect-action = Collega l’account
letter-known-here-subject = Hai già un account su { $brand }
letter-known-here-text = Non ne serve un secondo: con questo link si accede subito.
letter-sign-in-subject = Il tuo link di accesso a { $brand }
letter-sign-in-text = Ecco il link per accedere senza password.
letter-no-account-subject = Nessun account su { $brand } con questo indirizzo
letter-no-account-text = A questo indirizzo non corrisponde nessun account con cui accedere a { $brand }; forse è stato creato con un altro indirizzo.
letter-no-account-ignore = Se la richiesta viene da un’altra persona, basta ignorare questa e-mail.
letter-suspended-subject = Il tuo account su { $brand } è sospeso
letter-suspended-text = Il team della community ha sospeso l’account; per ora non è possibile accedere.
letter-suspended-reason = Motivo indicato: { $reason }
letter-suspended-orders = Gli incarichi ancora aperti vengono offerti ad altri e i clienti sono avvisati; non c’è altro da fare.
letter-suspended-objection = In caso di disaccordo, il link permette di contestare la decisione senza accedere.
letter-suspended-action = Vedi i recapiti
letter-suspension-stands-subject = Risposta alla contestazione
letter-suspension-stands-text = Il team della community ha esaminato la contestazione; la sospensione resta in vigore.
letter-suspension-stands-action = Motivi e contestazione
letter-suspension-reasons = I motivi
letter-restored-subject = L’account di { $brand } è di nuovo attivo
letter-restored-text = La sospensione è stata revocata; è di nuovo possibile accedere.
letter-suspended-no-link-text = Il team della community ha sospeso l’account; per ora non è possibile accedere, nemmeno con un link.
letter-suspended-no-link-contact = Il link porta ai motivi e alla contestazione, senza accedere.
letter-approved-subject = Ti diamo il benvenuto nella community { $brand }
letter-approved-text = Il team della community ha approvato l’account: da ora è possibile leggere, chiedere e rispondere.
letter-approved-action = Vai alla community
letter-declined-subject = La tua richiesta a { $brand }
letter-declined-text = Il team della community ha rifiutato la richiesta; quanto era conservato qui al riguardo è stato eliminato.
letter-declined-question = Le domande sono benvenute; i recapiti si trovano nelle note legali.
