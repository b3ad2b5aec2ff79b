//! The waiting list: double opt-in, one letter, and a day on which everything is forgotten.

use std::time::Duration;

use kith::foundation::i18n::Country;

use crate::{
    dispatch::world::{NewFriend, friend},
    orders::{
        booking::number,
        catalogue::{package_at, package_needing},
    },
    support::{Client, Portal, Seen},
};

const ENTRIES: &str = "SELECT count(*) AS n FROM waiting_list WHERE tenant_id IN (SELECT id FROM tenants)";
const CONFIRMED: &str = "SELECT count(*) AS n FROM waiting_list
     WHERE tenant_id IN (SELECT id FROM tenants) AND confirmed_at IS NOT NULL";
const DAY: u64 = 24 * 3_600;

async fn ask(client: &Client, email: &str) -> Seen {
    let form = [("country", "DE"), ("postal", "80331"), ("email", email)];
    client.post("/en/waiting-list", &form).await
}

/// The path of the link in the newest letter to this address.
async fn link(portal: &Portal, email: &str) -> String {
    let letter = portal.letter_to(email).await;
    let link = letter.split("http://north.localhost").nth(1);
    let path = link.and_then(|rest| rest.split_whitespace().next());
    path.expect("a link").to_owned()
}

async fn letters_to(portal: &Portal, email: &str) -> usize {
    portal.run_jobs().await;
    let kept = portal.house.outbox.kept().expect("letters are kept").list();
    kept.iter()
        .filter(|kept| kept.letter.to.address.as_str() == email)
        .count()
}

/// Puts an address on the list and confirms it.
async fn on_the_list(portal: &Portal, email: &str) -> String {
    let visitor = portal.visitor();
    assert_eq!(ask(&visitor, email).await.status, 200);
    let link = link(portal, email).await;
    let seen = visitor.post(&format!("{link}/confirm"), &[]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    link
}

#[tokio::test]
async fn only_a_confirmed_address_is_written_to_and_only_once() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    ask(&visitor, "unconfirmed@customers.example").await;
    let link = on_the_list(&portal, "wanda@customers.example").await;
    assert_eq!(letters_to(&portal, "wanda@customers.example").await, 1);
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    // Nobody lives near Munich: the list goes on waiting.
    portal.house.clock.advance(Duration::from_secs(3_600));
    assert_eq!(letters_to(&portal, "wanda@customers.example").await, 1);
    let moved = crate::orders::booking::number(&portal, "SELECT count(*) AS n FROM persons").await;
    assert!(moved > 0);
    move_everybody_to_munich(&portal).await;
    for _ in 0..3 {
        portal.house.clock.advance(Duration::from_secs(3_600));
        assert_eq!(letters_to(&portal, "wanda@customers.example").await, 2);
    }
    assert_eq!(letters_to(&portal, "unconfirmed@customers.example").await, 1);
    let letter = portal.letter_to("wanda@customers.example").await;
    assert!(letter.contains("/en/book?country=DE&postal=80331"), "{letter}");
    assert!(letter.contains(&link), "the letter says how to leave: {letter}");
}

#[tokio::test]
async fn who_waits_is_not_written_to_by_night() {
    let portal = Portal::open().await;
    on_the_list(&portal, "wanda@customers.example").await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    // 22:00 in Berlin, and then each hour until six.
    portal.house.clock.advance(Duration::from_secs(10 * 3_600));
    move_everybody_to_munich(&portal).await;
    for _ in 0..9 {
        assert_eq!(letters_to(&portal, "wanda@customers.example").await, 1);
        portal.house.clock.advance(Duration::from_secs(3_600));
    }
    assert_eq!(letters_to(&portal, "wanda@customers.example").await, 2);
}

/// Friends move; their skills are found where they live.
async fn move_everybody_to_munich(portal: &Portal) {
    use kith::{
        accounts::{Person, person::HomePlace},
        foundation::db::{Sql, Work},
        tenancy::PeopleDb,
    };
    let work = Work::writing(&portal.house.pools);
    let people = PeopleDb::new(&work);
    let tx = people.open().await.expect("a connection");
    let row = Sql::new("SELECT id FROM persons WHERE email = 'ada@people.example'")
        .row(&tx)
        .await;
    let id = row
        .expect("an answer")
        .expect("a row")
        .try_get("", "id")
        .expect("an id");
    drop(tx);
    let place = HomePlace {
        country: Country::DE,
        postal_code: "80331".into(),
        point: portal.house.places.find(Country::DE, "80331").map(|place| place.point),
        radius_km: 10,
    };
    Person::set_place(&people, id, &place).await.expect("a move");
    work.end(true).await.expect("a commit");
}

#[tokio::test]
async fn known_and_unknown_addresses_get_the_same_page_and_a_letter_each() {
    let portal = Portal::open().await;
    on_the_list(&portal, "known@customers.example").await;
    let visitor = portal.visitor();
    let known = ask(&visitor, "known@customers.example").await;
    let unknown = ask(&visitor, "other@customers.example").await;
    assert_eq!(known.status, unknown.status);
    assert_eq!(known.text.replace("known@", "…@"), unknown.text.replace("other@", "…@"));
    assert_eq!(letters_to(&portal, "known@customers.example").await, 2);
    assert_eq!(letters_to(&portal, "other@customers.example").await, 1);
    assert_eq!(
        number(&portal, CONFIRMED).await,
        1,
        "asking again takes nobody off the list"
    );
}

#[tokio::test]
async fn who_leaves_is_forgotten_at_once_and_everybody_else_on_his_day() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let link = on_the_list(&portal, "leaves@customers.example").await;
    on_the_list(&portal, "stays@customers.example").await;
    ask(&visitor, "unconfirmed@customers.example").await;
    assert_eq!(number(&portal, ENTRIES).await, 3);
    let seen = visitor.get(&link).await;
    seen.assert_says("23 November 2027");
    assert_eq!(visitor.post(&format!("{link}/leave"), &[]).await.status, 303);
    assert_eq!(visitor.get(&link).await.status, 404);
    assert_eq!(number(&portal, ENTRIES).await, 2);
    portal.house.clock.advance(Duration::from_secs(3 * DAY));
    portal.run_jobs().await;
    assert_eq!(
        number(&portal, ENTRIES).await,
        1,
        "an unconfirmed address is kept for two days"
    );
    portal.house.clock.advance(Duration::from_secs(361 * DAY));
    portal.run_jobs().await;
    assert_eq!(number(&portal, ENTRIES).await, 1);
    portal.house.clock.advance(Duration::from_secs(2 * DAY));
    portal.run_jobs().await;
    assert_eq!(number(&portal, ENTRIES).await, 0, "a confirmed one for a year");
}

#[tokio::test]
async fn a_link_of_another_community_or_of_nobodys_making_leads_nowhere() {
    let portal = Portal::open().await;
    let link = on_the_list(&portal, "wanda@customers.example").await;
    let elsewhere = portal.visitor_at("south.localhost");
    for path in [
        link.clone(),
        "/en/waiting-list/x".to_owned(),
        format!("{}A", &link[..link.len() - 1]),
    ] {
        assert_eq!(elsewhere.get(&path).await.status, 404, "{path}");
        assert_eq!(
            elsewhere.post(&format!("{path}/leave"), &[]).await.status,
            404,
            "{path}"
        );
    }
    assert_eq!(number(&portal, ENTRIES).await, 1);
}

#[tokio::test]
async fn nobody_waits_where_help_can_be_booked() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let visitor = portal.visitor();
    let form = [
        ("country", "DE"),
        ("postal", "10245"),
        ("email", "wanda@customers.example"),
    ];
    let seen = visitor.post("/en/waiting-list", &form).await;
    assert_eq!(seen.status, 422, "{}", seen.text);
    seen.assert_says("Help can be booked there already.");
    seen.assert_says("value=\"wanda@customers.example\"");
    let seen = visitor
        .post(
            "/en/waiting-list",
            &[("country", "DE"), ("postal", "80331"), ("email", "wanda")],
        )
        .await;
    assert_eq!(seen.status, 422);
    assert_eq!(number(&portal, ENTRIES).await, 0);
}

#[tokio::test]
async fn who_needs_what_nobody_there_can_do_waits_for_just_that() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    package_needing(&portal, portal.north.tenant, "tv-setup", "tv").await;
    let visitor = portal.visitor();
    let page = visitor.get("/en/book?country=DE&postal=10245").await;
    page.assert_says("/en/waiting-list?country=DE&amp;postal=10245");
    let asked_for = visitor.get("/en/book?country=DE&postal=10245&package=tv-setup").await;
    asked_for.assert_says("/en/waiting-list?country=DE&amp;postal=10245&amp;package=tv-setup");

    let email = "wanda@customers.example";
    let join = |package| {
        [
            ("country", "DE"),
            ("postal", "10245"),
            ("email", email),
            ("package", package),
        ]
    };
    let nothing = visitor.post("/en/waiting-list", &join("")).await;
    assert_eq!(nothing.status, 422);
    nothing.assert_says("choose one that is still missing");
    nothing.assert_says("value=\"tv-setup\"");
    nothing.assert_silent("value=\"wifi-setup\"");
    assert_eq!(visitor.post("/en/waiting-list", &join("wifi-setup")).await.status, 422);
    assert_eq!(visitor.post("/en/waiting-list", &join("nonsense")).await.status, 422);
    assert_eq!(visitor.post("/en/waiting-list", &join("tv-setup")).await.status, 200);
    let letter = portal.letter_to(email).await;
    assert!(letter.contains("Package tv-setup"), "{letter}");
    let link = link(&portal, email).await;
    visitor.get(&link).await.assert_says("Package tv-setup");
    assert_eq!(visitor.post(&format!("{link}/confirm"), &[]).await.status, 303);
    let bo = portal.as_bo().await;
    bo.get("/en/staff/orders/places").await.assert_says("Package tv-setup");
    let file = bo.get("/en/staff/orders/places.csv").await;
    file.assert_says("DE,10245,Berlin Friedrichshain,0,1,Package tv-setup");

    // Help is there, and not the help he waits for.
    portal.house.clock.advance(Duration::from_secs(3_600));
    assert_eq!(letters_to(&portal, email).await, 1);
    let here = portal.house.places.find(Country::DE, "10245").expect("a place");
    NewFriend {
        place: here.point,
        ..friend("tim", 0.0)
    }
    .join(&portal, &[&portal.south])
    .await;
    portal.house.clock.advance(Duration::from_secs(3_600));
    assert_eq!(letters_to(&portal, email).await, 2);
    let letter = portal.letter_to(email).await;
    assert!(
        letter.contains("/en/book?country=DE&postal=10245&package=tv-setup"),
        "{letter}"
    );
    assert!(letter.contains("Package tv-setup: now available in 10245"), "{letter}");
    let seen = visitor.get(&link).await;
    seen.assert_says("The wait is over");
    seen.assert_says("/en/book?country=DE&amp;postal=10245&amp;package=tv-setup");
    seen.assert_silent("Your address is on the list.");
}

#[tokio::test]
async fn the_letter_speaks_the_language_chosen_last() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let (email, form) = (
        "wanda@customers.example",
        [
            ("country", "DE"),
            ("postal", "80331"),
            ("email", "wanda@customers.example"),
        ],
    );
    assert_eq!(visitor.post("/en/waiting-list", &form).await.status, 200);
    assert_eq!(visitor.post("/de/waiting-list", &form).await.status, 200);
    let letter = portal.letter_to(email).await;
    assert!(letter.contains("/de/waiting-list/"), "{letter}");
    let lang = "SELECT count(*) AS n FROM waiting_list WHERE tenant_id IN (SELECT id FROM tenants) AND lang = 'de'";
    assert_eq!(number(&portal, lang).await, 1);
}

#[tokio::test]
async fn nobody_fills_a_strangers_mailbox_with_places() {
    let portal = Portal::open_with(|settings| settings.rate_factor = 1).await;
    let visitor = portal.visitor();
    for postal in ["80331", "80333", "80335", "80336", "80337"] {
        let form = [
            ("country", "DE"),
            ("postal", postal),
            ("email", "victim@customers.example"),
        ];
        assert_eq!(visitor.post("/en/waiting-list", &form).await.status, 200);
    }
    let seen = ask(&visitor, "victim@customers.example").await;
    assert_eq!(seen.status, 429, "{}", seen.text);
    seen.assert_says("already gone to this address");
    seen.assert_says("value=\"victim@customers.example\"");
    assert_eq!(ask(&visitor, "somebody-else@customers.example").await.status, 200);
}
