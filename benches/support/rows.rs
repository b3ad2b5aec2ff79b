//! Many rows at once: COPY on PostgreSQL, statements of many rows on SQLite, in one transaction.

use std::fmt::Write;

use chrono::{DateTime, NaiveDate, Utc};
use kith::foundation::db::DatabaseUrl;
use sqlx::{
    AssertSqlSafe, Connection, PgConnection, QueryBuilder, Row, Sqlite, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use uuid::Uuid;

use super::Outcome;

/// Rows of one statement on SQLite: twenty columns of so many stay below its places.
const ROWS_A_STATEMENT: usize = 500;

/// A value of a column.
#[derive(Clone, Debug)]
pub enum Cell {
    Id(Uuid),
    Text(String),
    Bytes(Vec<u8>),
    Int(i64),
    Real(f64),
    Bool(bool),
    Time(DateTime<Utc>),
    Day(NaiveDate),
    Null,
}

impl Cell {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

/// Rows of one table.
pub struct Rows {
    table: &'static str,
    /// The columns as a statement names them, separated by commas.
    columns: &'static str,
    rows: Vec<Vec<Cell>>,
}

impl Rows {
    /// None yet.
    pub fn of(table: &'static str, columns: &'static str) -> Self {
        Self {
            table,
            columns,
            rows: Vec::new(),
        }
    }

    /// One more.
    pub fn push(&mut self, row: impl IntoIterator<Item = Cell>) {
        self.rows.push(row.into_iter().collect());
    }
}

/// A connection of its own that fills tables: without a scope, without the house's time limits.
pub enum Filler {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Filler {
    /// Connects.
    pub async fn open(url: &DatabaseUrl) -> Outcome<Self> {
        Ok(match url {
            DatabaseUrl::File(file) => {
                let options = SqliteConnectOptions::new()
                    .filename(file)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Off)
                    .pragma("cache_size", "-400000");
                Self::Sqlite(SqliteConnection::connect_with(&options).await?)
            }
            DatabaseUrl::Postgres(url) => Self::Postgres(PgConnection::connect(url).await?),
        })
    }

    /// Runs a statement, or several.
    pub async fn run(&mut self, sql: impl Into<String>) -> Outcome<()> {
        let sql = AssertSqlSafe(sql.into());
        match self {
            Self::Sqlite(connection) => sqlx::raw_sql(sql).execute(connection).await.map(|_| ())?,
            Self::Postgres(connection) => sqlx::raw_sql(sql).execute(connection).await.map(|_| ())?,
        }
        Ok(())
    }

    /// The texts of the first column.
    pub async fn texts(&mut self, sql: impl Into<String>) -> Outcome<Vec<String>> {
        let sql = AssertSqlSafe(sql.into());
        let texts = match self {
            Self::Sqlite(connection) => {
                let rows = sqlx::raw_sql(sql).fetch_all(connection).await?;
                rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?
            }
            Self::Postgres(connection) => {
                let rows = sqlx::raw_sql(sql).fetch_all(connection).await?;
                rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?
            }
        };
        Ok(texts)
    }

    /// The first number, such as a count.
    pub async fn number(&mut self, sql: impl Into<String>) -> Outcome<i64> {
        let sql = AssertSqlSafe(sql.into());
        Ok(match self {
            Self::Sqlite(connection) => sqlx::raw_sql(sql).fetch_one(connection).await?.try_get(0)?,
            Self::Postgres(connection) => sqlx::raw_sql(sql).fetch_one(connection).await?.try_get(0)?,
        })
    }

    /// Begins the one transaction of a filling. The policies of these tables do not bind their owner until it ends: COPY
    /// knows no policies.
    pub async fn begin(&mut self, tables: &[&str]) -> Outcome<()> {
        self.run("BEGIN").await?;
        self.guard(tables, "NO FORCE").await
    }

    /// Ends it.
    pub async fn commit(&mut self, tables: &[&str]) -> Outcome<()> {
        self.guard(tables, "FORCE").await?;
        self.run("COMMIT").await
    }

    async fn guard(&mut self, tables: &[&str], how: &str) -> Outcome<()> {
        if matches!(self, Self::Postgres(_)) {
            for table in tables {
                self.run(format!("ALTER TABLE {table} {how} ROW LEVEL SECURITY"))
                    .await?;
            }
        }
        Ok(())
    }

    /// Takes off the indexes that only speed reading up, and gives back the statements that make them again.
    pub async fn take_indexes(&mut self, tables: &[&str]) -> Outcome<Vec<String>> {
        let list = format!("'{}'", tables.join("', '"));
        let (names, texts) = match self {
            Self::Sqlite(_) => {
                let which =
                    format!("type = 'index' AND sql IS NOT NULL AND sql NOT LIKE '%UNIQUE%' AND tbl_name IN ({list})");
                let of = |column| format!("SELECT {column} FROM sqlite_master WHERE {which} ORDER BY name");
                (self.texts(of("name")).await?, self.texts(of("sql")).await?)
            }
            Self::Postgres(_) => {
                let which = format!("indexdef NOT LIKE '%UNIQUE%' AND tablename IN ({list})");
                let of = |column| format!("SELECT {column}::text FROM pg_indexes WHERE {which} ORDER BY indexname");
                (self.texts(of("indexname")).await?, self.texts(of("indexdef")).await?)
            }
        };
        for name in names {
            self.run(format!("DROP INDEX {name}")).await?;
        }
        Ok(texts)
    }

    /// Writes the rows.
    pub async fn write(&mut self, rows: Rows) -> Outcome<()> {
        let Rows { table, columns, rows } = rows;
        match self {
            Self::Sqlite(connection) => {
                for some in rows.chunks(ROWS_A_STATEMENT) {
                    let mut query = QueryBuilder::<Sqlite>::new(format!("INSERT INTO {table} ({columns}) "));
                    query.push_values(some, |mut row, cells| {
                        for cell in cells {
                            match cell.clone() {
                                Cell::Id(id) => row.push_bind(id),
                                Cell::Text(text) => row.push_bind(text),
                                Cell::Bytes(bytes) => row.push_bind(bytes),
                                Cell::Int(number) => row.push_bind(number),
                                Cell::Real(number) => row.push_bind(number),
                                Cell::Bool(is) => row.push_bind(is),
                                Cell::Time(time) => row.push_bind(time),
                                Cell::Day(day) => row.push_bind(day),
                                Cell::Null => row.push("NULL"),
                            };
                        }
                    });
                    query.build().execute(&mut *connection).await?;
                }
            }
            Self::Postgres(connection) => {
                let mut text = String::new();
                for row in rows {
                    for (place, cell) in row.iter().enumerate() {
                        if place > 0 {
                            text.push('\t');
                        }
                        copied(&mut text, cell)?;
                    }
                    text.push('\n');
                }
                let mut copy = connection
                    .copy_in_raw(&format!("COPY {table} ({columns}) FROM STDIN"))
                    .await?;
                copy.send(text.into_bytes()).await?;
                copy.finish().await?;
            }
        }
        Ok(())
    }

    /// Closes the connection.
    pub async fn close(self) -> Outcome<()> {
        match self {
            Self::Sqlite(connection) => connection.close().await?,
            Self::Postgres(connection) => connection.close().await?,
        }
        Ok(())
    }
}

/// A value as COPY reads it.
fn copied(text: &mut String, cell: &Cell) -> std::fmt::Result {
    match cell {
        Cell::Id(id) => write!(text, "{id}"),
        Cell::Text(value) => write!(text, "{}", value.replace('\\', "\\\\").replace(['\t', '\n'], " ")),
        Cell::Bytes(bytes) => {
            text.push_str("\\\\x");
            bytes.iter().try_for_each(|byte| write!(text, "{byte:02x}"))
        }
        Cell::Int(number) => write!(text, "{number}"),
        Cell::Real(number) => write!(text, "{number}"),
        Cell::Bool(is) => write!(text, "{is}"),
        Cell::Time(time) => write!(text, "{}", time.to_rfc3339()),
        Cell::Day(day) => write!(text, "{day}"),
        Cell::Null => {
            text.push_str("\\N");
            Ok(())
        }
    }
}
