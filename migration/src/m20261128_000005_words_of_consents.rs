//! A consent keeps the words beside the tick: they prove what was agreed to when they read otherwise one day.

use sea_orm_migration::prelude::*;

use crate::schema::run;

/// Adds the column.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261128_000005_words_of_consents"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            "ALTER TABLE consents ADD COLUMN words text NOT NULL DEFAULT '';\n",
        )
        .await
    }
}
