//! The waiting list knows for which package somebody waits: help may be there, and not the help he needs.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

use crate::schema::run;

/// Adds the column; an address may wait for several packages at one place.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261128_000001_waiting_for_a_package"
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
ALTER TABLE waiting_list ADD COLUMN package text NOT NULL DEFAULT '';
ALTER TABLE waiting_list DROP CONSTRAINT waiting_list_tenant_id_email_normal_country_postal_code_key;
ALTER TABLE waiting_list ADD UNIQUE (tenant_id, email_normal, country, postal_code, package);
";

/// A constraint of a table cannot be changed here: the table is written anew.
const ON_SQLITE: &str = "
CREATE TABLE waiting_list_anew (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    email text NOT NULL,
    email_normal text NOT NULL,
    country text NOT NULL,
    postal_code text NOT NULL,
    lat {real} NOT NULL,
    lon {real} NOT NULL,
    lang text NOT NULL,
    asked_at {time} NOT NULL,
    confirmed_at {time},
    written_at {time},
    delete_on date NOT NULL,
    package text NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, email_normal, country, postal_code, package)
);
INSERT INTO waiting_list_anew SELECT tenant_id, id, email, email_normal, country, postal_code, lat, lon, lang, asked_at,
    confirmed_at, written_at, delete_on, '' FROM waiting_list;
DROP TABLE waiting_list;
ALTER TABLE waiting_list_anew RENAME TO waiting_list;
CREATE INDEX waiting_list_place ON waiting_list (tenant_id, country, postal_code);
CREATE INDEX waiting_list_age ON waiting_list (tenant_id, delete_on);
";
