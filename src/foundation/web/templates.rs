//! Templates: Tera 2 over embedded files, words by Fluent, formats by the reader's locale.
//!
//! A template's context holds `speaker`, the key of the reader's [`Speaker`] among the renders in flight: that is how
//! `t()` and the filters know the reader without any shared state but this table.

use std::{
    collections::HashMap,
    sync::{
        Arc, RwLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rust_embed::RustEmbed;
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::{View, assets::Assets};
use crate::foundation::{
    clock::Clock,
    error::AppError,
    i18n::{Arg, DateStyle, Speaker},
    money::{Currency, Money},
};

#[derive(RustEmbed)]
#[folder = "assets/views/"]
struct Views;

#[derive(RustEmbed)]
#[folder = "assets/letters/"]
struct Letters;

/// How long development trusts the templates it has read.
const REREAD_AFTER: Duration = Duration::from_secs(1);

type InFlight = Arc<RwLock<HashMap<u64, Arc<Speaker>>>>;

/// Every template, ready to render.
#[derive(Clone)]
pub struct Templates {
    tera: Arc<RwLock<(Instant, Arc<Tera>)>>,
    assets: Assets,
    clock: Clock,
    in_flight: InFlight,
    next: Arc<AtomicU64>,
}

/// Why a template could not be made or rendered.
#[derive(Debug, thiserror::Error)]
#[error("template: {0}")]
pub struct TemplateError(String);

impl From<tera::Error> for TemplateError {
    fn from(error: tera::Error) -> Self {
        let mut text = error.to_string();
        let mut source = std::error::Error::source(&error);
        while let Some(inner) = source {
            text = format!("{text}: {inner}");
            source = inner.source();
        }
        Self(text)
    }
}

/// What a template is given, by name.
#[derive(Clone, Debug, Default)]
pub struct Given(Context);

impl Given {
    /// The same and one thing more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &impl Serialize) -> Self {
        self.0.insert(name, value);
        self
    }

    /// The same and the page's own view.
    #[must_use]
    pub fn with_view(mut self, view: Value) -> Self {
        self.0.insert_value("page", view);
        self
    }
}

impl From<Given> for Context {
    fn from(given: Given) -> Self {
        given.0
    }
}

impl Templates {
    /// Reads and checks every template.
    ///
    /// # Errors
    /// When a template does not parse or names something unknown.
    pub fn load(assets: Assets, clock: Clock) -> Result<Self, TemplateError> {
        let in_flight = InFlight::default();
        let tera = build(&assets, &clock, &in_flight)?;
        Ok(Self {
            tera: Arc::new(RwLock::new((Instant::now(), Arc::new(tera)))),
            assets,
            clock,
            in_flight,
            next: Arc::default(),
        })
    }

    /// Renders a template for a reader.
    ///
    /// # Errors
    /// When the template asks for what the context does not hold.
    pub fn render(
        &self,
        template: &str,
        speaker: &Arc<Speaker>,
        given: impl Into<Context>,
    ) -> Result<String, TemplateError> {
        let mut context = given.into();
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        context.insert("speaker", &number);
        if let Ok(mut table) = self.in_flight.write() {
            table.insert(number, Arc::clone(speaker));
        }
        let _leaving = Leaving {
            number,
            in_flight: &self.in_flight,
        };
        Ok(self.tera()?.render(template, &context)?)
    }

    /// Renders a part of a page for a reader.
    ///
    /// # Errors
    /// A failure when the template asks for what the view does not hold.
    pub fn fragment<V: View>(&self, speaker: &Arc<Speaker>, view: &V) -> Result<String, AppError> {
        let given = Given::default().with_view(Value::from_serializable(view));
        self.render(V::TEMPLATE, speaker, given)
            .map_err(|error| AppError::Failure(error.to_string()))
    }

    /// The templates; in development read anew after a second, so that an edit needs no build.
    fn tera(&self) -> Result<Arc<Tera>, TemplateError> {
        let gone = || TemplateError("the templates are gone".into());
        let (read_at, tera) = self.tera.read().map(|held| held.clone()).map_err(|_| gone())?;
        if !cfg!(debug_assertions) || read_at.elapsed() < REREAD_AFTER {
            return Ok(tera);
        }
        let tera = Arc::new(build(&self.assets, &self.clock, &self.in_flight)?);
        *self.tera.write().map_err(|_| gone())? = (Instant::now(), Arc::clone(&tera));
        Ok(tera)
    }
}

struct Leaving<'table> {
    number: u64,
    in_flight: &'table InFlight,
}

impl Drop for Leaving<'_> {
    fn drop(&mut self) {
        if let Ok(mut table) = self.in_flight.write() {
            table.remove(&self.number);
        }
    }
}

fn build(assets: &Assets, clock: &Clock, in_flight: &InFlight) -> Result<Tera, TemplateError> {
    let mut tera = Tera::new();
    // Subjects and text parts of letters are plain text; everything else is escaped as HTML.
    tera.autoescape_on(vec![".html"]);
    let files = assets.clone();
    tera.register_function("asset", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let path: String = kwargs.must_get("path")?;
        files
            .address(&path)
            .ok_or_else(|| tera::Error::message(format!("no static file {path}")))
    });
    let table = Arc::clone(in_flight);
    tera.register_function("t", move |kwargs: Kwargs, state: &State| -> TeraResult<String> {
        let key: String = kwargs.must_get("key")?;
        let attr: Option<String> = kwargs.get("attr")?;
        let args = arguments(&kwargs);
        let args: Vec<(&str, Arg)> = args
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        let speaker = speaker(&table, state)?;
        Ok(attr.map_or_else(|| speaker.say(&key, &args), |attr| speaker.say_attr(&key, &attr, &args)))
    });
    let table = Arc::clone(in_flight);
    tera.register_filter(
        "num",
        move |number: i64, _: Kwargs, state: &State| -> TeraResult<String> {
            Ok(speaker(&table, state)?.number(number))
        },
    );
    let table = Arc::clone(in_flight);
    tera.register_filter(
        "date",
        move |date: String, kwargs: Kwargs, state: &State| -> TeraResult<String> {
            let style = match kwargs.get::<String>("style")?.as_deref() {
                Some("short") => DateStyle::Short,
                Some("long") => DateStyle::Long,
                Some("weekday") => DateStyle::Weekday,
                _ => DateStyle::Medium,
            };
            let speaker = speaker(&table, state)?;
            let day = match date.parse::<NaiveDate>() {
                Ok(day) => day,
                Err(_) => instant(&date)?.with_timezone(&speaker.locale().tz).date_naive(),
            };
            Ok(speaker.date(day, style))
        },
    );
    let table = Arc::clone(in_flight);
    tera.register_filter(
        "datetime",
        move |at: String, _: Kwargs, state: &State| -> TeraResult<String> {
            Ok(speaker(&table, state)?.date_time(instant(&at)?))
        },
    );
    let table = Arc::clone(in_flight);
    tera.register_filter(
        "time",
        move |at: String, _: Kwargs, state: &State| -> TeraResult<String> {
            let speaker = speaker(&table, state)?;
            // A time that already stands on somebody's clock, as a day may be one of his calendar.
            let time = match NaiveTime::parse_from_str(&at, "%H:%M") {
                Ok(time) => time,
                Err(_) => instant(&at)?.with_timezone(&speaker.locale().tz).time(),
            };
            Ok(speaker.time(time))
        },
    );
    let (table, now) = (Arc::clone(in_flight), clock.clone());
    tera.register_filter(
        "relative",
        move |at: String, _: Kwargs, state: &State| -> TeraResult<String> {
            Ok(speaker(&table, state)?.relative(instant(&at)?, now.now()))
        },
    );
    let table = Arc::clone(in_flight);
    tera.register_filter(
        "money",
        move |minor: i64, kwargs: Kwargs, state: &State| -> TeraResult<String> {
            let currency: String = kwargs.must_get("currency")?;
            let currency: Currency = currency
                .parse()
                .map_err(|_| tera::Error::message(format!("no currency {currency}")))?;
            Ok(speaker(&table, state)?.money(Money { minor, currency }))
        },
    );
    let mut files: Vec<(String, String)> = Vec::new();
    for name in Views::iter() {
        if let Some(file) = Views::get(&name) {
            files.push((name.to_string(), String::from_utf8_lossy(&file.data).into_owned()));
        }
    }
    for name in Letters::iter() {
        if let Some(file) = Letters::get(&name) {
            files.push((
                format!("letters/{name}"),
                String::from_utf8_lossy(&file.data).into_owned(),
            ));
        }
    }
    tera.add_raw_templates(files)?;
    Ok(tera)
}

fn speaker(table: &InFlight, state: &State) -> TeraResult<Arc<Speaker>> {
    let number: Option<u64> = state.get("speaker")?;
    number
        .and_then(|number| table.read().ok().and_then(|table| table.get(&number).cloned()))
        .ok_or_else(|| tera::Error::message("a template speaks without a reader (a component needs @speaker)"))
}

fn instant(text: &str) -> TeraResult<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .map(|at| at.with_timezone(&Utc))
        .map_err(|_| tera::Error::message(format!("not an instant: {text}")))
}

/// The arguments of a sentence: everything but the key and the attribute.
fn arguments(kwargs: &Kwargs) -> Vec<(String, Arg<'static>)> {
    kwargs
        .iter()
        .filter_map(|(name, value)| {
            let name = name.to_string();
            if name == "key" || name == "attr" {
                return None;
            }
            argument(value).map(|value| (name, value))
        })
        .collect()
}

fn argument(value: &Value) -> Option<Arg<'static>> {
    if let Some(number) = value.as_i64() {
        return Some(Arg::from(number));
    }
    if let Some(number) = value.as_f64() {
        return Some(Arg::from(number));
    }
    value.as_str().map(|text| Arg::from(text.to_owned()))
}
