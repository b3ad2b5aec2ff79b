//! Background work: one table, written in the same transaction as the change it follows from.
//!
//! Invariants
//! - A job is lost by no crash: it is a row until it is finished, and its lease runs out when its process dies.
//! - A job's effect inside the database happens once: the effect and the mark "finished" are one commit.
//! - What leaves the house happens at least once; a letter's Message-ID is fixed when its job is written.
//! - A recurring job runs once per slot, on however many nodes: its dedupe key is unique.

mod queue;
mod runner;

pub use queue::{DeadJob, Job, JobId, Queue, later, later_at};
pub use runner::{Handler, HandlerError, Handlers, Runner};
