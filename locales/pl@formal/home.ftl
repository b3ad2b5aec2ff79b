home-join-title = Technika nie ma przed Państwem tajemnic?
