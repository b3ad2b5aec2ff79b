//! How often somebody may come: requests a minute, by owner, subject and class; and how often something may be done about
//! one e-mail address, whoever does it, or from one place, whatever it is about.

use std::{net::IpAddr, num::NonZeroU32, sync::Arc, time::Duration};

use axum::{
    http::{StatusCode, header},
    response::Response,
};
use governor::{
    DefaultDirectRateLimiter, Quota, RateLimiter,
    middleware::NoOpMiddleware,
    state::{InMemoryState, NotKeyed},
};
use moka::sync::Cache;

use crate::foundation::{
    clock::Clock,
    error::Refusal,
    web::{View, answer::page_with},
};

/// Subjects remembered. Beyond that, those who come rarely are forgotten first.
const SUBJECTS_MAX: u64 = 50_000;
/// Quiet for so long, a subject has its whole minute again and need not be remembered.
const QUIET: Duration = Duration::from_secs(90);

/// What a request costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// It looks.
    Look,
    /// It changes something.
    Change,
    /// It lets somebody in; counted by address, whoever it says it is.
    Entry,
}

impl Class {
    /// Requests a minute.
    const fn a_minute(self) -> u32 {
        match self {
            Self::Look => 600,
            Self::Change => 60,
            Self::Entry => 15,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    owner: String,
    subject: String,
    class: Class,
}

/// Who came how often lately. Bounded, whatever comes; every clone is the same.
#[derive(Clone)]
pub struct Limits {
    factor: u32,
    subjects: Cache<Key, Arc<DefaultDirectRateLimiter>>,
}

impl Limits {
    /// Nobody has come yet. Each class allows so many times its requests.
    #[must_use]
    pub fn new(factor: u32) -> Self {
        let subjects = Cache::builder().max_capacity(SUBJECTS_MAX).time_to_idle(QUIET).build();
        Self {
            factor: factor.max(1),
            subjects,
        }
    }

    /// Counts a request; false when there were too many.
    #[must_use]
    pub fn allow(&self, owner: &str, subject: &str, class: Class) -> bool {
        let key = Key {
            owner: owner.to_owned(),
            subject: network_of(subject),
            class,
        };
        let limiter = self.subjects.get_with(key, || {
            let count = class.a_minute().saturating_mul(self.factor);
            let quota = Quota::per_minute(NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN));
            Arc::new(RateLimiter::direct(quota))
        });
        limiter.check().is_ok()
    }
}

/// What is counted by the address it is about. Somebody with many connections guesses no faster than with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// A password is tried. A right one counts as well: the count is to say nothing about it.
    Password,
    /// A letter is to be written, because somebody typed the address into a form.
    Letter,
    /// An order is to be placed; the address is the one it comes from.
    Order,
}

impl Deed {
    /// How many at once.
    const fn at_once(self) -> u32 {
        match self {
            Self::Password | Self::Order => 10,
            Self::Letter => 5,
        }
    }

    /// After how long there may be one more.
    const fn pause(self) -> Duration {
        match self {
            Self::Password => Duration::from_secs(60),
            Self::Letter | Self::Order => Duration::from_secs(600),
        }
    }
}

/// Longer than any deed takes to have all of its quota again.
const ADDRESS_QUIET: Duration = Duration::from_secs(7_200);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct About {
    owner: String,
    address: String,
    deed: Deed,
}

/// The house's clock as the limiter reads it: development and tests move it ahead.
#[derive(Clone)]
struct Told(Clock);

impl governor::clock::Clock for Told {
    type Instant = Duration;

    fn now(&self) -> Duration {
        Duration::from_micros(u64::try_from(self.0.now().timestamp_micros()).unwrap_or(0))
    }
}

type AddressLimiter = RateLimiter<NotKeyed, InMemoryState, Told, NoOpMiddleware<Duration>>;

/// What was done about which address lately. It knows addresses as they were typed, never whether anybody has them.
/// Bounded; every clone is the same.
#[derive(Clone)]
pub struct AddressLimits {
    factor: u32,
    clock: Told,
    addresses: Cache<About, Arc<AddressLimiter>>,
}

/// It was done too often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooOften {
    /// Minutes to wait, from 1.
    pub minutes: i64,
}

impl AddressLimits {
    /// Nothing was done yet. Each deed may be done so many times as often.
    #[must_use]
    pub fn new(factor: u32, clock: Clock) -> Self {
        Self {
            factor: factor.max(1),
            clock: Told(clock),
            addresses: Cache::builder()
                .max_capacity(SUBJECTS_MAX)
                .time_to_idle(ADDRESS_QUIET)
                .build(),
        }
    }

    /// Counts a deed about this address, in whatever case it is written; of one that a request comes from, its network.
    ///
    /// # Errors
    /// How long to wait, when there were too many.
    pub fn count(&self, owner: &str, address: &str, deed: Deed) -> Result<(), TooOften> {
        let about = About {
            owner: owner.to_owned(),
            address: network_of(&address.to_ascii_lowercase()),
            deed,
        };
        let limiter = self.addresses.get_with(about, || {
            let burst = NonZeroU32::new(deed.at_once().saturating_mul(self.factor)).unwrap_or(NonZeroU32::MIN);
            let quota = Quota::with_period(deed.pause() / self.factor).unwrap_or(Quota::per_minute(NonZeroU32::MIN));
            Arc::new(RateLimiter::direct_with_clock(
                quota.allow_burst(burst),
                self.clock.clone(),
            ))
        });
        limiter.check().map_err(|until| {
            let wait = until.wait_time_from(governor::clock::Clock::now(&self.clock));
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            TooOften {
                minutes: i64::try_from(seconds.div_ceil(60).max(1)).unwrap_or(i64::MAX),
            }
        })
    }
}

impl TooOften {
    /// The refusal of this name, with the minutes to wait.
    #[must_use]
    pub fn refusal(self, key: &'static str) -> Refusal {
        Refusal::new(key).with("minutes", self.minutes).with_status(429)
    }

    /// A page that says so, with what was typed.
    pub fn page<V: View>(self, view: &V) -> Response {
        let mut answer = page_with(StatusCode::TOO_MANY_REQUESTS, view);
        answer
            .headers_mut()
            .insert(header::RETRY_AFTER, (self.minutes * 60).into());
        answer
    }
}

/// Of an IPv6 address the network: one connection has 2⁶⁴ of them. Anything else as it is.
fn network_of(subject: &str) -> String {
    match subject.parse() {
        Ok(IpAddr::V6(address)) if address.to_ipv4_mapped().is_none() => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
        _ => subject.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use chrono::DateTime;

    use super::{AddressLimits, Class, Deed, Limits, SUBJECTS_MAX, TooOften, network_of};
    use crate::foundation::clock::Clock;

    #[test]
    fn an_address_has_a_quota_for_each_deed_and_owner_that_comes_back_with_time() {
        let clock = Clock::fixed(DateTime::from_timestamp(1_790_000_000, 0).unwrap());
        let limits = AddressLimits::new(1, clock.clone());
        let count = |owner: &str, address: &str, deed| limits.count(owner, address, deed);
        for _ in 0..10 {
            assert_eq!(count("north", "ada@north.example", Deed::Password), Ok(()));
        }
        let refused = Err(TooOften { minutes: 1 });
        assert_eq!(count("north", "Ada@North.example", Deed::Password), refused);
        assert_eq!(count("south", "ada@north.example", Deed::Password), Ok(()));
        assert_eq!(count("north", "bo@north.example", Deed::Password), Ok(()));
        for _ in 0..5 {
            assert_eq!(count("north", "ada@north.example", Deed::Letter), Ok(()));
        }
        clock.advance(Duration::from_secs(60));
        assert_eq!(count("north", "ada@north.example", Deed::Password), Ok(()));
        assert_eq!(count("north", "ada@north.example", Deed::Password), refused);
        let later = Err(TooOften { minutes: 9 });
        assert_eq!(count("north", "ada@north.example", Deed::Letter), later);
        clock.advance(Duration::from_secs(540));
        assert_eq!(count("north", "ada@north.example", Deed::Letter), Ok(()));
    }

    #[test]
    fn each_owner_subject_and_class_has_a_quota_of_its_own() {
        let limits = Limits::new(1);
        let uses_up =
            |owner: &str, subject: &str, class| (0..=class_max(class)).all(|_| limits.allow(owner, subject, class));
        assert!(!uses_up("north", "192.0.2.1", Class::Entry));
        assert!(!limits.allow("north", "192.0.2.1", Class::Entry));
        for (owner, subject, class) in [
            ("south", "192.0.2.1", Class::Entry),
            ("north", "192.0.2.2", Class::Entry),
            ("north", "192.0.2.1", Class::Change),
            ("north", "192.0.2.1", Class::Look),
        ] {
            assert!(limits.allow(owner, subject, class), "{owner} {subject} {class:?}");
        }
    }

    fn class_max(class: Class) -> u32 {
        class.a_minute()
    }

    #[test]
    fn a_factor_allows_as_many_times_the_requests() {
        let limits = Limits::new(2);
        assert!((0..2 * class_max(Class::Entry)).all(|_| limits.allow("north", "a", Class::Entry)));
        assert!(!limits.allow("north", "a", Class::Entry));
    }

    #[test]
    fn however_many_come_only_so_many_are_remembered() {
        let limits = Limits::new(1);
        for number in 0..SUBJECTS_MAX + 5_000 {
            assert!(limits.allow("north", &number.to_string(), Class::Look));
        }
        limits.subjects.run_pending_tasks();
        assert!(limits.subjects.entry_count() <= SUBJECTS_MAX);
    }

    #[test]
    fn a_network_of_ipv6_is_one_subject() {
        assert_eq!(network_of("2001:db8:1:2:3:4:5:6"), network_of("2001:db8:1:2::9"));
        assert_ne!(network_of("2001:db8:1:2::9"), network_of("2001:db8:1:3::9"));
        for other in [
            "192.0.2.1",
            "::ffff:192.0.2.1",
            "unknown",
            "01935c5e-0000-7000-8000-000000000000",
        ] {
            assert_eq!(network_of(other), other);
        }
    }
}
