### Bestellungen, wie man sie in der Schweiz liest.

book-total = Total, inkl. MWST
book-vat = Darin enthaltene MWST:
