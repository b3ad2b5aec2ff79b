//! What can go wrong, as a handler says it.

use sea_orm::DbErr;

use super::i18n::Arg;

/// A rule said no. The key names the sentence a person reads and is the stable code of the API.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// The Fluent key, `rule-refused-reason`.
    pub key: &'static str,
    /// Arguments of the sentence.
    pub args: Vec<(&'static str, Arg<'static>)>,
    /// The HTTP status, 4xx.
    pub status: u16,
    /// Where to go on when it stands on a page of its own; none for the page of the form.
    pub back: Option<String>,
}

impl Refusal {
    /// A refusal without arguments, 422.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self {
            key,
            args: Vec::new(),
            status: 422,
            back: None,
        }
    }

    /// The same with another status.
    #[must_use]
    pub const fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The same for an act on something that is gone by now: its own page is no way back.
    #[must_use]
    pub fn leading_to(mut self, path: String) -> Self {
        self.back = Some(path);
        self
    }

    /// The same with an argument of the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg<'static>>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// Why a handler could not answer.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// No such thing here; also said of what belongs to somebody else.
    #[error("not found")]
    NotFound,
    /// Only for people who are signed in.
    #[error("sign-in required")]
    SignInRequired,
    /// Signed in, but not for this person.
    #[error("forbidden")]
    Forbidden,
    /// A rule said no.
    #[error("refused: {}", .0.key)]
    Refused(Refusal),
    /// Ours: it is logged with a reference, the reader gets one polite page.
    #[error("failure: {0}")]
    Failure(String),
}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<DbErr> for AppError {
    fn from(error: DbErr) -> Self {
        Self::Failure(format!("database: {error}"))
    }
}

impl From<std::io::Error> for AppError {
    fn from(error: std::io::Error) -> Self {
        Self::Failure(format!("file: {error}"))
    }
}

/// A failure that is tolerated, by name.
pub trait Tolerated {
    /// Logs the failure as a warning and goes on.
    fn or_warn(self, what: &'static str);
}

impl<T, E: std::fmt::Display> Tolerated for Result<T, E> {
    fn or_warn(self, what: &'static str) {
        if let Err(error) = self {
            tracing::warn!(what, %error, "tolerated");
        }
    }
}
