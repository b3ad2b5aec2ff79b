//! The review queue: posts that members report, and decisions that somebody objects to.
//!
//! An item is open or decided; reported again, a decided one opens anew instead of becoming two. It weighs as much as those
//! who report it have been right so far. A decision is a row that nobody changes; the version of the item stands in its
//! condition, so that two managers never both decide.

use chrono::{DateTime, Duration, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter, FromQueryResult};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    Post, Reader, Topic, TopicId, letters,
    notice::{self, About},
    topic::Writer,
};
use crate::{
    accounts::{
        Member, Membership, MembershipId, PersonId, Standing,
        suspension::{self, Suspension},
    },
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::{AppError, Refusal},
        says_nothing,
    },
    tenancy::{TenantDb, faces::TO_DO_MAX},
};

crate::id!(
    /// An item of the queue.
    ItemId
);
crate::id!(
    /// A decision.
    DecisionId
);

/// Characters of what somebody writes to a report, a decision, an objection.
pub const WORDS_MAX: usize = 500;
/// Items on the page of the queue.
const SHOWN: usize = 50;
/// How much a manager's report weighs.
const MANAGER_WEIGHT: i64 = 5;
/// How much an objection weighs: somebody waits for it.
const APPEAL_WEIGHT: i64 = 10;
/// How much a record of reports that were right adds at most.
const RECORD_WEIGHT_MAX: i64 = 3;

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// All of them, in the order of the form.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word in forms and the database.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The value of this word.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

words!(
    /// Why a post is reported.
    Reason {
        /// It advertises.
        Spam = "spam",
        /// It insults or threatens somebody.
        Insult = "insult",
        /// It tells what is private.
        Private = "private",
        /// It breaks the law.
        Illegal = "illegal",
        /// Something else; the words say what.
        Other = "other",
    }
);

words!(
    /// What becomes of the post.
    OfPost {
        /// It stays.
        Keep = "keep",
        /// Nobody reads it any more; the staff can bring it back.
        Hide = "hide",
        /// It is deleted.
        Delete = "delete",
    }
);

words!(
    /// What follows for its author.
    OfMember {
        /// Nothing.
        Nothing = "nothing",
        /// He is told that it was wrong.
        Warn = "warn",
        /// He reads and does not write, for some days.
        Silence = "silence",
        /// He is shut out.
        Suspend = "suspend",
    }
);

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum State {
    /// Nobody has decided yet.
    #[sea_orm(string_value = "open")]
    Open,
    /// Whoever reported or objected was right.
    #[sea_orm(string_value = "upheld")]
    Upheld,
    /// He was not.
    #[sea_orm(string_value = "rejected")]
    Rejected,
    /// It needed no decision any more.
    #[sea_orm(string_value = "ignored")]
    Ignored,
}

/// Words that somebody writes to the staff or to a member: not empty, 500 characters at most.
///
/// # Errors
/// `review-refused-words`.
pub fn words(typed: &str) -> Result<String, Refusal> {
    let text = typed.replace("\r\n", "\n");
    let text = text.trim();
    if says_nothing(text) || text.chars().count() > WORDS_MAX {
        return Err(Refusal::new("review-refused-words").with("max", WORDS_MAX));
    }
    Ok(text.to_owned())
}

#[derive(FromQueryResult)]
struct Made {
    id: ItemId,
}

#[derive(FromQueryResult)]
struct Count {
    n: i64,
}

impl Post {
    /// Reports the post. Who has reported it already, and it is still open, has said so once.
    ///
    /// # Errors
    /// `report-refused-own`; [`AppError::NotFound`] when it is not to be read any more.
    pub async fn report(
        &self,
        db: &TenantDb,
        reader: &Reader,
        reason: Reason,
        note: &str,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        if reader.member == Some(self.author_id) {
            return Err(Refusal::new("report-refused-own").with_status(409).into());
        }
        if self.deleted_at.is_some() {
            return Err(AppError::NotFound);
        }
        let tx = db.open().await?;
        let weight = weight(&tx, db, reader).await?;
        let flag = Flag {
            kind: "report",
            subject_kind: "post",
            subject: self.id.uuid(),
            by: reader.id(),
            reason: reason.as_str(),
            note,
            weight,
        };
        flag.raise(&tx, db, now).await?;
        Ok(())
    }
}

/// How much a report of this reader weighs.
async fn weight(tx: &Scoped<'_>, db: &TenantDb, reader: &Reader) -> Result<i64, DbErr> {
    if reader.is_staff() {
        return Ok(MANAGER_WEIGHT);
    }
    let row: Option<Count> = Sql::new(
        "SELECT coalesce(sum(CASE state WHEN 'upheld' THEN 1 WHEN 'rejected' THEN -1 ELSE 0 END), 0) AS n
         FROM review_flags WHERE tenant_id = $1 AND reporter_id = $2",
    )
    .bind(db.tenant())
    .bind(reader.id())
    .one(tx)
    .await?;
    Ok(1 + row.map_or(0, |row| row.n.clamp(0, RECORD_WEIGHT_MAX)))
}

/// One person's word about one thing.
struct Flag<'a> {
    kind: &'static str,
    subject_kind: &'static str,
    subject: uuid::Uuid,
    by: MembershipId,
    reason: &'static str,
    note: &'a str,
    weight: i64,
}

impl Flag<'_> {
    /// Puts it into the queue. Whether it is new there.
    async fn raise(&self, tx: &Scoped<'_>, db: &TenantDb, now: DateTime<Utc>) -> Result<bool, DbErr> {
        let made: Option<Made> = Sql::new(
            "INSERT INTO review_items (tenant_id, id, kind, subject_kind, subject_id, state, score, version, created_at)
             VALUES ($1, $2, $3, $4, $5, 'open', 0, 1, $6)
             ON CONFLICT (tenant_id, kind, subject_kind, subject_id) DO UPDATE SET version = review_items.version
             RETURNING id",
        )
        .bind(db.tenant())
        .bind(ItemId::new())
        .bind(self.kind)
        .bind(self.subject_kind)
        .bind(self.subject)
        .bind(now)
        .one(tx)
        .await?;
        let Some(Made { id }) = made else { return Ok(false) };
        let raised = Sql::new(
            "INSERT INTO review_flags (tenant_id, item_id, reporter_id, reason, note, weight, state, at)
             VALUES ($1, $2, $3, $4, $5, $6, 'open', $7)
             ON CONFLICT (tenant_id, item_id, reporter_id) DO UPDATE
             SET reason = excluded.reason, note = excluded.note, weight = excluded.weight, state = 'open', at = excluded.at
             WHERE review_flags.state <> 'open'",
        )
        .bind(db.tenant())
        .bind(id)
        .bind(self.by)
        .bind(self.reason)
        .bind(self.note)
        .bind(self.weight)
        .bind(now)
        .run(tx)
        .await?;
        if raised == 0 {
            return Ok(false);
        }
        Sql::new(
            "UPDATE review_items SET score = CASE WHEN state = 'open' THEN score ELSE 0 END + $3, state = 'open',
                closed_at = NULL, version = version + 1
             WHERE tenant_id = $1 AND id = $2",
        )
        .bind(db.tenant())
        .bind(id)
        .bind(self.weight)
        .run(tx)
        .await?;
        Ok(true)
    }
}

/// An item as the queue shows it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Item {
    /// The id.
    pub id: ItemId,
    /// `report` or `appeal`.
    pub kind: String,
    /// Where it stands.
    pub state: State,
    /// How much it weighs.
    pub score: i64,
    /// Rises with everything that happens to it.
    pub version: i64,
    /// Since when it is there.
    pub created_at: DateTime<Utc>,
    /// The decision somebody objects to.
    pub decision_id: Option<DecisionId>,
    /// The topic of the post it is about; none of an objection to a suspension.
    pub topic_id: Option<TopicId>,
    /// The post's number in the topic.
    pub post_no: i64,
    /// Its text.
    pub html: String,
    /// The language it was written in.
    pub lang: String,
    /// The topic's title.
    pub title: String,
    /// The topic's language.
    pub topic_lang: String,
    /// Who wrote the post, or is suspended.
    pub author_id: MembershipId,
    author_name: String,
    author_standing: Standing,
    author_person: Option<PersonId>,
}

/// An item with the post it is about: of a report at once, of an objection through the decision's own item. An objection to
/// a suspension is about no post but a member.
const ITEM: &str =
    "SELECT i.id, i.kind, i.state, i.score, i.version, i.created_at, d.id AS decision_id, t.id AS topic_id,
        coalesce(p.post_no, 0) AS post_no, coalesce(p.html, '') AS html, coalesce(p.lang, '') AS lang,
        coalesce(t.title, '') AS title, coalesce(t.lang, '') AS topic_lang, a.id AS author_id,
        a.display_name AS author_name, a.standing AS author_standing, a.person_id AS author_person
     FROM review_items i
     LEFT JOIN decisions d ON d.tenant_id = i.tenant_id AND i.subject_kind = 'decision' AND d.id = i.subject_id
     LEFT JOIN review_items o ON o.tenant_id = i.tenant_id AND o.id = d.item_id
     LEFT JOIN posts p ON p.tenant_id = i.tenant_id AND p.id = coalesce(o.subject_id, i.subject_id)
     LEFT JOIN topics t ON t.tenant_id = p.tenant_id AND t.id = p.topic_id
     JOIN memberships a ON a.tenant_id = i.tenant_id AND a.id = coalesce(p.author_id, i.subject_id)
     WHERE i.tenant_id = $1";

impl Item {
    /// What is open, the heaviest first, then the oldest.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn queue(db: &TenantDb) -> Result<Vec<Self>, DbErr> {
        let text = format!("{ITEM} AND i.state = 'open' ORDER BY i.score DESC, i.created_at, i.id LIMIT {SHOWN}");
        Sql::new(text).bind(db.tenant()).all(&db.open().await?).await
    }

    /// How many are open, counted up to [`TO_DO_MAX`].
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn count_open(db: &TenantDb) -> Result<i64, DbErr> {
        let tx = db.open().await?;
        Sql::new("SELECT id FROM review_items WHERE tenant_id = $1 AND state = 'open'")
            .bind(db.tenant())
            .count(&tx, TO_DO_MAX)
            .await
    }

    /// The item with this id.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none.
    pub async fn find(db: &TenantDb, id: ItemId) -> Result<Self, AppError> {
        let found = Sql::new(format!("{ITEM} AND i.id = $2")).bind(db.tenant()).bind(id);
        found.one(&db.open().await?).await?.ok_or(AppError::NotFound)
    }

    /// The post it is about.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it is about none.
    async fn post(&self, db: &TenantDb, reader: &Reader) -> Result<(Topic, Post), AppError> {
        let topic = Topic::find(db, reader, self.topic_id.ok_or(AppError::NotFound)?).await?;
        let post = Post::find(db, &topic, self.post_no).await?;
        Ok((topic, post))
    }

    /// Whether somebody objects to his suspension.
    #[must_use]
    pub fn is_of_suspension(&self) -> bool {
        self.topic_id.is_none()
    }

    /// Who wrote the post, or is suspended.
    #[must_use]
    pub fn author(&self) -> Writer<'_> {
        let gone = self.author_standing == Standing::Left || self.author_person.is_none();
        Writer::new(self.author_id, &self.author_name, None, gone)
    }

    /// Marks it as decided, if nobody has touched it since this version was read.
    async fn close(&self, tx: &Scoped<'_>, db: &TenantDb, state: State, now: DateTime<Utc>) -> Result<(), AppError> {
        let closed = Sql::new(
            "UPDATE review_items SET state = $3, closed_at = $4, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND state = 'open' AND version = $5",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(state)
        .bind(now)
        .bind(self.version)
        .run(tx)
        .await?;
        if closed == 0 {
            return Err(Refusal::new("review-refused-decided").with_status(409).into());
        }
        Sql::new("UPDATE review_flags SET state = $3 WHERE tenant_id = $1 AND item_id = $2 AND state = 'open'")
            .bind(db.tenant())
            .bind(self.id)
            .bind(state)
            .run(tx)
            .await?;
        Ok(())
    }
}

/// One person's word, as the page of an item shows it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Said {
    /// The word of [`Reason`], or `appeal`.
    pub reason: String,
    /// What he wrote.
    pub note: String,
    /// How much it weighs.
    pub weight: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub reporter_id: MembershipId,
    state: State,
    reporter_name: String,
    reporter_standing: Standing,
}

impl Said {
    /// Everything that was said to an item, the oldest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn to(db: &TenantDb, item: ItemId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Self::read(&tx, db, item).await
    }

    async fn read(tx: &Scoped<'_>, db: &TenantDb, item: ItemId) -> Result<Vec<Self>, DbErr> {
        Sql::new(
            "SELECT f.reason, f.note, f.weight, f.at, f.reporter_id, f.state, r.display_name AS reporter_name,
                r.standing AS reporter_standing
             FROM review_flags f
             JOIN memberships r ON r.tenant_id = f.tenant_id AND r.id = f.reporter_id
             WHERE f.tenant_id = $1 AND f.item_id = $2 ORDER BY f.at, f.reporter_id",
        )
        .bind(db.tenant())
        .bind(item)
        .all(tx)
        .await
    }

    /// Who said it.
    #[must_use]
    pub fn reporter(&self) -> Writer<'_> {
        Writer::new(
            self.reporter_id,
            &self.reporter_name,
            None,
            self.reporter_standing == Standing::Left,
        )
    }
}

/// What a manager decides about a reported post.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// What becomes of the post.
    pub post: OfPost,
    /// What follows for its author.
    pub member: OfMember,
    /// Until when he is silent.
    pub until: Option<DateTime<Utc>>,
    /// Why; its author reads it.
    pub reason: String,
}

impl Verdict {
    /// Whether anything changes.
    #[must_use]
    pub fn acts(&self) -> bool {
        self.post != OfPost::Keep || self.member != OfMember::Nothing
    }
}

/// What is kept with a decision besides its columns. Texts, so that the one concerned can read them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Detail {
    /// What followed for the author: a word of [`OfMember`].
    member: String,
    /// Why.
    reason: String,
}

/// A decision, as the one concerned and the staff read it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Decision {
    /// The id.
    pub id: DecisionId,
    /// A word of [`OfPost`]; `overturn` or `uphold` of an objection.
    pub action: String,
    /// Until when.
    pub ends_at: Option<DateTime<Utc>>,
    /// When it was made.
    pub at: DateTime<Utc>,
    /// The item it was made about.
    pub item_id: ItemId,
    /// Who made it.
    pub actor_id: MembershipId,
    detail: Value,
}

impl Decision {
    /// The decision with this id.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none.
    pub async fn find(db: &TenantDb, id: DecisionId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT id, action, ends_at, at, item_id, actor_id, detail FROM decisions WHERE tenant_id = $1 AND id = $2",
        )
        .bind(db.tenant())
        .bind(id)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// What followed for the author: a word of [`OfMember`].
    #[must_use]
    pub fn of_member(&self) -> OfMember {
        self.detail["member"]
            .as_str()
            .and_then(OfMember::parse)
            .unwrap_or(OfMember::Nothing)
    }

    /// Why.
    #[must_use]
    pub fn reason(&self) -> &str {
        self.detail["reason"].as_str().unwrap_or("")
    }

    /// What became of the objection; nothing when there was none.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn appeal(&self, db: &TenantDb) -> Result<Option<State>, DbErr> {
        #[derive(FromQueryResult)]
        struct Found {
            state: State,
        }
        let tx = db.open().await?;
        let found: Option<Found> = Sql::new(
            "SELECT state FROM review_items
             WHERE tenant_id = $1 AND kind = 'appeal' AND subject_kind = 'decision' AND subject_id = $2",
        )
        .bind(db.tenant())
        .bind(self.id)
        .one(&tx)
        .await?;
        Ok(found.map(|found| found.state))
    }

    /// What the staff answered to the objection, in their words; nothing while nobody has.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn answer(&self, db: &TenantDb) -> Result<Option<String>, DbErr> {
        #[derive(FromQueryResult)]
        struct Found {
            detail: Value,
        }
        let tx = db.open().await?;
        let found: Option<Found> =
            Sql::new("SELECT detail FROM decisions WHERE tenant_id = $1 AND appeal_of = $2 ORDER BY at DESC LIMIT 1")
                .bind(db.tenant())
                .bind(self.id)
                .one(&tx)
                .await?;
        Ok(found.and_then(|found| found.detail["reason"].as_str().map(str::to_owned)))
    }

    /// Objects to the decision: once.
    ///
    /// # Errors
    /// `appeal-refused-once`.
    pub async fn object(
        &self,
        db: &TenantDb,
        member: MembershipId,
        note: &str,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        if self.appeal(db).await?.is_some() {
            return Err(Refusal::new("appeal-refused-once").with_status(409).into());
        }
        let tx = db.open().await?;
        let flag = Flag {
            kind: "appeal",
            subject_kind: "decision",
            subject: self.id.uuid(),
            by: member,
            reason: "appeal",
            note,
            weight: APPEAL_WEIGHT,
        };
        flag.raise(&tx, db, now).await?;
        Ok(())
    }
}

/// A row of decisions that is about to be added.
struct New<'a> {
    item: ItemId,
    action: &'static str,
    detail: &'a Detail,
    ends_at: Option<DateTime<Utc>>,
    appeal_of: Option<DecisionId>,
}

impl New<'_> {
    async fn add(&self, tx: &Scoped<'_>, staff: &Member, now: DateTime<Utc>) -> Result<DecisionId, DbErr> {
        let id = DecisionId::new();
        Sql::new(
            "INSERT INTO decisions (tenant_id, id, item_id, actor_id, action, reason_key, detail, ends_at, appeal_of, at)
             VALUES ($1, $2, $3, $4, $5, 'words', $6, $7, $8, $9)",
        )
        .bind(staff.tenant.id)
        .bind(id)
        .bind(self.item)
        .bind(staff.id)
        .bind(self.action)
        .bind(json!(self.detail))
        .bind(self.ends_at)
        .bind(self.appeal_of)
        .bind(now)
        .run(tx)
        .await?;
        Ok(id)
    }
}

impl Item {
    /// Decides about a reported post: the item first, then the post, then its author. All of it or nothing.
    ///
    /// # Errors
    /// `review-refused-decided` when somebody was quicker; `staff-refused-last-manager`; `review-refused-gone` when the
    /// author is not in good standing any more and so cannot be silenced or suspended.
    pub async fn decide(&self, staff: &Member, verdict: &Verdict, now: DateTime<Utc>) -> Result<(), AppError> {
        let db = &staff.db;
        let state = if verdict.acts() { State::Upheld } else { State::Rejected };
        let detail = Detail {
            member: verdict.member.as_str().to_owned(),
            reason: verdict.reason.clone(),
        };
        let tx = db.open().await?;
        let said = Said::read(&tx, db, self.id).await?;
        self.close(&tx, db, state, now).await?;
        let new = New {
            item: self.id,
            action: verdict.post.as_str(),
            detail: &detail,
            ends_at: verdict.until,
            appeal_of: None,
        };
        let decision = new.add(&tx, staff, now).await?;
        drop(tx);
        let reader = Reader::of(staff).await?;
        let (topic, post) = self.post(db, &reader).await?;
        match verdict.post {
            OfPost::Keep => {}
            OfPost::Hide => post.hide(staff, &topic, now).await?,
            OfPost::Delete => post.delete(staff, &topic, now).await?,
        }
        self.on_member(staff, verdict, now).await?;
        let mut told: Vec<notice::New> = said
            .iter()
            .filter(|said| said.state == State::Open)
            .map(|said| {
                let about = if verdict.acts() {
                    About::ReportUpheld
                } else {
                    About::ReportRejected
                };
                self.told(topic.id, said.reporter_id, about)
            })
            .collect();
        if verdict.acts() {
            told.push(notice::New {
                decision: Some(decision),
                ..self.told(topic.id, self.author_id, About::Decision)
            });
        }
        let tx = db.open().await?;
        notice::write(&tx, db, &told, now).await?;
        drop(tx);
        // Who is suspended cannot log in: his own letter says where to object.
        if verdict.acts() && verdict.member != OfMember::Suspend {
            letters::of_decision(&staff.work, db, self.author_id, decision, &self.title, now).await?;
        }
        Ok(())
    }

    fn told(&self, topic: TopicId, member: MembershipId, about: About) -> notice::New {
        notice::New {
            member,
            about,
            topic,
            post_no: self.post_no,
            by: None,
            decision: None,
        }
    }

    async fn on_member(&self, staff: &Member, verdict: &Verdict, now: DateTime<Utc>) -> Result<(), AppError> {
        let (db, author, by) = (&staff.db, self.author_id, staff.actor());
        if author == staff.id && verdict.member != OfMember::Nothing {
            return Err(Refusal::new("staff-refused-own").with_status(409).into());
        }
        let done = match verdict.member {
            OfMember::Nothing | OfMember::Warn => true,
            OfMember::Silence => {
                let until = verdict.until.unwrap_or(now + Duration::days(1));
                Membership::silence(db, author, until, by, now).await?
            }
            OfMember::Suspend => suspension::begin(staff, author, &verdict.reason).await?,
        };
        if done {
            Ok(())
        } else {
            Err(Refusal::new("review-refused-gone").with_status(409).into())
        }
    }

    /// Answers an objection. Who made the decision does not judge it himself where there is another manager.
    ///
    /// # Errors
    /// `review-refused-decided`, `appeal-refused-own`; [`AppError::NotFound`] when this is no objection.
    pub async fn answer(
        &self,
        staff: &Member,
        was_right: Objection,
        reason: &str,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let db = &staff.db;
        if self.is_of_suspension() {
            return self.answer_about_suspension(staff, was_right, reason, now).await;
        }
        let of = Decision::find(db, self.decision_id.ok_or(AppError::NotFound)?).await?;
        if of.actor_id == staff.id && Membership::is_managed_besides(db, staff.id).await? {
            return Err(Refusal::new("appeal-refused-own").with_status(409).into());
        }
        let (state, action) = was_right.outcome();
        let detail = Detail {
            member: of.of_member().as_str().to_owned(),
            reason: reason.to_owned(),
        };
        let tx = db.open().await?;
        self.close(&tx, db, state, now).await?;
        let new = New {
            item: self.id,
            action,
            detail: &detail,
            ends_at: None,
            appeal_of: Some(of.id),
        };
        new.add(&tx, staff, now).await?;
        drop(tx);
        if was_right == Objection::Right {
            self.take_back(staff, &of, now).await?;
        }
        let about = match was_right {
            Objection::Right => About::AppealUpheld,
            Objection::Wrong => About::AppealRejected,
        };
        let told = notice::New {
            decision: Some(of.id),
            ..self.told(self.topic_id.ok_or(AppError::NotFound)?, self.author_id, about)
        };
        let tx = db.open().await?;
        notice::write(&tx, db, &[told], now).await?;
        drop(tx);
        letters::of_appeal(&staff.work, db, self.author_id, of.id, &self.title, now).await
    }

    /// Answers somebody who objects to his suspension; he reads the answer in a letter.
    async fn answer_about_suspension(
        &self,
        staff: &Member,
        was_right: Objection,
        reason: &str,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let db = &staff.db;
        let suspension = match Suspension::of(db, self.author_id).await {
            Ok(suspension) => Some(suspension),
            // He has deleted his account: there is nobody to be told, and nothing to be taken back.
            Err(AppError::NotFound) => None,
            Err(error) => return Err(error),
        };
        let decided_by = suspension.as_ref().and_then(|suspension| suspension.suspended_by);
        if decided_by == Some(staff.id.uuid()) && Membership::is_managed_besides(db, staff.id).await? {
            return Err(Refusal::new("appeal-refused-own").with_status(409).into());
        }
        let (state, action) = was_right.outcome();
        let detail = Detail {
            member: OfMember::Suspend.as_str().to_owned(),
            reason: reason.to_owned(),
        };
        let tx = db.open().await?;
        self.close(&tx, db, state, now).await?;
        let new = New {
            item: self.id,
            action,
            detail: &detail,
            ends_at: None,
            appeal_of: None,
        };
        new.add(&tx, staff, now).await?;
        drop(tx);
        match was_right {
            Objection::Right => suspension::end(staff, self.author_id, Some(reason)).await.map(|_| ()),
            Objection::Wrong if suspension.is_some_and(|suspension| suspension.is_in_force()) => {
                suspension::stands(staff, self.author_id, reason).await
            }
            // Somebody has let him in meanwhile, and he was told so.
            Objection::Wrong => Ok(()),
        }
    }

    /// Undoes what a decision did.
    async fn take_back(&self, staff: &Member, of: &Decision, now: DateTime<Utc>) -> Result<(), AppError> {
        let db = &staff.db;
        let reader = Reader::of(staff).await?;
        let (topic, post) = self.post(db, &reader).await?;
        if of.action != OfPost::Keep.as_str() && post.may_come_back() {
            post.undelete(staff, &reader, &topic, now).await?;
        }
        match of.of_member() {
            OfMember::Silence => {
                Membership::let_speak(db, self.author_id, staff.actor(), now).await?;
            }
            OfMember::Suspend => {
                suspension::end(staff, self.author_id, None).await?;
            }
            OfMember::Nothing | OfMember::Warn => {}
        }
        Ok(())
    }
}

/// Whether somebody who objected was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objection {
    /// The decision is taken back.
    Right,
    /// It stands.
    Wrong,
}

impl Objection {
    /// Where the item stands then, and what was done.
    const fn outcome(self) -> (State, &'static str) {
        match self {
            Self::Right => (State::Upheld, "overturn"),
            Self::Wrong => (State::Rejected, "uphold"),
        }
    }
}

/// How far an objection to a suspension has come. One suspension can be objected to once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objected {
    /// Nobody has objected to this one.
    NotYet,
    /// It waits for an answer.
    Open,
    /// It was answered, and the suspension stands.
    Answered,
}

impl Objected {
    /// How far the objection to this suspension is.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn to(db: &TenantDb, suspension: &Suspension) -> Result<Self, DbErr> {
        #[derive(FromQueryResult)]
        struct Found {
            state: State,
            closed_at: Option<DateTime<Utc>>,
            at: Option<DateTime<Utc>>,
        }
        let tx = db.open().await?;
        let found: Option<Found> = Sql::new(
            "SELECT i.state, i.closed_at, f.at FROM review_items i
             JOIN review_flags f ON f.tenant_id = i.tenant_id AND f.item_id = i.id AND f.reporter_id = $2
             WHERE i.tenant_id = $1 AND i.kind = 'appeal' AND i.subject_kind = 'membership' AND i.subject_id = $2",
        )
        .bind(db.tenant())
        .bind(suspension.id)
        .one(&tx)
        .await?;
        Ok(match found {
            // One of an earlier suspension says nothing about this one.
            Some(found) if found.at < suspension.suspended_at => Self::NotYet,
            Some(found) if found.state == State::Open => Self::Open,
            Some(found) if found.closed_at >= suspension.suspended_at => Self::Answered,
            _ => Self::NotYet,
        })
    }

    /// What the objection that waits for an answer says.
    async fn words(db: &TenantDb, suspension: &Suspension) -> Result<Option<String>, DbErr> {
        #[derive(FromQueryResult)]
        struct Words {
            note: String,
        }
        let tx = db.open().await?;
        let found: Option<Words> = Sql::new(
            "SELECT f.note FROM review_items i
             JOIN review_flags f ON f.tenant_id = i.tenant_id AND f.item_id = i.id
             WHERE i.tenant_id = $1 AND i.kind = 'appeal' AND i.subject_kind = 'membership' AND i.subject_id = $2
               AND f.reporter_id = $2",
        )
        .bind(db.tenant())
        .bind(suspension.id)
        .one(&tx)
        .await?;
        Ok(found.map(|found| found.note))
    }

    /// Objects; the same words once more change nothing.
    ///
    /// # Errors
    /// `appeal-refused-once` (409) when it was answered, or other words wait for an answer.
    pub async fn object(
        self,
        db: &TenantDb,
        suspension: &Suspension,
        note: &str,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        match self {
            Self::Open if Self::words(db, suspension).await?.as_deref() == Some(note) => Ok(()),
            Self::Answered | Self::Open => Err(Refusal::new("appeal-refused-once").with_status(409).into()),
            Self::NotYet => {
                let flag = Flag {
                    kind: "appeal",
                    subject_kind: "membership",
                    subject: suspension.id.uuid(),
                    by: suspension.id,
                    reason: "appeal",
                    note,
                    weight: APPEAL_WEIGHT,
                };
                // One to an earlier suspension may not be settled yet.
                Self::settle(db, suspension.id, now).await?;
                flag.raise(&db.open().await?, db, now).await?;
                Ok(())
            }
        }
    }

    /// Takes an objection out of the queue that needs no answer any more, since its suspension is over.
    ///
    /// # Errors
    /// When the database refuses it.
    pub(super) async fn settle(db: &TenantDb, member: MembershipId, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "UPDATE review_flags SET state = 'ignored' WHERE tenant_id = $1 AND reporter_id = $2 AND state = 'open'
                AND item_id IN (SELECT id FROM review_items WHERE tenant_id = $1 AND kind = 'appeal'
                                AND subject_kind = 'membership' AND subject_id = $2)",
        )
        .bind(db.tenant())
        .bind(member)
        .run(&tx)
        .await?;
        Sql::new(
            "UPDATE review_items SET state = 'ignored', closed_at = $3, version = version + 1
             WHERE tenant_id = $1 AND kind = 'appeal' AND subject_kind = 'membership' AND subject_id = $2
                AND state = 'open'",
        )
        .bind(db.tenant())
        .bind(member)
        .bind(now)
        .run(&tx)
        .await
        .map(|_| ())
    }
}
