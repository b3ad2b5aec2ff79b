//! Outlines of the countries served, from the embedded data (Natural Earth, public domain).

use std::{collections::BTreeMap, sync::Arc};

use serde::Deserialize;

use super::places;
use crate::foundation::{i18n::Country, web::map::Corner};

/// The outlines of every country, each a list of closed rings.
#[derive(Clone)]
pub struct Outlines(Arc<BTreeMap<String, Vec<Vec<Corner>>>>);

/// What is read of a GeoJSON file.
#[derive(Deserialize)]
struct File {
    features: Vec<Feature>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Properties,
    geometry: Geometry,
}

#[derive(Deserialize)]
struct Properties {
    country: String,
}

/// Only what the file holds: several areas, each with its outer ring and those of its holes.
#[derive(Deserialize)]
#[serde(tag = "type")]
enum Geometry {
    MultiPolygon { coordinates: Vec<Vec<Vec<Corner>>> },
}

impl Outlines {
    /// Reads the embedded data.
    ///
    /// # Errors
    /// When it is not what it should be.
    pub fn load() -> Result<Self, String> {
        let file = places::data("outlines.geojson").ok_or("the outlines are missing")?;
        let file: File = serde_json::from_slice(&file).map_err(|error| format!("the outlines: {error}"))?;
        let countries = file.features.into_iter().map(|feature| {
            let Geometry::MultiPolygon { coordinates } = feature.geometry;
            (feature.properties.country, coordinates.into_iter().flatten().collect())
        });
        Ok(Self(Arc::new(countries.collect())))
    }

    /// The rings of each of these countries that is known.
    #[must_use]
    pub fn of(&self, countries: &[Country]) -> Vec<Vec<Vec<Corner>>> {
        countries
            .iter()
            .filter_map(|country| self.0.get(country.as_str()).cloned())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Outlines;
    use crate::{foundation::i18n::Country, tenancy::places::Places};

    #[test]
    fn a_capital_lies_within_the_outline_of_its_country() {
        let (outlines, places) = (Outlines::load().unwrap(), Places::load());
        for (country, code) in [
            ("DE", "10115"),
            ("CH", "3011"),
            ("AT", "1010"),
            ("PL", "00-002"),
            ("LI", "9490"),
        ] {
            let country: Country = country.parse().unwrap();
            let at = places.find(country, code).unwrap().point;
            let rings = outlines.of(&[country]).remove(0);
            // A ray to the east crosses the outline an odd number of times.
            let crossed = rings
                .iter()
                .flat_map(|ring| ring.windows(2))
                .filter(|side| {
                    let ((x1, y1), (x2, y2)) = (side[0], side[1]);
                    (y1 > at.lat) != (y2 > at.lat) && at.lon < (x2 - x1) * (at.lat - y1) / (y2 - y1) + x1
                })
                .count();
            assert_eq!(crossed % 2, 1, "{country}");
        }
        assert!(outlines.of(&["FR".parse().unwrap()]).is_empty());
    }
}
