//! Events for people: the lists, an event, registering, and saying that one does not come.

use axum::http::{HeaderValue, StatusCode, Uri, header};
use serde_json::{Value, json};

use super::{
    event::{Event, EventId, Here, Kind, Seat, State},
    facts::TEXTS,
    feed::OwnCalendar,
    list::{EventList, For, Show},
    registration::{Attendee, Registration, State as Standing, Wanted},
    ticket,
    views::{
        EventPage, EventRow, EventsPage, Face, Mine, OwnCalendarView, RegisterForm, RegistrationPage, SeatsLine, Talk,
        badge, place_words, seat_key, when_words,
    },
};
use crate::{
    accounts::{
        FormKey, Member, Membership, Standing as MemberStanding, Visitor,
        frame::{initials, tone},
        member_views::Tab,
        views::{Choice, Field, say},
    },
    foundation::{
        error::{AppError, Refusal},
        i18n::Arg,
        markdown,
        web::{
            Answer, At, Fields, FormData, Page, Redirect, Routes, Who,
            answer::{page, page_with},
            map::{Map, MapWords, Spot},
            with_notice,
        },
    },
    tenancy::{House, content::Texts, faces::NewThread},
};

/// Faces on an event's page.
const PEOPLE_MAX: usize = 6;
/// People looked at for them.
const PEOPLE_READ: i64 = 200;

/// The routes.
#[must_use]
pub(super) fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/events", Who::Everyone, list)
        .get("/{lang}/events/{event}/{slug}", Who::Everyone, show)
        .post("/{lang}/events/{event}/register", Who::Member, register)
        .stands_on("/{lang}/events/{event}/register", PAGE)
        .post("/{lang}/events/{event}/leave", Who::Member, leave)
        .stands_on("/{lang}/events/{event}/leave", PAGE)
        .post("/{lang}/events/{event}/discuss", Who::Member, discuss)
        .stands_on("/{lang}/events/{event}/discuss", PAGE)
        .get("/{lang}/events/registration/{token}", Who::Bearer, registration)
        .post("/{lang}/events/registration/{token}/leave", Who::Bearer, leave_by_link)
}

/// The page of an event that needs no word of its title: it leads on to the one with it.
const PAGE: &str = "/{lang}/events/{event}/e";

pub(super) fn here(visitor: &Visitor) -> Here<'_> {
    Here {
        house: &visitor.house,
        tenant: &visitor.tenant,
        db: &visitor.db,
        now: visitor.now(),
    }
}

pub(super) fn query_of(uri: &Uri) -> FormData {
    FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default()
}

/// GET /{lang}/events?show=past&after=
async fn list(visitor: Visitor, uri: Uri) -> Answer {
    let query = query_of(&uri);
    let show: Show = query.text("show").parse()?;
    let after = query.said("after")?;
    let found = EventList::of(&visitor.db, For::Everyone, show, after, visitor.now()).await?;
    let ids: Vec<_> = found.events.iter().map(|event| event.id.uuid()).collect();
    let texts = Texts::of_subjects(&visitor.db, TEXTS, &ids).await?;
    let own = match visitor.member_id() {
        Some(member) => {
            let own = OwnCalendar::of(&visitor.db, member).await?;
            Some(OwnCalendarView {
                url: own.map(|own| format!("{}{}", visitor.tenant.origin, own.path(&visitor.house, &visitor.db))),
                make_action: visitor.path("/events/calendar/make"),
                revoke_action: visitor.path("/events/calendar/revoke"),
                form_key: FormKey::fresh().to_string(),
            })
        }
        None => None,
    };
    let base = address(&visitor, "/events", show);
    let joint = if base.contains('?') { '&' } else { '?' };
    Ok(page(&EventsPage {
        tabs: tabs(&visitor, "/events", show),
        events: found
            .events
            .iter()
            .map(|event| EventRow::of(&visitor, event, &texts))
            .collect(),
        first_url: after.map(|_| base.clone()),
        next_url: found.next.map(|next| format!("{base}{joint}after={next}")),
        is_past: show == Show::Past,
        calendar_url: "/events.ics".to_owned(),
        news_url: visitor.path("/events.atom"),
        own,
        desk_url: visitor.is_staff().then(|| visitor.path("/staff/events")),
    }))
}

fn address(visitor: &Visitor, path: &str, show: Show) -> String {
    match show.as_str() {
        "" => visitor.path(path),
        word => format!("{}?show={word}", visitor.path(path)),
    }
}

pub(super) fn tabs(visitor: &Visitor, path: &str, current: Show) -> Vec<Tab> {
    let tab = |show: Show| Tab {
        text: visitor.say(
            match show {
                Show::Upcoming => "event-show-upcoming",
                Show::Past => "event-show-past",
            },
            &[],
        ),
        url: address(visitor, path, show),
        current: show == current,
    };
    Show::ALL.into_iter().map(tab).collect()
}

/// GET /{lang}/events/{event}/{slug}
async fn show(visitor: Visitor, At((_, id, slug)): At<(String, EventId, String)>, uri: Uri) -> Answer {
    let event = Event::open(&visitor.db, id).await?;
    if slug != event.slug {
        let rest = uri.query().map_or_else(String::new, |query| format!("?{query}"));
        return Ok(Redirect::to(&format!("{}{rest}", visitor.path(&event.path()))));
    }
    let typed = Typed::nothing();
    Ok(page(&event_page(&visitor, &event, &typed).await?))
}

/// What came of the form.
struct Typed {
    form: FormData,
    fields: Fields,
    refusal: Option<Refusal>,
}

impl Typed {
    fn nothing() -> Self {
        Self {
            form: FormData::default(),
            fields: Fields::default(),
            refusal: None,
        }
    }

    fn status(&self) -> StatusCode {
        let status = self.refusal.as_ref().map_or(422, |refusal| refusal.status);
        StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY)
    }
}

async fn event_page(visitor: &Visitor, event: &Event, typed: &Typed) -> Result<EventPage, AppError> {
    let texts = event.texts(&visitor.db).await?;
    let say_text = |field| texts.say(event.id.uuid(), field, visitor.lang, &visitor.tenant);
    let title = say_text("title");
    let text = say_text("text");
    let mine = match visitor.member_id() {
        Some(member) => Registration::of(&visitor.db, event.id, member).await?,
        None => None,
    };
    let open = event.takes_registrations(visitor.now());
    let mut seats = Vec::new();
    if event.state == State::Published {
        for seat in event.kind.seats() {
            seats.push(seats_line(visitor, event, *seat).await?);
        }
    }
    let question = Some(say_text("question")).filter(|question| !question.text.is_empty());
    let register = (open && mine.is_none() && visitor.session.is_some()).then(|| RegisterForm {
        question: question.map(Into::into),
        ..register_form(visitor, event, typed)
    });
    let (people, people_names) = people(visitor, event).await?;
    let place = event.place();
    Ok(EventPage {
        events_url: visitor.path("/events"),
        desk_url: visitor
            .is_staff()
            .then(|| visitor.path(&format!("/staff/events/{}", event.id))),
        stands_in: (title.lang != visitor.lang).then(|| visitor.speaker.language_name(title.lang)),
        data: data(visitor, event, &texts),
        title: title.into(),
        summary: say_text("summary").into(),
        html: markdown::render_page(&text.text),
        html_lang: text.lang.to_string(),
        day: super::views::Day::of(event.when().wall_starts, &visitor.speaker),
        badge: badge(visitor, event),
        cancel_reason: event.cancel_reason.clone().filter(|reason| !reason.is_empty()),
        when: when_words(visitor, &event.when()),
        calendar_url: visitor.path(&format!("/events/{}/event.ics", event.id)),
        map: map(visitor, event),
        venue: place.name.clone(),
        address: [place.street.clone(), format!("{} {}", place.postal_code, place.place)]
            .into_iter()
            .filter(|part| !part.trim().is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        way: say_text("way").into(),
        is_online: event.kind.has_link(),
        seats,
        closed: closed(visitor, event, open, mine.is_some()),
        sign_in_url: (open && visitor.session.is_none()).then(|| {
            let back = [("back", visitor.path(&event.path()))];
            format!(
                "{}?{}",
                visitor.path("/sign-in"),
                serde_urlencoded::to_string(back).unwrap_or_default()
            )
        }),
        join_url: visitor.path("/join"),
        mine: match &mine {
            Some(mine) => Some(own(visitor, event, mine).await?),
            None => None,
        },
        register,
        refusal: typed.refusal.as_ref().map(|refusal| say(refusal, &visitor.speaker)),
        people,
        people_names,
        talk: talk(visitor, event).await?,
    })
}

/// Why one cannot register; empty when one can, or has.
fn closed(visitor: &Visitor, event: &Event, open: bool, registered: bool) -> String {
    if registered || event.state == State::Cancelled {
        return String::new();
    }
    match (open, &visitor.session) {
        (true, Some(_)) => String::new(),
        (true, None) => visitor.say("event-sign-in", &[]),
        (false, _) if event.ends_at <= visitor.now() => visitor.say("event-over", &[]),
        (false, _) => visitor.say("event-begun", &[]),
    }
}

async fn seats_line(visitor: &Visitor, event: &Event, seat: Seat) -> Result<SeatsLine, AppError> {
    let waiting = Registration::waiting(&visitor.db, event.id, seat).await?;
    let taken = event.taken(seat);
    let args: [(&str, Arg); 2] = [
        ("n", taken.into()),
        ("seats", event.seats().of(seat).unwrap_or_default().into()),
    ];
    let key = match (event.seats().of(seat), event.kind, seat) {
        (None, Kind::Both, Seat::InPerson) => "event-coming-in-person",
        (None, Kind::Both, Seat::Online) => "event-coming-online",
        (None, ..) => "event-coming",
        (Some(_), Kind::Both, Seat::InPerson) => "event-taken-in-person",
        (Some(_), Kind::Both, Seat::Online) => "event-taken-online",
        (Some(_), ..) => "event-taken",
    };
    let args = if event.seats().of(seat).is_some() {
        &args[..]
    } else {
        &args[..1]
    };
    Ok(SeatsLine {
        taken: visitor.say(key, args),
        waiting: if waiting > 0 {
            visitor.say("event-waiting", &[("n", waiting.into())])
        } else {
            String::new()
        },
    })
}

fn register_form(visitor: &Visitor, event: &Event, typed: &Typed) -> RegisterForm {
    let field = |name: &str| Field::of(name, &typed.form, &typed.fields, &visitor.speaker);
    let full = event.is_full();
    let seats = event.kind.seats();
    let chosen = Seat::parse(typed.form.text("seat")).unwrap_or(seats[0]);
    let (heading, text, button) = if full {
        ("event-wait-heading", "event-wait-text", "event-wait")
    } else {
        ("event-register-heading", "event-register-text", "event-register")
    };
    RegisterForm {
        action: visitor.path(&format!("/events/{}/register", event.id)),
        form_key: FormKey::of(&typed.form).to_string(),
        heading: visitor.say(heading, &[]),
        text: visitor.say(text, &[]),
        seats: if seats.len() > 1 {
            seats
                .iter()
                .map(|seat| Choice {
                    value: seat.as_str().to_owned(),
                    label: visitor.say(
                        if event.has_room(*seat, 1) {
                            seat_key(*seat)
                        } else {
                            full_seat_key(*seat)
                        },
                        &[],
                    ),
                    chosen: *seat == chosen,
                })
                .collect()
        } else {
            Vec::new()
        },
        seat: Field {
            value: chosen.as_str().to_owned(),
            ..field("seat")
        },
        guests_max: seats.iter().map(|seat| event.guests_at_most(*seat)).max().unwrap_or(0),
        guests: Field {
            value: Some(typed.form.text("guests"))
                .filter(|guests| !guests.is_empty())
                .unwrap_or("0")
                .to_owned(),
            ..field("guests")
        },
        question: None,
        answer: field("answer"),
        answer_required: event.answer_required,
        button: visitor.say(button, &[]),
    }
}

const fn full_seat_key(seat: Seat) -> &'static str {
    match seat {
        Seat::InPerson => "event-seat-in-person-full",
        Seat::Online => "event-seat-online-full",
    }
}

/// What the reader has registered.
async fn own(visitor: &Visitor, event: &Event, mine: &Registration) -> Result<Mine, AppError> {
    let confirmed = mine.state == Standing::Confirmed;
    let ahead = event.state == State::Published && event.starts_at > visitor.now();
    let text = if confirmed {
        visitor.say("event-mine-confirmed", &[])
    } else if !event.could_seat(mine.kind, mine.guests + 1) {
        let seats = event.seats().of(mine.kind).unwrap_or_default();
        visitor.say("event-mine-too-large", &[("seats", seats.into())])
    } else {
        let place = mine.place_in_line(&visitor.db).await?;
        visitor.say("event-mine-waiting", &[("n", place.into())])
    };
    let sits_online = confirmed && mine.kind == Seat::Online && event.state == State::Published;
    let code =
        confirmed && mine.kind == Seat::InPerson && event.state == State::Published && event.ends_at > visitor.now();
    let code = if code {
        let word = ticket::code(&visitor.house, visitor.tenant.id, mine.id);
        let address = visitor.path(&format!("/staff/check-in/{word}"));
        Some(ticket::picture(&format!("{}{address}", visitor.tenant.origin))?)
    } else {
        None
    };
    Ok(Mine {
        confirmed,
        text,
        guests: if mine.guests > 0 {
            visitor.say("event-mine-guests", &[("n", mine.guests.into())])
        } else {
            String::new()
        },
        online_url: Some(event.online_url.clone()).filter(|url| sits_online && !url.is_empty()),
        link_later: sits_online && event.online_url.is_empty(),
        code,
        leave_action: ahead.then(|| visitor.path(&format!("/events/{}/leave", event.id))),
        form_key: FormKey::fresh().to_string(),
    })
}

/// Who comes, for members: a few faces, and the names in words.
async fn people(visitor: &Visitor, event: &Event) -> Result<(Vec<Face>, String), AppError> {
    if visitor.session.is_none() || event.state != State::Published {
        return Ok((Vec::new(), String::new()));
    }
    let coming: Vec<Attendee> = Attendee::of(&visitor.db, event.id, PEOPLE_READ)
        .await?
        .into_iter()
        .filter(|one| one.state == Standing::Confirmed)
        .collect();
    let faces: Vec<Face> = coming.iter().take(PEOPLE_MAX).map(|one| face(visitor, one)).collect();
    let mut names: Vec<String> = faces.iter().map(|face| face.name.clone()).collect();
    let others = coming.len().saturating_sub(names.len());
    if others > 0 {
        names.push(visitor.say("event-others", &[("n", others.into())]));
    }
    Ok((faces, visitor.speaker.list(&names)))
}

pub(super) fn face(visitor: &Visitor, one: &Attendee) -> Face {
    Face {
        initials: initials(&one.display_name),
        tone: tone(&one.display_name),
        avatar_url: one.avatar.as_ref().and_then(|key| visitor.house.picture_url(key)),
        name: one.display_name.clone(),
    }
}

/// The conversation about it; one that does not exist yet is opened by the first member who asks.
async fn talk(visitor: &Visitor, event: &Event) -> Result<Talk, AppError> {
    let member = visitor.member_id().map(|member| member.uuid());
    let threads = &visitor.house.faces.threads;
    let has_forum = !visitor.house.is_off(&visitor.tenant, threads.path());
    let found = match event.topic_id.filter(|_| has_forum) {
        Some(topic) => threads.find(&visitor.work, visitor.tenant.id, member, topic).await?,
        None => None,
    };
    let none_yet = event.topic_id.is_none() && member.is_some() && event.state == State::Published && has_forum;
    Ok(Talk {
        replies: found.as_ref().map_or(0, |found| found.replies),
        url: found.map(|found| visitor.path(&found.path)),
        open_action: none_yet.then(|| visitor.path(&format!("/events/{}/discuss", event.id))),
        form_key: FormKey::fresh().to_string(),
    })
}

fn map(visitor: &Visitor, event: &Event) -> Option<Map> {
    let place = event.place();
    let (point, country) = (place.point()?, place.country.parse().ok()?);
    // Not every postal code has a place's name.
    let name = [&place.place, &place.name, &place.postal_code];
    let name = name.into_iter().find(|name| !name.is_empty())?.clone();
    let spot = Spot {
        at: (point.lon, point.lat),
        value: 1,
        kind: 0,
        title: name.clone(),
    };
    let words = MapWords {
        title: name.clone(),
        summary: visitor.say("event-map", &[("place", name.as_str().into())]),
        kinds: Vec::new(),
    };
    Some(Map::new(words, &visitor.house.outlines.of(&[country]), &[spot]))
}

/// The event as schema.org describes it. A data block is not executed, so the policy lets it stand in the page; nothing in
/// it may end it.
fn data(visitor: &Visitor, event: &Event, texts: &Texts) -> String {
    let say_text = |field| texts.say(event.id.uuid(), field, visitor.lang, &visitor.tenant).text;
    let url = format!("{}{}", visitor.tenant.origin, visitor.path(&event.path()));
    let place = event.place();
    let in_person = json!({
        "@type": "Place", "name": place.name,
        "address": {
            "@type": "PostalAddress", "streetAddress": place.street, "postalCode": place.postal_code,
            "addressLocality": place.place, "addressCountry": place.country,
        },
    });
    // The link itself is for those who are confirmed.
    let online = json!({ "@type": "VirtualLocation", "url": url });
    let (attendance, location): (&str, Value) = match event.kind {
        Kind::InPerson => ("OfflineEventAttendanceMode", in_person),
        Kind::Online => ("OnlineEventAttendanceMode", online),
        Kind::Both => ("MixedEventAttendanceMode", json!([in_person, online])),
    };
    let status = if event.state == State::Cancelled {
        "EventCancelled"
    } else {
        "EventScheduled"
    };
    let zone = event.zone();
    let described = json!({
        "@context": "https://schema.org", "@type": "Event",
        "name": say_text("title"), "description": say_text("summary"), "url": url,
        "startDate": event.starts_at.with_timezone(&zone).to_rfc3339(),
        "endDate": event.ends_at.with_timezone(&zone).to_rfc3339(),
        "eventAttendanceMode": format!("https://schema.org/{attendance}"),
        "eventStatus": format!("https://schema.org/{status}"),
        "location": location,
        "organizer": { "@type": "Organization", "name": visitor.tenant.name, "url": visitor.tenant.origin },
    });
    described
        .to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}

/// POST /{lang}/events/{event}/register
async fn register(member: Member, At((_, id)): At<(String, EventId)>, form: FormData) -> Answer {
    let event = Event::open(&member.db, id).await?;
    let back = Redirect::to(&member.path(&event.path()));
    // The key first: a repeat leads to what the first one made.
    if !FormKey::of_act(&form, "register")
        .is_new(&member.db, member.id, member.now())
        .await?
    {
        return Ok(back);
    }
    let mut typed = Typed {
        form,
        ..Typed::nothing()
    };
    let seat = match typed.form.text("seat") {
        "" => Some(event.kind.seats()[0]),
        seat => Seat::parse(seat),
    };
    let Some(seat) = seat else {
        typed.refusal = Some(Refusal::new("event-refused-seat"));
        return Ok(page_with(typed.status(), &event_page(&member, &event, &typed).await?));
    };
    let wanted = Wanted {
        seat,
        guests: match typed.form.text("guests") {
            "" => 0,
            guests => guests.parse().unwrap_or(-1),
        },
        answer: typed.form.text("answer").to_owned(),
    };
    let asked = event.texts(&member.db).await?;
    let asked = !asked
        .say(event.id.uuid(), "question", member.lang, &member.tenant)
        .text
        .is_empty();
    for (field, refusal) in wanted.refusals(&event, asked) {
        typed.fields.refuse(field, refusal);
    }
    if typed.fields.is_fine() {
        match event.register(&here(&member), member.id, &wanted).await {
            Ok(made) => {
                let notice = match made.state {
                    Standing::Confirmed => "event-registered",
                    _ => "event-registered-waiting",
                };
                return Ok(with_notice(back, "good", notice));
            }
            Err(AppError::Refused(refusal)) => typed.refusal = Some(refusal),
            Err(error) => return Err(error),
        }
    }
    // What the attempt counted is rolled back with it: the page shows the event as it was.
    Ok(page_with(typed.status(), &event_page(&member, &event, &typed).await?))
}

/// POST /{lang}/events/{event}/leave
async fn leave(member: Member, At((_, id)): At<(String, EventId)>) -> Answer {
    let event = Event::open(&member.db, id).await?;
    if let Some(mine) = Registration::of(&member.db, event.id, member.id).await? {
        mine.cancel(&here(&member)).await?;
    }
    let back = Redirect::to(&member.path(&event.path()));
    Ok(with_notice(back, "good", "event-left"))
}

/// POST /{lang}/events/{event}/discuss: the conversation, opened in the name of whoever wrote the event.
async fn discuss(member: Member, At((_, id)): At<(String, EventId)>) -> Answer {
    // Held, so that two who ask at once open one.
    let event = Event::hold(&member.db, id).await?;
    let threads = &member.house.faces.threads;
    if !event.is_open() || member.house.is_off(&member.tenant, threads.path()) {
        return Err(AppError::NotFound);
    }
    let standing = Membership::find(&member.db, member.id).await?.map(|own| own.standing);
    if standing != Some(MemberStanding::Active) {
        return Err(Refusal::new("event-refused-standing").with_status(403).into());
    }
    let topic = match event.topic_id {
        Some(topic) => Some(topic),
        None => {
            let (tenant, lang) = (&member.tenant, member.tenant.default_lang);
            let texts = event.texts(&member.db).await?;
            let say_text = |field| texts.say(event.id.uuid(), field, lang, tenant).text;
            let link = format!("{}/{lang}{}", tenant.origin, event.path());
            let new = NewThread {
                tenant: tenant.id,
                author: event.created_by.uuid(),
                title: say_text("title"),
                text: format!("{}\n\n<{link}>", say_text("summary")).trim().to_owned(),
                lang,
                now: member.now(),
            };
            let made = threads.open(&member.work, new).await?;
            if let Some(topic) = made {
                event.set_topic(&member.db, topic).await?;
            }
            made
        }
    };
    let found = match topic {
        Some(topic) => {
            let reader = Some(member.id.uuid());
            threads.find(&member.work, member.tenant.id, reader, topic).await?
        }
        None => None,
    };
    match found {
        Some(found) => Ok(Redirect::to(&member.path(&found.path))),
        None => Err(Refusal::new("event-refused-talk").with_status(409).into()),
    }
}

/// GET /{lang}/events/registration/{token}: a page with a button; mail scanners open links, only POST acts.
async fn registration(visitor: Visitor, At((_, link)): At<(String, String)>) -> Answer {
    let id = ticket::of_leave_link(&visitor.house, visitor.tenant.id, &link)?;
    let registration = Registration::find(&visitor.db, id).await?;
    let event = Event::find(&visitor.db, registration.event_id).await?;
    let texts = event.texts(&visitor.db).await?;
    let ahead = event.state == State::Published && event.starts_at > visitor.now();
    let state = match registration.state {
        Standing::Cancelled => "cancelled",
        _ if !ahead => "over",
        state => state.as_str(),
    };
    let waits = registration.state == Standing::Waiting && ahead;
    let mut answer = page(&RegistrationPage {
        title: texts
            .say(event.id.uuid(), "title", visitor.lang, &visitor.tenant)
            .into(),
        event_url: visitor.path_if_on(&event.path()),
        when: when_words(&visitor, &event.when()),
        place: place_words(&visitor, &event),
        place_in_line: if waits {
            registration.place_in_line(&visitor.db).await?
        } else {
            0
        },
        action: (ahead && registration.state != Standing::Cancelled)
            .then(|| visitor.path(&format!("/events/registration/{link}/leave"))),
        state: state.to_owned(),
    });
    if let Some(page) = answer.extensions_mut().get_mut::<Page>() {
        page.noindex = true;
    }
    answer
        .headers_mut()
        .insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    Ok(answer)
}

/// POST /{lang}/events/registration/{token}/leave
async fn leave_by_link(visitor: Visitor, At((_, link)): At<(String, String)>) -> Answer {
    let id = ticket::of_leave_link(&visitor.house, visitor.tenant.id, &link)?;
    let registration = Registration::find(&visitor.db, id).await?;
    registration.cancel(&here(&visitor)).await?;
    let back = Redirect::to(&visitor.path(&format!("/events/registration/{link}")));
    Ok(with_notice(back, "good", "event-left"))
}
