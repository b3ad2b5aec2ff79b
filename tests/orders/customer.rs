//! The customer's page: whoever holds the link, and nobody else.

use kith::foundation::{
    db::{Sql, Work},
    keys::Token,
};
use kith::tenancy::PlatformDb;

use super::{
    booking::{booked, booked_in, everybody_speaks},
    catalogue::package_at,
    world::{CODE, CUSTOMER, EMAIL, letters_about, order},
};
use crate::support::{Portal, Seen};

/// A page without what differs from request to request.
fn bare(seen: &Seen, access: &str) -> String {
    seen.text.replace(access, "…")
}

#[tokio::test]
async fn a_wrong_link_and_one_of_another_community_look_like_one_that_never_was() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let random = Token::random().text();
    let visitor = portal.visitor();
    let right = visitor.get(&made.at_customers("?lang=en")).await;
    assert_eq!(right.status, 200, "{}", right.text);
    right.assert_says(CUSTOMER);
    let never = visitor.get(&format!("/o/{random}?lang=en")).await;
    assert_eq!(never.status, 404);
    let elsewhere = portal.visitor_at("south.localhost");
    let foreign = elsewhere.get(&made.at_customers("?lang=en")).await;
    assert_eq!(foreign.status, 404);
    let foreign_never = elsewhere.get(&format!("/o/{random}?lang=en")).await;
    assert_eq!(bare(&foreign, &made.access), bare(&foreign_never, &random));
    for path in [
        "/message",
        "/propose",
        "/agree",
        "/extra/agree",
        "/extra/refuse",
        "/rate",
        "/cancel",
        "/revoke",
    ] {
        let seen = visitor.post(&format!("/o/{random}{path}"), &[("body", "Hi")]).await;
        assert_eq!(seen.status, 404, "{path}");
        let seen = elsewhere.post(&made.at_customers(path), &[("body", "Hi")]).await;
        assert_eq!(seen.status, 404, "{path}");
    }
    assert_eq!(made.state(&portal).await, "accepted");
    for wrong in ["x", "%00", "/..", "ä"] {
        assert_eq!(visitor.get(&format!("/o/{wrong}")).await.status, 404, "{wrong}");
    }
}

#[tokio::test]
async fn the_page_of_a_link_is_kept_nowhere_and_named_to_nobody() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let visitor = portal.visitor();
    for path in ["?lang=en", "/cancel?lang=en", "/revoke?lang=en"] {
        let seen = visitor.get(&made.at_customers(path)).await;
        assert_eq!(seen.status, 200, "{path}");
        assert_eq!(seen.headers["cache-control"], "no-store", "{path}");
        assert_eq!(seen.headers["referrer-policy"], "same-origin", "{path}");
        seen.assert_says("<meta name=\"robots\" content=\"noindex\">");
        assert!(!seen.text.contains("rel=\"canonical\""), "{path}");
    }
}

#[tokio::test]
async fn the_page_is_in_the_orders_language_until_another_is_chosen() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    everybody_speaks(&portal, "de").await;
    let path = booked_in(&portal, "de").await;
    let plain = path.replace("?lang=de", "");
    let visitor = portal.visitor();
    let seen = visitor.get(&plain).await;
    assert_eq!((seen.status, seen.location()), (303, path.as_str()));
    let seen = visitor.get(&path).await;
    seen.assert_says("<html lang=\"de-");
    seen.assert_says(&format!("hreflang=\"pl\" href=\"{plain}?lang=pl\""));
    visitor
        .get(&format!("{plain}?lang=pl"))
        .await
        .assert_says("<html lang=\"pl-");
}

#[tokio::test]
async fn the_customer_learns_how_many_were_asked_and_what_they_said() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let path = booked(&portal).await;
    let visitor = portal.visitor();
    let seen = visitor.get(&path).await;
    seen.assert_says("Friends nearby are being asked");
    portal.run_jobs().await;
    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "test world");
    let tx = db.open().await.expect("a connection");
    let declined = Sql::new("UPDATE offers SET state = 'declined' WHERE rank IN (1, 2)")
        .run(&tx)
        .await;
    let row = Sql::new("SELECT count(*) AS n FROM offers")
        .row(&tx)
        .await
        .expect("an answer");
    let asked: i64 = row.expect("a row").try_get("", "n").expect("a number");
    assert_eq!(declined.expect("a change"), 2);
    drop(tx);
    work.end(true).await.expect("a commit");
    let seen = visitor.get(&path).await;
    seen.assert_says(&format!("{asked} Friends have been asked so far."));
    seen.assert_says("2 have declined.");
}

#[tokio::test]
async fn an_agreed_time_that_has_passed_is_called_passed() {
    let portal = Portal::open().await;
    let (visitor, ada) = (portal.visitor(), portal.as_ada().await);
    let at = portal.house.clock.now() + chrono::Duration::hours(2);
    let made = order(&portal).in_state("scheduled").starting(at).save().await;
    portal
        .house
        .clock
        .advance(std::time::Duration::from_secs(3 * 3_600 - 1));
    let page = visitor.get(&made.at_customers("?lang=en")).await;
    page.assert_says("is coming");
    page.assert_silent("The agreed time has passed");
    portal.house.clock.advance(std::time::Duration::from_secs(1));
    let page = visitor.get(&made.at_customers("?lang=en")).await;
    page.assert_silent("is coming");
    page.assert_says("The agreed time has passed");
    page.assert_says("If nobody came");
    page.assert_says("<a href=\"/en/legal/imprint\">How to reach the community team</a>");
    page.assert_says("/propose?lang=en");
    ada.get(&made.path("")).await.assert_says("The agreed time has passed");
    // The next appointment is one again.
    let later = portal.house.clock.now() + chrono::Duration::hours(4);
    let next = order(&portal).in_state("scheduled").starting(later).save().await;
    let page = visitor.get(&next.at_customers("?lang=en")).await;
    page.assert_says("is coming");
}

#[tokio::test]
async fn an_order_is_called_off_for_free_until_a_time_is_agreed() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let made = order(&portal).save().await;
    let asks = visitor.get(&made.at_customers("/cancel?lang=en")).await;
    asks.assert_says("Really cancel?");
    assert_eq!(made.state(&portal).await, "accepted", "the page only asks");
    for _ in 0..2 {
        let seen = visitor.post(&made.at_customers("/cancel?lang=en"), &[]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    assert_eq!(made.state(&portal).await, "cancelled");
    let page = visitor.get(&made.at_customers("?lang=en")).await;
    page.assert_says("The order is cancelled");
    assert_eq!(letters_about(&portal, "ada@people.example", "").await, 1);
    let at = portal.house.clock.now() + chrono::Duration::days(2);
    let late = order(&portal).in_state("scheduled").starting(at).save().await;
    let page = visitor.get(&late.at_customers("?lang=en")).await;
    page.assert_silent("/cancel?lang=en");
    let seen = visitor.post(&late.at_customers("/cancel?lang=en"), &[]).await;
    assert_eq!(seen.status, 409, "{}", seen.text);
    assert_eq!(late.state(&portal).await, "scheduled");
}

#[tokio::test]
async fn a_link_that_was_taken_back_opens_nothing_and_the_new_one_comes_by_letter() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let visitor = portal.visitor();
    let seen = visitor.post(&made.at_customers("/revoke?lang=en"), &[]).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    assert_eq!(visitor.get(&made.at_customers("?lang=en")).await.status, 404);
    let letter = portal.letter_to(EMAIL).await;
    let new = letter
        .split("http://north.localhost")
        .nth(1)
        .and_then(|rest| rest.split_whitespace().next())
        .expect("a link");
    assert!(new.starts_with("/o/") && !new.contains(&made.access), "{new}");
    seen.assert_silent(new.split('?').next().expect("a path"));
    visitor.get(new).await.assert_says(CUSTOMER);
}

#[tokio::test]
async fn the_code_is_shown_once_a_time_is_agreed_and_not_before() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let before = order(&portal).save().await;
    visitor.get(&before.at_customers("?lang=en")).await.assert_silent(CODE);
    let at = portal.house.clock.now() + chrono::Duration::days(2);
    let after = order(&portal).in_state("scheduled").starting(at).save().await;
    let page = visitor.get(&after.at_customers("?lang=en")).await;
    page.assert_says(CODE);
    page.assert_says("is coming");
}

#[tokio::test]
async fn a_message_is_sent_once_and_a_refused_one_is_not_lost() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let visitor = portal.visitor();
    let key = visitor.get(&made.at_customers("?lang=en")).await;
    let (path, key) = (made.at_customers("/message?lang=en"), key.text.contains("form_key"));
    assert!(key, "the form acts once");
    let form = [
        ("body", "Please ring twice"),
        ("form_key", "0190f0c0-0000-7000-8000-000000000001"),
    ];
    for _ in 0..2 {
        assert_eq!(visitor.post(&path, &form).await.status, 303);
    }
    let page = visitor.get(&made.at_customers("?lang=en")).await;
    assert_eq!(page.text.matches("Please ring twice").count(), 1, "{}", page.text);
    let huge = "x".repeat(100_000);
    let seen = visitor.post(&path, &[("body", &huge)]).await;
    assert_eq!(seen.status, 422);
    seen.assert_says(&huge);
}

#[tokio::test]
async fn a_completed_order_is_rated_once() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("completed").save().await;
    let visitor = portal.visitor();
    let path = made.at_customers("/rate?lang=en");
    let page = visitor.get(&made.at_customers("?lang=en")).await;
    page.assert_says("How did it go?");
    assert_eq!(visitor.post(&path, &[("text", "Fine")]).await.status, 422);
    let seen = visitor.post(&path, &[("stars", "5"), ("text", "Fine")]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(visitor.post(&path, &[("stars", "1")]).await.status, 409);
    let page = visitor.get(&made.at_customers("?lang=en")).await;
    page.assert_says("Rated with 5 stars.");
    page.assert_silent("How did it go?");
}

#[tokio::test]
async fn words_for_an_order_that_is_over_meanwhile_are_shown_again() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let wanda = portal.visitor();
    let opened = wanda.get(&made.at_customers("?lang=en")).await.form_key();
    assert_eq!(wanda.post(&made.at_customers("/cancel"), &[]).await.status, 303);
    let form = [("form_key", opened.as_str()), ("body", "The third floor, please")];
    let seen = wanda.post(&made.at_customers("/message"), &form).await;
    assert_eq!(seen.status, 409, "{}", seen.text);
    seen.assert_says("The third floor, please");
    seen.assert_says(&made.at_customers(""));
}
