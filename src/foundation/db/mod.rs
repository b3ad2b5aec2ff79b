//! Two databases, one code: pools, the one transaction of a request, and the second wall of SQLite.
//!
//! Invariants
//! - A request uses one transaction, begun at the first statement ([`Work`]); whoever ends the request ends it.
//! - [`Scoped`] is the only connection a room sees: it counts statements and remembers that one failed.
//! - On SQLite every writing transaction is IMMEDIATE and there is one writer; readers are `query_only`.
//! - On PostgreSQL the scope is a transaction-local setting, read by the policies.

mod auditor;
mod migrate;
mod owners;
mod pools;
mod rows;
mod scoped;
mod sql;
mod turn;
mod work;

pub use auditor::audit;
pub use migrate::migrate;
pub use owners::Owned;
pub use pools::{DatabaseUrl, PoolError, Pools};
pub use rows::Rows;
pub use scoped::Scoped;
pub use sql::{Sql, is_unique_violation};
pub use work::{Ended, Note, Scope, Work};

pub use sea_orm::{DbBackend, DbErr, Value};
