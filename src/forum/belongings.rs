//! What a member takes along of the forum: what he has written there, and what he has said of others' posts and to the
//! managers.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::{Value, json};

use crate::{
    foundation::db::{DbErr, Sql, Work},
    tenancy::{
        TenantDb,
        faces::{Belongings, OwnPage},
    },
};

/// Posts in the file, the newest.
const POSTS_MAX: i64 = 10_000;

/// His posts, as he wrote them.
pub struct Written;

#[derive(FromQueryResult)]
struct Row {
    title: String,
    post_no: i64,
    raw: String,
    lang: String,
    created_at: DateTime<Utc>,
}

#[async_trait]
impl Belongings for Written {
    fn file(&self) -> &'static str {
        "posts.json"
    }

    async fn of(&self, work: &Work, page: OwnPage) -> Result<Value, DbErr> {
        let db = TenantDb::new(work, page.tenant);
        let tx = db.open().await?;
        let rows: Vec<Row> = Sql::new(format!(
            "SELECT t.title, p.post_no, p.raw, p.lang, p.created_at FROM posts p
             JOIN topics t ON t.tenant_id = p.tenant_id AND t.id = p.topic_id
             WHERE p.tenant_id = $1 AND p.author_id = $2 AND p.deleted_at IS NULL
             ORDER BY p.id DESC LIMIT {POSTS_MAX}"
        ))
        .bind(db.tenant())
        .bind(page.member)
        .all(&tx)
        .await?;
        let line = |row: Row| {
            json!({
                "topic": row.title,
                "post": row.post_no,
                "text": row.raw,
                "lang": row.lang,
                "written_at": row.created_at,
            })
        };
        Ok(rows.into_iter().map(line).collect())
    }
}

/// Lines of each kind in the file, the newest.
const SAID_MAX: i64 = 10_000;

/// Whether he may read what stands in a category `c`: what was moved out of his sight since is not named to him.
const MAY_READ: &str = "(c.read_by <> 'staff' OR EXISTS (SELECT 1 FROM memberships m
    WHERE m.tenant_id = $1 AND m.id = $2 AND m.role = 'manager'))";

/// His likes, what he follows, his drafts and his messages to the managers.
pub struct Said;

#[derive(FromQueryResult)]
struct OfPost {
    title: String,
    post_no: i64,
    at: DateTime<Utc>,
}

#[derive(FromQueryResult)]
struct Followed {
    title: String,
    level: String,
    last_read_no: i64,
    last_at: DateTime<Utc>,
}

#[derive(FromQueryResult)]
struct Draft {
    title: String,
    raw: String,
    updated_at: DateTime<Utc>,
}

#[derive(FromQueryResult)]
struct Told {
    subject: String,
    raw: String,
    at: DateTime<Utc>,
}

#[async_trait]
impl Belongings for Said {
    fn file(&self) -> &'static str {
        "forum.json"
    }

    async fn of(&self, work: &Work, page: OwnPage) -> Result<Value, DbErr> {
        let db = TenantDb::new(work, page.tenant);
        let tx = db.open().await?;
        let his = |sql: &str| {
            Sql::new(format!("{sql} LIMIT {SAID_MAX}"))
                .bind(page.tenant)
                .bind(page.member)
        };
        let likes: Vec<OfPost> = his(&format!(
            "SELECT t.title, p.post_no, r.at FROM reactions r
             JOIN posts p ON p.tenant_id = r.tenant_id AND p.id = r.post_id
             JOIN topics t ON t.tenant_id = p.tenant_id AND t.id = p.topic_id
             JOIN categories c ON c.tenant_id = t.tenant_id AND c.id = t.category_id
             WHERE r.tenant_id = $1 AND r.membership_id = $2 AND t.deleted_at IS NULL AND p.deleted_at IS NULL
               AND {MAY_READ} ORDER BY r.at DESC"
        ))
        .all(&tx)
        .await?;
        let followed: Vec<Followed> = his(&format!(
            "SELECT t.title, f.level, f.last_read_no, f.last_at FROM topic_reads f
             JOIN topics t ON t.tenant_id = f.tenant_id AND t.id = f.topic_id
             JOIN categories c ON c.tenant_id = t.tenant_id AND c.id = t.category_id
             WHERE f.tenant_id = $1 AND f.membership_id = $2 AND t.deleted_at IS NULL AND {MAY_READ}
             ORDER BY f.last_at DESC"
        ))
        .all(&tx)
        .await?;
        let drafts: Vec<Draft> = his(
            "SELECT title, raw, updated_at FROM drafts WHERE tenant_id = $1 AND membership_id = $2 ORDER BY updated_at DESC",
        )
        .all(&tx)
        .await?;
        let told: Vec<Told> = his("SELECT t.subject, m.raw, m.at FROM ear_messages m
             JOIN ear_threads t ON t.tenant_id = m.tenant_id AND t.id = m.thread_id
             WHERE m.tenant_id = $1 AND m.author_id = $2 AND t.membership_id = $2 ORDER BY m.at DESC")
        .all(&tx)
        .await?;
        Ok(json!({
            "likes": likes.iter().map(|like| json!({
                "topic": like.title, "post": like.post_no, "at": like.at,
            })).collect::<Vec<_>>(),
            "topics": followed.iter().map(|topic| json!({
                "topic": topic.title, "level": topic.level, "read_to_post": topic.last_read_no, "last_at": topic.last_at,
            })).collect::<Vec<_>>(),
            "drafts": drafts.iter().map(|draft| json!({
                "title": draft.title, "text": draft.raw, "changed_at": draft.updated_at,
            })).collect::<Vec<_>>(),
            "messages_to_the_managers": told.iter().map(|message| json!({
                "subject": message.subject, "text": message.raw, "written_at": message.at,
            })).collect::<Vec<_>>(),
        }))
    }
}
