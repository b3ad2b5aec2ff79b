//! The managers' desk: what is to be done today.
//!
//! Words: a *to-do* is a kind of thing that waits for a manager, with the list where it is done.
//!
//! Invariants
//! - What waits is asked of the rooms where it waits ([`crate::tenancy::faces::ToDos`]); the desk knows no room's tables.
//! - On the platform's own host whoever manages several communities sees them side by side, each read through that
//!   community's own scope; everywhere else a community shows nothing of another.

mod pages;
mod today;
pub mod views;

use crate::{foundation::web::Routes, tenancy::House};

/// The room's routes.
#[must_use]
pub fn routes() -> Routes<House> {
    pages::routes()
}
