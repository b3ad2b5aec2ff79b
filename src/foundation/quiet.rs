//! Quiet hours: from 22:00 to 07:00 on somebody's own clock nobody is woken, and no time runs out.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;

/// The hour at which the day ends.
const EVENING: u32 = 22;
/// The hour at which it begins.
const MORNING: u32 = 7;

/// This moment, or the next morning when it lies in the quiet hours.
#[must_use]
pub fn awake(zone: Tz, at: DateTime<Utc>) -> DateTime<Utc> {
    let local = at.with_timezone(&zone);
    let today = local.date_naive();
    if local.hour() < MORNING {
        instant(zone, today, MORNING)
    } else if local.hour() >= EVENING {
        instant(zone, today.succ_opt().unwrap_or(today), MORNING)
    } else {
        at
    }
}

/// The moment at which so much waking time has passed.
#[must_use]
pub fn after(zone: Tz, from: DateTime<Utc>, time: Duration) -> DateTime<Utc> {
    let (mut at, mut left) = (awake(zone, from), time);
    loop {
        let evening = instant(zone, at.with_timezone(&zone).date_naive(), EVENING);
        let day = evening - at;
        if left <= day {
            return at + left;
        }
        left -= day;
        at = awake(zone, evening);
    }
}

/// A full hour of a day; in the gap of a clock change the hour behind it.
fn instant(zone: Tz, day: NaiveDate, hour: u32) -> DateTime<Utc> {
    let wall = |hour| NaiveDateTime::new(day, NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN));
    let found = zone.from_local_datetime(&wall(hour)).earliest();
    found
        .or_else(|| zone.from_local_datetime(&wall(hour + 1)).earliest())
        .map_or_else(|| wall(hour).and_utc(), |found| found.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Duration, TimeZone, Utc};
    use chrono_tz::{Europe::Berlin, Europe::Warsaw, Tz};

    use super::{after, awake};

    fn wall(zone: Tz, text: &str) -> DateTime<Utc> {
        let wall = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap();
        zone.from_local_datetime(&wall).earliest().unwrap().with_timezone(&Utc)
    }

    #[test]
    fn by_day_nothing_waits_and_by_night_everything_until_seven() {
        for (at, then) in [
            ("2026-11-23 07:00", "2026-11-23 07:00"),
            ("2026-11-23 21:59", "2026-11-23 21:59"),
            ("2026-11-23 22:00", "2026-11-24 07:00"),
            ("2026-11-24 00:00", "2026-11-24 07:00"),
            ("2026-11-24 06:59", "2026-11-24 07:00"),
            ("2026-12-31 23:30", "2027-01-01 07:00"),
        ] {
            assert_eq!(awake(Berlin, wall(Berlin, at)), wall(Berlin, then), "{at}");
        }
    }

    #[test]
    fn a_quarter_of_an_hour_that_night_interrupts_ends_in_the_morning() {
        let quarter = Duration::minutes(15);
        for (from, then) in [
            ("2026-11-23 12:00", "2026-11-23 12:15"),
            ("2026-11-23 21:45", "2026-11-23 22:00"),
            ("2026-11-23 21:50", "2026-11-24 07:05"),
            ("2026-11-23 23:00", "2026-11-24 07:15"),
        ] {
            assert_eq!(after(Warsaw, wall(Warsaw, from), quarter), wall(Warsaw, then), "{from}");
        }
        // Sixteen waking hours are a day and an hour of the next.
        let long = after(Berlin, wall(Berlin, "2026-11-23 07:00"), Duration::hours(16));
        assert_eq!(long, wall(Berlin, "2026-11-24 08:00"));
    }

    #[test]
    fn seven_is_seven_on_the_wall_in_the_nights_of_both_clock_changes() {
        for (evening, hours) in [("2027-03-27 22:00", 8), ("2026-10-24 22:00", 10)] {
            let from = wall(Berlin, evening);
            assert_eq!(awake(Berlin, from) - from, Duration::hours(hours), "{evening}");
        }
        let over = after(Berlin, wall(Berlin, "2027-03-27 21:55"), Duration::minutes(15));
        assert_eq!(over, wall(Berlin, "2027-03-28 07:10"));
    }
}
