//! Where somebody is missing: orders nobody was found for and people who wait for a place to be served, on a map and in a
//! table with the same figures.

use std::collections::BTreeMap;

use serde_json::json;

use super::{
    staff_pages::{address_of_place, file_name, note, place, tabs},
    staff_views::{Head, PlaceRow, StaffPlacesPage},
};
use crate::{
    accounts::Staff,
    foundation::{
        error::AppError,
        i18n::Country,
        web::{
            Answer,
            answer::page,
            csv::{Cell, Csv},
            map::{Map, MapWords, Spot},
        },
    },
    orders::origin::{self, EXPORTED_MAX, PLACES_MAX, Show},
    tenancy::{faces::WaitingPlace, places::Point},
};

/// A place where somebody is missing.
struct Missing {
    country: Country,
    postal_code: String,
    name: String,
    point: Point,
    orders: i64,
    waiting: i64,
    /// The names of what is waited for, in words; empty when whatever can be booked first will do.
    wanted: String,
}

/// Every such place, the most orders first, then the most who wait; so many of each at most.
async fn missing(staff: &Staff, most: i64) -> Result<Vec<Missing>, AppError> {
    let mut places: BTreeMap<(String, String), Missing> = BTreeMap::new();
    let unserved = origin::unserved(&staff.db, most).await?;
    let waiting = &staff.house.faces.waiting_list;
    let waiting = waiting.places(&staff.work, staff.tenant.id, most).await?;
    let orders = unserved
        .into_iter()
        .map(|at| (at.country, at.postal_code, at.place, at.point, at.count, 0));
    let names = package_names(staff, &waiting).await?;
    let mut wanted: BTreeMap<(String, String), String> = BTreeMap::new();
    for at in &waiting {
        // One that is not sold any more has its word only.
        let name_of = |word: &String| names.get(word).unwrap_or(word).clone();
        let here: Vec<String> = at.packages.iter().map(name_of).collect();
        wanted.insert((at.country.clone(), at.postal_code.clone()), staff.speaker.list(&here));
    }
    let waiting = waiting
        .into_iter()
        .map(|at| (at.country, at.postal_code, String::new(), at.point, 0, at.count));
    for (word, postal_code, name, point, orders, waiting) in orders.chain(waiting) {
        let Ok(country) = word.parse::<Country>() else {
            continue;
        };
        let key = (word, postal_code.clone());
        let wanted = wanted.remove(&key).unwrap_or_default();
        let known = places.entry(key).or_insert_with(|| Missing {
            wanted: String::new(),
            name: if name.is_empty() {
                let found = staff.house.places.find(country, &postal_code);
                found.map(|found| found.name).unwrap_or_default()
            } else {
                name
            },
            country,
            postal_code,
            point,
            orders: 0,
            waiting: 0,
        });
        known.orders += orders;
        known.waiting += waiting;
        if !wanted.is_empty() {
            known.wanted = wanted;
        }
    }
    let mut places: Vec<Missing> = places.into_values().collect();
    places.sort_by_key(|at| (-at.orders, -at.waiting));
    Ok(places)
}

/// The names of the packages that people wait for, by their words, in the reader's language.
async fn package_names(staff: &Staff, waiting: &[WaitingPlace]) -> Result<BTreeMap<String, String>, AppError> {
    let catalogue = &staff.house.faces.catalogue;
    let mut names = BTreeMap::new();
    let mut countries: Vec<Country> = Vec::new();
    for at in waiting.iter().filter(|at| !at.packages.is_empty()) {
        let Ok(country) = at.country.parse::<Country>() else {
            continue;
        };
        if countries.contains(&country) {
            continue;
        }
        countries.push(country);
        for mut sold in catalogue.on_sale(&staff.work, &staff.tenant, country, at.point).await? {
            let name = sold.names.remove(&staff.lang).unwrap_or_default();
            names.insert(sold.slug, name);
        }
    }
    Ok(names)
}

/// GET /staff/orders/places
pub(super) async fn show(staff: Staff) -> Answer {
    let places = missing(&staff, PLACES_MAX).await?;
    let several = staff.tenant.countries.len() > 1;
    let heads = [
        ("staff-orders-head-place", false),
        ("staff-orders-head-country", false),
        ("staff-orders-unserved", true),
        ("staff-orders-waiting", true),
        ("staff-orders-wanted", false),
    ];
    let heads = heads
        .into_iter()
        .filter(|(key, _)| several || *key != "staff-orders-head-country")
        .map(|(key, end)| Head {
            text: staff.say(key, &[]),
            end,
        });
    let is_cut = places.iter().filter(|at| at.orders > 0).count() >= limit()
        || places.iter().filter(|at| at.waiting > 0).count() >= limit();
    Ok(page(&StaffPlacesPage {
        tabs: tabs(&staff, "/staff/orders/places"),
        map: (!places.is_empty()).then(|| map(&staff, &places)),
        heads: heads.collect(),
        rows: places.iter().map(|at| row(&staff, at, several)).collect(),
        cut_at: is_cut.then_some(PLACES_MAX),
        csv_url: staff.path("/staff/orders/places.csv"),
    }))
}

fn limit() -> usize {
    usize::try_from(PLACES_MAX).unwrap_or(usize::MAX)
}

fn row(staff: &Staff, at: &Missing, several: bool) -> PlaceRow {
    let show = if at.orders > 0 {
        Show::In(crate::orders::State::Unassigned)
    } else {
        Show::All
    };
    let country = several.then(|| staff.speaker.country_name(at.country));
    let figures = [at.orders, at.waiting].map(|figure| staff.speaker.number(figure));
    PlaceRow {
        url: address_of_place(staff, at.country, &at.postal_code, show),
        text: place(&at.postal_code, &at.name),
        cells: country.into_iter().chain(figures).chain([at.wanted.clone()]).collect(),
    }
}

fn map(staff: &Staff, places: &[Missing]) -> Map {
    let (orders, waiting) = places.iter().fold((0, 0), |(orders, waiting), at| {
        (orders + at.orders, waiting + at.waiting)
    });
    let spot = |at: &Missing, kind: usize, value: i64, key: &str| Spot {
        at: (at.point.lon, at.point.lat),
        value,
        kind,
        title: format!(
            "{}: {}",
            place(&at.postal_code, &at.name),
            staff.say(key, &[("n", value.into())])
        ),
    };
    let spots: Vec<Spot> = places
        .iter()
        .flat_map(|at| {
            [
                spot(at, 0, at.orders, "staff-orders-unserved-count"),
                spot(at, 1, at.waiting, "staff-orders-waiting-count"),
            ]
        })
        .collect();
    let words = MapWords {
        title: staff.say("staff-orders-map", &[]),
        summary: staff.speaker.list(&[
            staff.say("staff-orders-unserved-count", &[("n", orders.into())]),
            staff.say("staff-orders-waiting-count", &[("n", waiting.into())]),
        ]),
        kinds: vec![
            staff.say("staff-orders-unserved", &[]),
            staff.say("staff-orders-waiting", &[]),
        ],
    };
    Map::new(words, &staff.house.outlines.of(&staff.tenant.countries), &spots)
}

/// GET /staff/orders/places.csv: the same figures, and nobody's address.
pub(super) async fn csv(staff: Staff) -> Answer {
    let most = i64::try_from(EXPORTED_MAX).unwrap_or(i64::MAX);
    let places = missing(&staff, most).await?;
    let heads = [
        "staff-orders-head-country",
        "staff-orders-head-postal",
        "staff-orders-head-place",
        "staff-orders-unserved",
        "staff-orders-waiting",
        "staff-orders-wanted",
    ]
    .map(|key| staff.say(key, &[]));
    let mut table = Csv::new(&heads)?;
    for at in &places {
        table.row(&[
            Cell::text(at.country.to_string()),
            Cell::text(at.postal_code.as_str()),
            Cell::text(at.name.as_str()),
            Cell::Whole(at.orders),
            Cell::Whole(at.waiting),
            Cell::text(at.wanted.as_str()),
        ])?;
    }
    note(
        &staff,
        "orders-exported",
        "places.csv".to_owned(),
        json!({ "rows": places.len() }),
    );
    table.download(&file_name(&staff, "places"))
}
