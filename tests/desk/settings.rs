//! The settings at the community's own desk: what its managers decide, and what they cannot reach.

use kith::foundation::db::{Sql, Work};
use kith::tenancy::PlatformDb;

use crate::forum::hearing::{as_eva, reply};
use crate::support::{Portal, Seen};

const AT: &str = "/en/staff/settings";

/// Everything the first form holds, as a browser sends it back.
fn community<'a>(features: &[&'a str], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let languages = [("default_lang", "en"), ("other_lang", "de")];
    let features = features.iter().map(|feature| ("feature", *feature));
    languages
        .into_iter()
        .chain(features)
        .chain(more.iter().copied())
        .collect()
}

/// Who has done this, and to which tenant's slug.
async fn acts(portal: &Portal, act: &str) -> Vec<(String, String)> {
    #[derive(sea_orm::FromQueryResult)]
    struct Line {
        actor_kind: String,
        slug: String,
    }
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test reads the log");
    let tx = db.open().await.expect("a connection");
    let lines: Vec<Line> = Sql::new(
        "SELECT a.actor_kind, t.slug FROM audit_log a JOIN tenants t ON t.id = a.tenant_id WHERE a.act = $1 ORDER BY a.id",
    )
    .bind(act)
    .all(&tx)
    .await
    .expect("lines");
    lines.into_iter().map(|line| (line.actor_kind, line.slug)).collect()
}

#[tokio::test]
async fn a_part_that_is_switched_off_is_nowhere_and_comes_back() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let topic = portal.north.topic_path.clone();
    let reply = format!("/en/topics/{}/reply", portal.north.topic);
    assert_eq!(ada.get(&topic).await.status, 200);
    assert_eq!(ada.get("/en/forum").await.status, 200);

    let seen = bo.save(AT, &community(&["events"], &[])).await;
    assert_eq!((seen.status, seen.location()), (303, AT), "{}", seen.text);
    for gone in ["/en/forum", &topic, "/en/search?q=a", "/en/staff/forum", "/en/book"] {
        let seen = bo.get(gone).await;
        assert_eq!(seen.status, 404, "{gone}");
        let never = if gone.starts_with("/en/staff") {
            "/en/staff/never-was"
        } else {
            "/en/never-was"
        };
        let never = bo.get(never).await;
        let plain = |page: &Seen| {
            page.text
                .split("<main")
                .nth(1)
                .and_then(|rest| rest.split("</main>").next())
                .map(str::to_owned)
        };
        assert_eq!(plain(&seen), plain(&never), "{gone} answers like what never was");
    }
    let reply = ada.post(&reply, &[("body", "Hello?")]).await;
    assert_eq!(reply.status, 404, "what cannot be read cannot be answered");
    for page in ["/en/", "/en/staff", "/en/members", "/en/events"] {
        let seen = bo.get(page).await;
        assert_eq!(seen.status, 200, "{page}");
        for link in [
            "/en/forum\"",
            "/en/book\"",
            "/en/search",
            "/en/topics",
            "/en/staff/forum\"",
        ] {
            seen.assert_silent(&format!("href=\"{link}"));
        }
    }
    // The neighbour keeps his.
    assert_eq!(portal.as_cleo().await.get("/en/forum").await.status, 200);

    let seen = bo.save(AT, &community(&["forum", "events", "booking"], &[])).await;
    assert_eq!(seen.status, 303);
    assert_eq!(ada.get(&topic).await.status, 200, "nothing was lost");
    assert_eq!(acts(&portal, "tenant-changed").await.len(), 2);
}

#[tokio::test]
async fn what_is_left_of_a_forum_that_is_off_leads_nowhere() {
    let portal = Portal::open().await;
    let (bo, ada, eva) = (portal.as_bo().await, portal.as_ada().await, as_eva(&portal).await);
    reply(&portal, &eva, &[("body", "Buy my cables!")]).await;
    portal.run_jobs().await;
    let topic = format!("/en/topics/{}", portal.north.topic);
    let report = format!("{topic}/post/3/report");
    assert_eq!(ada.post(&report, &[("reason", "spam")]).await.status, 303);
    let queue = bo.get("/en/staff/review").await.text;
    let item = queue.split("href=\"/en/staff/review/").nth(1).expect("an item");
    let item = format!("/en/staff/review/{}", item.split('"').next().expect("an end"));
    ada.get("/en/notices").await.assert_says(&topic);
    bo.get(&item).await.assert_says(&topic);

    assert_eq!(bo.save(AT, &community(&["events"], &[])).await.status, 303);

    let notices = ada.get("/en/notices").await;
    notices.assert_says("eva zqnorthzq replied");
    notices.assert_silent(&topic);
    let item = bo.get(&item).await;
    item.assert_says("Buy my cables!");
    item.assert_silent(&topic);
}

#[tokio::test]
async fn what_the_desk_does_not_ask_for_stays_whatever_is_sent_along() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let before = portal
        .house
        .tenants
        .at("north.localhost")
        .await
        .expect("an answer")
        .expect("north");
    let more = [
        ("formal", "de"),
        ("name", "Hijacked"),
        ("mail_from", "evil@example.com"),
        ("countries", "FR"),
        ("approves_newcomers", "on"),
    ];
    let seen = bo.save(AT, &community(&["forum", "events", "booking"], &more)).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let after = portal
        .house
        .tenants
        .at("north.localhost")
        .await
        .expect("an answer")
        .expect("north");
    assert_eq!(after.name, before.name);
    assert_eq!(after.mail_from, before.mail_from);
    assert_eq!(after.countries, before.countries);
    assert_eq!(after.approves_newcomers, before.approves_newcomers);
    assert_eq!(after.formal, [kith::foundation::i18n::Lang::De], "this was asked");
}

#[tokio::test]
async fn whoever_removes_the_language_he_reads_goes_on_in_the_default_one() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let at = "/de/staff/settings";
    let form = [("default_lang", "en"), ("feature", "forum"), ("feature", "events")];
    let seen = bo.save(at, &form).await;
    assert_eq!((seen.status, seen.location()), (303, AT), "{}", seen.text);
    assert_eq!(bo.get(AT).await.status, 200);
    let led_on = bo.get(at).await;
    assert_eq!(
        (led_on.status, led_on.location()),
        (302, AT),
        "nobody speaks German here now"
    );
    assert_eq!(bo.post(at, &form).await.status, 404, "and nobody writes it");
}

#[tokio::test]
async fn a_change_of_what_the_desk_does_not_show_makes_its_form_no_older() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let opened = bo.get(AT).await.hidden("version");
    assert_eq!(bo.post("/en/staff/members/require-approval", &[]).await.status, 303);
    let form = community(&["forum"], &[("version", opened.as_str())]);
    let seen = bo.post(AT, &form).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let stale = bo
        .post(AT, &community(&["events"], &[("version", opened.as_str())]))
        .await;
    assert_eq!(stale.status, 409, "somebody else has changed this");
}

#[tokio::test]
async fn the_last_language_with_an_imprint_stays_the_default_one() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let form = [("default_lang", "pl"), ("other_lang", "en"), ("feature", "forum")];
    let seen = bo.save(AT, &form).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("There is no legal notice in the default language.");
    assert_eq!(bo.get("/en/book").await.status, 200, "nothing of it was kept");
}

#[tokio::test]
async fn a_manager_changes_words_legal_texts_and_colours_of_his_own_community() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let seen = bo
        .save(&format!("{AT}/wording/en/nav-forum"), &[("pattern", "Village square")])
        .await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(seen.location(), format!("{AT}/wording?text=en"));
    bo.get("/en/").await.assert_says("Village square");
    bo.get(seen.location()).await.assert_says("Village square");
    portal.as_cleo().await.get("/en/").await.assert_silent("Village square");

    let seen = bo
        .save(&format!("{AT}/legal/terms/en"), &[("raw", "Be kind to each other.")])
        .await;
    assert_eq!(
        (seen.status, seen.location()),
        (303, "/en/staff/settings/legal"),
        "{}",
        seen.text
    );
    let latest = bo.get("/en/legal/terms").await;
    latest.assert_says("Be kind to each other.");
    // What somebody has agreed to can be read when the next version is there.
    let next = [("raw", "Be kind, and patient.")];
    assert_eq!(bo.save(&format!("{AT}/legal/terms/en"), &next).await.status, 303);
    let now = bo.get("/en/legal/terms").await;
    now.assert_says("Be kind, and patient.");
    now.assert_says("Earlier version");
    let version = latest
        .text
        .split("Version ")
        .nth(1)
        .and_then(|rest| rest.split(',').next());
    let version = version.expect("a version");
    now.assert_says(&format!("/en/legal/terms?version={version}"));
    now.assert_silent("no longer in force");
    let before = bo.get(&format!("/en/legal/terms?version={version}")).await;
    before.assert_says("Be kind to each other.");
    before.assert_says("no longer in force");
    for wrong in ["0", "99", "x", "-1"] {
        assert_eq!(
            bo.get(&format!("/en/legal/terms?version={wrong}")).await.status,
            404,
            "{wrong}"
        );
    }

    let brand = |ink: &'static str| {
        [
            ("brand", "#14532d"),
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
    };
    let theme = |page: &Seen| page.text.split("/theme.").nth(1).map(|rest| rest[..8].to_owned());
    let old = theme(&bo.get("/en/").await);
    let tried = bo.post(&format!("{AT}/brand/preview"), &brand("#1b2024")).await;
    assert_eq!(tried.status, 200);
    tried.assert_says("#14532d");
    assert_eq!(theme(&bo.get("/en/").await), old, "a look keeps nothing");
    let pale = bo.save(&format!("{AT}/brand"), &brand("#eeeeee")).await;
    assert_eq!(pale.status, 422, "nobody can read that");
    let seen = bo.save(&format!("{AT}/brand"), &brand("#1b2024")).await;
    assert_eq!(
        (seen.status, seen.location()),
        (303, "/en/staff/settings/brand"),
        "{}",
        seen.text
    );
    assert_ne!(theme(&bo.get("/en/").await), old);

    let by_bo = ("member".to_owned(), "north".to_owned());
    for (act, times) in [
        ("wording-changed", 1),
        ("legal-page-published", 2),
        ("tenant-rebranded", 1),
    ] {
        assert_eq!(acts(&portal, act).await, vec![by_bo.clone(); times], "{act}");
    }
}

#[tokio::test]
async fn settings_are_for_managers_and_the_console_knows_no_desk() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let pages = [
        "",
        "/brand",
        "/wording",
        "/legal",
        "/wording/en/nav-forum",
        "/legal/terms/en",
    ];
    for page in pages {
        let path = format!("{AT}{page}");
        assert_eq!(ada.get(&path).await.status, 403, "{path}");
        assert_eq!(portal.visitor().get(&path).await.status, 303, "{path}");
        let seen = ada.post(&path, &[("pattern", "x"), ("raw", "x")]).await;
        assert!([403, 405].contains(&seen.status), "{path}: {}", seen.status);
        assert_eq!(
            portal.visitor_at("ops.localhost").get(&path).await.status,
            404,
            "{path}"
        );
    }
    let bo = portal.as_bo().await;
    for path in [
        "/en/tenants/south/brand",
        "/en/tenants/north/details",
        "/en/staff/settings/hosts",
    ] {
        assert_eq!(bo.get(path).await.status, 404, "{path}");
    }
}
