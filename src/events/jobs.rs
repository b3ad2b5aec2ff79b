//! What events do by themselves: they remind, follow their source, and expect nobody who is gone.

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    event::{Event, EventId, Here, State},
    letters::{self, News},
    registration,
};
use crate::{
    accounts::departure::Gone,
    foundation::{
        db::{Scope, Work},
        error::AppError,
        jobs::{self, HandlerError, Job},
        wall,
    },
    tenancy::{House, Tenant, TenantDb, TenantId},
};

/// Reminds those who come. Payload: the event, its plan, and which reminder.
pub const REMIND: &str = "event-remind";
/// Takes over what the source says now. Payload: the event.
pub const FOLLOW: &str = "event-follow";
/// Hours before the beginning at which the last reminder goes.
pub const SOON_HOURS: i64 = 2;
/// Jobs are the platform's.
pub(super) const PLATFORM: Scope = Scope {
    name: "platform",
    owner: None,
};

/// Which reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Which {
    /// The day before, at the same time of day.
    Day,
    /// Two hours before.
    Soon,
}

#[derive(Deserialize)]
struct OfReminder {
    event: EventId,
    epoch: i64,
    which: Which,
}

/// The event a job is about.
#[derive(Deserialize)]
pub(super) struct OfEvent {
    pub(super) event: EventId,
}

pub(super) fn read<'job, T: Deserialize<'job>>(job: &'job Job) -> Result<T, HandlerError> {
    T::deserialize(&job.payload).map_err(|error| HandlerError::Hopeless(error.to_string()))
}

/// The rows of the community a job belongs to.
pub(super) fn community(work: &Work, job: &Job) -> Result<TenantDb, HandlerError> {
    let tenant = job.tenant_id.map(TenantId::from);
    let tenant = tenant.ok_or_else(|| HandlerError::Hopeless("an event without a community".into()))?;
    Ok(TenantDb::new(work, tenant))
}

/// The community itself.
pub(super) async fn tenant_of(house: &House, db: &TenantDb) -> Result<Arc<Tenant>, AppError> {
    let tenant = house.tenants.get(db.tenant()).await?;
    tenant.ok_or_else(|| AppError::Failure("an event of nobody".into()))
}

impl Event {
    /// Sets the timers of this plan: whatever is past already is left out.
    pub(super) async fn set_timers(&self, db: &TenantDb, now: DateTime<Utc>) -> Result<(), AppError> {
        let day = wall::day_before(self.starts_at, self.zone());
        let soon = self.starts_at - Duration::hours(SOON_HOURS);
        let tx = db.work().scoped(PLATFORM).await?;
        for (which, at) in [(Which::Day, day), (Which::Soon, soon)] {
            if at <= now {
                continue;
            }
            let payload = json!({ "event": self.id, "epoch": self.epoch, "which": which });
            let key = format!("{REMIND}:{}:{}:{}", self.id, self.epoch, at.timestamp());
            jobs::later_at(&tx, REMIND, Some(db.tenant().uuid()), payload, at, now, Some(&key)).await?;
        }
        Ok(())
    }
}

/// Reminds everybody who comes, once. A timer of an earlier plan does nothing.
///
/// # Errors
/// When the database refuses it.
pub async fn remind(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let OfReminder { event, epoch, which } = read(&job)?;
    let (db, now) = (community(&work, &job)?, house.clock.now());
    let event = match Event::find(&db, event).await {
        Ok(event) => event,
        Err(AppError::NotFound) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    // A house that was shut for a while does not remind of what has begun.
    if event.state != State::Published || event.epoch != epoch || event.starts_at <= now {
        return Ok(());
    }
    let (mark, news) = match which {
        Which::Day => ("reminded_day_at", News::Tomorrow),
        Which::Soon => ("reminded_soon_at", News::Soon),
    };
    let to = registration::to_remind(&db, event.id, mark, now).await?;
    let tenant = tenant_of(&house, &db).await?;
    let here = Here {
        house: &house,
        tenant: &tenant,
        db: &db,
        now,
    };
    Ok(letters::to_each(&here, &event, &to, news).await?)
}

/// Whoever has left, or is shut out, does not come: his seats are free for whoever waits.
///
/// # Errors
/// When the database refuses it.
pub async fn gone(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let gone = Gone::of(&job)?;
    let (db, now) = (TenantDb::new(&work, gone.tenant), house.clock.now());
    let tenant = tenant_of(&house, &db).await?;
    let here = Here {
        house: &house,
        tenant: &tenant,
        db: &db,
        now,
    };
    for expected in registration::ahead_of(&db, gone.member, now).await? {
        Event::hold(&db, expected.event_id).await?;
        if gone.is_back(&work).await? {
            return Ok(());
        }
        expected.end(&here, News::ShutOut).await?;
    }
    Ok(())
}
