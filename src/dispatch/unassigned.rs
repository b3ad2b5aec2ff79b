//! Orders nobody has taken: their community decides what becomes of them.

use chrono::{DateTime, Utc};
use serde_json::json;

use crate::{
    accounts::Staff,
    foundation::{
        db::{DbErr, Scoped},
        error::AppError,
        jobs,
    },
    orders::{self, Actor, Order, Step, Taken},
    tenancy::PoolDb,
};

/// Lets the pool ask for an order again, whoever let it pass included.
///
/// # Errors
/// `order-refused-state` when it is not one of those nobody has taken.
pub async fn ask_again(staff: &Staff, order: &Order) -> Result<(), AppError> {
    let (db, now) = (PoolDb::new(&staff.work), staff.now());
    let tx = db.open().await?;
    let taken = Taken::new(Step::AskAgain, Actor::Staff, Some(staff.id.uuid()));
    order.take(&tx, taken, now).await?;
    reopen_later(&tx, order, now).await?;
    Ok(())
}

async fn reopen_later(tx: &Scoped<'_>, order: &Order, now: DateTime<Utc>) -> Result<(), DbErr> {
    let owner = Some(order.origin_tenant_id.uuid());
    let payload = json!({ "order": order.id });
    let key = format!("{}:{}:{}", orders::REOPENED, order.id, order.epoch + 1);
    jobs::later_at(tx, orders::REOPENED, owner, payload, now, now, Some(&key))
        .await
        .map(|_| ())
}
