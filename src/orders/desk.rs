//! The two sides of an order, and what a step is taken with.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use super::{Actor, Order};
use crate::{
    accounts::Visitor,
    foundation::{
        db::{DbErr, Work},
        jobs, quiet,
    },
    tenancy::{House, PeopleDb, PoolDb},
};

/// A Friend and a customer stand on two sides of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Who does the work.
    Friend,
    /// Who booked it.
    Customer,
}

impl Side {
    /// The word in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Friend => "friend",
            Self::Customer => "customer",
        }
    }

    /// The side this word of the database means.
    #[must_use]
    pub fn of(word: &str) -> Self {
        if word == "friend" { Self::Friend } else { Self::Customer }
    }

    /// Who waits for an answer.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Friend => Self::Customer,
            Self::Customer => Self::Friend,
        }
    }

    /// The side as somebody the table of rules knows.
    #[must_use]
    pub const fn actor(self) -> Actor {
        match self {
            Self::Friend => Actor::Friend,
            Self::Customer => Actor::Customer,
        }
    }
}

/// What a step of an order is taken with: the request's transaction, or a job's.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// Everything there is.
    pub house: &'a House,
    /// The transaction.
    pub work: &'a Work,
    /// Now.
    pub now: DateTime<Utc>,
    /// Whether it is a timer's: nobody has just done something, so nobody waits up for its letters.
    pub is_timer: bool,
}

impl<'a> Desk<'a> {
    /// The desk of a request.
    #[must_use]
    pub fn of(visitor: &'a Visitor) -> Self {
        Self {
            house: &visitor.house,
            work: &visitor.work,
            now: visitor.now(),
            is_timer: false,
        }
    }

    /// The desk of a job.
    #[must_use]
    pub fn of_job(house: &'a House, work: &'a Work) -> Self {
        Self {
            house,
            work,
            now: house.clock.now(),
            is_timer: true,
        }
    }

    /// The same desk for letters that cannot wait.
    #[must_use]
    pub fn at_once(self) -> Self {
        Self {
            is_timer: false,
            ..self
        }
    }

    /// When a letter to somebody with this clock leaves: a timer's waits for the morning.
    #[must_use]
    pub fn leaves_at(&self, zone: Tz) -> DateTime<Utc> {
        if self.is_timer {
            quiet::awake(zone, self.now)
        } else {
            self.now
        }
    }

    /// Leaves a job about an order, due at `at`.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn later(
        &self,
        order: &Order,
        kind: &str,
        payload: serde_json::Value,
        at: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let pool = self.pool();
        let tx = pool.open().await?;
        let owner = Some(order.origin_tenant_id.uuid());
        jobs::later_at(&tx, kind, owner, payload, at, self.now, None).await?;
        Ok(())
    }

    /// The pool's rows.
    #[must_use]
    pub fn pool(&self) -> PoolDb {
        PoolDb::new(self.work)
    }

    /// People's rows.
    #[must_use]
    pub fn people(&self) -> PeopleDb {
        PeopleDb::new(self.work)
    }
}
