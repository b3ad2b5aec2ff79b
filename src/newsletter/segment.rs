//! Who of those who subscribed: a segment narrows, and never adds anybody.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::foundation::{error::Refusal, i18n::Lang, web::FormData};

/// Characters of a condition.
const CHARS_MAX: usize = 60;
/// Most days of activity that can be asked for.
const DAYS_MAX: i64 = 3_650;

/// The classes, with the Fluent keys of their names: whoever is no Pro is a Friend.
pub const CLASSES: [(&str, &str); 2] = [("friend", "segment-friend"), ("profi", "segment-profi")];

/// Conditions that all have to hold; an empty one always does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Segment {
    /// The language somebody reads.
    pub lang: String,
    /// Two letters.
    pub country: String,
    /// How the postal code begins.
    pub postal: String,
    /// A skill, from the platform's catalogue.
    pub skill: String,
    /// The name of a certificate.
    pub certificate: String,
    /// A word of [`CLASSES`], or nothing.
    pub class: String,
    /// Seen within so many days; 0 asks nothing.
    pub days: i64,
}

impl Segment {
    /// The segment of a form.
    ///
    /// # Errors
    /// When a condition is none.
    pub fn parse(form: &FormData) -> Result<Self, (&'static str, Refusal)> {
        let refused = |field| (field, Refusal::new("segment-refused"));
        let lang = form.text("seg_lang");
        if !lang.is_empty() && lang.parse::<Lang>().is_err() {
            return Err(refused("seg_lang"));
        }
        let is_code = |text: &str, most: usize| {
            text.len() <= most
                && text
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b' ')
        };
        if !is_code(form.text("seg_country"), 2) {
            return Err(refused("seg_country"));
        }
        if !is_code(form.text("seg_postal"), 10) {
            return Err(refused("seg_postal"));
        }
        for field in ["seg_skill", "seg_certificate"] {
            if form.text(field).chars().count() > CHARS_MAX {
                return Err(refused(field));
            }
        }
        let class = form.text("seg_class");
        if !class.is_empty() && CLASSES.iter().all(|(known, _)| *known != class) {
            return Err(refused("seg_class"));
        }
        let days = match form.text("seg_days") {
            "" => 0,
            typed => typed
                .parse()
                .ok()
                .filter(|days| (0..=DAYS_MAX).contains(days))
                .ok_or_else(|| refused("seg_days"))?,
        };
        let text = |field: &str| form.text(field).to_owned();
        Ok(Self {
            lang: lang.to_owned(),
            country: text("seg_country").to_ascii_uppercase(),
            postal: text("seg_postal"),
            skill: text("seg_skill"),
            certificate: text("seg_certificate"),
            class: class.to_owned(),
            days,
        })
    }

    /// As it is stored.
    #[must_use]
    pub fn to_json(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }

    /// The stored segment. One that cannot be read fits nobody, rather than everybody.
    #[must_use]
    pub fn of_json(stored: &Value) -> Self {
        serde_json::from_value(stored.clone()).unwrap_or_else(|_| Self {
            lang: "none".into(),
            ..Self::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Segment;
    use crate::foundation::web::FormData;

    #[test]
    fn a_segment_is_read_back_and_one_that_is_broken_fits_nobody() {
        let form = FormData::parse(b"seg_lang=de&seg_postal=10&seg_days=90&seg_class=profi").unwrap();
        let segment = Segment::parse(&form).unwrap();
        assert_eq!(Segment::of_json(&segment.to_json()), segment);
        assert_eq!(Segment::of_json(&serde_json::json!({ "everybody": true })).lang, "none");
        for bad in [
            "seg_lang=xx",
            "seg_postal=10%25",
            "seg_days=-1",
            "seg_days=soon",
            "seg_class=boss",
        ] {
            assert!(
                Segment::parse(&FormData::parse(bad.as_bytes()).unwrap()).is_err(),
                "{bad}"
            );
        }
    }
}
