//! Parts of a path; whatever does not parse does not exist.

use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
};
use serde::de::DeserializeOwned;

use crate::foundation::error::AppError;

/// Path parameters. A malformed one is "not found", the same answer as for an id that never was.
#[derive(Clone, Copy, Debug)]
pub struct At<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for At<T> {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        // Nothing of ours is named with NUL, and PostgreSQL takes a statement that holds one for a failure.
        if parts.uri.path().contains("%00") {
            return Err(AppError::NotFound);
        }
        Path::from_request_parts(parts, state)
            .await
            .map(|Path(value)| Self(value))
            .map_err(|_| AppError::NotFound)
    }
}
