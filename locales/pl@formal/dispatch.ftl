offer-accepted = Zlecenie należy do Państwa: prosimy o szybki kontakt.
offer-left-out-class = { $n ->
    [one] { $n } osoby, która nie ma klasy Specjalista
    [few] { $n } osób, które nie mają klasy Specjalista
    [many] { $n } osób, które nie mają klasy Specjalista
   *[other] { $n } osoby, które nie mają klasy Specjalista
}
order-step-escalate = Przekazano specjaliście
assign-refused-class = Potrzebny jest specjalista.
