//! What the pages of background work and of the audit log show.

use serde::Serialize;

use crate::{accounts::views::Choice, foundation::web::View};

/// A job that was laid aside.
#[derive(Clone, Debug, Serialize)]
pub struct DeadLine {
    /// Which handler it wanted.
    pub kind: String,
    /// Whose it was, in a word.
    pub tenant: Option<String>,
    /// How often it was tried.
    pub attempts: i64,
    /// What the last attempt said.
    pub error: Option<String>,
    /// When it was laid aside.
    pub dead_at: String,
    /// Where it gets a new start.
    pub revive_url: String,
}

/// assets/views/admin/jobs.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct JobsPage {
    /// Jobs that wait.
    pub waiting: i64,
    /// Jobs laid aside, all of them.
    pub dead_count: i64,
    /// The newest of these.
    pub dead: Vec<DeadLine>,
}

impl View for JobsPage {
    const TEMPLATE: &'static str = "admin/jobs.html";

    fn samples() -> Vec<Self> {
        let line = DeadLine {
            kind: "letter".into(),
            tenant: Some("north".into()),
            attempts: 12,
            error: Some("550 5.1.1".into()),
            dead_at: "2026-03-01T12:00:00Z".into(),
            revive_url: "/x".into(),
        };
        vec![
            Self::default(),
            Self {
                waiting: 3,
                dead_count: 1,
                dead: vec![line],
            },
        ]
    }
}

/// A line of the audit log.
#[derive(Clone, Debug, Serialize)]
pub struct LogLine {
    /// When.
    pub at: String,
    /// Who, in words.
    pub actor: String,
    /// What was done, in words.
    pub what: String,
    /// The same by its stable name.
    pub act: String,
    /// To whom or what.
    pub object: String,
    /// The tenant it is about.
    pub tenant: Option<String>,
    /// Why, as somebody wrote it.
    pub reason: Option<String>,
    /// What else there is to know: names and values as they are stored.
    pub details: Vec<String>,
}

/// assets/views/admin/audit.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct AuditPage {
    /// Where the filter goes, by GET.
    pub action: String,
    /// All tenants.
    pub tenants: Vec<Choice>,
    /// The slug of the chosen one.
    pub tenant: String,
    /// The lines, the newest first.
    pub lines: Vec<LogLine>,
    /// Where the first page is, when this is a later one.
    pub newest_url: Option<String>,
    /// Where the older ones are.
    pub older_url: Option<String>,
}

impl View for AuditPage {
    const TEMPLATE: &'static str = "admin/audit.html";

    fn samples() -> Vec<Self> {
        let line = LogLine {
            at: "2026-03-01T12:00:00Z".into(),
            actor: "olga@kith.example".into(),
            what: "Community veröffentlicht".into(),
            act: "tenant-published".into(),
            object: "north".into(),
            tenant: Some("north".into()),
            reason: Some("?".into()),
            details: vec!["version 2".into()],
        };
        vec![
            Self::default(),
            Self {
                lines: vec![line],
                older_url: Some("/x".into()),
                ..Self::default()
            },
        ]
    }
}
