//! What the pages for readers show.

use serde::Serialize;

use super::issue::Part;
use crate::{accounts::views::Choice, foundation::web::View};

/// assets/views/newsletter/preferences.html: what somebody wants to read, by the link of a letter.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PreferencesPage {
    /// Where the ticks go.
    pub action: String,
    /// The topics.
    pub topics: Vec<Choice>,
    /// Until when he has a break.
    pub paused_until: Option<String>,
    /// Where a break begins, or ends.
    pub pause_action: String,
    /// Where everything is switched off.
    pub off_action: String,
    /// What can be read without a letter.
    pub archive_url: String,
}

impl View for PreferencesPage {
    const TEMPLATE: &'static str = "newsletter/preferences.html";

    fn samples() -> Vec<Self> {
        let full = Self {
            action: "/x".into(),
            topics: vec![Choice {
                value: "news".into(),
                label: "Neuigkeiten aus der Gemeinschaft".into(),
                chosen: true,
            }],
            pause_action: "/x".into(),
            off_action: "/x".into(),
            archive_url: "/x".into(),
            ..Self::default()
        };
        let resting = Self {
            paused_until: Some("2026-12-23T11:00:00+00:00".into()),
            ..full.clone()
        };
        vec![full, resting]
    }
}

/// An issue in the archive.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IssueLine {
    /// Its subject.
    pub subject: String,
    /// The line behind it.
    pub preheader: String,
    /// The language it is read in.
    pub lang: String,
    /// Its topic, in words.
    pub topic: String,
    /// When it left.
    pub at: String,
    /// Where it is read.
    pub url: String,
}

/// assets/views/newsletter/archive.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct ArchivePage {
    /// The newest first.
    pub issues: Vec<IssueLine>,
    /// The feed's address.
    pub feed_url: String,
    /// Where one subscribes: a member's letters, or joining.
    pub subscribe_url: String,
}

impl View for ArchivePage {
    const TEMPLATE: &'static str = "newsletter/archive.html";

    fn samples() -> Vec<Self> {
        let line = IssueLine {
            subject: "Geschwindigkeitsmessungsergebnisse".into(),
            preheader: "Drei Zahlen und ein Kabel".into(),
            lang: "de".into(),
            topic: "Neuigkeiten".into(),
            at: "2026-11-23T11:00:00+00:00".into(),
            url: "/x".into(),
        };
        let full = Self {
            issues: vec![line],
            feed_url: "/x".into(),
            subscribe_url: "/x".into(),
        };
        vec![Self::default(), full]
    }
}

/// assets/views/newsletter/issue.html: an issue for everybody.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IssuePage {
    /// Its subject.
    pub subject: String,
    /// The line behind it.
    pub preheader: String,
    /// The language it is written in.
    pub lang: String,
    /// Its topic, in words.
    pub topic: String,
    /// When it left.
    pub at: String,
    /// Its blocks.
    pub parts: Vec<Part>,
    /// All issues.
    pub archive_url: String,
    /// Where one subscribes.
    pub subscribe_url: String,
}

/// Blocks of every kind.
fn sample_parts() -> Vec<Part> {
    let part = |kind: &str| Part {
        kind: kind.into(),
        title: "Fernbedienungsbatteriewechsel".into(),
        html: "<p>Hallo <strong>du</strong></p>".into(),
        text: "Hallo du".into(),
        url: "/x".into(),
        note: "49,00 €".into(),
    };
    ["heading", "text", "image", "button", "card"].map(part).to_vec()
}

impl View for IssuePage {
    const TEMPLATE: &'static str = "newsletter/issue.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            subject: "Der Dezember beginnt warm".into(),
            preheader: "Zwei Termine".into(),
            lang: "de".into(),
            topic: "Neuigkeiten".into(),
            at: "2026-11-23T11:00:00+00:00".into(),
            parts: sample_parts(),
            archive_url: "/x".into(),
            subscribe_url: "/x".into(),
        }]
    }
}
