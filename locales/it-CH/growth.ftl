### What Italian-speaking Switzerland says in its own way: NPA.

waiting-list-kept = Indirizzo e-mail e NPA vengono cancellati al più tardi dopo 12 mesi.
