### The operator’s console.

## The frame of the console and its places
admin-console = Console
admin-overview = Vue d’ensemble
admin-tenants = Communautés
admin-jobs = Travaux d’arrière-plan
admin-audit = Journal d’audit
admin-save = Enregistrer
admin-saved = Les modifications sont enregistrées.
admin-error-home = Aller à la vue d’ensemble

## Signing in
admin-sign-in = Se connecter à la console
admin-sign-in-refused = Ces indications ne correspondent à aucun compte d’exploitant.
admin-sign-in-link-help = Un lien à usage unique s’obtient sur le serveur avec la commande :
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
admin-tenant-new-text = Elle commence par un brouillon que personne ne voit ; textes juridiques, logo et responsables suivent sur leurs propres pages.
admin-tenant-make = Créer le brouillon
admin-tenant-made = Le brouillon est créé.
admin-host = Hôte
admin-state = État
admin-state-draft = Brouillon
admin-state-live = Publiée
admin-state-suspended = Suspendue
admin-made = Création
admin-published = Première publication
admin-version = Version
admin-jobs-waiting = Travaux en attente
admin-jobs-dead = Travaux mis de côté
admin-jobs-dead-look = Voir ce qui a été mis de côté
admin-letters-waiting = E-mails en attente
admin-letters-sent = E-mails envoyés en 24 heures
admin-letters-dead = E-mails mis de côté

## One community
admin-tab-state = État
admin-tab-details = Informations
admin-tab-brand = Marque
admin-tab-hosts = Hôtes
admin-tab-legal = Textes juridiques
admin-tab-managers = Responsables
admin-publish = Publier
admin-suspend = Suspendre
admin-resume = Publier à nouveau
admin-publish-missing = Ce qui manque avant la publication
admin-publish-refused = La communauté ne peut pas encore être publiée
admin-publish-refused-imprint = Les mentions légales manquent dans la langue par défaut.
admin-publish-refused-manager = Il n’y a pas de responsable de communauté en activité.
admin-tenant-published = La communauté est publiée.
admin-tenant-suspended = La communauté est suspendue.
admin-tenant-resumed = La communauté est de nouveau publiée.
admin-audit-of-tenant = Journal d’audit de cette communauté

## Details
admin-address = Adresse
admin-field-slug = Nom court
admin-field-slug-help = Minuscules, chiffres et traits d’union ; il ne change jamais.
admin-field-host = Nom d’hôte
admin-field-host-help = Sans schéma ni port, comme nord.example.org.
admin-field-name = Nom de la communauté
admin-field-suffix = Mot à côté du logo
admin-field-countries = Pays
admin-field-countries-help = Codes de deux lettres, le pays par défaut en premier, comme DE AT.
admin-field-default-lang = Langue par défaut
admin-field-other-langs = Autres langues
admin-field-formal = Vouvoiement
admin-field-formal-help = Dans les langues non cochées, le tutoiement s’applique.
admin-field-time-zone = Fuseau horaire
admin-field-time-zone-help = Un nom IANA comme Europe/Berlin.
admin-field-company-url = Site web de l’entreprise
admin-field-mail-from = Expéditeur des e-mails
admin-field-given-name = Prénom
admin-field-family-name = Nom de famille
admin-field-lang = Langue
admin-slug-refused = Un nom court compte 2 à { $max } minuscules, chiffres et traits d’union isolés, et commence par une lettre.
admin-slug-refused-reserved = Ce nom court est réservé à la plateforme.
admin-slug-refused-taken = Ce nom court appartient à une autre communauté.
admin-host-refused = Ce n’est pas un nom d’hôte ; nord.example.org en serait un.
admin-host-refused-taken = Cet hôte est déjà utilisé.
admin-host-refused-canonical = L’hôte principal ne peut pas être retiré ; un autre doit d’abord le devenir.
admin-countries-refused = Des codes de pays sont nécessaires, { $max } au plus.
admin-time-zone-refused = Il n’existe pas de fuseau horaire de ce nom.
admin-url-refused = Une adresse web commence par https:// et un hôte.
admin-choice-refused = L’une des possibilités est nécessaire.

## Brand
admin-brand-tokens = Couleurs et formes
admin-field-brand = Couleur de la marque
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
admin-stack-bookish = Sérif de livre
admin-stack-humanist = Humaniste
admin-stack-condensed = Étroite
admin-stack-grotesk = Grotesque
admin-stack-exact = Neutre
admin-stack-rounded = Arrondie
admin-stack-open = Ouverte et large
admin-field-head-weight = Graisse des titres, 400 à 800
admin-field-radius = Coins en pixels, 0 à 32
admin-field-rule = Traits en pixels, 1 à 3
admin-field-density = Facteur d’espacement, 0,8 à 1,2
admin-color-refused = Une couleur s’écrit avec # et six chiffres hexadécimaux.
admin-number-refused = Un nombre de { $min } à { $max } est nécessaire.
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
admin-finding-nearest = Couleur suffisante la plus proche
admin-logo = Logo
admin-logo-now = Le logo actuel
admin-logo-file = Image
admin-logo-help = PNG, JPEG ou WebP, 2 Mo au plus.
admin-logo-upload = Envoyer le logo
admin-logo-refused-kind = Une image PNG, JPEG ou WebP est nécessaire.
admin-logo-refused-broken = Cette image est endommagée.
admin-logo-refused-large = Cette image est trop grande ; la limite est de { $max } Mo.

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
admin-legal-raw-help = La publication crée une nouvelle version ; les précédentes restent telles quelles.
admin-legal-publish = Publier le texte
admin-legal-done = Le texte est publié.
admin-legal-refused = Un texte est nécessaire, de { $max } caractères au plus.

## Managers
admin-manager = Responsable de communauté
admin-manager-since = Depuis
admin-manager-active = En activité
admin-manager-inactive = Inactif
admin-managers-empty = Personne ne s’occupe encore de cette communauté.
admin-manager-add = Ajouter un responsable de communauté
admin-manager-added = L’adhésion est créée et un e-mail avec un lien est en route.
admin-letter-manager-subject = Un rôle chez { $brand } : responsable de communauté
admin-letter-manager-text = L’exploitant de la plateforme a attribué à cette adresse le rôle de responsable de communauté chez { $brand }.
admin-letter-manager-open = Le lien fonctionne dès que la communauté est publiée.

## Background work
admin-jobs-dead-none = Rien n’a été mis de côté.
admin-job-kind = Type
admin-job-error = Dernière erreur
admin-job-attempts = Essais
admin-job-dead-at = Mis de côté
admin-job-revive = Relancer
admin-job-revived = Le travail est relancé.

## Audit log
admin-audit-text = Toutes les heures sont en UTC.
admin-audit-all = Toutes les communautés
admin-audit-filter = Filtrer
admin-audit-at = Heure
admin-audit-who = Qui
admin-audit-act = Quoi
admin-audit-object = Objet
admin-audit-newest = Les plus récents
admin-audit-empty = Rien n’est encore consigné.
admin-audit-member = Membre { $id }
admin-audit-operator = Exploitant
admin-audit-kith = { $brand } lui-même

## Counted
admin-link-text = { $n ->
    [one] Un lien à usage unique sert une fois et pendant { $n } minute.
   *[other] Un lien à usage unique sert une fois et pendant { $n } minutes.
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
admin-manager-add-text = { $n ->
    [one] Le lien de l’e-mail permet de se connecter et reste valable { $n } jour.
   *[other] Le lien de l’e-mail permet de se connecter et reste valable { $n } jours.
}
admin-letter-manager-days = { $n ->
    [one] Le lien sert une fois, pendant { $n } jour.
   *[other] Le lien sert une fois, pendant { $n } jours.
}
admin-jobs-text = { $n ->
    [one] { $n } travail est en attente.
   *[other] { $n } travaux sont en attente.
}
admin-jobs-dead-n = { $n ->
    [one] { $n } travail mis de côté
   *[other] { $n } travaux mis de côté
}
