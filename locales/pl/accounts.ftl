### Joining, logging in, and the letters about it.

## Logging in and out

sign-in-refused = Ten adres i to hasło nie pasują do żadnego konta w tej społeczności.
sign-in-link-help = Link nie wymaga hasła i działa tylko w tej przeglądarce.
sign-in-join-title = Jeszcze nie z nami?
sign-in-join-text = Pomagaj sąsiadom w tym, na czym się znasz: za pieniądze, blisko domu i wtedy, kiedy pasuje.
sign-out-done = Wylogowano.

## Creating an account

join-heading = Dobrze, że chcesz pomagać
join-text = Zajmie to około trzech minut, a wszystko można później zmienić.
join-sign-in = Konto już jest?
join-about-you = O Tobie
join-where = Gdzie pomagasz
join-what = Co potrafisz
join-agreement = Zgody
join-given-name = Imię
join-family-name = Nazwisko
join-family-name-help = Inne osoby widzą tylko pierwszą literę.
join-email = Adres e-mail
join-password = Hasło
# $min (Number) characters at least, always more than one
join-password-help = Minimalna liczba znaków: { $min }; bez hasła logowanie odbywa się linkiem z e-maila.
join-born-on = Data urodzenia
join-born-on-help = Friends mają co najmniej 18 lat; data służy tylko do sprawdzenia i nie zostaje zapisana.
join-country = Kraj
join-postal-code = Kod pocztowy
join-postal-code-help = Dzięki niemu wiadomo, które zlecenia są w okolicy.
join-languages = Znane języki
join-skills = Umiejętności
join-skills-help = Od tego zależy, jakie zlecenia się pojawią.
join-newsletters = Newsletter
join-newsletters-help = Przychodzi tylko to, co zaznaczone, a z każdego wydania można się wypisać.
newsletter-topic-news = Nowości ze społeczności
newsletter-topic-events = Wydarzenia w okolicy
newsletter-topic-partner = Nowości i oferty firmy partnerskiej
join-read = Do przeczytania przed wyrażeniem zgody:
join-terms = Akceptuję regulamin i znam treść polityki prywatności.
join-next = Potem link z e-maila potwierdzi adres.
join-done = Witamy, konto jest gotowe.

## What a form here may refuse

join-refused-terms = Konto wymaga akceptacji regulaminu.
# $max (Number) characters at most, always more than one
name-refused = Pole wymaga wpisu; największa liczba znaków: { $max }.
email-refused = To nie wygląda na adres e-mail; przykład: name@example.org.
born-on-refused = Ten dzień nie jest datą urodzenia.
born-on-refused-too-young = Konto można założyć od dnia 18. urodzin.
postal-code-refused = Ten kod pocztowy nie pasuje do kraju.
# $min (Number) characters at least, always more than one
password-refused-short = Hasło jest za krótkie; minimalna liczba znaków: { $min }.
# $max (Number) characters at most, always more than one
password-refused-long = Hasło jest za długie; największa liczba znaków: { $max }.
password-refused-common = Zbyt wiele osób używa podobnych haseł; bezpieczniej jest połączyć kilka słów.
password-refused-brand = Hasło z nazwą społeczności łatwo odgadnąć.

## A letter is on its way

sent-heading = Sprawdź skrzynkę
sent-text = Wiadomość jest w drodze na adres { $email }.
sent-join = Link w niej prowadzi dalej do konta.
sent-link = Wyjaśnia, jak się zalogować; link działa w tej przeglądarce i tylko przez kilka minut.
sent-nothing = Po kilku minutach nadal nic? Wiadomość może być w spamie albo w adresie jest literówka.
sent-mailbox = Otwórz skrzynkę deweloperską
sent-back = Wróć do logowania

## Links out of letters

link-join-heading = Potwierdzenie adresu
link-join-text = Jedno kliknięcie i konto jest gotowe.
link-join-action = Potwierdź i zaloguj się
link-connect-heading = Połączenie konta
link-connect-text = Istniejące konto będzie działać także tutaj, z tym samym adresem i hasłem.
link-connect-action = Połącz i zaloguj się
link-sign-in-heading = Jedno kliknięcie do zalogowania
link-sign-in-text = Link działa tylko raz.
link-change-email-heading = Potwierdzenie nowego adresu
link-change-email-text = Od tej chwili trafią tam wiadomości i linki do logowania.
link-change-email-action = Potwierdź adres
link-gone-heading = Ten link już nie działa
link-gone-text = Został już użyty, wygasł albo powstał dla innej przeglądarki.
link-gone-action = Poproś o nowy link

## Every letter

letter-hello = Cześć,
letter-hello-name = Cześć, { $name },
letter-regards = Pozdrawiamy
letter-team = Zespół { $brand }
letter-settings = Ustawienia powiadomień
# $hours (Number) from 1
letter-hours = { $hours ->
    [one] Link działa tylko raz, przez godzinę.
    [few] Link działa tylko raz, przez { $hours } godziny.
    [many] Link działa tylko raz, przez { $hours } godzin.
   *[other] Link działa tylko raz, przez { $hours } godziny.
}
# $minutes (Number) from 1
letter-minutes = { $minutes ->
    [one] Link działa tylko raz, przez minutę, w tej samej przeglądarce.
    [few] Link działa tylko raz, przez { $minutes } minuty, w tej samej przeglądarce.
    [many] Link działa tylko raz, przez { $minutes } minut, w tej samej przeglądarce.
   *[other] Link działa tylko raz, przez { $minutes } minuty, w tej samej przeglądarce.
}
letter-ignore = Jeśli to prośba kogoś innego, nie trzeba nic robić; bez użycia linku nic się nie stanie.
letter-reason-join = Ta wiadomość to odpowiedź na prośbę o konto w społeczności { $brand } z tym adresem.
letter-reason-sign-in = Ta wiadomość to odpowiedź na prośbę o link do logowania w społeczności { $brand } dla tego adresu.
letter-reason-member = Ta wiadomość dotyczy konta w społeczności { $brand } z tym adresem.

## Letters about the account

letter-confirm-subject = Potwierdź adres w społeczności { $brand }
letter-confirm-text = Miło, że chcesz być z nami: jedno kliknięcie potwierdza adres i konto jest gotowe.
letter-confirm-action = Potwierdź adres
letter-connect-subject = Twoje konto działa też w społeczności { $brand }
letter-connect-text = Na platformie, z której korzysta { $brand }, istnieje już konto z tym adresem.
letter-connect-how = Dane wpisane w formularzu zostały odrzucone; jedno kliknięcie połączy istniejące konto.
letter-connect-action = Połącz konto
letter-known-here-subject = Masz już konto w społeczności { $brand }
letter-known-here-text = Drugie nie jest potrzebne, ten przycisk prowadzi do logowania.
letter-sign-in-subject = Twój link do logowania w społeczności { $brand }
letter-sign-in-text = Oto link do logowania bez hasła.
letter-no-account-subject = Brak konta w społeczności { $brand } z tym adresem
letter-no-account-text = Z tym adresem nie jest powiązane żadne konto, którym można się zalogować w społeczności { $brand }; być może założono je z innym adresem.
letter-no-account-ignore = Jeśli to prośba kogoś innego, nie trzeba nic robić.
letter-suspended-subject = Twoje konto w społeczności { $brand } jest zawieszone
letter-suspended-text = Opiekun społeczności zawiesił konto, logowanie nie jest na razie możliwe.
letter-suspended-reason = Podany powód: { $reason }
letter-suspended-objection = W razie sprzeciwu można napisać; kontakt podaje nota prawna.
letter-suspended-action = Zobacz kontakt
