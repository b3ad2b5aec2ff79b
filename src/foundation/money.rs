//! Money: whole minor units and their currency, never a float.
//!
//! How money is written for people is in `i18n::Formats::money`; this file only says what it is.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A currency people are billed or paid in. All three have two decimal places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Swiss francs and centimes.
    Chf,
    /// Euros and cents.
    Eur,
    /// Polish złoty and grosze.
    Pln,
}

/// The text names none of the currencies we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of CHF, EUR, PLN")]
pub struct UnknownCurrency;

impl Currency {
    /// Every currency, in the order of their codes.
    pub const ALL: [Self; 3] = [Self::Chf, Self::Eur, Self::Pln];

    /// The ISO 4217 code: `CHF`, `EUR`, `PLN`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Chf => "CHF",
            Self::Eur => "EUR",
            Self::Pln => "PLN",
        }
    }
}

impl std::fmt::Display for Currency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    /// Reads the ISO code as it is stored, in capitals.
    fn from_str(code: &str) -> Result<Self, UnknownCurrency> {
        Self::ALL
            .into_iter()
            .find(|currency| currency.as_str() == code)
            .ok_or(UnknownCurrency)
    }
}

/// An amount of money; negative when it flows back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Centimes, cents or grosze.
    pub minor: i64,
    /// What the minor units are of.
    pub currency: Currency,
}

impl Money {
    /// So many minor units (centimes, cents, grosze) of a currency.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Both amounts together; `None` when their currencies differ or the sum does not fit.
    ///
    /// There is no `+`: adding francs to euros is a mistake that must not compile away.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        if self.currency != other.currency {
            return None;
        }
        Some(Self {
            minor: self.minor.checked_add(other.minor)?,
            currency: self.currency,
        })
    }

    /// The amount so many times; `None` when it does not fit.
    pub fn checked_mul(self, times: i64) -> Option<Self> {
        Some(Self {
            minor: self.minor.checked_mul(times)?,
            currency: self.currency,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_written_as_its_code() {
        assert_eq!(serde_json::to_string(&Currency::Chf).unwrap(), "\"CHF\"");
        assert_eq!("PLN".parse(), Ok(Currency::Pln));
        assert_eq!("chf".parse::<Currency>(), Err(UnknownCurrency));
    }

    #[test]
    fn amounts_of_different_currencies_do_not_add_up() {
        let francs = Money::new(500, Currency::Chf);
        assert_eq!(
            francs.checked_add(Money::new(250, Currency::Chf)),
            Some(Money::new(750, Currency::Chf))
        );
        assert_eq!(francs.checked_add(Money::new(250, Currency::Eur)), None);
        assert_eq!(Money::new(i64::MAX, Currency::Eur).checked_mul(2), None);
    }
}
