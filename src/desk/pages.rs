//! The first page of the desk.

use super::{
    today::{EVENTS_PLACE, Today},
    views::{Community, DeskPage, LetterLine, ToDoLine},
};
use crate::{
    accounts::{Membership, PartnerAdmin, frame::DESK_PATH, views::EventRow},
    foundation::{
        error::AppError,
        i18n::{DateStyle, Lang},
        web::{Answer, Routes, Who, answer::page},
    },
    tenancy::{
        House, State, Tenant,
        faces::{NextEvent, Room, TO_DO_MAX, ToDo},
    },
};

/// Communities that stand side by side.
const COMMUNITIES_MAX: usize = 60;

/// The routes.
pub(super) fn routes() -> Routes<House> {
    Routes::new().get("/{lang}/staff", Who::PartnerAdmin, desk)
}

/// GET /staff: for managers what waits; for the partner's administrators the places they come to.
async fn desk(reader: PartnerAdmin) -> Answer {
    let room = Room {
        tenant: &reader.tenant,
        lang: reader.lang,
        now: reader.now(),
    };
    let local = room.now.with_timezone(&reader.tenant.tz).date_naive();
    let mut view = DeskPage {
        title: reader.speaker.date(local, DateStyle::Weekday),
        is_manager: reader.is_staff(),
        has_events: !reader.house.is_off(&reader.tenant, EVENTS_PLACE),
        events_url: reader.path(EVENTS_PLACE),
        new_event_url: reader.path("/staff/events/new"),
        letters_url: reader.path("/staff/newsletters"),
        ..DeskPage::default()
    };
    if !reader.is_staff() {
        return Ok(page(&view));
    }
    let today = Today::of(&reader.house, &reader.work, room).await?;
    let own = At {
        origin: "",
        lang: reader.lang,
    };
    view.summary = summary(&reader, &today);
    view.to_dos = to_dos(&reader, &today.to_dos, &own);
    view.events = events(&reader, &today.events, &own);
    view.letters = today
        .letters
        .iter()
        .map(|letter| LetterLine {
            // A newsletter leaves with a subject; only one that waits can still be without.
            title: if letter.title.text.is_empty() {
                reader.say("desk-letters-untitled", &[])
            } else {
                letter.title.text.clone()
            },
            lang: letter.title.lang.as_str(),
            url: own.url(&letter.path),
            state: reader.say(&letter.state, &[]),
            begins: letter.begins.map(|at| at.to_rfc3339()),
            progress: (letter.all > 0).then(|| {
                reader.say(
                    "desk-letters-left",
                    &[("left", letter.left.into()), ("all", letter.all.into())],
                )
            }),
            left: letter.left,
            all: letter.all,
        })
        .collect();
    if reader.tenant.host == reader.house.serving.platform_host {
        view.communities = communities(&reader).await?;
    }
    Ok(page(&view))
}

/// Where a link leads: on this host, or on another community's.
struct At<'a> {
    origin: &'a str,
    lang: Lang,
}

impl At<'_> {
    fn url(&self, path: &str) -> String {
        format!("{}/{}{path}", self.origin, self.lang.as_str())
    }
}

fn summary(reader: &PartnerAdmin, today: &Today) -> String {
    let args = [("n", today.count().into()), ("late", today.late().into())];
    reader.say(
        match (today.count(), today.late()) {
            (0, _) => "desk-nothing",
            (_, 0) => "desk-waiting",
            _ => "desk-waiting-late",
        },
        &args,
    )
}

fn to_dos(reader: &PartnerAdmin, to_dos: &[ToDo], at: &At<'_>) -> Vec<ToDoLine> {
    let line = |to_do: &ToDo| {
        let text = reader.say(to_do.key, &[("n", to_do.count.into())]);
        ToDoLine {
            text: if to_do.count < TO_DO_MAX {
                text
            } else {
                reader.say("to-do-or-more", &[("what", text.into())])
            },
            about: reader.say(to_do.about, &[]),
            verb: reader.say(to_do.verb, &[]),
            icon: to_do.icon,
            url: at.url(to_do.path),
            is_late: to_do.is_late,
        }
    };
    to_dos.iter().map(line).collect()
}

fn events(reader: &PartnerAdmin, events: &[NextEvent], at: &At<'_>) -> Vec<EventRow> {
    let row = |event: &NextEvent| EventRow::of(reader, event, at.url(&event.desk_path));
    events.iter().map(row).collect()
}

/// The communities that the reader manages, each as its own desk shows it, with links to its own host.
async fn communities(reader: &PartnerAdmin) -> Result<Vec<Community>, AppError> {
    let managed = Membership::managed_by(&reader.work, reader.person).await?;
    let mut tenants = Vec::new();
    for (tenant, _) in managed.into_iter().take(COMMUNITIES_MAX) {
        tenants.extend(reader.house.tenants.get(tenant).await?);
    }
    tenants.retain(|tenant| tenant.state == State::Live && tenant.id != reader.tenant.id);
    tenants.sort_by(|one, other| one.name.cmp(&other.name));
    let mut found = Vec::new();
    for tenant in tenants {
        found.push(community(reader, &tenant).await?);
    }
    Ok(found)
}

async fn community(reader: &PartnerAdmin, tenant: &Tenant) -> Result<Community, AppError> {
    let room = Room {
        tenant,
        lang: reader.lang,
        now: reader.now(),
    };
    let today = Today::of(&reader.house, &reader.work, room).await?;
    let there = At {
        origin: &tenant.origin,
        lang: if tenant.langs.contains(&reader.lang) {
            reader.lang
        } else {
            tenant.default_lang
        },
    };
    Ok(Community {
        name: tenant.name.clone(),
        url: there.url(DESK_PATH),
        summary: summary(reader, &today),
        to_dos: to_dos(reader, &today.to_dos, &there),
        events: events(reader, &today.events, &there).into_iter().take(1).collect(),
        letters: today.letters.len(),
    })
}
