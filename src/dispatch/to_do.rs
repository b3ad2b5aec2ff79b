//! What waits for a community's managers among its orders.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use crate::{
    foundation::db::{DbErr, Work},
    orders::{origin, state::State},
    tenancy::{
        TenantDb, TenantId,
        faces::{ToDo, ToDos},
    },
};

/// Broken promises, and orders that nobody has taken.
pub struct Unkept;

#[async_trait]
impl ToDos for Unkept {
    async fn of(&self, work: &Work, tenant: TenantId, now: DateTime<Utc>) -> Result<Vec<ToDo>, DbErr> {
        let counts = origin::counts(&TenantDb::new(work, tenant), now).await?;
        let unassigned = counts.by_state.iter().find(|(state, _)| *state == State::Unassigned);
        Ok(vec![
            ToDo {
                key: "to-do-broken",
                about: "to-do-broken-about",
                count: counts.broken,
                verb: "to-do-check",
                icon: "clock",
                path: "/staff/orders?show=broken",
                is_late: true,
            },
            ToDo {
                key: "to-do-unassigned",
                about: "to-do-unassigned-about",
                count: unassigned.map_or(0, |(_, count)| *count),
                verb: "to-do-assign",
                icon: "wrench",
                path: "/staff/orders?show=unassigned",
                is_late: false,
            },
        ])
    }
}
