//! What a clock on somebody's wall means.
//!
//! An hour that the clock leaps over is no time, and of an hour that comes twice the first is meant.

use chrono::{DateTime, Duration, LocalResult, NaiveDateTime, TimeZone, Utc};

/// What a form's `datetime-local` sends, and how a wall time is kept.
pub const WALL: &str = "%Y-%m-%dT%H:%M";

/// What a wall time means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meant {
    /// The instant.
    pub at: DateTime<Utc>,
    /// Whether the clock shows it twice that night; the first time is meant.
    pub comes_twice: bool,
}

/// Why a wall time means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTime {
    /// It cannot be read.
    Unreadable,
    /// The clock leaps over it.
    Gap,
}

/// The wall time as somebody typed it, to the minute.
#[must_use]
pub fn read(wall: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(wall.get(..16)?, WALL).ok()
}

/// What this wall time means in this zone.
///
/// # Errors
/// When it is no time, or one the clock leaps over.
pub fn meant(wall: &str, zone: chrono_tz::Tz) -> Result<Meant, NoTime> {
    let wall = read(wall).ok_or(NoTime::Unreadable)?;
    match zone.from_local_datetime(&wall) {
        LocalResult::Single(at) => Ok(Meant {
            at: at.to_utc(),
            comes_twice: false,
        }),
        LocalResult::Ambiguous(first, _) => Ok(Meant {
            at: first.to_utc(),
            comes_twice: true,
        }),
        LocalResult::None => Err(NoTime::Gap),
    }
}

/// The same time of day one day earlier on this wall; 24 hours earlier where the clock leaps over it.
#[must_use]
pub fn day_before(at: DateTime<Utc>, zone: chrono_tz::Tz) -> DateTime<Utc> {
    let wall = at.with_timezone(&zone).naive_local() - Duration::days(1);
    zone.from_local_datetime(&wall)
        .earliest()
        .map_or(at - Duration::days(1), |earlier| earlier.to_utc())
}
