//! The passage every door has: what is promised of a tenant's host holds at the console, and the other way round.

use std::time::Duration;

use axum::{
    Router,
    body::Body,
    http::{Request, header},
    middleware,
    response::Response,
    routing,
};
use futures_util::stream;
use http_body_util::BodyExt;
use kith::{
    accounts, admin,
    foundation::web::{
        Redirect, Routes, Who,
        answer::page,
        door::{Door, Doorway, ErrorView, pass, with_notice},
    },
};
use tower::ServiceExt;

use crate::support::{Portal, Seen};

/// Long enough for an answer on a busy machine, short enough to wait for.
const PATIENCE: Duration = Duration::from_millis(1_500);

async fn panics() -> Response {
    panic!("a handler that panics, on purpose")
}

async fn never_answers() -> Response {
    std::future::pending().await
}

async fn still<D: Doorway>() -> Response {
    page(&D::ErrorPage::from(ErrorView::default()))
}

async fn says_so() -> Response {
    with_notice(Redirect::to("/en/still"), "good", "frame-sign-in")
}

/// A few routes behind this door, with little patience.
fn hall<D: Doorway>(door: Door<D>) -> Router {
    Routes::new()
        .get("/{lang}/still", Who::Everyone, still::<D>)
        .get("/{lang}/mine", Who::Member, still::<D>)
        .post("/{lang}/said", Who::Everyone, says_so)
        .post("/{lang}/panics", Who::Everyone, panics)
        .post("/{lang}/waits", Who::Everyone, never_answers)
        .into_router()
        .route("/{lang}/sign-in", routing::post(says_so))
        .layer(middleware::from_fn_with_state(
            door.answering_within(PATIENCE),
            pass::<D>,
        ))
}

/// The halls behind both doors, each with its host.
fn halls(portal: &Portal) -> [(Router, &'static str); 2] {
    [
        (hall(accounts::door::door(&portal.house)), "north.localhost"),
        (hall(admin::door::door(&portal.house)), "ops.localhost"),
    ]
}

async fn ask(hall: &Router, host: &str, method: &str, path: &str, more: &[(&str, &str)], body: Body) -> Seen {
    let mut request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, host)
        .header("sec-fetch-site", "same-origin");
    for (name, value) in more {
        request = request.header(*name, *value);
    }
    let response = hall
        .clone()
        .oneshot(request.body(body).expect("a request"))
        .await
        .expect("an answer");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let bytes = response.into_body().collect().await.expect("a body").to_bytes();
    Seen {
        status,
        headers,
        text: String::from_utf8_lossy(&bytes).into_owned(),
        statements: 0,
    }
}

async fn send(hall: &Router, host: &str, path: &str) -> Seen {
    ask(hall, host, "POST", path, &[], Body::from("body=Typed+with+care")).await
}

#[track_caller]
fn assert_polite(seen: &Seen, status: u16, at: &str) {
    assert_eq!(seen.status, status, "{at}: {}", seen.text);
    seen.assert_says("<main");
    let lang = seen.headers[header::CONTENT_LANGUAGE].to_str().expect("a language");
    seen.assert_says(&format!("<html lang=\"{lang}\""));
    assert_eq!(seen.headers[header::CACHE_CONTROL], "private, no-store", "{at}");
    assert!(seen.headers.contains_key(header::CONTENT_SECURITY_POLICY), "{at}");
    for name in ["cookie", "accept-language", "accept-encoding"] {
        let vary = seen.headers[header::VARY].to_str().expect("names");
        assert!(vary.contains(name), "{at} varies by {name}");
    }
}

#[track_caller]
fn assert_kept(seen: &Seen, path: &str) {
    seen.assert_says("Typed with care</textarea>");
    seen.assert_says(&format!("action=\"{path}\""));
    seen.assert_says("name=\"body\" value=\"Typed with care\"");
}

#[tokio::test]
async fn a_handler_that_panics_or_never_answers_ends_as_one_polite_page_that_keeps_the_form() {
    let portal = Portal::open().await;
    for (hall, host) in &halls(&portal) {
        for path in ["/de/panics", "/de/waits"] {
            let seen = send(hall, host, path).await;
            assert_polite(&seen, 500, &format!("{host}{path}"));
            assert_kept(&seen, path);
        }
    }
}

#[tokio::test]
async fn a_form_that_does_not_arrive_is_answered_politely() {
    let portal = Portal::open().await;
    for (hall, host) in &halls(&portal) {
        let upload = [("content-type", "multipart/form-data; boundary=x")];
        let seen = ask(hall, host, "POST", "/en/waits", &upload, Body::empty()).await;
        assert_polite(&seen, 400, host);
        seen.assert_says("did not arrive in time");
        let begun = stream::once(async { Ok::<_, std::io::Error>("body=Ty") });
        let body = Body::from_stream(futures_util::StreamExt::chain(begun, stream::pending()));
        let seen = ask(hall, host, "POST", "/en/said", &[], body).await;
        assert_polite(&seen, 400, host);
        seen.assert_says("did not arrive in time");
    }
}

#[tokio::test]
async fn at_every_door_a_page_for_everybody_is_sent_once_and_one_persons_page_never_kept() {
    let portal = Portal::open().await;
    for (hall, host) in &halls(&portal) {
        let get = async |path: &str, more: &[(&str, &str)]| ask(hall, host, "GET", path, more, Body::empty()).await;
        let first = get("/en/still", &[]).await;
        assert_eq!(first.status, 200, "{host}");
        let tag = first.headers[header::ETAG].to_str().expect("a tag").to_owned();
        let again = get("/en/still", &[("if-none-match", &tag)]).await;
        assert_eq!((again.status, again.text.as_str()), (304, ""), "{host}");
        let other = get("/de/still", &[("if-none-match", &tag)]).await;
        assert_eq!(other.status, 200, "{host}: another language is another page");
        assert!(!get("/en/mine", &[]).await.headers.contains_key(header::ETAG), "{host}");
    }
}

#[tokio::test]
async fn the_message_of_a_redirect_is_shown_once_by_the_door_that_said_it() {
    let portal = Portal::open().await;
    let halls = halls(&portal);
    for (at, (hall, host)) in halls.iter().enumerate() {
        let said = send(hall, host, "/en/said").await;
        assert_eq!(said.status, 303);
        let cookies: Vec<&str> = said
            .headers
            .get_all(header::SET_COOKIE)
            .iter()
            .map(|line| line.to_str().expect("a cookie").split(';').next().expect("a pair"))
            .collect();
        let jar = cookies.join("; ");
        let get = async |at: usize, jar: &str| {
            let (hall, host) = &halls[at];
            ask(hall, host, "GET", "/en/still", &[("cookie", jar)], Body::empty()).await
        };
        let shown = get(at, &jar).await;
        shown.assert_says("class=\"flash good\"");
        assert!(
            !shown.headers.contains_key(header::ETAG),
            "a page with a message is no page to keep"
        );
        let lines = shown.headers.get_all(header::SET_COOKIE).iter();
        let lines: Vec<&str> = lines.map(|line| line.to_str().expect("a cookie")).collect();
        for cookie in cookies {
            let (name, _) = cookie.split_once('=').expect("a pair");
            let over = |line: &&str| line.starts_with(&format!("{name}=;")) && line.ends_with("Max-Age=0");
            assert!(lines.iter().any(over), "{host}: {name} stays: {lines:?}");
        }
        get(1 - at, &jar).await.assert_silent("class=\"flash");
    }
}

#[tokio::test]
async fn whoever_comes_too_often_to_any_door_is_told_how_long_to_wait_and_loses_nothing() {
    let portal = Portal::open_with(|settings| settings.rate_factor = 1).await;
    for (hall, host) in &halls(&portal) {
        for (path, often) in [("/en/said", 60), ("/en/sign-in", 15)] {
            let mut seen = send(hall, host, path).await;
            let mut answered = 0;
            // One more is allowed now and then, so a slow machine needs more than those of a minute.
            while seen.status != 429 && answered < 10 * often {
                answered += 1;
                seen = send(hall, host, path).await;
            }
            assert!(answered >= often, "{host}{path}: {answered}");
            assert_polite(&seen, 429, &format!("{host}{path}"));
            assert_eq!(seen.headers[header::RETRY_AFTER], "60");
            assert_kept(&seen, path);
        }
    }
}

#[tokio::test]
async fn an_operator_whose_session_has_ended_loses_nothing_of_a_form() {
    let portal = Portal::open().await;
    let path = "/en/tenants/north/wording/en/nav-forum";
    let seen = portal
        .visitor_at("ops.localhost")
        .post(path, &[("body", "Typed with care")])
        .await;
    assert_polite(&seen, 401, path);
    assert_kept(&seen, path);
    seen.assert_says("href=\"/en/sign-in\"");
}
