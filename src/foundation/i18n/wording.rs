//! A tenant's own wording: its brand, and messages it says differently.

use std::{collections::HashMap, sync::Arc};

use fluent::FluentResource;
use fluent_syntax::{
    ast::{Entry, Identifier, InlineExpression, Message, Pattern, Resource},
    parser,
    serializer::serialize,
};

use super::{
    grammar::{self, INJECTED, Met},
    lang::{Country, Formality, Lang},
    speaker::Bundle,
    words::{Voice, Words},
};

/// Characters one overriding pattern may have.
pub const PATTERN_CHARS_MAX: usize = 2000;

/// Opening braces one overriding pattern may have; also keeps the parser from nesting deeply.
const PLACEABLES_MAX: usize = 50;

/// Characters of a number literal. Fluent's plural rules panic beyond 64 bits.
const NUMBER_CHARS_MAX: usize = 12;

/// Decimal places a wording may ask for.
const FRACTION_DIGITS_MAX: usize = 6;

/// What a tenant changes about the words. Its version goes up with every change of the overrides.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    /// The tenant's id. Bundles with overrides are cached under it, so two tenants must never share one.
    pub owner: String,
    /// Counts up with every change of the overrides; an old version is never said again.
    pub version: u64,
    /// The portal's name, `$brand` in messages.
    pub brand: String,
    /// The name where space is short, `$brand_short` in messages.
    pub brand_short: String,
    /// The messages said differently. What no longer passes the check is skipped and logged.
    pub overrides: Vec<Override>,
}

/// One message said differently in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// The language it is written in.
    pub lang: Lang,
    /// The message's key, or `key.attribute`.
    pub key: String,
    /// What stands right of the equals sign in a Fluent file; several lines are fine.
    pub pattern: String,
}

/// Why an overriding pattern was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OverrideRefused {
    /// There is no such message or attribute.
    #[error("no message has this key")]
    UnknownKey,
    /// There is nothing in it.
    #[error("the pattern is empty")]
    Empty,
    /// It is longer than allowed.
    #[error("the pattern has more than {chars_max} characters")]
    TooLong {
        /// Characters allowed.
        chars_max: usize,
    },
    /// It has more braces than allowed.
    #[error("the pattern has more than {placeables_max} placeables")]
    TooManyPlaceables {
        /// Opening braces allowed.
        placeables_max: usize,
    },
    /// It is no valid pattern, or more than one.
    #[error("line {line} is not valid: {reason}")]
    Syntax {
        /// The line of the pattern, from 1.
        line: usize,
        /// What the parser missed, in English.
        reason: String,
    },
    /// It uses a variable the original does not have.
    #[error("the message has no variable ${name}")]
    UnknownVariable {
        /// The variable, without the dollar sign.
        name: String,
    },
    /// It refers to another message, whose change would change this one unseen.
    #[error("a pattern may not refer to the message {name}")]
    MessageReference {
        /// The message referred to.
        name: String,
    },
    /// It uses a term that does not exist.
    #[error("there is no term -{name}")]
    UnknownTerm {
        /// The term, without the dash.
        name: String,
    },
    /// It calls a function other than NUMBER, or NUMBER with an option out of bounds.
    #[error("{name} may not be called like this")]
    Function {
        /// The function.
        name: String,
    },
    /// It has a number with too many digits.
    #[error("the number {number} is too long")]
    Number {
        /// The number as written.
        number: String,
    },
    /// A choice by number lacks a form the language needs.
    #[error("the plural form {category} is missing")]
    PluralMissing {
        /// The CLDR category: one, few, many, other.
        category: String,
    },
}

impl Wording {
    /// Whether a tenant may say this message like this.
    ///
    /// # Errors
    /// The first reason why not. Markup is no reason: whatever is said is escaped on the page.
    pub fn check(words: &Words, change: &Override) -> Result<(), OverrideRefused> {
        // Which variables a message has is the same in every voice of its language, so any voice will do.
        let voice = Voice {
            lang: change.lang,
            formality: Formality::Informal,
            country: Country::DE,
        };
        let original = words
            .message(voice, change.message_key())
            .ok_or(OverrideRefused::UnknownKey)?;
        change.compose(words, original).map(|_| ())
    }

    /// Adds the overrides of the voice's language on top of a bundle.
    pub(super) fn pour_into(&self, bundle: &mut Bundle, words: &Words, voice: Voice) {
        let mut worded: HashMap<&str, Arc<FluentResource>> = HashMap::new();
        for change in self.overrides.iter().filter(|change| change.lang == voice.lang) {
            let key = change.message_key();
            // The value and an attribute of one message may both be overridden, so the second starts from the first.
            let before = worded.get(key).and_then(|resource| match resource.get_entry(0) {
                Some(Entry::Message(message)) => Some(message),
                _ => None,
            });
            let composed = before
                .or_else(|| words.message(voice, key))
                .ok_or(OverrideRefused::UnknownKey)
                .and_then(|original| change.compose(words, original));
            match composed {
                Ok(resource) => {
                    worded.insert(key, Arc::new(resource));
                }
                Err(refused) => {
                    tracing::error!(owner = self.owner, key = change.key, %refused, "a tenant's wording was skipped");
                }
            }
        }
        for resource in worded.into_values() {
            bundle.add_resource_overriding(resource);
        }
    }
}

impl Override {
    fn message_key(&self) -> &str {
        self.key.split_once('.').map_or(self.key.as_str(), |(key, _)| key)
    }

    /// The whole message with this pattern in its place.
    ///
    /// Fluent overrides messages and not their parts: the value and the attributes that stay are taken along.
    fn compose(&self, words: &Words, original: &Message<&str>) -> Result<FluentResource, OverrideRefused> {
        let attribute = self.key.split_once('.').map(|(_, attribute)| attribute);
        let replaced = match attribute {
            None => original.value.as_ref(),
            Some(name) => original
                .attributes
                .iter()
                .find(|found| found.id.name == name)
                .map(|found| &found.value),
        }
        .ok_or(OverrideRefused::UnknownKey)?;

        let text = self.as_message_text()?;
        let pattern = parse_pattern(&text)?;
        self.check_parts(words, replaced, &pattern)?;

        let mut message: Message<&str> = original.clone();
        message.comment = None;
        match attribute {
            None => message.value = Some(pattern),
            Some(name) => {
                for found in message.attributes.iter_mut().filter(|found| found.id.name == name) {
                    found.value = pattern.clone();
                }
            }
        }
        let text = serialize(&Resource {
            body: vec![Entry::Message(message)],
        });
        FluentResource::try_new(text).map_err(|(_, errors)| syntax(1, errors.first().map(|error| &error.kind)))
    }

    /// The pattern as the value of a message, each line indented so that none can begin an entry of its own.
    fn as_message_text(&self) -> Result<String, OverrideRefused> {
        if self.pattern.chars().count() > PATTERN_CHARS_MAX {
            return Err(OverrideRefused::TooLong {
                chars_max: PATTERN_CHARS_MAX,
            });
        }
        if self.pattern.matches('{').count() > PLACEABLES_MAX {
            return Err(OverrideRefused::TooManyPlaceables {
                placeables_max: PLACEABLES_MAX,
            });
        }
        if self.pattern.trim().is_empty() {
            return Err(OverrideRefused::Empty);
        }
        let mut text = String::from("pattern =\n");
        for line in self.pattern.lines() {
            text.push_str("    ");
            text.push_str(line);
            text.push('\n');
        }
        Ok(text)
    }

    fn check_parts(
        &self,
        words: &Words,
        original: &Pattern<&str>,
        pattern: &Pattern<&str>,
    ) -> Result<(), OverrideRefused> {
        let known = grammar::variables(original);
        let mut refused = None;
        grammar::walk(pattern, &mut |met| {
            if refused.is_some() {
                return;
            }
            refused = match met {
                Met::Variable(name) if !known.contains(name) && !INJECTED.contains(&name) => {
                    Some(OverrideRefused::UnknownVariable { name: name.to_owned() })
                }
                Met::MessageReference(name) => Some(OverrideRefused::MessageReference { name: name.to_owned() }),
                Met::Term(name) if !words.has_term(self.lang, name) => {
                    Some(OverrideRefused::UnknownTerm { name: name.to_owned() })
                }
                Met::Function(name, arguments)
                    if name != "NUMBER" || !arguments.named.iter().all(|option| is_modest(&option.value)) =>
                {
                    Some(OverrideRefused::Function { name: name.to_owned() })
                }
                Met::Number(number) if number.len() > NUMBER_CHARS_MAX => Some(OverrideRefused::Number {
                    number: number.to_owned(),
                }),
                Met::Select(selector, variants) => {
                    if let Some(number) = variants.iter().find_map(grammar::long_number_key(NUMBER_CHARS_MAX)) {
                        Some(OverrideRefused::Number {
                            number: number.to_owned(),
                        })
                    } else {
                        grammar::missing_plural(self.lang, selector, variants).map(|category| {
                            OverrideRefused::PluralMissing {
                                category: category.to_owned(),
                            }
                        })
                    }
                }
                _ => None,
            };
        });
        refused.map_or(Ok(()), Err)
    }
}

/// Whether an option of NUMBER stays within bounds; Fluent would print a million decimals when asked to.
fn is_modest(option: &InlineExpression<&str>) -> bool {
    match option {
        InlineExpression::NumberLiteral { value } => {
            value.parse::<usize>().is_ok_and(|digits| digits <= FRACTION_DIGITS_MAX)
        }
        _ => true,
    }
}

fn parse_pattern(text: &str) -> Result<Pattern<&str>, OverrideRefused> {
    let resource = parser::parse(text).map_err(|(_, errors)| {
        // What is missing at the very end is missed behind the last line.
        let lines = text.lines().count().saturating_sub(1).max(1);
        let line = errors
            .first()
            .map_or(1, |error| text[..error.pos.start].matches('\n').count().clamp(1, lines));
        syntax(line, errors.first().map(|error| &error.kind))
    })?;
    let mut body = resource.body.into_iter();
    match (body.next(), body.next()) {
        (
            Some(Entry::Message(Message {
                value: Some(pattern),
                attributes,
                ..
            })),
            None,
        ) if attributes.is_empty() => Ok(pattern),
        _ => Err(OverrideRefused::Syntax {
            line: 1,
            reason: "not exactly one pattern".to_owned(),
        }),
    }
}

/// A pattern in Fluent's notation, as it would stand right of the equals sign.
pub(super) fn notation(pattern: &Pattern<&str>) -> String {
    let message = Message {
        id: Identifier { name: "m" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    let lines = text.trim_start_matches("m =").lines();
    let lines: Vec<&str> = lines.map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    lines.join("\n").trim().to_owned()
}

fn syntax(line: usize, reason: Option<&parser::ErrorKind>) -> OverrideRefused {
    OverrideRefused::Syntax {
        line,
        reason: reason.map(ToString::to_string).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Locale, Source},
        *,
    };

    fn words() -> Words {
        let text = "-friend = Friend\nopen = { $n ->\n    [one] zlecenie\n    [few] zlecenia\n    [many] zleceń\n   \
                    *[other] zlecenia\n }\n    .label = Zlecenia\nhello = Witaj, { $name }\n";
        let sources = ["en/x.ftl", "pl/x.ftl"].map(|path| Source::new(path, text.to_owned()).unwrap());
        Words::from_sources(&sources).unwrap()
    }

    fn change(key: &str, pattern: &str) -> Override {
        Override {
            lang: Lang::Pl,
            key: key.to_owned(),
            pattern: pattern.to_owned(),
        }
    }

    #[test]
    fn a_sound_pattern_is_taken() {
        let words = words();
        for (key, pattern) in [
            ("hello", "Cześć, { $name }!"),
            ("hello", "Cześć w aplikacji { $brand } ({ $brand_short })"),
            ("hello", "Bez imienia, <b>ale</b> z { -friend }"),
            ("open.label", "Nasze zlecenia"),
            (
                "open",
                "{ $n ->\n    [0] brak\n    [one] a\n    [few] b\n    [many] c\n   *[other] d\n}\r\n",
            ),
        ] {
            assert_eq!(Wording::check(&words, &change(key, pattern)), Ok(()), "{pattern}");
        }
    }

    #[test]
    fn an_unsound_pattern_is_refused_by_name() {
        let words = words();
        let name = |text: &str| text.to_owned();
        for (key, pattern, expected) in [
            ("nothing", "x", OverrideRefused::UnknownKey),
            ("hello.label", "x", OverrideRefused::UnknownKey),
            ("hello", " \n ", OverrideRefused::Empty),
            ("hello", &"ż".repeat(2001), OverrideRefused::TooLong { chars_max: 2000 }),
            (
                "hello",
                &"{".repeat(51),
                OverrideRefused::TooManyPlaceables { placeables_max: 50 },
            ),
            (
                "hello",
                "{ $email }",
                OverrideRefused::UnknownVariable { name: name("email") },
            ),
            (
                "hello",
                "{ open }",
                OverrideRefused::MessageReference { name: name("open") },
            ),
            ("hello", "{ -foe }", OverrideRefused::UnknownTerm { name: name("foe") }),
            (
                "hello",
                "{ DATETIME($name) }",
                OverrideRefused::Function { name: name("DATETIME") },
            ),
            (
                "open",
                "{ NUMBER($n, minimumFractionDigits: 99999999) }",
                OverrideRefused::Function { name: name("NUMBER") },
            ),
            (
                "hello",
                "{ 99999999999999999999 }",
                OverrideRefused::Number {
                    number: name("99999999999999999999"),
                },
            ),
            (
                "open",
                "{ $n ->\n    [one] a\n   *[other] b\n}",
                OverrideRefused::PluralMissing { category: name("few") },
            ),
        ] {
            assert_eq!(
                Wording::check(&words, &change(key, pattern)),
                Err(expected),
                "{pattern}"
            );
        }
        for broken in ["{ $name", "a\n.label = b", "{ $n -> *[x] y }", "}", "a\n{ $name"] {
            let refused = Wording::check(&words, &change("hello", broken));
            assert!(
                matches!(refused, Err(OverrideRefused::Syntax { .. })),
                "{broken}: {refused:?}"
            );
        }
    }

    #[test]
    fn a_pattern_that_is_written_out_can_be_read_again() {
        let words = words();
        let locale = Locale {
            lang: Lang::Pl,
            country: Country::PL,
            formality: Formality::Formal,
            tz: chrono_tz::Europe::Warsaw,
        };
        let said = words.said(locale);
        assert_eq!(said["hello"].pattern, "Witaj, { $name }");
        assert!(said["hello"].variables.contains("name"));
        assert!(
            said["open"].pattern.contains("[few] zlecenia"),
            "{}",
            said["open"].pattern
        );
        assert_eq!(said["open.label"].pattern, "Zlecenia");
        for (key, part) in said {
            assert_eq!(Wording::check(&words, &change(&key, &part.pattern)), Ok(()), "{key}");
        }
    }

    #[test]
    fn what_is_not_overridden_of_a_message_stays() {
        let words = words();
        let wording = Wording {
            owner: "north".to_owned(),
            version: 1,
            overrides: vec![
                change("open.label", "Nasze"),
                change(
                    "open",
                    "{ $n ->\n    [one] a\n    [few] b\n    [many] c\n   *[other] d\n}",
                ),
                change("hello", "{ $nobody }"),
            ],
            ..Wording::default()
        };
        let locale = Locale {
            lang: Lang::Pl,
            country: Country::PL,
            formality: Formality::Formal,
            tz: chrono_tz::Europe::Warsaw,
        };
        let speaker = words.speaker(locale, &wording);
        assert_eq!(speaker.say("open", &[("n", 3.into())]), "b");
        assert_eq!(speaker.say_attr("open", "label", &[]), "Nasze");
        assert_eq!(
            speaker.say("hello", &[("name", "Ada".into())]),
            "Witaj, Ada",
            "the broken one is skipped"
        );
    }
}
