//! Conversations: topics and posts of the last two years, in the categories that everybody may read.

use std::collections::HashMap;

use chrono::{DateTime, Duration, Utc};
use rand::{Rng, rngs::StdRng, seq::IndexedRandom};
use sea_orm::FromQueryResult;

use super::crowd::Community;
use crate::{
    accounts::MembershipId,
    forum::{CategoryId, PostId, Title, TopicId},
    foundation::{
        db::{Rows, Sql, Value, Work},
        error::AppError,
        i18n::Lang,
        markdown::{self, RENDER_VERSION},
        search,
    },
    tenancy::{House, TenantDb},
};

/// Posts that are written in one transaction, roughly.
const TOGETHER: usize = 4_000;
/// Of all posts, one in so many stands in the first topic: there is one long conversation in every world.
const LONGEST: usize = 10;
/// Days over which the conversations are spread.
const DAYS: i64 = 700;

#[derive(FromQueryResult)]
struct Shelved {
    id: CategoryId,
    slug: String,
}

/// A topic that is about to be written.
struct Plan {
    community: usize,
    posts: usize,
}

/// Adds topics and posts until there are so many; every topic has a post.
pub(super) async fn talk(
    house: &House,
    communities: &mut [Community<'_>],
    (topics, posts): (usize, usize),
    rng: &mut StdRng,
    mut progress: impl FnMut(usize, usize),
) -> Result<(), AppError> {
    let mut categories = Vec::new();
    let (mut topics_there, mut posts_there) = (0, 0);
    for community in communities.iter() {
        let work = Work::reading(&house.pools);
        let db = TenantDb::new(&work, community.tenant.id);
        let tx = db.open().await?;
        let found: Vec<Shelved> =
            Sql::new("SELECT id, slug FROM categories WHERE tenant_id = $1 AND read_by = 'everyone'")
                .bind(db.tenant())
                .all(&tx)
                .await?;
        topics_there += count(&tx, "SELECT count(*) AS n FROM topics WHERE tenant_id = $1", &db).await?;
        posts_there += count(&tx, "SELECT count(*) AS n FROM posts WHERE tenant_id = $1", &db).await?;
        drop(tx);
        work.end(false).await?;
        categories.push(
            found
                .into_iter()
                .map(|one| (one.slug, one.id))
                .collect::<HashMap<_, _>>(),
        );
    }
    let plans = plans(
        communities.len(),
        topics.saturating_sub(topics_there),
        posts.saturating_sub(posts_there),
        rng,
    );
    let all = posts_there + plans.iter().map(|plan| plan.posts).sum::<usize>();
    let mut told = posts_there;
    let mut waiting: Vec<&Plan> = Vec::new();
    for (number, plan) in plans.iter().enumerate() {
        waiting.push(plan);
        let posts: usize = waiting.iter().map(|plan| plan.posts).sum();
        if posts >= TOGETHER || number + 1 == plans.len() {
            let work = Work::writing(&house.pools);
            for (at, community) in communities.iter().enumerate() {
                let mine = waiting.iter().filter(|plan| plan.community == at);
                let sizes: Vec<usize> = mine.map(|plan| plan.posts).collect();
                if !sizes.is_empty() {
                    write(
                        &work,
                        community,
                        &categories[at],
                        &sizes,
                        (house.clock.now(), &mut *rng),
                    )
                    .await?;
                }
            }
            work.end(true).await?;
            told += posts;
            waiting.clear();
            progress(told, all);
        }
    }
    Ok(())
}

async fn count(tx: &crate::foundation::db::Scoped<'_>, sql: &str, db: &TenantDb) -> Result<usize, AppError> {
    let row = Sql::new(sql).bind(db.tenant()).row(tx).await?;
    let n: i64 = row.map_or(Ok(0), |row| row.try_get("", "n"))?;
    Ok(usize::try_from(n).unwrap_or(0))
}

/// How many posts each topic gets: one long conversation, and the rest as people talk, a few long and many short ones.
fn plans(communities: usize, topics: usize, posts: usize, rng: &mut StdRng) -> Vec<Plan> {
    if topics == 0 {
        return Vec::new();
    }
    let longest = posts / LONGEST;
    let mut left = posts.saturating_sub(longest).saturating_sub(topics);
    let mut plans: Vec<Plan> = (0..topics)
        .map(|number| Plan {
            community: number % communities,
            posts: 1,
        })
        .collect();
    plans[0].posts += longest;
    let mean = left / topics * 2 + 1;
    while left > 0 {
        let plan = rng.random_range(0..topics);
        let more = rng.random_range(1..=mean).min(left);
        plans[plan].posts += more;
        left -= more;
    }
    plans
}

/// Writes topics with so many posts each.
async fn write(
    work: &Work,
    community: &Community<'_>,
    categories: &HashMap<String, CategoryId>,
    sizes: &[usize],
    (now, rng): (DateTime<Utc>, &mut StdRng),
) -> Result<(), AppError> {
    let db = TenantDb::new(work, community.tenant.id);
    let tx = db.open().await?;
    let mut topics = Rows::of(
        "topics",
        [
            "tenant_id",
            "id",
            "category_id",
            "author_id",
            "title",
            "slug",
            "lang",
            "pinned_rank",
            "locked",
            "last_no",
            "last_staff_no",
            "reply_count",
            "like_count",
            "last_post_at",
            "last_post_by",
            "created_at",
            "version",
        ],
    );
    let mut posts = Rows::of(
        "posts",
        [
            "tenant_id",
            "id",
            "topic_id",
            "post_no",
            "author_id",
            "kind",
            "raw",
            "html",
            "render_version",
            "lang",
            "like_count",
            "created_at",
            "version",
        ],
    );
    let mut docs = Rows::of(
        "search_docs",
        [
            "tenant_id",
            "kind",
            "subject_id",
            "post_id",
            "lang",
            "search_text",
            "updated_at",
        ],
    );
    let mut counts: HashMap<CategoryId, i64> = HashMap::new();
    let mut written = Vec::new();
    for size in sizes {
        let Some(shelf) = community.corpus.shelf(rng) else {
            continue;
        };
        let category = categories.get(&shelf.category).or(categories.values().min());
        let Some(category) = category else { continue };
        let home = community.homes.choose(rng).map_or("…", |home| home.2.as_str());
        let title = Title::parse(&shelf.title(home, rng)).map_err(AppError::from)?;
        let author = someone(community, rng)?;
        let begun = now - Duration::minutes(rng.random_range(60..DAYS * 24 * 60));
        let step = ((now - begun) / i32::try_from(*size).unwrap_or(i32::MAX)).min(Duration::hours(9));
        let topic = TopicId::new();
        let (mut at, mut by) = (begun, author);
        for no in 1..=*size {
            let text = shelf.post(rng);
            written.push(Written {
                topic,
                no,
                by,
                at,
                text,
                lang: shelf.lang,
                title: (no == 1).then(|| title.clone()),
            });
            if no < *size {
                at += step * rng.random_range(1..10) / 10;
                by = someone(community, rng)?;
            }
        }
        let last_no = i64::try_from(*size).unwrap_or(i64::MAX);
        let row: [Value; 17] = [
            db.tenant().into(),
            topic.into(),
            (*category).into(),
            author.into(),
            title.as_str().into(),
            title.slug().into(),
            shelf.lang.as_str().into(),
            0_i64.into(),
            false.into(),
            last_no.into(),
            last_no.into(),
            (last_no - 1).into(),
            0_i64.into(),
            at.into(),
            by.into(),
            begun.into(),
            1_i64.into(),
        ];
        topics.add(&tx, row).await?;
        *counts.entry(*category).or_default() += 1;
    }
    topics.write(&tx).await?;
    // As they would have been written: ids and entries of the search follow time.
    written.sort_by_key(|post| post.at);
    for post in written {
        let (id, html) = (PostId::new(), markdown::render(&post.text));
        let plain = markdown::plain(&html);
        let mut found = vec![("post", id.uuid(), search::normal(&plain))];
        if let Some(title) = &post.title {
            let (topic, title) = (post.topic.uuid(), search::normal(title.as_str()));
            found.push(("topic", topic, format!("{title} {}", search::normal(&plain))));
            found.push(("title", topic, title));
        }
        for (kind, subject, text) in found {
            let row: [Value; 7] = [
                db.tenant().into(),
                kind.into(),
                subject.into(),
                id.into(),
                post.lang.as_str().into(),
                text.into(),
                post.at.into(),
            ];
            docs.add(&tx, row).await?;
        }
        let row: [Value; 13] = [
            db.tenant().into(),
            id.into(),
            post.topic.into(),
            i64::try_from(post.no).unwrap_or(i64::MAX).into(),
            post.by.into(),
            "post".into(),
            post.text.into(),
            html.into(),
            RENDER_VERSION.into(),
            post.lang.as_str().into(),
            0_i64.into(),
            post.at.into(),
            1_i64.into(),
        ];
        posts.add(&tx, row).await?;
    }
    posts.write(&tx).await?;
    docs.write(&tx).await?;
    for (category, topics) in counts {
        Sql::new("UPDATE categories SET topic_count = topic_count + $3 WHERE tenant_id = $1 AND id = $2")
            .bind(db.tenant())
            .bind(category)
            .bind(topics)
            .run(&tx)
            .await?;
    }
    Ok(())
}

/// A post that is about to be written; the first one carries its topic's title.
struct Written {
    topic: TopicId,
    no: usize,
    by: MembershipId,
    at: DateTime<Utc>,
    text: String,
    lang: Lang,
    title: Option<Title>,
}

fn someone(community: &Community<'_>, rng: &mut StdRng) -> Result<MembershipId, AppError> {
    community.members.choose(rng).copied().ok_or(AppError::NotFound)
}
