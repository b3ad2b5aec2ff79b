//! Words: five languages, no key missing, none mixed.

use std::collections::BTreeSet;

use kith::foundation::i18n::{Words, check, embedded};

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

/// Every `t(key="…")` of a template and every key a view is given by name exists.
#[test]
fn every_key_that_a_template_says_exists() {
    let words = Words::load().expect("words");
    let known: BTreeSet<&str> = words.keys();
    let mut missing = Vec::new();
    for root in ["assets/views", "assets/letters"] {
        for path in files(std::path::Path::new(root)) {
            let text = std::fs::read_to_string(&path).expect("a template");
            for said in text.split("t(key=\"").skip(1) {
                let key = said.split('"').next().unwrap_or("");
                if !known.contains(key) {
                    missing.push(format!("{}: {key}", path.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
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
