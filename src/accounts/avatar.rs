//! Pictures of members: square, small, written by us, named by their content.

use bytes::Bytes;

use crate::{
    foundation::{
        db::{Sql, Work},
        error::{AppError, Refusal, Tolerated},
        files::FileKey,
    },
    tenancy::{House, TenantDb, TenantId, pictures},
};

/// Pixels of a side.
const SIDE_PX: u32 = 512;

/// Makes the picture harmless and keeps it; gives back its key. Nothing refers to it yet.
///
/// # Errors
/// A refusal when it is no picture we take; a failure when it cannot be kept.
pub async fn keep(house: &House, tenant: TenantId, upload: Result<Bytes, Refusal>) -> Result<FileKey, AppError> {
    pictures::keep(house, tenant, "avatars", upload, |picture| {
        picture.square(SIDE_PX).to_smallest()
    })
    .await
}

/// Removes the file once the work has ended, if no member shows it then: the same picture may be several people's,
/// and the work may come to nothing.
pub fn forget_later(house: &House, work: &Work, tenant: TenantId, key: &str) {
    let Ok(key) = key.parse::<FileKey>() else { return };
    if !key.belongs_to(tenant.uuid()) {
        return;
    }
    let storage = house.storage.clone();
    work.after(Box::new(move |work| {
        Box::pin(async move {
            let db = TenantDb::new(&work, tenant);
            let tx = db.open().await?;
            let shown = Sql::new("SELECT 1 AS one FROM memberships WHERE tenant_id = $1 AND avatar = $2 LIMIT 1")
                .bind(tenant)
                .bind(key.as_str())
                .row(&tx)
                .await?;
            drop(tx);
            if shown.is_none() {
                storage
                    .delete(&key)
                    .await
                    .or_warn("removing a picture that nobody shows");
            }
            Ok(())
        })
    }));
}
