//! Signed addresses: who was shown a file may fetch it, for a day or so, without a session.

use std::fmt;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use serde::Deserialize;

use super::FileKey;
use crate::foundation::keys::{KeyId, Keys};

const PURPOSE: &str = "file-address";
const SECONDS_PER_DAY: i64 = 86_400;

/// The address of one file on the files host: `<origin>/f/<key>?e=<unix>&k=<key id>&s=<signature>`.
///
/// Whoever has it may fetch the file until it expires, so it belongs in pages and never in a log:
/// it is shown by `Display` only.
pub struct FileAddress(String);

/// The query of a file address. Read by the handler of `/f/{*key}`.
#[derive(Clone, Deserialize)]
pub struct FileQuery {
    /// When it expires, in seconds since 1970.
    e: i64,
    /// The id of the master key that signed.
    k: String,
    /// The signature, base64url.
    s: String,
}

/// Why an address opens nothing. Answer both like a file that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressRefused {
    /// It was right, but its time is over.
    #[error("the file address has expired")]
    Expired,
    /// Not signed by us, or not for this file and time.
    #[error("the file address is not ours")]
    Forged,
}

impl FileAddress {
    /// The address of `key` on the files host's `origin` (`https://files.example.org`), good until
    /// the end of the day (UTC) in which `expires_at` lies.
    ///
    /// Rounding makes every page of a day show the same address, so that browsers can cache.
    #[must_use]
    pub fn sign(keys: &Keys, origin: &str, key: &FileKey, expires_at: DateTime<Utc>) -> Self {
        let expires = end_of_day(expires_at);
        let signature = URL_SAFE_NO_PAD.encode(keys.sign(PURPOSE, &message(key, expires)));
        let (origin, key_id) = (origin.trim_end_matches('/'), keys.current_id());
        Self(format!("{origin}/f/{key}?e={expires}&k={key_id}&s={signature}"))
    }

    /// Whether `query` is a signature of ours for this file that has not expired at `now`.
    ///
    /// The signature is looked at first: a forged address never learns whether it would be in time.
    pub fn verify(keys: &Keys, key: &FileKey, query: &FileQuery, now: DateTime<Utc>) -> Result<(), AddressRefused> {
        let key_id: KeyId = query.k.parse().map_err(|_| AddressRefused::Forged)?;
        let signature = URL_SAFE_NO_PAD.decode(&query.s).map_err(|_| AddressRefused::Forged)?;
        if !keys.verify_with(key_id, PURPOSE, &message(key, query.e), &signature) {
            return Err(AddressRefused::Forged);
        }
        if now.timestamp() >= query.e {
            return Err(AddressRefused::Expired);
        }
        Ok(())
    }
}

impl FileQuery {
    /// Seconds the address is still good at `now`; none once it has expired.
    #[must_use]
    pub fn seconds_left(&self, now: DateTime<Utc>) -> i64 {
        self.e.saturating_sub(now.timestamp()).max(0)
    }
}

impl fmt::Display for FileAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The next midnight (UTC), or the moment itself if it is one. A fraction of a second counts.
fn end_of_day(at: DateTime<Utc>) -> i64 {
    let seconds = at.timestamp() + i64::from(at.timestamp_subsec_nanos() > 0);
    let into_day = seconds.rem_euclid(SECONDS_PER_DAY);
    if into_day == 0 {
        seconds
    } else {
        seconds - into_day + SECONDS_PER_DAY
    }
}

/// The expiry has a fixed length, so no other pair of expiry and key gives the same bytes.
fn message(key: &FileKey, expires: i64) -> Vec<u8> {
    [&expires.to_be_bytes(), key.as_str().as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORIGIN: &str = "http://files.localhost:5150";

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn key() -> FileKey {
        "north/avatars/ada.webp".parse().unwrap()
    }

    fn query_of(address: &str) -> FileQuery {
        serde_urlencoded::from_str(address.split_once('?').unwrap().1).unwrap()
    }

    fn signed(keys: &Keys) -> String {
        FileAddress::sign(keys, ORIGIN, &key(), at("2026-03-01T15:00:00Z")).to_string()
    }

    #[test]
    fn an_address_opens_its_file_until_midnight() {
        let keys = Keys::random();
        let address = signed(&keys);
        assert!(address.starts_with("http://files.localhost:5150/f/north/avatars/ada.webp?e="));
        let verify = |now| FileAddress::verify(&keys, &key(), &query_of(&address), at(now));
        assert_eq!(verify("2026-03-01T23:59:59.999Z"), Ok(()));
        assert_eq!(verify("2026-03-02T00:00:00Z"), Err(AddressRefused::Expired));
        let left = |now| query_of(&address).seconds_left(at(now));
        assert_eq!((left("2026-03-01T23:59:00Z"), left("2026-03-03T00:00:00Z")), (60, 0));
    }

    #[test]
    fn all_pages_of_a_day_show_the_same_address() {
        let keys = Keys::random();
        let of = |moment| FileAddress::sign(&keys, ORIGIN, &key(), at(moment)).to_string();
        assert_eq!(of("2026-03-01T00:00:00.000001Z"), of("2026-03-02T00:00:00Z"));
        assert_ne!(of("2026-03-01T00:00:00Z"), of("2026-03-01T00:00:01Z"));
    }

    #[test]
    fn whatever_is_changed_is_refused() {
        let keys = Keys::random();
        let good = query_of(&signed(&keys));
        let now = at("2026-03-01T16:00:00Z");
        let refused = |key: &str, query: FileQuery| {
            let verified = FileAddress::verify(&keys, &key.parse().unwrap(), &query, now);
            assert_eq!(verified, Err(AddressRefused::Forged));
        };
        refused("south/avatars/ada.webp", good.clone());
        refused(
            key().as_str(),
            FileQuery {
                e: good.e + SECONDS_PER_DAY,
                ..good.clone()
            },
        );
        refused(
            key().as_str(),
            FileQuery {
                e: i64::MIN,
                ..good.clone()
            },
        );
        refused(
            key().as_str(),
            FileQuery {
                k: "00000000".into(),
                ..good.clone()
            },
        );
        refused(
            key().as_str(),
            FileQuery {
                k: String::new(),
                ..good.clone()
            },
        );
        refused(
            key().as_str(),
            FileQuery {
                s: String::new(),
                ..good.clone()
            },
        );
        refused(
            key().as_str(),
            FileQuery {
                s: good.s[1..].to_owned(),
                ..good.clone()
            },
        );
        let mut flipped = URL_SAFE_NO_PAD.decode(&good.s).unwrap();
        flipped[0] ^= 1;
        refused(
            key().as_str(),
            FileQuery {
                s: URL_SAFE_NO_PAD.encode(flipped),
                ..good.clone()
            },
        );
        let foreign = query_of(&signed(&Keys::random()));
        refused(key().as_str(), foreign);
    }

    #[test]
    fn an_address_outlives_a_rotation_while_its_key_is_in_the_ring() {
        let (old_text, new_text) = ([1; 32], [2; 32]);
        let text = |secret: [u8; 32]| URL_SAFE_NO_PAD.encode(secret);
        let old = Keys::from_text(&text(old_text)).unwrap();
        let both = Keys::from_text(&format!("{},{}", text(new_text), text(old_text))).unwrap();
        let new = Keys::from_text(&text(new_text)).unwrap();
        let query = query_of(&signed(&old));
        let now = at("2026-03-01T16:00:00Z");
        assert_eq!(FileAddress::verify(&both, &key(), &query, now), Ok(()));
        assert_eq!(
            FileAddress::verify(&new, &key(), &query, now),
            Err(AddressRefused::Forged)
        );
    }
}
