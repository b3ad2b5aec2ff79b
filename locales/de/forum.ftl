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
