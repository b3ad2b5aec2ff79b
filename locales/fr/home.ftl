### The start page.

## Home

home-ask = Poser une question
# $n (Number) from 0; the figure itself stands above
home-members = { $n ->
    [one] Friend dans la communauté
   *[other] Friends dans la communauté
}
home-members-near = Membres à proximité
home-join-title = La technique, tu connais ?
home-join-action = Rejoindre les Friends
