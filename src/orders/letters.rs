//! What an order writes to people: one letter, whose words depend on what happened and who reads it.
//!
//! A customer's letter goes out in the brand of the community where he booked, a Friend's in the brand of the community
//! through which he was asked, a manager's in the origin's. None of them holds what the two wrote to each other.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use sea_orm::FromQueryResult;
use serde_json::{Value, json};

use super::{Contact, Desk, Order, appointment::on_clock, desk::Side};
use crate::{
    accounts::{Letter, MembershipId, PersonId, letter::Reader},
    foundation::{
        db::{DbErr, Sql},
        error::AppError,
        i18n::Lang,
    },
    tenancy::TenantDb,
};

/// The template of all of them.
const TEMPLATE: &str = "orders/news";

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum News {
    /// The customer waits for a first contact, and so many hours are left.
    ContactReminder {
        /// Whole hours.
        hours: i64,
    },
    /// Twelve hours passed without one.
    ContactBreached,
    /// The Friend gave the order back.
    HandedBack,
    /// The Friend who had the order is no member any more.
    FriendGone,
    /// Everybody suitable was asked, and nobody took it.
    NobodyFound,
    /// The other side proposes a time.
    TimeProposed {
        /// The instant.
        at: DateTime<Utc>,
    },
    /// Both agreed on a time.
    TimeAgreed {
        /// The instant.
        at: DateTime<Utc>,
    },
    /// It is tomorrow.
    TimeSoon {
        /// The instant.
        at: DateTime<Utc>,
    },
    /// The other side wrote.
    Message,
    /// The Friend asks for an extra.
    ExtraAsked,
    /// The customer agreed to it.
    ExtraAgreed,
    /// He did not.
    ExtraRefused,
    /// The work is done.
    Completed,
    /// The visit did not succeed.
    Failed,
    /// Called off.
    Cancelled,
    /// The customer rated.
    Rated {
        /// One to five.
        stars: i64,
    },
}

/// Who reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// The Friend who has the order, or had it until now.
    Friend,
    /// Who booked it.
    Customer,
    /// The managers of the community where it was booked.
    Managers,
}

impl News {
    /// The keys of the subject and of the text; none when this reader is not written to about it.
    #[must_use]
    pub const fn words(self, to: Readers) -> Option<(&'static str, &'static str)> {
        use Readers::{Customer, Friend, Managers};
        Some(match (self, to) {
            (Self::ContactReminder { .. }, Friend) => ("order-letter-reminder-subject", "order-letter-reminder-text"),
            (Self::ContactBreached, Friend) => ("order-letter-breached-subject", "order-letter-breached-text"),
            (Self::ContactBreached | Self::HandedBack | Self::FriendGone, Customer) => {
                ("order-letter-reopened-subject", "order-letter-reopened-text")
            }
            (Self::ContactBreached, Managers) => (
                "order-letter-breached-manager-subject",
                "order-letter-breached-manager-text",
            ),
            (Self::HandedBack, Managers) => (
                "order-letter-handed-back-manager-subject",
                "order-letter-handed-back-manager-text",
            ),
            (Self::FriendGone, Managers) => (
                "order-letter-friend-gone-manager-subject",
                "order-letter-friend-gone-manager-text",
            ),
            (Self::NobodyFound, Managers) => (
                "order-letter-nobody-manager-subject",
                "order-letter-nobody-manager-text",
            ),
            (Self::TimeProposed { .. }, Friend) => (
                "order-letter-proposed-friend-subject",
                "order-letter-proposed-friend-text",
            ),
            (Self::TimeProposed { .. }, Customer) => (
                "order-letter-proposed-customer-subject",
                "order-letter-proposed-customer-text",
            ),
            (Self::TimeAgreed { .. }, Friend | Customer) => ("order-letter-agreed-subject", "order-letter-agreed-text"),
            (Self::TimeSoon { .. }, Friend) => ("order-letter-soon-subject", "order-letter-soon-friend-text"),
            (Self::TimeSoon { .. }, Customer) => ("order-letter-soon-subject", "order-letter-soon-customer-text"),
            (Self::Message, Friend) => ("order-letter-message-subject", "order-letter-message-friend-text"),
            (Self::Message, Customer) => ("order-letter-message-subject", "order-letter-message-customer-text"),
            (Self::ExtraAsked, Customer) => ("order-letter-extra-asked-subject", "order-letter-extra-asked-text"),
            (Self::ExtraAgreed, Friend) => ("order-letter-extra-agreed-subject", "order-letter-extra-agreed-text"),
            (Self::ExtraRefused, Friend) => ("order-letter-extra-refused-subject", "order-letter-extra-refused-text"),
            (Self::Completed, Customer) => ("order-letter-completed-subject", "order-letter-completed-text"),
            (Self::Failed, Customer) => ("order-letter-failed-subject", "order-letter-failed-text"),
            (Self::Cancelled, Friend) => ("order-letter-cancelled-subject", "order-letter-cancelled-friend-text"),
            (Self::Cancelled, Customer) => ("order-letter-cancelled-subject", "order-letter-cancelled-customer-text"),
            (Self::Rated { .. }, Friend) => ("order-letter-rated-subject", "order-letter-rated-text"),
            _ => return None,
        })
    }

    /// The instant it is about.
    const fn at(self) -> Option<DateTime<Utc>> {
        match self {
            Self::TimeProposed { at } | Self::TimeAgreed { at } | Self::TimeSoon { at } => Some(at),
            _ => None,
        }
    }

    /// The number it is about.
    const fn number(self) -> i64 {
        match self {
            Self::ContactReminder { hours } => hours,
            Self::Rated { stars } => stars,
            _ => 0,
        }
    }

    /// The raw arguments of the letter: keys, names of the package by language, the customer's clock and the reader's own
    /// when it shows another time.
    fn args(self, order: &Order, to: Readers, path: &str, own: Option<Tz>) -> Option<Value> {
        let (subject, text) = self.words(to)?;
        let action = if matches!((self, to), (Self::Completed, Readers::Customer)) {
            "order-letter-rate"
        } else {
            "order-letter-open"
        };
        let why = if to == Readers::Customer {
            "order-letter-reason"
        } else {
            "letter-reason-member"
        };
        let names: serde_json::Map<String, Value> = Lang::ALL
            .into_iter()
            .map(|lang| (lang.as_str().to_owned(), order.package_name(lang).into()))
            .collect();
        let clock = |zone| self.at().map(|at| on_clock(at, zone));
        let wall = clock(order.zone());
        let own = own.and_then(clock).filter(|own| Some(own) != wall.as_ref());
        let pair = |pair: Option<(String, String)>| pair.map(|(day, time)| json!({ "day": day, "time": time }));
        Some(json!({
            "subject": subject, "text": text, "action": action, "why": why, "path": path,
            "to_customer": to == Readers::Customer, "code": order.code, "names": names, "n": self.number(),
            "wall": pair(wall), "own": pair(own),
        }))
    }
}

/// Writes to one side of the order.
///
/// # Errors
/// When the database refuses it.
pub async fn to_side(desk: &Desk<'_>, order: &Order, side: Side, news: News) -> Result<(), AppError> {
    match side {
        Side::Friend => to_friend(desk, order, news).await,
        Side::Customer => to_customer(desk, order, news).await,
    }
}

#[derive(FromQueryResult)]
struct Zone {
    time_zone: String,
}

/// Somebody's own clock.
///
/// # Errors
/// When the database does not answer.
pub async fn zone_of(desk: &Desk<'_>, person: PersonId) -> Result<Option<Tz>, DbErr> {
    let people = desk.people();
    let tx = people.open().await?;
    let zone: Option<Zone> = Sql::new("SELECT time_zone FROM persons WHERE id = $1")
        .bind(person)
        .one(&tx)
        .await?;
    Ok(zone.and_then(|zone| zone.time_zone.parse().ok()))
}

/// When a letter leaves, on its reader's clock; the customer's serves for everybody whose own is not known.
fn leaves_at(desk: &Desk<'_>, order: &Order, zone: Option<Tz>) -> DateTime<Utc> {
    desk.leaves_at(zone.unwrap_or_else(|| order.zone()))
}

/// Writes to the Friend of this order, as it was read: also when the step has just taken it from him. Nobody is written
/// to when nobody has it.
///
/// # Errors
/// When the database refuses it.
pub async fn to_friend(desk: &Desk<'_>, order: &Order, news: News) -> Result<(), AppError> {
    let (Some(person), Some(tenant), Some(member)) = (order.friend_id, order.friend_tenant_id, order.friend_member_id)
    else {
        return Ok(());
    };
    let zone = zone_of(desk, person).await?;
    // Who has lost the order finds nothing at its address.
    let path = match news {
        News::ContactBreached => "/orders".to_owned(),
        _ => format!("/orders/{}", order.id),
    };
    let Some(args) = news.args(order, Readers::Friend, &path, zone) else {
        return Ok(());
    };
    Letter::new(TEMPLATE, Reader::Member(member), args)
        .later_at(desk.work, tenant, leaves_at(desk, order, zone), desk.now)
        .await
}

/// Writes to the customer, with the address of his own page.
///
/// # Errors
/// When the database refuses it.
pub async fn to_customer(desk: &Desk<'_>, order: &Order, news: News) -> Result<(), AppError> {
    let contact = Contact::open(&desk.pool(), &desk.house.keys, order.id, order.origin_tenant_id).await?;
    let path = format!("/o/{}", contact.access);
    let Some(args) = news.args(order, Readers::Customer, &path, None) else {
        return Ok(());
    };
    Letter::new(TEMPLATE, Reader::Address(contact.email, order.lang()), args)
        .later_at(
            desk.work,
            order.origin_tenant_id,
            leaves_at(desk, order, None),
            desk.now,
        )
        .await
}

/// Writes to every manager of the community where the order was booked.
///
/// # Errors
/// When the database refuses it.
pub async fn to_managers(desk: &Desk<'_>, order: &Order, news: News) -> Result<(), AppError> {
    let path = format!("/staff/orders/{}", order.id);
    let Some(args) = news.args(order, Readers::Managers, &path, None) else {
        return Ok(());
    };
    let db = TenantDb::new(desk.work, order.origin_tenant_id);
    for manager in managers(&db).await? {
        Letter::new(TEMPLATE, Reader::Member(manager), args.clone())
            .later_at(
                desk.work,
                order.origin_tenant_id,
                leaves_at(desk, order, None),
                desk.now,
            )
            .await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Manager {
    id: MembershipId,
}

async fn managers(db: &TenantDb) -> Result<Vec<MembershipId>, DbErr> {
    let tx = db.open().await?;
    let found: Vec<Manager> = Sql::new(
        "SELECT id FROM memberships WHERE tenant_id = $1 AND role = 'manager' AND standing = 'active' ORDER BY id LIMIT 20",
    )
    .bind(db.tenant())
    .all(&tx)
    .await?;
    Ok(found.into_iter().map(|manager| manager.id).collect())
}
