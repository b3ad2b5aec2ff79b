//! Accounts: who somebody is, and that nobody else learns of it.
//!
//! Words: a *person* is global and hidden; a *membership* is what a community sees; a *session* is one signed-in
//! browser at one tenant; a *token* is a link in a letter.
//!
//! Invariants
//! - A person's id never leaves the server: pages, files and letters use the membership's.
//! - Known and unknown addresses get the same page, the same headers and the same work: one argon2, one letter.
//! - Passwords tried and letters written are counted by the address typed (`attempts`), before anybody looks whether it is
//!   known.
//! - A session is worthless on another host: its tenant stands in the condition of every look-up.
//! - Only POST signs in: a link in a letter shows a page with a button.
//! - A form that makes something acts once, also a visitor's: its key is taken in the transaction of the act.
//! - Who waits for a manager's word sees what everybody sees, and what is his own: a [`Member`] is somebody who does not
//!   wait, as his session says, and the session follows in the transaction of the approval.
//! - A community keeps an active manager: the condition stands in the updates by which somebody leaves, is suspended or
//!   loses the role, and managers who go at once wait for each other.
//! - Who leaves, is suspended or deletes his account is gone for the whole house: [`departure`] tells it in the same commit.
//! - Whoever is invited to manage a community is nobody there until he agrees ([`invitation`]).

mod arrival_pages;
pub mod arrival_views;
mod attempts;
pub mod avatar;
pub mod consent;
pub mod deletions;
pub mod departure;
pub mod door;
pub mod form_key;
pub mod frame;
pub mod grant;
pub mod invitation;
pub mod letter;
mod me_data_pages;
mod me_pages;
mod me_sign_in_pages;
pub mod me_views;
mod member_pages;
pub mod member_views;
pub mod members;
pub mod membership;
mod my_data;
pub mod name;
mod pages;
pub mod password;
pub mod person;
pub mod session;
mod staff_pages;
pub mod suspension;
mod to_do;
pub mod token;
pub mod views;
pub mod who;

pub use form_key::FormKey;
pub use invitation::Invitation;
pub use letter::Letter;
pub use membership::{Membership, MembershipId, Role, Standing};
pub use pages::routes;
pub use person::{Person, PersonId};
pub use to_do::Newcomers;
pub use who::{Member, PartnerAdmin, SignedIn, Staff, Visitor};

/// The routes about oneself, of the directory and of the staff's list of members.
#[must_use]
pub fn member_routes() -> crate::foundation::web::Routes<crate::tenancy::House> {
    arrival_pages::routes()
        .and(me_pages::routes())
        .and(me_sign_in_pages::routes())
        .and(me_data_pages::routes())
        .and(member_pages::routes())
        .and(staff_pages::routes())
}
