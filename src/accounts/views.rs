//! What the pages of accounts show.

use serde::Serialize;

use super::Visitor;
use crate::{
    foundation::{
        error::Refusal,
        i18n::Speaker,
        web::{Fields, FormData, View, door::ErrorView},
    },
    tenancy::faces::NextEvent,
};

/// An event that comes, in a list of another room.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EventRow {
    /// The title.
    pub title: String,
    /// The language of the title.
    pub lang: String,
    /// Where it leads.
    pub url: String,
    /// Place and time in words.
    pub place_when: String,
    /// The day of the month.
    pub day: String,
    /// The month, short.
    pub month: String,
    /// Whether all seats are taken.
    pub is_full: bool,
}

impl EventRow {
    /// The event as this reader sees it, with a link to `url`.
    #[must_use]
    pub fn of(visitor: &Visitor, event: &NextEvent, url: String) -> Self {
        let place = if event.place.is_empty() {
            visitor.say("home-event-online", &[])
        } else {
            event.place.clone()
        };
        Self {
            url,
            place_when: visitor.say(
                "home-event-where",
                &[("place", place.into()), ("time", event.wall.time().into())],
            ),
            day: event.wall.format("%-d").to_string(),
            month: visitor.speaker.formats().month(event.wall.date()),
            is_full: event.is_full,
            lang: event.title.lang.to_string(),
            title: event.title.text.clone(),
        }
    }

    /// A row with a long title, to try a template with.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            title: "x".repeat(90),
            lang: "de".into(),
            url: "/de/events/1".into(),
            place_when: "Berlin, 18:00".into(),
            day: "3".into(),
            month: "Mai".into(),
            is_full: true,
        }
    }
}

/// A field of a form: what was typed and what is wrong with it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Field {
    /// The name in the form.
    pub name: String,
    /// What was typed.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<String>,
}

impl Field {
    /// The field as typed, with the message in the reader's words.
    #[must_use]
    pub fn of(name: &str, form: &FormData, fields: &Fields, speaker: &Speaker) -> Self {
        Self {
            name: name.to_owned(),
            value: form.text(name).to_owned(),
            error: fields.of(name).map(|refusal| say(refusal, speaker)),
        }
    }

    /// The field without what was typed: for passwords.
    #[must_use]
    pub fn blank(mut self) -> Self {
        self.value.clear();
        self
    }
}

/// A field that somebody else has changed since the form was opened.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Meanwhile {
    /// What it is called.
    pub label: String,
    /// What is stored now, in words.
    pub now: String,
}

/// A refusal in the reader's words.
#[must_use]
pub fn say(refusal: &Refusal, speaker: &Speaker) -> String {
    speaker.say(refusal.key, &refusal.args)
}

/// One choice among several.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What people read.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// One refused field for the summary on top.
#[derive(Clone, Debug, Serialize)]
pub struct Problem {
    /// The field's name, to jump to.
    pub name: String,
    /// What is wrong.
    pub text: String,
}

/// All refused fields.
#[must_use]
pub fn problems(fields: &Fields, speaker: &Speaker) -> Vec<Problem> {
    fields
        .iter()
        .map(|(name, refusal)| Problem {
            name: name.to_owned(),
            text: say(refusal, speaker),
        })
        .collect()
}

/// assets/views/frame/error.html
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct ErrorPage(ErrorView);

impl From<ErrorView> for ErrorPage {
    fn from(view: ErrorView) -> Self {
        Self(view)
    }
}

impl View for ErrorPage {
    const TEMPLATE: &'static str = "frame/error.html";

    fn samples() -> Vec<Self> {
        ErrorView::samples().into_iter().map(Self).collect()
    }
}

/// assets/views/accounts/sign_in.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct SignInPage {
    /// The address.
    pub email: Field,
    /// The password, never filled in.
    pub password: Field,
    /// What was refused about the whole form.
    pub error: Option<String>,
    /// Where to go afterwards: a path of this host.
    pub back: String,
    /// Where the form goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// Where the form goes when a link is wanted.
    pub link_action: String,
    /// Where one joins.
    pub join_url: String,
}

impl View for SignInPage {
    const TEMPLATE: &'static str = "accounts/sign_in.html";

    fn samples() -> Vec<Self> {
        let refused = Self {
            error: Some("Diese Angaben passen zu keinem Konto.".into()),
            email: Field {
                name: "email".into(),
                value: "ada@north.example".into(),
                error: Some("?".into()),
            },
            ..Self::default()
        };
        vec![Self::default(), refused]
    }
}

/// assets/views/accounts/join.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct JoinPage {
    /// Where the form goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// First name.
    pub given_name: Field,
    /// Family name.
    pub family_name: Field,
    /// The address.
    pub email: Field,
    /// The password, never filled in.
    pub password: Field,
    /// The birth date.
    pub born_on: Field,
    /// The postal code.
    pub postal_code: Field,
    /// Countries of this community.
    pub countries: Vec<Choice>,
    /// Languages one can speak.
    pub languages: Vec<Choice>,
    /// The platform's skills.
    pub skills: Vec<Choice>,
    /// Whether the terms are agreed to, and what is wrong with that.
    pub terms: Field,
    /// Newsletter topics, unticked at first.
    pub newsletters: Vec<Choice>,
    /// The terms' address.
    pub terms_url: String,
    /// The privacy policy's address.
    pub privacy_url: String,
    /// What is wrong, for the summary.
    pub problems: Vec<Problem>,
    /// Characters a password needs.
    pub password_min: usize,
}

impl View for JoinPage {
    const TEMPLATE: &'static str = "accounts/join.html";

    fn samples() -> Vec<Self> {
        let choice = |label: &str| Choice {
            value: "x".into(),
            label: label.into(),
            chosen: false,
        };
        let full = Self {
            countries: vec![choice("Deutschland")],
            languages: vec![choice("Deutsch"), choice("Polski")],
            skills: vec![choice("WLAN"), choice("Unterbrechungsfreie Stromversorgungsanlagen")],
            newsletters: vec![choice("Neuigkeiten")],
            problems: vec![Problem {
                name: "email".into(),
                text: "?".into(),
            }],
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// assets/views/accounts/sent.html: a letter is on its way. The same for known and unknown addresses.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SentPage {
    /// The address as typed.
    pub email: String,
    /// `join` or `link`: which sentence is said.
    pub about: String,
    /// Where development shows letters.
    pub mailbox_url: Option<String>,
}

impl View for SentPage {
    const TEMPLATE: &'static str = "accounts/sent.html";

    fn samples() -> Vec<Self> {
        vec![
            Self {
                email: "ada@north.example".into(),
                about: "join".into(),
                mailbox_url: None,
            },
            Self {
                email: "ada@north.example".into(),
                about: "link".into(),
                mailbox_url: Some("/_dev/mail".into()),
            },
        ]
    }
}

/// assets/views/accounts/link.html: a link out of a letter, with the button that acts.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LinkPage {
    /// Where the button posts to.
    pub action: String,
    /// `join`, `connect`, `manage`, `sign-in`, `change-email`, or `gone`.
    pub about: String,
    /// The terms' address, for those who connect or are to manage.
    pub terms_url: String,
    /// The privacy policy's address.
    pub privacy_url: String,
    /// Whether the terms are agreed to.
    pub terms: Field,
    /// Where to ask for another link.
    pub sign_in_url: String,
}

impl View for LinkPage {
    const TEMPLATE: &'static str = "accounts/link.html";

    fn samples() -> Vec<Self> {
        ["join", "connect", "manage", "sign-in", "change-email", "gone"]
            .into_iter()
            .map(|about| Self {
                about: about.into(),
                ..Self::default()
            })
            .collect()
    }
}
