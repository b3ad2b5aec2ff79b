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

pub struct Process(pub Child);

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

pub fn kith(folder: &Path, database: &str, ports: (u16, u16)) -> Command {
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

pub async fn ready(port: u16) {
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

/// What `kith doctor` says, and whether it is content.
fn doctor(folder: &Path, database: &str, smtp: &str) -> (bool, String) {
    let output = kith(folder, database, (0, 0))
        .env("KITH_SMTP", smtp)
        .arg("doctor")
        .stdout(Stdio::piped())
        .output()
        .expect("kith starts");
    (
        output.status.success(),
        String::from_utf8_lossy(&output.stdout).into_owned(),
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_says_what_is_wrong_and_what_to_do() {
    let folder = empty_folder("doctor");
    let database = database_of_its_own("doctor", &folder).await;
    let (content, said) = doctor(&folder, &database, "");
    assert!(!content);
    assert!(
        said.contains("wrong keys: there is no master key yet; start kith once"),
        "{said}"
    );
    assert!(said.contains("run `kith migrate`"), "{said}");

    let migrated = kith(&folder, &database, (0, 0))
        .arg("migrate")
        .status()
        .expect("kith starts");
    assert!(migrated.success());
    let (_, said) = doctor(&folder, &database, &format!("smtp://127.0.0.1:{}", free_port()));
    assert!(said.contains("ok    database"), "{said}");
    assert!(said.contains("wrong hosts: no community yet"), "{said}");
    assert!(
        said.contains("wrong mail:") && said.contains("check KITH_SMTP"),
        "{said}"
    );

    let ports = (free_port(), free_port());
    let process = Process(kith(&folder, &database, ports).spawn().expect("kith starts"));
    ready(ports.1).await;
    let (content, said) = doctor(&folder, &database, "");
    assert!(content, "{said}");
    drop(process);
    std::fs::remove_dir_all(folder).expect("a folder");
}

fn migrations() -> usize {
    use sea_orm_migration::MigratorTrait;
    migration::Migrator::migrations().len()
}

/// What a mail server of this test does with the message it got.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// Says nothing, as if it were thinking.
    Silence,
    /// Takes it.
    Accept,
}

/// A mail server: keeps what it gets and does `after` with it.
pub async fn mail_server(
    listener: tokio::net::TcpListener,
    after: After,
    got: tokio::sync::mpsc::UnboundedSender<String>,
) {
    use tokio::io::{AsyncBufReadExt, BufReader};
    while let Ok((stream, _)) = listener.accept().await {
        let got = got.clone();
        tokio::spawn(async move {
            let (read, mut write) = stream.into_split();
            let mut lines = BufReader::new(read).lines();
            write.write_all(b"220 sink\r\n").await.expect("a greeting");
            while let Ok(Some(line)) = lines.next_line().await {
                let answer: &[u8] = match line.split(' ').next().unwrap_or("").to_ascii_uppercase().as_str() {
                    "DATA" => {
                        write.write_all(b"354 go on\r\n").await.expect("a word");
                        let mut message = String::new();
                        while let Ok(Some(line)) = lines.next_line().await {
                            if line == "." {
                                break;
                            }
                            message.push_str(&line);
                            message.push('\n');
                        }
                        got.send(message).expect("somebody waits");
                        if after == After::Silence {
                            tokio::time::sleep(Duration::from_secs(120)).await;
                        }
                        b"250 taken\r\n"
                    }
                    "QUIT" => b"221 bye\r\n",
                    _ => b"250 fine\r\n",
                };
                if write.write_all(answer).await.is_err() {
                    return;
                }
            }
        });
    }
}

async fn post(port: u16, path: &str, body: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.expect("a connection");
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: voltaro.localhost:{port}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

pub fn message_id(message: &str) -> String {
    let line = message
        .lines()
        .find(|line| line.to_ascii_lowercase().starts_with("message-id:"));
    line.expect("a Message-ID").to_owned()
}

async fn next(got: &mut tokio::sync::mpsc::UnboundedReceiver<String>) -> String {
    tokio::time::timeout(Duration::from_secs(40), got.recv())
        .await
        .expect("a letter in time")
        .expect("a letter")
}

/// The process dies between the dot and the server's word: the letter is not lost, and its repeat is recognisable.
#[tokio::test(flavor = "multi_thread")]
async fn a_letter_survives_a_kill_in_the_middle_of_its_sending() {
    let folder = empty_folder("kill");
    let ports = (free_port(), free_port());
    let database = database_of_its_own("kill", &folder).await;
    let (send, mut got) = tokio::sync::mpsc::unbounded_channel();
    let start = async |after: After| {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let smtp = format!("smtp://127.0.0.1:{}", listener.local_addr().expect("an address").port());
        tokio::spawn(mail_server(listener, after, send.clone()));
        let process = Process(
            kith(&folder, &database, ports)
                .env("KITH_SMTP", smtp)
                .spawn()
                .expect("kith starts"),
        );
        ready(ports.1).await;
        process
    };

    let first = start(After::Silence).await;
    let answer = post(ports.0, "/de/sign-in/link", "email=friend1%40voltaro.example").await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let begun = message_id(&next(&mut got).await);
    drop(first);

    let second = start(After::Accept).await;
    let moved = post(ports.0, "/_dev/clock", "advance=60").await;
    assert!(moved.starts_with("HTTP/1.1 303"), "{moved}");
    // The demo world writes letters of its own meanwhile.
    while message_id(&next(&mut got).await) != begun {}
    tokio::time::sleep(Duration::from_secs(3)).await;
    while let Ok(other) = got.try_recv() {
        assert_ne!(message_id(&other), begun, "a letter that was taken is not sent again");
    }
    drop(second);
    std::fs::remove_dir_all(folder).expect("a folder");
}

pub async fn send(port: u16, request: String) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    String::from_utf8_lossy(&answer).into_owned()
}

/// A reply through one node reaches the stream of another on the same PostgreSQL. SQLite is one process's file.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "only on PostgreSQL"]
async fn a_reply_on_one_node_shows_on_the_other() {
    crate::support::assert_on_postgres();
    let folder = empty_folder("nodes");
    let database = database_of_its_own("nodes", &folder).await;
    let (here, there) = ((free_port(), free_port()), (free_port(), free_port()));
    let _one = Process(kith(&folder, &database, here).spawn().expect("kith starts"));
    ready(here.1).await;
    let _other = Process(kith(&folder, &database, there).spawn().expect("kith starts"));
    ready(there.1).await;

    let answer = post(
        here.0,
        "/de/sign-in",
        "email=friend1%40voltaro.example&password=kith-demo-2026",
    )
    .await;
    let at = answer.find("set-cookie: kith=").expect("a session");
    let token: String = answer[at + 17..].chars().take_while(|c| *c != ';').collect();
    let get = |path: &str| {
        format!(
            "GET {path} HTTP/1.1\r\nHost: voltaro.localhost:{}\r\nCookie: kith={token}\r\nConnection: close\r\n\r\n",
            here.0
        )
    };
    let forum = send(here.0, get("/de/forum/tv-sound")).await;
    let at = forum.find("/de/topics/").expect("a topic");
    let path: String = forum[at..].chars().take_while(|c| !"\"#?".contains(*c)).collect();
    let page = send(here.0, get(&path)).await;
    let at = page.find("name=\"form_key\"").expect("a form key");
    let key = page[at..]
        .split("value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a key")
        .to_owned();
    let id = path.split('/').nth(3).expect("an id").to_owned();

    let mut stream = TcpStream::connect(("127.0.0.1", there.0)).await.expect("a connection");
    let request = format!(
        "GET /de/topics/{id}/live HTTP/1.1\r\nHost: voltaro.localhost:{}\r\n\r\n",
        there.0
    );
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut heard = String::new();
    let mut part = vec![0_u8; 4096];
    let read = stream.read(&mut part).await.expect("a head");
    heard.push_str(&String::from_utf8_lossy(&part[..read]));
    // The node listens in a task of its own: give it a moment to be there.
    tokio::time::sleep(Duration::from_secs(2)).await;

    let body = format!("form_key={key}&body=Gruss+vom+anderen+Knoten");
    let request = format!(
        "POST /de/topics/{id}/reply HTTP/1.1\r\nHost: voltaro.localhost:{}\r\nSec-Fetch-Site: same-origin\r\n\
         Cookie: kith={token}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n{body}",
        here.0,
        body.len()
    );
    let answer = send(here.0, request).await;
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    let begun = Instant::now();
    while !heard.contains("data-count=\"1\"") {
        assert!(
            begun.elapsed() < Duration::from_secs(10),
            "the other node heard nothing:\n{heard}"
        );
        let read = tokio::time::timeout(Duration::from_secs(10), stream.read(&mut part))
            .await
            .expect("in time")
            .expect("a part");
        heard.push_str(&String::from_utf8_lossy(&part[..read]));
    }
    std::fs::remove_dir_all(folder).expect("a folder");
}
