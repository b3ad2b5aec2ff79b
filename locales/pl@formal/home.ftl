home-greeting = Dzień dobry, { $name }
home-ask = Pytanie do społeczności
home-join-title = Technika nie ma przed Państwem tajemnic?
home-join-action = Dołączam do Friends
