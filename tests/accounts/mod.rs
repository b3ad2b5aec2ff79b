//! Joining, signing in and out, and that nobody learns who is known.

mod approval;
mod forms;
mod limits;
mod links;
mod me;
mod members;
mod salutation;

use std::time::Duration;

use kith::{
    accounts::Role,
    forum::{Audience, Category, Kind, NewCategory, Topic},
    foundation::{
        db::{Sql, Work},
        i18n::Lang,
    },
    tenancy::{
        PlatformDb, TenantDb,
        legal::{LegalKind, LegalPage},
    },
};

use sea_orm::FromQueryResult;

use crate::support::{PASSWORD, Portal, Side};

fn join_form<'a>(email: &'a str, born_on: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("given_name", "Ida"),
        ("family_name", "Novak"),
        ("email", email),
        ("password", "sieben grüne Lampen"),
        ("born_on", born_on),
        ("country", "DE"),
        ("postal_code", "10245"),
        ("language", "de"),
        ("skill", "wifi"),
        ("terms", "on"),
    ]
}

/// Makes a manager of somebody, as the operator would.
async fn make_manager(portal: &Portal, side: &Side, email: &str) {
    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test makes a manager");
    let tx = db.open().await.expect("a connection");
    let made = Sql::new(
        "UPDATE memberships SET role = $1 WHERE tenant_id = $2
            AND person_id IN (SELECT id FROM persons WHERE email_normal = $3)",
    )
    .bind(Role::Manager)
    .bind(side.tenant)
    .bind(email)
    .run(&tx)
    .await
    .expect("a manager");
    assert_eq!(made, 1);
    drop(tx);
    work.end(true).await.expect("a commit");
}

/// The path of the link in a letter.
fn link_in(letter: &str) -> String {
    let at = letter.find("/link/").unwrap_or_else(|| panic!("no link in:\n{letter}"));
    let token: String = letter[at + 6..].chars().take_while(|c| !c.is_whitespace()).collect();
    format!("/en/link/{token}")
}

#[tokio::test]
async fn somebody_joins_confirms_and_is_signed_in() {
    let portal = Portal::open().await;
    let ida = portal.visitor();
    let seen = ida.post("/en/join", &join_form("ida@new.example", "1990-05-17")).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    let link = link_in(&portal.letter_to("ida@new.example").await);
    assert_eq!(
        ida.get(&link).await.status,
        200,
        "a look at the link does not use it up"
    );
    assert_eq!(ida.get(&link).await.status, 200);
    assert_eq!(ida.post(&link, &[]).await.status, 303);
    ida.get("/en/me").await.assert_says("Ida N.");
    assert_eq!(portal.visitor().post(&link, &[]).await.status, 410, "a link works once");
}

#[tokio::test]
async fn known_and_unknown_addresses_look_the_same() {
    let portal = Portal::open().await;
    let mut seen = Vec::new();
    for email in ["nobody@new.example", "ada@people.example", "cleo@people.example"] {
        let before = (kith::accounts::password::hashes_so_far(), portal.letters().await);
        let answer = portal.visitor().post("/en/join", &join_form(email, "1990-05-17")).await;
        let letters = portal.letters().await - before.1;
        assert_eq!(letters, 1, "{email}");
        assert!(
            kith::accounts::password::hashes_so_far() > before.0,
            "{email}: no argon2"
        );
        let mut headers: Vec<_> = answer.headers.keys().map(ToString::to_string).collect();
        headers.sort();
        seen.push((
            answer.status,
            answer.text.replace(email, "ADDRESS"),
            headers,
            answer.statements,
        ));
    }
    assert_eq!(seen[0], seen[1]);
    assert_eq!(seen[0], seen[2]);
}

/// Whoever types somebody's address into the form gets no key to his account by it, nor does who finds the letter tomorrow.
#[tokio::test]
async fn who_is_asked_to_join_again_signs_in_with_the_browser_that_asked_within_ten_minutes() {
    for (minutes, same, status) in [(0, true, 303), (0, false, 410), (11, true, 410)] {
        let portal = Portal::open().await;
        let visitor = portal.visitor();
        let form = join_form("ada@people.example", "1990-05-17");
        assert_eq!(visitor.post("/en/join", &form).await.status, 200);
        let letter = portal.letter_to("ada@people.example").await;
        assert!(letter.contains("10 minutes"), "{letter}");
        let link = link_in(&letter);
        portal.house.clock.advance(std::time::Duration::from_secs(minutes * 60));
        let comes = if same { visitor } else { portal.visitor() };
        assert_eq!(
            comes.post(&link, &[]).await.status,
            status,
            "{minutes} minutes, same: {same}"
        );
    }
}

#[tokio::test]
async fn a_person_known_elsewhere_connects_by_the_letter() {
    let portal = Portal::open().await;
    let cleo = portal.visitor();
    cleo.post("/en/join", &join_form("cleo@people.example", "1990-05-17"))
        .await;
    let link = link_in(&portal.letter_to("cleo@people.example").await);
    assert_eq!(
        cleo.post(&link, &[]).await.status,
        422,
        "the terms of this community are agreed to first"
    );
    assert_eq!(cleo.post(&link, &[("terms", "on")]).await.status, 303);
    let page = cleo.get("/en/me").await;
    assert_eq!(page.status, 200);
    page.assert_silent("zqsouthzq");
    page.assert_silent("Ida");
}

#[tokio::test]
async fn whoever_is_eighteen_tomorrow_is_refused_politely() {
    let portal = Portal::open().await;
    let seen = portal
        .visitor()
        .post("/en/join", &join_form("young@new.example", "2008-11-24"))
        .await;
    assert_eq!(seen.status, 422);
    seen.assert_says("young@new.example");
    assert_eq!(portal.letters().await, 0);
    let seen = portal
        .visitor()
        .post("/en/join", &join_form("young@new.example", "2008-11-23"))
        .await;
    assert_eq!(seen.status, 200, "eighteen today");
}

#[tokio::test]
async fn each_message_stands_by_its_field_and_the_input_is_kept() {
    let portal = Portal::open().await;
    let form = [
        ("given_name", "Ida"),
        ("email", "no address"),
        ("password", "short"),
        ("postal_code", "x"),
    ];
    let seen = portal.visitor().post("/en/join", &form).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("value=\"Ida\"");
    seen.assert_says("value=\"no address\"");
    seen.assert_silent("value=\"short\"");
}

#[tokio::test]
async fn a_right_password_without_a_membership_here_looks_like_a_wrong_one() {
    let portal = Portal::open().await;
    let try_in = async |email: &str, password: &str| {
        let key = "0192f0c0-0000-7000-8000-000000000001";
        let form = [("email", email), ("password", password), ("form_key", key)];
        let seen = portal.visitor().post("/en/sign-in", &form).await;
        (seen.status, seen.text.replace(email, "ADDRESS"))
    };
    let wrong = try_in("ada@people.example", "not her password").await;
    assert_eq!(wrong.0, 422);
    assert_eq!(try_in("cleo@people.example", PASSWORD).await, wrong);
    assert_eq!(try_in("nobody@people.example", PASSWORD).await, wrong);
}

#[tokio::test]
async fn who_is_known_elsewhere_costs_as_many_statements_as_nobody() {
    let portal = Portal::open().await;
    let costs = async |path: &str, email: &str| {
        let form = [("email", email), ("password", PASSWORD)];
        portal.visitor().post(path, &form).await.statements
    };
    for path in ["/en/sign-in/link", "/en/sign-in"] {
        let (nobody, elsewhere) = (
            costs(path, "nobody@people.example").await,
            costs(path, "cleo@people.example").await,
        );
        assert_eq!(elsewhere, nobody, "{path}");
    }
    let staff = portal.as_bo().await;
    let search = async |email: &str| staff.get(&format!("/en/staff/members?q={email}")).await.statements;
    let (nobody, elsewhere) = (
        search("nobody%40people.example").await,
        search("cleo%40people.example").await,
    );
    assert_eq!(elsewhere, nobody, "a manager's search");
}

#[tokio::test]
async fn a_password_typed_in_another_browser_opens_nothing() {
    let portal = Portal::open().await;
    let stranger = portal.visitor();
    stranger
        .post("/en/join", &join_form("ida@new.example", "1990-05-17"))
        .await;
    let link = link_in(&portal.letter_to("ida@new.example").await);
    let ida = portal.visitor();
    let landed = ida.post(&link, &[]).await;
    assert_eq!((landed.status, landed.location()), (303, "/en/me/sign-in"));
    let page = ida.get("/en/me/sign-in").await;
    page.assert_says("please set your password again");
    page.assert_silent("name=\"present\"");
    let form = [("email", "ida@new.example"), ("password", "sieben grüne Lampen")];
    assert_eq!(stranger.post("/en/sign-in", &form).await.status, 422);
    let own = portal.visitor();
    own.post("/en/join", &join_form("ola@new.example", "1990-05-17")).await;
    let link = link_in(&portal.letter_to("ola@new.example").await);
    assert_eq!(own.post(&link, &[]).await.location(), "/en/me");
    let form = [("email", "ola@new.example"), ("password", "sieben grüne Lampen")];
    assert_eq!(portal.visitor().post("/en/sign-in", &form).await.status, 303);
}

#[tokio::test]
async fn a_second_letter_changes_nothing_about_who_has_followed_the_first() {
    let portal = Portal::open().await;
    let ida = portal.visitor();
    ida.post("/en/join", &join_form("ida@new.example", "1990-05-17")).await;
    let first = link_in(&portal.letter_to("ida@new.example").await);
    let mut forged = join_form("ida@new.example", "1990-05-17");
    forged.extend([("skill", "phone"), ("language", "pl"), ("family_name", "Forged")]);
    // Here a newer link would end the first one; another community has links of its own.
    let stranger = portal.visitor_at("south.localhost");
    stranger.post("/en/join", &forged).await;
    let second = link_in(&portal.letter_to("ida@new.example").await);
    assert_ne!(first, second);
    assert_eq!(ida.post(&first, &[]).await.status, 303);
    let abilities = async || {
        let page = ida.get("/en/me").await.text;
        page.lines()
            .filter(|line| line.contains("checked"))
            .map(str::trim)
            .collect::<String>()
    };
    let before = abilities().await;
    assert!(before.contains("wifi"), "{before}");
    assert_eq!(stranger.post(&second, &[]).await.status, 303);
    assert_eq!(abilities().await, before);
}

#[tokio::test]
async fn a_sign_in_link_works_in_its_browser_for_ten_minutes() {
    let portal = Portal::open().await;
    let ada = portal.visitor();
    ada.post("/en/sign-in/link", &[("email", "ada@people.example")]).await;
    let link = link_in(&portal.letter_to("ada@people.example").await);
    assert_eq!(portal.visitor().post(&link, &[]).await.status, 410, "another browser");
    portal.house.clock.advance(Duration::from_secs(9 * 60));
    assert_eq!(ada.post(&link, &[]).await.status, 303);
    let late = portal.visitor();
    late.post("/en/sign-in/link", &[("email", "eva@people.example")]).await;
    let link = link_in(&portal.letter_to("eva@people.example").await);
    portal.house.clock.advance(Duration::from_secs(601));
    assert_eq!(late.post(&link, &[]).await.status, 410, "ten minutes are over");
}

#[tokio::test]
async fn signing_in_leads_back_to_where_one_came_from_but_never_elsewhere() {
    let portal = Portal::open().await;
    for (back, lands) in [
        ("/en/members", "/en/members"),
        ("//evil.example", "/en/"),
        ("https://evil.example", "/en/"),
    ] {
        let form = [("email", "ada@people.example"), ("password", PASSWORD), ("back", back)];
        assert_eq!(portal.visitor().post("/en/sign-in", &form).await.location(), lands);
    }
}

#[tokio::test]
async fn a_password_of_ones_own_name_or_address_is_refused_by_a_message_of_its_own() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    for own in ["ada@people.example", "Ada-People-Example-2026", "test.ada.2026!"] {
        let form = [("present", PASSWORD), ("password", own)];
        let seen = ada.post("/en/me/password", &form).await;
        assert_eq!(seen.status, 422, "{own}");
        seen.assert_says("your own name or address");
    }
    let mut form = join_form("ida.novak@new.example", "1990-05-17");
    form[3].1 = "Ida-Novak-1990";
    let seen = portal.visitor().post("/en/join", &form).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("your own name or address");
}

#[tokio::test]
async fn a_name_holds_what_people_see_and_an_empty_one_is_not_called_too_long() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    for empty in ["", "\u{202e}\u{200b}", "\u{3164}"] {
        let seen = ada.post("/en/me/profile", &[("display_name", empty)]).await;
        assert_eq!(seen.status, 422, "{empty:?}");
        seen.assert_says("Please enter a name.");
        seen.assert_silent("60 characters");
    }
    let long = "x".repeat(61);
    let seen = ada.post("/en/me/profile", &[("display_name", &long)]).await;
    seen.assert_says("60 characters at most");
    let seen = ada
        .post("/en/me/profile", &[("display_name", "\u{202e}Ada\u{202c} \u{200b} L.")])
        .await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    ada.get("/en/me").await.assert_says("value=\"Ada L.\"");
    let mut form = join_form("ida@new.example", "1990-05-17");
    form[0].1 = "\u{202e}";
    let seen = portal.visitor().post("/en/join", &form).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("Please enter a name.");
}

#[tokio::test]
async fn a_page_of_a_list_that_never_was_is_not_there() {
    let portal = Portal::open().await;
    for junk in ["junk", "-1", "%FF", "AAAA"] {
        let path = format!("/en/members?after={junk}");
        assert_eq!(portal.as_ada().await.get(&path).await.status, 404, "{path}");
        let path = format!("/en/staff/members?after={junk}");
        assert_eq!(portal.as_bo().await.get(&path).await.status, 404, "{path}");
    }
    assert_eq!(portal.as_ada().await.get("/en/members?after=").await.status, 200);
}

/// A consent as it is kept.
#[derive(FromQueryResult)]
struct Agreed {
    purpose: String,
    text_version: String,
    lang: String,
}

#[tokio::test]
async fn a_consent_remembers_the_version_and_the_language_of_the_text_that_was_shown() {
    let portal = Portal::open().await;
    let work = Work::writing(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    for (lang, base) in [(Lang::En, 0), (Lang::De, 0), (Lang::De, 1), (Lang::De, 2)] {
        LegalPage::publish(&db, LegalKind::Terms, lang, "# Anew", base, portal.house.clock.now())
            .await
            .expect("a legal page");
    }
    work.end(true).await.expect("a commit");
    let mut form = join_form("ida@new.example", "1990-05-17");
    form.push(("newsletter", "news"));
    let ida = portal.visitor();
    assert_eq!(ida.post("/de/join", &form).await.status, 200);
    let link = link_in(&portal.letter_to("ida@new.example").await);
    assert_eq!(ida.post(&link.replace("/en/", "/de/"), &[]).await.status, 303);
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let tx = db.open().await.expect("a connection");
    let said: Vec<Agreed> = Sql::new(
        "SELECT purpose, text_version, lang FROM consents WHERE tenant_id = $1 AND source = 'join' ORDER BY purpose",
    )
    .bind(portal.north.tenant)
    .all(&tx)
    .await
    .expect("consents");
    let said: Vec<_> = said
        .iter()
        .map(|line| [line.purpose.as_str(), &line.text_version, &line.lang])
        .collect();
    // There is no German privacy policy: the English one was shown.
    let expected = [
        ["newsletter:news", "1", "en"],
        ["privacy", "1", "en"],
        ["terms", "3", "de"],
    ];
    assert_eq!(said, expected);
}

#[tokio::test]
async fn a_visitor_signs_in_from_a_public_page_and_is_back_there() {
    let portal = Portal::open().await;
    let visitor = portal.visitor();
    let path = format!("{}?page=1", portal.north.topic_path);
    let page = visitor.get(&path).await;
    let at = page.text.find("href=\"/en/sign-in?back=").expect("a way to sign in");
    let href: String = page.text[at + 6..].chars().take_while(|c| *c != '"').collect();
    let key = ("password", PASSWORD);
    let form = visitor.get(&href).await;
    let back = format!("name=\"back\" value=\"{path}\"").replace('/', "&#x2F;");
    assert!(
        form.text.contains(&back) || form.text.contains(&format!("name=\"back\" value=\"{path}\"")),
        "{}",
        form.text
    );
    let form = [("email", "ada@people.example"), key, ("back", path.as_str())];
    assert_eq!(visitor.post("/en/sign-in", &form).await.location(), path);
    let secret = portal
        .visitor()
        .get("/en/link/0000000000000000000000000000000000000000000")
        .await;
    secret.assert_silent("back=");
    let sent = portal
        .visitor()
        .post("/en/sign-in/link", &[("email", "a@b.example")])
        .await;
    sent.assert_silent("back=");
}

#[tokio::test]
async fn what_is_for_members_looks_like_what_never_was_and_both_offer_a_sign_in() {
    let portal = Portal::open().await;
    let work = Work::writing(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let category = NewCategory {
        slug: "inner".into(),
        position: 2,
        kind: Kind::Talk,
        color: "#336699".into(),
        read_by: Audience::Members,
        write_by: Audience::Members,
        reply_by: Audience::Members,
        names: Vec::new(),
        descriptions: Vec::new(),
    };
    let (ada, now) = (portal.north.member, portal.house.clock.now());
    let category = Category::create(&db, &category, now).await.expect("a category");
    let topic = Topic::write(
        &db,
        ada,
        category,
        "Behind the curtain",
        Lang::En,
        "Only for members.",
        now,
    )
    .await
    .expect("a topic");
    work.end(true).await.expect("a commit");
    let hidden = "/en/forum/inner";
    let hidden_topic = format!("/en{}", topic.path());
    let never_topic = format!("/en/topics/{}/behind-the-curtain", uuid::Uuid::now_v7());
    for (hidden, never) in [(hidden, "/en/forum/never-was"), (&hidden_topic, &never_topic)] {
        let looks = async |path: &str| {
            let seen = portal.visitor().get(path).await;
            let last = path.rsplit('/').next().expect("a part");
            let encoded = |text: &str| text.replace('/', "%2F").replace('-', "%2D");
            seen.assert_says("if you are one, log in");
            seen.assert_says(&format!("/en/sign-in?back={}", encoded(path)));
            let rest = path.trim_start_matches("/en");
            let text = seen
                .text
                .replace(&encoded(path), "BACK")
                .replace(rest, "PATH")
                .replace(last, "LAST");
            let id = seen
                .headers
                .get("x-request-id")
                .and_then(|id| id.to_str().ok())
                .unwrap_or("-")
                .to_owned();
            (seen.status, text.replace(&id, "ID"), seen.statements)
        };
        let (one, other) = (looks(hidden).await, looks(never).await);
        assert_eq!(one.0, 404, "{hidden}");
        assert_eq!(one, other, "{hidden}");
    }
    let ada = portal.as_ada().await;
    assert_eq!(ada.get(&hidden_topic).await.status, 200);
    ada.get(&never_topic).await.assert_silent("if you are one, log in");
}

#[tokio::test]
async fn signing_out_keeps_the_language_of_the_page() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    let page = ada.get("/fr/forum").await;
    page.assert_says("action=\"/sign-out?lang=fr\"");
    let seen = ada.post("/sign-out?lang=fr", &[]).await;
    assert_eq!((seen.status, seen.location()), (303, "/fr/"));
    ada.get("/fr/").await.assert_says("Déconnexion réussie.");
}
