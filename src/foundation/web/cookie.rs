//! Cookies: read as they came, set as a line.

use axum::http::{HeaderMap, HeaderValue, header};

/// A cookie's value; none when the name appears twice, since one of them may have been planted.
#[must_use]
pub fn cookie<'headers>(headers: &'headers HeaderMap, name: &str) -> Option<&'headers str> {
    let mut found = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(said, _)| *said == name)
        .map(|(_, value)| value);
    match (found.next(), found.next()) {
        (Some(value), None) if !value.is_empty() => Some(value),
        _ => None,
    }
}

/// Adds a Set-Cookie line.
pub fn push(headers: &mut HeaderMap, line: &str) {
    if let Ok(value) = HeaderValue::from_str(line) {
        headers.append(header::SET_COOKIE, value);
    }
}

/// One cookie under two names: the safe one, and in development the same for clients that keep no safe cookies on plain
/// HTTP.
#[derive(Clone, Copy, Debug)]
pub struct CookieName {
    /// With the prefix that makes browsers keep it to this host and to safe transport.
    pub safe: &'static str,
    /// Without it; in development only.
    pub plain: &'static str,
}

impl CookieName {
    /// What the browser sent under either name.
    #[must_use]
    pub fn read<'headers>(&self, headers: &'headers HeaderMap) -> Option<&'headers str> {
        cookie(headers, self.safe).or_else(|| cookie(headers, self.plain))
    }

    /// Sets it for this host, out of reach for scripts.
    pub fn set(&self, headers: &mut HeaderMap, value: &str, rules: CookieRules) {
        let CookieRules {
            same_site,
            seconds,
            development,
        } = rules;
        let rest = format!("HttpOnly; SameSite={same_site}; Max-Age={seconds}");
        push(headers, &format!("{}={value}; Path=/; Secure; {rest}", self.safe));
        if development {
            push(headers, &format!("{}={value}; Path=/; {rest}", self.plain));
        }
    }
}

/// How a cookie is kept.
#[derive(Clone, Copy, Debug)]
pub struct CookieRules {
    /// `Lax`, or `Strict` where nobody arrives by a link.
    pub same_site: &'static str,
    /// How long.
    pub seconds: i64,
    /// Whether plain HTTP is spoken too.
    pub development: bool,
}
