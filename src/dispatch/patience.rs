//! A wave that waits longer than its fifteen minutes: in the demo world, whose visitors come when they come.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::WAVE_ENDS;
use crate::{
    foundation::{
        db::{Sql, Work},
        error::AppError,
        jobs,
    },
    orders::{Order, OrderId, State},
    tenancy::PoolDb,
};

/// Lets the wave that asks for this order now last until then, and its open offers with it. Its earlier timer finds a wave
/// that is not over, and does nothing.
///
/// # Errors
/// [`AppError::NotFound`] when nobody is being asked; when the database refuses it.
pub async fn wait_until(work: &Work, order: OrderId, ends: DateTime<Utc>, now: DateTime<Utc>) -> Result<(), AppError> {
    let pool = PoolDb::new(work);
    let tx = pool.open().await?;
    let waits = Sql::new("UPDATE orders SET wave_ends_at = $1 WHERE id = $2 AND state = $3")
        .bind(ends)
        .bind(order)
        .bind(State::Offering.as_str())
        .run(&tx)
        .await?;
    if waits == 0 {
        return Err(AppError::NotFound);
    }
    Sql::new("UPDATE offers SET expires_at = $1 WHERE order_id = $2 AND state = 'open'")
        .bind(ends)
        .bind(order)
        .run(&tx)
        .await?;
    drop(tx);
    let order = Order::find(&pool, order).await?;
    let key = format!("wave-ends:{}:{}:{}", order.id, order.epoch, ends.timestamp_micros());
    let payload = json!({ "order": order.id, "epoch": order.epoch, "ends_at": ends });
    let owner = Some(order.origin_tenant_id.uuid());
    let tx = pool.open().await?;
    jobs::later_at(&tx, WAVE_ENDS, owner, payload, ends, now, Some(&key)).await?;
    Ok(())
}
