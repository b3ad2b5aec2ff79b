//! The operator's console: who gets in, and how a community comes to life.

mod audit;
mod jobs;
mod managers;
mod pictures;
mod stale;
mod wording;

use axum::{body::Body, http::header};
use kith::{
    foundation::{
        db::{Sql, Work},
        i18n::{Arg, Country, Formality, Lang, Locale, Wording},
    },
    tenancy::PlatformDb,
};

use crate::support::{Client, PASSWORD, Portal};

const CONSOLE: &str = "ops.localhost";
const WEST: &str = "west.localhost";

/// An operator who has followed the one-time link.
async fn operator(portal: &Portal) -> Client {
    let link = link(portal).await;
    let client = portal.visitor_at(CONSOLE);
    assert_eq!(client.post(&link, &[]).await.status, 303);
    client
}

/// The path of a fresh one-time link.
async fn link(portal: &Portal) -> String {
    let link = kith::admin::make_operator(&portal.house, "olga@kith.example")
        .await
        .expect("a link");
    let path = link.strip_prefix("http://ops.localhost").expect("the console's link");
    path.to_owned()
}

/// A message as the console says it in English.
fn said(portal: &Portal, key: &str, args: &[(&str, Arg)]) -> String {
    let locale = Locale {
        lang: Lang::En,
        country: Country::DE,
        formality: Formality::Informal,
        tz: chrono_tz::UTC,
    };
    portal.house.words.speaker(locale, &Wording::default()).say(key, args)
}

/// The form of a new community at west.localhost.
fn west<'a>(form_key: &'a str, ink: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("form_key", form_key),
        ("slug", "west"),
        ("host", WEST),
        ("name", "Westkabel"),
        ("suffix", ""),
        ("countries", "DE AT"),
        ("default_lang", "en"),
        ("other_lang", "en"),
        ("other_lang", "de"),
        ("time_zone", "Europe/Berlin"),
        ("company_url", ""),
        ("mail_from", "hello@west.example"),
        ("brand", "#33485a"),
        ("spark", "#c8742a"),
        ("paper", "#ffffff"),
        ("ink", ink),
        ("band", "#eef1f3"),
        ("frame", "line"),
        ("radius_px", "6"),
        ("rule_px", "1"),
        ("density", "1"),
        ("text", "exact"),
        ("head", "exact"),
        ("head_weight", "700"),
    ]
}

async fn count_of(portal: &Portal, act: &str) -> usize {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test reads the log");
    let tx = db.open().await.expect("a connection");
    #[derive(sea_orm::FromQueryResult)]
    struct Line {
        actor_kind: String,
    }
    let lines: Vec<Line> = Sql::new("SELECT actor_kind FROM audit_log WHERE act = $1")
        .bind(act)
        .all(&tx)
        .await
        .expect("lines");
    assert!(lines.iter().all(|line| line.actor_kind == "operator"), "{act}");
    lines.len()
}

#[tokio::test]
async fn the_first_link_lets_an_operator_in_once() {
    let portal = Portal::open().await;
    let link = link(&portal).await;
    let client = portal.visitor_at(CONSOLE);
    assert_eq!(client.get(&link).await.status, 200);
    assert_eq!(
        client.get("/en/").await.status,
        303,
        "a look at the link lets nobody in"
    );
    let seen = client.post(&link, &[]).await;
    assert_eq!((seen.status, seen.location()), (303, "/en/password"));
    let page = client.get("/en/").await;
    assert_eq!(page.status, 200, "{}", page.text);
    page.assert_says("north zqnorthzq");
    assert_eq!(portal.visitor_at(CONSOLE).post(&link, &[]).await.status, 410);
    assert_eq!(count_of(&portal, "operator-signed-in").await, 1);
}

#[tokio::test]
async fn a_link_that_is_half_an_hour_old_is_worth_nothing() {
    let portal = Portal::open().await;
    let link = link(&portal).await;
    portal.house.clock.advance(std::time::Duration::from_secs(30 * 60 + 1));
    assert_eq!(portal.visitor_at(CONSOLE).post(&link, &[]).await.status, 410);
}

#[tokio::test]
async fn a_session_of_a_community_is_worthless_at_the_console() {
    let portal = Portal::open().await;
    for client in [portal.as_ada().await, portal.as_bo().await] {
        let moved = client.moved_to(CONSOLE);
        for path in ["/en/", "/en/tenants", "/en/tenants/north", "/en/audit"] {
            let seen = moved.get(path).await;
            assert_eq!(seen.status, 303, "{path}");
            assert!(seen.location().starts_with("/en/sign-in"), "{}", seen.location());
        }
        assert_eq!(moved.post("/en/tenants/north/suspend", &[]).await.status, 401);
        let request = client.request("GET", "/en/");
        let jar = request.headers_ref().expect("headers")[header::COOKIE].clone();
        for pair in jar.to_str().expect("cookies").split("; ") {
            let (_, token) = pair.split_once('=').expect("a pair");
            let stranger = portal.visitor_at(CONSOLE);
            let request = stranger
                .request("GET", "/en/")
                .header(header::COOKIE, format!("kith-ops={token}; __Host-kith-ops={token}"))
                .body(Body::empty())
                .expect("a request");
            assert_eq!(stranger.send(request).await.status, 303, "renamed, it is worth no more");
        }
    }
    assert_eq!(portal.visitor().get("/en/").await.status, 200, "north is still open");
}

#[tokio::test]
async fn a_member_and_a_manager_cannot_sign_in_at_the_console() {
    let portal = Portal::open().await;
    for email in ["ada@people.example", "bo@people.example", "nobody@people.example"] {
        let client = portal.visitor_at(CONSOLE);
        let seen = client
            .post("/en/sign-in", &[("email", email), ("password", PASSWORD)])
            .await;
        assert_eq!(seen.status, 422, "{email}");
        seen.assert_says("No operator matches these details.");
        assert_eq!(client.get("/en/").await.status, 303, "{email}");
    }
}

#[tokio::test]
async fn the_console_answers_at_its_own_host_only() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let bo = portal.as_bo().await;
    for path in ["/en/tenants", "/en/tenants/north", "/en/audit", "/en/jobs"] {
        assert_eq!(olga.get(path).await.status, 200, "{path}");
        assert_eq!(bo.get(path).await.status, 404, "{path} at a community");
    }
    let moved = olga.moved_to("north.localhost");
    assert_eq!(
        moved.get("/en/me").await.status,
        303,
        "the operator is nobody in a community"
    );
}

/// West's legal texts of these kinds, in its default language.
async fn write_legal(olga: &Client, kinds: &[&str]) {
    for kind in kinds {
        let seen = olga
            .save(
                &format!("/en/tenants/west/legal/{kind}/en"),
                &[("raw", "Westkabel GmbH, Berlin")],
            )
            .await;
        assert_eq!(seen.status, 303, "{kind}: {}", seen.text);
    }
}

#[tokio::test]
async fn a_new_community_opens_when_nothing_is_missing_and_answers_at_once() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let key = olga.get("/en/tenants/new").await.form_key();
    let form = west(&key, "#1b2024");
    for _ in 0..2 {
        let seen = olga.post("/en/tenants/new", &form).await;
        assert_eq!(
            (seen.status, seen.location()),
            (303, "/en/tenants/west"),
            "{}",
            seen.text
        );
    }
    assert_eq!(count_of(&portal, "tenant-made").await, 1, "a double click makes one");
    let draft = portal.visitor_at(WEST).get("/en/").await;
    assert_ne!(draft.status, 200, "nobody sees a draft");
    draft.assert_silent("Westkabel");

    let (imprint, manager) = (
        "There is no legal notice in the default language.",
        "Nobody manages this community yet or has been invited to.",
    );
    let (privacy, terms) = (
        "There is no privacy policy in the default language.",
        "There are no terms and conditions in the default language.",
    );
    let seen = olga.post("/en/tenants/west/publish", &[]).await;
    assert_eq!(seen.status, 422);
    for missing in [imprint, privacy, terms, manager] {
        seen.assert_says(missing);
    }

    let legal = "/en/tenants/west/legal/imprint/en";
    for empty in ["  ", "# Only a title", "\u{200b}"] {
        assert_eq!(olga.post(legal, &[("raw", empty)]).await.status, 422, "{empty}");
    }
    assert_eq!(
        olga.save(legal, &[("raw", "# Legal notice\n\nWestkabel GmbH, Berlin")])
            .await
            .status,
        303
    );
    let seen = olga.post("/en/tenants/west/publish", &[]).await;
    assert_eq!(seen.status, 422);
    seen.assert_silent(imprint);
    for missing in [privacy, terms, manager] {
        seen.assert_says(missing);
    }
    write_legal(&olga, &["privacy", "terms"]).await;

    let key = olga.get("/en/tenants/west/managers").await.form_key();
    let form = [
        ("form_key", key.as_str()),
        ("email", "wera@new.example"),
        ("given_name", "Wera"),
        ("family_name", "West"),
        ("lang", "en"),
    ];
    for _ in 0..2 {
        let seen = olga.post("/en/tenants/west/managers", &form).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    assert_eq!(count_of(&portal, "manager-invited").await, 1);
    let seen = olga.post("/en/tenants/west/publish", &[]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(count_of(&portal, "tenant-published").await, 1);
    let home = portal.visitor_at(WEST).get("/en/").await;
    assert_eq!(home.status, 200, "the host answers at once");
    home.assert_says("Westkabel");
    home.assert_silent("zqnorthzq");
    portal
        .visitor_at(WEST)
        .get("/en/legal/imprint")
        .await
        .assert_says("Westkabel GmbH, Berlin");

    let letter = portal.letter_to("wera@new.example").await;
    let wera = portal.visitor_at(WEST);
    let seen = wera.post(&managers::link_in(&letter), &[("terms", "on")]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    wera.get("/en/staff/members").await.assert_says("Wera W.");
}

/// Everything that tells one answer from another; the date and the request's id are each answer's own.
fn told(seen: &crate::support::Seen) -> (u16, String, Vec<(String, String)>) {
    let mut headers: Vec<(String, String)> = seen
        .headers
        .iter()
        .filter(|(name, _)| !["date", "x-request-id"].contains(&name.as_str()))
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    headers.sort();
    (seen.status, seen.text.clone(), headers)
}

#[tokio::test]
async fn a_draft_is_like_a_host_that_belongs_to_nobody() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let key = olga.get("/en/tenants/new").await.form_key();
    assert_eq!(olga.post("/en/tenants/new", &west(&key, "#1b2024")).await.status, 303);
    let second = [("host", "second.localhost")];
    assert_eq!(olga.post("/en/tenants/west/hosts", &second).await.status, 303);
    let (nobody, draft, other) = (
        portal.visitor_at("nobody.localhost"),
        portal.visitor_at(WEST),
        portal.visitor_at("second.localhost"),
    );
    for path in [
        "/",
        "/en/",
        "/en/sign-in",
        "/en/legal/imprint",
        "/theme.0.css",
        "/static/none.css",
    ] {
        let expected = told(&nobody.get(path).await);
        assert_eq!(expected.0, 421, "{path}");
        assert_eq!(told(&draft.get(path).await), expected, "{path}");
        assert_eq!(
            told(&other.get(path).await),
            expected,
            "{path} at a host that leads to the draft's"
        );
    }
    let expected = told(&nobody.post("/en/sign-in", &[]).await);
    assert_eq!(told(&draft.post("/en/sign-in", &[]).await), expected);
    olga.post("/en/tenants/north/suspend", &[]).await;
    assert_eq!(
        portal.visitor().get("/en/").await.status,
        404,
        "one that was open keeps its own page"
    );
}

#[tokio::test]
async fn a_community_that_cannot_be_read_does_not_open() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let key = olga.get("/en/tenants/new").await.form_key();
    let seen = olga.post("/en/tenants/new", &west(&key, "#f4f4f4")).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let seen = olga.post("/en/tenants/west/publish", &[]).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("colour");
}

#[tokio::test]
async fn a_malformed_new_community_is_refused_and_the_input_kept() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let key = olga.get("/en/tenants/new").await.form_key();
    for (field, bad, says) in [
        ("slug", "north", "This short name belongs to another community."),
        ("slug", "ops", "This short name is reserved for the platform."),
        ("host", "north.localhost", "This host is already in use."),
        ("host", CONSOLE, "This host is already in use."),
        ("host", "no host", "This is not a host name"),
    ] {
        let mut form = west(&key, "#1b2024");
        form.retain(|(name, _)| *name != field);
        form.push((field, bad));
        let seen = olga.post("/en/tenants/new", &form).await;
        assert_eq!(seen.status, 422, "{field} {bad}");
        seen.assert_says(says);
        seen.assert_says("value=\"Westkabel\"");
        seen.assert_says(&format!("value=\"{bad}\""));
    }
    assert_eq!(count_of(&portal, "tenant-made").await, 0);
}

#[tokio::test]
async fn a_closed_community_is_closed_at_once_and_opens_again() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    assert_eq!(olga.post("/en/tenants/north/suspend", &[]).await.status, 303);
    let closed = portal.visitor().get("/en/").await;
    assert_ne!(closed.status, 200);
    closed.assert_silent("zqnorthzq");
    assert_eq!(portal.visitor_at("south.localhost").get("/en/").await.status, 200);
    assert_eq!(olga.post("/en/tenants/north/resume", &[]).await.status, 303);
    assert_eq!(portal.visitor().get("/en/").await.status, 200);
    assert_eq!(count_of(&portal, "tenant-suspended").await, 1);
}

#[tokio::test]
async fn the_operator_decides_whether_newcomers_wait_for_approval() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let details = "/en/tenants/north/details";
    let approves = async |portal: &Portal| {
        let found = portal.house.tenants.at("north.localhost").await.expect("tenants");
        found.expect("north").approves_newcomers
    };
    assert!(!approves(&portal).await);
    let mut form = west("", "#1b2024");
    form.push(("approves_newcomers", "on"));
    assert_eq!(olga.save(details, &form).await.status, 303);
    assert!(approves(&portal).await);
    let shown = olga.get(details).await;
    shown.assert_says("name=\"approves_newcomers\" value=\"on\" checked");
    form.pop();
    assert_eq!(olga.save(details, &form).await.status, 303);
    assert!(!approves(&portal).await);
}
