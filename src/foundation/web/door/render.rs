//! From a page that is not yet rendered, or an error, to bytes with their headers.

use std::sync::Arc;

use axum::{
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;

use super::{Around, Asked, Doorway, ErrorView, Flash, Met, leading_back};
use crate::foundation::{
    error::AppError,
    web::{
        FormData, Page, Redirect, Who,
        answer::{page, refused_unsaid},
        fresh,
        templates::Given,
    },
};

/// Seconds after which somebody who came too often may come again.
const RETRY_AFTER_SECONDS: u32 = 60;
/// What a page depends on besides its address.
const VARY: HeaderValue = HeaderValue::from_static("cookie, accept-language, accept-encoding, hx-request");

/// Turns a page or an error into bytes; anything else passes as it is.
pub(super) fn render<D: Doorway>(
    doorway: &D,
    met: &Met<D::Caller>,
    asked: &Asked,
    sent: Option<&Bytes>,
    mut answer: Response,
) -> Response {
    let error = answer.extensions_mut().remove::<Arc<AppError>>();
    if let Some(error) = error.as_deref() {
        if matches!(error, AppError::SignInRequired) && asked.is_safe() {
            return to_sign_in(met, asked);
        }
        if let AppError::Failure(cause) = error {
            tracing::error!(reference = asked.reference, cause, "a failure of ours");
        }
    }
    // What everybody may ask for stands in an address that is no secret.
    let leads_back = asked.is_safe() && answer.extensions().get::<Who>() == Some(&Who::Everyone);
    let page = answer.extensions_mut().remove::<Page>().or_else(|| {
        let unsaid = || refused_unsaid(&answer).map(Arc::new);
        let error = error.or_else(unsaid)?;
        let form = sent.and_then(|sent| FormData::parse(sent));
        let view = ErrorView::of(met, asked, form.as_ref(), &error);
        let is_hidden = leads_back && matches!(*error, AppError::NotFound);
        error_page(&D::ErrorPage::from(if is_hidden {
            view.hinting_to_members(met, asked)
        } else {
            view
        }))
    });
    let Some(page) = page else { return answer };
    if answer.status() == StatusCode::TOO_MANY_REQUESTS {
        answer
            .headers_mut()
            .entry(header::RETRY_AFTER)
            .or_insert(RETRY_AFTER_SECONDS.into());
    }
    let flash = Flash::read(D::FLASH, &asked.headers, &met.speaker);
    // Another visit shows the same only where everybody may come, and not the message of a redirect.
    let may_be_kept = asked.is_safe()
        && flash.is_none()
        && answer.status() == StatusCode::OK
        && answer.extensions().get::<Who>() == Some(&Who::Everyone)
        && !answer.headers().contains_key(header::CACHE_CONTROL);
    let around = Around {
        path_and_query: asked.path_and_query(),
        leads_back,
        flash,
        noindex: page.noindex,
        reference: &asked.reference,
    };
    let given = Given::default()
        .with("frame", &doorway.frame(&met.caller, around))
        .with_view(page.view);
    match doorway.templates().render(page.template, &met.speaker, given) {
        Ok(html) => {
            if may_be_kept {
                keep_by_tag(met, &html, answer.headers_mut());
            }
            dressed(answer, html, &met.speaker.locale().tag())
        }
        Err(error) => {
            tracing::error!(reference = asked.reference, template = page.template, %error, "a page could not be rendered");
            doorway.neutral(StatusCode::INTERNAL_SERVER_ERROR, &asked.headers)
        }
    }
}

/// On to the page where one signs in, and from there back.
fn to_sign_in<C>(met: &Met<C>, asked: &Asked) -> Response {
    Redirect::to(&leading_back(&met.sign_in_path, asked.path_and_query()))
}

fn error_page<V: super::View>(view: &V) -> Option<Page> {
    let page = page(view).extensions_mut().remove::<Page>()?;
    Some(Page { noindex: true, ..page })
}

/// The answer with this text as its body.
fn dressed(mut answer: Response, html: String, tag: &str) -> Response {
    let headers = std::mem::take(answer.headers_mut());
    let mut rendered = (answer.status(), html).into_response();
    *rendered.extensions_mut() = std::mem::take(answer.extensions_mut());
    let own = rendered.headers_mut();
    own.extend(headers);
    own.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    if let Ok(tag) = HeaderValue::from_str(tag) {
        own.insert(header::CONTENT_LANGUAGE, tag);
    }
    own.insert(header::VARY, VARY);
    rendered
}

/// Lets this browser keep the page, and ask whether it is still the same before it shows it again.
///
/// The tag stands for everything in the page, the owner and the session. A page with a form that acts once has another
/// form key, and so another tag, each time.
fn keep_by_tag<C>(met: &Met<C>, html: &str, headers: &mut HeaderMap) {
    let parts: Vec<&[u8]> = met
        .marks
        .iter()
        .map(|mark| &mark.as_bytes()[..])
        .chain([html.as_bytes()])
        .collect();
    if let Ok(tag) = HeaderValue::from_str(&fresh::weak_tag(&parts)) {
        headers.insert(header::ETAG, tag);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
}
