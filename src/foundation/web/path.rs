//! Parts of a path; whatever does not parse does not exist.

use axum::{
    extract::{FromRequestParts, Path},
    http::{Uri, request::Parts},
};
use serde::de::DeserializeOwned;

use crate::foundation::error::AppError;

/// Path parameters. A malformed one is "not found", the same answer as for an id that never was.
#[derive(Clone, Copy, Debug)]
pub struct At<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for At<T> {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        // Nothing of ours is named with NUL, and PostgreSQL takes a statement that holds one for a failure.
        if parts.uri.path().contains("%00") {
            return Err(AppError::NotFound);
        }
        Path::from_request_parts(parts, state)
            .await
            .map(|Path(value)| Self(value))
            .map_err(|_| AppError::NotFound)
    }
}

/// What follows the language in an address: `/forum?x=1` of `/de/forum?x=1`.
#[must_use]
pub fn behind_lang(path_and_query: &str) -> &str {
    path_and_query
        .get(3..)
        .filter(|rest| rest.starts_with('/') || rest.starts_with('?'))
        .unwrap_or("/")
}

/// Whether an address is a path of this host to every browser, and stays one when a page writes it again: no second stroke
/// or backslash by which it would name another host, no step upwards, nothing invisible.
#[must_use]
pub fn is_own(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let is_step = |part: &str| matches!(part.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    path.starts_with('/')
        && !path.contains("//")
        && !address.contains('\\')
        && !path.to_ascii_lowercase().contains("%5c")
        && !address.chars().any(char::is_control)
        && !path.split('/').any(is_step)
}

/// `/de/forum?sort=new` of `/de/forum/?sort=new`; nothing of what ends with no stroke, or would name another host.
#[must_use]
pub fn without_last_stroke(uri: &Uri) -> Option<String> {
    let path = uri.path().strip_suffix('/').filter(|path| !path.is_empty())?;
    if !is_own(path) || path.ends_with('/') || path.ends_with('.') {
        return None;
    }
    Some(uri.query().map_or(path.to_owned(), |query| format!("{path}?{query}")))
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_own_path_is_one_to_every_browser() {
        for own in ["/", "/de/forum", "/de/forum?back=//x#a", "/de/a..b", "/de/.well-known"] {
            assert!(super::is_own(own), "{own}");
        }
        for odd in [
            "",
            "de",
            "//x.example",
            "/\\x.example",
            "/.//x.example",
            "/..//x.example",
            "/de/../../x",
            "/%2E%2e/x",
            "/de//x",
            "/de?\\x",
            "/%5Cx.example",
            "/\t/x.example",
        ] {
            assert!(!super::is_own(odd), "{odd}");
        }
    }

    #[test]
    fn a_stroke_at_the_end_is_left_out_but_never_leads_to_another_host() {
        let of = |uri: &str| super::without_last_stroke(&uri.parse().expect("an address"));
        assert_eq!(of("/de/forum/").as_deref(), Some("/de/forum"));
        assert_eq!(of("/de/forum/?sort=new").as_deref(), Some("/de/forum?sort=new"));
        for odd in ["/", "/de/forum", "//other.example/", "/de//", "/../"] {
            assert_eq!(of(odd), None, "{odd}");
        }
    }

    use super::behind_lang;

    #[test]
    fn a_language_switch_keeps_path_and_query() {
        assert_eq!(behind_lang("/de/list?after=x"), "/list?after=x");
        assert_eq!(behind_lang("/de?after=x"), "?after=x");
        assert_eq!(behind_lang("/de"), "/");
        assert_eq!(behind_lang("/welcome"), "/");
    }
}
