//! Hand-written statements, the same text on both databases.

use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult, SqlErr, Statement, Value};

use super::Scoped;

/// A statement with `$1`-style places, built once and run on either database.
///
/// ```text
/// Sql::new("SELECT id FROM hosts WHERE host = $1").bind(host).one::<Row>(&tx).await?
/// ```
pub struct Sql {
    text: String,
    values: Vec<Value>,
}

impl Sql {
    /// A statement without values yet.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            values: Vec::new(),
        }
    }

    /// Binds the next place.
    #[must_use]
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    fn statement(self, tx: &Scoped<'_>) -> Statement {
        Statement::from_sql_and_values(tx.get_database_backend(), self.text, self.values)
    }

    /// Runs the statement; the number of rows it touched.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn run(self, tx: &Scoped<'_>) -> Result<u64, DbErr> {
        let statement = self.statement(tx);
        Ok(tx.execute_raw(statement).await?.rows_affected())
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// When the database refuses it or a column does not fit.
    pub async fn one<Row: FromQueryResult>(self, tx: &Scoped<'_>) -> Result<Option<Row>, DbErr> {
        let statement = self.statement(tx);
        tx.query_one_raw(statement)
            .await?
            .map(|row| Row::from_query_result(&row, ""))
            .transpose()
    }

    /// All rows.
    ///
    /// # Errors
    /// When the database refuses it or a column does not fit.
    pub async fn all<Row: FromQueryResult>(self, tx: &Scoped<'_>) -> Result<Vec<Row>, DbErr> {
        let statement = self.statement(tx);
        tx.query_all_raw(statement)
            .await?
            .iter()
            .map(|row| Row::from_query_result(row, ""))
            .collect()
    }

    /// How many rows the statement finds, counted no further than `most`: a figure for a page must not read a whole table.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn count(mut self, tx: &Scoped<'_>, most: i64) -> Result<i64, DbErr> {
        self.text = format!("SELECT count(*) AS n FROM ({} LIMIT {most}) found", self.text);
        self.row(tx).await?.map_or(Ok(0), |row| row.try_get("", "n"))
    }

    /// The first row as it is, for a single figure.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn row(self, tx: &Scoped<'_>) -> Result<Option<QueryResult>, DbErr> {
        let statement = self.statement(tx);
        tx.query_one_raw(statement).await
    }
}

/// Whether the error is a unique key that is taken.
#[must_use]
pub fn is_unique_violation(error: &DbErr) -> bool {
    matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_)))
}
