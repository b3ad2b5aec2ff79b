//! What staff write for everyone, stored per language by one mechanism, with a visible fallback.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::{Tenant, TenantDb};
use crate::foundation::{
    db::{DbErr, Sql},
    i18n::Lang,
};

/// A text in the reader's language, or in the one that exists.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Said {
    /// The text as written.
    pub text: String,
    /// The language it is in.
    pub lang: Lang,
}

/// All texts of one kind of subject, by subject and field.
#[derive(Debug, Default)]
pub struct Texts(HashMap<(Uuid, String), Vec<Said>>);

#[derive(FromQueryResult)]
struct Row {
    subject_id: Uuid,
    field: String,
    lang: String,
    raw: String,
}

impl Texts {
    /// Reads the texts of every subject of a kind: one statement.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_kind(db: &TenantDb, kind: &'static str) -> Result<Self, DbErr> {
        let tx = db.open().await?;
        let rows: Vec<Row> = Sql::new(
            "SELECT subject_id, field, lang, raw FROM content_variants WHERE tenant_id = $1 AND subject_kind = $2
             ORDER BY subject_id, field, lang",
        )
        .bind(db.tenant())
        .bind(kind)
        .all(&tx)
        .await?;
        Ok(Self::from(rows))
    }

    /// Reads the texts of these subjects of a kind, where there are too many to read all: one statement.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_subjects(db: &TenantDb, kind: &'static str, subjects: &[Uuid]) -> Result<Self, DbErr> {
        if subjects.is_empty() {
            return Ok(Self::default());
        }
        let places: Vec<String> = (3..subjects.len() + 3).map(|number| format!("${number}")).collect();
        let mut sql = Sql::new(format!(
            "SELECT subject_id, field, lang, raw FROM content_variants
             WHERE tenant_id = $1 AND subject_kind = $2 AND subject_id IN ({}) ORDER BY subject_id, field, lang",
            places.join(", ")
        ))
        .bind(db.tenant())
        .bind(kind);
        for subject in subjects {
            sql = sql.bind(*subject);
        }
        let tx = db.open().await?;
        Ok(Self::from(sql.all::<Row>(&tx).await?))
    }

    fn from(rows: Vec<Row>) -> Self {
        let mut texts = Self::default();
        for row in rows {
            if let Ok(lang) = row.lang.parse() {
                texts
                    .0
                    .entry((row.subject_id, row.field))
                    .or_default()
                    .push(Said { text: row.raw, lang });
            }
        }
        texts
    }

    /// The field in this language, else in the tenant's, else in any; empty when nobody has written it.
    #[must_use]
    pub fn say(&self, subject: Uuid, field: &str, lang: Lang, tenant: &Tenant) -> Said {
        let variants = self.0.get(&(subject, field.to_owned())).map_or(&[][..], Vec::as_slice);
        let in_lang = |wanted: Lang| variants.iter().find(|said| said.lang == wanted);
        in_lang(lang)
            .or_else(|| in_lang(tenant.default_lang))
            .or_else(|| variants.first())
            .cloned()
            .unwrap_or(Said {
                text: String::new(),
                lang,
            })
    }

    /// The field as somebody wrote it in exactly this language.
    #[must_use]
    pub fn written(&self, subject: Uuid, field: &str, lang: Lang) -> Option<&str> {
        let variants = self.0.get(&(subject, field.to_owned()))?;
        let said = variants.iter().find(|said| said.lang == lang)?;
        Some(said.text.as_str())
    }
}

/// A field as a value within a statement: in the language bound at the first of these places, else in the one at the second,
/// else in any; empty when nobody has written it. The community is bound at `$1`, and `subject` is the column of its id.
///
/// Where a page shows one field of a few subjects this reads a value each, and [`Texts`] every variant there is.
#[must_use]
pub fn value(kind: &'static str, field: &'static str, subject: &'static str, [lang, own]: [usize; 2]) -> String {
    let variant = |which: String| {
        format!(
            "(SELECT v.raw FROM content_variants v WHERE v.tenant_id = $1 AND v.subject_kind = '{kind}'
                AND v.subject_id = {subject} AND v.field = '{field}' {which})"
        )
    };
    let [lang, own] = [lang, own].map(|place| variant(format!("AND v.lang = ${place}")));
    let any = variant("ORDER BY v.lang LIMIT 1".to_owned());
    format!("COALESCE({lang}, {own}, {any}, '')")
}

/// Writes a text in one language, over the one before.
///
/// # Errors
/// When the database refuses it.
pub async fn write(
    db: &TenantDb,
    kind: &'static str,
    subject: Uuid,
    field: &'static str,
    said: &Said,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let tx = db.open().await?;
    Sql::new(
        "INSERT INTO content_variants (tenant_id, subject_kind, subject_id, field, lang, raw, source_version, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, 1, $7)
         ON CONFLICT (tenant_id, subject_kind, subject_id, field, lang)
         DO UPDATE SET raw = excluded.raw, source_version = content_variants.source_version + 1, updated_at = excluded.updated_at",
    )
    .bind(db.tenant())
    .bind(kind)
    .bind(subject)
    .bind(field)
    .bind(said.lang.as_str())
    .bind(said.text.as_str())
    .bind(now)
    .run(&tx)
    .await
    .map(|_| ())
}

/// Erases a text in one language; another language stands in for it.
///
/// # Errors
/// When the database refuses it.
pub async fn erase(
    db: &TenantDb,
    kind: &'static str,
    subject: Uuid,
    field: &'static str,
    lang: Lang,
) -> Result<(), DbErr> {
    let tx = db.open().await?;
    Sql::new(
        "DELETE FROM content_variants
         WHERE tenant_id = $1 AND subject_kind = $2 AND subject_id = $3 AND field = $4 AND lang = $5",
    )
    .bind(db.tenant())
    .bind(kind)
    .bind(subject)
    .bind(field)
    .bind(lang.as_str())
    .run(&tx)
    .await
    .map(|_| ())
}
