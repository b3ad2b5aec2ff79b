//! The one transaction of a request.

use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    task::{Context, Poll},
};

use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, SqliteTransactionMode, Statement, TransactionOptions,
    TransactionTrait,
};
use tokio::sync::Mutex;
use uuid::Uuid;

use super::{Pools, Scoped};

/// Whose rows the database shows to the next statement.
///
/// The foundation does not know what an owner is; the policies compare it with the column that leads every key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The name the policies know: `tenant`, `friend`, `pool`, `people`, `platform`.
    pub name: &'static str,
    /// The owner of the rows, where the scope has one.
    pub owner: Option<Uuid>,
}

/// What is done after the transaction has ended, in one of its own: a note that must survive a refusal.
pub type Note = Box<dyn FnOnce(Work) -> Pin<Box<dyn Future<Output = Result<(), DbErr>> + Send>> + Send>;

/// How the transaction ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Everything written is kept.
    Kept,
    /// Nothing was kept: it was refused, or only read.
    Dropped,
    /// A statement had failed, so nothing could be kept although the handler meant to.
    Broken,
}

pub(super) enum Slot {
    NotYet,
    Open(DatabaseTransaction, Option<Scope>),
    Over,
}

struct Inner {
    pools: Pools,
    writes: bool,
    broken: AtomicBool,
    statements: AtomicU32,
    slot: Arc<Mutex<Slot>>,
    said: std::sync::Mutex<Vec<String>>,
    notes: std::sync::Mutex<Vec<Note>>,
}

/// A unit of work. Every clone is the same transaction; it begins at the first statement.
#[derive(Clone)]
pub struct Work(Arc<Inner>);

impl Work {
    /// Work that may write. Nothing is begun yet.
    #[must_use]
    pub fn writing(pools: &Pools) -> Self {
        Self::new(pools, true)
    }

    /// Work that reads only; the database itself refuses a write.
    #[must_use]
    pub fn reading(pools: &Pools) -> Self {
        Self::new(pools, false)
    }

    fn new(pools: &Pools, writes: bool) -> Self {
        Self(Arc::new(Inner {
            pools: pools.clone(),
            writes,
            broken: AtomicBool::new(false),
            statements: AtomicU32::new(0),
            slot: Arc::new(Mutex::new(Slot::NotYet)),
            said: std::sync::Mutex::new(Vec::new()),
            notes: std::sync::Mutex::new(Vec::new()),
        }))
    }

    /// Which database this is.
    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.0.pools.backend()
    }

    /// Whether this work may write.
    #[must_use]
    pub fn writes(&self) -> bool {
        self.0.writes
    }

    /// Statements so far, without BEGIN, COMMIT and the setting of the scope.
    #[must_use]
    pub fn statements(&self) -> u32 {
        self.0.statements.load(Ordering::Relaxed)
    }

    /// Leaves a note to be written after the transaction has ended, whether it was kept or not.
    pub fn after(&self, note: Note) {
        if let Ok(mut notes) = self.0.notes.lock() {
            notes.push(note);
        }
    }

    /// A connection that shows only this scope's rows, until it is dropped.
    ///
    /// # Errors
    /// When the database does not answer, when another connection of this work is still held (waiting would be
    /// waiting for oneself), or when the work is over.
    pub async fn scoped(&self, scope: Scope) -> Result<Scoped<'_>, DbErr> {
        let mut slot = self
            .0
            .slot
            .clone()
            .try_lock_owned()
            .map_err(|_| DbErr::Custom("a connection of this work is still held".into()))?;
        if matches!(*slot, Slot::NotYet) {
            *slot = Slot::Open(self.begin().await?, None);
        }
        let Slot::Open(transaction, seen) = &mut *slot else {
            return Err(DbErr::Custom("the work is over".into()));
        };
        if *seen != Some(scope) {
            // Forgotten first: a switch that is cut off half-way is not taken for a finished one.
            *seen = None;
            set_scope(transaction, scope).await.inspect_err(|_| self.break_off())?;
            *seen = Some(scope);
        }
        Ok(Scoped::new(slot, &self.0.broken, &self.0.statements, &self.0.said))
    }

    async fn begin(&self) -> Result<DatabaseTransaction, DbErr> {
        let inner = &self.0;
        if !inner.writes {
            let readers = inner.pools.readers.clone();
            return Finished::new(async move { readers.begin().await }).await;
        }
        let writers = inner.pools.writers.clone();
        Finished::new(async move {
            if writers.get_database_backend() == DbBackend::Sqlite {
                let options = TransactionOptions {
                    sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
                    ..TransactionOptions::default()
                };
                writers.begin_with_options(options).await
            } else {
                writers.begin().await
            }
        })
        .await
    }

    fn break_off(&self) {
        self.0.broken.store(true, Ordering::Relaxed);
    }

    /// Ends the transaction: keeps what was written when `keep` and nothing failed.
    ///
    /// # Errors
    /// When the database does not take the COMMIT.
    pub async fn end(&self, keep: bool) -> Result<Ended, DbErr> {
        let slot = std::mem::replace(&mut *self.0.slot.lock().await, Slot::Over);
        let broken = self.0.broken.load(Ordering::Relaxed);
        let Slot::Open(transaction, _) = slot else {
            return Ok(if broken && keep { Ended::Broken } else { Ended::Dropped });
        };
        if !keep || !self.0.writes {
            // Readers are dropped: the ROLLBACK travels with the release of the connection.
            drop(transaction);
            return Ok(Ended::Dropped);
        }
        if broken {
            // PostgreSQL would answer COMMIT with Ok and keep nothing.
            transaction.rollback().await?;
            return Ok(Ended::Broken);
        }
        let said = self.0.said.lock().map(|mut said| std::mem::take(&mut *said));
        let said = said.unwrap_or_default();
        if transaction.get_database_backend() == DbBackend::Postgres {
            // Every node hears it, this one too.
            notify(&transaction, &said).await?;
            transaction.commit().await?;
        } else {
            transaction.commit().await?;
            for channel in said {
                // Nobody listening is no failure.
                let _heard = self.0.pools.said.send(channel);
            }
        }
        Ok(Ended::Kept)
    }

    /// Marks the work as over without waiting, for a request that is gone.
    pub fn abandon(&self) {
        if let Ok(mut slot) = self.0.slot.try_lock() {
            *slot = Slot::Over;
        }
    }

    /// Writes the notes, each in a short transaction of its own.
    ///
    /// # Errors
    /// The first note's error; the other notes are written all the same.
    pub async fn write_notes(&self) -> Result<(), DbErr> {
        let notes = self
            .0
            .notes
            .lock()
            .map(|mut notes| std::mem::take(&mut *notes))
            .unwrap_or_default();
        let mut outcome = Ok(());
        for note in notes {
            let work = Self::writing(&self.0.pools);
            let written = match note(work.clone()).await {
                Ok(()) => work.end(true).await.map(|_| ()),
                Err(error) => {
                    work.abandon();
                    Err(error)
                }
            };
            outcome = outcome.and(written);
        }
        outcome
    }
}

/// What was said goes out with the commit. One statement, however much it is: an accept speaks on half a dozen channels.
async fn notify(transaction: &DatabaseTransaction, said: &[String]) -> Result<(), DbErr> {
    if said.is_empty() {
        return Ok(());
    }
    transaction
        .execute_raw(Statement::from_sql_and_values(
            DbBackend::Postgres,
            "SELECT pg_notify('kith_live', channel) FROM jsonb_array_elements_text($1) AS channel",
            [serde_json::json!(said).into()],
        ))
        .await
        .map(|_| ())
}

async fn set_scope(transaction: &DatabaseTransaction, scope: Scope) -> Result<(), DbErr> {
    if transaction.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    let owner_in = |name: &str| {
        let owner = scope.owner.filter(|_| scope.name == name);
        owner.map(|owner| owner.to_string()).unwrap_or_default()
    };
    transaction
        .execute_raw(Statement::from_sql_and_values(
            DbBackend::Postgres,
            "SELECT set_config('app.tenant_id', $1, true), set_config('app.friend_id', $2, true), \
                    set_config('app.scope', $3, true)",
            [owner_in("tenant").into(), owner_in("friend").into(), scope.name.into()],
        ))
        .await
        .map(|_| ())
}

/// A future that is finished in a task of its own when it is dropped half-way.
///
/// For BEGIN only: one that is dropped between question and answer would leave an open transaction in the pool.
struct Finished<F: Future + Send + 'static>(Option<Pin<Box<F>>>)
where
    F::Output: Send + 'static;

impl<F: Future + Send + 'static> Finished<F>
where
    F::Output: Send + 'static,
{
    fn new(future: F) -> Self {
        Self(Some(Box::pin(future)))
    }
}

impl<F: Future + Send + 'static> Future for Finished<F>
where
    F::Output: Send + 'static,
{
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let Some(future) = self.0.as_mut() else {
            return Poll::Pending;
        };
        let polled = future.as_mut().poll(context);
        if polled.is_ready() {
            self.0 = None;
        }
        polled
    }
}

impl<F: Future + Send + 'static> Drop for Finished<F>
where
    F::Output: Send + 'static,
{
    fn drop(&mut self) {
        if let (Some(future), Ok(runtime)) = (self.0.take(), tokio::runtime::Handle::try_current()) {
            runtime.spawn(future);
        }
    }
}
