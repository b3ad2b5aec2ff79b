//! The program as people start it, on a database that is there already.

use std::{
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use kith::foundation::db::DatabaseUrl;

use super::{Outcome, client::Client};

/// How often more than in the tests' configuration somebody may come: sixteen clients at one address are many.
const RATE: &str = "rate_factor: 1000000";

/// A running server; killed when dropped.
pub struct Server {
    pub process: Child,
    /// Its port on loopback.
    pub port: u16,
    /// The port of the operations listener.
    pub operations: u16,
}

impl Server {
    /// Starts it and waits until it is ready. Its configuration is the tests', with the limits raised: a file on disk wins.
    pub async fn start(data: &Path, url: &DatabaseUrl) -> Outcome<Self> {
        let config = include_str!("../../config/test.yaml").replace("rate_factor: 1000", RATE);
        std::fs::create_dir_all(data.join("config"))?;
        std::fs::write(data.join("config/test.yaml"), config)?;
        let (port, operations) = (free_port()?, free_port()?);
        let url = match url {
            DatabaseUrl::File(file) => format!("sqlite:{}", file.display()),
            DatabaseUrl::Postgres(url) => url.clone(),
        };
        let process = Command::new(env!("CARGO_BIN_EXE_kith"))
            .current_dir(data)
            .env_clear()
            .env("LOCO_ENV", "test")
            .env("DATABASE_URL", url)
            .env("KITH_DATA", data)
            .env("KITH_PORT", port.to_string())
            .env("KITH_OPS_PORT", operations.to_string())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let server = Self {
            process,
            port,
            operations,
        };
        answers(server.operations, "/ready").await?;
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ended = self.process.kill();
        let _status = self.process.wait();
    }
}

/// Waits until somebody says yes there.
pub async fn answers(port: u16, path: &str) -> Outcome<()> {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(60) {
        if let Ok(mut client) = Client::connect(port, "localhost").await
            && client.get(path).await.is_ok_and(|answer| answer.status == 200)
        {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err(format!("nobody answers to {path} after a minute").into())
}

/// A port that nobody listens on.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
