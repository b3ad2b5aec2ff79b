### The start page.

## Home

# What a community greets with until it has written its own words
home-headline = De l’aide pour la technique, juste à côté
home-intro = Chez { $brand }, des gens du quartier aident pour la télé, le téléphone, l’ordinateur et le Wi-Fi ; le forum réunit ce qui a fait ses preuves.
home-join-text = L’inscription prend environ trois minutes.
home-ask = Poser une question
# $n (Number) from 0; the figure itself stands above
home-members = { $n ->
    [one] Friend dans la communauté
   *[other] Friends dans la communauté
}
home-members-near = Membres à proximité
home-join-title = La technique, tu connais ?
home-join-action = Rejoindre les Friends
home-event-online = En ligne
home-event-where = { $place }, { $time }
home-event-full = Complet
