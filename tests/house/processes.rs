//! The program as people start it: from an empty folder, two at once, stopped while somebody listens.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use sqlx::Connection;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::support::{database_of_its_own, free_port};

struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.0.kill();
        let _status = self.0.wait();
    }
}

fn empty_folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("kith-process-{name}-{}", std::process::id()));
    let _fresh = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn kith(folder: &Path, database: &str, ports: (u16, u16)) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kith"));
    command
        .current_dir(folder)
        .env_clear()
        .env("DATABASE_URL", database)
        .env("KITH_PORT", ports.0.to_string())
        .env("KITH_OPS_PORT", ports.1.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

async fn ask(port: u16, host: &str, path: &str) -> Option<String> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.ok()?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.ok()?;
    Some(String::from_utf8_lossy(&answer).into_owned())
}

async fn ready(port: u16) {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(60) {
        if ask(port, "localhost", "/ready")
            .await
            .is_some_and(|answer| answer.contains(" 200 "))
        {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("kith is not ready after a minute");
}

#[tokio::test(flavor = "multi_thread")]
async fn from_an_empty_folder_it_serves_four_communities_and_stops_although_somebody_listens() {
    let folder = empty_folder("serve");
    let ports = (free_port(), free_port());
    let database = database_of_its_own("serve", &folder).await;
    let mut process = Process(kith(&folder, &database, ports).spawn().expect("kith starts"));
    ready(ports.1).await;
    for host in [
        "kith.localhost",
        "voltaro.localhost",
        "telvia.localhost",
        "iskra.localhost",
    ] {
        let answer = ask(ports.0, host, "/de/").await.expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 200"), "{host}: {answer}");
    }
    let forum = ask(ports.0, "voltaro.localhost", "/de/forum").await.expect("an answer");
    let at = forum.find("/de/topics/").expect("a topic");
    let topic: String = forum[at..]
        .chars()
        .take_while(|c| *c != '"' && *c != '#' && *c != '?')
        .collect();
    let id = topic.split('/').nth(3).expect("an id").to_owned();
    let mut stream = TcpStream::connect(("127.0.0.1", ports.0)).await.expect("a connection");
    let request = format!(
        "GET /de/topics/{id}/live HTTP/1.1\r\nHost: voltaro.localhost:{}\r\n\r\n",
        ports.0
    );
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut head = [0_u8; 64];
    stream.read_exact(&mut head).await.expect("a head");
    assert!(String::from_utf8_lossy(&head).starts_with("HTTP/1.1 200"));
    let stopped = Command::new("kill")
        .arg(process.0.id().to_string())
        .status()
        .expect("a signal");
    assert!(stopped.success());
    let begun = Instant::now();
    while process.0.try_wait().expect("a status").is_none() {
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "an open stream holds the exit up"
        );
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    std::fs::remove_dir_all(folder).expect("a folder");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_that_start_at_once_migrate_once() {
    let folder = empty_folder("migrate");
    let database = database_of_its_own("migrate", &folder).await;
    let mut both: Vec<Process> = (0..2)
        .map(|_| {
            Process(
                kith(&folder, &database, (0, 0))
                    .arg("migrate")
                    .spawn()
                    .expect("kith starts"),
            )
        })
        .collect();
    for process in &mut both {
        assert!(process.0.wait().expect("a status").success());
    }
    let count = "SELECT count(*) FROM seaql_migrations";
    let applied: i64 = if database.starts_with("postgres") {
        let mut connection = sqlx::PgConnection::connect(&database)
            .await
            .expect("PostgreSQL answers");
        sqlx::query_scalar(count)
            .fetch_one(&mut connection)
            .await
            .expect("a count")
    } else {
        let mut connection = sqlx::SqliteConnection::connect(&database).await.expect("a file");
        sqlx::query_scalar(count)
            .fetch_one(&mut connection)
            .await
            .expect("a count")
    };
    assert_eq!(usize::try_from(applied).expect("a count"), migrations());
    std::fs::remove_dir_all(folder).expect("a folder");
}

fn migrations() -> usize {
    use sea_orm_migration::MigratorTrait;
    migration::Migrator::migrations().len()
}
