//! The table of jobs: write, claim, finish, fail, bury.

use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult};
use serde_json::Value;
use uuid::Uuid;

use super::HandlerError;
use crate::foundation::db::{DbErr, Scope, Scoped, Sql, Work};

crate::id!(
    /// A job.
    JobId
);

/// Attempts before a job is laid aside for the operator.
const ATTEMPTS_MAX: i64 = 12;
/// Attempts that waiting for something that cannot be reached counts as at most: it is asked for every eleven minutes, and
/// there are some left for whatever goes wrong once it is there.
const WAITING_ATTEMPTS: i64 = 8;
/// Seconds a claimed job belongs to its worker without a heartbeat.
pub(super) const LEASE_SECONDS: i64 = 30;
/// The channel on which workers hear that a job is due.
pub(super) const CHANNEL: &str = "jobs";
/// The scope in which jobs are read and written: they are the platform's.
pub(super) const SCOPE: Scope = Scope {
    name: "platform",
    owner: None,
};

/// A claimed job.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Job {
    /// Its id; a letter derives its Message-ID from it.
    pub id: JobId,
    /// Which handler it wants.
    pub kind: String,
    /// Whose it is.
    pub tenant_id: Option<Uuid>,
    /// Raw arguments: ids, instants, minor units; never finished text.
    pub payload: Value,
    /// How often it was begun, this time included.
    pub attempts: i64,
}

/// A job that was laid aside.
#[derive(Clone, Debug, FromQueryResult)]
pub struct DeadJob {
    /// Its id.
    pub id: JobId,
    /// Which handler it wanted.
    pub kind: String,
    /// Whose it was.
    pub tenant_id: Option<Uuid>,
    /// How often it was tried.
    pub attempts: i64,
    /// What the last attempt said.
    pub last_error: Option<String>,
    /// When it was laid aside.
    pub dead_at: DateTime<Utc>,
}

/// Writes a job that is due now.
///
/// # Errors
/// When the database refuses it.
pub async fn later(
    tx: &Scoped<'_>,
    kind: &str,
    owner: Option<Uuid>,
    payload: Value,
    now: DateTime<Utc>,
) -> Result<JobId, DbErr> {
    later_at(tx, kind, owner, payload, now, now, None).await
}

/// Writes a job that is due at `run_at`; one with the same dedupe key is written once.
///
/// # Errors
/// When the database refuses it.
pub async fn later_at(
    tx: &Scoped<'_>,
    kind: &str,
    owner: Option<Uuid>,
    payload: Value,
    run_at: DateTime<Utc>,
    now: DateTime<Utc>,
    dedupe_key: Option<&str>,
) -> Result<JobId, DbErr> {
    let id = JobId::new();
    Sql::new(
        "INSERT INTO jobs (id, kind, tenant_id, payload, run_at, attempts, attempts_max, dedupe_key, created_at)
         VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $8) ON CONFLICT (dedupe_key) DO NOTHING",
    )
    .bind(id)
    .bind(kind)
    .bind(owner)
    .bind(payload)
    .bind(run_at)
    .bind(ATTEMPTS_MAX)
    .bind(dedupe_key.map(str::to_owned))
    .bind(now)
    .run(tx)
    .await?;
    if run_at <= now {
        // With the commit the workers wake, this node's and the others'. What is due later needs none of them yet.
        tx.say(CHANNEL).await?;
    }
    Ok(id)
}

/// The table, seen by a worker or the operator.
pub struct Queue;

impl Queue {
    /// Claims up to `most` due jobs for this worker, in turn between tenants.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn claim(work: &Work, worker: &str, most: u64, now: DateTime<Utc>) -> Result<Vec<Job>, DbErr> {
        let tx = work.scoped(SCOPE).await?;
        let skip = if tx.get_database_backend() == DbBackend::Postgres {
            "FOR UPDATE SKIP LOCKED"
        } else {
            ""
        };
        Sql::new(format!(
            "UPDATE jobs SET lease_until = $1, lease_by = $2, attempts = attempts + 1
             WHERE finished_at IS NULL AND dead_at IS NULL AND (lease_until IS NULL OR lease_until <= $3) AND id IN (
                SELECT id FROM jobs WHERE id IN (
                    SELECT id FROM (
                        SELECT id, run_at, row_number() OVER (PARTITION BY tenant_id ORDER BY run_at, id) AS turn
                        FROM jobs
                        WHERE finished_at IS NULL AND dead_at IS NULL AND run_at <= $3
                              AND (lease_until IS NULL OR lease_until <= $3)
                    ) AS due ORDER BY turn, run_at, id LIMIT {most}
                ) {skip}
             ) RETURNING id, kind, tenant_id, payload, attempts"
        ))
        .bind(now + Duration::seconds(LEASE_SECONDS))
        .bind(worker)
        .bind(now)
        .all(&tx)
        .await
    }

    /// Prolongs the lease of a job that is still being worked on.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn keep(work: &Work, job: JobId, worker: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = work.scoped(SCOPE).await?;
        Sql::new("UPDATE jobs SET lease_until = $1 WHERE id = $2 AND lease_by = $3 AND finished_at IS NULL")
            .bind(now + Duration::seconds(LEASE_SECONDS))
            .bind(job)
            .bind(worker)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Marks a job as finished; false when it no longer belongs to this worker.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn finish(work: &Work, job: JobId, worker: &str, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let tx = work.scoped(SCOPE).await?;
        let finished = Sql::new(
            "UPDATE jobs SET finished_at = $1, lease_until = NULL, last_error = NULL
             WHERE id = $2 AND lease_by = $3 AND finished_at IS NULL",
        )
        .bind(now)
        .bind(job)
        .bind(worker)
        .run(&tx)
        .await?;
        Ok(finished == 1)
    }

    /// Forgets what the jobs were told that had finished by then: a letter's job knows an address, and nobody needs that
    /// any more.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn forget(work: &Work, finished_by: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = work.scoped(SCOPE).await?;
        Sql::new("UPDATE jobs SET payload = $1 WHERE finished_at <= $2 AND payload <> $1")
            .bind(serde_json::json!({}))
            .bind(finished_by)
            .run(&tx)
            .await
            .map(|_| ())
    }

    /// Notes a failed attempt: again later, or laid aside when it was the last.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn fail(
        work: &Work,
        job: &Job,
        worker: &str,
        error: &HandlerError,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let tx = work.scoped(SCOPE).await?;
        let (attempts, dead) = match error {
            HandlerError::Hopeless(_) => (job.attempts, true),
            HandlerError::Later(_) => (job.attempts, job.attempts >= ATTEMPTS_MAX),
            HandlerError::Waits(_) => (job.attempts.min(WAITING_ATTEMPTS), false),
        };
        let said: String = error.to_string().chars().take(500).collect();
        // 5 s, 10 s, 20 s … almost an hour and a half.
        let wait = Duration::seconds((5_i64 << attempts.clamp(1, ATTEMPTS_MAX)) / 2);
        Sql::new(
            "UPDATE jobs SET lease_until = NULL, last_error = $1, run_at = $2, dead_at = $3, attempts = $6
             WHERE id = $4 AND lease_by = $5 AND finished_at IS NULL",
        )
        .bind(said)
        .bind(now + wait)
        .bind(dead.then_some(now))
        .bind(job.id)
        .bind(worker)
        .bind(attempts)
        .run(&tx)
        .await
        .map(|_| ())
    }

    /// Jobs that were laid aside, the newest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn dead(work: &Work) -> Result<Vec<DeadJob>, DbErr> {
        let tx = work.scoped(SCOPE).await?;
        Sql::new(
            "SELECT id, kind, tenant_id, attempts, last_error, dead_at FROM jobs
             WHERE dead_at IS NOT NULL ORDER BY dead_at DESC, id DESC LIMIT 200",
        )
        .all(&tx)
        .await
    }

    /// Gives a job that was laid aside a new start; false when there is none.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn revive(work: &Work, job: JobId, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let tx = work.scoped(SCOPE).await?;
        let revived =
            Sql::new("UPDATE jobs SET dead_at = NULL, attempts = 0, run_at = $1 WHERE id = $2 AND dead_at IS NOT NULL")
                .bind(now)
                .bind(job)
                .run(&tx)
                .await?;
        Ok(revived == 1)
    }

    /// How many jobs wait and how many were laid aside.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn figures(work: &Work) -> Result<(i64, i64), DbErr> {
        let tx = work.scoped(SCOPE).await?;
        let row = Sql::new(
            "SELECT (SELECT count(*) FROM jobs WHERE finished_at IS NULL AND dead_at IS NULL) AS waiting,
                    (SELECT count(*) FROM jobs WHERE dead_at IS NOT NULL) AS dead",
        )
        .row(&tx)
        .await?;
        row.map_or(Ok((0, 0)), |row| {
            Ok((row.try_get("", "waiting")?, row.try_get("", "dead")?))
        })
    }
}
