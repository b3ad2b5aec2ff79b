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
category-remove-about = Nie ma tu żadnych wątków; nazwa, opis i zasady znikną na zawsze.
category-remove-not-yet = Usunąć można tylko kategorię bez wątków.
category-removed = Kategoria została usunięta.
category-refused-topics = Do tej kategorii należą wątki, być może usunięte, więc nie można jej usunąć.
category-refused-name = Kategoria potrzebuje nazwy w języku społeczności.
# $max (Number) znaki
category-refused-long = Tekst w jednym wierszu, limit znaków: { $max }.
category-refused-kind = Brakuje rodzaju.
category-refused-color = Brakuje koloru.
category-refused-audience = Brakuje informacji, kto może to robić.
category-refused-wider = Ta grupa jest szersza niż grupa, która może czytać.
# $max (Number) znaki
category-refused-slug = Tylko małe litery, cyfry i pojedyncze łączniki, limit znaków: { $max }.
category-refused-slug-taken = To słowo jest już zajęte na forum.
