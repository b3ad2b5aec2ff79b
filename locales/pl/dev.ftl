### Co jeszcze pokazuje tryb deweloperski: zachowane e-maile i przewodnik stylu.

## Letters
dev-mail = E-maile
dev-mail-text = W trybie deweloperskim e-maile zostają tutaj i nie są wysyłane.
dev-mail-empty = Nie napisano jeszcze żadnego e-maila.
dev-mail-subject = Temat
dev-mail-to = Do
dev-mail-from = Od
dev-mail-lang = Język
dev-mail-at = Napisano
dev-mail-links = Linki
dev-mail-part-text = Część tekstowa
dev-mail-part-html = Część HTML
dev-mail-alone = Pokaż samą część HTML
dev-mail-headers = Nagłówki

## Styleguide
dev-styleguide = Przewodnik stylu
dev-styleguide-text = Każdy komponent tak, jak pokazują go marki.
dev-brands = Marki
dev-brands-all = Wszystkie marki
dev-modes = Jasny i ciemny
dev-mode-both = Jasny i ciemny
dev-mode-light = Jasny
dev-mode-dark = Ciemny

## What the components hold
dev-action = Przyjmij zlecenie
dev-action-second = Najpierw zapytaj
dev-action-plain = Później
dev-action-delete = Usuń
dev-action-disabled = Niedostępne
dev-action-busy = Zapisywanie
dev-label-name = Imię i nazwisko
dev-label-date = Dzień
dev-label-file = Obraz
dev-label-text = Wiadomość
dev-label-choice = Preferowany kontakt
dev-label-choices = Umiejętności
dev-option-one = E-mail
dev-option-two = Telefon
dev-option-three = Sieć domowa
dev-choose = Proszę wybrać
dev-help = Jeden wiersz podpowiedzi.
dev-error = Brakuje tej informacji.
dev-text = Router stoi w przedpokoju, a w pokoju na końcu mieszkania co wieczór zrywa się wideorozmowa.
dev-unseen = Tu nie ma nic do oglądania.
dev-title = Tytuł
dev-state = Stan
dev-figure = Liczba
dev-row-one = Wi-Fi zrywa się w pokoju na końcu mieszkania
dev-row-two = Jaki kabel do nowego telewizora
dev-done = Gotowe
dev-now = W toku
dev-later = Później
dev-failed = Odwołane
dev-empty = Nikt jeszcze o nic nie zapytał.
dev-confirm = Usunąć ten wątek?
dev-confirm-text = Nie da się go przywrócić.
dev-notice-good = Zmiany zostały zapisane.
dev-notice-warn = Wersja robocza jest tylko na tym urządzeniu.
dev-notice-bad = Wiadomość nie została wysłana.
dev-range = 1–20 z 180
dev-month = lis
dev-chart-bars = Zlecenia na tydzień
dev-chart-line = Ocena
dev-chart-last = W zeszłym tygodniu: { $value }
dev-chart-week = Tydzień
dev-chart-week-n = Tydzień { $week }
