### Words that every room shares.

## Time, seen from now. From the day before yesterday on the date itself is written.

time-just-now = un attimo fa
# $minutes (Number) from 1 to 59
time-minutes-ago =
    { $minutes ->
        [one] un minuto fa
       *[other] { $minutes } minuti fa
    }
# $minutes (Number) from 1 to 59
time-in-minutes =
    { $minutes ->
        [one] tra un minuto
       *[other] tra { $minutes } minuti
    }
# $time (Time) on the reader’s clock
time-today-at = oggi, { $time }
time-yesterday = ieri
time-tomorrow = domani

## Countries in addresses.

country-at = Austria
country-be = Belgio
country-ch = Svizzera
country-cz = Cechia
country-de = Germania
country-es = Spagna
country-fr = Francia
country-gb = Regno Unito
country-it = Italia
country-li = Liechtenstein
country-lu = Lussemburgo
country-nl = Paesi Bassi
country-pl = Polonia

## Languages.

language-de = tedesco
language-en = inglese
language-fr = francese
language-it = italiano
language-pl = polacco
