//! A category: a shelf of topics, and who may read, reply and write there.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbBackend, DeriveActiveEnum, EnumIter, FromQueryResult};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    accounts::{Membership, MembershipId, Standing, Visitor},
    foundation::{
        db::{DbErr, Scoped, Sql},
        error::{AppError, Refusal},
        i18n::{Arg, Lang},
    },
    tenancy::{
        TenantDb,
        audit::{self, Actor},
        content::{self, Said},
    },
};

crate::id!(
    /// A category.
    CategoryId
);

/// The kind of a category's texts in `content`; their fields are `name` and `description`.
pub const TEXTS: &str = "category";
/// Characters of a category's name.
pub const NAME_CHARS_MAX: usize = 60;
/// Characters of its description.
pub const DESCRIPTION_CHARS_MAX: usize = 200;
/// Characters of its word in addresses.
pub const SLUG_CHARS_MAX: usize = 40;
/// Words behind `/forum/` that are addresses of something else.
const RESERVED: &[&str] = &["feed", "preview"];

/// The colours of the style sheet, by number; the last one is grey.
const HUES: [(u8, [i32; 3]); 8] = [
    (1, [0xf0, 0x59, 0x2f]),
    (2, [0x26, 0x77, 0xe0]),
    (3, [0x2a, 0xa5, 0x6b]),
    (4, [0xb2, 0x5b, 0xc6]),
    (5, [0xd3, 0x9a, 0x0c]),
    (6, [0x0f, 0x9a, 0xa8]),
    (7, [0xd9, 0x4a, 0x7b]),
    (8, [0x77, 0x77, 0x77]),
];

/// Who is let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Audience {
    /// Anybody, signed in or not; only for reading.
    #[sea_orm(string_value = "everyone")]
    Everyone,
    /// Members in good standing.
    #[sea_orm(string_value = "members")]
    Members,
    /// Community managers.
    #[sea_orm(string_value = "staff")]
    Staff,
}

impl Audience {
    /// All of them, the widest first.
    pub const ALL: [Self; 3] = [Self::Everyone, Self::Members, Self::Staff];
    /// Those who can write: they have a name here.
    pub const WRITING: [Self; 2] = [Self::Members, Self::Staff];

    /// The word in forms and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Members => "members",
            Self::Staff => "staff",
        }
    }

    /// The audience of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.as_str() == word)
    }

    /// Whether everybody in it is in the other one too.
    const fn is_within(self, other: Self) -> bool {
        matches!(
            (self, other),
            (_, Self::Everyone) | (Self::Members | Self::Staff, Self::Members) | (Self::Staff, Self::Staff)
        )
    }
}

/// What a category is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Kind {
    /// Conversation.
    #[sea_orm(string_value = "talk")]
    Talk,
    /// Questions with answers.
    #[sea_orm(string_value = "question")]
    Question,
    /// What the community team has to say.
    #[sea_orm(string_value = "news")]
    News,
}

impl Kind {
    /// All of them, the usual one first.
    pub const ALL: [Self; 3] = [Self::Talk, Self::Question, Self::News];

    /// The word in forms and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Talk => "talk",
            Self::Question => "question",
            Self::News => "news",
        }
    }

    /// The kind of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// A colour of the style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hue(u8);

impl Hue {
    /// All of them, in the order of their numbers.
    pub fn all() -> impl Iterator<Item = Self> {
        HUES.iter().map(|(number, _)| Self(*number))
    }

    /// The colour with this number.
    #[must_use]
    pub fn parse(number: &str) -> Option<Self> {
        Self::all().find(|hue| hue.0.to_string() == number)
    }

    /// Its number: 1 to 7 are colours, 8 is grey.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }

    /// `#rrggbb`.
    fn color(self) -> String {
        let [red, green, blue] = HUES[usize::from(self.0) - 1].1;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }
}

/// The word in addresses, when it is one: small letters, digits and single hyphens between them.
///
/// # Errors
/// `category-refused-slug`, or `category-refused-slug-taken` for a word of the forum's own.
pub fn slug(word: &str) -> Result<String, Refusal> {
    let fine = (1..=SLUG_CHARS_MAX).contains(&word.len())
        && word
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && word.split('-').all(|part| !part.is_empty());
    if !fine {
        return Err(Refusal::new("category-refused-slug").with("max", SLUG_CHARS_MAX));
    }
    if RESERVED.contains(&word) {
        return Err(slug_taken());
    }
    Ok(word.to_owned())
}

fn slug_taken() -> Refusal {
    Refusal::new("category-refused-slug-taken")
}

/// Who looks at the forum: what he may read and write follows from his standing now, not from his session's age. A session
/// follows each change of it in the same commit, and ends with a member's time here.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    /// The membership, if he is signed in.
    pub member: Option<MembershipId>,
    /// Until when he reads and does not write.
    pub silenced_until: Option<DateTime<Utc>>,
    active: bool,
    waiting: bool,
    staff: bool,
}

impl Reader {
    /// The reader behind this visitor: for a page whoever his session says he is, for an act as he is in its transaction.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(visitor: &Visitor) -> Result<Self, DbErr> {
        if visitor.work.writes() {
            return Self::look(&visitor.db, visitor.member_id(), visitor.is_staff()).await;
        }
        let Some(session) = &visitor.session else {
            return Ok(Self::default());
        };
        Ok(Self {
            member: Some(session.membership_id),
            silenced_until: session.silenced_until,
            active: !session.waits,
            waiting: session.waits,
            staff: !session.waits && visitor.is_staff(),
        })
    }

    /// The reader behind a membership; `manages` is what his session says of his role.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn look(db: &TenantDb, member: Option<MembershipId>, manages: bool) -> Result<Self, DbErr> {
        let Some(id) = member else { return Ok(Self::default()) };
        let found = Membership::find(db, id).await?;
        let standing = found.as_ref().map(|membership| membership.standing);
        let active = standing == Some(Standing::Active);
        Ok(Self {
            member,
            silenced_until: found.and_then(|membership| membership.silenced_until),
            active,
            waiting: standing == Some(Standing::Waiting),
            staff: active && manages,
        })
    }

    /// The membership for a statement: an id that nobody has, for a visitor.
    #[must_use]
    pub(super) fn id(&self) -> MembershipId {
        self.member.unwrap_or(MembershipId::from(Uuid::nil()))
    }

    /// Whether he belongs to this audience.
    #[must_use]
    pub fn is_among(&self, audience: Audience) -> bool {
        match audience {
            Audience::Everyone => true,
            Audience::Members => self.active,
            Audience::Staff => self.staff,
        }
    }

    /// Whether he may write now, apart from the rules of a category.
    ///
    /// # Errors
    /// `reply-refused-waiting` before a manager approved him, `reply-refused-silenced` for a while after a decision.
    pub fn may_write(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        if self.waiting {
            return Err(Refusal::new("reply-refused-waiting").with_status(403));
        }
        match self.silenced_until.filter(|until| *until > now) {
            Some(until) => Err(Refusal::new("reply-refused-silenced")
                .with("until", Arg::Instant(until))
                .with_status(403)),
            None => Ok(()),
        }
    }

    /// Whether he is a community manager in good standing.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        self.staff
    }

    /// The audiences he does not belong to.
    pub(super) fn closed(&self) -> impl Iterator<Item = Audience> + '_ {
        Audience::ALL.into_iter().filter(|audience| !self.is_among(*audience))
    }

    /// The audiences he belongs to, as a list for SQL.
    #[must_use]
    pub(super) fn audiences(&self) -> &'static str {
        match (self.active, self.staff) {
            (_, true) => "'everyone', 'members', 'staff'",
            (true, false) => "'everyone', 'members'",
            (false, false) => "'everyone'",
        }
    }
}

/// A category.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Category {
    /// The id.
    pub id: CategoryId,
    /// The word in its address.
    pub slug: String,
    /// What it is for.
    pub kind: Kind,
    /// `#rrggbb`.
    pub color: String,
    /// Who may read.
    pub read_by: Audience,
    /// Who may reply.
    pub reply_by: Audience,
    /// Who may open topics.
    pub write_by: Audience,
    /// Topics in it that are not deleted.
    pub topic_count: i64,
    /// Counts changes of its rules and texts, from 1.
    pub version: i64,
}

/// What a new category starts with.
#[derive(Clone, Debug)]
pub struct NewCategory {
    /// The word in its address; unique in its tenant.
    pub slug: String,
    /// Its place among the others, from the smallest.
    pub position: i64,
    /// What it is for.
    pub kind: Kind,
    /// `#rrggbb`.
    pub color: String,
    /// Who may read.
    pub read_by: Audience,
    /// Who may reply: members or staff.
    pub reply_by: Audience,
    /// Who may open topics: members or staff.
    pub write_by: Audience,
    /// Its name, per language.
    pub names: Vec<Said>,
    /// Its description, per language.
    pub descriptions: Vec<Said>,
}

/// A category as a manager proposes it; all but the word in its address, which never changes.
#[derive(Clone, Debug)]
pub struct Proposed {
    /// What it is for.
    pub kind: Kind,
    /// Its colour.
    pub hue: Hue,
    /// Who may read.
    pub read_by: Audience,
    /// Who may reply: members or staff.
    pub reply_by: Audience,
    /// Who may open topics: members or staff.
    pub write_by: Audience,
    /// `name` and `description` in each language; an empty one lets another language stand in.
    pub texts: Vec<(&'static str, Said)>,
}

impl Proposed {
    /// What is wrong with the rules, by the field it is said of: who writes must be able to read what he answers.
    #[must_use]
    pub fn refusals(&self) -> Vec<(&'static str, Refusal)> {
        [("reply_by", self.reply_by), ("write_by", self.write_by)]
            .into_iter()
            .filter(|(_, writers)| !writers.is_within(self.read_by))
            .map(|(field, _)| (field, Refusal::new("category-refused-wider")))
            .collect()
    }

    fn detail(&self, slug: &str) -> Value {
        json!({
            "slug": slug,
            "kind": self.kind,
            "read_by": self.read_by,
            "reply_by": self.reply_by,
            "write_by": self.write_by,
        })
    }
}

/// Where a category stands among the others.
#[derive(FromQueryResult)]
struct Stand {
    id: CategoryId,
    slug: String,
    position: i64,
}

/// The neighbour a category changes places with.
#[derive(Clone, Copy)]
enum Neighbour {
    Before,
    After,
}

/// A category with its name.
#[derive(FromQueryResult)]
struct WithName {
    #[sea_orm(nested)]
    category: Category,
    name: String,
}

const COLUMNS: &str = "id, slug, kind, color, read_by, reply_by, write_by, topic_count, version";

impl Category {
    /// Makes a category with its texts.
    ///
    /// # Errors
    /// When the database refuses it; a slug that is taken is such a refusal.
    pub async fn create(db: &TenantDb, new: &NewCategory, now: DateTime<Utc>) -> Result<CategoryId, DbErr> {
        let id = CategoryId::new();
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO categories (tenant_id, id, slug, position, kind, color, read_by, reply_by, write_by, topic_count)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)",
        )
        .bind(db.tenant())
        .bind(id)
        .bind(new.slug.as_str())
        .bind(new.position)
        .bind(new.kind)
        .bind(new.color.as_str())
        .bind(new.read_by)
        .bind(new.reply_by)
        .bind(new.write_by)
        .run(&tx)
        .await?;
        drop(tx);
        for said in &new.names {
            content::write(db, TEXTS, id.uuid(), "name", said, now).await?;
        }
        for said in &new.descriptions {
            content::write(db, TEXTS, id.uuid(), "description", said, now).await?;
        }
        Ok(id)
    }

    /// The categories this reader may read, in their order.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn readable(db: &TenantDb, reader: &Reader) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        let all: Vec<Self> = Sql::new(format!(
            "SELECT {COLUMNS} FROM categories WHERE tenant_id = $1 ORDER BY position, slug"
        ))
        .bind(db.tenant())
        .all(&tx)
        .await?;
        Ok(all
            .into_iter()
            .filter(|category| reader.is_among(category.read_by))
            .collect())
    }

    /// The categories this visitor may read, in their order, and what they are called: one statement.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn readable_with_names(visitor: &Visitor, reader: &Reader) -> Result<(Vec<Self>, Names), DbErr> {
        let mut names = Names::default();
        let mut readable = Vec::new();
        for WithName { category, name } in named(visitor).await? {
            if reader.is_among(category.read_by) {
                names.0.insert(category.id, name);
                readable.push(category);
            }
        }
        Ok((readable, names))
    }

    /// The category, if this community has it, whoever may read it.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when it has not.
    pub async fn find(db: &TenantDb, id: CategoryId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM categories WHERE tenant_id = $1 AND id = $2"
        ))
        .bind(db.tenant())
        .bind(id)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// Every category in the community's order, whoever may read it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn all(db: &TenantDb) -> Result<Vec<Self>, DbErr> {
        let tx = db.open().await?;
        Sql::new(format!(
            "SELECT {COLUMNS} FROM categories WHERE tenant_id = $1 ORDER BY position, slug"
        ))
        .bind(db.tenant())
        .all(&tx)
        .await
    }

    /// Adds a category behind the others.
    ///
    /// # Errors
    /// `category-refused-slug-taken` when another one has the word.
    pub async fn add(
        db: &TenantDb,
        id: CategoryId,
        slug: &str,
        proposed: &Proposed,
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let tx = db.open().await?;
        let added = Sql::new(
            "INSERT INTO categories (tenant_id, id, slug, position, kind, color, read_by, reply_by, write_by, topic_count)
             SELECT $1, $2, $3, coalesce(max(position), 0) + 1, $4, $5, $6, $7, $8, 0 FROM categories WHERE tenant_id = $1
             ON CONFLICT (tenant_id, slug) DO NOTHING",
        )
        .bind(db.tenant())
        .bind(id)
        .bind(slug)
        .bind(proposed.kind)
        .bind(proposed.hue.color())
        .bind(proposed.read_by)
        .bind(proposed.reply_by)
        .bind(proposed.write_by)
        .run(&tx)
        .await?;
        if added == 0 {
            return Err(slug_taken().into());
        }
        write_line(&tx, db, by, "category-created", id, proposed.detail(slug), now).await?;
        drop(tx);
        say(db, id, &proposed.texts, now).await?;
        Ok(())
    }

    /// Changes its rules and texts, unless somebody else has done so since it was read. Whether it did. A colour that is
    /// only near one of the style sheet's stays as it is, unless another one is chosen.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn change(
        &self,
        db: &TenantDb,
        proposed: &Proposed,
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        let color = if proposed.hue.number() == self.hue() {
            self.color.clone()
        } else {
            proposed.hue.color()
        };
        let tx = db.open().await?;
        let changed = Sql::new(
            "UPDATE categories SET kind = $3, color = $4, read_by = $5, reply_by = $6, write_by = $7,
                version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND version = $8",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(proposed.kind)
        .bind(color)
        .bind(proposed.read_by)
        .bind(proposed.reply_by)
        .bind(proposed.write_by)
        .bind(self.version)
        .run(&tx)
        .await?;
        if changed == 0 {
            return Ok(false);
        }
        write_line(
            &tx,
            db,
            by,
            "category-changed",
            self.id,
            proposed.detail(&self.slug),
            now,
        )
        .await?;
        drop(tx);
        say(db, self.id, &proposed.texts, now).await?;
        Ok(true)
    }

    /// Moves it before the one before it. Whether there was one.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn move_up(&self, db: &TenantDb, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        self.change_places(db, Neighbour::Before, by, now).await
    }

    /// Moves it behind the one behind it. Whether there was one.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn move_down(&self, db: &TenantDb, by: Actor, now: DateTime<Utc>) -> Result<bool, DbErr> {
        self.change_places(db, Neighbour::After, by, now).await
    }

    /// Changes places with a neighbour, and leaves all of them numbered from 1 without gaps.
    async fn change_places(
        &self,
        db: &TenantDb,
        neighbour: Neighbour,
        by: Actor,
        now: DateTime<Utc>,
    ) -> Result<bool, DbErr> {
        let tx = db.open().await?;
        // Two managers who move at once do so one after the other; on SQLite there is only one writer.
        let lock = if tx.get_database_backend() == DbBackend::Postgres {
            "FOR UPDATE"
        } else {
            ""
        };
        let mut stands: Vec<Stand> = Sql::new(format!(
            "SELECT id, slug, position FROM categories WHERE tenant_id = $1 ORDER BY id {lock}"
        ))
        .bind(db.tenant())
        .all(&tx)
        .await?;
        stands.sort_by(|a, b| (a.position, &a.slug).cmp(&(b.position, &b.slug)));
        let Some(here) = stands.iter().position(|stand| stand.id == self.id) else {
            return Ok(false);
        };
        let there = match neighbour {
            Neighbour::Before => here.checked_sub(1),
            Neighbour::After => Some(here + 1).filter(|there| *there < stands.len()),
        };
        let Some(there) = there else { return Ok(false) };
        stands.swap(here, there);
        for (position, stand) in (1_i64..).zip(&stands) {
            if stand.position != position {
                Sql::new("UPDATE categories SET position = $3 WHERE tenant_id = $1 AND id = $2")
                    .bind(db.tenant())
                    .bind(stand.id)
                    .bind(position)
                    .run(&tx)
                    .await?;
            }
        }
        let detail = json!({ "slug": self.slug, "position": there + 1 });
        write_line(&tx, db, by, "category-moved", self.id, detail, now).await?;
        Ok(true)
    }

    /// Removes it with its texts and with what members set for it, as long as no topic belongs to it.
    ///
    /// # Errors
    /// `category-refused-topics` (409) when topics belong to it, deleted ones included.
    pub async fn remove(&self, db: &TenantDb, by: Actor, now: DateTime<Utc>) -> Result<(), AppError> {
        let tx = db.open().await?;
        Sql::new("DELETE FROM category_prefs WHERE tenant_id = $1 AND category_id = $2")
            .bind(db.tenant())
            .bind(self.id)
            .run(&tx)
            .await?;
        // The count stands in the row itself, so a topic that is being opened is seen as soon as its writer commits.
        let removed = Sql::new(
            "DELETE FROM categories WHERE tenant_id = $1 AND id = $2 AND topic_count = 0
             AND NOT EXISTS (SELECT 1 FROM topics t WHERE t.tenant_id = $1 AND t.category_id = $2)",
        )
        .bind(db.tenant())
        .bind(self.id)
        .run(&tx)
        .await?;
        if removed == 0 {
            return Err(Refusal::new("category-refused-topics").with_status(409).into());
        }
        let detail = json!({ "slug": self.slug });
        write_line(&tx, db, by, "category-removed", self.id, detail, now).await?;
        drop(tx);
        for lang in Lang::ALL {
            for field in ["name", "description"] {
                content::erase(db, TEXTS, self.id.uuid(), field, lang).await?;
            }
        }
        Ok(())
    }

    /// Whether this reader may open topics here.
    #[must_use]
    pub fn takes_topics_of(&self, reader: &Reader) -> bool {
        reader.member.is_some() && reader.is_among(self.write_by) && reader.is_among(self.read_by)
    }

    /// The number of the colour nearest to its own: 1 to 7 are colours, 8 is grey.
    #[must_use]
    pub fn hue(&self) -> u8 {
        hue(&self.color)
    }
}

/// Writes texts, each a field in a language; an empty one is erased, so that another language stands in for it.
async fn say(db: &TenantDb, id: CategoryId, texts: &[(&'static str, Said)], now: DateTime<Utc>) -> Result<(), DbErr> {
    for (field, said) in texts {
        if said.text.is_empty() {
            content::erase(db, TEXTS, id.uuid(), field, said.lang).await?;
        } else {
            content::write(db, TEXTS, id.uuid(), field, said, now).await?;
        }
    }
    Ok(())
}

async fn write_line(
    tx: &Scoped<'_>,
    db: &TenantDb,
    actor: Actor,
    act: &'static str,
    id: CategoryId,
    detail: Value,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let line = audit::Line {
        tenant: Some(db.tenant()),
        actor,
        act,
        object: id.to_string(),
        detail,
    };
    line.write(tx, now).await
}

fn hue(color: &str) -> u8 {
    let part = |from: usize| {
        color
            .get(from..from + 2)
            .and_then(|hex| i32::from_str_radix(hex, 16).ok())
    };
    let (Some(red), Some(green), Some(blue)) = (part(1), part(3), part(5)) else {
        return 8;
    };
    let distance = |known: &[i32; 3]| (known[0] - red).pow(2) + (known[1] - green).pow(2) + (known[2] - blue).pow(2);
    HUES.iter()
        .min_by_key(|(_, known)| distance(known))
        .map_or(8, |(hue, _)| *hue)
}

/// The names of categories in one reader's language.
#[derive(Default)]
pub struct Names(HashMap<CategoryId, String>);

/// Every category in its place, each with its name for this visitor: one statement.
async fn named(visitor: &Visitor) -> Result<Vec<WithName>, DbErr> {
    let tx = visitor.db.open().await?;
    Sql::new(format!(
        "SELECT {COLUMNS}, {} AS name FROM categories c WHERE c.tenant_id = $1 ORDER BY position, slug",
        content::value(TEXTS, "name", "c.id", [2, 3])
    ))
    .bind(visitor.db.tenant())
    .bind(visitor.lang.as_str())
    .bind(visitor.tenant.default_lang.as_str())
    .all(&tx)
    .await
}

impl Names {
    /// Every category's name for this visitor: one statement.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(visitor: &Visitor) -> Result<Self, DbErr> {
        let all = named(visitor).await?.into_iter();
        Ok(Self(all.map(|named| (named.category.id, named.name)).collect()))
    }

    /// The name; empty for a category nobody named.
    #[must_use]
    pub fn name(&self, id: CategoryId) -> String {
        self.0.get(&id).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use sea_orm::Iterable;

    use super::{Audience, Hue, Reader, hue, slug};

    #[test]
    fn every_audience_is_either_the_readers_or_closed_to_him() {
        assert_eq!(Audience::iter().collect::<Vec<_>>(), Audience::ALL);
        for (active, staff) in [(false, false), (true, false), (true, true)] {
            let reader = Reader {
                active,
                staff,
                ..Reader::default()
            };
            for audience in Audience::ALL {
                let closed = reader.closed().any(|other| other == audience);
                assert_ne!(closed, reader.audiences().contains(audience.as_str()), "{audience:?}");
            }
        }
    }

    #[test]
    fn a_color_finds_its_nearest_hue() {
        assert_eq!(hue("#ff5a2c"), 1);
        assert_eq!(hue("#1f74e0"), 2);
        assert_eq!(hue("#777777"), 8);
        assert_eq!(hue("red"), 8);
    }

    #[test]
    fn every_hue_is_the_nearest_to_its_own_color() {
        for own in Hue::all() {
            assert_eq!(hue(&own.color()), own.number());
            assert_eq!(Hue::parse(&own.number().to_string()), Some(own));
        }
        assert_eq!(Hue::parse("0"), None);
        assert_eq!(Hue::parse("9"), None);
    }

    #[test]
    fn a_slug_is_small_letters_digits_and_single_hyphens() {
        for fine in ["tv", "tv-sound", "wlan-6e"] {
            assert_eq!(slug(fine).ok().as_deref(), Some(fine));
        }
        for wrong in ["", "TV", "tv--sound", "-tv", "tv-", "tv sound", "tür", "a/b", "preview"] {
            assert!(slug(wrong).is_err(), "{wrong}");
        }
        assert!(slug(&"a".repeat(40)).is_ok());
        assert!(slug(&"a".repeat(41)).is_err());
    }

    #[test]
    fn an_audience_lies_within_every_wider_one() {
        use Audience::{Everyone, Members, Staff};
        assert!(Members.is_within(Everyone) && Staff.is_within(Members) && Staff.is_within(Staff));
        assert!(!Members.is_within(Staff) && !Everyone.is_within(Members));
    }

    #[test]
    fn somebody_unknown_is_only_among_everyone() {
        let reader = Reader::default();
        assert!(reader.is_among(Audience::Everyone));
        assert!(!reader.is_among(Audience::Members));
        assert!(!reader.is_among(Audience::Staff));
    }
}
