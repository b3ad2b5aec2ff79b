//! An event from the draft to the door: a manager at a desk, members on phones, one of whom waits until another one
//! cancels by the link of his letter.

use chrono::Duration;
use kith::{
    accounts::{Membership, Person},
    events::{EventId, Registration, door_code},
    foundation::{db::Work, email_address::EmailAddress, i18n::Arg},
    tenancy::{PeopleDb, TenantDb},
};

use super::{
    DESK, PHONE,
    rig::{Browser, Site},
    walk::{Eye, Home, assert_clean, link_in, reload},
};

/// One way through, in one community and language.
struct Way {
    slug: &'static str,
    lang: &'static str,
    /// The community's own language, and another one; the page is read in one of them.
    own: (&'static str, Texts),
    other: (&'static str, Texts),
    venue: &'static str,
    street: &'static str,
    postal: &'static str,
    question: &'static str,
    answer: &'static str,
    /// Who takes both seats, who waits for one, and who comes online, with the name that the door knows.
    first: &'static str,
    second: &'static str,
    third: (&'static str, &'static str),
}

struct Texts {
    title: &'static str,
    summary: &'static str,
}

impl Way {
    fn title(&self) -> &'static str {
        let texts = if self.own.0 == self.lang {
            &self.own.1
        } else {
            &self.other.1
        };
        texts.title
    }
}

/// The manager writes the event and publishes it; gives back its public path.
async fn is_drafted_and_published(home: &Home<'_>, way: &Way, eye: &mut Eye<'_>) -> String {
    let browser = eye.browser;
    home.sign_in(browser, "manager").await;
    home.visit(browser, "/staff/events").await;
    eye.look("the desk").await;
    browser.follow("main .page-head a.filled").await;
    let ((own, texts), (other, others)) = (&way.own, &way.other);
    browser.fill(&format!("title-{own}"), texts.title).await;
    browser.fill(&format!("summary-{own}"), texts.summary).await;
    browser.fill(&format!("text-{own}"), "## 18:00\n\n- 1\n- 2").await;
    browser.fill(&format!("question-{own}"), way.question).await;
    browser
        .click(&format!("main details:has([name=title-{other}]) > summary"))
        .await;
    browser.fill(&format!("title-{other}"), others.title).await;
    browser.fill(&format!("summary-{other}"), others.summary).await;
    browser.click("main label:has([name=kind][value=both])").await;
    for (field, text) in [
        ("venue", way.venue),
        ("street", way.street),
        ("postal", way.postal),
        ("online_url", "https://meet.example/room"),
        ("seats_in_person", "2"),
        ("seats_online", "5"),
        ("guests_max", "1"),
    ] {
        browser.fill(field, text).await;
    }
    let day = (home.site.house.clock.now() + Duration::days(3)).date_naive();
    // The end before the beginning is refused, and nothing that was typed is lost.
    browser
        .put(&[("starts", &format!("{day}T18:00")), ("ends", &format!("{day}T17:00"))])
        .await;
    eye.look("the form").await;
    browser.follow("main form button.filled").await;
    home.assert_says(browser, "event-refused-order").await;
    eye.look("the form, refused").await;
    browser.put(&[("ends", &format!("{day}T20:00"))]).await;
    browser.follow("main form button.filled").await;
    home.assert_says(browser, "event-created").await;
    browser.assert_says(way.title()).await;
    eye.look("the draft").await;
    browser.follow("main form[action$='/publish'] button").await;
    home.assert_says(browser, "event-published").await;
    browser
        .follow("main a.btn[href*='/events/']:not([href*='/staff/'])")
        .await;
    browser.path().await
}

/// A member finds the event in the list and registers; what the answer says is a message of this key.
async fn registers(
    home: &Home<'_>,
    (event, seat, guests): (&str, &str, &str),
    answer: &str,
    eye: &mut Eye<'_>,
    key: &str,
) {
    let browser = eye.browser;
    home.visit(browser, "/events").await;
    eye.look("the list").await;
    browser.follow(&format!("main .rows a[href='{event}']")).await;
    browser
        .click(&format!("main label:has([name=seat][value={seat}])"))
        .await;
    browser.fill("guests", guests).await;
    browser.fill("answer", answer).await;
    eye.look("the event").await;
    browser.follow("main form[action$='/register'] button").await;
    home.assert_says(browser, key).await;
    eye.look(key).await;
}

/// Whoever holds the letter says that he does not come, without signing in.
async fn cancels_by_the_letter(home: &Home<'_>, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    let subject = home.say("event-letter-confirmed-subject", &[("title", way.title().into())]);
    let letter = home.letter(way.first, &subject).await;
    assert!(letter.calendar.is_some(), "his calendar learns of it");
    browser.forget().await;
    browser.visit(&link_in(&letter, "/events/registration/")).await;
    home.assert_says(browser, "event-mine-confirmed").await;
    eye.look("the link of the letter").await;
    browser.follow("main form button").await;
    home.assert_says(browser, "event-left").await;
    eye.look("cancelled").await;
}

/// The word of the picture that a member shows at the door.
async fn code_of(home: &Home<'_>, event: EventId, name: &str) -> String {
    let house = &home.site.house;
    let work = Work::reading(&house.pools);
    let (people, db) = (PeopleDb::new(&work), TenantDb::new(&work, home.tenant));
    let email = EmailAddress::parse(&home.email(name)).expect("an address");
    let person = Person::by_email(&people, &email)
        .await
        .expect("an answer")
        .expect("a person");
    let member = Membership::of_person(&db, person.id)
        .await
        .expect("an answer")
        .expect("a member");
    let mine = Registration::of(&db, event, member.id)
        .await
        .expect("an answer")
        .expect("a registration");
    door_code(house, home.tenant, mine.id)
}

/// The manager lets in one whose code he reads, and one whose name he is told.
async fn are_let_in(home: &Home<'_>, way: &Way, event: EventId, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    let door = format!("/staff/check-in/{}", code_of(home, event, way.second).await);
    home.visit(browser, &door).await;
    eye.look("the code").await;
    browser.follow("main form button.filled").await;
    home.assert_says(browser, "event-checked-in").await;
    home.visit(browser, &door).await;
    let buttons = browser
        .run("return document.querySelectorAll('main form').length")
        .await;
    assert_eq!(buttons, 0, "nobody is let in twice");
    eye.look("the code, once more").await;

    home.visit(browser, &format!("/staff/events/{event}")).await;
    eye.look("those who come").await;
    let (_, name) = way.third;
    browser.fill("name", name).await;
    browser.follow("main form[role=search] button").await;
    let listed = browser
        .run("return [...document.querySelectorAll('main tbody th a')].map((a) => a.innerText)")
        .await;
    assert_eq!(listed, serde_json::json!([name]));
    browser.follow("main tbody form[action$='/check-in'] button").await;
    home.assert_says(browser, "event-checked-in").await;
    home.assert_says_of(browser, "event-seen-count", &[("n", Arg::from(2))])
        .await;
    eye.look("those who came").await;
}

async fn from_the_draft_to_the_door(way: &Way) {
    let site = Site::open().await;
    let home = Home::of(&site, way.slug, way.lang).await;
    let (managers, firsts, seconds): (Browser, Browser, Browser) = (
        site.browser(DESK, true).await,
        site.browser(PHONE, true).await,
        site.browser(PHONE, true).await,
    );
    let (mut manager, mut first, mut second) = (Eye::of(&managers), Eye::of(&firsts), Eye::of(&seconds));
    let path = is_drafted_and_published(&home, way, &mut manager).await;
    let event: EventId = path.split('/').nth(3).expect("an id").parse().expect("an id");

    home.sign_in(&firsts, way.first).await;
    registers(
        &home,
        (&path, "in_person", "1"),
        way.answer,
        &mut first,
        "event-registered",
    )
    .await;
    firsts.find("main figure img[src^='data:image/svg+xml']").await;
    home.sign_in(&seconds, way.second).await;
    registers(
        &home,
        (&path, "in_person", "0"),
        way.answer,
        &mut second,
        "event-registered-waiting",
    )
    .await;
    home.assert_says_of(&seconds, "event-mine-waiting", &[("n", Arg::from(1))])
        .await;
    let subject = home.say("event-letter-waiting-subject", &[("title", way.title().into())]);
    home.letter(way.second, &subject).await;

    cancels_by_the_letter(&home, way, &mut first).await;
    let subject = home.say("event-letter-promoted-subject", &[("title", way.title().into())]);
    let letter = home.letter(way.second, &subject).await;
    seconds.visit(&link_in(&letter, &format!("/events/{event}"))).await;
    home.assert_says(&seconds, "event-mine-heading").await;
    seconds.find("main figure img[src^='data:image/svg+xml']").await;
    second.look("who moved up").await;

    home.sign_in(&firsts, way.third.0).await;
    registers(
        &home,
        (&path, "online", "0"),
        way.answer,
        &mut first,
        "event-registered",
    )
    .await;
    are_let_in(&home, way, event, &mut manager).await;
    reload(&seconds).await;
    home.assert_says(&seconds, "event-mine-heading").await;

    assert_clean([manager, first, second]);
    for browser in [managers, firsts, seconds] {
        browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_goes_from_the_draft_to_the_door_in_german_at_voltaro() {
    from_the_draft_to_the_door(&Way {
        slug: "voltaro",
        lang: "de",
        own: (
            "de",
            Texts {
                title: "Lötabend für Anfänger",
                summary: "Wir löten ein Radio.",
            },
        ),
        other: (
            "en",
            Texts {
                title: "Soldering for beginners",
                summary: "We solder a radio.",
            },
        ),
        venue: "Werkstatt am Ostkreuz",
        street: "Sonntagstraße 9",
        postal: "10245",
        question: "Was bringst du mit?",
        answer: "Einen Lötkolben",
        first: "friend1",
        second: "friend2",
        third: ("friend3", "Lars B."),
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_goes_from_the_draft_to_the_door_in_french_at_telvia() {
    from_the_draft_to_the_door(&Way {
        slug: "telvia",
        lang: "fr",
        own: (
            "de",
            Texts {
                title: "Glasfaser zum Anfassen",
                summary: "Wir spleissen eine Faser.",
            },
        ),
        other: (
            "fr",
            Texts {
                title: "La fibre à portée de main",
                summary: "Nous épissons une fibre.",
            },
        ),
        venue: "Telvia Lab",
        street: "Technoparkstrasse 2",
        postal: "8406",
        question: "Was bringen Sie mit?",
        answer: "Une épisseuse",
        first: "friend7",
        second: "friend12",
        third: ("friend6", "Maya Gerber"),
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_goes_from_the_draft_to_the_door_in_polish_at_iskra() {
    from_the_draft_to_the_door(&Way {
        slug: "iskra",
        lang: "pl",
        own: (
            "pl",
            Texts {
                title: "Wieczór z lutownicą",
                summary: "Lutujemy razem radio.",
            },
        ),
        other: (
            "de",
            Texts {
                title: "Ein Abend mit dem Lötkolben",
                summary: "Wir löten ein Radio.",
            },
        ),
        venue: "Pracownia na Mokotowie",
        street: "ul. Puławska 12",
        postal: "02-512",
        question: "Co przyniesiesz?",
        answer: "Lutownicę",
        first: "friend1",
        second: "friend2",
        third: ("friend3", "Magda W."),
    })
    .await;
}
