//! Nobody learns who a customer is before he has the order: every route of the golden file, as everybody there is, and
//! everything else that leaves the house meanwhile.
//!
//! The routes come from the registry. A place in an address that nobody fills fails the test, so a new route is visited or
//! named here.

mod reader;

use std::{
    collections::BTreeSet,
    io::Write,
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{
    body::Body,
    http::{Method, header},
};
use http_body_util::BodyExt;
use kith::{
    admin, app,
    foundation::{
        db::{DatabaseUrl, Sql, Work},
        jobs::Queue,
        web::Routes,
    },
    orders::OrderId,
    tenancy::{House, PlatformDb},
};
use sqlx::Connection;
use tower::ServiceExt;
use uuid::Uuid;

use self::reader::Details;
use crate::{
    dispatch::world::{Friend, NewFriend, asked, friend, offer_of},
    orders::catalogue::package_at,
    support::{Client, Portal},
};

const NAME: &str = "Kunigunde Zqxrabe";
const STREET: &str = "Am Zqxmarkt 5";
const PHONE: &str = "+49 89 5550199";
const EMAIL: &str = "kunigunde@zqxgeheim.example";
/// Customers write into the one field everybody reads what belongs into the others.
const TROUBLE: &str = "Das Bild ist weg. Bitte bei Zqxrabe klingeln, am Zqxmarkt 5, oder anrufen: 089/555 01 99. \
                       Besser eine Mail an kunigunde (at) zqxgeheim punkt example. Viele Grüße, Kunigunde Zqxrabe";
/// Nobody's token.
const NO_TOKEN: &str = "0000000000000000000000000000000000000000000";
/// How long a stream is listened to that says nothing.
const SILENCE: Duration = Duration::from_millis(150);

/// What would end what this test looks at. Everybody sends these forms too, when the rest is done.
const LAST: &[(&str, &str)] = &[
    ("/{lang}/offers/{id}/accept", "it is the acceptance"),
    ("/{lang}/offers/{id}/decline", "who declines is no longer asked"),
    ("/sign-out", "it ends the session"),
    ("/{lang}/sign-out", "it ends the session"),
    ("/{lang}/me/sign-out-everywhere", "it ends the session"),
    ("/{lang}/me/leave", "it ends the membership"),
    ("/{lang}/staff/orders/{order}/cancel", "it ends the order"),
    ("/{lang}/tenants/{slug}/suspend", "it ends the community"),
];
/// Where the managers of the order's own community may see how its customer is reached: each look is noted.
const NAMED_EXCEPTION: (&str, &str) = ("a manager of the origin", "/{lang}/staff/orders/{order}/contact");

/// What the house says to whoever reads its logs.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("a log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Listens to everything that this thread says, down to the last trace.
    fn listen(&self) -> tracing::subscriber::DefaultGuard {
        let log = self.clone();
        let heard = tracing_subscriber::fmt()
            .json()
            .with_max_level(tracing::Level::TRACE)
            .with_writer(move || log.clone())
            .finish();
        tracing::subscriber::set_default(heard)
    }

    fn text(&self) -> Vec<u8> {
        self.0.lock().expect("a log").clone()
    }
}

/// Somebody who looks around.
struct Looker {
    who: &'static str,
    client: Client,
    /// The offer whose address he knows.
    offer: String,
    at_console: bool,
}

/// What stands in the places of the addresses.
struct World {
    portal: Portal,
    details: Details,
    order: OrderId,
    package: String,
    job: String,
}

impl World {
    fn path(&self, route: &str, looker: &Looker) -> String {
        let north = &self.portal.north;
        let nothing = Uuid::nil().to_string();
        let (order, topic, member) = (
            self.order.to_string(),
            north.topic.to_string(),
            north.member.to_string(),
        );
        let id = if route.contains("/offers/") {
            &looker.offer
        } else if route.contains("/topics/") {
            &topic
        } else {
            &nothing
        };
        let mut path = route.to_owned();
        for (place, value) in [
            ("{lang}", "en"),
            ("{category}", "talk"),
            ("{slug}", if looker.at_console { "north" } else { "router" }),
            ("{no}", "1"),
            ("{kind}", "imprint"),
            ("{text}", "en"),
            ("{message}", "home-ask"),
            ("{country}", "DE"),
            ("{file}", "x.css"),
            ("{*file}", "app.css"),
            ("{token}", NO_TOKEN),
            ("{access}", NO_TOKEN),
            ("{id}", id),
            ("{order}", &order),
            ("{member}", &member),
            ("{package}", &self.package),
            ("{job}", &self.job),
            ("{appointment}", &nothing),
            ("{extra}", &nothing),
            ("{grant}", &nothing),
            ("{invitation}", &nothing),
            ("{event}", &nothing),
            ("{registration}", &nothing),
            ("{code}", NO_TOKEN),
            ("{feed}", NO_TOKEN),
            ("{item}", &nothing),
            ("{decision}", &nothing),
            ("{thread}", &nothing),
            ("{session}", &nothing),
            ("{issue}", &nothing),
            ("{title}", "december"),
            ("{link}", "1"),
            ("{campaign}", &nothing),
            ("{written}", "en"),
        ] {
            path = path.replace(place, value);
        }
        assert!(
            !path.contains('{'),
            "{route}: nobody fills {path}; say in this test what stands there"
        );
        path
    }

    /// What an address answers, head and body, as it goes over the wire; a stream as long as it speaks.
    async fn answer(&self, looker: &Looker, method: &Method, path: &str) -> (u16, Vec<u8>) {
        let request = looker
            .client
            .request(method.as_str(), path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::empty())
            .expect("a request");
        let response = self.portal.router.clone().oneshot(request).await.expect("an answer");
        let status = response.status().as_u16();
        let archive = response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind == "application/zip");
        let mut bytes = Vec::new();
        if !archive {
            for (name, value) in response.headers() {
                bytes.extend_from_slice(name.as_str().as_bytes());
                bytes.extend_from_slice(b": ");
                bytes.extend_from_slice(value.as_bytes());
                bytes.push(b'\n');
            }
        }
        let is_stream = response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
        let mut body = response.into_body();
        loop {
            let next = body.frame();
            let frame = if is_stream {
                tokio::time::timeout(SILENCE, next).await.ok().flatten()
            } else {
                next.await
            };
            let Some(frame) = frame else { break };
            bytes.extend(frame.expect("a frame").into_data().unwrap_or_default());
        }
        (status, bytes)
    }

    /// Visits these routes as this looker; the ones by which he learned something, and how many showed him a page.
    async fn look(&self, looker: &Looker, routes: &[(Method, &'static str)]) -> (BTreeSet<String>, usize) {
        let (mut told, mut pages) = (BTreeSet::new(), 0);
        for (method, route) in routes {
            let (status, bytes) = self.answer(looker, method, &self.path(route, looker)).await;
            assert!(status < 500, "{} {method} {route}: {status}", looker.who);
            pages += usize::from(status == 200);
            for detail in self.details.in_bytes(&bytes) {
                told.insert(format!("{}: {method} {route} says {detail:?}", looker.who));
            }
        }
        (told, pages)
    }

    /// What is in the letters to everybody but the customer himself, as they go over the wire.
    fn in_letters(&self) -> (Vec<String>, usize) {
        let kept = self.portal.house.outbox.kept().expect("letters are kept").list();
        let others: Vec<_> = kept
            .iter()
            .filter(|kept| kept.letter.to.address.as_str() != EMAIL)
            .collect();
        let told = others.iter().filter_map(|kept| {
            let wire = kept.letter.to_message().expect("a message").formatted();
            let mut found = self.details.in_bytes(&wire);
            for part in [&kept.letter.subject, &kept.letter.text, &kept.letter.html] {
                found.extend(self.details.in_bytes(part.as_bytes()));
            }
            (!found.is_empty()).then(|| format!("{:?} says {found:?}", kept.letter.subject))
        });
        (told.collect(), others.len())
    }

    /// What stands in the database as it is, row by row, past every wall of ours.
    async fn in_tables(&self) -> Vec<String> {
        let (mut told, mut read) = (Vec::new(), 0);
        for (table, _) in migration::TABLES {
            let rows = match &self.portal.url {
                DatabaseUrl::Postgres(url) => on_postgres(url, table).await,
                DatabaseUrl::File(file) => on_sqlite(file, table).await,
            };
            read += rows.len();
            for row in rows {
                for detail in self.details.in_bytes(row.as_bytes()) {
                    told.push(format!("{table} holds {detail:?}: {row}"));
                }
            }
        }
        assert!(read >= 100, "only {read} rows were read");
        told
    }

    async fn in_metrics(&self) -> Vec<String> {
        let request = axum::http::Request::get("/metrics")
            .body(Body::empty())
            .expect("a request");
        let answer = app::operations(&self.portal.house)
            .oneshot(request)
            .await
            .expect("an answer");
        let bytes = answer.into_body().collect().await.expect("a body").to_bytes();
        assert!(
            String::from_utf8_lossy(&bytes).contains("kith_requests"),
            "the metrics count"
        );
        self.details.in_bytes(&bytes)
    }
}

/// The rows of a table, bytes in hexadecimal.
async fn on_postgres(url: &str, table: &str) -> Vec<String> {
    let mut connection = sqlx::PgConnection::connect(url).await.expect("PostgreSQL answers");
    sqlx::query("SELECT set_config('app.scope', 'platform', false)")
        .execute(&mut connection)
        .await
        .expect("the platform's scope");
    let sql = format!("SELECT t::text FROM {table} t");
    let rows: Vec<(String,)> = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .fetch_all(&mut connection)
        .await
        .expect(table);
    connection.close().await.expect("a closed connection");
    rows.into_iter().map(|row| row.0).collect()
}

/// The rows of a table, bytes in hexadecimal.
async fn on_sqlite(file: &std::path::Path, table: &str) -> Vec<String> {
    let url = format!("sqlite:{}", file.display());
    let mut connection = sqlx::SqliteConnection::connect(&url).await.expect("a file");
    let sql =
        format!("SELECT group_concat('quote(' || name || ')', ' || '' '' || ') FROM pragma_table_info('{table}')");
    let (columns,): (String,) = sqlx::query_as(sqlx::AssertSqlSafe(sql))
        .fetch_one(&mut connection)
        .await
        .expect("columns");
    let rows: Vec<(String,)> = sqlx::query_as(sqlx::AssertSqlSafe(format!("SELECT {columns} FROM {table}")))
        .fetch_all(&mut connection)
        .await
        .expect(table);
    connection.close().await.expect("a closed connection");
    rows.into_iter().map(|row| row.0).collect()
}

/// The routes of a host, reading ones first.
fn routes_of(routes: &Routes<House>) -> Vec<(Method, &'static str)> {
    let mut all: Vec<(Method, &'static str)> = routes
        .list()
        .iter()
        .map(|(method, path, _)| (method.clone(), *path))
        .collect();
    all.sort_by_key(|(method, _)| *method != Method::GET);
    all
}

fn is_last((method, path): &(Method, &'static str)) -> bool {
    *method == Method::POST && LAST.iter().any(|(last, _)| last == path)
}

/// A Friend near the customer.
fn near(name: &str, km: f64) -> NewFriend {
    NewFriend {
        skill: "wifi",
        ..friend(name, km)
    }
}

fn at_home(portal: &Portal, friend: &Friend) -> Client {
    let (_, host, _, cookie) = &friend.at[0];
    Client::new(portal, host).with_cookie("__Host-kith", cookie)
}

/// Books as a customer does, and gives back the path of his page.
async fn book(portal: &Portal) -> String {
    let customer = portal.visitor();
    let form = [
        ("country", "DE"),
        ("postal", "80331"),
        ("package", "wifi-setup"),
        ("trouble", TROUBLE),
        ("order_lang", "de"),
        ("name", NAME),
        ("street", STREET),
        ("phone", PHONE),
        ("email", EMAIL),
        ("payment", "cash"),
    ];
    let summary = customer
        .post("/en/book", &[&form[..], &[("go", "summary")]].concat())
        .await;
    assert_eq!(summary.status, 200, "{}", summary.text);
    let shown = summary
        .text
        .split("name=\"shown\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let key = summary.form_key();
    let more = [
        ("go", "order"),
        ("terms", "on"),
        ("shown", shown.expect("what was shown")),
        ("form_key", &key),
    ];
    let seen = customer.post("/en/book", &[&form[..], &more[..]].concat()).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    seen.location().to_owned()
}

/// Runs a statement as the platform.
async fn arrange(portal: &Portal, sql: &str) {
    let work = Work::writing(&portal.house.pools);
    {
        let db = PlatformDb::new(&work, "a test arranges");
        let tx = db.open().await.expect("a connection");
        Sql::new(sql).run(&tx).await.expect(sql);
    }
    work.end(true).await.expect("a commit");
}

async fn first_id(portal: &Portal, sql: &str) -> Uuid {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test looks for an id");
    let tx = db.open().await.expect("a connection");
    let row = Sql::new(sql).row(&tx).await.expect(sql).expect("a row");
    row.try_get("", "id").expect("an id")
}

#[tokio::test]
async fn nobody_learns_who_a_customer_is_before_he_has_the_order() {
    let portal = Portal::open().await;
    let log = Log::default();
    let _listening = log.listen();
    // Whoever begins to listen while another test's thread says a line for the first time may never hear that line: it
    // was asked who listens a moment before. So it is asked again until the line about a request is heard.
    while !String::from_utf8_lossy(&log.text()).contains("answered") {
        tracing::callsite::rebuild_interest_cache();
        assert_eq!(portal.visitor().get("/en/").await.status, 200);
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let (north, south) = (&portal.north, &portal.south);
    let package = package_at(&portal, north.tenant, "wifi-setup").await.to_string();
    let winner = near("winner", 1.0).join(&portal, &[north]).await;
    let loser = near("loser", 2.0).join(&portal, &[north]).await;
    let elsewhere = near("elsewhere", 3.0).join(&portal, &[south]).await;
    let refuser = near("refuser", 4.0).join(&portal, &[north]).await;
    let unasked = friend("unasked", 1.5).join(&portal, &[north]).await;
    arrange(
        &portal,
        "UPDATE memberships SET role = 'partner' WHERE tenant_id IN (SELECT id FROM tenants) AND display_name LIKE 'ada %'",
    )
    .await;
    let link = admin::make_operator(&portal.house, "olga@kith.example")
        .await
        .expect("a link");
    let olga = portal.visitor_at("ops.localhost");
    let link = link.strip_prefix("http://ops.localhost").expect("the console's link");
    assert_eq!(olga.post(link, &[]).await.status, 303);

    let listening = at_home(&portal, &loser)
        .request("GET", "/en/offers/live?shown=0")
        .body(Body::empty());
    let stream = portal
        .router
        .clone()
        .oneshot(listening.expect("a request"))
        .await
        .expect("a stream");
    let page = book(&portal).await;
    let access = page
        .trim_start_matches("/o/")
        .split('?')
        .next()
        .expect("a secret")
        .to_owned();
    portal.run_jobs().await;
    let order = OrderId::from(first_id(&portal, "SELECT id FROM orders").await);
    let mut are_asked = asked(&portal, order).await;
    let mut all_asked = [&winner, &loser, &elsewhere, &refuser].map(|friend| friend.person);
    are_asked.sort_unstable();
    all_asked.sort_unstable();
    assert_eq!(are_asked, all_asked, "four are asked, one of them elsewhere");

    let offer = async |friend: &Friend| {
        offer_of(&portal, order, friend.person)
            .await
            .expect("an offer")
            .id
            .to_string()
    };
    let his = offer(&winner).await;
    let looker = |who, client, offer: &str| Looker {
        who,
        client,
        offer: offer.to_owned(),
        at_console: false,
    };
    let as_winner = looker("the winner", at_home(&portal, &winner), &his);
    let lookers = [
        looker("nobody who is signed in", portal.visitor(), &his),
        looker(
            "nobody who is signed in elsewhere",
            portal.visitor_at("south.localhost"),
            &his,
        ),
        looker(
            "a member who is asked and will lose",
            at_home(&portal, &loser),
            &offer(&loser).await,
        ),
        looker(
            "a Friend of another community",
            at_home(&portal, &elsewhere),
            &offer(&elsewhere).await,
        ),
        looker(
            "a member who declines",
            at_home(&portal, &refuser),
            &offer(&refuser).await,
        ),
        looker("a member who is not asked", at_home(&portal, &unasked), &his),
        looker("a manager of the origin", portal.as_bo().await, &his),
        looker(
            "a manager of another community",
            portal.signed_in("south.localhost", "dana@people.example").await,
            &his,
        ),
        looker("the partner's administrator", portal.as_ada().await, &his),
        Looker {
            at_console: true,
            ..looker("the operator", olga, &his)
        },
    ];
    let job = first_id(&portal, "SELECT id FROM jobs WHERE kind = 'letter'")
        .await
        .to_string();
    let details = Details::new(
        &["zqxrabe", "kunigunde", "zqxmarkt", "zqxgeheim", &access],
        &["89 5550199"],
    );
    let world = World {
        portal,
        details,
        order,
        package,
        job,
    };

    let tenants = routes_of(&app::routes());
    let console = routes_of(&admin::routes());
    let routes = |looker: &Looker| if looker.at_console { &console } else { &tenants };
    let exception = format!("{}: GET {} says", NAMED_EXCEPTION.0, NAMED_EXCEPTION.1);
    let mut found: BTreeSet<String> = BTreeSet::new();
    for looker in lookers.iter().chain([&as_winner]) {
        let now: Vec<_> = routes(looker).iter().filter(|route| !is_last(route)).cloned().collect();
        let (told, pages) = world.look(looker, &now).await;
        assert!(pages >= 8, "{} sees only {pages} pages", looker.who);
        found.extend(told);
    }
    let noted = found.iter().filter(|line| line.starts_with(&exception)).count();
    assert_eq!(noted, 5, "the search finds what a manager may see: {found:#?}");
    found.retain(|line| !line.starts_with(&exception));
    assert!(found.is_empty(), "{found:#?}");
    let mut stream = stream.into_body();
    let mut heard = Vec::new();
    while let Ok(Some(Ok(frame))) = tokio::time::timeout(SILENCE, stream.frame()).await {
        heard.extend(frame.into_data().unwrap_or_default());
    }
    assert!(
        String::from_utf8_lossy(&heard).contains("/en/offers"),
        "the stream speaks"
    );
    assert_eq!(world.details.in_bytes(&heard), [""; 0]);

    let path = world.path("/{lang}/offers/{id}/decline", &lookers[4]);
    assert_eq!(
        world.answer(&lookers[4], &Method::POST, &path).await.0,
        303,
        "he declines"
    );
    let path = world.path("/{lang}/offers/{id}/accept", &as_winner);
    let (status, answer) = world.answer(&as_winner, &Method::POST, &path).await;
    assert_eq!(
        (status, world.details.in_bytes(&answer)),
        (303, Vec::new()),
        "he accepts"
    );
    world.portal.run_jobs().await;

    let (_, won) = world
        .answer(&as_winner, &Method::GET, &format!("/en/orders/{order}"))
        .await;
    let all = ["895550199", "kunigunde", "zqxgeheim", "zqxmarkt", "zqxrabe"];
    assert_eq!(
        world.details.in_bytes(&won),
        all,
        "the same search finds everything where it may be seen"
    );

    let (mut last, mut rest) = (Vec::new(), Vec::new());
    for looker in &lookers {
        let (after, before): (Vec<_>, Vec<_>) = routes(looker).iter().cloned().partition(is_last);
        let before: Vec<_> = before
            .into_iter()
            .filter(|(method, _)| *method == Method::GET)
            .collect();
        rest.push((looker, before));
        last.push((looker, after));
    }
    for (looker, routes) in rest.into_iter().chain(last) {
        found.extend(world.look(looker, &routes).await.0);
    }
    found.retain(|line| !line.starts_with(&exception));
    assert!(found.is_empty(), "{found:#?}");

    world.portal.run_jobs().await;
    let (told, letters) = world.in_letters();
    assert!(letters >= 8, "only {letters} letters");
    assert!(told.is_empty(), "{told:#?}");
    assert_eq!(world.in_metrics().await, [""; 0]);
    // An hour later the jobs have forgotten what they were told.
    let work = Work::writing(&world.portal.house.pools);
    Queue::forget(&work, world.portal.house.clock.now())
        .await
        .expect("no answer is needed");
    work.end(true).await.expect("a commit");
    let in_tables = world.in_tables().await;
    assert!(in_tables.is_empty(), "{in_tables:#?}");
    let text = log.text();
    assert!(
        String::from_utf8_lossy(&text).contains("/{lang}/offers/{id}/accept"),
        "nobody listened to the log"
    );
    let lines = text.split(|byte| *byte == b'\n');
    let told: Vec<_> = lines
        .filter(|line| !world.details.in_bytes(line).is_empty())
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect();
    assert!(told.is_empty(), "{told:#?}");
}
