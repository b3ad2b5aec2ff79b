//! A request as the door sees it before anybody reads it.

use std::net::SocketAddr;

use axum::{
    extract::{ConnectInfo, MatchedPath, Request},
    http::{HeaderMap, HeaderValue, Method, Uri, header},
};

use super::HouseRules;
use crate::foundation::web::outer::RequestId;

/// What a cookie's name begins with when browsers let only this very host set it.
const SAFE_PREFIX: &str = "__Host-";

/// What is asked, and from where.
#[derive(Clone, Debug)]
pub struct Asked {
    /// GET, POST, …
    pub method: Method,
    /// The address.
    pub uri: Uri,
    /// The headers, as they came, but for cookies that anybody could have set.
    pub headers: HeaderMap,
    /// The template of the route that will answer; none where there is no such route.
    pub route: Option<String>,
    /// The request's id: the reference on an error page.
    pub reference: String,
    /// Where the request comes from, for rate limits.
    pub remote: String,
}

impl Asked {
    /// The request, told apart. Behind a proxy its header says where it comes from.
    pub(super) fn of(request: &Request, rules: HouseRules) -> Self {
        let extensions = request.extensions();
        Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: believed(request.headers(), rules.development),
            route: extensions.get::<MatchedPath>().map(|path| path.as_str().to_owned()),
            reference: extensions.get::<RequestId>().map(|id| id.0.clone()).unwrap_or_default(),
            remote: remote_of(request, rules.behind_proxy),
        }
    }

    /// The path with its query.
    #[must_use]
    pub fn path_and_query(&self) -> &str {
        self.uri.path_and_query().map_or("/", |both| both.as_str())
    }

    /// Whether it may change nothing.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        self.method.is_safe()
    }

    /// Whether the address begins with a language.
    #[must_use]
    pub fn names_a_language(&self) -> bool {
        self.route.as_deref().is_some_and(|route| route.starts_with("/{lang}"))
    }

    /// The first part of the path, where the language stands.
    #[must_use]
    pub fn first_part(&self) -> &str {
        self.uri.path().trim_start_matches('/').split('/').next().unwrap_or("")
    }

    /// The same address in another language than the one it begins with.
    #[must_use]
    pub fn path_in(&self, lang: &str) -> String {
        let rest = self.path_and_query().trim_start_matches('/').split_once('/');
        format!("/{lang}/{}", rest.map_or("", |(_, rest)| rest))
    }

    /// Whether nobody has asked for the page yet: the browser fetches it in advance.
    #[must_use]
    pub fn is_prefetch(&self) -> bool {
        self.headers
            .get("sec-purpose")
            .is_some_and(|purpose| purpose.as_bytes().starts_with(b"prefetch"))
    }
}

/// The languages the browser asks for, as it says them.
#[must_use]
pub fn accepted_languages(headers: &HeaderMap) -> &str {
    headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|accepted| accepted.to_str().ok())
        .unwrap_or("")
}

/// The headers without cookies that a sibling of this host could have planted: outside development only a safe name
/// counts.
fn believed(headers: &HeaderMap, development: bool) -> HeaderMap {
    let mut believed = headers.clone();
    if development {
        return believed;
    }
    believed.remove(header::COOKIE);
    for line in headers.get_all(header::COOKIE) {
        let pairs = line.to_str().unwrap_or("").split(';').map(str::trim);
        let safe: Vec<&str> = pairs.filter(|pair| pair.starts_with(SAFE_PREFIX)).collect();
        if let Ok(line) = HeaderValue::from_str(&safe.join("; "))
            && !safe.is_empty()
        {
            believed.append(header::COOKIE, line);
        }
    }
    believed
}

/// The address of whoever asks. The last one of the last forwarding header is the one the trusted proxy itself has
/// seen: some proxies add a line of their own below what they were sent.
fn remote_of(request: &Request, behind_proxy: bool) -> String {
    let forwarded = || {
        let lists = request.headers().get_all("x-forwarded-for");
        let list = lists.iter().next_back()?.to_str().ok()?;
        list.rsplit(',').next().map(|address| address.trim().to_owned())
    };
    let peer = || {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>()?;
        Some(peer.0.ip().to_string())
    };
    let remote = if behind_proxy {
        forwarded().or_else(peer)
    } else {
        peer()
    };
    remote.unwrap_or_else(|| "unknown".to_owned())
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use axum::{
        body::Body,
        extract::{ConnectInfo, Request},
        http::{HeaderMap, HeaderValue, header::COOKIE},
    };

    use super::{believed, remote_of};

    #[test]
    fn a_cookie_that_a_sibling_could_plant_is_not_seen_outside_development() {
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, HeaderValue::from_static("kith=planted; __Host-kith=ours"));
        headers.append(COOKIE, HeaderValue::from_static("kith-browser=planted"));
        assert_eq!(believed(&headers, true), headers);
        let seen = believed(&headers, false);
        let lines: Vec<_> = seen.get_all(COOKIE).iter().collect();
        assert_eq!(lines, ["__Host-kith=ours"]);
        headers.remove(COOKIE);
        headers.append(COOKIE, HeaderValue::from_static("kith=planted"));
        assert!(!believed(&headers, false).contains_key(COOKIE));
    }

    #[test]
    fn only_behind_a_proxy_a_header_says_where_somebody_is() {
        let mut request = Request::builder()
            .header("x-forwarded-for", "203.0.113.9, 198.51.100.7")
            .body(Body::empty())
            .unwrap();
        assert_eq!(remote_of(&request, false), "unknown");
        request
            .extensions_mut()
            .insert(ConnectInfo::<SocketAddr>("192.0.2.1:80".parse().unwrap()));
        assert_eq!(remote_of(&request, false), "192.0.2.1");
        assert_eq!(
            remote_of(&request, true),
            "198.51.100.7",
            "what came before the proxy is not believed"
        );
        let own = "203.0.113.7".parse().unwrap();
        request.headers_mut().append("x-forwarded-for", own);
        assert_eq!(
            remote_of(&request, true),
            "203.0.113.7",
            "the proxy's own line is the last"
        );
    }
}
