//! The master key is changed: what an older key has sealed is sealed anew, and then opens without it.

use std::collections::BTreeSet;

use kith::{
    app,
    foundation::{
        db::{Sql, Work},
        jobs::{self, Runner},
        keys::Keys,
    },
    orders::{Contact, Desk, Order, OrderId, Side, block::kept_apart},
    sealed,
    tenancy::{House, PlatformDb, PoolDb, TenantId},
};
use serde_json::json;
use uuid::Uuid;

use crate::{
    orders::world::{EMAIL, order},
    support::{Portal, on_postgres},
};

/// More than are sealed anew in one transaction.
const MESSAGES: usize = 505;

async fn write_messages(house: &House, id: OrderId, origin: TenantId) {
    let work = Work::writing(&house.pools);
    {
        let pool = PoolDb::new(&work);
        let tx = pool.open().await.expect("a connection");
        for _ in 0..MESSAGES {
            let message = Uuid::now_v7();
            Sql::new(
                "INSERT INTO order_messages (id, order_id, origin_tenant_id, author, sealed, at)
                 VALUES ($1, $2, $3, 'customer', $4, $5)",
            )
            .bind(message)
            .bind(id)
            .bind(origin)
            .bind(house.keys.seal("order-message", message.as_bytes(), b"Hello"))
            .bind(house.clock.now())
            .run(&tx)
            .await
            .expect("a message");
        }
    }
    work.end(true).await.expect("a commit");
}

/// The customer does not want to meet this order's Friend again.
async fn keep_apart(house: &House, id: OrderId) {
    let work = Work::writing(&house.pools);
    let found = Order::find(&PoolDb::new(&work), id).await.expect("an order");
    let desk = Desk::of_job(house, &work);
    found.block(&desk, Side::Customer).await.expect("a block");
    work.end(true).await.expect("a commit");
}

async fn seal_anew(house: &House) {
    let work = Work::writing(&house.pools);
    {
        let db = PlatformDb::new(&work, "a test");
        let tx = db.open().await.expect("a connection");
        jobs::later(&tx, sealed::RESEAL_ON, None, json!({}), house.clock.now())
            .await
            .expect("a job");
    }
    work.end(true).await.expect("a commit");
    let runner = Runner::new(house.clone(), &house.pools, &house.clock, &house.live, app::handlers());
    while runner.turn().await.expect("jobs run") > 0 {}
}

/// How many rows each key has sealed, and how many marks are of an older one.
async fn counted(house: &House) -> (Vec<(String, i64)>, usize) {
    let work = Work::reading(&house.pools);
    let counted = sealed::count(&work).await.expect("a count");
    let marks = sealed::marks_of_older_keys(&work, &house.keys).await.expect("marks");
    let rows = counted
        .into_iter()
        .map(|(key, rows)| (key.map_or_else(String::new, |key| key.to_string()), rows));
    (rows.collect(), marks)
}

#[tokio::test]
async fn what_an_older_key_has_sealed_is_sealed_anew_and_opens_without_it() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("completed").save().await;
    let origin = portal.north.tenant;
    write_messages(&portal.house, made.id, origin).await;
    keep_apart(&portal.house, made.id).await;
    let old = portal.house.keys.current_id().to_string();
    let rows = i64::try_from(MESSAGES).expect("a number") + 1;

    seal_anew(&portal.house).await;
    assert_eq!(
        counted(&portal.house).await,
        (vec![(old.clone(), rows)], 0),
        "one key: nothing to do"
    );

    let file = portal.data.join("secret.key");
    let new = Keys::rotate_file(&file).expect("a new key").current_id().to_string();
    let (house, _) = portal.node(portal.house.clock.clone()).await;
    assert_eq!(counted(&house).await, (vec![(old, rows)], 1));
    seal_anew(&house).await;
    assert_eq!(counted(&house).await, (vec![(new, rows)], 0));

    let ring = std::fs::read_to_string(&file).expect("the keys");
    std::fs::write(&file, ring.lines().next().expect("the new key")).expect("one key only");
    let (house, _) = portal.node(portal.house.clock.clone()).await;
    let work = Work::reading(&house.pools);
    let pool = PoolDb::new(&work);
    let contact = Contact::open(&pool, &house.keys, made.id, origin)
        .await
        .expect("it opens");
    assert_eq!(contact.email.as_str(), EMAIL);
    let found = Order::find(&pool, made.id).await.expect("an order");
    assert_eq!(kept_apart(&pool, &house.keys, &found).await.expect("blocks").len(), 1);
}

/// A column that is sealed and not in the list would lose its content with the old key.
#[tokio::test]
async fn every_sealed_column_is_in_the_list() {
    #[derive(sea_orm::FromQueryResult)]
    struct Name {
        name: String,
    }
    let portal = Portal::open().await;
    let sql = if on_postgres() {
        "SELECT table_name || '.' || column_name AS name FROM information_schema.columns
         WHERE table_schema = current_schema() AND column_name LIKE '%sealed%'"
    } else {
        "SELECT m.name || '.' || c.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND c.name LIKE '%sealed%'"
    };
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "schema test");
    let tx = db.open().await.expect("a connection");
    let live: Vec<Name> = Sql::new(sql).all(&tx).await.expect("names");
    let live: BTreeSet<String> = live.into_iter().map(|row| row.name).collect();
    let listed: BTreeSet<String> = sealed::COLUMNS
        .iter()
        .map(|column| format!("{}.{}", column.table, column.name))
        .collect();
    assert_eq!(live, listed);
}
