//! What the managers' pages of events show.

use serde::Serialize;

use super::views::{Badge, Day, EventRow, Face, Shown};
use crate::{
    accounts::{
        member_views::Tab,
        views::{Choice, Field, Problem},
    },
    foundation::web::View,
};

/// assets/views/events/desk.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeskPage {
    /// What comes, and what was.
    pub tabs: Vec<Tab>,
    /// The events, drafts and proposals among them.
    pub events: Vec<DeskRow>,
    /// The first page, when this is a later one.
    pub first_url: Option<String>,
    /// The next page.
    pub next_url: Option<String>,
    /// Where one is written.
    pub new_url: String,
}

/// An event at the desk.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeskRow {
    /// As everybody sees it; its address leads to the desk's page.
    pub event: EventRow,
    /// How many come, in words.
    pub coming: String,
}

fn row() -> EventRow {
    EventRow {
        title: Shown {
            text: "Warsztaty".into(),
            lang: "pl".into(),
        },
        url: "/x".into(),
        day: Day {
            day: "26".into(),
            month: "lis".into(),
        },
        when: "czwartek, 17:30–19:30".into(),
        place: "Warszawa".into(),
        badge: Some(Badge {
            text: "Entwurf".into(),
            kind: String::new(),
        }),
    }
}

impl View for DeskPage {
    const TEMPLATE: &'static str = "events/desk.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            tabs: vec![Tab {
                text: "Kommende".into(),
                url: "/x".into(),
                current: true,
            }],
            events: vec![DeskRow {
                event: row(),
                coming: "20 von 20".into(),
            }],
            first_url: Some("/x".into()),
            next_url: Some("/x".into()),
            new_url: "/x".into(),
        };
        vec![Self::default(), full]
    }
}

/// The texts of one language in a form.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TextFields {
    /// The language, in the reader's.
    pub language: String,
    /// Whether it is the community's own, which stands in for what is empty in another.
    pub is_own: bool,
    /// Whether it is shown unfolded: something is written, or wrong.
    pub is_open: bool,
    /// The title.
    pub title: Field,
    /// The summary.
    pub summary: Field,
    /// What it is about.
    pub text: Field,
    /// How to get there.
    pub way: Field,
    /// What is asked of those who register.
    pub question: Field,
}

/// assets/views/events/form.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventFormPage {
    /// All events.
    pub desk_url: String,
    /// The event's page at the desk; none for a new one.
    pub event_url: Option<String>,
    /// Its title; empty for a new one.
    pub title: Shown,
    /// Where the form goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The version that is changed.
    pub version: i64,
    /// What was refused about the whole form.
    pub refusal: Option<String>,
    /// What is wrong, for the summary.
    pub problems: Vec<Problem>,
    /// How people can meet.
    pub kinds: Vec<Choice>,
    /// The chosen one.
    pub kind: Field,
    /// The beginning.
    pub starts: Field,
    /// The end.
    pub ends: Field,
    /// Zones of the wall.
    pub zones: Vec<Choice>,
    /// The chosen one.
    pub time_zone: Field,
    /// The venue's name.
    pub venue: Field,
    /// Street and number.
    pub street: Field,
    /// The community's countries.
    pub countries: Vec<Choice>,
    /// The chosen one.
    pub country: Field,
    /// The postal code.
    pub postal: Field,
    /// The link.
    pub online_url: Field,
    /// Seats in person, for a new one.
    pub seats_in_person: Field,
    /// Seats online, for a new one.
    pub seats_online: Field,
    /// Guests one may bring.
    pub guests_max: Field,
    /// Whether the question must be answered.
    pub answer_required: bool,
    /// The texts in the community's own language.
    pub own: TextFields,
    /// Those in the others.
    pub others: Vec<TextFields>,
}

impl View for EventFormPage {
    const TEMPLATE: &'static str = "events/form.html";

    fn samples() -> Vec<Self> {
        let field = |name: &str| Field {
            name: name.into(),
            value: String::new(),
            error: None,
        };
        let choice = |value: &str| Choice {
            value: value.into(),
            label: value.into(),
            chosen: false,
        };
        let new = Self {
            kinds: vec![choice("in_person"), choice("online"), choice("both")],
            zones: vec![choice("Europe/Zurich")],
            countries: vec![choice("CH"), choice("DE")],
            starts: Field {
                error: Some("?".into()),
                ..field("starts")
            },
            own: TextFields {
                language: "Deutsch".into(),
                is_own: true,
                is_open: true,
                title: field("title-de"),
                summary: field("summary-de"),
                text: field("text-de"),
                way: field("way-de"),
                question: field("question-de"),
            },
            others: vec![TextFields {
                language: "Polnisch".into(),
                title: field("title-pl"),
                summary: field("summary-pl"),
                text: field("text-pl"),
                way: field("way-pl"),
                question: field("question-pl"),
                ..TextFields::default()
            }],
            problems: vec![Problem {
                name: "starts".into(),
                text: "?".into(),
            }],
            ..Self::default()
        };
        let changed = Self {
            event_url: Some("/x".into()),
            title: row().title,
            refusal: Some("?".into()),
            answer_required: true,
            ..new.clone()
        };
        vec![new, changed]
    }
}

/// Somebody who comes or waits.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PersonRow {
    /// Who.
    pub person: Face,
    /// His profile.
    pub url: String,
    /// How he takes part, in words.
    pub seat: String,
    /// His guests.
    pub guests: i64,
    /// What he answered.
    pub answer: String,
    /// Whether he waits.
    pub waits: bool,
    /// Whether he does so with more people than there are seats.
    pub too_large: bool,
    /// When he was seen, in words; empty when he was not.
    pub seen: String,
    /// Where he is checked in.
    pub check_in_action: Option<String>,
    /// Where that is undone.
    pub undo_action: Option<String>,
}

/// Another community.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CommunityRow {
    /// Its id.
    pub value: String,
    /// Its name.
    pub name: String,
    /// Where it stands there, in words; empty when it does not hold it.
    pub state: String,
    /// Whether the reader manages it too.
    pub managed: bool,
}

/// assets/views/events/desk_event.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeskEventPage {
    /// All events.
    pub desk_url: String,
    /// The page that everybody sees; none before it is published.
    pub public_url: Option<String>,
    /// As it stands in lists.
    pub event: EventRow,
    /// Where it stands: `proposed`, `draft`, `published` or `cancelled`.
    pub state: String,
    /// Whether it is over.
    pub is_over: bool,
    /// Whether another community writes it.
    pub follows: bool,
    /// What was refused.
    pub refusal: Option<String>,
    /// Where it is changed.
    pub edit_url: Option<String>,
    /// Where it is published.
    pub publish_action: Option<String>,
    /// Where a draft is removed.
    pub discard_action: Option<String>,
    /// Where it is said that it does not take place.
    pub cancel_action: Option<String>,
    /// Why, as typed.
    pub reason: Field,
    /// Where an offer is accepted.
    pub accept_action: Option<String>,
    /// Where it is declined.
    pub decline_action: Option<String>,
    /// Where seats are set.
    pub seats_action: Option<String>,
    /// Seats in person; none where people do not meet.
    pub seats_in_person: Option<Field>,
    /// Seats online; none where there is no link.
    pub seats_online: Option<Field>,
    /// Taken and waiting, in words.
    pub figures: Vec<String>,
    /// Who comes and who waits.
    pub people: Vec<PersonRow>,
    /// Whether anybody of them answered something.
    pub has_answers: bool,
    /// The same as a file.
    pub csv_url: String,
    /// The beginning of a name that narrows the list.
    pub name: Field,
    /// Where the list is narrowed, by GET.
    pub here_url: String,
    /// Other communities that could hold it too.
    pub communities: Vec<CommunityRow>,
    /// The address of another one.
    pub host: Field,
    /// Where it is offered to them.
    pub share_action: Option<String>,
    /// Makes a repeat act once.
    pub form_key: String,
}

impl View for DeskEventPage {
    const TEMPLATE: &'static str = "events/desk_event.html";

    fn samples() -> Vec<Self> {
        let seats = |value: &str| Field {
            name: "seats_in_person".into(),
            value: value.into(),
            error: None,
        };
        let person = |waits: bool, seen: &str| PersonRow {
            person: Face {
                name: "Ada".into(),
                initials: "A".into(),
                tone: 1,
                avatar_url: None,
            },
            url: "/x".into(),
            seat: "Vor Ort".into(),
            guests: 2,
            too_large: waits,
            answer: "Rollstuhl".into(),
            waits,
            seen: seen.into(),
            check_in_action: (!waits && seen.is_empty()).then(|| "/x".into()),
            undo_action: (!seen.is_empty()).then(|| "/x".into()),
        };
        let draft = Self {
            event: row(),
            state: "draft".into(),
            edit_url: Some("/x".into()),
            publish_action: Some("/x".into()),
            discard_action: Some("/x".into()),
            seats_action: Some("/x".into()),
            seats_in_person: Some(seats("20")),
            communities: vec![
                CommunityRow {
                    value: "x".into(),
                    name: "Voltaro".into(),
                    state: String::new(),
                    managed: true,
                },
                CommunityRow {
                    value: "y".into(),
                    name: "Iskra".into(),
                    state: "Entwurf".into(),
                    managed: false,
                },
            ],
            share_action: Some("/x".into()),
            ..Self::default()
        };
        let published = Self {
            state: "published".into(),
            public_url: Some("/x".into()),
            publish_action: None,
            discard_action: None,
            cancel_action: Some("/x".into()),
            seats_online: Some(seats("")),
            figures: vec!["20 von 20".into()],
            has_answers: true,
            people: vec![person(false, ""), person(false, "18:04"), person(true, "")],
            refusal: Some("?".into()),
            ..draft.clone()
        };
        let proposed = Self {
            state: "proposed".into(),
            follows: true,
            accept_action: Some("/x".into()),
            decline_action: Some("/x".into()),
            event: row(),
            ..Self::default()
        };
        let over = Self {
            is_over: true,
            state: "cancelled".into(),
            ..Self::default()
        };
        vec![draft, published, proposed, over]
    }
}

/// assets/views/events/check_in.html: a code from the door. Only the button acts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CheckInPage {
    /// The event's title.
    pub title: Shown,
    /// The event at the desk.
    pub event_url: String,
    /// Who shows the code.
    pub person: Face,
    /// His guests, in words; empty when there are none.
    pub guests: String,
    /// `confirmed`, `seen`, `waiting` or `cancelled`.
    pub state: String,
    /// When he was seen, in words.
    pub seen: String,
    /// Where he is checked in.
    pub action: Option<String>,
}

impl View for CheckInPage {
    const TEMPLATE: &'static str = "events/check_in.html";

    fn samples() -> Vec<Self> {
        ["confirmed", "seen", "waiting", "cancelled"]
            .into_iter()
            .map(|state| Self {
                title: row().title,
                event_url: "/x".into(),
                person: Face {
                    name: "Ada".into(),
                    initials: "A".into(),
                    tone: 1,
                    avatar_url: None,
                },
                guests: "+ 2".into(),
                state: state.into(),
                seen: "18:04".into(),
                action: (state == "confirmed").then(|| "/x".into()),
            })
            .collect()
    }
}
