//! What the forum does by itself: texts of deleted posts go for good, and old renderings are made anew.
//!
//! Once an hour [`tidy`] looks which communities have something to do and writes jobs for each of them, so that one
//! community's trouble is its own. A batch is one transaction; a full one writes the job for the next.

use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult};
use serde_json::json;

use super::{
    PostId, mention,
    post::{HIDDEN, OVERWRITTEN},
    review::Objected,
};
use crate::{
    accounts::departure,
    foundation::{
        db::{DbErr, Scoped, Sql, Work},
        jobs::{self, HandlerError, Job},
        markdown::RENDER_VERSION,
    },
    tenancy::{House, PlatformDb, TenantDb, TenantId},
};

/// The recurring kind that looks what there is to do.
pub const TIDY: &str = "tidy-forum";
/// The kind that overwrites one batch of deleted texts of one community.
pub const OVERWRITE: &str = "overwrite-deleted-posts";
/// The kind that renders one batch of old posts of one community anew.
pub const RENDER: &str = "render-posts";

/// Days in which a deleted post can be put back; then its text is overwritten.
const DELETED_DAYS: i64 = 30;
/// Posts overwritten in one transaction.
const OVERWRITE_BATCH: usize = 1_000;
/// Posts rendered in one transaction: some hundred milliseconds at most.
const RENDER_BATCH: usize = 200;

#[derive(FromQueryResult)]
struct Owner {
    id: TenantId,
}

/// Somebody was let in again: whatever he objected to is over. Shut out once more meanwhile, he waits for the answer.
///
/// # Errors
/// When the database refuses it.
pub async fn settle(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let back = departure::Gone::of(&job)?;
    if !back.is_back(&work).await? {
        return Ok(());
    }
    let db = TenantDb::new(&work, back.tenant);
    Ok(Objected::settle(&db, back.member, house.clock.now()).await?)
}

/// Writes a job for each community that has deleted texts to overwrite or posts to render anew.
///
/// # Errors
/// When the database does not answer.
pub async fn tidy(house: House, work: Work, _job: Job) -> Result<(), HandlerError> {
    let now = house.clock.now();
    let db = PlatformDb::new(&work, "texts of deleted posts, old renderings");
    let tx = db.open().await?;
    let overdue: Vec<Owner> = Sql::new(format!(
        "SELECT t.id FROM tenants t WHERE EXISTS (SELECT 1 FROM posts p
         WHERE p.tenant_id IN (t.id) AND p.deleted_at IS NOT NULL AND p.deleted_at < $1 AND p.raw <> ''
            AND coalesce(p.hidden_reason, '') <> '{HIDDEN}')",
    ))
    .bind(now - Duration::days(DELETED_DAYS))
    .all(&tx)
    .await?;
    let outdated: Vec<Owner> = Sql::new(
        "SELECT t.id FROM tenants t WHERE EXISTS (SELECT 1 FROM posts p
         WHERE p.tenant_id IN (t.id) AND p.render_version < $1)",
    )
    .bind(RENDER_VERSION)
    .all(&tx)
    .await?;
    for (kind, owners) in [(OVERWRITE, overdue), (RENDER, outdated)] {
        for owner in owners {
            again(&tx, kind, owner.id, now).await?;
        }
    }
    Ok(())
}

async fn again(tx: &Scoped<'_>, kind: &str, tenant: TenantId, now: DateTime<Utc>) -> Result<(), DbErr> {
    jobs::later(tx, kind, Some(tenant.uuid()), json!({}), now)
        .await
        .map(|_| ())
}

/// Whose job it is.
pub(super) fn owner_of(job: &Job) -> Result<TenantId, HandlerError> {
    job.tenant_id
        .map(TenantId::from)
        .ok_or_else(|| HandlerError::Hopeless("a job of a community without the community".into()))
}

/// Rows that another node has in hand are left to it.
fn in_hand(tx: &Scoped<'_>) -> &'static str {
    if tx.get_database_backend() == DbBackend::Postgres {
        "FOR UPDATE SKIP LOCKED"
    } else {
        ""
    }
}

#[derive(FromQueryResult)]
struct Gone {
    id: PostId,
}

/// Overwrites a batch of texts of posts that were deleted more than thirty days ago: the post's own, its revisions' and
/// the search's. Number, author and marker stay, so that the replies remain understandable.
///
/// # Errors
/// When the database does not answer.
pub async fn overwrite_deleted(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let (tenant, now) = (owner_of(&job)?, house.clock.now());
    let db = TenantDb::new(&work, tenant);
    let tx = db.open().await?;
    let gone: Vec<Gone> = Sql::new(format!(
        "SELECT id FROM posts
         WHERE tenant_id = $1 AND deleted_at IS NOT NULL AND deleted_at < $2 AND raw <> ''
            AND coalesce(hidden_reason, '') <> '{HIDDEN}'
         ORDER BY deleted_at LIMIT {OVERWRITE_BATCH} {}",
        in_hand(&tx)
    ))
    .bind(tenant)
    .bind(now - Duration::days(DELETED_DAYS))
    .all(&tx)
    .await?;
    if gone.is_empty() {
        return Ok(());
    }
    let places: Vec<String> = (2..gone.len() + 2).map(|place| format!("${place}")).collect();
    let places = places.join(", ");
    for text in [
        format!(
            "UPDATE posts SET raw = '', html = '', hidden_reason = '{OVERWRITTEN}', version = version + 1
             WHERE tenant_id = $1 AND id IN ({places})"
        ),
        format!("UPDATE post_revisions SET raw = '', title = NULL WHERE tenant_id = $1 AND post_id IN ({places})"),
        format!("DELETE FROM search_docs WHERE tenant_id = $1 AND kind = 'post' AND subject_id IN ({places})"),
    ] {
        let statement = Sql::new(text).bind(tenant);
        gone.iter()
            .fold(statement, |statement, post| statement.bind(post.id))
            .run(&tx)
            .await?;
    }
    tracing::info!(posts = gone.len(), "texts of deleted posts were overwritten");
    if gone.len() == OVERWRITE_BATCH {
        again(&tx, OVERWRITE, tenant, now).await?;
    }
    Ok(())
}

#[derive(FromQueryResult)]
struct Outdated {
    id: PostId,
    raw: String,
}

/// Renders a batch of posts anew whose HTML an earlier version of the program made. What somebody is editing
/// meanwhile is no conflict: the text stays, so the version does too.
///
/// # Errors
/// When the database does not answer.
pub async fn render_anew(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let tenant = owner_of(&job)?;
    let db = TenantDb::new(&work, tenant);
    let tx = db.open().await?;
    let posts: Vec<Outdated> = Sql::new(format!(
        "SELECT id, raw FROM posts WHERE tenant_id = $1 AND render_version < $2
         ORDER BY render_version, id LIMIT {RENDER_BATCH} {}",
        in_hand(&tx)
    ))
    .bind(tenant)
    .bind(RENDER_VERSION)
    .all(&tx)
    .await?;
    for post in &posts {
        let written = mention::Written::of(&tx, tenant, &post.raw).await?;
        Sql::new("UPDATE posts SET html = $3, render_version = $4 WHERE tenant_id = $1 AND id = $2")
            .bind(tenant)
            .bind(post.id)
            .bind(written.html)
            .bind(RENDER_VERSION)
            .run(&tx)
            .await?;
    }
    if posts.len() == RENDER_BATCH {
        again(&tx, RENDER, tenant, house.clock.now()).await?;
    }
    Ok(())
}
