//! The managers' desk: what is refused and why, the list of people, and the door.

use super::world::{Form, page, register};
use crate::support::Portal;

#[tokio::test]
async fn what_cannot_be_is_refused_by_its_field() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let form = || Form::in_person("Refused");
    for (form, says) in [
        (
            form()
                .with("starts", "2026-01-01T18:00")
                .with("ends", "2026-01-01T19:00"),
            "The beginning is in the past.",
        ),
        (
            form()
                .with("starts", "2027-03-28T02:30")
                .with("ends", "2027-03-28T05:00"),
            "the clocks go forward",
        ),
        (form().with("ends", "2026-12-01T17:00"), "It ends before it begins."),
        (form().with("ends", "2027-01-01T17:00"), "14 days at most."),
        (form().with("starts", "tomorrow"), "This is not a date and time."),
        (form().with("time_zone", "Mars/Olympus"), "This time zone is not known."),
        (form().with("venue", ""), "Meeting in person needs a venue."),
        (
            form().with("title-en", ""),
            "A title of at least three characters is missing.",
        ),
        (form().with("title-de", &"x".repeat(121)), "120 characters at most."),
        (form().with("seats_in_person", "0"), "A number from 1 to"),
        (form().with("guests_max", "10"), "A number from 0 to 9."),
        (
            Form::online("Refused").with("online_url", "javascript:alert(1)"),
            "The link must begin with https://.",
        ),
    ] {
        let seen = form.send(&bo, "/en/staff/events/new").await;
        assert_eq!(seen.status, 422, "{says}");
        seen.assert_says(says);
    }
    let id = Form::online("No link").with("online_url", "").draft(&bo).await;
    let seen = bo.post(&format!("/en/staff/events/{id}/publish"), &[]).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("The link is missing");
}

#[tokio::test]
async fn two_managers_do_not_overwrite_each_other() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let id = Form::in_person("Twice").draft(&bo).await;
    let edit = format!("/en/staff/events/{id}/edit");
    let first = Form::in_person("First").with("version", "1").send(&bo, &edit).await;
    assert_eq!(first.status, 303, "{}", first.text);
    let second = Form::in_person("Second").with("version", "1").send(&bo, &edit).await;
    assert_eq!(second.status, 409);
    second.assert_says("Somebody else has changed the event meanwhile.");
    bo.get(&edit).await.assert_says("First");
    assert_eq!(
        bo.post(&format!("/en/staff/events/{id}/discard"), &[]).await.status,
        303
    );
    assert_eq!(bo.get(&edit).await.status, 404);
}

#[tokio::test]
async fn the_list_of_people_is_a_table_that_no_spreadsheet_executes() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Listed")
        .with("question-en", "Anything?")
        .published(&bo)
        .await;
    register(&ada, id, &[("guests", "1"), ("answer", "=1+1")]).await;
    let seen = bo.get(&format!("/en/staff/events/{id}/people.csv")).await;
    assert_eq!(seen.status, 200);
    seen.assert_says("ada zqnorthzq,In person,1,'=1+1,Confirmed,");
    bo.get(&format!("/en/staff/events/{id}")).await.assert_says("=1+1");
    bo.get(&format!("/en/staff/events/{id}?name=nobody"))
        .await
        .assert_says("Nobody with this name is registered.");
    bo.get(&format!("/en/staff/events/{id}?name=ADA"))
        .await
        .assert_says("ada zqnorthzq");
    for path in ["", "/people.csv", "/edit"] {
        assert_eq!(ada.get(&format!("/en/staff/events/{id}{path}")).await.status, 403);
    }
}

#[tokio::test]
async fn a_code_from_the_door_checks_in_once_and_only_its_button_acts() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Door").published(&bo).await;
    register(&ada, id, &[("guests", "2")]).await;
    page(&ada, id).await.assert_says("data:image/svg+xml;base64,");
    let code = super::world::code_of(&portal, id).await;
    let at = format!("/en/staff/check-in/{code}");
    assert_eq!(ada.get(&at).await.status, 403, "the code is for managers");
    for _ in 0..2 {
        let seen = bo.get(&at).await;
        seen.assert_says("ada zqnorthzq");
        seen.assert_says("Plus 2 guests.");
        seen.assert_silent("Here since");
    }
    assert_eq!(bo.post(&at, &[]).await.status, 303);
    bo.get(&at).await.assert_says("Here since 12:00.");
    bo.get(&format!("/en/staff/events/{id}")).await.assert_says("1 here");
    // Foreign, tampered and of another community: nothing.
    let dana = portal.signed_in("south.localhost", "dana@people.example").await;
    assert_eq!(dana.get(&at).await.status, 404);
    for wrong in ["AAAA", "x", &format!("{code}A")] {
        assert_eq!(
            bo.get(&format!("/en/staff/check-in/{wrong}")).await.status,
            404,
            "{wrong}"
        );
    }
}

#[tokio::test]
async fn a_check_in_by_name_can_be_undone_and_a_cancelled_place_has_none() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Names").published(&bo).await;
    register(&ada, id, &[]).await;
    let seen = bo.get(&format!("/en/staff/events/{id}")).await;
    let at = seen
        .text
        .find(&format!("/en/staff/events/{id}/people/"))
        .expect("a form");
    let action = seen.text[at..].split('"').next().expect("a form").to_owned();
    assert!(action.ends_with("/check-in"), "{action}");
    assert_eq!(bo.post(&action, &[]).await.status, 303);
    let undo = action.replace("/check-in", "/undo");
    assert_eq!(bo.post(&undo, &[]).await.status, 303);
    bo.get(&format!("/en/staff/events/{id}")).await.assert_silent("1 here");
    ada.post(&format!("/en/events/{id}/leave"), &[]).await;
    assert_eq!(bo.post(&action, &[]).await.status, 409);
    // A registration of another event is not found here.
    let other = Form::in_person("Other").published(&bo).await;
    let elsewhere = action.replace(&id.to_string(), &other.to_string());
    assert_eq!(bo.post(&elsewhere, &[]).await.status, 404);
}
