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
