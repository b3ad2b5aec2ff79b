//! Booking without an account: three steps, one order, and nothing sold where nobody can come.

use kith::foundation::db::{Sql, Work};
use kith::foundation::i18n::Lang;
use kith::orders::wishes;
use kith::tenancy::PlatformDb;

use super::catalogue::package_at;
use crate::support::{Client, Portal, Seen};

/// What a customer types.
pub const FORM: [(&str, &str); 13] = [
    ("country", "DE"),
    ("postal", "10245"),
    ("package", "wifi-setup"),
    (
        "trouble",
        "The router blinks, call +49 30 5550199 or come to Hauptstr. 5",
    ),
    ("wish", "weekday-evening"),
    ("wish", "weekend-morning"),
    ("order_lang", "en"),
    ("name", "Wanda Zqcustomer"),
    ("street", "Zqstreet 7"),
    ("phone", "+49 30 5550199"),
    ("email", "wanda@customers.example"),
    ("payment", "cash"),
    ("ref", "V-2026-17"),
];

/// The form with some fields said otherwise and some more.
fn with<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FORM
        .iter()
        .filter(|(name, _)| others.iter().all(|(other, _)| other != name));
    kept.chain(others).copied().collect()
}

/// The hidden value of a field.
#[track_caller]
fn hidden(seen: &Seen, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let rest = seen.text.split(mark.as_str()).nth(1);
    let value = rest.and_then(|rest| rest.split('"').next());
    value
        .unwrap_or_else(|| panic!("{} has no {name}:\n{}", seen.status, seen.text))
        .to_owned()
}

/// The summary of what a customer types.
async fn summary(client: &Client) -> Seen {
    summary_in(client, "en").await
}

async fn summary_in(client: &Client, lang: &str) -> Seen {
    let form = with(&[("go", "summary"), ("order_lang", lang)]);
    let seen = client.post("/en/book", &form).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    seen
}

/// Presses the last button of this summary.
async fn order(client: &Client, summary: &Seen) -> Seen {
    let (shown, key) = (hidden(summary, "shown"), summary.form_key());
    let lang = hidden(summary, "order_lang");
    let more = [
        ("go", "order"),
        ("terms", "on"),
        ("shown", shown.as_str()),
        ("form_key", key.as_str()),
        ("order_lang", lang.as_str()),
    ];
    client.post("/en/book", &with(&more)).await
}

/// Books, and gives back the path of the order's page.
pub async fn booked(portal: &Portal) -> String {
    booked_in(portal, "en").await
}

/// The same for a customer who reads this language.
pub async fn booked_in(portal: &Portal, lang: &str) -> String {
    let visitor = portal.visitor();
    let summary = summary_in(&visitor, lang).await;
    let seen = order(&visitor, &summary).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    seen.location().to_owned()
}

/// Lets every Friend speak this language too.
pub async fn everybody_speaks(portal: &Portal, lang: &str) {
    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "test world");
    let tx = db.open().await.expect("a connection");
    let speak = "INSERT INTO person_languages (person_id, lang) SELECT DISTINCT person_id, $1 FROM person_languages";
    Sql::new(speak).bind(lang).run(&tx).await.expect("a language");
    drop(tx);
    work.end(true).await.expect("a commit");
}

async fn row(portal: &Portal, sql: &str) -> sea_orm::QueryResult {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test looks at bookings");
    let tx = db.open().await.expect("a connection");
    Sql::new(sql).row(&tx).await.expect("an answer").expect("a row")
}

/// The first column `n` of a statement.
pub async fn number(portal: &Portal, sql: &str) -> i64 {
    row(portal, sql).await.try_get("", "n").expect("a number")
}

async fn text(portal: &Portal, sql: &str) -> String {
    row(portal, sql).await.try_get("", "text").expect("a text")
}

const ORDERS: &str = "SELECT count(*) AS n FROM orders";

#[tokio::test]
async fn a_customer_books_in_three_steps_without_an_account() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let visitor = portal.visitor();
    let place = visitor.get("/en/book").await;
    assert_eq!(place.status, 200, "{}", place.text);
    let packages = visitor
        .post(
            "/en/book",
            &[("country", "DE"), ("postal", "10245"), ("go", "packages")],
        )
        .await;
    // A screen that knows nobody yet has an address, to which one can go back.
    assert_eq!(
        (packages.status, packages.location()),
        (303, "/en/book?country=DE&postal=10245")
    );
    let packages = visitor.get(packages.location()).await;
    packages.assert_says("value=\"wifi-setup\"");
    packages.assert_says("€59.00");
    let details = visitor
        .post(
            "/en/book",
            &[
                ("country", "DE"),
                ("postal", "10245"),
                ("package", "wifi-setup"),
                ("go", "details"),
            ],
        )
        .await;
    let address = "/en/book?country=DE&postal=10245&package=wifi-setup";
    assert_eq!((details.status, details.location()), (303, address));
    visitor.get(address).await.assert_says("name=\"trouble\"");
    let seen = summary(&visitor).await;
    seen.assert_says("For 14 days");
    for said in [
        "Wanda Zqcustomer",
        "Zqstreet 7, 10245 Berlin",
        "€59.00",
        "€9.42",
        "version 1",
        "obligation to pay",
    ] {
        seen.assert_says(said);
    }
    assert_eq!(
        number(&portal, ORDERS).await,
        0,
        "nothing is ordered before the last button"
    );
    let seen = order(&visitor, &seen).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert!(
        seen.location().starts_with("/o/") && seen.location().ends_with("?lang=en"),
        "{}",
        seen.location()
    );
    let letter = portal.letter_to("wanda@customers.example").await;
    assert!(
        letter.contains(&format!("http://north.localhost{}", seen.location())),
        "{letter}"
    );
    assert!(letter.contains("€59.00"), "{letter}");
    let page = visitor.get(seen.location()).await;
    page.assert_says("Zqstreet 7");
    page.assert_says("Hauptstr. 5");
    let trouble = text(&portal, "SELECT trouble AS text FROM orders").await;
    assert_eq!(trouble, "The router blinks, call ••• or come to •••");
    let code = text(&portal, "SELECT code AS text FROM orders").await;
    assert!(code.len() == 7 && letter.contains(&code), "{code}");
    let first = text(
        &portal,
        "SELECT step || ' ' || actor AS text FROM order_steps ORDER BY id LIMIT 1",
    )
    .await;
    assert_eq!(first, "place customer");
    let jobs = "SELECT count(*) AS n FROM jobs WHERE kind = 'order-placed'";
    assert_eq!(number(&portal, jobs).await, 1);
}

#[tokio::test]
async fn a_partners_link_prefills_and_attributes() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let visitor = portal.visitor();
    let seen = visitor
        .get("/en/book?package=wifi-setup&postal=10245&ref=V-2026-17&email=x%40y.example")
        .await;
    seen.assert_says("name=\"trouble\"");
    assert_eq!(hidden(&seen, "ref"), "V-2026-17");
    assert_eq!(hidden(&seen, "package"), "wifi-setup");
    seen.assert_silent("x@y.example");
    let led = visitor.get("/book?package=wifi-setup&postal=10245&ref=V-2026-17").await;
    assert_eq!(led.location(), "/en/book?package=wifi-setup&postal=10245&ref=V-2026-17");
    let seen = visitor.get("/en/book?postal=10245&ref=V-2026-17").await;
    seen.assert_says("value=\"wifi-setup\"");
    booked(&portal).await;
    let reference = text(&portal, "SELECT partner_reference AS text FROM orders").await;
    assert_eq!(reference, "V-2026-17");
}

#[tokio::test]
async fn where_nobody_can_come_nothing_is_sold() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let visitor = portal.visitor();
    let summary = summary(&visitor).await;
    let seen = visitor.get("/en/book?postal=80331").await;
    seen.assert_says("Nobody can come there yet");
    seen.assert_says("/en/waiting-list?country=DE&amp;postal=80331");
    seen.assert_silent("type=\"radio\"");
    let shown = hidden(&summary, "shown");
    let more = [
        ("postal", "80331"),
        ("go", "order"),
        ("terms", "on"),
        ("shown", shown.as_str()),
    ];
    let seen = visitor.post("/en/book", &with(&more)).await;
    assert_eq!(seen.status, 422, "{}", seen.text);
    seen.assert_says("Nobody can come there yet");
    for nowhere in ["1024", "10x45", ""] {
        let seen = visitor
            .post("/en/book", &with(&[("postal", nowhere), ("go", "summary")]))
            .await;
        assert_eq!(seen.status, 422, "{nowhere}: {}", seen.text);
        seen.assert_says("This postcode");
        assert_eq!(hidden(&seen, "street"), "Zqstreet 7", "nothing is lost");
    }
    assert_eq!(number(&portal, ORDERS).await, 0);
}

#[tokio::test]
async fn only_languages_are_offered_that_somebody_speaks_who_could_come() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let visitor = portal.visitor();
    let details = visitor.post("/de/book", &with(&[("go", "details")])).await;
    details.assert_says("<option value=\"en\"");
    details.assert_silent("<option value=\"de\"");
    details.assert_says("Sprachen, die in der Nähe niemand spricht");
    for go in ["summary", "order"] {
        let seen = visitor
            .post("/en/book", &with(&[("go", go), ("order_lang", "de")]))
            .await;
        assert_eq!(seen.status, 422, "{}", seen.text);
        seen.assert_says("Nobody nearby speaks this language. Spoken here: English.");
        seen.assert_says("value=\"Wanda Zqcustomer\"");
    }
    assert_eq!(number(&portal, ORDERS).await, 0);
    everybody_speaks(&portal, "de").await;
    let details = visitor.post("/de/book", &with(&[("go", "details")])).await;
    details.assert_says("<option value=\"de\"");
    details.assert_silent("<option value=\"fr\"");
    summary_in(&visitor, "de").await;
    // Whatever else is missing, the page offers what it has offered.
    let more = [("go", "summary"), ("order_lang", "de"), ("phone", "")];
    let seen = visitor.post("/en/book", &with(&more)).await;
    assert_eq!(seen.status, 422, "{}", seen.text);
    seen.assert_says("<option value=\"en\"");
    seen.assert_says("<option value=\"de\"");
}

#[tokio::test]
async fn a_double_click_places_one_order() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let visitor = portal.visitor();
    let summary = summary(&visitor).await;
    let (first, second) = tokio::join!(order(&visitor, &summary), order(&visitor, &summary));
    assert_eq!(
        (first.status, second.status),
        (303, 303),
        "{}{}",
        first.text,
        second.text
    );
    assert_eq!(first.location(), second.location());
    assert_eq!(number(&portal, ORDERS).await, 1);
    assert_eq!(number(&portal, "SELECT count(*) AS n FROM order_contacts").await, 1);
    portal.run_jobs().await;
    let kept = portal.house.outbox.kept().expect("letters are kept").list();
    let to_her = kept
        .iter()
        .filter(|kept| kept.letter.to.address.as_str() == "wanda@customers.example");
    assert_eq!(to_her.count(), 1);
}

/// Five letters an hour is what an address may get, and each order writes one.
#[tokio::test]
async fn nobody_fills_a_mailbox_and_the_pool_with_orders() {
    let portal = Portal::open_with(|settings| settings.rate_factor = 1).await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let visitor = portal.visitor();
    let mut placed = None;
    for _ in 0..5 {
        let shown = summary(&visitor).await;
        let seen = order(&visitor, &shown).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
        placed = Some((shown, seen.location().to_owned()));
    }
    let sixth = order(&visitor, &summary(&visitor).await).await;
    assert_eq!(sixth.status, 429);
    sixth.assert_says("wanda@customers.example");
    assert_eq!(number(&portal, ORDERS).await, 5);
    // A repeat of one that was placed is led to it all the same.
    let (shown, path) = placed.expect("an order");
    assert_eq!(order(&visitor, &shown).await.location(), path);
    portal.house.clock.advance(std::time::Duration::from_secs(3_600));
    assert_eq!(order(&visitor, &summary(&visitor).await).await.status, 303);
}

/// Whoever has many addresses fills the pool no faster: ten orders at once may come from one place.
#[tokio::test]
async fn nobody_fills_the_pool_with_orders_in_many_names() {
    let portal = Portal::open_with(|settings| settings.rate_factor = 1).await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let visitor = portal.visitor();
    let order_as = async |email: &str| {
        let typed = [("go", "summary"), ("email", email)];
        let summary = visitor.post("/en/book", &with(&typed)).await;
        let (shown, key) = (hidden(&summary, "shown"), summary.form_key());
        let more = [
            ("go", "order"),
            ("terms", "on"),
            ("shown", shown.as_str()),
            ("form_key", key.as_str()),
            ("email", email),
        ];
        visitor.post("/en/book", &with(&more)).await
    };
    for number in 0..10 {
        let seen = order_as(&format!("wanda{number}@customers.example")).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    let refused = order_as("wanda@customers.example").await;
    assert_eq!(refused.status, 429);
    refused.assert_says("Many orders have just come from this connection.");
    refused.assert_says("wanda@customers.example");
    assert_eq!(number(&portal, ORDERS).await, 10);
    portal.house.clock.advance(std::time::Duration::from_secs(600));
    assert_eq!(order_as("wanda@customers.example").await.status, 303);
}

#[tokio::test]
async fn what_is_missing_is_said_by_its_field_and_nothing_typed_is_lost() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let visitor = portal.visitor();
    let long = "x".repeat(2_001);
    for (field, value, says) in [
        ("trouble", "", "Please describe the problem"),
        ("trouble", long.as_str(), "Please describe the problem"),
        ("order_lang", "es", "Please choose a language"),
        ("street", "", "Please enter street and number"),
        ("phone", "call me", "does not look like a phone number"),
        ("email", "wanda", "e-mail address"),
        ("payment", "bitcoin", "Please choose how to pay"),
    ] {
        let seen = visitor
            .post("/en/book", &with(&[(field, value), ("go", "summary")]))
            .await;
        assert_eq!(seen.status, 422, "{field}: {}", seen.text);
        seen.assert_says(says);
        seen.assert_says("value=\"Wanda Zqcustomer\"");
        seen.assert_says("value=\"weekday-evening\" checked");
    }
    // Back and forth again: what was said travels along.
    let seen = visitor.post("/en/book", &with(&[("go", "place")])).await;
    assert_eq!(hidden(&seen, "email"), "wanda@customers.example");
    let seen = visitor
        .post("/en/book", &with(&[("package", "nothing"), ("go", "details")]))
        .await;
    assert_eq!(seen.status, 422);
    seen.assert_says("This package is not available there");
    let summary = summary(&visitor).await;
    let (shown, key) = (hidden(&summary, "shown"), summary.form_key());
    let without = [("go", "order"), ("shown", shown.as_str()), ("form_key", key.as_str())];
    let seen = visitor.post("/en/book", &with(&without)).await;
    assert_eq!(seen.status, 422, "{}", seen.text);
    seen.assert_says("An order needs agreement");
    assert_eq!(number(&portal, ORDERS).await, 0);
}

/// A new version of the package at twice the price.
async fn make_dearer(portal: &Portal) {
    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "test world");
    let tx = db.open().await.expect("a connection");
    Sql::new(
        "INSERT INTO package_versions (tenant_id, id, package_id, country, version, listed, class, skill, certificates,
            duration_minutes, currency, price, pay, platform_share, partner_share, vat, created_at)
         SELECT tenant_id, $1, package_id, country, version + 1, listed, class, skill, certificates, duration_minutes,
            currency, price * 2, pay * 2, platform_share * 2, partner_share * 2, vat * 2, created_at
         FROM package_versions WHERE tenant_id IN (SELECT id FROM tenants)",
    )
    .bind(uuid::Uuid::now_v7())
    .run(&tx)
    .await
    .expect("a version");
    drop(tx);
    work.end(true).await.expect("a commit");
}

#[tokio::test]
async fn a_later_version_changes_no_order_and_no_order_is_made_of_what_was_not_shown() {
    let portal = Portal::open().await;
    package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let visitor = portal.visitor();
    let path = booked(&portal).await;
    let summary = summary(&visitor).await;
    make_dearer(&portal).await;
    visitor.get(&path).await.assert_says("€59.00");
    assert_eq!(number(&portal, "SELECT price AS n FROM orders").await, 5_900);
    let seen = order(&visitor, &summary).await;
    assert_eq!(seen.status, 409, "{}", seen.text);
    seen.assert_says("have changed meanwhile");
    seen.assert_says("€118.00");
    assert_eq!(number(&portal, ORDERS).await, 1);
    let again = order(&visitor, &seen).await;
    assert_eq!(again.status, 303, "{}", again.text);
    assert_eq!(number(&portal, "SELECT max(price) AS n FROM orders").await, 11_800);
}

#[tokio::test]
async fn wished_times_read_as_one_would_say_them() {
    let portal = Portal::open().await;
    let tenant = portal.house.tenants.at("north.localhost").await;
    let tenant = tenant.expect("an answer").expect("a tenant");
    let say = |lang, wishes: &[&str]| {
        let speaker = portal.house.words.speaker(tenant.locale(lang), &tenant.wording);
        wishes::phrase(&speaker, wishes)
    };
    let three = ["weekend-afternoon", "weekday-evening", "weekday-morning"];
    assert_eq!(
        say(Lang::De, &three),
        "werktags vormittags und abends, am Wochenende nachmittags"
    );
    assert_eq!(
        say(Lang::En, &three),
        "weekday mornings and evenings, weekend afternoons"
    );
    assert_eq!(
        say(Lang::Fr, &three),
        "en semaine le matin et le soir, le week-end l’après-midi"
    );
    assert_eq!(say(Lang::Pl, &["weekend-evening"]), "w weekend wieczorem");
    assert_eq!(say(Lang::It, &[]), "in qualsiasi momento");
}
