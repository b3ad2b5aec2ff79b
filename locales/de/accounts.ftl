### Joining, logging in, and the letters about it.

## Logging in and out

sign-in-refused = Diese Adresse und dieses Passwort passen hier zu keinem Konto.
sign-in-link-help = Der Link braucht kein Passwort und gilt nur in diesem Browser.
sign-in-join-title = Noch nicht dabei?
sign-in-join-text = Hilf in deiner Nachbarschaft mit dem, was du kannst: bezahlt, in der Nähe, wann es dir passt.
sign-out-done = Das Ausloggen hat geklappt.

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
join-password-help = Mindestens { $min } Zeichen; ohne Passwort geht das Einloggen mit einem Link per E-Mail.
join-born-on = Geburtsdatum
join-born-on-help = Friends sind mindestens 18; das Datum wird geprüft und nicht gespeichert.
join-country = Land
join-postal-code = Postleitzahl
join-postal-code-help = Daran erkennen wir, welche Aufträge in der Nähe liegen.
join-languages = Gesprochene Sprachen
join-skills = Fähigkeiten
join-skills-help = Danach richtet sich, welche Aufträge angeboten werden.
join-newsletters = Newsletter
join-newsletters-help = Es kommt nur, was angekreuzt ist, und jede Ausgabe lässt sich mit einem Klick abbestellen.
newsletter-topic-news = Neuigkeiten aus der Community
newsletter-topic-events = Veranstaltungen in der Nähe
newsletter-topic-partner = Neues und Angebote vom Partnerunternehmen
join-read = Zum Lesen vor der Zustimmung:
join-terms = Ich stimme den AGB zu und habe die Datenschutzerklärung gelesen.
join-next = Danach bestätigt ein Link per E-Mail die Adresse.
join-done = Willkommen, das Konto ist eingerichtet.

## What a form here may refuse

join-refused-terms = Für ein Konto braucht es die Zustimmung zu den AGB.
# $max (Number) characters at most, always more than one
name-refused = Hier fehlt ein Name mit höchstens { $max } Zeichen.
email-refused = Das sieht nicht nach einer E-Mail-Adresse aus; name@example.org wäre eine.
born-on-refused = Dieser Tag ist kein Geburtsdatum.
born-on-refused-too-young = Ein Konto ist ab dem 18. Geburtstag möglich.
postal-code-refused = Diese Postleitzahl passt nicht zum Land.
# $min (Number) characters at least, always more than one
password-refused-short = Das Passwort braucht mindestens { $min } Zeichen.
# $max (Number) characters at most, always more than one
password-refused-long = Das Passwort darf höchstens { $max } Zeichen haben.
password-refused-common = Passwörter wie dieses benutzen zu viele; ein paar Wörter hintereinander sind sicherer.
password-refused-brand = Mit dem Namen der Community ist ein Passwort leicht zu erraten.

## A letter is on its way

sent-heading = Schau in dein Postfach
sent-text = An { $email } ist eine Nachricht unterwegs.
sent-join = Mit dem Link darin geht es weiter zum Konto.
sent-link = Darin steht, wie das Einloggen geht; der Link gilt in diesem Browser und nur ein paar Minuten.
sent-nothing = Nach ein paar Minuten nichts da? Vielleicht liegt sie im Spam-Ordner oder die Adresse enthält einen Tippfehler.
sent-mailbox = Postfach der Entwicklung öffnen
sent-back = Zurück zum Einloggen

## Links out of letters

link-join-heading = Adresse bestätigen
link-join-text = Ein Klick, und das Konto ist eingerichtet.
link-join-action = Bestätigen und einloggen
link-connect-heading = Konto verbinden
link-connect-text = Das vorhandene Konto gilt dann auch hier, mit derselben Adresse und demselben Passwort.
link-connect-action = Verbinden und einloggen
link-sign-in-heading = Ein Klick zum Einloggen
link-sign-in-text = Der Link gilt ein einziges Mal.
link-change-email-heading = Neue Adresse bestätigen
link-change-email-text = Ab dann gehen Nachrichten und Links zum Einloggen dorthin.
link-change-email-action = Adresse bestätigen
link-gone-heading = Dieser Link gilt nicht mehr
link-gone-text = Er wurde schon benutzt, ist zu alt oder wurde in einem anderen Browser angefordert.
link-gone-action = Neuen Link holen

## Every letter

letter-hello = Hallo,
letter-hello-name = Hallo { $name },
letter-regards = Viele Grüße
letter-team = Das Team von { $brand }
letter-settings = Benachrichtigungen einstellen
# $hours (Number) from 1
letter-hours = { $hours ->
    [one] Der Link gilt ein einziges Mal, eine Stunde lang.
   *[other] Der Link gilt ein einziges Mal, { $hours } Stunden lang.
}
# $minutes (Number) from 1
letter-minutes = { $minutes ->
    [one] Der Link gilt ein einziges Mal, eine Minute lang, im selben Browser.
   *[other] Der Link gilt ein einziges Mal, { $minutes } Minuten lang, im selben Browser.
}
letter-ignore = Falls das jemand anderes war, ist nichts zu tun; ohne den Link passiert nichts.
letter-reason-join = Diese Nachricht kommt, weil mit dieser Adresse ein Konto bei { $brand } angefordert wurde.
letter-reason-sign-in = Diese Nachricht kommt, weil für diese Adresse ein Link zum Einloggen bei { $brand } angefordert wurde.
letter-reason-member = Diese Nachricht kommt, weil es mit dieser Adresse ein Konto bei { $brand } gibt.

## Letters about the account

letter-confirm-subject = Bitte Adresse für { $brand } bestätigen
letter-confirm-text = Schön, dass du dabei sein willst: Ein Klick bestätigt die Adresse, und das Konto ist eingerichtet.
letter-confirm-action = Adresse bestätigen
letter-connect-subject = Dein Konto gilt auch bei { $brand }
letter-connect-text = Mit dieser Adresse gibt es auf der Plattform hinter { $brand } schon ein Konto.
letter-connect-how = Was ins Formular getippt wurde, ist verworfen; ein Klick verbindet das vorhandene Konto.
letter-connect-action = Konto verbinden
letter-known-here-subject = Du hast schon ein Konto bei { $brand }
letter-known-here-text = Ein zweites braucht es nicht, über diesen Knopf geht es zum Einloggen.
letter-sign-in-subject = Dein Link zum Einloggen bei { $brand }
letter-sign-in-text = Hier ist der Link zum Einloggen ohne Passwort.
letter-no-account-subject = Kein Konto bei { $brand } mit dieser Adresse
letter-no-account-text = Zu dieser Adresse gehört kein Konto, mit dem man sich bei { $brand } einloggen kann; vielleicht wurde es mit einer anderen Adresse erstellt.
letter-no-account-ignore = Falls das jemand anderes war, ist nichts zu tun.
letter-suspended-subject = Dein Konto bei { $brand } ist gesperrt
letter-suspended-text = Das Community-Management hat das Konto gesperrt, Einloggen ist vorerst nicht möglich.
letter-suspended-reason = Angegebener Grund: { $reason }
letter-suspended-objection = Wer das anders sieht, kann widersprechen; der Kontakt steht im Impressum.
letter-suspended-action = Zum Kontakt
