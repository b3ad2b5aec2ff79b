//! Every template with every sample in five languages, and every page in every language of its tenant.

use std::sync::Arc;

use kith::{
    admin::views::AtDesk,
    foundation::{
        db::{Sql, Work},
        i18n::{Country, Formality, Lang, Locale, Speaker, Wording, Words},
        web::View,
    },
    tenancy::PlatformDb,
};
use serde_json::{Value, json};

use crate::support::{Portal, Seen};

fn frame(lang: Lang) -> Value {
    let place = json!({ "key": "nav-forum", "short_key": "nav-forum", "icon": "chat", "url": "/x", "current": true, "count": 2 });
    json!({
        "lang": lang.as_str(), "tag": lang.as_str(), "html_classes": "frame-line", "theme_css": "/theme.x.css",
        "title_suffix": "North", "brand_name": "North", "brand_suffix": "", "logo_url": null, "hero_url": null,
        "home_url": "/x", "company_url": null, "nav": [place.clone()], "tabs": [place],
        "member": { "name": "Ada", "initials": "A", "tone": 1, "avatar_url": null, "url": "/x" },
        "bell_count": 3, "bell_url": "/x", "search_url": "/x", "ear_url": "/x", "news_url": "/x", "sign_in_url": "/x", "join_url": "/x", "sign_out_url": "/x", "staff_url": "/x",
        "desk": [{ "key": "staff-members", "url": "/x", "current": true }, { "key": "staff-members", "url": "/x", "current": false }],
        "languages": [{ "lang": "de", "name": "Deutsch", "url": "/x", "current": true }], "languages_url": "/x",
        "legal": [{ "key": "legal-imprint", "url": "/x" }], "flash": { "kind": "good", "text": "!" },
        "alternates": [], "canonical": "/x", "noindex": false, "path": "/x", "ref": "",
    })
}

/// Renders every sample; a message that is missing stands there as its key in brackets.
fn render<V: View>(portal: &Portal, frame: &dyn Fn(Lang) -> Value, findings: &mut Vec<String>) {
    let samples = V::samples();
    assert!(!samples.is_empty(), "{} has no samples", V::TEMPLATE);
    for lang in Lang::ALL {
        for formality in [Formality::Informal, Formality::Formal] {
            let locale = Locale {
                lang,
                country: Country::DE,
                formality,
                tz: chrono_tz::Europe::Berlin,
            };
            let wording = Wording {
                brand: "North".into(),
                brand_short: "North".into(),
                ..Wording::default()
            };
            let speaker: Arc<Speaker> = portal.house.words.speaker(locale, &wording);
            for sample in &samples {
                let mut context = tera::Context::new();
                context.insert("frame", &frame(lang));
                context.insert("page", sample);
                match portal.house.templates.render(V::TEMPLATE, &speaker, context) {
                    Ok(html) => {
                        let unsaid = html.split('[').skip(1).filter_map(|rest| rest.split(']').next());
                        let keys = unsaid
                            .filter(|key| key.contains('-') && key.chars().all(|c| c.is_ascii_lowercase() || c == '-'));
                        findings.extend(keys.map(|key| format!("{} in {}: {key}", V::TEMPLATE, lang.as_str())));
                    }
                    Err(error) => findings.push(format!("{} in {}: {error}", V::TEMPLATE, lang.as_str())),
                }
            }
        }
    }
}

/// Words that ICU writes into dates and figures, and that nobody here translates.
const WRITTEN_BY_ICU: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Sept",
    "Oct",
    "Nov",
    "Dec",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun",
    "and",
];

/// Renders every sample in the made-up language: whatever stays plain stands in the template and was never translated.
fn render_made_up<V: View>(portal: &Portal, words: &Words, frame: &dyn Fn(Lang) -> Value, findings: &mut Vec<String>) {
    let locale = Locale {
        lang: Lang::En,
        country: Country::GB,
        formality: Formality::Informal,
        tz: chrono_tz::Europe::London,
    };
    let speaker = words.speaker(locale, &Wording::default());
    for sample in V::samples() {
        let mut context = tera::Context::new();
        context.insert("frame", &frame(Lang::En));
        context.insert("page", &sample);
        let given = format!("{} {}", frame(Lang::En), serde_json::to_string(&sample).expect("json"));
        // What does not render is the other test's finding.
        let Ok(html) = portal.house.templates.render(V::TEMPLATE, &speaker, context) else {
            continue;
        };
        for word in plain_words(&html) {
            if !given.contains(&word) && !WRITTEN_BY_ICU.contains(&word.as_str()) {
                findings.push(format!("{}: {word}", V::TEMPLATE));
            }
        }
    }
}

/// The words of plain letters, three at least, that a reader sees or hears.
fn plain_words(html: &str) -> Vec<String> {
    let mut heard = String::new();
    for part in html.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        for attribute in ["aria-label", "title", "alt", "placeholder"] {
            let mark = format!(" {attribute}=\"");
            for rest in tag.split(&mark).skip(1) {
                heard.push_str(rest.split('"').next().unwrap_or(""));
                heard.push(' ');
            }
        }
        heard.push_str(text);
        heard.push(' ');
    }
    let without_entities: String = heard
        .split('&')
        .enumerate()
        .map(|(at, part)| match part.split_once(';') {
            Some((entity, rest)) if at > 0 && entity.len() <= 6 => format!(" {rest}"),
            _ => part.to_owned(),
        })
        .collect();
    without_entities
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| word.len() >= 3 && word.chars().all(|c| c.is_ascii_alphabetic()))
        .map(str::to_owned)
        .collect()
}

macro_rules! render_all {
    ($portal:expr, $frame:expr, $findings:expr; $($view:ty),+ $(,)?) => {
        let words = Words::load().expect("words").made_up();
        $(
            render::<$view>($portal, $frame, $findings);
            render_made_up::<$view>($portal, &words, $frame, $findings);
        )+
    };
}

#[tokio::test]
async fn every_sample_of_every_page_is_rendered_in_five_languages() {
    let portal = Portal::open().await;
    let mut findings = Vec::new();
    render_all!(&portal, &frame, &mut findings;
        kith::accounts::views::ErrorPage,
        kith::desk::views::DeskPage, kith::home::views::HomePage, kith::home::views::LegalView,
        kith::accounts::views::SignInPage, kith::accounts::views::JoinPage,
        kith::forum::views::TopicsPage, kith::forum::views::TopicPage,
        kith::forum::views::WritePage, kith::forum::views::DeletePage,
        kith::forum::views::MovePage, kith::forum::notice_views::NoticesPage,
        kith::forum::search_views::SearchPage, kith::forum::history_views::HistoryPage,
        kith::forum::review_views::ReportPage, kith::forum::review_views::DecisionPage,
        kith::forum::ear_views::EarPage, kith::forum::ear_views::ThreadPage,
        kith::forum::review_views::QueuePage, kith::forum::review_views::ItemPage,
        kith::forum::category_views::CategoriesPage, kith::forum::category_views::CategoryFormPage,
        kith::accounts::member_views::MembersPage, kith::accounts::member_views::MemberPage,
        kith::accounts::member_views::StaffMembersPage, kith::accounts::member_views::StaffMemberPage,
        kith::orders::package_views::StaffPackagesPage, kith::orders::package_views::StaffPackagePage,
        kith::orders::package_views::PackageFormPage, kith::orders::package_views::PackageTextsPage,
        kith::accounts::me_views::MePage, kith::accounts::me_views::MeHomePlacePage,
        kith::accounts::me_views::MeLettersPage, kith::accounts::me_views::MeSignInPage,
        kith::accounts::me_views::MeDataPage, kith::accounts::me_views::MeProofPage,
        kith::dispatch::views::OffersPage, kith::dispatch::views::OfferPage, kith::dispatch::staff_views::StaffOrdersPage,
        kith::dispatch::staff_views::StaffOrderPage, kith::dispatch::staff_views::AssignPage,
        kith::dispatch::staff_views::StaffCancelPage, kith::dispatch::staff_views::StaffContactPage,
        kith::dispatch::staff_views::StaffPlacesPage,
        kith::dev::views::MailPage, kith::dev::views::LetterPage,
        kith::accounts::views::SentPage, kith::accounts::views::LinkPage,
        kith::orders::booking_views::BookPlacePage, kith::orders::booking_views::BookPackagesPage,
        kith::orders::booking_views::BookDetailsPage, kith::orders::booking_views::BookSummaryPage,
        kith::orders::customer_views::CustomerOrderPage, kith::orders::customer_views::CustomerConfirmPage,
        kith::growth::views::WaitingListPage, kith::growth::views::WaitingSentPage,
        kith::growth::views::WaitingLinkPage,
        kith::events::views::EventsPage,
        kith::events::views::EventPage,
        kith::events::views::RegistrationPage,
        kith::events::desk_views::DeskPage,
        kith::events::desk_views::EventFormPage,
        kith::events::desk_views::DeskEventPage,
        kith::events::desk_views::CheckInPage,
        kith::newsletter::views::PreferencesPage, kith::newsletter::views::ArchivePage,
        kith::newsletter::views::IssuePage, kith::newsletter::staff_views::CampaignsPage,
        kith::newsletter::staff_views::CampaignPage, kith::newsletter::staff_views::WritePage,
        kith::newsletter::staff_views::PreviewPage,
        kith::accounts::arrival_views::WaitingPage, kith::accounts::arrival_views::CompletePage,
        kith::orders::friend_views::OrdersPage, kith::orders::friend_views::OrderPage,
        kith::orders::friend_views::EarningsPage, kith::orders::friend_views::RatingsPage,
        AtDesk<kith::admin::views::DetailsPage>, AtDesk<kith::admin::views::BrandPage>,
        AtDesk<kith::admin::views::LegalListPage>, AtDesk<kith::admin::views::LegalTextPage>,
        AtDesk<kith::admin::views::WordingListPage>, AtDesk<kith::admin::views::WordingPage>,
    );
    let console = |_: Lang| serde_json::to_value(kith::admin::frame::Frame::sample()).expect("a frame");
    render_all!(&portal, &console, &mut findings;
        kith::admin::views::ErrorPage, kith::admin::views::SignInPage, kith::admin::views::LinkPage,
        kith::admin::views::PasswordPage, kith::admin::views::OverviewPage, kith::admin::views::TenantsPage,
        kith::admin::views::NewTenantPage, kith::admin::views::TenantPage, kith::admin::views::DetailsPage,
        kith::admin::views::BrandPage, kith::admin::views::HostsPage, kith::admin::views::LegalListPage,
        kith::admin::views::LegalTextPage, kith::admin::views::ManagersPage, kith::admin::views::JobsPage,
        kith::admin::views::AuditPage, kith::admin::views::WordingListPage,
        kith::admin::views::WordingPage,
    );
    findings.sort();
    findings.dedup();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// The link of the switcher or the head for each language.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Elsewhere {
    lang: String,
    url: String,
}

/// Every tag of the page that begins so and has an address, as language and address.
fn elsewhere(page: &str, begins: &str) -> Vec<Elsewhere> {
    let attribute = |tag: &str, name: &str| {
        let value = tag.split_once(&format!(" {name}=\""))?.1.split('"').next()?;
        Some(value.replace("&amp;", "&").replace("&#39;", "'").replace("&#x27;", "'"))
    };
    page.split(begins)
        .skip(1)
        .filter_map(|rest| {
            let tag = format!(" {}", rest.split('>').next()?);
            Some(Elsewhere {
                lang: attribute(&tag, "hreflang")?,
                url: attribute(&tag, "href")?,
            })
        })
        .collect()
}

/// Where the switcher leads.
fn switcher(page: &str) -> Vec<Elsewhere> {
    let mut links = elsewhere(page, "<a lang=\"");
    links.sort();
    links.dedup();
    links
}

/// Where else the page is to be found.
fn alternates(page: &str) -> Vec<Elsewhere> {
    elsewhere(page, "<link rel=\"alternate\"")
}

/// Checks that a page says everywhere that it is in this language, and offers these languages.
#[track_caller]
fn assert_in(seen: &Seen, lang: Lang, langs: &[Lang], path: &str) {
    let said = seen.headers["content-language"].to_str().expect("a language");
    assert!(said.starts_with(&format!("{}-", lang.as_str())), "{path}: {said}");
    seen.assert_says(&format!("<html lang=\"{said}\""));
    let offered: Vec<String> = switcher(&seen.text).into_iter().map(|link| link.lang).collect();
    let mut expected: Vec<&str> = langs.iter().map(|lang| lang.as_str()).collect();
    expected.sort_unstable();
    assert_eq!(offered, expected, "{path}");
}

/// Leaves north four of its languages.
async fn without_italian(portal: &Portal) -> [Lang; 4] {
    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "test world");
    let tx = db.open().await.expect("a connection");
    let changed = Sql::new("UPDATE tenants SET langs = 'en,de,fr,pl' WHERE id = $1")
        .bind(portal.north.tenant)
        .run(&tx)
        .await;
    assert_eq!(changed.expect("a change"), 1);
    drop(tx);
    work.end(true).await.expect("a commit");
    portal.house.tenants.forget();
    [Lang::En, Lang::De, Lang::Fr, Lang::Pl]
}

#[tokio::test]
async fn every_page_says_its_language_and_where_the_others_are() {
    let portal = Portal::open().await;
    let langs = without_italian(&portal).await;
    let (visitor, bo) = (portal.visitor(), portal.as_bo().await);
    let slug = portal.north.topic_path.rsplit('/').next().expect("a slug").to_owned();
    let origin = "http://north.localhost";
    let (mut pages, mut listed) = (0, 0);
    for (method, template, _) in kith::app::routes().list() {
        let Some(template) = template.strip_prefix("/{lang}/") else {
            continue;
        };
        let rest = template
            .replace("{kind}", "imprint")
            .replace("{category}", "talk")
            .replace("{id}", &portal.north.topic.to_string())
            .replace("{slug}", &slug)
            .replace("{no}", "1")
            .replace("{member}", &portal.north.member.to_string())
            .replace("{token}", "x");
        if method != axum::http::Method::GET || rest.contains('{') || rest.ends_with("/live") {
            continue;
        }
        for lang in langs {
            let path = format!("/{}/{rest}", lang.as_str());
            let mut seen = bo.get(&path).await;
            if seen.status == 303 {
                // To join or to sign in one has to be nobody yet.
                seen = visitor.get(&path).await;
            }
            if seen
                .headers
                .get("content-type")
                .is_none_or(|kind| kind != "text/html; charset=utf-8")
            {
                continue;
            }
            assert_in(&seen, lang, &langs, &path);
            pages += 1;
            if seen.status != 200 {
                assert_eq!(alternates(&seen.text), [], "{path}");
                continue;
            }
            let mut expected: Vec<(&str, String)> = langs
                .iter()
                .map(|lang| (lang.as_str(), format!("{origin}/{}/{rest}", lang.as_str())))
                .collect();
            // The first page has an address that asks the browser for its language.
            let fallback = if rest.is_empty() {
                String::new()
            } else {
                format!("en/{rest}")
            };
            expected.push(("x", format!("{origin}/{fallback}")));
            let found = alternates(&seen.text);
            let found: Vec<(&str, String)> = found
                .iter()
                .map(|link| (link.lang.split('-').next().unwrap_or(""), link.url.clone()))
                .collect();
            assert_eq!(found, expected, "{path}");
            seen.assert_says(&format!("<link rel=\"canonical\" href=\"{origin}{path}\""));
            listed += 1;
        }
        let path = format!("/it/{rest}");
        let seen = bo.get(&path).await;
        if rest.ends_with("/x") {
            // A link of a letter holds in whatever language it was written.
            assert_in(&seen, Lang::En, &langs, &path);
            continue;
        }
        let led_on = (seen.status, seen.location().to_owned());
        let own = format!("/en/{rest}");
        assert_eq!(led_on, (302, own), "{path} is none of the tenant's languages");
    }
    assert!(
        pages >= 4 * 15 && listed >= 4 * 12,
        "only {pages} pages, {listed} of them listed"
    );
}

#[tokio::test]
async fn the_switcher_keeps_path_and_query() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let topic = &portal.north.topic_path;
    let path = format!("/en/topics/{}/reply", portal.north.topic);
    for number in 0..20 {
        let seen = ada.post(&path, &[("body", &format!("Reply number {number}"))]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    for address in [
        format!("{topic}?page=2"),
        format!("{topic}?page=2&reply_to=3"),
        "/en/forum?show=unanswered".to_owned(),
        "/en/forum?odd=%26%22%3Cb%3E%C3%BC+%20'(x)&empty=&=&a;b".to_owned(),
        "/en/forum?".to_owned(),
        "/en/members?q=%D7%A2%D7%93%D7%94&skill=wifi".to_owned(),
    ] {
        let seen = ada.get(&address).await;
        assert_eq!(seen.status, 200, "{address}: {}", seen.text);
        let links = switcher(&seen.text);
        assert_eq!(links.len(), 5, "{address}: {links:?}");
        for Elsewhere { lang, url } in links {
            assert_eq!(url, address.replacen("/en/", &format!("/{lang}/"), 1));
            let other = ada.get(&url).await;
            assert_eq!(other.status, 200, "{url}");
            other.assert_says(&format!("<html lang=\"{lang}-"));
        }
    }
}

/// What only says how a page is shown is no other page: search engines and other languages get the plain address.
#[tokio::test]
async fn a_page_is_listed_without_what_only_changes_how_it_is_shown() {
    let portal = Portal::open().await;
    let topic = &portal.north.topic_path;
    let seen = portal
        .visitor()
        .get(&format!("{topic}?page=1&reply_to=1&x=%22%3C"))
        .await;
    seen.assert_says(&format!(
        "rel=\"canonical\" href=\"http://north.localhost{topic}?page=1\""
    ));
    let links = alternates(&seen.text);
    assert_eq!(links.len(), 6, "{links:?}");
    assert!(links.iter().all(|link| link.url.ends_with("?page=1")), "{links:?}");
}
