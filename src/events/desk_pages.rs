//! Events at the managers' desk: write, publish, seats, people, the door, and holding them together with others.

use axum::http::{StatusCode, Uri};
use serde_json::json;

use super::{
    desk::{form_of, name_of, read, read_seats, zones},
    desk_views::{CheckInPage, CommunityRow, DeskEventPage, DeskPage, DeskRow, EventFormPage, PersonRow, TextFields},
    event::{Contingents, Event, EventId, Kind, NewEvent, Seat, State, lacks_link},
    facts::{LINE_CHARS_MAX, TEXTS, Text},
    list::{EventList, For, Show},
    pages::{face, here, query_of, tabs},
    registration::{Attendee, Registration, RegistrationId, State as Standing},
    source, ticket,
    views::{EventRow, Face, seat_key},
};
use crate::{
    accounts::{
        FormKey, Membership, Staff,
        frame::{initials, tone},
        views::{Choice, Field, problems, say},
    },
    foundation::{
        error::{AppError, Refusal},
        i18n::Lang,
        search,
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            csv::{Cell, Csv},
            with_notice,
        },
    },
    tenancy::{House, State as TenantState, audit, content::Texts},
};

/// People on the desk's page of an event.
const PEOPLE_MAX: i64 = 5_000;
/// People in its file.
const FILE_PEOPLE_MAX: i64 = 1_000_000;

/// The routes.
#[must_use]
pub(super) fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/staff/events", Who::Staff, list)
        .get("/{lang}/staff/events/new", Who::Staff, show_new)
        .post("/{lang}/staff/events/new", Who::Staff, create)
        .get("/{lang}/staff/events/{event}", Who::Staff, show)
        .get("/{lang}/staff/events/{event}/edit", Who::Staff, show_edit)
        .post("/{lang}/staff/events/{event}/edit", Who::Staff, edit)
        .post("/{lang}/staff/events/{event}/publish", Who::Staff, publish)
        .post("/{lang}/staff/events/{event}/discard", Who::Staff, discard)
        .post("/{lang}/staff/events/{event}/cancel", Who::Staff, cancel)
        .post("/{lang}/staff/events/{event}/seats", Who::Staff, set_seats)
        .post("/{lang}/staff/events/{event}/accept", Who::Staff, accept)
        .post("/{lang}/staff/events/{event}/decline", Who::Staff, decline)
        .stands_on("/{lang}/staff/events/{event}/decline", "/{lang}/staff/events")
        .post("/{lang}/staff/events/{event}/share", Who::Staff, share)
        .get("/{lang}/staff/events/{event}/people.csv", Who::Staff, csv)
        .post(
            "/{lang}/staff/events/{event}/people/{registration}/check-in",
            Who::Staff,
            check_in,
        )
        .post(
            "/{lang}/staff/events/{event}/people/{registration}/undo",
            Who::Staff,
            undo,
        )
        .get("/{lang}/staff/check-in/{code}", Who::Staff, show_code)
        .post("/{lang}/staff/check-in/{code}", Who::Staff, check_in_by_code)
}

/// GET /staff/events?show=past&after=
async fn list(staff: Staff, uri: Uri) -> Answer {
    let query = query_of(&uri);
    let show: Show = query.text("show").parse()?;
    let after = query.said("after")?;
    let found = EventList::of(&staff.db, For::Managers, show, after, staff.now()).await?;
    let ids: Vec<_> = found.events.iter().map(|event| event.id.uuid()).collect();
    let texts = Texts::of_subjects(&staff.db, TEXTS, &ids).await?;
    let base = match show.as_str() {
        "" => staff.path("/staff/events"),
        word => format!("{}?show={word}", staff.path("/staff/events")),
    };
    let joint = if base.contains('?') { '&' } else { '?' };
    let row = |event: &Event| DeskRow {
        coming: staff.speaker.list(&taken(&staff, event)),
        event: EventRow {
            url: staff.path(&format!("/staff/events/{}", event.id)),
            ..EventRow::of(&staff, event, &texts)
        },
    };
    Ok(page(&DeskPage {
        tabs: tabs(&staff, "/staff/events", show),
        events: found.events.iter().map(row).collect(),
        first_url: after.map(|_| base.clone()),
        next_url: found.next.map(|next| format!("{base}{joint}after={next}")),
        new_url: staff.path("/staff/events/new"),
    }))
}

/// How many come, by kind of seat.
fn taken(staff: &Staff, event: &Event) -> Vec<String> {
    let line = |seat: &Seat| {
        let n = event.taken(*seat);
        match (event.seats().of(*seat), event.kind, seat) {
            (Some(seats), Kind::Both, Seat::InPerson) => {
                staff.say("event-taken-in-person", &[("n", n.into()), ("seats", seats.into())])
            }
            (Some(seats), Kind::Both, Seat::Online) => {
                staff.say("event-taken-online", &[("n", n.into()), ("seats", seats.into())])
            }
            (Some(seats), ..) => staff.say("event-taken", &[("n", n.into()), ("seats", seats.into())]),
            (None, Kind::Both, Seat::InPerson) => staff.say("event-coming-in-person", &[("n", n.into())]),
            (None, Kind::Both, Seat::Online) => staff.say("event-coming-online", &[("n", n.into())]),
            (None, ..) => staff.say("event-coming", &[("n", n.into())]),
        }
    };
    event.kind.seats().iter().map(line).collect()
}

/// What came of a form.
struct Typed<'form> {
    form: &'form FormData,
    fields: &'form Fields,
    refusal: Option<Refusal>,
}

impl Typed<'_> {
    fn field(&self, staff: &Staff, name: &str) -> Field {
        Field::of(name, self.form, self.fields, &staff.speaker)
    }

    fn refusal(&self, staff: &Staff) -> Option<String> {
        self.refusal.as_ref().map(|refusal| say(refusal, &staff.speaker))
    }

    fn status(&self) -> StatusCode {
        let status = self.refusal.as_ref().map_or(422, |refusal| refusal.status);
        StatusCode::from_u16(status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY)
    }
}

/// GET /staff/events/new
async fn show_new(staff: Staff) -> Answer {
    let form = FormData::of([
        ("kind", Kind::InPerson.as_str().to_owned()),
        ("time_zone", staff.tenant.tz.name().to_owned()),
        ("country", staff.tenant.countries[0].to_string()),
        ("guests_max", "0".to_owned()),
    ]);
    let typed = Typed {
        form: &form,
        fields: &Fields::default(),
        refusal: None,
    };
    Ok(page(&EventFormPage {
        action: staff.path("/staff/events/new"),
        ..form_page(&staff, &typed)
    }))
}

/// POST /staff/events/new: a draft.
async fn create(staff: Staff, form: FormData) -> Answer {
    let mut fields = Fields::default();
    let facts = read(&staff, &form, &mut fields);
    let seats = read_seats(&form, &mut fields);
    if fields.is_fine()
        && let Ok(when) = facts.when()
        && let Err(refusal) = when.lies_ahead(staff.now())
    {
        fields.refuse("starts", refusal);
    }
    if fields.is_fine() {
        let (id, now) = (EventId::new(), staff.now());
        if let Some(made) = FormKey::of_act(&form, "create")
            .take(&staff.db, staff.id, id.uuid(), now)
            .await?
        {
            return Ok(done(&staff, EventId::from(made), "event-created"));
        }
        let new = NewEvent {
            id,
            facts: &facts,
            seats,
            source: None,
            is_host: true,
            state: State::Draft,
            by: staff.id,
        };
        Event::write(&here(&staff), &new).await?;
        return Ok(done(&staff, id, "event-created"));
    }
    let typed = Typed {
        form: &form,
        fields: &fields,
        refusal: None,
    };
    let view = EventFormPage {
        action: staff.path("/staff/events/new"),
        ..form_page(&staff, &typed)
    };
    Ok(page_with(typed.status(), &view))
}

/// The event that this community writes itself.
async fn own(staff: &Staff, id: EventId) -> Result<Event, AppError> {
    let event = Event::find(&staff.db, id).await?;
    if event.is_host && matches!(event.state, State::Draft | State::Published) {
        Ok(event)
    } else {
        Err(AppError::NotFound)
    }
}

/// GET /staff/events/{event}/edit
async fn show_edit(staff: Staff, At((_, id)): At<(String, EventId)>) -> Answer {
    let event = own(&staff, id).await?;
    let texts = event.texts(&staff.db).await?;
    let form = form_of(&event.facts(&texts));
    let typed = Typed {
        form: &form,
        fields: &Fields::default(),
        refusal: None,
    };
    Ok(page(&edit_page(&staff, &event, &texts, &typed)))
}

fn edit_page(staff: &Staff, event: &Event, texts: &Texts, typed: &Typed<'_>) -> EventFormPage {
    let said = texts.say(event.id.uuid(), "title", staff.lang, &staff.tenant);
    EventFormPage {
        event_url: Some(staff.path(&format!("/staff/events/{}", event.id))),
        title: said.into(),
        action: staff.path(&format!("/staff/events/{}/edit", event.id)),
        version: event.version,
        ..form_page(staff, typed)
    }
}

/// POST /staff/events/{event}/edit
async fn edit(staff: Staff, At((_, id)): At<(String, EventId)>, form: FormData) -> Answer {
    let event = own(&staff, id).await?;
    let mut fields = Fields::default();
    let texts = event.texts(&staff.db).await?;
    let mut facts = read(&staff, &form, &mut fields);
    // What was written in a language that the community has switched off is in no form, and comes back with it.
    let unasked = |text: &Text| !staff.tenant.langs.contains(&text.lang);
    facts
        .texts
        .extend(event.facts(&texts).texts.into_iter().filter(unasked));
    if let Ok(when) = facts.when()
        && when.starts_at != event.starts_at
        && let Err(refusal) = when.lies_ahead(staff.now())
    {
        fields.refuse("starts", refusal);
    }
    if event.state == State::Published && lacks_link(&facts) {
        fields.refuse("online_url", Refusal::new("event-refused-link-needed"));
    }
    let mut refusal = None;
    if fields.is_fine() {
        if !FormKey::of_act(&form, "edit")
            .is_new(&staff.db, staff.id, staff.now())
            .await?
        {
            return Ok(done(&staff, id, "event-saved"));
        }
        let version = form.text("version").parse().unwrap_or(-1);
        match event.change(&here(&staff), &facts, version).await {
            Ok(()) => return Ok(done(&staff, id, "event-saved")),
            Err(AppError::Refused(refused)) => refusal = Some(refused),
            Err(error) => return Err(error),
        }
    }
    let typed = Typed {
        form: &form,
        fields: &fields,
        refusal,
    };
    Ok(page_with(typed.status(), &edit_page(&staff, &event, &texts, &typed)))
}

fn form_page(staff: &Staff, typed: &Typed<'_>) -> EventFormPage {
    let field = |name: &str| typed.field(staff, name);
    let choice = |value: String, label: String, name: &str| Choice {
        chosen: typed.form.text(name) == value,
        value,
        label,
    };
    let own = staff.tenant.default_lang;
    let texts = |lang: Lang| {
        let text = |name| field(name_of(name, lang));
        let fields = TextFields {
            language: staff.speaker.language_name(lang),
            is_own: lang == own,
            is_open: false,
            title: text("title"),
            summary: text("summary"),
            text: text("text"),
            way: text("way"),
            question: text("question"),
        };
        let all = [
            &fields.title,
            &fields.summary,
            &fields.text,
            &fields.way,
            &fields.question,
        ];
        let is_open = all.iter().any(|one| !one.value.is_empty() || one.error.is_some());
        TextFields { is_open, ..fields }
    };
    let others = staff.tenant.langs.iter().copied().filter(|lang| *lang != own);
    let kind = |kind: Kind| choice(kind.as_str().to_owned(), staff.say(kind_key(kind), &[]), "kind");
    EventFormPage {
        desk_url: staff.path("/staff/events"),
        form_key: FormKey::fresh().to_string(),
        refusal: typed.refusal(staff),
        problems: problems(typed.fields, &staff.speaker),
        kinds: Kind::ALL.into_iter().map(kind).collect(),
        kind: field("kind"),
        starts: field("starts"),
        ends: field("ends"),
        zones: zones(staff)
            .into_iter()
            .map(|zone| choice(zone.name().to_owned(), zone.name().replace('_', " "), "time_zone"))
            .collect(),
        time_zone: field("time_zone"),
        venue: field("venue"),
        street: field("street"),
        countries: staff
            .tenant
            .countries
            .iter()
            .map(|country| choice(country.to_string(), staff.speaker.country_name(*country), "country"))
            .collect(),
        country: field("country"),
        postal: field("postal"),
        online_url: field("online_url"),
        seats_in_person: field("seats_in_person"),
        seats_online: field("seats_online"),
        guests_max: field("guests_max"),
        answer_required: typed.form.ticked("answer_required"),
        own: texts(own),
        others: others.map(texts).collect(),
        ..EventFormPage::default()
    }
}

const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::InPerson => "event-kind-in-person",
        Kind::Online => "event-kind-online",
        Kind::Both => "event-kind-both",
    }
}

fn done(staff: &Staff, id: EventId, notice: &'static str) -> axum::response::Response {
    let to = Redirect::to(&staff.path(&format!("/staff/events/{id}")));
    with_notice(to, "good", notice)
}

/// GET /staff/events/{event}?name=
async fn show(staff: Staff, At((_, id)): At<(String, EventId)>, uri: Uri) -> Answer {
    let event = Event::find(&staff.db, id).await?;
    let query = query_of(&uri);
    let typed = Typed {
        form: &query,
        fields: &Fields::default(),
        refusal: None,
    };
    Ok(page(&event_page(&staff, &event, &typed).await?))
}

async fn event_page(staff: &Staff, event: &Event, typed: &Typed<'_>) -> Result<DeskEventPage, AppError> {
    let texts = event.texts(&staff.db).await?;
    let address = |rest: &str| staff.path(&format!("/staff/events/{}{rest}", event.id));
    let (now, is_open) = (staff.now(), event.is_open());
    let is_over = event.ends_at <= now;
    let wanted = search::normal(typed.form.text("name"));
    let people = if is_open {
        Attendee::of(&staff.db, event.id, PEOPLE_MAX).await?
    } else {
        Vec::new()
    };
    let mut figures = taken(staff, event);
    let waiting = people.iter().filter(|one| one.state == Standing::Waiting).count();
    if waiting > 0 {
        figures.push(staff.say("event-waiting", &[("n", waiting.into())]));
    }
    let seen = people.iter().filter(|one| one.checked_in_at.is_some()).count();
    if seen > 0 {
        figures.push(staff.say("event-seen-count", &[("n", seen.into())]));
    }
    let row = |one: &Attendee| {
        let action = |what: &str| address(&format!("/people/{}/{what}", one.id));
        let comes = one.state == Standing::Confirmed && event.state == State::Published;
        PersonRow {
            person: face(staff, one),
            url: staff.path(&format!("/members/{}", one.membership_id)),
            seat: staff.say(seat_key(one.kind), &[]),
            guests: one.guests,
            answer: one.answer.clone(),
            waits: one.state == Standing::Waiting,
            too_large: one.state == Standing::Waiting && !event.could_seat(one.kind, one.guests + 1),
            seen: one.checked_in_at.map_or_else(String::new, |at| clock(staff, at)),
            check_in_action: (comes && one.checked_in_at.is_none()).then(|| action("check-in")),
            undo_action: one.checked_in_at.map(|_| action("undo")),
        }
    };
    let ahead = event.starts_at > now;
    // A draft whose time has passed is given another.
    let writes = event.is_host && (event.state == State::Draft || (event.state == State::Published && !is_over));
    let seats = |seat: Seat, name: &str| {
        event.kind.seats().contains(&seat).then(|| {
            let value = event
                .seats()
                .of(seat)
                .map_or_else(String::new, |seats| seats.to_string());
            let field = typed.field(staff, name);
            if typed.form.all(name).is_empty() {
                return Field { value, ..field };
            }
            field
        })
    };
    Ok(DeskEventPage {
        desk_url: staff.path("/staff/events"),
        public_url: is_open.then(|| staff.path(&event.path())),
        event: EventRow::of(staff, event, &texts),
        state: event.state.as_str().to_owned(),
        is_over,
        follows: !event.is_host,
        refusal: typed.refusal(staff),
        edit_url: writes.then(|| address("/edit")),
        publish_action: (event.state == State::Draft && ahead).then(|| address("/publish")),
        discard_action: (event.state == State::Draft && !event.follows()).then(|| address("/discard")),
        cancel_action: (event.state == State::Published && !is_over).then(|| address("/cancel")),
        reason: typed.field(staff, "reason"),
        accept_action: (event.state == State::Proposed).then(|| address("/accept")),
        decline_action: (event.state == State::Proposed || (event.state == State::Draft && event.follows()))
            .then(|| address("/decline")),
        seats_action: (matches!(event.state, State::Draft | State::Published) && ahead).then(|| address("/seats")),
        seats_in_person: seats(Seat::InPerson, "seats_in_person"),
        seats_online: seats(Seat::Online, "seats_online"),
        figures,
        has_answers: people.iter().any(|one| !one.answer.is_empty()),
        people: people
            .iter()
            .filter(|one| wanted.is_empty() || search::normal(&one.display_name).contains(&wanted))
            .map(row)
            .collect(),
        csv_url: address("/people.csv"),
        name: typed.field(staff, "name"),
        here_url: address(""),
        host: typed.field(staff, "host"),
        communities: if writes && ahead {
            communities(staff, event).await?
        } else {
            Vec::new()
        },
        share_action: (writes && ahead).then(|| address("/share")),
        form_key: FormKey::fresh().to_string(),
    })
}

/// The time of an instant on the community's clock.
fn clock(staff: &Staff, at: chrono::DateTime<chrono::Utc>) -> String {
    staff.speaker.time(at.with_timezone(&staff.tenant.tz).time())
}

/// The communities that hold it too, and those that the reader manages; whoever else is a partner is nobody's business.
async fn communities(staff: &Staff, event: &Event) -> Result<Vec<CommunityRow>, AppError> {
    let held = match event.source_id {
        Some(source) => source::held_in(&staff.work, source).await?,
        None => Vec::new(),
    };
    let managed = Membership::managed_by(&staff.work, staff.person).await?;
    let others = staff.house.tenants.all().await?;
    let others = others
        .into_iter()
        .filter(|other| other.id != staff.tenant.id && other.state == TenantState::Live)
        .filter(|other| {
            let holds = held.iter().any(|(tenant, _)| *tenant == other.id);
            holds || managed.iter().any(|(tenant, _)| *tenant == other.id)
        });
    Ok(others
        .map(|other| CommunityRow {
            value: other.id.to_string(),
            state: held
                .iter()
                .find(|(tenant, _)| *tenant == other.id)
                .map_or_else(String::new, |(_, state)| staff.say(held_key(*state), &[])),
            managed: managed.iter().any(|(tenant, _)| *tenant == other.id),
            name: other.name.clone(),
        })
        .collect())
}

const fn held_key(state: State) -> &'static str {
    match state {
        State::Proposed => "event-held-proposed",
        State::Declined => "event-badge-declined",
        State::Draft => "event-badge-draft",
        State::Published => "event-held-published",
        State::Cancelled => "event-badge-cancelled",
    }
}

/// The page again, with what was refused in this field.
async fn refused_at(
    staff: &Staff,
    event: &Event,
    form: &FormData,
    (field, refusal): (&'static str, Refusal),
) -> Answer {
    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    let mut fields = Fields::default();
    fields.refuse(field, refusal);
    let typed = Typed {
        form,
        fields: &fields,
        refusal: None,
    };
    Ok(page_with(status, &event_page(staff, event, &typed).await?))
}

/// The page again, with what was refused.
async fn refused(staff: &Staff, event: &Event, form: &FormData, refusal: Refusal) -> Answer {
    let typed = Typed {
        form,
        fields: &Fields::default(),
        refusal: Some(refusal),
    };
    Ok(page_with(typed.status(), &event_page(staff, event, &typed).await?))
}

/// POST /staff/events/{event}/publish
async fn publish(staff: Staff, At((_, id)): At<(String, EventId)>, form: FormData) -> Answer {
    let event = Event::find(&staff.db, id).await?;
    match event.publish(&staff.db, staff.actor(), staff.now()).await {
        Ok(()) => Ok(done(&staff, id, "event-published")),
        Err(AppError::Refused(refusal)) => refused(&staff, &event, &form, refusal).await,
        Err(error) => Err(error),
    }
}

/// POST /staff/events/{event}/discard
async fn discard(staff: Staff, At((_, id)): At<(String, EventId)>) -> Answer {
    let event = Event::find(&staff.db, id).await?;
    event.discard(&here(&staff), staff.actor()).await?;
    let to = Redirect::to(&staff.path("/staff/events"));
    Ok(with_notice(to, "good", "event-discarded"))
}

/// POST /staff/events/{event}/cancel
async fn cancel(staff: Staff, At((_, id)): At<(String, EventId)>, form: FormData) -> Answer {
    let event = Event::find(&staff.db, id).await?;
    let reason = form.text("reason");
    if reason.chars().count() > LINE_CHARS_MAX {
        let refusal = Refusal::new("event-refused-too-long").with("max", LINE_CHARS_MAX);
        return refused_at(&staff, &event, &form, ("reason", refusal)).await;
    }
    match event.cancel(&here(&staff), reason, staff.actor()).await {
        Ok(()) => Ok(done(&staff, id, "event-cancelled-done")),
        Err(AppError::Refused(refusal)) => refused(&staff, &event, &form, refusal).await,
        Err(error) => Err(error),
    }
}

/// POST /staff/events/{event}/seats
async fn set_seats(staff: Staff, At((_, id)): At<(String, EventId)>, form: FormData) -> Answer {
    let event = Event::find(&staff.db, id).await?;
    let mut fields = Fields::default();
    let read = read_seats(&form, &mut fields);
    let has = |seat| event.kind.seats().contains(&seat);
    let seats = Contingents {
        in_person: read.in_person.filter(|_| has(Seat::InPerson)),
        online: read.online.filter(|_| has(Seat::Online)),
    };
    if !fields.is_fine() {
        let typed = Typed {
            form: &form,
            fields: &fields,
            refusal: None,
        };
        return Ok(page_with(typed.status(), &event_page(&staff, &event, &typed).await?));
    }
    match event.set_seats(&here(&staff), seats, staff.actor()).await {
        Ok(false) => Ok(done(&staff, id, "event-seats-set")),
        Ok(true) => Ok(done(&staff, id, "event-seats-set-fewer")),
        Err(AppError::Refused(refusal)) => {
            let event = Event::find(&staff.db, id).await?;
            let too_few = seats.in_person.is_some_and(|seats| seats < event.taken(Seat::InPerson));
            let field = if too_few { "seats_in_person" } else { "seats_online" };
            refused_at(&staff, &event, &form, (field, refusal)).await
        }
        Err(error) => Err(error),
    }
}

/// POST /staff/events/{event}/accept
async fn accept(staff: Staff, At((_, id)): At<(String, EventId)>) -> Answer {
    let event = Event::find(&staff.db, id).await?;
    event.accept(&staff.db, staff.actor(), staff.now()).await?;
    Ok(done(&staff, id, "event-accepted"))
}

/// POST /staff/events/{event}/decline
async fn decline(staff: Staff, At((_, id)): At<(String, EventId)>) -> Answer {
    let event = Event::find(&staff.db, id).await?;
    event.decline(&staff.db, staff.actor(), staff.now()).await?;
    let to = Redirect::to(&staff.path("/staff/events"));
    Ok(with_notice(to, "good", "event-declined"))
}

/// POST /staff/events/{event}/share
async fn share(staff: Staff, At((_, id)): At<(String, EventId)>, form: FormData) -> Answer {
    let mut event = own(&staff, id).await?;
    let managed = Membership::managed_by(&staff.work, staff.person).await?;
    let mut others = Vec::new();
    for ticked in form.all("community") {
        let found = managed.iter().find(|(tenant, _)| tenant.to_string() == ticked);
        others.push(found.ok_or(AppError::NotFound)?.0);
    }
    let host = form.text("host").to_ascii_lowercase();
    let host = host.trim_start_matches("https://").trim_end_matches('/');
    if !host.is_empty() {
        let found = staff.house.tenants.at(host).await?;
        match found.filter(|found| found.state == TenantState::Live && found.id != staff.tenant.id) {
            Some(found) => others.push(found.id),
            None => {
                let refusal = Refusal::new("event-refused-community");
                return refused_at(&staff, &event, &form, ("host", refusal)).await;
            }
        }
    }
    for other in others {
        match source::share(&here(&staff), &event, other, staff.person).await {
            Ok(()) => event = own(&staff, id).await?,
            Err(AppError::Refused(refusal)) => return refused(&staff, &event, &form, refusal).await,
            Err(error) => return Err(error),
        }
    }
    Ok(done(&staff, id, "event-shared"))
}

/// GET /staff/events/{event}/people.csv
async fn csv(staff: Staff, At((_, id)): At<(String, EventId)>) -> Answer {
    let event = Event::find(&staff.db, id).await?;
    let heads = [
        "event-head-name",
        "event-head-seat",
        "event-head-guests",
        "event-head-answer",
        "event-head-state",
        "event-head-registered",
        "event-head-seen",
    ]
    .map(|key| staff.say(key, &[]));
    let mut table = Csv::new(&heads)?;
    let people = Attendee::of(&staff.db, event.id, FILE_PEOPLE_MAX).await?;
    let at = |at: chrono::DateTime<chrono::Utc>| {
        let wall = at.with_timezone(&staff.tenant.tz);
        wall.format("%Y-%m-%d %H:%M").to_string()
    };
    for one in &people {
        let state = match one.state {
            Standing::Waiting => "event-state-waiting",
            _ => "event-state-confirmed",
        };
        table.row(&[
            Cell::text(one.display_name.as_str()),
            Cell::text(staff.say(seat_key(one.kind), &[])),
            Cell::Whole(one.guests),
            Cell::text(one.answer.as_str()),
            Cell::text(staff.say(state, &[])),
            Cell::text(at(one.registered_at)),
            Cell::text(one.checked_in_at.map_or_else(String::new, at)),
        ])?;
    }
    note(&staff, &event, people.len());
    let day = event.when().wall_starts.format("%Y-%m-%d");
    table.download(&format!("{}-{day}.csv", event.slug))
}

/// Writes into the log who took the list along, once the answer has left: a reader writes nothing.
fn note(staff: &Staff, event: &Event, rows: usize) {
    let (tenant, actor, object, now) = (staff.tenant.id, staff.actor(), event.id.to_string(), staff.now());
    staff.work.after(Box::new(move |work| {
        Box::pin(async move {
            let db = crate::tenancy::PlatformDb::new(&work, "an exported list is noted");
            let tx = db.open().await?;
            audit::Line {
                tenant: Some(tenant),
                actor,
                act: "event-people-exported",
                object,
                detail: json!({ "rows": rows }),
            }
            .write(&tx, now)
            .await
        })
    }));
}

/// A registration for this event.
async fn of_event(staff: &Staff, event: EventId, id: RegistrationId) -> Result<Registration, AppError> {
    let found = Registration::find(&staff.db, id).await?;
    if found.event_id == event {
        Ok(found)
    } else {
        Err(AppError::NotFound)
    }
}

/// POST /staff/events/{event}/people/{registration}/check-in
async fn check_in(staff: Staff, At((_, event, id)): At<(String, EventId, RegistrationId)>) -> Answer {
    let registration = of_event(&staff, event, id).await?;
    registration.check_in(&staff.db, staff.id, staff.now()).await?;
    Ok(done(&staff, event, "event-checked-in"))
}

/// POST /staff/events/{event}/people/{registration}/undo
async fn undo(staff: Staff, At((_, event, id)): At<(String, EventId, RegistrationId)>) -> Answer {
    let registration = of_event(&staff, event, id).await?;
    registration
        .undo_check_in(&staff.db, staff.actor(), staff.now())
        .await?;
    Ok(done(&staff, event, "event-check-in-undone"))
}

/// GET /staff/check-in/{code}: who shows it; only the button acts.
async fn show_code(staff: Staff, At((_, code)): At<(String, String)>) -> Answer {
    let id = ticket::of_code(&staff.house, staff.tenant.id, &code)?;
    let registration = Registration::find(&staff.db, id).await?;
    let event = Event::find(&staff.db, registration.event_id).await?;
    let texts = event.texts(&staff.db).await?;
    let name = Membership::find(&staff.db, registration.membership_id)
        .await?
        .map(|member| member.display_name)
        .unwrap_or_default();
    let comes = registration.state == Standing::Confirmed && event.state == State::Published;
    Ok(page(&CheckInPage {
        title: texts.say(event.id.uuid(), "title", staff.lang, &staff.tenant).into(),
        event_url: staff.path(&format!("/staff/events/{}", event.id)),
        person: Face {
            initials: initials(&name),
            tone: tone(&name),
            avatar_url: None,
            name,
        },
        guests: if registration.guests > 0 {
            staff.say("event-mine-guests", &[("n", registration.guests.into())])
        } else {
            String::new()
        },
        state: match registration.checked_in_at {
            Some(_) => "seen",
            None if comes => "confirmed",
            None if registration.state == Standing::Waiting => "waiting",
            None => "cancelled",
        }
        .to_owned(),
        seen: registration
            .checked_in_at
            .map_or_else(String::new, |at| clock(&staff, at)),
        action: (comes && registration.checked_in_at.is_none()).then(|| staff.path(&format!("/staff/check-in/{code}"))),
    }))
}

/// POST /staff/check-in/{code}
async fn check_in_by_code(staff: Staff, At((_, code)): At<(String, String)>) -> Answer {
    let id = ticket::of_code(&staff.house, staff.tenant.id, &code)?;
    let registration = Registration::find(&staff.db, id).await?;
    let seen = registration.check_in(&staff.db, staff.id, staff.now()).await?;
    let to = Redirect::to(&staff.path(&format!("/staff/check-in/{code}")));
    Ok(match seen {
        None => with_notice(to, "good", "event-checked-in"),
        Some(_) => with_notice(to, "warn", "event-checked-in-before"),
    })
}
