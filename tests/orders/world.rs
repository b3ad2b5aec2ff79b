//! An order that somebody has accepted, written as rows.

use chrono::{DateTime, Duration, Utc};
use kith::{
    accounts::{MembershipId, PersonId},
    foundation::{
        db::{Scope, Sql, Work},
        email_address::EmailAddress,
        jobs,
        keys::Token,
    },
    orders::{CONTACT_BREACHED, CONTACT_HOURS, CONTACT_REMINDER, Contact, OrderId, REMINDER_HOURS},
    tenancy::{House, PeopleDb, PlatformDb, PoolDb, TenantId},
};
use sea_orm::FromQueryResult;
use serde_json::json;
use uuid::Uuid;

use crate::support::{Client, Portal};

/// What the customer of every order here is called; nobody else may see it.
pub const CUSTOMER: &str = "Wanda Kowalska-Zqcustomer";
/// The customer's address.
pub const EMAIL: &str = "wanda@customers.example";
/// The six digits the customer has.
pub const CODE: &str = "482913";

/// An order as a test made it.
pub struct Made {
    pub id: OrderId,
    pub access: String,
}

/// An order of north that Ada has accepted at this moment.
pub struct Builder<'a> {
    house: &'a House,
    origin: TenantId,
    state: &'a str,
    zone: &'a str,
    starts_at: Option<DateTime<Utc>>,
    friend: &'a str,
}

/// An order of north that Ada has accepted at this moment.
pub fn order(portal: &Portal) -> Builder<'_> {
    order_in(&portal.house, portal.north.tenant, "ada@people.example")
}

/// An order of this community that the Friend with this address has accepted at this moment.
pub fn order_in<'a>(house: &'a House, origin: TenantId, friend: &'a str) -> Builder<'a> {
    Builder {
        house,
        origin,
        state: "accepted",
        zone: "Europe/Berlin",
        starts_at: None,
        friend,
    }
}

impl<'a> Builder<'a> {
    /// In this state, as if what leads there had happened.
    pub fn in_state(self, state: &'a str) -> Self {
        Self { state, ..self }
    }

    /// Whose customer lives in this zone.
    pub fn in_zone(self, zone: &'a str) -> Self {
        Self { zone, ..self }
    }

    /// With an agreed time.
    pub fn starting(self, at: DateTime<Utc>) -> Self {
        Self {
            starts_at: Some(at),
            ..self
        }
    }

    /// Of the Friend with this address.
    pub fn of(self, friend: &'a str) -> Self {
        Self { friend, ..self }
    }

    /// Writes the rows an accept leaves: order, contact, offer, load and timers.
    pub async fn save(self) -> Made {
        let (house, origin) = (self.house, self.origin);
        let (id, access, now) = (OrderId::new(), Token::random(), house.clock.now());
        let ended = matches!(self.state, "completed" | "failed" | "cancelled" | "closed");
        let work = Work::writing(&house.pools);
        let (person, member) = friend(&work, origin.uuid(), self.friend).await;
        {
            let pool = PoolDb::new(&work);
            let tx = pool.open().await.expect("a connection");
            Sql::new(
                "INSERT INTO orders (id, origin_tenant_id, code, form_key, package_id, package_version_id, package_slug,
                    package_texts, class, skill, certificates, duration_minutes, currency, price, pay, platform_share,
                    partner_share, vat, country, postal_code, place, lat, lon, time_zone, lang, payment, wishes, trouble,
                    legal, policy, own_first_minutes, state, version, wave, epoch, radius_km, friend_id,
                    friend_tenant_id, friend_member_id, access_hash, placed_at, accepted_at, contact_due_at, starts_at,
                    started_at, ended_at)
                 VALUES ($1, $2, $3, $4, $5, $5, 'wifi', $6, 'friend', 'wifi', $7, 60, 'EUR', 4900, 2500, 1000, 500, 900,
                    'DE', '10245', 'Berlin', 52.5, 13.45, $8, 'en', 'cash', $7, 'The router blinks', $9, 'pool', 0, $10,
                    2, 1, 3, 10, $11, $2, $12, $13, $14, $14, $15, $16, $17, $18)",
            )
            .bind(id)
            .bind(origin)
            .bind(id.to_string())
            .bind(id.to_string())
            .bind(Uuid::now_v7())
            .bind(json!({ "en": { "name": "Wi-Fi set-up", "text": "" } }))
            .bind(json!([]))
            .bind(self.zone)
            .bind(json!({}))
            .bind(self.state)
            .bind(person)
            .bind(member)
            .bind(access.hash().to_vec())
            .bind(now)
            .bind(now + Duration::hours(CONTACT_HOURS))
            .bind(self.starts_at)
            .bind((self.state == "in_progress" || ended).then_some(now))
            .bind(ended.then_some(now))
            .run(&tx)
            .await
            .expect("an order");
            let contact = Contact {
                name: CUSTOMER.into(),
                street: "Zqstreet 7".into(),
                phone: "+49 30 5550199".into(),
                email: EmailAddress::parse(EMAIL).expect("an address"),
                trouble: "The router blinks, call +49 30 5550199".into(),
                access: access.text(),
                completion_code: CODE.into(),
            };
            contact.save(&house.keys, &tx, id, origin).await.expect("a contact");
            Sql::new(
                "INSERT INTO offers (id, order_id, origin_tenant_id, person_id, tenant_id, member_id, wave, rank, distance_m,
                    reasons, shown, state, offered_at, expires_at, decided_at)
                 VALUES ($1, $2, $3, $4, $3, $5, 1, 1, 800, $6, $7, 'accepted', $8, $8, $8)",
            )
            .bind(Uuid::now_v7())
            .bind(id)
            .bind(origin)
            .bind(person)
            .bind(member)
            .bind(json!({}))
            .bind(json!({
                "package_slug": "wifi", "package_texts": { "en": { "name": "Wi-Fi set-up", "text": "" } }, "skill": "wifi",
                "lang": "en", "currency": "EUR", "pay": 2500, "minutes": 60, "postal_begin": "10", "place": "Berlin",
                "wishes": [], "trouble": "The router blinks",
            }))
            .bind(now)
            .run(&tx)
            .await
            .expect("an offer");
            if self.starts_at.is_some() {
                Sql::new(
                    "INSERT INTO appointments (id, order_id, origin_tenant_id, proposed_by, wall_time, starts_at, state,
                        proposed_at, agreed_at)
                     VALUES ($1, $2, $3, 'customer', '2026-12-01T20:00', $4, 'agreed', $5, $5)",
                )
                .bind(Uuid::now_v7())
                .bind(id)
                .bind(origin)
                .bind(self.starts_at)
                .bind(now)
                .run(&tx)
                .await
                .expect("an appointment");
            }
            if self.state == "completed" {
                Sql::new(
                    "INSERT INTO order_steps (id, order_id, origin_tenant_id, step, from_state, to_state, order_version,
                        actor, actor_id, detail, at)
                     VALUES ($1, $2, $3, 'complete', 'in_progress', 'completed', 2, 'friend', $4, $5, $6)",
                )
                .bind(Uuid::now_v7())
                .bind(id)
                .bind(origin)
                .bind(member)
                .bind(json!({}))
                .bind(now)
                .run(&tx)
                .await
                .expect("a step");
            }
        }
        {
            let people = PeopleDb::new(&work);
            let tx = people.open().await.expect("a connection");
            Sql::new(
                "INSERT INTO friend_load (person_id, open_offers, open_orders) VALUES ($1, 0, $2)
                 ON CONFLICT (person_id) DO UPDATE SET open_orders = friend_load.open_orders + excluded.open_orders",
            )
            .bind(person)
            .bind(i64::from(!ended))
            .run(&tx)
            .await
            .expect("a load");
        }
        if self.state == "accepted" {
            let platform = Scope {
                name: "platform",
                owner: None,
            };
            let tx = work.scoped(platform).await.expect("a connection");
            for hours in REMINDER_HOURS {
                let payload = json!({ "order": id, "epoch": 3, "hours": hours });
                let at = now + Duration::hours(hours);
                jobs::later_at(&tx, CONTACT_REMINDER, Some(origin.uuid()), payload, at, now, None)
                    .await
                    .expect("a timer");
            }
            let payload = json!({ "order": id, "epoch": 3 });
            let at = now + Duration::hours(CONTACT_HOURS);
            jobs::later_at(&tx, CONTACT_BREACHED, Some(origin.uuid()), payload, at, now, None)
                .await
                .expect("a timer");
        }
        work.end(true).await.expect("a commit");
        Made {
            id,
            access: access.text(),
        }
    }
}

#[derive(FromQueryResult)]
struct Person {
    id: PersonId,
}

#[derive(FromQueryResult)]
struct Member {
    id: MembershipId,
}

async fn friend(work: &Work, tenant: Uuid, email: &str) -> (PersonId, MembershipId) {
    let db = PlatformDb::new(work, "a test's order");
    let tx = db.open().await.expect("a connection");
    let person: Person = Sql::new("SELECT id FROM persons WHERE email = $1")
        .bind(email)
        .one(&tx)
        .await
        .expect("an answer")
        .expect("a person");
    let member: Member = Sql::new("SELECT id FROM memberships WHERE tenant_id = $1 AND person_id = $2")
        .bind(tenant)
        .bind(person.id)
        .one(&tx)
        .await
        .expect("an answer")
        .expect("a membership");
    (person.id, member.id)
}

impl Made {
    /// The Friend's page.
    pub fn path(&self, rest: &str) -> String {
        format!("/en/orders/{}{rest}", self.id)
    }

    /// The customer's page.
    pub fn at_customers(&self, rest: &str) -> String {
        format!("/o/{}{rest}", self.access)
    }

    /// The state in the order's row.
    pub async fn state(&self, portal: &Portal) -> String {
        self.text(portal, "SELECT state AS text FROM orders WHERE id = $1")
            .await
    }

    /// The first column `text` of what is asked about this order.
    pub async fn text(&self, portal: &Portal, sql: &str) -> String {
        self.row(portal, sql).await.try_get("", "text").expect("a text")
    }

    /// The first column `n` of what is asked about this order.
    pub async fn number(&self, portal: &Portal, sql: &str) -> i64 {
        self.row(portal, sql).await.try_get("", "n").expect("a number")
    }

    async fn row(&self, portal: &Portal, sql: &str) -> sea_orm::QueryResult {
        let work = Work::reading(&portal.house.pools);
        let db = PlatformDb::new(&work, "a test looks at an order");
        let tx = db.open().await.expect("a connection");
        Sql::new(sql)
            .bind(self.id)
            .row(&tx)
            .await
            .expect("an answer")
            .expect("a row")
    }

    /// The id of the newest appointment, extra or message.
    pub async fn newest(&self, portal: &Portal, table: &str) -> String {
        let sql = format!("SELECT id FROM {table} WHERE order_id = $1 ORDER BY id DESC LIMIT 1");
        let id: Uuid = self.row(portal, &sql).await.try_get("", "id").expect("an id");
        id.to_string()
    }
}

/// How many letters to this address have this in their subject.
pub async fn letters_about(portal: &Portal, email: &str, subject: &str) -> usize {
    portal.run_jobs().await;
    let kept = portal.house.outbox.kept().expect("letters are kept").list();
    kept.iter()
        .filter(|kept| kept.letter.to.address.as_str() == email && kept.letter.subject.contains(subject))
        .count()
}

/// Posts a form and expects to be led on.
#[track_caller]
pub fn led_on(seen: &crate::support::Seen) {
    assert_eq!(seen.status, 303, "{}", seen.text);
}

/// Moves the clock and signs Ada in again.
pub async fn ada_after(portal: &Portal, hours: u64) -> Client {
    portal
        .house
        .clock
        .advance(std::time::Duration::from_secs(hours * 3_600));
    portal.as_ada().await
}
