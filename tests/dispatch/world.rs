//! Friends at a measured distance, and orders without a booking.

use axum::{
    body::Body,
    http::{Request, header},
};
use chrono::{DateTime, Utc};
use http_body_util::BodyExt;
use kith::{
    accounts::{
        Membership, MembershipId, PersonId, Role,
        grant::Granted,
        membership::NewMembership,
        person::NewPerson,
        session::{Proof, Session},
    },
    dispatch::offer::OfferId,
    foundation::{
        db::{Sql, Work},
        email_address::EmailAddress,
        i18n::{Country, Lang},
        jobs,
        keys::Token,
    },
    orders::{self, Contact, OrderId},
    tenancy::{PeopleDb, PlatformDb, PoolDb, TenantDb, TenantId, places::Point},
};
use sea_orm::FromQueryResult;
use serde_json::json;
use tower::ServiceExt;
use uuid::Uuid;

use crate::support::{Portal, Seen, Side};

/// Far from the cast, who live in Berlin.
pub const CENTER: Point = Point {
    lat: 48.137,
    lon: 11.575,
};

/// Where everybody lives who says nothing else.
const BERLIN: &str = "Europe/Berlin";

/// The customer's details, none of which may be seen by whoever has not accepted.
pub const SECRETS: [&str; 4] = [
    "Kunigunde Rot",
    "Am Geheimen Weg 7",
    "+49 89 5550199",
    "kunigunde@geheim.example",
];

/// So many kilometres north of a place.
pub fn north_of(place: Point, km: f64) -> Point {
    Point {
        lat: place.lat + km / 111.194_926_6,
        lon: place.lon,
    }
}

/// A Friend who is signed in at each of his communities.
#[derive(Clone, Debug)]
pub struct Friend {
    pub person: PersonId,
    pub email: String,
    /// Community, membership and the cookie's secret, in the order in which he joined.
    pub at: Vec<(TenantId, String, MembershipId, String)>,
}

/// What a Friend is made of.
#[derive(Clone, Debug)]
pub struct NewFriend {
    pub name: String,
    pub place: Point,
    pub skill: &'static str,
    pub langs: Vec<&'static str>,
    pub zone: String,
    pub radius_km: i64,
    pub offers_max: i64,
    pub orders_max: i64,
}

pub fn friend(name: &str, km: f64) -> NewFriend {
    NewFriend {
        name: name.to_owned(),
        place: north_of(CENTER, km),
        skill: "tv",
        langs: vec!["de"],
        zone: BERLIN.to_owned(),
        radius_km: 40,
        offers_max: 5,
        orders_max: 3,
    }
}

/// A manager of this community, who is nobody's Friend.
pub async fn manager(portal: &Portal, side: &Side) -> Friend {
    let new = NewFriend {
        skill: "wifi",
        ..friend("manager", 500.0)
    };
    new.join_as(portal, &[side], Role::Manager).await
}

impl NewFriend {
    /// Writes the Friend, a member of each of these communities.
    pub async fn join(&self, portal: &Portal, sides: &[&Side]) -> Friend {
        self.join_as(portal, sides, Role::Friend).await
    }

    async fn join_as(&self, portal: &Portal, sides: &[&Side], role: Role) -> Friend {
        let now = portal.house.clock.now();
        let work = Work::writing(&portal.house.pools);
        let people = PeopleDb::new(&work);
        let email = format!("{}@friends.example", self.name);
        let new = NewPerson {
            email: EmailAddress::parse(&email).expect("an address"),
            given_name: self.name.clone(),
            family_name: "Nearby".into(),
            password_hash: None,
            adult_seen_on: Some(now.date_naive()),
            country: Country::DE,
            postal_code: "80331".into(),
            point: Some((self.place.lat, self.place.lon)),
            time_zone: self.zone.clone(),
            languages: self.langs.iter().map(|lang| (*lang).to_owned()).collect(),
            skills: vec![self.skill.to_owned()],
        };
        let person = new.save(&people, now).await.expect("a person");
        {
            let tx = people.open().await.expect("a connection");
            Sql::new("UPDATE persons SET radius_km = $1, open_offers_max = $2, open_orders_max = $3 WHERE id = $4")
                .bind(self.radius_km)
                .bind(self.offers_max)
                .bind(self.orders_max)
                .bind(person)
                .run(&tx)
                .await
                .expect("caps");
        }
        let mut at = Vec::new();
        for (number, side) in (0_i64..).zip(sides) {
            let db = TenantDb::new(&work, side.tenant);
            let new = NewMembership {
                person,
                display_name: self.name.clone(),
                about: String::new(),
                role,
                lang: Lang::De,
            };
            let joined = now - chrono::Duration::days(30 - number);
            let member = Membership::join(&db, &new, joined).await.expect("a membership");
            let cookie = Session::open(&db, &member, person, "test", Proof::Password, now)
                .await
                .expect("a session");
            let host = if side.tenant == portal.north.tenant {
                "north"
            } else {
                "south"
            };
            at.push((side.tenant, format!("{host}.localhost"), member.id, cookie));
        }
        work.end(true).await.expect("a commit");
        Friend { person, email, at }
    }
}

impl Friend {
    /// Signs him in anew everywhere: nobody is remembered for ever.
    pub async fn sign_in_again(&mut self, portal: &Portal) {
        let now = portal.house.clock.now();
        let work = Work::writing(&portal.house.pools);
        for (tenant, _, member, cookie) in &mut self.at {
            let db = TenantDb::new(&work, *tenant);
            let member = Membership::find(&db, *member)
                .await
                .expect("an answer")
                .expect("a membership");
            *cookie = Session::open(&db, &member, self.person, "test", Proof::Password, now)
                .await
                .expect("a session");
        }
        work.end(true).await.expect("a commit");
    }

    pub async fn get(&self, portal: &Portal, path: &str) -> Seen {
        self.send(portal, 0, "GET", path).await
    }

    pub async fn post(&self, portal: &Portal, path: &str) -> Seen {
        self.send(portal, 0, "POST", path).await
    }

    /// Sends a form at the first of his communities.
    pub async fn fill(&self, portal: &Portal, path: &str, fields: &[(&str, &str)]) -> Seen {
        let form = serde_urlencoded::to_string(fields).expect("a form");
        self.request(portal, 0, ("POST", path), Body::from(form)).await
    }

    /// A request at one of his communities.
    pub async fn send(&self, portal: &Portal, at: usize, method: &str, path: &str) -> Seen {
        self.request(portal, at, (method, path), Body::empty()).await
    }

    async fn request(&self, portal: &Portal, at: usize, (method, path): (&str, &str), body: Body) -> Seen {
        let (_, host, _, cookie) = &self.at[at];
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, host)
            .header(header::COOKIE, format!("__Host-kith={cookie}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(body)
            .expect("a request");
        let response = portal.router.clone().oneshot(request).await.expect("an answer");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.into_body().collect().await.expect("a body").to_bytes();
        Seen {
            status,
            headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            statements: 0,
        }
    }

    /// Says yes to the offer of this order.
    pub async fn accept(&self, portal: &Portal, order: OrderId) -> Seen {
        let offer = offer_of(portal, order, self.person).await.expect("an offer").id;
        self.post(portal, &format!("/en/offers/{offer}/accept")).await
    }

    /// Says no to it.
    pub async fn decline(&self, portal: &Portal, order: OrderId) -> Seen {
        let offer = offer_of(portal, order, self.person).await.expect("an offer").id;
        self.post(portal, &format!("/en/offers/{offer}/decline")).await
    }
}

/// What an order is made of.
#[derive(Clone, Debug)]
pub struct NewOrder {
    pub origin: TenantId,
    pub place: Point,
    pub zone: String,
    pub skill: &'static str,
    pub class: &'static str,
    pub certificates: Vec<&'static str>,
    pub lang: &'static str,
    pub policy: &'static str,
    pub own_first_minutes: i64,
}

pub fn order(side: &Side) -> NewOrder {
    NewOrder {
        origin: side.tenant,
        place: CENTER,
        zone: BERLIN.to_owned(),
        skill: "tv",
        class: "friend",
        certificates: Vec::new(),
        lang: "de",
        policy: "pool",
        own_first_minutes: 0,
    }
}

impl NewOrder {
    /// Writes the order as a booking would, with the job that lets dispatch ask.
    pub async fn place(&self, portal: &Portal) -> OrderId {
        let now = portal.house.clock.now();
        let (id, access) = (OrderId::new(), Token::random());
        let work = Work::writing(&portal.house.pools);
        let pool = PoolDb::new(&work);
        let tx = pool.open().await.expect("a connection");
        Sql::new(
            "INSERT INTO orders (id, origin_tenant_id, code, form_key, package_id, package_version_id, package_slug,
                package_texts, class, skill, certificates, duration_minutes, currency, price, pay, platform_share,
                partner_share, vat, country, postal_code, place, lat, lon, time_zone, lang, payment, wishes, trouble,
                legal, policy, own_first_minutes, state, version, wave, epoch, radius_km, access_hash, placed_at)
             VALUES ($1, $2, $3, $4, $5, $6, 'tv-setup', $7, $8, $9, $10, 60, 'EUR', 6900, 3000, 2000, 800, 1100, 'DE',
                '80331', 'München', $11, $12, $13, $14, 'cash', $15, 'No picture, call ••••', $16, $17, $18,
                'placed', 1, 0, 0, 0, $19, $20)",
        )
        .bind(id)
        .bind(self.origin)
        .bind(id.to_string())
        .bind(id.to_string())
        .bind(Uuid::now_v7())
        .bind(Uuid::now_v7())
        .bind(json!({ "de": { "name": "Fernseher einrichten", "text": "Alle Sender." }, "en": { "name": "TV set-up", "text": "All channels." } }))
        .bind(self.class)
        .bind(self.skill)
        .bind(json!(self.certificates))
        .bind(self.place.lat)
        .bind(self.place.lon)
        .bind(self.zone.as_str())
        .bind(self.lang)
        .bind(json!(["weekday-evening"]))
        .bind(json!({}))
        .bind(self.policy)
        .bind(self.own_first_minutes)
        .bind(access.hash().to_vec())
        .bind(now)
        .run(&tx)
        .await
        .expect("an order");
        let [name, street, phone, email] = SECRETS;
        let contact = Contact {
            name: name.into(),
            street: street.into(),
            phone: phone.into(),
            email: EmailAddress::parse(email).expect("an address"),
            trouble: format!("No picture, call {phone}"),
            access: access.text(),
            completion_code: "123456".into(),
        };
        contact
            .save(&portal.house.keys, &tx, id, self.origin)
            .await
            .expect("a contact");
        let owner = Some(self.origin.uuid());
        jobs::later(&tx, orders::PLACED, owner, json!({ "order": id }), now)
            .await
            .expect("a job");
        drop(tx);
        work.end(true).await.expect("a commit");
        id
    }
}

/// The customer's page of an order.
pub async fn customers_page(portal: &Portal, order: &NewOrder, id: OrderId) -> String {
    let work = Work::reading(&portal.house.pools);
    let contact = Contact::open(&PoolDb::new(&work), &portal.house.keys, id, order.origin).await;
    format!("/o/{}", contact.expect("a contact").access)
}

/// What the database says of an offer.
#[derive(Clone, Debug, FromQueryResult)]
pub struct OfferRow {
    pub id: OfferId,
    pub person_id: PersonId,
    pub member_id: MembershipId,
    pub tenant_id: TenantId,
    pub state: String,
    pub rank: i64,
    pub reasons: serde_json::Value,
    pub expires_at: DateTime<Utc>,
}

/// Every offer of an order, in the order of wave and rank.
pub async fn offers(portal: &Portal, order: OrderId) -> Vec<OfferRow> {
    let work = Work::reading(&portal.house.pools);
    let pool = PoolDb::new(&work);
    let tx = pool.open().await.expect("a connection");
    Sql::new(
        "SELECT id, person_id, member_id, tenant_id, state, rank, reasons, expires_at FROM offers
         WHERE order_id = $1 ORDER BY wave, offered_at, rank",
    )
    .bind(order)
    .all(&tx)
    .await
    .expect("offers")
}

pub async fn offer_of(portal: &Portal, order: OrderId, person: PersonId) -> Option<OfferRow> {
    let all = offers(portal, order).await;
    all.into_iter().find(|offer| offer.person_id == person)
}

/// Who has an open offer of this order.
pub async fn asked(portal: &Portal, order: OrderId) -> Vec<PersonId> {
    let all = offers(portal, order).await;
    let open = all.into_iter().filter(|offer| offer.state == "open");
    open.map(|offer| offer.person_id).collect()
}

/// What the database says of an order.
#[derive(Clone, Debug, FromQueryResult)]
pub struct OrderRow {
    pub code: String,
    pub state: String,
    pub wave: i64,
    pub radius_km: i64,
    pub wave_ends_at: Option<DateTime<Utc>>,
    pub friend_id: Option<PersonId>,
    pub contact_due_at: Option<DateTime<Utc>>,
}

pub async fn order_row(portal: &Portal, order: OrderId) -> OrderRow {
    let work = Work::reading(&portal.house.pools);
    let pool = PoolDb::new(&work);
    let tx = pool.open().await.expect("a connection");
    Sql::new("SELECT code, state, wave, radius_km, wave_ends_at, friend_id, contact_due_at FROM orders WHERE id = $1")
        .bind(order)
        .one(&tx)
        .await
        .expect("an answer")
        .expect("an order")
}

/// Open offers and open orders of a person, all communities together.
pub async fn load(portal: &Portal, person: PersonId) -> (i64, i64) {
    let work = Work::reading(&portal.house.pools);
    let people = PeopleDb::new(&work);
    let tx = people.open().await.expect("a connection");
    let row = Sql::new("SELECT open_offers, open_orders FROM friend_load WHERE person_id = $1")
        .bind(person)
        .row(&tx)
        .await
        .expect("an answer");
    row.map_or((0, 0), |row| {
        (
            row.try_get("", "open_offers").expect("offers"),
            row.try_get("", "open_orders").expect("orders"),
        )
    })
}

/// Runs a statement as the platform, with one person.
pub async fn change(portal: &Portal, statement: &str, person: PersonId) {
    let work = Work::writing(&portal.house.pools);
    let db = PlatformDb::new(&work, "test world");
    let tx = db.open().await.expect("a connection");
    let changed = Sql::new(statement).bind(person).run(&tx).await.expect(statement);
    assert!(changed > 0, "{statement} changed nothing");
    drop(tx);
    work.end(true).await.expect("a commit");
}

/// Grants a certificate or the Profi class, from the platform.
pub async fn grant(portal: &Portal, person: PersonId, granted: &Granted) {
    let name = match granted {
        Granted::Certificate(name) => name.clone(),
        Granted::Profi => String::new(),
    };
    let work = Work::writing(&portal.house.pools);
    let people = PeopleDb::new(&work);
    let tx = people.open().await.expect("a connection");
    Sql::new(
        "INSERT INTO grants (id, person_id, issuer_tenant_id, kind, name, granted_at, granted_by)
         VALUES ($1, $2, NULL, $3, $4, $5, $6)",
    )
    .bind(Uuid::now_v7())
    .bind(person)
    .bind(granted.kind())
    .bind(name)
    .bind(portal.house.clock.now())
    .bind(Uuid::now_v7())
    .run(&tx)
    .await
    .expect("a grant");
    drop(tx);
    work.end(true).await.expect("a commit");
}

/// Minutes later, with everything done that is due by then.
pub async fn minutes_later(portal: &Portal, minutes: u64) {
    portal.house.clock.advance(std::time::Duration::from_secs(minutes * 60));
    portal.run_jobs().await;
}

/// The letters to an address, by subject, the newest first.
pub async fn letters_to(portal: &Portal, email: &str) -> Vec<String> {
    portal.run_jobs().await;
    let kept = portal.house.outbox.kept().expect("letters are kept").list();
    kept.iter()
        .filter(|kept| kept.letter.to.address.as_str() == email)
        .map(|kept| kept.letter.subject.clone())
        .collect()
}
