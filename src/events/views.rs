//! What the pages of events show.

use serde::Serialize;

use super::{
    event::{Event, Kind, Seat, State},
    facts::When,
};
use crate::{
    accounts::{
        Visitor,
        member_views::Tab,
        views::{Choice, Field},
    },
    foundation::{
        i18n::{DateStyle, Speaker},
        web::{View, map::Map},
    },
    tenancy::content::{Said, Texts},
};

/// A text, and the language it is in when that is not the reader's.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Shown {
    /// The text.
    pub text: String,
    /// Its language.
    pub lang: String,
}

impl From<Said> for Shown {
    fn from(said: Said) -> Self {
        Self {
            text: said.text,
            lang: said.lang.to_string(),
        }
    }
}

/// A day as a tile.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Day {
    /// The day of the month.
    pub day: String,
    /// The month, short.
    pub month: String,
}

impl Day {
    /// The day of a wall time.
    #[must_use]
    pub fn of(at: chrono::NaiveDateTime, speaker: &Speaker) -> Self {
        Self {
            day: at.format("%-d").to_string(),
            month: speaker.formats().month(at.date()),
        }
    }
}

/// A word about a state.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Badge {
    /// The word.
    pub text: String,
    /// Its kind.
    pub kind: String,
}

/// An event in a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventRow {
    /// Its title.
    pub title: Shown,
    /// Its page.
    pub url: String,
    /// The day.
    pub day: Day,
    /// When it is, in words.
    pub when: String,
    /// Where it is, in words.
    pub place: String,
    /// A state that changes what one does.
    pub badge: Option<Badge>,
}

impl EventRow {
    pub(super) fn of(visitor: &Visitor, event: &Event, texts: &Texts) -> Self {
        let say = |field| texts.say(event.id.uuid(), field, visitor.lang, &visitor.tenant);
        Self {
            title: say("title").into(),
            url: visitor.path(&event.path()),
            day: Day::of(event.when().wall_starts, &visitor.speaker),
            when: when_words(visitor, &event.when()),
            place: place_words(visitor, event),
            badge: badge(visitor, event),
        }
    }

    fn sample() -> Self {
        Self {
            title: Shown {
                text: "Unterbrechungsfreie Stromversorgungsanlagen verstehen".into(),
                lang: "de".into(),
            },
            url: "/x".into(),
            day: Day {
                day: "26".into(),
                month: "Nov".into(),
            },
            when: "Donnerstag, 26. November 2026, 17:30–19:30".into(),
            place: "Warszawa".into(),
            badge: Some(Badge {
                text: "Ausgebucht".into(),
                kind: "warn".into(),
            }),
        }
    }
}

/// When it is, by the clock on its wall; the zone where it is not the community's.
pub(super) fn when_words(visitor: &Visitor, when: &When) -> String {
    let speaker = &visitor.speaker;
    let day = |at: chrono::NaiveDateTime| speaker.date(at.date(), DateStyle::Weekday);
    let (from, to) = (when.wall_starts.time(), when.wall_ends.time());
    let words = if when.wall_starts.date() == when.wall_ends.date() {
        visitor.say(
            "event-when",
            &[
                ("day", day(when.wall_starts).into()),
                ("from", from.into()),
                ("to", to.into()),
            ],
        )
    } else {
        visitor.say(
            "event-when-days",
            &[
                ("day", day(when.wall_starts).into()),
                ("from", from.into()),
                ("last_day", day(when.wall_ends).into()),
                ("to", to.into()),
            ],
        )
    };
    if when.zone == visitor.tenant.tz {
        return words;
    }
    let zone = when.zone.name().replace('_', " ");
    visitor.say("event-when-zone", &[("when", words.into()), ("zone", zone.into())])
}

/// Where it is, in a word or two.
pub(super) fn place_words(visitor: &Visitor, event: &Event) -> String {
    let place = event.place().town();
    match event.kind {
        Kind::InPerson => place,
        Kind::Online => visitor.say("event-online", &[]),
        Kind::Both if place.is_empty() => visitor.say("event-kind-both", &[]),
        Kind::Both => visitor.say("event-place-or-online", &[("place", place.into())]),
    }
}

/// What changes what one does.
pub(super) fn badge(visitor: &Visitor, event: &Event) -> Option<Badge> {
    let (key, kind) = match event.state {
        State::Cancelled => ("event-badge-cancelled", "bad"),
        State::Draft => ("event-badge-draft", ""),
        State::Proposed => ("event-badge-proposed", "spark"),
        State::Declined => ("event-badge-declined", ""),
        State::Published if event.starts_at <= visitor.now() => return None,
        State::Published if event.is_full() => ("event-badge-full", "warn"),
        State::Published => return None,
    };
    Some(Badge {
        text: visitor.say(key, &[]),
        kind: kind.into(),
    })
}

/// The word for a seat.
pub(super) const fn seat_key(seat: Seat) -> &'static str {
    match seat {
        Seat::InPerson => "event-seat-in-person",
        Seat::Online => "event-seat-online",
    }
}

/// Somebody's own calendar.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OwnCalendarView {
    /// Its secret address, once there is one.
    pub url: Option<String>,
    /// Where a new address is made.
    pub make_action: String,
    /// Where it is taken back.
    pub revoke_action: String,
    /// Makes a repeat act once.
    pub form_key: String,
}

/// assets/views/events/events.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventsPage {
    /// What comes, and what was.
    pub tabs: Vec<Tab>,
    /// The events.
    pub events: Vec<EventRow>,
    /// The first page, when this is a later one.
    pub first_url: Option<String>,
    /// The next page.
    pub next_url: Option<String>,
    /// Whether it is the list of what was.
    pub is_past: bool,
    /// The community's calendar.
    pub calendar_url: String,
    /// The feed of news.
    pub news_url: String,
    /// The reader's own calendar, if he is signed in.
    pub own: Option<OwnCalendarView>,
    /// Where managers write events.
    pub desk_url: Option<String>,
}

impl View for EventsPage {
    const TEMPLATE: &'static str = "events/events.html";

    fn samples() -> Vec<Self> {
        let tab = |current| Tab {
            text: "Kommende".into(),
            url: "/x".into(),
            current,
        };
        let full = Self {
            tabs: vec![tab(true), tab(false)],
            events: vec![
                EventRow::sample(),
                EventRow {
                    badge: None,
                    ..EventRow::sample()
                },
            ],
            first_url: Some("/x".into()),
            next_url: Some("/x".into()),
            calendar_url: "/events.ics".into(),
            news_url: "/x".into(),
            own: Some(OwnCalendarView::default()),
            desk_url: Some("/x".into()),
            ..Self::default()
        };
        let with_address = Self {
            is_past: true,
            own: Some(OwnCalendarView {
                url: Some(format!("https://north.example/calendar/{}", "x".repeat(64))),
                ..OwnCalendarView::default()
            }),
            ..full.clone()
        };
        vec![
            Self {
                is_past: true,
                ..Self::default()
            },
            Self::default(),
            full,
            with_address,
        ]
    }
}

/// How many seats are taken.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SeatsLine {
    /// Taken of how many, in words.
    pub taken: String,
    /// How many wait, in words; empty when nobody does.
    pub waiting: String,
}

/// The form that registers.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegisterForm {
    /// Where it goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// What it is headed.
    pub heading: String,
    /// What happens next.
    pub text: String,
    /// How one can take part; empty when there is but one way.
    pub seats: Vec<Choice>,
    /// The chosen one.
    pub seat: Field,
    /// Guests one may bring.
    pub guests_max: i64,
    /// How many.
    pub guests: Field,
    /// What is asked; none when nothing is.
    pub question: Option<Shown>,
    /// The answer.
    pub answer: Field,
    /// Whether it must be answered.
    pub answer_required: bool,
    /// The button.
    pub button: String,
}

/// The reader's own registration.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Mine {
    /// Whether he has seats; else he waits.
    pub confirmed: bool,
    /// How it stands, in a sentence.
    pub text: String,
    /// His guests, in words; empty when there are none.
    pub guests: String,
    /// Where it is online, for who has such a seat.
    pub online_url: Option<String>,
    /// Whether the link is still to come.
    pub link_later: bool,
    /// The code for the door, as the address of a picture.
    pub code: Option<String>,
    /// Where he says that he does not come; none once it has begun.
    pub leave_action: Option<String>,
    /// Makes a repeat act once.
    pub form_key: String,
}

/// Somebody who comes.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Face {
    /// The name.
    pub name: String,
    /// The initials.
    pub initials: String,
    /// One of seven.
    pub tone: u8,
    /// The picture.
    pub avatar_url: Option<String>,
}

/// A conversation about it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Talk {
    /// Where it is, once there is one.
    pub url: Option<String>,
    /// Its answers.
    pub replies: i64,
    /// Where it is opened.
    pub open_action: Option<String>,
    /// Makes a repeat act once.
    pub form_key: String,
}

/// assets/views/events/event.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventPage {
    /// All events.
    pub events_url: String,
    /// The desk, for managers.
    pub desk_url: Option<String>,
    /// Its title.
    pub title: Shown,
    /// The language its text stands in for, when it is not the reader's.
    pub stands_in: Option<String>,
    /// Its summary.
    pub summary: Shown,
    /// What it is about, rendered and cleaned.
    pub html: String,
    /// The language of that.
    pub html_lang: String,
    /// The day.
    pub day: Day,
    /// A state that changes what one does.
    pub badge: Option<Badge>,
    /// Why it does not take place.
    pub cancel_reason: Option<String>,
    /// When it is, in words.
    pub when: String,
    /// The entry for a calendar.
    pub calendar_url: String,
    /// The venue's name; empty when it is online only.
    pub venue: String,
    /// Its address on one line.
    pub address: String,
    /// How to get there.
    pub way: Shown,
    /// Where it is, drawn.
    pub map: Option<Map>,
    /// Whether it is online (too).
    pub is_online: bool,
    /// How many seats are taken, by kind.
    pub seats: Vec<SeatsLine>,
    /// The form, for those who can register.
    pub register: Option<RegisterForm>,
    /// The reader's own registration.
    pub mine: Option<Mine>,
    /// Why one cannot register.
    pub closed: String,
    /// Where one signs in, and comes back from.
    pub sign_in_url: Option<String>,
    /// Where one joins.
    pub join_url: String,
    /// What was refused.
    pub refusal: Option<String>,
    /// Who comes, for members.
    pub people: Vec<Face>,
    /// Their names in words.
    pub people_names: String,
    /// The conversation about it.
    pub talk: Talk,
    /// What machines read, as JSON that may stand in a page.
    pub data: String,
}

impl View for EventPage {
    const TEMPLATE: &'static str = "events/event.html";

    fn samples() -> Vec<Self> {
        let shown = |text: &str| Shown {
            text: text.into(),
            lang: "pl".into(),
        };
        let choice = |value: &str| Choice {
            value: value.into(),
            label: value.into(),
            chosen: false,
        };
        let open = Self {
            title: shown("Warsztaty: rachunek bez tajemnic"),
            stands_in: Some("Polnisch".into()),
            summary: shown("Przynieś swój rachunek."),
            html: "<p>Kawa.</p>".into(),
            html_lang: "pl".into(),
            day: EventRow::sample().day,
            badge: EventRow::sample().badge,
            when: "czwartek, 17:30–19:30".into(),
            venue: "Dom Sąsiedzki".into(),
            address: "Puławska 44, 02-525 Warszawa".into(),
            way: shown("Wejście bez schodów."),
            is_online: true,
            seats: vec![SeatsLine {
                taken: "20 z 20".into(),
                waiting: "3".into(),
            }],
            register: Some(RegisterForm {
                heading: "?".into(),
                text: "?".into(),
                seats: vec![choice("in_person"), choice("online")],
                seat: Field {
                    name: "seat".into(),
                    ..Field::default()
                },
                guests_max: 2,
                guests: Field {
                    name: "guests".into(),
                    value: "9".into(),
                    error: Some("?".into()),
                },
                question: Some(shown("Czy masz potrzeby?")),
                answer: Field {
                    name: "answer".into(),
                    ..Field::default()
                },
                answer_required: true,
                button: "!".into(),
                ..RegisterForm::default()
            }),
            people: vec![Face {
                name: "Ada".into(),
                initials: "A".into(),
                tone: 1,
                avatar_url: None,
            }],
            people_names: "Ada".into(),
            talk: Talk {
                url: Some("/x".into()),
                replies: 3,
                ..Talk::default()
            },
            data: "{}".into(),
            ..Self::default()
        };
        let mine = |confirmed| Self {
            register: None,
            mine: Some(Mine {
                confirmed,
                text: "?".into(),
                guests: "+ 2".into(),
                online_url: confirmed.then(|| "https://meet.example/x".into()),
                link_later: !confirmed,
                code: confirmed.then(|| "data:image/svg+xml;base64,AA==".into()),
                leave_action: Some("/x".into()),
                form_key: "x".into(),
            }),
            talk: Talk {
                open_action: Some("/x".into()),
                ..Talk::default()
            },
            desk_url: Some("/x".into()),
            refusal: Some("?".into()),
            ..open.clone()
        };
        let closed = Self {
            closed: "!".into(),
            cancel_reason: Some("Krank.".into()),
            sign_in_url: Some("/x".into()),
            ..Self::default()
        };
        vec![open.clone(), mine(true), mine(false), closed]
    }
}

/// assets/views/events/registration.html: the link of a letter. Mail scanners open links, so only the button acts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegistrationPage {
    /// The event's title.
    pub title: Shown,
    /// The event's page.
    pub event_url: String,
    /// When it is, in words.
    pub when: String,
    /// Where it is, in words.
    pub place: String,
    /// `confirmed`, `waiting`, `cancelled` or `over`.
    pub state: String,
    /// His place among those who wait.
    pub place_in_line: i64,
    /// Where he says that he does not come.
    pub action: Option<String>,
}

impl View for RegistrationPage {
    const TEMPLATE: &'static str = "events/registration.html";

    fn samples() -> Vec<Self> {
        ["confirmed", "waiting", "cancelled", "over"]
            .into_iter()
            .map(|state| Self {
                title: EventRow::sample().title,
                state: state.into(),
                place_in_line: 4,
                action: Some("/x".into()).filter(|_| state == "confirmed" || state == "waiting"),
                ..Self::default()
            })
            .collect()
    }
}
