//! What the staff's pages about categories show.

use serde::Serialize;

use crate::{
    accounts::views::{Choice, Field, Meanwhile, Problem},
    foundation::web::View,
};

/// A text, and the language it is in when that is not the reader's.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Shown {
    /// The text; empty when nobody wrote it in any language.
    pub text: String,
    /// The language's code.
    pub lang: String,
    /// The language's name, when it stands in for another.
    pub stands_in: Option<String>,
}

impl Shown {
    fn sample(text: &str) -> Self {
        Self {
            text: text.into(),
            lang: "de".into(),
            stands_in: Some("Deutsch".into()),
        }
    }
}

/// A form of one button.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Act {
    /// Where it goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
}

/// A category in the list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CategoryRow {
    /// Its name.
    pub name: Shown,
    /// What stands beneath the name.
    pub description: Shown,
    /// Its page.
    pub url: String,
    /// Its colour, 1 to 8.
    pub hue: u8,
    /// What it is for, in words.
    pub kind: String,
    /// Who may read, in words.
    pub read_by: String,
    /// Who may reply, in words.
    pub reply_by: String,
    /// Who may open topics, in words.
    pub write_by: String,
    /// Topics in it.
    pub count: i64,
    /// Moves it up; none for the first one.
    pub up: Option<Act>,
    /// Moves it down; none for the last one.
    pub down: Option<Act>,
}

/// assets/views/forum/categories.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct CategoriesPage {
    /// The categories, in the community's order.
    pub categories: Vec<CategoryRow>,
    /// The topics taken away last, which nobody else finds.
    pub away: Vec<AwayRow>,
    /// Where a new one is made.
    pub new_url: String,
}

/// A topic that was taken away.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AwayRow {
    /// Its title.
    pub title: String,
    /// Where it can be brought back.
    pub url: String,
    /// When, in words.
    pub when: String,
}

impl View for CategoriesPage {
    const TEMPLATE: &'static str = "forum/categories.html";

    fn samples() -> Vec<Self> {
        let act = || Some(Act::default());
        let row = |up: Option<Act>, down: Option<Act>| CategoryRow {
            name: Shown::sample("Unterbrechungsfreie Stromversorgungsanlagen"),
            description: Shown::sample("Messen statt raten."),
            hue: 3,
            kind: "?".into(),
            read_by: "?".into(),
            reply_by: "?".into(),
            write_by: "?".into(),
            count: 1_234,
            up,
            down,
            ..CategoryRow::default()
        };
        let full = Self {
            categories: vec![row(None, act()), row(act(), act()), CategoryRow::default()],
            away: vec![AwayRow {
                title: "Unterbrechungsfreie Stromversorgungsanlagen".into(),
                url: "/x".into(),
                when: "?".into(),
            }],
            ..Self::default()
        };
        vec![Self::default(), full]
    }
}

/// A colour to choose.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HueChoice {
    /// Its number, 1 to 8.
    pub number: u8,
    /// Its name.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// The fields of one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TextFields {
    /// The language's own name.
    pub language: String,
    /// The name.
    pub name: Field,
    /// The description.
    pub description: Field,
    /// The name of the language that stands in for an empty field.
    pub stands_in: Option<String>,
}

/// assets/views/forum/categories_form.html: a new category, or one that is there.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CategoryFormPage {
    /// The list.
    pub categories_url: String,
    /// Its name; none for a new one.
    pub heading: Option<Shown>,
    /// Its word in addresses, which never changes; none for a new one.
    pub slug_is: Option<String>,
    /// Where members see it; none for a new one.
    pub forum_url: Option<String>,
    /// What is wrong with the whole page.
    pub refusal: Option<String>,
    /// What is wrong with its fields.
    pub problems: Vec<Problem>,
    /// Where the form goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The version that is shown; empty for a new one.
    pub version: String,
    /// What somebody else has changed since the form was opened.
    pub meanwhile: Vec<Meanwhile>,
    /// The community's languages, its own first.
    pub texts: Vec<TextFields>,
    /// The word in addresses of a new one.
    pub slug: Field,
    /// What it is for.
    pub kind: Field,
    /// What a category may be for.
    pub kinds: Vec<Choice>,
    /// Its colour.
    pub hue: Field,
    /// The colours.
    pub hues: Vec<HueChoice>,
    /// Who may read.
    pub read_by: Field,
    /// Who can be let in to read.
    pub readers: Vec<Choice>,
    /// Who may reply.
    pub reply_by: Field,
    /// Who may open topics.
    pub write_by: Field,
    /// Who can be let in to write.
    pub writers: Vec<Choice>,
    /// Removes it; none while it holds topics.
    pub remove: Option<Act>,
}

impl View for CategoryFormPage {
    const TEMPLATE: &'static str = "forum/categories_form.html";

    fn samples() -> Vec<Self> {
        let choice = || Choice {
            value: "members".into(),
            label: "?".into(),
            chosen: true,
        };
        let wrong = |name: &str| Field {
            name: name.into(),
            value: "?".into(),
            error: Some("?".into()),
        };
        let fields = |stands_in: Option<&str>| TextFields {
            language: "Deutsch".into(),
            stands_in: stands_in.map(str::to_owned),
            ..TextFields::default()
        };
        let new = Self {
            texts: vec![fields(None), fields(Some("Deutsch"))],
            kinds: vec![choice()],
            hues: vec![HueChoice {
                number: 2,
                label: "?".into(),
                chosen: true,
            }],
            readers: vec![choice()],
            writers: vec![choice()],
            ..Self::default()
        };
        let there = Self {
            heading: Some(Shown::sample("Unterbrechungsfreie Stromversorgungsanlagen")),
            slug_is: Some("ups".into()),
            forum_url: Some("/x".into()),
            ..new.clone()
        };
        let empty = Self {
            remove: Some(Act::default()),
            ..there.clone()
        };
        let refused = Self {
            refusal: Some("?".into()),
            problems: vec![Problem {
                name: "slug".into(),
                text: "?".into(),
            }],
            slug: wrong("slug"),
            hue: wrong("hue"),
            reply_by: wrong("reply_by"),
            ..new.clone()
        };
        vec![new, there, empty, refused]
    }
}
