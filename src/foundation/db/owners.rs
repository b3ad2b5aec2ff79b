//! What a statement's text says about the owners of the rows it touches.
//!
//! It knows just enough of SQL for the statements written here: `FROM`, `JOIN` and `UPDATE` before a table, an optional
//! short name behind it, and comparisons of the column that says whose a row is, by `=` or `IN`.

/// Words that follow a table and are not its short name.
const NOT_A_NAME: &[&str] = &[
    "cross",
    "for",
    "group",
    "inner",
    "join",
    "left",
    "limit",
    "on",
    "order",
    "returning",
    "set",
    "union",
    "using",
    "where",
];

/// A table whose rows have owners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owned {
    /// The table.
    pub table: &'static str,
    /// The column that says whose a row is.
    pub column: &'static str,
    /// The scope in which a statement must say it; none for every scope.
    pub scope: Option<&'static str>,
}

impl Owned {
    /// Whether a statement in this scope must say whose rows it means.
    pub(super) fn counts_in(&self, scope: &str) -> bool {
        self.scope.is_none_or(|only| only == scope)
    }
}

/// A statement's tables that have an owner, and its comparisons of owners.
pub(super) struct Owners<'sql> {
    tables: Vec<Table<'sql>>,
    comparisons: Vec<Comparison<'sql>>,
    /// Whether tables without an owner are read too, so that a bare `tenant_id` may be theirs.
    mixed: bool,
    /// Whether it inserts into a table with owners and does not name the column.
    inserts_nobodys: bool,
}

struct Table<'sql> {
    name: &'sql str,
    short: Option<&'sql str>,
    column: &'static str,
}

impl Table<'_> {
    fn is_called(&self, name: &str) -> bool {
        self.short.unwrap_or(self.name) == name
    }
}

struct Comparison<'sql> {
    left: Word<'sql>,
    right: Word<'sql>,
}

#[derive(Clone, Copy)]
struct Word<'sql> {
    text: &'sql str,
}

impl<'sql> Word<'sql> {
    fn is_name(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_alphabetic())
    }

    fn is_one_of(&self, keywords: &[&str]) -> bool {
        keywords.iter().any(|keyword| self.text.eq_ignore_ascii_case(keyword))
    }

    /// The table before the dot, the empty name where there is none, and the column.
    fn table_and_column(&self) -> (&'sql str, &'sql str) {
        self.text.rsplit_once('.').unwrap_or(("", self.text))
    }
}

impl<'sql> Owners<'sql> {
    /// Reads the statement; `owned` are the tables whose owner it must name.
    pub(super) fn of(sql: &'sql str, owned: &[Owned]) -> Self {
        let words = words(sql);
        let find = |word: &Word<'_>| owned.iter().find(|one| one.table == word.text);
        let names = |column: &str| words.iter().any(|word| word.text == column);
        let mut owners = Self {
            tables: Vec::new(),
            comparisons: Vec::new(),
            mixed: false,
            inserts_nobodys: false,
        };
        for three in words.windows(3) {
            let [first, second, third] = *three else { continue };
            if first.is_one_of(&["from", "join", "update"]) && second.is_name() {
                owners.mixed |= find(&second).is_none();
            }
            let (_, column) = first.table_and_column();
            if second.is_one_of(&["=", "in"]) && owned.iter().any(|one| one.column == column) {
                owners.comparisons.push(Comparison {
                    left: first,
                    right: third,
                });
            }
        }
        for (at, word) in words.iter().enumerate() {
            let Some((table, found)) = words.get(at + 1).and_then(|next| Some((next, find(next)?))) else {
                continue;
            };
            if word.is_one_of(&["into"]) {
                owners.inserts_nobodys |= !names(found.column);
            } else if word.is_one_of(&["from", "join", "update"]) {
                let behind = words.get(at + 2).filter(|word| !word.is_one_of(&["as"]));
                let short = behind.or_else(|| words.get(at + 3));
                owners.tables.push(Table {
                    name: table.text,
                    short: short
                        .filter(|short| short.is_name() && !short.is_one_of(NOT_A_NAME))
                        .map(|short| short.text),
                    column: found.column,
                });
            }
        }
        owners
    }

    /// The first table whose owner nothing in the statement says.
    pub(super) fn forgotten(&self) -> Option<&'sql str> {
        // A table is bound when its owner is compared with a value, or with the owner of a table that is bound.
        let mut bound = vec![false; self.tables.len()];
        loop {
            let before = bound.iter().filter(|bound| **bound).count();
            for comparison in &self.comparisons {
                let sides = [comparison.left, comparison.right].map(|side| self.table(&side));
                match sides {
                    [Some(one), Some(other)] if bound[one] || bound[other] => {
                        bound[one] = true;
                        bound[other] = true;
                    }
                    [Some(one), None] | [None, Some(one)] => bound[one] = true,
                    _ => {}
                }
            }
            if bound.iter().filter(|bound| **bound).count() == before {
                break;
            }
        }
        // A bare comparison is good for one table.
        let mut bare: Vec<&str> = self
            .comparisons
            .iter()
            .map(|comparison| comparison.left.text)
            .filter(|column| !column.contains('.'))
            .collect();
        for (table, bound) in self.tables.iter().zip(&bound) {
            if *bound {
                continue;
            }
            let at = bare.iter().position(|column| *column == table.column);
            let Some(at) = at else { return Some(table.name) };
            bare.swap_remove(at);
        }
        None
    }

    /// Whether the statement inserts into a table with owners and does not name the column.
    pub(super) fn inserts_nobodys(&self) -> bool {
        self.inserts_nobodys
    }

    /// Which table a side of a comparison means. Of several with the same short name, each in a sub-select of its own, it
    /// is the last one before the comparison.
    fn table(&self, side: &Word<'_>) -> Option<usize> {
        let (name, column) = side.table_and_column();
        let means = |table: &Table<'_>| table.is_called(name) && table.column == column;
        let before = |table: &Table<'_>| table.name.as_ptr() < side.text.as_ptr();
        let last = self.tables.iter().rposition(|table| means(table) && before(table));
        last.or_else(|| self.tables.iter().position(means))
    }

    /// The statement without its comparisons of owners, as if each had been forgotten.
    ///
    /// Tables without an owner keep theirs: no policy guards them. A compared place stays in the text, for PostgreSQL
    /// wants to know its type.
    #[cfg(any(test, feature = "filters-off"))]
    pub(super) fn without_filters(&self, sql: &'sql str) -> String {
        let is_owned = |side: &Word<'_>| match side.table_and_column() {
            ("", column) => !self.mixed && self.tables.iter().any(|table| table.column == column),
            _ => self.table(side).is_some(),
        };
        let place_of = |word: &Word<'_>| word.text.as_ptr().addr() - sql.as_ptr().addr();
        let mut left = String::with_capacity(sql.len());
        let mut from = 0;
        for comparison in &self.comparisons {
            let instead = if !is_owned(&comparison.left) {
                continue;
            } else if comparison.right.text.starts_with('$') {
                format!("CAST({} AS uuid) IS NOT NULL", comparison.right.text)
            } else if is_owned(&comparison.right) {
                "TRUE".to_owned()
            } else {
                continue;
            };
            left.push_str(&sql[from..place_of(&comparison.left)]);
            left.push_str(&instead);
            from = place_of(&comparison.right) + comparison.right.text.len();
        }
        left.push_str(&sql[from..]);
        left
    }
}

/// Names, places and signs.
fn words(sql: &str) -> Vec<Word<'_>> {
    let mut words = Vec::with_capacity(sql.len() / 5);
    let mut rest = 0;
    while let Some(found) = sql[rest..].find(|c: char| !c.is_whitespace() && c != '"') {
        let at = rest + found;
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '$');
        let length = match sql[at..].find(|c: char| !is_part(c)) {
            Some(0) => sql[at..].chars().next().map_or(1, char::len_utf8),
            Some(length) => length,
            None => sql.len() - at,
        };
        words.push(Word {
            text: &sql[at..at + length],
        });
        rest = at + length;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Owned, Owners};

    const fn owned(table: &'static str, column: &'static str) -> Owned {
        Owned {
            table,
            column,
            scope: None,
        }
    }

    const TABLES: &[Owned] = &[
        owned("topics", "tenant_id"),
        owned("posts", "tenant_id"),
        owned("offers", "origin_tenant_id"),
    ];

    fn forgotten(sql: &str) -> Option<&str> {
        Owners::of(sql, TABLES).forgotten()
    }

    fn without_filters(sql: &str) -> String {
        Owners::of(sql, TABLES).without_filters(sql)
    }

    #[test]
    fn a_statement_without_the_owner_is_found() {
        assert_eq!(
            forgotten(r#"SELECT "id" FROM "topics" WHERE "id" = $1"#),
            Some("topics")
        );
        assert_eq!(forgotten("UPDATE posts SET body = $1 WHERE id = $2"), Some("posts"));
        assert_eq!(forgotten("SELECT id FROM posts"), Some("posts"));
        assert!(Owners::of("INSERT INTO posts (id) VALUES ($1)", TABLES).inserts_nobodys());
        assert!(!Owners::of("INSERT INTO posts (tenant_id, id) VALUES ($1, $2)", TABLES).inserts_nobodys());
    }

    #[test]
    fn a_join_needs_the_owner_of_each_table() {
        let join = "SELECT 1 FROM topics t JOIN posts p ON";
        for (rest, missing) in [
            ("p.topic_id = t.id WHERE t.tenant_id = $1", Some("posts")),
            ("p.tenant_id = t.tenant_id AND p.topic_id = t.id", Some("topics")),
            (
                "p.tenant_id = t.tenant_id AND p.topic_id = t.id WHERE t.tenant_id = $1",
                None,
            ),
            ("p.tenant_id = $1 AND p.topic_id = t.id WHERE t.tenant_id = $1", None),
        ] {
            let sql = format!("{join} {rest}");
            assert_eq!(forgotten(&sql), missing, "{sql}");
        }
    }

    #[test]
    fn a_sub_select_needs_the_owner_too() {
        assert_eq!(
            forgotten("SELECT (SELECT count(*) FROM posts) FROM topics WHERE tenant_id = $1"),
            Some("topics"),
            "one bare comparison is good for one table"
        );
        assert_eq!(
            forgotten(
                "SELECT (SELECT count(*) FROM posts p WHERE p.tenant_id = t.tenant_id) FROM topics t WHERE t.tenant_id = $1"
            ),
            None
        );
    }

    #[test]
    fn sub_selects_may_call_their_tables_alike() {
        let of_both = |second: &str| {
            format!(
                "SELECT 1 FROM topics t WHERE t.tenant_id = $1
                 AND EXISTS (SELECT 1 FROM posts p WHERE p.tenant_id = $1)
                 AND EXISTS (SELECT 1 FROM posts p WHERE {second})"
            )
        };
        assert_eq!(forgotten(&of_both("p.tenant_id = t.tenant_id")), None);
        assert_eq!(forgotten(&of_both("p.id = t.id")), Some("posts"));
    }

    #[test]
    fn a_table_without_owner_is_free() {
        assert_eq!(forgotten("SELECT 1 FROM hosts WHERE host = $1"), None);
        assert_eq!(
            forgotten("SELECT 1 FROM hosts h JOIN topics AS t ON t.tenant_id = h.tenant_id"),
            None,
            "the owner comes with the other table's row"
        );
    }

    #[test]
    fn another_column_says_nothing_of_a_table() {
        assert_eq!(forgotten("SELECT id FROM offers WHERE tenant_id = $1"), Some("offers"));
        assert_eq!(forgotten("SELECT id FROM offers WHERE origin_tenant_id = $1"), None);
        assert_eq!(
            forgotten(
                "SELECT 1 FROM offers f JOIN topics t ON t.tenant_id = f.origin_tenant_id WHERE f.origin_tenant_id = $1"
            ),
            None
        );
        assert!(Owners::of("INSERT INTO offers (tenant_id, id) VALUES ($1, $2)", TABLES).inserts_nobodys());
    }

    #[test]
    fn every_filter_can_be_taken_out() {
        assert_eq!(
            without_filters(
                "SELECT 1 FROM topics t JOIN posts p ON p.tenant_id = t.tenant_id AND p.topic_id = t.id WHERE t.tenant_id = $1 AND t.id = $2"
            ),
            "SELECT 1 FROM topics t JOIN posts p ON TRUE AND p.topic_id = t.id WHERE CAST($1 AS uuid) IS NOT NULL AND t.id = $2"
        );
        assert_eq!(
            without_filters("UPDATE posts SET raw = $2 WHERE tenant_id = $1"),
            "UPDATE posts SET raw = $2 WHERE CAST($1 AS uuid) IS NOT NULL"
        );
    }

    #[test]
    fn a_table_that_no_policy_guards_keeps_its_filter() {
        for sql in [
            "SELECT 1 FROM hosts WHERE tenant_id = $1",
            "SELECT 1 FROM hosts h JOIN topics t ON t.tenant_id = h.tenant_id WHERE h.tenant_id = $1",
            "INSERT INTO posts (tenant_id, id) VALUES ($1, $2)",
        ] {
            assert_eq!(without_filters(sql), sql);
        }
    }
}
