//! Who lives near: people with a skill or one of several, outwards from a place, and how far nobody has been overlooked.
//!
//! One face, two ways. PostgreSQL asks a GiST index for the nearest by degrees, which are no kilometres: a proven bound says
//! how far the answer reaches. SQLite walks rings of H3 cells: whoever lies outside a ring is at least as far away as the
//! ring's nearest cell. Both give exactly what measuring everybody would give (`tests/dispatch/near.rs`).

use std::collections::{HashMap, HashSet};

use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult};

use crate::{
    accounts::PersonId,
    foundation::db::{DbErr, Scoped, Sql},
    tenancy::places::{EARTH_KM, Point, cell_number},
};

/// People the first look asks PostgreSQL for; each further one asks for four times as many.
const FIRST_LOOK: i64 = 64;
/// Rings of the first look on SQLite, none but the cell of the place itself: in a city it holds hundreds of people. Each
/// further look is twice as wide.
const FIRST_RING: u32 = 0;
/// Kilometres by which a bound is kept shorter than it was computed, against rounding.
const ROUNDING_KM: f64 = 1e-6;

/// Somebody with the skill, and how far away.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Near {
    /// Who.
    pub person: PersonId,
    /// Kilometres as the crow flies.
    pub km: f64,
    /// Which of the skills, by its place in the list that was asked for.
    pub skill: usize,
}

/// A search outwards from a place, for people with one skill, or for several skills at once.
#[derive(Clone, Debug)]
pub struct Nearby {
    skills: Vec<String>,
    /// Those still looked for, by their places.
    open: Vec<usize>,
    center: Point,
    radius_km: f64,
    known: HashSet<(usize, PersonId)>,
    /// The next look: how many people on PostgreSQL, up to which ring on SQLite.
    next_limit: i64,
    next_ring: u32,
    /// Cells whose people are known, for every skill still looked for.
    cells: HashSet<i64>,
    is_over: bool,
}

/// What one look found.
#[derive(Clone, Debug)]
pub struct Look {
    /// Whom no earlier look has found, in no order; somebody with two of the skills twice.
    pub found: Vec<Near>,
    /// Everybody nearer than this has been found by now, with whatever skill; the whole radius when the search is over.
    pub known_km: f64,
}

#[derive(FromQueryResult)]
struct Row {
    skill: String,
    person_id: PersonId,
    lat: f64,
    lon: f64,
}

impl Nearby {
    /// A search that has not looked yet. A radius of a few hundred kilometres is the most it is made for.
    #[must_use]
    pub fn new(skill: &str, center: Point, radius_km: f64) -> Self {
        Self::of_any(&[skill], center, radius_km)
    }

    /// The same for several skills at once: one look costs as much as for one of them, in statements.
    #[must_use]
    pub fn of_any(skills: &[&str], center: Point, radius_km: f64) -> Self {
        Self {
            skills: skills.iter().map(|skill| (*skill).to_owned()).collect(),
            open: (0..skills.len()).collect(),
            center,
            radius_km,
            known: HashSet::new(),
            next_limit: FIRST_LOOK,
            next_ring: FIRST_RING,
            cells: HashSet::new(),
            is_over: false,
        }
    }

    /// Looks no longer for a skill that `is_wanted` says no to, by its place in the list.
    pub fn only(&mut self, is_wanted: impl Fn(usize) -> bool) {
        self.open.retain(|skill| is_wanted(*skill));
    }

    /// Looks further out; none when everybody within the radius has been found.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn look(&mut self, tx: &Scoped<'_>) -> Result<Option<Look>, DbErr> {
        if self.is_over {
            return Ok(None);
        }
        let (rows, known_km) = if tx.get_database_backend() == DbBackend::Postgres {
            self.nearest(tx).await?
        } else {
            self.rings(tx).await?
        };
        let known_km = known_km.min(self.radius_km);
        self.is_over = known_km >= self.radius_km;
        let mut found = Vec::new();
        for row in rows {
            let point = Point {
                lat: row.lat,
                lon: row.lon,
            };
            let km = self.center.km_to(point);
            let Some(skill) = self.skills.iter().position(|skill| *skill == row.skill) else {
                continue;
            };
            if km <= self.radius_km && self.known.insert((skill, row.person_id)) {
                found.push(Near {
                    person: row.person_id,
                    km,
                    skill,
                });
            }
        }
        Ok(Some(Look { found, known_km }))
    }

    /// PostgreSQL: the nearest by degrees, more of them with every look.
    async fn nearest(&mut self, tx: &Scoped<'_>) -> Result<(Vec<Row>, f64), DbErr> {
        let limit = self.next_limit;
        self.next_limit = limit.saturating_mul(4);
        let rows: Vec<Row> = Sql::new(
            "SELECT s.skill, n.person_id, n.lat, n.lon FROM jsonb_array_elements_text($1) AS s (skill)
             CROSS JOIN LATERAL (
                SELECT person_id, lat, lon FROM person_skills
                WHERE skill = s.skill AND lat IS NOT NULL AND lon IS NOT NULL
                ORDER BY point(lon, lat) <-> point($2, $3) LIMIT $4
             ) AS n",
        )
        .bind(self.asked())
        .bind(self.center.lon)
        .bind(self.center.lat)
        .bind(limit)
        .all(tx)
        .await?;
        // How many there are with each skill, and how many degrees it is to the last of them.
        let mut reached: HashMap<&str, (i64, f64)> = HashMap::new();
        for row in &rows {
            let (count, limit) = reached.entry(&row.skill).or_default();
            *count += 1;
            *limit = limit.max(degrees(self.center, row.lat, row.lon));
        }
        let known_km = reached
            .values()
            .filter(|(count, _)| *count >= limit)
            .map(|(_, last)| self.km_within(*last))
            .fold(f64::INFINITY, f64::min);
        Ok((rows, known_km))
    }

    /// The skills still looked for, as both databases read a list.
    fn asked(&self) -> serde_json::Value {
        self.open.iter().map(|skill| self.skills[*skill].as_str()).collect()
    }

    /// The most kilometres of which it is sure that everybody so near lies nearer than `limit` degrees.
    fn km_within(&self, limit: f64) -> f64 {
        let (mut sure, mut open) = (0.0, self.radius_km);
        if degrees_within(self.center, open) < limit {
            return open;
        }
        for _ in 0..60 {
            let middle = f64::midpoint(sure, open);
            if degrees_within(self.center, middle) < limit {
                sure = middle;
            } else {
                open = middle;
            }
        }
        (sure - ROUNDING_KM).max(0.0)
    }

    /// SQLite: everybody in the next rings of cells.
    async fn rings(&mut self, tx: &Scoped<'_>) -> Result<(Vec<Row>, f64), DbErr> {
        let Some(middle) = self.center.cell() else {
            return Ok((Vec::new(), f64::INFINITY));
        };
        let ring = self.next_ring;
        self.next_ring = ring.saturating_mul(2).max(1);
        let (mut asked, mut beyond_km) = (Vec::new(), f64::INFINITY);
        for (cell, distance) in middle.grid_disk_distances::<Vec<_>>(ring + 1) {
            if distance > ring {
                // The ring behind the last one: whoever lives farther out lives behind one of these cells.
                beyond_km = beyond_km.min(self.km_to_cell(cell));
            } else if self.cells.insert(cell_number(cell)) {
                asked.push(cell_number(cell));
            }
        }
        let rows: Vec<Row> = Sql::new(
            "SELECT skill, person_id, lat, lon FROM person_skills
             WHERE skill IN (SELECT value FROM json_each($1)) AND cell IN (SELECT value FROM json_each($2))
                AND lat IS NOT NULL AND lon IS NOT NULL",
        )
        .bind(self.asked().to_string())
        .bind(serde_json::json!(asked).to_string())
        .all(tx)
        .await?;
        Ok((rows, (beyond_km - ROUNDING_KM).max(0.0)))
    }

    /// At most as far as the nearest point of a cell: the way to its middle without the way from there to its farthest
    /// corner.
    fn km_to_cell(&self, cell: h3o::CellIndex) -> f64 {
        let point = |at: h3o::LatLng| Point {
            lat: at.lat(),
            lon: at.lng(),
        };
        let middle = point(cell.into());
        let reach = cell
            .boundary()
            .iter()
            .map(|corner| middle.km_to(point(*corner)))
            .fold(0.0, f64::max);
        self.center.km_to(middle) - reach
    }
}

/// How far apart on a flat map of degrees.
fn degrees(center: Point, lat: f64, lon: f64) -> f64 {
    (lat - center.lat).hypot(lon - center.lon)
}

/// At least so many degrees on a flat map that everybody within these kilometres lies nearer.
///
/// With d the angle of the way and c the cosine of the highest latitude it can reach, the haversine gives
/// sin²(d/2) ≥ sin²(Δφ/2) + c² sin²(Δλ/2). For angles up to asin(sin(d/2)/c) a sine is at least its angle times
/// sin(d/2) / (c asin(sin(d/2)/c)), and so √(Δφ² + Δλ²) ≤ 2 asin(sin(d/2)/c). It holds as long as the way does not cross
/// the 180th meridian, which none of our countries comes near.
fn degrees_within(center: Point, km: f64) -> f64 {
    let way = km / EARTH_KM;
    let highest = center.lat.abs().to_radians() + way;
    let sine = (way / 2.0).sin() / highest.cos();
    if highest >= std::f64::consts::FRAC_PI_2 || sine >= 1.0 {
        return f64::INFINITY;
    }
    // A hair more, for both sides round.
    (2.0 * sine.asin()).to_degrees() * (1.0 + 1e-9)
}

#[cfg(test)]
mod tests {
    use super::{Point, degrees, degrees_within};

    /// The bound is what makes the search exact: a circle of true kilometres lies inside the circle of its degrees.
    #[test]
    fn nobody_within_the_kilometres_lies_outside_the_degrees() {
        for lat in [0.0, 47.3, 54.8, -33.9, 69.6] {
            let center = Point { lat, lon: 13.4 };
            for km in [0.5, 5.0, 40.0, 200.0] {
                let limit = degrees_within(center, km);
                for turn in 0..720 {
                    let angle = f64::from(turn).to_radians() / 2.0;
                    // Outwards until the true distance is reached.
                    let (mut near, mut far) = (0.0, 30.0);
                    for _ in 0..60 {
                        let middle = f64::midpoint(near, far);
                        let point = Point {
                            lat: lat + middle * angle.sin(),
                            lon: 13.4 + middle * angle.cos(),
                        };
                        if center.km_to(point) <= km {
                            near = middle;
                        } else {
                            far = middle;
                        }
                    }
                    let (lat, lon) = (lat + near * angle.sin(), 13.4 + near * angle.cos());
                    assert!(
                        degrees(center, lat, lon) <= limit + 1e-9,
                        "{center:?} {km} km at {angle}"
                    );
                }
            }
        }
    }
}
