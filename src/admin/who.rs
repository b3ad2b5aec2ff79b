//! Who calls at the console: the handler's signature is the authorisation.

use std::{ops::Deref, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use chrono::{DateTime, Utc};
use serde_json::Value;

use super::operator::{OperatorId, OperatorSession};
use crate::{
    foundation::{
        db::Work,
        error::AppError,
        i18n::{Arg, Lang, Speaker},
    },
    tenancy::{
        House, PlatformDb, TenantDb, TenantId,
        audit::{Actor, Line},
    },
};

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

    /// Lets the change of a tenant show at once on every node, when the transaction has ended.
    pub fn forget_tenants(&self) {
        self.house.forget_tenants_after(&self.work);
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
