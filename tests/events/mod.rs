//! Events: who gets a seat, who waits, what calendars learn, and what nobody else may see.

mod desk;
mod letters;
mod pages;
mod seats;
mod together;
pub mod world;
