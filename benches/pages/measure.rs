//! One world's figures, page by page, beside the minimal handler.

use std::time::Duration;

use super::{
    cpu::Meter,
    load::Load,
    minimal::Minimal,
    pages::{Page, rows_of},
    support::{
        Outcome,
        client::{Client, Seen},
        world::Ground,
    },
    town::{HOST, Town},
};

/// How browsers ask.
const COMPRESSED: &str = "accept-encoding: gzip, br\r\n";
/// Requests before those that count, for each of them one of so many: caches of a server that serves are warm.
const WARM_UP_ONE_OF: usize = 10;
/// Pages that every community has.
const EVERYWHERE: [(&str, &str); 2] = [("home", "/en/"), ("list of topics", "/en/forum")];

/// How much is measured.
pub struct Run {
    pub posts: usize,
    pub requests: usize,
    pub rate: u32,
    pub seconds: u32,
    /// Beginnings of the names of pages; none for all.
    pub only: Vec<String>,
}

impl Run {
    fn wants(&self, name: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|word| name.starts_with(word.as_str()))
    }
}

/// What was measured in one world.
pub struct Measured {
    pub tenants: usize,
    pub lines: Vec<Line>,
    pub in_turn: Vec<InTurn>,
}

/// One page, for whoever may read it.
pub struct Line {
    pub page: Page,
    pub rows: usize,
    pub minimal: Figures,
    pub anonymous: Option<Figures>,
    pub signed_in: Figures,
}

/// What a request costs.
#[derive(Clone)]
pub struct Figures {
    pub cpu: Duration,
    /// Compressed; the minimal handler does not.
    pub cpu_br: Option<Duration>,
    pub a_second: f64,
    pub p99: Duration,
    pub queries: f64,
    pub bytes: usize,
    pub bytes_br: Option<usize>,
}

/// One page of every community: CPU of a request.
pub struct InTurn {
    pub name: &'static str,
    pub one_after_the_other: Duration,
    pub in_turn: Duration,
}

/// Builds the world, measures it and takes it away.
pub async fn world(ground: &Ground, tenants: usize, run: &Run) -> Outcome<Measured> {
    let town = Town::build(ground, tenants, run.posts).await?;
    let minimal = Minimal::start(ground, &town.lines).await?;
    let bench = Bench {
        server: Meter::of(town.server.process.id(), &town.world.url).await?,
        minimal_server: Meter::of(minimal.process.id(), &town.world.url).await?,
        cookie: town.sign_in().await?,
        town: &town,
        minimal: &minimal,
        run,
    };
    let mut lines = Vec::new();
    for page in Page::all(&town.topic) {
        if run.wants(page.name) {
            eprintln!("{}, {tenants} communities: {} …", ground.name(), page.name);
            lines.push(bench.line(page).await?);
        }
    }
    let mut in_turn = Vec::new();
    for (name, path) in EVERYWHERE.into_iter().filter(|(name, _)| run.wants(name)) {
        in_turn.push(bench.every_community(name, path).await?);
    }
    drop(bench);
    minimal.end(ground).await?;
    let Town { world, server, .. } = town;
    drop(server);
    world.remove(ground).await?;
    Ok(Measured {
        tenants,
        lines,
        in_turn,
    })
}

struct Bench<'town> {
    town: &'town Town,
    minimal: &'town Minimal,
    server: Meter,
    minimal_server: Meter,
    cookie: String,
    run: &'town Run,
}

impl Bench<'_> {
    /// The minimal handler first, then both readers: whatever else the machine does meanwhile falls on all.
    async fn line(&self, page: Page) -> Outcome<Line> {
        let anonymous = self.request(HOST, &page.path, "");
        let signed_in = self.request(HOST, &page.path, &self.cookie);
        let may_read = self.once(&anonymous).await?.status == 200;
        let seen = self.once(if may_read { &anonymous } else { &signed_in }).await?;
        let rows = rows_of(&seen.text()).max(1);
        Ok(Line {
            rows,
            minimal: self.minimal(rows).await?,
            anonymous: match may_read {
                true => Some(self.page(&page.path, "").await?),
                false => None,
            },
            signed_in: self.page(&page.path, &self.cookie).await?,
            page,
        })
    }

    async fn minimal(&self, rows: usize) -> Outcome<Figures> {
        let port = self.minimal.port;
        let request = format!("GET /{rows} HTTP/1.1\r\nhost: localhost:{port}\r\n\r\n");
        let (cpu, a_second) = self.cpu(&self.minimal_server, port, &request).await?;
        let bytes = Client::connect(port, "localhost").await?.send(&request).await?.body;
        Ok(Figures {
            cpu,
            cpu_br: None,
            a_second,
            p99: self.p99(port, &request).await?,
            queries: 1.0,
            bytes: bytes.len(),
            bytes_br: None,
        })
    }

    async fn page(&self, path: &str, headers: &str) -> Outcome<Figures> {
        let port = self.town.server.port;
        let plain = self.request(HOST, path, headers);
        let compressed = self.request(HOST, path, &format!("{headers}{COMPRESSED}"));
        let before = self.town.statements().await?;
        let bytes = self.once(&plain).await?.body.len();
        let queries = self.town.statements().await? - before;
        let (cpu, a_second) = self.cpu(&self.server, port, &plain).await?;
        let (cpu_br, _) = self.cpu(&self.server, port, &compressed).await?;
        Ok(Figures {
            cpu,
            cpu_br: Some(cpu_br),
            a_second,
            p99: self.p99(port, &plain).await?,
            queries: queries as f64,
            bytes,
            bytes_br: Some(self.once(&compressed).await?.body.len()),
        })
    }

    /// CPU of a request, and answers a second.
    async fn cpu(&self, meter: &Meter, port: u16, request: &str) -> Outcome<(Duration, f64)> {
        let count = self.run.requests;
        let warm_up = Load::same(port, request, count.div_ceil(WARM_UP_ONE_OF));
        warm_up.at_once().await?;
        measured(meter, &Load::same(port, request, count)).await
    }

    async fn p99(&self, port: u16, request: &str) -> Outcome<Duration> {
        let count = usize::try_from(self.run.rate * self.run.seconds)?;
        let times = Load::same(port, request, count).at_rate(self.run.rate).await?;
        Ok(times.percentile(99))
    }

    async fn every_community(&self, name: &'static str, path: &str) -> Outcome<InTurn> {
        let hosts = self.town.hosts.iter();
        let requests: Vec<String> = hosts.map(|host| self.request(host, path, "")).collect();
        let each = self.run.requests.div_ceil(requests.len());
        let in_turn: Vec<String> = std::iter::repeat_n(&requests, each).flatten().cloned().collect();
        let mut grouped = in_turn.clone();
        grouped.sort();
        let port = self.town.server.port;
        Load::of(port, requests).at_once().await?;
        Ok(InTurn {
            name,
            one_after_the_other: measured(&self.server, &Load::of(port, grouped)).await?.0,
            in_turn: measured(&self.server, &Load::of(port, in_turn)).await?.0,
        })
    }

    async fn once(&self, request: &str) -> Outcome<Seen> {
        let mut client = Client::connect(self.town.server.port, HOST).await?;
        client.send(request).await
    }

    fn request(&self, host: &str, path: &str, headers: &str) -> String {
        let port = self.town.server.port;
        format!("GET {path} HTTP/1.1\r\nhost: {host}:{port}\r\n{headers}\r\n")
    }
}

async fn measured(meter: &Meter, load: &Load) -> Outcome<(Duration, f64)> {
    let before = meter.spent()?;
    let took = load.at_once().await?;
    let cpu = (meter.spent()? - before) / u32::try_from(load.count())?;
    Ok((cpu, load.count() as f64 / took.as_secs_f64()))
}
