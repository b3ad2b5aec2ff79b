//! What events do by themselves: they remind, follow their source, and let go of those who have left the community.

use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    event::{Event, EventId, Here, State},
    letters::{self, News},
    registration::{self, Registration, RegistrationId},
};
use crate::{
    foundation::{
        db::{Scope, Sql, Work},
        error::AppError,
        jobs::{self, HandlerError, Job},
        wall,
    },
    tenancy::{House, PlatformDb, Tenant, TenantDb, TenantId},
};

/// Reminds those who come. Payload: the event, its plan, and which reminder.
pub const REMIND: &str = "event-remind";
/// Takes over what the source says now. Payload: the event.
pub const FOLLOW: &str = "event-follow";
/// Looks which members have left their community and are still expected. Recurring.
pub const TIDY: &str = "tidy-events";
/// Hours before the beginning at which the last reminder goes.
pub const SOON_HOURS: i64 = 2;
/// Registrations let go of in one transaction.
const TIDY_BATCH: i64 = 200;
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

#[derive(FromQueryResult)]
struct Gone {
    tenant_id: TenantId,
    id: RegistrationId,
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

/// Whoever has left a community does not come, and his seats are free. Accounts know no events, so events look.
///
/// # Errors
/// When the database refuses it.
pub async fn tidy(house: House, work: Work, _job: Job) -> Result<(), HandlerError> {
    let now = house.clock.now();
    let gone: Vec<Gone> = {
        let db = PlatformDb::new(&work, "registrations of those who left");
        let tx = db.open().await?;
        Sql::new(
            "SELECT r.tenant_id, r.id FROM event_registrations r
             JOIN events e ON e.tenant_id = r.tenant_id AND e.id = r.event_id
             JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.membership_id
             WHERE r.tenant_id IN (SELECT id FROM tenants) AND e.starts_at > $1 AND r.state <> 'cancelled'
               AND m.standing = 'left' LIMIT $2",
        )
        .bind(now)
        .bind(TIDY_BATCH)
        .all(&tx)
        .await?
    };
    for Gone { tenant_id, id } in gone {
        let db = TenantDb::new(&work, tenant_id);
        let tenant = tenant_of(&house, &db).await?;
        let here = Here {
            house: &house,
            tenant: &tenant,
            db: &db,
            now,
        };
        Registration::find(&db, id).await?.cancel(&here).await?;
    }
    Ok(())
}
