//! A name as people read it: what is invisible in it is taken out, and something has to be left.

use super::membership::NAME_CHARS_MAX;
use crate::foundation::{error::Refusal, one_line};

/// The name in `text`, as one line.
///
/// # Errors
/// Nothing visible in it; or more than [`NAME_CHARS_MAX`] characters.
pub fn name(text: &str) -> Result<String, Refusal> {
    let name = one_line(text);
    if name.is_empty() {
        return Err(Refusal::new("name-refused-empty"));
    }
    if name.chars().count() > NAME_CHARS_MAX {
        return Err(Refusal::new("name-refused-long").with("max", NAME_CHARS_MAX));
    }
    Ok(name)
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
