//! What a handler gives back: a page that is not yet rendered, a redirect, or an error.
//!
//! The layer that commits renders afterwards, so that no connection is held while a template runs.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use crate::foundation::error::{AppError, Refusal};

/// A handler's result.
pub type Answer = Result<Response, AppError>;

/// What a template needs, as a typed struct.
pub trait View: Serialize {
    /// The template's path below `assets/views`.
    const TEMPLATE: &'static str;

    /// Pages to try the template with: the empty one, a full one, one with long words.
    fn samples() -> Vec<Self>
    where
        Self: Sized;
}

/// A page on its way to the layer that renders it.
#[derive(Clone, Debug)]
pub struct Page {
    /// The template's path.
    pub template: &'static str,
    /// The view, already a template value.
    pub view: tera::Value,
    /// Whether search engines should leave it out.
    pub noindex: bool,
}

/// A page with status 200.
pub fn page<V: View>(view: &V) -> Response {
    page_with(StatusCode::OK, view)
}

/// A page that the browser shows with another status, such as a form with messages (422).
pub fn page_with<V: View>(status: StatusCode, view: &V) -> Response {
    let page = Page {
        template: V::TEMPLATE,
        view: tera::Value::from_serializable(view),
        noindex: false,
    };
    let mut response = status.into_response();
    response.extensions_mut().insert(page);
    response
}

/// Sends the browser on with GET.
#[derive(Clone, Debug)]
pub struct Redirect;

impl Redirect {
    /// 303 to a path of this host.
    #[must_use]
    pub fn to(path: &str) -> Response {
        let mut response = StatusCode::SEE_OTHER.into_response();
        // A path is built by us; one that cannot be a header value leads home.
        let location = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
        response.headers_mut().insert(header::LOCATION, location);
        response
    }
}

impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let status = match &self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignInRequired => StatusCode::UNAUTHORIZED,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::Refused(refusal) => StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY),
            Self::Failure(_) => StatusCode::INTERNAL_SERVER_ERROR,
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(std::sync::Arc::new(self));
        response
    }
}

/// What the router or an extractor refused without words of ours, as an error that has a page.
///
/// An answer of a handler's own, with a body of its own kind, is none of these.
#[must_use]
pub fn refused_unsaid(answer: &Response) -> Option<AppError> {
    let kind = answer.headers().get(header::CONTENT_TYPE);
    let is_plain = kind.is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    if !is_plain || !answer.status().is_client_error() {
        return None;
    }
    let key = match answer.status() {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => return Some(AppError::NotFound),
        StatusCode::PAYLOAD_TOO_LARGE => "form-refused-too-large",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "form-refused-kind",
        _ => "form-refused-unreadable",
    };
    Some(Refusal::new(key).with_status(answer.status().as_u16()).into())
}
