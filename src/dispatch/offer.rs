//! An offer: one Friend is asked for one order.
//!
//! He sees it while it is open; when it is lost, declined, expired or withdrawn, what it said is gone for him at once.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter, FromQueryResult};
use serde_json::Value;

use super::shown::Shown;
use crate::{
    accounts::{Member, MembershipId, PersonId},
    foundation::{
        db::{DbErr, Sql, Work},
        error::AppError,
    },
    orders::{self, Actor, OrderId, State, Step, Taken},
    tenancy::{
        FriendDb, PoolDb, TenantId,
        faces::{OwnPage, Waits},
    },
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
    /// What it shows of its order.
    pub shown: Shown,
    /// Where it stands.
    pub state: OfferState,
    /// When he was asked.
    pub offered_at: DateTime<Utc>,
    /// Until when he may say yes.
    pub expires_at: DateTime<Utc>,
}

const COLUMNS: &str = "id, order_id, person_id, tenant_id, member_id, wave, rank, distance_m, reasons, shown, state, \
     offered_at, expires_at";

/// The offers of a Friend at the community through which he was asked.
const HIS: &str = "person_id = $1 AND tenant_id = $2 AND member_id = $3";

impl Offer {
    /// The offer with this id, if it was made to this member.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it was not, or reached him through another community.
    pub async fn find(db: &FriendDb, member: &Member, id: OfferId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        his(format!("SELECT {COLUMNS} FROM offers WHERE {HIS} AND id = $4"), member)
            .bind(id)
            .one(&tx)
            .await?
            .ok_or(AppError::NotFound)
    }

    /// A member's open offers, the most urgent first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn open(db: &FriendDb, member: &Member, now: DateTime<Utc>) -> Result<Vec<Self>, DbErr> {
        Self::list(
            db,
            member,
            "state = 'open' AND expires_at > $4 ORDER BY expires_at, id",
            now,
        )
        .await
    }

    /// His earlier ones, the newest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn earlier(db: &FriendDb, member: &Member, now: DateTime<Utc>) -> Result<Vec<Self>, DbErr> {
        let earlier = "(state <> 'open' OR expires_at <= $4) ORDER BY offered_at DESC, id DESC";
        Self::list(db, member, earlier, now).await
    }

    async fn list(db: &FriendDb, member: &Member, which: &str, now: DateTime<Utc>) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        his(
            format!("SELECT {COLUMNS} FROM offers WHERE {HIS} AND {which} LIMIT {LISTED_MAX}"),
            member,
        )
        .bind(now)
        .all(&tx)
        .await
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
    pub async fn open_count(db: &FriendDb, member: &Member, now: DateTime<Utc>) -> Result<i64, DbErr> {
        let page = OwnPage {
            tenant: member.tenant.id,
            member: member.id.uuid(),
            person: member.person.uuid(),
            now,
        };
        open_of(db, page).await
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
        let offer = Self::find(&member.pool(), member, self.id).await?;
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
        super::live::say(work, &[self.person_id]).await?;
        Ok(())
    }
}

/// Counts the offers that a member may answer, for the frame of his pages.
pub struct OpenOffers;

#[async_trait]
impl Waits for OpenOffers {
    fn path(&self) -> &'static str {
        "/offers"
    }

    async fn count(&self, work: &Work, page: OwnPage) -> Result<i64, DbErr> {
        open_of(&FriendDb::new(work, page.person), page).await
    }
}

async fn open_of(db: &FriendDb, page: OwnPage) -> Result<i64, DbErr> {
    let tx = db.open().await?;
    let row = Sql::new(format!(
        "SELECT count(*) AS n FROM offers WHERE {HIS} AND state = 'open' AND expires_at > $4"
    ))
    .bind(page.person)
    .bind(page.tenant)
    .bind(page.member)
    .bind(page.now)
    .row(&tx)
    .await?;
    row.map_or(Ok(0), |row| row.try_get("", "n"))
}

/// A statement about his offers, with the places of [`HIS`] bound.
fn his(text: String, member: &Member) -> Sql {
    Sql::new(text)
        .bind(member.person)
        .bind(member.tenant.id)
        .bind(member.id)
}

/// A distance as it is shown: half kilometres, at least one of them.
#[must_use]
pub fn half_km(distance_m: i64) -> f64 {
    let halves = ((distance_m + 250) / 500).max(1);
    i32::try_from(halves).map_or(f64::MAX, f64::from) / 2.0
}

#[cfg(test)]
mod tests {
    use super::half_km;

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
}
