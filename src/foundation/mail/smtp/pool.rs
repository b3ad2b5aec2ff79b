//! Connections that wait for the next letter.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, sleep_until};

use super::connection::{Connection, Patience};
use super::failure::later;
use super::server::Server;
use crate::foundation::mail::SendError;

/// How long a connection may wait for a letter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Idleness {
    /// Until it is asked whether it still lives.
    pub(super) untested: Duration,
    /// At all.
    pub(super) most: Duration,
}

impl Idleness {
    pub(super) const USUAL: Self = Self {
        untested: Duration::from_secs(30),
        most: Duration::from_secs(60),
    };
}

/// The connections to one server: so many at a time, and those that are idle.
pub(super) struct Pool {
    pub(super) server: Server,
    patience: Patience,
    idleness: Idleness,
    places: Semaphore,
    idle: Mutex<Idle>,
    opened: AtomicU64,
}

#[derive(Default)]
struct Idle {
    connections: Vec<IdleConnection>,
    /// Whether a task is waiting to close what is idle for too long.
    is_watched: bool,
}

struct IdleConnection {
    connection: Connection,
    since: Instant,
}

impl Pool {
    pub(super) fn new(server: Server, patience: Patience, idleness: Idleness) -> Self {
        Self {
            places: Semaphore::new(server.config.connections_max),
            server,
            patience,
            idleness,
            idle: Mutex::default(),
            opened: AtomicU64::new(0),
        }
    }

    /// The right to use one connection, as soon as there is one to spare.
    pub(super) async fn place(&self) -> Result<SemaphorePermit<'_>, SendError> {
        self.places.acquire().await.map_err(|closed| later(closed.to_string()))
    }

    /// An idle connection that is alive as far as one can tell, the most recently used first.
    pub(super) async fn take_idle(&self) -> Option<Connection> {
        loop {
            let IdleConnection { mut connection, since } = self.idle().connections.pop()?;
            let idle = since.elapsed();
            if idle >= self.idleness.most {
                continue;
            }
            if idle < self.idleness.untested || connection.is_alive().await {
                return Some(connection);
            }
        }
    }

    /// A new connection.
    pub(super) async fn open(&self) -> Result<Connection, SendError> {
        let connection = Connection::open(&self.server, self.patience).await?;
        self.opened.fetch_add(1, Ordering::Relaxed);
        Ok(connection)
    }

    /// Keeps a connection for the next letter, and sees to it that somebody closes it if there is none.
    pub(super) fn put_back(self: &Arc<Self>, connection: Connection) {
        let mut idle = self.idle();
        idle.connections.push(IdleConnection {
            connection,
            since: Instant::now(),
        });
        if !idle.is_watched {
            idle.is_watched = true;
            // Ends with the last idle connection, or with the pool.
            tokio::spawn(close_idle(Arc::downgrade(self), self.idleness));
        }
    }

    /// Connections opened since the start.
    pub(super) fn opened(&self) -> u64 {
        self.opened.load(Ordering::Relaxed)
    }

    /// Connections that wait for a letter.
    pub(super) fn idle_count(&self) -> usize {
        self.idle().connections.len()
    }

    fn idle(&self) -> MutexGuard<'_, Idle> {
        // A panic elsewhere cannot leave the list half changed, so a poisoned lock is still good.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Closes connections that were idle for too long, until none is left.
async fn close_idle(pool: Weak<Pool>, idleness: Idleness) {
    loop {
        let (expired, next) = {
            let Some(pool) = pool.upgrade() else { return };
            let mut idle = pool.idle();
            let (expired, fresh): (Vec<_>, Vec<_>) = idle
                .connections
                .drain(..)
                .partition(|connection| connection.since.elapsed() >= idleness.most);
            idle.connections = fresh;
            let oldest = idle.connections.iter().map(|connection| connection.since).min();
            idle.is_watched = oldest.is_some();
            (expired, oldest.map(|since| since + idleness.most))
        };
        for expired in expired {
            expired.connection.quit().await;
        }
        match next {
            Some(next) => sleep_until(next).await,
            None => return,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sink::{Mood, Sink};
    use super::*;
    use crate::foundation::mail::Outlet;
    use crate::foundation::mail::letter::tests::letter;

    #[tokio::test]
    async fn two_hundred_letters_take_one_connection() {
        let sink = Sink::open().await;
        let outlet = sink.outlet();

        let started = Instant::now();
        for _ in 0..200 {
            outlet.send(&letter()).await.unwrap();
        }
        println!("{:.0} letters/s", 200.0 / started.elapsed().as_secs_f64());

        assert_eq!(sink.letters(), 200);
        assert_eq!(sink.connections(), 1);
        assert_eq!((outlet.connections_opened(), outlet.connections_idle()), (1, 1));
    }

    #[tokio::test]
    async fn letters_at_the_same_time_share_two_connections() {
        let sink = Sink::open().await;
        let outlet = sink.outlet();

        let sends: Vec<_> = (0..20)
            .map(|_| {
                let outlet = outlet.clone();
                tokio::spawn(async move { outlet.send(&letter()).await })
            })
            .collect();
        for send in sends {
            send.await.unwrap().unwrap();
        }

        assert_eq!(sink.letters(), 20);
        assert_eq!(sink.connections(), 2);
    }

    #[tokio::test]
    async fn an_idle_connection_the_server_closed_is_replaced_unnoticed() {
        let sink = Sink::open().await;
        let outlet = sink.outlet();
        outlet.send(&letter()).await.unwrap();
        sink.will(Mood::HangUp("MAIL"));

        outlet.send(&letter()).await.unwrap();

        assert_eq!((sink.letters(), sink.connections()), (2, 2));
    }

    #[tokio::test]
    async fn a_connection_is_asked_for_life_after_a_while() {
        let sink = Sink::open().await;
        let outlet = sink.outlet_idling(Idleness {
            untested: Duration::ZERO,
            ..Idleness::USUAL
        });
        outlet.send(&letter()).await.unwrap();
        outlet.send(&letter()).await.unwrap();
        assert_eq!((sink.commands("NOOP"), sink.connections()), (1, 1));

        sink.will(Mood::HangUp("NOOP"));
        outlet.send(&letter()).await.unwrap();
        assert_eq!((sink.letters(), sink.connections()), (3, 2));
    }

    #[tokio::test]
    async fn a_connection_idle_for_too_long_is_closed() {
        let sink = Sink::open().await;
        let outlet = sink.outlet_idling(Idleness {
            most: Duration::from_millis(20),
            ..Idleness::USUAL
        });
        for letters in 1..=2 {
            outlet.send(&letter()).await.unwrap();
            while sink.commands("QUIT") < letters {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            assert_eq!(outlet.connections_idle(), 0);
        }
        assert_eq!(sink.connections(), 2);
    }
}
