//! Whoever uses the keys, wants nothing to move, prints, writes from right to left, or has a very long name.

use std::collections::BTreeSet;

use kith::demo::PASSWORD;

use super::{
    DESK, NARROW, PHONE, open_topic,
    rig::{Browser, Site},
};

/// Numbers everything on the page that can be used by hand, and gives back how many there are.
const NUMBER_ALL: &str = "
    const names = new Set();
    const usable = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex=\"0\"]')].filter((e) => {
        if (e.disabled || e.type === 'hidden' || e.tabIndex < 0) return false;
        if (!e.checkVisibility({ visibilityProperty: true })) return false;
        // Of a group of radio buttons the keys reach one.
        if (e.type === 'radio') { if (names.has(e.name)) return false; names.add(e.name); }
        return true;
    });
    usable.forEach((e, number) => { e.dataset.hand = number; });
    return usable.length;";

/// Where the focus is, whether it can be seen, and what it is on.
const FOCUSED: &str = "
    const e = document.activeElement;
    if (!e || e === document.body) return [null, true, 'the page'];
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 1), innerHeight - 1);
    const at = document.elementFromPoint(x, y);
    const bare = at === e || e.contains(at) || (at !== null && at.contains(e)) || [...(e.labels ?? [])].some((label) => label.contains(at));
    return [e.dataset.hand ?? null, outlined && bare, `${e.outerHTML.slice(0, 120)} outlined ${outlined}, covered ${!bare}`];";

/// Walks through the page by the tabulator; what it does not reach, or reaches without being seen.
async fn walk(browser: &Browser) -> Vec<String> {
    let all = browser.run(NUMBER_ALL).await.as_u64().expect("a number");
    let mut reached = BTreeSet::new();
    let mut faults = Vec::new();
    for _ in 0..all + 5 {
        browser.press("Tab").await;
        let seen = browser.run(FOCUSED).await;
        if seen[1] == false {
            faults.push(format!("the focus is not to be seen: {}", seen[2]));
        }
        if let Some(number) = seen[0].as_str().and_then(|number| number.parse::<u64>().ok()) {
            reached.insert(number);
        }
    }
    for number in (0..all).filter(|number| !reached.contains(number)) {
        let what = browser
            .run(&format!(
                "return document.querySelector('[data-hand=\"{number}\"]').outerHTML.slice(0, 120)"
            ))
            .await;
        faults.push(format!("the tabulator does not reach {what}"));
    }
    assert!(all > 10, "only {all} things to use");
    faults
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_keys_reach_everything_and_the_focus_is_seen() {
    let site = Site::open().await;
    let browser = site.browser(DESK, true).await;
    let mut faults = Vec::new();
    browser
        .sign_in(&site, "voltaro", "de", "friend1@voltaro.example", PASSWORD)
        .await;
    for size in [DESK, PHONE] {
        browser.resize(size).await;
        browser.visit(&site.at("voltaro", "/de/")).await;
        faults.extend(walk(&browser).await);
        open_topic(&site, &browser, "voltaro", "de").await;
        faults.extend(walk(&browser).await);
    }
    browser.close().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_key_offers_to_skip_to_the_text() {
    let site = Site::open().await;
    let browser = site.browser(PHONE, true).await;
    for (slug, lang) in [("voltaro", "de"), ("ops", "de")] {
        browser.visit(&site.at(slug, &format!("/{lang}/sign-in"))).await;
        browser.press("Tab").await;
        let place = browser
            .run("const e = document.activeElement; return [e.className, e.getBoundingClientRect().top >= 0]")
            .await;
        assert_eq!(place, serde_json::json!(["skip", true]), "{slug}");
        browser.press("Enter").await;
        browser.press("Tab").await;
        let inside = browser
            .run("return document.activeElement.closest('main') !== null")
            .await;
        assert_eq!(inside, true, "{slug}: the next one is in the text");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_moves_for_whoever_wants_it_so() {
    let site = Site::open().await;
    let browser = site.browser(DESK, true).await;
    let moving = "return [...document.querySelectorAll('*')].filter((e) => {
        const style = getComputedStyle(e);
        return style.animationName !== 'none' || style.transitionDuration.split(',').some((time) => parseFloat(time) > 0);
    }).length";
    open_topic(&site, &browser, "voltaro", "de").await;
    browser.emulate("screen", "light", "no-preference").await;
    let usually = browser.run(moving).await.as_u64().expect("a number");
    assert!(usually > 0, "this test looks for something that is nowhere");
    browser.emulate("screen", "light", "reduce").await;
    assert_eq!(browser.run(moving).await, 0);
    browser.click("header details.menu > summary").await;
    assert_eq!(browser.run("return document.getAnimations().length").await, 0);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_phone_a_row_of_places_begins_where_one_is() {
    let site = Site::open().await;
    let browser = site.browser(PHONE, true).await;
    browser
        .sign_in(&site, "voltaro", "de", "friend1@voltaro.example", PASSWORD)
        .await;
    for (path, cut_off) in [("/de/me", false), ("/de/me/data", true)] {
        browser.visit(&site.at("voltaro", path)).await;
        let row = "const row = document.querySelector('.tabs'), here = row.querySelector('[aria-current]').getBoundingClientRect();
            return [row.scrollLeft > 0, here.left >= 0 && here.right <= innerWidth]";
        assert_eq!(browser.run(row).await, serde_json::json!([cut_off, true]), "{path}");
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_printed_is_the_text_in_black_on_white() {
    let site = Site::open().await;
    let browser = site.browser(DESK, true).await;
    browser
        .sign_in(&site, "voltaro", "de", "friend1@voltaro.example", PASSWORD)
        .await;
    open_topic(&site, &browser, "voltaro", "de").await;
    let shown =
        "return ['.places', '.tools', '.tabbar', 'footer', '.post-acts', '.composer', '.skip', 'h1', '.prose', '.name']
        .filter((css) => [...document.querySelectorAll(css)].some((e) => e.checkVisibility()))";
    let usually = browser.run(shown).await;
    assert!(usually.as_array().expect("a list").len() >= 8, "{usually}");
    browser.emulate("print", "dark", "reduce").await;
    assert_eq!(browser.run(shown).await, serde_json::json!(["h1", ".prose", ".name"]));
    let colours = browser
        .run("return [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('.prose')).color]")
        .await;
    assert_eq!(colours, serde_json::json!(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]));
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn paper_shows_neither_ways_nor_buttons_and_splits_no_card() {
    let site = Site::open().await;
    let browser = site.browser(DESK, true).await;
    browser
        .sign_in(&site, "voltaro", "de", "manager@voltaro.example", PASSWORD)
        .await;
    browser.emulate("print", "light", "reduce").await;
    let mut cards = 0;
    for path in [
        "/de/",
        "/de/forum",
        "/de/members",
        "/de/me",
        "/de/staff/members",
        "/de/staff/orders",
        "/de/legal/terms",
    ] {
        browser.visit(&site.at("voltaro", path)).await;
        let faults = browser
            .run(
                "const seen = (css) => [...document.querySelectorAll(css)].filter((e) => e.checkVisibility());
                 const addressed = [...document.querySelectorAll('a')].filter((a) => !a.closest('.prose')
                     && !['none', 'normal'].includes(getComputedStyle(a, '::after').content)
                     && getComputedStyle(a, '::after').content.includes('('));
                 const cards = seen('.card, .cards > *, .rows > li, tbody tr');
                 const split = cards.filter((e) => getComputedStyle(e).breakInside !== 'avoid');
                 return [seen('nav, footer, button, .btn, .flash, .menu').map((e) => e.outerHTML.slice(0, 80)),
                     addressed.map((e) => e.outerHTML.slice(0, 80)), split.map((e) => e.outerHTML.slice(0, 80)), cards.length]",
            )
            .await;
        assert_eq!(faults[0], serde_json::json!([]), "{path}");
        assert_eq!(faults[1], serde_json::json!([]), "{path}");
        assert_eq!(faults[2], serde_json::json!([]), "{path}");
        cards += faults[3].as_u64().expect("a count");
    }
    assert!(cards > 5, "only {cards} cards");
    browser.close().await;
}

/// A member with this name opens a topic; no page that shows them is wider than the screen.
async fn nothing_bursts(name: &str, about: &str, title: &str, body: &str) {
    let site = Site::open().await;
    let browser = site.browser(NARROW, true).await;
    let mut faults = Vec::new();
    browser
        .sign_in(&site, "voltaro", "de", "friend1@voltaro.example", PASSWORD)
        .await;
    browser.visit(&site.at("voltaro", "/de/me")).await;
    browser.put(&[("display_name", name), ("about", about)]).await;
    browser.follow("form[action$='/me/profile'] button").await;
    browser.find(".flash.good").await;
    browser.visit(&site.at("voltaro", "/de/forum")).await;
    browser.follow("main a.filled[href$='/new']").await;
    browser.put(&[("title", title), ("body", body)]).await;
    browser.follow("main form .composer-foot button").await;
    let topic = browser.path().await;
    assert!(topic.contains("/topics/"), "{}", browser.text().await);
    let shown = browser.words("h1").await;
    assert_eq!(shown, title);
    let mut paths = vec![topic.clone()];
    let own = browser
        .run("return document.querySelector('#post-1 .name').getAttribute('href')")
        .await;
    paths.push(own.as_str().expect("an address").to_owned());
    let id = topic.split('/').nth(3).expect("an id");
    paths.extend([
        format!("/de/topics/{id}/post/1/edit"),
        format!("/de/topics/{id}/post/1/delete"),
    ]);
    paths.extend(["/de/", "/de/forum", "/de/members", "/de/me"].map(str::to_owned));
    for path in paths {
        browser.visit(&site.at("voltaro", &path)).await;
        for size in [NARROW, PHONE, DESK] {
            browser.resize(size).await;
            if let Some(what) = browser.overflow().await {
                faults.push(format!("{path} at {}: {what}", size.0));
            }
        }
    }
    browser.close().await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_word_of_two_hundred_letters_bursts_no_page() {
    let word = "Donaudampfschifffahrtsgesellschaft".repeat(6);
    let cut = |chars: usize| word.chars().take(chars).collect::<String>();
    let body = format!("{}\n\n- {}\n\n> `{}`\n\n    {}", cut(200), cut(200), cut(200), cut(200));
    nothing_bursts(&cut(60), &cut(200), &cut(150), &body).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn text_from_right_to_left_bursts_no_page() {
    let body = "שלום לכולם, הנתב שלי לא עובד. ".repeat(8);
    nothing_bursts("דוד בן־גוריון", &body, "הנתב שלי לא עובד מאז אתמול", &body).await;
}
