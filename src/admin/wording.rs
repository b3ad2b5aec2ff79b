//! A tenant's own wording: messages that it says differently, one row per language and message.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use super::dossier::Dossier;
use crate::{
    foundation::{
        db::{DbErr, Sql},
        error::{AppError, Refusal},
        i18n::{Lang, Locale, Override, OverrideRefused},
    },
    tenancy::{PlatformDb, TenantDb},
};

/// A message as the tenant says it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Worded {
    /// Its key, or `key.attribute`.
    pub message: String,
    /// The pattern, in Fluent's notation.
    pub pattern: String,
}

impl Worded {
    /// Every message this tenant says differently in one language, by key.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all(db: &TenantDb, lang: Lang) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new("SELECT message, pattern FROM wordings WHERE tenant_id = $1 AND lang = $2 ORDER BY message")
            .bind(db.tenant())
            .bind(lang.as_str())
            .all(&tx)
            .await
    }

    /// Says a message like this from now on, if it is still said as in `before`: none as everybody says it. Whether it is.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn keep(
        db: &TenantDb,
        change: &Override,
        before: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let kept = Sql::new(
            "INSERT INTO wordings (tenant_id, lang, message, pattern, updated_at) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (tenant_id, lang, message)
             DO UPDATE SET pattern = excluded.pattern, updated_at = excluded.updated_at
             WHERE wordings.pattern = $6",
        )
        .bind(db.tenant())
        .bind(change.lang.as_str())
        .bind(change.key.as_str())
        .bind(change.pattern.as_str())
        .bind(now)
        // No pattern is empty: where there was none, nothing is replaced.
        .bind(before.unwrap_or(""))
        .run(&tx)
        .await?;
        Ok(kept == 1)
    }

    /// Says a message as everybody does again. False when it is said so already.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn reset(db: &TenantDb, lang: Lang, message: &str) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let gone = Sql::new("DELETE FROM wordings WHERE tenant_id = $1 AND lang = $2 AND message = $3")
            .bind(db.tenant())
            .bind(lang.as_str())
            .bind(message)
            .run(&tx)
            .await?;
        Ok(gone == 1)
    }
}

impl Dossier {
    /// The tenant's locale in one of its languages.
    ///
    /// # Errors
    /// A failure of ours when the row cannot be read.
    pub fn locale(&self, lang: Lang) -> Result<Locale, AppError> {
        use crate::foundation::i18n::Formality;
        let formal = self.formal().contains(&lang);
        Ok(Locale {
            lang,
            country: self.country()?,
            formality: if formal { Formality::Formal } else { Formality::Informal },
            tz: self.time_zone.parse().unwrap_or(chrono_tz::UTC),
        })
    }

    /// Notes that the wording has changed: bundles are kept under the tenant's version.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn reworded(&self, db: &PlatformDb) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE tenants SET version = version + 1 WHERE id = $1")
            .bind(self.id)
            .run(&tx)
            .await
            .map(|_| ())
    }
}

/// The refusal by its name; a key that nobody says is no page.
pub(super) fn refusal(refused: OverrideRefused) -> Result<Refusal, AppError> {
    Ok(match refused {
        OverrideRefused::UnknownKey => return Err(AppError::NotFound),
        OverrideRefused::Empty => Refusal::new("admin-wording-refused-empty"),
        OverrideRefused::TooLong { chars_max } => Refusal::new("admin-wording-refused-long").with("max", chars_max),
        OverrideRefused::TooManyPlaceables { placeables_max } => {
            Refusal::new("admin-wording-refused-placeables").with("max", placeables_max)
        }
        OverrideRefused::Syntax { line, .. } => Refusal::new("admin-wording-refused-syntax").with("line", line),
        OverrideRefused::UnknownVariable { name } => {
            Refusal::new("admin-wording-refused-variable").with("name", format!("${name}"))
        }
        OverrideRefused::MessageReference { name } => Refusal::new("admin-wording-refused-message").with("name", name),
        OverrideRefused::UnknownTerm { name } => {
            Refusal::new("admin-wording-refused-term").with("name", format!("-{name}"))
        }
        OverrideRefused::Function { name } => Refusal::new("admin-wording-refused-function").with("name", name),
        OverrideRefused::Number { number } => Refusal::new("admin-wording-refused-number").with("number", number),
        OverrideRefused::PluralMissing { category } => {
            Refusal::new("admin-wording-refused-plural").with("category", category)
        }
    })
}
