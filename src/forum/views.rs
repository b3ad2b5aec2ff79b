//! What the pages of the forum show.

use serde::Serialize;

use crate::{accounts::views::Field, foundation::web::View};

/// A person beside what he wrote.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Face {
    /// The name.
    pub name: String,
    /// Letters for a round without a picture.
    pub initials: String,
    /// One of seven tones.
    pub tone: u8,
    /// The picture.
    pub avatar_url: Option<String>,
    /// The profile; none for a former Friend.
    pub url: Option<String>,
}

/// A link among others.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Link {
    /// What people read.
    pub text: String,
    /// Where it leads.
    pub url: String,
    /// Whether it is this page.
    pub current: bool,
}

/// A category in the list beside the topics.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CategoryLink {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: String,
    /// Its colour, 1 to 8; 0 for all topics.
    pub hue: u8,
    /// Topics in it.
    pub count: i64,
    /// Whether it is this page.
    pub current: bool,
}

/// A topic in a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TopicRow {
    /// Its title.
    pub title: String,
    /// The language it was opened in.
    pub lang: String,
    /// Its address.
    pub url: String,
    /// The category's name.
    pub category: String,
    /// The category's colour.
    pub hue: u8,
    /// `pinned`, `solved` or `unread`.
    pub mark: Option<&'static str>,
    /// How much of it is new to the reader, in words; empty when he has read it all, or nothing yet.
    pub news: String,
    /// Who opened it and who wrote last.
    pub people: Vec<Face>,
    /// The same in words.
    pub people_names: String,
    /// How many replies it has.
    pub replies: i64,
    /// When it was written in last, in words.
    pub last: String,
}

/// Why a list is empty, and what to do about it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Empty {
    /// The sentence.
    pub text: String,
    /// Where to go; empty for nowhere.
    pub url: String,
    /// What that is called.
    pub action: String,
}

/// assets/views/forum/topics.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct TopicsPage {
    /// The category's name, or the forum's.
    pub heading: String,
    /// What the category is for.
    pub description: String,
    /// Where one opens a topic here.
    pub new_url: Option<String>,
    /// All categories the reader may read; the first link is to all topics.
    pub categories: Vec<CategoryLink>,
    /// The lists there are.
    pub sorts: Vec<Link>,
    /// Who helped lately.
    pub helpful: Vec<Face>,
    /// The topics, pinned ones first.
    pub topics: Vec<TopicRow>,
    /// The beginning of the list.
    pub newer_url: Option<String>,
    /// The next page.
    pub older_url: Option<String>,
    /// Where in the list this page is, in words.
    pub range: String,
    /// The feed of what is listed; none where not everybody may read it.
    pub feed_url: Option<String>,
    /// Why there is nothing.
    pub empty: Option<Empty>,
}

impl View for TopicsPage {
    const TEMPLATE: &'static str = "forum/topics.html";

    fn samples() -> Vec<Self> {
        let empty = Self {
            heading: "Forum".into(),
            empty: Some(Empty {
                text: "…".into(),
                url: "/de/forum/wlan/new".into(),
                action: "+".into(),
            }),
            ..Self::default()
        };
        let face = Face {
            name: "Beat Rüegg".into(),
            initials: "BR".into(),
            tone: 3,
            ..Face::default()
        };
        let row = |mark| TopicRow {
            title: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".into(),
            lang: "de".into(),
            url: "/de/topics/x/y".into(),
            category: "WLAN & Netzwerk".into(),
            hue: 2,
            mark,
            news: "3 neue".into(),
            people: vec![face.clone(), face.clone()],
            people_names: "Beat Rüegg".into(),
            replies: 1_234,
            last: "12:30".into(),
        };
        let full = Self {
            heading: "WLAN & Netzwerk".into(),
            description: "Messen statt raten.".into(),
            new_url: Some("/de/forum/wlan/new".into()),
            categories: vec![CategoryLink {
                name: "WLAN".into(),
                url: "/de/forum/wlan".into(),
                hue: 2,
                count: 70,
                current: true,
            }],
            sorts: vec![Link {
                text: "A".into(),
                url: "/de/forum".into(),
                current: true,
            }],
            topics: vec![row(Some("pinned")), row(Some("solved")), row(Some("unread")), row(None)],
            newer_url: Some("/de/forum".into()),
            older_url: Some("/de/forum?after=x".into()),
            feed_url: Some("/de/forum/feed".into()),
            ..Self::default()
        };
        vec![empty, full]
    }
}

/// A small mark beside a name.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Badge {
    /// The word.
    pub text: String,
    /// How it looks.
    pub kind: &'static str,
}

/// Something one may do with a post; it leads to a page that asks.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Act {
    /// What it is called.
    pub text: String,
    /// Its page.
    pub url: String,
    /// Its picture.
    pub icon: &'static str,
    /// Whether it takes something away.
    pub danger: bool,
}

/// A button that does something at once.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Press {
    /// What it is called.
    pub text: String,
    /// Where it posts to.
    pub url: String,
    /// Its picture.
    pub icon: &'static str,
}

/// The button by which a post is liked.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Like {
    /// Where it posts to.
    pub url: String,
    /// `true` when the reader likes the post: the button takes it back.
    pub pressed: &'static str,
}

/// A post on a topic's page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PostView {
    /// Its number, also its place on the page.
    pub no: i64,
    /// Its address.
    pub url: String,
    /// Who wrote it.
    pub author: Face,
    /// What the author is here.
    pub badge: Option<Badge>,
    /// When, as machines read it.
    pub at: String,
    /// When, in words.
    pub when: String,
    /// That it was changed, and when.
    pub edited_text: Option<String>,
    /// What it said before, for those who may see it.
    pub history_url: Option<String>,
    /// That it answers another post.
    pub reply_to: Option<Link>,
    /// The language it was written in.
    pub lang: String,
    /// The text, safe to show.
    pub html: String,
    /// What stands in its place when it is deleted.
    pub marker: Option<String>,
    /// Where it is put back.
    pub undelete_url: Option<String>,
    /// Whether it is the answer.
    pub is_solution: bool,
    /// The sentence that says so.
    pub solution_text: String,
    /// How many like it; none where nobody can.
    pub likes: Option<i64>,
    /// The button, for those who may.
    pub like: Option<Like>,
    /// Marks it as the answer, or takes the mark away.
    pub choose: Option<Press>,
    /// Where one replies to it.
    pub reply_url: Option<String>,
    /// What else one may do.
    pub acts: Vec<Act>,
}

/// The form at the end of a topic.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ReplyForm {
    /// Where it goes.
    pub action: String,
    /// Where the preview is made.
    pub preview_url: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The text.
    pub text: Field,
    /// The number of the post it answers.
    pub reply_to: Option<i64>,
    /// The same in words.
    pub reply_to_text: String,
    /// Whether its writer is to be told of new replies; none where that is not asked.
    pub notify: Option<bool>,
    /// Characters at most.
    pub length_max: usize,
}

/// Something to read on.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Further {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// A few words about it.
    pub note: String,
}

/// assets/views/forum/topic.html
#[derive(Clone, Debug, Default, Serialize)]
pub struct TopicPage {
    /// The title.
    pub title: String,
    /// The language it was opened in.
    pub lang: String,
    /// The forum and the category.
    pub crumbs: Vec<Link>,
    /// Whether a post answers it.
    pub is_solved: bool,
    /// Whether it takes no more posts.
    pub is_locked: bool,
    /// How many replies it has.
    pub replies: i64,
    /// How often it was read; none until views are counted.
    pub views: Option<i64>,
    /// The posts of this page.
    pub posts: Vec<PostView>,
    /// The page before.
    pub newer_url: Option<String>,
    /// The page after.
    pub older_url: Option<String>,
    /// Which posts these are, in words.
    pub range: String,
    /// Where new replies are told of.
    pub live_url: Option<String>,
    /// The form, for those who may reply.
    pub reply: Option<ReplyForm>,
    /// Why there is no form.
    pub closed_text: String,
    /// Who takes part on this page.
    pub people: Vec<Face>,
    /// The same in words.
    pub people_names: String,
    /// A guide to its subject; none until there are guides.
    pub guide: Option<Further>,
    /// Topics like it.
    pub similar: Vec<Further>,
    /// Whether it stands before the others of its lists.
    pub is_pinned: bool,
    /// What the reader may do with it, a button each.
    pub presses: Vec<Press>,
    /// Where staff move it to another category.
    pub move_url: Option<String>,
    /// Leads to the first post the reader has not read, when that is not on this page.
    pub unread: Option<Link>,
    /// The post that answers the question, shown under it.
    pub answer: Option<Answered>,
}

/// The answer under the question.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Answered {
    /// Who wrote it.
    pub author: Face,
    /// Its place.
    pub url: String,
    /// The language it was written in.
    pub lang: String,
    /// The text, safe to show.
    pub html: String,
}

impl View for TopicPage {
    const TEMPLATE: &'static str = "forum/topic.html";

    fn samples() -> Vec<Self> {
        let author = Face {
            name: "Beat Rüegg".into(),
            initials: "BR".into(),
            tone: 3,
            avatar_url: None,
            url: Some("/de/members/x".into()),
        };
        let post = PostView {
            no: 21,
            url: "/de/topics/x/y#post-21".into(),
            author: author.clone(),
            badge: Some(Badge {
                text: "Community-Management".into(),
                kind: "outline",
            }),
            at: "2026-11-23T09:00:00Z".into(),
            when: "9:00".into(),
            edited_text: Some("10:00".into()),
            history_url: Some("/de/topics/x/post/21/history".into()),
            reply_to: Some(Link {
                text: "#1".into(),
                url: "/de/topics/x/y#post-1".into(),
                current: false,
            }),
            lang: "de".into(),
            html: "<p>Lichtwellenleiteranschlussdosenabdeckung</p>".into(),
            is_solution: true,
            solution_text: "✓".into(),
            likes: Some(3),
            like: Some(Like {
                url: "/de/topics/x/post/21/like".into(),
                pressed: "true",
            }),
            choose: Some(Press {
                text: "…".into(),
                url: "/de/topics/x/post/21/accept".into(),
                icon: "check",
            }),
            reply_url: Some("?reply_to=21#reply".into()),
            acts: vec![Act {
                text: "…".into(),
                url: "/de/topics/x/post/21/delete".into(),
                icon: "trash",
                danger: true,
            }],
            ..PostView::default()
        };
        let deleted = PostView {
            marker: Some("…".into()),
            undelete_url: Some("/x".into()),
            html: String::new(),
            ..post.clone()
        };
        let open = Self {
            title: "OLED an die Wand".into(),
            lang: "de".into(),
            crumbs: vec![Link {
                text: "Forum".into(),
                url: "/de/forum".into(),
                current: false,
            }],
            is_solved: true,
            replies: 40,
            posts: vec![post, deleted],
            newer_url: Some("/x".into()),
            older_url: Some("/x?page=3".into()),
            range: "21–40".into(),
            live_url: Some("/de/topics/x/live?after=40".into()),
            reply: Some(ReplyForm {
                action: "/de/topics/x/reply".into(),
                text: Field {
                    name: "body".into(),
                    ..Field::default()
                },
                reply_to: Some(1),
                reply_to_text: "#1".into(),
                notify: Some(true),
                length_max: 32_000,
                ..ReplyForm::default()
            }),
            people: vec![author.clone()],
            people_names: "Beat Rüegg".into(),
            views: Some(1_234),
            guide: Some(Further {
                title: "x".into(),
                url: "/x".into(),
                note: "y".into(),
            }),
            similar: vec![Further {
                title: "x".into(),
                url: "/x".into(),
                note: "y".into(),
            }],
            is_pinned: true,
            presses: vec![Press {
                text: "…".into(),
                url: "/de/topics/x/lock".into(),
                icon: "lock",
            }],
            move_url: Some("/de/topics/x/move".into()),
            unread: Some(Link {
                text: "…".into(),
                url: "/de/topics/x/unread".into(),
                current: false,
            }),
            answer: Some(Answered {
                url: "/de/topics/x/y#post-7".into(),
                lang: "de".into(),
                html: "<p>x</p>".into(),
                ..Answered::default()
            }),
            ..Self::default()
        };
        let closed = Self {
            title: "x".into(),
            lang: "pl".into(),
            is_locked: true,
            closed_text: "…".into(),
            ..Self::default()
        };
        vec![open, closed]
    }
}

/// A category a topic may be opened in.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Place {
    /// Its slug.
    pub value: String,
    /// Its name.
    pub label: String,
}

/// assets/views/forum/write.html: a new topic, a reply that needs another look, a change.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WritePage {
    /// What is being written.
    pub heading: String,
    /// Where it will stand.
    pub crumbs: Vec<Link>,
    /// The categories a new topic may stand in.
    pub places: Vec<Place>,
    /// The one that is chosen.
    pub place: String,
    /// Where the form goes.
    pub action: String,
    /// Where the preview is made.
    pub preview_url: String,
    /// Makes a repeat act once.
    pub form_key: String,
    /// The title, for a new topic and with a first post.
    pub title: Option<Field>,
    /// The title as the writer has read it, with a first post.
    pub title_read: Option<String>,
    /// Characters of a title, at most.
    pub title_max: usize,
    /// The text; without a name where the title alone is changed.
    pub text: Field,
    /// Characters of a text, at most.
    pub length_max: usize,
    /// The number of the post it answers.
    pub reply_to: Option<i64>,
    /// The same in words.
    pub reply_to_text: String,
    /// Whether the writer wants to hear of new replies; none where he is not asked.
    pub notify: Option<bool>,
    /// The version that is being changed.
    pub version: Option<i64>,
    /// What is refused about the whole form.
    pub refusal: Option<String>,
    /// What somebody else has written meanwhile, as typed.
    pub other_text: Option<String>,
    /// The preview, safe to show.
    pub preview: Option<String>,
    /// The word on the button.
    pub submit: String,
    /// Where to go without writing.
    pub cancel_url: String,
}

impl View for WritePage {
    const TEMPLATE: &'static str = "forum/write.html";

    fn samples() -> Vec<Self> {
        let field = |name: &str, error: Option<&str>| Field {
            name: name.into(),
            value: "x".into(),
            error: error.map(Into::into),
        };
        let new = Self {
            heading: "…".into(),
            crumbs: vec![Link {
                text: "Forum".into(),
                url: "/de/forum".into(),
                current: false,
            }],
            places: vec![Place {
                value: "wlan".into(),
                label: "WLAN".into(),
            }],
            place: "wlan".into(),
            action: "/de/forum/wlan/new".into(),
            title: Some(field("title", Some("?"))),
            title_max: 150,
            text: field("body", Some("?")),
            length_max: 32_000,
            preview: Some("<p>x</p>".into()),
            submit: "…".into(),
            cancel_url: "/de/forum".into(),
            ..Self::default()
        };
        let conflict = Self {
            places: Vec::new(),
            title: None,
            text: field("body", None),
            version: Some(3),
            refusal: Some("?".into()),
            other_text: Some("y".into()),
            reply_to: Some(4),
            reply_to_text: "#4".into(),
            preview: None,
            ..new.clone()
        };
        vec![new, conflict]
    }
}

/// assets/views/forum/move.html: asks for another category.
#[derive(Clone, Debug, Default, Serialize)]
pub struct MovePage {
    /// Where the topic stands.
    pub crumbs: Vec<Link>,
    /// Where the form goes.
    pub action: String,
    /// Every category.
    pub places: Vec<Place>,
    /// The one it stands in.
    pub place: String,
    /// Where to go without moving it.
    pub cancel_url: String,
}

impl View for MovePage {
    const TEMPLATE: &'static str = "forum/move.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            places: vec![Place {
                value: "wlan".into(),
                label: "WLAN".into(),
            }],
            place: "wlan".into(),
            ..Self::default()
        }]
    }
}

/// assets/views/forum/delete.html: asks before a post is deleted.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DeletePage {
    /// Whether the whole topic goes with it.
    pub takes_topic: bool,
    /// Where the post stands.
    pub crumbs: Vec<Link>,
    /// Where the button posts to.
    pub action: String,
    /// The post's language.
    pub lang: String,
    /// The post, safe to show.
    pub html: String,
    /// Where to go without deleting.
    pub cancel_url: String,
}

impl View for DeletePage {
    const TEMPLATE: &'static str = "forum/delete.html";

    fn samples() -> Vec<Self> {
        let reply = Self {
            lang: "de".into(),
            html: "<p>x</p>".into(),
            ..Self::default()
        };
        let first = Self {
            takes_topic: true,
            ..reply.clone()
        };
        vec![reply, first]
    }
}
