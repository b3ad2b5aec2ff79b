//! Feeds: what is new in categories that everybody may read.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use super::{Category, CategoryId, Reader, TopicId, category::Names, mention, topic};
use crate::{
    accounts::{PersonId, Standing, Visitor},
    foundation::{
        db::{DbErr, Sql},
        error::AppError,
        web::{
            Answer, At, Routes, Who,
            atom::{Entry, Feed},
        },
    },
    tenancy::{House, TenantDb},
};

/// Topics in a feed.
const ENTRIES: usize = 30;
/// The year in which feeds got their ids (RFC 4151).
const SINCE: u16 = 2026;

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/forum/feed", Who::Everyone, of_the_forum)
        .get("/{lang}/forum/{category}/feed", Who::Everyone, of_a_category)
}

/// GET /{lang}/forum/feed
async fn of_the_forum(visitor: Visitor) -> Answer {
    let lines = Line::newest(&visitor.db, None).await?;
    let title = visitor.say("nav-forum", &[]);
    Ok(feed(&visitor, "forum", "/forum", title, lines).answer())
}

/// GET /{lang}/forum/{category}/feed: none for a category that not everybody may read, whoever asks.
async fn of_a_category(visitor: Visitor, At((_, slug)): At<(String, String)>) -> Answer {
    let open = Category::readable(&visitor.db, &Reader::default()).await?;
    let category = open
        .iter()
        .find(|category| category.slug == slug)
        .ok_or(AppError::NotFound)?;
    let name = Names::of(&visitor).await?.name(category.id);
    let lines = Line::newest(&visitor.db, Some(category.id)).await?;
    let id = format!("forum/{}", category.id);
    Ok(feed(&visitor, &id, &format!("/forum/{slug}"), name, lines).answer())
}

/// A topic as a feed tells of it.
#[derive(FromQueryResult)]
struct Line {
    id: TopicId,
    title: String,
    slug: String,
    lang: String,
    html: String,
    created_at: DateTime<Utc>,
    last_post_at: DateTime<Utc>,
    author_name: String,
    author_standing: Standing,
    author_person: Option<PersonId>,
}

impl Line {
    /// The topics that were written in last.
    async fn newest(db: &TenantDb, category: Option<CategoryId>) -> Result<Vec<Self>, DbErr> {
        let within = category.map_or("", |_| "AND t.category_id = $2");
        let sql = Sql::new(format!(
            "SELECT t.id, t.title, t.slug, t.lang, CASE WHEN p.deleted_at IS NULL THEN p.html ELSE '' END AS html,
                t.created_at, t.last_post_at, a.display_name AS author_name, a.standing AS author_standing,
                a.person_id AS author_person
             FROM topics t
             JOIN categories c ON c.tenant_id = t.tenant_id AND c.id = t.category_id
             JOIN posts p ON p.tenant_id = t.tenant_id AND p.topic_id = t.id AND p.post_no = 1
             JOIN memberships a ON a.tenant_id = t.tenant_id AND a.id = t.author_id
             WHERE t.tenant_id = $1 AND t.deleted_at IS NULL AND c.read_by = 'everyone' {within}
             ORDER BY t.last_post_at DESC, t.id DESC LIMIT {ENTRIES}"
        ))
        .bind(db.tenant());
        let sql = match category {
            Some(category) => sql.bind(category),
            None => sql,
        };
        sql.all(&db.open().await?).await
    }

    fn entry(self, visitor: &Visitor) -> Entry {
        let origin = &visitor.tenant.origin;
        let gone = self.author_standing == Standing::Left || self.author_person.is_none();
        Entry {
            id: format!("urn:uuid:{}", self.id),
            url: format!("{origin}{}", visitor.path(&topic::path(self.id, &self.slug))),
            author: Some(if gone {
                visitor.say("forum-former-friend", &[])
            } else {
                self.author_name
            }),
            html: mention::shown_at(&self.html, origin, visitor.lang),
            title: self.title,
            lang: self.lang,
            published: self.created_at,
            updated: self.last_post_at,
        }
    }
}

fn feed(visitor: &Visitor, id: &str, path: &str, title: String, lines: Vec<Line>) -> Feed {
    let tenant = &visitor.tenant;
    let page_url = format!("{}{}", tenant.origin, visitor.path(path));
    Feed {
        id: format!("tag:{},{SINCE}:{id}/{}", tenant.host, visitor.lang),
        title: format!("{title} – {}", tenant.name),
        lang: visitor.speaker.locale().tag(),
        author: tenant.name.clone(),
        own_url: format!("{page_url}/feed"),
        page_url,
        // A feed without entries has never changed.
        updated: lines.first().map_or(DateTime::UNIX_EPOCH, |line| line.last_post_at),
        entries: lines.into_iter().map(|line| line.entry(visitor)).collect(),
    }
}
