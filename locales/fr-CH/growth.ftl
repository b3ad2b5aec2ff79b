### What French-speaking Switzerland says in its own way: NPA, the declaration, and quotation marks without spaces.

waiting-list-kept = L’adresse et le NPA sont supprimés au plus tard après 12 mois.
