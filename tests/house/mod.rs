//! Tests about the house as a whole: its schema, its walls, its doors, its rooms, its words.

mod backup;
mod bad_input;
mod doors;
mod killed;
mod letters;
mod pages;
mod privacy;
pub mod processes;
mod rooms;
mod schema;
mod sealed;
mod walls;
mod words;
