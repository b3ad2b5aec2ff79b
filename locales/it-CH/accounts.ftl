### What Italian-speaking Switzerland says in its own way: NPA.

join-postal-code = NPA
postal-code-refused = Questo NPA non corrisponde al Paese.
