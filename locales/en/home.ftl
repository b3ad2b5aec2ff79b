### The start page.

## Home

home-ask = Ask the community
# $n (Number) from 0; the figure itself stands above
home-members = { $n ->
    [one] Friend here
   *[other] Friends here
}
home-members-near = Members nearby
home-join-title = Know your way around technology?
home-join-action = Become a Friend
