//! Reading in the forum: lists, topics, places in them.

use axum::{http::Uri, response::Response};
use chrono::{DateTime, Utc};

use super::{
    Audience, Category, CategoryId, Reader, Topic, TopicId,
    category::{Names, TEXTS},
    history, live, mention,
    post::{self, PostLine},
    reads::{self, Level},
    topic::{POSTS_A_PAGE, Show, TopicLine, TopicList, Writer, count_in, page_of},
    views::{
        Act, Answered, Badge, CategoryLink, Empty, Face, Like, Link, PostView, Press, ReplyForm, TopicPage, TopicRow,
        TopicsPage,
    },
};
use crate::{
    accounts::{
        FormKey, Visitor,
        frame::{initials, tone},
        views::{Field, say},
    },
    foundation::{
        db::DbErr,
        error::{AppError, Refusal},
        markdown::MARKDOWN_CHARS_MAX,
        web::{Answer, At, FormData, Redirect, Routes, Who, answer::page, with_notice},
    },
    tenancy::{House, content::Texts},
};

/// Faces beside a topic.
const PEOPLE_MAX: usize = 8;

/// The room's routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/forum", Who::Everyone, all_topics)
        .get("/{lang}/forum/{category}", Who::Everyone, category)
        .get("/{lang}/topics/{id}/{slug}", Who::Everyone, topic)
        .get("/{lang}/topics/{id}/post/{no}", Who::Everyone, permalink)
        .get("/{lang}/topics/{id}/live", Who::Everyone, live::stream_of)
}

/// GET /{lang}/forum
async fn all_topics(visitor: Visitor, uri: Uri) -> Answer {
    let reader = Reader::of(&visitor).await?;
    let readable = Category::readable_with_names(&visitor, &reader).await?;
    list(&visitor, &reader, &readable, None, &uri).await
}

/// GET /{lang}/forum/{category}
async fn category(visitor: Visitor, At((_, slug)): At<(String, String)>, uri: Uri) -> Answer {
    let reader = Reader::of(&visitor).await?;
    let readable = Category::readable_with_names(&visitor, &reader).await?;
    let here = readable
        .0
        .iter()
        .find(|category| category.slug == slug)
        .ok_or(AppError::NotFound)?;
    list(&visitor, &reader, &readable, Some(here), &uri).await
}

async fn list(
    visitor: &Visitor,
    reader: &Reader,
    (categories, names): &(Vec<Category>, Names),
    here: Option<&Category>,
    uri: &Uri,
) -> Answer {
    let query = query_of(uri);
    let show: Show = query.text("show").parse()?;
    let after = query.said("after")?;
    let found = TopicList::of(
        &visitor.db,
        reader,
        here.map(|here| here.id),
        show,
        after,
        visitor.now(),
    )
    .await?;
    let description = match here {
        Some(here) => description_of(visitor, here.id).await?,
        None => String::new(),
    };
    let path = visitor.path(&here.map_or_else(|| "/forum".to_owned(), |here| format!("/forum/{}", here.slug)));
    let base = if show == Show::Latest {
        path.clone()
    } else {
        format!("{path}?show={}", show.as_str())
    };
    let row = |line: &TopicLine, pinned: bool| {
        let category = categories.iter().find(|category| category.id == line.category_id);
        topic_row(
            visitor,
            reader,
            line,
            pinned,
            category.map_or(8, Category::hue),
            names.name(line.category_id),
        )
    };
    let topics: Vec<TopicRow> = found
        .pinned
        .iter()
        .map(|line| row(line, true))
        .chain(found.topics.iter().map(|line| row(line, false)))
        .collect();
    // From the list of all topics it goes to the first category that takes them; the form offers the others.
    let open = here.or_else(|| categories.iter().find(|category| category.takes_topics_of(reader)));
    let new_url = open
        .filter(|category| category.takes_topics_of(reader))
        .map(|category| visitor.path(&format!("/forum/{}/new", category.slug)));
    let empty = topics.is_empty().then(|| Empty {
        text: visitor.say(
            if show == Show::Latest {
                "forum-empty"
            } else {
                "forum-empty-here"
            },
            &[],
        ),
        action: new_url
            .as_ref()
            .map(|_| visitor.say("forum-topic-new", &[]))
            .unwrap_or_default(),
        url: new_url.clone().unwrap_or_default(),
    });
    let all = CategoryLink {
        name: visitor.say("forum-all-topics", &[]),
        url: visitor.path("/forum"),
        hue: 0,
        count: count_in(categories),
        current: here.is_none(),
    };
    let links = categories.iter().map(|category| CategoryLink {
        name: names.name(category.id),
        url: visitor.path(&format!("/forum/{}", category.slug)),
        hue: category.hue(),
        count: category.topic_count,
        current: here.is_some_and(|here| here.id == category.id),
    });
    let view = TopicsPage {
        heading: here.map_or_else(|| visitor.say("nav-forum", &[]), |here| names.name(here.id)),
        description,
        new_url,
        categories: std::iter::once(all).chain(links).collect(),
        sorts: sorts(visitor, reader, show, &path),
        helpful: Vec::new(),
        topics,
        newer_url: after.map(|_| base.clone()),
        older_url: found
            .next
            .map(|next| format!("{base}{}after={next}", if base.contains('?') { '&' } else { '?' })),
        range: String::new(),
        feed_url: here
            .is_none_or(|here| here.read_by == Audience::Everyone)
            .then(|| format!("{path}/feed")),
        empty,
    };
    Ok(page(&view))
}

/// What a category is for, in the reader's language.
async fn description_of(visitor: &Visitor, category: CategoryId) -> Result<String, DbErr> {
    let texts = Texts::of_subjects(&visitor.db, TEXTS, &[category.uuid()]).await?;
    Ok(texts
        .say(category.uuid(), "description", visitor.lang, &visitor.tenant)
        .text)
}

fn sorts(visitor: &Visitor, reader: &Reader, show: Show, path: &str) -> Vec<Link> {
    let link = |other: Show| {
        let (key, url) = match other {
            Show::Latest => ("forum-show-latest", path.to_owned()),
            Show::Unanswered => ("forum-show-unanswered", format!("{path}?show=unanswered")),
            Show::Unsolved => ("forum-show-unsolved", format!("{path}?show=unsolved")),
            Show::Newcomers => ("forum-show-newcomers", format!("{path}?show=newcomers")),
            Show::Mine => ("forum-show-mine", format!("{path}?show=mine")),
        };
        Link {
            text: visitor.say(key, &[]),
            url,
            current: other == show,
        }
    };
    Show::ALL
        .into_iter()
        .filter(|other| other.is_offered_to(reader) || *other == show)
        .map(link)
        .collect()
}

fn topic_row(
    visitor: &Visitor,
    reader: &Reader,
    line: &TopicLine,
    pinned: bool,
    hue: u8,
    category: String,
) -> TopicRow {
    let people: Vec<Face> = std::iter::once(line.author())
        .chain(line.last_writer())
        .map(|writer| face(visitor, writer))
        .collect();
    let names: Vec<String> = people.iter().map(|face| face.name.clone()).collect();
    let mark = if pinned {
        Some("pinned")
    } else if line.is_unread(reader.member) {
        Some("unread")
    } else {
        line.answer_post_id.map(|_| "solved")
    };
    TopicRow {
        title: line.title.clone(),
        lang: line.lang.clone(),
        url: visitor.path(&line.path()),
        category,
        hue,
        mark,
        news: line
            .new_posts()
            .map(|n| visitor.say("forum-new-n", &[("n", n.into())]))
            .unwrap_or_default(),
        people_names: visitor.speaker.list(&names),
        people,
        replies: line.reply_count,
        last: visitor.speaker.relative(line.last_post_at, visitor.now()),
    }
}

/// GET /{lang}/topics/{id}/{slug}?page=2&reply_to=17
async fn topic(visitor: Visitor, At((_, id, slug)): At<(String, TopicId, String)>, uri: Uri) -> Answer {
    let reader = Reader::of(&visitor).await?;
    let topic = Topic::find(&visitor.db, &reader, id).await?;
    if slug != topic.slug {
        let rest = uri.query().map_or_else(String::new, |query| format!("?{query}"));
        return Ok(Redirect::to(&format!("{}{rest}", visitor.path(&topic.path()))));
    }
    let query = query_of(&uri);
    let number = match query.text("page") {
        "" => 1,
        number => number
            .parse::<i64>()
            .ok()
            .filter(|number| (1..=topic.pages()).contains(number))
            .ok_or(AppError::NotFound)?,
    };
    let posts = PostLine::on_page(&visitor.db, &reader, topic.id, number).await?;
    let answer = answer_of(&visitor, &reader, &topic, number, &posts).await?;
    let name = Names::of(&visitor).await?.name(topic.category_id);
    let last_shown = posts.last().map_or(0, |post| post.post_no);
    reads::note_later(&visitor, &topic, last_shown).await?;
    let people = people_of(&visitor, &posts);
    let names: Vec<String> = people.iter().map(|face| face.name.clone()).collect();
    let (first_no, open) = (
        (number - 1) * POSTS_A_PAGE + 1,
        can_reply(&topic, &reader, visitor.now()),
    );
    let range = [
        ("from", first_no.into()),
        ("to", last_shown.into()),
        ("total", topic.last_given_no.into()),
    ];
    let unread = reader.member.filter(|_| topic.read_no.is_some()).and_then(|_| {
        let (no, n) = (topic.first_unread_no(), topic.unread());
        let elsewhere = n > 0 && page_of(no) != number;
        elsewhere.then(|| Link {
            text: visitor.say("forum-jump-unread", &[("n", n.into())]),
            url: visitor.path(&topic.path_of_post(no)),
            current: false,
        })
    });
    let view = TopicPage {
        title: topic.title.clone(),
        lang: topic.lang.clone(),
        crumbs: crumbs(
            &visitor,
            &visitor.path(&format!("/forum/{}", topic.category_slug)),
            &name,
        ),
        is_solved: topic.answer_post_id.is_some(),
        is_locked: topic.locked,
        replies: topic.reply_count,
        views: None,
        posts: posts
            .iter()
            .map(|post| post_view(&visitor, &reader, &topic, post))
            .collect(),
        newer_url: (number > 1).then(|| visitor.path(&topic.path_of_page(number - 1))),
        older_url: (number < topic.pages()).then(|| visitor.path(&topic.path_of_page(number + 1))),
        range: if topic.pages() > 1 {
            visitor.say("forum-posts-range", &range)
        } else {
            String::new()
        },
        live_url: Some(visitor.path(&format!("/topics/{}/live?after={}", topic.id, topic.last_no))),
        reply: open
            .is_ok()
            .then(|| reply_box(&visitor, &topic, query.text("reply_to"))),
        closed_text: closed_text(&visitor, open.err()),
        people_names: visitor.speaker.list(&names),
        people,
        guide: None,
        similar: Vec::new(),
        is_pinned: topic.is_pinned(visitor.now()),
        presses: presses(&visitor, &reader, &topic),
        move_url: reader
            .is_staff()
            .then(|| visitor.path(&format!("/topics/{}/move", topic.id))),
        unread,
        answer,
    };
    Ok(page(&view))
}

/// What the reader may do with the topic at once.
fn presses(visitor: &Visitor, reader: &Reader, topic: &Topic) -> Vec<Press> {
    let press = |act: &str, key: &str, icon| Press {
        text: visitor.say(key, &[]),
        url: visitor.path(&format!("/topics/{}/{act}", topic.id)),
        icon,
    };
    let mut presses = Vec::new();
    if reader.member.is_some() {
        match topic.level() {
            Level::Watch => presses.push(press("unwatch", "forum-unwatch", "bell")),
            Level::Normal => {
                presses.push(press("watch", "forum-watch", "bell"));
                presses.push(press("mute", "forum-mute", "close"));
            }
            Level::Mute => presses.push(press("unmute", "forum-unmute", "bell")),
        }
    }
    if reader.is_staff() {
        presses.push(if topic.is_pinned(visitor.now()) {
            press("unpin", "forum-unpin", "pin")
        } else {
            press("pin", "forum-pin", "pin")
        });
        presses.push(if topic.locked {
            press("unlock", "forum-unlock", "lock")
        } else {
            press("lock", "forum-lock", "lock")
        });
    }
    presses
}

/// The answer under the question, on the first page; none when it stands right below anyway.
async fn answer_of(
    visitor: &Visitor,
    reader: &Reader,
    topic: &Topic,
    number: i64,
    posts: &[PostLine],
) -> Result<Option<Answered>, AppError> {
    let Some(id) = topic.answer_post_id.filter(|_| number == 1) else {
        return Ok(None);
    };
    let found = match posts.iter().find(|post| post.id == id) {
        Some(post) => Some(post.clone()),
        None => PostLine::find(&visitor.db, reader, topic.id, id).await?,
    };
    Ok(found
        .filter(|post| post.post_no > 2 && post.deleted_at.is_none())
        .map(|post| Answered {
            author: face(visitor, post.author()),
            url: visitor.path(&topic.path_of_post(post.post_no)),
            lang: post.lang.clone(),
            html: mention::shown(&post.html, visitor.lang),
        }))
}

/// The form at the end of a topic.
fn reply_box(visitor: &Visitor, topic: &Topic, reply_to: &str) -> ReplyForm {
    let reply_to = number_in(topic, reply_to);
    ReplyForm {
        action: visitor.path(&format!("/topics/{}/reply", topic.id)),
        preview_url: visitor.path("/forum/preview"),
        form_key: FormKey::fresh().to_string(),
        text: Field {
            name: "body".into(),
            ..Field::default()
        },
        reply_to,
        reply_to_text: reply_to.map(|no| in_reply_to(visitor, no)).unwrap_or_default(),
        notify: Some(topic.level() != Level::Mute),
        length_max: MARKDOWN_CHARS_MAX,
    }
}

/// The number of a post that the topic has.
pub(super) fn number_in(topic: &Topic, text: &str) -> Option<i64> {
    text.parse::<i64>()
        .ok()
        .filter(|no| (1..=topic.last_given_no).contains(no))
}

/// Everyone who wrote on this page, each once.
fn people_of(visitor: &Visitor, posts: &[PostLine]) -> Vec<Face> {
    let mut writers: Vec<Writer<'_>> = Vec::new();
    for writer in posts
        .iter()
        .filter(|post| post.deleted_at.is_none())
        .map(PostLine::author)
    {
        if writers.len() < PEOPLE_MAX && !writers.iter().any(|known| known.id == writer.id) {
            writers.push(writer);
        }
    }
    writers.into_iter().map(|writer| face(visitor, writer)).collect()
}

/// Whether the reader may reply now.
pub(super) fn can_reply(topic: &Topic, reader: &Reader, now: DateTime<Utc>) -> Result<(), Refusal> {
    reader.may_write(now)?;
    if !topic.takes_replies_of(reader) {
        return Err(Refusal::new("reply-refused-not-allowed").with_status(403));
    }
    if topic.deleted_at.is_some() {
        return Err(Refusal::new("reply-refused-topic-away").with_status(409));
    }
    if topic.locked {
        return Err(Refusal::new("reply-refused-topic-locked").with_status(409));
    }
    Ok(())
}

fn closed_text(visitor: &Visitor, refused: Option<Refusal>) -> String {
    match refused {
        None => String::new(),
        Some(_) if visitor.session.is_none() => visitor.say("forum-closed-sign-in", &[]),
        Some(refusal) => say(&refusal, &visitor.speaker),
    }
}

fn post_view(visitor: &Visitor, reader: &Reader, topic: &Topic, post: &PostLine) -> PostView {
    let now = visitor.now();
    let when = |at| visitor.speaker.relative(at, now);
    let path = |act: &str| visitor.path(&format!("/topics/{}/post/{}/{act}", topic.id, post.post_no));
    let here = visitor.path(&topic.path_of_page(page_of(post.post_no)));
    let joint = if here.contains('?') { '&' } else { '?' };
    let deleted = post.deleted_at.is_some();
    let own = reader.member == Some(post.author_id);
    let open = can_reply(topic, reader, now).is_ok();
    let mut acts = Vec::new();
    if !deleted && own && (open || (reader.is_staff() && topic.takes_replies_of(reader))) {
        acts.push(Act {
            text: visitor.say("forum-post-edit", &[]),
            url: path("edit"),
            icon: "edit",
            danger: false,
        });
    } else if post.post_no == 1 && reader.is_staff() {
        acts.push(Act {
            text: visitor.say("forum-topic-retitle", &[]),
            url: path("edit"),
            icon: "edit",
            danger: false,
        });
    }
    if !deleted && !own && reader.is_among(Audience::Members) {
        acts.push(Act {
            text: visitor.say("report-post", &[]),
            url: path("report"),
            icon: "flag",
            danger: false,
        });
    }
    if post::may_be_deleted(reader, topic, (post.author_id, post.post_no), post.deleted_at) {
        acts.push(Act {
            text: visitor.say("forum-post-delete", &[]),
            url: path("delete"),
            icon: "trash",
            danger: true,
        });
    }
    let solution = topic.answer_post_id == Some(post.id) && !deleted;
    let likes = |act: &str, pressed| Like {
        url: path(act),
        pressed,
    };
    let chooses = !deleted && topic.is_answered_by(reader);
    let choose = |act: &str, key: &str| Press {
        text: visitor.say(key, &[]),
        url: path(act),
        icon: "check",
    };
    PostView {
        no: post.post_no,
        url: visitor.path(&topic.path_of_post(post.post_no)),
        author: face(visitor, post.author()),
        badge: post.is_by_staff().then(|| Badge {
            text: visitor.say("forum-badge-staff", &[]),
            kind: "outline",
        }),
        at: post.created_at.to_rfc3339(),
        when: when(post.created_at),
        edited_text: post
            .edited_at
            .filter(|_| !deleted)
            .map(|at| visitor.say("forum-post-edited", &[("when", when(at).into())])),
        history_url: (post.edited_at.is_some() && history::may_see(reader, post.author_id, post.deleted_at))
            .then(|| path("history")),
        reply_to: post.reply_to_no.map(|no| Link {
            text: in_reply_to(visitor, no),
            url: visitor.path(&topic.path_of_post(no)),
            current: false,
        }),
        lang: post.lang.clone(),
        html: if deleted {
            String::new()
        } else {
            mention::shown(&post.html, visitor.lang)
        },
        marker: deleted.then(|| {
            let key = if post.is_hidden() {
                "forum-post-hidden"
            } else {
                "forum-post-deleted"
            };
            visitor.say(key, &[])
        }),
        undelete_url: post.may_come_back_for(reader).then(|| path("undelete")),
        is_solution: solution,
        solution_text: if solution {
            visitor.say("forum-solution", &[])
        } else {
            String::new()
        },
        likes: Some(post.like_count).filter(|_| !deleted),
        like: (!deleted && !own && reader.is_among(Audience::Members)).then(|| match post.liked {
            true => likes("unlike", "true"),
            false => likes("like", "false"),
        }),
        choose: if solution && chooses {
            Some(choose("unaccept", "answer-unaccept"))
        } else {
            (chooses && topic.may_be_answered_with(post.post_no)).then(|| choose("accept", "answer-accept"))
        },
        reply_url: (open && !deleted).then(|| format!("{here}{joint}reply_to={}#reply", post.post_no)),
        acts,
    }
}

/// GET /{lang}/topics/{id}/post/{no}: on to the page the post stands on, however long the topic.
async fn permalink(visitor: Visitor, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let reader = Reader::of(&visitor).await?;
    let topic = Topic::find(&visitor.db, &reader, id).await?;
    if !(1..=topic.last_given_no).contains(&no) {
        return Err(AppError::NotFound);
    }
    Ok(Redirect::to(&visitor.path(&topic.path_of_post(no))))
}

pub(super) fn query_of(uri: &Uri) -> FormData {
    FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default()
}

pub(super) fn in_reply_to(visitor: &Visitor, no: i64) -> String {
    // As text: it is a name, not an amount to be written with separators.
    visitor.say("forum-in-reply-to", &[("no", no.to_string().into())])
}

/// The forum, then the category.
pub(super) fn crumbs(visitor: &Visitor, category_url: &str, category: &str) -> Vec<Link> {
    vec![
        Link {
            text: visitor.say("nav-forum", &[]),
            url: visitor.path("/forum"),
            current: false,
        },
        Link {
            text: category.to_owned(),
            url: category_url.to_owned(),
            current: false,
        },
    ]
}

/// The forum, the category, the topic.
pub(super) async fn crumbs_of(visitor: &Visitor, topic: &Topic) -> Result<Vec<Link>, AppError> {
    let name = Names::of(visitor).await?.name(topic.category_id);
    let mut links = crumbs(
        visitor,
        &visitor.path(&format!("/forum/{}", topic.category_slug)),
        &name,
    );
    links.push(Link {
        text: topic.title.clone(),
        url: visitor.path(&topic.path()),
        current: false,
    });
    Ok(links)
}

pub(super) fn face(visitor: &Visitor, writer: Writer<'_>) -> Face {
    let name = writer.name(visitor);
    Face {
        initials: initials(&name),
        tone: tone(&name),
        avatar_url: writer.avatar().and_then(|key| visitor.house.picture_url(key)),
        url: (!writer.gone).then(|| visitor.path(&format!("/members/{}", writer.id))),
        name,
    }
}

/// Back to a post, with a message.
pub(super) fn back_to(visitor: &Visitor, topic: &Topic, no: i64, notice: &'static str) -> Response {
    with_notice(Redirect::to(&visitor.path(&topic.path_of_post(no))), "good", notice)
}
