### What Italian-speaking Switzerland says in its own way: NPA.

me-postal-code = NPA
me-shows-help = Nome e foto sono sempre visibili ai membri, il NPA mai.
