//! The waiting list's recurring work: looks every hour who can be helped now, and forgets on the day.

use serde_json::json;

use super::waiting::Waiting;
use crate::{
    foundation::{
        db::{Scope, Work},
        i18n::Country,
        jobs::{self, HandlerError, Job},
        quiet,
    },
    tenancy::{
        House, TenantDb, TenantId,
        faces::{Need, OnSale},
        places::Point,
    },
};

/// Looks in which communities somebody waits.
pub const LOOK: &str = "waiting-list-look";
/// Looks for one community whether somebody could come now.
pub const LOOK_FOR: &str = "waiting-list-look-for";
/// Forgets the entries whose day has come.
pub const FORGET: &str = "waiting-list-forget";

/// Leaves a job for each community in which somebody waits: each is a short transaction of its own.
///
/// # Errors
/// When the database does not answer.
pub async fn look(house: House, work: Work, _job: Job) -> Result<(), HandlerError> {
    let now = house.clock.now();
    let communities = Waiting::communities(&work).await?;
    let tx = work
        .scoped(Scope {
            name: "platform",
            owner: None,
        })
        .await?;
    for tenant in communities {
        jobs::later(&tx, LOOK_FOR, Some(tenant.uuid()), json!({}), now).await?;
    }
    Ok(())
}

/// Writes to everybody who waits for what can be done at his place now: one package, or whichever comes first.
///
/// # Errors
/// When the database does not answer.
pub async fn look_for(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let tenant = job
        .tenant_id
        .map(TenantId::from)
        .ok_or_else(|| HandlerError::Hopeless("a waiting list without a community".into()))?;
    let db = TenantDb::new(&work, tenant);
    // Whoever waits is written to once, when he can book: not while nobody can.
    let community = house.tenants.get(tenant).await?;
    let Some(community) = community.as_ref().filter(|community| !house.is_off(community, "/book")) else {
        return Ok(());
    };
    // By night nobody is woken: the first look of the morning finds who waits.
    let now = house.clock.now();
    if quiet::awake(community.tz, now) > now {
        return Ok(());
    }
    for place in Waiting::places(&db).await? {
        let Ok(country) = place.country.parse::<Country>() else {
            continue;
        };
        let point = Point {
            lat: place.lat,
            lon: place.lon,
        };
        let on_sale = house.faces.catalogue.on_sale(&work, community, country, point).await?;
        let wanted: Vec<OnSale> = on_sale
            .into_iter()
            .filter(|sold| place.package.is_empty() || sold.slug == place.package)
            .collect();
        let needs: Vec<Need> = wanted.iter().map(|sold| sold.need.clone()).collect();
        if house.faces.coverage.covers(&work, &needs).await?.contains(&true) {
            let names = wanted.into_iter().next().filter(|_| !place.package.is_empty());
            let names = names.map(|sold| sold.names).unwrap_or_default();
            Waiting::tell(&house, &db, &place, &names, now).await?;
        }
    }
    Ok(())
}

/// Forgets the entries whose day has come.
///
/// # Errors
/// When the database does not answer.
pub async fn forget(house: House, work: Work, _job: Job) -> Result<(), HandlerError> {
    Waiting::forget(&work, house.clock.now()).await?;
    Ok(())
}
