### Words that every room shares.

## Time, seen from now. From the day before yesterday on the date itself is written.

time-just-now = just now
# $minutes (Number) from 1 to 59
time-minutes-ago =
    { $minutes ->
        [one] one minute ago
       *[other] { $minutes } minutes ago
    }
# $minutes (Number) from 1 to 59
time-in-minutes =
    { $minutes ->
        [one] in one minute
       *[other] in { $minutes } minutes
    }
# $time (Time) on the reader’s clock
time-today-at = today, { $time }
time-yesterday = yesterday
time-tomorrow = tomorrow

## Countries in addresses.

country-at = Austria
country-be = Belgium
country-ch = Switzerland
country-cz = Czechia
country-de = Germany
country-es = Spain
country-fr = France
country-gb = United Kingdom
country-it = Italy
country-li = Liechtenstein
country-lu = Luxembourg
country-nl = Netherlands
country-pl = Poland

## Languages.

language-de = German
language-en = English
language-fr = French
language-it = Italian
language-pl = Polish
