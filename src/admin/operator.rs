//! An operator: address, password, sessions, and the one-time link that lets the first one in.

use axum::http::HeaderMap;
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};

use crate::{
    accounts::token::digest,
    foundation::{
        db::{DbErr, Pools, Sql, Work},
        email_address::EmailAddress,
        error::{AppError, Refusal},
        i18n::Lang,
        keys::Token,
        web::cookie::{CookieName, CookieRules},
    },
    tenancy::{
        House, PlatformDb,
        audit::{Actor, Line},
    },
};

crate::id!(
    /// An operator.
    OperatorId
);

/// The cookie.
const COOKIE: CookieName = CookieName {
    safe: "__Host-kith-ops",
    plain: "kith-ops",
};
/// Minutes without a visit after which a session ends.
const IDLE_MINUTES: i64 = 30;
/// Hours after which it ends in any case.
const LIFE_HOURS: i64 = 12;
/// Seconds between two notes of the last visit; small against the idle minutes.
const SEEN_SECONDS: i64 = 60;
/// Minutes a one-time link is good for.
pub const LINK_MINUTES: i64 = 30;
/// What the tokens of these links are for.
const PURPOSE: &str = "operator-sign-in";

/// An operator as sign-in needs him.
#[derive(Clone, Debug, FromQueryResult)]
pub struct OperatorRow {
    /// The id.
    pub id: OperatorId,
    /// The argon2id hash; none until a password was set.
    pub password_hash: Option<String>,
}

impl OperatorRow {
    /// The operator with this address.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn by_email(db: &PlatformDb, email: &EmailAddress) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new("SELECT id, password_hash FROM operators WHERE email_normal = $1")
            .bind(email.normal())
            .one(&tx)
            .await
    }

    /// The operator with this id.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn find(db: &PlatformDb, id: OperatorId) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new("SELECT id, password_hash FROM operators WHERE id = $1")
            .bind(id)
            .one(&tx)
            .await
    }

    /// Sets the password and ends every other session of this operator.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_password(db: &PlatformDb, id: OperatorId, hash: &str, token: &str) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE operators SET password_hash = $1 WHERE id = $2")
            .bind(hash)
            .bind(id)
            .run(&tx)
            .await?;
        Sql::new("DELETE FROM operator_sessions WHERE operator_id = $1 AND token_hash <> $2")
            .bind(id)
            .bind(digest(token))
            .run(&tx)
            .await
            .map(|_| ())
    }
}

/// A signed-in browser at the console.
#[derive(Clone, Debug, FromQueryResult)]
pub struct OperatorSession {
    /// Who.
    pub operator_id: OperatorId,
    /// The address, to show who is signed in.
    pub email: String,
    /// The last visit, to a minute.
    pub seen_at: DateTime<Utc>,
}

impl OperatorSession {
    /// The session of this cookie: one bare statement on the reader pool.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_cookie(pools: &Pools, headers: &HeaderMap, now: DateTime<Utc>) -> Result<Option<Self>, DbErr> {
        let Some(token) = token_of(headers) else {
            return Ok(None);
        };
        let statement = Statement::from_sql_and_values(
            pools.backend(),
            "SELECT s.operator_id, o.email_normal AS email, s.seen_at
             FROM operator_sessions s JOIN operators o ON o.id = s.operator_id
             WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.seen_at > $3",
            [
                digest(&token).into(),
                now.into(),
                (now - Duration::minutes(IDLE_MINUTES)).into(),
            ],
        );
        let row = pools.readers.query_one_raw(statement).await?;
        row.map(|row| Self::from_query_result(&row, "")).transpose()
    }

    /// Opens a session and clears away those that are over; gives back the cookie's token.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn open(db: &PlatformDb, operator: OperatorId, now: DateTime<Utc>) -> Result<String, DbErr> {
        let token = Token::random();
        let tx = db.open().await?;
        Sql::new("DELETE FROM operator_sessions WHERE expires_at <= $1")
            .bind(now)
            .run(&tx)
            .await?;
        Sql::new(
            "INSERT INTO operator_sessions (token_hash, operator_id, created_at, seen_at, expires_at)
             VALUES ($1, $2, $3, $3, $4)",
        )
        .bind(token.hash().to_vec())
        .bind(operator)
        .bind(now)
        .bind(now + Duration::hours(LIFE_HOURS))
        .run(&tx)
        .await?;
        Ok(token.text())
    }

    /// Whether the last visit is to be noted.
    #[must_use]
    pub fn is_to_be_noted(&self, now: DateTime<Utc>) -> bool {
        now - self.seen_at > Duration::seconds(SEEN_SECONDS)
    }

    /// Notes the visit; monotone.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn note_visit(db: &PlatformDb, token: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE operator_sessions SET seen_at = $1 WHERE token_hash = $2 AND seen_at < $1")
            .bind(now)
            .bind(digest(token))
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Ends this session.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn end(db: &PlatformDb, token: &str) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("DELETE FROM operator_sessions WHERE token_hash = $1")
            .bind(digest(token))
            .run(&tx)
            .await
            .map(|_| ())
    }
}

/// The token of the console's cookie.
#[must_use]
pub fn token_of(headers: &HeaderMap) -> Option<String> {
    COOKIE.read(headers).map(str::to_owned)
}

/// Sets the cookie; an empty token takes it away.
pub fn set_cookie(headers: &mut HeaderMap, token: &str, development: bool) {
    let rules = CookieRules {
        same_site: "Strict",
        seconds: if token.is_empty() { 0 } else { LIFE_HOURS * 3_600 },
        development,
    };
    COOKIE.set(headers, token, rules);
}

#[derive(FromQueryResult)]
struct LinkRow {
    payload: serde_json::Value,
}

fn operator_in(row: Option<LinkRow>) -> Option<OperatorId> {
    row.and_then(|row| serde_json::from_value(row.payload.get("operator")?.clone()).ok())
}

/// Writes a one-time link for this operator; gives back its token.
async fn make_link(db: &PlatformDb, operator: OperatorId, now: DateTime<Utc>) -> Result<String, DbErr> {
    let token = Token::random();
    let tx = db.open().await?;
    Sql::new("INSERT INTO tokens (token_hash, purpose, payload, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)")
        .bind(token.hash().to_vec())
        .bind(PURPOSE)
        .bind(serde_json::json!({ "operator": operator }))
        .bind(now)
        .bind(now + Duration::minutes(LINK_MINUTES))
        .run(&tx)
        .await?;
    Ok(token.text())
}

/// Whose link this is, if it is still good. Uses nothing up.
///
/// # Errors
/// When the database does not answer.
pub async fn look_link(db: &PlatformDb, token: &str, now: DateTime<Utc>) -> Result<Option<OperatorId>, DbErr> {
    let tx = db.open().await?;
    let row = Sql::new(
        "SELECT payload FROM tokens
         WHERE token_hash = $1 AND purpose = $2 AND tenant_id IS NULL AND used_at IS NULL AND expires_at > $3",
    )
    .bind(digest(token))
    .bind(PURPOSE)
    .bind(now)
    .one(&tx)
    .await?;
    Ok(operator_in(row))
}

/// Uses the link up: one conditional update. None when it is used or too old.
///
/// # Errors
/// When the database does not answer.
pub async fn take_link(db: &PlatformDb, token: &str, now: DateTime<Utc>) -> Result<Option<OperatorId>, DbErr> {
    let tx = db.open().await?;
    let row = Sql::new(
        "UPDATE tokens SET used_at = $1
         WHERE token_hash = $2 AND purpose = $3 AND tenant_id IS NULL AND used_at IS NULL AND expires_at > $1
         RETURNING payload",
    )
    .bind(now)
    .bind(digest(token))
    .bind(PURPOSE)
    .one(&tx)
    .await?;
    Ok(operator_in(row))
}

/// Makes the operator if there is none with this address, and a one-time link that signs him in; gives back the link.
///
/// # Errors
/// A refusal when the text is no address; a failure of ours when the database does not answer.
pub async fn make_operator(house: &House, email: &str) -> Result<String, AppError> {
    let email = EmailAddress::parse(email).map_err(|_| Refusal::new("email-refused"))?;
    let now = house.clock.now();
    let work = Work::writing(&house.pools);
    let made = write_operator(&PlatformDb::new(&work, "operator command"), &email, now).await;
    match made {
        Ok(token) => {
            work.end(true).await?;
            let origin = house.serving.origin(&house.serving.ops_host);
            Ok(format!("{origin}/{}/link/{token}", Lang::En.as_str()))
        }
        Err(error) => {
            work.abandon();
            Err(error)
        }
    }
}

async fn write_operator(db: &PlatformDb, email: &EmailAddress, now: DateTime<Utc>) -> Result<String, AppError> {
    {
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO operators (id, email_normal, created_at) VALUES ($1, $2, $3) ON CONFLICT (email_normal) DO NOTHING",
        )
        .bind(OperatorId::new())
        .bind(email.normal())
        .bind(now)
        .run(&tx)
        .await?;
    }
    let Some(operator) = OperatorRow::by_email(db, email).await? else {
        return Err(AppError::Failure("the operator was not written".into()));
    };
    let token = make_link(db, operator.id, now).await?;
    let tx = db.open().await?;
    Line {
        tenant: None,
        actor: Actor::Kith,
        act: "operator-link-made",
        object: operator.id.to_string(),
        detail: serde_json::json!({ "minutes": LINK_MINUTES }),
    }
    .write(&tx, now)
    .await?;
    Ok(token)
}
