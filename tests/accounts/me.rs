//! Oneself: profile, picture, address, data, leaving and deleting.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use axum::{body::Body, http::header};
use http_body_util::BodyExt;
use tower::ServiceExt;

use super::members::lines_about;
use crate::{
    forum::hearing::change,
    orders::world::{CUSTOMER, EMAIL, order},
    support::{Client, PASSWORD, Portal, Seen},
};

/// The path that begins so, in a letter.
fn path_in(letter: &str, begins: &str) -> String {
    let at = letter
        .find(begins)
        .unwrap_or_else(|| panic!("no {begins} in:\n{letter}"));
    letter[at..].chars().take_while(|c| !c.is_whitespace()).collect()
}

/// Uploads a file as the form of the picture does.
async fn upload(client: &Client, bytes: &[u8]) -> Seen {
    client.upload("/en/me/avatar", &[], ("avatar", bytes)).await
}

fn png() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image::RgbImage::from_pixel(8, 6, image::Rgb([200, 40, 90]))
        .write_to(&mut bytes, image::ImageFormat::Png)
        .expect("a picture");
    bytes.into_inner()
}

/// The files in a zip, by name.
async fn unzipped(portal: &Portal, client: &Client, path: &str) -> BTreeMap<String, Vec<u8>> {
    let request = client.request("GET", path).body(Body::empty()).expect("a request");
    let response = portal.router.clone().oneshot(request).await.expect("an answer");
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()[header::CONTENT_TYPE], "application/zip");
    assert_eq!(response.headers()[header::CACHE_CONTROL], "private, no-store");
    let bytes = response.into_body().collect().await.expect("a body").to_bytes();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut files = BTreeMap::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).expect("a file");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("its bytes");
        files.insert(file.name().to_owned(), bytes);
    }
    files
}

#[tokio::test]
async fn a_profile_is_saved_and_others_see_it() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let form = [
        ("display_name", "Ada of the <b>Attic</b>"),
        ("about", "Repairs\r\nold radios."),
    ];
    let seen = ada.post("/en/me/profile", &form).await;
    assert_eq!((seen.status, seen.location()), (303, "/en/me"), "{}", seen.text);
    let page = portal
        .as_bo()
        .await
        .get(&format!("/en/members/{}", portal.north.member))
        .await;
    page.assert_says("old radios.");
    page.assert_says("Ada of the &lt;b&gt;Attic");
    page.assert_silent("<b>Attic");
    let page = ada.get(&portal.north.topic_path).await;
    page.assert_says("Ada of the &lt;b&gt;Attic");
    page.assert_silent("ada zqnorthzq");
}

#[tokio::test]
async fn a_refused_profile_keeps_what_was_typed_and_changes_nothing() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let long = "r".repeat(601);
    let seen = ada
        .post("/en/me/profile", &[("display_name", "Ada anew"), ("about", &long)])
        .await;
    assert_eq!(seen.status, 422);
    seen.assert_says("value=\"Ada anew\"");
    seen.assert_says(&long);
    seen.assert_says("The text may have 600 characters at most.");
    let seen = ada
        .post("/en/me/profile", &[("display_name", ""), ("about", "kept words")])
        .await;
    assert_eq!(seen.status, 422);
    seen.assert_says("kept words");
    let page = ada.get("/en/me").await;
    page.assert_says("value=\"ada zqnorthzq\"");
    page.assert_silent("kept words");
}

#[tokio::test]
async fn a_refused_home_place_keeps_what_was_typed() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let form = [("country", "DE"), ("postal_code", "1o245"), ("radius_km", "999")];
    let seen = ada.post("/en/me/home-place", &form).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("value=\"1o245\"");
    seen.assert_says("value=\"999\"");
    let seen = ada
        .post(
            "/en/me/away",
            &[("away_from", "2026-12-02"), ("away_until", "2026-12-01")],
        )
        .await;
    assert_eq!(seen.status, 422);
    seen.assert_says("value=\"2026-12-02\"");
    let page = ada.get("/en/me/home-place").await;
    page.assert_says("value=\"10245\"");
    page.assert_silent("2026-12-02");
}

#[tokio::test]
async fn a_text_that_calls_itself_a_picture_is_refused_and_a_picture_taken() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let seen = upload(&ada, b"<svg onload=alert(1)> only a text").await;
    assert_eq!(seen.status, 422, "{}", seen.text);
    seen.assert_says("This is not a PNG, JPEG or WebP picture.");
    let mut cut = png();
    cut.truncate(40);
    assert_eq!(upload(&ada, &cut).await.status, 422, "half a picture");
    assert_eq!(upload(&ada, b"").await.status, 422, "no picture");
    ada.get("/en/me").await.assert_silent("/en/me/avatar/remove");

    let seen = upload(&ada, &png()).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let page = ada.get("/en/me").await;
    page.assert_says("/en/me/avatar/remove");
    page.assert_says("/avatars/");
    assert_eq!(ada.post("/en/me/avatar/remove", &[]).await.status, 303);
    ada.get("/en/me").await.assert_silent("/avatars/");
}

#[tokio::test]
async fn a_picture_is_kept_by_a_browser_no_longer_than_its_address_is_good() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    assert_eq!(upload(&ada, &png()).await.status, 303);
    let page = ada.get("/en/me").await.text;
    let at = page.find("/f/").expect("a picture");
    let address: String = page[at..].chars().take_while(|c| *c != '"').collect();
    let address = address.replace("&amp;", "&");
    let files = portal.visitor_at("files.localhost");
    let shown = files.get(&address).await;
    let kept = |seen: &Seen| seen.headers["cache-control"].to_str().expect("text").to_owned();
    let expires = address.split("e=").nth(1).and_then(|rest| rest.split('&').next());
    let expires: i64 = expires.and_then(|said| said.parse().ok()).expect("an expiry");
    let left = expires - portal.house.clock.now().timestamp();
    assert_eq!(
        (shown.status, kept(&shown)),
        (200, format!("private, max-age={left}, immutable"))
    );
    for nowhere in ["/f/no/such/file", "/", "/f/../../secret.key"] {
        let seen = files.get(nowhere).await;
        assert_eq!(
            (seen.status, kept(&seen)),
            (404, "private, no-store".to_owned()),
            "{nowhere}"
        );
        assert!(
            seen.headers["content-security-policy"]
                .to_str()
                .is_ok_and(|policy| policy.contains("sandbox"))
        );
    }
}

#[tokio::test]
async fn my_data_is_mine_and_of_this_community() {
    let portal = Portal::open().await;
    let eva = portal.signed_in("north.localhost", "eva@people.example").await;
    assert_eq!(upload(&eva, &png()).await.status, 303);
    let reply = format!("/en/topics/{}/reply", portal.north.topic);
    let seen = eva.post(&reply, &[("body", "Switch the modem off first.")]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let files = unzipped(&portal, &eva, "/en/me/data.zip").await;
    let text: String = files
        .values()
        .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
        .collect();
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names.len(), 7, "{names:?}");
    for name in [
        "membership.json",
        "person.json",
        "posts.json",
        "forum.json",
        "registrations.json",
        "orders.json",
    ] {
        assert!(names.contains(&name), "{names:?}");
    }
    for known in [
        "time_zone",
        "open_orders_max",
        "last_seen_at",
        "messages_to_the_managers",
    ] {
        assert!(text.contains(known), "{known} in:\n{text}");
    }
    assert!(text.contains("Switch the modem off first."), "{text}");
    assert!(text.contains("eva@people.example"), "{text}");
    assert!(text.contains("eva zqnorthzq"), "{text}");
    for foreign in [
        portal.south.canary.as_str(),
        "ada@",
        "ada zq",
        "bo@",
        "bo zq",
        "cleo",
        "$argon2",
    ] {
        assert!(!text.contains(foreign), "{foreign} in:\n{text}");
    }
    assert_eq!(portal.visitor().get("/en/me/data.zip").await.status, 303);
}

#[tokio::test]
async fn my_data_names_no_topic_that_i_may_not_read_any_more() {
    let portal = Portal::open().await;
    let eva = portal.signed_in("north.localhost", "eva@people.example").await;
    assert_eq!(eva.get(&portal.north.topic_path).await.status, 200);
    let like = format!("/en/topics/{}/post/1/like", portal.north.topic);
    assert_eq!(eva.post(&like, &[]).await.status, 303);
    let said = async || {
        let files = unzipped(&portal, &eva, "/en/me/data.zip").await;
        let forum = String::from_utf8_lossy(&files["forum.json"]).into_owned();
        forum.matches("\"topic\": ").count()
    };
    assert!(said().await > 0, "what he likes and reads is in it");
    change(&portal, "UPDATE categories SET read_by = 'staff' WHERE tenant_id = $1").await;
    assert_eq!(said().await, 0);
}

#[tokio::test]
async fn my_data_holds_my_orders_and_no_customer() {
    let portal = Portal::open().await;
    order(&portal).in_state("completed").save().await;
    let ada = portal.as_ada().await;
    let files = unzipped(&portal, &ada, "/en/me/data.zip").await;
    let orders = String::from_utf8_lossy(&files["orders.json"]).into_owned();
    assert!(orders.contains("\"pay_minor\": 2500"), "{orders}");
    for secret in [CUSTOMER, EMAIL, "Zqstreet"] {
        assert!(!orders.contains(secret), "{secret} in:\n{orders}");
    }
    let eva = portal.signed_in("north.localhost", "eva@people.example").await;
    let files = unzipped(&portal, &eva, "/en/me/data.zip").await;
    assert_eq!(String::from_utf8_lossy(&files["orders.json"]), "[]");
}

#[tokio::test]
async fn whoever_leaves_is_out_and_the_posts_stay_a_former_friends() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let elsewhere = portal.as_ada().await;
    assert_eq!(
        ada.post("/en/me/leave", &[]).await.status,
        422,
        "the box was not ticked"
    );
    let seen = ada.post("/en/me/leave", &[("leave", "on")]).await;
    assert_eq!((seen.status, seen.location()), (303, "/en/"));
    for client in [&ada, &elsewhere] {
        assert_eq!(client.get("/en/me").await.status, 303, "every session here has ended");
    }
    let page = portal.visitor().get(&portal.north.topic_path).await;
    page.assert_says("Former Friend");
    page.assert_says("The router blinks.");
    page.assert_silent("ada zqnorthzq");
    let form = [("email", "ada@people.example"), ("password", PASSWORD)];
    assert_eq!(portal.visitor().post("/en/sign-in", &form).await.status, 422);
    portal
        .as_bo()
        .await
        .get("/en/members")
        .await
        .assert_silent("ada zqnorthzq");
}

#[tokio::test]
async fn leaving_one_community_leaves_the_other_alone() {
    let portal = Portal::open().await;
    let north = portal.signed_in("north.localhost", "eva@people.example").await;
    let south = portal.signed_in("south.localhost", "eva@people.example").await;
    assert_eq!(north.post("/en/me/leave", &[("leave", "on")]).await.status, 303);
    assert_eq!(north.get("/en/me").await.status, 303);
    south.get("/en/me").await.assert_says("eva zqsouthzq");
}

#[tokio::test]
async fn signing_out_everywhere_ends_the_sessions_of_every_community() {
    let portal = Portal::open().await;
    let north = portal.signed_in("north.localhost", "eva@people.example").await;
    let south = portal.signed_in("south.localhost", "eva@people.example").await;
    let ada = portal.as_ada().await;
    assert_eq!(north.post("/en/me/sign-out-everywhere", &[]).await.status, 303);
    for client in [&north, &south] {
        assert_eq!(client.get("/en/me").await.status, 303);
    }
    assert_eq!(ada.get("/en/me").await.status, 200, "nobody else's");
}

#[tokio::test]
async fn deleting_the_account_ends_every_membership() {
    let portal = Portal::open().await;
    let north = portal.signed_in("north.localhost", "eva@people.example").await;
    let south = portal.signed_in("south.localhost", "eva@people.example").await;
    let seen = north.post("/en/me/delete", &[("proof", "not her password")]).await;
    assert_eq!(seen.status, 422);
    seen.assert_silent("not her password");
    assert_eq!(south.get("/en/me").await.status, 200);

    let seen = north.post("/en/me/delete", &[("proof", PASSWORD)]).await;
    assert_eq!((seen.status, seen.location()), (303, "/en/"), "{}", seen.text);
    for (client, host) in [(&north, "north.localhost"), (&south, "south.localhost")] {
        assert_eq!(client.get("/en/me").await.status, 303, "{host}");
        let form = [("email", "eva@people.example"), ("password", PASSWORD)];
        assert_eq!(
            portal.visitor_at(host).post("/en/sign-in", &form).await.status,
            422,
            "{host}"
        );
    }
    let dana = portal.signed_in("south.localhost", "dana@people.example").await;
    dana.get("/en/members").await.assert_silent("eva zqsouthzq");
    let lines = lines_about(&portal, "account-deleted").await;
    let tenants: Vec<_> = lines.iter().filter_map(|line| line.tenant_id).collect();
    assert_eq!(tenants.len(), 2);
    assert!(tenants.contains(&portal.north.tenant) && tenants.contains(&portal.south.tenant));
}

#[tokio::test]
async fn a_change_of_address_needs_both_letters() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let key = ada.get("/en/me/sign-in").await.form_key();
    let form = [("email", "ada@fresh.example"), ("form_key", &key)];
    assert_eq!(ada.post("/en/me/email", &form).await.status, 303);
    assert_eq!(ada.post("/en/me/email", &form).await.status, 303, "a double click");
    let new = path_in(&portal.letter_to("ada@fresh.example").await, "/en/me/email/");
    let old = path_in(&portal.letter_to("ada@people.example").await, "/en/me/email/");
    assert_eq!(portal.letters().await, 2, "a double click writes no more letters");
    let try_in = async |email: &str| {
        let form = [("email", email), ("password", PASSWORD)];
        portal.visitor().post("/en/sign-in", &form).await.status
    };

    let anywhere = portal.visitor();
    assert_eq!(anywhere.get(&new).await.status, 200, "a look changes nothing");
    assert_eq!(anywhere.post(&new, &[]).await.status, 200);
    assert_eq!(try_in("ada@fresh.example").await, 422, "one letter is half the way");
    assert_eq!(try_in("ada@people.example").await, 303);
    assert_eq!(
        anywhere.post(&new, &[]).await.status,
        410,
        "the same one does not count twice"
    );
    assert_eq!(try_in("ada@fresh.example").await, 422);

    assert_eq!(anywhere.post(&old, &[]).await.status, 200);
    assert_eq!(try_in("ada@fresh.example").await, 303);
    assert_eq!(try_in("ada@people.example").await, 422);
    let told = portal.letter_to("ada@people.example").await;
    assert!(told.contains("ada@fresh.example"), "{told}");
}

#[tokio::test]
async fn an_address_somebody_has_looks_like_a_free_one_and_is_not_given() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let mut seen = Vec::new();
    for email in ["nobody@new.example", "cleo@people.example"] {
        let key = ada.get("/en/me/sign-in").await.form_key();
        let answer = ada.post("/en/me/email", &[("email", email), ("form_key", &key)]).await;
        seen.push((answer.status, answer.location().to_owned(), answer.text));
    }
    assert_eq!(seen[0], seen[1]);
    let old = path_in(&portal.letter_to("ada@people.example").await, "/en/me/email/");
    portal.visitor().post(&old, &[]).await;
    let letter = portal.letter_to("cleo@people.example").await;
    assert!(!letter.contains("zqsouthzq"), "{letter}");
    if letter.contains("/en/me/email/") {
        portal.visitor().post(&path_in(&letter, "/en/me/email/"), &[]).await;
    }
    assert_eq!(portal.as_cleo().await.get("/en/me").await.status, 200);
    assert_eq!(portal.as_ada().await.get("/en/me").await.status, 200);
}
