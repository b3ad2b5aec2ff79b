//! Newsletters: campaigns, who got them, which links were followed, and who wants a break.

use sea_orm_migration::prelude::*;

use crate::schema::{Kind, guard, run};

/// Makes the tables.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261126_000030_newsletter"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, NEWSLETTER).await?;
        for table in [
            "campaigns",
            "campaign_variants",
            "campaign_recipients",
            "campaign_links",
            "newsletter_pauses",
        ] {
            guard(manager, table, Kind::Tenant).await?;
        }
        Ok(())
    }
}

/// The ledger keeps no address: it is read when the letter is sent, so whoever has left or changed his mind is not
/// written to. A link counts its clicks and does not know whose they were.
const NEWSLETTER: &str = "
CREATE TABLE campaigns (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    topic text NOT NULL CHECK (topic IN ('news', 'events', 'partner')),
    state text NOT NULL
        CHECK (state IN ('draft', 'scheduled', 'counting', 'sending', 'paused', 'done', 'cancelled')),
    segment {json} NOT NULL,
    wall text,
    zone text,
    send_at {time},
    version bigint NOT NULL,
    unsubscribed bigint NOT NULL,
    lease_by text,
    lease_until {time},
    created_by {uuid} NOT NULL,
    created_at {time} NOT NULL,
    started_at {time},
    ended_at {time},
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, created_by) REFERENCES memberships (tenant_id, id),
    CHECK (state NOT IN ('scheduled', 'counting') OR send_at IS NOT NULL)
);
CREATE INDEX campaigns_newest ON campaigns (tenant_id, created_at, id);
CREATE INDEX campaigns_due ON campaigns (tenant_id, state, send_at) WHERE state IN ('scheduled', 'counting', 'sending');
CREATE TABLE campaign_variants (
    tenant_id {uuid} NOT NULL,
    campaign_id {uuid} NOT NULL,
    lang text NOT NULL,
    subject text NOT NULL,
    preheader text NOT NULL,
    parts {json} NOT NULL,
    updated_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, campaign_id, lang),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id)
);
CREATE TABLE campaign_recipients (
    tenant_id {uuid} NOT NULL,
    campaign_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    lang text NOT NULL,
    state text NOT NULL
        CHECK (state IN ('pending', 'claimed', 'accepted', 'failed', 'uncertain', 'skipped')),
    message_id text NOT NULL,
    reason text NOT NULL,
    attempts bigint NOT NULL,
    due_at {time} NOT NULL,
    settled_at {time},
    PRIMARY KEY (tenant_id, campaign_id, membership_id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX campaign_recipients_state ON campaign_recipients (tenant_id, campaign_id, state, due_at, membership_id);
CREATE TABLE campaign_links (
    tenant_id {uuid} NOT NULL,
    campaign_id {uuid} NOT NULL,
    no bigint NOT NULL,
    url text NOT NULL,
    clicks bigint NOT NULL,
    PRIMARY KEY (tenant_id, campaign_id, no),
    UNIQUE (tenant_id, campaign_id, url),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id)
);
CREATE TABLE newsletter_pauses (
    tenant_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    until_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, membership_id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
";
