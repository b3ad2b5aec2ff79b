//! An event: its row, its rules, and who gets a seat.

use chrono::{DateTime, NaiveDateTime, Utc};
use sea_orm::{DeriveActiveEnum, EnumIter, FromQueryResult};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    facts::{FIELDS, Facts, SEATS_MAX, TEXTS, Venue, When},
    letters::{self, News},
    registration::{self, Registration, Wanted},
    source,
};
use crate::{
    accounts::{Membership, MembershipId},
    foundation::{
        db::{DbErr, Sql},
        error::{AppError, Refusal},
        i18n::Lang,
        wall,
    },
    tenancy::{
        House, Tenant, TenantDb,
        audit::{self, Actor},
        content::{self, Said, Texts},
    },
};

/// Whose event it is about, and when something happens to it.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    /// The house.
    pub house: &'a House,
    /// The community.
    pub tenant: &'a Tenant,
    /// Its rows.
    pub db: &'a TenantDb,
    /// Now.
    pub now: DateTime<Utc>,
}

crate::id!(
    /// An event.
    EventId
);
crate::id!(
    /// What several communities hold together.
    SourceId
);

/// Where an event stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum State {
    /// Another community offers to hold it together.
    #[sea_orm(string_value = "proposed")]
    Proposed,
    /// That was declined.
    #[sea_orm(string_value = "declined")]
    Declined,
    /// Seen by managers only.
    #[sea_orm(string_value = "draft")]
    Draft,
    /// Open to everybody.
    #[sea_orm(string_value = "published")]
    Published,
    /// Does not take place.
    #[sea_orm(string_value = "cancelled")]
    Cancelled,
}

impl State {
    /// The word in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Declined => "declined",
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Cancelled => "cancelled",
        }
    }
}

/// How people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Kind {
    /// In one place.
    #[sea_orm(string_value = "in_person")]
    InPerson,
    /// By a link.
    #[sea_orm(string_value = "online")]
    Online,
    /// As each likes.
    #[sea_orm(string_value = "both")]
    Both,
}

impl Kind {
    /// All of them, the usual one first.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Online, Self::Both];

    /// The word in forms and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Online => "online",
            Self::Both => "both",
        }
    }

    /// The kind of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Whether people meet in a place.
    #[must_use]
    pub const fn has_place(self) -> bool {
        !matches!(self, Self::Online)
    }

    /// Whether people meet by a link.
    #[must_use]
    pub const fn has_link(self) -> bool {
        !matches!(self, Self::InPerson)
    }

    /// The seats there are.
    #[must_use]
    pub const fn seats(self) -> &'static [Seat] {
        match self {
            Self::InPerson => &[Seat::InPerson],
            Self::Online => &[Seat::Online],
            Self::Both => &[Seat::InPerson, Seat::Online],
        }
    }
}

/// How somebody takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text")]
pub enum Seat {
    /// He comes.
    #[sea_orm(string_value = "in_person")]
    InPerson,
    /// He follows the link.
    #[sea_orm(string_value = "online")]
    Online,
}

impl Seat {
    /// Both.
    pub const ALL: [Self; 2] = [Self::InPerson, Self::Online];

    /// The word in forms and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Online => "online",
        }
    }

    /// The seat of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|seat| seat.as_str() == word)
    }

    /// The column with the contingent; NULL is without end.
    pub(super) const fn contingent(self) -> &'static str {
        match self {
            Self::InPerson => "seats_in_person",
            Self::Online => "seats_online",
        }
    }

    /// The column that counts those confirmed, their guests included.
    pub(super) const fn taken(self) -> &'static str {
        match self {
            Self::InPerson => "taken_in_person",
            Self::Online => "taken_online",
        }
    }
}

/// The seats of an event by kind; none is without end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contingents {
    /// In person.
    pub in_person: Option<i64>,
    /// Online.
    pub online: Option<i64>,
}

impl Contingents {
    /// What two fields of a form say; empty is without end.
    ///
    /// # Errors
    /// `event-refused-seats` of the field that holds no number of seats.
    pub fn parse(in_person: &str, online: &str) -> Result<Self, (&'static str, Refusal)> {
        let read = |field, text: &str| match text.trim() {
            "" => Ok(None),
            text => text
                .parse()
                .ok()
                .filter(|seats| (1..=SEATS_MAX).contains(seats))
                .map(Some)
                .ok_or((field, Refusal::new("event-refused-seats").with("max", SEATS_MAX))),
        };
        Ok(Self {
            in_person: read("seats_in_person", in_person)?,
            online: read("seats_online", online)?,
        })
    }

    /// Those of this kind of seat.
    #[must_use]
    pub const fn of(self, seat: Seat) -> Option<i64> {
        match seat {
            Seat::InPerson => self.in_person,
            Seat::Online => self.online,
        }
    }
}

/// An event.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Event {
    /// The id.
    pub id: EventId,
    /// What it follows, if it is held together with others.
    pub source_id: Option<SourceId>,
    /// The version of that which it has.
    pub source_version: i64,
    /// Whether this community writes it.
    pub is_host: bool,
    /// Where it stands.
    pub state: State,
    /// How people meet.
    pub kind: Kind,
    /// The readable part of its address.
    pub slug: String,
    wall_starts: String,
    wall_ends: String,
    time_zone: String,
    /// When it begins.
    pub starts_at: DateTime<Utc>,
    /// When it ends.
    pub ends_at: DateTime<Utc>,
    venue: String,
    street: String,
    country: String,
    postal_code: String,
    place: String,
    lat: Option<f64>,
    lon: Option<f64>,
    /// Where it is online; only for those who are confirmed.
    pub online_url: String,
    seats_in_person: Option<i64>,
    seats_online: Option<i64>,
    taken_in_person: i64,
    taken_online: i64,
    /// Guests one may bring.
    pub guests_max: i64,
    /// Whether the question must be answered.
    pub answer_required: bool,
    /// Counts changes; whoever changes it names the one he has seen.
    pub version: i64,
    /// What a calendar is told.
    pub calendar_sequence: i64,
    /// The plan its timers belong to.
    pub epoch: i64,
    /// The conversation about it.
    pub topic_id: Option<Uuid>,
    /// Why it does not take place.
    pub cancel_reason: Option<String>,
    /// Who wrote it.
    pub created_by: MembershipId,
    /// When it was last changed.
    pub updated_at: DateTime<Utc>,
}

pub(super) const COLUMNS: &str =
    "id, source_id, source_version, is_host, state, kind, slug, wall_starts, wall_ends, time_zone, starts_at, ends_at,
     venue, street, country, postal_code, place, lat, lon, online_url, seats_in_person, seats_online, taken_in_person,
     taken_online, guests_max, answer_required, version, calendar_sequence, epoch, topic_id, cancel_reason, created_by,
     updated_at";

/// A new event, as it is to be written.
#[derive(Clone, Debug)]
pub struct NewEvent<'facts> {
    /// Its id, made beforehand so that a form key can name it.
    pub id: EventId,
    /// What is said of it.
    pub facts: &'facts Facts,
    /// Its seats.
    pub seats: Contingents,
    /// What it follows, and the version of that.
    pub source: Option<(SourceId, i64)>,
    /// Whether this community writes it.
    pub is_host: bool,
    /// Where it begins its story.
    pub state: State,
    /// Who writes it.
    pub by: MembershipId,
}

#[derive(FromQueryResult)]
struct Seated {
    queue_next: i64,
    last_seated: bool,
}

impl Event {
    /// The event, whatever its state: for this community's managers.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none.
    pub async fn find(db: &TenantDb, id: EventId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(format!("SELECT {COLUMNS} FROM events WHERE tenant_id = $1 AND id = $2"))
            .bind(db.tenant())
            .bind(id)
            .one(&tx)
            .await?
            .ok_or(AppError::NotFound)
    }

    /// The event, if everybody may see it.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none.
    pub async fn open(db: &TenantDb, id: EventId) -> Result<Self, AppError> {
        let event = Self::find(db, id).await?;
        if event.is_open() {
            Ok(event)
        } else {
            Err(AppError::NotFound)
        }
    }

    /// The event with its row held until the transaction ends, so that its seats stand still.
    ///
    /// # Errors
    /// [`AppError::NotFound`] when there is none.
    pub async fn hold(db: &TenantDb, id: EventId) -> Result<Self, AppError> {
        let tx = db.open().await?;
        Sql::new(format!(
            "UPDATE events SET version = version WHERE tenant_id = $1 AND id = $2 RETURNING {COLUMNS}"
        ))
        .bind(db.tenant())
        .bind(id)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
    }

    /// Writes an event. The caller has looked at [`Facts::refusals`].
    ///
    /// # Errors
    /// When its time is none, or the database refuses it.
    pub async fn write(here: &Here<'_>, new: &NewEvent<'_>) -> Result<(), AppError> {
        let (db, now) = (here.db, here.now);
        let (facts, when) = (new.facts, new.facts.when().map_err(|(_, refusal)| refusal)?);
        let venue = place_of(facts);
        let tx = db.open().await?;
        Sql::new(
            "INSERT INTO events (tenant_id, id, source_id, source_version, is_host, state, kind, slug, wall_starts, wall_ends,
                time_zone, starts_at, ends_at, venue, street, country, postal_code, place, lat, lon, online_url,
                seats_in_person, seats_online, taken_in_person, taken_online, guests_max, answer_required, queue_next,
                last_seated, version, calendar_sequence, epoch, created_by, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                $23, 0, 0, $24, $25, 1, false, 1, 0, 0, $26, $27, $27)",
        )
        .bind(db.tenant())
        .bind(new.id)
        .bind(new.source.map(|(source, _)| source.uuid()))
        .bind(new.source.map_or(0, |(_, version)| version))
        .bind(new.is_host)
        .bind(new.state.as_str())
        .bind(facts.kind.as_str())
        .bind(facts.slug(here.tenant.default_lang))
        .bind(when.wall_starts.format(wall::WALL).to_string())
        .bind(when.wall_ends.format(wall::WALL).to_string())
        .bind(when.zone.name())
        .bind(when.starts_at)
        .bind(when.ends_at)
        .bind(venue.name)
        .bind(venue.street)
        .bind(venue.country)
        .bind(venue.postal_code)
        .bind(venue.place)
        .bind(venue.lat)
        .bind(venue.lon)
        .bind(link_of(facts))
        .bind(new.seats.in_person)
        .bind(new.seats.online)
        .bind(facts.guests_max)
        .bind(facts.answer_required)
        .bind(new.by)
        .bind(now)
        .run(&tx)
        .await?;
        drop(tx);
        say(db, new.id, facts, now).await?;
        Ok(())
    }

    /// Changes what is said of it. Everybody who registered gets a letter when time or place are others now.
    ///
    /// # Errors
    /// `event-refused-changed` when somebody else has changed it since `version`; `event-refused-over` once it has ended
    /// or does not take place; `event-refused-past` when it would begin in the past; `event-refused-kind` when people have
    /// seats that there would be none of, here or in a community that holds it too.
    pub async fn change(&self, here: &Here<'_>, facts: &Facts, version: i64) -> Result<(), AppError> {
        let held = Self::hold(here.db, self.id).await?;
        if held.version != version {
            return Err(Refusal::new("event-refused-changed").with_status(409).into());
        }
        source::seats_stay(here, &held, facts).await?;
        held.take_over(here, facts, None).await?;
        source::spread(here, &held, facts, None).await
    }

    /// Takes over what is said of it; `source` is the version of what it follows.
    pub(super) async fn take_over(&self, here: &Here<'_>, facts: &Facts, source: Option<i64>) -> Result<(), AppError> {
        let (db, now) = (here.db, here.now);
        let when = facts.when().map_err(|(_, refusal)| refusal)?;
        if self.state == State::Cancelled || (self.state == State::Published && self.ends_at <= now) {
            return Err(Refusal::new("event-refused-over").with_status(409).into());
        }
        let moved = self.moved(facts, &when);
        if when.starts_at != self.starts_at {
            when.lies_ahead(now)?;
        }
        if self.state == State::Published && lacks_link(facts) {
            return Err(Refusal::new("event-refused-link-needed").into());
        }
        for seat in Seat::ALL {
            if self.loses(seat, facts) && registration::is_anybody(db, self.id, seat).await? {
                return Err(Refusal::new("event-refused-kind").with_status(409).into());
            }
        }
        let (venue, rises) = (place_of(facts), i64::from(!moved.is_empty()));
        let tx = db.open().await?;
        Sql::new(
            "UPDATE events SET kind = $3, wall_starts = $4, wall_ends = $5, time_zone = $6, starts_at = $7, ends_at = $8,
                venue = $9, street = $10, country = $11, postal_code = $12, place = $13, lat = $14, lon = $15,
                online_url = $16, guests_max = $17, answer_required = $18, updated_at = $19,
                calendar_sequence = calendar_sequence + $20, epoch = epoch + $20, source_version = $21,
                version = version + 1
             WHERE tenant_id = $1 AND id = $2",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(facts.kind.as_str())
        .bind(when.wall_starts.format(wall::WALL).to_string())
        .bind(when.wall_ends.format(wall::WALL).to_string())
        .bind(when.zone.name())
        .bind(when.starts_at)
        .bind(when.ends_at)
        .bind(venue.name)
        .bind(venue.street)
        .bind(venue.country)
        .bind(venue.postal_code)
        .bind(venue.place)
        .bind(venue.lat)
        .bind(venue.lon)
        .bind(link_of(facts))
        .bind(facts.guests_max)
        .bind(facts.answer_required)
        .bind(now)
        .bind(rises)
        .bind(source.unwrap_or(self.source_version))
        .run(&tx)
        .await?;
        drop(tx);
        say(db, self.id, facts, now).await?;
        unsay(db, self.id, facts).await?;
        if !moved.is_empty() && self.state == State::Published {
            let event = Self::find(db, self.id).await?;
            if event.starts_at != self.starts_at {
                registration::remind_anew(db, event.id).await?;
            }
            event.set_timers(db, now).await?;
            letters::to_seats(here, &event, &moved, News::Changed).await?;
        }
        Ok(())
    }

    /// For whom time or place are others: the venue is no concern of who comes online, and the link of nobody else.
    fn moved(&self, facts: &Facts, when: &When) -> Vec<Seat> {
        let same = self.starts_at == when.starts_at
            && self.ends_at == when.ends_at
            && self.time_zone == when.zone.name()
            && self.kind == facts.kind;
        let is_moved = |seat: &Seat| {
            !same
                || match seat {
                    Seat::InPerson => self.place() != place_of(facts),
                    Seat::Online => self.online_url != link_of(facts),
                }
        };
        Seat::ALL.into_iter().filter(is_moved).collect()
    }

    /// Shows a draft to everybody.
    ///
    /// # Errors
    /// `event-refused-past` when it has begun; `event-refused-no-link` when it is online and nobody knows where;
    /// `event-refused-state` when it is no draft.
    pub async fn publish(&self, db: &TenantDb, by: Actor, now: DateTime<Utc>) -> Result<(), AppError> {
        self.when().lies_ahead(now)?;
        if self.kind.has_link() && self.online_url.is_empty() {
            return Err(Refusal::new("event-refused-no-link").into());
        }
        self.move_to(db, State::Draft, State::Published, now).await?;
        let event = Self::find(db, self.id).await?;
        event.set_timers(db, now).await?;
        event.log(db, by, "event-published", json!({}), now).await?;
        Ok(())
    }

    /// Says that it does not take place, and tells everybody who registered.
    ///
    /// # Errors
    /// `event-refused-state` when it is not published, `event-refused-over` when it has ended.
    pub async fn cancel(&self, here: &Here<'_>, reason: &str, by: Actor) -> Result<(), AppError> {
        let (db, now) = (here.db, here.now);
        if self.ends_at <= now {
            return Err(Refusal::new("event-refused-over").with_status(409).into());
        }
        self.move_to(db, State::Published, State::Cancelled, now).await?;
        {
            let tx = db.open().await?;
            Sql::new(
                "UPDATE events SET cancel_reason = $3, calendar_sequence = calendar_sequence + 1, epoch = epoch + 1
                 WHERE tenant_id = $1 AND id = $2",
            )
            .bind(db.tenant())
            .bind(self.id)
            .bind(reason)
            .run(&tx)
            .await?;
        }
        let event = Self::find(db, self.id).await?;
        letters::to_all(here, &event, News::Cancelled).await?;
        event.log(db, by, "event-cancelled", json!({}), now).await?;
        let facts = event.facts(&event.texts(db).await?);
        source::spread(here, &event, &facts, Some(reason)).await
    }

    /// Removes a draft that nobody has seen, and takes it back where it was offered.
    ///
    /// # Errors
    /// `event-refused-state` when it is no draft, or others wrote it.
    pub async fn discard(&self, here: &Here<'_>, by: Actor) -> Result<(), AppError> {
        let (db, now) = (here.db, here.now);
        let facts = self.facts(&self.texts(db).await?);
        source::spread(here, self, &facts, Some("")).await?;
        for (field, lang) in every_text() {
            content::erase(db, TEXTS, self.id.uuid(), field, lang).await?;
        }
        let tx = db.open().await?;
        let gone =
            Sql::new("DELETE FROM events WHERE tenant_id = $1 AND id = $2 AND state = 'draft' AND (source_id IS NULL OR is_host)")
                .bind(db.tenant())
                .bind(self.id)
                .run(&tx)
                .await?;
        drop(tx);
        if gone == 0 {
            return Err(not_in_state().into());
        }
        self.log(db, by, "event-discarded", json!({}), now).await?;
        Ok(())
    }

    /// Moves it from one state to another, once.
    pub(super) async fn move_to(
        &self,
        db: &TenantDb,
        from: State,
        to: State,
        now: DateTime<Utc>,
    ) -> Result<(), AppError> {
        let at = match to {
            State::Published => "published_at = $4,",
            State::Cancelled => "cancelled_at = $4,",
            State::Proposed | State::Declined | State::Draft => "",
        };
        let tx = db.open().await?;
        let moved = Sql::new(format!(
            "UPDATE events SET state = $3, {at} updated_at = $4, version = version + 1
             WHERE tenant_id = $1 AND id = $2 AND state = $5"
        ))
        .bind(db.tenant())
        .bind(self.id)
        .bind(to.as_str())
        .bind(now)
        .bind(from.as_str())
        .run(&tx)
        .await?;
        if moved == 0 {
            return Err(not_in_state().into());
        }
        Ok(())
    }

    /// Sets the contingents: whoever waits and fits in now is confirmed, and whoever waits with more guests than there are
    /// seats from now on is written to. Whether that is anybody.
    ///
    /// # Errors
    /// `event-refused-seats-taken` when more people are confirmed than there would be seats.
    pub async fn set_seats(&self, here: &Here<'_>, seats: Contingents, by: Actor) -> Result<bool, AppError> {
        let (db, now) = (here.db, here.now);
        let before = Self::hold(db, self.id).await?;
        let tx = db.open().await?;
        let set = Sql::new(
            "UPDATE events SET seats_in_person = $3, seats_online = $4, updated_at = $5, version = version + 1
             WHERE tenant_id = $1 AND id = $2
               AND taken_in_person <= COALESCE($3, taken_in_person) AND taken_online <= COALESCE($4, taken_online)",
        )
        .bind(db.tenant())
        .bind(self.id)
        .bind(seats.in_person)
        .bind(seats.online)
        .bind(now)
        .run(&tx)
        .await?;
        drop(tx);
        if set == 0 {
            let now_taken = Self::find(db, self.id).await?;
            let too_few = |seats: Option<i64>, taken: i64| seats.filter(|seats| *seats < taken).map(|_| taken);
            let taken = too_few(seats.in_person, now_taken.taken_in_person)
                .or_else(|| too_few(seats.online, now_taken.taken_online))
                .unwrap_or_default();
            return Err(Refusal::new("event-refused-seats-taken")
                .with("n", taken)
                .with_status(409)
                .into());
        }
        let detail = json!({ "in_person": seats.in_person, "online": seats.online });
        self.log(db, by, "event-seats-set", detail, now).await?;
        let mut anybody = false;
        for seat in Seat::ALL {
            registration::fill(here, self.id, seat).await?;
            let Some(now_seats) = seats.of(seat).filter(|_| before.takes_registrations(now)) else {
                continue;
            };
            let fitted = before.seats().of(seat);
            let too_large = registration::too_large(db, self.id, seat, (fitted, now_seats)).await?;
            anybody |= !too_large.is_empty();
            letters::to_each(here, &before, &too_large, News::TooLarge(now_seats)).await?;
        }
        Ok(anybody)
    }

    /// Registers a member: he is confirmed when there are seats for him and his guests, else he waits. One statement
    /// decides, counts and gives out his number.
    ///
    /// # Errors
    /// `event-refused-standing` when he is no member in good standing, `event-refused-closed` when one cannot register any more, `event-refused-registered` when he has already,
    /// `event-refused-seat`, `event-refused-guests` and `event-refused-answer` for what does not fit the event.
    pub async fn register(
        &self,
        here: &Here<'_>,
        member: MembershipId,
        wanted: &Wanted,
    ) -> Result<Registration, AppError> {
        let (db, now) = (here.db, here.now);
        if !Membership::hold_active(db, member).await? {
            return Err(Refusal::new("event-refused-standing").with_status(403).into());
        }
        let party = wanted.guests + 1;
        let (contingent, taken) = (wanted.seat.contingent(), wanted.seat.taken());
        let fits = format!("({contingent} IS NULL OR {taken} + $4 <= {contingent})");
        let tx = db.open().await?;
        let seated: Option<Seated> = Sql::new(format!(
            "UPDATE events SET last_seated = {fits}, {taken} = {taken} + CASE WHEN {fits} THEN $4 ELSE 0 END,
                queue_next = queue_next + 1
             WHERE tenant_id = $1 AND id = $2 AND state = 'published' AND starts_at > $3 AND kind IN ($5, 'both')
             RETURNING queue_next, last_seated"
        ))
        .bind(db.tenant())
        .bind(self.id)
        .bind(now)
        .bind(party)
        .bind(wanted.seat.as_str())
        .one(&tx)
        .await?;
        drop(tx);
        let Some(seated) = seated else {
            return Err(Refusal::new("event-refused-closed").with_status(409).into());
        };
        let state = if seated.last_seated {
            registration::State::Confirmed
        } else {
            registration::State::Waiting
        };
        let made = registration::write(db, self.id, member, wanted, state, seated.queue_next - 1, now).await?;
        let news = match state {
            registration::State::Confirmed => News::Confirmed,
            _ => News::Waiting,
        };
        letters::to_one(here, self, &made, news).await?;
        Ok(made)
    }

    /// Whether everybody may see it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.state, State::Published | State::Cancelled)
    }

    /// Whether one can register now, seats aside.
    #[must_use]
    pub fn takes_registrations(&self, now: DateTime<Utc>) -> bool {
        self.state == State::Published && self.starts_at > now
    }

    /// The contingents.
    #[must_use]
    pub const fn seats(&self) -> Contingents {
        Contingents {
            in_person: self.seats_in_person,
            online: self.seats_online,
        }
    }

    /// How many guests somebody may bring who takes part like this: a party that fits into no contingent would wait for
    /// ever.
    #[must_use]
    pub fn guests_at_most(&self, seat: Seat) -> i64 {
        let contingent = self.seats().of(seat);
        contingent.map_or(self.guests_max, |seats| self.guests_max.min(seats - 1))
    }

    /// Whether a party of so many has seats once nobody else has.
    #[must_use]
    pub fn could_seat(&self, seat: Seat, party: i64) -> bool {
        self.seats().of(seat).is_none_or(|seats| party <= seats)
    }

    /// How many are confirmed of this kind, guests included.
    #[must_use]
    pub const fn taken(&self, seat: Seat) -> i64 {
        match seat {
            Seat::InPerson => self.taken_in_person,
            Seat::Online => self.taken_online,
        }
    }

    /// Whether the next one who registers would wait, whichever seat he asks for.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.kind.seats().iter().all(|seat| !self.has_room(*seat, 1))
    }

    /// Whether so many more would be confirmed.
    #[must_use]
    pub fn has_room(&self, seat: Seat, party: i64) -> bool {
        self.seats()
            .of(seat)
            .is_none_or(|seats| self.taken(seat) + party <= seats)
    }

    /// The zone of its wall.
    #[must_use]
    pub fn zone(&self) -> chrono_tz::Tz {
        self.time_zone.parse().unwrap_or(chrono_tz::Europe::Berlin)
    }

    /// When it is.
    #[must_use]
    pub fn when(&self) -> When {
        let zone = self.zone();
        let on_wall = |text: &str, at: DateTime<Utc>| -> NaiveDateTime {
            wall::read(text).unwrap_or_else(|| at.with_timezone(&zone).naive_local())
        };
        When {
            wall_starts: on_wall(&self.wall_starts, self.starts_at),
            wall_ends: on_wall(&self.wall_ends, self.ends_at),
            zone,
            starts_at: self.starts_at,
            ends_at: self.ends_at,
        }
    }

    /// Where it is.
    #[must_use]
    pub fn place(&self) -> Venue {
        Venue {
            name: self.venue.clone(),
            street: self.street.clone(),
            country: self.country.clone(),
            postal_code: self.postal_code.clone(),
            place: self.place.clone(),
            lat: self.lat,
            lon: self.lon,
        }
    }

    /// What is said of it, with its texts, as somebody wrote it.
    #[must_use]
    pub fn facts(&self, texts: &Texts) -> Facts {
        let mut said = Vec::new();
        for (field, lang) in every_text() {
            if let Some(text) = texts.written(self.id.uuid(), field, lang) {
                said.push(super::facts::Text {
                    field: field.to_owned(),
                    lang,
                    text: text.to_owned(),
                });
            }
        }
        Facts {
            kind: self.kind,
            wall_starts: self.wall_starts.clone(),
            wall_ends: self.wall_ends.clone(),
            time_zone: self.time_zone.clone(),
            venue: self.place(),
            online_url: self.online_url.clone(),
            guests_max: self.guests_max,
            answer_required: self.answer_required,
            texts: said,
        }
    }

    /// Its texts.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn texts(&self, db: &TenantDb) -> Result<Texts, DbErr> {
        Texts::of_subjects(db, TEXTS, &[self.id.uuid()]).await
    }

    /// The path behind the language.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/events/{}/{}", self.id, self.slug)
    }

    /// The name by which every calendar knows it, for its whole life.
    #[must_use]
    pub fn uid(&self, tenant: &Tenant) -> String {
        format!("{}@{}", self.id, tenant.host)
    }

    /// The number in people's calendars.
    #[must_use]
    pub fn sequence(&self) -> u32 {
        u32::try_from(self.calendar_sequence).unwrap_or(u32::MAX)
    }

    /// Makes this topic the conversation about it.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn set_topic(&self, db: &TenantDb, topic: Uuid) -> Result<(), DbErr> {
        let tx = db.open().await?;
        Sql::new("UPDATE events SET topic_id = $3 WHERE tenant_id = $1 AND id = $2")
            .bind(db.tenant())
            .bind(self.id)
            .bind(topic)
            .run(&tx)
            .await
            .map(|_| ())
    }

    pub(super) async fn log(
        &self,
        db: &TenantDb,
        actor: Actor,
        act: &'static str,
        detail: Value,
        now: DateTime<Utc>,
    ) -> Result<(), DbErr> {
        let tx = db.open().await?;
        audit::Line {
            tenant: Some(db.tenant()),
            actor,
            act,
            object: self.id.to_string(),
            detail,
        }
        .write(&tx, now)
        .await
    }
}

fn not_in_state() -> Refusal {
    Refusal::new("event-refused-state").with_status(409)
}

/// Where it is; nowhere when it is online only.
fn place_of(facts: &Facts) -> Venue {
    if facts.kind.has_place() {
        facts.venue.clone()
    } else {
        Venue::default()
    }
}

/// Whether one takes part online and nobody would know where.
pub(super) fn lacks_link(facts: &Facts) -> bool {
    facts.kind.has_link() && facts.online_url.is_empty()
}

/// The link; none when it is in person only.
fn link_of(facts: &Facts) -> &str {
    if facts.kind.has_link() { &facts.online_url } else { "" }
}

/// Writes the texts there are.
async fn say(db: &TenantDb, id: EventId, facts: &Facts, now: DateTime<Utc>) -> Result<(), DbErr> {
    for (field, lang) in every_text() {
        let text = facts.written(field, lang);
        if !text.is_empty() {
            let said = Said {
                text: text.to_owned(),
                lang,
            };
            content::write(db, TEXTS, id.uuid(), field, &said, now).await?;
        }
    }
    Ok(())
}

/// Erases the texts that are empty now: another language stands in for them.
async fn unsay(db: &TenantDb, id: EventId, facts: &Facts) -> Result<(), DbErr> {
    for (field, lang) in every_text() {
        if facts.written(field, lang).is_empty() {
            content::erase(db, TEXTS, id.uuid(), field, lang).await?;
        }
    }
    Ok(())
}

fn every_text() -> impl Iterator<Item = (&'static str, Lang)> {
    FIELDS.iter().flat_map(|field| Lang::ALL.map(|lang| (*field, lang)))
}
