//! What we write to members about the forum: of a reply, of their name in a post.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{ear::ThreadId, review::DecisionId, telling::Told};
use crate::{
    accounts::{Letter, MembershipId, letter::Reader},
    foundation::{db::Work, error::AppError, markdown},
    tenancy::TenantDb,
};

/// Characters of a post that stand in the letter about it.
const EXCERPT_CHARS_MAX: usize = 400;

/// Tells a member of a post.
pub(super) async fn of_post(
    work: &Work,
    db: &TenantDb,
    post: &Told,
    member: MembershipId,
    mentioned: bool,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let template = if mentioned { "forum/mentioned" } else { "forum/replied" };
    let args = json!({
        "path": format!("/topics/{}/post/{}", post.topic_id, post.post_no),
        "title": post.title,
        "name": post.author_name,
        "excerpt": markdown::excerpt(&post.html, EXCERPT_CHARS_MAX),
    });
    Letter::new(template, Reader::Member(member), args)
        .later(work, db.tenant(), now)
        .await
}

/// Tells a member what the staff decided about a post of his, and where he can object.
pub(super) async fn of_decision(
    work: &Work,
    db: &TenantDb,
    member: MembershipId,
    decision: DecisionId,
    title: &str,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let args = json!({ "path": format!("/me/decisions/{decision}"), "title": title });
    Letter::new("forum/decided", Reader::Member(member), args)
        .later(work, db.tenant(), now)
        .await
}

/// Tells a member what became of his objection.
pub(super) async fn of_appeal(
    work: &Work,
    db: &TenantDb,
    member: MembershipId,
    decision: DecisionId,
    title: &str,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let args = json!({ "path": format!("/me/decisions/{decision}"), "title": title });
    Letter::new("forum/appealed", Reader::Member(member), args)
        .later(work, db.tenant(), now)
        .await
}

/// Tells a member of a thread of his: that it arrived, that it was answered.
pub(super) async fn of_ear(
    work: &Work,
    db: &TenantDb,
    template: &str,
    (member, thread): (MembershipId, ThreadId),
    subject: &str,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let args = json!({ "path": format!("/me/ear/{thread}"), "title": subject });
    Letter::new(template, Reader::Member(member), args)
        .later(work, db.tenant(), now)
        .await
}
