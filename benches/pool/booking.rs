//! From the order button to four open offers: a customer books over HTTP in three steps, the server's worker asks.

use std::time::{Duration, Instant};

use kith::{
    dispatch::{ASKED_MAX, choose},
    foundation::db::{Sql, Work},
    tenancy::{House, PlatformDb, PoolDb},
};

use super::{
    candidates::wanted,
    crowd::{Area, COMMON, Code, Codes},
    support::{
        Outcome, at_rest,
        client::{Client, Seen},
        server::Server,
        table::{Table, Times, ms},
        world::{Ground, World, close},
    },
};

/// Kilometres of a first wave.
const WAVE_KM: f64 = 10.0;
/// How long an order may wait for its offers.
const PATIENCE: Duration = Duration::from_secs(20);

/// Prints the table of one database.
pub async fn measure(ground: &Ground, friends: usize, bookings: usize) -> Outcome<()> {
    let kept = World::of(ground, friends).await?;
    let world = kept.copy(ground, "booking").await?;
    let house = world.house().await?;
    let codes = Codes::load()?;
    let server = Server::start(&world.data, &world.url).await?;
    at_rest(&house).await?;
    let (mut steps, mut button, mut offered) = (Times::default(), Times::default(), Times::default());
    for code in codes.some(bookings * 4, 3, Area::City) {
        // Where the first wave finds fewer, it asks fewer.
        if steps.count() == bookings || !has_four(&house, code).await? {
            continue;
        }
        let reference = format!("bench-{}", steps.count());
        let mut client = Client::connect(server.port, "kith.localhost").await?;
        let begun = Instant::now();
        let summary = to_summary(&mut client, code, &reference).await?;
        steps.push(begun.elapsed());
        let form = filled(code, &reference, "order");
        let form = format!(
            "{form}&terms=on&form_key={}&shown={}",
            summary.hidden("form_key")?,
            summary.hidden("shown")?.replace(' ', "+")
        );
        let pressed = Instant::now();
        let answer = client.post("/en/book", "", &form).await?;
        button.push(pressed.elapsed());
        if answer.status != 303 {
            return Err(format!("the order button: {} {}", answer.status, answer.text()).into());
        }
        while open_offers(&house, &reference).await? < ASKED_MAX {
            if pressed.elapsed() > PATIENCE {
                return Err(format!("no four offers of {reference} at {}", code.code).into());
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        offered.push(pressed.elapsed());
    }
    drop(server);
    let title = format!(
        "Booking, {}, {friends} Friends, {} bookings one after the other (ms)",
        ground.name(),
        steps.count()
    );
    let mut table = Table::new(title, &["from … to …", "p50", "p99", "mean", "longest"]);
    for (what, times) in [
        ("first page to the summary (four requests)", &steps),
        ("order button to its answer", &button),
        ("order button to four open offers", &offered),
    ] {
        table.row([
            what.to_owned(),
            ms(times.percentile(50)),
            ms(times.percentile(99)),
            ms(times.mean()),
            ms(times.longest()),
        ]);
    }
    println!("{table}");
    close(house).await;
    world.remove(ground).await
}

/// Postal code, package, details; the summary.
async fn to_summary(client: &mut Client, code: &Code, reference: &str) -> Outcome<Seen> {
    client.get("/en/book").await?;
    let place = format!("country={}&postal={}", code.country, code.code);
    client.post("/en/book", "", &format!("{place}&go=packages")).await?;
    let package = format!("{place}&package=wifi-setup&go=details");
    client.post("/en/book", "", &package).await?;
    let summary = client.post("/en/book", "", &filled(code, reference, "summary")).await?;
    match summary.status {
        200 => Ok(summary),
        other => Err(format!("the summary at {}: {other} {}", code.code, summary.text()).into()),
    }
}

/// The whole form, with the button that leads there.
fn filled(code: &Code, reference: &str, go: &str) -> String {
    format!(
        "country={}&postal={}&package=wifi-setup&trouble=The+router+blinks&wish=weekday-evening&order_lang={}&name=Wanda+Rot\
         &street=Am+Weg+7&phone=%2B49+30+5550199&email=wanda%40customers.example&payment=cash&ref={reference}&go={go}",
        code.country, code.code, code.lang
    )
}

async fn has_four(house: &House, code: &Code) -> Outcome<bool> {
    let work = Work::reading(&house.pools);
    let db = PlatformDb::new(&work, "whether four can be asked");
    let tx = db.open().await?;
    let wanted = wanted(house, COMMON, code).await?;
    let choice = choose(&tx, &wanted, WAVE_KM, ASKED_MAX).await?;
    drop(tx);
    work.end(false).await?;
    Ok(choice.chosen.len() == ASKED_MAX)
}

async fn open_offers(house: &House, reference: &str) -> Outcome<usize> {
    let work = Work::reading(&house.pools);
    let pool = PoolDb::new(&work);
    let tx = pool.open().await?;
    let row = Sql::new(
        "SELECT count(*) AS n FROM orders o JOIN offers f ON f.order_id = o.id
         WHERE o.partner_reference = $1 AND f.state = 'open'",
    )
    .bind(reference)
    .row(&tx)
    .await?
    .ok_or("no count")?;
    let count: i64 = row.try_get("", "n")?;
    drop(tx);
    work.end(false).await?;
    Ok(usize::try_from(count)?)
}
