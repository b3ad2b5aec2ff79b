## The managers' desk: what is to be done today.
desk-today = Heute
desk-partner = Pakete dieser Community, ihre Preise und Texte.
desk-to-do = Zu tun
desk-nothing = Heute wartet nichts.
desk-nothing-long = Alles erledigt. Neue Meldungen, Fragen und Nachrichten erscheinen hier.
desk-waiting =
    { $n ->
        [one] Eine Aufgabe wartet.
       *[other] { $n } Aufgaben warten.
    }
desk-waiting-late =
    { $n ->
        [one] Eine Aufgabe wartet und ist überfällig.
       *[other] { $n } Aufgaben warten; davon überfällig: { $late }.
    }
desk-new-event = Veranstaltung anlegen
desk-new-letter = Newsletter schreiben
desk-letters = Newsletter
desk-letters-all = Alle
desk-letters-none = Zurzeit ist keiner unterwegs.
desk-letters-untitled = Noch ohne Betreff
desk-letters-left = { $left } von { $all } verschickt
desk-letters-n =
    { $n ->
        [one] Ein Newsletter ist unterwegs.
       *[other] { $n } Newsletter sind unterwegs.
    }
desk-events = Veranstaltungen
desk-events-all = Alle
desk-events-none = Zurzeit ist keine geplant.
desk-communities = Weitere Communitys

to-do-or-more = { $what } oder mehr
to-do-check = Prüfen
to-do-look = Ansehen
to-do-decide = Entscheiden
to-do-answer = Antworten
to-do-assign = Zuteilen
to-do-broken =
    { $n ->
        [one] Ein Auftrag mit gebrochener Zusage
       *[other] { $n } Aufträge mit gebrochener Zusage
    }
to-do-broken-about = Zu spät gemeldet, Termin verstrichen oder niemand gefunden
to-do-unassigned =
    { $n ->
        [one] Ein Auftrag ohne Friend
       *[other] { $n } Aufträge ohne Friend
    }
to-do-unassigned-about = Nach allen Runden hat niemand angenommen
to-do-members =
    { $n ->
        [one] Ein neues Mitglied wartet
       *[other] { $n } neue Mitglieder warten
    }
to-do-members-about = Mitmachen geht erst nach der Freigabe
to-do-reports =
    { $n ->
        [one] Eine offene Meldung
       *[other] { $n } offene Meldungen
    }
to-do-reports-about = Gemeldete Beiträge und Widersprüche gegen Entscheidungen
to-do-ears =
    { $n ->
        [one] Eine Nachricht ohne Antwort
       *[other] { $n } Nachrichten ohne Antwort
    }
to-do-ears-about = Was Mitglieder ans Community-Management schreiben
to-do-newcomers =
    { $n ->
        [one] Ein Thema eines neuen Mitglieds ohne Antwort
       *[other] { $n } Themen neuer Mitglieder ohne Antwort
    }
to-do-newcomers-about = Wer neu ist, kommt wieder, wenn jemand antwortet
to-do-questions =
    { $n ->
        [one] Eine offene Frage
       *[other] { $n } offene Fragen
    }
to-do-questions-about = Noch ist keine Antwort als Lösung markiert
to-do-proposals =
    { $n ->
        [one] Eine vorgeschlagene Veranstaltung
       *[other] { $n } vorgeschlagene Veranstaltungen
    }
to-do-proposals-about = Eine andere Community möchte sie gemeinsam ausrichten
