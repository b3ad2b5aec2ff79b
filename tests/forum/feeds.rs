//! Feeds: for everybody, of what everybody may read, and not sent twice.

use axum::body::Body;

use super::hearing::{as_eva, change, reply};
use crate::support::Portal;

#[tokio::test]
async fn a_feed_tells_what_is_new_and_says_when_nothing_is() {
    let portal = Portal::open().await;
    let (visitor, eva) = (portal.visitor(), as_eva(&portal).await);
    let paths = ["/en/forum/feed", "/en/forum/talk/feed"];
    let mut tags = Vec::new();
    for path in paths {
        let seen = visitor.get(path).await;
        assert_eq!(seen.status, 200, "{}", seen.text);
        assert_eq!(seen.headers["content-type"], "application/atom+xml; charset=utf-8");
        for says in [
            &format!("<id>urn:uuid:{}</id>", portal.north.topic),
            "<title>Router zqnorthzq</title>",
            "<published>2026-11-23T06:00:00Z</published>",
            "<updated>2026-11-23T06:09:00Z</updated>",
            &format!("href=\"http://north.localhost{}\"", portal.north.topic_path),
            &format!("<link rel=\"self\" href=\"http://north.localhost{path}\"/>"),
            "&lt;p&gt;The router blinks. zqnorthzq&lt;/p&gt;",
            "<author><name>ada zqnorthzq</name></author>",
        ] {
            seen.assert_says(says);
        }
        seen.assert_silent("Have you turned it off");
        tags.push(seen.headers["etag"].to_str().expect("a tag").to_owned());
    }
    let ask = async |path: &str, tag: &str| {
        let request = visitor.request("GET", path).header("if-none-match", tag);
        visitor.send(request.body(Body::empty()).expect("a request")).await
    };
    for (path, tag) in paths.iter().zip(&tags) {
        let again = ask(path, tag).await;
        assert_eq!((again.status, again.text.as_str()), (304, ""));
    }
    reply(&portal, &eva, &[("body", "News.")]).await;
    for (path, tag) in paths.iter().zip(&tags) {
        assert_eq!(ask(path, tag).await.status, 200, "the topic moved");
    }
    visitor
        .get("/en/forum")
        .await
        .assert_says("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Forum\" href=\"/en/forum/feed\">");
}

#[tokio::test]
async fn what_not_everybody_may_read_is_in_no_feed() {
    let portal = Portal::open().await;
    change(
        &portal,
        "UPDATE categories SET read_by = 'members' WHERE tenant_id = $1",
    )
    .await;
    let eva = as_eva(&portal).await;
    let seen = eva.get("/en/forum/feed").await;
    assert_eq!(seen.status, 200);
    seen.assert_silent("Router");
    assert_eq!(eva.get("/en/forum/talk/feed").await.status, 404);
    eva.get("/en/forum/talk").await.assert_silent("application/atom+xml");
}

#[tokio::test]
async fn the_history_of_a_post_is_for_its_author_and_the_managers() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    let post = format!("/en/topics/{}/post/2", portal.north.topic);
    let body = "Have you turned it off and twice on? zqnorthzq";
    let seen = ada
        .post(&format!("{post}/edit"), &[("version", "1"), ("body", body)])
        .await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let history = format!("{post}/history");
    for client in [&ada, &bo] {
        client.get(&portal.north.topic_path).await.assert_says(&history);
        let page = client.get(&history).await;
        page.assert_says("<ins>twice ");
        page.assert_says("ada zqnorthzq");
    }
    eva.get(&portal.north.topic_path).await.assert_silent(&history);
    assert_eq!(eva.get(&history).await.status, 403);
    assert_eq!(bo.post(&format!("{post}/delete"), &[]).await.status, 303);
    assert_eq!(
        ada.get(&history).await.status,
        403,
        "what staff took down is the staff's to see"
    );
    assert_eq!(bo.get(&history).await.status, 200);
}
