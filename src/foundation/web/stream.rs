//! A page's stream: it wakes when something is said on its channel, looks, and tells what is new.
//!
//! A stream holds no transaction: each look is a short read of its own. Messages are unnamed, because the page's stream
//! swaps unnamed messages into its place and only announces named ones; each carries an id that says how far the page has
//! come, so a stream that comes back with `Last-Event-ID` has missed nothing.

use std::{convert::Infallible, time::Duration};

use axum::{
    http::{HeaderValue, header},
    response::{
        IntoResponse, Response,
        sse::{Event, KeepAlive, Sse},
    },
};
use futures_util::stream::{self, Stream};
use tokio::sync::broadcast::{Receiver, error::RecvError};

use super::live::Live;
use crate::foundation::error::{AppError, Tolerated};

/// Seconds of silence before a comment keeps the connection open.
const KEEP_ALIVE_SECONDS: u64 = 15;

/// What a page's stream watches.
pub trait Watch: Send + 'static {
    /// The channel on which is said that there may be something new.
    fn channel(&self) -> String;

    /// The message about what is new since the last one; none when nothing is.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when this reader may no longer see it: the stream ends. Anything else ends it too, and the
    /// page comes back by itself and resumes.
    fn look(&mut self) -> impl Future<Output = Result<Option<Message>, AppError>> + Send;
}

/// What a page is told.
#[derive(Clone, Debug)]
pub struct Message {
    /// How far the page has come with it.
    pub id: String,
    /// What is put in the place of the stream.
    pub html: String,
}

impl Message {
    /// A link that leads to what is new, as the buttons look.
    #[must_use]
    pub fn link(id: String, url: &str, text: &str) -> Self {
        let html = format!("<a class=\"btn\" href=\"{}\">{}</a>", escaped(url), escaped(text));
        Self { id, html }
    }
}

/// Text as it may stand in HTML.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

struct Open<W> {
    watch: W,
    live: Live,
    heard: Receiver<String>,
    /// Whether to look before listening: true at first, so that nothing between page and stream is lost.
    look_first: bool,
}

/// The answer that streams. `heard` listened before the page's state was read: what is said in between is heard.
pub fn stream_of<W: Watch>(live: &Live, heard: Receiver<String>, watch: W) -> Response {
    let open = Open {
        watch,
        live: live.clone(),
        heard,
        look_first: true,
    };
    let keep_alive = KeepAlive::new().interval(Duration::from_secs(KEEP_ALIVE_SECONDS));
    let mut answer = Sse::new(messages(open)).keep_alive(keep_alive).into_response();
    let headers = answer.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    answer
}

fn messages<W: Watch>(open: Open<W>) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold(open, |mut open| async move {
        let closing = open.live.closing.clone();
        loop {
            if !std::mem::take(&mut open.look_first) {
                tokio::select! {
                    () = closing.cancelled() => return None,
                    said = open.said() => said?,
                }
            }
            match open.watch.look().await {
                Ok(Some(message)) => {
                    let event = Event::default().id(message.id).data(message.html);
                    return Some((Ok(event), open));
                }
                Ok(None) => {}
                Err(AppError::NotFound) => return None,
                Err(error) => {
                    Err::<(), _>(error).or_warn("looking for what is new");
                    return None;
                }
            }
        }
    })
}

impl<W: Watch> Open<W> {
    /// Waits until something may have happened; none when nothing will be said any more.
    async fn said(&mut self) -> Option<()> {
        let channel = self.watch.channel();
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
}
