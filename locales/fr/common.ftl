### Words that every room shares.

## Time, seen from now. From the day before yesterday on the date itself is written.

time-just-now = à l’instant
# $minutes (Number) from 1 to 59
time-minutes-ago =
    { $minutes ->
        [one] il y a { $minutes } minute
       *[other] il y a { $minutes } minutes
    }
# $minutes (Number) from 1 to 59
time-in-minutes =
    { $minutes ->
        [one] dans { $minutes } minute
       *[other] dans { $minutes } minutes
    }
# $time (Time) on the reader’s clock
time-today-at = aujourd’hui, { $time }
time-yesterday = hier
time-tomorrow = demain

## Countries in addresses.

country-at = Autriche
country-be = Belgique
country-ch = Suisse
country-cz = Tchéquie
country-de = Allemagne
country-es = Espagne
country-fr = France
country-gb = Royaume-Uni
country-it = Italie
country-li = Liechtenstein
country-lu = Luxembourg
country-nl = Pays-Bas
country-pl = Pologne

## Languages.

language-de = allemand
language-en = anglais
language-fr = français
language-it = italien
language-pl = polonais
