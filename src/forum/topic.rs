//! A topic: a conversation in a category, its lists and its addresses.

use std::str::FromStr;

use chrono::{DateTime, Duration, Utc};
use sea_orm::FromQueryResult;
use uuid::Uuid;

use super::{
    Body, Category, CategoryId, Post, PostId, Reader,
    category::{Audience, Kind, Names},
    notice,
    post::{self, NewPost},
    reads::{Level, Wish},
};
use crate::{
    accounts::{Member, MembershipId, PersonId, Standing, Visitor},
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::{AppError, Refusal},
        i18n::Lang,
        one_line, search,
        web::Cursor,
    },
    tenancy::{TenantDb, audit},
};

crate::id!(
    /// A topic.
    TopicId
);

/// Characters of a title, at least.
pub const TITLE_CHARS_MIN: usize = 3;
/// Characters of a title, at most.
pub const TITLE_CHARS_MAX: usize = 150;
/// Posts on one page of a topic.
pub const POSTS_A_PAGE: i64 = 20;
/// Topics on one page of a list.
const TOPICS_A_PAGE: usize = 20;
/// Pinned topics before a list.
const PINNED_MAX: i64 = 10;
/// Days for which somebody is new here.
const NEW_DAYS: i64 = 30;
/// Characters of the readable part of an address.
const SLUG_CHARS_MAX: usize = 60;
/// Words that stand after a topic's id in other addresses, so that no title may claim them.
const SLUGS_TAKEN: [&str; 12] = [
    "live", "lock", "move", "mute", "pin", "post", "reply", "unlock", "unmute", "unpin", "unwatch", "watch",
];

/// A title: 3 to 150 characters on one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title(String);

impl Title {
    /// The title as typed, as one line.
    ///
    /// # Errors
    /// `topic-refused-title` when it is too short or too long.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let title = one_line(typed);
        if (TITLE_CHARS_MIN..=TITLE_CHARS_MAX).contains(&title.chars().count()) {
            return Ok(Self(title));
        }
        Err(Refusal::new("topic-refused-title")
            .with("min", TITLE_CHARS_MIN)
            .with("max", TITLE_CHARS_MAX))
    }

    /// The title.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The readable part of its address; `t` where nothing of it can be written in one.
    #[must_use]
    pub fn slug(&self) -> String {
        let mut slug = String::new();
        for c in search::normal(&self.0).chars() {
            if c.is_ascii_alphanumeric() {
                slug.push(c);
            } else if !slug.is_empty() && !slug.ends_with('-') {
                slug.push('-');
            }
        }
        slug.truncate(SLUG_CHARS_MAX);
        let slug = slug.trim_end_matches('-');
        match slug {
            "" => "t".to_owned(),
            taken if SLUGS_TAKEN.contains(&taken) => format!("t-{taken}"),
            slug => slug.to_owned(),
        }
    }
}

/// A topic, with what its category says about it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Topic {
    /// The id.
    pub id: TopicId,
    /// Where it stands.
    pub category_id: CategoryId,
    /// Who opened it.
    pub author_id: MembershipId,
    /// Its title.
    pub title: String,
    /// The readable part of its address.
    pub slug: String,
    /// The language it was opened in.
    pub lang: String,
    /// Whether it takes no more posts.
    pub locked: bool,
    /// The number of its newest post that is not deleted.
    pub last_no: i64,
    /// The highest number it has given out; a deleted post keeps its own.
    pub last_given_no: i64,
    /// Replies that are not deleted.
    pub reply_count: i64,
    /// The post that answers the question.
    pub answer_post_id: Option<PostId>,
    /// When the staff took it away with its first post.
    pub deleted_at: Option<DateTime<Utc>>,
    /// The category's word in addresses.
    pub category_slug: String,
    /// What the category is for.
    pub kind: Kind,
    /// How far the reader has read; nothing for a visitor, and before he has been here.
    pub read_no: Option<i64>,
    pinned_rank: i64,
    pinned_until: Option<DateTime<Utc>>,
    level: Option<Level>,
    read_by: Audience,
    reply_by: Audience,
}

/// The new replies behind what a page shows.
#[derive(Clone, Copy, Debug)]
pub struct Fresh {
    /// How many there are, at least one.
    pub count: i64,
    /// The first one's number.
    pub first_no: i64,
}

#[derive(FromQueryResult)]
struct FreshRow {
    count: i64,
    first_no: Option<i64>,
}

const TOPIC: &str =
    "SELECT t.id, t.category_id, t.author_id, t.title, t.slug, t.lang, t.locked, t.last_no,
        t.last_staff_no AS last_given_no, t.reply_count, t.answer_post_id, t.deleted_at, t.pinned_rank, t.pinned_until, c.slug AS category_slug, c.kind, c.read_by, c.reply_by,
        r.last_read_no AS read_no, r.level
     FROM topics t
     JOIN categories c ON c.tenant_id = t.tenant_id AND c.id = t.category_id
     LEFT JOIN topic_reads r ON r.tenant_id = t.tenant_id AND r.topic_id = t.id AND r.membership_id = $3
     WHERE t.tenant_id = $1 AND t.id = $2";

#[derive(FromQueryResult)]
struct Shelf {
    category_id: CategoryId,
}

/// Topics taken away that are listed.
const AWAY_MAX: i64 = 50;

/// Takes a topic away from everybody but the staff, and out of the count of its category; nothing happens to one that is
/// away already.
pub(super) async fn take_away(tx: &Scoped<'_>, db: &TenantDb, id: TopicId, now: DateTime<Utc>) -> Result<(), DbErr> {
    let gone: Option<Shelf> = Sql::new(
        "UPDATE topics SET deleted_at = $3, version = version + 1
         WHERE tenant_id = $1 AND id = $2 AND deleted_at IS NULL RETURNING category_id",
    )
    .bind(db.tenant())
    .bind(id)
    .bind(now)
    .one(tx)
    .await?;
    count(tx, db, gone, -1).await
}

/// Brings it back; nothing happens to one that is there.
pub(super) async fn bring_back(tx: &Scoped<'_>, db: &TenantDb, id: TopicId) -> Result<(), DbErr> {
    let back: Option<Shelf> = Sql::new(
        "UPDATE topics SET deleted_at = NULL, version = version + 1
         WHERE tenant_id = $1 AND id = $2 AND deleted_at IS NOT NULL RETURNING category_id",
    )
    .bind(db.tenant())
    .bind(id)
    .one(tx)
    .await?;
    count(tx, db, back, 1).await
}

async fn count(tx: &Scoped<'_>, db: &TenantDb, moved: Option<Shelf>, by: i64) -> Result<(), DbErr> {
    let Some(Shelf { category_id }) = moved else {
        return Ok(());
    };
    Sql::new("UPDATE categories SET topic_count = topic_count + $3 WHERE tenant_id = $1 AND id = $2")
        .bind(db.tenant())
        .bind(category_id)
        .bind(by)
        .run(tx)
        .await
        .map(|_| ())
}

/// A topic that the staff have taken away.
#[derive(Clone, Debug, FromQueryResult)]
pub struct TopicAway {
    id: TopicId,
    slug: String,
    /// Its title.
    pub title: String,
    /// When it was taken away.
    pub deleted_at: DateTime<Utc>,
}

impl TopicAway {
    /// Those taken away last.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn latest(db: &TenantDb) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT id, slug, title, deleted_at FROM topics WHERE tenant_id = $1 AND deleted_at IS NOT NULL
             ORDER BY deleted_at DESC, id DESC LIMIT {AWAY_MAX}"
        ))
        .bind(db.tenant())
        .all(&tx)
        .await
    }

    /// Its path below the language.
    #[must_use]
    pub fn path(&self) -> String {
        path(self.id, &self.slug)
    }
}

impl Topic {
    /// The topic, if this reader may read it: what was taken away is there for the staff alone.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none for him.
    pub async fn find(db: &TenantDb, reader: &Reader, id: TopicId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        let found: Option<Self> = Sql::new(TOPIC)
            .bind(db.tenant())
            .bind(id)
            .bind(reader.id())
            .one(&tx)
            .await?;
        found
            .filter(|topic| reader.is_among(topic.read_by) && (topic.deleted_at.is_none() || reader.is_staff()))
            .ok_or(AppError::NotFound)
    }

    /// Opens a topic with its first post, at this instant. Whether the author may is the caller's question.
    ///
    /// # Errors
    /// A refusal when title or text are too short or too long.
    pub async fn write(
        db: &TenantDb,
        author: MembershipId,
        category: CategoryId,
        title: &str,
        lang: Lang,
        body: &str,
        at: DateTime<Utc>,
    ) -> Result<Self, AppError> {
        let (title, body) = (Title::parse(title)?, Body::parse(body)?);
        NewTopic {
            id: TopicId::new(),
            author,
            category,
            title: &title,
            lang,
            body: &body,
            at,
        }
        .open(db)
        .await
    }

    /// Whether this reader may reply, apart from a lock.
    #[must_use]
    pub fn takes_replies_of(&self, reader: &Reader) -> bool {
        reader.member.is_some() && reader.is_among(self.reply_by) && reader.is_among(self.read_by)
    }

    /// What its reader wants to hear of it.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level.unwrap_or(Level::Normal)
    }

    /// Whether it stands before the others of its lists.
    #[must_use]
    pub fn is_pinned(&self, now: DateTime<Utc>) -> bool {
        self.pinned_rank > 0 && self.pinned_until.is_none_or(|until| until > now)
    }

    /// The first post that the reader has not read; the last one when he has read all, the first one for a visitor.
    #[must_use]
    pub fn first_unread_no(&self) -> i64 {
        self.read_no.map_or(1, |read| (read + 1).min(self.last_no))
    }

    /// How many posts the reader has not read; a visitor has read none.
    #[must_use]
    pub fn unread(&self) -> i64 {
        (self.last_no - self.read_no.unwrap_or(0)).max(0)
    }

    /// The replies after this number that are not deleted; none when there are none.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn fresh_after(&self, db: &TenantDb, no: i64) -> Result<Option<Fresh>, DbErr> {
        let tx = db.open().await?;
        let row: Option<FreshRow> = Sql::new(
            "SELECT count(*) AS count, min(post_no) AS first_no FROM posts
             WHERE tenant_id = $1 AND topic_id = $2 AND post_no > $3 AND kind = 'post' AND deleted_at IS NULL",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(no)
        .one(&tx)
        .await?;
        Ok(row.and_then(|row| {
            row.first_no.map(|first_no| Fresh {
                count: row.count,
                first_no,
            })
        }))
    }

    /// No new posts from now on; nothing happens to a topic that is locked.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn lock(&self, staff: &Member, now: DateTime<Utc>) -> Result<(), DbErr> {
        let sql =
            "UPDATE topics SET locked = true, version = version + 1 WHERE tenant_id = $1 AND id = $2 AND NOT locked";
        self.change(staff, "topic-locked", sql, now).await
    }

    /// New posts again.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn unlock(&self, staff: &Member, now: DateTime<Utc>) -> Result<(), DbErr> {
        let sql = "UPDATE topics SET locked = false, version = version + 1 WHERE tenant_id = $1 AND id = $2 AND locked";
        self.change(staff, "topic-unlocked", sql, now).await
    }

    /// Puts the topic before the others of its lists; nothing happens to one that stands there.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn pin(&self, staff: &Member, now: DateTime<Utc>) -> Result<(), DbErr> {
        let sql = "UPDATE topics SET pinned_rank = 1, pinned_until = NULL, version = version + 1
            WHERE tenant_id = $1 AND id = $2 AND (pinned_rank = 0 OR pinned_until IS NOT NULL)";
        self.change(staff, "topic-pinned", sql, now).await
    }

    /// Takes it down to the others.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn unpin(&self, staff: &Member, now: DateTime<Utc>) -> Result<(), DbErr> {
        let sql = "UPDATE topics SET pinned_rank = 0, pinned_until = NULL, version = version + 1
            WHERE tenant_id = $1 AND id = $2 AND pinned_rank > 0";
        self.change(staff, "topic-unpinned", sql, now).await
    }

    /// One change by the staff that holds or does not; a line in the log when it came to pass.
    async fn change(&self, staff: &Member, act: &'static str, sql: &str, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = staff.db.open().await?;
        let moved = Sql::new(sql).bind(staff.tenant.id).bind(self.id).run(&tx).await?;
        if moved == 0 {
            return Ok(());
        }
        self.log(&tx, staff, act, serde_json::json!({}), now).await
    }

    async fn log(
        &self,
        tx: &Scoped<'_>,
        member: &Member,
        act: &'static str,
        detail: serde_json::Value,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let object = self.id.to_string();
        audit::Line {
            tenant: Some(member.tenant.id),
            actor: member.actor(),
            act,
            object,
            detail,
        }
        .write(tx, now)
        .await
    }

    /// Moves the topic to another category; nothing happens when it stands there, or was moved elsewhere meanwhile. Both
    /// categories count anew, in the order of their ids, so that two who move against each other wait and do not lock up.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn move_to(&self, staff: &Member, to: &Category, now: DateTime<Utc>) -> Result<(), DbErr> {
        if to.id == self.category_id {
            return Ok(());
        }
        let tx = staff.db.open().await?;
        let away = if self.deleted_at.is_none() { "NULL" } else { "NOT NULL" };
        let moved = Sql::new(format!(
            "UPDATE topics SET category_id = $3, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND category_id = $4 AND deleted_at IS {away}"
        ))
        .bind(staff.tenant.id)
        .bind(self.id)
        .bind(to.id)
        .bind(self.category_id)
        .run(&tx)
        .await?;
        if moved == 0 {
            return Ok(());
        }
        let mut counts = [(self.category_id, -1_i64), (to.id, 1)];
        counts.sort_by_key(|(id, _)| *id);
        // One that was taken away counts nowhere.
        for (category, by) in counts.into_iter().filter(|_| self.deleted_at.is_none()) {
            Sql::new("UPDATE categories SET topic_count = topic_count + $3 WHERE tenant_id = $1 AND id = $2")
                .bind(staff.tenant.id)
                .bind(category)
                .bind(by)
                .run(&tx)
                .await?;
        }
        let detail = serde_json::json!({ "from": self.category_slug, "to": to.slug });
        self.log(&tx, staff, "topic-moved", detail, now).await
    }

    /// Whether this reader says which post answers the question: whoever asked it, and the staff.
    #[must_use]
    pub fn is_answered_by(&self, reader: &Reader) -> bool {
        reader.is_staff() || (reader.member == Some(self.author_id) && reader.is_among(Audience::Members))
    }

    /// Whether this post can be the answer: a reply to a question, not deleted.
    #[must_use]
    pub fn may_be_answered_with(&self, post_no: i64) -> bool {
        self.kind == Kind::Question && post_no > 1
    }

    /// Marks a post as the answer, in place of another one if need be. Its author is told.
    ///
    /// # Errors
    /// [`AppError::Forbidden`] for a reader who neither asked nor manages; `answer-refused-no-question`,
    /// `answer-refused-post`.
    pub async fn accept(
        &self,
        db: &TenantDb,
        reader: &Reader,
        post: &Post,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        if !self.is_answered_by(reader) {
            return Err(AppError::Forbidden);
        }
        if self.kind != Kind::Question {
            return Err(Refusal::new("answer-refused-no-question").with_status(409).into());
        }
        let tx = db.open().await?;
        let marked = Sql::new(
            "UPDATE topics SET answer_post_id = $3, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND (answer_post_id IS NULL OR answer_post_id <> $3)
                AND EXISTS (SELECT 1 FROM posts p WHERE p.tenant_id = $1 AND p.id = $3 AND p.topic_id = $2 AND p.post_no > 1
                    AND p.deleted_at IS NULL)",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(post.id)
        .run(&tx)
        .await?;
        if marked == 0 && self.answer_post_id == Some(post.id) {
            return Ok(());
        }
        if marked == 0 {
            return Err(Refusal::new("answer-refused-post").with_status(409).into());
        }
        if reader.member == Some(post.author_id) {
            return Ok(());
        }
        let told = notice::New {
            member: post.author_id,
            about: notice::About::Answer,
            topic: self.id,
            post_no: post.post_no,
            by: reader.member,
            decision: None,
        };
        notice::write(&tx, db, &[told], now).await?;
        Ok(())
    }

    /// Takes the mark from the post; nothing happens when it is not the answer.
    ///
    /// # Errors
    /// [`AppError::Forbidden`] for a reader who neither asked nor manages.
    pub async fn unaccept(&self, db: &TenantDb, reader: &Reader, post: &Post) -> Result<(), AppError> {
        if !self.is_answered_by(reader) {
            return Err(AppError::Forbidden);
        }
        let tx = db.open().await?;
        Sql::new(
            "UPDATE topics SET answer_post_id = NULL, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND answer_post_id = $3",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(post.id)
        .run(&tx)
        .await?;
        Ok(())
    }

    /// The path behind the language.
    #[must_use]
    pub fn path(&self) -> String {
        path(self.id, &self.slug)
    }

    /// The path of one of its pages, from 1.
    #[must_use]
    pub fn path_of_page(&self, number: i64) -> String {
        if number <= 1 {
            self.path()
        } else {
            format!("{}?page={number}", self.path())
        }
    }

    /// The path of a post: its page, and the place on it.
    #[must_use]
    pub fn path_of_post(&self, no: i64) -> String {
        format!("{}#post-{no}", self.path_of_page(page_of(no)))
    }

    /// The path that leads to a post wherever its page is.
    #[must_use]
    pub fn permalink(&self, no: i64) -> String {
        format!("/topics/{}/post/{no}", self.id)
    }

    /// How many pages it has.
    #[must_use]
    pub fn pages(&self) -> i64 {
        page_of(self.last_given_no)
    }
}

/// A topic that is about to be opened.
pub struct NewTopic<'text> {
    /// Its id, made beforehand so that a form key can name it.
    pub id: TopicId,
    /// Who opens it.
    pub author: MembershipId,
    /// Where it will stand.
    pub category: CategoryId,
    /// Its title.
    pub title: &'text Title,
    /// The language it is written in.
    pub lang: Lang,
    /// Its first post.
    pub body: &'text Body,
    /// When.
    pub at: DateTime<Utc>,
}

impl NewTopic<'_> {
    /// Opens the topic and tells whoever it calls by his name, in the same commit. The author watches it.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is no such category.
    pub async fn publish(&self, db: &TenantDb) -> Result<Topic, AppError> {
        let first = PostId::new();
        self.write(db, first).await?;
        self.first(first).tell(db, 1, Wish::Watch).await?;
        self.made(db).await
    }

    /// Opens the topic without telling anybody.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is no such category.
    pub async fn open(&self, db: &TenantDb) -> Result<Topic, AppError> {
        self.write(db, PostId::new()).await?;
        self.made(db).await
    }

    fn first(&self, id: PostId) -> NewPost<'_> {
        NewPost {
            id,
            topic: self.id,
            author: self.author,
            lang: self.lang,
            body: self.body,
            at: self.at,
        }
    }

    async fn made(&self, db: &TenantDb) -> Result<Topic, AppError> {
        let tx = db.open().await?;
        let made = Sql::new(TOPIC).bind(db.tenant()).bind(self.id).bind(self.author);
        made.one(&tx).await?.ok_or(AppError::NotFound)
    }

    /// Writes the topic and its first post, and counts it in its category.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is no such category.
    async fn write(&self, db: &TenantDb, first: PostId) -> Result<(), AppError> {
        let tx = db.open().await?;
        let counted = Sql::new("UPDATE categories SET topic_count = topic_count + 1 WHERE tenant_id = $1 AND id = $2")
            .bind(db.tenant())
            .bind(self.category)
            .run(&tx)
            .await?;
        if counted == 0 {
            return Err(AppError::NotFound);
        }
        Sql::new(
            "INSERT INTO topics (tenant_id, id, category_id, author_id, title, slug, lang, pinned_rank, locked, last_no,
                last_staff_no, reply_count, like_count, last_post_at, last_post_by, created_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, 0, false, 1, 1, 0, 0, $8, $4, $8, 1)",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(self.category)
        .bind(self.author)
        .bind(self.title.as_str())
        .bind(self.title.slug())
        .bind(self.lang.as_str())
        .bind(self.at)
        .run(&tx)
        .await?;
        drop(tx);
        post::open(&self.first(first), db, self.title).await?;
        Ok(())
    }
}

pub(super) fn path(id: TopicId, slug: &str) -> String {
    format!("/topics/{id}/{slug}")
}

/// The page a post stands on.
#[must_use]
pub fn page_of(no: i64) -> i64 {
    (no.max(1) - 1) / POSTS_A_PAGE + 1
}

/// Which topics a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// All, the latest first.
    Latest,
    /// Those without a reply.
    Unanswered,
    /// Questions whose answer nobody has marked.
    Unsolved,
    /// Those without a reply that somebody has opened who is new here.
    Newcomers,
    /// Those the reader opened.
    Mine,
}

impl Show {
    /// Every list, in the order of the page.
    pub const ALL: [Self; 5] = [
        Self::Latest,
        Self::Unanswered,
        Self::Unsolved,
        Self::Newcomers,
        Self::Mine,
    ];

    /// The word in the address; empty for the usual list.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Latest => "",
            Self::Unanswered => "unanswered",
            Self::Unsolved => "unsolved",
            Self::Newcomers => "newcomers",
            Self::Mine => "mine",
        }
    }

    /// Whether this reader is offered it: whoever is welcomed is the staff's care.
    #[must_use]
    pub fn is_offered_to(self, reader: &Reader) -> bool {
        match self {
            Self::Latest | Self::Unanswered | Self::Unsolved => true,
            Self::Newcomers => reader.is_staff(),
            Self::Mine => reader.member.is_some(),
        }
    }

    /// What a topic `t` of an author `a` is like to be shown, where `$3` is now; `since` is the place of the moment after
    /// which somebody has joined who is new.
    fn only(self, since: usize) -> String {
        let open = "NOT t.locked AND t.created_at <= $3";
        match self {
            Self::Latest => format!("NOT ({PINNED})"),
            Self::Unanswered => format!("t.reply_count = 0 AND {open}"),
            Self::Unsolved => format!(
                "t.answer_post_id IS NULL AND {open} AND t.category_id IN
                   (SELECT q.id FROM categories q WHERE q.tenant_id = $1 AND q.kind = 'question')"
            ),
            Self::Newcomers => {
                format!("t.reply_count = 0 AND {open} AND a.joined_at > ${since} AND a.role <> 'manager'")
            }
            Self::Mine => "t.author_id = $2 AND t.created_at <= $3".to_owned(),
        }
    }

    /// Whether the place of [`Self::only`] is bound.
    const fn asks_since(self) -> bool {
        matches!(self, Self::Newcomers)
    }
}

impl FromStr for Show {
    type Err = AppError;

    fn from_str(word: &str) -> Result<Self, AppError> {
        Self::ALL
            .into_iter()
            .find(|show| show.as_str() == word)
            .ok_or(AppError::NotFound)
    }
}

/// What of a topic a list shows.
#[derive(Clone, Debug, FromQueryResult)]
pub struct TopicLine {
    /// The id.
    pub id: TopicId,
    /// Where it stands.
    pub category_id: CategoryId,
    /// Its title.
    pub title: String,
    /// The language it was opened in.
    pub lang: String,
    slug: String,
    /// Replies that are not deleted.
    pub reply_count: i64,
    /// The number of its newest post that is not deleted.
    pub last_no: i64,
    /// When that was written.
    pub last_post_at: DateTime<Utc>,
    /// The post that answers the question.
    pub answer_post_id: Option<PostId>,
    author_id: MembershipId,
    author_name: String,
    author_avatar: Option<String>,
    author_standing: Standing,
    author_person: Option<PersonId>,
    last_id: MembershipId,
    last_name: String,
    last_avatar: Option<String>,
    last_standing: Standing,
    last_person: Option<PersonId>,
    read_no: Option<i64>,
}

impl TopicLine {
    /// The path behind the language: the first post somebody has not read, or the topic's beginning.
    #[must_use]
    pub fn path(&self) -> String {
        let path = path(self.id, &self.slug);
        match self.read_no {
            Some(no) if no < self.last_no && page_of(no + 1) > 1 => {
                format!("{path}?page={}#post-{}", page_of(no + 1), no + 1)
            }
            Some(no) if no < self.last_no => format!("{path}#post-{}", no + 1),
            _ => path,
        }
    }

    /// Whether it has posts that this member has not read.
    #[must_use]
    pub fn is_unread(&self, member: Option<MembershipId>) -> bool {
        member.is_some() && self.read_no.unwrap_or(0) < self.last_no
    }

    /// How many posts of it this member has not read since he was here last; none of a topic that is new to him.
    #[must_use]
    pub fn new_posts(&self) -> Option<i64> {
        self.read_no.map(|read| self.last_no - read).filter(|new| *new > 0)
    }

    /// Who opened it.
    #[must_use]
    pub fn author(&self) -> Writer<'_> {
        Writer {
            id: self.author_id,
            name: &self.author_name,
            avatar: self.author_avatar.as_deref(),
            gone: self.author_standing == Standing::Left || self.author_person.is_none(),
        }
    }

    /// Who wrote last, if that is somebody else.
    #[must_use]
    pub fn last_writer(&self) -> Option<Writer<'_>> {
        (self.last_id != self.author_id).then(|| Writer {
            id: self.last_id,
            name: &self.last_name,
            avatar: self.last_avatar.as_deref(),
            gone: self.last_standing == Standing::Left || self.last_person.is_none(),
        })
    }
}

/// Who wrote something, as others may see him.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'row> {
    /// The membership.
    pub id: MembershipId,
    name: &'row str,
    avatar: Option<&'row str>,
    /// Whether he is a former Friend: neither name nor picture is shown.
    pub gone: bool,
}

impl<'row> Writer<'row> {
    /// The writer of a row.
    #[must_use]
    pub fn new(id: MembershipId, name: &'row str, avatar: Option<&'row str>, gone: bool) -> Self {
        Self { id, name, avatar, gone }
    }

    /// The name this visitor reads.
    #[must_use]
    pub fn name(&self, visitor: &Visitor) -> String {
        if self.gone {
            visitor.say("forum-former-friend", &[])
        } else {
            self.name.to_owned()
        }
    }

    /// The key of the picture.
    #[must_use]
    pub fn avatar(&self) -> Option<&'row str> {
        self.avatar.filter(|_| !self.gone)
    }
}

/// A page of a list of topics.
#[derive(Clone, Debug, Default)]
pub struct TopicList {
    /// Pinned topics, on the first page only.
    pub pinned: Vec<TopicLine>,
    /// The others, the latest first.
    pub topics: Vec<TopicLine>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
}

/// Writers are looked up for each topic by LEFT JOIN, though none is missing: joined otherwise, SQLite with statistics of
/// a single community begins with its members and sorts all their topics.
const LINE: &str =
    "SELECT t.id, t.category_id, t.title, t.lang, t.slug, t.reply_count, t.last_no, t.last_post_at, t.answer_post_id,
        a.id AS author_id, a.display_name AS author_name, a.avatar AS author_avatar, a.standing AS author_standing,
        a.person_id AS author_person, l.id AS last_id, l.display_name AS last_name, l.avatar AS last_avatar,
        l.standing AS last_standing, l.person_id AS last_person, r.last_read_no AS read_no
     FROM topics t
     LEFT JOIN memberships a ON a.tenant_id = t.tenant_id AND a.id = t.author_id
     LEFT JOIN memberships l ON l.tenant_id = t.tenant_id AND l.id = t.last_post_by
     LEFT JOIN topic_reads r ON r.tenant_id = t.tenant_id AND r.topic_id = t.id AND r.membership_id = $2
     WHERE t.tenant_id = $1 AND t.deleted_at IS NULL";
const PINNED: &str = "t.pinned_rank > 0 AND (t.pinned_until IS NULL OR t.pinned_until > $3)";

/// Only what stands in categories the reader may read. One value looked up for each row keeps the list on its index,
/// whichever category holds how much; and it is said by what he may not read, as PostgreSQL takes a value that equals
/// something for rare, and would then read a community's topics one and all to sort them.
fn within(reader: &Reader, category: Option<CategoryId>) -> String {
    if category.is_some() {
        // The category was found for this reader.
        return "t.category_id = $4".to_owned();
    }
    let closed: Vec<String> = reader
        .closed()
        .map(|audience| format!("'{}'", audience.as_str()))
        .collect();
    if closed.is_empty() {
        return "t.category_id IS NOT NULL".to_owned();
    }
    format!(
        "(SELECT c.read_by FROM categories c WHERE c.tenant_id = t.tenant_id AND c.id = t.category_id) NOT IN ({})",
        closed.join(", ")
    )
}

/// A page of topics, the latest first.
fn page_text(only: &str, within: &str, from: &str) -> String {
    let limit = TOPICS_A_PAGE + 1;
    format!("{LINE} AND {only} AND {within} {from} ORDER BY t.last_post_at DESC, t.id DESC LIMIT {limit}")
}

impl TopicList {
    /// A page of topics, of one category or of all that this reader may read: two statements at most.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(
        db: &TenantDb,
        reader: &Reader,
        category: Option<CategoryId>,
        show: Show,
        after: Option<Cursor>,
        now: DateTime<Utc>,
    ) -> Result<Self, DbErr> {
        let member = reader.id();
        let within = within(reader, category);
        // Every text uses every place up to its last one: PostgreSQL wants to know the type of each.
        let bound = |text: String| {
            let sql = Sql::new(text).bind(db.tenant()).bind(member).bind(now);
            match category {
                Some(category) => sql.bind(category),
                None => sql,
            }
        };
        let since = if category.is_some() { 5 } else { 4 };
        let first_free = since + usize::from(show.asks_since());
        let tx = db.open().await?;
        let pinned = if after.is_none() && show == Show::Latest {
            bound(format!(
                "{LINE} AND {PINNED} AND {within} ORDER BY t.pinned_rank DESC, t.id DESC LIMIT {PINNED_MAX}"
            ))
            .all(&tx)
            .await?
        } else {
            Vec::new()
        };
        let only = show.only(since);
        let from = after.map_or_else(String::new, |_| {
            format!("AND (t.last_post_at, t.id) < (${first_free}, ${})", first_free + 1)
        });
        let sql = bound(page_text(&only, &within, &from));
        let sql = if show.asks_since() {
            sql.bind(new_since(now))
        } else {
            sql
        };
        let sql = match after {
            Some(cursor) => sql.bind(cursor.at).bind(cursor.id),
            None => sql,
        };
        let mut topics: Vec<TopicLine> = sql.all(&tx).await?;
        let more = topics.len() > TOPICS_A_PAGE;
        topics.truncate(TOPICS_A_PAGE);
        let next = topics.last().filter(|_| more).map(|line| Cursor {
            at: line.last_post_at,
            id: line.id.uuid(),
        });
        Ok(Self { pinned, topics, next })
    }

    /// The statement behind the first page of everything that a reader may read; its places are the community, the reader
    /// and the moment. For whoever wants to see its plan.
    #[must_use]
    pub fn first_page(reader: &Reader) -> String {
        page_text(&Show::Latest.only(4), &within(reader, None), "")
    }

    /// How many topics such a list holds for the staff, counted up to so many. Nobody in particular asks, so of
    /// [`Show::Mine`] there are none.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn count(db: &TenantDb, show: Show, most: i64, now: DateTime<Utc>) -> Result<i64, DbErr> {
        let tx = db.open().await?;
        let text = format!(
            "SELECT t.id FROM topics t JOIN memberships a ON a.tenant_id = t.tenant_id AND a.id = t.author_id
             WHERE t.tenant_id = $1 AND t.deleted_at IS NULL AND a.id <> $2 AND {}",
            show.only(4)
        );
        let sql = Sql::new(text).bind(db.tenant()).bind(Uuid::nil()).bind(now);
        let sql = if show.asks_since() {
            sql.bind(new_since(now))
        } else {
            sql
        };
        sql.count(&tx, most).await
    }
}

/// Who has joined after this moment is new.
fn new_since(now: DateTime<Utc>) -> DateTime<Utc> {
    now - Duration::days(NEW_DAYS)
}

/// A topic as the home page shows it.
#[derive(Clone, Debug)]
pub struct LatestTopic {
    /// Its title.
    pub title: String,
    /// Who opened it, by the name the reader sees.
    pub author: String,
    /// The key of the author's picture.
    pub avatar: Option<String>,
    /// The category's name.
    pub category: String,
    /// When it was written in last.
    pub last_post_at: DateTime<Utc>,
    /// How many replies it has.
    pub reply_count: i64,
    /// Whether the reader has not read all of it.
    pub is_new: bool,
    path: String,
}

impl LatestTopic {
    /// Its address: the first post the reader has not read.
    #[must_use]
    pub fn path(&self, visitor: &Visitor) -> String {
        visitor.path(&self.path)
    }
}

impl Topic {
    /// The latest topics this visitor may read, `limit` at most: two statements on a page.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn latest(visitor: &Visitor, limit: u64) -> Result<Vec<LatestTopic>, DbErr> {
        let reader = Reader::of(visitor).await?;
        let readable = within(&reader, None);
        let text = format!("{LINE} AND {readable} ORDER BY t.last_post_at DESC, t.id DESC LIMIT {limit}");
        let tx = visitor.db.open().await?;
        let lines: Vec<TopicLine> = Sql::new(text)
            .bind(visitor.db.tenant())
            .bind(reader.id())
            .all(&tx)
            .await?;
        drop(tx);
        let names = Names::of(visitor).await?;
        let latest = |line: TopicLine| LatestTopic {
            author: line.author().name(visitor),
            avatar: line.author().avatar().map(str::to_owned),
            category: names.name(line.category_id),
            last_post_at: line.last_post_at,
            reply_count: line.reply_count,
            is_new: line.is_unread(reader.member),
            path: line.path(),
            title: line.title,
        };
        Ok(lines.into_iter().map(latest).collect())
    }
}

/// The number of topics in all these categories together.
#[must_use]
pub fn count_in(categories: &[Category]) -> i64 {
    categories.iter().map(|category| category.topic_count).sum()
}

#[cfg(test)]
mod tests {
    use super::{Title, page_of};
    #[test]
    fn a_title_becomes_a_readable_address() {
        assert_eq!(
            Title::parse("  OLED an die   Wand: Dübel für Größe L?  ")
                .unwrap()
                .slug(),
            "oled-an-die-wand-dubel-fur-grosse-l"
        );
        assert_eq!(Title::parse("Łódź – światłowód").unwrap().slug(), "lodz-swiatlowod");
        assert_eq!(Title::parse("???").unwrap().slug(), "t");
        assert_eq!(Title::parse("Reply!").unwrap().slug(), "t-reply");
        assert_eq!(
            Title::parse("\u{202e}Router\u{202c} \u{200b} dead").unwrap().as_str(),
            "Router dead"
        );
        assert!(Title::parse("ab").is_err());
        assert!(Title::parse("\u{202e}\u{200b}\u{feff}\u{3164}").is_err());
        assert!(Title::parse(&"x".repeat(151)).is_err());
    }

    #[test]
    fn twenty_posts_stand_on_a_page() {
        assert_eq!(
            (page_of(1), page_of(20), page_of(21), page_of(40), page_of(41)),
            (1, 1, 2, 2, 3)
        );
    }
}
