//! Whom a letter is from or to.

use serde::{Deserialize, Serialize};

use crate::foundation::email_address::EmailAddress;

/// An address with the name people see beside it, as in `Ada <ada@north.example>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// The name, in any script; none shows the bare address. Control characters are refused when the letter is built.
    pub name: Option<String>,
    /// Where it goes to or comes from.
    pub address: EmailAddress,
}

impl Mailbox {
    /// An address with a name; a name of nothing but white space counts as none.
    pub fn named(name: impl Into<String>, address: EmailAddress) -> Self {
        let name = name.into();
        Self {
            name: (!name.trim().is_empty()).then_some(name),
            address,
        }
    }

    /// An address without a name.
    pub fn bare(address: EmailAddress) -> Self {
        Self { name: None, address }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blank_name_is_none() {
        let address = EmailAddress::parse("ada@north.example").unwrap();

        assert_eq!(Mailbox::named("  ", address.clone()), Mailbox::bare(address));
    }
}
