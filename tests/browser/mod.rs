//! What only a browser shows: the ways through the pages with and without scripts, live notices, colours, widths.

mod rig;

use kith::demo::PASSWORD;
use rig::{Browser, Site};

const PHONE: (u32, u32) = (360, 800);
const DESK: (u32, u32) = (1280, 900);
/// The pages everybody can read, and those of a signed-in manager.
const OPEN_PAGES: &[&str] = &[
    "/",
    "/forum",
    "/join",
    "/sign-in",
    "/legal/imprint",
    "/legal/terms",
    "/legal/privacy",
];
const STAFF_PAGES: &[&str] = &[
    "/",
    "/forum",
    "/members",
    "/me",
    "/me/home-place",
    "/me/letters",
    "/me/sign-in",
    "/me/data",
    "/staff/members",
];

/// Opens the newest topic that everybody may read; gives back its path.
async fn open_topic(site: &Site, browser: &Browser, slug: &str, lang: &str) -> String {
    browser.visit(&site.at(slug, &format!("/{lang}/forum"))).await;
    browser.follow("main a[href*='/topics/']").await;
    let path = browser.path().await;
    assert!(path.starts_with(&format!("/{lang}/topics/")), "{path}");
    path
}

/// Replies to the topic that is shown, and reads the reply where it leads.
async fn reply(browser: &Browser, text: &str) {
    browser.fill("body", text).await;
    browser.follow("#reply button.filled").await;
    let said = browser.text().await;
    assert!(said.contains(text), "the reply is not to be read:\n{said}");
}

async fn a_newcomer_goes_all_the_way(size: (u32, u32), email: &str) {
    let site = Site::open().await;
    let browser = site.browser(size, true).await;

    let topic = open_topic(&site, &browser, "voltaro", "de").await;
    browser.click("details.menu:has(a[hreflang]) > summary").await;
    browser.follow("details[open] a[hreflang=pl]").await;
    assert_eq!(
        browser.path().await,
        topic.replacen("/de/", "/pl/", 1),
        "the language changes, the page stays"
    );
    assert_eq!(
        browser.run("return document.documentElement.lang.slice(0, 2)").await,
        "pl"
    );

    browser.visit(&site.at("voltaro", "/de/join")).await;
    browser.fill("given_name", "Ida").await;
    browser.fill("family_name", "Novak").await;
    browser.fill("email", email).await;
    browser.fill("password", "sieben grüne Lampen").await;
    browser.fill_date("born_on", "1990-05-17").await;
    browser.fill("postal_code", "10245").await;
    browser.click("label:has([name=skill])").await;
    browser.click("label:has([name=terms])").await;
    browser.follow("main form button.filled").await;
    let link = site.link_to(email).await;
    browser.visit(&link).await;
    browser.follow("main form button.filled").await;
    browser.visit(&site.at("voltaro", "/de/me")).await;
    assert!(
        browser.text().await.contains("Ida N."),
        "she is signed in:\n{}",
        browser.text().await
    );

    if size == PHONE {
        browser.follow("footer form[action$=sign-out] button").await;
    } else {
        browser.click("header details.menu.desk:has(form) > summary").await;
        browser.follow("header form[action$=sign-out] button").await;
    }
    browser
        .sign_in(&site, "voltaro", "de", email, "sieben grüne Lampen")
        .await;

    open_topic(&site, &browser, "voltaro", "de").await;
    browser.fill("body", "Das **hilft** sicher.").await;
    browser.click("#reply [data-preview]").await;
    assert_eq!(
        browser
            .find("#reply .preview strong")
            .await
            .text()
            .await
            .expect("a text"),
        "hilft"
    );
    browser.click("#reply [data-write]").await;
    reply(&browser, "Bei mir half ein kürzeres Kabel.").await;

    browser.visit(&site.at("iskra", "/pl/")).await;
    assert!(
        browser
            .find("header .brand")
            .await
            .text()
            .await
            .expect("a name")
            .contains("Iskra")
    );
    browser.find("header a[href$='/sign-in']").await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_phone_a_newcomer_joins_confirms_signs_in_replies_and_changes_language_and_brand() {
    a_newcomer_goes_all_the_way(PHONE, "ida.phone@new.example").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_desk_a_newcomer_joins_confirms_signs_in_replies_and_changes_language_and_brand() {
    a_newcomer_goes_all_the_way(DESK, "ida.desk@new.example").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_scripts_a_member_signs_in_and_replies() {
    let site = Site::open().await;
    for size in [PHONE, DESK] {
        let browser = site.browser(size, false).await;
        browser
            .sign_in(&site, "voltaro", "de", "friend1@voltaro.example", PASSWORD)
            .await;
        open_topic(&site, &browser, "voltaro", "de").await;
        let classes = browser.run("return document.documentElement.className").await;
        assert!(
            !classes.as_str().unwrap_or("").split(' ').any(|class| class == "js"),
            "scripts run: {classes}"
        );
        reply(&browser, &format!("Ohne Skripte, {} Pixel breit.", size.0)).await;
        browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_elses_reply_is_announced_on_the_open_page() {
    let site = Site::open().await;
    let first = site.browser(PHONE, true).await;
    let second = site.browser(DESK, true).await;
    first
        .sign_in(&site, "voltaro", "de", "friend1@voltaro.example", PASSWORD)
        .await;
    second
        .sign_in(&site, "voltaro", "de", "friend2@voltaro.example", PASSWORD)
        .await;
    let topic = open_topic(&site, &first, "voltaro", "de").await;
    second.visit(&site.at("voltaro", &topic)).await;
    reply(&second, "Das steht erst seit eben hier.").await;
    first.find(".live a[data-count='1']").await;
    assert!(
        !first.text().await.contains("Das steht erst seit eben hier."),
        "the page itself does not move"
    );
    first.follow(".live a").await;
    let said = first.text().await;
    assert!(
        said.contains("Das steht erst seit eben hier."),
        "{}:\n{said}",
        first.path().await
    );
    second.close().await;
    first.close().await;
}

/// Every page to be looked at, in the browser of whoever may see it.
async fn every_page(site: &Site, browser: &Browser, slug: &str, lang: &str, look: impl AsyncFn(&Browser, &str)) {
    for path in OPEN_PAGES {
        browser.visit(&site.at(slug, &format!("/{lang}{path}"))).await;
        look(browser, path).await;
    }
    open_topic(site, browser, slug, lang).await;
    look(browser, "a topic").await;
    browser
        .sign_in(site, slug, lang, &format!("manager@{slug}.example"), PASSWORD)
        .await;
    for path in STAFF_PAGES {
        browser.visit(&site.at(slug, &format!("/{lang}{path}"))).await;
        assert_eq!(browser.path().await, format!("/{lang}{path}"));
        look(browser, path).await;
    }
    open_topic(site, browser, slug, lang).await;
    look(browser, "a topic, signed in").await;
}

async fn axe_is_content(slug: &str, lang: &str, size: (u32, u32)) {
    let site = Site::open().await;
    let browser = site.browser(size, true).await;
    let found = std::sync::Mutex::new(Vec::new());
    every_page(&site, &browser, slug, lang, async |browser, page| {
        for scheme in ["light", "dark"] {
            browser.prefer(scheme).await;
            for fault in browser.faults().await {
                found
                    .lock()
                    .expect("a list")
                    .push(format!("{slug} {page} {scheme} {}: {fault}", size.0));
            }
        }
    })
    .await;
    browser.close().await;
    let found = found.into_inner().expect("a list");
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_nothing_in_german_at_voltaro() {
    axe_is_content("voltaro", "de", DESK).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn axe_finds_nothing_in_polish_at_iskra() {
    axe_is_content("iskra", "pl", PHONE).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_is_wider_than_a_narrow_phone() {
    let site = Site::open().await;
    let found = std::sync::Mutex::new(Vec::new());
    for (slug, lang) in [("voltaro", "de"), ("iskra", "pl")] {
        let browser = site.browser(PHONE, true).await;
        every_page(&site, &browser, slug, lang, async |browser, page| {
            for width in [320, 360] {
                browser.resize((width, 800)).await;
                if let Some(what) = browser.overflow().await {
                    found
                        .lock()
                        .expect("a list")
                        .push(format!("{slug} {page} at {width}: {what}"));
                }
            }
        })
        .await;
        browser.close().await;
    }
    let found = found.into_inner().expect("a list");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_watchers_see_what_they_watch_for() {
    let site = Site::open().await;
    let browser = site.browser(PHONE, true).await;
    browser.visit(&site.at("voltaro", "/de/")).await;
    assert_eq!(browser.violations().await, None);
    browser
        .run(
            "const image = Object.assign(new Image(), { src: 'http://elsewhere.localhost/' });
             image.style.minWidth = '500px';
             document.body.append(image);",
        )
        .await;
    let over = browser.overflow().await.expect("it is wider");
    assert!(over.contains("elsewhere"), "{over}");
    let faults = browser.faults().await;
    assert!(faults.iter().any(|fault| fault.starts_with("image-alt")), "{faults:?}");
    for _ in 0..100 {
        if browser.violations().await.is_some_and(|seen| seen.contains("img-src")) {
            return browser.close().await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the violation was not seen");
}
