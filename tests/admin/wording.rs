//! A community's own wording, changed at the console.

use std::time::{Duration, Instant};

use kith::{
    app,
    foundation::{
        clock::Clock,
        db::{Scope, Work},
        web::live::Live,
    },
};

use super::{count_of, operator, said};
use crate::support::{Client, Portal, assert_on_postgres, house_on, noon};

const FORUM: &str = "/en/tenants/north/wording/en/nav-forum";
const ERRORS: &str = "/en/tenants/north/wording/en/frame-errors";

#[tokio::test]
async fn a_message_said_differently_shows_on_the_communitys_page_at_once() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let reader = portal.visitor();
    reader.get("/en/").await.assert_silent("Marketplace of questions");
    olga.get(FORUM).await.assert_says("Forum</textarea>");
    for _ in 0..2 {
        let seen = olga.save(FORUM, &[("pattern", "Marketplace of questions")]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
        assert_eq!(seen.location(), "/en/tenants/north/wording?text=en");
    }
    assert_eq!(
        count_of(&portal, "wording-changed").await,
        1,
        "the same again changes nothing"
    );
    reader.get("/en/").await.assert_says("Marketplace of questions");
    reader.get("/de/").await.assert_silent("Marketplace of questions");
    let south = portal.visitor_at("south.localhost");
    south.get("/en/").await.assert_silent("Marketplace of questions");
    let list = olga.get("/en/tenants/north/wording?text=en").await;
    list.assert_says("Marketplace of questions");
    list.assert_says(&format!("href=\"{FORUM}\""));

    assert_eq!(olga.post(&format!("{FORUM}/reset"), &[]).await.status, 303);
    assert_eq!(count_of(&portal, "wording-reset").await, 1);
    let restored = reader.get("/en/").await;
    restored.assert_silent("Marketplace of questions");
    restored.assert_says("Forum");
}

#[tokio::test]
async fn a_bad_pattern_is_refused_by_the_field_and_the_input_kept() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let polish = ERRORS.replace("/wording/en/", "/wording/pl/");
    for (path, pattern, (key, name, value)) in [
        (ERRORS, "", ("admin-wording-refused-empty", "", "")),
        (
            ERRORS,
            "Please check { $email }",
            ("admin-wording-refused-variable", "name", "$email"),
        ),
        (
            ERRORS,
            "Please check\n{ $n",
            ("admin-wording-refused-syntax", "line", "2"),
        ),
        (
            ERRORS,
            "{ nav-forum }",
            ("admin-wording-refused-message", "name", "nav-forum"),
        ),
        (ERRORS, "{ -nobody }", ("admin-wording-refused-term", "name", "-nobody")),
        (
            ERRORS,
            "{ DATETIME($n) }",
            ("admin-wording-refused-function", "name", "DATETIME"),
        ),
        (
            polish.as_str(),
            "{ $n ->\n    [one] jedno\n   *[other] { $n }\n}",
            ("admin-wording-refused-plural", "category", "few"),
        ),
    ] {
        let seen = olga.post(path, &[("pattern", pattern)]).await;
        assert_eq!(seen.status, 422, "{pattern}: {}", seen.text);
        seen.assert_says(&said(&portal, key, &[(name, value.into())]));
        seen.assert_says("id=\"pattern-error\"");
        assert!(seen.text.contains(&pattern.replace("->", "-&gt;")), "{pattern} is kept");
    }
    assert_eq!(count_of(&portal, "wording-changed").await, 0);
}

#[tokio::test]
async fn messages_are_found_by_key_and_by_text_and_show_their_variables() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let found = olga.get("/en/tenants/north/wording?text=en&q=NAV-FORUM").await;
    found.assert_says(&format!("href=\"{FORUM}\""));
    let found = olga.get("/en/tenants/north/wording?text=de&q=pr%C3%9CFEN").await;
    found.assert_says("/wording/de/frame-errors");
    let none = olga.get("/en/tenants/north/wording?text=en&q=zzzzqqqq").await;
    none.assert_says(&said(&portal, "admin-wording-none", &[]));
    olga.get(ERRORS).await.assert_says("<code>{ $n }</code>");
    for unknown in [
        "/en/tenants/north/wording/en/no-such-message",
        "/en/tenants/north/wording/xx/nav-forum",
        "/en/tenants/nobody/wording/en/nav-forum",
    ] {
        assert_eq!(olga.get(unknown).await.status, 404, "{unknown}");
        assert_eq!(olga.post(unknown, &[("pattern", "x")]).await.status, 404, "{unknown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "only on PostgreSQL"]
async fn a_message_said_differently_shows_at_once_on_every_node() {
    assert_on_postgres();
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let other = house_on(&portal.url, Clock::fixed(noon())).await;
    listens(&portal, &other.live).await;
    let reader = Client::of(app::service(&other), "north.localhost");
    // What is remembered from here on would be shown for five seconds.
    reader.get("/en/").await.assert_silent("Marketplace of questions");
    assert_eq!(
        olga.save(FORUM, &[("pattern", "Marketplace of questions")])
            .await
            .status,
        303
    );
    let begun = Instant::now();
    while !reader.get("/en/").await.text.contains("Marketplace of questions") {
        assert!(begun.elapsed() < Duration::from_secs(3), "the other node was not told");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    other.live.closing.cancel();
}

/// Waits until what one node says is heard on the other.
async fn listens(portal: &Portal, other: &Live) {
    let mut heard = other.listen();
    for _ in 0..200 {
        let work = Work::writing(&portal.house.pools);
        let scope = Scope {
            name: "platform",
            owner: None,
        };
        {
            let tx = work.scoped(scope).await.expect("a connection");
            tx.say("a test").await.expect("a notice");
        }
        work.end(true).await.expect("a commit");
        if tokio::time::timeout(Duration::from_millis(100), heard.recv())
            .await
            .is_ok()
        {
            return;
        }
    }
    panic!("the other node hears nothing");
}
