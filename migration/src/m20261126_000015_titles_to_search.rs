//! Titles and texts by themselves in the search: a topic is found by its title and first post, or by one of the two.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// Writes the entries of the topics there are.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000015_titles_to_search"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        if manager.get_database_backend() == DbBackend::Postgres {
            // The policies are forced: without a scope there would be no topics to be seen.
            db.execute_unprepared("SELECT set_config('app.scope', 'platform', true)")
                .await?;
        }
        // Folded as well as SQL can: letters keep their marks in the titles there are.
        db.execute_unprepared(
            "INSERT INTO search_docs (tenant_id, kind, subject_id, lang, search_text, updated_at)
             SELECT tenant_id, 'title', id, lang, lower(title), created_at FROM topics WHERE deleted_at IS NULL",
        )
        .await?;
        // The first post has been found with its topic only, and so by the title too.
        db.execute_unprepared(
            "INSERT INTO search_docs (tenant_id, kind, subject_id, lang, search_text, updated_at)
             SELECT d.tenant_id, 'post', p.id, d.lang, d.search_text, d.updated_at FROM search_docs d
             JOIN posts p ON p.tenant_id = d.tenant_id AND p.topic_id = d.subject_id AND p.post_no = 1
             WHERE d.kind = 'topic' AND p.deleted_at IS NULL",
        )
        .await
        .map(|_| ())
    }
}
