//! A person: global, hidden, the platform's.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use sea_orm::FromQueryResult;

use super::{departure, membership::EMPTY};
use crate::{
    foundation::{
        db::{DbErr, Scoped, Sql},
        email_address::EmailAddress,
        error::{AppError, Refusal},
        i18n::Country,
    },
    tenancy::{
        PeopleDb, PlatformDb, TenantId,
        audit::{self, Actor},
        places::{Point, cell_number},
    },
};

crate::id!(
    /// A person. Never leaves the server.
    PersonId
);

/// Kilometres a new Friend is willing to travel.
pub const RADIUS_KM: i64 = 15;
/// Offers a new Friend may have open at once.
pub const OPEN_OFFERS_MAX: i64 = 5;
/// Orders a new Friend may have open at once.
pub const OPEN_ORDERS_MAX: i64 = 3;

/// A person as accounts reads it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Person {
    /// The id.
    pub id: PersonId,
    /// The address as it was written.
    pub email: String,
    /// First name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The argon2id hash; none for those who sign in by link only.
    pub password_hash: Option<String>,
    /// When somebody (or the form) saw that this person is 18 or older.
    pub adult_seen_on: Option<NaiveDate>,
    /// The country of the home place.
    pub country: String,
    /// Its postal code.
    pub postal_code: String,
    /// Degrees north, when the code is known.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// How far this person travels, 1 to 40.
    pub radius_km: i64,
    /// First day of the holiday.
    pub away_from: Option<NaiveDate>,
    /// Last day of the holiday.
    pub away_until: Option<NaiveDate>,
    /// When a mail server said that nobody has the address; none when it is good, as far as anybody knows.
    pub email_refused_at: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct Zoned {
    id: PersonId,
    time_zone: String,
}

const COLUMNS: &str = "id, email, given_name, family_name, password_hash, adult_seen_on, country, postal_code, lat, lon, \
                       radius_km, away_from, away_until, email_refused_at";

/// What a new person starts with.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct NewPerson {
    /// The confirmed address.
    pub email: EmailAddress,
    /// First name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// The hash, or none.
    pub password_hash: Option<String>,
    /// The day the form saw that the person is 18 or older; the birth date itself is not kept.
    pub adult_seen_on: Option<NaiveDate>,
    /// Home country.
    pub country: Country,
    /// Home postal code, as the country writes it.
    pub postal_code: String,
    /// The point of the code: degrees north and east.
    pub point: Option<(f64, f64)>,
    /// The IANA zone.
    pub time_zone: String,
    /// Languages spoken.
    pub languages: Vec<String>,
    /// Skills from the platform's catalogue.
    pub skills: Vec<String>,
}

impl Person {
    /// The person with this id.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn find(db: &PeopleDb, id: PersonId) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM persons WHERE id = $1 AND deleted_at IS NULL"
        ))
        .bind(id)
        .one(&tx)
        .await
    }

    /// The time zone each of these people lives in; one that is not known is left out.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn zones(db: &PeopleDb, ids: &[PersonId]) -> Result<HashMap<PersonId, Tz>, DbErr> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let places: Vec<String> = (1..=ids.len()).map(|place| format!("${place}")).collect();
        let text = format!("SELECT id, time_zone FROM persons WHERE id IN ({})", places.join(", "));
        let tx = db.open().await?;
        let rows: Vec<Zoned> = ids
            .iter()
            .fold(Sql::new(text), |sql, id| sql.bind(*id))
            .all(&tx)
            .await?;
        let zone = |row: Zoned| Some((row.id, row.time_zone.parse().ok()?));
        Ok(rows.into_iter().filter_map(zone).collect())
    }

    /// The person with this address.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn by_email(db: &PeopleDb, email: &EmailAddress) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM persons WHERE email_normal = $1 AND deleted_at IS NULL"
        ))
        .bind(email.normal())
        .one(&tx)
        .await
    }

    /// The home place as a point.
    #[must_use]
    pub fn point(&self) -> Option<Point> {
        Some(Point {
            lat: self.lat?,
            lon: self.lon?,
        })
    }

    /// The name other members see at first: "Timo K."
    #[must_use]
    pub fn short_name(&self) -> String {
        short_name(&self.given_name, &self.family_name)
    }
}

/// First name and the first letter of the family name.
#[must_use]
pub fn short_name(given: &str, family: &str) -> String {
    family
        .chars()
        .next()
        .map_or_else(|| given.to_owned(), |letter| format!("{given} {letter}."))
}

impl NewPerson {
    /// Writes the person, or finds the one who has confirmed the same address meanwhile; of him nothing is changed,
    /// since anybody may have typed this.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn save(&self, db: &PeopleDb, now: DateTime<Utc>) -> Result<PersonId, DbErr> {
        let tx = db.open().await?;
        let written = Sql::new(
            "INSERT INTO persons (id, email, email_normal, given_name, family_name, password_hash, adult_seen_on, country,
                postal_code, lat, lon, radius_km, time_zone, open_offers_max, open_orders_max, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
             ON CONFLICT (email_normal) DO NOTHING",
        )
        .bind(PersonId::new())
        .bind(self.email.as_str())
        .bind(self.email.normal())
        .bind(self.given_name.as_str())
        .bind(self.family_name.as_str())
        .bind(self.password_hash.clone())
        .bind(self.adult_seen_on)
        .bind(self.country.to_string())
        .bind(self.postal_code.as_str())
        .bind(self.point.map(|point| point.0))
        .bind(self.point.map(|point| point.1))
        .bind(RADIUS_KM)
        .bind(self.time_zone.as_str())
        .bind(OPEN_OFFERS_MAX)
        .bind(OPEN_ORDERS_MAX)
        .bind(now)
        .run(&tx)
        .await?;
        let row = Sql::new("SELECT id FROM persons WHERE email_normal = $1")
            .bind(self.email.normal())
            .row(&tx)
            .await?;
        let id: PersonId = match row {
            Some(row) => row.try_get("", "id")?,
            None => return Err(DbErr::RecordNotInserted),
        };
        if written == 0 {
            return Ok(id);
        }
        let point = held_point(&tx, id).await?;
        add_skills(&tx, id, &self.skills, point).await?;
        add_languages(&tx, id, &self.languages).await?;
        Ok(id)
    }
}

/// The home place of a person whom nobody else changes until this work has ended; none when it is not known.
async fn held_point(tx: &Scoped<'_>, id: PersonId) -> Result<Option<Point>, DbErr> {
    let row = Sql::new("UPDATE persons SET radius_km = radius_km WHERE id = $1 RETURNING lat, lon")
        .bind(id)
        .row(tx)
        .await?;
    let Some(row) = row else { return Ok(None) };
    let (lat, lon): (Option<f64>, Option<f64>) = (row.try_get("", "lat")?, row.try_get("", "lon")?);
    Ok(lat.zip(lon).map(|(lat, lon)| Point { lat, lon }))
}

/// Adds skills, each with a copy of the home place.
async fn add_skills(tx: &Scoped<'_>, id: PersonId, skills: &[String], point: Option<Point>) -> Result<(), DbErr> {
    for skill in skills {
        Sql::new(
            "INSERT INTO person_skills (person_id, skill, lat, lon, cell) VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (person_id, skill) DO NOTHING",
        )
        .bind(id)
        .bind(skill.as_str())
        .bind(point.map(|point| point.lat))
        .bind(point.map(|point| point.lon))
        .bind(point.and_then(Point::cell).map(cell_number))
        .run(tx)
        .await?;
    }
    Ok(())
}

async fn add_languages(tx: &Scoped<'_>, id: PersonId, languages: &[String]) -> Result<(), DbErr> {
    for lang in languages {
        Sql::new(
            "INSERT INTO person_languages (person_id, lang) VALUES ($1, $2) ON CONFLICT (person_id, lang) DO NOTHING",
        )
        .bind(id)
        .bind(lang.as_str())
        .run(tx)
        .await?;
    }
    Ok(())
}

/// Where somebody is at home and how far he travels.
#[derive(Clone, Debug)]
pub struct HomePlace {
    /// The country.
    pub country: Country,
    /// The postal code, as the country writes it.
    pub postal_code: String,
    /// The point of the code, when it is known.
    pub point: Option<Point>,
    /// Kilometres, 1 to 40.
    pub radius_km: i64,
}

impl Person {
    /// Notes that the form has seen on this day that he is 18 or older.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn see_adult(db: &PeopleDb, id: PersonId, day: NaiveDate) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE persons SET adult_seen_on = $1 WHERE id = $2 AND adult_seen_on IS NULL")
            .bind(day)
            .bind(id)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Changes the home place and the travel radius.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_place(db: &PeopleDb, id: PersonId, place: &HomePlace) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "UPDATE persons SET country = $1, postal_code = $2, lat = $3, lon = $4, radius_km = $5
             WHERE id = $6 AND deleted_at IS NULL",
        )
        .bind(place.country.to_string())
        .bind(place.postal_code.as_str())
        .bind(place.point.map(|point| point.lat))
        .bind(place.point.map(|point| point.lon))
        .bind(place.radius_km)
        .bind(id)
        .run(&tx)
        .await?;
        // The copies beside the skills follow: the nearest search reads nothing else.
        let point = held_point(&tx, id).await?;
        Sql::new("UPDATE person_skills SET lat = $1, lon = $2, cell = $3 WHERE person_id = $4")
            .bind(point.map(|point| point.lat))
            .bind(point.map(|point| point.lon))
            .bind(point.and_then(Point::cell).map(cell_number))
            .bind(id)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Changes the holiday: its first and last day, or none.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_away(db: &PeopleDb, id: PersonId, days: Option<(NaiveDate, NaiveDate)>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE persons SET away_from = $1, away_until = $2 WHERE id = $3 AND deleted_at IS NULL")
            .bind(days.map(|days| days.0))
            .bind(days.map(|days| days.1))
            .bind(id)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Changes the password to one with this hash, if the present one is still the one that was asked for. Whether
    /// it was.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_password(&self, db: &PeopleDb, hash: &str) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let changed = Sql::new(
            "UPDATE persons SET password_hash = $1
             WHERE id = $2 AND coalesce(password_hash, '') = $3 AND deleted_at IS NULL",
        )
        .bind(hash)
        .bind(self.id)
        .bind(self.password_hash.clone().unwrap_or_default())
        .run(&tx)
        .await?;
        Ok(changed == 1)
    }

    /// Waits until nobody else changes this person, so that two links followed at once see each other.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn hold(db: &PeopleDb, id: PersonId) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE persons SET radius_km = radius_km WHERE id = $1")
            .bind(id)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Changes the address, unless it has become somebody else's meanwhile. Whether it was changed.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_email(db: &PeopleDb, id: PersonId, email: &EmailAddress) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let changed = Sql::new(
            "UPDATE persons SET email = $1, email_normal = $2, email_refused_at = NULL WHERE id = $3 AND deleted_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM persons AS others WHERE others.email_normal = $2 AND others.id <> $3)",
        )
        .bind(email.as_str())
        .bind(email.normal())
        .bind(id)
        .run(&tx)
        .await?;
        Ok(changed == 1)
    }

    /// A mail server says that nobody has this address.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn refuse_address(db: &PeopleDb, email: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
        Self::mark_address(db, email, Some(now)).await
    }

    /// A mail server has taken a letter to this address again.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn accept_address(db: &PeopleDb, email: &str) -> Result<(), DbErr> {
        Self::mark_address(db, email, None).await
    }

    async fn mark_address(db: &PeopleDb, email: &str, refused_at: Option<DateTime<Utc>>) -> Result<(), DbErr> {
        let Ok(email) = EmailAddress::parse(email) else {
            return Ok(());
        };
        let tx = db.open().await?;
        Sql::new("UPDATE persons SET email_refused_at = $1 WHERE email_normal = $2")
            .bind(refused_at)
            .bind(email.normal())
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// The skills, by their ids in the catalogue.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn skills(db: &PeopleDb, id: PersonId) -> Result<Vec<String>, DbErr> {
        Self::words(
            db,
            id,
            "SELECT skill AS word FROM person_skills WHERE person_id = $1 ORDER BY skill",
        )
        .await
    }

    /// The languages spoken, by their codes.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn languages(db: &PeopleDb, id: PersonId) -> Result<Vec<String>, DbErr> {
        Self::words(
            db,
            id,
            "SELECT lang AS word FROM person_languages WHERE person_id = $1 ORDER BY lang",
        )
        .await
    }

    async fn words(db: &PeopleDb, id: PersonId, statement: &str) -> Result<Vec<String>, DbErr> {
        let tx = db.open().await?;
        let words: Vec<Word> = Sql::new(statement).bind(id).all(&tx).await?;
        Ok(words.into_iter().map(|word| word.word).collect())
    }

    /// Replaces skills and languages; both come from the platform's lists.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_abilities(
        db: &PeopleDb,
        id: PersonId,
        skills: &[String],
        languages: &[String],
    ) -> Result<(), DbErr> {
        let tx = db.open().await?;
        // The person first, as in a change of the home place: whoever comes second sees what the first has written.
        let point = held_point(&tx, id).await?;
        for table in ["person_skills", "person_languages"] {
            Sql::new(format!("DELETE FROM {table} WHERE person_id = $1"))
                .bind(id)
                .run(&tx)
                .await?;
        }
        add_skills(&tx, id, skills, point).await?;
        add_languages(&tx, id, languages).await?;
        Ok(())
    }

    /// Deletes the account: every membership is emptied and every session ended, in all communities; what was
    /// personal is gone from the person's own row. Gives back the pictures that were shown, by tenant.
    ///
    /// Posts stay under "former Friend". The row itself stays without an address, so that a restored backup can be
    /// told who is gone.
    ///
    /// # Errors
    /// `delete-refused-last-manager`, with the names of the communities that nobody else manages.
    pub async fn delete(
        db: &PlatformDb,
        id: PersonId,
        now: DateTime<Utc>,
    ) -> Result<Vec<(TenantId, String)>, AppError> {
        let orphans = Self::managed_alone(db, id).await?;
        if !orphans.is_empty() {
            let refusal = Refusal::new("delete-refused-last-manager").with("communities", orphans.join(", "));
            return Err(refusal.with_status(409).into());
        }
        let tx = db.open().await?;
        let memberships: Vec<Emptied> = Sql::new(
            "SELECT tenant_id, id, avatar FROM memberships WHERE tenant_id IN (SELECT id FROM tenants) AND person_id = $1",
        )
        .bind(id)
        .all(&tx)
        .await?;
        Sql::new(format!(
            "{EMPTY} WHERE tenant_id IN (SELECT id FROM tenants) AND person_id = $2"
        ))
        .bind(super::Standing::Left)
        .bind(id)
        .run(&tx)
        .await?;
        // After the memberships, which whoever signs in at this moment holds.
        Sql::new("DELETE FROM sessions WHERE person_id = $1")
            .bind(id)
            .run(&tx)
            .await?;
        for table in ["person_skills", "person_languages", "grants"] {
            Sql::new(format!("DELETE FROM {table} WHERE person_id = $1"))
                .bind(id)
                .run(&tx)
                .await?;
        }
        Sql::new(
            "UPDATE persons SET email = '', email_normal = NULL, given_name = '', family_name = '', password_hash = NULL,
                postal_code = '', lat = NULL, lon = NULL, away_from = NULL, away_until = NULL, email_refused_at = NULL, deleted_at = $1
             WHERE id = $2 AND deleted_at IS NULL",
        )
        .bind(now)
        .bind(id)
        .run(&tx)
        .await?;
        for membership in &memberships {
            let line = audit::Line {
                tenant: Some(membership.tenant_id),
                actor: Actor::Member(membership.id.uuid()),
                act: "account-deleted",
                object: membership.id.to_string(),
                detail: serde_json::json!({ "reason": db.reason() }),
            };
            line.write(&tx, now).await?;
            departure::tell(&tx, membership.tenant_id, membership.id, now).await?;
        }
        Ok(memberships
            .into_iter()
            .filter_map(|row| Some((row.tenant_id, row.avatar?)))
            .collect())
    }
}

impl Person {
    /// The names of the communities in which nobody but this person is an active manager; other managers who are about
    /// to go wait until this work has ended.
    async fn managed_alone(db: &PlatformDb, id: PersonId) -> Result<Vec<String>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "UPDATE tenants SET version = version WHERE id IN (
                SELECT tenant_id FROM memberships
                WHERE tenant_id IN (SELECT id FROM tenants) AND person_id = $1 AND role = 'manager')",
        )
        .bind(id)
        .run(&tx)
        .await?;
        let names: Vec<Word> = Sql::new(
            "SELECT t.name AS word FROM memberships m JOIN tenants t ON t.id = m.tenant_id
             WHERE m.tenant_id IN (SELECT id FROM tenants) AND m.person_id = $1 AND m.role = 'manager'
                AND m.standing = 'active' AND NOT EXISTS (
                    SELECT 1 FROM memberships AS others WHERE others.tenant_id = m.tenant_id AND others.id <> m.id
                        AND others.role = 'manager' AND others.standing = 'active')
             ORDER BY t.name",
        )
        .bind(id)
        .all(&tx)
        .await?;
        Ok(names.into_iter().map(|name| name.word).collect())
    }
}

#[derive(FromQueryResult)]
struct Word {
    word: String,
}

#[derive(FromQueryResult)]
struct Emptied {
    tenant_id: TenantId,
    id: super::MembershipId,
    avatar: Option<String>,
}
