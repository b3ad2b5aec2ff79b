//! A line of text as people read it: a name, a title, a subject.

/// The text on one line: one space between words, without control characters and without signs that nobody sees or that
/// turn round what stands behind them. Empty when nothing in it can be seen.
#[must_use]
pub fn one_line(text: &str) -> String {
    let seen: String = text
        .chars()
        .filter(|c| c.is_whitespace() || !(c.is_control() || is_invisible(*c)))
        .collect();
    let line = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().all(|c| c.is_whitespace() || is_joiner(c)) {
        return String::new();
    }
    line
}

/// Whether nothing of a text can be seen.
#[must_use]
pub fn says_nothing(text: &str) -> bool {
    !text.bytes().any(|byte| byte.is_ascii_graphic()) && one_line(text).is_empty()
}

/// Between two letters these belong to the spelling of some languages, and to some pictographs.
const fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0e}' | '\u{fe0f}')
}

/// Marks of direction, fillers and others of Unicode's default-ignorable code points, and the empty pattern of Braille.
const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{2800}'
        | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}
