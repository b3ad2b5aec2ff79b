//! Those whom the operator has asked to manage a community, until they say yes.

use sea_orm_migration::prelude::*;

use crate::schema::{Kind, guard, run};

/// Makes the table.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000014_manager_invitations"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, INVITATIONS).await?;
        guard(manager, "manager_invitations", Kind::Tenant).await
    }
}

/// No reference to a person or a membership: there is none before somebody has agreed.
const INVITATIONS: &str = "
CREATE TABLE manager_invitations (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    email text NOT NULL,
    email_normal text NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    lang text NOT NULL,
    invited_at {time} NOT NULL,
    sent_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, email_normal)
);
";
