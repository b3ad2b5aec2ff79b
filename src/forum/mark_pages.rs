//! What readers mark: posts they like, and the one that answers a question.

use super::{Post, Reader, Topic, TopicId, pages::back_to};
use crate::{
    accounts::Member,
    foundation::{
        error::AppError,
        web::{Answer, At, Redirect, Routes, Who},
    },
    tenancy::House,
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .post("/{lang}/topics/{id}/post/{no}/like", Who::Member, like)
        .post("/{lang}/topics/{id}/post/{no}/unlike", Who::Member, unlike)
        .post("/{lang}/topics/{id}/post/{no}/accept", Who::Member, accept)
        .post("/{lang}/topics/{id}/post/{no}/unaccept", Who::Member, unaccept)
}

/// POST /{lang}/topics/{id}/post/{no}/like
async fn like(member: Member, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let (reader, topic, post) = found(&member, id, no).await?;
    post.like(&member.db, &reader, member.now()).await?;
    Ok(Redirect::to(&member.path(&topic.path_of_post(no))))
}

/// POST /{lang}/topics/{id}/post/{no}/unlike
async fn unlike(member: Member, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let (reader, topic, post) = found(&member, id, no).await?;
    post.unlike(&member.db, &reader).await?;
    Ok(Redirect::to(&member.path(&topic.path_of_post(no))))
}

/// POST /{lang}/topics/{id}/post/{no}/accept — this post answers the question.
async fn accept(member: Member, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let (reader, topic, post) = found(&member, id, no).await?;
    topic.accept(&member.db, &reader, &post, member.now()).await?;
    Ok(back_to(&member, &topic, no, "answer-accept-done"))
}

/// POST /{lang}/topics/{id}/post/{no}/unaccept
async fn unaccept(member: Member, At((_, id, no)): At<(String, TopicId, i64)>) -> Answer {
    let (reader, topic, post) = found(&member, id, no).await?;
    topic.unaccept(&member.db, &reader, &post).await?;
    Ok(back_to(&member, &topic, no, "answer-unaccept-done"))
}

async fn found(member: &Member, id: TopicId, no: i64) -> Result<(Reader, Topic, Post), AppError> {
    let reader = Reader::of(member).await?;
    let topic = Topic::find(&member.db, &reader, id).await?;
    let post = Post::find(&member.db, &topic, no).await?;
    Ok((reader, topic, post))
}
