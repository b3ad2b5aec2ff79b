//! By what a customer can be reached: sealed, and opened only for those who may know.

use serde::{Deserialize, Serialize};

use super::OrderId;
use crate::{
    foundation::{
        db::{Scoped, Sql},
        email_address::EmailAddress,
        error::AppError,
        keys::Keys,
    },
    tenancy::{PoolRows, TenantId},
};

/// What the sealing is for; part of the derived key.
pub(crate) const PURPOSE: &str = "order-contact";

/// A customer's contact, and the two secrets of his order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// First and family name as he wrote them.
    pub name: String,
    /// Street and number.
    pub street: String,
    /// Telephone.
    pub phone: String,
    /// Where letters go.
    pub email: EmailAddress,
    /// What is wrong, as he wrote it.
    pub trouble: String,
    /// The secret of the order's page, so that a later letter can name it again.
    pub access: String,
    /// Six digits that prove the work is done.
    pub completion_code: String,
}

impl Contact {
    /// Writes the contact of a new order.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn save(&self, keys: &Keys, tx: &Scoped<'_>, order: OrderId, origin: TenantId) -> Result<(), AppError> {
        let plain = serde_json::to_vec(self).map_err(|error| AppError::Failure(error.to_string()))?;
        Sql::new(
            "INSERT INTO order_contacts (order_id, origin_tenant_id, sealed, code_attempts) VALUES ($1, $2, $3, 0)",
        )
        .bind(order)
        .bind(origin)
        .bind(keys.seal(PURPOSE, order.uuid().as_bytes(), &plain))
        .run(tx)
        .await?;
        Ok(())
    }

    /// Writes the contact of an order over the one before.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn replace(&self, keys: &Keys, tx: &Scoped<'_>, order: OrderId) -> Result<(), AppError> {
        let plain = serde_json::to_vec(self).map_err(|error| AppError::Failure(error.to_string()))?;
        Sql::new("UPDATE order_contacts SET sealed = $1 WHERE order_id = $2")
            .bind(keys.seal(PURPOSE, order.uuid().as_bytes(), &plain))
            .bind(order)
            .run(tx)
            .await?;
        Ok(())
    }

    /// Opens the contact of an order. Who may know it, and the audit line of his look, are the caller's duty.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none; a failure when the house's key does not open it.
    pub async fn open(db: &impl PoolRows, keys: &Keys, order: OrderId, origin: TenantId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        let row = Sql::new("SELECT sealed FROM order_contacts WHERE order_id = $1 AND origin_tenant_id = $2")
            .bind(order)
            .bind(origin)
            .row(&tx)
            .await?
            .ok_or(AppError::NotFound)?;
        let sealed: Vec<u8> = row.try_get("", "sealed")?;
        let plain = keys
            .open(PURPOSE, order.uuid().as_bytes(), &sealed)
            .map_err(|error| AppError::Failure(format!("an order's contact does not open: {error}")))?;
        serde_json::from_slice(&plain).map_err(|error| AppError::Failure(error.to_string()))
    }
}
