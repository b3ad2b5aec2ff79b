### Imprint, privacy, terms.

## Legal pages

# $version (Number) from 1, $date (Text) the day
legal-version = Fassung { $version }, veröffentlicht am { $date }
legal-earlier = Frühere Fassung
legal-outdated = Diese Fassung gilt nicht mehr.
legal-latest = Zur aktuellen Fassung
# $lang (Text) de, en, fr, it or pl: the language of the page
legal-only-in = { $lang ->
    [de] Diese Seite gibt es nur auf Deutsch.
   *[en] Diese Seite gibt es nur auf Englisch.
    [fr] Diese Seite gibt es nur auf Französisch.
    [it] Diese Seite gibt es nur auf Italienisch.
    [pl] Diese Seite gibt es nur auf Polnisch.
}
