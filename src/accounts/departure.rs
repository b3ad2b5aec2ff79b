//! A member who is gone: he left, was shut out, or deleted his account.
//!
//! What he has under way elsewhere in the house ends too. Accounts knows nothing of it and leaves a job in the same commit;
//! whoever holds something of his picks it up.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::MembershipId;
use crate::{
    foundation::{
        db::{DbErr, Scoped},
        jobs,
    },
    tenancy::TenantId,
};

/// The kind of job that a departure leaves, under the community's id. Payload: [`Gone`].
pub const GONE: &str = "member-gone";

/// Who is gone.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Gone {
    /// His membership; whose it was, it may not know any more.
    pub member: MembershipId,
}

/// Tells the rest of the house with the commit.
pub(super) async fn tell(
    tx: &Scoped<'_>,
    tenant: TenantId,
    member: MembershipId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let gone = serde_json::json!(Gone { member });
    jobs::later(tx, GONE, Some(tenant.uuid()), gone, now).await.map(|_| ())
}
