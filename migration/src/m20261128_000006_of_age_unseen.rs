//! Whoever was invited has not yet been asked whether he is of age: nothing says so until he is.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

use crate::schema::run;

/// Lets the day be unknown.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261128_000006_of_age_unseen"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(
            manager,
            match manager.get_database_backend() {
                DbBackend::Postgres => ON_POSTGRES,
                _ => ON_SQLITE,
            },
        )
        .await
    }
}

const ON_POSTGRES: &str = "
ALTER TABLE persons ALTER COLUMN adult_seen_on DROP NOT NULL;
";

/// A column cannot be changed here: another one takes its place.
const ON_SQLITE: &str = "
ALTER TABLE persons ADD COLUMN adult_seen date;
UPDATE persons SET adult_seen = adult_seen_on;
ALTER TABLE persons DROP COLUMN adult_seen_on;
ALTER TABLE persons RENAME COLUMN adult_seen TO adult_seen_on;
";
