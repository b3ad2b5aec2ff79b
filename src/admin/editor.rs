//! Who edits a community's settings: an operator at the console, or a manager at the community's own desk.
//!
//! One set of pages serves both; what differs is where they lie, what stands around them, and who is noted as having acted.

use std::sync::Arc;

use axum::{
    extract::FromRequestParts,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::Value;

use super::{
    dossier::Dossier,
    tenant_pages::state_of,
    views::{AtDesk, Head, Settings, Tab},
    who::{Caller, Operator},
};
use crate::{
    accounts::Staff,
    foundation::{
        db::Work,
        error::AppError,
        i18n::{Arg, Lang, Speaker},
        web::{At, answer::page_with},
    },
    tenancy::{
        House, PlatformDb, TenantDb, TenantId,
        audit::{Actor, Line},
    },
};

/// Where settings are edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the operator's console: everything.
    Console,
    /// At the community's own desk: what its managers decide.
    Desk,
}

/// The pages at the console: those of the settings, and those that are the operator's alone.
const AT_CONSOLE: &[(&str, &str)] = &[
    ("admin-tab-state", ""),
    ("admin-tab-details", "/details"),
    ("admin-tab-brand", "/brand"),
    ("admin-tab-hosts", "/hosts"),
    ("admin-tab-legal", "/legal"),
    ("admin-tab-wording", "/wording"),
    ("admin-tab-managers", "/managers"),
];
/// The pages at the desk.
const AT_DESK: &[(&str, &str)] = &[
    ("settings-community", ""),
    ("admin-tab-brand", "/brand"),
    ("admin-tab-wording", "/wording"),
    ("admin-tab-legal", "/legal"),
];

/// Who edits one community's settings.
#[derive(Clone)]
pub struct Editor {
    /// Everything there is.
    pub house: House,
    /// Who speaks to him.
    pub speaker: Arc<Speaker>,
    /// The community's short word.
    pub slug: String,
    /// Where he does it.
    pub place: Place,
    /// The language he reads.
    pub lang: Lang,
    work: Work,
    actor: Actor,
}

/// What the console's addresses say of whom they are about.
#[derive(Deserialize)]
struct Named {
    slug: String,
}

impl Editor {
    /// The operator, at one tenant's pages of the console.
    #[must_use]
    pub fn at_console(operator: &Operator, slug: &str) -> Self {
        Self {
            house: operator.house.clone(),
            speaker: Arc::clone(&operator.speaker),
            slug: slug.to_owned(),
            place: Place::Console,
            lang: operator.lang,
            work: operator.work.clone(),
            actor: Actor::Operator(operator.id.uuid()),
        }
    }

    fn at_desk(staff: &Staff) -> Self {
        Self {
            house: staff.house.clone(),
            speaker: Arc::clone(&staff.speaker),
            slug: staff.tenant.slug.clone(),
            place: Place::Desk,
            lang: staff.lang,
            work: staff.work.clone(),
            actor: staff.actor(),
        }
    }

    /// The community as it is stored.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn dossier(&self) -> Result<Dossier, AppError> {
        Dossier::find(&self.platform(), &self.slug).await
    }

    /// The tenant's own row, which only the platform's face may write.
    #[must_use]
    pub fn platform(&self) -> PlatformDb {
        PlatformDb::new(&self.work, "a community's settings")
    }

    /// The tenant's rows in the request's transaction.
    #[must_use]
    pub fn tenant_db(&self, tenant: TenantId) -> TenantDb {
        TenantDb::new(&self.work, tenant)
    }

    /// Now, by the house's clock.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.house.clock.now()
    }

    /// A sentence in the reader's words.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.speaker.say(key, args)
    }

    /// The address of one of the settings' pages: `/de/tenants/north/brand`, `/de/staff/settings/brand`.
    #[must_use]
    pub fn path(&self, rest: &str) -> String {
        self.path_in(self.lang, rest)
    }

    /// The same in another language.
    #[must_use]
    pub fn path_in(&self, lang: Lang, rest: &str) -> String {
        let lang = lang.as_str();
        match self.place {
            Place::Console => format!("/{lang}/tenants/{}{rest}", self.slug),
            Place::Desk => format!("/{lang}/staff/settings{rest}"),
        }
    }

    /// What stands above each of the pages.
    #[must_use]
    pub fn head(&self, dossier: &Dossier, place: &str) -> Head {
        let tab = |(key, rest): &(&str, &str)| Tab {
            text: self.say(key, &[]),
            url: self.path(rest),
            current: *rest == place,
        };
        match self.place {
            Place::Console => {
                let (state, state_kind) = state_of(&self.speaker, dossier);
                Head {
                    name: dossier.name.clone(),
                    state,
                    state_kind,
                    tabs: AT_CONSOLE.iter().map(tab).collect(),
                    list_url: format!("/{}/tenants", self.lang.as_str()),
                }
            }
            Place::Desk => Head {
                name: self.say("settings-heading", &[]),
                tabs: AT_DESK.iter().map(tab).collect(),
                ..Head::default()
            },
        }
    }

    /// The page, within what stands around it here.
    pub fn page<V: Settings>(&self, status: StatusCode, view: V) -> Response {
        match self.place {
            Place::Console => page_with(status, &view),
            Place::Desk => page_with(status, &AtDesk(view)),
        }
    }

    /// Writes a line of the audit log, in the transaction of the act, and lets the change show at once on every node.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn note(&self, tenant: TenantId, act: &'static str, object: &str, detail: Value) -> Result<(), AppError> {
        let db = self.platform();
        let tx = db.open().await?;
        let line = Line {
            tenant: Some(tenant),
            actor: self.actor,
            act,
            object: object.to_owned(),
            detail,
        };
        line.write(&tx, self.now()).await?;
        drop(tx);
        self.house.forget_tenants_after(&self.work);
        Ok(())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Editor {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Response> {
        if parts.extensions.get::<Caller>().is_none() {
            return Staff::from_request_parts(parts, state)
                .await
                .map(|staff| Self::at_desk(&staff));
        }
        let operator = Operator::from_request_parts(parts, state).await;
        let operator = operator.map_err(IntoResponse::into_response)?;
        let named = At::<Named>::from_request_parts(parts, state).await;
        let At(Named { slug }) = named.map_err(IntoResponse::into_response)?;
        Ok(Self::at_console(&operator, &slug))
    }
}
