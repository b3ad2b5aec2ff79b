//! The doorway of a tenant's host: host → tenant (421; a draft is none yet) → canonical host → state → session → language.
//!
//! What follows is the same behind every door: [`crate::foundation::web::door`].

use std::sync::Arc;

use axum::{
    http::{HeaderMap, StatusCode, header},
    response::Response,
};

use super::{frame::Frame, session::Session, views::ErrorPage, who::Visitor};
use crate::{
    foundation::{
        db::{Note, Work},
        i18n::{Lang, negotiate},
        web::{
            FormData,
            cookie::{CookieName, cookie, push},
            door::{Around, Asked, Door, Doorway, Flash, Met, accepted_languages},
            outer::OwnerSlug,
            path::behind_lang,
            templates::Templates,
        },
    },
    tenancy::{House, PeopleDb, State, Tenant, TenantDb, gate},
};

/// The cookie with the language somebody switched to.
const LANG_COOKIE: &str = "__Host-kith-lang";

/// The doorway of the tenants' hosts.
#[derive(Clone)]
pub struct TenantHost(House);

/// The door of the tenants' hosts.
#[must_use]
pub fn door(house: &House) -> Door<TenantHost> {
    Door::new(TenantHost(house.clone()), gate::rules(house))
}

impl Doorway for TenantHost {
    type Caller = Visitor;
    type Frame = Frame;
    type ErrorPage = ErrorPage;

    const FLASH: CookieName = CookieName {
        safe: "__Host-kith-flash",
        plain: "kith-flash",
    };
    const ENTRANCES: &'static [&'static str] = &["/sign-in", "/join", "/link"];
    /// A mail program unsubscribes its reader (RFC 8058), be it a page of somebody else: what it may do stands in the link.
    const BY_LINK_ALONE: &'static [&'static str] = &["/{lang}/newsletter/{token}/one-click"];

    async fn meet(&self, asked: &Asked) -> Result<Met<Visitor>, Response> {
        let tenant = self.tenant(asked).await?;
        self.visitor(asked, &tenant).await.map_err(|mut answer| {
            answer.extensions_mut().insert(OwnerSlug(tenant.slug.clone()));
            answer
        })
    }

    fn is_off(&self, visitor: &Visitor, asked: &Asked) -> bool {
        let path = asked.uri.path();
        let place = if asked.names_a_language() {
            behind_lang(path)
        } else {
            path
        };
        self.0.is_off(&visitor.tenant, place)
    }

    async fn look_around(&self, visitor: &Visitor) {
        visitor.look_around().await;
    }

    fn frame(&self, visitor: &Visitor, around: Around<'_>) -> Frame {
        Frame::of(visitor, around)
    }

    fn visit(&self, visitor: &Visitor) -> Option<Note> {
        let (now, tenant) = (visitor.now(), visitor.tenant.id);
        let session = visitor.session.as_ref()?;
        let id = session.is_to_be_noted(now).then_some(session.id)?;
        Some(Box::new(move |work| {
            Box::pin(async move { Session::note_visit(&TenantDb::new(&work, tenant), id, now).await })
        }))
    }

    /// The language somebody switched to.
    fn remember(&self, visitor: &Visitor, asked: &Asked, answer: &mut Response) {
        let lang = visitor.lang.as_str();
        let from_here = asked.headers.get("sec-fetch-site");
        let switched = asked.names_a_language()
            && from_here.is_some_and(|site| site == "same-origin")
            && cookie(&asked.headers, LANG_COOKIE).is_none_or(|kept| kept != lang);
        if switched && answer.status().is_success() {
            push(
                answer.headers_mut(),
                &format!("{LANG_COOKIE}={lang}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=31536000"),
            );
        }
    }

    fn neutral(&self, status: StatusCode, asked: &HeaderMap) -> Response {
        gate::neutral(&self.0, status, asked)
    }

    fn secure(&self, answer: &mut Response) {
        gate::secure(answer, &self.0);
    }

    fn templates(&self) -> &Templates {
        &self.0.templates
    }
}

impl TenantHost {
    /// Whose host this is.
    async fn tenant(&self, asked: &Asked) -> Result<Arc<Tenant>, Response> {
        let found = match gate::host_of(&asked.headers, asked.uri.host()) {
            Some(host) => self.0.tenants.at(&host).await,
            None => Ok(None),
        };
        match found {
            // A draft is nobody yet: its host answers, byte for byte, like one that belongs to nobody.
            Ok(Some(tenant)) if tenant.state != State::Draft => Ok(tenant),
            Ok(_) => Err(self.without_tenant(StatusCode::MISDIRECTED_REQUEST, asked)),
            Err(error) => {
                tracing::error!(reference = asked.reference, %error, "no tenant");
                Err(self.without_tenant(StatusCode::SERVICE_UNAVAILABLE, asked))
            }
        }
    }

    /// Who reads, and in which language.
    async fn visitor(&self, asked: &Asked, tenant: &Arc<Tenant>) -> Result<Met<Visitor>, Response> {
        let house = &self.0;
        let host = gate::host_of(&asked.headers, asked.uri.host()).unwrap_or_default();
        if let Some(address) = gate::canonical(tenant, &host, asked.path_and_query()) {
            return Err(gate::moved(&address));
        }
        if tenant.state != State::Live {
            return Err(self.without_tenant(StatusCode::NOT_FOUND, asked));
        }
        let session = Session::of_cookie(&house.pools, tenant.id, &asked.headers, house.clock.now()).await;
        let session = session.map_err(|error| {
            tracing::error!(reference = asked.reference, %error, "no session");
            self.neutral(StatusCode::SERVICE_UNAVAILABLE, &asked.headers)
        })?;
        let (lang, speaks_that) = lang_of(tenant, asked, session.as_ref());
        if !speaks_that && asked.is_safe() && is_of_ours(asked) {
            return Err(gate::found(&asked.path_in(lang.as_str())));
        }
        let speaker = house.words.speaker(tenant.locale(lang), &tenant.wording);
        let work = if asked.is_safe() {
            Work::reading(&house.pools)
        } else {
            Work::writing(&house.pools)
        };
        let visitor = Visitor {
            house: house.clone(),
            lang,
            speaker: Arc::clone(&speaker),
            db: TenantDb::new(&work, tenant.id),
            people: PeopleDb::new(&work),
            work: work.clone(),
            remote: asked.remote.clone(),
            device: device_of(&asked.headers),
            waits: Arc::default(),
            headers: asked.headers.clone(),
            session,
            tenant: Arc::clone(tenant),
        };
        let session = visitor.session.as_ref();
        Ok(Met {
            work,
            speaker,
            speaks_that,
            origin: tenant.origin.clone(),
            owner: tenant.slug.clone(),
            subject: session.map(|session| session.membership_id.to_string()),
            marks: [tenant.id.uuid()]
                .into_iter()
                .chain(session.map(|session| session.id.uuid()))
                .collect(),
            sign_in_path: visitor.path("/sign-in"),
            hint_to_members: Some(visitor.say("error-not-found-members", &[])),
            caller: visitor,
        })
    }

    /// The answer where no tenant answers: the neutral page, and the files it is made of.
    fn without_tenant(&self, status: StatusCode, asked: &Asked) -> Response {
        let name = asked.uri.path().strip_prefix("/static/");
        name.map(|name| self.0.assets.serve(name, &asked.headers))
            .filter(|file| !file.status().is_client_error())
            .unwrap_or_else(|| self.neutral(status, &asked.headers))
    }
}

/// The message of the last redirect, if there was one.
pub(crate) fn flash_of(visitor: &Visitor) -> Option<Flash> {
    Flash::read(TenantHost::FLASH, &visitor.headers, &visitor.speaker)
}

/// The language of the address; else of the account, the cookie, the browser, the tenant. And whether the address's
/// own was one of the tenant's.
fn lang_of(tenant: &Tenant, asked: &Asked, session: Option<&Session>) -> (Lang, bool) {
    let said = |word: Option<&str>| {
        let lang = word?.parse::<Lang>().ok()?;
        tenant.langs.contains(&lang).then_some(lang)
    };
    if let Some(lang) = said(Some(asked.first_part())) {
        return (lang, true);
    }
    // Only an address without a language of its own says it behind.
    let query = FormData::parse(asked.uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    // The links of a letter hold, whatever became of the language it was written in.
    let by_link = is_of_ours(asked) && asked.route.as_deref().is_some_and(|route| route.contains("/{token}"));
    let lang = said(Some(query.text("lang")).filter(|_| !asked.names_a_language()))
        .or_else(|| said(session.map(|session| session.lang.as_str())))
        .or_else(|| said(cookie(&asked.headers, LANG_COOKIE)))
        .unwrap_or_else(|| negotiate(accepted_languages(&asked.headers), &tenant.langs, tenant.default_lang));
    (lang, by_link)
}

/// Whether the address begins with a language that Kith knows, be it that this community does not have it (any more).
fn is_of_ours(asked: &Asked) -> bool {
    asked.names_a_language() && asked.first_part().parse::<Lang>().is_ok()
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
