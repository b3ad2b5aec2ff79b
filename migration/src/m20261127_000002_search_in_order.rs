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
        in_order(db, postgres).await?;
        if postgres {
            // Ids grow with time.
            db.execute_unprepared("CREATE INDEX search_docs_post ON search_docs (tenant_id, post_id)")
                .await?;
        }
        Ok(())
    }
}

/// Names the post of each entry that does not name one. On SQLite the entries are written anew in the order of their
/// posts besides: the index over words gives them in the order in which they were written.
///
/// # Errors
/// When the database refuses it.
pub async fn in_order(db: &impl ConnectionTrait, postgres: bool) -> Result<(), DbErr> {
    let named = "UPDATE search_docs SET post_id = CASE kind WHEN 'post' THEN subject_id ELSE
            (SELECT p.id FROM posts p WHERE p.tenant_id = search_docs.tenant_id
                AND p.tenant_id IN (SELECT id FROM tenants)
                AND p.topic_id = search_docs.subject_id AND p.post_no = 1) END
         WHERE post_id IS NULL AND tenant_id IN (SELECT id FROM tenants)";
    let anew = [
        "CREATE TEMPORARY TABLE entries AS SELECT * FROM search_docs WHERE tenant_id IN (SELECT id FROM tenants)",
        "DELETE FROM search_docs WHERE tenant_id IN (SELECT id FROM tenants)",
        "INSERT INTO search_docs (tenant_id, kind, subject_id, lang, search_text, updated_at, post_id)
         SELECT tenant_id, kind, subject_id, lang, search_text, updated_at, post_id FROM entries ORDER BY post_id",
        "DROP TABLE entries",
    ];
    let anew = if postgres { &[][..] } else { &anew[..] };
    for statement in [named].iter().chain(anew) {
        db.execute_unprepared(statement).await?;
    }
    Ok(())
}
