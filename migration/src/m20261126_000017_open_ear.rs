//! The open ear: what members write to the community's managers.

use sea_orm_migration::prelude::*;

use crate::schema::{Kind, guard, run};

/// Makes the tables.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000017_open_ear"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, EAR).await?;
        for table in ["ear_threads", "ear_messages"] {
            guard(manager, table, Kind::Tenant).await?;
        }
        Ok(())
    }
}

/// `new` waits for the staff, `answered` for the member, `closed` for nobody.
const EAR: &str = "
CREATE TABLE ear_threads (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    subject text NOT NULL,
    state text NOT NULL CHECK (state IN ('new', 'answered', 'closed')),
    created_at {time} NOT NULL,
    updated_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX ear_threads_state ON ear_threads (tenant_id, state, updated_at, id);
CREATE INDEX ear_threads_member ON ear_threads (tenant_id, membership_id, updated_at, id);
CREATE TABLE ear_messages (
    tenant_id {uuid} NOT NULL,
    id {uuid} NOT NULL,
    thread_id {uuid} NOT NULL,
    author_id {uuid} NOT NULL,
    raw text NOT NULL,
    at {time} NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, thread_id) REFERENCES ear_threads (tenant_id, id),
    FOREIGN KEY (tenant_id, author_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX ear_messages_thread ON ear_messages (tenant_id, thread_id, id);
";
