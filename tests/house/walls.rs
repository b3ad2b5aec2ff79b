//! The walls: twin communities of equal content, and nothing of one is to be had in the other.

use axum::body::Body;
#[cfg(not(feature = "filters-off"))]
use kith::forum::{Reader, topic::TopicList};
use kith::{
    foundation::db::{DatabaseUrl, Scope, Sql, Work},
    tenancy::{FriendDb, TenantDb},
};
use uuid::Uuid;

use crate::forum::categories::first_category;
use crate::orders::catalogue::package_at;
#[cfg(feature = "filters-off")]
use crate::support::drop_policies;
use crate::support::{Client, Portal, Seen, assert_on_postgres, on_postgres, run_sql};

/// An answer without what may differ between two of the same kind: the date, the request's id, and the id asked for.
fn shape(seen: &Seen, id: &str) -> (u16, String, Vec<(String, String)>) {
    let neutral = |text: &str| text.replace(id, "ID").replace(&id.replace('-', "%2D"), "ID");
    let mut headers: Vec<(String, String)> = seen
        .headers
        .iter()
        .filter(|(name, _)| !["date", "x-request-id", "content-length"].contains(&name.as_str()))
        .map(|(name, value)| (name.to_string(), neutral(value.to_str().unwrap_or(""))))
        .collect();
    headers.sort();
    (seen.status, neutral(&seen.text), headers)
}

/// Whether a route names something by its id.
fn with_id(path: &str) -> bool {
    [
        "{id}",
        "{member}",
        "{session}",
        "{package}",
        "{item}",
        "{decision}",
        "{thread}",
        "{event}",
    ]
    .iter()
    .any(|place| path.contains(place))
}

/// The route asked for with this id in every place of an id.
async fn ask(client: &Client, method: &str, template: &str, id: &str) -> Seen {
    let ids = [
        "{id}",
        "{member}",
        "{session}",
        "{grant}",
        "{package}",
        "{item}",
        "{decision}",
        "{thread}",
        "{event}",
        "{registration}",
    ];
    let path = ids
        .iter()
        .fold(template.to_owned(), |path, place| path.replace(place, id));
    let path = path
        .replace("{lang}", "en")
        .replace("{slug}", "x")
        .replace("{no}", "1")
        .replace("{country}", "DE");
    assert!(!path.contains('{'), "{template} has a place this test does not fill");
    if method == "GET" {
        client.get(&path).await
    } else {
        client.post(&path, &[("body", "x"), ("version", "1")]).await
    }
}

#[tokio::test]
async fn an_id_of_another_tenant_is_an_id_that_never_was() {
    let portal = Portal::open().await;
    let package = package_at(&portal, portal.south.tenant, "wifi-setup").await;
    let foreign = [
        portal.south.topic.to_string(),
        portal.south.member.to_string(),
        package.to_string(),
        first_category(&portal, portal.south.tenant).await.to_string(),
    ];
    let clients = [portal.visitor(), portal.as_ada().await, portal.as_bo().await];
    let routes = kith::app::routes();
    let mut tried = 0;
    for (method, path, _) in routes.list().iter().filter(|(_, path, _)| with_id(path)) {
        for client in &clients {
            for id in &foreign {
                let random = Uuid::now_v7().to_string();
                let theirs = ask(client, method.as_str(), path, id).await;
                let nobodys = ask(client, method.as_str(), path, &random).await;
                assert_eq!(shape(&theirs, id), shape(&nobodys, &random), "{method} {path}");
                assert_ne!(theirs.status, 500, "{method} {path}");
                assert_ne!(theirs.status, 200, "{method} {path}");
                tried += 1;
            }
        }
    }
    assert!(tried >= 30, "only {tried} combinations were tried");
}

#[tokio::test]
async fn no_page_of_one_tenant_holds_a_word_of_the_other() {
    let portal = Portal::open().await;
    let routes = kith::app::routes();
    let ada = portal.as_ada().await;
    let cleo = portal.as_cleo().await;
    let mut own = 0;
    for (client, side, other) in [
        (&ada, &portal.north, &portal.south),
        (&cleo, &portal.south, &portal.north),
    ] {
        for (method, path, _) in routes.list() {
            if method != axum::http::Method::GET || path.contains("live") || path.contains("{*") {
                continue;
            }
            let path = path
                .replace("{lang}", "en")
                .replace("{kind}", "imprint")
                .replace("{text}", "en")
                .replace("{message}", "nav-forum")
                .replace("{category}", "talk")
                .replace("{id}", &side.topic.to_string())
                .replace("{slug}", "router")
                .replace("{no}", "1");
            if path.contains('{') {
                continue;
            }
            let seen = client.get(&path).await;
            seen.assert_silent(&other.canary);
            own += usize::from(seen.text.contains(&side.canary));
        }
    }
    // The search can find something: most pages name their own tenant.
    assert!(own >= 10, "only {own} pages held their own canary");
}

#[tokio::test]
async fn a_session_is_worthless_at_another_host() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    assert_eq!(ada.get("/en/me").await.status, 200);
    let moved = ada.moved_to("south.localhost").get("/en/me").await;
    assert_eq!(moved.status, 303);
    assert!(moved.location().starts_with("/en/sign-in"), "{}", moved.location());
}

#[tokio::test]
async fn an_unknown_host_gets_a_page_without_a_brand() {
    let portal = Portal::open().await;
    for host in [
        "nobody.localhost",
        "north.localhost.evil.example",
        "127.0.0.1",
        "NORTH.localhost@evil.example",
    ] {
        let seen = portal.visitor_at(host).get("/en/").await;
        assert_eq!(seen.status, 421, "{host}");
        seen.assert_silent("zqnorthzq");
        assert!(seen.headers.get("set-cookie").is_none(), "{host}");
    }
    assert_eq!(portal.visitor_at("NORTH.localhost.:80").get("/en/").await.status, 200);
}

#[tokio::test]
async fn only_our_own_pages_may_change_something() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    for (name, value) in [
        ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "none"),
        ("origin", "http://south.localhost"),
        ("origin", "null"),
    ] {
        let request = ada
            .request("POST", "/sign-out")
            .header(name, value)
            .body(Body::empty())
            .expect("a request");
        assert_eq!(ada.send(request).await.status, 403, "{name}: {value}");
    }
    let bare = ada.request("POST", "/sign-out").body(Body::empty()).expect("a request");
    assert_eq!(ada.send(bare).await.status, 403);
    assert_eq!(ada.get("/en/me").await.status, 200, "nothing of it signed Ada out");
    assert_eq!(ada.post("/sign-out", &[]).await.status, 303);
    assert_eq!(ada.get("/en/me").await.status, 303);
}

/// The policies alone: a statement that forgets its filter sees its own tenant's rows only.
#[tokio::test]
#[ignore = "only on PostgreSQL"]
async fn the_policy_holds_without_a_filter_on_postgres() {
    assert_on_postgres();
    let portal = Portal::open().await;
    let count = async |tenant| {
        let work = Work::reading(&portal.house.pools);
        let db = TenantDb::new(&work, tenant);
        let tx = db.open().await.expect("a connection");
        // `IN` with a sub-select satisfies the auditor and filters nothing.
        let row = Sql::new("SELECT count(*) AS n, count(DISTINCT tenant_id) AS tenants FROM posts WHERE tenant_id IN (SELECT id FROM tenants)")
            .row(&tx)
            .await
            .expect("an answer")
            .expect("a row");
        (
            row.try_get::<i64>("", "n").expect("n"),
            row.try_get::<i64>("", "tenants").expect("tenants"),
        )
    };
    assert_eq!(count(portal.north.tenant).await, (2, 1));
    assert_eq!(count(portal.south.tenant).await, (2, 1));
}

/// A statement of the scope `name` on the trial table; how many rows it saw.
async fn seen_in_trial(portal: &Portal, scope: Scope) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let tx = work.scoped(scope).await.expect("a connection");
    let row = Sql::new("SELECT count(*) AS n FROM pool_trial").row(&tx).await;
    row.expect("an answer")
        .expect("a row")
        .try_get("", "n")
        .expect("a number")
}

/// The pool's policy, on a table of this test's own.
#[tokio::test]
#[ignore = "only on PostgreSQL"]
async fn a_pool_table_shows_a_tenant_what_came_from_it_and_the_pool_everything_on_postgres() {
    assert_on_postgres();
    let portal = Portal::open().await;
    let (north, south) = (portal.north.tenant.uuid(), portal.south.tenant.uuid());
    let DatabaseUrl::Postgres(url) = &portal.url else {
        panic!("not on PostgreSQL");
    };
    run_sql(
        url,
        "CREATE TABLE pool_trial (id bigint PRIMARY KEY, origin_tenant_id uuid NOT NULL)",
    )
    .await;
    for (id, origin) in [(1, north), (2, north), (3, south)] {
        run_sql(url, &format!("INSERT INTO pool_trial VALUES ({id}, '{origin}')")).await;
    }
    for statement in migration::policy("pool_trial", migration::Kind::Pool) {
        run_sql(url, &statement).await;
    }
    for (name, owner, rows) in [
        ("tenant", Some(north), 2),
        ("tenant", Some(south), 1),
        ("people", None, 0),
        ("pool", None, 3),
        ("platform", None, 3),
    ] {
        assert_eq!(seen_in_trial(&portal, Scope { name, owner }).await, rows, "{name}");
    }

    let work = Work::writing(&portal.house.pools);
    let tx = TenantDb::new(&work, portal.north.tenant);
    let tx = tx.open().await.expect("a connection");
    let moved = Sql::new("UPDATE pool_trial SET id = id + 10")
        .run(&tx)
        .await
        .expect("a change");
    assert_eq!(moved, 2, "a tenant changes only what came from it");
    let foreign = Sql::new("INSERT INTO pool_trial VALUES (9, $1)")
        .bind(south)
        .run(&tx)
        .await;
    assert!(foreign.is_err(), "a tenant writes nothing in another's name");
}

/// Proves that the twin-world tests would notice: with neither wall the neighbour's topic is there to be read.
#[cfg(feature = "filters-off")]
#[tokio::test]
async fn without_filters_and_policies_the_neighbours_topic_shows() {
    let portal = Portal::open().await;
    let DatabaseUrl::Postgres(url) = &portal.url else {
        panic!("the policies are PostgreSQL's: there is nothing to see here on SQLite");
    };
    let foreign = format!("/en/topics/{}/x", portal.south.topic);
    let ada = portal.as_ada().await;
    assert_eq!(ada.get(&foreign).await.status, 404, "the policies alone hold");
    drop_policies(url).await;
    let shown = ada.get(&foreign).await;
    let shown = if shown.status == 200 {
        shown
    } else {
        ada.get(shown.location()).await
    };
    assert_eq!(shown.status, 200);
    assert!(shown.text.contains(&portal.south.canary), "the filters are off");
}

/// The wall that both databases have: a forgotten filter is a panic in tests, and a failure where people are served.
#[tokio::test]
#[should_panic(expected = "without its owner")]
async fn the_auditor_stops_a_forgotten_filter() {
    let portal = Portal::open().await;
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let tx = db.open().await.expect("a connection");
    Sql::new("SELECT id FROM posts").row(&tx).await.expect("an answer");
}

/// In a tenant's scope the pool's tables have owners too.
#[tokio::test]
#[should_panic(expected = "without its owner")]
async fn the_auditor_stops_a_forgotten_origin() {
    let portal = Portal::open().await;
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let tx = db.open().await.expect("a connection");
    let any = "SELECT o.id FROM orders o JOIN offers f ON f.order_id = o.id WHERE o.origin_tenant_id = $1";
    let any = Sql::new(any).bind(portal.north.tenant);
    any.row(&tx).await.expect("an answer");
}

#[tokio::test]
#[should_panic(expected = "without its owner")]
async fn the_auditor_stops_an_offer_of_nobody() {
    let portal = Portal::open().await;
    let work = Work::reading(&portal.house.pools);
    let db = FriendDb::new(&work, Uuid::now_v7());
    let tx = db.open().await.expect("a connection");
    let any = Sql::new("SELECT id FROM offers WHERE state = 'open'");
    any.row(&tx).await.expect("an answer");
}

/// With policy and filter the list of topics still reads along its index, and sorts nothing.
#[cfg(not(feature = "filters-off"))]
#[tokio::test]
async fn the_list_query_uses_its_index() {
    use sea_orm::{ConnectionTrait, Statement};

    let portal = Portal::open().await;
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let (anybody, staff) = (
        Reader::look(&db, None, false).await.expect("anybody"),
        Reader::look(&db, Some(portal.north.member), true)
            .await
            .expect("a manager"),
    );
    let tx = db.open().await.expect("a connection");
    let (database, explain) = if on_postgres() {
        // Tables of a test are tiny: without this the planner rightly reads them whole.
        Sql::new("SET LOCAL enable_seqscan = off")
            .run(&tx)
            .await
            .expect("a setting");
        (sea_orm::DbBackend::Postgres, "EXPLAIN")
    } else {
        (sea_orm::DbBackend::Sqlite, "EXPLAIN QUERY PLAN")
    };
    // Nothing is closed to the staff, so their statement is another.
    for reader in [anybody, staff] {
        let values = [
            portal.north.tenant.into(),
            None::<uuid::Uuid>.into(),
            portal.house.clock.now().into(),
        ];
        let list = TopicList::first_page(&reader);
        let statement = Statement::from_sql_and_values(database, format!("{explain} {list}"), values);
        let rows = tx.query_all_raw(statement).await.expect("a plan");
        let lines = rows.iter().map(|row| {
            let line = row.try_get::<String>("", "detail");
            line.or_else(|_| row.try_get::<String>("", "QUERY PLAN"))
                .expect("a line")
        });
        let plan = lines.collect::<Vec<_>>().join("\n");
        assert!(plan.contains("topics_latest"), "{plan}");
        assert!(
            !plan.contains("Sort") && !plan.contains("B-TREE FOR ORDER BY"),
            "{plan}"
        );
    }
}
