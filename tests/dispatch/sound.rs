//! What holds of every order at every moment, whoever has done what at once and whatever the clock said.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use kith::{
    accounts::{MembershipId, PersonId},
    foundation::db::{Sql, Work},
    orders::{Order, OrderId, State, decide::replay},
    tenancy::{PlatformDb, PoolDb},
};
use sea_orm::FromQueryResult;
use serde_json::Value;

use crate::support::Portal;

#[derive(FromQueryResult)]
struct Row {
    id: OrderId,
    state: State,
    friend_id: Option<PersonId>,
    friend_member_id: Option<MembershipId>,
    version: i64,
    epoch: i64,
    wave_ends_at: Option<DateTime<Utc>>,
    contact_due_at: Option<DateTime<Utc>>,
    closes_at: Option<DateTime<Utc>>,
}

#[derive(FromQueryResult)]
struct Asked {
    order_id: OrderId,
    person_id: PersonId,
    state: String,
}

#[derive(FromQueryResult)]
struct Load {
    person_id: PersonId,
    open_offers: i64,
    open_orders: i64,
    open_offers_max: i64,
    open_orders_max: i64,
}

#[derive(FromQueryResult)]
struct Job {
    kind: String,
    payload: Value,
    run_at: DateTime<Utc>,
    finished_at: Option<DateTime<Utc>>,
    dead_at: Option<DateTime<Utc>>,
    last_error: Option<String>,
}

impl Job {
    fn waits(&self, kind: &str, order: OrderId) -> bool {
        self.kind == kind && self.finished_at.is_none() && self.payload["order"] == order.to_string()
    }
}

async fn all<T: FromQueryResult>(portal: &Portal, sql: &str) -> Vec<T> {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test looks whether all is sound");
    let tx = db.open().await.expect("a connection");
    Sql::new(sql).all(&tx).await.expect("rows")
}

/// Fails unless every order is as it may be: at most one Friend, nothing open where nothing may be, nobody over his caps,
/// counters that count, no timer lost and none that acted twice, and a log that replays to the row.
pub async fn assert_sound(portal: &Portal) {
    let orders: Vec<Row> = all(
        portal,
        "SELECT id, state, friend_id, friend_member_id, version, epoch, wave_ends_at, contact_due_at, closes_at FROM orders",
    )
    .await;
    let offers: Vec<Asked> = all(portal, "SELECT order_id, person_id, state FROM offers").await;
    let jobs: Vec<Job> = all(
        portal,
        "SELECT kind, payload, run_at, finished_at, dead_at, last_error FROM jobs",
    )
    .await;
    for job in &jobs {
        assert!(
            job.dead_at.is_none(),
            "{} was laid aside: {:?}",
            job.kind,
            job.last_error
        );
    }
    for order in &orders {
        assert_offers(order, &offers);
        assert_timers(order, &jobs);
        assert_log(portal, order, &jobs).await;
    }
    assert_loads(portal, &orders, &offers).await;
}

fn assert_offers(order: &Row, offers: &[Asked]) {
    let (id, state) = (order.id, order.state);
    let of = |word: &str| -> Vec<PersonId> {
        let these = offers
            .iter()
            .filter(|offer| offer.order_id == id && offer.state == word);
        these.map(|offer| offer.person_id).collect()
    };
    if state != State::Offering {
        assert_eq!(of("open"), [], "{id} is {state} and somebody is asked for it");
    }
    assert!(of("open").len() <= 4, "more than four are asked for {id}");
    let winners = of("accepted");
    if state.is_in_hands() {
        assert_eq!(
            winners,
            order.friend_id.into_iter().collect::<Vec<_>>(),
            "{id} is {state}"
        );
        assert_eq!(winners.len(), 1, "{id} is {state} and nobody's");
    } else if !state.is_over() {
        assert_eq!((winners.len(), order.friend_id), (0, None), "{id} is {state}");
    }
}

/// What moves the order on by itself is there.
fn assert_timers(order: &Row, jobs: &[Job]) {
    let (id, state) = (order.id, order.state);
    let waiting = |kind: &str| jobs.iter().filter(|job| job.waits(kind, id)).collect::<Vec<_>>();
    let there = match state {
        State::Placed => !waiting("order-placed").is_empty(),
        State::Offering => {
            let wave = waiting("dispatch-wave-ends").into_iter().any(|job| {
                job.payload["epoch"] == order.epoch && order.wave_ends_at.is_some_and(|ends| job.run_at == ends)
            });
            wave || ["order-reopened", "dispatch-pool-opens", "dispatch-refill"]
                .iter()
                .any(|kind| !waiting(kind).is_empty())
        }
        State::Accepted => waiting("contact-breached")
            .into_iter()
            .any(|job| job.payload["epoch"] == order.epoch && Some(job.run_at) == order.contact_due_at),
        State::Completed | State::Failed | State::Cancelled => waiting("order-closes")
            .into_iter()
            .any(|job| Some(job.run_at) == order.closes_at),
        State::Unassigned | State::Contacted | State::Scheduled | State::InProgress | State::Closed => true,
    };
    assert!(there, "{id} is {state} and no timer moves it on");
}

/// The log replays to the row, and what it counts is what people were told.
async fn assert_log(portal: &Portal, order: &Row, jobs: &[Job]) {
    let work = Work::reading(&portal.house.pools);
    let lines = Order::lines(&PoolDb::new(&work), order.id).await.expect("a log");
    let replayed = replay(&lines).unwrap_or_else(|torn| panic!("{}: {torn}", order.id));
    assert_eq!(
        (replayed.state, replayed.member, replayed.version),
        (
            order.state,
            order.friend_member_id.map(|member| member.uuid()),
            order.version
        ),
        "{}: {lines:#?}",
        order.id
    );
    let steps = |words: &[&str]| lines.iter().filter(|line| words.contains(&line.step.as_str())).count();
    let letters = |key: &str| {
        let code = order.id.to_string();
        let written = jobs.iter().map(|job| job.payload.to_string());
        written
            .filter(|payload| payload.contains(key) && payload.contains(&code))
            .count()
    };
    let (breaches, accepts) = (steps(&["breach-contact"]), steps(&["accept", "assign"]));
    // An hour after its end a job has forgotten what it was told, whom it wrote to included.
    let is_forgotten = |job: &Job| job.kind == "letter" && job.payload == serde_json::json!({});
    let forgotten = jobs.iter().any(is_forgotten);
    let told = letters("order-letter-breached-subject");
    assert!(
        told == breaches || (forgotten && told < breaches),
        "{}: {told} of {breaches}",
        order.id
    );
    assert!(letters("order-letter-reminder-subject") <= 2 * accepts, "{}", order.id);
}

async fn assert_loads(portal: &Portal, orders: &[Row], offers: &[Asked]) {
    let loads: Vec<Load> = all(
        portal,
        "SELECT l.person_id, l.open_offers, l.open_orders, p.open_offers_max, p.open_orders_max
         FROM friend_load l JOIN persons p ON p.id = l.person_id",
    )
    .await;
    let mut counted: BTreeMap<PersonId, (i64, i64)> = loads.iter().map(|load| (load.person_id, (0, 0))).collect();
    for offer in offers.iter().filter(|offer| offer.state == "open") {
        counted.entry(offer.person_id).or_default().0 += 1;
    }
    for order in orders.iter().filter(|order| order.state.is_in_hands()) {
        counted.entry(order.friend_id.expect("a Friend")).or_default().1 += 1;
    }
    for load in &loads {
        let says = (load.open_offers, load.open_orders);
        assert_eq!(
            counted.get(&load.person_id),
            Some(&says),
            "the load of {} does not count",
            load.person_id
        );
        assert!(
            load.open_offers <= load.open_offers_max,
            "{} has too many offers",
            load.person_id
        );
        assert!(
            load.open_orders <= load.open_orders_max,
            "{} has too many orders",
            load.person_id
        );
    }
    assert_eq!(counted.len(), loads.len(), "somebody has something and no load");
}

#[derive(FromQueryResult)]
struct Id {
    id: uuid::Uuid,
}

async fn one(portal: &Portal, sql: String, order: OrderId) -> Option<String> {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test looks what there is to answer");
    let tx = db.open().await.expect("a connection");
    let found: Option<Id> = Sql::new(sql).bind(order).one(&tx).await.expect("an answer");
    found.map(|found| found.id.to_string())
}

/// The newest row of an order in this table.
pub async fn newest(portal: &Portal, table: &str, order: OrderId) -> Option<String> {
    let sql = format!("SELECT id FROM {table} WHERE order_id = $1 ORDER BY id DESC LIMIT 1");
    one(portal, sql, order).await
}

/// An extra that waits for the customer's answer.
pub async fn waiting_extra(portal: &Portal, order: OrderId) -> Option<String> {
    let sql = "SELECT id FROM order_extras WHERE order_id = $1 AND state = 'asked' ORDER BY id LIMIT 1";
    one(portal, sql.to_owned(), order).await
}
