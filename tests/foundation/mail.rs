//! Letters through a real Postfix. `tests/run` starts it; by hand, `tests/support/postfix open FOLDER` and then
//! `source FOLDER/environment`.

use std::{
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use kith::{
    app,
    foundation::{
        boot::Settings,
        db::{Scope, Sql, Work},
        email_address::EmailAddress,
        mail::{AutoSubmitted, Letter, ListUnsubscribe, Mailbox, Outlet, SendError, SmtpConfig, SmtpOutlet},
    },
};
use sea_orm::FromQueryResult;
use tokio::sync::RwLock;
use uuid::Uuid;

use crate::support::{Portal, noon};

/// Read by who needs the server, written by who stops it.
static POSTFIX: RwLock<()> = RwLock::const_new(());

/// Enough for the slowest machine; a letter takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(60);

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is missing: run tests/run, or see tests/support/postfix"))
}

/// The server's three doors: plain, encrypted after a word, encrypted from the first byte.
fn plain() -> String {
    variable("KITH_TEST_SMTP")
}

fn starttls() -> String {
    variable("KITH_TEST_SMTP_STARTTLS")
}

fn tls() -> String {
    variable("KITH_TEST_SMTPS")
}

fn root() -> String {
    variable("KITH_TEST_SMTP_ROOT")
}

/// An address of this call's own.
fn address(name: &str) -> String {
    format!("{name}-{}@new.example", Uuid::new_v4().simple())
}

/// A portal that sends its letters there, trusting the test's authority.
async fn portal_at(url: &str) -> Portal {
    Portal::open_with(|settings| {
        settings.smtp = url.to_owned();
        settings.smtp_root = root();
    })
    .await
}

/// Somebody joins north, which is answered with a letter.
async fn join(portal: &Portal, email: &str) -> crate::support::Client {
    let client = portal.visitor();
    let form = [
        ("given_name", "Ida"),
        ("family_name", "Novak"),
        ("email", email),
        ("password", "sieben grüne Lampen"),
        ("born_on", "1990-05-17"),
        ("country", "DE"),
        ("postal_code", "10245"),
        ("language", "de"),
        ("skill", "wifi"),
        ("terms", "on"),
    ];
    let seen = client.post("/en/join", &form).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    client
}

/// What the jobs table says of the one letter of a portal.
#[derive(Debug, FromQueryResult)]
struct LetterJob {
    id: Uuid,
    attempts: i64,
    last_error: Option<String>,
    is_finished: bool,
    is_dead: bool,
}

async fn letter_jobs(portal: &Portal) -> Vec<LetterJob> {
    let work = Work::reading(&portal.house.pools);
    let platform = Scope {
        name: "platform",
        owner: None,
    };
    let tx = work.scoped(platform).await.expect("a connection");
    Sql::new(
        "SELECT id, attempts, last_error, finished_at IS NOT NULL AS is_finished, dead_at IS NOT NULL AS is_dead
         FROM jobs WHERE kind = 'letter' ORDER BY created_at, id",
    )
    .all(&tx)
    .await
    .expect("jobs")
}

async fn the_letter_job(portal: &Portal) -> LetterJob {
    let mut jobs = letter_jobs(portal).await;
    assert_eq!(jobs.len(), 1, "{jobs:?}");
    jobs.remove(0)
}

/// The letters that lie in the mailbox for this address, as the server wrote them there.
fn lying_for(email: &str) -> Vec<String> {
    let delivered = format!("Delivered-To: {email}\n");
    let folder = PathBuf::from(variable("KITH_TEST_MAILDIR")).join("new");
    // The folder comes with the first letter.
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .map(|entry| std::fs::read(entry.expect("a letter").path()).expect("a letter"))
        .map(|bytes| String::from_utf8(bytes).expect("letters are ASCII"))
        .filter(|letter| letter.contains(&delivered))
        .collect()
}

/// Waits until so many letters have come to this address.
async fn arrived(email: &str, count: usize) -> Vec<String> {
    let begun = Instant::now();
    loop {
        let letters = lying_for(email);
        if letters.len() >= count {
            return letters;
        }
        assert!(
            begun.elapsed() < PATIENCE,
            "{} of {count} letters to {email}",
            letters.len()
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// A header's value, unfolded.
fn header(letter: &str, name: &str) -> Option<String> {
    let head = letter
        .split("\n\n")
        .next()
        .expect("a head")
        .replace("\n\t", " ")
        .replace("\n ", " ");
    let start = format!("{}:", name.to_lowercase());
    head.lines()
        .find(|line| line.to_lowercase().starts_with(&start))
        .map(|line| line[start.len()..].trim().to_owned())
}

/// The parts of a letter: the kind, and the text as the reader sees it.
fn parts(letter: &str) -> Vec<(String, String)> {
    let kind = header(letter, "Content-Type").expect("a kind");
    let boundary = kind.split("boundary=\"").nth(1).and_then(|rest| rest.split('"').next());
    let line = format!("--{}", boundary.unwrap_or_else(|| panic!("no boundary in {kind}")));
    letter
        .split(&line)
        .skip(1)
        .filter(|part| !part.starts_with("--"))
        .map(|part| {
            let part = part.trim_start();
            let (_, body) = part.split_once("\n\n").expect("a body");
            let text = match header(part, "Content-Transfer-Encoding").as_deref() {
                Some("quoted-printable") => from_quoted_printable(body),
                Some("7bit") => body.to_owned(),
                other => panic!("the encoding {other:?}"),
            };
            (header(part, "Content-Type").expect("a part's kind"), text)
        })
        .collect()
}

/// RFC 2045 6.7.
fn from_quoted_printable(text: &str) -> String {
    let mut bytes = Vec::new();
    let joined = text.replace("=\n", "");
    let mut pieces = joined.split('=');
    bytes.extend_from_slice(pieces.next().expect("a beginning").as_bytes());
    for piece in pieces {
        bytes.push(u8::from_str_radix(&piece[..2], 16).expect("a byte"));
        bytes.extend_from_slice(&piece.as_bytes()[2..]);
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// How often the server took a letter with this Message-ID.
fn times_taken(message_id: &str) -> usize {
    server_log().matches(&format!("message-id={message_id}\n")).count()
}

fn server_log() -> String {
    let log = PathBuf::from(variable("KITH_TEST_POSTFIX")).join("log/mail.log");
    std::fs::read_to_string(log).expect("the server's log")
}

/// Stops or starts the server.
fn postfix(act: &str) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/postfix");
    let done = Command::new(script)
        .args([act, &variable("KITH_TEST_POSTFIX")])
        .status();
    assert!(done.expect("the script runs").success(), "postfix {act}");
}

/// The server is down as long as this lives.
struct Down;

impl Down {
    fn now() -> Self {
        postfix("stop");
        Self
    }
}

impl Drop for Down {
    fn drop(&mut self) {
        postfix("start");
    }
}

async fn a_letter_of_the_house_arrives_whole(url: &str) -> String {
    let _up = POSTFIX.read().await;
    let portal = portal_at(url).await;
    let email = address("ida");
    let ida = join(&portal, &email).await;

    portal.run_jobs().await;

    let letters = arrived(&email, 1).await;
    let letter = &letters[0];
    let job = the_letter_job(&portal).await;
    assert!(job.is_finished, "{job:?}");
    let message_id = format!("<{}@north.localhost>", job.id);
    assert_eq!(header(letter, "Message-ID"), Some(message_id.clone()));
    assert_eq!(times_taken(&message_id), 1);
    let from = header(letter, "From").expect("a sender");
    assert!(
        from.contains("north zqnorthzq") && from.contains("<hello@north.example>"),
        "{from}"
    );
    assert_eq!(header(letter, "Return-Path").as_deref(), Some("<hello@north.example>"));
    assert!(header(letter, "To").expect("a reader").contains(&email));
    assert_eq!(header(letter, "Auto-Submitted").as_deref(), Some("auto-generated"));
    assert_eq!(
        header(letter, "List-Unsubscribe"),
        None,
        "nobody subscribed to this one"
    );

    let parts = parts(letter);
    let kinds: Vec<_> = parts
        .iter()
        .map(|(kind, _)| kind.split(';').next().expect("a kind"))
        .collect();
    assert_eq!(kinds, ["text/plain", "text/html"]);
    let (text, html) = (&parts[0].1, &parts[1].1);
    let at = text.find("/en/link/").unwrap_or_else(|| panic!("no link in:\n{text}"));
    let link: String = text[at..].chars().take_while(|char| !char.is_whitespace()).collect();
    assert!(html.contains(&link), "{link} is not in:\n{html}");
    assert_eq!(ida.post(&link, &[]).await.status, 303, "the letter lets her in");
    letter.clone()
}

#[tokio::test]
async fn a_letter_arrives_over_a_plain_connection() {
    let letter = a_letter_of_the_house_arrives_whole(&plain()).await;

    let received = header(&letter, "Received").expect("a trace");
    assert!(received.contains("with ESMTP id"), "{received}");
}

#[tokio::test]
async fn a_letter_arrives_over_starttls_signed_in() {
    let letter = a_letter_of_the_house_arrives_whole(&starttls()).await;

    // RFC 3848: S for encrypted, A for signed in.
    let received = header(&letter, "Received").expect("a trace");
    assert!(
        received.contains("with ESMTPSA") && received.contains("TLSv1.3"),
        "{received}"
    );
}

#[tokio::test]
async fn a_letter_arrives_over_tls_signed_in() {
    let letter = a_letter_of_the_house_arrives_whole(&tls()).await;

    let received = header(&letter, "Received").expect("a trace");
    assert!(
        received.contains("with ESMTPSA") && received.contains("TLSv1.3"),
        "{received}"
    );
}

/// A letter as a newsletter writes it.
fn news_to(email: &str) -> Letter {
    Letter {
        from: Mailbox::named(
            "Nordlicht".to_owned(),
            EmailAddress::parse("news@north.example").expect("an address"),
        ),
        reply_to: None,
        bounce_to: Some(EmailAddress::parse("bounce-7@north.example").expect("an address")),
        to: Mailbox::named(
            "Żaneta Größe".to_owned(),
            EmailAddress::parse(email).expect("an address"),
        ),
        subject: "Grüße aus dem Norden, und was wir im November vorhaben: Treffen, Kabel, Kuchen".to_owned(),
        text: "Grüße aus Zürich.\n.\nDer Punkt steht allein.\n".to_owned(),
        html: "<p>Grüße aus Zürich.</p>\n".to_owned(),
        message_id: format!("{}@north.example", Uuid::new_v4()),
        lang: "de-CH".to_owned(),
        date: noon(),
        list_unsubscribe: Some(ListUnsubscribe {
            url: format!("https://north.example/de/unsubscribe/{}", "a1".repeat(32)),
            one_click: true,
            mailto: None,
        }),
        list_id: Some("news.north.example".to_owned()),
        list_help: None,
        feedback_id: None,
        auto_submitted: Some(AutoSubmitted::AutoGenerated),
        calendar: None,
    }
}

fn outlet(url: &str) -> SmtpOutlet {
    let config = SmtpConfig::parse(url).expect("a URL").with_root_certificates(root());
    SmtpOutlet::new(config).expect("an outlet")
}

#[tokio::test]
async fn what_one_subscribed_to_arrives_with_the_way_to_stop_it() {
    let _up = POSTFIX.read().await;
    let email = address("zaneta");
    let news = news_to(&email);

    outlet(&plain()).send(&news).await.expect("sent");

    let letters = arrived(&email, 1).await;
    let unsubscribe = news.list_unsubscribe.expect("a way to stop it");
    let of = |name| header(&letters[0], name);
    assert_eq!(of("List-Unsubscribe"), Some(format!("<{}>", unsubscribe.url)));
    assert_eq!(
        of("List-Unsubscribe-Post").as_deref(),
        Some("List-Unsubscribe=One-Click")
    );
    assert_eq!(of("List-Id").as_deref(), Some("<news.north.example>"));
    assert_eq!(of("Content-Language").as_deref(), Some("de-CH"));
    assert_eq!(of("Return-Path").as_deref(), Some("<bounce-7@north.example>"));
    assert_eq!(of("Date").as_deref(), Some("Mon, 23 Nov 2026 11:00:00 +0000"));
    assert_eq!(parts(&letters[0])[0].1.trim_end(), news.text.trim_end());
}

/// The letter waits, and comes once the set-up is repaired and the house started again.
async fn the_letter_waits_until_the_set_up_is_repaired(broken: impl FnOnce(&mut Settings), reason: &str, good: &str) {
    let _up = POSTFIX.read().await;
    let mut settings = None;
    let mut portal = Portal::open_with(|told| {
        broken(told);
        settings = Some(told.clone());
    })
    .await;
    let email = address("ida");
    join(&portal, &email).await;

    portal.run_jobs().await;

    let job = the_letter_job(&portal).await;
    assert!(!job.is_finished && !job.is_dead && job.attempts == 1, "{job:?}");
    let said = job.last_error.as_deref().expect("a reason");
    assert!(said.contains(reason), "{said}");
    assert!(lying_for(&email).is_empty());

    let mut settings = settings.expect("settings");
    settings.smtp = good.to_owned();
    settings.smtp_root = root();
    let repaired = app::build(&portal.url, &settings, true, portal.house.clock.clone()).await;
    let broken = std::mem::replace(&mut portal.house, repaired.expect("a house"));
    broken.live.closing.cancel();
    portal.house.clock.advance(Duration::from_secs(6));
    portal.run_jobs().await;

    arrived(&email, 1).await;
    assert!(the_letter_job(&portal).await.is_finished);
    assert_eq!(times_taken(&format!("<{}@north.localhost>", job.id)), 1);
}

#[tokio::test]
async fn a_certificate_nobody_vouches_for_gets_no_letter_over_tls() {
    let broken = |settings: &mut Settings| settings.smtp = tls();
    the_letter_waits_until_the_set_up_is_repaired(broken, "certificate", &tls()).await;
}

#[tokio::test]
async fn a_certificate_nobody_vouches_for_gets_no_letter_over_starttls() {
    let broken = |settings: &mut Settings| settings.smtp = starttls();
    the_letter_waits_until_the_set_up_is_repaired(broken, "certificate", &starttls()).await;
}

#[tokio::test]
async fn a_certificate_of_another_host_gets_no_letter() {
    for url in [tls(), starttls()] {
        let broken = |settings: &mut Settings| {
            settings.smtp = url.replace("@localhost", "@127.0.0.1");
            settings.smtp_root = root();
        };
        the_letter_waits_until_the_set_up_is_repaired(broken, "certificate", &url).await;
    }
}

#[tokio::test]
async fn a_wrong_password_loses_no_letter() {
    let broken = |settings: &mut Settings| {
        settings.smtp = starttls().replace("vier", "drei");
        settings.smtp_root = root();
    };
    the_letter_waits_until_the_set_up_is_repaired(broken, "signing in", &starttls()).await;
}

#[tokio::test]
async fn a_server_that_was_away_gets_the_letter_once() {
    let _alone = POSTFIX.write().await;
    let portal = portal_at(&plain()).await;
    let early = address("early");
    join(&portal, &early).await;
    // The connection stays open, as it would in a house that sends all day.
    portal.run_jobs().await;
    arrived(&early, 1).await;

    let late = address("late");
    let down = Down::now();
    join(&portal, &late).await;
    portal.run_jobs().await;
    let waiting = letter_jobs(&portal).await;
    assert!(!waiting[1].is_finished && !waiting[1].is_dead, "{waiting:?}");
    assert!(waiting[1].last_error.is_some(), "{waiting:?}");
    drop(down);
    portal.house.clock.advance(Duration::from_secs(6));
    portal.run_jobs().await;
    portal.run_jobs().await;

    arrived(&late, 1).await;
    let jobs = letter_jobs(&portal).await;
    assert!(jobs[1].is_finished && jobs[1].attempts == 2, "{jobs:?}");
    assert_eq!(times_taken(&format!("<{}@north.localhost>", jobs[1].id)), 1);
    assert_eq!(lying_for(&early).len(), 1);
}

#[tokio::test]
async fn a_reader_who_is_refused_for_good_is_the_operators_to_see_and_stops_nobody() {
    let _up = POSTFIX.read().await;
    let portal = portal_at(&plain()).await;
    let (refused, after) = (address("nobody"), address("after"));
    join(&portal, &refused).await;
    join(&portal, &after).await;

    portal.run_jobs().await;

    arrived(&after, 1).await;
    let jobs = letter_jobs(&portal).await;
    assert!(
        jobs[0].is_dead && jobs[0].attempts == 1 && jobs[1].is_finished,
        "{jobs:?}"
    );
    let link = kith::admin::make_operator(&portal.house, "olga@kith.example").await;
    let link = link.expect("a link").replace("http://ops.localhost", "");
    let olga = portal.visitor_at("ops.localhost");
    assert_eq!(olga.post(&link, &[]).await.status, 303);
    let page = olga.get("/en/jobs").await;
    page.assert_says("No such person here");
    page.assert_says(&format!("/jobs/{}/revive", jobs[0].id));
    page.assert_silent(&refused);
}

/// The letters of the two tests below.
const MANY: usize = 500;

/// Sends many letters one after the other, and says how fast.
async fn send_many(outlet: &SmtpOutlet, email: &str, what: &str) {
    let begun = Instant::now();
    for _ in 0..MANY {
        outlet.send(&news_to(email)).await.expect("sent");
    }
    println!("{what}: {:.0} letters/s", MANY as f64 / begun.elapsed().as_secs_f64());
}

#[tokio::test]
async fn five_hundred_letters_take_one_connection_to_the_server() {
    let _up = POSTFIX.read().await;
    for (url, what) in [(plain(), "Postfix, plain"), (tls(), "Postfix, TLS")] {
        let email = address("many");
        let outlet = outlet(&url);

        send_many(&outlet, &email, what).await;

        assert_eq!(
            (outlet.connections_opened(), outlet.connections_idle()),
            (1, 1),
            "{what}"
        );
        assert_eq!(arrived(&email, MANY).await.len(), MANY, "{what}");
    }
}

/// Sessions that ended and letters that came, as smtp-sink last counted them.
fn sink_counters() -> (usize, usize) {
    let log = PathBuf::from(variable("KITH_TEST_POSTFIX")).join("log/sink");
    let text = std::fs::read_to_string(log).expect("the sink's counters");
    let last = text.split('\r').rfind(|line| line.contains("mesg=")).unwrap_or("");
    let count = |name: &str| {
        let value = last.split(name).nth(1)?.split_whitespace().next()?;
        value.parse().ok()
    };
    (count("sess=").unwrap_or(0), count("mesg=").unwrap_or(0))
}

#[tokio::test]
async fn five_hundred_letters_take_one_connection_to_a_sink() {
    let before = sink_counters();
    let outlet = outlet(&variable("KITH_TEST_SMTP_SINK"));

    send_many(&outlet, "many@new.example", "sink").await;

    assert_eq!(outlet.connections_opened(), 1);
    drop(outlet);
    let expected = (before.0 + 1, before.1 + MANY);
    let begun = Instant::now();
    while sink_counters() != expected {
        assert!(
            begun.elapsed() < PATIENCE,
            "{:?} instead of {expected:?}",
            sink_counters()
        );
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_refused_reader_costs_no_connection() {
    let _up = POSTFIX.read().await;
    let outlet = outlet(&starttls());
    let email = address("next");

    let refused = outlet.send(&news_to(&address("nobody"))).await;
    outlet.send(&news_to(&email)).await.expect("sent");

    assert!(matches!(refused, Err(SendError::Never { .. })), "{refused:?}");
    assert_eq!(outlet.connections_opened(), 1);
    arrived(&email, 1).await;
}
