//! What the desk's pages show.

use serde::Serialize;

use crate::{accounts::views::EventRow, foundation::web::View};

/// assets/views/desk/today.html: what is to be done today.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeskPage {
    /// The day.
    pub title: String,
    /// How much waits, in a sentence.
    pub summary: String,
    /// Whether the reader manages the community; else he is the partner's.
    pub is_manager: bool,
    /// What waits.
    pub to_dos: Vec<ToDoLine>,
    /// Newsletters on their way.
    pub letters: Vec<LetterLine>,
    /// Where newsletters are written.
    pub letters_url: String,
    /// What comes.
    pub events: Vec<EventRow>,
    /// Whether the community has events.
    pub has_events: bool,
    /// Where events are.
    pub events_url: String,
    /// Where one is made.
    pub new_event_url: String,
    /// The other communities that the reader manages; on the platform's own host.
    pub communities: Vec<Community>,
}

/// Things of one kind that wait.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ToDoLine {
    /// How many of what.
    pub text: String,
    /// What it is about.
    pub about: String,
    /// What one does about them.
    pub verb: String,
    /// An icon.
    pub icon: &'static str,
    /// Their list.
    pub url: String,
    /// Whether something promised is late.
    pub is_late: bool,
}

/// A newsletter on its way.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LetterLine {
    /// Its subject.
    pub title: String,
    /// The subject's language.
    pub lang: &'static str,
    /// Its page.
    pub url: String,
    /// Where it stands.
    pub state: String,
    /// When it begins, as long as it has not.
    pub begins: Option<String>,
    /// How far it is, in words.
    pub progress: Option<String>,
    /// Letters that have left.
    pub left: i64,
    /// Letters altogether.
    pub all: i64,
}

/// Another community of the reader.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Community {
    /// Its brand.
    pub name: String,
    /// Its desk.
    pub url: String,
    /// How much waits there.
    pub summary: String,
    /// What waits there.
    pub to_dos: Vec<ToDoLine>,
    /// The next event.
    pub events: Vec<EventRow>,
    /// Newsletters on their way.
    pub letters: usize,
}

fn to_do(is_late: bool) -> ToDoLine {
    ToDoLine {
        text: "3 Meldungen".into(),
        about: "Was Mitglieder gemeldet haben".into(),
        verb: "Ansehen".into(),
        icon: "flag",
        url: "/de/staff/review".into(),
        is_late,
    }
}

impl View for DeskPage {
    const TEMPLATE: &'static str = "desk/today.html";

    fn samples() -> Vec<Self> {
        let letter = LetterLine {
            title: "x".repeat(90),
            lang: "de",
            url: "/de/staff/newsletters/1".into(),
            state: "x".into(),
            progress: Some("3 / 4".into()),
            left: 3,
            all: 4,
            ..LetterLine::default()
        };
        let full = Self {
            title: "Montag, 23. November".into(),
            summary: "x".into(),
            is_manager: true,
            to_dos: vec![to_do(true), to_do(false)],
            letters: vec![
                LetterLine {
                    begins: Some("2026-11-24T18:00:00+00:00".into()),
                    progress: None,
                    ..letter.clone()
                },
                letter,
            ],
            has_events: true,
            events: vec![EventRow::sample(), EventRow::sample()],
            communities: vec![
                Community {
                    name: "x".repeat(60),
                    to_dos: vec![to_do(true)],
                    events: vec![EventRow::sample()],
                    letters: 1,
                    ..Community::default()
                },
                Community::default(),
            ],
            ..Self::default()
        };
        let quiet = Self {
            is_manager: true,
            ..Self::default()
        };
        vec![Self::default(), quiet, full]
    }
}
