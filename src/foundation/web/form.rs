//! Forms: what was typed is kept, each message stands by its field.

use std::{collections::BTreeMap, str::FromStr};

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderMap, header},
};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::foundation::{
    error::{AppError, Refusal},
    says_nothing,
};

/// Bytes of a form; uploads have routes of their own.
pub const FORM_BYTES_MAX: usize = 512 * 1024;
/// The field with the version of what a form shows, or with its mark.
pub const VERSION: &str = "version";
/// Fields that say nothing.
const UNSAID: [&str; 2] = ["form_key", VERSION];
/// Fields of one form.
pub(super) const FIELDS_MAX: usize = 200;

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

    /// What a field says that may be left out, such as where a page of a list begins; none when it is empty.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it says what we have never written: such an address leads nowhere.
    pub fn said<T: FromStr>(&self, name: &str) -> Result<Option<T>, AppError> {
        match self.text(name) {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| AppError::NotFound),
        }
    }

    /// A form that is filled in already: with what is there before anybody types.
    #[must_use]
    pub fn of<'value>(fields: impl IntoIterator<Item = (&'value str, String)>) -> Self {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
        Self {
            fields: fields.collect(),
        }
    }

    /// Every field with its value, in the order of the form.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The field, trimmed; empty when it is missing, or nothing of it can be seen.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        let text = self.raw(name).trim();
        if says_nothing(text) { "" } else { text }
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

    /// This form with these fields, and its keys, as another one says them.
    #[must_use]
    pub fn overlaid(&self, other: &Self, names: &[&str]) -> Self {
        let own = |name: &str| !names.contains(&name) && !UNSAID.contains(&name);
        let kept = self.fields.iter().filter(|(name, _)| own(name));
        let laid = other.fields.iter().filter(|(name, _)| !own(name));
        Self {
            fields: kept.chain(laid).cloned().collect(),
        }
    }

    /// The form, with a mark of what it shows: when it comes back, the mark tells whether that is still so.
    #[must_use]
    pub fn marked(mut self) -> Self {
        self.fields.push((VERSION.to_owned(), self.mark()));
        self
    }

    /// A mark of everything it holds but its keys: two forms that say the same have the same one.
    #[must_use]
    pub fn mark(&self) -> String {
        let mut said: Vec<_> = self
            .fields
            .iter()
            .map(|(name, value)| (name.as_str(), value.trim()))
            .filter(|(name, value)| !value.is_empty() && !UNSAID.contains(name))
            .collect();
        said.sort_unstable();
        let mut digest = Sha256::new();
        for (name, value) in said {
            // The lengths keep the borders: `a=bc` is not `ab=c`.
            digest.update(format!("{}:{name}{}:{value}", name.len(), value.len()));
        }
        digest
            .finalize()
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// Whether this field says the same in another form.
    #[must_use]
    pub fn says_as(&self, other: &Self, name: &str) -> bool {
        let said = |form: &Self| {
            let mut values: Vec<String> = form
                .all(name)
                .iter()
                .map(|value| value.trim().replace("\r\n", "\n"))
                .collect();
            values.retain(|value| !value.is_empty());
            values.sort_unstable();
            values
        };
        said(self) == said(other)
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
        if !is_form(request.headers()) {
            return Err(Refusal::new("form-refused-kind").with_status(415).into());
        }
        let bytes = Bytes::from_request(request, state).await.map_err(|_| too_large())?;
        // Whoever reads bytes that are no UTF-8 as if they were stores other words than were typed.
        if percent_encoding::percent_decode(&bytes).decode_utf8().is_err() {
            return Err(Refusal::new("form-refused-unreadable").with_status(400).into());
        }
        Self::parse(&bytes).ok_or_else(|| too_large().into())
    }
}

/// A form of more bytes or fields than one has.
#[must_use]
pub fn too_large() -> Refusal {
    Refusal::new("form-refused-too-large").with_status(413)
}

/// Whether the body says that it is a URL-encoded form in UTF-8, or nothing about itself.
#[must_use]
pub fn is_form(headers: &HeaderMap) -> bool {
    let Some(kind) = headers.get(header::CONTENT_TYPE) else {
        return true;
    };
    let mut parts = kind.to_str().unwrap_or("?").split(';').map(str::trim);
    let kind = parts.next().unwrap_or("");
    let urlencoded = kind.is_empty() || kind.eq_ignore_ascii_case("application/x-www-form-urlencoded");
    urlencoded
        && parts
            .filter_map(|part| part.split_once('='))
            .filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))
            .all(|(_, charset)| {
                let charset = charset.trim().trim_matches('"');
                ["utf-8", "utf8"].iter().any(|ours| charset.eq_ignore_ascii_case(ours))
            })
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

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, header};

    use super::is_form;

    #[test]
    fn a_form_is_url_encoded_utf_8() {
        let said = |kind: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_bytes(kind.as_bytes()).unwrap());
            is_form(&headers)
        };
        assert!(is_form(&HeaderMap::new()));
        for kind in [
            "application/x-www-form-urlencoded",
            "Application/X-WWW-Form-URLEncoded;charset=UTF-8",
            "application/x-www-form-urlencoded; charset=\"utf-8\"",
            "application/x-www-form-urlencoded; Charset=utf8",
        ] {
            assert!(said(kind), "{kind}");
        }
        for kind in [
            "application/x-www-form-urlencoded; charset=iso-8859-1",
            "application/x-www-form-urlencoded; charset=utf-8000",
            "application/x-www-form-urlencodedly",
            "multipart/form-data; boundary=x",
            "application/json",
            "text/plain",
            "ü",
        ] {
            assert!(!said(kind), "{kind}");
        }
    }
}
