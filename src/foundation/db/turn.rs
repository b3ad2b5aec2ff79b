//! Taking turns: what one process at a time does with a database, while the others wait.

use std::{fs::File, path::Path};

use sea_orm::DbErr;
use sqlx::Connection;

use super::{DatabaseUrl, Pools};

/// The advisory lock that the processes on one database of PostgreSQL share.
const LOCK: i64 = 0x6b69_7468;

impl Pools {
    /// Does this while no other process does anything of the kind; waits until it is this one's turn. Within it neither
    /// another turn is taken nor the same file opened once more: either would wait for this one.
    ///
    /// # Errors
    /// When the lock cannot be taken.
    pub async fn alone<T>(&self, work: impl Future<Output = T>) -> Result<T, DbErr> {
        let failed = |error: &dyn std::error::Error| DbErr::Custom(format!("the lock cannot be taken: {error}"));
        match self.url.as_ref() {
            DatabaseUrl::File(path) => {
                let lock = file_lock(path).await.map_err(|error| failed(&error))?;
                let done = work.await;
                drop(lock);
                Ok(done)
            }
            DatabaseUrl::Postgres(_) => {
                let Some(pool) = &self.postgres else {
                    return Err(DbErr::Custom("the PostgreSQL pool is missing".into()));
                };
                // A connection of its own holds the lock: it belongs to the session, and ends with it whatever happens.
                let mut holder = pool.acquire().await.map_err(|error| failed(&error))?.detach();
                let lock = format!("SET statement_timeout = 0; SET lock_timeout = 0; SELECT pg_advisory_lock({LOCK})");
                let taken = sqlx::raw_sql(sqlx::AssertSqlSafe(lock)).execute(&mut holder).await;
                taken.map_err(|error| failed(&error))?;
                let done = work.await;
                // The lock ends with the session, whether its end is heard or not.
                let _closed = holder.close().await;
                Ok(done)
            }
        }
    }
}

/// The lock that processes on one file share while they open it and while they take turns; released when dropped.
pub(super) async fn file_lock(database: &Path) -> std::io::Result<File> {
    let path = database.with_extension("lock");
    let locked = tokio::task::spawn_blocking(move || {
        let file = File::create(path)?;
        file.lock()?;
        Ok(file)
    });
    locked.await.unwrap_or_else(|error| Err(std::io::Error::other(error)))
}
