//! What members agreed to, and no longer do: never overwritten, each with the words beside the tick, so that it proves what
//! was agreed to.

use chrono::{DateTime, Utc};
use sea_orm::DbErr;

use super::MembershipId;
use crate::{
    foundation::{db::Sql, i18n::Speaker},
    tenancy::{TenantDb, legal::Shown},
};

/// What the purpose of a newsletter begins with; its topic follows.
const NEWSLETTER: &str = "newsletter:";

/// What somebody agreed to, or no longer does.
#[derive(Clone, Debug)]
pub struct Consent {
    /// `terms`, `privacy`, `newsletter:news` …
    pub purpose: String,
    /// The legal text that was shown.
    pub text: Shown,
    /// The words beside the tick, as they were read.
    pub words: String,
    /// Yes or no longer.
    pub given: bool,
    /// Where it was said: `join`, `complete`, `me`, `newsletter`, `demo`.
    pub source: &'static str,
    /// How it was confirmed: `letter`, `session`, `link`, `demo`.
    pub confirmed_by: &'static str,
}

impl Consent {
    /// Writes it down.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn write(&self, db: &TenantDb, member: MembershipId, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO consents (tenant_id, id, membership_id, purpose, text_version, lang, words, given, source,
                                   confirmed_by, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(db.tenant())
        .bind(uuid::Uuid::now_v7())
        .bind(member)
        .bind(self.purpose.as_str())
        .bind(self.text.version.to_string())
        .bind(self.text.lang.as_str())
        .bind(self.words.as_str())
        .bind(self.given)
        .bind(self.source)
        .bind(self.confirmed_by)
        .bind(now)
        .run(&tx)
        .await
        .map(|_| ())
    }
}

/// The words beside the tick for this purpose, as this reader reads them.
#[must_use]
pub fn words(speaker: &Speaker, purpose: &str) -> String {
    match purpose.strip_prefix(NEWSLETTER) {
        Some(topic) => {
            let topic = speaker.say(&format!("newsletter-topic-{topic}"), &[]);
            format!("{}: {topic}", speaker.say("join-newsletters", &[]))
        }
        None => speaker.say("join-terms", &[]),
    }
}
