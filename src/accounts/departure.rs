//! A member who is gone: he left, was shut out, or deleted his account; or who is back, let in again.
//!
//! What he has under way elsewhere in the house ends with it. Accounts knows nothing of it and leaves jobs in the same commit;
//! whoever holds something of his has one of them, so that no listener waits for another.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Membership, MembershipId, Standing};
use crate::{
    foundation::{
        db::{DbErr, Scoped, Work},
        jobs::{self, HandlerError, Job},
    },
    tenancy::{TenantDb, TenantId},
};

/// The job for whoever holds his orders and offers. The job is under the community's id.
pub const GONE: &str = "member-gone";
/// The job for whoever expects him at events.
pub const GONE_FROM_EVENTS: &str = "member-gone-from-events";

/// The job for whoever holds his objection to having been shut out: he was let in again.
pub const BACK: &str = "member-back";

/// Who is gone from where, or back there.
#[derive(Clone, Copy, Debug)]
pub struct Gone {
    /// The community.
    pub tenant: TenantId,
    /// His membership; whose it was, it may not know any more.
    pub member: MembershipId,
}

#[derive(Serialize, Deserialize)]
struct Payload {
    member: MembershipId,
}

/// Tells the rest of the house with the commit.
pub(super) async fn tell(
    tx: &Scoped<'_>,
    tenant: TenantId,
    member: MembershipId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    for kind in [GONE, GONE_FROM_EVENTS] {
        let payload = serde_json::json!(Payload { member });
        jobs::later(tx, kind, Some(tenant.uuid()), payload, now).await?;
    }
    Ok(())
}

/// Tells the rest of the house with the commit that he is back.
pub(super) async fn tell_back(
    tx: &Scoped<'_>,
    tenant: TenantId,
    member: MembershipId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let payload = serde_json::json!(Payload { member });
    jobs::later(tx, BACK, Some(tenant.uuid()), payload, now)
        .await
        .map(|_| ())
}

impl Gone {
    /// Whom a job is about.
    ///
    /// # Errors
    /// [`HandlerError::Hopeless`] when it does not say so.
    pub fn of(job: &Job) -> Result<Self, HandlerError> {
        let Payload { member } =
            Payload::deserialize(&job.payload).map_err(|error| HandlerError::Hopeless(error.to_string()))?;
        let tenant = job
            .tenant_id
            .ok_or_else(|| HandlerError::Hopeless("a departure without a tenant".into()))?;
        Ok(Self {
            tenant: TenantId::from(tenant),
            member,
        })
    }

    /// Whether he is here after all: the job may run late. Ask with what is his held already, since he may take part anew.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_back(self, work: &Work) -> Result<bool, DbErr> {
        let found = Membership::find(&TenantDb::new(work, self.tenant), self.member).await?;
        Ok(found.is_some_and(|found| found.standing == Standing::Active))
    }
}
