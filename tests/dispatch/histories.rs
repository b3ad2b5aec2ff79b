//! Random histories of a few orders and Friends, against a model that knows nothing of the program.
//!
//! Several people do what comes to their mind, two nodes serve them whose clocks are two hours apart, the time leaps, and
//! the jobs run now and then. The model says of each command whether it is done or refused and what the order's row says
//! afterwards; whom the waves ask is read from the database and held against the rules.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Utc};
use kith::{
    foundation::clock::Clock,
    orders::{OrderId, State},
    tenancy::House,
};
use proptest::{
    prelude::*,
    test_runner::{Config, TestCaseError, TestRunner},
};

use super::{
    sound::assert_sound,
    world::{Friend, NewFriend, NewOrder, customers_page, friend, manager, offers, order, order_row},
};
use crate::support::{Portal, Seen, noon};

/// Histories a run; `PROPTEST_RNG_SEED` repeats one.
const CASES: u32 = 10;
const ORDERS: usize = 3;
const FRIENDS: usize = 5;
/// Stands for whoever has the order at that moment.
const HOLDER: usize = FRIENDS;
/// Orders and offers a Friend of this world wants.
const CAP: i64 = 2;
const BEHIND_HOURS: i64 = 2;

#[derive(Clone, Debug)]
enum Act {
    Accept(usize, usize),
    Decline(usize, usize),
    Contact(usize, usize),
    HandBack(usize, usize),
    Propose(usize, usize),
    CustomerProposes(usize),
    Agree(usize, usize),
    CustomerAgrees(usize),
    Start(usize, usize),
    AskExtra(usize, usize),
    AnswerExtra(usize, &'static str),
    Complete(usize, usize),
    Fail(usize, usize),
    Cancel(usize),
    StaffCancels(usize),
    AskAgain(usize),
    Assign(usize, usize),
    Later(i64),
    OtherNode,
    Jobs,
}

fn act() -> impl Strategy<Value = Act> {
    let (o, f) = (0..ORDERS, 0..FRIENDS);
    // Mostly whoever has it, sometimes somebody else.
    let holder = prop_oneof![9 => Just(HOLDER), 1 => 0..FRIENDS];
    let of = (o.clone(), holder);
    let minutes = prop_oneof![
        3 => Just(5_i64), 4 => Just(16), 2 => Just(240), 2 => Just(361), 3 => Just(25 * 60), 1 => Just(14 * 24 * 60),
    ];
    prop_oneof![
        8 => (o.clone(), f.clone()).prop_map(|(o, f)| Act::Accept(o, f)),
        3 => (o.clone(), f.clone()).prop_map(|(o, f)| Act::Decline(o, f)),
        6 => of.clone().prop_map(|(o, f)| Act::Contact(o, f)),
        2 => of.clone().prop_map(|(o, f)| Act::HandBack(o, f)),
        4 => of.clone().prop_map(|(o, f)| Act::Propose(o, f)),
        3 => o.clone().prop_map(Act::CustomerProposes),
        4 => of.clone().prop_map(|(o, f)| Act::Agree(o, f)),
        4 => o.clone().prop_map(Act::CustomerAgrees),
        5 => of.clone().prop_map(|(o, f)| Act::Start(o, f)),
        2 => of.clone().prop_map(|(o, f)| Act::AskExtra(o, f)),
        2 => (o.clone(), prop_oneof![Just("agree"), Just("refuse")]).prop_map(|(o, way)| Act::AnswerExtra(o, way)),
        2 => of.clone().prop_map(|(o, f)| Act::Complete(o, f)),
        1 => of.prop_map(|(o, f)| Act::Fail(o, f)),
        1 => o.clone().prop_map(Act::Cancel),
        1 => o.clone().prop_map(Act::StaffCancels),
        3 => o.clone().prop_map(Act::AskAgain),
        3 => (o, f).prop_map(|(o, f)| Act::Assign(o, f)),
        6 => minutes.prop_map(Act::Later),
        2 => Just(Act::OtherNode),
        8 => Just(Act::Jobs),
    ]
}

/// One order, as the model sees it.
#[derive(Clone, Debug)]
struct Expected {
    state: State,
    holder: Option<usize>,
    accepted_at: DateTime<Utc>,
    ended_at: DateTime<Utc>,
    /// Who is asked, and until when he may say yes.
    asked: BTreeMap<usize, DateTime<Utc>>,
    /// Who has declined or had it, and is not asked again.
    barred: BTreeSet<usize>,
    /// The open proposal: whether it is the Friend's, and when.
    proposed: Option<(&'static str, DateTime<Utc>)>,
    starts_at: DateTime<Utc>,
    moves: usize,
    extra_waits: bool,
}

impl Expected {
    fn new() -> Self {
        Self {
            state: State::Placed,
            holder: None,
            accepted_at: noon(),
            ended_at: noon(),
            asked: BTreeMap::new(),
            barred: BTreeSet::new(),
            proposed: None,
            starts_at: noon(),
            moves: 0,
            extra_waits: false,
        }
    }

    fn is_of(&self, friend: usize) -> bool {
        self.holder == Some(friend)
    }

    fn given_to(&mut self, friend: usize, now: DateTime<Utc>) {
        self.state = State::Accepted;
        self.holder = Some(friend);
        self.accepted_at = now;
        self.moves = 0;
        self.asked.clear();
    }

    fn taken_away(&mut self) {
        self.barred.extend(self.holder.take());
        self.state = State::Offering;
        self.proposed = None;
        self.extra_waits = false;
    }

    fn ended(&mut self, state: State, now: DateTime<Utc>) {
        self.state = state;
        self.ended_at = now;
        self.asked.clear();
        self.proposed = None;
        self.extra_waits = false;
    }

    fn may_agree(&self) -> bool {
        self.state == State::Contacted || (self.state == State::Scheduled && self.moves < 3)
    }

    fn may_be_cancelled(&self) -> bool {
        use State::{Accepted, Contacted, Offering, Placed, Unassigned};
        matches!(self.state, Placed | Offering | Unassigned | Accepted | Contacted)
    }

    fn agreed(&mut self, at: DateTime<Utc>) {
        self.moves += usize::from(self.state == State::Scheduled);
        self.state = State::Scheduled;
        self.starts_at = at;
        self.proposed = None;
    }
}

struct Story {
    portal: Portal,
    other: (House, axum::Router),
    bo: Friend,
    friends: Vec<Friend>,
    orders: Vec<(OrderId, String)>,
    model: Vec<Expected>,
}

impl Story {
    async fn begin() -> Self {
        let portal = Portal::open().await;
        let mut friends = Vec::new();
        for number in 0..i32::try_from(FRIENDS).expect("a number") {
            let new = NewFriend {
                offers_max: CAP,
                orders_max: CAP,
                ..friend(&format!("f{number}"), 1.0 + 7.0 * f64::from(number))
            };
            friends.push(new.join(&portal, &[&portal.north]).await);
        }
        let mut orders = Vec::new();
        for number in 0..ORDERS {
            let policy = if number == 0 { "own_first" } else { "pool" };
            let new = NewOrder {
                policy,
                own_first_minutes: 20,
                ..order(&portal.north)
            };
            let id = new.place(&portal).await;
            orders.push((id, customers_page(&portal, &new, id).await));
        }
        let bo = manager(&portal, &portal.north).await;
        let other = portal.node(Clock::fixed(noon() - Duration::hours(BEHIND_HOURS))).await;
        Self {
            portal,
            other,
            bo,
            friends,
            orders,
            model: vec![Expected::new(); ORDERS],
        }
    }

    fn now(&self) -> DateTime<Utc> {
        self.portal.house.clock.now()
    }

    /// Everything from now on happens at the other node.
    fn change_node(&mut self) {
        std::mem::swap(&mut self.portal.house, &mut self.other.0);
        std::mem::swap(&mut self.portal.router, &mut self.other.1);
    }

    fn advance(&self, minutes: i64) {
        let by = Duration::minutes(minutes).to_std().expect("time ahead");
        self.portal.house.clock.advance(by);
        self.other.0.clock.advance(by);
    }

    fn busy(&self, friend: usize) -> i64 {
        let his = self
            .model
            .iter()
            .filter(|one| one.is_of(friend) && one.state.is_in_hands());
        i64::try_from(his.count()).expect("a number")
    }

    /// Whoever is meant; nobody where the holder is and there is none.
    fn who(&self, order: usize, friend: usize) -> Option<usize> {
        if friend == HOLDER {
            self.model[order].holder
        } else {
            Some(friend)
        }
    }

    async fn at_friends(&self, order: usize, friend: usize, rest: &str, fields: &[(&str, &str)]) -> Seen {
        let path = format!("/en/orders/{}{rest}", self.orders[order].0);
        self.friends[friend].fill(&self.portal, &path, fields).await
    }

    async fn at_customers(&self, order: usize, rest: &str, fields: &[(&str, &str)]) -> Seen {
        let path = format!("{}{rest}", self.orders[order].1);
        self.portal.visitor().post(&path, fields).await
    }

    async fn at_staffs(&self, order: usize, rest: &str, fields: &[(&str, &str)]) -> Seen {
        let path = format!("/en/staff/orders/{}{rest}", self.orders[order].0);
        self.bo.fill(&self.portal, &path, fields).await
    }

    /// A time of this order's own, two days on; no two orders' times overlap.
    fn wall(&self, order: usize) -> (String, DateTime<Utc>) {
        let day = (self.now() + Duration::days(2))
            .with_timezone(&chrono_tz::Europe::Berlin)
            .date_naive();
        let hour = u32::try_from(8 + 3 * order).expect("an hour");
        let wall = day.and_hms_opt(hour, 0, 0).expect("a time");
        let at = wall
            .and_local_timezone(chrono_tz::Europe::Berlin)
            .single()
            .expect("an instant");
        (wall.format("%Y-%m-%dT%H:%M").to_string(), at.to_utc())
    }

    async fn newest(&self, order: usize, table: &str) -> Option<String> {
        super::sound::newest(&self.portal, table, self.orders[order].0).await
    }

    /// Does it, and gives back what the model expected of the answer and the answer. None when there is nothing to do it
    /// with.
    #[expect(
        clippy::too_many_lines,
        reason = "one arm for each command: the model, told in its order"
    )]
    async fn perform(&mut self, act: &Act) -> Option<(bool, Seen)> {
        let now = self.now();
        match *act {
            Act::Accept(o, f) | Act::Decline(o, f) => {
                let all = offers(&self.portal, self.orders[o].0).await;
                let offer = all
                    .into_iter()
                    .find(|offer| offer.person_id == self.friends[f].person)?
                    .id;
                let is_yes = matches!(act, Act::Accept(..));
                let word = if is_yes { "accept" } else { "decline" };
                let seen = self.friends[f]
                    .post(&self.portal, &format!("/en/offers/{offer}/{word}"))
                    .await;
                let room = self.busy(f) < CAP;
                let one = &mut self.model[o];
                let until = one.asked.get(&f).copied();
                if !is_yes {
                    if until.is_some() {
                        one.asked.remove(&f);
                        one.barred.insert(f);
                    }
                    return Some((true, seen));
                }
                let wins = until.is_some_and(|until| until > now) && room;
                if wins {
                    one.given_to(f, now);
                }
                Some((wins || one.is_of(f), seen))
            }
            Act::Contact(o, f) => {
                let f = self.who(o, f)?;
                let seen = self.at_friends(o, f, "/contact", &[("channel", "phone")]).await;
                let one = &mut self.model[o];
                let early = now < one.accepted_at - Duration::minutes(1);
                let done = one.is_of(f) && one.state == State::Accepted && !early;
                if done {
                    one.state = State::Contacted;
                }
                Some((done, seen))
            }
            Act::HandBack(o, f) => {
                let f = self.who(o, f)?;
                let seen = self.at_friends(o, f, "/hand-back", &[("hand_back", "no-time")]).await;
                let one = &mut self.model[o];
                let states = [State::Accepted, State::Contacted, State::Scheduled];
                let done = one.is_of(f) && states.contains(&one.state);
                if done {
                    one.taken_away();
                }
                Some((done, seen))
            }
            Act::Propose(o, f) => {
                let f = self.who(o, f)?;
                let (wall, at) = self.wall(o);
                let seen = self.at_friends(o, f, "/appointments", &[("time", &wall)]).await;
                let one = &mut self.model[o];
                let done = one.is_of(f) && one.may_agree();
                if done {
                    one.proposed = Some(("friend", at));
                }
                Some((done, seen))
            }
            Act::CustomerProposes(o) => {
                let (wall, at) = self.wall(o);
                let seen = self.at_customers(o, "/propose", &[("wall", &wall)]).await;
                let one = &mut self.model[o];
                let done = one.may_agree();
                if done {
                    one.proposed = Some(("customer", at));
                }
                Some((done, seen))
            }
            Act::Agree(o, f) => {
                let f = self.who(o, f)?;
                let id = self.newest(o, "appointments").await?;
                let seen = self.at_friends(o, f, &format!("/appointments/{id}/agree"), &[]).await;
                let one = &mut self.model[o];
                let at = one.proposed.filter(|(by, at)| *by == "customer" && *at > now);
                let at = at.filter(|_| one.is_of(f) && one.may_agree());
                if let Some((_, at)) = at {
                    one.agreed(at);
                }
                Some((at.is_some(), seen))
            }
            Act::CustomerAgrees(o) => {
                let id = self.newest(o, "appointments").await?;
                let seen = self.at_customers(o, "/agree", &[("appointment", &id)]).await;
                let one = &mut self.model[o];
                let at = one.proposed.filter(|(by, at)| *by == "friend" && *at > now);
                let at = at.filter(|_| one.may_agree());
                if let Some((_, at)) = at {
                    one.agreed(at);
                }
                Some((at.is_some(), seen))
            }
            Act::Start(o, f) => {
                let f = self.who(o, f)?;
                let seen = self.at_friends(o, f, "/start", &[]).await;
                let one = &mut self.model[o];
                let done = one.is_of(f) && one.state == State::Scheduled && now >= one.starts_at - Duration::hours(12);
                if done {
                    one.state = State::InProgress;
                }
                Some((done, seen))
            }
            Act::AskExtra(o, f) => {
                let f = self.who(o, f)?;
                let fields = [("label", "Cable"), ("amount", "5")];
                let seen = self.at_friends(o, f, "/extras", &fields).await;
                let one = &mut self.model[o];
                let done = one.is_of(f) && one.state == State::InProgress;
                // The newest is the one that is answered; an older one that waits keeps the end waiting.
                one.extra_waits |= done;
                Some((done, seen))
            }
            Act::AnswerExtra(o, way) => {
                let id = super::sound::waiting_extra(&self.portal, self.orders[o].0).await?;
                let seen = self.at_customers(o, &format!("/extra/{way}"), &[("extra", &id)]).await;
                let more = super::sound::waiting_extra(&self.portal, self.orders[o].0)
                    .await
                    .is_some();
                let one = &mut self.model[o];
                let done = one.extra_waits && one.state == State::InProgress;
                one.extra_waits &= more;
                Some((done, seen))
            }
            Act::Complete(o, f) => {
                let f = self.who(o, f)?;
                let seen = self.at_friends(o, f, "/complete", &[("code", "123456")]).await;
                let one = &mut self.model[o];
                let done = one.is_of(f) && one.state == State::InProgress && !one.extra_waits;
                if done {
                    one.ended(State::Completed, now);
                }
                Some((done, seen))
            }
            Act::Fail(o, f) => {
                let f = self.who(o, f)?;
                let seen = self.at_friends(o, f, "/fail", &[("failure", "absent")]).await;
                let one = &mut self.model[o];
                let is_known = now >= one.starts_at + Duration::minutes(10);
                let done = one.is_of(f) && matches!(one.state, State::Scheduled | State::InProgress) && is_known;
                if done {
                    one.ended(State::Failed, now);
                }
                Some((done, seen))
            }
            Act::Cancel(o) => {
                let seen = self.at_customers(o, "/cancel", &[]).await;
                let one = &mut self.model[o];
                let twice = one.state == State::Cancelled;
                let done = one.may_be_cancelled();
                if done {
                    one.ended(State::Cancelled, now);
                }
                Some((done || twice, seen))
            }
            Act::StaffCancels(o) => {
                let seen = self.at_staffs(o, "/cancel", &[]).await;
                let one = &mut self.model[o];
                let done = one.may_be_cancelled();
                if done {
                    one.ended(State::Cancelled, now);
                }
                Some((done, seen))
            }
            Act::AskAgain(o) => {
                let seen = self.at_staffs(o, "/ask-again", &[]).await;
                let one = &mut self.model[o];
                let done = one.state == State::Unassigned;
                if done {
                    one.state = State::Offering;
                }
                Some((done, seen))
            }
            Act::Assign(o, f) => {
                let member = self.friends[f].at[0].2.to_string();
                let seen = self.at_staffs(o, "/assign", &[("member", &member)]).await;
                let room = self.busy(f) < CAP;
                let one = &mut self.model[o];
                let done = matches!(one.state, State::Offering | State::Unassigned) && room;
                if done {
                    one.given_to(f, now);
                }
                Some((done, seen))
            }
            Act::Later(minutes) => {
                self.advance(minutes);
                if minutes > 24 * 60 {
                    for person in self.friends.iter_mut().chain([&mut self.bo]) {
                        person.sign_in_again(&self.portal).await;
                    }
                }
                None
            }
            Act::OtherNode => {
                self.change_node();
                None
            }
            Act::Jobs => {
                self.run_jobs().await;
                None
            }
        }
    }

    /// The jobs of this node run. Whom they ask is theirs to say, within the rules.
    async fn run_jobs(&mut self) {
        let now = self.now();
        self.portal.run_jobs().await;
        for number in 0..ORDERS {
            let id = self.orders[number].0;
            let state: State = order_row(&self.portal, id).await.state.parse().expect("a state");
            let one = &mut self.model[number];
            let expected: &[State] = match one.state {
                // This node's clock has not come to the booking yet.
                State::Placed if now < noon() => &[State::Placed],
                State::Placed | State::Offering => &[State::Offering, State::Unassigned],
                State::Accepted if now >= one.accepted_at + Duration::hours(12) => {
                    one.taken_away();
                    &[State::Offering, State::Unassigned]
                }
                State::Completed | State::Failed | State::Cancelled if now >= one.ended_at + Duration::days(14) => {
                    &[State::Closed]
                }
                same => &[same],
            };
            assert!(
                expected.contains(&state),
                "order {number} is {state} after its jobs: {one:?}"
            );
            one.state = state;
            if state == State::Offering {
                one.asked.clear();
                for offer in offers(&self.portal, id).await {
                    let his = |friend: &Friend| friend.person == offer.person_id;
                    if let Some(friend) = self.friends.iter().position(his).filter(|_| offer.state == "open") {
                        assert!(
                            !one.barred.contains(&friend),
                            "{friend} is asked again for order {number}"
                        );
                        one.asked.insert(friend, offer.expires_at);
                    }
                }
            } else {
                one.asked.clear();
            }
        }
    }

    async fn compare(&self, act: &Act) -> Result<(), TestCaseError> {
        for (number, one) in self.model.iter().enumerate() {
            let row = order_row(&self.portal, self.orders[number].0).await;
            let holder = one.holder.map(|friend| self.friends[friend].person);
            prop_assert_eq!(
                (row.state.as_str(), row.friend_id),
                (one.state.as_str(), holder),
                "order {} after {:?}: {:?}",
                number,
                act,
                one
            );
        }
        Ok(())
    }
}

async fn tell(acts: Vec<Act>) -> Result<(), TestCaseError> {
    let mut story = Story::begin().await;
    for act in &acts {
        if let Some((done, seen)) = story.perform(act).await {
            prop_assert!(seen.status < 500, "{:?}: {}", act, seen.text);
            prop_assert!(!seen.location().contains("sign-in"), "{:?} by nobody", act);
            prop_assert_eq!(
                seen.status == 303,
                done,
                "{:?}: {} {:?}",
                act,
                seen.status,
                &story.model
            );
        }
        story.compare(act).await?;
    }
    assert_sound(&story.portal).await;
    story.run_jobs().await;
    assert_sound(&story.portal).await;
    Ok(())
}

#[test]
fn whatever_people_do_in_whatever_order_is_what_the_model_says() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let mut runner = TestRunner::new(Config {
        cases: CASES,
        failure_persistence: None,
        max_shrink_iters: 40,
        ..Config::default()
    });
    let acts = prop::collection::vec(act(), 40..90);
    let outcome = runner.run(&acts, |acts| runtime.block_on(tell(acts)));
    if let Err(failed) = outcome {
        panic!("{failed}");
    }
}
