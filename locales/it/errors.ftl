### What people read when something is refused or fails.

## Pages that are shown instead of the page asked for

error-not-found = Qui non c’è nulla
    .text = Forse l’indirizzo è sbagliato o la pagina è stata rimossa.
error-not-found-members = Alcune pagine sono riservate ai membri; dopo l’accesso si torna qui.
error-sign-in-required = È necessario accedere
    .text = Questa pagina è riservata ai membri.
error-forbidden = L’accesso è limitato
    .text = Questo account non ha i diritti necessari; il team della community può aiutare.
error-refused = L’operazione non è riuscita
    .text = Nulla è stato modificato.
error-failure = Qualcosa è andato storto da parte nostra
    .text = Nulla è stato modificato; tra poco si può riprovare.
error-unsent = Il testo scritto
error-unsent-sign-in = Dopo aver effettuato l’accesso in un’altra scheda, si può inviarlo di nuovo da qui.
error-unsent-again = Invia di nuovo
error-back = Torna alla pagina
error-unsent-proof = Password di questo account, di nuovo
error-unsent-present = Password attuale, di nuovo
error-unsent-password = Password, di nuovo

## Forms that are refused as a whole

form-refused-kind = Il modulo è arrivato in un formato illeggibile; occorre ricaricare la pagina e inviarlo di nuovo.
form-refused-too-large = L’invio è troppo grande; occorre ridurlo.
form-refused-unreadable = Il modulo non era leggibile; occorre compilarlo di nuovo.
form-refused-foreign = Il modulo proviene da un altro sito; occorre riaprire questa pagina e inviarlo da qui.
form-refused-too-often = Ci sono stati troppi tentativi in poco tempo; occorre attendere un minuto.
form-refused-too-slow = Il modulo non è arrivato in tempo; occorre inviarlo di nuovo.
form-refused-changed = Nel frattempo qualcun altro ha modificato questi dati. Nulla è stato salvato; salvando di nuovo si sostituiscono i valori attuali.
form-meanwhile = Valori attuali
form-meanwhile-empty = Vuoto
form-meanwhile-yes = Sì
form-meanwhile-no = No
