### Joining, logging in, and the letters about it.

## Logging in and out

sign-in-refused = Ten adres i to hasło nie pasują do żadnego konta w tej społeczności.
# $minutes (Number) from 1
sign-in-refused-too-often = { $minutes ->
    [one] Za dużo prób z tym adresem; proszę odczekać minutę albo poprosić o link do logowania.
    [few] Za dużo prób z tym adresem; proszę odczekać { $minutes } minuty albo poprosić o link do logowania.
    [many] Za dużo prób z tym adresem; proszę odczekać { $minutes } minut albo poprosić o link do logowania.
   *[other] Za dużo prób z tym adresem; proszę odczekać { $minutes } minuty albo poprosić o link do logowania.
}
sign-in-link-help = Link nie wymaga hasła i działa tylko w tej przeglądarce.
sign-in-join-title = Jeszcze nie z nami?
sign-in-join-text = Pomagaj sąsiadom w tym, na czym się znasz: za pieniądze, blisko domu i wtedy, kiedy Ci pasuje.
sign-out-done = Wylogowano.

## Creating an account

join-heading = Miło, że chcesz pomagać
join-text = Zajmie to około trzech minut, a wszystko można później zmienić.
join-sign-in = Masz już konto?
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
join-password-help = Co najmniej { $min } znaków; bez hasła można się logować linkiem z e-maila.
join-born-on = Data urodzenia
join-born-on-help = Friends mają co najmniej 18 lat; data służy tylko do sprawdzenia i nie jest zapisywana.
join-country = Kraj
join-postal-code = Kod pocztowy
join-postal-code-help = Dzięki niemu wiadomo, które zlecenia są w okolicy.
join-languages = Znajomość języków
join-skills = Umiejętności
join-skills-help = Od tego zależy, jakie zlecenia będą proponowane.
join-newsletters = Newsletter
join-newsletters-help = Wysyłamy tylko to, co zaznaczone, a w każdym wydaniu jest link do wypisania się.
newsletter-topic-news = Nowości ze społeczności
newsletter-topic-events = Wydarzenia w okolicy
newsletter-topic-partner = Nowości i oferty firmy partnerskiej
join-read = Do przeczytania przed wyrażeniem zgody:
join-terms = Akceptuję regulamin i znam treść polityki prywatności.
join-next = Następnie trzeba potwierdzić adres linkiem z e-maila.
join-done = Witamy, konto jest gotowe.
join-done-set-password = Konto jest gotowe; hasło trzeba ustawić jeszcze raz, bo potwierdzenie przyszło z innej przeglądarki.

## What a form here may refuse

join-refused-terms = Konto wymaga akceptacji regulaminu.
# $max (Number) characters at most, always more than one
name-refused = To pole jest wymagane i może mieć najwyżej { $max } znaków.
name-refused-empty = To pole jest wymagane.
# $max (Number) characters at most, always more than one
name-refused-long = To pole może mieć najwyżej { $max } znaków.
email-refused = To nie wygląda na adres e-mail; poprawny to na przykład name@example.org.
born-on-refused = To nie jest prawidłowa data urodzenia.
born-on-refused-too-young = Konto można założyć po ukończeniu 18 lat.
postal-code-refused = Ten kod pocztowy nie pasuje do kraju.
# $min (Number) characters at least, always more than one
password-refused-short = Hasło musi mieć co najmniej { $min } znaków.
# $max (Number) characters at most, always more than one
password-refused-long = Hasło może mieć najwyżej { $max } znaków.
password-refused-common = Zbyt wiele osób używa podobnych haseł; bezpieczniej jest połączyć kilka słów.
password-refused-brand = Hasło z nazwą społeczności łatwo odgadnąć.
password-refused-own = Hasło z własnego imienia, nazwiska lub adresu łatwo odgadnąć.
# $minutes (Number) from 1
password-refused-too-often = { $minutes ->
    [one] Za dużo prób; proszę odczekać minutę.
    [few] Za dużo prób; proszę odczekać { $minutes } minuty.
    [many] Za dużo prób; proszę odczekać { $minutes } minut.
   *[other] Za dużo prób; proszę odczekać { $minutes } minuty.
}
# $minutes (Number) from 1
letter-refused-too-often = { $minutes ->
    [one] Na ten adres wysłano już kilka e-maili; warto zajrzeć też do spamu albo spróbować ponownie za minutę.
    [few] Na ten adres wysłano już kilka e-maili; warto zajrzeć też do spamu albo spróbować ponownie za { $minutes } minuty.
    [many] Na ten adres wysłano już kilka e-maili; warto zajrzeć też do spamu albo spróbować ponownie za { $minutes } minut.
   *[other] Na ten adres wysłano już kilka e-maili; warto zajrzeć też do spamu albo spróbować ponownie za { $minutes } minuty.
}

## A letter is on its way

sent-heading = Sprawdź skrzynkę
sent-text = Na adres { $email } wysłano wiadomość.
sent-join = Link w tej wiadomości dokończy zakładanie konta.
sent-link = Jest w niej wyjaśnione, jak się zalogować; link działa tylko w tej przeglądarce i tylko przez kilka minut.
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
link-manage-heading = Zaproszenie: opiekun społeczności
link-manage-text = Wraz z przyjęciem zaproszenia zaczyna się rola opiekuna tej społeczności; potem wystarczy podać miejsce zamieszkania i datę urodzenia.
link-manage-action = Przyjmij zaproszenie
link-manage-done = Zaproszenie zostało przyjęte.
link-sign-in-heading = Logowanie jednym kliknięciem
link-sign-in-text = Link działa tylko raz.
link-change-email-heading = Potwierdzenie nowego adresu
link-change-email-text = Od tej chwili będą tam trafiać wiadomości i linki do logowania.
link-change-email-action = Potwierdź adres
link-gone-heading = Ten link już nie działa
link-gone-text = Został już użyty, wygasł albo pochodzi z innej przeglądarki.
link-gone-action = Poproś o nowy link

## Oczekiwanie na zatwierdzenie i uzupełnianie konta

waiting-heading = Zgłoszenie czeka na decyzję opiekuna społeczności
# $brand (String)
waiting-text = Opiekun społeczności { $brand } je przejrzy, a decyzja przyjdzie e-mailem.
waiting-meanwhile = Już teraz można czytać publiczne wpisy i uzupełnić profil.
waiting-forum = Przejdź do forum
waiting-refused = Będzie to możliwe, gdy opiekun społeczności zatwierdzi konto.
complete-heading = Jeszcze kilka informacji
complete-text = Wtedy konto będzie kompletne; to zajmie pół minuty.
complete-save = Zapisz i przejdź dalej
complete-done = Dziękujemy, konto jest kompletne.

## Every letter

letter-hello = Cześć!
letter-colon = :
letter-hello-name = Cześć, { $name }!
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
letter-ignore = Jeśli poprosił o to ktoś inny, wystarczy zignorować tę wiadomość; bez kliknięcia linku nic się nie stanie.
letter-reason-join = Ta wiadomość przyszła, ponieważ ktoś podał ten adres, zakładając konto w społeczności { $brand }.
letter-reason-sign-in = Ta wiadomość przyszła, ponieważ ktoś poprosił o link do logowania w społeczności { $brand } dla tego adresu.
letter-reason-member = Ta wiadomość przyszła, ponieważ z tym adresem powiązane jest konto w społeczności { $brand }.

## Letters about the account

letter-confirm-subject = Potwierdź adres w społeczności { $brand }
letter-confirm-text = Miło, że chcesz być z nami: jedno kliknięcie potwierdza adres i konto jest gotowe.
letter-confirm-action = Potwierdź adres
letter-connect-subject = Twoje konto działa też w społeczności { $brand }
letter-connect-text = Na platformie, z której korzysta { $brand }, istnieje już konto z tym adresem.
letter-connect-how = Dane z formularza nie zostały zapisane; jedno kliknięcie połączy istniejące konto.
letter-connect-action = Połącz konto
letter-known-here-subject = Masz już konto w społeczności { $brand }
letter-known-here-text = Drugie nie jest potrzebne: ten link pozwala od razu się zalogować.
letter-sign-in-subject = Twój link do logowania w społeczności { $brand }
letter-sign-in-text = Oto link do logowania bez hasła.
letter-no-account-subject = W społeczności { $brand } nie ma konta z tym adresem
letter-no-account-text = Z tym adresem nie jest powiązane żadne konto, na które można się zalogować w społeczności { $brand }; być może założono je z innym adresem.
letter-no-account-ignore = Jeśli poprosił o to ktoś inny, wystarczy zignorować tę wiadomość.
letter-suspended-subject = Twoje konto w społeczności { $brand } jest zawieszone
letter-suspended-text = Opiekun społeczności zawiesił konto, dlatego na razie nie można się zalogować.
letter-suspended-reason = Podany powód: { $reason }
letter-suspended-orders = Niedokończone zlecenia proponujemy teraz innym osobom, a klienci o tym wiedzą; nie trzeba już nic robić.
letter-suspended-objection = Od tej decyzji można się odwołać przez link, bez logowania.
letter-suspended-action = Dane kontaktowe
letter-suspension-stands-subject = Odpowiedź na odwołanie
letter-suspension-stands-text = Opiekun społeczności rozpatrzył odwołanie; zawieszenie pozostaje w mocy.
letter-suspension-stands-action = Powody i odwołanie
letter-suspension-reasons = Powody
letter-restored-subject = Konto w społeczności { $brand } jest znów aktywne
letter-restored-text = Zawieszenie zostało cofnięte; znów można się zalogować.
letter-suspended-no-link-text = Opiekun społeczności zawiesił konto, dlatego na razie nie można się zalogować, także linkiem.
letter-suspended-no-link-contact = Link prowadzi do powodów i odwołania, bez logowania.
letter-approved-subject = Witamy w społeczności { $brand }
letter-approved-text = Opiekun społeczności zatwierdził konto: od teraz można czytać, pytać i odpowiadać.
letter-approved-action = Przejdź do społeczności
letter-declined-subject = Zgłoszenie do społeczności { $brand }
letter-declined-text = Opiekun społeczności odrzucił zgłoszenie; zapisane tu dane z nim związane zostały usunięte.
letter-declined-question = W razie pytań prosimy o kontakt; dane są w nocie prawnej.
