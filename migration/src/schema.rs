//! The registry of tables, and the one helper that gives a tenant's table its policy.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// Whose rows a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A tenant's: `tenant_id` leads every key, a policy stands before every row.
    Tenant,
    /// The platform's, seen by nobody but the room that asks for people.
    People,
    /// The platform's.
    Platform,
}

/// Every table there is. A test compares this list with the live schema of both databases.
pub const TABLES: &[(&str, Kind)] = &[
    ("tenants", Kind::Platform),
    ("hosts", Kind::Platform),
    ("skills", Kind::Platform),
    ("persons", Kind::People),
    ("person_skills", Kind::People),
    ("person_languages", Kind::People),
    ("grants", Kind::People),
    ("sessions", Kind::Platform),
    ("operators", Kind::Platform),
    ("operator_sessions", Kind::Platform),
    ("tokens", Kind::Platform),
    ("jobs", Kind::Platform),
    ("audit_log", Kind::Platform),
    ("memberships", Kind::Tenant),
    ("consents", Kind::Tenant),
    ("legal_pages", Kind::Tenant),
    ("content_variants", Kind::Tenant),
    ("wordings", Kind::Tenant),
    ("form_keys", Kind::Tenant),
    ("categories", Kind::Tenant),
    ("topics", Kind::Tenant),
    ("posts", Kind::Tenant),
    ("topic_reads", Kind::Tenant),
    ("search_docs", Kind::Tenant),
];

/// The names of the tenants' tables, for the statement auditor.
pub const TENANT_TABLES: &[&str] = &[
    "memberships",
    "consents",
    "legal_pages",
    "content_variants",
    "wordings",
    "form_keys",
    "categories",
    "topics",
    "posts",
    "topic_reads",
    "search_docs",
];

/// Tables that the migrations and the full-text index keep for themselves.
///
/// Runs each statement of `sql`, with the column types of the live database in place of `{uuid}`, `{time}`, `{bytes}`,
/// `{json}` and `{real}`. Statements end with `;` at the end of a line.
///
/// # Errors
/// When the database refuses a statement.
pub(crate) async fn run(manager: &SchemaManager<'_>, sql: &str) -> Result<(), DbErr> {
    let postgres = manager.get_database_backend() == DbBackend::Postgres;
    let types = if postgres {
        [
            ("{uuid}", "uuid"),
            ("{time}", "timestamptz"),
            ("{bytes}", "bytea"),
            ("{json}", "jsonb"),
            ("{real}", "double precision"),
        ]
    } else {
        [
            ("{uuid}", "blob"),
            ("{time}", "text"),
            ("{bytes}", "blob"),
            ("{json}", "text"),
            ("{real}", "real"),
        ]
    };
    let sql = types
        .iter()
        .fold(sql.to_owned(), |sql, (place, name)| sql.replace(place, name));
    for statement in sql
        .split(";\n")
        .map(str::trim)
        .filter(|statement| !statement.is_empty())
    {
        manager.get_connection().execute_unprepared(statement).await?;
    }
    Ok(())
}

/// The policy of a tenant's table: its own rows, or all in the platform's scope. FORCE, so that the owner obeys too.
///
/// The sub-selects are evaluated once per statement; written plainly, the OR would lose the index.
///
/// # Errors
/// When the database refuses it.
pub(crate) async fn guard_tenant_table(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    let rule = "tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid) \
                OR (SELECT current_setting('app.scope', true) = 'platform')";
    guard(manager, table, rule).await
}

/// The policy of a table about people: only in the scope that asks for people, or in the platform's.
///
/// # Errors
/// When the database refuses it.
pub(crate) async fn guard_people_table(manager: &SchemaManager<'_>, table: &str) -> Result<(), DbErr> {
    guard(
        manager,
        table,
        "(SELECT current_setting('app.scope', true) IN ('people', 'platform'))",
    )
    .await
}

async fn guard(manager: &SchemaManager<'_>, table: &str, rule: &str) -> Result<(), DbErr> {
    if manager.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    for statement in [
        format!("ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"),
        format!("ALTER TABLE {table} FORCE ROW LEVEL SECURITY"),
        format!("CREATE POLICY wall ON {table} USING ({rule}) WITH CHECK ({rule})"),
    ] {
        manager.get_connection().execute_unprepared(&statement).await?;
    }
    Ok(())
}
