//! A conversation about what another room shows: a topic like any other.

use async_trait::async_trait;
use uuid::Uuid;

use super::{Category, Kind, Reader, Topic, TopicId, topic::TITLE_CHARS_MAX};
use crate::{
    accounts::MembershipId,
    foundation::{db::Work, error::AppError},
    tenancy::{
        TenantDb, TenantId,
        faces::{NewThread, Thread, Threads},
    },
};

/// Answers for the forum.
pub struct Conversations;

#[async_trait]
impl Threads for Conversations {
    fn path(&self) -> &'static str {
        "/topics"
    }

    /// In the first category for conversation that takes topics of its author, else in the first that does.
    async fn open(&self, work: &Work, new: NewThread) -> Result<Option<Uuid>, AppError> {
        let (db, author) = (TenantDb::new(work, new.tenant), MembershipId::from(new.author));
        // Also a manager opens it where members can answer.
        let reader = Reader::look(&db, Some(author), false).await?;
        let categories = Category::readable(&db, &reader).await?;
        let mut open = categories.iter().filter(|category| category.takes_topics_of(&reader));
        let first = open
            .clone()
            .find(|category| category.kind == Kind::Talk)
            .or_else(|| open.next());
        let Some(category) = first else { return Ok(None) };
        let title: String = new.title.chars().take(TITLE_CHARS_MAX).collect();
        let topic = Topic::write(&db, author, category.id, &title, new.lang, &new.text, new.now).await?;
        Ok(Some(topic.id.uuid()))
    }

    async fn find(
        &self,
        work: &Work,
        tenant: TenantId,
        reader: Option<Uuid>,
        id: Uuid,
    ) -> Result<Option<Thread>, AppError> {
        let db = TenantDb::new(work, tenant);
        let reader = Reader::look(&db, reader.map(MembershipId::from), false).await?;
        match Topic::find(&db, &reader, TopicId::from(id)).await {
            Ok(topic) => Ok(Some(Thread {
                path: topic.path(),
                replies: topic.reply_count,
            })),
            Err(AppError::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }
}
