//! What one room shows of another: small faces that the owner implements and `app.rs` registers.

use std::collections::BTreeMap;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDateTime, Utc};
use uuid::Uuid;

use super::{Tenant, TenantId, content::Said, places::Point};
use crate::foundation::{
    db::{DbErr, Work},
    error::AppError,
    i18n::{Country, Lang, Speaker},
};

/// What an order asks of whoever comes.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    /// `friend` or `profi`.
    pub class: String,
    /// The skill, from the platform's catalogue.
    pub skill: String,
    /// The names of all certificates it takes.
    pub certificates: Vec<String>,
    /// The country, two letters.
    pub country: String,
    /// Where.
    pub point: Point,
    /// The community that sells it: whoever it has shut out does not come.
    pub origin: TenantId,
    /// Whether it asks its own Friends only.
    pub own_only: bool,
}

/// Whether anybody could come: asked by the booking, answered by dispatch.
#[async_trait]
pub trait Coverage: Send + Sync {
    /// For each need, whether at least one Friend in good standing fits it, may be asked by the community that sells it, and
    /// has the place within his own radius (at most 40 km). Holiday and load do not count against it.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn covers(&self, work: &Work, needs: &[Need]) -> Result<Vec<bool>, DbErr>;

    /// Which of these languages those speak who could come, in the given order; none when nobody could come. A place is
    /// covered whatever they speak.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn spoken(&self, work: &Work, need: &Need, langs: &[Lang]) -> Result<Option<Vec<Lang>>, DbErr>;
}

/// A package that a community sells, looked at from one place.
#[derive(Clone, Debug)]
pub struct OnSale {
    /// Its word in addresses.
    pub slug: String,
    /// Its name in each language of the product: as it is written in that one, or in another.
    pub names: BTreeMap<Lang, String>,
    /// What it asks of whoever comes to this place.
    pub need: Need,
}

/// What a community sells: asked by the waiting list, answered by orders.
#[async_trait]
pub trait Catalogue: Send + Sync {
    /// Every package that is sold in this country, in the community's order.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn on_sale(&self, work: &Work, tenant: &Tenant, country: Country, point: Point)
    -> Result<Vec<OnSale>, DbErr>;
}

/// What customers say of a Friend: shown on his profile, answered by orders.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reputation {
    /// The Bayesian mean, 1 to 5.
    pub value: f64,
    /// How many ratings stand behind it, at least one.
    pub count: i64,
}

/// Asked by a profile.
#[async_trait]
pub trait Reputations: Send + Sync {
    /// The reputation of a person; none when nobody has rated him.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn of(&self, work: &Work, person: Uuid) -> Result<Option<Reputation>, DbErr>;
}

/// Whose page it is, for the counts that stand in its frame.
#[derive(Clone, Copy, Debug)]
pub struct OwnPage {
    /// The community.
    pub tenant: TenantId,
    /// The member's id there.
    pub member: Uuid,
    /// The person behind it.
    pub person: Uuid,
    /// Now.
    pub now: DateTime<Utc>,
}

/// How much waits for a member behind a place of the navigation: asked by the frame of his pages.
#[async_trait]
pub trait Waits: Send + Sync {
    /// The place's path behind `/{lang}`.
    fn path(&self) -> &'static str;

    /// How much waits there.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn count(&self, work: &Work, page: OwnPage) -> Result<i64, DbErr>;
}

/// A place for which people wait.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitingPlace {
    /// Two letters.
    pub country: String,
    /// The postal code as the country writes it.
    pub postal_code: String,
    /// Where.
    pub point: Point,
    /// How many wait, at least one.
    pub count: i64,
    /// The words of the packages they need; whoever takes whatever can be booked first names none.
    pub packages: Vec<String>,
}

/// For which places people wait in a community: asked by its managers, answered by the waiting list.
#[async_trait]
pub trait WaitingList: Send + Sync {
    /// The places with the most waiting first, so many of them; nobody's address.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn places(&self, work: &Work, tenant: TenantId, most: i64) -> Result<Vec<WaitingPlace>, DbErr>;
}

/// Where a face is asked for something to be shown: a page of this community, in this language.
#[derive(Clone, Copy, Debug)]
pub struct Room<'a> {
    /// The community.
    pub tenant: &'a Tenant,
    /// The reader's language.
    pub lang: Lang,
    /// Now.
    pub now: DateTime<Utc>,
}

/// An event that comes.
#[derive(Clone, Debug)]
pub struct NextEvent {
    /// Its title, in the reader's language or the one that exists.
    pub title: Said,
    /// Its path behind the language.
    pub path: String,
    /// When it begins, by the clock on its wall.
    pub wall: NaiveDateTime,
    /// The path behind the language of its page at the managers' desk.
    pub desk_path: String,
    /// The town; empty for what is online only.
    pub place: String,
    /// Whether all seats are taken.
    pub is_full: bool,
}

/// What comes next: asked by the first page, answered by the events.
#[async_trait]
pub trait NextEvents: Send + Sync {
    /// The next events that everybody may see, so many at most.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn of(&self, work: &Work, page: Room<'_>, most: i64) -> Result<Vec<NextEvent>, DbErr>;
}

/// A conversation that is to be opened about something.
#[derive(Clone, Debug)]
pub struct NewThread {
    /// The community.
    pub tenant: TenantId,
    /// The member in whose name it is opened.
    pub author: Uuid,
    /// Its title; as much of it as fits.
    pub title: String,
    /// Its first contribution, in Markdown.
    pub text: String,
    /// The language of both.
    pub lang: Lang,
    /// When.
    pub now: DateTime<Utc>,
}

/// A conversation about something, as its reader may see it.
#[derive(Clone, Debug)]
pub struct Thread {
    /// Its path behind the language.
    pub path: String,
    /// How many have answered.
    pub replies: i64,
}

/// Conversations about what other rooms show: asked by an event, answered by the forum.
#[async_trait]
pub trait Threads: Send + Sync {
    /// Where they lie, behind the language.
    fn path(&self) -> &'static str;

    /// Opens one where its author may open some; nothing when there is no such place.
    ///
    /// # Errors
    /// When the database refuses it.
    async fn open(&self, work: &Work, new: NewThread) -> Result<Option<Uuid>, AppError>;

    /// The conversation, if this reader may read it.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn find(
        &self,
        work: &Work,
        tenant: TenantId,
        reader: Option<Uuid>,
        id: Uuid,
    ) -> Result<Option<Thread>, AppError>;
}

/// One thing of a room as a newsletter shows it, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Card {
    /// Its name.
    pub title: String,
    /// A sentence or two about it; may be empty.
    pub text: String,
    /// What tells at a glance: a price, a day.
    pub note: String,
    /// The path behind `/{lang}` that leads to it.
    pub path: String,
    /// When it is past; none of what does not pass.
    pub until: Option<DateTime<Utc>>,
}

/// A kind of thing that a newsletter can show: asked by its blocks, answered by the room that owns the thing.
#[async_trait]
pub trait Block: Send + Sync {
    /// The word of the kind: `package`, `event`, `topic`.
    fn kind(&self) -> &'static str;

    /// Where such things lie, behind the language.
    fn path(&self) -> &'static str;

    /// What there is to choose from at this moment, as id and name in this reader's language.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn choices(
        &self,
        work: &Work,
        tenant: &Tenant,
        speaker: &Speaker,
        now: DateTime<Utc>,
    ) -> Result<Vec<(String, String)>, DbErr>;

    /// The thing for everybody to see; none when it is gone or not for everybody.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn card(&self, work: &Work, tenant: &Tenant, speaker: &Speaker, id: &str) -> Result<Option<Card>, DbErr>;
}

/// What a room keeps of a member: asked by the copy of his data that he takes along, answered by every room that keeps
/// something of him.
#[async_trait]
pub trait Belongings: Send + Sync {
    /// The file's name.
    fn file(&self) -> &'static str;

    /// All of it; nobody else's.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn of(&self, work: &Work, page: OwnPage) -> Result<serde_json::Value, DbErr>;
}

/// How far things that are to be done are counted: behind it one only knows that there are many.
pub const TO_DO_MAX: i64 = 1_000;

/// Things of one kind that a community's managers have to do, and where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToDo {
    /// The Fluent key of what they are; it takes `n`.
    pub key: &'static str,
    /// How many there are, [`TO_DO_MAX`] at most.
    pub count: i64,
    /// The Fluent key of what that is about.
    pub about: &'static str,
    /// The Fluent key of what one does about them.
    pub verb: &'static str,
    /// An icon.
    pub icon: &'static str,
    /// The path of their list behind the language, with its query.
    pub path: &'static str,
    /// Whether something that was promised is late.
    pub is_late: bool,
}

/// What is to be done in a room: asked by the managers' desk, answered by every room where something can wait for them.
#[async_trait]
pub trait ToDos: Send + Sync {
    /// One line a kind, in the order in which it presses; also those of which there is none.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn of(&self, work: &Work, tenant: TenantId, now: DateTime<Utc>) -> Result<Vec<ToDo>, DbErr>;
}

/// A newsletter that is on its way.
#[derive(Clone, Debug)]
pub struct OnItsWay {
    /// Its subject, in the reader's language or the one that exists.
    pub title: Said,
    /// The path behind the language.
    pub path: String,
    /// The Fluent key of where it stands.
    pub state: String,
    /// When its first letter leaves, as long as none has.
    pub begins: Option<DateTime<Utc>>,
    /// Letters that have left, one way or the other.
    pub left: i64,
    /// Letters altogether; 0 before it has begun.
    pub all: i64,
}

/// Which newsletters are on their way: asked by the managers' desk, answered by the newsletters.
#[async_trait]
pub trait OnTheirWay: Send + Sync {
    /// The newest first, ten at most.
    ///
    /// # Errors
    /// When the database does not answer.
    async fn of(&self, work: &Work, page: Room<'_>) -> Result<Vec<OnItsWay>, DbErr>;
}

/// The faces that are registered.
pub struct Faces {
    /// Whether anybody could come.
    pub coverage: Box<dyn Coverage>,
    /// What is sold.
    pub catalogue: Box<dyn Catalogue>,
    /// What customers say.
    pub reputations: Box<dyn Reputations>,
    /// What waits for a member, place by place.
    pub waits: Vec<Box<dyn Waits>>,
    /// How much he has not read of what he was told: the bell.
    pub bell: Box<dyn Waits>,
    /// Where people wait.
    pub waiting_list: Box<dyn WaitingList>,
    /// What comes next.
    pub next_events: Box<dyn NextEvents>,
    /// Where people talk about something.
    pub threads: Box<dyn Threads>,
    /// What a newsletter can show.
    pub blocks: Vec<Box<dyn Block>>,
    /// What rooms keep of a member.
    pub belongings: Vec<Box<dyn Belongings>>,
    /// What is to be done, room by room in the order of the desk.
    pub to_dos: Vec<Box<dyn ToDos>>,
    /// Which newsletters are on their way.
    pub on_their_way: Box<dyn OnTheirWay>,
}
