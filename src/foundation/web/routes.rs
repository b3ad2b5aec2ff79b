//! Routes are added only here, each with who may come: the list is a golden file.

use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    http::Method,
    middleware,
    response::Response,
    routing::{self, MethodRouter},
};

/// Who may call a route; the handler's signature enforces it, this names it.
///
/// Each answer carries it as an extension, for the layer that says how long a browser may keep a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody.
    Everyone,
    /// Signed in.
    Member,
    /// A community manager.
    Staff,
    /// A community manager or the partner company's administrator.
    PartnerAdmin,
    /// The operator, on the operator's host.
    Operator,
    /// Whoever holds the link.
    Bearer,
}

/// A room's routes.
pub struct Routes<S> {
    router: Router<S>,
    list: Vec<(Method, &'static str, Who)>,
}

impl<S: Clone + Send + Sync + 'static> Default for Routes<S> {
    fn default() -> Self {
        Self {
            router: Router::new(),
            list: Vec::new(),
        }
    }
}

impl<S: Clone + Send + Sync + 'static> Routes<S> {
    /// No routes yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A safe route.
    #[must_use]
    pub fn get<H: Handler<T, S>, T: 'static>(mut self, path: &'static str, who: Who, handler: H) -> Self {
        self.router = self.router.route(path, named(who, routing::get(handler)));
        self.list.push((Method::GET, path, who));
        self
    }

    /// A route that changes something.
    #[must_use]
    pub fn post<H: Handler<T, S>, T: 'static>(mut self, path: &'static str, who: Who, handler: H) -> Self {
        self.router = self.router.route(path, named(who, routing::post(handler)));
        self.list.push((Method::POST, path, who));
        self
    }

    /// A route that takes a body of up to so many bytes: an upload.
    #[must_use]
    pub fn post_large<H: Handler<T, S>, T: 'static>(
        mut self,
        path: &'static str,
        who: Who,
        bytes_max: usize,
        handler: H,
    ) -> Self {
        let route = routing::post(handler).layer(DefaultBodyLimit::max(bytes_max));
        self.router = self.router.route(path, named(who, route));
        self.list.push((Method::POST, path, who));
        self
    }

    /// These and another room's.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }

    /// The list of every route, for the golden file.
    #[must_use]
    pub fn list(&self) -> &[(Method, &'static str, Who)] {
        &self.list
    }

    /// The router.
    pub fn into_router(self) -> Router<S> {
        self.router
    }
}

/// The route, whose answers say who may have them.
fn named<S: Clone + Send + Sync + 'static>(who: Who, route: MethodRouter<S>) -> MethodRouter<S> {
    route.layer(middleware::map_response(move |mut answer: Response| async move {
        answer.extensions_mut().insert(who);
        answer
    }))
}
