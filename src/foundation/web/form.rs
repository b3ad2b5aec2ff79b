//! Forms: what was typed is kept, each message stands by its field.

use std::collections::BTreeMap;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::header,
};
use serde::Serialize;

use crate::foundation::error::{AppError, Refusal};

/// Characters of one field that is no long text.
pub const FIELD_CHARS_MAX: usize = 2_000;
/// Fields of one form.
const FIELDS_MAX: usize = 200;

/// A form as it arrived: URL-encoded, UTF-8, without NUL.
#[derive(Clone, Debug, Default)]
pub struct FormData {
    fields: Vec<(String, String)>,
}

impl FormData {
    /// Reads URL-encoded text; also for a query.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let fields: Vec<(String, String)> = serde_urlencoded::from_bytes(bytes).ok()?;
        (fields.len() <= FIELDS_MAX).then(|| Self {
            // NUL cannot be stored by PostgreSQL and means nothing to people.
            fields: fields
                .into_iter()
                .map(|(name, value)| (name, value.replace('\0', "")))
                .collect(),
        })
    }

    /// The field, trimmed; empty when it is missing.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The field as typed, for passwords and long texts.
    #[must_use]
    pub fn raw(&self, name: &str) -> &str {
        self.fields
            .iter()
            .find(|(field, _)| field == name)
            .map_or("", |(_, value)| value)
    }

    /// Every value of a field that may be ticked more than once.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.fields
            .iter()
            .filter(|(field, _)| field == name)
            .map(|(_, value)| value.as_str())
            .collect()
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn ticked(&self, name: &str) -> bool {
        self.fields
            .iter()
            .any(|(field, value)| field == name && !value.is_empty())
    }
}

impl<S: Send + Sync> FromRequest<S> for FormData {
    type Rejection = AppError;

    async fn from_request(request: Request, state: &S) -> Result<Self, AppError> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .unwrap_or("");
        let urlencoded = kind.starts_with("application/x-www-form-urlencoded") || kind.is_empty();
        if !urlencoded {
            return Err(Refusal::new("form-refused-kind").with_status(415).into());
        }
        let charset = kind.split("charset=").nth(1).map(str::to_ascii_lowercase);
        if charset.is_some_and(|charset| !charset.trim_matches('"').starts_with("utf-8")) {
            return Err(Refusal::new("form-refused-kind").with_status(415).into());
        }
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|_| Refusal::new("form-refused-too-large").with_status(413))?;
        Self::parse(&bytes).ok_or_else(|| Refusal::new("form-refused-unreadable").with_status(400).into())
    }
}

/// Messages by field, and whether there are any.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Fields {
    errors: BTreeMap<&'static str, Refusal>,
}

impl Serialize for Refusal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key)
    }
}

impl Fields {
    /// Notes the first refusal of a field.
    pub fn refuse(&mut self, field: &'static str, refusal: Refusal) {
        self.errors.entry(field).or_insert(refusal);
    }

    /// The value, or a note by the field.
    pub fn check<T>(&mut self, field: &'static str, outcome: Result<T, Refusal>) -> Option<T> {
        outcome.map_err(|refusal| self.refuse(field, refusal)).ok()
    }

    /// Whether nothing was refused.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        self.errors.is_empty()
    }

    /// The refusal of a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&Refusal> {
        self.errors.get(field)
    }

    /// Every refused field with its refusal, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Refusal)> {
        self.errors.iter().map(|(field, refusal)| (*field, refusal))
    }
}
