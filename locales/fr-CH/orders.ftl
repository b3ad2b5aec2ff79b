### What French-speaking Switzerland says in its own way: NPA, the declaration, and quotation marks without spaces.

book-terms = J’accepte les conditions générales et j’ai lu la déclaration de protection des données.
letter-placed-text = Le forfait «{ $package }» est réservé.
