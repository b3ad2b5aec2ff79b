//! A form with a file (multipart/form-data), read whole: its fields as of any other form, and the file's bytes.

use std::convert::Infallible;

use axum::{
    extract::{FromRequest, Multipart, Request, multipart::MultipartError},
    http::StatusCode,
};
use bytes::Bytes;

use super::form::{FIELDS_MAX, FormData, too_large};
use crate::foundation::error::Refusal;

/// What a form with one file has sent.
#[derive(Debug)]
pub struct Upload {
    /// Its other fields, as far as they could be read.
    pub form: FormData,
    /// The file; empty when none was chosen. A refusal when it was too large or the form could not be read to its end.
    pub file: Result<Bytes, Refusal>,
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Infallible;

    async fn from_request(request: Request, state: &S) -> Result<Self, Infallible> {
        let mut fields = Vec::new();
        let file = match Multipart::from_request(request, state).await {
            Ok(parts) => read(parts, &mut fields).await,
            Err(_) => Err(Refusal::new("form-refused-kind").with_status(415)),
        };
        let fields = fields.iter().map(|(name, text)| (name.as_str(), text.clone()));
        Ok(Self {
            form: FormData::of(fields),
            file,
        })
    }
}

/// Reads the parts to the end, or to the first that cannot be read; gives back the file.
async fn read(mut parts: Multipart, fields: &mut Vec<(String, String)>) -> Result<Bytes, Refusal> {
    let mut file = Bytes::new();
    while let Some(part) = parts.next_field().await.map_err(refusal)? {
        let name = part.name().unwrap_or_default().to_owned();
        if part.file_name().is_some() {
            file = part.bytes().await.map_err(refusal)?;
            continue;
        }
        let bytes = part.bytes().await.map_err(refusal)?;
        let text = String::from_utf8(bytes.into()).map_err(|_| unreadable())?;
        if fields.len() == FIELDS_MAX {
            return Err(too_large());
        }
        // NUL cannot be stored by PostgreSQL and means nothing to people.
        fields.push((name, text.replace('\0', "")));
    }
    Ok(file)
}

fn refusal(error: MultipartError) -> Refusal {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => too_large(),
        _ => unreadable(),
    }
}

const fn unreadable() -> Refusal {
    Refusal::new("form-refused-unreadable").with_status(400)
}
