forum-your-reply = Ihre Antwort
sign-in-heading = Schön, dass Sie da sind
sign-in-text = Loggen Sie sich ein, um Aufträge und Themen in Ihrer Nachbarschaft zu sehen.
