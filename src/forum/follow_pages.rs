//! What a member wants to hear of: a topic's level, and the notices under the bell.

use axum::http::Uri;

use super::{
    Reader, Topic, TopicId, ear,
    notice::{self, Notices},
    notice_views::{NoticeRow, NoticesPage},
    pages::{back_to, query_of},
    reads::{Level, Reading},
    write_pages::FIRST_POST,
};
use crate::{
    accounts::Member,
    foundation::web::{Answer, At, Redirect, Routes, Who, answer::page, with_notice},
    tenancy::House,
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/notices", Who::Member, notices)
        .post("/{lang}/notices/read", Who::Member, read_all)
        .get("/{lang}/topics/{id}/unread", Who::Everyone, first_unread)
        .post("/{lang}/topics/{id}/watch", Who::Member, watch)
        .stands_on("/{lang}/topics/{id}/watch", FIRST_POST)
        .post("/{lang}/topics/{id}/unwatch", Who::Member, unwatch)
        .stands_on("/{lang}/topics/{id}/unwatch", FIRST_POST)
        .post("/{lang}/topics/{id}/mute", Who::Member, mute)
        .stands_on("/{lang}/topics/{id}/mute", FIRST_POST)
        .post("/{lang}/topics/{id}/unmute", Who::Member, unmute)
        .stands_on("/{lang}/topics/{id}/unmute", FIRST_POST)
}

/// GET /{lang}/notices?after=
async fn notices(member: Member, uri: Uri) -> Answer {
    let reader = Reader::of(&member).await?;
    let after = query_of(&uri).said("after")?;
    let found = Notices::of(&member.db, &reader, member.id, after).await?;
    let former = member.say("forum-former-friend", &[]);
    let rows = found.list.iter().map(|notice| {
        let name = found.name_of(notice).unwrap_or(&former);
        let path = match (notice.decision(), notice.kind.as_str()) {
            (Some(decision), _) => format!("/me/decisions/{decision}"),
            (None, "reply") => format!("/topics/{}/unread", notice.subject_id),
            (None, "ear-answered") => format!("{}/{}", ear::PATH, notice.subject_id),
            (None, "ear-asked") => format!("/staff/ear/{}", notice.subject_id),
            (None, _) => format!("/topics/{}/post/{}", notice.subject_id, notice.post_no()),
        };
        let leads = notice.readable || notice.decision().is_some();
        NoticeRow {
            text: member.say(
                &format!("notice-{}", notice.kind),
                &[("n", notice.count.into()), ("name", name.to_owned().into())],
            ),
            title: notice.title().to_owned(),
            lang: notice.lang.clone(),
            url: member.path_where_on(&path).filter(|_| leads),
            when: member.speaker.relative(notice.updated_at, member.now()),
            is_new: notice.read_at.is_none(),
        }
    });
    Ok(page(&NoticesPage {
        is_any_new: found.list.iter().any(|notice| notice.read_at.is_none()),
        notices: rows.collect(),
        read_action: member.path("/notices/read"),
        settings_url: member.path("/me/letters"),
        newer_url: after.map(|_| member.path(notice::PATH)),
        older_url: found
            .next
            .map(|next| member.path(&format!("{}?after={next}", notice::PATH))),
    }))
}

/// POST /{lang}/notices/read: all of them.
async fn read_all(member: Member) -> Answer {
    notice::read_all(&member.db, member.id, member.now()).await?;
    Ok(with_notice(
        Redirect::to(&member.path(notice::PATH)),
        "good",
        "notice-read-done",
    ))
}

/// GET /{lang}/topics/{id}/unread: on to the first post the reader has not read.
async fn first_unread(visitor: crate::accounts::Visitor, At((_, id)): At<(String, TopicId)>) -> Answer {
    let reader = Reader::of(&visitor).await?;
    let topic = Topic::find(&visitor.db, &reader, id).await?;
    Ok(Redirect::to(
        &visitor.path(&topic.path_of_post(topic.first_unread_no())),
    ))
}

/// POST /{lang}/topics/{id}/watch — be told of every reply.
async fn watch(member: Member, At((_, id)): At<(String, TopicId)>) -> Answer {
    set(&member, id, Level::Watch, "forum-watch-done").await
}

/// POST /{lang}/topics/{id}/unwatch
async fn unwatch(member: Member, At((_, id)): At<(String, TopicId)>) -> Answer {
    set(&member, id, Level::Normal, "forum-unwatch-done").await
}

/// POST /{lang}/topics/{id}/mute — be told of nothing.
async fn mute(member: Member, At((_, id)): At<(String, TopicId)>) -> Answer {
    set(&member, id, Level::Mute, "forum-mute-done").await
}

/// POST /{lang}/topics/{id}/unmute
async fn unmute(member: Member, At((_, id)): At<(String, TopicId)>) -> Answer {
    set(&member, id, Level::Normal, "forum-unmute-done").await
}

async fn set(member: &Member, id: TopicId, level: Level, done: &'static str) -> Answer {
    let reader = Reader::of(member).await?;
    let topic = Topic::find(&member.db, &reader, id).await?;
    let reading = Reading {
        member: member.id,
        topic: topic.id,
        now: member.now(),
    };
    reading.set(&member.db, level).await?;
    Ok(back_to(member, &topic, 1, done))
}
