//! The message of a redirect: left with the answer, carried in a cookie, shown by the next page.

use axum::{http::HeaderMap, response::Response};
use serde::Serialize;

use crate::foundation::{
    i18n::Speaker,
    web::cookie::{CookieName, CookieRules, cookie, push},
};

/// Seconds the cookie waits for the next page.
const SECONDS: i64 = 60;
/// Kinds of messages.
const KINDS: [&str; 3] = ["good", "warn", "bad"];

/// A message the next page shows, by its Fluent key.
#[derive(Clone, Copy, Debug)]
pub struct Notice {
    /// `good`, `warn` or `bad`.
    pub kind: &'static str,
    /// The sentence's key; it takes no arguments.
    pub key: &'static str,
}

/// The answer with a message for the next page.
#[must_use]
pub fn with_notice(mut answer: Response, kind: &'static str, key: &'static str) -> Response {
    answer.extensions_mut().insert(Notice { kind, key });
    answer
}

/// The message of the last redirect, in the reader's words.
#[derive(Clone, Debug, Serialize)]
pub struct Flash {
    /// `good`, `warn` or `bad`.
    pub kind: &'static str,
    /// The sentence.
    pub text: String,
}

impl Flash {
    /// The message that came along in this cookie, if it is one that we say.
    #[must_use]
    pub fn read(name: CookieName, headers: &HeaderMap, speaker: &Speaker) -> Option<Self> {
        let (kind, key) = name.read(headers)?.split_once('.')?;
        let kind = KINDS.into_iter().find(|known| *known == kind)?;
        speaker.has(key).then(|| Self {
            kind,
            text: speaker.say(key, &[]),
        })
    }
}

/// Puts the answer's message into the cookie; takes the cookie away once its message was shown.
pub(super) fn carry(name: CookieName, asked: &HeaderMap, answer: &mut Response, development: bool) {
    if let Some(Notice { kind, key }) = answer.extensions().get::<Notice>().copied() {
        let rules = CookieRules {
            same_site: "Lax",
            seconds: SECONDS,
            development,
        };
        name.set(answer.headers_mut(), &format!("{kind}.{key}"), rules);
    } else if answer.status().is_success() || answer.status().is_client_error() {
        for (name, secure) in [(name.safe, "Secure; "), (name.plain, "")] {
            if cookie(asked, name).is_some() {
                push(
                    answer.headers_mut(),
                    &format!("{name}=; Path=/; {secure}HttpOnly; SameSite=Lax; Max-Age=0"),
                );
            }
        }
    }
}
