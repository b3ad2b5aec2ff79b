### What people read when something is refused or fails.

## Pages that are shown instead of the page asked for

error-not-found = Hier ist nichts
    .text = Vielleicht ist die Adresse falsch geschrieben oder die Seite wurde entfernt.
error-not-found-members = Manche Seiten sind nur für Mitglieder; nach dem Einloggen geht es hier weiter.
error-sign-in-required = Bitte zuerst einloggen
    .text = Diese Seite ist für Mitglieder.
error-forbidden = Hier ist der Zugang beschränkt
    .text = Dieses Konto ist dazu nicht berechtigt; das Community-Management hilft weiter.
error-refused = Das hat nicht geklappt
    .text = Es wurde nichts geändert.
error-failure = Bei uns ist etwas schiefgegangen
    .text = Es wurde nichts geändert; bitte gleich noch einmal versuchen.
error-unsent = Der eingegebene Text
error-unsent-sign-in = Bitte in einem anderen Tab einloggen; danach lässt er sich von hier aus noch einmal senden.
error-unsent-again = Noch einmal senden
error-back = Zurück zur Seite
error-unsent-proof = Passwort dieses Kontos, noch einmal
error-unsent-present = Bisheriges Passwort, noch einmal
error-unsent-password = Passwort, noch einmal

## Forms that are refused as a whole

form-refused-kind = Das Formular kam in einem unlesbaren Format an; bitte diese Seite neu laden und es noch einmal senden.
form-refused-too-large = Das war zu viel auf einmal; bitte weniger senden.
form-refused-unreadable = Das Formular war nicht lesbar; bitte noch einmal ausfüllen.
form-refused-foreign = Das Formular kam von einer anderen Seite; bitte diese Seite neu öffnen und es von hier aus senden.
form-refused-too-often = Das waren zu viele Versuche in kurzer Zeit; bitte eine Minute warten.
form-refused-too-slow = Das Formular kam nicht rechtzeitig an; bitte noch einmal senden.
form-refused-changed = Das hat inzwischen jemand anderes geändert. Gespeichert wurde nichts; erneutes Speichern ersetzt die Werte, die jetzt gelten.
form-meanwhile = Das gilt jetzt
form-meanwhile-empty = Leer
form-meanwhile-yes = Ja
form-meanwhile-no = Nein
