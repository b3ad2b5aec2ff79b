### Newsletters: campaigns, preferences, the archive.

## What everybody can read

news-heading = Newsletter
news-about = Wszystkie wydania do przeczytania w dowolnej chwili
news-none = Nie ukazało się jeszcze żadne wydanie.
news-subscribe = Zapisz się na newsletter
news-feed = Kanał Atom

## What somebody wants to read

newsletter-preferences = Ustawienia newslettera
newsletter-preferences-about = Każda zmiana działa od razu.
newsletter-topics = Wybrane tematy
newsletter-save = Zapisz wybór
newsletter-saved = Wybór został zapisany.
newsletter-pause-heading = Przerwa
newsletter-pause-about = Przez 30 dni nie przyjdzie żaden newsletter, potem wszystko wróci do normy.
newsletter-pause = Wstrzymaj na 30 dni
newsletter-paused-until = Przerwa trwa do:
newsletter-resume = Zakończ przerwę
newsletter-off-heading = Rezygnacja z newslettera
newsletter-off = Wypisz się ze wszystkich

## The foot of a letter

newsletter-letter-why = Ta wiadomość przyszła, ponieważ ten adres jest zapisany na newsletter społeczności.
newsletter-letter-preferences = Wypisz się lub zmień tematy
newsletter-letter-read = Czytaj w przeglądarce

## The desk

newsletter-desk = Newslettery
campaign-list-about = Wersje robocze, wysyłki w toku i wysłane wydania
campaign-none = Nie ma jeszcze żadnego newslettera.
campaign-new = Nowy newsletter
campaign-create = Utwórz wersję roboczą
campaign-archive = Publiczne archiwum
campaign-one = Wersja robocza
campaign-untitled = Bez tematu
campaign-subject = Temat wiadomości
campaign-topic = Rodzaj
campaign-state = Stan
campaign-begun = Utworzono
campaign-state-draft = Wersja robocza
campaign-state-scheduled = Zaplanowany
campaign-state-counting = Wysyłka za chwilę
campaign-state-sending = W trakcie wysyłki
campaign-state-paused = Wstrzymany
campaign-state-done = Wysłany
campaign-state-cancelled = Anulowany
campaign-read = Zobacz wersję publiczną
campaign-counting = Wysyłka zacznie się w ciągu minuty
campaign-begins = Wysyłka zacznie się sama
campaign-take-back = Cofnij
campaign-reload = Aktualny stan
campaign-stopped = Nie wysłano: czegoś brakuje
campaign-stopped-about = Gdy wysyłka miała się zacząć, brakowało poniższych rzeczy. Newsletter znów jest wersją roboczą, nikt nie dostał wiadomości.
campaign-will-stop = Jeśli w chwili rozpoczęcia wysyłki nadal będzie tego brakować, nic nie zostanie wysłane.
campaign-pause = Wstrzymaj
campaign-resume = Wznów wysyłkę
campaign-cancel = Anuluj wysyłkę na dobre
campaign-cancel-about = Kto nie dostał jeszcze wiadomości, już jej nie dostanie. Tego nie da się cofnąć.
# $time (String) the day and time of the next attempt
campaign-waits = Serwer poczty niczego teraz nie przyjmuje. Wysyłka czeka, następna próba: { $time }. Nic nie ginie.
# $done (Number) letters done with; $all (Number) all letters
campaign-progress = Przetworzono { $done } z { $all } wiadomości.
# $done (Number), $all (Number) letters; $rate (Number) letters a second; $minutes (Number) minutes left
campaign-progress-rate =
    { $minutes ->
        [0] Przetworzono { $done } z { $all } wiadomości, { $rate } na sekundę.
        [one] Przetworzono { $done } z { $all } wiadomości, { $rate } na sekundę, została około { $minutes } minuta.
        [few] Przetworzono { $done } z { $all } wiadomości, { $rate } na sekundę, zostały około { $minutes } minuty.
        [many] Przetworzono { $done } z { $all } wiadomości, { $rate } na sekundę, zostało około { $minutes } minut.
       *[other] Przetworzono { $done } z { $all } wiadomości, { $rate } na sekundę, zostało około { $minutes } minuty.
    }
campaign-moved = Stan się zmienił: odśwież
campaign-unclear = Niepewne lub odrzucone
campaign-uncertain = Niepewne
campaign-failed = Odrzucone
campaign-accepted = Przyjęte
campaign-skipped = Pominięte
campaign-not-sent = Niewysłane
campaign-unsubscribed = Wypisano
campaign-resend-about = Niepewne: podczas wysyłki wystąpiła awaria i nie wiadomo, czy wiadomość dotarła. Po ponownej wysyłce może przyjść dwa razy.
campaign-resend = Wyślij niepewne jeszcze raz
campaign-languages = Języki
# $n (Number) readers
campaign-readers =
    { $n ->
        [one] { $n } osoba czyta w tym języku
        [few] { $n } osoby czytają w tym języku
        [many] { $n } osób czyta w tym języku
       *[other] { $n } osoby czyta w tym języku
    }
campaign-unwritten = Jeszcze nie napisano
campaign-write = Napisz
campaign-preview = Podgląd
campaign-aim = Odbiorcy
# $n (Number) recipients
campaign-audience =
    { $n ->
        [one] Trafi do { $n } osoby, która wyraziła zgodę.
        [few] Trafi do { $n } osób, które wyraziły zgodę.
        [many] Trafi do { $n } osób, które wyraziły zgodę.
       *[other] Trafi do { $n } osoby, która wyraziła zgodę.
    }
campaign-excluded = Nie otrzymają wiadomości
campaign-why = Powód
audience-no-consent = Bez zgody na ten rodzaj
audience-paused = W trakcie przerwy
audience-refused = Adres nieznany u dostawcy
audience-segment = Poza wyborem
audience-waiting = Jeszcze niezatwierdzeni
audience-suspended = Zawieszeni
campaign-aim-change = Zmień wybór
campaign-aim-about = Wybór tylko zawęża: bez zgody nikt niczego nie dostanie.
campaign-aim-save = Zastosuj wybór
campaign-aimed = Wybór został zapisany.
segment-any = Wszystkie
segment-lang = Język
segment-country = Kraj
segment-postal = Kod pocztowy zaczyna się od
segment-skill = Umiejętność
segment-certificate = Certyfikat
segment-class = Kategoria
segment-friend = Tylko Friends, którzy nie są fachowcami
segment-profi = Tylko fachowcy
segment-days = Aktywność w ciągu ostatnich … dni
segment-refused = Tej wartości nie można użyć.
campaign-send = Wysyłka
campaign-lacks = Do wysyłki brakuje
campaign-lacks-imprint = noty prawnej
# $language (String) the language
campaign-lacks-variant = tekstu w języku społeczności: { $language }
# $language (String) the language
campaign-lacks-subject = { $language }: tematu wiadomości
# $language (String) the language
campaign-lacks-blocks = { $language }: treści
# $language (String) the language
campaign-lacks-text = { $language }: tekstu jednego z bloków
# $language (String) the language
campaign-lacks-alt = { $language }: opisu obrazu
# $language (String) the language
campaign-lacks-picture = { $language }: adresu obrazu z tej społeczności
# $language (String) the language
campaign-lacks-link = { $language }: poprawnego linku, który zaczyna się od https:// lub /
# $language (String) the language
campaign-lacks-block = { $language }: obrazów w osobnych blokach, bo w tekście się nie wyświetlą
# $language (String) the language
campaign-lacks-thing = { $language }: nowego wyboru, bo wybranej pozycji już nie ma
# $language (String) the language
campaign-lacks-future = { $language }: nowego wyboru, bo wybrane wydarzenie już się odbyło
# $language (String) the language
campaign-lacks-brevity = { $language }: krótszej treści, bo powyżej 100 kB programy pocztowe ją ucinają
campaign-lacks-audience = co najmniej jednego odbiorcy
# $n (Number) readers; $language (String) theirs; $fallback (String) the one that stands in
campaign-hint-fallback =
    { $n ->
        [one] { $language }: { $n } osoba dostanie tekst w języku: { $fallback }.
        [few] { $language }: { $n } osoby dostaną tekst w języku: { $fallback }.
        [many] { $language }: { $n } osób dostanie tekst w języku: { $fallback }.
       *[other] { $language }: { $n } osoby dostanie tekst w języku: { $fallback }.
    }
campaign-test = Wyślij próbną wiadomość do siebie
campaign-tried = Próbna wiadomość jest w drodze.
# $subject (String) the subject
campaign-test-subject = [Próba] { $subject }
campaign-count = Liczba wiadomości dla potwierdzenia
# $n (Number) recipients
campaign-count-help = Proszę wpisać { $n }. Po starcie wysyłkę można jeszcze przez minutę cofnąć.
campaign-start = Rozpocznij wysyłkę
campaign-started = Wysyłka zacznie się za minutę.
campaign-wall = Wyślij później
# $zone (String) the time zone
campaign-wall-help = Godzina w strefie czasowej { $zone }
campaign-schedule = Zaplanuj wysyłkę
campaign-scheduled = Wysyłka jest zaplanowana.
campaign-taken-back = Wysyłka została cofnięta.
campaign-is-draft = Newsletter jest wersją roboczą; nic nie jest wysyłane.
campaign-was-paused = Wysyłka została wstrzymana.
campaign-was-resumed = Wysyłka została wznowiona.
campaign-was-cancelled = Wysyłka została anulowana.
campaign-resent = Niepewne wiadomości zostaną wysłane ponownie.

## Writing

# $language (String) the language
campaign-write-in = Newsletter, język: { $language }
campaign-preheader = Wiersz podglądu
campaign-preheader-help = Widać go w skrzynce za tematem.
campaign-blocks = Treść
campaign-block-heading = Nagłówek
campaign-block-text = Tekst
campaign-block-image = Obraz
campaign-block-button = Przycisk
campaign-block-event = Wydarzenie
campaign-block-topic = Wątek forum
campaign-block-package = Pakiet usług
campaign-block-markdown = Tekst (Markdown)
campaign-block-words = Treść napisu
campaign-block-picture = Adres obrazu
campaign-block-picture-help = Obraz tej społeczności, na przykład /brand/….svg
campaign-block-alt = Co widać na obrazie
campaign-picture-own = Własny obraz
campaign-picture-file = Obraz
campaign-picture-help = PNG, JPEG lub WebP, najwyżej 10 MB; zostanie zmniejszony do szerokości newslettera.
campaign-picture-add = Dodaj obraz
campaign-block-url = Link
campaign-block-url-help = Zaczyna się od https:// lub, w obrębie społeczności, od /
campaign-block-choose = Wybierz
campaign-block-add = Dodaj
campaign-up = W górę
campaign-down = W dół
campaign-remove = Usuń
# $no (Number) the number of the block
campaign-block-up = Przesuń blok { $no } w górę
# $no (Number) the number of the block
campaign-block-down = Przesuń blok { $no } w dół
# $no (Number) the number of the block
campaign-block-remove = Usuń blok { $no }
campaign-save = Zapisz
campaign-save-preview = Zapisz i pokaż podgląd
campaign-saved = Wersja robocza została zapisana.
campaign-unwrite = Usuń ten język
campaign-preview-modes = Widok
campaign-preview-light = Jasny
campaign-preview-dark = Ciemny
campaign-preview-text = Sam tekst
# $n (Number) kilobytes
campaign-kilobytes = Rozmiar: { $n } kB
campaign-from = Od

## Statistics

campaign-chart-letters = Co stało się z wiadomościami
# $accepted (Number) accepted; $all (Number) all
campaign-chart-letters-summary = Przyjęto { $accepted } z { $all }.
campaign-chart-fate = Wynik
campaign-chart-count = Liczba
campaign-chart-clicks = Kliknięcia według linków
# $n (Number) clicks
campaign-chart-clicks-summary =
    { $n ->
        [one] { $n } kliknięcie; nie zapisujemy, kto klika.
        [few] { $n } kliknięcia; nie zapisujemy, kto klika.
        [many] { $n } kliknięć; nie zapisujemy, kto klika.
       *[other] { $n } kliknięcia; nie zapisujemy, kto klika.
    }
campaign-chart-link = Link

## What is refused

campaign-refused-begun = Newsletter nie jest już wersją roboczą i nie można go zmienić.
campaign-refused-changed = W międzyczasie ktoś inny zmienił ten tekst; ta strona otwarta w drugiej karcie go pokaże. Ponowne zapisanie zastąpi go tekstem wpisanym tutaj.
campaign-refused-too-late = Za późno: pierwsze wiadomości są w drodze. Wysyłkę można jeszcze wstrzymać.
campaign-refused-over = Za późno: wysyłka już się zakończyła.
campaign-refused-scheduled = Wysyłka jest już zaplanowana. Aby wybrać inną godzinę, trzeba ją najpierw cofnąć.
campaign-refused-not-sending = W tej chwili nic nie jest wysyłane.
campaign-refused-not-paused = Wysyłka nie jest wstrzymana.
campaign-refused-not-done = Najpierw reszta wysyłki musi się skończyć lub zostać wstrzymana.
campaign-refused-no-time = Proszę podać datę i godzinę.
campaign-refused-gap = Tej godziny nie ma: tej nocy następuje zmiana czasu.
campaign-refused-past = Ten termin już minął.
# $max (Number) characters
campaign-refused-long = Tekst może mieć najwyżej { $max } znaków.
campaign-refused-blocks = Newsletter może mieć najwyżej { $max } bloków.
campaign-refused-lacks = Czegoś jeszcze brakuje, lista jest poniżej.
# $n (Number) recipients
campaign-refused-count = Dla potwierdzenia proszę wpisać { $n }.
