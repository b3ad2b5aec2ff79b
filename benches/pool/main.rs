//! How fast the order pool is: `cargo bench --bench pool`, one small table a measure.
//!
//! | measure | what |
//! |---|---|
//! | `candidates` | the search for whom to ask, in crowds of the sizes of `--friends` |
//! | `booking` | from the order button to four open offers, over HTTP |
//! | `accepts` | accepts over HTTP at 16 clients, on PostgreSQL beside pgbench running the same statements |
//!
//! Each runs on SQLite, and on PostgreSQL where `KITH_BENCH_POSTGRES` names a database on a server whose role may make others:
//! `KITH_BENCH_POSTGRES=postgres://kith@127.0.0.1:5432/postgres`. Nothing here passes or fails by its time; what fails are
//! wrong answers and broken invariants. The last two use the first size of `--friends`.

mod accepts;
mod booking;
mod candidates;
mod crowd;
#[path = "../support/mod.rs"]
mod support;

use clap::{Parser, ValueEnum};

use support::{Outcome, world::Ground};

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Measure {
    Candidates,
    Booking,
    Accepts,
}

#[derive(Parser)]
#[command(name = "pool", about = "Measures the order pool")]
struct Args {
    /// Sizes of the crowd
    #[arg(long, value_delimiter = ',', default_value = "10000,1000000")]
    friends: Vec<usize>,
    /// What is measured
    #[arg(long, value_delimiter = ',', default_value = "candidates,booking,accepts")]
    only: Vec<Measure>,
    /// Searches a row
    #[arg(long, default_value_t = 500)]
    searches: usize,
    /// Bookings
    #[arg(long, default_value_t = 50)]
    bookings: usize,
    /// Orders that are accepted over HTTP, and as many by pgbench
    #[arg(long, default_value_t = 4_800)]
    orders: usize,
    /// What `cargo bench` says
    #[arg(long, hide = true)]
    bench: bool,
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let args = Args::parse();
    let mut grounds = vec![Ground::Sqlite];
    match std::env::var("KITH_BENCH_POSTGRES") {
        Ok(server) => grounds.push(Ground::Postgres(server)),
        Err(_) => println!("PostgreSQL is left out: KITH_BENCH_POSTGRES is not set"),
    }
    if cfg!(debug_assertions) {
        println!("This is a debug build: its figures say nothing");
    }
    let first = *args.friends.first().ok_or("no size of a crowd")?;
    for ground in &grounds {
        if args.only.contains(&Measure::Candidates) {
            for friends in &args.friends {
                candidates::measure(ground, *friends, args.searches).await?;
            }
        }
        if args.only.contains(&Measure::Booking) {
            booking::measure(ground, first, args.bookings).await?;
        }
        if args.only.contains(&Measure::Accepts) {
            accepts::measure(ground, first, args.orders).await?;
        }
    }
    Ok(())
}
