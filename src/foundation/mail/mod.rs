//! Letters: what is sent to people by e-mail, and the ways out of the house.
//!
//! Words: a [`Letter`] is one message to one person, complete and already in the reader's language; an [`Outlet`] is a
//! way out ([`SmtpOutlet`] to a server, [`MemoryOutlet`] for development and tests); the [`Outbox`] is the one the
//! house was started with.
//!
//! Invariants:
//! - What leaves is decided by the letter alone: no clock, no random number. The same letter sent twice is the same
//!   bytes with the same Message-ID, so that a repeat is recognisable ([`Letter::to_message`], tested there).
//! - No header value carries a line break or any other control character ([`LetterRefused`], tested there).
//! - A failure says whether to try again: [`SendError::Later`] or [`SendError::Never`]. Sending itself is at least
//!   once: when the connection breaks after the text went out, nobody knows, and it is `Later`.
//!
//! Deliberately absent: wording and templates (each room's `letters.rs`), retries (the jobs), bulk sending (the
//! newsletter's own engine), attachments other than an entry for a calendar.

mod address;
mod letter;
mod outlet;
mod smtp;

pub use address::Mailbox;
pub use letter::{AutoSubmitted, CalendarPart, Letter, LetterRefused, ListUnsubscribe};
pub use outlet::{KEPT_LETTERS_MAX, KeptLetter, MemoryOutlet, OnceError, Outbox, Outlet, SendError};
pub use smtp::{SmtpConfig, SmtpOutlet, SmtpSecurity, SmtpSetupError, SmtpUrlRefused};
