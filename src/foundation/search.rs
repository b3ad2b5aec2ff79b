//! Text as the search index and sorted lists keep it: folded, so that both databases find the same.

use unicode_normalization::UnicodeNormalization;

/// The text folded: compatibility decomposition, marks stripped, ß→ss, ł→l, ø→o, lower case.
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
            'æ' => normal.push_str("ae"),
            'œ' => normal.push_str("oe"),
            other => normal.push(other),
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::normal;

    #[test]
    fn letters_that_do_not_decompose_are_folded_too() {
        assert_eq!(normal("Größe ŁÓDŹ Œuvre Ålesund"), "grosse lodz oeuvre alesund");
    }
}
