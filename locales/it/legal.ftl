### Imprint, privacy, terms.

## Legal pages

# $version (Number) from 1, $date (Text) the day
legal-version = Versione { $version }, data di pubblicazione: { $date }
legal-earlier = Versione precedente
legal-outdated = Questa versione non è più in vigore.
legal-latest = Vedi la versione attuale
# $lang (Text) de, en, fr, it or pl: the language of the page
legal-only-in = { $lang ->
    [de] Questa pagina esiste solo in tedesco.
   *[en] Questa pagina esiste solo in inglese.
    [fr] Questa pagina esiste solo in francese.
    [it] Questa pagina esiste solo in italiano.
    [pl] Questa pagina esiste solo in polacco.
}
