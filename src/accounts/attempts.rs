//! How often a password may be tried at an address, how often an address may be written to, and how often somebody may order.
//!
//! Counted by community and address, before anybody looks whether the address is known: who meets the limit learns that
//! much was asked about this address lately, and nothing else. Every node counts for itself.

use super::Visitor;
use crate::foundation::web::door::{Deed, TooOften};

impl Visitor {
    /// Counts a password tried at this address.
    ///
    /// # Errors
    /// How long to wait, when there were too many.
    pub fn try_password(&self, address: &str) -> Result<(), TooOften> {
        self.count(address, Deed::Password)
    }

    /// Counts a letter that is to be written to this address.
    ///
    /// # Errors
    /// How long to wait, when there were too many.
    pub fn try_letter(&self, address: &str) -> Result<(), TooOften> {
        self.count(address, Deed::Letter)
    }

    /// Counts an order that is to be placed from where this reader comes from: whoever has many addresses fills the pool no
    /// faster than with one.
    ///
    /// # Errors
    /// How long to wait, when there were too many.
    pub fn try_order(&self) -> Result<(), TooOften> {
        self.count(&self.remote, Deed::Order)
    }

    fn count(&self, address: &str, deed: Deed) -> Result<(), TooOften> {
        self.house
            .address_limits
            .count(&self.tenant.id.to_string(), address, deed)
    }
}
