//! The door: everything between the host's name and the handler, and back out to rendered bytes.
//!
//! Tenant (421) → canonical host → state → locale → session → CSRF → rate limit → handler → commit → notes → render.

use std::{
    net::SocketAddr,
    num::NonZeroU32,
    sync::{Arc, LazyLock},
};

use axum::{
    body::Body,
    extract::{ConnectInfo, MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use sha2::{Digest, Sha256};

use super::{
    frame::{Flash, Frame},
    session::{self, Session},
    who::Visitor,
};
use crate::{
    foundation::{
        db::{Ended, Work},
        error::{AppError, Refusal, Tolerated},
        i18n::{Lang, negotiate},
        web::{
            answer::Page,
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
    let tenant = match &host {
        Some(host) => house.tenants.at(host).await,
        None => Ok(None),
    };
    let tenant = match tenant {
        Ok(Some(tenant)) => tenant,
        Ok(None) => return neutral(&house, StatusCode::MISDIRECTED_REQUEST),
        Err(error) => {
            tracing::error!(reference, %error, "no tenant");
            return neutral(&house, StatusCode::SERVICE_UNAVAILABLE);
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
        return neutral(house, StatusCode::NOT_FOUND);
    }
    let now = house.clock.now();
    let session = match Session::of_cookie(&house.pools, tenant.id, request.headers(), now).await {
        Ok(session) => session,
        Err(error) => {
            tracing::error!(reference, %error, "no session");
            return neutral(house, StatusCode::SERVICE_UNAVAILABLE);
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
    let entry = Entry {
        visitor,
        path_and_query,
        reference,
        safe,
    };
    let refused = check(door, &entry, route, known, request.method(), request.headers());
    let answer = match refused {
        Err(error) => error.into_response(),
        Ok(()) => {
            request.extensions_mut().insert(entry.visitor.clone());
            let _over = Over(&work);
            let answer = next.run(request).await;
            settle(&entry, &work, answer).await
        }
    };
    let mut answer = render(&entry, answer);
    answer.extensions_mut().insert(Statements(work.statements()));
    remember(&entry, route, &mut answer);
    answer
}

/// Ends the work of a request that is gone or panicked.
struct Over<'work>(&'work Work);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

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
        return Err(Refusal::new("form-refused-foreign").with_status(403).into());
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
        (None, Some(error)) => error_page(visitor, &error, &entry.reference),
        // What the router itself refuses has no page yet.
        (None, None)
            if answer.status() == StatusCode::NOT_FOUND || answer.status() == StatusCode::METHOD_NOT_ALLOWED =>
        {
            error_page(visitor, &AppError::NotFound, &entry.reference)
        }
        (None, None) => return answer,
    };
    let flash = flash_of(visitor);
    let frame = Frame::of(visitor, &entry.path_and_query, flash, page.noindex, &entry.reference);
    let mut context = tera::Context::new();
    context.insert("frame", &frame);
    context.insert_value("page", page.view);
    match visitor.house.templates.render(page.template, &visitor.speaker, context) {
        Ok(html) => {
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
                HeaderValue::from_static("cookie, accept-language, hx-request"),
            );
            rendered
        }
        Err(error) => {
            tracing::error!(reference = entry.reference, template = page.template, %error, "a page could not be rendered");
            neutral(&visitor.house, StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

fn error_page(visitor: &Visitor, error: &AppError, reference: &str) -> Page {
    let key = match error {
        AppError::NotFound => "error-not-found",
        AppError::SignInRequired => "error-sign-in-required",
        AppError::Forbidden => "error-forbidden",
        AppError::Refused(_) => "error-refused",
        AppError::Failure(_) => "error-failure",
    };
    let text = match error {
        AppError::Refused(refusal) => visitor.say(refusal.key, &refusal.args),
        _ => visitor.say_attr(key, "text"),
    };
    let reference = matches!(error, AppError::Failure(_)).then(|| reference.to_owned());
    let sign_in = matches!(error, AppError::SignInRequired)
        .then(|| serde_json::json!({ "text": visitor.say("frame-sign-in", &[]), "url": visitor.path("/sign-in") }));
    let view = serde_json::json!({
        "title": visitor.say(key, &[]),
        "text": text,
        "ref": matches!(error, AppError::Failure(_)).then_some(reference),
        "action": sign_in,
    });
    Page {
        template: "frame/error.html",
        view: tera::Value::from_serializable(&view),
        noindex: true,
    }
}

impl Visitor {
    fn say_attr(&self, key: &str, attr: &str) -> String {
        self.speaker.say_attr(key, attr, &[])
    }
}

fn flash_of(visitor: &Visitor) -> Option<Flash> {
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
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|accepted| accepted.to_str().ok())
        .unwrap_or("");
    let lang = said(session.map(|session| session.lang.as_str()))
        .or_else(|| said(session::cookie(headers, LANG_COOKIE)))
        .unwrap_or_else(|| negotiate(accepted, &tenant.langs, tenant.default_lang));
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

/// A page without any brand: for hosts that are nobody's, and when no tenant can be asked.
pub fn neutral(house: &House, status: StatusCode) -> Response {
    static CSS: LazyLock<String> = LazyLock::new(String::new);
    let css = house.assets.address("css/neutral.css").unwrap_or_else(|| CSS.clone());
    let html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <link rel=\"stylesheet\" href=\"{css}\"><title>{code}</title><main><h1>{code}</h1></main></html>",
        code = status.as_u16()
    );
    let mut response = (status, Body::from(html)).into_response();
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    gate::secure(&mut response, house);
    response
}

/// The strong tag of a body, for answers that may be asked for again.
#[must_use]
pub fn etag(body: &[u8]) -> String {
    let digest = Sha256::digest(body);
    let hex: String = digest.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{hex}\"")
}
