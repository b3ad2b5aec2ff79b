//! From twelve tokens to every colour of the portal, in light and dark.

use serde::Serialize;

use super::color::{Hex, Oklch, fit, nearest_passing};
use super::{BrandTokens, Frame};

/// Above this lightness a brand colours surfaces, not text.
const LIGHT_BRAND_L: f64 = 0.72;

/// Below this lightness a band is dark, and stays so in both modes.
const DARK_BAND_L: f64 = 0.4;

/// Above this chroma a band is loud; in dark mode it takes the hue of the ink instead of its own.
const LOUD_BAND_C: f64 = 0.08;

/// WCAG AA for text of any size.
const TEXT_RATIO: f64 = 4.5;

/// WCAG AA for the edges of controls and the focus ring.
const CONTROL_RATIO: f64 = 3.0;

/// White with a breath of warmth; pure white makes a tint look dirty.
const WARM_WHITE: Hex = Hex::rgb(0xff, 0xfe, 0xfc);

/// The pale tones behind initials, before a mode touches them.
const AVATAR_TONES: [Hex; 7] = [
    Hex::rgb(0xc5, 0xdc, 0xea),
    Hex::rgb(0xe8, 0xc5, 0xd2),
    Hex::rgb(0xd3, 0xd2, 0xec),
    Hex::rgb(0xc9, 0xdf, 0xd1),
    Hex::rgb(0xf2, 0xc9, 0xae),
    Hex::rgb(0xdc, 0xd3, 0xc1),
    Hex::rgb(0xf0, 0xdc, 0x96),
];

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
}

/// Declares the roles once, so that palette, role and custom property cannot drift apart.
macro_rules! roles {
    ($($(#[$doc:meta])* $field:ident $role:ident $name:literal;)*) => {
        /// What a colour is for; in CSS the custom property of the same name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Role { $($(#[$doc])* $role,)* }

        impl Role {
            /// Every role, in the order of the style sheet.
            pub const ALL: &'static [Self] = &[$(Self::$role),*];

            /// The name of the custom property, without its dashes in front.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$role => $name,)* }
            }
        }

        /// The colours of one mode.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Palette {
            $($(#[$doc])* pub $field: Hex,)*
            /// The seven grounds of initials.
            pub avatar_tones: [Hex; 7],
        }

        impl Palette {
            /// The colour of a role.
            #[must_use]
            pub const fn color(&self, role: Role) -> Hex {
                match role { $(Role::$role => self.$field,)* }
            }
        }
    };
}

roles! {
    /// The ground of a page.
    paper Paper "paper";
    /// Cards and fields.
    surface Surface "surface";
    /// Footer and quiet areas, a little deeper than the paper.
    sunk Sunk "sunk";
    /// Text.
    ink Ink "ink";
    /// Text that comes second: meta lines, help.
    muted Muted "muted";
    /// Hairlines.
    line Line "line";
    /// Borders of fields and outlined buttons.
    edge Edge "edge";
    /// Filled buttons.
    brand Brand "brand";
    /// Text on `brand`.
    on_brand OnBrand "on-brand";
    /// The brand at 45 %: earlier values of a chart.
    brand_past BrandPast "brand-past";
    /// The brand at 20 %: the area of a map.
    brand_area BrandArea "brand-area";
    /// Text of links.
    link Link "link";
    /// The line below links.
    link_line LinkLine "link-line";
    /// Grounds of chips and chosen answers.
    tint Tint "tint";
    /// Text on `tint`.
    on_tint OnTint "on-tint";
    /// Counts and small marks.
    spark Spark "spark";
    /// Text on `spark`.
    on_spark OnSpark "on-spark";
    /// Header and hero.
    band Band "band";
    /// Text on `band`.
    on_band OnBand "on-band";
    /// Second text on `band`.
    band_muted BandMuted "band-muted";
    /// The focus ring on page grounds; on the band it is `on-band`.
    focus Focus "focus";
    /// The ground of a date: the brand if it is light, the spark on a floating frame, else `tint`.
    tile Tile "tile";
    /// Text on `tile`.
    on_tile OnTile "on-tile";
    /// What went well.
    good Good "good";
    /// The ground of `good`.
    good_soft GoodSoft "good-soft";
    /// What needs a look.
    warn Warn "warn";
    /// The ground of `warn`.
    warn_soft WarnSoft "warn-soft";
    /// What failed or destroys.
    bad Bad "bad";
    /// The ground of `bad`.
    bad_soft BadSoft "bad-soft";
}

/// Two roles that lie on each other, and the ratio they need.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ContrastPair {
    /// Text, edge or ring.
    pub role: Role,
    /// What it lies on.
    pub ground: Role,
    /// The smallest ratio allowed.
    pub needed: f64,
}

const fn text(role: Role, ground: Role) -> ContrastPair {
    ContrastPair {
        role,
        ground,
        needed: TEXT_RATIO,
    }
}

const fn control(role: Role, ground: Role) -> ContrastPair {
    ContrastPair {
        role,
        ground,
        needed: CONTROL_RATIO,
    }
}

impl ContrastPair {
    /// The pairs checked in each mode before a brand is published.
    pub const ALL: [Self; 25] = [
        text(Role::Ink, Role::Paper),
        text(Role::Ink, Role::Surface),
        text(Role::Ink, Role::Sunk),
        text(Role::Ink, Role::Tint),
        text(Role::Muted, Role::Paper),
        text(Role::Muted, Role::Surface),
        text(Role::Muted, Role::Sunk),
        text(Role::Muted, Role::Tint),
        text(Role::Link, Role::Paper),
        text(Role::Link, Role::Surface),
        text(Role::Link, Role::Sunk),
        text(Role::OnBrand, Role::Brand),
        text(Role::OnTint, Role::Tint),
        text(Role::OnSpark, Role::Spark),
        text(Role::OnTile, Role::Tile),
        text(Role::OnBand, Role::Band),
        text(Role::BandMuted, Role::Band),
        text(Role::Good, Role::GoodSoft),
        text(Role::Warn, Role::WarnSoft),
        text(Role::Bad, Role::BadSoft),
        text(Role::Bad, Role::Paper),
        control(Role::Edge, Role::Paper),
        control(Role::Edge, Role::Surface),
        control(Role::Focus, Role::Paper),
        control(Role::Focus, Role::Sunk),
    ];
}

/// A pair that cannot be read well enough.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ContrastFinding {
    /// Which two roles.
    pub pair: ContrastPair,
    /// In which mode.
    pub mode: Mode,
    /// What the ratio is.
    pub ratio: f64,
    /// What it would have to be.
    pub needed: f64,
    /// The colour nearest to the role's that would pass on this ground.
    pub nearest: Hex,
}

/// A colour that a brand writes itself; every other one follows from these five.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token {
    /// Filled buttons and links.
    Brand,
    /// Counts and small marks.
    Spark,
    /// The ground of a page.
    Paper,
    /// The text of a page.
    Ink,
    /// The ground of header and hero.
    Band,
}

impl Token {
    /// The name of its field.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Brand => "brand",
            Self::Spark => "spark",
            Self::Paper => "paper",
            Self::Ink => "ink",
            Self::Band => "band",
        }
    }

    /// Those that a pair's contrast hangs on.
    const fn behind(pair: ContrastPair) -> &'static [Self] {
        match pair.ground {
            Role::Band => &[Self::Band, Self::Ink],
            Role::Brand => &[Self::Brand, Self::Ink],
            Role::Spark => &[Self::Spark, Self::Ink],
            Role::Tile => &[Self::Brand, Self::Spark, Self::Ink],
            Role::Tint => &[Self::Ink, Self::Brand],
            _ => &[Self::Ink, Self::Paper],
        }
    }

    const fn of(self, tokens: &BrandTokens) -> Hex {
        match self {
            Self::Brand => tokens.brand,
            Self::Spark => tokens.spark,
            Self::Paper => tokens.paper,
            Self::Ink => tokens.ink,
            Self::Band => tokens.band,
        }
    }

    fn changed(self, tokens: &BrandTokens, color: Hex) -> BrandTokens {
        let mut tokens = tokens.clone();
        match self {
            Self::Brand => tokens.brand = color,
            Self::Spark => tokens.spark = color,
            Self::Paper => tokens.paper = color,
            Self::Ink => tokens.ink = color,
            Self::Band => tokens.band = color,
        }
        tokens
    }
}

/// What a brand could write instead, so that a pair can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Remedy {
    /// Which of its colours.
    pub token: Token,
    /// The nearest one with which the pair passes, and no other one fails instead.
    pub color: Hex,
}

/// Lightness between two colours that are tried; a finer difference is hard to see.
const REMEDY_STEP: f64 = 0.02;

/// A brand with all its colours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// What the brand wrote.
    pub tokens: BrandTokens,
    /// Its colours in light mode.
    pub light: Palette,
    /// Its colours in dark mode.
    pub dark: Palette,
}

impl Theme {
    /// All colours of a brand. Always succeeds; what cannot be read shows in [`Theme::contrast_findings`].
    #[must_use]
    pub fn derive(tokens: &BrandTokens) -> Self {
        Self {
            tokens: tokens.clone(),
            light: light(tokens),
            dark: dark(tokens),
        }
    }

    /// The colours of a mode.
    #[must_use]
    pub const fn palette(&self, mode: Mode) -> &Palette {
        match mode {
            Mode::Light => &self.light,
            Mode::Dark => &self.dark,
        }
    }

    /// The pairs that fail, light mode first; empty when the brand may be published.
    #[must_use]
    pub fn contrast_findings(&self) -> Vec<ContrastFinding> {
        let modes = [Mode::Light, Mode::Dark];
        modes
            .into_iter()
            .flat_map(|mode| ContrastPair::ALL.map(|pair| (mode, pair)))
            .filter_map(|(mode, pair)| self.finding(mode, pair))
            .collect()
    }

    /// The smallest change of one colour that the brand writes itself, after which this pair can be read and no other one
    /// has become unreadable; none when there is no such change of lightness.
    #[must_use]
    pub fn remedy(&self, finding: &ContrastFinding) -> Option<Remedy> {
        let found = self.contrast_findings().len();
        let cures = |tokens: &BrandTokens| {
            let theme = Self::derive(tokens);
            theme.finding(finding.mode, finding.pair).is_none() && theme.contrast_findings().len() < found
        };
        let candidates = Token::behind(finding.pair).iter().flat_map(|token| {
            let from = token.of(&self.tokens).oklch();
            [-REMEDY_STEP, REMEDY_STEP].map(move |step| (*token, from, step))
        });
        // Over all of them step by step: the first that cures is the nearest.
        let walks: Vec<_> = candidates.collect();
        (1..=50_u8).find_map(|count| {
            walks.iter().find_map(|(token, from, step)| {
                let color = from.at_lightness(from.l + f64::from(count) * step).to_hex();
                cures(&token.changed(&self.tokens, color)).then_some(Remedy { token: *token, color })
            })
        })
    }

    /// The colour a phone gives its own bars: the topmost row of the header.
    #[must_use]
    pub const fn theme_color(&self, mode: Mode) -> Hex {
        match self.tokens.frame {
            Frame::Line => self.palette(mode).paper,
            Frame::Band | Frame::Split | Frame::Float => self.palette(mode).band,
        }
    }

    fn finding(&self, mode: Mode, pair: ContrastPair) -> Option<ContrastFinding> {
        let palette = self.palette(mode);
        let (color, ground) = (palette.color(pair.role), palette.color(pair.ground));
        let ratio = color.contrast(ground);
        (ratio < pair.needed).then(|| ContrastFinding {
            pair,
            mode,
            ratio,
            needed: pair.needed,
            nearest: nearest_passing(color, ground, pair.needed),
        })
    }
}

/// Whether a brand is too light for text on paper.
pub(super) fn is_light_brand(tokens: &BrandTokens) -> bool {
    tokens.brand.oklch().l > LIGHT_BRAND_L
}

/// Whether the band is dark in light mode, too.
pub(super) fn is_dark_band(tokens: &BrandTokens) -> bool {
    tokens.band.oklch().l < DARK_BAND_L
}

fn light(tokens: &BrandTokens) -> Palette {
    let &BrandTokens {
        brand,
        spark,
        paper,
        ink,
        band,
        ..
    } = tokens;
    let is_light_brand = is_light_brand(tokens);
    let brand_lch = brand.oklch();

    let surface = Hex::WHITE;
    let paper_lch = paper.oklch();
    let sunk = Oklch {
        l: (paper_lch.l - 0.022).max(0.0),
        c: paper_lch.c * 1.3,
        ..paper_lch
    }
    .to_hex();
    let tint = brand.over(WARM_WHITE, if is_light_brand { 0.28 } else { 0.095 });
    let link = if is_light_brand {
        ink
    } else {
        fit(brand_lch, &[sunk, paper, surface], 4.8)
    };
    let link_line = if is_light_brand {
        brand_lch.at_lightness(brand_lch.l - 0.12).to_hex()
    } else {
        link
    };
    let on_brand = if is_light_brand {
        on_ground(brand, ink, &[ink])
    } else {
        on_ground(brand, ink, &[Hex::WHITE, ink])
    };
    let on_spark = on_ground(spark, ink, &[Hex::WHITE, ink]);
    let on_tint = fit(link.oklch(), &[tint], 5.5);
    let on_band = if Hex::WHITE.contrast(band) > ink.contrast(band) {
        Hex::WHITE
    } else {
        ink
    };
    let (tile, on_tile) = tile(tokens, (brand, on_brand), (spark, on_spark), (tint, on_tint));
    let state = |hue: f64, chroma: f64| {
        let soft = Oklch {
            l: 0.955,
            c: 0.035,
            h: hue,
        }
        .to_hex();
        (
            fit(
                Oklch {
                    l: 0.48,
                    c: chroma,
                    h: hue,
                },
                &[soft, paper, surface, sunk],
                5.0,
            ),
            soft,
        )
    };
    let (good, good_soft) = state(152.0, 0.12);
    let (warn, warn_soft) = state(78.0, 0.11);
    let (bad, bad_soft) = state(27.0, 0.17);

    Palette {
        paper,
        surface,
        sunk,
        ink,
        muted: fit(ink.over(paper, 0.58).oklch(), &[sunk, tint, paper, surface], 4.8),
        line: ink.over(paper, 0.14),
        edge: fit(ink.over(paper, 0.5).oklch(), &[paper, surface, sunk], 3.2),
        brand,
        on_brand,
        brand_past: brand.over(paper, 0.45),
        brand_area: brand.over(paper, 0.2),
        link,
        link_line,
        tint,
        on_tint,
        spark,
        on_spark,
        band,
        on_band,
        band_muted: fit(on_band.over(band, 0.72).oklch(), &[band], 4.8),
        focus: link,
        tile,
        on_tile,
        good,
        good_soft,
        warn,
        warn_soft,
        bad,
        bad_soft,
        avatar_tones: AVATAR_TONES,
    }
}

fn dark(tokens: &BrandTokens) -> Palette {
    let ink_token = tokens.ink.oklch();
    let is_light_brand = is_light_brand(tokens);
    let shade = |l: f64| {
        Oklch {
            l,
            c: ink_token.c.clamp(0.006, 0.018),
            h: ink_token.h,
        }
        .to_hex()
    };
    let (paper, surface, sunk) = (shade(0.185), shade(0.225), shade(0.15));
    let paper_token = tokens.paper.oklch();
    let ink = Oklch {
        l: 0.945,
        c: paper_token.c.min(0.012),
        h: paper_token.h,
    }
    .to_hex();

    let brand_token = tokens.brand.oklch();
    let brand = if is_light_brand {
        tokens.brand
    } else {
        Oklch {
            l: brand_token.l.max(0.74),
            c: brand_token.c.min(0.13),
            ..brand_token
        }
        .to_hex()
    };
    let on_brand = fit(
        Oklch {
            l: 0.2,
            c: brand_token.c.min(0.03),
            h: brand_token.h,
        },
        &[brand],
        7.0,
    );
    let tint = brand.over(surface, 0.15);
    let link = if is_light_brand {
        tokens.brand
    } else {
        fit(
            Oklch {
                l: 0.82,
                c: brand_token.c.min(0.10),
                ..brand_token
            },
            &[paper, surface, sunk],
            6.0,
        )
    };
    let on_tint = fit(link.oklch(), &[tint], 5.5);

    let spark_token = tokens.spark.oklch();
    let spark = if spark_token.l < 0.60 {
        spark_token.at_lightness(0.66).to_hex()
    } else {
        tokens.spark
    };
    let on_spark = on_ground(spark, shade(0.185), &[shade(0.185)]);

    let band_token = tokens.band.oklch();
    let band = if is_dark_band(tokens) {
        band_token.at_lightness(0.13)
    } else {
        let h = if band_token.c > LOUD_BAND_C {
            ink_token.h
        } else {
            band_token.h
        };
        Oklch { l: 0.275, c: 0.038, h }
    }
    .to_hex();

    let (tile, on_tile) = tile(tokens, (brand, on_brand), (spark, on_spark), (tint, on_tint));
    let state = |hue: f64, chroma: f64| {
        let soft = Oklch {
            l: 0.30,
            c: 0.045,
            h: hue,
        }
        .to_hex();
        (
            fit(
                Oklch {
                    l: 0.82,
                    c: chroma,
                    h: hue,
                },
                &[soft, paper, surface, sunk],
                5.5,
            ),
            soft,
        )
    };
    let (good, good_soft) = state(152.0, 0.12);
    let (warn, warn_soft) = state(78.0, 0.12);
    let (bad, bad_soft) = state(27.0, 0.10);

    Palette {
        paper,
        surface,
        sunk,
        ink,
        muted: fit(ink.over(paper, 0.66).oklch(), &[tint, surface, paper, sunk], 4.9),
        line: ink.over(paper, 0.17),
        edge: fit(ink.over(paper, 0.45).oklch(), &[paper, surface], 3.2),
        brand,
        on_brand,
        brand_past: brand.over(paper, 0.45),
        brand_area: brand.over(paper, 0.2),
        link,
        link_line: link,
        tint,
        on_tint,
        spark,
        on_spark,
        band,
        on_band: ink,
        band_muted: fit(ink.over(band, 0.72).oklch(), &[band], 4.8),
        focus: link,
        tile,
        on_tile,
        good,
        good_soft,
        warn,
        warn_soft,
        bad,
        bad_soft,
        avatar_tones: AVATAR_TONES.map(|tone| tone.over(surface, 0.38)),
    }
}

/// The first candidate that can be read on the ground; else `ink`, moved until it can.
fn on_ground(ground: Hex, ink: Hex, candidates: &[Hex]) -> Hex {
    let readable = candidates
        .iter()
        .find(|candidate| candidate.contrast(ground) >= TEXT_RATIO);
    readable
        .copied()
        .unwrap_or_else(|| fit(ink.oklch(), &[ground], TEXT_RATIO))
}

/// Ground and text of a date, each pair as (ground, text).
fn tile(tokens: &BrandTokens, brand: (Hex, Hex), spark: (Hex, Hex), tint: (Hex, Hex)) -> (Hex, Hex) {
    if is_light_brand(tokens) {
        brand
    } else if tokens.frame == Frame::Float {
        spark
    } else {
        tint
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::demo_brands;
    use super::*;

    /// Kith with some colours changed.
    fn kith_but(change: impl FnOnce(&mut BrandTokens)) -> Theme {
        let [(_, mut tokens), ..] = demo_brands();
        change(&mut tokens);
        Theme::derive(&tokens)
    }

    fn hex(text: &str) -> Hex {
        text.parse().unwrap()
    }

    #[test]
    fn the_demo_brands_can_be_published() {
        for (tenant, tokens) in demo_brands() {
            assert_eq!(Theme::derive(&tokens).contrast_findings(), [], "{tenant}");
        }
    }

    #[test]
    fn derived_text_keeps_the_ratios_it_was_fitted_to() {
        for (tenant, tokens) in demo_brands() {
            let Theme { light, dark, .. } = Theme::derive(&tokens);
            assert!(
                light.muted.contrast(light.sunk) >= 4.8 && light.muted.contrast(light.tint) >= 4.8,
                "{tenant}"
            );
            assert!(
                dark.muted.contrast(dark.tint) >= 4.9 && dark.muted.contrast(dark.surface) >= 4.9,
                "{tenant}"
            );
            assert!(
                light.on_tint.contrast(light.tint) >= 5.5 && dark.on_tint.contrast(dark.tint) >= 5.5,
                "{tenant}"
            );
            assert!(
                dark.on_brand.contrast(dark.brand) >= 7.0 && dark.link.contrast(dark.surface) >= 6.0,
                "{tenant}"
            );
            assert!(
                light.edge.contrast(light.paper) >= 3.2 && dark.edge.contrast(dark.surface) >= 3.2,
                "{tenant}"
            );
        }
    }

    #[test]
    fn initials_can_be_read_on_every_tone() {
        for (tenant, tokens) in demo_brands() {
            let theme = Theme::derive(&tokens);
            for palette in [&theme.light, &theme.dark] {
                for tone in palette.avatar_tones {
                    assert!(palette.ink.contrast(tone) >= 4.5, "{tenant} {tone}");
                }
            }
        }
    }

    #[test]
    fn a_light_brand_colors_surfaces_and_never_text() {
        let theme = Theme::derive(&demo_brands()[1].1);
        assert_eq!(
            (theme.light.link, theme.light.on_brand),
            (theme.tokens.ink, theme.tokens.ink)
        );
        assert_eq!(theme.dark.brand, theme.tokens.brand);
    }

    #[test]
    fn ink_that_vanishes_in_the_paper_is_a_finding_with_a_way_out() {
        let theme = kith_but(|tokens| tokens.ink = hex("#e6ddd6"));
        let findings = theme.contrast_findings();
        let finding = findings
            .iter()
            .find(|finding| finding.pair == text(Role::Ink, Role::Paper))
            .unwrap();
        assert!(finding.mode == Mode::Light && finding.ratio < 1.5);
        assert!(finding.nearest.contrast(theme.light.paper) >= finding.needed);
    }

    #[test]
    fn a_band_neither_white_nor_ink_can_be_read_on_is_a_finding() {
        let findings =
            kith_but(|tokens| (tokens.band, tokens.ink) = (hex("#8b8b8b"), hex("#4a4a4a"))).contrast_findings();
        let pairs: Vec<_> = findings
            .iter()
            .map(|finding| (finding.mode, finding.pair.role, finding.pair.ground))
            .collect();
        assert_eq!(pairs, [(Mode::Light, Role::OnBand, Role::Band)]);
    }

    #[test]
    fn a_remedy_cures_and_is_near() {
        for theme in [
            kith_but(|tokens| (tokens.band, tokens.ink) = (hex("#8b8b8b"), hex("#4a4a4a"))),
            kith_but(|tokens| tokens.ink = hex("#e6ddd6")),
            kith_but(|tokens| tokens.ink = hex("#8a8a8a")),
        ] {
            let findings = theme.contrast_findings();
            let finding = findings.first().unwrap();
            let remedy = theme.remedy(finding).unwrap();
            let cured = Theme::derive(&remedy.token.changed(&theme.tokens, remedy.color));
            assert_eq!(cured.finding(finding.mode, finding.pair), None, "{remedy:?}");
            assert!(cured.contrast_findings().len() < findings.len(), "{remedy:?}");
        }
    }

    #[test]
    fn what_can_be_fitted_is_no_finding() {
        for brand in [
            "#ffffff", "#000000", "#ff8800", "#7f7f7f", "#00ff00", "#ffff00", "#0000ff",
        ] {
            let theme = kith_but(|tokens| (tokens.brand, tokens.spark) = (hex(brand), hex(brand)));
            assert_eq!(theme.contrast_findings(), [], "{brand}");
        }
    }

    #[test]
    fn dark_mode_can_be_read_whatever_the_tokens_say() {
        let colors: Vec<Hex> = (0..=0xfff_u16)
            .step_by(37)
            .map(|mix| {
                let [red, green, blue] = [mix >> 8, mix >> 4, mix].map(|channel| (channel & 15) as u8 * 17);
                Hex::rgb(red, green, blue)
            })
            .collect();
        for (place, &one) in colors.iter().enumerate() {
            let other = colors[(place * 29 + 7) % colors.len()];
            let theme = kith_but(|tokens| {
                (tokens.brand, tokens.spark, tokens.band) = (one, other, one);
                (tokens.ink, tokens.paper) = (other, one);
            });
            let findings = theme.contrast_findings();
            assert!(
                findings.iter().all(|finding| finding.mode == Mode::Light),
                "{one} {other} {findings:?}"
            );
        }
    }

    #[test]
    fn a_role_has_one_name_in_json_and_css() {
        for role in Role::ALL {
            assert_eq!(serde_json::to_value(role).unwrap(), role.name());
        }
    }

    #[test]
    fn the_bars_of_a_phone_continue_the_topmost_row() {
        for (tenant, tokens) in demo_brands() {
            let theme = Theme::derive(&tokens);
            let expected = if tenant == "kith" { tokens.paper } else { tokens.band };
            assert_eq!(theme.theme_color(Mode::Light), expected, "{tenant}");
        }
    }
}
