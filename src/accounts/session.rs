//! Sessions: one signed-in browser at one tenant. The cookie holds a token, the table its hash.

use axum::http::HeaderMap;
use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, FromQueryResult, Statement};

use super::{Membership, MembershipId, PersonId, Role, Standing};
use crate::{
    foundation::{
        db::{DbErr, Pools, Sql},
        error::{AppError, Refusal},
        keys::Token,
        web::cookie::{CookieName, CookieRules},
    },
    tenancy::{PeopleDb, TenantDb, TenantId},
};

crate::id!(
    /// A session, as its owner sees it in the list.
    SessionId
);

/// The cookie.
const COOKIE: CookieName = CookieName {
    safe: "__Host-kith",
    plain: "kith",
};
/// Days without a visit after which a session ends.
const IDLE_DAYS: i64 = 14;
/// Days after which it ends in any case.
const LIFE_DAYS: i64 = 90;
/// How long a browser keeps the cookie.
const COOKIE_SECONDS: i64 = LIFE_DAYS * 86_400;
/// Seconds between two notes of the last visit.
const SEEN_SECONDS: i64 = 300;

/// Minutes in which a session that a link has opened is as good as the password.
///
/// Long enough to think of a new password; a browser left open over lunch proves nothing any more.
pub const PROOF_MINUTES: i64 = 30;

/// What a session is opened by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The password.
    Password,
    /// A link in a letter: whoever comes with it reads the person's letters.
    Letter,
}

/// Who is signed in, as one row says without asking any other.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Session {
    /// The session.
    pub id: SessionId,
    /// The membership it belongs to.
    pub membership_id: MembershipId,
    /// The person behind it; never shown.
    pub person_id: PersonId,
    /// The member's role.
    pub role: Role,
    /// The member's name.
    pub display_name: String,
    /// The member's picture.
    pub avatar: Option<String>,
    /// The language the member chose.
    pub lang: String,
    /// The browser, in words.
    pub device: String,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// The last visit, to five minutes.
    pub seen_at: DateTime<Utc>,
    /// When a link in a letter opened it; none when a password did.
    pub proved_at: Option<DateTime<Utc>>,
    /// Whether a manager has yet to approve the member.
    pub waits: bool,
    /// Until when the member reads and does not write.
    pub silenced_until: Option<DateTime<Utc>>,
}

const COLUMNS: &str = "id, membership_id, person_id, role, display_name, avatar, lang, device, created_at, seen_at, \
                       proved_at, waits, silenced_until";

impl Session {
    /// The session of this cookie at this tenant: one bare statement on the reader pool.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_cookie(
        pools: &Pools,
        tenant: TenantId,
        headers: &HeaderMap,
        now: DateTime<Utc>,
    ) -> Result<Option<Self>, DbErr> {
        let Some(token) = token_of(headers) else {
            return Ok(None);
        };
        let statement = Statement::from_sql_and_values(
            pools.backend(),
            format!(
                "SELECT {COLUMNS} FROM sessions
                 WHERE token_hash = $1 AND tenant_id = $2 AND expires_at > $3 AND seen_at > $4"
            ),
            [
                crate::accounts::token::digest(&token).into(),
                tenant.into(),
                now.into(),
                (now - Duration::days(IDLE_DAYS)).into(),
            ],
        );
        let row = pools.readers.query_one_raw(statement).await?;
        row.map(|row| Self::from_query_result(&row, "")).transpose()
    }

    /// Opens a session for this membership; gives back the cookie's token.
    ///
    /// # Errors
    /// `sign-in-refused` (409) when the member has been shut out, or has left, a moment ago.
    pub async fn open(
        db: &TenantDb,
        member: &Membership,
        person: PersonId,
        device: &str,
        proof: Proof,
        now: DateTime<Utc>,
    ) -> Result<String, AppError> {
        let token = Token::random();
        let tx = db.open().await?;
        // Whoever is shut out at this moment is before, and there is no session, or afterwards, and it ends.
        let held = Sql::new(
            "UPDATE memberships SET last_seen_at = $4
             WHERE tenant_id = $1 AND id = $2 AND person_id = $3 AND standing IN ('active', 'waiting')",
        )
        .bind(db.tenant())
        .bind(member.id)
        .bind(person)
        .bind(now)
        .run(&tx)
        .await?;
        if held == 0 {
            return Err(Refusal::new("sign-in-refused").with_status(409).into());
        }
        Sql::new(
            "INSERT INTO sessions (token_hash, tenant_id, membership_id, person_id, id, device, role, display_name,
                                   avatar, lang, created_at, seen_at, expires_at, proved_at, waits,
                                   silenced_until)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14, $15)",
        )
        .bind(token.hash().to_vec())
        .bind(db.tenant())
        .bind(member.id)
        .bind(person)
        .bind(SessionId::new())
        .bind(device.chars().take(80).collect::<String>())
        .bind(member.role.as_str())
        .bind(member.display_name.as_str())
        .bind(member.avatar.clone())
        .bind(member.lang.as_str())
        .bind(now)
        .bind(now + Duration::days(LIFE_DAYS))
        .bind((proof == Proof::Letter).then_some(now))
        .bind(member.standing == Standing::Waiting)
        .bind(member.silenced_until)
        .run(&tx)
        .await?;
        Ok(token.text())
    }

    /// Whether a link in a letter has opened it just now: then nobody is asked for a password that he may have forgotten.
    #[must_use]
    pub fn is_freshly_proved(&self, now: DateTime<Utc>) -> bool {
        self.proved_at
            .is_some_and(|at| at <= now && now - at < Duration::minutes(PROOF_MINUTES))
    }

    /// Whether the last visit is to be noted.
    #[must_use]
    pub fn is_to_be_noted(&self, now: DateTime<Utc>) -> bool {
        now - self.seen_at > Duration::seconds(SEEN_SECONDS)
    }

    /// Notes the visit, of the browser and of the member; monotone.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn note_visit(db: &TenantDb, session: SessionId, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE sessions SET seen_at = $1 WHERE tenant_id = $2 AND id = $3 AND seen_at < $1")
            .bind(now)
            .bind(db.tenant())
            .bind(session)
            .run(&tx)
            .await?;
        Sql::new(
            "UPDATE memberships SET last_seen_at = $1
             WHERE tenant_id = $2 AND (last_seen_at IS NULL OR last_seen_at < $1)
               AND id = (SELECT membership_id FROM sessions WHERE tenant_id = $2 AND id = $3)",
        )
        .bind(now)
        .bind(db.tenant())
        .bind(session)
        .run(&tx)
        .await
        .map(|_| ())
    }

    /// All sessions of a membership, the latest visit first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of_member(db: &TenantDb, member: MembershipId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM sessions
             WHERE tenant_id = $1 AND membership_id = $2 ORDER BY seen_at DESC, id LIMIT 100"
        ))
        .bind(db.tenant())
        .bind(member)
        .all(&tx)
        .await
    }

    /// Ends one session of this membership.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn end(db: &TenantDb, member: MembershipId, session: SessionId) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        let ended = Sql::new("DELETE FROM sessions WHERE tenant_id = $1 AND membership_id = $2 AND id = $3")
            .bind(db.tenant())
            .bind(member)
            .bind(session)
            .run(&tx)
            .await?;
        Ok(ended == 1)
    }

    /// Ends all sessions of this membership: suspension, leaving.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn end_all(db: &TenantDb, member: MembershipId) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("DELETE FROM sessions WHERE tenant_id = $1 AND membership_id = $2")
            .bind(db.tenant())
            .bind(member)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Carries what sessions repeat of a membership over to them, in the same transaction as the change.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn follow(db: &TenantDb, member: &Membership) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "UPDATE sessions SET role = $1, display_name = $2, avatar = $3, lang = $4, waits = $5, silenced_until = $6
             WHERE tenant_id = $7 AND membership_id = $8",
        )
        .bind(member.role.as_str())
        .bind(member.display_name.as_str())
        .bind(member.avatar.clone())
        .bind(member.lang.as_str())
        .bind(member.standing == Standing::Waiting)
        .bind(member.silenced_until)
        .bind(db.tenant())
        .bind(member.id)
        .run(&tx)
        .await
        .map(|_| ())
    }
}

fn token_of(headers: &HeaderMap) -> Option<String> {
    COOKIE.read(headers).map(str::to_owned)
}

/// Whether a session cookie came along, of whatever worth.
#[must_use]
pub fn has_cookie(headers: &HeaderMap) -> bool {
    token_of(headers).is_some()
}

/// Sets the session cookie.
pub fn set_cookie(headers: &mut HeaderMap, token: &str, development: bool) {
    COOKIE.set(headers, token, rules(COOKIE_SECONDS, development));
}

/// Takes the session cookie away.
pub fn drop_cookie(headers: &mut HeaderMap, development: bool) {
    COOKIE.set(headers, "", rules(0, development));
}

fn rules(seconds: i64, development: bool) -> CookieRules {
    CookieRules {
        same_site: "Lax",
        seconds,
        development,
    }
}

impl Session {
    /// Ends every session of this person, in all communities.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn end_everywhere(db: &PeopleDb, person: PersonId) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("DELETE FROM sessions WHERE person_id = $1")
            .bind(person)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Ends every other session of this person, in all communities: the password has changed.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn end_others(db: &PeopleDb, person: PersonId, kept: SessionId) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("DELETE FROM sessions WHERE person_id = $1 AND id <> $2")
            .bind(person)
            .bind(kept)
            .run(&tx)
            .await
            .map(|_| ())
    }
}
