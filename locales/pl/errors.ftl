### What people read when something is refused or fails.

## Pages that are shown instead of the page asked for

error-not-found = Tu nic nie ma
    .text = Być może w adresie jest literówka albo strona została usunięta.
error-not-found-members = Niektóre strony są tylko dla członków i otwierają się po zalogowaniu.
error-sign-in-required = Wymagane logowanie
    .text = Ta strona jest dla członków społeczności.
error-forbidden = Brak dostępu
    .text = To konto nie ma odpowiednich uprawnień; pomoże opiekun społeczności.
error-refused = Nie udało się
    .text = Nic nie zostało zmienione.
error-failure = Coś poszło nie tak po naszej stronie
    .text = Nic nie zostało zmienione; proszę spróbować ponownie za chwilę.
error-unsent = Wpisany tekst
error-unsent-sign-in = Po zalogowaniu się w innej karcie można go stąd wysłać ponownie.
error-unsent-again = Wyślij ponownie
error-back = Powrót do strony
error-unsent-proof = Hasło tego konta jeszcze raz
error-unsent-present = Dotychczasowe hasło jeszcze raz
error-unsent-password = Hasło jeszcze raz

## Forms that are refused as a whole

form-refused-kind = Nie udało się odczytać formularza; proszę odświeżyć stronę i wysłać go ponownie.
form-refused-too-large = Przesłano za dużo naraz; proszę wysłać mniej.
form-refused-unreadable = Nie udało się odczytać formularza; proszę wypełnić go ponownie.
form-refused-foreign = Formularz pochodzi z innej strony; proszę otworzyć tę stronę ponownie i wysłać go stąd.
form-refused-too-often = Za dużo prób w krótkim czasie; proszę odczekać minutę.
form-refused-too-slow = Formularz nie dotarł na czas; proszę wysłać go ponownie.
form-refused-changed = W międzyczasie ktoś inny to zmienił. Nic nie zostało zapisane; ponowne zapisanie zastąpi obecne wartości.
form-meanwhile = Obecne wartości
form-meanwhile-empty = Puste
form-meanwhile-yes = Tak
form-meanwhile-no = Nie
