### What people read when something is refused or fails.

## Pages that are shown instead of the page asked for

error-not-found = Il n’y a rien ici
    .text = L’adresse est peut-être mal écrite, ou la page a été supprimée.
error-not-found-members = Certaines pages sont réservées aux membres ; la connexion ramène ici.
error-sign-in-required = Connexion nécessaire
    .text = Cette page est réservée aux membres.
error-forbidden = L’accès est limité
    .text = Ce compte n’a pas les droits nécessaires ; l’équipe de la communauté peut aider.
error-refused = Cela n’a pas fonctionné
    .text = Rien n’a été modifié.
error-failure = Un problème est survenu chez nous
    .text = Rien n’a été modifié ; merci de réessayer dans un instant.
error-unsent = Le texte saisi
error-unsent-sign-in = Il suffit de se connecter dans un autre onglet, puis de renvoyer le texte d’ici.
error-unsent-again = Renvoyer
error-back = Revenir à la page
error-unsent-proof = Mot de passe du compte, à nouveau
error-unsent-present = Mot de passe actuel, à nouveau
error-unsent-password = Mot de passe, à nouveau

## Forms that are refused as a whole

form-refused-kind = Le formulaire est arrivé dans un format illisible ; merci de recharger cette page et de le renvoyer.
form-refused-too-large = L’envoi est trop volumineux ; merci de le réduire.
form-refused-unreadable = Le formulaire n’a pas pu être lu ; merci de le remplir à nouveau.
form-refused-foreign = Le formulaire vient d’un autre site ; merci de rouvrir cette page et de l’envoyer depuis celle-ci.
form-refused-too-often = Cela fait beaucoup de demandes en peu de temps ; merci d’attendre une minute.
form-refused-too-slow = Le formulaire n’est pas arrivé à temps ; merci de le renvoyer.
form-refused-changed = Quelqu’un d’autre a modifié ces données entre-temps. Rien n’est enregistré ; un nouvel enregistrement remplace les valeurs actuelles.
form-meanwhile = Valeurs actuelles
form-meanwhile-empty = Vide
form-meanwhile-yes = Oui
form-meanwhile-no = Non
