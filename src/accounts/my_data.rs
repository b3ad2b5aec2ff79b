//! What a person can take along: this membership, what other rooms keep of it, and his own record, as JSON in a zip.
//!
//! Deliberately absent: the person's id, hashes, and whatever other communities know of him; there he asks there.

use std::io::{Cursor, Write};

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::{Value, json};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{Member, Membership, Person, session::Session};
use crate::foundation::{
    db::{DbErr, Sql},
    error::AppError,
    files::FileKey,
};

/// Consents in the file, the newest.
const CONSENTS_MAX: usize = 1_000;

/// What the person's row says besides what accounts reads of it everywhere.
#[derive(FromQueryResult)]
struct Besides {
    time_zone: String,
    open_offers_max: i64,
    open_orders_max: i64,
    created_at: DateTime<Utc>,
}

#[derive(FromQueryResult)]
struct Granted {
    kind: String,
    name: String,
    granted_at: DateTime<Utc>,
    withdrawn_at: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct Seen {
    last_seen_at: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct Said {
    purpose: String,
    text_version: String,
    lang: String,
    words: String,
    given: bool,
    source: String,
    confirmed_by: String,
    at: DateTime<Utc>,
}

/// The zip's bytes.
///
/// # Errors
/// `NotFound` when the member has left meanwhile; else failures of ours.
pub async fn zipped(member: &Member) -> Result<Vec<u8>, AppError> {
    let own = Membership::find(&member.db, member.id)
        .await?
        .ok_or(AppError::NotFound)?;
    let person = Person::find(&member.people, member.person)
        .await?
        .ok_or(AppError::NotFound)?;
    let mut files = vec![
        ("membership.json", json(&membership(member, &own).await?)?),
        ("person.json", json(&record(member, &person).await?)?),
    ];
    let page = member.own_page();
    for face in &member.house.faces.belongings {
        files.push((face.file(), json(&face.of(&member.work, page).await?)?));
    }
    let picture = match own.avatar.as_deref().and_then(|key| key.parse::<FileKey>().ok()) {
        Some(key) => member
            .house
            .storage
            .get(&key)
            .await
            .map_err(failure)?
            .map(|bytes| (key, bytes)),
        None => None,
    };
    let name = picture
        .as_ref()
        .map(|(key, _)| key.as_str().rsplit('/').next().unwrap_or_default().to_owned());
    if let (Some(name), Some((_, bytes))) = (&name, &picture) {
        files.push((name, bytes.to_vec()));
    }
    pack(&files)
}

async fn membership(member: &Member, own: &Membership) -> Result<Value, DbErr> {
    let sessions = Session::of_member(&member.db, own.id).await?;
    let consents = consents(member).await?;
    let seen: Option<Seen> = {
        let tx = member.db.open().await?;
        Sql::new("SELECT last_seen_at FROM memberships WHERE tenant_id = $1 AND id = $2")
            .bind(member.tenant.id)
            .bind(member.id)
            .one(&tx)
            .await?
    };
    Ok(json!({
        "id": own.id,
        "community": member.tenant.name,
        "display_name": own.display_name,
        "about": own.about,
        "role": own.role,
        "standing": own.standing,
        "lang": own.lang,
        "shows_skills": own.shows_skills,
        "shows_languages": own.shows_languages,
        "shows_area": own.shows_area,
        "letters_about_replies": own.letters_about_replies,
        "joined_at": own.joined_at,
        "last_seen_at": seen.and_then(|seen| seen.last_seen_at),
        "silenced_until": own.silenced_until,
        "consents": consents.iter().map(|said| json!({
            "purpose": said.purpose,
            "text_version": said.text_version,
            "lang": said.lang,
            "words": said.words,
            "given": said.given,
            "source": said.source,
            "confirmed_by": said.confirmed_by,
            "at": said.at,
        })).collect::<Vec<_>>(),
        "sessions": sessions.iter().map(|session| json!({
            "device": session.device,
            "created_at": session.created_at,
            "seen_at": session.seen_at,
        })).collect::<Vec<_>>(),
    }))
}

async fn record(member: &Member, person: &Person) -> Result<Value, DbErr> {
    let skills = Person::skills(&member.people, person.id).await?;
    let languages = Person::languages(&member.people, person.id).await?;
    let (besides, grants) = of_person(member).await?;
    Ok(json!({
        "email": person.email,
        "email_refused_at": person.email_refused_at,
        "given_name": person.given_name,
        "family_name": person.family_name,
        "adult_seen_on": person.adult_seen_on,
        "country": person.country,
        "postal_code": person.postal_code,
        "lat": person.lat,
        "lon": person.lon,
        "radius_km": person.radius_km,
        "away_from": person.away_from,
        "away_until": person.away_until,
        "time_zone": besides.time_zone,
        "open_offers_max": besides.open_offers_max,
        "open_orders_max": besides.open_orders_max,
        "created_at": besides.created_at,
        "has_password": person.password_hash.is_some(),
        "skills": skills,
        "languages": languages,
        "grants": grants.iter().map(|grant| json!({
            "kind": grant.kind,
            "name": grant.name,
            "granted_at": grant.granted_at,
            "withdrawn_at": grant.withdrawn_at,
        })).collect::<Vec<_>>(),
    }))
}

/// The rest of the person's row, and every grant of this community or the platform, withdrawn ones too.
async fn of_person(member: &Member) -> Result<(Besides, Vec<Granted>), DbErr> {
    let tx = member.people.open().await?;
    let besides: Option<Besides> =
        Sql::new("SELECT time_zone, open_offers_max, open_orders_max, created_at FROM persons WHERE id = $1")
            .bind(member.person)
            .one(&tx)
            .await?;
    let grants = Sql::new(
        "SELECT kind, name, granted_at, withdrawn_at FROM grants
         WHERE person_id = $1 AND (issuer_tenant_id = $2 OR issuer_tenant_id IS NULL) ORDER BY id LIMIT 1000",
    )
    .bind(member.person)
    .bind(member.tenant.id)
    .all(&tx)
    .await?;
    let besides = besides.ok_or_else(|| DbErr::RecordNotFound("a person who is signed in".into()))?;
    Ok((besides, grants))
}

async fn consents(member: &Member) -> Result<Vec<Said>, DbErr> {
    let tx = member.db.open().await?;
    Sql::new(format!(
        "SELECT purpose, text_version, lang, words, given, source, confirmed_by, at FROM consents
         WHERE tenant_id = $1 AND membership_id = $2 ORDER BY id DESC LIMIT {CONSENTS_MAX}"
    ))
    .bind(member.tenant.id)
    .bind(member.id)
    .all(&tx)
    .await
}

fn json(value: &Value) -> Result<Vec<u8>, AppError> {
    serde_json::to_vec_pretty(value).map_err(failure)
}

fn pack(files: &[(&str, Vec<u8>)]) -> Result<Vec<u8>, AppError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).map_err(failure)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish().map_err(failure)?.into_inner())
}

fn failure(error: impl std::fmt::Display) -> AppError {
    AppError::Failure(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::pack;

    #[test]
    fn what_is_packed_can_be_opened() {
        let packed = pack(&[("a.json", b"{}".to_vec()), ("b.txt", b"text".to_vec())]).unwrap();
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(packed)).unwrap();
        assert_eq!(zip.len(), 2);
        let text = std::io::read_to_string(zip.by_name("b.txt").unwrap()).unwrap();
        assert_eq!(text, "text");
    }
}
