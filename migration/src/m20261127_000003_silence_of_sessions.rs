//! A session says until when its member reads and does not write, so that a page need not ask for it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::schema::run;

/// Adds the column, repeated of the membership as role and name are.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261127_000003_silence_of_sessions"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        if manager.get_database_backend() == DbBackend::Postgres {
            // The policies are forced: without a scope there would be no rows to be seen.
            manager
                .get_connection()
                .execute_unprepared("SELECT set_config('app.scope', 'platform', true)")
                .await?;
        }
        run(manager, SILENCE).await
    }
}

const SILENCE: &str = "
ALTER TABLE sessions ADD COLUMN silenced_until {time};
UPDATE sessions SET silenced_until = (SELECT memberships.silenced_until FROM memberships
    WHERE memberships.tenant_id = sessions.tenant_id AND memberships.id = sessions.membership_id);
";
