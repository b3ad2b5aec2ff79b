### The start page.

## Home

# What a community greets with until it has written its own words
home-headline = Hilfe mit Technik, gleich nebenan
home-intro = Bei { $brand } helfen Leute aus der Nähe mit Fernseher, Telefon, Computer und WLAN; im Forum steht, was sich bewährt hat.
home-join-text = In rund drei Minuten ist das Konto erstellt.
home-ask = Frag die Community
# $n (Number) from 0; the figure itself stands above
home-members = { $n ->
    [one] Friend ist dabei
   *[other] Friends sind dabei
}
home-members-near = Mitglieder in der Nähe
home-join-title = Du kennst dich mit Technik aus?
home-join-action = Friend werden
home-event-online = Online
home-event-where = { $place }, { $time } Uhr
home-event-full = Ausgebucht
