//! The open ear: what a member writes to the community's managers, and what they answer. Nobody else reads it.

use chrono::{DateTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter, FromQueryResult};

use super::{
    letters,
    notice::{self, About},
    topic::Writer,
};
use crate::{
    accounts::{Member, MembershipId, PersonId, Role, Standing},
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::{AppError, Refusal},
        one_line, says_nothing,
    },
    tenancy::{TenantDb, faces::TO_DO_MAX},
};

crate::id!(
    /// A thread of the open ear.
    ThreadId
);
crate::id!(
    /// A message in it.
    MessageId
);

/// Characters of a subject.
pub const SUBJECT_CHARS_MAX: usize = 100;
/// Characters of a message.
pub const TEXT_CHARS_MAX: usize = 4_000;
/// Threads in a list.
const SHOWN: usize = 100;
/// The page's path behind the language.
pub const PATH: &str = "/me/ear";

/// Where a thread stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum State {
    /// The staff has to answer.
    #[sea_orm(string_value = "new")]
    New,
    /// The staff has answered.
    #[sea_orm(string_value = "answered")]
    Answered,
    /// There is nothing more to say.
    #[sea_orm(string_value = "closed")]
    Closed,
}

impl State {
    /// All of them; what waits for the staff comes first.
    pub const ALL: [Self; 3] = [Self::New, Self::Answered, Self::Closed];

    /// The word in addresses and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Answered => "answered",
            Self::Closed => "closed",
        }
    }

    /// The state of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

/// A subject: one line.
///
/// # Errors
/// `ear-refused-subject`.
pub fn subject(typed: &str) -> Result<String, Refusal> {
    let line = one_line(typed);
    if line.is_empty() || line.chars().count() > SUBJECT_CHARS_MAX {
        return Err(Refusal::new("ear-refused-subject").with("max", SUBJECT_CHARS_MAX));
    }
    Ok(line)
}

/// A message: plain text.
///
/// # Errors
/// `ear-refused-text`.
pub fn text(typed: &str) -> Result<String, Refusal> {
    let text = typed.replace("\r\n", "\n");
    let text = text.trim();
    if says_nothing(text) || text.chars().count() > TEXT_CHARS_MAX {
        return Err(Refusal::new("ear-refused-text").with("max", TEXT_CHARS_MAX));
    }
    Ok(text.to_owned())
}

/// A thread, with whose it is.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Thread {
    /// The id.
    pub id: ThreadId,
    /// Whose it is.
    pub membership_id: MembershipId,
    /// What it is about.
    pub subject: String,
    /// Where it stands.
    pub state: State,
    /// When something was written last.
    pub updated_at: DateTime<Utc>,
    member_name: String,
    member_standing: Standing,
    member_person: Option<PersonId>,
}

const THREAD: &str = "SELECT e.id, e.membership_id, e.subject, e.state, e.updated_at, m.display_name AS member_name,
        m.standing AS member_standing, m.person_id AS member_person
     FROM ear_threads e
     JOIN memberships m ON m.tenant_id = e.tenant_id AND m.id = e.membership_id
     WHERE e.tenant_id = $1";

impl Thread {
    /// The threads of a member, the newest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &TenantDb, member: MembershipId) -> Result<Vec<Self>, DbErr> {
        let text = format!("{THREAD} AND e.membership_id = $2 ORDER BY e.updated_at DESC, e.id DESC LIMIT {SHOWN}");
        Sql::new(text)
            .bind(db.tenant())
            .bind(member)
            .all(&db.open().await?)
            .await
    }

    /// The threads in this state, for the staff: whoever has waited longest comes first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn in_state(db: &TenantDb, state: State) -> Result<Vec<Self>, DbErr> {
        let order = if state == State::New { "" } else { "DESC" };
        let text = format!("{THREAD} AND e.state = $2 ORDER BY e.updated_at {order}, e.id {order} LIMIT {SHOWN}");
        Sql::new(text)
            .bind(db.tenant())
            .bind(state)
            .all(&db.open().await?)
            .await
    }

    /// How many threads are in this state, counted up to [`TO_DO_MAX`].
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn count_in(db: &TenantDb, state: State) -> Result<i64, DbErr> {
        let tx = db.open().await?;
        Sql::new("SELECT id FROM ear_threads WHERE tenant_id = $1 AND state = $2")
            .bind(db.tenant())
            .bind(state)
            .count(&tx, TO_DO_MAX)
            .await
    }

    /// The thread with this id, for the staff.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none.
    pub async fn find(db: &TenantDb, id: ThreadId) -> Result<Self, AppError> {
        let found = Sql::new(format!("{THREAD} AND e.id = $2")).bind(db.tenant()).bind(id);
        found.one(&db.open().await?).await?.ok_or(AppError::NotFound)
    }

    /// The thread with this id, for the member whose it is.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it is none of his.
    pub async fn find_own(db: &TenantDb, member: MembershipId, id: ThreadId) -> Result<Self, AppError> {
        let found = Self::find(db, id).await?;
        if found.membership_id == member {
            Ok(found)
        } else {
            Err(AppError::NotFound)
        }
    }

    /// Who writes to the staff here.
    #[must_use]
    pub fn member(&self) -> Writer<'_> {
        let gone = self.member_standing == Standing::Left || self.member_person.is_none();
        Writer::new(self.membership_id, &self.member_name, None, gone)
    }

    /// Begins a thread. The managers are told, and the member gets a receipt.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn begin(
        member: &Member,
        id: ThreadId,
        subject: &str,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let db = &member.db;
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO ear_threads (tenant_id, id, membership_id, subject, state, created_at, updated_at)
             VALUES ($1, $2, $3, $4, 'new', $5, $5)",
        )
        .bind(db.tenant())
        .bind(id)
        .bind(member.id)
        .bind(subject)
        .bind(now)
        .run(&tx)
        .await?;
        Message::add(&tx, db, id, member.id, text, now).await?;
        tell_staff(&tx, db, id, subject, member.id, now).await?;
        drop(tx);
        letters::of_ear(&member.work, db, "forum/ear-received", (member.id, id), subject, now).await
    }

    /// Writes on. A thread that was closed is open again, and the managers are told.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn write(&self, member: &Member, text: &str, now: DateTime<Utc>) -> Result<(), AppError> {
        let db = &member.db;
        let tx = db.open().await?;
        self.stand(&tx, db, State::New, now).await?;
        Message::add(&tx, db, self.id, member.id, text, now).await?;
        tell_staff(&tx, db, self.id, &self.subject, member.id, now).await?;
        Ok(())
    }

    /// Answers the member: he gets a notice and a letter.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn answer(&self, staff: &Member, text: &str, now: DateTime<Utc>) -> Result<(), AppError> {
        let db = &staff.db;
        let tx = db.open().await?;
        self.stand(&tx, db, State::Answered, now).await?;
        Message::add(&tx, db, self.id, staff.id, text, now).await?;
        let told = notice::NewOfEar {
            member: self.membership_id,
            about: About::EarAnswered,
            thread: self.id,
            subject: &self.subject,
            by: staff.id,
        };
        told.write(&tx, db, now).await?;
        drop(tx);
        letters::of_ear(
            &staff.work,
            db,
            "forum/ear-answered",
            (self.membership_id, self.id),
            &self.subject,
            now,
        )
        .await
    }

    /// Says that there is nothing more to say; nothing happens to a thread that is closed.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn close(&self, db: &TenantDb, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        self.stand(&tx, db, State::Closed, now).await
    }

    /// Takes that back: the member waits for an answer again.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn reopen(&self, db: &TenantDb, now: DateTime<Utc>) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "UPDATE ear_threads SET state = 'new', updated_at = $3 WHERE tenant_id = $1 AND id = $2 AND state = 'closed'",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(now)
        .run(&tx)
        .await
        .map(|_| ())
    }

    async fn stand(&self, tx: &Scoped<'_>, db: &TenantDb, state: State, now: DateTime<Utc>) -> Result<(), DbErr> {
        Sql::new("UPDATE ear_threads SET state = $3, updated_at = $4 WHERE tenant_id = $1 AND id = $2")
            .bind(db.tenant())
            .bind(self.id)
            .bind(state)
            .bind(now)
            .run(tx)
            .await
            .map(|_| ())
    }
}

#[derive(FromQueryResult)]
struct Manager {
    id: MembershipId,
}

/// Puts the thread under the bell of every manager but the writer.
async fn tell_staff(
    tx: &Scoped<'_>,
    db: &TenantDb,
    thread: ThreadId,
    subject: &str,
    by: MembershipId,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let managers: Vec<Manager> =
        Sql::new("SELECT id FROM memberships WHERE tenant_id = $1 AND role = $2 AND standing = $3 AND id <> $4")
            .bind(db.tenant())
            .bind(Role::Manager)
            .bind(Standing::Active)
            .bind(by)
            .all(tx)
            .await?;
    for manager in managers {
        let told = notice::NewOfEar {
            member: manager.id,
            about: About::EarAsked,
            thread,
            subject,
            by,
        };
        told.write(tx, db, now).await?;
    }
    Ok(())
}

/// A message, with who wrote it.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Message {
    /// The text, as typed.
    pub raw: String,
    /// When.
    pub at: DateTime<Utc>,
    author_id: MembershipId,
    author_name: String,
    author_avatar: Option<String>,
    author_standing: Standing,
    author_person: Option<PersonId>,
}

impl Message {
    /// Everything that was written in a thread, in its order.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(db: &TenantDb, thread: ThreadId) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(
            "SELECT w.raw, w.at, w.author_id, a.display_name AS author_name, a.avatar AS author_avatar,
                a.standing AS author_standing, a.person_id AS author_person
             FROM ear_messages w
             JOIN memberships a ON a.tenant_id = w.tenant_id AND a.id = w.author_id
             WHERE w.tenant_id = $1 AND w.thread_id = $2 ORDER BY w.id",
        )
        .bind(db.tenant())
        .bind(thread)
        .all(&tx)
        .await
    }

    /// Who wrote it.
    #[must_use]
    pub fn author(&self) -> Writer<'_> {
        let gone = self.author_standing == Standing::Left || self.author_person.is_none();
        Writer::new(self.author_id, &self.author_name, self.author_avatar.as_deref(), gone)
    }

    async fn add(
        tx: &Scoped<'_>,
        db: &TenantDb,
        thread: ThreadId,
        author: MembershipId,
        text: &str,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        Sql::new(
            "INSERT INTO ear_messages (tenant_id, id, thread_id, author_id, raw, at) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(db.tenant())
        .bind(MessageId::new())
        .bind(thread)
        .bind(author)
        .bind(text)
        .bind(now)
        .run(tx)
        .await
        .map(|_| ())
    }
}
