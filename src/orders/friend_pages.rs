//! A Friend's orders: the list, each order with its next step, his earnings.
//!
//! An order is shown to the Friend who has it, at the host of the community through which he was asked; to everybody else,
//! and once he has lost it, it does not exist.

use axum::{http::StatusCode, response::Response};
use chrono::{DateTime, Duration, Utc};
use sea_orm::FromQueryResult;
use serde_json::json;

use super::{
    Appointment, AppointmentId, Contact, Desk, Extra, ExtraId, Message, Order, OrderId, Rating, State, Step,
    appointment::{meant, on_clock},
    booking_pages::payment_text,
    customer_pages::has_words,
    customer_views::BlockForm,
    desk::Side,
    earnings,
    extra::{amount_of, earned, total},
    friend_views::{Customer, ExtraLine, MessageLine, OrderLine, OrderPage, OrdersPage, Proposal, Said, WallTime},
    live::seen_in,
    order::COLUMNS,
    state::Actor,
    wishes,
    work::{Channel, Failure, HandBack, Proof},
};
use crate::{
    accounts::{
        FormKey, Member,
        member_views::instant,
        views::{Choice, Field, say},
    },
    foundation::{
        db::{Sql, Work},
        error::{AppError, Refusal},
        web::{
            Answer, At, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            stream::{self, Watch},
            with_notice,
        },
    },
    tenancy::{House, PlatformDb, PoolDb, audit},
};

/// Orders on a page of those that are over.
const SHOWN: usize = 20;
/// Days after its closing in which a Friend still sees how to reach his customer.
const CONTACT_DAYS: i64 = 30;

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/orders", Who::Member, list)
        .get("/{lang}/orders/{order}", Who::Member, show)
        .get("/{lang}/orders/{order}/live", Who::Member, live)
        .post("/{lang}/orders/{order}/contact", Who::Member, log_contact)
        .post("/{lang}/orders/{order}/appointments", Who::Member, propose)
        .post(
            "/{lang}/orders/{order}/appointments/{appointment}/agree",
            Who::Member,
            agree,
        )
        .post("/{lang}/orders/{order}/start", Who::Member, start)
        .post("/{lang}/orders/{order}/extras", Who::Member, ask_extra)
        .post(
            "/{lang}/orders/{order}/extras/{extra}/withdraw",
            Who::Member,
            withdraw_extra,
        )
        .post("/{lang}/orders/{order}/complete", Who::Member, complete)
        .post("/{lang}/orders/{order}/fail", Who::Member, fail)
        .post("/{lang}/orders/{order}/hand-back", Who::Member, hand_back)
        .post("/{lang}/orders/{order}/messages", Who::Member, write)
        .post("/{lang}/orders/{order}/block", Who::Member, block)
        .post("/{lang}/orders/{order}/unblock", Who::Member, unblock)
        .get("/{lang}/me/earnings", Who::Member, earnings::show)
}

/// GET /orders?after=: what he owes somebody first, then what is over.
async fn list(member: Member, uri: axum::http::Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    let after: Option<OrderId> = query.said("after")?;
    let db = member.pool();
    let tx = db.open().await?;
    let mine = "friend_id = $1 AND friend_tenant_id = $2";
    let mut open: Vec<Order> = if after.is_none() {
        Sql::new(format!(
            "SELECT {COLUMNS} FROM orders
             WHERE {mine} AND state IN ('accepted', 'contacted', 'scheduled', 'in_progress') ORDER BY id LIMIT 100"
        ))
        .bind(member.person)
        .bind(member.tenant.id)
        .all(&tx)
        .await?
    } else {
        Vec::new()
    };
    let (from, most) = (if after.is_some() { "AND id < $3" } else { "" }, SHOWN + 1);
    let mut past = Sql::new(format!(
        "SELECT {COLUMNS} FROM orders
         WHERE {mine} AND state IN ('completed', 'failed', 'cancelled', 'closed') {from} ORDER BY id DESC LIMIT {most}"
    ))
    .bind(member.person)
    .bind(member.tenant.id);
    if let Some(after) = after {
        past = past.bind(after);
    }
    let mut past: Vec<Order> = past.all(&tx).await?;
    drop(tx);
    // Whoever waits for a first call comes first, then the next appointment.
    open.sort_by_key(|order| (order.state != State::Accepted, order.contact_due_at, order.starts_at));
    let more = past.len() > SHOWN;
    past.truncate(SHOWN);
    let next = past.last().filter(|_| more).map(|last| last.id);
    Ok(page(&OrdersPage {
        open: open.iter().map(|order| line(&member, order)).collect(),
        past: past.iter().map(|order| line(&member, order)).collect(),
        first_url: after.map(|_| member.path("/orders")),
        next_url: next.map(|next| member.path(&format!("/orders?after={next}"))),
        earnings_url: member.path("/me/earnings"),
        offers_url: member.path("/offers"),
    }))
}

fn line(member: &Member, order: &Order) -> OrderLine {
    OrderLine {
        url: path(member, order.id, ""),
        package: order.package_name(member.lang),
        code: order.code.clone(),
        state: state_text(member, order.state),
        kind: kind_of(order.state).to_owned(),
        place: place(order),
        pay: member.speaker.money(order.pay()),
        due_at: order
            .contact_due_at
            .filter(|_| order.state == State::Accepted)
            .map(instant),
        time: order
            .starts_at
            .filter(|_| order.state.is_in_hands())
            .map(|at| on_clock(at, order.zone()).into()),
    }
}

fn state_text(member: &Member, state: State) -> String {
    member.say(&format!("order-state-{}", state.as_str().replace('_', "-")), &[])
}

/// The colour of a state.
const fn kind_of(state: State) -> &'static str {
    match state {
        State::Accepted => "warn",
        State::Contacted | State::Scheduled => "outline",
        State::InProgress | State::Completed => "good",
        State::Failed | State::Cancelled => "bad",
        _ => "",
    }
}

fn place(order: &Order) -> String {
    format!("{} {}", order.postal_code, order.place).trim().to_owned()
}

fn path(member: &Member, order: OrderId, rest: &str) -> String {
    member.path(&format!("/orders/{order}{rest}"))
}

/// The order, if this member is the Friend who has it, by this community.
async fn mine(member: &Member, id: OrderId) -> Result<Order, AppError> {
    let db = member.pool();
    let tx = db.open().await?;
    let mine = format!("SELECT {COLUMNS} FROM orders WHERE id = $1 AND friend_id = $2 AND friend_tenant_id = $3");
    Sql::new(mine)
        .bind(id)
        .bind(member.person)
        .bind(member.tenant.id)
        .one(&tx)
        .await?
        .ok_or(AppError::NotFound)
}

/// GET /orders/{order}: each look leaves a line in the audit log.
async fn show(member: Member, At((_, id)): At<(String, OrderId)>) -> Answer {
    let order = mine(&member, id).await?;
    Ok(page(&order_page(&member, &order, &Typed::nothing()).await?))
}

/// GET /orders/{order}/live?seen=…
async fn live(member: Member, At((_, id)): At<(String, OrderId)>, uri: axum::http::Uri) -> Answer {
    let live = member.house.live.clone();
    let heard = live.listen();
    let order = mine(&member, id).await?;
    let watch = News {
        seen: seen_in(&member, &uri),
        member,
        order,
    };
    Ok(stream::stream_of(&live, heard, watch))
}

/// The Friend's page as it is open in a browser.
struct News {
    member: Member,
    order: Order,
    /// The mark of what it shows.
    seen: String,
}

impl Watch for News {
    fn channel(&self) -> String {
        super::live::channel(self.order.id)
    }

    async fn look(&mut self) -> Result<Option<stream::Message>, AppError> {
        let work = Work::reading(&self.member.house.pools);
        let mark = self.order.mark(&PoolDb::new(&work)).await?;
        work.end(false).await?;
        if mark == self.seen {
            return Ok(None);
        }
        self.seen.clone_from(&mark);
        // He is sent to the page, which shows him whatever he may see of it now.
        let url = path(&self.member, self.order.id, "");
        let text = self.member.say("order-news", &[]);
        Ok(Some(stream::Message::link(mark, &url, &text)))
    }
}

/// Leaves the line of a look at somebody's address.
fn note_look(member: &Member, order: OrderId) {
    let line = audit::Line {
        tenant: Some(member.tenant.id),
        actor: member.actor(),
        act: "order-contact-seen",
        object: order.to_string(),
        detail: json!({}),
    };
    let now = member.now();
    member.work.after(Box::new(move |work| {
        Box::pin(async move {
            let db = PlatformDb::new(&work, "a Friend looked at his customer's address");
            let tx = db.open().await?;
            line.write(&tx, now).await
        })
    }));
}

/// What was typed into one of the page's forms, and what is wrong with it.
struct Typed<'form> {
    form: Option<&'form FormData>,
    field: &'static str,
    refusal: Option<Refusal>,
}

impl<'form> Typed<'form> {
    const fn nothing() -> Self {
        Self {
            form: None,
            field: "",
            refusal: None,
        }
    }

    fn field(&self, member: &Member, name: &str) -> Field {
        let wrong = self.refusal.as_ref().filter(|_| self.field == name);
        Field {
            name: name.to_owned(),
            value: self.form.map(|form| form.text(name).to_owned()).unwrap_or_default(),
            error: wrong.map(|refusal| say(refusal, &member.speaker)),
        }
    }
}

#[derive(FromQueryResult)]
struct Closed {
    closed_at: Option<DateTime<Utc>>,
}

/// Whether the Friend may still know how to reach the customer: until thirty days after the order closed.
async fn may_reach(member: &Member, order: &Order) -> Result<bool, AppError> {
    if order.state != State::Closed {
        return Ok(true);
    }
    let db = PoolDb::new(&member.work);
    let tx = db.open().await?;
    let row: Option<Closed> = Sql::new("SELECT closed_at FROM orders WHERE id = $1")
        .bind(order.id)
        .one(&tx)
        .await?;
    Ok(row
        .and_then(|row| row.closed_at)
        .is_some_and(|at| member.now() < at + Duration::days(CONTACT_DAYS)))
}

async fn order_page(member: &Member, order: &Order, typed: &Typed<'_>) -> Result<OrderPage, AppError> {
    let db = PoolDb::new(&member.work);
    let extras = Extra::list(&db, order).await?;
    let appointments = Appointment::list(&db, order).await?;
    let rating = Rating::of_order(&db, order).await?;
    let reaches = may_reach(member, order).await?;
    let (contact, messages) = if reaches {
        note_look(member, order.id);
        let keys = &member.house.keys;
        let contact = Contact::open(&db, keys, order.id, order.origin_tenant_id).await?;
        (Some(contact), Message::list_for(&db, keys, order, member.person).await?)
    } else {
        (None, Vec::new())
    };
    let may = |step: Step| step.may_be(order.state, Actor::Friend);
    let action = |allowed: bool, rest: &str| allowed.then(|| path(member, order.id, rest));
    let proposal = appointments
        .iter()
        .find(|one| one.is_proposed() && one.starts_at > member.now());
    let wall = order
        .starts_at
        .filter(|_| !order.state.is_over())
        .map(|at| on_clock(at, order.zone()));
    let own = order.starts_at.filter(|_| !order.state.is_over());
    let own = own
        .map(|at| on_clock(at, member.tenant.tz))
        .filter(|own| Some(own) != wall.as_ref());
    let trouble = contact.as_ref().map_or(&order.trouble, |contact| &contact.trouble);
    let choices = |words: &[&'static str], prefix: &str| -> Vec<Choice> {
        words
            .iter()
            .map(|word| Choice {
                value: (*word).to_owned(),
                label: reason_text(member, prefix, word),
                chosen: false,
            })
            .collect()
    };
    let mut spoken_at = typed.field(member, "spoken_at");
    if spoken_at.value.is_empty() {
        let (day, time) = on_clock(member.now(), order.zone());
        spoken_at.value = format!("{day}T{time}");
    }
    // What cannot have happened yet is not asked for.
    let failures: Vec<&'static str> = Failure::ALL
        .into_iter()
        .filter(|why| order.may_have_failed(*why, member.now()))
        .map(Failure::as_str)
        .collect();
    let refusal = typed.refusal.as_ref().filter(|_| typed.field.is_empty());
    let moving = may(Step::AgreeTime) || may(Step::Reschedule);
    Ok(OrderPage {
        orders_url: member.path("/orders"),
        live_url: path(member, order.id, &format!("/live?seen={}", order.mark(&db).await?)),
        package: order.package_name(member.lang),
        code: order.code.clone(),
        state: state_text(member, order.state),
        kind: kind_of(order.state).to_owned(),
        next: next_text(member, order, proposal),
        due_at: order
            .contact_due_at
            .filter(|_| order.state == State::Accepted)
            .map(instant),
        customer: contact.as_ref().map(|contact| customer(order, contact)),
        trouble: lines(trouble),
        wishes: wishes::phrase_of(&member.speaker, &order.wishes),
        language: member.speaker.language_name(order.lang()),
        minutes: order.duration_minutes,
        earned: member.speaker.money(earned(order, &extras)),
        total: member.speaker.money(total(order, &extras)),
        payment: payment_text(member, &order.payment),
        time: wall.map(WallTime::from),
        own_time: own.map(WallTime::from),
        proposal: proposal.filter(|_| moving).map(|one| Proposal {
            time: one.day_and_time().into(),
            agree_action: action(one.side() == Side::Customer, &format!("/appointments/{}/agree", one.id)),
        }),
        contact_action: action(may(Step::LogContact), "/contact"),
        channels: choices(&Channel::ALL.map(Channel::as_str), "channel"),
        channel: typed.field(member, "channel"),
        spoken_at,
        propose_action: action(moving, "/appointments"),
        time_field: typed.field(member, "time"),
        start_action: action(may(Step::Start), "/start"),
        extras: extras.iter().map(|extra| extra_line(member, order, extra)).collect(),
        extra_action: action(order.state == State::InProgress, "/extras"),
        label: typed.field(member, "label"),
        amount: typed.field(member, "amount"),
        currency: order.currency.clone(),
        complete_action: action(may(Step::Complete), "/complete"),
        code_field: typed.field(member, "code"),
        fail_action: action(!failures.is_empty(), "/fail"),
        failures: choices(&failures, "failure"),
        failure: typed.field(member, "failure"),
        hand_back_action: action(may(Step::HandBack), "/hand-back"),
        hand_backs: choices(&HandBack::ALL.map(HandBack::as_str), "back"),
        hand_back: typed.field(member, "hand_back"),
        messages: messages.iter().map(message_line).collect(),
        message_action: action(reaches && Message::may_be_written(order.state), "/messages"),
        text: typed.field(member, "text"),
        rating: rating.map(|rating| Said {
            stars: rating.stars,
            text: if rating.hidden_at.is_some() {
                String::new()
            } else {
                rating.text
            },
        }),
        block: match order.may_be_blocked() {
            true => Some(BlockForm {
                is_set: order.is_blocked_by(&db, Side::Friend).await?,
                block_action: path(member, order.id, "/block"),
                unblock_action: path(member, order.id, "/unblock"),
            }),
            false => None,
        },
        form_key: FormKey::fresh().to_string(),
        refusal: refusal.map(|refusal| say(refusal, &member.speaker)),
    })
}

/// A channel or a reason in words.
fn reason_text(member: &Member, prefix: &str, word: &str) -> String {
    match prefix {
        "channel" => member.say(&format!("order-channel-{word}"), &[]),
        "failure" => member.say(&format!("order-failure-{word}"), &[]),
        _ => member.say(&format!("order-back-{word}"), &[]),
    }
}

/// What is to be done next, in one sentence.
fn next_text(member: &Member, order: &Order, proposal: Option<&Appointment>) -> String {
    let key = match order.state {
        State::Accepted => "order-next-contact",
        State::Contacted => match proposal.map(Appointment::side) {
            Some(Side::Customer) => "order-next-answer",
            Some(Side::Friend) => "order-next-wait",
            None => "order-next-propose",
        },
        State::Scheduled if order.is_overdue(member.now()) => "order-next-overdue",
        State::Scheduled => "order-next-start",
        State::InProgress => "order-next-complete",
        _ => return String::new(),
    };
    member.say(key, &[])
}

fn customer(order: &Order, contact: &Contact) -> Customer {
    let digits: String = contact
        .phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    Customer {
        name: contact.name.clone(),
        street: contact.street.clone(),
        place: place(order),
        phone: contact.phone.clone(),
        phone_url: format!("tel:{digits}"),
        email: contact.email.as_str().to_owned(),
        email_url: format!("mailto:{}", contact.email.as_str()),
    }
}

fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

fn extra_line(member: &Member, order: &Order, extra: &Extra) -> ExtraLine {
    ExtraLine {
        label: extra.label.clone(),
        amount: member.speaker.money(extra.money(order)),
        state: member.say(&format!("order-extra-state-{}", extra.state), &[]),
        withdraw_action: extra
            .is_asked()
            .then(|| path(member, order.id, &format!("/extras/{}/withdraw", extra.id))),
    }
}

fn message_line(message: &Message) -> MessageLine {
    MessageLine {
        mine: message.by == Side::Friend,
        lines: lines(&message.text),
        at: instant(message.at),
    }
}

/// Whether a form comes for the first time; a repeat is led to the page as the first one was.
async fn is_repeat(member: &Member, act: &str, form: &FormData) -> Result<bool, AppError> {
    Ok(!FormKey::of_act(form, act)
        .is_new(&member.db, member.id, member.now())
        .await?)
}

fn done(member: &Member, order: OrderId, notice: &'static str) -> Response {
    with_notice(Redirect::to(&path(member, order, "")), "good", notice)
}

/// The page again, with what was typed and what is wrong with it.
async fn again(member: &Member, id: OrderId, form: &FormData, field: &'static str, refusal: Refusal) -> Answer {
    let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
    let order = mine(member, id).await?;
    let typed = Typed {
        form: Some(form),
        field,
        refusal: Some(refusal),
    };
    Ok(page_with(status, &order_page(member, &order, &typed).await?))
}

/// What came of a step: on to the page with a notice, or the page again.
async fn outcome(
    member: &Member,
    id: OrderId,
    form: &FormData,
    field: &'static str,
    came: Result<(), AppError>,
    notice: &'static str,
) -> Answer {
    match came {
        Ok(()) => Ok(done(member, id, notice)),
        // The page may have no form for these words any more: the page that says why shows them.
        Err(AppError::Refused(refusal)) if refusal.status == 409 && has_words(form) => {
            Err(refusal.leading_to(path(member, id, "")).into())
        }
        // What is wrong with the order and not with a field stands above the page.
        Err(AppError::Refused(refusal)) if refusal.key.starts_with("order-") => {
            again(member, id, form, "", refusal).await
        }
        Err(AppError::Refused(refusal)) => again(member, id, form, field, refusal).await,
        Err(error) => Err(error),
    }
}

/// POST /orders/{order}/contact: channel, spoken_at on the customer's clock.
async fn log_contact(member: Member, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    if is_repeat(&member, "log_contact", &form).await? {
        return Ok(done(&member, id, "order-contact-logged"));
    }
    let Some(channel) = Channel::ALL
        .into_iter()
        .find(|one| one.as_str() == form.text("channel"))
    else {
        return again(&member, id, &form, "channel", Refusal::new("contact-refused-channel")).await;
    };
    let at = match meant(form.text("spoken_at"), order.zone()) {
        _ if form.text("spoken_at").is_empty() => member.now(),
        Ok(meant) => meant.at,
        Err(refusal) => return again(&member, id, &form, "spoken_at", refusal).await,
    };
    let came = order.log_contact(&Desk::of(&member), channel, at).await;
    outcome(&member, id, &form, "spoken_at", came, "order-contact-logged").await
}

/// POST /orders/{order}/appointments: time on the customer's clock.
async fn propose(member: Member, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    if is_repeat(&member, "propose", &form).await? {
        return Ok(done(&member, id, "order-time-proposed"));
    }
    match Appointment::propose(&Desk::of(&member), &order, Side::Friend, form.text("time")).await {
        Ok(meant) if meant.comes_twice => Ok(done(&member, id, "order-time-proposed-first")),
        came => outcome(&member, id, &form, "time", came.map(|_| ()), "order-time-proposed").await,
    }
}

/// POST /orders/{order}/appointments/{appointment}/agree
async fn agree(
    member: Member,
    At((_, id, appointment)): At<(String, OrderId, AppointmentId)>,
    form: FormData,
) -> Answer {
    let order = mine(&member, id).await?;
    if is_repeat(&member, &format!("agree {appointment}"), &form).await? {
        return Ok(done(&member, id, "order-time-agreed"));
    }
    let came = Appointment::agree(&Desk::of(&member), &order, Side::Friend, appointment).await;
    outcome(&member, id, &form, "", came, "order-time-agreed").await
}

/// POST /orders/{order}/start
async fn start(member: Member, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    if is_repeat(&member, "start", &form).await? {
        return Ok(done(&member, id, "order-started"));
    }
    let came = order.start(&Desk::of(&member)).await;
    outcome(&member, id, &form, "", came, "order-started").await
}

/// POST /orders/{order}/extras: label, amount.
async fn ask_extra(member: Member, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    if is_repeat(&member, "ask_extra", &form).await? {
        return Ok(done(&member, id, "order-extra-asked"));
    }
    let amount = match amount_of(form.text("amount"), order.price().currency) {
        Ok(amount) => amount,
        Err(refusal) => return again(&member, id, &form, "amount", refusal).await,
    };
    let came = Extra::ask(&Desk::of(&member), &order, form.text("label"), amount).await;
    outcome(&member, id, &form, "label", came, "order-extra-asked").await
}

/// POST /orders/{order}/extras/{extra}/withdraw
async fn withdraw_extra(member: Member, At((_, id, extra)): At<(String, OrderId, ExtraId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    if is_repeat(&member, &format!("withdraw_extra {extra}"), &form).await? {
        return Ok(done(&member, id, "order-extra-withdrawn"));
    }
    let came = Extra::withdraw(&Desk::of(&member), &order, extra).await;
    outcome(&member, id, &form, "", came, "order-extra-withdrawn").await
}

/// POST /orders/{order}/complete: code.
async fn complete(member: Member, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    match order.complete(&Desk::of(&member), form.text("code")).await {
        Ok(Proof::Right) => {
            is_repeat(&member, "complete", &form).await?;
            Ok(done(&member, id, "order-completed"))
        }
        // With a status of success: the attempt is to be counted, and only what succeeds is kept. So the form's key is not
        // taken before, or the same form with the right code would be a repeat.
        Ok(Proof::Wrong { .. }) => {
            let wrong = Refusal::new("order-code-wrong").with_status(200);
            again(&member, id, &form, "code", wrong).await
        }
        Err(AppError::Refused(_))
            if mine(&member, id).await?.state == State::Completed && is_repeat(&member, "complete", &form).await? =>
        {
            Ok(done(&member, id, "order-completed"))
        }
        Err(error) => outcome(&member, id, &form, "code", Err(error), "order-completed").await,
    }
}

/// POST /orders/{order}/fail: failure.
async fn fail(member: Member, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    if is_repeat(&member, "fail", &form).await? {
        return Ok(done(&member, id, "order-failed"));
    }
    let Some(why) = Failure::ALL
        .into_iter()
        .find(|one| one.as_str() == form.text("failure"))
    else {
        return again(&member, id, &form, "failure", Refusal::new("order-reason-missing")).await;
    };
    let came = order.fail(&Desk::of(&member), why).await;
    outcome(&member, id, &form, "", came, "order-failed").await
}

/// POST /orders/{order}/hand-back: hand_back. From then on the order does not exist for him.
async fn hand_back(member: Member, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    let list = || with_notice(Redirect::to(&member.path("/orders")), "good", "order-handed-back");
    if is_repeat(&member, "hand_back", &form).await? {
        return Ok(list());
    }
    let Some(why) = HandBack::ALL
        .into_iter()
        .find(|one| one.as_str() == form.text("hand_back"))
    else {
        return again(&member, id, &form, "hand_back", Refusal::new("order-reason-missing")).await;
    };
    match order.hand_back(&Desk::of(&member), why).await {
        Ok(()) => Ok(list()),
        came => outcome(&member, id, &form, "", came, "order-handed-back").await,
    }
}

/// POST /orders/{order}/messages: text.
async fn write(member: Member, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    if is_repeat(&member, "write", &form).await? {
        return Ok(done(&member, id, "order-message-sent"));
    }
    let came = Message::send(&Desk::of(&member), &order, Side::Friend, form.text("text")).await;
    outcome(&member, id, &form, "text", came, "order-message-sent").await
}

/// POST /orders/{order}/block: he is not asked again for this customer.
async fn block(member: Member, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    let came = order.block(&Desk::of(&member), Side::Friend).await;
    outcome(&member, id, &form, "", came, "order-blocked").await
}

/// POST /orders/{order}/unblock
async fn unblock(member: Member, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = mine(&member, id).await?;
    let came = order.unblock(&Desk::of(&member), Side::Friend).await;
    outcome(&member, id, &form, "", came, "order-unblocked").await
}
