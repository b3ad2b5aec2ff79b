//! Packages, orders, offers: the shared pool beneath all communities, and the list of those it cannot serve yet.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use crate::schema::{Kind, guard, run};

/// Makes the tables.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261123_000003_orders"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, CATALOGUE).await?;
        run(manager, ORDERS).await?;
        run(manager, OFFERS).await?;
        run(manager, AFTER_ACCEPT).await?;
        run(manager, WAITING).await?;
        for table in ["packages", "package_versions", "order_policies", "waiting_list"] {
            guard(manager, table, Kind::Tenant).await?;
        }
        for table in [
            "orders",
            "order_contacts",
            "order_steps",
            "offers",
            "dispatch_decisions",
            "appointments",
            "order_messages",
            "order_extras",
            "ratings",
        ] {
            guard(manager, table, Kind::Pool).await?;
        }
        guard(manager, "friend_load", Kind::People).await?;
        near(manager).await
    }
}

/// What a community sells. A package is sold in a country by its newest version there; a version never changes.
const CATALOGUE: &str = "
CREATE TABLE packages (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    slug text NOT NULL,
    position bigint NOT NULL,
    icon text NOT NULL,
    created_at {time} NOT NULL,
    withdrawn_at {time},
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, slug)
);
CREATE TABLE package_versions (
    tenant_id {uuid} NOT NULL,
    id {uuid} NOT NULL,
    package_id {uuid} NOT NULL,
    country text NOT NULL,
    version bigint NOT NULL,
    listed boolean NOT NULL,
    class text NOT NULL CHECK (class IN ('friend', 'profi')),
    skill text NOT NULL REFERENCES skills (id),
    certificates {json} NOT NULL,
    duration_minutes bigint NOT NULL CHECK (duration_minutes BETWEEN 15 AND 1440),
    currency text NOT NULL CHECK (currency IN ('CHF', 'EUR', 'PLN')),
    price bigint NOT NULL CHECK (price > 0),
    pay bigint NOT NULL CHECK (pay >= 0),
    platform_share bigint NOT NULL CHECK (platform_share >= 0),
    partner_share bigint NOT NULL CHECK (partner_share >= 0),
    vat bigint NOT NULL CHECK (vat >= 0),
    created_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, package_id, country, version),
    FOREIGN KEY (tenant_id, package_id) REFERENCES packages (tenant_id, id),
    CHECK (price = pay + platform_share + partner_share + vat)
);
CREATE TABLE order_policies (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    policy text NOT NULL CHECK (policy IN ('pool', 'own_first', 'own_only')),
    own_first_minutes bigint NOT NULL CHECK (own_first_minutes BETWEEN 0 AND 1440),
    PRIMARY KEY (tenant_id)
);
";

/// An order repeats what was sold, so that a later version of the package changes nothing of it.
const ORDERS: &str = "
CREATE TABLE orders (
    id {uuid} PRIMARY KEY,
    origin_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    code text NOT NULL UNIQUE,
    form_key text NOT NULL UNIQUE,
    package_id {uuid} NOT NULL,
    package_version_id {uuid} NOT NULL,
    package_slug text NOT NULL,
    package_texts {json} NOT NULL,
    class text NOT NULL CHECK (class IN ('friend', 'profi')),
    skill text NOT NULL,
    certificates {json} NOT NULL,
    duration_minutes bigint NOT NULL,
    currency text NOT NULL,
    price bigint NOT NULL,
    pay bigint NOT NULL,
    platform_share bigint NOT NULL,
    partner_share bigint NOT NULL,
    vat bigint NOT NULL,
    country text NOT NULL,
    postal_code text NOT NULL,
    place text NOT NULL,
    lat {real} NOT NULL,
    lon {real} NOT NULL,
    time_zone text NOT NULL,
    lang text NOT NULL,
    payment text NOT NULL CHECK (payment IN ('cash', 'card_on_site', 'invoice')),
    wishes {json} NOT NULL,
    trouble text NOT NULL,
    legal {json} NOT NULL,
    partner_reference text,
    policy text NOT NULL CHECK (policy IN ('pool', 'own_first', 'own_only')),
    own_first_minutes bigint NOT NULL,
    state text NOT NULL CHECK (state IN ('placed', 'offering', 'unassigned', 'accepted', 'contacted', 'scheduled',
        'in_progress', 'completed', 'failed', 'cancelled', 'closed')),
    version bigint NOT NULL,
    wave bigint NOT NULL,
    epoch bigint NOT NULL,
    radius_km bigint NOT NULL,
    wave_ends_at {time},
    friend_id {uuid} REFERENCES persons (id),
    friend_tenant_id {uuid},
    friend_member_id {uuid},
    access_hash {bytes} NOT NULL UNIQUE,
    access_until {time},
    placed_at {time} NOT NULL,
    accepted_at {time},
    contact_due_at {time},
    contacted_at {time},
    starts_at {time},
    started_at {time},
    ended_at {time},
    closes_at {time},
    closed_at {time},
    CHECK (friend_id IS NOT NULL OR state NOT IN ('accepted', 'contacted', 'scheduled', 'in_progress', 'completed', 'failed'))
);
CREATE INDEX orders_origin ON orders (origin_tenant_id, placed_at, id);
CREATE INDEX orders_origin_state ON orders (origin_tenant_id, state, placed_at, id);
CREATE INDEX orders_friend ON orders (friend_id, state, accepted_at, id) WHERE friend_id IS NOT NULL;
CREATE INDEX orders_reference ON orders (origin_tenant_id, partner_reference) WHERE partner_reference IS NOT NULL;
CREATE TABLE order_contacts (
    order_id {uuid} PRIMARY KEY REFERENCES orders (id),
    origin_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    sealed {bytes} NOT NULL,
    code_attempts bigint NOT NULL
);
CREATE TABLE order_steps (
    id {uuid} PRIMARY KEY,
    order_id {uuid} NOT NULL REFERENCES orders (id),
    origin_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    step text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    order_version bigint NOT NULL,
    actor text NOT NULL CHECK (actor IN ('customer', 'friend', 'staff', 'partner', 'system')),
    actor_id {uuid},
    detail {json} NOT NULL,
    at {time} NOT NULL
);
CREATE INDEX order_steps_order ON order_steps (order_id, id);
";

/// Who was asked, when and why. An order has at most one accepted offer.
const OFFERS: &str = "
CREATE TABLE offers (
    id {uuid} PRIMARY KEY,
    order_id {uuid} NOT NULL REFERENCES orders (id),
    origin_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    person_id {uuid} NOT NULL REFERENCES persons (id),
    tenant_id {uuid} NOT NULL,
    member_id {uuid} NOT NULL,
    wave bigint NOT NULL,
    rank bigint NOT NULL,
    distance_m bigint NOT NULL,
    reasons {json} NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'lost', 'withdrawn', 'released')),
    offered_at {time} NOT NULL,
    expires_at {time} NOT NULL,
    decided_at {time},
    UNIQUE (order_id, person_id)
);
CREATE UNIQUE INDEX offers_winner ON offers (order_id) WHERE state = 'accepted';
CREATE INDEX offers_person ON offers (person_id, state, offered_at, id);
CREATE TABLE dispatch_decisions (
    id {uuid} PRIMARY KEY,
    order_id {uuid} NOT NULL REFERENCES orders (id),
    origin_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    wave bigint NOT NULL,
    radius_km bigint NOT NULL,
    cause text NOT NULL,
    looked_at bigint NOT NULL,
    left_out {json} NOT NULL,
    chosen {json} NOT NULL,
    at {time} NOT NULL
);
CREATE INDEX dispatch_decisions_order ON dispatch_decisions (order_id, id);
CREATE TABLE friend_load (
    person_id {uuid} PRIMARY KEY REFERENCES persons (id),
    open_offers bigint NOT NULL CHECK (open_offers >= 0),
    open_orders bigint NOT NULL CHECK (open_orders >= 0),
    last_offered_at {time}
);
";

/// What happens between a Friend and a customer.
const AFTER_ACCEPT: &str = "
CREATE TABLE appointments (
    id {uuid} PRIMARY KEY,
    order_id {uuid} NOT NULL REFERENCES orders (id),
    origin_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    proposed_by text NOT NULL CHECK (proposed_by IN ('friend', 'customer')),
    wall_time text NOT NULL,
    starts_at {time} NOT NULL,
    state text NOT NULL CHECK (state IN ('proposed', 'agreed', 'replaced', 'over')),
    proposed_at {time} NOT NULL,
    agreed_at {time}
);
CREATE INDEX appointments_order ON appointments (order_id, id);
CREATE UNIQUE INDEX appointments_agreed ON appointments (order_id) WHERE state = 'agreed';
CREATE UNIQUE INDEX appointments_proposed ON appointments (order_id) WHERE state = 'proposed';
CREATE TABLE order_messages (
    id {uuid} PRIMARY KEY,
    order_id {uuid} NOT NULL REFERENCES orders (id),
    origin_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    author text NOT NULL CHECK (author IN ('friend', 'customer')),
    person_id {uuid},
    sealed {bytes} NOT NULL,
    at {time} NOT NULL
);
CREATE INDEX order_messages_order ON order_messages (order_id, id);
CREATE TABLE order_extras (
    id {uuid} PRIMARY KEY,
    order_id {uuid} NOT NULL REFERENCES orders (id),
    origin_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    label text NOT NULL,
    amount bigint NOT NULL CHECK (amount <> 0),
    state text NOT NULL CHECK (state IN ('asked', 'agreed', 'refused', 'withdrawn')),
    asked_at {time} NOT NULL,
    decided_at {time}
);
CREATE INDEX order_extras_order ON order_extras (order_id, id);
CREATE TABLE ratings (
    order_id {uuid} PRIMARY KEY REFERENCES orders (id),
    origin_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    person_id {uuid} NOT NULL REFERENCES persons (id),
    stars bigint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    text text NOT NULL,
    lang text NOT NULL,
    at {time} NOT NULL,
    hidden_at {time},
    hidden_by {uuid},
    hidden_reason text
);
CREATE INDEX ratings_person ON ratings (person_id, at);
CREATE INDEX ratings_origin ON ratings (origin_tenant_id, at);
";

/// Those who asked where nobody can come yet. The address is forgotten with the row on its day.
const WAITING: &str = "
CREATE TABLE waiting_list (
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
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, email_normal, country, postal_code)
);
CREATE INDEX waiting_list_place ON waiting_list (tenant_id, country, postal_code);
CREATE INDEX waiting_list_age ON waiting_list (tenant_id, delete_on);
";

/// Where somebody with a skill lives, beside the skill: the nearest search reads one index.
///
/// SQLite walks rings of H3 cells (resolution 7); PostgreSQL asks a GiST index, which wants the extension `btree_gist`.
async fn near(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    run(
        manager,
        "
ALTER TABLE person_skills ADD COLUMN lat {real};
ALTER TABLE person_skills ADD COLUMN lon {real};
ALTER TABLE person_skills ADD COLUMN cell bigint;
CREATE INDEX person_skills_cell ON person_skills (skill, cell, person_id) WHERE cell IS NOT NULL;
",
    )
    .await?;
    if manager.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    for statement in [
        "CREATE EXTENSION IF NOT EXISTS btree_gist",
        "CREATE INDEX person_skills_place ON person_skills USING gist (skill, point(lon, lat))",
    ] {
        manager.get_connection().execute_unprepared(statement).await?;
    }
    Ok(())
}
