### Joining, logging in, and the letters about it.

## Logging in and out

sign-in-refused = Diese E-Mail-Adresse und dieses Passwort passen hier zu keinem Konto.
# $minutes (Number) from 1
sign-in-refused-too-often = { $minutes ->
    [one] Zu viele Versuche mit dieser Adresse; bitte eine Minute warten oder einen Link zum Einloggen anfordern.
   *[other] Zu viele Versuche mit dieser Adresse; bitte { $minutes } Minuten warten oder einen Link zum Einloggen anfordern.
}
sign-in-link-help = Das geht ohne Passwort; der Link funktioniert nur in diesem Browser.
sign-in-join-title = Noch nicht dabei?
sign-in-join-text = Hilf in deiner Nachbarschaft mit dem, was du kannst: bezahlt, in der Nähe, wann es dir passt.
sign-out-done = Erfolgreich ausgeloggt.

## Creating an account

join-heading = Schön, dass du helfen willst
join-text = Das dauert etwa drei Minuten, und später lässt sich alles ändern.
join-sign-in = Schon ein Konto?
join-about-you = Über dich
join-where = Wo du hilfst
join-what = Was du kannst
join-agreement = Einverständnis
join-given-name = Vorname
join-family-name = Nachname
join-family-name-help = Andere Mitglieder sehen nur den ersten Buchstaben.
join-email = E-Mail-Adresse
join-password = Passwort
# $min (Number) characters at least, always more than one
join-password-help = Mindestens { $min } Zeichen; wer keines festlegt, loggt sich mit einem Link per E-Mail ein.
join-born-on = Geburtsdatum
join-born-on-help = Friends sind mindestens 18 Jahre alt; das Datum wird nur geprüft, nicht gespeichert.
join-country = Land
join-postal-code = Postleitzahl
join-postal-code-help = Daran erkennen wir, welche Aufträge in der Nähe liegen.
join-languages = Sprachkenntnisse
join-skills = Fähigkeiten
join-skills-help = Danach richtet sich, welche Aufträge angeboten werden.
join-newsletters = Newsletter
join-newsletters-help = Verschickt wird nur, was angekreuzt ist; abbestellen geht in jeder Ausgabe mit einem Klick.
newsletter-topic-news = Neuigkeiten aus der Community
newsletter-topic-events = Veranstaltungen in der Nähe
newsletter-topic-partner = Neues und Angebote vom Partnerunternehmen
join-read = Bitte vorher lesen:
join-terms = Ich stimme den AGB zu und habe die Datenschutzerklärung gelesen.
join-next = Danach kommt eine E-Mail mit einem Link, der die Adresse bestätigt.
join-done = Willkommen, das Konto ist eingerichtet.
join-done-set-password = Das Konto ist eingerichtet; das Passwort bitte noch einmal festlegen, denn die Bestätigung kam aus einem anderen Browser.

## What a form here may refuse

join-refused-terms = Für ein Konto ist die Zustimmung zu den AGB nötig.
# $max (Number) characters at most, always more than one
name-refused = Bitte einen Namen mit höchstens { $max } Zeichen eingeben.
name-refused-empty = Bitte einen Namen eingeben.
# $max (Number) characters at most, always more than one
name-refused-long = Der Name darf höchstens { $max } Zeichen haben.
email-refused = Das sieht nicht nach einer E-Mail-Adresse aus; richtig wäre zum Beispiel name@example.org.
born-on-refused = Das ist kein gültiges Geburtsdatum.
born-on-refused-too-young = Ein Konto ist ab dem 18. Geburtstag möglich.
postal-code-refused = Diese Postleitzahl passt nicht zum Land.
# $min (Number) characters at least, always more than one
password-refused-short = Das Passwort braucht mindestens { $min } Zeichen.
# $max (Number) characters at most, always more than one
password-refused-long = Das Passwort darf höchstens { $max } Zeichen haben.
password-refused-common = Solche Passwörter werden zu oft benutzt; ein paar Wörter hintereinander sind sicherer.
password-refused-brand = Ein Passwort mit dem Namen der Community ist leicht zu erraten.
password-refused-own = Ein Passwort aus dem eigenen Namen oder der eigenen Adresse ist leicht zu erraten.
# $minutes (Number) from 1
password-refused-too-often = { $minutes ->
    [one] Zu viele Versuche; bitte eine Minute warten.
   *[other] Zu viele Versuche; bitte { $minutes } Minuten warten.
}
# $minutes (Number) from 1
letter-refused-too-often = { $minutes ->
    [one] An diese Adresse gingen schon mehrere E-Mails; bitte auch im Spam-Ordner nachsehen oder es in einer Minute noch einmal versuchen.
   *[other] An diese Adresse gingen schon mehrere E-Mails; bitte auch im Spam-Ordner nachsehen oder es in { $minutes } Minuten noch einmal versuchen.
}

## A letter is on its way

sent-heading = Schau in dein Postfach
sent-text = An { $email } ist eine E-Mail unterwegs.
sent-join = Mit dem Link darin geht es weiter zum Konto.
sent-link = Darin steht, wie das Einloggen geht; der Link funktioniert nur in diesem Browser und nur ein paar Minuten lang.
sent-nothing = Nach ein paar Minuten noch nichts da? Vielleicht liegt sie im Spam-Ordner oder die Adresse enthält einen Tippfehler.
sent-mailbox = Entwicklungspostfach öffnen
sent-back = Zurück zum Login

## Links out of letters

link-join-heading = Adresse bestätigen
link-join-text = Ein Klick, und das Konto ist eingerichtet.
link-join-action = Bestätigen und einloggen
link-connect-heading = Konto verbinden
link-connect-text = Das bestehende Konto funktioniert dann auch hier, mit derselben Adresse und demselben Passwort.
link-connect-action = Verbinden und einloggen
link-manage-heading = Einladung zum Community-Management
link-manage-text = Mit der Zustimmung beginnt die Rolle in dieser Community; danach fehlen nur noch Wohnort und Geburtsdatum.
link-manage-action = Einladung annehmen
link-manage-done = Die Einladung ist angenommen.
link-sign-in-heading = Ein Klick zum Einloggen
link-sign-in-text = Der Link funktioniert nur einmal.
link-change-email-heading = Neue Adresse bestätigen
link-change-email-text = Danach gehen E-Mails und Links zum Einloggen an diese Adresse.
link-change-email-action = Adresse bestätigen
link-gone-heading = Dieser Link ist nicht mehr gültig
link-gone-text = Er wurde schon benutzt, ist abgelaufen oder wurde in einem anderen Browser angefordert.
link-gone-action = Neuen Link anfordern

## Auf Freigabe warten, und ein Konto vervollständigen

waiting-heading = Die Anfrage liegt beim Community-Management
# $brand (String)
waiting-text = Das Community-Management von { $brand } sieht sie sich an; das Ergebnis kommt per E-Mail.
waiting-meanwhile = Öffentliche Beiträge lesen und das Profil ausfüllen geht schon jetzt.
waiting-forum = Zum Forum
waiting-refused = Das geht, sobald das Community-Management das Konto freigegeben hat.
complete-heading = Noch ein paar Angaben
complete-text = Damit ist das Konto vollständig; das dauert eine halbe Minute.
complete-save = Speichern und weiter
complete-done = Danke, das Konto ist vollständig.

## Every letter

letter-hello = Hallo!
letter-colon = :
letter-hello-name = Hallo { $name }!
letter-regards = Viele Grüße
letter-team = Das Team von { $brand }
letter-settings = Benachrichtigungen anpassen
# $hours (Number) from 1
letter-hours = { $hours ->
    [one] Der Link gilt eine Stunde lang und nur einmal.
   *[other] Der Link gilt { $hours } Stunden lang und nur einmal.
}
# $minutes (Number) from 1
letter-minutes = { $minutes ->
    [one] Der Link gilt eine Minute lang, nur einmal und nur im selben Browser.
   *[other] Der Link gilt { $minutes } Minuten lang, nur einmal und nur im selben Browser.
}
letter-ignore = War das jemand anderes, ist nichts weiter zu tun; ohne Klick auf den Link passiert nichts.
letter-reason-join = Diese E-Mail kommt, weil jemand mit dieser Adresse ein Konto bei { $brand } erstellen wollte.
letter-reason-sign-in = Diese E-Mail kommt, weil für diese Adresse ein Link zum Einloggen bei { $brand } angefordert wurde.
letter-reason-member = Diese E-Mail kommt, weil es mit dieser Adresse ein Konto bei { $brand } gibt.

## Letters about the account

letter-confirm-subject = Bitte Adresse für { $brand } bestätigen
letter-confirm-text = Schön, dass du dabei sein willst: Ein Klick bestätigt die Adresse, und das Konto ist eingerichtet.
letter-confirm-action = Adresse bestätigen
letter-connect-subject = Dein Konto funktioniert auch bei { $brand }
letter-connect-text = Mit dieser Adresse gibt es auf der Plattform hinter { $brand } schon ein Konto.
letter-connect-how = Die Angaben aus dem Formular wurden verworfen; ein Klick verbindet das bestehende Konto.
letter-connect-action = Konto verbinden
letter-known-here-subject = Du hast schon ein Konto bei { $brand }
letter-known-here-text = Ein zweites Konto ist nicht nötig: Mit diesem Link klappt das Einloggen sofort.
letter-sign-in-subject = Dein Link zum Einloggen bei { $brand }
letter-sign-in-text = Hier ist der Link zum Einloggen ohne Passwort.
letter-no-account-subject = Kein Konto bei { $brand } mit dieser Adresse
letter-no-account-text = Zu dieser Adresse gehört kein Konto, mit dem man sich bei { $brand } einloggen kann; vielleicht wurde es mit einer anderen Adresse erstellt.
letter-no-account-ignore = War das jemand anderes, ist nichts weiter zu tun.
letter-suspended-subject = Dein Konto bei { $brand } ist gesperrt
letter-suspended-text = Das Community-Management hat das Konto gesperrt; das Einloggen ist vorerst nicht möglich.
letter-suspended-reason = Angegebener Grund: { $reason }
letter-suspended-orders = Wer noch Aufträge hatte, muss nichts mehr tun: Sie werden anderen angeboten, und die Kundinnen und Kunden wissen Bescheid.
letter-suspended-objection = Wer das anders sieht, kann über den Link widersprechen, ohne sich einzuloggen.
letter-suspended-action = Zum Kontakt
letter-suspension-stands-subject = Antwort auf den Widerspruch
letter-suspension-stands-text = Das Community-Management hat den Widerspruch geprüft; die Sperre bleibt bestehen.
letter-suspension-stands-action = Gründe und Widerspruch
letter-suspension-reasons = Zu den Gründen
letter-restored-subject = Das Konto bei { $brand } ist wieder offen
letter-restored-text = Die Sperre ist aufgehoben; das Einloggen ist wieder möglich.
letter-suspended-no-link-text = Das Community-Management hat das Konto gesperrt; das Einloggen ist vorerst nicht möglich, auch nicht mit einem Link.
letter-suspended-no-link-contact = Gründe und Widerspruch stehen unter dem Link, auch ohne Einloggen.
letter-approved-subject = Willkommen bei { $brand }
letter-approved-text = Das Community-Management hat das Konto freigegeben: Lesen, Fragen und Antworten sind ab sofort möglich.
letter-approved-action = Zur Community
letter-declined-subject = Deine Anfrage bei { $brand }
letter-declined-text = Das Community-Management hat die Anfrage abgelehnt; die dazu gespeicherten Daten sind gelöscht.
letter-declined-question = Fragen dazu sind willkommen; der Kontakt steht im Impressum.
