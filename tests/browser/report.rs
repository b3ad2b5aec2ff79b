//! A report on its way to a decision, and the objection to it: members on a phone, the manager at a desk.

use kith::demo::PASSWORD;

use super::{
    DESK, PHONE, open_topic, reply,
    rig::{Browser, Site},
    walk::{Eye, Home, assert_clean, link_in, reload},
};

/// Who manages every community, besides its own manager.
const OTHER_MANAGER: &str = "everywhere@demo.example";

/// One way through, in one community and language.
struct Way {
    slug: &'static str,
    lang: &'static str,
    author: &'static str,
    reporter: &'static str,
    post: &'static str,
    note: &'static str,
    reason: &'static str,
    objection: &'static str,
    answer: &'static str,
}

/// The member reports the newest post of the topic that is shown.
async fn reports(home: &Home<'_>, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    let post = "main .post:has(a[href$='/report']):nth-last-child(1 of .post)";
    browser.click(&format!("{post} details.menu > summary")).await;
    browser
        .follow(&format!("{post} details[open] a[href$='/report']"))
        .await;
    browser.assert_says(way.post).await;
    // Something else needs words.
    browser.click("main label:has([name=reason][value=other])").await;
    browser.follow("main form button.filled").await;
    browser.find("main .error-summary").await;
    eye.look("a report without words").await;
    browser.click("main label:has([name=reason][value=spam])").await;
    browser.fill("note", way.note).await;
    browser.follow("main form button.filled").await;
    home.assert_says(browser, "report-done").await;
    eye.look("reported").await;
}

/// The manager finds what was said, hides the post and warns who wrote it.
async fn is_decided(home: &Home<'_>, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    home.sign_in(browser, "manager").await;
    home.visit(browser, "/staff/review").await;
    home.assert_says(browser, "review-kind-report").await;
    browser.assert_says(way.post).await;
    eye.look("the queue").await;
    browser.follow("main .row-title a").await;
    browser.assert_says(way.note).await;
    home.assert_says(browser, "report-reason-spam").await;
    browser.click("main label:has([name=post][value=hide])").await;
    browser.click("main label:has([name=member][value=warn])").await;
    browser.follow("main form button.filled").await;
    browser.find("main .error-summary").await;
    eye.look("a decision without a reason").await;
    browser.fill("reason", way.reason).await;
    browser.follow("main form button.filled").await;
    home.assert_says(browser, "review-done").await;
    home.assert_says(browser, "review-none").await;
    eye.look("the queue, empty").await;
}

/// The reporter reads what came of it.
async fn is_told(home: &Home<'_>, way: &Way, topic: &str, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    home.visit(browser, "/notices").await;
    home.assert_says(browser, "notice-report-upheld").await;
    eye.look("the reporter's notices").await;
    browser.visit(&home.site.at(home.slug, topic)).await;
    home.assert_says(browser, "forum-post-hidden").await;
    browser.assert_silent(way.post).await;
    eye.look("the post, hidden").await;
}

/// The author reads the decision in a letter and on its page, and objects.
async fn objects(home: &Home<'_>, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    let letter = home.letter(way.author, &home.say("letter-decided-subject", &[])).await;
    home.sign_in_instead(browser, way.author).await;
    home.visit(browser, "/notices").await;
    home.assert_says(browser, "notice-decision").await;
    browser
        .visit(&in_this_language(home, &link_in(&letter, "/me/decisions/")))
        .await;
    for key in ["decision-on-post-hide", "decision-for-member-warn"] {
        home.assert_says(browser, key).await;
    }
    for said in [way.post, way.reason] {
        browser.assert_says(said).await;
    }
    eye.look("the decision").await;
    browser.fill("note", way.objection).await;
    browser.follow("main form button.filled").await;
    home.assert_says(browser, "appeal-done").await;
    home.assert_says(browser, "appeal-open").await;
    eye.look("the decision, objected to").await;
}

/// A letter is written in its reader's language; the walk goes on in its own.
fn in_this_language(home: &Home<'_>, link: &str) -> String {
    let at = link.find("/me/").expect("a page of his own");
    home.site.at(home.slug, &home.path(&link[at..]))
}

/// The manager who decided may not judge himself; another one takes the decision back.
async fn is_answered(home: &Home<'_>, way: &Way, eye: &mut Eye<'_>) {
    let browser = eye.browser;
    reload(browser).await;
    home.assert_says(browser, "review-kind-appeal").await;
    eye.look("the queue with an objection").await;
    browser.follow("main .row-title a").await;
    let objection = browser.path().await;
    browser.assert_says(way.objection).await;
    judges(way, browser).await;
    home.assert_says(browser, "appeal-refused-own").await;
    eye.look("one's own decision").await;
    browser.forget().await;
    browser
        .sign_in(home.site, home.slug, home.lang, OTHER_MANAGER, PASSWORD)
        .await;
    browser.visit(&home.site.at(home.slug, &objection)).await;
    judges(way, browser).await;
    home.assert_says(browser, "review-done").await;
    home.assert_says(browser, "review-none").await;
}

async fn judges(way: &Way, browser: &Browser) {
    browser.click("main label:has([name=objection][value=right])").await;
    browser.fill("reason", way.answer).await;
    browser.follow("main form button.filled").await;
}

async fn from_the_report_to_the_answer(way: &Way) {
    let site = Site::open().await;
    let home = Home::of(&site, way.slug, way.lang).await;
    let (managers, members): (Browser, Browser) = (site.browser(DESK, true).await, site.browser(PHONE, true).await);
    let (mut manager, mut member) = (Eye::of(&managers), Eye::of(&members));
    home.sign_in(&members, way.author).await;
    let topic = open_topic(&site, &members, way.slug, way.lang).await;
    reply(&members, way.post).await;
    home.sign_in_instead(&members, way.reporter).await;
    members.visit(&site.at(way.slug, &topic)).await;
    reports(&home, way, &mut member).await;
    is_decided(&home, way, &mut manager).await;
    is_told(&home, way, &topic, &mut member).await;
    objects(&home, way, &mut member).await;
    is_answered(&home, way, &mut manager).await;
    home.visit(&members, "/notices").await;
    home.assert_says(&members, "notice-appeal-upheld").await;
    member.look("the author's notices").await;
    members.visit(&site.at(way.slug, &topic)).await;
    members.assert_says(way.post).await;
    assert_clean([manager, member]);
    for browser in [managers, members] {
        browser.close().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_goes_to_its_decision_in_german_at_voltaro() {
    from_the_report_to_the_answer(&Way {
        slug: "voltaro",
        lang: "de",
        author: "friend1",
        reporter: "friend2",
        post: "Günstige Kabel gibt es nur bei mir, schreibt mir privat!",
        note: "Das ist schon die dritte Werbung heute.",
        reason: "Werbung gehört nicht ins Forum.",
        objection: "Ich verkaufe nichts, ich verschenke die Kabel.",
        answer: "Verschenken ist erlaubt.",
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_goes_to_its_decision_in_french_at_telvia() {
    from_the_report_to_the_answer(&Way {
        slug: "telvia",
        lang: "fr",
        author: "friend7",
        reporter: "friend12",
        post: "Des câbles à petit prix, écrivez-moi en privé !",
        note: "C’est la troisième publicité de la journée.",
        reason: "La publicité n’a pas sa place sur le forum.",
        objection: "Je ne vends rien, je donne ces câbles.",
        answer: "Donner est permis.",
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_goes_to_its_decision_in_polish_at_iskra() {
    from_the_report_to_the_answer(&Way {
        slug: "iskra",
        lang: "pl",
        author: "friend1",
        reporter: "friend2",
        post: "Tanie kable tylko u mnie, proszę pisać prywatnie!",
        note: "To już trzecia reklama dzisiaj.",
        reason: "Reklamy nie pasują na forum.",
        objection: "Niczego nie sprzedaję, oddaję kable za darmo.",
        answer: "Oddawać wolno.",
    })
    .await;
}
