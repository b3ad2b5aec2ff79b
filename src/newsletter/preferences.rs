//! What a member wants to read: a consent for each topic, and a break from all of them.

use chrono::{DateTime, Duration, Utc};

use super::Topic;
use crate::{
    accounts::{
        Membership, MembershipId,
        consent::{self, Consent},
    },
    foundation::{
        db::{DbErr, Sql},
        i18n::Speaker,
    },
    tenancy::{Tenant, TenantDb, legal::ShownLegal},
};

/// Days of a break.
pub const PAUSE_DAYS: i64 = 30;

/// Notes a yes or a no to a topic, said by a letter's link. Whether it changed anything.
///
/// # Errors
/// When the database refuses it.
pub async fn set(
    db: &TenantDb,
    member: MembershipId,
    (topic, given): (Topic, bool),
    (tenant, speaker): (&Tenant, &Speaker),
    now: DateTime<Utc>,
) -> Result<bool, DbErr> {
    let purpose = topic.purpose();
    if Membership::agrees(db, member, &purpose).await? == given {
        return Ok(false);
    }
    let lang = speaker.locale().lang;
    let legal = ShownLegal::latest(db, tenant, lang).await?;
    let said = Consent {
        text: legal.about(&purpose, lang),
        words: consent::words(speaker, &purpose),
        purpose,
        given,
        source: "newsletter",
        confirmed_by: "link",
    };
    said.write(db, member, now).await?;
    Ok(true)
}

/// No newsletter for a while.
///
/// # Errors
/// When the database refuses it.
pub async fn pause(db: &TenantDb, member: MembershipId, now: DateTime<Utc>) -> Result<(), DbErr> {
    let tx = db.open().await?;
    Sql::new(
        "INSERT INTO newsletter_pauses (tenant_id, membership_id, until_at) VALUES ($1, $2, $3)
         ON CONFLICT (tenant_id, membership_id) DO UPDATE SET until_at = excluded.until_at",
    )
    .bind(db.tenant())
    .bind(member)
    .bind(now + Duration::days(PAUSE_DAYS))
    .run(&tx)
    .await
    .map(|_| ())
}

/// The break is over.
///
/// # Errors
/// When the database refuses it.
pub async fn resume(db: &TenantDb, member: MembershipId) -> Result<(), DbErr> {
    let tx = db.open().await?;
    Sql::new("DELETE FROM newsletter_pauses WHERE tenant_id = $1 AND membership_id = $2")
        .bind(db.tenant())
        .bind(member)
        .run(&tx)
        .await
        .map(|_| ())
}

/// Until when the break lasts, if there is one.
///
/// # Errors
/// When the database does not answer.
pub async fn paused_until(
    db: &TenantDb,
    member: MembershipId,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, DbErr> {
    let tx = db.open().await?;
    let row = Sql::new(
        "SELECT until_at FROM newsletter_pauses WHERE tenant_id = $1 AND membership_id = $2 AND until_at > $3",
    )
    .bind(db.tenant())
    .bind(member)
    .bind(now)
    .row(&tx)
    .await?;
    row.map(|row| row.try_get("", "until_at")).transpose()
}
