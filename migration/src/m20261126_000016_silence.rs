//! Members who read and do not write for a while.

use sea_orm_migration::prelude::*;

use crate::schema::run;

/// Adds the column.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000016_silence"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, "ALTER TABLE memberships ADD COLUMN silenced_until {time}").await
    }
}
