//! The door: everything between the host's name and the handler, and back out to rendered bytes.
//!
//! Tenant (421) → canonical host → state → locale → session → CSRF → rate limit → handler → commit → notes → render.

use std::{
    net::SocketAddr,
    num::NonZeroU32,
    panic::AssertUnwindSafe,
    sync::{Arc, LazyLock},
};

use axum::{
    body::Body,
    extract::{ConnectInfo, MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use futures_util::FutureExt;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

use super::{
    frame::{Flash, Frame},
    session::{self, Session},
    views::{ErrorAction, ErrorPage, Unsent},
    who::Visitor,
};
use crate::{
    foundation::{
        db::{Ended, Work},
        error::{AppError, Refusal, Tolerated},
        i18n::{Country, Formality, Lang, Locale, Wording, negotiate},
        web::{
            FormData, View, Who,
            answer::{Page, refused_unsaid},
            form, fresh,
            outer::{OwnerSlug, RequestId, RouteTemplate, Statements},
        },
    },
    tenancy::{House, PeopleDb, Tenant, TenantDb, gate},
};

/// The cookie with the language somebody switched to.
const LANG_COOKIE: &str = "__Host-kith-lang";
/// The cookie with the message of a redirect.
const FLASH_COOKIE: &str = "__Host-kith-flash";
/// The same for development on plain HTTP.
const FLASH_COOKIE_PLAIN: &str = "kith-flash";
/// Seconds after which somebody who came too often may come again.
const RETRY_AFTER_SECONDS: u32 = 60;

/// A message the next page shows, by its Fluent key.
#[derive(Clone, Copy, Debug)]
pub struct Notice {
    /// `good`, `warn` or `bad`.
    pub kind: &'static str,
    /// The sentence's key; it takes no arguments.
    pub key: &'static str,
}

/// The answer with a message for the next page.
#[must_use]
pub fn with_notice(mut response: Response, kind: &'static str, key: &'static str) -> Response {
    response.extensions_mut().insert(Notice { kind, key });
    response
}

/// Requests a minute of one class.
struct Limits {
    pages: DefaultKeyedRateLimiter<String>,
    writes: DefaultKeyedRateLimiter<String>,
    sign_ins: DefaultKeyedRateLimiter<String>,
}

/// Everything the door keeps.
#[derive(Clone)]
pub struct Door {
    house: House,
    limits: Arc<Limits>,
}

impl Door {
    /// The door of this house.
    #[must_use]
    pub fn new(house: &House) -> Self {
        let factor = house.serving.rate_factor.max(1);
        let a_minute = |count: u32| {
            let count = NonZeroU32::new(count.saturating_mul(factor)).unwrap_or(NonZeroU32::MIN);
            RateLimiter::keyed(Quota::per_minute(count))
        };
        let limits = Limits {
            pages: a_minute(600),
            writes: a_minute(60),
            sign_ins: a_minute(15),
        };
        Self {
            house: house.clone(),
            limits: Arc::new(limits),
        }
    }

    /// Forgets subjects that have been quiet; called once a minute.
    pub fn sweep(&self) {
        for limiter in [&self.limits.pages, &self.limits.writes, &self.limits.sign_ins] {
            limiter.retain_recent();
        }
    }
}

/// What the door found out about a request.
struct Entry {
    visitor: Visitor,
    path_and_query: String,
    reference: String,
    safe: bool,
    /// The form that came along, so that an error loses nothing of it.
    sent: Option<Bytes>,
}

/// Lets a request in and its answer out.
pub async fn pass(State(door): State<Door>, request: Request, next: Next) -> Response {
    let house = door.house.clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map(|path| path.as_str().to_owned());
    let reference = request
        .extensions()
        .get::<RequestId>()
        .map(|id| id.0.clone())
        .unwrap_or_default();
    let host = gate::host_of(request.headers(), request.uri().host());
    let (path, asked) = (request.uri().path(), request.headers());
    let nobodys = |status| without_tenant(&house, status, path, asked);
    let tenant = match &host {
        Some(host) => house.tenants.at(host).await,
        None => Ok(None),
    };
    let tenant = match tenant {
        Ok(Some(tenant)) => tenant,
        Ok(None) => return nobodys(StatusCode::MISDIRECTED_REQUEST),
        Err(error) => {
            tracing::error!(reference, %error, "no tenant");
            return nobodys(StatusCode::SERVICE_UNAVAILABLE);
        }
    };
    let mut response = within(
        &door,
        Arc::clone(&tenant),
        host.unwrap_or_default(),
        reference,
        route.as_deref(),
        request,
        next,
    )
    .await;
    gate::secure(&mut response, &house);
    response.extensions_mut().insert(OwnerSlug(tenant.slug.clone()));
    if let Some(route) = route {
        response.extensions_mut().insert(RouteTemplate(route));
    }
    response
}

async fn within(
    door: &Door,
    tenant: Arc<Tenant>,
    host: String,
    reference: String,
    route: Option<&str>,
    mut request: Request,
    next: Next,
) -> Response {
    let house = &door.house;
    let path_and_query = request
        .uri()
        .path_and_query()
        .map_or_else(|| "/".to_owned(), ToString::to_string);
    if let Some(address) = gate::canonical(&tenant, &host, &path_and_query) {
        return moved(&address);
    }
    if tenant.state != crate::tenancy::State::Live {
        return without_tenant(house, StatusCode::NOT_FOUND, request.uri().path(), request.headers());
    }
    let now = house.clock.now();
    let session = match Session::of_cookie(&house.pools, tenant.id, request.headers(), now).await {
        Ok(session) => session,
        Err(error) => {
            tracing::error!(reference, %error, "no session");
            return neutral(house, StatusCode::SERVICE_UNAVAILABLE, request.headers());
        }
    };
    let (lang, known) = lang_of(&tenant, request.uri().path(), session.as_ref(), request.headers());
    let safe = request.method().is_safe();
    let work = if safe {
        Work::reading(&house.pools)
    } else {
        Work::writing(&house.pools)
    };
    let visitor = Visitor {
        house: house.clone(),
        lang,
        speaker: house.words.speaker(tenant.locale(lang), &tenant.wording),
        db: TenantDb::new(&work, tenant.id),
        people: PeopleDb::new(&work),
        work: work.clone(),
        remote: remote_of(house, &request),
        device: device_of(request.headers()),
        headers: request.headers().clone(),
        session,
        tenant,
    };
    let mut entry = Entry {
        visitor,
        path_and_query,
        reference,
        safe,
        sent: None,
    };
    let mut refused = check(door, &entry, route, known, request.method(), request.headers());
    if !safe && !matches!(&refused, Err(AppError::Refused(refusal)) if refusal.key == FOREIGN.key) {
        match hold(request).await {
            Ok((held, sent)) => (request, entry.sent) = (held, sent),
            Err((rest, refusal)) => (request, refused) = (rest, Err(refusal.into())),
        }
    }
    let answer = match refused {
        Err(error) => error.into_response(),
        Ok(()) => {
            request.extensions_mut().insert(entry.visitor.clone());
            let _over = Over(&work);
            // A panic ends as every other failure of ours: rolled back, and one polite page.
            let answer = AssertUnwindSafe(next.run(request)).catch_unwind().await;
            let answer = answer.unwrap_or_else(|_| AppError::Failure("a handler panicked".into()).into_response());
            settle(&entry, &work, answer).await
        }
    };
    let mut answer = render(&entry, answer);
    answer.extensions_mut().insert(Statements(work.statements()));
    remember(&entry, route, &mut answer);
    fresh::unless_known(&entry.visitor.headers, answer)
}

/// Reads a form before anything is begun, and keeps it until the answer is there. Uploads pass as they are.
async fn hold(request: Request) -> Result<(Request, Option<Bytes>), (Request, Refusal)> {
    if !form::is_form(request.headers()) {
        return Ok((request, None));
    }
    let (parts, body) = request.into_parts();
    match axum::body::to_bytes(body, form::FORM_BYTES_MAX).await {
        Ok(sent) => Ok((Request::from_parts(parts, Body::from(sent.clone())), Some(sent))),
        Err(_) => Err((Request::from_parts(parts, Body::empty()), form::too_large())),
    }
}

/// Ends the work of a request that is gone or panicked.
struct Over<'work>(&'work Work);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

/// What is said to a form of another site.
const FOREIGN: Refusal = Refusal::new("form-refused-foreign").with_status(403);

fn check(
    door: &Door,
    entry: &Entry,
    route: Option<&str>,
    known: bool,
    method: &Method,
    headers: &HeaderMap,
) -> Result<(), AppError> {
    let visitor = &entry.visitor;
    if route.is_some_and(|route| route.starts_with("/{lang}")) && !known {
        return Err(AppError::NotFound);
    }
    if gate::same_origin(method, headers, &visitor.tenant.origin, false).is_err() {
        return Err(FOREIGN.into());
    }
    let subject = visitor
        .session
        .as_ref()
        .map_or_else(|| visitor.remote.clone(), |session| session.membership_id.to_string());
    let limits = &door.limits;
    let signs_in = route.is_some_and(|route| ["/sign-in", "/join", "/link"].iter().any(|word| route.contains(word)));
    let (limiter, key) = match (entry.safe, signs_in) {
        (true, _) => (&limits.pages, format!("{}:{subject}", visitor.tenant.id)),
        (false, true) => (&limits.sign_ins, format!("{}:{}", visitor.tenant.id, visitor.remote)),
        (false, false) => (&limits.writes, format!("{}:{subject}", visitor.tenant.id)),
    };
    limiter
        .check_key(&key)
        .map_err(|_| Refusal::new("form-refused-too-often").with_status(429).into())
}

/// Commits on success, drops otherwise; then writes the notes.
async fn settle(entry: &Entry, work: &Work, answer: Response) -> Response {
    let keep = answer.status().is_success() || answer.status().is_redirection();
    let ended = work.end(keep).await;
    work.write_notes().await.or_warn("writing notes after the answer");
    note_visit(entry).await;
    match ended {
        Ok(Ended::Kept | Ended::Dropped) => answer,
        Ok(Ended::Broken) => AppError::Failure("a statement failed and the handler went on".into()).into_response(),
        Err(error) => AppError::from(error).into_response(),
    }
}

async fn note_visit(entry: &Entry) {
    let visitor = &entry.visitor;
    let now = visitor.now();
    let Some(session) = visitor.session.as_ref().filter(|session| session.is_to_be_noted(now)) else {
        return;
    };
    let prefetch = visitor
        .headers
        .get("sec-purpose")
        .is_some_and(|purpose| purpose == "prefetch");
    if prefetch {
        return;
    }
    let work = Work::writing(&visitor.house.pools);
    let db = TenantDb::new(&work, visitor.tenant.id);
    Session::note_visit(&db, session.id, now)
        .await
        .or_warn("noting a visit");
    work.end(true).await.or_warn("noting a visit");
}

/// Turns a page or an error into bytes; anything else passes as it is.
fn render(entry: &Entry, mut answer: Response) -> Response {
    let visitor = &entry.visitor;
    let error = answer.extensions_mut().remove::<Arc<AppError>>();
    if let Some(error) = &error {
        if matches!(**error, AppError::SignInRequired) && entry.safe {
            let back: String =
                percent_encoding::utf8_percent_encode(&entry.path_and_query, percent_encoding::NON_ALPHANUMERIC)
                    .to_string();
            return crate::foundation::web::Redirect::to(&format!("{}?back={back}", visitor.path("/sign-in")));
        }
        if let AppError::Failure(cause) = &**error {
            tracing::error!(reference = entry.reference, cause, "a failure of ours");
        }
    }
    let page = match (answer.extensions_mut().remove::<Page>(), error) {
        (Some(page), _) => page,
        (None, Some(error)) => error_page(entry, &error),
        (None, None) => match refused_unsaid(&answer) {
            Some(error) => error_page(entry, &error),
            None => return answer,
        },
    };
    if answer.status() == StatusCode::TOO_MANY_REQUESTS {
        answer
            .headers_mut()
            .insert(header::RETRY_AFTER, RETRY_AFTER_SECONDS.into());
    }
    let flash = flash_of(visitor);
    // Another visit shows the same only where everybody may come, and not the message of a redirect.
    let may_be_kept = entry.safe
        && flash.is_none()
        && answer.status() == StatusCode::OK
        && answer.extensions().get::<Who>() == Some(&Who::Everyone)
        && !answer.headers().contains_key(header::CACHE_CONTROL);
    let frame = Frame::of(visitor, &entry.path_and_query, flash, page.noindex, &entry.reference);
    let mut context = tera::Context::new();
    context.insert("frame", &frame);
    context.insert_value("page", page.view);
    match visitor.house.templates.render(page.template, &visitor.speaker, context) {
        Ok(html) => {
            if may_be_kept {
                keep_by_tag(visitor, &html, answer.headers_mut());
            }
            let headers = std::mem::take(answer.headers_mut());
            let mut rendered = (answer.status(), html).into_response();
            *rendered.extensions_mut() = std::mem::take(answer.extensions_mut());
            rendered.headers_mut().extend(headers);
            rendered.headers_mut().insert(
                header::CONTENT_TYPE,
                HeaderValue::from_static("text/html; charset=utf-8"),
            );
            if let Ok(tag) = HeaderValue::from_str(&visitor.speaker.locale().tag()) {
                rendered.headers_mut().insert(header::CONTENT_LANGUAGE, tag);
            }
            rendered.headers_mut().insert(
                header::VARY,
                HeaderValue::from_static("cookie, accept-language, accept-encoding, hx-request"),
            );
            rendered
        }
        Err(error) => {
            tracing::error!(reference = entry.reference, template = page.template, %error, "a page could not be rendered");
            neutral(&visitor.house, StatusCode::INTERNAL_SERVER_ERROR, &visitor.headers)
        }
    }
}

/// Lets this browser keep the page, and ask whether it is still the same before it shows it again.
///
/// The tag stands for everything in the page, the tenant and the session. A page with a form that acts once has another
/// form key, and so another tag, each time.
fn keep_by_tag(visitor: &Visitor, html: &str, headers: &mut HeaderMap) {
    let session = visitor.session.as_ref().map(|session| session.id.uuid());
    let session = session.as_ref().map_or(&[][..], |id| id.as_bytes());
    let tag = fresh::weak_tag(&[visitor.tenant.id.uuid().as_bytes(), session, html.as_bytes()]);
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
}

fn error_page(entry: &Entry, error: &AppError) -> Page {
    let visitor = &entry.visitor;
    let key = match error {
        AppError::NotFound => "error-not-found",
        AppError::SignInRequired => "error-sign-in-required",
        AppError::Forbidden => "error-forbidden",
        AppError::Refused(_) => "error-refused",
        AppError::Failure(_) => "error-failure",
    };
    let text = match error {
        AppError::Refused(refusal) => visitor.say(refusal.key, &refusal.args),
        _ => visitor.speaker.say_attr(key, "text", &[]),
    };
    let unsent = entry.sent.as_ref().and_then(|sent| FormData::parse(sent));
    let view = ErrorPage {
        title: visitor.say(key, &[]),
        text,
        r#ref: matches!(error, AppError::Failure(_)).then(|| entry.reference.clone()),
        action: matches!(error, AppError::SignInRequired).then(|| ErrorAction {
            text: visitor.say("frame-sign-in", &[]),
            url: visitor.path("/sign-in"),
        }),
        unsent: unsent.and_then(|form| Unsent::of(&form, &entry.path_and_query, error)),
    };
    Page {
        template: ErrorPage::TEMPLATE,
        view: tera::Value::from_serializable(&view),
        noindex: true,
    }
}

/// The message of the last redirect, if there was one.
pub(crate) fn flash_of(visitor: &Visitor) -> Option<Flash> {
    let said = session::cookie(&visitor.headers, FLASH_COOKIE)
        .or_else(|| session::cookie(&visitor.headers, FLASH_COOKIE_PLAIN))?;
    let (kind, key) = said.split_once('.')?;
    let kind = ["good", "warn", "bad"].into_iter().find(|known| *known == kind)?;
    visitor.speaker.has(key).then(|| Flash {
        kind: kind.to_owned(),
        text: visitor.say(key, &[]),
    })
}

/// Cookies that the door itself keeps: the message of a redirect, the language somebody switched to.
fn remember(entry: &Entry, route: Option<&str>, answer: &mut Response) {
    let visitor = &entry.visitor;
    let development = visitor.house.serving.development;
    if let Some(notice) = answer.extensions().get::<Notice>().copied() {
        let value = format!("{}.{}", notice.kind, notice.key);
        session::push(
            answer.headers_mut(),
            &format!("{FLASH_COOKIE}={value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60"),
        );
        if development {
            session::push(
                answer.headers_mut(),
                &format!("{FLASH_COOKIE_PLAIN}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60"),
            );
        }
    } else if answer.status().is_success() || answer.status().is_client_error() {
        for (name, secure) in [(FLASH_COOKIE, "Secure; "), (FLASH_COOKIE_PLAIN, "")] {
            if session::cookie(&visitor.headers, name).is_some() {
                session::push(
                    answer.headers_mut(),
                    &format!("{name}=; Path=/; {secure}HttpOnly; SameSite=Lax; Max-Age=0"),
                );
            }
        }
    }
    let switched = route.is_some_and(|route| route.starts_with("/{lang}"))
        && visitor
            .headers
            .get("sec-fetch-site")
            .is_some_and(|site| site == "same-origin")
        && session::cookie(&visitor.headers, LANG_COOKIE).is_none_or(|lang| lang != visitor.lang.as_str());
    if switched && answer.status().is_success() {
        let lang = visitor.lang.as_str();
        session::push(
            answer.headers_mut(),
            &format!("{LANG_COOKIE}={lang}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000"),
        );
    }
}

/// The language of the address; else of the account, the cookie, the browser, the tenant. And whether the address's
/// own was one of the tenant's.
fn lang_of(tenant: &Tenant, path: &str, session: Option<&Session>, headers: &HeaderMap) -> (Lang, bool) {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or("");
    let enabled = |lang: &Lang| tenant.langs.contains(lang);
    if let Some(lang) = first.parse::<Lang>().ok().filter(enabled) {
        return (lang, true);
    }
    let said = |word: Option<&str>| word.and_then(|word| word.parse::<Lang>().ok()).filter(enabled);
    let lang = said(session.map(|session| session.lang.as_str()))
        .or_else(|| said(session::cookie(headers, LANG_COOKIE)))
        .unwrap_or_else(|| negotiate(accepted(headers), &tenant.langs, tenant.default_lang));
    (lang, false)
}

fn remote_of(house: &House, request: &Request) -> String {
    let forwarded = || {
        let list = request.headers().get("x-forwarded-for")?.to_str().ok()?;
        list.rsplit(',').next().map(|address| address.trim().to_owned())
    };
    let peer = || {
        request
            .extensions()
            .get::<ConnectInfo<SocketAddr>>()
            .map(|peer| peer.0.ip().to_string())
    };
    if house.serving.behind_proxy {
        forwarded().or_else(peer)
    } else {
        peer()
    }
    .unwrap_or_else(|| "unknown".into())
}

/// A browser in words: enough to recognise it in one's own list.
fn device_of(headers: &HeaderMap) -> String {
    static BROWSERS: [(&str, &str); 5] = [
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    static SYSTEMS: [(&str, &str); 6] = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];
    let agent = headers
        .get(header::USER_AGENT)
        .and_then(|agent| agent.to_str().ok())
        .unwrap_or("");
    let find = |table: &'static [(&'static str, &'static str)]| {
        table
            .iter()
            .find(|(mark, _)| agent.contains(mark))
            .map(|(_, name)| *name)
    };
    [find(&BROWSERS), find(&SYSTEMS)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

fn moved(address: &str) -> Response {
    let mut response = StatusCode::PERMANENT_REDIRECT.into_response();
    if let Ok(address) = HeaderValue::from_str(address) {
        response.headers_mut().insert(header::LOCATION, address);
    }
    response
}

/// The answer where no tenant answers: the neutral page, and the files it is made of.
fn without_tenant(house: &House, status: StatusCode, path: &str, asked: &HeaderMap) -> Response {
    let name = path.strip_prefix("/static/");
    let file = name.map(|name| house.assets.serve(name, asked));
    match file.filter(|file| !file.status().is_client_error()) {
        Some(mut file) => {
            gate::secure(&mut file, house);
            file
        }
        None => neutral(house, status, asked),
    }
}

/// A page without any brand, in the reader's language: for hosts that are nobody's, and when no tenant can be asked.
pub fn neutral(house: &House, status: StatusCode, asked: &HeaderMap) -> Response {
    static NO_WORDING: LazyLock<Wording> = LazyLock::new(Wording::default);
    let locale = Locale {
        lang: negotiate(accepted(asked), &Lang::ALL, Lang::En),
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
    let mut context = tera::Context::new();
    context.insert("tag", locale.lang.as_str());
    context.insert("title", &speaker.say(title, &[]));
    context.insert("text", &text);
    let html = house
        .templates
        .render("frame/neutral.html", &speaker, context)
        .unwrap_or_else(|error| {
            tracing::error!(%error, "a page without a brand could not be rendered");
            status.as_u16().to_string()
        });
    let mut response = (status, Body::from(html)).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(locale.lang.as_str()));
    headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-language, accept-encoding"),
    );
    gate::secure(&mut response, house);
    response
}

/// The languages the browser asks for, as it says them.
fn accepted(headers: &HeaderMap) -> &str {
    headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|accepted| accepted.to_str().ok())
        .unwrap_or("")
}
