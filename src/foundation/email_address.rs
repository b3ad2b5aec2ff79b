//! E-mail addresses: parsed once in the form, trusted ever after.
//!
//! Deliberately absent: quoted local parts, address literals (`a@[10.0.0.1]`), host names without a dot and anything
//! outside ASCII. RFC 5321 permits the first three, but no person who joins a community has one, and each is a known way
//! to smuggle something past a later reader. A domain in another script is accepted in its `xn--` form.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Longest address in characters: RFC 5321 4.5.3.1.3 leaves 254 once the angle brackets are taken off the path.
pub const ADDRESS_CHARS_MAX: usize = 254;

/// Longest part before the `@` in characters (RFC 5321 4.5.3.1.1).
const LOCAL_CHARS_MAX: usize = 64;

/// Longest part between two dots of the domain in characters (RFC 1035 2.3.4).
const LABEL_CHARS_MAX: usize = 63;

/// An address a letter can be sent to: `local@domain`, ASCII, at most [`ADDRESS_CHARS_MAX`] characters, no control
/// character, the domain in lower case.
///
/// The local part keeps the case it was typed in, because RFC 5321 leaves its meaning to the receiving server. Two
/// addresses are the same person's when their [`EmailAddress::normal`] is the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

/// Why a text is no address we can write to. None of them repeats the text: it is personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailAddressRefused {
    /// Nothing but white space.
    #[error("the address is empty")]
    Empty,
    /// More than [`ADDRESS_CHARS_MAX`] characters.
    #[error("the address is longer than 254 characters")]
    TooLong,
    /// A line break, NUL or the like.
    #[error("the address contains a control character")]
    ControlCharacter,
    /// There is no `@` in it.
    #[error("the address has no @")]
    AtMissing,
    /// What stands before the `@` is empty, too long, or not dot-separated letters, digits and the signs of RFC 5322.
    #[error("the part before the @ is not well formed")]
    LocalPart,
    /// What stands behind the `@` is not a host name with at least one dot.
    #[error("the domain is not well formed")]
    Domain,
    /// The domain is written in another script; its `xn--` form is accepted.
    #[error("the domain is not ASCII; its xn-- form is accepted")]
    DomainNotAscii,
}

impl EmailAddress {
    /// The address in `text`, white space around it taken off.
    pub fn parse(text: &str) -> Result<Self, EmailAddressRefused> {
        // Before the trimming, which would take a line break at the end for white space.
        if text.chars().any(char::is_control) {
            return Err(EmailAddressRefused::ControlCharacter);
        }
        let text = text.trim();
        if text.is_empty() {
            return Err(EmailAddressRefused::Empty);
        }
        if text.chars().count() > ADDRESS_CHARS_MAX {
            return Err(EmailAddressRefused::TooLong);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(EmailAddressRefused::AtMissing)?;
        if !is_local_part(local) {
            return Err(EmailAddressRefused::LocalPart);
        }
        if !domain.is_ascii() {
            return Err(EmailAddressRefused::DomainNotAscii);
        }
        if !is_domain(domain) {
            return Err(EmailAddressRefused::Domain);
        }
        Ok(Self(format!("{local}@{}", domain.to_ascii_lowercase())))
    }

    /// The address to write to: local part as typed, domain in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address to find a person by, wholly in lower case: what the `email_normal` columns hold.
    ///
    /// Dots and `+tags` stay, because only some providers ignore them.
    pub fn normal(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// What stands behind the `@`, in lower case.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl FromStr for EmailAddress {
    type Err = EmailAddressRefused;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = EmailAddressRefused;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

impl AsRef<str> for EmailAddress {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether this is a dot-atom of RFC 5322 3.2.3.
fn is_local_part(local: &str) -> bool {
    local.len() <= LOCAL_CHARS_MAX
        && local
            .split('.')
            .all(|atom| !atom.is_empty() && atom.bytes().all(is_atom_byte))
}

fn is_atom_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

/// Whether this is a host name of two labels or more whose last one is no number.
fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        (1..=LABEL_CHARS_MAX).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    domain.split('.').all(is_label)
        && domain
            .rsplit_once('.')
            .is_some_and(|(_, last)| !last.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_keeps_its_local_part_and_lowers_its_domain() {
        let address = EmailAddress::parse("  Ada.Lovelace+kith@North.Example ").unwrap();

        assert_eq!(address.as_str(), "Ada.Lovelace+kith@north.example");
        assert_eq!(address.normal(), "ada.lovelace+kith@north.example");
        assert_eq!(address.domain(), "north.example");
    }

    #[test]
    fn what_nobody_can_write_to_is_refused_by_name() {
        use EmailAddressRefused::*;
        for (text, why) in [
            ("", Empty),
            ("   ", Empty),
            ("ada", AtMissing),
            ("@north.example", LocalPart),
            ("ada..b@north.example", LocalPart),
            (".ada@north.example", LocalPart),
            ("a b@north.example", LocalPart),
            ("ada@bo@north.example", LocalPart),
            ("\"a b\"@north.example", LocalPart),
            ("adä@north.example", LocalPart),
            ("<ada@north.example>", LocalPart),
            ("ada@", Domain),
            ("ada@localhost", Domain),
            ("ada@[10.0.0.1]", Domain),
            ("ada@10.0.0.1", Domain),
            ("ada@north..example", Domain),
            ("ada@-north.example", Domain),
            ("ada@north.example.", Domain),
            ("ada@münchen.example", DomainNotAscii),
            ("ada@north.example\r\nBcc: x@y.example", ControlCharacter),
            ("ada@north.example\n", ControlCharacter),
            ("ada\0@north.example", ControlCharacter),
        ] {
            assert_eq!(EmailAddress::parse(text), Err(why), "{text:?}");
        }
    }

    #[test]
    fn a_domain_in_another_script_is_taken_in_its_ascii_form() {
        assert!(EmailAddress::parse("ada@xn--mnchen-3ya.example").is_ok());
    }

    #[test]
    fn lengths_are_bounded() {
        let local = "a".repeat(64);
        let rest = format!(
            "{}.example",
            [["b"; 60].concat(), ["c"; 60].concat(), ["d"; 59].concat()].join(".")
        );
        let longest = format!("{local}@{rest}");
        assert_eq!(longest.len(), 254);

        assert!(EmailAddress::parse(&longest).is_ok());
        assert_eq!(
            EmailAddress::parse(&format!("{local}@d{rest}")),
            Err(EmailAddressRefused::TooLong)
        );
        assert_eq!(
            EmailAddress::parse(&format!("a{local}@b.example")),
            Err(EmailAddressRefused::LocalPart)
        );
        assert_eq!(
            EmailAddress::parse(&format!("ada@{}.example", "b".repeat(64))),
            Err(EmailAddressRefused::Domain)
        );
    }

    #[test]
    fn json_holds_the_text_and_is_checked_when_read() {
        let address: EmailAddress = serde_json::from_str("\"Bo@NORTH.example\"").unwrap();

        assert_eq!(serde_json::to_string(&address).unwrap(), "\"Bo@north.example\"");
        assert!(serde_json::from_str::<EmailAddress>("\"bo\"").is_err());
    }
}
