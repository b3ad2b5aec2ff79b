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
