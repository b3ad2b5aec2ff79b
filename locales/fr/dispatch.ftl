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
offer-state-released = De retour parmi les missions disponibles
offer-place = Lieu d’intervention
# $area (String) two digits of the postal code and the place; $km (Number) half kilometres
offer-where = { $area }, à environ { $km } km du domicile
offer-pay = Rémunération
offer-when = Quand
offer-when-any = n’importe quand
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
    [one] Le nom, l’adresse et le téléphone s’affichent après l’acceptation ; sans premier contact dans un délai de { $hours } heure, la mission est de nouveau proposée à d’autres.
    [many] Le nom, l’adresse et le téléphone s’affichent après l’acceptation ; sans premier contact dans un délai de { $hours } d’heures, la mission est de nouveau proposée à d’autres.
   *[other] Le nom, l’adresse et le téléphone s’affichent après l’acceptation ; sans premier contact dans un délai de { $hours } heures, la mission est de nouveau proposée à d’autres.
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
    [one] { $n } personne ayant cette compétence a été prise en compte, à { $km } km du lieu au plus.
    [many] { $n } de personnes ayant cette compétence ont été prises en compte, à { $km } km du lieu au plus.
   *[other] { $n } personnes ayant cette compétence ont été prises en compte, à { $km } km du lieu au plus.
}
# $from, $to (Number) kilometres
offer-why-band = Le domicile est à une distance de { $from } à { $to } km ; parmi les personnes aussi éloignées, la priorité va à celle qui n’a plus été sollicitée depuis le plus longtemps.
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
    [one] { $n } personne qui ne va plus chez ce client
    [many] { $n } de personnes qui ne vont plus chez ce client
   *[other] { $n } personnes qui ne vont plus chez ce client
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

unassigned-title = Commandes sans Friend
unassigned-intro = Toutes les personnes adaptées ont été sollicitées jusqu’à 40 km ; les clients savent que la recherche continue.
unassigned-none = Chaque commande a trouvé quelqu’un ou est encore proposée.
# $n (Number) from 0
unassigned-asked = { $n ->
    [one] { $n } Friend sollicité
    [many] { $n } de Friends sollicités
   *[other] { $n } Friends sollicités
}
unassigned-ask-again = Solliciter à nouveau
unassigned-asked-again = La commande est de nouveau proposée, y compris aux personnes qui n’avaient pas répondu.

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
    [one] Un premier contact dans un délai de { $hours } heure a été promis.
    [many] Un premier contact dans un délai de { $hours } d’heures a été promis.
   *[other] Un premier contact dans un délai de { $hours } heures a été promis.
}
letter-accepted-action = Vers la mission
# $name (String) a first name
letter-found-subject = { $name } s’en occupe
# $name (String) a first name; $package, $code (String)
letter-found-text = { $name } a accepté la commande { $code } ({ $package }).
# $hours (Number) hours for the first contact
letter-found-contact = { $hours ->
    [one] Un appel ou un message pour convenir du rendez-vous suivra dans un délai de { $hours } heure.
    [many] Un appel ou un message pour convenir du rendez-vous suivra dans un délai de { $hours } d’heures.
   *[other] Un appel ou un message pour convenir du rendez-vous suivra dans un délai de { $hours } heures.
}
# $code (String) the order’s code
letter-nobody-subject = Commande { $code } : personne n’a encore été trouvé
# $package (String) its name
letter-nobody-text = Pour { $package }, toutes les personnes adaptées à moins de 40 km ont été sollicitées et aucune n’est disponible pour l’instant.
letter-nobody-next = L’équipe continue de chercher et donnera des nouvelles ; en attendant, l’annulation est gratuite sur la page de la commande.
letter-customer-action = Vers la commande
letter-reason-booked = Cet e-mail est envoyé parce qu’une réservation a été faite chez { $brand } avec cette adresse.
