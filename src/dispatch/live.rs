//! Live: who has the list of offers open sees that something changed.
//!
//! A stream holds no transaction: each look is a short read of its own, and what it says is the number of open offers, so a
//! stream that comes back has missed nothing.

use std::{convert::Infallible, time::Duration};

use axum::response::{
    IntoResponse,
    sse::{Event, KeepAlive, Sse},
};
use futures_util::{Stream, stream};
use tokio::sync::broadcast::{Receiver, error::RecvError};

use super::offer::Offer;
use crate::{
    accounts::{Member, PersonId},
    foundation::{
        db::{DbErr, Work},
        error::Tolerated,
        web::{Answer, FormData, live::Live},
    },
    tenancy::{House, PoolDb},
};

/// Seconds of silence before a comment keeps the connection open.
const KEEP_ALIVE_SECONDS: u64 = 15;

fn channel(person: PersonId) -> String {
    format!("offers:{person}")
}

/// Says with the commit that the offers of these people have changed.
///
/// # Errors
/// When the database refuses it.
pub(super) async fn say(house: &House, work: &Work, people: &[PersonId]) -> Result<(), DbErr> {
    let db = PoolDb::new(work);
    let tx = db.open().await?;
    let mut unsaid = Vec::new();
    for person in people {
        let channel = channel(*person);
        if Live::say_with(&tx, &channel).await? {
            unsaid.push(channel);
        }
    }
    if !unsaid.is_empty() {
        let live = house.live.clone();
        work.after(Box::new(move |_| {
            for channel in &unsaid {
                live.say(channel);
            }
            Box::pin(async { Ok(()) })
        }));
    }
    Ok(())
}

struct Watch {
    member: Member,
    heard: Receiver<String>,
    /// How many offers the page shows.
    shown: i64,
    look_first: bool,
}

/// GET /{lang}/offers/live?shown=3
pub(super) async fn stream_of(member: Member, uri: axum::http::Uri) -> Answer {
    // Listened to before the first look: what is said in between is heard.
    let heard = member.house.live.listen();
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let watch = Watch {
        shown: query.text("shown").parse().unwrap_or(0),
        member,
        heard,
        look_first: true,
    };
    let keep_alive = KeepAlive::new().interval(Duration::from_secs(KEEP_ALIVE_SECONDS));
    let mut answer = Sse::new(messages(watch)).keep_alive(keep_alive).into_response();
    for (name, value) in [("cache-control", "no-store"), ("x-accel-buffering", "no")] {
        answer
            .headers_mut()
            .insert(name, axum::http::HeaderValue::from_static(value));
    }
    Ok(answer)
}

fn messages(watch: Watch) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(watch, |mut watch| async move {
        let closing = watch.member.house.live.closing.clone();
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
                Err(error) => {
                    // The page's stream comes back by itself.
                    Err::<(), _>(error).or_warn("looking for new offers");
                    return None;
                }
            }
        }
    })
}

impl Watch {
    async fn said(&mut self) -> Option<()> {
        let channel = channel(self.member.person);
        loop {
            match self.heard.recv().await {
                Ok(said) if said == channel => return Some(()),
                Ok(_) => {}
                Err(RecvError::Lagged(_)) => return Some(()),
                Err(RecvError::Closed) => return None,
            }
        }
    }

    /// The message that there are now more or fewer offers than the page shows.
    async fn look(&mut self) -> Result<Option<Event>, DbErr> {
        let member = &self.member;
        let work = Work::reading(&member.house.pools);
        let open = Offer::open_count(&member.pool_in(&work), member, member.now()).await?;
        work.end(false).await?;
        if open == self.shown {
            return Ok(None);
        }
        self.shown = open;
        let sentence = member.say("offers-live", &[("n", open.into())]);
        let html = format!(
            "<a class=\"btn\" href=\"{}\">{}</a>",
            member.path("/offers"),
            sentence.replace('&', "&amp;").replace('<', "&lt;")
        );
        Ok(Some(Event::default().id(open.to_string()).data(html)))
    }
}
