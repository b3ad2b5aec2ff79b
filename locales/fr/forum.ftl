### Le forum : catégories, sujets, messages.

## Listes

forum-all-topics = Tous les sujets
forum-show-latest = Les plus récents
forum-show-unanswered = Sans réponse
forum-show-mine = Mes sujets
forum-empty = Personne n’a encore rien demandé ni partagé ici.
forum-empty-here = Cette liste est vide pour l’instant.

## Un sujet

# $from, $to, $total (Number) numéros de messages
forum-posts-range = Messages { $from } à { $to } sur { $total }
forum-former-friend = Ancien Friend
forum-badge-staff = Responsable de communauté
# $when (String) une date ou « hier »
forum-post-edited = modifié : { $when }
# $no (String) le numéro d’un message
forum-in-reply-to = en réponse à #{ $no }
forum-post-deleted = Ce message a été supprimé.
forum-solution = Solution
# $n (Number) au moins 1
forum-live-replies =
    { $n ->
        [one] { $n } nouvelle réponse
       *[other] { $n } nouvelles réponses
    }
forum-closed-sign-in = Les membres connectés peuvent répondre.
forum-lock = Fermer le sujet
forum-unlock = Rouvrir le sujet
forum-lock-done = Le sujet est fermé et n’accepte plus de réponses.
forum-unlock-done = Le sujet est de nouveau ouvert.

## Écrire

forum-topic-title = Titre
forum-text = Texte
forum-topic-publish = Publier le sujet
forum-post-edit = Modifier
forum-post-edit-heading = Modifier le message
forum-post-save = Enregistrer les modifications
forum-post-other = Le texte dans son état actuel
forum-post-own = La nouvelle version
forum-post-delete = Supprimer
forum-post-delete-heading = Supprimer ce message ?
forum-post-delete-text = Une note reste à sa place, et les réponses sont conservées.
forum-post-delete-done = Le message est supprimé.
forum-post-undelete = Rétablir le message
forum-post-undelete-done = Le message est rétabli.

## Ce qui est refusé

# $min, $max (Number) caractères
topic-refused-title = Un titre compte entre { $min } et { $max } caractères.
topic-refused-not-allowed = Ici, les nouveaux sujets viennent de l’équipe de la communauté.
reply-refused-empty = Il n’y a pas encore de texte.
# $max (Number) caractères
reply-refused-too-long = Le texte est trop long : { $max } caractères au maximum.
reply-refused-topic-locked = Ce sujet est fermé et n’accepte plus de réponses.
reply-refused-not-allowed = Ce compte ne permet pas de répondre ici.
reply-refused-waiting = Il sera possible d’écrire dès que l’équipe de la communauté aura approuvé le compte.
post-refused-changed = Ce message a été modifié entre-temps ; rien n’a été écrasé, les deux versions sont ci-dessous.
post-refused-overwritten = Le texte de ce message a été supprimé définitivement.

## Catégories, pour les responsables

category-desk = Catégories du forum
category-desk-about = Comment le forum est organisé, et qui peut y lire, répondre et ouvrir des sujets
category-one = Catégorie
category-new = Nouvelle catégorie
category-create = Créer la catégorie
category-created = La catégorie est créée.
category-save = Enregistrer la catégorie
category-saved = La catégorie est enregistrée.
category-none = Il n’y a pas encore de catégorie.
category-see = Voir dans le forum
# $language (String) le nom d’une langue
category-stands-in = affiché en : { $language }
category-kind = Type
category-kind-talk = Discussions
category-kind-question = Questions et réponses
category-kind-news = Annonces
category-rules = Règles
category-read = Lire
category-reply = Répondre
category-write = Ouvrir des sujets
category-read-by = Qui peut lire
category-reply-by = Qui peut répondre
category-write-by = Qui peut ouvrir des sujets
category-for-everyone = Tout le monde
category-for-members = Membres
category-for-staff = Responsables de communauté
category-topics = Sujets
category-order = Ordre
category-up = Monter
category-down = Descendre
category-moved = L’ordre est modifié.
category-texts = Nom et description
# $language (String) le nom d’une langue
category-name-in = Nom ({ $language })
# $language (String) le nom d’une langue
category-description-in = Description ({ $language })
# $language (String) le nom d’une langue
category-text-empty = Un champ vide affiche le texte en : { $language }
category-color = Couleur
category-color-orange = Orange
category-color-blue = Bleu
category-color-green = Vert
category-color-purple = Violet
category-color-yellow = Jaune
category-color-teal = Turquoise
category-color-pink = Rose
category-color-grey = Gris
category-slug = Mot dans l’adresse
category-slug-help = Minuscules, chiffres et traits d’union ; il ne peut plus être modifié ensuite.
# $slug (String) le mot
category-slug-is = Dans l’adresse : { $slug }
category-remove-heading = Supprimer la catégorie
category-remove = Supprimer la catégorie
category-remove-about = Elle ne contient aucun sujet ; le nom, la description et les règles disparaîtront définitivement.
category-remove-not-yet = Seule une catégorie sans sujets peut être supprimée.
category-removed = La catégorie est supprimée.
category-refused-topics = Des sujets, peut-être supprimés, appartiennent à cette catégorie ; elle ne peut pas être supprimée.
category-refused-name = La catégorie a besoin d’un nom dans la langue de la communauté.
# $max (Number) caractères
category-refused-long = Ce texte peut compter { $max } caractères au maximum, sur une seule ligne.
category-refused-kind = Il manque le type.
category-refused-color = Il manque la couleur.
category-refused-audience = Il manque qui en a le droit.
category-refused-wider = Ce groupe est plus large que celui qui peut lire.
# $max (Number) caractères
category-refused-slug = Uniquement des minuscules, des chiffres et des traits d’union isolés, { $max } caractères au maximum.
category-refused-slug-taken = Ce mot est déjà pris dans le forum.

## Suivre un sujet

forum-watch = Suivre le sujet
forum-unwatch = Ne plus suivre
forum-watch-done = Les nouvelles réponses à ce sujet seront notifiées.
forum-unwatch-done = Seules les mentions et les réponses directes seront désormais notifiées.
forum-mute = Mettre le sujet en sourdine
forum-unmute = Ne plus mettre en sourdine
forum-mute-done = Plus rien de ce sujet ne sera notifié.
forum-unmute-done = Le sujet n’est plus en sourdine.
# $n (Number) au moins 1
forum-new-n =
    { $n ->
        [one] { $n } nouveau message
       *[other] { $n } nouveaux messages
    }
# $n (Number) au moins 1
forum-jump-unread =
    { $n ->
        [one] Aller au message non lu
       *[other] Aller au premier des { $n } messages non lus
    }

## Notifications

notice-page = Notifications
notice-none = Il n’y a aucune notification.
notice-read-all = Tout marquer comme lu
notice-read-done = Toutes les notifications sont marquées comme lues.
# $n (Number) au moins 1, $name (String) la dernière personne
notice-reply =
    { $n ->
        [one] Réponse de { $name }
       *[other] { $n } nouvelles réponses, la dernière de { $name }
    }
# $n (Number) au moins 1, $name (String) la dernière personne
notice-mention =
    { $n ->
        [one] Mention de { $name }
       *[other] { $n } mentions, la dernière de { $name }
    }
# $name (String) la personne qui l’a marqué
notice-answer = Message marqué comme solution par { $name }

## E-mails

# $name (String) la personne qui écrit, $title (String) le sujet
letter-replied-subject = Réponse de { $name } : { $title }
# $name (String) la personne qui écrit, $title (String) le sujet
letter-replied-text = { $name } a répondu dans le sujet « { $title } » :
# $name (String) la personne qui écrit, $title (String) le sujet
letter-mentioned-subject = Mention de { $name } : { $title }
# $name (String) la personne qui écrit, $title (String) le sujet
letter-mentioned-text = Mention de { $name } dans le sujet « { $title } » :
letter-post-action = Lire le message
letter-reason-replies = Cet e-mail est envoyé parce que les e-mails sur les réponses sont activés pour ce compte chez { $brand }.

## Épingler, déplacer, résoudre

forum-pin = Épingler le sujet
forum-unpin = Ne plus épingler
forum-pin-done = Le sujet est épinglé en haut des listes.
forum-unpin-done = Le sujet n’est plus épinglé.
forum-move = Déplacer le sujet
forum-move-to = Déplacer vers
forum-move-help = Les liens vers le sujet continuent de fonctionner.
forum-move-done = Le sujet est déplacé.
answer-accept = Marquer comme solution
answer-unaccept = Retirer la marque de solution
answer-accept-done = Le message est marqué comme solution.
answer-unaccept-done = La marque est retirée.
# $name (String) la personne qui l’a écrite
answer-by = Solution de { $name }
answer-refused-no-question = Seule une question peut avoir une solution.
answer-refused-post = Ce message ne peut pas être la solution.
like-refused-own = On ne peut pas marquer ses propres messages comme utiles.

## La recherche

search-words = Termes recherchés
search-within = Où chercher
search-everything = Tout
search-titles = Titres
search-bodies = Messages
search-people = Membres
search-all-categories = Toutes les catégories
search-author = Écrit par
search-period = Période
search-any-time = Toutes les dates
search-week = 7 derniers jours
search-month = 30 derniers jours
search-year = 12 derniers mois
search-none = Aucun résultat ; moins de mots ou d’autres mots aideront peut-être.
search-first = Premiers résultats
search-next = Autres résultats
# $max (Number) caractères
search-refused-long = Une recherche peut compter { $max } caractères au maximum.
search-refused-signs = Des signes seuls ne se cherchent pas ; il faut un mot ou un nombre.

## L’historique d’un message

history-page = Historique des modifications
history-about = Les ajouts sont soulignés, les suppressions barrées ; seuls l’auteur du message et les responsables de communauté voient cette page.
history-back = Retour au message
history-none = Ce message n’a pas été modifié.
