//! What is said of an event, by whoever writes it: when, where, in which words.

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

use super::event::Kind;
use crate::{
    foundation::{
        error::Refusal,
        i18n::{Country, Lang},
        search,
        wall::{self, NoTime},
    },
    tenancy::places::{Place, Point},
};

/// The kind of an event's texts in `content`.
pub const TEXTS: &str = "event";
/// The fields of its texts.
pub const FIELDS: [&str; 5] = ["title", "summary", "text", "way", "question"];
/// Characters of a title, at least.
pub const TITLE_CHARS_MIN: usize = 3;
/// Characters of a title, at most.
pub const TITLE_CHARS_MAX: usize = 120;
/// Characters of its summary.
pub const SUMMARY_CHARS_MAX: usize = 300;
/// Characters of what it is about, in Markdown.
pub const TEXT_CHARS_MAX: usize = 8_000;
/// Characters of how to get there, and of the question to those who register.
pub const LINE_CHARS_MAX: usize = 300;
/// Characters of a venue's name, and of its street.
pub const VENUE_CHARS_MAX: usize = 120;
/// Characters of the address of an online event.
pub const URL_CHARS_MAX: usize = 500;
/// Guests one may bring.
pub const GUESTS_MAX: i64 = 9;
/// Seats one event may have.
pub const SEATS_MAX: i64 = 100_000;
/// Days an event takes at most: longer ones are several.
const DAYS_MAX: i64 = 14;
/// Days ahead in which an event may lie: two years.
const DAYS_AHEAD_MAX: i64 = 730;
/// Characters of the readable part of an address.
const SLUG_CHARS_MAX: usize = 60;
/// Words that stand after an event's id in other addresses, so that no title may claim them.
const SLUGS_TAKEN: [&str; 3] = ["register", "leave", "discuss"];

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// One of [`FIELDS`].
    pub field: String,
    /// The language.
    pub lang: Lang,
    /// As written; empty lets another language stand in.
    pub text: String,
}

/// Where people meet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Venue {
    /// Its name.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Two letters.
    pub country: String,
    /// As the country writes it.
    pub postal_code: String,
    /// The place of the postal code.
    pub place: String,
    /// Degrees north.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
}

impl Venue {
    /// The town; the venue itself where the data knows no name of it.
    #[must_use]
    pub fn town(&self) -> String {
        let town = if self.place.is_empty() { &self.name } else { &self.place };
        town.clone()
    }

    /// The venue at a place.
    #[must_use]
    pub fn at(name: &str, street: &str, country: Country, postal_code: String, place: &Place) -> Self {
        Self {
            name: name.to_owned(),
            street: street.to_owned(),
            country: country.to_string(),
            postal_code,
            place: place.name.clone(),
            lat: Some(place.point.lat),
            lon: Some(place.point.lon),
        }
    }

    /// The point for the map.
    #[must_use]
    pub fn point(&self) -> Option<Point> {
        Some(Point {
            lat: self.lat?,
            lon: self.lon?,
        })
    }

    /// Everything on one line: `Dom Sąsiedzki, Puławska 44, 02-525 Warszawa`.
    #[must_use]
    pub fn line(&self) -> String {
        let place = format!("{} {}", self.postal_code, self.place);
        let parts = [self.name.as_str(), self.street.as_str(), place.trim()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }
}

/// When it is: what the clock on the wall of the place shows, and what that means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The beginning on the wall.
    pub wall_starts: NaiveDateTime,
    /// The end on the wall.
    pub wall_ends: NaiveDateTime,
    /// Whose wall.
    pub zone: chrono_tz::Tz,
    /// The beginning.
    pub starts_at: DateTime<Utc>,
    /// The end.
    pub ends_at: DateTime<Utc>,
}

impl When {
    /// The time as two fields of a form have it; what is wrong is said of the field.
    ///
    /// # Errors
    /// `event-refused-time` and `event-refused-gap` of either field; `event-refused-order` when it ends before it begins,
    /// `event-refused-long` when it takes more than two weeks.
    pub fn parse(starts: &str, ends: &str, zone: chrono_tz::Tz) -> Result<Self, (&'static str, Refusal)> {
        let meant = |field, wall| {
            wall::meant(wall, zone).map_err(|no| {
                let key = match no {
                    NoTime::Unreadable => "event-refused-time",
                    NoTime::Gap => "event-refused-gap",
                };
                (field, Refusal::new(key))
            })
        };
        let (starts_at, ends_at) = (meant("starts", starts)?.at, meant("ends", ends)?.at);
        let read = |field, wall| wall::read(wall).ok_or((field, Refusal::new("event-refused-time")));
        if ends_at <= starts_at {
            return Err(("ends", Refusal::new("event-refused-order")));
        }
        if ends_at - starts_at > Duration::days(DAYS_MAX) {
            return Err(("ends", Refusal::new("event-refused-long").with("days", DAYS_MAX)));
        }
        Ok(Self {
            wall_starts: read("starts", starts)?,
            wall_ends: read("ends", ends)?,
            zone,
            starts_at,
            ends_at,
        })
    }

    /// Whether somebody could still come, and it is not so far off that somebody has mistyped.
    ///
    /// # Errors
    /// `event-refused-past` or `event-refused-far`.
    pub fn lies_ahead(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        if self.starts_at <= now {
            return Err(Refusal::new("event-refused-past"));
        }
        if self.starts_at > now + Duration::days(DAYS_AHEAD_MAX) {
            return Err(Refusal::new("event-refused-far"));
        }
        Ok(())
    }
}

/// What is said of an event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// In person, online or both.
    pub kind: Kind,
    /// The beginning on the wall: `2026-12-01T18:00`.
    pub wall_starts: String,
    /// The end on the wall.
    pub wall_ends: String,
    /// The IANA name of the wall's zone.
    pub time_zone: String,
    /// Where; empty for what is online only.
    pub venue: Venue,
    /// Where online; empty for what is in person only, or not known yet.
    pub online_url: String,
    /// Guests one may bring.
    pub guests_max: i64,
    /// Whether the question must be answered.
    pub answer_required: bool,
    /// Every text.
    pub texts: Vec<Text>,
}

impl Facts {
    /// When it is.
    ///
    /// # Errors
    /// As [`When::parse`].
    pub fn when(&self) -> Result<When, (&'static str, Refusal)> {
        let zone = self.time_zone.parse();
        let zone = zone.map_err(|_| ("time_zone", Refusal::new("event-refused-zone")))?;
        When::parse(&self.wall_starts, &self.wall_ends, zone)
    }

    /// A text in a language, as it was written.
    #[must_use]
    pub fn written(&self, field: &str, lang: Lang) -> &str {
        let texts = &mut self.texts.iter();
        texts
            .find(|text| text.field == field && text.lang == lang)
            .map_or("", |text| text.text.as_str())
    }

    /// What is wrong with it, by the field of the form it is said of. `own` is the language a title is needed in.
    #[must_use]
    pub fn refusals(&self, own: Lang) -> Vec<(String, Refusal)> {
        let mut found: Vec<(String, Refusal)> = Vec::new();
        let mut refuse = |field: &str, refusal: Refusal| found.push((field.to_owned(), refusal));
        if let Err((field, refusal)) = self.when() {
            refuse(field, refusal);
        }
        if self.kind.has_place() {
            if self.venue.name.is_empty() {
                refuse("venue", Refusal::new("event-refused-venue"));
            }
            if self.venue.point().is_none() {
                refuse("postal", Refusal::new("postal-code-refused"));
            }
        }
        for (field, text) in [("venue", &self.venue.name), ("street", &self.venue.street)] {
            if !fits(text, VENUE_CHARS_MAX, Lines::One) {
                refuse(field, too_long(VENUE_CHARS_MAX));
            }
        }
        if !self.online_url.is_empty() && !is_address(&self.online_url) {
            refuse("online_url", Refusal::new("event-refused-url"));
        }
        if !(0..=GUESTS_MAX).contains(&self.guests_max) {
            refuse(
                "guests_max",
                Refusal::new("event-refused-guests-max").with("max", GUESTS_MAX),
            );
        }
        if self.written("title", own).is_empty() {
            refuse(&format!("title-{own}"), Refusal::new("event-refused-title"));
        }
        for Text { field, lang, text } in &self.texts {
            let (max, lines) = match field.as_str() {
                "title" => (TITLE_CHARS_MAX, Lines::One),
                "summary" => (SUMMARY_CHARS_MAX, Lines::Many),
                "text" => (TEXT_CHARS_MAX, Lines::Many),
                _ => (LINE_CHARS_MAX, Lines::Many),
            };
            if !fits(text, max, lines) {
                refuse(&format!("{field}-{lang}"), too_long(max));
            }
            if field == "title" && !text.is_empty() && text.chars().count() < TITLE_CHARS_MIN {
                refuse(&format!("{field}-{lang}"), Refusal::new("event-refused-title"));
            }
        }
        found
    }

    /// The readable part of the address, by the title in this language.
    #[must_use]
    pub fn slug(&self, own: Lang) -> String {
        let mut slug = String::new();
        for c in search::normal(self.written("title", own)).chars() {
            if c.is_ascii_alphanumeric() {
                slug.push(c);
            } else if !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
        }
        slug.truncate(SLUG_CHARS_MAX);
        match slug.trim_end_matches('-') {
            "" => "e".to_owned(),
            taken if SLUGS_TAKEN.contains(&taken) => format!("e-{taken}"),
            slug => slug.to_owned(),
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Lines {
    One,
    Many,
}

fn fits(text: &str, max: usize, lines: Lines) -> bool {
    let breaks = |c: char| lines == Lines::Many && (c == '\n' || c == '\r');
    text.chars().count() <= max && !text.chars().any(|c| c.is_control() && !breaks(c))
}

fn too_long(max: usize) -> Refusal {
    Refusal::new("event-refused-too-long").with("max", max)
}

/// Whether people can be led there: a page over TLS.
fn is_address(text: &str) -> bool {
    text.len() <= URL_CHARS_MAX
        && text.strip_prefix("https://").is_some_and(|rest| {
            !rest.is_empty()
                && rest
                    .bytes()
                    .all(|byte| byte.is_ascii_graphic() && !b"<>\"'\\`".contains(&byte))
        })
}

#[cfg(test)]
mod tests {
    use chrono_tz::Europe::Zurich;

    use super::{Facts, Text, Venue, When, is_address};
    use crate::{events::event::Kind, foundation::i18n::Lang};

    fn facts(title: &str) -> Facts {
        Facts {
            kind: Kind::Online,
            wall_starts: "2027-10-30T18:00".into(),
            wall_ends: "2027-10-30T20:00".into(),
            time_zone: "Europe/Zurich".into(),
            venue: Venue::default(),
            online_url: "https://meet.example/abc".into(),
            guests_max: 0,
            answer_required: false,
            texts: vec![Text {
                field: "title".into(),
                lang: Lang::Pl,
                text: title.into(),
            }],
        }
    }

    fn refused(facts: &Facts) -> Vec<String> {
        let found = facts.refusals(Lang::Pl);
        found
            .into_iter()
            .map(|(field, refusal)| format!("{field}: {}", refusal.key))
            .collect()
    }

    #[test]
    fn a_time_is_one_that_the_clock_shows_and_ends_after_it_begins() {
        let key = |starts, ends| When::parse(starts, ends, Zurich).map_err(|(field, refusal)| (field, refusal.key));
        assert_eq!(
            key("2027-03-28T02:30", "2027-03-28T05:00"),
            Err(("starts", "event-refused-gap"))
        );
        assert_eq!(
            key("2027-03-28T18:00", "2027-03-28T18:00"),
            Err(("ends", "event-refused-order"))
        );
        assert_eq!(
            key("2027-03-28T18:00", "2027-05-28T18:00"),
            Err(("ends", "event-refused-long"))
        );
        assert_eq!(
            key("tomorrow", "2027-05-28T18:00"),
            Err(("starts", "event-refused-time"))
        );
        let over_the_change = When::parse("2027-10-30T22:00", "2027-10-31T06:00", Zurich).unwrap();
        assert_eq!((over_the_change.ends_at - over_the_change.starts_at).num_hours(), 9);
    }

    #[test]
    fn what_is_wrong_is_said_by_its_field() {
        assert!(refused(&facts("Warsztaty")).is_empty());
        assert_eq!(refused(&facts("")), ["title-pl: event-refused-title"]);
        let in_person = Facts {
            kind: Kind::InPerson,
            ..facts("Warsztaty")
        };
        assert_eq!(
            refused(&in_person),
            ["venue: event-refused-venue", "postal: postal-code-refused"]
        );
        let long = facts(&"x".repeat(121));
        assert_eq!(refused(&long), ["title-pl: event-refused-too-long"]);
    }

    #[test]
    fn a_title_becomes_a_readable_address() {
        assert_eq!(
            facts("Rachunek bez tajemnic: Łódź!").slug(Lang::Pl),
            "rachunek-bez-tajemnic-lodz"
        );
        assert_eq!(facts("Register").slug(Lang::Pl), "e-register");
        assert_eq!(facts("???").slug(Lang::Pl), "e");
    }

    #[test]
    fn an_address_leads_to_a_page_over_tls() {
        assert!(is_address("https://meet.example/room?id=1"));
        for wrong in [
            "http://meet.example",
            "javascript:alert(1)",
            "https://",
            "https://a b",
            "https://a\"b",
        ] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }
}
