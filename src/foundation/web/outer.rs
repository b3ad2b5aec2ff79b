//! The outermost layers: no panic leaves, each request has an id and one log line, and is counted.

use std::{
    any::Any,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::stream;
use http_body_util::BodyExt;
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::Registry,
};

/// Bytes of a body that is refused but read to its end all the same; whoever sends more loses the connection.
const REST_BYTES_MAX: usize = 64 * 1024 * 1024;
/// How long such a body may take.
const REST_TIME_MAX: Duration = Duration::from_secs(20);

/// The request's id, in its log line, its answer and on an error page.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

/// The template of the route that answered; never the address itself.
#[derive(Clone, Debug)]
pub struct RouteTemplate(pub String);

/// The host's owner for the log line.
#[derive(Clone, Debug)]
pub struct OwnerSlug(pub String);

/// Statements the request cost.
#[derive(Clone, Copy, Debug)]
pub struct Statements(pub u32);

/// Labels of a counted request.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Labels {
    route: String,
    method: String,
    status: u16,
}

/// Counts and times, shown on the operations listener.
#[derive(Clone)]
pub struct Metrics {
    registry: Arc<Mutex<Registry>>,
    requests: Family<Labels, Counter>,
    statements: Family<Labels, Counter>,
    seconds: Histogram,
    /// Jobs that wait.
    pub jobs_waiting: Gauge,
    /// Jobs that were laid aside.
    pub jobs_dead: Gauge,
}

impl Default for Metrics {
    fn default() -> Self {
        let mut registry = Registry::with_prefix("kith");
        let (requests, statements) = (Family::default(), Family::default());
        let seconds = Histogram::new([0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0]);
        let (jobs_waiting, jobs_dead) = (Gauge::default(), Gauge::default());
        registry.register("requests", "Answered requests", requests.clone());
        registry.register("statements", "Statements of answered requests", statements.clone());
        registry.register("request_seconds", "Time to the head of the answer", seconds.clone());
        registry.register("jobs_waiting", "Jobs that wait", jobs_waiting.clone());
        registry.register("jobs_dead", "Jobs that were laid aside", jobs_dead.clone());
        Self {
            registry: Arc::new(Mutex::new(registry)),
            requests,
            statements,
            seconds,
            jobs_waiting,
            jobs_dead,
        }
    }
}

impl Metrics {
    /// The text Prometheus reads.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        if let Ok(registry) = self.registry.lock() {
            // Writing into a String cannot fail.
            let _written = encode(&mut text, &registry);
        }
        text
    }
}

/// The method by its name, and one name for all that nobody here knows: what a stranger makes up fills no log.
fn known(method: &Method) -> &str {
    match *method {
        Method::GET | Method::HEAD | Method::POST | Method::OPTIONS | Method::PUT | Method::DELETE | Method::PATCH => {
            method.as_str()
        }
        _ => "OTHER",
    }
}

/// Gives the request an id, measures it, and writes its one log line.
pub async fn observe(State(metrics): State<Metrics>, mut request: Request, next: Next) -> Response {
    let id = uuid::Uuid::now_v7().simple().to_string();
    request.extensions_mut().insert(RequestId(id.clone()));
    let method = request.method().clone();
    let begun = Instant::now();
    let (request, rest) = Rest::of(request);
    let mut response = next.run(request).await;
    let took = begun.elapsed();
    rest.read().await;
    let route = response
        .extensions()
        .get::<RouteTemplate>()
        .map_or_else(|| "-".to_owned(), |route| route.0.clone());
    let owner = response
        .extensions()
        .get::<OwnerSlug>()
        .map_or_else(|| "-".to_owned(), |owner| owner.0.clone());
    let statements = response
        .extensions()
        .get::<Statements>()
        .map_or(0, |statements| statements.0);
    let status = response.status().as_u16();
    tracing::info!(
        target: "kith::request",
        request = id, tenant = owner, method = known(&method), route, status, statements,
        ms = u64::try_from(took.as_micros()).unwrap_or(u64::MAX) / 1_000,
        "answered"
    );
    metrics.seconds.observe(took.as_secs_f64());
    let labels = Labels {
        route,
        method: known(&method).to_owned(),
        status,
    };
    metrics.requests.get_or_create(&labels).inc();
    metrics.statements.get_or_create(&labels).inc_by(u64::from(statements));
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers_mut().insert("x-request-id", id);
    }
    response
}

/// What a handler leaves of a request's body.
///
/// A browser reads the answer when it has sent everything. Closing the connection before shows people an error of the
/// network instead of the page that says what was too much.
struct Rest(Option<Arc<tokio::sync::Mutex<Body>>>);

impl Rest {
    /// Lends the body to those who answer the request.
    fn of(request: Request) -> (Request, Self) {
        // A client that asks first sends nothing that is not wanted.
        if request.method().is_safe() || request.headers().contains_key(header::EXPECT) {
            return (request, Self(None));
        }
        let (parts, body) = request.into_parts();
        let body = Arc::new(tokio::sync::Mutex::new(body));
        let lent = stream::unfold(Arc::clone(&body), |body| async move {
            let frame = body.lock().await.frame().await?;
            Some((frame.map(|frame| frame.into_data().unwrap_or_default()), body))
        });
        (Request::from_parts(parts, Body::from_stream(lent)), Self(Some(body)))
    }

    /// Reads what nobody has read.
    async fn read(self) {
        let Some(body) = self.0 else { return };
        let reading = async {
            let mut left = REST_BYTES_MAX;
            while let Some(Ok(frame)) = body.lock().await.frame().await {
                match left.checked_sub(frame.data_ref().map_or(0, bytes::Bytes::len)) {
                    Some(less) => left = less,
                    None => return,
                }
            }
        };
        // Whoever is slower than that has lost his answer.
        let _in_time = tokio::time::timeout(REST_TIME_MAX, reading).await;
    }
}

/// What is answered when a handler panicked outside the branded layers.
#[must_use]
pub fn panicked(_cause: Box<dyn Any + Send>) -> Response {
    tracing::error!("a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
