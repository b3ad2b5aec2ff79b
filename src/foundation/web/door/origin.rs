//! Whose page sent a form: what changes something must come from our own.

use axum::http::{HeaderMap, Method, header};

/// Why an unsafe request is not believed to come from our own page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ForeignOrigin {
    /// The browser says it comes from another site.
    Site,
    /// The Origin is not ours.
    Origin,
    /// Nothing is said.
    Unsaid,
}

/// Whether the request may change something: safe methods may always; others must come from our own page.
///
/// # Errors
/// When the browser names another site or origin, or names none.
pub fn same_origin(method: &Method, headers: &HeaderMap, origin: &str) -> Result<(), ForeignOrigin> {
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
    Err(ForeignOrigin::Unsaid)
}

#[cfg(test)]
mod tests {
    use axum::http::{HeaderMap, HeaderValue, Method};

    use super::{ForeignOrigin, same_origin};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    #[test]
    fn only_our_own_pages_may_change_something() {
        let ours = "http://a.localhost:5150";
        let check = |pairs: &[(&'static str, &'static str)]| same_origin(&Method::POST, &headers(pairs), ours);
        assert_eq!(check(&[("sec-fetch-site", "same-origin")]), Ok(()));
        assert_eq!(check(&[("sec-fetch-site", "same-site")]), Err(ForeignOrigin::Site));
        assert_eq!(check(&[("sec-fetch-site", "none")]), Err(ForeignOrigin::Site));
        assert_eq!(check(&[("origin", "http://a.localhost:5150")]), Ok(()));
        assert_eq!(
            check(&[("origin", "http://b.localhost:5150")]),
            Err(ForeignOrigin::Origin)
        );
        assert_eq!(check(&[("origin", "null")]), Err(ForeignOrigin::Origin));
        assert_eq!(check(&[]), Err(ForeignOrigin::Unsaid));
    }
}
