//! The frame around every page: header, navigation, footer, languages, message of the last redirect.

use serde::Serialize;

use super::who::Visitor;
use crate::{
    foundation::{
        i18n::Lang,
        web::{
            door::{Around, Flash, LanguageLink, leading_back},
            path::behind_lang,
        },
    },
    tenancy::{
        house::{DeskPlace, NavPlace, Tabs},
        legal::LegalKind,
    },
};

/// The path of the desk behind the language.
pub const DESK_PATH: &str = "/staff";

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
    bell_url: String,
    search_url: Option<String>,
    ear_url: String,
    news_url: String,
    sign_in_url: String,
    join_url: String,
    sign_out_url: String,
    staff_url: Option<String>,
    desk: Vec<Place>,
    languages: Vec<LanguageLink>,
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
    short_key: &'static str,
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
struct LegalLink {
    key: String,
    url: String,
}

#[derive(Clone, Debug, Serialize)]
struct Alternate {
    lang: String,
    url: String,
}

/// The pages of the community desk that are open to this reader.
fn desk(visitor: &Visitor) -> impl Iterator<Item = &DeskPlace> {
    let (all, any) = (visitor.is_staff(), visitor.is_partner_admin());
    let places = visitor.house.desk.iter();
    places
        .filter(move |place| (all || (any && place.for_partners)) && !visitor.house.is_off(&visitor.tenant, place.path))
}

impl Place {
    fn at_desk(visitor: &Visitor, place: &DeskPlace, path: &str) -> Self {
        let url = visitor.path(place.path);
        Self {
            key: place.key,
            short_key: place.key,
            icon: "",
            // The desk's first page lies above all others.
            current: path == url || (place.path != DESK_PATH && lies_in(path, &url)),
            url,
            count: 0,
        }
    }
}

impl Frame {
    /// The frame of this reader's page.
    #[must_use]
    pub fn of(visitor: &Visitor, around: Around<'_>) -> Self {
        let Around {
            path_and_query,
            leads_back,
            flash,
            noindex,
            reference,
        } = around;
        let tenant = &visitor.tenant;
        let lang = visitor.lang;
        let rest = behind_lang(path_and_query);
        let path = path_and_query.split('?').next().unwrap_or("/");
        let place = |nav: &NavPlace| {
            let url = visitor.path(nav.path);
            let current = match nav.path {
                "/" => path == url,
                "/forum" => lies_in(path, &url) || lies_in(path, &visitor.path("/topics")),
                _ => lies_in(path, &url),
            };
            Place {
                key: nav.key,
                short_key: nav.short_key,
                icon: nav.icon,
                url,
                current,
                count: visitor.waits_at(nav.path),
            }
        };
        let nav = &visitor.house.nav;
        let is_on = |path: &str| !visitor.house.is_off(tenant, path);
        let for_members = |nav: &NavPlace| nav.tabs == Tabs::Members;
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
            nav: nav
                .iter()
                .filter(|nav| nav.path != "/me" && is_on(nav.path))
                .filter(|nav| visitor.session.is_some() || !for_members(nav))
                .map(place)
                .collect(),
            tabs: nav
                .iter()
                .filter(|nav| nav.tabs.show(visitor.session.is_some()) && is_on(nav.path))
                .map(place)
                .collect(),
            member: visitor.session.as_ref().map(|session| SignedIn {
                initials: initials(&session.display_name),
                tone: tone(&session.display_name),
                avatar_url: session.avatar.as_ref().and_then(|key| visitor.house.picture_url(key)),
                url: visitor.path("/me"),
                name: session.display_name.clone(),
            }),
            bell_count: visitor.waits_at(visitor.house.faces.bell.path()),
            bell_url: visitor.path(visitor.house.faces.bell.path()),
            search_url: is_on(visitor.house.search_path).then(|| visitor.path(visitor.house.search_path)),
            ear_url: visitor.path(visitor.house.ear_path),
            news_url: visitor.path(visitor.house.news_path),
            sign_in_url: sign_in_url(visitor, rest, path_and_query, leads_back),
            join_url: visitor.path("/join"),
            // Without a language in the address the account's own would answer, not this page's.
            sign_out_url: format!("/sign-out?lang={}", lang.as_str()),
            staff_url: desk(visitor).next().map(|place| visitor.path(place.path)),
            desk: if lies_in(rest.split('?').next().unwrap_or("/"), DESK_PATH) {
                desk(visitor)
                    .map(|place| Place::at_desk(visitor, place, path))
                    .collect()
            } else {
                Vec::new()
            },
            languages: LanguageLink::all(&tenant.langs, lang, path_and_query),
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

/// Where one signs in, and from there back; the pages that let somebody in lead on by themselves.
fn sign_in_url(visitor: &Visitor, rest: &str, path_and_query: &str, leads_back: bool) -> String {
    let sign_in = visitor.path("/sign-in");
    let place = rest.split('?').next().unwrap_or("/");
    let leads_on = ["/", "/sign-in", "/sign-in/link", "/join"].contains(&place);
    if leads_back && !leads_on {
        leading_back(&sign_in, path_and_query)
    } else {
        sign_in
    }
}

/// Whether a page is this place or lies below it: `/de/members` does not lie in `/de/me`.
fn lies_in(path: &str, place: &str) -> bool {
    path.strip_prefix(place)
        .is_some_and(|below| below.is_empty() || below.starts_with('/'))
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
    use super::{initials, lies_in, listed, tone};

    #[test]
    fn initials_are_first_and_last() {
        assert_eq!(initials("Beat Rüegg"), "BR");
        assert_eq!(initials("Timo K."), "TK");
        assert_eq!(initials("łukasz"), "Ł");
        assert_eq!(initials("…"), "");
    }

    #[test]
    fn a_page_lies_in_one_place_only() {
        assert!(lies_in("/de/me", "/de/me"));
        assert!(lies_in("/de/me/data", "/de/me"));
        assert!(!lies_in("/de/members", "/de/me"));
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
