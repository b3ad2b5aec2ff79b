### Das Forum: Kategorien, Themen, Beiträge.

## Listen

forum-all-topics = Alle Themen
forum-show-latest = Neueste
forum-show-unanswered = Ohne Antwort
forum-show-mine = Meine Themen
forum-empty = Hier wurde noch nichts gefragt oder erzählt.
forum-empty-here = In dieser Liste steht gerade nichts.

## Ein Thema

# $from, $to, $total (Number) Nummern von Beiträgen
forum-posts-range = Beiträge { $from } bis { $to } von { $total }
forum-former-friend = Ehemaliger Friend
forum-badge-staff = Community-Management
# $when (String) ein Datum oder „gestern“
forum-post-edited = geändert: { $when }
# $no (String) die Nummer eines Beitrags
forum-in-reply-to = Antwort auf #{ $no }
forum-post-deleted = Dieser Beitrag wurde gelöscht.
forum-solution = Lösung
# $n (Number) mindestens 1
forum-live-replies =
    { $n ->
        [one] { $n } neue Antwort
       *[other] { $n } neue Antworten
    }
forum-closed-sign-in = Antworten können nur eingeloggte Mitglieder.
forum-lock = Thema schließen
forum-unlock = Thema wieder öffnen
forum-lock-done = Das Thema ist geschlossen und nimmt keine Antworten mehr an.
forum-unlock-done = Das Thema ist wieder offen.

## Schreiben

forum-topic-title = Titel
forum-text = Text
forum-topic-publish = Thema veröffentlichen
forum-post-edit = Bearbeiten
forum-post-edit-heading = Beitrag bearbeiten
forum-post-save = Änderungen speichern
forum-post-other = Der Text, wie er jetzt dasteht
forum-post-own = Die neue Fassung
forum-post-delete = Löschen
forum-post-delete-heading = Diesen Beitrag löschen?
forum-post-delete-text = An seiner Stelle bleibt ein Hinweis, und die Antworten darauf bleiben stehen.
forum-post-delete-done = Der Beitrag ist gelöscht.
forum-post-undelete = Beitrag wiederherstellen
forum-post-undelete-done = Der Beitrag ist wieder da.

## Was nicht geht

# $min, $max (Number) Zeichen
topic-refused-title = Ein Titel muss zwischen { $min } und { $max } Zeichen lang sein.
topic-refused-not-allowed = Neue Themen kommen hier vom Community-Management.
reply-refused-empty = Hier steht noch kein Text.
# $max (Number) Zeichen
reply-refused-too-long = Der Text ist zu lang: Höchstens { $max } Zeichen haben Platz.
reply-refused-topic-locked = Dieses Thema ist geschlossen und nimmt keine Antworten mehr an.
reply-refused-not-allowed = Mit diesem Konto lässt sich hier nicht antworten.
reply-refused-waiting = Schreiben ist möglich, sobald das Community-Management das Konto freigegeben hat.
post-refused-changed = Dieser Beitrag wurde inzwischen geändert. Überschrieben wurde nichts: Beide Fassungen stehen unten.
post-refused-overwritten = Der Text dieses Beitrags ist endgültig gelöscht.

## Kategorien, für das Community-Management

category-desk = Forumskategorien
category-desk-about = Wie das Forum gegliedert ist und wer wo lesen, antworten und Themen eröffnen darf
category-one = Kategorie
category-new = Neue Kategorie
category-create = Kategorie anlegen
category-created = Die Kategorie ist angelegt.
category-save = Kategorie speichern
category-saved = Die Kategorie ist gespeichert.
category-none = Es gibt noch keine Kategorien.
category-see = Im Forum ansehen
# $language (String) der Name einer Sprache
category-stands-in = angezeigt auf: { $language }
category-kind = Art
category-kind-talk = Gespräche
category-kind-question = Fragen und Antworten
category-kind-news = Ankündigungen
category-rules = Regeln
category-read = Lesen
category-reply = Antworten
category-write = Themen eröffnen
category-read-by = Wer darf lesen
category-reply-by = Wer darf antworten
category-write-by = Wer darf Themen eröffnen
category-for-everyone = Alle
category-for-members = Mitglieder
category-for-staff = Community-Management
category-topics = Themen
category-order = Reihenfolge
category-up = Nach oben
category-down = Nach unten
category-moved = Die Reihenfolge ist geändert.
category-texts = Name und Beschreibung
# $language (String) der Name einer Sprache
category-name-in = Name ({ $language })
# $language (String) der Name einer Sprache
category-description-in = Beschreibung ({ $language })
# $language (String) der Name einer Sprache
category-text-empty = Ein leeres Feld zeigt den Text auf: { $language }
category-color = Farbe
category-color-orange = Orange
category-color-blue = Blau
category-color-green = Grün
category-color-purple = Violett
category-color-yellow = Gelb
category-color-teal = Türkis
category-color-pink = Pink
category-color-grey = Grau
category-slug = Wort in der Adresse
category-slug-help = Kleinbuchstaben, Ziffern und Bindestriche; später lässt es sich nicht mehr ändern.
# $slug (String) das Wort
category-slug-is = In der Adresse: { $slug }
category-remove-heading = Kategorie löschen
category-remove = Kategorie löschen
category-remove-about = Hier stehen keine Themen; Name, Beschreibung und Regeln sind dann endgültig weg.
category-remove-not-yet = Löschen lässt sich nur eine Kategorie ohne Themen.
category-removed = Die Kategorie ist gelöscht.
category-refused-topics = Zu dieser Kategorie gehören Themen, vielleicht auch gelöschte; deshalb lässt sie sich nicht löschen.
category-refused-name = Die Kategorie braucht einen Namen in der Sprache der Community.
# $max (Number) Zeichen
category-refused-long = Hier haben höchstens { $max } Zeichen Platz, in einer Zeile.
category-refused-kind = Hier fehlt die Art.
category-refused-color = Hier fehlt die Farbe.
category-refused-audience = Hier fehlt, wer es darf.
category-refused-wider = Dieser Kreis ist größer als der Kreis, der lesen darf.
# $max (Number) Zeichen
category-refused-slug = Nur Kleinbuchstaben, Ziffern und einzelne Bindestriche, höchstens { $max } Zeichen.
category-refused-slug-taken = Dieses Wort ist im Forum schon vergeben.

## Von einem Thema hören

forum-watch = Thema beobachten
forum-unwatch = Nicht mehr beobachten
forum-watch-done = Zu neuen Antworten in diesem Thema kommt jetzt eine Benachrichtigung.
forum-unwatch-done = Benachrichtigt wird jetzt nur noch bei Erwähnungen und direkten Antworten.
forum-mute = Thema stummschalten
forum-unmute = Stummschaltung aufheben
forum-mute-done = Zu diesem Thema kommt keine Benachrichtigung mehr.
forum-unmute-done = Das Thema ist nicht mehr stummgeschaltet.
# $n (Number) mindestens 1
forum-new-n =
    { $n ->
        [one] { $n } neuer Beitrag
       *[other] { $n } neue Beiträge
    }
# $n (Number) mindestens 1
forum-jump-unread =
    { $n ->
        [one] Zum ungelesenen Beitrag
       *[other] Zum ersten von { $n } ungelesenen Beiträgen
    }

## Benachrichtigungen

notice-page = Benachrichtigungen
notice-none = Es gibt keine Benachrichtigungen.
notice-read-all = Alle als gelesen markieren
notice-read-done = Alle Benachrichtigungen sind als gelesen markiert.
# $n (Number) mindestens 1, $name (String) wer es zuletzt war
notice-reply =
    { $n ->
        [one] Antwort von { $name }
       *[other] { $n } neue Antworten, zuletzt von { $name }
    }
# $n (Number) mindestens 1, $name (String) wer es zuletzt war
notice-mention =
    { $n ->
        [one] Erwähnung von { $name }
       *[other] { $n } Erwähnungen, zuletzt von { $name }
    }
# $name (String) wer es markiert hat
notice-answer = Beitrag als Lösung markiert von { $name }

## E-Mails

# $name (String) wer schreibt, $title (String) das Thema
letter-replied-subject = Antwort von { $name }: { $title }
# $name (String) wer schreibt, $title (String) das Thema
letter-replied-text = { $name } hat im Thema „{ $title }“ geantwortet:
# $name (String) wer schreibt, $title (String) das Thema
letter-mentioned-subject = Erwähnung von { $name }: { $title }
# $name (String) wer schreibt, $title (String) das Thema
letter-mentioned-text = { $name } hat dich im Thema „{ $title }“ erwähnt:
letter-post-action = Zum Beitrag
letter-reason-replies = Diese E-Mail kommt, weil für dieses Konto bei { $brand } E-Mails zu Antworten eingeschaltet sind.

## Anheften, verschieben, lösen

forum-pin = Thema anheften
forum-unpin = Nicht mehr anheften
forum-pin-done = Das Thema ist oben in den Listen angeheftet.
forum-unpin-done = Das Thema ist nicht mehr angeheftet.
forum-move = Thema verschieben
forum-move-to = Verschieben nach
forum-move-help = Links auf das Thema funktionieren weiter.
forum-move-done = Das Thema ist verschoben.
answer-accept = Als Lösung markieren
answer-unaccept = Markierung als Lösung aufheben
answer-accept-done = Der Beitrag ist als Lösung markiert.
answer-unaccept-done = Die Markierung ist aufgehoben.
# $name (String) wer sie geschrieben hat
answer-by = Lösung von { $name }
answer-refused-no-question = Eine Lösung gibt es nur bei Fragen.
answer-refused-post = Dieser Beitrag kann keine Lösung sein.
like-refused-own = Eigene Beiträge lassen sich nicht als hilfreich markieren.

## Die Suche

search-words = Suchbegriffe
search-within = Wo gesucht wird
search-everything = Alles
search-titles = Titel
search-bodies = Beiträge
search-people = Mitglieder
search-all-categories = Alle Kategorien
search-author = Geschrieben von
search-period = Zeitraum
search-any-time = Beliebig
search-week = Letzte 7 Tage
search-month = Letzte 30 Tage
search-year = Letztes Jahr
search-none = Nichts gefunden; weniger oder andere Wörter helfen vielleicht.
search-first = Erste Treffer
search-next = Weitere Treffer
# $max (Number) Zeichen
search-refused-long = Eine Suche darf höchstens { $max } Zeichen haben.
search-refused-signs = Nach Zeichen allein lässt sich nicht suchen; es braucht ein Wort oder eine Zahl.

## Der Verlauf eines Beitrags

history-page = Bearbeitungsverlauf
history-about = Neues ist unterstrichen, Entferntes durchgestrichen; das sehen nur die Person, die den Beitrag geschrieben hat, und das Community-Management.
history-back = Zurück zum Beitrag
history-none = Dieser Beitrag wurde nicht geändert.
