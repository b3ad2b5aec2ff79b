//! The worker: claims, runs, finishes; wakes by notice, polls as a fallback.

use std::{collections::HashMap, future::Future, pin::Pin, sync::Arc, time::Duration};

use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::queue::{CHANNEL, Job, LEASE_SECONDS, Queue, SCOPE, later_at};
use crate::foundation::{
    clock::Clock,
    crash::{self, Point},
    db::{DbErr, Ended, Pools, Work},
    error::{AppError, Tolerated},
    mail::SendError,
    web::live::Live,
};

/// Jobs claimed at a time.
const BATCH: u64 = 16;
/// The fallback when nobody wakes the worker.
const POLL: Duration = Duration::from_secs(2);

/// Why an attempt failed.
#[derive(Debug, thiserror::Error)]
pub enum HandlerError {
    /// Try again later.
    #[error("{0}")]
    Later(String),
    /// What it needs cannot be reached, and the job is not to blame: again and again, however long it takes.
    #[error("{0}")]
    Waits(String),
    /// No attempt will ever succeed: the operator should look at it.
    #[error("{0}")]
    Hopeless(String),
}

impl From<DbErr> for HandlerError {
    fn from(error: DbErr) -> Self {
        Self::Later(error.to_string())
    }
}

impl From<AppError> for HandlerError {
    fn from(error: AppError) -> Self {
        Self::Later(error.to_string())
    }
}

impl From<SendError> for HandlerError {
    fn from(error: SendError) -> Self {
        match error {
            SendError::Later {
                reason,
                is_of_server: true,
            } => Self::Waits(reason),
            SendError::Later { reason, .. } => Self::Later(reason),
            SendError::Never { reason, .. } => Self::Hopeless(reason),
        }
    }
}

type Outcome = Pin<Box<dyn Future<Output = Result<(), HandlerError>> + Send>>;

/// What a kind of job does.
pub enum Handler<S> {
    /// Its effect lies in the database: it happens in the transaction that marks the job as finished.
    Inside(Arc<dyn Fn(S, Work, Job) -> Outcome + Send + Sync>),
    /// Its effect leaves the house: no transaction is open meanwhile, and it may happen again after a crash.
    Outside(Arc<dyn Fn(S, Job) -> Outcome + Send + Sync>),
}

impl<S> Clone for Handler<S> {
    fn clone(&self) -> Self {
        match self {
            Self::Inside(run) => Self::Inside(Arc::clone(run)),
            Self::Outside(run) => Self::Outside(Arc::clone(run)),
        }
    }
}

/// Every kind of job there is, and the recurring ones.
pub struct Handlers<S> {
    by_kind: HashMap<&'static str, Handler<S>>,
    recurring: Vec<(&'static str, Duration)>,
}

impl<S> Default for Handlers<S> {
    fn default() -> Self {
        Self {
            by_kind: HashMap::new(),
            recurring: Vec::new(),
        }
    }
}

impl<S> Handlers<S> {
    /// A kind whose effect lies in the database.
    #[must_use]
    pub fn inside<F, R>(mut self, kind: &'static str, run: F) -> Self
    where
        F: Fn(S, Work, Job) -> R + Send + Sync + 'static,
        R: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        self.by_kind.insert(
            kind,
            Handler::Inside(Arc::new(move |house, work, job| Box::pin(run(house, work, job)))),
        );
        self
    }

    /// A kind whose effect leaves the house.
    #[must_use]
    pub fn outside<F, R>(mut self, kind: &'static str, run: F) -> Self
    where
        F: Fn(S, Job) -> R + Send + Sync + 'static,
        R: Future<Output = Result<(), HandlerError>> + Send + 'static,
    {
        self.by_kind.insert(
            kind,
            Handler::Outside(Arc::new(move |house, job| Box::pin(run(house, job)))),
        );
        self
    }

    /// Runs this kind once in every slot of this length, on one node.
    #[must_use]
    pub fn every(mut self, kind: &'static str, slot: Duration) -> Self {
        self.recurring.push((kind, slot));
        self
    }
}

/// A worker of this process.
pub struct Runner<S> {
    house: S,
    pools: Pools,
    clock: Clock,
    live: Live,
    handlers: Arc<Handlers<S>>,
    name: String,
}

impl<S: Clone + Send + Sync + 'static> Runner<S> {
    /// A worker; nothing runs yet.
    #[must_use]
    pub fn new(house: S, pools: &Pools, clock: &Clock, live: &Live, handlers: Handlers<S>) -> Self {
        Self {
            house,
            pools: pools.clone(),
            clock: clock.clone(),
            live: live.clone(),
            handlers: Arc::new(handlers),
            name: uuid::Uuid::new_v4().to_string(),
        }
    }

    /// Works until shutdown.
    pub async fn run(self) {
        let mut woken = self.live.listen();
        let closing: CancellationToken = self.live.closing.clone();
        while !closing.is_cancelled() {
            let worked = self.turn().await.unwrap_or_else(|error| {
                tracing::warn!(%error, "jobs cannot be claimed");
                0
            });
            if worked > 0 {
                continue;
            }
            let pause = async {
                loop {
                    match woken.recv().await {
                        Ok(channel) if channel != CHANNEL => {}
                        _ => return,
                    }
                }
            };
            tokio::select! {
                () = closing.cancelled() => return,
                () = pause => {}
                () = tokio::time::sleep(POLL) => {}
            }
        }
    }

    /// One turn: writes what recurs, claims what is due and runs it. Gives back how many jobs were run.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn turn(&self) -> Result<usize, DbErr> {
        self.write_recurring().await?;
        let work = Work::writing(&self.pools);
        let jobs = Queue::claim(&work, &self.name, BATCH, self.clock.now()).await?;
        work.end(true).await?;
        let count = jobs.len();
        for job in jobs {
            self.attempt(job).await;
        }
        Ok(count)
    }

    async fn write_recurring(&self) -> Result<(), DbErr> {
        let now = self.clock.now();
        let work = Work::writing(&self.pools);
        for (kind, slot) in &self.handlers.recurring {
            let seconds = i64::try_from(slot.as_secs()).unwrap_or(i64::MAX).max(1);
            let key = format!("{kind}:{}", now.timestamp() / seconds);
            // A look first: the row is there in all turns but the first of a slot.
            let reading = Work::reading(&self.pools);
            let known = {
                let tx = reading.scoped(SCOPE).await?;
                crate::foundation::db::Sql::new("SELECT 1 AS one FROM jobs WHERE dedupe_key = $1")
                    .bind(key.as_str())
                    .row(&tx)
                    .await?
                    .is_some()
            };
            reading.end(false).await?;
            if !known {
                let tx = work.scoped(SCOPE).await?;
                later_at(&tx, kind, None, json!({}), now, now, Some(&key)).await?;
            }
        }
        work.end(true).await.map(|_| ())
    }

    async fn attempt(&self, job: Job) {
        let Some(handler) = self.handlers.by_kind.get(job.kind.as_str()).cloned() else {
            self.failed(&job, &HandlerError::Hopeless("no handler of this kind".into()))
                .await;
            return;
        };
        let outcome = match handler {
            Handler::Inside(run) => self.inside(run, &job).await,
            Handler::Outside(run) => self.outside(run, &job).await,
        };
        if let Err(error) = outcome {
            self.failed(&job, &error).await;
        }
    }

    async fn inside(
        &self,
        run: Arc<dyn Fn(S, Work, Job) -> Outcome + Send + Sync>,
        job: &Job,
    ) -> Result<(), HandlerError> {
        let work = Work::writing(&self.pools);
        // In a task of its own, so that a panic is an error of this job only.
        let outcome = tokio::spawn(run(self.house.clone(), work.clone(), job.clone())).await;
        match outcome
            .map_err(|error| HandlerError::Later(error.to_string()))
            .and_then(|outcome| outcome)
        {
            Ok(()) if Queue::finish(&work, job.id, &self.name, self.clock.now()).await? => {
                crash::at(Point::BeforeCommit, &job.kind);
                let ended = work.end(true).await?;
                crash::at(Point::AfterCommit, &job.kind);
                match ended {
                    Ended::Broken => Err(HandlerError::Later("a statement failed".into())),
                    Ended::Kept | Ended::Dropped => {
                        work.write_notes().await.or_warn("the notes of a job");
                        Ok(())
                    }
                }
            }
            // Somebody else has it by now: what was done here is undone.
            Ok(()) => work.end(false).await.map(|_| ()).map_err(HandlerError::from),
            Err(error) => {
                work.end(false).await?;
                Err(error)
            }
        }
    }

    async fn outside(&self, run: Arc<dyn Fn(S, Job) -> Outcome + Send + Sync>, job: &Job) -> Result<(), HandlerError> {
        let mut task = tokio::spawn(run(self.house.clone(), job.clone()));
        let beat = Duration::from_secs(LEASE_SECONDS.unsigned_abs() / 3);
        let outcome = loop {
            tokio::select! {
                outcome = &mut task => break outcome,
                () = tokio::time::sleep(beat) => {
                    let work = Work::writing(&self.pools);
                    Queue::keep(&work, job.id, &self.name, self.clock.now()).await?;
                    work.end(true).await?;
                }
            }
        };
        outcome
            .map_err(|error| HandlerError::Later(error.to_string()))
            .and_then(|outcome| outcome)?;
        crash::at(Point::Sent, &job.kind);
        let work = Work::writing(&self.pools);
        Queue::finish(&work, job.id, &self.name, self.clock.now()).await?;
        work.end(true).await?;
        Ok(())
    }

    async fn failed(&self, job: &Job, error: &HandlerError) {
        let hopeless = matches!(error, HandlerError::Hopeless(_));
        tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, hopeless, %error, "a job failed");
        let work = Work::writing(&self.pools);
        let noted = Queue::fail(&work, job, &self.name, error, self.clock.now()).await;
        match noted {
            Ok(()) => work.end(true).await.or_warn("noting a failed job"),
            Err(_) => noted.or_warn("noting a failed job"),
        }
    }
}
