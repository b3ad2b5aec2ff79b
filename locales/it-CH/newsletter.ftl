### What Italian-speaking Switzerland says in its own way: NPA.

segment-postal = NPA che comincia con
