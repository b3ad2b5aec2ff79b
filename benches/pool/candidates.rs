//! The search for whom to ask: what `dispatch/wave.rs` calls for every order, nearest by skill, with everybody's facts and all
//! the rules, until four are found.
//!
//! It is measured with the widest wave's radius: whoever is found in a narrower one is found by the same looks, and where few
//! are found the widest one looks at most. What is not in it: who is to be kept apart, and the writing of the offers.

use std::{collections::HashSet, time::Instant};

use kith::{
    dispatch::{ASKED_MAX, RADIUS_KM_MAX, Wanted, choose},
    foundation::db::Work,
    tenancy::{House, PlatformDb, TenantId},
};

use super::{
    crowd::{Area, COMMON, Code, Codes, RARE},
    support::{
        Outcome,
        table::{Table, Times, ms},
        world::{Ground, World, close},
    },
};

/// Searches before those that count: the caches of a database that serves are warm.
const WARM_UP: usize = 100;

/// Prints the table of one crowd.
pub async fn measure(ground: &Ground, friends: usize, searches: usize) -> Outcome<()> {
    let world = World::of(ground, friends).await?;
    let house = world.house().await?;
    let codes = Codes::load()?;
    let title = format!(
        "Candidate search, {}, {friends} Friends, {searches} orders a row (ms)",
        ground.name()
    );
    let heads = [
        "skill",
        "where",
        "p50",
        "p99",
        "mean",
        "longest",
        "found",
        "looked at",
        "statements",
    ];
    let mut table = Table::new(title, &heads);
    for skill in [COMMON, RARE] {
        for area in [Area::City, Area::Country] {
            for code in codes.some(WARM_UP, 1, area) {
                search(&house, &wanted(&house, skill, code).await?).await?;
            }
            let (mut times, mut sums) = (Times::default(), [0_usize; 3]);
            for code in codes.some(searches, 2, area) {
                let wanted = wanted(&house, skill, code).await?;
                let (time, figures) = search(&house, &wanted).await?;
                times.push(time);
                sums.iter_mut().zip(figures).for_each(|(sum, figure)| *sum += figure);
            }
            let mean = |sum: usize| format!("{:.1}", sum as f64 / times.count() as f64);
            table.row([
                if skill == RARE { "rare" } else { "common" }.to_owned(),
                if area == Area::City { "city" } else { "country" }.to_owned(),
                ms(times.percentile(50)),
                ms(times.percentile(99)),
                ms(times.mean()),
                ms(times.longest()),
                mean(sums[0]),
                mean(sums[1]),
                mean(sums[2]),
            ]);
        }
    }
    println!("{table}");
    close(house).await;
    Ok(())
}

/// What an order there asks for.
pub async fn wanted(house: &House, skill: &str, code: &Code) -> Outcome<Wanted> {
    Ok(Wanted {
        skill: skill.to_owned(),
        center: code.point,
        class: "friend".into(),
        certificates: Vec::new(),
        country: code.country.to_owned(),
        lang: code.lang.to_owned(),
        today: house.clock.now().date_naive(),
        origin: kiths(house).await?,
        own_only: false,
        asked: HashSet::new(),
        apart: HashSet::new(),
    })
}

/// The community of Kith's own.
pub async fn kiths(house: &House) -> Outcome<TenantId> {
    let tenant = house.tenants.at("kith.localhost").await?;
    Ok(tenant.ok_or("the demo world is missing")?.id)
}

/// How long it took; and how many were found, how many were looked at, by how many statements.
async fn search(house: &House, wanted: &Wanted) -> Outcome<(std::time::Duration, [usize; 3])> {
    let work = Work::reading(&house.pools);
    let db = PlatformDb::new(&work, "how long the search takes");
    let tx = db.open().await?;
    let before = work.statements();
    let begun = Instant::now();
    let choice = choose(&tx, wanted, RADIUS_KM_MAX, ASKED_MAX).await?;
    let time = begun.elapsed();
    drop(tx);
    let statements = usize::try_from(work.statements() - before)?;
    work.end(false).await?;
    Ok((
        time,
        [choice.chosen.len(), usize::try_from(choice.looked_at)?, statements],
    ))
}
