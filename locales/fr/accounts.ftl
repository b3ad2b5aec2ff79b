### Joining, logging in, and the letters about it.

## Logging in and out

sign-in-refused = Cette adresse et ce mot de passe ne correspondent à aucun compte ici.
# $minutes (Number) from 1
sign-in-refused-too-often = { $minutes ->
    [one] Trop de tentatives avec cette adresse ; merci d’attendre une minute ou de demander un lien de connexion.
   *[other] Trop de tentatives avec cette adresse ; merci d’attendre { $minutes } minutes ou de demander un lien de connexion.
}
sign-in-link-help = Pas besoin de mot de passe ; le lien ne fonctionne que dans ce navigateur.
sign-in-join-title = Pas encore membre ?
sign-in-join-text = Mets ton savoir-faire au service de ton quartier : c’est payé, à deux pas et quand cela te convient.
sign-out-done = Déconnexion réussie.

## Creating an account

join-heading = Merci de vouloir aider
join-text = Cela prend environ trois minutes, et tout peut être modifié plus tard.
join-sign-in = Déjà un compte ?
join-about-you = À propos de toi
join-where = Où tu aides
join-what = Ce que tu sais faire
join-agreement = Accord
join-given-name = Prénom
join-family-name = Nom
join-family-name-help = Les autres membres n’en voient que la première lettre.
join-email = Adresse e-mail
join-password = Mot de passe
# $min (Number) characters at least, always more than one
join-password-help = Au moins { $min } caractères ; sans mot de passe, la connexion se fait par un lien reçu par e-mail.
join-born-on = Date de naissance
join-born-on-help = Les Friends ont au moins 18 ans ; la date est vérifiée, puis effacée.
join-country = Pays
join-postal-code = Code postal
join-postal-code-help = Il permet de savoir quelles missions sont à proximité.
join-languages = Langues parlées
join-skills = Compétences
join-skills-help = Les missions proposées dépendent des compétences cochées.
join-newsletters = Newsletter
join-newsletters-help = Seules les newsletters cochées sont envoyées, et chaque numéro permet de se désabonner en un clic.
newsletter-topic-news = Les nouvelles de la communauté
newsletter-topic-events = Les événements à proximité
newsletter-topic-partner = Les actualités et offres de l’entreprise partenaire
join-read = À lire avant d’accepter :
join-terms = J’accepte les conditions générales et j’ai lu la politique de confidentialité.
join-next = Un e-mail arrive ensuite, avec un lien qui confirme l’adresse.
join-done = Bienvenue, le compte est créé.
join-done-set-password = Le compte est créé ; il reste à redéfinir le mot de passe, car l’adresse a été confirmée dans un autre navigateur.

## What a form here may refuse

join-refused-terms = Pour ouvrir un compte, il faut accepter les conditions générales.
# $max (Number) characters at most, always more than one
name-refused = Merci d’indiquer un nom de { $max } caractères au maximum.
name-refused-empty = Merci d’indiquer un nom.
# $max (Number) characters at most, always more than one
name-refused-long = Le nom peut compter { $max } caractères au maximum.
email-refused = Cela ne ressemble pas à une adresse e-mail ; le format attendu est nom@example.org.
born-on-refused = Cette date de naissance n’est pas valable.
born-on-refused-too-young = Il faut avoir 18 ans pour ouvrir un compte.
postal-code-refused = Ce code postal ne correspond pas au pays.
# $min (Number) characters at least, always more than one
password-refused-short = Le mot de passe doit compter au moins { $min } caractères.
# $max (Number) characters at most, always more than one
password-refused-long = Le mot de passe peut compter { $max } caractères au maximum.
password-refused-common = Ce mot de passe est trop courant ; quelques mots à la suite sont plus sûrs.
password-refused-brand = Un mot de passe qui contient le nom de la communauté est facile à deviner.
password-refused-own = Un mot de passe tiré du nom ou de l’adresse est facile à deviner.
# $minutes (Number) from 1
password-refused-too-often = { $minutes ->
    [one] Trop de tentatives ; merci d’attendre une minute.
   *[other] Trop de tentatives ; merci d’attendre { $minutes } minutes.
}
# $minutes (Number) from 1
letter-refused-too-often = { $minutes ->
    [one] Plusieurs e-mails sont déjà partis vers cette adresse ; merci de regarder aussi dans les indésirables ou de réessayer dans une minute.
   *[other] Plusieurs e-mails sont déjà partis vers cette adresse ; merci de regarder aussi dans les indésirables ou de réessayer dans { $minutes } minutes.
}

## A letter is on its way

sent-heading = Consulte ta boîte de réception
sent-text = Un e-mail est en route vers { $email }.
sent-join = Le lien qu’il contient mène au compte.
sent-link = Il explique comment se connecter ; le lien ne fonctionne que dans ce navigateur et pendant quelques minutes.
sent-nothing = Rien après quelques minutes ? L’e-mail est peut-être dans les indésirables, ou l’adresse contient une faute de frappe.
sent-mailbox = Ouvrir la boîte de développement
sent-back = Retour à la connexion

## Links out of letters

link-join-heading = Confirmer l’adresse
link-join-text = Un clic, et le compte est ouvert.
link-join-action = Confirmer et se connecter
link-connect-heading = Relier le compte
link-connect-text = Le compte existant fonctionnera aussi ici, avec la même adresse et le même mot de passe.
link-connect-action = Relier et se connecter
link-manage-heading = Invitation à devenir responsable de communauté
link-manage-text = Le rôle commence dès l’acceptation ; ensuite, il ne manque plus que le lieu de résidence et la date de naissance.
link-manage-action = Accepter l’invitation
link-manage-done = L’invitation est acceptée.
link-sign-in-heading = Un clic pour se connecter
link-sign-in-text = Le lien fonctionne une seule fois.
link-change-email-heading = Confirmer la nouvelle adresse
link-change-email-text = Les e-mails et les liens de connexion seront ensuite envoyés à cette adresse.
link-change-email-action = Confirmer l’adresse
link-gone-heading = Ce lien n’est plus valable
link-gone-text = Il a déjà servi, il a expiré ou il a été demandé dans un autre navigateur.
link-gone-action = Demander un nouveau lien

## Attendre l’approbation, et compléter un compte

waiting-heading = La demande est entre les mains de l’équipe de la communauté
# $brand (String)
waiting-text = L’équipe de la communauté { $brand } l’examine ; la réponse arrivera par e-mail.
waiting-meanwhile = En attendant, il est déjà possible de lire les messages publics et de compléter le profil.
waiting-forum = Aller au forum
waiting-refused = Ce sera possible dès que l’équipe de la communauté aura approuvé le compte.
complete-heading = Encore quelques informations
complete-text = Le compte sera alors complet ; cela prend une demi-minute.
complete-save = Enregistrer et continuer
complete-done = Merci, le compte est complet.

## Every letter

letter-hello = Bonjour,
letter-colon = { " " }:
letter-hello-name = Bonjour { $name },
letter-regards = Bien cordialement
letter-team = L’équipe de { $brand }
letter-settings = Régler les notifications
# $hours (Number) from 1
letter-hours = { $hours ->
    [one] Le lien fonctionne une seule fois et reste valable une heure.
   *[other] Le lien fonctionne une seule fois et reste valable { $hours } heures.
}
# $minutes (Number) from 1
letter-minutes = { $minutes ->
    [one] Le lien fonctionne une seule fois, pendant une minute et uniquement dans le navigateur où il a été demandé.
   *[other] Le lien fonctionne une seule fois, pendant { $minutes } minutes et uniquement dans le navigateur où il a été demandé.
}
letter-ignore = Si la demande vient d’une autre personne, il suffit d’ignorer cet e-mail ; tant que le lien n’est pas utilisé, rien ne se passe.
letter-reason-join = Cet e-mail est envoyé parce qu’un compte chez { $brand } a été demandé avec cette adresse.
letter-reason-sign-in = Cet e-mail est envoyé parce qu’un lien de connexion à { $brand } a été demandé pour cette adresse.
letter-reason-member = Cet e-mail est envoyé parce qu’il existe un compte chez { $brand } avec cette adresse.

## Letters about the account

letter-confirm-subject = Confirmation de l’adresse pour { $brand }
letter-confirm-text = Quel plaisir de t’accueillir : un clic confirme l’adresse et ouvre le compte.
letter-confirm-action = Confirmer l’adresse
letter-connect-subject = Ton compte fonctionne aussi chez { $brand }
letter-connect-text = Il existe déjà un compte avec cette adresse sur la plateforme de { $brand }.
letter-connect-how = Les données saisies dans le formulaire ont été effacées ; un clic relie le compte existant.
letter-connect-action = Relier le compte
letter-known-here-subject = Tu as déjà un compte chez { $brand }
letter-known-here-text = Inutile d’en créer un deuxième : ce lien permet de se connecter tout de suite.
letter-sign-in-subject = Ton lien de connexion à { $brand }
letter-sign-in-text = Voici le lien pour se connecter sans mot de passe.
letter-no-account-subject = Aucun compte chez { $brand } avec cette adresse
letter-no-account-text = Aucun compte permettant de se connecter à { $brand } n’est lié à cette adresse ; il a peut-être été créé avec une autre.
letter-no-account-ignore = Si la demande vient d’une autre personne, il suffit d’ignorer cet e-mail.
letter-suspended-subject = Ton compte chez { $brand } est suspendu
letter-suspended-text = L’équipe de la communauté a suspendu le compte ; la connexion n’est pas possible pour le moment.
letter-suspended-reason = Motif indiqué : { $reason }
letter-suspended-orders = Les missions encore en cours sont proposées à d’autres et les clients sont prévenus ; il n’y a plus rien à faire.
letter-suspended-objection = En cas de désaccord, le lien permet de contester cette décision sans se connecter.
letter-suspended-action = Voir les coordonnées
letter-suspension-stands-subject = Réponse à la contestation
letter-suspension-stands-text = L’équipe de la communauté a examiné la contestation ; la suspension est maintenue.
letter-suspension-stands-action = Motifs et contestation
letter-suspension-reasons = Les motifs
letter-restored-subject = Le compte chez { $brand } est rouvert
letter-restored-text = La suspension est levée ; la connexion est de nouveau possible.
letter-suspended-no-link-text = L’équipe de la communauté a suspendu le compte ; pour l’instant, il n’est pas possible de se connecter, même avec un lien.
letter-suspended-no-link-contact = Le lien mène aux motifs et à une contestation, sans connexion.
letter-approved-subject = Bienvenue chez { $brand }
letter-approved-text = L’équipe de la communauté a approuvé le compte : il permet dès maintenant de lire, de poser des questions et de répondre.
letter-approved-action = Aller à la communauté
letter-declined-subject = Ta demande chez { $brand }
letter-declined-text = L’équipe de la communauté a refusé la demande ; les données enregistrées à ce sujet sont supprimées.
letter-declined-question = Les questions sont les bienvenues ; les coordonnées figurent dans les mentions légales.
