//! Appointments: one side proposes a time, the other agrees.
//!
//! A time is what the clock on the customer's wall shows. It is kept as it was written and as the instant it means; the
//! instant is computed once, when it is proposed. An hour that the clock leaps over is no time, and of an hour that comes
//! twice the first is meant.

use chrono::{DateTime, Datelike, Duration, NaiveTime, Timelike, Utc};
use sea_orm::FromQueryResult;
use serde_json::json;

use super::{
    Command, Desk, Effect, Order, Step, Taken, decide,
    decide::agreement,
    desk::Side,
    letters::{self, News},
};
use crate::{
    foundation::{
        db::{Scope, Sql},
        error::{AppError, Refusal},
        wall::{self, Meant, NoTime, WALL, day_before},
    },
    tenancy::{PoolDb, PoolRows},
};

/// Days ahead in which an appointment may lie.
pub(super) const DAYS_MAX: i64 = 90;
/// How often an agreed time may be moved.
pub const MOVES_MAX: i64 = 3;
/// Minutes of the longest work there is; no older order can still overlap.
const WORK_MINUTES_MAX: i64 = 1_440;

crate::id!(
    /// An appointment.
    AppointmentId
);

/// A time that was proposed, and maybe agreed on.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Appointment {
    /// The id.
    pub id: AppointmentId,
    /// `friend` or `customer`.
    pub proposed_by: String,
    /// The customer's clock: `2027-03-28T20:00`.
    pub wall_time: String,
    /// The instant.
    pub starts_at: DateTime<Utc>,
    /// `proposed`, `agreed`, `replaced` or `over`.
    pub state: String,
}

/// What this wall time means in this zone.
///
/// # Errors
/// `appointment-refused-time` when it is no time, `appointment-refused-gap` when the clock leaps over it.
pub fn meant(wall: &str, zone: chrono_tz::Tz) -> Result<Meant, Refusal> {
    wall::meant(wall, zone).map_err(|no| match no {
        NoTime::Unreadable => Refusal::new("appointment-refused-time"),
        NoTime::Gap => Refusal::new("appointment-refused-gap"),
    })
}

#[derive(FromQueryResult)]
struct Busy {
    starts_at: DateTime<Utc>,
    duration_minutes: i64,
}

#[derive(FromQueryResult)]
struct Count {
    n: i64,
}

impl Appointment {
    /// The open proposal and the agreed time of an order, and those that were before them, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn list(db: &impl PoolRows, order: &Order) -> Result<Vec<Self>, AppError> {
        let tx = db.open().await?;
        let mut newest: Vec<Self> = Sql::new(
            "SELECT id, proposed_by, wall_time, starts_at, state FROM appointments
             WHERE order_id = $1 AND origin_tenant_id = $2 ORDER BY id DESC LIMIT 100",
        )
        .bind(order.id)
        .bind(order.origin_tenant_id)
        .all(&tx)
        .await?;
        newest.reverse();
        Ok(newest)
    }

    /// Which side proposed it.
    #[must_use]
    pub fn side(&self) -> Side {
        Side::of(&self.proposed_by)
    }

    /// Whether it waits for an answer.
    #[must_use]
    pub fn is_proposed(&self) -> bool {
        self.state == "proposed"
    }

    /// Whether both agreed on it and it holds.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        self.state == "agreed"
    }

    /// The day on the customer's calendar and the time on his clock, for the templates' filters.
    #[must_use]
    pub fn day_and_time(&self) -> (String, String) {
        let (day, time) = self.wall_time.split_once('T').unwrap_or((&self.wall_time, ""));
        (day.to_owned(), time.to_owned())
    }

    /// Proposes a time in the customer's zone; an open proposal of either side is replaced. The other side gets a letter.
    ///
    /// # Errors
    /// `appointment-refused-…` when it is no time, leapt over, past, too far, or overlaps another agreed one of this
    /// Friend; `order-refused-…` when the order is not at this point, or was moved often enough.
    pub async fn propose(desk: &Desk<'_>, order: &Order, by: Side, wall: &str) -> Result<Meant, AppError> {
        agreement(&order.standing()).rule_in(order.state, by.actor())?;
        let meant = meant(wall, order.zone())?;
        let pool = desk.pool();
        {
            let tx = pool.open().await?;
            order.hold(&tx).await?;
        }
        let standing = order.standing().moved(moves(&pool, order).await?);
        decide(&standing, by.actor(), Command::Propose { at: meant.at }, desk.now)?;
        not_busy(&pool, order, meant.at).await?;
        let wall_time = meant
            .at
            .with_timezone(&order.zone())
            .naive_local()
            .format(WALL)
            .to_string();
        let tx = pool.open().await?;
        Sql::new(
            "UPDATE appointments SET state = 'replaced' WHERE order_id = $1 AND origin_tenant_id = $2 AND state = 'proposed'",
        )
        .bind(order.id)
        .bind(order.origin_tenant_id)
        .run(&tx)
        .await?;
        Sql::new(
            "INSERT INTO appointments (id, order_id, origin_tenant_id, proposed_by, wall_time, starts_at, state, proposed_at)
             VALUES ($1, $2, $3, $4, $5, $6, 'proposed', $7)",
        )
        .bind(AppointmentId::new())
        .bind(order.id)
        .bind(order.origin_tenant_id)
        .bind(by.as_str())
        .bind(wall_time)
        .bind(meant.at)
        .bind(desk.now)
        .run(&tx)
        .await?;
        drop(tx);
        letters::to_side(desk, order, by.other(), News::TimeProposed { at: meant.at }).await?;
        Ok(meant)
    }

    /// Agrees with what the other side proposed: the order is scheduled, or moved. Both sides get a letter, and the day
    /// before a reminder.
    ///
    /// # Errors
    /// `appointment-refused-gone` when this proposal is replaced, past or one's own; `appointment-refused-busy` when the
    /// Friend has agreed on something else meanwhile; `order-refused-…` by the table.
    pub async fn agree(desk: &Desk<'_>, order: &Order, by: Side, id: AppointmentId) -> Result<(), AppError> {
        let gone = || Refusal::new("appointment-refused-gone").with_status(409);
        let step = agreement(&order.standing());
        step.rule_in(order.state, by.actor())?;
        let pool = desk.pool();
        {
            let tx = pool.open().await?;
            order.hold(&tx).await?;
        }
        let wanted = Self::list(&pool, order)
            .await?
            .into_iter()
            .find(|one| one.id == id && one.is_proposed() && one.side() != by && one.starts_at > desk.now)
            .ok_or_else(gone)?;
        let standing = order.standing().moved(moves(&pool, order).await?);
        let remind_at = day_before(wanted.starts_at, order.zone());
        let command = Command::AgreeTime {
            appointment: id,
            remind_at,
        };
        let decision = decide(&standing, by.actor(), command, desk.now)?;
        order.hold_friend(desk).await?;
        not_busy(&pool, order, wanted.starts_at).await?;
        {
            let tx = pool.open().await?;
            let taken = Taken::new(step, by.actor(), order.friend_side(by))
                .with_detail(json!({ "wall_time": wanted.wall_time }))
                .with("starts_at = $5", vec![wanted.starts_at.into()]);
            order.take(&tx, taken, desk.now).await?;
        }
        let tx = pool.open().await?;
        Sql::new(
            "UPDATE appointments SET state = 'over' WHERE order_id = $1 AND origin_tenant_id = $2 AND state = 'agreed'",
        )
        .bind(order.id)
        .bind(order.origin_tenant_id)
        .run(&tx)
        .await?;
        let agreed = Sql::new(
            "UPDATE appointments SET state = 'agreed', agreed_at = $1
             WHERE id = $2 AND order_id = $3 AND origin_tenant_id = $4 AND state = 'proposed' AND proposed_by = $5
               AND starts_at > $1",
        )
        .bind(desk.now)
        .bind(id)
        .bind(order.id)
        .bind(order.origin_tenant_id)
        .bind(by.other().as_str())
        .run(&tx)
        .await?;
        if agreed == 0 {
            return Err(gone().into());
        }
        drop(tx);
        let at = wanted.starts_at;
        for effect in decision.effects {
            if let Effect::Later(timer) = effect {
                let tx = desk.work.scoped(PLATFORM).await?;
                order.leave(&tx, timer, desk.now).await?;
            }
        }
        for side in [Side::Friend, Side::Customer] {
            letters::to_side(desk, order, side, News::TimeAgreed { at }).await?;
        }
        Ok(())
    }
}

/// Jobs are the platform's.
pub(super) const PLATFORM: Scope = Scope {
    name: "platform",
    owner: None,
};

/// How often the time agreed with this Friend was moved. Asked while the order's row is held.
async fn moves(pool: &PoolDb, order: &Order) -> Result<i64, AppError> {
    let tx = pool.open().await?;
    let moved: Option<Count> = Sql::new(
        "SELECT count(*) AS n FROM order_steps
         WHERE order_id = $1 AND origin_tenant_id = $2 AND step = $3 AND order_version <= $4 AND order_version > COALESCE((
            SELECT max(order_version) FROM order_steps
            WHERE order_id = $1 AND origin_tenant_id = $2 AND step IN ('accept', 'assign')), 0)",
    )
    .bind(order.id)
    .bind(order.origin_tenant_id)
    .bind(Step::Reschedule.as_str())
    .bind(order.version)
    .one(&tx)
    .await?;
    Ok(moved.map_or(0, |moved| moved.n))
}

/// Whether the Friend is elsewhere at that time, by another agreed appointment.
async fn not_busy(pool: &PoolDb, order: &Order, starts_at: DateTime<Utc>) -> Result<(), AppError> {
    let ends_at = starts_at + Duration::minutes(order.duration_minutes);
    let tx = pool.open().await?;
    let others: Vec<Busy> = Sql::new(
        "SELECT starts_at, duration_minutes FROM orders
         WHERE friend_id = $1 AND id <> $2 AND state IN ('scheduled', 'in_progress') AND starts_at < $3 AND starts_at > $4",
    )
    .bind(order.friend_id)
    .bind(order.id)
    .bind(ends_at)
    .bind(starts_at - Duration::minutes(WORK_MINUTES_MAX))
    .all(&tx)
    .await?;
    let overlaps = |busy: &Busy| busy.starts_at + Duration::minutes(busy.duration_minutes) > starts_at;
    if others.iter().any(overlaps) {
        return Err(Refusal::new("appointment-refused-busy").with_status(409).into());
    }
    Ok(())
}

/// The day and the time a letter says of an instant, on the clock of this zone: `("2027-03-28", "20:00")`.
pub(super) fn on_clock(at: DateTime<Utc>, zone: chrono_tz::Tz) -> (String, String) {
    let wall = at.with_timezone(&zone);
    let day = format!("{:04}-{:02}-{:02}", wall.year(), wall.month(), wall.day());
    let time = NaiveTime::from_hms_opt(wall.hour(), wall.minute(), 0).unwrap_or_default();
    (day, time.format("%H:%M").to_string())
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use chrono_tz::Europe::{Warsaw, Zurich};

    use super::{day_before, meant, on_clock};

    fn utc(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[test]
    fn an_hour_the_clock_leaps_over_is_refused_by_name() {
        for zone in [Zurich, Warsaw] {
            assert_eq!(
                meant("2027-03-28T02:30", zone).unwrap_err().key,
                "appointment-refused-gap"
            );
            assert_eq!(meant("2027-03-28T01:59", zone).unwrap().at, utc("2027-03-28T00:59:00Z"));
            assert_eq!(meant("2027-03-28T03:00", zone).unwrap().at, utc("2027-03-28T01:00:00Z"));
        }
    }

    #[test]
    fn of_an_hour_that_comes_twice_the_first_is_meant() {
        let night = meant("2027-10-31T02:30", Zurich).unwrap();
        assert!(night.comes_twice);
        assert_eq!(night.at, utc("2027-10-31T00:30:00Z"));
        assert!(!meant("2027-10-31T03:00", Zurich).unwrap().comes_twice);
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for wall in [
            "",
            "2027",
            "2027-02-30T10:00",
            "2027-02-20 10:00",
            "zürich zürich zürich",
        ] {
            assert_eq!(
                meant(wall, Zurich).unwrap_err().key,
                "appointment-refused-time",
                "{wall}"
            );
        }
        assert_eq!(
            meant("2027-02-20T10:00:00", Zurich).unwrap().at,
            utc("2027-02-20T09:00:00Z")
        );
    }

    #[test]
    fn the_day_before_is_the_same_time_on_the_wall_also_over_a_clock_change() {
        assert_eq!(
            day_before(utc("2027-03-28T18:00:00Z"), Zurich),
            utc("2027-03-27T19:00:00Z")
        );
        assert_eq!(
            day_before(utc("2027-10-31T19:00:00Z"), Zurich),
            utc("2027-10-30T18:00:00Z")
        );
        assert_eq!(
            day_before(utc("2027-03-29T00:30:00Z"), Zurich),
            utc("2027-03-28T00:30:00Z"),
            "half past two did not exist the day before"
        );
    }

    #[test]
    fn a_letter_says_the_clock_of_its_reader() {
        let at = utc("2027-03-28T18:05:00Z");
        assert_eq!(on_clock(at, Zurich), ("2027-03-28".to_owned(), "20:05".to_owned()));
        assert_eq!(
            on_clock(at, chrono_tz::Europe::London),
            ("2027-03-28".to_owned(), "19:05".to_owned())
        );
    }
}
