### What French-speaking Switzerland says in its own way: NPA, the declaration, and quotation marks without spaces.

join-terms = J’accepte les conditions générales et j’ai lu la déclaration de protection des données.
join-postal-code = NPA
postal-code-refused = Ce NPA ne correspond pas au pays.
