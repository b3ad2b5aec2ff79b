//! The house put together: the only file that names every room.

use std::{
    io::ErrorKind,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use async_trait::async_trait;
use axum::{
    Router,
    body::Body,
    extract::{DefaultBodyLimit, Request, State},
    http::{Method, StatusCode, Uri},
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use loco_rs::{
    app::{AppContext, Hooks, Initializer},
    bgworker::Queue,
    boot::{BootResult, StartMode, run_app, shutdown_signal},
    config::{Config, WorkerMode},
    controller::AppRoutes,
    environment::Environment,
    task::Tasks,
};
use tokio::net::TcpListener;
use tower::ServiceExt;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

use crate::{
    accounts::{self, door::TenantHost},
    admin, commands, demo, desk, dev, dispatch, doctor, events, forum,
    foundation::{
        advice::{self, say},
        boot::{self, Settings},
        clock::Clock,
        db::{self, DatabaseUrl, Pools},
        files::DiskStorage,
        folder,
        i18n::Words,
        jobs::{self, HandlerError, Handlers, Job, Runner},
        keys::{Keys, SECRET_KEY_VARIABLE},
        mail::{Outbox, SmtpOutlet},
        web::{
            self, Redirect, Routes, Who,
            assets::Assets,
            door::{AddressLimits, pass},
            form::FORM_BYTES_MAX,
            live::Live,
            outer::{self, Metrics},
            path::without_last_stroke,
            serve::PATIENCE,
            templates::Templates,
        },
    },
    growth, home, newsletter, orders, sealed,
    tenancy::{
        House, Tenants,
        faces::Faces,
        feature::Feature,
        gate,
        house::{DeskPlace, Inner, NavPlace, Serving, Tabs},
        kept::Kept,
        outlines::Outlines,
        places::Places,
        skills::Skills,
    },
};

/// The places of the navigation, in its order.
const NAV: &[NavPlace] = &[
    NavPlace {
        key: "nav-home",
        short_key: "nav-home",
        icon: "home",
        path: "/",
        tabs: Tabs::All,
    },
    NavPlace {
        key: "nav-book",
        short_key: "nav-book",
        icon: "wrench",
        path: "/book",
        tabs: Tabs::Visitors,
    },
    NavPlace {
        key: "nav-forum",
        short_key: "nav-forum",
        icon: "chat",
        path: "/forum",
        tabs: Tabs::All,
    },
    NavPlace {
        key: "nav-events",
        short_key: "nav-events-short",
        icon: "calendar",
        path: "/events",
        tabs: Tabs::All,
    },
    NavPlace {
        key: "nav-offers",
        short_key: "nav-offers",
        icon: "wrench",
        path: "/offers",
        tabs: Tabs::Members,
    },
    NavPlace {
        key: "nav-members",
        short_key: "nav-members",
        icon: "people",
        path: "/members",
        // Five have room: members look for each other less often than for the next meeting.
        tabs: Tabs::None,
    },
    NavPlace {
        key: "nav-me",
        short_key: "nav-me",
        icon: "person",
        path: "/me",
        tabs: Tabs::Members,
    },
];

/// The pages of the community desk, in their order.
const DESK: &[DeskPlace] = &[
    DeskPlace {
        key: "desk-today",
        path: "/staff",
        for_partners: true,
    },
    DeskPlace {
        key: "staff-members",
        path: "/staff/members",
        for_partners: false,
    },
    DeskPlace {
        key: "event-desk",
        path: "/staff/events",
        for_partners: false,
    },
    DeskPlace {
        key: "package-desk",
        path: "/staff/packages",
        for_partners: true,
    },
    DeskPlace {
        key: "staff-orders",
        path: "/staff/orders",
        for_partners: false,
    },
    DeskPlace {
        key: "rating-list",
        path: "/staff/ratings",
        for_partners: false,
    },
    DeskPlace {
        key: "review-desk",
        path: "/staff/review",
        for_partners: false,
    },
    DeskPlace {
        key: "ear-desk",
        path: "/staff/ear",
        for_partners: false,
    },
    DeskPlace {
        key: "category-desk",
        path: "/staff/forum",
        for_partners: false,
    },
    DeskPlace {
        key: "newsletter-desk",
        path: "/staff/newsletters",
        for_partners: false,
    },
    DeskPlace {
        key: "settings-heading",
        path: "/staff/settings",
        for_partners: false,
    },
];

/// What a community may switch off.
const FEATURES: &[Feature] = &[
    Feature {
        word: "forum",
        key: "nav-forum",
        places: &["/forum", "/topics", "/search", "/staff/forum"],
        spared: &[],
    },
    Feature {
        word: "events",
        key: "nav-events",
        places: &["/events", "/calendar", "/staff/events", "/staff/check-in"],
        spared: &["/events/registration"],
    },
    Feature {
        word: "booking",
        key: "nav-book",
        places: &["/book"],
        spared: &[],
    },
];

/// How long requests that are under way may take once it is to stop.
const DRAIN_TIME_MAX: Duration = Duration::from_secs(10);
/// How long jobs that are under way may take then.
const WORKER_TIME_MAX: Duration = Duration::from_secs(25);

/// Why the house could not be put together.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct BootError(pub String);

macro_rules! boot_error_from {
    ($($error:ty),+ $(,)?) => {
        $(impl From<$error> for BootError {
            fn from(error: $error) -> Self {
                Self(error.to_string())
            }
        })+
    };
}

boot_error_from!(
    crate::foundation::db::PoolError,
    crate::foundation::error::AppError,
    crate::foundation::files::StorageError,
    crate::foundation::i18n::WordsError,
    crate::foundation::keys::KeysError,
    crate::foundation::mail::SmtpSetupError,
    crate::foundation::mail::SmtpUrlRefused,
    crate::foundation::web::templates::TemplateError,
    loco_rs::Error,
);

impl From<std::io::Error> for BootError {
    fn from(error: std::io::Error) -> Self {
        Self(format!(
            "the data folder cannot be used ({}); check KITH_DATA, its permissions and the free space",
            advice::why(&error)
        ))
    }
}

impl From<sea_orm::DbErr> for BootError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self(advice::database(&error))
    }
}

/// The address of the database: given, or a file in the data folder.
///
/// # Errors
/// When it is neither a file nor PostgreSQL.
pub fn database_url(uri: &str, settings: &Settings) -> Result<DatabaseUrl, BootError> {
    if uri.is_empty() {
        return Ok(DatabaseUrl::File(settings.data.join("kith.sqlite")));
    }
    Ok(uri.parse()?)
}

/// Opens the database, brings it up to date and puts the house together; nothing serves yet.
///
/// # Errors
/// When a part is missing or refuses.
pub async fn build(
    url: &DatabaseUrl,
    settings: &Settings,
    development: bool,
    clock: Clock,
) -> Result<House, BootError> {
    folder::make_private(&settings.data)?;
    let pools = Pools::open(url).await?;
    if !development {
        // Before the schema: what a superuser makes, the ordinary role may not touch.
        unprivileged(&pools).await?;
    }
    db::migrate::<migration::Migrator>(&pools).await?;
    db::audit(crate::tenancy::owned());
    let scheme = if settings.scheme == "https" { "https" } else { "http" };
    let serving = Serving {
        development,
        scheme,
        port: settings.public_port,
        ops_host: settings.ops_host.clone(),
        platform_host: settings.platform_host.clone(),
        files_host: settings.files_host.clone(),
        behind_proxy: settings.behind_proxy,
        rate_factor: settings.rate_factor,
    };
    let key = std::env::var(SECRET_KEY_VARIABLE).ok();
    let (outbox, bulk) = match settings.mail_server()? {
        None => {
            let kept = Outbox::in_memory();
            (kept.clone(), kept)
        }
        Some(server) => (
            Outbox::over(SmtpOutlet::new(server.clone())?),
            Outbox::over(SmtpOutlet::new(server)?),
        ),
    };
    let assets = Assets::load();
    let words = Words::load()?;
    let (tenants, live) = (Tenants::new(&pools, scheme, settings.public_port), Live::start(&pools));
    tenants.follow(&live);
    let inner = Inner {
        keys: Keys::load(key.as_deref(), &settings.data.join("secret.key"))?,
        words: if development && settings.made_up_words {
            words.made_up()
        } else {
            words
        },
        templates: Templates::load(assets.clone(), clock.clone())?,
        assets,
        tenants,
        places: Places::load(),
        outlines: Outlines::load().map_err(BootError)?,
        skills: Skills::load().map_err(BootError)?,
        outbox,
        bulk,
        storage: Arc::new(DiskStorage::open(&settings.data.join("files")).await?),
        live,
        kept: Kept::default(),
        address_limits: AddressLimits::new(settings.rate_factor, clock.clone()),
        open: AtomicBool::new(false),
        nav: NAV.to_vec(),
        desk: DESK.to_vec(),
        features: FEATURES.to_vec(),
        search_path: forum::search::PATH,
        ear_path: forum::ear::PATH,
        news_path: newsletter::ARCHIVE,
        faces: Faces {
            coverage: Box::new(dispatch::Everywhere),
            catalogue: Box::new(orders::booking::Catalogue),
            reputations: Box::new(orders::Ratings),
            waits: vec![Box::new(dispatch::OpenOffers)],
            bell: Box::new(forum::Bell),
            waiting_list: Box::new(growth::Everybody),
            next_events: Box::new(events::Next),
            threads: Box::new(forum::Conversations),
            blocks: vec![
                Box::new(events::EventCards),
                Box::new(forum::TopicCards),
                Box::new(orders::PackageCards),
            ],
            belongings: vec![
                Box::new(forum::Written),
                Box::new(forum::Said),
                Box::new(events::Registered),
                Box::new(orders::Worked),
            ],
            to_dos: vec![
                Box::new(dispatch::Unkept),
                Box::new(accounts::Newcomers),
                Box::new(forum::Waiting),
                Box::new(events::Proposed),
            ],
            on_their_way: Box::new(newsletter::Underway),
        },
        metrics: Metrics::default(),
        serving,
        pools,
    };
    Ok(House::new(inner, clock))
}

/// Every route of a tenant's host.
#[must_use]
pub fn routes() -> Routes<House> {
    home::routes()
        .and(home::brand_routes())
        .and(accounts::routes())
        .and(accounts::member_routes())
        .and(desk::routes())
        .and(admin::settings_routes())
        .and(forum::routes())
        .and(events::routes())
        .and(dispatch::routes())
        .and(orders::customer_routes())
        .and(growth::routes())
        .and(orders::package_routes())
        .and(orders::work_routes())
        .and(newsletter::routes())
}

/// Forgets what finished jobs were told.
async fn sweep_jobs(house: House, work: db::Work, _job: Job) -> Result<(), HandlerError> {
    Ok(jobs::Queue::forget(&work, house.clock.now() - chrono::Duration::hours(1)).await?)
}

/// Every kind of job.
#[must_use]
pub fn handlers() -> Handlers<House> {
    Handlers::default()
        .outside(accounts::letter::KIND, accounts::letter::send)
        .outside(newsletter::jobs::TEST, newsletter::jobs::test)
        .inside("sweep-tokens", accounts::letter::sweep_tokens)
        .every("sweep-tokens", Duration::from_secs(3_600))
        .inside("sweep-jobs", sweep_jobs)
        .every("sweep-jobs", Duration::from_secs(3_600))
        .inside(sealed::RESEAL, sealed::reseal)
        .inside(sealed::RESEAL_ON, sealed::reseal)
        .every(sealed::RESEAL, Duration::from_secs(3_600))
        .inside("sweep-form-keys", accounts::form_key::sweep)
        .every("sweep-form-keys", Duration::from_secs(3_600))
        .inside(growth::jobs::LOOK, growth::jobs::look)
        .inside(growth::jobs::LOOK_FOR, growth::jobs::look_for)
        .inside(growth::jobs::FORGET, growth::jobs::forget)
        .every(growth::jobs::LOOK, Duration::from_secs(3_600))
        .every(growth::jobs::FORGET, Duration::from_secs(3_600))
        .inside(forum::jobs::TIDY, forum::jobs::tidy)
        .inside(forum::jobs::OVERWRITE, forum::jobs::overwrite_deleted)
        .inside(forum::jobs::RENDER, forum::jobs::render_anew)
        .every(forum::jobs::TIDY, Duration::from_secs(3_600))
        .inside(forum::telling::WRITTEN, forum::telling::written)
        .inside(forum::telling::LETTERS, forum::telling::letters)
        .inside(accounts::departure::BACK, forum::jobs::settle)
        .inside(events::jobs::REMIND, events::jobs::remind)
        .inside(events::jobs::FOLLOW, events::source::follow)
        .inside(accounts::departure::GONE_FROM_EVENTS, events::jobs::gone)
        .inside(orders::PLACED, dispatch::jobs::placed)
        .inside(orders::REOPENED, dispatch::jobs::reopened)
        .inside(accounts::departure::GONE, dispatch::departure::gone)
        .inside(dispatch::WAVE_ENDS, dispatch::jobs::wave_ends)
        .inside(dispatch::REFILL, dispatch::jobs::refill)
        .inside(dispatch::POOL_OPENS, dispatch::jobs::pool_opens)
        .inside(dispatch::OFFERED, dispatch::jobs::offered)
        .inside(dispatch::NOBODY_YET, dispatch::jobs::nobody_yet)
        .inside(orders::CONTACT_REMINDER, orders::jobs::contact_reminder)
        .inside(orders::CONTACT_BREACHED, orders::jobs::contact_breached)
        .inside(orders::ASKED_ANEW, orders::jobs::asked_anew)
        .inside(orders::APPOINTMENT_SOON, orders::jobs::appointment_soon)
        .inside(orders::CLOSES, orders::jobs::closes)
        .inside(orders::CODE_AGAIN, orders::jobs::code_again)
}

#[derive(Clone)]
struct Hosts {
    house: House,
    tenants: Router,
    ops: Router,
    files: Router,
}

/// Every door of communities and console: method, path, and who may come.
#[must_use]
pub fn doors() -> Vec<String> {
    let (tenants, console) = (routes(), admin::routes());
    let of = |host: &'static str| {
        move |(method, path, who): &(Method, &'static str, Who)| format!("{host:<7} {method:<5} {path:<52} {who:?}")
    };
    let mut doors: Vec<String> = tenants.list().iter().map(of("tenant")).collect();
    doors.extend(console.list().iter().map(of("console")));
    doors.sort();
    doors
}

/// What a request goes through before a room sees it, from the outside to the inside.
pub const LAYERS: [(&str, &str); 7] = [
    ("observe", "log line, metrics and a number to ask about"),
    ("catch_panic", "a polite page for a failure of ours"),
    ("by_host", "communities, console or files; 421 for a name nobody has"),
    ("body_limit", "413 for what is too large"),
    ("compression", "gzip, brotli or zstd"),
    (
        "door",
        "tenant, language, origin of a form, rate, session, who may come, time",
    ),
    ("commit", "keeps what was written, or none of it; then the notes"),
];

/// The whole service: hosts, layers, routes.
pub fn service(house: &House) -> Router {
    let mut tenants = routes().into_router().with_state(house.clone());
    if house.serving.development {
        tenants = tenants.merge(dev::router(house));
    }
    let tenants = tenants
        .fallback(nowhere)
        .layer(middleware::from_fn_with_state(
            accounts::door::door(house),
            pass::<TenantHost>,
        ))
        .layer(CompressionLayer::new())
        .layer(DefaultBodyLimit::max(FORM_BYTES_MAX));
    let hosts = Hosts {
        house: house.clone(),
        tenants,
        ops: admin::router(house),
        files: home::files_router(house),
    };
    Router::new()
        .fallback(by_host)
        .with_state(hosts)
        .layer(CatchPanicLayer::custom(outer::panicked))
        .layer(middleware::from_fn_with_state(house.metrics.clone(), outer::observe))
}

/// Nothing is here; an address with a stroke too many at its end leads to the one without.
async fn nowhere(uri: Uri) -> Response {
    match without_last_stroke(&uri) {
        Some(path) => Redirect::to(&path),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The operator's console and the files have hosts of their own; every other name may be a tenant's.
async fn by_host(State(hosts): State<Hosts>, request: Request<Body>) -> Response {
    let serving = &hosts.house.serving;
    // Development answers nobody but this machine: a forwarding header means that somebody is in between.
    let forwarded = ["forwarded", "x-forwarded-for", "x-forwarded-host"]
        .iter()
        .any(|name| request.headers().contains_key(*name));
    if serving.development && forwarded {
        return gate::neutral(&hosts.house, StatusCode::MISDIRECTED_REQUEST, request.headers());
    }
    let host = gate::host_of(request.headers(), request.uri().host()).unwrap_or_default();
    if serving.development && !host.ends_with(".localhost") {
        return gate::neutral(&hosts.house, StatusCode::MISDIRECTED_REQUEST, request.headers());
    }
    let router = if host == serving.ops_host {
        hosts.ops
    } else if host == serving.files_host {
        hosts.files
    } else {
        hosts.tenants
    };
    router.oneshot(request).await.unwrap_or_else(|never| match never {})
}

/// The operations listener: is it alive, is it ready, what does it count.
pub fn operations(house: &House) -> Router {
    async fn ready(State(house): State<House>) -> Response {
        let work = db::Work::reading(&house.pools);
        match crate::foundation::jobs::Queue::figures(&work).await {
            Ok(_) if house.open.load(Ordering::Relaxed) => "ready\n".into_response(),
            _ => (StatusCode::SERVICE_UNAVAILABLE, "not ready\n").into_response(),
        }
    }
    async fn metrics(State(house): State<House>) -> String {
        let work = db::Work::reading(&house.pools);
        if let Ok((waiting, dead)) = crate::foundation::jobs::Queue::figures(&work).await {
            house.metrics.jobs_waiting.set(waiting);
            house.metrics.jobs_dead.set(dead);
        }
        house.metrics.text()
    }
    Router::new()
        .route("/live", get(|| async { "alive\n" }))
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
        .with_state(house.clone())
}

/// Kith as loco boots it.
pub struct App;

/// The house in loco's store.
fn house_of(ctx: &AppContext) -> Result<House, BootError> {
    ctx.shared_store
        .get::<House>()
        .ok_or_else(|| BootError("the house is not put together".to_owned()))
}

/// A failure of boot in loco's words.
fn failed(error: impl Into<BootError>) -> loco_rs::Error {
    loco_rs::Error::string(&error.into().0)
}

#[async_trait]
impl Hooks for App {
    fn app_version() -> String {
        env!("CARGO_PKG_VERSION").to_owned()
    }

    fn app_name() -> &'static str {
        env!("CARGO_CRATE_NAME")
    }

    async fn load_config(environment: &Environment) -> loco_rs::Result<Config> {
        let text = boot::yaml(&environment.to_string()).map_err(|error| loco_rs::Error::string(&error.to_string()))?;
        let mut config: Config =
            serde_yaml::from_str(&text).map_err(|error| loco_rs::Error::string(&error.to_string()))?;
        if commands::writes_source_only() {
            // loco opens a database and a queue for whatever it does.
            config.database.uri = "sqlite::memory:".to_owned();
            config.workers.mode = WorkerMode::ForegroundBlocking;
        }
        Ok(config)
    }

    async fn boot(mode: StartMode, environment: &Environment, config: Config) -> loco_rs::Result<BootResult> {
        let settings = settings_of(&config).map_err(failed)?;
        let development = *environment != Environment::Production;
        guard(&config, development).map_err(failed)?;
        let url = database_url(&config.database.uri, &settings).map_err(failed)?;
        let house = build(&url, &settings, development, Clock::system())
            .await
            .map_err(failed)?;
        if !development && doctor::has_demo_accounts(&house.pools).await.map_err(failed)? {
            return Err(failed(BootError(
                "the demo world is in this database, and everybody knows its passwords; start with an empty one".into(),
            )));
        }
        doctor::keys_fit(&house.pools, &house.keys)
            .await
            .map_err(|why| failed(BootError(why)))?;
        if development && demo::seed(&house).await.map_err(failed)? {
            tracing::info!("the demo world was seeded");
        }
        let ctx = AppContext::builder(environment.clone(), house.pools.writers.clone(), config).build();
        ctx.shared_store.insert(house);
        run_app::<Self>(&mode, ctx).await
    }

    fn routes(_ctx: &AppContext) -> AppRoutes {
        AppRoutes::empty()
    }

    fn middlewares(_ctx: &AppContext) -> Vec<Box<dyn loco_rs::controller::middleware::MiddlewareLayer>> {
        // The layers are ours, in `service`: they need the tenant before the session, and pages instead of JSON.
        Vec::new()
    }

    async fn initializers(_ctx: &AppContext) -> loco_rs::Result<Vec<Box<dyn Initializer>>> {
        Ok(Vec::new())
    }

    async fn after_routes(_router: Router, ctx: &AppContext) -> loco_rs::Result<Router> {
        Ok(service(&house_of(ctx).map_err(failed)?))
    }

    async fn connect_workers(_ctx: &AppContext, _queue: &Queue) -> loco_rs::Result<()> {
        // Background work is `foundation::jobs`: it is written in the transaction it follows from.
        Ok(())
    }

    fn register_tasks(_tasks: &mut Tasks) {}

    async fn truncate(_ctx: &AppContext) -> loco_rs::Result<()> {
        Ok(())
    }

    async fn seed(_ctx: &AppContext, _path: &Path) -> loco_rs::Result<()> {
        Ok(())
    }
}

/// What is ours in the configuration.
///
/// # Errors
/// When a setting is missing or unknown.
pub fn settings_of(config: &Config) -> Result<Settings, BootError> {
    let settings = config.settings.clone().unwrap_or_default();
    serde_json::from_value(settings).map_err(|error| BootError(format!("settings: {error}")))
}

/// Development serves this machine only.
fn guard(config: &Config, development: bool) -> Result<(), BootError> {
    let binding = &config.server.binding;
    let loopback = binding
        .parse::<std::net::IpAddr>()
        .is_ok_and(|address| address.is_loopback())
        || binding == "localhost";
    if development && !loopback {
        return Err(BootError(format!(
            "development listens on loopback only, not on {binding}; set LOCO_ENV=production"
        )));
    }
    Ok(())
}

/// A role that passes the policies by may not serve.
pub(crate) async fn unprivileged(pools: &Pools) -> Result<(), BootError> {
    if pools.postgres.is_none() {
        return Ok(());
    }
    let work = db::Work::reading(pools);
    let tx = work
        .scoped(db::Scope {
            name: "platform",
            owner: None,
        })
        .await?;
    let row = db::Sql::new("SELECT rolsuper OR rolbypassrls AS above FROM pg_roles WHERE rolname = current_user")
        .row(&tx)
        .await?;
    let above: bool = row.map_or(Ok(true), |row| row.try_get("", "above"))?;
    if above {
        return Err(BootError(
            "PostgreSQL: the role is a superuser or has BYPASSRLS; use an ordinary role".into(),
        ));
    }
    Ok(())
}

/// Opens a port, before anything else is touched.
async fn listener(at: &str, variable: &str) -> Result<TcpListener, BootError> {
    TcpListener::bind(at).await.map_err(|error| {
        BootError(match error.kind() {
            ErrorKind::AddrInUse => {
                format!("the port {at} is in use; stop the program that has it, or set {variable} to another one")
            }
            ErrorKind::PermissionDenied => {
                format!("the port {at} may not be opened by this user; set {variable} to one above 1023")
            }
            _ => format!(
                "the port {at} cannot be opened ({}); set {variable} to another one",
                advice::why(&error)
            ),
        })
    })
}

/// Serves until it is told to stop.
///
/// # Errors
/// When a port is taken or a part is missing.
pub async fn serve() -> Result<(), BootError> {
    let environment: Environment = loco_rs::environment::resolve_from_env().into();
    let config = App::load_config(&environment).await?;
    let settings = settings_of(&config)?;
    logging(&environment);
    guard(&config, environment != Environment::Production)?;
    // A second program on the same machine ends here: it neither changes the schema under the first one nor greets.
    let pages = listener(
        &format!("{}:{}", config.server.binding, config.server.port),
        "KITH_PORT",
    )
    .await?;
    let operations_listener = listener(&format!("127.0.0.1:{}", settings.ops_port), "KITH_OPS_PORT").await?;
    let boot = App::boot(StartMode::ServerOnly, &environment, config).await?;
    let house = house_of(&boot.app_context)?;
    let closing = house.live.closing.clone();
    tokio::spawn(web::serve::serve(
        operations_listener,
        operations(&house),
        PATIENCE,
        async move { closing.cancelled().await },
    ));
    let worker = tokio::spawn(Runner::new(house.clone(), &house.pools, &house.clock, &house.live, handlers()).run());
    let sender = tokio::spawn(newsletter::Sender::new(house.clone()).run());
    if house.serving.development {
        greet(&house).await?;
    }
    house.open.store(true, Ordering::Relaxed);
    let told = house.clone();
    let stop = async move {
        shutdown_signal().await;
        told.open.store(false, Ordering::Relaxed);
        told.live.closing.cancel();
    };
    let closing = house.live.closing.clone();
    let late = async {
        closing.cancelled().await;
        tokio::time::sleep(DRAIN_TIME_MAX).await;
    };
    tokio::select! {
        () = web::serve::serve(pages, service(&house), PATIENCE, stop) => {}
        // A connection that sends nothing more would hold the door for ever.
        () = late => tracing::warn!("connections were cut off"),
    }
    house.live.closing.cancel();
    let _finished = tokio::time::timeout(WORKER_TIME_MAX, async { tokio::join!(worker, sender) }).await;
    Ok(())
}

/// Says where everything is.
async fn greet(house: &House) -> Result<(), BootError> {
    let tenants = house.tenants.all().await?;
    say(&format!("\nKith {}", env!("CARGO_PKG_VERSION")));
    for tenant in tenants {
        say(&format!("  {:<34} {}", format!("{}/", tenant.origin), tenant.name));
    }
    let ops = format!("{}/", house.serving.origin(&house.serving.ops_host));
    say(&format!("  {ops:<34} ops"));
    say("  friend1@voltaro.example, manager@voltaro.example, … at ops: operator@demo.example");
    say(&format!("  {}\n", demo::PASSWORD));
    Ok(())
}

/// Log lines for people in development, JSON in production.
fn logging(environment: &Environment) {
    use tracing_subscriber::{EnvFilter, fmt};
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info,sqlx=warn,sea_orm=warn"));
    let set = if *environment == Environment::Production {
        fmt().json().with_env_filter(filter).try_init()
    } else {
        fmt().compact().with_env_filter(filter).try_init()
    };
    // A test may have set one before.
    drop(set);
}
