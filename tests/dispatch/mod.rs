//! Who is asked, and who gets it.

mod accept;
mod assign;
mod near;
mod offers;
mod waves;
pub mod world;
