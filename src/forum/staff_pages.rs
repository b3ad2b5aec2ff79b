//! What the staff does with a topic.

use super::{Reader, Topic, TopicId, pages::back_to, write_pages::FIRST_POST};
use crate::{
    accounts::Staff,
    foundation::{
        error::AppError,
        web::{Answer, At, Routes, Who},
    },
    tenancy::House,
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .post("/{lang}/topics/{id}/lock", Who::Staff, lock)
        .stands_on("/{lang}/topics/{id}/lock", FIRST_POST)
        .post("/{lang}/topics/{id}/unlock", Who::Staff, unlock)
        .stands_on("/{lang}/topics/{id}/unlock", FIRST_POST)
}

/// POST /{lang}/topics/{id}/lock — no new posts from now on.
async fn lock(staff: Staff, At((_, id)): At<(String, TopicId)>) -> Answer {
    let topic = staffed(&staff, id).await?;
    topic.lock(&staff, staff.now()).await?;
    Ok(back_to(&staff, &topic, 1, "forum-lock-done"))
}

/// POST /{lang}/topics/{id}/unlock
async fn unlock(staff: Staff, At((_, id)): At<(String, TopicId)>) -> Answer {
    let topic = staffed(&staff, id).await?;
    topic.unlock(&staff, staff.now()).await?;
    Ok(back_to(&staff, &topic, 1, "forum-unlock-done"))
}

/// The topic, for a manager in good standing.
async fn staffed(staff: &Staff, id: TopicId) -> Result<Topic, AppError> {
    let reader = Reader::of(staff).await?;
    let topic = Topic::find(&staff.db, &reader, id).await?;
    if reader.is_staff() {
        Ok(topic)
    } else {
        Err(AppError::Forbidden)
    }
}
