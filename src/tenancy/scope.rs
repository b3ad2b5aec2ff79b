//! The handles: faces of one transaction, each showing its own rows.

use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, DeleteMany, EntityTrait, IntoActiveModel, QueryFilter, Select,
    UpdateMany,
};

use super::TenantId;
use crate::foundation::db::{DbErr, Scope, Scoped, Work};

/// An entity whose rows belong to tenants.
pub trait TenantEntity: EntityTrait {
    /// The column that leads every key.
    fn tenant_column() -> Self::Column;
}

/// A tenant's rows. Every query it hands out is filtered; an entity without a tenant column does not compile here.
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

    /// Rows of this tenant.
    pub fn find<E: TenantEntity>(&self) -> Select<E> {
        #[expect(clippy::disallowed_methods, reason = "this is the place that adds the filter")]
        let select = E::find();
        if cfg!(feature = "filters-off") {
            select
        } else {
            select.filter(E::tenant_column().eq(self.tenant))
        }
    }

    /// A change of rows of this tenant.
    pub fn update<E: TenantEntity>(&self) -> UpdateMany<E> {
        #[expect(clippy::disallowed_methods, reason = "this is the place that adds the filter")]
        let update = E::update_many();
        if cfg!(feature = "filters-off") {
            update
        } else {
            update.filter(E::tenant_column().eq(self.tenant))
        }
    }

    /// A removal of rows of this tenant.
    pub fn delete<E: TenantEntity>(&self) -> DeleteMany<E> {
        #[expect(clippy::disallowed_methods, reason = "this is the place that adds the filter")]
        let delete = E::delete_many();
        if cfg!(feature = "filters-off") {
            delete
        } else {
            delete.filter(E::tenant_column().eq(self.tenant))
        }
    }

    /// Inserts a row as this tenant's, whatever its tenant column said.
    ///
    /// # Errors
    /// When the database refuses it; an expected conflict wants `ON CONFLICT` instead.
    pub async fn insert<A>(&self, mut row: A) -> Result<<A::Entity as EntityTrait>::Model, DbErr>
    where
        A: ActiveModelTrait + ActiveModelBehavior + Send,
        A::Entity: TenantEntity,
        <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
    {
        row.set(<A::Entity as TenantEntity>::tenant_column(), self.tenant.into());
        let tx = self.open().await?;
        #[expect(clippy::disallowed_methods, reason = "this is the place that sets the tenant")]
        row.insert(&tx).await
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
