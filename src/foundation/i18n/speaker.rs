//! The one who says things: a bundle of words for one reader.

use std::{borrow::Cow, sync::Arc};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;

use super::{
    formats::{DateStyle, Formats},
    lang::{Country, Lang, Locale},
};
use crate::foundation::money::Money;

pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// Above this, a number is written but no longer counted with: Fluent's plural rules know 64 bits.
const COUNTABLE_MAX: f64 = 1e15;

/// A value for a variable of a message, as a raw value: who speaks decides how it is written.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// A name or any other text. It is not escaped here.
    Text(Cow<'a, str>),
    /// A number to write and to choose plurals by; exact for whole numbers up to 2^53.
    Number(f64),
    /// An amount of money.
    Money(Money),
    /// A day, written in medium style.
    Date(NaiveDate),
    /// A time of day in the reader's zone.
    Time(NaiveTime),
    /// An instant, written as date and time in the reader's zone.
    Instant(DateTime<Utc>),
}

impl<'a> Arg<'a> {
    fn to_fluent(&'a self, formats: &Formats) -> FluentValue<'a> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            // Fluent's plural rules panic beyond 64 bits of digits on either side of the point.
            Self::Number(value) if value.abs() < COUNTABLE_MAX => FluentValue::from((value * 1e6).round() / 1e6),
            Self::Number(value) => FluentValue::from(formats.decimal(*value, 0)),
            Self::Money(money) => FluentValue::from(formats.money(*money)),
            Self::Date(date) => FluentValue::from(formats.date(*date, DateStyle::Medium)),
            Self::Time(time) => FluentValue::from(formats.time(*time)),
            Self::Instant(instant) => FluentValue::from(formats.date_time(*instant)),
        }
    }
}

macro_rules! arg_from {
    ($($from:ty, $value:ident => $arg:expr;)+) => {
        $(impl<'a> From<$from> for Arg<'a> {
            fn from($value: $from) -> Self {
                $arg
            }
        })+
    };
}

arg_from! {
    &'a str, text => Self::Text(Cow::Borrowed(text));
    &'a String, text => Self::Text(Cow::Borrowed(text));
    String, text => Self::Text(Cow::Owned(text));
    Cow<'a, str>, text => Self::Text(text);
    i32, number => Self::Number(f64::from(number));
    u32, number => Self::Number(f64::from(number));
    i64, number => Self::Number(number as f64);
    u64, number => Self::Number(number as f64);
    usize, number => Self::Number(number as f64);
    f64, number => Self::Number(number);
    Money, money => Self::Money(money);
    NaiveDate, date => Self::Date(date);
    NaiveTime, time => Self::Time(time);
    DateTime<Utc>, instant => Self::Instant(instant);
}

/// Says messages in one language, country, form of address and tenant's wording.
pub struct Speaker {
    locale: Locale,
    formats: Formats,
    bundle: Arc<Bundle>,
    brand: String,
    brand_short: String,
}

impl Speaker {
    pub(super) fn new(locale: Locale, bundle: Arc<Bundle>, brand: &str, brand_short: &str) -> Self {
        Self {
            locale,
            formats: Formats::of(&locale),
            bundle,
            brand: brand.to_owned(),
            brand_short: brand_short.to_owned(),
        }
    }

    /// Whom this speaker speaks to.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// How numbers, dates and money are written for this reader.
    pub fn formats(&self) -> Formats {
        self.formats
    }

    /// Whether there is a message of this key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// The message's text. `$brand` and `$brand_short` are always known to it.
    ///
    /// A missing message is shown as `[key]` and logged: a page with a hole is better than no page.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        match self.bundle.get_message(key).and_then(|message| message.value()) {
            Some(pattern) => self.resolve(key, pattern, args),
            None => missing(key, self.locale.lang),
        }
    }

    /// The text of a message's attribute, such as `label` of a form field; missing ones as in [`Self::say`].
    pub fn say_attr(&self, key: &str, attr: &str, args: &[(&str, Arg)]) -> String {
        match self
            .bundle
            .get_message(key)
            .and_then(|message| message.get_attribute(attr))
        {
            Some(attribute) => self.resolve(key, attribute.value(), args),
            None => missing(&format!("{key}.{attr}"), self.locale.lang),
        }
    }

    /// A whole number as in [`Formats::number`].
    pub fn number(&self, value: i64) -> String {
        self.formats.number(value)
    }

    /// A number with so many decimal places as in [`Formats::decimal`].
    pub fn decimal(&self, value: f64, digits: u8) -> String {
        self.formats.decimal(value, digits)
    }

    /// An amount as in [`Formats::money`].
    pub fn money(&self, money: Money) -> String {
        self.formats.money(money)
    }

    /// A day as in [`Formats::date`].
    pub fn date(&self, date: NaiveDate, style: DateStyle) -> String {
        self.formats.date(date, style)
    }

    /// A time of day as in [`Formats::time`].
    pub fn time(&self, time: NaiveTime) -> String {
        self.formats.time(time)
    }

    /// An instant on the reader's clock as in [`Formats::date_time`].
    pub fn date_time(&self, instant: DateTime<Utc>) -> String {
        self.formats.date_time(instant)
    }

    /// All items joined by "and" as in [`Formats::list`].
    pub fn list(&self, items: &[String]) -> String {
        self.formats.list(items)
    }

    /// The country's name in the reader's language, its code for those we have no name for.
    pub fn country_name(&self, country: Country) -> String {
        let key = format!("country-{}", country.as_str().to_ascii_lowercase());
        if self.has(&key) {
            self.say(&key, &[])
        } else {
            country.to_string()
        }
    }

    /// The language's name in the reader's language.
    pub fn language_name(&self, lang: Lang) -> String {
        self.say(&format!("language-{lang}"), &[])
    }

    fn resolve(&self, key: &str, pattern: &Pattern<&str>, args: &[(&str, Arg)]) -> String {
        let mut fluent_args = FluentArgs::with_capacity(args.len() + 2);
        fluent_args.set("brand", self.brand.as_str());
        fluent_args.set("brand_short", self.brand_short.as_str());
        for (name, value) in args {
            fluent_args.set(*name, value.to_fluent(&self.formats));
        }
        let mut errors = Vec::new();
        let said = self.formats.while_speaking(|| {
            self.bundle
                .format_pattern(pattern, Some(&fluent_args), &mut errors)
                .into_owned()
        });
        if !errors.is_empty() {
            tracing::error!(key, lang = %self.locale.lang, ?errors, "a message could not be said in full");
        }
        said
    }
}

fn missing(key: &str, lang: Lang) -> String {
    tracing::error!(key, %lang, "a message is missing");
    format!("[{key}]")
}

#[cfg(test)]
mod tests {
    use super::{
        super::{Formality, Source, Wording, Words},
        *,
    };
    use crate::foundation::money::Currency;

    fn speaker(lang: Lang, country: Country, text: &str) -> Arc<Speaker> {
        let source = Source::new(&format!("{lang}/x.ftl"), text.to_owned()).unwrap();
        let wording = Wording {
            brand: "Nordlicht".to_owned(),
            brand_short: "Nord".to_owned(),
            ..Wording::default()
        };
        let locale = Locale {
            lang,
            country,
            formality: Formality::Informal,
            tz: chrono_tz::Europe::Zurich,
        };
        Words::from_sources(&[source]).unwrap().speaker(locale, &wording)
    }

    const POLISH: &str = "orders = { $n ->\n    [0] Brak zleceń\n    [one] { $n } zlecenie\n    [few] { $n } zlecenia\n    \
                          [many] { $n } zleceń\n   *[other] { $n } zlecenia\n }\n";

    #[test]
    fn polish_counts_as_poles_do() {
        let speaker = speaker(Lang::Pl, Country::PL, POLISH);
        for (n, expected) in [
            (0.0, "Brak zleceń"),
            (1.0, "1 zlecenie"),
            (2.0, "2 zlecenia"),
            (5.0, "5 zleceń"),
            (12.0, "12 zleceń"),
            (22.0, "22 zlecenia"),
            (25.0, "25 zleceń"),
            (101.0, "101 zleceń"),
            (1.5, "1,5 zlecenia"),
            (12345.0, "12\u{a0}345 zleceń"),
        ] {
            assert_eq!(speaker.say("orders", &[("n", n.into())]), expected);
        }
    }

    #[test]
    fn values_are_written_for_the_reader() {
        let text = "a = { $n } / { $sum } / { $day }\nb = { NUMBER($n, useGrouping: \"false\") }\n\
                    c = { NUMBER($n, minimumFractionDigits: 2) }\n";
        let swiss = speaker(Lang::De, Country::CH, text);
        let day = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
        let args = [
            ("n", Arg::from(1_234_567_i64)),
            ("sum", Money::new(123_450, Currency::Chf).into()),
            ("day", day.into()),
        ];
        assert_eq!(swiss.say("a", &args), "1’234’567 / CHF\u{a0}1’234.50 / 01.03.2026");
        assert_eq!(swiss.say("b", &args), "1234567");
        assert_eq!(swiss.say("c", &[("n", 2.5.into())]), "2.50");
    }

    #[test]
    fn no_number_is_too_odd_to_say() {
        let speaker = speaker(Lang::Pl, Country::PL, POLISH);
        for odd in [
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            1e300,
            1e-300,
            0.1 + 0.2,
            -1.0,
            9e14,
            f64::MAX,
        ] {
            assert!(!speaker.say("orders", &[("n", odd.into())]).is_empty(), "{odd}");
        }
        assert!(!speaker.say("orders", &[("n", u64::MAX.into())]).is_empty());
    }

    #[test]
    fn switzerland_reads_no_eszett_but_names_keep_theirs() {
        let text = "street = Straße von { $name }\n";
        let args = [("name", Arg::from("Weiß"))];
        assert_eq!(
            speaker(Lang::De, Country::CH, text).say("street", &args),
            "Strasse von Weiß"
        );
        assert_eq!(
            speaker(Lang::De, Country::LI, text).say("street", &args),
            "Strasse von Weiß"
        );
        assert_eq!(
            speaker(Lang::De, Country::AT, text).say("street", &args),
            "Straße von Weiß"
        );
    }

    #[test]
    fn every_message_knows_the_brand() {
        let speaker = speaker(
            Lang::De,
            Country::CH,
            "hello = Willkommen bei { $brand } ({ $brand_short })\n",
        );
        assert_eq!(speaker.say("hello", &[]), "Willkommen bei Nordlicht (Nord)");
    }

    #[test]
    fn what_is_missing_is_seen() {
        let speaker = speaker(Lang::En, Country::GB, "hello = Hello\n    .title = Hi { $name }\n");
        assert_eq!(speaker.say("nothing", &[]), "[nothing]");
        assert_eq!(speaker.say_attr("hello", "label", &[]), "[hello.label]");
        assert_eq!(speaker.say_attr("hello", "title", &[("name", "Ada".into())]), "Hi Ada");
        assert!(speaker.has("hello"));
        assert!(!speaker.has("nothing"));
        assert_eq!(speaker.country_name("JP".parse().unwrap()), "JP");
    }
}
