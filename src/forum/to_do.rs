//! What waits for a community's managers in its forum.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use super::{
    ear,
    review::Item,
    topic::{Show, TopicList},
};
use crate::{
    foundation::db::{DbErr, Work},
    tenancy::{
        TenantDb, TenantId,
        faces::{TO_DO_MAX, ToDo, ToDos},
    },
};

/// Reports, members who have written, questions and newcomers without an answer.
pub struct Waiting;

#[async_trait]
impl ToDos for Waiting {
    async fn of(&self, work: &Work, tenant: TenantId, now: DateTime<Utc>) -> Result<Vec<ToDo>, DbErr> {
        let db = TenantDb::new(work, tenant);
        let line = |(key, about), count, verb, icon, path| ToDo {
            key,
            about,
            count,
            verb,
            icon,
            path,
            is_late: false,
        };
        Ok(vec![
            line(
                ("to-do-reports", "to-do-reports-about"),
                Item::count_open(&db).await?,
                "to-do-decide",
                "flag",
                "/staff/review",
            ),
            line(
                ("to-do-ears", "to-do-ears-about"),
                ear::Thread::count_in(&db, ear::State::New).await?,
                "to-do-answer",
                "mail",
                "/staff/ear",
            ),
            line(
                ("to-do-newcomers", "to-do-newcomers-about"),
                TopicList::count(&db, Show::Newcomers, TO_DO_MAX, now).await?,
                "to-do-answer",
                "person",
                "/forum?show=newcomers",
            ),
            line(
                ("to-do-questions", "to-do-questions-about"),
                TopicList::count(&db, Show::Unsolved, TO_DO_MAX, now).await?,
                "to-do-look",
                "chat",
                "/forum?show=unsolved",
            ),
        ])
    }
}
