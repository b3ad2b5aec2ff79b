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
offer-when-any = dowolnie
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
offer-accept = Przyjmuję za { $pay }
offer-decline = Odrzucam
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
offer-why-band = Dom jest w odległości od { $from } do { $to } km; wśród mieszkających tak daleko pierwszeństwo ma ten, kogo najdłużej nie pytano.
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
    [one] { $n } osoby, która już nie chodzi do tego klienta
    [few] { $n } osób, które już nie chodzą do tego klienta
    [many] { $n } osób, które już nie chodzą do tego klienta
   *[other] { $n } osoby, które już nie chodzą do tego klienta
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
    [one] { $n } osoby, której członkostwo nie jest aktywne
    [few] { $n } osób, których członkostwo nie jest aktywne
    [many] { $n } osób, których członkostwo nie jest aktywne
   *[other] { $n } osoby, których członkostwo nie jest aktywne
}
# $n (Number) at least 1
offer-left-out-class = { $n ->
    [one] { $n } osoby, która nie ma statusu fachowca
    [few] { $n } osób, które nie mają statusu fachowca
    [many] { $n } osób, które nie mają statusu fachowca
   *[other] { $n } osoby, które nie mają statusu fachowca
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
    [one] { $n } osoby, z innej społeczności
    [few] { $n } osób, z innych społeczności
    [many] { $n } osób, z innych społeczności
   *[other] { $n } osoby, z innych społeczności
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

accept-refused-taken = Ktoś inny był szybszy i ma to zlecenie.
accept-refused-expired = Czas na odpowiedź minął, zlecenie trafia do innych.
accept-refused-withdrawn = To zlecenie jest już niedostępne.
# $n (Number) at least 1: as many as may be open at once
accept-refused-cap-reached = { $n ->
    [one] Otwarte jest już { $n } zlecenie i więcej naraz być nie może; po jego zakończeniu można przyjąć następne.
    [few] Otwarte są już { $n } zlecenia i więcej naraz być nie może; po zakończeniu jednego z nich można przyjąć następne.
    [many] Otwartych jest już { $n } zleceń i więcej naraz być nie może; po zakończeniu jednego z nich można przyjąć następne.
   *[other] Otwarte jest już { $n } zlecenia i więcej naraz być nie może; po zakończeniu jednego z nich można przyjąć następne.
}

## Zlecenia, których nikt nie wziął

unassigned-title = Zlecenia bez Frienda
unassigned-intro = Zapytano wszystkie odpowiednie osoby do 40 km; klienci wiedzą, że szukamy dalej.
unassigned-none = Każde zlecenie kogoś znalazło albo jest jeszcze proponowane.
# $n (Number) from 0
unassigned-asked = { $n ->
    [one] zapytano { $n } osobę
    [few] zapytano { $n } osoby
    [many] zapytano { $n } osób
   *[other] zapytano { $n } osoby
}
unassigned-ask-again = Zapytaj ponownie
unassigned-asked-again = Zlecenie jest znów proponowane, także osobom, które wcześniej nie odpowiedziały.

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
    [one] Obiecano pierwszy kontakt w ciągu { $hours } godziny.
    [few] Obiecano pierwszy kontakt w ciągu { $hours } godzin.
    [many] Obiecano pierwszy kontakt w ciągu { $hours } godzin.
   *[other] Obiecano pierwszy kontakt w ciągu { $hours } godziny.
}
letter-accepted-action = Do zlecenia
# $name (String) a first name
letter-found-subject = { $name } się tym zajmie
# $name (String) a first name; $package, $code (String)
letter-found-text = { $name } przyjmuje zlecenie { $code } ({ $package }).
# $hours (Number) hours for the first contact
letter-found-contact = { $hours ->
    [one] W ciągu { $hours } godziny będzie telefon lub wiadomość w sprawie terminu wizyty.
    [few] W ciągu { $hours } godzin będzie telefon lub wiadomość w sprawie terminu wizyty.
    [many] W ciągu { $hours } godzin będzie telefon lub wiadomość w sprawie terminu wizyty.
   *[other] W ciągu { $hours } godziny będzie telefon lub wiadomość w sprawie terminu wizyty.
}
# $code (String) the order’s code
letter-nobody-subject = Zlecenie { $code }: jeszcze nikogo nie znaleźliśmy
# $package (String) its name
letter-nobody-text = W sprawie { $package } zapytaliśmy wszystkie odpowiednie osoby w promieniu 40 km i na razie nikt nie ma czasu.
letter-nobody-next = Zespół szuka dalej i da znać; do tego czasu zlecenie można bezpłatnie anulować na jego stronie.
letter-customer-action = Do zlecenia
letter-reason-booked = Ta wiadomość przyszła, bo z tego adresu zarezerwowano usługę w { $brand }.
