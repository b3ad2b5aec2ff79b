### Events: lists, an event, registering, the desk, letters.

## Lists

nav-events = Événements
event-show-upcoming = À venir
event-show-past = Passés
event-when = { $day }, { $from }–{ $to }
event-when-days = Du { $day }, { $from }, au { $last_day }, { $to }
event-when-zone = { $when } ({ $zone })
event-online = En ligne
event-place-or-online = { $place } et en ligne
event-badge-cancelled = Annulé
event-badge-draft = Brouillon
event-badge-proposed = Proposé
event-badge-declined = Refusé
event-badge-full = Complet, liste d’attente ouverte
event-none = Rien n’est prévu pour l’instant.
event-none-past = Les événements passés figureront ici.
event-first-page = Retour au début
event-next-page = Suite

## Calendars and feeds

event-calendar = Dans l’agenda
event-calendar-text = Un agenda auquel on s’abonne montre les changements tout seul.
event-calendar-all = Agenda de la communauté (ICS)
event-news = Nouveautés en flux (Atom)
event-calendar-own = Ses propres inscriptions
event-calendar-own-text = Une adresse secrète ne montre à l’agenda que les événements avec inscription confirmée.
event-calendar-own-address = Adresse secrète
event-calendar-own-secret = Quiconque la connaît voit ces dates.
event-calendar-make = Créer une adresse
event-calendar-renew = Nouvelle adresse
event-calendar-revoke = Révoquer l’adresse
event-calendar-made = L’adresse est créée, une ancienne ne fonctionne plus.
event-calendar-revoked = L’adresse ne fonctionne plus.

## An event

event-stands-in = Pour l’instant, ce texte n’existe qu’en { $language }.
event-add-to-calendar = Ajouter à l’agenda
event-link-for-confirmed = Le lien est visible avec une inscription confirmée.
event-coming =
    { $n ->
        [one] { $n } inscription
       *[other] { $n } inscriptions
    }
event-coming-in-person =
    { $n ->
        [one] { $n } inscription sur place
       *[other] { $n } inscriptions sur place
    }
event-coming-online =
    { $n ->
        [one] { $n } inscription en ligne
       *[other] { $n } inscriptions en ligne
    }
event-taken = Places occupées : { $n } sur { $seats }
event-taken-in-person = Sur place : { $n } sur { $seats } places
event-taken-online = En ligne : { $n } sur { $seats } places
event-waiting =
    { $n ->
        [one] { $n } sur la liste d’attente
       *[other] { $n } sur la liste d’attente
    }
event-mine-heading = La place est confirmée
event-mine-waiting-heading = Sur la liste d’attente
event-mine-confirmed = L’inscription est confirmée.
event-mine-waiting = Numéro { $n } sur la liste d’attente. Un e-mail part dès qu’une place se libère.
event-mine-guests =
    { $n ->
        [one] Avec { $n } personne en plus.
       *[other] Avec { $n } personnes en plus.
    }
event-open-link = Rejoindre la réunion
event-link-later = Le lien sera ici à temps.
event-code-alt = Code QR pour l’entrée
event-code-text = À montrer à l’entrée.
event-leave = Se désinscrire
event-guests = Personnes en plus
event-guests-help =
    { $max ->
        [one] { $max } au plus.
       *[other] { $max } au plus.
    }
event-seat = Participation
event-seat-in-person = Sur place
event-seat-online = En ligne
event-seat-in-person-full = Sur place (liste d’attente)
event-seat-online-full = En ligne (liste d’attente)
event-question = Une question ?
event-talk =
    { $n ->
        [one] Vers le sujet du forum ({ $n } réponse)
       *[other] Vers le sujet du forum ({ $n } réponses)
    }
event-talk-open = Demander sur le forum
event-at-desk = Gérer l’événement
event-people = Qui vient
event-others =
    { $n ->
        [one] { $n } autre personne
       *[other] { $n } autres personnes
    }
event-map = L’événement a lieu ici : { $place }.
event-map-scale = { $km } km
event-sign-in = L’inscription est ouverte aux membres de la communauté.
event-over = Cet événement est terminé.
event-begun = L’événement a commencé, il n’est plus possible de s’inscrire.
event-register-heading = Participer
event-register-text = Il reste des places.
event-register = S’inscrire
event-wait-heading = Rejoindre la liste d’attente
event-wait-text = Toutes les places sont prises. Dès qu’une se libère, la liste avance dans l’ordre.
event-wait = S’inscrire sur la liste
event-registered = L’inscription est confirmée, un e-mail est en route.
event-registered-waiting = Inscription sur la liste d’attente, un e-mail est en route.
event-left = L’inscription est retirée.
event-link-over = Cette inscription ne peut plus être modifiée.
event-to-event = Vers l’événement

## What a rule refuses

event-refused-closed = Il n’est plus possible de s’inscrire ni de se désinscrire.
event-refused-registered = Cette inscription existe déjà.
event-refused-seat = Ce mode de participation n’existe pas ici.
event-refused-guests = Les personnes en plus sont un nombre de 0 à { $max }.
event-refused-answer = Cette question attend une réponse.
event-refused-too-long = { $max } caractères au plus.
event-refused-standing = Il faut d’abord un compte validé.
event-refused-talk = Le forum n’a pas encore de place pour cela.
event-refused-time = Ce n’est pas une date avec une heure.
event-refused-gap = Cette heure n’existe pas ce jour-là, on passe à l’heure d’été.
event-refused-order = La fin précède le début.
event-refused-long = { $days } jours au plus.
event-refused-past = Le début est dans le passé.
event-refused-far = Deux ans à l’avance au plus.
event-refused-zone = Ce fuseau horaire est inconnu.
event-refused-venue = Sur place, il faut un lieu.
event-refused-url = Le lien doit commencer par https://.
event-refused-guests-max = Un nombre de 0 à { $max }.
event-refused-title = Il manque un titre d’au moins trois caractères.
event-refused-seats = Un nombre de 1 à { $max }, ou rien pour ne pas limiter.
event-refused-seats-taken =
    { $n ->
        [one] { $n } place est déjà prise, pas moins.
       *[other] { $n } places sont déjà prises, pas moins.
    }
event-refused-changed = Quelqu’un d’autre a modifié l’événement entre-temps. Il faut recharger la page.
event-refused-over = Cela ne peut plus être modifié.
event-refused-kind = Des personnes inscrites n’auraient alors plus de place.
event-refused-no-link = Avant la publication, il manque le lien.
event-refused-state = Ce n’est pas possible dans cet état.
event-refused-not-confirmed = Cette inscription n’a pas de place confirmée.
event-refused-nobody = Personne ne peut le recevoir dans cette communauté.
event-refused-community = Aucune communauté à cette adresse.

## The desk

event-desk = Événements
event-desk-none = Pas encore d’événement.
event-new = Nouvel événement
event-new-about = D’abord un brouillon que seule l’équipe voit.
event-edit = Modifier
event-edit-about = Si l’heure ou le lieu changent, les personnes inscrites reçoivent un e-mail, pas pour les textes.
event-other-languages = Textes dans d’autres langues
event-text-empty = Ce qui reste vide apparaît en { $language }.
event-title-in = Titre ({ $language })
event-summary-in = En une phrase ({ $language })
event-text-in = Programme et description, Markdown ({ $language })
event-way-in = Accès ({ $language })
event-question-in = Question à l’inscription ({ $language })
event-when-heading = Quand
event-starts = Début
event-ends = Fin
event-zone = Fuseau horaire
event-zone-help = Début et fin selon l’heure de ce fuseau.
event-where-heading = Où
event-kind = Type
event-kind-in-person = Sur place
event-kind-online = En ligne
event-kind-both = Sur place et en ligne
event-venue = Nom du lieu
event-venue-help = Seulement pour les rencontres sur place.
event-street = Rue et numéro
event-online-url = Lien vers la réunion
event-online-url-help = Visible seulement avec une place en ligne confirmée.
event-who-heading = Places et accompagnants
event-seats = Places
event-seats-in-person = Places sur place
event-seats-online = Places en ligne
event-seats-help = Vide signifie sans limite.
event-seats-save = Enregistrer les places
event-guests-max = Accompagnants par inscription
event-guests-max-help = 0 signifie aucun.
event-answer-required = La question exige une réponse
event-create = Créer le brouillon
event-save = Enregistrer
event-created = Le brouillon est créé.
event-saved = La modification est enregistrée.
event-follows = Cet événement est organisé avec une autre communauté, qui en fixe l’heure, le lieu et les textes. Les places et les inscriptions sont propres à celle-ci.
event-accept = Organiser ensemble
event-decline = Refuser
event-publish = Publier
event-public = Page publique
event-discard = Supprimer le brouillon
event-people-heading = Inscriptions
event-find-name = Nom
event-find = Chercher
event-head-name = Nom
event-head-seat = Participation
event-head-guests = Accompagnants
event-head-answer = Réponse
event-head-state = État
event-head-registered = Date d’inscription
event-head-seen = À l’entrée
event-state-waiting = Liste d’attente
event-state-confirmed = Confirmé
event-check-in = Marquer la présence
event-check-in-undo = Annuler la présence
event-nobody = Personne pour l’instant.
event-csv = La liste en tableau (CSV)
event-share = Organiser ensemble
event-share-text = L’événement apparaît aussi là-bas, sous leur marque, avec leurs places et leur liste d’attente.
event-share-communities = Communautés
event-share-host = Adresse d’une autre communauté
event-share-host-help = Son équipe décide si elle participe.
event-share-do = Proposer
event-shared = L’événement est proposé.
event-held-proposed = En attente de réponse
event-held-published = Publié
event-cancel-heading = Annuler l’événement
event-cancel-text = Les personnes inscrites reçoivent un e-mail et la date quitte leur agenda.
event-cancel-reason = Motif, lu par tout le monde
event-cancel = Annuler l’événement
event-published = L’événement est publié.
event-discarded = Le brouillon est supprimé.
event-cancelled-done = L’événement est annulé.
event-seats-set = Les places sont enregistrées.
event-accepted = L’événement est là en brouillon.
event-declined = La proposition est refusée.
event-checked-in = L’arrivée est notée.
event-checked-in-before = Cette arrivée était déjà notée.
event-check-in-undone = L’arrivée est annulée.
event-seen-at = Arrivée notée à { $time }.
event-seen-count =
    { $n ->
        [one] { $n } sur place
       *[other] { $n } sur place
    }
event-code-waiting = Cette inscription est sur la liste d’attente.
event-code-cancelled = Cette inscription n’est plus valable.

## Letters

event-letter-confirmed-subject = Inscription confirmée : { $title }
event-letter-confirmed-text = L’inscription est confirmée.
event-letter-waiting-subject = Sur la liste d’attente : { $title }
event-letter-waiting-text = Toutes les places sont prises. L’inscription a le numéro { $n } sur la liste d’attente, un e-mail part dès qu’une place se libère.
event-letter-promoted-subject = Une place s’est libérée : { $title }
event-letter-promoted-text = La liste d’attente a avancé, l’inscription est maintenant confirmée. Si la date ne convient plus, merci de libérer la place rapidement.
event-letter-changed-subject = Modification : { $title }
event-letter-changed-text = L’heure ou le lieu ont changé. Voici ce qui vaut maintenant :
event-letter-cancelled-subject = Annulé : { $title }
event-letter-cancelled-text = Cet événement n’aura pas lieu.
event-letter-left-subject = Désinscription : { $title }
event-letter-left-text = L’inscription est retirée, merci d’avoir prévenu.
event-letter-tomorrow-subject = Demain : { $title }
event-letter-tomorrow-text = Petit rappel : c’est demain.
event-letter-soon-subject = Dans deux heures : { $title }
event-letter-soon-text = Cela commence dans deux heures.
event-letter-link = Lien vers la réunion :
event-letter-leave = Un empêchement ? Un clic suffit, sans se connecter :
event-letter-reason = Cet e-mail vient d’une inscription à cet événement.
