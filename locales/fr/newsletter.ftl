### Newsletters: campaigns, preferences, the archive.

## What everybody can read

news-heading = Newsletter
news-about = Tous les numéros, à relire à tout moment
news-none = Aucun numéro n’est encore paru.
news-subscribe = S’abonner à la newsletter
news-feed = Flux Atom

## What somebody wants to read

newsletter-preferences = Préférences de newsletter
newsletter-preferences-about = Chaque changement prend effet immédiatement.
newsletter-topics = Thèmes souhaités
newsletter-save = Enregistrer le choix
newsletter-saved = Le choix est enregistré.
newsletter-pause-heading = Pause
newsletter-pause-about = Aucune newsletter pendant 30 jours, puis tout reprend automatiquement.
newsletter-pause = Suspendre pendant 30 jours
newsletter-paused-until = En pause jusqu’au :
newsletter-resume = Mettre fin à la pause
newsletter-off-heading = Ne plus rien recevoir
newsletter-off = Se désabonner de tout

## The foot of a letter

newsletter-letter-why = Cette newsletter est envoyée à la suite d’un abonnement dans la communauté.
newsletter-letter-preferences = Se désabonner ou changer de thèmes
newsletter-letter-read = Lire dans le navigateur

## The desk

newsletter-desk = Newsletters
campaign-list-about = Brouillons, envois en cours et numéros envoyés
campaign-none = Il n’y a pas encore de newsletter.
campaign-new = Nouvelle newsletter
campaign-create = Créer un brouillon
campaign-archive = Vers les archives publiques
campaign-one = Brouillon
campaign-untitled = Sans objet
campaign-subject = Objet
campaign-topic = Thème
campaign-state = État
campaign-begun = Créée
campaign-state-draft = Brouillon
campaign-state-scheduled = Planifiée
campaign-state-counting = Départ imminent
campaign-state-sending = Envoi en cours
campaign-state-paused = En pause
campaign-state-done = Envoyée
campaign-state-cancelled = Annulée
campaign-read = Voir la version publique
campaign-counting = L’envoi commence d’ici une minute
campaign-begins = L’envoi commence automatiquement
campaign-take-back = Revenir au brouillon
campaign-reload = État actuel
campaign-stopped = Non envoyé : il manque quelque chose
campaign-stopped-about = Au moment de commencer l’envoi, il manquait ce qui suit. La newsletter est redevenue un brouillon et personne n’a reçu d’e-mail.
campaign-will-stop = Si cela manque encore au moment de commencer l’envoi, rien ne partira.
campaign-pause = Suspendre
campaign-resume = Reprendre l’envoi
campaign-cancel = Annuler définitivement
campaign-cancel-about = Les personnes qui n’ont pas encore reçu l’e-mail ne le recevront plus. Cette action est irréversible.
# $time (String) the day and time of the next attempt
campaign-waits = Le serveur de messagerie n’accepte rien pour le moment. L’envoi attend et reprendra : { $time }. Rien n’est perdu.
# $done (Number) letters done with; $all (Number) all letters
campaign-progress = E-mails traités : { $done } sur { $all }.
# $done (Number), $all (Number) letters; $rate (Number) letters a second; $minutes (Number) minutes left
campaign-progress-rate =
    { $minutes ->
        [0] E-mails traités : { $done } sur { $all }, { $rate } par seconde.
        [one] E-mails traités : { $done } sur { $all }, { $rate } par seconde, encore { $minutes } minute environ.
       *[other] E-mails traités : { $done } sur { $all }, { $rate } par seconde, encore { $minutes } minutes environ.
    }
campaign-moved = L’état a changé : recharger
campaign-unclear = Incertain ou refusé
campaign-uncertain = Incertain
campaign-failed = Refusé
campaign-accepted = Accepté
campaign-skipped = Ignoré
campaign-not-sent = Non envoyé
campaign-unsubscribed = Désabonné
campaign-resend-about = Incertain : l’e-mail était en route lors d’une panne et nul ne sait s’il est arrivé. Un nouvel envoi peut le faire arriver deux fois.
campaign-resend = Renvoyer les e-mails incertains
campaign-languages = Langues
# $n (Number) readers
campaign-readers =
    { $n ->
        [one] { $n } personne lit dans cette langue
       *[other] { $n } personnes lisent dans cette langue
    }
campaign-unwritten = Pas encore rédigé
campaign-write = Rédiger
campaign-preview = Aperçu
campaign-aim = Destinataires
# $n (Number) recipients
campaign-audience =
    { $n ->
        [one] Envoi à { $n } personne qui a donné son consentement.
       *[other] Envoi à { $n } personnes qui ont donné leur consentement.
    }
campaign-excluded = Ne reçoivent rien
campaign-why = Raison
audience-no-consent = Pas de consentement pour ce thème
audience-paused = En pause
audience-refused = Adresse inconnue chez le fournisseur
audience-segment = Hors de la sélection
audience-waiting = Pas encore approuvés
audience-suspended = Suspendus
campaign-aim-change = Modifier la sélection
campaign-aim-about = La sélection ne fait que restreindre : sans consentement, personne ne reçoit rien.
campaign-aim-save = Appliquer la sélection
campaign-aimed = La sélection est enregistrée.
segment-any = Sans restriction
segment-lang = Langue
segment-country = Pays
segment-postal = Code postal commençant par
segment-skill = Compétence
segment-certificate = Certificat
segment-class = Catégorie
segment-friend = Friends seulement, sans les Pros
segment-profi = Pros seulement
segment-days = Actifs au cours des … derniers jours
segment-refused = Cette valeur n’est pas possible.
campaign-send = Envoyer
campaign-lacks = Avant l’envoi, il manque encore
campaign-lacks-imprint = les mentions légales
# $language (String) the language
campaign-lacks-variant = le texte dans la langue de la communauté : { $language }
# $language (String) the language
campaign-lacks-subject = { $language } : un objet
# $language (String) the language
campaign-lacks-blocks = { $language } : un contenu
# $language (String) the language
campaign-lacks-text = { $language } : le texte d’un bloc
# $language (String) the language
campaign-lacks-alt = { $language } : la description d’une image
# $language (String) the language
campaign-lacks-picture = { $language } : l’adresse d’une image de cette communauté
# $language (String) the language
campaign-lacks-link = { $language } : un lien valable qui commence par https:// ou /
# $language (String) the language
campaign-lacks-block = { $language } : les images dans un bloc à part, car un texte n’en affiche pas
# $language (String) the language
campaign-lacks-thing = { $language } : un nouveau choix, car l’élément choisi n’existe plus
# $language (String) the language
campaign-lacks-future = { $language } : un nouveau choix, car l’événement choisi est passé
# $language (String) the language
campaign-lacks-brevity = { $language } : un contenu plus court, car les messageries le coupent au-delà de 100 Ko
campaign-lacks-audience = au moins une personne à qui l’envoyer
# $n (Number) readers; $language (String) theirs; $fallback (String) the one that stands in
campaign-hint-fallback =
    { $n ->
        [one] { $language } : { $n } personne recevra à la place la version en { $fallback }.
       *[other] { $language } : { $n } personnes recevront à la place la version en { $fallback }.
    }
campaign-test = M’envoyer un essai
campaign-tried = L’essai est en route.
# $subject (String) the subject
campaign-test-subject = [Essai] { $subject }
campaign-count = Nombre d’e-mails, pour confirmer
# $n (Number) recipients
campaign-count-help = Saisir { $n } ici. Après le départ, il reste une minute pour revenir en arrière.
campaign-start = Lancer l’envoi
campaign-started = L’envoi commence dans une minute.
campaign-wall = Envoyer plus tard
# $zone (String) the time zone
campaign-wall-help = Heure du fuseau { $zone }
campaign-schedule = Planifier l’envoi
campaign-scheduled = L’envoi est planifié.
campaign-taken-back = L’envoi est redevenu un brouillon.
campaign-is-draft = La newsletter est un brouillon ; rien n’est envoyé.
campaign-was-paused = L’envoi est suspendu.
campaign-was-resumed = L’envoi reprend.
campaign-was-cancelled = L’envoi est annulé.
campaign-resent = Les e-mails incertains sont renvoyés.

## Writing

# $language (String) the language
campaign-write-in = Newsletter en { $language }
campaign-preheader = Ligne d’aperçu
campaign-preheader-help = S’affiche après l’objet dans la boîte de réception.
campaign-blocks = Contenu
campaign-block-heading = Titre
campaign-block-text = Texte
campaign-block-image = Image
campaign-block-button = Bouton
campaign-block-event = Événement
campaign-block-topic = Sujet du forum
campaign-block-package = Forfait de service
campaign-block-markdown = Texte (Markdown)
campaign-block-words = Libellé
campaign-block-picture = Adresse de l’image
campaign-block-picture-help = Une image de cette communauté, par exemple /brand/….svg
campaign-block-alt = Ce que montre l’image
campaign-picture-own = Une image à soi
campaign-picture-file = Image
campaign-picture-help = PNG, JPEG ou WebP, 10 Mo au maximum ; elle est réduite à la largeur de la newsletter.
campaign-picture-add = Ajouter l’image
campaign-block-url = Lien
campaign-block-url-help = Commence par https:// ou, dans la communauté, par /
campaign-block-choose = Choisir
campaign-block-add = Ajouter
campaign-up = Monter
campaign-down = Descendre
campaign-remove = Retirer
# $no (Number) the number of the block
campaign-block-up = Monter le bloc { $no }
# $no (Number) the number of the block
campaign-block-down = Descendre le bloc { $no }
# $no (Number) the number of the block
campaign-block-remove = Retirer le bloc { $no }
campaign-save = Enregistrer
campaign-save-preview = Enregistrer et voir l’aperçu
campaign-saved = Le brouillon est enregistré.
campaign-unwrite = Retirer cette langue
campaign-preview-modes = Affichage
campaign-preview-light = Clair
campaign-preview-dark = Sombre
campaign-preview-text = Texte seul
# $n (Number) kilobytes
campaign-kilobytes = Taille : { $n } Ko
campaign-from = De

## Statistics

campaign-chart-letters = Ce que sont devenus les e-mails
# $accepted (Number) accepted; $all (Number) all
campaign-chart-letters-summary = E-mails acceptés : { $accepted } sur { $all }.
campaign-chart-fate = Résultat
campaign-chart-count = Nombre
campaign-chart-clicks = Clics par lien
# $n (Number) clicks
campaign-chart-clicks-summary =
    { $n ->
        [one] { $n } clic, compté de manière anonyme.
       *[other] { $n } clics, comptés de manière anonyme.
    }
campaign-chart-link = Lien

## What is refused

campaign-refused-begun = La newsletter n’est plus un brouillon et n’est plus modifiable.
campaign-refused-changed = Entre-temps, quelqu’un d’autre a modifié ce texte ; cette page, ouverte dans un second onglet, le montre. Enregistrer de nouveau le remplace par le texte saisi ici.
campaign-refused-too-late = Trop tard : les premiers e-mails sont en route. L’envoi peut encore être suspendu.
campaign-refused-over = Trop tard : l’envoi est déjà terminé.
campaign-refused-scheduled = L’envoi est déjà planifié. Pour choisir une autre heure, il faut d’abord revenir au brouillon.
campaign-refused-not-sending = Aucun envoi n’est en cours.
campaign-refused-not-paused = L’envoi n’est pas suspendu.
campaign-refused-not-done = Le reste de l’envoi doit d’abord être terminé ou suspendu.
campaign-refused-no-time = Merci d’indiquer la date et l’heure.
campaign-refused-gap = Cette heure n’existe pas : on passe à l’heure d’été cette nuit-là.
campaign-refused-past = Ce moment est déjà passé.
# $max (Number) characters
campaign-refused-long = Merci de saisir { $max } caractères au maximum.
campaign-refused-blocks = Une newsletter compte au maximum { $max } blocs.
campaign-refused-lacks = Il manque encore quelque chose, voir la liste ci-dessous.
# $n (Number) recipients
campaign-refused-count = Pour confirmer, saisir { $n }.
