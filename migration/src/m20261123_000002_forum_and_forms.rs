//! The rest of the forum's tables, keys of forms that are nobody's, and communities that approve their newcomers.

use sea_orm_migration::prelude::*;

use crate::schema::{Kind, guard, run};

/// Makes the tables, and the column of the setting.
pub struct Migration;

impl MigrationName for Migration {
    fn name(&self) -> &'static str {
        "m20261123_000002_forum_and_forms"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, SETTING).await?;
        run(manager, FORMS).await?;
        run(manager, POSTS).await?;
        run(manager, READERS).await?;
        run(manager, REVIEW).await?;
        for table in [
            "form_keys",
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
        ] {
            guard(manager, table, Kind::Tenant).await?;
        }
        Ok(())
    }
}

/// Whether a confirmed newcomer waits for a manager's word.
const SETTING: &str = "
ALTER TABLE tenants ADD COLUMN approves_newcomers boolean NOT NULL DEFAULT false;
";

/// A form may come from somebody who is no member yet, so the sender is a word: a membership's id, or `visitor`. Keys
/// are kept for two days only; the few of an older house are not carried over.
const FORMS: &str = "
DROP TABLE form_keys;
CREATE TABLE form_keys (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    sender text NOT NULL,
    form_key text NOT NULL,
    outcome text NOT NULL,
    at {time} NOT NULL,
    PRIMARY KEY (tenant_id, sender, form_key)
);
CREATE INDEX form_keys_age ON form_keys (tenant_id, at);
";

/// What belongs to posts and topics. A revision keeps the text that the post had at its version.
const POSTS: &str = "
CREATE INDEX posts_to_overwrite ON posts (tenant_id, deleted_at) WHERE deleted_at IS NOT NULL AND raw <> '';
CREATE INDEX posts_to_render ON posts (tenant_id, render_version);
CREATE TABLE post_revisions (
    tenant_id {uuid} NOT NULL,
    post_id {uuid} NOT NULL,
    version bigint NOT NULL,
    editor_id {uuid} NOT NULL,
    raw text NOT NULL,
    title text,
    reason text,
    at {time} NOT NULL,
    PRIMARY KEY (tenant_id, post_id, version),
    FOREIGN KEY (tenant_id, post_id) REFERENCES posts (tenant_id, id),
    FOREIGN KEY (tenant_id, editor_id) REFERENCES memberships (tenant_id, id)
);
CREATE TABLE reactions (
    tenant_id {uuid} NOT NULL,
    post_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    kind text NOT NULL CHECK (kind IN ('like')),
    at {time} NOT NULL,
    PRIMARY KEY (tenant_id, post_id, membership_id, kind),
    FOREIGN KEY (tenant_id, post_id) REFERENCES posts (tenant_id, id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX reactions_member ON reactions (tenant_id, membership_id, at);
CREATE TABLE mentions (
    tenant_id {uuid} NOT NULL,
    post_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    PRIMARY KEY (tenant_id, post_id, membership_id),
    FOREIGN KEY (tenant_id, post_id) REFERENCES posts (tenant_id, id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX mentions_member ON mentions (tenant_id, membership_id, post_id);
CREATE TABLE post_links (
    tenant_id {uuid} NOT NULL,
    post_id {uuid} NOT NULL,
    kind text NOT NULL CHECK (kind IN ('link', 'quote')),
    target_id {uuid} NOT NULL,
    PRIMARY KEY (tenant_id, post_id, kind, target_id),
    FOREIGN KEY (tenant_id, post_id) REFERENCES posts (tenant_id, id),
    FOREIGN KEY (tenant_id, target_id) REFERENCES posts (tenant_id, id)
);
CREATE INDEX post_links_target ON post_links (tenant_id, target_id);
CREATE TABLE tags (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    slug text NOT NULL,
    topic_count bigint NOT NULL,
    created_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, slug)
);
CREATE TABLE topic_tags (
    tenant_id {uuid} NOT NULL,
    tag_id {uuid} NOT NULL,
    topic_id {uuid} NOT NULL,
    PRIMARY KEY (tenant_id, tag_id, topic_id),
    FOREIGN KEY (tenant_id, tag_id) REFERENCES tags (tenant_id, id),
    FOREIGN KEY (tenant_id, topic_id) REFERENCES topics (tenant_id, id)
);
CREATE INDEX topic_tags_topic ON topic_tags (tenant_id, topic_id);
";

/// What a member keeps, follows, shuts out, and is told of. A notice that is neither read nor void is one per group:
/// what follows raises its count.
const READERS: &str = "
CREATE TABLE drafts (
    tenant_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    place text NOT NULL,
    seq bigint NOT NULL,
    title text NOT NULL,
    raw text NOT NULL,
    updated_at {time} NOT NULL,
    PRIMARY KEY (tenant_id, membership_id, place),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX drafts_age ON drafts (tenant_id, updated_at);
CREATE TABLE category_prefs (
    tenant_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    category_id {uuid} NOT NULL,
    level text NOT NULL CHECK (level IN ('watch', 'follow', 'normal', 'mute')),
    at {time} NOT NULL,
    PRIMARY KEY (tenant_id, membership_id, category_id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id),
    FOREIGN KEY (tenant_id, category_id) REFERENCES categories (tenant_id, id)
);
CREATE INDEX category_prefs_category ON category_prefs (tenant_id, category_id, level);
CREATE INDEX topic_reads_level ON topic_reads (tenant_id, membership_id, level, topic_id);
CREATE TABLE blocks (
    tenant_id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    other_id {uuid} NOT NULL,
    at {time} NOT NULL,
    PRIMARY KEY (tenant_id, membership_id, other_id),
    CHECK (membership_id <> other_id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id),
    FOREIGN KEY (tenant_id, other_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX blocks_other ON blocks (tenant_id, other_id);
CREATE TABLE notifications (
    tenant_id {uuid} NOT NULL,
    id {uuid} NOT NULL,
    membership_id {uuid} NOT NULL,
    kind text NOT NULL,
    subject_kind text NOT NULL,
    subject_id {uuid} NOT NULL,
    group_key text NOT NULL,
    count bigint NOT NULL,
    payload {json} NOT NULL,
    created_at {time} NOT NULL,
    updated_at {time} NOT NULL,
    read_at {time},
    void_at {time},
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, membership_id) REFERENCES memberships (tenant_id, id)
);
CREATE UNIQUE INDEX notifications_open ON notifications (tenant_id, membership_id, group_key)
    WHERE read_at IS NULL AND void_at IS NULL;
CREATE INDEX notifications_member ON notifications (tenant_id, membership_id, updated_at, id);
CREATE INDEX notifications_subject ON notifications (tenant_id, subject_kind, subject_id);
";

/// One queue for whatever a manager has to look at: an item per thing, a flag per person and item, decisions that are
/// only ever added. The score and the threshold of an automatic act are kept as they were.
const REVIEW: &str = "
CREATE TABLE review_items (
    tenant_id {uuid} NOT NULL REFERENCES tenants (id),
    id {uuid} NOT NULL,
    kind text NOT NULL CHECK (kind IN ('report', 'held', 'newcomer', 'appeal')),
    subject_kind text NOT NULL,
    subject_id {uuid} NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'upheld', 'rejected', 'ignored')),
    score bigint NOT NULL,
    score_when_hidden bigint,
    threshold bigint,
    claimed_by {uuid},
    lease_until {time},
    version bigint NOT NULL,
    created_at {time} NOT NULL,
    closed_at {time},
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, kind, subject_kind, subject_id),
    FOREIGN KEY (tenant_id, claimed_by) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX review_items_queue ON review_items (tenant_id, score, created_at, id) WHERE state = 'open';
CREATE TABLE review_flags (
    tenant_id {uuid} NOT NULL,
    item_id {uuid} NOT NULL,
    reporter_id {uuid} NOT NULL,
    reason text NOT NULL,
    note text NOT NULL,
    weight bigint NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'upheld', 'rejected', 'ignored')),
    at {time} NOT NULL,
    PRIMARY KEY (tenant_id, item_id, reporter_id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES review_items (tenant_id, id),
    FOREIGN KEY (tenant_id, reporter_id) REFERENCES memberships (tenant_id, id)
);
CREATE INDEX review_flags_reporter ON review_flags (tenant_id, reporter_id, state);
CREATE TABLE decisions (
    tenant_id {uuid} NOT NULL,
    id {uuid} NOT NULL,
    item_id {uuid} NOT NULL,
    actor_id {uuid} NOT NULL,
    action text NOT NULL,
    rule text,
    reason_key text NOT NULL,
    detail {json} NOT NULL,
    ends_at {time},
    appeal_of {uuid},
    at {time} NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, item_id) REFERENCES review_items (tenant_id, id),
    FOREIGN KEY (tenant_id, actor_id) REFERENCES memberships (tenant_id, id),
    FOREIGN KEY (tenant_id, appeal_of) REFERENCES decisions (tenant_id, id)
);
CREATE INDEX decisions_item ON decisions (tenant_id, item_id, id);
";
