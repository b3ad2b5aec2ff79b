//! Newsletters: campaigns a community manager writes, and those who agreed to read them.
//!
//! Words: a *campaign* says the same in several *variants*, one a language, each made of *blocks*; its *topic* is what
//! somebody subscribed to, its *segment* narrows those who did; the *ledger* is everybody it is for and what became of
//! his letter; the *sender* hands the letters over; an *issue* is a campaign as its readers see it.
//!
//! Invariants
//! - Nobody is written to whose newest word on the topic is not a yes, who is suspended, or who wants a break: the audience
//!   asks it when the ledger is written, and the claim once more when his turn comes.
//! - Nobody is written to twice: the claim is committed before the letter is handed over, and a claim of which nobody knows
//!   the end is *uncertain* until somebody decides to send it again ([`ledger::resend_uncertain`]).
//! - The ledger is written once, in the commit that lets the campaign begin, and holds no address.
//! - Only a draft changes: every change holds the campaign's row in that state.
//! - A click is counted for its link; who followed it is neither asked nor written down.
//! - Whoever holds the link of a letter changes that reader's newsletters and sees nothing else of him.
//! - Other rooms' things are shown through a face ([`crate::tenancy::faces::Block`]).
//!
//! Deliberately absent: pixels that tell who opened a letter, and addresses that belong to no member.

pub mod audience;
pub mod block;
pub mod campaign;
mod capability;
pub mod checks;
pub mod issue;
pub mod jobs;
pub mod ledger;
mod pages;
mod picture;
pub mod preferences;
pub mod segment;
pub mod sender;
mod staff_pages;
pub mod staff_views;
mod underway;
pub mod views;

pub use campaign::{Campaign, CampaignId, State, Topic, Variant};
pub use capability::Capability;
pub use sender::Sender;
pub use underway::Underway;

/// The path of the archive behind the language.
pub const ARCHIVE: &str = "/news";

/// The routes of readers and of the desk.
#[must_use]
pub fn routes() -> crate::foundation::web::Routes<crate::tenancy::House> {
    pages::routes().and(picture::routes()).and(staff_pages::routes())
}
