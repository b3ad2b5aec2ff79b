//! What the pages of development show.

use serde::Serialize;

use crate::{
    accounts::views::EventRow,
    foundation::{
        i18n::Speaker,
        web::{
            View,
            chart::{Chart, ChartWords, Figure},
            map::{Map, MapWords, Spot},
        },
    },
    tenancy::outlines::Outlines,
};

/// The sprite; the styleguide shows each of its icons.
const ICONS: &str = include_str!("../../assets/static/img/icons.svg");

/// A letter in the list.
#[derive(Clone, Debug, Serialize)]
pub struct LetterLine {
    /// Its subject.
    pub subject: String,
    /// Its page.
    pub url: String,
    /// Whose it is.
    pub to: String,
    /// Who writes.
    pub from: String,
    /// Its language, in words.
    pub lang: String,
    /// When it was written.
    pub at: String,
}

/// assets/views/dev/mail.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct MailPage {
    /// The letters, the newest first.
    pub letters: Vec<LetterLine>,
}

impl View for MailPage {
    const TEMPLATE: &'static str = "dev/mail.html";

    fn samples() -> Vec<Self> {
        let letter = LetterLine {
            subject: "Elektrizitätsgenossenschaft".into(),
            url: "/x".into(),
            to: "ada@north.example".into(),
            from: "hello@north.example".into(),
            lang: "Deutsch (de-CH)".into(),
            at: "2026-03-01T12:00:00Z".into(),
        };
        vec![Self::default(), Self { letters: vec![letter] }]
    }
}

/// assets/views/dev/letter.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct LetterPage {
    /// Its subject.
    pub subject: String,
    /// Whose it is, with the name.
    pub to: String,
    /// Who writes, with the name.
    pub from: String,
    /// When it was written.
    pub at: String,
    /// Its language, in words.
    pub lang: String,
    /// Its language, as a tag.
    pub tag: String,
    /// The header lines.
    pub headers: String,
    /// Every address in the text.
    pub links: Vec<String>,
    /// The text part.
    pub text: String,
    /// Where the HTML part is.
    pub html_url: String,
}

impl View for LetterPage {
    const TEMPLATE: &'static str = "dev/letter.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            subject: "Elektrizitätsgenossenschaft".into(),
            at: "2026-03-01T12:00:00Z".into(),
            links: vec!["http://north.localhost/en/link/x".into()],
            ..Self::default()
        }]
    }
}

/// assets/views/dev/styleguide.html
#[derive(Clone, Debug, Serialize)]
pub struct Styleguide {
    /// The brands and all of them.
    pub brands: Vec<Switch>,
    /// Both modes and each.
    pub modes: Vec<Switch>,
    /// What is shown side by side.
    pub looks: Vec<Look>,
    /// What the components hold.
    pub samples: Samples,
    /// Where its forms go.
    pub action: String,
}

/// A link among several.
#[derive(Clone, Debug, Serialize)]
pub struct Switch {
    /// Its word.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// Whether it is chosen.
    pub current: bool,
}

/// One brand in one mode.
#[derive(Clone, Debug, Serialize)]
pub struct Look {
    /// The brand's name.
    pub name: String,
    /// The mode, in words.
    pub mode: String,
    /// The classes that dress an element in it.
    pub classes: String,
    /// Begins every id, so that each is there once.
    pub prefix: String,
}

/// What the components of the styleguide hold, in the reader's words.
#[derive(Clone, Debug, Serialize)]
pub struct Samples {
    people: Vec<Someone>,
    options: Vec<Choice>,
    tabs: Vec<Switch>,
    numbers: Vec<Numbered>,
    events: Vec<EventRow>,
    heads: Vec<Cell>,
    rows: Vec<Line>,
    crumbs: Vec<Switch>,
    stages: Vec<Stage>,
    progress: Vec<Step>,
    facts: Vec<Fact>,
    meanwhile: Vec<Meanwhile>,
    languages: Vec<Language>,
    map: Map,
    bars: Chart,
    line: Chart,
    icons: Vec<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
struct Someone {
    name: &'static str,
    initials: &'static str,
    tone: u8,
    url: Option<&'static str>,
}

#[derive(Clone, Debug, Serialize)]
struct Choice {
    value: &'static str,
    label: String,
    help: String,
}

#[derive(Clone, Debug, Serialize)]
struct Numbered {
    text: String,
    url: Option<&'static str>,
    current: bool,
}

#[derive(Clone, Debug, Serialize)]
struct Cell {
    text: String,
    end: bool,
}

#[derive(Clone, Debug, Serialize)]
struct Line {
    text: String,
    url: Option<&'static str>,
    cells: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Stage {
    title: String,
    text: String,
    state: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct Step {
    text: String,
    url: Option<&'static str>,
    state: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct Fact {
    label: String,
    text: String,
}

#[derive(Clone, Debug, Serialize)]
struct Meanwhile {
    label: String,
    now: String,
}

#[derive(Clone, Debug, Serialize)]
struct Language {
    lang: &'static str,
    name: &'static str,
    url: &'static str,
    current: bool,
}

/// Where a sample leads: nowhere.
const HERE: &str = "#main";
/// Weeks in the sample charts, the last one now.
const WEEKS: [f64; 8] = [12.0, 19.0, 14.0, 22.0, 31.0, 27.0, 35.0, 38.0];
/// Ratings in the same weeks.
const RATINGS: [f64; 8] = [4.2, 4.3, 4.2, 4.5, 4.4, 4.6, 4.7, 4.7];

impl Samples {
    pub(super) fn of(speaker: &Speaker) -> Self {
        let say = |key: &str| speaker.say(key, &[]);
        let people = [
            ("Ada Lindqvist", "AL", 1, Some(HERE)),
            ("Beat Rüegg", "BR", 3, None),
            ("Łucja Żak", "ŁŻ", 5, None),
        ];
        let stages = [("dev-done", "done"), ("dev-now", "now"), ("dev-later", "later")];
        Self {
            people: people
                .map(|(name, initials, tone, url)| Someone {
                    name,
                    initials,
                    tone,
                    url,
                })
                .into(),
            options: ["dev-option-one", "dev-option-two", "dev-option-three"]
                .map(|value| Choice {
                    value,
                    label: say(value),
                    help: if value == "dev-option-two" {
                        say("dev-help")
                    } else {
                        String::new()
                    },
                })
                .into(),
            tabs: [("dev-now", true), ("dev-done", false), ("dev-later", false)]
                .map(|(key, current)| Switch {
                    text: say(key),
                    url: HERE.into(),
                    current,
                })
                .into(),
            events: vec![EventRow::sample()],
            numbers: [Some(1), Some(2), None, Some(9)]
                .map(|number| Numbered {
                    text: number.map_or_else(|| "…".into(), |number| speaker.number(number)),
                    url: number.map(|_| HERE),
                    current: number == Some(2),
                })
                .into(),
            heads: [("dev-title", false), ("dev-state", false), ("dev-figure", true)]
                .map(|(key, end)| Cell { text: say(key), end })
                .into(),
            rows: [("dev-row-one", "dev-done", 1_240), ("dev-row-two", "dev-now", 88)]
                .map(|(key, state, figure)| Line {
                    text: say(key),
                    url: Some(HERE),
                    cells: vec![say(state), speaker.number(figure)],
                })
                .into(),
            crumbs: ["nav-home", "nav-forum"]
                .map(|key| Switch {
                    text: say(key),
                    url: HERE.into(),
                    current: false,
                })
                .into(),
            stages: stages
                .map(|(key, state)| Stage {
                    title: say(key),
                    text: say("dev-help"),
                    state,
                })
                .into(),
            progress: stages
                .map(|(key, state)| Step {
                    text: say(key),
                    url: (state == "done").then_some(HERE),
                    state,
                })
                .into(),
            facts: [("dev-title", "dev-row-one"), ("dev-state", "dev-now")]
                .map(|(label, text)| Fact {
                    label: say(label),
                    text: say(text),
                })
                .into(),
            meanwhile: vec![Meanwhile {
                label: say("dev-title"),
                now: say("dev-row-two"),
            }],
            languages: crate::foundation::i18n::Lang::ALL
                .map(|lang| Language {
                    lang: lang.as_str(),
                    name: lang.native_name(),
                    url: HERE,
                    current: lang == speaker.locale().lang,
                })
                .into(),
            map: map(speaker),
            bars: Chart::bars(
                words(speaker, "dev-chart-bars", &speaker.number(38)),
                &weeks(speaker, &WEEKS),
                |value| speaker.decimal(value, 0),
            ),
            line: Chart::line(
                words(speaker, "dev-chart-line", &speaker.decimal(4.7, 1)),
                &weeks(speaker, &RATINGS),
                |value| speaker.decimal(value, 1),
            ),
            icons: ICONS
                .split(" id=\"")
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
                .collect(),
        }
    }
}

fn words(speaker: &Speaker, title: &str, last: &str) -> ChartWords {
    ChartWords {
        title: speaker.say(title, &[]),
        summary: speaker.say("dev-chart-last", &[("value", last.to_owned().into())]),
        label_head: speaker.say("dev-chart-week", &[]),
        value_head: speaker.say("dev-figure", &[]),
    }
}

/// Two kinds of circles over the countries that are served from the start.
fn map(speaker: &Speaker) -> Map {
    let say = |key: &str| speaker.say(key, &[]);
    let words = MapWords {
        title: say("staff-orders-map"),
        summary: say("dev-help"),
        kinds: vec![say("staff-orders-unserved"), say("staff-orders-waiting")],
    };
    let countries = ["DE", "CH", "PL", "AT"].map(|country| country.parse().ok());
    let countries: Vec<_> = countries.into_iter().flatten().collect();
    let outlines = Outlines::load()
        .map(|outlines| outlines.of(&countries))
        .unwrap_or_default();
    let spots = [
        ((13.4, 52.5), 12, 0),
        ((8.5, 47.4), 3, 0),
        ((8.5, 47.4), 7, 1),
        ((21.0, 52.2), 1, 1),
    ];
    let spots = spots.map(|(at, value, kind)| Spot {
        at,
        value,
        kind,
        title: speaker.number(value),
    });
    Map::new(words, &outlines, &spots)
}

fn weeks(speaker: &Speaker, values: &[f64]) -> Vec<Figure> {
    (40..)
        .zip(values)
        .map(|(week, value)| Figure {
            label: speaker.say("dev-chart-week-n", &[("week", speaker.number(week).into())]),
            value: *value,
        })
        .collect()
}
