//! Every page in the made-up language, on the smallest screen and twice as large: the longer texts fit, nothing of them
//! is cut off, and what is still plain is data and not a text of ours that was never translated.

use std::collections::{BTreeMap, BTreeSet};

use kith::{admin, app};

use super::{
    DESK,
    every_page::{VOLTARO, Watch, walk, walk_console},
    look::Eye,
    rig::Site,
};

/// Every text that is data, whole and line by line.
async fn data(site: &Site) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for text in site.texts().await {
        match serde_json::from_str(&text) {
            Ok(value @ (serde_json::Value::Object(_) | serde_json::Value::Array(_))) => collect(&value, &mut known),
            _ => note(&text, &mut known),
        }
    }
    known
}

fn note(text: &str, known: &mut BTreeSet<String>) {
    known.extend(text.lines().map(|line| line.trim().to_owned()));
}

fn collect(value: &serde_json::Value, known: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::String(text) => note(text, known),
        serde_json::Value::Array(values) => values.iter().for_each(|value| collect(value, known)),
        serde_json::Value::Object(fields) => fields.values().for_each(|value| collect(value, known)),
        _ => {}
    }
}

/// Those of the runs of plain words that are no data.
fn untranslated(seen: &BTreeMap<String, String>, known: &BTreeSet<String>) -> Vec<String> {
    let is_known = |run: &str| known.contains(run);
    seen.iter()
        .filter(|(run, _)| !is_known(run))
        .map(|(run, place)| format!("{run:?} {place}"))
        .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_a_community_has_room_for_longer_words() {
    let site = Site::open_with(|settings| settings.made_up_words = true).await;
    let browser = site.browser(DESK, true).await;
    let mut watch = Watch::new(&site, &browser, Eye::MadeUp, "voltaro", "de");
    walk(&mut watch, &VOLTARO).await;
    let plain = untranslated(watch.plain_words(), &data(&site).await);
    println!("{} plain:\n{}", plain.len(), plain.join("\n"));
    watch.end(&app::routes());
    browser.close().await;
    assert!(plain.is_empty(), "never translated:\n{}", plain.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_the_console_has_room_for_longer_words() {
    let site = Site::open_with(|settings| settings.made_up_words = true).await;
    let browser = site.browser(DESK, true).await;
    let mut watch = Watch::new(&site, &browser, Eye::MadeUp, "ops", "de");
    walk_console(&mut watch).await;
    let plain = untranslated(watch.plain_words(), &data(&site).await);
    println!("{} plain:\n{}", plain.len(), plain.join("\n"));
    watch.end(&admin::routes());
    browser.close().await;
    assert!(plain.is_empty(), "never translated:\n{}", plain.join("\n"));
}
