//! The customer's page: whoever holds the link sees his order and does what a customer may.
//!
//! The address carries no language; a query does, and without it the page is the order's own. It is never kept, listed or
//! named to another site, and a wrong link looks like one that never was.

use axum::{
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use chrono::{DateTime, Utc};
use sea_orm::FromQueryResult;

use super::{
    Actor, Appointment, AppointmentId, Contact, Desk, Extra, ExtraId, Message, Order, Rating, Side, State, Step,
    booking::path_of,
    booking_pages::payment_text,
    booking_views::Fact,
    customer_views::{
        BlockForm, Comer, CustomerConfirmPage, CustomerOrderPage, CustomerStatus, ExtraLine, Line, Proposal, RateForm,
        StoryStep,
    },
    extra::{self, Decision},
    live::seen_in,
    message, rating, wishes,
};
use crate::{
    accounts::{
        FormKey, Membership, Visitor,
        frame::{initials, tone},
        token::digest,
        views::{Choice, Field, say},
    },
    foundation::{
        db::{Sql, Work},
        error::{AppError, Refusal},
        i18n::DateStyle,
        web::{
            Answer, At, Fields, FormData, Page, Redirect, Routes, Who,
            answer::{page, page_with},
            stream::{self, Message as News, Watch},
            with_notice,
        },
    },
    tenancy::{House, PoolDb, TenantDb},
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/o/{access}", Who::Bearer, order_page)
        .get("/o/{access}/live", Who::Bearer, live)
        .post("/o/{access}/message", Who::Bearer, write)
        .post("/o/{access}/propose", Who::Bearer, propose)
        .post("/o/{access}/agree", Who::Bearer, agree)
        .post("/o/{access}/extra/agree", Who::Bearer, agree_extra)
        .post("/o/{access}/extra/refuse", Who::Bearer, refuse_extra)
        .post("/o/{access}/rate", Who::Bearer, rate)
        .post("/o/{access}/block", Who::Bearer, block)
        .post("/o/{access}/unblock", Who::Bearer, unblock)
        .get("/o/{access}/cancel", Who::Bearer, cancel_form)
        .post("/o/{access}/cancel", Who::Bearer, cancel)
        .get("/o/{access}/revoke", Who::Bearer, revoke_form)
        .post("/o/{access}/revoke", Who::Bearer, revoke)
}

/// Somebody who holds the link of an order of this community.
struct Customer {
    visitor: Visitor,
    order: Order,
    /// Where the order stands; of a closed one, how it had ended: closing changes nothing of what became of it.
    outcome: State,
    access: String,
}

impl Customer {
    /// Whoever holds this link; not found for everybody else.
    async fn find(visitor: Visitor, access: String) -> Result<Self, AppError> {
        let order = Order::by_access(&visitor.db, &digest(&access), visitor.now()).await?;
        let outcome = order.outcome(&visitor.db).await?;
        Ok(Self {
            visitor,
            order,
            outcome,
            access,
        })
    }

    fn desk(&self) -> Desk<'_> {
        Desk::of(&self.visitor)
    }

    /// The page's own path, or the path of something below it.
    fn path(&self, rest: &str) -> String {
        let joint = if rest.contains('?') { '&' } else { '?' };
        format!("/o/{}{rest}{joint}lang={}", self.access, self.visitor.lang.as_str())
    }

    fn say(&self, key: &str) -> String {
        self.visitor.say(key, &[])
    }

    /// Back to the page with a message, or the page with what was refused and what was typed.
    async fn after(self, form: &FormData, field: &'static str, done: Result<&'static str, AppError>) -> Answer {
        match done {
            Ok(notice) => Ok(discreet(with_notice(Redirect::to(&self.path("")), "good", notice))),
            // The page may have no form for these words any more: the page that says why shows them.
            Err(AppError::Refused(refusal)) if refusal.status == 409 && has_words(form) => {
                Err(refusal.leading_to(self.path("")).into())
            }
            Err(AppError::Refused(refusal)) => {
                let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
                let mut fields = Fields::default();
                fields.refuse(field, refusal);
                let pool = PoolDb::new(&self.visitor.work);
                let order = Order::find(&pool, self.order.id).await?;
                let outcome = order.outcome(&self.visitor.db).await?;
                let now = Self { order, outcome, ..self };
                let mut view = now.view(form, &fields).await?;
                view.refusal = fields.of(field).map(|refusal| say(refusal, &now.visitor.speaker));
                Ok(discreet(page_with(status, &view)))
            }
            Err(error) => Err(error),
        }
    }

    /// Whether these words come in this form for the first time.
    async fn is_new(&self, form: &FormData, words: &str) -> Result<bool, AppError> {
        let words = format!("{} {words}", self.order.id);
        let visitor = &self.visitor;
        Ok(FormKey::of(form)
            .is_new_of_visitor(&visitor.db, &visitor.house, words.as_bytes(), visitor.now())
            .await?)
    }

    async fn view(&self, form: &FormData, fields: &Fields) -> Result<CustomerOrderPage, AppError> {
        let (visitor, order) = (&self.visitor, &self.order);
        let (db, keys) = (&visitor.db, &visitor.house.keys);
        let contact = Contact::open(db, keys, order.id, order.origin_tenant_id).await?;
        let asked = Asked::of(db, order).await?;
        let comer = self.comer().await?;
        let appointments = Appointment::list(db, order).await?;
        let extras = Extra::list(db, order).await?;
        let messages = Message::list(db, keys, order).await?;
        let rated = Rating::of_order(db, order).await?;
        let field = |name: &str| Field::of(name, form, fields, &visitor.speaker);
        let may_agree = Step::AgreeTime.may_be(order.state, Actor::Customer)
            || Step::Reschedule.may_be(order.state, Actor::Customer);
        let proposal = appointments
            .iter()
            .find(|time| time.is_proposed() && time.starts_at > visitor.now())
            .filter(|_| may_agree);
        let has_code = matches!(order.state, State::Scheduled | State::InProgress);
        Ok(CustomerOrderPage {
            heading: self.heading(comer.as_ref()),
            texts: self.texts(&asked, comer.as_ref()),
            imprint_url: self.is_overdue().then(|| visitor.path("/legal/imprint")),
            refusal: None,
            completion_code: has_code.then(|| contact.completion_code.clone()),
            story: self.story(),
            proposal: proposal.map(|time| Proposal {
                id: time.id.to_string(),
                when: self.when(time.starts_at),
                is_mine_to_answer: time.side() == Side::Friend,
            }),
            agree_action: self.path("/agree"),
            propose_action: may_agree.then(|| self.path("/propose")),
            wall: field("wall"),
            extra_agree_action: self.path("/extra/agree"),
            extra_refuse_action: self.path("/extra/refuse"),
            may_decide_extras: Step::AgreeExtra.may_be(order.state, Actor::Customer),
            package: order.package_name(visitor.lang),
            price: order.price,
            total: extra::total(order, &extras).minor,
            currency: order.price().currency.as_str(),
            extras: extras
                .into_iter()
                .map(|extra| ExtraLine {
                    id: extra.id.to_string(),
                    amount: extra.amount,
                    label: extra.label,
                    state: extra.state,
                })
                .collect(),
            facts: self.facts(&contact),
            trouble: contact.trouble,
            messages: messages
                .into_iter()
                .map(|message| self.line(message, comer.as_ref()))
                .collect(),
            message_action: Message::may_be_written(order.state).then(|| self.path("/message")),
            body: Field {
                value: form.raw("body").to_owned(),
                ..field("body")
            },
            body_max: message::CHARS_MAX,
            form_key: FormKey::of(form).to_string(),
            rate: (rated.is_none() && Rating::may_be_given(order.state)).then(|| RateForm {
                action: self.path("/rate"),
                stars: (1..=5)
                    .rev()
                    .map(|stars: i64| Choice {
                        value: stars.to_string(),
                        label: visitor.say("customer-order-stars", &[("n", stars.into())]),
                        chosen: form.text("stars") == stars.to_string(),
                    })
                    .collect(),
                chosen: field("stars"),
                text: field("text"),
                text_max: rating::TEXT_CHARS_MAX,
            }),
            rated: rated.map(|rated| visitor.say("customer-order-rated", &[("n", rated.stars.into())])),
            block: match order.may_be_blocked() {
                true => Some(BlockForm {
                    is_set: order.is_blocked_by(db, Side::Customer).await?,
                    block_action: self.path("/block"),
                    unblock_action: self.path("/unblock"),
                }),
                false => None,
            },
            live_url: self.path(&format!("/live?seen={}", order.mark(db).await?)),
            news_url: None,
            reload_url: self.path(""),
            cancel_url: Step::Cancel
                .may_be(order.state, Actor::Customer)
                .then(|| self.path("/cancel")),
            revoke_url: self.path("/revoke"),
            code: order.code.clone(),
            comer,
        })
    }

    /// Who has the order, as the community through which he was asked shows him.
    async fn comer(&self) -> Result<Option<Comer>, AppError> {
        let (order, visitor) = (&self.order, &self.visitor);
        let (Some(person), Some(tenant), Some(member)) =
            (order.friend_id, order.friend_tenant_id, order.friend_member_id)
        else {
            return Ok(None);
        };
        let db = TenantDb::new(&visitor.work, tenant);
        let Some(member) = Membership::find(&db, member).await? else {
            return Ok(None);
        };
        let reputation = visitor.house.faces.reputations.of(&visitor.work, person.uuid()).await?;
        Ok(Some(Comer {
            initials: initials(&member.display_name),
            tone: tone(&member.display_name),
            avatar_url: member.avatar.as_ref().and_then(|key| visitor.house.picture_url(key)),
            name: member.display_name,
            rating: reputation.map(|reputation| {
                let value = visitor.speaker.decimal(reputation.value, 1);
                let args = [("value", value.into()), ("n", reputation.count.into())];
                visitor.say("customer-order-reputation", &args)
            }),
        }))
    }

    /// Whether the agreed time has passed, and nobody has begun.
    fn is_overdue(&self) -> bool {
        self.order.is_overdue(self.visitor.now())
    }

    fn heading(&self, comer: Option<&Comer>) -> String {
        let name = comer.map_or("", |comer| comer.name.as_str());
        let key = match self.outcome {
            State::Completed if self.order.state == State::Closed => "customer-order-closed",
            State::Placed | State::Offering => "customer-order-asking",
            State::Unassigned => "customer-order-unassigned",
            State::Scheduled if self.is_overdue() => "customer-order-overdue",
            State::Accepted | State::Contacted | State::Scheduled | State::InProgress if name.is_empty() => {
                "customer-order-found"
            }
            State::Accepted => "customer-order-accepted",
            State::Contacted => "customer-order-contacted",
            State::Scheduled => "customer-order-scheduled",
            State::InProgress => "customer-order-in-progress",
            State::Completed => "customer-order-completed",
            State::Failed => "customer-order-failed",
            State::Cancelled => "customer-order-cancelled",
            State::Closed => "customer-order-closed",
        };
        let named = matches!(
            key,
            "customer-order-accepted"
                | "customer-order-contacted"
                | "customer-order-scheduled"
                | "customer-order-in-progress"
        );
        if named {
            self.visitor.say(key, &[("name", name.into())])
        } else {
            self.say(key)
        }
    }

    /// What it means, as honest as the rows: how many were asked, and what they said.
    fn texts(&self, asked: &Asked, comer: Option<&Comer>) -> Vec<String> {
        let order = &self.order;
        let count = |key: &str, n: i64| (n > 0).then(|| self.visitor.say(key, &[("n", n.into())]));
        match self.outcome {
            State::Placed => vec![self.say("customer-order-placed-text")],
            State::Offering | State::Unassigned => [
                (asked.released > 0).then(|| self.say("customer-order-released")),
                count("customer-order-asked", asked.all),
                count("customer-order-declined", asked.declined),
                count("customer-order-silent", asked.expired),
                Some(self.say(match order.state {
                    State::Unassigned => "customer-order-unassigned-text",
                    _ => "customer-order-asking-text",
                })),
            ]
            .into_iter()
            .flatten()
            .collect(),
            State::Accepted => order
                .contact_due_at
                .map(|due| {
                    let args = [("when", self.when(due).into())];
                    self.visitor.say("customer-order-contact-due", &args)
                })
                .into_iter()
                .collect(),
            State::Contacted => vec![self.say("customer-order-contacted-text")],
            State::Scheduled if self.is_overdue() => [
                order.starts_at.map(|at| {
                    let args = [("when", self.when(at).into())];
                    self.visitor.say("customer-order-overdue-when", &args)
                }),
                Some(self.say("customer-order-overdue-text")),
            ]
            .into_iter()
            .flatten()
            .collect(),
            State::Scheduled => order.starts_at.map(|at| self.when(at)).into_iter().collect(),
            State::InProgress => vec![self.say("customer-order-in-progress-text")],
            State::Completed | State::Closed if comer.is_some() => vec![self.say("customer-order-completed-text")],
            State::Failed => vec![self.say("customer-order-failed-text")],
            State::Cancelled => vec![self.say("customer-order-cancelled-text")],
            State::Completed | State::Closed => Vec::new(),
        }
    }

    /// The steps of an order that goes well, as far as this one has come.
    fn story(&self) -> Vec<StoryStep> {
        let order = &self.order;
        if matches!(self.outcome, State::Failed | State::Cancelled) {
            return Vec::new();
        }
        let at = [
            (
                "customer-order-step-placed",
                Some(order.placed_at),
                Some(order.placed_at),
            ),
            ("customer-order-step-accepted", order.accepted_at, order.accepted_at),
            ("customer-order-step-contacted", order.contacted_at, order.contacted_at),
            // When the visit is to be is known before it is done.
            ("customer-order-step-scheduled", order.started_at, order.starts_at),
            ("customer-order-step-completed", order.ended_at, order.ended_at),
        ];
        let done = at.iter().take_while(|(_, done, _)| done.is_some()).count();
        let steps = at.iter().enumerate().map(|(number, (key, _, at))| StoryStep {
            title: self.say(key),
            text: at.map(|at| self.when(at)).unwrap_or_default(),
            state: match number.cmp(&done) {
                std::cmp::Ordering::Less => "done",
                std::cmp::Ordering::Equal => "now",
                std::cmp::Ordering::Greater => "later",
            },
        });
        steps.collect()
    }

    fn facts(&self, contact: &Contact) -> Vec<Fact> {
        let (order, visitor) = (&self.order, &self.visitor);
        let place = format!("{} {}", order.postal_code, order.place);
        let fact = |key: &str, text: String| Fact {
            label: self.say(key),
            text,
        };
        vec![
            fact("book-name", contact.name.clone()),
            fact("book-address", format!("{}, {}", contact.street, place.trim())),
            fact("book-phone", contact.phone.clone()),
            fact("book-email", contact.email.as_str().to_owned()),
            fact("book-wishes", wishes::phrase_of(&visitor.speaker, &order.wishes)),
            fact("book-payment", payment_text(visitor, &order.payment)),
        ]
    }

    /// A message. Where the order was handed back, the Friend of before is not taken for the one who comes.
    fn line(&self, message: Message, comer: Option<&Comer>) -> Line {
        let is_own = message.by == Side::Customer;
        let author = match (is_own, comer.filter(|_| message.with == self.order.friend_id)) {
            (true, _) => self.say("customer-order-own"),
            (false, Some(comer)) => comer.name.clone(),
            (false, None) => self.say("customer-order-former-friend"),
        };
        Line {
            author,
            is_own,
            when: self.when(message.at),
            text: message.text,
        }
    }

    /// An instant on the customer's own clock.
    fn when(&self, at: DateTime<Utc>) -> String {
        let wall = at.with_timezone(&self.order.zone());
        let date = self.visitor.speaker.date(wall.date_naive(), DateStyle::Weekday);
        self.visitor.say(
            "customer-order-when",
            &[("date", date.into()), ("time", wall.time().into())],
        )
    }
}

/// How those who were asked have answered.
#[derive(Clone, Copy, Debug, Default)]
struct Asked {
    all: i64,
    declined: i64,
    expired: i64,
    released: i64,
}

#[derive(FromQueryResult)]
struct AskedRow {
    state: String,
    n: i64,
}

impl Asked {
    async fn of(db: &TenantDb, order: &Order) -> Result<Self, AppError> {
        let tx = db.open().await?;
        let rows: Vec<AskedRow> = Sql::new(
            "SELECT state, count(*) AS n FROM offers WHERE order_id = $1 AND origin_tenant_id = $2 GROUP BY state",
        )
        .bind(order.id)
        .bind(order.origin_tenant_id)
        .all(&tx)
        .await?;
        let of = |state: &str| rows.iter().find(|row| row.state == state).map_or(0, |row| row.n);
        Ok(Self {
            // Who had it, came too late when somebody had it, or is asked no more, is not waited for.
            all: rows
                .iter()
                .filter(|row| !["withdrawn", "released", "lost"].contains(&row.state.as_str()))
                .map(|row| row.n)
                .sum(),
            declined: of("declined"),
            expired: of("expired"),
            released: of("released"),
        })
    }
}

/// Whether somebody has written something that would be lost with its form.
pub(super) fn has_words(form: &FormData) -> bool {
    ["body", "text", "label"].iter().any(|name| !form.text(name).is_empty())
}

/// The answer as the page of a link has to be: kept by nobody, listed nowhere, named to no other site.
fn discreet(mut answer: Response) -> Response {
    if let Some(page) = answer.extensions_mut().get_mut::<Page>() {
        page.noindex = true;
    }
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "same-origin"),
        (HeaderName::from_static("x-robots-tag"), "noindex"),
    ] {
        answer.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    answer
}

/// GET /o/{access}
async fn order_page(visitor: Visitor, At(access): At<String>, uri: axum::http::Uri) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    if query.text("lang").is_empty() {
        let path = path_of(&customer.access, customer.order.lang());
        return Ok(discreet(Redirect::to(&path)));
    }
    let view = customer.view(&FormData::default(), &Fields::default()).await?;
    Ok(discreet(page(&view)))
}

/// GET /o/{access}/live?seen=…: where the order stands, as soon as it is another place than the page shows.
async fn live(visitor: Visitor, At(access): At<String>, uri: axum::http::Uri) -> Answer {
    let live = visitor.house.live.clone();
    let heard = live.listen();
    let customer = Customer::find(visitor, access).await?;
    let seen = seen_in(&customer.visitor, &uri);
    Ok(discreet(stream::stream_of(&live, heard, Status { customer, seen })))
}

/// The customer's page as it is open in a browser.
struct Status {
    customer: Customer,
    /// The mark of what it shows.
    seen: String,
}

impl Watch for Status {
    fn channel(&self) -> String {
        super::live::channel(self.customer.order.id)
    }

    async fn look(&mut self) -> Result<Option<News>, AppError> {
        let work = Work::reading(&self.customer.visitor.house.pools);
        let mut visitor = self.customer.visitor.clone();
        visitor.db = TenantDb::new(&work, visitor.tenant.id);
        visitor.work = work.clone();
        // Found anew each time: a link that was taken back hears no more.
        let customer = Customer::find(visitor, self.customer.access.clone()).await?;
        let visitor = &customer.visitor;
        let mark = customer.order.mark(&visitor.db).await?;
        if mark == self.seen {
            work.end(false).await?;
            return Ok(None);
        }
        let asked = Asked::of(&visitor.db, &customer.order).await?;
        let comer = customer.comer().await?;
        work.end(false).await?;
        let status = CustomerStatus {
            heading: customer.heading(comer.as_ref()),
            texts: customer.texts(&asked, comer.as_ref()),
            news_url: Some(customer.path("")),
        };
        let html = visitor.house.templates.fragment(&visitor.speaker, &status)?;
        self.seen.clone_from(&mark);
        Ok(Some(News { id: mark, html }))
    }
}

/// POST /o/{access}/message
async fn write(visitor: Visitor, At(access): At<String>, form: FormData) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    let text = form.raw("body");
    let done = async {
        if customer.is_new(&form, text).await? {
            Message::send(&customer.desk(), &customer.order, Side::Customer, text).await?;
        }
        Ok("customer-order-sent")
    };
    let done = done.await;
    customer.after(&form, "body", done).await
}

/// POST /o/{access}/propose
async fn propose(visitor: Visitor, At(access): At<String>, form: FormData) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    let wall = form.text("wall");
    let done = async {
        if customer.is_new(&form, wall).await? {
            Appointment::propose(&customer.desk(), &customer.order, Side::Customer, wall).await?;
        }
        Ok("customer-order-proposed")
    };
    let done = done.await;
    customer.after(&form, "wall", done).await
}

/// POST /o/{access}/agree
async fn agree(visitor: Visitor, At(access): At<String>, form: FormData) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    let done = match form.text("appointment").parse::<AppointmentId>() {
        Ok(id) => Appointment::agree(&customer.desk(), &customer.order, Side::Customer, id).await,
        Err(_) => Err(Refusal::new("appointment-refused-gone").with_status(409).into()),
    };
    customer
        .after(&form, "appointment", done.map(|()| "customer-order-agreed"))
        .await
}

/// POST /o/{access}/extra/agree
async fn agree_extra(visitor: Visitor, At(access): At<String>, form: FormData) -> Answer {
    decide(visitor, access, form, Decision::Agree).await
}

/// POST /o/{access}/extra/refuse
async fn refuse_extra(visitor: Visitor, At(access): At<String>, form: FormData) -> Answer {
    decide(visitor, access, form, Decision::Refuse).await
}

async fn decide(visitor: Visitor, access: String, form: FormData, decision: Decision) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    let done = match form.text("extra").parse::<ExtraId>() {
        Ok(id) => Extra::decide(&customer.desk(), &customer.order, id, decision).await,
        Err(_) => Err(Refusal::new("extra-refused-gone").with_status(409).into()),
    };
    customer
        .after(&form, "extra", done.map(|()| "customer-order-decided"))
        .await
}

/// POST /o/{access}/rate
async fn rate(visitor: Visitor, At(access): At<String>, form: FormData) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    let stars = form.text("stars").parse().unwrap_or(0);
    let lang = customer.visitor.lang;
    let done = Rating::give(&customer.desk(), &customer.order, stars, form.text("text"), lang).await;
    customer
        .after(&form, "stars", done.map(|()| "customer-order-thanks"))
        .await
}

/// POST /o/{access}/block: this Friend is not asked again for this customer.
async fn block(visitor: Visitor, At(access): At<String>, form: FormData) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    let done = customer.order.block(&customer.desk(), Side::Customer).await;
    customer
        .after(&form, "block", done.map(|()| "customer-order-blocked"))
        .await
}

/// POST /o/{access}/unblock
async fn unblock(visitor: Visitor, At(access): At<String>, form: FormData) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    let done = customer.order.unblock(&customer.desk(), Side::Customer).await;
    customer
        .after(&form, "block", done.map(|()| "customer-order-unblocked"))
        .await
}

/// GET /o/{access}/cancel: asks.
async fn cancel_form(visitor: Visitor, At(access): At<String>) -> Answer {
    confirm(visitor, access, "cancel").await
}

/// POST /o/{access}/cancel
async fn cancel(visitor: Visitor, At(access): At<String>, form: FormData) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    // The button pressed twice: it is called off already.
    let done = if customer.order.state == State::Cancelled {
        Ok(())
    } else {
        customer.order.cancel(&customer.desk(), Actor::Customer, None).await
    };
    customer
        .after(&form, "cancel", done.map(|()| "customer-order-cancel-done"))
        .await
}

/// GET /o/{access}/revoke: asks.
async fn revoke_form(visitor: Visitor, At(access): At<String>) -> Answer {
    confirm(visitor, access, "revoke").await
}

/// POST /o/{access}/revoke
async fn revoke(visitor: Visitor, At(access): At<String>) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    customer.order.renew_access(&customer.desk()).await?;
    Ok(discreet(page(&CustomerConfirmPage {
        about: "revoked",
        code: customer.order.code.clone(),
        action: String::new(),
        back_url: customer.visitor.path("/"),
    })))
}

async fn confirm(visitor: Visitor, access: String, about: &'static str) -> Answer {
    let customer = Customer::find(visitor, access).await?;
    if about == "cancel" && !Step::Cancel.may_be(customer.order.state, Actor::Customer) {
        return Ok(discreet(Redirect::to(&customer.path(""))));
    }
    Ok(discreet(page(&CustomerConfirmPage {
        about,
        code: customer.order.code.clone(),
        action: customer.path(&format!("/{about}")),
        back_url: customer.path(""),
    })))
}
