//! The generated world that is measured, and its server.

use std::time::Instant;

use kith::{
    demo::{
        PASSWORD,
        generated::{self, Size},
    },
    forum::TopicId,
    foundation::db::{Sql, Work},
    tenancy::{House, TenantDb, TenantId},
};
use sea_orm::FromQueryResult;

use super::{
    minimal::Line,
    support::{
        Outcome, at_rest,
        client::Client,
        rows::Filler,
        server::Server,
        world::{Ground, World, close},
    },
};

/// The host of the first community, the one with the long topic.
pub const HOST: &str = "kith.localhost";
/// A member of it.
const MEMBER: &str = "friend1%40kith.example";
const SEED: u64 = 1;
/// Posts for each topic, and for each order.
const POSTS_A_TOPIC: usize = 20;
const POSTS_AN_ORDER: usize = 100;
const PEOPLE: usize = 2_000;
/// Posts of the long topic that the minimal handler gets for its own.
const LINES: i64 = 1_000;

/// A world with the server before it.
pub struct Town {
    pub world: World,
    pub server: Server,
    /// Every community's host, the first one's first.
    pub hosts: Vec<String>,
    /// The longest conversation.
    pub topic: LongTopic,
    /// What the minimal handler shows.
    pub lines: Vec<Line>,
}

/// The conversation that is longer than all others.
#[derive(FromQueryResult)]
pub struct LongTopic {
    pub id: TopicId,
    pub slug: String,
    pub last_no: i64,
}

impl Town {
    /// Generates it and waits until its server has nothing more to do.
    pub async fn build(ground: &Ground, tenants: usize, posts: usize) -> Outcome<Self> {
        let begun = Instant::now();
        eprintln!("{}: building {posts} posts in {tenants} communities …", ground.name());
        let world = World::called(ground, &format!("pages_{tenants}"))?;
        world.remove(ground).await?;
        world.make(ground).await?;
        let house = world.house().await?;
        let size = Size {
            tenants,
            people: PEOPLE,
            topics: posts / POSTS_A_TOPIC,
            posts,
            orders: posts / POSTS_AN_ORDER,
            seed: SEED,
        };
        generated::make(&house, &size, |_, _, _| {}).await?;
        let mut filler = Filler::open(&world.url).await?;
        filler
            .run(match ground {
                // What a server that has been up for a day has done by itself.
                Ground::Postgres(_) => "VACUUM ANALYZE",
                Ground::Sqlite => "ANALYZE",
            })
            .await?;
        filler.close().await?;
        let hosts = house.tenants.all().await?;
        let hosts = hosts.iter().map(|tenant| format!("{}.localhost", tenant.slug));
        let mut hosts: Vec<String> = hosts.collect();
        hosts.sort_by_key(|host| host != HOST);
        let first = house.tenants.at(HOST).await?.ok_or("the first community is missing")?;
        let topic = longest(&house, first.id).await?;
        let lines = lines(&house, first.id, topic.id).await?;
        let server = Server::start(&world.data, &world.url).await?;
        at_rest(&house).await?;
        close(house).await;
        eprintln!("{}: built in {:.0} s", ground.name(), begun.elapsed().as_secs_f64());
        Ok(Self {
            world,
            server,
            hosts,
            topic,
            lines,
        })
    }

    /// Signs a member in; the header his browser sends from then on.
    pub async fn sign_in(&self) -> Outcome<String> {
        let mut client = Client::connect(self.server.port, HOST).await?;
        let form = format!("email={MEMBER}&password={PASSWORD}");
        let seen = client.post("/en/sign-in", "", &form).await?;
        let cookie = seen.header("set-cookie").and_then(|line| line.split(';').next());
        let cookie = cookie.filter(|_| seen.status == 303);
        let cookie = cookie.ok_or_else(|| format!("signing in: {} {}", seen.status, seen.text()))?;
        Ok(format!("cookie: {cookie}\r\n"))
    }

    /// Statements of all requests the server has answered until now.
    pub async fn statements(&self) -> Outcome<u64> {
        let mut client = Client::connect(self.server.operations, "localhost").await?;
        let seen = client.get("/metrics").await?;
        let text = seen.text();
        let counts = text.lines().filter(|line| line.starts_with("kith_statements_total"));
        let counts = counts.filter_map(|line| line.rsplit(' ').next()?.parse::<u64>().ok());
        Ok(counts.sum())
    }
}

async fn longest(house: &House, tenant: TenantId) -> Outcome<LongTopic> {
    let work = Work::reading(&house.pools);
    let db = TenantDb::new(&work, tenant);
    let tx = db.open().await?;
    let topic = Sql::new("SELECT id, slug, last_no FROM topics WHERE tenant_id = $1 ORDER BY last_no DESC LIMIT 1")
        .bind(tenant)
        .one(&tx)
        .await?;
    Ok(topic.ok_or("a world without topics")?)
}

async fn lines(house: &House, tenant: TenantId, topic: TopicId) -> Outcome<Vec<Line>> {
    let work = Work::reading(&house.pools);
    let db = TenantDb::new(&work, tenant);
    let tx = db.open().await?;
    Ok(Sql::new(
        "SELECT p.post_no AS no, m.display_name AS author, p.html, p.created_at AS at
         FROM posts p JOIN memberships m ON m.tenant_id = p.tenant_id AND m.id = p.author_id
         WHERE p.tenant_id = $1 AND p.topic_id = $2 AND p.post_no <= $3 ORDER BY p.post_no",
    )
    .bind(tenant)
    .bind(topic)
    .bind(LINES)
    .all(&tx)
    .await?)
}
