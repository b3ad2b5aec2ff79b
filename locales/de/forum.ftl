### Das Forum: Kategorien, Themen, Beiträge.

## Listen

forum-all-topics = Alle Themen
forum-show-latest = Neueste
forum-show-unanswered = Ohne Antwort
forum-show-unsolved = Ohne Lösung
forum-show-newcomers = Von neuen Mitgliedern
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
forum-topic-retitle = Titel ändern
forum-text = Text
forum-topic-publish = Thema veröffentlichen
forum-post-edit = Bearbeiten
forum-post-edit-heading = Beitrag bearbeiten
forum-post-save = Änderungen speichern
forum-post-other = Der aktuelle Text
forum-post-own = Die eigene Fassung
forum-post-delete = Löschen
forum-post-delete-heading = Diesen Beitrag löschen?
forum-post-delete-text = An seiner Stelle bleibt ein Hinweis, und die Antworten darauf bleiben stehen.
forum-post-delete-topic = Mit dem ersten Beitrag verschwindet das ganze Thema; nur das Community-Management sieht es noch und kann es wiederherstellen.
forum-post-delete-done = Der Beitrag ist gelöscht.
forum-post-undelete = Beitrag wiederherstellen
forum-post-undelete-done = Der Beitrag ist wieder da.

## Was nicht geht

# $min, $max (Number) Zeichen
topic-refused-title = Ein Titel muss zwischen { $min } und { $max } Zeichen lang sein.
topic-refused-not-allowed = Neue Themen kommen hier vom Community-Management.
reply-refused-empty = Hier fehlt noch der Text.
# $max (Number) Zeichen
reply-refused-too-long = Der Text ist zu lang; Platz ist für höchstens { $max } Zeichen.
reply-refused-topic-locked = Dieses Thema ist geschlossen und nimmt keine Antworten mehr an.
reply-refused-topic-away = Dieses Thema ist entfernt; nur das Community-Management sieht es noch. Mit dem ersten Beitrag kommt es zurück.
reply-refused-not-allowed = Mit diesem Konto lässt sich hier nicht antworten.
reply-refused-waiting = Schreiben ist möglich, sobald das Community-Management das Konto freigegeben hat.
post-refused-changed = Dieser Beitrag wurde inzwischen geändert. Überschrieben wurde nichts: Beide Fassungen stehen unten.
# $title (String)
topic-refused-retitled = Inzwischen heißt das Thema „{ $title }“. Noch einmal speichern gibt ihm den Titel aus diesem Feld.
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
category-away = Entfernte Themen
category-away-about = Nur hier zu finden. Mit dem ersten Beitrag kommt das Thema zurück.
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
category-remove-about = In dieser Kategorie gibt es keine Themen; Name, Beschreibung und Regeln werden endgültig gelöscht.
category-remove-not-yet = Löschen lässt sich nur eine Kategorie ohne Themen.
category-removed = Die Kategorie ist gelöscht.
category-refused-topics = Zu dieser Kategorie gehören Themen, vielleicht auch gelöschte; deshalb lässt sie sich nicht löschen.
category-refused-name = Die Kategorie braucht einen Namen in der Sprache der Community.
# $max (Number) Zeichen
category-refused-long = Hier haben höchstens { $max } Zeichen Platz, in einer Zeile.
category-refused-kind = Bitte eine Art wählen.
category-refused-color = Bitte eine Farbe wählen.
category-refused-audience = Bitte auswählen, wer das darf.
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
notice-answer = { $name } hat einen Beitrag als Lösung markiert

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
search-year = Letzte 12 Monate
search-none = Nichts gefunden; vielleicht helfen weniger oder andere Wörter.
search-first = Erste Treffer
search-next = Weitere Treffer
# $max (Number) Zeichen
search-refused-long = Eine Suche darf höchstens { $max } Zeichen haben.
search-refused-signs = Bitte mindestens ein Wort oder eine Zahl eingeben; Zeichen allein lassen sich nicht suchen.

## Der Verlauf eines Beitrags

history-page = Bearbeitungsverlauf
history-about = Neues ist unterstrichen, Entferntes durchgestrichen; das sehen nur die Person, die den Beitrag geschrieben hat, und das Community-Management.
history-back = Zurück zum Beitrag
history-none = Dieser Beitrag wurde nicht geändert.

## Meldungen

report-post = Melden
report-heading = Diesen Beitrag melden?
report-about = Nur das Community-Management sieht, von wem die Meldung kommt. Was daraus wird, steht später in den Benachrichtigungen.
report-reason = Was daran nicht stimmt
report-reason-spam = Werbung oder Spam
report-reason-insult = Beleidigung oder Drohung
report-reason-private = Private Daten anderer
report-reason-illegal = Verstoß gegen das Gesetz
report-reason-other = Etwas anderes
report-note = In ein paar Worten
report-send = Meldung abschicken
report-done = Danke für die Meldung; das Community-Management sieht sie sich an.
report-refused-own = Eigene Beiträge lassen sich ändern oder löschen, nicht melden.
report-refused-reason = Bitte einen Grund auswählen.
# $max (Number) Zeichen
review-refused-words = Bitte einen Text mit höchstens { $max } Zeichen eingeben.
forum-post-hidden = Das Community-Management hat diesen Beitrag ausgeblendet.
# $until (Instant) wann es endet
reply-refused-silenced = Nach einer Entscheidung des Community-Managements kann dieses Konto bis { $until } nur lesen.

## Die Prüfliste, für das Community-Management

review-desk = Meldungen
review-about = Was Mitglieder gemeldet haben und Entscheidungen, denen jemand widerspricht
review-none = Es gibt nichts zu entscheiden.
review-kind-report = Meldung
review-kind-appeal = Widerspruch
review-suspension = Sperre von { $name }
# $n (Number) wie schwer es wiegt
review-weight = Gewicht { $n }
review-see = Im Forum ansehen
review-said = Was dazu gesagt wurde
review-decided = Entschieden:
review-decide = Entscheidung
review-decide-button = Entscheiden
review-post = Der Beitrag
review-post-keep = Bleibt stehen
review-post-hide = Wird ausgeblendet
review-post-delete = Wird gelöscht
review-first-post = Dies ist der erste Beitrag: Wird er ausgeblendet oder gelöscht, verschwindet das ganze Thema.
review-member = Wer ihn geschrieben hat
review-member-nothing = Nichts weiter
review-member-warn = Wird verwarnt
review-member-silence = Darf eine Zeit lang nur lesen
review-member-suspend = Wird gesperrt
review-how-long = Dauer der Schreibpause
# $n (Number) 1, 3, 7 oder 30
review-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }
review-reason = Begründung
review-reason-help = Wer den Beitrag geschrieben hat, liest sie im Wortlaut; leer bleiben darf sie nur, wenn nichts geschieht.
review-answer = Antwort auf den Widerspruch
review-objection = Der Widerspruch
review-objection-right = Ist berechtigt: Die Entscheidung wird zurückgenommen
review-objection-wrong = Ändert nichts: Die Entscheidung bleibt
review-over = Darüber ist entschieden.
review-moot = Die Sperre ist aufgehoben; eine Antwort ist nicht mehr nötig.
review-done = Entschieden; die Beteiligten erfahren es.
review-refused-choice = Bitte eine Möglichkeit auswählen.
review-refused-decided = Hier hat sich inzwischen etwas geändert; es wurde nichts doppelt entschieden.
review-refused-gone = Wer das geschrieben hat, ist hier kein aktives Mitglied mehr.
appeal-refused-own = Über diesen Widerspruch entscheidet jemand anderes aus dem Community-Management.

## Entscheidungen, für die Betroffenen

decision-heading = Entscheidung des Community-Managements
decision-on-post-keep = Der Beitrag bleibt stehen.
decision-on-post-hide = Der Beitrag wurde ausgeblendet.
decision-on-post-delete = Der Beitrag wurde gelöscht.
decision-for-member-warn = Das ist eine Verwarnung.
# $until (Instant) wann es endet
decision-for-member-silence = Bis { $until } kann dieses Konto nur lesen.
decision-for-member-suspend = Das Konto wurde gesperrt.
suspension-heading = Sperre des Kontos
suspension-text = Das Community-Management hat das Konto gesperrt; das Einloggen ist vorerst nicht möglich.
suspension-over = Die Sperre ist aufgehoben; das Einloggen ist wieder möglich.
decision-reason = Begründung
appeal-heading = Widerspruch
appeal-about = Wer das anders sieht, kann einmal widersprechen; wenn möglich, antwortet jemand anderes aus dem Community-Management.
appeal-note = Warum die Entscheidung falsch ist
appeal-send = Widerspruch abschicken
appeal-done = Der Widerspruch ist abgeschickt.
appeal-open = Der Widerspruch ist angekommen und wird beantwortet.
appeal-upheld = Der Widerspruch war berechtigt: Die Entscheidung ist zurückgenommen.
appeal-rejected = Der Widerspruch hat nichts geändert: Die Entscheidung bleibt.
appeal-answer = Antwort des Community-Managements
appeal-refused-once = Dieser Entscheidung wurde schon widersprochen.
notice-report-upheld = Meldung beantwortet: Es wurde gehandelt
notice-report-rejected = Meldung beantwortet: Der Beitrag bleibt stehen
notice-decision = Entscheidung über einen Beitrag
notice-appeal-upheld = Widerspruch beantwortet: Die Entscheidung ist zurückgenommen
notice-appeal-rejected = Widerspruch beantwortet: Die Entscheidung bleibt
letter-decided-subject = Eine Entscheidung über einen Beitrag
# $title (String) das Thema
letter-decided-text = Das Community-Management hat über einen Beitrag im Thema „{ $title }“ entschieden. Auf der Seite stehen die Entscheidung, ihr Grund und wie man widersprechen kann.
letter-decided-action = Entscheidung lesen
letter-appealed-subject = Die Antwort auf einen Widerspruch
# $title (String) das Thema
letter-appealed-text = Das Community-Management hat den Widerspruch zu einem Beitrag im Thema „{ $title }“ beantwortet.

## Das offene Ohr

ear-page = Ans Community-Management schreiben
ear-about = Das liest nur das Community-Management; die Antwort kommt per E-Mail und steht hier.
ear-subject = Worum es geht
ear-text = Nachricht
ear-more = Noch etwas dazu
ear-answer = Antwort
ear-send = Abschicken
ear-own = Bisherige Nachrichten
ear-received = Die Nachricht ist angekommen; eine Bestätigung kommt per E-Mail.
ear-sent = Die Nachricht ist abgeschickt.
# $name (String) wer schreibt
ear-message-by = Nachricht von { $name }
ear-state-new = Wartet auf Antwort
ear-state-answered = Beantwortet
ear-state-closed = Abgeschlossen
ear-desk = Nachrichten ans Team
ear-desk-about = Was Mitglieder ans Community-Management schreiben; wer am längsten wartet, steht oben
ear-none = In dieser Liste steht keine Nachricht.
ear-close = Abschließen
ear-reopen = Wieder öffnen
ear-close-done = Das Gespräch ist abgeschlossen.
ear-reopen-done = Das Gespräch ist wieder offen.
# $max (Number) Zeichen
ear-refused-subject = Bitte einen Betreff mit höchstens { $max } Zeichen eingeben.
# $max (Number) Zeichen
ear-refused-text = Bitte eine Nachricht mit höchstens { $max } Zeichen eingeben.
# $name (String) wer schreibt
notice-ear-answered = Antwort von { $name }
# $name (String) wer schreibt
notice-ear-asked = Nachricht ans Team von { $name }
# $subject (String) worum es geht
letter-ear-received-subject = Nachricht angekommen: { $subject }
letter-ear-received-text = Das Community-Management liest die Nachricht und antwortet so bald wie möglich. Das ganze Gespräch steht online.
# $subject (String) worum es geht
letter-ear-answered-subject = Antwort vom Community-Management: { $subject }
letter-ear-answered-text = Das Community-Management hat geantwortet; die Antwort steht im Gespräch.
letter-ear-action = Zum Gespräch
