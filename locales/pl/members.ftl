### Oneself, the directory, and the staff’s pages about members.

## Oneself

me-title = Moje konto
me-tabs = Strony konta
me-tab-profile = Profil
me-tab-home-place = Okolica
me-tab-letters = Powiadomienia
me-tab-sign-in = Logowanie
me-tab-data = Dane
me-save = Zapisz
me-saved = Zmiany zostały zapisane.
me-everywhere = To dotyczy każdej społeczności połączonej z kontem.
me-profile-seen = Zobacz profil
me-profile = Profil
me-display-name = Nazwa w społeczności
me-display-name-help = Tę nazwę widzą tutaj wszyscy.
me-about = O mnie
me-about-help = Kilka zdań: doświadczenie, ulubione urządzenia, dogodne pory.
me-picture = Zdjęcie
me-picture-file = Wybierz zdjęcie
me-picture-help = PNG, JPEG lub WebP do 10 MB; zdjęcie zostanie przycięte do kwadratu, a dane o miejscu i urządzeniu usunięte.
me-picture-save = Prześlij zdjęcie
me-picture-remove = Usuń zdjęcie
me-abilities = Umiejętności i języki
me-skills = Umiejętności
me-skills-help = Od tego zależy, jakie zlecenia będą proponowane.
me-languages = Znajomość języków
me-directory = Lista członków
me-shows = Inni członkowie widzą także
me-shows-help = Nazwa i zdjęcie są zawsze widoczne dla członków, kod pocztowy nigdy.
me-shows-skills = Umiejętności
me-shows-languages = Języki
me-shows-area = Region
me-lang = Język
me-lang-label = Język stron i e-maili
me-lang-help = To, co piszą członkowie, pozostaje w ich języku.

## Home place and holiday

me-place = Okolica i promień dojazdu
me-country = Kraj
me-postal-code = Kod pocztowy
me-postal-code-help = Dzięki niemu wiadomo, które zlecenia są w okolicy; nikt w społeczności go nie widzi.
me-radius = Promień dojazdu w km
# $max (Number) kilometres
me-radius-help = Liczba całkowita od 1 do { $max }, w linii prostej.
me-away = Urlop
me-away-text = W tych dniach zlecenia nie będą proponowane; puste pola oznaczają brak urlopu.
me-away-from = Pierwszy dzień
me-away-until = Ostatni dzień

## Letters

me-replies = Forum
me-replies-label = E-mail o nowych odpowiedziach
me-replies-help = Dotyczy wątków własnych i obserwowanych.
me-newsletters = Newsletter
me-newsletters-legend = Chcę otrzymywać
me-newsletters-help = Wysyłane jest tylko to, co zaznaczono, a każda zmiana jest zapisywana z datą.

## Logging in

me-password-change = Zmiana hasła
me-password-set = Ustawienie hasła
me-password-text = Po ustawieniu nowego hasła wszystkie inne urządzenia zostaną wylogowane.
me-password-proved = Po zalogowaniu linkiem obecne hasło nie jest potrzebne przez pół godziny.
me-password-present = Obecne hasło
me-password-new = Nowe hasło
# $min (Number) characters at least, always more than one
me-password-help = Co najmniej { $min } znaków; kilka słów z rzędu łatwo zapamiętać.
me-password-save = Zapisz hasło
me-password-saved = Nowe hasło zostało zapisane, a wszystkie inne urządzenia wylogowane.
me-email = Adres e-mail
# $email (String)
me-email-now = Obecnie e-maile są wysyłane na adres { $email }.
me-email-refused = E-mail wysłany na ten adres wrócił: dostawca go nie zna. Newslettery są wstrzymane, dopóki jakaś wiadomość znów nie dotrze.
me-email-new = Nowy adres e-mail
me-email-help = Jeden link trafia na stary adres, a drugi na nowy; oba trzeba otworzyć w ciągu doby.
me-email-change = Zmień adres
me-email-sent = Dwa e-maile są w drodze: jeden na stary adres, drugi na nowy.
me-sessions = Zalogowane urządzenia
me-session-unknown = Nieznane urządzenie
# $date (String) finished text
me-session-since = od { $date }
# $when (String) finished text: a date, or how long ago
me-session-seen = ostatnia wizyta: { $when }
me-session-current = To urządzenie
me-session-end = Wyloguj
me-session-ended = Urządzenie zostało wylogowane.
me-sessions-end-all = Wyloguj wszędzie

## Data

me-data = Moje dane
me-data-text = Plik ze wszystkim, co zapisano o koncie i członkostwie, czytelny dla ludzi i programów.
me-data-download = Pobierz dane
me-leave = Opuszczenie społeczności { $brand }
me-leave-text = Profil i dostęp do tej społeczności znikają od razu; wpisy pozostaną pod nazwą „Były Friend”, a konto w innych społecznościach zostanie zachowane.
me-leave-orders = Niedokończone zlecenia wracają do puli i proponujemy je innym osobom; klienci dowiadują się o tym od razu. Miejsca na wydarzeniach zwalniają się.
me-leave-sure = Tak, chcę opuścić tę społeczność.
me-leave-action = Opuść społeczność
me-left = Członkostwo zostało zakończone; dziękujemy za wspólny czas.
me-delete = Usunięcie konta
me-delete-text = Członkostwo we wszystkich społecznościach kończy się na zawsze; wpisy pozostaną pod nazwą „Były Friend”, a wszystkie dane osobowe zostaną usunięte.
me-delete-password = Hasło do tego konta
me-delete-forgot = Wyślij link zamiast hasła
me-delete-proved = Po zalogowaniu linkiem hasło nie jest potrzebne przez pół godziny.
me-delete-sure = Tak, chcę usunąć konto na zawsze.
me-delete-link-text = Konto nie ma hasła, dlatego usunięcie trzeba potwierdzić linkiem wysłanym e-mailem.
me-delete-link = Wyślij link
me-delete-action = Usuń konto na zawsze
me-delete-sent = E-mail z linkiem jest w drodze.
me-deleted = Konto zostało usunięte.

## Links that prove an address

me-proof-email-old-heading = Zgoda na nowy adres
# $email (String) the new address
me-proof-email-old-text = Od tej chwili e-maile będą wysyłane na adres { $email }.
me-proof-email-new-heading = Potwierdzenie nowego adresu
# $email (String) the new address
me-proof-email-new-text = Jedno kliknięcie potwierdza, że { $email } działa.
me-proof-email-half-heading = Połowa już za nami
me-proof-email-half-text = Brakuje jeszcze linku z drugiej skrzynki.
me-proof-email-done-heading = Adres został zmieniony
# $email (String) the new address
me-proof-email-done-text = E-maile i linki do logowania trafiają teraz na adres { $email }.
me-proof-gone-heading = Ten link już nie działa
me-proof-gone-text = Został już użyty, wygasł albo nie należy do tego konta.
me-proof-email-action = Potwierdź
me-proof-next = Przejdź do konta

## What a form here may refuse

# $max (Number) characters at most, always more than one
me-refused-about = Tekst może mieć najwyżej { $max } znaków.
me-refused-lang = Ten język nie jest tutaj dostępny.
me-refused-country = Ten kraj nie jest tutaj obsługiwany.
# $max (Number) kilometres
me-refused-radius = Proszę podać liczbę całkowitą od 1 do { $max }.
me-refused-away-days = Proszę podać pierwszy i ostatni dzień urlopu.
me-refused-away-order = Ostatni dzień wypada przed pierwszym.
me-refused-away-past = Ten urlop już minął.
me-refused-password = To nie jest obecne hasło.
me-refused-password-changed = Hasło zostało w międzyczasie zmienione gdzie indziej.
me-refused-email-same = To konto używa już tego adresu.
me-refused-leave = Aby opuścić społeczność, proszę zaznaczyć pole.
me-refused-delete = Aby usunąć konto, proszę zaznaczyć pole.
me-refused-delete-password = To nie jest hasło do tego konta.
me-refused-proof = Proszę podać hasło albo poprosić o link.
leave-refused-last-manager = Tą społecznością nie opiekuje się nikt inny; można ją opuścić dopiero wtedy, gdy ktoś przejmie tę rolę.
# $communities (String) their names
delete-refused-last-manager = W tych społecznościach nie ma innego opiekuna: { $communities }; konto można usunąć dopiero wtedy, gdy ktoś przejmie tę rolę.
picture-refused-missing = Proszę wybrać zdjęcie.
picture-refused-kind = To nie jest obraz PNG, JPEG ani WebP.
# $max (Number) megabytes
picture-refused-too-large = Zdjęcie może mieć najwyżej { $max } MB.
# $max (Number) megapixels, always more than one
picture-refused-pixels = Zdjęcie może mieć najwyżej { $max } megapikseli.
picture-refused-broken = Zdjęcie jest uszkodzone i nie można go odczytać.

## The directory

members-text = Kto tu pomaga i w czym.
members-name = Imię lub nazwa
members-skill = Umiejętność
members-language = Język
members-any = Wszystkie
members-search = Szukaj
members-all = Pokaż wszystkich członków
members-none = Nikogo nie znaleziono.
members-first = Wróć na początek
members-next = Więcej członków
members-area = Region
members-languages = Języki
members-skills = Umiejętności
members-about = Własnymi słowami
# $date (String) finished text
members-since = W społeczności od { $date }
members-edit = Edytuj profil
members-staff = Zarządzanie członkiem
members-role-manager = Opiekun społeczności
members-role-partner = Firma partnerska

## Members for the staff

staff-members = Członkowie
staff-standings = Członkowie według statusu
staff-standing = Status
staff-standing-active = Konto aktywne
staff-standing-waiting = Czeka na zatwierdzenie
staff-standing-suspended = Konto zawieszone
staff-standing-left = Poza społecznością
staff-standing-unconfirmed = Konto niepotwierdzone
staff-search = Nazwa lub adres e-mail
staff-search-help = Wystarczy początek nazwy; adres musi być pełny.
staff-former = Były Friend
# $reason (String) as the manager wrote it
staff-suspended-because = Powód: { $reason }
staff-approve = Zatwierdź
staff-restore = Cofnij zawieszenie
staff-reason = Powód zawieszenia
staff-reason-help = Znajdzie się w e-mailu do tej osoby.
staff-suspend = Zawieś konto
staff-suspend-help = Niedokończone zlecenia tej osoby od razu proponujemy innym, a klienci się o tym dowiadują. Zapisy na wydarzenia zostają anulowane.
staff-approved = Konto zostało zatwierdzone.
staff-suspended = Konto zostało zawieszone i wylogowane w tej społeczności na wszystkich urządzeniach.
staff-restored = Zawieszenie zostało cofnięte.
staff-decline = Odrzuć
staff-declined = Zgłoszenie zostało odrzucone.
staff-decline-help = Zgłoszenie zostanie usunięte, a e-mail poinformuje o odmowie.
staff-approval = Nowe osoby
staff-approval-required = Nowe osoby czekają, aż zatwierdzi je opiekun społeczności.
staff-approval-dropped = Nowe osoby mogą działać od razu po potwierdzeniu adresu.
staff-require-approval = Zatwierdzaj każdą nową osobę
staff-drop-approval = Przyjmuj nowe osoby bez zatwierdzania
staff-approval-saved = Ustawienie zostało zapisane.
staff-refused-not-waiting = To konto nie czeka na zatwierdzenie.
staff-refused-own = Nie można zawiesić własnego konta.
# $max (Number) characters at most, always more than one
staff-refused-reason = Proszę podać powód zawieszenia, najwyżej { $max } znaków.
staff-refused-not-in = Zawiesić można tylko konta aktywne lub oczekujące.
staff-refused-not-suspended = To konto nie jest zawieszone.
staff-refused-last-manager = Tą społecznością nie opiekuje się nikt inny, dlatego nie można zawiesić tego konta.

## Certificates and the Profi class

grant-heading = Certyfikaty i klasa
grant-none = Niczego jeszcze nie przyznano.
grant-certificate = Certyfikat
grant-profi = Fachowiec
# $date (String) finished text
grant-since = od { $date }
grant-by-platform = przyznane przez platformę
grant-withdraw = Cofnij
grant-kind = Co jest przyznawane
grant-name = Nazwa certyfikatu
grant-name-help = Potrzebna tylko przy certyfikatach.
grant-give = Przyznaj
grant-given = Przyznano.
grant-withdrawn = Cofnięto.
# $max (Number) characters at most, always more than one
grant-refused-name = Proszę podać nazwę certyfikatu, najwyżej { $max } znaków.
grant-refused-kind = Tego nie można przyznać.
grant-refused-already = To zostało już tutaj przyznane.

## Letters

me-letter-email-new-subject = Potwierdzenie nowego adresu w społeczności { $brand }
me-letter-email-new-text = Ten adres ma należeć do konta w społeczności { $brand }; drugi link jest w starej skrzynce.
me-letter-email-old-subject = Nowy adres dla konta w społeczności { $brand }
# $email (String) the new address
me-letter-email-old-text = Odtąd e-maile mają trafiać na adres { $email }; kliknięcie linku to potwierdza.
me-letter-email-known-subject = Ten adres ma już konto
me-letter-email-known-text = Ktoś chciał użyć tego adresu dla innego konta w społeczności { $brand }; adres może należeć tylko do jednego konta.
me-letter-email-changed-subject = Adres konta w społeczności { $brand } został zmieniony
# $email (String) the new address
me-letter-email-changed-text = E-maile trafiają teraz na adres { $email }; jeśli to pomyłka, prosimy o kontakt: dane są w nocie prawnej.
me-letter-contact = Dane kontaktowe
me-letter-delete-subject = Usunięcie konta w społeczności { $brand }
me-letter-delete-text = Ten link prowadzi do strony, na której konto można usunąć na zawsze.
# $minutes (Number) from 1
me-letter-delete-minutes = { $minutes ->
    [one] Link działa tylko raz, przez minutę, tam gdzie to konto jest zalogowane.
    [few] Link działa tylko raz, przez { $minutes } minuty, tam gdzie to konto jest zalogowane.
    [many] Link działa tylko raz, przez { $minutes } minut, tam gdzie to konto jest zalogowane.
   *[other] Link działa tylko raz, przez { $minutes } minuty, tam gdzie to konto jest zalogowane.
}
me-letter-delete-action = Przejdź do usuwania konta
me-letter-reason = Ta wiadomość przyszła, ponieważ ktoś podał ten adres w społeczności { $brand }.
