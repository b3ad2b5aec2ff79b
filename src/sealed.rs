//! What the master key has sealed, and its journey from an older key to the current one.
//!
//! The list of sealed columns stands here alone: `kith doctor` counts by it which keys are needed, boot refuses by it to
//! serve without one of them, and the job seals anew by it. A test compares it with the live schema.
//!
//! A ring of several keys is a rotation under way. As long as it is, [`reseal`] takes some hundred rows of older keys an
//! hour and goes on at once while there are more; the data key of each is wrapped anew, what is sealed is not opened. With
//! the last row gone nothing stored needs the older key, and it may leave the ring.
//!
//! Deliberately absent: what is signed and not stored. Links in letters, forms on their way and addresses of files end
//! with the key that signed them.

use std::collections::BTreeMap;

use sea_orm::FromQueryResult;
use serde_json::json;
use uuid::Uuid;

use crate::{
    foundation::{
        db::{DbErr, Scope, Scoped, Sql, Work},
        error::AppError,
        jobs::{self, HandlerError, Job},
        keys::{KeyId, Keys},
    },
    orders::{block::OldMark, contact, message},
    tenancy::{House, PoolDb},
};

/// The recurring kind.
pub const RESEAL: &str = "reseal";
/// The kind that goes on where a full batch ended.
pub const RESEAL_ON: &str = "reseal-on";

/// Rows sealed anew in one transaction: some ten milliseconds, in which nobody else writes on SQLite.
const BATCH: usize = 500;

const PLATFORM: Scope = Scope {
    name: "platform",
    owner: None,
};

/// A column whose values are sealed.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The table.
    pub table: &'static str,
    /// The column that names a row.
    pub id: &'static str,
    /// The column.
    pub name: &'static str,
    purpose: &'static str,
}

/// Every sealed column there is.
pub const COLUMNS: &[Column] = &[
    Column {
        table: "order_contacts",
        id: "order_id",
        name: "sealed",
        purpose: contact::PURPOSE,
    },
    Column {
        table: "order_messages",
        id: "id",
        name: "sealed",
        purpose: message::PURPOSE,
    },
];

#[derive(FromQueryResult)]
struct Counted {
    key: Vec<u8>,
    n: i64,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    sealed: Vec<u8>,
}

/// The bytes of the key's id in a column.
fn key_of(column: &str) -> String {
    format!("substr({column}, {}, {})", KeyId::PLACE, KeyId::LENGTH)
}

/// How many rows each key has sealed; none stands for what is no sealed value.
///
/// # Errors
/// When the database does not answer.
pub async fn count(work: &Work) -> Result<BTreeMap<Option<KeyId>, i64>, DbErr> {
    let tx = work.scoped(PLATFORM).await?;
    let mut counted = BTreeMap::new();
    for column in COLUMNS {
        let key = key_of(column.name);
        let rows: Vec<Counted> = Sql::new(format!(
            "SELECT {key} AS key, count(*) AS n FROM {} GROUP BY {key}",
            column.table
        ))
        .all(&tx)
        .await?;
        for row in rows {
            *counted.entry(KeyId::of_bytes(&row.key)).or_insert(0) += row.n;
        }
    }
    Ok(counted)
}

/// How many customers that are kept apart from somebody are still marked by an older key.
///
/// # Errors
/// When the database does not answer, or no key opens a contact.
pub async fn marks_of_older_keys(work: &Work, keys: &Keys) -> Result<usize, AppError> {
    let pool = PoolDb::new(work);
    let (mut marks, mut after) = (0, None);
    loop {
        let (old, last) = OldMark::next(&pool, keys, after, BATCH).await?;
        marks += old.len();
        if last.is_none() {
            return Ok(marks);
        }
        after = last;
    }
}

/// Seals a batch of older rows with the current key; a full one writes the job for the next.
///
/// # Errors
/// When the database does not answer.
pub async fn reseal(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let older: Vec<KeyId> = house.keys.ids().skip(1).collect();
    if older.is_empty() {
        return Ok(());
    }
    let mut room = BATCH;
    {
        let tx = work.scoped(PLATFORM).await?;
        for column in COLUMNS {
            room -= column.reseal(&tx, &house.keys, &older, room).await?;
        }
    }
    // The marks have no key's id in them, so a run goes through all of them, a batch at a time.
    let failed = |error: AppError| HandlerError::Later(error.to_string());
    let pool = PoolDb::new(&work);
    let after = job.payload["marks_after"].as_str().and_then(|id| id.parse().ok());
    let (old, last) = OldMark::next(&pool, &house.keys, after, BATCH).await.map_err(failed)?;
    for mark in old {
        mark.renew(&pool).await.map_err(failed)?;
    }
    if room == 0 || last.is_some() {
        let tx = work.scoped(PLATFORM).await?;
        let payload = json!({ "marks_after": last.map(|id| id.to_string()) });
        jobs::later(&tx, RESEAL_ON, None, payload, house.clock.now()).await?;
    }
    Ok(())
}

impl Column {
    /// Seals at most `most` rows of older keys anew. How many there were.
    async fn reseal(self, tx: &Scoped<'_>, keys: &Keys, older: &[KeyId], most: usize) -> Result<usize, HandlerError> {
        let Self { table, id, name, .. } = self;
        let places: Vec<String> = (1..=older.len()).map(|place| format!("${place}")).collect();
        let select = format!(
            "SELECT {id} AS id, {name} AS sealed FROM {table} WHERE {} IN ({}) LIMIT {most}",
            key_of(name),
            places.join(", ")
        );
        let select = older.iter().fold(Sql::new(select), |sql, key| sql.bind(key.bytes()));
        let rows: Vec<Row> = select.all(tx).await?;
        let mut done = 0;
        for row in rows {
            let sealed = match keys.rewrap(self.purpose, &row.sealed) {
                Ok(Some(sealed)) => sealed,
                Ok(None) => continue,
                Err(error) => {
                    tracing::error!(table, %error, "a sealed value is not sealed anew");
                    continue;
                }
            };
            // Whoever has written the row meanwhile has sealed it with a key of his own ring.
            done += usize::from(
                Sql::new(format!(
                    "UPDATE {table} SET {name} = $1 WHERE {id} = $2 AND {name} = $3"
                ))
                .bind(sealed)
                .bind(row.id)
                .bind(row.sealed)
                .run(tx)
                .await?
                    == 1,
            );
        }
        Ok(done)
    }
}
