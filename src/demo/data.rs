//! The demo world's data as it is written in `assets/demo/world`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_embed::RustEmbed;
use serde::Deserialize;

use crate::foundation::{
    email_address::EmailAddress,
    i18n::{Country, Lang},
};

#[derive(RustEmbed)]
#[folder = "assets/demo/"]
pub(super) struct Files;

/// A text in several languages.
pub(super) type Said = BTreeMap<Lang, String>;

/// One company.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct World {
    pub slug: String,
    pub name: String,
    pub suffix: String,
    pub company_url: Option<String>,
    pub countries: Vec<Country>,
    pub default_lang: Lang,
    pub other_langs: Vec<Lang>,
    pub formality: BTreeMap<Lang, String>,
    pub time_zone: chrono_tz::Tz,
    pub mail_from: EmailAddress,
    pub home: BTreeMap<Lang, BTreeMap<String, String>>,
    pub wording: Vec<WordingLine>,
    pub legal: BTreeMap<String, Said>,
    pub categories: Vec<CategoryLine>,
    pub people: Vec<PersonLine>,
    pub topics: Vec<TopicLine>,
    /// The slug of the company whose brand and packages it has; none for its own.
    #[serde(skip)]
    pub like: Option<String>,
}

/// A message said differently.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordingLine {
    pub lang: Lang,
    pub key: String,
    pub pattern: String,
}

/// A category of the forum.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CategoryLine {
    pub slug: String,
    pub color: String,
    pub kind: String,
    pub read: String,
    pub write: String,
    pub name: Said,
    pub description: Said,
}

/// Somebody.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonLine {
    pub key: String,
    pub email: Option<EmailAddress>,
    pub given_name: String,
    pub family_name: String,
    pub display_name: String,
    /// Believable, and not kept: the form would not keep it either.
    #[serde(rename = "born_on")]
    pub _born_on: NaiveDate,
    pub country: Country,
    pub postal_code: String,
    pub langs: Vec<Lang>,
    pub skills: Vec<String>,
    pub about: String,
    pub role: String,
    pub joined_days_ago: i64,
}

/// A topic with its posts.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TopicLine {
    pub category: String,
    pub author: String,
    pub lang: Lang,
    pub title: String,
    pub hours_ago: f64,
    #[serde(default)]
    pub pinned: bool,
    /// The number of the post that solved it.
    pub solution: Option<i64>,
    pub posts: Vec<PostLine>,
}

/// A post; the first one is the topic's author's.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PostLine {
    pub author: Option<String>,
    #[serde(default)]
    pub minutes_after: i64,
    pub reply_to: Option<i64>,
    pub body: String,
}

impl World {
    /// The slug under which its brand and packages are kept.
    pub(super) fn model(&self) -> &str {
        self.like.as_deref().unwrap_or(&self.slug)
    }

    /// The four companies, Kith first.
    pub(super) fn all() -> Result<Vec<Self>, String> {
        ["kith", "voltaro", "telvia", "iskra"]
            .iter()
            .map(|slug| {
                let file = Files::get(&format!("world/{slug}.yaml")).ok_or_else(|| format!("no world of {slug}"))?;
                serde_yaml::from_slice(&file.data).map_err(|error| format!("{slug}: {error}"))
            })
            .collect()
    }
}
