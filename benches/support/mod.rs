//! What the programs in this folder share.

pub mod client;
pub mod rows;
pub mod server;
pub mod table;
pub mod world;

use std::time::{Duration, Instant};

use kith::{
    foundation::db::{Sql, Work},
    tenancy::{House, PlatformDb},
};

/// What went wrong, in a sentence.
pub type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// How long jobs that are due may take before a measure begins.
const REST_SECONDS_MAX: u64 = 600;

/// Waits until no job is due.
pub async fn at_rest(house: &House) -> Outcome<()> {
    let begun = Instant::now();
    while due_jobs(house).await? > 0 {
        if begun.elapsed() > Duration::from_secs(REST_SECONDS_MAX) {
            return Err("the server's jobs do not come to an end".into());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    Ok(())
}

async fn due_jobs(house: &House) -> Outcome<i64> {
    let work = Work::reading(&house.pools);
    let db = PlatformDb::new(&work, "whether a job is due");
    let tx = db.open().await?;
    let row = Sql::new("SELECT count(*) AS n FROM jobs WHERE finished_at IS NULL AND dead_at IS NULL AND run_at <= $1")
        .bind(house.clock.now())
        .row(&tx)
        .await?
        .ok_or("no count")?;
    let due = row.try_get("", "n")?;
    drop(tx);
    work.end(false).await?;
    Ok(due)
}
