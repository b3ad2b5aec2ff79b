### Events: lists, an event, registering, the desk, letters.

## Lists

nav-events = Wydarzenia
# The same in the narrow bar of phones
nav-events-short = Wydarzenia
event-show-upcoming = Nadchodzące
event-show-past = Minione
event-when = { $day }, { $from }–{ $to }
event-when-days = { $day }, { $from } – { $last_day }, { $to }
event-when-zone = { $when } ({ $zone })
event-online = Online
event-place-or-online = { $place } i online
event-badge-cancelled = Odwołane
event-badge-draft = Wersja robocza
event-badge-proposed = Propozycja
event-badge-declined = Odrzucone
event-badge-full = Komplet, lista rezerwowa otwarta
event-none = Na razie nic nie jest zaplanowane.
event-none-past = Tu pojawią się wydarzenia, które już się odbyły.
event-first-page = Wróć na początek
event-next-page = Następne

## Calendars and feeds

event-calendar = We własnym kalendarzu
event-calendar-text = Subskrybowany kalendarz sam przejmuje zmiany.
event-calendar-all = Kalendarz społeczności (ICS)
event-news = Kanał z nowościami (Atom)
event-calendar-own = Własne zapisy
event-calendar-own-text = Pod tajnym adresem kalendarz pokazuje tylko wydarzenia z potwierdzonym zapisem.
event-calendar-own-address = Tajny adres
event-calendar-own-secret = Kto go zna, widzi te terminy.
event-calendar-make = Utwórz adres
event-calendar-renew = Utwórz nowy adres
event-calendar-revoke = Unieważnij adres
event-calendar-made = Adres został utworzony, wcześniejszy już nie działa.
event-calendar-revoked = Adres już nie działa.

## An event

event-stands-in = Ten tekst jest na razie tylko w języku: { $language }.
event-add-to-calendar = Dodaj do kalendarza
event-link-for-confirmed = Link widzą tylko osoby z potwierdzonym zapisem.
event-coming =
    { $n ->
        [one] { $n } zapisana osoba
        [few] { $n } zapisane osoby
        [many] { $n } zapisanych osób
       *[other] { $n } zapisanej osoby
    }
event-coming-in-person =
    { $n ->
        [one] Stacjonarnie: { $n } osoba
        [few] Stacjonarnie: { $n } osoby
        [many] Stacjonarnie: { $n } osób
       *[other] Stacjonarnie: { $n } osoby
    }
event-coming-online =
    { $n ->
        [one] Online: { $n } osoba
        [few] Online: { $n } osoby
        [many] Online: { $n } osób
       *[other] Online: { $n } osoby
    }
event-taken = Zajęte miejsca: { $n } z { $seats }
event-taken-in-person = Zajęte miejsca stacjonarne: { $n } z { $seats }
event-taken-online = Zajęte miejsca online: { $n } z { $seats }
event-waiting =
    { $n ->
        [one] { $n } osoba na liście rezerwowej
        [few] { $n } osoby na liście rezerwowej
        [many] { $n } osób na liście rezerwowej
       *[other] { $n } osoby na liście rezerwowej
    }
event-mine-heading = Miejsce jest potwierdzone
event-mine-waiting-heading = Na liście rezerwowej
event-mine-confirmed = Zapis jest potwierdzony.
event-mine-waiting = Miejsce { $n } na liście rezerwowej. Gdy coś się zwolni, od razu przyjdzie e-mail.
event-mine-too-large =
    { $seats ->
        [one] Jest tylko { $seats } miejsce, za mało dla wszystkich. Z mniejszą liczbą gości może się udać: trzeba się wypisać i zapisać ponownie.
        [few] Są tylko { $seats } miejsca, za mało dla wszystkich. Z mniejszą liczbą gości może się udać: trzeba się wypisać i zapisać ponownie.
        [many] Jest tylko { $seats } miejsc, za mało dla wszystkich. Z mniejszą liczbą gości może się udać: trzeba się wypisać i zapisać ponownie.
       *[other] Jest tylko { $seats } miejsca, za mało dla wszystkich. Z mniejszą liczbą gości może się udać: trzeba się wypisać i zapisać ponownie.
    }
event-mine-guests =
    { $n ->
        [one] Do tego { $n } gość.
        [few] Do tego { $n } gości.
        [many] Do tego { $n } gości.
       *[other] Do tego { $n } gościa.
    }
event-open-link = Dołącz do spotkania
event-link-later = Link pojawi się tu odpowiednio wcześniej.
event-code-alt = Kod QR na wejście
event-code-text = Do pokazania przy wejściu.
event-leave = Wypisz się z wydarzenia
event-guests = Goście
event-guests-help =
    { $max ->
        [0] Tutaj bez gości.
        [one] Najwyżej { $max }.
        [few] Najwyżej { $max }.
        [many] Najwyżej { $max }.
       *[other] Najwyżej { $max }.
    }
event-seat = Udział
event-seat-in-person = Stacjonarnie
event-seat-online = Online
event-seat-in-person-full = Stacjonarnie (lista rezerwowa)
event-seat-online-full = Online (lista rezerwowa)
event-question = Jakieś pytania?
event-talk =
    { $n ->
        [one] Wątek na forum ({ $n } odpowiedź)
        [few] Wątek na forum ({ $n } odpowiedzi)
        [many] Wątek na forum ({ $n } odpowiedzi)
       *[other] Wątek na forum ({ $n } odpowiedzi)
    }
event-talk-open = Zapytaj na forum
event-at-desk = Zarządzaj wydarzeniem
event-people = Kto będzie
event-others =
    { $n ->
        [one] { $n } inna osoba
        [few] { $n } inne osoby
        [many] { $n } innych osób
       *[other] { $n } innej osoby
    }
event-map = Wydarzenie odbywa się tutaj: { $place }.
event-map-scale = { $km } km
event-sign-in = Zapisywać się mogą członkowie społeczności.
event-over = To wydarzenie już się odbyło.
event-begun = Wydarzenie już trwa, zapisy są zamknięte.
event-register-heading = Zapisy
event-register-text = Są jeszcze wolne miejsca.
event-register = Zapisz się na wydarzenie
event-wait-heading = Lista rezerwowa
event-wait-text = Wszystkie miejsca są zajęte. Gdy któreś się zwolni, dostanie je kolejna osoba z listy.
event-wait = Zapisz się na listę rezerwową
event-registered = Zapis jest potwierdzony, e-mail jest w drodze.
event-registered-waiting = Zapis na listę rezerwową przyjęty, e-mail jest w drodze.
event-left = Zapis został wycofany.
event-link-over = Tego zapisu nie można już zmienić.
event-to-event = Przejdź do wydarzenia

## What a rule refuses

event-refused-closed = Zapisywanie i wypisywanie nie jest już możliwe.
event-refused-registered = Ten zapis już istnieje.
event-refused-seat = W ten sposób nie można wziąć udziału w tym wydarzeniu.
event-refused-guests = Liczba gości musi wynosić od 0 do { $max }.
event-refused-no-guests = Jest miejsce tylko dla jednej osoby. Prosimy o zapis bez gości.
event-refused-answer = Proszę odpowiedzieć na to pytanie.
event-refused-too-long = Tekst może mieć najwyżej { $max } znaków.
event-refused-standing = Do tego potrzebne jest zatwierdzone konto.
event-refused-talk = Na forum nie ma na to jeszcze miejsca.
event-refused-time = Proszę podać datę i godzinę.
event-refused-gap = Tej godziny w tym dniu nie ma, ponieważ następuje zmiana czasu.
event-refused-order = Koniec musi być późniejszy niż początek.
event-refused-long = Wydarzenie może trwać najwyżej { $days } dni.
event-refused-past = Początek jest w przeszłości.
event-refused-far = Planować można najwyżej na dwa lata naprzód.
event-refused-zone = Nie ma takiej strefy czasowej.
event-refused-venue = Proszę podać nazwę miejsca spotkania.
event-refused-url = Link musi zaczynać się od https://.
event-refused-guests-max = Proszę podać liczbę od 0 do { $max }.
event-refused-title = Proszę podać tytuł, co najmniej trzy znaki.
event-refused-seats = Proszę podać liczbę od 1 do { $max }; puste pole oznacza brak limitu.
event-refused-seats-taken =
    { $n ->
        [one] { $n } miejsce jest już zajęte; mniej miejsc ustawić nie można.
        [few] { $n } miejsca są już zajęte; mniej miejsc ustawić nie można.
        [many] { $n } miejsc jest już zajętych; mniej miejsc ustawić nie można.
       *[other] { $n } miejsca jest już zajęte; mniej miejsc ustawić nie można.
    }
event-refused-changed = Ktoś inny zmienił w międzyczasie to wydarzenie. Proszę odświeżyć stronę.
event-refused-over = Tego nie można już zmienić.
event-refused-kind = Są już zapisy, które zostałyby bez miejsca.
event-refused-no-link = Przed publikacją proszę dodać link.
event-refused-link-needed = Osoby uczestniczące online potrzebują linku.
event-refused-state = Na tym etapie nie jest to możliwe.
event-refused-not-confirmed = Ten zapis nie ma potwierdzonego miejsca.
event-refused-nobody = W tej społeczności nie ma nikogo, kto mógłby przyjąć propozycję.
event-refused-community = Pod tym adresem nie ma społeczności.

## The desk

event-desk = Wydarzenia
event-desk-none = Nie ma jeszcze wydarzeń.
event-new = Nowe wydarzenie
event-new-about = Najpierw wersja robocza, którą widzą tylko opiekunowie.
event-edit = Edytuj
event-edit-about = Gdy zmieni się czas lub miejsce, zapisane osoby dostaną e-mail; zmiana tekstów nic nie wysyła.
event-other-languages = Teksty w innych językach
event-text-empty = Puste pola pojawią się w języku: { $language }.
event-title-in = Tytuł ({ $language })
event-summary-in = W jednym zdaniu ({ $language })
event-text-in = Program i opis, Markdown ({ $language })
event-way-in = Dojazd i wejście ({ $language })
event-question-in = Pytanie przy zapisie ({ $language })
event-when-heading = Kiedy
event-starts = Początek
event-ends = Koniec
event-zone = Strefa czasowa
event-zone-help = Początek i koniec według zegara w tej strefie.
event-where-heading = Gdzie
event-kind = Rodzaj
event-kind-in-person = Stacjonarnie
event-kind-online = Online
event-kind-both = Stacjonarnie i online
event-venue = Nazwa miejsca
event-venue-help = Tylko dla spotkań stacjonarnych.
event-street = Ulica i numer
event-online-url = Link do spotkania
event-online-url-help = Widzą go tylko osoby z potwierdzonym miejscem online.
event-who-heading = Miejsca i goście
event-seats = Miejsca
event-seats-in-person = Miejsca stacjonarne
event-seats-online = Miejsca online
event-seats-help = Puste pole oznacza brak limitu.
event-seats-save = Zapisz miejsca
event-guests-max = Goście na jeden zapis
event-guests-max-help = 0 oznacza zapisy bez gości.
event-answer-required = Odpowiedź na pytanie jest wymagana
event-create = Utwórz wersję roboczą
event-save = Zapisz
event-created = Wersja robocza jest gotowa.
event-saved = Zmiana została zapisana.
event-follows = To wydarzenie jest wspólne z inną społecznością, która ustala czas, miejsce i teksty. Miejsca dla uczestników i zapisy dotyczą tylko tej społeczności.
event-accept = Zorganizuj wspólnie
event-decline = Odrzuć
event-publish = Opublikuj
event-public = Strona publiczna
event-discard = Usuń wersję roboczą
event-people-heading = Zapisy
event-find-name = Imię i nazwisko
event-find = Szukaj
event-head-name = Imię i nazwisko
event-head-seat = Udział
event-head-guests = Goście
event-head-answer = Odpowiedź
event-head-state = Stan
event-head-registered = Data zapisu
event-head-seen = Przy wejściu
event-state-waiting = Lista rezerwowa
event-state-too-large = Więcej osób niż miejsc
event-state-confirmed = Potwierdzone
event-check-in = Odnotuj obecność
event-check-in-undo = Cofnij obecność
event-nobody = Na razie nikogo.
event-nobody-found = Nikt o takim imieniu nie jest zapisany.
event-csv = Pobierz listę (CSV)
event-share = Wspólne wydarzenie
event-share-text = Wydarzenie pojawi się też w drugiej społeczności: pod jej marką, z osobnymi miejscami i osobną listą rezerwową.
event-share-communities = Społeczności
event-share-host = Adres innej społeczności
event-share-host-help = O udziale zdecydują jej opiekunowie.
event-share-do = Zaproponuj
event-shared = Wydarzenie zostało zaproponowane.
event-held-proposed = Czeka na odpowiedź
event-held-published = Opublikowane
event-cancel-heading = Odwołanie
event-cancel-text = Zapisane osoby dostaną e-mail, a termin zniknie z ich kalendarza.
event-cancel-reason = Powód, który przeczytają wszyscy
event-cancel = Odwołaj wydarzenie
event-published = Wydarzenie jest opublikowane.
event-discarded = Wersja robocza została usunięta.
event-cancelled-done = Wydarzenie jest odwołane.
event-seats-set = Miejsca zostały zapisane.
event-seats-set-fewer = Miejsca zostały zapisane. Osoby z listy rezerwowej, których grupa już się nie zmieści, dostaną e-mail.
event-accepted = Wydarzenie zostało tu dodane jako wersja robocza.
event-declined = Propozycja została odrzucona.
event-checked-in = Obecność odnotowana.
event-checked-in-before = Ta obecność była już odnotowana.
event-check-in-undone = Obecność została cofnięta.
event-seen-at = Obecność odnotowana o { $time }.
event-seen-count =
    { $n ->
        [one] { $n } osoba już jest
        [few] { $n } osoby już są
        [many] { $n } osób już jest
       *[other] { $n } osoby już jest
    }
event-code-waiting = Ten zapis jest na liście rezerwowej.
event-code-cancelled = Ten zapis już nie obowiązuje.

## Letters

event-letter-confirmed-subject = Zapis potwierdzony: { $title }
event-letter-confirmed-text = Zapis jest potwierdzony.
event-letter-waiting-subject = Na liście rezerwowej: { $title }
event-letter-waiting-text = Wszystkie miejsca są zajęte. Miejsce na liście rezerwowej: { $n }; gdy coś się zwolni, od razu przyjdzie e-mail.
event-letter-too-large-subject = Mniej miejsc: { $title }
event-letter-too-large-text =
    { $n ->
        [one] Jest teraz tylko { $n } miejsce, za mało dla całej grupy. Z mniejszą liczbą gości może się udać: prosimy wypisać się i zapisać ponownie.
        [few] Są teraz tylko { $n } miejsca, za mało dla całej grupy. Z mniejszą liczbą gości może się udać: prosimy wypisać się i zapisać ponownie.
        [many] Jest teraz tylko { $n } miejsc, za mało dla całej grupy. Z mniejszą liczbą gości może się udać: prosimy wypisać się i zapisać ponownie.
       *[other] Jest teraz tylko { $n } miejsca, za mało dla całej grupy. Z mniejszą liczbą gości może się udać: prosimy wypisać się i zapisać ponownie.
    }
event-letter-promoted-subject = Zwolniło się miejsce: { $title }
event-letter-promoted-text = Zwolniło się miejsce i zapis jest teraz potwierdzony. Jeśli termin już nie pasuje, prosimy jak najszybciej zwolnić miejsce dla kogoś innego.
event-letter-changed-subject = Zmiana: { $title }
event-letter-changed-text = Zmienił się czas lub miejsce. Teraz obowiązuje:
event-letter-cancelled-subject = Odwołane: { $title }
event-letter-cancelled-text = To wydarzenie się nie odbędzie.
event-letter-left-subject = Wypisano: { $title }
event-letter-left-text = Zapis został wycofany, dziękujemy za wiadomość.
event-letter-shut-out-subject = Zapis anulowany: { $title }
event-letter-shut-out-text = Konto jest zablokowane, dlatego to zgłoszenie również zostało anulowane.
event-letter-tomorrow-subject = Jutro: { $title }
event-letter-tomorrow-text = Małe przypomnienie: to już jutro.
event-letter-soon-subject = Za dwie godziny: { $title }
event-letter-soon-text = Zaczynamy za dwie godziny.
event-letter-link = Link do spotkania:
event-letter-leave = Jednak coś wypadło? Wystarczy jedno kliknięcie, bez logowania:
event-letter-reason = Ta wiadomość przyszła, ponieważ z tym adresem powiązany jest zapis na to wydarzenie.
