//! A manager's list, an order with its history, the map of missing places, and the files.

use kith::{
    foundation::db::{Sql, Work},
    tenancy::PlatformDb,
};

use super::{
    booking::number,
    world::{CODE, CUSTOMER, EMAIL, Made, led_on, order, order_in},
};
use crate::support::{Client, Portal, Seen};

const HOUR: u64 = 3_600;

/// Changes the row of an order.
async fn set(portal: &Portal, made: &Made, sets: &str) {
    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test changes an order");
    let tx = db.open().await.expect("a connection");
    let changed = Sql::new(format!("UPDATE orders SET {sets} WHERE id = $1"))
        .bind(made.id)
        .run(&tx)
        .await
        .expect(sets);
    assert_eq!(changed, 1);
    drop(tx);
    work.end(true).await.expect("a commit");
}

/// Nobody was found for this order.
const UNASSIGNED: &str =
    "state = 'unassigned', friend_id = NULL, friend_tenant_id = NULL, friend_member_id = NULL, accepted_at = NULL";

fn later(portal: &Portal, hours: u64) {
    portal.house.clock.advance(std::time::Duration::from_secs(hours * HOUR));
}

/// The orders on a page, from the top.
fn ids(seen: &Seen) -> Vec<String> {
    assert_eq!(seen.status, 200, "{}", seen.text);
    let main = seen.text.split("<main").nth(1).expect("a page");
    main.split("<p class=\"row-title\"><a href=\"/en/staff/orders/")
        .skip(1)
        .map(|rest| rest.split('"').next().expect("an id").to_owned())
        .collect()
}

/// What a link with this text of a page leads to.
fn link(seen: &Seen, text: &str) -> Option<String> {
    let before = seen.text.split(&format!(">{text}</a>")).next()?;
    (before.len() < seen.text.len()).then(|| {
        let href = before.rsplit("href=\"").next().expect("a link");
        href.split('"').next().expect("an address").replace("&amp;", "&")
    })
}

/// Every page from this address on.
async fn all_pages(client: &Client, path: &str) -> Vec<Vec<String>> {
    let (mut pages, mut next) = (Vec::new(), Some(path.to_owned()));
    while let Some(path) = next {
        let seen = client.get(&path).await;
        pages.push(ids(&seen));
        next = link(&seen, "More");
        assert!(pages.len() < 20, "the list has no end");
    }
    pages
}

#[tokio::test]
async fn broken_promises_come_first_and_every_order_once() {
    let portal = Portal::open().await;
    let mut well = Vec::new();
    let mut broken = Vec::new();
    for number in 0..33_u32 {
        let made = order(&portal).save().await;
        set(&portal, &made, "contact_due_at = NULL").await;
        if number % 10 == 3 {
            set(&portal, &made, UNASSIGNED).await;
            broken.push(made.id.to_string());
        } else {
            well.push(made.id.to_string());
        }
        // Some are booked at the same moment: the id decides.
        later(&portal, u64::from(number % 3 == 0));
    }
    let bo = portal.as_bo().await;
    let pages = all_pages(&bo, "/en/staff/orders").await;
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [30, 3]);
    let expected: Vec<String> = broken.iter().cloned().chain(well.iter().rev().cloned()).collect();
    assert_eq!(pages.concat(), expected, "who waits longest first, then the newest");
    let only = all_pages(&bo, "/en/staff/orders?show=broken").await;
    assert_eq!(only.concat(), broken);
    let seen = bo.get("/en/staff/orders").await;
    seen.assert_says("Nobody found");
    seen.assert_says("Broken promises (3)");
    assert!(seen.statements <= 8, "{} statements", seen.statements);
}

#[tokio::test]
async fn a_page_may_begin_in_the_middle_of_the_broken_promises() {
    let portal = Portal::open().await;
    let mut broken = Vec::new();
    for _ in 0..31 {
        let made = order(&portal).save().await;
        set(&portal, &made, UNASSIGNED).await;
        broken.push(made.id.to_string());
    }
    let well = order(&portal).save().await.id.to_string();
    let pages = all_pages(&portal.as_bo().await, "/en/staff/orders").await;
    assert_eq!(pages[1], [broken[30].clone(), well]);
    assert_eq!(pages[0], broken[..30]);
}

/// Each rule with what makes it hold, and how many hours after the order it is looked at; then the same a moment before.
#[tokio::test]
async fn every_promise_is_broken_at_its_hour_and_not_before() {
    for (state, sets, hours, word) in [
        ("accepted", UNASSIGNED, 0, "Nobody found"),
        ("accepted", "version = version", 12, "First contact overdue"),
        (
            "accepted",
            "state = 'offering', friend_id = NULL, friend_tenant_id = NULL, friend_member_id = NULL",
            48,
            "Nobody has accepted for over two days",
        ),
        (
            "contacted",
            "contacted_at = accepted_at",
            48,
            "No appointment two days after the contact",
        ),
        ("in_progress", "version = version", 24, "In progress for over a day"),
    ] {
        let portal = Portal::open().await;
        let made = order(&portal).in_state(state).save().await;
        set(&portal, &made, sets).await;
        if hours > 0 {
            later(&portal, hours - 1);
            let seen = portal.as_bo().await.get("/en/staff/orders").await;
            assert_eq!(ids(&seen).len(), 1);
            seen.assert_silent(word);
            later(&portal, 1);
        }
        let bo = portal.as_bo().await;
        bo.get("/en/staff/orders").await.assert_says(word);
        bo.get(&format!("/en/staff/orders/{}", made.id)).await.assert_says(word);
        assert_eq!(ids(&bo.get("/en/staff/orders?show=broken").await).len(), 1, "{word}");
    }
}

#[tokio::test]
async fn a_missed_visit_and_a_missed_contact_are_broken_promises() {
    let portal = Portal::open().await;
    let at = portal.house.clock.now();
    order(&portal).in_state("scheduled").starting(at).save().await;
    let word = "Appointment passed, not started";
    portal.house.clock.advance(std::time::Duration::from_secs(29 * 60));
    portal.as_bo().await.get("/en/staff/orders").await.assert_silent(word);
    portal.house.clock.advance(std::time::Duration::from_secs(60));
    portal.as_bo().await.get("/en/staff/orders").await.assert_says(word);

    // Nobody was in touch for twelve hours: the order is searched for again, and the customer has waited in vain.
    let made = order(&portal).save().await;
    later(&portal, 12);
    portal.run_jobs().await;
    assert_ne!(made.state(&portal).await, "accepted");
    set(&portal, &made, "state = 'offering'").await;
    let bo = portal.as_bo().await;
    let page = bo.get(&format!("/en/staff/orders/{}", made.id)).await;
    page.assert_says("First contact missed, new search");
    page.assert_says("Twelve hours without contact, new search");
}

#[tokio::test]
async fn filters_show_what_they_say_in_the_list_and_in_the_file() {
    let portal = Portal::open().await;
    let berlin = order(&portal).save().await;
    let hamburg = order(&portal).save().await;
    set(
        &portal,
        &hamburg,
        "postal_code = '20095', place = 'Hamburg', code = 'K7F-4QX'",
    )
    .await;
    let over = order(&portal).in_state("completed").save().await;
    set(&portal, &over, "postal_code = '73525', place = 'Schwäbisch Gmünd'").await;
    let package = uuid::Uuid::now_v7();
    let work = Work::writing(&portal.house.pools);
    {
        let db = PlatformDb::new(&work, "a test's package");
        let tx = db.open().await.expect("a connection");
        Sql::new("UPDATE orders SET package_id = $1 WHERE id = $2")
            .bind(package)
            .bind(over.id)
            .run(&tx)
            .await
            .expect("a package");
    }
    work.end(true).await.expect("a commit");
    let bo = portal.as_bo().await;
    for (query, wanted) in [
        ("", vec![&over, &hamburg, &berlin]),
        ("show=accepted", vec![&hamburg, &berlin]),
        ("show=completed", vec![&over]),
        ("show=failed", vec![]),
        ("q=k7f", vec![&hamburg]),
        ("q=K7F-4QX", vec![&hamburg]),
        ("q=200", vec![&hamburg]),
        ("q=hamb", vec![&hamburg]),
        ("q=Schw%C3%A4bisch", vec![&over]),
        ("q=%25", vec![&over, &hamburg, &berlin]),
        ("q=amburg", vec![]),
        ("country=DE&postal=10245", vec![&berlin]),
        ("show=accepted&q=ber", vec![&berlin]),
        (&format!("package={package}"), vec![&over]),
    ] {
        let mut wanted: Vec<String> = wanted.into_iter().map(|made| made.id.to_string()).collect();
        let mut found = ids(&bo.get(&format!("/en/staff/orders?{query}")).await);
        let file = bo.get(&format!("/en/staff/orders.csv?{query}")).await;
        assert_eq!(file.status, 200, "{query}");
        assert_eq!(
            file.text.matches("\r\n").count(),
            wanted.len() + 1,
            "{query}: {}",
            file.text
        );
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted, "{query}");
    }
    // A chip keeps the other filters.
    let seen = bo.get("/en/staff/orders?q=hamb").await;
    let chip = link(&seen, "Broken promises").expect("a chip");
    assert!(chip.contains("q=hamb") && chip.contains("show=broken"), "{chip}");
}

#[tokio::test]
async fn how_a_customer_is_reached_is_asked_for_and_noted() {
    const LOOKS: &str = "SELECT count(*) AS n FROM audit_log WHERE act = 'order-contact-seen'";
    const FILES: &str = "SELECT count(*) AS n FROM audit_log WHERE act = 'orders-exported'";
    let portal = Portal::open().await;
    let made = order(&portal).in_state("cancelled").save().await;
    let bo = portal.as_bo().await;
    let page = format!("/en/staff/orders/{}", made.id);
    for path in [
        "/en/staff/orders",
        "/en/staff/orders.csv",
        "/en/staff/orders/places",
        &page,
    ] {
        let seen = bo.get(path).await;
        assert_eq!(seen.status, 200);
        for secret in [CUSTOMER, EMAIL, "Zqstreet", "5550199", CODE, &made.access] {
            seen.assert_silent(secret);
        }
    }
    assert_eq!(number(&portal, LOOKS).await, 0);
    assert_eq!(number(&portal, FILES).await, 1);
    let seen = bo.get(&format!("{page}/contact")).await;
    for known in [CUSTOMER, EMAIL, "Zqstreet 7", "tel:+49305550199"] {
        seen.assert_says(known);
    }
    for secret in [CODE, &made.access] {
        seen.assert_silent(secret);
    }
    assert_eq!(number(&portal, LOOKS).await, 1);
    later(&portal, 44 * 24);
    let bo = portal.as_bo().await;
    assert_eq!(bo.get(&format!("{page}/contact")).await.status, 404);
    bo.get(&page).await.assert_says("no longer shown");
    assert_eq!(number(&portal, LOOKS).await, 1);
}

#[tokio::test]
async fn the_history_says_what_happened_when_and_by_whom() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let (ada, wanda) = (portal.as_ada().await, portal.visitor());
    let spoken = [("channel", "phone"), ("spoken_at", "2026-11-23T12:00")];
    led_on(&ada.post(&made.path("/contact"), &spoken).await);
    led_on(
        &ada.post(&made.path("/appointments"), &[("time", "2026-11-28T18:00")])
            .await,
    );
    let bo = portal.as_bo().await;
    let page = format!("/en/staff/orders/{}", made.id);
    bo.get(&page)
        .await
        .assert_says("Proposed and not answered yet: Saturday, 28 November 2026, 18:00");
    let proposal = made.newest(&portal, "appointments").await;
    led_on(
        &wanda
            .post(&made.at_customers("/agree"), &[("appointment", &proposal)])
            .await,
    );
    later(&portal, 1);
    let ada = portal.as_ada().await;
    led_on(&ada.post(&made.path("/hand-back"), &[("hand_back", "too-hard")]).await);
    portal.run_jobs().await;

    let seen = portal.as_bo().await.get(&page).await;
    let (_, history) = seen.text.split_once("id=\"history\"").expect("a history");
    let mut from = 0;
    for words in [
        "Handed back, new search",
        "ada zqnorthzq",
        "Too difficult",
        "Appointment agreed",
        "Customer",
        "Saturday, 28 November 2026, 18:00",
        "First contact",
        "datetime=\"2026-11-23T11:00:00",
        "ada zqnorthzq",
        "By telephone",
    ] {
        let at = history[from..].find(words);
        from += at.unwrap_or_else(|| panic!("{words} is missing or in the wrong place:\n{history}"));
    }
    // The letter about it leads here.
    let letter = portal.letter_to("bo@people.example").await;
    assert!(letter.contains(&page), "{letter}");
}

#[tokio::test]
async fn a_manager_calls_an_order_off_after_being_asked() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let bo = portal.as_bo().await;
    let cancel = format!("/en/staff/orders/{}/cancel", made.id);
    let asks = bo.get(&cancel).await;
    asks.assert_says("Cancel this order?");
    let key = asks.form_key();
    for _ in 0..2 {
        led_on(&bo.post(&cancel, &[("form_key", &key)]).await);
    }
    assert_eq!(made.state(&portal).await, "cancelled");
    assert_eq!(bo.post(&cancel, &[]).await.status, 409);
    assert_eq!(bo.get(&cancel).await.status, 303, "there is nothing to ask");
    let page = bo.get(&format!("/en/staff/orders/{}", made.id)).await;
    page.assert_says("bo zqnorthzq");
    for reader in [EMAIL, "ada@people.example"] {
        assert!(portal.letter_to(reader).await.contains("cancelled"), "{reader}");
    }
}

#[tokio::test]
async fn another_communitys_order_is_an_order_that_never_was() {
    let portal = Portal::open().await;
    let theirs = order_in(&portal.house, portal.south.tenant, "cleo@people.example")
        .save()
        .await;
    set(&portal, &theirs, UNASSIGNED).await;
    let random = kith::orders::OrderId::new();
    let bo = portal.as_bo().await;
    let routes = kith::app::routes();
    let mut tried = 0;
    for (method, path, _) in routes.list() {
        if !path.starts_with("/{lang}/staff/orders/{order}") {
            continue;
        }
        let mut shapes = Vec::new();
        for id in [theirs.id, random] {
            let path = path.replace("{lang}", "en").replace("{order}", &id.to_string());
            let seen = if method == "GET" {
                bo.get(&path).await
            } else {
                let member = portal.north.member.to_string();
                bo.post(&path, &[("member", &member)]).await
            };
            shapes.push((seen.status, seen.text.replace(&id.to_string(), "ID")));
        }
        assert_eq!(shapes[0].0, 404, "{method} {path}");
        assert_eq!(shapes[0].1.len(), shapes[1].1.len(), "{method} {path}");
        tried += 1;
    }
    assert_eq!(tried, 7);
    assert_eq!(theirs.state(&portal).await, "unassigned");
    assert!(ids(&bo.get("/en/staff/orders").await).is_empty());
    bo.get("/en/staff/orders/places").await.assert_silent("10245");
    assert!(
        !bo.get("/en/staff/orders.csv")
            .await
            .text
            .contains(&theirs.id.to_string())
    );
}

#[tokio::test]
async fn only_managers_come_here() {
    let portal = Portal::open().await;
    let made = order(&portal).save().await;
    let (ada, visitor) = (portal.as_ada().await, portal.visitor());
    for (method, path, _) in kith::app::routes().list() {
        if !path.starts_with("/{lang}/staff/orders") {
            continue;
        }
        let path = path.replace("{lang}", "en").replace("{order}", &made.id.to_string());
        for (client, status) in [(&ada, 403), (&visitor, 303)] {
            let seen = if method == "GET" {
                client.get(&path).await
            } else {
                client.post(&path, &[]).await
            };
            assert!(
                seen.status == status || (status == 303 && seen.status == 401),
                "{method} {path}: {}",
                seen.status
            );
        }
    }
    assert_eq!(made.state(&portal).await, "accepted");
}

/// The cells of a file without line breaks in its cells.
fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            c => cells.last_mut().expect("a cell").push(c),
        }
    }
    cells
}

#[tokio::test]
async fn a_file_holds_nothing_a_spreadsheet_would_execute() {
    let portal = Portal::open().await;
    let corpus = [
        "=HYPERLINK(''https://evil.example'')",
        "+1+cmd|'' /C calc''!A0",
        "-2+3",
        "@SUM(1+1)*cmd",
        "\t=1+1",
        "\r=1+1",
        "x;=1+1",
        " =1+1",
    ];
    for text in corpus {
        let made = order(&portal).save().await;
        set(
            &portal,
            &made,
            &format!("place = '{text}', package_texts = '{{}}', package_slug = '{text}'"),
        )
        .await;
    }
    let file = portal.as_bo().await.get("/en/staff/orders.csv").await;
    let header = |name: &str| {
        file.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or("")
            .to_owned()
    };
    assert!(header("content-type").starts_with("text/csv"));
    assert_eq!(header("cache-control"), "private, no-store");
    assert_eq!(
        header("content-disposition"),
        "attachment; filename=\"north-orders-2026-11-23.csv\""
    );
    assert!(file.text.starts_with('\u{feff}'), "Excel reads it as UTF-8");
    let mut read = 0;
    for line in file
        .text
        .trim_start_matches('\u{feff}')
        .split("\r\n")
        .filter(|line| !line.is_empty())
    {
        for cell in cells(line) {
            for piece in cell.split([';', '\t']) {
                let piece = piece.trim_start_matches([' ', '\r']);
                assert!(!piece.starts_with(['=', '+', '-', '@']), "{cell:?}");
            }
            assert!(!cell.starts_with(['\t', '\r']), "{cell:?}");
            read += 1;
        }
    }
    assert_eq!(read, 13 * (corpus.len() + 1));
}

#[tokio::test]
async fn the_map_and_its_table_show_the_same() {
    let portal = Portal::open().await;
    for _ in 0..2 {
        let made = order(&portal).save().await;
        set(&portal, &made, UNASSIGNED).await;
    }
    let hamburg = order(&portal).save().await;
    let there = format!("{UNASSIGNED}, postal_code = '20095', place = 'Hamburg', lat = 53.55, lon = 10.0");
    set(&portal, &hamburg, &there).await;
    order(&portal).save().await;
    let visitor = portal.visitor();
    for email in [
        "one@customers.example",
        "two@customers.example",
        "three@customers.example",
    ] {
        let form = [("country", "DE"), ("postal", "80331"), ("email", email)];
        assert_eq!(visitor.post("/en/waiting-list", &form).await.status, 200);
        if email != "three@customers.example" {
            let letter = portal.letter_to(email).await;
            let link = letter
                .split("http://north.localhost")
                .nth(1)
                .and_then(|rest| rest.split_whitespace().next());
            led_on(&visitor.post(&format!("{}/confirm", link.expect("a link")), &[]).await);
        }
    }
    let bo = portal.as_bo().await;
    let seen = bo.get("/en/staff/orders/places").await;
    let circles: Vec<&str> = seen
        .text
        .split("<circle class=\"spot kind-")
        .filter(|circle| circle.contains("<title>"))
        .filter_map(|circle| circle.split("<title>").nth(1)?.split("</title>").next())
        .filter(|title| title.contains(": "))
        .collect();
    let mut shown = circles.clone();
    shown.sort_unstable();
    assert_eq!(
        shown,
        [
            "10245 Berlin: 2 orders without a Friend",
            "20095 Hamburg: 1 order without a Friend",
            "80331 München: 2 people on the waiting list",
        ]
    );
    let rows: Vec<(String, Vec<String>)> = seen
        .text
        .split("<th scope=\"row\">")
        .skip(1)
        .map(|row| {
            let name = row
                .split('>')
                .nth(1)
                .and_then(|rest| rest.split('<').next())
                .expect("a place");
            let cells = row.split("<td").skip(1).map(|cell| {
                let text = cell.split('>').nth(1).expect("a cell");
                text.split('<').next().expect("a figure").to_owned()
            });
            (name.to_owned(), cells.collect())
        })
        .collect();
    let row = |name: &str, orders: &str, waiting: &str| {
        (
            name.to_owned(),
            vec![orders.to_owned(), waiting.to_owned(), String::new()],
        )
    };
    assert_eq!(
        rows,
        [
            row("10245 Berlin", "2", "0"),
            row("20095 Hamburg", "1", "0"),
            row("80331 München", "0", "2")
        ]
    );
    let list = link(&seen, "20095 Hamburg").expect("a link");
    assert_eq!(ids(&bo.get(&list).await), [hamburg.id.to_string()]);
    let file = bo.get("/en/staff/orders/places.csv").await;
    file.assert_says("DE,10245,Berlin,2,0,\r\nDE,20095,Hamburg,1,0,\r\nDE,80331,München,0,2,\r\n");
    file.assert_silent("customers.example");
}
