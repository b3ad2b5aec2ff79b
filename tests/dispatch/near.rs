//! The nearest search gives what measuring everybody would give.

use std::collections::HashSet;

use chrono::Duration;
use kith::{
    accounts::{Person, PersonId, person::HomePlace, person::NewPerson},
    dispatch::{ASKED_MAX, Wanted, choose, near::Nearby},
    foundation::{
        db::{Sql, Work},
        email_address::EmailAddress,
        i18n::{Country, Lang},
    },
    tenancy::{
        PeopleDb, PlatformDb, TenantId,
        faces::Need,
        places::{Point, cell_number},
    },
};
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};

use super::world::{CENTER, NewFriend, change, friend, grant, north_of};
use crate::support::Portal;

/// People who are moved from world to world.
const PEOPLE: usize = 150;

#[derive(Clone, Debug)]
struct World {
    center: Point,
    radius_km: f64,
    people: Vec<Point>,
}

fn world() -> impl Strategy<Value = World> {
    let center = (45.0..55.0_f64, 5.0..22.0_f64).prop_map(|(lat, lon)| Point { lat, lon });
    let spread = prop_oneof![Just(0.0), Just(0.01), Just(0.05), Just(0.3), Just(4.0)];
    let person = (spread, -1.0..1.0_f64, -1.0..1.0_f64);
    let people = prop_oneof![
        1 => prop::collection::vec(person.clone(), 0..2),
        6 => prop::collection::vec(person, 0..PEOPLE),
    ];
    let radius = prop_oneof![Just(0.7), Just(5.0), Just(10.0), Just(40.0), Just(150.0)];
    (center, radius, people).prop_map(|(center, radius_km, people)| World {
        center,
        radius_km,
        people: people
            .into_iter()
            .map(|(spread, north, east)| Point {
                lat: center.lat + spread * north,
                lon: center.lon + spread * east,
            })
            .collect(),
    })
}

/// What everybody of a world can do, and every other one besides.
const SKILLS: [&str; 2] = ["tv", "wifi"];

/// The skills of the person with this number, by their places.
fn skills_of(number: usize) -> std::ops::Range<usize> {
    0..1 + number % 2
}

/// Puts these people where the world says, and nobody else anywhere.
async fn settle(portal: &Portal, everybody: &[PersonId], world: &World) {
    let work = Work::writing(&portal.house.pools);
    let people = PeopleDb::new(&work);
    let tx = people.open().await.expect("a connection");
    Sql::new("DELETE FROM person_skills").run(&tx).await.expect("nobody");
    for (number, (person, point)) in everybody.iter().zip(&world.people).enumerate() {
        for skill in skills_of(number) {
            Sql::new("INSERT INTO person_skills (person_id, skill, lat, lon, cell) VALUES ($1, $2, $3, $4, $5)")
                .bind(*person)
                .bind(SKILLS[skill])
                .bind(point.lat)
                .bind(point.lon)
                .bind(point.cell().map(cell_number))
                .run(&tx)
                .await
                .expect("somebody");
        }
    }
    drop(tx);
    work.end(true).await.expect("a commit");
}

async fn compare(portal: &Portal, everybody: &[PersonId], world: &World) -> Result<(), TestCaseError> {
    settle(portal, everybody, world).await;
    for skills in [&SKILLS[..1], &SKILLS] {
        compare_with(portal, everybody, world, skills).await?;
    }
    Ok(())
}

/// A search for these skills at once.
async fn compare_with(
    portal: &Portal,
    everybody: &[PersonId],
    world: &World,
    skills: &[&str],
) -> Result<(), TestCaseError> {
    let people = everybody.iter().zip(&world.people).enumerate();
    let mut measured: Vec<(PersonId, usize, f64)> = people
        .flat_map(|(number, (person, point))| {
            let km = world.center.km_to(*point);
            skills_of(number).map(move |skill| (*person, skill, km))
        })
        .filter(|(_, skill, km)| *skill < skills.len() && *km <= world.radius_km)
        .collect();
    let work = Work::reading(&portal.house.pools);
    let db = PeopleDb::new(&work);
    let tx = db.open().await.expect("a connection");
    let mut search = Nearby::of_any(skills, world.center, world.radius_km);
    let (mut found, mut known_km) = (Vec::new(), -1.0);
    while let Some(look) = search.look(&tx).await.expect("an answer") {
        found.extend(look.found.iter().map(|near| (near.person, near.skill, near.km)));
        prop_assert!(look.known_km >= known_km, "a search does not forget");
        known_km = look.known_km;
        for (person, skill, km) in measured.iter().filter(|(.., km)| *km < known_km) {
            prop_assert!(
                found.iter().any(|(seen, with, _)| (seen, with) == (person, skill)),
                "{km} km away and overlooked within {known_km}"
            );
        }
    }
    prop_assert!(known_km >= world.radius_km);
    let order = |people: &mut Vec<(PersonId, usize, f64)>| people.sort_by_key(|one| (one.0, one.1));
    order(&mut found);
    order(&mut measured);
    prop_assert_eq!(found, measured);
    Ok(())
}

#[test]
fn the_search_finds_exactly_whom_measuring_everybody_finds() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (portal, everybody) = runtime.block_on(async {
        let portal = Portal::open().await;
        let mut everybody = Vec::new();
        let work = Work::writing(&portal.house.pools);
        let db = PeopleDb::new(&work);
        for number in 0..PEOPLE {
            let new = NewPerson {
                email: EmailAddress::parse(&format!("p{number}@world.example")).expect("an address"),
                given_name: "P".into(),
                family_name: "P".into(),
                password_hash: None,
                adult_seen_on: Some(portal.house.clock.now().date_naive()),
                country: Country::DE,
                postal_code: "80331".into(),
                point: None,
                time_zone: "Europe/Berlin".into(),
                languages: Vec::new(),
                skills: Vec::new(),
            };
            everybody.push(new.save(&db, portal.house.clock.now()).await.expect("a person"));
        }
        work.end(true).await.expect("a commit");
        (portal, everybody)
    });
    let mut runner = TestRunner::new(Config {
        cases: 48,
        failure_persistence: None,
        ..Config::default()
    });
    let outcome = runner.run(&world(), |world| runtime.block_on(compare(&portal, &everybody, &world)));
    outcome.expect("the same people");
    let _inside = runtime.enter();
    drop(portal);
}

/// Where somebody lives, when he was asked last, in hours before now, and whether he is away.
type Lives = (Point, Option<i64>, bool);

fn neighbourhood() -> impl Strategy<Value = Vec<Lives>> {
    // Few places, so that many live at the same one, and people who were asked at the same time.
    let metres = prop_oneof![Just(0), Just(300), Just(499), Just(700), Just(2_600), 0..6_000_i32];
    let person = (metres, prop::option::of(1..4_i64), prop::bool::weighted(0.2));
    let person = person.prop_map(|(metres, hours, away)| (north_of(CENTER, f64::from(metres) / 1_000.0), hours, away));
    prop_oneof![
        1 => prop::collection::vec(person.clone(), 0..6),
        4 => prop::collection::vec(person, 0..PEOPLE),
    ]
}

/// Whom measuring everybody would ask, and how many would be looked at: of those who are not away the nearest band first, in
/// it whoever was asked longest ago.
fn by_measuring(everybody: &[PersonId], lives: &[Lives]) -> (Vec<PersonId>, usize) {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "nobody lives farther than a few kilometres away"
    )]
    let metres = |point: Point| (CENTER.km_to(point) * 1_000.0).floor() as i64;
    let near = lives.iter().filter(|(point, ..)| CENTER.km_to(*point) <= 2.0).count();
    let band_m = if near >= ASKED_MAX { 500 } else { 2_000 };
    let mut passed: Vec<_> = everybody.iter().zip(lives).filter(|(_, (_, _, away))| !away).collect();
    passed.sort_by(|(one, (here, hours, _)), (other, (there, others, _))| {
        let longest_ago = |hours: Option<i64>| hours.map(|hours| -hours);
        let band = |point: Point| metres(point) / band_m;
        let key = band(*here).cmp(&band(*there));
        let key = key.then(longest_ago(*hours).cmp(&longest_ago(*others)));
        key.then(CENTER.km_to(*here).total_cmp(&CENTER.km_to(*there)))
            .then(one.cmp(other))
    });
    passed.truncate(ASKED_MAX);
    let reach_m = match passed.last() {
        Some((_, (last, ..))) if passed.len() == ASKED_MAX => (metres(*last) / band_m + 1) * band_m,
        _ => i64::MAX,
    };
    let looked_at = lives.iter().filter(|(point, ..)| metres(*point) < reach_m).count();
    (passed.into_iter().map(|(person, _)| *person).collect(), looked_at)
}

/// The facts of some decide, and it is as if those of everybody had been read.
#[test]
fn whom_dispatch_asks_is_whom_measuring_everybody_would_ask() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (portal, everybody) = runtime.block_on(async {
        let portal = Portal::open().await;
        let mut everybody = Vec::new();
        for number in 0..PEOPLE {
            let friend = friend(&format!("n{number}"), 0.0);
            everybody.push(friend.join(&portal, &[&portal.north]).await.person);
        }
        (portal, everybody)
    });
    let mut runner = TestRunner::new(Config {
        cases: 32,
        failure_persistence: None,
        ..Config::default()
    });
    let outcome = runner.run(&neighbourhood(), |lives| {
        runtime.block_on(compare_choice(&portal, &everybody, &lives))
    });
    outcome.expect("the same people");
    let _inside = runtime.enter();
    drop(portal);
}

async fn compare_choice(portal: &Portal, everybody: &[PersonId], lives: &[Lives]) -> Result<(), TestCaseError> {
    let world = World {
        center: CENTER,
        radius_km: 10.0,
        people: lives.iter().map(|(point, ..)| *point).collect(),
    };
    settle(portal, everybody, &world).await;
    let now = portal.house.clock.now();
    let today = now.date_naive();
    let work = Work::writing(&portal.house.pools);
    let people = PeopleDb::new(&work);
    let tx = people.open().await.expect("a connection");
    Sql::new("DELETE FROM friend_load")
        .run(&tx)
        .await
        .expect("nobody asked");
    for (person, (_, hours, away)) in everybody.iter().zip(lives) {
        Sql::new("UPDATE persons SET away_from = $1, away_until = $1 WHERE id = $2")
            .bind(away.then_some(today))
            .bind(*person)
            .run(&tx)
            .await
            .expect("a holiday");
        Sql::new(
            "INSERT INTO friend_load (person_id, open_offers, open_orders, last_offered_at) VALUES ($1, 0, 0, $2)",
        )
        .bind(*person)
        .bind(hours.map(|hours| now - Duration::hours(hours)))
        .run(&tx)
        .await
        .expect("a load");
    }
    drop(tx);
    work.end(true).await.expect("a commit");

    let wanted = Wanted {
        skill: "tv".into(),
        center: CENTER,
        class: "friend".into(),
        certificates: Vec::new(),
        country: "DE".into(),
        lang: "de".into(),
        today,
        origin: portal.north.tenant,
        own_only: false,
        asked: HashSet::new(),
        apart: HashSet::new(),
    };
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "test world");
    let tx = db.open().await.expect("a connection");
    let choice = choose(&tx, &wanted, 10.0, ASKED_MAX).await.expect("a choice");
    let chosen: Vec<PersonId> = choice.chosen.iter().map(|candidate| candidate.person).collect();
    let (measured, looked_at) = by_measuring(everybody, lives);
    prop_assert_eq!(chosen, measured);
    prop_assert_eq!(usize::try_from(choice.looked_at).expect("a count"), looked_at);
    Ok(())
}

/// On PostgreSQL the nearest come out of the index, in its order.
#[tokio::test]
#[ignore = "only on PostgreSQL"]
async fn the_nearest_come_from_the_index_on_postgres() {
    use sea_orm::{ConnectionTrait, DbBackend, Statement};
    crate::support::assert_on_postgres();
    let portal = Portal::open().await;
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "test world");
    let tx = db.open().await.expect("a connection");
    // Tables of a test are tiny: without this the planner rightly sorts them.
    Sql::new("SET LOCAL enable_sort = off")
        .run(&tx)
        .await
        .expect("a setting");
    let statement = Statement::from_sql_and_values(
        DbBackend::Postgres,
        "EXPLAIN SELECT s.skill, n.person_id, n.lat, n.lon FROM jsonb_array_elements_text($1) AS s (skill)
         CROSS JOIN LATERAL (
            SELECT person_id, lat, lon FROM person_skills
            WHERE skill = s.skill AND lat IS NOT NULL AND lon IS NOT NULL
            ORDER BY point(lon, lat) <-> point($2, $3) LIMIT $4
         ) AS n",
        [
            serde_json::json!(["tv", "wifi"]).into(),
            11.5.into(),
            48.1.into(),
            64_i64.into(),
        ],
    );
    let rows = tx.query_all_raw(statement).await.expect("a plan");
    let plan: Vec<String> = rows
        .iter()
        .map(|row| row.try_get_by_index(0).expect("a line"))
        .collect();
    let plan = plan.join("\n");
    assert!(plan.contains("person_skills_place") && !plan.contains("Sort"), "{plan}");
}

fn need(km: f64) -> Need {
    Need {
        class: "friend".into(),
        skill: "tv".into(),
        certificates: Vec::new(),
        country: "DE".into(),
        point: north_of(CENTER, km),
        origin: TenantId::new(),
        own_only: false,
    }
}

async fn covers(portal: &Portal, need: Need) -> bool {
    let work = Work::reading(&portal.house.pools);
    let answers = portal
        .house
        .faces
        .coverage
        .covers(&work, &[need])
        .await
        .expect("an answer");
    answers == [true]
}

#[tokio::test]
async fn a_place_is_covered_by_somebody_who_may_and_would_come() {
    use kith::accounts::grant::Granted;
    let portal = Portal::open().await;
    assert!(!covers(&portal, need(0.0)).await, "nobody lives there");
    let tim = NewFriend {
        radius_km: 12,
        ..friend("tim", 0.0)
    };
    let tim = tim.join(&portal, &[&portal.south]).await.person;
    assert!(covers(&portal, need(11.9)).await);
    assert!(!covers(&portal, need(12.1)).await, "farther than he travels");
    // A community that asks its own Friends only sells nothing that others would have to do.
    for (origin, covered) in [(portal.north.tenant, false), (portal.south.tenant, true)] {
        let own = Need {
            origin,
            own_only: true,
            ..need(0.0)
        };
        assert_eq!(covers(&portal, own).await, covered);
    }
    let abroad = Need {
        country: "AT".into(),
        ..need(0.0)
    };
    assert!(!covers(&portal, abroad).await);
    let certified = Need {
        certificates: vec!["Smart Home".into()],
        ..need(0.0)
    };
    assert!(!covers(&portal, certified.clone()).await);
    grant(&portal, tim, &Granted::Certificate("Smart Home".into())).await;
    assert!(covers(&portal, certified.clone()).await);
    change(
        &portal,
        "UPDATE grants SET withdrawn_at = granted_at WHERE person_id = $1",
        tim,
    )
    .await;
    assert!(!covers(&portal, certified).await);
    let difficult = Need {
        class: "profi".into(),
        ..need(0.0)
    };
    assert!(!covers(&portal, difficult.clone()).await);
    grant(&portal, tim, &Granted::Profi).await;
    assert!(covers(&portal, difficult).await);
    // What he has open and where he is today do not count against a place.
    change(
        &portal,
        "UPDATE persons SET open_offers_max = 0, away_from = '2026-11-01', away_until = '2026-12-24' WHERE id = $1",
        tim,
    )
    .await;
    assert!(covers(&portal, need(0.0)).await);
    change(
        &portal,
        "UPDATE memberships SET standing = 'suspended' WHERE tenant_id IN (SELECT id FROM tenants) AND person_id = $1",
        tim,
    )
    .await;
    assert!(!covers(&portal, need(0.0)).await, "shut out");
}

#[tokio::test]
async fn a_language_counts_when_somebody_speaks_it_who_could_come() {
    let portal = Portal::open().await;
    let spoken = async || {
        let work = Work::reading(&portal.house.pools);
        let all = [Lang::De, Lang::Fr, Lang::Pl];
        let coverage = &portal.house.faces.coverage;
        coverage.spoken(&work, &need(0.0), &all).await.expect("an answer")
    };
    assert_eq!(spoken().await, None, "nobody lives there");
    let of = |name: &str, km: f64, langs: &[&'static str]| NewFriend {
        langs: langs.to_vec(),
        radius_km: 35,
        ..friend(name, km)
    };
    of("it", 1.0, &["it"]).join(&portal, &[&portal.north]).await;
    assert_eq!(spoken().await, Some(Vec::new()), "covered, and in none of them");
    // More than are looked at together, and whoever speaks something else lives behind them all.
    for number in 0..70 {
        of(&format!("de{number}"), 2.0, &["de"])
            .join(&portal, &[&portal.north])
            .await;
    }
    of("pl", 34.0, &["pl"]).join(&portal, &[&portal.south]).await;
    of("fr", 36.0, &["fr"]).join(&portal, &[&portal.south]).await;
    assert_eq!(spoken().await, Some(vec![Lang::De, Lang::Pl]), "fr lives too far away");
}

#[tokio::test]
async fn somebody_is_found_where_he_lives_now() {
    let portal = Portal::open().await;
    let tim = friend("tim", 0.0).join(&portal, &[&portal.north]).await.person;
    let moved = async |point: Option<Point>| {
        let work = Work::writing(&portal.house.pools);
        let place = HomePlace {
            country: Country::DE,
            postal_code: "80331".into(),
            point,
            radius_km: 10,
        };
        Person::set_place(&PeopleDb::new(&work), tim, &place)
            .await
            .expect("a move");
        work.end(true).await.expect("a commit");
    };
    moved(Some(north_of(CENTER, 100.0))).await;
    assert!(!covers(&portal, need(0.0)).await);
    assert!(covers(&portal, need(100.0)).await);
    // New skills are where he lives, too.
    let work = Work::writing(&portal.house.pools);
    let (skills, langs) = (["wifi".to_owned(), "tv".to_owned()], ["de".to_owned()]);
    Person::set_abilities(&PeopleDb::new(&work), tim, &skills, &langs)
        .await
        .expect("skills");
    work.end(true).await.expect("a commit");
    let wifi = Need {
        skill: "wifi".into(),
        ..need(100.0)
    };
    assert!(covers(&portal, wifi).await);
    moved(None).await;
    assert!(!covers(&portal, need(100.0)).await, "nobody knows where he lives");
}
