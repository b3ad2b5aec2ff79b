//! The audit log: append-only lines about who did what.

use chrono::{DateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

use super::TenantId;
use crate::foundation::db::{DbErr, Scoped, Sql};

/// Who acted.
#[derive(Clone, Copy, Debug)]
pub enum Actor {
    /// A member, by membership.
    Member(Uuid),
    /// The operator.
    Operator(Uuid),
    /// Kith itself: boot, a job.
    Kith,
}

/// A line of the log.
#[derive(Clone, Debug)]
pub struct Line {
    /// The tenant it is about, if any.
    pub tenant: Option<TenantId>,
    /// Who acted.
    pub actor: Actor,
    /// The act, `noun-verb`: `member-suspended`.
    pub act: &'static str,
    /// What it was done to: an id, a host, a slug.
    pub object: String,
    /// What else a reader of the log needs; `reason` is shown as the reason. No personal data: names are read when the
    /// log is, so that whoever has gone is named no more.
    pub detail: Value,
}

impl Line {
    /// Writes the line; in the same transaction as the act.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn write(self, tx: &Scoped<'_>, now: DateTime<Utc>) -> Result<(), DbErr> {
        let (kind, actor) = match self.actor {
            Actor::Member(id) => ("member", Some(id)),
            Actor::Operator(id) => ("operator", Some(id)),
            Actor::Kith => ("kith", None),
        };
        Sql::new(
            "INSERT INTO audit_log (id, tenant_id, actor_kind, actor_id, act, object, detail, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(Uuid::now_v7())
        .bind(self.tenant.map(TenantId::uuid))
        .bind(kind)
        .bind(actor)
        .bind(self.act)
        .bind(self.object)
        .bind(self.detail)
        .bind(now)
        .run(tx)
        .await
        .map(|_| ())
    }
}
