//! Numbers, dates, times, lists and money as people write them where they live.
//!
//! ICU4X knows most of it. Ours are: the apostrophe ’ in Swiss numbers (ICU4X writes a straight one), Swiss short dates
//! with dots, times, and money, whose formatting ICU4X still calls experimental.
//!
//! Phone numbers and addresses are not here: they belong to those who store them.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
};

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike, Utc};
use fluent::{
    FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};
use icu::{
    calendar::{Date, Gregorian},
    datetime::{
        FixedCalendarDateTimeFormatter,
        fieldsets::{YMD, YMDE},
    },
    decimal::{
        DecimalFormatter,
        input::Decimal,
        options::{DecimalFormatterOptions, GroupingStrategy},
    },
    list::{
        ListFormatter,
        options::{ListFormatterOptions, ListLength},
    },
    locale::Locale as IcuLocale,
};

use super::lang::{Conventions, Country, Lang, Locale};
use crate::foundation::money::{Currency, Money};

/// Between a number and its unit, where a line must not break.
const NO_BREAK_SPACE: char = '\u{a0}';

/// Decimal places a number in a text is rounded to when nobody says how many.
const FRACTION_DIGITS_MAX: usize = 3;

/// Most decimal places we print; more are noise, and a wording could ask for a million of them.
const FRACTION_DIGITS_LIMIT: usize = 12;

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// Digits only, for tables: 01.03.26.
    Short,
    /// The usual form in a line of facts: 01.03.2026, 1 mars 2026.
    Medium,
    /// With the month's name: 1. März 2026.
    Long,
    /// With month and weekday: Sonntag, 1. März 2026.
    Weekday,
}

/// Writes values by the conventions of one locale. Free to copy.
#[derive(Clone, Copy, Debug)]
pub struct Formats {
    conventions: Conventions,
    tz: chrono_tz::Tz,
}

impl Formats {
    /// The formats of this locale.
    pub fn of(locale: &Locale) -> Self {
        Self {
            conventions: Conventions::of(locale),
            tz: locale.tz,
        }
    }

    /// A whole number with its groups: 1’234’567.
    pub fn number(&self, value: i64) -> String {
        self.conventions.decimal(&value.to_string(), Grouping::ByLocale)
    }

    /// A number with exactly so many decimal places (12 at most), rounded: 1.234,50.
    pub fn decimal(&self, value: f64, digits: u8) -> String {
        let digits = usize::from(digits).min(FRACTION_DIGITS_LIMIT);
        self.conventions
            .decimal(&format!("{value:.digits$}"), Grouping::ByLocale)
    }

    /// An amount with its currency, joined by a no-break space, always with two decimals.
    ///
    /// In Switzerland and Liechtenstein all languages use the banks' form, CHF 1’234.50.
    pub fn money(&self, money: Money) -> String {
        let MoneyStyle {
            group,
            group_from,
            decimal,
            place,
        } = self.conventions.money_style();
        let sign = if money.minor < 0 { "-" } else { "" };
        let minor = money.minor.unsigned_abs();
        let amount = format!("{}{decimal}{:02}", grouped(minor / 100, group, group_from), minor % 100);
        let unit = self.conventions.currency_unit(money.currency);
        match place {
            // A bare sign stands close to its number in English, a code never does.
            Place::CloseBefore if unit.chars().count() == 1 => format!("{sign}{unit}{amount}"),
            Place::CloseBefore | Place::Before => format!("{unit}{NO_BREAK_SPACE}{sign}{amount}"),
            Place::After => format!("{sign}{amount}{NO_BREAK_SPACE}{unit}"),
        }
    }

    /// An amount for a field of a form: the reader's decimal mark, neither groups nor a currency.
    pub fn amount(&self, minor: i64) -> String {
        let sign = if minor < 0 { "-" } else { "" };
        let decimal = self.conventions.money_style().decimal;
        let minor = minor.unsigned_abs();
        format!("{sign}{}{decimal}{:02}", minor / 100, minor % 100)
    }

    /// An amount as somebody types it into a form, in minor units; never negative.
    ///
    /// One or two digits behind a comma or a point are decimals, whatever the reader's language; three are a group of
    /// thousands if the mark is not the reader's decimal mark. `None` for what could be read in two ways.
    pub fn read_amount(&self, typed: &str) -> Option<i64> {
        let is_group = |c: char| c.is_whitespace() || matches!(c, '\'' | '’' | '\u{a0}' | '\u{202f}');
        let typed: String = typed.trim().chars().filter(|c| !is_group(*c)).collect();
        let decimal = self.conventions.money_style().decimal;
        let last_mark = typed.rfind([',', '.']);
        let (whole, cents) = match last_mark {
            Some(at) if typed.len() - at <= 3 || typed[at..].starts_with(decimal) => (&typed[..at], &typed[at + 1..]),
            _ => (typed.as_str(), ""),
        };
        if cents.len() > 2 || (cents.is_empty() && typed.ends_with([',', '.'])) {
            return None;
        }
        let mut groups = whole.split([',', '.']);
        let first = groups.next().filter(|first| !first.is_empty())?;
        let rest: Vec<&str> = groups.collect();
        if !rest.is_empty() && (first.len() > 3 || rest.iter().any(|group| group.len() != 3)) {
            return None;
        }
        let digits = format!("{first}{}{cents:0<2}", rest.concat());
        digits
            .bytes()
            .all(|b| b.is_ascii_digit())
            .then(|| digits.parse().ok())?
    }

    /// A date that is already in the reader's zone, such as an event's day.
    pub fn date(&self, date: NaiveDate, style: DateStyle) -> String {
        let Ok(icu_date) = gregorian(date) else {
            return date.to_string();
        };
        let written = self.conventions.with_formatters(|formatters| match style {
            DateStyle::Short => formatters.short.format(&icu_date).to_string(),
            DateStyle::Medium => formatters.medium.format(&icu_date).to_string(),
            DateStyle::Long => formatters.long.format(&icu_date).to_string(),
            DateStyle::Weekday => formatters.weekday.format(&icu_date).to_string(),
        });
        let Some(written) = written else {
            return date.to_string();
        };
        match (self.conventions.lang, style) {
            (_, DateStyle::Short) if self.conventions.country.writes_swiss() => written.replace('/', "."),
            // The first of a month is an ordinal in French running text.
            (Lang::Fr, DateStyle::Long) if date.day() == 1 => written.replacen("1 ", "1er ", 1),
            (Lang::Fr, DateStyle::Weekday) if date.day() == 1 => written.replacen(" 1 ", " 1er ", 1),
            _ => written,
        }
    }

    /// The month of a date, short, for where the day stands beside it: Nov, janv., paź.
    pub fn month(&self, date: NaiveDate) -> String {
        let word = |style| {
            let written = self.date(date, style);
            let mut words = written.split_whitespace().map(str::to_owned);
            words.find(|word| word.chars().next().is_some_and(char::is_alphabetic))
        };
        // German writes short dates in figures; its months are cut to three letters.
        let whole = || word(DateStyle::Long).map(|month| month.chars().take(3).collect());
        word(DateStyle::Medium).or_else(whole).unwrap_or_default()
    }

    /// A time on the 24-hour clock: 11:30, in Swiss German 11.30; German hours have no leading zero.
    ///
    /// Words around it, such as "Uhr", belong to the message.
    pub fn time(&self, time: NaiveTime) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        match self.conventions.lang {
            Lang::De if self.conventions.country.writes_swiss() => format!("{hour}.{minute:02}"),
            Lang::De => format!("{hour}:{minute:02}"),
            _ => format!("{hour:02}:{minute:02}"),
        }
    }

    /// An instant as medium date and time on the reader's clock: 01.03.2026, 11:30.
    pub fn date_time(&self, instant: DateTime<Utc>) -> String {
        let local = instant.with_timezone(&self.tz);
        format!(
            "{}, {}",
            self.date(local.date_naive(), DateStyle::Medium),
            self.time(local.time())
        )
    }

    /// All items with the last joined by "and": Ada, Bo und Cleo. Empty for none.
    pub fn list(&self, items: &[String]) -> String {
        self.conventions
            .with_formatters(|formatters| formatters.list.format(items.iter()).to_string())
            .unwrap_or_else(|| items.join(", "))
    }

    /// The zone of the reader's clock.
    pub(super) fn tz(&self) -> chrono_tz::Tz {
        self.tz
    }

    /// Runs `resolve` with numbers in messages written by these formats.
    ///
    /// Fluent's formatter hook is a bare function that is told no locale, so the locale waits here for it. Resolving a
    /// message never leaves its thread.
    pub(super) fn while_speaking<T>(&self, resolve: impl FnOnce() -> T) -> T {
        let before = SPEAKING.replace(Some(self.conventions));
        let resolved = resolve();
        SPEAKING.set(before);
        resolved
    }
}

/// Fluent's formatter hook: writes numbers, leaves everything else to Fluent.
///
/// Only the writing changes. The value stays a number, so plural selection stays right.
pub(super) fn write_number<M>(value: &FluentValue, _memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    SPEAKING.get().map(|conventions| conventions.fluent_number(number))
}

#[derive(Clone, Copy)]
enum Grouping {
    ByLocale,
    Never,
}

enum Place {
    Before,
    CloseBefore,
    After,
}

struct MoneyStyle {
    group: &'static str,
    /// Digits before the decimal mark from which groups are made.
    group_from: usize,
    decimal: char,
    place: Place,
}

/// ICU4X's formatters of one tag.
struct Formatters {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    medium: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    list: ListFormatter,
}

thread_local! {
    /// Per thread, as ICU4X's formatters cannot be shared between threads; at most one per tag in use.
    static FORMATTERS: RefCell<HashMap<Conventions, Option<Rc<Formatters>>>> = RefCell::default();

    /// Whose numbers are being written on this thread right now.
    static SPEAKING: Cell<Option<Conventions>> = const { Cell::new(None) };
}

impl Formatters {
    fn new(tag: &str) -> Option<Self> {
        let locale: IcuLocale = tag.parse().ok()?;
        let numbers = |strategy| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new(locale.clone().into(), options).ok()
        };
        let dates = |fields| FixedCalendarDateTimeFormatter::try_new(locale.clone().into(), fields).ok();
        let and = ListFormatterOptions::default().with_length(ListLength::Wide);
        Some(Self {
            grouped: numbers(GroupingStrategy::Auto)?,
            plain: numbers(GroupingStrategy::Never)?,
            short: dates(YMD::short())?,
            medium: dates(YMD::medium())?,
            long: dates(YMD::long())?,
            weekday: FixedCalendarDateTimeFormatter::try_new(locale.clone().into(), YMDE::long()).ok()?,
            list: ListFormatter::try_new_and(locale.into(), and).ok()?,
        })
    }
}

impl Conventions {
    /// Runs `write` with this thread's formatters; `None` if ICU4X has no data, which is then logged once a thread.
    fn with_formatters<T>(self, write: impl FnOnce(&Formatters) -> T) -> Option<T> {
        let formatters = FORMATTERS.with_borrow_mut(|known| {
            let built = known.entry(self).or_insert_with(|| {
                let tag = self.tag();
                let built = Formatters::new(&tag).map(Rc::new);
                if built.is_none() {
                    tracing::error!(tag, "no formatting data for this locale");
                }
                built
            });
            built.clone()
        });
        formatters.as_deref().map(write)
    }

    /// Writes a number given in plain digits such as `-1234.50`.
    fn decimal(self, digits: &str, grouping: Grouping) -> String {
        let Ok(value) = Decimal::try_from_str(digits) else {
            return digits.to_owned();
        };
        let written = self.with_formatters(|formatters| match grouping {
            Grouping::ByLocale => formatters.grouped.format(&value).to_string(),
            Grouping::Never => formatters.plain.format(&value).to_string(),
        });
        // CLDR groups Swiss numbers with U+0027; print has always used the apostrophe.
        written.map_or_else(|| digits.to_owned(), |written| written.replace('\'', "’"))
    }

    fn fluent_number(self, number: &FluentNumber) -> String {
        let FluentNumberOptions {
            minimum_fraction_digits,
            maximum_fraction_digits,
            use_grouping,
            ..
        } = number.options;
        let least = minimum_fraction_digits.unwrap_or(0).min(FRACTION_DIGITS_LIMIT);
        let most = maximum_fraction_digits
            .unwrap_or(FRACTION_DIGITS_MAX)
            .clamp(least, FRACTION_DIGITS_LIMIT);
        let mut digits = format!("{:.most$}", number.value);
        if let Some(point) = digits.find('.') {
            let shortest = if least == 0 { point } else { point + 1 + least };
            while digits.len() > shortest && (digits.ends_with('0') || digits.ends_with('.')) {
                digits.pop();
            }
        }
        self.decimal(
            &digits,
            if use_grouping {
                Grouping::ByLocale
            } else {
                Grouping::Never
            },
        )
    }

    /// Our own table; CLDR differs by language inside Switzerland, invoices there do not.
    fn money_style(self) -> MoneyStyle {
        let style = |group, group_from, decimal, place| MoneyStyle {
            group,
            group_from,
            decimal,
            place,
        };
        match (self.lang, self.country) {
            (_, country) if country.writes_swiss() => style("’", 4, '.', Place::Before),
            (Lang::De, Country::AT) => style(".", 4, ',', Place::Before),
            (Lang::De | Lang::It, _) => style(".", 4, ',', Place::After),
            (Lang::Fr, _) => style("\u{202f}", 4, ',', Place::After),
            (Lang::Pl, _) => style("\u{a0}", 5, ',', Place::After),
            (Lang::En, _) => style(",", 4, '.', Place::CloseBefore),
        }
    }

    fn currency_unit(self, currency: Currency) -> &'static str {
        match currency {
            Currency::Eur if !self.country.writes_swiss() => "€",
            Currency::Pln if self.lang == Lang::Pl && !self.country.writes_swiss() => "zł",
            other => other.as_str(),
        }
    }
}

fn grouped(value: u64, group: &str, group_from: usize) -> String {
    let digits = value.to_string();
    if digits.len() < group_from {
        return digits;
    }
    let mut written = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push_str(group);
        }
        written.push(digit);
    }
    written
}

fn gregorian(date: NaiveDate) -> Result<Date<Gregorian>, ()> {
    let month = u8::try_from(date.month()).map_err(|_| ())?;
    let day = u8::try_from(date.day()).map_err(|_| ())?;
    Date::try_new_gregorian(date.year(), month, day).map_err(|_| ())
}

#[cfg(test)]
mod tests {
    use super::{super::lang::Formality, *};

    fn formats(tag: &str) -> Formats {
        let (lang, country) = tag.split_once('-').unwrap();
        Formats::of(&Locale {
            lang: lang.parse().unwrap(),
            country: country.parse().unwrap(),
            formality: Formality::Informal,
            tz: chrono_tz::Europe::Zurich,
        })
    }

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    /// No-break spaces are made visible: `~` is U+00A0, `_` is U+202F.
    fn visible(text: &str) -> String {
        text.replace('\u{a0}', "~").replace('\u{202f}', "_")
    }

    #[test]
    fn numbers_are_written_as_in_the_table() {
        for (tag, small, large) in [
            ("de-CH", "1’234.50", "1’234’567"),
            ("de-LI", "1’234.50", "1’234’567"),
            ("de-DE", "1.234,50", "1.234.567"),
            ("de-AT", "1~234,50", "1~234~567"),
            ("fr-CH", "1’234,50", "1’234’567"),
            ("fr-FR", "1_234,50", "1_234_567"),
            ("it-CH", "1234.50", "1’234’567"),
            ("it-IT", "1234,50", "1.234.567"),
            ("pl-PL", "1234,50", "1~234~567"),
            ("en-CH", "1’234.50", "1’234’567"),
            ("en-GB", "1,234.50", "1,234,567"),
            ("en-DE", "1,234.50", "1,234,567"),
        ] {
            let formats = formats(tag);
            assert_eq!(visible(&formats.decimal(1234.5, 2)), small, "{tag}");
            assert_eq!(visible(&formats.number(1_234_567)), large, "{tag}");
        }
        assert_eq!(formats("de-DE").number(-5), "-5");
        assert_eq!(formats("de-CH").decimal(0.125, 1), "0.1");
        assert_eq!(formats("de-CH").number(i64::MIN), "-9’223’372’036’854’775’808");
    }

    #[test]
    fn an_amount_is_read_as_people_type_it() {
        for (tag, typed, minor) in [
            ("de-DE", "39,90", Some(3_990)),
            ("de-DE", "39.90", Some(3_990)),
            ("de-DE", "39", Some(3_900)),
            ("de-DE", "39,9", Some(3_990)),
            ("de-DE", "1.234,50", Some(123_450)),
            ("de-DE", "1.234", Some(123_400)),
            ("de-DE", "1,234", None),
            ("en-GB", "1,234", Some(123_400)),
            ("en-GB", "1.234", None),
            ("de-CH", "1’234.50", Some(123_450)),
            ("pl-PL", "1\u{a0}234,50", Some(123_450)),
            ("pl-PL", " 129 ", Some(12_900)),
            ("de-DE", "", None),
            ("de-DE", ",50", None),
            ("de-DE", "5,", None),
            ("de-DE", "-5", None),
            ("de-DE", "12.34.56", None),
            ("de-DE", "٣", None),
            ("de-DE", "99999999999999999999", None),
        ] {
            assert_eq!(formats(tag).read_amount(typed), minor, "{tag} {typed}");
        }
        for tag in ["de-DE", "en-GB", "fr-CH", "pl-PL"] {
            let formats = formats(tag);
            assert_eq!(formats.read_amount(&formats.amount(123_405)), Some(123_405), "{tag}");
        }
    }

    #[test]
    fn money_is_written_as_in_the_table() {
        let francs = Money::new(123_450, Currency::Chf);
        let euros = Money::new(123_450, Currency::Eur);
        let zlotys = Money::new(123_450, Currency::Pln);
        for (tag, money, expected) in [
            ("de-CH", francs, "CHF~1’234.50"),
            ("fr-CH", francs, "CHF~1’234.50"),
            ("it-CH", francs, "CHF~1’234.50"),
            ("en-CH", francs, "CHF~1’234.50"),
            ("de-CH", euros, "EUR~1’234.50"),
            ("de-DE", euros, "1.234,50~€"),
            ("de-AT", euros, "€~1.234,50"),
            ("fr-FR", euros, "1_234,50~€"),
            ("it-IT", euros, "1.234,50~€"),
            ("en-GB", euros, "€1,234.50"),
            ("en-GB", francs, "CHF~1,234.50"),
            ("pl-PL", zlotys, "1234,50~zł"),
            ("pl-PL", Money::new(1_234_567, Currency::Pln), "12~345,67~zł"),
            ("de-DE", zlotys, "1.234,50~PLN"),
            ("de-CH", Money::new(-5, Currency::Chf), "CHF~-0.05"),
            ("en-GB", Money::new(-99_999, Currency::Eur), "-€999.99"),
            (
                "de-DE",
                Money::new(i64::MIN, Currency::Eur),
                "-92.233.720.368.547.758,08~€",
            ),
        ] {
            assert_eq!(visible(&formats(tag).money(money)), expected, "{tag}");
        }
    }

    #[test]
    fn dates_are_written_as_in_the_table() {
        for (tag, short, medium, long, weekday) in [
            (
                "de-CH",
                "01.03.26",
                "01.03.2026",
                "1. März 2026",
                "Sonntag, 1. März 2026",
            ),
            (
                "de-DE",
                "01.03.26",
                "01.03.2026",
                "1. März 2026",
                "Sonntag, 1. März 2026",
            ),
            (
                "de-AT",
                "01.03.26",
                "01.03.2026",
                "1. März 2026",
                "Sonntag, 1. März 2026",
            ),
            (
                "fr-CH",
                "01.03.26",
                "1 mars 2026",
                "1er mars 2026",
                "dimanche 1er mars 2026",
            ),
            (
                "fr-FR",
                "01/03/2026",
                "1 mars 2026",
                "1er mars 2026",
                "dimanche 1er mars 2026",
            ),
            (
                "it-CH",
                "01.03.26",
                "1 mar 2026",
                "1 marzo 2026",
                "domenica 1 marzo 2026",
            ),
            (
                "it-IT",
                "01/03/26",
                "1 mar 2026",
                "1 marzo 2026",
                "domenica 1 marzo 2026",
            ),
            (
                "pl-PL",
                "01.03.2026",
                "1 mar 2026",
                "1 marca 2026",
                "niedziela, 1 marca 2026",
            ),
            (
                "en-GB",
                "01/03/2026",
                "1 Mar 2026",
                "1 March 2026",
                "Sunday, 1 March 2026",
            ),
        ] {
            let formats = formats(tag);
            let date = day(3, 1);
            assert_eq!(formats.date(date, DateStyle::Short), short, "{tag}");
            assert_eq!(formats.date(date, DateStyle::Medium), medium, "{tag}");
            assert_eq!(formats.date(date, DateStyle::Long), long, "{tag}");
            assert_eq!(formats.date(date, DateStyle::Weekday), weekday, "{tag}");
        }
        assert_eq!(formats("fr-FR").date(day(3, 21), DateStyle::Long), "21 mars 2026");
    }

    #[test]
    fn times_are_on_the_24_hour_clock_of_the_reader() {
        let time = NaiveTime::from_hms_opt(9, 5, 0).unwrap();
        for (tag, expected) in [
            ("de-CH", "9.05"),
            ("de-DE", "9:05"),
            ("fr-CH", "09:05"),
            ("pl-PL", "09:05"),
            ("en-GB", "09:05"),
        ] {
            assert_eq!(formats(tag).time(time), expected, "{tag}");
        }
        let summer_night = "2026-06-30T22:30:00Z".parse().unwrap();
        assert_eq!(formats("de-CH").date_time(summer_night), "01.07.2026, 0.30");
    }

    #[test]
    fn lists_end_with_an_and() {
        let items = ["Ada", "Bo", "Cleo"].map(str::to_owned);
        for (tag, expected) in [
            ("de-CH", "Ada, Bo und Cleo"),
            ("en-GB", "Ada, Bo and Cleo"),
            ("fr-CH", "Ada, Bo et Cleo"),
            ("it-CH", "Ada, Bo e Cleo"),
            ("pl-PL", "Ada, Bo i Cleo"),
        ] {
            assert_eq!(formats(tag).list(&items), expected, "{tag}");
        }
        assert_eq!(formats("de-CH").list(&items[..1]), "Ada");
        assert_eq!(formats("de-CH").list(&[]), "");
    }
}
