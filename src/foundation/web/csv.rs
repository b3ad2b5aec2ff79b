//! Tables as files for a spreadsheet: RFC 4180, UTF-8 with a mark so that Excel reads it, and nothing in them that a
//! spreadsheet would execute.
//!
//! A cell that begins with `=`, `+`, `-` or `@` is a formula to a spreadsheet, whoever wrote it. A text therefore never begins
//! with one, nor does any part of it behind something that a spreadsheet may take for the end of a cell: where the comma
//! separates decimals, a file is cut at semicolons. Numbers are numbers and stay as they are.

use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};

use crate::foundation::error::AppError;

/// Signs with which a formula begins, the wide ones of East Asian keyboards among them.
const BEGINS: &[char] = &['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// Signs behind which a spreadsheet may see a new cell.
const ENDS: &[char] = &[',', ';', '\t', '\r', '\n', '|', '"', '\''];

/// A table on its way into a file.
#[derive(Debug)]
pub struct Csv {
    writer: csv::Writer<Vec<u8>>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// What people wrote or read.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// An amount of minor units, written with a point and two places.
    Minor(i64),
}

impl Cell {
    /// A text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    fn written(&self) -> String {
        match self {
            Self::Text(text) => harmless(text),
            Self::Whole(number) => number.to_string(),
            Self::Minor(minor) => {
                let sign = if *minor < 0 { "-" } else { "" };
                let minor = minor.unsigned_abs();
                format!("{sign}{}.{:02}", minor / 100, minor % 100)
            }
        }
    }
}

/// The text with an apostrophe before whatever a spreadsheet would execute.
fn harmless(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 1);
    if text.starts_with(['\t', '\r', '\n']) {
        written.push('\'');
    }
    let mut begins = true;
    for sign in text.chars() {
        if begins && BEGINS.contains(&sign) {
            written.push('\'');
        }
        written.push(sign);
        begins = ENDS.contains(&sign) || (begins && sign.is_whitespace());
    }
    written
}

impl Csv {
    /// A table with these heads.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn new(heads: &[String]) -> Result<Self, AppError> {
        let writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        let mut table = Self { writer };
        let heads: Vec<Cell> = heads.iter().cloned().map(Cell::Text).collect();
        table.row(&heads)?;
        Ok(table)
    }

    /// One row more.
    ///
    /// # Errors
    /// When it has another number of cells than the heads.
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), AppError> {
        self.writer
            .write_record(cells.iter().map(Cell::written))
            .map_err(|error| AppError::Failure(format!("a table for a spreadsheet: {error}")))
    }

    /// The file, to be kept by whoever asked for it and nobody in between.
    ///
    /// # Errors
    /// When the name is no name of a file.
    pub fn download(self, name: &str) -> Result<Response, AppError> {
        let failed = |error: String| AppError::Failure(format!("a table for a spreadsheet: {error}"));
        let bytes = self.writer.into_inner().map_err(|error| failed(error.to_string()))?;
        let shown = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""))
            .map_err(|error| failed(error.to_string()))?;
        let mut headers = HeaderMap::new();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/csv; charset=utf-8; header=present"),
        );
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        headers.insert(header::CONTENT_DISPOSITION, shown);
        Ok((headers, bytes).into_response())
    }
}

#[cfg(test)]
mod tests {
    use super::{BEGINS, Cell, Csv, harmless};

    #[test]
    fn nothing_a_spreadsheet_executes_is_left() {
        for (text, written) in [
            ("Zürich", "Zürich"),
            ("St. Gallen-Ost", "St. Gallen-Ost"),
            (
                "=HYPERLINK(\"https://evil.example\")",
                "'=HYPERLINK(\"https://evil.example\")",
            ),
            ("+49 30 1", "'+49 30 1"),
            ("-2+3", "'-2+3"),
            ("@SUM(1)", "'@SUM(1)"),
            (" =1+1", " '=1+1"),
            ("\t=1+1", "'\t'=1+1"),
            ("\rx", "'\rx"),
            ("\nx", "'\nx"),
            ("a;=1+1", "a;'=1+1"),
            ("a\",\"=1+1", "a\",\"'=1+1"),
            ("a\n=1+1", "a\n'=1+1"),
            ("'=1+1", "''=1+1"),
            ("＝1+1", "'＝1+1"),
            ("", ""),
        ] {
            assert_eq!(harmless(text), written, "{text:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn however_the_file_is_cut_no_piece_begins_a_formula(text in "[ =+\\-@;,\t\r\n\"'a|＝]{0,24}") {
            for piece in harmless(&text).split([',', ';', '\t', '\r', '\n', '|', '"']) {
                let first = piece.trim_start().chars().next();
                proptest::prop_assert!(!first.is_some_and(|sign| BEGINS.contains(&sign)), "{piece:?} of {text:?}");
            }
        }
    }

    #[tokio::test]
    async fn the_file_is_marked_quoted_and_ends_its_lines_as_it_should() {
        let mut table = Csv::new(&["Ort".to_owned(), "Zahl".to_owned(), "Preis".to_owned()]).unwrap();
        table
            .row(&[Cell::text("Köln, \"Süd\""), Cell::Whole(-3), Cell::Minor(-1_205)])
            .unwrap();
        let answer = table.download("x.csv").unwrap();
        let bytes = axum::body::to_bytes(answer.into_body(), 1_000).await.unwrap();
        assert_eq!(
            String::from_utf8(bytes.to_vec()).unwrap(),
            "\u{feff}Ort,Zahl,Preis\r\n\"Köln, \"\"Süd\"\"\",-3,-12.05\r\n"
        );
    }

    #[test]
    fn a_row_has_as_many_cells_as_there_are_heads() {
        let mut table = Csv::new(&["Ort".to_owned(), "Zahl".to_owned()]).unwrap();
        assert!(table.row(&[Cell::Whole(1)]).is_err());
    }
}
