//! Entries for people's calendars, as RFC 5545 writes them: one in a letter, many in a feed.
//!
//! Times are instants (`…Z`), so no zone has to be explained to anybody's calendar.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, Utc};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus, Property};
use serde::{Deserialize, Serialize};

use super::{i18n::Lang, mail::Mailbox};

/// Who made the file, in the form RFC 5545 3.7.3 asks for.
const PRODUCT: &str = "-//Kith//Kith//EN";
/// Hours after which a calendar looks again whether a feed has changed.
const REFRESH_HOURS: i64 = 4;

/// What a calendar is to do with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Take it in, or move it.
    Request,
    /// Take it out.
    Cancel,
}

impl Method {
    /// The word in the file, and in the header of the part that holds it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// An entry, in one language.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The same for its whole life, everywhere.
    pub uid: String,
    /// Rises with each change of time, place or state.
    pub sequence: u32,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    /// Its title.
    pub title: String,
    /// What it is about; may be empty.
    pub text: String,
    /// Where it is; may be empty.
    pub place: String,
    /// Its page.
    pub url: String,
    /// Whether it does not take place.
    pub cancelled: bool,
}

/// An entry that goes along with a letter: what changes with the reader is put in when the letter is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Enclosed {
    /// What the calendar is to do.
    pub method: Method,
    /// The same for its whole life.
    pub uid: String,
    /// Rises from letter to letter.
    pub sequence: u32,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    /// Its title in each language.
    pub titles: BTreeMap<Lang, String>,
    /// Where it is; may be empty.
    pub place: String,
    /// The path of its page behind the language.
    pub path: String,
}

impl Enclosed {
    /// The file for one reader. Only he is named in it: nobody learns who else comes.
    #[must_use]
    pub fn written(&self, lang: Lang, origin: &str, from: &Mailbox, to: &Mailbox, now: DateTime<Utc>) -> String {
        let entry = Entry {
            uid: self.uid.clone(),
            sequence: self.sequence,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
            title: self.titles.get(&lang).cloned().unwrap_or_default(),
            text: String::new(),
            place: self.place.clone(),
            url: format!("{origin}/{lang}{}", self.path),
            cancelled: self.method == Method::Cancel,
        };
        let mut event = entry.event(now);
        event.append_property(person("ORGANIZER", from));
        let mut attendee = person("ATTENDEE", to);
        // Nobody reads answers by calendar: the letter's own links are the way.
        attendee.add_parameter("RSVP", "FALSE");
        attendee.add_parameter("PARTSTAT", "ACCEPTED");
        event.append_multi_property(attendee);
        let mut calendar = empty(self.method.as_str());
        calendar.push(event.done());
        calendar.to_string()
    }
}

impl Entry {
    fn event(&self, now: DateTime<Utc>) -> Event {
        let mut event = Event::new();
        event
            .uid(&self.uid)
            .sequence(self.sequence)
            .timestamp(now)
            .last_modified(now)
            .starts(self.starts_at)
            .ends(self.ends_at)
            .summary(&one_line(&self.title))
            .url(&self.url)
            .status(if self.cancelled {
                EventStatus::Cancelled
            } else {
                EventStatus::Confirmed
            });
        if !self.text.is_empty() {
            event.description(&self.text.replace("\r\n", "\n").replace('\r', "\n"));
        }
        if !self.place.is_empty() {
            event.location(&one_line(&self.place));
        }
        event.done()
    }
}

/// A file of entries that somebody's calendar reads again and again.
#[must_use]
pub fn feed(name: &str, entries: &[Entry], now: DateTime<Utc>) -> String {
    let mut calendar = empty("PUBLISH");
    calendar.name(&one_line(name));
    calendar.ttl(&Duration::hours(REFRESH_HOURS));
    for entry in entries {
        calendar.push(entry.event(now));
    }
    calendar.to_string()
}

fn empty(method: &str) -> Calendar {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", PRODUCT),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", method),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    calendar
}

fn person(key: &str, who: &Mailbox) -> Property {
    let mut property = Property::new(key, format!("mailto:{}", who.address.as_str()));
    if let Some(name) = &who.name {
        // A quotation mark cannot be written inside a parameter (RFC 5545 3.2).
        property.add_parameter("CN", &one_line(name).replace('"', "'"));
    }
    property
}

fn one_line(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace(char::is_control, "")
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use super::{Enclosed, Entry, Method, feed};
    use crate::foundation::{email_address::EmailAddress, i18n::Lang, mail::Mailbox};

    fn enclosed(method: Method) -> String {
        let address = |text| EmailAddress::parse(text).unwrap();
        Enclosed {
            method,
            uid: "1@north.example".into(),
            sequence: 3,
            starts_at: Utc.with_ymd_and_hms(2026, 12, 1, 17, 0, 0).unwrap(),
            ends_at: Utc.with_ymd_and_hms(2026, 12, 1, 19, 0, 0).unwrap(),
            titles: [(Lang::De, "Kabel; Router, \\ und\r\nÄrger in Łódź".to_owned())].into(),
            place: "Torstraße 1, 10119 Berlin".into(),
            path: "/events/1/kabel".into(),
        }
        .written(
            Lang::De,
            "https://north.example",
            &Mailbox::named("North \"N\"; Friends", address("hello@north.example")),
            &Mailbox::named("Ada\nBCC:evil", address("ada@people.example")),
            Utc.with_ymd_and_hms(2026, 11, 23, 11, 0, 0).unwrap(),
        )
    }

    #[test]
    fn the_method_and_the_state_agree() {
        let taken_in = enclosed(Method::Request);
        assert!(taken_in.contains("METHOD:REQUEST\r\n") && taken_in.contains("STATUS:CONFIRMED\r\n"));
        let taken_out = enclosed(Method::Cancel);
        assert!(taken_out.contains("METHOD:CANCEL\r\n") && taken_out.contains("STATUS:CANCELLED\r\n"));
        for line in [
            "UID:1@north.example\r\n",
            "SEQUENCE:3\r\n",
            "DTSTART:20261201T170000Z\r\n",
        ] {
            assert!(taken_in.contains(line) && taken_out.contains(line), "{taken_in}");
        }
    }

    #[test]
    fn no_text_breaks_out_of_its_line() {
        let written = enclosed(Method::Request);
        let unfolded = written.replace("\r\n ", "");
        assert!(
            unfolded.contains("SUMMARY:Kabel\\; Router\\, \\\\ und Ärger in Łódź\r\n"),
            "{unfolded}"
        );
        assert!(
            unfolded.contains("LOCATION:Torstraße 1\\, 10119 Berlin\r\n"),
            "{unfolded}"
        );
        assert!(!unfolded.lines().any(|line| line.starts_with("BCC")), "{unfolded}");
        assert!(
            written
                .split("\r\n")
                .all(|line| line.len() <= 75 && !line.contains('\n'))
        );
        assert_eq!(unfolded.matches("ATTENDEE").count(), 1);
    }

    #[test]
    fn a_feed_says_what_does_not_take_place() {
        let entry = Entry {
            uid: "1@north.example".into(),
            sequence: 0,
            starts_at: Utc.with_ymd_and_hms(2026, 12, 1, 17, 0, 0).unwrap(),
            ends_at: Utc.with_ymd_and_hms(2026, 12, 1, 19, 0, 0).unwrap(),
            title: "Kabel".into(),
            text: "Eins\r\nzwei".into(),
            place: String::new(),
            url: "https://north.example/de/events/1/kabel".into(),
            cancelled: true,
        };
        let written = feed("North", &[entry], Utc.with_ymd_and_hms(2026, 11, 23, 11, 0, 0).unwrap());
        for line in [
            "METHOD:PUBLISH",
            "X-WR-CALNAME:North",
            "REFRESH-INTERVAL;VALUE=DURATION:PT14400S",
            "STATUS:CANCELLED",
            "DESCRIPTION:Eins\\nzwei",
        ] {
            assert!(written.contains(&format!("{line}\r\n")), "{line} in {written}");
        }
    }
}
