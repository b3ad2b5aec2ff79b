//! Words: five languages, no key missing, none mixed.

use std::collections::BTreeSet;

use kith::foundation::i18n::{check, embedded};

#[test]
fn every_message_stands_in_five_languages_and_follows_the_rules() {
    let findings = check::all(&embedded().expect("sources"));
    assert!(
        findings.is_empty(),
        "{} findings:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

/// Beginnings of keys that are completed at run time: by a country, a standing, a kind of page.
const COMPLETED_LATER: &[&str] = &[
    "admin-act-",
    "admin-frame-",
    "admin-pair-",
    "admin-stack-",
    "country-",
    "decision-on-post-",
    "dispatch-cause-",
    "ear-state-",
    "grant-",
    "language-",
    "legal-",
    "newsletter-topic-",
    "notice-",
    "order-actor-",
    "order-back-",
    "order-broken-",
    "order-channel-",
    "order-extra-state-",
    "order-failure-",
    "order-state-",
    "order-step-",
    "order-payment-",
    "order-wish-",
    "report-reason-",
    "review-member-",
    "review-objection-",
    "review-post-",
    "staff-standing-",
];

/// Every `t(key="…", …)` of a template names a message, and gives it exactly its variables.
#[test]
fn every_call_of_a_template_fits_its_message() {
    let messages = check::variables(&embedded().expect("sources"));
    let mut findings = Vec::new();
    let mut calls = 0;
    for path in files_below(&["assets/views", "assets/letters"]) {
        let text = std::fs::read_to_string(&path).expect("a template");
        for call in text.split("t(key=\"").skip(1) {
            let key = call.split('"').next().unwrap_or("");
            let given = named_arguments(&call[key.len() + 1..]);
            calls += 1;
            match messages.get(key) {
                None => findings.push(format!("{}: there is no {key}", path.display())),
                Some(wanted) if *wanted != given => {
                    findings.push(format!("{}: {key} wants {wanted:?} and gets {given:?}", path.display()));
                }
                Some(_) => {}
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
    assert!(calls > 200, "only {calls} calls were found");
}

/// The names before `=` up to the end of the call, outside strings and inner brackets.
fn named_arguments(rest: &str) -> BTreeSet<String> {
    let (mut names, mut word, mut depth, mut quoted) = (BTreeSet::new(), String::new(), 0_i32, false);
    let mut characters = rest.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            '=' if depth == 0 && characters.peek() == Some(&'=') => {
                characters.next();
            }
            '=' if depth == 0 && !word.is_empty() => {
                names.insert(std::mem::take(&mut word));
            }
            _ if c.is_ascii_alphanumeric() || c == '_' => word.push(c),
            _ => word.clear(),
        }
    }
    names
}

/// A message nobody says is a message nobody corrects.
#[test]
fn every_message_is_said_somewhere() {
    let sources = embedded().expect("sources");
    let mut said = check::referred_to(&sources);
    let mut begun: BTreeSet<&str> = BTreeSet::new();
    for path in files_below(&["src", "assets"]) {
        // Pictures are no text, and say nothing.
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        for quoted in text.split('"') {
            said.insert(quoted.to_owned());
            let is_completed = |start: &&str| quoted.starts_with(&format!("{start}{{"));
            begun.extend(COMPLETED_LATER.iter().copied().filter(is_completed));
        }
    }
    let silent: Vec<_> = check::variables(&sources)
        .into_keys()
        .filter(|key| !key.starts_with('-') && !said.contains(key))
        .filter(|key| !begun.iter().any(|start| key.starts_with(*start)))
        .collect();
    assert!(silent.is_empty(), "nobody says {}", silent.join(", "));
    let idle: Vec<_> = COMPLETED_LATER.iter().filter(|start| !begun.contains(*start)).collect();
    assert!(idle.is_empty(), "nobody completes {idle:?}");
}

fn files_below(roots: &[&str]) -> Vec<std::path::PathBuf> {
    roots
        .iter()
        .flat_map(|root| files(std::path::Path::new(root)))
        .collect()
}

/// Behaviour that needs eval is banned by our own Content-Security-Policy.
#[test]
fn no_template_needs_eval_or_inline_script() {
    for path in files(std::path::Path::new("assets/views")) {
        let text = std::fs::read_to_string(&path).expect("a template");
        for banned in [
            "hx-on",
            "js:",
            "onclick=",
            "onsubmit=",
            " style=\"",
            "<style",
            "javascript:",
        ] {
            assert!(!text.contains(banned), "{} holds {banned}", path.display());
        }
    }
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path))
        } else {
            found.push(path)
        }
    }
    found
}

/// The words of the audit log are those of acts that somebody writes.
#[test]
fn no_act_of_the_audit_log_has_words_and_is_never_written() {
    let written: String = files_below(&["src"])
        .iter()
        .map(|path| std::fs::read_to_string(path).expect("a source"))
        .collect();
    let messages = check::variables(&embedded().expect("sources"));
    let acts = messages.keys().filter_map(|key| key.strip_prefix("admin-act-"));
    let lost: Vec<_> = acts.filter(|act| !written.contains(&format!("\"{act}\""))).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

/// Each pair of colours that is checked says in words what it is for.
#[test]
fn every_pair_of_colours_has_a_name() {
    use kith::tenancy::brand::ContrastPair;
    let messages = check::variables(&embedded().expect("sources"));
    let mut named = 0;
    for pair in ContrastPair::ALL {
        let key = format!("admin-pair-{}-{}", pair.role.name(), pair.ground.name());
        assert!(messages.contains_key(key.as_str()), "{key}");
        named += 1;
    }
    assert_eq!(
        messages.keys().filter(|key| key.starts_with("admin-pair-")).count(),
        named
    );
}
