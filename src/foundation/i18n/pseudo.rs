//! A made-up language: every letter of our texts accented, every text longer. What is still plain was never translated.

use std::borrow::Cow;

/// The text in the made-up language, about 40 % longer; for the transform of a bundle, which leaves values alone.
pub(super) fn accented(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| c.is_ascii_alphabetic()) {
        return Cow::Borrowed(text);
    }
    let mut changed = String::with_capacity(text.len() * 3);
    for c in text.chars() {
        let accented = match c {
            'a' => 'á',
            'b' => 'ƀ',
            'c' => 'ç',
            'd' => 'ð',
            'e' => 'é',
            'f' => 'ƒ',
            'g' => 'ĝ',
            'h' => 'ĥ',
            'i' => 'í',
            'j' => 'ĵ',
            'k' => 'ķ',
            'l' => 'ľ',
            'm' => 'ɱ',
            'n' => 'ñ',
            'o' => 'ó',
            'p' => 'þ',
            'q' => 'ɋ',
            'r' => 'ŕ',
            's' => 'š',
            't' => 'ţ',
            'u' => 'ú',
            'v' => 'ṽ',
            'w' => 'ŵ',
            'x' => 'ẋ',
            'y' => 'ý',
            'z' => 'ž',
            'A' => 'Á',
            'B' => 'Ɓ',
            'C' => 'Ç',
            'D' => 'Ð',
            'E' => 'É',
            'F' => 'Ƒ',
            'G' => 'Ĝ',
            'H' => 'Ĥ',
            'I' => 'Í',
            'J' => 'Ĵ',
            'K' => 'Ķ',
            'L' => 'Ľ',
            'M' => 'Ṁ',
            'N' => 'Ñ',
            'O' => 'Ó',
            'P' => 'Þ',
            'Q' => 'Ɋ',
            'R' => 'Ŕ',
            'S' => 'Š',
            'T' => 'Ţ',
            'U' => 'Ú',
            'V' => 'Ṽ',
            'W' => 'Ŵ',
            'X' => 'Ẋ',
            'Y' => 'Ý',
            'Z' => 'Ž',
            other => other,
        };
        changed.push(accented);
        // These letters are about 40 % of a text in our languages.
        if matches!(c, 'a' | 'e' | 'i' | 'n' | 'o' | 'u') {
            changed.push(accented);
        }
    }
    Cow::Owned(changed)
}

#[cfg(test)]
mod tests {
    use super::accented;

    #[test]
    fn no_plain_letter_is_left_and_the_text_grows() {
        let text = "Sign in to reply to the topic";
        let changed = accented(text);
        assert!(!changed.contains(|c: char| c.is_ascii_alphabetic()), "{changed}");
        let (before, after) = (text.chars().count(), changed.chars().count());
        assert!(after * 10 >= before * 13, "{before} became {after}");
        assert_eq!(accented("12 · 5"), "12 · 5");
    }
}
