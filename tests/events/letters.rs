//! Letters of events: what calendars learn, in whose language, and how often one is reminded.

use std::time::Duration;

use kith::{
    accounts::Membership,
    foundation::{calendar::Method, db::Work, i18n::Lang},
    tenancy::TenantDb,
};

use super::world::{Form, calendar_line, crowd, letters_to, page, register};
use crate::support::{Client, Portal};

const ADA: &str = "ada@people.example";
const HOUR: u64 = 3_600;

async fn reads(portal: &Portal, lang: Lang) {
    let work = Work::writing(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    Membership::set_lang(&db, portal.north.member, lang)
        .await
        .expect("a language");
    work.end(true).await.expect("a commit");
}

async fn change(bo: &Client, id: kith::events::EventId, form: Form) -> u16 {
    let edit = format!("/en/staff/events/{id}/edit");
    let seen = bo.get(&edit).await;
    let version = seen.text.split("name=\"version\" value=\"").nth(1).expect("a version");
    let version = version.split('"').next().expect("a version").to_owned();
    form.with("version", &version).send(bo, &edit).await.status
}

#[tokio::test]
async fn time_and_place_reach_calendars_under_one_uid_with_a_rising_number_and_words_do_not() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    reads(&portal, Lang::Pl).await;
    let form = || Form::in_person("Cables").with("title-pl", "Kable");
    let id = form().published(&bo).await;
    register(&ada, id, &[]).await;
    assert_eq!(letters_to(&portal, ADA).await.len(), 1);

    assert_eq!(
        change(&bo, id, form().with("summary-en", "A typo is mended.")).await,
        303
    );
    assert_eq!(letters_to(&portal, ADA).await.len(), 1, "words send nothing");
    assert_eq!(change(&bo, id, form().with("starts", "2026-12-01T17:30")).await, 303);
    assert_eq!(
        change(
            &bo,
            id,
            form().with("starts", "2026-12-01T17:30").with("street", "Torstraße 99")
        )
        .await,
        303
    );
    bo.post(&format!("/en/staff/events/{id}/cancel"), &[("reason", "Schnee")])
        .await;

    let letters = letters_to(&portal, ADA).await;
    let subjects: Vec<&str> = letters.iter().map(|letter| letter.subject.as_str()).collect();
    assert_eq!(
        subjects,
        [
            "Zapis potwierdzony: Kable",
            "Zmiana: Kable",
            "Zmiana: Kable",
            "Odwołane: Kable"
        ]
    );
    let numbers: Vec<String> = letters.iter().map(|letter| calendar_line(letter, "SEQUENCE")).collect();
    assert_eq!(numbers, ["SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:2", "SEQUENCE:3"]);
    for letter in &letters {
        assert_eq!(calendar_line(letter, "UID"), format!("UID:{id}@north.localhost"));
        assert_eq!(calendar_line(letter, "SUMMARY"), "SUMMARY:Kable");
        assert!(calendar_line(letter, "ATTENDEE").contains("mailto:ada@people.example"));
    }
    let methods: Vec<Method> = letters
        .iter()
        .map(|letter| letter.calendar.as_ref().expect("a part").method)
        .collect();
    assert_eq!(
        methods,
        [Method::Request, Method::Request, Method::Request, Method::Cancel]
    );
    assert_eq!(calendar_line(&letters[1], "DTSTART"), "DTSTART:20261201T163000Z");
    assert!(calendar_line(&letters[2], "LOCATION").contains("Torstraße 99"));
    assert!(letters[3].text.contains("Schnee"), "{}", letters[3].text);
    assert!(
        letters[0].text.contains("wtorek, 1 grudnia 2026"),
        "{}",
        letters[0].text
    );
}

#[tokio::test]
async fn who_leaves_and_comes_again_is_told_with_higher_numbers() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let id = Form::in_person("Again").published(&bo).await;
    register(&ada, id, &[]).await;
    ada.post(&format!("/en/events/{id}/leave"), &[]).await;
    register(&ada, id, &[]).await;
    let letters = letters_to(&portal, ADA).await;
    let told: Vec<(Method, String)> = letters
        .iter()
        .map(|letter| {
            let method = letter.calendar.as_ref().expect("a part").method;
            (method, calendar_line(letter, "SEQUENCE"))
        })
        .collect();
    let expected = [
        (Method::Request, "SEQUENCE:0".to_owned()),
        (Method::Cancel, "SEQUENCE:1".to_owned()),
        (Method::Request, "SEQUENCE:2".to_owned()),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn who_waits_has_nothing_in_the_calendar() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let eva = portal.signed_in("north.localhost", "eva@people.example").await;
    let id = Form::in_person("Waiting")
        .with("seats_in_person", "1")
        .published(&bo)
        .await;
    register(&ada, id, &[]).await;
    register(&eva, id, &[]).await;
    let letters = letters_to(&portal, "eva@people.example").await;
    assert!(letters[0].calendar.is_none());
    assert!(
        letters[0].text.contains("number 1 on the waiting list"),
        "{}",
        letters[0].text
    );
    ada.post(&format!("/en/events/{id}/leave"), &[]).await;
    let letters = letters_to(&portal, "eva@people.example").await;
    assert_eq!(letters[1].calendar.as_ref().expect("a part").method, Method::Request);
}

#[tokio::test]
async fn one_is_reminded_the_day_before_and_two_hours_before_and_once_each() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    // 23 November 11:00 UTC; it begins on 1 December 17:00 UTC.
    let id = Form::in_person("Soon").published(&bo).await;
    register(&ada, id, &[]).await;
    let subjects = async || {
        let letters = letters_to(&portal, ADA).await;
        letters.into_iter().map(|letter| letter.subject).collect::<Vec<_>>()
    };
    portal.house.clock.advance(Duration::from_secs((7 * 24 + 5) * HOUR));
    assert_eq!(subjects().await.len(), 1, "it is not the time of day yet");
    portal.house.clock.advance(Duration::from_secs(HOUR + 60));
    assert_eq!(subjects().await[1..], ["Tomorrow: Soon"]);
    portal.house.clock.advance(Duration::from_secs(21 * HOUR));
    assert_eq!(subjects().await.len(), 2);
    portal.house.clock.advance(Duration::from_secs(HOUR));
    assert_eq!(subjects().await[2..], ["In two hours: Soon"]);
    portal.house.clock.advance(Duration::from_secs(3 * HOUR));
    assert_eq!(subjects().await.len(), 3);
}

#[tokio::test]
async fn a_timer_of_an_earlier_plan_does_nothing_and_who_left_is_not_reminded() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let eva = portal.signed_in("north.localhost", "eva@people.example").await;
    let id = Form::in_person("Moved").published(&bo).await;
    register(&ada, id, &[]).await;
    register(&eva, id, &[]).await;
    let later = Form::in_person("Moved")
        .with("starts", "2026-12-11T18:00")
        .with("ends", "2026-12-11T20:00");
    assert_eq!(change(&bo, id, later).await, 303);
    eva.post(&format!("/en/events/{id}/leave"), &[]).await;
    portal.house.clock.advance(Duration::from_secs(8 * 24 * HOUR));
    let reminded = |letters: Vec<kith::foundation::mail::Letter>| {
        let reminders = letters
            .into_iter()
            .filter(|letter| letter.subject.starts_with("Tomorrow"));
        reminders.count()
    };
    assert_eq!(reminded(letters_to(&portal, ADA).await), 0);
    portal.house.clock.advance(Duration::from_secs(10 * 24 * HOUR));
    assert_eq!(reminded(letters_to(&portal, ADA).await), 1);
    assert_eq!(reminded(letters_to(&portal, "eva@people.example").await), 0);
    page(&ada, id).await.assert_says("December 2026");
}

#[tokio::test]
async fn the_link_is_news_for_those_online_and_never_missing() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let form = || Form::online("Both").with("kind", "both");
    let id = form().published(&bo).await;
    let mut others = crowd(&portal, portal.north.tenant, "north", 1).await;
    let (_, other) = others.remove(0);
    assert_eq!(register(&ada, id, &[("seat", "in_person")]).await.status, 303);
    assert_eq!(register(&other, id, &[("seat", "online")]).await.status, 303);
    let written = async || {
        portal.run_jobs().await;
        let kept = portal.house.outbox.kept().expect("letters are kept").list();
        kept.iter()
            .filter(|kept| kept.letter.subject.starts_with("Changed"))
            .count()
    };
    let anew = || form().with("online_url", "https://meet.example/other-room");
    assert_eq!(change(&bo, id, anew()).await, 303);
    assert_eq!(written().await, 1, "the other one has another link");
    assert_eq!(
        letters_to(&portal, ADA).await.len(),
        1,
        "her time and place are the same"
    );
    assert_eq!(change(&bo, id, anew().with("street", "Torstraße 99")).await, 303);
    assert_eq!(written().await, 2, "the venue is hers");
    assert_eq!(change(&bo, id, anew().with("online_url", "")).await, 422);
    assert_eq!(written().await, 2);
}

#[tokio::test]
async fn a_draft_with_a_wrong_year_is_refused_and_one_that_lay_too_long_is_given_another_day() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let id = Form::in_person("Draft").draft(&bo).await;
    let past = || {
        Form::in_person("Draft")
            .with("starts", "2025-12-01T18:00")
            .with("ends", "2025-12-01T20:00")
    };
    assert_eq!(change(&bo, id, past()).await, 422);
    portal.house.clock.advance(Duration::from_secs(30 * 24 * HOUR));
    let bo = portal.as_bo().await;
    let desk = bo.get(&format!("/en/staff/events/{id}")).await;
    desk.assert_says(&format!("/en/staff/events/{id}/edit"));
    let later = Form::in_person("Draft")
        .with("starts", "2027-02-01T18:00")
        .with("ends", "2027-02-01T20:00");
    assert_eq!(change(&bo, id, later).await, 303);
    let seen = bo.post(&format!("/en/staff/events/{id}/publish"), &[]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
}
