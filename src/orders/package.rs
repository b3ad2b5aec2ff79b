//! Packages: what a community sells at a fixed price, country by country.
//!
//! A version never changes. New terms, and taking a package off the list of a country and putting it back, are new
//! versions; the newest one of a country is what is sold there. Price = pay + shares + VAT: refused here by name, and held
//! by a constraint of the table.

use chrono::{DateTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter, FromQueryResult};
use serde_json::{Value, json};

use super::policy::Policy;
use crate::{
    foundation::{
        db::{DbErr, Sql},
        error::{AppError, Refusal},
        i18n::{Country, Lang},
        money::{Currency, Money},
    },
    tenancy::{
        TenantDb, TenantId,
        audit::{self, Actor},
        content::{self, Said, Texts},
        countries::Facts,
        faces::Need,
        places::Point,
    },
};

crate::id!(
    /// A package.
    PackageId
);
crate::id!(
    /// A version of a package in one country.
    PackageVersionId
);

/// The kind of a package's texts in `content`; their fields are `name` and `text`.
pub const TEXTS: &str = "package";
/// Characters of a package's name.
pub const NAME_CHARS_MAX: usize = 80;
/// Characters of what a package's text says.
pub const TEXT_CHARS_MAX: usize = 600;
/// Characters of its word in addresses.
pub const SLUG_CHARS_MAX: usize = 40;
/// Certificates one package may ask for.
pub const CERTIFICATES_MAX: usize = 5;
/// Minutes a package takes at least.
pub const MINUTES_MIN: i64 = 15;
/// Minutes a package takes at most: a day.
pub const MINUTES_MAX: i64 = 1_440;
/// The highest price in minor units: a million, beyond which somebody has mistyped.
pub const PRICE_MAX: i64 = 100_000_000;

/// Who may do a package's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Class {
    /// Every Friend with the skill.
    #[sea_orm(string_value = "friend")]
    Friend,
    /// Full-time professionals only.
    #[sea_orm(string_value = "profi")]
    Profi,
}

impl Class {
    /// Both, the usual one first.
    pub const ALL: [Self; 2] = [Self::Friend, Self::Profi];

    /// The word in forms and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Friend => "friend",
            Self::Profi => "profi",
        }
    }

    /// The class of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.as_str() == word)
    }
}

/// A package as it is sold in one country: its newest version there.
#[derive(Clone, Debug)]
pub struct Sold {
    /// The package.
    pub package: PackageId,
    /// The version.
    pub version: PackageVersionId,
    /// The number of the version in its country, from 1.
    pub version_no: i64,
    /// The package's word in addresses.
    pub slug: String,
    /// Its icon in the sprite.
    pub icon: String,
    /// Who may do it.
    pub class: Class,
    /// The skill it takes.
    pub skill: String,
    /// The names of all certificates it takes.
    pub certificates: Vec<String>,
    /// Where.
    pub country: Country,
    /// How long it takes.
    pub duration_minutes: i64,
    /// What the amounts below are of.
    pub currency: Currency,
    /// What the customer pays, VAT included, in minor units, as all the following.
    pub price: i64,
    /// What the Friend earns.
    pub pay: i64,
    /// What the platform keeps.
    pub platform_share: i64,
    /// What the partner company keeps.
    pub partner_share: i64,
    /// The VAT within the price.
    pub vat: i64,
    /// Who sells it.
    pub origin: TenantId,
    /// Whether its own Friends only are asked for a new order.
    pub own_only: bool,
}

#[derive(FromQueryResult)]
struct SoldRow {
    tenant_id: TenantId,
    policy: Option<Policy>,
    package: PackageId,
    version: PackageVersionId,
    version_no: i64,
    slug: String,
    icon: String,
    class: Class,
    skill: String,
    certificates: Value,
    country: String,
    duration_minutes: i64,
    currency: String,
    price: i64,
    pay: i64,
    platform_share: i64,
    partner_share: i64,
    vat: i64,
}

const SOLD: &str = "SELECT p.tenant_id, o.policy, p.id AS package, v.id AS version, v.version AS version_no, p.slug, p.icon, v.class, v.skill,
        v.certificates, v.country, v.duration_minutes, v.currency, v.price, v.pay, v.platform_share, v.partner_share, v.vat
     FROM packages p JOIN package_versions v ON v.tenant_id = p.tenant_id AND v.package_id = p.id
     LEFT JOIN order_policies o ON o.tenant_id = p.tenant_id
     WHERE p.tenant_id = $1 AND v.country = $2 AND v.listed AND p.withdrawn_at IS NULL
       AND v.version = (SELECT max(n.version) FROM package_versions n
                        WHERE n.tenant_id = $1 AND n.package_id = v.package_id AND n.country = $2)";

impl Sold {
    /// What is sold in this country, in the community's order: one statement.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all_in(db: &TenantDb, country: Country) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        let rows: Vec<SoldRow> = Sql::new(format!("{SOLD} ORDER BY p.position, p.slug"))
            .bind(db.tenant())
            .bind(country.as_str())
            .all(&tx)
            .await?;
        rows.into_iter().map(TryInto::try_into).collect()
    }

    /// The package with this word in addresses, if it is sold in this country.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn find(db: &TenantDb, country: Country, slug: &str) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        let row: Option<SoldRow> = Sql::new(format!("{SOLD} AND p.slug = $3"))
            .bind(db.tenant())
            .bind(country.as_str())
            .bind(slug)
            .one(&tx)
            .await?;
        row.map(TryInto::try_into).transpose()
    }

    /// What whoever comes must bring along.
    #[must_use]
    pub fn need(&self, point: Point) -> Need {
        Need {
            class: self.class.as_str().to_owned(),
            skill: self.skill.clone(),
            certificates: self.certificates.clone(),
            country: self.country.to_string(),
            point,
            origin: self.origin,
            own_only: self.own_only,
        }
    }

    /// What the customer pays.
    #[must_use]
    pub fn price(&self) -> Money {
        Money::new(self.price, self.currency)
    }

    /// What the Friend earns.
    #[must_use]
    pub fn pay(&self) -> Money {
        Money::new(self.pay, self.currency)
    }

    /// The VAT within the price.
    #[must_use]
    pub fn vat(&self) -> Money {
        Money::new(self.vat, self.currency)
    }
}

impl TryFrom<SoldRow> for Sold {
    type Error = DbErr;

    fn try_from(row: SoldRow) -> Result<Self, DbErr> {
        Ok(Self {
            package: row.package,
            version: row.version,
            version_no: row.version_no,
            slug: row.slug,
            icon: row.icon,
            class: row.class,
            skill: row.skill,
            certificates: names(&row.certificates),
            country: row.country.parse().map_err(unreadable)?,
            duration_minutes: row.duration_minutes,
            currency: row.currency.parse().map_err(unreadable)?,
            price: row.price,
            pay: row.pay,
            platform_share: row.platform_share,
            partner_share: row.partner_share,
            vat: row.vat,
            origin: row.tenant_id,
            own_only: row.policy == Some(Policy::OwnOnly),
        })
    }
}

fn unreadable(error: impl std::fmt::Display) -> DbErr {
    DbErr::Type(format!("a package's row: {error}"))
}

/// The strings of a JSON array.
fn names(array: &Value) -> Vec<String> {
    let items = array.as_array().map_or(&[][..], Vec::as_slice);
    items
        .iter()
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect()
}

/// What a package is called in every language in which somebody wrote it: `{"de": {"name": …, "text": …}, …}`.
///
/// # Errors
/// When the database does not answer.
pub async fn texts_snapshot(db: &TenantDb, package: PackageId) -> Result<Value, DbErr> {
    let texts = Texts::of_kind(db, TEXTS).await?;
    let mut all = serde_json::Map::new();
    for lang in Lang::ALL {
        let name = texts.written(package.uuid(), "name", lang);
        let text = texts.written(package.uuid(), "text", lang);
        if name.is_some() || text.is_some() {
            all.insert(
                lang.to_string(),
                json!({ "name": name.unwrap_or(""), "text": text.unwrap_or("") }),
            );
        }
    }
    Ok(Value::Object(all))
}

/// Terms of a package in one country, as somebody proposes them.
#[derive(Clone, Debug)]
pub struct Terms {
    /// What the platform knows of the country.
    pub facts: &'static Facts,
    /// Who may do it.
    pub class: Class,
    /// The skill it takes, from the platform's catalogue.
    pub skill: String,
    /// The names of all certificates it takes.
    pub certificates: Vec<String>,
    /// How long it takes.
    pub duration_minutes: i64,
    /// What the customer pays, VAT included, in minor units, as all the following.
    pub price: i64,
    /// What the Friend earns.
    pub pay: i64,
    /// What the platform keeps.
    pub platform_share: i64,
    /// What the partner company keeps.
    pub partner_share: i64,
    /// The VAT within the price.
    pub vat: i64,
}

impl Terms {
    /// What is wrong with them, by the field it is said of.
    #[must_use]
    pub fn refusals(&self) -> Vec<(&'static str, Refusal)> {
        let mut refused = Vec::new();
        let money = |minor| Money::new(minor, self.facts.currency);
        if self.class == Class::Profi && !self.facts.profi {
            refused.push(("class", Refusal::new("package-refused-profi")));
        }
        if !(MINUTES_MIN..=MINUTES_MAX).contains(&self.duration_minutes) {
            let refusal = Refusal::new("package-refused-minutes");
            refused.push(("minutes", refusal.with("min", MINUTES_MIN).with("max", MINUTES_MAX)));
        }
        if self.certificates.len() > CERTIFICATES_MAX {
            let refusal = Refusal::new("package-refused-certificates");
            refused.push(("certificates", refusal.with("max", CERTIFICATES_MAX)));
        }
        let parts = [self.pay, self.platform_share, self.partner_share, self.vat];
        // Each part is looked at by itself first, so that no sum of them is too large to count.
        if !(1..=PRICE_MAX).contains(&self.price) || parts.iter().any(|part| !(0..=PRICE_MAX).contains(part)) {
            let refusal = Refusal::new("package-refused-price");
            refused.push(("price", refusal.with("max", money(PRICE_MAX))));
            return refused;
        }
        if self.pay < self.facts.pay_min {
            let refusal = Refusal::new("package-refused-pay");
            refused.push(("pay", refusal.with("min", self.facts.pay_min())));
        }
        let sum: i64 = parts.iter().sum();
        if sum != self.price {
            let refusal = Refusal::new("package-refused-sum");
            let difference = money((self.price - sum).abs());
            refused.push(("price", refusal.with("sum", money(sum)).with("difference", difference)));
        }
        refused
    }
}

/// A package as its editors see it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Package {
    /// The id.
    pub id: PackageId,
    /// Its word in addresses.
    pub slug: String,
    /// Its icon in the sprite.
    pub icon: String,
    /// Since when it is sold nowhere any more.
    pub withdrawn_at: Option<DateTime<Utc>>,
}

const COLUMNS: &str = "id, slug, icon, withdrawn_at";

/// A version of a package in one country.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Version {
    /// Whose.
    pub package_id: PackageId,
    /// Two letters.
    pub country: String,
    /// Its number there, from 1.
    pub version: i64,
    /// Whether it puts the package on the country's list.
    pub listed: bool,
    /// Who may do it.
    pub class: Class,
    /// The skill it takes.
    pub skill: String,
    certificates: Value,
    /// How long it takes.
    pub duration_minutes: i64,
    currency: String,
    /// What the customer pays, VAT included, in minor units, as all the following.
    pub price: i64,
    /// What the Friend earns.
    pub pay: i64,
    /// What the platform keeps.
    pub platform_share: i64,
    /// What the partner company keeps.
    pub partner_share: i64,
    /// The VAT within the price.
    pub vat: i64,
    /// Since when it holds.
    pub created_at: DateTime<Utc>,
}

const VERSION: &str = "package_id, country, version, listed, class, skill, certificates, duration_minutes, currency, \
                       price, pay, platform_share, partner_share, vat, created_at";

impl Version {
    /// The newest version of every package in every country: one statement.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn newest(db: &TenantDb) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {VERSION} FROM package_versions v
             WHERE v.tenant_id = $1 AND v.version = (SELECT max(n.version) FROM package_versions n
                WHERE n.tenant_id = $1 AND n.package_id = v.package_id AND n.country = v.country)"
        ))
        .bind(db.tenant())
        .all(&tx)
        .await
    }

    /// Every version of one package, the newest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all_of(db: &TenantDb, package: PackageId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {VERSION} FROM package_versions WHERE tenant_id = $1 AND package_id = $2
             ORDER BY country, version DESC"
        ))
        .bind(db.tenant())
        .bind(package)
        .all(&tx)
        .await
    }

    /// The names of the certificates it takes.
    #[must_use]
    pub fn certificates(&self) -> Vec<String> {
        names(&self.certificates)
    }

    /// An amount of it as money.
    #[must_use]
    pub fn money(&self, minor: i64) -> Money {
        Money::new(minor, self.currency.parse().unwrap_or(Currency::Eur))
    }
}

/// The icon of a package that takes this skill.
fn icon_of(skill: &str) -> &'static str {
    match skill {
        "wifi" => "wifi",
        "tv" | "streaming" => "tv",
        "phone" | "tablet" => "phone",
        "computer" | "mac" => "laptop",
        "printer" => "printer",
        "smart-home" => "home",
        "security" => "shield",
        "photovoltaics" => "sun",
        "senior-coaching" => "people",
        "data-rescue" => "download",
        _ => "wrench",
    }
}

/// The word in addresses, when it is one: small letters, digits and single hyphens between them.
///
/// # Errors
/// `package-refused-slug`.
pub fn slug(word: &str) -> Result<String, Refusal> {
    let fine = (1..=SLUG_CHARS_MAX).contains(&word.len())
        && word
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && word.split('-').all(|part| !part.is_empty());
    if fine {
        Ok(word.to_owned())
    } else {
        Err(Refusal::new("package-refused-slug").with("max", SLUG_CHARS_MAX))
    }
}

impl Package {
    /// The package, if this community has it.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it has not.
    pub async fn find(db: &TenantDb, id: PackageId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM packages WHERE tenant_id = $1 AND id = $2"
        ))
        .bind(db.tenant())
        .bind(id)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// Every package, in the community's order.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all(db: &TenantDb) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM packages WHERE tenant_id = $1 ORDER BY position, slug"
        ))
        .bind(db.tenant())
        .all(&tx)
        .await
    }

    /// Makes a package at the end of the list, with its first version, which is sold from now on.
    ///
    /// # Errors
    /// `package-refused-slug-taken`, or what the terms are refused for.
    pub async fn create(
        db: &TenantDb,
        id: PackageId,
        slug: &str,
        terms: &Terms,
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let tx = db.open().await?;
        let made = Sql::new(
            "INSERT INTO packages (tenant_id, id, slug, position, icon, created_at)
             SELECT $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5 FROM packages WHERE tenant_id = $1
             ON CONFLICT (tenant_id, slug) DO NOTHING",
        )
        .bind(db.tenant())
        .bind(id)
        .bind(slug)
        .bind(icon_of(&terms.skill))
        .bind(now)
        .run(&tx)
        .await?;
        if made == 0 {
            return Err(Refusal::new("package-refused-slug-taken").with_status(409).into());
        }
        line(db, by, "package-created", id, json!({ "slug": slug }))
            .write(&tx, now)
            .await?;
        drop(tx);
        Self::write_version(db, id, terms, 0, by, now).await
    }

    /// Writes new terms as the version after `base`, listed as that one was; the first one is listed.
    ///
    /// # Errors
    /// What the terms are refused for; `package-refused-changed` (409) when `base` is not the newest version.
    pub async fn write_version(
        db: &TenantDb,
        id: PackageId,
        terms: &Terms,
        base: i64,
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        if let Some((_, refusal)) = terms.refusals().into_iter().next() {
            return Err(refusal.into());
        }
        let country = terms.facts.country;
        let tx = db.open().await?;
        let written = Sql::new(
            "INSERT INTO package_versions (tenant_id, id, package_id, country, version, listed, class, skill,
                certificates, duration_minutes, currency, price, pay, platform_share, partner_share, vat, created_at)
             SELECT $1, $2, $3, $4, $5 + 1,
                coalesce((SELECT b.listed FROM package_versions b
                          WHERE b.tenant_id = $1 AND b.package_id = $3 AND b.country = $4 AND b.version = $5), true),
                $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16
             FROM packages p
             WHERE p.tenant_id = $1 AND p.id = $3 AND $5 = (SELECT coalesce(max(n.version), 0) FROM package_versions n
                WHERE n.tenant_id = $1 AND n.package_id = $3 AND n.country = $4)
             ON CONFLICT (tenant_id, package_id, country, version) DO NOTHING",
        )
        .bind(db.tenant())
        .bind(PackageVersionId::new())
        .bind(id)
        .bind(country.as_str())
        .bind(base)
        .bind(terms.class)
        .bind(terms.skill.as_str())
        .bind(json!(terms.certificates))
        .bind(terms.duration_minutes)
        .bind(terms.facts.currency.as_str())
        .bind(terms.price)
        .bind(terms.pay)
        .bind(terms.platform_share)
        .bind(terms.partner_share)
        .bind(terms.vat)
        .bind(now)
        .run(&tx)
        .await?;
        if written == 0 {
            return Err(Refusal::new("package-refused-changed").with_status(409).into());
        }
        let detail = json!({ "country": country, "version": base + 1, "price": terms.price });
        line(db, by, "package-version-written", id, detail)
            .write(&tx, now)
            .await?;
        Ok(())
    }

    /// Puts the package back on the list of a country. Whether it was off it.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn list(&self, db: &TenantDb, country: Country, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        self.relist(db, country, Listing::ON, by, now).await
    }

    /// Takes the package off the list of a country. Whether it was on it.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn unlist(&self, db: &TenantDb, country: Country, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        self.relist(db, country, Listing::OFF, by, now).await
    }

    async fn relist(
        &self,
        db: &TenantDb,
        country: Country,
        listing: Listing,
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let written = Sql::new(
            "INSERT INTO package_versions (tenant_id, id, package_id, country, version, listed, class, skill,
                certificates, duration_minutes, currency, price, pay, platform_share, partner_share, vat, created_at)
             SELECT v.tenant_id, $2, v.package_id, v.country, v.version + 1, $5, v.class, v.skill, v.certificates,
                v.duration_minutes, v.currency, v.price, v.pay, v.platform_share, v.partner_share, v.vat, $6
             FROM package_versions v
             WHERE v.tenant_id = $1 AND v.package_id = $3 AND v.country = $4 AND v.listed <> $5
               AND v.version = (SELECT max(n.version) FROM package_versions n
                    WHERE n.tenant_id = $1 AND n.package_id = $3 AND n.country = $4)
             ON CONFLICT (tenant_id, package_id, country, version) DO NOTHING",
        )
        .bind(db.tenant())
        .bind(PackageVersionId::new())
        .bind(self.id)
        .bind(country.as_str())
        .bind(listing.listed)
        .bind(now)
        .run(&tx)
        .await?;
        if written == 1 {
            let detail = json!({ "country": country });
            line(db, by, listing.act, self.id, detail).write(&tx, now).await?;
        }
        Ok(written == 1)
    }

    /// Sells the package nowhere any more, whatever the lists say. Whether it was sold.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn withdraw(&self, db: &TenantDb, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let changed =
            Sql::new("UPDATE packages SET withdrawn_at = $1 WHERE tenant_id = $2 AND id = $3 AND withdrawn_at IS NULL")
                .bind(now)
                .bind(db.tenant())
                .bind(self.id)
                .run(&tx)
                .await?;
        if changed == 1 {
            line(db, by, "package-withdrawn", self.id, json!({}))
                .write(&tx, now)
                .await?;
        }
        Ok(changed == 1)
    }

    /// Sells it again in the countries on whose lists it is. Whether it was withdrawn.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn restore(&self, db: &TenantDb, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let changed = Sql::new(
            "UPDATE packages SET withdrawn_at = NULL WHERE tenant_id = $1 AND id = $2 AND withdrawn_at IS NOT NULL",
        )
        .bind(db.tenant())
        .bind(self.id)
        .run(&tx)
        .await?;
        if changed == 1 {
            line(db, by, "package-restored", self.id, json!({}))
                .write(&tx, now)
                .await?;
        }
        Ok(changed == 1)
    }

    /// Writes its texts, each a field in a language; an empty one is erased, so that another language stands in for it.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn say(
        db: &TenantDb,
        id: PackageId,
        texts: &[(&'static str, Said)],
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        for (field, said) in texts {
            if said.text.is_empty() {
                content::erase(db, TEXTS, id.uuid(), field, said.lang).await?;
            } else {
                content::write(db, TEXTS, id.uuid(), field, said, now).await?;
            }
        }
        let tx = db.open().await?;
        line(db, by, "package-texts-written", id, json!({}))
            .write(&tx, now)
            .await
    }
}

struct Listing {
    listed: bool,
    act: &'static str,
}

impl Listing {
    const ON: Self = Self {
        listed: true,
        act: "package-listed",
    };
    const OFF: Self = Self {
        listed: false,
        act: "package-unlisted",
    };
}

fn line(db: &TenantDb, actor: Actor, act: &'static str, package: PackageId, detail: Value) -> audit::Line {
    audit::Line {
        tenant: Some(db.tenant()),
        actor,
        act,
        object: package.to_string(),
        detail,
    }
}

#[cfg(test)]
mod tests {
    use super::{Class, Country, Facts, Terms, slug};

    fn terms(country: Country) -> Terms {
        Terms {
            facts: Facts::of(country).unwrap(),
            class: Class::Friend,
            skill: "wifi".into(),
            certificates: Vec::new(),
            duration_minutes: 60,
            price: 5_900,
            pay: 3_500,
            platform_share: 1_000,
            partner_share: 458,
            vat: 942,
        }
    }

    fn refused(terms: &Terms) -> Vec<(&'static str, &'static str)> {
        let refusals = terms.refusals();
        refusals
            .into_iter()
            .map(|(field, refusal)| (field, refusal.key))
            .collect()
    }

    #[test]
    fn pay_shares_and_vat_are_the_price() {
        let fine = terms(Country::DE);
        assert_eq!(refused(&fine), []);
        let short = Terms { vat: 941, ..fine };
        assert_eq!(refused(&short), [("price", "package-refused-sum")]);
        let refusal = &short.refusals()[0].1;
        let difference = refusal.args.iter().find(|(name, _)| *name == "difference").unwrap();
        let cent = crate::foundation::money::Money::new(1, crate::foundation::money::Currency::Eur);
        assert_eq!(difference.1, cent.into());
    }

    #[test]
    fn a_friend_earns_at_least_what_his_country_says() {
        let poor = Terms {
            pay: 2_499,
            platform_share: 2_001,
            ..terms(Country::DE)
        };
        assert_eq!(refused(&poor), [("pay", "package-refused-pay")]);
        assert_eq!(refused(&terms(Country::PL)), [("pay", "package-refused-pay")]);
    }

    #[test]
    fn profis_are_sold_where_the_country_lets_them_work() {
        let profi = |country| Terms {
            class: Class::Profi,
            ..terms(country)
        };
        assert_eq!(refused(&profi(Country::DE)), []);
        assert_eq!(refused(&profi(Country::AT)), [("class", "package-refused-profi")]);
    }

    #[test]
    fn amounts_nobody_means_are_refused_before_they_are_added() {
        for wrong in [0, -1, i64::MAX] {
            let odd = Terms {
                price: wrong,
                ..terms(Country::DE)
            };
            assert_eq!(refused(&odd), [("price", "package-refused-price")], "{wrong}");
        }
        let odd = Terms {
            vat: i64::MAX,
            ..terms(Country::DE)
        };
        assert_eq!(refused(&odd), [("price", "package-refused-price")]);
    }

    #[test]
    fn a_word_in_addresses_needs_no_escaping() {
        assert_eq!(slug("slow-mac-2").unwrap(), "slow-mac-2");
        for wrong in [
            "",
            "-",
            "a--b",
            "-a",
            "a-",
            "Wlan",
            "wlan set",
            "größe",
            "a/b",
            &"x".repeat(41),
        ] {
            assert_eq!(slug(wrong).unwrap_err().key, "package-refused-slug", "{wrong}");
        }
    }
}
