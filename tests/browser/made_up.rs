//! Every page in the made-up language, on the smallest screen and twice as large: the longer texts fit, nothing of them
//! is cut off, and what is still plain is data and not a text of ours that was never translated.

use std::collections::HashSet;

use kith::{admin, app, foundation::i18n::Lang};
use serde_json::Value;

use super::{
    DESK,
    every_page::{VOLTARO, Watch, walk, walk_console},
    look::Eye,
    rig::Site,
};
use crate::orders::world::{CUSTOMER, EMAIL};

/// What formats write in German, whatever language the texts around them are in: dates and lists.
const FORMATTED: &[&str] = &[
    "Montag",
    "Dienstag",
    "Mittwoch",
    "Donnerstag",
    "Freitag",
    "Samstag",
    "Sonntag",
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
    "Jan",
    "Feb",
    "Mär",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Okt",
    "Nov",
    "Dez",
    "und",
];
/// Languages by their own names, which are the same in each.
const LANGUAGES: &[&str] = &[
    "Deutsch",
    "English",
    "Français",
    "Italiano",
    "Polski",
    "DE",
    "EN",
    "FR",
    "IT",
    "PL",
    "de-DE",
];
/// What a text is given, where the text itself is shown.
const VARIABLES: &[&str] = &["{ $brand }"];
/// What is sealed in the database.
const SEALED: &[&str] = &[CUSTOMER, EMAIL, "Zqstreet 7", "The router blinks, call +49 30 5550199"];

/// Every text that is data and no text of ours.
struct Data(HashSet<String>);

impl Data {
    /// Whatever is in the database, the places of the country, and the names of our texts.
    async fn of(site: &Site) -> Self {
        let mut known = Self(HashSet::new());
        known.look_again(site).await;
        let places = include_str!("../../assets/data/postal_codes.csv");
        for line in places
            .lines()
            .filter(|line| line.starts_with("DE,") || line.starts_with("AT,"))
        {
            line.split([',', '"']).for_each(|part| known.note(part));
        }
        for text in SEALED.iter().chain(LANGUAGES).chain(FORMATTED).chain(VARIABLES) {
            known.note(text);
        }
        // The development's list of letters shows the tags of locales.
        for lang in Lang::ALL {
            for country in ["AT", "CH", "DE", "GB", "PL"] {
                known.note(&format!("{}-{country}", lang.as_str()));
            }
        }
        for key in site.house.words.keys() {
            known.note(key);
        }
        known
    }

    /// What is in the database now, besides what was: whole and line by line, in and out of JSON.
    async fn look_again(&mut self, site: &Site) {
        for text in site.texts().await {
            match serde_json::from_str(&text) {
                Ok(value @ (Value::Object(_) | Value::Array(_))) => self.note_all(&value),
                _ => self.note(&text),
            }
        }
    }

    fn note(&mut self, text: &str) {
        let lines = text.lines().chain([text]);
        self.0
            .extend(lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")));
    }

    fn note_all(&mut self, value: &Value) {
        match value {
            Value::String(text) => self.note(text),
            Value::Array(values) => values.iter().for_each(|value| self.note_all(value)),
            Value::Object(fields) => fields.values().for_each(|value| self.note_all(value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// Whether a run of plain words is data: as a whole, or each part of what a format or a sentence has put together.
    fn has(&self, run: &str) -> bool {
        let is_id = |part: &str| part.starts_with("http://") || uuid::Uuid::parse_str(part).is_ok();
        let is_known = |part: &str| part.is_empty() || self.0.contains(part) || is_id(part);
        let is_sign = |c: char| c.is_whitespace() || ",.:;–…()„“«»\"".contains(c);
        let is_bare_known = |part: &str| {
            // The code of an order ends with a digit or begins with one; other numbers are a format's.
            is_known(part.trim_matches(is_sign))
                || is_known(part.trim_matches(|c: char| c.is_ascii_digit() || is_sign(c)))
        };
        let has_part =
            |part: &str| is_known(part.trim()) || is_bare_known(part) || part.split_whitespace().all(is_bare_known);
        // The subject of a letter: who has written, and in which topic.
        let has_both = |(who, what): (&str, &str)| has_part(who) && has_part(what);
        run.split_once(": ").is_some_and(has_both)
            || has_part(run)
            || run.split(", ").flat_map(|part| part.split(" und ")).all(has_part)
    }
}

/// What was seen, but for what is or was data.
async fn untranslated(watch: &Watch<'_>, mut data: Data, site: &Site) -> Vec<String> {
    data.look_again(site).await;
    let plain = watch.plain_words().iter().filter(|(run, _)| !data.has(run));
    plain.map(|(run, place)| format!("{run:?} {place}")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_a_community_has_room_for_longer_words() {
    let site = Site::open_with(|settings| settings.made_up_words = true).await;
    let browser = site.browser(DESK, true).await;
    let data = Data::of(&site).await;
    let mut watch = Watch::new(&site, &browser, Eye::MadeUp, "voltaro", "de");
    walk(&mut watch, &VOLTARO).await;
    let plain = untranslated(&watch, data, &site).await;
    assert!(plain.is_empty(), "never translated:\n{}", plain.join("\n"));
    watch.end(&app::routes());
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_the_console_has_room_for_longer_words() {
    let site = Site::open_with(|settings| settings.made_up_words = true).await;
    let browser = site.browser(DESK, true).await;
    let data = Data::of(&site).await;
    let mut watch = Watch::new(&site, &browser, Eye::MadeUp, "ops", "de");
    walk_console(&mut watch).await;
    let plain = untranslated(&watch, data, &site).await;
    assert!(plain.is_empty(), "never translated:\n{}", plain.join("\n"));
    watch.end(&admin::routes());
    browser.close().await;
}
