//! An entry of the waiting list.

use std::collections::BTreeMap;

use async_trait::async_trait;
use chrono::{DateTime, Days, NaiveDate, Utc};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult};
use serde_json::json;

use crate::{
    accounts::{Letter, letter::Reader},
    foundation::{
        db::{DbErr, Scoped, Sql, Work},
        email_address::EmailAddress,
        error::AppError,
        i18n::{Country, Lang},
    },
    tenancy::{
        House, PlatformDb, TenantDb, TenantId,
        faces::{WaitingList, WaitingPlace},
        places::Point,
        signed,
    },
};

crate::id!(
    /// An entry of the waiting list.
    WaitingId
);

/// Days an entry waits for its confirmation.
const UNCONFIRMED_DAYS: u64 = 2;
/// Days a confirmed entry is kept: a year.
pub const KEPT_DAYS: u64 = 365;
/// Days it is kept after its letter, so that the letter's link still leads somewhere.
const WRITTEN_DAYS: u64 = 30;
/// What a link is signed for.
const PURPOSE: &str = "waiting-list";

/// An entry.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Waiting {
    /// The id.
    pub id: WaitingId,
    /// The address as it was typed.
    pub email: String,
    /// Two letters.
    pub country: String,
    /// The postal code as the country writes it.
    pub postal_code: String,
    /// The word of the package that is waited for; empty for whatever can be booked there first.
    pub package: String,
    /// The language of the letter.
    pub lang: String,
    /// When its link was followed.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// When it was written to that one can book there now.
    pub written_at: Option<DateTime<Utc>>,
    /// The day on which it is forgotten.
    pub delete_on: NaiveDate,
}

/// What an entry is read from.
pub(crate) const COLUMNS: &str = "id, email, country, postal_code, package, lang, confirmed_at, written_at, delete_on";

/// What somebody asks for.
#[derive(Clone, Debug)]
pub struct NewWaiting {
    /// Where to write.
    pub email: EmailAddress,
    /// The country.
    pub country: Country,
    /// The postal code as the country writes it.
    pub postal_code: String,
    /// Its place.
    pub point: Point,
    /// The word of the package; empty for whatever can be booked there first.
    pub package: String,
    /// Its name in that language; empty when it is none.
    pub package_name: String,
    /// The language of the letter.
    pub lang: Lang,
}

/// A place for which somebody waits, and the package he needs there.
#[derive(Clone, Debug, FromQueryResult)]
pub struct WaitedFor {
    /// Two letters.
    pub country: String,
    /// The postal code.
    pub postal_code: String,
    /// The word of the package; empty for whatever can be booked there first.
    pub package: String,
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

#[derive(FromQueryResult)]
struct Owner {
    tenant_id: TenantId,
}

/// The day so many days from now.
fn day_in(now: DateTime<Utc>, days: u64) -> NaiveDate {
    let today = now.date_naive();
    today.checked_add_days(Days::new(days)).unwrap_or(today)
}

impl NewWaiting {
    /// Puts the address on the list, unconfirmed, and writes the letter with the link. An address that waits for the same
    /// already stays as it is and gets a letter too.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn ask(&self, house: &House, db: &TenantDb, now: DateTime<Utc>) -> Result<(), AppError> {
        let tx = db.open().await?;
        // Who was written to already and asks again begins anew.
        let entry: Option<Waiting> = Sql::new(format!(
            "INSERT INTO waiting_list (tenant_id, id, email, email_normal, country, postal_code, lat, lon, lang, asked_at,
                delete_on, package)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
             ON CONFLICT (tenant_id, email_normal, country, postal_code, package) DO UPDATE SET
                asked_at = excluded.asked_at,
                lang = CASE WHEN waiting_list.written_at IS NULL AND waiting_list.confirmed_at IS NOT NULL
                            THEN waiting_list.lang ELSE excluded.lang END,
                confirmed_at = CASE WHEN waiting_list.written_at IS NULL THEN waiting_list.confirmed_at END,
                delete_on = CASE WHEN waiting_list.written_at IS NULL AND waiting_list.confirmed_at IS NOT NULL
                                 THEN waiting_list.delete_on ELSE excluded.delete_on END,
                written_at = NULL
             RETURNING {COLUMNS}"
        ))
        .bind(db.tenant())
        .bind(WaitingId::new())
        .bind(self.email.as_str())
        .bind(self.email.normal())
        .bind(self.country.as_str())
        .bind(self.postal_code.as_str())
        .bind(self.point.lat)
        .bind(self.point.lon)
        .bind(self.lang.as_str())
        .bind(now)
        .bind(day_in(now, UNCONFIRMED_DAYS))
        .bind(self.package.as_str())
        .one(&tx)
        .await?;
        drop(tx);
        let entry = entry.ok_or_else(|| AppError::Failure("an entry of the waiting list is not there".into()))?;
        let template = if entry.confirmed_at.is_some() {
            "growth/waiting-known"
        } else {
            "growth/waiting-confirm"
        };
        let args = json!({
            "path": entry.path(house, db.tenant()), "postal_code": entry.postal_code, "package": self.package_name,
        });
        Letter::new(template, Reader::Address(self.email.clone(), self.lang), args)
            .later(db.work(), db.tenant(), now)
            .await
    }
}

impl Waiting {
    /// The entry of a letter's link.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when the link is not ours, another community's, or its entry is forgotten.
    pub async fn of_link(house: &House, db: &TenantDb, link: &str) -> Result<Self, AppError> {
        let id = signed::read(house, PURPOSE, db.tenant(), link).ok_or(AppError::NotFound)?;
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM waiting_list WHERE tenant_id = $1 AND id = $2"
        ))
        .bind(db.tenant())
        .bind(WaitingId::from(id))
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// The path of its link, behind the language.
    #[must_use]
    pub fn path(&self, house: &House, tenant: TenantId) -> String {
        format!(
            "/waiting-list/{}",
            signed::write(house, PURPOSE, tenant, self.id.uuid())
        )
    }

    /// The path, behind the language, where one books what was waited for.
    #[must_use]
    pub fn book_path(&self) -> String {
        let said = [
            ("country", &self.country),
            ("postal", &self.postal_code),
            ("package", &self.package),
        ];
        let query: Vec<_> = said.into_iter().filter(|(_, word)| !word.is_empty()).collect();
        format!("/book?{}", serde_urlencoded::to_string(query).unwrap_or_default())
    }

    /// The address is its owner's: it is written to from now on, for a year. Confirming it twice changes nothing.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn confirm(&self, db: &TenantDb, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "UPDATE waiting_list SET confirmed_at = $1, delete_on = $2
             WHERE tenant_id = $3 AND id = $4 AND confirmed_at IS NULL",
        )
        .bind(now)
        .bind(day_in(now, KEPT_DAYS))
        .bind(db.tenant())
        .bind(self.id)
        .run(&tx)
        .await
        .map(|_| ())
    }

    /// Is forgotten at once.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn leave(&self, db: &TenantDb) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("DELETE FROM waiting_list WHERE tenant_id = $1 AND id = $2")
            .bind(db.tenant())
            .bind(self.id)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// The communities in which somebody waits.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn communities(work: &Work) -> Result<Vec<TenantId>, DbErr> {
        let db = PlatformDb::new(work, "who waits for a first Friend nearby");
        let tx = db.open().await?;
        let owners: Vec<Owner> = Sql::new(
            "SELECT DISTINCT tenant_id FROM waiting_list
             WHERE tenant_id IN (SELECT id FROM tenants WHERE state = 'live')
               AND confirmed_at IS NOT NULL AND written_at IS NULL",
        )
        .all(&tx)
        .await?;
        Ok(owners.into_iter().map(|owner| owner.tenant_id).collect())
    }

    /// The places for which somebody waits in this community.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn places(db: &TenantDb) -> Result<Vec<WaitedFor>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT country, postal_code, package, min(lat) AS lat, min(lon) AS lon FROM waiting_list
             WHERE tenant_id = $1 AND confirmed_at IS NOT NULL AND written_at IS NULL
             GROUP BY country, postal_code, package ORDER BY country, postal_code, package",
        )
        .bind(db.tenant())
        .all(&tx)
        .await
    }

    /// Somebody could come there now: marks everybody who waits for it, and writes to them in the same commit. `names` is
    /// the package's by language, where they wait for one.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn tell(
        house: &House,
        db: &TenantDb,
        place: &WaitedFor,
        names: &BTreeMap<Lang, String>,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let tx = db.open().await?;
        let told: Vec<Self> = Sql::new(format!(
            "UPDATE waiting_list SET written_at = $1, delete_on = $2
             WHERE tenant_id = $3 AND country = $4 AND postal_code = $5 AND package = $6 AND confirmed_at IS NOT NULL
                AND written_at IS NULL
             RETURNING {COLUMNS}"
        ))
        .bind(now)
        .bind(day_in(now, WRITTEN_DAYS))
        .bind(db.tenant())
        .bind(place.country.as_str())
        .bind(place.postal_code.as_str())
        .bind(place.package.as_str())
        .all(&tx)
        .await?;
        drop(tx);
        for entry in told {
            let (Ok(email), Ok(lang)) = (EmailAddress::parse(&entry.email), entry.lang.parse::<Lang>()) else {
                continue;
            };
            let args = json!({
                "path": entry.book_path(),
                "leave_path": entry.path(house, db.tenant()),
                "postal_code": entry.postal_code,
                "package": names.get(&lang),
            });
            Letter::new("growth/waiting-over", Reader::Address(email, lang), args)
                .later(db.work(), db.tenant(), now)
                .await?;
        }
        Ok(())
    }

    /// Forgets every entry whose day has come, of every community.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn forget(work: &Work, now: DateTime<Utc>) -> Result<u64, DbErr> {
        let db = PlatformDb::new(work, "entries of the waiting list on their day");
        let tx = db.open().await?;
        Sql::new("DELETE FROM waiting_list WHERE tenant_id IN (SELECT id FROM tenants) AND delete_on <= $1")
            .bind(now.date_naive())
            .run(&tx)
            .await
    }
}

/// Answers for everybody who waits: confirmed, and not written to yet.
pub struct Everybody;

#[derive(FromQueryResult)]
struct Crowd {
    country: String,
    postal_code: String,
    lat: f64,
    lon: f64,
    n: i64,
    packages: Option<String>,
}

/// Words of packages in one, behind one another, as the database writes them.
fn packages(tx: &Scoped<'_>) -> &'static str {
    if tx.get_database_backend() == DbBackend::Postgres {
        "string_agg(DISTINCT package, ',')"
    } else {
        "group_concat(DISTINCT package)"
    }
}

#[async_trait]
impl WaitingList for Everybody {
    async fn places(&self, work: &Work, tenant: TenantId, most: i64) -> Result<Vec<WaitingPlace>, DbErr> {
        let db = TenantDb::new(work, tenant);
        let tx = db.open().await?;
        let crowds: Vec<Crowd> = Sql::new(format!(
            "SELECT country, postal_code, min(lat) AS lat, min(lon) AS lon, count(DISTINCT email_normal) AS n,
                {} AS packages FROM waiting_list
             WHERE tenant_id = $1 AND confirmed_at IS NOT NULL AND written_at IS NULL
             GROUP BY country, postal_code ORDER BY n DESC, country, postal_code LIMIT $2",
            packages(&tx)
        ))
        .bind(tenant)
        .bind(most)
        .all(&tx)
        .await?;
        let place = |crowd: Crowd| WaitingPlace {
            country: crowd.country,
            postal_code: crowd.postal_code,
            point: Point {
                lat: crowd.lat,
                lon: crowd.lon,
            },
            count: crowd.n,
            packages: crowd
                .packages
                .iter()
                .flat_map(|words| words.split(','))
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect(),
        };
        Ok(crowds.into_iter().map(place).collect())
    }
}
