//! The text of `theme.css`, the classes that go with it, and the colours of letters.

use std::fmt::Display;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::color::Hex;
use super::theme::{Mode, Role, Theme, is_dark_band, is_light_brand};
use super::{BrandTokens, Frame, Stack};

/// From this radius on buttons and chips are pills.
const PILL_RADIUS_PX: u16 = 16;

/// Up to this radius a section begins with a line of ink, above it with a hairline.
const CRISP_RADIUS_PX: u16 = 4;

/// Finished light colours for HTML letters, where neither variables nor dark mode can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LetterColors {
    /// The ground of the letter.
    pub paper: Hex,
    /// Text.
    pub ink: Hex,
    /// The reason for the letter and the legal line.
    pub muted: Hex,
    /// The rules of the table of facts.
    pub line: Hex,
    /// The button.
    pub brand: Hex,
    /// The words on the button.
    pub on_brand: Hex,
    /// Links.
    pub link: Hex,
}

/// How large and tight headings are; follows from the heading face.
struct TypeScale {
    h1: &'static str,
    h1_line: &'static str,
    h2: &'static str,
    h3: &'static str,
    tracking: &'static str,
}

impl TypeScale {
    const fn of(head: Stack) -> Self {
        let usual = Self {
            h1: "clamp(1.8rem, 1.3rem + 2vw, 2.6rem)",
            h1_line: "1.14",
            h2: "1.375rem",
            h3: "1.0625rem",
            tracking: "0em",
        };
        match head {
            Stack::Condensed => Self {
                h1: "clamp(2.1rem, 1.4rem + 3vw, 3.4rem)",
                h1_line: "1",
                h2: "1.65rem",
                h3: "1.2rem",
                ..usual
            },
            Stack::Exact => Self {
                h1: "clamp(1.6rem, 1.3rem + 1.2vw, 2.1rem)",
                h2: "1.2rem",
                h3: "1rem",
                tracking: "-.022em",
                ..usual
            },
            Stack::Bookish | Stack::Humanist | Stack::Grotesk | Stack::Rounded | Stack::Open => usual,
        }
    }
}

impl Theme {
    /// The whole of `theme.css`: custom properties on `:root` in the layer `theme`, nothing else.
    ///
    /// Colours are finished (`light-dark(#…, #…)`); a page that fixes its mode sets `color-scheme` in a later layer or
    /// outside of layers.
    #[must_use]
    pub fn css(&self) -> String {
        let mut sheet = Sheet::open();
        for &role in Role::ALL {
            sheet.color(role.name(), self.light.color(role), self.dark.color(role));
        }
        for (number, (light, dark)) in (1..).zip(self.light.avatar_tones.into_iter().zip(self.dark.avatar_tones)) {
            sheet.color(&format!("avatar-{number}"), light, dark);
        }
        self.write_faces(&mut sheet);
        self.write_structure(&mut sheet);
        sheet.close()
    }

    /// The first 16 hex digits of the SHA-256 of [`Theme::css`], for `/theme.<hash>.css`.
    #[must_use]
    pub fn hash(&self) -> String {
        let mut digits = format!("{:x}", Sha256::digest(self.css()));
        digits.truncate(16);
        digits
    }

    /// Classes of the html element for what variables cannot express, parted by spaces.
    ///
    /// `frame-{line,band,split,float}`, `head-{stack}`, `radius-{0,crisp,soft,pill}` (0 · 1–4 · 5–15 · from 16 px),
    /// `rule-{1,2,3}`, `brand-{light,deep}` (a light brand colours surfaces, not text), `band-{dark,pale}`.
    #[must_use]
    pub fn html_classes(&self) -> String {
        let BrandTokens {
            frame,
            radius_px,
            rule_px,
            head,
            ..
        } = &self.tokens;
        let radius = match radius_px.get() {
            0 => "0",
            1..=CRISP_RADIUS_PX => "crisp",
            PILL_RADIUS_PX.. => "pill",
            _ => "soft",
        };
        let brand = if is_light_brand(&self.tokens) { "light" } else { "deep" };
        let band = if is_dark_band(&self.tokens) { "dark" } else { "pale" };
        format!(
            "frame-{} head-{} radius-{radius} rule-{} brand-{brand} band-{band}",
            frame.word(),
            head.word(),
            rule_px.get()
        )
    }

    /// The colours of HTML letters.
    #[must_use]
    pub const fn letter_colors(&self) -> LetterColors {
        self.letter_colors_in(Mode::Light)
    }

    /// The colours of HTML letters on light or on dark ground.
    #[must_use]
    pub const fn letter_colors_in(&self, mode: Mode) -> LetterColors {
        let palette = match mode {
            Mode::Light => &self.light,
            Mode::Dark => &self.dark,
        };
        LetterColors {
            paper: palette.paper,
            ink: palette.ink,
            muted: palette.muted,
            line: palette.line,
            brand: palette.brand,
            on_brand: palette.on_brand,
            link: palette.link,
        }
    }

    fn write_faces(&self, sheet: &mut Sheet) {
        let scale = TypeScale::of(self.tokens.head);
        let hero_factor = match self.tokens.frame {
            Frame::Band => "1.35",
            Frame::Float => "1.25",
            Frame::Line | Frame::Split => "1",
        };
        sheet.set("font-text", self.tokens.text.font_family());
        sheet.set("font-head", self.tokens.head.font_family());
        sheet.set("head-weight", self.tokens.head_weight.get());
        sheet.set("h1-size", scale.h1);
        sheet.set("h1-line", scale.h1_line);
        sheet.set("hero-size", format_args!("calc({} * {hero_factor})", scale.h1));
        sheet.set("hero-line", scale.h1_line);
        sheet.set("h2-size", scale.h2);
        sheet.set("h2-line", "1.2");
        sheet.set("h3-size", scale.h3);
        sheet.set("h3-line", "1.3");
        sheet.set("head-tracking", scale.tracking);
    }

    fn write_structure(&self, sheet: &mut Sheet) {
        let (radius, rule) = (self.tokens.radius_px.get(), self.tokens.rule_px.get());
        let density = self.tokens.density.get();
        sheet.set("radius", format_args!("{radius}px"));
        // Boxes of a badge's size would turn into drops with the full radius.
        sheet.set("radius-small", format_args!("{}px", radius.min(8)));
        sheet.set(
            "pill",
            format_args!("{}px", if radius >= PILL_RADIUS_PX { 999 } else { radius }),
        );
        sheet.set("avatar-radius", if radius == 0 { "0" } else { "50%" });
        sheet.set("avatar-overlap", if radius == 0 { "0px" } else { "-8px" });
        sheet.set("rule", format_args!("{rule}px"));
        sheet.set(
            "section-line",
            if rule >= 2 || radius <= CRISP_RADIUS_PX {
                "var(--ink)"
            } else {
                "var(--line)"
            },
        );
        sheet.set("card-line", if rule >= 2 { "var(--ink)" } else { "var(--line)" });
        sheet.set("density", density);
        sheet.set("s", format_args!("{}px", rounded(8.0 * density)));
        // Density never takes a target below 44 px.
        sheet.set(
            "button-height",
            format_args!("{}px", rounded((44.0 + (density - 0.88) * 40.0).max(44.0))),
        );
        sheet.set("field-height", "48px");
    }
}

/// Two places are enough for a pixel, and keep 0.1 + 0.2 out of the sheet.
fn rounded(px: f64) -> f64 {
    (px * 100.0).round() / 100.0
}

/// A style sheet being written.
struct Sheet(String);

impl Sheet {
    fn open() -> Self {
        Self("@layer theme {\n:root {\n  color-scheme: light dark;\n".to_owned())
    }

    fn color(&mut self, name: &str, light: Hex, dark: Hex) {
        self.set(name, format_args!("light-dark({light}, {dark})"));
    }

    fn set(&mut self, name: &str, value: impl Display) {
        self.0 += &format!("  --{name}: {value};\n");
    }

    fn close(self) -> String {
        self.0 + "}\n}\n"
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::demo_brands;
    use super::*;

    fn themes() -> [(&'static str, Theme); 4] {
        demo_brands().map(|(tenant, tokens)| (tenant, Theme::derive(&tokens)))
    }

    #[test]
    fn the_sheet_holds_finished_colors_of_both_modes() {
        let css = themes()[0].1.css();
        assert!(css.contains("--brand: light-dark(#83294a, #"), "{css}");
        assert!(!css.contains("oklch(") && !css.contains("color-mix("), "{css}");
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }

    #[test]
    fn shape_follows_from_the_tokens() {
        let expected = [
            (
                "kith",
                [
                    "--pill: 12px;",
                    "--section-line: var(--line);",
                    "--card-line: var(--line);",
                    "--button-height: 48.8px;",
                ],
            ),
            (
                "voltaro",
                [
                    "--avatar-radius: 0;",
                    "--section-line: var(--ink);",
                    "--card-line: var(--ink);",
                    "--s: 7.52px;",
                ],
            ),
            (
                "telvia",
                [
                    "--pill: 4px;",
                    "--section-line: var(--ink);",
                    "--head-tracking: -.022em;",
                    "--button-height: 44px;",
                ],
            ),
            (
                "iskra",
                [
                    "--pill: 999px;",
                    "--section-line: var(--line);",
                    "--avatar-radius: 50%;",
                    "--density: 1.08;",
                ],
            ),
        ];
        for ((tenant, theme), (same_tenant, lines)) in themes().into_iter().zip(expected) {
            assert_eq!(tenant, same_tenant);
            for line in lines {
                assert!(theme.css().contains(line), "{tenant} lacks {line}");
            }
        }
    }

    #[test]
    fn the_smallest_density_keeps_the_target_of_44_px() {
        let [(_, mut tokens), ..] = demo_brands();
        tokens.density = 0.8.try_into().unwrap();
        assert!(Theme::derive(&tokens).css().contains("--button-height: 44px;"));
    }

    #[test]
    fn the_hash_tells_brands_apart_and_stays_the_same() {
        let hashes = themes().map(|(_, theme)| theme.hash());
        assert!(
            hashes
                .iter()
                .all(|hash| hash.len() == 16 && hash.bytes().all(|digit| digit.is_ascii_hexdigit()))
        );
        assert_ne!(hashes[0], hashes[1]);
        assert_eq!(hashes, themes().map(|(_, theme)| theme.hash()));
    }

    #[test]
    fn neither_sheet_nor_classes_name_a_brand() {
        for (tenant, theme) in themes() {
            assert!(
                !theme.css().contains(tenant) && !theme.html_classes().contains(tenant),
                "{tenant}"
            );
        }
        assert_eq!(
            themes()[1].1.html_classes(),
            "frame-band head-condensed radius-0 rule-2 brand-light band-dark"
        );
    }
}
