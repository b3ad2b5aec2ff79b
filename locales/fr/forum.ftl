### Le forum : catégories, sujets, messages.

## Listes

forum-all-topics = Tous les sujets
forum-show-latest = Les plus récents
forum-show-unanswered = Sans réponse
forum-show-unsolved = Sans solution
forum-show-newcomers = Nouveaux membres
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
forum-closed-sign-in = Seuls les membres connectés peuvent répondre.
forum-lock = Fermer le sujet
forum-unlock = Rouvrir le sujet
forum-lock-done = Le sujet est fermé et n’accepte plus de réponses.
forum-unlock-done = Le sujet est de nouveau ouvert.

## Écrire

forum-topic-title = Titre
forum-topic-retitle = Modifier le titre
forum-text = Texte
forum-topic-publish = Publier le sujet
forum-post-edit = Modifier
forum-post-edit-heading = Modifier le message
forum-post-save = Enregistrer les modifications
forum-post-other = Le texte actuel
forum-post-own = Ma version
forum-post-delete = Supprimer
forum-post-delete-heading = Supprimer ce message ?
forum-post-delete-text = Une note reste à sa place, et les réponses sont conservées.
forum-post-delete-topic = Tout le sujet disparaît avec son premier message ; seule l’équipe de la communauté le voit encore et peut le rétablir.
forum-post-delete-done = Le message est supprimé.
forum-post-undelete = Rétablir le message
forum-post-undelete-done = Le message est rétabli.

## Ce qui est refusé

# $min, $max (Number) caractères
topic-refused-title = Un titre compte entre { $min } et { $max } caractères.
topic-refused-not-allowed = Ici, seule l’équipe de la communauté ouvre de nouveaux sujets.
reply-refused-empty = Il manque encore le texte.
# $max (Number) caractères
reply-refused-too-long = Le texte est trop long : { $max } caractères au maximum.
reply-refused-topic-locked = Ce sujet est fermé et n’accepte plus de réponses.
reply-refused-topic-away = Ce sujet a été retiré ; seule l’équipe de la communauté le voit encore. Il revient avec son premier message.
reply-refused-not-allowed = Ce compte ne permet pas de répondre ici.
reply-refused-waiting = Il sera possible d’écrire dès que l’équipe de la communauté aura approuvé le compte.
post-refused-changed = Ce message a été modifié entre-temps ; rien n’a été écrasé, les deux versions sont ci-dessous.
# $title (String)
topic-refused-retitled = Entre-temps, le sujet s’appelle « { $title } ». Enregistrer de nouveau lui donne le titre saisi ici.
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
category-away = Sujets retirés
category-away-about = Ils ne se trouvent plus qu’ici. Rétablir le premier message fait revenir le sujet.
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
category-refused-kind = Merci de choisir un type.
category-refused-color = Merci de choisir une couleur.
category-refused-audience = Merci de choisir qui en a le droit.
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
forum-mute-done = Ce sujet n’enverra plus aucune notification.
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
        [one] Mention par { $name }
       *[other] { $n } mentions, la dernière par { $name }
    }
# $name (String) la personne qui l’a marqué
notice-answer = Message marqué comme solution par { $name }

## E-mails

# $name (String) la personne qui écrit, $title (String) le sujet
letter-replied-subject = Réponse de { $name } : { $title }
# $name (String) la personne qui écrit, $title (String) le sujet
letter-replied-text = { $name } a répondu dans le sujet « { $title } » :
# $name (String) la personne qui écrit, $title (String) le sujet
letter-mentioned-subject = Mention par { $name } : { $title }
# $name (String) la personne qui écrit, $title (String) le sujet
letter-mentioned-text = Mention par { $name } dans le sujet « { $title } » :
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
answer-unaccept = Ne plus marquer comme solution
answer-accept-done = Le message est marqué comme solution.
answer-unaccept-done = Le message n’est plus marqué comme solution.
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
search-refused-signs = Merci de saisir au moins un mot ou un nombre ; des signes seuls ne peuvent pas être recherchés.

## L’historique d’un message

history-page = Historique des modifications
history-about = Les ajouts sont soulignés, les suppressions barrées ; seuls la personne qui a écrit le message et les responsables de communauté voient cette page.
history-back = Retour au message
history-none = Ce message n’a pas été modifié.

## Signalements

report-post = Signaler
report-heading = Signaler ce message ?
report-about = Seuls les responsables de communauté voient qui a signalé le message. La suite donnée figure dans les notifications.
report-reason = Ce qui ne va pas
report-reason-spam = Publicité ou spam
report-reason-insult = Insulte ou menace
report-reason-private = Données privées d’autrui
report-reason-illegal = Contraire à la loi
report-reason-other = Autre chose
report-note = En quelques mots
report-send = Envoyer le signalement
report-done = Merci pour le signalement ; l’équipe de la communauté va l’examiner.
report-refused-own = On peut modifier ou supprimer ses propres messages, pas les signaler.
report-refused-reason = Merci de choisir une raison.
# $max (Number) caractères
review-refused-words = Merci de saisir un texte de { $max } caractères au maximum.
forum-post-hidden = L’équipe de la communauté a masqué ce message.
# $until (Instant) la fin
reply-refused-silenced = À la suite d’une décision de l’équipe de la communauté, ce compte est en lecture seule jusqu’au { $until }.

## La file d’examen, pour les responsables

review-desk = Signalements
review-about = Ce que les membres ont signalé, et les décisions contestées
review-none = Il n’y a rien à décider.
review-kind-report = Signalement
review-kind-appeal = Contestation
review-suspension = Suspension de { $name }
# $n (Number) le poids
review-weight = Poids { $n }
review-see = Voir dans le forum
review-said = Ce qui a été dit
review-decided = Décidé :
review-decide = Décision
review-decide-button = Trancher
review-post = Le message
review-post-keep = Reste en place
review-post-hide = Est masqué
review-post-delete = Est supprimé
review-first-post = C’est le premier message : s’il est masqué ou supprimé, tout le sujet disparaît.
review-member = La personne qui l’a écrit
review-member-nothing = Aucune suite
review-member-warn = Reçoit un avertissement
review-member-silence = Ne peut que lire pendant un temps
review-member-suspend = Est suspendu
review-how-long = Durée de la lecture seule
# $n (Number) 1, 3, 7 ou 30
review-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
review-reason = Motif
review-reason-help = La personne qui a écrit le message le lit mot pour mot ; il ne peut rester vide que si rien ne se passe.
review-answer = Réponse à la contestation
review-objection = La contestation
review-objection-right = Est fondée : la décision est annulée
review-objection-wrong = Ne change rien : la décision est maintenue
review-over = La décision est prise.
review-moot = La suspension est levée ; une réponse n’est plus nécessaire.
review-done = La décision est prise et les personnes concernées en sont informées.
review-refused-choice = Merci de faire un choix.
review-refused-decided = La situation a changé entre-temps ; rien n’a été décidé deux fois.
review-refused-gone = La personne qui l’a écrit n’est plus un membre actif ici.
appeal-refused-own = Une autre personne de l’équipe répond à cette contestation.

## Décisions, pour les personnes concernées

decision-heading = Décision de l’équipe de la communauté
decision-on-post-keep = Le message reste.
decision-on-post-hide = Le message a été masqué.
decision-on-post-delete = Le message a été supprimé.
decision-for-member-warn = Ceci est un avertissement.
# $until (Instant) la fin
decision-for-member-silence = Ce compte est en lecture seule jusqu’au { $until }.
decision-for-member-suspend = Le compte a été suspendu.
suspension-heading = Suspension du compte
suspension-text = L’équipe de la communauté a suspendu ce compte ; la connexion n’est pas possible pour le moment.
suspension-over = La suspension est levée ; la connexion est de nouveau possible.
decision-reason = Motif
appeal-heading = Contestation
appeal-about = En cas de désaccord, il est possible de contester une fois ; si possible, une autre personne de l’équipe répond.
appeal-note = Pourquoi la décision est erronée
appeal-send = Envoyer la contestation
appeal-done = La contestation est envoyée.
appeal-open = La contestation est arrivée et recevra une réponse.
appeal-upheld = La contestation était fondée : la décision est annulée.
appeal-rejected = La contestation n’a rien changé : la décision est maintenue.
appeal-answer = Réponse de l’équipe de la communauté
appeal-refused-once = Cette décision a déjà été contestée.
notice-report-upheld = Signalement traité : des mesures ont été prises
notice-report-rejected = Signalement traité : le message reste
notice-decision = Décision sur un message
notice-appeal-upheld = Contestation traitée : la décision est annulée
notice-appeal-rejected = Contestation traitée : la décision est maintenue
letter-decided-subject = Une décision sur un message
# $title (String) le sujet
letter-decided-text = L’équipe de la communauté a pris une décision sur un message du sujet « { $title } ». La décision, son motif et la manière de la contester se trouvent en ligne.
letter-decided-action = Lire la décision
letter-appealed-subject = La réponse à une contestation
# $title (String) le sujet
letter-appealed-text = L’équipe de la communauté a répondu à la contestation sur un message du sujet « { $title } ».

## L’oreille attentive

ear-page = Écrire à l’équipe de la communauté
ear-about = Seuls les responsables de communauté lisent ces messages ; la réponse arrive par e-mail et figure ici.
ear-subject = Objet
ear-text = Message
ear-more = Ajouter un message
ear-answer = Réponse
ear-send = Envoyer
ear-own = Messages précédents
ear-received = Le message est arrivé, un accusé de réception est envoyé par e-mail.
ear-sent = Le message est envoyé.
# $name (String) la personne qui écrit
ear-message-by = Message de { $name }
ear-state-new = En attente de réponse
ear-state-answered = Réponse envoyée
ear-state-closed = Close
ear-desk = Messages à l’équipe
ear-desk-about = Ce que les membres écrivent aux responsables ; en premier, les messages qui attendent depuis le plus longtemps
ear-none = Cette liste ne contient aucun message.
ear-close = Clore
ear-reopen = Rouvrir
ear-close-done = La conversation est close.
ear-reopen-done = La conversation est rouverte.
# $max (Number) caractères
ear-refused-subject = Merci de saisir un objet de { $max } caractères au maximum.
# $max (Number) caractères
ear-refused-text = Merci de saisir un message de { $max } caractères au maximum.
# $name (String) la personne qui écrit
notice-ear-answered = Réponse de { $name }
# $name (String) la personne qui écrit
notice-ear-asked = Message de { $name } à l’équipe
# $subject (String) l’objet
letter-ear-received-subject = Message bien reçu : { $subject }
letter-ear-received-text = Les responsables de communauté le lisent et répondent dès que possible. La conversation complète se trouve en ligne.
# $subject (String) l’objet
letter-ear-answered-subject = Réponse de l’équipe de la communauté : { $subject }
letter-ear-answered-text = L’équipe de la communauté a répondu ; la réponse se trouve dans la conversation.
letter-ear-action = Voir la conversation
