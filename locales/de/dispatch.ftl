### Wer für einen Auftrag gefragt wird und wer ihn bekommt.

## Angebote an Friends

nav-offers = Aufträge
offers-title = Offene Aufträge
offers-intro = Höchstens vier werden gleichzeitig gefragt, und wer zuerst annimmt, bekommt den Auftrag.
offers-none = Gerade gibt es in der Nähe keinen passenden Auftrag.
offers-earlier = Frühere
# $n (Number) from 0: how many there are now
offers-live = { $n ->
    [one] Jetzt ist { $n } Auftrag offen
   *[other] Jetzt sind { $n } Aufträge offen
}
offer-state-accepted = Angenommen
offer-state-declined = Abgelehnt
offer-state-expired = Zeit abgelaufen
offer-state-lost = Jemand war schneller
offer-state-withdrawn = Nicht mehr zu haben
offer-state-released = Wieder im Pool
offer-place = Einsatzort
# $area (String) two digits of the postal code and the place; $km (Number) half kilometres
offer-where = { $area }, etwa { $km } km von zu Hause
offer-pay = Vergütung
offer-when = Wann
offer-when-any = jederzeit
offer-how-long = Wie lange
# $n (Number) from 15
offer-minutes = { $n ->
    [one] etwa { $n } Minute
   *[other] etwa { $n } Minuten
}
offer-language = Sprache
offer-package = Was zum Paket gehört
offer-trouble = Was zu tun ist
offer-masked = Telefonnummern und Adressen in diesem Text sind bis zur Annahme verdeckt.
# $at (String) a finished date and time
offer-until = Antwort bis { $at }
# $hours (Number) hours for the first contact
offer-after = { $hours ->
    [one] Name, Adresse und Telefonnummer erscheinen nach der Annahme; ohne ersten Kontakt innerhalb von { $hours } Stunde geht der Auftrag zurück in den Pool.
   *[other] Name, Adresse und Telefonnummer erscheinen nach der Annahme; ohne ersten Kontakt innerhalb von { $hours } Stunden geht der Auftrag zurück in den Pool.
}
# $pay (String) finished money
offer-accept = Für { $pay } annehmen
offer-decline = Ablehnen
offer-accepted = Der Auftrag gehört dir: Melde dich bald.
offer-declined = Abgelehnt, jemand anderes wird gefragt.

## Warum dieses Angebot

offer-why = Warum gerade dieser Auftrag?
# $n (Number) at least 1; $km (Number) whole kilometres
offer-why-looked = { $n ->
    [one] { $n } Person mit dieser Fähigkeit kam in Betracht, höchstens { $km } km vom Ort entfernt.
   *[other] { $n } Personen mit dieser Fähigkeit kamen in Betracht, höchstens { $km } km vom Ort entfernt.
}
# $from, $to (Number) kilometres
offer-why-band = Das Zuhause liegt { $from } bis { $to } km entfernt; unter allen, die so weit weg wohnen, kommt zuerst, wer am längsten nicht gefragt wurde.
# $rank (Number) from 1
offer-why-rank = Das ergibt Platz { $rank } in der Reihenfolge.
offer-why-rating = Bewertungen spielen dabei keine Rolle.
offer-left-out = Nicht gefragt wurden:
# $n (Number) at least 1
offer-left-out-asked = { $n ->
    [one] { $n } Person, die schon gefragt wurde
   *[other] { $n } Personen, die schon gefragt wurden
}
# $n (Number) at least 1
offer-left-out-apart = { $n ->
    [one] { $n } Person, die zu dieser Adresse nicht mehr kommt
   *[other] { $n } Personen, die zu dieser Adresse nicht mehr kommen
}
# $n (Number) at least 1
offer-left-out-country = { $n ->
    [one] { $n } Person, die in einem anderen Land wohnt
   *[other] { $n } Personen, die in einem anderen Land wohnen
}
# $n (Number) at least 1
offer-left-out-standing = { $n ->
    [one] { $n } Person, die gerade nicht aktiv dabei ist
   *[other] { $n } Personen, die gerade nicht aktiv dabei sind
}
# $n (Number) at least 1
offer-left-out-class = { $n ->
    [one] { $n } Person, die kein Profi ist
   *[other] { $n } Personen, die keine Profis sind
}
# $n (Number) at least 1
offer-left-out-certificate = { $n ->
    [one] { $n } Person, der das Zertifikat fehlt
   *[other] { $n } Personen, denen das Zertifikat fehlt
}
# $n (Number) at least 1
offer-left-out-language = { $n ->
    [one] { $n } Person, die die Sprache nicht spricht
   *[other] { $n } Personen, die die Sprache nicht sprechen
}
# $n (Number) at least 1
offer-left-out-radius = { $n ->
    [one] { $n } Person, die nicht so weit fährt
   *[other] { $n } Personen, die nicht so weit fahren
}
# $n (Number) at least 1
offer-left-out-away = { $n ->
    [one] { $n } Person, die gerade abwesend ist
   *[other] { $n } Personen, die gerade abwesend sind
}
# $n (Number) at least 1
offer-left-out-policy = { $n ->
    [one] { $n } Person, aus einer anderen Community
   *[other] { $n } Personen, aus anderen Communitys
}
# $n (Number) at least 1
offer-left-out-offers = { $n ->
    [one] { $n } Person, die genug offene Anfragen hat
   *[other] { $n } Personen, die genug offene Anfragen haben
}
# $n (Number) at least 1
offer-left-out-orders = { $n ->
    [one] { $n } Person, die genug Aufträge hat
   *[other] { $n } Personen, die genug Aufträge haben
}

## Absagen beim Annehmen

accept-refused-taken = Jemand anderes war schneller und hat diesen Auftrag.
accept-refused-expired = Die Zeit für die Antwort ist vorbei, der Auftrag wird anderen angeboten.
accept-refused-withdrawn = Dieser Auftrag ist nicht mehr zu haben.
# $n (Number) at least 1: as many as may be open at once
accept-refused-cap-reached = { $n ->
    [one] Es ist schon { $n } Auftrag offen und mehr sind gleichzeitig nicht möglich; sobald er abgeschlossen ist, lässt sich der nächste annehmen.
   *[other] Es sind schon { $n } Aufträge offen und mehr sind gleichzeitig nicht möglich; sobald einer abgeschlossen ist, lässt sich der nächste annehmen.
}

## Aufträge, die niemand genommen hat

unassigned-title = Aufträge ohne Friend
unassigned-intro = Alle Geeigneten bis 40 km Entfernung wurden gefragt; die Kundinnen und Kunden wissen, dass weiter gesucht wird.
unassigned-none = Jeder Auftrag hat jemanden gefunden oder wird noch angeboten.
# $n (Number) from 0
unassigned-asked = { $n ->
    [one] { $n } Friend gefragt
   *[other] { $n } Friends gefragt
}
unassigned-ask-again = Noch einmal fragen
unassigned-asked-again = Der Auftrag wird wieder angeboten, auch denen, die ihn verstreichen ließen.

## Briefe

# $package (String) its name; $pay (String) finished money
letter-offer-subject = { $package }: ein Auftrag in der Nähe für { $pay }
# $package (String) its name
letter-offer-text = Jemand in der Nähe braucht Hilfe: { $package }.
# $pay (String) finished money
letter-offer-pay = Vergütung: { $pay }
letter-offer-first = Wer zuerst annimmt, bekommt den Auftrag.
letter-offer-action = Auftrag ansehen
# $code (String) the order’s code
letter-accepted-subject = Auftrag { $code } ist angenommen
# $package (String) its name
letter-accepted-text = { $package }: Name, Adresse und Telefonnummer stehen jetzt auf der Seite des Auftrags.
# $hours (Number) hours for the first contact
letter-accepted-contact = { $hours ->
    [one] Der Kundschaft ist ein Anruf oder eine Nachricht innerhalb von { $hours } Stunde versprochen.
   *[other] Der Kundschaft ist ein Anruf oder eine Nachricht innerhalb von { $hours } Stunden versprochen.
}
letter-accepted-action = Zum Auftrag
# $name (String) a first name
letter-found-subject = { $name } kümmert sich darum
# $name (String) a first name; $package, $code (String)
letter-found-text = { $name } hat den Auftrag { $code } ({ $package }) angenommen.
# $hours (Number) hours for the first contact
letter-found-contact = { $hours ->
    [one] Ein Anruf oder eine Nachricht für die Terminabsprache folgt innerhalb von { $hours } Stunde.
   *[other] Ein Anruf oder eine Nachricht für die Terminabsprache folgt innerhalb von { $hours } Stunden.
}
# $code (String) the order’s code
letter-nobody-subject = Auftrag { $code }: noch niemand gefunden
# $package (String) its name
letter-nobody-text = Für { $package } wurden alle Geeigneten im Umkreis von 40 km gefragt, und gerade hat niemand Zeit.
letter-nobody-next = Das Team sucht weiter und meldet sich; bis dahin ist Stornieren auf der Auftragsseite kostenlos möglich.
letter-customer-action = Zum Auftrag
letter-reason-booked = Diese E-Mail kommt, weil mit dieser Adresse bei { $brand } etwas gebucht wurde.
