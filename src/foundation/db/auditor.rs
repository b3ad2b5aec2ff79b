//! SQLite's second wall, in tests and development: a statement on an owned table must name the owner of each table.
//!
//! It reads the text of every statement that goes through [`super::Scoped`]. PostgreSQL has policies; SQLite has this.

use std::sync::OnceLock;

/// The tables that the auditor watches, and whether a finding panics.
pub struct Audited {
    /// Names of tables that have an owner.
    pub tables: &'static [&'static str],
}

static AUDITED: OnceLock<Audited> = OnceLock::new();

/// Switches the auditor on for this process. A finding panics, so it is for tests and development only.
pub fn audit(audited: Audited) {
    // The first call wins; every test binary and every development server says the same.
    let _already = AUDITED.set(audited);
}

/// Panics when the statement touches an owned table without naming its owner.
pub(super) fn watch(sql: &str) {
    if let Some(audited) = AUDITED.get()
        && let Some(finding) = finding(sql, audited.tables)
    {
        panic!("{finding}");
    }
}

/// What is wrong with the statement, if anything.
///
/// Every owned table in FROM, JOIN, UPDATE, DELETE must be matched by one comparison of a `tenant_id`; an INSERT must
/// name the column.
fn finding(sql: &str, tables: &[&str]) -> Option<String> {
    let words: Vec<String> = sql
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '=' || c == '('))
        .flat_map(|word| split_keeping(word, '='))
        .map(|word| word.to_ascii_lowercase())
        .filter(|word| !word.is_empty())
        .collect();
    let mut touched = 0_usize;
    let mut inserted = false;
    for pair in words.windows(2) {
        let [before, table] = pair else { continue };
        let table = table.trim_end_matches('(');
        if tables.contains(&table) {
            match before.as_str() {
                "from" | "join" | "update" => touched += 1,
                "into" => inserted = true,
                _ => {}
            }
        }
    }
    let compared = words.windows(2).filter(|pair| {
        let [column, operator] = pair else { return false };
        column.trim_start_matches('(') == "tenant_id" && (operator == "=" || operator.starts_with("in"))
    });
    if compared.count() < touched {
        return Some(format!("a statement reads an owned table without its owner: {sql}"));
    }
    if inserted && !words.iter().any(|word| word.trim_matches('(') == "tenant_id") {
        return Some(format!(
            "a statement inserts into an owned table without its owner: {sql}"
        ));
    }
    None
}

fn split_keeping(word: &str, mark: char) -> Vec<&str> {
    word.split_inclusive(mark)
        .flat_map(|part| part.strip_suffix(mark).map_or(vec![part], |rest| vec![rest, "="]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::finding;

    const TABLES: &[&str] = &["topics", "posts"];

    #[test]
    fn a_statement_without_the_owner_is_found() {
        assert!(finding(r#"SELECT "id" FROM "topics" WHERE "id" = $1"#, TABLES).is_some());
        assert!(finding("UPDATE posts SET body = $1 WHERE id = $2", TABLES).is_some());
        assert!(finding("INSERT INTO posts (id) VALUES ($1)", TABLES).is_some());
    }

    #[test]
    fn a_join_needs_the_owner_of_each_table() {
        let one = "SELECT 1 FROM topics t JOIN posts p ON p.topic_id = t.id WHERE t.tenant_id = $1";
        let both = "SELECT 1 FROM topics t JOIN posts p ON p.tenant_id = t.tenant_id AND p.topic_id = t.id WHERE t.tenant_id = $1";
        assert!(finding(one, TABLES).is_some());
        assert!(finding(both, TABLES).is_none());
    }

    #[test]
    fn a_table_without_owner_is_free() {
        assert!(finding("SELECT 1 FROM hosts WHERE host = $1", TABLES).is_none());
    }
}
