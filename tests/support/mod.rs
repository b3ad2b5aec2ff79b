//! The harness: a portal of its own for each test, with two communities of equal content and a cast of people.
//!
//! The database is chosen by `KITH_TEST_DATABASE`: a `postgres://` address, else SQLite files. One template is migrated
//! and filled once; each test gets a copy.

mod client;
mod world;

use std::{
    path::PathBuf,
    sync::atomic::{AtomicU16, AtomicU32, Ordering},
};

use chrono::{DateTime, TimeZone, Utc};
use kith::{
    app,
    foundation::{
        boot::Settings,
        clock::Clock,
        db::{self, DatabaseUrl, Pools},
    },
    tenancy::House,
};
use tokio::sync::OnceCell;

pub use client::{Client, Seen};
pub use world::{PASSWORD, Side};

static TEMPLATE: OnceCell<String> = OnceCell::const_new();
static NEXT: AtomicU32 = AtomicU32::new(0);

/// The moment at which every test begins.
pub fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 23, 11, 0, 0).single().expect("a moment")
}

/// Whether the tests run on PostgreSQL.
pub fn on_postgres() -> bool {
    server().is_some()
}

/// The first line of a test that says something about PostgreSQL alone. Such a test carries
/// `#[ignore = "only on PostgreSQL"]`: a run on SQLite names it as left out instead of counting it as passed, and a run on
/// PostgreSQL takes it in by `-- --include-ignored`, as `tests/run` does.
#[track_caller]
pub fn assert_on_postgres() {
    assert!(on_postgres(), "only on PostgreSQL: set KITH_TEST_DATABASE");
}

fn server() -> Option<String> {
    std::env::var("KITH_TEST_DATABASE")
        .ok()
        .filter(|url| url.starts_with("postgres"))
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir()
        .join(format!("kith-tests-{}", std::process::id()))
        .join(name);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn settings(data: PathBuf) -> Settings {
    Settings {
        data,
        ops_port: 0,
        smtp: String::new(),
        smtp_root: String::new(),
        scheme: "http".into(),
        public_port: None,
        ops_host: "ops.localhost".into(),
        platform_host: "kith.localhost".into(),
        files_host: "files.localhost".into(),
        behind_proxy: false,
        rate_factor: 1_000,
        made_up_words: false,
    }
}

/// A running house with the twin communities *north* and *south*.
pub struct Portal {
    pub house: House,
    pub north: Side,
    pub south: Side,
    pub router: axum::Router,
    pub data: PathBuf,
    pub url: DatabaseUrl,
}

impl Portal {
    /// A portal of this test's own.
    pub async fn open() -> Self {
        Self::open_with(|_| {}).await
    }

    /// A portal of this test's own, with other settings than usual.
    pub async fn open_with(change: impl FnOnce(&mut Settings)) -> Self {
        Self::open_of(change, Clock::fixed(noon())).await
    }

    /// A portal of this test's own, by this clock.
    pub async fn open_at(clock: Clock) -> Self {
        Self::open_of(|_| {}, clock).await
    }

    async fn open_of(change: impl FnOnce(&mut Settings), clock: Clock) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let data = folder(&format!("t{number}"));
        let url = copy(number, &data).await;
        let mut settings = settings(data.clone());
        change(&mut settings);
        let house = app::build(&url, &settings, true, clock).await.expect("a house");
        let north = Side::find(&house, "north").await;
        let south = Side::find(&house, "south").await;
        let router = app::service(&house);
        Self {
            house,
            north,
            south,
            router,
            data,
            url,
        }
    }

    /// Somebody who is not signed in, at north.
    pub fn visitor(&self) -> Client {
        Client::new(self, "north.localhost")
    }

    /// Somebody who is not signed in, at this host.
    pub fn visitor_at(&self, host: &str) -> Client {
        Client::new(self, host)
    }

    /// Ada, a member of north.
    pub async fn as_ada(&self) -> Client {
        self.signed_in("north.localhost", "ada@people.example").await
    }

    /// Bo, the staff of north.
    pub async fn as_bo(&self) -> Client {
        self.signed_in("north.localhost", "bo@people.example").await
    }

    /// Cleo, a member of south only.
    pub async fn as_cleo(&self) -> Client {
        self.signed_in("south.localhost", "cleo@people.example").await
    }

    /// Whoever has this address, signed in by password.
    pub async fn signed_in(&self, host: &str, email: &str) -> Client {
        let client = Client::new(self, host);
        let seen = client
            .post("/en/sign-in", &[("email", email), ("password", PASSWORD)])
            .await;
        assert_eq!(seen.status, 303, "{email} cannot sign in at {host}: {}", seen.text);
        client
    }

    /// Runs the jobs that are due, until none is left.
    pub async fn run_jobs(&self) {
        let house = &self.house;
        let runner = kith::foundation::jobs::Runner::new(
            house.clone(),
            &house.pools,
            &house.clock,
            &house.live,
            app::handlers(),
        );
        while runner.turn().await.expect("jobs run") > 0 {}
    }

    /// The text of the newest letter to this address.
    pub async fn letter_to(&self, email: &str) -> String {
        self.run_jobs().await;
        let kept = self.house.outbox.kept().expect("letters are kept").list();
        let found = kept.iter().find(|kept| kept.letter.to.address.as_str() == email);
        found
            .unwrap_or_else(|| panic!("no letter to {email}"))
            .letter
            .text
            .clone()
    }

    /// How many letters were sent.
    pub async fn letters(&self) -> usize {
        self.run_jobs().await;
        self.house.outbox.kept().expect("letters are kept").list().len()
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        self.house.live.closing.cancel();
        // What is left in the folder for temporary files harms nobody.
        let _gone = std::fs::remove_dir_all(&self.data);
    }
}

/// A migrated database without a row, and a folder of its own.
pub struct Empty {
    pub pools: Pools,
    pub data: PathBuf,
}

impl Empty {
    /// A new one of the kind that the tests run on.
    pub async fn open() -> Self {
        Self::on(server()).await
    }

    /// A new SQLite file, whatever the tests run on.
    pub async fn on_sqlite() -> Self {
        Self::on(None).await
    }

    async fn on(server: Option<String>) -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let data = folder(&format!("t{number}"));
        let url = match server {
            Some(server) => {
                let name = format!("kith_t_{}_{number}", std::process::id());
                let (base, _) = server.rsplit_once('/').expect("a database in the address");
                run_sql(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
                run_sql(&server, &format!("CREATE DATABASE {name}")).await;
                DatabaseUrl::Postgres(format!("{base}/{name}"))
            }
            None => DatabaseUrl::File(data.join("kith.sqlite")),
        };
        let pools = Pools::open(&url).await.expect("a database");
        db::migrate::<migration::Migrator>(&pools).await.expect("a schema");
        Self { pools, data }
    }
}

/// A copy of the template for one test.
async fn copy(number: u32, data: &std::path::Path) -> DatabaseUrl {
    let template = TEMPLATE.get_or_init(make_template).await;
    match server() {
        Some(server) => {
            let name = format!("kith_t_{}_{number}", std::process::id());
            let (base, _) = server.rsplit_once('/').expect("a database in the address");
            run_sql(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            run_sql(&server, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
            DatabaseUrl::Postgres(format!("{base}/{name}"))
        }
        None => {
            let file = data.join("kith.sqlite");
            std::fs::copy(template, &file).expect("a copy");
            DatabaseUrl::File(file)
        }
    }
}

async fn make_template() -> String {
    let data = folder("template");
    let clock = Clock::fixed(noon());
    match server() {
        Some(server) => {
            let name = format!("kith_template_{}", std::process::id());
            let (base, _) = server.rsplit_once('/').expect("a database in the address");
            run_sql(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            run_sql(&server, &format!("CREATE DATABASE {name}")).await;
            let url = DatabaseUrl::Postgres(format!("{base}/{name}"));
            let house = app::build(&url, &settings(data), true, clock)
                .await
                .expect("a template");
            world::fill(&house).await;
            house.live.closing.cancel();
            house.pools.clone().close().await;
            if std::env::var("KITH_TEST_POLICIES").is_ok_and(|policies| policies == "off") {
                drop_policies(&format!("{base}/{name}")).await;
            }
            name
        }
        None => {
            let file = data.join("kith.sqlite");
            let url = DatabaseUrl::File(file.clone());
            let house = app::build(&url, &settings(data), true, clock)
                .await
                .expect("a template");
            world::fill(&house).await;
            house.pools.clone().close().await;
            file.display().to_string()
        }
    }
}

/// The address as it is written in the environment.
pub fn url_of(url: &DatabaseUrl) -> String {
    match url {
        DatabaseUrl::File(file) => format!("sqlite:{}", file.display()),
        DatabaseUrl::Postgres(url) => url.clone(),
    }
}

impl Portal {
    /// Another node on the same database, with the same keys, whose clock says something else.
    pub async fn node(&self, clock: Clock) -> (House, axum::Router) {
        let settings = settings(self.data.clone());
        let house = app::build(&self.url, &settings, true, clock).await.expect("a house");
        let router = app::service(&house);
        (house, router)
    }
}

/// A house on a database that is there already, as another process sees it.
pub async fn house_on(url: &DatabaseUrl, clock: Clock) -> House {
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let data = folder(&format!("h{number}"));
    app::build(url, &settings(data), true, clock).await.expect("a house")
}

/// Takes every policy out of a database, so that only the application's filters are left.
pub async fn drop_policies(url: &str) {
    for (table, _) in migration::TABLES {
        run_sql(url, &format!("ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")).await;
    }
}

/// Runs one statement on the server, outside any transaction.
pub async fn run_sql(url: &str, sql: &str) {
    use sqlx::Connection;
    let mut connection = sqlx::PgConnection::connect(url).await.expect("PostgreSQL answers");
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned()))
        .execute(&mut connection)
        .await
        .expect(sql);
    connection.close().await.expect("a closed connection");
}

/// A port nobody listens on, for a process that starts in a moment. It lies below those that the system gives to connections:
/// one of them could take it meanwhile, and each is given only once.
pub fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    const FIRST: u16 = 12_000;
    const COUNT: u16 = 20_000;
    let begin = u16::try_from(std::process::id() % u32::from(COUNT)).unwrap_or(0);
    std::iter::repeat_with(|| NEXT.fetch_add(1, Ordering::Relaxed))
        .take(usize::from(COUNT))
        .map(|step| FIRST + (begin + step % COUNT) % COUNT)
        .find(|port| std::net::TcpListener::bind(("127.0.0.1", *port)).is_ok())
        .expect("a port")
}

/// The address of an empty database for a process of its own.
pub async fn database_of_its_own(name: &str, folder: &std::path::Path) -> String {
    match server() {
        Some(server) => {
            let name = format!("kith_p_{name}_{}", std::process::id());
            let (base, _) = server.rsplit_once('/').expect("a database in the address");
            run_sql(&server, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            run_sql(&server, &format!("CREATE DATABASE {name}")).await;
            format!("{base}/{name}")
        }
        None => format!("sqlite:{}", folder.join("kith.sqlite").display()),
    }
}
