//! Ratings: one to five stars and a few words, once, by the customer.
//!
//! Deliberately absent: editing. A manager of the origin hides an abusive text with a reason; its stars go on counting.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Desk, Order, OrderId, State,
    letters::{self, News},
};
use crate::{
    accounts::{PersonId, Staff},
    foundation::{
        db::{DbErr, Sql, Work},
        error::{AppError, Refusal},
        i18n::Lang,
        web::Cursor,
    },
    tenancy::{
        PoolDb, PoolRows, TenantDb, TenantId, audit,
        faces::{Reputation, Reputations},
    },
};

/// Characters of a rating's text.
pub const TEXT_CHARS_MAX: usize = 1_000;
/// Characters of the reason for which a text is hidden.
pub const REASON_CHARS_MAX: usize = 500;
/// Ratings on a page of the managers' list.
const SHOWN: usize = 30;
/// How many ratings of the mean stand behind everybody from the start: a single five is no five yet.
const BEHIND_EVERYBODY: f64 = 8.0;

/// Of so many ratings, the latest, is the mean taken that stands behind everybody: what a page costs does not grow with
/// them all.
const MEAN_OF: u32 = 1_000;

/// What a customer says of a Friend's work.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Rating {
    /// The order.
    pub order_id: OrderId,
    /// Its code.
    pub code: String,
    /// The package as it was sold: `{"de": {"name": …}}`.
    pub package_texts: Value,
    /// One to five.
    pub stars: i64,
    /// What he wrote; may be empty.
    pub text: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Since when the text is hidden.
    pub hidden_at: Option<DateTime<Utc>>,
    /// Why.
    pub hidden_reason: Option<String>,
}

const COLUMNS: &str = "r.order_id, o.code, o.package_texts, r.stars, r.text, r.at, r.hidden_at, r.hidden_reason";

impl Rating {
    /// Whether a customer may rate an order in this state: from its completion until it closes.
    #[must_use]
    pub fn may_be_given(state: State) -> bool {
        state == State::Completed
    }

    /// The rating of an order, if it was given.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_order(db: &impl PoolRows, order: &Order) -> Result<Option<Self>, AppError> {
        Self::find(db, order.origin_tenant_id, order.id).await
    }

    async fn find(db: &impl PoolRows, origin: TenantId, order: OrderId) -> Result<Option<Self>, AppError> {
        let tx = db.open().await?;
        Ok(Sql::new(format!(
            "SELECT {COLUMNS} FROM ratings r JOIN orders o ON o.id = r.order_id AND o.origin_tenant_id = r.origin_tenant_id
             WHERE r.order_id = $1 AND r.origin_tenant_id = $2"
        ))
        .bind(order)
        .bind(origin)
        .one(&tx)
        .await?)
    }

    /// The customer rates, once; the same once more changes nothing. The Friend gets a letter.
    ///
    /// # Errors
    /// `rating-refused-stars`, `rating-refused-long`, `rating-refused-state` when the work is not completed or the order
    /// closed, `rating-refused-once`.
    pub async fn give(desk: &Desk<'_>, order: &Order, stars: i64, text: &str, lang: Lang) -> Result<(), AppError> {
        if !(1..=5).contains(&stars) {
            return Err(Refusal::new("rating-refused-stars").into());
        }
        let text = text.trim();
        if text.chars().count() > TEXT_CHARS_MAX {
            return Err(Refusal::new("rating-refused-long").with("n", TEXT_CHARS_MAX).into());
        }
        let (true, Some(friend)) = (Self::may_be_given(order.state), order.friend_id) else {
            return Err(Refusal::new("rating-refused-state").with_status(409).into());
        };
        let pool = desk.pool();
        let tx = pool.open().await?;
        order.hold(&tx).await?;
        let given = Sql::new(
            "INSERT INTO ratings (order_id, origin_tenant_id, person_id, stars, text, lang, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (order_id) DO NOTHING",
        )
        .bind(order.id)
        .bind(order.origin_tenant_id)
        .bind(friend)
        .bind(stars)
        .bind(text)
        .bind(lang.as_str())
        .bind(desk.now)
        .run(&tx)
        .await?;
        drop(tx);
        if given == 0 {
            let before = Self::of_order(&pool, order).await?;
            return match before.filter(|before| (before.stars, before.text.as_str()) == (stars, text)) {
                Some(_) => Ok(()),
                None => Err(Refusal::new("rating-refused-once").with_status(409).into()),
            };
        }
        letters::to_friend(desk, order, News::Rated { stars }).await
    }

    /// Ratings of the orders that were booked in this community, the newest first, and where the next page begins.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_origin(db: &TenantDb, before: Option<Cursor>) -> Result<(Vec<Self>, Option<Cursor>), AppError> {
        let tx = db.open().await?;
        let from = if before.is_some() {
            "AND (r.at, r.order_id) < ($2, $3)"
        } else {
            ""
        };
        let most = SHOWN + 1;
        let mut sql = Sql::new(format!(
            "SELECT {COLUMNS} FROM ratings r JOIN orders o ON o.id = r.order_id AND o.origin_tenant_id = r.origin_tenant_id
             WHERE r.origin_tenant_id = $1 {from} ORDER BY r.at DESC, r.order_id DESC LIMIT {most}"
        ))
        .bind(db.tenant());
        if let Some(before) = before {
            sql = sql.bind(before.at).bind(before.id);
        }
        let mut found: Vec<Self> = sql.all(&tx).await?;
        let more = found.len() > SHOWN;
        found.truncate(SHOWN);
        let next = found.last().filter(|_| more).map(|last| Cursor {
            at: last.at,
            id: last.order_id.uuid(),
        });
        Ok((found, next))
    }

    /// A manager hides the text of a rating in his community, with a reason.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it is no rating of this community; `rating-refused-reason`, `rating-refused-hidden`.
    pub async fn hide(staff: &Staff, order: OrderId, reason: &str) -> Result<(), AppError> {
        let reason = reason.trim();
        if reason.is_empty() || reason.chars().count() > REASON_CHARS_MAX {
            return Err(Refusal::new("rating-refused-reason").with("n", REASON_CHARS_MAX).into());
        }
        let hide = Sql::new(
            "UPDATE ratings SET hidden_at = $3, hidden_by = $4, hidden_reason = $5
             WHERE order_id = $1 AND origin_tenant_id = $2 AND hidden_at IS NULL",
        );
        let hide = hide
            .bind(order)
            .bind(staff.tenant.id)
            .bind(staff.now())
            .bind(staff.id)
            .bind(reason);
        Self::change(staff, order, "rating-hidden", json!({ "reason": reason }), hide).await
    }

    /// A manager shows a hidden text again.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it is no rating of this community; `rating-refused-hidden` when it is shown already.
    pub async fn show(staff: &Staff, order: OrderId) -> Result<(), AppError> {
        let show = Sql::new(
            "UPDATE ratings SET hidden_at = NULL, hidden_by = NULL, hidden_reason = NULL
             WHERE order_id = $1 AND origin_tenant_id = $2 AND hidden_at IS NOT NULL",
        );
        let show = show.bind(order).bind(staff.tenant.id);
        Self::change(staff, order, "rating-shown", json!({}), show).await
    }

    async fn change(
        staff: &Staff,
        order: OrderId,
        act: &'static str,
        detail: Value,
        change: Sql,
    ) -> Result<(), AppError> {
        let db = &staff.db;
        Self::find(db, staff.tenant.id, order)
            .await?
            .ok_or(AppError::NotFound)?;
        let changed = {
            let tx = db.open().await?;
            change.run(&tx).await?
        };
        if changed == 0 {
            return Err(Refusal::new("rating-refused-hidden").with_status(409).into());
        }
        let line = audit::Line {
            tenant: Some(staff.tenant.id),
            actor: staff.actor(),
            act,
            object: order.to_string(),
            detail,
        };
        let tx = staff.work.scoped(super::appointment::PLATFORM).await?;
        Ok(line.write(&tx, staff.now()).await?)
    }
}

/// `(C·m + Σ) / (C + n)`: what somebody's ratings say once eight of the mean stand beside them.
fn bayes(mean: f64, sum: i64, count: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "sums of stars stay far below 2^52")]
    let (sum, count) = (sum as f64, count as f64);
    (BEHIND_EVERYBODY * mean + sum) / (BEHIND_EVERYBODY + count)
}

/// Answers for every rating.
pub struct Ratings;

#[derive(FromQueryResult)]
struct Sums {
    n: i64,
    stars: i64,
    all_n: i64,
    all_stars: i64,
}

impl Ratings {
    /// The reputation of a Friend, for the rooms that may ask directly.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_person(work: &Work, person: PersonId) -> Result<Option<Reputation>, DbErr> {
        let db = PoolDb::new(work);
        let tx = db.open().await?;
        // PostgreSQL sums whole numbers into numerics, which no whole number of ours reads.
        // An order's id grows with time: the latest are at the end of the key.
        let latest = format!("(SELECT stars FROM ratings ORDER BY order_id DESC LIMIT {MEAN_OF}) latest");
        let sums: Option<Sums> = Sql::new(format!(
            "SELECT count(*) AS n, CAST(coalesce(sum(stars), 0) AS bigint) AS stars,
                    (SELECT count(*) FROM {latest}) AS all_n,
                    (SELECT CAST(coalesce(sum(stars), 0) AS bigint) FROM {latest}) AS all_stars
             FROM ratings WHERE person_id = $1",
        ))
        .bind(person)
        .one(&tx)
        .await?;
        Ok(sums.filter(|sums| sums.n > 0).map(|sums| {
            #[expect(clippy::cast_precision_loss, reason = "sums of stars stay far below 2^52")]
            let mean = sums.all_stars as f64 / sums.all_n.max(1) as f64;
            Reputation {
                value: bayes(mean, sums.stars, sums.n),
                count: sums.n,
            }
        }))
    }
}

#[async_trait]
impl Reputations for Ratings {
    async fn of(&self, work: &Work, person: Uuid) -> Result<Option<Reputation>, DbErr> {
        Self::of_person(work, PersonId::from(person)).await
    }
}

#[cfg(test)]
mod tests {
    use super::bayes;

    #[test]
    fn a_single_five_is_no_five_yet_and_a_hundred_nearly_are() {
        let close = |value: f64, wanted: f64| assert!((value - wanted).abs() < 1e-9, "{value} is not {wanted}");
        close(bayes(4.0, 5, 1), 37.0 / 9.0);
        close(bayes(4.0, 500, 100), 532.0 / 108.0);
        close(bayes(4.0, 0, 0), 4.0);
    }
}
