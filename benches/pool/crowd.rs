//! A generated crowd: the demo world's four communities and so many Friends more, on either database.
//!
//! They live where the house puts people, in the middle of a real postal code; the more codes lie around one, the more live
//! there. The same seed makes the same crowd. It is built once for each size and kept: an SQLite file below the target
//! folder, a database of its own on the PostgreSQL server. Measures that write get a copy.

use std::{collections::HashMap, time::Instant};

use chrono::{DateTime, Duration, Utc};
use h3o::{LatLng, Resolution};
use kith::{
    demo,
    foundation::db::DatabaseUrl,
    tenancy::places::{Point, cell_number},
};
use rand::{
    Rng, SeedableRng,
    distr::{Distribution, weighted::WeightedIndex},
    rngs::StdRng,
    seq::{IndexedRandom, IteratorRandom},
};
use uuid::Uuid;

use super::support::{
    Outcome,
    rows::{Cell, Filler, Rows},
    world::{Ground, World, close},
};

/// The recipe's number: one more with each change of it, so that no older crowd is taken for a new one.
const RECIPE: u32 = 1;
const SEED: u64 = 20_261_123;
/// One of so many Friends has the rare skill.
const RARE_ONE_OF: u32 = 5_000;
/// The rare skill's id.
pub const RARE: &str = "bench-rare";
/// A skill many have.
pub const COMMON: &str = "wifi";
/// Codes around one from which on it lies in a city.
const CITY_CODES: u32 = 25;
/// Codes around one up to which it lies in the country.
const COUNTRY_CODES: u32 = 6;
/// Friends written at a time.
const SLICE: usize = 10_000;
/// How the crowd spreads over the countries, and the language of most people there.
const COUNTRIES: [(&str, u32, &str, &str); 4] = [
    ("DE", 50, "de", "Europe/Berlin"),
    ("PL", 20, "pl", "Europe/Warsaw"),
    ("CH", 20, "de", "Europe/Zurich"),
    ("AT", 10, "de", "Europe/Vienna"),
];
const FILLED: [&str; 6] = [
    "persons",
    "person_skills",
    "person_languages",
    "grants",
    "memberships",
    "friend_load",
];

/// A postal code.
#[derive(Clone, Debug)]
pub struct Code {
    /// Two letters.
    pub country: &'static str,
    /// The language of most people there.
    pub lang: &'static str,
    pub time_zone: &'static str,
    pub code: String,
    pub point: Point,
    /// How many codes lie in the same H3 cell of resolution 5, about 250 km².
    around: u32,
}

/// Every postal code of the countries served.
pub struct Codes {
    all: Vec<Code>,
    /// By country, its codes' places in `all` and how likely each is.
    likely: Vec<(Vec<usize>, WeightedIndex<f64>)>,
}

impl Codes {
    /// Reads the house's own list.
    pub fn load() -> Outcome<Self> {
        let text = include_str!("../../assets/data/postal_codes.csv");
        let mut all = Vec::new();
        let mut cells = Vec::new();
        for row in csv::Reader::from_reader(text.as_bytes()).records() {
            let row = row?;
            let cell = |place: usize| row.get(place).unwrap_or_default();
            let Some((country, _, lang, time_zone)) = COUNTRIES.iter().find(|one| one.0 == cell(0)) else {
                continue;
            };
            let point = Point {
                lat: cell(4).parse()?,
                lon: cell(5).parse()?,
            };
            cells.push(LatLng::new(point.lat, point.lon)?.to_cell(Resolution::Five));
            all.push(Code {
                country,
                lang,
                time_zone,
                code: cell(1).to_owned(),
                point,
                around: 0,
            });
        }
        let mut counts = HashMap::new();
        for cell in &cells {
            *counts.entry(*cell).or_insert(0) += 1;
        }
        for (code, cell) in all.iter_mut().zip(&cells) {
            code.around = counts.get(cell).copied().unwrap_or(0);
        }
        let likely = COUNTRIES.iter().map(|(country, ..)| {
            let here: Vec<usize> = (0..all.len()).filter(|place| all[*place].country == *country).collect();
            let weights = here.iter().map(|place| f64::from(all[*place].around).sqrt());
            Ok((here.clone(), WeightedIndex::new(weights)?))
        });
        let likely = likely.collect::<Outcome<Vec<_>>>()?;
        Ok(Self { all, likely })
    }

    /// Where somebody lives.
    fn home(&self, random: &mut StdRng) -> &Code {
        let shares = COUNTRIES.iter().map(|(_, share, ..)| *share);
        let country = WeightedIndex::new(shares).map_or(0, |shares| shares.sample(random));
        let (here, weights) = &self.likely[country];
        &self.all[here[weights.sample(random)]]
    }

    /// So many codes of cities, or of the country, wherever people live.
    pub fn some(&self, count: usize, seed: u64, area: Area) -> Vec<&Code> {
        let mut random = StdRng::seed_from_u64(seed);
        std::iter::repeat_with(|| self.home(&mut random))
            .filter(|code| match area {
                Area::City => code.around >= CITY_CODES,
                Area::Country => code.around <= COUNTRY_CODES,
            })
            .take(count)
            .collect()
    }
}

/// What kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    City,
    Country,
}

impl World {
    /// The world of this size: as it was kept, or built now.
    pub async fn of(ground: &Ground, friends: usize) -> Outcome<Self> {
        let name = format!("crowd_{friends}_{RECIPE}");
        let kept = Self::called(ground, &name)?;
        if kept.exists(ground).await? {
            return Ok(kept);
        }
        let begun = Instant::now();
        eprintln!("{}: building a crowd of {friends} …", ground.name());
        // Under another name until it is whole.
        let half = Self::called(ground, &format!("{name}_half"))?;
        half.remove(ground).await?;
        kept.remove(ground).await?;
        half.make(ground).await?;
        half.build(friends).await?;
        std::fs::rename(&half.data, &kept.data)?;
        if let (Ground::Postgres(server), DatabaseUrl::Postgres(url)) = (ground, &half.url) {
            let mut server = Filler::open(&DatabaseUrl::Postgres(server.clone())).await?;
            let half = url.rsplit('/').next().unwrap_or_default();
            server
                .run(format!("ALTER DATABASE {half} RENAME TO kith_{name}"))
                .await?;
            server.close().await?;
        }
        eprintln!("{}: built in {:.0} s", ground.name(), begun.elapsed().as_secs_f64());
        Ok(kept)
    }

    /// A copy to write in.
    pub async fn copy(&self, ground: &Ground, name: &str) -> Outcome<Self> {
        let copy = Self::called(ground, name)?;
        copy.remove(ground).await?;
        std::fs::create_dir_all(&copy.data)?;
        for file in ["secret.key", "kith.sqlite"] {
            if self.data.join(file).exists() {
                std::fs::copy(self.data.join(file), copy.data.join(file))?;
            }
        }
        if let (Ground::Postgres(server), DatabaseUrl::Postgres(url)) = (ground, &self.url) {
            let mut server = Filler::open(&DatabaseUrl::Postgres(server.clone())).await?;
            let template = url.rsplit('/').next().unwrap_or_default();
            server
                .run(format!("CREATE DATABASE kith_{name} TEMPLATE {template}"))
                .await?;
            server.close().await?;
        }
        Ok(copy)
    }

    async fn exists(&self, ground: &Ground) -> Outcome<bool> {
        let mut exists = self.data.exists();
        if let (Ground::Postgres(server), DatabaseUrl::Postgres(url)) = (ground, &self.url) {
            let mut server = Filler::open(&DatabaseUrl::Postgres(server.clone())).await?;
            let name = url.rsplit('/').next().unwrap_or_default();
            let found = format!("SELECT count(*) FROM pg_database WHERE datname = '{name}'");
            exists &= server.number(found).await? == 1;
            server.close().await?;
        }
        Ok(exists)
    }

    /// The demo world, and the crowd.
    async fn build(&self, friends: usize) -> Outcome<()> {
        let house = self.house().await?;
        demo::seed(&house).await?;
        let tenants = house.tenants.all().await?;
        let tenants = tenants.iter().map(|tenant| (tenant.slug.clone(), tenant.id.uuid()));
        let skills = house.skills.rows().into_iter().map(|(_, id, _)| id).collect();
        let crowd = Crowd {
            codes: Codes::load()?,
            tenants: tenants.collect(),
            skills,
            now: house.clock.now(),
        };
        close(house).await;
        let mut filler = Filler::open(&self.url).await?;
        filler.begin(&FILLED).await?;
        filler
            .run(format!(
                "INSERT INTO skills (id, position, names) VALUES ('{RARE}', 99, '{{}}')"
            ))
            .await?;
        let indexes = filler.take_indexes(&FILLED).await?;
        let mut random = StdRng::seed_from_u64(SEED);
        for first in (0..friends).step_by(SLICE) {
            let slice = first..(first + SLICE).min(friends);
            for rows in crowd.rows(slice, &mut random)? {
                filler.write(rows).await?;
            }
        }
        for index in indexes {
            filler.run(index).await?;
        }
        filler.commit(&FILLED).await?;
        filler.run("ANALYZE").await?;
        if matches!(self.url, DatabaseUrl::File(_)) {
            filler.run("PRAGMA wal_checkpoint(TRUNCATE)").await?;
        }
        filler.close().await
    }
}

struct Crowd {
    codes: Codes,
    tenants: HashMap<String, Uuid>,
    skills: Vec<String>,
    now: DateTime<Utc>,
}

impl Crowd {
    /// These Friends' rows in every table, parents first.
    fn rows(&self, numbers: std::ops::Range<usize>, random: &mut StdRng) -> Outcome<[Rows; 6]> {
        let mut persons = Rows::of(
            "persons",
            "id, email, email_normal, given_name, family_name, adult_seen_on, country, postal_code, lat, lon, radius_km, \
             time_zone, open_offers_max, open_orders_max, away_from, away_until, created_at",
        );
        let mut skills = Rows::of("person_skills", "person_id, skill, lat, lon, cell");
        let mut langs = Rows::of("person_languages", "person_id, lang");
        let mut grants = Rows::of(
            "grants",
            "id, person_id, issuer_tenant_id, kind, name, granted_at, granted_by",
        );
        let mut members = Rows::of(
            "memberships",
            "tenant_id, id, person_id, display_name, name_key, about, role, standing, lang, shows_skills, shows_languages, \
             shows_area, letters_about_replies, joined_at",
        );
        let mut loads = Rows::of("friend_load", "person_id, open_offers, open_orders, last_offered_at");
        for number in numbers {
            let (person, member) = (id(number, random), id(number, random));
            let home = self.codes.home(random);
            let days = Duration::days(random.random_range(30..900));
            let joined = self.now - days;
            let (away, back) = match random.random_bool(0.04) {
                true => (self.now - Duration::days(3), self.now + Duration::days(30)),
                false => (self.now - Duration::days(60), self.now - Duration::days(40)),
            };
            let tenant = self.tenant_in(home.country, random)?;
            let name = format!("Friend {number}");
            let email = format!("f{number}@crowd.example");
            persons.push([
                Cell::Id(person),
                Cell::text(&email),
                Cell::text(&email),
                Cell::text("Friend"),
                Cell::text(number.to_string()),
                Cell::Day(joined.date_naive()),
                Cell::text(home.country),
                Cell::text(&home.code),
                Cell::Real(home.point.lat),
                Cell::Real(home.point.lon),
                Cell::Int(*[5, 10, 15, 15, 20, 30, 40].choose(random).unwrap_or(&15)),
                Cell::text(home.time_zone),
                Cell::Int(5),
                Cell::Int(3),
                Cell::Day(away.date_naive()),
                Cell::Day(back.date_naive()),
                Cell::Time(joined),
            ]);
            let mut can: Vec<&str> = self.skills.iter().map(String::as_str).choose_multiple(random, 3);
            if random.random_ratio(1, RARE_ONE_OF) {
                can[0] = RARE;
            }
            for skill in can {
                skills.push([
                    Cell::Id(person),
                    Cell::text(skill),
                    Cell::Real(home.point.lat),
                    Cell::Real(home.point.lon),
                    home.point
                        .cell()
                        .map_or(Cell::Null, |cell| Cell::Int(cell_number(cell))),
                ]);
            }
            let lang = match (home.country, random.random_range(0..100)) {
                ("CH", 65..90) => "fr",
                ("CH", 90..) => "it",
                _ => home.lang,
            };
            langs.push([Cell::Id(person), Cell::text(lang)]);
            if random.random_bool(0.5) {
                langs.push([Cell::Id(person), Cell::text("en")]);
            }
            for (kind, name, share) in [("certificate", "Smart Home", 0.15), ("profi", "", 0.05)] {
                if random.random_bool(share) {
                    grants.push([
                        Cell::Id(id(number, random)),
                        Cell::Id(person),
                        Cell::Id(tenant),
                        Cell::text(kind),
                        Cell::text(name),
                        Cell::Time(joined),
                        Cell::Id(member),
                    ]);
                }
            }
            let standing = if random.random_bool(0.02) {
                "suspended"
            } else {
                "active"
            };
            members.push([
                Cell::Id(tenant),
                Cell::Id(member),
                Cell::Id(person),
                Cell::text(&name),
                Cell::text(name.to_lowercase()),
                Cell::text(""),
                Cell::text("friend"),
                Cell::text(standing),
                Cell::text(lang),
                Cell::Bool(true),
                Cell::Bool(true),
                Cell::Bool(true),
                Cell::Bool(true),
                Cell::Time(joined),
            ]);
            if random.random_bool(0.4) {
                let hours = Duration::hours(random.random_range(1..2_000));
                loads.push([
                    Cell::Id(person),
                    Cell::Int(random.random_range(0..3)),
                    Cell::Int(random.random_range(0..2)),
                    Cell::Time(self.now - hours),
                ]);
            }
        }
        Ok([persons, skills, langs, grants, members, loads])
    }

    /// Kith's own community is everywhere, the partners' are at home.
    fn tenant_in(&self, country: &str, random: &mut StdRng) -> Outcome<Uuid> {
        let slug = match country {
            "CH" => "telvia",
            "PL" => "iskra",
            _ => "voltaro",
        };
        let slug = if random.random_bool(0.5) { "kith" } else { slug };
        Ok(*self
            .tenants
            .get(slug)
            .ok_or("a community of the demo world is missing")?)
    }
}

/// An id as the house makes them, in the order of the numbers.
fn id(number: usize, random: &mut StdRng) -> Uuid {
    let millis = 1_700_000_000_000 + number as u64;
    uuid::Builder::from_unix_timestamp_millis(millis, &random.random()).into_uuid()
}
