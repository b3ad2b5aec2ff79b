//! How often somebody may come: requests a minute, by owner, subject and class.

use std::{net::IpAddr, num::NonZeroU32, sync::Arc, time::Duration};

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use moka::sync::Cache;

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
    use super::{Class, Limits, SUBJECTS_MAX, network_of};

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
