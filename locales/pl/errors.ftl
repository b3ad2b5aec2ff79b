### What people read when something is refused or fails.

## Pages that are shown instead of the page asked for

error-not-found = Tu nic nie ma
    .text = Być może adres zawiera błąd albo strona została usunięta.
error-not-found-members = Niektóre strony są tylko dla członków; po zalogowaniu otworzy się ta strona.
error-sign-in-required = Wymagane logowanie
    .text = Ta strona jest dla członków społeczności.
error-forbidden = Dostęp jest ograniczony
    .text = To konto nie ma do tego uprawnień; pomoże opiekun społeczności.
error-refused = Nie udało się
    .text = Nic nie zostało zmienione.
error-failure = Coś poszło nie tak po naszej stronie
    .text = Nic nie zostało zmienione; za chwilę można spróbować ponownie.
error-unsent = Wpisany tekst
error-unsent-sign-in = Po zalogowaniu w innej karcie można wysłać go stąd ponownie.
error-unsent-again = Wyślij ponownie

## Forms that are refused as a whole

form-refused-kind = Formularz dotarł w postaci, której nie da się tu odczytać.
form-refused-too-large = Przesłano za dużo naraz; trzeba zmniejszyć ilość danych.
form-refused-unreadable = Nie udało się odczytać formularza; trzeba wypełnić go ponownie.
form-refused-foreign = Formularz pochodzi z innej strony; trzeba otworzyć tę stronę ponownie i wysłać go stąd.
form-refused-too-often = Za dużo prób w krótkim czasie; trzeba odczekać minutę.
form-refused-too-slow = Formularz nie dotarł na czas; trzeba wysłać go ponownie.
form-refused-changed = W międzyczasie ktoś inny to zmienił. Nic nie zostało zapisane; ponowne zapisanie zastąpi obecne wartości.
form-meanwhile = Obecne wartości
form-meanwhile-empty = Puste
form-meanwhile-yes = Tak
form-meanwhile-no = Nie
