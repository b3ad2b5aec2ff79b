//! What the pages of the open ear show.

use serde::Serialize;

use super::views::{Face, Link, Press};
use crate::{accounts::views::Field, foundation::web::View};

/// A thread in a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ThreadRow {
    /// What it is about.
    pub subject: String,
    /// Its page.
    pub url: String,
    /// Whose it is; empty in one's own list.
    pub name: String,
    /// `new`, `answered` or `closed`.
    pub state: &'static str,
    /// The same in words.
    pub state_text: String,
    /// When something was written last, in words.
    pub when: String,
}

/// assets/views/forum/ear.html: a member's threads with a form for a new one, or the staff's list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EarPage {
    /// Where the form goes; none at the desk.
    pub action: Option<String>,
    /// Makes a repeat act once.
    pub form_key: String,
    /// What it is about.
    pub subject: Field,
    /// Characters of a subject.
    pub subject_max: usize,
    /// The message.
    pub text: Field,
    /// Characters of a message.
    pub text_max: usize,
    /// The lists at the desk.
    pub states: Vec<Link>,
    /// The threads.
    pub threads: Vec<ThreadRow>,
}

impl View for EarPage {
    const TEMPLATE: &'static str = "forum/ear.html";

    fn samples() -> Vec<Self> {
        let field = |name: &str| Field {
            name: name.into(),
            value: "x".into(),
            error: Some("?".into()),
        };
        let row = |state| ThreadRow {
            subject: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".into(),
            url: "/de/me/ear/x".into(),
            name: "Beat Rüegg".into(),
            state,
            state_text: "…".into(),
            when: "9:00".into(),
        };
        let own = Self {
            action: Some("/de/me/ear".into()),
            subject: field("subject"),
            subject_max: 100,
            text: field("text"),
            text_max: 4_000,
            threads: vec![row("new"), row("answered"), row("closed")],
            ..Self::default()
        };
        let desk = Self {
            action: None,
            states: vec![Link {
                text: "A".into(),
                url: "/de/staff/ear".into(),
                current: true,
            }],
            ..own.clone()
        };
        vec![Self::default(), own, desk]
    }
}

/// A message of a thread.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MessageView {
    /// Who wrote it.
    pub author: Face,
    /// The text, as typed.
    pub text: String,
    /// When, as machines read it.
    pub at: String,
    /// When, in words.
    pub when: String,
}

/// assets/views/forum/ear_thread.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct ThreadPage {
    /// Back to the list.
    pub list_url: String,
    /// Whether this is the desk.
    pub at_desk: bool,
    /// What it is about.
    pub subject: String,
    /// `new`, `answered` or `closed`.
    pub state: &'static str,
    /// The same in words.
    pub state_text: String,
    /// Whose it is.
    pub member: Face,
    /// What was written.
    pub messages: Vec<MessageView>,
    /// Where the form goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The next message.
    pub text: Field,
    /// Characters of a message.
    pub text_max: usize,
    /// Closes it or opens it again, at the desk.
    pub press: Option<Press>,
}

impl View for ThreadPage {
    const TEMPLATE: &'static str = "forum/ear_thread.html";

    fn samples() -> Vec<Self> {
        let author = Face {
            name: "Beat Rüegg".into(),
            initials: "BR".into(),
            tone: 3,
            url: Some("/de/members/x".into()),
            ..Face::default()
        };
        let own = Self {
            list_url: "/de/me/ear".into(),
            subject: "Router".into(),
            state: "new",
            state_text: "…".into(),
            member: author.clone(),
            messages: vec![MessageView {
                author,
                text: "Lichtwellenleiteranschlussdosenabdeckung\n\n<b>".into(),
                at: "2026-11-23T09:00:00Z".into(),
                when: "9:00".into(),
            }],
            action: "/de/me/ear/x".into(),
            text: Field {
                name: "text".into(),
                value: String::new(),
                error: Some("?".into()),
            },
            text_max: 4_000,
            ..Self::default()
        };
        let desk = Self {
            at_desk: true,
            state: "closed",
            press: Some(Press {
                text: "…".into(),
                url: "/de/staff/ear/x/reopen".into(),
                icon: "check",
            }),
            ..own.clone()
        };
        vec![own, desk]
    }
}
