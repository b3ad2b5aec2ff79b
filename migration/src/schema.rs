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
    /// The shared pool's: `origin_tenant_id` says where a row came from, and that tenant sees it.
    Pool,
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
    ("manager_invitations", Kind::Tenant),
    ("legal_pages", Kind::Tenant),
    ("content_variants", Kind::Tenant),
    ("wordings", Kind::Tenant),
    ("form_keys", Kind::Tenant),
    ("categories", Kind::Tenant),
    ("topics", Kind::Tenant),
    ("posts", Kind::Tenant),
    ("topic_reads", Kind::Tenant),
    ("search_docs", Kind::Tenant),
    ("post_revisions", Kind::Tenant),
    ("reactions", Kind::Tenant),
    ("mentions", Kind::Tenant),
    ("post_links", Kind::Tenant),
    ("tags", Kind::Tenant),
    ("topic_tags", Kind::Tenant),
    ("drafts", Kind::Tenant),
    ("category_prefs", Kind::Tenant),
    ("blocks", Kind::Tenant),
    ("notifications", Kind::Tenant),
    ("review_items", Kind::Tenant),
    ("review_flags", Kind::Tenant),
    ("decisions", Kind::Tenant),
    ("ear_threads", Kind::Tenant),
    ("ear_messages", Kind::Tenant),
    ("packages", Kind::Tenant),
    ("package_versions", Kind::Tenant),
    ("order_policies", Kind::Tenant),
    ("waiting_list", Kind::Tenant),
    ("event_sources", Kind::Platform),
    ("events", Kind::Tenant),
    ("event_registrations", Kind::Tenant),
    ("calendar_feeds", Kind::Tenant),
    ("campaigns", Kind::Tenant),
    ("campaign_variants", Kind::Tenant),
    ("campaign_recipients", Kind::Tenant),
    ("campaign_links", Kind::Tenant),
    ("newsletter_pauses", Kind::Tenant),
    ("orders", Kind::Pool),
    ("order_contacts", Kind::Pool),
    ("order_steps", Kind::Pool),
    ("offers", Kind::Pool),
    ("dispatch_decisions", Kind::Pool),
    ("appointments", Kind::Pool),
    ("order_messages", Kind::Pool),
    ("order_extras", Kind::Pool),
    ("ratings", Kind::Pool),
    ("order_blocks", Kind::Pool),
    ("friend_load", Kind::People),
];

/// The names of the tenants' tables, for the statement auditor.
pub const TENANT_TABLES: &[&str] = &[
    "memberships",
    "consents",
    "manager_invitations",
    "legal_pages",
    "content_variants",
    "wordings",
    "form_keys",
    "categories",
    "topics",
    "posts",
    "topic_reads",
    "search_docs",
    "post_revisions",
    "reactions",
    "mentions",
    "post_links",
    "tags",
    "topic_tags",
    "drafts",
    "category_prefs",
    "blocks",
    "notifications",
    "review_items",
    "review_flags",
    "decisions",
    "ear_threads",
    "ear_messages",
    "packages",
    "package_versions",
    "order_policies",
    "waiting_list",
    "events",
    "event_registrations",
    "calendar_feeds",
    "campaigns",
    "campaign_variants",
    "campaign_recipients",
    "campaign_links",
    "newsletter_pauses",
];

/// The names of the pool's tables, for the statement auditor.
pub const POOL_TABLES: &[&str] = &[
    "orders",
    "order_contacts",
    "order_steps",
    "offers",
    "dispatch_decisions",
    "appointments",
    "order_messages",
    "order_extras",
    "ratings",
    "order_blocks",
];

/// The pool's tables that a Friend reads, and the column that says whose a row is for him.
pub const FRIEND_TABLES: &[(&str, &str)] = &[("offers", "person_id"), ("orders", "friend_id")];

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

/// Puts the policy of its kind before a table's rows, on PostgreSQL. FORCE, so that the owner of the table obeys too.
///
/// # Errors
/// When the database refuses it.
pub(crate) async fn guard(manager: &SchemaManager<'_>, table: &str, kind: Kind) -> Result<(), DbErr> {
    if manager.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    for statement in policy(table, kind) {
        manager.get_connection().execute_unprepared(&statement).await?;
    }
    Ok(())
}

/// The statements that put the policy of its kind before a table's rows; none for the platform's tables.
///
/// The sub-selects are evaluated once per statement; written plainly, the OR would lose the index.
#[must_use]
pub fn policy(table: &str, kind: Kind) -> Vec<String> {
    let rule = match kind {
        Kind::Tenant => {
            "tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid) \
             OR (SELECT current_setting('app.scope', true) = 'platform')"
        }
        Kind::People => "(SELECT current_setting('app.scope', true) IN ('people', 'platform'))",
        Kind::Pool => {
            "origin_tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid) \
             OR (SELECT current_setting('app.scope', true) IN ('pool', 'platform'))"
        }
        Kind::Platform => return Vec::new(),
    };
    vec![
        format!("ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"),
        format!("ALTER TABLE {table} FORCE ROW LEVEL SECURITY"),
        format!("CREATE POLICY wall ON {table} USING ({rule}) WITH CHECK ({rule})"),
    ]
}

/// The statement that lets a Friend read his own rows of a pool's table besides what its policy shows, on PostgreSQL.
#[must_use]
pub fn friends_policy(table: &str, column: &str) -> String {
    format!(
        "CREATE POLICY friend ON {table} FOR SELECT \
         USING ({column} = (SELECT nullif(current_setting('app.friend_id', true), '')::uuid))"
    )
}
