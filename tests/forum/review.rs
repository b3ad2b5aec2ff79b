//! A report on its way to a decision, and what can be said against it.

use std::time::Duration;

use kith::{
    foundation::db::{Sql, Work},
    tenancy::TenantDb,
};

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
    let page = eva.get(&own).await;
    page.assert_says("the decision has been taken back");
    page.assert_says("Indeed.");
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

/// The link of the newest letter to Eva about her suspension.
async fn suspension(portal: &Portal) -> String {
    let letter = portal.letter_to("eva@people.example").await;
    let at = letter
        .find("/en/suspension/")
        .unwrap_or_else(|| panic!("no link in:\n{letter}"));
    letter[at..].chars().take_while(|c| !c.is_whitespace()).collect()
}

async fn suspend_eva(portal: &Portal, by: &Client) {
    let list = by.get("/en/staff/members?q=eva").await.text;
    let at = list.find("/en/staff/members/0").expect("her page");
    let path = list[at..].split('"').next().expect("an end").to_owned();
    let seen = by
        .post(&format!("{path}/suspend"), &[("reason", "She sells cables.")])
        .await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    portal.run_jobs().await;
}

#[tokio::test]
async fn whoever_is_shut_out_reads_why_and_objects_once_without_signing_in() {
    let portal = Portal::open().await;
    change(
        &portal,
        "UPDATE memberships SET role = 'manager' WHERE tenant_id = $1 AND display_name LIKE 'ada%'",
    )
    .await;
    let (ada, bo, eva) = (portal.as_ada().await, portal.as_bo().await, portal.visitor());
    suspend_eva(&portal, &bo).await;
    let link = suspension(&portal).await;
    let page = eva.get(&link).await;
    assert_eq!(page.status, 200, "{}", page.text);
    page.assert_says("She sells cables.");
    assert_eq!(portal.visitor_at("south.localhost").get(&link).await.status, 404);
    assert_eq!(eva.get(&format!("{link}A")).await.status, 404);

    let object = format!("{link}/object");
    for nothing in [" ", "\u{200b}"] {
        assert_eq!(eva.post(&object, &[("note", nothing)]).await.status, 422);
    }
    for _ in 0..2 {
        let seen = eva.post(&object, &[("note", "They were gifts.")]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    let other = eva.post(&object, &[("note", "In another tab.")]).await;
    assert_eq!(other.status, 409);
    other.assert_says("In another tab.");
    eva.get(&link).await.assert_says("has been received");
    let item = queue(&bo).await.remove(0);
    let page = bo.get(&item).await;
    for said in ["Suspension of eva", "They were gifts.", "She sells cables."] {
        page.assert_says(said);
    }
    let answer = |version: &str, objection: &str| {
        [
            ("version", version.to_owned()),
            ("objection", objection.to_owned()),
            ("reason", "We looked again.".to_owned()),
        ]
    };
    let send = async |who: &Client, item: &str, objection: &str| {
        let form = answer(&version(&who.get(item).await), objection);
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        who.post(&format!("{item}/answer"), &form).await
    };
    let own = send(&bo, &item, "wrong").await;
    assert_eq!(own.status, 409, "nobody judges himself where somebody else can");
    assert_eq!(send(&ada, &item, "wrong").await.status, 303);
    let letter = portal.letter_to("eva@people.example").await;
    assert!(
        letter.contains("the suspension stands") && letter.contains("We looked again."),
        "{letter}"
    );
    eva.get(&link).await.assert_says("the decision stands");
    assert_eq!(eva.post(&object, &[("note", "Once more.")]).await.status, 409);

    // Let in again and shut out again: that is another suspension, and another objection.
    change(
        &portal,
        "UPDATE memberships SET standing = 'active' WHERE tenant_id = $1 AND display_name LIKE 'eva%'",
    )
    .await;
    eva.get(&link).await.assert_says("has been lifted");
    assert_eq!(eva.post(&object, &[("note", "From an old tab.")]).await.status, 303);
    portal.house.clock.advance(Duration::from_secs(60));
    suspend_eva(&portal, &bo).await;
    assert_eq!(eva.post(&object, &[("note", "Gifts again.")]).await.status, 303);
    let item = queue(&ada).await.remove(0);
    assert_eq!(send(&ada, &item, "right").await.status, 303);
    let letter = portal.letter_to("eva@people.example").await;
    assert!(
        letter.contains("you can log in again") && letter.contains("We looked again."),
        "{letter}"
    );
    assert_eq!(as_eva(&portal).await.get("/en/me").await.status, 200);
}

#[tokio::test]
async fn an_objection_that_nobody_has_answered_does_not_use_up_the_next_one() {
    let portal = Portal::open().await;
    let (bo, eva) = (portal.as_bo().await, portal.visitor());
    suspend_eva(&portal, &bo).await;
    let object = format!("{}/object", suspension(&portal).await);
    assert_eq!(eva.post(&object, &[("note", "The first.")]).await.status, 303);
    let list = bo.get("/en/staff/members?standing=suspended").await.text;
    let at = list.find("/en/staff/members/0").expect("her page");
    let restore = format!("{}/restore", list[at..].split('"').next().expect("an end"));
    let first = queue(&bo).await;
    assert_eq!(first.len(), 1);
    assert_eq!(bo.post(&restore, &[]).await.status, 303);
    portal.run_jobs().await;
    // Let in by hand: there is nothing to answer any more, and the item says so.
    assert!(queue(&bo).await.is_empty());
    bo.get(&first[0])
        .await
        .assert_says("The suspension was lifted; no answer is needed.");
    portal.house.clock.advance(Duration::from_secs(60));
    suspend_eva(&portal, &bo).await;
    assert_eq!(eva.post(&object, &[("note", "The second.")]).await.status, 303);
    let queue = queue(&bo).await;
    assert_eq!(queue.len(), 1);
    let page = bo.get(&queue[0]).await;
    page.assert_says("The second.");
    page.assert_silent("The first.");

    // Whoever deletes his account leaves an item that can be closed.
    change(
        &portal,
        "UPDATE memberships SET standing = 'left', person_id = NULL WHERE tenant_id = $1 AND display_name LIKE 'eva%'",
    )
    .await;
    let version = version(&bo.get(&queue[0]).await);
    let form = [
        ("version", version.as_str()),
        ("objection", "right"),
        ("reason", "Gone."),
    ];
    assert_eq!(bo.post(&format!("{}/answer", queue[0]), &form).await.status, 303);
}

/// An offensive title is no lesser offence than an offensive text: with the first post the staff take the topic away.
#[tokio::test]
async fn a_topic_goes_with_its_first_post_and_comes_back_with_it() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &eva, &[("body", "Shame on you.")]).await;
    portal.run_jobs().await;
    eva.post(&post(&portal, 1, "report"), &[("reason", "insult")]).await;
    let item = queue(&bo).await.remove(0);
    bo.get(&item).await.assert_says("This is the first post");
    let seen = decide(
        &bo,
        &[
            ("post", "hide"),
            ("member", "silence"),
            ("days", "7"),
            ("reason", "Insults."),
        ],
    )
    .await;
    assert_eq!(seen.status, 303, "{}", seen.text);

    let visitor = portal.visitor();
    let title = "Router zqnorthzq";
    for client in [&ada, &eva, &visitor] {
        for path in [
            "/en/",
            "/en/forum",
            "/en/forum/talk",
            "/en/forum/feed",
            "/en/forum/talk/feed",
            "/en/search?q=router",
            "/en/search?q=shame",
        ] {
            client.get(path).await.assert_silent(title);
        }
        assert_eq!(client.get(&portal.north.topic_path).await.status, 404);
    }
    assert_eq!(topics(&portal).await, 0);
    eva.get("/en/notices")
        .await
        .assert_says("Report answered: action was taken");
    let own = decision(&ada).await;
    ada.get(&own).await.assert_says("Insults.");
    let seen = bo.get(&portal.north.topic_path).await;
    assert_eq!(seen.status, 200);
    seen.assert_says("This topic has been removed");
    bo.get("/en/staff/forum").await.assert_says(title);
    let path = format!("/en/topics/{}/reply", portal.north.topic);
    assert_eq!(bo.post(&path, &[("body", "Late.")]).await.status, 409);

    let seen = ada.post(&format!("{own}/appeal"), &[("note", "It was a joke.")]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let item = queue(&bo).await.remove(0);
    let version = version(&bo.get(&item).await);
    let form = [
        ("version", version.as_str()),
        ("objection", "right"),
        ("reason", "So we see now."),
    ];
    let seen = bo.post(&format!("{item}/answer"), &form).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    ada.get(&own).await.assert_says("So we see now.");
    visitor.get("/en/forum").await.assert_says(title);
    bo.get("/en/staff/forum").await.assert_silent(title);
    assert_eq!(visitor.get(&portal.north.topic_path).await.status, 200);
    assert_eq!(topics(&portal).await, 1);

    // By hand, and also when its author has deleted the text already.
    assert_eq!(ada.post(&post(&portal, 1, "delete"), &[]).await.status, 303);
    visitor.get("/en/forum").await.assert_says(title);
    bo.get(&post(&portal, 1, "delete"))
        .await
        .assert_says("The whole topic goes");
    assert_eq!(bo.post(&post(&portal, 1, "delete"), &[]).await.status, 303);
    visitor.get("/en/forum").await.assert_silent(title);
    assert_eq!(topics(&portal).await, 0);
    assert_eq!(ada.post(&post(&portal, 1, "undelete"), &[]).await.status, 404);
    assert_eq!(bo.post(&post(&portal, 1, "undelete"), &[]).await.status, 303);
    visitor.get("/en/forum").await.assert_says(title);
    assert_eq!(topics(&portal).await, 1);
}

/// How many topics north's category counts.
async fn topics(portal: &Portal) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let tx = db.open().await.expect("a connection");
    let row = Sql::new("SELECT topic_count FROM categories WHERE tenant_id = $1")
        .bind(portal.north.tenant)
        .row(&tx)
        .await
        .expect("an answer")
        .expect("a category");
    row.try_get("", "topic_count").expect("a count")
}

/// What a refused decision did was taken back with it: the item is still open, and the form keeps what was typed.
#[tokio::test]
async fn a_refused_decision_says_why_and_leaves_the_item_open() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &bo, &[("body", "I manage.")]).await;
    ada.post(&post(&portal, 3, "report"), &[("reason", "other"), ("note", "Rude.")])
        .await;
    let form = [("post", "delete"), ("member", "suspend"), ("reason", "As I typed it.")];
    let seen = decide(&bo, &form).await;
    assert_eq!(seen.status, 409);
    for says in ["own account", "As I typed it.", "/decide\""] {
        seen.assert_says(says);
    }
    assert_eq!(queue(&bo).await.len(), 1);
    assert_eq!(
        decide(&bo, &[("post", "keep"), ("member", "nothing")]).await.status,
        303
    );

    reply(&portal, &eva, &[("body", "Buy my cables!")]).await;
    ada.post(&post(&portal, 4, "report"), &[("reason", "spam")]).await;
    suspend_eva(&portal, &bo).await;
    let seen = decide(&bo, &form).await;
    assert_eq!(seen.status, 409);
    for says in ["As I typed it.", "/decide\""] {
        seen.assert_says(says);
    }
    ada.get(&portal.north.topic_path).await.assert_says("Buy my cables!");
}
