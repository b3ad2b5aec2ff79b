//! What the managers of an order's origin read of its asking: who was asked and how he answered, and why he and not another.
//!
//! Of a Friend who is no member of their community they learn the first name, and nothing that tells where else he is.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::Value;
use uuid::Uuid;

use super::{
    offer::OfferState,
    suitability::{CHUNK, of},
};
use crate::{
    accounts::{MembershipId, PersonId},
    foundation::db::{DbErr, Sql},
    orders::OrderId,
    tenancy::{PeopleDb, TenantDb, TenantId},
};

/// Decisions and offers of one order.
const LISTED_MAX: i64 = 200;

/// Somebody who was asked.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who; never shown.
    pub person: PersonId,
    /// His membership, here or elsewhere.
    pub member: MembershipId,
    /// Whether he was asked as a member of this community.
    pub through: Through,
    /// The name his community knows, or his first name; empty when he is gone.
    pub name: String,
    /// Metres from his home to the middle of the postal code.
    pub distance_m: i64,
    /// How he answered.
    pub state: OfferState,
    /// When he was asked.
    pub offered_at: DateTime<Utc>,
    /// When that was decided.
    pub decided_at: Option<DateTime<Utc>>,
}

/// Through which community somebody was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    /// The order's origin.
    Here,
    /// Another one, of which nothing is said.
    Elsewhere,
}

#[derive(FromQueryResult)]
struct Row {
    person_id: PersonId,
    tenant_id: TenantId,
    member_id: MembershipId,
    distance_m: i64,
    state: OfferState,
    offered_at: DateTime<Utc>,
    decided_at: Option<DateTime<Utc>>,
    display_name: Option<String>,
}

#[derive(FromQueryResult)]
struct Given {
    id: PersonId,
    given_name: String,
}

impl Asked {
    /// Everybody who was asked for an order of this community, in the order of the asking.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_order(db: &TenantDb, people: &PeopleDb, id: OrderId) -> Result<Vec<Self>, DbErr> {
        let rows: Vec<Row> = {
            let tx = db.open().await?;
            Sql::new(format!(
                "SELECT f.person_id, f.tenant_id, f.member_id, f.distance_m, f.state, f.offered_at, f.decided_at,
                    m.display_name
                 FROM offers f LEFT JOIN memberships m
                    ON m.tenant_id = $1 AND m.id = f.member_id AND f.tenant_id = $1
                 WHERE f.origin_tenant_id = $1 AND f.order_id = $2
                 ORDER BY f.offered_at, f.wave, f.rank, f.id LIMIT {LISTED_MAX}"
            ))
            .bind(db.tenant())
            .bind(id)
            .all(&tx)
            .await?
        };
        let strangers: Vec<PersonId> = rows
            .iter()
            .filter(|row| row.tenant_id != db.tenant())
            .map(|row| row.person_id)
            .collect();
        let given = given_names(people, &strangers).await?;
        let asked = rows.into_iter().map(|row| {
            let is_here = row.tenant_id == db.tenant();
            Self {
                person: row.person_id,
                member: row.member_id,
                through: if is_here { Through::Here } else { Through::Elsewhere },
                name: if is_here {
                    row.display_name.unwrap_or_default()
                } else {
                    given.get(&row.person_id).cloned().unwrap_or_default()
                },
                distance_m: row.distance_m,
                state: row.state,
                offered_at: row.offered_at,
                decided_at: row.decided_at,
            }
        });
        Ok(asked.collect())
    }

    /// Whether the log means him: it names a Friend by his person or by his membership.
    #[must_use]
    pub fn is(&self, id: Uuid) -> bool {
        self.person.uuid() == id || self.member.uuid() == id
    }
}

async fn given_names(people: &PeopleDb, ids: &[PersonId]) -> Result<HashMap<PersonId, String>, DbErr> {
    let mut names = HashMap::new();
    for chunk in ids.chunks(CHUNK) {
        let tx = people.open().await?;
        let rows: Vec<Given> = of(
            "SELECT id, given_name FROM persons WHERE deleted_at IS NULL AND id IN",
            chunk,
        )
        .all(&tx)
        .await?;
        names.extend(rows.into_iter().map(|row| (row.id, row.given_name)));
    }
    Ok(names)
}

/// Why somebody was asked and others were not.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Decision {
    /// The number of the wave.
    pub wave: i64,
    /// How far it reached.
    pub radius_km: i64,
    /// What it followed from: `placed`, `refill`, `wave`, `pool` or `reopened`.
    pub cause: String,
    /// How many people with the skill were looked at.
    pub looked_at: i64,
    /// How many of them were not asked, by the reason.
    pub left_out: Value,
    chosen: Value,
    /// When.
    pub at: DateTime<Utc>,
}

impl Decision {
    /// Every decision about an order of this community, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_order(db: &TenantDb, id: OrderId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT wave, radius_km, cause, looked_at, left_out, chosen, at FROM dispatch_decisions
             WHERE origin_tenant_id = $1 AND order_id = $2 ORDER BY id LIMIT {LISTED_MAX}"
        ))
        .bind(db.tenant())
        .bind(id)
        .all(&tx)
        .await
    }

    /// How many were asked.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.chosen.get("offers").and_then(Value::as_array).map_or(0, Vec::len)
    }
}

/// The names of these memberships of the community: of managers who took a step.
///
/// # Errors
/// When the database does not answer.
pub async fn names_here(db: &TenantDb, ids: &[Uuid]) -> Result<HashMap<Uuid, String>, DbErr> {
    #[derive(FromQueryResult)]
    struct Named {
        id: Uuid,
        display_name: String,
    }
    let mut names = HashMap::new();
    for id in ids {
        if names.contains_key(id) {
            continue;
        }
        let tx = db.open().await?;
        let named: Option<Named> =
            Sql::new("SELECT id, display_name FROM memberships WHERE tenant_id = $1 AND id = $2")
                .bind(db.tenant())
                .bind(*id)
                .one(&tx)
                .await?;
        names.extend(named.map(|named| (named.id, named.display_name)));
    }
    Ok(names)
}
