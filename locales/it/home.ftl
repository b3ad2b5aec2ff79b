### The start page.

## Home

home-ask = Chiedi alla community
# $n (Number) from 0; the figure itself stands above
home-members = { $n ->
    [one] Friend nella community
   *[other] Friend nella community
}
home-members-near = Membri nelle vicinanze
home-join-title = Te la cavi con la tecnologia?
home-join-action = Diventa Friend
