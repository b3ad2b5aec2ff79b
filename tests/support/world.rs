//! The twin world: *north* and *south* hold the same content; every text of one carries its own canary.

use chrono::Duration;
use kith::{
    accounts::{Membership, MembershipId, Role, membership::NewMembership, password, person::NewPerson},
    forum::{Audience, Category, Kind, NewCategory, Post, Topic, TopicId},
    foundation::{
        db::{Sql, Work},
        email_address::EmailAddress,
        i18n::{Country, Lang},
    },
    tenancy::{
        House, NewTenant, PeopleDb, PlatformDb, TenantDb, TenantId,
        content::{self, Said},
        legal::{LegalKind, LegalPage},
    },
};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::noon;

/// Everybody's password.
pub const PASSWORD: &str = "vier blaue Kabel";

/// One of the twins.
#[derive(Clone, Debug)]
pub struct Side {
    pub tenant: TenantId,
    pub canary: String,
    pub topic: TopicId,
    pub topic_path: String,
    pub member: MembershipId,
}

#[derive(FromQueryResult)]
struct Row {
    topic: TopicId,
    slug: String,
    author: MembershipId,
}

impl Side {
    pub async fn find(house: &House, slug: &str) -> Self {
        let host = format!("{slug}.localhost");
        let tenant = house.tenants.at(&host).await.expect("an answer").expect("a tenant").id;
        let work = Work::reading(&house.pools);
        let db = TenantDb::new(&work, tenant);
        let tx = db.open().await.expect("a connection");
        let row: Row = Sql::new("SELECT id AS topic, slug, author_id AS author FROM topics WHERE tenant_id = $1 ORDER BY created_at LIMIT 1")
            .bind(tenant)
            .one(&tx)
            .await
            .expect("an answer")
            .expect("a topic");
        let topic_path = format!("/en/topics/{}/{}", row.topic, row.slug);
        Self {
            tenant,
            canary: canary(slug),
            topic: row.topic,
            topic_path,
            member: row.author,
        }
    }
}

fn canary(slug: &str) -> String {
    format!("zq{slug}zq")
}

/// Writes the twins and the cast: Ada and Bo in north, Cleo and Dana (her staff) in south, Eva in both.
pub async fn fill(house: &House) {
    let hash = password::hash(PASSWORD).await.expect("a hash");
    let work = Work::writing(&house.pools);
    {
        let db = PlatformDb::new(&work, "test world");
        let tx = db.open().await.expect("a connection");
        for (position, id, names) in house.skills.rows() {
            Sql::new("INSERT INTO skills (id, position, names) VALUES ($1, $2, $3)")
                .bind(id)
                .bind(position)
                .bind(names)
                .run(&tx)
                .await
                .expect("a skill");
        }
    }
    let eva = person(house, &work, "eva", &hash).await;
    for (slug, member, staff) in [("north", "ada", "bo"), ("south", "cleo", "dana")] {
        let tenant = tenant(&work, slug).await;
        let db = TenantDb::new(&work, tenant);
        let member_person = person(house, &work, member, &hash).await;
        let staff_person = person(house, &work, staff, &hash).await;
        let canary = canary(slug);
        let author = join(&db, member_person, &format!("{member} {canary}"), Role::Friend).await;
        join(&db, staff_person, &format!("{staff} {canary}"), Role::Manager).await;
        join(&db, eva, &format!("eva {canary}"), Role::Friend).await;
        for kind in LegalKind::ALL {
            LegalPage::publish(&db, kind, Lang::En, &format!("# Legal {canary}"), 0, noon())
                .await
                .expect("a legal page");
        }
        for field in ["headline", "intro", "join_line"] {
            let said = Said {
                text: format!("{field} {canary}"),
                lang: Lang::En,
            };
            content::write(&db, "home", Uuid::nil(), field, &said, noon())
                .await
                .expect("a text");
        }
        let category = NewCategory {
            slug: "talk".into(),
            position: 1,
            kind: Kind::Talk,
            color: "#336699".into(),
            read_by: Audience::Everyone,
            write_by: Audience::Members,
            reply_by: Audience::Members,
            names: vec![Said {
                text: format!("Talk {canary}"),
                lang: Lang::En,
            }],
            descriptions: vec![Said {
                text: format!("About {canary}"),
                lang: Lang::En,
            }],
        };
        let category = Category::create(&db, &category, noon()).await.expect("a category");
        let at = noon() - Duration::hours(5);
        let body = format!("The router blinks. {canary}");
        let topic = Topic::write(&db, author, category, &format!("Router {canary}"), Lang::En, &body, at)
            .await
            .expect("a topic");
        let body = format!("Have you turned it off and on? {canary}");
        Post::write(&db, &topic, author, Some(1), Lang::En, &body, at + Duration::minutes(9))
            .await
            .expect("a post");
    }
    work.end(true).await.expect("a commit");
    house.tenants.forget();
}

async fn tenant(work: &Work, slug: &str) -> TenantId {
    let brand = serde_json::from_str(include_str!("../../assets/demo/brands/kith.json")).expect("a brand");
    let new = NewTenant {
        slug: slug.into(),
        name: format!("{slug} {}", canary(slug)),
        suffix: String::new(),
        host: format!("{slug}.localhost"),
        countries: vec![Country::DE],
        default_lang: Lang::En,
        other_langs: vec![Lang::De, Lang::Fr, Lang::It, Lang::Pl],
        formal: Vec::new(),
        tz: chrono_tz::Europe::Berlin,
        company_url: None,
        mail_from: format!("hello@{slug}.example"),
        brand,
        logo: None,
        hero: None,
    };
    let db = PlatformDb::new(work, "test world");
    let id = new.save(&db, noon()).await.expect("a tenant");
    let tx = db.open().await.expect("a connection");
    Sql::new("UPDATE tenants SET state = 'live' WHERE id = $1")
        .bind(id)
        .run(&tx)
        .await
        .expect("a live tenant");
    id
}

async fn person(house: &House, work: &Work, name: &str, hash: &str) -> kith::accounts::PersonId {
    let place = house.places.find(Country::DE, "10245");
    let new = NewPerson {
        email: EmailAddress::parse(&format!("{name}@people.example")).expect("an address"),
        given_name: name.to_owned(),
        family_name: "Test".to_owned(),
        password_hash: Some(hash.to_owned()),
        adult_seen_on: Some(noon().date_naive()),
        country: Country::DE,
        postal_code: "10245".to_owned(),
        point: place.map(|place| (place.point.lat, place.point.lon)),
        time_zone: "Europe/Berlin".to_owned(),
        languages: vec!["en".to_owned()],
        skills: vec!["wifi".to_owned()],
    };
    new.save(&PeopleDb::new(work), noon()).await.expect("a person")
}

async fn join(db: &TenantDb, person: kith::accounts::PersonId, name: &str, role: Role) -> MembershipId {
    let new = NewMembership {
        person,
        display_name: name.to_owned(),
        about: String::new(),
        role,
        lang: Lang::En,
    };
    Membership::join(db, &new, noon()).await.expect("a membership").id
}
