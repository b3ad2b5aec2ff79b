### Events: lists, an event, registering, the desk, letters.

## Lists

nav-events = Événements
# The same in the narrow bar of phones
nav-events-short = Agenda
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
event-calendar-text = Un agenda par abonnement reprend automatiquement les changements.
event-calendar-all = Agenda de la communauté (ICS)
event-news = Flux des nouveautés (Atom)
event-calendar-own = Mes inscriptions
event-calendar-own-text = Par une adresse secrète, l’agenda n’affiche que les événements dont l’inscription est confirmée.
event-calendar-own-address = Adresse secrète
event-calendar-own-secret = Toute personne qui la connaît voit ces dates.
event-calendar-make = Créer une adresse
event-calendar-renew = Créer une nouvelle adresse
event-calendar-revoke = Révoquer l’adresse
event-calendar-made = L’adresse est créée ; une adresse précédente ne fonctionne plus.
event-calendar-revoked = L’adresse ne fonctionne plus.

## An event

event-stands-in = Pour l’instant, ce texte n’existe qu’en { $language }.
event-add-to-calendar = Ajouter à l’agenda
event-link-for-confirmed = Le lien n’est visible qu’avec une inscription confirmée.
event-coming =
    { $n ->
        [one] { $n } inscription
       *[other] { $n } inscriptions
    }
event-coming-in-person =
    { $n ->
        [one] Sur place : { $n } inscription
       *[other] Sur place : { $n } inscriptions
    }
event-coming-online =
    { $n ->
        [one] En ligne : { $n } inscription
       *[other] En ligne : { $n } inscriptions
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
event-mine-too-large =
    { $seats ->
        [one] Il n’y a que { $seats } place, pas assez pour tout le monde. Avec moins de monde, cela peut marcher : se désinscrire, puis s’inscrire à nouveau.
       *[other] Il n’y a que { $seats } places, pas assez pour tout le monde. Avec moins de monde, cela peut marcher : se désinscrire, puis s’inscrire à nouveau.
    }
event-mine-guests =
    { $n ->
        [one] Avec { $n } personne en plus.
       *[other] Avec { $n } personnes en plus.
    }
event-open-link = Rejoindre la réunion
event-link-later = Le lien apparaîtra ici en temps voulu.
event-code-alt = Code QR pour l’entrée
event-code-text = À montrer à l’entrée.
event-leave = Se désinscrire
event-guests = Personnes en plus
event-guests-help =
    { $max ->
        [0] Pas d’invité possible ici.
        [one] { $max } au maximum.
       *[other] { $max } au maximum.
    }
event-seat = Participation
event-seat-in-person = Sur place
event-seat-online = En ligne
event-seat-in-person-full = Sur place (liste d’attente)
event-seat-online-full = En ligne (liste d’attente)
event-question = Une question ?
event-talk =
    { $n ->
        [one] Voir le sujet du forum ({ $n } réponse)
       *[other] Voir le sujet du forum ({ $n } réponses)
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
event-wait = S’inscrire sur la liste d’attente
event-registered = L’inscription est confirmée, un e-mail est en route.
event-registered-waiting = La place sur la liste d’attente est notée, un e-mail est en route.
event-left = L’inscription est annulée.
event-link-over = Cette inscription ne peut plus être modifiée.
event-to-event = Voir l’événement

## What a rule refuses

event-refused-closed = Il n’est plus possible de s’inscrire ni de se désinscrire.
event-refused-registered = Cette inscription existe déjà.
event-refused-seat = Ce mode de participation n’existe pas ici.
event-refused-guests = Merci d’indiquer le nombre de personnes en plus, de 0 à { $max }.
event-refused-no-guests = Il n’y a de place que pour une personne. Merci de s’inscrire sans invité.
event-refused-answer = Cette question attend une réponse.
event-refused-too-long = Merci de saisir { $max } caractères au maximum.
event-refused-standing = Ce sera possible une fois le compte approuvé.
event-refused-talk = Le forum n’a pas encore de catégorie pour cela.
event-refused-time = Merci d’indiquer une date et une heure.
event-refused-gap = Cette heure n’existe pas ce jour-là : on passe à l’heure d’été.
event-refused-order = La fin doit venir après le début.
event-refused-long = Un événement peut durer { $days } jours au maximum.
event-refused-past = Le début est dans le passé.
event-refused-far = Un événement peut être prévu deux ans à l’avance au maximum.
event-refused-zone = Ce fuseau horaire n’existe pas.
event-refused-venue = Pour une rencontre sur place, il manque le nom du lieu.
event-refused-url = Le lien doit commencer par https://.
event-refused-guests-max = Merci d’indiquer un nombre de 0 à { $max }.
event-refused-title = Il manque un titre d’au moins trois caractères.
event-refused-seats = Merci d’indiquer un nombre de 1 à { $max }, ou de laisser le champ vide pour ne pas limiter.
event-refused-seats-taken =
    { $n ->
        [one] { $n } place est déjà prise ; il en faut au moins autant.
       *[other] { $n } places sont déjà prises ; il en faut au moins autant.
    }
event-refused-changed = Quelqu’un d’autre a modifié l’événement entre-temps. Merci de recharger la page.
event-refused-over = Cela ne peut plus être modifié.
event-refused-kind = Des personnes inscrites n’auraient alors plus de place.
event-refused-no-link = Pour publier, il manque encore le lien.
event-refused-link-needed = Les personnes qui participent en ligne ont besoin du lien.
event-refused-state = Ce n’est pas possible dans cet état.
event-refused-not-confirmed = Cette inscription n’a pas de place confirmée.
event-refused-nobody = Cette communauté n’a personne pour accepter la proposition.
event-refused-community = Il n’y a aucune communauté à cette adresse.

## The desk

event-desk = Événements
event-desk-none = Pas encore d’événement.
event-new = Nouvel événement
event-new-about = Il commence par un brouillon que seule l’équipe de la communauté voit.
event-edit = Modifier
event-edit-about = Si l’heure ou le lieu change, les personnes inscrites reçoivent un e-mail ; un changement de texte n’en envoie pas.
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
event-zone-help = Le début et la fin sont à l’heure de ce fuseau.
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
event-who-heading = Places et personnes en plus
event-seats = Places
event-seats-in-person = Places sur place
event-seats-online = Places en ligne
event-seats-help = Un champ vide signifie sans limite.
event-seats-save = Enregistrer les places
event-guests-max = Personnes en plus par inscription
event-guests-max-help = 0 signifie aucune.
event-answer-required = La réponse est obligatoire
event-create = Créer le brouillon
event-save = Enregistrer
event-created = Le brouillon est créé.
event-saved = La modification est enregistrée.
event-follows = Cet événement est organisé avec une autre communauté, qui en fixe l’heure, le lieu et les textes. Les places et les inscriptions restent gérées ici.
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
event-head-guests = En plus
event-head-answer = Réponse
event-head-state = État
event-head-registered = Date d’inscription
event-head-seen = À l’entrée
event-state-waiting = Liste d’attente
event-state-too-large = Plus de monde que de places
event-state-confirmed = Confirmé
event-check-in = Marquer la présence
event-check-in-undo = Annuler la présence
event-nobody = Personne pour l’instant.
event-nobody-found = Personne de ce nom n’est inscrit.
event-csv = Télécharger la liste (CSV)
event-share = Organiser ensemble
event-share-text = L’événement apparaît aussi dans l’autre communauté, sous sa marque, avec ses propres places et sa propre liste d’attente.
event-share-communities = Communautés
event-share-host = Adresse d’une autre communauté
event-share-host-help = Son équipe décide si elle participe.
event-share-do = Proposer
event-shared = L’événement est proposé.
event-held-proposed = En attente de réponse
event-held-published = Publié
event-cancel-heading = Annuler l’événement
event-cancel-text = Les personnes inscrites reçoivent un e-mail, et la date disparaît de leur agenda.
event-cancel-reason = Motif, visible par tout le monde
event-cancel = Annuler l’événement
event-published = L’événement est publié.
event-discarded = Le brouillon est supprimé.
event-cancelled-done = L’événement est annulé.
event-seats-set = Les places sont enregistrées.
event-seats-set-fewer = Les places sont enregistrées. Les personnes en attente dont le groupe dépasse le nombre de places reçoivent un e-mail.
event-accepted = L’événement figure maintenant ici comme brouillon.
event-declined = La proposition est refusée.
event-checked-in = L’arrivée est notée.
event-checked-in-before = Cette arrivée était déjà notée.
event-check-in-undone = L’arrivée est annulée.
event-seen-at = Arrivée notée à { $time }.
event-seen-count =
    { $n ->
        [one] { $n } arrivée notée
       *[other] { $n } arrivées notées
    }
event-code-waiting = Cette inscription est sur la liste d’attente.
event-code-cancelled = Cette inscription n’est plus valable.

## Letters

event-letter-confirmed-subject = Inscription confirmée : { $title }
event-letter-confirmed-text = L’inscription est confirmée.
event-letter-waiting-subject = Sur la liste d’attente : { $title }
event-letter-waiting-text = Toutes les places sont prises ; l’inscription a le numéro { $n } sur la liste d’attente. Un e-mail part dès qu’une place se libère.
event-letter-too-large-subject = Moins de places : { $title }
event-letter-too-large-text =
    { $n ->
        [one] Il ne reste que { $n } place au total, pas assez pour tout le groupe. Avec moins de monde, cela peut marcher : merci de se désinscrire, puis de s’inscrire à nouveau.
       *[other] Il n’y a plus que { $n } places au total, pas assez pour tout le groupe. Avec moins de monde, cela peut marcher : merci de se désinscrire, puis de s’inscrire à nouveau.
    }
event-letter-promoted-subject = Une place s’est libérée : { $title }
event-letter-promoted-text = Une place s’est libérée, et l’inscription est maintenant confirmée. Si la date ne convient plus, merci de libérer la place rapidement.
event-letter-changed-subject = Modification : { $title }
event-letter-changed-text = L’heure ou le lieu a changé. Voici ce qui est prévu maintenant :
event-letter-cancelled-subject = Annulé : { $title }
event-letter-cancelled-text = Cet événement n’aura pas lieu.
event-letter-left-subject = Désinscription : { $title }
event-letter-left-text = L’inscription est annulée ; merci d’avoir prévenu.
event-letter-shut-out-subject = Inscription annulée : { $title }
event-letter-shut-out-text = Le compte est suspendu ; cette inscription est donc annulée elle aussi.
event-letter-tomorrow-subject = Demain : { $title }
event-letter-tomorrow-text = Petit rappel : c’est demain.
event-letter-soon-subject = Dans deux heures : { $title }
event-letter-soon-text = Cela commence dans deux heures.
event-letter-link = Lien vers la réunion :
event-letter-leave = Un empêchement ? Un clic suffit, sans se connecter :
event-letter-reason = Cet e-mail est envoyé parce qu’il existe une inscription à cet événement.
