//! Lists of events: what comes, what was, and what a manager has written.

use std::str::FromStr;

use chrono::{DateTime, Duration, Utc};

use super::event::{COLUMNS, Event};
use crate::{
    accounts::MembershipId,
    foundation::{
        db::{DbErr, Sql},
        error::AppError,
        web::Cursor,
    },
    tenancy::TenantDb,
};

/// Events on one page.
const EVENTS_A_PAGE: usize = 20;
/// Events of a calendar that others read.
const FEED_MAX: i64 = 300;
/// Days for which a calendar still says what was, and what did not take place.
const FEED_DAYS: i64 = 90;

/// Which events a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Show {
    /// Those to come and those under way, the next first.
    Upcoming,
    /// Those that are over, the latest first.
    Past,
}

impl Show {
    /// Both.
    pub(super) const ALL: [Self; 2] = [Self::Upcoming, Self::Past];

    /// The word in the address; empty for the usual list.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Upcoming => "",
            Self::Past => "past",
        }
    }
}

impl FromStr for Show {
    type Err = AppError;

    fn from_str(word: &str) -> Result<Self, AppError> {
        Self::ALL
            .into_iter()
            .find(|show| show.as_str() == word)
            .ok_or(AppError::NotFound)
    }
}

/// Whose list it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum For {
    /// Everybody's.
    Everyone,
    /// The managers', with drafts and proposals.
    Managers,
}

impl For {
    const fn states(self) -> &'static str {
        match self {
            Self::Everyone => "'published', 'cancelled'",
            Self::Managers => "'proposed', 'draft', 'published', 'cancelled'",
        }
    }
}

/// A page of a list.
#[derive(Clone, Debug, Default)]
pub(super) struct EventList {
    pub(super) events: Vec<Event>,
    /// Where the next page begins, if there is one.
    pub(super) next: Option<Cursor>,
}

impl EventList {
    /// A page of events: one statement.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn of(
        db: &TenantDb,
        whose: For,
        show: Show,
        after: Option<Cursor>,
        now: DateTime<Utc>,
    ) -> Result<Self, DbErr> {
        let (when, further, order) = match show {
            Show::Upcoming => ("ends_at > $2", ">", "ASC"),
            Show::Past => ("ends_at <= $2", "<", "DESC"),
        };
        let from = after.map_or_else(String::new, |_| format!("AND (starts_at, id) {further} ($3, $4)"));
        let (states, limit) = (whose.states(), EVENTS_A_PAGE + 1);
        let sql = Sql::new(format!(
            "SELECT {COLUMNS} FROM events WHERE tenant_id = $1 AND {when} AND state IN ({states}) {from}
             ORDER BY starts_at {order}, id {order} LIMIT {limit}"
        ))
        .bind(db.tenant())
        .bind(now);
        let sql = match after {
            Some(cursor) => sql.bind(cursor.at).bind(cursor.id),
            None => sql,
        };
        let tx = db.open().await?;
        let mut events: Vec<Event> = sql.all(&tx).await?;
        let more = events.len() > EVENTS_A_PAGE;
        events.truncate(EVENTS_A_PAGE);
        let next = events.last().filter(|_| more).map(|event| Cursor {
            at: event.starts_at,
            id: event.id.uuid(),
        });
        Ok(Self { events, next })
    }

    /// The next events that everybody may see and that take place, so many at most.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn next(db: &TenantDb, most: i64, now: DateTime<Utc>) -> Result<Vec<Event>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM events WHERE tenant_id = $1 AND starts_at > $2 AND state = 'published'
             ORDER BY starts_at, id LIMIT $3"
        ))
        .bind(db.tenant())
        .bind(now)
        .bind(most)
        .all(&tx)
        .await
    }

    /// What a newsletter can show: what takes place and is not over, the next first, fifty at most.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn for_newsletter(db: &TenantDb, now: DateTime<Utc>) -> Result<Vec<Event>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM events WHERE tenant_id = $1 AND state = 'published' AND ends_at > $2
             ORDER BY starts_at, id LIMIT 50"
        ))
        .bind(db.tenant())
        .bind(now)
        .all(&tx)
        .await
    }

    /// What a calendar reads: what comes, and for ninety days what was or did not take place.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn for_calendar(db: &TenantDb, now: DateTime<Utc>) -> Result<Vec<Event>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM events WHERE tenant_id = $1 AND starts_at > $2 AND state IN ('published', 'cancelled')
             ORDER BY starts_at, id LIMIT $3"
        ))
        .bind(db.tenant())
        .bind(now - Duration::days(FEED_DAYS))
        .bind(FEED_MAX)
        .all(&tx)
        .await
    }

    /// The events to which a member comes.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn of_member(
        db: &TenantDb,
        member: MembershipId,
        now: DateTime<Utc>,
    ) -> Result<Vec<Event>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM events WHERE tenant_id = $1 AND starts_at > $2 AND state IN ('published', 'cancelled')
               AND EXISTS (SELECT 1 FROM event_registrations r WHERE r.tenant_id = $1
                   AND r.event_id = events.id AND r.membership_id = $4 AND r.state = 'confirmed')
             ORDER BY starts_at, id LIMIT $3"
        ))
        .bind(db.tenant())
        .bind(now - Duration::days(FEED_DAYS))
        .bind(FEED_MAX)
        .bind(member)
        .all(&tx)
        .await
    }
}
