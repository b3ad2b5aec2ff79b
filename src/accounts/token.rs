//! Links in letters: 256 bits, one use, a few minutes; only their hash is kept. A newer link ends the older one for the
//! same purpose and person: there is one row for both.

use chrono::{DateTime, Duration, Utc};
use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};

use super::{PersonId, invitation::InvitationId, person::NewPerson};
use crate::{
    foundation::{
        db::{DbErr, Scope, Sql, Work},
        email_address::EmailAddress,
        error::AppError,
        keys::Token,
    },
    tenancy::{TenantId, legal::ShownLegal},
};

/// Minutes a link is good for.
pub const LINK_MINUTES: i64 = 10;
/// Minutes a confirmation of a new account is good for.
pub const JOIN_MINUTES: i64 = 24 * 60;

/// What a link does once its button is pressed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "does", rename_all = "kebab-case")]
pub enum Errand {
    /// Makes the account that was asked for.
    Join {
        /// The person to be.
        person: Box<NewPerson>,
        /// Consents given in the form, by purpose.
        consents: Vec<String>,
        /// The legal texts shown with the form.
        #[serde(default)]
        legal: ShownLegal,
        /// The hash of the browser it was asked in: the password typed there holds only for who comes back with it.
        #[serde(default)]
        browser: Vec<u8>,
    },
    /// Connects a person who is known elsewhere with this community.
    Connect {
        /// Who.
        person: PersonId,
    },
    /// Signs in.
    SignIn {
        /// Who.
        person: PersonId,
    },
    /// Makes a community manager of whoever was invited.
    Manage {
        /// The invitation; the link is worth nothing once it was withdrawn or answered.
        invitation: InvitationId,
    },
    /// Proves one of the two addresses of a change; the other one has its own link.
    ChangeEmail {
        /// Who.
        person: PersonId,
        /// The new address.
        email: EmailAddress,
        /// Which address this link was sent to.
        sent_to: SentTo,
        /// The hash of the other link: both must have been followed.
        other: Vec<u8>,
    },
    /// Deletes the account of somebody who has no password.
    Delete {
        /// Who.
        person: PersonId,
    },
}

/// Which of two addresses a link was sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SentTo {
    /// The address there is.
    Old,
    /// The address to be.
    New,
}

impl Errand {
    const fn purpose(&self) -> &'static str {
        match self {
            Self::Join { .. } => "join",
            Self::Connect { .. } => "connect",
            Self::SignIn { .. } => "sign-in",
            Self::Manage { .. } => "manage",
            Self::ChangeEmail { .. } => "change-email",
            Self::Delete { .. } => "delete",
        }
    }

    /// Whom the link is for, as far as a newer one ends it.
    fn subject(&self) -> String {
        match self {
            Self::Join { person, .. } => person.email.normal(),
            Self::Connect { person } | Self::SignIn { person } | Self::Delete { person } => person.to_string(),
            Self::Manage { invitation } => invitation.to_string(),
            // Each of both addresses has one.
            Self::ChangeEmail {
                person,
                sent_to: SentTo::Old,
                ..
            } => format!("{person} old"),
            Self::ChangeEmail {
                person,
                sent_to: SentTo::New,
                ..
            } => format!("{person} new"),
        }
    }
}

const SCOPE: Scope = Scope {
    name: "platform",
    owner: None,
};

#[derive(FromQueryResult)]
struct Row {
    payload: serde_json::Value,
}

/// Writes a link and ends the one before it; gives back the token that goes into the letter.
///
/// # Errors
/// When the database refuses it.
pub async fn make(
    work: &Work,
    tenant: TenantId,
    errand: &Errand,
    browser: Option<&str>,
    minutes: i64,
    now: DateTime<Utc>,
) -> Result<String, AppError> {
    let token = Token::random();
    write(work, tenant, errand, &token, browser, minutes, now).await?;
    Ok(token.text())
}

/// The two links of a change of address, for the old and for the new one.
///
/// # Errors
/// When the database refuses it.
pub async fn make_pair(
    work: &Work,
    tenant: TenantId,
    person: PersonId,
    email: &EmailAddress,
    minutes: i64,
    now: DateTime<Utc>,
) -> Result<(String, String), AppError> {
    let (old, new) = (Token::random(), Token::random());
    for (token, other, sent_to) in [(&old, &new, SentTo::Old), (&new, &old, SentTo::New)] {
        let errand = Errand::ChangeEmail {
            person,
            email: email.clone(),
            sent_to,
            other: other.hash().to_vec(),
        };
        write(work, tenant, &errand, token, None, minutes, now).await?;
    }
    Ok((old.text(), new.text()))
}

/// Whether the link with this hash was followed in time.
///
/// # Errors
/// When the database does not answer.
pub async fn was_followed(work: &Work, tenant: TenantId, hash: &[u8]) -> Result<bool, DbErr> {
    let tx = work.scoped(SCOPE).await?;
    let row = Sql::new("SELECT purpose FROM tokens WHERE token_hash = $1 AND tenant_id = $2 AND used_at IS NOT NULL")
        .bind(hash.to_vec())
        .bind(tenant)
        .row(&tx)
        .await?;
    Ok(row.is_some())
}

async fn write(
    work: &Work,
    tenant: TenantId,
    errand: &Errand,
    token: &Token,
    browser: Option<&str>,
    minutes: i64,
    now: DateTime<Utc>,
) -> Result<(), AppError> {
    let payload = serde_json::to_value(errand).map_err(|error| AppError::Failure(error.to_string()))?;
    let tx = work.scoped(SCOPE).await?;
    Sql::new(
        "INSERT INTO tokens (token_hash, purpose, tenant_id, browser_hash, payload, created_at, expires_at, subject)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (tenant_id, purpose, subject) DO UPDATE SET token_hash = excluded.token_hash,
            browser_hash = excluded.browser_hash, payload = excluded.payload, created_at = excluded.created_at,
            expires_at = excluded.expires_at, used_at = NULL",
    )
    .bind(token.hash().to_vec())
    .bind(errand.purpose())
    .bind(tenant)
    .bind(browser.map(digest))
    .bind(payload)
    .bind(now)
    .bind(now + Duration::minutes(minutes))
    .bind(errand.subject())
    .run(&tx)
    .await?;
    Ok(())
}

/// What the link would do, if it is still good.
///
/// # Errors
/// When the database does not answer.
pub async fn look(work: &Work, tenant: TenantId, token: &str, now: DateTime<Utc>) -> Result<Option<Errand>, DbErr> {
    let tx = work.scoped(SCOPE).await?;
    let row: Option<Row> = Sql::new(
        "SELECT payload FROM tokens WHERE token_hash = $1 AND tenant_id = $2 AND used_at IS NULL AND expires_at > $3",
    )
    .bind(digest(token))
    .bind(tenant)
    .bind(now)
    .one(&tx)
    .await?;
    Ok(row.and_then(|row| serde_json::from_value(row.payload).ok()))
}

/// Uses the link up: one conditional update. None when it is used, too old, another tenant's or another browser's.
///
/// # Errors
/// When the database does not answer.
pub async fn take(
    work: &Work,
    tenant: TenantId,
    token: &str,
    browser: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Option<Errand>, DbErr> {
    let tx = work.scoped(SCOPE).await?;
    let row: Option<Row> = Sql::new(
        "UPDATE tokens SET used_at = $1
         WHERE token_hash = $2 AND tenant_id = $3 AND used_at IS NULL AND expires_at > $1
               AND (browser_hash IS NULL OR browser_hash = $4)
         RETURNING payload",
    )
    .bind(now)
    .bind(digest(token))
    .bind(tenant)
    .bind(browser.map(digest))
    .one(&tx)
    .await?;
    Ok(row.and_then(|row| serde_json::from_value(row.payload).ok()))
}

/// The hash of a token as it came back; of what is no token, a hash that nothing has.
#[must_use]
pub fn digest(text: &str) -> Vec<u8> {
    Token::parse(text)
        .map(|token| token.hash().to_vec())
        .unwrap_or_default()
}
