//! The open ear, for the member who writes and for the staff that answers.

use axum::http::{StatusCode, Uri};

use super::{
    ear::{self, Message, PATH, SUBJECT_CHARS_MAX, State, TEXT_CHARS_MAX, Thread, ThreadId},
    ear_views::{EarPage, MessageView, ThreadPage, ThreadRow},
    notice,
    pages::{face, query_of},
    views::{Link, Press},
};
use crate::{
    accounts::{FormKey, Member, Staff, views::Field},
    foundation::{
        error::AppError,
        web::{
            Answer, At, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::{House, TenantDb},
};

/// The page of the staff's list, behind the language.
const DESK: &str = "/staff/ear";

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/me/ear", Who::Member, own_list)
        .post("/{lang}/me/ear", Who::Member, begin)
        .get("/{lang}/me/ear/{thread}", Who::Member, own)
        .post("/{lang}/me/ear/{thread}", Who::Member, write)
        .get("/{lang}/staff/ear", Who::Staff, desk_list)
        .get("/{lang}/staff/ear/{thread}", Who::Staff, at_desk)
        .post("/{lang}/staff/ear/{thread}", Who::Staff, answer)
        .post("/{lang}/staff/ear/{thread}/close", Who::Staff, close)
        .post("/{lang}/staff/ear/{thread}/reopen", Who::Staff, reopen)
}

fn row(member: &Member, thread: &Thread, path: &str, name: String) -> ThreadRow {
    ThreadRow {
        subject: thread.subject.clone(),
        url: member.path(&format!("{path}/{}", thread.id)),
        name,
        state: thread.state.as_str(),
        state_text: member.say(&format!("ear-state-{}", thread.state.as_str()), &[]),
        when: member.speaker.relative(thread.updated_at, member.now()),
    }
}

async fn own_page(member: &Member, form: &FormData, fields: &Fields) -> Result<EarPage, AppError> {
    let threads = Thread::of(&member.db, member.id).await?;
    Ok(EarPage {
        action: Some(member.path(PATH)),
        form_key: FormKey::of(form).to_string(),
        subject: Field::of("subject", form, fields, &member.speaker),
        subject_max: SUBJECT_CHARS_MAX,
        text: Field::of("text", form, fields, &member.speaker),
        text_max: TEXT_CHARS_MAX,
        threads: threads
            .iter()
            .map(|thread| row(member, thread, PATH, String::new()))
            .collect(),
        ..EarPage::default()
    })
}

/// GET /{lang}/me/ear
async fn own_list(member: Member) -> Answer {
    let view = own_page(&member, &FormData::default(), &Fields::default()).await?;
    Ok(page(&view))
}

/// POST /{lang}/me/ear
async fn begin(member: Member, form: FormData) -> Answer {
    let mut fields = Fields::default();
    let subject = fields.check("subject", ear::subject(form.text("subject")));
    let text = fields.check("text", ear::text(form.raw("text")));
    let (Some(subject), Some(text)) = (subject, text) else {
        let view = own_page(&member, &form, &fields).await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    let (id, now) = (ThreadId::new(), member.now());
    let made = FormKey::of_act(&form, "begin")
        .take(&member.db, member.id, id.uuid(), now)
        .await?;
    if made.is_none() {
        Thread::begin(&member, id, &subject, &text, now).await?;
    }
    let id = made.map_or(id, ThreadId::from);
    Ok(with_notice(
        Redirect::to(&member.path(&format!("{PATH}/{id}"))),
        "good",
        "ear-received",
    ))
}

/// What a thread's page shows.
async fn thread_page(
    member: &Member,
    thread: &Thread,
    at: &str,
    form: &FormData,
    fields: &Fields,
) -> Result<ThreadPage, AppError> {
    let messages = Message::of(&member.db, thread.id).await?;
    Ok(ThreadPage {
        list_url: member.path(at),
        at_desk: at == DESK,
        subject: thread.subject.clone(),
        state: thread.state.as_str(),
        state_text: member.say(&format!("ear-state-{}", thread.state.as_str()), &[]),
        member: face(member, thread.member()),
        messages: messages
            .iter()
            .map(|message| MessageView {
                author: face(member, message.author()),
                text: message.raw.clone(),
                at: message.at.to_rfc3339(),
                when: member.speaker.relative(message.at, member.now()),
            })
            .collect(),
        action: member.path(&format!("{at}/{}", thread.id)),
        form_key: FormKey::of(form).to_string(),
        text: Field::of("text", form, fields, &member.speaker),
        text_max: TEXT_CHARS_MAX,
        press: None,
    })
}

/// Leaves a note that the thread was read.
fn seen_later(member: &Member, thread: ThreadId) {
    let (tenant, who, now) = (member.tenant.id, member.id, member.now());
    member.work.after(Box::new(move |work| {
        Box::pin(async move { notice::read_ear(&TenantDb::new(&work, tenant), who, thread, now).await })
    }));
}

/// GET /{lang}/me/ear/{thread}
async fn own(member: Member, At((_, id)): At<(String, ThreadId)>) -> Answer {
    let thread = Thread::find_own(&member.db, member.id, id).await?;
    seen_later(&member, id);
    let view = thread_page(&member, &thread, PATH, &FormData::default(), &Fields::default()).await?;
    Ok(page(&view))
}

/// POST /{lang}/me/ear/{thread}
async fn write(member: Member, At((_, id)): At<(String, ThreadId)>, form: FormData) -> Answer {
    let thread = Thread::find_own(&member.db, member.id, id).await?;
    let mut fields = Fields::default();
    let Some(text) = fields.check("text", ear::text(form.raw("text"))) else {
        let view = thread_page(&member, &thread, PATH, &form, &fields).await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    let now = member.now();
    if FormKey::of_act(&form, "write")
        .is_new(&member.db, member.id, now)
        .await?
    {
        thread.write(&member, &text, now).await?;
    }
    Ok(with_notice(
        Redirect::to(&member.path(&format!("{PATH}/{id}"))),
        "good",
        "ear-sent",
    ))
}

/// GET /{lang}/staff/ear?state=
async fn desk_list(staff: Staff, uri: Uri) -> Answer {
    let state = State::parse(query_of(&uri).text("state")).unwrap_or(State::New);
    let threads = Thread::in_state(&staff.db, state).await?;
    Ok(page(&EarPage {
        states: State::ALL
            .into_iter()
            .map(|other| Link {
                text: staff.say(&format!("ear-state-{}", other.as_str()), &[]),
                url: staff.path(&format!("{DESK}?state={}", other.as_str())),
                current: other == state,
            })
            .collect(),
        threads: threads
            .iter()
            .map(|thread| row(&staff, thread, DESK, thread.member().name(&staff)))
            .collect(),
        ..EarPage::default()
    }))
}

async fn desk_page(staff: &Staff, thread: &Thread, form: &FormData, fields: &Fields) -> Result<ThreadPage, AppError> {
    let (act, key) = if thread.state == State::Closed {
        ("reopen", "ear-reopen")
    } else {
        ("close", "ear-close")
    };
    Ok(ThreadPage {
        press: Some(Press {
            text: staff.say(key, &[]),
            url: staff.path(&format!("{DESK}/{}/{act}", thread.id)),
            icon: "check",
        }),
        ..thread_page(staff, thread, DESK, form, fields).await?
    })
}

/// GET /{lang}/staff/ear/{thread}
async fn at_desk(staff: Staff, At((_, id)): At<(String, ThreadId)>) -> Answer {
    let thread = Thread::find(&staff.db, id).await?;
    seen_later(&staff, id);
    let view = desk_page(&staff, &thread, &FormData::default(), &Fields::default()).await?;
    Ok(page(&view))
}

/// POST /{lang}/staff/ear/{thread}
async fn answer(staff: Staff, At((_, id)): At<(String, ThreadId)>, form: FormData) -> Answer {
    let thread = Thread::find(&staff.db, id).await?;
    let mut fields = Fields::default();
    let Some(text) = fields.check("text", ear::text(form.raw("text"))) else {
        let view = desk_page(&staff, &thread, &form, &fields).await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    let now = staff.now();
    if FormKey::of_act(&form, "answer")
        .is_new(&staff.db, staff.id, now)
        .await?
    {
        thread.answer(&staff, &text, now).await?;
    }
    Ok(back(&staff, id, "ear-sent"))
}

/// POST /{lang}/staff/ear/{thread}/close
async fn close(staff: Staff, At((_, id)): At<(String, ThreadId)>) -> Answer {
    let thread = Thread::find(&staff.db, id).await?;
    thread.close(&staff.db, staff.now()).await?;
    Ok(back(&staff, id, "ear-close-done"))
}

/// POST /{lang}/staff/ear/{thread}/reopen
async fn reopen(staff: Staff, At((_, id)): At<(String, ThreadId)>) -> Answer {
    let thread = Thread::find(&staff.db, id).await?;
    thread.reopen(&staff.db, staff.now()).await?;
    Ok(back(&staff, id, "ear-reopen-done"))
}

fn back(staff: &Staff, id: ThreadId, notice: &'static str) -> axum::response::Response {
    with_notice(Redirect::to(&staff.path(&format!("{DESK}/{id}"))), "good", notice)
}
