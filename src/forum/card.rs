//! A topic in a newsletter.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use super::{TopicId, topic::path};
use crate::{
    foundation::{
        db::{DbErr, Sql, Work},
        i18n::Speaker,
        markdown,
    },
    tenancy::{
        Tenant, TenantDb,
        faces::{Block, Card},
    },
};

/// Topics there are to choose from, the latest.
const CHOICES_MAX: i64 = 50;
/// Characters of its beginning.
const EXCERPT_CHARS_MAX: usize = 300;

/// What everybody may read, the latest first, by its id.
pub struct TopicCards;

#[derive(FromQueryResult)]
struct Row {
    id: TopicId,
    slug: String,
    title: String,
    reply_count: i64,
    html: String,
}

const READ_BY_ALL: &str = "SELECT t.id, t.slug, t.title, t.reply_count, p.html FROM topics t
     JOIN categories c ON c.tenant_id = t.tenant_id AND c.id = t.category_id AND c.read_by = 'everyone'
     JOIN posts p ON p.tenant_id = t.tenant_id AND p.topic_id = t.id AND p.post_no = 1 AND p.deleted_at IS NULL
     WHERE t.tenant_id = $1 AND t.deleted_at IS NULL";

#[async_trait]
impl Block for TopicCards {
    fn kind(&self) -> &'static str {
        "topic"
    }

    fn path(&self) -> &'static str {
        "/topics"
    }

    async fn choices(
        &self,
        work: &Work,
        tenant: &Tenant,
        _: &Speaker,
        _: DateTime<Utc>,
    ) -> Result<Vec<(String, String)>, DbErr> {
        let db = TenantDb::new(work, tenant.id);
        let tx = db.open().await?;
        let rows: Vec<Row> = Sql::new(format!(
            "{READ_BY_ALL} ORDER BY t.last_post_at DESC, t.id DESC LIMIT {CHOICES_MAX}"
        ))
        .bind(db.tenant())
        .all(&tx)
        .await?;
        Ok(rows.into_iter().map(|row| (row.id.to_string(), row.title)).collect())
    }

    async fn card(&self, work: &Work, tenant: &Tenant, speaker: &Speaker, id: &str) -> Result<Option<Card>, DbErr> {
        let Ok(id) = id.parse::<TopicId>() else {
            return Ok(None);
        };
        let db = TenantDb::new(work, tenant.id);
        let tx = db.open().await?;
        let row: Option<Row> = Sql::new(format!("{READ_BY_ALL} AND t.id = $2"))
            .bind(db.tenant())
            .bind(id)
            .one(&tx)
            .await?;
        Ok(row.map(|row| Card {
            text: markdown::excerpt(&row.html, EXCERPT_CHARS_MAX),
            note: speaker.say("forum-replies-n", &[("n", row.reply_count.into())]),
            path: path(row.id, &row.slug),
            title: row.title,
            until: None,
        }))
    }
}
