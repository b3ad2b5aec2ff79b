### Forum: kategorie, wątki, wpisy.

## Listy

forum-all-topics = Wszystkie wątki
forum-show-latest = Najnowsze
forum-show-unanswered = Bez odpowiedzi
forum-show-unsolved = Bez rozwiązania
forum-show-newcomers = Od nowych osób
forum-show-mine = Moje wątki
forum-empty = Nikt tu jeszcze o nic nie zapytał ani niczego nie opowiedział.
forum-empty-here = Na tej liście na razie nic nie ma.

## Wątek

# $from, $to, $total (Number) numery wpisów
forum-posts-range = Wpisy od { $from } do { $to } z { $total }
forum-former-friend = Były Friend
forum-badge-staff = Opiekun społeczności
# $when (String) data albo „wczoraj”
forum-post-edited = zmieniono: { $when }
# $no (String) numer wpisu
forum-in-reply-to = odpowiedź na #{ $no }
forum-post-deleted = Ten wpis został usunięty.
forum-solution = Rozwiązanie
# $n (Number) co najmniej 1
forum-live-replies =
    { $n ->
        [one] { $n } nowa odpowiedź
        [few] { $n } nowe odpowiedzi
        [many] { $n } nowych odpowiedzi
       *[other] { $n } nowej odpowiedzi
    }
forum-closed-sign-in = Odpowiadać mogą tylko zalogowane osoby.
forum-lock = Zamknij wątek
forum-unlock = Otwórz wątek ponownie
forum-lock-done = Wątek jest zamknięty i nie przyjmuje już odpowiedzi.
forum-unlock-done = Wątek jest znowu otwarty.

## Pisanie

forum-topic-title = Tytuł
forum-topic-retitle = Zmiana tytułu
forum-text = Tekst
forum-topic-publish = Opublikuj wątek
forum-post-edit = Edytuj
forum-post-edit-heading = Edycja wpisu
forum-post-save = Zapisz zmiany
forum-post-other = Obecny tekst
forum-post-own = Własna wersja
forum-post-delete = Usuń
forum-post-delete-heading = Usunąć ten wpis?
forum-post-delete-text = W jego miejscu zostanie informacja, a odpowiedzi nie znikną.
forum-post-delete-topic = Razem z pierwszym wpisem zniknie cały wątek; zobaczą go i będą mogli przywrócić już tylko opiekunowie społeczności.
forum-post-delete-done = Wpis został usunięty.
forum-post-undelete = Przywróć wpis
forum-post-undelete-done = Wpis wrócił na miejsce.

## Odmowy

# $min, $max (Number) znaki
topic-refused-title = Tytuł musi mieć od { $min } do { $max } znaków.
topic-refused-not-allowed = Nowe wątki zakładają tutaj opiekunowie społeczności.
reply-refused-empty = Proszę wpisać tekst.
# $max (Number) znaki
reply-refused-too-long = Tekst jest za długi; może mieć najwyżej { $max } znaków.
reply-refused-topic-locked = Ten wątek jest zamknięty i nie przyjmuje już odpowiedzi.
reply-refused-topic-away = Ten wątek został usunięty; widzą go już tylko opiekunowie społeczności. Wróci razem z pierwszym wpisem.
reply-refused-not-allowed = Z tego konta nie można tu odpowiadać.
reply-refused-waiting = Pisanie będzie możliwe, gdy opiekun społeczności zatwierdzi konto.
post-refused-changed = Ten wpis został w międzyczasie zmieniony. Nic nie zostało nadpisane: obie wersje są poniżej.
# $title (String)
topic-refused-retitled = Wątek nosi teraz tytuł „{ $title }”. Ponowne zapisanie nada mu tytuł wpisany tutaj.
post-refused-overwritten = Tekst tego wpisu został usunięty na zawsze.

## Kategorie, dla opiekunów społeczności

category-desk = Kategorie forum
category-desk-about = Jak podzielone jest forum oraz kto może w nim czytać, odpowiadać i zakładać wątki
category-one = Kategoria
category-new = Nowa kategoria
category-create = Utwórz kategorię
category-created = Kategoria została utworzona.
category-save = Zapisz kategorię
category-saved = Kategoria została zapisana.
category-none = Nie ma jeszcze żadnej kategorii.
category-away = Usunięte wątki
category-away-about = Można je znaleźć tylko tutaj. Przywrócenie pierwszego wpisu przywraca wątek.
category-see = Zobacz na forum
# $language (String) nazwa języka
category-stands-in = wyświetlane w języku: { $language }
category-kind = Rodzaj
category-kind-talk = Rozmowy
category-kind-question = Pytania i odpowiedzi
category-kind-news = Ogłoszenia
category-rules = Zasady
category-read = Czytanie
category-reply = Odpowiadanie
category-write = Zakładanie wątków
category-read-by = Kto może czytać
category-reply-by = Kto może odpowiadać
category-write-by = Kto może zakładać wątki
category-for-everyone = Wszyscy
category-for-members = Członkowie
category-for-staff = Opiekunowie społeczności
category-topics = Wątki
category-order = Kolejność
category-up = W górę
category-down = W dół
category-moved = Kolejność została zmieniona.
category-texts = Nazwa i opis
# $language (String) nazwa języka
category-name-in = Nazwa ({ $language })
# $language (String) nazwa języka
category-description-in = Opis ({ $language })
# $language (String) nazwa języka
category-text-empty = Puste pole pokazuje tekst w języku: { $language }
category-color = Kolor
category-color-orange = Pomarańczowy
category-color-blue = Niebieski
category-color-green = Zielony
category-color-purple = Fioletowy
category-color-yellow = Żółty
category-color-teal = Turkusowy
category-color-pink = Różowy
category-color-grey = Szary
category-slug = Słowo w adresie
category-slug-help = Małe litery, cyfry i łączniki; później nie da się go zmienić.
# $slug (String) słowo
category-slug-is = W adresie: { $slug }
category-remove-heading = Usuwanie kategorii
category-remove = Usuń kategorię
category-remove-about = W tej kategorii nie ma żadnych wątków; nazwa, opis i zasady znikną na zawsze.
category-remove-not-yet = Usunąć można tylko kategorię bez wątków.
category-removed = Kategoria została usunięta.
category-refused-topics = Do tej kategorii należą wątki, być może usunięte, więc nie można jej usunąć.
category-refused-name = Kategoria musi mieć nazwę w języku społeczności.
# $max (Number) znaki
category-refused-long = Zmieści się tu jeden wiersz, najwyżej { $max } znaków.
category-refused-kind = Proszę wybrać rodzaj.
category-refused-color = Proszę wybrać kolor.
category-refused-audience = Proszę wybrać, kto może to robić.
category-refused-wider = Ta grupa jest szersza niż grupa, która może czytać.
# $max (Number) znaki
category-refused-slug = Tylko małe litery, cyfry i pojedyncze łączniki, najwyżej { $max } znaków.
category-refused-slug-taken = To słowo jest już zajęte na forum.

## Obserwowanie wątku

forum-watch = Obserwuj wątek
forum-unwatch = Przestań obserwować
forum-watch-done = O nowych odpowiedziach w tym wątku będą przychodzić powiadomienia.
forum-unwatch-done = Od teraz powiadomienia będą przychodzić tylko o wzmiankach i bezpośrednich odpowiedziach.
forum-mute = Wycisz wątek
forum-unmute = Wyłącz wyciszenie
forum-mute-done = O tym wątku nie będą już przychodzić powiadomienia.
forum-unmute-done = Wątek nie jest już wyciszony.
# $n (Number) co najmniej 1
forum-new-n =
    { $n ->
        [one] { $n } nowy wpis
        [few] { $n } nowe wpisy
        [many] { $n } nowych wpisów
       *[other] { $n } nowego wpisu
    }
# $n (Number) co najmniej 1
forum-jump-unread =
    { $n ->
        [one] Do nieprzeczytanego wpisu
        [few] Do pierwszego z { $n } nieprzeczytanych wpisów
        [many] Do pierwszego z { $n } nieprzeczytanych wpisów
       *[other] Do pierwszego z { $n } nieprzeczytanego wpisu
    }

## Powiadomienia

notice-page = Powiadomienia
notice-none = Nie ma żadnych powiadomień.
notice-read-all = Oznacz wszystkie jako przeczytane
notice-read-done = Wszystkie powiadomienia są oznaczone jako przeczytane.
# $n (Number) co najmniej 1, $name (String) ostatnia osoba
notice-reply =
    { $n ->
        [one] { $name } odpowiada
        [few] { $n } nowe odpowiedzi, ostatnia: { $name }
        [many] { $n } nowych odpowiedzi, ostatnia: { $name }
       *[other] { $n } nowej odpowiedzi, ostatnia: { $name }
    }
# $n (Number) co najmniej 1, $name (String) ostatnia osoba
notice-mention =
    { $n ->
        [one] { $name } wspomina o Tobie
        [few] { $n } wzmianki, ostatnia: { $name }
        [many] { $n } wzmianek, ostatnia: { $name }
       *[other] { $n } wzmianki, ostatnia: { $name }
    }
# $name (String) osoba, która oznaczyła
notice-answer = { $name } oznacza wpis jako rozwiązanie

## E-maile

# $name (String) autor, $title (String) wątek
letter-replied-subject = { $name } odpowiada: { $title }
# $name (String) autor, $title (String) wątek
letter-replied-text = { $name } odpowiada w wątku „{ $title }”:
# $name (String) autor, $title (String) wątek
letter-mentioned-subject = { $name } wspomina o Tobie: { $title }
# $name (String) autor, $title (String) wątek
letter-mentioned-text = { $name } wspomina o Tobie w wątku „{ $title }”:
letter-post-action = Przejdź do wpisu
letter-reason-replies = Ta wiadomość przyszła, ponieważ na tym koncie w społeczności { $brand } włączone są e-maile o odpowiedziach.

## Przypinanie, przenoszenie, rozwiązywanie

forum-pin = Przypnij wątek
forum-unpin = Odepnij wątek
forum-pin-done = Wątek jest przypięty na górze list.
forum-unpin-done = Wątek nie jest już przypięty.
forum-move = Przenieś wątek
forum-move-to = Kategoria docelowa
forum-move-help = Linki do wątku nadal działają.
forum-move-done = Wątek został przeniesiony.
answer-accept = Oznacz jako rozwiązanie
answer-unaccept = Usuń oznaczenie rozwiązania
answer-accept-done = Wpis jest oznaczony jako rozwiązanie.
answer-unaccept-done = Oznaczenie zostało usunięte.
# $name (String) autor
answer-by = Rozwiązanie podaje { $name }
answer-refused-no-question = Rozwiązanie może mieć tylko pytanie.
answer-refused-post = Ten wpis nie może być rozwiązaniem.
like-refused-own = Własnych wpisów nie można oznaczać jako pomocnych.

## Wyszukiwanie

search-words = Szukane słowa
search-within = Gdzie szukać
search-everything = Wszystko
search-titles = Tytuły
search-bodies = Wpisy
search-people = Członkowie
search-all-categories = Wszystkie kategorie
search-author = Autor
search-period = Okres
search-any-time = Dowolny
search-week = Ostatnie 7 dni
search-month = Ostatnie 30 dni
search-year = Ostatnie 12 miesięcy
search-none = Nic nie znaleziono; może pomoże mniej słów albo inne słowa.
search-first = Pierwsze wyniki
search-next = Kolejne wyniki
# $max (Number) znaki
search-refused-long = Szukany tekst może mieć najwyżej { $max } znaków.
search-refused-signs = Samych znaków nie da się wyszukać; proszę wpisać słowo albo liczbę.

## Historia wpisu

history-page = Historia zmian
history-about = Dodane fragmenty są podkreślone, a usunięte przekreślone; widzą to tylko autor wpisu i opiekunowie społeczności.
history-back = Wróć do wpisu
history-none = Ten wpis nie był zmieniany.

## Zgłoszenia

report-post = Zgłoś
report-heading = Zgłosić ten wpis?
report-about = Tylko opiekunowie społeczności widzą, od kogo pochodzi zgłoszenie. Wynik pojawi się w powiadomieniach.
report-reason = Co jest nie tak
report-reason-spam = Reklama lub spam
report-reason-insult = Obraza lub groźba
report-reason-private = Prywatne dane innych osób
report-reason-illegal = Niezgodne z prawem
report-reason-other = Coś innego
report-note = W kilku słowach
report-send = Wyślij zgłoszenie
report-done = Dziękujemy za zgłoszenie; opiekunowie społeczności je sprawdzą.
report-refused-own = Własne wpisy można edytować lub usunąć, ale nie zgłaszać.
report-refused-reason = Proszę wybrać powód.
# $max (Number) znaki
review-refused-words = Proszę wpisać tekst, najwyżej { $max } znaków.
forum-post-hidden = Opiekunowie społeczności ukryli ten wpis.
# $until (Instant) koniec
reply-refused-silenced = Zgodnie z decyzją opiekunów społeczności z tego konta można tylko czytać, do: { $until }.

## Kolejka do sprawdzenia, dla opiekunów

review-desk = Zgłoszenia
review-about = Zgłoszenia członków i decyzje, od których ktoś się odwołał
review-none = Nie ma nic do rozstrzygnięcia.
review-kind-report = Zgłoszenie
review-kind-appeal = Odwołanie
review-suspension = Zawieszenie konta: { $name }
# $n (Number) waga
review-weight = Waga { $n }
review-see = Zobacz na forum
review-said = Co o tym napisano
review-decided = Rozstrzygnięto:
review-decide = Decyzja
review-decide-button = Rozstrzygnij
review-post = Wpis
review-post-keep = Zostaje
review-post-hide = Zostaje ukryty
review-post-delete = Zostaje usunięty
review-first-post = To pierwszy wpis: jego ukrycie lub usunięcie sprawi, że zniknie cały wątek.
review-member = Autor
review-member-nothing = Bez konsekwencji
review-member-warn = Otrzymuje ostrzeżenie
review-member-silence = Przez pewien czas może tylko czytać
review-member-suspend = Konto zostaje zawieszone
review-how-long = Długość przerwy w pisaniu
# $n (Number) 1, 3, 7 lub 30
review-days =
    { $n ->
        [one] { $n } dzień
        [few] { $n } dni
        [many] { $n } dni
       *[other] { $n } dnia
    }
review-reason = Uzasadnienie
review-reason-help = Autor wpisu przeczyta je dosłownie; pole może być puste tylko wtedy, gdy decyzja nic nie zmienia.
review-answer = Odpowiedź na odwołanie
review-objection = Odwołanie
review-objection-right = Zasadne: decyzja zostaje cofnięta
review-objection-wrong = Niezasadne: decyzja pozostaje w mocy
review-over = Ta sprawa jest już rozstrzygnięta.
review-moot = Blokada została zdjęta; odpowiedź nie jest już potrzebna.
review-done = Decyzja zapadła; zainteresowane osoby się o niej dowiedzą.
review-refused-choice = Proszę wybrać jedną z możliwości.
review-refused-decided = W międzyczasie coś się tu zmieniło; niczego nie rozstrzygnięto podwójnie.
review-refused-gone = Autor nie jest już aktywnym członkiem.
appeal-refused-own = Na to odwołanie odpowiada inny opiekun.

## Decyzje, dla zainteresowanych

decision-heading = Decyzja opiekunów społeczności
decision-on-post-keep = Wpis zostaje.
decision-on-post-hide = Wpis został ukryty.
decision-on-post-delete = Wpis został usunięty.
decision-for-member-warn = To jest ostrzeżenie.
# $until (Instant) koniec
decision-for-member-silence = Z tego konta można tylko czytać, do: { $until }.
decision-for-member-suspend = Konto zostało zawieszone.
suspension-heading = Zawieszenie konta
suspension-text = Opiekun społeczności zawiesił to konto, dlatego na razie nie można się zalogować.
suspension-over = Zawieszenie zostało cofnięte; znów można się zalogować.
decision-reason = Uzasadnienie
appeal-heading = Odwołanie
appeal-about = Od decyzji można się odwołać jeden raz; jeśli to możliwe, odpowie inny opiekun.
appeal-note = Dlaczego decyzja jest błędna
appeal-send = Wyślij odwołanie
appeal-done = Odwołanie zostało wysłane.
appeal-open = Odwołanie dotarło i czeka na odpowiedź.
appeal-upheld = Odwołanie uwzględniono: decyzja została cofnięta.
appeal-rejected = Odwołania nie uwzględniono: decyzja pozostaje w mocy.
appeal-answer = Odpowiedź opiekunów społeczności
appeal-refused-once = Odwołanie od tej decyzji zostało już złożone.
notice-report-upheld = Zgłoszenie rozpatrzone: podjęto działania
notice-report-rejected = Zgłoszenie rozpatrzone: wpis zostaje
notice-decision = Decyzja w sprawie wpisu
notice-appeal-upheld = Odwołanie rozpatrzone: decyzja cofnięta
notice-appeal-rejected = Odwołanie rozpatrzone: decyzja w mocy
letter-decided-subject = Decyzja w sprawie wpisu
# $title (String) wątek
letter-decided-text = Opiekunowie społeczności podjęli decyzję w sprawie wpisu w wątku „{ $title }”. Decyzja, uzasadnienie i możliwość odwołania są na stronie.
letter-decided-action = Przeczytaj decyzję
letter-appealed-subject = Odpowiedź na odwołanie
# $title (String) wątek
letter-appealed-text = Opiekunowie społeczności odpowiedzieli na odwołanie w sprawie wpisu w wątku „{ $title }”.

## Kontakt z zespołem

ear-page = Wiadomość do opiekunów społeczności
ear-about = Czytają to tylko opiekunowie społeczności; odpowiedź przyjdzie e-mailem i pojawi się tutaj.
ear-subject = Temat
ear-text = Wiadomość
ear-more = Dopisz coś
ear-answer = Odpowiedź
ear-send = Wyślij
ear-own = Wcześniejsze wiadomości
ear-received = Wiadomość dotarła, a potwierdzenie przyjdzie e-mailem.
ear-sent = Wiadomość została wysłana.
# $name (String) autor
ear-message-by = Wiadomość, autor: { $name }
ear-state-new = Czeka na odpowiedź
ear-state-answered = Jest odpowiedź
ear-state-closed = Zamknięta
ear-desk = Wiadomości do opiekunów
ear-desk-about = Co członkowie piszą do opiekunów społeczności; najdłużej czekające wiadomości są na górze
ear-none = Na tej liście nie ma wiadomości.
ear-close = Zamknij rozmowę
ear-reopen = Otwórz rozmowę ponownie
ear-close-done = Rozmowa została zamknięta.
ear-reopen-done = Rozmowa jest znowu otwarta.
# $max (Number) znaki
ear-refused-subject = Proszę wpisać temat, najwyżej { $max } znaków.
# $max (Number) znaki
ear-refused-text = Proszę wpisać wiadomość, najwyżej { $max } znaków.
# $name (String) autor
notice-ear-answered = { $name } odpowiada na wiadomość
# $name (String) autor
notice-ear-asked = { $name } pisze do opiekunów społeczności
# $subject (String) temat
letter-ear-received-subject = Wiadomość dotarła: { $subject }
letter-ear-received-text = Opiekunowie społeczności przeczytają ją i odpowiedzą najszybciej, jak to możliwe. Cała rozmowa jest na stronie.
# $subject (String) temat
letter-ear-answered-subject = Odpowiedź opiekunów społeczności: { $subject }
letter-ear-answered-text = Opiekunowie społeczności odpowiedzieli; cała rozmowa jest na stronie.
letter-ear-action = Przejdź do rozmowy
