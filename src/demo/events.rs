//! The demo world's events: to come and past, in person and online, one that is full, and one that every community holds.
//!
//! Each step is taken by the nouns at its own moment. What they would have written to people until now is not sent: the box
//! of letters holds those of today.

use std::{collections::HashMap, sync::Arc};

use chrono::{DateTime, Days, Duration, Utc};
use serde::Deserialize;

use super::data::{Files, Said};
use crate::{
    accounts::{Membership, MembershipId, Person},
    events::{
        Event, EventId, Facts, Here, Kind, Seat, State, Wanted,
        event::{Contingents, NewEvent},
        facts::{FIELDS, Text, Venue},
        source,
    },
    foundation::{
        db::{Sql, Work},
        email_address::EmailAddress,
        error::AppError,
        i18n::Country,
    },
    tenancy::{House, PeopleDb, PlatformDb, Tenant, TenantDb, TenantId, audit::Actor, places},
};

/// The members of a community by their keys.
pub(super) type Members = HashMap<String, MembershipId>;

/// The key of the platform manager, who is a member everywhere.
const EVERYWHERE: &str = "everywhere@demo.example";

/// An event as it is written in `assets/demo/events.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    /// The key of the member who writes it.
    by: String,
    /// Days from today; below zero it is past.
    days: i64,
    /// The time on the wall.
    at: String,
    minutes: i64,
    kind: Kind,
    #[serde(default)]
    venue: String,
    #[serde(default)]
    street: String,
    country: Option<Country>,
    #[serde(default)]
    postal_code: String,
    #[serde(default)]
    online_url: String,
    seats_in_person: Option<i64>,
    seats_online: Option<i64>,
    #[serde(default)]
    guests_max: i64,
    /// How many register, one after the other; more than there are seats wait.
    coming: usize,
    #[serde(default)]
    state: Fate,
    /// Whether every community holds it.
    #[serde(default)]
    everywhere: bool,
    title: Said,
    summary: Said,
    text: Said,
    #[serde(default)]
    way: Said,
    #[serde(default)]
    question: Said,
}

/// How far its story goes.
#[derive(Default, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Fate {
    #[default]
    Published,
    Draft,
    Cancelled,
}

/// Writes the events of every community.
///
/// # Errors
/// When the data cannot be read or the database refuses it.
pub(super) async fn tell(house: &House, communities: &[(TenantId, String, Members)]) -> Result<(), AppError> {
    let file = Files::get("events.yaml").ok_or_else(|| AppError::Failure("no demo events".into()))?;
    let worlds: HashMap<String, Vec<Line>> =
        serde_yaml::from_slice(&file.data).map_err(|error| AppError::Failure(format!("demo events: {error}")))?;
    let now = house.clock.now();
    let work = Work::writing(&house.pools);
    for (tenant, slug, members) in communities {
        let known = house.tenants.get(*tenant).await?.ok_or(AppError::NotFound)?;
        for line in worlds.get(slug).into_iter().flatten() {
            Story {
                house,
                tenant: &known,
                db: TenantDb::new(&work, *tenant),
                members,
                now,
            }
            .tell(line, communities)
            .await?;
        }
    }
    {
        let db = PlatformDb::new(&work, "demo world: nobody is written to about what was");
        let tx = db.open().await?;
        Sql::new("DELETE FROM jobs WHERE finished_at IS NULL AND tenant_id IS NOT NULL AND run_at <= $1")
            .bind(now)
            .run(&tx)
            .await?;
    }
    work.end(true).await.map_err(AppError::from).map(|_| ())
}

struct Story<'a> {
    house: &'a House,
    tenant: &'a Arc<Tenant>,
    db: TenantDb,
    members: &'a Members,
    now: DateTime<Utc>,
}

impl Story<'_> {
    fn here(&self, now: DateTime<Utc>) -> Here<'_> {
        Here {
            house: self.house,
            tenant: self.tenant,
            db: &self.db,
            now,
        }
    }

    async fn tell(&self, line: &Line, communities: &[(TenantId, String, Members)]) -> Result<(), AppError> {
        let broken = |what: &str| AppError::Failure(format!("demo event {:?}: {what}", line.title.values().next()));
        let facts = self.facts(line)?;
        let starts_at = facts.when().map_err(|(field, _)| broken(field))?.starts_at;
        // Written three weeks before it begins, or some days ago.
        let written = (starts_at - Duration::days(21)).min(self.now - Duration::days(2));
        let by = match self.members.get(&line.by) {
            Some(by) => *by,
            None => self.everywhere().await?.id,
        };
        let id = EventId::new();
        let new = NewEvent {
            id,
            facts: &facts,
            seats: Contingents {
                in_person: line.seats_in_person,
                online: line.seats_online,
            },
            source: None,
            is_host: true,
            state: State::Draft,
            by,
        };
        Event::write(&self.here(written), &new).await?;
        if line.state == Fate::Draft {
            return Ok(());
        }
        let event = Event::find(&self.db, id).await?;
        let actor = Actor::Member(by.uuid());
        event.publish(&self.db, actor, written).await?;
        self.register(line, id, written).await?;
        let event = Event::find(&self.db, id).await?;
        if line.everywhere {
            let person = self.everywhere().await?.person_id.ok_or_else(|| broken("nobody"))?;
            for (other, ..) in communities.iter().filter(|(other, ..)| *other != self.tenant.id) {
                source::share(&self.here(written), &event, *other, person).await?;
            }
        }
        if line.state == Fate::Cancelled {
            let reason = line.way.values().next().map_or("", String::as_str);
            event
                .cancel(&self.here(self.now - Duration::hours(5)), reason, actor)
                .await?;
        }
        Ok(())
    }

    /// Members register one after the other, some hours apart.
    async fn register(&self, line: &Line, id: EventId, from: DateTime<Utc>) -> Result<(), AppError> {
        let mut keys: Vec<&String> = self.members.keys().collect();
        // The same order in every world; those with a sign-in first.
        keys.sort_by_key(|key| (!key.starts_with("friend"), key.len(), key.as_str().to_owned()));
        let others = keys.into_iter().filter(|key| **key != line.by && *key != "partner");
        let seats = line.kind.seats();
        for (number, key) in (0_i64..).zip(others.skip(usize::from(line.days % 2 != 0)).take(line.coming)) {
            let Some(member) = self.members.get(key) else { continue };
            let at = from + Duration::minutes(47 * (number + 1));
            let event = Event::find(&self.db, id).await?;
            let wanted = Wanted {
                seat: if number % 3 == 2 {
                    seats[seats.len() - 1]
                } else {
                    seats[0]
                },
                guests: if number % 5 == 3 { line.guests_max.min(1) } else { 0 },
                answer: String::new(),
            };
            let made = event.register(&self.here(at), *member, &wanted).await?;
            if line.days < 0 && wanted.seat == Seat::InPerson && number % 4 != 1 {
                made.check_in(&self.db, event.created_by, event.starts_at).await?;
            }
        }
        Ok(())
    }

    /// The platform manager as a member here.
    async fn everywhere(&self) -> Result<Membership, AppError> {
        let nobody = || AppError::Failure("demo events: no platform manager".into());
        let email = EmailAddress::parse(EVERYWHERE).map_err(|error| AppError::Failure(error.to_string()))?;
        let people = PeopleDb::new(self.db.work());
        let person = Person::by_email(&people, &email).await?.ok_or_else(nobody)?;
        Membership::of_person(&self.db, person.id).await?.ok_or_else(nobody)
    }

    fn facts(&self, line: &Line) -> Result<Facts, AppError> {
        let today = self.now.with_timezone(&self.tenant.tz).date_naive();
        let days = Days::new(line.days.unsigned_abs());
        let day = if line.days < 0 {
            today.checked_sub_days(days)
        } else {
            today.checked_add_days(days)
        };
        let broken = || AppError::Failure("demo events: no such day or time".into());
        let time = chrono::NaiveTime::parse_from_str(&line.at, "%H:%M").map_err(|_| broken())?;
        let starts = day.ok_or_else(broken)?.and_time(time);
        let wall = |at: chrono::NaiveDateTime| at.format(crate::foundation::wall::WALL).to_string();
        let country = line.country.unwrap_or(self.tenant.countries[0]);
        let code = places::normal(country, &line.postal_code);
        let venue = match (code, self.house.places.find(country, &line.postal_code)) {
            (Some(code), Some(place)) if line.kind.has_place() => {
                Venue::at(&line.venue, &line.street, country, code, &place)
            }
            _ => Venue::default(),
        };
        let texts = [&line.title, &line.summary, &line.text, &line.way, &line.question];
        let mut said = Vec::new();
        for (field, texts) in FIELDS.iter().zip(texts) {
            for (lang, text) in texts {
                said.push(Text {
                    field: (*field).to_owned(),
                    lang: *lang,
                    text: text.trim().to_owned(),
                });
            }
        }
        let facts = Facts {
            kind: line.kind,
            wall_starts: wall(starts),
            wall_ends: wall(starts + Duration::minutes(line.minutes)),
            time_zone: self.tenant.tz.name().to_owned(),
            venue,
            online_url: line.online_url.clone(),
            guests_max: line.guests_max,
            answer_required: false,
            texts: said,
        };
        match facts.refusals(self.tenant.default_lang).first() {
            Some((field, refusal)) => Err(AppError::Failure(format!(
                "demo event {}: {field}: {}",
                facts.written("title", self.tenant.default_lang),
                refusal.key
            ))),
            None => Ok(facts),
        }
    }
}
