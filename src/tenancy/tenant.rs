//! A tenant and the table of hosts: who answers to which name.

use std::{sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use moka::future::Cache;
use sea_orm::FromQueryResult;

use super::{
    PlatformDb,
    brand::{BrandTokens, Mode, Theme},
};
use crate::foundation::{
    db::{DbErr, Pools, Sql, Work},
    error::AppError,
    i18n::{Country, Formality, Lang, Locale, Override, Wording},
};

crate::id!(
    /// A tenant.
    TenantId
);

/// Seconds another node may still show a tenant as it was, when the news of a change were lost.
const CACHE_SECONDS: u64 = 5;
/// Hosts remembered, known and unknown; the name is chosen by whoever asks.
const CACHE_HOSTS_MAX: u64 = 4_096;

/// What a tenant is ready for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Made, but shown to nobody.
    Draft,
    /// Open to people.
    Live,
    /// Closed for now.
    Suspended,
}

/// A partner's community as the house knows it: an immutable picture, replaced when it changes.
#[derive(Clone, Debug)]
pub struct Tenant {
    /// Its id.
    pub id: TenantId,
    /// The short word of its first host.
    pub slug: String,
    /// The brand's name.
    pub name: String,
    /// The small word beside the logo; may be empty.
    pub suffix: String,
    /// Whether it is open.
    pub state: State,
    /// Countries it serves, the default first.
    pub countries: Vec<Country>,
    /// The language of whoever has chosen none.
    pub default_lang: Lang,
    /// All its languages, the default first.
    pub langs: Vec<Lang>,
    /// Languages in which people are addressed formally.
    pub formal: Vec<Lang>,
    /// The zone of its clock.
    pub tz: chrono_tz::Tz,
    /// The company's own site.
    pub company_url: Option<String>,
    /// The address its letters come from.
    pub mail_from: String,
    /// The scheme, host and port of every absolute address.
    pub origin: String,
    /// The canonical host, without port.
    pub host: String,
    /// Its colours and shapes, derived.
    pub theme: Arc<Theme>,
    /// The text of `/theme.<hash>.css`.
    pub theme_css: Arc<str>,
    /// The address of that style sheet.
    pub theme_path: String,
    /// Classes of the html element.
    pub html_classes: String,
    /// Key of the logo's picture.
    pub logo: Option<String>,
    /// Key of the home page's picture.
    pub hero: Option<String>,
    /// Whether a confirmed newcomer waits until a manager approves him.
    pub approves_newcomers: bool,
    /// The words of the parts it has switched off.
    pub features_off: Vec<String>,
    /// What it says differently.
    pub wording: Arc<Wording>,
}

impl Tenant {
    /// The locale of a reader here.
    #[must_use]
    pub fn locale(&self, lang: Lang) -> Locale {
        Locale {
            lang,
            country: self.countries[0],
            formality: self.formality(lang),
            tz: self.tz,
        }
    }

    /// How people are addressed in this language.
    #[must_use]
    pub fn formality(&self, lang: Lang) -> Formality {
        if self.formal.contains(&lang) {
            Formality::Formal
        } else {
            Formality::Informal
        }
    }

    /// The language somebody is written to in: his own while this community has it, else its default one.
    #[must_use]
    pub fn lang_for(&self, wanted: Lang) -> Lang {
        if self.langs.contains(&wanted) {
            wanted
        } else {
            self.default_lang
        }
    }

    /// Newcomers wait from now on until a manager approves them. False when they do already.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn require_approval(&self, db: &PlatformDb) -> Result<bool, DbErr> {
        self.set_approval(db, true).await
    }

    /// Newcomers are let in at once from now on. False when they are already.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn drop_approval(&self, db: &PlatformDb) -> Result<bool, DbErr> {
        self.set_approval(db, false).await
    }

    async fn set_approval(&self, db: &PlatformDb, approves: bool) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let changed = Sql::new(
            "UPDATE tenants SET approves_newcomers = $1, version = version + 1 WHERE id = $2 AND approves_newcomers <> $1",
        )
        .bind(approves)
        .bind(self.id)
        .run(&tx)
        .await?;
        Ok(changed == 1)
    }

    /// The colour of the browser's own bars.
    #[must_use]
    pub fn theme_color(&self, mode: Mode) -> String {
        self.theme.theme_color(mode).to_string()
    }
}

#[derive(FromQueryResult)]
struct Row {
    id: TenantId,
    slug: String,
    name: String,
    suffix: String,
    state: String,
    version: i64,
    countries: String,
    default_lang: String,
    langs: String,
    formal_langs: String,
    time_zone: String,
    company_url: Option<String>,
    mail_from: String,
    brand: serde_json::Value,
    logo: Option<String>,
    hero: Option<String>,
    approves_newcomers: bool,
    features_off: String,
    host: String,
}

#[derive(FromQueryResult)]
struct WordingRow {
    lang: String,
    message: String,
    pattern: String,
}

/// What a new tenant starts with.
#[derive(Clone, Debug)]
pub struct NewTenant {
    /// Its short word.
    pub slug: String,
    /// The brand's name.
    pub name: String,
    /// The small word beside the logo.
    pub suffix: String,
    /// The host it answers to, without port.
    pub host: String,
    /// Countries, the default first; at least one.
    pub countries: Vec<Country>,
    /// The default language.
    pub default_lang: Lang,
    /// Other languages.
    pub other_langs: Vec<Lang>,
    /// Languages with formal address.
    pub formal: Vec<Lang>,
    /// The IANA name of its zone.
    pub tz: chrono_tz::Tz,
    /// The company's site.
    pub company_url: Option<String>,
    /// The address letters come from.
    pub mail_from: String,
    /// The twelve tokens.
    pub brand: BrandTokens,
    /// Key of the logo.
    pub logo: Option<String>,
    /// Key of the hero picture.
    pub hero: Option<String>,
}

impl NewTenant {
    /// Writes the tenant as a draft with its canonical host.
    ///
    /// # Errors
    /// When the slug or host is taken, or the database refuses it.
    pub async fn save(&self, db: &PlatformDb, now: DateTime<Utc>) -> Result<TenantId, AppError> {
        let id = TenantId::new();
        let join = |words: Vec<&str>| words.join(",");
        let brand = serde_json::to_value(&self.brand).map_err(|error| AppError::Failure(error.to_string()))?;
        let langs = std::iter::once(&self.default_lang)
            .chain(&self.other_langs)
            .map(|lang| lang.as_str())
            .collect();
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO tenants (id, slug, name, state, version, countries, default_lang, langs, formal_langs,
                                  time_zone, suffix, company_url, mail_from, brand, logo, hero, created_at)
             VALUES ($1, $2, $3, 'draft', 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        )
        .bind(id)
        .bind(self.slug.as_str())
        .bind(self.name.as_str())
        .bind(
            self.countries
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
                .join(","),
        )
        .bind(self.default_lang.as_str())
        .bind(join(langs))
        .bind(join(self.formal.iter().map(|lang| lang.as_str()).collect()))
        .bind(self.tz.name())
        .bind(self.suffix.as_str())
        .bind(self.company_url.clone())
        .bind(self.mail_from.as_str())
        .bind(brand)
        .bind(self.logo.clone())
        .bind(self.hero.clone())
        .bind(now)
        .run(&tx)
        .await?;
        Sql::new("INSERT INTO hosts (host, tenant_id, canonical) VALUES ($1, $2, $3)")
            .bind(self.host.as_str())
            .bind(id)
            .bind(true)
            .run(&tx)
            .await?;
        Ok(id)
    }
}

/// The table of hosts, cached.
#[derive(Clone)]
pub struct Tenants {
    pools: Pools,
    by_host: Cache<String, Option<Arc<Tenant>>>,
    scheme: &'static str,
    port: Option<u16>,
}

impl Tenants {
    /// The table; absolute addresses get this scheme and port.
    #[must_use]
    pub fn new(pools: &Pools, scheme: &'static str, port: Option<u16>) -> Self {
        let by_host = Cache::builder()
            .max_capacity(CACHE_HOSTS_MAX)
            .time_to_live(Duration::from_secs(CACHE_SECONDS))
            .build();
        Self {
            pools: pools.clone(),
            by_host,
            scheme,
            port,
        }
    }

    /// Who answers to this host, if anybody does.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn at(&self, host: &str) -> Result<Option<Arc<Tenant>>, AppError> {
        let load = async { self.load(host).await };
        self.by_host
            .try_get_with(host.to_owned(), load)
            .await
            .map_err(|error| AppError::Failure(format!("tenant: {error}")))
    }

    /// Forgets what is remembered, so that a change shows at once on this node.
    pub fn forget(&self) {
        self.by_host.invalidate_all();
    }

    /// The tenant with this id.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn get(&self, id: TenantId) -> Result<Option<Arc<Tenant>>, AppError> {
        let work = Work::reading(&self.pools);
        let host: Option<String> = {
            let db = PlatformDb::new(&work, "canonical host");
            let tx = db.open().await?;
            Sql::new("SELECT host FROM hosts WHERE tenant_id = $1 AND canonical")
                .bind(id)
                .row(&tx)
                .await?
        }
        .map(|row| row.try_get("", "host"))
        .transpose()?;
        work.abandon();
        match host {
            Some(host) => self.at(&host).await,
            None => Ok(None),
        }
    }

    /// Every tenant, by name.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all(&self) -> Result<Vec<Arc<Tenant>>, AppError> {
        #[derive(FromQueryResult)]
        struct Id {
            id: TenantId,
        }
        let work = Work::reading(&self.pools);
        let ids: Vec<Id> = {
            let db = PlatformDb::new(&work, "list of tenants");
            let tx = db.open().await?;
            Sql::new("SELECT id FROM tenants ORDER BY created_at, id")
                .all(&tx)
                .await?
        };
        work.abandon();
        let mut tenants = Vec::new();
        for Id { id } in ids {
            tenants.extend(self.get(id).await?);
        }
        Ok(tenants)
    }

    async fn load(&self, host: &str) -> Result<Option<Arc<Tenant>>, AppError> {
        let work = Work::reading(&self.pools);
        let loaded = self.read(&work, host).await;
        work.abandon();
        loaded
    }

    async fn read(&self, work: &Work, host: &str) -> Result<Option<Arc<Tenant>>, AppError> {
        let db = PlatformDb::new(work, "host to tenant");
        let tx = db.open().await?;
        let row: Option<Row> = Sql::new(
            "SELECT t.id, t.slug, t.name, t.suffix, t.state, t.version, t.countries, t.default_lang, t.langs,
                    t.formal_langs, t.time_zone, t.company_url, t.mail_from, t.brand, t.logo, t.hero,
                    t.approves_newcomers, t.features_off, c.host
             FROM hosts h JOIN tenants t ON t.id = h.tenant_id JOIN hosts c ON c.tenant_id = t.id AND c.canonical
             WHERE h.host = $1",
        )
        .bind(host)
        .one(&tx)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let overrides: Vec<WordingRow> = Sql::new("SELECT lang, message, pattern FROM wordings WHERE tenant_id = $1")
            .bind(row.id)
            .all(&tx)
            .await?;
        self.picture(row, overrides).map(|tenant| Some(Arc::new(tenant)))
    }

    fn picture(&self, row: Row, overrides: Vec<WordingRow>) -> Result<Tenant, AppError> {
        let broken = |what: &str| AppError::Failure(format!("tenant {}: {what} cannot be read", row.slug));
        let words = |list: &str| {
            list.split(',')
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let langs = |list: &str| {
            words(list)
                .iter()
                .filter_map(|lang| lang.parse().ok())
                .collect::<Vec<Lang>>()
        };
        let countries: Vec<Country> = words(&row.countries)
            .iter()
            .filter_map(|code| code.parse().ok())
            .collect();
        if countries.is_empty() {
            return Err(broken("countries"));
        }
        let tokens: BrandTokens = serde_json::from_value(row.brand.clone()).map_err(|_| broken("brand"))?;
        let theme = Theme::derive(&tokens);
        let wording = Wording {
            owner: row.id.to_string(),
            version: u64::try_from(row.version).unwrap_or(0),
            brand: row.name.clone(),
            brand_short: row.name.clone(),
            overrides: overrides
                .into_iter()
                .filter_map(|row| {
                    Some(Override {
                        lang: row.lang.parse().ok()?,
                        key: row.message,
                        pattern: row.pattern,
                    })
                })
                .collect(),
        };
        Ok(Tenant {
            id: row.id,
            state: match row.state.as_str() {
                "live" => State::Live,
                "suspended" => State::Suspended,
                _ => State::Draft,
            },
            countries,
            default_lang: row.default_lang.parse().map_err(|_| broken("default language"))?,
            langs: langs(&row.langs),
            formal: langs(&row.formal_langs),
            tz: row.time_zone.parse().map_err(|_| broken("time zone"))?,
            origin: match self.port {
                Some(port) => format!("{}://{}:{port}", self.scheme, row.host),
                None => format!("{}://{}", self.scheme, row.host),
            },
            theme_css: theme.css().into(),
            theme_path: format!("/theme.{}.css", theme.hash()),
            html_classes: theme.html_classes(),
            theme: Arc::new(theme),
            wording: Arc::new(wording),
            slug: row.slug,
            name: row.name,
            suffix: row.suffix,
            company_url: row.company_url,
            mail_from: row.mail_from,
            host: row.host,
            logo: row.logo,
            hero: row.hero,
            approves_newcomers: row.approves_newcomers,
            features_off: words(&row.features_off),
        })
    }
}
