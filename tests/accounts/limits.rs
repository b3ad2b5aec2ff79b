//! How often an address may be asked about, and that the limit says nothing about it.

use std::time::Duration;

use super::join_form;
use crate::support::{PASSWORD, Portal, Seen};

const KEY: &str = "0192f0c0-0000-7000-8000-000000000001";

async fn strict() -> Portal {
    Portal::open_with(|settings| settings.rate_factor = 1).await
}

/// Everything of an answer that somebody could learn from.
fn said(seen: &Seen, email: &str) -> (u16, String, String, u32) {
    let wait = seen.headers.get("retry-after").map(|wait| wait.to_str().expect("text"));
    let text = seen.text.replace(email, "ADDRESS");
    (seen.status, text, wait.unwrap_or("").to_owned(), seen.statements)
}

#[tokio::test]
async fn after_ten_passwords_an_address_waits_whether_it_is_known_or_not() {
    let mut refused = Vec::new();
    for email in ["ada@people.example", "cleo@people.example", "nobody@people.example"] {
        let portal = strict().await;
        let try_in = async |password: &str| {
            let form = [("email", email), ("password", password), ("form_key", KEY)];
            portal.visitor().post("/en/sign-in", &form).await
        };
        for _ in 0..10 {
            assert_eq!(try_in("not the password").await.status, 422, "{email}");
        }
        let seen = try_in(PASSWORD).await;
        assert_eq!(seen.status, 429, "{email}: {}", seen.text);
        seen.assert_says(&format!("value=\"{email}\""));
        seen.assert_says("Too many attempts with this address");
        refused.push(said(&seen, email));
        portal.house.clock.advance(Duration::from_secs(60));
        let again = if email.starts_with("ada") { 303 } else { 422 };
        assert_eq!(try_in(PASSWORD).await.status, again, "{email}: a minute later");
    }
    assert_eq!(refused[0], refused[1]);
    assert_eq!(refused[0], refused[2]);
}

#[tokio::test]
async fn a_right_password_counts_like_a_wrong_one() {
    let portal = strict().await;
    let form = [("email", "ADA@people.example"), ("password", PASSWORD)];
    for _ in 0..10 {
        assert_eq!(portal.visitor().post("/en/sign-in", &form).await.status, 303);
    }
    assert_eq!(portal.visitor().post("/en/sign-in", &form).await.status, 429);
    let bo = [("email", "bo@people.example"), ("password", PASSWORD)];
    assert_eq!(portal.visitor().post("/en/sign-in", &bo).await.status, 303);
}

#[tokio::test]
async fn after_five_letters_an_address_waits_whether_it_is_known_or_not() {
    let mut refused = Vec::new();
    for email in ["ada@people.example", "cleo@people.example", "nobody@people.example"] {
        let portal = strict().await;
        let ask = async |key: &str| {
            let form = [("email", email), ("form_key", key)];
            portal.visitor().post("/en/sign-in/link", &form).await
        };
        for number in 0..5 {
            let key = format!("0192f0c0-0000-7000-8000-00000000010{number}");
            assert_eq!(ask(&key).await.status, 200, "{email}");
            assert_eq!(
                ask(&key).await.status,
                200,
                "{email}: a double click is no second letter"
            );
        }
        let seen = ask(KEY).await;
        assert_eq!(seen.status, 429, "{email}: {}", seen.text);
        seen.assert_says(&format!("value=\"{email}\""));
        seen.assert_says("already gone to this address");
        let mut form = join_form(email, "1990-05-17");
        form.push(("form_key", KEY));
        let join = portal.visitor().post("/en/join", &form).await;
        assert_eq!(join.status, 429, "{email}: {}", join.text);
        join.assert_says("value=\"Novak\"");
        refused.push((said(&seen, email), said(&join, email)));
        assert_eq!(portal.letters().await, 5, "{email}");
        portal.house.clock.advance(Duration::from_secs(600));
        assert_eq!(ask(KEY).await.status, 200, "{email}: ten minutes later");
    }
    assert_eq!(refused[0], refused[1]);
    assert_eq!(refused[0], refused[2]);
}

#[tokio::test]
async fn whoever_is_signed_in_guesses_no_faster() {
    let portal = strict().await;
    let ada = portal.as_ada().await;
    let new = ("password", "sieben grüne Lampen");
    for number in 0..9 {
        let seen = if number % 2 == 0 {
            ada.post("/en/me/password", &[("present", "a guess"), new]).await
        } else {
            ada.post("/en/me/delete", &[("proof", "a guess")]).await
        };
        assert_eq!(seen.status, 422, "{}", seen.text);
    }
    let seen = ada.post("/en/me/password", &[("present", PASSWORD), new]).await;
    assert_eq!(seen.status, 429, "{}", seen.text);
    seen.assert_says("Too many attempts; please wait a minute.");
    let seen = ada.post("/en/me/delete", &[("proof", PASSWORD)]).await;
    assert_eq!(seen.status, 429, "{}", seen.text);
    assert_eq!(ada.get("/en/me").await.status, 200);
}

#[tokio::test]
async fn a_new_address_and_a_deletion_are_written_about_five_times() {
    let portal = strict().await;
    let ada = portal.as_ada().await;
    for (path, form) in [
        ("/en/me/email", &[("email", "new@fresh.example")][..]),
        ("/en/me/delete/link", &[][..]),
    ] {
        for _ in 0..5 {
            assert_eq!(ada.post(path, form).await.status, 303, "{path}");
        }
        let seen = ada.post(path, form).await;
        assert_eq!(seen.status, 429, "{path}: {}", seen.text);
        seen.assert_says("already gone to this address");
    }
}

#[tokio::test]
async fn an_operators_address_waits_too() {
    let portal = strict().await;
    let form = [("email", "olga@ops.example"), ("password", "a guess")];
    let guest = portal.visitor_at("ops.localhost");
    for _ in 0..10 {
        assert_eq!(guest.post("/en/sign-in", &form).await.status, 422);
    }
    let seen = guest.post("/en/sign-in", &form).await;
    assert_eq!(seen.status, 429, "{}", seen.text);
    seen.assert_says("value=\"olga@ops.example\"");
    seen.assert_says("Too many attempts; please wait a minute.");
}
