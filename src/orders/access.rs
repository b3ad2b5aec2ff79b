//! The link by which a customer comes back to his order: whoever holds it may do what the customer may.

use serde_json::json;

use super::{Contact, Desk, Order, booking::path_of};
use crate::{
    accounts::{Letter, letter::Reader},
    foundation::{
        db::Sql,
        error::{AppError, Refusal},
        keys::Token,
    },
};

impl Order {
    /// The link stops being good, and a new one goes to the customer's address. Whoever asks learns nothing of either.
    ///
    /// # Errors
    /// `order-refused-changed` (409) when somebody was faster; when the database refuses it.
    pub async fn renew_access(&self, desk: &Desk<'_>) -> Result<(), AppError> {
        let pool = desk.pool();
        let mut contact = Contact::open(&pool, &desk.house.keys, self.id, self.origin_tenant_id).await?;
        let old = Token::parse(&contact.access).map(|token| token.hash().to_vec());
        let new = Token::random();
        contact.access = new.text();
        let tx = pool.open().await?;
        let renewed = Sql::new(
            "UPDATE orders SET access_hash = $1, access_until = NULL
             WHERE id = $2 AND origin_tenant_id = $3 AND access_hash = $4",
        )
        .bind(new.hash().to_vec())
        .bind(self.id)
        .bind(self.origin_tenant_id)
        .bind(old.unwrap_or_default())
        .run(&tx)
        .await?;
        if renewed == 0 {
            return Err(Refusal::new("order-refused-changed").with_status(409).into());
        }
        contact.replace(&desk.house.keys, &tx, self.id).await?;
        drop(tx);
        let args = json!({ "path": path_of(&contact.access, self.lang()), "code": self.code });
        Letter::new("orders/access", Reader::Address(contact.email, self.lang()), args)
            .later(desk.work, self.origin_tenant_id, desk.now)
            .await
    }
}
