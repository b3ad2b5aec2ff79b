//! Pictures of members: square, small, written by us, named by their content.

use bytes::Bytes;
use sha2::{Digest, Sha256};

use crate::{
    foundation::{
        db::{Sql, Work},
        error::{AppError, Refusal, Tolerated},
        files::{FileKey, Picture, PictureLimits, PictureRefused},
    },
    tenancy::{House, TenantDb, TenantId},
};

/// Bytes of an upload: the picture's own limit and a little for the form around it.
pub const UPLOAD_BYTES_MAX: usize = 10 * 1024 * 1024 + 16 * 1024;
/// Pixels of a side.
const SIDE_PX: u32 = 512;
/// Bytes of the hash that names a file.
const NAME_BYTES: usize = 16;
/// Bytes in a mebibyte, as people are told limits.
const MEBIBYTE: usize = 1024 * 1024;
/// Pixels in a megapixel.
const MEGAPIXEL: u64 = 1_000_000;

/// Makes the picture harmless and keeps it; gives back its key. Nothing refers to it yet.
///
/// # Errors
/// A refusal when it is no picture we take; a failure when it cannot be kept.
pub async fn keep(house: &House, tenant: TenantId, upload: Bytes) -> Result<FileKey, AppError> {
    if upload.is_empty() {
        return Err(Refusal::new("picture-refused-missing").into());
    }
    let written = Picture::aside(upload, PictureLimits::default(), |picture| {
        picture.square(SIDE_PX).to_smallest()
    })
    .await?;
    let encoded = written.map_err(refusal)??;
    let hash = Sha256::digest(&encoded.bytes);
    let name: String = hash.iter().take(NAME_BYTES).map(|byte| format!("{byte:02x}")).collect();
    let key = FileKey::of(tenant.uuid(), &format!("avatars/{name}.{}", encoded.format.extension()))
        .map_err(|error| AppError::Failure(error.to_string()))?;
    house
        .storage
        .put(&key, encoded.bytes)
        .await
        .map_err(|error| AppError::Failure(error.to_string()))?;
    Ok(key)
}

/// Why an upload was refused, in words for people.
#[must_use]
pub fn refusal(refused: PictureRefused) -> Refusal {
    match refused {
        PictureRefused::NotAPicture => Refusal::new("picture-refused-kind"),
        PictureRefused::TooLarge { bytes_max } => too_large(bytes_max),
        PictureRefused::TooManyPixels { pixels_max } => {
            Refusal::new("picture-refused-pixels").with("max", pixels_max / MEGAPIXEL)
        }
        PictureRefused::Broken => Refusal::new("picture-refused-broken"),
    }
}

/// An upload of more than so many bytes.
#[must_use]
pub fn too_large(bytes_max: usize) -> Refusal {
    Refusal::new("picture-refused-too-large").with("max", bytes_max / MEBIBYTE)
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
