### What French-speaking Switzerland says in its own way: NPA, the declaration, and quotation marks without spaces.

staff-orders-search = Code, NPA ou lieu
staff-orders-head-postal = NPA
