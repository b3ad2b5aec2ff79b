//! What several communities hold together.
//!
//! The host writes it; what he says is kept once, and a job takes it over into each community's own event, in a transaction
//! and under a brand of its own. Where the host's manager is a manager too, the event appears at once; everywhere else the
//! community's own managers accept it first. Seats and people are each community's own.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    event::{Event, EventId, Here, NewEvent, Seat, SourceId, State},
    facts::Facts,
    jobs::{self as timers, FOLLOW, OfEvent, PLATFORM},
    registration,
};
use crate::{
    accounts::{Membership, MembershipId, PersonId},
    foundation::{
        db::{DbErr, Sql, Work},
        error::{AppError, Refusal, Tolerated},
        jobs::{self, HandlerError, Job},
    },
    tenancy::{House, PlatformDb, TenantDb, TenantId, audit::Actor},
};

/// What the host says.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Said {
    facts: Facts,
    /// Why it does not take place.
    cancelled: Option<String>,
}

/// What was said, and how often.
struct Source {
    said: Said,
    version: i64,
}

#[derive(FromQueryResult)]
struct Row {
    facts: serde_json::Value,
    version: i64,
}

#[derive(FromQueryResult)]
struct Follower {
    tenant_id: TenantId,
    id: EventId,
}

#[derive(FromQueryResult)]
struct Owner {
    tenant_id: TenantId,
    state: State,
}

#[derive(FromQueryResult)]
struct Version {
    version: i64,
}

const REASON: &str = "events that several communities hold together";

/// The communities that hold this together, and where it stands in each.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn held_in(work: &Work, source: SourceId) -> Result<Vec<(TenantId, State)>, DbErr> {
    let db = PlatformDb::new(work, REASON);
    let tx = db.open().await?;
    let rows: Vec<Owner> = Sql::new(
        "SELECT tenant_id, state FROM events WHERE tenant_id IN (SELECT id FROM tenants) AND source_id = $1
         ORDER BY created_at, tenant_id",
    )
    .bind(source)
    .all(&tx)
    .await?;
    Ok(rows.into_iter().map(|row| (row.tenant_id, row.state)).collect())
}

/// Offers an event to another community: its own event appears there, with as many seats as here to begin with.
///
/// # Errors
/// `event-refused-state` when it does not take place or is not written here; `event-refused-nobody` when nobody manages the
/// other community.
pub async fn share(here: &Here<'_>, event: &Event, other: TenantId, by: PersonId) -> Result<(), AppError> {
    let open = matches!(event.state, State::Draft | State::Published) && event.starts_at > here.now;
    if !open || (event.source_id.is_some() && !event.is_host) || other == here.tenant.id {
        return Err(Refusal::new("event-refused-state").with_status(409).into());
    }
    let work = here.db.work();
    let source = match event.source_id {
        Some(source) => source,
        None => found(here, event).await?,
    };
    if held_in(work, source).await?.iter().any(|(tenant, _)| *tenant == other) {
        return Ok(());
    }
    let tenant = here.house.tenants.get(other).await?.ok_or(AppError::NotFound)?;
    let managed = Membership::managed_by(work, by).await?;
    let mine = managed.into_iter().find(|(tenant, _)| *tenant == other);
    let db = TenantDb::new(work, other);
    let (state, member) = match mine {
        Some((_, member)) if event.state == State::Published => (State::Published, member),
        Some((_, member)) => (State::Draft, member),
        None => (State::Proposed, any_manager(&db).await?),
    };
    let Source { said, version } = read(work, source).await?;
    let there = Here {
        house: here.house,
        tenant: &tenant,
        db: &db,
        now: here.now,
    };
    let id = EventId::new();
    let new = NewEvent {
        id,
        facts: &said.facts,
        seats: event.seats(),
        source: Some((source, version)),
        is_host: false,
        state,
        by: member,
    };
    Event::write(&there, &new).await?;
    if state == State::Published {
        Event::find(&db, id).await?.set_timers(&db, here.now).await?;
    }
    Ok(())
}

/// Makes an event one that others can hold too.
async fn found(here: &Here<'_>, event: &Event) -> Result<SourceId, AppError> {
    let source = SourceId::new();
    let said = Said {
        facts: event.facts(&event.texts(here.db).await?),
        cancelled: None,
    };
    {
        let db = PlatformDb::new(here.db.work(), REASON);
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO event_sources (id, host_tenant_id, facts, version, created_at, updated_at)
             VALUES ($1, $2, $3, 1, $4, $4)",
        )
        .bind(source)
        .bind(here.tenant.id)
        .bind(json(&said)?)
        .bind(here.now)
        .run(&tx)
        .await?;
    }
    let tx = here.db.open().await?;
    Sql::new(
        "UPDATE events SET source_id = $3, source_version = 1 WHERE tenant_id = $1 AND id = $2 AND source_id IS NULL",
    )
    .bind(here.tenant.id)
    .bind(event.id)
    .bind(source)
    .run(&tx)
    .await?;
    Ok(source)
}

fn json(said: &Said) -> Result<serde_json::Value, AppError> {
    serde_json::to_value(said).map_err(|error| AppError::Failure(error.to_string()))
}

async fn read(work: &Work, source: SourceId) -> Result<Source, AppError> {
    let db = PlatformDb::new(work, REASON);
    let tx = db.open().await?;
    let row: Option<Row> = Sql::new("SELECT facts, version FROM event_sources WHERE id = $1")
        .bind(source)
        .one(&tx)
        .await?;
    let row = row.ok_or(AppError::NotFound)?;
    Ok(Source {
        said: serde_json::from_value(row.facts).map_err(|error| AppError::Failure(error.to_string()))?,
        version: row.version,
    })
}

async fn any_manager(db: &TenantDb) -> Result<MembershipId, AppError> {
    #[derive(FromQueryResult)]
    struct Manager {
        id: MembershipId,
    }
    let tx = db.open().await?;
    let manager: Option<Manager> = Sql::new(
        "SELECT id FROM memberships WHERE tenant_id = $1 AND role = 'manager' AND standing = 'active'
         ORDER BY id LIMIT 1",
    )
    .bind(db.tenant())
    .one(&tx)
    .await?;
    let manager = manager.ok_or(Refusal::new("event-refused-nobody").with_status(409))?;
    Ok(manager.id)
}

/// Says what the host says now, and leaves a job in each community that holds the event too.
///
/// # Errors
/// When the database refuses it.
pub(super) async fn spread(
    here: &Here<'_>,
    event: &Event,
    facts: &Facts,
    cancelled: Option<&str>,
) -> Result<(), AppError> {
    let Some(source) = event.source_id.filter(|_| event.is_host) else {
        return Ok(());
    };
    let said = Said {
        facts: facts.clone(),
        cancelled: cancelled.map(str::to_owned),
    };
    let work = here.db.work();
    let (version, followers): (Option<Version>, Vec<Follower>) = {
        let db = PlatformDb::new(work, REASON);
        let tx = db.open().await?;
        let version = Sql::new(
            "UPDATE event_sources SET facts = $2, version = version + 1, updated_at = $3 WHERE id = $1 RETURNING version",
        )
        .bind(source)
        .bind(json(&said)?)
        .bind(here.now)
        .one(&tx)
        .await?;
        let followers = Sql::new(
            "SELECT tenant_id, id FROM events WHERE tenant_id IN (SELECT id FROM tenants) AND source_id = $1 AND NOT is_host",
        )
        .bind(source)
        .all(&tx)
        .await?;
        (version, followers)
    };
    {
        let tx = work.scoped(PLATFORM).await?;
        for Follower { tenant_id, id } in followers {
            jobs::later(&tx, FOLLOW, Some(tenant_id.uuid()), json!({ "event": id }), here.now).await?;
        }
    }
    let tx = here.db.open().await?;
    Sql::new("UPDATE events SET source_version = $3 WHERE tenant_id = $1 AND id = $2")
        .bind(here.tenant.id)
        .bind(event.id)
        .bind(version.map_or(event.source_version, |version| version.version))
        .run(&tx)
        .await?;
    Ok(())
}

/// Takes over what the host says now.
///
/// # Errors
/// When the database refuses it.
pub async fn follow(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let OfEvent { event } = timers::read(&job)?;
    let (db, now): (TenantDb, DateTime<Utc>) = (timers::community(&work, &job)?, house.clock.now());
    let event = Event::hold(&db, event).await?;
    let Some(source) = event.source_id else { return Ok(()) };
    let Source { said, version } = read(&work, source).await?;
    if event.source_version >= version {
        return Ok(());
    }
    let tenant = timers::tenant_of(&house, &db).await?;
    let here = Here {
        house: &house,
        tenant: &tenant,
        db: &db,
        now,
    };
    let followed = match (&said.cancelled, event.state) {
        (Some(reason), State::Published) => event.cancel(&here, reason, Actor::Kith).await,
        (Some(_), State::Draft | State::Proposed) => event.move_to(&db, event.state, State::Declined, now).await,
        (None, State::Draft | State::Proposed | State::Published) => {
            let facts = event.without_losing_seats(&db, said.facts.clone()).await?;
            event.take_over(&here, &facts, Some(version)).await
        }
        _ => Ok(()),
    };
    match followed {
        // What is over here, or does not take place here any more, stays as it was.
        Err(AppError::Refused(refusal)) => {
            Err::<(), _>(refusal.key).or_warn("following a source");
            Ok(())
        }
        followed => Ok(followed?),
    }
}

/// Refuses to take away a kind of seat that somebody has in another community that holds it too.
///
/// # Errors
/// `event-refused-kind` when somebody has.
pub(super) async fn seats_stay(here: &Here<'_>, event: &Event, facts: &Facts) -> Result<(), AppError> {
    let Some(source) = event.source_id else { return Ok(()) };
    let tx = here.db.work().scoped(PLATFORM).await?;
    for seat in Seat::ALL {
        if !event.loses(seat, facts) {
            continue;
        }
        let taken = Sql::new(
            "SELECT 1 AS one FROM events e
             JOIN event_registrations r ON r.tenant_id = e.tenant_id AND r.event_id = e.id
             WHERE e.tenant_id IN (SELECT id FROM tenants) AND e.source_id = $1 AND NOT e.is_host
                AND r.kind = $2 AND r.state IN ('confirmed', 'waiting') LIMIT 1",
        )
        .bind(source)
        .bind(seat.as_str())
        .row(&tx)
        .await?;
        if taken.is_some() {
            return Err(Refusal::new("event-refused-kind").with_status(409).into());
        }
    }
    Ok(())
}

impl Event {
    /// Whether these facts have no seat of this kind any more.
    pub(super) fn loses(&self, seat: Seat, facts: &Facts) -> bool {
        self.kind.seats().contains(&seat) && !facts.kind.seats().contains(&seat)
    }

    /// What the host says, with the kinds of seats that somebody has here: whoever registered at the moment at which the
    /// host took one away must not keep the others from a new time.
    async fn without_losing_seats(&self, db: &TenantDb, mut facts: Facts) -> Result<Facts, DbErr> {
        for seat in Seat::ALL {
            if !self.loses(seat, &facts) || !registration::is_anybody(db, self.id, seat).await? {
                continue;
            }
            facts.kind = self.kind;
            match seat {
                Seat::InPerson => facts.venue = self.place(),
                Seat::Online => facts.online_url.clone_from(&self.online_url),
            }
        }
        Ok(facts)
    }

    /// Whether somebody else writes it.
    #[must_use]
    pub fn follows(&self) -> bool {
        self.source_id.is_some() && !self.is_host
    }

    /// This community holds it too, as a draft of its own.
    ///
    /// # Errors
    /// `event-refused-state` when it is not offered (any more).
    pub async fn accept(&self, db: &TenantDb, by: Actor, now: DateTime<Utc>) -> Result<(), AppError> {
        self.move_to(db, State::Proposed, State::Draft, now).await?;
        Ok(self.log(db, by, "event-accepted", json!({}), now).await?)
    }

    /// This community does not hold it: it was offered, or it was accepted and nobody has seen it yet.
    ///
    /// # Errors
    /// `event-refused-state` when it is not offered (any more), is public, or is written here.
    pub async fn decline(&self, db: &TenantDb, by: Actor, now: DateTime<Utc>) -> Result<(), AppError> {
        let from = if self.follows() && self.state == State::Draft {
            State::Draft
        } else {
            State::Proposed
        };
        self.move_to(db, from, State::Declined, now).await?;
        Ok(self.log(db, by, "event-declined", json!({}), now).await?)
    }
}
