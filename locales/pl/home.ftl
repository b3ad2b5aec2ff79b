### The start page.

## Home

# What a community greets with until it has written its own words
home-headline = Pomoc techniczna po sąsiedzku
home-intro = W społeczności { $brand } ludzie z okolicy pomagają przy telewizorze, telefonie, komputerze i Wi-Fi, a na forum są sprawdzone rozwiązania.
home-join-text = Rejestracja zajmuje około trzech minut.
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
home-event-online = Online
home-event-where = { $place }, { $time }
home-event-full = Komplet
