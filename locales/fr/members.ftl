### Oneself, the directory, and the staff’s pages about members.

## Oneself

me-title = Mon compte
me-tabs = Pages du compte
me-tab-profile = Profil
me-tab-home-place = Lieu de résidence
me-tab-letters = Notifications
me-tab-sign-in = Connexion
me-tab-data = Données
me-save = Enregistrer
me-saved = Les modifications sont enregistrées.
me-everywhere = Cela s’applique à toutes les communautés liées au compte.
me-profile-seen = Voir le profil
me-profile = Profil
me-display-name = Nom dans la communauté
me-display-name-help = Tous les membres voient ce nom.
me-about = À propos de moi
me-about-help = Quelques phrases : expérience, appareils préférés, disponibilités.
me-picture = Photo
me-picture-file = Choisir une photo
me-picture-help = PNG, JPEG ou WebP jusqu’à 10 Mo ; l’image est recadrée en carré, les données de lieu et d’appareil sont supprimées.
me-picture-save = Envoyer la photo
me-picture-remove = Supprimer la photo
me-abilities = Compétences et langues
me-skills = Compétences
me-skills-help = Les missions proposées dépendent des compétences cochées.
me-languages = Langues parlées
me-directory = Annuaire
me-shows = Les autres membres voient aussi
me-shows-help = Le nom et la photo sont toujours visibles pour les membres, le code postal jamais.
me-shows-skills = Compétences
me-shows-languages = Langues
me-shows-area = Région
me-lang = Langue
me-lang-label = Langue des pages et des e-mails
me-lang-help = Ce que les membres écrivent reste dans leur langue.

## Home place and holiday

me-place = Lieu de résidence et rayon
me-country = Pays
me-postal-code = Code postal
me-postal-code-help = Il permet de savoir quelles missions sont à proximité ; personne ne le voit dans la communauté.
me-radius = Rayon en km
# $max (Number) kilometres
me-radius-help = Un nombre entier de 1 à { $max }, à vol d’oiseau.
me-away = Absence
me-away-text = Aucune mission n’est proposée ces jours-là ; sans dates, les missions continuent d’arriver.
me-away-from = Premier jour
me-away-until = Dernier jour

## Letters

me-replies = Forum
me-replies-label = E-mail en cas de réponse
me-replies-help = Pour les sujets lancés ou suivis.
me-newsletters = Newsletter
me-newsletters-legend = Je souhaite recevoir
me-newsletters-help = Seul ce qui est coché est envoyé, et chaque changement est consigné avec sa date.

## Logging in

me-password-change = Changer le mot de passe
me-password-set = Définir un mot de passe
me-password-text = Un nouveau mot de passe met fin à la connexion sur tous les autres appareils.
me-password-proved = Après une connexion par lien, le mot de passe actuel n’est pas demandé pendant une demi-heure.
me-password-present = Mot de passe actuel
me-password-new = Nouveau mot de passe
# $min (Number) characters at least, always more than one
me-password-help = Au moins { $min } caractères ; quelques mots à la suite se retiennent bien.
me-password-save = Enregistrer le mot de passe
me-password-saved = Le nouveau mot de passe est enregistré et tous les autres appareils sont déconnectés.
me-email = Adresse e-mail
# $email (String)
me-email-now = Actuellement, les e-mails sont envoyés à { $email }.
me-email-refused = Un e-mail envoyé à cette adresse est revenu : le fournisseur ne la connaît pas. Les newsletters sont suspendues jusqu’à ce qu’un e-mail arrive de nouveau.
me-email-new = Nouvelle adresse e-mail
me-email-help = Un lien part vers l’ancienne adresse et un autre vers la nouvelle ; les deux doivent être ouverts dans un délai d’un jour.
me-email-change = Changer l’adresse
me-email-sent = Deux e-mails sont en route : un vers l’ancienne adresse, un vers la nouvelle.
me-sessions = Appareils connectés
me-session-unknown = Appareil inconnu
# $date (String) finished text
me-session-since = depuis le { $date }
# $when (String) finished text: a date, or how long ago
me-session-seen = dernière visite : { $when }
me-session-current = Cet appareil
me-session-end = Déconnecter
me-session-ended = L’appareil est déconnecté.
me-sessions-end-all = Se déconnecter partout

## Data

me-data = Mes données
me-data-text = Un fichier avec tout ce que contiennent le compte et l’adhésion, lisible par des personnes et des programmes.
me-data-download = Télécharger les données
me-leave = Quitter { $brand }
me-leave-text = Le profil et l’accès prennent fin aussitôt ; les messages restent sous le nom « Ancien Friend » et le compte demeure dans les autres communautés.
me-leave-orders = Les missions non terminées sont rendues et proposées à d’autres ; les clients en sont informés aussitôt. Les places réservées aux événements sont libérées.
me-leave-sure = Oui, je veux quitter cette communauté.
me-leave-action = Quitter la communauté
me-left = L’adhésion a pris fin ; merci pour le chemin parcouru ensemble.
me-delete = Supprimer le compte
me-delete-text = Cela met fin pour toujours à l’adhésion dans toutes les communautés ; les messages restent sous le nom « Ancien Friend », toutes les données personnelles sont supprimées.
me-delete-password = Mot de passe de ce compte
me-delete-forgot = Oublié ? Recevoir un lien
me-delete-proved = Après une connexion par lien, aucun mot de passe n’est demandé pendant une demi-heure.
me-delete-sure = Oui, je veux supprimer définitivement mon compte.
me-delete-link-text = Ce compte n’a pas de mot de passe : un lien par e-mail confirme qui fait la demande.
me-delete-link = Envoyer le lien
me-delete-action = Supprimer définitivement le compte
me-delete-sent = Un e-mail avec le lien est en route.
me-deleted = Le compte est supprimé.

## Links that prove an address

me-proof-email-old-heading = Accepter la nouvelle adresse
# $email (String) the new address
me-proof-email-old-text = Les e-mails iront ensuite à { $email }.
me-proof-email-new-heading = Confirmer la nouvelle adresse
# $email (String) the new address
me-proof-email-new-text = Un clic confirme que { $email } est joignable.
me-proof-email-half-heading = Plus qu’une étape
me-proof-email-half-text = Il reste à ouvrir le lien reçu dans l’autre boîte e-mail.
me-proof-email-done-heading = L’adresse est modifiée
# $email (String) the new address
me-proof-email-done-text = Les e-mails et les liens de connexion sont désormais envoyés à { $email }.
me-proof-gone-heading = Ce lien n’est plus valable
me-proof-gone-text = Il a déjà servi, il a expiré ou il n’appartient pas à ce compte.
me-proof-email-action = Confirmer
me-proof-next = Ouvrir le compte

## What a form here may refuse

# $max (Number) characters at most, always more than one
me-refused-about = Le texte peut compter { $max } caractères au maximum.
me-refused-lang = Cette langue n’est pas proposée ici.
me-refused-country = Cette communauté ne couvre pas ce pays.
# $max (Number) kilometres
me-refused-radius = Merci d’indiquer un nombre entier de 1 à { $max }.
me-refused-away-days = Merci d’indiquer le premier et le dernier jour de l’absence.
me-refused-away-order = Le dernier jour précède le premier.
me-refused-away-past = Cette absence est déjà terminée.
me-refused-password = Ce n’est pas le mot de passe actuel.
me-refused-password-changed = Le mot de passe a été changé ailleurs entre-temps.
me-refused-email-same = C’est déjà l’adresse de ce compte.
me-refused-leave = Pour quitter la communauté, merci de cocher la case.
me-refused-delete = Pour supprimer le compte, merci de cocher la case.
me-refused-delete-password = Ce n’est pas le mot de passe de ce compte.
me-refused-proof = Merci de saisir le mot de passe ou de demander un lien.
leave-refused-last-manager = Personne d’autre ne gère cette communauté ; il sera possible de la quitter dès que quelqu’un aura pris le relais.
# $communities (String) their names
delete-refused-last-manager = Personne d’autre ne gère { $communities } ; le compte pourra être supprimé dès que quelqu’un aura pris le relais.
picture-refused-missing = Merci de choisir une photo.
picture-refused-kind = Ce n’est pas une image PNG, JPEG ou WebP.
# $max (Number) megabytes
picture-refused-too-large = La photo peut peser { $max } Mo au maximum.
# $max (Number) megapixels, always more than one
picture-refused-pixels = La photo peut compter { $max } mégapixels au maximum.
picture-refused-broken = La photo est endommagée et illisible.

## The directory

members-text = Qui aide ici, et dans quels domaines.
members-name = Nom
members-skill = Compétence
members-language = Langue
members-any = Toutes
members-search = Rechercher
members-all = Afficher tous les membres
members-none = Aucun membre ne correspond.
members-first = Retour au début
members-next = Membres suivants
members-area = Région
members-languages = Langues
members-skills = Compétences
members-about = En quelques mots
# $date (String) finished text
members-since = Membre depuis le { $date }
members-edit = Modifier le profil
members-staff = Gérer le membre
members-role-manager = Responsable de communauté
members-role-partner = Entreprise partenaire

## Members for the staff

staff-members = Membres
staff-standings = Membres par statut
staff-standing = Statut
staff-standing-active = Actif
staff-standing-waiting = En attente d’approbation
staff-standing-suspended = Suspendu
staff-standing-left = Parti
staff-standing-unconfirmed = Non confirmé
staff-search = Nom ou adresse e-mail
staff-search-help = Le début d’un nom suffit ; une adresse doit être complète.
staff-former = Ancien Friend
# $reason (String) as the manager wrote it
staff-suspended-because = Motif : { $reason }
staff-approve = Approuver
staff-restore = Lever la suspension
staff-reason = Motif de la suspension
staff-reason-help = Il figure dans l’e-mail envoyé au membre.
staff-suspend = Suspendre le membre
staff-suspend-help = Les missions en cours de ce membre sont aussitôt proposées à d’autres et les clients en sont informés. Ses inscriptions aux événements sont annulées.
staff-approved = Le membre est approuvé.
staff-suspended = Le membre est suspendu et déconnecté de la communauté.
staff-restored = La suspension est levée.
staff-decline = Refuser
staff-declined = La demande est refusée.
staff-decline-help = La demande est supprimée et un e-mail annonce le refus.
staff-approval = Nouveaux membres
staff-approval-required = Les nouveaux membres attendent l’approbation de l’équipe de la communauté.
staff-approval-dropped = Les nouveaux membres participent dès que leur adresse est confirmée.
staff-require-approval = Approuver désormais chaque nouveau membre
staff-drop-approval = Accueillir désormais les nouveaux membres sans approbation
staff-approval-saved = Le réglage est enregistré.
staff-refused-not-waiting = Ce membre n’attend pas d’approbation.
staff-refused-own = Personne ne peut suspendre son propre compte.
# $max (Number) characters at most, always more than one
staff-refused-reason = Merci d’indiquer un motif de { $max } caractères au maximum.
staff-refused-not-in = Seuls les membres actifs ou en attente peuvent être suspendus.
staff-refused-not-suspended = Ce membre n’est pas suspendu.
staff-refused-last-manager = Personne d’autre ne gère cette communauté ; ce compte ne peut donc pas être suspendu.

## Certificates and the Profi class

grant-heading = Certificats et statut Pro
grant-none = Rien n’a encore été accordé.
grant-certificate = Certificat
grant-profi = Pro
# $date (String) finished text
grant-since = depuis le { $date }
grant-by-platform = accordé par la plateforme
grant-withdraw = Retirer
grant-kind = Ce qui est accordé
grant-name = Nom du certificat
grant-name-help = Nécessaire pour les certificats seulement.
grant-give = Accorder
grant-given = L’attribution est enregistrée.
grant-withdrawn = Le retrait est enregistré.
# $max (Number) characters at most, always more than one
grant-refused-name = Merci d’indiquer un nom de certificat de { $max } caractères au maximum.
grant-refused-kind = Cela ne peut pas être accordé.
grant-refused-already = Cela a déjà été accordé ici.

## Letters

me-letter-email-new-subject = Confirmation de la nouvelle adresse pour { $brand }
me-letter-email-new-text = Cette adresse va être liée à un compte chez { $brand } ; l’autre lien se trouve dans l’ancienne boîte e-mail.
me-letter-email-old-subject = Nouvelle adresse pour le compte chez { $brand }
# $email (String) the new address
me-letter-email-old-text = Les e-mails doivent désormais être envoyés à { $email } ; un clic sur le lien valide ce changement.
me-letter-email-known-subject = Un compte existe déjà avec cette adresse
me-letter-email-known-text = Quelqu’un voulait utiliser cette adresse pour un autre compte chez { $brand } ; une adresse n’appartient qu’à un seul compte.
me-letter-email-changed-subject = L’adresse du compte chez { $brand } est modifiée
# $email (String) the new address
me-letter-email-changed-text = Les e-mails sont désormais envoyés à { $email } ; si ce changement n’était pas voulu, les coordonnées figurent dans les mentions légales.
me-letter-contact = Voir les coordonnées
me-letter-delete-subject = Suppression du compte chez { $brand }
me-letter-delete-text = Ce lien mène à la page qui supprime définitivement le compte.
# $minutes (Number) from 1
me-letter-delete-minutes = { $minutes ->
    [one] Le lien fonctionne une seule fois, pendant une minute, là où ce compte est connecté.
   *[other] Le lien fonctionne une seule fois, pendant { $minutes } minutes, là où ce compte est connecté.
}
me-letter-delete-action = Ouvrir la page
me-letter-reason = Cet e-mail est envoyé parce que cette adresse a été indiquée chez { $brand }.
