### Packages, booking, the order and its rating.

## Packages for the staff

package-desk = Forfaits
package-desk-about = Ce qui est vendu ici, et à quel prix
package-one = Forfait
package-new = Nouveau forfait
package-create = Créer le forfait
package-created = Le forfait est créé et en vente.
package-none = Aucun forfait n’a encore été créé.
package-countries = Forfaits par pays
package-price = Prix client
package-price-help = TVA comprise ; c’est le prix affiché.
package-pay = Rémunération
package-pay-help = Ce que gagne le Friend, au moins { $min }.
package-platform-share = Part de la plateforme
package-partner-share = Part du partenaire
package-vat = TVA
package-vat-help = Le taux normal dans ce pays est de { $percent } %.
package-amounts = Prix et parts en { $currency }
package-amounts-about = La rémunération, les deux parts et la TVA forment ensemble le prix client.
package-work = Le travail
package-minutes = Durée en minutes
package-minutes-n = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
package-minutes-help = La durée habituelle de la visite.
package-class = Qui peut le faire
package-class-friend = Tous les Friends qui ont la compétence
package-class-profi = Seulement les Pros
package-class-profi-short = Pro
package-skill = Compétence
package-skill-choose = Choisir une compétence
package-certificates = Certificats
package-certificates-help = Un par ligne, avec le nom exact sous lequel ils sont attribués aux membres.
package-state = Statut
package-state-listed = En vente
package-state-unlisted = Pas en vente
package-state-withdrawn = Retiré
package-state-absent = Pas de prix ici
package-terms-in = Prix et conditions : { $country }
package-terms-about = L’enregistrement crée une nouvelle version ; les commandes déjà passées ne changent pas.
package-terms-new = Définir prix et conditions
package-terms-save = Enregistrer la nouvelle version
package-version-saved = La nouvelle version s’applique dès maintenant.
package-list = Mettre en vente
package-unlist = Retirer de la vente
package-listed = Le forfait est en vente dans ce pays.
package-unlisted = Le forfait n’est plus en vente dans ce pays.
package-history = Versions précédentes
package-version-n = Version { $n }, depuis { $date }
package-slug = Mot dans les liens
package-slug-help = Il désigne le forfait dans les liens des partenaires ; minuscules, chiffres et traits d’union.
package-slug-is = Dans les liens : { $slug }
package-texts = Nom et texte
package-texts-about = Chaque personne les lit dans sa langue.
package-texts-edit = Modifier les textes
package-texts-save = Enregistrer les textes
package-texts-saved = Les textes sont enregistrés.
package-stands-in = affiché en : { $language }
package-text-empty = Un champ vide affiche le texte en : { $language }
package-name-in = Nom ({ $language })
package-text-in = Ce qui est fait ({ $language })
package-text-help = Une ou deux phrases sur ce que comprend le prix.
package-withdraw-heading = Retirer le forfait
package-withdraw-about = Il n’est alors plus vendu dans aucun pays ; les commandes déjà passées ne changent pas.
package-withdraw = Retirer
package-restore = Proposer à nouveau
package-withdrawn = Le forfait est retiré.
package-restored = Le forfait est à nouveau proposé.
package-policy = À qui les commandes sont proposées
package-policy-who = Les commandes de cette communauté sont proposées
package-policy-pool = à tous les Friends qui conviennent, quelle que soit leur communauté
package-policy-own-first = d’abord aux Friends de cette communauté, puis à tous
package-policy-own-only = seulement aux Friends de cette communauté
package-policy-minutes = Avance en minutes
package-policy-minutes-help = La durée pendant laquelle seuls les Friends de cette communauté voient la mission.
package-policy-save = Enregistrer
package-policy-saved = La règle s’applique aux prochaines commandes.
package-refused-sum = La rémunération, les parts et la TVA font { $sum }, soit un écart de { $difference } avec le prix.
package-refused-amount = Merci d’indiquer un montant avec deux décimales au maximum.
package-refused-price = Le prix doit être supérieur à zéro, et aucun montant supérieur à { $max }.
package-refused-pay = Un Friend gagne ici au moins { $min }.
package-refused-profi = Les forfaits réservés aux Pros ne sont pas proposés dans ce pays.
package-refused-class = Merci de choisir qui fait le travail.
package-refused-skill = Merci de choisir une compétence de la liste.
package-refused-minutes = La durée doit être comprise entre { $min } et { $max } minutes.
package-refused-certificates = { $max } certificats au maximum sont possibles.
package-refused-name = Le forfait a besoin d’un nom dans la langue de la communauté.
package-refused-long = Ce texte peut compter { $max } caractères au maximum.
package-refused-slug = Uniquement des minuscules, des chiffres et des traits d’union isolés, { $max } caractères au maximum.
package-refused-slug-taken = Un autre forfait porte déjà ce mot.
package-refused-changed = Une version plus récente existe entre-temps ; un nouvel enregistrement la remplace par ces données.
package-refused-policy = Merci de choisir l’une des trois règles.
package-refused-first-minutes = L’avance doit être comprise entre 1 et { $max } minutes.

## After the accept: work, messages, ratings, earnings, letters

order-refused-not-offered = Ce n’est pas encore possible ici.
order-refused-state = Ce n’est pas possible à ce stade.
order-refused-changed = La situation a changé entre-temps, cette page montre l’état actuel.
order-refused-early =
    { $n ->
        [one] Le travail peut commencer au plus tôt { $n } heure avant le rendez-vous.
       *[other] Le travail peut commencer au plus tôt { $n } heures avant le rendez-vous.
    }
order-refused-absent-early =
    { $n ->
        [one] L’absence ne peut être signalée que { $n } minute après l’heure convenue, au plus tôt.
       *[other] L’absence ne peut être signalée que { $n } minutes après l’heure convenue, au plus tôt.
    }
order-refused-fail-early =
    { $n ->
        [one] Une visite peut être signalée comme infructueuse au plus tôt { $n } heure avant le rendez-vous.
       *[other] Une visite peut être signalée comme infructueuse au plus tôt { $n } heures avant le rendez-vous.
    }
order-refused-extra-open = Un supplément attend encore une réponse et doit d’abord être confirmé ou retiré.
order-refused-code-attempts = Trop de codes erronés, le prochain essai sera possible dans un jour.
order-reason-missing = Merci de choisir une raison.
contact-refused-time = Cette heure est dans le futur ou avant l’acceptation de la mission.
contact-refused-channel = Merci de choisir le moyen de contact.
appointment-refused-time = Merci d’indiquer un jour et une heure.
appointment-refused-gap = Cette heure n’existe pas cette nuit-là, car l’horloge avance d’une heure.
appointment-refused-past = Cette heure est déjà passée.
appointment-refused-far =
    { $n ->
        [one] Un rendez-vous peut être fixé au plus { $n } jour à l’avance.
       *[other] Un rendez-vous peut être fixé au plus { $n } jours à l’avance.
    }
appointment-refused-busy = Un autre rendez-vous est déjà fixé à cette heure.
appointment-refused-gone = Cette proposition n’est plus valable.
appointment-refused-moves =
    { $n ->
        [one] Un rendez-vous peut être déplacé { $n } fois au maximum.
       *[other] Un rendez-vous peut être déplacé { $n } fois au maximum.
    }
message-refused-empty = Merci d’écrire quelque chose.
message-refused-long =
    { $n ->
        [one] Un message compte au plus { $n } caractère.
       *[other] Un message compte au plus { $n } caractères.
    }
extra-refused-amount = Merci d’indiquer un montant jusqu’à { $most }.
extra-refused-label = Merci d’indiquer à quoi correspond le montant.
extra-refused-label-long =
    { $n ->
        [one] Merci de saisir { $n } caractère au maximum.
       *[other] Merci de saisir { $n } caractères au maximum.
    }
extra-refused-many = Cette mission compte déjà trop de suppléments.
extra-refused-gone = Ce supplément a déjà reçu une réponse ou a été retiré.
rating-refused-stars = Merci de choisir d’une à cinq étoiles.
rating-refused-long =
    { $n ->
        [one] Une évaluation compte au plus { $n } caractère.
       *[other] Une évaluation compte au plus { $n } caractères.
    }
rating-refused-state = L’évaluation est possible une fois le travail terminé et jusqu’à la clôture.
rating-refused-once = Cette commande a déjà été évaluée.
rating-refused-reason =
    { $n ->
        [one] Merci d’indiquer une raison d’au plus { $n } caractère.
       *[other] Merci d’indiquer une raison d’au plus { $n } caractères.
    }
rating-refused-hidden = Quelqu’un a été plus rapide, il n’y avait plus rien à changer.
order-contact-logged = Le premier contact est noté.
order-time-proposed = Le rendez-vous est proposé, un e-mail est en route.
order-time-proposed-first = Le rendez-vous est proposé. Cette heure existe deux fois cette nuit-là ; c’est la première qui compte.
order-time-agreed = Le rendez-vous est fixé.
order-started = Le travail a commencé.
order-extra-asked = La demande est faite, un e-mail est en route.
order-extra-withdrawn = Le supplément est retiré.
order-completed = La mission est terminée, merci beaucoup.
order-code-wrong = Ce n’est pas le code de cette mission.
order-failed = La visite est notée comme infructueuse.
order-handed-back = La mission est rendue, d’autres sont sollicités.
order-message-sent = Le message est en route.
rating-hidden-done = Le texte est masqué.
rating-shown-done = Le texte est de nouveau visible.
order-state-placed = Réservée
order-state-offering = Recherche d’un Friend
order-state-unassigned = Encore sans Friend
order-state-accepted = Acceptée
order-state-contacted = En contact
order-state-scheduled = Rendez-vous fixé
order-state-in-progress = En cours
order-state-completed = Terminée
order-state-failed = Sans succès
order-state-cancelled = Annulée
order-state-closed = Clôturée
order-channel-phone = Par téléphone
order-channel-message = Par message
order-channel-email = Par e-mail
order-failure-absent = Personne sur place pendant dix minutes
order-failure-not-solvable = Impossible à résoudre sur place
order-failure-third-party = La cause vient du fournisseur ou du fabricant
order-failure-other = Autre chose
order-back-no-time = Finalement pas le temps
order-back-unreachable = Personne n’est joignable
order-back-too-hard = Trop difficile
order-back-other = Autre chose
order-back-member-gone = N’est plus disponible
order-extra-state-asked = En attente de confirmation
order-extra-state-agreed = Confirmé
order-extra-state-refused = Refusé
order-extra-state-withdrawn = Retiré
order-next-contact = Appeler ou écrire maintenant, puis le noter ici.
order-next-answer = Un rendez-vous est proposé et attend une réponse.
order-next-wait = Le rendez-vous proposé attend une confirmation.
order-next-propose = Proposer un rendez-vous.
order-next-start = Une fois sur place, signaler ici le début du travail.
order-next-overdue = L’heure du rendez-vous est passée : contacter d’abord le client ou la cliente, puis commencer le travail ici, proposer un autre rendez-vous ou signaler que la visite n’a pas abouti.
order-next-complete = Quand tout fonctionne, demander le code à six chiffres.
order-list-title = Mes missions
order-list-offers = Missions disponibles
order-list-open = À faire
order-list-past = Passées
order-list-none = Il n’y a rien à faire pour le moment.
order-due = Premier contact jusqu’au { $when }
order-time = { $day }, { $time }
order-time-own = Dans le fuseau horaire du compte : { $day }, { $time }
order-customer = Cliente ou client
order-customer-hidden = Nom, adresse et téléphone ne sont plus affichés, la mission étant clôturée depuis plus de 30 jours.
order-news = Il y a du nouveau
order-call = Appeler le { $phone }
order-contact = Premier contact
order-contact-how = Comment ?
order-contact-when = Quand
order-contact-log = Noter le contact
order-appointment = Rendez-vous
order-time-theirs = Rendez-vous proposé : { $day }, { $time }.
order-time-ours = Ma proposition : { $day }, { $time }
order-time-agree = Accepter ce rendez-vous
order-time-propose-label = Autre rendez-vous
order-time-help = À l’heure du lieu d’intervention.
order-time-propose = Proposer ce rendez-vous
order-start = Commencer le travail
order-complete = Terminer
order-complete-code = Code
order-complete-help = Six chiffres affichés sur la page de la personne qui a commandé ; ils confirment que tout fonctionne.
order-complete-submit = Terminer la mission
order-extras = Suppléments
order-extra-withdraw = Retirer
order-extra-label = Motif
order-extra-amount = Montant en { $currency }
order-extra-ask = Demander la confirmation
order-job = La mission
order-wishes = Horaires souhaités
order-language = Langue
order-duration = Durée
order-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
order-earned = Rémunération
order-total = Total à payer
order-paid-by = Paiement
order-messages = Messages
order-message-mine = Moi
order-message-text = Message
order-message-send = Envoyer
order-fail = La visite n’a pas abouti
order-fail-why = Pourquoi ?
order-fail-submit = Terminer sans succès
order-hand-back = Rendre la mission
order-hand-back-why = Pourquoi ?
order-hand-back-help = D’autres sont sollicités aussitôt, et les coordonnées ne sont plus visibles ici.
order-hand-back-submit = Rendre
order-block = Ne plus recevoir de demandes de cette personne
order-block-help = Les commandes de cette personne ne seront plus proposées ici. Elle n’en est pas informée.
order-block-set = Les commandes de cette personne ne sont plus proposées.
order-unblock = Recevoir de nouveau ses demandes
order-blocked = C’est noté : ses commandes ne seront plus proposées.
order-unblocked = C’est noté : ses commandes seront de nouveau proposées.
rating-heading = Évaluation
rating-stars =
    { $n ->
        [one] { $n } étoile sur 5
       *[other] { $n } étoiles sur 5
    }
rating-value =
    { $n ->
        [one] { $value } sur 5, { $n } évaluation
       *[other] { $value } sur 5, { $n } évaluations
    }
rating-list = Évaluations
rating-list-what = Ce que les clientes et clients de cette communauté disent du travail.
rating-none = Il n’y a pas encore d’évaluation.
rating-hidden-because = Masqué : { $reason }
rating-show = Afficher de nouveau le texte
rating-hide = Masquer le texte
rating-hide-reason = Raison
earnings-heading = Revenus
earnings-what = Rémunération et suppléments des missions terminées, par mois.
earnings-none = Aucune mission terminée ces douze derniers mois.
earnings-title = Revenus en { $currency }
earnings-summary = { $amount } ce mois-ci, { $year } en douze mois
earnings-month =
    { $month ->
        [jan] janvier { $year }
        [feb] février { $year }
        [mar] mars { $year }
        [apr] avril { $year }
        [may] mai { $year }
        [jun] juin { $year }
        [jul] juillet { $year }
        [aug] août { $year }
        [sep] septembre { $year }
        [oct] octobre { $year }
        [nov] novembre { $year }
       *[dec] décembre { $year }
    }
earnings-month-head = Mois
earnings-amount-head = Montant
order-letter-open = Voir les détails
order-letter-rate = Évaluer le travail
order-letter-reason = Cet e-mail concerne une commande passée chez nous.
order-letter-reminder-subject = Mission { $code } : merci de prendre contact
order-letter-reminder-text =
    { $n ->
        [one] Quelqu’un attend un premier appel ou message, et il reste { $n } heure avant que d’autres soient sollicités.
       *[other] Quelqu’un attend un premier appel ou message, et il reste { $n } heures avant que d’autres soient sollicités.
    }
order-letter-breached-subject = La mission { $code } est confiée à quelqu’un d’autre
order-letter-breached-text = Aucun contact n’a été noté en douze heures, d’autres sont donc sollicités.
order-letter-reopened-subject = Commande { $code } : nous cherchons quelqu’un d’autre
order-letter-reopened-text = Le Friend qui avait accepté ne viendra finalement pas ; nous sollicitons aussitôt d’autres personnes, et le prix du forfait reste le même.
order-letter-breached-manager-subject = Commande { $code } : promesse non tenue
order-letter-breached-manager-text = Douze heures ont passé sans contact, la commande est maintenant proposée à d’autres.
order-letter-handed-back-manager-subject = La commande { $code } a été rendue
order-letter-handed-back-manager-text = Le Friend a rendu la commande, elle est maintenant proposée à d’autres.
order-letter-friend-gone-manager-subject = Commande { $code } : un autre Friend est recherché
order-letter-friend-gone-manager-text = Le Friend chargé de la commande n’est plus disponible, elle est maintenant proposée à d’autres.
order-letter-nobody-manager-subject = Commande { $code } : aucun Friend trouvé
order-letter-nobody-manager-text = Toutes les personnes adaptées ont été sollicitées, et aucune n’a accepté. Il reste à solliciter à nouveau, à attribuer à la main ou à annuler.
order-letter-proposed-friend-subject = Mission { $code } : rendez-vous proposé
order-letter-proposed-friend-text = Un rendez-vous est proposé pour cette mission.
order-letter-proposed-customer-subject = Commande { $code } : rendez-vous proposé
order-letter-proposed-customer-text = Le Friend propose un rendez-vous ; la page de la commande permet de l’accepter ou d’en proposer un autre.
order-letter-agreed-subject = { $code } : rendez-vous fixé
order-letter-agreed-text = Le rendez-vous est fixé.
order-letter-soon-subject = { $code } : rendez-vous demain
order-letter-soon-friend-text = La visite est prévue demain.
order-letter-soon-customer-text = Le Friend vient demain.
order-letter-message-subject = { $code } : nouveau message
order-letter-message-friend-text = Il y a un nouveau message pour cette mission.
order-letter-message-customer-text = Le Friend a écrit un message.
order-letter-extra-asked-subject = Commande { $code } : supplément à confirmer
order-letter-extra-asked-text = Le Friend demande un supplément ; sans confirmation, rien ne s’ajoute au prix.
order-letter-extra-agreed-subject = Mission { $code } : supplément confirmé
order-letter-extra-agreed-text = Le supplément est confirmé.
order-letter-extra-refused-subject = Mission { $code } : supplément refusé
order-letter-extra-refused-text = Le supplément est refusé.
order-letter-completed-subject = La commande { $code } est terminée
order-letter-completed-text = Le travail est fait ; une à cinq étoiles et quelques mots aident les personnes qui réserveront ensuite.
order-letter-failed-subject = Commande { $code } : la visite n’a pas abouti
order-letter-failed-text = Le Friend a noté que la visite n’a pas abouti.
order-letter-cancelled-subject = { $code } : annulation
order-letter-cancelled-friend-text = Cette mission a été annulée, il n’y a plus rien à faire.
order-letter-cancelled-customer-text = Cette commande a été annulée sans frais.
order-letter-rated-subject = Mission { $code } : nouvelle évaluation
order-letter-rated-text =
    { $n ->
        [one] L’évaluation : { $n } étoile sur 5.
       *[other] L’évaluation : { $n } étoiles sur 5.
    }

## Booking

book-title = Réserver de l’aide
book-step-place = Lieu
book-step-package = Forfait
book-step-details = Détails
book-place-heading = Où faut-il de l’aide ?
book-place-text = Quelqu’un du voisinage se déplace, à prix fixe.
book-place-next = Voir les forfaits
book-packages-heading = Que faut-il faire ?
book-for-place = Pour { $place }
book-minutes = environ { $n } minutes
book-profi = un Pro vient
book-prices = Tous les prix sont définitifs, TVA comprise.
book-has-more = D’autres forfaits n’y sont pas encore disponibles.
book-packages-next = Continuer
book-back-place = Changer de lieu
book-back-packages = Choisir un autre forfait
book-back-details = Modifier les détails
book-nobody-heading = Personne ne peut encore s’y rendre
book-nobody-text = Pour le moment, aucun Friend n’y propose son aide, il n’y a donc rien à réserver. Les personnes inscrites sur la liste d’attente reçoivent un e-mail dès que cela change.
book-nobody-wait = S’inscrire sur la liste d’attente
book-details-heading = Que se passe-t-il, et quand ?
book-about = Le problème
book-trouble = Que se passe-t-il ?
book-trouble-help = Les numéros de téléphone et les adresses de ce texte restent masqués jusqu’à ce que quelqu’un ait accepté la commande.
book-wishes = Moments qui conviennent
book-wishes-help = Sans coche, tous les moments conviennent ; le rendez-vous exact est fixé ensuite.
book-language = Langue
book-language-help = La personne qui vient parle cette langue, et les e-mails sont écrits dans celle-ci.
book-language-help-some = La personne qui vient parle cette langue, et les e-mails sont écrits dans celle-ci. Les langues que personne ne parle dans les environs ne sont pas proposées.
book-who = Nom et adresse
book-who-text = Seule la personne qui accepte la commande voit ces informations, ainsi que l’équipe de la communauté en cas de question ; chaque consultation par l’équipe est consignée.
book-name = Nom
book-street = Rue et numéro
book-address = Adresse
book-phone = Téléphone
book-email = E-mail
book-payment = Paiement
book-payment-help = Le paiement se fait après l’intervention.
order-payment-cash = En espèces, sur place
order-payment-card-on-site = Par carte, sur place
order-payment-invoice = Sur facture
order-wish-weekday = en semaine { $times }
order-wish-weekend = le week-end { $times }
order-wish-morning = le matin
order-wish-afternoon = l’après-midi
order-wish-evening = le soir
order-wish-any = à tout moment
order-wish-both = { $week }, { $weekend }
book-details-next = Tout vérifier
book-summary-heading = Tout est correct ?
book-summary-text = Rien n’est encore commandé.
book-total = Total, TVA comprise
book-vat = Dont TVA :
book-said = Détails
book-legal = Conditions
book-version = version { $n }
book-withdrawal = Droit de rétractation
book-withdrawal-text = Pendant { $days } jours, une rétractation est possible sans motif ; un e-mail suffit.
book-withdrawal-early = Un rendez-vous pendant ce délai vaut demande expresse de commencer plus tôt ; une fois le travail terminé, ce droit s’éteint.
book-terms = J’accepte les conditions générales et j’ai lu la politique de confidentialité.
book-order = Commander avec obligation de paiement
book-order-next = L’annulation est gratuite jusqu’à ce qu’un rendez-vous soit convenu.

## What a booking may refuse

book-refused-trouble = Merci de décrire le problème en { $max } caractères au maximum.
book-refused-language = Merci de choisir une langue.
book-refused-unspoken = Personne ne parle cette langue dans les environs. Langues possibles : { $langs }.
book-refused-street = Merci d’indiquer la rue et le numéro, { $max } caractères au maximum.
book-refused-phone = Cela ne ressemble pas à un numéro de téléphone.
book-refused-payment = Merci de choisir un mode de paiement.
book-refused-no-package = Merci de choisir un forfait.
book-refused-package = Ce forfait n’y est pas disponible actuellement.
book-refused-changed = Le forfait ou les conditions ont changé entre-temps ; rien n’est commandé, la version actuelle figure ci-dessous.
book-refused-terms = Pour commander, il faut accepter les conditions générales.
book-refused-too-often = { $minutes ->
    [one] Beaucoup de commandes viennent d’arriver depuis cette connexion. Merci de réessayer dans une minute ; tout reste rempli.
   *[other] Beaucoup de commandes viennent d’arriver depuis cette connexion. Merci de réessayer dans { $minutes } minutes ; tout reste rempli.
}

## The customer’s page

customer-order-title = Commande { $code }
customer-order-released = La personne qui avait accepté ne peut finalement pas venir.
customer-order-asking = Des Friends du voisinage sont sollicités
customer-order-unassigned = Personne n’a encore été trouvé
customer-order-found = Quelqu’un a accepté
customer-order-accepted = { $name } a accepté
customer-order-contacted = { $name } a pris contact
customer-order-scheduled = { $name } vient
customer-order-overdue = L’heure du rendez-vous est passée
customer-order-in-progress = { $name } est au travail
customer-order-completed = Le travail est terminé
customer-order-failed = La visite n’a pas abouti
customer-order-cancelled = La commande est annulée
customer-order-closed = La commande est clôturée
customer-order-placed-text = La commande est arrivée, les premiers Friends du voisinage seront bientôt sollicités.
customer-order-asked = { $n ->
    [one] { $n } Friend a été sollicité jusqu’ici.
    [many] { $n } de Friends ont été sollicités jusqu’ici.
   *[other] { $n } Friends ont été sollicités jusqu’ici.
}
customer-order-declined = { $n ->
    [one] { $n } Friend a refusé.
    [many] { $n } de Friends ont refusé.
   *[other] { $n } Friends ont refusé.
}
customer-order-silent = { $n ->
    [one] { $n } Friend n’a pas répondu à temps.
    [many] { $n } de Friends n’ont pas répondu à temps.
   *[other] { $n } Friends n’ont pas répondu à temps.
}
customer-order-asking-text = Dès que quelqu’un accepte, un e-mail est envoyé.
customer-order-unassigned-text = L’équipe de la communauté s’en occupe et donnera des nouvelles ; l’annulation est gratuite.
customer-order-contact-due = Un appel ou un message arrivera au plus tard le { $when }.
customer-order-contacted-text = L’étape suivante est de convenir d’un rendez-vous.
customer-order-overdue-when = Rendez-vous convenu : { $when }. Le début du travail n’a pas encore été signalé.
customer-order-overdue-text = Si personne n’est venu, un message ou une nouvelle proposition de rendez-vous sur cette page parvient aussitôt au Friend.
customer-order-overdue-help = Comment joindre l’équipe de la communauté
customer-order-in-progress-text = Quand tout fonctionne, il suffit de donner le code ci-dessous ; il confirme que le travail est terminé.
customer-order-completed-text = Merci pour la confiance accordée.
customer-order-failed-text = Rien n’est facturé pour l’instant ; l’équipe de la communauté répond aux questions.
customer-order-cancelled-text = Il n’y a rien à payer.
customer-order-when = { $date }, { $time }
customer-order-reputation = { $n ->
    [one] { $value } sur 5, { $n } évaluation
    [many] { $value } sur 5, { $n } d’évaluations
   *[other] { $value } sur 5, { $n } évaluations
}
customer-order-code = Code de fin
customer-order-code-text = À ne donner au Friend qu’une fois le travail terminé.
customer-order-proposal = Rendez-vous proposé
customer-order-agree = Accepter ce rendez-vous
customer-order-waits = La réponse est en attente.
customer-order-propose-label = Autre rendez-vous
customer-order-propose = Proposer un rendez-vous
customer-order-story = La suite
customer-order-step-placed = Commande reçue
customer-order-step-accepted = Acceptée
customer-order-step-contacted = Premier contact
customer-order-step-scheduled = Visite
customer-order-step-completed = Terminé
customer-order-rate = Comment cela s’est-il passé ?
customer-order-rate-text = Les étoiles comptent dans la note affichée sur le profil du Friend. Le commentaire est lu par le Friend et l’équipe de la communauté.
customer-order-rate-stars = Étoiles
customer-order-stars = { $n ->
    [one] { $n } étoile
    [many] { $n } d’étoiles
   *[other] { $n } étoiles
}
customer-order-rate-words = Quelques mots
customer-order-rate-send = Envoyer l’évaluation
customer-order-rated = { $n ->
    [one] Évalué avec { $n } étoile.
    [many] Évalué avec { $n } d’étoiles.
   *[other] Évalué avec { $n } étoiles.
}
customer-order-yours = La commande
customer-order-extras = Suppléments
customer-order-extra-asked = en attente d’une réponse
customer-order-extra-agreed = convenu
customer-order-extra-refused = refusé
customer-order-extra-withdrawn = retiré
customer-order-extra-agree = Accepter et payer
customer-order-extra-refuse = Refuser
customer-order-thread = Messages
customer-order-write = Message
customer-order-send = Envoyer le message
customer-order-own = Moi
customer-order-former-friend = Friend précédent
customer-order-reload = Actualiser
customer-order-news = Voir les nouveautés
customer-order-cancel = Annuler la commande
customer-order-cancel-heading = Vraiment annuler ?
customer-order-cancel-text = C’est gratuit pour l’instant, et définitif.
customer-order-back = Retour à la commande
customer-order-link-text = Quiconque connaît l’adresse de cette page voit cette commande.
customer-order-revoke = Invalider le lien
customer-order-revoke-heading = Demander un nouveau lien ?
customer-order-revoke-text = L’adresse de cette page cesse aussitôt de fonctionner, une nouvelle arrive par e-mail.
customer-order-revoked = Le lien n’est plus valable
customer-order-revoked-text = Un nouveau lien est en route par e-mail.
customer-order-sent = Le message est en route.
customer-order-proposed = La proposition est en route.
customer-order-agreed = Le rendez-vous est convenu.
customer-order-decided = La réponse est notée.
customer-order-thanks = Merci pour l’évaluation.
customer-order-cancel-done = La commande est annulée.
customer-order-block = Quelqu’un d’autre la prochaine fois
customer-order-block-help = Ce Friend ne sera plus sollicité pour les commandes passées avec la même adresse e-mail, et il n’en est pas informé.
customer-order-block-set = Ce Friend ne sera plus sollicité.
customer-order-unblock = Le solliciter de nouveau
customer-order-blocked = C’est noté : la prochaine fois, ce sera quelqu’un d’autre.
customer-order-unblocked = C’est noté : ce Friend sera de nouveau sollicité.

## Letters to customers

letter-placed-subject = La commande { $code } est arrivée
letter-placed-text = Le forfait « { $package } » est réservé.
letter-placed-next = Des Friends du voisinage sont maintenant sollicités ; la personne qui accepte prendra contact dans les 12 heures.
letter-placed-action = Voir la commande
letter-placed-secret = Ce lien ouvre la commande à quiconque le possède : mieux vaut le garder pour soi.
letter-access-subject = Nouveau lien vers la commande { $code }
letter-access-text = L’ancien lien ne fonctionne plus ; celui-ci le remplace.
letter-reason-order = Cet e-mail est envoyé parce qu’une commande a été passée avec cette adresse.
