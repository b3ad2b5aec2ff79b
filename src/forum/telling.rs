//! Who is told of a post: whoever it calls by his name, whoever it answers, whoever opened the topic, whoever watches it.
//!
//! A post leaves the job [`WRITTEN`] in its own transaction. The job decides once, for so many members at a time: each gets
//! at most one notice and one letter of a post. At night a letter waits for the morning of its reader, in a job of its own
//! ([`LETTERS`]) that looks again: who has read the post meanwhile gets none.
//!
//! Never told: the writer, who may not read the category, who is not in good standing, who shut the topic out or the writer,
//! who has read that far already. A change of a post tells nobody.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    PostId, TopicId,
    category::Audience,
    jobs::owner_of,
    letters,
    notice::{self, About},
    reads::CHOSEN,
};
use crate::{
    accounts::{MembershipId, Person, PersonId, Standing},
    foundation::{
        db::{DbErr, Scoped, Sql, Work},
        error::AppError,
        jobs::{self, HandlerError, Job},
        quiet,
    },
    tenancy::{House, PeopleDb, TenantDb},
};

/// The kind of job that decides who is told of a post.
pub const WRITTEN: &str = "forum-post-written";
/// The kind of job that writes letters about a post at the moment their readers are awake.
pub const LETTERS: &str = "forum-letters";

/// Members told in one transaction.
const BATCH: usize = 500;

/// What the job is told.
#[derive(Serialize, Deserialize)]
struct Written {
    post: PostId,
    /// The member after whom the batch begins.
    after: Option<MembershipId>,
}

/// What the job of the letters is told.
#[derive(Serialize, Deserialize)]
struct Due {
    post: PostId,
    members: Vec<MembershipId>,
}

/// Leaves the job that tells of a post, in the transaction that wrote it.
pub(super) async fn later(tx: &Scoped<'_>, db: &TenantDb, post: PostId, now: DateTime<Utc>) -> Result<(), DbErr> {
    let written = json!({ "post": post, "after": null });
    jobs::later(tx, WRITTEN, Some(db.tenant().uuid()), written, now)
        .await
        .map(|_| ())
}

/// A post of which somebody is to be told.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct Told {
    pub(super) id: PostId,
    pub(super) post_no: i64,
    reply_to_no: Option<i64>,
    author_id: MembershipId,
    pub(super) html: String,
    pub(super) topic_id: TopicId,
    pub(super) title: String,
    read_by: Audience,
    pub(super) author_name: String,
}

/// Somebody who is told.
#[derive(FromQueryResult)]
struct Hearer {
    id: MembershipId,
    person_id: Option<PersonId>,
    letters_about_replies: bool,
    mentioned: bool,
}

/// The conditions under which somebody hears of a post at all; of a membership `m` and its row `r` at the topic. Places:
/// `$2` the topic, `$3` the post, `$4` its author, `$5` its number.
const HEARS: &str = "m.id <> $4 AND m.standing = 'active' AND coalesce(r.level, 'normal') <> 'mute'
    AND coalesce(r.last_read_no, 0) < $5
    AND NOT EXISTS (SELECT 1 FROM blocks b WHERE b.tenant_id = m.tenant_id AND b.membership_id = m.id AND b.other_id = $4)";

impl Told {
    /// The post, unless it is gone meanwhile.
    async fn find(tx: &Scoped<'_>, db: &TenantDb, id: PostId) -> Result<Option<Self>, DbErr> {
        Sql::new(
            "SELECT p.id, p.post_no, p.reply_to_no, p.author_id, p.html, t.id AS topic_id, t.title, c.read_by,
                a.display_name AS author_name
             FROM posts p
             JOIN topics t ON t.tenant_id = p.tenant_id AND t.id = p.topic_id
             JOIN categories c ON c.tenant_id = t.tenant_id AND c.id = t.category_id
             JOIN memberships a ON a.tenant_id = p.tenant_id AND a.id = p.author_id
             WHERE p.tenant_id = $1 AND p.id = $2 AND p.deleted_at IS NULL AND t.deleted_at IS NULL AND a.standing = $3",
        )
        .bind(db.tenant())
        .bind(id)
        .bind(Standing::Active)
        .one(tx)
        .await
    }

    fn hears(&self) -> String {
        let may_read = if self.read_by == Audience::Staff {
            " AND m.role = 'manager'"
        } else {
            ""
        };
        format!("{HEARS}{may_read}")
    }

    /// Who hears of it, so many behind this member.
    async fn hearers(&self, tx: &Scoped<'_>, db: &TenantDb, after: Option<MembershipId>) -> Result<Vec<Hearer>, DbErr> {
        let text = format!(
            "SELECT m.id, m.person_id, m.letters_about_replies,
                EXISTS (SELECT 1 FROM mentions x WHERE x.tenant_id = m.tenant_id AND x.post_id = $3 AND x.membership_id = m.id)
                    AS mentioned
             FROM memberships m
             LEFT JOIN topic_reads r ON r.tenant_id = m.tenant_id AND r.topic_id = $2 AND r.membership_id = m.id
             WHERE m.tenant_id = $1 AND {} AND m.id > $7 AND m.id IN (
                SELECT membership_id FROM mentions WHERE tenant_id = $1 AND post_id = $3
                UNION SELECT membership_id FROM topic_reads WHERE tenant_id = $1 AND topic_id = $2 AND level = 'watch'
                UNION SELECT t.author_id FROM topics t WHERE t.tenant_id = $1 AND t.id = $2 AND NOT EXISTS (
                    SELECT 1 FROM topic_reads o WHERE o.tenant_id = t.tenant_id AND o.topic_id = t.id
                        AND o.membership_id = t.author_id AND o.level_reason = '{CHOSEN}')
                UNION SELECT author_id FROM posts WHERE tenant_id = $1 AND topic_id = $2 AND post_no = $6)
             ORDER BY m.id LIMIT {BATCH}",
            self.hears()
        );
        Sql::new(text)
            .bind(db.tenant())
            .bind(self.topic_id)
            .bind(self.id)
            .bind(self.author_id)
            .bind(self.post_no)
            .bind(self.reply_to_no.unwrap_or(0))
            .bind(after.unwrap_or(MembershipId::from(uuid::Uuid::nil())))
            .all(tx)
            .await
    }

    /// Which of these still hear of it by letter.
    async fn readers(&self, tx: &Scoped<'_>, db: &TenantDb, members: &[MembershipId]) -> Result<Vec<Hearer>, DbErr> {
        let places: Vec<String> = (6..members.len() + 6).map(|place| format!("${place}")).collect();
        let text = format!(
            "SELECT m.id, m.person_id, m.letters_about_replies,
                EXISTS (SELECT 1 FROM mentions x WHERE x.tenant_id = m.tenant_id AND x.post_id = $3 AND x.membership_id = m.id)
                    AS mentioned
             FROM memberships m
             LEFT JOIN topic_reads r ON r.tenant_id = m.tenant_id AND r.topic_id = $2 AND r.membership_id = m.id
             WHERE m.tenant_id = $1 AND {} AND m.letters_about_replies AND m.id IN ({})",
            self.hears(),
            places.join(", ")
        );
        let statement = Sql::new(text)
            .bind(db.tenant())
            .bind(self.topic_id)
            .bind(self.id)
            .bind(self.author_id)
            .bind(self.post_no);
        members
            .iter()
            .fold(statement, |statement, member| statement.bind(*member))
            .all(tx)
            .await
    }
}

/// Decides who is told of a post, one batch of members: notices now, letters when their readers are awake.
///
/// # Errors
/// When the database does not answer.
pub async fn written(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let (tenant, now) = (owner_of(&job)?, house.clock.now());
    let asked: Written = told(&job)?;
    let db = TenantDb::new(&work, tenant);
    let tx = db.open().await?;
    let Some(post) = Told::find(&tx, &db, asked.post).await? else {
        return Ok(());
    };
    let hearers = post.hearers(&tx, &db, asked.after).await?;
    let notices: Vec<notice::New> = hearers
        .iter()
        .map(|hearer| notice::New {
            member: hearer.id,
            about: if hearer.mentioned { About::Mention } else { About::Reply },
            topic: post.topic_id,
            post_no: post.post_no,
            by: Some(post.author_id),
            decision: None,
        })
        .collect();
    notice::write(&tx, &db, &notices, now).await?;
    if let Some(last) = hearers.last().filter(|_| hearers.len() == BATCH) {
        let next = json!({ "post": post.id, "after": last.id });
        jobs::later(&tx, WRITTEN, Some(tenant.uuid()), next, now).await?;
    }
    drop(tx);
    letters_later(&house, &work, &db, post.id, &hearers).await
}

/// Writes a job of letters for each moment at which some of these are awake.
async fn letters_later(
    house: &House,
    work: &Work,
    db: &TenantDb,
    post: PostId,
    hearers: &[Hearer],
) -> Result<(), HandlerError> {
    let now = house.clock.now();
    let wanted: Vec<(MembershipId, PersonId)> = hearers
        .iter()
        .filter(|hearer| hearer.letters_about_replies)
        .filter_map(|hearer| Some((hearer.id, hearer.person_id?)))
        .collect();
    if wanted.is_empty() {
        return Ok(());
    }
    let people: Vec<PersonId> = wanted.iter().map(|(_, person)| *person).collect();
    let zones = Person::zones(&PeopleDb::new(work), &people).await?;
    let mut due: BTreeMap<DateTime<Utc>, Vec<MembershipId>> = BTreeMap::new();
    for (member, person) in wanted {
        let at = zones.get(&person).map_or(now, |zone| quiet::awake(*zone, now));
        due.entry(at).or_default().push(member);
    }
    let tx = db.open().await?;
    for (at, members) in due {
        let payload = json!({ "post": post, "members": members });
        jobs::later_at(&tx, LETTERS, Some(db.tenant().uuid()), payload, at, now, None).await?;
    }
    Ok(())
}

/// Writes the letters about a post to those of these members who still want to hear of it.
///
/// # Errors
/// When the database does not answer.
pub async fn letters(house: House, work: Work, job: Job) -> Result<(), HandlerError> {
    let tenant = owner_of(&job)?;
    let due: Due = told(&job)?;
    let db = TenantDb::new(&work, tenant);
    let tx = db.open().await?;
    let Some(post) = Told::find(&tx, &db, due.post).await? else {
        return Ok(());
    };
    let readers = post.readers(&tx, &db, &due.members).await?;
    drop(tx);
    for reader in readers {
        letters::of_post(&work, &db, &post, reader.id, reader.mentioned, house.clock.now())
            .await
            .map_err(|error: AppError| HandlerError::from(error))?;
    }
    Ok(())
}

fn told<T: serde::de::DeserializeOwned>(job: &Job) -> Result<T, HandlerError> {
    serde_json::from_value(job.payload.clone()).map_err(|error| HandlerError::Hopeless(error.to_string()))
}
