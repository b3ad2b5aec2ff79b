### Kogo pytamy o zlecenie i kto je dostaje.

## Propozycje

nav-offers = Zlecenia
offers-title = Dostępne zlecenia
offers-intro = Pytamy jednocześnie najwyżej cztery osoby, a zlecenie dostaje ta, która przyjmie je pierwsza.
offers-none = W tej chwili nie ma w pobliżu pasującego zlecenia.
offers-earlier = Wcześniejsze
# $n (Number) from 0: how many there are now
offers-live = { $n ->
    [one] Teraz dostępne jest { $n } zlecenie
    [few] Teraz dostępne są { $n } zlecenia
    [many] Teraz dostępnych jest { $n } zleceń
   *[other] Teraz dostępne jest { $n } zlecenia
}
offer-state-accepted = Przyjęte
offer-state-declined = Odrzucone
offer-state-expired = Czas minął
offer-state-lost = Ktoś był szybszy
offer-state-withdrawn = Już niedostępne
offer-state-released = Wróciło do puli
offer-place = Miejsce realizacji
# $area (String) two digits of the postal code and the place; $km (Number) half kilometres
offer-where = { $area }, około { $km } km od domu
offer-pay = Wynagrodzenie
offer-when = Kiedy
offer-how-long = Jak długo
# $n (Number) from 15
offer-minutes = { $n ->
    [one] około { $n } minuty
    [few] około { $n } minut
    [many] około { $n } minut
   *[other] około { $n } minuty
}
offer-language = Język
offer-package = Co obejmuje pakiet
offer-trouble = Co jest do zrobienia
offer-masked = Numery telefonów i adresy w tym tekście są ukryte do chwili przyjęcia zlecenia.
# $at (String) a finished date and time
offer-until = Odpowiedź do { $at }
# $hours (Number) hours for the first contact
offer-after = { $hours ->
    [one] Nazwisko, adres i telefon pojawią się po przyjęciu; bez pierwszego kontaktu w ciągu { $hours } godziny zlecenie wróci do puli.
    [few] Nazwisko, adres i telefon pojawią się po przyjęciu; bez pierwszego kontaktu w ciągu { $hours } godzin zlecenie wróci do puli.
    [many] Nazwisko, adres i telefon pojawią się po przyjęciu; bez pierwszego kontaktu w ciągu { $hours } godzin zlecenie wróci do puli.
   *[other] Nazwisko, adres i telefon pojawią się po przyjęciu; bez pierwszego kontaktu w ciągu { $hours } godziny zlecenie wróci do puli.
}
# $pay (String) finished money
offer-accept = Przyjmij za { $pay }
offer-decline = Odrzuć
offer-accepted = Zlecenie jest Twoje: skontaktuj się jak najszybciej.
offer-declined = Odrzucono, pytamy kogoś innego.

## Skąd ta propozycja

offer-why = Skąd to zlecenie?
# $n (Number) at least 1; $km (Number) whole kilometres
offer-why-looked = { $n ->
    [one] Wzięto pod uwagę { $n } osobę z tą umiejętnością, najwyżej { $km } km od miejsca.
    [few] Wzięto pod uwagę { $n } osoby z tą umiejętnością, najwyżej { $km } km od miejsca.
    [many] Wzięto pod uwagę { $n } osób z tą umiejętnością, najwyżej { $km } km od miejsca.
   *[other] Wzięto pod uwagę { $n } osoby z tą umiejętnością, najwyżej { $km } km od miejsca.
}
# $from, $to (Number) kilometres
offer-why-band = Miejsce zamieszkania leży od { $from } do { $to } km od miejsca realizacji; wśród osób z tej odległości pierwszeństwo ma ta, której najdłużej nie pytano.
# $rank (Number) from 1
offer-why-rank = To daje miejsce { $rank } w kolejności.
offer-why-rating = Oceny nie mają na to wpływu.
offer-left-out = Nie zapytano:
# $n (Number) at least 1
offer-left-out-asked = { $n ->
    [one] { $n } osoby, którą już pytano
    [few] { $n } osób, które już pytano
    [many] { $n } osób, które już pytano
   *[other] { $n } osoby, które już pytano
}
# $n (Number) at least 1
offer-left-out-apart = { $n ->
    [one] { $n } osoby, która nie przychodzi już pod ten adres
    [few] { $n } osób, które nie przychodzą już pod ten adres
    [many] { $n } osób, które nie przychodzą już pod ten adres
   *[other] { $n } osoby, które nie przychodzą już pod ten adres
}
# $n (Number) at least 1
offer-left-out-country = { $n ->
    [one] { $n } osoby, która mieszka w innym kraju
    [few] { $n } osób, które mieszkają w innym kraju
    [many] { $n } osób, które mieszkają w innym kraju
   *[other] { $n } osoby, które mieszkają w innym kraju
}
# $n (Number) at least 1
offer-left-out-standing = { $n ->
    [one] { $n } osoby, która nie jest teraz aktywna
    [few] { $n } osób, które nie są teraz aktywne
    [many] { $n } osób, które nie są teraz aktywne
   *[other] { $n } osoby, które nie są teraz aktywne
}
# $n (Number) at least 1
offer-left-out-class = { $n ->
    [one] { $n } osoby, która nie ma klasy Fachowiec
    [few] { $n } osób, które nie mają klasy Fachowiec
    [many] { $n } osób, które nie mają klasy Fachowiec
   *[other] { $n } osoby, które nie mają klasy Fachowiec
}
# $n (Number) at least 1
offer-left-out-certificate = { $n ->
    [one] { $n } osoby, która nie ma certyfikatu
    [few] { $n } osób, które nie mają certyfikatu
    [many] { $n } osób, które nie mają certyfikatu
   *[other] { $n } osoby, które nie mają certyfikatu
}
# $n (Number) at least 1
offer-left-out-language = { $n ->
    [one] { $n } osoby, która nie mówi w tym języku
    [few] { $n } osób, które nie mówią w tym języku
    [many] { $n } osób, które nie mówią w tym języku
   *[other] { $n } osoby, które nie mówią w tym języku
}
# $n (Number) at least 1
offer-left-out-radius = { $n ->
    [one] { $n } osoby, która nie dojeżdża tak daleko
    [few] { $n } osób, które nie dojeżdżają tak daleko
    [many] { $n } osób, które nie dojeżdżają tak daleko
   *[other] { $n } osoby, które nie dojeżdżają tak daleko
}
# $n (Number) at least 1
offer-left-out-away = { $n ->
    [one] { $n } osoby, która jest teraz nieobecna
    [few] { $n } osób, które są teraz nieobecne
    [many] { $n } osób, które są teraz nieobecne
   *[other] { $n } osoby, które są teraz nieobecne
}
# $n (Number) at least 1
offer-left-out-policy = { $n ->
    [one] { $n } osoby z innej społeczności
    [few] { $n } osób z innych społeczności
    [many] { $n } osób z innych społeczności
   *[other] { $n } osoby z innych społeczności
}
# $n (Number) at least 1
offer-left-out-offers = { $n ->
    [one] { $n } osoby, która ma już dość otwartych propozycji
    [few] { $n } osób, które mają już dość otwartych propozycji
    [many] { $n } osób, które mają już dość otwartych propozycji
   *[other] { $n } osoby, które mają już dość otwartych propozycji
}
# $n (Number) at least 1
offer-left-out-orders = { $n ->
    [one] { $n } osoby, która ma już dość zleceń
    [few] { $n } osób, które mają już dość zleceń
    [many] { $n } osób, które mają już dość zleceń
   *[other] { $n } osoby, które mają już dość zleceń
}

## Odmowy przyjęcia

accept-refused-taken = Ktoś był szybszy i dostał to zlecenie.
accept-refused-expired = Czas na odpowiedź minął, zlecenie trafia do innych.
accept-refused-withdrawn = To zlecenie jest już niedostępne.
# $n (Number) at least 1: as many as may be open at once
accept-refused-cap-reached = { $n ->
    [one] Można mieć naraz tylko { $n } otwarte zlecenie; po jego zakończeniu można przyjąć następne.
    [few] Można mieć naraz najwyżej { $n } otwarte zlecenia; po zakończeniu jednego z nich można przyjąć następne.
    [many] Można mieć naraz najwyżej { $n } otwartych zleceń; po zakończeniu jednego z nich można przyjąć następne.
   *[other] Można mieć naraz najwyżej { $n } otwartego zlecenia; po zakończeniu jednego z nich można przyjąć następne.
}

## Zlecenia, których nikt nie wziął

unassigned-ask-again = Zapytaj ponownie
unassigned-asked-again = Zlecenie jest znów proponowane, także osobom, które wcześniej nie odpowiedziały.

## Zlecenia dla opiekunów społeczności

staff-orders = Zlecenia
staff-orders-what = Wszystko, co tu zamówiono; najpierw niedotrzymane zobowiązania.
staff-orders-places = Miejsca bez pomocy
staff-orders-places-what = Miejsca, w których nikt nie przyjął zlecenia albo ktoś czeka na liście rezerwowej.
staff-orders-by-state = Według stanu
staff-orders-all = Wszystkie
staff-orders-broken = Niedotrzymane zobowiązania
staff-orders-search = Kod zlecenia, kod pocztowy lub miejscowość
staff-orders-search-help = Wystarczy początek: K7F, 02-, War.
staff-orders-every-package = Wszystkie pakiety
# $postal (String) the postal code; $country (String) two letters
staff-orders-at-place = Tylko { $postal } ({ $country }).
staff-orders-anywhere = Wszystkie miejsca
staff-orders-none = Nie ma takich zleceń.
staff-orders-first = Pierwsza strona
staff-orders-next = Następne
staff-orders-csv = Pobierz jako tabelę (CSV)
# $n (Number) ten thousand
staff-orders-csv-most = najwyżej { $n } zleceń
staff-orders-head-code = Kod
staff-orders-head-package = Pakiet
staff-orders-head-state = Stan
staff-orders-head-placed = Zamówiono
staff-orders-head-country = Kraj
staff-orders-head-postal = Kod pocztowy
staff-orders-head-place = Miejscowość
staff-orders-head-price = Cena
staff-orders-head-currency = Waluta
staff-orders-head-friend = Friend
staff-orders-head-due = Pierwszy kontakt do
staff-orders-head-time = Termin wizyty
staff-orders-unserved = Zlecenia bez chętnych
staff-orders-waiting = Lista rezerwowa
staff-orders-wanted = Na co czekają
# $n (Number) from 0
staff-orders-unserved-count = { $n ->
    [one] { $n } zlecenie bez chętnych
    [few] { $n } zlecenia bez chętnych
    [many] { $n } zleceń bez chętnych
   *[other] { $n } zlecenia bez chętnych
}
# $n (Number) from 0
staff-orders-waiting-count = { $n ->
    [one] { $n } osoba na liście rezerwowej
    [few] { $n } osoby na liście rezerwowej
    [many] { $n } osób na liście rezerwowej
   *[other] { $n } osoby na liście rezerwowej
}
staff-orders-map = Gdzie kogoś brakuje
# $km (Number) whole kilometres
staff-orders-map-scale = Linia w lewym dolnym rogu ma { $km } km.
# $n (Number) five hundred
staff-orders-places-cut = Pokazano { $n } miejsc, w których brakuje najwięcej; plik zawiera wszystkie.
staff-orders-places-none = Nigdzie nie czeka żadne zlecenie ani nikt na liście rezerwowej.
staff-order-sold = Co zamówiono
staff-order-nobody = Nikt jeszcze nie ma tego zlecenia.
staff-order-from-pool = z puli
# $day, $time (String) a finished day and time
staff-order-proposed = Zaproponowano, jeszcze bez odpowiedzi: { $day }, { $time }
staff-order-reference = Numer u partnera
staff-order-contact-why = Nazwisko, adres i telefon służą tylko do pytań o zlecenie; każde ich wyświetlenie jest zapisywane.
staff-order-contact-show = Zobacz dane kontaktowe
staff-order-contact-hidden = Zlecenie zakończyło się dawno temu; dane kontaktowe nie są już pokazywane.
staff-order-asked = Kogo zapytano
staff-order-asked-nobody = Nikogo jeszcze nie zapytano.
# $km (Number) half kilometres
staff-order-km = w odległości { $km } km
staff-order-why = Dlaczego właśnie te osoby
# $n (Number) who were asked; $looked (Number) who were looked at; $km (Number) the radius
staff-order-decided = Zapytano: { $n }, wzięto pod uwagę: { $looked }, promień: { $km } km.
# $km (Number) whole kilometres
staff-order-reach = do { $km } km
staff-order-history = Przebieg
staff-order-cancel = Anuluj zlecenie
staff-order-cancel-heading = Anulować to zlecenie?
staff-order-cancel-customer = Klient dostanie e-mail i nic nie płaci; tego nie da się cofnąć.
staff-order-cancel-both = Klient i Friend dostaną e-mail, nikt nic nie płaci; tego nie da się cofnąć.
staff-order-cancelled = Zlecenie jest anulowane.
staff-asked-open = Jeszcze bez odpowiedzi
staff-asked-accepted = Przyjęte
staff-asked-declined = Odrzucone
staff-asked-expired = Bez odpowiedzi
staff-asked-lost = Ktoś był szybszy
staff-asked-withdrawn = Propozycja wycofana
staff-asked-released = Zlecenie było przyjęte, ale wróciło do puli

## Niedotrzymane zobowiązania

order-broken-nobody-found = Nikogo nie znaleziono
order-broken-contact-overdue = Pierwszy kontakt spóźniony
order-broken-contact-missed = Nie było pierwszego kontaktu, szukamy dalej
order-broken-search-too-long = Od ponad dwóch dni nikt nie przyjął
order-broken-no-appointment = Dwa dni po kontakcie bez terminu
order-broken-not-started = Termin minął, praca się nie zaczęła
order-broken-not-finished = W toku od ponad doby

## Co działo się ze zleceniem

order-step-place = Zamówiono
order-step-release = Rozpoczęto szukanie
order-step-decline = Odrzucono propozycję
order-step-widen-wave = Poszerzono promień
order-step-give-up = Nikogo nie znaleziono
order-step-accept = Przyjęto
order-step-log-contact = Pierwszy kontakt
order-step-breach-contact = Dwanaście godzin bez kontaktu, szukamy dalej
order-step-hand-back = Oddano, szukamy dalej
order-step-escalate = Przekazano fachowcowi
order-step-agree-time = Uzgodniono termin
order-step-reschedule = Przesunięto termin
order-step-start = Rozpoczęto pracę
order-step-agree-extra = Uzgodniono dodatek
order-step-complete = Zakończono
order-step-fail = Wizyta bez skutku
order-step-cancel = Anulowano
order-step-report-no-show = Nikt nie przyszedł
order-step-close = Zamknięto
order-step-assign = Przydzielono ręcznie
order-step-ask-again = Zapytano ponownie
order-actor-customer = Klient
order-actor-friend = Friend
order-actor-staff = Opiekun społeczności
order-actor-partner = System partnera
order-actor-system = Automatycznie
dispatch-cause-placed = Pierwsza runda
dispatch-cause-refill = Zamiast osoby, która odmówiła
# $wave (Number) from 2
dispatch-cause-wave = Runda { $wave }
dispatch-cause-pool = Otwarto dla całej puli
dispatch-cause-reopened = Ponowne szukanie

## Ręczny przydział

assign-title = Przydziel ręcznie
assign-what = Zlecenie od razu należy do wybranej osoby, z dwunastoma godzinami na pierwszy kontakt; dlatego najpierw warto to z nią uzgodnić.
assign-search = Szukaj osoby
assign-search-help = Bez nazwiska widać tu najbliższe osoby z potrzebną umiejętnością.
assign-give = Przydziel
# $n (Number) open orders; $most (Number) as many as wanted
assign-load = Otwarte zlecenia: { $n } z { $most }
assign-none = Nikt tutaj nie pasuje.
assign-done = Zlecenie jest przydzielone, Friend i klient dostaną e-mail.
assign-caution-country = Mieszka w innym kraju.
assign-caution-language = Nie mówi w języku klienta.
assign-caution-radius = Zwykle nie jeździ tak daleko.
assign-caution-away = Jest teraz na urlopie.
assign-refused-standing = Ta osoba nie jest tu aktywna.
assign-refused-apart = Te dwie osoby nie chcą się już spotykać.
assign-refused-skill = Nie podano potrzebnej umiejętności albo miejsca zamieszkania.
assign-refused-class = Potrzebny jest fachowiec.
assign-refused-certificate = Brakuje wymaganego certyfikatu.
# $n (Number) as many as may be open at once
assign-refused-cap-reached = { $n ->
    [one] Limit tej osoby to { $n } otwarte zlecenie.
    [few] Limit tej osoby to { $n } otwarte zlecenia.
    [many] Limit tej osoby to { $n } otwartych zleceń.
   *[other] Limit tej osoby to { $n } otwartego zlecenia.
}

## List do wybranych osób

# $code (String) the order’s code
letter-assigned-subject = Zlecenie { $code } przydzielone
# $package (String) its name
letter-assigned-text = { $package }: opiekun społeczności przydzielił to zlecenie ręcznie; nazwisko, adres i telefon są na stronie zlecenia.

## Listy

# $package (String) its name; $pay (String) finished money
letter-offer-subject = { $package }: zlecenie w pobliżu za { $pay }
# $package (String) its name
letter-offer-text = Ktoś w pobliżu potrzebuje pomocy: { $package }.
# $pay (String) finished money
letter-offer-pay = Wynagrodzenie: { $pay }
letter-offer-first = Zlecenie dostaje osoba, która przyjmie je pierwsza.
letter-offer-action = Zobacz zlecenie
# $code (String) the order’s code
letter-accepted-subject = Zlecenie { $code } przyjęte
# $package (String) its name
letter-accepted-text = { $package }: nazwisko, adres i telefon są teraz na stronie zlecenia.
# $hours (Number) hours for the first contact
letter-accepted-contact = { $hours ->
    [one] Klient czeka na pierwszy kontakt w ciągu { $hours } godziny.
    [few] Klient czeka na pierwszy kontakt w ciągu { $hours } godzin.
    [many] Klient czeka na pierwszy kontakt w ciągu { $hours } godzin.
   *[other] Klient czeka na pierwszy kontakt w ciągu { $hours } godziny.
}
letter-accepted-action = Zobacz zlecenie
# $name (String) a first name
letter-found-subject = { $name } się tym zajmie
# $name (String) a first name; $package, $code (String)
letter-found-text = { $name } przyjmuje zlecenie { $code } ({ $package }).
# $hours (Number) hours for the first contact
letter-found-contact = { $hours ->
    [one] W ciągu { $hours } godziny można się spodziewać telefonu lub wiadomości w sprawie terminu wizyty.
    [few] W ciągu { $hours } godzin można się spodziewać telefonu lub wiadomości w sprawie terminu wizyty.
    [many] W ciągu { $hours } godzin można się spodziewać telefonu lub wiadomości w sprawie terminu wizyty.
   *[other] W ciągu { $hours } godziny można się spodziewać telefonu lub wiadomości w sprawie terminu wizyty.
}
# $code (String) the order’s code
letter-nobody-subject = Zlecenie { $code }: jeszcze nikogo nie znaleźliśmy
# $package (String) its name
letter-nobody-text = Zapytaliśmy już wszystkie odpowiednie osoby w promieniu 40 km ({ $package }), ale na razie nikt nie ma czasu.
letter-nobody-next = Opiekunowie społeczności szukają dalej i dadzą znać; do tego czasu zlecenie można bezpłatnie anulować na jego stronie.
letter-customer-action = Zobacz zlecenie
letter-reason-booked = Ta wiadomość przyszła, ponieważ ten adres podano, zamawiając pomoc w społeczności { $brand }.
