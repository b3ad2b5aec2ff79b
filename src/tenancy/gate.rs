//! The gate: which tenant a request means, the answers that belong to none, and the headers every answer carries.

use std::sync::{Arc, LazyLock};

use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};

use super::{House, Tenant};
use crate::foundation::{
    i18n::{Country, Formality, Lang, Locale, Wording, negotiate},
    web::{
        door::{HouseRules, accepted_languages},
        templates::Given,
    },
};

/// Characters of a host name.
const HOST_CHARS_MAX: usize = 253;

/// The host the request names, normalised; none when it names none, several, or an unlikely one.
#[must_use]
pub fn host_of(headers: &HeaderMap, uri_host: Option<&str>) -> Option<String> {
    let mut named = headers.get_all(header::HOST).iter();
    let host = match (named.next(), named.next()) {
        (Some(host), None) => host.to_str().ok()?,
        (None, None) => uri_host?,
        _ => return None,
    };
    let name = host.rsplit_once(':').map_or(host, |(name, port)| {
        if port.bytes().all(|digit| digit.is_ascii_digit()) {
            name
        } else {
            host
        }
    });
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let likely = !name.is_empty()
        && name.len() <= HOST_CHARS_MAX
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))
        && name.parse::<std::net::Ipv4Addr>().is_err();
    likely.then_some(name)
}

/// The headers every answer of the house carries.
pub fn secure(response: &mut Response, house: &House) {
    let files = house.serving.origin(&house.serving.files_host);
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: {files}; connect-src 'self'; \
         font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    let headers = response.headers_mut();
    // A page that shows what somebody else wrote brings a policy of its own.
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        set(headers, "content-security-policy", &policy);
    }
    set(headers, "x-content-type-options", "nosniff");
    set(
        headers,
        "permissions-policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    );
    set(headers, "cross-origin-opener-policy", "same-origin");
    set(headers, "origin-agent-cluster", "?1");
    if house.serving.scheme == "https" {
        set(headers, "strict-transport-security", "max-age=63072000");
    }
    for (name, value) in [
        ("referrer-policy", "strict-origin-when-cross-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        if !headers.contains_key(name) {
            set(headers, name, value);
        }
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        set(headers, "cache-control", "private, no-store");
    }
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}

/// The address of the same thing at the tenant's canonical host, when the request came to another one.
#[must_use]
pub fn canonical(tenant: &Arc<Tenant>, host: &str, path_and_query: &str) -> Option<String> {
    (host != tenant.host).then(|| format!("{}{path_and_query}", tenant.origin))
}

/// Sends the browser to the canonical host, with the same method.
#[must_use]
pub fn moved(address: &str) -> Response {
    let mut response = StatusCode::PERMANENT_REDIRECT.into_response();
    if let Ok(address) = HeaderValue::from_str(address) {
        response.headers_mut().insert(header::LOCATION, address);
    }
    response
}

/// The answer that leads on for now: the address may hold again.
#[must_use]
pub fn found(address: &str) -> Response {
    let mut response = moved(address);
    *response.status_mut() = StatusCode::FOUND;
    response
}

/// How the doors of this house are kept.
#[must_use]
pub fn rules(house: &House) -> HouseRules {
    HouseRules {
        development: house.serving.development,
        behind_proxy: house.serving.behind_proxy,
        rate_factor: house.serving.rate_factor,
    }
}

/// A page without any brand, in the reader's language: for hosts that are nobody's, and when no tenant can be asked.
#[must_use]
pub fn neutral(house: &House, status: StatusCode, asked: &HeaderMap) -> Response {
    static NO_WORDING: LazyLock<Wording> = LazyLock::new(Wording::default);
    let locale = Locale {
        lang: negotiate(accepted_languages(asked), &Lang::ALL, Lang::En),
        country: Country::DE,
        formality: Formality::Formal,
        tz: chrono_tz::Europe::Berlin,
    };
    let speaker = house.words.speaker(locale, &NO_WORDING);
    let (title, text) = if status.is_server_error() {
        ("error-failure", speaker.say_attr("error-failure", "text", &[]))
    } else {
        ("frame-neutral-title", speaker.say("frame-neutral-text", &[]))
    };
    let given = Given::default()
        .with("tag", &locale.lang.as_str())
        .with("title", &speaker.say(title, &[]))
        .with("text", &text);
    let html = house
        .templates
        .render("frame/neutral.html", &speaker, given)
        .unwrap_or_else(|error| {
            tracing::error!(%error, "a page without a brand could not be rendered");
            status.as_u16().to_string()
        });
    let mut response = (status, Html(html)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(locale.lang.as_str()));
    headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-language, accept-encoding"),
    );
    secure(&mut response, house);
    response
}

#[cfg(test)]
mod tests {
    use super::host_of;
    use axum::http::{HeaderMap, HeaderValue};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn hosts_are_normalised_and_unlikely_ones_refused() {
        assert_eq!(
            host_of(&headers(&[("host", "Voltaro.LocalHost.:5150")]), None).as_deref(),
            Some("voltaro.localhost")
        );
        for hostile in [
            "127.0.0.1:5150",
            "a/b",
            "user@voltaro.localhost",
            "[::1]:80",
            "",
            "ä.localhost",
            "a b",
        ] {
            let Ok(value) = HeaderValue::from_str(hostile) else {
                continue;
            };
            let mut map = HeaderMap::new();
            map.insert("host", value);
            assert_eq!(host_of(&map, None), None, "{hostile}");
        }
        assert_eq!(
            host_of(&headers(&[("host", "a.localhost"), ("host", "b.localhost")]), None),
            None
        );
    }
}
