### The operator’s console.

## The frame of the console and its places
admin-console = Konsola
admin-overview = Przegląd
admin-tenants = Społeczności
admin-jobs = Zadania w tle
admin-audit = Dziennik zdarzeń
admin-save = Zapisz
admin-saved = Zmiany zostały zapisane.
admin-error-home = Przejdź do przeglądu

## Signing in
admin-sign-in = Logowanie do konsoli
admin-sign-in-refused = Te dane nie pasują do żadnego konta operatora.
admin-sign-in-link-help = Jednorazowy link wyświetla na serwerze to polecenie:
admin-signed-out = Sesja w konsoli została zakończona.
admin-link = Jednorazowy link
admin-link-gone = Ten link już nie działa
admin-password = Hasło
admin-password-new = Nowe hasło
admin-password-done = Hasło zostało ustawione, a wszystkie inne sesje zakończone.

## Overview and lists
admin-tenant = Społeczność
admin-tenants-empty = Nie ma jeszcze żadnej społeczności.
admin-tenant-new = Nowa społeczność
admin-tenant-new-text = Na początku jest to wersja robocza, której nikt nie widzi; teksty prawne, logo i opiekunów dodaje się na osobnych stronach.
admin-tenant-make = Utwórz wersję roboczą
# The name of the category that a new community starts with
admin-first-category = Ogólne
admin-tenant-made = Wersja robocza została utworzona.
admin-host = Host
admin-state = Stan
admin-state-draft = Wersja robocza
admin-state-live = Opublikowana
admin-state-suspended = Zawieszona
admin-made = Utworzono
admin-published = Pierwsza publikacja
admin-version = Wersja
admin-jobs-waiting = Zadania oczekujące
admin-jobs-dead = Zadania nieudane
admin-jobs-dead-look = Zobacz nieudane zadania
admin-letters-waiting = E-maile oczekujące
admin-letters-sent = E-maile wysłane w ciągu 24 godzin
admin-letters-dead = E-maile niewysłane

## One community
admin-tab-state = Stan
admin-tab-details = Dane
admin-tab-brand = Marka
admin-tab-hosts = Hosty
admin-tab-legal = Teksty prawne
admin-tab-wording = Teksty
admin-tab-managers = Opiekunowie
admin-publish = Opublikuj
admin-suspend = Zawieś
admin-suspend-reason = Powód zawieszenia
admin-suspend-reason-help = Pojawia się tylko w dzienniku.
admin-resume = Opublikuj ponownie
admin-publish-missing = Czego brakuje do publikacji
admin-publish-refused = Społeczności nie można jeszcze opublikować
admin-publish-refused-imprint = Brakuje noty prawnej w języku domyślnym.
admin-publish-refused-privacy = Brakuje polityki prywatności w języku domyślnym.
admin-publish-refused-terms = Brakuje regulaminu w języku domyślnym.
admin-publish-refused-manager = Nikt jeszcze nie opiekuje się tą społecznością ani nie dostał zaproszenia.
admin-tenant-published = Społeczność została opublikowana.
admin-tenant-suspended = Społeczność została zawieszona.
admin-tenant-resumed = Społeczność jest znowu opublikowana.
admin-audit-of-tenant = Dziennik zdarzeń tej społeczności

## Details
admin-address = Adres
admin-field-slug = Krótka nazwa
admin-field-slug-help = Małe litery, cyfry i łączniki; później nie można jej zmienić.
admin-field-host = Nazwa hosta
admin-field-host-help = Bez schematu i portu, na przykład nord.example.org.
admin-field-name = Nazwa społeczności
admin-field-suffix = Słowo obok logo
admin-field-countries = Kraje
admin-field-countries-help = Kody dwuliterowe, najpierw kraj domyślny, na przykład DE AT.
admin-field-default-lang = Język domyślny
admin-field-other-langs = Języki
admin-field-formal = Forma grzecznościowa
admin-field-formal-help = W językach bez zaznaczenia zwracamy się po imieniu.
admin-field-time-zone = Strefa czasowa
admin-field-time-zone-help = Nazwa IANA, na przykład Europe/Berlin.
admin-field-company-url = Strona internetowa firmy
admin-field-mail-from = Nadawca e-maili
admin-field-approval = Nowe osoby wymagają zatwierdzenia
admin-field-approval-help = Bez zaznaczenia mogą działać od razu po potwierdzeniu adresu.
admin-field-features = Działy społeczności
admin-field-features-help = Dział bez zaznaczenia znika z nawigacji, strony głównej i panelu, a jego stron nie można otworzyć. Nic nie zostaje usunięte; pakiety i trwające zlecenia pozostają w panelu.
admin-field-given-name = Imię
admin-field-family-name = Nazwisko
admin-field-lang = Język
admin-slug-refused = Krótka nazwa składa się z 2 do { $max } małych liter, cyfr i pojedynczych łączników i zaczyna się od litery.
admin-slug-refused-reserved = Ta krótka nazwa jest zarezerwowana dla platformy.
admin-slug-refused-taken = Ta krótka nazwa należy do innej społeczności.
admin-host-refused = To nie jest nazwa hosta; poprawna to na przykład nord.example.org.
admin-host-refused-taken = Ten host jest już zajęty.
admin-host-refused-canonical = Hosta głównego nie można usunąć; najpierw musi nim zostać inny.
admin-countries-refused = Proszę podać kody krajów, najwyżej { $max }.
admin-time-zone-refused = Nie ma strefy czasowej o tej nazwie.
admin-url-refused = Adres internetowy zaczyna się od https:// i hosta.
admin-choice-refused = Proszę wybrać jedną z możliwości.

## Brand
admin-brand-tokens = Kolory i kształty
admin-field-brand = Kolor marki
admin-field-spark = Drugi kolor
admin-field-paper = Tło stron
admin-field-ink = Tekst
admin-field-band = Tło nagłówka
admin-field-frame = Nagłówek
admin-frame-line = Jeden wiersz, podkreślony
admin-frame-band = Pas na całą szerokość
admin-frame-split = Trzy wiersze
admin-frame-float = Pływający pasek
admin-field-text = Krój pisma tekstu
admin-field-head = Krój pisma nagłówków
admin-stack-bookish = Książkowy szeryfowy
admin-stack-humanist = Humanistyczny
admin-stack-condensed = Wąski
admin-stack-grotesk = Grotesk
admin-stack-exact = Neutralny
admin-stack-rounded = Zaokrąglony
admin-stack-open = Otwarty i szeroki
admin-field-head-weight = Grubość nagłówków, od 400 do 800
admin-field-radius = Zaokrąglenie rogów w pikselach, od 0 do 32
admin-field-rule = Grubość linii w pikselach, od 1 do 3
admin-field-density = Mnożnik odstępów, od 0,8 do 1,2
admin-color-refused = Kolor zapisuje się jako # i sześć cyfr szesnastkowych.
admin-number-refused = Proszę podać liczbę od { $min } do { $max }.
admin-preview = Podgląd
admin-mode-light = Jasny
admin-mode-dark = Ciemny
admin-picture-head = Nagłówek
admin-picture-text = Tak wygląda tekst
admin-picture-muted = Tekst drugorzędny
admin-picture-link = Link
admin-picture-button = Przycisk
admin-picture-chip = Wybór
admin-findings-none = Wszystkie pary kolorów są dobrze czytelne.
admin-finding-pair = Kolor na tle
admin-finding-mode = Tryb
admin-finding-ratio = Kontrast
admin-finding-needed = Wymagany
admin-finding-nearest = Najbliższy wystarczający kolor
admin-pair-ink-paper = Tekst na stronie
admin-pair-ink-surface = Tekst na kartach i w polach
admin-pair-ink-sunk = Tekst w stopce i na spokojnych polach
admin-pair-ink-tint = Tekst na wybranych elementach
admin-pair-muted-paper = Tekst pomocniczy na stronie
admin-pair-muted-surface = Tekst pomocniczy na kartach
admin-pair-muted-sunk = Tekst pomocniczy w stopce
admin-pair-muted-tint = Tekst pomocniczy na wybranych elementach
admin-pair-link-paper = Linki na stronie
admin-pair-link-surface = Linki na kartach
admin-pair-link-sunk = Linki w stopce
admin-pair-on-brand-brand = Tekst na przyciskach
admin-pair-on-tint-tint = Tekst na polach wyboru
admin-pair-on-spark-spark = Liczby na małych znacznikach
admin-pair-on-tile-tile = Daty na kartkach kalendarza
admin-pair-on-band-band = Tekst w nagłówku
admin-pair-band-muted-band = Tekst pomocniczy w nagłówku
admin-pair-good-good-soft = Komunikaty o powodzeniu
admin-pair-warn-warn-soft = Ostrzeżenia
admin-pair-bad-bad-soft = Komunikaty o błędach
admin-pair-bad-paper = Błędy na stronie
admin-pair-edge-paper = Ramki pól na stronie
admin-pair-edge-surface = Ramki pól na kartach
admin-pair-focus-paper = Fokus klawiatury na stronie
admin-pair-focus-sunk = Fokus klawiatury w stopce
admin-logo = Logo
admin-logo-now = Obecne logo
admin-logo-file = Obraz
admin-logo-help = PNG, JPEG lub WebP, najwyżej 10 MB.
admin-logo-upload = Prześlij logo
admin-hero = Obraz tytułowy
admin-hero-now = Obecny obraz tytułowy
admin-hero-help = PNG, JPEG lub WebP, najwyżej 10 MB; jest widoczny obok powitania na stronie głównej.
admin-hero-upload = Prześlij obraz tytułowy

## Hosts
admin-host-acts = Działania
admin-host-canonical = Host główny
admin-host-make-canonical = Ustaw jako główny
admin-host-remove = Usuń
admin-host-add = Dodaj host
admin-host-add-help = Przekierowuje do hosta głównego.
admin-host-added = Host został dodany.
admin-host-removed = Host został usunięty.
admin-host-canonical-done = Wszystkie adresy używają teraz tego hosta.

## Legal texts
admin-legal-text = Tekst
admin-legal-lang = Język
admin-legal-version = Wersja
admin-legal-none = Jeszcze nieopublikowany
admin-legal-latest = Wersja { $version }, opublikowana { $date }
admin-legal-raw = Tekst w Markdown
admin-legal-raw-help = Publikacja tworzy nową wersję; wcześniejsze pozostają bez zmian.
admin-legal-title-help = Strona pokazuje własną nazwę, dlatego pierwszy wiersz zaczynający się od # nie jest widoczny.
admin-legal-publish = Opublikuj tekst
admin-legal-done = Tekst został opublikowany.
admin-legal-refused = Tutaj potrzebny jest tekst, najwyżej { $max } znaków; sam nagłówek nie wystarczy.

## Wording
admin-wording-lang = Język
admin-wording-search = Tekst
admin-wording-search-help = Część tekstu albo klucza; puste wyszukiwanie pokazuje własne teksty tej społeczności.
admin-wording-find = Szukaj
admin-wording-own = Własne teksty społeczności
admin-wording-own-none = Ta społeczność używa wyłącznie tekstów domyślnych.
admin-wording-none = Żaden tekst nie zawiera tych słów.
admin-wording-changed = Zmieniony
admin-wording-back = Wróć do tekstów
admin-wording-original = Tekst domyślny
admin-wording-variables = Zmienne
admin-wording-variables-none = Ten tekst nie ma własnych; { "{ $brand }" } działa zawsze.
admin-wording-pattern = Tekst tej społeczności
admin-wording-pattern-help = W zapisie Fluent, ze zmiennymi podanymi wyżej; zmiana będzie widoczna od następnego otwarcia strony.
admin-wording-reset = Przywróć tekst domyślny
admin-wording-reset-text = Ten tekst jest tutaj zmieniony.
admin-wording-reset-done = Tekst domyślny został przywrócony.
admin-wording-refused-empty = Proszę wpisać tekst albo przywrócić domyślny.
admin-wording-refused-long = Tekst może mieć najwyżej { $max } znaków.
admin-wording-refused-placeables = Tekst może mieć najwyżej tyle otwierających nawiasów klamrowych: { $max }.
admin-wording-refused-syntax = Wiersz { $line } nie jest poprawnym zapisem Fluent.
admin-wording-refused-variable = Ten tekst nie ma zmiennej { $name }.
admin-wording-refused-message = Tekst nie może odwoływać się do tekstu { $name }.
admin-wording-refused-term = Nie ma terminu { $name }.
admin-wording-refused-function = W ten sposób nie można wywołać { $name }.
admin-wording-refused-number = Liczba { $number } jest za długa.
admin-wording-refused-plural = Brakuje formy liczby mnogiej { $category }.

## Managers
admin-manager = Opiekun społeczności
admin-manager-since = Od
admin-manager-active = Aktywny
admin-manager-inactive = Nieaktywny
admin-managers-empty = Nikt jeszcze nie opiekuje się tą społecznością.
admin-manager-invite = Zaproś opiekuna społeczności
admin-manager-invited = Zaproszenie jest w drodze.
admin-manager-waits = Link zadziała dopiero po opublikowaniu społeczności; e-mail można potem wysłać ponownie.
admin-manager-refused-invited = Na ten adres wysłano już zaproszenie.
admin-manager-refused-already = Osoba z tym adresem już opiekuje się tą społecznością.
admin-manager-refused-suspended = Osoba z tym adresem jest w tej społeczności zawieszona.
admin-manager-refused-reason = Proszę podać powód, najwyżej { $max } znaków.
admin-manager-refused-last = Nikt inny nie opiekuje się tą społecznością; najpierw ktoś musi przyjąć zaproszenie.
admin-manager-demote = Odbierz rolę
admin-manager-demote-reason = Powód
admin-manager-demote-help = Znajdzie się w e-mailu do tej osoby i w dzienniku; członkostwo zostaje.
admin-manager-demoted = Rola została odebrana, członkostwo zostaje.
admin-invitations = Zaproszenia
admin-invitation-who = Zaproszona osoba
# $date (Text) the day
admin-invitation-on = Zaproszenie z dnia { $date }
# $date (Text) the day
admin-invitation-sent-on = Ostatnio wysłane { $date }
admin-invitation-open = Bez odpowiedzi
admin-invitation-run-out = Link wygasł
admin-invitation-acts = Działania
admin-invitation-send = Wyślij ponownie
admin-invitation-sent = E-mail jest ponownie w drodze.
admin-invitation-withdraw = Wycofaj zaproszenie
admin-invitation-withdrawn = Zaproszenie zostało wycofane, jego linki już nie działają.
admin-invitation-refused-last = Nikt inny nie opiekuje się tą społecznością ani nie jest zaproszony; najpierw potrzebne jest inne zaproszenie.
admin-letter-manager-subject = Zaproszenie: opiekun społeczności { $brand }
admin-letter-manager-text = Operator platformy zaprasza do objęcia roli opiekuna społeczności { $brand }.
admin-letter-manager-how = Rola zaczyna się dopiero po zaakceptowaniu regulaminu na stronie z linku; kto nie chce jej przyjąć, nie musi nic robić.
admin-letter-manager-action = Zobacz zaproszenie
admin-letter-manager-open = Link zadziała, gdy społeczność zostanie opublikowana.
admin-letter-no-longer-subject = Zmiana roli w społeczności { $brand }
admin-letter-no-longer-text = Operator platformy odebrał rolę opiekuna społeczności { $brand }; członkostwo zostaje bez zmian.
# $reason (Text) as the operator wrote it
admin-letter-no-longer-why = Powód: { $reason }

## Background work
admin-jobs-dead-none = Żadne zadanie nie zakończyło się błędem.
admin-job-kind = Rodzaj
admin-job-error = Ostatni błąd
admin-job-attempts = Próby
admin-job-dead-at = Data niepowodzenia
admin-job-revive = Uruchom ponownie
admin-job-revived = Zadanie zostało uruchomione ponownie.

## Audit log
admin-audit-text = Wszystkie godziny podano w UTC.
admin-audit-all = Wszystkie społeczności
admin-audit-filter = Filtruj
admin-audit-at = Czas
admin-audit-who = Kto
admin-audit-act = Co
admin-audit-object = Obiekt
admin-audit-newest = Najnowsze
admin-audit-empty = Nic jeszcze nie zapisano.
admin-audit-member = Członek społeczności { $who }
admin-audit-unknown = Nieznana osoba
# $reason (Text) as somebody wrote it
admin-audit-reason = Powód: { $reason }
admin-audit-operator = Operator
admin-audit-kith = { $brand } automatycznie
## What was done
admin-act-account-deleted = Konto usunięte
admin-act-approval-dropped = Zatwierdzanie nowych osób wyłączone
admin-act-approval-required = Zatwierdzanie nowych osób włączone
admin-act-campaign-stopped = Newsletter niewysłany, bo czegoś brakowało
admin-act-category-changed = Kategoria zmieniona
admin-act-category-created = Kategoria utworzona
admin-act-category-moved = Kategoria przesunięta
admin-act-category-removed = Kategoria usunięta
admin-act-event-cancelled = Wydarzenie odwołane
admin-act-event-discarded = Wersja robocza wydarzenia usunięta
admin-act-event-people-exported = Lista zapisów na wydarzenie pobrana
admin-act-event-published = Wydarzenie opublikowane
admin-act-event-seats-set = Liczba miejsc na wydarzeniu zmieniona
admin-act-grant-given = Certyfikat lub klasa przyznane
admin-act-grant-withdrawn = Certyfikat lub klasa cofnięte
admin-act-host-added = Host dodany
admin-act-host-made-canonical = Host główny zmieniony
admin-act-host-removed = Host usunięty
admin-act-invitation-sent-again = Zaproszenie wysłane ponownie
admin-act-invitation-withdrawn = Zaproszenie wycofane
admin-act-job-revived = Zadanie uruchomione ponownie
admin-act-legal-page-published = Tekst prawny opublikowany
admin-act-manager-agreed = Zaproszenie przyjęte
admin-act-manager-demoted = Rola opiekuna odebrana
admin-act-manager-invited = Opiekun społeczności zaproszony
admin-act-member-approved = Członkostwo zatwierdzone
admin-act-member-declined = Zgłoszenie odrzucone
admin-act-member-restored = Zawieszenie członkostwa cofnięte
admin-act-member-suspended = Członkostwo zawieszone
admin-act-operator-link-made = Jednorazowy link utworzony
admin-act-operator-password-set = Hasło ustawione
admin-act-operator-sign-in-failed = Nieudane logowanie
admin-act-operator-signed-in = Zalogowanie
admin-act-order-contact-seen = Dane kontaktowe zlecenia wyświetlone
admin-act-order-policy-changed = Zasady proponowania zleceń zmienione
admin-act-orders-exported = Lista zleceń pobrana
admin-act-package-created = Pakiet utworzony
admin-act-package-listed = Pakiet wprowadzony do sprzedaży
admin-act-package-restored = Pakiet przywrócony do oferty
admin-act-package-texts-written = Teksty pakietu zmienione
admin-act-package-unlisted = Pakiet zdjęty ze sprzedaży
admin-act-package-version-written = Nowe warunki pakietu
admin-act-package-withdrawn = Pakiet wycofany
admin-act-post-deleted = Wpis usunięty
admin-act-post-hidden = Wpis ukryty
admin-act-post-restored = Wpis przywrócony
admin-act-rating-hidden = Tekst oceny ukryty
admin-act-rating-shown = Tekst oceny znów widoczny
admin-act-tenant-changed = Dane społeczności zmienione
admin-act-tenant-hero-set = Obraz tytułowy ustawiony
admin-act-tenant-logo-set = Logo ustawione
admin-act-tenant-made = Społeczność utworzona
admin-act-tenant-published = Społeczność opublikowana
admin-act-tenant-rebranded = Marka zmieniona
admin-act-tenant-resumed = Społeczność ponownie opublikowana
admin-act-tenant-suspended = Społeczność zawieszona
admin-act-topic-locked = Wątek zamknięty
admin-act-topic-moved = Wątek przeniesiony
admin-act-topic-pinned = Wątek przypięty
admin-act-topic-retitled = Zmieniono tytuł wątku
admin-act-topic-unlocked = Wątek otwarty ponownie
admin-act-topic-unpinned = Wątek odpięty
admin-act-wording-changed = Tekst zmieniony
admin-act-wording-reset = Tekst domyślny przywrócony

## A community’s settings at its own desk
settings-heading = Ustawienia
settings-community = Społeczność

## Counted
admin-link-text = { $n ->
    [one] Jednorazowy link działa tylko raz, przez { $n } minutę.
    [few] Jednorazowy link działa tylko raz, przez { $n } minuty.
    [many] Jednorazowy link działa tylko raz, przez { $n } minut.
   *[other] Jednorazowy link działa tylko raz, przez { $n } minuty.
}
admin-password-help = { $n ->
    [one] Co najmniej { $n } znak.
    [few] Co najmniej { $n } znaki.
    [many] Co najmniej { $n } znaków.
   *[other] Co najmniej { $n } znaku.
}
admin-publish-refused-contrast = { $n ->
    [one] { $n } para kolorów jest za mało czytelna.
    [few] { $n } pary kolorów są za mało czytelne.
    [many] { $n } par kolorów jest za mało czytelnych.
   *[other] { $n } pary kolorów jest za mało czytelne.
}
admin-findings = { $n ->
    [one] { $n } para kolorów o zbyt małym kontraście
    [few] { $n } pary kolorów o zbyt małym kontraście
    [many] { $n } par kolorów o zbyt małym kontraście
   *[other] { $n } pary kolorów o zbyt małym kontraście
}
admin-manager-invite-text = { $n ->
    [one] Link w e-mailu jest ważny { $n } dzień. Rola zaczyna się po zaakceptowaniu regulaminu; do tego czasu zaproszona osoba nie pojawia się na żadnej liście.
    [few] Link w e-mailu jest ważny { $n } dni. Rola zaczyna się po zaakceptowaniu regulaminu; do tego czasu zaproszona osoba nie pojawia się na żadnej liście.
    [many] Link w e-mailu jest ważny { $n } dni. Rola zaczyna się po zaakceptowaniu regulaminu; do tego czasu zaproszona osoba nie pojawia się na żadnej liście.
   *[other] Link w e-mailu jest ważny { $n } dnia. Rola zaczyna się po zaakceptowaniu regulaminu; do tego czasu zaproszona osoba nie pojawia się na żadnej liście.
}
admin-letter-manager-days = { $n ->
    [one] Link działa tylko raz, przez { $n } dzień.
    [few] Link działa tylko raz, przez { $n } dni.
    [many] Link działa tylko raz, przez { $n } dni.
   *[other] Link działa tylko raz, przez { $n } dnia.
}
admin-jobs-text = { $n ->
    [one] { $n } zadanie oczekuje.
    [few] { $n } zadania oczekują.
    [many] { $n } zadań oczekuje.
   *[other] { $n } zadania oczekuje.
}
admin-jobs-dead-n = { $n ->
    [one] { $n } nieudane zadanie
    [few] { $n } nieudane zadania
    [many] { $n } nieudanych zadań
   *[other] { $n } nieudanego zadania
}
admin-wording-found = { $n ->
    [one] Znaleziono { $n } tekst
    [few] Znaleziono { $n } teksty
    [many] Znaleziono { $n } tekstów
   *[other] Znaleziono { $n } tekstu
}
admin-wording-more = { $n ->
    [one] Widać tylko { $n } tekst; dokładniejsza fraza zawęzi wyniki.
    [few] Widać tylko { $n } teksty; dokładniejsza fraza zawęzi wyniki.
    [many] Widać tylko { $n } tekstów; dokładniejsza fraza zawęzi wyniki.
   *[other] Widać tylko { $n } tekstu; dokładniejsza fraza zawęzi wyniki.
}
