//! From an accept to the end of the work.

use chrono::{DateTime, Utc};

use super::world::{CODE, CUSTOMER, EMAIL, ada_after, led_on, letters_about, order};
use crate::support::{Portal, noon};

const ADA: &str = "ada@people.example";
const BO: &str = "bo@people.example";
const LOAD: &str = "SELECT open_orders AS n FROM friend_load WHERE person_id IN
                    (SELECT person_id FROM offers WHERE order_id = $1 AND state IN ('accepted', 'released'))";

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().expect("an instant")
}

#[tokio::test]
async fn an_order_goes_from_its_accept_to_a_rating_on_the_profile() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let (ada, wanda) = (portal.as_ada().await, portal.visitor());

    let page = ada.get(&made.path("")).await;
    for known in [CUSTOMER, "Zqstreet 7", "tel:+49305550199", EMAIL, "call +49 30 5550199"] {
        page.assert_says(known);
    }
    let list = ada.get("/en/orders").await;
    list.assert_says("Wi-Fi set-up");
    list.assert_silent("Zqstreet");
    led_on(
        &ada.post(
            &made.path("/contact"),
            &[("channel", "phone"), ("spoken_at", "2026-11-23T12:00")],
        )
        .await,
    );
    assert_eq!(made.state(&portal).await, "contacted");

    led_on(
        &ada.post(&made.path("/appointments"), &[("time", "2026-11-28T18:00")])
            .await,
    );
    assert_eq!(letters_about(&portal, EMAIL, "time is proposed").await, 1);
    let hers = made.newest(&portal, "appointments").await;
    let own = ada.post(&made.path(&format!("/appointments/{hers}/agree")), &[]).await;
    assert_eq!(own.status, 409, "nobody agrees with himself");
    led_on(
        &wanda
            .post(&made.at_customers("/propose"), &[("wall", "2026-11-29T20:00")])
            .await,
    );
    assert_eq!(letters_about(&portal, ADA, "time is proposed").await, 1);
    let gone = wanda
        .post(&made.at_customers("/agree"), &[("appointment", &hers)])
        .await;
    assert_eq!(gone.status, 409, "a counter-proposal replaces what was proposed");
    let theirs = made.newest(&portal, "appointments").await;
    led_on(
        &ada.post(&made.path(&format!("/appointments/{theirs}/agree")), &[])
            .await,
    );
    assert_eq!(made.state(&portal).await, "scheduled");
    for reader in [ADA, EMAIL] {
        assert_eq!(
            letters_about(&portal, reader, "appointment agreed").await,
            1,
            "{reader}"
        );
    }
    let letter = portal.letter_to(EMAIL).await;
    assert!(letter.contains("Sunday") && letter.contains("20:00"), "{letter}");

    led_on(
        &ada.post(&made.path("/messages"), &[("text", "The key lies zqunderthemat")])
            .await,
    );
    assert_eq!(letters_about(&portal, EMAIL, "a new message").await, 1);
    assert!(
        !portal.letter_to(EMAIL).await.contains("zqunderthemat"),
        "the letter holds a link only"
    );
    led_on(
        &wanda
            .post(&made.at_customers("/message"), &[("body", "Thank you")])
            .await,
    );
    let page = ada.get(&made.path("")).await;
    page.assert_says("zqunderthemat");
    page.assert_says("Thank you");

    let early = ada.post(&made.path("/start"), &[]).await;
    assert_eq!(early.status, 409, "six days too early");
    let ada = ada_after(&portal, 5 * 24 + 20).await;
    assert_eq!(letters_about(&portal, ADA, "appointment tomorrow").await, 1);
    let ada = {
        let _signed_in = ada;
        ada_after(&portal, 12).await
    };
    led_on(&ada.post(&made.path("/start"), &[]).await);
    assert_eq!(made.state(&portal).await, "in_progress");

    led_on(
        &ada.post(&made.path("/extras"), &[("label", "Cable, 10 m"), ("amount", "12,50")])
            .await,
    );
    let open = ada.post(&made.path("/complete"), &[("code", CODE)]).await;
    assert_eq!(open.status, 409, "an extra waits for an answer");
    let extra = made.newest(&portal, "order_extras").await;
    led_on(
        &wanda
            .post(&made.at_customers("/extra/agree"), &[("extra", &extra)])
            .await,
    );
    assert_eq!(letters_about(&portal, ADA, "extra is agreed").await, 1);
    let page = ada.get(&made.path("")).await;
    page.assert_says("€61.50");
    page.assert_says("€37.50");

    assert_eq!(made.number(&portal, LOAD).await, 1);
    led_on(&ada.post(&made.path("/complete"), &[("code", " 482 913 ")]).await);
    assert_eq!(made.state(&portal).await, "completed");
    assert_eq!(made.number(&portal, LOAD).await, 0);
    assert_eq!(letters_about(&portal, EMAIL, "is completed").await, 1);
    let twice = ada.post(&made.path("/complete"), &[("code", CODE)]).await;
    assert_eq!(twice.status, 409);
    assert_eq!(made.number(&portal, LOAD).await, 0, "the load falls once");
    let earnings = ada.get("/en/me/earnings").await;
    earnings.assert_says("November 2026");
    earnings.assert_says("€37.50");

    let rate = [("stars", "5"), ("text", "Friendly and quick")];
    for _ in 0..2 {
        // A double click is one rating.
        led_on(&wanda.post(&made.at_customers("/rate"), &rate).await);
    }
    let again = wanda
        .post(&made.at_customers("/rate"), &[("stars", "1"), ("text", "")])
        .await;
    assert_eq!(again.status, 409, "{}", again.text);
    ada.get(&made.path("")).await.assert_says("Friendly and quick");
    let profile = portal
        .as_bo()
        .await
        .get(&format!("/en/members/{}", portal.north.member))
        .await;
    profile.assert_says("5.0 of 5 from 1 rating");

    let steps = made
        .number(&portal, "SELECT count(*) AS n FROM order_steps WHERE order_id = $1")
        .await;
    assert_eq!(
        steps, 5,
        "contact, time, start, extra, completion: each a line of the log"
    );
    portal.house.clock.advance(std::time::Duration::from_secs(14 * 86_400));
    portal.run_jobs().await;
    assert_eq!(made.state(&portal).await, "closed");
    let ada = portal.as_ada().await;
    ada.get(&made.path("")).await.assert_says("Zqstreet");
    let ada = {
        let _signed_in = ada;
        ada_after(&portal, 30 * 24).await
    };
    let page = ada.get(&made.path("")).await;
    assert_eq!(page.status, 200);
    for hidden in [CUSTOMER, "Zqstreet", "5550199", "zqunderthemat"] {
        page.assert_silent(hidden);
    }
}

#[tokio::test]
async fn an_order_exists_for_the_friend_who_has_it_only() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let random = format!("/en/orders/{}", uuid::Uuid::now_v7());
    for email in ["eva@people.example", BO] {
        let other = portal.signed_in("north.localhost", email).await;
        let (seen, never) = (other.get(&made.path("")).await, other.get(&random).await);
        assert_eq!((seen.status, never.status), (404, 404), "{email}");
        seen.assert_silent(CUSTOMER);
        for rest in ["/contact", "/start", "/complete", "/hand-back", "/messages", "/fail"] {
            assert_eq!(
                other.post(&made.path(rest), &[("text", "x")]).await.status,
                404,
                "{email}{rest}"
            );
        }
        other.get("/en/orders").await.assert_silent("Wi-Fi set-up");
    }
    // Eva is the same person in south, and there he sees nothing of what came to him through north.
    let of_eva = order(&portal).of("eva@people.example").save().await;
    let at_north = portal.signed_in("north.localhost", "eva@people.example").await;
    assert_eq!(at_north.get(&of_eva.path("")).await.status, 200);
    let at_south = portal.signed_in("south.localhost", "eva@people.example").await;
    assert_eq!(at_south.get(&of_eva.path("")).await.status, 404);
    assert_eq!(portal.visitor().get(&made.path("")).await.status, 303);
}

#[tokio::test]
async fn each_look_at_an_address_leaves_a_line() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let ada = portal.as_ada().await;
    for looks in 1..=2 {
        ada.get(&made.path("")).await;
        let sql = "SELECT count(*) AS n FROM audit_log WHERE act = 'order-contact-seen'
                   AND (object = (SELECT form_key FROM orders WHERE id = $1))";
        assert_eq!(made.number(&portal, sql).await, looks);
    }
}

#[tokio::test]
async fn a_friend_is_reminded_after_four_and_ten_hours_exactly_once() {
    let portal = Portal::open().await;
    order(&portal).save().await;
    assert_eq!(letters_about(&portal, ADA, "get in touch").await, 0);
    for (hours, sum, left) in [
        (4, 1, "8 hours"),
        (1, 1, "8 hours"),
        (5, 2, "2 hours"),
        (1, 2, "2 hours"),
    ] {
        portal
            .house
            .clock
            .advance(std::time::Duration::from_secs(hours * 3_600));
        assert_eq!(
            letters_about(&portal, ADA, "get in touch").await,
            sum,
            "{hours} hours on"
        );
        let letter = portal.letter_to(ADA).await;
        assert!(letter.contains(left), "{letter}");
    }
}

/// An accept at eight in the evening: the first hours of the reminders are midnight and six.
#[tokio::test]
async fn by_night_a_reminder_waits_for_the_morning() {
    let portal = Portal::open().await;
    let hour = std::time::Duration::from_secs(3_600);
    portal.house.clock.advance(8 * hour);
    order(&portal).save().await;
    for asleep in 0..10 {
        portal.house.clock.advance(hour);
        assert_eq!(letters_about(&portal, ADA, "").await, 0, "{} hours on", asleep + 1);
    }
    portal.house.clock.advance(hour);
    assert_eq!(letters_about(&portal, ADA, "get in touch").await, 1);
    let letter = portal.letter_to(ADA).await;
    assert!(letter.contains("1 hour left"), "{letter}");
}

/// Accepts at three in the afternoon and at half past seven in the evening: by morning it is too late, or nearly.
#[tokio::test]
async fn a_reminder_that_would_come_too_late_does_not_wait() {
    let minutes = |minutes: u64| std::time::Duration::from_secs(minutes * 60);
    for at in [3 * 60, 7 * 60 + 30] {
        let portal = Portal::open().await;
        portal.house.clock.advance(minutes(at));
        order(&portal).save().await;
        for (hours, sum) in [(4, 1), (6, 2), (1, 2)] {
            portal.house.clock.advance(minutes(hours * 60));
            assert_eq!(letters_about(&portal, ADA, "get in touch").await, sum);
        }
    }
}

/// Half past ten in the evening, the day before and the day itself.
#[tokio::test]
async fn a_reminder_of_tomorrow_is_never_written_today() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("contacted").save().await;
    let ada = portal.as_ada().await;
    led_on(
        &ada.post(&made.path("/appointments"), &[("time", "2026-11-25T22:30")])
            .await,
    );
    let wanda = portal.visitor();
    let proposed = made.newest(&portal, "appointments").await;
    led_on(
        &wanda
            .post(&made.at_customers("/agree"), &[("appointment", &proposed)])
            .await,
    );
    portal.house.clock.advance(std::time::Duration::from_secs(34 * 3_600));
    assert_eq!(letters_about(&portal, ADA, "appointment tomorrow").await, 0);
    portal.house.clock.advance(std::time::Duration::from_secs(1_800));
    assert_eq!(
        letters_about(&portal, ADA, "appointment tomorrow").await,
        1,
        "it is still the day before"
    );
}

#[tokio::test]
async fn who_was_in_touch_is_not_reminded() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let ada = portal.as_ada().await;
    led_on(&ada.post(&made.path("/contact"), &[("channel", "email")]).await);
    portal.house.clock.advance(std::time::Duration::from_secs(86_400));
    assert_eq!(letters_about(&portal, ADA, "").await, 0);
    assert_eq!(made.state(&portal).await, "contacted");
}

#[tokio::test]
async fn twelve_hours_without_a_contact_take_the_order_away_also_after_a_day_without_a_server() {
    for hours in [12, 24] {
        let portal = Portal::open().await;
        let made = order(&portal).save().await;
        let mut ada = ada_after(&portal, hours).await;
        portal.run_jobs().await;
        assert_ne!(made.state(&portal).await, "accepted");
        if hours == 12 {
            for address in [ADA, EMAIL, BO] {
                assert_eq!(letters_about(&portal, address, "").await, 0, "it is midnight");
            }
            ada = ada_after(&portal, 7).await;
        }
        assert_eq!(
            letters_about(&portal, ADA, "get in touch").await,
            0,
            "too late for a reminder"
        );
        assert_eq!(letters_about(&portal, ADA, "goes to somebody else").await, 1);
        assert_eq!(letters_about(&portal, EMAIL, "somebody else").await, 1);
        assert_eq!(letters_about(&portal, BO, "broken promise").await, 1);
        assert_eq!(
            ada.get(&made.path("")).await.status,
            404,
            "from then on it does not exist for her"
        );
        assert_eq!(made.number(&portal, LOAD).await, 0);
        let released = "SELECT count(*) AS n FROM offers WHERE order_id = $1 AND state = 'released'";
        assert_eq!(made.number(&portal, released).await, 1);
        let breaches = "SELECT count(*) AS n FROM order_steps WHERE order_id = $1 AND step = 'breach-contact'";
        assert_eq!(made.number(&portal, breaches).await, 1);
        let nobodys = "SELECT count(*) AS n FROM orders WHERE id = $1 AND friend_id IS NULL AND epoch > 3";
        assert_eq!(made.number(&portal, nobodys).await, 1);
    }
}

#[tokio::test]
async fn an_hour_that_does_not_exist_is_refused_and_one_that_comes_twice_is_the_first() {
    let portal = Portal::open().await;
    let made = order(&portal)
        .in_state("contacted")
        .in_zone("Europe/Zurich")
        .save()
        .await;
    let ada = ada_after(&portal, 90 * 24).await;
    let leapt = ada
        .post(&made.path("/appointments"), &[("time", "2027-03-28T02:30")])
        .await;
    assert_eq!(leapt.status, 422);
    leapt.assert_says("does not exist that night");
    leapt.assert_says("2027-03-28T02:30");
    led_on(
        &ada.post(&made.path("/appointments"), &[("time", "2027-03-28T20:00")])
            .await,
    );
    let at = "SELECT starts_at AS at FROM appointments WHERE order_id = $1 AND state = 'proposed'";
    assert_eq!(starts_at(&portal, &made, at).await, utc("2027-03-28T18:00:00Z"));

    let ada = ada_after(&portal, 200 * 24).await;
    let seen = ada
        .post(&made.path("/appointments"), &[("time", "2027-10-31T02:30")])
        .await;
    led_on(&seen);
    ada.get(&made.path("")).await.assert_says("shows it twice");
    assert_eq!(starts_at(&portal, &made, at).await, utc("2027-10-31T00:30:00Z"));
}

async fn starts_at(portal: &Portal, made: &super::world::Made, sql: &str) -> DateTime<Utc> {
    use kith::{
        foundation::db::{Sql, Work},
        tenancy::PoolDb,
    };
    let work = Work::reading(&portal.house.pools);
    let pool = PoolDb::new(&work);
    let tx = pool.open().await.expect("a connection");
    let row = Sql::new(sql)
        .bind(made.id)
        .row(&tx)
        .await
        .expect("an answer")
        .expect("a row");
    row.try_get("", "at").expect("an instant")
}

#[tokio::test]
async fn a_time_lies_ahead_within_ninety_days_and_overlaps_no_other() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("contacted").save().await;
    let _other = order(&portal)
        .in_state("scheduled")
        .starting(utc("2026-12-01T19:00:00Z"))
        .save()
        .await;
    let ada = portal.as_ada().await;
    for (time, status, says) in [
        ("2026-11-23T11:59", 422, "already past"),
        ("2027-03-01T10:00", 422, "90 days"),
        ("soon", 422, "day and a time"),
        ("2026-12-01T20:59", 409, "another appointment"),
        ("2026-12-01T19:01", 409, "another appointment"),
    ] {
        let seen = ada.post(&made.path("/appointments"), &[("time", time)]).await;
        assert_eq!(seen.status, status, "{time}");
        seen.assert_says(says);
        seen.assert_says(time);
    }
    for time in ["2026-12-01T19:00", "2026-12-01T21:00"] {
        led_on(&ada.post(&made.path("/appointments"), &[("time", time)]).await);
    }
}

#[tokio::test]
async fn an_agreed_time_is_moved_three_times_at_most() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("contacted").save().await;
    let (ada, wanda) = (portal.as_ada().await, portal.visitor());
    for (day, moved) in [("01", true), ("02", true), ("03", true), ("04", true), ("05", false)] {
        let time = format!("2026-12-{day}T10:00");
        let seen = ada.post(&made.path("/appointments"), &[("time", &time)]).await;
        assert_eq!(seen.status, if moved { 303 } else { 409 }, "{day}");
        if moved {
            let id = made.newest(&portal, "appointments").await;
            led_on(&wanda.post(&made.at_customers("/agree"), &[("appointment", &id)]).await);
        }
    }
    let agreed = "SELECT count(*) AS n FROM appointments WHERE order_id = $1 AND state = 'agreed'";
    assert_eq!(made.number(&portal, agreed).await, 1);
}

/// The forms of one page share a key, and a tab that was left open still holds it.
#[tokio::test]
async fn another_form_of_the_same_page_is_no_repeat() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("contacted").save().await;
    let ada = portal.as_ada().await;
    let key = ("form_key", "0190a000-0000-7000-8000-000000000004");
    for text in ["The first", "The first", "The second"] {
        led_on(&ada.post(&made.path("/messages"), &[("text", text), key]).await);
    }
    let messages = "SELECT count(*) AS n FROM order_messages WHERE order_id = $1";
    assert_eq!(made.number(&portal, messages).await, 2);
    led_on(
        &ada.post(&made.path("/appointments"), &[("time", "2026-11-28T18:00"), key])
            .await,
    );
    let proposed = "SELECT count(*) AS n FROM appointments WHERE order_id = $1 AND state = 'proposed'";
    assert_eq!(made.number(&portal, proposed).await, 1);
    led_on(
        &ada.post(&made.path("/hand-back"), &[("hand_back", "no-time"), key])
            .await,
    );
    assert_eq!(made.state(&portal).await, "offering");
}

/// A phone's way back shows the same form again, and a thumb presses twice.
#[tokio::test]
async fn the_form_of_a_wrong_code_takes_the_right_one_and_takes_it_once() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("in_progress").starting(noon()).save().await;
    let ada = portal.as_ada().await;
    let key = ("form_key", "0190a000-0000-7000-8000-000000000003");
    let wrong = ada.post(&made.path("/complete"), &[("code", "000000"), key]).await;
    wrong.assert_says("not the customer’s code");
    for _ in 0..2 {
        led_on(&ada.post(&made.path("/complete"), &[("code", CODE), key]).await);
        assert_eq!(made.state(&portal).await, "completed");
    }
    assert_eq!(letters_about(&portal, EMAIL, "completed").await, 1);
}

#[tokio::test]
async fn after_ten_wrong_codes_the_right_one_waits_for_a_day() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("in_progress").starting(noon()).save().await;
    let ada = portal.as_ada().await;
    for attempt in 0..10 {
        let code = format!("00000{attempt}");
        let seen = ada.post(&made.path("/complete"), &[("code", &code)]).await;
        let by_the_field = r#"id="code-error""#;
        for said in [&code, "not the customer’s code", by_the_field] {
            assert!(seen.text.contains(said), "{said}: {}", seen.text);
        }
    }
    let right = ada.post(&made.path("/complete"), &[("code", CODE)]).await;
    assert_eq!(right.status, 409);
    right.assert_says("too many wrong codes");
    assert_eq!(made.state(&portal).await, "in_progress");
    let ada = ada_after(&portal, 24).await;
    portal.run_jobs().await;
    led_on(&ada.post(&made.path("/complete"), &[("code", CODE)]).await);
    assert_eq!(made.state(&portal).await, "completed");
}

#[tokio::test]
async fn who_hands_back_loses_sight_and_others_are_asked() {
    let portal = Portal::open().await;
    let made = order(&portal)
        .in_state("scheduled")
        .starting(utc("2026-12-01T19:00:00Z"))
        .save()
        .await;
    let ada = portal.as_ada().await;
    let reasonless = ada.post(&made.path("/hand-back"), &[("hand_back", "mood")]).await;
    assert_eq!(reasonless.status, 422);
    let message = [("text", "I am on my way.")];
    led_on(&ada.post(&made.path("/messages"), &message).await);
    let customers = made.at_customers("?lang=en");
    portal.visitor().get(&customers).await.assert_silent("Previous Friend");
    let form = [
        ("hand_back", "no-time"),
        ("form_key", "0190a000-0000-7000-8000-000000000001"),
    ];
    led_on(&ada.post(&made.path("/hand-back"), &form).await);
    let seen = portal.visitor().get(&customers).await;
    seen.assert_says("I am on my way.");
    seen.assert_says("Previous Friend");
    assert_eq!(ada.get(&made.path("")).await.status, 404);
    assert_eq!(made.number(&portal, LOAD).await, 0);
    assert_eq!(letters_about(&portal, EMAIL, "somebody else").await, 1);
    assert_eq!(letters_about(&portal, BO, "handed back").await, 1);
    let open = "SELECT count(*) AS n FROM appointments WHERE order_id = $1 AND state = 'agreed'";
    assert_eq!(made.number(&portal, open).await, 0);
}

#[tokio::test]
async fn an_order_goes_back_at_whatever_point_its_friend_leaves() {
    let portal = Portal::open().await;
    let mut all = Vec::new();
    for state in ["contacted", "scheduled", "in_progress", "completed"] {
        all.push((state, order(&portal).in_state(state).starting(noon()).save().await));
    }
    let (ada, wanda) = (portal.as_ada().await, portal.visitor());
    let begun = &all[2].1;
    let extra = [("label", "Cable"), ("amount", "12,50")];
    led_on(&ada.post(&begun.path("/extras"), &extra).await);
    let extra = begun.newest(&portal, "order_extras").await;
    led_on(
        &wanda
            .post(&begun.at_customers("/extra/agree"), &[("extra", &extra)])
            .await,
    );
    let page = begun.at_customers("?lang=en");
    wanda.get(&page).await.assert_says("€61.50");

    led_on(&ada.post("/en/me/leave", &[("leave", "on")]).await);
    portal.run_jobs().await;
    for (state, made) in &all {
        let (wanted, kept) = match *state {
            "completed" => ("completed", 1),
            _ => ("offering", 0),
        };
        assert_eq!(made.state(&portal).await, wanted, "{state}");
        let his = "SELECT count(*) AS n FROM orders WHERE id = $1 AND friend_id IS NOT NULL AND starts_at IS NOT NULL";
        assert_eq!(made.number(&portal, his).await, kept, "{state}");
        let agreed = "SELECT count(*) AS n FROM appointments WHERE order_id = $1 AND state = 'agreed'";
        assert_eq!(made.number(&portal, agreed).await, kept, "{state}");
    }
    assert_eq!(begun.number(&portal, LOAD).await, 0);
    assert_eq!(letters_about(&portal, EMAIL, "somebody else").await, 3);
    assert_eq!(letters_about(&portal, BO, "needs another Friend").await, 3);
    let page = wanda.get(&page).await;
    page.assert_silent("€61.50");
    page.assert_says("€49");
}

#[tokio::test]
async fn a_visit_that_fails_ends_with_a_reason_and_closes() {
    let portal = Portal::open().await;
    let minutes = |n: u64| std::time::Duration::from_secs(n * 60);
    let starts_at = noon() + chrono::Duration::hours(13);
    let made = order(&portal).in_state("scheduled").starting(starts_at).save().await;
    let ada = portal.as_ada().await;
    let form = [
        ("failure", "absent"),
        ("form_key", "0190a000-0000-7000-8000-000000000002"),
    ];
    // Nobody can have waited at the door of a visit that is still to come.
    ada.get(&made.path("")).await.assert_silent("/fail\"");
    for (failure, says) in [
        ("absent", "10 minutes after the agreed time"),
        ("other", "12 hours before the agreed time"),
    ] {
        let seen = ada.post(&made.path("/fail"), &[("failure", failure)]).await;
        assert_eq!(seen.status, 409, "{}", seen.text);
        seen.assert_says(says);
    }
    portal.house.clock.advance(minutes(60));
    let page = ada.get(&made.path("")).await;
    page.assert_says("value=\"not-solvable\"");
    page.assert_silent("value=\"absent\"");
    portal.house.clock.advance(minutes(12 * 60 + 9));
    let seen = ada.post(&made.path("/fail"), &form).await;
    assert_eq!(seen.status, 409, "{}", seen.text);
    portal.house.clock.advance(minutes(1));
    ada.get(&made.path("")).await.assert_says("value=\"absent\"");
    for _ in 0..2 {
        led_on(&ada.post(&made.path("/fail"), &form).await);
    }
    assert_eq!(made.state(&portal).await, "failed");
    assert_eq!(made.number(&portal, LOAD).await, 0);
    assert_eq!(
        letters_about(&portal, EMAIL, "unsuccessful").await,
        1,
        "a double click is one visit"
    );
    ada.get("/en/me/earnings").await.assert_says("no completed jobs");
    portal
        .house
        .clock
        .advance(std::time::Duration::from_secs(14 * 86_400 - 1));
    portal.run_jobs().await;
    assert_eq!(made.state(&portal).await, "failed");
    portal.house.clock.advance(std::time::Duration::from_secs(1));
    portal.run_jobs().await;
    assert_eq!(made.state(&portal).await, "closed");
    // That a timer has closed it makes no success of it.
    let page = portal.visitor().get(&made.at_customers("?lang=en")).await;
    page.assert_says("The visit was unsuccessful");
    page.assert_silent("Thank you for your trust");
}

#[tokio::test]
async fn the_customer_cancels_before_a_time_is_agreed_and_the_friend_is_told() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let wanda = portal.visitor();
    led_on(&wanda.post(&made.at_customers("/cancel"), &[]).await);
    assert_eq!(made.state(&portal).await, "cancelled");
    assert_eq!(made.number(&portal, LOAD).await, 0);
    assert_eq!(letters_about(&portal, ADA, "is cancelled").await, 1);
    assert_eq!(letters_about(&portal, EMAIL, "is cancelled").await, 1);
    portal.house.clock.advance(std::time::Duration::from_secs(14 * 86_400));
    portal.run_jobs().await;
    assert_eq!(made.state(&portal).await, "closed");
    let page = wanda.get(&made.at_customers("?lang=en")).await;
    page.assert_says("The order is cancelled");
    page.assert_says("There is nothing to pay.");
    page.assert_silent("The order is closed");
    let late = order(&portal)
        .in_state("scheduled")
        .starting(utc("2026-12-01T19:00:00Z"))
        .save()
        .await;
    assert_eq!(wanda.post(&late.at_customers("/cancel"), &[]).await.status, 409);
    assert_eq!(late.state(&portal).await, "scheduled");
}

#[tokio::test]
async fn what_is_too_long_or_missing_is_refused_and_kept() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("in_progress").starting(noon()).save().await;
    let ada = portal.as_ada().await;
    let long = "ü".repeat(2_001);
    let seen = ada.post(&made.path("/messages"), &[("text", &long)]).await;
    assert_eq!(seen.status, 422);
    seen.assert_says(&long);
    let huge = "x".repeat(100_000);
    assert_eq!(ada.post(&made.path("/messages"), &[("text", &huge)]).await.status, 422);
    let seen = ada
        .post(&made.path("/extras"), &[("label", "Cable"), ("amount", "1e9")])
        .await;
    assert_eq!(seen.status, 422);
    seen.assert_says("1e9");
    let later = ada.post(&made.path("/contact"), &[("channel", "phone")]).await;
    assert_eq!(later.status, 409, "not at this point of the order");
}
