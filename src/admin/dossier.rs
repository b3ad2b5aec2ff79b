//! A dossier: a tenant as the operator sees it, whatever its state, and the rules of opening it.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use crate::{
    accounts::{Invitation, MembershipId, Role, Standing},
    foundation::{
        db::{DbErr, Sql},
        error::{AppError, Refusal},
        i18n::{Country, Lang},
    },
    tenancy::{
        PlatformDb, TenantDb, TenantId,
        brand::{BrandTokens, ContrastFinding, Theme},
        legal::LegalKind,
    },
};

/// A tenant's row with everything the console changes.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Dossier {
    /// The tenant.
    pub id: TenantId,
    /// Its short word; never changes.
    pub slug: String,
    /// The brand's name.
    pub name: String,
    /// The small word beside the logo.
    pub suffix: String,
    /// `draft`, `live` or `suspended`.
    pub state: String,
    /// Counts changes.
    pub version: i64,
    /// Countries with commas, the default first.
    pub countries: String,
    /// The default language.
    pub default_lang: String,
    /// Languages with commas, the default first.
    pub langs: String,
    /// Languages with formal address, with commas.
    pub formal_langs: String,
    /// The IANA zone.
    pub time_zone: String,
    /// The company's own site.
    pub company_url: Option<String>,
    /// The address its letters come from.
    pub mail_from: String,
    /// The brand as JSON.
    pub brand: serde_json::Value,
    /// Key of the logo.
    pub logo: Option<String>,
    /// Key of the home page's picture.
    pub hero: Option<String>,
    /// Whether newcomers wait until a manager approves them.
    pub approves_newcomers: bool,
    /// The parts it has switched off, with commas.
    pub features_off: String,
    /// The canonical host.
    pub host: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it first went live.
    pub published_at: Option<DateTime<Utc>>,
}

const SELECT: &str = "SELECT t.id, t.slug, t.name, t.suffix, t.state, t.version, t.countries, t.default_lang, t.langs,
        t.formal_langs, t.time_zone, t.company_url, t.mail_from, t.brand, t.logo, t.hero, t.approves_newcomers, t.features_off, h.host, t.created_at,
        t.published_at
     FROM tenants t JOIN hosts h ON h.tenant_id = t.id AND h.canonical";

/// One thing that stands between a tenant and its opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Colours that cannot be read, so many of them.
    Contrast {
        /// How many pairs fail.
        findings: usize,
    },
    /// A legal text is missing in the default language.
    NoLegal(LegalKind),
    /// Nobody who manages the community, and nobody who is invited to.
    NoManager,
}

impl Obstacle {
    /// The refusal by its name.
    #[must_use]
    pub fn refusal(self) -> Refusal {
        match self {
            Self::Contrast { findings } => Refusal::new("admin-publish-refused-contrast").with("n", findings),
            Self::NoLegal(LegalKind::Imprint) => Refusal::new("admin-publish-refused-imprint"),
            Self::NoLegal(LegalKind::Privacy) => Refusal::new("admin-publish-refused-privacy"),
            Self::NoLegal(LegalKind::Terms) => Refusal::new("admin-publish-refused-terms"),
            Self::NoManager => Refusal::new("admin-publish-refused-manager"),
        }
    }
}

/// What the form of the details changes.
#[derive(Clone, Debug)]
pub struct Details {
    /// The brand's name.
    pub name: String,
    /// The small word beside the logo; may be empty.
    pub suffix: String,
    /// Countries, the default first; at least one.
    pub countries: Vec<Country>,
    /// The default language.
    pub default_lang: Lang,
    /// Other languages.
    pub other_langs: Vec<Lang>,
    /// Languages with formal address.
    pub formal: Vec<Lang>,
    /// The zone of its clock.
    pub tz: chrono_tz::Tz,
    /// The company's own site.
    pub company_url: Option<String>,
    /// The address its letters come from.
    pub mail_from: String,
    /// Whether newcomers wait until a manager approves them.
    pub approves_newcomers: bool,
    /// The words of the parts that are switched off.
    pub features_off: Vec<&'static str>,
}

/// A host of a tenant.
#[derive(Clone, Debug, FromQueryResult)]
pub struct HostRow {
    /// The name, without port.
    pub host: String,
    /// Whether absolute addresses use it.
    pub canonical: bool,
}

/// A manager of a tenant, by the name members see.
#[derive(Clone, Debug, FromQueryResult)]
pub struct ManagerRow {
    /// The membership.
    pub id: MembershipId,
    /// The name.
    pub display_name: String,
    /// The membership's standing.
    pub standing: Standing,
    /// Since when.
    pub joined_at: DateTime<Utc>,
}

/// The latest version of a legal text as it was written.
#[derive(Clone, Debug, FromQueryResult)]
pub struct LegalText {
    /// Counted from 1.
    pub version: i64,
    /// Markdown.
    pub raw: String,
    /// When it was published.
    pub published_at: DateTime<Utc>,
}

/// Which legal texts there are.
#[derive(Clone, Debug, FromQueryResult)]
pub struct LegalVersion {
    /// `imprint`, `privacy` or `terms`.
    pub kind: String,
    /// The language.
    pub lang: String,
    /// The latest version.
    pub version: i64,
}

impl Dossier {
    /// Every tenant, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all(db: &PlatformDb) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!("{SELECT} ORDER BY t.created_at, t.id")).all(&tx).await
    }

    /// The tenant with this slug.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn find(db: &PlatformDb, slug: &str) -> Result<Self, AppError> {
        let tx = db.open().await?;
        let found: Option<Self> = Sql::new(format!("{SELECT} WHERE t.slug = $1"))
            .bind(slug)
            .one(&tx)
            .await?;
        found.ok_or(AppError::NotFound)
    }

    /// Whether a slug or host belongs to a tenant already.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn taken(db: &PlatformDb, slug: &str, host: &str) -> Result<(bool, bool), DbErr> {
        let tx = db.open().await?;
        let slug = Sql::new("SELECT slug FROM tenants WHERE slug = $1")
            .bind(slug)
            .row(&tx)
            .await?;
        let host = Sql::new("SELECT host FROM hosts WHERE host = $1")
            .bind(host)
            .row(&tx)
            .await?;
        Ok((slug.is_some(), host.is_some()))
    }

    /// Whether this form has already acted: its key stands in a line of the audit log.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn has_acted(&self, db: &PlatformDb, act: &'static str, form_key: &str) -> Result<bool, DbErr> {
        #[derive(FromQueryResult)]
        struct Detail {
            detail: serde_json::Value,
        }
        let tx = db.open().await?;
        let lines: Vec<Detail> =
            Sql::new("SELECT detail FROM audit_log WHERE tenant_id = $1 AND act = $2 ORDER BY id DESC LIMIT 50")
                .bind(self.id)
                .bind(act)
                .all(&tx)
                .await?;
        Ok(!form_key.is_empty() && lines.iter().any(|line| line.detail["form_key"] == form_key))
    }

    /// The languages, the default first.
    #[must_use]
    pub fn languages(&self) -> Vec<Lang> {
        langs(&self.langs)
    }

    /// The language of this word, if it is one of the tenant's.
    #[must_use]
    pub fn spoken(&self, word: &str) -> Option<Lang> {
        word.parse().ok().filter(|lang| self.languages().contains(lang))
    }

    /// The languages with formal address.
    #[must_use]
    pub fn formal(&self) -> Vec<Lang> {
        langs(&self.formal_langs)
    }

    /// The default language.
    ///
    /// # Errors
    /// A failure of ours when the row cannot be read.
    pub fn default_language(&self) -> Result<Lang, AppError> {
        self.default_lang
            .parse()
            .map_err(|_| AppError::Failure(format!("tenant {}: no default language", self.slug)))
    }

    /// The default country.
    ///
    /// # Errors
    /// A failure of ours when the row cannot be read.
    pub fn country(&self) -> Result<Country, AppError> {
        let first = self.countries.split(',').next().and_then(|code| code.parse().ok());
        first.ok_or_else(|| AppError::Failure(format!("tenant {}: no country", self.slug)))
    }

    /// The twelve tokens.
    ///
    /// # Errors
    /// A failure of ours when the row cannot be read.
    pub fn tokens(&self) -> Result<BrandTokens, AppError> {
        serde_json::from_value(self.brand.clone())
            .map_err(|error| AppError::Failure(format!("tenant {}: brand: {error}", self.slug)))
    }

    /// Everything that stands between this tenant and its opening.
    ///
    /// Somebody who is invited to manage it is enough: a draft's host answers nobody, so he can follow his letter's link
    /// and agree only once the community is open.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn obstacles(&self, db: &TenantDb) -> Result<Vec<Obstacle>, AppError> {
        let findings: Vec<ContrastFinding> = Theme::derive(&self.tokens()?).contrast_findings();
        let mut obstacles = Vec::new();
        if !findings.is_empty() {
            obstacles.push(Obstacle::Contrast {
                findings: findings.len(),
            });
        }
        let tx = db.open().await?;
        for kind in LegalKind::ALL {
            let written =
                Sql::new("SELECT version FROM legal_pages WHERE tenant_id = $1 AND kind = $2 AND lang = $3 LIMIT 1")
                    .bind(self.id)
                    .bind(kind.as_str())
                    .bind(self.default_lang.as_str())
                    .row(&tx)
                    .await?;
            if written.is_none() {
                obstacles.push(Obstacle::NoLegal(kind));
            }
        }
        drop(tx);
        if !self.is_managed(db).await? && Invitation::all(db).await?.is_empty() {
            obstacles.push(Obstacle::NoManager);
        }
        Ok(obstacles)
    }

    /// Whether anybody who has agreed to it manages the community.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn is_managed(&self, db: &TenantDb) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let manager =
            Sql::new("SELECT id FROM memberships WHERE tenant_id = $1 AND role = $2 AND standing = $3 LIMIT 1")
                .bind(self.id)
                .bind(Role::Manager)
                .bind(Standing::Active)
                .row(&tx)
                .await?;
        Ok(manager.is_some())
    }

    /// Opens the tenant: from draft or suspended to live. False when it is live already.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn open(&self, db: &PlatformDb, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let moved = Sql::new(
            "UPDATE tenants SET state = 'live', version = version + 1, published_at = coalesce(published_at, $1)
             WHERE id = $2 AND state IN ('draft', 'suspended')",
        )
        .bind(now)
        .bind(self.id)
        .run(&tx)
        .await?;
        Ok(moved == 1)
    }

    /// Closes the tenant for now. False when it is not live.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn suspend(&self, db: &PlatformDb) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let moved =
            Sql::new("UPDATE tenants SET state = 'suspended', version = version + 1 WHERE id = $1 AND state = 'live'")
                .bind(self.id)
                .run(&tx)
                .await?;
        Ok(moved == 1)
    }

    /// Writes the details, unless anything about the tenant was changed since it was read. Whether it did.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn change(&self, db: &PlatformDb, details: &Details) -> Result<bool, DbErr> {
        let words =
            |langs: &mut dyn Iterator<Item = &Lang>| langs.map(|lang| lang.as_str()).collect::<Vec<_>>().join(",");
        let tx = db.open().await?;
        Sql::new(
            "UPDATE tenants SET name = $1, suffix = $2, countries = $3, default_lang = $4, langs = $5, formal_langs = $6,
                time_zone = $7, company_url = $8, mail_from = $9, approves_newcomers = $10, features_off = $11, version = version + 1
             WHERE id = $12 AND version = $13",
        )
        .bind(details.name.as_str())
        .bind(details.suffix.as_str())
        .bind(details.countries.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
        .bind(details.default_lang.as_str())
        .bind(words(&mut std::iter::once(&details.default_lang).chain(&details.other_langs)))
        .bind(words(&mut details.formal.iter()))
        .bind(details.tz.name())
        .bind(details.company_url.clone())
        .bind(details.mail_from.as_str())
        .bind(details.approves_newcomers)
        .bind(details.features_off.join(","))
        .bind(self.id)
        .bind(self.version)
        .run(&tx)
        .await
        .map(|changed| changed == 1)
    }

    /// Writes the brand, unless anything about the tenant was changed since it was read. Whether it did.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn rebrand(&self, db: &PlatformDb, tokens: &BrandTokens) -> Result<bool, AppError> {
        let brand = serde_json::to_value(tokens).map_err(|error| AppError::Failure(error.to_string()))?;
        let tx = db.open().await?;
        let changed = Sql::new("UPDATE tenants SET brand = $1, version = version + 1 WHERE id = $2 AND version = $3")
            .bind(brand)
            .bind(self.id)
            .bind(self.version)
            .run(&tx)
            .await?;
        Ok(changed == 1)
    }

    /// Writes the key of the logo.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_logo(&self, db: &PlatformDb, key: &str) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE tenants SET logo = $1, version = version + 1 WHERE id = $2")
            .bind(key)
            .bind(self.id)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Writes the key of the home page's picture.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_hero(&self, db: &PlatformDb, key: &str) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE tenants SET hero = $1, version = version + 1 WHERE id = $2")
            .bind(key)
            .bind(self.id)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// All hosts, the canonical one first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn hosts(&self, db: &PlatformDb) -> Result<Vec<HostRow>, DbErr> {
        let tx = db.open().await?;
        Sql::new("SELECT host, canonical FROM hosts WHERE tenant_id = $1 ORDER BY canonical DESC, host")
            .bind(self.id)
            .all(&tx)
            .await
    }

    /// Adds a host that leads to the canonical one. False when it belongs to a tenant already.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn add_host(&self, db: &PlatformDb, host: &str) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let added = Sql::new(
            "INSERT INTO hosts (host, tenant_id, canonical) VALUES ($1, $2, $3) ON CONFLICT (host) DO NOTHING",
        )
        .bind(host)
        .bind(self.id)
        .bind(false)
        .run(&tx)
        .await?;
        Ok(added == 1)
    }

    /// Makes a host the canonical one.
    ///
    /// # Errors
    /// When the tenant has no such host, or the database refuses it.
    pub async fn make_canonical(&self, db: &PlatformDb, host: &str) -> Result<(), AppError> {
        let tx = db.open().await?;
        Sql::new("UPDATE hosts SET canonical = $1 WHERE tenant_id = $2 AND canonical")
            .bind(false)
            .bind(self.id)
            .run(&tx)
            .await?;
        let made = Sql::new("UPDATE hosts SET canonical = $1 WHERE tenant_id = $2 AND host = $3")
            .bind(true)
            .bind(self.id)
            .bind(host)
            .run(&tx)
            .await?;
        if made == 1 { Ok(()) } else { Err(AppError::NotFound) }
    }

    /// Removes a host. False when it is the canonical one, or none of this tenant's.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn remove_host(&self, db: &PlatformDb, host: &str) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let removed = Sql::new("DELETE FROM hosts WHERE tenant_id = $1 AND host = $2 AND NOT canonical")
            .bind(self.id)
            .bind(host)
            .run(&tx)
            .await?;
        Ok(removed == 1)
    }

    /// Which legal texts there are, by kind and language.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn legal_versions(&self, db: &TenantDb) -> Result<Vec<LegalVersion>, DbErr> {
        let tx = db.open().await?;
        Sql::new("SELECT kind, lang, max(version) AS version FROM legal_pages WHERE tenant_id = $1 GROUP BY kind, lang")
            .bind(self.id)
            .all(&tx)
            .await
    }

    /// The latest version of a legal text in one language, as it was written.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn legal_text(&self, db: &TenantDb, kind: LegalKind, lang: Lang) -> Result<Option<LegalText>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT version, raw, published_at FROM legal_pages WHERE tenant_id = $1 AND kind = $2 AND lang = $3
             ORDER BY version DESC LIMIT 1",
        )
        .bind(self.id)
        .bind(kind.as_str())
        .bind(lang.as_str())
        .one(&tx)
        .await
    }

    /// The managers, the first one first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn managers(&self, db: &TenantDb) -> Result<Vec<ManagerRow>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT id, display_name, standing, joined_at FROM memberships WHERE tenant_id = $1 AND role = $2
             ORDER BY joined_at, id LIMIT 100",
        )
        .bind(self.id)
        .bind(Role::Manager)
        .all(&tx)
        .await
    }
}

/// A line of the audit log as it is read.
#[derive(Clone, Debug, FromQueryResult)]
pub struct AuditLine {
    /// Its id; lines are sorted by it.
    pub id: Uuid,
    /// The slug of the tenant it is about.
    pub slug: Option<String>,
    /// `operator`, `member` or `kith`.
    pub actor_kind: String,
    /// Who, by id.
    pub actor_id: Option<Uuid>,
    /// The operator's address, when it was one.
    pub email: Option<String>,
    /// What was done.
    pub act: String,
    /// To what.
    pub object: String,
    /// What else there is to know.
    pub detail: serde_json::Value,
    /// When.
    pub at: DateTime<Utc>,
}

impl AuditLine {
    /// The ids in this line that may be somebody's.
    fn ids(&self) -> impl Iterator<Item = Uuid> + '_ {
        let named = self.detail["member"].as_str().and_then(|id| id.parse().ok());
        self.actor_id.into_iter().chain(self.object.parse().ok()).chain(named)
    }

    /// Lines before `before`, the newest first, of one tenant or of all.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn list(
        db: &PlatformDb,
        tenant: Option<TenantId>,
        before: Option<Uuid>,
        most: u64,
    ) -> Result<Vec<Self>, DbErr> {
        let mut text =
            "SELECT a.id, t.slug, a.actor_kind, a.actor_id, o.email_normal AS email, a.act, a.object, a.detail, a.at
             FROM audit_log a LEFT JOIN tenants t ON t.id = a.tenant_id LEFT JOIN operators o ON o.id = a.actor_id
             WHERE 1 = 1"
                .to_owned();
        let mut values: Vec<Uuid> = Vec::new();
        if let Some(tenant) = tenant {
            values.push(tenant.uuid());
            text.push_str(&format!(" AND a.tenant_id = ${}", values.len()));
        }
        if let Some(before) = before {
            values.push(before);
            text.push_str(&format!(" AND a.id < ${}", values.len()));
        }
        text.push_str(&format!(" ORDER BY a.id DESC LIMIT {most}"));
        let tx = db.open().await?;
        values.into_iter().fold(Sql::new(text), Sql::bind).all(&tx).await
    }
}

/// Who stands behind the ids of these lines today: members by the name others see, operators by their address.
///
/// # Errors
/// When the database does not answer.
pub async fn names_in(db: &PlatformDb, lines: &[AuditLine]) -> Result<HashMap<Uuid, String>, DbErr> {
    #[derive(FromQueryResult)]
    struct Named {
        id: Uuid,
        name: String,
    }
    let ids: BTreeSet<Uuid> = lines.iter().flat_map(AuditLine::ids).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
    let places = places.join(", ");
    let tx = db.open().await?;
    let mut names = HashMap::new();
    for sql in [
        format!(
            "SELECT id, display_name AS name FROM memberships
             WHERE tenant_id IN (SELECT id FROM tenants) AND display_name <> '' AND id IN ({places})"
        ),
        format!("SELECT id, email_normal AS name FROM operators WHERE id IN ({places})"),
    ] {
        let found: Vec<Named> = ids.iter().copied().fold(Sql::new(sql), Sql::bind).all(&tx).await?;
        names.extend(found.into_iter().map(|named| (named.id, named.name)));
    }
    Ok(names)
}

/// How many letters wait, were sent within a day, and were laid aside.
#[derive(Clone, Copy, Debug, Default, FromQueryResult)]
pub struct LetterFigures {
    /// Not yet handed over.
    pub waiting: i64,
    /// Handed over since.
    pub sent: i64,
    /// Laid aside.
    pub dead: i64,
}

impl LetterFigures {
    /// The figures, those of sent letters since `since`.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn since(db: &PlatformDb, since: DateTime<Utc>) -> Result<Self, DbErr> {
        let tx = db.open().await?;
        let figures = Sql::new(
            "SELECT (SELECT count(*) FROM jobs WHERE kind = $1 AND finished_at IS NULL AND dead_at IS NULL) AS waiting,
                    (SELECT count(*) FROM jobs WHERE kind = $1 AND finished_at >= $2) AS sent,
                    (SELECT count(*) FROM jobs WHERE kind = $1 AND dead_at IS NOT NULL) AS dead",
        )
        .bind(crate::accounts::letter::KIND)
        .bind(since)
        .one(&tx)
        .await?;
        Ok(figures.unwrap_or_default())
    }
}

fn langs(list: &str) -> Vec<Lang> {
    list.split(',').filter_map(|lang| lang.parse().ok()).collect()
}
