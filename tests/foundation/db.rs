//! The one transaction of a request.

use kith::foundation::db::{DatabaseUrl, Ended, Pools, Scope, Sql, Work};

use crate::support::Portal;

const PLATFORM: Scope = Scope {
    name: "platform",
    owner: None,
};

async fn skill(work: &Work, id: &str) {
    let tx = work.scoped(PLATFORM).await.expect("a connection");
    Sql::new("INSERT INTO skills (id, position, names) VALUES ($1, 99, $2)")
        .bind(id)
        .bind(serde_json::json!({}))
        .run(&tx)
        .await
        .expect("a row");
}

async fn has(portal: &Portal, id: &str) -> bool {
    let work = Work::reading(&portal.house.pools);
    let tx = work.scoped(PLATFORM).await.expect("a connection");
    Sql::new("SELECT 1 AS one FROM skills WHERE id = $1")
        .bind(id)
        .row(&tx)
        .await
        .expect("an answer")
        .is_some()
}

#[tokio::test]
async fn what_is_kept_is_kept_and_what_is_dropped_is_gone() {
    let portal = Portal::open().await;
    let kept = Work::writing(&portal.house.pools);
    skill(&kept, "kept").await;
    assert_eq!(kept.end(true).await.expect("an end"), Ended::Kept);
    let dropped = Work::writing(&portal.house.pools);
    skill(&dropped, "dropped").await;
    assert_eq!(dropped.end(false).await.expect("an end"), Ended::Dropped);
    assert!(has(&portal, "kept").await);
    assert!(!has(&portal, "dropped").await);
}

#[tokio::test]
async fn a_failed_statement_breaks_the_work_even_when_it_is_swallowed() {
    let portal = Portal::open().await;
    let work = Work::writing(&portal.house.pools);
    skill(&work, "before").await;
    {
        let tx = work.scoped(PLATFORM).await.expect("a connection");
        let _swallowed = Sql::new("INSERT INTO skills (id) VALUES ('half')").run(&tx).await;
    }
    assert_eq!(work.end(true).await.expect("an end"), Ended::Broken);
    assert!(!has(&portal, "before").await);
}

/// As SQLite does by itself when the disk is full in the middle of a transaction.
#[tokio::test]
async fn a_transaction_that_the_database_ended_takes_nothing_with_it_that_comes_after() {
    let portal = Portal::open().await;
    if matches!(portal.url, DatabaseUrl::Postgres(_)) {
        return;
    }
    let work = Work::writing(&portal.house.pools);
    skill(&work, "before").await;
    {
        let tx = work.scoped(PLATFORM).await.expect("a connection");
        Sql::new("ROLLBACK").run(&tx).await.expect("it ends");
    }
    work.end(false).await.expect("it ends");
    for (id, keep) in [("dropped", false), ("kept", true)] {
        let work = Work::writing(&portal.house.pools);
        skill(&work, id).await;
        work.end(keep).await.expect("it ends");
    }
    assert!(!has(&portal, "dropped").await);
    assert!(has(&portal, "kept").await, "whoever was told that it is kept finds it");
}

#[tokio::test]
async fn a_reader_cannot_write() {
    let portal = Portal::open().await;
    let work = Work::reading(&portal.house.pools);
    let tx = work.scoped(PLATFORM).await.expect("a connection");
    let refused = Sql::new("DELETE FROM skills").run(&tx).await;
    assert!(refused.is_err());
}

/// `.cargo/config.toml` says how SQLite is compiled, and why; another way of building would leave it out silently.
#[tokio::test]
async fn sqlite_is_compiled_without_what_costs_and_helps_nobody() {
    let file = std::env::temp_dir().join(format!("kith-compiled-{}.sqlite", std::process::id()));
    let url = format!("sqlite://{}", file.display()).parse().expect("an address");
    let pools = Pools::open(&url).await.expect("a file");
    let work = Work::reading(&pools);
    let tx = work.scoped(PLATFORM).await.expect("a connection");
    let row = Sql::new("SELECT group_concat(compile_options, ' ') AS named FROM pragma_compile_options")
        .row(&tx)
        .await;
    let row = row.expect("an answer").expect("a row");
    let compiled: String = row.try_get("", "named").expect("their names");
    let has = |option: &str| compiled.split(' ').any(|name| name == option);
    assert!(has("DEFAULT_MEMSTATUS=0"), "{compiled}");
    assert!(!has("ENABLE_MEMORY_MANAGEMENT") && !has("ENABLE_STAT4"), "{compiled}");
    drop(tx);
    work.abandon();
    pools.close().await;
    std::fs::remove_file(file).expect("the file");
}

#[tokio::test]
async fn a_second_connection_of_the_same_work_is_an_error_not_a_hang() {
    let portal = Portal::open().await;
    let work = Work::writing(&portal.house.pools);
    let held = work.scoped(PLATFORM).await.expect("a connection");
    assert!(work.scoped(PLATFORM).await.is_err());
    drop(held);
    assert!(work.scoped(PLATFORM).await.is_ok());
}

#[tokio::test]
async fn nothing_happens_after_the_end() {
    let portal = Portal::open().await;
    let work = Work::writing(&portal.house.pools);
    work.end(true).await.expect("an end");
    assert!(work.scoped(PLATFORM).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_writers_at_once_all_succeed() {
    let portal = Portal::open().await;
    let tasks: Vec<_> = (0..40)
        .map(|number| {
            let pools = portal.house.pools.clone();
            tokio::spawn(async move {
                let work = Work::writing(&pools);
                skill(&work, &format!("w{number}")).await;
                work.end(true).await.expect("an end")
            })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.expect("a task"), Ended::Kept);
    }
    assert!(has(&portal, "w0").await && has(&portal, "w39").await);
}

/// 200 transactions that read a number and write the next one: none is lost, none is "locked".
#[tokio::test(flavor = "multi_thread")]
async fn two_hundred_read_then_write_transactions_end_at_two_hundred() {
    let portal = Portal::open().await;
    let first = Work::writing(&portal.house.pools);
    skill(&first, "counter").await;
    first.end(true).await.expect("an end");
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            // Pools of its own, as a second process would have.
            let pools = portal.house.pools.clone();
            tokio::spawn(async move {
                for _ in 0..25 {
                    let work = Work::writing(&pools);
                    {
                        let tx = work.scoped(PLATFORM).await.expect("a connection");
                        let lock = if kith::foundation::db::DbBackend::Postgres == work.backend() {
                            "FOR UPDATE"
                        } else {
                            ""
                        };
                        let row = Sql::new(format!("SELECT position FROM skills WHERE id = 'counter' {lock}"))
                            .row(&tx)
                            .await
                            .expect("an answer")
                            .expect("a row");
                        let position: i64 = row.try_get("", "position").expect("a number");
                        Sql::new("UPDATE skills SET position = $1 WHERE id = 'counter'")
                            .bind(position + 1)
                            .run(&tx)
                            .await
                            .expect("a change");
                    }
                    assert_eq!(work.end(true).await.expect("an end"), Ended::Kept);
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("a task");
    }
    let work = Work::reading(&portal.house.pools);
    let tx = work.scoped(PLATFORM).await.expect("a connection");
    let row = Sql::new("SELECT position FROM skills WHERE id = 'counter'")
        .row(&tx)
        .await
        .expect("an answer")
        .expect("a row");
    assert_eq!(row.try_get::<i64>("", "position").expect("a number"), 99 + 200);
}
