//! The console's door: host → language → session → CSRF → rate limit → handler → commit → notes → render.

use std::{
    net::SocketAddr,
    num::NonZeroU32,
    ops::Deref,
    sync::{Arc, LazyLock},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts, MatchedPath, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use serde::Serialize;
use serde_json::Value;

use super::{
    operator::{self, OperatorId, OperatorSession},
    views::ErrorPage,
};
use crate::{
    accounts::{
        door::{Notice, neutral},
        session::{cookie, push},
    },
    foundation::{
        db::{Ended, Work},
        error::{AppError, Refusal, Tolerated},
        i18n::{Arg, Country, Formality, Lang, Locale, Speaker, Wording, negotiate},
        web::{
            Page, Redirect,
            answer::{page, refused_unsaid},
            outer::{OwnerSlug, RequestId, RouteTemplate, Statements},
        },
    },
    tenancy::{
        House, PlatformDb, TenantDb, TenantId,
        audit::{Actor, Line},
        gate,
    },
};

/// The cookie with the message of a redirect.
const FLASH_COOKIE: &str = "__Host-kith-ops-flash";
/// The same for development on plain HTTP.
const FLASH_COOKIE_PLAIN: &str = "kith-ops-flash";
/// Requests a minute from one address to the pages that let somebody in.
const SIGN_INS_A_MINUTE: u32 = 15;
/// Addresses remembered before the quiet ones are forgotten.
const REMEMBERED_MAX: usize = 1_000;
/// The name in the log line, where a tenant's slug stands otherwise.
const OWNER: &str = "ops";

/// The console speaks as the platform.
static WORDING: LazyLock<Wording> = LazyLock::new(|| Wording {
    owner: OWNER.to_owned(),
    brand: "Kith".to_owned(),
    brand_short: "Kith".to_owned(),
    ..Wording::default()
});

/// Everything the door keeps.
#[derive(Clone)]
pub struct OpsDoor {
    house: House,
    sign_ins: Arc<DefaultKeyedRateLimiter<String>>,
}

impl OpsDoor {
    /// The console's door of this house.
    #[must_use]
    pub fn new(house: &House) -> Self {
        let count = SIGN_INS_A_MINUTE.saturating_mul(house.serving.rate_factor.max(1));
        let quota = Quota::per_minute(NonZeroU32::new(count).unwrap_or(NonZeroU32::MIN));
        Self {
            house: house.clone(),
            sign_ins: Arc::new(RateLimiter::keyed(quota)),
        }
    }
}

/// Anybody at the console's host, signed in or not.
#[derive(Clone)]
pub struct Caller {
    /// Everything there is.
    pub house: House,
    /// The language of the address, else of the browser.
    pub lang: Lang,
    /// Who speaks to this reader.
    pub speaker: Arc<Speaker>,
    /// The request's transaction.
    pub work: Work,
    /// Who is signed in.
    pub session: Option<OperatorSession>,
    /// The cookies, as they came.
    pub headers: HeaderMap,
}

impl Caller {
    /// Now, by the house's clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.house.clock.now()
    }

    /// The path in this reader's language: `/de/tenants`.
    #[must_use]
    pub fn path(&self, rest: &str) -> String {
        format!("/{}{rest}", self.lang.as_str())
    }

    /// A sentence in the reader's words.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.speaker.say(key, args)
    }

    /// The platform's rows in the request's transaction; the reason says why they are looked at.
    #[must_use]
    pub fn platform(&self, reason: &'static str) -> PlatformDb {
        PlatformDb::new(&self.work, reason)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, AppError> {
        parts.extensions.get::<Self>().cloned().ok_or(AppError::NotFound)
    }
}

/// A signed-in operator.
#[derive(Clone)]
pub struct Operator {
    caller: Caller,
    /// Who.
    pub id: OperatorId,
}

impl Operator {
    /// One tenant's rows in the request's transaction.
    #[must_use]
    pub fn tenant_db(&self, tenant: TenantId) -> TenantDb {
        TenantDb::new(&self.work, tenant)
    }

    /// Writes a line of the audit log, in the transaction of the act.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn note(
        &self,
        tenant: Option<TenantId>,
        act: &'static str,
        object: &str,
        detail: Value,
    ) -> Result<(), AppError> {
        let db = self.platform("audit log");
        let tx = db.open().await?;
        let line = Line {
            tenant,
            actor: Actor::Operator(self.id.uuid()),
            act,
            object: object.to_owned(),
            detail,
        };
        Ok(line.write(&tx, self.now()).await?)
    }

    /// Lets the change of a tenant show at once, when the transaction has ended.
    pub fn forget_tenants(&self) {
        let house = self.house.clone();
        self.work.after(Box::new(move |_| {
            Box::pin(async move {
                house.tenants.forget();
                Ok(())
            })
        }));
    }
}

impl Deref for Operator {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.caller
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Operator {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, AppError> {
        let caller = Caller::from_request_parts(parts, state).await?;
        let id = caller.session.as_ref().ok_or(AppError::SignInRequired)?.operator_id;
        Ok(Self { caller, id })
    }
}

/// What the door found out about a request.
struct Entry {
    caller: Caller,
    path_and_query: String,
    reference: String,
    safe: bool,
}

/// Lets a request in and its answer out.
pub async fn pass(State(door): State<OpsDoor>, request: Request, next: Next) -> Response {
    let house = door.house.clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map(|path| path.as_str().to_owned());
    let host = gate::host_of(request.headers(), request.uri().host());
    if host.as_deref() != Some(house.serving.ops_host.as_str()) {
        return neutral(&house, StatusCode::MISDIRECTED_REQUEST, request.headers());
    }
    let mut response = within(&door, route.as_deref(), request, next).await;
    gate::secure(&mut response, &house);
    response.extensions_mut().insert(OwnerSlug(OWNER.to_owned()));
    if let Some(route) = route {
        response.extensions_mut().insert(RouteTemplate(route));
    }
    response
}

async fn within(door: &OpsDoor, route: Option<&str>, mut request: Request, next: Next) -> Response {
    let house = &door.house;
    let reference = request
        .extensions()
        .get::<RequestId>()
        .map(|id| id.0.clone())
        .unwrap_or_default();
    let session = match OperatorSession::of_cookie(&house.pools, request.headers(), house.clock.now()).await {
        Ok(session) => session,
        Err(error) => {
            tracing::error!(reference, %error, "no operator session");
            return neutral(house, StatusCode::SERVICE_UNAVAILABLE, request.headers());
        }
    };
    let (lang, known) = lang_of(request.uri().path(), request.headers());
    let safe = request.method().is_safe();
    let work = if safe {
        Work::reading(&house.pools)
    } else {
        Work::writing(&house.pools)
    };
    let caller = Caller {
        house: house.clone(),
        lang,
        speaker: house.words.speaker(locale(lang), &WORDING),
        work: work.clone(),
        session,
        headers: request.headers().clone(),
    };
    let path_and_query = request
        .uri()
        .path_and_query()
        .map_or_else(|| "/".to_owned(), ToString::to_string);
    let entry = Entry {
        caller,
        path_and_query,
        reference,
        safe,
    };
    let answer = match check(door, route, known, request.method(), &request) {
        Err(error) => error.into_response(),
        Ok(()) => {
            request.extensions_mut().insert(entry.caller.clone());
            let _over = Over(&work);
            let answer = next.run(request).await;
            settle(&entry, &work, answer).await
        }
    };
    let mut answer = render(&entry, answer);
    answer.extensions_mut().insert(Statements(work.statements()));
    remember(&entry.caller, &mut answer);
    answer
}

/// Ends the work of a request that is gone or panicked.
struct Over<'work>(&'work Work);

impl Drop for Over<'_> {
    fn drop(&mut self) {
        self.0.abandon();
    }
}

fn check(door: &OpsDoor, route: Option<&str>, known: bool, method: &Method, request: &Request) -> Result<(), AppError> {
    if route.is_some_and(|route| route.starts_with("/{lang}")) && !known {
        return Err(AppError::NotFound);
    }
    let origin = door.house.serving.origin(&door.house.serving.ops_host);
    if gate::same_origin(method, request.headers(), &origin, false).is_err() {
        return Err(Refusal::new("form-refused-foreign").with_status(403).into());
    }
    let lets_in = route.is_some_and(|route| route.contains("/sign-in") || route.contains("/link"));
    if door.sign_ins.len() > REMEMBERED_MAX {
        door.sign_ins.retain_recent();
    }
    if lets_in && !method.is_safe() && door.sign_ins.check_key(&remote_of(&door.house, request)).is_err() {
        return Err(Refusal::new("form-refused-too-often").with_status(429).into());
    }
    Ok(())
}

/// Commits on success, drops otherwise; then writes the notes.
async fn settle(entry: &Entry, work: &Work, answer: Response) -> Response {
    let keep = answer.status().is_success() || answer.status().is_redirection();
    let ended = work.end(keep).await;
    work.write_notes().await.or_warn("writing notes after the answer");
    note_visit(&entry.caller).await;
    match ended {
        Ok(Ended::Kept | Ended::Dropped) => answer,
        Ok(Ended::Broken) => AppError::Failure("a statement failed and the handler went on".into()).into_response(),
        Err(error) => AppError::from(error).into_response(),
    }
}

async fn note_visit(caller: &Caller) {
    let now = caller.now();
    let due = caller
        .session
        .as_ref()
        .is_some_and(|session| session.is_to_be_noted(now));
    let Some(token) = operator::token_of(&caller.headers).filter(|_| due) else {
        return;
    };
    let work = Work::writing(&caller.house.pools);
    let db = PlatformDb::new(&work, "operator's visit");
    OperatorSession::note_visit(&db, &token, now)
        .await
        .or_warn("noting a visit");
    work.end(true).await.or_warn("noting a visit");
}

/// Turns a page or an error into bytes; anything else passes as it is.
fn render(entry: &Entry, mut answer: Response) -> Response {
    let caller = &entry.caller;
    let error = answer.extensions_mut().remove::<Arc<AppError>>();
    if let Some(error) = &error {
        if matches!(**error, AppError::SignInRequired) && entry.safe {
            let back = percent_encoding::utf8_percent_encode(&entry.path_and_query, percent_encoding::NON_ALPHANUMERIC);
            return Redirect::to(&format!("{}?back={back}", caller.path("/sign-in")));
        }
        if let AppError::Failure(cause) = &**error {
            tracing::error!(reference = entry.reference, cause, "a failure of ours");
        }
    }
    let wanted = match (answer.extensions_mut().remove::<Page>(), error) {
        (Some(wanted), _) => Some(wanted),
        (None, Some(error)) => error_page(caller, &error, &entry.reference),
        (None, None) => match refused_unsaid(&answer) {
            Some(error) => error_page(caller, &error, &entry.reference),
            None => return answer,
        },
    };
    let Some(wanted) = wanted else {
        return neutral(&caller.house, StatusCode::INTERNAL_SERVER_ERROR, &caller.headers);
    };
    let mut context = tera_context(&Frame::of(caller, &entry.path_and_query));
    context.insert_value("page", wanted.view);
    match caller.house.templates.render(wanted.template, &caller.speaker, context) {
        Ok(html) => {
            let headers = std::mem::take(answer.headers_mut());
            let mut rendered = (answer.status(), html).into_response();
            *rendered.extensions_mut() = std::mem::take(answer.extensions_mut());
            rendered.headers_mut().extend(headers);
            rendered.headers_mut().insert(
                header::CONTENT_TYPE,
                HeaderValue::from_static("text/html; charset=utf-8"),
            );
            if let Ok(tag) = HeaderValue::from_str(&caller.speaker.locale().tag()) {
                rendered.headers_mut().insert(header::CONTENT_LANGUAGE, tag);
            }
            rendered
        }
        Err(error) => {
            tracing::error!(reference = entry.reference, template = wanted.template, %error, "a page could not be rendered");
            neutral(&caller.house, StatusCode::INTERNAL_SERVER_ERROR, &caller.headers)
        }
    }
}

fn tera_context(frame: &Frame) -> tera::Context {
    let mut context = tera::Context::new();
    context.insert("frame", frame);
    context
}

fn error_page(caller: &Caller, error: &AppError, reference: &str) -> Option<Page> {
    let key = match error {
        AppError::NotFound => "error-not-found",
        AppError::SignInRequired => "error-sign-in-required",
        AppError::Forbidden => "error-forbidden",
        AppError::Refused(_) => "error-refused",
        AppError::Failure(_) => "error-failure",
    };
    let text = match error {
        AppError::Refused(refusal) => caller.say(refusal.key, &refusal.args),
        _ => caller.speaker.say_attr(key, "text", &[]),
    };
    let view = ErrorPage {
        title: caller.say(key, &[]),
        text,
        reference: matches!(error, AppError::Failure(_)).then(|| reference.to_owned()),
        home_url: caller.path("/"),
    };
    page(&view).extensions_mut().remove::<Page>()
}

/// The frame of the console's pages.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    lang: &'static str,
    tag: String,
    brand: String,
    home_url: String,
    nav: Vec<Place>,
    operator: Option<String>,
    password_url: String,
    sign_out_url: String,
    languages: Vec<Language>,
    flash: Option<Flash>,
}

#[derive(Clone, Debug, Serialize)]
struct Place {
    key: &'static str,
    url: String,
    current: bool,
}

#[derive(Clone, Debug, Serialize)]
struct Language {
    lang: &'static str,
    name: &'static str,
    url: String,
    current: bool,
}

#[derive(Clone, Debug, Serialize)]
struct Flash {
    kind: &'static str,
    text: String,
}

/// The places of the console, by key and path behind the language.
const PLACES: [(&str, &str); 4] = [
    ("admin-overview", "/"),
    ("admin-tenants", "/tenants"),
    ("admin-jobs", "/jobs"),
    ("admin-audit", "/audit"),
];

impl Frame {
    /// A frame to try templates with: signed in, with a message.
    #[must_use]
    pub fn sample() -> Self {
        let text = || "Elektrizitätsgenossenschaft".to_owned();
        Self {
            lang: Lang::De.as_str(),
            tag: "de-DE".to_owned(),
            brand: text(),
            home_url: "/de/".to_owned(),
            nav: PLACES
                .map(|(key, place)| Place {
                    key,
                    url: format!("/de{place}"),
                    current: place == "/",
                })
                .into(),
            operator: Some("olga@kith.example".to_owned()),
            password_url: "/de/password".to_owned(),
            sign_out_url: "/de/sign-out".to_owned(),
            languages: Lang::ALL
                .map(|lang| Language {
                    lang: lang.as_str(),
                    name: lang.native_name(),
                    url: format!("/{}/", lang.as_str()),
                    current: lang == Lang::De,
                })
                .into(),
            flash: Some(Flash {
                kind: "good",
                text: text(),
            }),
        }
    }

    fn of(caller: &Caller, path_and_query: &str) -> Self {
        let rest = path_and_query
            .get(3..)
            .filter(|rest| rest.starts_with('/') || rest.starts_with('?'))
            .unwrap_or("/");
        let path = path_and_query.split('?').next().unwrap_or("/");
        let place = |(key, place): (&'static str, &str)| {
            let url = caller.path(place);
            let current = if place == "/" {
                path == url
            } else {
                path.starts_with(&url)
            };
            Place { key, url, current }
        };
        Self {
            lang: caller.lang.as_str(),
            tag: caller.speaker.locale().tag(),
            brand: WORDING.brand.clone(),
            home_url: caller.path("/"),
            nav: if caller.session.is_some() {
                PLACES.map(place).into()
            } else {
                Vec::new()
            },
            operator: caller.session.as_ref().map(|session| session.email.clone()),
            password_url: caller.path("/password"),
            sign_out_url: caller.path("/sign-out"),
            languages: Lang::ALL
                .map(|other| Language {
                    lang: other.as_str(),
                    name: other.native_name(),
                    url: format!("/{}{rest}", other.as_str()),
                    current: other == caller.lang,
                })
                .into(),
            flash: flash_of(caller),
        }
    }
}

fn flash_of(caller: &Caller) -> Option<Flash> {
    let said = cookie(&caller.headers, FLASH_COOKIE).or_else(|| cookie(&caller.headers, FLASH_COOKIE_PLAIN))?;
    let (kind, key) = said.split_once('.')?;
    let kind = ["good", "warn", "bad"].into_iter().find(|known| *known == kind)?;
    caller.speaker.has(key).then(|| Flash {
        kind,
        text: caller.say(key, &[]),
    })
}

/// Keeps the message of a redirect in a cookie, and takes it away once it was shown.
fn remember(caller: &Caller, answer: &mut Response) {
    let development = caller.house.serving.development;
    if let Some(notice) = answer.extensions().get::<Notice>().copied() {
        let value = format!("{}.{}", notice.kind, notice.key);
        push(
            answer.headers_mut(),
            &format!("{FLASH_COOKIE}={value}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60"),
        );
        if development {
            push(
                answer.headers_mut(),
                &format!("{FLASH_COOKIE_PLAIN}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=60"),
            );
        }
    } else if answer.status().is_success() || answer.status().is_client_error() {
        for (name, secure) in [(FLASH_COOKIE, "Secure; "), (FLASH_COOKIE_PLAIN, "")] {
            if cookie(&caller.headers, name).is_some() {
                push(
                    answer.headers_mut(),
                    &format!("{name}=; Path=/; {secure}HttpOnly; SameSite=Lax; Max-Age=0"),
                );
            }
        }
    }
}

/// The language of the address, else of the browser, else English; and whether the address named one.
fn lang_of(path: &str, headers: &HeaderMap) -> (Lang, bool) {
    let first = path.trim_start_matches('/').split('/').next().unwrap_or("");
    if let Ok(lang) = first.parse::<Lang>() {
        return (lang, true);
    }
    let accepted = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|accepted| accepted.to_str().ok())
        .unwrap_or("");
    (negotiate(accepted, &Lang::ALL, Lang::En), false)
}

/// The console belongs to no country: the language's first one, informal, times in UTC.
fn locale(lang: Lang) -> Locale {
    let country = match lang {
        Lang::De => Country::DE,
        Lang::En => Country::GB,
        Lang::Fr => Country::FR,
        Lang::It => Country::IT,
        Lang::Pl => Country::PL,
    };
    Locale {
        lang,
        country,
        formality: Formality::Informal,
        tz: chrono_tz::UTC,
    }
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
