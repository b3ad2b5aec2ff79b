//! All words of the product, parsed once, and the bundles made of them.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use fluent::{FluentResource, bundle::FluentBundle};
use fluent_syntax::ast::{Entry, Message};
use moka::sync::Cache;

use super::{
    formats::write_number,
    grammar,
    lang::{Conventions, Country, Formality, Lang, Locale},
    pseudo,
    sources::{Layer, Source, WordsError, embedded},
    speaker::{Bundle, Speaker},
    wording::{Wording, notation},
};

/// Bundles without a tenant's wording: 5 languages × 2 forms of address × the countries we work in, with room to spare.
const BASE_BUNDLES_MAX: u64 = 128;

/// Bundles with a tenant's wording, about 150 KiB each.
const WORDED_BUNDLES_MAX: u64 = 512;

/// Which words a bundle holds, apart from a tenant's.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Voice {
    pub lang: Lang,
    pub formality: Formality,
    pub country: Country,
}

/// A message as it is said before a tenant's wording.
#[derive(Clone, Debug)]
pub struct Said {
    /// The pattern, in Fluent's notation.
    pub pattern: String,
    /// Its variables, without the dollar sign and without the injected brand.
    pub variables: BTreeSet<String>,
}

/// All words of the product. One for the whole process, shared by reference.
pub struct Words {
    layers: HashMap<Layer, Vec<Arc<FluentResource>>>,
    base: Cache<Voice, Arc<Bundle>>,
    worded: Cache<(String, u64, Voice), Arc<Bundle>>,
    made_up: bool,
}

impl Words {
    /// The words embedded in the program; in debug builds as they are on disk now.
    ///
    /// # Errors
    /// Names the file, and for an entry that is no valid Fluent the line.
    pub fn load() -> Result<Self, WordsError> {
        Self::from_sources(&embedded()?)
    }

    /// The words of these files.
    ///
    /// # Errors
    /// `Junk` for the first entry that is no valid Fluent.
    pub fn from_sources(sources: &[Source]) -> Result<Self, WordsError> {
        let mut layers: HashMap<Layer, Vec<Arc<FluentResource>>> = HashMap::new();
        for source in sources {
            let resource = FluentResource::try_new(source.text.clone()).map_err(|(_, errors)| {
                let (line, reason) = errors.first().map_or((1, String::new()), |error| {
                    (source.line_at(error.pos.start), error.kind.to_string())
                });
                WordsError::Junk {
                    path: source.path.clone(),
                    line,
                    reason,
                }
            })?;
            layers.entry(source.layer).or_default().push(Arc::new(resource));
        }
        Ok(Self {
            layers,
            base: Cache::new(BASE_BUNDLES_MAX),
            worded: Cache::new(WORDED_BUNDLES_MAX),
            made_up: false,
        })
    }

    /// The same words in a made-up language, accented and longer: what stays plain was never translated, and what does
    /// not fit will not fit in the longest language either.
    #[must_use]
    pub fn made_up(self) -> Self {
        Self { made_up: true, ..self }
    }

    /// One who speaks to this reader with this tenant's wording.
    ///
    /// Cheap: bundles are built once per language, country and form of address, and once more per version of a wording
    /// that overrides something in that language.
    pub fn speaker(&self, locale: Locale, wording: &Wording) -> Arc<Speaker> {
        let voice = Voice {
            lang: locale.lang,
            formality: locale.formality,
            country: locale.country,
        };
        let bundle = if wording.overrides.iter().any(|change| change.lang == voice.lang) {
            self.worded
                .get_with((wording.owner.clone(), wording.version, voice), || {
                    let mut bundle = self.pour(voice);
                    wording.pour_into(&mut bundle, self, voice);
                    Arc::new(bundle)
                })
        } else {
            self.base.get_with(voice, || Arc::new(self.pour(voice)))
        };
        Arc::new(Speaker::new(locale, bundle, &wording.brand, &wording.brand_short))
    }

    /// The keys of all messages, in alphabetical order.
    pub fn keys(&self) -> BTreeSet<&str> {
        self.resources(Layer::Base(Lang::En))
            .flat_map(messages)
            .map(|message| message.id.name)
            .collect()
    }

    /// The variables a message and its attributes use, without the injected brand; `None` if there is no such message.
    pub fn variables_of(&self, key: &str) -> Option<BTreeSet<&str>> {
        let message = self
            .resources(Layer::Base(Lang::En))
            .flat_map(messages)
            .find(|message| message.id.name == key)?;
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        Some(
            message
                .value
                .iter()
                .chain(attributes)
                .flat_map(grammar::variables)
                .collect(),
        )
    }

    /// Every message and attribute (`key` or `key.attribute`) as it is said to this reader before a tenant's wording.
    pub fn said(&self, locale: Locale) -> BTreeMap<String, Said> {
        let voice = Voice {
            lang: locale.lang,
            formality: locale.formality,
            country: locale.country,
        };
        let said = |pattern| Said {
            pattern: notation(pattern),
            variables: grammar::variables(pattern).into_iter().map(str::to_owned).collect(),
        };
        let mut all = BTreeMap::new();
        for layer in voice.layers().into_iter().flatten() {
            for message in self.resources(layer).flat_map(messages) {
                let key = message.id.name;
                if let Some(value) = &message.value {
                    all.insert(key.to_owned(), said(value));
                }
                for attribute in &message.attributes {
                    all.insert(format!("{key}.{}", attribute.id.name), said(&attribute.value));
                }
            }
        }
        all
    }

    /// The message as this voice says it before any tenant's wording.
    pub(super) fn message(&self, voice: Voice, key: &str) -> Option<&Message<&str>> {
        let found = |layer| {
            self.resources(layer)
                .flat_map(messages)
                .find(|message| message.id.name == key)
        };
        voice.layers().into_iter().rev().flatten().find_map(found)
    }

    /// Whether the language has a term of this name.
    pub(super) fn has_term(&self, lang: Lang, name: &str) -> bool {
        self.resources(Layer::Base(lang))
            .flat_map(FluentResource::entries)
            .any(|entry| matches!(entry, Entry::Term(term) if term.id.name == name))
    }

    fn resources(&self, layer: Layer) -> impl Iterator<Item = &FluentResource> {
        self.layers.get(&layer).into_iter().flatten().map(AsRef::as_ref)
    }

    fn pour(&self, voice: Voice) -> Bundle {
        let locale = Conventions::new(voice.lang, voice.country)
            .tag()
            .parse()
            .unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Names get `<bdi>` in HTML; the marks Fluent would put in are seen in subjects and exports.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_number));
        if self.made_up {
            bundle.set_transform(Some(pseudo::accented));
        } else if voice.lang == Lang::De && voice.country.writes_swiss() {
            bundle.set_transform(Some(|text| text.replace('ß', "ss").into()));
        }
        if let Err(error) = bundle.add_builtins() {
            tracing::error!(%error, "NUMBER is not available in messages");
        }
        for layer in voice.layers().into_iter().flatten() {
            for resource in self.layers.get(&layer).into_iter().flatten() {
                bundle.add_resource_overriding(Arc::clone(resource));
            }
        }
        bundle
    }
}

impl Voice {
    /// The layers of this voice from the first to the last poured.
    fn layers(self) -> [Option<Layer>; 3] {
        // Liechtenstein writes as Switzerland does and has no files of its own.
        let country = if self.country.writes_swiss() {
            Country::CH
        } else {
            self.country
        };
        [
            Some(Layer::Base(self.lang)),
            (self.formality == Formality::Formal).then_some(Layer::Formal(self.lang)),
            Some(Layer::Region(self.lang, country)),
        ]
    }
}

fn messages(resource: &FluentResource) -> impl Iterator<Item = &Message<&str>> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{super::wording::Override, *};

    fn words() -> Words {
        let sources = [
            (
                "en/x.ftl",
                "hello = Hello { $name }\n    .label = { $label }\nquote = Quote\n",
            ),
            (
                "de/x.ftl",
                "-friend = Friend\nhello = Hallo { $name }\n    .label = { $label }\nquote = Angebot für { -friend }\n",
            ),
            (
                "de@formal/x.ftl",
                "hello = Guten Tag { $name }\n    .label = { $label }\n",
            ),
            ("de-CH/x.ftl", "quote = Offerte für { -friend }\n"),
        ];
        Words::from_sources(&sources.map(|(path, text)| Source::new(path, text.to_owned()).unwrap())).unwrap()
    }

    fn german(country: Country, formality: Formality) -> Locale {
        Locale {
            lang: Lang::De,
            country,
            formality,
            tz: chrono_tz::Europe::Zurich,
        }
    }

    fn wording(owner: &str, version: u64, pattern: &str) -> Wording {
        let overrides = vec![Override {
            lang: Lang::De,
            key: "quote".to_owned(),
            pattern: pattern.to_owned(),
        }];
        Wording {
            owner: owner.to_owned(),
            version,
            overrides,
            ..Wording::default()
        }
    }

    #[test]
    fn each_layer_covers_the_one_before() {
        let words = words();
        let none = Wording::default();
        let name = [("name", "Ada".into())];
        let informal = words.speaker(german(Country::DE, Formality::Informal), &none);
        let formal = words.speaker(german(Country::AT, Formality::Formal), &none);
        let swiss = words.speaker(german(Country::CH, Formality::Formal), &none);
        assert_eq!(informal.say("hello", &name), "Hallo Ada");
        assert_eq!(formal.say("hello", &name), "Guten Tag Ada");
        assert_eq!(formal.say("quote", &[]), "Angebot für Friend");
        assert_eq!(swiss.say("quote", &[]), "Offerte für Friend");
        let own = words.speaker(
            german(Country::CH, Formality::Formal),
            &wording("north", 1, "Preis für { -friend }"),
        );
        assert_eq!(own.say("quote", &[]), "Preis für Friend");
        assert_eq!(own.say("hello", &name), "Guten Tag Ada");
    }

    #[test]
    fn nobody_says_a_foreign_or_an_old_wording() {
        let words = Arc::new(words());
        let threads: Vec<_> = (0..8)
            .map(|thread| {
                let words = Arc::clone(&words);
                std::thread::spawn(move || {
                    for turn in 0..200 {
                        let owner = if (thread + turn) % 2 == 0 { "north" } else { "south" };
                        let version = turn % 3;
                        let text = format!("{owner} {version}");
                        let speaker = words.speaker(
                            german(Country::DE, Formality::Informal),
                            &wording(owner, version, &text),
                        );
                        assert_eq!(speaker.say("quote", &[]), text);
                    }
                })
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
        let other = words.speaker(german(Country::DE, Formality::Informal), &Wording::default());
        assert_eq!(other.say("quote", &[]), "Angebot für Friend");
    }

    #[test]
    fn a_bundle_is_built_once() {
        let words = words();
        let locale = german(Country::DE, Formality::Informal);
        for _ in 0..10 {
            words.speaker(locale, &Wording::default());
            words.speaker(locale, &wording("north", 1, "Preis"));
        }
        words.base.run_pending_tasks();
        words.worded.run_pending_tasks();
        assert_eq!((words.base.entry_count(), words.worded.entry_count()), (1, 1));
    }

    #[test]
    fn keys_and_variables_are_known() {
        let words = words();
        assert_eq!(words.keys(), BTreeSet::from(["hello", "quote"]));
        assert_eq!(words.variables_of("hello"), Some(BTreeSet::from(["name", "label"])));
        assert_eq!(words.variables_of("quote"), Some(BTreeSet::new()));
        assert_eq!(words.variables_of("nothing"), None);
    }

    #[test]
    fn junk_is_refused_with_file_and_line() {
        let source = Source::new("de/x.ftl", "a = A\n\nb = { $n\nc = C\n".to_owned()).unwrap();
        let refused = Words::from_sources(&[source]).err();
        assert!(
            matches!(&refused, Some(WordsError::Junk { path, line: 4, .. }) if path == "de/x.ftl"),
            "{refused:?}"
        );
    }
}
