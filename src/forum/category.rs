//! A category: a shelf of topics, and who may read, reply and write there.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter, FromQueryResult};

use crate::{
    accounts::{Membership, MembershipId, Standing, Visitor},
    foundation::db::{DbErr, Sql},
    tenancy::{
        TenantDb,
        content::{self, Said, Texts},
    },
};

crate::id!(
    /// A category.
    CategoryId
);

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

/// Who looks at the forum: what he may read and write follows from his standing now, not from his session's age.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reader {
    /// The membership, if he is signed in.
    pub member: Option<MembershipId>,
    active: bool,
    waiting: bool,
    staff: bool,
}

impl Reader {
    /// The reader behind this visitor, read in the request's transaction: at most one statement.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(visitor: &Visitor) -> Result<Self, DbErr> {
        Self::look(&visitor.db, visitor.member_id(), visitor.is_staff()).await
    }

    /// The reader behind a membership; `manages` is what his session says of his role.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn look(db: &TenantDb, member: Option<MembershipId>, manages: bool) -> Result<Self, DbErr> {
        let Some(id) = member else { return Ok(Self::default()) };
        let standing = Membership::find(db, id).await?.map(|membership| membership.standing);
        let active = standing == Some(Standing::Active);
        Ok(Self {
            member,
            active,
            waiting: standing == Some(Standing::Waiting),
            staff: active && manages,
        })
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

    /// Whether a manager has yet to approve him.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.waiting
    }

    /// Whether he is a community manager in good standing.
    #[must_use]
    pub fn is_staff(&self) -> bool {
        self.staff
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

const COLUMNS: &str = "id, slug, kind, color, read_by, reply_by, write_by, topic_count";

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
            content::write(db, "category", id.uuid(), "name", said, now).await?;
        }
        for said in &new.descriptions {
            content::write(db, "category", id.uuid(), "description", said, now).await?;
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
pub struct Names(HashMap<CategoryId, String>);

impl Names {
    /// Every category's name for this visitor: one statement.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn of(visitor: &Visitor, categories: impl IntoIterator<Item = CategoryId>) -> Result<Self, DbErr> {
        let texts = Texts::of_kind(&visitor.db, "category").await?;
        let name = |id: CategoryId| texts.say(id.uuid(), "name", visitor.lang, &visitor.tenant).text;
        Ok(Self(categories.into_iter().map(|id| (id, name(id))).collect()))
    }

    /// The name; empty for a category nobody named.
    #[must_use]
    pub fn name(&self, id: CategoryId) -> String {
        self.0.get(&id).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{Audience, Reader, hue};

    #[test]
    fn a_color_finds_its_nearest_hue() {
        assert_eq!(hue("#ff5a2c"), 1);
        assert_eq!(hue("#1f74e0"), 2);
        assert_eq!(hue("#777777"), 8);
        assert_eq!(hue("red"), 8);
    }

    #[test]
    fn somebody_unknown_is_only_among_everyone() {
        let reader = Reader::default();
        assert!(reader.is_among(Audience::Everyone));
        assert!(!reader.is_among(Audience::Members));
        assert!(!reader.is_among(Audience::Staff));
    }
}
