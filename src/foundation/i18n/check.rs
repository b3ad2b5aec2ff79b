//! What must hold for the files under `locales/`, as functions that return what they found, one sentence each.
//!
//! The tests run them over the embedded files; each is also shown here to fail on a bad one. Whether every key used in
//! templates and Rust exists is not checked here: that needs their sources.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::{
    ast::{Entry, Message, Pattern},
    parser,
};
use serde::Deserialize;

use super::{
    grammar::{self, Met},
    lang::{Country, Lang},
    sources::{Layer, Source, glossary_text},
};

/// Every finding about these files, with the glossary of the product.
pub fn all(sources: &[Source]) -> Vec<String> {
    let mut found = junk(sources);
    for check in [
        same_messages,
        overlays_within_base,
        plural_categories,
        typography,
        formality,
    ] {
        found.extend(check(sources));
    }
    found.extend(glossary(sources, &glossary_text()));
    found
}

/// Entries that are no valid Fluent.
pub fn junk(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    for source in sources {
        if let Err((_, errors)) = parser::parse(source.text.as_str()) {
            found.extend(
                errors
                    .iter()
                    .map(|error| format!("{}:{}: {}", source.path, source.line_at(error.pos.start), error.kind)),
            );
        }
    }
    found
}

/// Keys, attributes or variables that are not the same in all five languages, and keys that exist twice.
pub fn same_messages(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    let shapes: Vec<(Lang, BTreeMap<String, BTreeSet<String>>)> = Lang::ALL
        .into_iter()
        .map(|lang| (lang, shape(sources, Layer::Base(lang), &mut found)))
        .collect();
    // English is written first, so where variables differ, it is taken to be right.
    let mut everything: BTreeMap<&String, &BTreeSet<String>> = shapes.iter().flat_map(|(_, shape)| shape).collect();
    everything.extend(
        shapes
            .iter()
            .filter(|(lang, _)| *lang == Lang::En)
            .flat_map(|(_, shape)| shape),
    );
    for (lang, shape) in &shapes {
        for (part, variables) in &everything {
            match shape.get(*part) {
                None => found.push(format!("{lang}: {part} is missing")),
                Some(own) if own != *variables => {
                    found.push(format!("{lang}: {part} uses {own:?}, others {variables:?}"));
                }
                Some(_) => {}
            }
        }
    }
    found
}

/// Overlay messages that the base does not have, that have other variables, or that would lose an attribute.
///
/// An overlay replaces a message as a whole, so it repeats all of its attributes. A region is poured after the formal
/// layer, so it may not hold a message with a formal twin.
pub fn overlays_within_base(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    let overlays: BTreeMap<&str, Layer> = sources
        .iter()
        .filter(|source| !matches!(source.layer, Layer::Base(_)))
        .map(|source| (folder(source), source.layer))
        .collect();
    for (folder, layer) in overlays {
        let mut ignored = Vec::new();
        let base = shape(sources, Layer::Base(layer.lang()), &mut ignored);
        let formal = shape(sources, Layer::Formal(layer.lang()), &mut ignored);
        let overlay = shape(sources, layer, &mut found);
        for (part, variables) in &overlay {
            match base.get(part) {
                None => found.push(format!("{folder}: {part} is not in the base")),
                Some(known) if known != variables => {
                    found.push(format!("{folder}: {part} uses {variables:?}, the base {known:?}"));
                }
                Some(_) => {}
            }
            if matches!(layer, Layer::Region(..)) && formal.contains_key(part) {
                found.push(format!("{folder}: {part} would hide its formal twin"));
            }
        }
        let keys: BTreeSet<&str> = overlay.keys().map(|part| key_of(part)).collect();
        for part in base
            .keys()
            .filter(|part| keys.contains(key_of(part)) && !overlay.contains_key(*part))
        {
            found.push(format!("{folder}: {part} would be lost, the overlay has to repeat it"));
        }
    }
    found
}

/// Choices by number that lack a plural form of their language, or whose default is not `other`.
pub fn plural_categories(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    each_part(sources, |source, part, pattern| {
        grammar::walk(pattern, &mut |met| {
            if let Met::Select(selector, variants) = met
                && let Some(category) = grammar::missing_plural(source.layer.lang(), selector, variants)
            {
                found.push(format!("{}: {part} lacks the plural form {category}", source.path));
            }
        });
    });
    found
}

/// Straight double quotes, three dots, double spaces, and ß where people write Swiss.
pub fn typography(sources: &[Source]) -> Vec<String> {
    let mut found = Vec::new();
    each_part(sources, |source, part, pattern| {
        for text in grammar::texts(pattern) {
            let mut complain = |what: &str| found.push(format!("{}: {part} has {what}", source.path));
            if text.contains('"') {
                complain("straight double quotes");
            }
            if text.contains("...") {
                complain("three dots instead of …");
            }
            if text.contains("  ") {
                complain("two spaces in a row");
            }
            if is_french(source.layer) && lacks_narrow_space(text) {
                complain("; : ! ? » or « without a narrow no-break space (U+202F)");
            }
            if matches!(source.layer, Layer::Region(_, Country::CH)) && text.contains('ß') {
                complain("an ß, which Switzerland does not write");
            }
        }
    });
    found
}

/// Informal words without a formal twin, and formal twins or regions that speak informally.
///
/// Words are all it can tell by: an imperative such as "Melde dich an" is caught by its "dich", "Geh zurück" is not.
pub fn formality(sources: &[Source]) -> Vec<String> {
    let mut ignored = Vec::new();
    let formal: BTreeMap<Lang, BTreeSet<String>> = Lang::ALL
        .into_iter()
        .map(|lang| {
            (
                lang,
                shape(sources, Layer::Formal(lang), &mut ignored).into_keys().collect(),
            )
        })
        .collect();
    let mut found = Vec::new();
    each_part(sources, |source, part, pattern| {
        let lang = source.layer.lang();
        let Some(word) = grammar::texts(pattern)
            .into_iter()
            .find_map(|text| informal_word(lang, text))
        else {
            return;
        };
        match source.layer {
            Layer::Base(_) if formal.get(&lang).is_some_and(|twins| twins.contains(part)) => {}
            Layer::Base(_) => found.push(format!("{}: {part} says “{word}” and has no formal twin", source.path)),
            Layer::Formal(_) | Layer::Region(..) => found.push(format!("{}: {part} says “{word}”", source.path)),
        }
    });
    found
}

/// Words that the glossary (`locales/glossary.toml`) forbids in favour of another.
pub fn glossary(sources: &[Source], glossary: &str) -> Vec<String> {
    let glossary: Glossary = match toml::from_str(glossary) {
        Ok(glossary) => glossary,
        Err(error) => return vec![format!("glossary.toml: {error}")],
    };
    let mut found = Vec::new();
    each_part(sources, |source, part, pattern| {
        let lang = source.layer.lang();
        for text in grammar::texts(pattern) {
            let padded = format!(" {} ", words_of(text).join(" "));
            for term in &glossary.term {
                for avoided in term.avoid.get(&lang).into_iter().flatten() {
                    if padded.contains(&format!(" {} ", avoided.to_lowercase())) {
                        let better = term.say.get(&lang).map_or("", String::as_str);
                        found.push(format!("{}: {part} says “{avoided}”, we say “{better}”", source.path));
                    }
                }
            }
        }
    });
    found
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    #[serde(default)]
    term: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    /// What the product says; read as the better word in findings.
    say: BTreeMap<Lang, String>,
    /// What it must not say instead, each form by itself.
    #[serde(default)]
    avoid: BTreeMap<Lang, Vec<String>>,
}

/// The parts of a layer (`key` or `key.attribute`) and their variables; what exists twice goes to `found`.
fn shape(sources: &[Source], layer: Layer, found: &mut Vec<String>) -> BTreeMap<String, BTreeSet<String>> {
    let mut shape = BTreeMap::new();
    for source in sources.iter().filter(|source| source.layer == layer) {
        each_part(std::slice::from_ref(source), |source, part, pattern| {
            let variables = grammar::variables(pattern).into_iter().map(str::to_owned).collect();
            if shape.insert(part.to_owned(), variables).is_some() {
                found.push(format!("{}: {part} exists twice", source.path));
            }
        });
    }
    shape
}

/// The variables of every English message, its attributes' among them; the other languages have the same.
pub fn variables(sources: &[Source]) -> BTreeMap<String, BTreeSet<String>> {
    let mut of_key: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (part, variables) in shape(sources, Layer::Base(Lang::En), &mut Vec::new()) {
        of_key.entry(key_of(&part).to_owned()).or_default().extend(variables);
    }
    of_key
}

/// The messages that other messages of the English base repeat.
pub fn referred_to(sources: &[Source]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in sources.iter().filter(|source| source.layer == Layer::Base(Lang::En)) {
        each_part(std::slice::from_ref(source), |_, _, pattern| {
            found.extend(grammar::messages(pattern).into_iter().map(str::to_owned));
        });
    }
    found
}

/// Whether the layer follows the spacing of France; Switzerland sets no space inside « » and fewer elsewhere.
fn is_french(layer: Layer) -> bool {
    matches!(layer, Layer::Base(Lang::Fr) | Layer::Formal(Lang::Fr))
}

/// Whether a high sign of punctuation stands behind a letter, a bracket or another kind of space.
fn lacks_narrow_space(text: &str) -> bool {
    // The colon of an address is no punctuation.
    let characters: Vec<char> = text.replace("://", "").chars().collect();
    characters.windows(2).any(|two| match *two {
        // Behind a figure stands a time, behind nothing a value.
        [before, ';' | ':' | '!' | '?' | '»'] => {
            before.is_alphabetic() || before == ')' || before == ' ' || before == '\u{a0}'
        }
        ['«', after] => after != '\u{202f}',
        _ => false,
    })
}

/// Visits the values and attributes of all messages and terms. What does not parse is `junk`'s business.
fn each_part(sources: &[Source], mut visit: impl FnMut(&Source, &str, &Pattern<&str>)) {
    for source in sources {
        let resource = match parser::parse(source.text.as_str()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in &resource.body {
            let (name, value, attributes) = match entry {
                Entry::Message(Message {
                    id, value, attributes, ..
                }) => (id.name.to_owned(), value.as_ref(), attributes),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                _ => continue,
            };
            if let Some(value) = value {
                visit(source, &name, value);
            }
            for attribute in attributes {
                visit(source, &format!("{name}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
}

fn folder(source: &Source) -> &str {
    source.path.split_once('/').map_or("", |(folder, _)| folder)
}

fn key_of(part: &str) -> &str {
    part.split_once('.').map_or(part, |(key, _)| key)
}

/// Words by which a text is known to address its reader informally.
fn informal_words(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::De => &[
            "du", "dein", "deine", "deinem", "deinen", "deiner", "deines", "dir", "dich", "deins",
        ],
        Lang::En => &[],
        Lang::Fr => &["tu", "ton", "ta", "tes", "toi", "te", "t’", "tien", "tienne", "tiens"],
        Lang::It => &["tu", "tuo", "tua", "tuoi", "tue", "ti", "te"],
        Lang::Pl => &[
            "ty", "twój", "twoja", "twoje", "twojego", "twojej", "twojemu", "twoją", "twoim", "twoich", "twoimi",
            "twoi", "cię", "ci", "ciebie", "tobie", "tobą", "możesz", "chcesz", "masz", "jesteś", "musisz",
        ],
    }
}

fn informal_word(lang: Lang, text: &str) -> Option<String> {
    let informal = informal_words(lang);
    words_of(text).into_iter().find(|word| {
        informal.contains(&word.as_str())
            // Polish past tense tells the second person and even the reader's gender, which nobody asked for.
            || (lang == Lang::Pl && (word.ends_with("łeś") || word.ends_with("łaś")))
    })
}

/// The words of a text in small letters. An elided word keeps its apostrophe (t’), a hyphen joins (a-t-il).
fn words_of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in text.chars().chain([' ']) {
        match letter {
            '\'' | '’' => {
                word.push('’');
                words.push(std::mem::take(&mut word));
            }
            '-' => word.push('-'),
            letter if letter.is_alphanumeric() => word.extend(letter.to_lowercase()),
            _ if !word.is_empty() => words.push(std::mem::take(&mut word)),
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{super::embedded, *};

    fn files(files: &[(&str, &str)]) -> Vec<Source> {
        files
            .iter()
            .map(|(path, text)| Source::new(path, (*text).to_owned()).unwrap())
            .collect()
    }

    /// The same text in all five languages.
    fn everywhere(text: &str) -> Vec<Source> {
        Lang::ALL
            .map(|lang| Source::new(&format!("{lang}/x.ftl"), text.to_owned()).unwrap())
            .into()
    }

    #[test]
    fn what_all_languages_share_needs_no_words_about_it() {
        let room = everywhere("hello = Hi { $name }, { $brand }\n    .label = { $n }\n");
        assert_eq!(all(&room), Vec::<String>::new());
    }

    #[test]
    fn the_words_shared_by_all_rooms_pass_every_check() {
        let sources: Vec<_> = embedded()
            .unwrap()
            .into_iter()
            .filter(|source| source.path.ends_with("/common.ftl"))
            .collect();
        assert_eq!(sources.len(), 5);
        assert_eq!(all(&sources), Vec::<String>::new());
    }

    #[test]
    fn junk_is_found_with_its_line() {
        let found = junk(&files(&[("de/x.ftl", "fine = Gut\n\nbroken = { $n -> *[other] x }\n")]));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with("de/x.ftl:3: "), "{found:?}");
    }

    #[test]
    fn a_missing_key_attribute_or_variable_is_found() {
        let mut room = everywhere("hello = Hi { $name }\n    .label = Hi\n");
        room[0].text = "hello = Hallo\n    .label = Hallo\n".to_owned();
        room[2].text = "hello = Salut { $name }\n".to_owned();
        room[4].text = "    \n".to_owned();
        assert_eq!(
            same_messages(&room),
            [
                "de: hello uses {}, others {\"name\"}",
                "fr: hello.label is missing",
                "pl: hello is missing",
                "pl: hello.label is missing",
            ]
        );
    }

    #[test]
    fn a_key_that_exists_twice_is_found() {
        let mut rooms = everywhere("hello = Hi\n");
        rooms.extend(files(&[("it/y.ftl", "hello = Ciao\n")]));
        assert_eq!(same_messages(&rooms), ["it/y.ftl: hello exists twice"]);
    }

    #[test]
    fn an_overlay_only_holds_what_the_base_has() {
        let found = overlays_within_base(&files(&[
            (
                "de/x.ftl",
                "hello = Hallo { $name }\n    .label = Hallo\nquote = Angebot\nyour = Dein { $n }\n",
            ),
            (
                "de@formal/x.ftl",
                "hello = Guten Tag\nnew = Neu\nquote = Angebot\nyour = Ihr { $n }\n",
            ),
            ("de-CH/x.ftl", "quote = Offerte\n"),
        ]));
        assert_eq!(
            found,
            [
                "de-CH: quote would hide its formal twin",
                "de@formal: hello uses {}, the base {\"name\"}",
                "de@formal: new is not in the base",
                "de@formal: hello.label would be lost, the overlay has to repeat it",
            ]
        );
    }

    #[test]
    fn a_missing_plural_form_is_found() {
        let two_forms = "open = { $n ->\n    [one] one\n   *[other] { $n }\n }\n";
        assert_eq!(
            plural_categories(&files(&[("de/x.ftl", two_forms)])),
            Vec::<String>::new()
        );
        assert_eq!(
            plural_categories(&files(&[("pl/x.ftl", two_forms)])),
            ["pl/x.ftl: open lacks the plural form few"]
        );
        let only_other = "open = { $n ->\n    [0] none\n   *[other] { $n }\n }\n";
        assert_eq!(
            plural_categories(&files(&[("fr/x.ftl", only_other)])),
            ["fr/x.ftl: open lacks the plural form one"]
        );
        let wrong_default = "open = { $n ->\n   *[one] one\n    [other] { $n }\n }\n";
        assert_eq!(
            plural_categories(&files(&[("en/x.ftl", wrong_default)])),
            ["en/x.ftl: open lacks the plural form other"]
        );
    }

    #[test]
    fn a_choice_that_does_not_count_needs_no_plural_forms() {
        let by_state = "state = { $state ->\n    [open] open\n   *[other] closed\n }\n";
        let by_zero = "state = { $n ->\n    [0] none\n   *[other] some\n }\n";
        let ordinal = "place = { NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n   *[other] { $n }th\n }\n";
        for text in [by_state, by_zero, ordinal] {
            assert_eq!(
                plural_categories(&files(&[("pl/x.ftl", text)])),
                Vec::<String>::new(),
                "{text}"
            );
        }
    }

    #[test]
    fn typewriter_typography_is_found() {
        let found = typography(&files(&[
            (
                "de/x.ftl",
                "a = \"Hallo\"\nb = Bitte warten...\nc = zwei  Leerzeichen\nd = Straße\n",
            ),
            ("de-CH/x.ftl", "d = Straße\n"),
        ]));
        assert_eq!(
            found,
            [
                "de/x.ftl: a has straight double quotes",
                "de/x.ftl: b has three dots instead of …",
                "de/x.ftl: c has two spaces in a row",
                "de-CH/x.ftl: d has an ß, which Switzerland does not write",
            ]
        );
    }

    #[test]
    fn french_punctuation_needs_its_narrow_space() {
        use super::lacks_narrow_space;
        for wrong in ["Quoi?", "Quoi ?", "Quoi\u{a0}?", "« Oui\u{202f}»", "(ici):"] {
            assert!(lacks_narrow_space(wrong), "{wrong}");
        }
        for right in [
            "Quoi\u{202f}?",
            "«\u{202f}Oui\u{202f}»",
            "https://exemple.fr",
            "à 12:30",
            "l’accès",
        ] {
            assert!(!lacks_narrow_space(right), "{right}");
        }
    }

    #[test]
    fn informal_words_need_a_formal_twin() {
        for (path, text) in [
            ("de/x.ftl", "a = Hast du Zeit?\n"),
            ("fr/x.ftl", "a = Tu peux t’inscrire.\n"),
            ("it/x.ftl", "a = I tuoi incarichi\n"),
            ("pl/x.ftl", "a = Zapisałeś się.\n"),
            ("pl/x.ftl", "a = Twoje zlecenia\n"),
        ] {
            assert_eq!(formality(&files(&[(path, text)])).len(), 1, "{text}");
        }
        let neutral = [
            ("de/x.ftl", "a = Dübel\n"),
            ("fr/x.ftl", "a = Où a-t-il été ?\n"),
            ("en/x.ftl", "a = You\n"),
        ];
        assert_eq!(formality(&files(&neutral)), Vec::<String>::new());
    }

    #[test]
    fn a_formal_twin_is_not_informal_itself() {
        let informal = ("de/x.ftl", "a = Hast du Zeit?\n");
        assert_eq!(
            formality(&files(&[informal, ("de@formal/x.ftl", "a = Haben Sie Zeit?\n")])),
            Vec::<String>::new()
        );
        assert_eq!(
            formality(&files(&[
                informal,
                ("de@formal/x.ftl", "a = Haben Sie dein Werkzeug?\n")
            ])),
            ["de@formal/x.ftl: a says “dein”"]
        );
        assert_eq!(
            formality(&files(&[("de-CH/x.ftl", "a = Deine Offerte\n")])),
            ["de-CH/x.ftl: a says “deine”"]
        );
    }

    #[test]
    fn a_word_the_glossary_forbids_is_found() {
        let glossary_file =
            "[[term]]\nsay = { pl = \"zlecenie\" }\navoid = { pl = [\"zamówienie\", \"lista zamówień\"] }\n";
        let room = files(&[(
            "pl/x.ftl",
            "a = Zamówienie przyjęte\nb = To lista zamówień.\nc = Zlecenie\n",
        )]);
        assert_eq!(
            glossary(&room, glossary_file),
            [
                "pl/x.ftl: a says “zamówienie”, we say “zlecenie”",
                "pl/x.ftl: b says “lista zamówień”, we say “zlecenie”",
            ]
        );
        assert_eq!(
            glossary(&room, "[[term]]\n").len(),
            1,
            "a glossary that cannot be read is a finding"
        );
    }

    #[test]
    fn the_glossary_of_the_product_says_every_term_in_every_language() {
        let glossary: Glossary = toml::from_str(&glossary_text()).unwrap();
        assert_eq!(glossary.term.len(), 50);
        for term in &glossary.term {
            assert_eq!(term.say.len(), Lang::ALL.len(), "{:?}", term.say);
        }
    }
}
