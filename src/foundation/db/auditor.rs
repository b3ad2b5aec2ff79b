//! The wall against a forgotten filter that both databases have: a statement on owned tables must name each owner.
//!
//! It reads the text of every statement that goes through [`super::Scoped`], each text once. PostgreSQL has its policies
//! besides; SQLite has this alone.

use std::{
    collections::HashSet,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{OnceLock, PoisonError, RwLock},
};

use sea_orm::DbErr;

use super::{Owned, owners::Owners};

/// Texts remembered as sound. Statements are written by hand, so there are some hundreds of them.
const SOUND_MAX: usize = 4_096;

static TABLES: OnceLock<Vec<Owned>> = OnceLock::new();
static SOUND: RwLock<Option<HashSet<u64>>> = RwLock::new(None);

/// Names the tables whose rows have owners; from then on every statement is looked at.
pub fn audit(tables: Vec<Owned>) {
    // The first call wins; every caller in a process says the same.
    let _already = TABLES.set(tables);
}

/// The tables whose owner a statement in this scope must name.
pub(super) fn owned_in(scope: &str) -> Vec<Owned> {
    let tables = TABLES.get().map(Vec::as_slice).unwrap_or_default();
    tables.iter().filter(|owned| owned.counts_in(scope)).copied().collect()
}

/// Lets a statement pass that says whose rows it means.
///
/// # Errors
/// When it does not. A debug build panics instead, so that no test can overlook it.
pub(super) fn watch(scope: &'static str, sql: &str) -> Result<(), DbErr> {
    if TABLES.get().is_none() {
        return Ok(());
    }
    let mut hasher = DefaultHasher::new();
    (scope, sql).hash(&mut hasher);
    let text = hasher.finish();
    let is_sound = SOUND
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .as_ref()
        .is_some_and(|sound| sound.contains(&text));
    if is_sound {
        return Ok(());
    }
    if let Some(finding) = finding(sql, &owned_in(scope)) {
        if cfg!(debug_assertions) {
            panic!("{finding}");
        }
        return Err(DbErr::Custom(finding));
    }
    let mut sound = SOUND.write().unwrap_or_else(PoisonError::into_inner);
    let sound = sound.get_or_insert_default();
    if sound.len() < SOUND_MAX {
        sound.insert(text);
    }
    Ok(())
}

fn finding(sql: &str, tables: &[Owned]) -> Option<String> {
    let owners = Owners::of(sql, tables);
    if let Some(table) = owners.forgotten() {
        return Some(format!("a statement reads {table} without its owner: {sql}"));
    }
    owners
        .inserts_nobodys()
        .then(|| format!("a statement inserts into an owned table without its owner: {sql}"))
}
