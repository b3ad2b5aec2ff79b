//! More than one process on one database: counting together, sharing the work, killed in mid-job.
//!
//! The other process is this test binary once more. It runs one of the two *parts* below, which are tests of their own
//! when nobody asks them for more.

use std::{
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use kith::{
    foundation::{
        clock::Clock,
        db::{DbBackend, Ended, Pools, Scope, Sql, Work},
        jobs::{HandlerError, Handlers, Job, Runner, later},
    },
    tenancy::House,
};
use serde_json::json;

use crate::support::{Portal, noon, url_of};

const PLATFORM: Scope = Scope {
    name: "platform",
    owner: None,
};
/// The database that a part works on, when it is not its own.
const DATABASE: &str = "KITH_TEST_PART_DATABASE";
/// The file that a part makes in mid-job, where it stops for good.
const STOPS_AT: &str = "KITH_TEST_PART_STOPS_AT";
/// Seconds after noon at which a part lives.
const SECONDS: &str = "KITH_TEST_PART_SECONDS";
/// Transactions of one counting part.
const COUNTS: usize = 100;

/// Another process, doing the part of this name on the portal's database.
fn part(name: &str, portal: &Portal, more: &[(&str, String)]) -> Child {
    Command::new(std::env::current_exe().expect("this binary"))
        .args(["--exact", &format!("foundation::other_process::{name}")])
        .env(DATABASE, url_of(&portal.url))
        .envs(more.iter().map(|(name, value)| (name, value)))
        .stdout(Stdio::null())
        .spawn()
        .expect("a process")
}

async fn ends_well(mut process: Child) {
    let begun = Instant::now();
    loop {
        if let Some(status) = process.try_wait().expect("a status") {
            assert!(status.success(), "the other process failed");
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "the other process hangs");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A figure of one row, read where it lies.
async fn figure(pools: &Pools, sql: &str) -> i64 {
    let work = Work::reading(pools);
    let tx = work.scoped(PLATFORM).await.expect("a connection");
    let row = Sql::new(sql).row(&tx).await.expect("an answer").expect("a row");
    row.try_get("", "n").expect("a number")
}

async fn position(pools: &Pools) -> i64 {
    figure(pools, "SELECT position AS n FROM skills WHERE id = 'wifi'").await
}

/// Reads the number and writes the next one, as one transaction.
async fn count_one(pools: &Pools) {
    let work = Work::writing(pools);
    {
        let tx = work.scoped(PLATFORM).await.expect("a connection");
        let lock = match work.backend() {
            DbBackend::Postgres => "FOR UPDATE",
            _ => "",
        };
        let row = Sql::new(format!("SELECT position FROM skills WHERE id = 'wifi' {lock}"))
            .row(&tx)
            .await
            .expect("an answer")
            .expect("a row");
        let position: i64 = row.try_get("", "position").expect("a number");
        Sql::new("UPDATE skills SET position = $1 WHERE id = 'wifi'")
            .bind(position + 1)
            .run(&tx)
            .await
            .expect("a change");
    }
    assert_eq!(work.end(true).await.expect("an end"), Ended::Kept);
}

/// A part: counts up, one transaction after the other.
#[tokio::test]
async fn a_process_counts() {
    let asked = std::env::var(DATABASE).ok();
    if let Some(url) = asked {
        let pools = Pools::open(&url.parse().expect("an address"))
            .await
            .expect("a database");
        for _ in 0..COUNTS {
            count_one(&pools).await;
        }
        return;
    }
    let portal = Portal::open().await;
    let before = position(&portal.house.pools).await;
    for _ in 0..3 {
        count_one(&portal.house.pools).await;
    }
    assert_eq!(position(&portal.house.pools).await, before + 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_read_then_write_two_hundred_times_and_lose_none() {
    let portal = Portal::open().await;
    let before = position(&portal.house.pools).await;
    let (one, other) = (
        part("a_process_counts", &portal, &[]),
        part("a_process_counts", &portal, &[]),
    );
    tokio::join!(ends_well(one), ends_well(other));
    assert_eq!(position(&portal.house.pools).await, before + 200);
}

/// Counts inside the job's transaction, and stops for good there when it is asked to.
async fn count_in_job(_: House, work: Work, _: Job) -> Result<(), HandlerError> {
    {
        let tx = work.scoped(PLATFORM).await?;
        Sql::new("UPDATE skills SET position = position + 1 WHERE id = 'wifi'")
            .run(&tx)
            .await?;
    }
    if let Ok(file) = std::env::var(STOPS_AT) {
        std::fs::write(file, "in mid-job").expect("a file");
        std::future::pending::<()>().await;
    }
    // As long as a job of some work, so that two workers meet.
    tokio::time::sleep(Duration::from_millis(10)).await;
    Ok(())
}

fn worker(house: &House) -> Runner<House> {
    let handlers = Handlers::default()
        .inside("count", count_in_job)
        .inside("tick", count_in_job)
        .every("tick", Duration::from_secs(3_600));
    Runner::new(house.clone(), &house.pools, &house.clock, &house.live, handlers)
}

async fn write(portal: &Portal, jobs: usize) {
    let work = Work::writing(&portal.house.pools);
    {
        let tx = work.scoped(PLATFORM).await.expect("a connection");
        for _ in 0..jobs {
            later(&tx, "count", None, json!({}), noon()).await.expect("a job");
        }
    }
    work.end(true).await.expect("an end");
}

/// A part: runs what is due until nothing is left, the recurring job among it.
#[tokio::test]
async fn a_worker_runs_what_is_due() {
    if let Ok(url) = std::env::var(DATABASE) {
        let seconds = std::env::var(SECONDS).map_or(0, |seconds| seconds.parse().expect("seconds"));
        let clock = Clock::fixed(noon() + chrono::Duration::seconds(seconds));
        let house = crate::support::house_on(&url.parse().expect("an address"), clock).await;
        let worker = worker(&house);
        while worker.turn().await.expect("a turn") > 0 {}
        return;
    }
    let portal = Portal::open().await;
    write(&portal, 2).await;
    let before = position(&portal.house.pools).await;
    let worker = worker(&portal.house);
    while worker.turn().await.expect("a turn") > 0 {}
    assert_eq!(
        position(&portal.house.pools).await,
        before + 2 + 1,
        "two jobs and the slot's"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_share_the_work_and_run_a_recurring_job_once_in_its_slot() {
    let portal = Portal::open().await;
    write(&portal, 60).await;
    let pools = &portal.house.pools;
    let before = position(pools).await;
    let name = "a_worker_runs_what_is_due";
    let (one, other) = (part(name, &portal, &[]), part(name, &portal, &[]));
    tokio::join!(ends_well(one), ends_well(other));
    assert_eq!(position(pools).await, before + 60 + 1);
    let twice = "SELECT count(*) AS n FROM jobs WHERE kind IN ('count', 'tick') AND attempts <> 1";
    assert_eq!(figure(pools, twice).await, 0, "nobody took another's job");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_whose_process_is_killed_runs_again_and_takes_effect_once() {
    let portal = Portal::open().await;
    write(&portal, 1).await;
    let pools = &portal.house.pools;
    let before = position(pools).await;
    let file: PathBuf = portal.data.join("in-mid-job");
    let name = "a_worker_runs_what_is_due";

    let mut killed = part(name, &portal, &[(STOPS_AT, file.display().to_string())]);
    let begun = Instant::now();
    while !file.exists() {
        assert!(begun.elapsed() < Duration::from_secs(60), "the job does not begin");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // SIGKILL: nothing is said, nothing is cleaned up.
    killed.kill().expect("a kill");
    killed.wait().expect("a status");
    assert_eq!(position(pools).await, before, "half a job leaves nothing");

    ends_well(part(name, &portal, &[(SECONDS, "31".to_owned())])).await;
    assert_eq!(
        position(pools).await,
        before + 1 + 1,
        "the job and the slot's, once each"
    );
    let again = "SELECT max(attempts) AS n FROM jobs WHERE kind IN ('count', 'tick')";
    assert_eq!(figure(pools, again).await, 2, "it ran again from its start");
    let open = "SELECT count(*) AS n FROM jobs WHERE kind IN ('count', 'tick') AND finished_at IS NULL AND run_at <= created_at";
    assert_eq!(figure(pools, open).await, 0, "none is lost");
}
