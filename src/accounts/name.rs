//! A name as people read it: what is invisible in it is taken out, and something has to be left.

use super::membership::NAME_CHARS_MAX;
use crate::foundation::error::Refusal;

/// The name in `text`: one space between words, without control characters and without signs that nobody sees or that
/// turn round what stands behind them.
///
/// # Errors
/// Nothing visible in it; or more than [`NAME_CHARS_MAX`] characters.
pub fn name(text: &str) -> Result<String, Refusal> {
    let seen: String = text
        .chars()
        .filter(|c| c.is_whitespace() || !(c.is_control() || is_invisible(*c)))
        .collect();
    let name = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().all(|c| c.is_whitespace() || is_joiner(c)) {
        return Err(Refusal::new("name-refused-empty"));
    }
    if name.chars().count() > NAME_CHARS_MAX {
        return Err(Refusal::new("name-refused-long").with("max", NAME_CHARS_MAX));
    }
    Ok(name)
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

#[cfg(test)]
mod tests {
    use super::name;
    use crate::accounts::membership::NAME_CHARS_MAX;

    #[test]
    fn what_nobody_sees_is_no_part_of_a_name() {
        for (typed, read) in [
            ("  Ada \t  Lovelace\n", "Ada Lovelace"),
            ("\u{202e}adA\u{202c}", "adA"),
            ("A\u{200b}d\u{7}a\u{feff}", "Ada"),
            ("Łukasz Żółć-O’Neill", "Łukasz Żółć-O’Neill"),
            ("علی\u{200c}رضا", "علی\u{200c}رضا"),
            ("👩\u{200d}🔧", "👩\u{200d}🔧"),
        ] {
            assert_eq!(name(typed).unwrap(), read, "{typed:?}");
        }
    }

    #[test]
    fn nothing_and_too_much_are_refused_by_different_names() {
        for typed in [
            "",
            "  ",
            "\u{200b}\u{202e}",
            "\u{200d}",
            "\u{3164}",
            "\u{2800} \u{2800}",
            "\0",
        ] {
            assert_eq!(name(typed).unwrap_err().key, "name-refused-empty", "{typed:?}");
        }
        let longest = "ä".repeat(NAME_CHARS_MAX);
        assert_eq!(name(&longest).unwrap(), longest);
        assert_eq!(name(&format!("{longest}x")).unwrap_err().key, "name-refused-long");
    }
}
