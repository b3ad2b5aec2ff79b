//! An order: what was sold, where, to whom it belongs now.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::Value;
use uuid::Uuid;

use super::{
    decide::{Line, Timer},
    live,
    state::{Actor, State, Step},
};
use crate::{
    accounts::{MembershipId, PersonId},
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::{AppError, Refusal},
        i18n::Lang,
        jobs,
        money::{Currency, Money},
    },
    tenancy::{PoolDb, PoolRows, TenantDb, TenantId, places::Point},
};

crate::id!(
    /// An order.
    OrderId
);

/// Days after its end at which an order closes, until payments decide that.
pub const CLOSES_AFTER_DAYS: i64 = 14;

/// An order as the pool keeps it. It holds nothing by which a customer can be reached: see `Contact`.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Order {
    /// The id.
    pub id: OrderId,
    /// The community where it was booked.
    pub origin_tenant_id: TenantId,
    /// The short code people read to each other: `K7F-4QX`.
    pub code: String,
    /// The package's word in addresses.
    pub package_slug: String,
    /// What the package was called when it was sold: `{"de": {"name": …, "text": …}, …}`.
    pub package_texts: Value,
    /// `friend` or `profi`.
    pub class: String,
    /// The skill it needs.
    pub skill: String,
    /// The names of the certificates it needs, an array.
    pub certificates: Value,
    /// How long it takes.
    pub duration_minutes: i64,
    /// ISO code.
    pub currency: String,
    /// What the customer pays, VAT included, in minor units.
    pub price: i64,
    /// What the Friend earns, in minor units.
    pub pay: i64,
    /// Two letters.
    pub country: String,
    /// The customer's postal code.
    pub postal_code: String,
    /// Its place; empty when the code is unknown.
    pub place: String,
    /// The middle of the code, degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
    /// The customer's IANA zone.
    pub time_zone: String,
    /// The language the customer reads.
    pub lang: String,
    /// `cash`, `card_on_site` or `invoice`.
    pub payment: String,
    /// The wished times, an array of words: `weekday-evening`.
    pub wishes: Value,
    /// What is wrong, with every number and address masked.
    pub trouble: String,
    /// The versions of the legal texts that were agreed to.
    pub legal: Value,
    /// What the partner calls it.
    pub partner_reference: Option<String>,
    /// `pool`, `own_first` or `own_only`.
    pub policy: String,
    /// Minutes in which only the origin's own Friends are asked.
    pub own_first_minutes: i64,
    /// Where it stands.
    pub state: State,
    /// Grows by one with each step.
    pub version: i64,
    /// The number of the wave, from 1.
    pub wave: i64,
    /// Grows with each wave and each new beginning: a timer of an older epoch does nothing.
    pub epoch: i64,
    /// How far the wave reaches.
    pub radius_km: i64,
    /// When the wave ends.
    pub wave_ends_at: Option<DateTime<Utc>>,
    /// Who has it.
    pub friend_id: Option<PersonId>,
    /// The community through which he was asked.
    pub friend_tenant_id: Option<TenantId>,
    /// His membership there.
    pub friend_member_id: Option<MembershipId>,
    /// When it was booked.
    pub placed_at: DateTime<Utc>,
    /// When it was accepted.
    pub accepted_at: Option<DateTime<Utc>>,
    /// Until when the Friend must get in touch.
    pub contact_due_at: Option<DateTime<Utc>>,
    /// When he did.
    pub contacted_at: Option<DateTime<Utc>>,
    /// The agreed time.
    pub starts_at: Option<DateTime<Utc>>,
    /// When the work began.
    pub started_at: Option<DateTime<Utc>>,
    /// When it ended, one way or the other.
    pub ended_at: Option<DateTime<Utc>>,
}

/// The columns of [`Order`].
pub(crate) const COLUMNS: &str = "id, origin_tenant_id, code, package_slug, package_texts, class, skill, certificates, duration_minutes, currency, \
     price, pay, country, postal_code, place, lat, lon, time_zone, lang, payment, wishes, trouble, legal, \
     partner_reference, policy, own_first_minutes, state, version, wave, epoch, radius_km, wave_ends_at, friend_id, \
     friend_tenant_id, friend_member_id, placed_at, accepted_at, contact_due_at, contacted_at, starts_at, started_at, \
     ended_at";

impl Order {
    /// The order with this id. Whose it may be seen by is the caller's question.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none.
    pub async fn find(db: &PoolDb, id: OrderId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(format!("SELECT {COLUMNS} FROM orders WHERE id = $1"))
            .bind(id)
            .one(&tx)
            .await?
            .ok_or(AppError::NotFound)
    }

    /// The order whose customer holds this secret, as long as it is good.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it is nobody's, of another community, or was taken back.
    pub async fn by_access(db: &TenantDb, hash: &[u8], now: DateTime<Utc>) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM orders
             WHERE access_hash = $1 AND origin_tenant_id = $2 AND (access_until IS NULL OR access_until > $3)"
        ))
        .bind(hash.to_vec())
        .bind(db.tenant())
        .bind(now)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// What the customer pays.
    #[must_use]
    pub fn price(&self) -> Money {
        Money::new(self.price, self.currency())
    }

    /// What the Friend earns.
    #[must_use]
    pub fn pay(&self) -> Money {
        Money::new(self.pay, self.currency())
    }

    fn currency(&self) -> Currency {
        self.currency.parse().unwrap_or(Currency::Eur)
    }

    /// Where the customer lives, as far as the pool knows.
    #[must_use]
    pub fn point(&self) -> Point {
        Point {
            lat: self.lat,
            lon: self.lon,
        }
    }

    /// Where the order stands; of a closed one, where it stood before a timer closed it: completed, failed or cancelled.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn outcome(&self, db: &impl PoolRows) -> Result<State, AppError> {
        #[derive(FromQueryResult)]
        struct Before {
            from_state: State,
        }
        if self.state != State::Closed {
            return Ok(self.state);
        }
        let tx = db.open().await?;
        let before: Option<Before> = Sql::new(
            "SELECT from_state FROM order_steps WHERE order_id = $1 AND origin_tenant_id = $2 AND step = $3
             ORDER BY order_version DESC LIMIT 1",
        )
        .bind(self.id)
        .bind(self.origin_tenant_id)
        .bind(Step::Close.as_str())
        .one(&tx)
        .await?;
        Ok(before.map_or(State::Completed, |before| before.from_state))
    }

    /// The customer's zone.
    #[must_use]
    pub fn zone(&self) -> chrono_tz::Tz {
        self.time_zone.parse().unwrap_or(chrono_tz::Europe::Berlin)
    }

    /// The customer's language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or(Lang::De)
    }

    /// The package's name in this language, else in the customer's, else its slug.
    #[must_use]
    pub fn package_name(&self, lang: Lang) -> String {
        [lang, self.lang()]
            .iter()
            .find_map(|lang| self.package_texts.get(lang.as_str())?.get("name")?.as_str())
            .unwrap_or(&self.package_slug)
            .to_owned()
    }
}

/// One step of an order: who did it, and what the log says about it. No personal data.
pub struct Taken<'step> {
    /// What happens.
    pub step: Step,
    /// By whom.
    pub actor: Actor,
    /// His id, where he has one: a person's or a membership's.
    pub actor_id: Option<Uuid>,
    /// What a reader of the log needs besides.
    pub detail: Value,
    /// Further columns that change with the state, `name = $n` from `$5` on, with their values.
    pub sets: &'step str,
    /// The values of `sets`.
    pub values: Vec<sea_orm::Value>,
}

impl<'step> Taken<'step> {
    /// A step that changes nothing but the state.
    #[must_use]
    pub fn new(step: Step, actor: Actor, actor_id: Option<Uuid>) -> Self {
        Self {
            step,
            actor,
            actor_id,
            detail: serde_json::json!({}),
            sets: "",
            values: Vec::new(),
        }
    }

    /// The same with something for the log.
    #[must_use]
    pub fn with_detail(self, detail: Value) -> Self {
        Self { detail, ..self }
    }

    /// The same with further columns: `"contacted_at = $5"`.
    #[must_use]
    pub fn with(self, sets: &'step str, values: Vec<sea_orm::Value>) -> Self {
        Self { sets, values, ..self }
    }
}

impl Order {
    /// Takes a step: the order's row moves if its state is still the one this reader saw, and the log gets its line.
    ///
    /// The row is the one that decides: every writer changes it first, and looks at offers and caps afterwards, each in
    /// a statement of its own.
    ///
    /// # Errors
    /// `order-refused-not-offered` or `order-refused-state` by the table; `order-refused-changed` (409) when somebody was
    /// faster.
    pub async fn take(&self, tx: &Scoped<'_>, taken: Taken<'_>, now: DateTime<Utc>) -> Result<(), AppError> {
        let rule = taken.step.rule_in(self.state, taken.actor)?;
        let more = if taken.sets.is_empty() {
            String::new()
        } else {
            format!(", {}", taken.sets)
        };
        let mut sql = Sql::new(format!(
            "UPDATE orders SET state = $1, version = version + 1{more}
             WHERE id = $2 AND state = $3 AND origin_tenant_id = $4 RETURNING version"
        ))
        .bind(rule.to.as_str())
        .bind(self.id)
        .bind(self.state.as_str())
        .bind(self.origin_tenant_id);
        for value in taken.values {
            sql = sql.bind(value);
        }
        let Some(row) = sql.row(tx).await? else {
            return Err(Refusal::new("order-refused-changed").with_status(409).into());
        };
        live::say(tx, self.id).await?;
        let version = row.try_get("", "version")?;
        let who = (taken.step, taken.actor, taken.actor_id);
        self.log(tx, rule.to, version, who, taken.detail, now).await?;
        Ok(())
    }

    /// Leaves a timer; one that is there already stays as it is.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn leave(&self, tx: &Scoped<'_>, timer: Timer, now: DateTime<Utc>) -> Result<(), DbErr> {
        let (kind, payload, key) = timer.job(self.id);
        let owner = Some(self.origin_tenant_id.uuid());
        jobs::later_at(tx, kind, owner, payload, timer.due_at, now, Some(&key))
            .await
            .map(|_| ())
    }

    /// The lines of an order's log, the oldest first, for [`replay`](super::decide::replay).
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn lines(db: &PoolDb, id: OrderId) -> Result<Vec<Line>, DbErr> {
        let tx = db.open().await?;
        let rows: Vec<LineRow> = Sql::new(
            "SELECT step, from_state, to_state, order_version, actor, detail FROM order_steps
             WHERE order_id = $1 ORDER BY order_version, id",
        )
        .bind(id)
        .all(&tx)
        .await?;
        Ok(rows.into_iter().map(Line::from).collect())
    }

    /// Writes a line of the order's log.
    ///
    /// # Errors
    /// When the database refuses it.
    async fn log(
        &self,
        tx: &Scoped<'_>,
        to: State,
        version: i64,
        (step, actor, actor_id): (Step, Actor, Option<Uuid>),
        detail: Value,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        Sql::new(
            "INSERT INTO order_steps (id, order_id, origin_tenant_id, step, from_state, to_state, order_version, actor,
                actor_id, detail, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(Uuid::now_v7())
        .bind(self.id)
        .bind(self.origin_tenant_id)
        .bind(step.as_str())
        .bind(self.state.as_str())
        .bind(to.as_str())
        .bind(version)
        .bind(actor.as_str())
        .bind(actor_id)
        .bind(detail)
        .bind(now)
        .run(tx)
        .await
        .map(|_| ())
    }
}

#[derive(FromQueryResult)]
struct LineRow {
    step: String,
    from_state: State,
    to_state: State,
    order_version: i64,
    actor: String,
    detail: Value,
}

impl From<LineRow> for Line {
    fn from(row: LineRow) -> Self {
        Self {
            step: row.step,
            from: row.from_state,
            to: row.to_state,
            version: row.order_version,
            actor: row.actor,
            member: row
                .detail
                .get("member")
                .and_then(|member| member.as_str()?.parse().ok()),
        }
    }
}
