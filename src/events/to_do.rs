//! What other communities propose to hold together.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use super::event::State;
use crate::{
    foundation::db::{DbErr, Sql, Work},
    tenancy::{
        TenantDb, TenantId,
        faces::{TO_DO_MAX, ToDo, ToDos},
    },
};

/// Events of others that wait for a yes or no.
pub struct Proposed;

#[async_trait]
impl ToDos for Proposed {
    async fn of(&self, work: &Work, tenant: TenantId, now: DateTime<Utc>) -> Result<Vec<ToDo>, DbErr> {
        let db = TenantDb::new(work, tenant);
        let tx = db.open().await?;
        let proposed = Sql::new("SELECT id FROM events WHERE tenant_id = $1 AND starts_at > $2 AND state = $3")
            .bind(db.tenant())
            .bind(now)
            .bind(State::Proposed)
            .count(&tx, TO_DO_MAX)
            .await?;
        Ok(vec![ToDo {
            key: "to-do-proposals",
            about: "to-do-proposals-about",
            count: proposed,
            verb: "to-do-look",
            icon: "calendar",
            path: "/staff/events",
            is_late: false,
        }])
    }
}
