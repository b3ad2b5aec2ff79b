### What Italian-speaking Switzerland says in its own way: NPA.

staff-orders-search = Codice, NPA o luogo
staff-orders-head-postal = NPA
