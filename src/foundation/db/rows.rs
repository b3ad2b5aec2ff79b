//! Many rows of one table, a few hundred in a statement.

use sea_orm::{DbErr, Value};

use super::{Scoped, Sql};

/// Rows in one statement: few enough for SQLite's 32,766 and PostgreSQL's 65,535 places with sixty columns.
const ROWS_A_STATEMENT: usize = 500;

/// Rows that wait to be written into one table.
pub struct Rows<'names> {
    table: &'names str,
    columns: Vec<&'names str>,
    waiting: usize,
    values: Vec<Value>,
}

impl<'names> Rows<'names> {
    /// Nothing waits yet. The names are quoted, so a column may be called like a word of SQL.
    #[must_use]
    pub fn of(table: &'names str, columns: impl IntoIterator<Item = &'names str>) -> Self {
        Self {
            table,
            columns: columns.into_iter().collect(),
            waiting: 0,
            values: Vec::new(),
        }
    }

    /// Adds a row with its values in the order of the columns, and writes as soon as a statement is full.
    ///
    /// # Errors
    /// When the database refuses it, or the row has another number of values.
    pub async fn add(&mut self, tx: &Scoped<'_>, row: impl IntoIterator<Item = Value>) -> Result<(), DbErr> {
        self.values.extend(row);
        self.waiting += 1;
        if self.values.len() != self.waiting * self.columns.len() {
            return Err(DbErr::Custom(format!(
                "a row of {} with too many or few values",
                self.table
            )));
        }
        if self.waiting == ROWS_A_STATEMENT {
            self.write(tx).await?;
        }
        Ok(())
    }

    /// Writes what waits.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn write(&mut self, tx: &Scoped<'_>) -> Result<(), DbErr> {
        if self.waiting == 0 {
            return Ok(());
        }
        let width = self.columns.len();
        let row = |first: usize| {
            let places: Vec<String> = (first..first + width).map(|place| format!("${place}")).collect();
            format!("({})", places.join(", "))
        };
        let rows: Vec<String> = (0..self.waiting).map(|row_no| row(row_no * width + 1)).collect();
        let names: Vec<String> = self.columns.iter().map(|name| format!("\"{name}\"")).collect();
        let sql = Sql::new(format!(
            "INSERT INTO \"{}\" ({}) VALUES {}",
            self.table,
            names.join(", "),
            rows.join(", ")
        ));
        self.waiting = 0;
        std::mem::take(&mut self.values)
            .into_iter()
            .fold(sql, Sql::bind)
            .run(tx)
            .await?;
        Ok(())
    }
}
