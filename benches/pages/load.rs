//! Many requests over a few connections: as fast as they are answered, or at a fixed rate.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use super::support::{Outcome, client::Client, table::Times};

/// Connections that wait for nothing but their answer.
const BUSY_CLIENTS: usize = 4;
/// Connections at a fixed rate: enough that a slow answer holds nobody else up.
const PACED_CLIENTS: usize = 16;

/// Requests as they go over the wire, to one server.
#[derive(Clone)]
pub struct Load {
    port: u16,
    requests: Arc<Vec<String>>,
}

/// When a request is due.
#[derive(Clone, Copy)]
enum Pace {
    AtOnce,
    Every(Duration),
}

impl Load {
    /// These requests, in this order.
    pub fn of(port: u16, requests: Vec<String>) -> Self {
        Self {
            port,
            requests: Arc::new(requests),
        }
    }

    /// So many times the same request.
    pub fn same(port: u16, request: &str, count: usize) -> Self {
        Self::of(port, vec![request.to_owned(); count])
    }

    /// How many they are.
    pub fn count(&self) -> usize {
        self.requests.len()
    }

    /// Sends them all, each connection the next one as soon as it has an answer; how long it took.
    pub async fn at_once(&self) -> Outcome<Duration> {
        let begun = Instant::now();
        self.send(BUSY_CLIENTS, Pace::AtOnce).await?;
        Ok(begun.elapsed())
    }

    /// Sends so many a second, whether the earlier ones are answered or not; how long after it was due each one was.
    pub async fn at_rate(&self, rate: u32) -> Outcome<Times> {
        self.send(PACED_CLIENTS, Pace::Every(Duration::from_secs(1) / rate))
            .await
    }

    async fn send(&self, clients: usize, pace: Pace) -> Outcome<Times> {
        let next = Arc::new(AtomicUsize::new(0));
        let mut connected = Vec::new();
        for _ in 0..clients {
            connected.push(Client::connect(self.port, "localhost").await?);
        }
        let begun = Instant::now();
        let running = connected.into_iter().map(|client| {
            let (requests, next) = (Arc::clone(&self.requests), Arc::clone(&next));
            tokio::spawn(one_of_them(client, requests, next, begun, pace))
        });
        let mut times = Times::default();
        for client in running.collect::<Vec<_>>() {
            times.extend(client.await??);
        }
        Ok(times)
    }
}

/// One connection: takes the next request, waits until it is due, and sends it.
async fn one_of_them(
    mut client: Client,
    requests: Arc<Vec<String>>,
    next: Arc<AtomicUsize>,
    begun: Instant,
    pace: Pace,
) -> Outcome<Times> {
    let mut times = Times::default();
    loop {
        let number = next.fetch_add(1, Ordering::Relaxed);
        let Some(request) = requests.get(number) else {
            return Ok(times);
        };
        let due = match pace {
            Pace::AtOnce => Instant::now(),
            Pace::Every(step) => begun + step * u32::try_from(number)?,
        };
        tokio::time::sleep_until(due.into()).await;
        let seen = client.send(request).await?;
        times.push(due.elapsed());
        if seen.status != 200 {
            let asked = request.lines().next().unwrap_or_default();
            return Err(format!("{asked}: {} {}", seen.status, seen.text()).into());
        }
    }
}
