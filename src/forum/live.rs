//! Live: a page that shows a topic learns of new replies without moving.
//!
//! Messages carry the number of the newest post as their id.

use super::{Reader, Topic, TopicId};
use crate::{
    accounts::Visitor,
    foundation::{
        db::{DbErr, Work},
        error::AppError,
        web::{
            Answer, At, FormData,
            stream::{self, Message, Watch, escaped},
        },
    },
    tenancy::TenantDb,
};

fn channel(topic: TopicId) -> String {
    format!("topic:{topic}")
}

/// Says with the commit that a topic has a new post.
///
/// # Errors
/// When the database refuses it.
pub async fn say(visitor: &Visitor, topic: TopicId) -> Result<(), DbErr> {
    visitor.db.open().await?.say(&channel(topic)).await
}

/// One open stream.
struct NewReplies {
    visitor: Visitor,
    topic: TopicId,
    /// The newest post the page shows: replies are counted from here.
    shown_no: i64,
    /// The newest post this stream has told of.
    told_no: i64,
}

/// GET /{lang}/topics/{id}/live?after=17
pub async fn stream_of(visitor: Visitor, At((_, id)): At<(String, TopicId)>, uri: axum::http::Uri) -> Answer {
    let live = visitor.house.live.clone();
    let heard = live.listen();
    let reader = Reader::of(&visitor).await?;
    let topic = Topic::find(&visitor.db, &reader, id).await?;
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let number = |text: &str| text.parse::<i64>().ok().filter(|no| *no >= 0);
    let told = visitor
        .headers
        .get("last-event-id")
        .and_then(|id| id.to_str().ok())
        .and_then(number);
    let shown_no = number(query.text("after")).or(told).unwrap_or(topic.last_no);
    let watch = NewReplies {
        topic: id,
        shown_no,
        told_no: told.unwrap_or(shown_no),
        visitor,
    };
    Ok(stream::stream_of(&live, heard, watch))
}

impl Watch for NewReplies {
    fn channel(&self) -> String {
        channel(self.topic)
    }

    async fn look(&mut self) -> Result<Option<Message>, AppError> {
        let visitor = &self.visitor;
        let work = Work::reading(&visitor.house.pools);
        let db = TenantDb::new(&work, visitor.tenant.id);
        let reader = Reader::look(&db, visitor.member_id(), visitor.is_staff()).await?;
        let topic = Topic::find(&db, &reader, self.topic).await?;
        let fresh = if topic.last_no > self.told_no {
            topic.fresh_after(&db, self.shown_no).await?
        } else {
            None
        };
        work.end(false).await?;
        self.told_no = self.told_no.max(topic.last_no);
        let Some(fresh) = fresh else { return Ok(None) };
        let sentence = visitor.say("forum-live-replies", &[("n", fresh.count.into())]);
        // By the permalink: the page's own address with another place would only move the page, not load the reply.
        let url = visitor.path(&topic.permalink(fresh.first_no));
        let html = format!(
            "<a class=\"btn\" data-count=\"{}\" href=\"{}\">{}</a>",
            fresh.count,
            escaped(&url),
            escaped(&sentence)
        );
        let id = topic.last_no.to_string();
        Ok(Some(Message { id, html }))
    }
}
