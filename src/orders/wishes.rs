//! The times a customer wished for, in the reader's words: "weekday mornings and evenings, weekend afternoons".

use serde_json::Value;

use crate::foundation::i18n::Speaker;

/// Wished times, in the order of a week.
pub const WISHES: [&str; 6] = [
    "weekday-morning",
    "weekday-afternoon",
    "weekday-evening",
    "weekend-morning",
    "weekend-afternoon",
    "weekend-evening",
];

/// These words of [`WISHES`] as a phrase; "any time" for none.
#[must_use]
pub fn phrase(speaker: &Speaker, wishes: &[&str]) -> String {
    let part = |days: &str| {
        let times = WISHES.iter().filter(|wish| wishes.contains(wish));
        let times: Vec<String> = times
            .filter_map(|wish| wish.strip_prefix(days)?.strip_prefix('-'))
            .map(|time| speaker.say(&format!("order-wish-{time}"), &[]))
            .collect();
        let days = format!("order-wish-{days}");
        (!times.is_empty()).then(|| speaker.say(&days, &[("times", speaker.list(&times).into())]))
    };
    match (part("weekday"), part("weekend")) {
        (Some(week), Some(weekend)) => {
            speaker.say("order-wish-both", &[("week", week.into()), ("weekend", weekend.into())])
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => speaker.say("order-wish-any", &[]),
    }
}

/// The same of the array of words that an order keeps.
#[must_use]
pub fn phrase_of(speaker: &Speaker, kept: &Value) -> String {
    let words = kept.as_array().map(Vec::as_slice).unwrap_or_default();
    let words: Vec<&str> = words.iter().filter_map(Value::as_str).collect();
    phrase(speaker, &words)
}
