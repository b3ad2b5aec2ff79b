//! The doors: which routes there are, and who may come.

use kith::foundation::web::Who;

use crate::support::Portal;

const GOLDEN: &str = "tests/house/doors.txt";

/// The list of routes is a file that a reviewer sees change. Write it anew with `KITH_WRITE_GOLDEN=1`.
#[test]
fn every_route_is_in_the_golden_file() {
    let text = format!("{}\n", kith::app::doors().join("\n"));
    if std::env::var_os("KITH_WRITE_GOLDEN").is_some() {
        std::fs::write(GOLDEN, &text).expect("a golden file");
    }
    let golden = std::fs::read_to_string(GOLDEN).expect("a golden file");
    assert_eq!(text, golden);
}

#[tokio::test]
async fn a_closed_door_asks_for_a_sign_in_and_staff_doors_refuse_members() {
    let portal = Portal::open().await;
    let (visitor, ada, bo) = (portal.visitor(), portal.as_ada().await, portal.as_bo().await);
    let mut closed = 0;
    for (method, path, who) in kith::app::routes().list() {
        if method != axum::http::Method::GET
            || !matches!(who, Who::SignedIn | Who::Member | Who::Staff | Who::PartnerAdmin)
            || path.contains("live")
        {
            continue;
        }
        let path = path
            .replace("{lang}", "en")
            .replace("{category}", "talk")
            .replace("{id}", &portal.north.topic.to_string())
            .replace("{slug}", "router")
            .replace("{no}", "1");
        if path.contains('{') {
            continue;
        }
        let seen = visitor.get(&path).await;
        assert_eq!(seen.status, 303, "{path} is open to everybody: {}", seen.text);
        assert!(seen.location().starts_with("/en/sign-in?back="), "{path}");
        if matches!(who, Who::Staff | Who::PartnerAdmin) {
            assert_eq!(ada.get(&path).await.status, 403, "{path}");
            let status = bo.get(&path).await.status;
            assert!(status == 200 || status == 404, "{path}: {status}");
        }
        closed += 1;
    }
    assert!(closed >= 4, "only {closed} closed doors");
}

#[tokio::test]
async fn every_answer_carries_the_headers() {
    let portal = Portal::open().await;
    for path in [
        "/",
        "/en/",
        "/en/forum",
        "/en/nothing",
        "/en/sign-in",
        "/static/nothing.css",
    ] {
        let seen = portal.visitor().get(path).await;
        for name in [
            "content-security-policy",
            "x-content-type-options",
            "referrer-policy",
            "cache-control",
        ] {
            assert!(seen.headers.contains_key(name), "{path} lacks {name}");
        }
        let policy = seen.headers["content-security-policy"].to_str().expect("a policy");
        assert!(!policy.contains("unsafe"), "{policy}");
    }
}

/// What another site's page sends changes nothing, whoever is signed in. The one exception is a mail program's button, which
/// knows no more than the link it was given (RFC 8058).
#[tokio::test]
async fn what_another_site_sends_is_taken_at_one_door_only() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let routes = kith::app::routes();
    let forms = routes
        .list()
        .iter()
        .filter(|(method, ..)| *method == axum::http::Method::POST);
    let mut open = Vec::new();
    for (_, path, _) in forms {
        let filled: Vec<&str> = path
            .split('/')
            .map(|part| match part {
                "{lang}" => "en",
                part if part.starts_with('{') => "0",
                part => part,
            })
            .collect();
        for origin in ["https://elsewhere.example", "null"] {
            let request = bo
                .request("POST", &filled.join("/"))
                .header("origin", origin)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(axum::body::Body::empty())
                .expect("a request");
            if bo.send(request).await.status != 403 && !open.contains(path) {
                open.push(path);
            }
        }
    }
    assert_eq!(open, ["/{lang}/newsletter/{token}/one-click"]);
}
