//! Likes, answers, pins, and where a topic stands.

use super::hearing::{as_eva, change, reply};
use crate::support::{Portal, Seen};

fn post(portal: &Portal, no: i64, act: &str) -> String {
    format!("/en/topics/{}/post/{no}/{act}", portal.north.topic)
}

/// How many find the post helpful, as the button or the figure says it.
fn votes(page: &Seen) -> Vec<&str> {
    let labels = page.text.split("aria-label=\"Helpful, ").skip(1);
    labels.filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn a_member_likes_a_post_once_and_takes_it_back() {
    let portal = Portal::open().await;
    let (ada, eva) = (portal.as_ada().await, as_eva(&portal).await);
    for _ in 0..2 {
        let seen = eva.post(&post(&portal, 2, "like"), &[]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
        assert!(seen.location().ends_with("#post-2"));
    }
    let page = eva.get(&portal.north.topic_path).await;
    assert_eq!(votes(&page), ["0 votes", "1 vote"]);
    page.assert_says("aria-pressed=\"true\"");
    let seen = ada.post(&post(&portal, 2, "like"), &[]).await;
    assert_eq!(seen.status, 409);
    seen.assert_says("own posts cannot be marked");
    let seen = portal.visitor().post(&post(&portal, 2, "like"), &[]).await;
    assert!(seen.status == 401 || seen.status == 303, "{}", seen.status);
    assert_eq!(votes(&ada.get(&portal.north.topic_path).await), ["0 votes", "1 vote"]);
    for _ in 0..2 {
        assert_eq!(eva.post(&post(&portal, 2, "unlike"), &[]).await.status, 303);
    }
    assert_eq!(votes(&ada.get(&portal.north.topic_path).await), ["0 votes", "0 votes"]);
}

#[tokio::test]
async fn whoever_asked_or_a_manager_says_which_post_is_the_answer() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &eva, &[("body", "It was the cable.")]).await;
    let seen = ada.post(&post(&portal, 3, "accept"), &[]).await;
    assert_eq!(seen.status, 409, "a conversation is no question");
    change(&portal, "UPDATE categories SET kind = 'question' WHERE tenant_id = $1").await;
    assert_eq!(eva.post(&post(&portal, 3, "accept"), &[]).await.status, 403);
    assert_eq!(ada.post(&post(&portal, 1, "accept"), &[]).await.status, 409);
    for _ in 0..2 {
        let seen = ada.post(&post(&portal, 3, "accept"), &[]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    let page = ada.get(&portal.north.topic_path).await;
    page.assert_says("Solution by eva zqnorthzq");
    page.assert_says(&post(&portal, 3, "unaccept"));
    ada.get("/en/forum").await.assert_says("aria-label=\"Solved\"");
    eva.get("/en/notices")
        .await
        .assert_says("Post marked as the solution by ada zqnorthzq");
    assert_eq!(bo.post(&post(&portal, 3, "unaccept"), &[]).await.status, 303);
    ada.get(&portal.north.topic_path).await.assert_silent("Solution by");

    assert_eq!(bo.post(&post(&portal, 3, "accept"), &[]).await.status, 303);
    assert_eq!(eva.post(&post(&portal, 3, "delete"), &[]).await.status, 303);
    let page = ada.get("/en/forum").await;
    page.assert_silent("aria-label=\"Solved\"");
    assert_eq!(
        ada.post(&post(&portal, 3, "accept"), &[]).await.status,
        409,
        "what is deleted answers nothing"
    );
}

/// What the log says of this act.
async fn logged(portal: &Portal, act: &str) -> i64 {
    super::categories::acts(portal, act).await
}

#[tokio::test]
async fn managers_pin_a_topic_and_move_it_and_its_addresses_stay() {
    let portal = Portal::open().await;
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    let base = format!("/en/topics/{}", portal.north.topic);
    super::categories::add(&bo, "solar").await;
    assert_eq!(ada.post(&format!("{base}/pin"), &[]).await.status, 403);
    assert_eq!(ada.get(&format!("{base}/move")).await.status, 403);
    for _ in 0..2 {
        assert_eq!(bo.post(&format!("{base}/pin"), &[]).await.status, 303);
    }
    ada.get("/en/forum").await.assert_says("aria-label=\"Pinned\"");
    assert_eq!(bo.post(&format!("{base}/unpin"), &[]).await.status, 303);
    ada.get("/en/forum").await.assert_silent("aria-label=\"Pinned\"");
    assert_eq!(
        (
            logged(&portal, "topic-pinned").await,
            logged(&portal, "topic-unpinned").await
        ),
        (1, 1)
    );

    bo.get(&format!("{base}/move")).await.assert_says("value=\"solar\"");
    let seen = bo.post(&format!("{base}/move"), &[("category", "nothing")]).await;
    assert_eq!(seen.status, 404);
    for _ in 0..2 {
        let seen = bo.post(&format!("{base}/move"), &[("category", "solar")]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    assert_eq!(logged(&portal, "topic-moved").await, 1);
    assert_eq!(ada.get(&portal.north.topic_path).await.status, 200);
    ada.get("/en/forum/solar").await.assert_says("Router zqnorthzq");
    ada.get("/en/forum/talk").await.assert_silent("Router zqnorthzq");
    let remove = format!(
        "/en/staff/forum/{}/remove",
        super::categories::first_category(&portal, portal.north.tenant).await
    );
    assert_eq!(
        bo.post(&remove, &[]).await.status,
        303,
        "both categories have counted anew"
    );
    assert_eq!(
        portal.visitor().get(&portal.north.topic_path).await.status,
        404,
        "the rules are those of the new category"
    );
}

#[tokio::test]
async fn the_title_is_corrected_by_who_opened_the_topic_and_by_managers() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    let edit = post(&portal, 1, "edit");
    assert_eq!(eva.get(&edit).await.status, 403);
    let page = ada.get(&edit).await;
    for says in ["value=\"Router zqnorthzq\"", "The router blinks."] {
        page.assert_says(says);
    }
    let form = [
        ("version", "1"),
        ("title_read", "Router zqnorthzq"),
        ("title", "x"),
        ("body", "It blinks twice."),
    ];
    let seen = ada.post(&edit, &form).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("It blinks twice.");
    let form = [
        ("version", "1"),
        ("title_read", "Router zqnorthzq"),
        ("title", "Modem"),
        ("body", "It blinks twice."),
    ];
    assert_eq!(ada.post(&edit, &form).await.status, 303);
    let page = eva.get(&format!("/en/topics/{}/modem", portal.north.topic)).await;
    assert_eq!(page.status, 200);
    page.assert_says("It blinks twice.");
    assert_eq!(
        eva.get(&portal.north.topic_path).await.status,
        303,
        "the old address leads on"
    );
    eva.get("/en/search?q=modem").await.assert_says("Modem");
    eva.get("/en/search?q=modem&within=titles").await.assert_says("Modem");
    assert_eq!(logged(&portal, "topic-retitled").await, 0);

    let page = bo.get(&edit).await;
    page.assert_says("Change the title");
    page.assert_silent("name=\"body\"");
    let form = [
        ("title_read", "Modem"),
        ("title", "Hub"),
        ("body", "Not mine to change."),
    ];
    assert_eq!(bo.post(&edit, &form).await.status, 303);
    let page = eva.get(&format!("/en/topics/{}/hub", portal.north.topic)).await;
    page.assert_says("It blinks twice.");
    assert_eq!(logged(&portal, "topic-retitled").await, 1);
    // Whoever has read the title of before overwrites nothing, and changes nothing he has not touched.
    let form = [
        ("version", "2"),
        ("title_read", "Modem"),
        ("title", "Mine"),
        ("body", "It blinks twice."),
    ];
    let seen = ada.post(&edit, &form).await;
    assert_eq!(seen.status, 409);
    seen.assert_says("The topic is now called");
    seen.assert_says("value=\"Mine\"");
    seen.assert_says("name=\"title_read\" value=\"Hub\"");
    let form = [
        ("version", "2"),
        ("title_read", "Modem"),
        ("title", "Modem"),
        ("body", "It blinks thrice."),
    ];
    assert_eq!(ada.post(&edit, &form).await.status, 303);
    let page = eva.get(&format!("/en/topics/{}/hub", portal.north.topic)).await;
    page.assert_says("It blinks thrice.");
    let seen = bo.post(&edit, &[("title", "")]).await;
    assert_eq!(seen.status, 422);
    assert_eq!(
        bo.post(&post(&portal, 2, "edit"), &[("title", "Hub")]).await.status,
        403
    );
}
