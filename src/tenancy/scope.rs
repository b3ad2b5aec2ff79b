//! The handles: faces of one transaction, each showing its own rows.

use uuid::Uuid;

use super::TenantId;
use crate::foundation::db::{DbErr, Owned, Scope, Scoped, Work};

/// The scope of a tenant's rows.
const TENANT: &str = "tenant";
/// The scope of what the pool shows to one Friend.
const FRIEND: &str = "friend";

/// What the statement auditor watches: whose rows a statement means, in which scope it must say so, and by which column.
///
/// The pool's tables are free in the pool's own scope, where orders and dispatch take their steps.
#[must_use]
pub fn owned() -> Vec<Owned> {
    let tenants = migration::TENANT_TABLES.iter().map(|table| Owned {
        table,
        column: "tenant_id",
        scope: None,
    });
    let pool = migration::POOL_TABLES.iter().map(|table| Owned {
        table,
        column: "origin_tenant_id",
        scope: Some(TENANT),
    });
    let friends = migration::FRIEND_TABLES.iter().map(|(table, column)| Owned {
        table,
        column,
        scope: Some(FRIEND),
    });
    tenants.chain(pool).chain(friends).collect()
}

/// A tenant's rows, and the pool's that came from it.
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
                name: TENANT,
                owner: Some(self.tenant.uuid()),
            })
            .await
    }
}

/// What the shared pool shows to one Friend, in whatever community he is asked: the offers made to him, each with as much
/// of its order as he may know, and the orders he has. To be read only.
#[derive(Clone)]
pub struct FriendDb {
    work: Work,
    person: Uuid,
}

impl FriendDb {
    /// The face of this work for one person.
    #[must_use]
    pub fn new(work: &Work, person: Uuid) -> Self {
        Self {
            work: work.clone(),
            person,
        }
    }

    /// A connection that sees this person's rows of the pool.
    ///
    /// # Errors
    /// When the database does not answer or a connection is still held.
    pub async fn open(&self) -> Result<Scoped<'_>, DbErr> {
        self.work
            .scoped(Scope {
                name: FRIEND,
                owner: Some(self.person),
            })
            .await
    }
}

/// The shared pool's rows: orders and offers, for the rooms that take their steps.
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

/// Who may read of the pool's tables: the pool itself, and a tenant, who sees what came from it.
///
/// Statements that both run compare `origin_tenant_id` in either scope.
pub trait PoolRows: Sync {
    /// A connection that sees the rows.
    ///
    /// # Errors
    /// When the database does not answer or a connection is still held.
    fn open(&self) -> impl Future<Output = Result<Scoped<'_>, DbErr>> + Send;
}

impl PoolRows for PoolDb {
    async fn open(&self) -> Result<Scoped<'_>, DbErr> {
        Self::open(self).await
    }
}

impl PoolRows for TenantDb {
    async fn open(&self) -> Result<Scoped<'_>, DbErr> {
        Self::open(self).await
    }
}
