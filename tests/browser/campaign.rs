//! A newsletter from the draft to the archive: a manager at a desk writes it in two languages and lets it go; its readers,
//! on phones, read it, and one of them ends it by the click of his mail program.

use std::time::Duration;

use kith::{
    foundation::{
        db::Work,
        i18n::{Arg, Lang},
    },
    newsletter::Sender,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{
    DESK, PHONE,
    rig::{Browser, Site},
    walk::{Eye, Home, assert_clean, link_in, reload},
};
use crate::newsletter::reader;

/// Readers besides those who are there: more than leave in one turn of the sender, so that one sees it half done.
const READERS: usize = 50;
/// How long a start can be taken back.
const TAKE_BACK: Duration = Duration::from_secs(61);

/// One way through, in one community and language.
struct Way {
    slug: &'static str,
    lang: &'static str,
    /// The community's own language, and another one; the pages are read in one of them.
    own: (&'static str, Texts),
    other: (&'static str, Texts),
}

struct Texts {
    subject: &'static str,
    preheader: &'static str,
    heading: &'static str,
    text: &'static str,
    button: &'static str,
}

impl Way {
    /// What a reader of the walk's language reads.
    fn texts(&self) -> &Texts {
        if self.own.0 == self.lang {
            &self.own.1
        } else {
            &self.other.1
        }
    }
}

async fn readers_join(home: &Home<'_>, lang: Lang) {
    let house = &home.site.house;
    let work = Work::writing(&house.pools);
    for no in 0..READERS {
        let email = home.email(&format!("reader{no}"));
        reader(&work, home.tenant, (&email, lang), house.clock.now()).await;
    }
    work.end(true).await.expect("a commit");
}

/// Fills the blocks of a variant whose form is open, and looks at the letter.
async fn is_written(home: &Home<'_>, texts: &Texts, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    for (field, text) in [
        ("subject", texts.subject),
        ("preheader", texts.preheader),
        ("text.0", texts.heading),
        ("text.1", texts.text),
        ("text.3", texts.button),
        ("url.3", &home.path("/forum")),
    ] {
        browser.fill(field, text).await;
    }
    eye.look("the blocks").await;
    browser.follow("main form button[value=preview]").await;
    browser.find("main iframe").await;
    eye.look("the preview").await;
    browser.follow("main a[href$='as=dark']").await;
    eye.look("the preview in the dark").await;
    browser.follow("main a[href$='as=text']").await;
    let letter = browser.words("main pre").await;
    assert!(letter.contains(texts.heading) && letter.contains("/forum"), "{letter}");
    eye.look("the preview as text").await;
    browser.follow("main .crumbs li:last-child a").await;
}

/// The manager writes it in both languages and does what the page says is missing.
async fn is_drafted(home: &Home<'_>, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    home.sign_in(browser, "manager").await;
    home.visit(browser, "/staff/newsletters").await;
    eye.look("the desk").await;
    browser.follow("main form button.filled").await;
    home.assert_says(browser, "campaign-lacks").await;
    eye.look("an empty draft").await;
    let ((own, texts), (other, others)) = (&way.own, &way.other);
    browser.follow(&format!("main a[href$='/in/{own}']")).await;
    browser.fill("subject", texts.subject).await;
    browser.enter("subject").await;
    home.assert_says(browser, "campaign-saved").await;
    let language = home.say_language(own);
    home.assert_says_of(browser, "campaign-lacks-text", &[("language", language.into())])
        .await;
    eye.look("a draft without a text").await;
    browser.follow(&format!("main a[href$='/in/{own}']")).await;
    for kind in ["button", "package"] {
        browser.follow(&format!("main form button[value='add:{kind}']")).await;
    }
    browser
        .run("document.querySelector(\"main select[name='text.3']\").selectedIndex = 1")
        .await;
    // The package goes before the button.
    browser.follow("main form button[value='up:3']").await;
    is_written(home, texts, eye).await;
    // The other language begins with what is there.
    browser.follow(&format!("main a[href$='/in/{other}']")).await;
    is_written(home, others, eye).await;
    browser.assert_silent(&home.say("campaign-lacks", &[])).await;
    eye.look("the draft").await;
}

/// How many it goes to, as the page says.
async fn audience(browser: &Browser) -> String {
    let said = browser.words("main [aria-labelledby=audience] .lead").await;
    said.chars().filter(char::is_ascii_digit).collect()
}

async fn starts(browser: &Browser, count: &str) {
    browser.fill("count", count).await;
    browser.follow("main form[action$='/start'] button").await;
}

/// It is tried, started, taken back, started again, held up in the middle, and done.
async fn is_sent(home: &Home<'_>, way: &Way, eye: &mut Eye<'_>) {
    let (browser, house) = (eye.browser, &home.site.house);
    browser.follow("main form[action$='/test'] button").await;
    home.assert_says(browser, "campaign-tried").await;
    home.letter(
        "manager",
        &home.say("campaign-test-subject", &[("subject", way.texts().subject.into())]),
    )
    .await;
    let count = audience(browser).await;
    starts(browser, "1").await;
    let number: i64 = count.parse().expect("a number");
    home.assert_says_of(browser, "campaign-refused-count", &[("n", Arg::from(number))])
        .await;
    eye.look("a start with another number").await;
    starts(browser, &count).await;
    home.assert_says(browser, "campaign-counting").await;
    eye.look("a minute to take it back").await;
    browser.follow("main form[action$='/take-back'] button").await;
    home.assert_says(browser, "campaign-taken-back").await;
    starts(browser, &count).await;

    house.clock.advance(TAKE_BACK);
    let sender = Sender::new(house.clone());
    assert!(sender.turn().await.expect("a turn").letters > 0);
    reload(browser).await;
    home.assert_says(browser, "campaign-state-sending").await;
    browser.find("main progress").await;
    eye.look("half done").await;
    browser.follow("main form[action$='/pause'] button").await;
    home.assert_says(browser, "campaign-was-paused").await;
    assert_eq!(sender.turn().await.expect("a turn").letters, 0, "it is held up");
    eye.look("held up").await;
    browser.follow("main form[action$='/resume'] button").await;
    while sender.turn().await.expect("a turn").letters > 0 {}
    reload(browser).await;
    home.assert_says(browser, "campaign-state-done").await;
    eye.look("done").await;
}

/// Somebody who is not signed in finds it and reads it.
async fn is_read(home: &Home<'_>, way: &Way, eye: &mut Eye<'_>) {
    let (browser, texts) = (eye.browser, way.texts());
    home.visit(browser, "/news").await;
    browser.assert_says(texts.subject).await;
    eye.look("the archive").await;
    browser.follow("main .rows li:first-child a").await;
    browser.assert_says(texts.subject).await;
    browser.assert_says(texts.button).await;
    eye.look("the issue").await;
}

/// Asks as a mail program does: a bare POST without a cookie. The status it gets.
async fn clicks_once(site: &Site, url: &str) -> String {
    let (host, path) = url
        .strip_prefix("http://")
        .and_then(|rest| rest.split_once('/'))
        .expect("an address");
    let body = "List-Unsubscribe=One-Click";
    let request = format!(
        "POST /{path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(("127.0.0.1", site.port))
        .await
        .expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    answer.split(' ').nth(1).expect("a status").to_owned()
}

/// Whether the preferences that are shown have each topic ticked.
async fn wanted(browser: &Browser) -> serde_json::Value {
    browser
        .run("return [...document.querySelectorAll('main [name=topic]')].filter((box) => box.checked).map((box) => box.value)")
        .await
}

/// A reader ends it by his mail program, and says on the page of the letter's link what he wants instead.
async fn is_ended(home: &Home<'_>, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    let letter = home.letter("reader0", way.texts().subject).await;
    browser.visit(&link_in(&letter, "/newsletter/")).await;
    assert_eq!(wanted(browser).await, serde_json::json!(["news"]));
    eye.look("the preferences").await;
    let way_out = letter.list_unsubscribe.as_ref().expect("a way out");
    assert!(way_out.one_click);
    assert_eq!(clicks_once(home.site, &way_out.url).await, "200");
    reload(browser).await;
    assert_eq!(wanted(browser).await, serde_json::json!([]), "one click was enough");
    browser.click("main label:has([name=topic][value=events])").await;
    browser.follow("main form button.filled").await;
    home.assert_says(browser, "newsletter-saved").await;
    assert_eq!(wanted(browser).await, serde_json::json!(["events"]));
    browser.follow("main form[action$='/pause'] button").await;
    home.assert_says(browser, "newsletter-paused-until").await;
    eye.look("the preferences, paused").await;
}

async fn from_the_draft_to_the_archive(way: &Way) {
    let site = Site::open().await;
    let home = Home::of(&site, way.slug, way.lang).await;
    readers_join(&home, way.lang.parse().expect("a language")).await;
    let (managers, readers) = (site.browser(DESK, true).await, site.browser(PHONE, true).await);
    let (mut manager, mut reader) = (Eye::of(&managers), Eye::of(&readers));
    is_drafted(&home, way, &mut manager).await;
    is_sent(&home, way, &mut manager).await;
    is_read(&home, way, &mut reader).await;
    is_ended(&home, way, &mut reader).await;
    reload(&managers).await;
    let ended = managers.words("main .shares tr:last-child").await;
    assert!(ended.ends_with('1'), "the page counts who ended it: {ended}");
    assert_clean([manager, reader]);
    for browser in [managers, readers] {
        browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_campaign_goes_from_the_draft_to_the_archive_in_german_at_voltaro() {
    from_the_draft_to_the_archive(&Way {
        slug: "voltaro",
        lang: "de",
        own: (
            "de",
            Texts {
                subject: "Der Winter wird hell",
                preheader: "Licht, Musik und ein Paket",
                heading: "Es wird früh dunkel",
                text: "Wer **Licht** mag, liest hier weiter.",
                button: "Ins Forum",
            },
        ),
        other: (
            "en",
            Texts {
                subject: "A bright winter",
                preheader: "Light, music and a package",
                heading: "It gets dark early",
                text: "Whoever likes **light** reads on.",
                button: "To the forum",
            },
        ),
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_campaign_goes_from_the_draft_to_the_archive_in_french_at_telvia() {
    from_the_draft_to_the_archive(&Way {
        slug: "telvia",
        lang: "fr",
        own: (
            "de",
            Texts {
                subject: "Schneller ins neue Jahr",
                preheader: "Was sich im Januar ändert",
                heading: "Neue Leitungen",
                text: "Ab Januar gilt **mehr Tempo**.",
                button: "Zum Forum",
            },
        ),
        other: (
            "fr",
            Texts {
                subject: "Plus vite dans la nouvelle année",
                preheader: "Ce qui change en janvier",
                heading: "De nouvelles lignes",
                text: "Dès janvier, c’est **plus rapide**.",
                button: "Vers le forum",
            },
        ),
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_campaign_goes_from_the_draft_to_the_archive_in_polish_at_iskra() {
    from_the_draft_to_the_archive(&Way {
        slug: "iskra",
        lang: "pl",
        own: (
            "pl",
            Texts {
                subject: "Ciepło na cały styczeń",
                preheader: "Termostaty bez tajemnic",
                heading: "Zima puka do drzwi",
                text: "Kto lubi **ciepło**, czyta dalej.",
                button: "Na forum",
            },
        ),
        other: (
            "de",
            Texts {
                subject: "Warm durch den Januar",
                preheader: "Thermostate ohne Geheimnis",
                heading: "Der Winter klopft an",
                text: "Wer es **warm** mag, liest weiter.",
                button: "Ins Forum",
            },
        ),
    })
    .await;
}
