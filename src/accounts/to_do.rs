//! Who waits at the door for a manager's word.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use super::Standing;
use crate::{
    foundation::db::{DbErr, Sql, Work},
    tenancy::{
        TenantDb, TenantId,
        faces::{TO_DO_MAX, ToDo, ToDos},
    },
};

/// Newcomers whom nobody has let in yet.
pub struct Newcomers;

#[async_trait]
impl ToDos for Newcomers {
    async fn of(&self, work: &Work, tenant: TenantId, _: DateTime<Utc>) -> Result<Vec<ToDo>, DbErr> {
        let db = TenantDb::new(work, tenant);
        let tx = db.open().await?;
        let waiting = Sql::new("SELECT id FROM memberships WHERE tenant_id = $1 AND standing = $2")
            .bind(db.tenant())
            .bind(Standing::Waiting)
            .count(&tx, TO_DO_MAX)
            .await?;
        Ok(vec![ToDo {
            key: "to-do-members",
            about: "to-do-members-about",
            count: waiting,
            verb: "to-do-check",
            icon: "person",
            path: "/staff/members?standing=waiting",
            is_late: false,
        }])
    }
}
