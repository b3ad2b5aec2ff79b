//! How far somebody has read: a note after the answer, never on prefetch, and it only rises.

use chrono::{DateTime, Utc};

use super::TopicId;
use crate::{
    accounts::{MembershipId, Visitor},
    foundation::db::{DbErr, Sql},
    tenancy::TenantDb,
};

/// Leaves a note that this visitor has read the topic up to this post. Nothing for a prefetch or somebody unknown.
pub fn note_later(visitor: &Visitor, topic: TopicId, read_no: i64) {
    let purpose = visitor
        .headers
        .get("sec-purpose")
        .and_then(|purpose| purpose.to_str().ok())
        .unwrap_or("");
    let Some(member) = visitor.member_id().filter(|_| !purpose.contains("prefetch")) else {
        return;
    };
    let (tenant, now) = (visitor.tenant.id, visitor.now());
    visitor.work.after(Box::new(move |work| {
        Box::pin(async move { note(&TenantDb::new(&work, tenant), member, topic, read_no, now).await })
    }));
}

async fn note(
    db: &TenantDb,
    member: MembershipId,
    topic: TopicId,
    read_no: i64,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let tx = db.open().await?;
    Sql::new(
        "INSERT INTO topic_reads (tenant_id, membership_id, topic_id, last_read_no, level, level_reason, last_at)
         VALUES ($1, $2, $3, $4, 'normal', 'read', $5)
         ON CONFLICT (tenant_id, membership_id, topic_id)
         DO UPDATE SET last_read_no = excluded.last_read_no, last_at = excluded.last_at
         WHERE topic_reads.last_read_no < excluded.last_read_no",
    )
    .bind(db.tenant())
    .bind(member)
    .bind(topic)
    .bind(read_no)
    .bind(now)
    .run(&tx)
    .await
    .map(|_| ())
}
