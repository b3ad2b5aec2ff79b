//! Maps: places with figures as circles over outlines, a picture the server draws; the same figures stand in a table beneath.
//!
//! The picture is as wide as 1000 and as high as the land; north is up. Degrees of longitude are as wide as they are in the
//! middle of the land, which over a few countries is as good as any projection. Words stand outside, but for the title of a
//! circle, which a pointer shows.

use serde::Serialize;

/// The width of the picture.
const WIDTH: f64 = 1_000.0;
/// What is left free around the land.
const MARGIN: f64 = 24.0;
/// The radius of the largest circle.
const RADIUS_MAX: f64 = 44.0;
/// The radius of the smallest one: it is to be seen.
const RADIUS_MIN: f64 = 8.0;
/// Kilometres of a degree of latitude.
const DEGREE_KM: f64 = 111.195;

/// A corner of an outline: degrees east, degrees north.
pub type Corner = (f64, f64);

/// Somewhere, with a figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    /// Degrees east, degrees north.
    pub at: Corner,
    /// How much; nothing is drawn for zero.
    pub value: i64,
    /// Which kind it is, from 0: each has its own look.
    pub kind: usize,
    /// What a pointer shows.
    pub title: String,
}

/// A kind of circles, for the legend.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Kind {
    /// From 0.
    pub number: usize,
    /// What it means.
    pub text: String,
}

/// What a map says in words.
#[derive(Clone, Debug, Default)]
pub struct MapWords {
    /// Its heading.
    pub title: String,
    /// What it shows, in a sentence.
    pub summary: String,
    /// What each kind of circle means.
    pub kinds: Vec<String>,
}

/// A map, ready to be drawn.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Map {
    title: String,
    summary: String,
    width: f64,
    height: f64,
    /// One path for each country.
    land: Vec<String>,
    circles: Vec<Circle>,
    kinds: Vec<Kind>,
    scale: Scale,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct Circle {
    x: f64,
    y: f64,
    radius: f64,
    kind: usize,
    title: String,
}

/// A line as long as so many kilometres.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct Scale {
    km: f64,
    path: String,
}

impl Map {
    /// The map of these countries, each a list of closed rings, with these spots on it, the largest beneath.
    #[must_use]
    pub fn new(words: MapWords, countries: &[Vec<Vec<Corner>>], spots: &[Spot]) -> Self {
        let corners = countries.iter().flatten().flatten().copied();
        let frame = Frame::around(corners.chain(spots.iter().map(|spot| spot.at)));
        let largest = spots.iter().map(|spot| spot.value).max().unwrap_or(1);
        let mut circles: Vec<Circle> = spots
            .iter()
            .filter(|spot| spot.value > 0)
            .map(|spot| {
                let (x, y) = frame.place(spot.at);
                Circle {
                    x,
                    y,
                    radius: radius(spot.value, largest),
                    kind: spot.kind,
                    title: spot.title.clone(),
                }
            })
            .collect();
        // A small circle is never hidden behind a large one.
        circles.sort_by(|one, other| other.radius.total_cmp(&one.radius));
        let kinds = words.kinds.into_iter().enumerate();
        Self {
            title: words.title,
            summary: words.summary,
            width: WIDTH,
            height: frame.height,
            land: countries.iter().map(|rings| frame.path(rings)).collect(),
            circles,
            kinds: kinds.map(|(number, text)| Kind { number, text }).collect(),
            scale: frame.scale(),
        }
    }
}

/// The area of a circle is its figure.
fn radius(value: i64, largest: i64) -> f64 {
    let number = |value: i64| f64::from(i32::try_from(value).unwrap_or(i32::MAX));
    let share = (number(value) / number(largest.max(1))).sqrt();
    // Few are drawn small, also where they are the most there is.
    let most = (RADIUS_MIN * number(largest).sqrt() * 1.5).min(RADIUS_MAX);
    rounded((most * share).max(RADIUS_MIN))
}

/// How degrees become places of the picture.
struct Frame {
    west: f64,
    north: f64,
    /// Picture per degree of latitude.
    unit: f64,
    /// How much narrower a degree of longitude is.
    narrow: f64,
    height: f64,
}

impl Frame {
    fn around(corners: impl Iterator<Item = Corner>) -> Self {
        let start = (f64::INFINITY, f64::NEG_INFINITY, f64::INFINITY, f64::NEG_INFINITY);
        let (west, east, south, north) = corners
            .filter(|(lon, lat)| lon.is_finite() && lat.is_finite())
            .fold(start, |(west, east, south, north), (lon, lat)| {
                (west.min(lon), east.max(lon), south.min(lat), north.max(lat))
            });
        // Nothing to show is a map of one degree.
        let (west, east, south, north) = if west <= east {
            (west, east, south, north)
        } else {
            (0.0, 1.0, 0.0, 1.0)
        };
        let narrow = f64::midpoint(south, north).to_radians().cos();
        let (wide, high) = (((east - west) * narrow).max(0.05), (north - south).max(0.05));
        // As wide as the picture, unless that would make it higher than wide.
        let inner = WIDTH - 2.0 * MARGIN;
        let unit = inner / wide.max(high);
        Self {
            west: west - (inner / unit - wide) / 2.0 / narrow,
            north,
            unit,
            narrow,
            height: rounded(high * unit + 2.0 * MARGIN),
        }
    }

    fn place(&self, (lon, lat): Corner) -> (f64, f64) {
        (
            rounded(MARGIN + (lon - self.west) * self.narrow * self.unit),
            rounded(MARGIN + (self.north - lat) * self.unit),
        )
    }

    fn path(&self, rings: &[Vec<Corner>]) -> String {
        let mut path = String::new();
        for ring in rings {
            for (number, corner) in ring.iter().enumerate() {
                let (x, y) = self.place(*corner);
                path.push_str(&format!("{}{x} {y}", if number == 0 { 'M' } else { 'L' }));
            }
            path.push('Z');
        }
        path
    }

    /// The longest of the round lengths that fits in a quarter of the picture.
    fn scale(&self) -> Scale {
        let lengths = [500.0, 200.0, 100.0, 50.0, 20.0, 10.0, 5.0, 2.0, 1.0];
        let long = |km: f64| km / DEGREE_KM * self.unit;
        let km = lengths
            .into_iter()
            .find(|km| long(*km) <= WIDTH / 4.0)
            .unwrap_or(lengths[lengths.len() - 1]);
        let foot = rounded(self.height - MARGIN / 2.0);
        Scale {
            km,
            path: format!(
                "M{MARGIN} {}V{foot}H{}V{}",
                foot - 8.0,
                rounded(MARGIN + long(km)),
                foot - 8.0
            ),
        }
    }
}

/// One place is finer than any screen.
fn rounded(length: f64) -> f64 {
    (length * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square() -> Vec<Vec<Corner>> {
        vec![vec![(9.0, 50.0), (11.0, 50.0), (11.0, 51.0), (9.0, 51.0), (9.0, 50.0)]]
    }

    fn spot(at: Corner, value: i64) -> Spot {
        Spot {
            at,
            value,
            kind: 0,
            title: String::new(),
        }
    }

    #[test]
    fn north_is_up_and_east_is_right() {
        let spots = [spot((9.0, 51.0), 1), spot((11.0, 50.0), 1)];
        let map = Map::new(MapWords::default(), &[square()], &spots);
        let (one, other) = (&map.circles[0], &map.circles[1]);
        assert!(one.x < other.x && one.y < other.y, "{map:?}");
        assert!((one.x - MARGIN).abs() < 0.2 && (one.y - MARGIN).abs() < 0.2, "{map:?}");
        assert!((other.x - (WIDTH - MARGIN)).abs() < 0.2, "{map:?}");
        assert!(map.height < WIDTH, "a land wider than high: {}", map.height);
    }

    #[test]
    fn the_area_of_a_circle_is_its_figure_and_the_small_one_lies_on_top() {
        let spots = [spot((9.5, 50.5), 25), spot((9.6, 50.5), 100), spot((10.0, 50.5), 0)];
        let map = Map::new(MapWords::default(), &[square()], &spots);
        let radii: Vec<f64> = map.circles.iter().map(|circle| circle.radius).collect();
        assert_eq!(radii, [44.0, 22.0], "none for nothing");
    }

    #[test]
    fn one_order_is_a_small_circle_also_where_it_is_the_most_there_is() {
        let map = Map::new(MapWords::default(), &[square()], &[spot((10.0, 50.5), 1)]);
        assert!(map.circles[0].radius <= 12.0, "{map:?}");
    }

    #[test]
    fn whatever_is_shown_lies_in_the_picture() {
        for countries in [vec![square()], Vec::new()] {
            for at in [(7.0, 49.0), (9.0, 51.0), (12.5, 53.0)] {
                let map = Map::new(MapWords::default(), &countries, &[spot(at, 3)]);
                let circle = &map.circles[0];
                assert!((0.0..=WIDTH).contains(&circle.x), "{at:?}: {map:?}");
                assert!((0.0..=map.height).contains(&circle.y), "{at:?}: {map:?}");
                assert!(map.height <= WIDTH + 1.0, "{at:?}: {map:?}");
            }
        }
        let empty = Map::new(MapWords::default(), &[], &[]);
        assert!(empty.circles.is_empty() && empty.height > 0.0);
    }

    #[test]
    fn the_scale_is_a_round_length_that_fits() {
        let map = Map::new(MapWords::default(), &[square()], &[]);
        // A degree of latitude is 111 km; the square is 141 km wide.
        assert!((map.scale.km - 20.0).abs() < f64::EPSILON, "{:?}", map.scale);
    }
}
