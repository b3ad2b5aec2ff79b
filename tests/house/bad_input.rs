//! Whatever arrives gets a clear answer in brand and language, by the field where there is one, and loses nothing.

use std::io::Cursor;

use axum::{
    body::Body,
    http::{Method, header},
};
use kith::foundation::{
    db::DatabaseUrl,
    i18n::{Arg, Lang},
    web::Who,
};
use sea_orm::{ConnectionTrait, Statement};
use sqlx::Connection;

use crate::support::{Client, PASSWORD, Portal, Seen, run_sql};

/// What a form sends.
type Form<'text> = &'text [(&'text str, &'text str)];
/// What a sentence is given.
type Args<'text> = &'text [(&'text str, Arg<'static>)];

const URLENCODED: &str = "application/x-www-form-urlencoded";

/// Checks that an answer is a success or a page in north's brand with words of ours, and no failure of the house.
#[track_caller]
fn assert_clear(seen: &Seen, what: &str) {
    assert!(seen.status < 500, "{what}: {}\n{}", seen.status, seen.text);
    if seen.status < 400 {
        return;
    }
    let kind = seen.headers.get(header::CONTENT_TYPE).expect(what);
    assert_eq!(
        kind, "text/html; charset=utf-8",
        "{what}: {}\n{}",
        seen.status, seen.text
    );
    assert!(seen.headers.contains_key(header::CONTENT_LANGUAGE), "{what}");
    for word in ["<h1", "zqnorthzq", "</html>"] {
        assert!(
            seen.text.contains(word),
            "{what}: {} without {word}:\n{}",
            seen.status,
            seen.text
        );
    }
    for word in ["Failed to", "Cannot parse", "Invalid URL", "rror parsing", "\0"] {
        assert!(!seen.text.contains(word), "{what}: says {word:?}");
    }
}

/// The path of a route with what this portal has in each place, but for one place.
fn path_of(portal: &Portal, template: &str, odd: Option<(&str, &str)>) -> String {
    let slug = portal.north.topic_path.rsplit('/').next().expect("a slug");
    let (topic, member) = (portal.north.topic.to_string(), portal.north.member.to_string());
    let usual = [
        ("{lang}", "en"),
        ("{id}", &topic),
        ("{slug}", slug),
        ("{no}", "1"),
        ("{member}", &member),
        ("{kind}", "imprint"),
        ("{category}", "talk"),
    ];
    let mut path = template.to_owned();
    for (place, value) in odd.into_iter().chain(usual) {
        path = path.replace(place, value);
    }
    while let (Some(from), Some(to)) = (path.find('{'), path.find('}')) {
        path.replace_range(from..=to, "x");
    }
    path
}

fn places(template: &str) -> Vec<&str> {
    let ends = template.split('{').skip(1).filter_map(|rest| rest.split('}').next());
    ends.map(|name| {
        let at = template.find(&format!("{{{name}}}")).expect("it is there");
        &template[at..at + name.len() + 2]
    })
    .collect()
}

async fn send(client: &Client, path: &str, kind: &str, body: impl Into<Body>) -> Seen {
    let request = client
        .request("POST", path)
        .header(header::CONTENT_TYPE, kind)
        .header("sec-fetch-site", "same-origin");
    client.send(request.body(body.into()).expect("a request")).await
}

/// A sentence in the words of north's readers.
async fn say(portal: &Portal, lang: Lang, key: &str, args: Args<'_>) -> String {
    let tenant = portal.house.tenants.at("north.localhost").await;
    let tenant = tenant.expect("an answer").expect("a tenant");
    let speaker = portal.house.words.speaker(tenant.locale(lang), &tenant.wording);
    assert!(speaker.has(key), "{key}");
    speaker.say(key, args)
}

fn unescaped(text: &str) -> String {
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// The form on an error page that sends again what was not taken: its address and fields.
#[track_caller]
fn unsent(seen: &Seen) -> (String, Vec<(String, String)>) {
    let (_, rest) = seen
        .text
        .split_once("id=\"unsent\"")
        .unwrap_or_else(|| panic!("{}: nothing was kept:\n{}", seen.status, seen.text));
    let (_, rest) = rest
        .split_once("method=\"post\" action=\"")
        .expect("a form to send it again");
    let form = rest.split("</form>").next().expect("a form");
    let value = |text: &str| unescaped(text.split('"').next().expect("a value"));
    let fields = form.split("<input type=\"hidden\" name=\"").skip(1).map(|rest| {
        let (name, rest) = rest.split_once("\" value=\"").expect("a value");
        (name.to_owned(), value(rest))
    });
    (value(form), fields.collect())
}

async fn send_again(client: &Client, seen: &Seen) -> Seen {
    let (action, fields) = unsent(seen);
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    client.post(&action, &fields).await
}

fn reply_path(portal: &Portal) -> String {
    format!("/en/topics/{}/reply", portal.north.topic)
}

#[tokio::test]
async fn a_form_for_what_is_gone_is_shown_with_all_that_was_typed() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let form = [
        ("title-en", "Repair evening"),
        ("title-de", "Reparaturabend"),
        ("text-en", "Bring what is broken."),
        ("kind", "in_person"),
        ("kind.0", "heading"),
        ("time_zone", "Europe/Berlin"),
    ];
    let seen = bo
        .post(&format!("/en/staff/events/{}/edit", uuid::Uuid::now_v7()), &form)
        .await;
    assert_eq!(seen.status, 404);
    for typed in &form[..3] {
        seen.assert_says(typed.1);
    }
    for chosen in &form[3..] {
        seen.assert_silent(chosen.1);
    }
}

#[tokio::test]
async fn a_list_does_not_begin_where_nobody_has_ever_said() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    for list in [
        "/en/forum?after=",
        "/en/forum/talk?after=",
        "/en/search?q=router&after=",
        "/en/search?q=ada&in=people&after=",
        "/en/members?after=",
        "/en/notices?after=",
        "/en/events?after=",
        "/en/orders?after=",
        "/en/staff/members?after=",
        "/en/staff/events?after=",
        "/en/staff/orders?after=",
        "/en/staff/ratings?before=",
        // And shows nothing by what there is not.
        "/en/members?skill=",
        "/en/members?language=",
        "/en/staff/members?standing=",
        "/en/staff/orders?show=",
        "/en/staff/orders?package=",
        "/en/staff/orders?country=",
        "/en/staff/packages?country=",
    ] {
        assert_eq!(bo.get(list).await.status, 200, "{list}");
        assert_eq!(bo.get(&format!("{list}x")).await.status, 404, "{list}x");
    }
}

#[tokio::test]
async fn no_part_of_an_address_is_a_failure_of_ours() {
    let portal = Portal::open().await;
    let (visitor, bo) = (portal.visitor(), portal.as_bo().await);
    let long = "x".repeat(3_000);
    let odd = [
        "%FF",
        "%00",
        "a%00b",
        "%F0%9F%98%80",
        "%E2%80%AE",
        "-1",
        "0",
        "9223372036854775807",
        "99999999999999999999",
        "%2E%2E%2F",
        "..%5C",
        "018f0000-0000-7000-8000-00000000000g",
        &long,
    ];
    let mut tried = 0;
    for (method, template, who) in kith::app::routes().list() {
        let client = if matches!(who, Who::SignedIn | Who::Member | Who::Staff | Who::PartnerAdmin) {
            &bo
        } else {
            &visitor
        };
        for place in places(template) {
            for value in odd {
                let path = path_of(&portal, template, Some((place, value)));
                let seen = if method == Method::GET {
                    client.get(&path).await
                } else {
                    client.post(&path, &[("body", "x"), ("version", "1")]).await
                };
                let what = format!("{method} {}", &path[..path.len().min(200)]);
                assert_clear(&seen, &what);
                assert!([200, 303, 404, 410].contains(&seen.status), "{what}: {}", seen.status);
                tried += 1;
            }
        }
    }
    assert!(tried > 500, "only {tried} addresses");
    assert_eq!(bo.get("/en/me").await.status, 200);
}

#[tokio::test]
async fn no_query_is_a_failure_of_ours() {
    let portal = Portal::open().await;
    let (visitor, bo) = (portal.visitor(), portal.as_bo().await);
    let many = "a=b&".repeat(500);
    let long = format!("q={0}&after={0}&page={0}", "x".repeat(2_000));
    let odd = [
        "page=abc",
        "page=-1",
        "page=0",
        "page=99999999999999999999",
        "page=%FF&after=%FF&q=%FF",
        "page=%00&after=%00&q=%00&skill=%00&language=%00",
        "after=!!!",
        "after=AAAA",
        "show=nothing",
        "reply_to=-1",
        "back=//evil.example&back=%00",
        "%",
        "&&==&%=%",
        "q=%E2%80%AE%D7%A2&skill=wifi'--&language=xx",
        many.trim_end_matches('&'),
        &long,
    ];
    for (method, template, who) in kith::app::routes().list() {
        if method != Method::GET || template.ends_with("/live") {
            continue;
        }
        let client = if matches!(who, Who::SignedIn | Who::Member | Who::Staff | Who::PartnerAdmin) {
            &bo
        } else {
            &visitor
        };
        for query in odd {
            let path = format!("{}?{query}", path_of(&portal, template, None));
            let seen = client.get(&path).await;
            assert_clear(&seen, &path);
            assert!([200, 303, 403, 404].contains(&seen.status), "{path}: {}", seen.status);
        }
    }
    let topic = &portal.north.topic_path;
    for query in ["page=abc", "page=-1", "page=0", "page=2", "page=99999999999999999999"] {
        let seen = visitor.get(&format!("{topic}?{query}")).await;
        assert_eq!(seen.status, 404, "{query}");
    }
    for query in ["after=!!!", "after=AAAA", "show=nothing"] {
        assert_eq!(visitor.get(&format!("/en/forum?{query}")).await.status, 404, "{query}");
    }
    let escape = visitor.get("/en/sign-in?back=//evil.example").await;
    assert_eq!(escape.status, 200);
    let form = [
        ("email", "ada@people.example"),
        ("password", PASSWORD),
        ("back", "//evil.example"),
    ];
    assert_eq!(visitor.post("/en/sign-in", &form).await.location(), "/en/");
}

/// What no page of ours sends, and the status with which it is refused where a form is read.
fn odd_bodies() -> Vec<(&'static str, Vec<u8>, u16)> {
    let many = (0..300)
        .map(|number| format!("field{number}=x"))
        .collect::<Vec<_>>()
        .join("&");
    vec![
        (URLENCODED, b"body=%FF%FE&title=%C3%28".to_vec(), 400),
        (URLENCODED, b"body=caf\xe9".to_vec(), 400),
        (
            "application/x-www-form-urlencoded; charset=iso-8859-1",
            b"body=caf%E9".to_vec(),
            415,
        ),
        ("application/json", b"{\"body\": 1}".to_vec(), 415),
        ("text/plain", b"body=x".to_vec(), 415),
        ("multipart/form-data; boundary=x", b"--x\r\nbroken".to_vec(), 415),
        ("multipart/form-data", Vec::new(), 415),
        (URLENCODED, many.into_bytes(), 413),
        (URLENCODED, ["body=", &"x".repeat(600_000)].concat().into_bytes(), 413),
    ]
}

#[tokio::test]
async fn a_form_in_a_wrong_shape_is_told_so_in_words() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let visitor = portal.visitor();
    let (reply, topic) = (reply_path(&portal), portal.north.topic);
    let edit = format!("/en/topics/{topic}/post/1/edit");
    let members = [
        reply.as_str(),
        &edit,
        "/en/forum/talk/new",
        "/en/forum/preview",
        "/en/me/profile",
        "/en/me/home-place",
    ];
    for (kind, body, status) in odd_bodies() {
        let key = match status {
            400 => "form-refused-unreadable",
            413 => "form-refused-too-large",
            _ => "form-refused-kind",
        };
        let paths = members.iter().map(|path| (&ada, *path));
        for (client, path) in paths.chain([(&visitor, "/en/sign-in"), (&visitor, "/en/join")]) {
            for (lang, path) in [
                (Lang::En, path.to_owned()),
                (Lang::Pl, path.replacen("/en/", "/pl/", 1)),
            ] {
                let seen = send(client, &path, kind, body.clone()).await;
                let what = format!("{path} as {kind}");
                assert_eq!(seen.status, status, "{what}: {}", seen.text);
                assert_clear(&seen, &what);
                seen.assert_says(&say(&portal, lang, key, &[]).await);
            }
        }
    }
    // Every other route that changes something: what reads no form may act, but nothing fails and nothing is bare.
    for (method, template, _) in kith::app::routes().list() {
        let ends = ["sign-out", "leave", "delete", "/end"]
            .iter()
            .any(|word| template.contains(word));
        if method != Method::POST || ends {
            continue;
        }
        let path = path_of(&portal, template, None);
        for (kind, body, _) in odd_bodies() {
            assert_clear(&send(&ada, &path, kind, body).await, &format!("{path} as {kind}"));
        }
    }
    assert_eq!(ada.get("/en/me").await.status, 200, "nothing of it signed Ada out");
}

#[tokio::test]
async fn odd_text_is_stored_and_shown_without_breaking_the_page() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let long = "Łóżkowoziemnokablowa".repeat(10);
    let odd =
        format!("start \0\u{1}\u{8}\u{b}\u{1b}\u{7f}\u{85} \u{202e}עברית {long} \u{fffd}\u{feff}😀 <blink>&amp; end");
    let new = [("title", "Z\0ażółć \u{202e}עברית\u{7} <tt>"), ("body", odd.as_str())];
    let made = ada.post("/en/forum/talk/new", &new).await;
    assert_eq!(made.status, 303, "{}", made.text);
    let made = made.location().to_owned();
    let seen = ada.post(&reply_path(&portal), &[("body", &odd)]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let name = [("display_name", "עדה \u{202e}Ada\0 <u>"), ("about", odd.as_str())];
    assert_eq!(ada.post("/en/me/profile", &name).await.status, 303);
    let profile = format!("/en/members/{}", portal.north.member);
    for path in [
        made.as_str(),
        &portal.north.topic_path,
        &profile,
        "/en/forum",
        "/en/me",
        "/en/",
    ] {
        for lang in ["/en/", "/pl/"] {
            let path = path.replacen("/en/", lang, 1);
            let seen = ada.get(&path).await;
            assert_eq!(seen.status, 200, "{path}");
            assert!(seen.text.trim_end().ends_with("</html>"), "{path} is whole");
            for broken in ["\0", "<blink>", "<tt>", "<u>"] {
                seen.assert_silent(broken);
            }
        }
    }
    for path in [made.as_str(), &portal.north.topic_path, &profile] {
        let seen = ada.get(path).await;
        seen.assert_says(&long);
        seen.assert_says("😀");
        // The direction of a name ends with it, and it turns nothing round.
        seen.assert_says("<bdi>עדה Ada &lt;u&gt;</bdi>");
    }
}

#[tokio::test]
async fn a_field_that_is_too_long_or_of_a_wrong_kind_is_refused_by_the_field_and_kept() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let (long, text) = ("w".repeat(5_000), "t".repeat(40_000));
    let edit = format!("/en/topics/{}/post/1/edit", portal.north.topic);
    let cases: [(&str, Form, &str); 10] = [
        (&reply_path(&portal), &[("body", &text)], &text),
        (
            "/en/forum/talk/new",
            &[("title", &long), ("body", "enough words")],
            &long,
        ),
        ("/en/forum/talk/new", &[("title", "A title"), ("body", &text)], &text),
        (&edit, &[("version", "1"), ("body", &text)], &text),
        ("/en/me/profile", &[("display_name", &long), ("about", "x")], &long),
        (
            "/en/me/profile",
            &[("display_name", "\u{7}"), ("about", "kept words")],
            "kept words",
        ),
        (
            "/en/me/home-place",
            &[("country", "XX"), ("postal_code", "kept 1"), ("radius_km", "far")],
            "kept 1",
        ),
        (
            "/en/me/home-place",
            &[
                ("country", "DE"),
                ("postal_code", &long),
                ("radius_km", "99999999999999999999"),
            ],
            &long,
        ),
        (
            "/en/me/away",
            &[("away_from", "2026-02-31"), ("away_until", "0000-00-00")],
            "2026-02-31",
        ),
        ("/en/me/email", &[("email", &long)], &long),
    ];
    for (path, form, kept) in cases {
        let seen = ada.post(path, form).await;
        let what = format!(
            "{path} with {:?}",
            form.iter().map(|(name, _)| name).collect::<Vec<_>>()
        );
        assert_eq!(seen.status, 422, "{what}: {}", &seen.text[..seen.text.len().min(3_000)]);
        assert!(seen.text.contains(kept), "{what} lost what was typed");
        assert!(
            seen.text.contains("aria-invalid=\"true\""),
            "{what} says it by no field"
        );
    }
    let visitor = portal.visitor();
    let join = [
        ("given_name", long.as_str()),
        ("family_name", "kept name"),
        ("email", "a\0b@@people"),
        ("born_on", "yesterday"),
        ("postal_code", "\u{202e}"),
        ("country", "ZZ"),
        ("language", "xx"),
        ("skill", "'; DROP TABLE persons; --"),
        ("password", long.as_str()),
    ];
    let seen = visitor.post("/en/join", &join).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("kept name");
    let seen = visitor
        .post("/en/sign-in", &[("email", "a\0@x"), ("password", &text)])
        .await;
    assert_eq!(seen.status, 422);
    assert_clear(&seen, "sign-in");
    for version in ["abc", "", "-1", "99999999999999999999"] {
        let seen = ada
            .post(&edit, &[("version", version), ("body", "Other words here")])
            .await;
        assert_eq!(seen.status, 409, "version {version:?}");
        seen.assert_says("Other words here");
    }
    let seen = ada
        .post(
            &reply_path(&portal),
            &[("reply_to", "99999999999999999999"), ("body", "To nobody")],
        )
        .await;
    assert!(seen.status == 303 || seen.status == 422, "{}", seen.status);
}

#[tokio::test]
async fn cookies_nobody_set_are_no_cookies() {
    let portal = Portal::open().await;
    for cookie in [
        "kith=%00; __Host-kith=x",
        "kith=; kith; =; ;;",
        "__Host-kith-flash=good.error-failure; kith-flash=bad.<b>",
        "__Host-kith-lang=xx; kith-browser=\"",
    ] {
        let visitor = portal.visitor();
        let request = visitor.request("GET", "/en/").header(header::COOKIE, cookie);
        let seen = visitor.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(seen.status, 200, "{cookie}");
        seen.assert_silent("bad.<b>");
    }
}

#[tokio::test]
async fn a_form_of_another_site_is_refused_in_words_and_offers_nothing_to_send_again() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    for (name, value) in [("origin", "http://evil.example"), ("sec-fetch-site", "cross-site")] {
        for (lang, code) in [(Lang::Fr, "fr"), (Lang::It, "it")] {
            let request = ada
                .request("POST", &reply_path(&portal).replacen("en", code, 1))
                .header(name, value)
                .header(header::CONTENT_TYPE, URLENCODED)
                .body(Body::from("body=Words+of+somebody+else"));
            let seen = ada.send(request.expect("a request")).await;
            assert_eq!(seen.status, 403);
            assert_clear(&seen, value);
            seen.assert_says(&say(&portal, lang, "form-refused-foreign", &[]).await);
            seen.assert_silent("Words of somebody else");
        }
    }
}

#[tokio::test]
async fn a_form_sent_twice_acts_once() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let key = ada.get(&portal.north.topic_path).await.form_key();
    let form = [("form_key", key.as_str()), ("body", "Only once")];
    let first = ada.post(&reply_path(&portal), &form).await;
    let second = ada.post(&reply_path(&portal), &form).await;
    assert_eq!((first.status, second.status), (303, 303));
    assert_eq!(first.location(), second.location());
    let page = ada.get(&portal.north.topic_path).await;
    assert_eq!(page.text.matches("<p>Only once</p>").count(), 1);
    // A key that nobody gave out is one more form.
    for key in ["", "nonsense", "%00"] {
        let seen = ada
            .post(&reply_path(&portal), &[("form_key", key), ("body", "Keyless")])
            .await;
        assert_eq!(seen.status, 303, "{key}");
    }
}

/// Two tabs: in one the form lies open, in the other somebody signs out.
#[tokio::test]
async fn a_session_that_ended_under_a_form_loses_nothing() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let key = ada.get(&portal.north.topic_path).await.form_key();
    assert_eq!(ada.post("/sign-out", &[]).await.status, 303);
    let text = "A \"long\" reply\r\nwith <two> lines & more";
    let form = [("form_key", key.as_str()), ("body", text)];
    let seen = ada.post(&reply_path(&portal), &form).await;
    assert_eq!(seen.status, 401);
    assert_clear(&seen, "reply");
    seen.assert_says(&say(&portal, Lang::En, "error-unsent-sign-in", &[]).await);
    let (_, fields) = unsent(&seen);
    assert!(fields.contains(&("form_key".to_owned(), key)), "{fields:?}");
    assert!(fields.contains(&("body".to_owned(), text.to_owned())), "{fields:?}");
    // Signed in again in the other tab, the same form goes through, once.
    let entry = [("email", "ada@people.example"), ("password", PASSWORD)];
    assert_eq!(ada.post("/en/sign-in", &entry).await.status, 303);
    assert_eq!(send_again(&ada, &seen).await.status, 303);
    assert_eq!(send_again(&ada, &seen).await.status, 303);
    let page = ada.get(&portal.north.topic_path).await;
    assert_eq!(
        page.text.matches("with &lt;two&gt; lines &amp; more").count(),
        1,
        "{}",
        page.text
    );
}

#[tokio::test]
async fn a_password_is_on_no_error_page_and_typed_again_with_all_the_rest_kept() {
    let portal = Portal::open().await;
    let form = [
        ("present", PASSWORD),
        ("password", "neun gelbe Stecker"),
        ("about", "other words"),
    ];
    let seen = portal.visitor().post("/en/me/password", &form).await;
    assert_eq!(seen.status, 401);
    for secret in [PASSWORD, "neun gelbe Stecker"] {
        seen.assert_silent(secret);
    }
    let (action, fields) = unsent(&seen);
    assert_eq!(action, "/en/me/password");
    assert_eq!(fields, [("about".to_owned(), "other words".to_owned())]);
    for secret in ["present", "password"] {
        seen.assert_says(&format!("name=\"{secret}\" type=\"password\""));
    }
}

#[tokio::test]
async fn a_change_of_a_post_that_was_deleted_meanwhile_loses_nothing() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    assert_eq!(
        ada.post(&reply_path(&portal), &[("body", "First words")]).await.status,
        303
    );
    let post = format!("/en/topics/{}/post/3", portal.north.topic);
    assert_eq!(ada.get(&format!("{post}/edit")).await.status, 200);
    let bo = portal.as_bo().await;
    assert_eq!(bo.post(&format!("{post}/delete"), &[]).await.status, 303);
    let seen = ada
        .post(
            &format!("{post}/edit"),
            &[("version", "1"), ("body", "Far better words")],
        )
        .await;
    assert!([403, 404, 409].contains(&seen.status), "{}", seen.status);
    assert_clear(&seen, "edit");
    seen.assert_says("Far better words");
    portal
        .visitor()
        .get(&portal.north.topic_path)
        .await
        .assert_silent("Far better words");
}

#[tokio::test]
async fn a_change_made_in_two_tabs_shows_both_texts() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    assert_eq!(
        ada.post(&reply_path(&portal), &[("body", "First words")]).await.status,
        303
    );
    let edit = format!("/en/topics/{}/post/3/edit", portal.north.topic);
    let page = ada.get(&edit).await.text;
    let version = page
        .split("name=\"version\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let version = version.expect("a version");
    let first = ada
        .post(&edit, &[("version", version), ("body", "Words of one tab")])
        .await;
    assert_eq!(first.status, 303);
    let second = ada
        .post(&edit, &[("version", version), ("body", "Words of the other")])
        .await;
    assert_eq!(second.status, 409);
    second.assert_says("Words of one tab");
    second.assert_says("Words of the other");
    second.assert_says(&say(&portal, Lang::En, "post-refused-changed", &[]).await);
}

#[tokio::test]
async fn an_unknown_host_or_language_is_answered_in_the_readers_language() {
    let portal = Portal::open().await;
    for (accepts, said) in [
        ("fr-CH, fr;q=0.9", "Il n’y a aucune communauté à cette adresse"),
        ("pl", "Pod tym adresem nie ma żadnej społeczności"),
        ("xx, \u{1}", "There is no community at this address"),
    ] {
        let nobody = portal.visitor_at("nobody.localhost");
        let Ok(accepts) = header::HeaderValue::from_str(accepts) else {
            continue;
        };
        let request = nobody.request("GET", "/en/").header(header::ACCEPT_LANGUAGE, accepts);
        let seen = nobody.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(seen.status, 421);
        seen.assert_says(said);
        seen.assert_silent("zqnorthzq");
    }
    let visitor = portal.visitor();
    for path in ["/xx/forum", "/EN/forum", "/en-GB/forum", "/%FF/forum", "/zz"] {
        let request = visitor.request("GET", path).header(header::ACCEPT_LANGUAGE, "it");
        let seen = visitor.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(seen.status, 404, "{path}");
        assert_clear(&seen, path);
        seen.assert_says(&say(&portal, Lang::It, "error-not-found", &[]).await);
    }
}

#[tokio::test]
async fn a_method_that_a_page_does_not_have_is_answered_with_a_page() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    for (method, path) in [("DELETE", "/en/forum"), ("PUT", "/en/me"), ("POST", "/en/forum")] {
        let request = ada.request(method, path).header("sec-fetch-site", "same-origin");
        let seen = ada.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(seen.status, 405, "{method} {path}");
        assert_clear(&seen, path);
        assert!(seen.headers.contains_key(header::ALLOW), "{method} {path}");
    }
}

/// The switcher of languages on a refused form, the history and a bookmark ask with GET for what only takes a form.
#[tokio::test]
async fn whoever_comes_to_the_address_of_a_form_by_a_link_is_led_to_its_page() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let topic = portal.north.topic;
    for (path, page) in [
        ("/sign-out", "/".to_owned()),
        (
            "/fr/sign-in/link?back=/fr/forum",
            "/fr/sign-in?back=/fr/forum".to_owned(),
        ),
        ("/it/me/password", "/it/me/sign-in".to_owned()),
        ("/it/me/away", "/it/me/home-place".to_owned()),
        ("/pl/staff/packages/policy", "/pl/staff/packages".to_owned()),
        (
            &format!("/de/topics/{topic}/reply"),
            format!("/de/topics/{topic}/post/1"),
        ),
        (
            &format!("/de/topics/{topic}/lock"),
            format!("/de/topics/{topic}/post/1"),
        ),
    ] {
        let seen = ada.get(path).await;
        assert_eq!((seen.status, seen.location()), (303, page.as_str()), "{path}");
    }
    for (_, template, _) in kith::app::routes()
        .list()
        .iter()
        .filter(|(method, ..)| *method == Method::POST)
    {
        let path = path_of(&portal, template, None);
        assert_ne!(ada.get(&path).await.status, 405, "{path}");
    }
}

/// Uploads a file as the form of the picture does.
async fn upload(client: &Client, lang: &str, name: &str, bytes: &[u8]) -> Seen {
    let mut body = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"avatar\"; filename=\"{name}\"\r\n\
         Content-Type: image/png\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    send(
        client,
        &format!("/{lang}/me/avatar"),
        "multipart/form-data; boundary=edge",
        body,
    )
    .await
}

/// The checksum of a PNG's part.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            if sum & 1 == 1 {
                (sum >> 1) ^ 0xedb8_8320
            } else {
                sum >> 1
            }
        })
    })
}

/// A PNG that says it is so large, and holds next to nothing.
fn png_that_says(width: u32, height: u32) -> Vec<u8> {
    let mut head = Vec::new();
    head.extend_from_slice(&width.to_be_bytes());
    head.extend_from_slice(&height.to_be_bytes());
    head.extend_from_slice(&[8, 2, 0, 0, 0]);
    let mut file = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [
        (b"IHDR", head.as_slice()),
        (b"IDAT", &[0x78, 0x9c, 3, 0, 0, 0, 0, 1]),
        (b"IEND", &[]),
    ] {
        let named = [name.as_slice(), data].concat();
        file.extend_from_slice(&u32::try_from(data.len()).expect("small").to_be_bytes());
        file.extend_from_slice(&named);
        file.extend_from_slice(&crc(&named).to_be_bytes());
    }
    file
}

fn png() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = image::RgbImage::from_fn(64, 48, |x, y| image::Rgb([x as u8, y as u8, (x * y) as u8]));
    picture
        .write_to(&mut bytes, image::ImageFormat::Png)
        .expect("a picture");
    bytes.into_inner()
}

#[tokio::test]
async fn a_file_that_is_no_picture_is_refused_by_the_field() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let whole = png();
    assert_eq!(upload(&ada, "en", "me.png", &whole).await.status, 303);
    let avatar = |page: &Seen| {
        page.text
            .split("/f/")
            .nth(1)
            .map(|rest| rest.split('"').next().map(str::to_owned))
    };
    let before = avatar(&ada.get("/en/me").await);
    assert!(before.is_some());
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".as_bytes();
    let half = &whole[..whole.len() / 2];
    let huge = vec![0; 11 * 1024 * 1024];
    let cases: [(&str, &[u8], &str, Args); 8] = [
        (
            "bomb.png",
            &png_that_says(60_000, 60_000),
            "picture-refused-pixels",
            &[("max", 40.into())],
        ),
        ("empty.png", &png_that_says(0, 0), "picture-refused-broken", &[]),
        (
            "hollow.png",
            &png_that_says(4_000, 4_000),
            "picture-refused-broken",
            &[],
        ),
        ("half.png", half, "picture-refused-broken", &[]),
        ("text.png", b"I am no picture", "picture-refused-kind", &[]),
        ("me.svg", svg, "picture-refused-kind", &[]),
        ("nothing.png", b"", "picture-refused-missing", &[]),
        ("huge.png", &huge, "picture-refused-too-large", &[("max", 10.into())]),
    ];
    for (name, bytes, key, args) in cases {
        for lang in [Lang::En, Lang::De] {
            let seen = upload(&ada, lang.as_str(), name, bytes).await;
            assert_eq!(seen.status, 422, "{name}: {}", seen.text);
            assert_clear(&seen, name);
            let said = say(&portal, lang, key, args).await;
            assert!(seen.text.contains(&said), "{name} does not say {said}:\n{}", seen.text);
        }
    }
    for (kind, body) in [
        (
            "multipart/form-data; boundary=edge",
            b"--edge\r\nContent-Disposition: form-data".as_slice(),
        ),
        ("multipart/form-data", b"x"),
        (URLENCODED, b"avatar=x"),
    ] {
        let seen = send(&ada, "/en/me/avatar", kind, body).await;
        assert_eq!(seen.status, 422, "{kind}: {}", seen.text);
        assert_clear(&seen, kind);
    }
    assert_eq!(
        avatar(&ada.get("/en/me").await),
        before,
        "the picture before is still there"
    );
}

/// Sets something on the writer, which is one connection on SQLite.
async fn on_writer(portal: &Portal, sql: &str) -> i64 {
    let writer = &portal.house.pools.writers;
    let statement = Statement::from_string(writer.get_database_backend(), sql);
    let row = writer.query_one_raw(statement).await.expect(sql);
    row.map_or(0, |row| {
        row.try_get_by_index::<i64>(0)
            .or_else(|_| row.try_get_by_index::<i32>(0).map(i64::from))
            .expect(sql)
    })
}

/// Checks that a failure of ours is told politely, with a number to ask about, and that what was typed is kept.
async fn assert_polite(portal: &Portal, seen: &Seen, lang: Lang, text: &str) {
    assert_eq!(seen.status, 500);
    seen.assert_says(&say(portal, lang, "error-failure", &[]).await);
    let reference = seen.headers["x-request-id"].to_str().expect("a number");
    seen.assert_says(&format!("<code>{reference}</code>"));
    seen.assert_says("zqnorthzq");
    seen.assert_silent("is locked");
    seen.assert_silent("lock timeout");
    seen.assert_silent("database or disk");
    let (_, fields) = unsent(seen);
    assert!(fields.contains(&("body".to_owned(), text.to_owned())), "{fields:?}");
}

#[tokio::test]
async fn a_locked_database_is_told_politely_and_loses_nothing() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let key = ada.get(&portal.north.topic_path).await.form_key();
    let form = [("form_key", key.as_str()), ("body", "Written while nobody could write")];
    let path = reply_path(&portal).replacen("/en/", "/fr/", 1);
    let seen = match &portal.url {
        DatabaseUrl::File(file) => {
            on_writer(&portal, "PRAGMA busy_timeout = 50").await;
            let options = sqlx::sqlite::SqliteConnectOptions::new().filename(file);
            let mut other = sqlx::SqliteConnection::connect_with(&options)
                .await
                .expect("a connection");
            sqlx::raw_sql("BEGIN IMMEDIATE")
                .execute(&mut other)
                .await
                .expect("the lock");
            let seen = ada.post(&path, &form).await;
            assert_eq!(ada.get("/fr/forum").await.status, 200, "reading goes on");
            assert_eq!(ada.get(&portal.north.topic_path).await.status, 200, "reading goes on");
            sqlx::raw_sql("ROLLBACK").execute(&mut other).await.expect("an end");
            seen
        }
        DatabaseUrl::Postgres(url) => {
            let mut other = sqlx::PgConnection::connect(url).await.expect("a connection");
            let lock = format!(
                "BEGIN; SELECT set_config('app.scope', 'platform', true); SELECT id FROM topics WHERE id = '{}' FOR UPDATE",
                portal.north.topic
            );
            sqlx::raw_sql(sqlx::AssertSqlSafe(lock))
                .execute(&mut other)
                .await
                .expect("the lock");
            let seen = ada.post(&path, &form).await;
            assert_eq!(ada.get("/fr/forum").await.status, 200, "reading goes on");
            assert_eq!(ada.get(&portal.north.topic_path).await.status, 200, "reading goes on");
            sqlx::raw_sql("ROLLBACK").execute(&mut other).await.expect("an end");
            seen
        }
    };
    assert_polite(&portal, &seen, Lang::Fr, "Written while nobody could write").await;
    portal
        .visitor()
        .get(&portal.north.topic_path)
        .await
        .assert_silent("while nobody could write");
    assert_eq!(send_again(&ada, &seen).await.status, 303);
    assert_eq!(ada.post(&path, &form).await.status, 303);
    let page = portal.visitor().get(&portal.north.topic_path).await;
    assert_eq!(page.text.matches("while nobody could write").count(), 1);
}

#[tokio::test]
async fn a_full_database_is_told_politely_and_loses_nothing() {
    let portal = Portal::open().await;
    match &portal.url {
        DatabaseUrl::File(_) => a_full_file(&portal).await,
        DatabaseUrl::Postgres(url) => a_full_server(&portal, url).await,
    }
}

async fn a_full_file(portal: &Portal) {
    let ada = portal.as_ada().await;
    let pages = on_writer(portal, "PRAGMA page_count").await;
    on_writer(portal, &format!("PRAGMA max_page_count = {pages}")).await;
    let text = "Many words. ".repeat(2_500);
    let text = text.trim_end();
    let mut seen = ada.post(&reply_path(portal), &[("body", text)]).await;
    let mut kept = 0;
    while seen.status == 303 {
        kept += 1;
        assert!(kept < 50, "it never gets full");
        seen = ada.post(&reply_path(portal), &[("body", text)]).await;
    }
    assert_polite(portal, &seen, Lang::En, text).await;
    let topic = portal.visitor().get(&portal.north.topic_path).await;
    assert_eq!(topic.status, 200);
    assert_eq!(topic.text.matches("<article").count(), 2 + kept, "nothing half-written");
    let join = portal
        .visitor()
        .post(
            "/en/sign-in",
            &[("email", "ada@people.example"), ("password", PASSWORD)],
        )
        .await;
    assert!(join.status == 303 || join.status == 500, "{}", join.status);
    on_writer(portal, "PRAGMA max_page_count = 1000000").await;
    assert_eq!(send_again(&ada, &seen).await.status, 303);
    let topic = portal.visitor().get(&portal.north.topic_path).await;
    assert_eq!(topic.text.matches("<article").count(), 3 + kept);
}

/// The tables that a reply writes to, in turn; the last one only when all is committed, as a log that cannot grow.
const FULL: [(&str, &str); 5] = [
    ("form_keys", "BEFORE INSERT"),
    ("topics", "BEFORE UPDATE"),
    ("posts", "BEFORE INSERT"),
    ("search_docs", "BEFORE INSERT"),
    ("posts", "AFTER INSERT"),
];

/// The role of the tests may neither fill the server's disk nor have a smaller one: tablespaces, `temp_file_limit` and
/// mounts are the superuser's. A trigger of the tables' owner raises what the server raises on a full disk, SQLSTATE
/// 53100, from within the statement; to whoever sent the statement the two are the same.
async fn a_full_server(portal: &Portal, url: &str) {
    run_sql(
        url,
        "CREATE FUNCTION no_space() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            RAISE 'could not extend file \"base/5/1259\": No space left on device' USING ERRCODE = '53100';
         END $$",
    )
    .await;
    let ada = portal.as_ada().await;
    for (round, (table, when)) in FULL.into_iter().enumerate() {
        let what = format!("{table} {when}");
        let trigger = match when {
            "AFTER INSERT" => format!(
                "CREATE CONSTRAINT TRIGGER full_disk {when} ON {table} DEFERRABLE INITIALLY DEFERRED
                 FOR EACH ROW EXECUTE FUNCTION no_space()"
            ),
            _ => format!("CREATE TRIGGER full_disk {when} ON {table} FOR EACH ROW EXECUTE FUNCTION no_space()"),
        };
        run_sql(url, &trigger).await;
        let key = ada.get(&portal.north.topic_path).await.form_key();
        let text = format!("Written on a full disk, {round}");
        let form = [("form_key", key.as_str()), ("body", text.as_str())];
        let path = reply_path(portal).replacen("/en/", "/pl/", 1);
        let before = everything_in(url).await;
        let seen = ada.post(&path, &form).await;
        assert_eq!(seen.status, 500, "{what}: {}", seen.text);
        assert_polite(portal, &seen, Lang::Pl, &text).await;
        seen.assert_silent("No space");
        assert_eq!(everything_in(url).await, before, "{what}: nothing half-written");
        for page in ["/pl/forum", "/pl/me", portal.north.topic_path.as_str()] {
            assert_eq!(ada.get(page).await.status, 200, "{what}: reading {page} goes on");
        }
        run_sql(url, &format!("DROP TRIGGER full_disk ON {table}")).await;
        assert_eq!(send_again(&ada, &seen).await.status, 303, "{what}");
        assert_eq!(ada.post(&path, &form).await.status, 303, "{what}");
        let page = portal.visitor().get(&portal.north.topic_path).await;
        assert_eq!(page.text.matches(text.as_str()).count(), 1, "{what}");
    }
}

/// How much there is of everything that a reply writes, as somebody from outside counts it.
async fn everything_in(url: &str) -> (i64, i64, i64, i64, i64) {
    let mut other = sqlx::PgConnection::connect(url).await.expect("a connection");
    sqlx::raw_sql("SET app.scope = 'platform'")
        .execute(&mut other)
        .await
        .expect("the scope");
    let counted = sqlx::query_as(
        "SELECT (SELECT count(*) FROM posts), (SELECT count(*) FROM search_docs), (SELECT count(*) FROM form_keys),
            (SELECT CAST(sum(last_no) AS bigint) FROM topics), (SELECT CAST(sum(reply_count) AS bigint) FROM topics)",
    );
    let counted = counted.fetch_one(&mut other).await.expect("counts");
    other.close().await.expect("an end");
    counted
}

#[tokio::test]
async fn whoever_comes_too_often_is_told_how_long_to_wait_and_loses_nothing() {
    let portal = Portal::open_with(|settings| settings.rate_factor = 1).await;
    let ada = portal.as_ada().await;
    let form = [("body", "Written in a hurry")];
    let mut seen = ada.post("/en/forum/preview", &form).await;
    // One more is allowed each second, so a slow machine needs more than the sixty of a minute.
    for _ in 0..600 {
        if seen.status == 429 {
            break;
        }
        seen = ada.post("/en/forum/preview", &form).await;
    }
    assert_eq!(seen.status, 429);
    assert_clear(&seen, "too often");
    assert_eq!(seen.headers[header::RETRY_AFTER], "60");
    seen.assert_says(&say(&portal, Lang::En, "form-refused-too-often", &[]).await);
    let (action, fields) = unsent(&seen);
    assert_eq!(action, "/en/forum/preview");
    assert_eq!(fields, [("body".to_owned(), "Written in a hurry".to_owned())]);
}
