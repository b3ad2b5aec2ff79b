//! A suspension: who is shut out learns why, and by the link of that letter he reads it and objects, without signing in.
//!
//! Where an objection goes, whoever answers objections knows; this room writes the letters and reads the link.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::json;
use uuid::Uuid;

use super::{Letter, Member, Membership, MembershipId, Standing, letter::Reader};
use crate::{
    foundation::{db::Sql, error::AppError},
    tenancy::{House, TenantDb, TenantId, signed},
};

/// What its link is signed for.
const PURPOSE: &str = "suspension";

/// A suspension that is in force, or was.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Suspension {
    /// Who is shut out.
    pub id: MembershipId,
    /// Where he stands now.
    pub standing: Standing,
    /// Why.
    pub suspended_reason: Option<String>,
    /// Since when; none of one that began before this was kept.
    pub suspended_at: Option<DateTime<Utc>>,
    /// By which membership; none when the operator did it.
    pub suspended_by: Option<Uuid>,
}

impl Suspension {
    /// Of this membership.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none, or nobody any more.
    pub async fn of(db: &TenantDb, member: MembershipId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT id, standing, suspended_reason, suspended_at, suspended_by FROM memberships
             WHERE tenant_id = $1 AND id = $2 AND person_id IS NOT NULL",
        )
        .bind(db.tenant())
        .bind(member)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// Of a letter's link.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when the link is not ours or another community's.
    pub async fn of_link(house: &House, db: &TenantDb, link: &str) -> Result<Self, AppError> {
        let id = signed::read(house, PURPOSE, db.tenant(), link).ok_or(AppError::NotFound)?;
        Self::of(db, MembershipId::from(id)).await
    }

    /// Whether he is shut out now.
    #[must_use]
    pub fn is_in_force(&self) -> bool {
        self.standing == Standing::Suspended
    }
}

/// The path of the page about it, behind the language.
#[must_use]
pub fn path(house: &House, tenant: TenantId, member: MembershipId) -> String {
    format!("/suspension/{}", signed::write(house, PURPOSE, tenant, member.uuid()))
}

/// Shuts a member out, with a letter that says why and how to object. Whether he was in.
///
/// # Errors
/// `staff-refused-last-manager`, when two managers suspend each other at once.
pub async fn begin(by: &Member, id: MembershipId, reason: &str) -> Result<bool, AppError> {
    let (tenant, now) = (by.tenant.id, by.now());
    let done = Membership::suspend(&by.db, id, reason, by.actor(), now).await?;
    if done {
        let args = json!({ "reason": reason, "path": path(&by.house, tenant, id) });
        Letter::new("accounts/suspended", Reader::Member(id), args)
            .later(&by.work, tenant, now)
            .await?;
    }
    Ok(done)
}

/// Lets a member in again, with a letter; the reason is what a manager has answered to an objection. Whether he was out.
///
/// # Errors
/// When the database refuses it.
pub async fn end(by: &Member, id: MembershipId, reason: Option<&str>) -> Result<bool, AppError> {
    let (tenant, now) = (by.tenant.id, by.now());
    let done = Membership::restore(&by.db, id, by.actor(), now).await?;
    if done {
        let args = json!({ "path": "/sign-in", "reason": reason });
        Letter::new("accounts/restored", Reader::Member(id), args)
            .later(&by.work, tenant, now)
            .await?;
    }
    Ok(done)
}

/// Tells a member that his suspension stands after his objection, and why.
///
/// # Errors
/// When the database refuses it.
pub async fn stands(by: &Member, id: MembershipId, reason: &str) -> Result<(), AppError> {
    let tenant = by.tenant.id;
    let args = json!({ "reason": reason, "path": path(&by.house, tenant, id) });
    Letter::new("accounts/suspension-stands", Reader::Member(id), args)
        .later(&by.work, tenant, by.now())
        .await
}
