//! The history of a post: each change, word by word. For its author and the managers.

use std::time::Duration;

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use similar::{ChangeTag, TextDiff};

use super::{
    Post, Reader, Topic, TopicId,
    history_views::{ChangeView, HistoryPage, Part},
    pages::{crumbs_of, face},
    post::PostId,
    topic::Writer,
};
use crate::{
    accounts::{Member, MembershipId, PersonId, Standing},
    foundation::{
        db::{DbErr, Sql},
        error::AppError,
        web::{Answer, At, Routes, Who, answer::page},
    },
    tenancy::{House, TenantDb},
};

/// Changes on the page, the newest.
const CHANGES_MAX: usize = 20;
/// How long two texts may be compared before what is left counts as written anew.
const COMPARE_MAX: Duration = Duration::from_millis(200);

/// The route.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new().get("/{lang}/topics/{id}/post/{no}/history", Who::Member, history)
}

/// An earlier text of a post, and who replaced it when.
#[derive(Clone, Debug, FromQueryResult)]
struct Revision {
    raw: String,
    at: DateTime<Utc>,
    editor_id: MembershipId,
    editor_name: String,
    editor_avatar: Option<String>,
    editor_standing: Standing,
    editor_person: Option<PersonId>,
}

impl Revision {
    /// The earlier texts of a post, the newest first, so many of them.
    async fn of(db: &TenantDb, post: PostId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT v.raw, v.at, v.editor_id, e.display_name AS editor_name, e.avatar AS editor_avatar,
                e.standing AS editor_standing, e.person_id AS editor_person
             FROM post_revisions v
             JOIN memberships e ON e.tenant_id = v.tenant_id AND e.id = v.editor_id
             WHERE v.tenant_id = $1 AND v.post_id = $2 ORDER BY v.version DESC LIMIT {CHANGES_MAX}"
        ))
        .bind(db.tenant())
        .bind(post)
        .all(&tx)
        .await
    }

    fn editor(&self) -> Writer<'_> {
        let gone = self.editor_standing == Standing::Left || self.editor_person.is_none();
        Writer::new(self.editor_id, &self.editor_name, self.editor_avatar.as_deref(), gone)
    }
}

impl Post {
    /// Whether this reader may see what the post said before.
    #[must_use]
    pub fn shows_history_to(&self, reader: &Reader) -> bool {
        may_see(reader, self.author_id, self.deleted_at)
    }
}

/// The author as long as the post is there, and the staff.
pub(super) fn may_see(reader: &Reader, author: MembershipId, deleted_at: Option<DateTime<Utc>>) -> bool {
    reader.is_staff() || (deleted_at.is_none() && reader.member == Some(author))
}

/// GET /{lang}/topics/{id}/post/{no}/history
async fn history(member: Member, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let reader = Reader::of(&member).await?;
    let topic = Topic::find(&member.db, &reader, id).await?;
    let post = Post::find(&member.db, &topic, no).await?;
    if !post.shows_history_to(&reader) {
        return Err(AppError::Forbidden);
    }
    let revisions = Revision::of(&member.db, post.id).await?;
    // Each earlier text was replaced by the one after it, the newest by what the post says now.
    let after = std::iter::once(&post.raw).chain(revisions.iter().map(|revision| &revision.raw));
    let changes = revisions.iter().zip(after).map(|(revision, after)| ChangeView {
        editor: face(&member, revision.editor()),
        when: member.speaker.relative(revision.at, member.now()),
        at: revision.at.to_rfc3339(),
        parts: parts(&revision.raw, after),
    });
    Ok(page(&HistoryPage {
        crumbs: crumbs_of(&member, &topic).await?,
        lang: post.lang.clone(),
        changes: changes.collect(),
        back_url: member.path(&topic.path_of_post(no)),
    }))
}

/// What was taken out of a text, what was put in, and what stayed, in the order of the texts.
fn parts(before: &str, after: &str) -> Vec<Part> {
    let diff = TextDiff::configure().timeout(COMPARE_MAX).diff_words(before, after);
    let mut parts: Vec<Part> = Vec::new();
    for change in diff.iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => "same",
            ChangeTag::Delete => "out",
            ChangeTag::Insert => "in",
        };
        match parts.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(change.value()),
            _ => parts.push(Part {
                kind,
                text: change.value().to_owned(),
            }),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn a_change_is_told_word_by_word() {
        let told: Vec<(&str, String)> = parts("Turn it off\nand on", "Turn it off\nfor a minute and on")
            .into_iter()
            .map(|part| (part.kind, part.text))
            .collect();
        assert_eq!(
            told,
            [
                ("same", "Turn it off\n".to_owned()),
                ("in", "for a minute ".to_owned()),
                ("same", "and on".to_owned())
            ]
        );
        assert!(parts("", "").is_empty());
    }

    #[test]
    fn two_long_texts_without_a_common_word_are_compared_in_time() {
        let text = |from: usize| (from..from + 6_000).map(|word| format!("{word} ")).collect::<String>();
        let begun = std::time::Instant::now();
        assert_eq!(
            parts(&text(0), &text(10_000))
                .iter()
                .filter(|part| part.kind != "same")
                .count()
                % 2,
            0
        );
        assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
    }
}
