//! Events that several communities hold: each under its own brand, with its own seats and its own people.

use kith::{
    accounts::{Membership, Role, membership::NewMembership},
    foundation::{
        db::{Sql, Work},
        i18n::Lang,
    },
    tenancy::TenantDb,
};

use super::world::{Form, column, letters_to, page, register};
use crate::support::{Client, Portal, noon};

/// Makes Bo a manager of south too: he looks after both communities.
async fn bo_manages_both(portal: &Portal) {
    let work = Work::writing(&portal.house.pools);
    let person = {
        let people = kith::tenancy::PeopleDb::new(&work);
        let tx = people.open().await.expect("a connection");
        let row = Sql::new("SELECT id FROM persons WHERE email = 'bo@people.example'")
            .row(&tx)
            .await;
        row.expect("an answer")
            .expect("a row")
            .try_get("", "id")
            .expect("an id")
    };
    let db = TenantDb::new(&work, portal.south.tenant);
    let new = NewMembership {
        person,
        display_name: "bo everywhere".to_owned(),
        about: String::new(),
        role: Role::Manager,
        lang: Lang::En,
    };
    Membership::join(&db, &new, noon()).await.expect("a membership");
    work.end(true).await.expect("a commit");
}

/// The event of south that follows another.
async fn at_south(portal: &Portal) -> kith::events::EventId {
    let sql = format!(
        "SELECT CAST({} AS text) AS text FROM events WHERE tenant_id IN (SELECT id FROM tenants) AND NOT is_host",
        if crate::support::on_postgres() {
            "id"
        } else {
            "lower(hex(id))"
        }
    );
    column(portal, &sql).await[0].parse().expect("an id")
}

async fn share(client: &Client, id: kith::events::EventId, fields: &[(&str, &str)]) -> u16 {
    client
        .post(&format!("/en/staff/events/{id}/share"), fields)
        .await
        .status
}

#[tokio::test]
async fn a_manager_of_both_shows_one_event_in_each_with_seats_of_its_own() {
    let portal = Portal::open().await;
    bo_manages_both(&portal).await;
    let (bo, ada, cleo) = (portal.as_bo().await, portal.as_ada().await, portal.as_cleo().await);
    let form = || Form::in_person("Together").with("seats_in_person", "1");
    let id = form().published(&bo).await;
    let south = portal.south.tenant.to_string();
    assert_eq!(share(&bo, id, &[("community", &south)]).await, 303);
    let there = at_south(&portal).await;
    assert_ne!(there, id);
    page(&portal.visitor_at("south.localhost"), there)
        .await
        .assert_says("Together");
    assert_eq!(page(&portal.visitor_at("south.localhost"), id).await.status, 404);
    // Each has a seat of its own.
    assert_eq!(register(&ada, id, &[]).await.status, 303);
    assert_eq!(register(&cleo, there, &[]).await.status, 303);
    page(&ada, id).await.assert_says("Your place is confirmed");
    page(&cleo, there).await.assert_says("Your place is confirmed");
    // Each manager sees his own community's people.
    let dana = portal.signed_in("south.localhost", "dana@people.example").await;
    let seen = dana.get(&format!("/en/staff/events/{there}")).await;
    seen.assert_says("cleo zqsouthzq");
    seen.assert_silent("ada zqnorthzq");
    bo.get(&format!("/en/staff/events/{id}"))
        .await
        .assert_silent("cleo zqsouthzq");
    assert_eq!(dana.get(&format!("/en/staff/events/{id}")).await.status, 404);
    // Shared twice is shared once.
    share(&bo, id, &[("community", &south)]).await;
    let count = "SELECT CAST(count(*) AS text) AS text FROM events WHERE tenant_id IN (SELECT id FROM tenants)";
    assert_eq!(column(&portal, count).await, ["2"]);

    // What the host changes is changed there, and said under that brand.
    let version =
        "SELECT CAST(version AS text) AS text FROM events WHERE tenant_id IN (SELECT id FROM tenants) AND is_host";
    let version = column(&portal, version).await.remove(0);
    let edit = form().with("starts", "2026-12-01T17:00").with("version", &version);
    assert_eq!(edit.send(&bo, &format!("/en/staff/events/{id}/edit")).await.status, 303);
    let letters = letters_to(&portal, "cleo@people.example").await;
    let changed = letters.last().expect("a letter");
    assert_eq!(changed.subject, "Changed: Together");
    assert_eq!(changed.from.address.as_str(), "hello@south.example");
    assert!(!changed.text.contains("zqnorthzq"), "{}", changed.text);
    page(&cleo, there).await.assert_says("17:00–20:00");

    bo.post(&format!("/en/staff/events/{id}/cancel"), &[("reason", "Snow")])
        .await;
    let letters = letters_to(&portal, "cleo@people.example").await;
    assert_eq!(letters.last().expect("a letter").subject, "Cancelled: Together");
    page(&cleo, there).await.assert_says("Snow");
}

#[tokio::test]
async fn a_partner_is_asked_and_decides_for_himself() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let dana = portal.signed_in("south.localhost", "dana@people.example").await;
    let id = Form::in_person("Offered").published(&bo).await;
    let south = portal.south.tenant.to_string();
    assert_eq!(
        share(&bo, id, &[("community", &south)]).await,
        404,
        "he does not manage it"
    );
    assert_eq!(share(&bo, id, &[("host", "nobody.localhost")]).await, 422);
    assert_eq!(share(&bo, id, &[("host", "south.localhost")]).await, 303);
    let there = at_south(&portal).await;
    let visitor = portal.visitor_at("south.localhost");
    assert_eq!(page(&visitor, there).await.status, 404);
    dana.get("/en/staff/events").await.assert_says("Offered");
    assert_eq!(
        dana.post(&format!("/en/staff/events/{there}/publish"), &[])
            .await
            .status,
        409
    );
    assert_eq!(
        dana.post(&format!("/en/staff/events/{there}/accept"), &[]).await.status,
        303
    );
    // The words are the host's.
    assert_eq!(dana.get(&format!("/en/staff/events/{there}/edit")).await.status, 404);
    let seats = [("seats_in_person", "5")];
    assert_eq!(
        dana.post(&format!("/en/staff/events/{there}/seats"), &seats)
            .await
            .status,
        303
    );
    assert_eq!(
        dana.post(&format!("/en/staff/events/{there}/publish"), &[])
            .await
            .status,
        303
    );
    page(&visitor, there).await.assert_says("0 of 5 seats taken");
    bo.get(&format!("/en/staff/events/{id}")).await.assert_says("Published");
}

#[tokio::test]
async fn what_was_declined_is_gone_and_nobody_else_knew_of_it() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let dana = portal.signed_in("south.localhost", "dana@people.example").await;
    let id = Form::in_person("Declined").published(&bo).await;
    share(&bo, id, &[("host", "south.localhost")]).await;
    let there = at_south(&portal).await;
    assert_eq!(
        dana.post(&format!("/en/staff/events/{there}/decline"), &[])
            .await
            .status,
        303
    );
    dana.get("/en/staff/events").await.assert_silent("Declined");
    assert_eq!(
        dana.post(&format!("/en/staff/events/{there}/accept"), &[]).await.status,
        409
    );
    bo.get(&format!("/en/staff/events/{id}")).await.assert_says("Declined");
}

#[tokio::test]
async fn a_draft_that_was_offered_is_taken_back_and_an_accepted_one_declined() {
    for declined in [true, false] {
        let portal = Portal::open().await;
        let bo = portal.as_bo().await;
        let dana = portal.signed_in("south.localhost", "dana@people.example").await;
        let id = Form::in_person("Maybe").draft(&bo).await;
        assert_eq!(share(&bo, id, &[("host", "south.localhost")]).await, 303);
        let there = format!("/en/staff/events/{}", at_south(&portal).await);
        assert_eq!(dana.post(&format!("{there}/accept"), &[]).await.status, 303);
        if declined {
            assert_eq!(dana.post(&format!("{there}/decline"), &[]).await.status, 303);
        }
        let seen = bo.post(&format!("/en/staff/events/{id}/discard"), &[]).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
        assert_eq!(bo.get(&format!("/en/staff/events/{id}")).await.status, 404);
        portal.run_jobs().await;
        assert_eq!(dana.post(&format!("{there}/publish"), &[]).await.status, 409);
        dana.get("/en/staff/events").await.assert_silent("Maybe");
    }
}

#[tokio::test]
async fn a_kind_of_seat_that_somebody_has_elsewhere_stays_and_the_time_is_followed() {
    let portal = Portal::open().await;
    bo_manages_both(&portal).await;
    let (bo, cleo) = (portal.as_bo().await, portal.as_cleo().await);
    let form = || Form::online("Both").with("kind", "both");
    let id = form().published(&bo).await;
    assert_eq!(
        share(&bo, id, &[("community", &portal.south.tenant.to_string())]).await,
        303
    );
    let there = at_south(&portal).await;
    assert_eq!(register(&cleo, there, &[("seat", "online")]).await.status, 303);
    let edit = format!("/en/staff/events/{id}/edit");
    let version = bo.get(&edit).await.hidden("version");
    let elsewhere = form()
        .with("kind", "in_person")
        .with("starts", "2026-12-22T19:00")
        .with("ends", "2026-12-22T21:00")
        .with("version", &version);
    let refused = elsewhere.send(&bo, &edit).await;
    assert_eq!(refused.status, 409, "{}", refused.text);
    let leave = format!("/en/events/{there}/leave");
    assert_eq!(cleo.post(&leave, &[]).await.status, 303);
    let seen = elsewhere.send(&bo, &edit).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    // She comes back before her community has heard of it: her seat stays, and she learns the new time.
    assert_eq!(register(&cleo, there, &[("seat", "online")]).await.status, 303);
    portal.run_jobs().await;
    let seen = page(&cleo, there).await;
    seen.assert_says("22 December 2026");
    seen.assert_says("https://meet.example/secret-room");
}

#[tokio::test]
async fn the_texts_of_a_language_that_is_switched_off_come_back_with_it() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let id = Form::online("Evening")
        .with("title-de", "Feierabend")
        .published(&bo)
        .await;
    let settings = |langs: &[(&'static str, &'static str)]| {
        let features = [("feature", "forum"), ("feature", "events")];
        [langs, &features].concat()
    };
    let only = settings(&[("default_lang", "en")]);
    assert_eq!(bo.save("/en/staff/settings", &only).await.status, 303);
    let edit = format!("/en/staff/events/{id}/edit");
    let version = bo.get(&edit).await.hidden("version");
    let changed = Form::online("Late evening").with("version", &version);
    let seen = changed.send(&bo, &edit).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let both = settings(&[("default_lang", "en"), ("other_lang", "de")]);
    assert_eq!(bo.save("/en/staff/settings", &both).await.status, 303);
    bo.get(&edit).await.assert_says("Feierabend");
}
