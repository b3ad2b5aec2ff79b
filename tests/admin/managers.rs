//! Who manages a community: invited, and nobody there until he agrees; and no longer, with a reason.

use kith::{
    accounts::{Membership, Role},
    foundation::db::Work,
    tenancy::TenantDb,
};

use super::{count_of, operator};
use crate::support::{Client, Portal, Seen, Side};

const MANAGERS: &str = "/en/tenants/north/managers";

/// The path of the link in a letter.
pub fn link_in(letter: &str) -> String {
    let at = letter.find("/link/").unwrap_or_else(|| panic!("no link in:\n{letter}"));
    let token: String = letter[at + 6..].chars().take_while(|c| !c.is_whitespace()).collect();
    format!("/en/link/{token}")
}

async fn invite(olga: &Client, email: &str) -> Seen {
    let key = olga.get(MANAGERS).await.form_key();
    let form = [
        ("form_key", key.as_str()),
        ("email", email),
        ("given_name", "Wera"),
        ("family_name", "West"),
        ("lang", "en"),
    ];
    olga.post(MANAGERS, &form).await
}

/// The address of the first form on the managers' page that ends so.
async fn action(olga: &Client, ending: &str) -> String {
    let page = olga.get(MANAGERS).await.text;
    let found = page
        .split("action=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .find(|address| address.ends_with(ending));
    found
        .unwrap_or_else(|| panic!("no form to {ending} in\n{page}"))
        .to_owned()
}

async fn role_of(portal: &Portal, side: &Side, email: &str) -> Option<Role> {
    let work = Work::reading(&portal.house.pools);
    let people = kith::tenancy::PeopleDb::new(&work);
    let email = kith::foundation::email_address::EmailAddress::parse(email).expect("an address");
    let person = kith::accounts::Person::by_email(&people, &email)
        .await
        .expect("people")?;
    let db = TenantDb::new(&work, side.tenant);
    let member = Membership::of_person(&db, person.id).await.expect("members");
    member.map(|member| member.role)
}

#[tokio::test]
async fn whoever_is_invited_is_nobody_until_he_agrees() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    assert_eq!(invite(&olga, "wera@new.example").await.status, 303);
    let page = olga.get(MANAGERS).await;
    page.assert_says("Invited on ");
    page.assert_says("wera@new.example");
    assert_eq!(role_of(&portal, &portal.north, "wera@new.example").await, None);
    portal.as_ada().await.get("/en/members").await.assert_silent("Wera W.");
    portal
        .as_bo()
        .await
        .get("/en/staff/members?standing=active&q=wera")
        .await
        .assert_silent("Wera W.");

    let link = link_in(&portal.letter_to("wera@new.example").await);
    let wera = portal.visitor();
    wera.get(&link).await.assert_says("name=\"terms\"");
    let seen = wera.post(&link, &[]).await;
    assert_eq!(seen.status, 422, "without agreeing nothing happens");
    assert_eq!(role_of(&portal, &portal.north, "wera@new.example").await, None);
    let seen = wera.post(&link, &[("terms", "on")]).await;
    assert_eq!(
        (seen.status, seen.location()),
        (303, "/en/me/complete"),
        "{}",
        seen.text
    );
    assert_eq!(
        role_of(&portal, &portal.north, "wera@new.example").await,
        Some(Role::Manager)
    );
    let page = wera.get("/en/me/complete").await;
    page.assert_silent("name=\"terms\"");
    page.assert_says("name=\"born_on\"");
    let seen = wera.get("/en/me/home-place").await;
    assert_eq!(
        seen.location(),
        "/en/me/complete",
        "no home place before the age is said"
    );
    let home = [("country", "DE"), ("postal_code", "10247")];
    let seen = wera
        .post("/en/me/complete", &[home[0], home[1], ("born_on", "2015-01-01")])
        .await;
    assert_eq!(seen.status, 422, "a child manages nobody");
    let age = "SELECT count(*) AS n FROM persons WHERE adult_seen_on IS NOT NULL AND email_normal = 'wera@new.example'";
    assert_eq!(crate::orders::booking::number(&portal, age).await, 0);
    let seen = wera
        .post("/en/me/complete", &[home[0], home[1], ("born_on", "1990-01-01")])
        .await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(crate::orders::booking::number(&portal, age).await, 1);
    wera.get("/en/staff/members").await.assert_says("Wera W.");
    assert_eq!(portal.visitor().post(&link, &[("terms", "on")]).await.status, 410);
    let page = olga.get(MANAGERS).await;
    page.assert_says("Wera W.");
    page.assert_silent("Invited on ");
    assert_eq!(invite(&olga, "wera@new.example").await.status, 422, "he is one already");
}

#[tokio::test]
async fn a_friend_stays_a_friend_until_he_agrees_to_manage() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let ada = portal.as_ada().await;
    assert_eq!(invite(&olga, "ada@people.example").await.status, 303);
    assert_eq!(ada.get("/en/staff/members").await.status, 403);
    let link = link_in(&portal.letter_to("ada@people.example").await);
    let seen = portal.visitor().post(&link, &[("terms", "on")]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(
        ada.get("/en/staff/members").await.status,
        200,
        "also where she was signed in"
    );
}

#[tokio::test]
async fn an_invitation_is_sent_again_and_withdrawn() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    invite(&olga, "wera@new.example").await;
    assert_eq!(invite(&olga, "Wera@New.example").await.status, 422, "invited already");
    let first = link_in(&portal.letter_to("wera@new.example").await);
    portal
        .house
        .clock
        .advance(std::time::Duration::from_secs(14 * 24 * 3_600));
    assert_eq!(portal.visitor().post(&first, &[("terms", "on")]).await.status, 410);
    let olga = operator(&portal).await;
    olga.get(MANAGERS).await.assert_says("Link expired");
    let send = action(&olga, "/send").await;
    assert_eq!(olga.post(&send, &[]).await.status, 303);
    olga.get(MANAGERS).await.assert_says("Last sent on ");
    let second = link_in(&portal.letter_to("wera@new.example").await);
    assert_ne!(first, second);
    assert_eq!(portal.visitor().get(&second).await.status, 200);

    let withdraw = action(&olga, "/withdraw").await;
    for _ in 0..2 {
        assert_eq!(olga.post(&withdraw, &[]).await.status, 303);
    }
    portal.visitor().get(&second).await.assert_silent("name=\"terms\"");
    assert_eq!(portal.visitor().post(&second, &[("terms", "on")]).await.status, 410);
    assert_eq!(role_of(&portal, &portal.north, "wera@new.example").await, None);
    for act in ["manager-invited", "invitation-sent-again", "invitation-withdrawn"] {
        assert_eq!(count_of(&portal, act).await, 1, "{act}");
    }
}

#[tokio::test]
async fn an_invitation_of_another_community_is_not_there() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    invite(&olga, "wera@new.example").await;
    let link = link_in(&portal.letter_to("wera@new.example").await);
    let south = portal.visitor_at("south.localhost");
    assert_eq!(south.post(&link, &[("terms", "on")]).await.status, 410);
    for ending in ["/send", "/withdraw"] {
        let address = action(&olga, ending).await.replace("/north/", "/south/");
        let status = olga.post(&address, &[]).await.status;
        assert_eq!(status, if ending == "/send" { 404 } else { 303 }, "{address}");
    }
    olga.get(MANAGERS).await.assert_says("Invited on ");
}

#[tokio::test]
async fn a_manager_loses_the_role_for_a_reason_and_stays_a_friend() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let bo = portal.as_bo().await;
    let demote = action(&olga, "/demote").await;
    let seen = olga.post(&demote, &[("reason", "")]).await;
    assert_eq!(seen.status, 422);
    let seen = olga.post(&demote, &[("reason", "He asked for it")]).await;
    assert_eq!(seen.status, 409, "nobody else manages north");
    seen.assert_says("Nobody else manages this community");
    invite(&olga, "ada@people.example").await;
    let seen = olga.post(&demote, &[("reason", "He asked for it")]).await;
    assert_eq!(seen.status, 409, "an invitation is no manager");
    let link = link_in(&portal.letter_to("ada@people.example").await);
    assert_eq!(portal.visitor().post(&link, &[("terms", "on")]).await.status, 303);
    for _ in 0..2 {
        let seen = olga.post(&demote, &[("reason", "He asked for it")]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    assert_eq!(
        role_of(&portal, &portal.north, "bo@people.example").await,
        Some(Role::Friend)
    );
    assert_eq!(bo.get("/en/staff/members").await.status, 403, "at once");
    assert_eq!(bo.get("/en/members").await.status, 200);
    assert!(
        portal
            .letter_to("bo@people.example")
            .await
            .contains("The reason: He asked for it")
    );
    assert_eq!(count_of(&portal, "manager-demoted").await, 1);
    olga.get("/en/audit?tenant=north").await.assert_says("He asked for it");
}

#[tokio::test]
async fn the_last_invitation_of_an_open_community_without_a_manager_stays() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let form = super::west("one", "#1b2024");
    assert_eq!(olga.post("/en/tenants/new", &form).await.status, 303);
    let managers = "/en/tenants/west/managers";
    olga.get(managers)
        .await
        .assert_says("The link only works once the community is published");
    let form = |email| {
        [
            ("email", email),
            ("given_name", "Wera"),
            ("family_name", "West"),
            ("lang", "en"),
        ]
    };
    assert_eq!(olga.post(managers, &form("wera@new.example")).await.status, 303);
    let letter = portal.letter_to("wera@new.example").await;
    assert!(letter.contains("as soon as the community is published"), "{letter}");
    super::write_legal(&olga, &["imprint", "privacy", "terms"]).await;
    assert_eq!(olga.post("/en/tenants/west/publish", &[]).await.status, 303);
    let page = olga.get(managers).await.text;
    let at = page.find("/withdraw").expect("a form");
    let start = page[..at].rfind('"').expect("an attribute") + 1;
    let withdraw = format!("{}/withdraw", &page[start..at]);
    let seen = olga.post(&withdraw, &[]).await;
    assert_eq!(seen.status, 409, "{}", seen.text);
    assert_eq!(olga.post(managers, &form("other@new.example")).await.status, 303);
    assert_eq!(olga.post(&withdraw, &[]).await.status, 303);
}
