//! Masks: nobody reads a way to reach the customer in what he wrote before somebody has the order.
//!
//! Telephone numbers, addresses of the mail and of the web, and streets with their number are taken out. Too much rather
//! than too little: who accepts the order reads the words as they were written.

/// What stands where something was taken out.
const MASK: &str = "•••";
/// Digits from which a row of them may be a telephone number.
const PHONE_DIGITS_MIN: usize = 7;
/// With the plus of a country's code, fewer are enough.
const PLUS_DIGITS_MIN: usize = 6;
/// Words a street's name has at most between "rue" and its number.
const STREET_WORDS_MAX: usize = 5;

/// Endings of the countries served, and those that everybody uses.
const DOMAIN_ENDINGS: [&str; 16] = [
    "ch", "de", "at", "pl", "li", "com", "net", "org", "eu", "info", "me", "io", "fr", "it", "uk", "swiss",
];
/// How people write an @ so that machines do not see it.
const WRITTEN_AT: [&str; 12] = [
    "(at)",
    "[at]",
    "{at}",
    "<at>",
    "(ät)",
    "[ät]",
    "(@)",
    "[@]",
    "(małpa)",
    "[małpa]",
    "(arobase)",
    "(chiocciola)",
];
/// Bare words for it, when a domain follows.
const SPOKEN_AT: [&str; 6] = ["at", "ät", "@", "małpa", "arobase", "chiocciola"];
/// Words for the dot of a domain.
const SPOKEN_DOT: [&str; 8] = ["dot", "punkt", "kropka", "point", "punto", "(dot)", "(punkt)", "."];
/// Ends of German street names.
const STREET_ENDS: [&str; 19] = [
    "straße",
    "strasse",
    "str",
    "gasse",
    "weg",
    "platz",
    "allee",
    "damm",
    "ufer",
    "ring",
    "steig",
    "chaussee",
    "promenade",
    "gässli",
    "gässchen",
    "halde",
    "graben",
    "zeile",
    "stieg",
];
/// Words of the trade that end like streets.
const NO_STREETS: [&str; 10] = [
    "speicherplatz",
    "steckplatz",
    "arbeitsplatz",
    "parkplatz",
    "monitoring",
    "tethering",
    "string",
    "ring",
    "umweg",
    "rechenweg",
];
/// Beginnings of French, Italian and Polish street names.
const STREET_BEGINS: [&str; 29] = [
    "rue",
    "avenue",
    "av",
    "boulevard",
    "bd",
    "bld",
    "chemin",
    "ch",
    "rte",
    "quai",
    "impasse",
    "allée",
    "ruelle",
    "sentier",
    "viale",
    "piazza",
    "piazzale",
    "vicolo",
    "contrada",
    "ul",
    "ulica",
    "ulicy",
    "al",
    "aleja",
    "aleje",
    "alei",
    "os",
    "osiedle",
    "rondo",
];
/// Beginnings that are everyday words too: a name with a capital has to follow.
const DOUBTFUL_BEGINS: [&str; 9] = [
    "via", "place", "route", "strada", "corso", "largo", "plac", "placu", "pl",
];
/// Ends of English street names.
const ENGLISH_ENDS: [&str; 9] = [
    "street", "st", "road", "rd", "avenue", "lane", "drive", "square", "court",
];
/// What may stand between a street and its number.
const NUMBER_WORDS: [&str; 7] = ["nr", "no", "n°", "nummer", "hausnummer", "numer", "numero"];

/// The text without anything by which somebody can be reached.
#[must_use]
pub fn masked(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut hidden = vec![false; chars.len()];
    let words = words(&chars);
    hide_addresses(&words, &mut hidden);
    hide_streets(&words, &mut hidden);
    hide_phones(&chars, &mut hidden);
    let mut shown = String::with_capacity(text.len());
    let mut was_hidden = false;
    for (letter, hide) in chars.iter().zip(&hidden) {
        match (hide, was_hidden) {
            (false, _) => shown.push(*letter),
            (true, false) => shown.push_str(MASK),
            (true, true) => {}
        }
        was_hidden = *hide;
    }
    shown
}

/// A word between white space, with its place and what is left without the punctuation around it.
struct Word {
    start: usize,
    end: usize,
    /// As written.
    text: String,
    /// In small letters, without commas, brackets and the like around it.
    core: String,
}

impl Word {
    fn is_capital(&self) -> bool {
        self.text
            .chars()
            .find(|c| c.is_alphabetic())
            .is_some_and(char::is_uppercase)
    }

    /// Whether a sentence ends with it: an abbreviation is shorter.
    fn ends_sentence(&self) -> bool {
        self.text.ends_with(['!', '?', ';']) || self.text.ends_with('.') && self.core.chars().count() > 4
    }
}

fn words(chars: &[char]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    for at in 0..=chars.len() {
        let ends = chars.get(at).is_none_or(|letter| letter.is_whitespace());
        // "Hauptstr.5": the number is a word of its own.
        let glued = at >= 2
            && chars.get(at).is_some_and(char::is_ascii_digit)
            && chars[at - 1] == '.'
            && chars[at - 2].is_alphabetic();
        if (ends || glued)
            && let Some(start) = start.take()
        {
            let text: String = chars[start..at].iter().collect();
            let core = text
                .trim_matches(|c: char| {
                    matches!(
                        c,
                        '.' | ',' | ';' | ':' | '!' | '?' | '(' | ')' | '"' | '„' | '“' | '»' | '«'
                    )
                })
                .to_lowercase();
            words.push(Word {
                start,
                end: at,
                text,
                core,
            });
        }
        if !ends && start.is_none() {
            start = Some(at);
        }
    }
    words
}

fn hide(hidden: &mut [bool], from: usize, to: usize) {
    for place in &mut hidden[from..to] {
        *place = true;
    }
}

/// Addresses of the web and of the mail, also as people write them to be read by people only.
fn hide_addresses(words: &[Word], hidden: &mut [bool]) {
    for (at, word) in words.iter().enumerate() {
        let small = word.text.to_lowercase();
        let written = WRITTEN_AT.iter().any(|sign| small.contains(sign));
        if small.contains("://")
            || small.contains("www.")
            || is_domain(&small)
            || (small.contains('@') && small.len() > 1)
        {
            hide(hidden, word.start, word.end);
        }
        let spoken = SPOKEN_AT.contains(&small.as_str()) && begins_domain(&words[at + 1..]);
        if !written && !spoken {
            continue;
        }
        // The names on both sides of the sign, when they stand apart from it.
        let alone = spoken || WRITTEN_AT.contains(&small.as_str());
        let opens = WRITTEN_AT.iter().any(|sign| small.starts_with(sign));
        let closes = WRITTEN_AT.iter().any(|sign| small.ends_with(sign));
        let from = if alone || opens { at.saturating_sub(1) } else { at };
        let mut to = if alone || closes { at + 1 } else { at };
        while to + 2 < words.len() && SPOKEN_DOT.contains(&words[to + 1].text.to_lowercase().as_str()) {
            to += 2;
        }
        let to = to.min(words.len() - 1);
        hide(hidden, words[from].start, words[to].end);
    }
}

/// Whether the next words are a domain: "web.de", "web punkt de".
fn begins_domain(next: &[Word]) -> bool {
    match next {
        [domain, ..] if is_domain(&domain.text.to_lowercase()) => true,
        [_, dot, ending, ..] => {
            SPOKEN_DOT.contains(&dot.text.to_lowercase().as_str()) && DOMAIN_ENDINGS.contains(&ending.core.as_str())
        }
        _ => false,
    }
}

/// Whether some part of the word reads like `web.de` or `wa.me/49`.
fn is_domain(small: &str) -> bool {
    let host = small
        .trim_matches(|c: char| !c.is_alphanumeric())
        .split(['/', '?', '#', ':'])
        .next()
        .unwrap_or("");
    let mut labels = host.rsplit('.');
    let ending = labels.next().unwrap_or("");
    let before = labels.next().unwrap_or("");
    DOMAIN_ENDINGS.contains(&ending) && before.chars().count() >= 2
}

fn is_house_number(core: &str) -> bool {
    let mut parts = core.split(['/', '-', '–']);
    parts.clone().count() <= 3
        && parts.all(|part| {
            let digits = part.chars().take_while(char::is_ascii_digit).count();
            let rest = part.chars().count() - digits;
            (1..=4).contains(&digits) && rest <= 1 && part.chars().skip(digits).all(char::is_alphabetic)
        })
}

/// Streets with their number, in the order of each language.
fn hide_streets(words: &[Word], hidden: &mut [bool]) {
    for (at, word) in words.iter().enumerate() {
        let core = word.core.as_str();
        let is_street = STREET_ENDS.iter().any(|end| core.ends_with(end)) && !NO_STREETS.contains(&core);
        if let Some(number) = is_street.then(|| number_after(words, at)).flatten() {
            // "Lange Straße 5", "Zur Alten Gasse 3": the words of the name before it.
            let name = (0..at).rev().take(2).take_while(|before| {
                words[*before].is_capital() && !words[*before].ends_sentence() && core.len() <= "straße".len()
            });
            let from = name.last().unwrap_or(at);
            hide(hidden, words[from].start, words[number].end);
        }
        let begins = STREET_BEGINS.contains(&core) || is_elided_begin(core);
        if begins || DOUBTFUL_BEGINS.contains(&core) {
            hide_street_from(words, at, begins, hidden);
        }
        if is_house_number(core) {
            let end = (at + 2..words.len().min(at + 5)).find(|end| ENGLISH_ENDS.contains(&words[*end].core.as_str()));
            if let Some(end) = end.filter(|end| words[at + 1..=*end].iter().all(Word::is_capital)) {
                hide(hidden, word.start, words[end].end);
            }
        }
    }
}

/// "ul.Marszałkowska" is one word.
fn is_elided_begin(core: &str) -> bool {
    ["ul.", "al.", "os."]
        .iter()
        .any(|begin| core.strip_prefix(begin).is_some_and(|name| !name.is_empty()))
}

/// A street that begins with its kind: "rue de Bourg 12", "12, rue de Bourg", "ul. Marszałkowska 10/3".
fn hide_street_from(words: &[Word], at: usize, is_sure: bool, hidden: &mut [bool]) {
    let before = at.checked_sub(1).filter(|before| is_house_number(&words[*before].core));
    let first = if is_elided_begin(&words[at].core) { at } else { at + 1 };
    let last = words.len().min(at + 2 + STREET_WORDS_MAX);
    let mut named = is_sure && first == at;
    let mut end = None;
    for (next, word) in words.iter().enumerate().take(last).skip(at + 1) {
        if is_house_number(&word.core) {
            let has_name = next > first || first == at;
            end = Some(next).filter(|_| has_name && (is_sure || named));
            break;
        }
        let is_name = word.core.chars().any(char::is_alphabetic) && !word.core.chars().any(|c| c.is_ascii_digit());
        let is_number_word = NUMBER_WORDS.contains(&word.core.as_str());
        if !is_name && !is_number_word {
            break;
        }
        named |= word.is_capital();
        if word.ends_sentence() {
            break;
        }
    }
    if let Some(mut end) = end {
        // "10 m. 3": the flat.
        let is_flat = |word: &Word| ["m", "lok", "app", "apt", "int"].contains(&word.core.as_str());
        if words.get(end + 1).is_some_and(is_flat) && words.get(end + 2).is_some_and(|word| is_house_number(&word.core))
        {
            end += 2;
        }
        hide(hidden, words[before.unwrap_or(at)].start, words[end].end);
    } else if let Some(before) = before {
        // The number comes first: the name goes on to its last capital.
        let name = (at + 1..last)
            .take_while(|next| !words[next - 1].text.ends_with([',', '.', ';', '!', '?']))
            .filter(|next| words[*next].is_capital())
            .last();
        if let Some(end) = name {
            hide(hidden, words[before].start, words[end].end);
        }
    }
}

/// The number that follows a street, with "Nr." between them or without.
fn number_after(words: &[Word], at: usize) -> Option<usize> {
    let next = words.get(at + 1)?;
    if words[at].text.ends_with([',', '!', '?', ';']) {
        return None;
    }
    if is_house_number(&next.core) {
        return Some(at + 1);
    }
    let is_number_word = NUMBER_WORDS.contains(&next.core.as_str());
    (is_number_word && words.get(at + 2).is_some_and(|word| is_house_number(&word.core))).then_some(at + 2)
}

/// Rows of digits long enough for a telephone number, whatever stands between them. Dates and addresses inside a home's
/// network stay.
fn hide_phones(chars: &[char], hidden: &mut [bool]) {
    let mut at = 0;
    while at < chars.len() {
        let begins = chars[at].is_numeric() || matches!(chars[at], '+' | '(');
        let inside_word = at > 0 && chars[at - 1].is_alphanumeric();
        if !begins || inside_word {
            at += 1;
            continue;
        }
        if let Some(end) = date_end(chars, at) {
            at = end;
            continue;
        }
        let (end, digits) = row(chars, at);
        let enough = if chars[at] == '+' {
            PLUS_DIGITS_MIN
        } else {
            PHONE_DIGITS_MIN
        };
        let text: String = chars[at..end].iter().collect();
        if digits >= enough && !is_home_network(&text) {
            hide(hidden, at, end);
        }
        at = end.max(at + 1);
    }
}

/// The end of a row of digits that begins here, and how many there are.
fn row(chars: &[char], from: usize) -> (usize, usize) {
    let (mut end, mut digits, mut gap) = (from, 0, 0);
    let mut at = from;
    while at < chars.len() && gap <= 3 {
        let letter = chars[at];
        if letter.is_numeric() {
            digits += 1;
            gap = 0;
            end = at + 1;
        } else if matches!(
            letter,
            '+' | '(' | ')' | '/' | '.' | '-' | '–' | '‑' | '·' | '_' | '*' | '\u{a0}' | '\u{202f}' | ' '
        ) {
            gap += 1;
        } else {
            break;
        }
        at += 1;
    }
    // A number that runs into letters is a model or a serial number, up to its last gap.
    (end, digits)
}

/// The end of a date that begins here: 12.10.2026, 12.10., 12/10/2026, 2026-10-12.
fn date_end(chars: &[char], at: usize) -> Option<usize> {
    let number = |from: usize| {
        let length = chars[from..].iter().take_while(|c| c.is_ascii_digit()).count();
        let value: String = chars[from..from + length].iter().collect();
        (length, value.parse::<u32>().unwrap_or(u32::MAX))
    };
    let (first_length, first) = number(at);
    let sign = *chars.get(at + first_length)?;
    if first_length == 0 || !matches!(sign, '.' | '/' | '-') {
        return None;
    }
    let second_at = at + first_length + 1;
    let (second_length, second) = number(second_at.min(chars.len()));
    let third_sign = second_at + second_length;
    if !(1..=2).contains(&second_length) || !(1..=12).contains(&second) {
        return None;
    }
    let has_third = chars.get(third_sign) == Some(&sign);
    let third_at = (third_sign + 1).min(chars.len());
    let (third_length, third) = number(third_at);
    let after = |end: usize| !chars.get(end).is_some_and(|c| c.is_alphanumeric());
    let is_day = (1..=31).contains(&first) && first_length <= 2;
    let is_iso = first_length == 4 && sign == '-' && third_length <= 2 && (1..=31).contains(&third);
    let is_full = is_day && third_length == 4 && (1900..2200).contains(&third);
    let is_short = is_day && sign == '.' && third_length == 0;
    let ends = (has_third && (is_iso || is_full || is_short)).then_some(third_at + third_length);
    ends.filter(|end| after(*end))
}

/// Whether it is an address that every home has inside: nobody is reached by it.
fn is_home_network(text: &str) -> bool {
    text.parse::<std::net::Ipv4Addr>()
        .is_ok_and(|address| address.is_private() || address.is_loopback() || address.octets()[0] == 255)
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn telephone_numbers_are_taken_out_however_they_are_written() {
        for number in [
            "+41 79 123 45 67",
            "0151/2345678",
            "0151 / 234 56 78",
            "(030) 1234-567",
            "079.123.45.67",
            "01.23.45.67.89",
            "0041791234567",
            "+48 601-234-567",
            "601 234 567",
            "+49 (0) 170 1234567",
            "٠١٥١٢٣٤٥٦٧٨",
        ] {
            let shown = masked(&format!("Bitte anrufen: {number}, danke"));
            assert_eq!(shown, "Bitte anrufen: •••, danke", "{number}");
        }
    }

    #[test]
    fn addresses_of_mail_and_web_are_taken_out() {
        for address in [
            "anna@web.de",
            "anna.meier+tv@sub.example.org",
            "anna (at) web.de",
            "anna(at)web.de",
            "anna [at] web [punkt] de",
            "anna at web dot de",
            "anna ät web punkt de",
            "www.anna-hilft.ch",
            "https://t.me/anna",
            "wa.me/491701234567",
            "facebook.com/anna",
        ] {
            let shown = masked(&format!("Mehr bei {address} bitte"));
            assert!(!shown.contains("anna") && shown.contains("•••"), "{address}: {shown}");
            assert!(shown.starts_with("Mehr bei"), "{address}: {shown}");
        }
    }

    #[test]
    fn streets_with_their_number_are_taken_out_in_five_languages() {
        for (text, shown) in [
            ("Ich wohne Hauptstr. 5, links", "Ich wohne •••, links"),
            ("Hauptstr.5", "•••"),
            ("Hauptstraße 12a im Hof", "••• im Hof"),
            ("Lange Strasse 7", "•••"),
            ("Bahnhofweg Nr. 3", "•••"),
            ("rue de Bourg 12", "•••"),
            ("au 12, rue de Bourg, merci", "au •••, merci"),
            ("avenue de la Gare 3b", "•••"),
            ("in via Giuseppe Verdi 8", "in •••"),
            ("piazza San Marco 1", "•••"),
            ("ul. Marszałkowska 10/3", "•••"),
            ("ul.Marszałkowska 10 m. 3", "•••"),
            ("Al. Jerozolimskie 65/79", "•••"),
            ("at 12 Baker Street now", "at ••• now"),
        ] {
            let found = masked(text);
            let trim = |text: &str| text.replace("•••,", "•••").replace("  ", " ");
            assert_eq!(trim(&found), trim(shown), "{text}");
        }
    }

    #[test]
    fn what_a_friend_needs_to_know_stays() {
        for text in [
            "Die FRITZ!Box 7590 blinkt, Fehler 0x80070005, seit dem 12.10.2026 um 18:30.",
            "Am 01.12. 18-20 Uhr oder 2026-12-03 abends passt es.",
            "Der Drucker hat 192.168.178.21, der Mac 16 GB und macOS 15.1.",
            "Samsung UE55TU7090 an die Wand, 55 Zoll, ca. 18 kg, 2. Stock.",
            "Speicherplatz 128 GB, das Handy verbindet sich via Bluetooth nicht.",
            "On the way to place 2 screens. I meet you at home at 5.",
            "Mam 3 telefony i 2 laptopy, internet 300 Mb/s.",
            "",
        ] {
            assert_eq!(masked(text), text);
        }
    }

    #[test]
    fn any_text_is_masked_without_falling_over() {
        for text in [
            "at",
            "@",
            "(at)",
            "a (at)",
            "(at) a",
            "12 rue",
            "ul.",
            "1.1",
            "+",
            "((((",
            "9.9.9.9.",
            "\u{202f}1",
            "str. 1",
        ] {
            let _shown = masked(text);
        }
    }
}
