//! A report on its way to a decision, and what can be said against it.

use std::time::Duration;

use super::hearing::{as_eva, change, reply};
use crate::support::{Client, Portal, Seen};

const DAY: u64 = 24 * 3_600;

fn post(portal: &Portal, no: i64, act: &str) -> String {
    format!("/en/topics/{}/post/{no}/{act}", portal.north.topic)
}

/// The addresses of the items in the queue, in its order.
async fn queue(bo: &Client) -> Vec<String> {
    let page = bo.get("/en/staff/review").await;
    assert_eq!(page.status, 200, "{}", page.text);
    let main = page.text.split("<main").nth(1).expect("a page");
    main.split("<p class=\"row-title\"><a href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

/// The version of an item, as its page carries it.
fn version(page: &Seen) -> String {
    let rest = page.text.split("name=\"version\" value=\"").nth(1).expect("a version");
    rest.split('"').next().expect("an end").to_owned()
}

/// Decides about the first item of the queue.
async fn decide(bo: &Client, fields: &[(&str, &str)]) -> Seen {
    let item = queue(bo).await.remove(0);
    let version = version(&bo.get(&item).await);
    let form = [&[("version", version.as_str())], fields].concat();
    bo.post(&format!("{item}/decide"), &form).await
}

/// Where a notice about a decision leads.
async fn decision(client: &Client) -> String {
    let page = client.get("/en/notices").await.text;
    let rest = page.split("href=\"/en/me/decisions/").nth(1).expect("a decision");
    format!("/en/me/decisions/{}", rest.split('"').next().expect("an end"))
}

#[tokio::test]
async fn a_report_waits_in_the_queue_once_and_the_heaviest_comes_first() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &eva, &[("body", "Buy my cables!")]).await;
    eva.get(&portal.north.topic_path)
        .await
        .assert_says(&post(&portal, 1, "report"));
    let seen = eva.post(&post(&portal, 1, "report"), &[("reason", "other")]).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("A text of 1 to 500 characters");
    assert_eq!(eva.post(&post(&portal, 1, "report"), &[]).await.status, 422);
    assert_eq!(
        eva.post(&post(&portal, 3, "report"), &[("reason", "spam")])
            .await
            .status,
        409
    );
    for _ in 0..2 {
        let seen = eva.post(&post(&portal, 1, "report"), &[("reason", "insult")]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
        let form = [("reason", "spam"), ("note", "Read the rules <b>")];
        assert_eq!(ada.post(&post(&portal, 3, "report"), &form).await.status, 303);
    }
    assert_eq!(queue(&bo).await.len(), 2);
    assert_eq!(
        bo.post(&post(&portal, 3, "report"), &[("reason", "spam")]).await.status,
        303
    );
    let items = queue(&bo).await;
    let first = bo.get(&items[0]).await;
    for says in [
        "Buy my cables!",
        "Read the rules &lt;b",
        "Advertising or spam",
        "ada zqnorthzq",
        "bo zqnorthzq",
    ] {
        first.assert_says(says);
    }
    assert_eq!(eva.get(&items[0]).await.status, 403);
    assert_eq!(eva.get("/en/staff/review").await.status, 403);
}

/// Who deletes a reported post before the staff decide has not undone their decision beforehand.
#[tokio::test]
async fn what_the_staff_took_down_its_author_does_not_bring_back() {
    for verdict in ["hide", "delete"] {
        let portal = Portal::open().await;
        let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
        reply(&portal, &eva, &[("body", "Buy my cables!")]).await;
        ada.post(&post(&portal, 3, "report"), &[("reason", "spam")]).await;
        assert_eq!(eva.post(&post(&portal, 3, "delete"), &[]).await.status, 303);
        let seen = decide(
            &bo,
            &[("post", verdict), ("member", "warn"), ("reason", "No advertising.")],
        )
        .await;
        assert_eq!(seen.status, 303, "{}", seen.text);
        assert_eq!(
            eva.post(&post(&portal, 3, "undelete"), &[]).await.status,
            403,
            "{verdict}"
        );
        ada.get(&portal.north.topic_path).await.assert_silent("Buy my cables!");
    }
}

#[tokio::test]
async fn a_decision_is_made_once_with_a_reason_and_everybody_concerned_is_told() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &eva, &[("body", "Buy my cables!")]).await;
    ada.post(&post(&portal, 3, "report"), &[("reason", "spam")]).await;
    let seen = decide(&bo, &[("post", "hide"), ("member", "silence"), ("days", "3")]).await;
    assert_eq!(seen.status, 422, "without a reason");
    let seen = decide(
        &bo,
        &[("post", "hide"), ("member", "silence"), ("reason", "No advertising.")],
    )
    .await;
    assert_eq!(seen.status, 422, "without its length");
    let item = queue(&bo).await.remove(0);
    let version = version(&bo.get(&item).await);
    let form = [
        ("version", version.as_str()),
        ("post", "hide"),
        ("member", "silence"),
        ("days", "3"),
        ("reason", "No advertising."),
    ];
    let act = format!("{item}/decide");
    assert_eq!(bo.post(&act, &form).await.status, 303);
    let again = bo.post(&act, &form).await;
    assert_eq!(again.status, 409);
    again.assert_says("nothing was decided twice");
    assert!(queue(&bo).await.is_empty());

    let page = ada.get(&portal.north.topic_path).await;
    page.assert_says("The community team has hidden this post.");
    page.assert_silent("Buy my cables!");
    ada.get("/en/notices")
        .await
        .assert_says("Report answered: action was taken");
    eva.get("/en/search?q=cables").await.assert_says("Nothing was found");
    let letter = portal.letter_to("eva@people.example").await;
    let own = decision(&eva).await;
    assert!(letter.contains(&own), "{letter}");
    let page = eva.get(&own).await;
    for says in [
        "The post has been hidden.",
        "this account can only read",
        "No advertising.",
    ] {
        page.assert_says(says);
    }
    page.assert_silent("bo zqnorthzq");
    assert_eq!(ada.get(&own).await.status, 404, "it concerns Eva alone");

    let path = format!("/en/topics/{}/reply", portal.north.topic);
    let seen = eva.post(&path, &[("body", "And mine are better.")]).await;
    assert_eq!(seen.status, 403);
    seen.assert_says("can only read");
    assert_ne!(eva.get("/en/forum/talk/new").await.status, 200);
    portal.house.clock.advance(Duration::from_secs(3 * DAY));
    reply(&portal, &as_eva(&portal).await, &[("body", "I am back.")]).await;
}

#[tokio::test]
async fn the_one_concerned_objects_once_and_another_manager_answers() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    change(
        &portal,
        "UPDATE memberships SET role = 'manager' WHERE tenant_id = $1 AND display_name LIKE 'ada%'",
    )
    .await;
    let ada_manages = portal.as_ada().await;
    reply(&portal, &eva, &[("body", "Buy my cables!")]).await;
    ada.post(&post(&portal, 3, "report"), &[("reason", "spam")]).await;
    let seen = decide(
        &bo,
        &[
            ("post", "delete"),
            ("member", "silence"),
            ("days", "7"),
            ("reason", "Spam."),
        ],
    )
    .await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let own = decision(&eva).await;
    let appeal = format!("{own}/appeal");
    assert_eq!(eva.post(&appeal, &[("note", " ")]).await.status, 422);
    let key = eva.get(&own).await.form_key();
    for _ in 0..2 {
        let seen = eva
            .post(&appeal, &[("form_key", &key), ("note", "It was a joke.")])
            .await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    assert_eq!(eva.post(&appeal, &[("note", "Once more.")]).await.status, 409);
    let item = queue(&bo).await.remove(0);
    let page = bo.get(&item).await;
    page.assert_says("It was a joke.");
    let version = version(&page);
    let form = [
        ("version", version.as_str()),
        ("objection", "right"),
        ("reason", "Indeed."),
    ];
    let seen = bo.post(&format!("{item}/answer"), &form).await;
    assert_eq!(seen.status, 409, "nobody judges himself where somebody else can");
    let seen = ada_manages.post(&format!("{item}/answer"), &form).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    eva.get(&own).await.assert_says("the decision has been taken back");
    eva.get(&portal.north.topic_path).await.assert_says("Buy my cables!");
    reply(&portal, &eva, &[("body", "Thank you.")]).await;
}

#[tokio::test]
async fn a_suspension_from_the_queue_is_the_one_of_the_member_s_page() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &eva, &[("body", "Buy my cables!")]).await;
    ada.post(&post(&portal, 3, "report"), &[("reason", "spam")]).await;
    let form = [("post", "keep"), ("member", "suspend"), ("reason", "Third time.")];
    assert_eq!(decide(&bo, &form).await.status, 303);
    assert_eq!(eva.get("/en/me").await.status, 303, "she is signed out");
    assert!(portal.letter_to("eva@people.example").await.contains("Third time."));
    // Reported again, the item opens anew; there is nobody left to suspend.
    assert_eq!(
        ada.post(&post(&portal, 3, "report"), &[("reason", "spam")])
            .await
            .status,
        303
    );
    assert_eq!(decide(&bo, &form).await.status, 409);
    assert_eq!(
        decide(&bo, &[("post", "keep"), ("member", "nothing")]).await.status,
        303
    );
    ada.get("/en/notices")
        .await
        .assert_says("Report answered: the post stays");
}
