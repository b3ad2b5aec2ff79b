//! Every page of the golden file of routes, in every brand and as whoever may see it: nothing for axe to find in either
//! colour scheme, nothing wider than the screen or cut off, no word in the console, no breach of the policy. And all of
//! it once more in the made-up language ([`super::made_up`]).
//!
//! The routes come from the registry: a new page needs no line here when the places of its address are filled already,
//! and one `place` where they are not. A route that leads to no page is named in `NO_PAGES`; a page whose address holds
//! a place that nobody fills, or that is visited by nobody, fails the test.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;
use kith::{
    accounts::{Membership, MembershipId, suspension},
    admin, app,
    demo::PASSWORD,
    foundation::{
        db::{Sql, Work},
        files::FileKey,
        jobs,
        web::{Routes, Who},
    },
    newsletter::Capability,
    tenancy::{House, PlatformDb, TenantDb, audit::Actor},
};

use super::{
    DESK,
    look::{self, Eye},
    open_topic,
    rig::{Browser, Site},
};
use crate::orders::world::order_in;

/// A community, and what its readers type.
pub struct Community {
    host: &'static str,
    lang: &'static str,
    /// Where Friends live, and where nobody does.
    postal_codes: [&'static str; 2],
    /// Where it sells packages: one or two of its countries.
    countries: &'static [&'static str],
    /// Another community, whose Friends may join this one too.
    other: &'static str,
}

/// Every brand, each in another language.
const COMMUNITIES: [Community; 4] = [
    VOLTARO,
    Community {
        host: "telvia",
        lang: "fr",
        postal_codes: ["8004", "7748"],
        countries: &["CH"],
        other: "voltaro",
    },
    Community {
        host: "iskra",
        lang: "pl",
        postal_codes: ["00-631", "22-600"],
        countries: &["PL"],
        other: "telvia",
    },
    Community {
        host: "kith",
        lang: "it",
        postal_codes: ["10245", "18609"],
        countries: &["DE", "PL"],
        other: "iskra",
    },
];

/// The first of them.
pub const VOLTARO: Community = Community {
    host: "voltaro",
    lang: "de",
    postal_codes: ["10245", "18609"],
    countries: &["DE", "AT"],
    other: "telvia",
};

/// The routes that answer with something else than a page, and with what.
const NO_PAGES: &[(&str, &str)] = &[
    ("/", "a redirect to the reader's language"),
    ("/{lang}", "a redirect to the first page"),
    ("/book", "a redirect to the reader's language"),
    ("/brand/{file}", "a picture"),
    ("/favicon.ico", "a picture"),
    ("/manifest.webmanifest", "a manifest"),
    ("/robots.txt", "a text"),
    ("/static/{*file}", "a file"),
    ("/theme.{file}", "a style sheet"),
    ("/{lang}/forum/feed", "a feed"),
    ("/{lang}/forum/{category}/feed", "a feed"),
    ("/calendar/{feed}", "a calendar"),
    ("/events.ics", "a calendar"),
    ("/{lang}/events.atom", "a feed"),
    ("/{lang}/events/{event}/event.ics", "a calendar"),
    ("/{lang}/me/data.zip", "a file"),
    ("/{lang}/news/atom.xml", "a feed"),
    ("/news/pictures/{file}", "a picture"),
    ("/{lang}/news/{issue}/to/{link}", "a redirect to where a link leads"),
    ("/{lang}/offers/live", "a stream"),
    ("/o/{access}/live", "a stream"),
    ("/{lang}/orders/{order}/live", "a stream"),
    ("/{lang}/staff/events/{event}/people.csv", "a file"),
    ("/{lang}/staff/newsletters/{campaign}/live", "a stream"),
    (
        "/{lang}/staff/newsletters/{campaign}/in/{written}/letter",
        "the text of a letter, as long as nobody asks for its HTML",
    ),
    ("/{lang}/staff/orders.csv", "a file"),
    ("/{lang}/staff/orders/places.csv", "a file"),
    ("/{lang}/topics/{id}/live", "a stream"),
    (
        "/{lang}/topics/{id}/post/{no}",
        "a redirect to the page the post stands on",
    ),
    (
        "/{lang}/topics/{id}/unread",
        "a redirect to the first post that was not read",
    ),
];

/// What stands in the places of the addresses: by the place, or by the whole route where the place alone says too little.
type Places = BTreeMap<&'static str, Vec<String>>;

/// Looks at one page after another and writes down what is wrong.
pub struct Watch<'a> {
    site: &'a Site,
    browser: &'a Browser,
    eye: Eye,
    host: &'static str,
    lang: &'static str,
    places: Places,
    visited: BTreeSet<&'static str>,
    looks: usize,
    found: Vec<String>,
    /// What the made-up language has not reached, and where it was seen first.
    plain: BTreeMap<String, String>,
}

impl<'a> Watch<'a> {
    /// Nothing of this host was looked at yet.
    pub fn new(site: &'a Site, browser: &'a Browser, eye: Eye, host: &'static str, lang: &'static str) -> Self {
        Self {
            site,
            browser,
            eye,
            host,
            lang,
            places: Places::new(),
            visited: BTreeSet::new(),
            looks: 0,
            found: Vec::new(),
            plain: BTreeMap::new(),
        }
    }

    fn at(&self, path: &str) -> String {
        self.site.at(self.host, path)
    }

    fn path(&self, rest: &str) -> String {
        format!("/{}{rest}", self.lang)
    }

    fn place(&mut self, name: &'static str, values: &[&str]) {
        self.places
            .insert(name, values.iter().map(|value| (*value).to_owned()).collect());
    }

    /// The paths of a route, with every place filled.
    fn paths_of(&self, route: &'static str) -> Vec<String> {
        if let Some(paths) = self.places.get(route) {
            return paths.clone();
        }
        let mut paths = vec![route.replace("{lang}", self.lang)];
        for (place, values) in &self.places {
            if route.contains(place) {
                paths = paths
                    .iter()
                    .flat_map(|path| values.iter().map(|value| path.replace(place, value)))
                    .collect();
            }
        }
        let open = paths[0].contains('{');
        assert!(
            !open,
            "{route}: nobody fills {}; say in this test what stands there",
            paths[0]
        );
        paths
    }

    /// Visits every page among these routes.
    async fn visit(&mut self, routes: &[&'static str]) {
        for route in routes {
            for path in self.paths_of(route) {
                if NO_PAGES.iter().any(|(other, _)| other == route) {
                    self.assert_no_page(&path).await;
                } else {
                    self.open(&path).await;
                }
            }
            self.visited.insert(route);
        }
    }

    async fn assert_no_page(&self, path: &str) {
        let seen = self
            .browser
            .run(&format!(
                "const stop = new AbortController();
                 return fetch('{path}', {{ redirect: 'manual', signal: stop.signal }}).then((answer) => {{
                     const seen = answer.type === 'opaqueredirect' ? 'redirect' : `${{answer.status}} ${{answer.headers.get('content-type')}}`;
                     stop.abort();
                     return seen;
                 }})",
            ))
            .await;
        let seen = seen.as_str().expect("an answer");
        assert!(
            seen == "redirect" || (seen.starts_with("200") && !seen.contains("html")),
            "{path}: {seen}; it is named as no page"
        );
    }

    /// Opens a page and looks at it.
    async fn open(&mut self, path: &str) {
        self.browser.visit(&self.at(path)).await;
        let (here, answer) = (self.browser.path().await, self.browser.answer().await);
        let plain = path.split(['?', '#']).next().expect("a path");
        assert_eq!(
            (here.as_str(), answer),
            (plain, (200, "text/html".to_owned())),
            "{path} is no page, or not for this reader; what is no page is named in NO_PAGES"
        );
        self.look(path).await;
    }

    /// Opens an address that is refused with this status, and looks at the page that says so.
    async fn open_refused(&mut self, path: &str, status: u64) {
        self.browser.visit(&self.at(path)).await;
        self.look_refused(path, status).await;
    }

    async fn look_refused(&mut self, what: &str, status: u64) {
        assert_eq!(
            self.browser.answer().await,
            (status, "text/html".to_owned()),
            "{what}:\n{}",
            self.browser.text().await
        );
        self.look(&format!("{what} ({status})")).await;
    }

    /// Sends the form with this action as it is filled now, even if the browser would ask for more.
    async fn send(&self, action: &str) {
        self.browser
            .run(&format!(
                "for (const form of document.querySelectorAll('main form')) form.noValidate = true;
                 document.querySelector(\"main form[action$='{action}'] button.btn:not([formaction]):not([name])\").classList.add('to-press')",
            ))
            .await;
        self.browser.follow(".to-press").await;
    }

    /// The page that is shown.
    async fn look(&mut self, what: &str) {
        let browser = self.browser;
        for fault in look::faults(browser, self.eye).await {
            // What every page of a frame has is said once.
            if !self.found.iter().any(|known| known.ends_with(&fault)) {
                self.found.push(format!("{} {what}: {fault}", self.host));
            }
        }
        if self.eye == Eye::MadeUp {
            for (run, place) in look::plain_words(browser).await {
                self.plain
                    .entry(run)
                    .or_insert_with(|| format!("{} {what}: {place}", self.host));
            }
        }
        self.looks += 1;
    }

    /// The runs of plain words that were seen, each with where.
    pub fn plain_words(&self) -> &BTreeMap<String, String> {
        &self.plain
    }

    /// Nothing was found, and no page of the registry was left out.
    pub fn end(self, routes: &Routes<House>) {
        let all: BTreeSet<&str> = gets(routes).map(|(path, _)| path).collect();
        let no_page = |path: &&&str| NO_PAGES.iter().any(|(other, _)| *other == **path);
        let left: Vec<_> = all.difference(&self.visited).filter(|path| !no_page(path)).collect();
        assert!(left.is_empty(), "nobody visited {left:?}");
        println!("{}: {} routes, {} states", self.host, all.len(), self.looks);
        assert!(
            self.found.is_empty(),
            "{} faults:\n{}",
            self.found.len(),
            self.found.join("\n")
        );
    }
}

fn gets(routes: &Routes<House>) -> impl Iterator<Item = (&'static str, Who)> {
    routes
        .list()
        .iter()
        .filter(|(method, ..)| *method == Method::GET)
        .map(|(_, path, who)| (*path, *who))
}

/// The addresses for whoever this is.
fn routes_for(routes: &Routes<House>, who: Who) -> Vec<&'static str> {
    gets(routes)
        .filter(|(_, other)| *other == who)
        .map(|(path, _)| path)
        .collect()
}

/// The path of an address.
fn path_of(url: &str) -> String {
    let rest = url.split_once("://").expect("an address").1;
    rest[rest.find('/').expect("a path")..].to_owned()
}

/// Asks to join with this address and without a password.
async fn join(watch: &Watch<'_>, home: &Community, email: &str) {
    let browser = watch.browser;
    browser.visit(&watch.at(&watch.path("/join"))).await;
    browser
        .put(&[
            ("given_name", "Ida"),
            ("family_name", "Novak"),
            ("email", email),
            ("born_on", "1990-05-17"),
            ("postal_code", home.postal_codes[0]),
        ])
        .await;
    browser.click("label:has([name=terms])").await;
    watch.send("/join").await;
}

async fn attribute(browser: &Browser, css: &str, name: &str) -> String {
    let seen = browser
        .run(&format!(
            "return document.querySelector(\"{css}\").getAttribute('{name}')"
        ))
        .await;
    seen.as_str().unwrap_or_else(|| panic!("no {name} at {css}")).to_owned()
}

/// The events of the demo world: the first one is full, and people wait.
async fn events_of(watch: &mut Watch<'_>) {
    let (browser, list) = (watch.browser, watch.path("/events"));
    browser.visit(&watch.at(&list)).await;
    let css = "main .rows a[href*='/events/']";
    let event = attribute(browser, css, "href").await;
    watch.place("/{lang}/events/{event}/{slug}", &[&event]);
    watch.place("{event}", &[event.split('/').nth(3).expect("an id")]);
}

/// A member's links: the one of his letters, his own calendar, and the code he shows at the door.
async fn links_of(watch: &mut Watch<'_>, email: &str) {
    let house = &watch.site.house;
    let host = format!("{}.localhost", watch.host);
    let tenant = house.tenants.at(&host).await.expect("an answer").expect("a tenant").id;
    let links = crate::events::world::links_of(house, tenant, email).await;
    watch.place("/calendar/{feed}", &[&links.calendar]);
    watch.place("/{lang}/events/registration/{token}", &[&watch.path(&links.leave)]);
    watch.place("/{lang}/staff/check-in/{code}", &[&watch.path(&links.check_in)]);
    watch
        .visit(&["/calendar/{feed}", "/{lang}/events/registration/{token}"])
        .await;
}

/// The path of the link in a newsletter's letter to somebody of this community.
async fn reader_of(watch: &Watch<'_>) -> String {
    let house = &watch.site.house;
    let host = format!("{}.localhost", watch.host);
    let tenant = house.tenants.at(&host).await.expect("an answer").expect("a tenant").id;
    let work = Work::reading(&house.pools);
    let db = PlatformDb::new(&work, "a test reads a letter");
    let tx = db.open().await.expect("a connection");
    let sql = "SELECT campaign_id, membership_id FROM campaign_recipients WHERE tenant_id = $1 LIMIT 1";
    let row = Sql::new(sql)
        .bind(tenant)
        .row(&tx)
        .await
        .expect("an answer")
        .expect("a letter");
    let id = |column: &str| row.try_get::<uuid::Uuid>("", column).expect("an id");
    let capability = Capability {
        member: id("membership_id").into(),
        campaign: id("campaign_id").into(),
    };
    watch.path(&format!("/newsletter/{}", capability.token(house, tenant)))
}

/// The path of the link in the letter to somebody who is suspended.
async fn shut_out(watch: &Watch<'_>) -> String {
    let house = &watch.site.house;
    let host = format!("{}.localhost", watch.host);
    let tenant = house.tenants.at(&host).await.expect("an answer").expect("a tenant").id;
    let work = Work::writing(&house.pools);
    let db = TenantDb::new(&work, tenant);
    // Somebody whom nobody else here plays: who was there first is in many tests.
    let row = {
        let tx = db.open().await.expect("a connection");
        Sql::new(
            "SELECT id FROM memberships WHERE tenant_id = $1 AND role = 'friend' ORDER BY joined_at DESC, id LIMIT 1",
        )
        .bind(tenant)
        .row(&tx)
        .await
    };
    let id = row
        .expect("an answer")
        .expect("a member")
        .try_get::<uuid::Uuid>("", "id");
    let member = MembershipId::from(id.expect("an id"));
    Membership::suspend(&db, member, "Werbung", Actor::Kith, house.clock.now())
        .await
        .expect("a suspension");
    work.end(true).await.expect("a commit");
    watch.path(&suspension::path(house, tenant, member))
}

async fn as_a_visitor(watch: &mut Watch<'_>, home: &Community, routes: &Routes<House>, newcomer: &str) -> String {
    let (site, browser) = (watch.site, watch.browser);
    watch.open_refused(&watch.path("/nothing"), 404).await;
    watch.open_refused("/nowhere", 404).await;
    watch
        .open_refused(&watch.path("/topics/0190a3b4-0000-7000-8000-000000000000/x"), 404)
        .await;

    let topic = open_topic(site, browser, watch.host, watch.lang).await;
    let mut parts = topic.split('/').skip(3);
    watch.place("{id}", &[parts.next().expect("an id")]);
    watch.place("{slug}", &[parts.next().expect("a slug")]);
    watch.place("{no}", &["1"]);
    watch.place("{kind}", &["imprint", "terms", "privacy"]);
    let tenant = site.house.tenants.at(&format!("{}.localhost", watch.host)).await;
    let tenant = tenant.expect("an answer").expect("a tenant").id;
    let picture = FileKey::of(tenant.uuid(), "letters/0a.png").expect("a key");
    let kept = site.house.storage.put(&picture, b"a picture".as_slice().into()).await;
    kept.expect("room for it");
    watch.place("/news/pictures/{file}", &["/news/pictures/0a.png"]);
    events_of(watch).await;
    browser.visit(&watch.at(&topic)).await;
    let category = attribute(browser, ".crumbs a[href*='/forum/']", "href").await;
    watch.place("{category}", &[category.rsplit('/').next().expect("a slug")]);
    for (route, css) in [
        ("/brand/{file}", "link[rel=icon]"),
        ("/theme.{file}", "link[href^='/theme.']"),
        ("/static/{*file}", "link[href^='/static/']"),
    ] {
        let href = attribute(browser, css, "href").await;
        watch.place(route, &[&href]);
    }
    browser.visit(&watch.at(&watch.path("/news"))).await;
    let issue = attribute(browser, "main li a[href*='/news/']", "href").await;
    watch.place("/{lang}/news/{issue}/{title}", &[&issue]);
    watch.place("{issue}", &[issue.split('/').nth(3).expect("an id")]);
    watch.place("{link}", &["1"]);
    watch.visit(&routes_for(routes, Who::Everyone)).await;
    let [covered, far] = home.postal_codes;
    let reader = reader_of(watch).await;
    watch.place("/{lang}/newsletter/{token}", &[&reader]);
    watch.visit(&["/{lang}/newsletter/{token}"]).await;
    let shut_out = shut_out(watch).await;
    watch.place("/{lang}/suspension/{token}", &[&shut_out]);
    watch.visit(&["/{lang}/suspension/{token}"]).await;
    for query in [
        "/forum?show=unanswered".to_owned(),
        format!("/sign-in?back=%2F{}%2Fme", home.lang),
        format!("/book?postal={covered}"),
        format!("/book?postal={far}"),
    ] {
        watch.open(&watch.path(&query)).await;
    }
    browser.visit(&watch.at(&watch.path("/waiting-list"))).await;
    browser.put(&[("postal", far), ("email", "waits@new.example")]).await;
    watch.send("/waiting-list").await;
    watch.look("/waiting-list, sent").await;
    let waits = path_of(&site.link_to("waits@new.example").await);
    watch.place("/{lang}/waiting-list/{token}", &[&waits]);
    watch.visit(&["/{lang}/waiting-list/{token}"]).await;
    browser.visit(&watch.at(&watch.path("/"))).await;
    browser.click("header details.menu:has(a[hreflang]) > summary").await;
    watch.look("/ with its language menu open").await;

    browser.visit(&watch.at(&watch.path("/join"))).await;
    browser
        .put(&[
            ("email", "nobody"),
            ("password", "short"),
            ("born_on", "2020-01-01"),
            ("postal_code", "?"),
        ])
        .await;
    watch.send("/join").await;
    watch.look_refused("/join with mistakes", 422).await;
    browser.visit(&watch.at(&watch.path("/sign-in"))).await;
    browser
        .put(&[("email", "nobody@new.example"), ("password", "not the right one")])
        .await;
    watch.send("/sign-in").await;
    watch.look_refused("/sign-in with a wrong password", 422).await;

    join(watch, home, newcomer).await;
    watch.look("/join, sent").await;
    let confirm = path_of(&site.link_to(newcomer).await);
    let known = format!("friend1@{}.example", home.other);
    join(watch, home, &known).await;
    let connect = path_of(&site.link_to(&known).await);
    browser.visit(&watch.at(&watch.path("/sign-in"))).await;
    let forgetful = format!("friend3@{}.example", home.host);
    browser.put(&[("email", &forgetful)]).await;
    browser.follow("#link").await;
    watch.look("/sign-in/link, sent").await;
    let sign_in = path_of(&site.link_to(&forgetful).await);
    let gone = watch.path("/link/0000000000000000000000000000000000000000000");
    watch.place("/{lang}/link/{token}", &[&confirm, &connect, &sign_in, &gone]);
    watch.visit(&["/{lang}/link/{token}"]).await;
    browser.visit(&watch.at(&connect)).await;
    watch.send(&connect).await;
    watch.look_refused("/link/{token} without the terms", 422).await;
    confirm
}

/// Newcomers wait until a manager approves them.
async fn require_approval(site: &Site, host: &str) {
    let house = &site.house;
    let tenant = house.tenants.at(&format!("{host}.localhost")).await;
    let tenant = tenant.expect("an answer").expect("a tenant");
    let work = Work::writing(&house.pools);
    let db = PlatformDb::new(&work, "a test has newcomers wait");
    assert!(
        tenant.require_approval(&db).await.expect("a change"),
        "they wait already"
    );
    work.end(true).await.expect("a commit");
    house.tenants.forget();
}

/// Somebody who has just joined and waits to be approved, has no password, and is about to go again.
async fn as_a_newcomer(watch: &mut Watch<'_>, confirm: &str, newcomer: &str) {
    let browser = watch.browser;
    require_approval(watch.site, watch.host).await;
    browser.visit(&watch.at(confirm)).await;
    browser.follow("main form button.filled").await;
    watch.look("just joined").await;
    watch.visit(&["/{lang}/waiting"]).await;
    // The way in by a letter proves who he is; half an hour later it takes another letter to delete the account.
    watch.site.house.clock.advance(std::time::Duration::from_secs(31 * 60));
    browser.visit(&watch.at(&watch.path("/me/data"))).await;
    watch.send("/me/delete/link").await;
    let proof = path_of(&watch.site.link_to(newcomer).await);
    let gone = watch.path("/me/delete/0000000000000000000000000000000000000000000");
    watch.place("/{lang}/me/delete/{token}", &[&proof, &gone]);
    watch.visit(&["/{lang}/me/delete/{token}"]).await;
}

/// Orders of this Friend at four points of their way.
async fn orders_of(watch: &mut Watch<'_>, email: &str) {
    let house = &watch.site.house;
    let host = format!("{}.localhost", watch.host);
    let tenant = house.tenants.at(&host).await.expect("an answer").expect("a tenant").id;
    let (mut made, mut pages) = (Vec::new(), Vec::new());
    for state in ["accepted", "contacted", "scheduled", "in_progress", "completed"] {
        let builder = order_in(house, tenant, email).in_state(state);
        let order = if state == "scheduled" {
            builder.starting(house.clock.now()).save().await
        } else {
            builder.save().await
        };
        made.push(order.id.to_string());
        pages.push(order.at_customers(&format!("?lang={}", watch.lang)));
        if state == "accepted" {
            for (route, rest) in [("/o/{access}/cancel", "/cancel"), ("/o/{access}/revoke", "/revoke")] {
                watch.place(route, &[&order.at_customers(rest)]);
            }
        }
    }
    let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
    watch.place("/o/{access}", &pages);
    watch
        .visit(&["/o/{access}", "/o/{access}/cancel", "/o/{access}/revoke"])
        .await;
    let made: Vec<&str> = made.iter().map(String::as_str).collect();
    watch.place("{order}", &made);
}

/// An order that this Friend is asked for, and one that nobody has taken.
async fn offer_for(watch: &mut Watch<'_>, email: &str) {
    let house = &watch.site.house;
    let host = format!("{}.localhost", watch.host);
    let tenant = house.tenants.at(&host).await.expect("an answer").expect("a tenant").id;
    let made = [
        order_in(house, tenant, email).save().await,
        order_in(house, tenant, email).save().await,
    ];
    let work = Work::writing(&house.pools);
    let db = PlatformDb::new(&work, "a test asks a Friend");
    let reasons =
        serde_json::json!({ "band": 1, "band_m": 500, "looked_at": 9, "radius_km": 10, "left_out": { "away": 2 } });
    let mut offer = String::new();
    for (order, (state, offered)) in made.iter().zip([("offering", "open"), ("unassigned", "expired")]) {
        let tx = db.open().await.expect("a connection");
        Sql::new(
            "UPDATE orders SET state = $1, friend_id = NULL, friend_tenant_id = NULL, friend_member_id = NULL WHERE id = $2",
        )
        .bind(state)
        .bind(order.id)
        .run(&tx)
        .await
        .expect("an order");
        let row =
            Sql::new("UPDATE offers SET state = $1, reasons = $2, expires_at = $3 WHERE order_id = $4 RETURNING id")
                .bind(offered)
                .bind(reasons.clone())
                .bind(house.clock.now() + chrono::Duration::hours(1))
                .bind(order.id)
                .row(&tx)
                .await
                .expect("an answer")
                .expect("an offer");
        if state == "offering" {
            let id: uuid::Uuid = row.try_get("", "id").expect("an id");
            offer = watch.path(&format!("/offers/{id}"));
        }
    }
    work.end(true).await.expect("a commit");
    watch.place("/{lang}/offers/{id}", &[&offer]);
    let at_desk = |rest: &str| {
        made.each_ref()
            .map(|order| watch.path(&format!("/staff/orders/{}{rest}", order.id)))
    };
    let (orders, assign, cancel) = (at_desk(""), at_desk("/assign"), at_desk("/cancel"));
    for (route, paths) in [
        ("/{lang}/staff/orders/{order}", &orders),
        ("/{lang}/staff/orders/{order}/assign", &assign),
        ("/{lang}/staff/orders/{order}/cancel", &cancel),
    ] {
        watch.place(route, &[&paths[0], &paths[1]]);
    }
}

/// What the staff decided about a post of this member's, and another post that waits for a decision.
async fn review_of(watch: &mut Watch<'_>, email: &str) {
    let house = &watch.site.house;
    let work = Work::writing(&house.pools);
    let db = PlatformDb::new(&work, "a test reports posts");
    let mut made = Vec::new();
    for (state, own) in [("upheld", "="), ("open", "<>")] {
        let tx = db.open().await.expect("a connection");
        let item = uuid::Uuid::now_v7();
        Sql::new(format!(
            "INSERT INTO review_items (tenant_id, id, kind, subject_kind, subject_id, state, score, version, created_at)
             SELECT p.tenant_id, $1, 'report', 'post', p.id, $2, 1, 1, p.created_at FROM posts p
             JOIN memberships m ON m.tenant_id = p.tenant_id AND m.id = p.author_id
             JOIN persons o ON o.id = m.person_id
             WHERE p.tenant_id IN (SELECT id FROM tenants WHERE slug = $3) AND o.email {own} $4 AND p.deleted_at IS NULL ORDER BY p.created_at DESC LIMIT 1"
        ))
        .bind(item)
        .bind(state)
        .bind(watch.host)
        .bind(email)
        .run(&tx)
        .await
        .expect("an item");
        Sql::new(
            "INSERT INTO review_flags (tenant_id, item_id, reporter_id, reason, note, weight, state, at)
             SELECT i.tenant_id, i.id, m.id, 'other', 'Das steht doppelt.', 1, 'open', i.created_at FROM review_items i
             JOIN memberships m ON m.tenant_id = i.tenant_id AND m.role = 'manager'
             WHERE i.tenant_id IN (SELECT id FROM tenants) AND i.id = $1 LIMIT 1",
        )
        .bind(item)
        .run(&tx)
        .await
        .expect("a flag");
        made.push(item);
    }
    let decision = uuid::Uuid::now_v7();
    let tx = db.open().await.expect("a connection");
    Sql::new(
        "INSERT INTO decisions (tenant_id, id, item_id, actor_id, action, reason_key, detail, ends_at, at)
         SELECT f.tenant_id, $1, f.item_id, f.reporter_id, 'hide', 'words', $3, f.at, f.at FROM review_flags f
         WHERE f.tenant_id IN (SELECT id FROM tenants) AND f.item_id = $2",
    )
    .bind(decision)
    .bind(made[0])
    .bind(serde_json::json!({ "member": "silence", "reason": "Bitte keine Werbung." }))
    .run(&tx)
    .await
    .expect("a decision");
    drop(tx);
    work.end(true).await.expect("a commit");
    watch.place("{decision}", &[&decision.to_string()]);
    watch.place("{item}", &[&made[0].to_string(), &made[1].to_string()]);
}

/// Writes to the managers.
async fn write_to_the_team(watch: &mut Watch<'_>) {
    let browser = watch.browser;
    browser.visit(&watch.at(&watch.path("/me/ear"))).await;
    watch.send("/me/ear").await;
    watch.look_refused("/me/ear without a word", 422).await;
    browser
        .put(&[
            ("subject", "Kabelfarben"),
            ("text", "Warum blau?\n\nUnd warum nicht grün?"),
        ])
        .await;
    watch.send("/me/ear").await;
    let thread = browser.path().await;
    watch.place("{thread}", &[thread.rsplit('/').next().expect("an id")]);
}

async fn as_a_member(watch: &mut Watch<'_>, routes: &Routes<House>) {
    let (site, browser) = (watch.site, watch.browser);
    let email = format!("friend1@{}.example", watch.host);
    orders_of(watch, &email).await;
    offer_for(watch, &email).await;
    links_of(watch, &email).await;
    browser.sign_in(site, watch.host, watch.lang, &email, PASSWORD).await;
    // The one that visitors see: the newest of a member's may be for members only.
    let topic = watch.paths_of("/{lang}/topics/{id}/{slug}").remove(0);
    browser.visit(&watch.at(&topic)).await;
    let body = "Ein `Kabel`, eine Liste:\n\n- kurz\n- lang\n\n> und ein Zitat\n\n[Mehr](https://example.org)";
    browser.put(&[("body", body)]).await;
    browser.follow("#reply button.filled").await;
    let no = browser.run("return location.hash.replace('#post-', '')").await;
    watch.place("{no}", &[no.as_str().expect("a number")]);
    browser.visit(&watch.at(&watch.path("/forum"))).await;
    let open = attribute(browser, "main a.filled[href$='/new']", "href").await;
    watch.place("{category}", &[open.split('/').nth(3).expect("a slug")]);
    browser.visit(&watch.at(&watch.path("/members"))).await;
    let member = attribute(browser, "main a[href*='/members/']", "href").await;
    watch.place("{member}", &[member.rsplit('/').next().expect("an id")]);
    review_of(watch, &email).await;
    write_to_the_team(watch).await;
    let pages: Vec<_> = routes_for(routes, Who::SignedIn)
        .into_iter()
        .chain(routes_for(routes, Who::Member))
        .filter(|route| !watch.visited.contains(route))
        .collect();
    watch.visit(&pages).await;
    watch.open(&watch.path("/members?q=nobody-has-this-name")).await;
    for query in [
        "q=kabel",
        "q=nobody-says-this",
        "q=a&within=people",
        "q=kabel&within=titles&period=year",
    ] {
        watch.open(&watch.path(&format!("/search?{query}"))).await;
    }
    watch.open_refused(&watch.path("/search?q=%26%26"), 422).await;
    let event = watch.paths_of("/{lang}/events/{event}/{slug}").remove(0);
    watch.open(&event).await;
    watch.open(&watch.path("/events?show=past")).await;
    watch.open_refused(&watch.path("/staff/members"), 403).await;

    browser.visit(&watch.at(&topic)).await;
    browser.put(&[("body", body)]).await;
    let other = site.keep_from_writing().await;
    browser.follow("#reply button.filled").await;
    drop(other);
    watch.look_refused("a reply while nobody can write", 500).await;

    browser.visit(&watch.at(&watch.path("/me"))).await;
    browser.put(&[("display_name", "")]).await;
    watch.send("/me/profile").await;
    watch.look_refused("/me with a mistake", 422).await;
    browser
        .put(&[("display_name", "Ida"), ("about", "Kabel aller Art.")])
        .await;
    watch.send("/me/profile").await;
    watch.look("/me, saved").await;
    let new_topic = watch.paths_of("/{lang}/forum/{category}/new");
    browser.visit(&watch.at(&new_topic[0])).await;
    watch.send("/new").await;
    watch.look_refused("a new topic without a text", 422).await;

    browser.visit(&watch.at(&watch.path("/me/sign-in"))).await;
    browser.put(&[("email", "new@fresh.example")]).await;
    watch.send("/me/email").await;
    let proofs = [site.link_to(&email).await, site.link_to("new@fresh.example").await].map(|url| path_of(&url));
    let gone = watch.path("/me/email/0000000000000000000000000000000000000000000");
    watch.place("/{lang}/me/email/{token}", &[&proofs[0], &proofs[1], &gone]);
    watch.visit(&["/{lang}/me/email/{token}"]).await;
    for (proof, what) in proofs.iter().zip(["half proved", "proved"]) {
        browser.visit(&watch.at(proof)).await;
        browser.follow("main form button.filled").await;
        watch.look(&format!("a new address, {what}")).await;
    }
}

/// The newsletters of the demo world, one sent and one a draft; gives back the text of the draft's letter.
async fn newsletter_at_the_desk(watch: &mut Watch<'_>) -> String {
    let browser = watch.browser;
    let host = format!("{}.localhost", watch.host);
    let tenant = watch.site.house.tenants.at(&host).await;
    let lang = tenant.expect("an answer").expect("a tenant").default_lang;
    browser.visit(&watch.at(&watch.path("/staff/newsletters"))).await;
    let draft = attribute(browser, "main tr:first-child a[href*='/staff/newsletters/']", "href").await;
    let sent = attribute(browser, "main tr:last-child a[href*='/staff/newsletters/']", "href").await;
    watch.place("{campaign}", &[draft.rsplit('/').next().expect("an id")]);
    watch.place("{written}", &[lang.as_str()]);
    watch.place("/{lang}/staff/newsletters/{campaign}", &[&draft, &sent]);
    format!("{draft}/in/{lang}/preview?as=text")
}

async fn as_a_manager(watch: &mut Watch<'_>, home: &Community, routes: &Routes<House>) {
    let (site, browser) = (watch.site, watch.browser);
    let email = format!("manager@{}.example", watch.host);
    browser.sign_in(site, watch.host, watch.lang, &email, PASSWORD).await;
    browser.visit(&watch.at(&watch.path("/staff/packages"))).await;
    let package = attribute(browser, "main th a[href*='/staff/packages/']", "href").await;
    watch.place("{package}", &[package.rsplit('/').next().expect("an id")]);
    watch.place("{country}", home.countries);
    browser.visit(&watch.at(&watch.path("/staff/events/new"))).await;
    watch.send("/staff/events/new").await;
    watch.look_refused("a new event without a title", 422).await;
    browser.visit(&watch.at(&watch.path("/staff/forum"))).await;
    let category = attribute(browser, "main th a[href*='/staff/forum/']", "href").await;
    watch.place("/{lang}/staff/forum/{id}", &[&category]);
    watch.place("{text}", &[watch.lang]);
    watch.place("{message}", &["home-ask"]);
    let letter = newsletter_at_the_desk(watch).await;
    watch.visit(&routes_for(routes, Who::Staff)).await;
    watch.open(&letter).await;
    watch.open(&watch.path("/staff/orders?show=failed")).await;
    browser.visit(&watch.at(&watch.path("/staff/forum/new"))).await;
    watch.send("/staff/forum/new").await;
    watch.look_refused("a new category without a name", 422).await;
    watch.visit(&routes_for(routes, Who::PartnerAdmin)).await;
    let country = home.countries.last().expect("a country");
    watch
        .open(&watch.path(&format!("/staff/packages?country={country}")))
        .await;
    let terms = watch
        .paths_of("/{lang}/staff/packages/{package}/in/{country}")
        .remove(0);
    browser.visit(&watch.at(&terms)).await;
    browser.put(&[("price", "1"), ("minutes", "")]).await;
    watch.send(&format!("/in/{}", home.countries[0])).await;
    watch.look_refused("terms whose sum is wrong", 422).await;
    for rest in ["/", "/forum", "/me", "/members"] {
        watch.open(&watch.path(rest)).await;
    }
    let topic = watch.paths_of("/{lang}/topics/{id}/{slug}").remove(0);
    watch.open(&topic).await;
    browser.click("#post-1 details.menu > summary").await;
    watch.look("a topic with the menu of a post open").await;
    browser.visit(&watch.at(&topic)).await;
    browser.click("header details.menu.desk:has(form) > summary").await;
    watch.look("a topic with the account's menu open").await;
    browser.visit(&watch.at(&topic)).await;
    browser.follow("form[action$='/lock'] button").await;
    watch.look("a locked topic").await;
}

/// What only development has: the letters it kept, and the styleguide.
async fn as_a_developer(watch: &mut Watch<'_>) {
    watch.open("/_dev/mail").await;
    let letter = attribute(watch.browser, "main a[href*='/_dev/mail/']", "href").await;
    watch.open(&letter).await;
    watch.open("/_dev/styleguide").await;
}

/// Every page of a community, as each of those who come to it.
pub async fn walk(watch: &mut Watch<'_>, home: &Community) {
    let browser = watch.browser;
    let routes = app::routes();
    let newcomer = "ida@new.example";
    let confirm = as_a_visitor(watch, home, &routes, newcomer).await;
    as_a_newcomer(watch, &confirm, newcomer).await;
    browser.forget().await;
    as_a_member(watch, &routes).await;
    browser.forget().await;
    as_a_manager(watch, home, &routes).await;
    as_a_developer(watch).await;
    browser.forget().await;
}

async fn every_page_of_a_community_is_in_order(home: &Community) {
    let site = Site::open().await;
    let browser = site.browser(DESK, true).await;
    let mut watch = Watch::new(&site, &browser, Eye::Brand, home.host, home.lang);
    walk(&mut watch, home).await;
    // The styleguide shows every component twice, in light and in dark.
    watch
        .found
        .retain(|line| !line.contains("/_dev/styleguide: landmark-unique"));
    watch.end(&app::routes());
    browser.close().await;
}

// A test for each, so that as many run beside each other as the machine has cores.

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_voltaro_is_in_order() {
    every_page_of_a_community_is_in_order(&COMMUNITIES[0]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_telvia_is_in_order() {
    every_page_of_a_community_is_in_order(&COMMUNITIES[1]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_iskra_is_in_order() {
    every_page_of_a_community_is_in_order(&COMMUNITIES[2]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_kith_is_in_order() {
    every_page_of_a_community_is_in_order(&COMMUNITIES[3]).await;
}

/// A letter that can never be sent.
async fn dead_letter(site: &Site) {
    let house = &site.house;
    let work = Work::writing(&house.pools);
    {
        let db = PlatformDb::new(&work, "a test spoils a letter");
        let tx = db.open().await.expect("a connection");
        let spoilt = serde_json::json!({ "spoilt": true });
        jobs::later(&tx, "letter", None, spoilt, house.clock.now())
            .await
            .expect("a job");
    }
    work.end(true).await.expect("a commit");
    site.run_jobs().await;
}

/// Every page of the console, as the operator; the host is `ops`.
pub async fn walk_console(watch: &mut Watch<'_>) {
    let (site, browser) = (watch.site, watch.browser);
    let routes = admin::routes();
    browser.visit(&watch.at("/de/sign-in")).await;
    watch.visit(&routes_for(&routes, Who::Everyone)).await;
    browser.visit(&watch.at("/de/sign-in")).await;
    browser
        .put(&[("email", "operator@demo.example"), ("password", "not the right one")])
        .await;
    watch.send("/sign-in").await;
    watch.look_refused("/sign-in with a wrong password", 422).await;
    let link = admin::operator::make_operator(&site.house, "operator@demo.example")
        .await
        .expect("a link");
    let link = path_of(&link).replacen("/en/", "/de/", 1);
    let gone = "/de/link/0000000000000000000000000000000000000000000";
    watch.place("/{lang}/link/{token}", &[&link, gone]);
    watch.visit(&routes_for(&routes, Who::Bearer)).await;

    browser.visit(&watch.at("/de/sign-in")).await;
    browser
        .put(&[("email", "operator@demo.example"), ("password", PASSWORD)])
        .await;
    watch.send("/sign-in").await;
    watch.look("/, signed in").await;
    dead_letter(site).await;
    watch.open_refused("/de/nothing", 404).await;
    browser.visit(&watch.at("/de/tenants/new")).await;
    watch.send("/tenants/new").await;
    watch.look_refused("/tenants/new without anything", 422).await;
    let west = [
        ("slug", "west"),
        ("host", "west.localhost"),
        ("name", "Westkabel"),
        ("countries", "DE AT"),
        ("time_zone", "Europe/Berlin"),
        ("mail_from", "hello@west.example"),
    ];
    browser.put(&west).await;
    let other = site.keep_from_writing().await;
    watch.send("/tenants/new").await;
    drop(other);
    watch.look_refused("/tenants/new while nobody can write", 500).await;
    browser.visit(&watch.at("/de/tenants/new")).await;
    browser.put(&west).await;
    watch.send("/tenants/new").await;
    watch.look("/tenants/west, just made").await;
    watch.place("{slug}", &["voltaro", "west"]);
    watch.place("{kind}", &["imprint"]);
    watch.place("{text}", &["de"]);
    watch.place("{message}", &["home-ask"]);
    watch.visit(&routes_for(&routes, Who::Operator)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_of_the_console_is_in_order() {
    let site = Site::open().await;
    let browser = site.browser(DESK, true).await;
    let mut watch = Watch::new(&site, &browser, Eye::Brand, "ops", "de");
    walk_console(&mut watch).await;
    watch.end(&admin::routes());
    browser.close().await;
}

/// Sends forms until there were too many, and then the one that is shown.
async fn too_often(watch: &mut Watch<'_>) {
    let sign_in = watch.path("/sign-in");
    watch.browser.visit(&watch.at(&sign_in)).await;
    watch
        .browser
        .run(&format!(
            "return Promise.all(Array.from({{ length: 40 }}, () => fetch('{sign_in}', {{ method: 'POST', body: new URLSearchParams() }})))
                 .then(() => console.clear())"
        ))
        .await;
    watch.browser.complaints().await;
    watch.browser.put(&[("email", "often@new.example")]).await;
    watch.send("/sign-in").await;
    watch.look_refused("/sign-in, too often", 429).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_that_says_no_at_the_door_is_in_order() {
    let site = Site::open_with(|settings| settings.rate_factor = 1).await;
    let browser = site.browser(DESK, true).await;
    let mut found = Vec::new();
    let hosts = COMMUNITIES.iter().map(|home| (home.host, home.lang));
    for (host, lang) in hosts.chain([("ops", "de")]) {
        let mut watch = Watch::new(&site, &browser, Eye::Brand, host, lang);
        too_often(&mut watch).await;
        found.append(&mut watch.found);
    }
    let mut watch = Watch::new(&site, &browser, Eye::Brand, "nobody", "en");
    watch.open_refused("/", 421).await;
    found.append(&mut watch.found);
    browser.close().await;
    assert!(found.is_empty(), "{}", found.join("\n"));
}
