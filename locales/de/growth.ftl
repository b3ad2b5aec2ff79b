### The waiting list of places nobody can come to yet.

## The waiting list

waiting-list-heading = Warteliste
waiting-list-text = Sobald es dort Hilfe gibt, kommt genau eine E-Mail.
waiting-list-kept = E-Mail-Adresse und Postleitzahl werden spätestens nach 12 Monaten gelöscht.
waiting-list-join = Auf die Warteliste setzen
waiting-list-book = Anderen Ort prüfen
waiting-list-package = Wobei soll geholfen werden?
waiting-list-whatever = Egal, was zuerst möglich ist
waiting-list-choose = Bitte auswählen
waiting-list-sent = Der Link darin bestätigt die Adresse.
waiting-list-confirm-text = Ein Klick, und die Adresse steht auf der Liste.
waiting-list-confirm = Adresse bestätigen
waiting-list-waits = Die Adresse steht auf der Liste.
waiting-list-over = Die Wartezeit ist vorbei: Die E-Mail dazu ist unterwegs, eine weitere kommt nicht.
waiting-list-delete-on = Gelöscht wird sie spätestens am:
waiting-list-leave = Von der Warteliste streichen
waiting-list-confirmed = Die Adresse ist bestätigt.
waiting-list-left = Die Adresse ist gelöscht.
waiting-list-refused-covered = Dort lässt sich schon Hilfe buchen.
waiting-list-refused-choose = Einige Pakete sind dort schon buchbar; hier stehen die, die noch fehlen.
letter-waiting-confirm-subject = Warteliste für { $postal_code } bestätigen
letter-waiting-confirm-text = Jemand hat diese Adresse auf die Warteliste gesetzt; gültig wird das erst mit einem Klick auf den Link.
letter-waiting-confirm-action = Adresse bestätigen
letter-waiting-known-subject = Schon auf der Warteliste für { $postal_code }
letter-waiting-known-text = Diese Adresse steht schon auf der Warteliste; es ist nichts weiter zu tun.
letter-waiting-known-action = Eintrag ansehen
letter-waiting-over-subject = In { $postal_code } gibt es jetzt Hilfe
letter-waiting-over-subject-package = { $package }: jetzt buchbar in { $postal_code }
letter-waiting-over-text = Ab jetzt lässt sich dort Hilfe buchen; das ist die einzige E-Mail dazu.
letter-waiting-over-action = Hilfe buchen
letter-waiting-leave = Von der Warteliste streichen
letter-reason-waiting = Diese E-Mail kommt, weil diese Adresse auf die Warteliste gesetzt wurde.
