//! Orders nobody has taken: their community decides what becomes of them.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::{Value, json};

use crate::{
    accounts::Staff,
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::AppError,
        i18n::Lang,
        jobs,
    },
    orders::{self, Actor, Order, OrderId, Step, Taken},
    tenancy::{PoolDb, TenantId},
};

/// Orders a list shows.
const LISTED_MAX: i64 = 100;

/// An order nobody has taken, as a list shows it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Unassigned {
    /// The order.
    pub id: OrderId,
    /// The code people read to each other.
    pub code: String,
    package_slug: String,
    package_texts: Value,
    lang: String,
    /// The customer's postal code.
    pub postal_code: String,
    /// Its place.
    pub place: String,
    /// When it was booked.
    pub placed_at: DateTime<Utc>,
    /// How many Friends were asked.
    pub asked: i64,
}

impl Unassigned {
    /// A community's, the longest waiting first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &PoolDb, origin: TenantId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT o.id, o.code, o.package_slug, o.package_texts, o.lang, o.postal_code, o.place, o.placed_at,
                (SELECT count(*) FROM offers f WHERE f.order_id = o.id AND f.origin_tenant_id = $1) AS asked
             FROM orders o WHERE o.origin_tenant_id = $1 AND o.state = 'unassigned'
             ORDER BY o.placed_at, o.id LIMIT {LISTED_MAX}"
        ))
        .bind(origin)
        .all(&tx)
        .await
    }

    /// The package's name in this language, else in the customer's, else its slug.
    #[must_use]
    pub fn package_name(&self, lang: Lang) -> String {
        [lang.as_str(), &self.lang]
            .iter()
            .find_map(|lang| self.package_texts.get(*lang)?.get("name")?.as_str())
            .unwrap_or(&self.package_slug)
            .to_owned()
    }
}

/// Lets the pool ask for an order again, whoever let it pass included.
///
/// # Errors
/// [`AppError::NotFound`] for another community's order; `order-refused-state` when it is not one of those nobody has taken.
pub async fn ask_again(staff: &Staff, id: OrderId) -> Result<(), AppError> {
    let (db, now) = (PoolDb::new(&staff.work), staff.now());
    let order = Order::find(&db, id).await?;
    if order.origin_tenant_id != staff.tenant.id {
        return Err(AppError::NotFound);
    }
    let tx = db.open().await?;
    let taken = Taken::new(Step::AskAgain, Actor::Staff, Some(staff.id.uuid()));
    order.take(&tx, taken, now).await?;
    reopen_later(&tx, &order, now).await?;
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
