//! What a member takes along of the events he registered for.

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::{Value, json};

use super::{event::EventId, facts::TEXTS};
use crate::{
    foundation::{
        db::{DbErr, Sql, Work},
        i18n::Lang,
    },
    tenancy::{
        TenantDb,
        content::Texts,
        faces::{Belongings, OwnPage},
    },
};

/// Registrations in the file, the newest.
const REGISTRATIONS_MAX: i64 = 1_000;

/// His registrations.
pub struct Registered;

#[derive(FromQueryResult)]
struct Row {
    event_id: EventId,
    kind: String,
    guests: i64,
    answer: String,
    state: String,
    registered_at: DateTime<Utc>,
    promoted_at: Option<DateTime<Utc>>,
    cancelled_at: Option<DateTime<Utc>>,
    checked_in_at: Option<DateTime<Utc>>,
}

#[async_trait]
impl Belongings for Registered {
    fn file(&self) -> &'static str {
        "registrations.json"
    }

    async fn of(&self, work: &Work, page: OwnPage) -> Result<Value, DbErr> {
        let db = TenantDb::new(work, page.tenant);
        let rows: Vec<Row> = {
            let tx = db.open().await?;
            Sql::new(format!(
                "SELECT event_id, kind, guests, answer, state, registered_at, promoted_at, cancelled_at, checked_in_at
                 FROM event_registrations WHERE tenant_id = $1 AND membership_id = $2
                 ORDER BY registered_at DESC, id DESC LIMIT {REGISTRATIONS_MAX}"
            ))
            .bind(db.tenant())
            .bind(page.member)
            .all(&tx)
            .await?
        };
        let ids: Vec<_> = rows.iter().map(|row| row.event_id.uuid()).collect();
        let texts = Texts::of_subjects(&db, TEXTS, &ids).await?;
        let title = |id: EventId| {
            let mut langs = Lang::ALL.into_iter();
            langs.find_map(|lang| texts.written(id.uuid(), "title", lang))
        };
        let line = |row: &Row| {
            json!({
                "event": title(row.event_id),
                "kind": row.kind,
                "guests": row.guests,
                "answer": row.answer,
                "state": row.state,
                "registered_at": row.registered_at,
                "promoted_at": row.promoted_at,
                "cancelled_at": row.cancelled_at,
                "checked_in_at": row.checked_in_at,
            })
        };
        Ok(rows.iter().map(line).collect())
    }
}
