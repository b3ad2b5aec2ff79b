### What French-speaking Switzerland says in its own way: NPA, the declaration, and quotation marks without spaces.

legal-privacy = Déclaration de protection des données
