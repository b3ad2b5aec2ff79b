//! The timers of an order. Each looks at the order as it is now: one of an older epoch or another state does nothing, so a
//! timer that runs late, twice or after its reason is gone harms nobody.

use chrono::{DateTime, Duration, Utc};
use serde::{Deserialize, de::DeserializeOwned};

use super::{
    APPOINTMENT_SOON, CONTACT_REMINDER, Command, Desk, Effect, Order, OrderId, State,
    appointment::{Appointment, AppointmentId},
    decide,
    desk::Side,
    letters::{self, News},
    state::Actor,
};
use crate::{
    foundation::{
        db::Work,
        error::AppError,
        jobs::{HandlerError, Job},
    },
    tenancy::House,
};

/// What a reminder must leave of the twelve hours to be worth waiting for.
const TO_CALL: Duration = Duration::hours(1);

#[derive(Deserialize)]
struct About {
    order: OrderId,
}

#[derive(Deserialize)]
struct AboutContact {
    order: OrderId,
    epoch: i64,
    #[serde(default)]
    hours: i64,
}

#[derive(Deserialize)]
struct AboutAppointment {
    order: OrderId,
    appointment: AppointmentId,
}

fn arguments<T: DeserializeOwned>(job: &Job) -> Result<T, HandlerError> {
    serde_json::from_value(job.payload.clone()).map_err(|error| HandlerError::Hopeless(error.to_string()))
}

/// The order; none when it is gone.
async fn order_of(desk: &Desk<'_>, id: OrderId) -> Result<Option<Order>, HandlerError> {
    match Order::find(&desk.pool(), id).await {
        Ok(order) => Ok(Some(order)),
        Err(AppError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Four and ten hours after an accept: the Friend is reminded that somebody waits for him. By night the job is put off to
/// the morning, where it is not night any more.
///
/// # Errors
/// When the database does not answer.
pub async fn contact_reminder(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let about: AboutContact = arguments(&job)?;
    let desk = Desk::of_job(&house, &work);
    let Some(order) = order_of(&desk, about.order).await? else {
        return Ok(());
    };
    let command = Command::Remind {
        epoch: about.epoch,
        hours: about.hours,
    };
    let decision = decide(&order.standing(), Actor::System, command, desk.now).map_err(AppError::from)?;
    for effect in decision.effects {
        if let Effect::Remind { hours } = effect {
            // One that leaves him no time any more helps nobody: then it is written at its hour.
            let in_time = |morning: DateTime<Utc>| order.contact_due_at.is_some_and(|due| morning + TO_CALL <= due);
            if let Some(morning) = morning(&desk, &order).await?.filter(|at| in_time(*at)) {
                return Ok(desk.later(&order, CONTACT_REMINDER, job.payload, morning).await?);
            }
            letters::to_friend(&desk.at_once(), &order, News::ContactReminder { hours }).await?;
        }
    }
    Ok(())
}

/// When the Friend of this order wakes; none while he is awake.
async fn morning(desk: &Desk<'_>, order: &Order) -> Result<Option<DateTime<Utc>>, HandlerError> {
    let own = match order.friend_id {
        Some(friend) => letters::zone_of(desk, friend).await?,
        None => None,
    };
    let at = desk.leaves_at(own.unwrap_or_else(|| order.zone()));
    Ok(Some(at).filter(|at| *at > desk.now))
}

/// Twelve hours after an accept without a contact: the order is offered again, without this Friend.
///
/// # Errors
/// When the database does not answer.
pub async fn contact_breached(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let about: AboutContact = arguments(&job)?;
    let desk = Desk::of_job(&house, &work);
    let Some(order) = order_of(&desk, about.order).await? else {
        return Ok(());
    };
    Ok(order.breach(&desk, about.epoch).await?)
}

/// The customer learns that others are asked after a broken promise, unless somebody has come forward while he slept.
///
/// # Errors
/// When the database does not answer.
pub async fn asked_anew(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let about: About = arguments(&job)?;
    let desk = Desk::of_job(&house, &work);
    if let Some(order) = order_of(&desk, about.order).await?
        && matches!(order.state, State::Offering | State::Unassigned)
    {
        letters::to_customer(&desk, &order, News::ContactBreached).await?;
    }
    Ok(())
}

/// The day before an appointment, both sides are reminded, if it still holds; by night in the morning, if that is still
/// the day before.
///
/// # Errors
/// When the database does not answer.
pub async fn appointment_soon(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let about: AboutAppointment = arguments(&job)?;
    let desk = Desk::of_job(&house, &work);
    let Some(order) = order_of(&desk, about.order).await? else {
        return Ok(());
    };
    let agreed = Appointment::list(&desk.pool(), &order)
        .await?
        .into_iter()
        .find(|appointment| appointment.id == about.appointment && appointment.is_agreed());
    // Where the server was down over it, a reminder of what is past helps nobody.
    let Some(agreed) = agreed.filter(|agreed| order.state == State::Scheduled && agreed.starts_at > desk.now) else {
        return Ok(());
    };
    let day = |at: DateTime<Utc>| at.with_timezone(&order.zone()).date_naive();
    let is_before = |morning: DateTime<Utc>| day(morning) < day(agreed.starts_at);
    if let Some(morning) = morning(&desk, &order).await?.filter(|at| is_before(*at)) {
        return Ok(desk.later(&order, APPOINTMENT_SOON, job.payload, morning).await?);
    }
    for side in [Side::Friend, Side::Customer] {
        letters::to_side(&desk.at_once(), &order, side, News::TimeSoon { at: agreed.starts_at }).await?;
    }
    Ok(())
}

/// Fourteen days after its end an order closes.
///
/// # Errors
/// When the database does not answer.
pub async fn closes(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let about: About = arguments(&job)?;
    let desk = Desk::of_job(&house, &work);
    if let Some(order) = order_of(&desk, about.order).await? {
        order.close(&desk).await?;
    }
    Ok(())
}

/// A day after the tenth wrong code the customer's code may be tried again.
///
/// # Errors
/// When the database does not answer.
pub async fn code_again(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let about: About = arguments(&job)?;
    let desk = Desk::of_job(&house, &work);
    if let Some(order) = order_of(&desk, about.order).await? {
        order.forget_attempts(&desk).await?;
    }
    Ok(())
}
