//! Every template with every sample in five languages.

use std::sync::Arc;

use kith::foundation::{
    i18n::{Country, Formality, Lang, Locale, Speaker, Wording},
    web::View,
};
use serde_json::{Value, json};

use crate::support::Portal;

fn frame(lang: Lang) -> Value {
    let place = json!({ "key": "nav-forum", "icon": "chat", "url": "/x", "current": true, "count": 2 });
    json!({
        "lang": lang.as_str(), "tag": lang.as_str(), "html_classes": "frame-line", "theme_css": "/theme.x.css",
        "title_suffix": "North", "brand_name": "North", "brand_suffix": "", "logo_url": null, "hero_url": null,
        "home_url": "/x", "company_url": null, "nav": [place.clone()], "tabs": [place],
        "member": { "name": "Ada", "initials": "A", "tone": 1, "avatar_url": null, "url": "/x" },
        "bell_count": 0, "sign_in_url": "/x", "join_url": "/x", "sign_out_url": "/x", "staff_url": "/x",
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

macro_rules! render_all {
    ($portal:expr, $frame:expr, $findings:expr; $($view:ty),+ $(,)?) => {
        $(render::<$view>($portal, $frame, $findings);)+
    };
}

#[tokio::test]
async fn every_sample_of_every_page_is_rendered_in_five_languages() {
    let portal = Portal::open().await;
    let mut findings = Vec::new();
    render_all!(&portal, &frame, &mut findings;
        kith::home::views::HomePage, kith::home::views::LegalView,
        kith::accounts::views::SignInPage, kith::accounts::views::JoinPage,
        kith::forum::views::TopicsPage, kith::forum::views::TopicPage,
        kith::forum::views::WritePage, kith::forum::views::DeletePage,
        kith::accounts::member_views::MembersPage, kith::accounts::member_views::MemberPage,
        kith::accounts::member_views::StaffMembersPage, kith::accounts::member_views::StaffMemberPage,
        kith::accounts::me_views::MePage, kith::accounts::me_views::MeHomePlacePage,
        kith::accounts::me_views::MeLettersPage, kith::accounts::me_views::MeSignInPage,
        kith::accounts::me_views::MeDataPage, kith::accounts::me_views::MeProofPage,
        kith::accounts::views::SentPage, kith::accounts::views::LinkPage,
    );
    let console = |_: Lang| serde_json::to_value(kith::admin::door::Frame::sample()).expect("a frame");
    render_all!(&portal, &console, &mut findings;
        kith::admin::views::ErrorPage, kith::admin::views::SignInPage, kith::admin::views::LinkPage,
        kith::admin::views::PasswordPage, kith::admin::views::OverviewPage, kith::admin::views::TenantsPage,
        kith::admin::views::NewTenantPage, kith::admin::views::TenantPage, kith::admin::views::DetailsPage,
        kith::admin::views::BrandPage, kith::admin::views::HostsPage, kith::admin::views::LegalListPage,
        kith::admin::views::LegalTextPage, kith::admin::views::ManagersPage, kith::admin::views::JobsPage,
        kith::admin::views::AuditPage,
    );
    findings.sort();
    findings.dedup();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}
