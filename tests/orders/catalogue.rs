//! What a community sells: versions that never change, sums that are right, lists by country.

use kith::{
    foundation::{
        clock::Clock,
        db::{Sql, Work},
        i18n::{Country, Lang},
    },
    orders::{
        Class, OrderPolicy, PackageId, Sold,
        package::{Package, Terms},
        policy::Policy,
        texts_snapshot,
    },
    tenancy::{
        PlatformDb, TenantDb, TenantId,
        audit::Actor,
        content::{Said, Texts},
        countries::Facts,
    },
};

use crate::support::{Client, Portal, database_of_its_own, house_on, noon};

/// Terms whose amounts add up: 59.00 of which the Friend earns 35.00.
const FORM: [(&str, &str); 9] = [
    ("price", "59.00"),
    ("pay", "35.00"),
    ("platform_share", "10.00"),
    ("partner_share", "4.58"),
    ("vat", "9.42"),
    ("minutes", "60"),
    ("class", "friend"),
    ("skill", "wifi"),
    ("certificates", ""),
];

/// The form with some fields said otherwise and some more.
fn with<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FORM
        .iter()
        .filter(|(name, _)| others.iter().all(|(other, _)| other != name));
    kept.chain(others).copied().collect()
}

/// A package of this community, sold in Germany under the name of its slug.
pub async fn package_at(portal: &Portal, tenant: TenantId, slug: &str) -> PackageId {
    package_needing(portal, tenant, slug, "wifi").await
}

/// The same for a skill.
pub async fn package_needing(portal: &Portal, tenant: TenantId, slug: &str, skill: &str) -> PackageId {
    let work = Work::writing(&portal.house.pools);
    let db = TenantDb::new(&work, tenant);
    let terms = Terms {
        facts: Facts::of(Country::DE).expect("a country"),
        class: Class::Friend,
        skill: skill.into(),
        certificates: Vec::new(),
        duration_minutes: 60,
        price: 5_900,
        pay: 3_500,
        platform_share: 1_000,
        partner_share: 458,
        vat: 942,
    };
    let id = PackageId::new();
    Package::create(&db, id, slug, &terms, Actor::Kith, noon())
        .await
        .expect("a package");
    let name = Said {
        text: format!("Package {slug}"),
        lang: Lang::En,
    };
    Package::say(&db, id, &[("name", name)], Actor::Kith, noon())
        .await
        .expect("a name");
    work.end(true).await.expect("a commit");
    id
}

/// What north sells in this country.
async fn sold(portal: &Portal, country: Country) -> Vec<Sold> {
    let work = Work::reading(&portal.house.pools);
    let found = Sold::all_in(&TenantDb::new(&work, portal.north.tenant), country).await;
    work.abandon();
    found.expect("an answer")
}

/// North serves Austria too.
async fn serve_austria(portal: &Portal) {
    platform(portal, "UPDATE tenants SET countries = 'DE,AT' WHERE slug = 'north'").await;
    portal.house.tenants.forget();
}

async fn platform(portal: &Portal, sql: &str) {
    let work = Work::writing(&portal.house.pools);
    {
        let db = PlatformDb::new(&work, "a test arranges");
        let tx = db.open().await.expect("a connection");
        Sql::new(sql).run(&tx).await.expect(sql);
    }
    work.end(true).await.expect("a commit");
}

/// How often this act stands in the audit log.
async fn acts(portal: &Portal, act: &str) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test reads the log");
    let tx = db.open().await.expect("a connection");
    let row = Sql::new("SELECT count(*) AS n FROM audit_log WHERE act = $1")
        .bind(act)
        .row(&tx)
        .await;
    row.expect("an answer")
        .expect("a row")
        .try_get("", "n")
        .expect("a number")
}

/// Pia, the partner company's administrator: Ada in another role.
async fn as_pia(portal: &Portal) -> Client {
    platform(
        portal,
        "UPDATE memberships SET role = 'partner' WHERE tenant_id IN (SELECT id FROM tenants) AND display_name LIKE 'ada %'",
    )
    .await;
    portal.as_ada().await
}

#[tokio::test]
async fn a_version_whose_shares_are_not_its_price_is_refused() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let id = package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let path = format!("/en/staff/packages/{id}/in/DE");
    for (others, says) in [
        (vec![("vat", "9.43")], "differs from the price by €0.01"),
        (vec![("pay", "24.99"), ("platform_share", "20.01")], "at least €25.00"),
        (vec![("price", "59.001")], "two decimals at most"),
        (vec![("pay", "")], "two decimals at most"),
        (vec![("minutes", "5")], "between 15 and 1,440"),
        (vec![("skill", "magic")], "choose a skill"),
        (vec![("class", "wizard")], "who may do the work"),
        (vec![("price", "99999999")], "no amount above"),
    ] {
        let mut form = with(&others);
        form.push(("base", "1"));
        let seen = bo.post(&path, &form).await;
        assert_eq!(seen.status, 422, "{others:?}");
        seen.assert_says(says);
        let (name, typed) = others[0];
        if name != "skill" && name != "class" {
            seen.assert_says(&format!("value=\"{typed}\""));
        }
    }
    let now = sold(&portal, Country::DE).await;
    assert_eq!((now.len(), now[0].version_no, now[0].price), (1, 1, 5_900));
}

#[tokio::test]
async fn amounts_are_entered_as_the_reader_writes_them() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let id = package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let german = [
        ("price", "1.190,00"),
        ("pay", "900"),
        ("platform_share", "100,0"),
        ("partner_share", "0"),
        ("vat", "190,00"),
        ("base", "1"),
    ];
    let seen = bo.post(&format!("/de/staff/packages/{id}/in/DE"), &with(&german)).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(sold(&portal, Country::DE).await[0].price, 119_000);
    let form = bo.get(&format!("/de/staff/packages/{id}/in/DE")).await;
    form.assert_says("value=\"1190,00\"");
    let form = bo.get(&format!("/en/staff/packages/{id}/in/DE")).await;
    form.assert_says("value=\"1190.00\"");
}

#[tokio::test]
async fn a_version_never_changes_and_a_new_one_follows_it() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let id = package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let first = sold(&portal, Country::DE).await.remove(0);
    let path = format!("/en/staff/packages/{id}/in/DE");
    let page = bo.get(&path).await;
    let dearer = [("price", "60.00"), ("platform_share", "11.00"), ("base", "1")];
    let key = page.form_key();
    let mut form = with(&dearer);
    form.push(("form_key", &key));
    assert_eq!(bo.post(&path, &form).await.status, 303);
    assert_eq!(bo.post(&path, &form).await.status, 303, "the same form twice acts once");

    let second = sold(&portal, Country::DE).await.remove(0);
    assert_eq!(
        (second.version_no, second.price, second.platform_share),
        (2, 6_000, 1_100)
    );
    assert_ne!(second.version, first.version);
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let tx = db.open().await.expect("a connection");
    let row = Sql::new("SELECT price FROM package_versions WHERE tenant_id = $1 AND id = $2")
        .bind(portal.north.tenant)
        .bind(first.version)
        .row(&tx)
        .await;
    let price: i64 = row
        .expect("an answer")
        .expect("a row")
        .try_get("", "price")
        .expect("a price");
    assert_eq!(price, 5_900, "the first version is what it was");
    drop(tx);
    work.abandon();

    let stale = bo
        .post(&path, &with(&[("price", "61.00"), ("vat", "11.42"), ("base", "1")]))
        .await;
    assert_eq!(
        stale.status, 409,
        "whoever has not seen the second version cannot write the third"
    );
    stale.assert_says("newer version");
    stale.assert_says("value=\"61.00\"");
    let skipping = bo.post(&path, &with(&[("base", "7")])).await;
    assert_eq!(skipping.status, 409);
    assert_eq!(acts(&portal, "package-version-written").await, 2);
    bo.get(&format!("/en/staff/packages/{id}")).await.assert_says("€59.00");
}

#[tokio::test]
async fn of_two_who_write_the_next_version_at_once_one_is_told_of_the_other() {
    let portal = Portal::open().await;
    let (bo, again) = (portal.as_bo().await, portal.as_bo().await);
    let id = package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let path = format!("/en/staff/packages/{id}/in/DE");
    let form = with(&[("base", "1")]);
    for _ in 0..5 {
        let (one, other) = tokio::join!(bo.post(&path, &form), again.post(&path, &form));
        assert!(
            [one.status, other.status].contains(&409),
            "{} and {}",
            one.status,
            other.status
        );
    }
    assert_eq!(sold(&portal, Country::DE).await[0].version_no, 2);
    assert_eq!(acts(&portal, "package-version-written").await, 2);
}

#[tokio::test]
async fn a_package_is_sold_where_it_is_listed() {
    let portal = Portal::open().await;
    serve_austria(&portal).await;
    let bo = portal.as_bo().await;
    let id = package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let count = async |country| sold(&portal, country).await.len();
    assert_eq!((count(Country::DE).await, count(Country::AT).await), (1, 0));
    let act = async |rest: &str| {
        let seen = bo.post(&format!("/en/staff/packages/{id}{rest}"), &[]).await;
        assert_eq!(seen.status, 303, "{rest}: {}", seen.text);
    };
    act("/in/AT/list").await;
    assert_eq!(count(Country::AT).await, 0, "nothing is sold without a price");

    let austrian = [
        ("price", "59.00"),
        ("vat", "9.83"),
        ("partner_share", "4.17"),
        ("base", "0"),
    ];
    let seen = bo
        .post(&format!("/en/staff/packages/{id}/in/AT"), &with(&austrian))
        .await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!((count(Country::DE).await, count(Country::AT).await), (1, 1));
    let work = Work::reading(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let found = Sold::find(&db, Country::AT, "wifi-setup")
        .await
        .expect("an answer")
        .expect("it is sold");
    assert_eq!((found.package, found.vat, found.country), (id, 983, Country::AT));
    assert!(
        Sold::find(&db, Country::AT, "nothing")
            .await
            .expect("an answer")
            .is_none()
    );
    work.abandon();

    act("/in/DE/unlist").await;
    act("/in/DE/unlist").await;
    assert_eq!((count(Country::DE).await, count(Country::AT).await), (0, 1));
    let seen = bo
        .post(&format!("/en/staff/packages/{id}/in/DE"), &with(&[("base", "2")]))
        .await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(count(Country::DE).await, 0, "new terms put nothing back on the list");
    act("/in/DE/list").await;
    assert_eq!(count(Country::DE).await, 1);

    act("/withdraw").await;
    assert_eq!((count(Country::DE).await, count(Country::AT).await), (0, 0));
    bo.get("/en/staff/packages").await.assert_says("Withdrawn");
    act("/restore").await;
    assert_eq!((count(Country::DE).await, count(Country::AT).await), (1, 1));
    for (act, lines) in [
        ("package-created", 1),
        ("package-listed", 1),
        ("package-unlisted", 1),
        ("package-withdrawn", 1),
        ("package-restored", 1),
    ] {
        assert_eq!(acts(&portal, act).await, lines, "{act}");
    }
    let elsewhere = bo.get(&format!("/en/staff/packages/{id}/in/PL")).await;
    assert_eq!(elsewhere.status, 404, "a country the community does not serve");
}

#[tokio::test]
async fn profis_are_sold_where_the_country_lets_them_work() {
    let portal = Portal::open().await;
    serve_austria(&portal).await;
    let bo = portal.as_bo().await;
    let id = package_at(&portal, portal.north.tenant, "tv-wall-mount").await;
    let profi = |base| with(&[("class", "profi"), ("skill", "wall-mounting"), ("base", base)]);
    let seen = bo.post(&format!("/en/staff/packages/{id}/in/AT"), &profi("0")).await;
    assert_eq!(seen.status, 422);
    seen.assert_says("not available in this country");
    bo.get(&format!("/en/staff/packages/{id}/in/AT"))
        .await
        .assert_silent("value=\"profi\"");
    let seen = bo.post(&format!("/en/staff/packages/{id}/in/DE"), &profi("1")).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(sold(&portal, Country::DE).await[0].class, Class::Profi);
}

#[tokio::test]
async fn a_new_package_is_sold_at_once_and_its_word_is_nobody_elses() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let page = bo.get("/en/staff/packages/new").await;
    let key = page.form_key();
    let new = [
        ("country", "DE"),
        ("name", "Wi-Fi set-up"),
        ("text", "Up and running."),
        ("slug", "wifi-setup"),
        ("certificates", " Smart Home \r\n\r\nLadder"),
        ("form_key", &key),
    ];
    let made = bo.post("/en/staff/packages/new", &with(&new)).await;
    assert_eq!(made.status, 303, "{}", made.text);
    let again = bo.post("/en/staff/packages/new", &with(&new)).await;
    assert_eq!(
        again.location(),
        made.location(),
        "the same form twice makes one package"
    );
    let now = sold(&portal, Country::DE).await;
    assert_eq!(now.len(), 1);
    assert_eq!(now[0].certificates, ["Smart Home", "Ladder"]);
    assert_eq!((now[0].icon.as_str(), now[0].pay().minor), ("wifi", 3_500));

    let taken = bo.post("/en/staff/packages/new", &with(&new[..4])).await;
    assert_eq!(taken.status, 422);
    taken.assert_says("already has this word");
    taken.assert_says("value=\"Wi-Fi set-up\"");
    let odd = [("country", "DE"), ("name", ""), ("slug", "Wi Fi")];
    let odd = bo.post("/en/staff/packages/new", &with(&odd)).await;
    assert_eq!(odd.status, 422);
    odd.assert_says("needs a name");
    odd.assert_says("Only small letters");
    assert_eq!(sold(&portal, Country::DE).await.len(), 1);
    package_at(&portal, portal.south.tenant, "wifi-setup").await;
}

#[tokio::test]
async fn a_missing_text_is_shown_in_another_language_and_said_to_be() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let id = package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let page = bo.get("/pl/staff/packages").await;
    page.assert_says("<bdi lang=\"en\">Package wifi-setup</bdi>");
    page.assert_says("angielski");

    let path = format!("/en/staff/packages/{id}/texts");
    let texts = [
        ("name-en", "Wi-Fi set-up"),
        ("name-pl", "Konfiguracja Wi-Fi"),
        ("text-pl", "Szybko."),
    ];
    assert_eq!(bo.post(&path, &texts).await.status, 303);
    let page = bo.get("/pl/staff/packages").await;
    page.assert_says("<bdi lang=\"pl\">Konfiguracja Wi-Fi</bdi>");
    page.assert_silent("angielski");
    let snapshot = async || {
        let work = Work::reading(&portal.house.pools);
        let all = texts_snapshot(&TenantDb::new(&work, portal.north.tenant), id).await;
        work.abandon();
        all.expect("texts")
    };
    let expected = serde_json::json!({
        "en": { "name": "Wi-Fi set-up", "text": "" }, "pl": { "name": "Konfiguracja Wi-Fi", "text": "Szybko." },
    });
    assert_eq!(snapshot().await, expected);

    let nameless = bo
        .post(&path, &[("name-pl", "Konfiguracja"), ("text-pl", "Wolno.")])
        .await;
    assert_eq!(nameless.status, 422);
    nameless.assert_says("needs a name");
    nameless.assert_says("Wolno.");
    assert_eq!(snapshot().await, expected, "nothing of it was kept");
    assert_eq!(bo.post(&path, &[("name-en", "Wi-Fi set-up")]).await.status, 303);
    assert!(snapshot().await.get("pl").is_none(), "an emptied text is gone");
}

#[tokio::test]
async fn a_partner_administrator_edits_packages_and_a_friend_does_not() {
    let portal = Portal::open().await;
    let id = package_at(&portal, portal.north.tenant, "wifi-setup").await;
    let (visitor, eva) = (
        portal.visitor(),
        portal.signed_in("north.localhost", "eva@people.example").await,
    );
    let routes = kith::app::routes();
    let mut tried = 0;
    for (method, path, _) in routes
        .list()
        .iter()
        .filter(|(_, path, _)| path.contains("/staff/packages"))
    {
        let path = path
            .replace("{lang}", "en")
            .replace("{package}", &id.to_string())
            .replace("{country}", "DE");
        let (from_eva, from_visitor) = if method == axum::http::Method::GET {
            (eva.get(&path).await, visitor.get(&path).await)
        } else {
            (eva.post(&path, &FORM).await, visitor.post(&path, &FORM).await)
        };
        assert_eq!(from_eva.status, 403, "{path}");
        assert!([303, 401].contains(&from_visitor.status), "{path}");
        tried += 1;
    }
    assert!(tried >= 13, "only {tried} routes");
    eva.get("/en/me").await.assert_silent("/staff/");

    let pia = as_pia(&portal).await;
    pia.get("/en/me").await.assert_says("href=\"/en/staff\"");
    pia.get("/en/staff").await.assert_says("href=\"/en/staff/packages\"");
    let page = pia.get("/en/staff/packages").await;
    page.assert_says("Package wifi-setup");
    page.assert_silent("/staff/members");
    assert_eq!(pia.get("/en/staff/members").await.status, 403);
    let cheaper = with(&[("price", "58.00"), ("platform_share", "9.00"), ("base", "1")]);
    let seen = pia.post(&format!("/en/staff/packages/{id}/in/DE"), &cheaper).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(sold(&portal, Country::DE).await[0].price, 5_800);
}

#[tokio::test]
async fn the_policy_is_the_pool_until_somebody_chooses() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let policy = async || {
        let work = Work::reading(&portal.house.pools);
        let found = OrderPolicy::of(&TenantDb::new(&work, portal.north.tenant)).await;
        work.abandon();
        let found = found.expect("a policy");
        (found.policy, found.own_first_minutes)
    };
    assert_eq!(policy().await, (Policy::Pool, 0));
    let path = "/en/staff/packages/policy";
    let refused = bo
        .post(path, &[("policy", "own_first"), ("own_first_minutes", "0")])
        .await;
    assert_eq!(refused.status, 422);
    refused.assert_says("between 1 and 1,440");
    assert_eq!(bo.post(path, &[("policy", "nobody")]).await.status, 422);
    assert_eq!(policy().await, (Policy::Pool, 0));
    for (word, minutes, expected) in [
        ("own_first", "30", (Policy::OwnFirst, 30)),
        ("own_only", "30", (Policy::OwnOnly, 0)),
    ] {
        let form = [("policy", word), ("own_first_minutes", minutes)];
        assert_eq!(bo.post(path, &form).await.status, 303);
        assert_eq!(policy().await, expected);
    }
    assert_eq!(acts(&portal, "order-policy-changed").await, 2);
}

#[tokio::test]
async fn every_demo_community_sells_twelve_packages_in_five_languages() {
    let folder = std::env::temp_dir().join(format!("kith-catalogue-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let url = database_of_its_own("catalogue", &folder)
        .await
        .parse()
        .expect("an address");
    let house = house_on(&url, Clock::fixed(noon())).await;
    assert!(kith::demo::seed(&house).await.expect("the demo world"));
    let mut skills = std::collections::BTreeSet::new();
    for tenant in house.tenants.all().await.expect("tenants") {
        let work = Work::reading(&house.pools);
        let db = TenantDb::new(&work, tenant.id);
        let texts = Texts::of_kind(&db, "package").await.expect("texts");
        for country in &tenant.countries {
            let facts = Facts::of(*country).expect("a country");
            let all = Sold::all_in(&db, *country).await.expect("packages");
            assert!(all.len() >= 12, "{} in {country}: {}", tenant.slug, all.len());
            assert_eq!(
                all.iter().any(|sold| sold.class == Class::Profi),
                facts.profi,
                "{} in {country}",
                tenant.slug
            );
            assert!(
                all.iter().any(|sold| sold.certificates == ["Smart Home"]),
                "{}",
                tenant.slug
            );
            let least = all.iter().map(|sold| sold.pay).min().expect("a pay");
            assert!(least >= facts.pay_min, "{} in {country}: {least}", tenant.slug);
            for sold in all {
                assert_eq!(sold.currency, facts.currency);
                assert_eq!(sold.vat, facts.vat_within(sold.price), "{}", sold.slug);
                for lang in Lang::ALL {
                    for field in ["name", "text"] {
                        let written = texts.written(sold.package.uuid(), field, lang);
                        assert!(written.is_some(), "{}: {field} of {} in {lang}", tenant.slug, sold.slug);
                    }
                }
                skills.insert(sold.skill);
            }
        }
        work.abandon();
    }
    assert!(skills.contains("mac") && skills.contains("wifi") && skills.contains("wall-mounting"));
    let work = Work::reading(&house.pools);
    {
        let db = PlatformDb::new(&work, "a test counts grants");
        let tx = db.open().await.expect("a connection");
        let row = Sql::new("SELECT count(*) AS n FROM grants WHERE kind = 'certificate' AND name = 'Smart Home'")
            .row(&tx)
            .await;
        let certified: i64 = row
            .expect("an answer")
            .expect("a row")
            .try_get("", "n")
            .expect("a number");
        assert!(certified >= 20, "only {certified}");
    }
    work.abandon();
    house.live.closing.cancel();
    house.pools.clone().close().await;
    std::fs::remove_dir_all(&folder).expect("the folder goes");
}
