//! The time, asked for in one place.
//!
//! Whoever needs to know what time it is gets a [`Clock`]; nothing asks the operating system or the
//! database. So a test stands still, and development can move twelve hours ahead to see a timer end.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use chrono::{DateTime, SubsecRound, TimeDelta, Utc};

/// The time as Kith sees it. Clones share one offset: advancing one advances all.
#[derive(Clone, Debug)]
pub struct Clock {
    source: Source,
    ahead_micros: Arc<AtomicI64>,
}

#[derive(Clone, Copy, Debug)]
enum Source {
    System,
    Fixed(DateTime<Utc>),
}

impl Clock {
    /// The machine's own time.
    #[must_use]
    pub fn system() -> Self {
        Self::of(Source::System)
    }

    /// A clock that stands at `at` until it is advanced.
    #[must_use]
    pub fn fixed(at: DateTime<Utc>) -> Self {
        Self::of(Source::Fixed(at))
    }

    fn of(source: Source) -> Self {
        Self {
            source,
            ahead_micros: Arc::default(),
        }
    }

    /// Now, in whole microseconds: PostgreSQL keeps no finer time, and a value that is read back
    /// must equal the one that was written.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let base = match self.source {
            #[expect(clippy::disallowed_methods, reason = "this is the clock everybody is to ask")]
            Source::System => Utc::now(),
            Source::Fixed(at) => at,
        };
        let ahead = TimeDelta::microseconds(self.ahead_micros.load(Ordering::SeqCst));
        base.checked_add_signed(ahead)
            .unwrap_or(DateTime::<Utc>::MAX_UTC)
            .trunc_subsecs(6)
    }

    /// Moves this clock and all its clones ahead, by whole microseconds. There is no way back:
    /// code may rely on time not running backwards.
    pub fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        let mut ahead = self.ahead_micros.load(Ordering::SeqCst);
        while let Err(current) =
            self.ahead_micros
                .compare_exchange(ahead, ahead.saturating_add(by), Ordering::SeqCst, Ordering::SeqCst)
        {
            ahead = current;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noon() -> DateTime<Utc> {
        "2026-03-01T12:00:00.123456789Z".parse().unwrap()
    }

    #[test]
    fn a_fixed_clock_stands_still_in_whole_microseconds() {
        let clock = Clock::fixed(noon());
        assert_eq!(clock.now().to_rfc3339(), "2026-03-01T12:00:00.123456+00:00");
        assert_eq!(clock.now(), clock.now());
    }

    #[test]
    fn the_system_clock_gives_whole_microseconds() {
        assert_eq!(Clock::system().now().timestamp_subsec_nanos() % 1000, 0);
    }

    #[test]
    fn advancing_moves_every_clone() {
        let clock = Clock::fixed(noon());
        let clone = clock.clone();
        clone.advance(Duration::from_secs(12 * 3600));
        assert_eq!(clock.now().to_rfc3339(), "2026-03-02T00:00:00.123456+00:00");
    }

    #[test]
    fn the_system_clock_advances_too() {
        let clock = Clock::system();
        clock.advance(Duration::from_secs(3600));
        assert!(clock.now() > Clock::system().now() + TimeDelta::minutes(59));
    }

    #[test]
    fn advancing_for_ever_stops_at_the_end_of_time() {
        let clock = Clock::fixed(noon());
        clock.advance(Duration::MAX);
        clock.advance(Duration::MAX);
        assert!(clock.now() > noon());
    }
}
