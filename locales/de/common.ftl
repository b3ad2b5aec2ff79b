### Words that every room shares.

## Time, seen from now. From the day before yesterday on the date itself is written.

time-just-now = gerade eben
# $minutes (Number) from 1 to 59
time-minutes-ago =
    { $minutes ->
        [one] vor einer Minute
       *[other] vor { $minutes } Minuten
    }
# $minutes (Number) from 1 to 59
time-in-minutes =
    { $minutes ->
        [one] in einer Minute
       *[other] in { $minutes } Minuten
    }
# $time (Time) on the reader’s clock
time-today-at = heute, { $time }
time-yesterday = gestern
time-tomorrow = morgen

## Countries in addresses.

country-at = Österreich
country-be = Belgien
country-ch = Schweiz
country-cz = Tschechien
country-de = Deutschland
country-es = Spanien
country-fr = Frankreich
country-gb = Vereinigtes Königreich
country-it = Italien
country-li = Liechtenstein
country-lu = Luxemburg
country-nl = Niederlande
country-pl = Polen

## Languages.

language-de = Deutsch
language-en = Englisch
language-fr = Französisch
language-it = Italienisch
language-pl = Polnisch
