//! What we write to members about the forum: of a reply, of their name in a post.

use chrono::{DateTime, Utc};
use serde_json::json;

use super::telling::Told;
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
        "excerpt": excerpt(&post.html),
    });
    Letter::new(template, Reader::Member(member), args)
        .later(work, db.tenant(), now)
        .await
}

/// The beginning of a post without marks, cut between two words.
fn excerpt(html: &str) -> String {
    let plain = markdown::plain(html);
    let Some((end, _)) = plain.char_indices().nth(EXCERPT_CHARS_MAX) else {
        return plain;
    };
    let cut = plain[..end].rfind(' ').unwrap_or(end);
    format!("{} …", &plain[..cut])
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn an_excerpt_ends_between_two_words() {
        assert_eq!(excerpt("<p>Kurz &amp; gut</p>"), "Kurz & gut");
        let long = excerpt(&format!("<p>{}</p>", "Kabel ".repeat(100)));
        assert!(long.ends_with("Kabel …") && long.chars().count() <= 402, "{long}");
    }
}
