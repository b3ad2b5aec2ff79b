//! What is kept of a text, and for how long.

use std::time::Duration;

use kith::{
    forum::PostId,
    foundation::{
        db::{Sql, Work},
        markdown::RENDER_VERSION,
    },
    tenancy::TenantDb,
};
use sea_orm::FromQueryResult;

use crate::support::{Portal, Side};

const DAY: u64 = 24 * 3_600;

#[derive(Debug, FromQueryResult)]
struct Kept {
    id: PostId,
    raw: String,
    html: String,
    render_version: i64,
    version: i64,
}

#[derive(Debug, FromQueryResult)]
struct Revision {
    version: i64,
    raw: String,
}

/// The post with this number, as the database has it.
async fn post(portal: &Portal, side: &Side, no: i64) -> Kept {
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, side.tenant);
    let tx = db.open().await.expect("a connection");
    Sql::new(
        "SELECT id, raw, html, render_version, version FROM posts
         WHERE tenant_id = $1 AND topic_id = $2 AND post_no = $3",
    )
    .bind(side.tenant)
    .bind(side.topic)
    .bind(no)
    .one(&tx)
    .await
    .expect("an answer")
    .expect("a post")
}

/// The earlier texts of the post with this number, the oldest first.
async fn revisions(portal: &Portal, side: &Side, no: i64) -> Vec<Revision> {
    let id = post(portal, side, no).await.id;
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, side.tenant);
    let tx = db.open().await.expect("a connection");
    Sql::new("SELECT version, raw FROM post_revisions WHERE tenant_id = $1 AND post_id = $2 ORDER BY version")
        .bind(side.tenant)
        .bind(id)
        .all(&tx)
        .await
        .expect("revisions")
}

/// How many entries of the search hold this word.
async fn found(portal: &Portal, side: &Side, word: &str) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, side.tenant);
    let tx = db.open().await.expect("a connection");
    let row = Sql::new("SELECT count(*) AS n FROM search_docs WHERE tenant_id = $1 AND search_text LIKE $2")
        .bind(side.tenant)
        .bind(format!("%{word}%"))
        .row(&tx)
        .await
        .expect("an answer")
        .expect("a row");
    row.try_get("", "n").expect("a number")
}

fn act(side: &Side, no: i64, act: &str) -> String {
    format!("/en/topics/{}/post/{no}/{act}", side.topic)
}

#[tokio::test]
async fn a_change_keeps_the_earlier_text() {
    let portal = Portal::open().await;
    let (ada, north) = (portal.as_ada().await, &portal.north);
    let edit = act(north, 2, "edit");
    let seen = ada
        .post(&edit, &[("version", "1"), ("body", "Turn it off twice.")])
        .await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let seen = ada
        .post(&edit, &[("version", "1"), ("body", "Turn it off twice.")])
        .await;
    assert_eq!(seen.status, 303, "the same form sent twice finds its own text");
    let seen = ada.post(&edit, &[("version", "2"), ("body", "   ")]).await;
    assert_eq!(seen.status, 422);
    let seen = ada.post(&edit, &[("version", "1"), ("body", "Overtaken.")]).await;
    assert_eq!(seen.status, 409);

    let kept = revisions(&portal, north, 2).await;
    assert_eq!(kept.len(), 1, "one change that was made, one revision: {kept:?}");
    assert_eq!(kept[0].version, 1);
    assert!(kept[0].raw.starts_with("Have you turned it off"), "{kept:?}");

    let seen = ada
        .post(&edit, &[("version", "2"), ("body", "Turn it off thrice.")])
        .await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let kept = revisions(&portal, north, 2).await;
    assert_eq!((kept.len(), kept[1].version), (2, 2));
    assert_eq!(kept[1].raw, "Turn it off twice.");
}

#[tokio::test]
async fn the_text_of_a_deleted_post_is_gone_after_thirty_days() {
    let portal = Portal::open().await;
    let (ada, bo, north) = (portal.as_ada().await, portal.as_bo().await, &portal.north);
    let reply = format!("/en/topics/{}/reply", north.topic);
    assert_eq!(ada.post(&reply, &[("body", "Xylophone one")]).await.status, 303);
    let edit = [("version", "1"), ("body", "Xylophone two")];
    assert_eq!(ada.post(&act(north, 3, "edit"), &edit).await.status, 303);
    assert_eq!(found(&portal, north, "xylophone").await, 1);
    assert_eq!(ada.post(&act(north, 3, "delete"), &[]).await.status, 303);
    assert_eq!(bo.post(&act(north, 2, "delete"), &[]).await.status, 303);

    portal.house.clock.advance(Duration::from_secs(29 * DAY));
    portal.run_jobs().await;
    let ada = portal.as_ada().await;
    assert_eq!(post(&portal, north, 3).await.raw, "Xylophone two");
    assert_eq!(
        ada.post(&act(north, 3, "undelete"), &[]).await.status,
        303,
        "until then it can come back"
    );
    assert_eq!(ada.post(&act(north, 3, "delete"), &[]).await.status, 303);

    portal.house.clock.advance(Duration::from_secs(30 * DAY + 1));
    portal.run_jobs().await;
    for no in [2, 3] {
        let gone = post(&portal, north, no).await;
        assert_eq!((gone.raw.as_str(), gone.html.as_str()), ("", ""), "post {no}");
    }
    assert!(
        revisions(&portal, north, 3)
            .await
            .iter()
            .all(|kept| kept.raw.is_empty()),
        "its earlier texts are gone too"
    );
    assert_eq!(found(&portal, north, "xylophone").await, 0);
    assert_ne!(post(&portal, north, 1).await.raw, "", "what stands is left alone");
    assert_ne!(
        post(&portal, &portal.south, 2).await.raw,
        "",
        "and so is the other community"
    );

    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    let page = ada.get(&north.topic_path).await;
    page.assert_says("This post has been deleted.");
    page.assert_silent("/undelete");
    for client in [&ada, &bo] {
        let seen = client.post(&act(north, 3, "undelete"), &[]).await;
        assert_eq!(seen.status, 410, "nobody can put back what is not there");
        seen.assert_says("permanently deleted");
    }
    let before = post(&portal, north, 3).await.version;
    portal.house.clock.advance(Duration::from_secs(DAY));
    portal.run_jobs().await;
    assert_eq!(post(&portal, north, 3).await.version, before, "once is enough");
}

#[tokio::test]
async fn an_old_rendering_is_made_anew() {
    let portal = Portal::open().await;
    let north = &portal.north;
    let before = post(&portal, north, 1).await;
    {
        let work = Work::writing(&portal.house.pools);
        let db = TenantDb::new(&work, north.tenant);
        let tx = db.open().await.expect("a connection");
        Sql::new("UPDATE posts SET html = '<b>old</b>', render_version = $2 WHERE tenant_id = $1")
            .bind(north.tenant)
            .bind(RENDER_VERSION - 1)
            .run(&tx)
            .await
            .expect("an old rendering");
        drop(tx);
        work.end(true).await.expect("a commit");
    }
    portal.house.clock.advance(Duration::from_secs(2 * 3_600));
    portal.run_jobs().await;
    let after = post(&portal, north, 1).await;
    assert_eq!(after.html, before.html);
    assert_eq!(after.render_version, RENDER_VERSION);
    assert_eq!(after.version, before.version, "an open form is in no conflict");
}
