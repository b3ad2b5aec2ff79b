## The managers' desk: what is to be done today.
desk-today = Dziś
desk-partner = Pakiety tej społeczności, ich ceny i teksty.
desk-to-do = Do zrobienia
desk-nothing = Dziś nic nie czeka.
desk-nothing-long = Wszystko zrobione. Nowe zgłoszenia, pytania i wiadomości pojawią się tutaj.
desk-waiting =
    { $n ->
        [one] Czeka jedno zadanie.
        [few] Czekają { $n } zadania.
        [many] Czeka { $n } zadań.
       *[other] Czeka { $n } zadania.
    }
desk-waiting-late =
    { $n ->
        [one] Czeka jedno zadanie i jest zaległe.
        [few] Czekają { $n } zadania, w tym zaległe: { $late }.
        [many] Czeka { $n } zadań, w tym zaległe: { $late }.
       *[other] Czeka { $n } zadania, w tym zaległe: { $late }.
    }
desk-new-event = Dodaj wydarzenie
desk-new-letter = Napisz newsletter
desk-letters = Newslettery
desk-letters-all = Wszystkie
desk-letters-none = Teraz nic nie jest wysyłane.
desk-letters-untitled = Jeszcze bez tematu
desk-letters-left = Wysłano { $left } z { $all }
desk-letters-n =
    { $n ->
        [one] Jeden newsletter jest w drodze.
        [few] { $n } newslettery są w drodze.
        [many] { $n } newsletterów jest w drodze.
       *[other] { $n } newslettera jest w drodze.
    }
desk-events = Wydarzenia
desk-events-all = Wszystkie
desk-events-none = Teraz nic nie jest zaplanowane.
desk-communities = Inne społeczności

to-do-or-more = { $what } lub więcej
to-do-check = Sprawdź
to-do-look = Zobacz
to-do-decide = Rozstrzygnij
to-do-answer = Odpowiedz
to-do-assign = Przydziel
to-do-broken =
    { $n ->
        [one] Jedno zlecenie z niedotrzymanym zobowiązaniem
        [few] { $n } zlecenia z niedotrzymanym zobowiązaniem
        [many] { $n } zleceń z niedotrzymanym zobowiązaniem
       *[other] { $n } zlecenia z niedotrzymanym zobowiązaniem
    }
to-do-broken-about = Spóźniony kontakt, miniony termin wizyty albo brak chętnych
to-do-unassigned =
    { $n ->
        [one] Jedno zlecenie bez chętnych
        [few] { $n } zlecenia bez chętnych
        [many] { $n } zleceń bez chętnych
       *[other] { $n } zlecenia bez chętnych
    }
to-do-unassigned-about = Po wszystkich rundach nikt nie przyjął zlecenia
to-do-members =
    { $n ->
        [one] Czeka jedna nowa osoba
        [few] Czekają { $n } nowe osoby
        [many] Czeka { $n } nowych osób
       *[other] Czeka { $n } nowej osoby
    }
to-do-members-about = Mogą działać dopiero po zatwierdzeniu
to-do-reports =
    { $n ->
        [one] Jedno otwarte zgłoszenie
        [few] { $n } otwarte zgłoszenia
        [many] { $n } otwartych zgłoszeń
       *[other] { $n } otwartego zgłoszenia
    }
to-do-reports-about = Zgłoszone wpisy i odwołania od decyzji
to-do-ears =
    { $n ->
        [one] Jedna wiadomość bez odpowiedzi
        [few] { $n } wiadomości bez odpowiedzi
        [many] { $n } wiadomości bez odpowiedzi
       *[other] { $n } wiadomości bez odpowiedzi
    }
to-do-ears-about = Co członkowie piszą do opiekunów społeczności
to-do-newcomers =
    { $n ->
        [one] Jeden wątek nowej osoby bez odpowiedzi
        [few] { $n } wątki nowych osób bez odpowiedzi
        [many] { $n } wątków nowych osób bez odpowiedzi
       *[other] { $n } wątku nowych osób bez odpowiedzi
    }
to-do-newcomers-about = Kto dostanie odpowiedź, chętniej wraca
to-do-questions =
    { $n ->
        [one] Jedno otwarte pytanie
        [few] { $n } otwarte pytania
        [many] { $n } otwartych pytań
       *[other] { $n } otwartego pytania
    }
to-do-questions-about = Żadna odpowiedź nie jest jeszcze oznaczona jako rozwiązanie
to-do-proposals =
    { $n ->
        [one] Jedno proponowane wydarzenie
        [few] { $n } proponowane wydarzenia
        [many] { $n } proponowanych wydarzeń
       *[other] { $n } proponowanego wydarzenia
    }
to-do-proposals-about = Inna społeczność chce je zorganizować wspólnie
