//! The same form sent twice acts once.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use crate::{
    accounts::MembershipId,
    foundation::{
        db::{DbErr, Sql},
        web::FormData,
    },
    tenancy::TenantDb,
};

#[derive(FromQueryResult)]
struct Row {
    outcome: String,
}

/// A key for a form that is about to be shown.
#[must_use]
pub fn fresh_key() -> String {
    Uuid::now_v7().to_string()
}

/// The key a form was sent with, to show it again; a fresh one when it had none.
#[must_use]
pub fn key_of(form: &FormData) -> String {
    form.text("form_key")
        .parse::<Uuid>()
        .map_or_else(|_| fresh_key(), |key| key.to_string())
}

/// Takes the form's key for what is about to be made; what was made before, if the key is taken.
///
/// In the transaction of the act: a refusal gives the key back, and a second request waits for the first.
///
/// # Errors
/// When the database refuses it.
pub async fn take(
    db: &TenantDb,
    member: MembershipId,
    form: &FormData,
    made: Uuid,
    now: DateTime<Utc>,
) -> Result<Option<Uuid>, DbErr> {
    let key = key_of(form);
    let tx = db.open().await?;
    let taken = Sql::new(
        "INSERT INTO form_keys (tenant_id, membership_id, form_key, outcome, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (tenant_id, membership_id, form_key) DO NOTHING",
    )
    .bind(db.tenant())
    .bind(member)
    .bind(key.as_str())
    .bind(made.to_string())
    .bind(now)
    .run(&tx)
    .await?;
    if taken == 1 {
        return Ok(None);
    }
    let row: Option<Row> =
        Sql::new("SELECT outcome FROM form_keys WHERE tenant_id = $1 AND membership_id = $2 AND form_key = $3")
            .bind(db.tenant())
            .bind(member)
            .bind(key.as_str())
            .one(&tx)
            .await?;
    Ok(row.and_then(|row| row.outcome.parse().ok()))
}
