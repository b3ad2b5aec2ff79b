//! What the managers of the community where an order was booked read of it: the list by filter, broken promises first, the
//! places nobody was found for, the order itself and its history.
//!
//! Every statement compares the origin and runs in the community's own scope: an order of another one does not exist here.
//! By what a customer can be reached is no part of it: that is sealed, and looking at it is an act of its own.

use std::str::FromStr;

use chrono::{DateTime, NaiveDateTime, Utc};
use sea_orm::FromQueryResult;
use serde_json::Value;
use uuid::Uuid;

use super::{
    Extra, Order, OrderId, PackageId, State,
    order::COLUMNS,
    promise::{self, Broken},
};
use crate::{
    accounts::MembershipId,
    foundation::{
        db::{DbErr, Sql},
        error::AppError,
        i18n::{Country, Lang},
        money::{Currency, Money},
    },
    tenancy::{TenantDb, places::Point},
};

/// Orders on a page.
pub const SHOWN: usize = 30;
/// Orders in one file.
pub const EXPORTED_MAX: usize = 10_000;
/// Places on the map and in its table.
pub const PLACES_MAX: i64 = 500;
/// Characters of what is searched for.
pub const SEARCH_CHARS_MAX: usize = 60;
/// Lines of one order's history.
const HISTORY_MAX: i64 = 500;
/// The states in which nothing is left to do; an index holds the other ones.
const IS_OPEN: &str = "o.state NOT IN ('completed', 'failed', 'cancelled', 'closed')";

/// Which orders by where they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// All of them.
    #[default]
    All,
    /// Those with a broken promise.
    Broken,
    /// Those in this state.
    In(State),
}

impl FromStr for Show {
    type Err = AppError;

    fn from_str(word: &str) -> Result<Self, AppError> {
        match word {
            "" => Ok(Self::All),
            "broken" => Ok(Self::Broken),
            word => word.parse().map(Self::In).map_err(|_| AppError::NotFound),
        }
    }
}

impl Show {
    /// The word in addresses; empty for all of them.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Broken => "broken",
            Self::In(state) => state.as_str(),
        }
    }
}

/// Which orders a manager wants to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// By where they stand.
    pub show: Show,
    /// Of one package.
    pub package: Option<PackageId>,
    /// At one postal code of one country.
    pub place: Option<(Country, String)>,
    /// By the beginning of the code, of the postal code or of the place.
    pub words: String,
}

/// Where a page of the list begins: behind this order, among those with a broken promise or among the other ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct After {
    /// Whether it is one with a broken promise.
    pub part: Part,
    /// When it was booked.
    pub placed_at: DateTime<Utc>,
    /// The order.
    pub id: OrderId,
}

/// A part of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A promise is broken: who has waited longest comes first.
    Broken,
    /// All is well: the newest come first.
    Well,
}

impl std::str::FromStr for After {
    type Err = AppError;

    fn from_str(text: &str) -> Result<Self, AppError> {
        let read = || {
            let mut words = text.splitn(3, '.');
            let part = match words.next()? {
                "broken" => Part::Broken,
                "well" => Part::Well,
                _ => return None,
            };
            let micros = words.next()?.parse().ok()?;
            Some(Self {
                part,
                placed_at: DateTime::from_timestamp_micros(micros)?,
                id: words.next()?.parse().ok()?,
            })
        };
        read().ok_or(AppError::NotFound)
    }
}

impl std::fmt::Display for After {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let part = match self.part {
            Part::Broken => "broken",
            Part::Well => "well",
        };
        write!(f, "{part}.{}.{}", self.placed_at.timestamp_micros(), self.id)
    }
}

/// An order in the managers' list. It knows nothing of the customer but where he lives.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Listed {
    /// The order.
    pub id: OrderId,
    /// The code people read to each other.
    pub code: String,
    package_slug: String,
    package_texts: Value,
    lang: String,
    /// Two letters.
    pub country: String,
    /// The customer's postal code.
    pub postal_code: String,
    /// Its place; may be empty.
    pub place: String,
    price: i64,
    currency: String,
    /// Where it stands.
    pub state: State,
    /// When it was booked.
    pub placed_at: DateTime<Utc>,
    /// Until when the Friend must get in touch.
    pub contact_due_at: Option<DateTime<Utc>>,
    /// The agreed time.
    pub starts_at: Option<DateTime<Utc>>,
    time_zone: String,
    /// The membership of the Friend who has it, here or elsewhere.
    pub friend_member_id: Option<MembershipId>,
    /// What he is called here; none for somebody of another community.
    pub friend_name: Option<String>,
    broken: Option<String>,
}

impl Listed {
    /// The promise that is broken.
    #[must_use]
    pub fn broken(&self) -> Option<Broken> {
        self.broken.as_deref().and_then(Broken::parse)
    }

    /// What the customer pays, without extras.
    #[must_use]
    pub fn price(&self) -> Money {
        Money::new(self.price, self.currency.parse().unwrap_or(Currency::Eur))
    }

    /// The customer's zone.
    #[must_use]
    pub fn zone(&self) -> chrono_tz::Tz {
        self.time_zone.parse().unwrap_or(chrono_tz::Europe::Berlin)
    }

    /// The package's name in this language, else in the customer's, else its slug.
    #[must_use]
    pub fn package_name(&self, lang: Lang) -> String {
        [lang.as_str(), &self.lang]
            .iter()
            .find_map(|lang| self.package_texts.get(*lang)?.get("name")?.as_str())
            .unwrap_or(&self.package_slug)
            .to_owned()
    }

    fn after(&self, part: Part) -> After {
        After {
            part,
            placed_at: self.placed_at,
            id: self.id,
        }
    }
}

/// What a filter adds to a statement: conditions, and the values of their places from `$7` on.
#[derive(Default)]
struct Conditions {
    text: String,
    values: Vec<sea_orm::Value>,
}

impl Conditions {
    /// The place of one more value.
    fn place(&mut self, value: impl Into<sea_orm::Value>) -> String {
        self.values.push(value.into());
        format!("${}", 6 + self.values.len())
    }

    fn and(&mut self, condition: &str) {
        self.text.push_str(" AND ");
        self.text.push_str(condition);
    }
}

impl Filter {
    fn conditions(&self) -> Conditions {
        let mut all = Conditions::default();
        if let Show::In(state) = self.show {
            let state = all.place(state.as_str());
            all.and(&format!("o.state = {state}"));
        }
        if let Some(package) = self.package {
            let package = all.place(package);
            all.and(&format!("o.package_id = {package}"));
        }
        if let Some((country, code)) = &self.place {
            let (country, code) = (all.place(country.as_str()), all.place(code.as_str()));
            all.and(&format!("o.country = {country} AND o.postal_code = {code}"));
        }
        let words = self.searched();
        if !words.is_empty() {
            // SQLite lowers only the letters of English: what begins with another one is looked for as it is written, too.
            let mut letters = words.chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            let code = all.place(format!("{}%", words.to_uppercase()));
            let lower = all.place(format!("{}%", words.to_lowercase()));
            let capital = all.place(format!("{first}{}%", letters.as_str()));
            all.and(&format!(
                "(o.code LIKE {code} OR o.postal_code LIKE {code} OR lower(o.place) LIKE {lower} OR o.place LIKE {capital})"
            ));
        }
        all
    }

    /// What is searched for, without the signs that mean something to the database.
    fn searched(&self) -> String {
        let words = self.words.chars().filter(|c| !matches!(c, '%' | '_' | '\\'));
        let words: String = words.take(SEARCH_CHARS_MAX).collect();
        words.trim().to_owned()
    }
}

/// The managers' list: so many orders behind `after`, and where the next page begins.
///
/// # Errors
/// When the database does not answer.
pub async fn list(
    db: &TenantDb,
    filter: &Filter,
    after: Option<After>,
    most: usize,
    now: DateTime<Utc>,
) -> Result<(Vec<Listed>, Option<After>), DbErr> {
    let wanted = most + 1;
    let mut found: Vec<(Part, Listed)> = Vec::new();
    for part in [Part::Broken, Part::Well] {
        let behind = after.filter(|after| after.part == part);
        let is_over = after.is_some_and(|after| after.part == Part::Well) && part == Part::Broken;
        let is_left_out = filter.show == Show::Broken && part == Part::Well;
        if is_over || is_left_out || found.len() >= wanted {
            continue;
        }
        let rows = part_of_list(db, filter, part, behind, wanted - found.len(), now).await?;
        found.extend(rows.into_iter().map(|row| (part, row)));
    }
    let more = found.len() > most;
    found.truncate(most);
    let next = found.last().filter(|_| more).map(|(part, row)| row.after(*part));
    Ok((found.into_iter().map(|(_, row)| row).collect(), next))
}

async fn part_of_list(
    db: &TenantDb,
    filter: &Filter,
    part: Part,
    behind: Option<After>,
    most: usize,
    now: DateTime<Utc>,
) -> Result<Vec<Listed>, DbErr> {
    let mut all = filter.conditions();
    let word = promise::word();
    let (sign, order) = match part {
        Part::Broken => {
            all.and(IS_OPEN);
            all.and(&format!("{word} IS NOT NULL"));
            (">", "o.placed_at, o.id")
        }
        Part::Well => {
            all.and(&format!("{word} IS NULL"));
            ("<", "o.placed_at DESC, o.id DESC")
        }
    };
    if let Some(after) = behind {
        let (at, id) = (all.place(after.placed_at), all.place(after.id));
        all.and(&format!("(o.placed_at, o.id) {sign} ({at}, {id})"));
    }
    let tx = db.open().await?;
    let sql = Sql::new(format!(
        "SELECT o.id, o.code, o.package_slug, o.package_texts, o.lang, o.country, o.postal_code, o.place, o.price,
            o.currency, o.state, o.placed_at, o.contact_due_at, o.starts_at, o.time_zone, o.friend_member_id,
            m.display_name AS friend_name, {word} AS broken
         FROM orders o LEFT JOIN memberships m
            ON m.tenant_id = $1 AND m.id = o.friend_member_id AND o.friend_tenant_id = $1
         WHERE o.origin_tenant_id = $1{} ORDER BY {order} LIMIT {most}",
        all.text
    ));
    let sql = promise::bind(sql, db.tenant(), now);
    let sql = all.values.into_iter().fold(sql, Sql::bind);
    sql.all(&tx).await
}

/// How many orders stand where something is left to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By state.
    pub by_state: Vec<(State, i64)>,
    /// With a broken promise.
    pub broken: i64,
}

#[derive(FromQueryResult)]
struct Count {
    state: State,
    n: i64,
    broken: i64,
}

/// Counts the orders of a community in which something is left to do.
///
/// # Errors
/// When the database does not answer.
pub async fn counts(db: &TenantDb, now: DateTime<Utc>) -> Result<Counts, DbErr> {
    let tx = db.open().await?;
    let sql = Sql::new(format!(
        "SELECT o.state AS state, count(*) AS n, count({}) AS broken FROM orders o
         WHERE o.origin_tenant_id = $1 AND {IS_OPEN} GROUP BY o.state",
        promise::word()
    ));
    let rows: Vec<Count> = promise::bind(sql, db.tenant(), now).all(&tx).await?;
    Ok(Counts {
        broken: rows.iter().map(|row| row.broken).sum(),
        by_state: rows.into_iter().map(|row| (row.state, row.n)).collect(),
    })
}

/// A place where orders wait for somebody.
#[derive(Clone, Debug, PartialEq)]
pub struct Unserved {
    /// Two letters.
    pub country: String,
    /// The postal code.
    pub postal_code: String,
    /// Its place; may be empty.
    pub place: String,
    /// Where.
    pub point: Point,
    /// How many orders.
    pub count: i64,
}

#[derive(FromQueryResult)]
struct Crowd {
    country: String,
    postal_code: String,
    place: String,
    lat: f64,
    lon: f64,
    n: i64,
}

/// The places at which nobody was found for an order, the most of them first.
///
/// # Errors
/// When the database does not answer.
pub async fn unserved(db: &TenantDb, most: i64) -> Result<Vec<Unserved>, DbErr> {
    let tx = db.open().await?;
    let crowds: Vec<Crowd> = Sql::new(
        "SELECT country, postal_code, min(place) AS place, min(lat) AS lat, min(lon) AS lon, count(*) AS n FROM orders
         WHERE origin_tenant_id = $1 AND state = 'unassigned'
         GROUP BY country, postal_code ORDER BY n DESC, country, postal_code LIMIT $2",
    )
    .bind(db.tenant())
    .bind(most)
    .all(&tx)
    .await?;
    let place = |crowd: Crowd| Unserved {
        country: crowd.country,
        postal_code: crowd.postal_code,
        place: crowd.place,
        point: Point {
            lat: crowd.lat,
            lon: crowd.lon,
        },
        count: crowd.n,
    };
    Ok(crowds.into_iter().map(place).collect())
}

/// The order with this id, if it was booked in this community.
///
/// # Errors
/// [`AppError::NotFound`] when it was not.
pub async fn find(db: &TenantDb, id: OrderId) -> Result<Order, AppError> {
    let tx = db.open().await?;
    Sql::new(format!(
        "SELECT {COLUMNS} FROM orders WHERE origin_tenant_id = $1 AND id = $2"
    ))
    .bind(db.tenant())
    .bind(id)
    .one(&tx)
    .await?
    .ok_or(AppError::NotFound)
}

#[derive(FromQueryResult)]
struct Word {
    broken: Option<String>,
}

/// The promise of this order that is broken.
///
/// # Errors
/// When the database does not answer.
pub async fn broken(db: &TenantDb, id: OrderId, now: DateTime<Utc>) -> Result<Option<Broken>, DbErr> {
    let tx = db.open().await?;
    let sql = Sql::new(format!(
        "SELECT {} AS broken FROM orders o WHERE o.origin_tenant_id = $1 AND o.id = $7",
        promise::word()
    ));
    let word: Option<Word> = promise::bind(sql, db.tenant(), now).bind(id).one(&tx).await?;
    Ok(word.and_then(|word| word.broken).as_deref().and_then(Broken::parse))
}

/// The extras of an order, the oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn extras(db: &TenantDb, id: OrderId) -> Result<Vec<Extra>, DbErr> {
    let tx = db.open().await?;
    Sql::new(
        "SELECT id, label, amount, state FROM order_extras WHERE origin_tenant_id = $1 AND order_id = $2 ORDER BY id",
    )
    .bind(db.tenant())
    .bind(id)
    .all(&tx)
    .await
}

#[derive(FromQueryResult)]
struct Wall {
    wall_time: String,
}

/// The time on the customer's clock that one side has proposed and the other has not answered.
///
/// # Errors
/// When the database does not answer.
pub async fn proposal(db: &TenantDb, id: OrderId) -> Result<Option<NaiveDateTime>, DbErr> {
    let tx = db.open().await?;
    let wall: Option<Wall> = Sql::new(
        "SELECT wall_time FROM appointments WHERE origin_tenant_id = $1 AND order_id = $2 AND state = 'proposed'",
    )
    .bind(db.tenant())
    .bind(id)
    .one(&tx)
    .await?;
    Ok(wall.and_then(|wall| wall_time(&wall.wall_time)))
}

/// What the database says of a clock on the wall.
fn wall_time(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok()
}

/// A line of an order's history.
#[derive(Clone, Debug, FromQueryResult)]
pub struct PastStep {
    /// What happened.
    pub step: String,
    /// Where it led.
    pub to_state: State,
    /// Who did it: `customer`, `friend`, `staff`, `partner` or `system`.
    pub actor: String,
    /// A person's or a membership's id, where there is one.
    pub actor_id: Option<Uuid>,
    /// What else the log says.
    pub detail: Value,
    /// When.
    pub at: DateTime<Utc>,
}

impl PastStep {
    /// A word of the detail.
    #[must_use]
    pub fn word(&self, name: &str) -> Option<&str> {
        self.detail.get(name)?.as_str()
    }

    /// A number of the detail.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        self.detail.get(name)?.as_i64()
    }

    /// The wall time of the detail.
    #[must_use]
    pub fn wall_time(&self) -> Option<NaiveDateTime> {
        wall_time(self.word("wall_time")?)
    }
}

/// Everything that happened to an order, the oldest first.
///
/// # Errors
/// When the database does not answer.
pub async fn history(db: &TenantDb, id: OrderId) -> Result<Vec<PastStep>, DbErr> {
    let tx = db.open().await?;
    Sql::new(format!(
        "SELECT step, to_state, actor, actor_id, detail, at FROM order_steps
         WHERE origin_tenant_id = $1 AND order_id = $2 ORDER BY id LIMIT {HISTORY_MAX}"
    ))
    .bind(db.tenant())
    .bind(id)
    .all(&tx)
    .await
}

#[cfg(test)]
mod tests {
    use super::{After, Filter, Part, Show};
    use crate::orders::{OrderId, State};

    #[test]
    fn a_place_in_the_list_is_read_as_it_was_written() {
        let after = After {
            part: Part::Broken,
            placed_at: "2026-11-23T11:00:00.000123Z".parse().unwrap(),
            id: OrderId::new(),
        };
        assert_eq!(after.to_string().parse::<After>().unwrap(), after);
        for odd in ["", "broken", "broken.1", "well.x.y", "other.1.2", "well.1.not-an-id"] {
            assert!(odd.parse::<After>().is_err(), "{odd}");
        }
    }

    #[test]
    fn a_word_of_an_address_is_a_state_or_a_broken_promise_or_everything() {
        let show = |word: &str| word.parse::<Show>().ok();
        assert_eq!(show("broken"), Some(Show::Broken));
        assert_eq!(show("in_progress"), Some(Show::In(State::InProgress)));
        assert_eq!(show(""), Some(Show::All));
        assert_eq!(show("nonsense"), None);
    }

    #[test]
    fn a_search_holds_no_sign_that_means_anything_to_the_database() {
        let filter = Filter {
            words: " %K7_F\\ ".into(),
            ..Filter::default()
        };
        assert_eq!(filter.searched(), "K7F");
        assert_eq!(filter.conditions().values.len(), 3);
        assert!(Filter::default().conditions().text.is_empty());
    }
}
