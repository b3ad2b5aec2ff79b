//! Orders for the managers of the community where they were booked: the list and its file, each order with its history, and
//! what a manager may do.
//!
//! An order of another community does not exist here. By what the customer can be reached is asked for on a page of its own,
//! and each look leaves a line in the audit log.

use axum::{http::StatusCode, response::Response};
use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use serde_json::json;
use uuid::Uuid;

use super::{
    assign::{self, Proposed},
    offer::{self, OfferState},
    pages::left_out_key,
    record::{Asked, Decision, Through, names_here},
    staff_places,
    staff_views::{
        AskedLine, AssignPage, CandidateLine, DecisionLine, FriendLine, HistoryLine, StaffCancelPage, StaffContactPage,
        StaffExtraLine, StaffOrderLine, StaffOrderPage, StaffOrdersPage,
    },
    suitability::LeftOut,
    unassigned,
};
use crate::{
    accounts::{
        FormKey, MembershipId, Staff,
        member_views::{Face, Stars, Tab, instant},
        views::{Choice, Field, say},
    },
    foundation::{
        error::{AppError, Refusal},
        i18n::{Country, DateStyle},
        web::{
            Answer, At, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            csv::{Cell, Csv},
            with_notice,
        },
    },
    orders::{
        Actor, Contact, Desk, Order, OrderId, Ratings, State, Step,
        extra::{earned, total},
        origin::{self, After, EXPORTED_MAX, Filter, Listed, PastStep, SEARCH_CHARS_MAX, SHOWN, Show},
        package::{Package, TEXTS},
        promise::Broken,
        wishes,
    },
    tenancy::{House, PlatformDb, audit, content::Texts, places},
};

/// Days after its end in which a manager may still look up how to reach the customer: fourteen until it closes, and thirty.
const CONTACT_DAYS: i64 = 44;

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/staff/orders", Who::Staff, list)
        .get("/{lang}/staff/orders.csv", Who::Staff, list_csv)
        .get("/{lang}/staff/orders/places", Who::Staff, staff_places::show)
        .get("/{lang}/staff/orders/places.csv", Who::Staff, staff_places::csv)
        .get("/{lang}/staff/orders/{order}", Who::Staff, show)
        .get("/{lang}/staff/orders/{order}/contact", Who::Staff, contact)
        .post("/{lang}/staff/orders/{order}/ask-again", Who::Staff, ask_again)
        .get("/{lang}/staff/orders/{order}/assign", Who::Staff, assign_form)
        .post("/{lang}/staff/orders/{order}/assign", Who::Staff, assign)
        .get("/{lang}/staff/orders/{order}/cancel", Who::Staff, cancel_form)
        .post("/{lang}/staff/orders/{order}/cancel", Who::Staff, cancel)
}

/// The addresses of the desk's two views of orders.
pub(super) fn tabs(staff: &Staff, current: &str) -> Vec<Tab> {
    [
        ("/staff/orders", "staff-orders"),
        ("/staff/orders/places", "staff-orders-places"),
    ]
    .into_iter()
    .map(|(path, key)| Tab {
        text: staff.say(key, &[]),
        url: staff.path(path),
        current: path == current,
    })
    .collect()
}

/// The filter that an address names.
///
/// # Errors
/// [`AppError::NotFound`] for one that no page of ours has ever named.
fn filter_of(query: &FormData) -> Result<Filter, AppError> {
    let place = match query.said::<Country>("country")? {
        Some(country) => {
            let postal = places::normal(country, query.text("postal")).ok_or(AppError::NotFound)?;
            Some((country, postal))
        }
        None => None,
    };
    Ok(Filter {
        show: query.text("show").parse()?,
        package: query.said("package")?,
        place,
        words: query.text("q").chars().take(SEARCH_CHARS_MAX).collect(),
    })
}

fn asked_for(uri: &axum::http::Uri) -> FormData {
    FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default()
}

/// The address of a list by this filter.
fn address(staff: &Staff, path: &str, filter: &Filter, after: Option<After>) -> String {
    let (country, postal) = filter
        .place
        .as_ref()
        .map(|(country, postal)| (country.to_string(), postal.clone()))
        .unwrap_or_default();
    let package = filter.package.map(|package| package.to_string()).unwrap_or_default();
    let after = after.map(|after| after.to_string()).unwrap_or_default();
    let pairs: Vec<(&str, &str)> = [
        ("show", filter.show.as_str()),
        ("package", &package),
        ("country", &country),
        ("postal", &postal),
        ("q", &filter.words),
        ("after", &after),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .collect();
    let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
    let path = staff.path(path);
    if query.is_empty() {
        path
    } else {
        format!("{path}?{query}")
    }
}

/// The orders at one place, for the map's table.
pub(super) fn address_of_place(staff: &Staff, country: Country, postal: &str, show: Show) -> String {
    let filter = Filter {
        show,
        place: Some((country, postal.to_owned())),
        ..Filter::default()
    };
    address(staff, "/staff/orders", &filter, None)
}

/// GET /staff/orders?show=&package=&country=&postal=&q=&after=
async fn list(staff: Staff, uri: axum::http::Uri) -> Answer {
    let query = asked_for(&uri);
    let filter = filter_of(&query)?;
    let after = query.said("after")?;
    let (found, next) = origin::list(&staff.db, &filter, after, SHOWN, staff.now()).await?;
    let texts = Texts::of_kind(&staff.db, TEXTS).await?;
    let packages = Package::all(&staff.db).await?.into_iter().map(|package| Choice {
        value: package.id.to_string(),
        label: texts.say(package.id.uuid(), "name", staff.lang, &staff.tenant).text,
        chosen: Some(package.id) == filter.package,
    });
    let field = |name: &str, value: String| Field {
        name: name.to_owned(),
        value,
        error: None,
    };
    let (country, postal) = filter
        .place
        .as_ref()
        .map(|(country, postal)| (country.to_string(), postal.clone()))
        .unwrap_or_default();
    let anywhere = Filter {
        place: None,
        ..filter.clone()
    };
    Ok(page(&StaffOrdersPage {
        tabs: tabs(&staff, "/staff/orders"),
        shows: shows(&staff, &filter).await?,
        action: staff.path("/staff/orders"),
        show: filter.show.as_str().to_owned(),
        words: field("q", filter.words.clone()),
        packages: packages.collect(),
        package: field(
            "package",
            filter.package.map(|package| package.to_string()).unwrap_or_default(),
        ),
        anywhere_url: filter
            .place
            .is_some()
            .then(|| address(&staff, "/staff/orders", &anywhere, None)),
        country,
        postal,
        orders: found.iter().map(|order| line(&staff, order)).collect(),
        first_url: after.map(|_| address(&staff, "/staff/orders", &filter, None)),
        next_url: next.map(|next| address(&staff, "/staff/orders", &filter, Some(next))),
        csv_url: address(&staff, "/staff/orders.csv", &filter, None),
        exported_max: EXPORTED_MAX,
    }))
}

/// All orders, broken promises, and every state; with how many there are where something is left to do.
async fn shows(staff: &Staff, filter: &Filter) -> Result<Vec<Tab>, AppError> {
    let counts = origin::counts(&staff.db, staff.now()).await?;
    let with = |text: String, n: i64| if n > 0 { format!("{text} ({n})") } else { text };
    let show = |show: Show| {
        let text = match show {
            Show::All => staff.say("staff-orders-all", &[]),
            Show::Broken => with(staff.say("staff-orders-broken", &[]), counts.broken),
            Show::In(state) => {
                let count = counts.by_state.iter().find(|(other, _)| *other == state);
                with(state_text(staff, state), count.map_or(0, |(_, n)| *n))
            }
        };
        let url = address(staff, "/staff/orders", &Filter { show, ..filter.clone() }, None);
        Tab {
            text,
            url,
            current: show == filter.show,
        }
    };
    let states = State::ALL.into_iter().map(Show::In);
    Ok([Show::All, Show::Broken].into_iter().chain(states).map(show).collect())
}

fn line(staff: &Staff, order: &Listed) -> StaffOrderLine {
    StaffOrderLine {
        url: path(staff, order.id, ""),
        package: order.package_name(staff.lang),
        code: order.code.clone(),
        place: place(&order.postal_code, &order.place),
        placed_at: instant(order.placed_at),
        price: staff.speaker.money(order.price()),
        state: state_beside(staff, order.state, order.broken()),
        kind: kind_of(order.state),
        broken: order.broken().map(|rule| broken_text(staff, rule)),
        friend: friend_text(staff, order),
        time: order
            .starts_at
            .filter(|_| order.state.is_in_hands())
            .map(|at| on_clock(at.with_timezone(&order.zone()).naive_local()).into()),
    }
}

/// Who has it, as far as a list says it.
fn friend_text(staff: &Staff, order: &Listed) -> Option<String> {
    order.friend_member_id?;
    Some(match &order.friend_name {
        Some(name) if name.is_empty() => staff.say("staff-former", &[]),
        Some(name) => name.clone(),
        None => staff.say("staff-order-from-pool", &[]),
    })
}

fn state_text(staff: &Staff, state: State) -> String {
    staff.say(&format!("order-state-{}", state.as_str().replace('_', "-")), &[])
}

/// The state, unless the broken promise beside it says the same.
fn state_beside(staff: &Staff, state: State, broken: Option<Broken>) -> Option<String> {
    (broken != Some(Broken::NobodyFound)).then(|| state_text(staff, state))
}

fn broken_text(staff: &Staff, rule: Broken) -> String {
    staff.say(&format!("order-broken-{}", rule.as_str()), &[])
}

/// The colour of a state, to somebody who is to see what goes wrong.
const fn kind_of(state: State) -> &'static str {
    match state {
        State::Placed | State::Offering | State::Accepted => "warn",
        State::Contacted | State::Scheduled => "outline",
        State::InProgress | State::Completed => "good",
        State::Unassigned | State::Failed | State::Cancelled => "bad",
        State::Closed => "",
    }
}

/// Postal code and place.
pub(super) fn place(postal_code: &str, name: &str) -> String {
    format!("{postal_code} {name}").trim().to_owned()
}

fn path(staff: &Staff, order: OrderId, rest: &str) -> String {
    staff.path(&format!("/staff/orders/{order}{rest}"))
}

/// The day and the time of a clock on the wall, as the templates' filters read them.
fn on_clock(wall: NaiveDateTime) -> (String, String) {
    (wall.format("%Y-%m-%d").to_string(), wall.format("%H:%M").to_string())
}

/// GET /staff/orders.csv, by the same filter.
async fn list_csv(staff: Staff, uri: axum::http::Uri) -> Answer {
    let filter = filter_of(&asked_for(&uri))?;
    let (found, _) = origin::list(&staff.db, &filter, None, EXPORTED_MAX, staff.now()).await?;
    let heads = [
        "staff-orders-head-code",
        "staff-orders-head-package",
        "staff-orders-head-state",
        "staff-orders-broken",
        "staff-orders-head-placed",
        "staff-orders-head-country",
        "staff-orders-head-postal",
        "staff-orders-head-place",
        "staff-orders-head-price",
        "staff-orders-head-currency",
        "staff-orders-head-friend",
        "staff-orders-head-due",
        "staff-orders-head-time",
    ]
    .map(|key| staff.say(key, &[]));
    let mut table = Csv::new(&heads)?;
    // The clock on the community's wall, in a form every spreadsheet reads.
    let when = |at: DateTime<Utc>| {
        let wall = at.with_timezone(&staff.tenant.tz).naive_local();
        Cell::text(wall.format("%Y-%m-%d %H:%M").to_string())
    };
    let maybe = |at: Option<DateTime<Utc>>| at.map_or_else(|| Cell::text(""), when);
    for order in &found {
        table.row(&[
            Cell::text(order.code.as_str()),
            Cell::text(order.package_name(staff.lang)),
            Cell::text(state_text(&staff, order.state)),
            Cell::text(
                order
                    .broken()
                    .map_or_else(String::new, |rule| broken_text(&staff, rule)),
            ),
            when(order.placed_at),
            Cell::text(order.country.as_str()),
            Cell::text(order.postal_code.as_str()),
            Cell::text(order.place.as_str()),
            Cell::Minor(order.price().minor),
            Cell::text(order.price().currency.to_string()),
            Cell::text(friend_text(&staff, order).unwrap_or_default()),
            maybe(order.contact_due_at),
            maybe(order.starts_at),
        ])?;
    }
    note(
        &staff,
        "orders-exported",
        "orders.csv".to_owned(),
        json!({ "rows": found.len(), "show": filter.show.as_str() }),
    );
    table.download(&file_name(&staff, "orders"))
}

/// The name of a file: whose, what, and of which day.
pub(super) fn file_name(staff: &Staff, what: &str) -> String {
    format!("{}-{what}-{}.csv", staff.tenant.slug, staff.now().date_naive())
}

/// Leaves a line of what a manager has looked at, whatever becomes of the request.
pub(super) fn note(staff: &Staff, act: &'static str, object: String, detail: serde_json::Value) {
    let line = audit::Line {
        tenant: Some(staff.tenant.id),
        actor: staff.actor(),
        act,
        object,
        detail,
    };
    let now = staff.now();
    staff.work.after(Box::new(move |work| {
        Box::pin(async move {
            let db = PlatformDb::new(&work, "a manager looked at orders of his community");
            let tx = db.open().await?;
            line.write(&tx, now).await
        })
    }));
}

/// GET /staff/orders/{order}
async fn show(staff: Staff, At((_, id)): At<(String, OrderId)>) -> Answer {
    let order = origin::find(&staff.db, id).await?;
    Ok(page(&order_page(&staff, &order, None).await?))
}

async fn order_page(staff: &Staff, order: &Order, refusal: Option<&Refusal>) -> Result<StaffOrderPage, AppError> {
    let (id, zone) = (order.id, order.zone());
    let extras = origin::extras(&staff.db, id).await?;
    let asked = Asked::of_order(&staff.db, &staff.people, id).await?;
    let may = |step: Step| step.may_be(order.state, Actor::Staff);
    let action = |allowed: bool, rest: &str| allowed.then(|| path(staff, id, rest));
    let wall = |at: DateTime<Utc>| on_clock(at.with_timezone(&zone).naive_local());
    let proposal = origin::proposal(&staff.db, id).await?;
    let waits = matches!(order.state, State::Contacted | State::Scheduled);
    let broken = origin::broken(&staff.db, id, staff.now()).await?;
    Ok(StaffOrderPage {
        orders_url: staff.path("/staff/orders"),
        package: order.package_name(staff.lang),
        code: order.code.clone(),
        state: state_beside(staff, order.state, broken),
        kind: kind_of(order.state),
        broken: broken.map(|rule| broken_text(staff, rule)),
        refusal: refusal.map(|refusal| say(refusal, &staff.speaker)),
        assign_url: action(assign::may_be_assigned(order.state), "/assign"),
        ask_again_action: action(may(Step::AskAgain), "/ask-again"),
        cancel_url: action(may(Step::Cancel), "/cancel"),
        contact_url: action(may_reach(order, staff.now()), "/contact"),
        form_key: FormKey::fresh().to_string(),
        friend: friend(staff, order, &asked).await?,
        due_at: order
            .contact_due_at
            .filter(|_| order.state == State::Accepted)
            .map(instant),
        time: order.starts_at.map(|at| wall(at).into()),
        proposal: proposal.filter(|_| waits).map(|time| on_clock(time).into()),
        place: place(&order.postal_code, &order.place),
        placed_at: instant(order.placed_at),
        language: staff.speaker.language_name(order.lang()),
        wishes: wishes::phrase_of(&staff.speaker, &order.wishes),
        trouble: lines(&order.trouble),
        trouble_lang: order.lang.clone(),
        minutes: order.duration_minutes,
        price: staff.speaker.money(order.price()),
        total: staff.speaker.money(total(order, &extras)),
        earned: staff.speaker.money(earned(order, &extras)),
        payment: staff.say(&format!("order-payment-{}", order.payment.replace('_', "-")), &[]),
        reference: order.partner_reference.clone(),
        extras: extras
            .iter()
            .map(|extra| StaffExtraLine {
                label: extra.label.clone(),
                amount: staff.speaker.money(extra.money(order)),
                state: staff.say(&format!("order-extra-state-{}", extra.state), &[]),
            })
            .collect(),
        decisions: decisions(staff, id).await?,
        history: history(staff, order, &asked).await?,
        asked: asked.iter().map(|one| asked_line(staff, one)).collect(),
    })
}

/// Whether a manager may still know how to reach the customer.
fn may_reach(order: &Order, now: DateTime<Utc>) -> bool {
    order
        .ended_at
        .is_none_or(|ended| now < ended + Duration::days(CONTACT_DAYS))
}

/// Who has the order: by his name here, or by his first name and what customers say of him.
async fn friend(staff: &Staff, order: &Order, asked: &[Asked]) -> Result<Option<FriendLine>, AppError> {
    let Some(person) = order.friend_id else {
        return Ok(None);
    };
    let found = asked.iter().find(|one| one.person == person);
    let rating = Ratings::of_person(&staff.work, person).await?;
    let is_here = order.friend_tenant_id == Some(staff.tenant.id);
    Ok(Some(FriendLine {
        name: found.map(|one| one.name.clone()).unwrap_or_default(),
        url: order
            .friend_member_id
            .filter(|_| is_here)
            .map(|member| staff.path(&format!("/staff/members/{member}"))),
        rating: rating.map(|rating| Stars {
            value: staff.speaker.decimal(rating.value, 1),
            count: rating.count,
        }),
    }))
}

fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

fn asked_line(staff: &Staff, one: &Asked) -> AskedLine {
    AskedLine {
        name: one.name.clone(),
        is_from_pool: one.through == Through::Elsewhere,
        km: (one.through == Through::Here).then(|| offer::half_km(one.distance_m)),
        state: staff.say(answer_key(one.state), &[]),
        at: instant(one.decided_at.unwrap_or(one.offered_at)),
    }
}

/// How somebody answered, in the words of whoever asked.
const fn answer_key(state: OfferState) -> &'static str {
    match state {
        OfferState::Open => "staff-asked-open",
        OfferState::Accepted => "staff-asked-accepted",
        OfferState::Declined => "staff-asked-declined",
        OfferState::Expired => "staff-asked-expired",
        OfferState::Lost => "staff-asked-lost",
        OfferState::Withdrawn => "staff-asked-withdrawn",
        OfferState::Released => "staff-asked-released",
    }
}

async fn decisions(staff: &Staff, id: OrderId) -> Result<Vec<DecisionLine>, AppError> {
    let line = |decision: Decision| {
        let left_out = |reason: &LeftOut| {
            let n = decision.left_out.get(reason.as_str())?.as_i64()?;
            Some(staff.say(left_out_key(*reason), &[("n", n.into())]))
        };
        DecisionLine {
            at: instant(decision.at),
            cause: staff.say(
                &format!("dispatch-cause-{}", decision.cause),
                &[("wave", decision.wave.into())],
            ),
            asked: decision.asked(),
            looked_at: decision.looked_at,
            radius_km: decision.radius_km,
            left_out: LeftOut::ALL.iter().filter_map(left_out).collect(),
        }
    };
    Ok(Decision::of_order(&staff.db, id).await?.into_iter().map(line).collect())
}

/// What happened, the newest first: each step with its time, who took it, and what else the log says.
async fn history(staff: &Staff, order: &Order, asked: &[Asked]) -> Result<Vec<HistoryLine>, AppError> {
    let steps = origin::history(&staff.db, order.id).await?;
    let managers: Vec<Uuid> = steps
        .iter()
        .filter(|step| step.actor == Actor::Staff.as_str())
        .filter_map(|step| step.actor_id)
        .collect();
    let managers = names_here(&staff.db, &managers).await?;
    let name_of = |id: Uuid| {
        let found = asked.iter().find(|one| one.is(id)).map(|one| &one.name);
        found
            .or_else(|| managers.get(&id))
            .filter(|name| !name.is_empty())
            .cloned()
    };
    let line = |step: &PastStep| HistoryLine {
        at: instant(step.at),
        step: staff.say(&format!("order-step-{}", step.step), &[]),
        actor: step
            .actor_id
            .and_then(name_of)
            .unwrap_or_else(|| staff.say(&format!("order-actor-{}", step.actor), &[])),
        detail: detail(staff, order, step, &name_of),
    };
    Ok(steps.iter().rev().map(line).collect())
}

/// What the log says besides, in words.
fn detail(staff: &Staff, order: &Order, step: &PastStep, name_of: &dyn Fn(Uuid) -> Option<String>) -> String {
    let member = step.word("member").and_then(|member| member.parse().ok());
    let said = match step.step.as_str() {
        "log-contact" => step
            .word("channel")
            .map(|word| staff.say(&format!("order-channel-{word}"), &[])),
        "fail" => step
            .word("reason")
            .map(|word| staff.say(&format!("order-failure-{word}"), &[])),
        "hand-back" => step
            .word("reason")
            .map(|word| staff.say(&format!("order-back-{word}"), &[])),
        "widen-wave" => step
            .number("radius_km")
            .map(|km| staff.say("staff-order-reach", &[("km", km.into())])),
        "agree-time" | "reschedule" => step.wall_time().map(|wall| {
            let day = staff.speaker.date(wall.date(), DateStyle::Weekday);
            let time = staff.speaker.formats().time(wall.time());
            staff.say("order-time", &[("day", day.into()), ("time", time.into())])
        }),
        "agree-extra" => step.number("amount").map(|minor| {
            let money = crate::foundation::money::Money::new(minor, order.price().currency);
            staff.speaker.money(money)
        }),
        "breach-contact" | "assign" => member.and_then(name_of),
        _ => None,
    };
    said.unwrap_or_default()
}

/// GET /staff/orders/{order}/contact: each look leaves a line in the audit log.
async fn contact(staff: Staff, At((_, id)): At<(String, OrderId)>) -> Answer {
    let order = origin::find(&staff.db, id).await?;
    if !may_reach(&order, staff.now()) {
        return Err(AppError::NotFound);
    }
    note(&staff, "order-contact-seen", id.to_string(), json!({}));
    let contact = Contact::open(&staff.db, &staff.house.keys, id, staff.tenant.id).await?;
    let digits: String = contact
        .phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    Ok(page(&StaffContactPage {
        orders_url: staff.path("/staff/orders"),
        order_url: path(&staff, id, ""),
        code: order.code.clone(),
        place: place(&order.postal_code, &order.place),
        phone_url: format!("tel:{digits}"),
        email_url: format!("mailto:{}", contact.email.as_str()),
        trouble: lines(&contact.trouble),
        trouble_lang: order.lang,
        name: contact.name,
        street: contact.street,
        phone: contact.phone,
        email: contact.email.as_str().to_owned(),
    }))
}

/// Whether a form comes for the first time; a repeat is led to the page as the first one was.
async fn is_repeat(staff: &Staff, act: &str, form: &FormData) -> Result<bool, AppError> {
    Ok(!FormKey::of_act(form, act)
        .is_new(&staff.db, staff.id, staff.now())
        .await?)
}

fn done(staff: &Staff, order: OrderId, notice: &'static str) -> Response {
    with_notice(Redirect::to(&path(staff, order, "")), "good", notice)
}

/// What came of a step: on to the order's page with a notice, or the page again with what was refused.
async fn outcome(staff: &Staff, id: OrderId, came: Result<(), AppError>, notice: &'static str) -> Answer {
    match came {
        Ok(()) => Ok(done(staff, id, notice)),
        Err(AppError::Refused(refusal)) => {
            let order = origin::find(&staff.db, id).await?;
            let view = order_page(staff, &order, Some(&refusal)).await?;
            Ok(page_with(status(&refusal), &view))
        }
        Err(error) => Err(error),
    }
}

fn status(refusal: &Refusal) -> StatusCode {
    StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY)
}

/// POST /staff/orders/{order}/ask-again
async fn ask_again(staff: Staff, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = origin::find(&staff.db, id).await?;
    if is_repeat(&staff, "ask_again", &form).await? {
        return Ok(done(&staff, id, "unassigned-asked-again"));
    }
    let came = unassigned::ask_again(&staff, &order).await;
    outcome(&staff, id, came, "unassigned-asked-again").await
}

/// GET /staff/orders/{order}/assign?q=: to whom it may be given, and to whom not and why.
async fn assign_form(staff: Staff, At((_, id)): At<(String, OrderId)>, uri: axum::http::Uri) -> Answer {
    let order = origin::find(&staff.db, id).await?;
    if !assign::may_be_assigned(order.state) {
        return Ok(Redirect::to(&path(&staff, id, "")));
    }
    let query = asked_for(&uri);
    Ok(page(&assign_page(&staff, &order, query.text("q"), None).await?))
}

async fn assign_page(
    staff: &Staff,
    order: &Order,
    name: &str,
    refusal: Option<&Refusal>,
) -> Result<AssignPage, AppError> {
    let name: String = name.chars().take(SEARCH_CHARS_MAX).collect();
    let candidates = assign::propose(staff, order, &name).await?;
    Ok(AssignPage {
        orders_url: staff.path("/staff/orders"),
        order_url: path(staff, order.id, ""),
        package: order.package_name(staff.lang),
        code: order.code.clone(),
        place: place(&order.postal_code, &order.place),
        refusal: refusal.map(|refusal| say(refusal, &staff.speaker)),
        action: path(staff, order.id, "/assign"),
        name: Field {
            name: "q".into(),
            value: name,
            error: None,
        },
        candidates: candidates.into_iter().map(|one| candidate(staff, one)).collect(),
        form_key: FormKey::fresh().to_string(),
    })
}

fn candidate(staff: &Staff, one: Proposed) -> CandidateLine {
    let url = staff.path(&format!("/staff/members/{}", one.member));
    CandidateLine {
        person: Face::of(&staff.house, &one.name, one.avatar.as_deref(), Some(url)),
        member: one.member.to_string(),
        km: one.distance_m.map(offer::half_km),
        open_orders: one.verdict.open_orders,
        open_orders_max: one.verdict.open_orders_max,
        unfit: one.unfit.map(|refused| say(&refused.into(), &staff.speaker)),
        cautions: one
            .verdict
            .cautions
            .iter()
            .filter(|_| one.unfit.is_none())
            .filter_map(|caution| caution_key(*caution))
            .map(|key| staff.say(key, &[]))
            .collect(),
        asked: one.asked.map(|state| staff.say(answer_key(state), &[])),
    }
}

const fn caution_key(caution: LeftOut) -> Option<&'static str> {
    match caution {
        LeftOut::Country => Some("assign-caution-country"),
        LeftOut::Language => Some("assign-caution-language"),
        LeftOut::Radius => Some("assign-caution-radius"),
        LeftOut::Away => Some("assign-caution-away"),
        _ => None,
    }
}

/// POST /staff/orders/{order}/assign: member.
async fn assign(staff: Staff, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = origin::find(&staff.db, id).await?;
    let member: MembershipId = form.text("member").parse().map_err(|_| AppError::NotFound)?;
    if is_repeat(&staff, "assign", &form).await? {
        return Ok(done(&staff, id, "assign-done"));
    }
    match assign::assign(&staff, &order, member).await {
        Err(AppError::Refused(refusal)) if refusal.key.starts_with("assign-") => {
            let view = assign_page(&staff, &order, "", Some(&refusal)).await?;
            Ok(page_with(status(&refusal), &view))
        }
        came => outcome(&staff, id, came, "assign-done").await,
    }
}

/// GET /staff/orders/{order}/cancel: asks.
async fn cancel_form(staff: Staff, At((_, id)): At<(String, OrderId)>) -> Answer {
    let order = origin::find(&staff.db, id).await?;
    if !Step::Cancel.may_be(order.state, Actor::Staff) {
        return Ok(Redirect::to(&path(&staff, id, "")));
    }
    Ok(page(&StaffCancelPage {
        package: order.package_name(staff.lang),
        code: order.code.clone(),
        has_friend: order.friend_id.is_some(),
        action: path(&staff, id, "/cancel"),
        order_url: path(&staff, id, ""),
        form_key: FormKey::fresh().to_string(),
    }))
}

/// POST /staff/orders/{order}/cancel
async fn cancel(staff: Staff, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    let order = origin::find(&staff.db, id).await?;
    if is_repeat(&staff, "cancel", &form).await? {
        return Ok(done(&staff, id, "staff-order-cancelled"));
    }
    let came = order
        .cancel(&Desk::of(&staff), Actor::Staff, Some(staff.id.uuid()))
        .await;
    outcome(&staff, id, came, "staff-order-cancelled").await
}
