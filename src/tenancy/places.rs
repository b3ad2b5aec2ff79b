//! Postal codes of the countries served: place, region and a point, from the embedded data (GeoNames, CC BY 4.0).

use std::{collections::BTreeMap, sync::Arc};

use h3o::{CellIndex, LatLng, Resolution};
use rust_embed::RustEmbed;

use crate::foundation::i18n::Country;

#[derive(RustEmbed)]
#[folder = "assets/data/"]
struct Data;

/// A file of the embedded data.
pub(super) fn data(name: &str) -> Option<Vec<u8>> {
    Data::get(name).map(|file| file.data.into_owned())
}

/// Digits that an unknown code has in common with the known ones it is mapped by.
const PREFIX_MIN: usize = 2;

/// The mean radius of the Earth in kilometres.
pub const EARTH_KM: f64 = 6_371.0;

/// A point on the Earth, WGS 84, degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

impl Point {
    /// Kilometres as the crow flies.
    #[must_use]
    pub fn km_to(self, other: Self) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let d_lat = (other.lat - self.lat).to_radians() / 2.0;
        let d_lon = (other.lon - self.lon).to_radians() / 2.0;
        let h = d_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * d_lon.sin().powi(2);
        2.0 * EARTH_KM * h.sqrt().min(1.0).asin()
    }
}

impl Point {
    /// The H3 cell the point lies in, about five square kilometres; none for a point that is none.
    #[must_use]
    pub fn cell(self) -> Option<CellIndex> {
        LatLng::new(self.lat, self.lon)
            .ok()
            .map(|point| point.to_cell(Resolution::Seven))
    }
}

/// A cell's number as the database keeps it: its highest bit is never set.
#[must_use]
pub fn cell_number(cell: CellIndex) -> i64 {
    i64::try_from(u64::from(cell)).unwrap_or(i64::MAX)
}

/// A postal code's place.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The name of the place; empty when only the neighbourhood is known.
    pub name: String,
    /// Its region; empty when the neighbourhood lies in several.
    pub region: String,
    /// The middle of the code's places.
    pub point: Point,
}

/// A place as somebody names it: a postal code in a country.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// The country.
    pub country: Country,
    /// The postal code as the country writes it.
    pub postal_code: String,
    /// Its place.
    pub place: Place,
}

/// Every known postal code.
#[derive(Clone)]
pub struct Places(Arc<BTreeMap<(String, String), Place>>);

impl Places {
    /// Reads the embedded data.
    #[must_use]
    pub fn load() -> Self {
        let file = data("postal_codes.csv").unwrap_or_default();
        let text = String::from_utf8_lossy(&file);
        let rows = text.lines().skip(1).filter_map(|line| {
            let cells = cells(line);
            let [country, code, name, region, lat, lon] = cells.as_slice() else {
                return None;
            };
            let point = Point {
                lat: lat.parse().ok()?,
                lon: lon.parse().ok()?,
            };
            let place = Place {
                name: name.clone(),
                region: region.clone(),
                point,
            };
            Some(((country.clone(), code.clone()), place))
        });
        Self(Arc::new(rows.collect()))
    }

    /// Every known code of a country, with its place.
    pub fn of(&self, country: Country) -> impl Iterator<Item = (&str, &Place)> {
        let country = country.to_string();
        let all = (country.clone(), String::new())..(country, "~".to_owned());
        self.0.range(all).map(|((_, code), place)| (code.as_str(), place))
    }

    /// The place that is meant by a code in one of these countries; where none is said it is the first that writes such
    /// codes.
    #[must_use]
    pub fn spot(&self, countries: &[Country], country: &str, code: &str) -> Option<Spot> {
        let country = match country.parse::<Country>() {
            Ok(country) => Some(country).filter(|country| countries.contains(country)),
            Err(_) => countries
                .iter()
                .copied()
                .find(|country| normal(*country, code).is_some()),
        }?;
        Some(Spot {
            country,
            postal_code: normal(country, code)?,
            place: self.find(country, code)?,
        })
    }

    /// The place of a well-formed code; an unknown one is mapped by its longest known prefix, of two digits at least: one
    /// digit stands for half a country.
    ///
    /// None when the code is not well-formed in this country, or nothing near it is known.
    #[must_use]
    pub fn find(&self, country: Country, code: &str) -> Option<Place> {
        let code = normal(country, code)?;
        let country = country.to_string();
        if let Some(place) = self.0.get(&(country.clone(), code.clone())) {
            return Some(place.clone());
        }
        (PREFIX_MIN..code.len()).rev().find_map(|length| {
            let prefix = &code[..length];
            let near = (country.clone(), prefix.to_owned())..(country.clone(), format!("{prefix}~"));
            let known: Vec<&Place> = self.0.range(near).map(|(_, place)| place).collect();
            let points: Vec<Point> = known.iter().map(|place| place.point).collect();
            let region = known.first().map(|first| first.region.as_str()).unwrap_or_default();
            let is_one = known.iter().all(|place| place.region == region);
            middle(&points).map(|point| Place {
                name: String::new(),
                region: if is_one { region.to_owned() } else { String::new() },
                point,
            })
        })
    }
}

/// The code as the data writes it, when it is well-formed: CH, AT, LI four digits, DE five, PL 00-000.
#[must_use]
pub fn normal(country: Country, code: &str) -> Option<String> {
    let digits: String = code.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    if !digits.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    match (country.to_string().as_str(), digits.len()) {
        ("DE", 5) | ("CH" | "AT" | "LI", 4) => Some(digits),
        ("PL", 5) => Some(format!("{}-{}", &digits[..2], &digits[2..])),
        _ => None,
    }
}

fn middle(points: &[Point]) -> Option<Point> {
    let count = u32::try_from(points.len()).ok().filter(|count| *count > 0)?;
    let sum = points
        .iter()
        .fold((0.0, 0.0), |sum, point| (sum.0 + point.lat, sum.1 + point.lon));
    Some(Point {
        lat: sum.0 / f64::from(count),
        lon: sum.1 / f64::from(count),
    })
}

/// The cells of a line; a cell may be quoted.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            other => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(other);
                }
            }
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::{Places, normal};

    #[test]
    fn a_missing_code_lies_among_its_neighbours() {
        let places = Places::load();
        let poland = "PL".parse().unwrap();
        let found = places.find(poland, "00-001").unwrap();
        assert!((found.point.lat - 52.2).abs() < 0.3, "{found:?}");
        assert!(places.find(poland, "1234").is_none());
        let germany = "DE".parse().unwrap();
        let found = places.find(germany, "10246").unwrap();
        assert_eq!((found.name.as_str(), found.region.as_str()), ("", "Berlin"));
        assert!(places.find(germany, "00000").is_none(), "no code there begins with 00");
    }

    #[test]
    fn codes_are_written_as_the_country_writes_them() {
        assert_eq!(normal("PL".parse().unwrap(), "02 673").as_deref(), Some("02-673"));
        assert_eq!(normal("CH".parse().unwrap(), "8400").as_deref(), Some("8400"));
        assert_eq!(normal("DE".parse().unwrap(), "1234"), None);
    }
}
