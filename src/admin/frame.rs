//! The frame around the console's pages: its places, who is signed in, languages, message of the last redirect.

use serde::Serialize;

use super::{door::WORDING, who::Caller};
use crate::foundation::{
    i18n::Lang,
    web::door::{Around, Flash, LanguageLink},
};

/// The context `frame` of every page.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    lang: &'static str,
    tag: String,
    brand: String,
    home_url: String,
    nav: Vec<Place>,
    operator: Option<String>,
    password_url: String,
    sign_out_url: String,
    languages: Vec<LanguageLink>,
    flash: Option<Flash>,
}

#[derive(Clone, Debug, Serialize)]
struct Place {
    key: &'static str,
    url: String,
    current: bool,
}

/// The places of the console, by key and path behind the language.
const PLACES: [(&str, &str); 4] = [
    ("admin-overview", "/"),
    ("admin-tenants", "/tenants"),
    ("admin-jobs", "/jobs"),
    ("admin-audit", "/audit"),
];

impl Frame {
    /// A frame to try templates with: signed in, with a message.
    #[must_use]
    pub fn sample() -> Self {
        let text = || "Elektrizitätsgenossenschaft".to_owned();
        Self {
            lang: Lang::De.as_str(),
            tag: "de-DE".to_owned(),
            brand: text(),
            home_url: "/de/".to_owned(),
            nav: PLACES
                .map(|(key, place)| Place {
                    key,
                    url: format!("/de{place}"),
                    current: place == "/",
                })
                .into(),
            operator: Some("olga@kith.example".to_owned()),
            password_url: "/de/password".to_owned(),
            sign_out_url: "/de/sign-out".to_owned(),
            languages: LanguageLink::all(&Lang::ALL, Lang::De, "/de/"),
            flash: Some(Flash {
                kind: "good",
                text: text(),
            }),
        }
    }

    /// The frame of this operator's page.
    pub(super) fn of(caller: &Caller, around: Around<'_>) -> Self {
        let path = around.path_and_query.split('?').next().unwrap_or("/");
        let place = |(key, place): (&'static str, &str)| {
            let url = caller.path(place);
            let current = if place == "/" {
                path == url
            } else {
                path.starts_with(&url)
            };
            Place { key, url, current }
        };
        Self {
            lang: caller.lang.as_str(),
            tag: caller.speaker.locale().tag(),
            brand: WORDING.brand.clone(),
            home_url: caller.path("/"),
            nav: if caller.session.is_some() {
                PLACES.map(place).into()
            } else {
                Vec::new()
            },
            operator: caller.session.as_ref().map(|session| session.email.clone()),
            password_url: caller.path("/password"),
            sign_out_url: caller.path("/sign-out"),
            languages: LanguageLink::all(&Lang::ALL, caller.lang, around.path_and_query),
            flash: around.flash,
        }
    }
}
