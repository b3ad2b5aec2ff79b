### Aufträge, wie man sie in der Schweiz liest.

book-total = Total, inkl. MWST
book-vat = Darin enthaltene MWST:
letter-placed-text = Das Paket «{ $package }» ist gebucht.
