//! Colours: what a brand writes (`#rrggbb`), the space we compute in (OKLCH), and the contrast of WCAG 2.
//!
//! Every computed colour ends as a [`Hex`], and every ratio is taken from those rounded values, so that
//! what was checked is what a browser shows.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How far [`fit`] moves the lightness in one step (OKLCH lightness, 0–1).
const FIT_STEP: f64 = 0.005;

/// An opaque sRGB colour, written `#rrggbb` in lower case.
///
/// Only the six-digit form is taken: names, alpha and functions would let a brand say something the contrast
/// check cannot see.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hex([u8; 3]);

/// The text is not a colour of the form `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a colour of the form #rrggbb: {0:?}")]
pub struct NotAColor(pub String);

impl Hex {
    /// Pure white.
    pub const WHITE: Self = Self([255; 3]);

    /// The colour of these red, green and blue values.
    #[must_use]
    pub const fn rgb(red: u8, green: u8, blue: u8) -> Self {
        Self([red, green, blue])
    }

    /// The WCAG 2 contrast ratio with another colour, 1–21; the order does not matter.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// This colour laid over a ground: `share` 0 is the ground, 1 is this colour.
    ///
    /// Mixed as a browser lays a translucent colour over an opaque one, channel by channel.
    #[must_use]
    pub fn over(self, ground: Self, share: f64) -> Self {
        let mixed = |top: u8, bottom: u8| {
            let bottom = f64::from(bottom);
            (bottom + (f64::from(top) - bottom) * share.clamp(0.0, 1.0)).round() as u8
        };
        let ([red, green, blue], [red_below, green_below, blue_below]) = (self.0, ground.0);
        Self([
            mixed(red, red_below),
            mixed(green, green_below),
            mixed(blue, blue_below),
        ])
    }

    /// The colour in OKLCH.
    #[must_use]
    pub fn oklch(self) -> Oklch {
        let Oklab { l, a, b } = self.into();
        Oklch {
            l,
            c: a.hypot(b),
            h: b.atan2(a).to_degrees().rem_euclid(360.0),
        }
    }

    /// WCAG relative luminance, 0–1.
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Hex {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(out, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl FromStr for Hex {
    type Err = NotAColor;

    fn from_str(text: &str) -> Result<Self, NotAColor> {
        let refused = || NotAColor(text.to_owned());
        let digits = text.strip_prefix('#').ok_or_else(refused)?;
        // `from_str_radix` would take "+f" for a number.
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(refused());
        }
        let number = u32::from_str_radix(digits, 16).map_err(|_| refused())?;
        let [_, red, green, blue] = number.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

impl TryFrom<String> for Hex {
    type Error = NotAColor;

    fn try_from(text: String) -> Result<Self, NotAColor> {
        text.parse()
    }
}

impl From<Hex> for String {
    fn from(color: Hex) -> Self {
        color.to_string()
    }
}

/// A colour by lightness (0–1), chroma (0 to about 0.37) and hue (degrees).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Oklch {
    /// Lightness as eyes see it, 0 black to 1 white.
    pub l: f64,
    /// Chroma, 0 grey; sRGB ends below 0.33.
    pub c: f64,
    /// Hue in degrees, 0–360.
    pub h: f64,
}

impl Oklch {
    /// The nearest sRGB colour of the same lightness and hue; chroma gives way when the screen cannot show it.
    #[must_use]
    pub fn to_hex(self) -> Hex {
        let lab_at = |chroma: f64| {
            let (sin, cos) = self.h.to_radians().sin_cos();
            Oklab {
                l: self.l.clamp(0.0, 1.0),
                a: chroma * cos,
                b: chroma * sin,
            }
        };
        if lab_at(self.c).is_in_srgb() {
            return lab_at(self.c).to_hex();
        }
        let (mut shown, mut too_much) = (0.0, self.c);
        for _ in 0..24 {
            let middle = f64::midpoint(shown, too_much);
            if lab_at(middle).is_in_srgb() {
                shown = middle;
            } else {
                too_much = middle;
            }
        }
        lab_at(shown).to_hex()
    }

    /// The same colour at another lightness.
    #[must_use]
    pub fn at_lightness(self, l: f64) -> Self {
        Self {
            l: l.clamp(0.0, 1.0),
            ..self
        }
    }
}

/// The colour nearest in lightness that reaches `ratio` on every ground; hue stays, and chroma as far as a screen
/// can show it.
///
/// The colour moves away from its grounds first; only when it meets black or white before the ratio holds does it
/// try the other side. When neither holds, you get the extreme that comes closer, and the check reports it.
#[must_use]
pub fn fit(color: Oklch, grounds: &[Hex], ratio: f64) -> Hex {
    let lowest = |candidate: Hex| {
        grounds
            .iter()
            .map(|ground| candidate.contrast(*ground))
            .fold(f64::INFINITY, f64::min)
    };
    let mean = grounds.iter().map(|ground| ground.oklch().l).sum::<f64>() / grounds.len().max(1) as f64;
    let away = if color.l < mean { -FIT_STEP } else { FIT_STEP };
    for step in [away, -away] {
        if let Some(found) = walk(color, step).find(|candidate| lowest(*candidate) >= ratio) {
            return found;
        }
    }
    let (black, white) = (color.at_lightness(0.0).to_hex(), color.at_lightness(1.0).to_hex());
    if lowest(black) > lowest(white) { black } else { white }
}

/// The colour with the smallest change of lightness, up or down, that reaches `ratio` on the ground.
#[must_use]
pub fn nearest_passing(color: Hex, ground: Hex, ratio: f64) -> Hex {
    let start = color.oklch();
    let passes = |candidate: &Hex| candidate.contrast(ground) >= ratio;
    let found = [-FIT_STEP, FIT_STEP].map(|step| walk(start, step).find(passes));
    let distance = |candidate: Hex| (candidate.oklch().l - start.l).abs();
    match found {
        [Some(darker), Some(lighter)] if distance(lighter) < distance(darker) => lighter,
        [Some(darker), _] => darker,
        [None, Some(lighter)] => lighter,
        [None, None] => fit(start, &[ground], ratio),
    }
}

/// The colour itself, then its neighbours step by step to black or white, both included.
fn walk(from: Oklch, step: f64) -> impl Iterator<Item = Hex> {
    let room = if step < 0.0 { from.l } else { 1.0 - from.l };
    // At most 200 steps: lightness runs from 0 to 1.
    let steps = (0..=200_u8)
        .map(move |count| f64::from(count) * FIT_STEP)
        .take_while(move |moved| *moved < room + FIT_STEP);
    steps.map(move |moved| from.at_lightness(from.l + moved * step.signum()).to_hex())
}

/// OKLab, where mixing looks even.
#[derive(Clone, Copy)]
struct Oklab {
    l: f64,
    a: f64,
    b: f64,
}

impl Oklab {
    /// Red, green and blue in linear light; outside 0–1 when sRGB has no such colour.
    fn linear_rgb(self) -> [f64; 3] {
        let Self { l, a, b } = self;
        let long = (l + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let medium = (l - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (l - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        [
            4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
        ]
    }

    /// Half a step of eight bits is no difference, so it is allowed at both ends.
    fn is_in_srgb(self) -> bool {
        self.linear_rgb()
            .into_iter()
            .all(|channel| (-0.000_15..=1.004).contains(&channel))
    }

    fn to_hex(self) -> Hex {
        Hex(self.linear_rgb().map(encoded))
    }
}

impl From<Hex> for Oklab {
    fn from(color: Hex) -> Self {
        let [red, green, blue] = color.0.map(linear);
        let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let medium = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        Self {
            l: 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short,
            a: 1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short,
            b: 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short,
        }
    }
}

/// An eight-bit sRGB channel in linear light, 0–1.
fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.040_45 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

/// A channel of linear light as eight-bit sRGB, clamped.
fn encoded(light: f64) -> u8 {
    let value = if light <= 0.003_130_8 {
        12.92 * light
    } else {
        1.055 * light.powf(1.0 / 2.4) - 0.055
    };
    // A float cast saturates, and NaN cannot come out of the clamp of a cube.
    (value.clamp(0.0, 1.0) * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_six_hex_digits_after_a_hash_are_a_color() {
        for text in [
            "",
            "83294a",
            "#83294",
            "#83294a0",
            "#83294g",
            "#+3294a",
            "#ßß4a",
            "red",
            "#fff",
            "rgb(0,0,0)",
        ] {
            assert!(text.parse::<Hex>().is_err(), "{text}");
        }
        assert_eq!("#83294A".parse::<Hex>().unwrap().to_string(), "#83294a");
    }

    #[test]
    fn black_on_white_is_twenty_one_to_one() {
        assert!((Hex::rgb(0, 0, 0).contrast(Hex::WHITE) - 21.0).abs() < 1e-9);
        assert!((Hex::rgb(0x77, 0x77, 0x77).contrast(Hex::WHITE) - 4.48).abs() < 0.005);
    }

    #[test]
    fn a_color_comes_back_from_oklch_unchanged() {
        for red in (0..=255).step_by(15) {
            for green in (0..=255).step_by(15) {
                for blue in (0..=255).step_by(15) {
                    let color = Hex::rgb(red, green, blue);
                    assert_eq!(color.oklch().to_hex(), color);
                }
            }
        }
    }

    #[test]
    fn a_color_no_screen_shows_loses_chroma_and_keeps_its_lightness() {
        let shown = Oklch {
            l: 0.48,
            c: 0.4,
            h: 152.0,
        }
        .to_hex()
        .oklch();
        assert!(
            (shown.l - 0.48).abs() < 0.01 && (shown.h - 152.0).abs() < 2.0 && shown.c < 0.2,
            "{shown:?}"
        );
    }

    #[test]
    fn fitting_moves_a_color_no_further_than_it_must() {
        let grounds = [Hex::WHITE, Hex::rgb(240, 240, 240)];
        let already = Hex::rgb(30, 30, 30);
        assert_eq!(fit(already.oklch(), &grounds, 4.8), already);

        let fitted = fit(Hex::rgb(160, 160, 160).oklch(), &grounds, 4.8);
        assert!((4.8..5.1).contains(&fitted.contrast(grounds[1])), "{fitted}");
    }

    #[test]
    fn the_nearest_passing_color_may_lie_on_either_side() {
        let ground = Hex::rgb(0x60, 0x60, 0x60);
        let lighter = nearest_passing(Hex::rgb(0xb0, 0xb0, 0xb0), ground, 4.5);
        assert!(lighter.contrast(ground) >= 4.5 && lighter.oklch().l > 0.8, "{lighter}");
        let darker = nearest_passing(Hex::rgb(0xf0, 0xf0, 0xf0), Hex::WHITE, 4.5);
        assert!(darker.contrast(Hex::WHITE) >= 4.5, "{darker}");
    }
}
