//! Arrows: which room may know which.

use std::path::{Path, PathBuf};

/// What each room may not name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "foundation",
        &[
            "tenancy",
            "accounts",
            "forum",
            "events",
            "newsletter",
            "orders",
            "dispatch",
            "growth",
            "home",
            "admin",
            "desk",
            "demo",
            "app",
        ],
    ),
    (
        "tenancy",
        &[
            "accounts",
            "forum",
            "events",
            "newsletter",
            "orders",
            "dispatch",
            "growth",
            "home",
            "admin",
            "desk",
            "demo",
            "app",
        ],
    ),
    (
        "accounts",
        &[
            "forum",
            "events",
            "newsletter",
            "orders",
            "dispatch",
            "growth",
            "home",
            "admin",
            "desk",
            "demo",
            "app",
        ],
    ),
    (
        "newsletter",
        &[
            "events", "forum", "orders", "dispatch", "growth", "home", "admin", "desk", "demo", "app",
        ],
    ),
    (
        "events",
        &[
            "newsletter",
            "forum",
            "orders",
            "dispatch",
            "growth",
            "home",
            "admin",
            "desk",
            "demo",
            "app",
        ],
    ),
    (
        "forum",
        &[
            "events",
            "newsletter",
            "orders",
            "dispatch",
            "growth",
            "home",
            "admin",
            "desk",
            "demo",
            "app",
        ],
    ),
    (
        "growth",
        &[
            "forum",
            "events",
            "newsletter",
            "orders",
            "dispatch",
            "home",
            "admin",
            "desk",
            "demo",
            "app",
        ],
    ),
    (
        "orders",
        &[
            "forum",
            "events",
            "newsletter",
            "dispatch",
            "growth",
            "home",
            "admin",
            "desk",
            "demo",
            "app",
        ],
    ),
    (
        "dispatch",
        &[
            "forum",
            "events",
            "newsletter",
            "growth",
            "home",
            "admin",
            "desk",
            "demo",
            "app",
        ],
    ),
    ("home", &["admin", "desk", "demo", "app"]),
    (
        "desk",
        &[
            "forum",
            "events",
            "newsletter",
            "orders",
            "dispatch",
            "growth",
            "home",
            "admin",
            "demo",
            "app",
        ],
    ),
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
fn tera_is_named_in_the_foundation_only() {
    let mut seen = 0;
    for path in sources(Path::new("src")) {
        let text = std::fs::read_to_string(&path).expect("a source");
        let named = text.contains("tera::");
        seen += usize::from(named);
        assert!(
            !named || path.starts_with("src/foundation"),
            "{} names tera",
            path.display()
        );
    }
    assert!(seen > 0, "the mark is spelt otherwise");
}

#[test]
fn the_files_every_room_is_known_by_are_there() {
    for room in [
        "accounts",
        "forum",
        "events",
        "newsletter",
        "orders",
        "dispatch",
        "growth",
        "home",
        "admin",
        "desk",
    ] {
        for path in [
            format!("src/{room}/mod.rs"),
            format!("assets/views/{room}"),
            format!("locales/en/{room}.ftl"),
        ] {
            assert!(Path::new(&path).exists(), "{path} is missing");
        }
    }
}

/// Nothing is left out: what only PostgreSQL can show is ignored on SQLite by this one reason, and its own run takes it in.
#[test]
fn no_test_is_ignored_on_both_databases() {
    let mark = concat!("#[", "ignore");
    let mut marked = 0;
    for path in sources(Path::new("tests")).into_iter().chain(sources(Path::new("src"))) {
        let text = std::fs::read_to_string(&path).expect("a source");
        for line in text.lines().filter(|line| line.trim_start().starts_with(mark)) {
            assert_eq!(
                line.trim(),
                format!("{mark} = \"only on PostgreSQL\"]"),
                "{}",
                path.display()
            );
            marked += 1;
        }
    }
    assert!(marked > 0, "the mark is spelt otherwise");
    let run = std::fs::read_to_string("tests/run").expect("the whole check");
    let on_postgres = run.lines().find(|line| line.starts_with("KITH_TEST_DATABASE="));
    assert!(
        on_postgres
            .expect("a run on PostgreSQL")
            .ends_with(" --include-ignored")
    );
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
