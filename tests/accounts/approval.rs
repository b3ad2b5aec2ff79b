//! A community that approves its newcomers.

use kith::foundation::web::Who;

use super::{join_form, link_in, members::lines_about};
use crate::support::{Client, Portal};

const IDA: &str = "ida@new.example";

/// Ida joins north and confirms her address; her browser.
async fn ida(portal: &Portal) -> Client {
    let ida = portal.visitor();
    let seen = ida.post("/en/join", &join_form(IDA, "1990-05-17")).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    let link = link_in(&portal.letter_to(IDA).await);
    let seen = ida.post(&link, &[]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    ida
}

async fn require_approval(portal: &Portal) -> Client {
    let bo = portal.as_bo().await;
    let seen = bo.post("/en/staff/members/require-approval", &[]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    bo
}

/// The address of the first form of the page that ends so.
fn action_in(page: &str, ends: &str) -> String {
    let end = page
        .find(&format!("{ends}\""))
        .unwrap_or_else(|| panic!("no {ends} in:\n{page}"))
        + ends.len();
    let start = page[..end].rfind('"').expect("a quote") + 1;
    page[start..end].to_owned()
}

#[tokio::test]
async fn a_newcomer_waits_reads_what_everybody_reads_and_writes_nothing() {
    let portal = Portal::open().await;
    require_approval(&portal).await;
    let ida = ida(&portal).await;
    let page = ida.get("/en/waiting").await;
    assert_eq!(page.status, 200);
    page.assert_says("Your request is with the community team");
    ida.get("/en/me").await.assert_says("will look at it");

    let page = ida.get(&portal.north.topic_path).await;
    page.assert_says("The router blinks.");
    page.assert_says("as soon as the community team has approved");
    page.assert_silent("name=\"body\"");
    let reply = format!("/en/topics/{}/reply", portal.north.topic);
    let seen = ida.post(&reply, &[("body", "Too early")]).await;
    assert_eq!(seen.status, 403);
    seen.assert_says("as soon as the community team has approved");
    let topic = [("title", "Too early"), ("body", "Too early")];
    assert_eq!(ida.post("/en/forum/talk/new", &topic).await.status, 403);
    portal
        .visitor()
        .get(&portal.north.topic_path)
        .await
        .assert_silent("Too early");

    for path in ["/en/members".to_owned(), format!("/en/members/{}", portal.north.member)] {
        let seen = ida.get(&path).await;
        assert_eq!((seen.status, seen.location()), (303, "/en/waiting"), "{path}");
    }
    ida.get("/en/").await.assert_silent("/en/members/");
    assert_eq!(ida.get("/en/staff/members").await.location(), "/en/waiting");
    portal.as_ada().await.get("/en/members").await.assert_silent("Ida N.");
}

#[tokio::test]
async fn whoever_signs_in_while_waiting_is_told_so() {
    let portal = Portal::open().await;
    require_approval(&portal).await;
    ida(&portal).await;
    let form = [("email", IDA), ("password", "sieben grüne Lampen")];
    let seen = portal.visitor().post("/en/sign-in", &form).await;
    assert_eq!((seen.status, seen.location()), (303, "/en/waiting"));
}

#[tokio::test]
async fn an_approval_works_at_once_and_is_told_by_letter() {
    let portal = Portal::open().await;
    let bo = require_approval(&portal).await;
    let ida = ida(&portal).await;
    let list = bo.get("/en/staff/members").await;
    list.assert_says("Ida N.");
    list.assert_silent("ada zqnorthzq");
    let approve = action_in(&list.text, "/approve");
    let seen = bo.post(&approve, &[]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(bo.post(&approve, &[]).await.status, 303, "a double click is no error");

    let seen = ida.get("/en/waiting").await;
    assert_eq!((seen.status, seen.location()), (303, "/en/"));
    let letter = portal.letter_to(IDA).await;
    assert!(letter.contains("has approved your account"), "{letter}");
    assert_eq!(portal.letters().await, 2, "to confirm, and one that she is approved");
    let reply = format!("/en/topics/{}/reply", portal.north.topic);
    assert_eq!(ida.post(&reply, &[("body", "Here I am")]).await.status, 303);
    ida.get("/en/members").await.assert_says("Ida N.");
    assert_eq!(lines_about(&portal, "member-approved").await.len(), 1);
    bo.get("/en/staff/members").await.assert_says("ada zqnorthzq");
}

#[tokio::test]
async fn a_declined_request_is_deleted_and_told_by_letter() {
    let portal = Portal::open().await;
    let bo = require_approval(&portal).await;
    let ida = ida(&portal).await;
    let decline = action_in(&bo.get("/en/staff/members").await.text, "/decline");
    assert_eq!(portal.as_ada().await.post(&decline, &[]).await.status, 403);
    assert_eq!(bo.post(&decline, &[]).await.status, 303);
    assert_eq!(bo.post(&decline, &[]).await.status, 303, "a double click is no error");
    assert_eq!(ida.get("/en/waiting").await.status, 303, "she is signed out");
    let letter = portal.letter_to(IDA).await;
    assert!(letter.contains("has declined your request"), "{letter}");
    assert_eq!(portal.letters().await, 2);
    assert_eq!(lines_about(&portal, "member-declined").await.len(), 1);
    for standing in ["waiting", "left"] {
        let list = bo.get(&format!("/en/staff/members?standing={standing}")).await;
        list.assert_silent("Ida N.");
    }
    let form = [("email", IDA), ("password", "sieben grüne Lampen")];
    assert_eq!(portal.visitor().post("/en/sign-in", &form).await.status, 422);
    let active = format!("/en/staff/members/{}/decline", portal.north.member);
    assert_eq!(bo.post(&active, &[]).await.status, 409, "a member is not declined");
}

#[tokio::test]
async fn approval_is_required_and_dropped_by_the_manager_and_by_nobody_else() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    for act in ["require-approval", "drop-approval"] {
        let path = format!("/en/staff/members/{act}");
        assert_eq!(ada.post(&path, &[]).await.status, 403, "{act}");
        assert_eq!(portal.visitor().post(&path, &[]).await.status, 401, "{act}");
    }
    let bo = require_approval(&portal).await;
    require_approval(&portal).await;
    bo.get("/en/staff/members").await.assert_says("/drop-approval");
    assert_eq!(
        lines_about(&portal, "approval-required").await.len(),
        1,
        "what is so already is not changed"
    );
    let dana = portal.signed_in("south.localhost", "dana@people.example").await;
    dana.get("/en/staff/members").await.assert_says("/require-approval");
    assert_eq!(bo.post("/en/staff/members/drop-approval", &[]).await.status, 303);
    let ida = ida(&portal).await;
    let seen = ida.get("/en/waiting").await;
    assert_eq!((seen.status, seen.location()), (303, "/en/"), "she is in at once");
}

#[tokio::test]
async fn a_person_known_elsewhere_waits_too() {
    let portal = Portal::open().await;
    require_approval(&portal).await;
    let cleo = portal.visitor();
    cleo.post("/en/join", &join_form("cleo@people.example", "1990-05-17"))
        .await;
    let link = link_in(&portal.letter_to("cleo@people.example").await);
    let seen = cleo.post(&link, &[("terms", "on")]).await;
    assert_eq!((seen.status, seen.location()), (303, "/en/waiting"));
    assert_eq!(portal.as_cleo().await.get("/en/members").await.status, 200);
}

#[tokio::test]
async fn the_last_manager_neither_leaves_nor_deletes_his_account() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let seen = bo.post("/en/me/leave", &[("leave", "on")]).await;
    assert_eq!(seen.status, 409, "{}", seen.text);
    seen.assert_says("nobody else manages this one");
    let proof = [("proof", crate::support::PASSWORD)];
    let seen = bo.post("/en/me/delete", &proof).await;
    assert_eq!(seen.status, 409, "{}", seen.text);
    seen.assert_says("nobody else manages north zqnorthzq");
    assert_eq!(bo.get("/en/staff/members").await.status, 200, "nothing has happened");
    assert!(lines_about(&portal, "account-deleted").await.is_empty());

    super::make_manager(&portal, &portal.north, "ada@people.example").await;
    let seen = bo.post("/en/me/leave", &[("leave", "on")]).await;
    assert_eq!((seen.status, seen.location()), (303, "/en/"), "{}", seen.text);
    let ada = portal.as_ada().await;
    assert_eq!(
        ada.post("/en/me/leave", &[("leave", "on")]).await.status,
        409,
        "now she is the last one"
    );
}

#[tokio::test]
async fn of_two_managers_who_leave_at_once_one_stays() {
    let portal = Portal::open().await;
    super::make_manager(&portal, &portal.north, "ada@people.example").await;
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    let form = [("leave", "on")];
    let (one, other) = tokio::join!(ada.post("/en/me/leave", &form), bo.post("/en/me/leave", &form));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
}

#[tokio::test]
async fn of_two_managers_who_suspend_each_other_one_stays() {
    let portal = Portal::open().await;
    super::make_manager(&portal, &portal.north, "ada@people.example").await;
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    let list = ada.get("/en/staff/members?q=bo").await.text;
    let at = list.find("/en/staff/members/0").expect("Bo in the list");
    let his: String = list[at..].chars().take_while(|c| *c != '"').collect();
    let hers = format!("/en/staff/members/{}/suspend", portal.north.member);
    let (his, form) = (format!("{his}/suspend"), [("reason", "He began")]);
    let (one, other) = tokio::join!(ada.post(&his, &form), bo.post(&hers, &form));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses[0], 303, "{statuses:?}");
    assert!(
        [401, 403, 409].contains(&statuses[1]),
        "refused, or signed out by then: {statuses:?}"
    );
}

#[tokio::test]
async fn an_invited_manager_says_where_he_lives_and_agrees_before_he_begins() {
    let portal = Portal::open().await;
    let bo = portal.visitor();
    let form = [("email", "bo@people.example"), ("password", crate::support::PASSWORD)];
    let seen = bo.post("/en/sign-in", &form).await;
    assert_eq!(
        (seen.status, seen.location()),
        (303, "/en/me/complete"),
        "nobody has heard him agree"
    );
    let page = bo.get("/en/me/complete").await;
    page.assert_says("name=\"terms\"");
    page.assert_says("value=\"10245\"");
    let seen = bo
        .post("/en/me/complete", &[("country", "DE"), ("postal_code", "1o247")])
        .await;
    assert_eq!(seen.status, 422);
    seen.assert_says("value=\"1o247\"");
    let form = [("country", "DE"), ("postal_code", "10247"), ("terms", "on")];
    let seen = bo.post("/en/me/complete", &form).await;
    assert_eq!((seen.status, seen.location()), (303, "/en/"), "{}", seen.text);
    bo.get("/en/me/home-place").await.assert_says("value=\"10247\"");
    let form = [("email", "bo@people.example"), ("password", crate::support::PASSWORD)];
    let seen = portal.visitor().post("/en/sign-in", &form).await;
    assert_eq!(seen.location(), "/en/", "it is asked once");
    let form = [("email", "ada@people.example"), ("password", crate::support::PASSWORD)];
    let seen = portal.visitor().post("/en/sign-in", &form).await;
    assert_eq!(seen.location(), "/en/", "who joined has said it all");
}

/// Every door of members in the golden file: a page leads to the one that says what is missing, a form is refused with
/// the same words. The doors to oneself stay open.
#[tokio::test]
async fn whoever_waits_is_told_so_at_every_door_of_members() {
    let portal = Portal::open().await;
    require_approval(&portal).await;
    let ida = ida(&portal).await;
    let mut closed = 0;
    for (method, template, who) in kith::app::routes().list() {
        let path = template
            .replace("{lang}", "en")
            .replace("{category}", "talk")
            .replace("{slug}", "router")
            .replace("{no}", "1")
            .replace("{id}", &portal.north.topic.to_string())
            .replace("{member}", &portal.north.member.to_string());
        let path = path.replace(['{', '}'], "");
        let what = format!("{method} {path}");
        match (who, method == axum::http::Method::GET) {
            (Who::Member | Who::Staff | Who::PartnerAdmin, true) => {
                let seen = ida.get(&path).await;
                assert_eq!((seen.status, seen.location()), (303, "/en/waiting"), "{what}");
                closed += 1;
            }
            (Who::Member | Who::Staff | Who::PartnerAdmin, false) => {
                let seen = ida.post(&path, &[("body", "Too early")]).await;
                assert_eq!(seen.status, 403, "{what}");
                seen.assert_says("as soon as the community team has approved");
                closed += 1;
            }
            (Who::SignedIn, true) if !path.contains("token") => {
                assert_eq!(ida.get(&path).await.status, 200, "{what}");
            }
            _ => {}
        }
    }
    assert!(closed > 20, "only {closed} doors");
}
