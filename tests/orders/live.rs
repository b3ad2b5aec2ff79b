//! Whoever has an order's page open learns of what happens to it.

use std::time::Duration;

use axum::body::Body;
use http_body_util::BodyExt;
use tokio::task::JoinHandle;
use tower::ServiceExt;

use super::world::{led_on, order};
use crate::support::{Client, Portal, Seen};

/// The address of the page's stream.
fn live_url(page: &Seen) -> String {
    let (_, rest) = page.text.split_once("hx-sse:connect=\"").expect("a stream");
    let (url, _) = rest.split_once('"').expect("the end of an address");
    url.replace("&amp;", "&")
}

/// Opens a stream; what it says first.
async fn listen(portal: &Portal, client: &Client, url: &str) -> JoinHandle<String> {
    let request = client.request("GET", url).body(Body::empty()).expect("a request");
    let answer = portal.router.clone().oneshot(request).await.expect("an answer");
    assert_eq!(answer.status().as_u16(), 200, "{url}");
    let listening = tokio::spawn(async move {
        let frame = answer.into_body().frame().await.expect("a message").expect("a frame");
        String::from_utf8_lossy(frame.data_ref().expect("data")).into_owned()
    });
    // Nothing is new: nothing is said.
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(!listening.is_finished(), "told of nothing new");
    listening
}

async fn told(listening: JoinHandle<String>) -> String {
    let told = tokio::time::timeout(Duration::from_secs(10), listening).await;
    told.expect("in time").expect("a task")
}

#[tokio::test]
async fn the_customer_sees_at_once_where_his_order_stands() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let (ada, wanda) = (portal.as_ada().await, portal.visitor());
    let page = wanda.get(&made.at_customers("?lang=en")).await;
    let url = live_url(&page);

    let listening = listen(&portal, &wanda, &url).await;
    led_on(&ada.post(&made.path("/contact"), &[("channel", "phone")]).await);
    let text = told(listening).await;
    for part in ["<h1>", "See what is new", &made.access] {
        assert!(text.contains(part), "{part} is not in {text}");
    }
    let now = wanda.get(&made.at_customers("?lang=en")).await;
    let (_, heading) = now.text.split_once("<h1>").expect("a heading");
    let (heading, _) = heading.split_once("</h1>").expect("its end");
    assert!(text.contains(heading), "{heading} is not in {text}");

    // A browser that comes back has missed nothing, whatever its page showed.
    let late = wanda.request("GET", &url).body(Body::empty()).expect("a request");
    let late = portal.router.clone().oneshot(late).await.expect("an answer");
    let frame = late.into_body().frame().await.expect("a message").expect("a frame");
    assert!(String::from_utf8_lossy(frame.data_ref().expect("data")).contains("See what is new"));
    assert_eq!(wanda.get("/o/AAAA/live?seen=").await.status, 404);
}

#[tokio::test]
async fn the_friend_learns_that_his_customer_wrote() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let (ada, wanda) = (portal.as_ada().await, portal.visitor());
    let url = live_url(&ada.get(&made.path("")).await);
    let listening = listen(&portal, &ada, &url).await;
    led_on(
        &wanda
            .post(&made.at_customers("/message"), &[("body", "At the back door, please.")])
            .await,
    );
    let text = told(listening).await;
    assert!(
        text.contains(&made.path("")) && text.contains("There is news"),
        "{text}"
    );
    assert!(!text.contains("back door"), "{text}");
    let cleo = portal.as_cleo().await;
    assert_eq!(cleo.get(&url).await.status, 404);
}
