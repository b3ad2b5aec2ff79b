### Qui est sollicité pour une commande, et qui l’obtient.

## Propositions

nav-offers = Missions
offers-title = Missions disponibles
offers-intro = Quatre personnes au plus sont sollicitées en même temps, et la première qui accepte obtient la mission.
offers-none = Aucune mission adaptée à proximité pour l’instant.
offers-earlier = Précédentes
# $n (Number) from 0: how many there are now
offers-live = { $n ->
    [one] { $n } mission disponible maintenant
    [many] { $n } de missions disponibles maintenant
   *[other] { $n } missions disponibles maintenant
}
offer-state-accepted = Acceptée
offer-state-declined = Refusée
offer-state-expired = Délai écoulé
offer-state-lost = Quelqu’un a été plus rapide
offer-state-withdrawn = Plus disponible
offer-state-released = De nouveau disponible
offer-place = Lieu d’intervention
# $area (String) two digits of the postal code and the place; $km (Number) half kilometres
offer-where = { $area }, à environ { $km } km du domicile
offer-pay = Rémunération
offer-when = Quand
offer-how-long = Durée
# $n (Number) from 15
offer-minutes = { $n ->
    [one] environ { $n } minute
    [many] environ { $n } de minutes
   *[other] environ { $n } minutes
}
offer-language = Langue
offer-package = Ce que comprend le forfait
offer-trouble = Ce qu’il y a à faire
offer-masked = Les numéros de téléphone et les adresses de ce texte sont masqués jusqu’à l’acceptation.
# $at (String) a finished date and time
offer-until = Réponse avant le { $at }
# $hours (Number) hours for the first contact
offer-after = { $hours ->
    [one] Le nom, l’adresse et le téléphone s’affichent après l’acceptation ; sans premier contact sous { $hours } heure, la mission est proposée à d’autres.
    [many] Le nom, l’adresse et le téléphone s’affichent après l’acceptation ; sans premier contact sous { $hours } d’heures, la mission est proposée à d’autres.
   *[other] Le nom, l’adresse et le téléphone s’affichent après l’acceptation ; sans premier contact sous { $hours } heures, la mission est proposée à d’autres.
}
# $pay (String) finished money
offer-accept = Accepter pour { $pay }
offer-decline = Refuser
offer-accepted = La mission est à toi : prends vite contact.
offer-declined = Mission refusée, quelqu’un d’autre est sollicité.

## Pourquoi cette proposition

offer-why = Pourquoi cette mission ?
# $n (Number) at least 1; $km (Number) whole kilometres
offer-why-looked = { $n ->
    [one] { $n } personne ayant cette compétence a été prise en compte, à { $km } km au plus du lieu d’intervention.
    [many] { $n } de personnes ayant cette compétence ont été prises en compte, à { $km } km au plus du lieu d’intervention.
   *[other] { $n } personnes ayant cette compétence ont été prises en compte, à { $km } km au plus du lieu d’intervention.
}
# $from, $to (Number) kilometres
offer-why-band = Le domicile se trouve à une distance de { $from } à { $to } km ; dans cette tranche, la priorité va à la personne qui n’a pas été sollicitée depuis le plus longtemps.
# $rank (Number) from 1
offer-why-rank = Cela donne la place { $rank } dans l’ordre des sollicitations.
offer-why-rating = Les évaluations ne jouent aucun rôle.
offer-left-out = N’ont pas été sollicitées :
# $n (Number) at least 1
offer-left-out-asked = { $n ->
    [one] { $n } personne déjà sollicitée
    [many] { $n } de personnes déjà sollicitées
   *[other] { $n } personnes déjà sollicitées
}
# $n (Number) at least 1
offer-left-out-apart = { $n ->
    [one] { $n } personne qui ne va plus à cette adresse
    [many] { $n } de personnes qui ne vont plus à cette adresse
   *[other] { $n } personnes qui ne vont plus à cette adresse
}
# $n (Number) at least 1
offer-left-out-country = { $n ->
    [one] { $n } personne vivant dans un autre pays
    [many] { $n } de personnes vivant dans un autre pays
   *[other] { $n } personnes vivant dans un autre pays
}
# $n (Number) at least 1
offer-left-out-standing = { $n ->
    [one] { $n } personne dont le compte n’est pas actif
    [many] { $n } de personnes dont le compte n’est pas actif
   *[other] { $n } personnes dont le compte n’est pas actif
}
# $n (Number) at least 1
offer-left-out-class = { $n ->
    [one] { $n } personne qui n’a pas le statut de Pro
    [many] { $n } de personnes qui n’ont pas le statut de Pro
   *[other] { $n } personnes qui n’ont pas le statut de Pro
}
# $n (Number) at least 1
offer-left-out-certificate = { $n ->
    [one] { $n } personne sans le certificat nécessaire
    [many] { $n } de personnes sans le certificat nécessaire
   *[other] { $n } personnes sans le certificat nécessaire
}
# $n (Number) at least 1
offer-left-out-language = { $n ->
    [one] { $n } personne qui ne parle pas la langue
    [many] { $n } de personnes qui ne parlent pas la langue
   *[other] { $n } personnes qui ne parlent pas la langue
}
# $n (Number) at least 1
offer-left-out-radius = { $n ->
    [one] { $n } personne qui ne se déplace pas aussi loin
    [many] { $n } de personnes qui ne se déplacent pas aussi loin
   *[other] { $n } personnes qui ne se déplacent pas aussi loin
}
# $n (Number) at least 1
offer-left-out-away = { $n ->
    [one] { $n } personne absente en ce moment
    [many] { $n } de personnes absentes en ce moment
   *[other] { $n } personnes absentes en ce moment
}
# $n (Number) at least 1
offer-left-out-policy = { $n ->
    [one] { $n } personne d’une autre communauté
    [many] { $n } de personnes d’autres communautés
   *[other] { $n } personnes d’autres communautés
}
# $n (Number) at least 1
offer-left-out-offers = { $n ->
    [one] { $n } personne ayant déjà assez de propositions
    [many] { $n } de personnes ayant déjà assez de propositions
   *[other] { $n } personnes ayant déjà assez de propositions
}
# $n (Number) at least 1
offer-left-out-orders = { $n ->
    [one] { $n } personne ayant déjà assez de missions
    [many] { $n } de personnes ayant déjà assez de missions
   *[other] { $n } personnes ayant déjà assez de missions
}

## Refus d’une acceptation

accept-refused-taken = Quelqu’un d’autre a été plus rapide et a obtenu cette mission.
accept-refused-expired = Le délai de réponse est écoulé, la mission est proposée à d’autres.
accept-refused-withdrawn = Cette mission n’est plus disponible.
# $n (Number) at least 1: as many as may be open at once
accept-refused-cap-reached = { $n ->
    [one] { $n } mission est déjà en cours, c’est le maximum ; une fois qu’elle est terminée, la suivante peut être acceptée.
    [many] { $n } de missions sont déjà en cours, c’est le maximum ; une fois que l’une d’elles est terminée, la suivante peut être acceptée.
   *[other] { $n } missions sont déjà en cours, c’est le maximum ; une fois que l’une d’elles est terminée, la suivante peut être acceptée.
}

## Commandes que personne n’a prises

unassigned-ask-again = Solliciter à nouveau
unassigned-asked-again = La commande est de nouveau proposée, y compris aux personnes qui n’avaient pas répondu.

## Commandes pour les responsables de communauté

staff-orders = Commandes
staff-orders-what = Tout ce qui a été réservé ici, les promesses non tenues d’abord.
staff-orders-places = Lieux non desservis
staff-orders-places-what = Lieux où personne n’a été trouvé pour une commande ou pour lesquels des personnes sont sur la liste d’attente.
staff-orders-by-state = Par état
staff-orders-all = Toutes
staff-orders-broken = Promesses non tenues
staff-orders-search = Code, code postal ou lieu
staff-orders-search-help = Le début suffit : K7F, 102, Ber.
staff-orders-every-package = Tous les forfaits
# $postal (String) the postal code; $country (String) two letters
staff-orders-at-place = Uniquement { $postal } ({ $country }).
staff-orders-anywhere = Tous les lieux
staff-orders-none = Aucune commande ne correspond.
staff-orders-first = Première page
staff-orders-next = Suite
staff-orders-csv = Télécharger le tableau (CSV)
# $n (Number) ten thousand
staff-orders-csv-most = { $n } commandes au maximum
staff-orders-head-code = Code
staff-orders-head-package = Forfait
staff-orders-head-state = État
staff-orders-head-placed = Réservée
staff-orders-head-country = Pays
staff-orders-head-postal = Code postal
staff-orders-head-place = Lieu
staff-orders-head-price = Prix
staff-orders-head-currency = Monnaie
staff-orders-head-friend = Friend
staff-orders-head-due = Premier contact avant
staff-orders-head-time = Rendez-vous
staff-orders-unserved = Commandes sans Friend
staff-orders-waiting = Liste d’attente
staff-orders-wanted = Aide attendue
# $n (Number) from 0
staff-orders-unserved-count = { $n ->
    [one] { $n } commande sans Friend
   *[other] { $n } commandes sans Friend
}
# $n (Number) from 0
staff-orders-waiting-count = { $n ->
    [one] { $n } personne sur la liste d’attente
   *[other] { $n } personnes sur la liste d’attente
}
staff-orders-map = Où il manque quelqu’un
# $km (Number) whole kilometres
staff-orders-map-scale = La ligne en bas à gauche mesure { $km } km.
# $n (Number) five hundred
staff-orders-places-cut = Voici les { $n } lieux les plus concernés ; le fichier les contient tous.
staff-orders-places-none = Aucune commande n’attend et personne n’est sur la liste d’attente.
staff-order-sold = Ce qui a été réservé
staff-order-nobody = Cette commande n’est encore attribuée à personne.
staff-order-from-pool = du pool
# $day, $time (String) a finished day and time
staff-order-proposed = Proposé et encore sans réponse : { $day }, { $time }
staff-order-reference = Numéro chez le partenaire
staff-order-contact-why = Nom, adresse et téléphone ne servent qu’aux questions sur la commande, et chaque consultation est consignée.
staff-order-contact-show = Voir les coordonnées
staff-order-contact-hidden = La commande est terminée depuis longtemps, ses coordonnées ne sont plus affichées.
staff-order-asked = Personnes sollicitées
staff-order-asked-nobody = Personne n’a encore été sollicité.
# $km (Number) half kilometres
staff-order-km = à { $km } km
staff-order-why = Pourquoi ces personnes
# $n (Number) who were asked; $looked (Number) who were looked at; $km (Number) the radius
staff-order-decided = Sollicitées : { $n }, prises en considération : { $looked }, rayon : { $km } km.
# $km (Number) whole kilometres
staff-order-reach = jusqu’à { $km } km
staff-order-history = Historique
staff-order-cancel = Annuler la commande
staff-order-cancel-heading = Annuler cette commande ?
staff-order-cancel-customer = La personne qui a commandé reçoit un e-mail et ne paie rien ; c’est définitif.
staff-order-cancel-both = La personne qui a commandé et le Friend reçoivent un e-mail, et rien n’est à payer ; c’est définitif.
staff-order-cancelled = La commande est annulée.
staff-asked-open = Pas encore de réponse
staff-asked-accepted = Acceptée
staff-asked-declined = Refusée
staff-asked-expired = Sans réponse
staff-asked-lost = Quelqu’un a été plus rapide
staff-asked-withdrawn = Proposition retirée
staff-asked-released = A eu la commande et ne l’a plus

## Promesses non tenues

order-broken-nobody-found = Aucun Friend trouvé
order-broken-contact-overdue = Premier contact en retard
order-broken-contact-missed = Premier contact manqué, nouvelle recherche
order-broken-search-too-long = Aucune acceptation depuis plus de deux jours
order-broken-no-appointment = Pas de rendez-vous deux jours après le contact
order-broken-not-started = Rendez-vous passé, travail non commencé
order-broken-not-finished = En cours depuis plus d’un jour

## Ce qui est arrivé à une commande

order-step-place = Réservée
order-step-release = Recherche commencée
order-step-decline = Proposition refusée
order-step-widen-wave = Rayon élargi
order-step-give-up = Aucun Friend trouvé
order-step-accept = Acceptée
order-step-log-contact = Premier contact
order-step-breach-contact = Douze heures sans contact, nouvelle recherche
order-step-hand-back = Rendue, nouvelle recherche
order-step-escalate = Transmise à un Pro
order-step-agree-time = Rendez-vous fixé
order-step-reschedule = Rendez-vous déplacé
order-step-start = Travail commencé
order-step-agree-extra = Supplément accepté
order-step-complete = Terminée
order-step-fail = Visite sans succès
order-step-cancel = Annulée
order-step-report-no-show = Personne n’est venu
order-step-close = Clôturée
order-step-assign = Attribuée à la main
order-step-ask-again = Nouvelle sollicitation
order-actor-customer = Cliente ou client
order-actor-friend = Friend
order-actor-staff = Responsable de communauté
order-actor-partner = Système du partenaire
order-actor-system = Automatique
dispatch-cause-placed = Premier tour
dispatch-cause-refill = Remplacement après un refus
# $wave (Number) from 2
dispatch-cause-wave = Tour { $wave }
dispatch-cause-pool = Ouverture à tout le pool
dispatch-cause-reopened = Nouvelle recherche

## Attribution à la main

assign-title = Attribuer à la main
assign-what = La commande appartient aussitôt au Friend choisi, avec douze heures pour le premier contact ; mieux vaut donc se parler avant.
assign-search = Chercher un membre
assign-search-help = Sans nom, la liste montre les membres les plus proches qui ont la compétence.
assign-give = Attribuer
# $n (Number) open orders; $most (Number) as many as wanted
assign-load = Missions en cours : { $n } sur { $most }
assign-none = Aucun membre ne correspond.
assign-done = La commande est attribuée ; le Friend et la personne qui a commandé reçoivent un e-mail.
assign-caution-country = Habite dans un autre pays.
assign-caution-language = Ne parle pas la langue de la commande.
assign-caution-radius = Ne se déplace pas si loin d’habitude.
assign-caution-away = Absence en cours.
assign-refused-standing = N’est pas membre actif ici.
assign-refused-apart = Les deux ne souhaitent pas se revoir.
assign-refused-skill = La compétence ou le domicile n’est pas indiqué.
assign-refused-class = Il faut un Pro.
assign-refused-certificate = Un certificat requis manque.
# $n (Number) as many as may be open at once
assign-refused-cap-reached = { $n ->
    [one] Ne souhaite pas plus de { $n } mission en cours.
   *[other] Ne souhaite pas plus de { $n } missions en cours.
}

## Lettre aux Friends choisis

# $code (String) the order’s code
letter-assigned-subject = La mission { $code } est attribuée
# $package (String) its name
letter-assigned-text = { $package } : l’équipe a attribué cette mission à la main ; le nom, l’adresse et le téléphone figurent sur sa page.

## Lettres

# $package (String) its name; $pay (String) finished money
letter-offer-subject = { $package } : une mission à proximité pour { $pay }
# $package (String) its name
letter-offer-text = Quelqu’un a besoin d’aide à proximité : { $package }.
# $pay (String) finished money
letter-offer-pay = Rémunération : { $pay }
letter-offer-first = La première personne qui accepte obtient la mission.
letter-offer-action = Voir la mission
# $code (String) the order’s code
letter-accepted-subject = La mission { $code } est acceptée
# $package (String) its name
letter-accepted-text = { $package } : le nom, l’adresse et le téléphone figurent maintenant sur la page de la mission.
# $hours (Number) hours for the first contact
letter-accepted-contact = { $hours ->
    [one] Un appel ou un message sous { $hours } heure est promis à la personne qui a commandé.
    [many] Un appel ou un message sous { $hours } d’heures est promis à la personne qui a commandé.
   *[other] Un appel ou un message sous { $hours } heures est promis à la personne qui a commandé.
}
letter-accepted-action = Voir la mission
# $name (String) a first name
letter-found-subject = { $name } s’en occupe
# $name (String) a first name; $package, $code (String)
letter-found-text = { $name } a accepté la commande { $code } ({ $package }).
# $hours (Number) hours for the first contact
letter-found-contact = { $hours ->
    [one] Un appel ou un message pour convenir du rendez-vous suivra sous { $hours } heure.
    [many] Un appel ou un message pour convenir du rendez-vous suivra sous { $hours } d’heures.
   *[other] Un appel ou un message pour convenir du rendez-vous suivra sous { $hours } heures.
}
# $code (String) the order’s code
letter-nobody-subject = Commande { $code } : personne n’a encore été trouvé
# $package (String) its name
letter-nobody-text = Pour { $package }, toutes les personnes adaptées à moins de 40 km ont été sollicitées et aucune n’est disponible pour l’instant.
letter-nobody-next = L’équipe continue de chercher et donnera des nouvelles ; en attendant, l’annulation est gratuite sur la page de la commande.
letter-customer-action = Voir la commande
letter-reason-booked = Cet e-mail est envoyé parce qu’une réservation a été faite chez { $brand } avec cette adresse.
