//! Events: meetings, who comes, and whose calendar follows them.

use sea_orm_migration::prelude::*;

use crate::schema::{Kind, guard, run};

/// Makes the tables.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000021_events"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, EVENTS).await?;
        for table in ["events", "event_registrations", "calendar_feeds"] {
            guard(manager, table, Kind::Tenant).await?;
        }
        Ok(())
    }
}

/// What several communities hold together is said once, in `event_sources`; each of them has an event of its own that
/// follows it, with its own seats and its own people.
///
/// `last_seated` is what the newest registration got: RETURNING shows a row as it is afterwards, and one statement has
/// to decide and to say so. `queue_next` gives out the order in which people came.
const EVENTS: &str = "
CREATE TABLE event_sources (
    id {uuid} PRIMARY KEY,
    host_tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    facts {json} NOT NULL,
    version bigint NOT NULL,
    created_at {time} NOT NULL,
    updated_at {time} NOT NULL
);
CREATE TABLE events (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    source_id {uuid} REFERENCES event_sources (id),
    source_version bigint NOT NULL,
    is_host boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('proposed', 'declined', 'draft', 'published', 'cancelled')),
    kind text NOT NULL CHECK (kind IN ('in_person', 'online', 'both')),
    slug text NOT NULL,
    wall_starts text NOT NULL,
    wall_ends text NOT NULL,
    time_zone text NOT NULL,
    starts_at {time} NOT NULL,
    ends_at {time} NOT NULL,
    venue text NOT NULL,
    street text NOT NULL,
    country text NOT NULL,
    postal_code text NOT NULL,
    place text NOT NULL,
    lat {real},
    lon {real},
    online_url text NOT NULL,
    seats_in_person bigint CHECK (seats_in_person IS NULL OR seats_in_person > 0),
    seats_online bigint CHECK (seats_online IS NULL OR seats_online > 0),
    taken_in_person bigint NOT NULL,
    taken_online bigint NOT NULL,
    guests_max bigint NOT NULL CHECK (guests_max BETWEEN 0 AND 9),
    answer_required boolean NOT NULL,
    queue_next bigint NOT NULL,
    last_seated boolean NOT NULL,
    version bigint NOT NULL,
    calendar_sequence bigint NOT NULL,
    epoch bigint NOT NULL,
    topic_id {uuid},
    cancel_reason text,
    created_by {uuid} NOT NULL,
    created_at {time} NOT NULL,
    updated_at {time} NOT NULL,
    published_at {time},
    cancelled_at {time},
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, source_id),
    CHECK (starts_at < ends_at),
    CHECK (taken_in_person >= 0 AND (seats_in_person IS NULL OR taken_in_person <= seats_in_person)),
    CHECK (taken_online >= 0 AND (seats_online IS NULL OR taken_online <= seats_online)),
    FOREIGN KEY (tenant_id, created_by) REFERENCES memberships (tenant_id, id),
    FOREIGN KEY (tenant_id, topic_id) REFERENCES topics (tenant_id, id)
);
CREATE INDEX events_by_time ON events (tenant_id, starts_at, id);
CREATE TABLE event_registrations (
    tenant_id {uuid} NOT NULL,
    id {uuid} NOT NULL,
    event_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    kind text NOT NULL CHECK (kind IN ('in_person', 'online')),
    guests bigint NOT NULL CHECK (guests BETWEEN 0 AND 9),
    answer text NOT NULL,
    state text NOT NULL CHECK (state IN ('confirmed', 'waiting', 'cancelled')),
    queue_no bigint NOT NULL,
    told_sequence bigint NOT NULL,
    registered_at {time} NOT NULL,
    promoted_at {time},
    cancelled_at {time},
    checked_in_at {time},
    checked_in_by {uuid},
    reminded_day_at {time},
    reminded_soon_at {time},
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, event_id, membership_id),
    CHECK (checked_in_at IS NULL OR state = 'confirmed'),
    FOREIGN KEY (tenant_id, event_id) REFERENCES events (tenant_id, id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id),
    FOREIGN KEY (tenant_id, checked_in_by) REFERENCES memberships (tenant_id, id)
);
CREATE UNIQUE INDEX event_registrations_queue ON event_registrations (tenant_id, event_id, queue_no);
CREATE INDEX event_registrations_waiting ON event_registrations (tenant_id, event_id, kind, queue_no)
    WHERE state = 'waiting';
CREATE INDEX event_registrations_member ON event_registrations (tenant_id, membership_id, event_id);
CREATE TABLE calendar_feeds (
    tenant_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    id {uuid} NOT NULL,
    created_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, membership_id),
    UNIQUE (tenant_id, id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
";
