//! A suspension knows since when and by whom: an objection is answered once, and by somebody else where there is one.

use sea_orm_migration::prelude::*;

use crate::schema::run;

/// Adds the columns.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261128_000002_suspensions"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SUSPENSIONS).await
    }
}

const SUSPENSIONS: &str = "
ALTER TABLE memberships ADD COLUMN suspended_at {time};
ALTER TABLE memberships ADD COLUMN suspended_by {uuid};
";
