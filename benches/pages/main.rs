//! What pages cost: `cargo bench --bench pages`, beside a minimal handler of the same libraries.
//!
//! A world is generated twice, with one community and with fifty: the same number of posts, the first topic of the first
//! community with a tenth of them. The release server serves it, and beside it, as a process of its own, a handler of axum,
//! sea-orm and tera answers that makes one indexed query of as many rows as the page shows and renders one template: no
//! session, no languages, nobody to be kept apart. What is printed of every page, for somebody unknown and for a member:
//!
//! | column | what |
//! |---|---|
//! | CPU ms | of server and database together, a request; nothing is compressed |
//! | br ms | the same when the page is asked for as browsers ask, compressed |
//! | answers/s | over four connections that wait for nothing but their answer; this program computes on the same machine |
//! | p99 ms | at a fixed rate, counted from the moment a request was due: whoever waits for a connection waits |
//! | queries | without BEGIN, the scope, and the session's own, which is read before |
//! | bytes, br | of the body, as it is and compressed |
//! | × minimal, × one | beside the minimal handler in the same run, and beside the world with one community |
//!
//! Figures beyond their aim are marked with ✗; no run fails by them. A last table asks for pages of every community, one
//! community after the other and in turn.
//!
//! PostgreSQL is measured where `KITH_BENCH_POSTGRES` names a database on a server of this machine whose role may make others:
//! `KITH_BENCH_POSTGRES=postgres://kith@127.0.0.1:5432/postgres`. All its processes are counted, so nobody else should use it
//! meanwhile. CPU is what Linux counts, in hundredths of a second: fewer than a thousand requests say little.
//!
//! | option | what | unless said |
//! |---|---|---|
//! | `--tenants` | communities of the greater world | 50 |
//! | `--posts` | posts of either world | 100,000 |
//! | `--requests` | requests of each of the measures of CPU | 2,000 |
//! | `--rate` | requests a second of the fixed rate | 100 |
//! | `--seconds` | how long the fixed rate is kept | 6 |
//! | `--only` | pages whose name begins like this, such as `topic` | all |
//! | `--on` | databases whose name begins like this, such as `postgres` | all there are |
//!
//! `cargo bench --profile dev --bench pages -- --tenants 3 --posts 2000 --requests 50 --seconds 1` tries it in a few minutes.

mod cpu;
mod load;
mod measure;
mod minimal;
mod pages;
mod report;
#[path = "../support/mod.rs"]
#[expect(dead_code, reason = "the pool's measures need more of it")]
mod support;
mod town;

use clap::{Parser, Subcommand};

use measure::Run;
use report::Report;
use support::{Outcome, world::Ground};

#[derive(Parser)]
#[command(name = "pages", about = "Measures what pages cost")]
struct Args {
    #[command(subcommand)]
    part: Option<Part>,
    /// Communities of the greater world
    #[arg(long, default_value_t = 50)]
    tenants: usize,
    /// Posts of either world; one topic has a tenth of them
    #[arg(long, default_value_t = 100_000)]
    posts: usize,
    /// Requests of each of the measures of CPU
    #[arg(long, default_value_t = 2_000)]
    requests: usize,
    /// Requests a second of the fixed rate
    #[arg(long, default_value_t = 100)]
    rate: u32,
    /// Seconds for which the fixed rate is kept
    #[arg(long, default_value_t = 6)]
    seconds: u32,
    /// Pages whose name begins like this
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Databases whose name begins like this
    #[arg(long, value_delimiter = ',')]
    on: Vec<String>,
    /// What `cargo bench` says
    #[arg(long, hide = true)]
    bench: bool,
}

#[derive(Subcommand)]
enum Part {
    /// Serves the minimal handler: how this program starts itself
    #[command(hide = true)]
    Minimal { port: u16 },
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let args = Args::parse();
    if let Some(Part::Minimal { port }) = args.part {
        return minimal::serve(port).await;
    }
    let mut grounds = vec![Ground::Sqlite];
    match std::env::var("KITH_BENCH_POSTGRES") {
        Ok(server) => grounds.push(Ground::Postgres(server)),
        Err(_) => println!("PostgreSQL is left out: KITH_BENCH_POSTGRES is not set"),
    }
    grounds.retain(|ground| {
        let name = ground.name().to_lowercase();
        args.on.is_empty() || args.on.iter().any(|on| name.starts_with(&on.to_lowercase()))
    });
    if cfg!(debug_assertions) {
        println!("This is a debug build: its figures say nothing");
    }
    let run = Run {
        posts: args.posts,
        requests: args.requests,
        rate: args.rate,
        seconds: args.seconds,
        only: args.only,
    };
    for ground in &grounds {
        let one = measure::world(ground, 1, &run).await?;
        let many = measure::world(ground, args.tenants, &run).await?;
        println!("{}", Report::new(ground, &one, None));
        println!("{}", Report::new(ground, &many, Some(&one)));
        if let Some(in_turn) = report::in_turn(ground, &many) {
            println!("{in_turn}");
        }
    }
    Ok(())
}
