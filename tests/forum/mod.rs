//! The forum through its door.

pub mod categories;
mod ear;
mod feeds;
pub mod hearing;
mod marks;
mod retention;
mod review;
mod search;

use crate::support::Portal;

#[tokio::test]
async fn a_member_replies_and_everybody_reads_it() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let page = ada.get(&portal.north.topic_path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let key = page.form_key();
    let path = format!("/en/topics/{}/reply", portal.north.topic);
    let form = [
        ("form_key", key.as_str()),
        ("body", "Try **another** cable <script>alert(1)</script>"),
    ];
    let answer = ada.post(&path, &form).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let again = ada.post(&path, &form).await;
    assert_eq!(again.status, 303, "the same form sent twice is no error");
    let page = portal.visitor().get(&portal.north.topic_path).await;
    page.assert_says("Try <strong>another</strong> cable");
    page.assert_silent("<script>alert");
    assert_eq!(
        page.text.matches("Try <strong>another").count(),
        1,
        "a double click posts once"
    );
    // The page comes back as it was, also from the browser's memory: other words in it are another reply.
    let other = ada
        .post(&path, &[("form_key", key.as_str()), ("body", "Or a longer one")])
        .await;
    assert_eq!(other.status, 303, "{}", other.text);
    portal
        .visitor()
        .get(&portal.north.topic_path)
        .await
        .assert_says("Or a longer one");
}

#[tokio::test]
async fn a_reply_of_which_nothing_is_seen_is_empty_and_a_picture_is_a_link() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let path = format!("/en/topics/{}/reply", portal.north.topic);
    for unseen in ["\u{200b}", "\u{202e}\u{2800}", "&nbsp;", "[a]: http://x.example", "---"] {
        let seen = ada.post(&path, &[("body", unseen)]).await;
        assert_eq!(seen.status, 422, "{unseen:?}");
        seen.assert_says("Please write something first.");
    }
    let picture = "![The cable](https://pictures.example/cable.jpg)";
    assert_eq!(ada.post(&path, &[("body", picture)]).await.status, 303);
    let page = ada.get(&portal.north.topic_path).await;
    page.assert_says("<a href=\"https://pictures.example/cable.jpg\" rel=\"ugc nofollow noopener\">The cable</a>");
    page.assert_silent("<img src=\"https://pictures");
}

#[tokio::test]
async fn an_empty_reply_is_refused_by_the_field() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let key = ada.get(&portal.north.topic_path).await.form_key();
    let path = format!("/en/topics/{}/reply", portal.north.topic);
    let seen = ada.post(&path, &[("form_key", &key), ("body", "   ")]).await;
    assert_eq!(seen.status, 422);
}

#[tokio::test]
async fn a_visitor_reads_but_does_not_write() {
    let portal = Portal::open().await;
    let path = format!("/en/topics/{}/reply", portal.north.topic);
    let seen = portal.visitor().post(&path, &[("body", "hello")]).await;
    assert!(seen.status == 401 || seen.status == 303, "{}", seen.status);
}

#[tokio::test]
async fn list_and_topic_cost_at_most_eight_statements() {
    let portal = Portal::open().await;
    for client in [portal.visitor(), portal.as_ada().await] {
        for path in ["/en/forum", "/en/forum/talk", portal.north.topic_path.as_str()] {
            let seen = client.get(path).await;
            assert_eq!(seen.status, 200, "{path}: {}", seen.text);
            assert!(
                (1..=8).contains(&seen.statements),
                "{path}: {} statements",
                seen.statements
            );
        }
    }
}

#[tokio::test]
async fn a_malformed_cursor_and_an_unknown_category_do_not_exist() {
    let portal = Portal::open().await;
    for path in [
        "/en/forum?after=!!!",
        "/en/forum/nothing",
        "/en/topics/not-an-id/x",
        "/xx/forum",
    ] {
        assert_eq!(portal.visitor().get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn the_preview_is_what_is_published() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let seen = ada.post("/en/forum/preview", &[("body", "1. one\n2. `two`")]).await;
    assert_eq!(seen.status, 200);
    assert!(
        seen.text
            .contains(&kith::foundation::markdown::render("1. one\n2. `two`")),
        "{}",
        seen.text
    );
}

#[tokio::test]
async fn a_locked_topic_takes_no_replies() {
    let portal = Portal::open().await;
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    let key = ada.get(&portal.north.topic_path).await.form_key();
    let base = format!("/en/topics/{}", portal.north.topic);
    assert_eq!(ada.post(&format!("{base}/lock"), &[]).await.status, 403);
    assert_eq!(bo.post(&format!("{base}/lock"), &[]).await.status, 303);
    let seen = ada
        .post(&format!("{base}/reply"), &[("form_key", &key), ("body", "Too late?")])
        .await;
    assert!(seen.status >= 400, "{}", seen.status);
    portal
        .visitor()
        .get(&portal.north.topic_path)
        .await
        .assert_silent("Too late?");
}
