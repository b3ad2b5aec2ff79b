//! The directory: who is here, and of each what he shows.
//!
//! Skills, languages and home place are the person's, names the membership's, and the walls between the two let no
//! statement see both. So a page of names is read first and what belongs to them afterwards, in at most three
//! statements; a search by skill looks through so many names at a time.

use std::collections::{BTreeMap, BTreeSet};

use sea_orm::{FromQueryResult, Value};

use super::{Membership, MembershipId, Person, PersonId, Role, Standing};
use crate::{
    foundation::{
        db::{DbErr, Scoped, Sql},
        email_address::EmailAddress,
        i18n::Lang,
        search,
    },
    tenancy::{PeopleDb, TenantDb, places::Places},
};

/// Members on a page.
const SHOWN: usize = 24;
/// Names looked through at once when a skill or a language is asked for.
const SCANNED: usize = 200;
/// How often that is done before the page says "go on".
const ROUNDS: usize = 5;

/// What is looked for in the directory.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// The beginning of a name or of one of its words.
    pub name: String,
    /// A skill of the catalogue.
    pub skill: Option<String>,
    /// A language spoken.
    pub language: Option<Lang>,
    /// The member after whom the page begins.
    pub after: Option<MembershipId>,
}

/// A member as the directory lists him.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The membership.
    pub id: MembershipId,
    /// The name.
    pub name: String,
    /// Key of the picture.
    pub avatar: Option<String>,
    /// What he may do here.
    pub role: Role,
    /// The region of his home place; empty when not shown or not known.
    pub area: String,
    /// Skills by id; empty when not shown.
    pub skills: Vec<String>,
    /// Languages by code; empty when not shown.
    pub languages: Vec<String>,
}

#[derive(Clone, Debug, FromQueryResult)]
struct Line {
    id: MembershipId,
    person_id: Option<PersonId>,
    display_name: String,
    avatar: Option<String>,
    role: Role,
    shows_skills: bool,
    shows_languages: bool,
    shows_area: bool,
}

/// A page of the directory, and the member after whom the next one begins.
///
/// # Errors
/// When the database does not answer.
pub async fn directory(
    db: &TenantDb,
    people: &PeopleDb,
    places: &Places,
    search: &Search,
) -> Result<(Vec<Listed>, Option<MembershipId>), DbErr> {
    let narrow = search.skill.is_some() || search.language.is_some();
    let at_once = if narrow { SCANNED } else { SHOWN + 1 };
    let mut found: Vec<Line> = Vec::new();
    let mut after = search.after;
    for _ in 0..ROUNDS {
        let lines = names(db, &search.name, after, at_once).await?;
        let (read, last) = (lines.len(), lines.last().map(|line| line.id));
        for line in fitting(people, search, lines).await? {
            if found.len() == SHOWN {
                let next = found.last().map(|line| line.id);
                return Ok((shown(people, places, found).await?, next));
            }
            found.push(line);
        }
        if read < at_once {
            return Ok((shown(people, places, found).await?, None));
        }
        after = last;
    }
    Ok((shown(people, places, found).await?, after))
}

/// One member as others see him; none when he is not in good standing.
///
/// # Errors
/// When the database does not answer.
pub async fn profile(people: &PeopleDb, places: &Places, member: &Membership) -> Result<Option<Listed>, DbErr> {
    if member.standing != Standing::Active {
        return Ok(None);
    }
    let line = Line {
        id: member.id,
        person_id: member.person_id,
        display_name: member.display_name.clone(),
        avatar: member.avatar.clone(),
        role: member.role,
        shows_skills: member.shows_skills,
        shows_languages: member.shows_languages,
        shows_area: member.shows_area,
    };
    Ok(shown(people, places, vec![line]).await?.pop())
}

async fn names(db: &TenantDb, name: &str, after: Option<MembershipId>, limit: usize) -> Result<Vec<Line>, DbErr> {
    let mut sql = Text::new(
        "SELECT id, person_id, display_name, avatar, role, shows_skills, shows_languages, shows_area
         FROM memberships WHERE tenant_id = $1 AND standing = $2",
        vec![db.tenant().into(), Standing::Active.into()],
    );
    sql.name(name);
    if let Some(after) = after {
        let place = sql.place(after);
        sql.add(&format!(
            " AND (name_key, id) > (SELECT name_key, id FROM memberships WHERE tenant_id = $1 AND id = {place})"
        ));
    }
    sql.add(&format!(" ORDER BY name_key, id LIMIT {limit}"));
    sql.all(&db.open().await?).await
}

/// Those who have the skill and speak the language that are asked for, and show it.
async fn fitting(people: &PeopleDb, search: &Search, mut lines: Vec<Line>) -> Result<Vec<Line>, DbErr> {
    let lang = search.language.map(Lang::as_str);
    for (table, column, wanted) in [
        ("person_skills", "skill", search.skill.as_deref()),
        ("person_languages", "lang", lang),
    ] {
        let Some(wanted) = wanted else { continue };
        lines.retain(|line| {
            if column == "skill" {
                line.shows_skills
            } else {
                line.shows_languages
            }
        });
        let ids: Vec<PersonId> = lines.iter().filter_map(|line| line.person_id).collect();
        let words = words(people, table, column, &ids, Some(wanted)).await?;
        lines.retain(|line| line.person_id.is_some_and(|person| words.contains_key(&person)));
    }
    Ok(lines)
}

async fn shown(people: &PeopleDb, places: &Places, lines: Vec<Line>) -> Result<Vec<Listed>, DbErr> {
    let who_show = |shows: fn(&Line) -> bool| -> Vec<PersonId> {
        lines
            .iter()
            .filter(|line| shows(line))
            .filter_map(|line| line.person_id)
            .collect()
    };
    let mut skills = words(
        people,
        "person_skills",
        "skill",
        &who_show(|line| line.shows_skills),
        None,
    )
    .await?;
    let mut languages = words(
        people,
        "person_languages",
        "lang",
        &who_show(|line| line.shows_languages),
        None,
    )
    .await?;
    let mut areas = areas(people, places, &who_show(|line| line.shows_area)).await?;
    let listed = lines.into_iter().map(|line| {
        let of = |words: &mut BTreeMap<PersonId, Vec<String>>| {
            line.person_id
                .and_then(|person| words.remove(&person))
                .unwrap_or_default()
        };
        Listed {
            skills: of(&mut skills),
            languages: of(&mut languages),
            area: line
                .person_id
                .and_then(|person| areas.remove(&person))
                .unwrap_or_default(),
            id: line.id,
            name: line.display_name,
            avatar: line.avatar,
            role: line.role,
        }
    });
    Ok(listed.collect())
}

#[derive(FromQueryResult)]
struct Word {
    person_id: PersonId,
    word: String,
}

async fn words(
    people: &PeopleDb,
    table: &str,
    column: &str,
    ids: &[PersonId],
    wanted: Option<&str>,
) -> Result<BTreeMap<PersonId, Vec<String>>, DbErr> {
    let mut words: BTreeMap<PersonId, Vec<String>> = BTreeMap::new();
    if ids.is_empty() {
        return Ok(words);
    }
    let mut sql = Text::new(
        &format!("SELECT person_id, {column} AS word FROM {table} WHERE person_id IN ("),
        Vec::new(),
    );
    sql.list(ids);
    sql.add(")");
    if let Some(wanted) = wanted {
        let place = sql.place(wanted.to_owned());
        sql.add(&format!(" AND {column} = {place}"));
    }
    sql.add(&format!(" ORDER BY person_id, {column}"));
    let rows: Vec<Word> = sql.all(&people.open().await?).await?;
    for row in rows {
        words.entry(row.person_id).or_default().push(row.word);
    }
    Ok(words)
}

#[derive(FromQueryResult)]
struct Home {
    id: PersonId,
    country: String,
    postal_code: String,
}

/// Regions only: a postal code would lead to a door.
async fn areas(people: &PeopleDb, places: &Places, ids: &[PersonId]) -> Result<BTreeMap<PersonId, String>, DbErr> {
    if ids.is_empty() {
        return Ok(BTreeMap::new());
    }
    let mut sql = Text::new(
        "SELECT id, country, postal_code FROM persons WHERE deleted_at IS NULL AND id IN (",
        Vec::new(),
    );
    sql.list(ids);
    sql.add(")");
    let homes: Vec<Home> = sql.all(&people.open().await?).await?;
    let region = |home: Home| {
        let place = places.find(home.country.parse().ok()?, &home.postal_code)?;
        (!place.region.is_empty()).then_some((home.id, place.region))
    };
    Ok(homes.into_iter().filter_map(region).collect())
}

/// A member as the staff's list shows him.
#[derive(Clone, Debug, FromQueryResult)]
pub struct StaffLine {
    /// The membership.
    pub id: MembershipId,
    /// The name.
    pub display_name: String,
    /// Key of the picture.
    pub avatar: Option<String>,
    /// What he may do here.
    pub role: Role,
    /// Where he stands.
    pub standing: Standing,
    /// Since when.
    pub joined_at: chrono::DateTime<chrono::Utc>,
}

/// What the staff look for.
#[derive(Clone, Debug)]
pub struct StaffSearch {
    /// The standing.
    pub standing: Standing,
    /// The beginning of a name, or a whole e-mail address.
    pub text: String,
    /// The member after whom the page begins.
    pub after: Option<MembershipId>,
}

/// Members for the staff, the newest first, and the one after whom the next page begins.
///
/// An address finds its member whatever his standing; one that is known elsewhere only finds nobody, with as many
/// statements as one that nobody has.
///
/// # Errors
/// When the database does not answer.
pub async fn for_staff(
    db: &TenantDb,
    people: &PeopleDb,
    search: &StaffSearch,
) -> Result<(Vec<StaffLine>, Option<MembershipId>), DbErr> {
    const COLUMNS: &str =
        "SELECT id, display_name, avatar, role, standing, joined_at FROM memberships WHERE tenant_id = $1";
    if let Ok(email) = EmailAddress::parse(&search.text) {
        let known = Person::by_email(people, &email).await?;
        let mut sql = Text::new(COLUMNS, vec![db.tenant().into()]);
        let place = sql.place(known.map_or_else(PersonId::new, |person| person.id));
        sql.add(&format!(" AND person_id = {place}"));
        return Ok((sql.all(&db.open().await?).await?, None));
    }
    let mut sql = Text::new(
        &format!("{COLUMNS} AND standing = $2"),
        vec![db.tenant().into(), search.standing.into()],
    );
    sql.name(&search.text);
    if let Some(after) = search.after {
        let place = sql.place(after);
        sql.add(&format!(
            " AND (joined_at, id) < (SELECT joined_at, id FROM memberships WHERE tenant_id = $1 AND id = {place})"
        ));
    }
    sql.add(&format!(" ORDER BY joined_at DESC, id DESC LIMIT {}", SHOWN + 1));
    let mut lines: Vec<StaffLine> = sql.all(&db.open().await?).await?;
    let more = lines.len() > SHOWN;
    lines.truncate(SHOWN);
    let next = lines.last().map(|line| line.id).filter(|_| more);
    Ok((lines, next))
}

/// A statement that grows, with its values.
struct Text {
    text: String,
    values: Vec<Value>,
}

impl Text {
    fn new(text: &str, values: Vec<Value>) -> Self {
        Self {
            text: text.to_owned(),
            values,
        }
    }

    fn add(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn place(&mut self, value: impl Into<Value>) -> String {
        self.values.push(value.into());
        format!("${}", self.values.len())
    }

    fn list(&mut self, ids: &[PersonId]) {
        let ids: BTreeSet<PersonId> = ids.iter().copied().collect();
        let places: Vec<String> = ids.into_iter().map(|id| self.place(id)).collect();
        self.add(&places.join(", "));
    }

    /// Narrows to names of which a word begins like this.
    fn name(&mut self, typed: &str) {
        let key = pattern(typed);
        if key.is_empty() {
            return;
        }
        let (first, later) = (self.place(format!("{key}%")), self.place(format!("% {key}%")));
        self.add(&format!(
            " AND (name_key LIKE {first} ESCAPE '!' OR name_key LIKE {later} ESCAPE '!')"
        ));
    }

    async fn all<Row: FromQueryResult>(self, tx: &Scoped<'_>) -> Result<Vec<Row>, DbErr> {
        self.values
            .into_iter()
            .fold(Sql::new(self.text), Sql::bind)
            .all(tx)
            .await
    }
}

/// What was typed as LIKE wants it: folded, its special characters meant as they are.
fn pattern(typed: &str) -> String {
    let folded = search::normal(typed.trim());
    folded
        .chars()
        .flat_map(|c| matches!(c, '%' | '_' | '!').then_some('!').into_iter().chain([c]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn what_is_typed_is_no_pattern() {
        assert_eq!(pattern(" Müller_50%! "), "muller!_50!%!!");
        assert_eq!(pattern("  "), "");
    }
}
