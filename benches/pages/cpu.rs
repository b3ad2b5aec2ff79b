//! What a server and its database have computed, as Linux counts it.

use std::{fs, time::Duration};

use kith::foundation::db::DatabaseUrl;

use super::support::{Outcome, rows::Filler};

/// The kernel's clock for processes: a hundredth of a second on every Linux.
const TICK: Duration = Duration::from_millis(10);

/// Reads the time of a process and, where its database is a server, of all the database's processes.
pub struct Meter {
    server: u32,
    /// The process whose children answer to connections.
    postmaster: Option<u32>,
}

impl Meter {
    /// Of this server on this database.
    pub async fn of(server: u32, url: &DatabaseUrl) -> Outcome<Self> {
        let postmaster = match url {
            DatabaseUrl::File(_) => None,
            DatabaseUrl::Postgres(_) => {
                let mut filler = Filler::open(url).await?;
                let backend = filler.number("SELECT pg_backend_pid()::bigint").await?;
                let stat = Stat::of(&backend.to_string()).filter(|stat| stat.name.contains("postgres"));
                filler.close().await?;
                Some(stat.ok_or("PostgreSQL does not run on this machine")?.parent)
            }
        };
        Ok(Self { server, postmaster })
    }

    /// The time until now; of processes that have ended, too.
    pub fn spent(&self) -> Outcome<Duration> {
        let server = Stat::of(&self.server.to_string()).ok_or("the server is gone")?;
        let mut ticks = server.own;
        if let Some(postmaster) = self.postmaster {
            for entry in fs::read_dir("/proc")? {
                let Some(stat) = Stat::of(&entry?.file_name().to_string_lossy()) else {
                    continue;
                };
                if stat.id == postmaster {
                    ticks += stat.own + stat.of_ended_children;
                } else if stat.parent == postmaster {
                    ticks += stat.own;
                }
            }
        }
        Ok(TICK * ticks)
    }
}

/// What `/proc/<pid>/stat` says.
struct Stat {
    id: u32,
    name: String,
    parent: u32,
    /// In the process itself and in the kernel for it.
    own: u32,
    of_ended_children: u32,
}

impl Stat {
    /// Nothing when it is no process, or one that has just ended.
    fn of(id: &str) -> Option<Self> {
        let id = id.parse().ok()?;
        let text = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        // A name may hold anything, brackets too.
        let (head, rest) = text.rsplit_once(')')?;
        let fields: Vec<&str> = rest.split_whitespace().collect();
        let number = |place: usize| fields.get(place)?.parse::<u32>().ok();
        Some(Self {
            id,
            name: head.split_once('(')?.1.to_owned(),
            parent: number(1)?,
            own: number(11)? + number(12)?,
            of_ended_children: number(13)? + number(14)?,
        })
    }
}
