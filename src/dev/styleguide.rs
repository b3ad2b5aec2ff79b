//! Every component in every brand, in light and dark, on one page.

use std::sync::Arc;

use axum::{
    extract::State,
    http::{Uri, header},
    response::{Html, IntoResponse, Response},
};
use serde_json::{Value, json};

use super::views::{Look, Samples, Styleguide, Switch};
use crate::{
    accounts::{Visitor, door::flash_of, frame::Frame},
    foundation::{
        error::AppError,
        i18n::{Lang, Speaker},
        web::{Answer, FormData, Redirect, door::Around, templates::Given, with_notice},
    },
    tenancy::{House, Tenant},
};

/// Where the page is.
const PATH: &str = "/_dev/styleguide";
/// The word for all brands in the address.
const ALL: &str = "all";
/// The modes in the address with their words; the first one shows both.
const MODES: [(&str, &str); 3] = [
    ("both", "dev-mode-both"),
    ("light", "dev-mode-light"),
    ("dark", "dev-mode-dark"),
];
/// Classes of the html element when brands stand side by side: none may shape the others.
const NO_BRAND: &str = "frame-line";

/// GET /_dev/styleguide: `brand` is a slug or `all`, `mode` one of [`MODES`], `lang` a language of the brand.
pub(super) async fn show(visitor: Visitor, uri: Uri) -> Answer {
    let asked = Asked::of(&visitor, &uri).await?;
    let speaker = visitor
        .house
        .words
        .speaker(asked.tenant.locale(asked.lang), &asked.tenant.wording);
    let page = Styleguide {
        brands: asked.brands(&speaker),
        modes: asked.modes(&speaker),
        looks: asked.looks(&speaker),
        samples: Samples::of(&speaker),
        action: asked.path(asked.brand(), asked.mode, asked.lang),
    };
    let given = Given::default()
        .with("frame", &asked.frame(&visitor, &speaker)?)
        .with("page", &page);
    let html = visitor
        .house
        .templates
        .render("dev/styleguide.html", &speaker, given)
        .map_err(|error| AppError::Failure(error.to_string()))?;
    Ok(Html(html).into_response())
}

/// POST /_dev/styleguide: what a dialog confirms here has no effect but the message on the next page.
pub(super) async fn send() -> Response {
    with_notice(Redirect::to(PATH), "good", "dev-notice-good")
}

/// GET /_dev/looks.css: the tokens of every brand, each for the elements of its class.
pub(super) async fn looks(State(house): State<House>) -> Answer {
    let css: String = house
        .tenants
        .all()
        .await?
        .iter()
        .map(|tenant| tenant.theme_css.replace(":root", &format!(".look-{}", tenant.slug)))
        .collect();
    Ok(([(header::CONTENT_TYPE, "text/css; charset=utf-8")], css).into_response())
}

/// What the address asks for.
struct Asked {
    tenants: Vec<Arc<Tenant>>,
    /// The brand of the frame: the chosen one, or the host's.
    tenant: Arc<Tenant>,
    all: bool,
    mode: &'static str,
    lang: Lang,
}

impl Asked {
    async fn of(visitor: &Visitor, uri: &Uri) -> Result<Self, AppError> {
        let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
        let tenants = visitor.house.tenants.all().await?;
        let chosen = tenants.iter().find(|tenant| tenant.slug == query.text("brand"));
        let tenant = chosen.unwrap_or(&visitor.tenant).clone();
        let lang = query.text("lang").parse().unwrap_or(visitor.lang);
        Ok(Self {
            all: query.text("brand") == ALL,
            mode: MODES
                .into_iter()
                .find(|(mode, _)| *mode == query.text("mode"))
                .unwrap_or(MODES[0])
                .0,
            lang: if tenant.langs.contains(&lang) {
                lang
            } else {
                tenant.default_lang
            },
            tenants,
            tenant,
        })
    }

    fn brand(&self) -> &str {
        if self.all { ALL } else { &self.tenant.slug }
    }

    fn path(&self, brand: &str, mode: &str, lang: Lang) -> String {
        format!("{PATH}?brand={brand}&mode={mode}&lang={}", lang.as_str())
    }

    fn brands(&self, speaker: &Speaker) -> Vec<Switch> {
        let one = |tenant: &Arc<Tenant>| Switch {
            text: tenant.name.clone(),
            url: self.path(&tenant.slug, self.mode, self.lang),
            current: !self.all && tenant.id == self.tenant.id,
        };
        let all = Switch {
            text: speaker.say("dev-brands-all", &[]),
            url: self.path(ALL, self.mode, self.lang),
            current: self.all,
        };
        self.tenants.iter().map(one).chain([all]).collect()
    }

    fn modes(&self, speaker: &Speaker) -> Vec<Switch> {
        let switch = |(mode, key): (&str, &str)| Switch {
            text: speaker.say(key, &[]),
            url: self.path(self.brand(), mode, self.lang),
            current: mode == self.mode,
        };
        MODES.into_iter().map(switch).collect()
    }

    fn looks(&self, speaker: &Speaker) -> Vec<Look> {
        let modes = MODES
            .into_iter()
            .skip(1)
            .filter(|(mode, _)| self.mode == MODES[0].0 || self.mode == *mode);
        let modes: Vec<_> = modes.collect();
        let tenants = self
            .tenants
            .iter()
            .filter(|tenant| self.all || tenant.id == self.tenant.id);
        tenants
            .flat_map(|tenant| modes.iter().map(move |mode| (tenant, *mode)))
            .map(|(tenant, (mode, key))| Look {
                name: tenant.name.clone(),
                mode: speaker.say(key, &[]),
                classes: format!("look-{} mode-{mode} {}", tenant.slug, tenant.html_classes),
                prefix: format!("{}-{mode}-", tenant.slug),
            })
            .collect()
    }

    /// The frame as the brand's own host would draw it, with addresses that work at this one.
    fn frame(&self, visitor: &Visitor, speaker: &Arc<Speaker>) -> Result<Value, AppError> {
        let reader = Visitor {
            waits: Arc::default(),
            tenant: Arc::clone(&self.tenant),
            lang: self.lang,
            speaker: Arc::clone(speaker),
            ..visitor.clone()
        };
        let around = Around {
            path_and_query: PATH,
            flash: flash_of(visitor),
            leads_back: false,
            noindex: true,
            reference: "",
        };
        let frame = Frame::of(&reader, around);
        let mut frame = serde_json::to_value(frame).map_err(|error| AppError::Failure(error.to_string()))?;
        let links: Vec<Value> = self
            .tenant
            .langs
            .iter()
            .map(|lang| {
                json!({
                    "lang": lang.as_str(),
                    "name": lang.native_name(),
                    "url": self.path(self.brand(), self.mode, *lang),
                    "current": *lang == self.lang,
                })
            })
            .collect();
        frame["languages"] = Value::from(links);
        frame["alternates"] = json!([]);
        frame["canonical"] = Value::Null;
        if self.tenant.id != visitor.tenant.id {
            // The style sheet and pictures of another brand lie on its own host.
            frame["theme_css"] = Value::from("/_dev/looks.css");
            frame["logo_url"] = Value::Null;
        }
        let classes = if self.all { NO_BRAND } else { &self.tenant.html_classes };
        frame["html_classes"] = Value::from(format!("{classes} look-{}", self.tenant.slug));
        Ok(frame)
    }
}
