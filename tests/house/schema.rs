//! The live schema of both databases against the registry of tables.

use std::collections::BTreeSet;

use kith::{
    foundation::db::{Sql, Work},
    tenancy::PlatformDb,
};
use migration::{Kind, TABLES, TENANT_TABLES};

use crate::support::{Portal, assert_on_postgres, on_postgres};

async fn names(portal: &Portal, sql: &str) -> BTreeSet<String> {
    #[derive(sea_orm::FromQueryResult)]
    struct Name {
        name: String,
    }
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "schema test");
    let tx = db.open().await.expect("a connection");
    let rows: Vec<Name> = Sql::new(sql).all(&tx).await.expect("names");
    rows.into_iter().map(|row| row.name).collect()
}

#[tokio::test]
async fn every_table_is_registered() {
    let portal = Portal::open().await;
    let sql = if on_postgres() {
        "SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'"
    } else {
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'"
    };
    let mut live = names(&portal, sql).await;
    live.remove("seaql_migrations");
    let registered: BTreeSet<String> = TABLES.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(live, registered);
    let tenant: Vec<&str> = TABLES
        .iter()
        .filter(|(_, kind)| *kind == Kind::Tenant)
        .map(|(name, _)| *name)
        .collect();
    assert_eq!(tenant, TENANT_TABLES);
}

/// `tenant_id` leads every index of a tenant's table, so that no key and no unique speaks across tenants.
#[tokio::test]
async fn the_tenant_leads_every_index_of_its_tables() {
    let portal = Portal::open().await;
    for table in TENANT_TABLES {
        let sql = if on_postgres() {
            format!(
                "SELECT i.relname::text AS name FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                 JOIN pg_class t ON t.oid = x.indrelid JOIN pg_am m ON m.oid = i.relam
                 LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = x.indkey[0]
                 WHERE t.relname = '{table}' AND m.amname = 'btree' AND a.attname <> 'tenant_id'"
            )
        } else {
            format!(
                "SELECT l.name AS name FROM pragma_index_list('{table}') l
                 JOIN pragma_index_info(l.name) i ON i.seqno = 0 WHERE i.name <> 'tenant_id'"
            )
        };
        let strays = names(&portal, &sql).await;
        // A person's memberships are looked up by the person: that index belongs to the platform's side.
        let strays: Vec<_> = strays.into_iter().filter(|name| name != "memberships_person").collect();
        assert!(strays.is_empty(), "{table}: {strays:?}");
    }
}

/// Every reference from one tenant table to another carries the tenant, so that no row can point into another tenant.
#[tokio::test]
async fn references_between_tenant_tables_carry_the_tenant() {
    if on_postgres() {
        let portal = Portal::open().await;
        let simple = names(
            &portal,
            "SELECT c.conname::text AS name FROM pg_constraint c
             JOIN pg_class f ON f.oid = c.confrelid JOIN pg_class t ON t.oid = c.conrelid
             WHERE c.contype = 'f' AND cardinality(c.conkey) = 1 AND f.relname NOT IN ('tenants', 'persons', 'operators', 'skills', 'orders', 'event_sources')",
        )
        .await;
        assert!(simple.is_empty(), "{simple:?}");
        return;
    }
    let portal = Portal::open().await;
    for table in TENANT_TABLES {
        let sql = format!(
            "SELECT \"table\" AS name FROM pragma_foreign_key_list('{table}') GROUP BY id, \"table\" HAVING count(*) = 1"
        );
        let simple = names(&portal, &sql).await;
        let strays: Vec<_> = simple
            .into_iter()
            .filter(|name| !["tenants", "persons", "skills", "event_sources"].contains(&name.as_str()))
            .collect();
        assert!(strays.is_empty(), "{table} points at {strays:?} without the tenant");
    }
}

/// SQLite's second wall is the statement auditor, tested where it lives.
#[tokio::test]
#[ignore = "only on PostgreSQL"]
async fn every_tenant_table_has_a_forced_policy_on_postgres() {
    assert_on_postgres();
    let portal = Portal::open().await;
    let forced = names(
        &portal,
        "SELECT c.relname::text AS name FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid
         WHERE c.relrowsecurity AND c.relforcerowsecurity",
    )
    .await;
    for (table, kind) in TABLES {
        assert_eq!(forced.contains(*table), *kind != Kind::Platform, "{table}");
    }
}
