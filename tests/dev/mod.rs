//! What development shows besides: letters and the styleguide.

use std::collections::BTreeSet;

use axum::{body::Body, http::header};

use crate::support::Portal;

/// The names of the components of the frame.
fn components() -> BTreeSet<String> {
    let text = std::fs::read_to_string("assets/views/frame/components.html").expect("the components");
    let names = text
        .split("{% component ")
        .skip(1)
        .filter_map(|rest| rest.split('(').next());
    names.map(str::to_owned).collect()
}

#[tokio::test]
async fn the_styleguide_shows_every_component_in_every_brand_and_language() {
    let portal = Portal::open().await;
    let tenants = portal.house.tenants.all().await.expect("tenants");
    let components = components();
    assert!(components.len() > 20, "{components:?}");
    let gallery = std::fs::read_to_string("assets/views/dev/gallery.html").expect("the gallery");
    let used = |name: &str| gallery.contains(&format!("<{name} ")) || gallery.contains(&format!("<{name}>"));
    let unused: Vec<_> = components.iter().filter(|name| !used(name)).collect();
    assert!(unused.is_empty(), "the styleguide leaves out {unused:?}");
    for tenant in &tenants {
        for lang in &tenant.langs {
            let path = format!("/_dev/styleguide?brand={}&lang={}", tenant.slug, lang.as_str());
            let seen = portal.visitor().get(&path).await;
            assert_eq!(seen.status, 200, "{path}: {}", seen.text);
            seen.assert_says(&format!("look look-{} mode-light", tenant.slug));
            seen.assert_says(&format!("look look-{} mode-dark", tenant.slug));
            for name in &components {
                let shown = seen.text.matches(&format!("data-component=\"{name}\"")).count();
                assert_eq!(shown, 2, "{path}: {name} in light and dark");
            }
            let unsaid = seen.text.split("[dev-").nth(1);
            assert!(unsaid.is_none(), "{path}: {unsaid:?}");
        }
    }
    let all = portal.visitor().get("/_dev/styleguide?brand=all&mode=dark").await;
    let css = portal.visitor().get("/_dev/looks.css").await;
    for tenant in &tenants {
        all.assert_says(&format!("look look-{} mode-dark", tenant.slug));
        css.assert_says(&format!(".look-{} {{", tenant.slug));
    }
    all.assert_silent("mode-light ");
}

#[tokio::test]
async fn every_id_of_the_styleguide_is_there_once() {
    let portal = Portal::open().await;
    let seen = portal.visitor().get("/_dev/styleguide?brand=all").await;
    let mut ids = BTreeSet::new();
    for id in seen
        .text
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
    {
        assert!(ids.insert(id), "{id} is there twice");
    }
}

#[tokio::test]
async fn a_letter_is_a_page_for_browsers_and_text_for_everybody_else() {
    let portal = Portal::open().await;
    let client = portal.visitor();
    client.get("/_dev/mail").await.assert_silent("href=\"/_dev/mail/1\"");
    client
        .post("/en/sign-in/link", &[("email", "ada@people.example")])
        .await;
    let text = portal.letter_to("ada@people.example").await;
    let list = client.get("/_dev/mail").await;
    list.assert_says("ada@people.example");
    list.assert_says("href=\"/_dev/mail/1\"");

    let plain = client.get("/_dev/mail/1").await;
    assert_eq!(plain.headers[header::CONTENT_TYPE], "text/plain; charset=utf-8");
    assert_eq!(plain.text, text);

    let request = client
        .request("GET", "/_dev/mail/1")
        .header(header::ACCEPT, "text/html,application/xhtml+xml");
    let page = client.send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(page.status, 200, "{}", page.text);
    page.assert_says("src=\"/_dev/mail/1/html\"");
    page.assert_says("Message-ID: ");
    let policy = page.headers[header::CONTENT_SECURITY_POLICY]
        .to_str()
        .expect("a policy");
    assert!(
        policy.contains("frame-src 'self'") && policy.contains("script-src 'self'"),
        "{policy}"
    );

    let html = client.get("/_dev/mail/1/html").await;
    html.assert_says("<html");
    let policy = html.headers[header::CONTENT_SECURITY_POLICY]
        .to_str()
        .expect("a policy");
    assert!(
        policy.contains("sandbox") && !policy.contains("allow-scripts"),
        "{policy}"
    );
    assert!(
        policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'self'"),
        "{policy}"
    );
    assert_eq!(client.get("/_dev/mail/99").await.status, 404);
}
