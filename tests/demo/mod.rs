//! The demo world's orders: every state in every community, something to see for every known account, and nothing that
//! contradicts itself, whatever the time of day at which it is made.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use kith::{
    app,
    demo::{self, generated},
    foundation::{clock::Clock, db::Work, jobs::Runner},
    orders::State,
    tenancy::{House, PlatformDb},
};

use crate::support::{Client, database_of_its_own, house_on, noon};

const COMMUNITIES: [(&str, &str); 4] = [("kith", "de"), ("voltaro", "de"), ("telvia", "de"), ("iskra", "pl")];
/// Letters there are when somebody opens the box for the first time.
const LETTERS_MAX: usize = 40;

struct World {
    house: House,
    folder: std::path::PathBuf,
}

impl World {
    async fn made_at(name: &str, now: DateTime<Utc>) -> Self {
        let folder = std::env::temp_dir().join(format!("kith-demo-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let url = database_of_its_own(name, &folder).await.parse().expect("an address");
        let house = house_on(&url, Clock::fixed(now)).await;
        assert!(demo::seed(&house).await.expect("the demo world"));
        Self { house, folder }
    }

    async fn rows(&self, sql: &str) -> Vec<sea_orm::QueryResult> {
        use sea_orm::ConnectionTrait;
        let work = Work::reading(&self.house.pools);
        let db = PlatformDb::new(&work, "a test looks at the demo world");
        let tx = db.open().await.expect("a connection");
        let statement = sea_orm::Statement::from_string(tx.get_database_backend(), sql);
        tx.query_all_raw(statement).await.expect(sql)
    }

    /// The column `n` of the only row.
    async fn number(&self, sql: &str) -> i64 {
        let rows = self.rows(sql).await;
        rows[0].try_get("", "n").expect("a number")
    }

    /// How many rows there are by the column `key`.
    async fn counts(&self, sql: &str) -> BTreeMap<String, i64> {
        let rows = self.rows(sql).await;
        let pair = |row: &sea_orm::QueryResult| {
            (
                row.try_get("", "key").expect("a key"),
                row.try_get("", "n").expect("a number"),
            )
        };
        rows.iter().map(pair).collect()
    }

    async fn signed_in(&self, slug: &str, email: &str) -> Client {
        let client = Client::of(app::service(&self.house), &format!("{slug}.localhost"));
        let fields = [("email", email), ("password", demo::PASSWORD)];
        let seen = client.post("/en/sign-in", &fields).await;
        assert_eq!(seen.status, 303, "{email}: {}", seen.text);
        client
    }

    async fn run_jobs(&self) {
        let house = &self.house;
        let runner = Runner::new(house.clone(), &house.pools, &house.clock, &house.live, app::handlers());
        while runner.turn().await.expect("jobs run") > 0 {}
    }

    /// What the nouns promise of every order, whoever made it.
    async fn assert_sound(&self) {
        for (what, sql) in [
            (
                "open offers of an order nobody is asked for",
                "SELECT count(*) AS n FROM offers f JOIN orders o ON o.id = f.order_id
                 WHERE f.state = 'open' AND o.state <> 'offering'",
            ),
            (
                "loads that do not count the open offers",
                "SELECT count(*) AS n FROM friend_load l WHERE l.open_offers <>
                    (SELECT count(*) FROM offers f WHERE f.person_id = l.person_id AND f.state = 'open')",
            ),
            (
                "loads that do not count the open orders",
                "SELECT count(*) AS n FROM friend_load l WHERE l.open_orders <>
                    (SELECT count(*) FROM orders o WHERE o.friend_id = l.person_id
                        AND o.state IN ('accepted', 'contacted', 'scheduled', 'in_progress'))",
            ),
            (
                "orders in hands without the offer that brought them there",
                "SELECT count(*) AS n FROM orders o WHERE o.friend_id IS NOT NULL AND 1 <>
                    (SELECT count(*) FROM offers f WHERE f.order_id = o.id AND f.state = 'accepted'
                        AND f.person_id = o.friend_id AND f.member_id = o.friend_member_id)",
            ),
            (
                "orders whose log ends in another state",
                "SELECT count(*) AS n FROM orders o WHERE o.state <>
                    (SELECT s.to_state FROM order_steps s WHERE s.order_id = o.id
                     ORDER BY s.order_version DESC LIMIT 1)",
            ),
            (
                "orders whose versions are not their steps",
                "SELECT count(*) AS n FROM orders o WHERE o.version <>
                    (SELECT count(*) FROM order_steps s WHERE s.order_id = o.id)",
            ),
            (
                "orders in the future, or steps that run backwards",
                "SELECT count(*) AS n FROM order_steps s JOIN order_steps t ON t.order_id = s.order_id
                    AND t.order_version = s.order_version + 1 WHERE t.at < s.at",
            ),
            (
                "completed orders nobody proved",
                "SELECT count(*) AS n FROM orders o WHERE o.state = 'completed' AND NOT EXISTS
                    (SELECT 1 FROM order_steps s WHERE s.order_id = o.id AND s.step = 'complete')",
            ),
        ] {
            assert_eq!(self.number(sql).await, 0, "{what}");
        }
        let ahead = self.rows("SELECT max(at) AS last FROM order_steps").await;
        let last: DateTime<Utc> = ahead[0].try_get("", "last").expect("a moment");
        assert!(last <= self.house.clock.now(), "a step at {last}");
    }

    async fn end(self) {
        self.house.live.closing.cancel();
        self.house.pools.clone().close().await;
        std::fs::remove_dir_all(&self.folder).expect("the folder goes");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_processes_that_start_at_once_one_makes_the_world() {
    let folder = std::env::temp_dir().join(format!("kith-demo-once-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let url = database_of_its_own("once", &folder).await.parse().expect("an address");
    let now = Clock::fixed(noon());
    let (one, other) = (house_on(&url, now.clone()).await, house_on(&url, now).await);
    let made = tokio::join!(demo::seed(&one), demo::seed(&other));
    let made = [made.0.expect("a world"), made.1.expect("a world")];
    assert!(made[0] != made[1], "exactly one has made it: {made:?}");
    for house in [one, other] {
        house.live.closing.cancel();
        house.pools.clone().close().await;
    }
    std::fs::remove_dir_all(&folder).expect("the folder goes");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_in_two_places_at_once_in_a_generated_world() {
    let folder = std::env::temp_dir().join(format!("kith-demo-busy-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let url = database_of_its_own("busy", &folder).await.parse().expect("an address");
    let house = house_on(&url, Clock::fixed(noon())).await;
    let size = generated::Size {
        tenants: 3,
        people: 300,
        topics: 200,
        posts: 2000,
        orders: 200,
        seed: 7,
    };
    assert!(generated::make(&house, &size, |_, _, _| {}).await.expect("a world"));
    let world = World { house, folder };
    let twice = world
        .number(
            "SELECT count(*) AS n FROM orders a JOIN orders b ON b.friend_id = a.friend_id AND b.id > a.id
             WHERE a.state = 'scheduled' AND b.state = 'scheduled' AND a.starts_at = b.starts_at",
        )
        .await;
    assert_eq!(twice, 0, "somebody is in two places at once");
    world.end().await;
}

#[tokio::test]
async fn every_demo_community_has_an_order_in_every_state_and_something_for_every_known_account() {
    let world = World::made_at("orders", noon()).await;
    world.assert_sound().await;
    let states = world
        .counts("SELECT t.slug || ' ' || o.state AS key, count(*) AS n FROM orders o JOIN tenants t ON t.id = o.origin_tenant_id GROUP BY t.slug, o.state")
        .await;
    for (slug, _) in COMMUNITIES {
        for state in State::ALL {
            assert!(
                states.contains_key(&format!("{slug} {state}")),
                "{slug} has no order {state}: {states:?}"
            );
        }
        for (what, least, sql) in [
            (
                "broken promise",
                1,
                "order_steps s WHERE s.step = 'breach-contact' AND s.origin_tenant_id =",
            ),
            (
                "time that is proposed",
                1,
                "appointments s WHERE s.state = 'proposed' AND s.origin_tenant_id =",
            ),
            (
                "time that is agreed",
                3,
                "appointments s WHERE s.state = 'agreed' AND s.origin_tenant_id =",
            ),
            (
                "extra that is asked",
                1,
                "order_extras s WHERE s.state = 'asked' AND s.origin_tenant_id =",
            ),
            (
                "extra that is agreed",
                2,
                "order_extras s WHERE s.state = 'agreed' AND s.origin_tenant_id =",
            ),
            ("message", 4, "order_messages s WHERE s.origin_tenant_id ="),
            ("rating", 10, "ratings s WHERE s.origin_tenant_id ="),
            (
                "confirmed wait",
                2,
                "waiting_list s WHERE s.confirmed_at IS NOT NULL AND s.tenant_id =",
            ),
        ] {
            let sql = format!("SELECT count(*) AS n FROM {sql} (SELECT id FROM tenants WHERE slug = '{slug}')");
            let found = world.number(&sql).await;
            assert!(found >= least, "{slug}: {found} × {what}");
        }
        let months = format!(
            "SELECT count(*) AS n FROM orders o JOIN persons p ON p.id = o.friend_id
             WHERE p.email_normal = 'friend1@{slug}.example' AND o.state = 'closed'"
        );
        assert!(
            world.number(&months).await >= 4,
            "friend1 of {slug} has earned in several months"
        );
    }

    let known = "p.email_normal LIKE 'friend%@%.example' OR p.email_normal LIKE 'profi1@%.example' OR p.email_normal = 'both@demo.example'";
    let busy = world
        .counts(&format!(
            "SELECT p.email_normal AS key,
                (SELECT count(*) FROM offers f WHERE f.person_id = p.id AND f.state = 'open')
                + (SELECT count(*) FROM orders o WHERE o.friend_id = p.id
                    AND o.state IN ('accepted', 'contacted', 'scheduled', 'in_progress')) AS n
             FROM persons p WHERE {known}"
        ))
        .await;
    let past = world
        .counts(&format!(
            "SELECT p.email_normal AS key, (SELECT count(*) FROM orders o WHERE o.friend_id = p.id
                AND o.state IN ('completed', 'closed')) AS n FROM persons p WHERE {known}"
        ))
        .await;
    assert_eq!(busy.len(), 4 * 13 + 1, "{busy:?}");
    let idle: Vec<_> = busy.iter().filter(|(_, n)| **n == 0).collect();
    assert!(idle.is_empty(), "nothing waits for {idle:?}");
    let poor: Vec<_> = past.iter().filter(|(_, n)| **n == 0).collect();
    assert!(poor.is_empty(), "nothing is behind {poor:?}");
    let asked = world.number("SELECT count(DISTINCT person_id) AS n FROM offers").await;
    assert!(asked >= 100, "only {asked} people were ever asked");
    let across = world
        .number("SELECT count(*) AS n FROM offers WHERE state = 'open' AND tenant_id <> origin_tenant_id")
        .await;
    assert!(across >= 4, "only {across} Friends of other communities are asked");

    for (slug, lang) in COMMUNITIES {
        let friend = world.signed_in(slug, &format!("friend1@{slug}.example")).await;
        let offers = friend.get(&format!("/{lang}/offers")).await;
        assert!(
            offers.text.contains(&format!("/{lang}/offers/0")),
            "{slug}: {}",
            offers.text
        );
        let orders = friend.get(&format!("/{lang}/orders")).await;
        assert!(orders.text.matches(&format!("/{lang}/orders/0")).count() >= 5, "{slug}");
        assert_eq!(friend.get(&format!("/{lang}/me/earnings")).await.status, 200);
    }
    world.run_jobs().await;
    world.assert_sound().await;
    let letters = world.house.outbox.kept().expect("letters are kept").list();
    assert!((4..=LETTERS_MAX).contains(&letters.len()), "{} letters", letters.len());
    let placed = world
        .number("SELECT count(*) AS n FROM orders WHERE state = 'placed'")
        .await;
    assert_eq!(placed, 4, "they stand still until tomorrow");
    world.end().await;
}

#[tokio::test]
async fn whoever_makes_the_demo_world_at_night_finds_open_offers_in_the_evening_of_the_next_day() {
    for (name, hours) in [("evening", 10), ("night", 15)] {
        let made_at = noon() + chrono::Duration::hours(hours) - chrono::Duration::minutes(25);
        let world = World::made_at(name, made_at).await;
        world.assert_sound().await;
        world.run_jobs().await;
        let open = "SELECT count(*) AS n FROM offers WHERE state = 'open'";
        let before = world.number(open).await;
        assert!(before >= 60, "only {before} open offers");
        world.house.clock.advance(std::time::Duration::from_secs(20 * 3_600));
        world.run_jobs().await;
        world.assert_sound().await;
        let friend = world.signed_in("voltaro", "friend1@voltaro.example").await;
        let offers = friend.get("/de/offers").await;
        assert!(offers.text.contains("/de/offers/0"), "{name}: {}", offers.text);
        world.end().await;
    }
}

#[tokio::test]
async fn a_world_of_another_size_is_the_same_for_the_same_seed() {
    let now = noon();
    let size = generated::Size {
        tenants: 5,
        people: 400,
        topics: 160,
        posts: 900,
        orders: 12,
        seed: 7,
    };
    let mut told = Vec::new();
    for name in ["generated_one", "generated_other"] {
        let folder = std::env::temp_dir().join(format!("kith-demo-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        let url = database_of_its_own(name, &folder).await.parse().expect("an address");
        let house = house_on(&url, Clock::fixed(now)).await;
        let mut parts = Vec::new();
        let made = generated::make(&house, &size, |part, there, all| parts.push((part, there, all))).await;
        assert!(made.expect("a world"), "it was empty");
        let again = generated::make(&house, &size, |_, _, _| {}).await.expect("an answer");
        assert!(!again, "nothing is made twice");
        for part in [generated::Part::People, generated::Part::Posts] {
            let last = parts.iter().rfind(|(known, ..)| *known == part).expect("it was told");
            assert_eq!(last.1, last.2, "{part:?} is whole");
        }
        let world = World { house, folder };
        let one = |sql: &'static str| async { world.rows(sql).await[0].try_get::<i64>("", "n").expect("a number") };
        assert_eq!(one("SELECT count(*) AS n FROM tenants").await, 5);
        assert!(
            one("SELECT count(*) AS n FROM tenants t JOIN memberships m ON m.tenant_id = t.id WHERE m.role = 'friend'")
                .await
                >= 390
        );
        assert_eq!(
            one("SELECT count(*) AS n FROM tenants t JOIN posts p ON p.tenant_id = t.id").await,
            900
        );
        assert_eq!(
            one("SELECT count(*) AS n FROM tenants t JOIN search_docs d ON d.tenant_id = t.id WHERE d.kind = 'post'")
                .await,
            900
        );
        assert_eq!(
            one(
                "SELECT count(*) AS n FROM tenants o JOIN topics t ON t.tenant_id = o.id
                 WHERE t.last_no <> (SELECT count(*) FROM posts p WHERE p.tenant_id = t.tenant_id AND p.topic_id = t.id)"
            )
            .await,
            0
        );
        assert!(one("SELECT count(*) AS n FROM orders WHERE state IN ('closed', 'completed')").await > 60);
        let texts = world
            .rows("SELECT p.raw FROM tenants t JOIN posts p ON p.tenant_id = t.id ORDER BY p.created_at, p.raw")
            .await
            .iter()
            .map(|row| row.try_get::<String>("", "raw").expect("a text"))
            .collect::<Vec<_>>();
        let names = world
            .rows("SELECT m.display_name FROM tenants t JOIN memberships m ON m.tenant_id = t.id ORDER BY m.joined_at, m.display_name")
            .await
            .iter()
            .map(|row| row.try_get::<String>("", "display_name").expect("a name"))
            .collect::<Vec<_>>();
        told.push((texts, names));
        std::fs::remove_dir_all(&world.folder).ok();
    }
    assert!(told[0] == told[1], "the same seed tells another story");
}
