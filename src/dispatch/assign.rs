//! Hand assignment: a manager gives an order of his community to one of its own Friends.
//!
//! He may while Friends are being asked and once nobody was found. It is the accept's protocol with another first step: the
//! order's row, the offer, the loads, each in a statement of its own, and whichever says no rolls back all. What the work asks
//! for is a hard rule (class, skill, certificates), and so is the number of orders the Friend wants: a manager who would
//! give him more asks him to want more. Where he lives, what he speaks, whether he is away or has said no before is said on
//! the page, and the manager may know better.
//!
//! A community judges by its own grants and the platform's: what another one has granted would tell that he is there.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::json;

use super::{
    accept::{Way, Winner, hand_over},
    near::Nearby,
    offer::{OfferId, OfferState},
    shown::Shown,
    suitability::{CHUNK, Eyes, Verdict, Wanted, facts_seen, metres, of},
};
use crate::{
    accounts::{MembershipId, PersonId, Staff},
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::{AppError, Refusal},
        search,
    },
    orders::{Actor, Command, Order, State, Step, block, decide},
    tenancy::{PlatformDb, PoolDb, TenantDb, places::Point},
};

/// Members a page proposes.
pub const PROPOSED_MAX: usize = 20;
/// Kilometres within which members are proposed; by name, anybody is found.
const NEAR_KM: f64 = 100.0;
/// People with the skill who are looked at for the nearest members: in a large pool a small community's are rare.
const LOOKED_AT_MAX: usize = 4_000;

/// Why a manager could not give an order to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssignRefused {
    /// He is no Friend in good standing here.
    Standing,
    /// The customer or he does not want to meet the other again.
    Apart,
    /// He lacks the skill, or no home place is known of him.
    Skill,
    /// It takes a Profi.
    Class,
    /// A certificate is missing.
    Certificate,
    /// He has as many orders as he wants.
    CapReached {
        /// How many that are.
        orders_max: i64,
    },
}

impl From<AssignRefused> for Refusal {
    fn from(refused: AssignRefused) -> Self {
        let refusal = match refused {
            AssignRefused::Standing => Self::new("assign-refused-standing"),
            AssignRefused::Apart => Self::new("assign-refused-apart"),
            AssignRefused::Skill => Self::new("assign-refused-skill"),
            AssignRefused::Class => Self::new("assign-refused-class"),
            AssignRefused::Certificate => Self::new("assign-refused-certificate"),
            AssignRefused::CapReached { orders_max } => Self::new("assign-refused-cap-reached").with("n", orders_max),
        };
        refusal.with_status(409)
    }
}

impl From<AssignRefused> for AppError {
    fn from(refused: AssignRefused) -> Self {
        Refusal::from(refused).into()
    }
}

/// A member, as the page proposes him.
#[derive(Clone, Debug)]
pub struct Proposed {
    /// His membership.
    pub member: MembershipId,
    /// The name others see.
    pub name: String,
    /// Key of the picture.
    pub avatar: Option<String>,
    /// Metres from his home to the middle of the postal code; none without the skill or a home place.
    pub distance_m: Option<i64>,
    /// Why he cannot have it.
    pub unfit: Option<AssignRefused>,
    /// What does not speak for him, and how he answered if he was asked.
    pub(super) verdict: Verdict,
    /// How he answered when he was asked for it.
    pub asked: Option<OfferState>,
}

#[derive(Clone, Debug, FromQueryResult)]
struct Member {
    id: MembershipId,
    person_id: PersonId,
    display_name: String,
    avatar: Option<String>,
}

#[derive(FromQueryResult)]
struct Home {
    person_id: PersonId,
    lat: f64,
    lon: f64,
}

#[derive(FromQueryResult)]
struct Answered {
    person_id: PersonId,
    state: OfferState,
}

/// Members whose names begin with what is searched for or hold a word that does, or the nearest ones with the skill.
///
/// Those who may have it come first, each part by distance.
///
/// # Errors
/// When the database does not answer.
pub async fn propose(staff: &Staff, order: &Order, name: &str) -> Result<Vec<Proposed>, AppError> {
    let members = if search::normal(name).is_empty() {
        nearest(staff, order).await?
    } else {
        by_name(&staff.db, &search::normal(name)).await?
    };
    let mut proposed = judge(staff, order, members).await?;
    proposed.sort_by_key(|one| (one.unfit.is_some(), one.distance_m.unwrap_or(i64::MAX), one.member));
    proposed.truncate(PROPOSED_MAX);
    Ok(proposed)
}

fn platform(staff: &Staff) -> PlatformDb {
    PlatformDb::new(&staff.work, "to whom of his community a manager may give an order")
}

async fn nearest(staff: &Staff, order: &Order) -> Result<Vec<Member>, DbErr> {
    let mut around = Nearby::new(&order.skill, order.point(), NEAR_KM);
    let (mut members, mut looked_at): (Vec<Member>, usize) = (Vec::new(), 0);
    while members.len() < PROPOSED_MAX && looked_at < LOOKED_AT_MAX {
        let look = {
            let db = platform(staff);
            let tx = db.open().await?;
            around.look(&tx).await?
        };
        let Some(look) = look else { break };
        looked_at += look.found.len();
        let people: Vec<PersonId> = look.found.iter().map(|near| near.person).collect();
        let tx = staff.db.open().await?;
        for chunk in people.chunks(CHUNK) {
            let found: Vec<Member> = of(
                &format!(
                    "SELECT id, person_id, display_name, avatar FROM memberships
                     WHERE tenant_id = ${} AND role = 'friend' AND standing = 'active' AND person_id IN",
                    CHUNK + 1
                ),
                chunk,
            )
            .bind(staff.tenant.id)
            .all(&tx)
            .await?;
            members.extend(found);
        }
    }
    Ok(members)
}

async fn by_name(db: &TenantDb, name: &str) -> Result<Vec<Member>, DbErr> {
    let tx = db.open().await?;
    let name: String = name.chars().filter(|c| !matches!(c, '%' | '_' | '\\')).collect();
    Sql::new(format!(
        "SELECT id, person_id, display_name, avatar FROM memberships
         WHERE tenant_id = $1 AND role = 'friend' AND standing = 'active' AND person_id IS NOT NULL
            AND (name_key LIKE $2 OR name_key LIKE $3)
         ORDER BY name_key, id LIMIT {PROPOSED_MAX}"
    ))
    .bind(db.tenant())
    .bind(format!("{name}%"))
    .bind(format!("% {name}%"))
    .all(&tx)
    .await
}

/// What speaks for and against these members.
async fn judge(staff: &Staff, order: &Order, members: Vec<Member>) -> Result<Vec<Proposed>, AppError> {
    let people: Vec<PersonId> = members.iter().map(|member| member.person_id).collect();
    let answered = answers(&staff.db, order).await?;
    let apart = block::kept_apart(&PoolDb::new(&staff.work), &staff.house.keys, order).await?;
    let db = platform(staff);
    let tx = db.open().await?;
    let wanted = Wanted::of(&tx, order, true, apart, staff.now()).await?;
    let facts = facts_seen(&tx, &people, Eyes::Of(staff.tenant.id)).await?;
    let homes = homes(&tx, &order.skill, &people).await?;
    let judged = members.into_iter().filter_map(|member| {
        let facts = facts.get(&member.person_id)?;
        let km = homes.get(&member.person_id).map(|home| order.point().km_to(*home));
        let verdict = facts.may_be_given(member.person_id, &wanted, km.unwrap_or(0.0));
        Some(Proposed {
            member: member.id,
            name: member.display_name,
            avatar: member.avatar,
            distance_m: km.map(metres),
            unfit: AssignRefused::of(&verdict, km),
            verdict,
            asked: answered.get(&member.person_id).copied(),
        })
    });
    Ok(judged.collect())
}

impl AssignRefused {
    fn of(verdict: &Verdict, km: Option<f64>) -> Option<Self> {
        use super::suitability::LeftOut;
        match verdict.unfit {
            Some(LeftOut::Standing) => Some(Self::Standing),
            Some(LeftOut::Apart) => Some(Self::Apart),
            _ if km.is_none() => Some(Self::Skill),
            Some(LeftOut::Class) => Some(Self::Class),
            Some(LeftOut::Certificate) => Some(Self::Certificate),
            Some(_) => Some(Self::CapReached {
                orders_max: verdict.open_orders_max,
            }),
            None => None,
        }
    }
}

async fn homes(tx: &Scoped<'_>, skill: &str, people: &[PersonId]) -> Result<HashMap<PersonId, Point>, DbErr> {
    let mut homes = HashMap::new();
    for chunk in people.chunks(CHUNK) {
        let rows: Vec<Home> = of(
            &format!(
                "SELECT person_id, lat, lon FROM person_skills
                 WHERE skill = ${} AND lat IS NOT NULL AND lon IS NOT NULL AND person_id IN",
                CHUNK + 1
            ),
            chunk,
        )
        .bind(skill)
        .all(tx)
        .await?;
        homes.extend(rows.into_iter().map(|row| {
            let point = Point {
                lat: row.lat,
                lon: row.lon,
            };
            (row.person_id, point)
        }));
    }
    Ok(homes)
}

/// How those who were asked have answered.
async fn answers(db: &TenantDb, order: &Order) -> Result<HashMap<PersonId, OfferState>, DbErr> {
    let tx = db.open().await?;
    let rows: Vec<Answered> =
        Sql::new("SELECT person_id, state FROM offers WHERE origin_tenant_id = $1 AND order_id = $2")
            .bind(db.tenant())
            .bind(order.id)
            .all(&tx)
            .await?;
    Ok(rows.into_iter().map(|row| (row.person_id, row.state)).collect())
}

/// Whether a manager may give this order to somebody now.
#[must_use]
pub fn may_be_assigned(state: State) -> bool {
    Step::Assign.may_be(state, Actor::Staff)
}

/// Gives the order to this member. At most one Friend ever has it, whoever says yes at the same moment.
///
/// # Errors
/// [`AssignRefused`], each with 409; `order-refused-state` or `order-refused-changed` when it is not to be had any more;
/// [`AppError::NotFound`] when he is no member here.
pub async fn assign(staff: &Staff, order: &Order, member: MembershipId) -> Result<(), AppError> {
    let now = staff.now();
    let decision = decide(&order.standing(), Actor::Staff, Command::Assign, now)?;
    let (member, person) = member_of(&staff.db, member).await?;
    let judged = judge(staff, order, vec![member]).await?;
    let judged = judged.into_iter().next().ok_or(AssignRefused::Standing)?;
    if let Some(refused) = judged.unfit {
        return Err(refused.into());
    }
    let pool = PoolDb::new(&staff.work);
    let mut winner = Winner {
        person,
        tenant: staff.tenant.id,
        member: judged.member,
        way: Way::Assigned,
    };
    {
        let tx = pool.open().await?;
        let taken = winner
            .takes(Step::Assign, Actor::Staff, staff.id.uuid(), now)
            .with_detail(json!({ "member": judged.member }));
        order.take(&tx, taken, now).await?;
    }
    if offer_to(&pool, order, winner, judged.distance_m.unwrap_or(0), now).await? == Some(OfferState::Open) {
        winner.way = Way::AssignedAsked;
    }
    hand_over(&staff.house, &staff.work, order.id, (winner, decision), now).await
}

async fn member_of(db: &TenantDb, id: MembershipId) -> Result<(Member, PersonId), AppError> {
    let tx = db.open().await?;
    let member: Member = Sql::new(
        "SELECT id, person_id, display_name, avatar FROM memberships
         WHERE tenant_id = $1 AND id = $2 AND person_id IS NOT NULL",
    )
    .bind(db.tenant())
    .bind(id)
    .one(&tx)
    .await?
    .ok_or(AppError::NotFound)?;
    let person = member.person_id;
    Ok((member, person))
}

/// The winner's offer, accepted; what it was before, if there was one. The order's row is held, so nobody else changes it.
async fn offer_to(
    pool: &PoolDb,
    order: &Order,
    winner: Winner,
    distance_m: i64,
    now: DateTime<Utc>,
) -> Result<Option<OfferState>, AppError> {
    let tx = pool.open().await?;
    let before: Option<Answered> = Sql::new(
        "SELECT person_id, state FROM offers WHERE origin_tenant_id = $1 AND order_id = $2 AND person_id = $3",
    )
    .bind(order.origin_tenant_id)
    .bind(order.id)
    .bind(winner.person)
    .one(&tx)
    .await?;
    Sql::new(
        "INSERT INTO offers (id, order_id, origin_tenant_id, person_id, tenant_id, member_id, wave, rank, distance_m,
            reasons, shown, state, offered_at, expires_at, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, 'accepted', $11, $11, $11)
         ON CONFLICT (order_id, person_id) DO UPDATE SET tenant_id = excluded.tenant_id, member_id = excluded.member_id,
            state = 'accepted', decided_at = excluded.decided_at",
    )
    .bind(OfferId::new())
    .bind(order.id)
    .bind(order.origin_tenant_id)
    .bind(winner.person)
    .bind(winner.tenant)
    .bind(winner.member)
    .bind(order.wave)
    .bind(distance_m)
    .bind(json!({ "cause": "assigned" }))
    .bind(json!(Shown::of(order)))
    .bind(now)
    .run(&tx)
    .await?;
    Ok(before.map(|before| before.state))
}
