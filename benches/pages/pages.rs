//! Which pages are measured, and what they may cost.

use kith::forum::POSTS_A_PAGE;

use super::town::LongTopic;

/// What stands once for every row that a page shows.
const ROW_MARKS: [&str; 3] = ["class=\"row-title\"", "<article class=\"post", "class=\"choice\""];

/// The most a signed-in reader's page may cost beside an anonymous reader's.
pub const SIGNED_IN_AIM: f64 = 1.6;
/// The most a page may cost in a world of many communities beside one.
pub const TENANTS_AIM: f64 = 1.15;
/// The most a deep page of a topic may cost beside its first.
pub const DEEP_AIM: f64 = 1.2;

/// A page.
#[derive(Clone)]
pub struct Page {
    pub name: &'static str,
    pub path: String,
    /// The most it may cost beside the minimal handler.
    pub aim: Option<f64>,
    /// The page deep in whose conversation it lies.
    pub deeper_than: Option<&'static str>,
}

impl Page {
    /// All of them.
    pub fn all(topic: &LongTopic) -> Vec<Self> {
        let last = (topic.last_no - 1) / POSTS_A_PAGE + 1;
        let in_topic = |number: i64| format!("/en/topics/{}/{}?page={number}", topic.id, topic.slug);
        let page = |name, path: String| Self {
            name,
            path,
            aim: None,
            deeper_than: None,
        };
        let deep = |name, number| Self {
            deeper_than: Some("topic, first"),
            aim: Some(8.0),
            ..page(name, in_topic(number))
        };
        vec![
            page("home", "/en/".into()),
            Self {
                aim: Some(6.0),
                ..page("list of topics", "/en/forum".into())
            },
            Self {
                aim: Some(8.0),
                ..page("topic, first", in_topic(1))
            },
            deep("topic, middle", (last / 2).max(1)),
            deep("topic, last", last),
            page("search", "/en/search?q=router".into()),
            page("events", "/en/events".into()),
            page("booking", "/en/book?country=DE&postal=10115".into()),
            page("offers", "/en/offers".into()),
        ]
    }
}

/// Rows that a page shows.
pub fn rows_of(html: &str) -> usize {
    ROW_MARKS.iter().map(|mark| html.matches(mark).count()).sum()
}
