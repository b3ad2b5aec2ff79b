### What French-speaking Switzerland says in its own way: NPA, the declaration, and quotation marks without spaces.

segment-postal = NPA commençant par
