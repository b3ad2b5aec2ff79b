### The start page.

## Home

home-greeting = Bon retour, { $name }
home-ask = Demander à la communauté
# $n (Number) from 0; the figure itself stands above
home-members = { $n ->
    [one] Friend ici
   *[other] Friends ici
}
home-members-near = Membres à proximité
home-join-title = La technique, tu connais ?
home-join-action = Rejoindre les Friends
