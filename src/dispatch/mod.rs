//! Dispatch: who is asked for an order, in which waves, and who gets it.
//!
//! Words: an *offer* asks one Friend for one order; a *wave* asks four at a time, each farther than the one before; a *band*
//! is a ring of distance in which whoever was asked longest ago comes first; to *accept* is to get the order.
//!
//! Invariants
//! - At most one Friend ever gets an order: its row moves on one condition (`accept.rs`), and an index holds one accepted offer
//!   an order.
//! - Who changes what is asked takes the order's row first, then offers, then loads in the order of the persons' ids.
//! - Nobody has more open offers or orders than he wants, in all communities together: the condition stands in the updates of
//!   `friend_load`.
//! - One person is asked once for an order, through one membership: unique key of `offers`.
//! - Nobody nearer is overlooked: [`near`] gives what measuring everybody would give, tested against that.
//! - An order that is not being offered has no open offer: whatever ends the asking ends the offers in the same commit.
//! - Before he has accepted a Friend sees nothing by which the customer could be found: he reads his offers, by a filter and
//!   by a policy of their own, and an offer repeats what he may know of its order ([`shown`]). Whoever lost sees nothing any
//!   more.
//! - Whoever is no member any more has nothing open: his offers end, and his orders go back to the pool (`departure.rs`).
//! - At night nobody is written to and no time runs out ([`crate::foundation::quiet`]).
//! - A manager gives an order of his community only to one of its own Friends, by the accept's protocol (`assign.rs`).
//! - Each decision is written down with its reasons (`dispatch_decisions`, `offers.reasons`), without names.
//!
//! Absent on purpose: ratings leave nobody out and prefer nobody.

pub mod accept;
mod assign;
mod coverage;
pub mod departure;
pub mod jobs;
mod letters;
mod live;
pub mod near;
pub mod offer;
mod pages;
mod patience;
mod record;
pub mod shown;
mod staff_pages;
mod staff_places;
pub mod staff_views;
mod suitability;
mod to_do;
mod unassigned;
pub mod views;
mod wave;

pub use accept::AcceptRefused;
pub use assign::AssignRefused;
pub use coverage::Everywhere;
pub use letters::{NOBODY_YET, OFFERED};
pub use offer::OpenOffers;
pub use patience::wait_until;
pub use suitability::{ASKED_MAX, Candidate, Choice, LeftOut, RADIUS_KM_MAX, Wanted, choose};
pub use to_do::Unkept;
pub use wave::{POOL_OPENS, REFILL, WAVE_ENDS, WAVE_MINUTES};

/// The routes.
#[must_use]
pub fn routes() -> crate::foundation::web::Routes<crate::tenancy::House> {
    pages::routes().and(staff_pages::routes())
}
