//! The search reads the newest entries first and stops when its page is full.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// Names the post behind each entry, by which they are read in order.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261127_000002_search_in_order"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let postgres = manager.get_database_backend() == DbBackend::Postgres;
        if postgres {
            // The policies are forced: without a scope there would be no rows to be seen.
            db.execute_unprepared("SELECT set_config('app.scope', 'platform', true)")
                .await?;
        }
        let id = if postgres { "uuid" } else { "blob" };
        db.execute_unprepared(&format!("ALTER TABLE search_docs ADD COLUMN post_id {id}"))
            .await?;
        db.execute_unprepared(
            "UPDATE search_docs SET post_id = CASE kind WHEN 'post' THEN subject_id ELSE
                (SELECT p.id FROM posts p WHERE p.tenant_id = search_docs.tenant_id
                    AND p.topic_id = search_docs.subject_id AND p.post_no = 1) END",
        )
        .await?;
        if postgres {
            // Ids grow with time. On SQLite the index over words gives its rows in the order of their numbers.
            db.execute_unprepared("CREATE INDEX search_docs_post ON search_docs (tenant_id, post_id)")
                .await?;
        }
        Ok(())
    }
}
