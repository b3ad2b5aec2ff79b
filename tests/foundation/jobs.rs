//! Background work: once inside the database, never lost, laid aside when hopeless.

use std::time::Duration;

use kith::foundation::{
    db::{Scope, Sql, Work},
    jobs::{HandlerError, Handlers, Queue, Runner, later},
};
use kith::tenancy::House;
use serde_json::json;

use crate::support::Portal;

const PLATFORM: Scope = Scope {
    name: "platform",
    owner: None,
};

async fn count_up(_: House, work: Work, _: kith::foundation::jobs::Job) -> Result<(), HandlerError> {
    let tx = work.scoped(PLATFORM).await?;
    Sql::new("UPDATE skills SET position = position + 1 WHERE id = 'wifi'")
        .run(&tx)
        .await?;
    Ok(())
}

async fn position(portal: &Portal) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let tx = work.scoped(PLATFORM).await.expect("a connection");
    let row = Sql::new("SELECT position FROM skills WHERE id = 'wifi'")
        .row(&tx)
        .await
        .expect("an answer")
        .expect("a row");
    row.try_get("", "position").expect("a number")
}

async fn write(portal: &Portal, kind: &str) {
    let work = Work::writing(&portal.house.pools);
    {
        let tx = work.scoped(PLATFORM).await.expect("a connection");
        later(&tx, kind, None, json!({}), portal.house.clock.now())
            .await
            .expect("a job");
    }
    work.end(true).await.expect("an end");
}

fn runner(portal: &Portal, handlers: Handlers<House>) -> Runner<House> {
    let house = &portal.house;
    Runner::new(house.clone(), &house.pools, &house.clock, &house.live, handlers)
}

#[tokio::test]
async fn a_job_that_was_never_committed_does_not_exist() {
    let portal = Portal::open().await;
    let work = Work::writing(&portal.house.pools);
    {
        let tx = work.scoped(PLATFORM).await.expect("a connection");
        later(&tx, "count", None, json!({}), portal.house.clock.now())
            .await
            .expect("a job");
    }
    work.end(false).await.expect("an end");
    let before = position(&portal).await;
    runner(&portal, Handlers::default().inside("count", count_up))
        .turn()
        .await
        .expect("a turn");
    assert_eq!(position(&portal).await, before);
}

/// Nobody waits for the next poll: the commit that brings a due job is heard by this node's workers, on either database.
#[tokio::test]
async fn a_commit_with_a_due_job_wakes_the_workers() {
    let portal = Portal::open().await;
    // The listener's connection is opened in a task of its own: say something until it is heard.
    let mut heard = portal.house.live.listen();
    let mut is_heard = false;
    for _ in 0..50 {
        write(&portal, "nothing").await;
        let word = tokio::time::timeout(Duration::from_millis(200), heard.recv()).await;
        is_heard = matches!(word, Ok(Ok(channel)) if channel == "jobs");
        if is_heard {
            break;
        }
    }
    assert!(is_heard, "the workers sleep on");
}

#[tokio::test]
async fn two_workers_run_a_job_once() {
    let portal = Portal::open().await;
    for _ in 0..20 {
        write(&portal, "count").await;
    }
    let before = position(&portal).await;
    let (a, b) = (
        runner(&portal, Handlers::default().inside("count", count_up)),
        runner(&portal, Handlers::default().inside("count", count_up)),
    );
    for _ in 0..3 {
        let (one, other) = tokio::join!(a.turn(), b.turn());
        one.expect("a turn");
        other.expect("a turn");
    }
    assert_eq!(position(&portal).await, before + 20);
}

#[tokio::test]
async fn a_worker_that_died_leaves_its_job_to_another_when_the_lease_is_over() {
    let portal = Portal::open().await;
    write(&portal, "count").await;
    let dead = Work::writing(&portal.house.pools);
    let claimed = Queue::claim(&dead, "dead worker", 10, portal.house.clock.now())
        .await
        .expect("a claim");
    assert_eq!(claimed.len(), 1);
    dead.end(true).await.expect("an end");
    let before = position(&portal).await;
    let alive = runner(&portal, Handlers::default().inside("count", count_up));
    alive.turn().await.expect("a turn");
    assert_eq!(position(&portal).await, before, "the lease still holds");
    portal.house.clock.advance(Duration::from_secs(31));
    alive.turn().await.expect("a turn");
    assert_eq!(position(&portal).await, before + 1);
}

#[tokio::test]
async fn a_failing_job_is_tried_again_later_and_laid_aside_in_the_end() {
    async fn fail(house: House, work: Work, job: kith::foundation::jobs::Job) -> Result<(), HandlerError> {
        count_up(house, work, job).await?;
        Err(HandlerError::Later("not today".into()))
    }
    let portal = Portal::open().await;
    write(&portal, "fail").await;
    let before = position(&portal).await;
    let runner = runner(&portal, Handlers::default().inside("fail", fail));
    for _ in 0..12 {
        runner.turn().await.expect("a turn");
        portal.house.clock.advance(Duration::from_secs(13 * 3_600));
    }
    assert_eq!(position(&portal).await, before, "what a failed attempt did is undone");
    let work = Work::reading(&portal.house.pools);
    let dead = Queue::dead(&work).await.expect("a list");
    assert_eq!(dead.len(), 1);
    assert_eq!(dead[0].last_error.as_deref(), Some("not today"));
    work.end(false).await.expect("an end");
    let work = Work::writing(&portal.house.pools);
    assert!(
        Queue::revive(&work, dead[0].id, portal.house.clock.now())
            .await
            .expect("a revival")
    );
    work.end(true).await.expect("an end");
    assert_eq!(runner.turn().await.expect("a turn"), 1);
}

/// A letter, while the mail server is away for days; then something of its own goes wrong twice.
#[tokio::test]
async fn a_job_that_waits_for_what_cannot_be_reached_is_never_laid_aside() {
    async fn fail(_house: House, _work: Work, job: kith::foundation::jobs::Job) -> Result<(), HandlerError> {
        match job.payload["away"].as_bool() {
            Some(true) => Err(HandlerError::Waits("the server is away".into())),
            _ => Err(HandlerError::Later("not today".into())),
        }
    }
    let portal = Portal::open().await;
    let work = Work::writing(&portal.house.pools);
    {
        let tx = work.scoped(PLATFORM).await.expect("a connection");
        let payload = serde_json::json!({ "away": true });
        later(&tx, "fail", None, payload, portal.house.clock.now())
            .await
            .expect("a job");
    }
    work.end(true).await.expect("a commit");
    let runner = runner(&portal, Handlers::default().inside("fail", fail));
    let dead = async || {
        let work = Work::reading(&portal.house.pools);
        let dead = Queue::dead(&work).await.expect("a list").len();
        work.end(false).await.expect("an end");
        dead
    };
    for _ in 0..300 {
        assert_eq!(runner.turn().await.expect("a turn"), 1, "every eleven minutes");
        portal.house.clock.advance(Duration::from_secs(660));
    }
    assert_eq!(dead().await, 0, "after two days");
    let work = Work::writing(&portal.house.pools);
    {
        let tx = work.scoped(PLATFORM).await.expect("a connection");
        let back = Sql::new("UPDATE jobs SET payload = $1 WHERE kind = 'fail'").bind(serde_json::json!({}));
        back.run(&tx).await.expect("the server is back");
    }
    work.end(true).await.expect("a commit");
    for _ in 0..2 {
        assert_eq!(runner.turn().await.expect("a turn"), 1);
        portal.house.clock.advance(Duration::from_secs(13 * 3_600));
    }
    assert_eq!(dead().await, 0, "attempts are left for what goes wrong then");
}

#[tokio::test]
async fn a_recurring_job_runs_once_in_its_slot_on_two_nodes() {
    let portal = Portal::open().await;
    let handlers = || {
        Handlers::default()
            .inside("tick", count_up)
            .every("tick", Duration::from_secs(3_600))
    };
    let (a, b) = (runner(&portal, handlers()), runner(&portal, handlers()));
    let before = position(&portal).await;
    for _ in 0..3 {
        a.turn().await.expect("a turn");
        b.turn().await.expect("a turn");
    }
    assert_eq!(position(&portal).await, before + 1);
    portal.house.clock.advance(Duration::from_secs(3_600));
    a.turn().await.expect("a turn");
    b.turn().await.expect("a turn");
    assert_eq!(position(&portal).await, before + 2);
}
