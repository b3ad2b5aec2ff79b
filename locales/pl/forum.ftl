### Forum: kategorie, wątki, wpisy.

## Listy

forum-all-topics = Wszystkie wątki
forum-show-latest = Najnowsze
forum-show-unanswered = Bez odpowiedzi
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
forum-closed-sign-in = Odpowiadać mogą osoby zalogowane.
forum-lock = Zamknij wątek
forum-unlock = Otwórz wątek ponownie
forum-lock-done = Wątek jest zamknięty i nie przyjmuje już odpowiedzi.
forum-unlock-done = Wątek jest znowu otwarty.

## Pisanie

forum-topic-title = Tytuł
forum-text = Tekst
forum-topic-publish = Opublikuj wątek
forum-post-edit = Edytuj
forum-post-edit-heading = Edycja wpisu
forum-post-save = Zapisz zmiany
forum-post-other = Tekst w obecnej wersji
forum-post-own = Nowa wersja
forum-post-delete = Usuń
forum-post-delete-heading = Usunąć ten wpis?
forum-post-delete-text = W jego miejscu zostanie informacja, a odpowiedzi nie znikną.
forum-post-delete-done = Wpis został usunięty.
forum-post-undelete = Przywróć wpis
forum-post-undelete-done = Wpis wrócił na miejsce.

## Odmowy

# $min, $max (Number) znaki
topic-refused-title = Tytuł musi mieć od { $min } do { $max } znaków.
topic-refused-not-allowed = Nowe wątki zakłada tutaj zespół społeczności.
reply-refused-empty = Brakuje jeszcze tekstu.
# $max (Number) znaki
reply-refused-too-long = Tekst jest za długi, limit znaków: { $max }.
reply-refused-topic-locked = Ten wątek jest zamknięty i nie przyjmuje już odpowiedzi.
reply-refused-not-allowed = Z tego konta nie można tu odpowiadać.
reply-refused-waiting = Pisanie będzie możliwe, gdy opiekun społeczności zatwierdzi konto.
post-refused-changed = Ten wpis został w międzyczasie zmieniony. Nic nie zostało nadpisane: obie wersje są poniżej.
post-refused-overwritten = Tekst tego wpisu został usunięty na zawsze.
