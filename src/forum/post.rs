//! A post: one numbered contribution to a topic.

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use super::{
    Reader, Title, Topic, TopicId,
    mention::Written,
    notice,
    reads::{Reading, Wish},
    telling,
    topic::{self, POSTS_A_PAGE, Writer},
};
use crate::{
    accounts::{Member, MembershipId, PersonId, Role, Standing},
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::{AppError, Refusal},
        i18n::Lang,
        markdown::{self, MARKDOWN_CHARS_MAX, RENDER_VERSION},
        one_line, search,
    },
    tenancy::{TenantDb, audit},
};

crate::id!(
    /// A post.
    PostId
);

/// The reason kept with a post that staff took down, so that its author cannot put it back.
const BY_STAFF: &str = "staff";
/// The reason kept with a post that staff hid: its text is kept, so that it can come back whole.
pub(super) const HIDDEN: &str = "hidden";
/// The reason kept with a post whose text is gone for good, so that nobody can put it back.
pub(super) const OVERWRITTEN: &str = "overwritten";

/// A post's text in Markdown: not empty, 32 000 characters at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body(String);

impl Body {
    /// The text as typed, with plain line ends.
    ///
    /// # Errors
    /// `reply-refused-empty`, `reply-refused-too-long`.
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        let text = typed.replace("\r\n", "\n");
        let text = text.trim_end().trim_start_matches('\n');
        if text.chars().count() > MARKDOWN_CHARS_MAX {
            return Err(Refusal::new("reply-refused-too-long").with("max", MARKDOWN_CHARS_MAX));
        }
        if one_line(&markdown::plain(&markdown::render(text))).is_empty() {
            return Err(Refusal::new("reply-refused-empty"));
        }
        Ok(Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A post as a topic's page shows it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct PostLine {
    /// The id.
    pub id: PostId,
    /// Its number in the topic, from 1.
    pub post_no: i64,
    /// The number of the post it answers.
    pub reply_to_no: Option<i64>,
    /// Who wrote it.
    pub author_id: MembershipId,
    /// The rendered text.
    pub html: String,
    /// The language it was written in.
    pub lang: String,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// When it was last changed.
    pub edited_at: Option<DateTime<Utc>>,
    /// When it was deleted.
    pub deleted_at: Option<DateTime<Utc>>,
    /// How many like it.
    pub like_count: i64,
    /// Whether the reader does.
    pub liked: bool,
    hidden_reason: Option<String>,
    author_name: String,
    author_avatar: Option<String>,
    author_standing: Standing,
    author_person: Option<PersonId>,
    author_role: Role,
}

const LINE: &str =
    "SELECT p.id, p.post_no, p.reply_to_no, p.author_id, p.html, p.lang, p.created_at, p.edited_at, p.deleted_at,
        p.hidden_reason, p.like_count, a.display_name AS author_name, a.avatar AS author_avatar,
        a.standing AS author_standing, a.person_id AS author_person, a.role AS author_role,
        EXISTS (SELECT 1 FROM reactions l WHERE l.tenant_id = p.tenant_id AND l.post_id = p.id AND l.membership_id = $3)
            AS liked
     FROM posts p
     JOIN memberships a ON a.tenant_id = p.tenant_id AND a.id = p.author_id
     WHERE p.tenant_id = $1 AND p.topic_id = $2 AND p.kind = 'post'";

impl PostLine {
    /// The posts on a page of a topic, by number.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn on_page(db: &TenantDb, reader: &Reader, topic: TopicId, page: i64) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!("{LINE} AND p.post_no BETWEEN $4 AND $5 ORDER BY p.post_no"))
            .bind(db.tenant())
            .bind(topic)
            .bind(reader.id())
            .bind((page - 1) * POSTS_A_PAGE + 1)
            .bind(page * POSTS_A_PAGE)
            .all(&tx)
            .await
    }

    /// One post of a topic.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn find(db: &TenantDb, reader: &Reader, topic: TopicId, id: PostId) -> Result<Option<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!("{LINE} AND p.id = $4"))
            .bind(db.tenant())
            .bind(topic)
            .bind(reader.id())
            .bind(id)
            .one(&tx)
            .await
    }

    /// Who wrote it, as others may see him.
    #[must_use]
    pub fn author(&self) -> Writer<'_> {
        let gone = self.author_standing == Standing::Left || self.author_person.is_none();
        Writer::new(self.author_id, &self.author_name, self.author_avatar.as_deref(), gone)
    }

    /// Whether a community manager wrote it.
    #[must_use]
    pub fn is_by_staff(&self) -> bool {
        self.author_role == Role::Manager && !self.author().gone
    }

    /// Whether the staff hid it.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.hidden_reason.as_deref() == Some(HIDDEN)
    }

    /// Whether this reader may put it back after it was deleted.
    #[must_use]
    pub fn may_come_back_for(&self, reader: &Reader) -> bool {
        self.deleted_at.is_some() && may_restore(reader, self.author_id, self.hidden_reason.as_deref())
    }
}

/// A post that somebody wants to change.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Post {
    /// The id.
    pub id: PostId,
    /// The topic it belongs to.
    pub topic_id: TopicId,
    /// Its number in the topic.
    pub post_no: i64,
    /// Who wrote it.
    pub author_id: MembershipId,
    /// The text as typed.
    pub raw: String,
    /// The rendered text.
    pub html: String,
    /// The language it was written in.
    pub lang: String,
    /// When it was deleted.
    pub deleted_at: Option<DateTime<Utc>>,
    /// Rises with every change.
    pub version: i64,
    hidden_reason: Option<String>,
}

/// A number that a topic gave out.
#[derive(FromQueryResult)]
struct Number {
    last_no: i64,
}

impl Post {
    /// The post with this number.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when the topic has no such number.
    pub async fn find(db: &TenantDb, topic: &Topic, no: i64) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT id, topic_id, post_no, author_id, raw, html, lang, deleted_at, version, hidden_reason FROM posts
             WHERE tenant_id = $1 AND topic_id = $2 AND post_no = $3 AND kind = 'post'",
        )
        .bind(db.tenant())
        .bind(topic.id)
        .bind(no)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// The number of the post with this id in its topic.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is no such post.
    pub async fn number_of(db: &TenantDb, id: PostId) -> Result<i64, AppError> {
        let tx = db.open().await?;
        let number: Option<Number> = Sql::new("SELECT post_no AS last_no FROM posts WHERE tenant_id = $1 AND id = $2")
            .bind(db.tenant())
            .bind(id)
            .one(&tx)
            .await?;
        number.map(|number| number.last_no).ok_or(AppError::NotFound)
    }

    /// Replies to a topic at this instant; the new post's number. Whether the author may is the caller's question.
    ///
    /// # Errors
    /// `reply-refused-topic-locked` when the topic takes no more posts, and the refusals of [`Body::parse`].
    pub async fn write(
        db: &TenantDb,
        topic: &Topic,
        author: MembershipId,
        reply_to_no: Option<i64>,
        lang: Lang,
        body: &str,
        at: DateTime<Utc>,
    ) -> Result<i64, AppError> {
        let body = Body::parse(body)?;
        let new = NewPost {
            id: PostId::new(),
            topic: topic.id,
            author,
            lang,
            body: &body,
            at,
        };
        new.reply(db, reply_to_no).await
    }

    /// Whether this reader may change the text: his own, not deleted, in a topic that still takes posts of his.
    #[must_use]
    pub fn may_be_edited_by(&self, reader: &Reader, topic: &Topic) -> bool {
        reader.member == Some(self.author_id)
            && self.deleted_at.is_none()
            && topic.takes_replies_of(reader)
            && (!topic.locked || reader.is_staff())
    }

    /// Whether this reader may delete it: his own, or any for staff. A first post that its author has deleted the staff
    /// delete once more to take the topic away.
    #[must_use]
    pub fn may_be_deleted_by(&self, reader: &Reader, topic: &Topic) -> bool {
        may_be_deleted(reader, topic, (self.author_id, self.post_no), self.deleted_at)
    }

    /// Whether the topic goes with it when this reader deletes it: the first post of one, for the staff.
    #[must_use]
    pub fn takes_topic_away_for(&self, reader: &Reader) -> bool {
        self.post_no == 1 && reader.is_staff()
    }

    /// Changes the text, if nobody has changed it since this version was read, and keeps the earlier one as a revision.
    ///
    /// Gives back whether it was changed; otherwise the caller shows both texts. A text that stays the same is no change.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn edit(
        &self,
        member: &Member,
        topic: &Topic,
        version: i64,
        body: &Body,
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        if version != self.version || self.raw == body.as_str() {
            return Ok(false);
        }
        let db = &member.db;
        let tx = db.open().await?;
        let written = Written::of(&tx, db.tenant(), body.as_str()).await?;
        let changed = Sql::new(
            "UPDATE posts SET raw = $3, html = $4, render_version = $5, edited_at = $6, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND version = $7 AND deleted_at IS NULL",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(body.as_str())
        .bind(written.html.as_str())
        .bind(RENDER_VERSION)
        .bind(now)
        .bind(version)
        .run(&tx)
        .await?;
        if changed == 1 {
            self.keep_revision(&tx, member, now).await?;
            Sql::new("DELETE FROM mentions WHERE tenant_id = $1 AND post_id = $2")
                .bind(db.tenant())
                .bind(self.id)
                .run(&tx)
                .await?;
            keep_mentions(&tx, db, self.id, &written).await?;
            Doc::anew(topic, self, &written.html, &tx, (db, now)).await?;
        }
        Ok(changed == 1)
    }

    /// Keeps the text as it was before somebody changed it. The version is this post's own, so each is kept once.
    async fn keep_revision(&self, tx: &Scoped<'_>, editor: &Member, now: DateTime<Utc>) -> Result<(), DbErr> {
        Sql::new(
            "INSERT INTO post_revisions (tenant_id, post_id, version, editor_id, raw, at) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(editor.tenant.id)
        .bind(self.id)
        .bind(self.version)
        .bind(editor.id)
        .bind(self.raw.as_str())
        .bind(now)
        .run(tx)
        .await
        .map(|_| ())
    }

    /// Gives the topic of this first post another title instead of the one that was read, in its address too; links with
    /// the old one lead on. Whether nobody has given it a third one meanwhile. A change by somebody else than its author
    /// leaves a line in the log.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn retitle(
        &self,
        member: &Member,
        topic: &Topic,
        (before, title): (&str, &Title),
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        if topic.title == title.as_str() {
            return Ok(true);
        }
        let db = &member.db;
        let tx = db.open().await?;
        let given = Sql::new(
            "UPDATE topics SET title = $3, slug = $4, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND title = $5",
        )
        .bind(db.tenant())
        .bind(self.topic_id)
        .bind(title.as_str())
        .bind(title.slug())
        .bind(before)
        .run(&tx)
        .await?;
        if given == 0 {
            return Ok(false);
        }
        Doc::of_title((topic.id, self.id), title, &self.lang)
            .write(&tx, db, now)
            .await?;
        let html = if self.deleted_at.is_none() { &self.html } else { "" };
        Doc::of_topic((topic.id, self.id), title.as_str(), &self.lang, html)
            .write(&tx, db, now)
            .await?;
        if self.author_id != member.id {
            self.log(&tx, member, "topic-retitled", now).await?;
        }
        Ok(true)
    }

    /// Deletes the post: its number stays, with a marker. Staff deleting somebody else's leave a line in the log; a topic
    /// whose first post they delete is away with it, for its title is not the lesser offence.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn delete(&self, member: &Member, topic: &Topic, now: DateTime<Utc>) -> Result<(), DbErr> {
        let by_staff = self.author_id != member.id || (self.post_no == 1 && member.is_staff());
        let (reason, act) = (by_staff.then_some(BY_STAFF), by_staff.then_some("post-deleted"));
        self.take_down(member, topic, (reason, act), now).await
    }

    /// Hides the post: it looks deleted, but its text is kept until the staff bring it back.
    ///
    /// # Errors
    /// When the database refuses it.
    pub(super) async fn hide(&self, staff: &Member, topic: &Topic, now: DateTime<Utc>) -> Result<(), DbErr> {
        self.take_down(staff, topic, (Some(HIDDEN), Some("post-hidden")), now)
            .await
    }

    /// Takes the post away from everywhere it is read; for a reason, and with a line in the log, if there are any. With a
    /// reason of the staff's the topic goes with its first post.
    async fn take_down(
        &self,
        member: &Member,
        topic: &Topic,
        (reason, act): (Option<&'static str>, Option<&'static str>),
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let db = &member.db;
        let tx = db.open().await?;
        let moved = Sql::new(
            "UPDATE posts SET deleted_at = $3, hidden_reason = $4, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND deleted_at IS NULL",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(now)
        .bind(reason)
        .run(&tx)
        .await?;
        if moved == 0 {
            return self.keep_down(&tx, member, (reason, act), now).await;
        }
        if self.post_no == 1 && reason.is_some() {
            topic::take_away(&tx, db, self.topic_id, now).await?;
        }
        self.count(&tx, db, -1).await?;
        notice::void(&tx, db, self.topic_id, self.post_no, now).await?;
        Sql::new("UPDATE topics SET answer_post_id = NULL WHERE tenant_id = $1 AND id = $2 AND answer_post_id = $3")
            .bind(db.tenant())
            .bind(self.topic_id)
            .bind(self.id)
            .run(&tx)
            .await?;
        if self.post_no == 1 {
            Doc::of_topic((topic.id, self.id), &topic.title, &self.lang, "")
                .write(&tx, db, now)
                .await?;
        }
        Sql::new("DELETE FROM search_docs WHERE tenant_id = $1 AND kind = 'post' AND subject_id = $2")
            .bind(db.tenant())
            .bind(self.id)
            .run(&tx)
            .await?;
        match act {
            Some(act) => self.log(&tx, member, act, now).await,
            None => Ok(()),
        }
    }

    /// Its author was faster and has deleted it: with a reason of the staff's he cannot bring it back.
    async fn keep_down(
        &self,
        tx: &Scoped<'_>,
        member: &Member,
        (reason, act): (Option<&'static str>, Option<&'static str>),
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let Some(reason) = reason else { return Ok(()) };
        let kept = Sql::new(
            "UPDATE posts SET hidden_reason = $3, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND deleted_at IS NOT NULL AND hidden_reason IS NULL",
        )
        .bind(member.db.tenant())
        .bind(self.id)
        .bind(reason)
        .run(tx)
        .await?;
        if self.post_no == 1 {
            topic::take_away(tx, &member.db, self.topic_id, now).await?;
        }
        match act.filter(|_| kept == 1) {
            Some(act) => self.log(tx, member, act, now).await,
            None => Ok(()),
        }
    }

    /// Whether it was taken down and can still be put back.
    #[must_use]
    pub(super) fn may_come_back(&self) -> bool {
        self.deleted_at.is_some() && self.hidden_reason.as_deref() != Some(OVERWRITTEN)
    }

    /// Puts a deleted post back.
    ///
    /// # Errors
    /// `post-refused-overwritten` when its text is gone for good; [`AppError::Forbidden`] when staff took it down and
    /// this reader is none.
    pub async fn undelete(
        &self,
        member: &Member,
        reader: &Reader,
        topic: &Topic,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        if self.hidden_reason.as_deref() == Some(OVERWRITTEN) {
            return Err(Refusal::new("post-refused-overwritten").with_status(410).into());
        }
        if !may_restore(reader, self.author_id, self.hidden_reason.as_deref()) {
            return Err(AppError::Forbidden);
        }
        let db = &member.db;
        let tx = db.open().await?;
        let moved = Sql::new(
            "UPDATE posts SET deleted_at = NULL, hidden_reason = NULL, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND deleted_at IS NOT NULL AND coalesce(hidden_reason, '') <> $3",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(OVERWRITTEN)
        .run(&tx)
        .await?;
        if moved == 0 {
            return Ok(());
        }
        if self.post_no == 1 {
            topic::bring_back(&tx, db, self.topic_id).await?;
        }
        self.count(&tx, db, 1).await?;
        Doc::anew(topic, self, &self.html, &tx, (db, now)).await?;
        if self.author_id != member.id {
            self.log(&tx, member, "post-restored", now).await?;
        }
        Ok(())
    }

    /// Counts a reply in or out, and notes which post is the newest now; the opening is no reply.
    async fn count(&self, tx: &Scoped<'_>, db: &TenantDb, by: i64) -> Result<(), DbErr> {
        if self.post_no == 1 {
            return Ok(());
        }
        Sql::new("UPDATE topics SET reply_count = reply_count + $3 WHERE tenant_id = $1 AND id = $2")
            .bind(db.tenant())
            .bind(self.topic_id)
            .bind(by)
            .run(tx)
            .await?;
        // On its own, now that the topic's row is held: only so it sees a reply for which the one before has waited.
        let newest = |column: &str| {
            format!(
                "(SELECT p.{column} FROM posts p WHERE p.tenant_id = $1 AND p.topic_id = $2 AND p.kind = 'post'
                    AND (p.deleted_at IS NULL OR p.post_no = 1) ORDER BY p.post_no DESC LIMIT 1)"
            )
        };
        Sql::new(format!(
            "UPDATE topics SET last_no = {}, last_post_at = {}, last_post_by = {} WHERE tenant_id = $1 AND id = $2",
            newest("post_no"),
            newest("created_at"),
            newest("author_id")
        ))
        .bind(db.tenant())
        .bind(self.topic_id)
        .run(tx)
        .await
        .map(|_| ())
    }

    async fn log(&self, tx: &Scoped<'_>, member: &Member, act: &'static str, now: DateTime<Utc>) -> Result<(), DbErr> {
        let detail = serde_json::json!({ "topic": self.topic_id, "number": self.post_no });
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
}

/// Whether this reader may delete the post of this author with this number.
pub(super) fn may_be_deleted(
    reader: &Reader,
    topic: &Topic,
    (author, no): (MembershipId, i64),
    deleted_at: Option<DateTime<Utc>>,
) -> bool {
    match deleted_at {
        None => reader.member == Some(author) || reader.is_staff(),
        Some(_) => no == 1 && reader.is_staff() && topic.deleted_at.is_none(),
    }
}

fn may_restore(reader: &Reader, author: MembershipId, reason: Option<&str>) -> bool {
    match reason {
        Some(OVERWRITTEN) => false,
        Some(_) => reader.is_staff(),
        None => reader.is_staff() || reader.member == Some(author),
    }
}

/// A post that is about to be written.
pub struct NewPost<'text> {
    /// Its id, made beforehand so that a form key can name it.
    pub id: PostId,
    /// The topic it belongs to.
    pub topic: TopicId,
    /// Who writes.
    pub author: MembershipId,
    /// The language it is written in.
    pub lang: Lang,
    /// The text.
    pub body: &'text Body,
    /// When.
    pub at: DateTime<Utc>,
}

impl NewPost<'_> {
    /// Takes the topic's next number and writes the post under it; the number.
    ///
    /// The topic's row is changed first: writers of one topic wait for each other there, so numbers have no gaps.
    ///
    /// # Errors
    /// `reply-refused-topic-locked` when the topic takes no more posts.
    pub async fn reply(&self, db: &TenantDb, reply_to_no: Option<i64>) -> Result<i64, AppError> {
        let tx = db.open().await?;
        let given: Option<Number> = Sql::new(
            "UPDATE topics SET last_no = last_staff_no + 1, last_staff_no = last_staff_no + 1, reply_count = reply_count + 1,
                last_post_at = $3, last_post_by = $4, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND NOT locked AND deleted_at IS NULL
             RETURNING last_no",
        )
        .bind(db.tenant())
        .bind(self.topic)
        .bind(self.at)
        .bind(self.author)
        .one(&tx)
        .await?;
        let Some(Number { last_no: no }) = given else {
            return Err(Refusal::new("reply-refused-topic-locked").with_status(409).into());
        };
        let html = self
            .insert(&tx, db, no, reply_to_no.filter(|to| (1..no).contains(to)))
            .await?;
        Doc::of_post(self.id, self.lang.as_str(), &html)
            .write(&tx, db, self.at)
            .await?;
        Ok(no)
    }

    /// Writes the post and tells whoever is to hear of it, in the same commit; its number. The writer watches from now on.
    ///
    /// # Errors
    /// `reply-refused-topic-locked` when the topic takes no more posts.
    pub async fn publish(&self, db: &TenantDb, reply_to_no: Option<i64>, wish: Wish) -> Result<i64, AppError> {
        let no = self.reply(db, reply_to_no).await?;
        self.tell(db, no, wish).await?;
        Ok(no)
    }

    /// Notes that the writer wrote the post with this number, and leaves the job that tells of it.
    pub(super) async fn tell(&self, db: &TenantDb, no: i64, wish: Wish) -> Result<(), DbErr> {
        let tx = db.open().await?;
        let reading = Reading {
            member: self.author,
            topic: self.topic,
            now: self.at,
        };
        reading.wrote(&tx, db, no, wish).await?;
        telling::later(&tx, db, self.id, self.at).await
    }

    async fn insert(&self, tx: &Scoped<'_>, db: &TenantDb, no: i64, reply_to_no: Option<i64>) -> Result<String, DbErr> {
        let written = Written::of(tx, db.tenant(), self.body.as_str()).await?;
        Sql::new(
            "INSERT INTO posts (tenant_id, id, topic_id, post_no, reply_to_no, author_id, kind, raw, html, render_version,
                lang, like_count, created_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, 'post', $7, $8, $9, $10, 0, $11, 1)",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(self.topic)
        .bind(no)
        .bind(reply_to_no)
        .bind(self.author)
        .bind(self.body.as_str())
        .bind(written.html.as_str())
        .bind(RENDER_VERSION)
        .bind(self.lang.as_str())
        .bind(self.at)
        .run(tx)
        .await?;
        keep_mentions(tx, db, self.id, &written).await?;
        Ok(written.html)
    }
}

/// Keeps whom a post mentions.
async fn keep_mentions(tx: &Scoped<'_>, db: &TenantDb, post: PostId, written: &Written) -> Result<(), DbErr> {
    for member in &written.mentioned {
        Sql::new("INSERT INTO mentions (tenant_id, post_id, membership_id) VALUES ($1, $2, $3)")
            .bind(db.tenant())
            .bind(post)
            .bind(*member)
            .run(tx)
            .await?;
    }
    Ok(())
}

/// Writes the first post of a topic that has just been made.
pub(super) async fn open(new: &NewPost<'_>, db: &TenantDb, title: &Title) -> Result<(), DbErr> {
    let tx = db.open().await?;
    let html = new.insert(&tx, db, 1, None).await?;
    let lang = new.lang.as_str();
    Doc::of_title((new.topic, new.id), title, lang)
        .write(&tx, db, new.at)
        .await?;
    Doc::of_topic((new.topic, new.id), title.as_str(), lang, &html)
        .write(&tx, db, new.at)
        .await?;
    Doc::of_post(new.id, lang, &html).write(&tx, db, new.at).await
}

/// What the search finds: a topic by its title and first post, and by its title alone; every post by its text.
struct Doc<'row> {
    kind: &'static str,
    subject: uuid::Uuid,
    post: PostId,
    lang: &'row str,
    text: String,
}

impl<'row> Doc<'row> {
    /// The entry of a post's text.
    fn of_post(id: PostId, lang: &'row str, html: &str) -> Self {
        Self {
            kind: "post",
            subject: id.uuid(),
            post: id,
            lang,
            text: markdown::plain(html),
        }
    }

    /// The entry of a topic's title alone.
    fn of_title((id, post): (TopicId, PostId), title: &Title, lang: &'row str) -> Self {
        Self {
            kind: "title",
            subject: id.uuid(),
            post,
            lang,
            text: title.as_str().to_owned(),
        }
    }

    /// The entry of a topic with the text of its first post.
    fn of_topic((id, post): (TopicId, PostId), title: &str, lang: &'row str, html: &str) -> Self {
        Self {
            kind: "topic",
            subject: id.uuid(),
            post,
            lang,
            text: format!("{title} {}", markdown::plain(html)),
        }
    }

    /// Writes the entries of a post that now reads like this.
    async fn anew(
        topic: &Topic,
        post: &Post,
        html: &str,
        tx: &Scoped<'_>,
        at: (&TenantDb, DateTime<Utc>),
    ) -> Result<(), DbErr> {
        let (db, now) = at;
        if post.post_no == 1 {
            Doc::of_topic((topic.id, post.id), &topic.title, &post.lang, html)
                .write(tx, db, now)
                .await?;
        }
        Doc::of_post(post.id, &post.lang, html).write(tx, db, now).await
    }

    async fn write(self, tx: &Scoped<'_>, db: &TenantDb, now: DateTime<Utc>) -> Result<(), DbErr> {
        Sql::new(
            "INSERT INTO search_docs (tenant_id, kind, subject_id, post_id, lang, search_text, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)
             ON CONFLICT (tenant_id, kind, subject_id)
             DO UPDATE SET post_id = excluded.post_id, lang = excluded.lang, search_text = excluded.search_text, updated_at = excluded.updated_at",
        )
        .bind(db.tenant())
        .bind(self.kind)
        .bind(self.subject)
        .bind(self.post)
        .bind(self.lang)
        .bind(search::words(&self.text))
        .bind(now)
        .run(tx)
        .await
        .map(|_| ())
    }
}

#[cfg(test)]
mod tests {
    use super::Body;

    #[test]
    fn a_body_keeps_its_lines_and_says_why_not() {
        assert_eq!(
            Body::parse("\r\n    code\r\nb\r\n\r\n").unwrap().as_str(),
            "    code\nb"
        );
        assert_eq!(Body::parse(" \n\t ").unwrap_err().key, "reply-refused-empty");
        assert!(Body::parse(&"ß".repeat(32_000)).is_ok());
        assert_eq!(
            Body::parse(&"ß".repeat(32_001)).unwrap_err().key,
            "reply-refused-too-long"
        );
    }
}
