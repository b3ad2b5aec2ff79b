//! An offer: one Friend is asked for one order.
//!
//! He sees it while it is open; when it is lost, declined, expired or withdrawn, what it said is gone for him at once.

use chrono::{DateTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter, FromQueryResult};
use serde_json::Value;

use crate::{
    accounts::{Member, MembershipId, PersonId},
    foundation::{
        db::{DbErr, Sql},
        error::AppError,
        i18n::Lang,
        money::{Currency, Money},
    },
    orders::{self, Actor, Order, OrderId, State, Step, Taken},
    tenancy::{PoolDb, TenantId},
};

crate::id!(
    /// An offer.
    OfferId
);

/// Open offers and earlier ones a list shows.
const LISTED_MAX: i64 = 50;

/// Where an offer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum OfferState {
    /// He may say yes or no.
    #[sea_orm(string_value = "open")]
    Open,
    /// He said yes and has the order.
    #[sea_orm(string_value = "accepted")]
    Accepted,
    /// He said no.
    #[sea_orm(string_value = "declined")]
    Declined,
    /// He said nothing in time.
    #[sea_orm(string_value = "expired")]
    Expired,
    /// Somebody else was faster.
    #[sea_orm(string_value = "lost")]
    Lost,
    /// The order was no longer to be had; it may be offered to him again.
    #[sea_orm(string_value = "withdrawn")]
    Withdrawn,
    /// He had the order and has it no longer.
    #[sea_orm(string_value = "released")]
    Released,
}

/// An offer as the pool keeps it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Offer {
    /// The id.
    pub id: OfferId,
    /// Of which order.
    pub order_id: OrderId,
    /// Whom it asks.
    pub person_id: PersonId,
    /// The community through which he is asked.
    pub tenant_id: TenantId,
    /// His membership there.
    pub member_id: MembershipId,
    /// The wave he is asked in.
    pub wave: i64,
    /// His place among those who are asked in this wave, from 1.
    pub rank: i64,
    /// Metres from his home to the middle of the postal code.
    pub distance_m: i64,
    /// Why he: band, and how many were left out for what.
    pub reasons: Value,
    /// Where it stands.
    pub state: OfferState,
    /// Until when he may say yes.
    pub expires_at: DateTime<Utc>,
}

const COLUMNS: &str =
    "id, order_id, person_id, tenant_id, member_id, wave, rank, distance_m, reasons, state, expires_at";

impl Offer {
    /// The offer with this id, if it was made to this member.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it was not, or reached him through another community.
    pub async fn find(db: &PoolDb, member: &Member, id: OfferId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM offers WHERE id = $1 AND person_id = $2 AND tenant_id = $3 AND member_id = $4"
        ))
        .bind(id)
        .bind(member.person)
        .bind(member.tenant.id)
        .bind(member.id)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// The offer with this id, for a letter about it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn any(db: &PoolDb, id: OfferId) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!("SELECT {COLUMNS} FROM offers WHERE id = $1"))
            .bind(id)
            .one(&tx)
            .await
    }

    /// Whether he may say yes now.
    #[must_use]
    pub fn is_open(&self, now: DateTime<Utc>) -> bool {
        self.state == OfferState::Open && self.expires_at > now
    }

    /// How many offers of a member may be answered now.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn open_count(db: &PoolDb, member: &Member, now: DateTime<Utc>) -> Result<i64, DbErr> {
        let tx = db.open().await?;
        let row = Sql::new(
            "SELECT count(*) AS n FROM offers
             WHERE person_id = $1 AND tenant_id = $2 AND member_id = $3 AND state = 'open' AND expires_at > $4",
        )
        .bind(member.person)
        .bind(member.tenant.id)
        .bind(member.id)
        .bind(now)
        .row(&tx)
        .await?;
        row.map_or(Ok(0), |row| row.try_get("", "n"))
    }

    /// Says no. The order's row first, then the offer, then what weighs on him; somebody else is asked at once.
    ///
    /// Declining what is no longer open changes nothing and is no failure.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn decline(&self, member: &Member) -> Result<(), AppError> {
        let (work, now) = (&member.work, member.now());
        let db = PoolDb::new(work);
        let order = super::wave::hold(&db, self.order_id).await?;
        // Read again: it may have ended while this waited for the order.
        let offer = Self::find(&db, member, self.id).await?;
        if order.state != State::Offering || offer.state != OfferState::Open {
            return Ok(());
        }
        let tx = db.open().await?;
        let taken = Taken::new(Step::Decline, Actor::Friend, Some(member.person.uuid()));
        order.take(&tx, taken, now).await?;
        Sql::new("UPDATE offers SET state = 'declined', decided_at = $1 WHERE id = $2 AND state = 'open'")
            .bind(now)
            .bind(self.id)
            .run(&tx)
            .await?;
        drop(tx);
        orders::asked::free(work, &[self.person_id]).await?;
        super::wave::refill_later(&db, order.id, order.origin_tenant_id, now, now).await?;
        super::live::say(&member.house, work, &[self.person_id]).await?;
        Ok(())
    }
}

/// An offer in a list, with what the list shows of its order.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Line {
    /// The offer.
    pub id: OfferId,
    /// Its order.
    pub order_id: OrderId,
    /// Where it stands.
    pub state: OfferState,
    /// Metres from his home.
    pub distance_m: i64,
    /// When he was asked.
    pub offered_at: DateTime<Utc>,
    /// Until when he may say yes.
    pub expires_at: DateTime<Utc>,
    package_slug: String,
    package_texts: Value,
    lang: String,
    currency: String,
    pay: i64,
    postal_code: String,
    place: String,
    /// The wished times.
    pub wishes: Value,
    /// The skill it needs.
    pub skill: String,
}

impl Line {
    /// A member's open offers, the most urgent first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn open(db: &PoolDb, member: &Member, now: DateTime<Utc>) -> Result<Vec<Self>, DbErr> {
        Self::list(
            db,
            member,
            "f.state = 'open' AND f.expires_at > $4 ORDER BY f.expires_at, f.id",
            now,
        )
        .await
    }

    /// His earlier ones, the newest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn earlier(db: &PoolDb, member: &Member, now: DateTime<Utc>) -> Result<Vec<Self>, DbErr> {
        Self::list(
            db,
            member,
            "(f.state <> 'open' OR f.expires_at <= $4) ORDER BY f.offered_at DESC, f.id DESC",
            now,
        )
        .await
    }

    async fn list(db: &PoolDb, member: &Member, which: &'static str, now: DateTime<Utc>) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT f.id, f.order_id, f.state, f.distance_m, f.offered_at, f.expires_at, o.package_slug, o.package_texts,
                o.lang, o.currency, o.pay, o.postal_code, o.place, o.wishes, o.skill
             FROM offers f JOIN orders o ON o.id = f.order_id
             WHERE f.person_id = $1 AND f.tenant_id = $2 AND f.member_id = $3 AND {which} LIMIT {LISTED_MAX}"
        ))
        .bind(member.person)
        .bind(member.tenant.id)
        .bind(member.id)
        .bind(now)
        .all(&tx)
        .await
    }

    /// The package's name in this language, else in the customer's, else its slug.
    #[must_use]
    pub fn package_name(&self, lang: Lang) -> String {
        name_of(&self.package_texts, [lang.as_str(), &self.lang], &self.package_slug)
    }

    /// What he would earn.
    #[must_use]
    pub fn pay(&self) -> Money {
        Money::new(self.pay, self.currency.parse().unwrap_or(Currency::Eur))
    }

    /// Where it is, as far as he may know.
    #[must_use]
    pub fn area(&self) -> String {
        area(&self.postal_code, &self.place)
    }
}

/// A package's name in the first of these languages that has one, else its slug.
pub(super) fn name_of(texts: &Value, langs: [&str; 2], slug: &str) -> String {
    langs
        .iter()
        .find_map(|lang| texts.get(*lang)?.get("name")?.as_str())
        .unwrap_or(slug)
        .to_owned()
}

/// Where an order is, as far as somebody may know who has not accepted it.
#[must_use]
pub fn area_of(order: &Order) -> String {
    area(&order.postal_code, &order.place)
}

/// The first two digits of the postal code, and the place: `02… Warszawa`.
fn area(postal_code: &str, place: &str) -> String {
    let begin: String = postal_code.chars().take(2).collect();
    if place.is_empty() {
        format!("{begin}…")
    } else {
        format!("{begin}… {place}")
    }
}

/// A distance as it is shown: half kilometres, at least one of them.
#[must_use]
pub fn half_km(distance_m: i64) -> f64 {
    let halves = ((distance_m + 250) / 500).max(1);
    i32::try_from(halves).map_or(f64::MAX, f64::from) / 2.0
}

#[cfg(test)]
mod tests {
    use super::{area, half_km};

    #[test]
    fn a_distance_says_no_more_than_half_a_kilometre() {
        for (metres, shown) in [
            (0, 0.5),
            (249, 0.5),
            (749, 0.5),
            (750, 1.0),
            (1_249, 1.0),
            (12_300, 12.5),
        ] {
            assert!((half_km(metres) - shown).abs() < f64::EPSILON, "{metres}");
        }
    }

    #[test]
    fn an_area_is_two_digits_and_a_place() {
        assert_eq!(area("02-673", "Warszawa"), "02… Warszawa");
        assert_eq!(area("8400", ""), "84…");
    }
}
