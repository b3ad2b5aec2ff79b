//! Named points at which a test lets the process die as if somebody had pulled the plug.
//!
//! A program that serves in production holds none of it: in a release build [`at`] is empty and the variable means nothing.

/// A place between two effects that a crash may separate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// Everything is written and nothing is kept.
    BeforeCommit,
    /// It is kept, and nobody has been told.
    AfterCommit,
    /// It has left the house, and that is not noted.
    Sent,
}

impl Point {
    /// The word in the variable.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BeforeCommit => "before-commit",
            Self::AfterCommit => "after-commit",
            Self::Sent => "sent",
        }
    }
}

/// The process ends here by SIGKILL, when `KITH_DIES_AT` names this point and what is going on: a route's template or a
/// job's kind, as in `before-commit contact-breached`.
#[cfg(debug_assertions)]
pub fn at(point: Point, what: &str) {
    let named = std::env::var("KITH_DIES_AT").unwrap_or_default();
    if named.split_once(' ') != Some((point.as_str(), what)) {
        return;
    }
    let process = std::process::id().to_string();
    // The signal no handler sees; nothing of ours goes on in this thread until it comes.
    let killed = std::process::Command::new("kill").args(["-KILL", &process]).status();
    tracing::error!(?killed, "a process that was to die lives");
    std::process::abort();
}

/// Nothing: nobody stops a program that serves.
#[cfg(not(debug_assertions))]
pub const fn at(_: Point, _: &str) {}
