//! Broken promises: what a customer was told and what has not come true, each with a name.
//!
//! The rules are conditions of one statement, so that those who wait longest come first in the managers' list and the word in
//! a row is the reason for which it stands there.

use std::fmt::Write;

use chrono::{DateTime, Duration, Utc};

use crate::foundation::db::Sql;

/// Hours in which somebody is found for an order, or its managers are told that nobody was.
pub const SEARCH_HOURS: i64 = 48;
/// Hours after the first contact in which an appointment is agreed (reference orders.md 7.1).
pub const APPOINTMENT_HOURS: i64 = 48;
/// Minutes after the agreed time from which on a customer may say that nobody came.
pub const START_MINUTES: i64 = 30;
/// Hours after its beginning in which the work ends.
pub const WORK_HOURS: i64 = 24;

/// A promise that is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Everybody suitable was asked, and nobody took it.
    NobodyFound,
    /// The Friend who has it has not been in touch in time.
    ContactOverdue,
    /// A Friend has lost it because he was not in touch in time, and the customer waits for another one's call.
    ContactMissed,
    /// Nobody has taken it for days.
    SearchTooLong,
    /// They have spoken, and days later no time is agreed.
    NoAppointment,
    /// The agreed time has come, and nobody has begun.
    NotStarted,
    /// The work began long ago and has not ended.
    NotFinished,
}

impl Broken {
    /// Every rule; where two hold, the first one counts.
    pub const ALL: [Self; 7] = [
        Self::NobodyFound,
        Self::ContactOverdue,
        Self::ContactMissed,
        Self::SearchTooLong,
        Self::NoAppointment,
        Self::NotStarted,
        Self::NotFinished,
    ];

    /// The word in addresses and in Fluent keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NobodyFound => "nobody-found",
            Self::ContactOverdue => "contact-overdue",
            Self::ContactMissed => "contact-missed",
            Self::SearchTooLong => "search-too-long",
            Self::NoAppointment => "no-appointment",
            Self::NotStarted => "not-started",
            Self::NotFinished => "not-finished",
        }
    }

    /// The rule this word means.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.as_str() == word)
    }

    /// When it holds of an order `o` of the origin `$1`; `$2` to `$6` are bound by [`bind`].
    const fn condition(self) -> &'static str {
        match self {
            Self::NobodyFound => "o.state = 'unassigned'",
            Self::ContactOverdue => "o.state = 'accepted' AND o.contact_due_at <= $2",
            Self::ContactMissed => {
                "o.state IN ('offering', 'accepted') AND EXISTS (SELECT 1 FROM order_steps s
                    WHERE s.order_id = o.id AND s.origin_tenant_id = $1 AND s.step = 'breach-contact')"
            }
            Self::SearchTooLong => "o.state IN ('placed', 'offering') AND o.placed_at <= $3",
            Self::NoAppointment => "o.state = 'contacted' AND o.contacted_at <= $4",
            Self::NotStarted => "o.state = 'scheduled' AND o.starts_at <= $5",
            Self::NotFinished => "o.state = 'in_progress' AND o.started_at <= $6",
        }
    }
}

/// The word of the first rule that holds of an order `o`, or null.
#[must_use]
pub fn word() -> String {
    let mut case = "CASE".to_owned();
    for rule in Broken::ALL {
        // Writing into a string does not fail.
        let _ = write!(case, " WHEN {} THEN '{}'", rule.condition(), rule.as_str());
    }
    case + " END"
}

/// Binds the origin's `$1` and the times of the rules, `$2` to `$6`.
#[must_use]
pub fn bind(sql: Sql, origin: crate::tenancy::TenantId, now: DateTime<Utc>) -> Sql {
    sql.bind(origin)
        .bind(now)
        .bind(now - Duration::hours(SEARCH_HOURS))
        .bind(now - Duration::hours(APPOINTMENT_HOURS))
        .bind(now - Duration::minutes(START_MINUTES))
        .bind(now - Duration::hours(WORK_HOURS))
}

#[cfg(test)]
mod tests {
    use super::{Broken, word};

    #[test]
    fn every_rule_stands_in_the_statement_by_its_word() {
        for rule in Broken::ALL {
            assert_eq!(Broken::parse(rule.as_str()), Some(rule));
            assert!(word().contains(&format!("THEN '{}'", rule.as_str())), "{rule:?}");
        }
    }
}
