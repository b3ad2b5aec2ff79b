//! The house: tenants and hosts, people and memberships, sessions, jobs, legal pages, the forum.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::schema::{Kind, guard, run};

/// Makes every table of the house.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261123_000001_the_house"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, PLATFORM).await?;
        run(manager, PEOPLE).await?;
        run(manager, TENANT).await?;
        run(manager, FORUM).await?;
        for table in ["persons", "person_skills", "person_languages", "grants"] {
            guard(manager, table, Kind::People).await?;
        }
        for table in [
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
        ] {
            guard(manager, table, Kind::Tenant).await?;
        }
        search(manager).await
    }
}

const PLATFORM: &str = "
CREATE TABLE tenants (
    id {uuid} PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'live', 'suspended')),
    version bigint NOT NULL,
    countries text NOT NULL,
    default_lang text NOT NULL,
    langs text NOT NULL,
    formal_langs text NOT NULL,
    time_zone text NOT NULL,
    suffix text NOT NULL,
    company_url text,
    mail_from text NOT NULL,
    brand {json} NOT NULL,
    logo text,
    hero text,
    created_at {time} NOT NULL,
    published_at {time}
);
CREATE TABLE hosts (
    host text PRIMARY KEY,
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    canonical boolean NOT NULL
);
CREATE INDEX hosts_tenant ON hosts (tenant_id);
CREATE UNIQUE INDEX hosts_canonical ON hosts (tenant_id) WHERE canonical;
CREATE TABLE skills (
    id text PRIMARY KEY,
    position bigint NOT NULL,
    names {json} NOT NULL
);
CREATE TABLE operators (
    id {uuid} PRIMARY KEY,
    email_normal text NOT NULL UNIQUE,
    password_hash text,
    created_at {time} NOT NULL
);
CREATE TABLE operator_sessions (
    token_hash {bytes} PRIMARY KEY,
    operator_id {uuid} NOT NULL REFERENCES operators (id) ON DELETE CASCADE,
    created_at {time} NOT NULL,
    seen_at {time} NOT NULL,
    expires_at {time} NOT NULL
);
CREATE INDEX operator_sessions_operator ON operator_sessions (operator_id);
CREATE TABLE tokens (
    token_hash {bytes} PRIMARY KEY,
    purpose text NOT NULL,
    tenant_id {uuid} REFERENCES tenants (id),
    browser_hash {bytes},
    payload {json} NOT NULL,
    created_at {time} NOT NULL,
    expires_at {time} NOT NULL,
    used_at {time}
);
CREATE INDEX tokens_expiry ON tokens (expires_at);
CREATE TABLE jobs (
    id {uuid} PRIMARY KEY,
    kind text NOT NULL,
    tenant_id {uuid},
    payload {json} NOT NULL,
    run_at {time} NOT NULL,
    attempts bigint NOT NULL,
    attempts_max bigint NOT NULL,
    lease_until {time},
    lease_by text,
    dedupe_key text UNIQUE,
    last_error text,
    created_at {time} NOT NULL,
    finished_at {time},
    dead_at {time}
);
CREATE INDEX jobs_due ON jobs (run_at, id) WHERE finished_at IS NULL AND dead_at IS NULL;
CREATE INDEX jobs_dead ON jobs (dead_at, id) WHERE dead_at IS NOT NULL;
CREATE INDEX jobs_finished ON jobs (finished_at) WHERE finished_at IS NOT NULL;
CREATE TABLE audit_log (
    id {uuid} PRIMARY KEY,
    tenant_id {uuid},
    actor_kind text NOT NULL,
    actor_id {uuid},
    act text NOT NULL,
    object text NOT NULL,
    detail {json} NOT NULL,
    at {time} NOT NULL
);
CREATE INDEX audit_log_tenant ON audit_log (tenant_id, id);
";

const PEOPLE: &str = "
CREATE TABLE persons (
    id {uuid} PRIMARY KEY,
    email text NOT NULL,
    email_normal text UNIQUE,
    given_name text NOT NULL,
    family_name text NOT NULL,
    password_hash text,
    adult_seen_on date NOT NULL,
    country text NOT NULL,
    postal_code text NOT NULL,
    lat {real},
    lon {real},
    radius_km bigint NOT NULL CHECK (radius_km BETWEEN 1 AND 40),
    time_zone text NOT NULL,
    open_offers_max bigint NOT NULL,
    open_orders_max bigint NOT NULL,
    away_from date,
    away_until date,
    created_at {time} NOT NULL,
    deleted_at {time}
);
CREATE TABLE person_skills (
    person_id {uuid} NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    skill text NOT NULL REFERENCES skills (id),
    PRIMARY KEY (person_id, skill)
);
CREATE INDEX person_skills_skill ON person_skills (skill, person_id);
CREATE TABLE person_languages (
    person_id {uuid} NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    lang text NOT NULL,
    PRIMARY KEY (person_id, lang)
);
CREATE TABLE grants (
    id {uuid} PRIMARY KEY,
    person_id {uuid} NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    issuer_tenant_id {uuid} REFERENCES tenants (id),
    kind text NOT NULL CHECK (kind IN ('certificate', 'profi')),
    name text NOT NULL,
    granted_at {time} NOT NULL,
    granted_by {uuid} NOT NULL,
    withdrawn_at {time}
);
CREATE INDEX grants_person ON grants (person_id);
CREATE UNIQUE INDEX grants_once ON grants (person_id, issuer_tenant_id, kind, name) WHERE withdrawn_at IS NULL;
";

const TENANT: &str = "
CREATE TABLE memberships (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    person_id {uuid} REFERENCES persons (id),
    display_name text NOT NULL,
    name_key text NOT NULL,
    about text NOT NULL,
    avatar text,
    role text NOT NULL CHECK (role IN ('friend', 'manager', 'partner')),
    standing text NOT NULL CHECK (standing IN ('unconfirmed', 'waiting', 'active', 'suspended', 'left')),
    suspended_reason text,
    lang text NOT NULL,
    shows_skills boolean NOT NULL,
    shows_languages boolean NOT NULL,
    shows_area boolean NOT NULL,
    letters_about_replies boolean NOT NULL,
    joined_at {time} NOT NULL,
    last_seen_at {time},
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, person_id)
);
CREATE INDEX memberships_directory ON memberships (tenant_id, standing, name_key, id);
CREATE INDEX memberships_joined ON memberships (tenant_id, standing, joined_at, id);
CREATE INDEX memberships_person ON memberships (person_id);
CREATE TABLE sessions (
    token_hash {bytes} PRIMARY KEY,
    tenant_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    person_id {uuid} NOT NULL REFERENCES persons (id) ON DELETE CASCADE,
    id {uuid} NOT NULL UNIQUE,
    device text NOT NULL,
    role text NOT NULL,
    display_name text NOT NULL,
    avatar text,
    lang text NOT NULL,
    created_at {time} NOT NULL,
    seen_at {time} NOT NULL,
    expires_at {time} NOT NULL,
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX sessions_person ON sessions (person_id);
CREATE INDEX sessions_membership ON sessions (tenant_id, membership_id);
CREATE TABLE consents (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    purpose text NOT NULL,
    text_version text NOT NULL,
    lang text NOT NULL,
    given boolean NOT NULL,
    source text NOT NULL,
    confirmed_by text NOT NULL,
    at {time} NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX consents_membership ON consents (tenant_id, membership_id, purpose, id);
CREATE TABLE legal_pages (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    kind text NOT NULL CHECK (kind IN ('imprint', 'privacy', 'terms')),
    lang text NOT NULL,
    version bigint NOT NULL,
    raw text NOT NULL,
    html text NOT NULL,
    published_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, kind, lang, version)
);
CREATE TABLE content_variants (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    subject_kind text NOT NULL,
    subject_id {uuid} NOT NULL,
    field text NOT NULL,
    lang text NOT NULL,
    raw text NOT NULL,
    source_version bigint NOT NULL,
    updated_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, subject_kind, subject_id, field, lang)
);
CREATE TABLE wordings (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    lang text NOT NULL,
    message text NOT NULL,
    pattern text NOT NULL,
    updated_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, lang, message)
);
CREATE TABLE form_keys (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    membership_id {uuid} NOT NULL,
    form_key text NOT NULL,
    outcome text NOT NULL,
    at {time} NOT NULL,
    PRIMARY KEY (tenant_id, membership_id, form_key),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX form_keys_age ON form_keys (tenant_id, at);
";

const FORUM: &str = "
CREATE TABLE categories (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    slug text NOT NULL,
    position bigint NOT NULL,
    kind text NOT NULL CHECK (kind IN ('talk', 'question', 'news')),
    color text NOT NULL,
    read_by text NOT NULL CHECK (read_by IN ('everyone', 'members', 'staff')),
    reply_by text NOT NULL CHECK (reply_by IN ('members', 'staff')),
    write_by text NOT NULL CHECK (write_by IN ('members', 'staff')),
    topic_count bigint NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, slug)
);
CREATE TABLE topics (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    category_id {uuid} NOT NULL,
    author_id {uuid} NOT NULL,
    title text NOT NULL,
    slug text NOT NULL,
    lang text NOT NULL,
    pinned_rank bigint NOT NULL,
    pinned_until {time},
    locked boolean NOT NULL,
    last_no bigint NOT NULL,
    last_staff_no bigint NOT NULL,
    reply_count bigint NOT NULL,
    like_count bigint NOT NULL,
    answer_post_id {uuid},
    last_post_at {time} NOT NULL,
    last_post_by {uuid} NOT NULL,
    created_at {time} NOT NULL,
    deleted_at {time},
    version bigint NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, category_id) REFERENCES categories (tenant_id, id),
    FOREIGN KEY (tenant_id, author_id) REFERENCES memberships (tenant_id, id),
    FOREIGN KEY (tenant_id, last_post_by) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX topics_latest ON topics (tenant_id, last_post_at, id) WHERE deleted_at IS NULL;
CREATE INDEX topics_category ON topics (tenant_id, category_id, last_post_at, id) WHERE deleted_at IS NULL;
CREATE INDEX topics_pinned ON topics (tenant_id, pinned_rank) WHERE pinned_rank > 0 AND deleted_at IS NULL;
CREATE INDEX topics_author ON topics (tenant_id, author_id, id);
CREATE TABLE posts (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    topic_id {uuid} NOT NULL,
    post_no bigint NOT NULL,
    reply_to_no bigint,
    author_id {uuid} NOT NULL,
    kind text NOT NULL CHECK (kind IN ('post', 'whisper', 'event')),
    raw text NOT NULL,
    html text NOT NULL,
    render_version bigint NOT NULL,
    lang text NOT NULL,
    like_count bigint NOT NULL,
    created_at {time} NOT NULL,
    edited_at {time},
    hidden_reason text,
    deleted_at {time},
    version bigint NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, topic_id, post_no),
    FOREIGN KEY (tenant_id, topic_id) REFERENCES topics (tenant_id, id),
    FOREIGN KEY (tenant_id, author_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX posts_author ON posts (tenant_id, author_id, id);
CREATE TABLE topic_reads (
    tenant_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    topic_id {uuid} NOT NULL,
    last_read_no bigint NOT NULL,
    level text NOT NULL,
    level_reason text NOT NULL,
    last_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, membership_id, topic_id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id),
    FOREIGN KEY (tenant_id, topic_id) REFERENCES topics (tenant_id, id)
);
CREATE INDEX topic_reads_topic ON topic_reads (tenant_id, topic_id);
CREATE TABLE search_docs (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    kind text NOT NULL,
    subject_id {uuid} NOT NULL,
    lang text NOT NULL,
    search_text text NOT NULL,
    updated_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, kind, subject_id)
);
";

/// The full-text index over `search_text`: FTS5 with triggers, or a generated tsvector with GIN.
async fn search(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let statements: &[&str] = if manager.get_database_backend() == DbBackend::Postgres {
        &[
            "ALTER TABLE search_docs ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('simple', search_text)) STORED",
            "CREATE INDEX search_docs_words ON search_docs USING gin (words)",
        ]
    } else {
        &[
            "CREATE VIRTUAL TABLE search_index USING fts5 (search_text, content='search_docs', tokenize='unicode61')",
            "CREATE TRIGGER search_docs_insert AFTER INSERT ON search_docs BEGIN
                INSERT INTO search_index (rowid, search_text) VALUES (new.rowid, new.search_text);
             END",
            "CREATE TRIGGER search_docs_delete AFTER DELETE ON search_docs BEGIN
                INSERT INTO search_index (search_index, rowid, search_text) VALUES ('delete', old.rowid, old.search_text);
             END",
            "CREATE TRIGGER search_docs_update AFTER UPDATE ON search_docs BEGIN
                INSERT INTO search_index (search_index, rowid, search_text) VALUES ('delete', old.rowid, old.search_text);
                INSERT INTO search_index (rowid, search_text) VALUES (new.rowid, new.search_text);
             END",
        ]
    };
    for statement in statements {
        manager.get_connection().execute_unprepared(statement).await?;
    }
    Ok(())
}
