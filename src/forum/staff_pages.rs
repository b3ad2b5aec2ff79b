//! What the staff does with a topic.

use super::{
    Category, Reader, Topic, TopicId,
    category::Names,
    pages::{back_to, crumbs_of},
    views::{MovePage, Place},
    write_pages::FIRST_POST,
};
use crate::{
    accounts::Staff,
    foundation::{
        error::AppError,
        web::{Answer, At, FormData, Routes, Who, answer::page},
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
        .post("/{lang}/topics/{id}/pin", Who::Staff, pin)
        .stands_on("/{lang}/topics/{id}/pin", FIRST_POST)
        .post("/{lang}/topics/{id}/unpin", Who::Staff, unpin)
        .stands_on("/{lang}/topics/{id}/unpin", FIRST_POST)
        .get("/{lang}/topics/{id}/move", Who::Staff, move_form)
        .post("/{lang}/topics/{id}/move", Who::Staff, move_on)
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

/// POST /{lang}/topics/{id}/pin — before the others of its lists.
async fn pin(staff: Staff, At((_, id)): At<(String, TopicId)>) -> Answer {
    let topic = staffed(&staff, id).await?;
    topic.pin(&staff, staff.now()).await?;
    Ok(back_to(&staff, &topic, 1, "forum-pin-done"))
}

/// POST /{lang}/topics/{id}/unpin
async fn unpin(staff: Staff, At((_, id)): At<(String, TopicId)>) -> Answer {
    let topic = staffed(&staff, id).await?;
    topic.unpin(&staff, staff.now()).await?;
    Ok(back_to(&staff, &topic, 1, "forum-unpin-done"))
}

/// GET /{lang}/topics/{id}/move: asks where to.
async fn move_form(staff: Staff, At((_, id)): At<(String, TopicId)>) -> Answer {
    let topic = staffed(&staff, id).await?;
    let categories = Category::all(&staff.db).await?;
    let names = Names::of(&staff).await?;
    let place = |category: &Category| Place {
        value: category.slug.clone(),
        label: names.name(category.id),
    };
    Ok(page(&MovePage {
        crumbs: crumbs_of(&staff, &topic).await?,
        action: staff.path(&format!("/topics/{}/move", topic.id)),
        places: categories.iter().map(place).collect(),
        place: topic.category_slug.clone(),
        cancel_url: staff.path(&topic.path()),
    }))
}

/// POST /{lang}/topics/{id}/move — to another category; all addresses stay.
async fn move_on(staff: Staff, At((_, id)): At<(String, TopicId)>, form: FormData) -> Answer {
    let topic = staffed(&staff, id).await?;
    let categories = Category::all(&staff.db).await?;
    let to = categories
        .iter()
        .find(|category| category.slug == form.text("category"))
        .ok_or(AppError::NotFound)?;
    topic.move_to(&staff, to, staff.now()).await?;
    Ok(back_to(&staff, &topic, 1, "forum-move-done"))
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
