//! What a session was opened by and whether its member still waits; one link of a kind for each person.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::schema::run;

/// Adds the columns.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000010_proofs_and_links"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, COLUMNS).await?;
        let db = manager.get_connection();
        if db.get_database_backend() == DbBackend::Postgres {
            // The policies show a membership to nobody who has not said whose rows he wants.
            db.execute_unprepared("SELECT set_config('app.scope', 'platform', true)")
                .await?;
        }
        run(manager, WAITS).await
    }
}

/// `proved_at`: when a link in a letter opened the session; none for a password. `waits`: repeated of the membership, as
/// role and name are. `subject`: whom a link is for; links of before have
/// none and end by themselves.
const COLUMNS: &str = "
ALTER TABLE sessions ADD COLUMN proved_at {time};
ALTER TABLE sessions ADD COLUMN waits boolean NOT NULL DEFAULT false;
ALTER TABLE tokens ADD COLUMN subject text;
CREATE UNIQUE INDEX tokens_subject ON tokens (tenant_id, purpose, subject);
";

const WAITS: &str = "
UPDATE sessions SET waits = true WHERE EXISTS (
    SELECT 1 FROM memberships WHERE memberships.tenant_id = sessions.tenant_id
        AND memberships.id = sessions.membership_id AND memberships.standing = 'waiting');
";
