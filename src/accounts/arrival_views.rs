//! What the pages for newcomers show.

use serde::Serialize;

use super::views::{Choice, Field};
use crate::foundation::web::View;

/// assets/views/accounts/waiting.html: a manager has yet to approve.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WaitingPage {
    /// What can be read meanwhile.
    pub forum_url: String,
    /// What can be completed meanwhile.
    pub profile_url: String,
}

impl View for WaitingPage {
    const TEMPLATE: &'static str = "accounts/waiting.html";

    fn samples() -> Vec<Self> {
        vec![Self {
            forum_url: "/x".into(),
            profile_url: "/x".into(),
        }]
    }
}

/// assets/views/accounts/complete.html: what somebody whom the platform invited has not yet said.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CompletePage {
    /// Where the form goes.
    pub action: String,
    /// Countries one can be at home in.
    pub countries: Vec<Choice>,
    /// The chosen country.
    pub country: Field,
    /// The postal code.
    pub postal_code: Field,
    /// The birth date, which is not kept.
    pub born_on: Field,
    /// Whether it is asked for.
    pub asks_age: bool,
    /// Whether the terms are agreed to, and what is wrong with that.
    pub terms: Field,
    /// Whether they still have to be.
    pub asks_terms: bool,
    /// The terms' address.
    pub terms_url: String,
    /// The privacy policy's address.
    pub privacy_url: String,
}

impl View for CompletePage {
    const TEMPLATE: &'static str = "accounts/complete.html";

    fn samples() -> Vec<Self> {
        let country = |value: &str, label: &str| Choice {
            value: value.into(),
            label: label.into(),
            chosen: value == "CH",
        };
        let refused = Self {
            action: "/x".into(),
            countries: vec![country("DE", "Deutschland"), country("CH", "Schweiz")],
            postal_code: Field {
                name: "postal_code".into(),
                value: "1o245".into(),
                error: Some("?".into()),
            },
            terms: Field {
                name: "terms".into(),
                value: String::new(),
                error: Some("?".into()),
            },
            born_on: Field {
                name: "born_on".into(),
                value: "2010-01-01".into(),
                error: Some("?".into()),
            },
            asks_age: true,
            asks_terms: true,
            ..Self::default()
        };
        let agreed = Self {
            countries: vec![country("DE", "Deutschland")],
            asks_age: false,
            asks_terms: false,
            ..refused.clone()
        };
        vec![refused, agreed]
    }
}
