admin-letter-manager-action = Vedere l’invito
