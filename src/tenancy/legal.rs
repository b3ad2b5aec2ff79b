//! Legal pages: imprint, privacy, terms, per language and version. A published version never changes.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};

use super::{Tenant, TenantDb};
use crate::foundation::{
    db::{DbErr, Sql},
    i18n::Lang,
    markdown,
};

/// Which legal page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LegalKind {
    /// Who runs this (imprint).
    Imprint,
    /// What happens to personal data.
    Privacy,
    /// The terms.
    Terms,
}

impl LegalKind {
    /// All three, in the order of the footer.
    pub const ALL: [Self; 3] = [Self::Imprint, Self::Privacy, Self::Terms];

    /// The word in addresses and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Imprint => "imprint",
            Self::Privacy => "privacy",
            Self::Terms => "terms",
        }
    }

    /// The kind of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// Which text somebody was shown: in which language, and its version there. Version 0: there was none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The language of the text; the tenant's own where there is none in the reader's.
    pub lang: String,
    /// Counted from 1 for each language.
    pub version: i64,
}

/// The versions of the legal texts that somebody was shown, and agrees to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownLegal {
    /// The terms, if there are any.
    pub terms: Option<Shown>,
    /// The privacy policy, if there is one.
    pub privacy: Option<Shown>,
}

impl ShownLegal {
    /// The latest versions as a reader of this language is shown them.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn latest(db: &TenantDb, tenant: &Tenant, lang: Lang) -> Result<Self, DbErr> {
        let read = async |kind| {
            let page = LegalPage::latest(db, tenant, kind, lang).await?;
            Ok::<_, DbErr>(page.map(|page| Shown {
                lang: page.lang,
                version: page.version,
            }))
        };
        Ok(Self {
            terms: read(LegalKind::Terms).await?,
            privacy: read(LegalKind::Privacy).await?,
        })
    }

    /// The text that a consent for this purpose speaks of: the terms, or what the privacy policy says about everything
    /// else.
    #[must_use]
    pub fn about(&self, purpose: &str, lang: Lang) -> Shown {
        let text = if purpose == LegalKind::Terms.as_str() {
            &self.terms
        } else {
            &self.privacy
        };
        text.clone().unwrap_or_else(|| Shown {
            lang: lang.as_str().to_owned(),
            version: 0,
        })
    }
}

/// A published legal page.
#[derive(Clone, Debug, FromQueryResult)]
pub struct LegalPage {
    /// The language of the text.
    pub lang: String,
    /// Counted from 1 for each language.
    pub version: i64,
    /// Rendered and cleaned.
    pub html: String,
    /// When this version was published.
    pub published_at: DateTime<Utc>,
}

impl LegalPage {
    /// The latest version in this language, else in the tenant's default language.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn latest(db: &TenantDb, tenant: &Tenant, kind: LegalKind, lang: Lang) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT lang, version, html, published_at FROM legal_pages
             WHERE tenant_id = $1 AND kind = $2 AND lang IN ($3, $4)
             ORDER BY CASE WHEN lang = $3 THEN 0 ELSE 1 END, version DESC LIMIT 1",
        )
        .bind(db.tenant())
        .bind(kind.as_str())
        .bind(lang.as_str())
        .bind(tenant.default_lang.as_str())
        .one(&tx)
        .await
    }

    /// An earlier version, in the language in which it was published.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn version(db: &TenantDb, kind: LegalKind, lang: &str, version: i64) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT lang, version, html, published_at FROM legal_pages
             WHERE tenant_id = $1 AND kind = $2 AND lang = $3 AND version = $4",
        )
        .bind(db.tenant())
        .bind(kind.as_str())
        .bind(lang)
        .bind(version)
        .one(&tx)
        .await
    }

    /// Publishes the version after `base`, unless somebody else has; 0 is before the first one. Whether it did.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn publish(
        db: &TenantDb,
        kind: LegalKind,
        lang: Lang,
        raw: &str,
        base: i64,
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        let html = markdown::render_page(raw);
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO legal_pages (tenant_id, kind, lang, version, raw, html, published_at)
             SELECT $1, $2, $3, $8, $4, $5, $6
             WHERE $7 = (SELECT coalesce(max(version), 0) FROM legal_pages
                         WHERE tenant_id = $1 AND kind = $2 AND lang = $3)
             ON CONFLICT (tenant_id, kind, lang, version) DO NOTHING",
        )
        .bind(db.tenant())
        .bind(kind.as_str())
        .bind(lang.as_str())
        .bind(raw)
        .bind(html)
        .bind(now)
        .bind(base)
        .bind(base + 1)
        .run(&tx)
        .await
        .map(|published| published == 1)
    }
}
