### Ce que le développement montre en plus : les e-mails conservés et le guide de style.

## Letters
dev-mail = E-mails
dev-mail-text = En développement, les e-mails restent ici au lieu de partir.
dev-mail-empty = Aucun e-mail n’a encore été écrit.
dev-mail-subject = Objet
dev-mail-to = À
dev-mail-from = De
dev-mail-lang = Langue
dev-mail-at = Écrit
dev-mail-links = Liens
dev-mail-part-text = Partie texte
dev-mail-part-html = Partie HTML
dev-mail-alone = Afficher la partie HTML seule
dev-mail-headers = En-têtes

## Styleguide
dev-styleguide = Guide de style
dev-styleguide-text = Chaque composant tel que les marques le montrent.
dev-brands = Marques
dev-brands-all = Toutes les marques
dev-modes = Clair et sombre
dev-mode-both = Clair et sombre
dev-mode-light = Clair
dev-mode-dark = Sombre

## What the components hold
dev-action = Accepter la mission
dev-action-second = Demander d’abord
dev-action-plain = Plus tard
dev-action-delete = Supprimer
dev-action-disabled = Indisponible
dev-action-busy = Enregistrement
dev-label-name = Nom
dev-label-date = Jour
dev-label-file = Image
dev-label-text = Message
dev-label-choice = Contact préféré
dev-label-choices = Compétences
dev-option-one = E-mail
dev-option-two = Téléphone
dev-option-three = Réseau domestique
dev-choose = Choisir
dev-help = Une ligne qui aide.
dev-error = Il manque cette information.
dev-text = Le routeur est dans le couloir et, chaque soir, l’appel vidéo se coupe dans la pièce du fond.
dev-unseen = Il n’y a rien à voir ici.
dev-title = Titre
dev-state = État
dev-figure = Nombre
dev-row-one = Le Wi-Fi se coupe dans la pièce du fond
dev-row-two = Quel câble pour le nouveau téléviseur
dev-done = Terminé
dev-now = En cours
dev-later = Plus tard
dev-failed = Annulé
dev-empty = Personne n’a encore posé de question.
dev-confirm = Supprimer ce sujet ?
dev-confirm-text = Il ne pourra pas être rétabli.
dev-notice-good = Les modifications sont enregistrées.
dev-notice-warn = Le brouillon se trouve seulement sur cet appareil.
dev-notice-bad = Le message n’a pas été envoyé.
dev-range = 1 à 20 sur 180
dev-month = nov.
dev-chart-bars = Missions par semaine
dev-chart-line = Évaluation
dev-chart-last = Semaine dernière : { $value }
dev-chart-week = Semaine
dev-chart-week-n = Semaine { $week }
