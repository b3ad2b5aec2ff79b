//! The managers' list of orders: those in which something is left to do, and those at one place.

use sea_orm_migration::prelude::*;

use crate::schema::run;

/// Makes the indexes.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000004_orders_at_the_desk"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, INDEXES).await
    }
}

/// Broken promises are looked for among these few, however many orders a community has had.
const INDEXES: &str = "
CREATE INDEX orders_origin_open ON orders (origin_tenant_id, placed_at, id)
    WHERE state NOT IN ('completed', 'failed', 'cancelled', 'closed');
CREATE INDEX orders_origin_place ON orders (origin_tenant_id, country, postal_code, placed_at, id);
";
