//! What a browser may keep, what it gets compressed, and what it hears when it sends too much.

use std::time::Duration;

use axum::{body::Body, http::header};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use crate::support::{Client, Portal, Seen};

/// GET with one more header.
async fn get_with(client: &Client, path: &str, name: &str, value: &str) -> Seen {
    let request = client.request("GET", path).header(name, value);
    client.send(request.body(Body::empty()).expect("a request")).await
}

/// The header's text, empty when there is none.
fn head<'seen>(seen: &'seen Seen, name: &str) -> &'seen str {
    seen.headers.get(name).map_or("", |value| value.to_str().expect("text"))
}

fn tag_of(seen: &Seen) -> String {
    assert_eq!(seen.status, 200, "{}", seen.text);
    let tag = head(seen, "etag").to_owned();
    assert!(tag.starts_with("W/\""), "{tag:?}");
    tag
}

#[tokio::test]
async fn a_page_that_has_not_changed_is_not_sent_again() {
    let portal = Portal::open().await;
    let (visitor, ada) = (portal.visitor(), portal.as_ada().await);
    let topic = portal.north.topic_path.as_str();
    let open = ["/en/", "/de/forum", "/en/forum/talk", "/fr/legal/imprint", topic];
    let signed_in = ["/en/", "/de/forum", "/en/forum/talk", "/fr/legal/imprint"];
    for (client, paths) in [(&visitor, &open[..]), (&ada, &signed_in[..])] {
        for path in paths {
            let first = client.get(path).await;
            let tag = tag_of(&first);
            let second = get_with(client, path, "if-none-match", &format!("\"old\", {tag}")).await;
            assert_eq!((second.status, second.text.as_str()), (304, ""), "{path}");
            for name in ["etag", "cache-control", "vary", "content-security-policy"] {
                assert_eq!(head(&second, name), head(&first, name), "{path}: {name}");
            }
            assert_eq!(head(&second, "cache-control"), "private, no-cache", "{path}");
            for name in ["cookie", "accept-language", "accept-encoding"] {
                assert!(head(&first, "vary").contains(name), "{path} varies by {name}");
            }
            assert!(!second.headers.contains_key("content-type"), "{path}");
        }
    }
}

#[tokio::test]
async fn a_page_that_has_changed_is_sent() {
    let portal = Portal::open().await;
    let (visitor, ada) = (portal.visitor(), portal.as_ada().await);
    let topic = portal.north.topic_path.as_str();
    let tags = [
        tag_of(&visitor.get(topic).await),
        tag_of(&visitor.get("/en/forum").await),
    ];
    let form = [
        ("form_key", ada.get(topic).await.form_key()),
        ("body", "Quite new".to_owned()),
    ];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    let path = format!("/en/topics/{}/reply", portal.north.topic);
    assert_eq!(ada.post(&path, &form).await.status, 303);
    for (path, tag) in [topic, "/en/forum"].into_iter().zip(&tags) {
        let seen = get_with(&visitor, path, "if-none-match", tag).await;
        assert_eq!(seen.status, 200, "{path}");
        assert_ne!(head(&seen, "etag"), tag, "{path}");
    }
}

#[tokio::test]
async fn no_tag_is_known_to_another_reader_or_tenant() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let others = [
        portal.visitor(),
        portal.visitor_at("south.localhost"),
        portal.signed_in("north.localhost", "eva@people.example").await,
        portal.signed_in("south.localhost", "eva@people.example").await,
        // The same person in another browser.
        portal.as_ada().await,
    ];
    for path in ["/en/", "/en/forum"] {
        let tag = tag_of(&ada.get(path).await);
        for other in &others {
            let seen = get_with(other, path, "if-none-match", &tag).await;
            assert_eq!(seen.status, 200, "{path}");
            assert_ne!(head(&seen, "etag"), tag, "{path}");
        }
        assert_eq!(get_with(&ada, path, "if-none-match", &tag).await.status, 304, "{path}");
        let tag = tag_of(&portal.visitor().get(path).await);
        let south = get_with(&portal.visitor_at("south.localhost"), path, "if-none-match", &tag).await;
        assert_eq!(south.status, 200, "{path}");
    }
}

#[tokio::test]
async fn pages_with_a_persons_data_and_errors_are_not_kept() {
    let portal = Portal::open().await;
    let (visitor, bo) = (portal.visitor(), portal.as_bo().await);
    let topic = portal.north.topic;
    let edit = format!("/en/topics/{topic}/post/1/edit");
    let member = format!("/en/members/{}", portal.north.member);
    for path in [
        "/en/me",
        "/en/me/data",
        "/en/members",
        &member,
        "/en/staff/members",
        &edit,
    ] {
        for client in [&visitor, &bo] {
            let seen = client.get(path).await;
            assert_eq!(head(&seen, "cache-control"), "private, no-store", "{path}");
            assert!(!seen.headers.contains_key("etag"), "{path}");
        }
    }
    for path in ["/en/nothing", "/en/forum/nothing", "/en/link/x", "/en/me/email/x"] {
        let seen = get_with(&visitor, path, "if-none-match", "*").await;
        assert_ne!(seen.status, 304, "{path}");
        assert_eq!(head(&seen, "cache-control"), "private, no-store", "{path}");
    }
}

#[tokio::test]
async fn the_message_of_a_redirect_is_shown_once() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    assert_eq!(ada.post("/sign-out", &[]).await.status, 303);
    let told = ada.get("/en/").await;
    told.assert_says("class=\"flash good\"");
    assert!(!told.headers.contains_key("etag"));
    assert_eq!(head(&told, "cache-control"), "private, no-store");
    let after = get_with(&ada, "/en/", "if-none-match", "\"x\"").await;
    after.assert_silent("class=\"flash");
    tag_of(&after);
}

/// A form that acts once has another key each time, so its page is another one.
#[tokio::test]
async fn a_page_with_a_form_that_acts_once_is_always_sent() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let first = ada.get(&portal.north.topic_path).await;
    let second = get_with(&ada, &portal.north.topic_path, "if-none-match", &tag_of(&first)).await;
    assert_eq!(second.status, 200);
    assert_ne!(first.form_key(), second.form_key());
}

#[tokio::test]
async fn a_tag_is_the_same_however_the_page_is_compressed() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let tag = tag_of(&visitor.get("/en/forum").await);
    for encoding in ["br", "gzip"] {
        let seen = get_with(&visitor, "/en/forum", "accept-encoding", encoding).await;
        assert_eq!(head(&seen, "content-encoding"), encoding);
        assert_eq!(head(&seen, "etag"), tag);
        let request = visitor
            .request("GET", "/en/forum")
            .header(header::ACCEPT_ENCODING, encoding)
            .header(header::IF_NONE_MATCH, &tag);
        let again = visitor.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!((again.status, again.text.as_str()), (304, ""), "{encoding}");
        assert_eq!(head(&again, "content-encoding"), "");
    }
}

/// The addresses of the style sheets of a page.
fn style_sheets(page: &str) -> Vec<String> {
    page.split("rel=\"stylesheet\" href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn style_sheets_are_sent_in_the_smallest_form_the_browser_takes() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let sheets = style_sheets(&visitor.get("/en/").await.text);
    assert!(sheets.iter().any(|sheet| sheet.starts_with("/theme.")), "{sheets:?}");
    assert!(
        sheets.iter().any(|sheet| sheet.starts_with("/static/css/")),
        "{sheets:?}"
    );
    for sheet in &sheets {
        let mut first = get_with(&visitor, sheet, "accept-encoding", "gzip, br").await;
        assert!(["gzip", "br"].contains(&head(&first, "content-encoding")), "{sheet}");
        // Brotli is made aside and is there soon.
        for _ in 0..1_000 {
            if head(&first, "content-encoding") == "br" {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
            first = get_with(&visitor, sheet, "accept-encoding", "gzip, br").await;
        }
        for (accepts, expected) in [
            ("gzip, br", "br"),
            ("br;q=0, gzip", "gzip"),
            ("gzip", "gzip"),
            ("gzip;q=0", ""),
            ("identity", ""),
        ] {
            let seen = get_with(&visitor, sheet, "accept-encoding", accepts).await;
            assert_eq!(seen.status, 200);
            assert_eq!(head(&seen, "content-encoding"), expected, "{sheet}: {accepts}");
            assert_eq!(head(&seen, "vary"), "accept-encoding", "{sheet}");
            assert_eq!(head(&seen, "cache-control"), "public, max-age=31536000, immutable");
            assert_eq!(head(&seen, "content-type"), "text/css; charset=utf-8");
        }
    }
}

/// Sends a whole request over a real connection before it reads, as browsers do; gives back the answer.
async fn over_the_wire(portal: &Portal, request: Vec<u8>) -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let service = portal.router.clone().into_make_service();
    let server = tokio::spawn(async move { axum::serve(listener, service).await });
    let mut stream = TcpStream::connect(address).await.expect("a connection");
    stream.write_all(&request).await.expect("everything is taken");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    server.abort();
    String::from_utf8_lossy(&answer).into_owned()
}

fn post(path: &str, kind: &str, body: &[u8]) -> Vec<u8> {
    let mut request = format!(
        "POST {path} HTTP/1.1\r\nhost: north.localhost\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n\
         content-type: {kind}\r\ncontent-length: {}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    request.extend_from_slice(body);
    request
}

#[tokio::test]
async fn whoever_sends_too_much_reads_why() {
    let portal = Portal::open().await;
    let body = [b"email=".as_slice(), &vec![b'x'; 12 * 1024 * 1024]].concat();
    let form = "application/x-www-form-urlencoded";
    let answer = over_the_wire(&portal, post("/de/sign-in", form, &body)).await;
    assert!(
        answer.starts_with("HTTP/1.1 413"),
        "{}",
        &answer[..answer.len().min(200)]
    );
    assert!(answer.contains("Das war zu viel auf einmal"), "{answer}");
    let upload = "multipart/form-data; boundary=edge";
    let answer = over_the_wire(&portal, post("/de/me/avatar", upload, &body)).await;
    assert!(
        answer.starts_with("HTTP/1.1 401"),
        "{}",
        &answer[..answer.len().min(200)]
    );
    assert!(answer.contains("Bitte zuerst einloggen"), "{answer}");
}
