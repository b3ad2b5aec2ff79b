//! Kith: a white-label community portal for service crowds.
//!
//! Each partner company has a community of *Friends* under its own brand; one shared order pool lies underneath.
//! This crate is the whole program: `kith` serves every community, the operator's console and the files from one
//! process, on SQLite or PostgreSQL.
//!
//! # The house
//!
//! | room | what it is |
//! |---|---|
//! | [`foundation`] | knows no product word: database, jobs, mail, files, keys, words, web |
//! | [`tenancy`] | tenants, hosts, brand, wording, legal pages; the walls between tenants |
//! | [`accounts`] | persons (global, hidden), memberships (per tenant), sessions, joining, signing in |
//! | [`forum`] | categories, topics, posts, live replies |
//! | [`events`] | meetings: who comes, who waits, whose calendar follows |
//! | [`orders`] | packages, booking, the order and its steps, the customer's page, ratings |
//! | [`dispatch`] | who is asked for an order, in which waves, and who gets it |
//! | [`growth`] | those who asked where nobody can come yet |
//! | [`newsletter`] | campaigns, the ledger of their letters, the sender, preferences and the archive |
//! | [`desk`] | what a community's managers have to do today: a door, it asks the other rooms |
//! | [`home`] | the first page and the legal pages: a door, it owns no table |
//! | [`admin`] | the operator's console, on a host of its own |
//! | [`demo`] | the demo world: four companies and their people |
//! | [`app`] | puts the house together: the only file that names every room |
//!
//! Arrows: `app → rooms → accounts → tenancy → foundation` and `dispatch → orders`, never back; a test keeps them.
//!
//! # Invariants
//!
//! - A row of another tenant does not exist: by a filter that no statement can forget, and by policy on PostgreSQL.
//! - One transaction per request; rooms hold faces of it, never a connection, and never commit.
//! - A person's id never leaves the server; nobody learns whether an address is known.
//! - What follows from a change is a job written in the same transaction.
//! - No text that people read stands in Rust: it is in `locales`, in five languages.
//!
//! `ARCHITECTURE.md` walks through a reply from the key press to the other member's screen.

pub mod accounts;
pub mod admin;
pub mod app;
pub mod backup;
pub mod commands;
pub mod demo;
pub mod desk;
pub mod dev;
pub mod dispatch;
mod doctor;
pub mod events;
pub mod forum;
pub mod foundation;
pub mod growth;
pub mod home;
pub mod newsletter;
pub mod orders;
pub mod sealed;
pub mod tenancy;
