//! Language, country, form of address and zone: what a text needs to know about its reader.

use std::{cmp::Reverse, fmt, str::FromStr};

use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// Entries of an Accept-Language header we look at; browsers send fewer than ten.
const ACCEPTED_MAX: usize = 20;

/// A language the product speaks. All of them are complete, so there is no half-translated state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// German.
    De,
    /// English, with British conventions.
    En,
    /// French.
    Fr,
    /// Italian.
    It,
    /// Polish.
    Pl,
}

/// The text is none of `de`, `en`, `fr`, `it`, `pl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of de, en, fr, it, pl")]
pub struct UnknownLang;

impl Lang {
    /// Every language, in the order of their codes.
    pub const ALL: [Self; 5] = [Self::De, Self::En, Self::Fr, Self::It, Self::Pl];

    /// The code in addresses, files and the database: `de`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::Fr => "fr",
            Self::It => "it",
            Self::Pl => "pl",
        }
    }

    /// The language's name in itself, for the language switcher.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::De => "Deutsch",
            Self::En => "English",
            Self::Fr => "Français",
            Self::It => "Italiano",
            Self::Pl => "Polski",
        }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Self, UnknownLang> {
        Self::ALL
            .into_iter()
            .find(|lang| lang.as_str() == code)
            .ok_or(UnknownLang)
    }
}

/// ISO 3166-1 alpha-2 codes in use, in alphabetical order.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS \
BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK \
FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM \
JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS \
MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW \
SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM \
US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// A country by its ISO 3166-1 code, in capitals. Only codes in use can be held.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

/// The text is no two-letter country code in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no ISO 3166 country code")]
pub struct UnknownCountry;

impl Country {
    /// Switzerland.
    pub const CH: Self = Self(*b"CH");
    /// Germany.
    pub const DE: Self = Self(*b"DE");
    /// Austria.
    pub const AT: Self = Self(*b"AT");
    /// Liechtenstein.
    pub const LI: Self = Self(*b"LI");
    /// France.
    pub const FR: Self = Self(*b"FR");
    /// Italy.
    pub const IT: Self = Self(*b"IT");
    /// Poland.
    pub const PL: Self = Self(*b"PL");
    /// The United Kingdom.
    pub const GB: Self = Self(*b"GB");

    /// The code, such as `CH`.
    pub fn as_str(&self) -> &str {
        // Only codes from the ASCII table above get in, so the empty text is never seen.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Whether people write by Swiss rules there: no ß, groups with ’ and money in the form of the banks.
    pub fn writes_swiss(self) -> bool {
        self == Self::CH || self == Self::LI
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;

    /// Takes capitals and small letters.
    fn from_str(code: &str) -> Result<Self, UnknownCountry> {
        let upper = code.to_ascii_uppercase();
        if !COUNTRIES.split(' ').any(|known| known == upper) {
            return Err(UnknownCountry);
        }
        <[u8; 2]>::try_from(upper.as_bytes())
            .map(Self)
            .map_err(|_| UnknownCountry)
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Country {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

/// How a tenant addresses its readers, per language: du or Sie, tu or vous, tu or Lei, ty or Pan/Pani.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Formality {
    /// The base files.
    Informal,
    /// The base files with the `@formal` overlay.
    Formal,
}

/// Everything a text depends on besides its words. Travels by value through requests, jobs and letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Locale {
    /// The language read.
    pub lang: Lang,
    /// The tenant's country, or the order's for its addresses and money; never the browser's.
    pub country: Country,
    /// The form of address.
    pub formality: Formality,
    /// Where the reader's clock stands.
    pub tz: chrono_tz::Tz,
}

impl Locale {
    /// The language tag for `<html lang>` and `Content-Language`: `de-CH`.
    ///
    /// English is `en-CH` in Switzerland and `en-GB` everywhere else: bare `en` would mean American dates.
    pub fn tag(&self) -> String {
        Conventions::of(self).tag()
    }
}

/// The language and country whose writing conventions hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Conventions {
    pub lang: Lang,
    pub country: Country,
}

impl Conventions {
    pub fn of(locale: &Locale) -> Self {
        Self::new(locale.lang, locale.country)
    }

    pub fn new(lang: Lang, country: Country) -> Self {
        let country = if lang == Lang::En && country != Country::CH {
            Country::GB
        } else {
            country
        };
        Self { lang, country }
    }

    pub fn tag(self) -> String {
        format!("{}-{}", self.lang, self.country)
    }
}

/// The enabled language an Accept-Language header asks for first, or the default.
///
/// Weights count (`de;q=0.1, fr` is French); `q=0`, `*` and garbage are passed over.
pub fn negotiate(accept_language: &str, enabled: &[Lang], default: Lang) -> Lang {
    let mut accepted: Vec<(&str, u16)> = accept_language
        .split(',')
        .take(ACCEPTED_MAX)
        .map(tag_and_weight)
        .filter(|(_, weight)| *weight > 0)
        .collect();
    // fluent-langneg reads only the order and not the weights. The sort is stable, as the header's order breaks ties.
    accepted.sort_by_key(|(_, weight)| Reverse(*weight));

    let requested = convert_vec_str_to_langids_lossy(accepted.iter().map(|(tag, _)| *tag));
    let available = convert_vec_str_to_langids_lossy(enabled.iter().map(|lang| lang.as_str()));
    negotiate_languages(&requested, &available, None, NegotiationStrategy::Filtering)
        .first()
        .and_then(|found| found.language.as_str().parse().ok())
        .unwrap_or(default)
}

/// Splits `de-CH;q=0.8` into the tag and its weight in thousandths; an unreadable weight is none.
fn tag_and_weight(entry: &str) -> (&str, u16) {
    let Some((tag, parameters)) = entry.split_once(';') else {
        return (entry.trim(), 1000);
    };
    let weight = match parameters.trim().strip_prefix("q=").map(str::parse::<f32>) {
        Some(Ok(weight)) if (0.0..=1.0).contains(&weight) => (weight * 1000.0) as u16,
        _ => 0,
    };
    (tag.trim(), weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(lang: Lang, country: Country) -> Locale {
        Locale {
            lang,
            country,
            formality: Formality::Informal,
            tz: chrono_tz::Europe::Zurich,
        }
    }

    #[test]
    fn english_is_always_british_or_swiss() {
        assert_eq!(locale(Lang::De, Country::CH).tag(), "de-CH");
        assert_eq!(locale(Lang::En, Country::CH).tag(), "en-CH");
        assert_eq!(locale(Lang::En, Country::PL).tag(), "en-GB");
    }

    #[test]
    fn a_country_is_a_code_in_use() {
        assert_eq!("ch".parse(), Ok(Country::CH));
        for wrong in ["", "C", "CHE", "XX", "é", "C H", " "] {
            assert_eq!(wrong.parse::<Country>(), Err(UnknownCountry), "{wrong}");
        }
        assert_eq!(serde_json::from_str::<Country>("\"PL\"").unwrap(), Country::PL);
        assert_eq!(serde_json::to_string(&Country::PL).unwrap(), "\"PL\"");
        assert!(serde_json::from_str::<Country>("\"QQ\"").is_err());
    }

    #[test]
    fn a_language_is_written_as_its_code() {
        assert_eq!(serde_json::to_string(&Lang::De).unwrap(), "\"de\"");
        for lang in Lang::ALL {
            assert_eq!(lang.as_str().parse(), Ok(lang));
        }
        assert_eq!("DE".parse::<Lang>(), Err(UnknownLang));
    }

    #[test]
    fn the_first_enabled_language_asked_for_is_spoken() {
        let all = Lang::ALL;
        let cases: [(&str, &[Lang], Lang); 9] = [
            ("de-CH,fr-CH;q=0.8", &all, Lang::De),
            ("rm,it-CH", &all, Lang::It),
            ("xx", &all, Lang::En),
            ("", &all, Lang::En),
            ("*", &all, Lang::En),
            ("de;q=0.1, pl;q=0.9", &all, Lang::Pl),
            ("de;q=0, fr;q=0.2", &all, Lang::Fr),
            ("fr, de;q=0.9", &[Lang::De, Lang::En], Lang::De),
            (";;;,=,q=é", &all, Lang::En),
        ];
        for (header, enabled, expected) in cases {
            assert_eq!(negotiate(header, enabled, Lang::En), expected, "{header}");
        }
    }
}
