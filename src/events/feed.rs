//! A member's own calendar: a secret address that he can take back.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use super::{list::EventList, registration::Registration, ticket};
use crate::{
    accounts::MembershipId,
    foundation::{
        db::{DbErr, Sql},
        error::AppError,
    },
    tenancy::{House, TenantDb},
};

crate::id!(
    /// An address of somebody's own calendar.
    FeedId
);

/// Somebody's own calendar.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct OwnCalendar {
    id: FeedId,
    /// Whose.
    pub(super) membership_id: MembershipId,
}

impl OwnCalendar {
    /// The member's, if he has asked for one.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn of(db: &TenantDb, member: MembershipId) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new("SELECT id, membership_id FROM calendar_feeds WHERE tenant_id = $1 AND membership_id = $2")
            .bind(db.tenant())
            .bind(member)
            .one(&tx)
            .await
    }

    /// The calendar at a secret address, while its member is in good standing.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when the address is not ours or was taken back.
    pub(super) async fn at(house: &House, db: &TenantDb, link: &str) -> Result<Self, AppError> {
        let id = ticket::of_calendar_link(house, db.tenant(), link)?;
        let tx = db.open().await?;
        Sql::new(
            "SELECT f.id, f.membership_id FROM calendar_feeds f
             JOIN memberships m ON m.tenant_id = f.tenant_id AND m.id = f.membership_id
             WHERE f.tenant_id = $1 AND f.id = $2 AND m.standing = 'active'",
        )
        .bind(db.tenant())
        .bind(id)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// Gives the member an address; one that there was leads nowhere from now on.
    ///
    /// # Errors
    /// When the database refuses it.
    pub(super) async fn make(db: &TenantDb, member: MembershipId, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO calendar_feeds (tenant_id, membership_id, id, created_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (tenant_id, membership_id) DO UPDATE SET id = excluded.id, created_at = excluded.created_at",
        )
        .bind(db.tenant())
        .bind(member)
        .bind(FeedId::new())
        .bind(now)
        .run(&tx)
        .await
        .map(|_| ())
    }

    /// Takes the address back.
    ///
    /// # Errors
    /// When the database refuses it.
    pub(super) async fn revoke(db: &TenantDb, member: MembershipId) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("DELETE FROM calendar_feeds WHERE tenant_id = $1 AND membership_id = $2")
            .bind(db.tenant())
            .bind(member)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// The path of its address.
    pub(super) fn path(&self, house: &House, db: &TenantDb) -> String {
        format!(
            "/calendar/{}",
            ticket::calendar_link(house, db.tenant(), self.id.uuid())
        )
    }
}

/// A member's links, by paths, for the first event he comes to: of his letters, of his own calendar, and of his code at
/// the door; nothing when he comes to none. For whoever has to look at every page.
///
/// # Errors
/// When the database refuses it.
pub async fn links_of(
    house: &House,
    db: &TenantDb,
    member: MembershipId,
    now: DateTime<Utc>,
) -> Result<Option<(String, String, String)>, AppError> {
    let tenant = db.tenant();
    for event in EventList::for_calendar(db, now).await? {
        if let Some(mine) = Registration::of(db, event.id, member).await? {
            OwnCalendar::make(db, member, now).await?;
            let own = OwnCalendar::of(db, member).await?.ok_or(AppError::NotFound)?;
            let code = ticket::code(house, tenant, mine.id);
            return Ok(Some((
                ticket::leave_path(house, tenant, mine.id),
                own.path(house, db),
                format!("/staff/check-in/{code}"),
            )));
        }
    }
    Ok(None)
}
