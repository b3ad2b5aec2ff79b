//! Live: whoever has an order's page open, customer or Friend, learns that something has happened to it.

use axum::http::Uri;
use sea_orm::FromQueryResult;

use super::{Order, OrderId};
use crate::{
    accounts::Visitor,
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::AppError,
        web::FormData,
    },
    tenancy::PoolRows,
};

/// The channel of an order.
#[must_use]
pub fn channel(order: OrderId) -> String {
    format!("order:{order}")
}

/// Says with the commit that something has happened to an order.
///
/// # Errors
/// When the database refuses it.
pub async fn say(tx: &Scoped<'_>, order: OrderId) -> Result<(), DbErr> {
    tx.say(&channel(order)).await
}

/// The mark of what a page shows, as its stream was told: by the browser that comes back, else by the page.
#[must_use]
pub fn seen_in(visitor: &Visitor, uri: &Uri) -> String {
    let told = visitor.headers.get("last-event-id").and_then(|id| id.to_str().ok());
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    told.unwrap_or(query.text("seen")).to_owned()
}

#[derive(FromQueryResult)]
struct Mark {
    version: i64,
    offers: i64,
    answered: i64,
    times: i64,
    answered_times: i64,
    extras: i64,
    decided: i64,
    messages: i64,
}

impl Order {
    /// A word for all that an order's page shows: another one when anything of it has changed.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn mark(&self, db: &impl PoolRows) -> Result<String, AppError> {
        let count = |table: &str, which: &str| {
            format!(
                "(SELECT count(*) FROM {table} x WHERE x.order_id = $1 AND x.origin_tenant_id = $2 AND x.state NOT IN ({which}))"
            )
        };
        let tx = db.open().await?;
        let mark: Mark = Sql::new(format!(
            "SELECT o.version, {} AS offers, {} AS answered, {} AS times, {} AS answered_times, {} AS extras, {} AS decided,
                (SELECT count(*) FROM order_messages m WHERE m.order_id = $1 AND m.origin_tenant_id = $2) AS messages
             FROM orders o WHERE o.id = $1 AND o.origin_tenant_id = $2",
            count("offers", "''"),
            count("offers", "'open'"),
            count("appointments", "''"),
            count("appointments", "'proposed'"),
            count("order_extras", "''"),
            count("order_extras", "'asked'"),
        ))
        .bind(self.id)
        .bind(self.origin_tenant_id)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)?;
        let parts = [
            mark.version,
            mark.offers,
            mark.answered,
            mark.times,
            mark.answered_times,
            mark.extras,
            mark.decided,
            mark.messages,
        ];
        Ok(parts.map(|part| part.to_string()).join("-"))
    }
}
