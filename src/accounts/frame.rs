//! The frame around every page: header, navigation, footer, languages, message of the last redirect.

use serde::Serialize;

use super::who::Visitor;
use crate::{foundation::i18n::Lang, tenancy::legal::LegalKind};

/// The context `frame` of every page.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    lang: &'static str,
    tag: String,
    html_classes: String,
    theme_css: String,
    brand_name: String,
    title_suffix: String,
    brand_suffix: String,
    logo_url: Option<String>,
    hero_url: Option<String>,
    home_url: String,
    company_url: Option<String>,
    nav: Vec<Place>,
    tabs: Vec<Place>,
    member: Option<SignedIn>,
    bell_count: i64,
    sign_in_url: String,
    join_url: String,
    sign_out_url: String,
    staff_url: Option<String>,
    languages: Vec<Language>,
    languages_url: String,
    legal: Vec<LegalLink>,
    flash: Option<Flash>,
    alternates: Vec<Alternate>,
    canonical: Option<String>,
    noindex: bool,
    path: String,
    r#ref: String,
}

#[derive(Clone, Debug, Serialize)]
struct Place {
    key: &'static str,
    icon: &'static str,
    url: String,
    current: bool,
    count: i64,
}

#[derive(Clone, Debug, Serialize)]
struct SignedIn {
    name: String,
    initials: String,
    tone: u8,
    avatar_url: Option<String>,
    url: String,
}

#[derive(Clone, Debug, Serialize)]
struct Language {
    lang: &'static str,
    name: &'static str,
    url: String,
    current: bool,
}

#[derive(Clone, Debug, Serialize)]
struct LegalLink {
    key: String,
    url: String,
}

#[derive(Clone, Debug, Serialize)]
struct Alternate {
    lang: String,
    url: String,
}

/// The message of the last redirect.
#[derive(Clone, Debug, Serialize)]
pub struct Flash {
    /// `good`, `warn` or `bad`.
    pub kind: String,
    /// The sentence.
    pub text: String,
}

impl Frame {
    /// The frame of this reader's page at `path_and_query`.
    #[must_use]
    pub fn of(visitor: &Visitor, path_and_query: &str, flash: Option<Flash>, noindex: bool, reference: &str) -> Self {
        let tenant = &visitor.tenant;
        let lang = visitor.lang;
        let rest = rest_of(path_and_query);
        let path = path_and_query.split('?').next().unwrap_or("/");
        let place = |nav: &crate::tenancy::house::NavPlace| {
            let url = visitor.path(nav.path);
            let current = if nav.path == "/" {
                path == url
            } else {
                path.starts_with(&url)
            };
            Place {
                key: nav.key,
                icon: nav.icon,
                url,
                current,
                count: 0,
            }
        };
        let url_in = |other: Lang| format!("/{}{rest}", other.as_str());
        let nav = &visitor.house.nav;
        let file = |key: &String| crate::tenancy::house::public_picture_path(key);
        Self {
            lang: lang.as_str(),
            tag: visitor.speaker.locale().tag(),
            html_classes: tenant.html_classes.clone(),
            theme_css: tenant.theme_path.clone(),
            title_suffix: tenant.name.clone(),
            brand_name: tenant.name.clone(),
            brand_suffix: tenant.suffix.clone(),
            logo_url: tenant.logo.as_ref().map(file),
            hero_url: tenant.hero.as_ref().map(file),
            home_url: visitor.path("/"),
            company_url: tenant.company_url.clone(),
            nav: nav.iter().filter(|nav| nav.path != "/me").map(place).collect(),
            tabs: nav.iter().filter(|nav| nav.in_tabs).map(place).collect(),
            member: visitor.session.as_ref().map(|session| SignedIn {
                initials: initials(&session.display_name),
                tone: tone(&session.display_name),
                avatar_url: session.avatar.as_ref().and_then(|key| visitor.house.picture_url(key)),
                url: visitor.path("/me"),
                name: session.display_name.clone(),
            }),
            bell_count: 0,
            sign_in_url: visitor.path("/sign-in"),
            join_url: visitor.path("/join"),
            sign_out_url: "/sign-out".to_owned(),
            staff_url: visitor.is_staff().then(|| visitor.path("/staff/members")),
            languages: tenant
                .langs
                .iter()
                .map(|other| Language {
                    lang: other.as_str(),
                    name: other.native_name(),
                    url: url_in(*other),
                    current: *other == lang,
                })
                .collect(),
            languages_url: "#languages".to_owned(),
            legal: LegalKind::ALL
                .iter()
                .map(|kind| LegalLink {
                    key: format!("legal-{}", kind.as_str()),
                    url: visitor.path(&format!("/legal/{}", kind.as_str())),
                })
                .collect(),
            flash,
            alternates: if noindex { Vec::new() } else { alternates(visitor, rest) },
            canonical: (!noindex).then(|| format!("{}{}", tenant.origin, listed(path_and_query))),
            noindex,
            path: path.to_owned(),
            r#ref: reference.to_owned(),
        }
    }
}

/// The same page in each of the tenant's languages, and the address that asks the browser which one.
///
/// Only the first page has an address without a language: everything else falls back to the tenant's own.
fn alternates(visitor: &Visitor, rest: &str) -> Vec<Alternate> {
    let tenant = &visitor.tenant;
    let rest = listed(rest);
    let address = |lang: Lang| format!("{}/{}{rest}", tenant.origin, lang.as_str());
    let fallback = if rest == "/" {
        format!("{}/", tenant.origin)
    } else {
        address(tenant.default_lang)
    };
    tenant
        .langs
        .iter()
        .map(|lang| Alternate {
            lang: tenant.locale(*lang).tag(),
            url: address(*lang),
        })
        .chain(std::iter::once(Alternate {
            lang: "x-default".to_owned(),
            url: fallback,
        }))
        .collect()
}

/// The address under which a page is to be found: of its query only what makes it another page.
fn listed(path_and_query: &str) -> String {
    let (path, query) = path_and_query.split_once('?').unwrap_or((path_and_query, ""));
    let kept: Vec<&str> = query
        .split('&')
        .filter(|pair| pair.starts_with("page=") || pair.starts_with("after="))
        .collect();
    if kept.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", kept.join("&"))
    }
}

/// What follows the language in an address: `/forum?x=1` of `/de/forum?x=1`.
fn rest_of(path_and_query: &str) -> &str {
    path_and_query
        .get(3..)
        .filter(|rest| rest.starts_with('/') || rest.starts_with('?'))
        .unwrap_or("/")
}

/// One or two letters for a round without a picture.
#[must_use]
pub fn initials(name: &str) -> String {
    let mut words = name
        .split_whitespace()
        .filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    let last = words.next_back();
    first.into_iter().chain(last).flat_map(char::to_uppercase).collect()
}

/// One of seven tones, the same for the same name.
#[must_use]
pub fn tone(name: &str) -> u8 {
    let sum = name
        .bytes()
        .fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    u8::try_from(sum % 7).unwrap_or(0) + 1
}

#[cfg(test)]
mod tests {
    use super::{initials, listed, rest_of, tone};

    #[test]
    fn initials_are_first_and_last() {
        assert_eq!(initials("Beat Rüegg"), "BR");
        assert_eq!(initials("Timo K."), "TK");
        assert_eq!(initials("łukasz"), "Ł");
        assert_eq!(initials("…"), "");
    }

    #[test]
    fn a_language_switch_keeps_path_and_query() {
        assert_eq!(rest_of("/de/forum?after=x"), "/forum?after=x");
        assert_eq!(rest_of("/de"), "/");
    }

    #[test]
    fn a_page_is_listed_by_what_makes_it_another_page() {
        assert_eq!(listed("/de/topics/1/x?page=2&reply_to=3"), "/de/topics/1/x?page=2");
        assert_eq!(listed("/de/forum?show=mine"), "/de/forum");
        assert_eq!(listed("/?"), "/");
    }

    #[test]
    fn tones_are_one_to_seven() {
        assert!((1..=7).contains(&tone("Ada")));
    }
}
