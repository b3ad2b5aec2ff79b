//! What the page of the search shows.

use serde::Serialize;

use super::views::{Face, Link, Place};
use crate::{
    accounts::views::Field,
    foundation::{search::Snippet, web::View},
};

/// A post that was found.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HitRow {
    /// The topic's title.
    pub title: String,
    /// The topic's language.
    pub title_lang: String,
    /// Where it stands.
    pub url: String,
    /// The category's name.
    pub category: String,
    /// The category's colour.
    pub hue: u8,
    /// Who wrote it.
    pub author: Face,
    /// When, in words.
    pub when: String,
    /// The language it was written in.
    pub lang: String,
    /// The words around those that were looked for.
    pub snippet: Vec<Snippet>,
}

/// assets/views/forum/search.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct SearchPage {
    /// Where the form goes, by GET.
    pub action: String,
    /// What is looked for.
    pub text: Field,
    /// Characters at most.
    pub length_max: usize,
    /// Where one can look.
    pub kinds: Vec<Link>,
    /// Where is looked; empty for everywhere.
    pub within: String,
    /// The categories the reader may read.
    pub categories: Vec<Place>,
    /// The one that is looked in; empty for all.
    pub category: String,
    /// The beginning of the writer's name.
    pub author: String,
    /// How far back one can look.
    pub periods: Vec<Place>,
    /// How far back is looked.
    pub period: String,
    /// Whether anything was looked for.
    pub looked: bool,
    /// Posts that were found.
    pub hits: Vec<HitRow>,
    /// Members who were found.
    pub people: Vec<Face>,
    /// The first page.
    pub newer_url: Option<String>,
    /// The next page.
    pub older_url: Option<String>,
}

impl View for SearchPage {
    const TEMPLATE: &'static str = "forum/search.html";

    fn samples() -> Vec<Self> {
        let place = Place {
            value: "wlan".into(),
            label: "WLAN".into(),
        };
        let blank = Self {
            action: "/de/search".into(),
            text: Field {
                name: "q".into(),
                value: "!".into(),
                error: Some("?".into()),
            },
            kinds: vec![Link {
                text: "A".into(),
                url: "/de/search".into(),
                current: true,
            }],
            categories: vec![place.clone()],
            periods: vec![place],
            length_max: 200,
            ..Self::default()
        };
        let author = Face {
            name: "Beat Rüegg".into(),
            initials: "BR".into(),
            tone: 3,
            url: Some("/de/members/x".into()),
            ..Face::default()
        };
        let part = |text: &str, marked| Snippet {
            text: text.into(),
            marked,
        };
        let full = Self {
            looked: true,
            hits: vec![HitRow {
                title: "Unterbrechungsfreie Stromversorgungsanlage".into(),
                title_lang: "de".into(),
                url: "/de/topics/x/post/3".into(),
                category: "WLAN".into(),
                hue: 2,
                author: author.clone(),
                when: "9:00".into(),
                lang: "de".into(),
                snippet: vec![part("… der", false), part("<Router>", true)],
            }],
            people: vec![author],
            newer_url: Some("/de/search?q=x".into()),
            older_url: Some("/de/search?q=x&after=y".into()),
            ..blank.clone()
        };
        let nothing = Self {
            looked: true,
            ..blank.clone()
        };
        vec![blank, full, nothing]
    }
}
