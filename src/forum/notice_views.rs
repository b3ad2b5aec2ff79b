//! What the page of notices shows.

use serde::Serialize;

use crate::foundation::web::View;

/// A notice.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NoticeRow {
    /// What happened, as a sentence.
    pub text: String,
    /// The title of the topic it happened in.
    pub title: String,
    /// The topic's language; none of what stands in no topic.
    pub lang: Option<String>,
    /// Where it happened; none where the community has switched that off.
    pub url: Option<String>,
    /// When, in words.
    pub when: String,
    /// Whether it was not read yet.
    pub is_new: bool,
}

/// assets/views/forum/notices.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct NoticesPage {
    /// The notices, the newest first.
    pub notices: Vec<NoticeRow>,
    /// Whether any of them was not read yet.
    pub is_any_new: bool,
    /// Where all are marked as read.
    pub read_action: String,
    /// Where one says which letters one wants.
    pub settings_url: String,
    /// The beginning of the list.
    pub newer_url: Option<String>,
    /// The next page.
    pub older_url: Option<String>,
}

impl View for NoticesPage {
    const TEMPLATE: &'static str = "forum/notices.html";

    fn samples() -> Vec<Self> {
        let row = NoticeRow {
            text: "Beat Rüegg".into(),
            title: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".into(),
            lang: Some("de".into()),
            url: Some("/de/topics/x/unread".into()),
            when: "9:00".into(),
            is_new: true,
        };
        let full = Self {
            notices: vec![
                row.clone(),
                NoticeRow {
                    is_new: false,
                    lang: None,
                    ..row
                },
            ],
            is_any_new: true,
            read_action: "/de/notices/read".into(),
            settings_url: "/de/me/letters".into(),
            newer_url: Some("/de/notices".into()),
            older_url: Some("/de/notices?after=x".into()),
        };
        vec![Self::default(), full]
    }
}
