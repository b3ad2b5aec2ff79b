//! Text as the search index and sorted lists keep it: folded, so that both databases find the same.

use unicode_normalization::UnicodeNormalization;

/// The text folded: compatibility decomposition, marks stripped, ß→ss, ł→l, ø→o, ı→i, lower case.
#[must_use]
pub fn normal(text: &str) -> String {
    let folded = text
        .nfkd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    let mut normal = String::with_capacity(text.len());
    for c in folded.flat_map(char::to_lowercase) {
        match c {
            'ß' => normal.push_str("ss"),
            'ł' => normal.push('l'),
            'ø' => normal.push('o'),
            'đ' => normal.push('d'),
            'ı' => normal.push('i'),
            'æ' => normal.push_str("ae"),
            'œ' => normal.push_str("oe"),
            other => normal.push(other),
        }
    }
    normal
}

/// Words that are searched for at once; more narrow nothing down.
const TERMS_MAX: usize = 8;
/// Characters of a word that are compared.
const TERM_CHARS_MAX: usize = 40;

/// The text as an index keeps it: folded words with a space between them. Both databases then cut it the same way: left to
/// themselves, they differ about what a hyphen or a dot within a word means.
#[must_use]
pub fn words(text: &str) -> String {
    folded(text).collect::<Vec<_>>().join(" ")
}

fn folded(text: &str) -> impl Iterator<Item = String> {
    let normal = normal(text);
    let words: Vec<String> = normal
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

/// What somebody looks for: the beginnings of words, all of which have to be there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms(Vec<String>);

impl Terms {
    /// The words of what was typed, the first eight; signs mean nothing.
    #[must_use]
    pub fn of(typed: &str) -> Self {
        let cut = |word: String| word.chars().take(TERM_CHARS_MAX).collect();
        Self(folded(typed).take(TERMS_MAX).map(cut).collect())
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each word.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// For `MATCH` of SQLite's FTS5.
    #[must_use]
    pub fn fts5(&self) -> String {
        let terms: Vec<String> = self.iter().map(|term| format!("\"{term}\"*")).collect();
        terms.join(" AND ")
    }

    /// For `to_tsquery` of PostgreSQL.
    #[must_use]
    pub fn tsquery(&self) -> String {
        let terms: Vec<String> = self.iter().map(|term| format!("{term}:*")).collect();
        terms.join(" & ")
    }

    /// Whether this word of a text is one of those that were looked for.
    #[must_use]
    pub fn meet(&self, word: &str) -> bool {
        folded(word).any(|part| self.iter().any(|term| part.starts_with(term)))
    }

    /// The part of a text around the first word that was looked for, word by word; the beginning where none stands in it.
    #[must_use]
    pub fn snippet(&self, text: &str) -> Vec<Snippet> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let first = words.iter().position(|word| self.meet(word)).unwrap_or(0);
        let from = first.saturating_sub(WORDS_BEFORE);
        let until = (from + WORDS_SHOWN).min(words.len());
        let mut parts: Vec<Snippet> = Vec::new();
        for word in &words[from..until] {
            let marked = self.meet(word);
            match parts.last_mut() {
                Some(last) if last.marked == marked => {
                    last.text.push(' ');
                    last.text.push_str(word);
                }
                _ => parts.push(Snippet {
                    text: (*word).to_owned(),
                    marked,
                }),
            }
        }
        if let Some(begin) = parts.first_mut().filter(|_| from > 0) {
            begin.text.insert_str(0, "… ");
        }
        if let Some(end) = parts.last_mut().filter(|_| until < words.len()) {
            end.text.push_str(" …");
        }
        parts
    }
}

/// Words of a snippet before the one that was looked for.
const WORDS_BEFORE: usize = 8;
/// Words of a snippet.
const WORDS_SHOWN: usize = 30;

/// Words of a snippet that stand together.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Snippet {
    /// The words.
    pub text: String,
    /// Whether they were looked for.
    pub marked: bool,
}

#[cfg(test)]
mod tests {
    use super::{Terms, normal, words};

    #[test]
    fn letters_without_a_mark_to_strip_are_folded_too() {
        assert_eq!(normal("Lisa Aydın, ŁUKASZ Großkopf"), "lisa aydin, lukasz grosskopf");
    }

    #[test]
    fn a_text_is_words_and_nothing_else() {
        assert_eq!(words("Wi-Fi 6E: 2.4 GHz, Größe!"), "wi fi 6e 2 4 ghz grosse");
    }

    #[test]
    fn what_is_looked_for_are_beginnings_of_words_and_no_operators() {
        let terms = Terms::of("ROUTER -\"blink*\" NEAR(a b) & | !");
        assert_eq!(
            terms.fts5(),
            "\"router\"* AND \"blink\"* AND \"near\"* AND \"a\"* AND \"b\"*"
        );
        assert_eq!(terms.tsquery(), "router:* & blink:* & near:* & a:* & b:*");
        assert!(Terms::of("  *-\"' & ").is_empty());
        assert_eq!(Terms::of(&"wort ".repeat(2_000)).iter().count(), 8);
        assert_eq!(Terms::of(&"x".repeat(10_000)).fts5().len(), 43);
    }

    #[test]
    fn a_snippet_marks_what_was_looked_for_however_it_is_written() {
        let terms = Terms::of("grosse router");
        let shown = terms.snippet("Der (Router) hat Größe L.");
        let marked: Vec<&str> = shown
            .iter()
            .filter(|part| part.marked)
            .map(|part| part.text.as_str())
            .collect();
        assert_eq!(marked, ["(Router)", "Größe"]);
        let long = format!("{} Router {}", "eins ".repeat(50), "zwei ".repeat(50));
        let shown = terms.snippet(&long);
        assert!(
            shown[0].text.starts_with("… eins") && shown[2].text.ends_with("zwei …"),
            "{shown:?}"
        );
        assert!(terms.snippet("").is_empty());
    }

    #[test]
    fn letters_that_do_not_decompose_are_folded_too() {
        assert_eq!(normal("Größe ŁÓDŹ Œuvre Ålesund"), "grosse lodz oeuvre alesund");
    }
}
