//! Customers and Friends of whom one does not want to meet the other again.

use sea_orm_migration::prelude::*;

use crate::schema::{Kind, guard, run};

/// Makes the table.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000002_order_blocks"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, BLOCKS).await?;
        guard(manager, "order_blocks", Kind::Pool).await
    }
}

/// A customer is known by a signature of his address; the order is the one after which it was said.
const BLOCKS: &str = "
CREATE TABLE order_blocks (
    id {uuid} PRIMARY KEY,
    origin_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    order_id {uuid} NOT NULL REFERENCES orders (id),
    customer_mark {bytes} NOT NULL,
    person_id {uuid} NOT NULL REFERENCES persons (id),
    wanted_by text NOT NULL CHECK (wanted_by IN ('customer', 'friend')),
    at {time} NOT NULL,
    UNIQUE (order_id, wanted_by)
);
CREATE INDEX order_blocks_customer ON order_blocks (customer_mark);
";
