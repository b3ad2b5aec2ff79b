### The start page.

## Home

# What a community greets with until it has written its own words
home-headline = Aiuto con la tecnologia, proprio dietro l’angolo
home-intro = Su { $brand } chi abita in zona dà una mano con TV, telefono, computer e Wi-Fi; il forum raccoglie le soluzioni che funzionano.
home-join-text = L’iscrizione richiede circa tre minuti.
home-ask = Chiedi alla community
# $n (Number) from 0; the figure itself stands above
home-members = { $n ->
    [one] Friend nella community
   *[other] Friend nella community
}
home-members-near = Membri nelle vicinanze
home-join-title = Te la cavi con la tecnologia?
home-join-action = Diventa Friend
home-event-online = Online
home-event-where = { $place }, { $time }
home-event-full = Al completo
