//! Those who were asked: what the end of the asking means for their offers and for what they have open.
//!
//! Dispatch asks; but an order that is cancelled ends the asking too, in the same commit, so that no offer stays open on an
//! order nobody may take any more. Lock order: the order's row first (the caller has changed it), then the offers, then each
//! person's load in the order of the ids, so that two orders which asked the same people never wait for each other.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use super::OrderId;
use crate::{
    accounts::PersonId,
    foundation::db::{DbErr, Sql, Work},
    tenancy::{PeopleDb, PoolDb},
};

/// How an open offer ends without its Friend having decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Somebody else has the order.
    Lost,
    /// The order is no longer to be had.
    Withdrawn,
}

impl Ending {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Withdrawn => "withdrawn",
        }
    }
}

#[derive(FromQueryResult)]
struct Asked {
    person_id: PersonId,
}

/// Ends every open offer of an order, and gives back whose they were, by their ids. Their loads are still as they were:
/// [`free`] is called with everybody whose load changes.
///
/// # Errors
/// When the database refuses it.
pub async fn end_open(work: &Work, order: OrderId, ending: Ending, now: DateTime<Utc>) -> Result<Vec<PersonId>, DbErr> {
    let pool = PoolDb::new(work);
    let tx = pool.open().await?;
    let asked: Vec<Asked> = Sql::new(
        "UPDATE offers SET state = $1, decided_at = $2 WHERE order_id = $3 AND state = 'open' RETURNING person_id",
    )
    .bind(ending.as_str())
    .bind(now)
    .bind(order)
    .all(&tx)
    .await?;
    let mut people: Vec<PersonId> = asked.into_iter().map(|asked| asked.person_id).collect();
    people.sort_unstable();
    Ok(people)
}

/// One open offer less for each of these people, who are in the order of their ids.
///
/// # Errors
/// When the database refuses it.
pub async fn free(work: &Work, people: &[PersonId]) -> Result<(), DbErr> {
    let db = PeopleDb::new(work);
    let tx = db.open().await?;
    for person in people {
        Sql::new("UPDATE friend_load SET open_offers = open_offers - 1 WHERE person_id = $1 AND open_offers > 0")
            .bind(*person)
            .run(&tx)
            .await?;
    }
    Ok(())
}

/// Nobody is asked any more: every open offer is withdrawn and weighs on nobody. For a cancel.
///
/// # Errors
/// When the database refuses it.
pub async fn withdraw_offers(work: &Work, order: OrderId, now: DateTime<Utc>) -> Result<(), DbErr> {
    let people = end_open(work, order, Ending::Withdrawn, now).await?;
    free(work, &people).await
}
