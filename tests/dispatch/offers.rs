//! What somebody sees who is asked, and what he does not.

use axum::{body::Body, http::Request};
use http_body_util::BodyExt;
use kith::{
    foundation::db::{Sql, Work},
    tenancy::{FriendDb, TenantDb},
};
use tower::ServiceExt;

use super::world::{Friend, SECRETS, friend, letters_to, offer_of, order};
use crate::support::{Portal, assert_on_postgres};

#[tokio::test]
async fn an_offer_shows_what_it_takes_to_decide_and_nothing_of_the_customer() {
    let portal = Portal::open().await;
    let tim = friend("tim", 12.3).join(&portal, &[&portal.north]).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    let offer = offer_of(&portal, order, tim.person).await.expect("an offer");
    let path = format!("/en/offers/{}", offer.id);

    let page = tim.get(&portal, &path).await;
    assert_eq!(page.status, 200);
    for text in [
        "TV set-up",
        "All channels.",
        "€30.00",
        "80… München",
        "12.5",
        "German",
        "No picture, call ••••",
    ] {
        page.assert_says(text);
    }
    page.assert_says(&format!("action=\"{path}/accept\""));
    page.assert_says(&format!("action=\"{path}/decline\""));
    let list = tim.get(&portal, "/en/offers").await;
    list.assert_says(&path);
    let letter = portal.letter_to(&tim.email).await;
    assert!(letter.contains(&format!("/offers/{}", offer.id)), "{letter}");
    for secret in SECRETS.into_iter().chain(["80331"]) {
        page.assert_silent(secret);
        list.assert_silent(secret);
        assert!(!letter.contains(secret), "{letter}");
    }
}

#[tokio::test]
async fn whoever_lost_sees_nothing_of_it_any_more() {
    let portal = Portal::open().await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    let uma = friend("uma", 2.0).join(&portal, &[&portal.north]).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    let (his, hers) = (
        offer_of(&portal, order, tim.person).await.expect("an offer").id,
        offer_of(&portal, order, uma.person).await.expect("an offer").id,
    );
    assert_eq!(uma.get(&portal, &format!("/en/offers/{hers}")).await.status, 200);
    assert_eq!(tim.accept(&portal, order).await.status, 303);
    assert_eq!(uma.get(&portal, &format!("/en/offers/{hers}")).await.status, 404);
    let list = uma.get(&portal, "/en/offers").await;
    list.assert_says("Somebody was faster");
    list.assert_silent("München");
    let seen = tim.get(&portal, &format!("/en/offers/{his}")).await;
    assert_eq!(
        (seen.status, seen.location()),
        (303, format!("/en/orders/{order}").as_str())
    );
    tim.get(&portal, "/en/offers")
        .await
        .assert_says(&format!("/en/orders/{order}"));
    assert!(letters_to(&portal, SECRETS[3]).await[0].contains("tim"));
}

/// Rows of a table that a Friend sees by the policies alone: the condition satisfies the auditor and filters nothing.
async fn seen_by(portal: &Portal, friend: &Friend, table: &str, column: &str) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let db = FriendDb::new(&work, friend.person.uuid());
    let tx = db.open().await.expect("a connection");
    let all = format!("SELECT count(*) AS n FROM {table} WHERE {column} = {column}");
    let row = Sql::new(all).row(&tx).await.expect("an answer").expect("a row");
    row.try_get("", "n").expect("a number")
}

#[tokio::test]
#[ignore = "only on PostgreSQL"]
async fn a_friend_sees_his_own_rows_of_the_pool_by_policy_on_postgres() {
    assert_on_postgres();
    let portal = Portal::open().await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    let uma = friend("uma", 2.0).join(&portal, &[&portal.south]).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    assert_eq!(seen_by(&portal, &tim, "offers", "person_id").await, 1);
    assert_eq!(
        seen_by(&portal, &tim, "orders", "friend_id").await,
        0,
        "he is asked and has no order"
    );
    assert_eq!(tim.accept(&portal, order).await.status, 303);
    assert_eq!(seen_by(&portal, &tim, "orders", "friend_id").await, 1);
    assert_eq!(seen_by(&portal, &uma, "orders", "friend_id").await, 0);
    assert_eq!(seen_by(&portal, &uma, "offers", "person_id").await, 1);
    for table in ["order_contacts", "order_messages", "dispatch_decisions", "order_steps"] {
        assert_eq!(seen_by(&portal, &tim, table, "origin_tenant_id").await, 0, "{table}");
    }
}

#[tokio::test]
#[ignore = "only on PostgreSQL"]
async fn a_community_sees_the_orders_that_came_from_it_by_policy_on_postgres() {
    assert_on_postgres();
    let portal = Portal::open().await;
    friend("tim", 1.0).join(&portal, &[&portal.north, &portal.south]).await;
    order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    for (tenant, wanted) in [(portal.north.tenant, 1), (portal.south.tenant, 0)] {
        for table in ["orders", "order_contacts", "offers", "dispatch_decisions"] {
            let work = Work::reading(&portal.house.pools);
            let db = TenantDb::new(&work, tenant);
            let tx = db.open().await.expect("a connection");
            let all = format!("SELECT count(*) AS n FROM {table} WHERE origin_tenant_id = origin_tenant_id");
            let row = Sql::new(all).row(&tx).await.expect("an answer").expect("a row");
            assert_eq!(row.try_get::<i64>("", "n").expect("a number"), wanted, "{table}");
        }
    }
}

#[tokio::test]
async fn open_offers_are_counted_in_the_frame_of_every_page() {
    let portal = Portal::open().await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    let counted = "<span class=\"count\">1</span>";
    tim.get(&portal, "/en/forum").await.assert_silent(counted);
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    tim.get(&portal, "/en/forum").await.assert_says(counted);
    let notices = tim.get(&portal, "/en/notices").await;
    notices.assert_says("1 job is available now");
    notices.assert_silent("There are no notifications.");
    // The page of a refused form is framed like every other.
    let refused = tim.post(&portal, "/en/me/profile").await;
    assert_eq!(refused.status, 422);
    refused.assert_says(counted);
    assert_eq!(tim.decline(&portal, order).await.status, 303);
    tim.get(&portal, "/en/forum").await.assert_silent(counted);
}

#[tokio::test]
async fn the_reasons_are_told_in_words() {
    let portal = Portal::open().await;
    let foreign = super::world::NewFriend {
        langs: vec!["fr"],
        ..friend("foreign", 0.5)
    };
    foreign.join(&portal, &[&portal.north]).await;
    let tim = friend("tim", 3.0).join(&portal, &[&portal.north]).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    let offer = offer_of(&portal, order, tim.person).await.expect("an offer").id;
    let page = tim.get(&portal, &format!("/en/offers/{offer}")).await;
    page.assert_says("2 people with this skill");
    page.assert_says("1 person who does not speak the language");
    page.assert_says("place 1 in the order of asking");
    page.assert_silent("foreign");
}

#[tokio::test]
async fn who_has_the_list_open_learns_of_a_new_offer() {
    let portal = Portal::open().await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    tim.get(&portal, "/en/offers")
        .await
        .assert_says("/en/offers/live?shown=0");
    let (_, host, _, cookie) = &tim.at[0];
    let request = Request::get("/en/offers/live?shown=0")
        .header("host", host)
        .header("cookie", format!("__Host-kith={cookie}"))
        .body(Body::empty())
        .expect("a request");
    let answer = portal.router.clone().oneshot(request).await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 200);
    order(&portal.north).place(&portal).await;
    let reading = tokio::spawn(async move { answer.into_body().frame().await });
    tokio::task::yield_now().await;
    portal.run_jobs().await;
    let told = tokio::time::timeout(std::time::Duration::from_secs(10), reading).await;
    let frame = told
        .expect("in time")
        .expect("a task")
        .expect("a message")
        .expect("a frame");
    let text = String::from_utf8_lossy(frame.data_ref().expect("data")).into_owned();
    assert!(
        text.contains("href=\"/en/offers\"") && text.contains("1 job is available now"),
        "{text}"
    );
}
