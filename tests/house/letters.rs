//! Every letter in five languages: nothing unsaid, the address in both parts, the legal line at the end.

use kith::foundation::i18n::{Country, Formality, Lang, Locale, Wording};
use serde_json::json;

use crate::support::Portal;

#[tokio::test]
async fn every_letter_is_whole_in_five_languages() {
    let portal = Portal::open().await;
    let mut findings = Vec::new();
    let mut letters = 0;
    for room in ["accounts", "admin", "dispatch", "events", "forum", "orders"] {
        for entry in std::fs::read_dir(format!("assets/letters/{room}")).expect("a room's letters") {
            let name = entry.expect("a letter").file_name().to_string_lossy().into_owned();
            letters += 1;
            for lang in Lang::ALL {
                for formality in [Formality::Informal, Formality::Formal] {
                    let locale = Locale {
                        lang,
                        country: Country::CH,
                        formality,
                        tz: chrono_tz::Europe::Zurich,
                    };
                    let wording = Wording {
                        brand: "North".into(),
                        brand_short: "North".into(),
                        ..Wording::default()
                    };
                    let speaker = portal.house.words.speaker(locale, &wording);
                    let mut context = tera::Context::new();
                    context.insert(
                        "args",
                        &json!({
                            "path": "/link/TOKEN", "minutes": 10, "hours": 24, "days": 7, "waits": true, "reason": "Spam",
                            "email": "new@example.org", "old": "old@example.org", "new": "new@example.org",
                            "name": "North", "title": "Router", "excerpt": "It <b>blinks", "community": "North", "by": "Olga",
                            "package": { "de": "WLAN", "en": "Wi-Fi", "fr": "Wi-Fi", "it": "Wi-Fi", "pl": "Wi-Fi" },
                            "pay": 3000, "currency": "EUR", "km": 1.5, "area": "80… München", "code": "K7F-4QX",
                            "until": "2026-11-23T11:15:00+00:00", "price": 4900,
                            "subject": "order-letter-agreed-subject", "text": "order-letter-agreed-text",
                            "action": "order-letter-open", "why": "order-letter-reason", "n": 2, "to_customer": true,
                            "names": { "de": "WLAN", "en": "Wi-Fi", "fr": "Wi-Fi", "it": "Wi-Fi", "pl": "Wi-Fi" },
                            "wall": { "day": "2027-03-28", "time": "20:00" },
                            "own": { "day": "2027-03-28", "time": "19:00" },
                            "starts": { "day": "2027-03-28", "time": "18:00" },
                            "ends": { "day": "2027-03-28", "time": "20:00" }, "zone": "Europe/Warsaw",
                            "place": "Puławska 44, 02-525 Warszawa", "link": "https://meet.example/x", "guests": 2,
                            "leave_path": "/events/registration/TOKEN",
                        }),
                    );
                    context.insert(
                        "letter",
                        &json!({
                            "lang": lang.as_str(), "tag": locale.tag(), "name": "Ada <b>", "origin": "https://north.example",
                            "home_url": "https://north.example/", "imprint_url": "https://north.example/imprint",
                            "privacy_url": "https://north.example/privacy", "terms_url": "https://north.example/terms",
                            "settings_url": "https://north.example/me",
                            "logo_url": "https://north.example/brand/logo.png", "brand": "North", "head_face": "serif", "text_face": "sans-serif",
                            "colors": {
                                "paper": "#ffffff", "ink": "#000000", "muted": "#555555", "line": "#dddddd",
                                "brand": "#003366", "on_brand": "#ffffff", "link": "#003366",
                            },
                        }),
                    );
                    for part in ["subject.txt", "text.txt", "html.html"] {
                        let template = format!("letters/{room}/{name}/{part}");
                        match portal.house.templates.render(&template, &speaker, context.clone()) {
                            Ok(text) => {
                                let unsaid =
                                    text.contains("[accounts-") || text.contains("[letter-") || text.contains("-text]");
                                let imprint = part == "subject.txt"
                                    || ["imprint", "privacy", "terms"]
                                        .iter()
                                        .all(|page| text.contains(&format!("https://north.example/{page}")));
                                let logo = part != "html.html"
                                    || text.contains("<img src=\"https://north.example/brand/logo.png\" alt=\"North\"");
                                let inert = part != "html.html" || !text.contains("Ada <b>");
                                if unsaid || !imprint || !logo || !inert || text.trim().is_empty() {
                                    findings.push(format!("{template} in {}:\n{text}", lang.as_str()));
                                }
                            }
                            Err(error) => findings.push(format!("{template} in {}: {error}", lang.as_str())),
                        }
                    }
                }
            }
        }
    }
    assert!(letters >= 6, "only {letters} letters");
    findings.truncate(5);
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}
