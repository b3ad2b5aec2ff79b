//! How far somebody has read a topic, and whether he wants to hear of it. One row per member and topic.
//!
//! The number is a note after the answer, never on prefetch, and it only rises: late and repeated notes change nothing.

use chrono::{DateTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter};

use super::{Topic, TopicId, notice};
use crate::{
    accounts::{MembershipId, Visitor},
    foundation::db::{DbErr, Scoped, Sql},
    tenancy::TenantDb,
};

/// Whether a member wants to hear of a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Level {
    /// Of every reply.
    #[sea_orm(string_value = "watch")]
    Watch,
    /// Of what is meant for him.
    #[sea_orm(string_value = "normal")]
    Normal,
    /// Of nothing.
    #[sea_orm(string_value = "mute")]
    Mute,
}

/// Leaves a note that this visitor has read the topic up to this post. Nothing for a prefetch, for somebody unknown, and for
/// who looks again at what he has read: most looks write nothing, and never wait for a writer.
///
/// # Errors
/// When the database does not answer.
pub async fn note_later(visitor: &Visitor, topic: &Topic, read_no: i64) -> Result<(), DbErr> {
    let purpose = visitor
        .headers
        .get("sec-purpose")
        .and_then(|purpose| purpose.to_str().ok())
        .unwrap_or("");
    let Some(member) = visitor.member_id().filter(|_| !purpose.contains("prefetch")) else {
        return Ok(());
    };
    let was_here = topic.read_no.is_some_and(|known| known >= read_no);
    if was_here && !notice::speaks_up_to(&visitor.db, member, topic.id, read_no).await? {
        return Ok(());
    }
    let (tenant, topic, now) = (visitor.tenant.id, topic.id, visitor.now());
    visitor.work.after(Box::new(move |work| {
        Box::pin(async move {
            let db = TenantDb::new(&work, tenant);
            let tx = db.open().await?;
            let reading = Reading { member, topic, now };
            reading.note(&tx, &db, read_no).await?;
            notice::read_up_to(&tx, &db, member, topic, read_no, now).await
        })
    }));
    Ok(())
}

/// A member at a topic.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// Who.
    pub member: MembershipId,
    /// What.
    pub topic: TopicId,
    /// When.
    pub now: DateTime<Utc>,
}

impl Reading {
    /// Notes that he has read up to this post.
    async fn note(self, tx: &Scoped<'_>, db: &TenantDb, read_no: i64) -> Result<(), DbErr> {
        Sql::new(
            "INSERT INTO topic_reads (tenant_id, membership_id, topic_id, last_read_no, level, level_reason, last_at)
             VALUES ($1, $2, $3, $4, 'normal', 'read', $5)
             ON CONFLICT (tenant_id, membership_id, topic_id)
             DO UPDATE SET last_read_no = excluded.last_read_no, last_at = excluded.last_at
             WHERE topic_reads.last_read_no < excluded.last_read_no",
        )
        .bind(db.tenant())
        .bind(self.member)
        .bind(self.topic)
        .bind(read_no)
        .bind(self.now)
        .run(tx)
        .await
        .map(|_| ())
    }

    /// Sets what he wants to hear of; how far he has read stays.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set(self, db: &TenantDb, level: Level) -> Result<(), DbErr> {
        let tx = db.open().await?;
        let set = Set {
            level,
            reason: CHOSEN,
            unless: "",
        };
        set.of(self, &tx, db).await
    }

    /// Notes that he wrote the post with this number. He has read it when he had read everything before it; and he
    /// watches from now on, unless he shut the topic out or does not want to.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn wrote(self, tx: &Scoped<'_>, db: &TenantDb, no: i64, wish: Wish) -> Result<(), DbErr> {
        let (level, unless) = match wish {
            Wish::Watch => (Level::Watch, ""),
            Wish::Unasked => (Level::Watch, UNLESS_MUTED),
            Wish::Leave => (Level::Normal, UNLESS_MUTED),
        };
        let set = Set {
            level,
            reason: if wish == Wish::Leave { CHOSEN } else { "wrote" },
            unless,
        };
        set.of(self, tx, db).await?;
        Sql::new(
            "UPDATE topic_reads SET last_read_no = $4, last_at = $5
             WHERE tenant_id = $1 AND membership_id = $2 AND topic_id = $3 AND last_read_no < $4
                AND NOT EXISTS (SELECT 1 FROM posts p WHERE p.tenant_id = $1 AND p.topic_id = $3 AND p.post_no < $4
                    AND p.post_no > topic_reads.last_read_no AND p.deleted_at IS NULL)",
        )
        .bind(db.tenant())
        .bind(self.member)
        .bind(self.topic)
        .bind(no)
        .bind(self.now)
        .run(tx)
        .await
        .map(|_| ())
    }
}

/// The reason of a level that the member set himself: who opened the topic is then told no more than he chose.
pub(super) const CHOSEN: &str = "chosen";
/// Keeps the choice of somebody who shut the topic out.
const UNLESS_MUTED: &str = "WHERE topic_reads.level <> 'mute'";

/// One change of what somebody wants to hear of.
struct Set {
    level: Level,
    reason: &'static str,
    unless: &'static str,
}

impl Set {
    async fn of(self, at: Reading, tx: &Scoped<'_>, db: &TenantDb) -> Result<(), DbErr> {
        Sql::new(format!(
            "INSERT INTO topic_reads (tenant_id, membership_id, topic_id, last_read_no, level, level_reason, last_at)
             VALUES ($1, $2, $3, 0, $4, $5, $6)
             ON CONFLICT (tenant_id, membership_id, topic_id)
             DO UPDATE SET level = excluded.level, level_reason = excluded.level_reason {}",
            self.unless
        ))
        .bind(db.tenant())
        .bind(at.member)
        .bind(at.topic)
        .bind(self.level)
        .bind(self.reason)
        .bind(at.now)
        .run(tx)
        .await
        .map(|_| ())
    }
}

/// What somebody who writes says about hearing of replies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Nothing: he watches, unless he shut the topic out.
    Unasked,
    /// He wants to.
    Watch,
    /// He does not.
    Leave,
}
