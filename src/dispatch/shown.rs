//! What an offer shows of its order.
//!
//! It stands beside the offer: a Friend who is asked reads this and never the order's row, so that nothing else of the
//! order can reach him, by whatever mistake.

use sea_orm::FromJsonQueryResult;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    foundation::{
        i18n::Lang,
        money::{Currency, Money},
    },
    orders::Order,
};

/// Characters of the postal code that say where an order is to somebody who does not have it.
const POSTAL_CHARS: usize = 2;

/// As much of an order as somebody may know who is asked for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Shown {
    package_slug: String,
    /// What the package was called when it was sold: `{"de": {"name": …, "text": …}, …}`.
    package_texts: Value,
    /// The skill it needs.
    pub skill: String,
    /// The customer's language.
    pub lang: String,
    currency: String,
    pay: i64,
    /// How long it takes.
    pub minutes: i64,
    postal_begin: String,
    place: String,
    /// The wished times, an array of words: `weekday-evening`.
    pub wishes: Value,
    /// What is wrong, with every number and address masked.
    pub trouble: String,
}

impl Shown {
    /// What is shown of this order.
    #[must_use]
    pub fn of(order: &Order) -> Self {
        Self {
            package_slug: order.package_slug.clone(),
            package_texts: order.package_texts.clone(),
            skill: order.skill.clone(),
            lang: order.lang.clone(),
            currency: order.currency.clone(),
            pay: order.pay,
            minutes: order.duration_minutes,
            postal_begin: order.postal_code.chars().take(POSTAL_CHARS).collect(),
            place: order.place.clone(),
            wishes: order.wishes.clone(),
            trouble: order.trouble.clone(),
        }
    }

    /// The package's name in this language, else in the customer's, else its slug.
    #[must_use]
    pub fn package_name(&self, lang: Lang) -> &str {
        self.package_words("name", lang).unwrap_or(&self.package_slug)
    }

    /// What the package comprises, in this language or else the customer's.
    #[must_use]
    pub fn package_text(&self, lang: Lang) -> &str {
        self.package_words("text", lang).unwrap_or_default()
    }

    fn package_words(&self, which: &str, lang: Lang) -> Option<&str> {
        let words = |lang: &str| self.package_texts.get(lang)?.get(which)?.as_str();
        words(lang.as_str()).or_else(|| words(&self.lang))
    }

    /// The customer's language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or(Lang::De)
    }

    /// What the Friend would earn.
    #[must_use]
    pub fn pay(&self) -> Money {
        Money::new(self.pay, self.currency.parse().unwrap_or(Currency::Eur))
    }

    /// Where it is: the first two digits of the postal code, and the place: `02… Warszawa`.
    #[must_use]
    pub fn area(&self) -> String {
        format!("{}… {}", self.postal_begin, self.place).trim_end().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Shown;

    fn shown(postal_begin: &str, place: &str) -> Shown {
        let shown = json!({
            "package_slug": "wifi", "package_texts": {"pl": {"name": "Sieć", "text": ""}}, "skill": "wifi", "lang": "pl",
            "currency": "PLN", "pay": 9500, "minutes": 60, "postal_begin": postal_begin, "place": place, "wishes": [],
            "trouble": "",
        });
        serde_json::from_value(shown).expect("what an offer shows")
    }

    #[test]
    fn an_area_is_two_digits_and_a_place() {
        assert_eq!(shown("02", "Warszawa").area(), "02… Warszawa");
        assert_eq!(shown("84", "").area(), "84…");
    }

    #[test]
    fn a_package_without_a_name_in_the_readers_language_has_the_customers() {
        let shown = shown("02", "Warszawa");
        assert_eq!(shown.package_name("de".parse().expect("a language")), "Sieć");
    }
}
