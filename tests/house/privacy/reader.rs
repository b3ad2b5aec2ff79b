//! Reads what somebody was sent as somebody would who looks for a customer in it: under every coat it may wear.

use std::io::{Cursor, Read};

use base64::{
    Engine, alphabet,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};

/// Coats over one another that are taken off.
const DEPTH_MAX: usize = 2;
/// Letters from which a row of them may be base64 that hides something.
const BASE64_MIN: usize = 12;

/// What must not be found: each as it is written, or its digits alone.
#[derive(Clone, Debug)]
pub struct Details {
    words: Vec<String>,
    digits: Vec<String>,
}

impl Details {
    /// These words, in whatever case, and these telephone numbers, however they are grouped.
    pub fn new(words: &[&str], phones: &[&str]) -> Self {
        Self {
            words: words.iter().map(|word| word.to_lowercase()).collect(),
            digits: phones.iter().map(|phone| digits(phone)).collect(),
        }
    }

    /// What of them stands in these bytes, under whatever coat.
    pub fn in_bytes(&self, bytes: &[u8]) -> Vec<String> {
        let mut found = Vec::new();
        self.look(bytes, DEPTH_MAX, &mut found);
        found.sort();
        found.dedup();
        found
    }

    fn look(&self, bytes: &[u8], depth: usize, found: &mut Vec<String>) {
        if bytes.starts_with(b"PK\x03\x04") {
            return self.look_into_archive(bytes, depth, found);
        }
        let text = String::from_utf8_lossy(bytes);
        let small = text.to_lowercase();
        let together: String = small.split_whitespace().collect::<Vec<_>>().join(" ");
        let found_words = self.words.iter().filter(|word| together.contains(word.as_str()));
        found.extend(found_words.cloned());
        let numbers = numbers(&small);
        let found_numbers = self
            .digits
            .iter()
            .filter(|phone| numbers.iter().any(|number| number.contains(phone.as_str())));
        found.extend(found_numbers.cloned());
        let Some(depth) = depth.checked_sub(1) else { return };
        for plain in [percent(&entities(&escapes(&text))), entities(&quoted_printable(&text))] {
            if plain != text {
                self.look(plain.as_bytes(), depth, found);
            }
        }
        for plain in base64_in(&text).into_iter().chain(hexadecimal_in(&text)) {
            self.look(&plain, depth, found);
        }
    }

    fn look_into_archive(&self, bytes: &[u8], depth: usize, found: &mut Vec<String>) {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
        for number in 0..archive.len() {
            let mut file = archive.by_index(number).expect("a file");
            let mut plain = file.name().as_bytes().to_vec();
            file.read_to_end(&mut plain).expect("its bytes");
            self.look(&plain, depth, found);
        }
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// The numbers of a text, without what people put between their digits.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers = vec![String::new()];
    for c in text.chars() {
        if c.is_ascii_digit() {
            numbers.last_mut().expect("a number").push(c);
        } else if !" -/.()\u{a0}\u{202f}\u{2011}".contains(c) && !numbers.last().expect("a number").is_empty() {
            numbers.push(String::new());
        }
    }
    numbers
}

/// `&amp;`, `&#64;` and `&#x40;`.
fn entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.char_indices().take(12).find(|(_, c)| *c == ';');
        let meant = end.and_then(|(end, _)| {
            let name = &rest[1..end];
            let number = name
                .strip_prefix('#')
                .map(|number| match number.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                });
            let letter = match (number, name) {
                (Some(number), _) => number.ok().and_then(char::from_u32)?,
                (None, "amp") => '&',
                (None, "lt") => '<',
                (None, "gt") => '>',
                (None, "quot") => '"',
                (None, "apos") => '\'',
                (None, "nbsp") => ' ',
                (None, "commat") => '@',
                _ => return None,
            };
            Some((letter, end + 1))
        });
        let (letter, length) = meant.unwrap_or(('&', 1));
        plain.push(letter);
        rest = &rest[length..];
    }
    plain.push_str(rest);
    plain
}

/// Bytes written by a sign and two hexadecimal figures.
fn figures(text: &str, sign: u8) -> Vec<u8> {
    let bytes = text.as_bytes();
    let (mut plain, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while at < bytes.len() {
        let byte = (bytes[at] == sign)
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .and_then(|two| u8::from_str_radix(two, 16).ok());
        plain.push(byte.unwrap_or(bytes[at]));
        at += if byte.is_some() { 3 } else { 1 };
    }
    plain
}

fn quoted_printable(text: &str) -> String {
    let joined = text.replace("=\r\n", "").replace("=\n", "");
    String::from_utf8_lossy(&figures(&joined, b'=')).into_owned()
}

fn percent(text: &str) -> String {
    String::from_utf8_lossy(&figures(&text.replace('+', " "), b'%')).into_owned()
}

/// `\u0040` and `\n`, as JSON and scripts write them.
fn escapes(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let code = rest.strip_prefix('u').and_then(|rest| rest.get(..4));
        match code
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32)
        {
            Some(letter) => {
                plain.push(letter);
                rest = &rest[5..];
            }
            None => plain.push(' '),
        }
    }
    plain.push_str(rest);
    plain
}

/// What the rows of base64 say, of both alphabets, wrapped or not, wherever in a row it begins.
fn base64_in(text: &str) -> Vec<Vec<u8>> {
    let lenient = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let engine = GeneralPurpose::new(&alphabet::STANDARD, lenient);
    let wrapped = text.replace("\r\n", "\n");
    let is_sign = |c: char| c.is_ascii_alphanumeric() || "+/-_".contains(c);
    let of_lines = |text: &str| -> Vec<String> {
        let rows = text.split(|c| !is_sign(c)).filter(|row| row.len() >= BASE64_MIN);
        rows.map(str::to_owned).collect()
    };
    let mut rows = of_lines(&wrapped);
    // Full lines in a row are one text that was wrapped.
    let mut block = String::new();
    for line in wrapped.split('\n').chain([""]) {
        let line = line.trim();
        if line.len() >= 4 && line.trim_end_matches('=').chars().all(is_sign) {
            block.push_str(line.trim_end_matches('='));
        } else if !block.is_empty() {
            rows.push(std::mem::take(&mut block));
        }
    }
    let mut plain = Vec::new();
    for row in rows {
        let row = row.replace('-', "+").replace('_', "/");
        for from in 0..4.min(row.len()) {
            let part = &row[from..];
            let whole = part.len() - usize::from(part.len() % 4 == 1);
            plain.extend(
                engine
                    .decode(&part[..whole])
                    .ok()
                    .filter(|plain| reads_like_text(plain)),
            );
        }
    }
    plain
}

/// What the rows of hexadecimal figures say: so a database writes its bytes.
fn hexadecimal_in(text: &str) -> Vec<Vec<u8>> {
    let rows = text.split(|c: char| !c.is_ascii_hexdigit());
    rows.filter(|row| row.len() >= BASE64_MIN && row.len() % 2 == 0)
        .map(|row| {
            let pairs = (0..row.len()).step_by(2);
            pairs
                .filter_map(|at| u8::from_str_radix(&row[at..at + 2], 16).ok())
                .collect()
        })
        .filter(|plain: &Vec<u8>| reads_like_text(plain))
        .collect()
}

/// Whether it is worth while to look: most rows of letters are names and hashes, and decode to noise.
fn reads_like_text(plain: &[u8]) -> bool {
    let readable = plain
        .iter()
        .filter(|byte| byte.is_ascii_graphic() || byte.is_ascii_whitespace());
    readable.count() * 10 >= plain.len() * 7
}

#[test]
fn whoever_looks_finds_a_customer_under_every_coat() {
    let details = Details::new(&["Kunigunde Zqxrabe", "kunigunde@zqx.example"], &["+49 89 5550199"]);
    let encoded = |text: &str| base64::engine::general_purpose::STANDARD.encode(text);
    let html = "<p>Kunigunde&nbsp;Zqxrabe</p>";
    let wrapped = encoded(&format!("{}{html}", "x".repeat(90)))
        .as_bytes()
        .chunks(76)
        .map(|line| String::from_utf8_lossy(line).into_owned())
        .collect::<Vec<_>>()
        .join("\r\n");
    for (what, text) in [
        ("bare", "bei kunigunde\n  zqxrabe".to_owned()),
        ("entities", "kunigunde&#64;zqx&#x2e;example".to_owned()),
        ("quoted-printable", "=4Bunigunde=20Zqx=\r\nrabe".to_owned()),
        ("base64", encoded(html)),
        (
            "base64 in the middle",
            format!("src=\"data:text/html;base64,{}\"", encoded(html)),
        ),
        (
            "base64 of an address",
            encoded(html).replace('+', "-").replace('/', "_"),
        ),
        (
            "wrapped base64",
            format!("Content-Transfer-Encoding: base64\r\n\r\n{wrapped}\r\n--end"),
        ),
        ("an address", "/en/book?email=kunigunde%40zqx.example".to_owned()),
        ("a form", "name=Kunigunde+Zqxrabe".to_owned()),
        ("JSON", r#"{"email": "kunigunde\u0040zqx.example"}"#.to_owned()),
        ("a number", "tel:+49895550199".to_owned()),
        ("a grouped number", "(+49) 89/555-0199".to_owned()),
        (
            "bytes of a database",
            html.bytes().map(|byte| format!("{byte:02x}")).collect::<String>(),
        ),
        ("two coats", encoded("kunigunde%40zqx.example")),
    ] {
        assert_eq!(details.in_bytes(text.as_bytes()).len(), 1, "{what}: {text}");
    }
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .start_file("data.json", zip::write::SimpleFileOptions::default())
        .expect("a file");
    std::io::Write::write_all(&mut archive, b"{\"name\": \"Kunigunde Zqxrabe\"}").expect("its bytes");
    let archive = archive.finish().expect("an archive").into_inner();
    assert_eq!(details.in_bytes(&archive), ["kunigunde zqxrabe"]);
    for text in [
        "Kunigunde & the ravens",
        "+49 89 5550 text 199",
        "Zqxrabe",
        "AAAAAAAAAAAAAAAAAAAAAAA",
    ] {
        assert!(details.in_bytes(text.as_bytes()).is_empty(), "{text}");
    }
}
