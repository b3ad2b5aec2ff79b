//! Which accounts were deleted, kept beside the database: a restored backup is older than some deletions.
//!
//! One empty file a person, under nobody's id in the file store and so in no archive. It names an id that means nothing
//! once the person's row is emptied. Whoever copies the file store elsewhere keeps the deletions too.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{Person, PersonId};
use crate::{
    foundation::{
        db::{Pools, Sql, Work},
        error::{AppError, Tolerated},
        files::{FileKey, Storage},
    },
    tenancy::{House, PeopleDb, PlatformDb},
};

/// The folder below nobody's id.
const FOLDER: &str = "deletions";

fn key_of(person: PersonId) -> Option<FileKey> {
    FileKey::of(Uuid::nil(), &format!("{FOLDER}/{person}")).ok()
}

/// Notes the deletion once it is kept, and only then.
pub fn note_later(house: &House, work: &Work, person: PersonId) {
    let storage = house.storage.clone();
    work.after(Box::new(move |work| {
        Box::pin(async move {
            let db = PeopleDb::new(&work);
            let tx = db.open().await?;
            let gone = Sql::new("SELECT 1 AS one FROM persons WHERE id = $1 AND deleted_at IS NOT NULL")
                .bind(person)
                .row(&tx)
                .await?;
            drop(tx);
            if let Some(key) = key_of(person).filter(|_| gone.is_some()) {
                storage
                    .put(&key, Bytes::new())
                    .await
                    .or_warn("noting a deletion beside the database");
            }
            Ok(())
        })
    }));
}

/// Deletes again, in a restored database, every account that was deleted since its backup was written. How many were.
///
/// # Errors
/// When the database or the file store does not answer; `delete-refused-last-manager` when a community would be left
/// without a manager, who must be replaced first.
pub async fn apply(pools: &Pools, storage: &dyn Storage, now: DateTime<Utc>) -> Result<u64, AppError> {
    let keys = storage
        .list(Uuid::nil())
        .await
        .map_err(|error| AppError::Failure(error.to_string()))?;
    let mut deleted = 0;
    for key in keys {
        let name = key.as_str().rsplit('/').next().unwrap_or_default();
        let Ok(id) = name.parse::<PersonId>() else { continue };
        let work = Work::writing(pools);
        if Person::find(&PeopleDb::new(&work), id).await?.is_none() {
            work.end(false).await?;
            continue;
        }
        let platform = PlatformDb::new(&work, "a deletion is applied to a restored backup");
        Person::delete(&platform, id, now).await?;
        work.end(true).await?;
        deleted += 1;
    }
    Ok(deleted)
}
