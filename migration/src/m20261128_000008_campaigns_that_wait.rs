//! A campaign waits for a mail server that takes nothing, and one that lacks something when it is to begin says so.

use sea_orm_migration::prelude::*;

use crate::schema::run;

/// Adds the columns.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261128_000008_campaigns_that_wait"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, STATEMENTS).await
    }
}

const STATEMENTS: &str = "
ALTER TABLE campaigns ADD COLUMN waits bigint NOT NULL DEFAULT 0;
ALTER TABLE campaigns ADD COLUMN waits_until {time};
ALTER TABLE campaigns ADD COLUMN wait_reason text NOT NULL DEFAULT '';
ALTER TABLE campaigns ADD COLUMN stopped_at {time};
ALTER TABLE campaigns ADD COLUMN stopped_for {json};
";
