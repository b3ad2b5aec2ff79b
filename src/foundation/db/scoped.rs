//! The only connection that rooms see.

use std::{
    marker::PhantomData,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
};

use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, ExecResult, QueryResult, Statement};
use tokio::sync::OwnedMutexGuard;

use super::{auditor, work::Slot};

/// A connection inside the work's transaction, in one scope.
///
/// It counts statements and marks the work broken when one fails.
pub struct Scoped<'work> {
    slot: OwnedMutexGuard<Slot>,
    broken: &'work AtomicBool,
    statements: &'work AtomicU32,
    said: &'work Mutex<Vec<String>>,
    held: PhantomData<&'work ()>,
}

impl<'work> Scoped<'work> {
    pub(super) fn new(
        slot: OwnedMutexGuard<Slot>,
        broken: &'work AtomicBool,
        statements: &'work AtomicU32,
        said: &'work Mutex<Vec<String>>,
    ) -> Self {
        Self {
            slot,
            broken,
            statements,
            said,
            held: PhantomData,
        }
    }

    /// Says on a channel, named by ids only, that something has changed: it is heard once the transaction has committed, on
    /// PostgreSQL by every node.
    ///
    /// # Errors
    /// None of its own; what was said goes out with the commit, in one statement.
    pub async fn say(&self, channel: &str) -> Result<(), DbErr> {
        if let Ok(mut said) = self.said.lock()
            && !said.iter().any(|before| before == channel)
        {
            said.push(channel.to_owned());
        }
        Ok(())
    }

    fn transaction(&self) -> Result<&DatabaseTransaction, DbErr> {
        match &*self.slot {
            Slot::Open(transaction, _) => Ok(transaction),
            Slot::NotYet | Slot::Over => Err(DbErr::Custom("the work is over".into())),
        }
    }

    /// The statement, when it says whose rows it means.
    fn audited(&self, statement: Statement) -> Result<Statement, DbErr> {
        self.watched(&statement.sql)?;
        #[cfg(feature = "filters-off")]
        if let Slot::Open(_, Some(scope)) = &*self.slot
            && scope.owner.is_some()
        {
            // The platform's scope sees every row, so its filters are no second wall but the meaning of the statement.
            let owned = auditor::owned_in(scope.name);
            let sql = super::owners::Owners::of(&statement.sql, &owned).without_filters(&statement.sql);
            return Ok(Statement { sql, ..statement });
        }
        Ok(statement)
    }

    fn watched(&self, sql: &str) -> Result<(), DbErr> {
        let scope = match &*self.slot {
            Slot::Open(_, Some(scope)) => scope.name,
            Slot::Open(_, None) | Slot::NotYet | Slot::Over => "",
        };
        auditor::watch(scope, sql).inspect_err(|_| self.broken.store(true, Ordering::Relaxed))
    }

    fn counted<T>(&self, outcome: Result<T, DbErr>) -> Result<T, DbErr> {
        self.statements.fetch_add(1, Ordering::Relaxed);
        if outcome.is_err() {
            self.broken.store(true, Ordering::Relaxed);
        }
        outcome
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for Scoped<'_> {
    fn get_database_backend(&self) -> DbBackend {
        match &*self.slot {
            Slot::Open(transaction, _) => transaction.get_database_backend(),
            Slot::NotYet | Slot::Over => DbBackend::Sqlite,
        }
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        let statement = self.audited(statement)?;
        self.counted(self.transaction()?.execute_raw(statement).await)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.watched(sql)?;
        self.counted(self.transaction()?.execute_unprepared(sql).await)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        let statement = self.audited(statement)?;
        self.counted(self.transaction()?.query_one_raw(statement).await)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        let statement = self.audited(statement)?;
        self.counted(self.transaction()?.query_all_raw(statement).await)
    }
}
