//! A brand: twelve tokens, and everything that follows from them.
//!
//! A tenant writes [`BrandTokens`]; [`Theme::derive`] makes all colours of the portal from them, light and dark, and
//! [`Theme::css`] writes them down as custom properties. Logo, hero drawing and words are content, not tokens.
//!
//! Invariants:
//! - A token outside its bounds cannot exist (types below; unknown fields are refused).
//! - A brand with a [`ContrastFinding`] is not published; who publishes asks [`Theme::contrast_findings`] first.
//! - Nothing in the style sheet asks which brand this is: what looks special follows from a token, as a variable
//!   ([`Theme::css`]) or as a class of the html element ([`Theme::html_classes`]).
//!
//! Deliberately absent: free CSS, web fonts, and colours per role. A brand that could set a role could break it.

mod color;
mod css;
mod theme;

use serde::{Deserialize, Serialize};

pub use color::{Hex, NotAColor, Oklch, fit, nearest_passing};
pub use css::LetterColors;
pub use theme::{ContrastFinding, ContrastPair, Mode, Palette, Remedy, Role, Theme, Token};

/// Corner radius in px; from 16 on, buttons and chips are pills, and 0 keeps avatars square.
pub type RadiusPx = Bounded<0, 32>;

/// Width of a section line and of borders in px.
pub type RulePx = Bounded<1, 3>;

/// Weight of the heading face.
pub type HeadWeight = Bounded<400, 800>;

/// The twelve tokens of a brand, as a tenant stores and imports them (JSON).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BrandTokens {
    /// The colour of filled buttons and, unless it is light, of links.
    pub brand: Hex,
    /// The second colour: counts and small marks.
    pub spark: Hex,
    /// The ground of a page in light mode.
    pub paper: Hex,
    /// The text of a page in light mode; its hue also colours the dark mode.
    pub ink: Hex,
    /// The ground of header and hero.
    pub band: Hex,
    /// How the header is built.
    pub frame: Frame,
    /// Corners, in px.
    pub radius_px: RadiusPx,
    /// Section lines and borders, in px.
    pub rule_px: RulePx,
    /// Padding and gaps, as a factor; never text size or the 44 px target.
    pub density: Density,
    /// The faces of running text.
    pub text: Stack,
    /// The faces of headings; also picks the type scale.
    pub head: Stack,
    /// The weight of headings.
    pub head_weight: HeadWeight,
}

/// How the header of a brand is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Frame {
    /// One row with an underline below the current place.
    Line,
    /// A full-width row on the band; the current place is a filled block.
    Band,
    /// A thin utility row, a row for the logo, a row for the places.
    Split,
    /// A rounded bar that floats on the band.
    Float,
}

impl Frame {
    /// All four, in the order a form offers them.
    pub const ALL: [Self; 4] = [Self::Line, Self::Band, Self::Split, Self::Float];

    /// The word of the token, as in the class `frame-…`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Band => "band",
            Self::Split => "split",
            Self::Float => "float",
        }
    }
}

/// A list of faces; the first one the reader's machine has wins, so nothing is loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stack {
    /// Old-style serifs.
    Bookish,
    /// Open, written sans.
    Humanist,
    /// Narrow sans; headings are set larger and tighter.
    Condensed,
    /// Plain sans.
    Grotesk,
    /// Neutral interface sans; headings are set smaller.
    Exact,
    /// Sans with round ends.
    Rounded,
    /// Wide, friendly sans.
    Open,
}

impl Stack {
    /// All seven, in the order a form offers them.
    pub const ALL: [Self; 7] = [
        Self::Bookish,
        Self::Humanist,
        Self::Condensed,
        Self::Grotesk,
        Self::Exact,
        Self::Rounded,
        Self::Open,
    ];

    /// The word of the token, as in the class `head-…`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Bookish => "bookish",
            Self::Humanist => "humanist",
            Self::Condensed => "condensed",
            Self::Grotesk => "grotesk",
            Self::Exact => "exact",
            Self::Rounded => "rounded",
            Self::Open => "open",
        }
    }

    /// The value of `font-family`.
    #[must_use]
    pub const fn font_family(self) -> &'static str {
        match self {
            Self::Bookish => r#""Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, serif"#,
            Self::Humanist => r#"Seravek, "Segoe UI", "Open Sans", Ubuntu, "Noto Sans", sans-serif"#,
            Self::Condensed => {
                r#""Avenir Next Condensed", "Roboto Condensed", "Open Sans Condensed", "Arial Narrow", "Liberation Sans Narrow", sans-serif"#
            }
            Self::Grotesk => r#""Helvetica Neue", Roboto, Arial, "Liberation Sans", sans-serif"#,
            Self::Exact => r#"Inter, system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif"#,
            Self::Rounded => {
                r#"ui-rounded, "Avenir Next", Nunito, Quicksand, "Century Gothic", "Segoe UI", sans-serif"#
            }
            Self::Open => r#""Avenir Next", Nunito, Lato, Corbel, "Segoe UI", sans-serif"#,
        }
    }
}

/// A whole number from `MIN` to `MAX`, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Bounded<const MIN: u16, const MAX: u16>(u16);

/// A number of a brand lies outside its bounds.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("{value} is not between {min} and {max}")]
pub struct OutOfBounds {
    /// What was given.
    pub value: f64,
    /// The smallest value allowed.
    pub min: f64,
    /// The largest value allowed.
    pub max: f64,
}

impl<const MIN: u16, const MAX: u16> Bounded<MIN, MAX> {
    /// The number, in the unit of its token.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl<const MIN: u16, const MAX: u16> TryFrom<u16> for Bounded<MIN, MAX> {
    type Error = OutOfBounds;

    fn try_from(value: u16) -> Result<Self, OutOfBounds> {
        if (MIN..=MAX).contains(&value) {
            Ok(Self(value))
        } else {
            Err(OutOfBounds {
                value: value.into(),
                min: MIN.into(),
                max: MAX.into(),
            })
        }
    }
}

impl<const MIN: u16, const MAX: u16> From<Bounded<MIN, MAX>> for u16 {
    fn from(bounded: Bounded<MIN, MAX>) -> Self {
        bounded.0
    }
}

/// The factor on padding and gaps, 0.8–1.2, kept in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Density {
    hundredths: u8,
}

impl Density {
    /// The factor.
    #[must_use]
    pub fn get(self) -> f64 {
        f64::from(self.hundredths) / 100.0
    }
}

impl TryFrom<f64> for Density {
    type Error = OutOfBounds;

    fn try_from(value: f64) -> Result<Self, OutOfBounds> {
        let (min, max) = (0.8, 1.2);
        if !(min..=max).contains(&value) {
            return Err(OutOfBounds { value, min, max });
        }
        // Between 80 and 120 after the check above.
        Ok(Self {
            hundredths: (value * 100.0).round() as u8,
        })
    }
}

impl From<Density> for f64 {
    fn from(density: Density) -> Self {
        density.get()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The four demo brands, by tenant.
    pub(super) fn demo_brands() -> [(&'static str, BrandTokens); 4] {
        [
            ("kith", include_str!("../../../assets/demo/brands/kith.json")),
            ("voltaro", include_str!("../../../assets/demo/brands/voltaro.json")),
            ("telvia", include_str!("../../../assets/demo/brands/telvia.json")),
            ("iskra", include_str!("../../../assets/demo/brands/iskra.json")),
        ]
        .map(|(tenant, json)| (tenant, serde_json::from_str(json).unwrap()))
    }

    fn kith_with(field: &str, value: serde_json::Value) -> Result<BrandTokens, serde_json::Error> {
        let mut json = serde_json::to_value(&demo_brands()[0].1).unwrap();
        json[field] = value;
        serde_json::from_value(json)
    }

    #[test]
    fn tokens_come_back_from_json_unchanged() {
        for (tenant, tokens) in demo_brands() {
            let json = serde_json::to_string(&tokens).unwrap();
            assert_eq!(serde_json::from_str::<BrandTokens>(&json).unwrap(), tokens, "{tenant}");
        }
    }

    #[test]
    fn a_token_outside_its_bounds_is_refused() {
        for (field, value) in [
            ("radius_px", serde_json::json!(33)),
            ("radius_px", serde_json::json!(-1)),
            ("rule_px", serde_json::json!(0)),
            ("rule_px", serde_json::json!(4)),
            ("density", serde_json::json!(0.79)),
            ("density", serde_json::json!(1.21)),
            ("head_weight", serde_json::json!(900)),
            ("frame", serde_json::json!("box")),
            ("text", serde_json::json!("Comic Sans")),
            ("paper", serde_json::json!("url(//example.com)")),
            ("extra_css", serde_json::json!("body{}")),
        ] {
            assert!(kith_with(field, value.clone()).is_err(), "{field} {value}");
        }
    }

    #[test]
    fn the_bounds_themselves_are_allowed() {
        for (field, value) in [
            ("radius_px", serde_json::json!(0)),
            ("radius_px", serde_json::json!(32)),
            ("rule_px", serde_json::json!(3)),
            ("density", serde_json::json!(0.8)),
            ("density", serde_json::json!(1.2)),
            ("head_weight", serde_json::json!(800)),
        ] {
            assert!(kith_with(field, value.clone()).is_ok(), "{field} {value}");
        }
    }
}
