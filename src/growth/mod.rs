//! Growth: those who asked where nobody can come yet.
//!
//! Words: the *waiting list* of a community holds an address, a language and a place; whoever is on it *confirmed* it by the
//! link of a letter, and is *written to* once.
//!
//! Invariants
//! - Only confirmed addresses are written to, once: the mark and the letter are one commit.
//! - A row is forgotten on its day: an unconfirmed one after two days, a confirmed one after a year, and a month after its
//!   letter ([`jobs::forget`]).
//! - Known and unknown addresses get the same page and one letter.
//! - What is sold and whether somebody could come are asked through faces: this room knows no orders.

pub mod jobs;
mod pages;
pub mod views;
pub mod waiting;

pub use pages::routes;
pub use waiting::Everybody;
