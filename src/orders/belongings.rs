//! What a Friend takes along of the orders he has or had, and of what customers said of them. By what a customer can be
//! reached is the customer's, and not in it.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::{Value, json};

use crate::{
    foundation::db::{DbErr, Sql, Work},
    tenancy::{
        PoolDb,
        faces::{Belongings, OwnPage},
    },
};

/// Orders in the file, the newest.
const ORDERS_MAX: i64 = 10_000;

/// His orders through this community.
pub struct Worked;

#[derive(FromQueryResult)]
struct Row {
    code: String,
    package_slug: String,
    state: String,
    postal_code: String,
    place: String,
    currency: String,
    pay: i64,
    extras: i64,
    accepted_at: Option<DateTime<Utc>>,
    contacted_at: Option<DateTime<Utc>>,
    starts_at: Option<DateTime<Utc>>,
    started_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
    stars: Option<i64>,
    said: Option<String>,
}

#[async_trait]
impl Belongings for Worked {
    fn file(&self) -> &'static str {
        "orders.json"
    }

    async fn of(&self, work: &Work, page: OwnPage) -> Result<Value, DbErr> {
        let db = PoolDb::new(work);
        let tx = db.open().await?;
        let rows: Vec<Row> = Sql::new(format!(
            "SELECT o.code, o.package_slug, o.state, o.postal_code, o.place, o.currency, o.pay, o.accepted_at,
                o.contacted_at, o.starts_at, o.started_at, o.ended_at, r.stars,
                CASE WHEN r.hidden_at IS NULL THEN r.text END AS said,
                CAST((SELECT coalesce(sum(e.amount), 0) FROM order_extras e
                      WHERE e.order_id = o.id AND e.origin_tenant_id = o.origin_tenant_id AND e.state = 'agreed'
                     ) AS bigint) AS extras
             FROM orders o
             LEFT JOIN ratings r ON r.order_id = o.id AND r.origin_tenant_id = o.origin_tenant_id
             WHERE o.friend_id = $1 AND o.friend_tenant_id = $2 AND o.friend_member_id = $3
             ORDER BY o.id DESC LIMIT {ORDERS_MAX}"
        ))
        .bind(page.person)
        .bind(page.tenant)
        .bind(page.member)
        .all(&tx)
        .await?;
        let line = |row: Row| {
            json!({
                "code": row.code,
                "package": row.package_slug,
                "state": row.state,
                "postal_code": row.postal_code,
                "place": row.place,
                "currency": row.currency,
                "pay_minor": row.pay,
                "extras_minor": row.extras,
                "accepted_at": row.accepted_at,
                "contacted_at": row.contacted_at,
                "starts_at": row.starts_at,
                "started_at": row.started_at,
                "ended_at": row.ended_at,
                "stars": row.stars,
                "rating": row.said,
            })
        };
        Ok(rows.into_iter().map(line).collect())
    }
}
