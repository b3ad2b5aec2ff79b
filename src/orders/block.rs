//! Kept apart: a customer and a Friend of whom one does not want to meet the other again.
//!
//! Customers have no account. A block knows its customer by a signature of his e-mail address under the house's key, which
//! nobody can search without that key. It holds in all communities, and neither side learns of it.

use std::collections::HashSet;

use sea_orm::{FromQueryResult, Value};
use uuid::Uuid;

use super::{Contact, Desk, Order, OrderId, desk::Side};
use crate::{
    accounts::PersonId,
    foundation::{
        db::Sql,
        email_address::EmailAddress,
        error::{AppError, Refusal},
        keys::Keys,
    },
    tenancy::{PoolDb, PoolRows, TenantId},
};

/// What the signature is for; part of the derived key.
const PURPOSE: &str = "order-customer";

#[derive(FromQueryResult)]
struct Apart {
    person_id: PersonId,
}

/// Who is never asked for an order of this customer, whichever of the two wanted it so.
///
/// # Errors
/// When the database does not answer, or the house's key does not open the contact.
pub async fn kept_apart(pool: &PoolDb, keys: &Keys, order: &Order) -> Result<HashSet<PersonId>, AppError> {
    let contact = Contact::open(pool, keys, order.id, order.origin_tenant_id).await?;
    let marks = keys.signatures(PURPOSE, normal(&contact.email).as_bytes());
    let places: Vec<String> = (1..=marks.len()).map(|place| format!("${place}")).collect();
    let tx = pool.open().await?;
    let blocks = format!(
        "SELECT person_id FROM order_blocks WHERE customer_mark IN ({})",
        places.join(", ")
    );
    let blocks = marks
        .into_iter()
        .fold(Sql::new(blocks), |sql, mark| sql.bind(Value::from(mark.to_vec())));
    let apart: Vec<Apart> = blocks.all(&tx).await?;
    Ok(apart.into_iter().map(|one| one.person_id).collect())
}

/// The address as it is compared.
fn normal(email: &EmailAddress) -> String {
    email.as_str().to_lowercase()
}

impl Order {
    /// Whether one of the two may say that they are to be kept apart: once the work is over.
    #[must_use]
    pub fn may_be_blocked(&self) -> bool {
        self.state.is_over() && self.friend_id.is_some()
    }

    /// Whether this side wants to be kept apart from the other.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_blocked_by(&self, db: &impl PoolRows, side: Side) -> Result<bool, AppError> {
        let tx = db.open().await?;
        let row = Sql::new(
            "SELECT 1 AS one FROM order_blocks WHERE order_id = $1 AND origin_tenant_id = $2 AND wanted_by = $3",
        )
        .bind(self.id)
        .bind(self.origin_tenant_id)
        .bind(side.as_str())
        .row(&tx)
        .await?;
        Ok(row.is_some())
    }

    /// The two are not brought together again. Saying it twice is no failure.
    ///
    /// # Errors
    /// `order-refused-state` (409) while the work is not over; when the database refuses it.
    pub async fn block(&self, desk: &Desk<'_>, side: Side) -> Result<(), AppError> {
        let Some(friend) = self.friend_id.filter(|_| self.may_be_blocked()) else {
            return Err(Refusal::new("order-refused-state").with_status(409).into());
        };
        let pool = desk.pool();
        let contact = Contact::open(&pool, &desk.house.keys, self.id, self.origin_tenant_id).await?;
        let mark = desk.house.keys.sign(PURPOSE, normal(&contact.email).as_bytes());
        let tx = pool.open().await?;
        Sql::new(
            "INSERT INTO order_blocks (id, origin_tenant_id, order_id, customer_mark, person_id, wanted_by, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (order_id, wanted_by) DO NOTHING",
        )
        .bind(Uuid::now_v7())
        .bind(self.origin_tenant_id)
        .bind(self.id)
        .bind(mark.to_vec())
        .bind(friend)
        .bind(side.as_str())
        .bind(desk.now)
        .run(&tx)
        .await?;
        Ok(())
    }

    /// This side no longer wants to be kept apart from the other.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn unblock(&self, desk: &Desk<'_>, side: Side) -> Result<(), AppError> {
        let pool = desk.pool();
        let tx = pool.open().await?;
        Sql::new("DELETE FROM order_blocks WHERE order_id = $1 AND origin_tenant_id = $2 AND wanted_by = $3")
            .bind(self.id)
            .bind(self.origin_tenant_id)
            .bind(side.as_str())
            .run(&tx)
            .await?;
        Ok(())
    }
}

/// A block whose mark was made by an older key.
pub struct OldMark {
    block: Uuid,
    /// The mark by the current key.
    mark: Vec<u8>,
}

#[derive(FromQueryResult)]
struct Marked {
    id: Uuid,
    order_id: OrderId,
    origin_tenant_id: TenantId,
    customer_mark: Vec<u8>,
}

impl OldMark {
    /// Those among the next blocks after `after`, and the last block that was looked at; none when that was all.
    ///
    /// # Errors
    /// When the database does not answer, or the house's key does not open a contact.
    pub async fn next(
        pool: &PoolDb,
        keys: &Keys,
        after: Option<Uuid>,
        most: usize,
    ) -> Result<(Vec<Self>, Option<Uuid>), AppError> {
        let blocks: Vec<Marked> = {
            let tx = pool.open().await?;
            Sql::new(format!(
                "SELECT id, order_id, origin_tenant_id, customer_mark FROM order_blocks WHERE id > $1 ORDER BY id LIMIT {most}"
            ))
            .bind(after.unwrap_or(Uuid::nil()))
            .all(&tx)
            .await?
        };
        let last = blocks.last().filter(|_| blocks.len() == most).map(|block| block.id);
        let mut old = Vec::new();
        for block in blocks {
            // Where the contact is gone nobody can tell any more who it was.
            let contact = match Contact::open(pool, keys, block.order_id, block.origin_tenant_id).await {
                Ok(contact) => contact,
                Err(AppError::NotFound) => continue,
                Err(error) => return Err(error),
            };
            let mark = keys.sign(PURPOSE, normal(&contact.email).as_bytes()).to_vec();
            if mark != block.customer_mark {
                old.push(Self { block: block.id, mark });
            }
        }
        Ok((old, last))
    }

    /// Writes the mark anew.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn renew(self, pool: &PoolDb) -> Result<(), AppError> {
        let tx = pool.open().await?;
        Sql::new("UPDATE order_blocks SET customer_mark = $1 WHERE id = $2")
            .bind(self.mark)
            .bind(self.block)
            .run(&tx)
            .await?;
        Ok(())
    }
}
