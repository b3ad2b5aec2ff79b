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
