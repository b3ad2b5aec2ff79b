### The waiting list of places nobody can come to yet.

## The waiting list

waiting-list-heading = Liste d’attente
waiting-list-text = Un seul e-mail sera envoyé, dès que de l’aide y sera disponible.
waiting-list-kept = L’adresse et le code postal sont supprimés au plus tard après 12 mois.
waiting-list-join = S’inscrire sur la liste d’attente
waiting-list-book = Vérifier un autre lieu
waiting-list-package = Quelle aide est recherchée ?
waiting-list-whatever = Peu importe, la première aide disponible
waiting-list-choose = À choisir
waiting-list-sent = Le lien qu’il contient confirme l’adresse.
waiting-list-confirm-text = Un clic, et l’adresse est sur la liste.
waiting-list-confirm = Confirmer l’adresse
waiting-list-waits = L’adresse est sur la liste.
waiting-list-over = L’attente est terminée : l’e-mail est parti, et il n’y en aura pas d’autre.
waiting-list-delete-on = Elle sera supprimée au plus tard le :
waiting-list-leave = Quitter la liste d’attente
waiting-list-confirmed = L’adresse est confirmée.
waiting-list-left = L’adresse est supprimée.
waiting-list-refused-covered = On peut déjà y réserver de l’aide.
waiting-list-refused-choose = Certains forfaits y sont déjà disponibles ; voici ceux qui manquent encore.
letter-waiting-confirm-subject = Inscription à confirmer : liste d’attente pour { $postal_code }
letter-waiting-confirm-text = Cette adresse a été inscrite sur la liste d’attente ; l’inscription ne vaut qu’après un clic sur le lien.
letter-waiting-confirm-action = Confirmer l’adresse
letter-waiting-known-subject = Déjà sur la liste d’attente pour { $postal_code }
letter-waiting-known-text = Cette adresse figure déjà sur la liste d’attente, il n’y a rien à faire.
letter-waiting-known-action = Voir l’inscription
letter-waiting-over-subject = De l’aide est disponible dans le secteur { $postal_code }
letter-waiting-over-subject-package = { $package } : disponible dans le secteur { $postal_code }
letter-waiting-over-text = Il est désormais possible d’y réserver de l’aide ; c’est le seul e-mail à ce sujet.
letter-waiting-over-action = Réserver de l’aide
letter-waiting-leave = Quitter la liste d’attente
letter-reason-waiting = Cet e-mail est envoyé parce que cette adresse a été inscrite sur la liste d’attente.
