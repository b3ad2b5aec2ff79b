### Imprint, privacy, terms.

## Legal pages

# $version (Number) from 1, $date (Text) the day
legal-version = Version { $version }, published on { $date }
legal-earlier = Earlier version
legal-outdated = This version is no longer in force.
legal-latest = Go to the current version
# $lang (Text) de, en, fr, it or pl: the language of the page
legal-only-in = { $lang ->
    [de] This page is available in German only.
   *[en] This page is available in English only.
    [fr] This page is available in French only.
    [it] This page is available in Italian only.
    [pl] This page is available in Polish only.
}
