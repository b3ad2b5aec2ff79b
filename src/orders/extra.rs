//! Extras: what comes on top of the package, asked for by the Friend and agreed to by the customer.
//!
//! What is agreed on changes what the customer pays, and the Friend gets it whole: it is his material and his time.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::json;

use super::{
    Actor, Command, Desk, Order, Step, Taken, decide,
    desk::Side,
    letters::{self, News},
};
use crate::{
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::{AppError, Refusal},
        money::{Currency, Money},
    },
    tenancy::PoolRows,
};

/// Characters of what it is for.
pub const LABEL_CHARS_MAX: usize = 120;
/// The most one extra may cost, in minor units.
const AMOUNT_MAX: i64 = 100_000;
/// Extras of one order.
const EXTRAS_MAX: usize = 10;

crate::id!(
    /// An extra.
    ExtraId
);

/// Something on top of the package.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Extra {
    /// The id.
    pub id: ExtraId,
    /// What it is for, in the Friend's words.
    pub label: String,
    /// Minor units of the order's currency.
    pub amount: i64,
    /// `asked`, `agreed`, `refused` or `withdrawn`.
    pub state: String,
}

/// What a customer says to an extra.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// He pays it.
    Agree,
    /// He does not.
    Refuse,
}

/// Minor units of what people type: `12`, `12,5`, `12.50`.
///
/// # Errors
/// `extra-refused-amount` when it is no amount of money between one minor unit and the most.
pub fn amount_of(text: &str, currency: Currency) -> Result<Money, Refusal> {
    let refused = || Refusal::new("extra-refused-amount").with("most", Money::new(AMOUNT_MAX, currency));
    let text = text.trim().replace(',', ".");
    let (whole, cents) = text.split_once('.').unwrap_or((&text, ""));
    let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || whole.len() > 6 || cents.len() > 2 || !digits(whole) || !digits(cents) {
        return Err(refused());
    }
    let minor: i64 = format!("{whole}{cents:0<2}").parse().map_err(|_| refused())?;
    if !(1..=AMOUNT_MAX).contains(&minor) {
        return Err(refused());
    }
    Ok(Money::new(minor, currency))
}

impl Extra {
    /// Every extra of an order, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn list(db: &impl PoolRows, order: &Order) -> Result<Vec<Self>, AppError> {
        let tx = db.open().await?;
        Ok(Sql::new(
            "SELECT id, label, amount, state FROM order_extras WHERE order_id = $1 AND origin_tenant_id = $2 ORDER BY id",
        )
        .bind(order.id)
        .bind(order.origin_tenant_id)
        .all(&tx)
        .await?)
    }

    /// Whether the customer has not answered yet.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.state == "asked"
    }

    /// Whether the customer pays it.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        self.state == "agreed"
    }

    /// What it costs.
    #[must_use]
    pub fn money(&self, order: &Order) -> Money {
        Money::new(self.amount, order.price().currency)
    }

    /// The Friend asks for an extra while he works; the customer gets a letter.
    ///
    /// # Errors
    /// `extra-refused-…` by what was typed or when there are too many, `order-refused-state` when the work is not going on.
    pub async fn ask(desk: &Desk<'_>, order: &Order, label: &str, amount: Money) -> Result<(), AppError> {
        let label = label.trim();
        if label.is_empty() {
            return Err(Refusal::new("extra-refused-label").into());
        }
        if label.chars().count() > LABEL_CHARS_MAX {
            return Err(Refusal::new("extra-refused-label-long")
                .with("n", LABEL_CHARS_MAX)
                .into());
        }
        decide(&order.standing(), Actor::Friend, Command::AskExtra, desk.now)?;
        let pool = desk.pool();
        {
            let tx = pool.open().await?;
            order.hold(&tx).await?;
        }
        if Self::list(&pool, order).await?.len() >= EXTRAS_MAX {
            return Err(Refusal::new("extra-refused-many").with_status(409).into());
        }
        let tx = pool.open().await?;
        Sql::new(
            "INSERT INTO order_extras (id, order_id, origin_tenant_id, label, amount, state, asked_at)
             VALUES ($1, $2, $3, $4, $5, 'asked', $6)",
        )
        .bind(ExtraId::new())
        .bind(order.id)
        .bind(order.origin_tenant_id)
        .bind(label)
        .bind(amount.minor)
        .bind(desk.now)
        .run(&tx)
        .await?;
        drop(tx);
        letters::to_side(desk, order, Side::Customer, News::ExtraAsked).await
    }

    /// The customer agrees, which is a step of the order, or refuses. The Friend gets a letter.
    ///
    /// # Errors
    /// `extra-refused-gone` when it was decided or withdrawn, `order-refused-state` when the work is not going on.
    pub async fn decide(desk: &Desk<'_>, order: &Order, id: ExtraId, decision: Decision) -> Result<(), AppError> {
        let gone = || Refusal::new("extra-refused-gone").with_status(409);
        let pool = desk.pool();
        let extra = Self::list(&pool, order)
            .await?
            .into_iter()
            .find(|extra| extra.id == id)
            .ok_or_else(gone)?;
        let tx = pool.open().await?;
        let (state, news) = match decision {
            Decision::Agree => {
                let taken = Taken::new(Step::AgreeExtra, Actor::Customer, None)
                    .with_detail(json!({ "amount": extra.amount, "currency": order.currency }));
                order.take(&tx, taken, desk.now).await?;
                ("agreed", News::ExtraAgreed)
            }
            Decision::Refuse => {
                decide(&order.standing(), Actor::Customer, Command::AgreeExtra, desk.now)?;
                order.hold(&tx).await?;
                ("refused", News::ExtraRefused)
            }
        };
        if !settle(&tx, order, id, state, desk.now).await? {
            return Err(gone().into());
        }
        drop(tx);
        letters::to_side(desk, order, Side::Friend, news).await
    }

    /// The Friend takes back what the customer has not answered.
    ///
    /// # Errors
    /// `extra-refused-gone` when it was decided meanwhile.
    pub async fn withdraw(desk: &Desk<'_>, order: &Order, id: ExtraId) -> Result<(), AppError> {
        let pool = desk.pool();
        let tx = pool.open().await?;
        order.hold(&tx).await?;
        if !settle(&tx, order, id, "withdrawn", desk.now).await? {
            return Err(Refusal::new("extra-refused-gone").with_status(409).into());
        }
        Ok(())
    }
}

/// Withdraws every extra of an order that is in this state.
///
/// # Errors
/// When the database refuses it.
pub(super) async fn withdraw_all(desk: &Desk<'_>, order: &Order, state: &'static str) -> Result<(), DbErr> {
    let pool = desk.pool();
    let tx = pool.open().await?;
    Sql::new(
        "UPDATE order_extras SET state = 'withdrawn', decided_at = $1
         WHERE order_id = $2 AND origin_tenant_id = $3 AND state = $4",
    )
    .bind(desk.now)
    .bind(order.id)
    .bind(order.origin_tenant_id)
    .bind(state)
    .run(&tx)
    .await
    .map(|_| ())
}

/// Moves an extra out of `asked`; false when somebody else did.
async fn settle(tx: &Scoped<'_>, order: &Order, id: ExtraId, state: &str, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let settled = Sql::new(
        "UPDATE order_extras SET state = $1, decided_at = $2
         WHERE id = $3 AND order_id = $4 AND origin_tenant_id = $5 AND state = 'asked'",
    )
    .bind(state)
    .bind(now)
    .bind(id)
    .bind(order.id)
    .bind(order.origin_tenant_id)
    .run(tx)
    .await?;
    Ok(settled == 1)
}

/// What the customer pays: the price and the extras he agreed to.
#[must_use]
pub fn total(order: &Order, extras: &[Extra]) -> Money {
    sum(order.price(), extras)
}

/// What the Friend earns: his pay and the extras.
#[must_use]
pub fn earned(order: &Order, extras: &[Extra]) -> Money {
    sum(order.pay(), extras)
}

fn sum(base: Money, extras: &[Extra]) -> Money {
    let extras: i64 = extras
        .iter()
        .filter(|extra| extra.is_agreed())
        .map(|extra| extra.amount)
        .sum();
    Money::new(base.minor.saturating_add(extras), base.currency)
}

#[cfg(test)]
mod tests {
    use super::amount_of;
    use crate::foundation::money::{Currency, Money};

    #[test]
    fn an_amount_is_read_as_people_type_it() {
        let francs = |minor| Money::new(minor, Currency::Chf);
        for (text, minor) in [
            ("12", 1_200),
            (" 12,5 ", 1_250),
            ("12.50", 1_250),
            ("0,05", 5),
            ("1000", 100_000),
        ] {
            assert_eq!(amount_of(text, Currency::Chf).unwrap(), francs(minor), "{text}");
        }
        for text in [
            "", "0", "-5", "1000.01", "12.345", "1e3", "zwölf", "1.000,00", "9999999",
        ] {
            assert_eq!(
                amount_of(text, Currency::Chf).unwrap_err().key,
                "extra-refused-amount",
                "{text}"
            );
        }
    }
}
