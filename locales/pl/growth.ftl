### The waiting list of places nobody can come to yet.

## The waiting list

waiting-list-heading = Lista rezerwowa
waiting-list-text = Gdy tylko pomoc będzie tam dostępna, wyślemy jedną wiadomość i nic więcej.
waiting-list-kept = Adres i kod pocztowy usuniemy najpóźniej po 12 miesiącach.
waiting-list-join = Zapisz się na listę
waiting-list-book = Sprawdź inne miejsce
waiting-list-package = W czym potrzebna jest pomoc?
waiting-list-whatever = Cokolwiek będzie dostępne najpierw
waiting-list-choose = Do wyboru
waiting-list-sent = Link w tej wiadomości potwierdza adres.
waiting-list-confirm-text = Jedno kliknięcie i adres trafi na listę.
waiting-list-confirm = Potwierdź adres
waiting-list-waits = Adres jest na liście.
waiting-list-over = Koniec czekania: wiadomość w tej sprawie została wysłana i nie będzie kolejnych.
waiting-list-delete-on = Zostanie usunięty najpóźniej:
waiting-list-leave = Wypisz się z listy
waiting-list-confirmed = Adres został potwierdzony.
waiting-list-left = Adres został usunięty.
waiting-list-refused-covered = Tam można już zamówić pomoc.
waiting-list-refused-choose = Część pakietów można już tam zamówić; tutaj są te, których jeszcze brakuje.
letter-waiting-confirm-subject = Potwierdzenie zapisu na listę rezerwową: { $postal_code }
letter-waiting-confirm-text = Ktoś zapisał ten adres na listę rezerwową; zapis zacznie obowiązywać dopiero po kliknięciu linku.
letter-waiting-confirm-action = Potwierdź adres
letter-waiting-known-subject = Ten adres jest już na liście rezerwowej: { $postal_code }
letter-waiting-known-text = Ten adres jest już na liście rezerwowej; nic więcej nie trzeba robić.
letter-waiting-known-action = Zobacz zapis
letter-waiting-over-subject = { $postal_code }: pomoc jest już dostępna
letter-waiting-over-subject-package = { $package }: już dostępne, { $postal_code }
letter-waiting-over-text = Od teraz można tam zamawiać pomoc; to jedyna wiadomość w tej sprawie.
letter-waiting-over-action = Zamów pomoc
letter-waiting-leave = Wypisz się z listy
letter-reason-waiting = Ta wiadomość przyszła, ponieważ ten adres zapisano na listę rezerwową.
