### Words that every room shares.

## Time, seen from now. From the day before yesterday on the date itself is written.

time-just-now = przed chwilą
# $minutes (Number) from 1 to 59
time-minutes-ago =
    { $minutes ->
        [one] minutę temu
        [few] { $minutes } minuty temu
        [many] { $minutes } minut temu
       *[other] { $minutes } minuty temu
    }
# $minutes (Number) from 1 to 59
time-in-minutes =
    { $minutes ->
        [one] za minutę
        [few] za { $minutes } minuty
        [many] za { $minutes } minut
       *[other] za { $minutes } minuty
    }
# $time (Time) on the reader’s clock
time-today-at = dzisiaj, { $time }
time-yesterday = wczoraj
time-tomorrow = jutro

## Countries in addresses.

country-at = Austria
country-be = Belgia
country-ch = Szwajcaria
country-cz = Czechy
country-de = Niemcy
country-es = Hiszpania
country-fr = Francja
country-gb = Wielka Brytania
country-it = Włochy
country-li = Liechtenstein
country-lu = Luksemburg
country-nl = Niderlandy
country-pl = Polska

## Languages.

language-de = niemiecki
language-en = angielski
language-fr = francuski
language-it = włoski
language-pl = polski
