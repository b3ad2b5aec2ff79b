//! The door: everything between the host's name and the handler, and back out to rendered bytes.
//!
//! Who calls → language → same origin → rate limit → the form, held → handler → commit → notes → render → cookies.
//!
//! There is one passage ([`pass`]) for every host that shows pages. What differs between hosts (who comes in, the frame
//! around a page, the cookies' names) is the host's [`Doorway`].
//!
//! Invariants
//! - A transaction is ended before its page is rendered, and a request that is gone leaves none behind.
//! - A refusal, a panic and an answer that takes too long end as one polite page in the reader's language; nothing that
//!   was typed is lost with it.
//! - A commit is never cut off: the time limit is the handler's alone.

mod asked;
mod error_view;
mod flash;
mod language_link;
mod limits;
mod origin;
mod pass;
mod render;

use std::{sync::Arc, time::Duration};

use axum::{
    http::{HeaderMap, StatusCode},
    response::Response,
};
use serde::Serialize;

use super::{View, cookie::CookieName, templates::Templates};
use crate::foundation::{
    db::{Note, Work},
    i18n::Speaker,
};

pub use asked::{Asked, accepted_languages};
pub use error_view::ErrorView;
pub use flash::{Flash, Notice, with_notice};
pub use language_link::LanguageLink;
pub use limits::{AddressLimits, Class, Deed, Limits, TooOften};
pub use origin::{ForeignOrigin, same_origin};
pub use pass::pass;

/// How long a handler may take to the head of its answer, and a form to arrive.
const ANSWER_TIME_MAX: Duration = Duration::from_secs(30);

/// What differs between the hosts that show pages.
pub trait Doorway: Clone + Send + Sync + 'static {
    /// Whoever comes in, as the handlers get him.
    type Caller: Clone + Send + Sync + 'static;
    /// What stands around every page.
    type Frame: Serialize;
    /// The page that says why something did not happen.
    type ErrorPage: View + From<ErrorView>;

    /// The cookie with the message of a redirect.
    const FLASH: CookieName;
    /// Words in the addresses of the pages that let somebody in.
    const ENTRANCES: &'static [&'static str];
    /// The routes that take what any page or program sends: what they may do stands in their address alone, and neither a
    /// cookie nor the sender gives them more.
    const BY_LINK_ALONE: &'static [&'static str] = &[];

    /// Finds out who calls; or answers at once, where no reader can be told apart.
    fn meet(&self, asked: &Asked) -> impl Future<Output = Result<Met<Self::Caller>, Response>> + Send;

    /// Whether what is asked for is a part that this host has switched off.
    fn is_off(&self, _caller: &Self::Caller, _asked: &Asked) -> bool {
        false
    }

    /// Looks up what the frame around this caller's page counts, before the work of a reader ends. A form's work is its
    /// own: what the frame of a refused one counts is read beside it.
    fn look_around(&self, caller: &Self::Caller) -> impl Future<Output = ()> + Send;

    /// The frame around this caller's page.
    fn frame(&self, caller: &Self::Caller, around: Around<'_>) -> Self::Frame;

    /// The note of this visit, if one is due.
    fn visit(&self, caller: &Self::Caller) -> Option<Note>;

    /// Adds cookies of the doorway's own.
    fn remember(&self, _caller: &Self::Caller, _asked: &Asked, _answer: &mut Response) {}

    /// A page that needs neither caller nor database.
    fn neutral(&self, status: StatusCode, asked: &HeaderMap) -> Response;

    /// Adds the headers that every answer carries.
    fn secure(&self, answer: &mut Response);

    /// Every template.
    fn templates(&self) -> &Templates;
}

/// Whoever came in, as far as the door has to know.
pub struct Met<C> {
    /// What the handlers get.
    pub caller: C,
    /// The request's transaction; the caller's handles are faces of it.
    pub work: Work,
    /// Who speaks to this reader.
    pub speaker: Arc<Speaker>,
    /// Whether the language in the address is one of this host's.
    pub speaks_that: bool,
    /// Our own origin: scheme, host and port.
    pub origin: String,
    /// The host's owner, by the word in the log line.
    pub owner: String,
    /// Who is signed in, for rate limits; none for anybody.
    pub subject: Option<String>,
    /// What tells this reader's pages from everybody else's: the owner's and the session's id.
    pub marks: Vec<uuid::Uuid>,
    /// Where one signs in.
    pub sign_in_path: String,
    /// What somebody who is not signed in is told of a page that is not there: members may see more. None where that
    /// helps nobody.
    pub hint_to_members: Option<String>,
}

/// The page where one signs in, from which one comes back to this address.
#[must_use]
pub fn leading_back(sign_in_path: &str, path_and_query: &str) -> String {
    let back = percent_encoding::utf8_percent_encode(path_and_query, percent_encoding::NON_ALPHANUMERIC);
    format!("{sign_in_path}?back={back}")
}

/// What a frame has to know of the page inside.
pub struct Around<'page> {
    /// Its address with the query.
    pub path_and_query: &'page str,
    /// Whether a sign-in leads back to it: it was asked for by its address, which everybody may know.
    pub leads_back: bool,
    /// The message of the redirect that led here.
    pub flash: Option<Flash>,
    /// Whether search engines should leave it out.
    pub noindex: bool,
    /// The request's id.
    pub reference: &'page str,
}

/// How a door is kept.
#[derive(Clone, Copy, Debug)]
pub struct HouseRules {
    /// Whether plain HTTP is spoken: then cookies are set a second time, without the safe prefix.
    pub development: bool,
    /// Whether the one trusted proxy tells the remote address.
    pub behind_proxy: bool,
    /// Each class of requests is allowed so many times as often.
    pub rate_factor: u32,
}

/// A doorway with what is kept at it. Cheap to clone.
#[derive(Clone)]
pub struct Door<D> {
    doorway: D,
    rules: HouseRules,
    limits: Limits,
    answer_time_max: Duration,
}

impl<D: Doorway> Door<D> {
    /// The door in this doorway.
    #[must_use]
    pub fn new(doorway: D, rules: HouseRules) -> Self {
        Self {
            doorway,
            limits: Limits::new(rules.rate_factor),
            rules,
            answer_time_max: ANSWER_TIME_MAX,
        }
    }

    /// The same door with less patience: handlers and forms have so long.
    #[must_use]
    pub fn answering_within(mut self, time: Duration) -> Self {
        self.answer_time_max = time;
        self
    }
}
