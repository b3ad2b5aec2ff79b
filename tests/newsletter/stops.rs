//! What keeps a campaign from leaving: a mail server that takes nothing, and something that is gone when it is to begin.

use std::time::Duration;

use http_body_util::BodyExt;
use kith::newsletter::Sender;
use tokio::net::TcpListener;
use tower::ServiceExt;

use super::{agrees, draft, killed, letters_to, moods, run, send, sent, start};
use crate::{events::world::Form as InPerson, forum::hearing::change, orders::booking::number, support::Portal};

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_server_that_is_gone_for_a_day_costs_nobody_his_letter() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let smtp = format!("smtp://{address}");
    let portal = Portal::open_with(|settings| settings.smtp = smtp).await;
    let readers = ["fine-0@people.example".to_owned(), "fine-1@people.example".to_owned()];
    let id = killed::begin(&portal, &readers).await;
    let sender = Sender::new(portal.house.clone());
    for _ in 0..60 {
        sender.turn().await.expect("a turn");
        portal.house.clock.advance(Duration::from_secs(1_500));
    }
    let pending = killed::count(&portal, "pending").await;
    assert_eq!((pending, killed::count(&portal, "failed").await), (2, 0));
    let bo = portal.as_bo().await;
    let path = format!("/en/staff/newsletters/{id}");
    bo.get(&path)
        .await
        .assert_says("The mail server is not accepting anything");
    let attempts = "SELECT CAST(coalesce(sum(attempts), 0) AS bigint) AS n FROM campaign_recipients
         WHERE tenant_id IN (SELECT id FROM tenants)";
    assert_eq!(number(&portal, attempts).await, 0, "nobody's attempts are used up");
    // The wait has an end that does not grow without bounds, and nobody asks before it is over.
    assert_eq!(sender.turn().await.expect("a turn").letters, 0);

    tokio::spawn(moods::server(
        TcpListener::bind(address).await.expect("the port again"),
        moods::Book::default(),
    ));
    portal.house.clock.advance(Duration::from_secs(601));
    while sender.turn().await.expect("a turn").letters > 0 {}
    assert_eq!(killed::count(&portal, "accepted").await, 2);
    let page = bo.get(&path).await;
    page.assert_silent("The mail server is not accepting anything");
    page.assert_says("2 of 2 were accepted.");
}

/// A draft whose one block is this event.
async fn draft_of_event(bo: &crate::support::Client, event: &str) -> String {
    let path = draft(bo).await;
    let form = [
        ("subject", "Come and see"),
        ("kind.0", "event"),
        ("text.0", event),
        ("act", "save"),
    ];
    assert_eq!(bo.post(&format!("{path}/in/en"), &form).await.status, 303);
    path
}

#[tokio::test]
async fn what_is_cancelled_after_the_start_keeps_a_campaign_from_beginning() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let event = InPerson::in_person("Winter meeting").published(&bo).await.to_string();
    let path = draft_of_event(&bo, &event).await;
    let form = [("wall", "2026-11-24T08:00")];
    assert_eq!(bo.post(&format!("{path}/schedule"), &form).await.status, 303);
    bo.get(&path).await.assert_silent("Still missing");

    change(&portal, "UPDATE events SET state = 'cancelled' WHERE tenant_id = $1").await;
    let page = bo.get(&path).await;
    page.assert_says("something chosen no longer exists");
    page.assert_says("If this is still missing when sending is due to start, nothing will be sent.");

    portal.house.clock.advance(Duration::from_secs(21 * 3_600));
    send(&portal).await;
    assert!(letters_to(&portal, "ada@people.example").is_empty());
    let page = bo.get(&path).await;
    page.assert_says("Not sent: something is missing");
    page.assert_says("The newsletter is a draft again");
    bo.get("/en/staff").await.assert_says("Not sent: something is missing");
    let lines = "SELECT count(*) AS n FROM audit_log WHERE act = 'campaign-stopped'
         AND tenant_id IN (SELECT id FROM tenants)";
    assert_eq!(number(&portal, lines).await, 1);

    // Written anew, it goes out, and says no more of it.
    change(&portal, "UPDATE events SET state = 'published' WHERE tenant_id = $1").await;
    assert_eq!(start(&bo, &path, "1").await.status, 303);
    bo.get(&path).await.assert_silent("Not sent: something is missing");
    portal.house.clock.advance(Duration::from_secs(61));
    send(&portal).await;
    assert_eq!(letters_to(&portal, "ada@people.example").len(), 1);
}

#[tokio::test]
async fn an_event_that_is_over_is_offered_to_no_letter_and_stays_in_those_that_left() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let event = InPerson::in_person("Winter meeting").published(&bo).await.to_string();
    let path = draft_of_event(&bo, &event).await;
    bo.get(&format!("{path}/in/en")).await.assert_says("Winter meeting");
    let gone = draft_of_event(&bo, &event).await;
    assert_eq!(start(&bo, &gone, "1").await.status, 303);
    portal.house.clock.advance(Duration::from_secs(61));
    send(&portal).await;

    portal.house.clock.advance(Duration::from_secs(9 * 24 * 3_600));
    let bo = portal.as_bo().await;
    bo.get(&format!("{path}/in/en")).await.assert_silent("Winter meeting");
    bo.get(&path).await.assert_says("the chosen event is over");
    assert_eq!(start(&bo, &path, "1").await.status, 409);
    let id = gone.rsplit('/').next().expect("an id");
    portal
        .visitor()
        .get(&format!("/en/news/{id}/x"))
        .await
        .assert_says("Winter meeting");
}

#[tokio::test]
async fn a_letter_is_read_in_the_browser_also_after_the_rest_was_broken_off() {
    let portal = Portal::open().await;
    let (path, _) = sent(&portal).await;
    run(
        &portal,
        "UPDATE campaigns SET state = 'cancelled' WHERE tenant_id IN (SELECT id FROM tenants)",
    )
    .await;
    let id = path.rsplit('/').next().expect("an id");
    let seen = portal.visitor().get(&format!("/en/news/{id}/december-begins")).await;
    assert_eq!(seen.status, 200);
    portal.visitor().get("/en/news").await.assert_silent("December begins");
}

#[tokio::test]
async fn what_is_refused_on_the_page_of_a_campaign_is_said_on_top_of_it() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    bo.get(&path).await.assert_silent("class=\"fold\" open");
    let seen = bo
        .post(&format!("{path}/aim"), &[("topic", "news"), ("seg_days", "abc")])
        .await;
    assert_eq!(seen.status, 422);
    seen.assert_says("class=\"fold\" open");
    seen.assert_says("href=\"#seg_days\"");
    let seen = start(&bo, &path, "7").await;
    assert_eq!(seen.status, 422);
    seen.assert_says("href=\"#count\"");
    seen.assert_says("class=\"error-summary\" role=\"alert\"");
}

#[tokio::test]
async fn a_second_press_says_what_is_true() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let take_back = async || bo.post(&format!("{path}/take-back"), &[]).await;
    let schedule = async |wall: &str| bo.post(&format!("{path}/schedule"), &[("wall", wall)]).await;
    assert_eq!(take_back().await.status, 303);
    bo.get(&path)
        .await
        .assert_says("The newsletter is a draft; nothing is being sent.");
    for _ in 0..2 {
        assert_eq!(schedule("2026-11-24T08:00").await.status, 303);
        bo.get(&path).await.assert_says("Sending has been scheduled.");
    }
    let seen = schedule("2026-11-25T08:00").await;
    assert_eq!(seen.status, 409);
    seen.assert_says("Sending has already been scheduled.");
    assert_eq!(take_back().await.status, 303);
    for _ in 0..2 {
        assert_eq!(start(&bo, &path, "1").await.status, 303);
        bo.get(&path).await.assert_says("Sending starts within a minute");
    }
    let page = bo.get(&path).await;
    page.assert_says("/live?shown=counting\"");
    portal.house.clock.advance(Duration::from_secs(61));
    send(&portal).await;
    let seen = take_back().await;
    assert_eq!(seen.status, 409);
    seen.assert_says("Too late: sending has already ended.");
}

#[tokio::test]
async fn the_page_of_a_start_is_told_that_letters_leave() {
    let portal = Portal::open().await;
    let (path, _) = sent(&portal).await;
    let bo = portal.as_bo().await;
    let request = bo
        .request("GET", &format!("{path}/live?shown=counting"))
        .body(axum::body::Body::empty())
        .expect("a request");
    let answer = portal.router.clone().oneshot(request).await.expect("an answer");
    let told = tokio::time::timeout(Duration::from_secs(10), answer.into_body().frame()).await;
    let frame = told.expect("in time").expect("a message").expect("a frame");
    let told = String::from_utf8_lossy(frame.data_ref().expect("data")).into_owned();
    assert!(told.contains("hx-trigger=\"load\"") && told.contains(&path), "{told}");
}

#[tokio::test]
async fn breaking_off_for_good_asks_first() {
    let portal = Portal::open().await;
    let (path, _) = sent(&portal).await;
    run(
        &portal,
        "UPDATE campaigns SET state = 'paused', ended_at = NULL WHERE tenant_id IN (SELECT id FROM tenants)",
    )
    .await;
    let bo = portal.as_bo().await;
    let page = bo.get(&path).await;
    let (before, _) = page.text.split_once("/cancel\"").expect("a form");
    let fold = before.rsplit("<details").next().expect("a fold");
    assert!(
        fold.contains("Cancel for good") && !fold.contains("</details>"),
        "{fold}"
    );
    page.assert_says("This cannot be undone.");
}

#[tokio::test]
async fn a_letter_says_to_programs_where_help_is_and_what_it_belongs_to() {
    let portal = Portal::open().await;
    let (path, one_click) = sent(&portal).await;
    let letters = letters_to(&portal, "ada@people.example");
    let letter = &letters[0].letter;
    let preferences = one_click.strip_suffix("/one-click").expect("a link");
    let help = letter.list_help.as_deref().expect("a page");
    assert_eq!(help.strip_prefix("http://north.localhost"), Some(preferences));
    assert_eq!(portal.visitor().get(preferences).await.status, 200);
    let id = path.rsplit('/').next().expect("an id").replace('-', "");
    assert_eq!(letter.feedback_id, Some(format!("{id}:north:kith")));
}

#[tokio::test]
async fn a_draft_asks_for_its_subject_and_its_letter_leads_somewhere() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let page = bo.get(&format!("{path}/in/en")).await;
    let (_, label) = page.text.split_once("for=\"subject\"").expect("a label");
    let (label, _) = label.split_once("</label>").expect("a label");
    assert!(!label.contains("optional"), "{label}");
    let letter = bo.get(&format!("{path}/in/en/letter?as=light")).await;
    letter.assert_says("/en/me/letters\"");
    letter.assert_silent("/newsletter/");
}
