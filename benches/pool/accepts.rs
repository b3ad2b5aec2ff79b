//! Accepts over HTTP at sixteen clients, and on PostgreSQL beside pgbench running the same statements.
//!
//! Orders with four open offers each lie ready in the database, and their Friends are signed in. In turns the clients accept
//! over HTTP and pgbench runs `accept.sql` on as many other orders, on the same server, with the same rows and the same worker
//! writing the letters meanwhile. At last all four Friends of further orders say yes at once.
//!
//! What differs: pgbench takes its ids from the table `bench_accepts` by one statement more, and it makes random ids where the
//! house makes ids in the order of time; it reads no form and writes no answer. A last turn of pgbench runs while no server does,
//! so that nobody writes letters beside it.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use kith::{
    accounts::{MembershipId, PersonId},
    foundation::{
        db::{DatabaseUrl, Sql, Work},
        email_address::EmailAddress,
        keys::Token,
    },
    orders::{Contact, OrderId},
    tenancy::{House, PlatformDb, PoolDb, TenantId},
};
use sea_orm::FromQueryResult;
use serde_json::json;
use uuid::Uuid;

use super::{
    candidates::kiths,
    support::{
        Outcome, at_rest,
        client::Client,
        rows::{Cell, Filler, Rows},
        server::Server,
        table::{Table, Times, ms},
        world::{Ground, World, close},
    },
};

const CLIENTS: usize = 16;
/// Turns of HTTP and pgbench: a neighbour's noise falls on both.
const TURNS: usize = 3;
/// One of so many orders more is wanted by all four at once.
const CONTESTED_ONE_OF: usize = 8;
/// Friends who are asked for an order.
const ASKED: usize = 4;
const SCRIPT: &str = include_str!("accept.sql");
const FILLED: [&str; 4] = ["persons", "orders", "offers", "friend_load"];

/// Somebody says yes.
#[derive(Clone, Debug)]
struct Yes {
    path: String,
    session: String,
}

/// What came of a turn.
#[derive(Debug, Default)]
struct Turn {
    time: Duration,
    times: Times,
    accepted: usize,
    taken: usize,
}

impl Turn {
    fn add(&mut self, other: Self) {
        self.time += other.time;
        self.times.extend(other.times);
        self.accepted += other.accepted;
        self.taken += other.taken;
    }

    fn a_second(&self) -> f64 {
        self.times.count() as f64 / self.time.as_secs_f64().max(f64::EPSILON)
    }

    fn row(&self, name: &str) -> [String; 6] {
        [
            name.to_owned(),
            self.accepted.to_string(),
            self.taken.to_string(),
            format!("{:.0}", self.a_second()),
            ms(self.times.percentile(50)),
            ms(self.times.percentile(99)),
        ]
    }
}

/// Prints the table of one database.
pub async fn measure(ground: &Ground, friends: usize, orders: usize) -> Outcome<()> {
    let kept = World::of(ground, friends).await?;
    let world = kept.copy(ground, "accepts").await?;
    let house = world.house().await?;
    let a_turn = orders.div_ceil(TURNS * CLIENTS).max(1) * CLIENTS;
    let contested = orders / CONTESTED_ONE_OF;
    let measured = (2 * TURNS + 1) * a_turn;
    let ready = Ready::make(&house, &world.url, measured + contested).await?;
    let server = Server::start(&world.data, &world.url).await?;
    at_rest(&house).await?;

    // A first turn of each would pay for cold caches: the contested ones are accepted before anything is measured.
    let (measured, contested) = ready.orders.split_at(measured);
    let all_four = contested.iter().flatten().cloned().collect();
    let at_once = over_http(server.port, all_four).await?;
    at_rest(&house).await?;
    let (mut http, mut pgbench) = (Turn::default(), Turn::default());
    for turn in 0..TURNS {
        let from = 2 * turn * a_turn;
        let first = measured[from..from + a_turn].iter().map(|asked| asked[0].clone());
        http.add(over_http(server.port, first.collect()).await?);
        at_rest(&house).await?;
        if let DatabaseUrl::Postgres(url) = &world.url {
            pgbench.add(by_pgbench(&world.data, url, from + a_turn, a_turn)?);
            at_rest(&house).await?;
        }
    }
    drop(server);
    let mut alone = Turn::default();
    if let DatabaseUrl::Postgres(url) = &world.url {
        alone = by_pgbench(&world.data, url, 2 * TURNS * a_turn, a_turn)?;
    }

    let title = format!(
        "Accepts at {CLIENTS} clients, {} ({})",
        ground.name(),
        safety(&world.url).await?
    );
    let heads = ["how", "accepted", "too late", "answers/s", "p50 ms", "p99 ms"];
    let mut table = Table::new(title, &heads);
    table.row(http.row("HTTP"));
    if pgbench.times.count() > 0 {
        table.row(pgbench.row("pgbench, the same statements"));
        table.row(alone.row("the same, no server beside it"));
    }
    table.row(at_once.row("HTTP, all four at once"));
    println!("{table}");
    if pgbench.times.count() > 0 {
        let percent = |other: &Turn| 100.0 * http.a_second() / other.a_second();
        println!(
            "HTTP / pgbench: {:.0} %; with no server beside it: {:.0} %",
            percent(&pgbench),
            percent(&alone)
        );
    }
    let given = http.accepted + pgbench.accepted + alone.accepted + at_once.accepted;
    sound(&world.url, given).await?;
    println!("No order has two Friends, no offer of an accepted order is open, no load has drifted.");
    close(house).await;
    world.remove(ground).await
}

/// Everybody says yes in turn, over sixteen connections.
async fn over_http(port: u16, all: Vec<Yes>) -> Outcome<Turn> {
    let (all, next) = (Arc::new(all), Arc::new(AtomicUsize::new(0)));
    let mut clients = Vec::new();
    for _ in 0..CLIENTS {
        let mut client = Client::connect(port, "kith.localhost").await?;
        let (all, next) = (Arc::clone(&all), Arc::clone(&next));
        clients.push(async move {
            let mut turn = Turn::default();
            while let Some(yes) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
                let begun = Instant::now();
                let seen = client.post(&yes.path, &yes.session, "").await?;
                turn.times.push(begun.elapsed());
                match seen.status {
                    303 => turn.accepted += 1,
                    409 => turn.taken += 1,
                    other => return Err(format!("{}: {other} {}", yes.path, seen.text()).into()),
                }
            }
            Outcome::Ok(turn)
        });
    }
    let begun = Instant::now();
    let running: Vec<_> = clients.into_iter().map(tokio::spawn).collect();
    let mut whole = Turn::default();
    for client in running {
        whole.add(client.await??);
    }
    whole.time = begun.elapsed();
    Ok(whole)
}

/// The same by pgbench, on the orders from this one on.
fn by_pgbench(folder: &Path, url: &str, from: usize, orders: usize) -> Outcome<Turn> {
    let script = folder.join("accept.sql");
    std::fs::write(&script, SCRIPT)?;
    let logs = folder.join(format!("pgbench-{from}"));
    std::fs::create_dir_all(&logs)?;
    let each = orders / CLIENTS;
    let begun = Instant::now();
    let output = Command::new(pgbench()?)
        .current_dir(&logs)
        .args([
            "-n",
            "-l",
            "-M",
            "prepared",
            "-j",
            "2",
            "-c",
            &CLIENTS.to_string(),
            "-t",
            &each.to_string(),
        ])
        .args([
            "-D",
            &format!("first={from}"),
            "-D",
            &format!("each={each}"),
            "-D",
            "done=0",
            "-f",
        ])
        .arg(script)
        .arg(url)
        .output()?;
    let whole = begun.elapsed();
    let said = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        return Err(format!("pgbench: {}", String::from_utf8_lossy(&output.stderr)).into());
    }
    // Without the time its clients took to connect.
    let rate = said
        .lines()
        .find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse::<f64>().ok());
    let mut times = Times::default();
    for log in std::fs::read_dir(&logs)? {
        for line in std::fs::read_to_string(log?.path())?.lines() {
            let micros = line.split(' ').nth(2).ok_or("a line without a time")?;
            times.push(Duration::from_micros(micros.parse()?));
        }
    }
    let accepted = times.count();
    let time = rate.map_or(whole, |rate| {
        Duration::from_secs_f64(u32::try_from(accepted).map_or(0.0, f64::from) / rate)
    });
    Ok(Turn {
        time,
        times,
        accepted,
        taken: 0,
    })
}

/// The newest pgbench there is.
fn pgbench() -> Outcome<PathBuf> {
    let installed = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = installed
        .map(|version| version.path().join("bin/pgbench"))
        .filter(|path| path.exists())
        .collect();
    found.sort();
    Ok(found.pop().unwrap_or_else(|| "pgbench".into()))
}

/// How sure a commit is.
async fn safety(url: &DatabaseUrl) -> Outcome<String> {
    if matches!(url, DatabaseUrl::File(_)) {
        return Ok("WAL, synchronous=full".into());
    }
    let mut filler = Filler::open(url).await?;
    let mut said = Vec::new();
    for setting in ["fsync", "synchronous_commit"] {
        let value = filler.texts(format!("SHOW {setting}")).await?;
        said.push(format!("{setting} {}", value.join("")));
    }
    filler.close().await?;
    Ok(said.join(", "))
}

/// What must hold after whatever happened.
async fn sound(url: &DatabaseUrl, given: usize) -> Outcome<()> {
    let mut filler = Filler::open(url).await?;
    if matches!(url, DatabaseUrl::Postgres(_)) {
        filler.run("SET app.scope = 'platform'").await?;
    }
    let ours = "o.partner_reference = 'bench'";
    let counts = [
        (
            "orders with two Friends",
            "SELECT count(*) FROM (SELECT order_id FROM offers WHERE state = 'accepted' GROUP BY order_id HAVING count(*) > 1) d"
                .to_owned(),
        ),
        (
            "accepted orders that are not the one's who accepted",
            format!(
                "SELECT count(*) FROM orders o WHERE {ours} AND o.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM offers f
                 WHERE f.order_id = o.id AND f.state = 'accepted' AND f.person_id = o.friend_id)"
            ),
        ),
        (
            "open offers of accepted orders",
            format!(
                "SELECT count(*) FROM offers f JOIN orders o ON o.id = f.order_id
                 WHERE {ours} AND o.state <> 'offering' AND f.state = 'open'"
            ),
        ),
        (
            "loads that have drifted",
            "SELECT count(*) FROM friend_load l WHERE
                l.open_offers <> (SELECT count(*) FROM offers f WHERE f.person_id = l.person_id AND f.state = 'open')
                OR l.open_orders <> (SELECT count(*) FROM orders o WHERE o.friend_id = l.person_id AND o.state = 'accepted'
                    AND o.partner_reference = 'bench')"
                .to_owned(),
        ),
    ];
    for (what, sql) in counts {
        let count = filler.number(sql).await?;
        if count > 0 {
            return Err(format!("{count} {what}").into());
        }
    }
    let accepted = filler
        .number(format!(
            "SELECT count(*) FROM orders o WHERE {ours} AND o.state = 'accepted'"
        ))
        .await?;
    if usize::try_from(accepted)? != given {
        return Err(format!("{given} were told that they have an order, {accepted} orders are accepted").into());
    }
    filler.close().await
}

/// Orders that wait for a yes.
struct Ready {
    /// For each order, whoever is asked, the first by his id first.
    orders: Vec<Vec<Yes>>,
}

#[derive(Clone, Debug, FromQueryResult)]
struct Friend {
    person_id: PersonId,
    id: MembershipId,
    display_name: String,
}

impl Ready {
    /// Writes orders with four open offers each, and signs everybody in who is asked.
    async fn make(house: &House, url: &DatabaseUrl, count: usize) -> Outcome<Self> {
        let (origin, now) = (kiths(house).await?, house.clock.now());
        let friends = friends(house, origin).await?;
        let wanted = count.min(friends.len() / ASKED).max(1) * ASKED;
        let friends = &friends[..wanted];
        let mut sessions = Vec::with_capacity(friends.len());
        let mut rows = Rows::of(
            "sessions",
            "token_hash, tenant_id, membership_id, person_id, id, device, role, display_name, lang, created_at, seen_at, \
             expires_at",
        );
        for friend in friends {
            let token = Token::random();
            rows.push([
                Cell::Bytes(token.hash().to_vec()),
                Cell::Id(origin.uuid()),
                Cell::Id(friend.id.uuid()),
                Cell::Id(friend.person_id.uuid()),
                Cell::Id(Uuid::now_v7()),
                Cell::text("bench"),
                Cell::text("friend"),
                Cell::text(&friend.display_name),
                Cell::text("de"),
                Cell::Time(now),
                Cell::Time(now),
                Cell::Time(now + chrono::Duration::days(90)),
            ]);
            sessions.push((token.text(), token.hash()));
        }
        let ids: Vec<OrderId> = (0..count).map(|_| OrderId::new()).collect();
        let mut orders = orders_rows();
        let mut offers = Rows::of(
            "offers",
            "id, order_id, origin_tenant_id, person_id, tenant_id, member_id, wave, rank, distance_m, reasons, shown, state, \
             offered_at, expires_at",
        );
        let mut accepts = Rows::of("bench_accepts", ACCEPTS);
        let mut ready = Vec::with_capacity(count);
        for (number, order) in ids.iter().enumerate() {
            orders.push(order_row(*order, origin, now));
            let first = number * ASKED % friends.len();
            let asked = &friends[first..first + ASKED];
            let mut said = Vec::with_capacity(ASKED);
            let mut first_offer = Uuid::nil();
            for (place, (friend, rank)) in asked.iter().zip(1_i64..).enumerate() {
                let offer = Uuid::now_v7();
                offers.push([
                    Cell::Id(offer),
                    Cell::Id(order.uuid()),
                    Cell::Id(origin.uuid()),
                    Cell::Id(friend.person_id.uuid()),
                    Cell::Id(origin.uuid()),
                    Cell::Id(friend.id.uuid()),
                    Cell::Int(1),
                    Cell::Int(rank),
                    Cell::Int(1_000 * rank),
                    Cell::text(r#"{"band": 0, "band_m": 500, "radius_km": 10, "left_out": {}, "looked_at": 4, "cause": "placed"}"#),
                    Cell::text(SHOWN),
                    Cell::text("open"),
                    Cell::Time(now),
                    Cell::Time(now + chrono::Duration::days(1)),
                ]);
                if place == 0 {
                    first_offer = offer;
                }
                said.push(Yes {
                    path: format!("/de/offers/{offer}/accept"),
                    session: sessions[first + place].0.clone(),
                });
            }
            accepts.push(accept_row(
                number,
                (*order, first_offer),
                origin,
                asked,
                sessions[first].1.as_slice(),
            )?);
            ready.push(said);
        }
        let mut filler = Filler::open(url).await?;
        filler.begin(&FILLED).await?;
        for filled in [rows, orders, offers] {
            filler.write(filled).await?;
        }
        // Everybody may have as many orders as he gets here, and has open what is open.
        filler
            .run(
                "UPDATE persons SET open_orders_max = 1000000;
                 DELETE FROM friend_load;
                 INSERT INTO friend_load (person_id, open_offers, open_orders)
                    SELECT person_id, count(*), 0 FROM offers WHERE state = 'open' GROUP BY person_id",
            )
            .await?;
        if matches!(url, DatabaseUrl::Postgres(_)) {
            filler
                .run(
                    "CREATE TABLE bench_accepts (n bigint PRIMARY KEY, token_hash bytea, order_id uuid, offer_id uuid,
                        tenant_id uuid, person_id uuid, member_id uuid, second_id uuid, third_id uuid, fourth_id uuid,
                        detail text, payload_4 text, payload_10 text, payload_12 text, key_4 text, key_10 text, key_12 text,
                        letter_friend text, letter_customer text, said text)",
                )
                .await?;
            filler.write(accepts).await?;
        }
        filler.commit(&FILLED).await?;
        filler.run("ANALYZE").await?;
        filler.close().await?;
        contacts(house, origin, &ids).await?;
        Ok(Self { orders: ready })
    }
}

/// The columns of what pgbench needs for one accept.
const ACCEPTS: &str = "n, token_hash, order_id, offer_id, tenant_id, person_id, member_id, second_id, third_id, fourth_id, \
     detail, payload_4, payload_10, payload_12, key_4, key_10, key_12, letter_friend, letter_customer, said";

/// What the server would write for this accept by the first of those who are asked.
fn accept_row(
    number: usize,
    (order, offer): (OrderId, Uuid),
    origin: TenantId,
    asked: &[Friend],
    token_hash: &[u8],
) -> Outcome<Vec<Cell>> {
    let people: Vec<Uuid> = asked.iter().map(|friend| friend.person_id.uuid()).collect();
    let member = asked.first().ok_or("nobody is asked")?.id;
    let names = json!({ "de": "WLAN einrichten", "en": "Wi-Fi set-up", "fr": "WLAN einrichten", "it": "WLAN einrichten",
        "pl": "WLAN einrichten" });
    let winners = json!({ "code": order, "path": format!("/orders/{order}"), "hours": 12, "package": names });
    let customers = json!({ "code": order, "name": "Friend", "path": "/o/IafckOFntMyG9eSl9eVa5Q_NPRYCg4KkmqgKewBTAds",
        "hours": 12, "package": names });
    let said = [format!("order:{order}"), "jobs".to_owned()];
    let said = said
        .into_iter()
        .chain(people.iter().map(|person| format!("offers:{person}")));
    let mut row = vec![
        Cell::Int(i64::try_from(number)?),
        Cell::Bytes(token_hash.to_vec()),
        Cell::Id(order.uuid()),
        Cell::Id(offer),
        Cell::Id(origin.uuid()),
        Cell::Id(people[0]),
        Cell::Id(member.uuid()),
    ];
    row.extend(people[1..].iter().copied().map(Cell::Id));
    let texts = [
        json!({ "member": member }).to_string(),
        json!({ "epoch": 1, "hours": 4, "order": order }).to_string(),
        json!({ "epoch": 1, "hours": 10, "order": order }).to_string(),
        json!({ "epoch": 1, "order": order }).to_string(),
        format!("contact-reminder:{order}:1:4"),
        format!("contact-reminder:{order}:1:10"),
        format!("contact-breached:{order}:1"),
        json!({ "args": winners, "reader": { "member": member }, "template": "dispatch/accepted" }).to_string(),
        json!({ "args": customers, "reader": { "address": [CUSTOMER, "de"] }, "template": "dispatch/found" })
            .to_string(),
        json!(said.collect::<Vec<_>>()).to_string(),
    ];
    row.extend(texts.map(Cell::Text));
    Ok(row)
}

/// The crowd's Friends at one community, by their ids.
async fn friends(house: &House, tenant: TenantId) -> Outcome<Vec<Friend>> {
    let work = Work::reading(&house.pools);
    let db = PlatformDb::new(&work, "who is asked");
    let tx = db.open().await?;
    let friends: Vec<Friend> = Sql::new(
        "SELECT m.person_id, m.id, m.display_name FROM memberships m JOIN persons p ON p.id = m.person_id
         WHERE m.tenant_id = $1 AND m.standing = 'active' AND p.email_normal LIKE '%@crowd.example' ORDER BY m.person_id",
    )
    .bind(tenant)
    .all(&tx)
    .await?;
    drop(tx);
    work.end(false).await?;
    if friends.len() < ASKED * CLIENTS {
        return Err("the crowd is too small for sixteen clients".into());
    }
    Ok(friends.chunks_exact(ASKED).flatten().cloned().collect())
}

/// The customers' sealed contacts.
async fn contacts(house: &House, origin: TenantId, orders: &[OrderId]) -> Outcome<()> {
    let work = Work::writing(&house.pools);
    let pool = PoolDb::new(&work);
    let tx = pool.open().await?;
    for order in orders {
        let contact = Contact {
            name: "Wanda Rot".into(),
            street: "Am Weg 7".into(),
            phone: "+49 30 5550199".into(),
            email: EmailAddress::parse(CUSTOMER)?,
            trouble: "The router blinks".into(),
            access: Token::random().text(),
            completion_code: "123456".into(),
        };
        contact.save(&house.keys, &tx, *order, origin).await?;
    }
    drop(tx);
    work.end(true).await?;
    Ok(())
}

const CUSTOMER: &str = "wanda@customers.example";
const TEXTS: &str = r#"{"de": {"name": "WLAN einrichten", "text": "Router anschließen."}, "en": {"name": "Wi-Fi set-up", "text": "Router connected."}}"#;
const SHOWN: &str = r#"{"package_slug": "wifi-setup", "package_texts": {"de": {"name": "WLAN einrichten", "text": "Router anschließen."}}, "skill": "wifi", "lang": "de", "currency": "EUR", "pay": 2800, "minutes": 60, "postal_begin": "10", "place": "Berlin", "wishes": ["weekday-evening"], "trouble": "The router blinks"}"#;

fn orders_rows() -> Rows {
    Rows::of(
        "orders",
        "id, origin_tenant_id, code, form_key, package_id, package_version_id, package_slug, package_texts, class, skill, \
         certificates, duration_minutes, currency, price, pay, platform_share, partner_share, vat, country, postal_code, \
         place, lat, lon, time_zone, lang, payment, wishes, trouble, legal, partner_reference, policy, own_first_minutes, \
         state, version, wave, epoch, radius_km, access_hash, placed_at",
    )
}

fn order_row(id: OrderId, origin: TenantId, now: DateTime<Utc>) -> Vec<Cell> {
    vec![
        Cell::Id(id.uuid()),
        Cell::Id(origin.uuid()),
        Cell::text(id.to_string()),
        Cell::text(id.to_string()),
        Cell::Id(Uuid::now_v7()),
        Cell::Id(Uuid::now_v7()),
        Cell::text("wifi-setup"),
        Cell::text(TEXTS),
        Cell::text("friend"),
        Cell::text("wifi"),
        Cell::text("[]"),
        Cell::Int(60),
        Cell::text("EUR"),
        Cell::Int(4_500),
        Cell::Int(2_800),
        Cell::Int(982),
        Cell::Int(0),
        Cell::Int(718),
        Cell::text("DE"),
        Cell::text("10245"),
        Cell::text("Berlin"),
        Cell::Real(52.5),
        Cell::Real(13.45),
        Cell::text("Europe/Berlin"),
        Cell::text("de"),
        Cell::text("cash"),
        Cell::text(r#"["weekday-evening"]"#),
        Cell::text("The router blinks"),
        Cell::text("{}"),
        Cell::text("bench"),
        Cell::text("pool"),
        Cell::Int(0),
        Cell::text("offering"),
        Cell::Int(2),
        Cell::Int(1),
        Cell::Int(1),
        Cell::Int(10),
        Cell::Bytes(Token::random().hash().to_vec()),
        Cell::Time(now),
    ]
}
