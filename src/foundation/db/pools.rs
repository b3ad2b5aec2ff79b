//! The pools: readers and writers, opened with our own options and wrapped for sea-orm.

use std::{path::PathBuf, str::FromStr, sync::Arc, time::Duration};

use sea_orm::{DatabaseConnection, DbBackend, SqlxPostgresConnector, SqlxSqliteConnector};
use sqlx::{
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::broadcast;

use super::turn::file_lock;
use crate::foundation::folder::make_private;

/// How long a request waits for a connection before it is a failure of ours: less than the thirty seconds an answer may
/// take, and enough for a crowd that presses a button at once.
const ACQUIRE_SECONDS_MAX: u64 = 20;
/// Channels somebody who listens slowly may be behind before he has to ask the database.
const BEHIND_MAX: usize = 1_024;
/// A PostgreSQL connection idle for longer than this is pinged before use.
const PING_AFTER_IDLE: Duration = Duration::from_secs(30);

/// Where the database is: a file, or a PostgreSQL address.
#[derive(Clone)]
pub enum DatabaseUrl {
    /// An SQLite file; made when missing.
    File(PathBuf),
    /// A `postgres://` address.
    Postgres(String),
}

impl FromStr for DatabaseUrl {
    type Err = PoolError;

    fn from_str(url: &str) -> Result<Self, PoolError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            Ok(Self::Postgres(url.to_owned()))
        } else if let Some(path) = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:")) {
            Ok(Self::File(path.split('?').next().unwrap_or(path).into()))
        } else {
            Err(PoolError::Url)
        }
    }
}

impl std::fmt::Debug for DatabaseUrl {
    // The address of a server holds a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(path) => write!(f, "sqlite:{}", path.display()),
            Self::Postgres(_) => f.write_str("postgres://…"),
        }
    }
}

/// Why the database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum PoolError {
    /// Neither `sqlite:…` nor `postgres://…`.
    #[error("DATABASE_URL must start with sqlite: or postgres://; correct it")]
    Url,
    /// The folder of the file cannot be made.
    #[error("the folder of the database cannot be used ({}); check KITH_DATA and its permissions", crate::foundation::advice::why(.0))]
    Folder(#[from] std::io::Error),
    /// The database does not answer.
    #[error("{}", crate::foundation::advice::opening(.0))]
    Open(#[from] sqlx::Error),
}

/// The open database: readers, writers, and on PostgreSQL the pool to listen on.
#[derive(Clone, Debug)]
pub struct Pools {
    /// Which database this is.
    pub(super) url: Arc<DatabaseUrl>,
    /// Connections that cannot write (`query_only`, `default_transaction_read_only`).
    pub readers: DatabaseConnection,
    /// On SQLite one connection, on PostgreSQL about one per core.
    pub writers: DatabaseConnection,
    /// PostgreSQL's own pool, for LISTEN; none on SQLite.
    pub postgres: Option<sqlx::PgPool>,
    /// Where is told on this node what was said with a commit. On PostgreSQL the listener tells it, here and on the others.
    pub said: broadcast::Sender<String>,
}

impl Pools {
    /// Opens the database.
    ///
    /// # Errors
    /// When the address is not one of ours, the folder cannot be made or the server does not answer.
    pub async fn open(url: &DatabaseUrl) -> Result<Self, PoolError> {
        match url {
            DatabaseUrl::File(path) => Self::open_file(path).await,
            DatabaseUrl::Postgres(url) => Self::open_postgres(url).await,
        }
    }

    async fn open_file(path: &PathBuf) -> Result<Self, PoolError> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            make_private(folder)?;
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .busy_timeout(Duration::from_secs(5))
            .foreign_keys(true)
            .pragma("cache_size", "-16000")
            .pragma("temp_store", "memory");
        // Turning a new file to WAL answers "locked" at once when two processes do it; so they take turns.
        let turn = file_lock(path).await?;
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(ACQUIRE_SECONDS_MAX))
            // A disk that is full ends a transaction by itself. The ROLLBACK that follows fails, sqlx takes the transaction
            // for open, and everything written from then on would stand in a savepoint of nothing.
            .before_acquire(|connection, _| {
                let is_clean = !sqlx::Connection::is_in_transaction(connection);
                Box::pin(async move { Ok(is_clean) })
            })
            .connect_with(options.clone().synchronous(SqliteSynchronous::Full))
            .await?;
        drop(turn);
        let readers = SqlitePoolOptions::new()
            .max_connections(cores())
            .acquire_timeout(Duration::from_secs(ACQUIRE_SECONDS_MAX))
            .connect_lazy_with(
                options
                    .synchronous(SqliteSynchronous::Normal)
                    .pragma("query_only", "on"),
            );
        Ok(Self {
            url: Arc::new(DatabaseUrl::File(path.clone())),
            readers: SqlxSqliteConnector::from_sqlx_sqlite_pool(readers),
            writers: SqlxSqliteConnector::from_sqlx_sqlite_pool(writer),
            postgres: None,
            said: broadcast::channel(BEHIND_MAX).0,
        })
    }

    async fn open_postgres(url: &str) -> Result<Self, PoolError> {
        let options = PgConnectOptions::from_str(url)?.application_name("kith").options([
            ("statement_timeout", "15s"),
            ("lock_timeout", "5s"),
            ("idle_in_transaction_session_timeout", "30s"),
        ]);
        let pool = || {
            PgPoolOptions::new()
                .max_connections(cores() + 2)
                .acquire_timeout(Duration::from_secs(ACQUIRE_SECONDS_MAX))
                .test_before_acquire(false)
                .before_acquire(|connection, meta| {
                    Box::pin(async move {
                        if meta.idle_for > PING_AFTER_IDLE {
                            sqlx::Connection::ping(connection).await?;
                        }
                        Ok(true)
                    })
                })
        };
        let writers = pool().connect_with(options.clone()).await?;
        let readers = pool().connect_lazy_with(options.options([("default_transaction_read_only", "on")]));
        Ok(Self {
            url: Arc::new(DatabaseUrl::Postgres(url.to_owned())),
            readers: SqlxPostgresConnector::from_sqlx_postgres_pool(readers),
            writers: SqlxPostgresConnector::from_sqlx_postgres_pool(writers.clone()),
            postgres: Some(writers),
            said: broadcast::channel(BEHIND_MAX).0,
        })
    }

    /// Closes every connection, so that the file or database can be copied.
    pub async fn close(self) {
        // Closing twice is no failure: on PostgreSQL the writers and the listener's pool are one.
        let _closed = (self.readers.close().await, self.writers.close().await);
    }

    /// Which of the two databases this is.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.writers.get_database_backend()
    }
}

fn cores() -> u32 {
    std::thread::available_parallelism().map_or(2, |cores| u32::try_from(cores.get()).unwrap_or(2))
}
