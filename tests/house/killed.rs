//! Real processes that die by SIGKILL at named points: while an order is accepted, and while its Friend loses it by timer.
//! Whatever the point, the next process finds one order with one owner, and everybody is told, at least once and
//! recognisably.

use std::{
    collections::{BTreeMap, BTreeSet},
    os::unix::process::ExitStatusExt,
    time::{Duration, Instant},
};

use chrono::Timelike;
use kith::{
    accounts::letter,
    foundation::{
        clock::Clock,
        db::{Sql, Work},
    },
    orders::{CONTACT_BREACHED, OrderId},
    tenancy::PlatformDb,
};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

use super::processes::{After, Process, kith, mail_server, message_id, ready, send};
use crate::{
    dispatch::{
        sound::assert_sound,
        world::{Friend, NewFriend, NewOrder, friend, offer_of, order, order_row},
    },
    support::{Portal, free_port, url_of},
};

const ACCEPT: &str = "/{lang}/offers/{id}/accept";
const SIGKILL: i32 = 9;

/// A portal in real time, two Friends, and an order that both are asked for.
struct Scene {
    portal: Portal,
    tim: Friend,
    order: OrderId,
    letters: UnboundedReceiver<String>,
    sink: UnboundedSender<String>,
    port: u16,
}

impl Scene {
    async fn set() -> Self {
        let portal = Portal::open_at(Clock::system()).await;
        let zone = where_it_is_day_in_twelve_hours(&portal.house.clock);
        let living = |new: NewFriend| NewFriend {
            zone: zone.clone(),
            ..new
        };
        let tim = living(friend("tim", 1.0)).join(&portal, &[&portal.north]).await;
        living(friend("uma", 3.0)).join(&portal, &[&portal.north]).await;
        let new = NewOrder {
            zone: zone.clone(),
            ..order(&portal.north)
        };
        let order = new.place(&portal).await;
        portal.run_jobs().await;
        let (sink, letters) = unbounded_channel();
        Self {
            portal,
            tim,
            order,
            letters,
            sink,
            port: free_port(),
        }
    }

    /// A process on the same database, which dies at this point; at none when it is empty.
    async fn start(&self, dies_at: &str) -> Process {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let smtp = format!("smtp://127.0.0.1:{}", listener.local_addr().expect("an address").port());
        tokio::spawn(mail_server(listener, After::Accept, self.sink.clone()));
        let ops = free_port();
        let process = kith(&self.portal.data, &url_of(&self.portal.url), (self.port, ops))
            .env("KITH_DATA", &self.portal.data)
            .env("KITH_SMTP", smtp)
            .env("PATH", std::env::var("PATH").unwrap_or_default())
            .env("KITH_DIES_AT", dies_at)
            .spawn()
            .expect("kith starts");
        let process = Process(process);
        ready(ops).await;
        process
    }

    async fn post(&self, path: &str, form: &str) -> String {
        let (host, cookie) = (&self.tim.at[0].1, &self.tim.at[0].3);
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}:{}\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
             Cookie: kith={cookie}; __Host-kith={cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\n\r\n{form}",
            self.port,
            form.len()
        );
        send(self.port, request).await
    }

    async fn accept(&self) -> String {
        let offer = offer_of(&self.portal, self.order, self.tim.person)
            .await
            .expect("an offer")
            .id;
        self.post(&format!("/en/offers/{offer}/accept"), "").await
    }

    /// Waits until no letter and no timer that is due by this clock is left over.
    async fn settled(&self, ahead: chrono::Duration) {
        let begun = Instant::now();
        while self.due(ahead).await > 0 {
            assert!(begun.elapsed() < Duration::from_secs(40), "something is never done");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    async fn due(&self, ahead: chrono::Duration) -> i64 {
        let now = self.portal.house.clock.now() + ahead + chrono::Duration::minutes(1);
        self.count(
            "SELECT count(*) AS n FROM jobs WHERE finished_at IS NULL AND run_at <= $1",
            now,
        )
        .await
    }

    async fn count(&self, sql: &str, argument: impl Into<sea_orm::Value>) -> i64 {
        let work = Work::reading(&self.portal.house.pools);
        let db = PlatformDb::new(&work, "a test counts");
        let tx = db.open().await.expect("a connection");
        let row = Sql::new(sql).bind(argument).row(&tx).await.expect("an answer");
        row.expect("a row").try_get("", "n").expect("a number")
    }

    async fn steps(&self, step: &str) -> i64 {
        self.count("SELECT count(*) AS n FROM order_steps WHERE step = $1", step)
            .await
    }

    /// The letters that have come: how often each, by its Message-ID.
    fn came(&mut self) -> BTreeMap<String, usize> {
        let mut came = BTreeMap::new();
        while let Ok(message) = self.letters.try_recv() {
            *came.entry(message_id(&message)).or_default() += 1;
        }
        came
    }
}

/// A zone in which it is eight in the morning now: whenever this runs, no quiet hours hold a letter back twelve hours later.
fn where_it_is_day_in_twelve_hours(clock: &Clock) -> String {
    // Zones reach from twelve hours behind Greenwich to fourteen ahead; in these names one ahead has a minus.
    let ahead = (8 - i64::from(clock.now().hour()) + 12).rem_euclid(24) - 12;
    format!("Etc/GMT{:+}", -ahead)
}

/// Waits until the process is dead, of SIGKILL.
async fn killed(mut process: Process) {
    let begun = Instant::now();
    loop {
        if let Some(status) = process.0.try_wait().expect("a status") {
            assert_eq!(status.signal(), Some(SIGKILL), "{status}");
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "it lives");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn accept_dies_at(point: &str, accepted: &str) {
    let mut scene = Scene::set().await;
    let before = scene
        .count("SELECT count(*) AS n FROM jobs WHERE kind = $1", letter::KIND)
        .await;
    let first = scene.start(point).await;
    let _broken_off = scene.accept().await;
    killed(first).await;
    let row = order_row(&scene.portal, scene.order).await;
    assert_eq!(row.state, accepted, "{point}");
    assert_sound(&scene.portal).await;

    let second = scene.start("").await;
    // Whoever got no answer presses again.
    let answer = scene.accept().await;
    assert!(answer.starts_with("HTTP/1.1 303"), "{point}: {answer}");
    // A letter that was under way is begun again when its lease is over.
    let moved = scene.post("/_dev/clock", "advance=60").await;
    assert!(moved.starts_with("HTTP/1.1 303"), "{moved}");
    scene.settled(chrono::Duration::minutes(1)).await;
    drop(second);
    assert_sound(&scene.portal).await;
    let row = order_row(&scene.portal, scene.order).await;
    assert_eq!(
        (row.state.as_str(), row.friend_id),
        ("accepted", Some(scene.tim.person))
    );
    assert_eq!(scene.steps("accept").await, 1, "{point}");
    for (kind, n) in [("contact-reminder", 2), ("contact-breached", 1)] {
        let timers = "SELECT count(*) AS n FROM jobs WHERE kind = $1";
        assert_eq!(scene.count(timers, kind).await, n, "{point}: {kind}");
    }
    told(&mut scene, point, before).await;
}

/// Each letter came, and only where the process died behind its sending did one come twice.
async fn told(scene: &mut Scene, point: &str, before: i64) {
    let came = scene.came();
    let written = scene
        .count("SELECT count(*) AS n FROM jobs WHERE kind = $1", letter::KIND)
        .await
        - before;
    assert_eq!(
        i64::try_from(came.len()).expect("a number"),
        written,
        "{point}: {came:?}"
    );
    let repeats: BTreeSet<&String> = came.iter().filter(|(_, times)| **times > 1).map(|(id, _)| id).collect();
    let expected = usize::from(point.starts_with("sent"));
    assert_eq!(repeats.len(), expected, "{point}: {came:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_dies_before_the_commit_of_an_accept_leaves_nothing_of_it() {
    accept_dies_at(&format!("before-commit {ACCEPT}"), "offering").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_dies_behind_the_commit_of_an_accept_leaves_its_letters_to_the_next() {
    accept_dies_at(&format!("after-commit {ACCEPT}"), "accepted").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_dies_between_sending_and_marking_sends_the_same_letter_again() {
    accept_dies_at(&format!("sent {}", letter::KIND), "accepted").await;
}

/// The twelfth hour comes while a process serves that dies of it.
async fn breach_dies_at(point: &str, state: &str) {
    let mut scene = Scene::set().await;
    assert_eq!(scene.tim.accept(&scene.portal, scene.order).await.status, 303);
    scene.portal.run_jobs().await;
    let before = scene
        .count("SELECT count(*) AS n FROM jobs WHERE kind = $1", letter::KIND)
        .await;
    let first = scene.start(point).await;
    let hours = 12 * 3_600 + 60;
    let _broken_off = scene.post("/_dev/clock", &format!("advance={hours}")).await;
    killed(first).await;
    assert_eq!(order_row(&scene.portal, scene.order).await.state, state, "{point}");
    assert_sound(&scene.portal).await;

    let second = scene.start("").await;
    // The lease of what was under way is over too.
    let moved = scene.post("/_dev/clock", &format!("advance={}", hours + 60)).await;
    assert!(moved.starts_with("HTTP/1.1 303"), "{moved}");
    scene.settled(chrono::Duration::seconds(i64::from(hours) + 60)).await;
    drop(second);
    assert_sound(&scene.portal).await;
    assert_eq!(scene.steps("breach-contact").await, 1, "{point}");
    assert_eq!(order_row(&scene.portal, scene.order).await.friend_id, None);
    told(&mut scene, point, before).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_dies_before_the_commit_of_a_timer_leaves_it_to_the_next() {
    breach_dies_at(&format!("before-commit {CONTACT_BREACHED}"), "accepted").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_dies_behind_the_commit_of_a_timer_has_fired_it_once() {
    breach_dies_at(&format!("after-commit {CONTACT_BREACHED}"), "offering").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_dies_behind_a_letter_of_a_timer_sends_that_letter_again_and_fires_once() {
    breach_dies_at(&format!("sent {}", letter::KIND), "offering").await;
}
