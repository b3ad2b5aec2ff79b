### The operator’s console.

## The frame of the console and its places
admin-console = Console
admin-overview = Vue d’ensemble
admin-tenants = Communautés
admin-jobs = Traitements en arrière-plan
admin-audit = Journal d’audit
admin-save = Enregistrer
admin-saved = Les modifications sont enregistrées.
admin-error-home = Aller à la vue d’ensemble

## Signing in
admin-sign-in = Se connecter à la console
admin-sign-in-refused = Ces identifiants ne correspondent à aucun compte d’exploitant.
admin-sign-in-link-help = Un lien à usage unique s’obtient sur le serveur avec la commande :
admin-signed-out = La session de la console est terminée.
admin-link = Lien à usage unique
admin-link-gone = Ce lien n’est plus valable
admin-password = Mot de passe
admin-password-new = Nouveau mot de passe
admin-password-done = Le mot de passe est défini et toutes les autres sessions sont terminées.

## Overview and lists
admin-tenant = Communauté
admin-tenants-empty = Il n’y a pas encore de communauté.
admin-tenant-new = Nouvelle communauté
admin-tenant-new-text = Elle commence par un brouillon que personne ne voit ; les textes juridiques, le logo et les responsables s’ajoutent ensuite sur ses propres pages.
admin-tenant-make = Créer le brouillon
# The name of the category that a new community starts with
admin-first-category = Général
admin-tenant-made = Le brouillon est créé.
admin-host = Hôte
admin-state = État
admin-state-draft = Brouillon
admin-state-live = Publiée
admin-state-suspended = Suspendue
admin-made = Création
admin-published = Première publication
admin-version = Version
admin-jobs-waiting = Traitements en attente
admin-jobs-dead = Traitements en échec
admin-jobs-dead-look = Voir les traitements en échec
admin-letters-waiting = E-mails en attente
admin-letters-sent = E-mails envoyés ces dernières 24 heures
admin-letters-dead = E-mails en échec

## One community
admin-tab-state = État
admin-tab-details = Informations
admin-tab-brand = Marque
admin-tab-hosts = Hôtes
admin-tab-legal = Textes juridiques
admin-tab-wording = Textes
admin-tab-managers = Responsables
admin-publish = Publier
admin-suspend = Suspendre
admin-suspend-reason = Motif de la suspension
admin-suspend-reason-help = Il ne figure que dans le journal.
admin-resume = Publier à nouveau
admin-publish-missing = Ce qui manque encore pour publier
admin-publish-refused = La communauté ne peut pas encore être publiée
admin-publish-refused-imprint = Les mentions légales manquent dans la langue par défaut.
admin-publish-refused-privacy = La politique de confidentialité manque dans la langue par défaut.
admin-publish-refused-terms = Les conditions générales manquent dans la langue par défaut.
admin-publish-refused-manager = Personne ne s’occupe encore de cette communauté ni n’y est invité.
admin-tenant-published = La communauté est publiée.
admin-tenant-suspended = La communauté est suspendue.
admin-tenant-resumed = La communauté est de nouveau publiée.
admin-audit-of-tenant = Journal d’audit de cette communauté

## Details
admin-address = Adresse
admin-field-slug = Nom court
admin-field-slug-help = Minuscules, chiffres et traits d’union ; il ne peut plus être modifié ensuite.
admin-field-host = Nom d’hôte
admin-field-host-help = Sans schéma ni port, comme nord.example.org.
admin-field-name = Nom de la communauté
admin-field-suffix = Mot à côté du logo
admin-field-countries = Pays
admin-field-countries-help = Codes de deux lettres, le pays par défaut en premier, comme DE AT.
admin-field-default-lang = Langue par défaut
admin-field-other-langs = Langues
admin-field-formal = Vouvoiement
admin-field-formal-help = Dans les langues non cochées, le tutoiement s’applique.
admin-field-time-zone = Fuseau horaire
admin-field-time-zone-help = Un nom IANA comme Europe/Berlin.
admin-field-company-url = Site web de l’entreprise
admin-field-mail-from = Expéditeur des e-mails
admin-field-approval = Les nouveaux membres doivent être approuvés
admin-field-approval-help = Sans coche, ils participent dès que leur adresse est confirmée.
admin-field-features = Rubriques de la communauté
admin-field-features-help = Une rubrique non cochée disparaît de la navigation, de l’accueil et de la gestion, et ses pages ne s’ouvrent plus. Rien n’est supprimé ; les forfaits et les commandes en cours restent dans la gestion.
admin-field-given-name = Prénom
admin-field-family-name = Nom de famille
admin-field-lang = Langue
admin-slug-refused = Un nom court compte de 2 à { $max } minuscules, chiffres et traits d’union isolés, et commence par une lettre.
admin-slug-refused-reserved = Ce nom court est réservé à la plateforme.
admin-slug-refused-taken = Ce nom court appartient à une autre communauté.
admin-host-refused = Ce n’est pas un nom d’hôte ; le format attendu est nord.example.org.
admin-host-refused-taken = Cet hôte est déjà utilisé.
admin-host-refused-canonical = L’hôte principal ne peut pas être retiré ; un autre doit d’abord prendre sa place.
admin-countries-refused = Merci d’indiquer des codes de pays, { $max } au maximum.
admin-time-zone-refused = Il n’existe pas de fuseau horaire de ce nom.
admin-url-refused = Une adresse web commence par https:// suivi d’un nom d’hôte.
admin-choice-refused = Merci de choisir l’une des options.

## Brand
admin-brand-tokens = Couleurs et formes
admin-field-brand = Couleur de marque
admin-field-spark = Deuxième couleur
admin-field-paper = Fond des pages
admin-field-ink = Texte
admin-field-band = Fond de l’en-tête
admin-field-frame = En-tête
admin-frame-line = Une ligne, soulignée
admin-frame-band = Bandeau pleine largeur
admin-frame-split = Trois lignes
admin-frame-float = Barre flottante
admin-field-text = Police du texte
admin-field-head = Police des titres
admin-stack-bookish = À empattements, style livre
admin-stack-humanist = Humaniste
admin-stack-condensed = Étroite
admin-stack-grotesk = Grotesque
admin-stack-exact = Neutre
admin-stack-rounded = Arrondie
admin-stack-open = Ouverte et large
admin-field-head-weight = Graisse des titres, 400 à 800
admin-field-radius = Arrondi des coins en pixels, 0 à 32
admin-field-rule = Épaisseur des traits en pixels, 1 à 3
admin-field-density = Facteur d’espacement, 0,8 à 1,2
admin-color-refused = Une couleur s’écrit avec # et six chiffres hexadécimaux.
admin-number-refused = Merci d’indiquer un nombre de { $min } à { $max }.
admin-preview = Aperçu
admin-mode-light = Clair
admin-mode-dark = Sombre
admin-picture-head = En-tête
admin-picture-text = L’aspect du texte
admin-picture-muted = Texte secondaire
admin-picture-link = Un lien
admin-picture-button = Bouton
admin-picture-chip = Choix
admin-findings-none = Toutes les paires de couleurs sont bien lisibles.
admin-finding-pair = Couleur sur fond
admin-finding-mode = Mode
admin-finding-ratio = Contraste
admin-finding-needed = Requis
admin-finding-nearest = Couleur conforme la plus proche
admin-pair-ink-paper = Texte sur la page
admin-pair-ink-surface = Texte sur les cartes et dans les champs
admin-pair-ink-sunk = Texte en pied de page et sur les zones calmes
admin-pair-ink-tint = Texte sur les éléments choisis
admin-pair-muted-paper = Texte secondaire sur la page
admin-pair-muted-surface = Texte secondaire sur les cartes
admin-pair-muted-sunk = Texte secondaire en pied de page
admin-pair-muted-tint = Texte secondaire sur les éléments choisis
admin-pair-link-paper = Liens sur la page
admin-pair-link-surface = Liens sur les cartes
admin-pair-link-sunk = Liens en pied de page
admin-pair-on-brand-brand = Texte des boutons
admin-pair-on-tint-tint = Texte des choix
admin-pair-on-spark-spark = Chiffres sur les petites pastilles
admin-pair-on-tile-tile = Dates sur les vignettes de calendrier
admin-pair-on-band-band = Texte de l’en-tête
admin-pair-band-muted-band = Texte secondaire de l’en-tête
admin-pair-good-good-soft = Messages de réussite
admin-pair-warn-warn-soft = Avertissements
admin-pair-bad-bad-soft = Messages d’erreur
admin-pair-bad-paper = Erreurs sur la page
admin-pair-edge-paper = Bords des champs sur la page
admin-pair-edge-surface = Bords des champs sur les cartes
admin-pair-focus-paper = Focus du clavier sur la page
admin-pair-focus-sunk = Focus du clavier en pied de page
admin-logo = Logo
admin-logo-now = Le logo actuel
admin-logo-file = Image
admin-logo-help = PNG, JPEG ou WebP, 10 Mo au maximum.
admin-logo-upload = Envoyer le logo
admin-hero = Image d’accueil
admin-hero-now = L’image d’accueil actuelle
admin-hero-help = PNG, JPEG ou WebP, 10 Mo au maximum ; elle se place à côté du mot de bienvenue sur la page d’accueil.
admin-hero-upload = Envoyer l’image d’accueil

## Hosts
admin-host-acts = Utilisation
admin-host-canonical = Hôte principal
admin-host-make-canonical = Définir comme hôte principal
admin-host-remove = Retirer
admin-host-add = Ajouter un hôte
admin-host-add-help = Il mène à l’hôte principal.
admin-host-added = L’hôte est ajouté.
admin-host-removed = L’hôte est retiré.
admin-host-canonical-done = Toutes les adresses utilisent désormais cet hôte.

## Legal texts
admin-legal-text = Texte
admin-legal-lang = Langue
admin-legal-version = Version
admin-legal-none = Pas encore publié
admin-legal-latest = Version { $version }, publiée le { $date }
admin-legal-raw = Texte en Markdown
admin-legal-raw-help = La publication crée une nouvelle version ; les précédentes restent telles quelles.
admin-legal-title-help = La page affiche son propre nom ; une première ligne qui commence par # n’apparaît donc pas.
admin-legal-publish = Publier le texte
admin-legal-done = Le texte est publié.
admin-legal-refused = Il faut ici un texte de { $max } caractères au maximum ; un titre seul ne suffit pas.

## Wording
admin-wording-lang = Langue
admin-wording-search = Message
admin-wording-search-help = Une partie du texte ou de la clé ; une recherche vide montre les textes propres à cette communauté.
admin-wording-find = Rechercher
admin-wording-own = Textes propres à cette communauté
admin-wording-own-none = Cette communauté utilise partout les textes d’origine.
admin-wording-none = Aucun message ne contient ces mots.
admin-wording-changed = Texte modifié
admin-wording-back = Retour aux messages
admin-wording-original = Texte d’origine
admin-wording-variables = Variables
admin-wording-variables-none = Ce message n’a pas de variable propre ; { "{ $brand }" } est toujours possible.
admin-wording-pattern = Texte de cette communauté
admin-wording-pattern-help = En notation Fluent, avec les variables ci-dessus ; la modification apparaît dès la prochaine page ouverte.
admin-wording-reset = Rétablir le texte d’origine
admin-wording-reset-text = Ce message a été modifié ici.
admin-wording-reset-done = Le texte d’origine est rétabli.
admin-wording-refused-empty = Merci de saisir un texte ou de rétablir le texte d’origine.
admin-wording-refused-long = Le texte peut compter { $max } caractères au maximum.
admin-wording-refused-placeables = Le texte peut compter { $max } accolades ouvrantes au maximum.
admin-wording-refused-syntax = La ligne { $line } n’est pas en Fluent valide.
admin-wording-refused-variable = Ce message n’a pas de variable { $name }.
admin-wording-refused-message = Un texte ne peut pas renvoyer au message { $name }.
admin-wording-refused-term = Il n’existe pas de terme { $name }.
admin-wording-refused-function = { $name } ne peut pas être appelé ainsi.
admin-wording-refused-number = Le nombre { $number } est trop long.
admin-wording-refused-plural = Il manque la forme plurielle { $category }.

## Managers
admin-manager = Responsable de communauté
admin-manager-since = Depuis
admin-manager-active = En activité
admin-manager-inactive = Pas en activité
admin-managers-empty = Personne ne s’occupe encore de cette communauté.
admin-manager-invite = Inviter une personne responsable
admin-manager-invited = L’invitation est en route.
admin-manager-waits = Le lien ne fonctionne qu’une fois la communauté publiée ; l’e-mail peut être renvoyé ensuite.
admin-manager-refused-invited = Cette adresse a déjà reçu une invitation.
admin-manager-refused-already = La personne qui a cette adresse s’occupe déjà de cette communauté.
admin-manager-refused-suspended = La personne qui a cette adresse est suspendue dans cette communauté.
admin-manager-refused-reason = Merci d’indiquer un motif de { $max } caractères au maximum.
admin-manager-refused-last = Personne d’autre ne s’occupe de cette communauté ; quelqu’un doit d’abord accepter une invitation.
admin-manager-demote = Retirer le rôle
admin-manager-demote-reason = Motif
admin-manager-demote-help = Il figure dans l’e-mail envoyé à la personne et dans le journal ; l’adhésion reste.
admin-manager-demoted = Le rôle est retiré, l’adhésion reste.
admin-invitations = Invitations
admin-invitation-who = Personne invitée
# $date (Text) the day
admin-invitation-on = Invitation du { $date }
# $date (Text) the day
admin-invitation-sent-on = Dernier envoi le { $date }
admin-invitation-open = Sans réponse
admin-invitation-run-out = Lien expiré
admin-invitation-acts = Actions
admin-invitation-send = Renvoyer
admin-invitation-sent = L’e-mail est de nouveau en route.
admin-invitation-withdraw = Retirer l’invitation
admin-invitation-withdrawn = L’invitation est retirée, ses liens ne fonctionnent plus.
admin-invitation-refused-last = Personne d’autre ne s’occupe de cette communauté ni n’y est invité ; il faut d’abord une autre invitation.
admin-letter-manager-subject = Invitation : responsable de communauté chez { $brand }
admin-letter-manager-text = Voici une invitation de l’exploitant de la plateforme à devenir responsable de communauté chez { $brand }.
admin-letter-manager-how = Le rôle ne commence qu’avec l’acceptation des conditions générales sur la page du lien ; pour le décliner, il n’y a rien à faire.
admin-letter-manager-action = Voir l’invitation
admin-letter-manager-open = Le lien fonctionne dès que la communauté est publiée.
admin-letter-no-longer-subject = Changement de rôle chez { $brand }
admin-letter-no-longer-text = L’exploitant de la plateforme a retiré le rôle de responsable de communauté chez { $brand } ; l’adhésion reste en place.
# $reason (Text) as the operator wrote it
admin-letter-no-longer-why = Le motif : { $reason }

## Background work
admin-jobs-dead-none = Aucun traitement n’a échoué.
admin-job-kind = Type
admin-job-error = Dernière erreur
admin-job-attempts = Tentatives
admin-job-dead-at = Échec
admin-job-revive = Relancer
admin-job-revived = Le traitement est relancé.

## Audit log
admin-audit-text = Toutes les heures sont en UTC.
admin-audit-all = Toutes les communautés
admin-audit-filter = Filtrer
admin-audit-at = Heure
admin-audit-who = Qui
admin-audit-act = Quoi
admin-audit-object = Objet
admin-audit-newest = Les plus récents
admin-audit-empty = Rien n’a encore été consigné.
admin-audit-member = Membre { $who }
admin-audit-unknown = Inconnu
# $reason (Text) as somebody wrote it
admin-audit-reason = Motif : { $reason }
admin-audit-operator = Exploitant
admin-audit-kith = { $brand } lui-même
## What was done
admin-act-account-deleted = Compte supprimé
admin-act-approval-dropped = Approbation des nouveaux membres supprimée
admin-act-approval-required = Approbation des nouveaux membres exigée
admin-act-campaign-stopped = Newsletter non envoyée, car il manquait quelque chose
admin-act-category-changed = Catégorie modifiée
admin-act-category-created = Catégorie créée
admin-act-category-moved = Catégorie déplacée
admin-act-category-removed = Catégorie supprimée
admin-act-event-cancelled = Événement annulé
admin-act-event-discarded = Brouillon d’événement supprimé
admin-act-event-people-exported = Liste des inscriptions téléchargée
admin-act-event-published = Événement publié
admin-act-event-seats-set = Places d’un événement modifiées
admin-act-grant-given = Certificat ou statut accordé
admin-act-grant-withdrawn = Certificat ou statut retiré
admin-act-host-added = Hôte ajouté
admin-act-host-made-canonical = Hôte principal changé
admin-act-host-removed = Hôte retiré
admin-act-invitation-sent-again = Invitation renvoyée
admin-act-invitation-withdrawn = Invitation retirée
admin-act-job-revived = Traitement relancé
admin-act-legal-page-published = Texte juridique publié
admin-act-manager-agreed = Invitation acceptée
admin-act-manager-demoted = Rôle de responsable retiré
admin-act-manager-invited = Invitation de responsable envoyée
admin-act-member-approved = Membre approuvé
admin-act-member-declined = Demande d’adhésion refusée
admin-act-member-restored = Suspension d’un membre levée
admin-act-member-suspended = Membre suspendu
admin-act-operator-link-made = Lien à usage unique créé
admin-act-operator-password-set = Mot de passe défini
admin-act-operator-sign-in-failed = Échec de connexion
admin-act-operator-signed-in = Connexion
admin-act-order-contact-seen = Coordonnées d’une commande consultées
admin-act-order-policy-changed = Répartition des commandes modifiée
admin-act-orders-exported = Liste des commandes téléchargée
admin-act-package-created = Forfait créé
admin-act-package-listed = Forfait mis en vente
admin-act-package-restored = Forfait de nouveau proposé
admin-act-package-texts-written = Textes d’un forfait modifiés
admin-act-package-unlisted = Forfait retiré de la vente
admin-act-package-version-written = Nouvelles conditions d’un forfait
admin-act-package-withdrawn = Forfait retiré dans tous les pays
admin-act-post-deleted = Message supprimé
admin-act-post-hidden = Message masqué
admin-act-post-restored = Message rétabli
admin-act-rating-hidden = Texte d’une évaluation masqué
admin-act-rating-shown = Texte d’une évaluation de nouveau visible
admin-act-tenant-changed = Informations de la communauté modifiées
admin-act-tenant-hero-set = Image d’accueil définie
admin-act-tenant-logo-set = Logo défini
admin-act-tenant-made = Communauté créée
admin-act-tenant-published = Communauté publiée
admin-act-tenant-rebranded = Marque modifiée
admin-act-tenant-resumed = Communauté de nouveau publiée
admin-act-tenant-suspended = Communauté suspendue
admin-act-topic-locked = Sujet fermé
admin-act-topic-moved = Sujet déplacé
admin-act-topic-pinned = Sujet épinglé
admin-act-topic-retitled = Titre d’un sujet modifié
admin-act-topic-unlocked = Sujet rouvert
admin-act-topic-unpinned = Sujet désépinglé
admin-act-wording-changed = Formulation modifiée
admin-act-wording-reset = Formulation d’origine rétablie

## A community’s settings at its own desk
settings-heading = Réglages
settings-community = Communauté

## Counted
admin-link-text = { $n ->
    [one] Un lien à usage unique reste valable { $n } minute.
   *[other] Un lien à usage unique reste valable { $n } minutes.
}
admin-password-help = { $n ->
    [one] Au moins { $n } caractère.
   *[other] Au moins { $n } caractères.
}
admin-publish-refused-contrast = { $n ->
    [one] { $n } paire de couleurs n’est pas assez lisible.
   *[other] { $n } paires de couleurs ne sont pas assez lisibles.
}
admin-findings = { $n ->
    [one] { $n } paire de couleurs au contraste insuffisant
   *[other] { $n } paires de couleurs au contraste insuffisant
}
admin-manager-invite-text = { $n ->
    [one] Le lien de l’e-mail est valable { $n } jour. Le rôle commence avec l’acceptation des conditions générales ; d’ici là, la personne ne figure dans aucune liste.
   *[other] Le lien de l’e-mail est valable { $n } jours. Le rôle commence avec l’acceptation des conditions générales ; d’ici là, la personne ne figure dans aucune liste.
}
admin-letter-manager-days = { $n ->
    [one] Le lien sert une seule fois et reste valable { $n } jour.
   *[other] Le lien sert une seule fois et reste valable { $n } jours.
}
admin-jobs-text = { $n ->
    [one] { $n } traitement est en attente.
   *[other] { $n } traitements sont en attente.
}
admin-jobs-dead-n = { $n ->
    [one] { $n } traitement en échec
   *[other] { $n } traitements en échec
}
admin-wording-found = { $n ->
    [one] { $n } message trouvé
   *[other] { $n } messages trouvés
}
admin-wording-more = { $n ->
    [one] Seul { $n } message est affiché ; une recherche plus précise en trouve moins.
   *[other] Seuls { $n } messages sont affichés ; une recherche plus précise en trouve moins.
}
