//! Where the next page of a list begins: a moment and an id, opaque in addresses.

use std::{fmt, str::FromStr};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use uuid::Uuid;

use crate::foundation::error::AppError;

/// The last thing of a page, by what its list is ordered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Its moment, to the nanosecond.
    pub at: DateTime<Utc>,
    /// Its id, among those of one moment.
    pub id: Uuid,
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let nanos = self.at.timestamp_nanos_opt().unwrap_or_default();
        let bytes = [&nanos.to_be_bytes()[..], self.id.as_bytes()].concat();
        f.write_str(&URL_SAFE_NO_PAD.encode(bytes))
    }
}

impl FromStr for Cursor {
    type Err = AppError;

    fn from_str(text: &str) -> Result<Self, AppError> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| AppError::NotFound)?;
        let (nanos, id) = bytes.split_first_chunk::<8>().ok_or(AppError::NotFound)?;
        Ok(Self {
            at: DateTime::from_timestamp_nanos(i64::from_be_bytes(*nanos)),
            id: Uuid::from_slice(id).map_err(|_| AppError::NotFound)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use uuid::Uuid;

    use super::Cursor;

    #[test]
    fn a_cursor_survives_its_address() {
        let cursor = Cursor {
            at: DateTime::from_timestamp_nanos(1_795_430_000_123_456_789),
            id: Uuid::now_v7(),
        };
        assert_eq!(cursor.to_string().parse::<Cursor>().unwrap(), cursor);
        for wrong in ["", "x", "AAAA", "not base64!"] {
            assert!(wrong.parse::<Cursor>().is_err(), "{wrong}");
        }
    }
}
