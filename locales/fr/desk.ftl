## The managers' desk: what is to be done today.
desk-today = Aujourd’hui
desk-partner = Les forfaits de cette communauté, leurs prix et leurs textes.
desk-to-do = À faire
desk-nothing = Rien n’est en attente aujourd’hui.
desk-nothing-long = Tout est fait. Les signalements, les questions et les messages apparaîtront ici dès leur arrivée.
desk-waiting =
    { $n ->
        [one] Une chose à faire.
       *[other] { $n } choses à faire.
    }
desk-waiting-late =
    { $n ->
        [one] Une chose à faire, en retard.
       *[other] { $n } choses à faire, dont { $late } en retard.
    }
desk-new-event = Créer un événement
desk-new-letter = Écrire une newsletter
desk-letters = Newsletters
desk-letters-all = Tout voir
desk-letters-none = Aucun envoi en cours.
desk-letters-untitled = Pas encore d’objet
desk-letters-left = { $left } sur { $all } envoyées
desk-letters-n =
    { $n ->
        [one] Une newsletter est en cours d’envoi.
       *[other] { $n } newsletters sont en cours d’envoi.
    }
desk-events = Événements
desk-events-all = Tout voir
desk-events-none = Aucun événement prévu pour l’instant.
desk-communities = Autres communautés

to-do-or-more = { $what } ou plus
to-do-check = Vérifier
to-do-look = Voir
to-do-decide = Trancher
to-do-answer = Répondre
to-do-assign = Attribuer
to-do-broken =
    { $n ->
        [one] Une commande avec une promesse non tenue
       *[other] { $n } commandes avec une promesse non tenue
    }
to-do-broken-about = Contact tardif, rendez-vous manqué ou aucun Friend trouvé
to-do-unassigned =
    { $n ->
        [one] Une commande sans Friend
       *[other] { $n } commandes sans Friend
    }
to-do-unassigned-about = Personne n’a accepté après tous les tours
to-do-members =
    { $n ->
        [one] Un nouveau membre attend
       *[other] { $n } nouveaux membres attendent
    }
to-do-members-about = Participation possible après l’approbation
to-do-reports =
    { $n ->
        [one] Un signalement en attente
       *[other] { $n } signalements en attente
    }
to-do-reports-about = Messages signalés et décisions contestées
to-do-ears =
    { $n ->
        [one] Un message à l’équipe sans réponse
       *[other] { $n } messages à l’équipe sans réponse
    }
to-do-ears-about = Ce que des membres ont écrit à l’équipe de la communauté
to-do-newcomers =
    { $n ->
        [one] Un sujet d’un nouveau membre sans réponse
       *[other] { $n } sujets de nouveaux membres sans réponse
    }
to-do-newcomers-about = Une réponse donne envie de revenir
to-do-questions =
    { $n ->
        [one] Une question ouverte
       *[other] { $n } questions ouvertes
    }
to-do-questions-about = Aucune réponse n’est encore marquée comme solution
to-do-proposals =
    { $n ->
        [one] Un événement proposé
       *[other] { $n } événements proposés
    }
to-do-proposals-about = Une autre communauté propose de l’organiser ensemble
