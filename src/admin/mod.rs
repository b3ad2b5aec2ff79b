//! Admin: the operator's console, on a host of its own; and the settings of a community, which its managers edit too.
//!
//! Words: an *operator* looks after the platform; a *dossier* is a tenant as the operator sees it, whatever its state; an
//! *editor* is whoever edits a tenant's settings, an operator at the console or a manager at his community's desk.
//!
//! Invariants
//! - The console answers at its own host only, with cookies of its own: a tenant's session is worth nothing here.
//! - Each act writes a line of the audit log in the same transaction ([`who::Operator::note`], [`editor::Editor::note`]).
//! - Nothing goes live with unreadable colours, without an imprint or without a manager ([`dossier::Obstacle`]).
//!
//! Deliberately absent: a way to ask for a sign-in link by mail. Whoever may run `kith operator` may come in.

mod brand_pages;
mod details_pages;
pub mod door;
pub mod dossier;
pub mod editor;
pub mod frame;
mod host_pages;
mod legal_pages;
mod manager_pages;
pub mod operator;
mod pages;
mod settings;
mod tenant_form;
mod tenant_pages;
pub mod views;
pub mod who;
mod wording;
mod wording_pages;

pub use operator::make_operator;
pub use pages::{router, routes};
pub use settings::at_desk as settings_routes;
