//! Writing in the forum: topics, replies, changes of one's own.

use axum::{
    http::StatusCode,
    response::{Html, IntoResponse},
};

use super::{
    Body, Category, Post, PostId, Reader, Title, Topic, TopicId,
    category::Names,
    live,
    mention::{self, Written},
    pages::{back_to, can_reply, crumbs, crumbs_of, in_reply_to, number_in},
    post::NewPost,
    reads::Wish,
    topic::{NewTopic, TITLE_CHARS_MAX},
    views::{DeletePage, Place, WritePage},
};
use crate::{
    accounts::{FormKey, Member, views::Field},
    foundation::{
        error::{AppError, Refusal},
        markdown::MARKDOWN_CHARS_MAX,
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
        },
    },
    tenancy::House,
};

/// The page of a topic that needs no word of its title.
pub(super) const FIRST_POST: &str = "/{lang}/topics/{id}/post/1";

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .post("/{lang}/forum/preview", Who::Member, preview)
        .get("/{lang}/forum/{category}/new", Who::Member, new_form)
        .post("/{lang}/forum/{category}/new", Who::Member, create)
        .post("/{lang}/topics/{id}/reply", Who::Member, reply)
        .stands_on("/{lang}/topics/{id}/reply", FIRST_POST)
        .get("/{lang}/topics/{id}/post/{no}/edit", Who::Member, edit_form)
        .post("/{lang}/topics/{id}/post/{no}/edit", Who::Member, edit)
        .get("/{lang}/topics/{id}/post/{no}/delete", Who::Member, delete_form)
        .post("/{lang}/topics/{id}/post/{no}/delete", Who::Member, delete)
        .post("/{lang}/topics/{id}/post/{no}/undelete", Who::Member, undelete)
}

/// GET /{lang}/forum/{category}/new
async fn new_form(member: Member, At((_, slug)): At<(String, String)>) -> Answer {
    let shelf = Shelf::find(&member, &slug).await?;
    Ok(page(&shelf.form(&member, &FormData::default(), &Fields::default())))
}

/// POST /{lang}/forum/{category}/new: in the category that was chosen in the form, else in the address's.
async fn create(member: Member, At((_, slug)): At<(String, String)>, form: FormData) -> Answer {
    let chosen = Some(form.text("category")).filter(|chosen| !chosen.is_empty());
    let shelf = Shelf::find(&member, chosen.unwrap_or(&slug)).await?;
    let mut fields = Fields::default();
    if form.ticked("preview") {
        return Ok(page(&WritePage {
            preview: Some(rendered(&member, &form).await?),
            ..shelf.form(&member, &form, &fields)
        }));
    }
    let title = fields.check("title", Title::parse(form.text("title")));
    let body = fields.check("body", Body::parse(form.raw("body")));
    let (Some(title), Some(body)) = (title, body) else {
        return Ok(page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &shelf.form(&member, &form, &fields),
        ));
    };
    let id = TopicId::new();
    if let Some(made) = FormKey::of_act(&form, "topic")
        .take(&member.db, member.id, id.uuid(), member.now())
        .await?
    {
        let topic = Topic::find(&member.db, &shelf.reader, TopicId::from(made)).await?;
        return Ok(Redirect::to(&member.path(&topic.path())));
    }
    let new = NewTopic {
        id,
        author: member.id,
        category: shelf.category.id,
        title: &title,
        lang: member.lang,
        body: &body,
        at: member.now(),
    };
    let topic = new.publish(&member.db).await?;
    Ok(Redirect::to(&member.path(&topic.path())))
}

/// The category a member opens a topic in, and the others he could choose.
struct Shelf {
    reader: Reader,
    category: Category,
    others: Vec<Category>,
    names: Names,
}

impl Shelf {
    /// The category with this slug, if the member may open topics in it.
    async fn find(member: &Member, slug: &str) -> Result<Self, AppError> {
        let reader = Reader::of(member).await?;
        let (readable, names) = Category::readable_with_names(member, &reader).await?;
        let category = readable
            .iter()
            .find(|category| category.slug == slug)
            .cloned()
            .ok_or(AppError::NotFound)?;
        reader.may_write(member.now())?;
        if !category.takes_topics_of(&reader) {
            return Err(Refusal::new("topic-refused-not-allowed").with_status(403).into());
        }
        let others: Vec<Category> = readable
            .into_iter()
            .filter(|category| category.takes_topics_of(&reader))
            .collect();
        Ok(Self {
            reader,
            category,
            others,
            names,
        })
    }

    fn form(&self, member: &Member, form: &FormData, fields: &Fields) -> WritePage {
        let url = |category: &Category| member.path(&format!("/forum/{}", category.slug));
        let place = |category: &Category| Place {
            value: category.slug.clone(),
            label: self.names.name(category.id),
        };
        let here = url(&self.category);
        WritePage {
            heading: member.say("forum-topic-new", &[]),
            crumbs: crumbs(member, &here, &self.names.name(self.category.id)),
            places: self.others.iter().map(place).collect(),
            place: self.category.slug.clone(),
            action: format!("{here}/new"),
            title: Some(Field::of("title", form, fields, &member.speaker)),
            title_max: TITLE_CHARS_MAX,
            submit: member.say("forum-topic-publish", &[]),
            cancel_url: here,
            ..write_form(member, form, fields)
        }
    }
}

/// What every form with a text has.
fn write_form(member: &Member, form: &FormData, fields: &Fields) -> WritePage {
    WritePage {
        preview_url: member.path("/forum/preview"),
        form_key: FormKey::of(form).to_string(),
        text: Field {
            value: form.raw("body").to_owned(),
            ..Field::of("body", form, fields, &member.speaker)
        },
        length_max: MARKDOWN_CHARS_MAX,
        ..WritePage::default()
    }
}

/// POST /{lang}/forum/preview: the fragment the composer shows, by the same call as the published text.
async fn preview(member: Member, form: FormData) -> Answer {
    Ok(Html(rendered(&member, &form).await?).into_response())
}

async fn rendered(member: &Member, form: &FormData) -> Result<String, AppError> {
    let Ok(body) = Body::parse(form.raw("body")) else {
        return Ok(String::new());
    };
    let tx = member.db.open().await?;
    let written = Written::of(&tx, member.tenant.id, body.as_str()).await?;
    Ok(mention::shown(&written.html, member.lang))
}

/// Whether the writer wants to be told of replies. A form that does not ask leaves it to the house.
fn wish(form: &FormData) -> Wish {
    match (form.ticked("asks_notify"), form.ticked("notify")) {
        (_, true) => Wish::Watch,
        (true, false) => Wish::Leave,
        (false, false) => Wish::Unasked,
    }
}

/// POST /{lang}/topics/{id}/reply
async fn reply(member: Member, At((_, id)): At<(String, TopicId)>, form: FormData) -> Answer {
    let reader = Reader::of(&member).await?;
    let topic = Topic::find(&member.db, &reader, id).await?;
    if form.ticked("preview") {
        let view = reply_form(&member, &topic, &form, &Fields::default()).await?;
        return Ok(page(&WritePage {
            preview: Some(rendered(&member, &form).await?),
            ..view
        }));
    }
    let now = member.now();
    let post = PostId::new();
    // The key first: a repeat leads to the reply that exists, even when the topic was locked in between.
    if let Some(made) = FormKey::of_act(&form, "reply")
        .take(&member.db, member.id, post.uuid(), now)
        .await?
    {
        let no = Post::number_of(&member.db, PostId::from(made)).await?;
        return Ok(Redirect::to(&member.path(&topic.path_of_post(no))));
    }
    if let Err(refusal) = can_reply(&topic, &reader, now) {
        return refused_reply(&member, &topic, &form, &refusal).await;
    }
    let body = match Body::parse(form.raw("body")) {
        Ok(body) => body,
        Err(refusal) => return refused_reply(&member, &topic, &form, &refusal).await,
    };
    let new = NewPost {
        id: post,
        topic: topic.id,
        author: member.id,
        lang: member.lang,
        body: &body,
        at: now,
    };
    let reply_to = form.text("reply_to").parse().ok();
    let no = match new.publish(&member.db, reply_to, wish(&form)).await {
        Ok(no) => no,
        Err(AppError::Refused(refusal)) => return refused_reply(&member, &topic, &form, &refusal).await,
        Err(error) => return Err(error),
    };
    live::say(&member, topic.id).await?;
    Ok(Redirect::to(&member.path(&topic.path_of_post(no))))
}

/// The form again, with what was typed and the message by the field.
async fn refused_reply(member: &Member, topic: &Topic, form: &FormData, refusal: &Refusal) -> Answer {
    let mut fields = Fields::default();
    fields.refuse("body", refusal.clone());
    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    Ok(page_with(status, &reply_form(member, topic, form, &fields).await?))
}

async fn reply_form(member: &Member, topic: &Topic, form: &FormData, fields: &Fields) -> Result<WritePage, AppError> {
    let reply_to = number_in(topic, form.text("reply_to"));
    Ok(WritePage {
        heading: member.say("forum-your-reply", &[]),
        crumbs: crumbs_of(member, topic).await?,
        action: member.path(&format!("/topics/{}/reply", topic.id)),
        reply_to,
        reply_to_text: reply_to.map(|no| in_reply_to(member, no)).unwrap_or_default(),
        notify: form.ticked("asks_notify").then(|| form.ticked("notify")),
        submit: member.say("forum-reply-publish", &[]),
        cancel_url: member.path(&topic.path_of_page(topic.pages())),
        ..write_form(member, form, fields)
    })
}

/// GET /{lang}/topics/{id}/post/{no}/edit
async fn edit_form(member: Member, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let draft = Draft::find(&member, id, no).await?;
    let title = &draft.topic.title;
    let as_it_is = FormData::of([
        ("title", title.clone()),
        (TITLE_READ, title.clone()),
        ("body", draft.post.raw.clone()),
    ]);
    let view = draft.form(&member, &as_it_is, &Fields::default()).await?;
    Ok(page(&WritePage {
        version: Some(draft.post.version),
        ..view
    }))
}

/// POST /{lang}/topics/{id}/post/{no}/edit: a change made meanwhile is not overwritten; both texts are shown. With the
/// first post the topic's title is changed too, where the form has one.
async fn edit(member: Member, At((_, id, no)): At<(String, TopicId, i64)>, form: FormData) -> Answer {
    let draft = Draft::find(&member, id, no).await?;
    let (topic, post) = (&draft.topic, &draft.post);
    let version = form.text("version").parse::<i64>().ok();
    let mut fields = Fields::default();
    if form.ticked("preview") {
        let view = draft.form(&member, &form, &fields).await?;
        return Ok(page(&WritePage {
            version,
            preview: Some(rendered(&member, &form).await?),
            ..view
        }));
    }
    let has_title = no == 1 && form.iter().any(|(name, _)| name == "title");
    let title = match has_title || !draft.of_text {
        true => fields.check("title", Title::parse(form.text("title"))),
        false => None,
    };
    let body = match draft.of_text {
        true => fields.check("body", Body::parse(form.raw("body"))),
        false => None,
    };
    if !fields.is_fine() {
        let view = draft.form(&member, &form, &fields).await?;
        return Ok(page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &WritePage { version, ..view },
        ));
    }
    let changed = match (version, &body) {
        (Some(version), Some(body)) => post.edit(&member, topic, version, body, member.now()).await?,
        _ => false,
    };
    // The same form sent twice finds its own text: nothing is in conflict.
    if changed || body.is_none_or(|body| post.raw == body.as_str()) {
        // A title that was left as it was read changes nothing, whatever somebody else has made of it.
        let before = form.text(TITLE_READ);
        if let Some(title) = title.filter(|title| title.as_str() != before) {
            let now = Post::find(&member.db, topic, no).await?;
            if !now.retitle(&member, topic, (before, &title), member.now()).await? {
                let refusal = Refusal::new("topic-refused-retitled").with("title", topic.title.clone());
                fields.refuse("title", refusal);
                let view = WritePage {
                    version,
                    title_read: Some(topic.title.clone()),
                    ..draft.form(&member, &form, &fields).await?
                };
                return Ok(page_with(StatusCode::CONFLICT, &view));
            }
        }
        return Ok(Redirect::to(&member.path(&topic.path_of_post(no))));
    }
    let now = Post::find(&member.db, topic, no).await?;
    let view = draft.form(&member, &form, &fields).await?;
    let refusal = Some(member.say("post-refused-changed", &[]));
    // The next try is made knowing the other text, so it carries that one's version.
    let view = WritePage {
        version: Some(now.version),
        refusal,
        other_text: Some(now.raw),
        ..view
    };
    Ok(page_with(StatusCode::CONFLICT, &view))
}

/// The field with the title as the writer has read it.
const TITLE_READ: &str = "title_read";

/// A post on the desk of a member who may change something of it.
struct Draft {
    topic: Topic,
    post: Post,
    /// Whether he may change its text; otherwise the title alone, which is the staff's care too.
    of_text: bool,
}

impl Draft {
    async fn find(member: &Member, id: TopicId, no: i64) -> Result<Self, AppError> {
        let reader = Reader::of(member).await?;
        let topic = Topic::find(&member.db, &reader, id).await?;
        let post = Post::find(&member.db, &topic, no).await?;
        reader.may_write(member.now())?;
        let of_text = post.may_be_edited_by(&reader, &topic);
        if of_text || (no == 1 && reader.is_staff()) {
            return Ok(Self { topic, post, of_text });
        }
        // Whose post it is reads why it cannot be changed now.
        if reader.member == Some(post.author_id) && post.deleted_at.is_none() {
            can_reply(&topic, &reader, member.now())?;
        }
        Err(AppError::Forbidden)
    }

    async fn form(&self, member: &Member, form: &FormData, fields: &Fields) -> Result<WritePage, AppError> {
        let Self { topic, post, of_text } = self;
        let view = write_form(member, form, fields);
        Ok(WritePage {
            heading: match of_text {
                true => member.say("forum-post-edit-heading", &[]),
                false => member.say("forum-topic-retitle", &[]),
            },
            crumbs: crumbs_of(member, topic).await?,
            action: member.path(&format!("/topics/{}/post/{}/edit", topic.id, post.post_no)),
            title: (post.post_no == 1).then(|| Field::of("title", form, fields, &member.speaker)),
            title_read: (post.post_no == 1).then(|| form.text(TITLE_READ).to_owned()),
            title_max: TITLE_CHARS_MAX,
            text: if *of_text { view.text } else { Field::default() },
            submit: member.say("forum-post-save", &[]),
            cancel_url: member.path(&topic.path_of_post(post.post_no)),
            ..view
        })
    }
}

/// GET /{lang}/topics/{id}/post/{no}/delete: asks.
async fn delete_form(member: Member, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let (reader, topic, post, is_gone) = deletable(&member, id, no).await?;
    if is_gone {
        return Ok(Redirect::to(&member.path(&topic.path_of_post(no))));
    }
    Ok(page(&DeletePage {
        takes_topic: post.takes_topic_away_for(&reader),
        crumbs: crumbs_of(&member, &topic).await?,
        action: member.path(&format!("/topics/{}/post/{no}/delete", topic.id)),
        lang: post.lang,
        html: post.html,
        cancel_url: member.path(&topic.path_of_post(no)),
    }))
}

/// POST /{lang}/topics/{id}/post/{no}/delete
async fn delete(member: Member, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let (_, topic, post, is_gone) = deletable(&member, id, no).await?;
    if !is_gone {
        post.delete(&member, &topic, member.now()).await?;
    }
    Ok(back_to(&member, &topic, no, "forum-post-delete-done"))
}

/// A post the member may delete, or might have if it were not gone already: what was wanted is so then.
async fn deletable(member: &Member, id: TopicId, no: i64) -> Result<(Reader, Topic, Post, bool), AppError> {
    let reader = Reader::of(member).await?;
    let topic = Topic::find(&member.db, &reader, id).await?;
    let post = Post::find(&member.db, &topic, no).await?;
    if post.may_be_deleted_by(&reader, &topic) {
        return Ok((reader, topic, post, false));
    }
    let is_gone = post.deleted_at.is_some() && (reader.is_staff() || reader.member == Some(post.author_id));
    if is_gone {
        Ok((reader, topic, post, true))
    } else {
        Err(AppError::Forbidden)
    }
}

/// POST /{lang}/topics/{id}/post/{no}/undelete
async fn undelete(member: Member, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let reader = Reader::of(&member).await?;
    let topic = Topic::find(&member.db, &reader, id).await?;
    let post = Post::find(&member.db, &topic, no).await?;
    post.undelete(&member, &reader, &topic, member.now()).await?;
    Ok(back_to(&member, &topic, no, "forum-post-undelete-done"))
}
