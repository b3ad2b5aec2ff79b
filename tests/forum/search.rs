//! What the search finds, and for whom.

use kith::{
    foundation::db::{Sql, Work},
    tenancy::PlatformDb,
};

use super::hearing::{as_eva, change, reply};
use crate::support::{Portal, Seen, on_postgres};

/// Where the hits of a page lead, in their order.
fn hits(seen: &Seen) -> Vec<String> {
    assert_eq!(seen.status, 200, "{}", seen.text);
    let main = seen.text.split("<main").nth(1).expect("a page");
    main.split("<p class=\"row-title\"><a href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn a_word_is_found_however_it_is_written_and_marked_where_it_stands() {
    let portal = Portal::open().await;
    let eva = as_eva(&portal).await;
    let post = |no: i64| format!("/en/topics/{}/post/{no}", portal.north.topic);
    reply(&portal, &eva, &[("body", "Größe und **Światłowód**, Wi-Fi 2.4 GHz")]).await;
    for (words, no) in [
        ("grosse", 3),
        ("GRÖSSE swiatl", 3),
        ("wi-fi 2.4", 3),
        ("fi", 3),
        ("turned", 2),
        ("router blinks", 1),
    ] {
        let seen = eva
            .get(&format!(
                "/en/search?{}",
                serde_urlencoded::to_string([("q", words)]).expect("a query")
            ))
            .await;
        assert_eq!(hits(&seen), [post(no)], "{words}");
    }
    let seen = portal.visitor().get("/en/search?q=swiatlowod").await;
    seen.assert_says("<mark>Światłowód,</mark>");
    let seen = portal.visitor().get("/en/search?q=nothing+such").await;
    assert!(hits(&seen).is_empty());
    seen.assert_says("Nothing was found");
    portal.visitor().get("/en/").await.assert_says("href=\"/en/search\"");
}

#[tokio::test]
async fn the_search_is_narrowed_by_kind_category_writer_and_time() {
    let portal = Portal::open().await;
    let (eva, bo) = (as_eva(&portal).await, portal.as_bo().await);
    super::categories::add(&bo, "solar").await;
    reply(&portal, &eva, &[("body", "My router is fine.")]).await;
    let post = |no: i64| format!("/en/topics/{}/post/{no}", portal.north.topic);
    for (query, found) in [
        ("", vec![post(3), post(1)]),
        ("&within=titles", vec![post(1)]),
        ("&within=bodies", vec![post(3), post(1)]),
        ("&author=EVA", vec![post(3)]),
        ("&author=nobody", vec![]),
        ("&category=solar", vec![]),
        ("&category=talk&period=week", vec![post(3), post(1)]),
    ] {
        let seen = eva.get(&format!("/en/search?q=router{query}")).await;
        assert_eq!(hits(&seen), found, "{query}");
    }
    assert!(hits(&eva.get("/en/search?q=blinks&within=titles").await).is_empty());
    eva.get("/en/search?q=bo&within=people")
        .await
        .assert_says("bo zqnorthzq");
    assert_eq!(portal.visitor().get("/en/search?q=bo&within=people").await.status, 404);
    change(
        &portal,
        "UPDATE posts SET created_at = '2025-01-01T00:00:00+00:00' WHERE tenant_id = $1 AND post_no = 3",
    )
    .await;
    assert_eq!(hits(&eva.get("/en/search?q=router&period=year").await), [post(1)]);
}

#[tokio::test]
async fn nothing_is_found_that_may_not_be_read() {
    let portal = Portal::open().await;
    let (eva, bo) = (as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &eva, &[("body", "A secret word: xylophone")]).await;
    assert_eq!(hits(&eva.get("/en/search?q=xylophone").await).len(), 1);
    assert!(hits(&portal.as_cleo().await.get("/en/search?q=xylophone").await).is_empty());
    let delete = format!("/en/topics/{}/post/3/delete", portal.north.topic);
    assert_eq!(eva.post(&delete, &[]).await.status, 303);
    assert!(hits(&eva.get("/en/search?q=xylophone").await).is_empty());
    change(
        &portal,
        "UPDATE categories SET read_by = 'members' WHERE tenant_id = $1",
    )
    .await;
    assert_eq!(hits(&eva.get("/en/search?q=router").await).len(), 1);
    assert!(hits(&portal.visitor().get("/en/search?q=router").await).is_empty());
    change(&portal, "UPDATE categories SET read_by = 'staff' WHERE tenant_id = $1").await;
    assert!(hits(&eva.get("/en/search?q=router").await).is_empty());
    assert_eq!(hits(&bo.get("/en/search?q=router").await).len(), 1);
}

#[tokio::test]
async fn many_hits_come_page_by_page_and_none_twice() {
    let portal = Portal::open().await;
    let eva = as_eva(&portal).await;
    for number in 0..45 {
        reply(&portal, &eva, &[("body", &format!("antenna number {number}"))]).await;
    }
    let (mut path, mut all) = ("/en/search?q=antenna".to_owned(), Vec::new());
    for page in 1..=3 {
        let seen = eva.get(&path).await;
        assert!(seen.statements <= 8, "{} statements", seen.statements);
        let found = hits(&seen);
        assert_eq!(found.len(), if page == 3 { 5 } else { 20 });
        all.extend(found);
        let next = seen.text.split("rel=\"next\" href=\"").nth(1);
        path = next
            .and_then(|rest| rest.split('"').next())
            .unwrap_or("")
            .replace("&amp;", "&");
    }
    assert!(path.is_empty(), "the third is the last");
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 45);
}

#[tokio::test]
async fn whatever_is_typed_gets_a_clear_answer() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let long = "x".repeat(10_000);
    for (words, status, says) in [
        (long.as_str(), 422, "200 characters at most"),
        ("\" * - ( ) & | ! :", 422, "Signs alone"),
        ("a AND (b OR NOT c*", 200, "Nothing was found"),
        ("'; DROP TABLE posts; --", 200, "Nothing was found"),
        ("", 200, "Search terms"),
    ] {
        let query = serde_urlencoded::to_string([("q", words)]).expect("a query");
        let seen = visitor.get(&format!("/en/search?{query}")).await;
        assert_eq!(seen.status, status, "{words}");
        seen.assert_says(says);
    }
    for query in ["within=x", "category=x", "period=x", "after=!!!"] {
        let seen = visitor.get(&format!("/en/search?q=a&{query}")).await;
        assert_eq!(seen.status, 404, "{query}");
    }
}

/// What an archive of an older house brings: entries that do not name their posts, in no order.
#[tokio::test]
async fn entries_of_an_older_archive_are_found_again_and_in_order() {
    let portal = Portal::open().await;
    let eva = as_eva(&portal).await;
    reply(&portal, &eva, &[("body", "My router is fine.")]).await;
    let search = "/en/search?q=router&within=bodies";
    let before = hits(&eva.get(search).await);
    assert_eq!(before.len(), 2);
    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test brings old entries");
    let tx = db.open().await.expect("a connection");
    for old in [
        "CREATE TEMPORARY TABLE old_entries AS SELECT * FROM search_docs WHERE tenant_id IN (SELECT id FROM tenants)",
        "DELETE FROM search_docs WHERE tenant_id IN (SELECT id FROM tenants)",
        "UPDATE old_entries SET post_id = NULL",
    ] {
        Sql::new(old).run(&tx).await.expect(old);
    }
    // PostgreSQL makes one column by itself.
    let columns = "tenant_id, kind, subject_id, lang, search_text, updated_at";
    let back =
        format!("INSERT INTO search_docs ({columns}) SELECT {columns} FROM old_entries ORDER BY subject_id DESC");
    Sql::new(back).run(&tx).await.expect("the old entries");
    Sql::new("DROP TABLE old_entries").run(&tx).await.expect("an end");
    drop(tx);
    work.end(true).await.expect("a commit");
    assert!(hits(&eva.get(search).await).is_empty(), "nothing names its post");

    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test names the posts");
    let tx = db.open().await.expect("a connection");
    migration::search_in_order(&tx, on_postgres()).await.expect("an order");
    drop(tx);
    work.end(true).await.expect("a commit");
    assert_eq!(hits(&eva.get(search).await), before);
}
