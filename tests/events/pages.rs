//! The pages of events: lists, an event, links without signing in, calendars.

use kith::events::EventId;

use super::world::{Form, letters_to, page, register};
use crate::support::Portal;

#[tokio::test]
async fn a_draft_is_seen_by_managers_only_and_a_published_event_by_everybody() {
    let portal = Portal::open().await;
    let (bo, ada, visitor) = (portal.as_bo().await, portal.as_ada().await, portal.visitor());
    let id = Form::in_person("Cable evening").draft(&bo).await;
    for client in [&ada, &visitor] {
        assert_eq!(client.get(&format!("/en/events/{id}/cable-evening")).await.status, 404);
        client.get("/en/events").await.assert_silent("Cable evening");
        client.get("/events.ics").await.assert_silent("Cable evening");
    }
    bo.get("/en/staff/events").await.assert_says("Cable evening");
    assert_eq!(
        bo.post(&format!("/en/staff/events/{id}/publish"), &[]).await.status,
        303
    );
    for path in ["/en/events", "/en/", "/events.ics?lang=en", "/en/events.atom"] {
        visitor.get(path).await.assert_says("Cable evening");
    }
    let seen = page(&visitor, id).await;
    seen.assert_says("Werkstatt");
    seen.assert_says("Programme</h");
    // The clock of the wall, also in other languages, and a word about the language of the text.
    let german = visitor.get(&format!("/de/events/{id}/cable-evening")).await;
    german.assert_says("Dienstag, 1. Dezember 2026, 18:00–20:00 Uhr");
    german.assert_says("Diesen Text gibt es bisher nur auf Englisch.");
    // Published twice is refused.
    assert_eq!(
        bo.post(&format!("/en/staff/events/{id}/publish"), &[]).await.status,
        409
    );
}

#[tokio::test]
async fn the_link_is_for_those_who_are_confirmed() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::online("Talk").with("seats_online", "1").published(&bo).await;
    let eva = portal.signed_in("north.localhost", "eva@people.example").await;
    for client in [&ada, &eva, &portal.visitor()] {
        page(client, id).await.assert_silent("secret-room");
    }
    assert_eq!(register(&ada, id, &[]).await.status, 303);
    assert_eq!(register(&eva, id, &[]).await.status, 303);
    page(&ada, id).await.assert_says("https://meet.example/secret-room");
    page(&eva, id).await.assert_silent("secret-room");
    let letter = &letters_to(&portal, "ada@people.example").await[0];
    assert!(
        letter.text.contains("https://meet.example/secret-room"),
        "{}",
        letter.text
    );
    let letter = &letters_to(&portal, "eva@people.example").await[0];
    assert!(!letter.text.contains("secret-room"), "{}", letter.text);
    portal.visitor().get("/events.ics").await.assert_silent("secret-room");
}

#[tokio::test]
async fn a_link_cancels_without_signing_in_and_only_its_button_acts() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Linked").published(&bo).await;
    assert_eq!(register(&ada, id, &[]).await.status, 303);
    let letter = portal.letter_to("ada@people.example").await;
    let at = letter.find("/en/events/registration/").expect("a link");
    let link = letter[at..].split_whitespace().next().expect("a link").to_owned();
    let visitor = portal.visitor();
    for _ in 0..3 {
        visitor.get(&link).await.assert_says("The place is confirmed.");
    }
    page(&ada, id).await.assert_says("Your place is confirmed");
    let seen = visitor.post(&format!("{link}/leave"), &[]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    visitor.get(&link).await.assert_says("The place is given up.");
    page(&ada, id).await.assert_silent("Your place is confirmed");
    // Another community's signature, and one that was tampered with, are nothing.
    assert_eq!(portal.visitor_at("south.localhost").get(&link).await.status, 404);
    assert_eq!(visitor.get(&format!("{link}x")).await.status, 404);
    assert_eq!(visitor.get("/en/events/registration/AAAA").await.status, 404);
}

#[tokio::test]
async fn a_secret_calendar_shows_ones_own_events_and_can_be_taken_back() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let mine = Form::online("Mine").published(&bo).await;
    Form::in_person("Not mine").published(&bo).await;
    register(&ada, mine, &[]).await;
    let address = async || {
        ada.post("/en/events/calendar/make", &[]).await;
        let seen = ada.get("/en/events").await;
        let at = seen.text.find("/calendar/").expect("an address");
        seen.text[at..].split('"').next().expect("an address").to_owned()
    };
    let first = address().await;
    let visitor = portal.visitor();
    let seen = visitor.get(&first).await;
    assert_eq!(seen.status, 200);
    seen.assert_says("SUMMARY:Mine");
    seen.assert_says("https://meet.example/secret-room");
    seen.assert_silent("Not mine");
    let second = address().await;
    assert_eq!(visitor.get(&first).await.status, 404);
    assert_eq!(visitor.get(&second).await.status, 200);
    ada.post("/en/events/calendar/revoke", &[]).await;
    assert_eq!(visitor.get(&second).await.status, 404);
}

#[tokio::test]
async fn a_calendar_keeps_what_was_cancelled_and_is_not_sent_again_unchanged() {
    let portal = Portal::open().await;
    let (bo, visitor) = (portal.as_bo().await, portal.visitor());
    let id = Form::in_person("Gone").published(&bo).await;
    let seen = visitor.get("/events.ics").await;
    seen.assert_says("STATUS:CONFIRMED");
    seen.assert_says(&format!("UID:{id}@north.localhost"));
    let tag = seen.headers["etag"].to_str().expect("a tag").to_owned();
    let again = visitor
        .request("GET", "/events.ics")
        .header("if-none-match", &tag)
        .body(axum::body::Body::empty())
        .expect("a request");
    assert_eq!(visitor.send(again).await.status, 304);
    bo.post(&format!("/en/staff/events/{id}/cancel"), &[("reason", "Snow")])
        .await;
    let seen = visitor.get("/events.ics").await;
    seen.assert_says("STATUS:CANCELLED");
    seen.assert_says("SEQUENCE:1");
    page(&visitor, id).await.assert_says("Snow");
}

#[tokio::test]
async fn machines_read_what_the_event_is_and_no_title_breaks_out_of_it() {
    let portal = Portal::open().await;
    let (bo, visitor) = (portal.as_bo().await, portal.visitor());
    let id = Form::in_person("</script><script>alert(1)</script>")
        .published(&bo)
        .await;
    let seen = page(&visitor, id).await;
    let block = seen.text.split("application/ld+json\">").nth(1).expect("a data block");
    let block = block.split("</script>").next().expect("its end");
    let data: serde_json::Value = serde_json::from_str(block).expect("JSON");
    assert_eq!(data["@type"], "Event");
    assert_eq!(data["name"], "</script><script>alert(1)</script>");
    assert_eq!(data["startDate"], "2026-12-01T18:00:00+01:00");
    assert_eq!(data["eventStatus"], "https://schema.org/EventScheduled");
    assert_eq!(
        data["eventAttendanceMode"],
        "https://schema.org/OfflineEventAttendanceMode"
    );
    assert_eq!(data["location"]["address"]["postalCode"], "10119");
    seen.assert_silent("<script>alert(1)");
}

#[tokio::test]
async fn a_long_list_is_turned_page_by_page() {
    let portal = Portal::open().await;
    let (bo, visitor) = (portal.as_bo().await, portal.visitor());
    for number in 0..23 {
        let form = Form::in_person(&format!("Number {number:02}"))
            .with("starts", &format!("2026-12-01T{:02}:00", number % 18));
        form.published(&bo).await;
    }
    let first = visitor.get("/en/events").await;
    let at = first.text.find("after=").expect("a next page");
    let after = first.text[at..].split('"').next().expect("a place");
    let second = visitor.get(&format!("/en/events?{after}")).await;
    let count = |text: &str| text.matches("class=\"row-title\"").count();
    assert_eq!((count(&first.text), count(&second.text)), (20, 3));
    assert_eq!(visitor.get("/en/events?after=nonsense").await.status, 404);
    portal
        .house
        .clock
        .advance(std::time::Duration::from_secs(20 * 24 * 3_600));
    assert_eq!(count(&visitor.get("/en/events").await.text), 0);
    assert_eq!(count(&visitor.get("/en/events?show=past").await.text), 20);
}

#[tokio::test]
async fn the_first_who_asks_opens_the_conversation_and_others_find_it() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Talked about").published(&bo).await;
    let first = ada.post(&format!("/en/events/{id}/discuss"), &[]).await;
    assert_eq!(first.status, 303, "{}", first.text);
    assert!(first.location().starts_with("/en/topics/"), "{}", first.location());
    ada.get(first.location()).await.assert_says("Bring a cable.");
    let second = bo.post(&format!("/en/events/{id}/discuss"), &[]).await;
    assert_eq!(second.location(), first.location());
    page(&portal.visitor(), id).await.assert_says(first.location());
    let nothing = ada.post(&format!("/en/events/{}/discuss", EventId::new()), &[]).await;
    assert_eq!(nothing.status, 404);
}
