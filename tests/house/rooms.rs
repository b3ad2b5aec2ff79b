//! Arrows: which room may know which.

use std::path::{Path, PathBuf};

/// What each room may not name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "foundation",
        &["tenancy", "accounts", "forum", "home", "admin", "demo", "app"],
    ),
    ("tenancy", &["accounts", "forum", "home", "admin", "demo", "app"]),
    ("accounts", &["forum", "home", "admin", "demo", "app"]),
    ("forum", &["home", "admin", "demo", "app"]),
    ("home", &["admin", "demo", "app"]),
];

#[test]
fn no_room_names_one_that_stands_above_it() {
    let mut findings = Vec::new();
    for (room, forbidden) in FORBIDDEN {
        for path in sources(&Path::new("src").join(room)) {
            let text = std::fs::read_to_string(&path).expect("a source");
            let flat = text.split_whitespace().collect::<String>();
            for other in *forbidden {
                let named =
                    text.contains(&format!("crate::{other}::")) || flat.contains(&format!("usecrate::{{{other}::"));
                if named {
                    findings.push(format!("{} names {other}", path.display()));
                }
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn tera_is_named_in_the_frame_and_the_foundation_only() {
    for room in ["forum", "home"] {
        for path in sources(&Path::new("src").join(room)) {
            let text = std::fs::read_to_string(&path).expect("a source");
            assert!(!text.contains("tera::"), "{} names tera", path.display());
        }
    }
}

#[test]
fn the_files_every_room_is_known_by_are_there() {
    for room in ["accounts", "forum", "home", "admin"] {
        for path in [
            format!("src/{room}/mod.rs"),
            format!("assets/views/{room}"),
            format!("locales/en/{room}.ftl"),
        ] {
            assert!(Path::new(&path).exists(), "{path} is missing");
        }
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a room") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}
