## The frame of every page
frame-skip = Aller au contenu
frame-to-company = Site de { $name }
frame-places = Navigation principale
frame-search = Rechercher
frame-notices = { $n ->
    [0] Aucune nouvelle notification
    [one] { $n } nouvelle notification
   *[other] { $n } nouvelles notifications
}
frame-account-of = Compte de { $name }
frame-profile = Profil et réglages
frame-staff = Espace de gestion
frame-languages = Choisir la langue
frame-language-change = Changer de langue
frame-sign-in = Se connecter
frame-sign-out = Se déconnecter
frame-join = Créer un compte
frame-join-short = Participer
frame-legal = Informations légales
nav-home = Accueil
nav-book = Réserver de l’aide
nav-forum = Forum
nav-members = Membres
nav-me = Mon compte
legal-imprint = Mentions légales
legal-privacy = Politique de confidentialité
legal-terms = Conditions générales

## Forms, lists, pages
frame-optional = (facultatif)
frame-show = Afficher
frame-hide = Masquer
frame-errors = { $n ->
    [one] Un champ est à vérifier
   *[other] { $n } champs sont à vérifier
}
frame-cancel = Annuler
frame-pages = Pages
frame-newer = Plus récent
frame-older = Plus ancien
frame-crumbs = Fil d’Ariane
frame-steps = Étapes
frame-step-done = Fait
frame-as-table = Sous forme de tableau
frame-write = Écrire
frame-preview = Aperçu
frame-bold = Gras
frame-list = Liste
frame-quote = Citation
frame-link = Lien
frame-error-ref = Numéro de référence :
frame-error-home = Aller à l’accueil
frame-neutral-title = Il n’y a aucune communauté à cette adresse
frame-neutral-text = L’adresse est peut-être mal écrite, ou la communauté a déménagé. L’entreprise qui a communiqué l’adresse peut aider.

## Home
home-topics = Les discussions du moment
home-topics-all = Tous les sujets
home-topics-empty = Personne n’a encore posé de question. La première est toujours la plus difficile.
home-events = Prochains événements
home-events-all = Tous les événements

## Forum
forum-category = Catégorie
forum-categories = Catégories
forum-sort = Trier les sujets
forum-topic = Sujet
forum-topic-new = Nouveau sujet
forum-topics-older = Sujets plus anciens
forum-topics-newer = Sujets plus récents
forum-people = Participation
forum-replies = Réponses
forum-last = Activité
forum-helpful = Coups de main de la semaine
forum-new = nouveau
forum-unread = Non lu
forum-pinned = Épinglé
forum-solved = Résolu
forum-locked = Fermé
forum-replies-n = { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
}
forum-views-n = { $n ->
    [one] { $n } vue
   *[other] { $n } vues
}
forum-like-n = { $n ->
    [one] Utile, { $n } voix
   *[other] Utile, { $n } voix
}
forum-post-by = Message de { $name }
forum-post-more = Autres actions pour le message de { $name }
forum-reply = Répondre
forum-your-reply = Ta réponse
forum-reply-publish = Publier la réponse
forum-reply-notify = M’avertir des nouvelles réponses
forum-posts-next = Messages suivants
forum-posts-previous = Messages précédents
forum-guide = Le guide
forum-similar = Sujets semblables

## Sign-in
sign-in-title = Connexion
sign-in-heading = Quel plaisir de te revoir
sign-in-text = Connecte-toi pour voir les missions et les sujets de ton quartier.
sign-in-email = Adresse e-mail
sign-in-password = Mot de passe
sign-in-forgot = Mot de passe oublié ?
sign-in-submit = Se connecter
sign-in-or = ou
sign-in-link = Recevoir un lien par e-mail
