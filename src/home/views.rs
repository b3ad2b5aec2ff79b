//! What the first page and the legal pages show.

use serde::Serialize;

use crate::{accounts::views::EventRow, foundation::web::View};

/// assets/views/home/home.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct HomePage {
    /// The headline.
    pub greeting_title: String,
    /// Two or three sentences.
    pub greeting_text: String,
    /// What one can do now; at most one is filled.
    pub actions: Vec<Action>,
    /// The latest topics.
    pub topics: Vec<TopicRow>,
    /// All topics.
    pub topics_url: String,
    /// Whether the community has a forum.
    pub has_topics: bool,
    /// The next events.
    pub events: Vec<EventRow>,
    /// All events.
    pub events_url: String,
    /// Figures, each a link where there is a list behind it.
    pub figures: Vec<Figure>,
    /// Members near the reader.
    pub near: Vec<Near>,
    /// For those who have not joined.
    pub join_teaser: Option<JoinTeaser>,
}

/// A button.
#[derive(Clone, Debug, Serialize)]
pub struct Action {
    /// Its word.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// Whether it is the one filled button.
    pub filled: bool,
}

/// A topic in a list.
#[derive(Clone, Debug, Serialize)]
pub struct TopicRow {
    /// The title.
    pub title: String,
    /// Where it is.
    pub url: String,
    /// Who wrote it.
    pub author: String,
    /// His initials.
    pub initials: String,
    /// His tone.
    pub tone: u8,
    /// His picture.
    pub avatar_url: Option<String>,
    /// The category's name.
    pub category: String,
    /// When somebody last wrote, in words.
    pub when: String,
    /// Replies.
    pub replies: i64,
    /// Whether the reader has not seen it.
    pub is_new: bool,
}

/// A figure with its word.
#[derive(Clone, Debug, Serialize)]
pub struct Figure {
    /// The figure, formatted.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// The list it counts.
    pub url: Option<String>,
}

/// A member nearby.
#[derive(Clone, Debug, Serialize)]
pub struct Near {
    /// The name.
    pub name: String,
    /// The initials.
    pub initials: String,
    /// The tone.
    pub tone: u8,
    /// The picture.
    pub avatar_url: Option<String>,
    /// The profile.
    pub url: String,
    /// The coarse area.
    pub area: String,
}

/// An invitation to join.
#[derive(Clone, Debug, Serialize)]
pub struct JoinTeaser {
    /// The headline.
    pub title: String,
    /// One line.
    pub text: String,
    /// The button's word.
    pub action: String,
    /// Where it leads.
    pub url: String,
}

impl View for HomePage {
    const TEMPLATE: &'static str = "home/home.html";

    fn samples() -> Vec<Self> {
        let long = "Donaudampfschifffahrtsgesellschaftskapitänsmützenhersteller".to_owned();
        let full = Self {
            greeting_title: long.clone(),
            actions: vec![Action {
                text: "Los".into(),
                url: "/de/join".into(),
                filled: true,
            }],
            topics: vec![TopicRow {
                title: long,
                url: "/".into(),
                author: "Ada".into(),
                initials: "A".into(),
                tone: 1,
                avatar_url: None,
                category: "WLAN".into(),
                when: "gestern".into(),
                replies: 3,
                is_new: true,
            }],
            events: vec![EventRow::sample()],
            figures: vec![Figure {
                value: "46".into(),
                label: "Friends".into(),
                url: None,
            }],
            near: vec![Near {
                name: "Bo".into(),
                initials: "B".into(),
                tone: 2,
                avatar_url: None,
                url: "/".into(),
                area: "Zürich".into(),
            }],
            join_teaser: Some(JoinTeaser {
                title: "?".into(),
                text: "!".into(),
                action: "Los".into(),
                url: "/".into(),
            }),
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// assets/views/home/legal.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct LegalView {
    /// The page's name.
    pub title: String,
    /// Rendered and cleaned.
    pub html: String,
    /// The language of the text.
    pub lang: String,
    /// Whether that is not the reader's.
    pub is_fallback: bool,
    /// The version.
    pub version: i64,
    /// When it was published.
    pub published_at: String,
    /// The version before; none before the first.
    pub earlier_url: Option<String>,
    /// The one that holds; none when this is it.
    pub latest_url: Option<String>,
}

impl View for LegalView {
    const TEMPLATE: &'static str = "home/legal.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            title: "Impressum".into(),
            html: "<p>Kith</p>".into(),
            lang: "de".into(),
            is_fallback: true,
            version: 1,
            published_at: "2026-11-23T08:00:00Z".into(),
            earlier_url: Some("/de/legal/imprint?version=1".into()),
            latest_url: Some("/de/legal/imprint".into()),
        };
        vec![full]
    }
}
