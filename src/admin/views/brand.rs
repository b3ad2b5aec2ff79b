//! What the page of a tenant's brand shows.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{BRAND_FIELDS, Form, Head, Offers, Settings};
use crate::foundation::web::View;

/// A pair of colours that cannot be read well enough.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Finding {
    /// Whether in dark mode.
    pub dark: bool,
    /// What the pair is for.
    pub name: String,
    /// The upper colour.
    pub color: String,
    /// The ground's colour.
    pub ground_color: String,
    /// The ratio, as numbers are written.
    pub ratio: String,
    /// The ratio needed.
    pub needed: String,
    /// The field whose change helps; none when only another brand would.
    pub field: Option<String>,
    /// The nearest colour that would pass.
    pub nearest: String,
}

/// The colours of one mode, for the small picture.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Swatches {
    /// Whether this is dark mode.
    pub dark: bool,
    /// The colours by role.
    pub colors: BTreeMap<String, String>,
}

/// assets/views/admin/tenant_brand.html
#[derive(Clone, Debug, Serialize)]
pub struct BrandPage {
    /// The head.
    pub head: Head,
    /// The tokens.
    pub form: Form,
    /// What the fields offer.
    pub offers: Offers,
    /// Where the colours are tried without being kept.
    pub preview_url: String,
    /// What cannot be read.
    pub findings: Vec<Finding>,
    /// Light and dark; empty when the tokens cannot be read.
    pub swatches: Vec<Swatches>,
    /// The logo.
    pub logo_url: Option<String>,
    /// Where a logo is uploaded.
    pub logo: Form,
    /// The home page's picture.
    pub hero_url: Option<String>,
    /// Where that is uploaded.
    pub hero: Form,
}

impl Settings for BrandPage {
    const AT_DESK: &'static str = "admin/desk_brand.html";
}

impl View for BrandPage {
    const TEMPLATE: &'static str = "admin/tenant_brand.html";

    fn samples() -> Vec<Self> {
        let names = [
            "paper", "surface", "band", "on_band", "ink", "muted", "brand", "on_brand", "link", "tint", "on_tint",
            "line", "spark", "on_spark",
        ];
        let colors: BTreeMap<_, _> = names.map(|name| (name.to_owned(), "#33485a".to_owned())).into();
        vec![Self {
            head: Head::sample(),
            form: Form::sample(&BRAND_FIELDS),
            offers: Offers::default(),
            preview_url: "/x".into(),
            findings: [None, Some("Kopfbereich".to_owned())]
                .map(|field| Finding {
                    name: "Nebentext auf ausgewählten Einträgen".into(),
                    ratio: "2,1".into(),
                    field,
                    ..Finding::default()
                })
                .into(),
            swatches: vec![Swatches { dark: true, colors }],
            logo_url: None,
            logo: Form::sample(&["logo"]),
            hero_url: Some("/x".into()),
            hero: Form::sample(&["hero"]),
        }]
    }
}
