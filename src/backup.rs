//! `kith backup` and `kith restore`: the whole house in one archive, the same for both databases.
//!
//! The archive is a gzipped tar of `tables/<table>.ndjson`, `files/<key>` and, last, `manifest.json`. A row is an object
//! of its columns: ids as text, bytes as base64, times as RFC 3339 in microseconds, JSON as JSON; a column without a
//! value is left out. So what SQLite wrote PostgreSQL reads, and the other way round.
//!
//! Invariants
//! - All tables are of one moment: one reading transaction, REPEATABLE READ on PostgreSQL. Files are read after it, so a
//!   row's file is there unless it was deleted meanwhile.
//! - An archive is whole or refused: the manifest is written last and holds the SHA-256 of everything before it.
//! - A restore happens whole or not at all: one transaction; the files are there before it is kept.
//! - No table is forgotten: `ORDER` is compared with the registry of tables when this is compiled and by a test.
//!
//! Deliberately absent: the master key. Whoever finds an archive must not find what opens it beside it.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs::{self, File, OpenOptions},
    io::{self, BufRead, BufReader, BufWriter, Read, Seek, Write},
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use migration::TABLES;
use sea_orm::{
    AccessMode, ConnectionTrait, DatabaseTransaction, FromQueryResult, IsolationLevel, QueryResult, Statement,
    TransactionOptions, TransactionTrait,
};
use sea_orm_migration::MigratorTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::foundation::{
    advice,
    db::{DbBackend, DbErr, Ended, Pools, Rows, Scope, Scoped, Sql, Work},
    files::{DiskStorage, FileKey, Storage, StorageError},
    keys::{KeyId, Keys},
};

/// The form of the archive.
const VERSION: u32 = 1;
/// Rows that one statement reads.
const ROWS_PER_STATEMENT: usize = 500;
/// Bytes of a manifest: a million files stay below it, and a forged one does not fill the memory.
const MANIFEST_BYTES_MAX: u64 = 512 * 1024 * 1024;

const MANIFEST: &str = "manifest.json";
const FILES_FOLDER: &str = "files";
const EVERYTHING: Scope = Scope {
    name: "platform",
    owner: None,
};

/// Every table, each after those it refers to.
const ORDER: &[&str] = &[
    "tenants",
    "hosts",
    "skills",
    "operators",
    "operator_sessions",
    "tokens",
    "jobs",
    "audit_log",
    "persons",
    "person_skills",
    "person_languages",
    "grants",
    "memberships",
    "sessions",
    "consents",
    "manager_invitations",
    "legal_pages",
    "content_variants",
    "wordings",
    "form_keys",
    "categories",
    "topics",
    "posts",
    "topic_reads",
    "search_docs",
    "post_revisions",
    "reactions",
    "mentions",
    "post_links",
    "tags",
    "topic_tags",
    "drafts",
    "category_prefs",
    "blocks",
    "notifications",
    "review_items",
    "review_flags",
    "decisions",
    "ear_threads",
    "ear_messages",
    "packages",
    "package_versions",
    "order_policies",
    "waiting_list",
    "event_sources",
    "events",
    "event_registrations",
    "calendar_feeds",
    "campaigns",
    "campaign_variants",
    "campaign_recipients",
    "campaign_links",
    "newsletter_pauses",
    "orders",
    "order_contacts",
    "order_steps",
    "offers",
    "dispatch_decisions",
    "appointments",
    "order_messages",
    "order_extras",
    "ratings",
    "order_blocks",
    "friend_load",
];

const _: () = assert!(
    ORDER.len() == TABLES.len(),
    "a table is missing in the order of the backup"
);

/// A database with rows in one of these is somebody's.
const OWNED: &[&str] = &["tenants", "persons", "operators"];
/// What a first start writes by itself; a restore replaces it.
const WRITTEN_BY_ITSELF: &[&str] = &["jobs", "skills"];

/// SQLite declares ids and other bytes alike, and times, JSON and texts alike: their names tell them apart.
const BYTE_COLUMNS: &[&str] = &["token_hash", "browser_hash", "access_hash", "sealed", "customer_mark"];
const JSON_COLUMNS: &[&str] = &[
    "brand",
    "names",
    "payload",
    "detail",
    "certificates",
    "package_texts",
    "wishes",
    "legal",
    "reasons",
    "shown",
    "left_out",
    "chosen",
    "facts",
    "segment",
    "parts",
    "stopped_for",
];
const TIME_COLUMNS: &[&str] = &[
    "at",
    "pinned_until",
    "silenced_until",
    "lease_until",
    "access_until",
    "waits_until",
];

/// What was written or restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Each table with the SHA-256 of its rows, in hexadecimal.
    pub tables: Vec<(String, String)>,
    /// Rows of all tables.
    pub rows: u64,
    /// Stored files.
    pub files: u64,
    /// The id of the master key that was current when the archive was written.
    pub key: String,
}

impl Summary {
    /// Whether this ring holds the key that was current; without it sealed values and signatures are lost.
    #[must_use]
    pub fn is_readable_with(&self, keys: &Keys) -> bool {
        keys.ids().any(|id| id.to_string() == self.key)
    }
}

/// Why there is no backup, or why it was not restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The database failed.
    #[error("{}", advice::database(.0))]
    Database(#[from] DbErr),
    /// The disk failed.
    #[error("the disk failed ({}); check the free space and the permissions, and try again", advice::why(.0))]
    Disk(#[from] io::Error),
    /// The file store failed.
    #[error("the folder of the files cannot be used ({0}); check KITH_DATA and its permissions")]
    Store(#[from] StorageError),
    /// The archive cannot be read.
    #[error("{} cannot be read ({}); name an archive that `kith backup` wrote", .path.display(), advice::why(.error))]
    Source {
        /// The archive.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// The archive cannot be written.
    #[error("{} cannot be written ({}); name a file in a folder that is there", .path.display(), advice::why(.error))]
    Target {
        /// The archive to be.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A backup never replaces another.
    #[error("{} is there already; name another file", .0.display())]
    TargetExists(PathBuf),
    /// The database is older or newer than this program.
    #[error("the database does not have this program's schema; run `kith migrate`")]
    OtherSchema,
    /// A column that this program cannot carry over.
    #[error("the backup does not know how to keep {table}.{column}; the program is wrong here, please report it")]
    UnknownColumn {
        /// The table.
        table: String,
        /// The column.
        column: String,
    },
    /// Restoring would mix two houses.
    #[error("the database is not empty: {0} has rows; restore into a new one")]
    NotEmpty(&'static str),
    /// Written by a newer program.
    #[error("the archive is newer than this program ({0}); use the version that wrote it, or a later one")]
    Newer(String),
    /// Cut, changed, or no archive of ours.
    #[error("the archive is damaged ({0}); take another copy of it")]
    Damaged(String),
}

/// Writes the archive; `key` is the id of the current master key, `data` the data folder. Kith may be serving meanwhile.
///
/// The file is for its owner alone and appears under its name when it is whole. The same content gives the same bytes.
///
/// # Errors
/// When the target exists, the schema is another, or database or disk fail.
pub async fn write(pools: &Pools, data: &Path, key: KeyId, target: &Path) -> Result<Summary, BackupError> {
    if target.try_exists()? {
        return Err(BackupError::TargetExists(target.to_owned()));
    }
    let partial = Partial::beside(target);
    // Tried first: whoever mistypes the folder hears it before the database has been read.
    drop(private(&partial.archive).map_err(|error| BackupError::Target {
        path: target.to_owned(),
        error,
    })?);
    fs::remove_file(&partial.archive)?;
    let manifest = write_archive(pools, data, key, &partial).await?;
    fs::rename(&partial.archive, target)?;
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    Ok(manifest.summary())
}

/// Fills an empty, migrated database and the data folder from an archive. Nothing may be serving meanwhile.
///
/// An older archive is taken as long as its columns still exist.
///
/// # Errors
/// When the database is not empty, the archive is damaged or newer, or database or disk fail. The database is then as it
/// was; files may have been written.
pub async fn restore(pools: &Pools, data: &Path, source: &Path) -> Result<Summary, BackupError> {
    let unreadable = |error| BackupError::Source {
        path: source.to_owned(),
        error,
    };
    let mut file = File::open(source).map_err(unreadable)?;
    if file.metadata().map_err(unreadable)?.is_dir() {
        return Err(unreadable(io::ErrorKind::IsADirectory.into()));
    }
    let manifest = verified(&file)?;
    file.rewind()?;
    let storage = DiskStorage::open(data.join(FILES_FOLDER)).await?;
    let work = Work::writing(pools);
    let filled = fill(&work, &storage, &manifest, &file).await;
    let ended = work.end(filled.is_ok()).await;
    filled?;
    if ended? != Ended::Kept {
        return Err(DbErr::Custom("the restored rows were not kept".into()).into());
    }
    Ok(manifest.summary())
}

/// What the archive says of itself.
#[derive(Serialize, Deserialize)]
struct Manifest {
    version: u32,
    /// The migrations that had been applied.
    schema: Vec<String>,
    /// The id of the current master key; never the key.
    key: String,
    tables: Vec<TableEntry>,
    files: Vec<FileEntry>,
}

#[derive(Serialize, Deserialize)]
struct TableEntry {
    name: String,
    columns: Vec<String>,
    rows: u64,
    sha256: String,
}

#[derive(Serialize, Deserialize)]
struct FileEntry {
    key: String,
    sha256: String,
}

impl Manifest {
    fn summary(&self) -> Summary {
        Summary {
            tables: self
                .tables
                .iter()
                .map(|table| (table.name.clone(), table.sha256.clone()))
                .collect(),
            rows: self.tables.iter().map(|table| table.rows).sum(),
            files: self.files.len() as u64,
            key: self.key.clone(),
        }
    }
}

/// The files of an archive in the making, gone when it is given up.
struct Partial {
    archive: PathBuf,
    rows: PathBuf,
}

impl Partial {
    fn beside(target: &Path) -> Self {
        let name = |ending: &str| {
            let mut name = target.as_os_str().to_owned();
            name.push(format!(".{}.{ending}", Uuid::now_v7()));
            PathBuf::from(name)
        };
        Self {
            archive: name("partial"),
            rows: name("rows"),
        }
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // The archive has its own name by now, or is not wanted; what cannot be removed is found by its ending.
        let _gone = (fs::remove_file(&self.archive), fs::remove_file(&self.rows));
    }
}

/// A new file that only its owner may read: it holds everybody's data.
fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

async fn write_archive(pools: &Pools, data: &Path, key: KeyId, partial: &Partial) -> Result<Manifest, BackupError> {
    let encoder = GzEncoder::new(BufWriter::new(private(&partial.archive)?), Compression::default());
    let mut archive = tar::Builder::new(encoder);
    let tx = snapshot(pools).await?;
    // Without any tables the migrations are not even counted.
    let schema = applied(&tx).await.map_err(|_| BackupError::OtherSchema)?;
    if schema != known_migrations() {
        return Err(BackupError::OtherSchema);
    }
    let mut tables = Vec::with_capacity(ORDER.len());
    for table in ORDER {
        let mut rows = private(&partial.rows)?;
        tables.push(write_rows(&tx, table, &mut rows).await?);
        rows.rewind()?;
        let bytes = rows.metadata()?.len();
        append(&mut archive, &format!("tables/{table}.ndjson"), bytes, &mut rows)?;
        fs::remove_file(&partial.rows)?;
    }
    drop(tx);
    let files = write_files(&data.join(FILES_FOLDER), &mut archive)?;
    let manifest = Manifest {
        version: VERSION,
        schema,
        key: key.to_string(),
        tables,
        files,
    };
    let text = serde_json::to_vec_pretty(&manifest).map_err(io::Error::from)?;
    append(&mut archive, MANIFEST, text.len() as u64, &mut text.as_slice())?;
    let buffer = archive.into_inner()?.finish()?;
    buffer
        .into_inner()
        .map_err(io::IntoInnerError::into_error)?
        .sync_all()?;
    Ok(manifest)
}

fn append(archive: &mut tar::Builder<impl Write>, path: &str, bytes: u64, content: &mut impl Read) -> io::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_size(bytes);
    header.set_mode(0o600);
    header.set_mtime(0);
    header.set_cksum();
    archive.append_data(&mut header, path, content)
}

/// A reading transaction that sees one moment.
///
/// Not a [`Work`]: that sets its scope first, and PostgreSQL takes the isolation only before the first statement.
async fn snapshot(pools: &Pools) -> Result<DatabaseTransaction, DbErr> {
    if pools.backend() != DbBackend::Postgres {
        return pools.readers.begin().await;
    }
    let options = TransactionOptions {
        isolation_level: Some(IsolationLevel::RepeatableRead),
        access_mode: Some(AccessMode::ReadOnly),
        ..TransactionOptions::default()
    };
    let tx = pools.readers.begin_with_options(options).await?;
    let scope = format!("SELECT set_config('app.scope', '{}', true)", EVERYTHING.name);
    tx.execute_unprepared(&scope).await?;
    tx.execute_unprepared(UNHURRIED).await?;
    Ok(tx)
}

/// A large table, or many files between two statements, takes longer than a request may.
const UNHURRIED: &str = "SELECT set_config('statement_timeout', '0', true),
    set_config('idle_in_transaction_session_timeout', '0', true)";

#[derive(FromQueryResult)]
struct Name {
    name: String,
}

async fn names(tx: &impl ConnectionTrait, sql: &str, values: Vec<sea_orm::Value>) -> Result<Vec<String>, DbErr> {
    let statement = Statement::from_sql_and_values(tx.get_database_backend(), sql, values);
    let rows = tx.query_all_raw(statement).await?;
    rows.iter()
        .map(|row| Name::from_query_result(row, "").map(|row| row.name))
        .collect()
}

/// The migrations this database has.
async fn applied(tx: &impl ConnectionTrait) -> Result<Vec<String>, DbErr> {
    let mut names = names(tx, "SELECT version AS name FROM seaql_migrations", Vec::new()).await?;
    names.sort();
    Ok(names)
}

fn known_migrations() -> Vec<String> {
    let mut names: Vec<String> = migration::Migrator::migrations()
        .iter()
        .map(|migration| migration.name().to_owned())
        .collect();
    names.sort();
    names
}

/// What a column holds, whichever database keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Uuid,
    Bytes,
    Time,
    Date,
    Json,
    Bool,
    Integer,
    Real,
    Text,
}

impl Holds {
    /// What SQLite's column of this declared type holds.
    fn on_sqlite(column: &str, declared: &str) -> Option<Self> {
        Some(match declared.to_ascii_lowercase().as_str() {
            "blob" if BYTE_COLUMNS.contains(&column) => Self::Bytes,
            "blob" => Self::Uuid,
            "text" if JSON_COLUMNS.contains(&column) => Self::Json,
            "text" if column.ends_with("_at") || TIME_COLUMNS.contains(&column) => Self::Time,
            "text" => Self::Text,
            "bigint" => Self::Integer,
            "boolean" => Self::Bool,
            "date" => Self::Date,
            "real" => Self::Real,
            _ => return None,
        })
    }

    /// What PostgreSQL's column holds, if SQLite's twin would be taken for the same: a new column whose name deceives is
    /// found on the database that knows better.
    fn on_postgres(column: &str, declared: &str) -> Option<Self> {
        let (holds, twin) = match declared {
            "uuid" => (Self::Uuid, "blob"),
            "bytea" => (Self::Bytes, "blob"),
            "timestamptz" => (Self::Time, "text"),
            "jsonb" => (Self::Json, "text"),
            "text" => (Self::Text, "text"),
            "int8" => (Self::Integer, "bigint"),
            "bool" => (Self::Bool, "boolean"),
            "date" => (Self::Date, "date"),
            "float8" => (Self::Real, "real"),
            _ => return None,
        };
        (Self::on_sqlite(column, twin) == Some(holds)).then_some(holds)
    }

    /// The column's value as the archive writes it; `None` for NULL.
    fn read(self, row: &QueryResult, column: &str) -> Result<Option<Json>, DbErr> {
        Ok(match self {
            Self::Uuid => row.try_get::<Option<Uuid>>("", column)?.map(|id| id.to_string().into()),
            Self::Bytes => row
                .try_get::<Option<Vec<u8>>>("", column)?
                .map(|bytes| STANDARD.encode(bytes).into()),
            Self::Time => row
                .try_get::<Option<DateTime<Utc>>>("", column)?
                .map(|time| time.to_rfc3339_opts(SecondsFormat::Micros, true).into()),
            Self::Date => row
                .try_get::<Option<NaiveDate>>("", column)?
                .map(|date| date.to_string().into()),
            Self::Json => row.try_get::<Option<Json>>("", column)?.map(|mut json| {
                json.sort_all_objects();
                json
            }),
            Self::Bool => row.try_get::<Option<bool>>("", column)?.map(Json::from),
            Self::Integer => row.try_get::<Option<i64>>("", column)?.map(Json::from),
            // As text: the shortest that reads back to the very same number.
            Self::Real => row
                .try_get::<Option<f64>>("", column)?
                .map(|real| real.to_string().into()),
            Self::Text => row.try_get::<Option<String>>("", column)?.map(Json::from),
        })
    }

    /// The archive's value as the database takes it; `None` when it is of another type.
    fn bind(self, value: Option<&Json>) -> Option<sea_orm::Value> {
        fn typed<T>(value: Option<&Json>, parse: impl FnOnce(&Json) -> Option<T>) -> Option<sea_orm::Value>
        where
            sea_orm::Value: From<Option<T>>,
        {
            match value {
                None => Some(None::<T>.into()),
                Some(value) => parse(value).map(|value| Some(value).into()),
            }
        }
        match self {
            Self::Uuid => typed(value, |value| value.as_str()?.parse::<Uuid>().ok()),
            Self::Bytes => typed(value, |value| STANDARD.decode(value.as_str()?).ok()),
            Self::Time => typed(value, |value| value.as_str()?.parse::<DateTime<Utc>>().ok()),
            Self::Date => typed(value, |value| value.as_str()?.parse::<NaiveDate>().ok()),
            Self::Json => typed(value, |value| Some(value.clone())),
            Self::Bool => typed(value, Json::as_bool),
            Self::Integer => typed(value, Json::as_i64),
            Self::Real => typed(value, |value| value.as_str()?.parse::<f64>().ok()),
            Self::Text => typed(value, |value| value.as_str().map(str::to_owned)),
        }
    }
}

struct Column {
    name: String,
    holds: Holds,
}

/// The columns of the live table, without those that the database computes.
async fn columns(tx: &impl ConnectionTrait, table: &str) -> Result<Vec<Column>, BackupError> {
    let backend = tx.get_database_backend();
    let postgres = backend == DbBackend::Postgres;
    let sql = if postgres {
        "SELECT column_name::text AS name, udt_name::text AS declared FROM information_schema.columns
         WHERE table_schema = current_schema() AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position"
    } else {
        "SELECT name, type AS declared FROM pragma_table_info($1) ORDER BY cid"
    };
    let mut columns = Vec::new();
    for row in tx
        .query_all_raw(Statement::from_sql_and_values(backend, sql, [table.into()]))
        .await?
    {
        let (name, declared): (String, String) = (row.try_get("", "name")?, row.try_get("", "declared")?);
        let holds = if postgres {
            Holds::on_postgres(&name, &declared)
        } else {
            Holds::on_sqlite(&name, &declared)
        };
        let unknown = || BackupError::UnknownColumn {
            table: table.to_owned(),
            column: name.clone(),
        };
        let holds = holds.ok_or_else(unknown)?;
        columns.push(Column { name, holds });
    }
    Ok(columns)
}

/// The columns of the table's primary key, in its order.
async fn key_of(tx: &impl ConnectionTrait, table: &str) -> Result<Vec<String>, DbErr> {
    let sql = if tx.get_database_backend() == DbBackend::Postgres {
        "SELECT k.column_name::text AS name FROM information_schema.table_constraints c
         JOIN information_schema.key_column_usage k
           ON k.constraint_schema = c.constraint_schema AND k.constraint_name = c.constraint_name
          AND k.table_name = c.table_name
         WHERE c.constraint_type = 'PRIMARY KEY' AND c.table_schema = current_schema() AND c.table_name = $1
         ORDER BY k.ordinal_position"
    } else {
        "SELECT name FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk"
    };
    names(tx, sql, vec![table.into()]).await
}

/// Writes the table's rows, one a line, in the order of its key; each page begins after the last row of the one before.
async fn write_rows(tx: &DatabaseTransaction, table: &str, target: &mut File) -> Result<TableEntry, BackupError> {
    let backend = tx.get_database_backend();
    let columns = columns(tx, table).await?;
    let key = key_of(tx, table).await?;
    let list = quoted(columns.iter().map(|column| column.name.as_str()));
    let order = quoted(key.iter().map(String::as_str));
    let places: Vec<String> = (1..=key.len()).map(|place| format!("${place}")).collect();
    let after = format!("WHERE ({order}) > ({})", places.join(", "));
    let mut target = BufWriter::new(target);
    let mut digest = Sha256::new();
    let mut rows = 0_u64;
    let mut last: Vec<sea_orm::Value> = Vec::new();
    loop {
        let condition = if last.is_empty() { "" } else { after.as_str() };
        let sql = format!(r#"SELECT {list} FROM "{table}" {condition} ORDER BY {order} LIMIT {ROWS_PER_STATEMENT}"#);
        let page = tx
            .query_all_raw(Statement::from_sql_and_values(backend, sql, std::mem::take(&mut last)))
            .await?;
        for row in &page {
            let mut object = Map::new();
            for column in &columns {
                if let Some(value) = column.holds.read(row, &column.name)? {
                    object.insert(column.name.clone(), value);
                }
            }
            last.clear();
            for name in &key {
                let holds = columns
                    .iter()
                    .find(|column| column.name == *name)
                    .map_or(Holds::Text, |column| column.holds);
                last.extend(holds.bind(object.get(name)));
            }
            let mut line = serde_json::to_vec(&object).map_err(io::Error::from)?;
            line.push(b'\n');
            digest.update(&line);
            target.write_all(&line)?;
            rows += 1;
        }
        if page.len() < ROWS_PER_STATEMENT {
            break;
        }
    }
    target.flush()?;
    let columns = columns.into_iter().map(|column| column.name).collect();
    Ok(TableEntry {
        name: table.to_owned(),
        columns,
        rows,
        sha256: hex(&digest.finalize()),
    })
}

fn quoted<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| format!(r#""{name}""#)).collect::<Vec<_>>().join(", ")
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
            // Writing to a String cannot fail.
            let _written = write!(text, "{byte:02x}");
            text
        })
}

/// Appends every stored file, sorted by key.
fn write_files(root: &Path, archive: &mut tar::Builder<impl Write>) -> Result<Vec<FileEntry>, BackupError> {
    let mut keys = Vec::new();
    collect(root, "", &mut keys)?;
    keys.sort();
    let mut entries = Vec::with_capacity(keys.len());
    for key in keys {
        let bytes = match fs::read(root.join(key.as_str())) {
            Ok(bytes) => bytes,
            // Deleted since it was listed.
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error.into()),
        };
        append(
            archive,
            &format!("{FILES_FOLDER}/{key}"),
            bytes.len() as u64,
            &mut bytes.as_slice(),
        )?;
        entries.push(FileEntry {
            key: key.to_string(),
            sha256: hex(&Sha256::digest(&bytes)),
        });
    }
    Ok(entries)
}

/// What is named by a key; half-written files begin with a dot and are not.
fn collect(root: &Path, folder: &str, keys: &mut Vec<FileKey>) -> io::Result<()> {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else {
            continue;
        };
        let path = if folder.is_empty() {
            name.to_owned()
        } else {
            format!("{folder}/{name}")
        };
        let kind = entry.file_type()?;
        if kind.is_dir() {
            collect(root, &path, keys)?;
        } else if kind.is_file() {
            keys.extend(path.parse::<FileKey>());
        }
    }
    Ok(())
}

fn damaged(what: impl std::fmt::Display) -> BackupError {
    BackupError::Damaged(what.to_string())
}

fn opened(file: &File) -> tar::Archive<GzDecoder<BufReader<&File>>> {
    tar::Archive::new(GzDecoder::new(BufReader::new(file)))
}

/// Reads the whole archive once and compares it with its manifest, before anything is written.
fn verified(file: &File) -> Result<Manifest, BackupError> {
    let mut seen: BTreeMap<String, (u64, String)> = BTreeMap::new();
    let mut manifest = None;
    let mut archive = opened(file);
    for entry in archive.entries().map_err(damaged)? {
        let mut entry = entry.map_err(damaged)?;
        let path = path_of(&entry)?;
        if path == MANIFEST {
            let text = entry.take(MANIFEST_BYTES_MAX);
            let read: Manifest = serde_json::from_reader(BufReader::new(text)).map_err(damaged)?;
            manifest = Some(read);
            continue;
        }
        let (mut digest, mut lines) = (Sha256::new(), 0_u64);
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let read = entry.read(&mut buffer).map_err(damaged)?;
            let Some(part) = buffer.get(..read).filter(|part| !part.is_empty()) else {
                break;
            };
            digest.update(part);
            lines += part.iter().filter(|byte| **byte == b'\n').count() as u64;
        }
        if seen.insert(path.clone(), (lines, hex(&digest.finalize()))).is_some() {
            return Err(damaged(format_args!("{path} is in it twice")));
        }
    }
    let manifest = manifest.ok_or_else(|| damaged("it has no manifest; was it cut?"))?;
    if manifest.version > VERSION {
        return Err(BackupError::Newer(format!("version {}", manifest.version)));
    }
    let known = known_migrations();
    if let Some(newer) = manifest.schema.iter().find(|name| !known.contains(name)) {
        return Err(BackupError::Newer(newer.clone()));
    }
    for table in &manifest.tables {
        if seen.remove(&format!("tables/{}.ndjson", table.name)) != Some((table.rows, table.sha256.clone())) {
            return Err(damaged(format_args!("table {} is not what was written", table.name)));
        }
    }
    for file in &manifest.files {
        let found = seen.remove(&format!("{FILES_FOLDER}/{}", file.key));
        if found.is_none_or(|(_, sha256)| sha256 != file.sha256) {
            return Err(damaged(format_args!("file {} is not what was written", file.key)));
        }
    }
    match seen.into_keys().next() {
        Some(stray) => Err(damaged(format_args!("{stray} is not in its manifest"))),
        None => Ok(manifest),
    }
}

fn path_of(entry: &tar::Entry<'_, impl Read>) -> Result<String, BackupError> {
    if entry.header().entry_type() != tar::EntryType::Regular {
        return Err(damaged("it holds something other than files"));
    }
    let path = entry.path().map_err(damaged)?;
    path.to_str()
        .map(str::to_owned)
        .ok_or_else(|| damaged("a name in it is no text"))
}

/// Writes every row in the work's transaction, and every file.
async fn fill(work: &Work, storage: &DiskStorage, manifest: &Manifest, file: &File) -> Result<(), BackupError> {
    let tx = work.scoped(EVERYTHING).await?;
    if applied(&tx).await? != known_migrations() {
        return Err(BackupError::OtherSchema);
    }
    empty(&tx).await?;
    if work.backend() == DbBackend::Postgres {
        tx.execute_unprepared(UNHURRIED).await?;
    }
    let mut archive = opened(file);
    for entry in archive.entries().map_err(damaged)? {
        let mut entry = entry.map_err(damaged)?;
        let path = path_of(&entry)?;
        if let Some((FILES_FOLDER, key)) = path.split_once('/') {
            let key: FileKey = key.parse().map_err(damaged)?;
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).map_err(damaged)?;
            storage.put(&key, bytes.into()).await?;
        } else if let Some(table) = manifest
            .tables
            .iter()
            .find(|table| path == format!("tables/{}.ndjson", table.name))
        {
            read_rows(&tx, table, BufReader::new(entry)).await?;
        }
    }
    // An older archive does not name the posts of what the search finds, and none keeps their order.
    migration::search_in_order(&tx, work.backend() == DbBackend::Postgres).await?;
    Ok(())
}

/// Makes sure that the database is nobody's, and removes what a first start wrote.
async fn empty(tx: &Scoped<'_>) -> Result<(), BackupError> {
    for table in OWNED {
        if Sql::new(format!("SELECT 1 AS one FROM {table} LIMIT 1"))
            .row(tx)
            .await?
            .is_some()
        {
            return Err(BackupError::NotEmpty(table));
        }
    }
    for table in WRITTEN_BY_ITSELF {
        Sql::new(format!("DELETE FROM {table}")).run(tx).await?;
    }
    Ok(())
}

/// Inserts the lines of one table, many in a statement.
async fn read_rows(tx: &Scoped<'_>, table: &TableEntry, lines: impl BufRead) -> Result<(), BackupError> {
    if !ORDER.contains(&table.name.as_str()) {
        return Err(BackupError::Newer(table.name.clone()));
    }
    let mut columns = columns(tx, &table.name).await?;
    columns.retain(|column| table.columns.contains(&column.name));
    if columns.len() != table.columns.len() {
        return Err(damaged(format_args!("table {} has other columns here", table.name)));
    }
    let mut rows = Rows::of(&table.name, columns.iter().map(|column| column.name.as_str()));
    for line in lines.lines() {
        let row: Map<String, Json> = serde_json::from_str(&line.map_err(damaged)?).map_err(damaged)?;
        let values = columns.iter().map(|column| {
            let value = column.holds.bind(row.get(&column.name));
            value.ok_or_else(|| damaged(format_args!("{}.{} is of another type", table.name, column.name)))
        });
        rows.add(tx, values.collect::<Result<Vec<_>, _>>()?).await?;
    }
    Ok(rows.write(tx).await?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use migration::Kind;

    use super::*;

    #[test]
    fn the_order_holds_every_table_once() {
        let registered: BTreeSet<&str> = TABLES.iter().map(|(name, _)| *name).collect();
        assert_eq!(ORDER.iter().copied().collect::<BTreeSet<_>>(), registered);
        assert_eq!(ORDER.len(), registered.len());
    }

    /// Only the platform's own tables are emptied, never a community's or a person's.
    #[test]
    fn what_a_restore_replaces_is_the_platforms() {
        for table in WRITTEN_BY_ITSELF {
            assert!(TABLES.contains(&(table, Kind::Platform)), "{table}");
        }
    }

    #[test]
    fn a_value_of_another_type_is_refused() {
        let text = Json::from("x");
        for holds in [
            Holds::Uuid,
            Holds::Time,
            Holds::Date,
            Holds::Bool,
            Holds::Integer,
            Holds::Real,
        ] {
            assert!(holds.bind(Some(&text)).is_none(), "{holds:?}");
            assert!(holds.bind(None).is_some(), "{holds:?}");
        }
    }

    #[test]
    fn postgres_unmasks_a_name_that_deceives_sqlite() {
        assert_eq!(Holds::on_postgres("created_at", "timestamptz"), Some(Holds::Time));
        assert_eq!(Holds::on_postgres("noon", "timestamptz"), None);
        assert_eq!(Holds::on_postgres("secret", "bytea"), None);
        assert_eq!(Holds::on_postgres("words", "tsvector"), None);
    }
}
