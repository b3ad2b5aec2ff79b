//! The minimal handler: one indexed query, one template. It runs as a process of its own, on a database of its own.

use std::{
    process::{Child, Command, Stdio},
    sync::Arc,
};

use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Html,
    routing::get,
};
use chrono::{DateTime, Utc};
use kith::foundation::db::DatabaseUrl;
use sea_orm::{ConnectionTrait, Database, DatabaseConnection, FromQueryResult, Statement, TransactionTrait};
use serde::Serialize;
use tera::{Context, Tera};

use super::support::{
    Outcome,
    server::{answers, free_port},
    world::{Ground, World},
};

/// The conversation that is asked for; there is one more before and behind it, so that the index has something to do.
const ASKED: i64 = 2;

/// The variable with the address of its database.
const DATABASE: &str = "DATABASE_URL";

/// A line of its page.
#[derive(Clone, FromQueryResult, Serialize)]
pub struct Line {
    pub no: i64,
    pub author: String,
    pub html: String,
    pub at: DateTime<Utc>,
}

/// The running handler; killed when dropped.
pub struct Minimal {
    pub process: Child,
    pub port: u16,
    world: World,
}

impl Minimal {
    /// Fills its database with these lines and starts it.
    pub async fn start(ground: &Ground, lines: &[Line]) -> Outcome<Self> {
        let world = World::called(ground, "pages_minimal")?;
        world.remove(ground).await?;
        world.make(ground).await?;
        let url = match &world.url {
            DatabaseUrl::File(file) => format!("sqlite:{}?mode=rwc", file.display()),
            DatabaseUrl::Postgres(url) => url.clone(),
        };
        fill(&Database::connect(&url).await?, lines).await?;
        let port = free_port()?;
        let process = Command::new(std::env::current_exe()?)
            .args(["minimal", &port.to_string()])
            .env(DATABASE, &url)
            .stdout(Stdio::null())
            .spawn()?;
        let minimal = Self { process, port, world };
        answers(port, "/1").await?;
        Ok(minimal)
    }

    /// Ends it and takes its database away.
    pub async fn end(self, ground: &Ground) -> Outcome<()> {
        let world = self.world.clone();
        drop(self);
        world.remove(ground).await
    }
}

impl Drop for Minimal {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.process.kill();
        let _status = self.process.wait();
    }
}

async fn fill(db: &DatabaseConnection, lines: &[Line]) -> Outcome<()> {
    db.execute_unprepared(
        "CREATE TABLE lines (topic bigint NOT NULL, no bigint NOT NULL, author text NOT NULL, html text NOT NULL,
                             at timestamptz NOT NULL, PRIMARY KEY (topic, no))",
    )
    .await?;
    let tx = db.begin().await?;
    for topic in [ASKED - 1, ASKED, ASKED + 1] {
        for line in lines {
            tx.execute_raw(Statement::from_sql_and_values(
                db.get_database_backend(),
                "INSERT INTO lines (topic, no, author, html, at) VALUES ($1, $2, $3, $4, $5)",
                [
                    topic.into(),
                    line.no.into(),
                    line.author.clone().into(),
                    line.html.clone().into(),
                    line.at.into(),
                ],
            ))
            .await?;
        }
    }
    tx.commit().await?;
    db.execute_unprepared("ANALYZE").await?;
    Ok(())
}

#[derive(Clone)]
struct House {
    db: DatabaseConnection,
    tera: Arc<Tera>,
}

/// Serves `/{rows}` until it is killed.
pub async fn serve(port: u16) -> Outcome<()> {
    let url = std::env::var(DATABASE)?;
    let mut tera = Tera::default();
    tera.add_raw_template("minimal.html", include_str!("minimal.html"))?;
    let house = House {
        db: Database::connect(&url).await?,
        tera: Arc::new(tera),
    };
    let router = Router::new().route("/{rows}", get(page)).with_state(house);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    Ok(axum::serve(listener, router).await?)
}

async fn page(State(house): State<House>, Path(rows): Path<i64>) -> Result<Html<String>, StatusCode> {
    shown(&house, rows).await.map_err(|error| {
        eprintln!("the minimal handler: {error}");
        StatusCode::INTERNAL_SERVER_ERROR
    })
}

async fn shown(house: &House, rows: i64) -> Outcome<Html<String>> {
    let lines = Line::find_by_statement(Statement::from_sql_and_values(
        house.db.get_database_backend(),
        "SELECT no, author, html, at FROM lines WHERE topic = $1 AND no > $2 ORDER BY no LIMIT $3",
        [ASKED.into(), 0_i64.into(), rows.into()],
    ))
    .all(&house.db)
    .await?;
    let mut context = Context::new();
    context.insert("lines", &lines);
    Ok(Html(house.tera.render("minimal.html", &context)?))
}
