//! Accepting: at most one Friend ever gets an order.
//!
//! The order's row first, then his offer, then his cap, each in a statement of its own; whichever says no rolls back all
//! (reference orders.md 3.2: one joined update on the offer would let an expired offer win). The others' offers end between
//! the second and the third, and everybody's load moves in the order of the ids, the winner's among them: two orders that
//! asked the same people would otherwise wait for each other.

use chrono::{DateTime, Duration, Utc};
use serde_json::json;
use uuid::Uuid;

use super::{
    assign::AssignRefused,
    letters, live,
    offer::{Offer, OfferId, OfferState},
};
use crate::{
    accounts::{Member, Membership, MembershipId, Person, PersonId},
    foundation::{
        db::{Sql, Work},
        error::{AppError, Refusal},
    },
    orders::{self, Actor, CONTACT_HOURS, Command, Decision, Desk, Effect, Order, OrderId, Step, Taken, Timer, decide},
    tenancy::{House, PeopleDb, PoolDb, TenantDb, TenantId},
};

/// Why an order could not be accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcceptRefused {
    /// Somebody else has it.
    Taken,
    /// The time to say yes is over.
    Expired,
    /// It is no longer to be had, or he has said no before.
    Withdrawn,
    /// He has as many orders as he may.
    CapReached {
        /// How many that are.
        orders_max: i64,
    },
}

impl From<AcceptRefused> for AppError {
    fn from(refused: AcceptRefused) -> Self {
        let refusal = match refused {
            AcceptRefused::Taken => Refusal::new("accept-refused-taken"),
            AcceptRefused::Expired => Refusal::new("accept-refused-expired"),
            AcceptRefused::Withdrawn => Refusal::new("accept-refused-withdrawn"),
            AcceptRefused::CapReached { orders_max } => {
                Refusal::new("accept-refused-cap-reached").with("n", orders_max)
            }
        };
        refusal.with_status(409).into()
    }
}

/// Gives the order to the Friend who was offered it, and gives back which one it is. Saying yes again to what one has is
/// no failure.
///
/// # Errors
/// [`AcceptRefused`], each with 409; [`AppError::NotFound`] when the offer is not his.
pub async fn accept(member: &Member, id: OfferId) -> Result<OrderId, AppError> {
    // A look without writing: of the many who come too late nobody waits for his turn to write.
    let reading = Work::reading(&member.house.pools);
    let offer = Offer::find(&member.pool_in(&reading), member, id).await?;
    let order = Order::find(&PoolDb::new(&reading), offer.order_id).await?;
    reading.end(false).await?;
    let (pool, now) = (PoolDb::new(&member.work), member.now());
    let Ok(decision) = decide(&order.standing(), Actor::Friend, Command::Accept, now) else {
        return already(&order, &offer, member.person);
    };

    let tx = pool.open().await?;
    let winner = Winner {
        person: member.person,
        tenant: offer.tenant_id,
        member: offer.member_id,
        way: Way::Accepted,
    };
    let taken = winner
        .takes(Step::Accept, Actor::Friend, member.person.uuid(), now)
        .with_detail(json!({ "member": offer.member_id }));
    let moved = order.take(&tx, taken, now).await;
    drop(tx);
    match moved {
        Ok(()) => {}
        // Somebody was faster since the look, perhaps he himself.
        Err(AppError::Refused(_)) => {
            let offer = Offer::find(&member.pool(), member, id).await?;
            let order = Order::find(&pool, offer.order_id).await?;
            return already(&order, &offer, member.person);
        }
        Err(error) => return Err(error),
    }

    let tx = pool.open().await?;
    let won = Sql::new(
        "UPDATE offers SET state = 'accepted', decided_at = $1 WHERE id = $2 AND state = 'open' AND expires_at > $1",
    )
    .bind(now)
    .bind(offer.id)
    .run(&tx)
    .await?;
    drop(tx);
    if won == 0 {
        let offer = Offer::find(&member.pool(), member, id).await?;
        return Err(refusal_of(&offer).into());
    }
    hand_over(&member.house, &member.work, order.id, (winner, decision), now).await?;
    Ok(order.id)
}

/// How somebody gets an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// He said yes to his open offer.
    Accepted,
    /// A manager gave it to him while he was asked for it.
    AssignedAsked,
    /// A manager gave it to him, and no offer of it was open to him.
    Assigned,
}

/// Who gets an order.
#[derive(Clone, Copy, Debug)]
pub(super) struct Winner {
    /// Who.
    pub person: PersonId,
    /// The community through which he has it.
    pub tenant: TenantId,
    /// His membership there.
    pub member: MembershipId,
    /// How.
    pub way: Way,
}

impl Winner {
    /// The step that makes the order his, by whoever takes it.
    pub fn takes(self, step: Step, actor: Actor, actor_id: Uuid, now: DateTime<Utc>) -> Taken<'static> {
        let sets = "friend_id = $5, friend_tenant_id = $6, friend_member_id = $7, accepted_at = $8, contact_due_at = $9, \
                    wave_ends_at = NULL";
        Taken::new(step, actor, Some(actor_id)).with(
            sets,
            vec![
                self.person.into(),
                self.tenant.into(),
                self.member.into(),
                now.into(),
                (now + Duration::hours(CONTACT_HOURS)).into(),
            ],
        )
    }
}

impl Winner {
    /// Holds his membership: who leaves at this moment does so before, and gets nothing, or afterwards, and hands it back.
    async fn hold_membership(self, work: &Work) -> Result<(), AppError> {
        if Membership::hold_active(&TenantDb::new(work, self.tenant), self.member).await? {
            return Ok(());
        }
        Err(match self.way {
            Way::Accepted => AcceptRefused::Withdrawn.into(),
            Way::AssignedAsked | Way::Assigned => AssignRefused::Standing.into(),
        })
    }
}

/// What follows once the order's row and the winner's offer have moved: the other offers end, everybody's load moves,
/// timers begin, and everybody is told.
///
/// # Errors
/// `…-refused-cap-reached` when he has as many orders as he may: everything is to be rolled back.
pub(super) async fn hand_over(
    house: &House,
    work: &Work,
    id: OrderId,
    (winner, decision): (Winner, Decision),
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let pool = PoolDb::new(work);
    winner.hold_membership(work).await?;
    // As it is now: a wave may have widened between the look and the step, and the timers name its epoch.
    let order = Order::find(&pool, id).await?;
    let mut losers = Vec::new();
    for effect in decision.effects {
        match effect {
            Effect::EndOffers(ending) => losers = orders::asked::end_open(work, id, ending, now).await?,
            Effect::Load => move_loads(work, winner, &losers).await?,
            Effect::Later(timer) => {
                let tx = pool.open().await?;
                let timer = Timer {
                    epoch: order.epoch,
                    ..timer
                };
                order.leave(&tx, timer, now).await?;
            }
            other => {
                return Err(AppError::Failure(format!(
                    "{other:?} does not follow from getting an order"
                )));
            }
        }
    }
    letters::accepted(work, &order, winner, now).await?;
    let person = Person::find(&PeopleDb::new(work), winner.person).await?;
    let friend = person.map_or_else(String::new, |person| person.given_name);
    let desk = Desk {
        house,
        work,
        now,
        is_timer: false,
    };
    letters::found(&desk, &order, &friend).await?;
    let told: Vec<PersonId> = losers.into_iter().chain([winner.person]).collect();
    live::say(work, &told).await?;
    Ok(())
}

/// What there is to say about an order that is no longer offered.
fn already(order: &Order, offer: &Offer, person: PersonId) -> Result<OrderId, AppError> {
    // The order's row decides. The offer was read a moment earlier and may still look open to the winner's own repeat.
    if order.friend_id == Some(person) {
        return Ok(order.id);
    }
    Err(match offer.state {
        OfferState::Open | OfferState::Lost if order.friend_id.is_some() => AcceptRefused::Taken,
        _ => refusal_of(offer),
    }
    .into())
}

/// What there is to say about an offer that is not open.
fn refusal_of(offer: &Offer) -> AcceptRefused {
    match offer.state {
        OfferState::Lost => AcceptRefused::Taken,
        // Still open and yet refused: its time is over, and nobody has cleared it away.
        OfferState::Open | OfferState::Expired => AcceptRefused::Expired,
        OfferState::Accepted | OfferState::Declined | OfferState::Withdrawn | OfferState::Released => {
            AcceptRefused::Withdrawn
        }
    }
}

/// One order more for the winner unless he has as many as he may; one open offer less for everybody.
async fn move_loads(work: &Work, winner: Winner, losers: &[PersonId]) -> Result<(), AppError> {
    let before = losers.partition_point(|loser| *loser < winner.person);
    let (first, last) = losers.split_at(before);
    orders::asked::free(work, first).await?;
    let people = PeopleDb::new(work);
    let tx = people.open().await?;
    let row = Sql::new("SELECT open_orders_max AS n FROM persons WHERE id = $1")
        .bind(winner.person)
        .row(&tx)
        .await?
        .ok_or(AppError::NotFound)?;
    let orders_max: i64 = row.try_get("", "n")?;
    let load = Sql::new(match winner.way {
        Way::Accepted | Way::AssignedAsked => {
            "UPDATE friend_load SET open_orders = open_orders + 1, open_offers = open_offers - 1
             WHERE person_id = $1 AND open_orders < $2 AND open_offers > 0"
        }
        Way::Assigned => {
            "INSERT INTO friend_load (person_id, open_offers, open_orders)
             SELECT id, 0, 1 FROM persons WHERE id = $1 AND open_orders_max > 0
             ON CONFLICT (person_id) DO UPDATE SET open_orders = friend_load.open_orders + 1
             WHERE friend_load.open_orders < $2"
        }
    });
    let taken = load.bind(winner.person).bind(orders_max).run(&tx).await?;
    drop(tx);
    if taken == 0 {
        return Err(match winner.way {
            Way::Accepted => AcceptRefused::CapReached { orders_max }.into(),
            Way::AssignedAsked | Way::Assigned => AssignRefused::CapReached { orders_max }.into(),
        });
    }
    Ok(orders::asked::free(work, last).await?)
}
