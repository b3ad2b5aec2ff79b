//! The forms of a tenant: read at the edge, each refusal by its field.

use super::dossier::{Details, Dossier};
use crate::{
    accounts::views::Meanwhile,
    foundation::{
        email_address::EmailAddress,
        error::Refusal,
        i18n::{Country, Lang, Speaker},
        web::{Fields, FormData},
    },
    tenancy::{
        House,
        brand::{BrandTokens, Density, Frame, HeadWeight, Hex, RadiusPx, RulePx, Stack},
        countries::Facts,
        feature::Feature,
    },
};

/// Slugs that would be taken for a part of the platform.
const RESERVED_SLUGS: [&str; 11] = [
    "www",
    "api",
    "auth",
    "mail",
    "status",
    "admin",
    "cdn",
    "ops",
    "files",
    "static",
    "autodiscover",
];
/// Characters of a slug.
const SLUG_CHARS_MAX: usize = 32;
/// Characters of a tenant's name.
const NAME_CHARS_MAX: usize = 60;
/// Characters of the word beside the logo.
const SUFFIX_CHARS_MAX: usize = 30;
/// Countries of one tenant.
const COUNTRIES_MAX: usize = 10;
/// Characters of a company's address on the web.
const URL_CHARS_MAX: usize = 200;
/// Characters of a host name and of one of its labels.
const HOST_CHARS_MAX: usize = 253;
const LABEL_CHARS_MAX: usize = 63;

/// What the form of a new tenant starts with: a plain brand that can be read, and the platform's home.
pub const STARTING: [(&str, &str); 14] = [
    ("default_lang", "de"),
    ("time_zone", "Europe/Berlin"),
    ("brand", "#33485a"),
    ("spark", "#c8742a"),
    ("paper", "#ffffff"),
    ("ink", "#1b2024"),
    ("band", "#eef1f3"),
    ("frame", "line"),
    ("radius_px", "6"),
    ("rule_px", "1"),
    ("density", "1"),
    ("text", "exact"),
    ("head", "exact"),
    ("head_weight", "700"),
];

/// A form that shows these values.
#[must_use]
pub fn typed(pairs: &[(&str, &str)]) -> FormData {
    let text = serde_urlencoded::to_string(pairs).unwrap_or_default();
    FormData::parse(text.as_bytes()).unwrap_or_default()
}

/// The short word of a new tenant.
///
/// # Errors
/// When it is malformed or reserved.
pub fn slug(text: &str) -> Result<String, Refusal> {
    let formed = (2..=SLUG_CHARS_MAX).contains(&text.len())
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-')
        && !text.contains("--")
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if !formed {
        return Err(Refusal::new("admin-slug-refused").with("max", SLUG_CHARS_MAX));
    }
    if RESERVED_SLUGS.contains(&text) {
        return Err(Refusal::new("admin-slug-refused-reserved"));
    }
    Ok(text.to_owned())
}

/// A host name without port, in small letters; `ours` are the platform's own.
///
/// # Errors
/// When it is malformed or one of the platform's own.
pub fn host(text: &str, ours: &[&str]) -> Result<String, Refusal> {
    let host = text.trim_end_matches('.').to_ascii_lowercase();
    let label = |label: &str| {
        (1..=LABEL_CHARS_MAX).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
    };
    let formed = host.len() <= HOST_CHARS_MAX
        && host.contains('.')
        && host.split('.').all(label)
        && host.parse::<std::net::Ipv4Addr>().is_err();
    if !formed {
        return Err(Refusal::new("admin-host-refused"));
    }
    if ours.contains(&host.as_str()) {
        return Err(Refusal::new("admin-host-refused-taken"));
    }
    Ok(host)
}

/// The details; each refusal stands by its field.
#[must_use]
pub fn details(form: &FormData, features: &[Feature], fields: &mut Fields) -> Option<Details> {
    let name = fields.check("name", words(form.text("name"), 1, NAME_CHARS_MAX));
    let suffix = fields.check("suffix", words(form.text("suffix"), 0, SUFFIX_CHARS_MAX));
    let countries = fields.check("countries", countries(form.text("countries")));
    let default_lang = fields.check("default_lang", lang(form.text("default_lang")));
    let tz = form
        .text("time_zone")
        .parse()
        .map_err(|_| Refusal::new("admin-time-zone-refused"));
    let tz = fields.check("time_zone", tz);
    let company_url = fields.check("company_url", company_url(form.text("company_url")));
    let mail_from = EmailAddress::parse(form.text("mail_from")).map_err(|_| Refusal::new("email-refused"));
    let mail_from = fields.check("mail_from", mail_from);
    let default_lang = default_lang?;
    let ticked = |field: &str| {
        Lang::ALL
            .into_iter()
            .filter(|lang| form.all(field).contains(&lang.as_str()))
            .collect::<Vec<_>>()
    };
    let other_langs: Vec<_> = ticked("other_lang")
        .into_iter()
        .filter(|lang| *lang != default_lang)
        .collect();
    let spoken = |lang: &Lang| *lang == default_lang || other_langs.contains(lang);
    // English has one form of address.
    let formal = ticked("formal")
        .into_iter()
        .filter(|lang| *lang != Lang::En && spoken(lang))
        .collect();
    Some(Details {
        name: name?,
        suffix: suffix?,
        countries: countries?,
        default_lang,
        formal,
        other_langs,
        tz: tz?,
        company_url: company_url?,
        mail_from: mail_from?.as_str().to_owned(),
        approves_newcomers: form.ticked("approves_newcomers"),
        features_off: features
            .iter()
            .map(|feature| feature.word)
            .filter(|word| !form.all("feature").contains(word))
            .collect(),
    })
}

/// The twelve tokens; each refusal stands by its field.
#[must_use]
pub fn brand(form: &FormData, fields: &mut Fields) -> Option<BrandTokens> {
    let mut color = |field: &'static str| {
        fields.check(
            field,
            form.text(field)
                .parse::<Hex>()
                .map_err(|_| Refusal::new("admin-color-refused")),
        )
    };
    let (brand, spark, paper) = (color("brand"), color("spark"), color("paper"));
    let (ink, band) = (color("ink"), color("band"));
    let frame = Frame::ALL.into_iter().find(|frame| frame.word() == form.text("frame"));
    let frame = fields.check("frame", frame.ok_or_else(|| Refusal::new("admin-choice-refused")));
    let mut stack = |field: &'static str| {
        let stack = Stack::ALL.into_iter().find(|stack| stack.word() == form.text(field));
        fields.check(field, stack.ok_or_else(|| Refusal::new("admin-choice-refused")))
    };
    let (text, head) = (stack("text"), stack("head"));
    let whole = |field: &str| form.text(field).parse::<u16>().unwrap_or(u16::MAX);
    let radius = RadiusPx::try_from(whole("radius_px")).map_err(|_| bounds(0.0, 32.0));
    let radius_px = fields.check("radius_px", radius);
    let rule_px = fields.check(
        "rule_px",
        RulePx::try_from(whole("rule_px")).map_err(|_| bounds(1.0, 3.0)),
    );
    let weight = HeadWeight::try_from(whole("head_weight")).map_err(|_| bounds(400.0, 800.0));
    let head_weight = fields.check("head_weight", weight);
    // Somebody who writes 0,9 means 0.9.
    let density = form
        .text("density")
        .replace(',', ".")
        .parse::<f64>()
        .unwrap_or(f64::MAX);
    let density = fields.check("density", Density::try_from(density).map_err(|_| bounds(0.8, 1.2)));
    Some(BrandTokens {
        brand: brand?,
        spark: spark?,
        paper: paper?,
        ink: ink?,
        band: band?,
        frame: frame?,
        radius_px: radius_px?,
        rule_px: rule_px?,
        density: density?,
        text: text?,
        head: head?,
        head_weight: head_weight?,
    })
}

/// The details of a tenant as its form shows them.
#[must_use]
pub fn details_of(dossier: &Dossier, features: &[Feature]) -> FormData {
    let (langs, formal) = (dossier.languages(), dossier.formal());
    let countries = dossier.countries.replace(',', " ");
    let mut pairs = vec![
        ("name", dossier.name.as_str()),
        ("suffix", dossier.suffix.as_str()),
        ("countries", countries.as_str()),
        ("default_lang", dossier.default_lang.as_str()),
        ("time_zone", dossier.time_zone.as_str()),
        ("company_url", dossier.company_url.as_deref().unwrap_or("")),
        ("mail_from", dossier.mail_from.as_str()),
    ];
    // The default one too: it stays spoken when another takes its place.
    pairs.extend(langs.iter().map(|lang| ("other_lang", lang.as_str())));
    if dossier.approves_newcomers {
        pairs.push(("approves_newcomers", "on"));
    }
    pairs.extend(formal.iter().map(|lang| ("formal", lang.as_str())));
    let on = features.iter().map(|feature| feature.word);
    let off: Vec<&str> = dossier.features_off.split(',').collect();
    pairs.extend(on.filter(|word| !off.contains(word)).map(|word| ("feature", word)));
    typed(&pairs)
}

/// The brand of a tenant as its form shows it.
#[must_use]
pub fn brand_of(tokens: &BrandTokens) -> FormData {
    let color = |hex: Hex| hex.to_string();
    let (brand, spark, paper) = (color(tokens.brand), color(tokens.spark), color(tokens.paper));
    let (ink, band) = (color(tokens.ink), color(tokens.band));
    let (radius, rule) = (tokens.radius_px.get().to_string(), tokens.rule_px.get().to_string());
    let (weight, density) = (tokens.head_weight.get().to_string(), tokens.density.get().to_string());
    typed(&[
        ("brand", &brand),
        ("spark", &spark),
        ("paper", &paper),
        ("ink", &ink),
        ("band", &band),
        ("frame", tokens.frame.word()),
        ("radius_px", &radius),
        ("rule_px", &rule),
        ("density", &density),
        ("text", tokens.text.word()),
        ("head", tokens.head.word()),
        ("head_weight", &weight),
    ])
}

fn bounds(min: f64, max: f64) -> Refusal {
    Refusal::new("admin-number-refused").with("min", min).with("max", max)
}

fn words(text: &str, min: usize, max: usize) -> Result<String, Refusal> {
    let fine = (min..=max).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if fine {
        Ok(text.to_owned())
    } else {
        Err(Refusal::new("name-refused").with("max", max))
    }
}

fn lang(text: &str) -> Result<Lang, Refusal> {
    text.parse().map_err(|_| Refusal::new("admin-choice-refused"))
}

fn countries(text: &str) -> Result<Vec<Country>, Refusal> {
    let refused = || Refusal::new("admin-countries-refused").with("max", COUNTRIES_MAX);
    let mut countries: Vec<Country> = Vec::new();
    for code in text
        .split(|c: char| c == ',' || c.is_whitespace())
        .filter(|code| !code.is_empty())
    {
        // Where nothing can be booked and no postal code is known, there is no community.
        let country = code.parse().map_err(|_| refused())?;
        Facts::of(country).ok_or_else(refused)?;
        if !countries.contains(&country) {
            countries.push(country);
        }
    }
    if (1..=COUNTRIES_MAX).contains(&countries.len()) {
        Ok(countries)
    } else {
        Err(refused())
    }
}

fn company_url(text: &str) -> Result<Option<String>, Refusal> {
    if text.is_empty() {
        return Ok(None);
    }
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .unwrap_or("");
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let fine = !host.is_empty()
        && !host.contains('@')
        && text.chars().count() <= URL_CHARS_MAX
        && !text
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\'));
    if fine {
        Ok(Some(text.to_owned()))
    } else {
        Err(Refusal::new("admin-url-refused"))
    }
}

/// What is stored otherwise than it was typed.
#[must_use]
pub fn meanwhile(
    house: &House,
    speaker: &Speaker,
    names: &[&'static str],
    typed: &FormData,
    stored: &FormData,
) -> Vec<Meanwhile> {
    names
        .iter()
        .filter(|name| !typed.says_as(stored, name))
        .map(|name| Meanwhile {
            label: speaker.say(label(name), &[]),
            now: words_of(house, speaker, name, stored),
        })
        .collect()
}

/// What stands beside the field.
pub(super) fn label(name: &str) -> &'static str {
    match name {
        "name" => "admin-field-name",
        "suffix" => "admin-field-suffix",
        "countries" => "admin-field-countries",
        "default_lang" => "admin-field-default-lang",
        "other_lang" => "admin-field-other-langs",
        "formal" => "admin-field-formal",
        "time_zone" => "admin-field-time-zone",
        "company_url" => "admin-field-company-url",
        "mail_from" => "admin-field-mail-from",
        "approves_newcomers" => "admin-field-approval",
        "feature" => "admin-field-features",
        "brand" => "admin-field-brand",
        "spark" => "admin-field-spark",
        "paper" => "admin-field-paper",
        "ink" => "admin-field-ink",
        "band" => "admin-field-band",
        "frame" => "admin-field-frame",
        "radius_px" => "admin-field-radius",
        "rule_px" => "admin-field-rule",
        "density" => "admin-field-density",
        "text" => "admin-field-text",
        "head" => "admin-field-head",
        _ => "admin-field-head-weight",
    }
}

/// A stored value as people read it.
fn words_of(house: &House, speaker: &Speaker, name: &str, stored: &FormData) -> String {
    let value = stored.text(name);
    match name {
        "default_lang" | "other_lang" | "formal" => {
            let langs = stored
                .all(name)
                .into_iter()
                .filter_map(|lang| lang.parse::<Lang>().ok());
            let names: Vec<String> = langs.map(|lang| speaker.language_name(lang)).collect();
            names.join(", ")
        }
        "feature" => {
            let on = stored.all(name);
            let on = house.features.iter().filter(|feature| on.contains(&feature.word));
            let names: Vec<String> = on.map(|feature| speaker.say(feature.key, &[])).collect();
            names.join(", ")
        }
        "frame" => speaker.say(&format!("admin-frame-{value}"), &[]),
        "text" | "head" => speaker.say(&format!("admin-stack-{value}"), &[]),
        "approves_newcomers" if value.is_empty() => speaker.say("form-meanwhile-no", &[]),
        "approves_newcomers" => speaker.say("form-meanwhile-yes", &[]),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{STARTING, brand, company_url, countries, host, slug, typed};
    use crate::{foundation::web::Fields, tenancy::brand::Theme};

    #[test]
    fn a_slug_is_a_plain_word_that_nobody_needs() {
        assert!(slug("nordlicht").is_ok() && slug("net-24").is_ok());
        for refused in ["", "a", "Nord", "9lives", "nord-", "no--rd", "nörd", "no.rd"] {
            assert_eq!(slug(refused).unwrap_err().key, "admin-slug-refused", "{refused}");
        }
        for reserved in ["www", "ops", "autodiscover"] {
            assert_eq!(slug(reserved).unwrap_err().key, "admin-slug-refused-reserved");
        }
    }

    #[test]
    fn a_host_is_a_name_and_not_ours() {
        assert_eq!(host("Nord.Localhost.", &[]).unwrap(), "nord.localhost");
        for refused in [
            "",
            "localhost",
            "127.0.0.1",
            "a..b",
            "-a.example",
            "a.example:80",
            "a/b.example",
            "ä.example",
        ] {
            assert_eq!(host(refused, &[]).unwrap_err().key, "admin-host-refused", "{refused}");
        }
        assert_eq!(
            host("ops.localhost", &["ops.localhost"]).unwrap_err().key,
            "admin-host-refused-taken"
        );
    }

    #[test]
    fn countries_keep_their_order() {
        let known = countries("ch, de CH").unwrap();
        assert_eq!(known.iter().map(ToString::to_string).collect::<Vec<_>>(), ["CH", "DE"]);
        assert!(countries("").is_err() && countries("XX").is_err() && countries("CH FR").is_err());
    }

    #[test]
    fn a_company_is_on_the_web() {
        assert_eq!(company_url("").unwrap(), None);
        assert!(company_url("https://nord.example/a").is_ok());
        for refused in [
            "nord.example",
            "javascript:alert(1)",
            "https://",
            "https://a@b.example",
            "https://a b",
        ] {
            assert!(company_url(refused).is_err(), "{refused}");
        }
    }

    #[test]
    fn the_starting_brand_can_be_published() {
        let mut fields = Fields::default();
        let tokens = brand(&typed(&STARTING), &mut fields).unwrap();
        assert!(fields.is_fine());
        assert_eq!(Theme::derive(&tokens).contrast_findings(), []);
    }
}
