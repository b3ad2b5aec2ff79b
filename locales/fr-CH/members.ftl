### What French-speaking Switzerland says in its own way: NPA, the declaration, and quotation marks without spaces.

me-postal-code = NPA
me-shows-help = Le nom et la photo sont toujours visibles pour les membres, le NPA jamais.
me-leave-text = Le profil et l’accès prennent fin aussitôt ; les messages restent sous le nom «Ancien Friend» et le compte demeure dans les autres communautés.
me-delete-text = Cela met fin pour toujours à l’adhésion dans toutes les communautés ; les messages restent sous le nom «Ancien Friend», toutes les données personnelles sont supprimées.
