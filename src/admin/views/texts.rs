//! What the pages of a tenant's legal texts and of its wording show.

use serde::Serialize;

use super::{Form, Head, Settings};
use crate::{accounts::views::Choice, foundation::web::View};

/// A legal text in the list.
#[derive(Clone, Debug, Serialize)]
pub struct LegalLine {
    /// What it is called.
    pub kind: String,
    /// Its language, in words.
    pub lang: String,
    /// Where it is written.
    pub url: String,
    /// The latest version, if there is one.
    pub version: Option<i64>,
}

/// assets/views/admin/tenant_legal.html
#[derive(Clone, Debug, Serialize)]
pub struct LegalListPage {
    /// The head.
    pub head: Head,
    /// Every kind in every language of the tenant.
    pub texts: Vec<LegalLine>,
}

impl Settings for LegalListPage {
    const AT_DESK: &'static str = "admin/desk_legal.html";
}

impl View for LegalListPage {
    const TEMPLATE: &'static str = "admin/tenant_legal.html";

    fn samples() -> Vec<Self> {
        let line = |version| LegalLine {
            kind: "AGB".into(),
            lang: "Deutsch".into(),
            url: "/x".into(),
            version,
        };
        vec![Self {
            head: Head::sample(),
            texts: vec![line(None), line(Some(2))],
        }]
    }
}

/// assets/views/admin/tenant_legal_text.html
#[derive(Clone, Debug, Serialize)]
pub struct LegalTextPage {
    /// The head.
    pub head: Head,
    /// What it is called.
    pub kind: String,
    /// Its language, in words.
    pub lang: String,
    /// The text.
    pub form: Form,
    /// The latest version, if there is one.
    pub version: Option<i64>,
    /// When that was published.
    pub published_at: Option<String>,
    /// Characters it may have.
    pub chars_max: usize,
}

impl Settings for LegalTextPage {
    const AT_DESK: &'static str = "admin/desk_legal_text.html";
}

impl View for LegalTextPage {
    const TEMPLATE: &'static str = "admin/tenant_legal_text.html";

    fn samples() -> Vec<Self> {
        let new = Self {
            head: Head::sample(),
            kind: "AGB".into(),
            lang: "Deutsch".into(),
            form: Form::sample(&["raw"]),
            version: None,
            published_at: None,
            chars_max: 100,
        };
        vec![
            new.clone(),
            Self {
                version: Some(2),
                published_at: Some("2026-03-01T12:00:00Z".into()),
                ..new
            },
        ]
    }
}

/// A message in the list of findings.
#[derive(Clone, Debug, Serialize)]
pub struct WordingLine {
    /// Its key, or `key.attribute`.
    pub key: String,
    /// How it is said now.
    pub pattern: String,
    /// Where it is changed.
    pub url: String,
    /// Whether the tenant says it differently.
    pub changed: bool,
}

/// assets/views/admin/tenant_wording.html
#[derive(Clone, Debug, Serialize)]
pub struct WordingListPage {
    /// The head.
    pub head: Head,
    /// Where the search goes, by GET.
    pub action: String,
    /// The tenant's languages.
    pub langs: Vec<Choice>,
    /// The chosen language.
    pub lang: String,
    /// What was searched; empty shows what is said differently.
    pub query: String,
    /// How many messages there are.
    pub found: usize,
    /// How many of these are on the page.
    pub shown: usize,
    /// The messages, by key.
    pub lines: Vec<WordingLine>,
}

impl Settings for WordingListPage {
    const AT_DESK: &'static str = "admin/desk_wording.html";
}

impl View for WordingListPage {
    const TEMPLATE: &'static str = "admin/tenant_wording.html";

    fn samples() -> Vec<Self> {
        let line = |changed| WordingLine {
            key: "nav-forum".into(),
            pattern: "Elektrizitätsgenossenschaft".into(),
            url: "/x".into(),
            changed,
        };
        let found = Self {
            head: Head::sample(),
            action: "/x".into(),
            langs: Vec::new(),
            lang: "de".into(),
            query: "forum".into(),
            found: 60,
            shown: 2,
            lines: vec![line(true), line(false)],
        };
        let nothing = |query: &str| Self {
            query: query.into(),
            found: 0,
            shown: 0,
            lines: Vec::new(),
            ..found.clone()
        };
        vec![nothing(""), nothing("x"), found]
    }
}

/// assets/views/admin/tenant_wording_text.html
#[derive(Clone, Debug, Serialize)]
pub struct WordingPage {
    /// The head.
    pub head: Head,
    /// The message's key, or `key.attribute`.
    pub key: String,
    /// Its language, in words.
    pub lang: String,
    /// Its language, as a tag.
    pub tag: String,
    /// How everybody says it.
    pub original: String,
    /// The variables it may use, as they are written.
    pub variables: Vec<String>,
    /// How the tenant says it.
    pub form: Form,
    /// Where it is taken back; none when it is said as everybody says it.
    pub reset_url: Option<String>,
    /// The list it was found in.
    pub list_url: String,
    /// Characters it may have.
    pub chars_max: usize,
}

impl Settings for WordingPage {
    const AT_DESK: &'static str = "admin/desk_wording_text.html";
}

impl View for WordingPage {
    const TEMPLATE: &'static str = "admin/tenant_wording_text.html";

    fn samples() -> Vec<Self> {
        let plain = Self {
            head: Head::sample(),
            key: "nav-forum".into(),
            lang: "Deutsch".into(),
            tag: "de".into(),
            original: "Forum".into(),
            variables: Vec::new(),
            form: Form::sample(&["pattern"]),
            reset_url: None,
            list_url: "/x".into(),
            chars_max: 100,
        };
        let changed = Self {
            variables: vec!["{ $n }".into()],
            reset_url: Some("/x".into()),
            ..plain.clone()
        };
        vec![plain, changed]
    }
}
