//! A notice: something a member is told of within the community, under the bell.
//!
//! A notice that is neither read nor void is one per group; what follows in the group raises its count. Reading the place
//! it speaks of reads the notice.

use std::collections::HashMap;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Reader, TopicId, ear::ThreadId, review::DecisionId};
use crate::{
    accounts::{MembershipId, Standing},
    foundation::{
        db::{DbErr, Scoped, Sql, Work},
        web::Cursor,
    },
    tenancy::{
        TenantDb,
        faces::{OwnPage, Waits},
    },
};

crate::id!(
    /// A notice.
    NoticeId
);

/// Notices on a page.
const A_PAGE: usize = 30;
/// Notices written in one statement.
const WRITTEN_TOGETHER: usize = 200;
/// The page's path behind the language.
pub const PATH: &str = "/notices";

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Replies in a topic.
    Reply,
    /// The member was called by his name.
    Mention,
    /// His post answers the question.
    Answer,
    /// What he reported was wrong.
    ReportUpheld,
    /// What he reported stays as it is.
    ReportRejected,
    /// The staff decided about his post.
    Decision,
    /// What he objected to is taken back.
    AppealUpheld,
    /// What he objected to stands.
    AppealRejected,
    /// The staff has answered him.
    EarAnswered,
    /// A member wrote to the staff.
    EarAsked,
}

impl About {
    /// The word in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reply => "reply",
            Self::Mention => "mention",
            Self::Answer => "answer",
            Self::ReportUpheld => "report-upheld",
            Self::ReportRejected => "report-rejected",
            Self::Decision => "decision",
            Self::AppealUpheld => "appeal-upheld",
            Self::AppealRejected => "appeal-rejected",
            Self::EarAnswered => "ear-answered",
            Self::EarAsked => "ear-asked",
        }
    }
}

/// A notice that is about to be written.
#[derive(Clone, Copy, Debug)]
pub struct New {
    /// Who is told.
    pub member: MembershipId,
    /// Of what.
    pub about: About,
    /// In which topic.
    pub topic: TopicId,
    /// Of which post.
    pub post_no: i64,
    /// Who did it; none for the staff, who decide together.
    pub by: Option<MembershipId>,
    /// The decision it speaks of.
    pub decision: Option<DecisionId>,
}

impl New {
    /// One per topic and kind; decisions are told one by one.
    fn group(&self) -> String {
        match self.decision {
            Some(decision) => format!("{}:{decision}", self.about.as_str()),
            None => format!("{}:{}", self.about.as_str(), self.topic),
        }
    }
}

/// Writes notices; one that is still unread takes what is new in its group along.
///
/// # Errors
/// When the database refuses it.
pub async fn write(tx: &Scoped<'_>, db: &TenantDb, new: &[New], now: DateTime<Utc>) -> Result<(), DbErr> {
    for part in new.chunks(WRITTEN_TOGETHER) {
        let rows: Vec<String> = (0..part.len())
            .map(|row| {
                let at = |column: usize| 3 + row * 6 + column;
                format!(
                    "($1, ${}, ${}, ${}, 'topic', ${}, ${}, 1, ${}, $2, $2)",
                    at(0),
                    at(1),
                    at(2),
                    at(3),
                    at(4),
                    at(5)
                )
            })
            .collect();
        let text = format!(
            "INSERT INTO notifications (tenant_id, id, membership_id, kind, subject_kind, subject_id, group_key, count, payload,
                created_at, updated_at)
             VALUES {}
             ON CONFLICT (tenant_id, membership_id, group_key) WHERE read_at IS NULL AND void_at IS NULL
             DO UPDATE SET count = notifications.count + 1, payload = excluded.payload, updated_at = excluded.updated_at",
            rows.join(", ")
        );
        let statement = Sql::new(text).bind(db.tenant()).bind(now);
        part.iter()
            .fold(statement, |statement, new| {
                statement
                    .bind(NoticeId::new())
                    .bind(new.member)
                    .bind(new.about.as_str())
                    .bind(new.topic)
                    .bind(new.group())
                    .bind(json!({ "no": new.post_no, "by": new.by, "decision": new.decision }))
            })
            .run(tx)
            .await?;
    }
    Ok(())
}

/// A notice about a thread of the open ear.
pub(super) struct NewOfEar<'a> {
    pub(super) member: MembershipId,
    pub(super) about: About,
    pub(super) thread: ThreadId,
    pub(super) subject: &'a str,
    pub(super) by: MembershipId,
}

impl NewOfEar<'_> {
    /// Writes it; one that is still unread takes what is new along.
    pub(super) async fn write(&self, tx: &Scoped<'_>, db: &TenantDb, now: DateTime<Utc>) -> Result<(), DbErr> {
        Sql::new(
            "INSERT INTO notifications (tenant_id, id, membership_id, kind, subject_kind, subject_id, group_key, count, payload,
                created_at, updated_at)
             VALUES ($1, $2, $3, $4, 'ear', $5, $6, 1, $7, $8, $8)
             ON CONFLICT (tenant_id, membership_id, group_key) WHERE read_at IS NULL AND void_at IS NULL
             DO UPDATE SET count = notifications.count + 1, payload = excluded.payload, updated_at = excluded.updated_at",
        )
        .bind(db.tenant())
        .bind(NoticeId::new())
        .bind(self.member)
        .bind(self.about.as_str())
        .bind(self.thread)
        .bind(format!("{}:{}", self.about.as_str(), self.thread))
        .bind(json!({ "by": self.by, "title": self.subject }))
        .bind(now)
        .run(tx)
        .await
        .map(|_| ())
    }
}

/// Marks as read what speaks of a thread of the open ear.
pub(super) async fn read_ear(
    db: &TenantDb,
    member: MembershipId,
    thread: ThreadId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let tx = db.open().await?;
    Sql::new(
        "UPDATE notifications SET read_at = $4
         WHERE tenant_id = $1 AND membership_id = $2 AND subject_kind = 'ear' AND subject_id = $3 AND read_at IS NULL",
    )
    .bind(db.tenant())
    .bind(member)
    .bind(thread)
    .bind(now)
    .run(&tx)
    .await
    .map(|_| ())
}

/// What speaks of posts up to one and is not read.
const SPEAKS_UP_TO: &str = "tenant_id = $1 AND membership_id = $2 AND subject_kind = 'topic' AND subject_id = $3
    AND kind IN ('reply', 'mention', 'answer')
    AND read_at IS NULL AND void_at IS NULL AND CAST(payload ->> 'no' AS bigint) <= $4";

/// Whether something that is not read speaks of posts up to this one.
pub(super) async fn speaks_up_to(
    db: &TenantDb,
    member: MembershipId,
    topic: TopicId,
    read_no: i64,
) -> Result<bool, DbErr> {
    let tx = db.open().await?;
    let found = Sql::new(format!("SELECT id FROM notifications WHERE {SPEAKS_UP_TO} LIMIT 1"))
        .bind(db.tenant())
        .bind(member)
        .bind(topic)
        .bind(read_no)
        .row(&tx)
        .await?;
    Ok(found.is_some())
}

/// Marks as read what speaks of posts up to this one.
pub(super) async fn read_up_to(
    tx: &Scoped<'_>,
    db: &TenantDb,
    member: MembershipId,
    topic: TopicId,
    read_no: i64,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    Sql::new(format!("UPDATE notifications SET read_at = $5 WHERE {SPEAKS_UP_TO}"))
        .bind(db.tenant())
        .bind(member)
        .bind(topic)
        .bind(read_no)
        .bind(now)
        .run(tx)
        .await
        .map(|_| ())
}

/// Takes back what speaks of this post alone, read or not: it is no longer there to be looked at.
pub(super) async fn void(
    tx: &Scoped<'_>,
    db: &TenantDb,
    topic: TopicId,
    post_no: i64,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    Sql::new(
        "UPDATE notifications SET void_at = $4
         WHERE tenant_id = $1 AND subject_kind = 'topic' AND subject_id = $2 AND void_at IS NULL AND count = 1
            AND kind IN ('reply', 'mention', 'answer')
            AND CAST(payload ->> 'no' AS bigint) = $3",
    )
    .bind(db.tenant())
    .bind(topic)
    .bind(post_no)
    .bind(now)
    .run(tx)
    .await
    .map(|_| ())
}

/// Marks as read what a member was told of a decision.
pub(super) async fn read_decision(
    db: &TenantDb,
    member: MembershipId,
    decision: DecisionId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let tx = db.open().await?;
    let kinds = [About::Decision, About::AppealUpheld, About::AppealRejected];
    let [first, second, third] = kinds.map(|about| format!("{}:{decision}", about.as_str()));
    Sql::new(
        "UPDATE notifications SET read_at = $3
         WHERE tenant_id = $1 AND membership_id = $2 AND group_key IN ($4, $5, $6) AND read_at IS NULL AND void_at IS NULL",
    )
    .bind(db.tenant())
    .bind(member)
    .bind(now)
    .bind(first)
    .bind(second)
    .bind(third)
    .run(&tx)
    .await
    .map(|_| ())
}

/// Marks everything as read that a member had been told by then.
///
/// # Errors
/// When the database refuses it.
pub async fn read_all(db: &TenantDb, member: MembershipId, now: DateTime<Utc>) -> Result<(), DbErr> {
    let tx = db.open().await?;
    Sql::new(
        "UPDATE notifications SET read_at = $3
         WHERE tenant_id = $1 AND membership_id = $2 AND read_at IS NULL AND void_at IS NULL AND updated_at <= $3",
    )
    .bind(db.tenant())
    .bind(member)
    .bind(now)
    .run(&tx)
    .await
    .map(|_| ())
}

/// A notice as its list shows it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Notice {
    /// The id.
    pub id: NoticeId,
    /// What it is about: a word of [`About`].
    pub kind: String,
    /// How much happened, at least once.
    pub count: i64,
    /// When the newest of it happened.
    pub updated_at: DateTime<Utc>,
    /// When it was read.
    pub read_at: Option<DateTime<Utc>>,
    /// Where: a topic's id, or a thread's of the open ear.
    pub subject_id: Uuid,
    /// The topic's language; none of what stands in no topic.
    pub lang: Option<String>,
    /// Whether the reader may look at the place it speaks of.
    pub readable: bool,
    title: Option<String>,
    payload: Value,
}

impl Notice {
    /// The newest post it speaks of.
    #[must_use]
    pub fn post_no(&self) -> i64 {
        self.payload["no"].as_i64().unwrap_or(1)
    }

    /// The title of what it is about.
    #[must_use]
    pub fn title(&self) -> &str {
        self.title
            .as_deref()
            .or_else(|| self.payload["title"].as_str())
            .unwrap_or("")
    }

    /// The decision it speaks of.
    #[must_use]
    pub fn decision(&self) -> Option<DecisionId> {
        self.payload["decision"].as_str()?.parse().ok()
    }

    /// Who did it last.
    #[must_use]
    pub fn by(&self) -> Option<MembershipId> {
        self.payload["by"].as_str()?.parse().ok()
    }
}

/// A page of notices.
#[derive(Clone, Debug, Default)]
pub struct Notices {
    /// The notices, the newest first.
    pub list: Vec<Notice>,
    /// Where the next page begins, if there is one.
    pub next: Option<Cursor>,
    names: HashMap<MembershipId, String>,
}

#[derive(FromQueryResult)]
struct Named {
    id: MembershipId,
    display_name: String,
    standing: Standing,
}

/// The topic a notice speaks of, and its category while the topic is there.
const ITS_TOPIC: &str =
    "LEFT JOIN topics t ON t.tenant_id = n.tenant_id AND t.id = n.subject_id AND n.subject_kind = 'topic'
     LEFT JOIN categories c ON c.tenant_id = t.tenant_id AND c.id = t.category_id AND t.deleted_at IS NULL";
/// What is shown whatever its topic's readers are.
const ALWAYS_SHOWN: &str = "n.subject_kind <> 'topic' OR n.kind NOT IN ('reply', 'mention', 'answer')";

impl Notices {
    /// A page of what this reader was told; nothing of posts in a topic he may no longer read. What was decided about his
    /// post or his report he reads wherever it stands.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(
        db: &TenantDb,
        reader: &Reader,
        member: MembershipId,
        after: Option<Cursor>,
    ) -> Result<Self, DbErr> {
        let from = after.map_or("", |_| "AND (n.updated_at, n.id) < ($3, $4)");
        let limit = A_PAGE + 1;
        let text = format!(
            "SELECT n.id, n.kind, n.count, n.updated_at, n.read_at, n.payload, n.subject_id, t.title, t.lang,
                coalesce(n.subject_kind <> 'topic' OR c.read_by IN ({audiences}), false) AS readable
             FROM notifications n
             {ITS_TOPIC}
             WHERE n.tenant_id = $1 AND n.membership_id = $2 AND n.void_at IS NULL
                AND ({ALWAYS_SHOWN} OR c.read_by IN ({audiences})) {from}
             ORDER BY n.updated_at DESC, n.id DESC LIMIT {limit}",
            audiences = reader.audiences()
        );
        let tx = db.open().await?;
        let statement = Sql::new(text).bind(db.tenant()).bind(member);
        let statement = match after {
            Some(cursor) => statement.bind(cursor.at).bind(cursor.id),
            None => statement,
        };
        let mut list: Vec<Notice> = statement.all(&tx).await?;
        let more = list.len() > A_PAGE;
        list.truncate(A_PAGE);
        let next = list.last().filter(|_| more).map(|last| Cursor {
            at: last.updated_at,
            id: last.id.uuid(),
        });
        let names = names(&tx, db, &list).await?;
        Ok(Self { list, next, names })
    }

    /// The name of whoever did it last; none of a former Friend.
    #[must_use]
    pub fn name_of(&self, notice: &Notice) -> Option<&str> {
        self.names.get(&notice.by()?).map(String::as_str)
    }
}

async fn names(tx: &Scoped<'_>, db: &TenantDb, list: &[Notice]) -> Result<HashMap<MembershipId, String>, DbErr> {
    let who: Vec<MembershipId> = list.iter().filter_map(Notice::by).collect();
    if who.is_empty() {
        return Ok(HashMap::new());
    }
    let places: Vec<String> = (2..who.len() + 2).map(|place| format!("${place}")).collect();
    let text = format!(
        "SELECT id, display_name, standing FROM memberships WHERE tenant_id = $1 AND id IN ({})",
        places.join(", ")
    );
    let statement = Sql::new(text).bind(db.tenant());
    let found: Vec<Named> = who
        .into_iter()
        .fold(statement, |statement, id| statement.bind(id))
        .all(tx)
        .await?;
    Ok(found
        .into_iter()
        .filter(|named| named.standing != Standing::Left)
        .map(|named| (named.id, named.display_name))
        .collect())
}

/// How many notices a member has not read: the figure at the bell.
pub struct Bell;

#[async_trait]
impl Waits for Bell {
    fn path(&self) -> &'static str {
        PATH
    }

    async fn count(&self, work: &Work, page: OwnPage) -> Result<i64, DbErr> {
        let db = TenantDb::new(work, page.tenant);
        let tx = db.open().await?;
        // What the list shows, and nothing else: he could not read away what he does not see.
        let row = Sql::new(format!(
            "SELECT count(*) AS n FROM notifications n
             JOIN memberships m ON m.tenant_id = n.tenant_id AND m.id = n.membership_id
             {ITS_TOPIC}
             WHERE n.tenant_id = $1 AND n.membership_id = $2 AND n.read_at IS NULL AND n.void_at IS NULL
                AND ({ALWAYS_SHOWN} OR c.read_by = 'everyone' OR (c.read_by = 'members' AND m.standing = $3)
                    OR (c.read_by = 'staff' AND m.standing = $3 AND m.role = 'manager'))"
        ))
        .bind(db.tenant())
        .bind(page.member)
        .bind(Standing::Active)
        .row(&tx)
        .await?;
        row.map_or(Ok(0), |row| row.try_get("", "n"))
    }
}
