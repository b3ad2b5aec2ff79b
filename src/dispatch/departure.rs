//! What a Friend leaves behind who is no member any more: his open offers are withdrawn and somebody else is asked at once;
//! the orders he has go back to the pool, and customer and managers are told.
//!
//! All his orders' rows are taken first, in the order of their ids, and everything else afterwards: whoever else changes one
//! of them holds that one only, and waits for nothing of his.

use sea_orm::FromQueryResult;

use super::{live, wave};
use crate::{
    accounts::{PersonId, departure::Gone},
    foundation::{
        db::{DbErr, Sql, Work},
        error::AppError,
        jobs::{HandlerError, Job},
    },
    orders::{self, Desk, Order, OrderId},
    tenancy::{House, PoolDb},
};

/// Somebody is gone.
///
/// # Errors
/// When the database refuses it.
pub async fn gone(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    Ok(clear(&house, &work, Gone::of(&job)?).await?)
}

/// Ends what this membership has open, unless somebody answers through it again.
///
/// # Errors
/// When the database refuses it.
pub(super) async fn clear(house: &House, work: &Work, gone: Gone) -> Result<(), AppError> {
    let left = Left {
        // Customers wait for an answer to what somebody has just done, not to a timer.
        desk: Desk::of_job(house, work).at_once(),
        gone,
    };
    left.clear().await
}

/// A membership that nobody answers through any more.
struct Left<'a> {
    desk: Desk<'a>,
    gone: Gone,
}

#[derive(FromQueryResult)]
struct Touched {
    id: OrderId,
}

#[derive(FromQueryResult)]
struct Asked {
    person_id: PersonId,
}

impl Left<'_> {
    async fn clear(&self) -> Result<(), AppError> {
        let pool = self.desk.pool();
        let mut held = Vec::new();
        for id in self.touched(&pool).await? {
            match wave::hold(&pool, id).await {
                Ok(order) => held.push(order),
                Err(AppError::NotFound) => {}
                Err(error) => return Err(error),
            }
        }
        if self.gone.is_back(self.desk.work).await? {
            return Ok(());
        }
        for order in held {
            self.withdraw_offer(&pool, &order).await?;
            if order.friend_member_id == Some(self.gone.member) && order.state.is_in_hands() {
                order.take_back(&self.desk).await?;
            }
        }
        Ok(())
    }

    /// The orders that he has or is asked for, in the order of their ids.
    async fn touched(&self, pool: &PoolDb) -> Result<Vec<OrderId>, DbErr> {
        let tx = pool.open().await?;
        let touched: Vec<Touched> = Sql::new(
            "SELECT f.order_id AS id FROM offers f
             JOIN orders o ON o.id = f.order_id AND o.state NOT IN ('completed', 'failed', 'cancelled', 'closed')
             WHERE f.tenant_id = $1 AND f.member_id = $2 AND f.state IN ('open', 'accepted')",
        )
        .bind(self.gone.tenant)
        .bind(self.gone.member)
        .all(&tx)
        .await?;
        let mut ids: Vec<OrderId> = touched.into_iter().map(|touched| touched.id).collect();
        ids.sort_unstable();
        Ok(ids)
    }

    /// His offer of this order, if it is still open.
    async fn withdraw_offer(&self, pool: &PoolDb, order: &Order) -> Result<(), AppError> {
        let (work, now) = (self.desk.work, self.desk.now);
        let tx = pool.open().await?;
        let asked: Option<Asked> = Sql::new(
            "UPDATE offers SET state = 'withdrawn', decided_at = $1
             WHERE order_id = $2 AND tenant_id = $3 AND member_id = $4 AND state = 'open' RETURNING person_id",
        )
        .bind(now)
        .bind(order.id)
        .bind(self.gone.tenant)
        .bind(self.gone.member)
        .one(&tx)
        .await?;
        drop(tx);
        let Some(Asked { person_id }) = asked else {
            return Ok(());
        };
        orders::asked::free(work, &[person_id]).await?;
        live::say(work, &[person_id]).await?;
        wave::refill_later(pool, order.id, order.origin_tenant_id, now, now)
            .await
            .map_err(Into::into)
    }
}
