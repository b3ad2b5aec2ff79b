### The start page.

## Home

# What a community greets with until it has written its own words
home-headline = Help with technology, right next door
home-intro = At { $brand }, people nearby help with TV, phone, computer and Wi-Fi, and the forum shows what has worked.
home-join-text = Signing up takes about three minutes.
home-ask = Ask the community
# $n (Number) from 0; the figure itself stands above
home-members = { $n ->
    [one] Friend here
   *[other] Friends here
}
home-members-near = Members nearby
home-join-title = Know your way around technology?
home-join-action = Become a Friend
home-event-online = Online
home-event-where = { $place }, { $time }
home-event-full = Full
