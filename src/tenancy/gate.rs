//! The gate: which tenant a request means, and the headers every answer carries.

use std::sync::Arc;

use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    response::Response,
};

use super::{House, Tenant};

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

/// Why an unsafe request is not believed to come from our own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForeignOrigin {
    /// The browser says it comes from another site.
    Site,
    /// The Origin is not ours.
    Origin,
    /// Nothing is said, but a session cookie came along.
    Unsaid,
}

/// Whether the request may change something: safe methods may always; others must come from our own page.
///
/// # Errors
/// When the browser names another site or origin, or names none although a cookie came along.
pub fn same_origin(method: &Method, headers: &HeaderMap, origin: &str, cookieless: bool) -> Result<(), ForeignOrigin> {
    if method.is_safe() {
        return Ok(());
    }
    if let Some(site) = headers.get("sec-fetch-site") {
        return if site == "same-origin" {
            Ok(())
        } else {
            Err(ForeignOrigin::Site)
        };
    }
    if let Some(said) = headers.get(header::ORIGIN) {
        return if said.as_bytes() == origin.as_bytes() {
            Ok(())
        } else {
            Err(ForeignOrigin::Origin)
        };
    }
    if cookieless && !headers.contains_key(header::COOKIE) {
        Ok(())
    } else {
        Err(ForeignOrigin::Unsaid)
    }
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

#[cfg(test)]
mod tests {
    use super::{ForeignOrigin, host_of, same_origin};
    use axum::http::{HeaderMap, HeaderValue, Method};

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

    #[test]
    fn only_our_own_pages_may_change_something() {
        let ours = "http://a.localhost:5150";
        let check = |pairs: &[(&'static str, &'static str)], cookieless| {
            same_origin(&Method::POST, &headers(pairs), ours, cookieless)
        };
        assert_eq!(check(&[("sec-fetch-site", "same-origin")], false), Ok(()));
        assert_eq!(
            check(&[("sec-fetch-site", "same-site")], false),
            Err(ForeignOrigin::Site)
        );
        assert_eq!(check(&[("sec-fetch-site", "none")], false), Err(ForeignOrigin::Site));
        assert_eq!(check(&[("origin", "http://a.localhost:5150")], false), Ok(()));
        assert_eq!(
            check(&[("origin", "http://b.localhost:5150")], false),
            Err(ForeignOrigin::Origin)
        );
        assert_eq!(check(&[("origin", "null")], false), Err(ForeignOrigin::Origin));
        assert_eq!(check(&[], false), Err(ForeignOrigin::Unsaid));
        assert_eq!(check(&[], true), Ok(()));
        assert_eq!(check(&[("cookie", "x=y")], true), Err(ForeignOrigin::Unsaid));
    }
}
