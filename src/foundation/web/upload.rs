//! A form with a file (multipart/form-data), read whole: its fields as of any other form, and the file's bytes.

use axum::{
    extract::{FromRequest, Multipart, Request},
    http::StatusCode,
};
use bytes::Bytes;

use super::form::{FormData, too_large};
use crate::foundation::error::{AppError, Refusal};

/// What a form with one file has sent.
#[derive(Debug, Default)]
pub struct Upload {
    /// Its other fields.
    pub form: FormData,
    /// The file; empty when none was chosen.
    pub file: Bytes,
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AppError> {
        let parts = Multipart::from_request(request, state).await;
        let mut parts = parts.map_err(|_| Refusal::new("form-refused-kind").with_status(415))?;
        let refused = |status: StatusCode| match status {
            StatusCode::PAYLOAD_TOO_LARGE => too_large(),
            _ => Refusal::new("form-refused-unreadable").with_status(400),
        };
        let mut upload = Self::default();
        let mut fields: Vec<(String, String)> = Vec::new();
        while let Some(part) = parts.next_field().await.map_err(|error| refused(error.status()))? {
            let name = part.name().unwrap_or_default().to_owned();
            if part.file_name().is_some() {
                upload.file = part.bytes().await.map_err(|error| refused(error.status()))?;
            } else {
                let text = part.text().await.map_err(|error| refused(error.status()))?;
                // NUL cannot be stored by PostgreSQL and means nothing to people.
                fields.push((name, text.replace('\0', "")));
            }
        }
        let fields = fields.iter().map(|(name, text)| (name.as_str(), text.clone()));
        upload.form = FormData::of(fields);
        Ok(upload)
    }
}
