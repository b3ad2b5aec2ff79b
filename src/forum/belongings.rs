//! What a member takes along of what he has written in the forum.

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
