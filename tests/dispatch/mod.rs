//! Who is asked, and who gets it.

mod accept;
mod assign;
mod at_once;
mod clocks;
mod departure;
mod histories;
mod near;
mod offers;
pub mod sound;
mod waves;
pub mod world;
