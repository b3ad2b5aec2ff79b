//! Seats: no more than there are, in the order in which people came.

use std::sync::Arc;

use kith::{
    accounts::MembershipId,
    events::{Event, EventId, Here, Seat, Wanted},
    foundation::db::Work,
    tenancy::{TenantDb, TenantId},
};

use super::world::{Form, column, crowd, letters_to, page, register};
use crate::support::Portal;

/// One registration in a transaction of its own, as a request would do it.
async fn register_alone(portal: &Portal, tenant: TenantId, id: EventId, member: MembershipId) {
    let house = &portal.house;
    let known = house.tenants.get(tenant).await.expect("an answer").expect("a tenant");
    let work = Work::writing(&house.pools);
    let db = TenantDb::new(&work, tenant);
    let here = Here {
        house,
        tenant: &known,
        db: &db,
        now: house.clock.now(),
    };
    let event = Event::find(&db, id).await.expect("an event");
    let wanted = Wanted {
        seat: Seat::InPerson,
        guests: 0,
        answer: String::new(),
    };
    event.register(&here, member, &wanted).await.expect("a registration");
    work.end(true).await.expect("a commit");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_hundred_at_once_ten_are_confirmed_and_ninety_wait_in_order() {
    let portal = Arc::new(Portal::open().await);
    let bo = portal.as_bo().await;
    let members = super::world::members(&portal, portal.north.tenant, 100).await;
    for run in 0..20 {
        let event = Form::in_person(&format!("Run {run}")).with("seats_in_person", "10");
        let id = event.published(&bo).await;
        let asked: Vec<_> = members
            .iter()
            .map(|member| {
                let (portal, member, tenant) = (Arc::clone(&portal), *member, portal.north.tenant);
                tokio::spawn(async move { register_alone(&portal, tenant, id, member).await })
            })
            .collect();
        for one in asked {
            one.await.expect("a registration");
        }
        let mine = format!(
            "FROM event_registrations r JOIN events e ON e.tenant_id = r.tenant_id AND e.id = r.event_id
             WHERE r.tenant_id IN (SELECT id FROM tenants) AND e.slug = 'run-{run}'"
        );
        let states = column(&portal, &format!("SELECT r.state AS text {mine} ORDER BY r.queue_no")).await;
        assert_eq!(states.len(), 100, "run {run}");
        assert!(
            states[..10].iter().all(|state| state == "confirmed"),
            "run {run}: {states:?}"
        );
        assert!(
            states[10..].iter().all(|state| state == "waiting"),
            "run {run}: {states:?}"
        );
        let numbers = column(
            &portal,
            &format!("SELECT CAST(r.queue_no AS text) AS text {mine} ORDER BY r.queue_no"),
        )
        .await;
        let counted: Vec<String> = (1..=100).map(|number| number.to_string()).collect();
        assert_eq!(numbers, counted, "run {run}");
        let taken = column(
            &portal,
            &format!(
                "SELECT CAST(taken_in_person AS text) AS text FROM events
                 WHERE tenant_id IN (SELECT id FROM tenants) AND slug = 'run-{run}'"
            ),
        )
        .await;
        assert_eq!(taken, ["10"], "run {run}");
    }
}

#[tokio::test]
async fn whoever_is_first_in_line_moves_up_once_when_a_seat_is_free() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Small")
        .with("seats_in_person", "1")
        .published(&bo)
        .await;
    assert_eq!(register(&ada, id, &[]).await.status, 303);
    let line = crowd(&portal, portal.north.tenant, "north", 2).await;
    for (_, client) in &line {
        assert_eq!(register(client, id, &[]).await.status, 303);
    }
    page(&line[0].1, id).await.assert_says("Number 1 on the waiting list");
    page(&line[1].1, id).await.assert_says("Number 2 on the waiting list");

    assert_eq!(ada.post(&format!("/en/events/{id}/leave"), &[]).await.status, 303);
    // A second click changes nothing.
    assert_eq!(ada.post(&format!("/en/events/{id}/leave"), &[]).await.status, 303);

    page(&line[0].1, id).await.assert_says("The place is confirmed.");
    page(&line[1].1, id).await.assert_says("Number 1 on the waiting list");
    let letters = letters_to(&portal, "crowd0@north.example").await;
    let promoted = letters
        .iter()
        .filter(|letter| letter.subject.contains("has become free"));
    assert_eq!(promoted.count(), 1);
    let others = letters_to(&portal, "crowd1@north.example").await;
    assert!(others.iter().all(|letter| !letter.subject.contains("has become free")));
}

#[tokio::test]
async fn guests_count_and_a_party_that_does_not_fit_keeps_its_place() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Guests")
        .with("seats_in_person", "3")
        .published(&bo)
        .await;
    assert_eq!(register(&ada, id, &[("guests", "2")]).await.status, 303);
    page(&ada, id).await.assert_says("3 of 3 seats taken");
    let line = crowd(&portal, portal.north.tenant, "north", 2).await;
    assert_eq!(register(&line[0].1, id, &[("guests", "2")]).await.status, 303);
    assert_eq!(register(&line[1].1, id, &[]).await.status, 303);
    // Room for one more: the first in line are three.
    let seats = [("seats_in_person", "4"), ("seats_online", "")];
    assert_eq!(
        bo.post(&format!("/en/staff/events/{id}/seats"), &seats).await.status,
        303
    );
    page(&line[0].1, id).await.assert_says("Number 1 on the waiting list");
    page(&line[1].1, id).await.assert_says("The place is confirmed.");
    // Fewer than are taken is refused by its name.
    let fewer = bo
        .post(&format!("/en/staff/events/{id}/seats"), &[("seats_in_person", "2")])
        .await;
    assert_eq!(fewer.status, 409);
    fewer.assert_says("4 seats are taken already");
    let field = fewer
        .text
        .split("<input")
        .find(|tag| tag.contains("name=\"seats_in_person\""))
        .expect("the field");
    assert!(
        field.contains("value=\"2\"") && field.contains("aria-invalid"),
        "{field}"
    );
}

#[tokio::test]
async fn a_party_larger_than_the_contingent_is_told_so_and_does_not_wait_for_ever() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Small")
        .with("seats_in_person", "2")
        .with("guests_max", "5")
        .published(&bo)
        .await;
    let seen = register(&ada, id, &[("guests", "2")]).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("the number of guests, from 0 to 1.");
    assert_eq!(register(&ada, id, &[("guests", "1")]).await.status, 303);
}

#[tokio::test]
async fn whoever_is_shut_out_keeps_nobody_behind_him_from_a_seat() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Line")
        .with("seats_in_person", "1")
        .published(&bo)
        .await;
    assert_eq!(register(&ada, id, &[]).await.status, 303);
    let line = crowd(&portal, portal.north.tenant, "north", 2).await;
    for (_, waits) in &line {
        assert_eq!(register(waits, id, &[]).await.status, 303);
    }
    let suspend = format!("/en/staff/members/{}/suspend", line[0].0);
    assert_eq!(bo.post(&suspend, &[("reason", "Hoax")]).await.status, 303);
    assert_eq!(ada.post(&format!("/en/events/{id}/leave"), &[]).await.status, 303);
    page(&line[1].1, id).await.assert_says("The place is confirmed.");
    let letters = letters_to(&portal, "crowd0@north.example").await;
    assert!(letters.iter().all(|letter| !letter.subject.contains("has become free")));
}

#[tokio::test]
async fn whoever_is_shut_out_gives_up_his_seat_and_is_told() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Seat")
        .with("seats_in_person", "1")
        .published(&bo)
        .await;
    let line = crowd(&portal, portal.north.tenant, "north", 1).await;
    assert_eq!(register(&line[0].1, id, &[]).await.status, 303);
    assert_eq!(register(&ada, id, &[]).await.status, 303);
    let suspend = format!("/en/staff/members/{}/suspend", line[0].0);
    assert_eq!(bo.post(&suspend, &[("reason", "Hoax")]).await.status, 303);
    portal.run_jobs().await;
    let seen = page(&ada, id).await;
    seen.assert_says("The place is confirmed.");
    assert!(!seen.text.contains("crowd0"), "{}", seen.text);
    let letters = letters_to(&portal, "crowd0@north.example").await;
    let told = letters
        .iter()
        .find(|letter| letter.subject == "Your place has been cancelled: Seat");
    let told = told.expect("a letter");
    assert_eq!(super::world::calendar_line(told, "METHOD"), "METHOD:CANCEL");
}

#[tokio::test]
async fn nobody_registers_who_is_shut_out_at_that_moment() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let id = Form::in_person("Late").published(&bo).await;
    let line = crowd(&portal, portal.north.tenant, "north", 1).await;
    let house = &portal.house;
    let tenant = house
        .tenants
        .get(portal.north.tenant)
        .await
        .expect("an answer")
        .expect("a tenant");
    let suspend = format!("/en/staff/members/{}/suspend", line[0].0);
    assert_eq!(bo.post(&suspend, &[("reason", "Hoax")]).await.status, 303);
    let work = Work::writing(&house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let here = Here {
        house,
        tenant: &tenant,
        db: &db,
        now: house.clock.now(),
    };
    let event = Event::find(&db, id).await.expect("an event");
    let wanted = Wanted {
        seat: Seat::InPerson,
        guests: 0,
        answer: String::new(),
    };
    assert!(event.register(&here, line[0].0, &wanted).await.is_err());
    work.abandon();
}

#[tokio::test]
async fn a_party_for_which_there_are_too_few_seats_from_now_on_is_told_once() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Fewer")
        .with("seats_in_person", "4")
        .published(&bo)
        .await;
    assert_eq!(register(&ada, id, &[("guests", "1")]).await.status, 303);
    let line = crowd(&portal, portal.north.tenant, "north", 2).await;
    assert_eq!(register(&line[0].1, id, &[("guests", "2")]).await.status, 303);
    for seats in ["2", "2", "3", "2"] {
        let path = format!("/en/staff/events/{id}/seats");
        assert_eq!(bo.post(&path, &[("seats_in_person", seats)]).await.status, 303);
    }
    page(&line[0].1, id)
        .await
        .assert_says("There are only 2 seats, too few for everybody.");
    bo.get(&format!("/en/staff/events/{id}"))
        .await
        .assert_says("More people than seats");
    portal.run_jobs().await;
    let letters = letters_to(&portal, "crowd0@north.example").await;
    let fewer: Vec<_> = letters
        .iter()
        .filter(|letter| letter.subject == "Fewer seats: Fewer")
        .collect();
    // Once for each time at which there were suddenly too few.
    assert_eq!(fewer.len(), 2);
    assert!(
        fewer[0].text.contains("There are only 2 seats now"),
        "{}",
        fewer[0].text
    );
    // Somebody who brings nobody is not told.
    assert_eq!(register(&line[1].1, id, &[]).await.status, 303);
    assert_eq!(
        bo.post(&format!("/en/staff/events/{id}/seats"), &[("seats_in_person", "2")])
            .await
            .status,
        303
    );
    assert!(
        letters_to(&portal, "crowd1@north.example")
            .await
            .iter()
            .all(|letter| !letter.subject.starts_with("Fewer"))
    );
}

#[tokio::test]
async fn one_seat_leaves_no_room_for_guests_and_an_unknown_seat_is_none() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("One").with("seats_in_person", "1").published(&bo).await;
    let seen = register(&ada, id, &[("guests", "1")]).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("There is room for one person only.");
    let seen = register(&ada, id, &[("seat", "balcony")]).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("You cannot take part in this event in this way.");
    assert_eq!(register(&ada, id, &[]).await.status, 303);
}

#[tokio::test]
async fn a_wave_of_clicks_registers_once() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Clicks")
        .with("seats_in_person", "10")
        .published(&bo)
        .await;
    let key = page(&ada, id).await.form_key();
    for _ in 0..5 {
        assert_eq!(register(&ada, id, &[("form_key", &key)]).await.status, 303);
    }
    // And with another form of the same page.
    let again = register(&ada, id, &[]).await;
    assert_eq!(again.status, 409);
    page(&ada, id).await.assert_says("1 of 10 seats taken");
    assert_eq!(letters_to(&portal, "ada@people.example").await.len(), 1);
    // Who has given up the place may come again.
    assert_eq!(ada.post(&format!("/en/events/{id}/leave"), &[]).await.status, 303);
    page(&ada, id).await.assert_says("0 of 10 seats taken");
    assert_eq!(register(&ada, id, &[]).await.status, 303);
    page(&ada, id).await.assert_says("1 of 10 seats taken");
}

#[tokio::test]
async fn nobody_registers_for_what_has_begun_or_does_not_take_place() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let begun = Form::in_person("Begun").published(&bo).await;
    let cancelled = Form::in_person("Cancelled").published(&bo).await;
    assert_eq!(
        bo.post(&format!("/en/staff/events/{cancelled}/cancel"), &[])
            .await
            .status,
        303
    );
    assert_eq!(register(&ada, cancelled, &[]).await.status, 409);
    portal
        .house
        .clock
        .advance(std::time::Duration::from_secs(9 * 24 * 3_600));
    let late = register(&ada, begun, &[]).await;
    assert_eq!(late.status, 409);
    late.assert_says("no longer possible");
    let unknown = register(&ada, EventId::new(), &[]).await;
    assert_eq!(unknown.status, 404);
}

#[tokio::test]
async fn a_question_is_answered_and_guests_are_a_number() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let form = Form::in_person("Asked")
        .with("question-en", "Do you need a ramp?")
        .with("answer_required", "on");
    let id = form.published(&bo).await;
    page(&ada, id).await.assert_says("Do you need a ramp?");
    let silent = register(&ada, id, &[("guests", "1")]).await;
    assert_eq!(silent.status, 422);
    silent.assert_says("This question needs an answer.");
    for guests in ["3", "-1", "many"] {
        let seen = register(&ada, id, &[("guests", guests), ("answer", "No")]).await;
        assert_eq!(seen.status, 422, "{guests}");
    }
    assert_eq!(register(&ada, id, &[("answer", "A ramp, please")]).await.status, 303);
}
