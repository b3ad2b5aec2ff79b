//! The demo world: four companies, their people, conversations and events, from data. Seeded once, into an empty database,
//! in development only.

mod data;
mod events;
pub mod generated;
mod newsletters;
mod orders;
mod packages;
mod seed;

pub use seed::seed;

/// The password of every demo account.
pub const PASSWORD: &str = "kith-demo-2026";
