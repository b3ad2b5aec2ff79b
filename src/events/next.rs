//! The next events, for the first page.

use async_trait::async_trait;

use super::{event::Event, facts::TEXTS, list::EventList};
use crate::{
    foundation::{
        db::{DbErr, Work},
        i18n::Lang,
    },
    tenancy::{
        Tenant, TenantDb,
        content::Texts,
        faces::{NextEvent, NextEvents, Room},
    },
};

/// Answers for what comes next.
pub struct Next;

#[async_trait]
impl NextEvents for Next {
    async fn of(&self, work: &Work, page: Room<'_>, most: i64) -> Result<Vec<NextEvent>, DbErr> {
        let Room { tenant, lang, now } = page;
        let db = TenantDb::new(work, tenant.id);
        let events = EventList::next(&db, most, now).await?;
        let ids: Vec<_> = events.iter().map(|event| event.id.uuid()).collect();
        let texts = Texts::of_subjects(&db, TEXTS, &ids).await?;
        Ok(events.iter().map(|event| shown(event, &texts, tenant, lang)).collect())
    }
}

fn shown(event: &Event, texts: &Texts, tenant: &Tenant, lang: Lang) -> NextEvent {
    NextEvent {
        title: texts.say(event.id.uuid(), "title", lang, tenant),
        path: event.path(),
        desk_path: format!("/staff/events/{}", event.id),
        wall: event.when().wall_starts,
        place: if event.kind.has_place() {
            event.place().town()
        } else {
            String::new()
        },
        is_full: event.is_full(),
    }
}
