//! A registration: a member who wants to come, and his guests.
//!
//! Whatever moves one holds the event's row first, so that seats and people agree when the transaction ends.

use chrono::{DateTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter, FromQueryResult};
use serde_json::json;

use super::{
    event::{self, Event, EventId, Here, Seat},
    facts::LINE_CHARS_MAX,
    letters::{self, News},
};
use crate::{
    accounts::MembershipId,
    foundation::{
        db::{DbErr, Sql},
        error::{AppError, Refusal},
    },
    tenancy::{TenantDb, audit::Actor},
};

crate::id!(
    /// A registration.
    RegistrationId
);

/// Where a registration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum State {
    /// Has seats.
    #[sea_orm(string_value = "confirmed")]
    Confirmed,
    /// Waits for some.
    #[sea_orm(string_value = "waiting")]
    Waiting,
    /// Does not come.
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
}

impl State {
    /// The word in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Waiting => "waiting",
            Self::Cancelled => "cancelled",
        }
    }
}

/// What somebody asks for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// How he takes part.
    pub seat: Seat,
    /// Whom he brings.
    pub guests: i64,
    /// What he answers.
    pub answer: String,
}

impl Wanted {
    /// What is wrong with it, by the field of the form it is said of. `asked` is whether the event has a question.
    #[must_use]
    pub fn refusals(&self, event: &Event, asked: bool) -> Vec<(&'static str, Refusal)> {
        let mut found = Vec::new();
        if !event.kind.seats().contains(&self.seat) {
            found.push(("seat", Refusal::new("event-refused-seat")));
        }
        let guests_max = event.guests_at_most(self.seat);
        if !(0..=guests_max).contains(&self.guests) {
            found.push((
                "guests",
                match guests_max {
                    ..=0 => Refusal::new("event-refused-no-guests"),
                    _ => Refusal::new("event-refused-guests").with("max", guests_max),
                },
            ));
        }
        if asked && event.answer_required && self.answer.is_empty() {
            found.push(("answer", Refusal::new("event-refused-answer")));
        }
        if self.answer.chars().count() > LINE_CHARS_MAX {
            found.push((
                "answer",
                Refusal::new("event-refused-too-long").with("max", LINE_CHARS_MAX),
            ));
        }
        found
    }
}

/// A registration.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Registration {
    /// The id.
    pub id: RegistrationId,
    /// For what.
    pub event_id: EventId,
    /// Whose.
    pub membership_id: MembershipId,
    /// How he takes part.
    pub kind: Seat,
    /// Whom he brings.
    pub guests: i64,
    /// What he answered.
    pub answer: String,
    /// Where it stands.
    pub state: State,
    /// The order in which people came.
    pub queue_no: i64,
    /// When he was seen at the event.
    pub checked_in_at: Option<DateTime<Utc>>,
}

const COLUMNS: &str = "id, event_id, membership_id, kind, guests, answer, state, queue_no, checked_in_at";

/// A registration with the member's name, for the managers of his community.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Attendee {
    /// The id.
    pub id: RegistrationId,
    /// Whose.
    pub membership_id: MembershipId,
    /// His name.
    pub display_name: String,
    /// Key of his picture.
    pub avatar: Option<String>,
    /// How he takes part.
    pub kind: Seat,
    /// Whom he brings.
    pub guests: i64,
    /// What he answered.
    pub answer: String,
    /// Where it stands.
    pub state: State,
    /// When he registered.
    pub registered_at: DateTime<Utc>,
    /// When he was seen at the event.
    pub checked_in_at: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct Count {
    n: i64,
}

#[derive(FromQueryResult)]
struct Sequence {
    told_sequence: i64,
}

/// Writes a registration; one that was cancelled begins anew.
///
/// # Errors
/// `event-refused-registered` when the member is registered already: the caller's transaction then keeps nothing.
pub(super) async fn write(
    db: &TenantDb,
    event: EventId,
    member: MembershipId,
    wanted: &Wanted,
    state: State,
    queue_no: i64,
    now: DateTime<Utc>,
) -> Result<Registration, AppError> {
    let tx = db.open().await?;
    Sql::new(format!(
        "INSERT INTO event_registrations (tenant_id, id, event_id, membership_id, kind, guests, answer, state, queue_no,
            told_sequence, registered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, -1, $10)
         ON CONFLICT (tenant_id, event_id, membership_id) DO UPDATE SET
            kind = excluded.kind, guests = excluded.guests, answer = excluded.answer, state = excluded.state,
            queue_no = excluded.queue_no, registered_at = excluded.registered_at, promoted_at = NULL, cancelled_at = NULL,
            checked_in_at = NULL, checked_in_by = NULL, reminded_day_at = NULL, reminded_soon_at = NULL
         WHERE event_registrations.state = 'cancelled'
         RETURNING {COLUMNS}"
    ))
    .bind(db.tenant())
    .bind(RegistrationId::new())
    .bind(event)
    .bind(member)
    .bind(wanted.seat.as_str())
    .bind(wanted.guests)
    .bind(wanted.answer.as_str())
    .bind(state.as_str())
    .bind(queue_no)
    .bind(now)
    .one(&tx)
    .await?
    .ok_or_else(|| Refusal::new("event-refused-registered").with_status(409).into())
}

/// Whether anybody has or waits for such a seat.
pub(super) async fn is_anybody(db: &TenantDb, event: EventId, seat: Seat) -> Result<bool, DbErr> {
    let tx = db.open().await?;
    let row = Sql::new(
        "SELECT 1 AS one FROM event_registrations
         WHERE tenant_id = $1 AND event_id = $2 AND kind = $3 AND state IN ('confirmed', 'waiting') LIMIT 1",
    )
    .bind(db.tenant())
    .bind(event)
    .bind(seat.as_str())
    .row(&tx)
    .await?;
    Ok(row.is_some())
}

/// Confirms whoever waits and fits into what is free, in the order in which they came; who brings more guests than there
/// are seats, or is shut out for now, is passed by and keeps his place. Each gets one letter. Nobody moves up once it has
/// begun.
///
/// # Errors
/// When the database refuses it.
pub(super) async fn fill(here: &Here<'_>, event: EventId, seat: Seat) -> Result<(), AppError> {
    let (db, now) = (here.db, here.now);
    let event = Event::hold(db, event).await?;
    let (contingent, taken) = (seat.contingent(), seat.taken());
    loop {
        let tx = db.open().await?;
        let next: Option<Registration> = Sql::new(format!(
            "SELECT r.id, r.event_id, r.membership_id, r.kind, r.guests, r.answer, r.state, r.queue_no, r.checked_in_at
             FROM event_registrations r JOIN events e ON e.tenant_id = r.tenant_id AND e.id = r.event_id
             JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.membership_id AND m.standing = 'active'
             WHERE r.tenant_id = $1 AND r.event_id = $2 AND r.kind = $3 AND r.state = 'waiting'
               AND e.state = 'published' AND e.starts_at > $4
               AND (e.{contingent} IS NULL OR e.{taken} + 1 + r.guests <= e.{contingent})
             ORDER BY r.queue_no LIMIT 1"
        ))
        .bind(db.tenant())
        .bind(event.id)
        .bind(seat.as_str())
        .bind(now)
        .one(&tx)
        .await?;
        let Some(next) = next else { return Ok(()) };
        let seated = Sql::new(format!(
            "UPDATE events SET {taken} = {taken} + $3
             WHERE tenant_id = $1 AND id = $2 AND ({contingent} IS NULL OR {taken} + $3 <= {contingent})"
        ))
        .bind(db.tenant())
        .bind(event.id)
        .bind(next.guests + 1)
        .run(&tx)
        .await?;
        let moved = Sql::new(
            "UPDATE event_registrations SET state = 'confirmed', promoted_at = $3
             WHERE tenant_id = $1 AND id = $2 AND state = 'waiting'",
        )
        .bind(db.tenant())
        .bind(next.id)
        .bind(now)
        .run(&tx)
        .await?;
        drop(tx);
        if seated == 0 || moved == 0 {
            return Err(AppError::Failure("seats and people of an event do not agree".into()));
        }
        let next = Registration {
            state: State::Confirmed,
            ..next
        };
        letters::to_one(here, &event, &next, News::Promoted).await?;
    }
}

/// Whoever waits with more people than there are seats now, though he fitted into what there was before.
pub(super) async fn too_large(
    db: &TenantDb,
    event: EventId,
    seat: Seat,
    (before, now): (Option<i64>, i64),
) -> Result<Vec<Registration>, DbErr> {
    let tx = db.open().await?;
    Sql::new(format!(
        "SELECT {COLUMNS} FROM event_registrations
         WHERE tenant_id = $1 AND event_id = $2 AND kind = $3 AND state = 'waiting'
           AND guests + 1 > $4 AND guests + 1 <= COALESCE($5, guests + 1) ORDER BY queue_no"
    ))
    .bind(db.tenant())
    .bind(event)
    .bind(seat.as_str())
    .bind(now)
    .bind(before)
    .all(&tx)
    .await
}

/// A new time deserves its own reminders.
pub(super) async fn remind_anew(db: &TenantDb, event: EventId) -> Result<(), DbErr> {
    let tx = db.open().await?;
    Sql::new(
        "UPDATE event_registrations SET reminded_day_at = NULL, reminded_soon_at = NULL
         WHERE tenant_id = $1 AND event_id = $2",
    )
    .bind(db.tenant())
    .bind(event)
    .run(&tx)
    .await
    .map(|_| ())
}

/// Marks everybody who comes and was not reminded yet, and gives them back: whoever is marked is written to in the same
/// commit.
pub(super) async fn to_remind(
    db: &TenantDb,
    event: EventId,
    mark: &'static str,
    now: DateTime<Utc>,
) -> Result<Vec<Registration>, DbErr> {
    let tx = db.open().await?;
    Sql::new(format!(
        "UPDATE event_registrations SET {mark} = $3
         WHERE tenant_id = $1 AND event_id = $2 AND state = 'confirmed' AND {mark} IS NULL RETURNING {COLUMNS}"
    ))
    .bind(db.tenant())
    .bind(event)
    .bind(now)
    .all(&tx)
    .await
}

/// Everybody who comes or waits, in the order in which they came.
pub(super) async fn all_of(db: &TenantDb, event: EventId) -> Result<Vec<Registration>, DbErr> {
    let tx = db.open().await?;
    Sql::new(format!(
        "SELECT {COLUMNS} FROM event_registrations
         WHERE tenant_id = $1 AND event_id = $2 AND state IN ('confirmed', 'waiting') ORDER BY queue_no"
    ))
    .bind(db.tenant())
    .bind(event)
    .all(&tx)
    .await
}

/// What a member is registered for that has not begun, in the order of the events' ids: whoever holds several holds them so.
pub(super) async fn ahead_of(
    db: &TenantDb,
    member: MembershipId,
    now: DateTime<Utc>,
) -> Result<Vec<Registration>, DbErr> {
    let tx = db.open().await?;
    let mut ahead: Vec<Registration> = Sql::new(
        "SELECT r.id, r.event_id, r.membership_id, r.kind, r.guests, r.answer, r.state, r.queue_no, r.checked_in_at
         FROM event_registrations r JOIN events e ON e.tenant_id = r.tenant_id AND e.id = r.event_id
         WHERE r.tenant_id = $1 AND r.membership_id = $2 AND r.state <> 'cancelled' AND e.starts_at > $3",
    )
    .bind(db.tenant())
    .bind(member)
    .bind(now)
    .all(&tx)
    .await?;
    ahead.sort_unstable_by_key(|registration| registration.event_id);
    Ok(ahead)
}

impl Registration {
    /// The registration.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none.
    pub async fn find(db: &TenantDb, id: RegistrationId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM event_registrations WHERE tenant_id = $1 AND id = $2"
        ))
        .bind(db.tenant())
        .bind(id)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// A member's registration for an event, unless it is cancelled.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &TenantDb, event: EventId, member: MembershipId) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM event_registrations
             WHERE tenant_id = $1 AND event_id = $2 AND membership_id = $3 AND state <> 'cancelled'"
        ))
        .bind(db.tenant())
        .bind(event)
        .bind(member)
        .one(&tx)
        .await
    }

    /// His place among those who wait for the same kind of seat, from 1.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn place_in_line(&self, db: &TenantDb) -> Result<i64, DbErr> {
        let tx = db.open().await?;
        let before: Option<Count> = Sql::new(
            "SELECT count(*) AS n FROM event_registrations
             WHERE tenant_id = $1 AND event_id = $2 AND kind = $3 AND state = 'waiting' AND queue_no <= $4",
        )
        .bind(db.tenant())
        .bind(self.event_id)
        .bind(self.kind.as_str())
        .bind(self.queue_no)
        .one(&tx)
        .await?;
        Ok(before.map_or(1, |before| before.n))
    }

    /// How many wait for such a seat.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn waiting(db: &TenantDb, event: EventId, seat: Seat) -> Result<i64, DbErr> {
        let tx = db.open().await?;
        let waiting: Option<Count> = Sql::new(
            "SELECT count(*) AS n FROM event_registrations
             WHERE tenant_id = $1 AND event_id = $2 AND kind = $3 AND state = 'waiting'",
        )
        .bind(db.tenant())
        .bind(event)
        .bind(seat.as_str())
        .one(&tx)
        .await?;
        Ok(waiting.map_or(0, |waiting| waiting.n))
    }

    /// He does not come; whoever waits moves up. Cancelling twice changes nothing: false then.
    ///
    /// # Errors
    /// `event-refused-closed` once it has begun.
    pub async fn cancel(&self, here: &Here<'_>) -> Result<bool, AppError> {
        self.end(here, News::Left).await
    }

    /// [`cancel`](Self::cancel), and what he is told of it.
    pub(super) async fn end(&self, here: &Here<'_>, news: News) -> Result<bool, AppError> {
        let (db, now) = (here.db, here.now);
        let event = Event::hold(db, self.event_id).await?;
        let held = Self::find(db, self.id).await?;
        if held.state == State::Cancelled {
            return Ok(false);
        }
        if event.starts_at <= now {
            return Err(Refusal::new("event-refused-closed").with_status(409).into());
        }
        let tx = db.open().await?;
        let gone = Sql::new(
            "UPDATE event_registrations SET state = 'cancelled', cancelled_at = $3, checked_in_at = NULL, checked_in_by = NULL
             WHERE tenant_id = $1 AND id = $2 AND state = $4",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(now)
        .bind(held.state.as_str())
        .run(&tx)
        .await?;
        drop(tx);
        if gone == 0 {
            return Ok(false);
        }
        if event.state == event::State::Published {
            letters::to_one(here, &event, &held, news).await?;
        }
        if held.state == State::Confirmed {
            let taken = held.kind.taken();
            let tx = db.open().await?;
            Sql::new(format!(
                "UPDATE events SET {taken} = {taken} - $3 WHERE tenant_id = $1 AND id = $2"
            ))
            .bind(db.tenant())
            .bind(event.id)
            .bind(held.guests + 1)
            .run(&tx)
            .await?;
            drop(tx);
            fill(here, event.id, held.kind).await?;
        }
        Ok(true)
    }

    /// He is there. When he was seen first, if that is not now.
    ///
    /// # Errors
    /// `event-refused-not-confirmed` when he has no seat.
    pub async fn check_in(
        &self,
        db: &TenantDb,
        by: MembershipId,
        now: DateTime<Utc>,
    ) -> Result<Option<DateTime<Utc>>, AppError> {
        let tx = db.open().await?;
        let seen = Sql::new(
            "UPDATE event_registrations SET checked_in_at = $3, checked_in_by = $4
             WHERE tenant_id = $1 AND id = $2 AND state = 'confirmed' AND checked_in_at IS NULL",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(now)
        .bind(by)
        .run(&tx)
        .await?;
        drop(tx);
        if seen == 1 {
            return Ok(None);
        }
        let held = Self::find(db, self.id).await?;
        match held.checked_in_at {
            Some(before) => Ok(Some(before)),
            None => Err(Refusal::new("event-refused-not-confirmed").with_status(409).into()),
        }
    }

    /// He is not there after all; it is written into the log.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn undo_check_in(&self, db: &TenantDb, by: Actor, now: DateTime<Utc>) -> Result<(), AppError> {
        let tx = db.open().await?;
        let undone = Sql::new(
            "UPDATE event_registrations SET checked_in_at = NULL, checked_in_by = NULL
             WHERE tenant_id = $1 AND id = $2 AND checked_in_at IS NOT NULL",
        )
        .bind(db.tenant())
        .bind(self.id)
        .run(&tx)
        .await?;
        drop(tx);
        if undone == 1 {
            let event = Event::find(db, self.event_id).await?;
            let detail = json!({ "registration": self.id });
            event.log(db, by, "event-check-in-undone", detail, now).await?;
        }
        Ok(())
    }

    /// The number with which this member's calendar is told next: never lower than the event's, and always higher than the
    /// one before.
    ///
    /// # Errors
    /// When the database refuses it.
    pub(super) async fn next_sequence(&self, db: &TenantDb, event: &Event) -> Result<u32, DbErr> {
        let tx = db.open().await?;
        let told: Option<Sequence> = Sql::new(
            "UPDATE event_registrations SET told_sequence =
                CASE WHEN told_sequence >= $3 THEN told_sequence + 1 ELSE $3 END
             WHERE tenant_id = $1 AND id = $2 RETURNING told_sequence",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(event.calendar_sequence)
        .one(&tx)
        .await?;
        Ok(told
            .and_then(|told| u32::try_from(told.told_sequence).ok())
            .unwrap_or(0))
    }
}

impl Attendee {
    /// Everybody who comes or waits, so many at most: those who come first, then by their place; `name` narrows the list
    /// to names that hold it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &TenantDb, event: EventId, most: i64) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT r.id, r.membership_id, m.display_name, m.avatar, r.kind, r.guests, r.answer, r.state, r.registered_at,
                r.checked_in_at
             FROM event_registrations r
             JOIN memberships m ON m.tenant_id = r.tenant_id AND m.id = r.membership_id
             WHERE r.tenant_id = $1 AND r.event_id = $2 AND r.state IN ('confirmed', 'waiting')
             ORDER BY r.state, r.kind, r.queue_no LIMIT $3",
        )
        .bind(db.tenant())
        .bind(event)
        .bind(most)
        .all(&tx)
        .await
    }
}
