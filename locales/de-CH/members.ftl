### What Switzerland says in its own way: Ferien, and quotation marks of its own.

me-away = Ferien
me-refused-away-days = Ferien brauchen einen ersten und einen letzten Tag.
me-refused-away-past = Diese Ferien sind schon vorbei.
me-leave-text = Profil und Zugang enden hier sofort; Beiträge bleiben unter «Ehemaliger Friend» stehen, und in anderen Communitys bleibt das Konto bestehen.
me-delete-text = Damit enden die Mitgliedschaften in allen Communitys endgültig; Beiträge bleiben unter «Ehemaliger Friend» stehen, alles Persönliche wird gelöscht.
