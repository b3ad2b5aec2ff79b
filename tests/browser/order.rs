//! An order from the first page of the booking to the rating on the Friend's profile: a customer at a desk, a Friend on a
//! phone, and a Friend of another community who is asked under his own brand.

use chrono::Duration;
use kith::{
    demo::PASSWORD,
    foundation::{
        db::{Sql, Work},
        mail::Letter,
    },
    orders::{OrderPolicy, policy::Policy},
    tenancy::{PlatformDb, TenantDb, audit::Actor},
};

use super::{
    DESK, PHONE,
    rig::{Browser, Site},
    walk::{Eye, assert_clean, reload},
};

/// How long to wait at most for the morning on which a Friend is written to.
const NIGHT_HOURS: i64 = 11;

/// One way through, in one community and language.
struct Way {
    slug: &'static str,
    lang: &'static str,
    /// What stands where the customer lives: two Friends of two communities live there too.
    postal: &'static str,
    package: &'static str,
    friend: &'static str,
    /// The other community, and its Friend who is asked too.
    other: &'static str,
    others_friend: &'static str,
    others_brand: &'static str,
    brand: &'static str,
    name: &'static str,
    street: &'static str,
    phone: &'static str,
    email: &'static str,
    trouble: &'static str,
    extra: &'static str,
    words: &'static str,
    /// What the pages say on the way.
    says: Says,
}

struct Says {
    asking: &'static str,
    accepted: &'static str,
    faster: &'static str,
    contacted: &'static str,
    agreed: &'static str,
    begun: &'static str,
    extra_agreed: &'static str,
    completed: &'static str,
    rated: &'static str,
}

/// Everybody may be asked at once, and the two who live there have room for an order more.
async fn arrange(site: &Site, way: &Way) {
    let house = &site.house;
    let tenant = house.tenants.at(&format!("{}.localhost", way.slug)).await;
    let tenant = tenant.expect("an answer").expect("a tenant").id;
    let work = Work::writing(&house.pools);
    let pool = OrderPolicy {
        policy: Policy::Pool,
        own_first_minutes: 0,
    };
    pool.save(&TenantDb::new(&work, tenant), Actor::Kith, house.clock.now())
        .await
        .expect("a policy");
    for email in [way.friend, way.others_friend] {
        let db = PlatformDb::new(&work, "a test gives a Friend room");
        let tx = db.open().await.expect("a connection");
        let room = Sql::new("UPDATE persons SET open_offers_max = 50, open_orders_max = 50 WHERE email = $1")
            .bind(email)
            .run(&tx)
            .await
            .expect("room");
        assert_eq!(room, 1, "{email}");
    }
    work.end(true).await.expect("a commit");
}

/// The letter that asks this Friend; at night it comes in the morning.
async fn asking_letter(site: &Site, email: &str, offer: &str) -> Letter {
    for _ in 0..NIGHT_HOURS * 6 {
        site.run_jobs().await;
        let kept = site.house.outbox.kept().expect("letters are kept").list();
        let found = kept
            .iter()
            .find(|kept| kept.letter.to.address.as_str() == email && kept.letter.text.contains(offer));
        if let Some(found) = found {
            return found.letter.clone();
        }
        let step = Duration::minutes(10).to_std().expect("a while");
        site.house.clock.advance(step);
    }
    panic!("{email} was not asked in a letter");
}

/// The path of the offer that somebody has of the newest order.
async fn offer_of(site: &Site, email: &str) -> String {
    let work = Work::reading(&site.house.pools);
    let db = PlatformDb::new(&work, "a test looks for an offer");
    let tx = db.open().await.expect("a connection");
    let row = Sql::new(
        "SELECT f.id FROM offers f JOIN persons p ON p.id = f.person_id
         WHERE p.email = $1 AND f.state = 'open' AND f.order_id = (SELECT id FROM orders ORDER BY id DESC LIMIT 1)",
    )
    .bind(email)
    .row(&tx)
    .await
    .expect("an answer");
    let id: uuid::Uuid = row
        .unwrap_or_else(|| panic!("{email} is not asked"))
        .try_get("", "id")
        .expect("an id");
    format!("/offers/{id}")
}

async fn books(site: &Site, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    browser.visit(&site.at(way.slug, &format!("/{}/book", way.lang))).await;
    browser.fill("postal", way.postal).await;
    eye.look("where").await;
    browser.follow("main form button[value=packages]").await;
    browser
        .click(&format!("main label:has([name=package][value={}])", way.package))
        .await;
    eye.look("which package").await;
    browser.follow("main form button[value=details]").await;
    for (field, text) in [
        ("trouble", way.trouble),
        ("name", way.name),
        ("street", way.street),
        ("phone", way.phone),
        ("email", way.email),
    ] {
        browser.fill(field, text).await;
    }
    browser
        .click("main label:has([name=wish][value=weekday-evening])")
        .await;
    browser.click("main label:has([name=payment])").await;
    eye.look("who and what").await;
    browser.follow("main form button[value=summary]").await;
    browser.assert_says(way.street).await;
    browser.click("main label:has([name=terms])").await;
    eye.look("the summary").await;
    browser.follow("main form button[value=order]").await;
    assert!(browser.path().await.starts_with("/o/"), "{}", browser.text().await);
}

/// Nothing here says who the customer is, or which community asks.
async fn assert_discreet(browser: &Browser, way: &Way) {
    let source = browser.run("return document.documentElement.outerHTML").await;
    let source = source.as_str().expect("a page");
    let family = way.name.rsplit(' ').next().expect("a name");
    for secret in [
        family,
        way.street,
        way.phone,
        way.email,
        way.brand,
        &format!("{}.localhost", way.slug),
    ] {
        assert!(!source.contains(secret), "{secret:?} at {}", browser.path().await);
    }
}

async fn is_asked_under_his_own_brand(site: &Site, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    let offer = offer_of(site, way.others_friend).await;
    let letter = asking_letter(site, way.others_friend, &offer).await;
    let host = format!("{}.localhost:{}", way.other, site.port);
    let from = letter.from.name.clone().expect("a sender's name");
    assert!(from.contains(way.others_brand), "{from}");
    for part in [&letter.subject, &letter.text, &letter.html] {
        for secret in [way.brand, way.slug, way.name, way.street, way.phone, way.email] {
            assert!(!part.contains(secret), "{secret:?} in:\n{part}");
        }
    }
    for part in [&letter.text, &letter.html] {
        assert!(part.contains(&format!("http://{host}/")), "{part}");
    }
    let at = letter.text.find(&offer).expect("the offer");
    let begin = letter.text[..at].rfind("http://").expect("an address");
    let link = &letter.text[begin..at + offer.len()];
    let lang = link.trim_end_matches(&offer).rsplit('/').next().expect("a language");
    browser
        .sign_in(site, way.other, lang, way.others_friend, PASSWORD)
        .await;
    browser.visit(link).await;
    let said = browser.words("header .brand").await;
    assert!(said.contains(way.others_brand), "{said}");
    browser.find(".actionbar form[action$='/accept'] button").await;
    assert_discreet(browser, way).await;
    eye.look("the offer at another community").await;
}

async fn accepts(site: &Site, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    let offer = offer_of(site, way.friend).await;
    browser.sign_in(site, way.slug, way.lang, way.friend, PASSWORD).await;
    browser
        .visit(&site.at(way.slug, &format!("/{}/offers", way.lang)))
        .await;
    eye.look("what is offered").await;
    browser.follow(&format!("main a[href$='{offer}']")).await;
    browser.assert_silent(way.street).await;
    eye.look("the offer").await;
    browser.follow(".actionbar form[action$='/accept'] button").await;
    for known in [way.says.accepted, way.name, way.street, way.phone] {
        browser.assert_says(known).await;
    }
    eye.look("the order, accepted").await;
}

async fn comes_too_late(site: &Site, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    reload(browser).await;
    assert_eq!(browser.answer().await.0, 404, "the offer is gone");
    let lang = browser.path().await.split('/').nth(1).expect("a language").to_owned();
    browser.visit(&site.at(way.other, &format!("/{lang}/offers"))).await;
    browser.assert_says(way.says.faster).await;
    assert_discreet(browser, way).await;
    eye.look("who was too late").await;
}

async fn they_agree_on_a_time(site: &Site, way: &Way, (customer, friend): (&mut Eye<'_>, &mut Eye<'_>)) {
    friend
        .browser
        .click("main label:has([name=channel][value=phone])")
        .await;
    friend.browser.follow("main form[action$='/contact'] button").await;
    friend.browser.assert_says(way.says.contacted).await;
    friend.look("the order, contacted").await;
    let zone: chrono_tz::Tz = "Europe/Berlin".parse().expect("a zone");
    let soon = (site.house.clock.now() + Duration::hours(2)).with_timezone(&zone);
    let soon = soon.format("%Y-%m-%dT%H:%M").to_string();
    friend.browser.put(&[("time", &soon)]).await;
    friend.browser.follow("main form[action$='/appointments'] button").await;
    friend.look("a time, proposed").await;
    reload(customer.browser).await;
    customer.look("the customer's page with a proposal").await;
    customer.browser.follow("main form[action*='/agree'] button").await;
    customer.browser.assert_says(way.says.agreed).await;
    customer.look("the customer's page, scheduled").await;
}

async fn work_is_done(way: &Way, (customer, friend): (&mut Eye<'_>, &mut Eye<'_>)) {
    reload(friend.browser).await;
    friend.look("the order, scheduled").await;
    friend.browser.follow("main form[action$='/start'] button").await;
    friend.browser.assert_says(way.says.begun).await;
    friend.browser.fill("label", way.extra).await;
    friend.browser.fill("amount", "12,50").await;
    friend.browser.follow("main form[action$='/extras'] button").await;
    friend.look("the order, an extra asked").await;
    reload(customer.browser).await;
    customer.browser.assert_says(way.extra).await;
    customer.look("the customer's page with an extra").await;
    customer
        .browser
        .follow("main form[action*='/extra/agree'] button")
        .await;
    customer.browser.assert_says(way.says.extra_agreed).await;
    let code = customer.browser.words("main .note .figure").await;
    reload(friend.browser).await;
    friend.browser.fill("code", &code).await;
    friend.browser.follow("main form[action$='/complete'] button").await;
    friend.browser.assert_says(way.says.completed).await;
    friend.look("the order, completed").await;
}

/// How many ratings the reader's own profile counts.
async fn ratings(site: &Site, way: &Way, eye: &mut Eye<'_>) -> String {
    let browser = eye.browser;
    let work = Work::reading(&site.house.pools);
    let db = PlatformDb::new(&work, "a test looks for a profile");
    let tx = db.open().await.expect("a connection");
    let own = "SELECT m.id FROM memberships m JOIN persons p ON p.id = m.person_id
               WHERE p.email = $1 AND m.tenant_id IN (SELECT id FROM tenants WHERE slug = $2)";
    let row = Sql::new(own)
        .bind(way.friend)
        .bind(way.slug)
        .row(&tx)
        .await
        .expect("an answer")
        .expect("a member");
    drop(tx);
    let id: uuid::Uuid = row.try_get("", "id").expect("an id");
    browser
        .visit(&site.at(way.slug, &format!("/{}/members/{id}", way.lang)))
        .await;
    eye.look("the profile").await;
    browser.words("main section:has(#reputation) p").await
}

async fn from_the_booking_to_the_rating(way: &Way) {
    let site = Site::open().await;
    arrange(&site, way).await;
    let (customers, others, friends) = (
        site.browser(DESK, true).await,
        site.browser(PHONE, true).await,
        site.browser(PHONE, true).await,
    );
    let (mut customer, mut other, mut friend) = (Eye::of(&customers), Eye::of(&others), Eye::of(&friends));
    books(&site, way, &mut customer).await;
    site.run_jobs().await;
    reload(&customers).await;
    customers.assert_says(way.says.asking).await;
    customer.look("the customer's page, asking").await;
    is_asked_under_his_own_brand(&site, way, &mut other).await;
    friends.sign_in(&site, way.slug, way.lang, way.friend, PASSWORD).await;
    let before = ratings(&site, way, &mut friend).await;
    friends.forget().await;
    accepts(&site, way, &mut friend).await;
    comes_too_late(&site, way, &mut other).await;
    they_agree_on_a_time(&site, way, (&mut customer, &mut friend)).await;
    work_is_done(way, (&mut customer, &mut friend)).await;
    let order = friends.path().await;

    reload(&customers).await;
    customers.click("main label:has([name=stars][value='5'])").await;
    customers.fill("text", way.words).await;
    customer.look("the customer's page, to be rated").await;
    customers.follow("main form[action*='/rate'] button").await;
    customers.assert_says(way.says.rated).await;
    customer.look("the customer's page, rated").await;

    friends.visit(&site.at(way.slug, &order)).await;
    friends.assert_says(way.words).await;
    friend.look("the order, rated").await;
    friends
        .visit(&site.at(way.slug, &format!("/{}/me/earnings", way.lang)))
        .await;
    friends.find("main table, main figure").await;
    friend.look("the earnings").await;
    let after = ratings(&site, way, &mut friend).await;
    let count = |said: &str| -> i64 {
        let digits = said.rsplit(|c: char| !c.is_ascii_digit()).find(|part| !part.is_empty());
        digits
            .and_then(|digits| digits.parse().ok())
            .unwrap_or_else(|| panic!("no number in {said}"))
    };
    assert_eq!(count(&after), count(&before) + 1, "{before}, then {after}");
    assert_clean([customer, other, friend]);
    for browser in [customers, others, friends] {
        browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_goes_from_the_booking_to_the_rating_in_german_at_voltaro() {
    from_the_booking_to_the_rating(&Way {
        slug: "voltaro",
        lang: "de",
        postal: "10245",
        package: "wifi-setup",
        friend: "friend3@voltaro.example",
        other: "kith",
        others_friend: "friend2@kith.example",
        others_brand: "Kith",
        brand: "Voltaro",
        name: "Kunigunde Weizenegger",
        street: "Am Markt 5",
        phone: "030 23125 777",
        email: "kunigunde@customers.example",
        trouble: "Im Arbeitszimmer bricht das WLAN ab. Ich wohne Am Markt 5, Tel. 030 23125 777.",
        extra: "Netzwerkkabel, 10 m",
        words: "Freundlich, schnell und ordentlich.",
        says: Says {
            asking: "Wir fragen Friends in der Nähe",
            accepted: "Der Auftrag gehört dir",
            faster: "Jemand war schneller",
            contacted: "Der erste Kontakt ist notiert",
            agreed: "Der Termin ist vereinbart",
            begun: "Die Arbeit hat begonnen",
            extra_agreed: "vereinbart",
            completed: "Der Auftrag ist abgeschlossen, vielen Dank.",
            rated: "Mit 5 Sternen bewertet.",
        },
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_order_goes_from_the_booking_to_the_rating_in_polish_at_iskra() {
    from_the_booking_to_the_rating(&Way {
        slug: "iskra",
        lang: "pl",
        postal: "02-512",
        package: "new-phone",
        friend: "friend1@iskra.example",
        other: "kith",
        others_friend: "friend9@kith.example",
        others_brand: "Kith",
        brand: "Iskra",
        name: "Żaneta Brzęczyszczykiewicz",
        street: "ul. Długa 5/7",
        phone: "22 000 07 77",
        email: "zaneta@customers.example",
        trouble: "Nowy telefon, kontakty zostały w starym. Mieszkam na Długiej 5/7, proszę dzwonić: 22 000 07 77.",
        extra: "Etui ochronne",
        words: "Cierpliwie i z uśmiechem.",
        says: Says {
            asking: "Pytamy Friends w okolicy",
            accepted: "Zlecenie jest Twoje",
            faster: "Ktoś był szybszy",
            contacted: "Pierwszy kontakt został zapisany",
            agreed: "Termin wizyty jest ustalony",
            begun: "Praca się rozpoczęła",
            extra_agreed: "uzgodnione",
            completed: "Zlecenie jest zakończone, dziękujemy.",
            rated: "Ocena: 5 gwiazdek.",
        },
    })
    .await;
}
