### The start page.

## Home

home-ask = Frag die Community
# $n (Number) from 0; the figure itself stands above
home-members = { $n ->
    [one] Friend ist dabei
   *[other] Friends sind dabei
}
home-members-near = Mitglieder in der Nähe
home-join-title = Du kennst dich mit Technik aus?
home-join-action = Friend werden
