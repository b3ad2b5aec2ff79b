//! What the pages about reports and decisions show.

use serde::Serialize;

use super::views::{Face, Link, Place};
use crate::{accounts::views::Field, foundation::web::View};

/// assets/views/forum/report.html: says to the staff what is wrong with a post.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ReportPage {
    /// Where the post stands.
    pub crumbs: Vec<Link>,
    /// Where the form goes.
    pub action: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The post's language.
    pub lang: String,
    /// The post, safe to show.
    pub html: String,
    /// The reasons there are.
    pub reasons: Vec<Place>,
    /// The chosen one.
    pub reason: Field,
    /// What else there is to say.
    pub note: Field,
    /// Characters at most.
    pub length_max: usize,
    /// Where to go without reporting.
    pub cancel_url: String,
}

fn place(word: &str) -> Place {
    Place {
        value: word.into(),
        label: word.into(),
    }
}

fn field(name: &str) -> Field {
    Field {
        name: name.into(),
        value: "x".into(),
        error: Some("?".into()),
    }
}

impl View for ReportPage {
    const TEMPLATE: &'static str = "forum/report.html";

    fn samples() -> Vec<Self> {
        let refused = Self {
            lang: "de".into(),
            html: "<p>x</p>".into(),
            reasons: vec![place("spam"), place("other")],
            reason: field("reason"),
            note: field("note"),
            length_max: 500,
            ..Self::default()
        };
        vec![Self::default(), refused]
    }
}

/// assets/views/forum/decision.html: a decision, for the one it concerns.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DecisionPage {
    /// The topic's title.
    pub title: String,
    /// The topic's language.
    pub title_lang: String,
    /// The post's language.
    pub lang: String,
    /// The post, safe to show.
    pub html: String,
    /// What became of the post, as a sentence.
    pub of_post: String,
    /// What followed for its author, as a sentence; empty for nothing.
    pub of_member: String,
    /// Why, in the manager's words.
    pub reason: String,
    /// When, in words.
    pub when: String,
    /// What became of the objection; empty when there was none.
    pub appeal_text: String,
    /// What the staff answered, in their words; empty while nobody has.
    pub answer: String,
    /// Where one objects; none once that was done.
    pub action: Option<String>,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The objection.
    pub note: Field,
    /// Characters at most.
    pub length_max: usize,
}

impl View for DecisionPage {
    const TEMPLATE: &'static str = "forum/decision.html";

    fn samples() -> Vec<Self> {
        let open = Self {
            title: "Router".into(),
            title_lang: "de".into(),
            lang: "de".into(),
            html: "<p>x</p>".into(),
            of_post: "…".into(),
            of_member: "…".into(),
            reason: "Werbung".into(),
            when: "9:00".into(),
            action: Some("/de/me/decisions/x/appeal".into()),
            note: field("note"),
            length_max: 500,
            ..Self::default()
        };
        let over = Self {
            appeal_text: "…".into(),
            answer: "Das war ein Scherz".into(),
            action: None,
            of_member: String::new(),
            ..open.clone()
        };
        vec![open, over]
    }
}

/// assets/views/forum/suspension.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct SuspensionPage {
    /// Whether it is in force.
    pub is_in_force: bool,
    /// Why; empty when nobody has said.
    pub reason: String,
    /// What became of the objection; empty while there is none.
    pub appeal_text: String,
    /// Where one objects, while one may.
    pub action: Option<String>,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The objection.
    pub note: Field,
    /// Characters of it at most.
    pub length_max: usize,
    /// Where one signs in once it is over.
    pub sign_in_url: String,
    /// Who else can be asked.
    pub imprint_url: String,
}

impl View for SuspensionPage {
    const TEMPLATE: &'static str = "forum/suspension.html";

    fn samples() -> Vec<Self> {
        let open = Self {
            is_in_force: true,
            reason: "Werbung in fremden Themen".into(),
            action: Some("/x".into()),
            length_max: 500,
            imprint_url: "/x".into(),
            ..Self::default()
        };
        let answered = Self {
            action: None,
            appeal_text: "Der Widerspruch ist eingegangen.".into(),
            ..open.clone()
        };
        let over = Self {
            sign_in_url: "/x".into(),
            ..Self::default()
        };
        vec![open, answered, over]
    }
}

/// An item of the queue.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ItemRow {
    /// `report` or `appeal`.
    pub kind: String,
    /// The topic's title.
    pub title: String,
    /// The topic's language.
    pub title_lang: String,
    /// Its page.
    pub url: String,
    /// Who wrote the post.
    pub author: String,
    /// The beginning of the post.
    pub excerpt: String,
    /// The post's language.
    pub lang: String,
    /// How much it weighs.
    pub score: i64,
    /// Since when it is there, in words.
    pub when: String,
}

/// assets/views/forum/review.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct QueuePage {
    /// What is open, the heaviest first.
    pub items: Vec<ItemRow>,
}

impl View for QueuePage {
    const TEMPLATE: &'static str = "forum/review.html";

    fn samples() -> Vec<Self> {
        let row = |kind: &str| ItemRow {
            kind: kind.into(),
            title: "Router".into(),
            title_lang: "de".into(),
            url: "/de/staff/review/x".into(),
            author: "Beat Rüegg".into(),
            excerpt: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".into(),
            lang: "de".into(),
            score: 12,
            when: "9:00".into(),
        };
        let full = Self {
            items: vec![row("report"), row("appeal")],
        };
        vec![Self::default(), full]
    }
}

/// What one person said.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SaidView {
    /// Who.
    pub who: Face,
    /// The reason he chose; empty of an objection.
    pub reason: String,
    /// What he wrote; may be empty.
    pub note: String,
    /// When, in words.
    pub when: String,
}

/// assets/views/forum/review_item.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct ItemPage {
    /// Back to the queue.
    pub queue_url: String,
    /// The topic's title.
    pub title: String,
    /// The topic's language.
    pub title_lang: String,
    /// Where the post stands; none where the community has switched the forum off.
    pub post_url: Option<String>,
    /// Who wrote it.
    pub author: Face,
    /// The post's language.
    pub lang: String,
    /// The post, safe to show.
    pub html: String,
    /// What was said about it.
    pub said: Vec<SaidView>,
    /// The decision somebody objects to, in words.
    pub decided: Option<String>,
    /// Whether it needs no answer any more, without having got one.
    pub is_moot: bool,
    /// Whether the topic goes with the post: it is the first one.
    pub takes_topic: bool,
    /// Where one decides about a report.
    pub decide_action: Option<String>,
    /// Where one answers an objection.
    pub answer_action: Option<String>,
    /// The item's version.
    pub version: i64,
    /// What is refused about the whole form.
    pub refusal: Option<String>,
    /// What can become of the post.
    pub posts: Vec<Place>,
    /// What is chosen.
    pub post: Field,
    /// What can follow for its author.
    pub members: Vec<Place>,
    /// What is chosen.
    pub member: Field,
    /// How long somebody can be silent.
    pub days: Vec<Place>,
    /// What is chosen.
    pub day: Field,
    /// Whether an objection was right.
    pub objections: Vec<Place>,
    /// What is chosen.
    pub objection: Field,
    /// Why.
    pub reason: Field,
    /// Characters at most.
    pub length_max: usize,
}

impl View for ItemPage {
    const TEMPLATE: &'static str = "forum/review_item.html";

    fn samples() -> Vec<Self> {
        let author = Face {
            name: "Beat Rüegg".into(),
            initials: "BR".into(),
            tone: 3,
            url: Some("/de/members/x".into()),
            ..Face::default()
        };
        let report = Self {
            queue_url: "/de/staff/review".into(),
            title: "Router".into(),
            title_lang: "de".into(),
            post_url: Some("/de/topics/x/post/3".into()),
            author: author.clone(),
            lang: "de".into(),
            html: "<p>x</p>".into(),
            takes_topic: true,
            said: vec![SaidView {
                who: author,
                reason: "…".into(),
                note: "Werbung".into(),
                when: "9:00".into(),
            }],
            decide_action: Some("/de/staff/review/x/decide".into()),
            version: 3,
            refusal: Some("?".into()),
            posts: vec![place("keep"), place("hide")],
            post: field("post"),
            members: vec![place("nothing"), place("silence")],
            member: field("member"),
            days: vec![place("7")],
            day: field("days"),
            objections: vec![place("right"), place("wrong")],
            objection: field("objection"),
            reason: field("reason"),
            length_max: 500,
            ..Self::default()
        };
        let appeal = Self {
            decide_action: None,
            answer_action: Some("/de/staff/review/x/answer".into()),
            decided: Some("…".into()),
            refusal: None,
            ..report.clone()
        };
        let over = Self {
            decide_action: None,
            refusal: None,
            ..report.clone()
        };
        vec![report, appeal, over]
    }
}
