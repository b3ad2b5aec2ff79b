//! The doorway of the console's host: host (421) → session → language.
//!
//! What follows is the same behind every door: [`crate::foundation::web::door`].

use std::sync::{Arc, LazyLock};

use axum::{
    http::{HeaderMap, StatusCode},
    response::Response,
};

use super::{
    frame::Frame,
    operator::{self, OperatorSession},
    views::ErrorPage,
    who::Caller,
};
use crate::{
    foundation::{
        db::{Note, Work},
        i18n::{Country, Formality, Lang, Locale, Wording, negotiate},
        web::{
            cookie::CookieName,
            door::{Around, Asked, Door, Doorway, Met, accepted_languages},
            outer::OwnerSlug,
            templates::Templates,
        },
    },
    tenancy::{House, PlatformDb, gate},
};

/// The name in the log line, where a tenant's slug stands otherwise.
pub(super) const OWNER: &str = "ops";

/// The console speaks as the platform.
pub(super) static WORDING: LazyLock<Wording> = LazyLock::new(|| Wording {
    owner: OWNER.to_owned(),
    brand: "Kith".to_owned(),
    brand_short: "Kith".to_owned(),
    ..Wording::default()
});

/// The doorway of the console's host.
#[derive(Clone)]
pub struct ConsoleHost(House);

/// The console's door.
#[must_use]
pub fn door(house: &House) -> Door<ConsoleHost> {
    Door::new(ConsoleHost(house.clone()), gate::rules(house))
}

impl Doorway for ConsoleHost {
    type Caller = Caller;
    type Frame = Frame;
    type ErrorPage = ErrorPage;

    const FLASH: CookieName = CookieName {
        safe: "__Host-kith-ops-flash",
        plain: "kith-ops-flash",
    };
    const ENTRANCES: &'static [&'static str] = &["/sign-in", "/link"];

    async fn meet(&self, asked: &Asked) -> Result<Met<Caller>, Response> {
        let house = &self.0;
        let host = gate::host_of(&asked.headers, asked.uri.host());
        if host.as_deref() != Some(house.serving.ops_host.as_str()) {
            return Err(self.neutral(StatusCode::MISDIRECTED_REQUEST, &asked.headers));
        }
        let session = OperatorSession::of_cookie(&house.pools, &asked.headers, house.clock.now()).await;
        let session = session.map_err(|error| {
            tracing::error!(reference = asked.reference, %error, "no operator session");
            let mut answer = self.neutral(StatusCode::SERVICE_UNAVAILABLE, &asked.headers);
            answer.extensions_mut().insert(OwnerSlug(OWNER.to_owned()));
            answer
        })?;
        let (lang, speaks_that) = lang_of(asked);
        let speaker = house.words.speaker(locale(lang), &WORDING);
        let work = if asked.is_safe() {
            Work::reading(&house.pools)
        } else {
            Work::writing(&house.pools)
        };
        let caller = Caller {
            house: house.clone(),
            lang,
            speaker: Arc::clone(&speaker),
            work: work.clone(),
            session,
            headers: asked.headers.clone(),
        };
        let operator = caller.session.as_ref().map(|session| session.operator_id);
        Ok(Met {
            work,
            speaker,
            speaks_that,
            origin: house.serving.origin(&house.serving.ops_host),
            owner: OWNER.to_owned(),
            subject: operator.map(|operator| operator.to_string()),
            marks: operator.map(|operator| operator.uuid()).into_iter().collect(),
            sign_in_path: caller.path("/sign-in"),
            hint_to_members: None,
            caller,
        })
    }

    fn frame(&self, caller: &Caller, around: Around<'_>) -> Frame {
        Frame::of(caller, around)
    }

    async fn look_around(&self, _: &Caller) {}

    fn visit(&self, caller: &Caller) -> Option<Note> {
        let now = caller.now();
        let due = caller.session.as_ref()?.is_to_be_noted(now);
        let token = operator::token_of(&caller.headers).filter(|_| due)?;
        Some(Box::new(move |work| {
            Box::pin(async move {
                let db = PlatformDb::new(&work, "operator's visit");
                OperatorSession::note_visit(&db, &token, now).await
            })
        }))
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

/// The language of the address, else of the browser, else English; and whether the address named one.
fn lang_of(asked: &Asked) -> (Lang, bool) {
    match asked.first_part().parse() {
        Ok(lang) => (lang, true),
        Err(_) => (
            negotiate(accepted_languages(&asked.headers), &Lang::ALL, Lang::En),
            false,
        ),
    }
}

/// The console belongs to no country: the language's first one, informal, times in UTC.
pub(super) fn locale(lang: Lang) -> Locale {
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
