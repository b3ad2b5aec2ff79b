### Imprint, privacy, terms.

## Legal pages

# $version (Number) from 1, $date (Text) the day
legal-version = Version { $version }, publiée le { $date }
legal-earlier = Version précédente
legal-outdated = Cette version n’est plus en vigueur.
legal-latest = Voir la version actuelle
# $lang (Text) de, en, fr, it or pl: the language of the page
legal-only-in = { $lang ->
    [de] Cette page n’existe qu’en allemand.
   *[en] Cette page n’existe qu’en anglais.
    [fr] Cette page n’existe qu’en français.
    [it] Cette page n’existe qu’en italien.
    [pl] Cette page n’existe qu’en polonais.
}
