//! The search: what a reader may read, by its words. What was written last comes first, page by page; nothing is sorted,
//! the entries are read in that order until a page is full.
//!
//! SQLite reads them from its index over words, in the order in which they were written: a post that was taken back is
//! its newest entry. On PostgreSQL a policy keeps the planner from that index (its operator is
//! not leakproof), so the entries of the reader's own community are looked at, the newest first: what many posts say is
//! found at once, a word that nobody has written is looked for in all of them.

use std::{fmt, str::FromStr};

use chrono::{DateTime, Duration, Utc};
use sea_orm::{ConnectionTrait, DbBackend, FromQueryResult, Value};

use super::{CategoryId, PostId, Reader, TopicId, topic::Writer};
use crate::{
    accounts::{MembershipId, PersonId, Standing},
    foundation::{
        db::{DbErr, Sql},
        error::AppError,
        search::{Terms, normal},
    },
    tenancy::TenantDb,
};

/// The page's path behind the language.
pub const PATH: &str = "/search";
/// Hits on a page.
const A_PAGE: usize = 20;

/// Where is looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// In titles and texts.
    Everything,
    /// In the titles of topics.
    Titles,
    /// In texts.
    Bodies,
    /// Among the members.
    People,
}

impl Within {
    /// All of them, the usual one first.
    pub const ALL: [Self; 4] = [Self::Everything, Self::Titles, Self::Bodies, Self::People];

    /// The word in the address; empty for the usual one.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Everything => "",
            Self::Titles => "titles",
            Self::Bodies => "bodies",
            Self::People => "people",
        }
    }

    /// The kinds of entries, as a condition for SQL. A first post is found with its topic.
    const fn kinds(self) -> &'static str {
        match self {
            Self::Everything | Self::People => {
                "(d.kind = 'topic' OR (d.kind = 'post' AND p.post_no > 1 AND p.deleted_at IS NULL))"
            }
            Self::Titles => "d.kind = 'title'",
            Self::Bodies => "d.kind = 'post' AND p.deleted_at IS NULL",
        }
    }
}

impl FromStr for Within {
    type Err = AppError;

    fn from_str(word: &str) -> Result<Self, AppError> {
        let found = Self::ALL.into_iter().find(|within| within.as_str() == word);
        found.ok_or(AppError::NotFound)
    }
}

/// How far back is looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// To the beginning.
    Any,
    /// Seven days.
    Week,
    /// Thirty days.
    Month,
    /// 365 days.
    Year,
}

impl Period {
    /// All of them, the usual one first.
    pub const ALL: [Self; 4] = [Self::Any, Self::Week, Self::Month, Self::Year];

    /// The word in the address; empty for the usual one.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// The moment from which on is looked.
    fn since(self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let days = match self {
            Self::Any => return None,
            Self::Week => 7,
            Self::Month => 30,
            Self::Year => 365,
        };
        Some(now - Duration::days(days))
    }
}

impl FromStr for Period {
    type Err = AppError;

    fn from_str(word: &str) -> Result<Self, AppError> {
        let found = Self::ALL.into_iter().find(|period| period.as_str() == word);
        found.ok_or(AppError::NotFound)
    }
}

/// The entry behind which a page begins: its number on SQLite, its post on PostgreSQL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// The number.
    Row(i64),
    /// The post.
    Post(PostId),
}

impl fmt::Display for After {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row(no) => no.fmt(f),
            Self::Post(id) => id.fmt(f),
        }
    }
}

impl FromStr for After {
    type Err = AppError;

    fn from_str(text: &str) -> Result<Self, AppError> {
        let row = text.parse().map(Self::Row);
        row.or_else(|_| text.parse().map(Self::Post))
            .map_err(|_| AppError::NotFound)
    }
}

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Search {
    /// The words.
    pub terms: Terms,
    /// Where.
    pub within: Within,
    /// In one category.
    pub category: Option<CategoryId>,
    /// The beginning of the writer's name; empty for anybody.
    pub author: String,
    /// How far back.
    pub period: Period,
    /// Behind which hit the page begins.
    pub after: Option<After>,
}

/// A post that was found.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Hit {
    id: PostId,
    /// Its topic.
    pub topic_id: TopicId,
    /// The topic's title.
    pub title: String,
    /// The topic's language.
    pub topic_lang: String,
    /// Where it stands.
    pub category_id: CategoryId,
    /// Its number in the topic.
    pub post_no: i64,
    /// The rendered text; empty of a deleted post.
    pub html: String,
    /// The language it was written in.
    pub lang: String,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    author_id: MembershipId,
    author_name: String,
    author_standing: Standing,
    author_person: Option<PersonId>,
    row_no: i64,
}

impl Hit {
    /// Who wrote it, as others may see him.
    #[must_use]
    pub fn author(&self) -> Writer<'_> {
        let gone = self.author_standing == Standing::Left || self.author_person.is_none();
        Writer::new(self.author_id, &self.author_name, None, gone)
    }
}

/// A page of hits.
#[derive(Clone, Debug, Default)]
pub struct Hits {
    /// The hits, the newest first.
    pub list: Vec<Hit>,
    /// Where the next page begins, if there is one.
    pub next: Option<After>,
}

impl Search {
    /// What this reader may read of it: one statement, and on PostgreSQL one before it that says how to read.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn look(&self, db: &TenantDb, reader: &Reader, now: DateTime<Utc>) -> Result<Hits, DbErr> {
        let tx = db.open().await?;
        let postgres = tx.get_database_backend() == DbBackend::Postgres;
        if postgres {
            // Entry by entry in their order: left to itself the planner, who cannot know how many entries hold a word,
            // begins with the categories of a small community and reads all their posts.
            Sql::new("SELECT set_config('join_collapse_limit', '1', true), set_config('enable_sort', 'off', true)")
                .row(&tx)
                .await?;
        }
        let (entries, meets, order, terms) = if postgres {
            (
                "search_docs d",
                "d.words @@ to_tsquery('simple', $2)",
                "d.post_id",
                self.terms.tsquery(),
            )
        } else {
            (
                "search_index CROSS JOIN search_docs d ON d.rowid = search_index.rowid",
                "search_index MATCH $2",
                "search_index.rowid",
                self.terms.fts5(),
            )
        };
        let mut values: Vec<Value> = vec![db.tenant().into(), terms.into()];
        let mut narrow = String::new();
        let mut add = |text: &str, value: Value| {
            values.push(value);
            narrow.push_str(&text.replace("{}", &format!("${}", values.len())));
        };
        if let Some(category) = self.category {
            add(" AND t.category_id = {}", category.into());
        }
        if !self.author.is_empty() {
            let beginning = normal(&self.author).replace(['\\', '%', '_'], "");
            add(
                " AND a.name_key LIKE {} AND a.standing <> 'left'",
                format!("{beginning}%").into(),
            );
        }
        if let Some(since) = self.period.since(now) {
            add(" AND p.created_at >= {}", since.into());
        }
        match self.after {
            Some(After::Row(no)) if !postgres => add(&format!(" AND {order} < {{}}"), no.into()),
            Some(After::Post(id)) if postgres => add(&format!(" AND {order} < {{}}"), id.into()),
            _ => {}
        }
        let limit = A_PAGE + 1;
        let text = format!(
            "SELECT p.id, t.id AS topic_id, t.title, t.lang AS topic_lang, t.category_id, p.post_no,
                CASE WHEN p.deleted_at IS NULL THEN p.html ELSE '' END AS html, p.lang, p.created_at, a.id AS author_id,
                a.display_name AS author_name, a.standing AS author_standing, a.person_id AS author_person,
                {row_no} AS row_no
             FROM {entries}
             JOIN posts p ON p.tenant_id = d.tenant_id AND p.id = d.post_id
             JOIN topics t ON t.tenant_id = p.tenant_id AND t.id = p.topic_id
             JOIN categories c ON c.tenant_id = t.tenant_id AND c.id = t.category_id
             JOIN memberships a ON a.tenant_id = p.tenant_id AND a.id = p.author_id
             WHERE d.tenant_id = $1 AND {meets} AND {kinds} AND t.deleted_at IS NULL
                AND c.read_by IN ({audiences}){narrow}
             ORDER BY {order} DESC LIMIT {limit}",
            row_no = if postgres { "CAST(0 AS bigint)" } else { order },
            kinds = self.within.kinds(),
            audiences = reader.audiences(),
        );
        let sql = values.into_iter().fold(Sql::new(text), Sql::bind);
        let mut list: Vec<Hit> = sql.all(&tx).await?;
        let more = list.len() > A_PAGE;
        list.truncate(A_PAGE);
        let next = list.last().filter(|_| more).map(|last| {
            if postgres {
                After::Post(last.id)
            } else {
                After::Row(last.row_no)
            }
        });
        Ok(Hits { list, next })
    }
}
