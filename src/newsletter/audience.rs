//! The audience: who of the community would be written to, and why others would not.

use chrono::{DateTime, Duration, Utc};
use sea_orm::FromQueryResult;

use super::{Campaign, segment::Segment};
use crate::{
    foundation::db::{DbErr, Scoped, Sql, Work},
    tenancy::{PlatformDb, TenantId},
};

/// So many members who read this language, and why they are not written to; no reason for those who are.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Crowd {
    /// The language they read.
    pub lang: String,
    /// `no-consent`, `waiting`, `suspended`, `paused`, `refused`, `segment`, or empty.
    pub reason: String,
    /// How many.
    pub n: i64,
}

/// Every member with the first reason that keeps a letter from him. `$1` to `$11` are bound by [`bound`].
const MEMBERS: &str = "SELECT m.id, m.lang, CASE
        WHEN m.standing = 'suspended' THEN 'suspended'
        WHEN m.standing <> 'active' THEN 'waiting'
        WHEN NOT coalesce((SELECT c.given FROM consents c WHERE c.tenant_id = $1 AND c.membership_id = m.id
                           AND c.purpose = $2 ORDER BY c.id DESC LIMIT 1), false) THEN 'no-consent'
        WHEN EXISTS (SELECT 1 FROM newsletter_pauses r WHERE r.tenant_id = $1 AND r.membership_id = m.id
                     AND r.until_at > $3) THEN 'paused'
        WHEN p.email_refused_at IS NOT NULL THEN 'refused'
        WHEN ($4 <> '' AND m.lang <> $4) OR ($5 <> '' AND p.country <> $5)
          OR ($6 <> '' AND p.postal_code NOT LIKE $7)
          OR ($8 <> '' AND NOT EXISTS (SELECT 1 FROM person_skills s WHERE s.person_id = p.id AND s.skill = $8))
          OR ($9 <> '' AND NOT EXISTS (SELECT 1 FROM grants g WHERE g.person_id = p.id AND g.kind = 'certificate'
                AND g.name = $9 AND g.withdrawn_at IS NULL
                AND (g.issuer_tenant_id IS NULL OR g.issuer_tenant_id = $1)))
          OR ($10 <> '' AND ($10 = 'profi') <> EXISTS (SELECT 1 FROM grants g WHERE g.person_id = p.id AND g.kind = 'profi'
                AND g.withdrawn_at IS NULL AND (g.issuer_tenant_id IS NULL OR g.issuer_tenant_id = $1)))
          OR coalesce(m.last_seen_at, m.joined_at) < $11 THEN 'segment'
        ELSE '' END AS reason
     FROM memberships m JOIN persons p ON p.id = m.person_id
     WHERE m.tenant_id = $1 AND m.standing IN ('active', 'waiting', 'suspended')";

fn bound(sql: String, tenant: TenantId, campaign: &Campaign, now: DateTime<Utc>) -> Sql {
    let Segment {
        lang,
        country,
        postal,
        skill,
        certificate,
        class,
        days,
    } = campaign.segment();
    let seen_since = if days == 0 {
        DateTime::UNIX_EPOCH
    } else {
        now - Duration::days(days)
    };
    Sql::new(sql)
        .bind(tenant)
        .bind(campaign.topic.purpose())
        .bind(now)
        .bind(lang)
        .bind(country)
        .bind(postal.as_str())
        .bind(format!("{postal}%"))
        .bind(skill)
        .bind(certificate)
        .bind(class)
        .bind(seen_since)
}

/// The audience by language and reason: one statement.
///
/// # Errors
/// When the database does not answer.
pub async fn count(
    work: &Work,
    tenant: TenantId,
    campaign: &Campaign,
    now: DateTime<Utc>,
) -> Result<Vec<Crowd>, DbErr> {
    // A community's rows and people's in one statement: neither face shows both.
    let db = PlatformDb::new(work, "the audience of a campaign");
    let tx = db.open().await?;
    let sql =
        format!("SELECT lang, reason, count(*) AS n FROM ({MEMBERS}) a GROUP BY lang, reason ORDER BY lang, reason");
    bound(sql, tenant, campaign, now).all(&tx).await
}

/// The certificates that members of the community have, by their names.
///
/// # Errors
/// When the database does not answer.
pub async fn certificates(work: &Work, tenant: TenantId) -> Result<Vec<String>, DbErr> {
    #[derive(FromQueryResult)]
    struct Named {
        name: String,
    }
    let db = PlatformDb::new(work, "what a campaign's audience can be narrowed to");
    let tx = db.open().await?;
    let named: Vec<Named> = Sql::new(
        "SELECT DISTINCT g.name FROM memberships m JOIN grants g ON g.person_id = m.person_id
         WHERE m.tenant_id = $1 AND m.standing = 'active' AND g.kind = 'certificate' AND g.withdrawn_at IS NULL
            AND (g.issuer_tenant_id IS NULL OR g.issuer_tenant_id = $1)
         ORDER BY g.name LIMIT 200",
    )
    .bind(tenant)
    .all(&tx)
    .await?;
    Ok(named.into_iter().map(|named| named.name).collect())
}

/// Writes the ledger: everybody who is to be written to at this moment. How many.
///
/// # Errors
/// When the database refuses it.
pub(super) async fn freeze(
    tx: &Scoped<'_>,
    tenant: TenantId,
    campaign: &Campaign,
    now: DateTime<Utc>,
) -> Result<u64, DbErr> {
    let sql = format!(
        "INSERT INTO campaign_recipients (tenant_id, campaign_id, membership_id, lang, state, message_id, reason, attempts,
            due_at)
         SELECT $1, $12, a.id, a.lang, 'pending', '', '', 0, $3 FROM ({MEMBERS}) a WHERE a.reason = ''
         ON CONFLICT (tenant_id, campaign_id, membership_id) DO NOTHING"
    );
    bound(sql, tenant, campaign, now).bind(campaign.id).run(tx).await
}
