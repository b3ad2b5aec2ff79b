//! Members who live near the reader.
//!
//! Where the newest members live is the same for every reader and may be a minute old, so it is remembered; whether they
//! still show it is asked each time.

use std::sync::Arc;

use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::views::Near;
use crate::{
    accounts::{
        MembershipId, Visitor,
        frame::{initials, tone},
    },
    foundation::{
        db::{DbErr, Sql},
        error::AppError,
    },
    tenancy::kept::CacheKey,
};

/// Members shown.
const SHOWN: usize = 4;
/// The nearest who are asked whether they still show themselves: more than are shown, as some may have gone meanwhile.
const ASKED: usize = 12;
/// Members looked at, the newest first.
const LOOKED_AT: i64 = 400;

#[derive(FromQueryResult)]
struct Candidate {
    person_id: Uuid,
}

/// Where somebody lives. The point is for measuring; what is shown is the area of the postal code.
#[derive(FromQueryResult)]
struct Home {
    id: Uuid,
    country: String,
    postal_code: String,
    lat: f64,
    lon: f64,
}

#[derive(FromQueryResult)]
struct Place {
    lat: f64,
    lon: f64,
}

#[derive(FromQueryResult)]
struct Neighbour {
    id: MembershipId,
    person_id: Uuid,
    display_name: String,
    avatar: Option<String>,
}

/// Members near the reader who show their area, the nearest first; nobody for those who are not signed in, or not yet let
/// in.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn near(visitor: &Visitor) -> Result<Vec<Near>, AppError> {
    let Some(session) = &visitor.session else {
        return Ok(Vec::new());
    };
    let homes = homes(visitor).await?;
    let place: Option<Place> = {
        let tx = visitor.people.open().await?;
        let own = Sql::new("SELECT lat, lon FROM persons WHERE id = $1 AND lat IS NOT NULL AND lon IS NOT NULL");
        own.bind(session.person_id).all(&tx).await?.pop()
    };
    let Some(place) = place else {
        return Ok(Vec::new());
    };
    let mut nearest: Vec<(&Home, f64)> = homes
        .iter()
        .filter(|home| home.id != session.person_id.uuid())
        .map(|home| (home, far(&place, home)))
        .collect();
    nearest.sort_by(|(one, near), (other, far)| near.total_cmp(far).then(one.id.cmp(&other.id)));
    nearest.truncate(ASKED);
    if nearest.is_empty() {
        return Ok(Vec::new());
    }
    let neighbours = neighbours(visitor, session.membership_id, &nearest).await?;
    let shown = nearest.into_iter().filter_map(|(home, _)| {
        let neighbour = neighbours.iter().find(|neighbour| neighbour.person_id == home.id)?;
        let place = visitor
            .house
            .places
            .find(home.country.parse().ok()?, &home.postal_code)?;
        Some(Near {
            initials: initials(&neighbour.display_name),
            tone: tone(&neighbour.display_name),
            avatar_url: neighbour.avatar.as_ref().and_then(|key| visitor.house.picture_url(key)),
            url: visitor.path(&format!("/members/{}", neighbour.id)),
            area: place.region,
            name: neighbour.display_name.clone(),
        })
    });
    Ok(shown.take(SHOWN).collect())
}

/// How far it is on a flat map, on which a degree to the east is two thirds of one to the north: so it is where our
/// countries lie. Only to be compared.
fn far(place: &Place, home: &Home) -> f64 {
    let (north, east) = (home.lat - place.lat, home.lon - place.lon);
    9.0 * north * north + 4.0 * east * east
}

/// Where the community's newest members live who show it.
async fn homes(visitor: &Visitor) -> Result<Arc<Vec<Home>>, DbErr> {
    let key = CacheKey::tenant(visitor.db.tenant(), "homes");
    if let Some(kept) = visitor.house.kept.get(key) {
        return Ok(kept);
    }
    let candidates: Vec<Candidate> = {
        let tx = visitor.db.open().await?;
        Sql::new(
            "SELECT person_id FROM memberships
             WHERE tenant_id = $1 AND standing = 'active' AND role = 'friend' AND shows_area AND person_id IS NOT NULL
             ORDER BY joined_at DESC, id DESC LIMIT $2",
        )
        .bind(visitor.db.tenant())
        .bind(LOOKED_AT)
        .all(&tx)
        .await?
    };
    let homes = if candidates.is_empty() {
        Vec::new()
    } else {
        let tx = visitor.people.open().await?;
        let sql = Sql::new(format!(
            "SELECT id, country, postal_code, lat, lon FROM persons
             WHERE id IN ({}) AND lat IS NOT NULL AND lon IS NOT NULL",
            places(1, candidates.len())
        ));
        let sql = candidates.iter().fold(sql, |sql, one| sql.bind(one.person_id));
        sql.all(&tx).await?
    };
    Ok(visitor.house.kept.keep(key, homes))
}

/// Those of them who are active and show their area at this moment, if the reader is a member who may know.
async fn neighbours(
    visitor: &Visitor,
    reader: MembershipId,
    nearest: &[(&Home, f64)],
) -> Result<Vec<Neighbour>, DbErr> {
    let tx = visitor.db.open().await?;
    let sql = Sql::new(format!(
        "SELECT id, person_id, display_name, avatar FROM memberships
         WHERE tenant_id = $1 AND standing = 'active' AND role = 'friend' AND shows_area AND person_id IN ({})
            AND EXISTS (SELECT 1 FROM memberships AS own
                WHERE own.tenant_id = $1 AND own.id = $2 AND own.standing = 'active')",
        places(3, nearest.len())
    ))
    .bind(visitor.db.tenant())
    .bind(reader);
    let sql = nearest.iter().fold(sql, |sql, (home, _)| sql.bind(home.id));
    sql.all(&tx).await
}

/// So many places of a statement from this one on.
fn places(first: usize, count: usize) -> String {
    let places: Vec<String> = (first..first + count).map(|place| format!("${place}")).collect();
    places.join(", ")
}
