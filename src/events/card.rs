//! An event in a newsletter.

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use super::{
    event::{Event, EventId, State},
    facts::TEXTS,
    list::EventList,
};
use crate::{
    foundation::{
        db::{DbErr, Work},
        error::AppError,
        i18n::{DateStyle, Speaker},
    },
    tenancy::{
        Tenant, TenantDb,
        content::Texts,
        faces::{Block, Card},
    },
};

/// What takes place, the next first, by its id.
pub struct EventCards;

#[async_trait]
impl Block for EventCards {
    fn kind(&self) -> &'static str {
        "event"
    }

    fn path(&self) -> &'static str {
        "/events"
    }

    async fn choices(
        &self,
        work: &Work,
        tenant: &Tenant,
        speaker: &Speaker,
        now: DateTime<Utc>,
    ) -> Result<Vec<(String, String)>, DbErr> {
        let db = TenantDb::new(work, tenant.id);
        let events = EventList::for_newsletter(&db, now).await?;
        let ids: Vec<_> = events.iter().map(|event| event.id.uuid()).collect();
        let texts = Texts::of_subjects(&db, TEXTS, &ids).await?;
        let named = events.iter().map(|event| {
            let title = texts.say(event.id.uuid(), "title", speaker.locale().lang, tenant).text;
            (event.id.to_string(), format!("{title} ({})", day(speaker, event)))
        });
        Ok(named.collect())
    }

    async fn card(&self, work: &Work, tenant: &Tenant, speaker: &Speaker, id: &str) -> Result<Option<Card>, DbErr> {
        let Ok(id) = id.parse::<EventId>() else {
            return Ok(None);
        };
        let db = TenantDb::new(work, tenant.id);
        let event = match Event::find(&db, id).await {
            Ok(event) if event.state == State::Published => event,
            Ok(_) | Err(AppError::NotFound) => return Ok(None),
            Err(error) => return Err(DbErr::Custom(error.to_string())),
        };
        let texts = Texts::of_subjects(&db, TEXTS, &[id.uuid()]).await?;
        let said = |field| texts.say(id.uuid(), field, speaker.locale().lang, tenant).text;
        Ok(Some(Card {
            title: said("title"),
            text: said("summary"),
            note: day(speaker, &event),
            path: event.path(),
            until: Some(event.ends_at),
        }))
    }
}

fn day(speaker: &Speaker, event: &Event) -> String {
    speaker.date(event.when().wall_starts.date(), DateStyle::Weekday)
}
