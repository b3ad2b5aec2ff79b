//! Whether a category has been changed since its form was opened.

use sea_orm_migration::prelude::*;

use crate::schema::run;

/// Adds the column.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000015_category_versions"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, VERSION).await
    }
}

const VERSION: &str = "
ALTER TABLE categories ADD COLUMN version bigint NOT NULL DEFAULT 1;
";
