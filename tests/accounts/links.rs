//! One-time links: what they prove, and that a newer one ends the older.

use std::time::Duration;

use kith::{
    accounts::{
        Membership,
        session::{Proof, Session},
    },
    foundation::db::Work,
    tenancy::TenantDb,
};

use super::{join_form, link_in, members::suspend_ada};
use crate::support::{Client, PASSWORD, Portal};

const ADA: &str = "ada@people.example";
const NEW: &str = "sieben grüne Lampen";

/// Asks for a link in this browser; its path.
async fn link(portal: &Portal, client: &Client, email: &str) -> String {
    assert_eq!(client.post("/en/sign-in/link", &[("email", email)]).await.status, 200);
    link_in(&portal.letter_to(email).await)
}

/// Ada, signed in by link.
async fn ada_by_link(portal: &Portal) -> Client {
    let ada = portal.visitor();
    let link = link(portal, &ada, ADA).await;
    assert_eq!(ada.post(&link, &[]).await.status, 303);
    ada
}

/// The path that begins so, in a letter.
fn path_in(letter: &str, begins: &str) -> String {
    let at = letter
        .find(begins)
        .unwrap_or_else(|| panic!("no {begins} in:\n{letter}"));
    letter[at..].chars().take_while(|c| !c.is_whitespace()).collect()
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_after_a_sign_in_by_link() {
    let portal = Portal::open().await;
    let elsewhere = portal.as_ada().await;
    let ada = ada_by_link(&portal).await;
    let page = ada.get("/en/me/sign-in").await;
    page.assert_silent("name=\"present\"");
    page.assert_says("the current password is not needed");
    let seen = ada.post("/en/me/password", &[("password", NEW)]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(elsewhere.get("/en/me").await.status, 303, "signed out everywhere else");
    let try_in = async |password: &str| {
        let form = [("email", ADA), ("password", password)];
        portal.visitor().post("/en/sign-in", &form).await.status
    };
    assert_eq!(try_in(NEW).await, 303);
    assert_eq!(try_in(PASSWORD).await, 422);
}

#[tokio::test]
async fn a_link_proves_for_half_an_hour_and_a_password_proves_nothing_later() {
    let portal = Portal::open().await;
    let ada = ada_by_link(&portal).await;
    portal.house.clock.advance(Duration::from_secs(29 * 60));
    ada.get("/en/me/sign-in").await.assert_silent("name=\"present\"");
    portal.house.clock.advance(Duration::from_secs(60));
    for client in [ada, portal.as_ada().await] {
        client.get("/en/me/sign-in").await.assert_says("name=\"present\"");
        assert_eq!(client.post("/en/me/password", &[("password", NEW)]).await.status, 422);
        assert_eq!(client.post("/en/me/delete", &[("sure", "on")]).await.status, 422);
        client.get("/en/me/data").await.assert_says("Your password");
    }
}

#[tokio::test]
async fn an_account_is_deleted_after_a_sign_in_by_link() {
    let portal = Portal::open().await;
    let ada = ada_by_link(&portal).await;
    ada.get("/en/me/data").await.assert_silent("name=\"proof\"");
    assert_eq!(
        ada.post("/en/me/delete", &[]).await.status,
        422,
        "the box was not ticked"
    );
    assert_eq!(ada.post("/en/me/delete", &[("sure", "on")]).await.location(), "/en/");
    let form = [("email", ADA), ("password", PASSWORD)];
    assert_eq!(portal.visitor().post("/en/sign-in", &form).await.status, 422);
}

#[tokio::test]
async fn an_account_with_a_forgotten_password_is_deleted_by_letter() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    ada.get("/en/me/data")
        .await
        .assert_says("formaction=\"/en/me/delete/link\"");
    let older = {
        assert_eq!(ada.post("/en/me/delete/link", &[("proof", "")]).await.status, 303);
        path_in(&portal.letter_to(ADA).await, "/en/me/delete/")
    };
    assert_eq!(ada.post("/en/me/delete/link", &[]).await.status, 303);
    let newer = path_in(&portal.letter_to(ADA).await, "/en/me/delete/");
    assert_eq!(ada.post(&older, &[]).await.status, 404, "the newer link has ended it");
    assert_eq!(ada.post(&newer, &[]).await.location(), "/en/");
}

#[tokio::test]
async fn a_newer_link_to_sign_in_ends_the_older_one_of_the_same_person() {
    let portal = Portal::open().await;
    let ada = portal.visitor();
    let older = link(&portal, &ada, ADA).await;
    let eva = portal.visitor();
    let evas = link(&portal, &eva, "eva@people.example").await;
    let newer = link(&portal, &ada, ADA).await;
    assert_eq!(ada.get(&older).await.status, 200);
    assert_eq!(ada.post(&older, &[]).await.status, 410);
    assert_eq!(ada.post(&newer, &[]).await.status, 303);
    assert_eq!(eva.post(&evas, &[]).await.status, 303, "somebody else's is not touched");
    let again = link(&portal, &ada, ADA).await;
    assert_eq!(ada.post(&again, &[]).await.status, 303, "a used one makes room too");
}

#[tokio::test]
async fn a_newer_link_to_join_or_to_connect_ends_the_older_one() {
    let portal = Portal::open().await;
    for email in ["ida@new.example", "cleo@people.example"] {
        let visitor = portal.visitor();
        let mut links = Vec::new();
        for _ in 0..2 {
            visitor.post("/en/join", &join_form(email, "1990-05-17")).await;
            links.push(link_in(&portal.letter_to(email).await));
        }
        let terms = [("terms", "on")];
        assert_eq!(visitor.post(&links[0], &terms).await.status, 410, "{email}");
        assert_eq!(visitor.post(&links[1], &terms).await.status, 303, "{email}");
    }
}

#[tokio::test]
async fn a_newer_change_of_address_ends_both_links_of_the_older_one() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let mut links = Vec::new();
    for email in ["one@fresh.example", "two@fresh.example"] {
        assert_eq!(ada.post("/en/me/email", &[("email", email)]).await.status, 303);
        for reader in [email, ADA] {
            links.push(path_in(&portal.letter_to(reader).await, "/en/me/email/"));
        }
    }
    for (link, status) in links.iter().zip([410, 410, 200, 200]) {
        assert_eq!(portal.visitor().post(link, &[]).await.status, status, "{links:?}");
    }
    let form = [("email", "two@fresh.example"), ("password", PASSWORD)];
    assert_eq!(portal.visitor().post("/en/sign-in", &form).await.status, 303);
}

#[tokio::test]
async fn whoever_is_suspended_while_he_signs_in_gets_no_session() {
    let portal = Portal::open().await;
    let now = portal.house.clock.now();
    let work = Work::reading(&portal.house.pools);
    let looked = Membership::find(&TenantDb::new(&work, portal.north.tenant), portal.north.member).await;
    let ada = looked.expect("an answer").expect("a membership");
    work.abandon();
    let person = ada.person_id.expect("a person");
    suspend_ada(&portal).await;
    let work = Work::writing(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let opened = Session::open(&db, &ada, person, "test", Proof::Password, now).await;
    work.abandon();
    assert!(opened.is_err(), "what was looked at a moment ago does not count");
}

#[tokio::test]
async fn whoever_is_suspended_is_told_so_and_gets_no_link() {
    let portal = Portal::open().await;
    suspend_ada(&portal).await;
    let mut seen = Vec::new();
    for email in [ADA, "nobody@new.example"] {
        let link = portal.visitor().post("/en/sign-in/link", &[("email", email)]).await;
        let letter = (email == ADA).then_some(portal.letter_to(email).await);
        let join = portal.visitor().post("/en/join", &join_form(email, "1990-05-17")).await;
        if let Some(letter) = letter {
            for letter in [letter, portal.letter_to(email).await] {
                assert!(letter.contains("has suspended your account"), "{letter}");
                assert!(letter.contains("/en/legal/imprint"), "{letter}");
                for untrue in ["/link/", "/en/me", "/join", "no account", "Hoax"] {
                    assert!(!letter.contains(untrue), "{untrue} in:\n{letter}");
                }
            }
        }
        let said = |seen: &crate::support::Seen| (seen.status, seen.text.replace(email, "ADDRESS"), seen.statements);
        seen.push((said(&link), said(&join)));
    }
    assert_eq!(seen[0], seen[1], "the same page and work for everybody");
}
