## The frame of every page
frame-skip = Zum Inhalt springen
frame-to-company = Zu { $name }
frame-places = Hauptnavigation
frame-search = Suchen
frame-notices = { $n ->
    [0] Keine neuen Benachrichtigungen
    [one] { $n } neue Benachrichtigung
   *[other] { $n } neue Benachrichtigungen
}
frame-account-of = Konto von { $name }
frame-profile = Profil und Einstellungen
frame-staff = Community-Verwaltung
frame-languages = Sprache wählen
frame-language-change = Sprache ändern
frame-sign-in = Einloggen
frame-sign-out = Ausloggen
frame-join = Konto erstellen
frame-join-short = Mitmachen
frame-legal = Rechtliches
nav-home = Start
nav-book = Hilfe buchen
nav-forum = Forum
nav-members = Mitglieder
nav-me = Ich
legal-imprint = Impressum
legal-privacy = Datenschutzerklärung
legal-terms = AGB

## Forms, lists, pages
frame-optional = (freiwillig)
frame-show = Anzeigen
frame-hide = Verbergen
frame-errors = { $n ->
    [one] Bitte eine Angabe prüfen
   *[other] Bitte { $n } Angaben prüfen
}
frame-cancel = Abbrechen
frame-pages = Seiten
frame-newer = Neuere
frame-older = Ältere
frame-crumbs = Navigationspfad
frame-steps = Schritte
frame-step-done = Erledigt
frame-as-table = Als Tabelle
frame-write = Schreiben
frame-preview = Vorschau
frame-bold = Fett
frame-list = Liste
frame-quote = Zitat
frame-link = Link
frame-error-ref = Vorgangsnummer:
frame-error-home = Zur Startseite
frame-neutral-title = Unter dieser Adresse gibt es keine Community
frame-neutral-text = Vielleicht ist die Adresse falsch geschrieben oder die Community ist umgezogen. Das Unternehmen, von dem die Adresse stammt, hilft weiter.

## Home
home-topics = Was gerade besprochen wird
home-topics-all = Alle Themen
home-topics-empty = Noch hat niemand etwas gefragt. Die erste Frage ist immer die schwerste.
home-events = Nächste Veranstaltungen
home-events-all = Alle Veranstaltungen

## Forum
forum-category = Kategorie
forum-categories = Kategorien
forum-sort = Themen sortieren
forum-topic = Thema
forum-topic-new = Neues Thema
forum-topics-older = Ältere Themen
forum-topics-newer = Neuere Themen
forum-people = Beteiligte
forum-replies = Antworten
forum-last = Zuletzt
forum-helpful = Diese Woche hilfreich
forum-new = neu
forum-unread = Ungelesen
forum-pinned = Angeheftet
forum-solved = Gelöst
forum-locked = Geschlossen
forum-replies-n = { $n ->
    [one] { $n } Antwort
   *[other] { $n } Antworten
}
forum-views-n = { $n ->
    [one] { $n } Aufruf
   *[other] { $n } Aufrufe
}
forum-like-n = { $n ->
    [one] Hilfreich, { $n } Stimme
   *[other] Hilfreich, { $n } Stimmen
}
forum-post-by = Beitrag von { $name }
forum-post-more = Mehr zum Beitrag von { $name }
forum-reply = Antworten
forum-your-reply = Deine Antwort
forum-reply-publish = Antwort veröffentlichen
forum-reply-notify = Bei neuen Antworten benachrichtigen
forum-posts-next = Spätere Beiträge
forum-posts-previous = Frühere Beiträge
forum-guide = Anleitung dazu
forum-similar = Ähnliche Themen

## Sign-in
sign-in-title = Einloggen
sign-in-heading = Schön, dass du da bist
sign-in-text = Logg dich ein, um Aufträge und Themen in deiner Nachbarschaft zu sehen.
sign-in-email = E-Mail-Adresse
sign-in-password = Passwort
sign-in-forgot = Passwort vergessen?
sign-in-submit = Einloggen
sign-in-or = oder
sign-in-link = Link per E-Mail schicken
