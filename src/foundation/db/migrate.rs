//! Migrations by turns: two processes that start at once migrate once.

use sea_orm::DbErr;
use sea_orm_migration::MigratorTrait;

use super::Pools;

/// Brings the schema up to date; waits while another process does.
///
/// # Errors
/// When the lock cannot be taken or a migration fails.
pub async fn migrate<M: MigratorTrait>(pools: &Pools) -> Result<(), DbErr> {
    pools.alone(M::up(&pools.writers, None)).await?
}
