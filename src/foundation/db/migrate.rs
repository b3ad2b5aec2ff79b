//! Migrations under a lock: two processes that start at once migrate once.

use sea_orm::{ConnectionTrait, DbErr};
use sea_orm_migration::MigratorTrait;

use super::{DatabaseUrl, Pools, pools::file_lock};

/// The advisory lock that PostgreSQL processes share while migrating.
const LOCK: i64 = 0x6b69_7468;

/// Brings the schema up to date; waits while another process does.
///
/// # Errors
/// When the lock cannot be taken or a migration fails.
pub async fn migrate<M: MigratorTrait>(url: &DatabaseUrl, pools: &Pools) -> Result<(), DbErr> {
    match url {
        DatabaseUrl::File(path) => {
            let lock = file_lock(path)
                .await
                .map_err(|error| DbErr::Custom(format!("the migration lock cannot be taken: {error}")))?;
            M::up(&pools.writers, None).await?;
            drop(lock);
            Ok(())
        }
        DatabaseUrl::Postgres(_) => {
            let Some(pool) = &pools.postgres else {
                return Err(DbErr::Custom("the PostgreSQL pool is missing".into()));
            };
            // A connection of its own holds the lock: it belongs to the session, not to a transaction.
            let mut holder = pool.acquire().await.map_err(|error| DbErr::Custom(error.to_string()))?;
            let lock = format!("SET statement_timeout = 0; SET lock_timeout = 0; SELECT pg_advisory_lock({LOCK})");
            run(&mut holder, lock).await?;
            let outcome = M::up(&pools.writers, None).await;
            run(
                &mut holder,
                format!("SELECT pg_advisory_unlock({LOCK}); RESET statement_timeout; RESET lock_timeout"),
            )
            .await?;
            outcome?;
            pools.writers.execute_unprepared("SELECT 1").await.map(|_| ())
        }
    }
}

async fn run(holder: &mut sqlx::PgConnection, sql: String) -> Result<(), DbErr> {
    sqlx::raw_sql(sqlx::AssertSqlSafe(sql))
        .execute(holder)
        .await
        .map(|_| ())
        .map_err(|error| DbErr::Custom(error.to_string()))
}
