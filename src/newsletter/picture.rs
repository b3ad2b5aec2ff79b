//! Pictures in newsletters: kept by the community, public like the issues that show them.

use bytes::Bytes;

use crate::{
    accounts::Visitor,
    foundation::{
        error::{AppError, Refusal},
        files::FileKey,
        web::{Answer, At, Routes, Who},
    },
    tenancy::{House, TenantId, pictures},
};

/// Where they lie on the community's host.
pub(super) const PICTURES: &str = "/news/pictures/";
/// Their folder among the community's files.
const FOLDER: &str = "letters";
/// Pixels of a side: a letter's width, and twice that for dense screens.
const SIDE_PX_MAX: u32 = 1_200;

/// The routes.
pub(super) fn routes() -> Routes<House> {
    Routes::new().get("/news/pictures/{file}", Who::Everyone, show)
}

/// Keeps an upload; gives back its path on the community's host.
///
/// # Errors
/// A refusal when it is no picture we take; a failure when it cannot be kept.
pub(super) async fn keep(house: &House, tenant: TenantId, upload: Result<Bytes, Refusal>) -> Result<String, AppError> {
    let key = pictures::keep(house, tenant, FOLDER, upload, |picture| {
        picture.fit(SIDE_PX_MAX, SIDE_PX_MAX).to_mailable()
    })
    .await?;
    let name = key.as_str().rsplit('/').next().unwrap_or_default();
    Ok(format!("{PICTURES}{name}"))
}

/// GET /news/pictures/<hash>.<ending>: its name is its content, so it never changes.
async fn show(visitor: Visitor, At(file): At<String>) -> Answer {
    let key = FileKey::of(visitor.tenant.id.uuid(), &format!("{FOLDER}/{file}")).map_err(|_| AppError::NotFound)?;
    pictures::answer(&visitor.house, &key).await
}
