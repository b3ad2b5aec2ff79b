//! Newsletters: from the draft to the archive, nobody twice, nobody who did not agree.

mod killed;
mod moods;
mod stops;

use std::time::Duration;

use chrono::{DateTime, Utc};
use kith::{
    accounts::{Membership, MembershipId, Role, consent::Consent, membership::NewMembership, person::NewPerson},
    foundation::{
        db::{Sql, Work},
        email_address::EmailAddress,
        i18n::{Country, Lang},
        mail::KeptLetter,
    },
    newsletter::{CampaignId, Capability, Sender, Topic},
    tenancy::{PeopleDb, PlatformDb, TenantDb, TenantId, legal::Shown},
};

use crate::{
    events::world::Form as InPerson,
    orders::booking::number,
    support::{Client, Portal, Seen},
};

const TEXT: &str = "Hello **everybody**, [read on](https://example.org/a?b=1&c=2).";

/// A member who wants the news.
async fn agrees(client: &Client) {
    let seen = client.post("/en/me/newsletters", &[("newsletter", "news")]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
}

/// Somebody more, who reads this language and wants the news.
pub async fn reader(work: &Work, tenant: TenantId, (email, lang): (&str, Lang), now: DateTime<Utc>) {
    let db = TenantDb::new(work, tenant);
    let name = email.split('@').next().expect("a name");
    let new = NewPerson {
        email: EmailAddress::parse(email).expect("an address"),
        given_name: name.to_owned(),
        family_name: "Test".to_owned(),
        password_hash: None,
        adult_seen_on: Some(now.date_naive()),
        country: Country::DE,
        postal_code: "10245".to_owned(),
        point: None,
        time_zone: "Europe/Berlin".to_owned(),
        languages: vec![lang.as_str().to_owned()],
        skills: Vec::new(),
    };
    let person = new.save(&PeopleDb::new(work), now).await.expect("a person");
    let new = NewMembership {
        person,
        display_name: name.to_owned(),
        about: String::new(),
        role: Role::Friend,
        lang,
    };
    let member = Membership::join(&db, &new, now).await.expect("a member").id;
    let said = Consent {
        purpose: Topic::News.purpose(),
        text: Shown {
            lang: lang.as_str().to_owned(),
            version: 1,
        },
        words: String::new(),
        given: true,
        source: "join",
        confirmed_by: "letter",
    };
    said.write(&db, member, now).await.expect("a consent");
}

/// A draft with an English text.
async fn draft(bo: &Client) -> String {
    let seen = bo.post("/en/staff/newsletters", &[("topic", "news")]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let path = seen.location().to_owned();
    let form = [
        ("subject", "December begins"),
        ("preheader", "Two dates"),
        ("kind.0", "heading"),
        ("text.0", "December"),
        ("kind.1", "text"),
        ("text.1", TEXT),
        ("kind.2", "button"),
        ("text.2", "To the forum"),
        ("url.2", "/en/forum"),
        ("act", "save"),
    ];
    let seen = bo.post(&format!("{path}/in/en"), &form).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    path
}

async fn start(bo: &Client, path: &str, count: &str) -> Seen {
    bo.post(&format!("{path}/start"), &[("count", count)]).await
}

/// Lets everything leave that is due.
async fn send(portal: &Portal) {
    let sender = Sender::new(portal.house.clone());
    while sender.turn().await.expect("a turn").letters > 0 {}
}

fn letters_to(portal: &Portal, email: &str) -> Vec<std::sync::Arc<KeptLetter>> {
    let kept = portal.house.outbox.kept().expect("letters are kept").list();
    kept.into_iter()
        .filter(|kept| kept.letter.to.address.as_str() == email && kept.letter.list_id.is_some())
        .collect()
}

async fn run(portal: &Portal, sql: &str) {
    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test arranges");
    let tx = db.open().await.expect("a connection");
    Sql::new(sql).run(&tx).await.expect("a change");
    drop(tx);
    work.end(true).await.expect("a commit");
}

/// A campaign that is out, and the path of Ada's link.
async fn sent(portal: &Portal) -> (String, String) {
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let seen = start(&bo, &path, "1").await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    portal.house.clock.advance(Duration::from_secs(61));
    send(portal).await;
    let letters = letters_to(portal, "ada@people.example");
    assert_eq!(letters.len(), 1);
    let unsubscribe = letters[0].letter.list_unsubscribe.clone().expect("a way out");
    let link = unsubscribe.url.strip_prefix("http://north.localhost").expect("a path");
    (path, link.to_owned())
}

#[tokio::test]
async fn a_campaign_goes_from_the_draft_to_the_archive() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let page = bo.get(&path).await;
    page.assert_says("Goes to 1 person who has agreed.");
    page.assert_says("No consent to this topic");

    assert_eq!(start(&bo, &path, "7").await.status, 422);
    assert_eq!(start(&bo, &path, "1").await.status, 303);
    assert_eq!(bo.post(&format!("{path}/take-back"), &[]).await.status, 303);
    assert_eq!(start(&bo, &path, "1").await.status, 303);
    portal.house.clock.advance(Duration::from_secs(59));
    send(&portal).await;
    assert!(
        letters_to(&portal, "ada@people.example").is_empty(),
        "a minute to take it back"
    );
    portal.house.clock.advance(Duration::from_secs(2));
    send(&portal).await;

    let letters = letters_to(&portal, "ada@people.example");
    assert_eq!(letters.len(), 1);
    let letter = &letters[0].letter;
    assert!(
        letter.html.contains("ada") && letter.text.contains("ada"),
        "{}",
        letter.text
    );
    assert!(
        !letter.html.contains("slot-") && !letter.text.contains("slot-"),
        "{}",
        letter.text
    );
    assert!(
        letter.text.contains("Legal zqnorthzq") || letter.text.contains("legal/imprint"),
        "{}",
        letter.text
    );
    assert_eq!(letter.list_id.as_deref(), Some("news.north.localhost"));
    assert!(
        letter
            .list_unsubscribe
            .as_ref()
            .is_some_and(|way| way.one_click && way.mailto.is_some())
    );
    assert_eq!(letters_to(&portal, "bo@people.example").len(), 0, "he never agreed");

    portal.visitor().get("/en/news").await.assert_says("December begins");
    portal
        .visitor()
        .get("/en/news/atom.xml")
        .await
        .assert_says("<title>December begins</title>");
    let seen = bo.get(&path).await;
    seen.assert_says("1 of 1 were accepted.");
    send(&portal).await;
    assert_eq!(letters_to(&portal, "ada@people.example").len(), 1, "nobody twice");
}

#[tokio::test]
async fn one_click_unsubscribes_without_cookies_and_looking_does_not() {
    let portal = Portal::open().await;
    let (path, one_click) = sent(&portal).await;
    let visitor = portal.visitor();
    let page = one_click.strip_suffix("/one-click").expect("a link");
    assert_eq!(visitor.get(page).await.status, 200);
    assert_eq!(visitor.get(&one_click).await.status, 303);
    let consents = "SELECT count(*) AS n FROM consents WHERE purpose = 'newsletter:news' AND given = false
         AND tenant_id IN (SELECT id FROM tenants)";
    assert_eq!(number(&portal, consents).await, 0);

    let request = visitor
        .request("POST", &one_click)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(axum::body::Body::from("List-Unsubscribe=One-Click"))
        .expect("a request");
    let seen = visitor.send(request).await;
    assert_eq!(seen.status, 200, "{}", seen.text);
    assert_eq!(number(&portal, consents).await, 1);
    // Also from the page of somebody else: what it may do stands in the link.
    for (name, value) in [
        ("origin", "https://webmail.example"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
    ] {
        let request = visitor
            .request("POST", &one_click)
            .header(name, value)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(axum::body::Body::from("List-Unsubscribe=One-Click"))
            .expect("a request");
        assert_eq!(visitor.send(request).await.status, 200, "{name}: {value}");
    }
    let bo = portal.as_bo().await;
    bo.get(&path).await.assert_says("Unsubscribed");
    let next = draft(&bo).await;
    bo.get(&next).await.assert_says("anybody to receive it");

    let forged = format!("{}x", &page[..page.len() - 1]);
    assert_eq!(visitor.get(&forged).await.status, 404);
    let elsewhere = portal.visitor_at("south.localhost").get(page).await;
    assert_eq!(elsewhere.status, 404, "a link is worthless in another community");
}

#[tokio::test]
async fn the_link_of_a_letter_changes_topics_and_gives_a_break() {
    let portal = Portal::open().await;
    let (_, one_click) = sent(&portal).await;
    let page = one_click.strip_suffix("/one-click").expect("a link");
    let visitor = portal.visitor();
    assert_eq!(visitor.post(&format!("{page}/pause"), &[]).await.status, 303);
    visitor.get(page).await.assert_says("On a break until:");
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    bo.get(&path).await.assert_says("On a break");
    assert_eq!(visitor.post(&format!("{page}/resume"), &[]).await.status, 303);
    bo.get(&path).await.assert_says("Goes to 1 person");
    assert_eq!(visitor.post(page, &[("topic", "events")]).await.status, 303);
    bo.get(&path).await.assert_says("Goes to 0 people");
    assert_eq!(visitor.post(&format!("{page}/off"), &[]).await.status, 303);
    visitor.get(page).await.assert_silent("checked");
}

#[tokio::test]
async fn whoever_changes_his_mind_before_his_turn_gets_nothing() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    agrees(&ada).await;
    let bo = portal.as_bo().await;
    agrees(&bo).await;
    let path = draft(&bo).await;
    assert_eq!(start(&bo, &path, "2").await.status, 303);
    portal.house.clock.advance(Duration::from_secs(61));
    assert_eq!(ada.post("/en/me/newsletters", &[]).await.status, 303);
    send(&portal).await;
    assert!(letters_to(&portal, "ada@people.example").is_empty());
    assert_eq!(letters_to(&portal, "bo@people.example").len(), 1);
}

#[tokio::test]
async fn a_letter_of_whose_end_nobody_knows_is_sent_again_only_on_command() {
    let portal = Portal::open().await;
    let (path, _) = sent(&portal).await;
    // As if the process had died between the claim and the note.
    run(
        &portal,
        "UPDATE campaign_recipients SET state = 'claimed' WHERE tenant_id IN (SELECT id FROM tenants)",
    )
    .await;
    run(
        &portal,
        "UPDATE campaigns SET state = 'sending', ended_at = NULL WHERE tenant_id IN (SELECT id FROM tenants)",
    )
    .await;
    send(&portal).await;
    assert_eq!(
        letters_to(&portal, "ada@people.example").len(),
        1,
        "not again by itself"
    );
    let bo = portal.as_bo().await;
    bo.get(&path).await.assert_says("Uncertain or refused");
    assert_eq!(bo.post(&format!("{path}/resend"), &[]).await.status, 303);
    send(&portal).await;
    let letters = letters_to(&portal, "ada@people.example");
    assert_eq!(letters.len(), 2);
    assert_eq!(
        letters[0].letter.message_id, letters[1].letter.message_id,
        "recognisable"
    );
}

#[tokio::test]
async fn a_campaign_is_paused_resumed_and_broken_off() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    assert_eq!(bo.post(&format!("{path}/pause"), &[]).await.status, 409);
    assert_eq!(start(&bo, &path, "1").await.status, 303);
    run(
        &portal,
        "UPDATE campaigns SET state = 'paused' WHERE tenant_id IN (SELECT id FROM tenants)",
    )
    .await;
    portal.house.clock.advance(Duration::from_secs(61));
    send(&portal).await;
    assert!(letters_to(&portal, "ada@people.example").is_empty());
    assert_eq!(bo.post(&format!("{path}/resume"), &[]).await.status, 303);
    assert_eq!(bo.post(&format!("{path}/cancel"), &[]).await.status, 303);
    send(&portal).await;
    assert!(letters_to(&portal, "ada@people.example").is_empty());
    assert_eq!(bo.post(&format!("{path}/in/en"), &[("subject", "x")]).await.status, 409);
}

#[tokio::test]
async fn a_scheduled_campaign_begins_at_its_wall_time_and_never_in_a_gap() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let schedule = async |wall: &str| bo.post(&format!("{path}/schedule"), &[("wall", wall)]).await;
    let seen = schedule("2027-03-28T02:30").await;
    assert_eq!(seen.status, 422);
    seen.assert_says("This time does not exist");
    assert_eq!(schedule("2026-11-22T08:00").await.status, 422);
    assert_eq!(schedule("2026-11-24T08:00").await.status, 303);
    portal.house.clock.advance(Duration::from_secs(19 * 3_600));
    send(&portal).await;
    assert!(letters_to(&portal, "ada@people.example").is_empty());
    portal.house.clock.advance(Duration::from_secs(2 * 3_600));
    send(&portal).await;
    assert_eq!(letters_to(&portal, "ada@people.example").len(), 1);
}

#[tokio::test]
async fn nothing_leaves_as_long_as_something_is_missing() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let form = [
        ("subject", ""),
        ("kind.0", "image"),
        ("url.0", "https://elsewhere.example/x.png"),
        ("kind.1", "button"),
        ("text.1", "Go"),
        ("url.1", "javascript:alert(1)"),
        ("kind.2", "package"),
        ("text.2", "no-such-package"),
        ("act", "save"),
    ];
    assert_eq!(bo.post(&format!("{path}/in/en"), &form).await.status, 303);
    let page = bo.get(&path).await;
    for lack in [
        "a subject",
        "the description of a picture",
        "a valid link",
        "something chosen",
    ] {
        page.assert_says(lack);
    }
    page.assert_silent("/start\"");
    assert_eq!(start(&bo, &path, "1").await.status, 409);
    let letter = bo.get(&format!("{path}/in/en/letter?as=dark")).await;
    letter.assert_silent("javascript:");
}

#[tokio::test]
async fn a_text_leads_where_it_says_or_does_not_leave() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let lacks = "Still missing before it can be sent";
    for (text, lack) in [
        ("[dead](foo/bar)", "a valid link"),
        ("[empty]()", "a valid link"),
        ("[open](http://elsewhere.example/)", "a valid link"),
        ("![A router](/brand/router.png)", "pictures as blocks of their own"),
        (
            "[here](/en/forum), [there](https://elsewhere.example/), [we](mailto:we@north.example)",
            "",
        ),
    ] {
        let form = [
            ("subject", "Links"),
            ("kind.0", "text"),
            ("text.0", text),
            ("act", "save"),
        ];
        assert_eq!(bo.post(&format!("{path}/in/en"), &form).await.status, 303);
        let page = bo.get(&path).await;
        if lack.is_empty() {
            page.assert_silent(lacks);
        } else {
            page.assert_says(lacks);
            page.assert_says(lack);
        }
    }
    assert_eq!(start(&bo, &path, "1").await.status, 303);
    portal.house.clock.advance(Duration::from_secs(61));
    send(&portal).await;
    let letter = portal.letter_to("ada@people.example").await;
    assert!(letter.contains("(http://north.localhost/en/forum)"), "{letter}");
}

#[tokio::test]
async fn a_picture_of_ones_own_is_added_to_what_was_typed_and_is_this_communitys() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let at = format!("{path}/in/en/picture");
    let typed = [
        ("subject", "Typed since"),
        ("preheader", ""),
        ("kind.0", "heading"),
        ("text.0", "Look at this"),
        ("picture_alt", "A router on a shelf"),
    ];
    let refused = bo.upload(&at, &typed, ("picture", b"GIF89a")).await;
    assert_eq!(refused.status, 422);
    refused.assert_says("This is not a PNG, JPEG or WebP picture.");
    refused.assert_says("Typed since");
    refused.assert_says("A router on a shelf");
    let refused = bo.upload(&at, &typed, ("picture", &vec![7; 11 * 1024 * 1024])).await;
    assert_eq!(refused.status, 422);
    refused.assert_says("The picture can be 10 MB at most.");
    refused.assert_says("Typed since");

    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_fn(2_000, 300, |x, y| {
        image::Rgb([x.to_le_bytes()[0], y.to_le_bytes()[0], 7])
    })
    .write_to(&mut png, image::ImageFormat::Png)
    .expect("a picture");
    let seen = bo.upload(&at, &typed, ("picture", png.get_ref())).await;
    assert_eq!(
        (seen.status, seen.location()),
        (303, format!("{path}/in/en#blocks").as_str()),
        "{}",
        seen.text
    );
    let page = bo.get(&format!("{path}/in/en")).await;
    page.assert_says("Typed since");
    page.assert_says("A router on a shelf");
    let picture = page
        .text
        .split("value=\"/news/pictures/")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let picture = format!("/news/pictures/{}", picture.expect("its address"));

    assert_eq!(start(&bo, &path, "1").await.status, 303);
    portal.house.clock.advance(Duration::from_secs(61));
    send(&portal).await;
    let letters = letters_to(&portal, "ada@people.example");
    let html = &letters[0].letter.html;
    assert!(html.contains(&format!("http://north.localhost{picture}")), "{html}");
    let reader = portal.visitor();
    let shown = reader.get(&picture).await;
    assert_eq!(shown.status, 200);
    assert!(shown.headers["content-type"].as_bytes().starts_with(b"image/"));
    assert_eq!(
        portal.visitor_at("south.localhost").get(&picture).await.status,
        404,
        "it is north's"
    );
    for other in ["/news/pictures/..%2Favatars%2Fa.png", "/news/pictures/nothing.png"] {
        assert_eq!(reader.get(other).await.status, 404, "{other}");
    }
}

#[tokio::test]
async fn a_click_is_counted_and_nobody_is() {
    let portal = Portal::open().await;
    let (path, _) = sent(&portal).await;
    let letter = &letters_to(&portal, "ada@people.example")[0].letter.html;
    let id = path.rsplit('/').next().expect("an id");
    let at = format!("/en/news/{id}/to/1");
    assert!(letter.contains(&at), "{letter}");
    let visitor = portal.visitor();
    let seen = visitor.get(&at).await;
    assert_eq!((seen.status, seen.location()), (303, "https://example.org/a?b=1&c=2"));
    let head = visitor
        .request("HEAD", &at)
        .body(axum::body::Body::empty())
        .expect("a request");
    assert_eq!(visitor.send(head).await.status, 303);
    assert_eq!(visitor.get(&format!("/en/news/{id}/to/9")).await.status, 404);
    let clicks = "SELECT sum(clicks) AS n FROM campaign_links WHERE tenant_id IN (SELECT id FROM tenants)";
    assert_eq!(
        number(&portal, &clicks.replace("sum(clicks)", "CAST(sum(clicks) AS bigint)")).await,
        1
    );
    portal
        .as_bo()
        .await
        .get(&path)
        .await
        .assert_says("1 click, counted without knowing whose.");
}

#[tokio::test]
async fn a_campaign_is_its_communitys_and_its_managers_alone() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let dana = portal.signed_in("south.localhost", "dana@people.example").await;
    let ada = portal.as_ada().await;
    assert_eq!(dana.get(&path).await.status, 404);
    assert_eq!(dana.post(&format!("{path}/start"), &[("count", "0")]).await.status, 404);
    assert_eq!(ada.get(&path).await.status, 403);
    let id = path.rsplit('/').next().expect("an id");
    assert_eq!(
        ada.get(&format!("/en/news/{id}/x")).await.status,
        404,
        "a draft is nobody's to read"
    );
}

#[tokio::test]
async fn a_trial_goes_to_the_one_who_writes_in_every_language_written() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    assert_eq!(bo.post(&format!("{path}/test"), &[]).await.status, 303);
    portal.run_jobs().await;
    let letters = letters_to(&portal, "bo@people.example");
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].letter.subject, "[Test] December begins");
    assert_eq!(
        number(
            &portal,
            "SELECT count(*) AS n FROM campaign_recipients WHERE tenant_id IN (SELECT id FROM tenants)"
        )
        .await,
        0
    );
}

#[tokio::test]
async fn each_reader_gets_his_language_or_the_communitys() {
    let portal = Portal::open().await;
    let ada = portal.as_ada().await;
    agrees(&ada).await;
    let bo = portal.as_bo().await;
    agrees(&bo).await;
    run(
        &portal,
        "UPDATE memberships SET lang = 'de' WHERE display_name LIKE 'ada%' AND tenant_id IN (SELECT id FROM tenants)",
    )
    .await;
    run(
        &portal,
        "UPDATE memberships SET lang = 'fr' WHERE display_name LIKE 'bo%' AND tenant_id IN (SELECT id FROM tenants)",
    )
    .await;
    let path = draft(&bo).await;
    let german = [
        ("subject", "Der Dezember"),
        ("kind.0", "text"),
        ("text.0", "Hallo"),
        ("act", "save"),
    ];
    assert_eq!(bo.post(&format!("{path}/in/de"), &german).await.status, 303);
    bo.get(&path).await.assert_says("1 person gets English instead");
    assert_eq!(start(&bo, &path, "2").await.status, 303);
    portal.house.clock.advance(Duration::from_secs(61));
    send(&portal).await;
    let to = |email: &str| letters_to(&portal, email)[0].letter.clone();
    let (ada, bo) = (to("ada@people.example"), to("bo@people.example"));
    assert_eq!((ada.subject.as_str(), ada.lang.as_str()), ("Der Dezember", "de-DE"));
    assert!(ada.text.contains("Abbestellen"), "{}", ada.text);
    assert_eq!(bo.subject, "December begins");
}

#[tokio::test]
async fn a_language_that_is_switched_off_is_in_no_letter() {
    let portal = Portal::open().await;
    agrees(&portal.as_ada().await).await;
    run(
        &portal,
        "UPDATE memberships SET lang = 'de' WHERE display_name LIKE 'ada%' AND tenant_id IN (SELECT id FROM tenants)",
    )
    .await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let german = [
        ("subject", "Der Dezember"),
        ("kind.0", "text"),
        ("text.0", "Hallo"),
        ("act", "save"),
    ];
    assert_eq!(bo.post(&format!("{path}/in/de"), &german).await.status, 303);
    let only = [("default_lang", "en"), ("feature", "newsletter"), ("feature", "forum")];
    assert_eq!(bo.save("/en/staff/settings", &only).await.status, 303);
    bo.get(&path).await.assert_silent("Der Dezember");
    assert_eq!(start(&bo, &path, "1").await.status, 303);
    portal.house.clock.advance(Duration::from_secs(61));
    send(&portal).await;
    let letter = letters_to(&portal, "ada@people.example")[0].letter.clone();
    assert_eq!(letter.subject, "December begins");
    let way_out = letter.list_unsubscribe.expect("a way out").url;
    assert!(way_out.contains("/en/newsletter/"), "{way_out}");
}

#[tokio::test]
async fn a_capability_is_its_readers_alone() {
    let portal = Portal::open().await;
    let capability = Capability {
        member: MembershipId::new(),
        campaign: CampaignId::new(),
    };
    let token = capability.token(&portal.house, portal.north.tenant);
    assert_eq!(
        Capability::read(&portal.house, portal.north.tenant, &token),
        Some(capability)
    );
    assert_eq!(Capability::read(&portal.house, portal.south.tenant, &token), None);
    let seen = portal.visitor().get(&format!("/en/newsletter/{token}")).await;
    assert_eq!(seen.status, 404, "of a member that never was");
}

/// The letter of a campaign that shows this thing.
async fn letter_with(bo: &Client, path: &str, kind: &str, id: &str) -> Seen {
    let form = [
        ("subject", "A thing to see"),
        ("kind.0", kind),
        ("text.0", id),
        ("act", "save"),
    ];
    let seen = bo.post(&format!("{path}/in/en"), &form).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    bo.get(&format!("{path}/in/en/letter?as=light")).await
}

#[tokio::test]
async fn a_letter_shows_a_topic_and_an_event_that_everybody_may_see_and_nothing_else() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let (topic, event) = (
        portal.north.topic.to_string(),
        InPerson::in_person("Winter meeting").published(&bo).await.to_string(),
    );
    let draft_event = InPerson::in_person("Secret plans").draft(&bo).await.to_string();
    let page = bo.get(&format!("{path}/in/en")).await;
    assert_eq!(page.status, 200, "{}", page.text);

    let letter = letter_with(&bo, &path, "topic", &topic).await;
    letter.assert_says(&format!("Router {}", portal.north.canary));
    letter.assert_says("The router blinks.");
    letter.assert_says("1 reply");
    let letter = letter_with(&bo, &path, "event", &event).await;
    letter.assert_says("Winter meeting");

    let (southern, nothing) = (portal.south.topic.to_string(), String::from("no-id"));
    for (kind, id) in [
        ("topic", &southern),
        ("topic", &nothing),
        ("event", &draft_event),
        ("event", &nothing),
    ] {
        let letter = letter_with(&bo, &path, kind, id).await;
        letter.assert_silent("Secret plans");
        letter.assert_silent(&portal.south.canary);
        bo.get(&path).await.assert_says("something chosen");
    }
    // Its opening is taken down: what nobody reads any more is in no letter.
    for (taken, is_shown) in [("CURRENT_TIMESTAMP", false), ("NULL", true)] {
        let text = format!("UPDATE posts SET deleted_at = {taken} WHERE tenant_id = $1 AND post_no = 1");
        crate::forum::hearing::change(&portal, &text).await;
        let letter = letter_with(&bo, &path, "topic", &topic).await;
        assert_eq!(letter.text.contains("The router blinks."), is_shown, "{}", letter.text);
    }
    // For members only from now on: what is not for everybody is in no letter.
    crate::forum::hearing::change(
        &portal,
        "UPDATE categories SET read_by = 'members' WHERE tenant_id = $1",
    )
    .await;
    letter_with(&bo, &path, "topic", &topic).await.assert_silent("blinks");
    bo.get(&path).await.assert_says("something chosen");
}

#[tokio::test]
async fn the_page_of_the_letter_s_link_shows_what_is_wanted() {
    let portal = Portal::open().await;
    let (_, link) = sent(&portal).await;
    let path = link.trim_end_matches("/one-click");
    let page = Client::new(&portal, "north.localhost").get(path).await;
    page.assert_says("value=\"news\" checked");
    page.assert_silent("value=\"events\" checked");
}

#[tokio::test]
async fn what_several_blocks_lack_is_said_once() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let path = draft(&bo).await;
    let form = [
        ("subject", "S"),
        ("kind.0", "heading"),
        ("kind.1", "text"),
        ("act", "save"),
    ];
    assert_eq!(bo.post(&format!("{path}/in/en"), &form).await.status, 303);
    let page = bo.get(&path).await;
    assert_eq!(page.text.matches("the words of a block").count(), 1, "{}", page.text);
}

#[tokio::test]
async fn an_older_page_of_a_draft_overwrites_nothing_unseen() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let path = format!("{}/in/en", draft(&bo).await);
    let (one, other) = (bo.get(&path).await, bo.get(&path).await);
    let form = |page: &Seen, subject: &str| {
        let read = page.hidden("read");
        [
            ("read", read),
            ("subject", subject.to_owned()),
            ("kind.0", "heading".to_owned()),
            ("text.0", "December".to_owned()),
            ("act", "save".to_owned()),
        ]
    };
    let post = async |fields: [(&str, String); 5]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        bo.post(&path, &fields).await
    };
    assert_eq!(post(form(&one, "First")).await.status, 303);
    assert_eq!(post(form(&one, "First")).await.status, 303, "the same twice is one act");
    let refused = post(form(&other, "Second")).await;
    assert_eq!(refused.status, 409);
    refused.assert_says("Somebody else has changed this text meanwhile");
    refused.assert_says("value=\"Second\"");
    bo.get(&path).await.assert_says("value=\"First\"");
    // Whoever has been told may.
    assert_eq!(post(form(&refused, "Second")).await.status, 303);
    bo.get(&path).await.assert_says("value=\"Second\"");
}

#[tokio::test]
async fn the_links_of_a_letter_hold_when_its_language_is_gone() {
    let portal = Portal::open().await;
    let (_, one_click) = sent(&portal).await;
    let german = one_click.replace("/en/", "/de/");
    let bo = portal.as_bo().await;
    let form = [("default_lang", "en"), ("feature", "newsletter"), ("feature", "forum")];
    let seen = bo.save("/en/staff/settings", &form).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    let visitor = portal.visitor();
    let page = german.strip_suffix("/one-click").expect("a link");
    assert_eq!(visitor.get(page).await.status, 200);
    let seen = visitor
        .send(
            visitor
                .request("POST", &german)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(axum::body::Body::from("List-Unsubscribe=One-Click"))
                .expect("a request"),
        )
        .await;
    assert!(seen.status < 400, "{}", seen.text);
    assert_eq!(visitor.get("/de/news").await.location(), "/en/news");
    assert_eq!(visitor.get("/de/news?after=x").await.location(), "/en/news?after=x");
    assert_eq!(visitor.get("/xx/news").await.status, 404);
}
