//! Orders: a customer books a fixed-price package, and an order lives from there to its rating.
//!
//! Words: a *package* is what a community sells, a *version* of it what it is in one country from some day on; an *order*
//! is a customer's order; what happens to it is a *step*. Who is asked is `dispatch`'s business: an order that is placed
//! leaves a job in the same commit, and dispatch picks it up.
//!
//! Invariants
//! - A placed order repeats what was sold: no later version of a package changes it (columns of `orders`).
//! - A version of a package never changes: new terms are a new row ([`package`]). Its price is pay, shares and VAT
//!   together, by a rule with a name and by a constraint.
//! - The order's row decides: every step is one conditional update of it ([`Order::take`]), and its line in the log.
//! - What may happen stands in one table ([`state::RULES`]); what has no screen yet is refused by name.
//! - What follows from a command is decided by a pure function ([`decide()`]), and the log replays to the row
//!   ([`decide::replay`]).
//! - Who does not want to meet again is not brought together again ([`block`]).
//! - A promise to a customer that is broken has a name and a condition ([`promise`]); managers see those orders first.
//! - By what a customer can be reached is sealed ([`Contact`]); nothing else in the pool holds it.

mod access;
pub mod appointment;
pub mod asked;
mod belongings;
pub mod block;
pub mod booking;
mod booking_pages;
pub mod booking_views;
mod card;
pub(crate) mod contact;
mod customer_pages;
pub mod customer_views;
pub mod decide;
pub mod desk;
mod earnings;
pub mod extra;
mod friend_pages;
pub mod friend_views;
pub mod jobs;
pub mod letters;
pub mod live;
mod mask;
pub mod message;
mod order;
pub mod origin;
pub mod package;
mod package_pages;
pub mod package_views;
pub mod policy;
pub mod promise;
pub mod rating;
mod rating_pages;
pub mod state;
pub mod wishes;
pub mod work;

pub use appointment::{Appointment, AppointmentId};
pub use belongings::Worked;
pub use card::PackageCards;
pub use contact::Contact;
pub use decide::{Command, Decision, Effect, Timer, WAVES_KM, decide};
pub use desk::{Desk, Side};
pub use extra::{Extra, ExtraId};
pub use message::Message;
pub use order::{CLOSES_AFTER_DAYS, Order, OrderId, Taken};
pub use package::{Class, PackageId, PackageVersionId, Sold, texts_snapshot};
pub use package_pages::routes as package_routes;
pub use policy::OrderPolicy;
pub use rating::{Rating, Ratings};
pub use state::{Actor, State, Step};

/// The kind of job that an order leaves when it is placed; dispatch handles it. Payload: `{"order": id}`.
pub const PLACED: &str = "order-placed";
/// The kind of job that is left when an order is to be offered again: a broken promise, a hand back, a manager who lets ask
/// again. The order's state is `offering` by then; dispatch handles it. Payload: `{"order": id}`.
pub const REOPENED: &str = "order-reopened";
/// The kind of the two reminders that an accept leaves, four and ten hours after it. Payload: `{"order": id, "epoch": n,
/// "hours": 4}`; it does nothing once the order is in another state or epoch.
pub const CONTACT_REMINDER: &str = "contact-reminder";
/// The kind of job that looks, twelve hours after an accept, whether the Friend has been in touch. Payload: `{"order": id,
/// "epoch": n}`.
pub const CONTACT_BREACHED: &str = "contact-breached";
/// The kind of job that tells a customer, once his day has begun, that others are asked after a broken promise. Payload:
/// `{"order": id}`; it does nothing when somebody has the order by then.
pub const ASKED_ANEW: &str = "order-asked-anew";
/// Hours after an accept at which a Friend who has not been in touch is reminded.
pub const REMINDER_HOURS: [i64; 2] = [4, 10];
/// Hours in which a Friend gets in touch with his customer.
pub const CONTACT_HOURS: i64 = 12;
/// The kind of job of the day before an agreed appointment. Payload: `{"order": id, "epoch": n, "appointment": id}`.
pub const APPOINTMENT_SOON: &str = "appointment-soon";
/// The kind of job that closes an order fourteen days after its end. Payload: `{"order": id}`.
pub const CLOSES: &str = "order-closes";
/// The kind of job that lets the customer's code be tried again, a day after too many wrong ones. Payload: `{"order": id}`.
pub const CODE_AGAIN: &str = "order-code-again";

/// The routes of bookings and of the customer's page.
#[must_use]
pub fn customer_routes() -> crate::foundation::web::Routes<crate::tenancy::House> {
    booking_pages::routes().and(customer_pages::routes())
}

/// The routes of a Friend's orders and earnings, and of the managers' list of ratings.
#[must_use]
pub fn work_routes() -> crate::foundation::web::Routes<crate::tenancy::House> {
    friend_pages::routes().and(rating_pages::routes())
}
