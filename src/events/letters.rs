//! What we write to those who registered.
//!
//! A letter holds raw arguments: the title in every language, the clock on the event's wall, paths. A calendar part goes
//! along when the reader's calendar has something to learn: he comes, the time or place are others, he does not come.

use chrono::NaiveDateTime;
use serde_json::{Map, Value, json};

use super::{
    event::{Event, Here, Seat},
    facts::Venue,
    registration::{self, Registration, State},
    ticket,
};
use crate::{
    accounts::{Letter, letter::Reader},
    foundation::{
        calendar::{Enclosed, Method},
        error::AppError,
        i18n::Lang,
    },
    tenancy::{House, Tenant, TenantDb, content::Texts},
};

/// The template of all of them.
const TEMPLATE: &str = "events/news";

/// What there is to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    /// He has seats.
    Confirmed,
    /// He waits.
    Waiting,
    /// He waits with more people than there are seats from now on; so many there are.
    TooLarge(i64),
    /// He waited and has seats now.
    Promoted,
    /// Time or place are others.
    Changed,
    /// It does not take place.
    Cancelled,
    /// He said that he does not come.
    Left,
    /// His account was shut out.
    ShutOut,
    /// It is tomorrow.
    Tomorrow,
    /// It begins in two hours.
    Soon,
}

impl News {
    /// The keys of subject and text.
    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Confirmed => ("event-letter-confirmed-subject", "event-letter-confirmed-text"),
            Self::Waiting => ("event-letter-waiting-subject", "event-letter-waiting-text"),
            Self::TooLarge(_) => ("event-letter-too-large-subject", "event-letter-too-large-text"),
            Self::Promoted => ("event-letter-promoted-subject", "event-letter-promoted-text"),
            Self::Changed => ("event-letter-changed-subject", "event-letter-changed-text"),
            Self::Cancelled => ("event-letter-cancelled-subject", "event-letter-cancelled-text"),
            Self::Left => ("event-letter-left-subject", "event-letter-left-text"),
            Self::ShutOut => ("event-letter-shut-out-subject", "event-letter-shut-out-text"),
            Self::Tomorrow => ("event-letter-tomorrow-subject", "event-letter-tomorrow-text"),
            Self::Soon => ("event-letter-soon-subject", "event-letter-soon-text"),
        }
    }

    /// What the calendar of somebody with this registration is to do. Who waits has no entry; a reminder changes nothing.
    fn method(self, state: State) -> Option<Method> {
        if state != State::Confirmed {
            return None;
        }
        match self {
            Self::Confirmed | Self::Promoted | Self::Changed => Some(Method::Request),
            Self::Cancelled | Self::Left | Self::ShutOut => Some(Method::Cancel),
            Self::Waiting | Self::TooLarge(_) | Self::Tomorrow | Self::Soon => None,
        }
    }

    /// Whether the link to say that one does not come belongs into it.
    const fn can_be_left(self) -> bool {
        !matches!(self, Self::Cancelled | Self::Left | Self::ShutOut)
    }
}

/// Writes to one who registered.
pub(super) async fn to_one(here: &Here<'_>, event: &Event, to: &Registration, news: News) -> Result<(), AppError> {
    to_each(here, event, std::slice::from_ref(to), news).await
}

/// Writes to everybody who comes or waits for a seat of these kinds.
pub(super) async fn to_seats(here: &Here<'_>, event: &Event, seats: &[Seat], news: News) -> Result<(), AppError> {
    let mut to = registration::all_of(here.db, event.id).await?;
    to.retain(|one| seats.contains(&one.kind));
    to_each(here, event, &to, news).await
}

/// Writes to everybody who comes or waits.
pub(super) async fn to_all(here: &Here<'_>, event: &Event, news: News) -> Result<(), AppError> {
    let to = registration::all_of(here.db, event.id).await?;
    to_each(here, event, &to, news).await
}

/// Writes to each of these.
pub(super) async fn to_each(here: &Here<'_>, event: &Event, to: &[Registration], news: News) -> Result<(), AppError> {
    if to.is_empty() {
        return Ok(());
    }
    let texts = event.texts(here.db).await?;
    let about = About {
        house: here.house,
        tenant: here.tenant,
        event,
        texts: &texts,
    };
    for one in to {
        about.write(here, one, news).await?;
    }
    Ok(())
}

struct About<'a> {
    house: &'a House,
    tenant: &'a Tenant,
    event: &'a Event,
    texts: &'a Texts,
}

impl About<'_> {
    async fn write(&self, here: &Here<'_>, to: &Registration, news: News) -> Result<(), AppError> {
        let db = here.db;
        let calendar = match news.method(to.state) {
            Some(method) => Some(self.enclosed(db, to, method).await?),
            None => None,
        };
        let number = match news {
            News::Waiting if to.state == State::Waiting => to.place_in_line(db).await?,
            News::TooLarge(seats) => seats,
            _ => 0,
        };
        let args = self.args(to, news, number);
        Letter::new(TEMPLATE, Reader::Member(to.membership_id), args)
            .enclosing(calendar)
            .later(db.work(), db.tenant(), here.now)
            .await
    }

    fn args(&self, to: &Registration, news: News, number: i64) -> Value {
        let ((subject, text), when) = (news.words(), self.event.when());
        let clock = |at: NaiveDateTime| json!({ "day": at.date().to_string(), "time": at.format("%H:%M").to_string() });
        let elsewhere = when.zone != self.tenant.tz;
        let place = (to.kind == Seat::InPerson).then(|| self.event.place().line());
        let link = (to.state == State::Confirmed && to.kind == Seat::Online && news.can_be_left())
            .then_some(self.event.online_url.as_str())
            .filter(|link| !link.is_empty());
        let titles: Map<String, Value> = Lang::ALL
            .into_iter()
            .map(|lang| (lang.as_str().to_owned(), self.title(lang).into()))
            .collect();
        json!({
            "subject": subject, "text": text, "path": self.event.path(), "names": titles, "n": number,
            "starts": clock(when.wall_starts), "ends": clock(when.wall_ends),
            "zone": elsewhere.then(|| when.zone.name().replace('_', " ")),
            "place": place,
            "link": link, "guests": to.guests,
            "why": (news == News::Cancelled).then(|| self.event.cancel_reason.clone()).flatten().filter(|why| !why.is_empty()),
            "leave_path": news.can_be_left().then(|| ticket::leave_path(self.house, self.tenant.id, to.id)),
        })
    }

    fn title(&self, lang: Lang) -> String {
        self.texts.say(self.event.id.uuid(), "title", lang, self.tenant).text
    }

    async fn enclosed(&self, db: &TenantDb, to: &Registration, method: Method) -> Result<Enclosed, AppError> {
        Ok(Enclosed {
            method,
            uid: self.event.uid(self.tenant),
            sequence: to.next_sequence(db, self.event).await?,
            starts_at: self.event.starts_at,
            ends_at: self.event.ends_at,
            titles: Lang::ALL.into_iter().map(|lang| (lang, self.title(lang))).collect(),
            place: where_for(to.kind, &self.event.place(), &self.event.online_url),
            path: self.event.path(),
        })
    }
}

/// Where it is for somebody with this seat, on one line.
pub(super) fn where_for(seat: Seat, venue: &Venue, online_url: &str) -> String {
    match seat {
        Seat::InPerson => venue.line(),
        Seat::Online => online_url.to_owned(),
    }
}
