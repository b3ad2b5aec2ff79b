//! What the history of a post shows.

use serde::Serialize;

use super::views::{Face, Link};
use crate::foundation::web::View;

/// Words of a change that stand together.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Part {
    /// `same`, `out` or `in`.
    pub kind: &'static str,
    /// The words, with the space between them.
    pub text: String,
}

/// A change.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ChangeView {
    /// Who made it.
    pub editor: Face,
    /// When, as machines read it.
    pub at: String,
    /// When, in words.
    pub when: String,
    /// What changed.
    pub parts: Vec<Part>,
}

/// assets/views/forum/history.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct HistoryPage {
    /// Where the post stands.
    pub crumbs: Vec<Link>,
    /// The post's language.
    pub lang: String,
    /// Its changes, the newest first.
    pub changes: Vec<ChangeView>,
    /// Back to the post.
    pub back_url: String,
}

impl View for HistoryPage {
    const TEMPLATE: &'static str = "forum/history.html";

    fn samples() -> Vec<Self> {
        let part = |kind, text: &str| Part {
            kind,
            text: text.into(),
        };
        let full = Self {
            crumbs: vec![Link {
                text: "Forum".into(),
                url: "/de/forum".into(),
                current: false,
            }],
            lang: "de".into(),
            changes: vec![ChangeView {
                editor: Face {
                    name: "Beat Rüegg".into(),
                    initials: "BR".into(),
                    tone: 3,
                    ..Face::default()
                },
                at: "2026-11-23T09:00:00Z".into(),
                when: "9:00".into(),
                parts: vec![
                    part("same", "Das "),
                    part("out", "Kabel"),
                    part("in", "Lichtwellenleiteranschlussdosenabdeckungskabel"),
                ],
            }],
            back_url: "/de/topics/x/y#post-1".into(),
        };
        vec![Self::default(), full]
    }
}
