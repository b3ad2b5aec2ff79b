//! What a member is asked for or has, found when he goes.

use sea_orm_migration::prelude::*;

use crate::schema::run;

/// Adds the index.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261128_000003_offers_of_a_member"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            "CREATE INDEX offers_member ON offers (tenant_id, member_id) WHERE state IN ('open', 'accepted');\n",
        )
        .await
    }
}
