//! Tenants and the walls between them.
//!
//! Words: a *tenant* is a partner company's community; a *host* is a name it answers to, one of them canonical; its
//! *brand* is twelve tokens; its *wording* is what it says differently.
//!
//! Invariants
//! - Rooms hold faces of the request's transaction ([`TenantDb`], [`FriendDb`], [`PeopleDb`], [`PlatformDb`],
//!   [`PoolDb`]), never a connection: by type, and by the bans in `.clippy.toml`.
//! - A row of another tenant does not exist: by a filter that no statement can forget, and by policy on PostgreSQL.
//! - Absolute addresses come from the tenant's canonical origin: [`Tenant::origin`] is the only source.

pub mod audit;
pub mod brand;
pub mod content;
pub mod countries;
pub mod faces;
pub mod feature;
pub mod gate;
pub mod house;
pub mod kept;
pub mod legal;
mod news;
pub mod outlines;
pub mod pictures;
pub mod places;
mod scope;
pub mod signed;
pub mod skills;
mod tenant;

pub use house::House;
pub use scope::{FriendDb, PeopleDb, PlatformDb, PoolDb, PoolRows, TenantDb, owned};
pub use tenant::{NewTenant, State, Tenant, TenantId, Tenants};
