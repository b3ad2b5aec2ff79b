//! The nearest search on SQLite reads its index alone.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// Makes the index anew.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000028_neighbours"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        db.execute_unprepared("DROP INDEX person_skills_cell").await?;
        if manager.get_database_backend() == DbBackend::Postgres {
            // It asks the GiST index; nothing there reads cells.
            return Ok(());
        }
        // With the place in it: of a city's cells thousands of rows are read, each of them lay on a page of its own.
        db.execute_unprepared(
            "CREATE INDEX person_skills_cell ON person_skills (skill, cell, person_id, lat, lon) WHERE cell IS NOT NULL",
        )
        .await
        .map(|_| ())
    }
}
