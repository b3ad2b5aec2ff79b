### Imprint, privacy, terms.

## Legal pages

# $version (Number) from 1, $date (Text) the day
legal-version = Wersja { $version }, opublikowana: { $date }
legal-earlier = Poprzednia wersja
legal-outdated = Ta wersja już nie obowiązuje.
legal-latest = Przejdź do aktualnej wersji
# $lang (Text) de, en, fr, it or pl: the language of the page
legal-only-in = { $lang ->
    [de] Ta strona jest dostępna tylko po niemiecku.
   *[en] Ta strona jest dostępna tylko po angielsku.
    [fr] Ta strona jest dostępna tylko po francusku.
    [it] Ta strona jest dostępna tylko po włosku.
    [pl] Ta strona jest dostępna tylko po polsku.
}
