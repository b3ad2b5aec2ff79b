//! Routes are added only here, each with who may come: the list is a golden file.

use std::collections::HashMap;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    handler::Handler,
    http::{Method, Uri},
    middleware,
    response::Response,
    routing::{self, MethodRouter},
};

use super::Redirect;

/// Who may call a route; the handler's signature enforces it, this names it.
///
/// Each answer carries it as an extension, for the layer that says how long a browser may keep a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody.
    Everyone,
    /// Signed in, be it that a manager has yet to approve.
    SignedIn,
    /// A member, signed in.
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
    forms: HashMap<&'static str, &'static str>,
}

impl<S: Clone + Send + Sync + 'static> Default for Routes<S> {
    fn default() -> Self {
        Self {
            router: Router::new(),
            list: Vec::new(),
            forms: HashMap::new(),
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

    /// Says on which page the form of an address stands, where that is not the nearest page above it.
    #[must_use]
    pub fn stands_on(mut self, form: &'static str, page: &'static str) -> Self {
        self.forms.insert(form, page);
        self
    }

    /// These and another room's.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self.forms.extend(other.forms);
        self
    }

    /// The list of every route, for the golden file.
    #[must_use]
    pub fn list(&self) -> &[(Method, &'static str, Who)] {
        &self.list
    }

    /// The router.
    ///
    /// Whoever comes by a link to an address that only takes a form (the switcher of languages on a refused form, the
    /// history, a bookmark) is led to the page the form stands on.
    pub fn into_router(self) -> Router<S> {
        let looks = |path: &str| {
            self.list
                .iter()
                .any(|(method, at, _)| *method == Method::GET && *at == path)
        };
        let mut router = self.router.clone();
        for path in self.list.iter().map(|(_, path, _)| *path) {
            if !looks(path) {
                let page = self.forms.get(path).copied();
                let page = page.unwrap_or_else(|| page_above(path, looks));
                router = router.route(path, routing::get(move |uri| lead_to(path, page, uri)));
            }
        }
        router
    }
}

/// The nearest page an address lies below: `/{lang}/offers/{id}` of `/{lang}/offers/{id}/accept`.
fn page_above(path: &'static str, looks: impl Fn(&str) -> bool) -> &'static str {
    let ends = path.match_indices('/').map(|(at, _)| at).rev();
    let above = ends.flat_map(|at| [&path[..at], &path[..=at]]);
    above.into_iter().find(|page| looks(page)).unwrap_or("/")
}

/// Redirects from the address of a form to this page, its places filled as they were asked for.
async fn lead_to(form: &'static str, page: &'static str, uri: Uri) -> Response {
    let asked: Vec<&str> = uri.path().split('/').collect();
    let place_of = |part: &str| form.split('/').position(|other| other == part);
    let filled = page.split('/').map(|part| match place_of(part) {
        Some(at) if part.starts_with('{') => asked.get(at).copied().unwrap_or_default(),
        _ => part,
    });
    let path = filled.collect::<Vec<_>>().join("/");
    Redirect::to(&uri.query().map_or(path.clone(), |query| format!("{path}?{query}")))
}

/// The route, whose answers say who may have them.
fn named<S: Clone + Send + Sync + 'static>(who: Who, route: MethodRouter<S>) -> MethodRouter<S> {
    route.layer(middleware::map_response(move |mut answer: Response| async move {
        answer.extensions_mut().insert(who);
        answer
    }))
}
