//! Calendars and feeds that programs read, and the address of one's own.

use super::{
    event::{Event, EventId, Seat, State},
    facts::TEXTS,
    feed::OwnCalendar,
    letters::where_for,
    list::EventList,
    registration::Registration,
};
use crate::{
    accounts::{FormKey, Member, Membership, Visitor},
    foundation::{
        calendar::{self, Entry},
        error::AppError,
        i18n::Lang,
        web::{
            Answer, At, FormData, Redirect, Routes, Who, atom,
            fresh::{unless_known, weak_tag},
            stream::escaped,
            with_notice,
        },
    },
    tenancy::{House, content::Texts},
};
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};

/// Events in the feed of news.
const NEWS_MAX: i64 = 50;

/// The routes.
#[must_use]
pub(super) fn routes() -> Routes<House> {
    Routes::new()
        .get("/events.ics", Who::Everyone, community)
        .get("/calendar/{feed}", Who::Bearer, own)
        .get("/{lang}/events.atom", Who::Everyone, news)
        .get("/{lang}/events/{event}/event.ics", Who::Everyone, single)
        .post("/{lang}/events/calendar/make", Who::Member, make)
        .stands_on("/{lang}/events/calendar/make", "/{lang}/events")
        .post("/{lang}/events/calendar/revoke", Who::Member, revoke)
        .stands_on("/{lang}/events/calendar/revoke", "/{lang}/events")
}

/// GET /events.ics: the community's calendar, in the language that its reader's program asks for.
async fn community(visitor: Visitor, headers: HeaderMap) -> Answer {
    let events = EventList::for_calendar(&visitor.db, visitor.now()).await?;
    let entries = entries(&visitor, &events, visitor.lang).await?;
    Ok(file(&visitor, &visitor.tenant.name, &entries, &events, &headers))
}

/// GET /calendar/{feed}: what one member comes to, in his language. The links are for him alone.
async fn own(visitor: Visitor, At(link): At<String>, headers: HeaderMap) -> Answer {
    let own = OwnCalendar::at(&visitor.house, &visitor.db, &link).await?;
    let member = Membership::find(&visitor.db, own.membership_id).await?;
    let lang = member.and_then(|member| member.lang.parse().ok());
    let lang = lang.unwrap_or(visitor.tenant.default_lang);
    let events = EventList::of_member(&visitor.db, own.membership_id, visitor.now()).await?;
    let mut entries = entries(&visitor, &events, lang).await?;
    for (entry, event) in entries.iter_mut().zip(&events) {
        if let Some(mine) = Registration::of(&visitor.db, event.id, own.membership_id).await? {
            entry.place = where_for(mine.kind, &event.place(), &event.online_url);
        }
    }
    let mut answer = file(&visitor, &visitor.tenant.name, &entries, &events, &headers);
    answer
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    Ok(answer)
}

/// GET /{lang}/events/{event}/event.ics
async fn single(visitor: Visitor, At((_, id)): At<(String, EventId)>, headers: HeaderMap) -> Answer {
    let events = vec![Event::open(&visitor.db, id).await?];
    let entries = entries(&visitor, &events, visitor.lang).await?;
    let mut answer = file(&visitor, &visitor.tenant.name, &entries, &events, &headers);
    let shown = HeaderValue::from_static("attachment; filename=\"event.ics\"");
    answer.headers_mut().insert(header::CONTENT_DISPOSITION, shown);
    Ok(answer)
}

async fn entries(visitor: &Visitor, events: &[Event], lang: Lang) -> Result<Vec<Entry>, AppError> {
    let ids: Vec<_> = events.iter().map(|event| event.id.uuid()).collect();
    let texts = Texts::of_subjects(&visitor.db, TEXTS, &ids).await?;
    let tenant = &visitor.tenant;
    let entry = |event: &Event| {
        let say = |field| texts.say(event.id.uuid(), field, lang, tenant).text;
        Entry {
            uid: event.uid(tenant),
            sequence: event.sequence(),
            starts_at: event.starts_at,
            ends_at: event.ends_at,
            title: say("title"),
            text: say("summary"),
            // The link is for those who are confirmed; everybody reads where people meet.
            place: where_for(Seat::InPerson, &event.place(), ""),
            url: format!("{}/{lang}{}", tenant.origin, event.path()),
            cancelled: event.state == State::Cancelled,
        }
    };
    Ok(events.iter().map(entry).collect())
}

/// The file; nothing when the reader has just this one. It says the moment of the last change, so that an unchanged file
/// stays the same.
fn file(visitor: &Visitor, name: &str, entries: &[Entry], events: &[Event], asked: &HeaderMap) -> Response {
    let changed = events.iter().map(|event| event.updated_at).max();
    let written = calendar::feed(name, entries, changed.unwrap_or_else(|| visitor.now()));
    let tag = weak_tag(&[written.as_bytes()]);
    let mut answer = written.into_response();
    let headers = answer.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/calendar; charset=utf-8"),
    );
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    unless_known(asked, answer)
}

/// GET /{lang}/events.atom: the next events.
async fn news(visitor: Visitor) -> Answer {
    let mut events = EventList::next(&visitor.db, NEWS_MAX, visitor.now()).await?;
    events.sort_by_key(|event| std::cmp::Reverse(event.updated_at));
    let entries = entries(&visitor, &events, visitor.lang).await?;
    let entry = |(event, entry): (&Event, Entry)| atom::Entry {
        id: format!("urn:uuid:{}", event.id),
        title: entry.title,
        url: entry.url,
        lang: visitor.speaker.locale().tag(),
        author: None,
        published: event.updated_at,
        updated: event.updated_at,
        html: escaped(&entry.text).replace('\n', "<br>"),
    };
    Ok(atom::Feed {
        title: format!("{} – {}", visitor.say("nav-events", &[]), visitor.tenant.name),
        lang: visitor.speaker.locale().tag(),
        id: format!("{}{}", visitor.tenant.origin, visitor.path("/events.atom")),
        own_url: format!("{}{}", visitor.tenant.origin, visitor.path("/events.atom")),
        page_url: format!("{}{}", visitor.tenant.origin, visitor.path("/events")),
        author: visitor.tenant.name.clone(),
        updated: events.first().map_or(visitor.now(), |event| event.updated_at),
        entries: events.iter().zip(entries).map(entry).collect(),
    }
    .answer())
}

/// POST /{lang}/events/calendar/make: a new address; the one before leads nowhere.
async fn make(member: Member, form: FormData) -> Answer {
    if FormKey::of(&form).is_new(&member.db, member.id, member.now()).await? {
        OwnCalendar::make(&member.db, member.id, member.now()).await?;
    }
    let back = Redirect::to(&member.path("/events"));
    Ok(with_notice(back, "good", "event-calendar-made"))
}

/// POST /{lang}/events/calendar/revoke
async fn revoke(member: Member) -> Answer {
    OwnCalendar::revoke(&member.db, member.id).await?;
    let back = Redirect::to(&member.path("/events"));
    Ok(with_notice(back, "good", "event-calendar-revoked"))
}
