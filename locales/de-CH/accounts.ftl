letter-regards = Viele Grüsse
