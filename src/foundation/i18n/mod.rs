//! Languages: which one a person reads, the words in it, and how numbers, dates and money are written.
//!
//! Words live in `locales/<lang>/<room>.ftl` and are never written in Rust. Four layers are poured into one
//! bundle, each overriding the one before: language, formality (`de@formal`), region (`de-CH`), and a tenant's own
//! wording. One bundle and not a chain of them, because a term is looked up in the bundle of the message naming it.
//!
//! Invariants:
//! - Every key exists in all five languages with the same variables (enforced by `check`, run in the tests).
//! - A speaker never says another tenant's wording: bundles are kept under owner and version (`words`, tested there).
//! - No bundle is built per call: base bundles and bundles with wording are cached, the latter bounded.
//!
//! Deliberately absent: HTML. What `say` returns is plain text and is escaped by the template like any other.

pub mod check;
mod formats;
mod grammar;
mod lang;
mod pseudo;
mod relative;
mod sources;
mod speaker;
mod wording;
mod words;

pub use formats::{DateStyle, Formats};
pub use lang::{Country, Formality, Lang, Locale, UnknownCountry, UnknownLang, negotiate};
pub use sources::{Layer, Source, WordsError, embedded};
pub use speaker::{Arg, Speaker};
pub use wording::{Override, OverrideRefused, PATTERN_CHARS_MAX, Wording};
pub use words::{Said, Words};
