//! An address that its provider does not know: newsletters leave it alone.

use sea_orm_migration::prelude::*;

use crate::schema::run;

/// Adds the column.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261128_000004_refused_addresses"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, "ALTER TABLE persons ADD COLUMN email_refused_at {time};\n").await
    }
}
