//! Pictures that a community keeps: written afresh by us, named by their content.

use axum::http::HeaderValue;
use bytes::Bytes;
use sha2::{Digest, Sha256};

use super::{House, TenantId};
use crate::foundation::{
    error::{AppError, Refusal},
    files::{Encoded, FileKey, Picture, PictureLimits, PictureRefused},
    web::{Answer, assets::immutable},
};

/// Bytes of an upload: the picture's own limit and a little for the form around it.
pub const UPLOAD_BYTES_MAX: usize = 10 * 1024 * 1024 + 64 * 1024;
/// Bytes of the hash that names a file.
const NAME_BYTES: usize = 16;
/// Bytes in a mebibyte, as people are told limits.
const MEBIBYTE: usize = 1024 * 1024;
/// Pixels in a megapixel.
const MEGAPIXEL: u64 = 1_000_000;

/// Makes an upload harmless and keeps it in this folder of the community's files; gives back its key. Nothing refers to
/// it yet. To be asked before the request's transaction has begun.
///
/// # Errors
/// A refusal when it is no picture we take; a failure when it cannot be kept.
pub async fn keep(
    house: &House,
    tenant: TenantId,
    folder: &str,
    upload: Result<Bytes, Refusal>,
    written: impl FnOnce(Picture) -> std::io::Result<Encoded> + Send + 'static,
) -> Result<FileKey, AppError> {
    let upload = upload.map_err(|refusal| match refusal.status {
        413 => too_large(PictureLimits::default().bytes_max),
        _ => refusal,
    })?;
    if upload.is_empty() {
        return Err(Refusal::new("picture-refused-missing").into());
    }
    let encoded = Picture::aside(upload, PictureLimits::default(), written).await?;
    let encoded = encoded.map_err(refusal)??;
    let hash = Sha256::digest(&encoded.bytes);
    let name: String = hash.iter().take(NAME_BYTES).map(|byte| format!("{byte:02x}")).collect();
    let key = FileKey::of(
        tenant.uuid(),
        &format!("{folder}/{name}.{}", encoded.format.extension()),
    );
    let key = key.map_err(|error| AppError::Failure(error.to_string()))?;
    let kept = house.storage.put(&key, encoded.bytes).await;
    kept.map_err(|error| AppError::Failure(error.to_string()))?;
    Ok(key)
}

/// Why an upload was refused, in words for people.
fn refusal(refused: PictureRefused) -> Refusal {
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
fn too_large(bytes_max: usize) -> Refusal {
    Refusal::new("picture-refused-too-large").with("max", bytes_max / MEBIBYTE)
}

/// A kept picture as an answer; its name is its content, so it never changes.
///
/// # Errors
/// When there is none, or it cannot be read.
pub async fn answer(house: &House, key: &FileKey) -> Answer {
    let bytes = house.storage.get(key).await;
    let bytes = bytes
        .map_err(|error| AppError::Failure(error.to_string()))?
        .ok_or(AppError::NotFound)?;
    let kind = mime_guess::from_path(key.as_str()).first_or_octet_stream();
    let kind = HeaderValue::from_str(kind.as_ref()).map_err(|error| AppError::Failure(error.to_string()))?;
    Ok(immutable(kind, bytes))
}
