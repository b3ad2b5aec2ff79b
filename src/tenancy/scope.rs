//! The handles: faces of one transaction, each showing its own rows.

use super::TenantId;
use crate::foundation::db::{DbErr, Scope, Scoped, Work};

/// A tenant's rows.
///
/// A statement over its connection compares the owner of each tenant's table; one that forgets it is refused before it
/// is sent, on both databases. On PostgreSQL the policies show no other tenant's rows besides.
#[derive(Clone)]
pub struct TenantDb {
    work: Work,
    tenant: TenantId,
}

impl TenantDb {
    /// The face of this work for one tenant.
    #[must_use]
    pub fn new(work: &Work, tenant: TenantId) -> Self {
        Self {
            work: work.clone(),
            tenant,
        }
    }

    /// Whose rows these are.
    #[must_use]
    pub fn tenant(&self) -> TenantId {
        self.tenant
    }

    /// The work behind the face, for notes and jobs.
    #[must_use]
    pub fn work(&self) -> &Work {
        &self.work
    }

    /// A connection that sees this tenant's rows. Only one may be held at a time.
    ///
    /// # Errors
    /// When the database does not answer or a connection is still held.
    pub async fn open(&self) -> Result<Scoped<'_>, DbErr> {
        self.work
            .scoped(Scope {
                name: "tenant",
                owner: Some(self.tenant.uuid()),
            })
            .await
    }
}

/// The shared pool's rows: orders and offers, for the rooms that deal with them.
#[derive(Clone)]
pub struct PoolDb {
    work: Work,
}

impl PoolDb {
    /// The face of this work for the pool.
    #[must_use]
    pub fn new(work: &Work) -> Self {
        Self { work: work.clone() }
    }

    /// A connection that sees the pool's rows.
    ///
    /// # Errors
    /// When the database does not answer or a connection is still held.
    pub async fn open(&self) -> Result<Scoped<'_>, DbErr> {
        self.work
            .scoped(Scope {
                name: "pool",
                owner: None,
            })
            .await
    }
}

/// Persons and credentials: for accounts, and for dispatch's suitability.
#[derive(Clone)]
pub struct PeopleDb {
    work: Work,
}

impl PeopleDb {
    /// The face of this work for people.
    #[must_use]
    pub fn new(work: &Work) -> Self {
        Self { work: work.clone() }
    }

    /// A connection that sees persons.
    ///
    /// # Errors
    /// When the database does not answer or a connection is still held.
    pub async fn open(&self) -> Result<Scoped<'_>, DbErr> {
        self.work
            .scoped(Scope {
                name: "people",
                owner: None,
            })
            .await
    }
}

/// Everything, for the operator and for boot; each use names its reason.
#[derive(Clone)]
pub struct PlatformDb {
    work: Work,
    reason: &'static str,
}

impl PlatformDb {
    /// The face of this work for the platform. The reason goes to the audit log with whatever is written.
    #[must_use]
    pub fn new(work: &Work, reason: &'static str) -> Self {
        Self {
            work: work.clone(),
            reason,
        }
    }

    /// Why the platform looks.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        self.reason
    }

    /// The work behind the face.
    #[must_use]
    pub fn work(&self) -> &Work {
        &self.work
    }

    /// A connection that sees everything.
    ///
    /// # Errors
    /// When the database does not answer or a connection is still held.
    pub async fn open(&self) -> Result<Scoped<'_>, DbErr> {
        self.work
            .scoped(Scope {
                name: "platform",
                owner: None,
            })
            .await
    }
}
