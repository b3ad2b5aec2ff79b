//! What is wrong with the page that is shown: in its brand, on every width and in both colour schemes; and in the
//! made-up language, where the room is least.

use serde_json::json;

use super::{
    DESK, NARROW, PHONE,
    rig::{Browser, COLOUR_RULES},
};

/// What a page is looked at for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eye {
    /// What axe finds, what does not fit, what is written into the console, how the policy is broken.
    Brand,
    /// What does not fit or is cut off where every text is longer and the screen is small, and what was never translated.
    MadeUp,
}

/// A desk on which everything is shown twice as large: half as wide, and twice as fine.
const ZOOMED: (u32, u32) = (640, 450);

/// What may be cut off: a company's name beside its logo, which is whole in the title and the footer of every page.
const MAY_BE_CUT: &str = ".brand > span";

/// Where every element is, whether it is seen, and what stands before and behind it: the first that is not as it was
/// when this was last asked on this page and at this width.
const MOVED: &str = "
    const shape = [...document.querySelectorAll('body, body *')].map((e) => {
        const box = e.getBoundingClientRect();
        const drawn = ['::before', '::after'].map((name) => getComputedStyle(e, name).content);
        const place = [box.x + scrollX, box.y + scrollY, box.width, box.height].map(Math.round);
        return [e.localName, e.checkVisibility({ visibilityProperty: true }), ...place, ...drawn].join(' ');
    });
    const before = arguments[0] ? window.shapeBefore ?? [] : shape;
    window.shapeBefore = shape;
    const at = shape.findIndex((line, number) => line !== before[number]);
    return at < 0 ? null : `dark moves ${before[at]} to ${shape[at]}`;";

/// The texts of which something cannot be seen: past the edge of what hides the rest, or cut by an ellipsis; and those
/// that stick out of the box they stand in.
const CUT_OFF: &str = "
    const styles = new Map(), found = new Set();
    const style = (e) => styles.get(e) ?? (styles.set(e, getComputedStyle(e)), styles.get(e));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const parent = text.parentElement;
        if (!text.data.trim() || parent.closest(`${arguments[0]}, .hide, .skip, option, textarea, svg, script`)) continue;
        if (!parent.checkVisibility({ visibilityProperty: true })) continue;
        range.selectNodeContents(text);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
        if (!boxes.length) continue;
        const left = Math.min(...boxes.map((box) => box.left)), right = Math.max(...boxes.map((box) => box.right));
        const bottom = Math.max(...boxes.map((box) => box.bottom)), top = Math.min(...boxes.map((box) => box.top));
        // Where spaces are kept, the one at the end of a line hangs over its edge and is not seen.
        const { fontSize, whiteSpace } = style(parent), hangs = whiteSpace === 'pre-wrap' ? parseFloat(fontSize) / 2 : 0;
        let inner = true;
        for (let e = parent; e && e !== document.body; e = e.parentElement) {
            const { display, overflowX, overflowY, textOverflow } = style(e);
            if (display === 'inline' || display === 'contents') continue;
            const box = e.getBoundingClientRect(), out = Math.max(right - box.right, box.left - left);
            const said = `${JSON.stringify(text.data.trim().slice(0, 60))} in ${e.outerHTML.slice(0, 100)}`;
            if (inner && textOverflow === 'ellipsis' && e.scrollWidth > e.clientWidth) found.add(`an ellipsis cuts ${said}`);
            if (['auto', 'scroll'].includes(overflowX)) break;
            const hides = (overflow) => ['hidden', 'clip'].includes(overflow);
            if (hides(overflowX) && out > 1) found.add(`${Math.round(out)}px are cut off: ${said}`);
            else if (inner && out > 1 + hangs) found.add(`${Math.round(out)}px stick out: ${said}`);
            // A line may be a little higher than the room it takes.
            if (hides(overflowY) && Math.max(bottom - box.bottom, box.top - top) > 4) found.add(`cut off below or above: ${said}`);
            inner = false;
        }
    }
    return [...found];";

/// The plain words of the page, those that are read out included, run by run, each with where it stands.
///
/// A word of the made-up language has two of its letters side by side, or no plain one. What people wrote is marked with
/// its language, and names are in their `bdi`.
const PLAIN: &str = "
    const runs = [], ours = /[áƀçðéƒĝĥíĵķľɱñóþɋŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĽṀÑÓÞɊŔŠŢÚṼŴẊÝŽ]{2}/u, apart = /^[·–|→]$/;
    const note = (text, e, where) => {
        let run = [];
        const end = () => {
            if (run.some((word) => /[A-Za-z]{2}/.test(word))) runs.push([run.join(' '), `${where} ${e.outerHTML.slice(0, 120)}`]);
            run = [];
        };
        for (const word of text.split(/\\s+/)) {
            const made_up = ours.test(word) || (/\\p{L}/u.test(word) && !/[A-Za-z]/.test(word));
            if (made_up || apart.test(word)) end(); else if (word) run.push(word);
        }
        end();
    };
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const parent = text.parentElement;
        if (parent.closest('script, style, noscript, textarea, code, pre, time, bdi, .avatar, .prose, [lang]:not(html)')) continue;
        note(text.data, parent, 'in');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-confirm', 'aria-roledescription', 'aria-valuetext'])
        for (const e of document.querySelectorAll(`[${name}]`)) note(e.getAttribute(name), e, `${name} of`);
    return runs;";

/// The page that is shown, as this eye sees it.
pub async fn faults(browser: &Browser, eye: Eye) -> Vec<String> {
    let mut found = match eye {
        Eye::Brand => in_its_brand(browser).await,
        Eye::MadeUp => in_the_made_up_language(browser).await,
    };
    found.extend(browser.complaints().await);
    found.extend(browser.violations().await);
    found
}

/// On a desk and on a phone, light and dark. One load: DevTools change the width and the scheme under the page.
///
/// In the dark only the rules about colours are asked again. Another scheme must change colours and nothing else, which
/// is looked at on every page: the same elements, as visible, at the same places, have the same other faults.
async fn in_its_brand(browser: &Browser) -> Vec<String> {
    let mut found = Vec::new();
    for size in [DESK, PHONE] {
        browser.resize(size).await;
        browser.prefer("light").await;
        found.extend(browser.faults().await);
        browser.run_with(MOVED, json!(false)).await;
        browser.prefer("dark").await;
        found.extend(browser.faults_by(COLOUR_RULES).await);
        found.extend(browser.run_with(MOVED, json!(true)).await.as_str().map(str::to_owned));
        found.extend(browser.overflow().await);
    }
    browser.prefer("light").await;
    browser.resize(NARROW).await;
    found.extend(browser.overflow().await);
    found.extend(cut_off(browser).await);
    browser.resize(DESK).await;
    found
}

async fn in_the_made_up_language(browser: &Browser) -> Vec<String> {
    let mut found = Vec::new();
    for (size, zoom) in [(NARROW, 1), (ZOOMED, 2)] {
        browser.resize_and_zoom(size, zoom).await;
        let faults = browser.overflow().await.into_iter().chain(cut_off(browser).await);
        found.extend(faults.map(|fault| format!("at {} px: {fault}", size.0)));
    }
    browser.resize(DESK).await;
    found
}

async fn cut_off(browser: &Browser) -> Vec<String> {
    let seen = browser.run_with(CUT_OFF, json!(MAY_BE_CUT)).await;
    serde_json::from_value(seen).expect("lines")
}

/// The runs of plain words on the page that is shown, and where each stands.
pub async fn plain_words(browser: &Browser) -> Vec<(String, String)> {
    serde_json::from_value(browser.run(PLAIN).await).expect("runs of words")
}
