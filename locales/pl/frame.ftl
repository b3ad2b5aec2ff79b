## The frame of every page
frame-skip = Przejdź do treści
frame-to-company = Strona firmy { $name }
frame-places = Nawigacja główna
frame-search = Szukaj
frame-notices = { $n ->
    [0] Brak nowych powiadomień
    [one] { $n } nowe powiadomienie
    [few] { $n } nowe powiadomienia
    [many] { $n } nowych powiadomień
   *[other] { $n } nowego powiadomienia
}
frame-account-of = Konto: { $name }
frame-profile = Profil i ustawienia
frame-staff = Panel opiekuna
frame-languages = Wybór języka
frame-language-change = Zmień język
frame-sign-in = Zaloguj się
frame-sign-out = Wyloguj się
frame-join = Załóż konto
frame-join-short = Dołącz
frame-legal = Informacje prawne
nav-home = Start
nav-book = Zamów pomoc
nav-forum = Forum
nav-members = Członkowie
nav-me = Profil
legal-imprint = Nota prawna
legal-privacy = Polityka prywatności
legal-terms = Regulamin

## Forms, lists, pages
frame-optional = (nieobowiązkowe)
frame-show = Pokaż
frame-hide = Ukryj
frame-errors = { $n ->
    [one] { $n } pole do sprawdzenia
    [few] { $n } pola do sprawdzenia
    [many] { $n } pól do sprawdzenia
   *[other] { $n } pola do sprawdzenia
}
frame-cancel = Anuluj
frame-pages = Strony
frame-newer = Nowsze
frame-older = Starsze
frame-crumbs = Ścieżka nawigacji
frame-steps = Kroki
frame-step-done = Gotowe
frame-as-table = Jako tabela
frame-write = Edycja
frame-preview = Podgląd
frame-bold = Pogrubienie
frame-list = Lista
frame-quote = Cytat
frame-link = Link
frame-error-ref = Numer referencyjny:
frame-error-home = Przejdź na stronę główną
frame-neutral-title = Pod tym adresem nie ma żadnej społeczności
frame-neutral-text = Być może adres zawiera błąd albo społeczność przeniosła się pod inny adres. Pomoże firma, od której pochodzi ten adres.

## Home
home-topics = O czym rozmawiamy
home-topics-all = Wszystkie wątki
home-topics-empty = Nikt jeszcze o nic nie zapytał. Pierwsze pytanie jest zawsze najtrudniejsze.
home-events = Najbliższe wydarzenia
home-events-all = Wszystkie wydarzenia

## Forum
forum-category = Kategoria
forum-categories = Kategorie
forum-sort = Sortowanie wątków
forum-topic = Wątek
forum-topic-new = Nowy wątek
forum-topics-older = Starsze wątki
forum-topics-newer = Nowsze wątki
forum-people = Uczestnicy
forum-replies = Odpowiedzi
forum-last = Ostatnio
forum-helpful = Pomocni w tym tygodniu
forum-new = nowy
forum-unread = Nieprzeczytany
forum-pinned = Przypięty
forum-solved = Rozwiązany
forum-locked = Zamknięty
forum-replies-n = { $n ->
    [one] { $n } odpowiedź
    [few] { $n } odpowiedzi
    [many] { $n } odpowiedzi
   *[other] { $n } odpowiedzi
}
forum-views-n = { $n ->
    [one] { $n } wyświetlenie
    [few] { $n } wyświetlenia
    [many] { $n } wyświetleń
   *[other] { $n } wyświetlenia
}
forum-like-n = { $n ->
    [one] Pomocne, { $n } głos
    [few] Pomocne, { $n } głosy
    [many] Pomocne, { $n } głosów
   *[other] Pomocne, { $n } głosu
}
forum-post-by = Wpis, autor: { $name }
forum-post-more = Więcej opcji, autor wpisu: { $name }
forum-reply = Odpowiedz
forum-your-reply = Twoja odpowiedź
forum-reply-publish = Opublikuj odpowiedź
forum-reply-notify = Powiadom mnie o nowych odpowiedziach
forum-posts-next = Późniejsze wpisy
forum-posts-previous = Wcześniejsze wpisy
forum-guide = Poradnik na ten temat
forum-similar = Podobne wątki

## Sign-in
sign-in-title = Logowanie
sign-in-heading = Dobrze, że jesteś
sign-in-text = Po zalogowaniu zobaczysz zlecenia i wątki z okolicy.
sign-in-email = Adres e-mail
sign-in-password = Hasło
sign-in-forgot = Nie pamiętasz hasła?
sign-in-submit = Zaloguj się
sign-in-or = lub
sign-in-link = Wyślij link e-mailem
