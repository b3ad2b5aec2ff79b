//! The same form sent twice acts once, whoever sends it.

use std::time::Duration;

use kith::{
    foundation::db::{Sql, Work},
    tenancy::PlatformDb,
};

use super::{join_form, link_in};
use crate::support::Portal;

async fn keys_kept(portal: &Portal) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test counts keys");
    let tx = db.open().await.expect("a connection");
    let row = Sql::new("SELECT count(*) AS n FROM form_keys WHERE tenant_id IN (SELECT id FROM tenants)")
        .row(&tx)
        .await
        .expect("an answer")
        .expect("a row");
    row.try_get("", "n").expect("a number")
}

#[tokio::test]
async fn joining_with_a_double_click_sends_one_letter_whoever_has_the_address() {
    let portal = Portal::open().await;
    for email in ["ida@new.example", "ada@people.example", "cleo@people.example"] {
        let before = portal.letters().await;
        let visitor = portal.visitor();
        let key = visitor.get("/en/join").await.form_key();
        let mut form = join_form(email, "1990-05-17");
        form.push(("form_key", &key));
        let (first, second) = (
            visitor.post("/en/join", &form).await,
            visitor.post("/en/join", &form).await,
        );
        assert_eq!((first.status, second.status), (200, 200), "{email}");
        assert_eq!(first.text, second.text, "{email}: a repeat looks the same");
        assert_eq!(portal.letters().await - before, 1, "{email}");
        if let Some(field) = form.iter_mut().find(|field| field.0 == "postal_code") {
            field.1 = "10247";
        }
        assert_eq!(visitor.post("/en/join", &form).await.status, 200);
        assert_eq!(
            portal.letters().await - before,
            2,
            "{email}: a corrected form is another one"
        );
    }
}

#[tokio::test]
async fn a_refused_form_gives_its_key_back() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let key = visitor.get("/en/join").await.form_key();
    let mut form = join_form("ida@new.example", "2020-05-17");
    form.push(("form_key", &key));
    let seen = visitor.post("/en/join", &form).await;
    assert_eq!(seen.status, 422);
    assert_eq!(seen.form_key(), key, "the form comes back with its key");
    form[4].1 = "1990-05-17";
    assert_eq!(visitor.post("/en/join", &form).await.status, 200);
    assert_eq!(portal.letters().await, 1);
}

#[tokio::test]
async fn a_sign_in_link_asked_for_twice_is_one_letter_and_works_in_this_browser() {
    let portal = Portal::open().await;
    let key = portal.visitor().get("/en/sign-in").await.form_key();
    let form = [("email", "ada@people.example"), ("form_key", key.as_str())];
    // The second click left before the first answer could set its cookie.
    let first = portal.visitor().post("/en/sign-in/link", &form).await;
    let ada = portal.visitor();
    let second = ada.post("/en/sign-in/link", &form).await;
    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(portal.letters().await, 1);
    let link = link_in(&portal.letter_to("ada@people.example").await);
    assert_eq!(ada.post(&link, &[]).await.status, 303);

    portal.house.clock.advance(Duration::from_secs(11 * 60));
    assert_eq!(portal.visitor().post("/en/sign-in/link", &form).await.status, 200);
    assert_eq!(
        portal.letters().await,
        2,
        "who still waits after ten minutes gets another one"
    );
}

#[tokio::test]
async fn keys_of_forms_are_forgotten_after_two_days() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let path = format!("/en/topics/{}/reply", portal.north.topic);
    assert_eq!(ada.post(&path, &[("body", "One")]).await.status, 303);
    portal.house.clock.advance(Duration::from_secs(47 * 3_600));
    portal.run_jobs().await;
    assert_eq!(keys_kept(&portal).await, 1);
    portal.house.clock.advance(Duration::from_secs(2 * 3_600));
    portal.run_jobs().await;
    assert_eq!(keys_kept(&portal).await, 0);
}

#[tokio::test]
async fn what_another_site_has_sent_is_never_shown() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    for path in ["/xx/me/profile", "/en/me/profile", "/en/no-such-page"] {
        let request = ada
            .request("POST", path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "cross-site")
            .body(axum::body::Body::from("about=planted+words+of+another+site"))
            .expect("a request");
        let seen = ada.send(request).await;
        assert_eq!(seen.status, 403, "{path}");
        seen.assert_silent("planted words");
    }
}
