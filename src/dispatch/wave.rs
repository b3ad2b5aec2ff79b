//! Waves: four Friends are asked at a time, first near, then farther away, until somebody says yes or nobody is left.
//!
//! Whoever changes something here takes the order's row first ([`hold`]) and looks at everything else afterwards. A wave lasts
//! fifteen waking minutes on the customer's clock. Its end is a job that knows the order's epoch: one of an older epoch does
//! nothing. Who is asked late in a wave, because somebody declined, has his fifteen minutes all the same: his offer outlives
//! the wave.

use chrono::{DateTime, Duration, Utc};
use sea_orm::FromQueryResult;
use serde_json::json;
use uuid::Uuid;

use super::{
    letters, live,
    offer::OfferId,
    shown::Shown,
    suitability::{self, ASKED_MAX, Candidate, Choice, Wanted},
};
use crate::{
    accounts::PersonId,
    foundation::{
        db::{DbErr, Sql, Work},
        error::AppError,
        jobs, quiet,
    },
    orders::{self, Actor, Command, Effect, Order, OrderId, State, Step, Taken, WAVES_KM, decide},
    tenancy::{House, PeopleDb, PlatformDb, PoolDb, TenantId},
};

/// Waking minutes of a wave, and of an offer: long enough to read it between two stops of the tram.
pub const WAVE_MINUTES: i64 = 15;
/// Seconds after which is asked again because somebody had taken another offer meanwhile.
const AGAIN_SECONDS: i64 = 1;

/// The kind of job that ends a wave. Payload: order, epoch, and when the wave ends.
pub const WAVE_ENDS: &str = "dispatch-wave-ends";
/// The kind of job that asks somebody for each place that is free. Payload: order.
pub const REFILL: &str = "dispatch-refill";
/// The kind of job that lets an order of `own_first` into the pool. Payload: order.
pub const POOL_OPENS: &str = "dispatch-pool-opens";

/// The order, which nobody else changes until this work has ended.
///
/// # Errors
/// [`AppError::NotFound`] when there is none.
pub(super) async fn hold(db: &PoolDb, id: OrderId) -> Result<Order, AppError> {
    let tx = db.open().await?;
    Sql::new("UPDATE orders SET version = version WHERE id = $1")
        .bind(id)
        .run(&tx)
        .await?;
    orders::live::say(&tx, id).await?;
    drop(tx);
    Order::find(db, id).await
}

/// Leaves the job that asks for each free place.
pub(super) async fn refill_later(
    db: &PoolDb,
    order: OrderId,
    origin: TenantId,
    at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let tx = db.open().await?;
    let payload = json!({ "order": order });
    jobs::later_at(&tx, REFILL, Some(origin.uuid()), payload, at, now, None)
        .await
        .map(|_| ())
}

/// The asking for one order, in one transaction.
pub(super) struct Asking<'house> {
    house: &'house House,
    work: &'house Work,
    pool: PoolDb,
    order: Order,
    now: DateTime<Utc>,
}

/// What comes after a wave that has brought nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// Farther people are asked.
    Ask,
    /// A timer or a manager goes on.
    Wait,
}

#[derive(FromQueryResult)]
struct Freed {
    person_id: PersonId,
}

#[derive(FromQueryResult)]
struct Open {
    n: i64,
    last: Option<DateTime<Utc>>,
}

impl<'house> Asking<'house> {
    /// Takes the order; none when it is not there or nobody is to be asked for it in this state.
    pub async fn hold(
        house: &'house House,
        work: &'house Work,
        id: OrderId,
        state: State,
    ) -> Result<Option<Self>, AppError> {
        let pool = PoolDb::new(work);
        let order = match hold(&pool, id).await {
            Ok(order) => order,
            Err(AppError::NotFound) => return Ok(None),
            Err(error) => return Err(error),
        };
        Ok((order.state == state).then(|| Self {
            house,
            work,
            pool,
            order,
            now: house.clock.now(),
        }))
    }

    /// The pool begins to ask for a placed order.
    pub async fn release(mut self) -> Result<(), AppError> {
        let ends = self.wave_end();
        let tx = self.pool.open().await?;
        let sets = "wave = 1, epoch = epoch + 1, radius_km = $5, wave_ends_at = $6";
        let taken = Taken::new(Step::Release, Actor::System, None).with(sets, vec![WAVES_KM[0].into(), ends.into()]);
        self.order.take(&tx, taken, self.now).await?;
        drop(tx);
        self.begun().await?;
        self.ask("placed").await
    }

    /// Asks anew from the first wave on: the order was taken back from whoever had it, or the manager lets ask again.
    ///
    /// Who lost it or let it pass may be asked again; who declined it or had it may not.
    pub async fn reopen(mut self) -> Result<(), AppError> {
        let tx = self.pool.open().await?;
        Sql::new("UPDATE offers SET state = 'withdrawn' WHERE order_id = $1 AND state IN ('lost', 'expired')")
            .bind(self.order.id)
            .run(&tx)
            .await?;
        drop(tx);
        self.begin_again().await?;
        self.ask("reopened").await
    }

    /// The first minutes of the origin's own Friends are over.
    pub async fn open_pool(mut self) -> Result<(), AppError> {
        // It runs, so it was due, as with a wave.
        self.now = self.now.max(self.pool_opened_at().unwrap_or(self.now));
        if self.open().await?.n == 0 {
            // The own Friends were asked as far as 40 km; the pool is asked from near.
            self.begin_again().await?;
        }
        self.ask("pool").await
    }

    /// Somebody for each place that is free.
    pub async fn refill(self) -> Result<(), AppError> {
        self.ask("refill").await
    }

    /// The wave that was to end then is over: what was not answered expires, and the next one reaches farther.
    pub async fn end_wave(mut self, epoch: i64, ends_at: DateTime<Utc>) -> Result<(), AppError> {
        if !self.order.standing().is_wave(epoch, ends_at) {
            return Ok(());
        }
        // It runs, so it was due: a clock that was set back meanwhile does not leave the order without a timer.
        self.now = self.now.max(ends_at);
        self.expire().await?;
        let command = Command::EndWave {
            epoch,
            ends_at,
            answered_until: self.open().await?.last,
            pool_opens_at: self.pool_opens_at(),
        };
        match self.in_vain(command).await? {
            Next::Ask => self.ask("wave").await,
            Next::Wait => Ok(()),
        }
    }

    /// What follows where asking has brought nobody.
    async fn in_vain(&mut self, command: Command) -> Result<Next, AppError> {
        let decision = decide(&self.order.standing(), Actor::System, command, self.now)?;
        if let Some((Step::GiveUp, _)) = decision.step {
            self.give_up().await?;
        }
        for effect in decision.effects {
            match effect {
                Effect::Widen { wave, radius_km } => {
                    self.widen(wave, radius_km).await?;
                    return Ok(Next::Ask);
                }
                Effect::Wait(until) => self.wait_until(until).await?,
                other => return Err(AppError::Failure(format!("{other:?} does not follow from a wave"))),
            }
        }
        Ok(Next::Wait)
    }

    /// Asks the best for each free place; where nobody is left to ask, the next wave begins at once, and behind the last one
    /// the asking ends.
    async fn ask(mut self, cause: &str) -> Result<(), AppError> {
        loop {
            let open = usize::try_from(self.open().await?.n).unwrap_or(ASKED_MAX);
            let free = ASKED_MAX.saturating_sub(open);
            if free == 0 {
                return Ok(());
            }
            let choice = self.choose(free).await?;
            let wanted = choice.chosen.len();
            let made = self.offer(choice, cause).await?;
            if made < wanted {
                let again = self.now + Duration::seconds(AGAIN_SECONDS);
                let (id, origin) = (self.order.id, self.order.origin_tenant_id);
                return Ok(refill_later(&self.pool, id, origin, again, self.now).await?);
            }
            if open + made > 0 {
                return Ok(());
            }
            let pool_opens_at = self.pool_opens_at();
            match self.in_vain(Command::NobodyLeft { pool_opens_at }).await? {
                Next::Ask => {}
                Next::Wait => return Ok(()),
            }
        }
    }

    fn wave_end(&self) -> DateTime<Utc> {
        quiet::after(self.order.zone(), self.now, Duration::minutes(WAVE_MINUTES))
    }

    /// When others than the origin's own Friends may be asked, if that is still to come; none when they never or always may.
    fn pool_opens_at(&self) -> Option<DateTime<Utc>> {
        self.pool_opened_at().filter(|opens| *opens > self.now)
    }

    fn pool_opened_at(&self) -> Option<DateTime<Utc>> {
        let minutes = Duration::minutes(self.order.own_first_minutes);
        (self.order.policy == "own_first").then(|| quiet::after(self.order.zone(), self.order.placed_at, minutes))
    }

    /// The order's row as it is now, and the jobs of the wave that has begun with it.
    async fn begun(&mut self) -> Result<(), AppError> {
        self.order = Order::find(&self.pool, self.order.id).await?;
        if let Some(ends) = self.order.wave_ends_at {
            self.wave_ends_later(ends).await?;
        }
        if let Some(opens) = self.pool_opens_at() {
            let key = format!("pool-opens:{}", self.order.id);
            let payload = json!({ "order": self.order.id });
            self.later(POOL_OPENS, payload, opens, &key).await?;
        }
        Ok(())
    }

    async fn wave_ends_later(&self, ends: DateTime<Utc>) -> Result<(), DbErr> {
        let key = format!(
            "wave-ends:{}:{}:{}",
            self.order.id,
            self.order.epoch,
            ends.timestamp_micros()
        );
        let payload = json!({ "order": self.order.id, "epoch": self.order.epoch, "ends_at": ends });
        self.later(WAVE_ENDS, payload, ends, &key).await
    }

    async fn later(&self, kind: &str, payload: serde_json::Value, at: DateTime<Utc>, key: &str) -> Result<(), DbErr> {
        let tx = self.pool.open().await?;
        let origin = Some(self.order.origin_tenant_id.uuid());
        jobs::later_at(&tx, kind, origin, payload, at, self.now, Some(key))
            .await
            .map(|_| ())
    }

    /// The first wave once more, in a new epoch.
    async fn begin_again(&mut self) -> Result<(), AppError> {
        let tx = self.pool.open().await?;
        Sql::new(
            "UPDATE orders SET wave = 1, epoch = epoch + 1, radius_km = $1, wave_ends_at = $2
             WHERE id = $3 AND state = 'offering'",
        )
        .bind(WAVES_KM[0])
        .bind(self.wave_end())
        .bind(self.order.id)
        .run(&tx)
        .await?;
        drop(tx);
        self.begun().await
    }

    async fn widen(&mut self, wave: i64, radius: i64) -> Result<(), AppError> {
        let ends = self.wave_end();
        let tx = self.pool.open().await?;
        let sets = "wave = $5, epoch = epoch + 1, radius_km = $6, wave_ends_at = $7";
        let taken = Taken::new(Step::WidenWave, Actor::System, None)
            .with_detail(json!({ "wave": wave, "radius_km": radius }))
            .with(sets, vec![wave.into(), radius.into(), ends.into()]);
        self.order.take(&tx, taken, self.now).await?;
        drop(tx);
        self.begun().await
    }

    /// The same wave goes on until then.
    async fn wait_until(&mut self, ends: DateTime<Utc>) -> Result<(), AppError> {
        let tx = self.pool.open().await?;
        Sql::new("UPDATE orders SET wave_ends_at = $1 WHERE id = $2")
            .bind(ends)
            .bind(self.order.id)
            .run(&tx)
            .await?;
        drop(tx);
        Ok(self.wave_ends_later(ends).await?)
    }

    /// Nobody is left to ask: the managers decide, and everybody reads of it when his day has begun.
    async fn give_up(&mut self) -> Result<(), AppError> {
        let tx = self.pool.open().await?;
        let taken = Taken::new(Step::GiveUp, Actor::System, None).with("wave_ends_at = NULL", Vec::new());
        self.order.take(&tx, taken, self.now).await?;
        let at = quiet::awake(self.order.zone(), self.now);
        let owner = Some(self.order.origin_tenant_id.uuid());
        let payload = json!({ "order": self.order.id, "epoch": self.order.epoch });
        jobs::later_at(&tx, letters::NOBODY_YET, owner, payload, at, self.now, None).await?;
        Ok(())
    }

    /// The open offers, and when the last of them ends.
    async fn open(&self) -> Result<Open, AppError> {
        let tx = self.pool.open().await?;
        let open = Sql::new(
            "SELECT count(*) AS n, max(expires_at) AS last FROM offers WHERE order_id = $1 AND state = 'open'",
        )
        .bind(self.order.id)
        .one(&tx)
        .await?;
        Ok(open.unwrap_or(Open { n: 0, last: None }))
    }

    async fn expire(&self) -> Result<(), AppError> {
        let tx = self.pool.open().await?;
        let freed: Vec<Freed> = Sql::new(
            "UPDATE offers SET state = 'expired', decided_at = $1
             WHERE order_id = $2 AND state = 'open' AND expires_at <= $1 RETURNING person_id",
        )
        .bind(self.now)
        .bind(self.order.id)
        .all(&tx)
        .await?;
        drop(tx);
        let mut people: Vec<PersonId> = freed.into_iter().map(|freed| freed.person_id).collect();
        people.sort_unstable();
        orders::asked::free(self.work, &people).await?;
        live::say(self.work, &people).await?;
        Ok(())
    }

    async fn choose(&self, most: usize) -> Result<Choice, AppError> {
        let own_only = match self.order.policy.as_str() {
            "own_only" => true,
            _ => self.pool_opens_at().is_some(),
        };
        let apart = orders::block::kept_apart(&self.pool, &self.house.keys, &self.order).await?;
        let db = PlatformDb::new(self.work, "who may be asked for an order, in any community");
        let tx = db.open().await?;
        let wanted = Wanted::of(&tx, &self.order, own_only, apart, self.now).await?;
        let radius = i32::try_from(self.order.radius_km).map_or(0.0, f64::from);
        Ok(suitability::choose(&tx, &wanted, radius, most).await?)
    }

    /// Offers the order to whom was chosen, and writes down why. Gives back how many were asked: who has taken as many
    /// offers of other orders meanwhile as he may is not.
    async fn offer(&self, choice: Choice, cause: &str) -> Result<usize, AppError> {
        let Choice {
            chosen,
            band_m,
            looked_at,
            left_out,
        } = choice;
        let asked = self.take_places(chosen).await?;
        let expires_at = self.wave_end().max(self.order.wave_ends_at.unwrap_or(self.now));
        let (mut lines, mut letters) = (Vec::new(), Vec::new());
        let tx = self.pool.open().await?;
        let row =
            Sql::new("SELECT count(*) AS n FROM offers WHERE order_id = $1 AND wave = $2 AND state <> 'withdrawn'")
                .bind(self.order.id)
                .bind(self.order.wave)
                .row(&tx)
                .await?;
        let before: i64 = row.map_or(Ok(0), |row| row.try_get("", "n"))?;
        for (candidate, rank) in asked.iter().zip(before + 1..) {
            let reasons = json!({
                "band": candidate.band, "band_m": band_m, "radius_km": self.order.radius_km, "left_out": left_out,
                "looked_at": looked_at, "cause": cause,
            });
            let row = Sql::new(
                "INSERT INTO offers (id, order_id, origin_tenant_id, person_id, tenant_id, member_id, wave, rank, distance_m,
                    reasons, shown, state, offered_at, expires_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', $12, $13)
                 ON CONFLICT (order_id, person_id) DO UPDATE SET tenant_id = excluded.tenant_id,
                    member_id = excluded.member_id, wave = excluded.wave, rank = excluded.rank,
                    distance_m = excluded.distance_m, reasons = excluded.reasons, shown = excluded.shown, state = 'open',
                    offered_at = excluded.offered_at, expires_at = excluded.expires_at, decided_at = NULL
                 WHERE offers.state = 'withdrawn' RETURNING id",
            )
            .bind(OfferId::new())
            .bind(self.order.id)
            .bind(self.order.origin_tenant_id)
            .bind(candidate.person)
            .bind(candidate.tenant)
            .bind(candidate.member)
            .bind(self.order.wave)
            .bind(rank)
            .bind(candidate.distance_m)
            .bind(reasons)
            .bind(json!(Shown::of(&self.order)))
            .bind(self.now)
            .bind(expires_at)
            .row(&tx)
            .await?
            .ok_or(DbErr::RecordNotInserted)?;
            let id: OfferId = row.try_get("", "id")?;
            lines.push(json!({
                "offer": id, "rank": rank, "band": candidate.band, "distance_m": candidate.distance_m,
            }));
            letters.push((id, candidate));
        }
        Sql::new(
            "INSERT INTO dispatch_decisions (id, order_id, origin_tenant_id, wave, radius_km, cause, looked_at, left_out,
                chosen, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(Uuid::now_v7())
        .bind(self.order.id)
        .bind(self.order.origin_tenant_id)
        .bind(self.order.wave)
        .bind(self.order.radius_km)
        .bind(cause)
        .bind(looked_at)
        .bind(json!(left_out))
        .bind(json!({ "band_m": band_m, "offers": lines }))
        .bind(self.now)
        .run(&tx)
        .await?;
        for (offer, candidate) in letters {
            let zone = candidate.time_zone.parse().unwrap_or_else(|_| self.order.zone());
            let at = quiet::awake(zone, self.now);
            let payload = json!({ "offer": offer });
            let owner = Some(candidate.tenant.uuid());
            jobs::later_at(&tx, letters::OFFERED, owner, payload, at, self.now, None).await?;
        }
        drop(tx);
        let people: Vec<PersonId> = asked.iter().map(|candidate| candidate.person).collect();
        live::say(self.work, &people).await?;
        Ok(asked.len())
    }

    /// One more open offer for each, in the order of their ids; who has no place left drops out.
    async fn take_places(&self, chosen: Vec<Candidate>) -> Result<Vec<Candidate>, DbErr> {
        let mut in_order: Vec<&Candidate> = chosen.iter().collect();
        in_order.sort_unstable_by_key(|candidate| candidate.person);
        let people = PeopleDb::new(self.work);
        let tx = people.open().await?;
        let mut full = Vec::new();
        for candidate in in_order {
            let taken = Sql::new(
                "INSERT INTO friend_load (person_id, open_offers, open_orders, last_offered_at) VALUES ($1, 1, 0, $2)
                 ON CONFLICT (person_id) DO UPDATE SET open_offers = friend_load.open_offers + 1,
                    last_offered_at = excluded.last_offered_at
                 WHERE friend_load.open_offers < $3 AND friend_load.open_orders < $4",
            )
            .bind(candidate.person)
            .bind(self.now)
            .bind(candidate.open_offers_max)
            .bind(candidate.open_orders_max)
            .run(&tx)
            .await?;
            if taken == 0 {
                full.push(candidate.person);
            }
        }
        drop(tx);
        Ok(chosen
            .into_iter()
            .filter(|candidate| !full.contains(&candidate.person))
            .collect())
    }
}
