### The start page.

## Home

home-ask = Zapytaj społeczność
# $n (Number) from 0; the figure itself stands above
home-members = { $n ->
    [one] osoba pomaga
    [few] osoby pomagają
    [many] osób pomaga
   *[other] osoby pomaga
}
home-members-near = Osoby z okolicy
home-join-title = Technika nie ma przed Tobą tajemnic?
home-join-action = Dołącz do Friends
