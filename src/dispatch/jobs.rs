//! What dispatch does in the background: it asks when an order is placed, and goes on when a wave ends.

use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::{
    departure, letters,
    offer::{Offer, OfferId},
    wave::Asking,
};
use crate::{
    accounts::departure::Gone,
    foundation::{
        db::Work,
        error::AppError,
        jobs::{HandlerError, Job},
    },
    orders::{Desk, Order, OrderId, State},
    tenancy::{House, PoolDb},
};

#[derive(Deserialize)]
struct OfOrder {
    order: OrderId,
}

#[derive(Deserialize)]
struct OfEpoch {
    order: OrderId,
    epoch: i64,
}

#[derive(Deserialize)]
struct OfWave {
    order: OrderId,
    epoch: i64,
    ends_at: DateTime<Utc>,
}

#[derive(Deserialize)]
struct OfOffer {
    offer: OfferId,
}

fn read<'job, T: Deserialize<'job>>(job: &'job Job) -> Result<T, HandlerError> {
    T::deserialize(&job.payload).map_err(|error| HandlerError::Hopeless(error.to_string()))
}

/// An order was placed: the first wave begins.
///
/// # Errors
/// When the database refuses it.
pub async fn placed(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let OfOrder { order } = read(&job)?;
    match Asking::hold(&house, &work, order, State::Placed).await? {
        Some(asking) => Ok(asking.release().await?),
        None => Ok(()),
    }
}

/// An order is to be offered again.
///
/// # Errors
/// When the database refuses it.
pub async fn reopened(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let OfOrder { order } = read(&job)?;
    match Asking::hold(&house, &work, order, State::Offering).await? {
        Some(asking) => Ok(asking.reopen().await?),
        None => Ok(()),
    }
}

/// A wave ends.
///
/// # Errors
/// When the database refuses it.
pub async fn wave_ends(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let OfWave { order, epoch, ends_at } = read(&job)?;
    match Asking::hold(&house, &work, order, State::Offering).await? {
        Some(asking) => Ok(asking.end_wave(epoch, ends_at).await?),
        None => Ok(()),
    }
}

/// A place is free.
///
/// # Errors
/// When the database refuses it.
pub async fn refill(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let OfOrder { order } = read(&job)?;
    match Asking::hold(&house, &work, order, State::Offering).await? {
        Some(asking) => Ok(asking.refill().await?),
        None => Ok(()),
    }
}

/// Others than the origin's own Friends may be asked from now on.
///
/// # Errors
/// When the database refuses it.
pub async fn pool_opens(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let OfOrder { order } = read(&job)?;
    match Asking::hold(&house, &work, order, State::Offering).await? {
        Some(asking) => Ok(asking.open_pool().await?),
        None => Ok(()),
    }
}

/// Somebody is written to that he was asked, unless the offer is over by the time his day begins.
///
/// # Errors
/// When the database refuses it.
pub async fn offered(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let OfOffer { offer } = read(&job)?;
    let (db, now) = (PoolDb::new(&work), house.clock.now());
    let Some(offer) = Offer::any(&db, offer).await?.filter(|offer| offer.is_open(now)) else {
        return Ok(());
    };
    // He may have gone at the very moment in which he was asked.
    let asked = Gone {
        tenant: offer.tenant_id,
        member: offer.member_id,
    };
    if !asked.is_back(&work).await? {
        return Ok(departure::clear(&house, &work, asked).await?);
    }
    Ok(letters::offer(&work, &offer, now).await?)
}

/// Customer and managers are written to that nobody was found, unless somebody is by the time their day begins.
///
/// # Errors
/// When the database refuses it.
pub async fn nobody_yet(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let OfEpoch { order, epoch } = read(&job)?;
    let desk = Desk::of_job(&house, &work);
    match Order::find(&desk.pool(), order).await {
        Ok(order) if order.state == State::Unassigned && order.epoch == epoch => {
            Ok(letters::nobody_yet(&desk, &order).await?)
        }
        Ok(_) | Err(AppError::NotFound) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
