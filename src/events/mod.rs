//! Events: a community meets, in a place, online, or both.
//!
//! Words: an *event* is a meeting; a *registration* is a member who wants to come, with his guests; it is *confirmed* or
//! *waiting*; a *seat* is in person or online, and each kind has its own *contingent*; a *source* is what several
//! communities hold together, of which each has an event of its own.
//!
//! Invariants
//! - No more people are confirmed than there are seats: one conditional update of the event's row decides, and a
//!   constraint stands behind it ([`Event::register`]).
//! - People wait in the order in which they came: the same update gives out the number, and a unique index stands behind it.
//! - Nobody waits while a seat is free that he fits into: whatever frees seats fills them in the same transaction
//!   ([`registration`]), with the event's row held; so a member moves up once, and gets one letter.
//! - A registration, and so the link to an online event, is seen by its member and by the managers of his own community.
//! - A calendar is told of a change of time, place or state only, under one UID, with a number that rises.
//! - A reminder goes once: the mark and the letter are one commit, and a timer of an earlier plan does nothing ([`jobs`]).
//! - An event that others hold too is written by its host alone; each community decides on seats and publishing for itself
//!   ([`source`]). No row is shared between them.
//!
//! Absent on purpose: series, fees, seats that are held for a while, and answers by calendar.

mod belongings;
mod card;
mod desk;
mod desk_pages;
pub mod desk_views;
pub mod event;
pub mod facts;
pub mod feed;
mod feed_pages;
pub mod jobs;
mod letters;
mod list;
mod next;
mod pages;
pub mod registration;
pub mod source;
mod ticket;
mod to_do;
pub mod views;

pub use belongings::Registered;
pub use card::EventCards;
pub use event::{Event, EventId, Here, Kind, Seat, State};
pub use facts::Facts;
pub use feed::links_of;
pub use next::Next;
pub use registration::{Registration, RegistrationId, Wanted};
pub use ticket::code as door_code;
pub use to_do::Proposed;

/// The room's routes.
#[must_use]
pub fn routes() -> crate::foundation::web::Routes<crate::tenancy::House> {
    pages::routes().and(feed_pages::routes()).and(desk_pages::routes())
}
