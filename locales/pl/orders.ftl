### Packages, booking, the order and its rating.

## Packages for the staff

package-desk = Pakiety
package-desk-about = Co tu sprzedajemy i w jakiej cenie
package-one = Pakiet
package-new = Nowy pakiet
package-create = Utwórz pakiet
package-created = Pakiet został utworzony i jest w sprzedaży.
package-none = Nie ma jeszcze żadnego pakietu.
package-countries = Pakiety według kraju
package-price = Cena dla klienta
package-price-help = Zawiera VAT; tę cenę widzą klienci.
package-pay = Wynagrodzenie
package-pay-help = Tyle zarabia Friend, co najmniej { $min }.
package-platform-share = Udział platformy
package-partner-share = Udział partnera
package-vat = VAT
package-vat-help = Podstawowa stawka w tym kraju wynosi { $percent }%.
package-amounts = Cena i udziały w { $currency }
package-amounts-about = Wynagrodzenie, oba udziały i VAT składają się na cenę dla klienta.
package-work = Praca
package-minutes = Czas trwania w minutach
package-minutes-n = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
}
package-minutes-help = Tyle zwykle trwa wizyta.
package-class = Kto może to zrobić
package-class-friend = Każdy Friend z tą umiejętnością
package-class-profi = Tylko fachowcy
package-class-profi-short = Fachowiec
package-skill = Umiejętność
package-skill-choose = Wybór umiejętności
package-certificates = Certyfikaty
package-certificates-help = Po jednym w wierszu, dokładnie pod nazwą, pod którą otrzymują je członkowie.
package-state = Stan
package-state-listed = W sprzedaży
package-state-unlisted = Poza sprzedażą
package-state-withdrawn = Wycofany
package-state-absent = Brak ceny w tym kraju
package-terms-in = Cena i warunki: { $country }
package-terms-about = Zapis tworzy nową wersję; złożone już zlecenia się nie zmieniają.
package-terms-new = Ustal cenę i warunki
package-terms-save = Zapisz nową wersję
package-version-saved = Nowa wersja obowiązuje od teraz.
package-list = Wprowadź do sprzedaży
package-unlist = Zdejmij ze sprzedaży
package-listed = Pakiet jest w sprzedaży w tym kraju.
package-unlisted = Pakiet nie jest już sprzedawany w tym kraju.
package-history = Wcześniejsze wersje
package-version-n = Wersja { $n }, od { $date }
package-slug = Słowo w linkach
package-slug-help = Oznacza pakiet w linkach partnerów; małe litery, cyfry i łączniki.
package-slug-is = W linkach: { $slug }
package-texts = Nazwa i opis
package-texts-about = Każdy czyta je w swoim języku.
package-texts-edit = Edytuj teksty
package-texts-save = Zapisz teksty
package-texts-saved = Teksty zostały zapisane.
package-stands-in = wyświetlany język: { $language }
package-text-empty = Puste pole pokazuje tekst w języku: { $language }
package-name-in = Nazwa ({ $language })
package-text-in = Co zostanie zrobione ({ $language })
package-text-help = Jedno lub dwa zdania o tym, co obejmuje cena.
package-withdraw-heading = Wycofanie pakietu
package-withdraw-about = Nie będzie sprzedawany w żadnym kraju; złożone już zlecenia się nie zmieniają.
package-withdraw = Wycofaj
package-restore = Przywróć do oferty
package-withdrawn = Pakiet został wycofany.
package-restored = Pakiet wrócił do oferty.
package-policy = Komu proponujemy zlecenia
package-policy-who = Zlecenia z tej społeczności trafiają do
package-policy-pool = wszystkich odpowiednich Friends, z każdej społeczności
package-policy-own-first = najpierw Friends z tej społeczności, potem wszystkich
package-policy-own-only = wyłącznie Friends z tej społeczności
package-policy-minutes = Pierwszeństwo w minutach
package-policy-minutes-help = Przez tyle minut zlecenie widzą tylko Friends z tej społeczności.
package-policy-save = Zapisz
package-policy-saved = Reguła obowiązuje dla kolejnych zleceń.
package-refused-sum = Wynagrodzenie, udziały i VAT dają razem { $sum }; różnica względem ceny to { $difference }.
package-refused-amount = Proszę podać kwotę z najwyżej dwoma miejscami po przecinku.
package-refused-price = Cena musi być większa od zera, a żadna kwota nie może przekraczać { $max }.
package-refused-pay = Friend zarabia tu co najmniej { $min }.
package-refused-profi = W tym kraju nie ma pakietów dla fachowców.
package-refused-class = Proszę wybrać, kto może wykonać pracę.
package-refused-skill = Proszę wybrać umiejętność z listy.
package-refused-minutes = Czas trwania musi wynosić od { $min } do { $max } minut.
package-refused-certificates = Liczba certyfikatów nie może przekraczać { $max }.
package-refused-name = Pakiet musi mieć nazwę w języku społeczności.
package-refused-long = Ten tekst może mieć najwyżej { $max } znaków.
package-refused-slug = Tylko małe litery, cyfry i pojedyncze łączniki, najwyżej { $max } znaków.
package-refused-slug-taken = Inny pakiet ma już to słowo.
package-refused-changed = Powstała już nowsza wersja; ponowny zapis zastąpi ją tymi danymi.
package-refused-policy = Proszę wybrać jedną z trzech reguł.
package-refused-first-minutes = Pierwszeństwo musi wynosić od 1 do { $max } minut.

## After the accept: work, messages, ratings, earnings, letters

order-refused-not-offered = Tego nie można tu jeszcze zrobić.
order-refused-state = Na tym etapie zlecenia nie jest to możliwe.
order-refused-changed = W międzyczasie coś się zmieniło; ta strona pokazuje aktualny stan.
order-refused-early =
    { $n ->
        [one] Pracę można zacząć najwcześniej { $n } godzinę przed terminem wizyty.
        [few] Pracę można zacząć najwcześniej { $n } godziny przed terminem wizyty.
        [many] Pracę można zacząć najwcześniej { $n } godzin przed terminem wizyty.
       *[other] Pracę można zacząć najwcześniej { $n } godziny przed terminem wizyty.
    }
order-refused-absent-early =
    { $n ->
        [one] Nieobecność można zgłosić najwcześniej { $n } minutę po umówionej godzinie.
        [few] Nieobecność można zgłosić najwcześniej { $n } minuty po umówionej godzinie.
        [many] Nieobecność można zgłosić najwcześniej { $n } minut po umówionej godzinie.
       *[other] Nieobecność można zgłosić najwcześniej { $n } minuty po umówionej godzinie.
    }
order-refused-fail-early =
    { $n ->
        [one] Wizytę można zgłosić jako nieudaną najwcześniej { $n } godzinę przed terminem.
        [few] Wizytę można zgłosić jako nieudaną najwcześniej { $n } godziny przed terminem.
        [many] Wizytę można zgłosić jako nieudaną najwcześniej { $n } godzin przed terminem.
       *[other] Wizytę można zgłosić jako nieudaną najwcześniej { $n } godziny przed terminem.
    }
order-refused-extra-open = Jeden z dodatków czeka jeszcze na odpowiedź; najpierw trzeba go potwierdzić albo wycofać.
order-refused-code-attempts = Podano zbyt wiele błędnych kodów; następna próba będzie możliwa za dobę.
order-reason-missing = Proszę wybrać powód.
contact-refused-time = Ta godzina jeszcze nie nadeszła albo przypada przed przyjęciem zlecenia.
contact-refused-channel = Proszę wybrać sposób kontaktu.
appointment-refused-time = Proszę podać dzień i godzinę.
appointment-refused-gap = Tej godziny nie ma: tej nocy następuje zmiana czasu.
appointment-refused-past = Ten termin już minął.
appointment-refused-far =
    { $n ->
        [one] Termin wizyty może przypadać najdalej za { $n } dzień.
        [few] Termin wizyty może przypadać najdalej za { $n } dni.
        [many] Termin wizyty może przypadać najdalej za { $n } dni.
       *[other] Termin wizyty może przypadać najdalej za { $n } dni.
    }
appointment-refused-busy = W tym czasie jest już inna wizyta.
appointment-refused-gone = Ta propozycja jest już nieaktualna.
appointment-refused-moves =
    { $n ->
        [one] Termin wizyty można przesunąć najwyżej { $n } raz.
        [few] Termin wizyty można przesunąć najwyżej { $n } razy.
        [many] Termin wizyty można przesunąć najwyżej { $n } razy.
       *[other] Termin wizyty można przesunąć najwyżej { $n } raza.
    }
message-refused-empty = Proszę wpisać wiadomość.
message-refused-long =
    { $n ->
        [one] Wiadomość może mieć najwyżej { $n } znak.
        [few] Wiadomość może mieć najwyżej { $n } znaki.
        [many] Wiadomość może mieć najwyżej { $n } znaków.
       *[other] Wiadomość może mieć najwyżej { $n } znaku.
    }
extra-refused-amount = Proszę podać kwotę do { $most }.
extra-refused-label = Proszę podać, za co jest ta kwota.
extra-refused-label-long =
    { $n ->
        [one] Opis może mieć najwyżej { $n } znak.
        [few] Opis może mieć najwyżej { $n } znaki.
        [many] Opis może mieć najwyżej { $n } znaków.
       *[other] Opis może mieć najwyżej { $n } znaku.
    }
extra-refused-many = To zlecenie ma już zbyt wiele dodatków.
extra-refused-gone = Ten dodatek ma już odpowiedź albo został wycofany.
rating-refused-stars = Proszę wybrać od jednej do pięciu gwiazdek.
rating-refused-long =
    { $n ->
        [one] Ocena może mieć najwyżej { $n } znak.
        [few] Ocena może mieć najwyżej { $n } znaki.
        [many] Ocena może mieć najwyżej { $n } znaków.
       *[other] Ocena może mieć najwyżej { $n } znaku.
    }
rating-refused-state = Zlecenie można ocenić po zakończeniu, aż do jego zamknięcia.
rating-refused-once = To zlecenie zostało już ocenione.
rating-refused-reason =
    { $n ->
        [one] Proszę podać powód, najwyżej { $n } znak.
        [few] Proszę podać powód, najwyżej { $n } znaki.
        [many] Proszę podać powód, najwyżej { $n } znaków.
       *[other] Proszę podać powód, najwyżej { $n } znaku.
    }
rating-refused-hidden = Ktoś był szybszy i nie było już nic do zmiany.
order-contact-logged = Pierwszy kontakt został zapisany.
order-time-proposed = Termin został zaproponowany, e-mail jest w drodze.
order-time-proposed-first = Termin został zaproponowany. Tej nocy ta godzina wypada dwa razy; liczy się pierwsza.
order-time-agreed = Termin wizyty jest uzgodniony.
order-started = Praca się rozpoczęła.
order-extra-asked = Zapytanie zostało wysłane, e-mail jest w drodze.
order-extra-withdrawn = Dodatek został wycofany.
order-completed = Zlecenie jest zakończone, dziękujemy.
order-code-wrong = To nie jest kod tego zlecenia.
order-failed = Wizyta została zapisana jako nieudana.
order-handed-back = Zlecenie zostało oddane, teraz pytamy inne osoby.
order-message-sent = Wiadomość jest w drodze.
rating-hidden-done = Tekst jest ukryty.
rating-shown-done = Tekst jest znowu widoczny.
order-state-placed = Złożone
order-state-offering = Trwa szukanie
order-state-unassigned = Jeszcze nikogo nie znaleziono
order-state-accepted = Przyjęte
order-state-contacted = Nawiązano kontakt
order-state-scheduled = Termin uzgodniony
order-state-in-progress = W trakcie
order-state-completed = Zakończone
order-state-failed = Nieudane
order-state-cancelled = Anulowane
order-state-closed = Zamknięte
order-channel-phone = Telefonicznie
order-channel-message = Wiadomością
order-channel-email = E-mailem
order-failure-absent = Przez dziesięć minut nikogo nie było
order-failure-not-solvable = Nie da się rozwiązać na miejscu
order-failure-third-party = Przyczyna leży po stronie dostawcy lub producenta
order-failure-other = Coś innego
order-back-no-time = Jednak brak czasu
order-back-unreachable = Brak kontaktu z klientem
order-back-too-hard = Zbyt trudne
order-back-other = Coś innego
order-back-member-gone = Nie może już pomóc
order-extra-state-asked = Czeka na potwierdzenie
order-extra-state-agreed = Potwierdzone
order-extra-state-refused = Odrzucone
order-extra-state-withdrawn = Wycofane
order-next-contact = Teraz czas na telefon lub wiadomość; kontakt proszę zapisać tutaj.
order-next-answer = Zaproponowany termin czeka na odpowiedź.
order-next-wait = Zaproponowany termin czeka na potwierdzenie.
order-next-propose = Teraz czas zaproponować termin wizyty.
order-next-start = Na miejscu proszę zaznaczyć tutaj rozpoczęcie pracy.
order-next-overdue = Termin wizyty minął: proszę skontaktować się z klientką lub klientem, a potem zaznaczyć tutaj rozpoczęcie pracy, zaproponować inny termin albo zgłosić nieudaną wizytę.
order-next-complete = Gdy wszystko działa, proszę zapytać o sześciocyfrowy kod.
order-list-title = Moje zlecenia
order-list-offers = Dostępne zlecenia
order-list-open = Do zrobienia
order-list-past = Minione
order-list-none = W tej chwili nie ma nic do zrobienia.
order-due = Pierwszy kontakt do { $when }
order-time = { $day }, { $time }
order-time-own = We własnej strefie czasowej: { $day }, { $time }
order-customer = Klient
order-customer-hidden = Nazwisko, adres i telefon nie są już pokazywane, ponieważ zlecenie zamknięto ponad 30 dni temu.
order-news = Są nowości
order-call = Zadzwoń: { $phone }
order-contact = Pierwszy kontakt
order-contact-how = W jaki sposób?
order-contact-when = Kiedy
order-contact-log = Zapisz kontakt
order-appointment = Termin wizyty
order-time-theirs = Propozycja klienta: { $day }, { $time }
order-time-ours = Własna propozycja: { $day }, { $time }
order-time-agree = Zaakceptuj ten termin
order-time-propose-label = Inny termin
order-time-help = Czas lokalny w miejscu realizacji.
order-time-propose = Zaproponuj ten termin
order-start = Zacznij pracę
order-complete = Zakończenie
order-complete-code = Kod
order-complete-help = Sześć cyfr, które klient widzi na stronie zlecenia; potwierdzają, że wszystko działa.
order-complete-submit = Zakończ zlecenie
order-extras = Dodatki
order-extra-withdraw = Wycofaj
order-extra-label = Za co
order-extra-amount = Kwota w { $currency }
order-extra-ask = Poproś o potwierdzenie
order-job = Zlecenie
order-wishes = Preferowane godziny
order-language = Język
order-duration = Czas trwania
order-minutes =
    { $n ->
        [one] { $n } minuta
        [few] { $n } minuty
        [many] { $n } minut
       *[other] { $n } minuty
    }
order-earned = Wynagrodzenie
order-total = Do zapłaty
order-paid-by = Płatność
order-messages = Wiadomości
order-message-mine = Własna wiadomość
order-message-text = Wiadomość
order-message-send = Wyślij
order-fail = Wizyta się nie powiodła
order-fail-why = Dlaczego?
order-fail-submit = Zakończ jako nieudane
order-hand-back = Oddanie zlecenia
order-hand-back-why = Dlaczego?
order-hand-back-help = Od razu pytamy inne osoby, a dane klienta nie są już tu widoczne.
order-hand-back-submit = Oddaj zlecenie
order-block = Bez kolejnych zleceń od tego klienta
order-block-help = Zlecenia od tego klienta nie będą już proponowane. Druga strona się o tym nie dowie.
order-block-set = Zlecenia od tego klienta nie są już proponowane.
order-unblock = Przyjmuj znowu propozycje
order-blocked = Zapisano: propozycje od tego klienta już nie przyjdą.
order-unblocked = Zapisano: propozycje od tego klienta znowu będą przychodzić.
rating-heading = Ocena
rating-stars =
    { $n ->
        [one] { $n } gwiazdka z 5
        [few] { $n } gwiazdki z 5
        [many] { $n } gwiazdek z 5
       *[other] { $n } gwiazdki z 5
    }
rating-value =
    { $n ->
        [one] { $value } na 5, { $n } ocena
        [few] { $value } na 5, { $n } oceny
        [many] { $value } na 5, { $n } ocen
       *[other] { $value } na 5, { $n } oceny
    }
rating-list = Oceny
rating-list-what = Co klienci tej społeczności mówią o pracy.
rating-none = Nie ma jeszcze ocen.
rating-hidden-because = Ukryto: { $reason }
rating-show = Pokaż tekst ponownie
rating-hide = Ukryj tekst
rating-hide-reason = Powód
earnings-heading = Zarobki
earnings-what = Wynagrodzenie i dodatki z zakończonych zleceń, według miesięcy.
earnings-none = W ostatnich dwunastu miesiącach nie ma zakończonych zleceń.
earnings-title = Zarobki w { $currency }
earnings-summary = { $amount } w tym miesiącu, { $year } w ciągu dwunastu miesięcy
earnings-month =
    { $month ->
        [jan] styczeń { $year }
        [feb] luty { $year }
        [mar] marzec { $year }
        [apr] kwiecień { $year }
        [may] maj { $year }
        [jun] czerwiec { $year }
        [jul] lipiec { $year }
        [aug] sierpień { $year }
        [sep] wrzesień { $year }
        [oct] październik { $year }
        [nov] listopad { $year }
       *[dec] grudzień { $year }
    }
earnings-month-head = Miesiąc
earnings-amount-head = Kwota
order-letter-open = Zobacz szczegóły
order-letter-rate = Oceń pracę
order-letter-reason = Ta wiadomość dotyczy zlecenia złożonego u nas.
order-letter-reminder-subject = Zlecenie { $code }: prosimy o kontakt
order-letter-reminder-text =
    { $n ->
        [one] Ktoś czeka na pierwszy telefon lub wiadomość; bez kontaktu za { $n } godzinę zapytamy inne osoby.
        [few] Ktoś czeka na pierwszy telefon lub wiadomość; bez kontaktu za { $n } godziny zapytamy inne osoby.
        [many] Ktoś czeka na pierwszy telefon lub wiadomość; bez kontaktu za { $n } godzin zapytamy inne osoby.
       *[other] Ktoś czeka na pierwszy telefon lub wiadomość; bez kontaktu za { $n } godziny zapytamy inne osoby.
    }
order-letter-breached-subject = Zlecenie { $code } trafi do kogoś innego
order-letter-breached-text = W ciągu dwunastu godzin nie zapisano żadnego kontaktu, dlatego pytamy teraz inne osoby.
order-letter-reopened-subject = Zlecenie { $code }: szukamy kogoś innego
order-letter-reopened-text = Osoba, która przyjęła zlecenie, jednak nie przyjdzie. Od razu pytamy inne osoby; cena pakietu się nie zmienia.
order-letter-breached-manager-subject = Zlecenie { $code }: niedotrzymane zobowiązanie
order-letter-breached-manager-text = Minęło dwanaście godzin bez kontaktu; zlecenie jest teraz proponowane innym osobom.
order-letter-handed-back-manager-subject = Zlecenie { $code } zostało oddane
order-letter-handed-back-manager-text = Zlecenie zostało oddane i jest teraz proponowane innym osobom.
order-letter-friend-gone-manager-subject = Zlecenie { $code }: szukamy innej osoby
order-letter-friend-gone-manager-text = Osoba, która miała to zlecenie, nie może już pomóc; teraz proponujemy je innym.
order-letter-nobody-manager-subject = Zlecenie { $code }: nikogo nie znaleziono
order-letter-nobody-manager-text = Zapytano wszystkie odpowiednie osoby i nikt nie przyjął; można zapytać ponownie, przydzielić ręcznie albo anulować.
order-letter-proposed-friend-subject = Zlecenie { $code }: propozycja terminu
order-letter-proposed-friend-text = Jest propozycja terminu wizyty od klienta.
order-letter-proposed-customer-subject = Zlecenie { $code }: propozycja terminu
order-letter-proposed-customer-text = Jest propozycja terminu wizyty; na stronie zlecenia można ją przyjąć lub podać inny termin.
order-letter-agreed-subject = { $code }: termin wizyty uzgodniony
order-letter-agreed-text = Termin wizyty jest uzgodniony.
order-letter-soon-subject = { $code }: wizyta już jutro
order-letter-soon-friend-text = Jutro ktoś czeka na wizytę.
order-letter-soon-customer-text = Jutro odbędzie się wizyta.
order-letter-message-subject = { $code }: nowa wiadomość
order-letter-message-friend-text = Jest nowa wiadomość od klienta.
order-letter-message-customer-text = W sprawie tego zlecenia jest nowa wiadomość.
order-letter-extra-asked-subject = Zlecenie { $code }: dodatek do potwierdzenia
order-letter-extra-asked-text = Jest prośba o potwierdzenie dodatku; bez potwierdzenia cena się nie zmieni.
order-letter-extra-agreed-subject = Zlecenie { $code }: dodatek potwierdzony
order-letter-extra-agreed-text = Dodatek został potwierdzony.
order-letter-extra-refused-subject = Zlecenie { $code }: dodatek odrzucony
order-letter-extra-refused-text = Dodatek został odrzucony.
order-letter-completed-subject = Zlecenie { $code } jest zakończone
order-letter-completed-text = Praca jest wykonana; od jednej do pięciu gwiazdek i kilka słów pomogą kolejnym osobom.
order-letter-failed-subject = Zlecenie { $code }: wizyta się nie powiodła
order-letter-failed-text = Wizyta została zapisana jako nieudana.
order-letter-cancelled-subject = { $code }: anulowano
order-letter-cancelled-friend-text = To zlecenie zostało anulowane i nie ma już nic do zrobienia.
order-letter-cancelled-customer-text = To zlecenie zostało anulowane bezpłatnie.
order-letter-rated-subject = Zlecenie { $code }: nowa ocena
order-letter-rated-text =
    { $n ->
        [one] Ocena: { $n } gwiazdka z 5.
        [few] Ocena: { $n } gwiazdki z 5.
        [many] Ocena: { $n } gwiazdek z 5.
       *[other] Ocena: { $n } gwiazdki z 5.
    }

## Booking

book-title = Zamów pomoc
book-step-place = Miejsce
book-step-package = Pakiet
book-step-details = Szczegóły
book-place-heading = Gdzie potrzebna jest pomoc?
book-place-text = Ktoś z okolicy przyjdzie i pomoże, w stałej cenie.
book-place-next = Pokaż pakiety
book-packages-heading = Co trzeba zrobić?
book-for-place = Dla { $place }
book-minutes = około { $n } minut
book-profi = przyjdzie fachowiec
book-prices = Wszystkie ceny są ostateczne i zawierają VAT.
book-has-more = Inne pakiety nie są tam jeszcze dostępne.
book-packages-next = Dalej
book-back-place = Zmień miejsce
book-back-packages = Wybierz inny pakiet
book-back-details = Zmień szczegóły
book-nobody-heading = Tam jeszcze nikt nie dojeżdża
book-nobody-text = W tej chwili w pobliżu nie ma nikogo, kto mógłby pomóc, więc na razie nie da się nic zamówić. Osoby z listy rezerwowej dostaną e-mail, gdy tylko to się zmieni.
book-nobody-wait = Zapisz się na listę rezerwową
book-details-heading = Co się dzieje i kiedy pasuje?
book-about = Problem
book-trouble = Co się dzieje?
book-trouble-help = Numery telefonów i adresy w tym tekście są ukryte, dopóki ktoś nie przyjmie zlecenia.
book-wishes = Pasujące terminy
book-wishes-help = Brak zaznaczenia oznacza dowolną porę; dokładny termin ustala się później.
book-language = Język
book-language-help = Tym językiem mówi osoba, która przyjdzie; w nim przychodzą też e-maile.
book-language-help-some = Tym językiem mówi osoba, która przyjdzie; w nim przychodzą też e-maile. Języków, którymi nikt w pobliżu nie mówi, nie ma na liście.
book-who = Imię, nazwisko i adres
book-who-text = Widzi to tylko osoba, która przyjmie zlecenie, a w razie pytań także opiekunowie społeczności; każde takie sprawdzenie jest zapisywane.
book-name = Imię i nazwisko
book-street = Ulica i numer
book-address = Adres
book-phone = Telefon
book-email = E-mail
book-payment = Płatność
book-payment-help = Płatność następuje po wykonaniu pracy.
order-payment-cash = Gotówką na miejscu
order-payment-card-on-site = Kartą na miejscu
order-payment-invoice = Na fakturę
order-wish-weekday = w tygodniu { $times }
order-wish-weekend = w weekend { $times }
order-wish-morning = rano
order-wish-afternoon = po południu
order-wish-evening = wieczorem
order-wish-any = o każdej porze
order-wish-both = { $week }, { $weekend }
book-details-next = Sprawdź wszystko
book-summary-heading = Czy wszystko się zgadza?
book-summary-text = Nic jeszcze nie zostało zlecone.
book-total = Razem, z VAT
book-vat = W tym VAT:
book-said = Szczegóły
book-legal = Warunki
book-version = wersja { $n }
book-withdrawal = Prawo odstąpienia
book-withdrawal-text = Przez { $days } dni można odstąpić od umowy bez podania przyczyny; wystarczy e-mail.
book-withdrawal-early = Termin wizyty w tym czasie oznacza wyraźną prośbę o wcześniejsze rozpoczęcie; po wykonaniu pracy prawo to wygasa.
book-terms = Akceptuję regulamin i znam treść polityki prywatności.
book-order = Zamawiam z obowiązkiem zapłaty
book-order-next = Anulowanie jest bezpłatne, dopóki nie ustalono terminu wizyty.

## What a booking may refuse

book-refused-trouble = Proszę opisać problem, używając najwyżej { $max } znaków.
book-refused-language = Proszę wybrać język.
book-refused-unspoken = W pobliżu nikt nie mówi w tym języku. Do wyboru: { $langs }.
book-refused-street = Proszę podać ulicę i numer, najwyżej { $max } znaków.
book-refused-phone = To nie wygląda na numer telefonu.
book-refused-payment = Proszę wybrać sposób płatności.
book-refused-no-package = Proszę wybrać pakiet.
book-refused-package = Ten pakiet nie jest tam obecnie dostępny.
book-refused-changed = Pakiet lub warunki zmieniły się w międzyczasie; nic nie zostało zlecone, poniżej jest aktualna wersja.
book-refused-terms = Zlecenie wymaga akceptacji regulaminu.
book-refused-too-often = { $minutes ->
    [one] Z tego łącza przyszło przed chwilą wiele zleceń. Prosimy spróbować ponownie za minutę; nic z formularza nie zginie.
    [few] Z tego łącza przyszło przed chwilą wiele zleceń. Prosimy spróbować ponownie za { $minutes } minuty; nic z formularza nie zginie.
    [many] Z tego łącza przyszło przed chwilą wiele zleceń. Prosimy spróbować ponownie za { $minutes } minut; nic z formularza nie zginie.
   *[other] Z tego łącza przyszło przed chwilą wiele zleceń. Prosimy spróbować ponownie za { $minutes } minuty; nic z formularza nie zginie.
}

## The customer’s page

customer-order-title = Zlecenie { $code }
customer-order-released = Osoba, która przyjęła zlecenie, jednak nie przyjdzie.
customer-order-asking = Pytamy Friends w okolicy
customer-order-unassigned = Jeszcze nikogo nie znaleziono
customer-order-found = Ktoś przyjął zlecenie
customer-order-accepted = { $name } przyjmuje zlecenie
customer-order-contacted = { $name } jest w kontakcie
customer-order-scheduled = { $name } przyjdzie
customer-order-overdue = Umówiony termin minął
customer-order-in-progress = { $name } pracuje na miejscu
customer-order-completed = Praca wykonana
customer-order-failed = Wizyta się nie powiodła
customer-order-cancelled = Zlecenie jest anulowane
customer-order-closed = Zlecenie jest zamknięte
customer-order-placed-text = Zlecenie dotarło, za chwilę zapytamy pierwszych Friends w okolicy.
customer-order-asked = { $n ->
    [one] Dotychczas zapytano jedną osobę.
    [few] Dotychczas zapytano { $n } osoby.
    [many] Dotychczas zapytano { $n } osób.
   *[other] Dotychczas zapytano { $n } osoby.
}
customer-order-declined = { $n ->
    [one] Jedna osoba odmówiła.
    [few] { $n } osoby odmówiły.
    [many] { $n } osób odmówiło.
   *[other] { $n } osoby odmówiło.
}
customer-order-silent = { $n ->
    [one] Jedna osoba nie odpowiedziała na czas.
    [few] { $n } osoby nie odpowiedziały na czas.
    [many] { $n } osób nie odpowiedziało na czas.
   *[other] { $n } osoby nie odpowiedziało na czas.
}
customer-order-asking-text = Gdy ktoś przyjmie zlecenie, wyślemy e-mail.
customer-order-unassigned-text = Opiekunowie społeczności się tym zajmują i dadzą znać; anulowanie jest bezpłatne.
customer-order-contact-due = Telefon lub wiadomość najpóźniej: { $when }.
customer-order-contacted-text = Teraz trzeba ustalić termin wizyty.
customer-order-overdue-when = Umówiony termin: { $when }. Rozpoczęcie pracy nie zostało jeszcze zgłoszone.
customer-order-overdue-text = Jeśli nikt nie przyszedł, wiadomość albo nowa propozycja terminu na tej stronie od razu dotrze do tej osoby.
customer-order-overdue-help = Jak skontaktować się z opiekunami społeczności
customer-order-in-progress-text = Gdy wszystko będzie działać, proszę podać poniższy kod; potwierdza on wykonanie pracy.
customer-order-completed-text = Dziękujemy za zaufanie.
customer-order-failed-text = Na razie nic nie jest naliczane; w razie pytań pomogą opiekunowie społeczności.
customer-order-cancelled-text = Nie trzeba nic płacić.
customer-order-when = { $date }, godz. { $time }
customer-order-reputation = { $n ->
    [one] { $value } na podstawie jednej oceny
    [few] { $value } na podstawie { $n } ocen
    [many] { $value } na podstawie { $n } ocen
   *[other] { $value } na podstawie { $n } oceny
}
customer-order-code = Kod zakończenia
customer-order-code-text = Proszę podać go dopiero po wykonaniu pracy.
customer-order-proposal = Proponowany termin wizyty
customer-order-agree = Zaakceptuj ten termin
customer-order-waits = Czekamy na odpowiedź.
customer-order-propose-label = Inny termin
customer-order-propose = Zaproponuj termin
customer-order-story = Co dalej
customer-order-step-placed = Zlecenie złożone
customer-order-step-accepted = Zlecenie przyjęte
customer-order-step-contacted = Pierwszy kontakt
customer-order-step-scheduled = Wizyta
customer-order-step-completed = Wykonane
customer-order-rate = Jak było?
customer-order-rate-text = Gwiazdki liczą się do oceny w profilu tej osoby. Komentarz czyta ona sama oraz opiekunowie społeczności.
customer-order-rate-stars = Gwiazdki
customer-order-stars = { $n ->
    [one] { $n } gwiazdka
    [few] { $n } gwiazdki
    [many] { $n } gwiazdek
   *[other] { $n } gwiazdki
}
customer-order-rate-words = Kilka słów
customer-order-rate-send = Wyślij ocenę
customer-order-rated = { $n ->
    [one] Ocena: { $n } gwiazdka.
    [few] Ocena: { $n } gwiazdki.
    [many] Ocena: { $n } gwiazdek.
   *[other] Ocena: { $n } gwiazdki.
}
customer-order-yours = Zlecenie
customer-order-extras = Dodatki
customer-order-extra-asked = czeka na odpowiedź
customer-order-extra-agreed = uzgodnione
customer-order-extra-refused = odrzucone
customer-order-extra-withdrawn = wycofane
customer-order-extra-agree = Potwierdzam z obowiązkiem zapłaty
customer-order-extra-refuse = Odrzuć
customer-order-thread = Wiadomości
customer-order-write = Wiadomość
customer-order-send = Wyślij wiadomość
customer-order-own = Klient
customer-order-former-friend = Poprzedni Friend
customer-order-reload = Odśwież
customer-order-news = Zobacz, co nowego
customer-order-cancel = Anuluj zlecenie
customer-order-cancel-heading = Na pewno anulować?
customer-order-cancel-text = Teraz nic to nie kosztuje i nie da się tego cofnąć.
customer-order-back = Wróć do zlecenia
customer-order-link-text = Kto zna adres tej strony, widzi to zlecenie.
customer-order-revoke = Unieważnij link
customer-order-revoke-heading = Poprosić o nowy link?
customer-order-revoke-text = Adres tej strony natychmiast przestanie działać, nowy przyjdzie e-mailem.
customer-order-revoked = Link jest nieważny
customer-order-revoked-text = Nowy jest już w drodze e-mailem.
customer-order-sent = Wiadomość została wysłana.
customer-order-proposed = Propozycja została wysłana.
customer-order-agreed = Termin wizyty jest ustalony.
customer-order-decided = Odpowiedź została zapisana.
customer-order-thanks = Dziękujemy za ocenę.
customer-order-cancel-done = Zlecenie zostało anulowane.
customer-order-block = Następnym razem ktoś inny
customer-order-block-help = Przy kolejnych zleceniach z tym samym adresem e-mail nie będziemy już pytać tej osoby; ona się o tym nie dowie.
customer-order-block-set = Tej osoby już nie pytamy.
customer-order-unblock = Pytaj znowu tę osobę
customer-order-blocked = Zapisano: następnym razem przyjdzie ktoś inny.
customer-order-unblocked = Zapisano: znowu będziemy pytać tę osobę.

## Letters to customers

letter-placed-subject = Zlecenie { $code } dotarło
letter-placed-text = Pakiet „{ $package }” został zamówiony.
letter-placed-next = Teraz pytamy Friends w okolicy; kto przyjmie zlecenie, odezwie się w ciągu 12 godzin.
letter-placed-action = Zobacz zlecenie
letter-placed-secret = Kto ma ten link, może otworzyć zlecenie; prosimy go nie udostępniać.
letter-access-subject = Nowy link do zlecenia { $code }
letter-access-text = Stary link już nie działa, ten go zastępuje.
letter-reason-order = Ta wiadomość przyszła, ponieważ ten adres podano przy składaniu zlecenia.
