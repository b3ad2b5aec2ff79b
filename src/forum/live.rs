//! Live: a page that shows a topic learns of new replies without moving.
//!
//! A stream holds no transaction: each look is a short read of its own. Messages carry the number of the newest post
//! as their id, so a stream that comes back with `Last-Event-ID` misses nothing. They are unnamed, because the page's
//! stream swaps unnamed messages into its notice and only announces named ones.

use std::{convert::Infallible, time::Duration};

use axum::response::{
    IntoResponse,
    sse::{Event, KeepAlive, Sse},
};
use futures_util::{Stream, stream};
use tokio::sync::broadcast::{Receiver, error::RecvError};

use super::{Reader, Topic, TopicId};
use crate::{
    accounts::Visitor,
    foundation::{
        db::{DbErr, Work},
        error::{AppError, Tolerated},
        web::{Answer, At, FormData, live::Live},
    },
    tenancy::TenantDb,
};

/// Seconds of silence before a comment keeps the connection open.
const KEEP_ALIVE_SECONDS: u64 = 15;

fn channel(topic: TopicId) -> String {
    format!("topic:{topic}")
}

/// Says with the commit that a topic has a new post.
///
/// # Errors
/// When the database refuses it.
pub async fn say(visitor: &Visitor, topic: TopicId) -> Result<(), DbErr> {
    let channel = channel(topic);
    let tx = visitor.db.open().await?;
    if Live::say_with(&tx, &channel).await? {
        let live = visitor.house.live.clone();
        // A note is written after the commit; should there be none, somebody looks once in vain.
        visitor.work.after(Box::new(move |_| {
            live.say(&channel);
            Box::pin(async { Ok(()) })
        }));
    }
    Ok(())
}

/// One open stream.
struct Watch {
    visitor: Visitor,
    topic: TopicId,
    /// The newest post the page shows: replies are counted from here.
    shown_no: i64,
    /// The newest post this stream has told of.
    told_no: i64,
    heard: Receiver<String>,
    /// Whether to look before listening: true at first, so that nothing between page and stream is lost.
    look_first: bool,
}

/// GET /{lang}/topics/{id}/live?after=17
pub async fn stream_of(visitor: Visitor, At((_, id)): At<(String, TopicId)>, uri: axum::http::Uri) -> Answer {
    // Listened to before the first look: what is said in between is heard.
    let heard = visitor.house.live.listen();
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
    let watch = Watch {
        topic: id,
        shown_no,
        told_no: told.unwrap_or(shown_no),
        heard,
        look_first: true,
        visitor,
    };
    let keep_alive = KeepAlive::new().interval(Duration::from_secs(KEEP_ALIVE_SECONDS));
    let mut answer = Sse::new(messages(watch)).keep_alive(keep_alive).into_response();
    answer
        .headers_mut()
        .insert("cache-control", axum::http::HeaderValue::from_static("no-store"));
    answer
        .headers_mut()
        .insert("x-accel-buffering", axum::http::HeaderValue::from_static("no"));
    Ok(answer)
}

fn messages(watch: Watch) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(watch, |mut watch| async move {
        let closing = watch.visitor.house.live.closing.clone();
        loop {
            if !std::mem::take(&mut watch.look_first) {
                tokio::select! {
                    () = closing.cancelled() => return None,
                    said = watch.said() => said?,
                }
            }
            match watch.look().await {
                Ok(Some(event)) => return Some((Ok(event), watch)),
                Ok(None) => {}
                // Whoever may no longer read the topic hears no more of it.
                Err(AppError::NotFound) => return None,
                Err(error) => {
                    // The page's stream comes back by itself and resumes.
                    Err::<(), _>(error).or_warn("looking for new replies");
                    return None;
                }
            }
        }
    })
}

impl Watch {
    /// Waits until something may have happened in this topic; none when nothing will be said any more.
    async fn said(&mut self) -> Option<()> {
        let channel = channel(self.topic);
        loop {
            match self.heard.recv().await {
                Ok(said) if said == channel => return Some(()),
                Ok(_) => {}
                // Behind: ask the database.
                Err(RecvError::Lagged(_)) => return Some(()),
                Err(RecvError::Closed) => return None,
            }
        }
    }

    /// The message about what is new, if there is anything.
    async fn look(&mut self) -> Result<Option<Event>, AppError> {
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
            escape(&url),
            escape(&sentence)
        );
        Ok(Some(Event::default().id(topic.last_no.to_string()).data(html)))
    }
}

/// Text as it may stand in HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
