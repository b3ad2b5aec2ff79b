//! A community's managers decide what its forum is divided into.

use kith::{
    forum::CategoryId,
    foundation::db::{Sql, Work},
    tenancy::{PlatformDb, TenantDb, TenantId},
};
use sea_orm::FromQueryResult;

use crate::support::{Client, Portal};

#[derive(Debug, PartialEq, Eq, FromQueryResult)]
struct Stored {
    id: CategoryId,
    slug: String,
    kind: String,
    color: String,
    read_by: String,
    reply_by: String,
    write_by: String,
}

/// The categories of a community, in their order.
async fn stored(portal: &Portal, tenant: TenantId) -> Vec<Stored> {
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, tenant);
    let tx = db.open().await.expect("a connection");
    Sql::new(
        "SELECT id, slug, kind, color, read_by, reply_by, write_by FROM categories
         WHERE tenant_id = $1 ORDER BY position, slug",
    )
    .bind(tenant)
    .all(&tx)
    .await
    .expect("categories")
}

/// The first category of a community.
pub async fn first_category(portal: &Portal, tenant: TenantId) -> CategoryId {
    stored(portal, tenant).await.remove(0).id
}

/// The words of a community's categories, in their order.
async fn slugs(portal: &Portal) -> Vec<String> {
    let all = stored(portal, portal.north.tenant).await;
    all.into_iter().map(|category| category.slug).collect()
}

/// How often this act stands in north's audit log.
pub async fn acts(portal: &Portal, act: &str) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test reads the log");
    let tx = db.open().await.expect("a connection");
    let row =
        Sql::new("SELECT count(*) AS n FROM audit_log WHERE act = $1 AND tenant_id = $2 AND actor_kind = 'member'")
            .bind(act)
            .bind(portal.north.tenant)
            .row(&tx)
            .await;
    row.expect("an answer")
        .expect("a row")
        .try_get("", "n")
        .expect("a number")
}

/// How many texts this category has.
async fn texts_of(portal: &Portal, id: CategoryId) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let tx = db.open().await.expect("a connection");
    let row = Sql::new("SELECT count(*) AS n FROM content_variants WHERE tenant_id = $1 AND subject_id = $2")
        .bind(portal.north.tenant)
        .bind(id.uuid())
        .row(&tx)
        .await;
    row.expect("an answer")
        .expect("a row")
        .try_get("", "n")
        .expect("a number")
}

const FORM: [(&str, &str); 9] = [
    ("name-en", "Solar"),
    ("description-en", "Panels and inverters."),
    ("name-de", "Solaranlagen"),
    ("slug", "solar"),
    ("kind", "question"),
    ("hue", "5"),
    ("read_by", "members"),
    ("reply_by", "members"),
    ("write_by", "staff"),
];

/// The form with some fields said otherwise and some more.
fn with<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FORM
        .iter()
        .filter(|(name, _)| others.iter().all(|(other, _)| other != name));
    kept.chain(others).copied().collect()
}

/// Adds a category with this word, named like it.
pub async fn add(bo: &Client, slug: &str) {
    let seen = bo
        .post("/en/staff/forum/new", &with(&[("slug", slug), ("name-en", slug)]))
        .await;
    assert_eq!(seen.status, 303, "{slug}: {}", seen.text);
}

#[tokio::test]
async fn a_manager_adds_a_category_and_its_rules_hold_at_once() {
    let portal = Portal::open().await;
    let (bo, ada) = (portal.as_bo().await, portal.as_ada().await);
    let key = bo.get("/en/staff/forum/new").await.form_key();
    let form = with(&[("form_key", &key)]);
    for _ in 0..2 {
        let seen = bo.post("/en/staff/forum/new", &form).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
        assert_eq!(seen.location(), "/en/staff/forum");
    }
    assert_eq!(
        slugs(&portal).await,
        ["talk", "solar"],
        "it stands behind the others, once"
    );
    assert_eq!(acts(&portal, "category-created").await, 1);
    let solar = stored(&portal, portal.north.tenant).await.remove(1);
    assert_eq!(
        [solar.kind, solar.color, solar.read_by, solar.reply_by, solar.write_by],
        ["question", "#d39a0c", "members", "members", "staff"]
    );

    let page = bo.get("/en/staff/forum").await;
    page.assert_says("Solar");
    page.assert_says("Panels and inverters.");
    page.assert_says("Community managers");
    bo.get("/de/staff/forum").await.assert_says("Solaranlagen");
    let page = bo.get("/fr/staff/forum").await;
    page.assert_says("<bdi lang=\"en\">Solar</bdi>");
    page.assert_says("affiché en\u{202f}: anglais");

    assert_eq!(portal.visitor().get("/en/forum/solar").await.status, 404);
    ada.get("/en/forum/solar").await.assert_says("Panels and inverters.");
    assert_eq!(bo.get("/en/forum/solar/new").await.status, 200);
    assert_ne!(
        ada.get("/en/forum/solar/new").await.status,
        200,
        "only managers open topics"
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_category_is_said_by_the_field_and_the_form_keeps_what_was_typed() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let long = "a".repeat(61);
    for (field, typed, says) in [
        ("name-en", "", "needs a name in the community"),
        ("name-de", long.as_str(), "60 characters at most"),
        ("description-en", "one\ntwo", "on one line"),
        ("slug", "", "Only small letters"),
        ("slug", "Solar Power", "Only small letters"),
        ("slug", "talk", "already taken"),
        ("slug", "preview", "already taken"),
        ("kind", "shop", "kind is missing"),
        ("hue", "9", "colour is missing"),
        ("read_by", "nobody", "group of people is missing"),
        ("reply_by", "everyone", "group of people is missing"),
        ("write_by", "", "group of people is missing"),
        ("read_by", "staff", "larger than the group that may read"),
    ] {
        let seen = bo.post("/en/staff/forum/new", &with(&[(field, typed)])).await;
        assert_eq!(seen.status, 422, "{field} {typed}");
        seen.assert_says(says);
        let wrong = if typed == "staff" { "reply_by" } else { field };
        seen.assert_says(&format!("id=\"{wrong}-error\""));
        if field != "description-en" {
            seen.assert_says("value=\"Panels and inverters.\"");
        }
    }
    assert_eq!(slugs(&portal).await, ["talk"]);
    assert_eq!(acts(&portal, "category-created").await, 0);
}

#[tokio::test]
async fn no_category_takes_the_address_of_another_page() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let mut tried = 0;
    for (_, path, _) in kith::app::routes().list() {
        let word = path
            .strip_prefix("/{lang}/forum/")
            .and_then(|rest| rest.split('/').next())
            .filter(|word| !word.contains('{'));
        if let Some(word) = word {
            let seen = bo.post("/en/staff/forum/new", &with(&[("slug", word)])).await;
            assert_eq!(seen.status, 422, "{path} would be hidden or hide the category {word}");
            tried += 1;
        }
    }
    assert!(tried > 0, "the forum has pages of its own");
}

#[tokio::test]
async fn a_manager_changes_everything_but_the_word_in_the_address() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let id = first_category(&portal, portal.north.tenant).await;
    let path = format!("/en/staff/forum/{id}");
    let page = bo.get(&path).await;
    page.assert_says("value=\"Talk zqnorthzq\"");
    page.assert_silent("name=\"slug\"");
    let (key, version) = (page.form_key(), page.hidden("version"));
    let form = with(&[
        ("form_key", &key),
        ("version", &version),
        ("hue", "6"),
        ("description-en", ""),
        ("name-pl", "Słońce"),
    ]);
    for _ in 0..2 {
        assert_eq!(bo.post(&path, &form).await.status, 303);
    }
    assert_eq!(
        acts(&portal, "category-changed").await,
        1,
        "the same form sent twice acts once"
    );
    let now = stored(&portal, portal.north.tenant).await.remove(0);
    assert_eq!(now.slug, "talk", "links to it still lead here");
    assert_eq!(
        [now.kind, now.color, now.read_by, now.reply_by, now.write_by],
        ["question", "#336699", "members", "members", "staff"],
        "the colour is the one of the community as long as no other is chosen"
    );
    let page = bo.get("/pl/staff/forum").await;
    page.assert_says("Słońce");
    page.assert_silent("About zqnorthzq");

    let seen = bo.post(&path, &with(&[("name-en", ""), ("name-it", "Sole")])).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("id=\"name-en-error\"");
    seen.assert_says("value=\"Sole\"");
    assert_eq!(bo.save(&path, &with(&[("hue", "7")])).await.status, 303);
    assert_eq!(stored(&portal, portal.north.tenant).await[0].color, "#d94a7b");
}

#[tokio::test]
async fn a_stale_form_overwrites_nothing_and_shows_what_is_there_now() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let id = first_category(&portal, portal.north.tenant).await;
    let path = format!("/en/staff/forum/{id}");
    let (first, second) = (bo.get(&path).await, bo.get(&path).await);
    let typed = |page: &crate::support::Seen, name: &'static str, hue: &'static str| {
        let (key, version) = (page.form_key(), page.hidden("version"));
        let form = with(&[("name-en", name), ("hue", hue)]);
        let form = form
            .into_iter()
            .map(|(field, value)| (field.to_owned(), value.to_owned()));
        form.chain([("form_key".to_owned(), key), ("version".to_owned(), version)])
            .collect::<Vec<_>>()
    };
    let post = async |form: &[(String, String)]| {
        let form: Vec<_> = form
            .iter()
            .map(|(field, value)| (field.as_str(), value.as_str()))
            .collect();
        bo.post(&path, &form).await
    };
    assert_eq!(post(&typed(&first, "From the first tab", "7")).await.status, 303);
    let seen = post(&typed(&second, "From the second tab", "1")).await;
    assert_eq!(seen.status, 409);
    seen.assert_says("Somebody else has changed this meanwhile.");
    seen.assert_says("value=\"From the second tab\"");
    seen.assert_says("From the first tab");
    assert_eq!(
        stored(&portal, portal.north.tenant).await[0].color,
        "#d94a7b",
        "nothing is lost"
    );
    assert_eq!(acts(&portal, "category-changed").await, 1);
    let knowing = typed(&seen, "From the second tab", "1");
    assert_eq!(post(&knowing).await.status, 303, "knowing it, one may");
    bo.get(&path).await.assert_says("value=\"From the second tab\"");
    let without = with(&[("name-en", "From nowhere")]);
    assert_eq!(
        bo.post(&path, &without).await.status,
        409,
        "a form that does not say what it showed"
    );
}

#[tokio::test]
async fn categories_move_up_and_down_one_place_at_a_time() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    for slug in ["solar", "tv"] {
        add(&bo, slug).await;
    }
    let all = stored(&portal, portal.north.tenant).await;
    let act = |place: usize, verb: &str| format!("/en/staff/forum/{}/{verb}", all[place].id);
    let page = bo.get("/en/staff/forum").await;
    page.assert_silent(&act(0, "up"));
    page.assert_silent(&act(2, "down"));
    let key = page.form_key();

    for _ in 0..2 {
        assert_eq!(bo.post(&act(2, "up"), &[("form_key", &key)]).await.status, 303);
    }
    assert_eq!(
        slugs(&portal).await,
        ["talk", "tv", "solar"],
        "a double click moves once"
    );
    bo.post(&act(2, "up"), &[]).await;
    assert_eq!(slugs(&portal).await, ["tv", "talk", "solar"]);
    bo.post(&act(0, "down"), &[]).await;
    assert_eq!(slugs(&portal).await, ["tv", "solar", "talk"]);
    assert_eq!(acts(&portal, "category-moved").await, 3);
    assert_eq!(
        bo.post(&act(0, "down"), &[]).await.status,
        303,
        "the last one stays where it is"
    );
    assert_eq!(bo.post(&act(2, "up"), &[]).await.status, 303, "the first one too");
    assert_eq!(slugs(&portal).await, ["tv", "solar", "talk"]);
    assert_eq!(acts(&portal, "category-moved").await, 3);

    let page = portal.as_ada().await.get("/en/forum").await.text;
    let at = |slug: &str| page.find(&format!("/en/forum/{slug}\"")).expect(slug);
    assert!(
        at("tv") < at("solar") && at("solar") < at("talk"),
        "members see the same order"
    );
}

#[tokio::test]
async fn only_a_category_without_topics_is_removed() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    add(&bo, "solar").await;
    let all = stored(&portal, portal.north.tenant).await;
    let (talk, solar) = (all[0].id, all[1].id);
    let page = bo.get(&format!("/en/staff/forum/{talk}")).await;
    page.assert_silent(&format!("/en/staff/forum/{talk}/remove"));
    page.assert_says("Only a category without topics");
    let seen = bo.post(&format!("/en/staff/forum/{talk}/remove"), &[]).await;
    assert_eq!(seen.status, 409);
    seen.assert_says("Topics belong to this category");
    assert_eq!(slugs(&portal).await, ["talk", "solar"]);

    let path = format!("/en/staff/forum/{solar}/remove");
    bo.get(&format!("/en/staff/forum/{solar}")).await.assert_says(&path);
    assert!(texts_of(&portal, solar).await > 0);
    let key = uuid::Uuid::now_v7().to_string();
    for _ in 0..2 {
        assert_eq!(bo.post(&path, &[("form_key", &key)]).await.status, 303);
    }
    assert_eq!(slugs(&portal).await, ["talk"]);
    assert_eq!(texts_of(&portal, solar).await, 0, "its texts go with it");
    assert_eq!(acts(&portal, "category-removed").await, 1);
    assert_eq!(bo.post(&path, &[]).await.status, 404);
    add(&bo, "solar").await;
}

#[tokio::test]
async fn only_managers_of_this_community_touch_its_categories() {
    let portal = Portal::open().await;
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    let theirs = first_category(&portal, portal.south.tenant).await;
    let own = first_category(&portal, portal.north.tenant).await;
    let before = stored(&portal, portal.south.tenant).await;
    assert_eq!(bo.get(&format!("/en/staff/forum/{theirs}")).await.status, 404);
    for rest in ["", "/up", "/down", "/remove"] {
        let seen = bo.post(&format!("/en/staff/forum/{theirs}{rest}"), &FORM).await;
        assert_eq!(seen.status, 404, "{rest}");
        let seen = ada.post(&format!("/en/staff/forum/{own}{rest}"), &FORM).await;
        assert_eq!(seen.status, 403, "{rest}");
    }
    assert_eq!(ada.get("/en/staff/forum").await.status, 403);
    assert_eq!(ada.post("/en/staff/forum/new", &FORM).await.status, 403);
    assert_eq!(stored(&portal, portal.south.tenant).await, before);
    assert_eq!(slugs(&portal).await, ["talk"]);
}
