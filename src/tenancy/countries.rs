//! What a country is to the platform: its money, its VAT, whether Profis work there, how one pays.
//!
//! How numbers and dates are written there is `foundation::i18n`'s; postal codes are [`super::places`]'s.

use crate::foundation::{
    i18n::Country,
    money::{Currency, Money},
};

/// A country the platform serves.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// Which.
    pub country: Country,
    /// What people are billed and paid in.
    pub currency: Currency,
    /// The standard rate of VAT in thousandths: 190 is 19 %.
    pub vat_per_mille: i64,
    /// Whether packages for Profis may be sold.
    ///
    /// Not in Austria: mounting and electrical work are regulated trades there (Gewerbeordnung 1994, § 94), and nobody
    /// checks a licence yet.
    pub profi: bool,
    /// The least a Friend earns with an order, in minor units: 25 € or its like.
    pub pay_min: i64,
    /// How a customer may pay.
    pub payments: &'static [&'static str],
    /// Days in which a consumer may withdraw from a contract made at a distance: Directive 2011/83/EU, Article 9. Swiss law
    /// knows no such right.
    pub withdrawal_days: Option<i64>,
    /// The zone of its clocks.
    pub time_zone: chrono_tz::Tz,
}

/// Cash and card at the door, or an invoice.
const AT_THE_DOOR: &[&str] = &["cash", "card_on_site", "invoice"];

/// Every country served.
pub const ALL: [Facts; 4] = [
    Facts {
        country: Country::CH,
        currency: Currency::Chf,
        vat_per_mille: 81,
        profi: true,
        pay_min: 2_500,
        payments: AT_THE_DOOR,
        withdrawal_days: None,
        time_zone: chrono_tz::Europe::Zurich,
    },
    Facts {
        country: Country::DE,
        currency: Currency::Eur,
        vat_per_mille: 190,
        profi: true,
        pay_min: 2_500,
        payments: AT_THE_DOOR,
        withdrawal_days: Some(14),
        time_zone: chrono_tz::Europe::Berlin,
    },
    Facts {
        country: Country::AT,
        currency: Currency::Eur,
        vat_per_mille: 200,
        profi: false,
        pay_min: 2_500,
        payments: AT_THE_DOOR,
        withdrawal_days: Some(14),
        time_zone: chrono_tz::Europe::Vienna,
    },
    Facts {
        country: Country::PL,
        currency: Currency::Pln,
        vat_per_mille: 230,
        profi: true,
        pay_min: 10_000,
        payments: AT_THE_DOOR,
        withdrawal_days: Some(14),
        time_zone: chrono_tz::Europe::Warsaw,
    },
];

impl Facts {
    /// What the platform knows of a country; none when it is not served.
    #[must_use]
    pub fn of(country: Country) -> Option<&'static Self> {
        ALL.iter().find(|facts| facts.country == country)
    }

    /// The least a Friend earns with an order.
    #[must_use]
    pub const fn pay_min(&self) -> Money {
        Money::new(self.pay_min, self.currency)
    }

    /// The VAT that a price in minor units holds, rounded to the nearest.
    #[must_use]
    pub const fn vat_within(&self, price: i64) -> i64 {
        let whole = 1_000 + self.vat_per_mille;
        (price * self.vat_per_mille * 2 + whole) / (whole * 2)
    }
}

#[cfg(test)]
mod tests {
    use super::Facts;
    use crate::foundation::i18n::Country;

    #[test]
    fn only_the_unions_law_knows_a_withdrawal() {
        let days = |country| Facts::of(country).unwrap().withdrawal_days;
        for country in [Country::DE, Country::AT, Country::PL] {
            assert_eq!(days(country), Some(14));
        }
        assert_eq!(days(Country::CH), None);
    }

    #[test]
    fn a_price_holds_its_vat() {
        let within = |country, price| Facts::of(country).unwrap().vat_within(price);
        assert_eq!(within(Country::DE, 11_900), 1_900);
        assert_eq!(within(Country::AT, 5_900), 983);
        assert_eq!(within(Country::CH, 6_900), 517);
        assert_eq!(within(Country::PL, 0), 0);
        assert!(Facts::of(Country::FR).is_none());
    }
}
