//! What only a browser shows: the ways through the pages with and without scripts, live notices, colours, widths, keys.
//!
//! Long walks go from the beginning of something to its end, in several languages and brands, and look at every page they
//! pass: an order ([`order`]), an event ([`event`]), a newsletter ([`campaign`]), a report ([`report`]).

mod campaign;
mod desk;
mod event;
mod every_page;
mod hands;
mod look;
mod made_up;
mod order;
mod report;
mod rig;
mod walk;
mod ways;

use rig::{Browser, Site};

const PHONE: (u32, u32) = (360, 800);
const DESK: (u32, u32) = (1280, 900);
/// The narrowest screen a page has to fit on.
const NARROW: (u32, u32) = (320, 800);

/// Opens the newest topic that everybody may read; gives back its path.
async fn open_topic(site: &Site, browser: &Browser, slug: &str, lang: &str) -> String {
    browser.visit(&site.at(slug, &format!("/{lang}/forum"))).await;
    browser.follow("main a[href*='/topics/']").await;
    let path = browser.path().await;
    assert!(path.starts_with(&format!("/{lang}/topics/")), "{path}");
    path
}

/// Replies to the topic that is shown, and reads the reply where it leads.
async fn reply(browser: &Browser, text: &str) {
    browser.fill("body", text).await;
    browser.follow("#reply button.filled").await;
    browser.assert_says(text).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_watchers_see_what_they_watch_for() {
    let site = Site::open().await;
    let browser = site.browser(PHONE, true).await;
    browser.visit(&site.at("voltaro", "/de/")).await;
    assert_eq!(browser.violations().await, None);
    assert_eq!(browser.complaints().await, [""; 0]);
    browser
        .run(
            "const image = Object.assign(new Image(), { src: 'http://elsewhere.localhost/' });
             image.style.minWidth = '500px';
             document.body.append(image);",
        )
        .await;
    let over = browser.overflow().await.expect("it is wider");
    assert!(over.contains("elsewhere"), "{over}");
    let faults = browser.faults().await;
    assert!(faults.iter().any(|fault| fault.starts_with("image-alt")), "{faults:?}");
    browser
        .run("document.querySelector('main h2').style = 'color: #888; background: #999'")
        .await;
    let faults = browser.faults_by(rig::COLOUR_RULES).await;
    assert!(
        faults.iter().any(|fault| fault.starts_with("color-contrast")),
        "{faults:?}"
    );
    for _ in 0..100 {
        if browser.violations().await.is_some_and(|seen| seen.contains("img-src")) {
            let complaints = browser.complaints().await;
            assert!(
                complaints.iter().any(|line| line.contains("elsewhere")),
                "{complaints:?}"
            );
            return browser.close().await;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the violation was not seen");
}
