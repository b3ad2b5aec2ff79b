//! The ways through the pages, on a phone and on a desk, with and without scripts.

use kith::demo::PASSWORD;

use super::{
    DESK, PHONE, open_topic, reply,
    rig::{Browser, Site},
};

const OWN_PASSWORD: &str = "sieben grüne Lampen";
/// A category that is not the first one.
const CATEGORY: &str = "smart-home";

/// Signs out by the button that this width shows.
async fn sign_out(browser: &Browser, size: (u32, u32)) {
    if size == PHONE {
        browser.follow("footer form[action*='/sign-out'] button").await;
    } else {
        browser.click("header details.menu.desk:has(form) > summary").await;
        browser.follow("header form[action*='/sign-out'] button").await;
    }
    browser.find("header a[href*='/sign-in']").await;
}

/// Opens the menu of a post and follows one of its acts.
async fn act_on(browser: &Browser, post: &str, act: &str) {
    browser.click(&format!("{post} details.menu > summary")).await;
    browser.follow(&format!("{post} details[open] a[href$='/{act}']")).await;
}

async fn joins_and_confirms(site: &Site, browser: &Browser, email: &str) {
    browser.visit(&site.at("voltaro", "/de/join")).await;
    browser.fill("given_name", "Ida").await;
    browser.fill("family_name", "Novak").await;
    browser.fill("email", email).await;
    browser.fill("password", OWN_PASSWORD).await;
    browser.fill_date("born_on", "1990-05-17").await;
    browser.fill("postal_code", "10245").await;
    browser.click("label:has([name=skill])").await;
    browser.click("label:has([name=terms])").await;
    browser.follow("main form button.filled").await;
    browser.visit(&site.link_to(email).await).await;
    browser.follow("main form button.filled").await;
    browser.visit(&site.at("voltaro", "/de/me")).await;
    browser.assert_says("Ida N.").await;
}

async fn signs_in_by_link(site: &Site, browser: &Browser, email: &str) {
    browser.visit(&site.at("voltaro", "/de/sign-in")).await;
    browser.fill("email", email).await;
    browser.follow("#link").await;
    browser.visit(&site.link_to(email).await).await;
    browser.follow("main form button.filled").await;
    browser.visit(&site.at("voltaro", "/de/me")).await;
    browser.assert_says("Ida N.").await;
}

async fn opens_a_topic(site: &Site, browser: &Browser, scripts: bool) {
    browser.visit(&site.at("voltaro", "/de/forum")).await;
    browser.follow("main a.filled[href$='/new']").await;
    browser.fill("title", "Der Router blinkt rot").await;
    browser.fill("body", "Seit **gestern** geht nichts.").await;
    // Another category is chosen in the form, and costs nothing of what is typed.
    browser.put(&[("category", CATEGORY)]).await;
    if scripts {
        browser.click("main [data-preview]").await;
        assert_eq!(browser.words(".preview strong").await, "gestern");
        browser.click("main [data-write]").await;
    } else {
        browser.follow("main form button[name=preview]").await;
        assert_eq!(browser.words("main .prose strong").await, "gestern");
    }
    browser.follow("main form .composer-foot button").await;
    let path = browser.path().await;
    assert!(path.ends_with("/der-router-blinkt-rot"), "{path}");
    assert_eq!(browser.words("#post-1 .prose strong").await, "gestern");
    let shelf = browser
        .run("return [...document.querySelectorAll('.crumbs a')].at(-1).pathname")
        .await;
    assert_eq!(shelf, format!("/de/forum/{CATEGORY}"));
}

async fn replies_edits_and_deletes(browser: &Browser) {
    reply(browser, "Bei mir half ein längeres Kabel.").await;
    act_on(browser, "#post-2", "edit").await;
    browser.fill("body", "Bei mir half ein kürzeres Kabel.").await;
    browser.follow("main form .composer-foot button").await;
    browser.assert_says("Bei mir half ein kürzeres Kabel.").await;
    browser.assert_silent("längeres").await;
    act_on(browser, "#post-2", "delete").await;
    browser.follow("main form button.danger").await;
    browser.assert_silent("kürzeres").await;
    browser.follow("#post-2 form[action$='/undelete'] button").await;
    browser.assert_says("Bei mir half ein kürzeres Kabel.").await;
}

async fn changes_the_language(browser: &Browser, menu: &str, from: &str, to: &str) {
    let path = browser.path().await;
    browser.click(&format!("{menu} > summary")).await;
    browser.follow(&format!("{menu}[open] a[hreflang={to}]")).await;
    assert_eq!(
        browser.path().await,
        path.replacen(&format!("/{from}/"), &format!("/{to}/"), 1),
        "the language changes, the page stays"
    );
    let lang = browser.run("return document.documentElement.lang.slice(0, 2)").await;
    assert_eq!(lang, to);
}

async fn changes_the_brand(site: &Site, browser: &Browser) {
    let mut looks = Vec::new();
    for (slug, lang, name) in [
        ("voltaro", "de", "Voltaro"),
        ("telvia", "fr", "Telvia"),
        ("iskra", "pl", "Iskra"),
        ("kith", "it", "Kith"),
    ] {
        browser.visit(&site.at(slug, &format!("/{lang}/"))).await;
        let said = browser.words("header .brand").await;
        assert!(said.contains(name), "{said}");
        let look = browser
            .run("const style = getComputedStyle(document.documentElement); return ['--brand', '--paper', '--radius'].map((name) => style.getPropertyValue(name)).join()")
            .await;
        assert!(!looks.contains(&look), "{slug} looks as another one: {look}");
        looks.push(look);
    }
    browser
        .sign_in(site, "iskra", "pl", "friend1@iskra.example", PASSWORD)
        .await;
    browser.visit(&site.at("telvia", "/fr/")).await;
    browser.find("header a[href*='/sign-in']").await;
}

async fn a_newcomer_goes_all_the_way(size: (u32, u32), scripts: bool) {
    let email = "ida@new.example";
    let site = Site::open().await;
    let browser = site.browser(size, scripts).await;
    open_topic(&site, &browser, "voltaro", "de").await;
    changes_the_language(&browser, "header details.menu:has(a[hreflang])", "de", "pl").await;
    let classes = browser.run("return document.documentElement.className").await;
    let classes = classes.as_str().expect("classes");
    assert_eq!(classes.split(' ').any(|class| class == "js"), scripts, "{classes}");

    joins_and_confirms(&site, &browser, email).await;
    sign_out(&browser, size).await;
    browser.sign_in(&site, "voltaro", "de", email, OWN_PASSWORD).await;
    sign_out(&browser, size).await;
    signs_in_by_link(&site, &browser, email).await;

    opens_a_topic(&site, &browser, scripts).await;
    replies_edits_and_deletes(&browser).await;
    changes_the_language(&browser, "footer .footer-languages", "de", "fr").await;
    sign_out(&browser, size).await;
    changes_the_brand(&site, &browser).await;
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newcomer_goes_all_the_way_on_a_phone() {
    a_newcomer_goes_all_the_way(PHONE, true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newcomer_goes_all_the_way_on_a_desk() {
    a_newcomer_goes_all_the_way(DESK, true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newcomer_goes_all_the_way_on_a_phone_without_scripts() {
    a_newcomer_goes_all_the_way(PHONE, false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newcomer_goes_all_the_way_on_a_desk_without_scripts() {
    a_newcomer_goes_all_the_way(DESK, false).await;
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
    // The page itself does not move.
    first.assert_silent("Das steht erst seit eben hier.").await;
    first.fill("body", "Mitten im Satz").await;
    first.follow(".live a").await;
    first.assert_says("Das steht erst seit eben hier.").await;
    let typed = "return document.querySelector('main [name=body]').value";
    assert_eq!(first.run(typed).await, "Mitten im Satz");
    first.follow("#reply button.filled").await;
    first.assert_says("Mitten im Satz").await;
    assert_eq!(first.run(typed).await, "");
    second.close().await;
    first.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_tabs_that_change_one_post_lose_neither_text() {
    let site = Site::open().await;
    let browser = site.browser(DESK, true).await;
    browser
        .sign_in(&site, "voltaro", "de", "friend1@voltaro.example", PASSWORD)
        .await;
    opens_a_topic(&site, &browser, true).await;
    act_on(&browser, "#post-1", "edit").await;
    let edit = browser.path().await;
    browser.fill("body", "Aus dem ersten Fenster.").await;
    let (first, second) = browser.second_tab().await;
    browser.visit(&site.at("voltaro", &edit)).await;
    browser.fill("body", "Aus dem zweiten Fenster.").await;
    browser.follow("main form .composer-foot button").await;
    browser.assert_says("Aus dem zweiten Fenster.").await;

    browser.go_to_tab(&first).await;
    browser.follow("main form .composer-foot button").await;
    assert_eq!(browser.answer().await.0, 409);
    let other = browser
        .run("return document.querySelector('main textarea[readonly]').value")
        .await;
    assert_eq!(other, "Aus dem zweiten Fenster.");
    let own = browser
        .run("return document.querySelector('main [name=body]').value")
        .await;
    assert_eq!(own, "Aus dem ersten Fenster.");

    browser.go_to_tab(&second).await;
    sign_out(&browser, DESK).await;
    browser.go_to_tab(&first).await;
    browser.follow("main form .composer-foot button").await;
    assert_eq!(browser.answer().await.0, 401);
    browser.assert_says("Aus dem ersten Fenster.").await;
    browser.find("main a[href*='/sign-in']").await;
    browser.close().await;
}
