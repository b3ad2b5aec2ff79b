//! Who hears of a post, how often, and when.

use std::time::Duration;

use kith::{
    foundation::db::{Sql, Work},
    tenancy::TenantDb,
};

use crate::support::{Client, Portal};

const HOUR: u64 = 3_600;

/// Runs a statement with north as `$1`.
pub async fn change(portal: &Portal, text: &str) {
    let work = Work::writing(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let tx = db.open().await.expect("a connection");
    Sql::new(text)
        .bind(portal.north.tenant)
        .run(&tx)
        .await
        .expect("a change");
    drop(tx);
    work.end(true).await.expect("a commit");
}

/// Replies in north's topic.
pub async fn reply(portal: &Portal, client: &Client, fields: &[(&str, &str)]) {
    let path = format!("/en/topics/{}/reply", portal.north.topic);
    let seen = client.post(&path, fields).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
}

fn act(portal: &Portal, act: &str) -> String {
    format!("/en/topics/{}/{act}", portal.north.topic)
}

pub async fn as_eva(portal: &Portal) -> Client {
    portal.signed_in("north.localhost", "eva@people.example").await
}

/// The letters to this address, the newest first.
async fn letters(portal: &Portal, email: &str) -> Vec<String> {
    portal.run_jobs().await;
    let kept = portal.house.outbox.kept().expect("letters are kept").list();
    kept.iter()
        .filter(|kept| kept.letter.to.address.as_str() == email)
        .map(|kept| format!("{}\n{}", kept.letter.subject, kept.letter.text))
        .collect()
}

/// What the bell in somebody's frame says.
async fn bell(client: &Client) -> String {
    let page = client.get("/en/members").await.text;
    let at = page.find("/en/notices\"").expect("a bell");
    let label = page[at..].split("aria-label=\"").nth(1).expect("a label");
    label.split('"').next().expect("an end").to_owned()
}

const NONE: &str = "No new notifications";
const ONE: &str = "1 new notification";

#[tokio::test]
async fn whoever_opened_the_topic_hears_of_a_reply_once() {
    let portal = Portal::open().await;
    let (ada, eva) = (portal.as_ada().await, as_eva(&portal).await);
    assert_eq!(bell(&ada).await, NONE);
    let key = eva.get(&portal.north.topic_path).await.form_key();
    for _ in 0..2 {
        reply(&portal, &eva, &[("form_key", &key), ("body", "It was the *cable*.")]).await;
    }
    let told = letters(&portal, "ada@people.example").await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].starts_with("eva zqnorthzq replied: Router zqnorthzq"),
        "{told:?}"
    );
    for says in [
        "It was the cable.",
        &act(&portal, "post/3"),
        "http://north.localhost/en/me/letters",
    ] {
        assert!(told[0].contains(says), "{says}: {}", told[0]);
    }
    assert!(letters(&portal, "eva@people.example").await.is_empty());
    assert_eq!(bell(&ada).await, ONE);
    assert_eq!(bell(&eva).await, NONE, "nobody hears of himself");

    let page = ada.get("/en/notices").await;
    page.assert_says("eva zqnorthzq replied");
    page.assert_says(&act(&portal, "unread"));
    let seen = ada.get(&act(&portal, "unread")).await;
    assert_eq!(seen.status, 303);
    ada.get(&portal.north.topic_path).await;
    assert_eq!(bell(&ada).await, NONE, "who reads the topic has read the notice");
    ada.get("/en/notices").await.assert_says("eva zqnorthzq replied");
}

#[tokio::test]
async fn who_has_written_hears_what_follows_and_it_is_one_notice() {
    let portal = Portal::open().await;
    let (eva, bo) = (as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &eva, &[("body", "First.")]).await;
    for body in ["Second.", "Third."] {
        reply(&portal, &bo, &[("body", body)]).await;
        portal.run_jobs().await;
    }
    assert_eq!(letters(&portal, "eva@people.example").await.len(), 2);
    assert_eq!(letters(&portal, "ada@people.example").await.len(), 3);
    assert_eq!(bell(&eva).await, ONE);
    eva.get("/en/notices")
        .await
        .assert_says("2 new replies, the latest by bo zqnorthzq");
    assert_eq!(eva.post("/en/notices/read", &[]).await.status, 303);
    assert_eq!(bell(&eva).await, NONE);
}

#[tokio::test]
async fn who_does_not_want_to_hear_is_left_alone() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    // Eva unticks the box, and Ada shuts the topic out.
    reply(&portal, &eva, &[("body", "Not again."), ("asks_notify", "1")]).await;
    portal.run_jobs().await;
    assert_eq!(ada.post(&act(&portal, "mute"), &[]).await.status, 303);
    reply(&portal, &bo, &[("body", "@ada zqnorthzq, look.")]).await;
    assert_eq!(letters(&portal, "eva@people.example").await.len(), 0);
    assert_eq!(letters(&portal, "ada@people.example").await.len(), 1, "only Eva's");
    ada.get(&portal.north.topic_path)
        .await
        .assert_says(&act(&portal, "unmute"));

    assert_eq!(ada.post(&act(&portal, "unmute"), &[]).await.status, 303);
    assert_eq!(eva.post(&act(&portal, "watch"), &[]).await.status, 303);
    change(
        &portal,
        "INSERT INTO blocks (tenant_id, membership_id, other_id, at)
         SELECT e.tenant_id, e.id, b.id, e.joined_at FROM memberships e JOIN memberships b ON b.tenant_id = e.tenant_id
         WHERE e.tenant_id = $1 AND e.display_name LIKE 'eva%' AND b.display_name LIKE 'bo%'",
    )
    .await;
    reply(&portal, &bo, &[("body", "Still there?")]).await;
    assert_eq!(
        letters(&portal, "eva@people.example").await.len(),
        0,
        "Eva has blocked Bo"
    );
    assert_eq!(
        letters(&portal, "ada@people.example").await.len(),
        1,
        "she chose to hear only what is meant for her"
    );

    change(&portal, "DELETE FROM blocks WHERE tenant_id = $1").await;
    change(
        &portal,
        "UPDATE memberships SET standing = 'suspended' WHERE tenant_id = $1 AND display_name LIKE 'eva%'",
    )
    .await;
    reply(&portal, &bo, &[("body", "@eva zqnorthzq?")]).await;
    assert_eq!(
        letters(&portal, "eva@people.example").await.len(),
        0,
        "Eva is suspended"
    );
}

#[tokio::test]
async fn the_choice_about_letters_leaves_the_notices() {
    let portal = Portal::open().await;
    let (ada, eva) = (portal.as_ada().await, as_eva(&portal).await);
    assert_eq!(ada.post("/en/me/letters", &[]).await.status, 303);
    reply(&portal, &eva, &[("body", "Quietly.")]).await;
    assert!(letters(&portal, "ada@people.example").await.is_empty());
    assert_eq!(bell(&ada).await, ONE);
}

#[tokio::test]
async fn a_name_behind_the_sign_is_a_link_and_tells_its_bearer_once() {
    let portal = Portal::open().await;
    let (ada, eva) = (portal.as_ada().await, as_eva(&portal).await);
    let body = "@ada zqnorthzq and @cleo zqsouthzq, and `@bo zqnorthzq`.";
    let preview = eva.post("/en/forum/preview", &[("body", body)]).await;
    let link = format!(
        "<a class=\"mention\" href=\"/en/members/{}\">@ada zqnorthzq</a>",
        portal.north.member
    );
    preview.assert_says(&link);
    reply(&portal, &eva, &[("body", body)]).await;
    let page = ada.get(&portal.north.topic_path).await;
    page.assert_says(&link);
    page.assert_says("and @cleo zqsouthzq, and <code>@bo zqnorthzq</code>");
    ada.get(&portal.north.topic_path.replacen("/en/", "/pl/", 1))
        .await
        .assert_says(&link.replace("/en/", "/pl/"));
    let told = letters(&portal, "ada@people.example").await;
    assert_eq!(told.len(), 0, "she has read it before the letter was written");

    reply(&portal, &eva, &[("body", "Once more, @ada zqnorthzq!")]).await;
    let told = letters(&portal, "ada@people.example").await;
    assert_eq!(
        told.len(),
        1,
        "opener and called by name, and still one letter: {told:?}"
    );
    assert!(told[0].starts_with("eva zqnorthzq mentioned you"), "{told:?}");
    assert_eq!(bell(&ada).await, ONE);
    for email in ["bo@people.example", "cleo@people.example"] {
        assert!(letters(&portal, email).await.is_empty(), "{email}");
    }
}

#[tokio::test]
async fn nobody_hears_of_what_he_may_not_read() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &eva, &[("body", "I watch this.")]).await;
    portal.run_jobs().await;
    ada.get(&portal.north.topic_path).await;
    change(
        &portal,
        "UPDATE categories SET read_by = 'staff', reply_by = 'staff' WHERE tenant_id = $1",
    )
    .await;
    reply(&portal, &bo, &[("body", "@eva zqnorthzq is watched.")]).await;
    assert!(letters(&portal, "eva@people.example").await.is_empty());
    assert_eq!(letters(&portal, "ada@people.example").await.len(), 1, "only Eva's");
    assert_eq!(bell(&eva).await, NONE);
    let page = ada.get("/en/notices").await;
    page.assert_silent("Router zqnorthzq");
}

#[tokio::test]
async fn at_night_a_letter_waits_until_seven_and_is_not_sent_to_who_has_read_meanwhile() {
    let portal = Portal::open().await;
    // Twelve in Berlin; eleven hours later it is eleven at night.
    portal.house.clock.advance(Duration::from_secs(11 * HOUR));
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &eva, &[("body", "Awake?")]).await;
    reply(&portal, &bo, &[("body", "Yes.")]).await;
    assert_eq!(portal.letters().await, 0);
    assert_eq!(bell(&ada).await, ONE, "the notice is there at once");
    eva.get(&portal.north.topic_path).await;
    portal.house.clock.advance(Duration::from_secs(7 * HOUR));
    assert_eq!(portal.letters().await, 0, "six in the morning");
    let delete = act(&portal, "post/4/delete");
    assert_eq!(bo.post(&delete, &[]).await.status, 303);
    assert_eq!(bo.post(&delete, &[]).await.status, 303, "it is as it was wanted");
    assert_eq!(eva.post(&delete, &[]).await.status, 403, "it was not hers");
    portal.house.clock.advance(Duration::from_secs(HOUR));
    assert_eq!(
        letters(&portal, "ada@people.example").await.len(),
        1,
        "of the one that is left"
    );
    assert!(letters(&portal, "eva@people.example").await.is_empty());
}

#[tokio::test]
async fn the_first_unread_post_is_one_click_away_and_the_pointer_never_goes_back() {
    let portal = Portal::open().await;
    let (ada, eva) = (portal.as_ada().await, as_eva(&portal).await);
    ada.get(&portal.north.topic_path).await;
    for number in 3..=25 {
        reply(&portal, &eva, &[("body", &format!("Number {number}"))]).await;
    }
    let list = ada.get("/en/forum").await;
    list.assert_says("23 new posts");
    list.assert_says("aria-label=\"Unread\"");
    let seen = ada.get(&act(&portal, "unread")).await;
    assert_eq!(seen.location(), format!("{}#post-3", portal.north.topic_path));
    ada.get(&portal.north.topic_path).await;
    let seen = ada.get(&act(&portal, "unread")).await;
    assert_eq!(seen.location(), format!("{}?page=2#post-21", portal.north.topic_path));
    ada.get(&portal.north.topic_path)
        .await
        .assert_says("Go to the first of 5 unread posts");
    ada.get(&format!("{}?page=2", portal.north.topic_path)).await;
    ada.get(&portal.north.topic_path).await;
    let seen = ada.get(&act(&portal, "unread")).await;
    assert_eq!(
        seen.location(),
        format!("{}?page=2#post-25", portal.north.topic_path),
        "an older page takes nothing back"
    );
    ada.get("/en/forum").await.assert_silent("new posts");
}

#[tokio::test]
async fn what_was_deleted_at_once_is_neither_unread_nor_the_latest() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    ada.get(&portal.north.topic_path).await;
    reply(&portal, &eva, &[("body", "Oops.")]).await;
    reply(&portal, &bo, &[("body", "Oops, too.")]).await;
    for (client, no) in [(&eva, 3), (&bo, 4)] {
        let seen = client.post(&act(&portal, &format!("post/{no}/delete")), &[]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    let list = ada.get("/en/forum").await;
    list.assert_silent("new post");
    list.assert_silent("aria-label=\"Unread\"");
    list.assert_silent("bo zqnorthzq");
    bo.get(&portal.north.topic_path).await.assert_says("id=\"post-4\"");

    // Numbers are given out once, and who had read what is shown has read his own.
    reply(&portal, &ada, &[("body", "Is anybody there?")]).await;
    let page = ada.get("/en/forum").await;
    page.assert_silent("new post");
    ada.get(&portal.north.topic_path).await.assert_says("id=\"post-5\"");
    assert_eq!(eva.post(&act(&portal, "post/3/undelete"), &[]).await.status, 303);
    assert_eq!(ada.post(&act(&portal, "post/5/delete"), &[]).await.status, 303);
    ada.get("/en/forum").await.assert_says("eva zqnorthzq");
}

#[tokio::test]
async fn the_bell_counts_what_the_list_shows() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    reply(&portal, &eva, &[("body", "It was the cable.")]).await;
    reply(&portal, &eva, &[("body", "@bo zqnorthzq, look.")]).await;
    portal.run_jobs().await;
    assert_eq!((bell(&ada).await.as_str(), bell(&bo).await.as_str()), (ONE, ONE));
    change(&portal, "UPDATE categories SET read_by = 'staff' WHERE tenant_id = $1").await;
    assert_eq!((bell(&ada).await.as_str(), bell(&bo).await.as_str()), (NONE, ONE));
    ada.get("/en/notices").await.assert_silent("It was the cable.");
}

#[tokio::test]
async fn the_tick_about_replies_outlives_another_look_at_the_text() {
    let portal = Portal::open().await;
    let eva = as_eva(&portal).await;
    let path = act(&portal, "reply");
    let asked = "name=\"asks_notify\"";
    for form in [&[("preview", "1"), ("body", "Hm.")][..], &[("body", "")][..]] {
        let unticked = [form, &[("asks_notify", "1")][..]].concat();
        let seen = eva.post(&path, &unticked).await;
        seen.assert_says(asked);
        let tick = |page: &str| {
            let box_of = page
                .split("<input")
                .find(|tag| tag.contains("name=\"notify\""))
                .expect("a tick");
            box_of.split('>').next().is_some_and(|tag| tag.contains("checked"))
        };
        assert!(!tick(&seen.text));
        let seen = eva.post(&path, &[&unticked[..], &[("notify", "1")][..]].concat()).await;
        assert!(tick(&seen.text));
    }
}

#[tokio::test]
async fn whoever_changes_his_post_in_a_topic_that_was_closed_reads_why_not() {
    let portal = Portal::open().await;
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    assert_eq!(bo.post(&act(&portal, "lock"), &[]).await.status, 303);
    let form = [("version", "1"), ("body", "Changed.")];
    let seen = ada.post(&act(&portal, "post/2/edit"), &form).await;
    assert_eq!(seen.status, 409);
    seen.assert_says("This topic is closed");
    seen.assert_says("Changed.");
}
