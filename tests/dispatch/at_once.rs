//! Commands that meet: whatever people and timers do to the same orders at the same moment, over connections of their own
//! and on two nodes whose clocks differ, ends as if they had done it one after the other.

use std::net::SocketAddr;

use chrono::Duration;
use kith::{foundation::clock::Clock, orders::OrderId};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};

use super::{
    accept::{post, serve},
    sound::{assert_sound, newest},
    world::{Friend, NewFriend, asked, customers_page, friend, offer_of, order, order_row},
};
use crate::support::Portal;

const ORDERS: usize = 4;
const FRIENDS: i32 = 9;

/// What somebody sends: host, cookie, path and form.
type Sent = (String, String, String, String);

/// Where the orders stand when everybody acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scene {
    Offering,
    Accepted,
    Proposed,
    Scheduled,
    Working,
}

struct Stage {
    portal: Portal,
    friends: Vec<Friend>,
    bo: Friend,
    orders: Vec<(OrderId, String)>,
}

impl Stage {
    async fn set() -> Self {
        let portal = Portal::open().await;
        let mut friends = Vec::new();
        for number in 0..FRIENDS {
            let new = NewFriend {
                offers_max: 3,
                orders_max: 2,
                ..friend(&format!("f{number}"), 1.0 + f64::from(number))
            };
            friends.push(new.join(&portal, &[&portal.north]).await);
        }
        let bo = super::world::manager(&portal, &portal.north).await;
        let mut orders = Vec::new();
        for _ in 0..ORDERS {
            let new = order(&portal.north);
            let id = new.place(&portal).await;
            orders.push((id, customers_page(&portal, &new, id).await));
        }
        portal.run_jobs().await;
        Self {
            portal,
            friends,
            bo,
            orders,
        }
    }

    /// Whoever of those who are asked has room gets the order.
    async fn give(&self, number: usize) -> &Friend {
        for person in asked(&self.portal, self.orders[number].0).await {
            let friend = self
                .friends
                .iter()
                .find(|friend| friend.person == person)
                .expect("a Friend");
            if friend.accept(&self.portal, self.orders[number].0).await.status == 303 {
                return friend;
            }
        }
        panic!("nobody has room for an order");
    }

    /// Lets every order come to where the scene begins.
    async fn come_to(&self, scene: Scene) -> Vec<Option<&Friend>> {
        let mut holders = Vec::new();
        for (number, (id, page)) in self.orders.iter().enumerate() {
            if scene == Scene::Offering {
                holders.push(None);
                continue;
            }
            let friend = self.give(number).await;
            holders.push(Some(friend));
            if scene == Scene::Accepted {
                continue;
            }
            let at = |rest: &str| format!("/en/orders/{id}{rest}");
            let contact = friend
                .fill(&self.portal, &at("/contact"), &[("channel", "phone")])
                .await;
            assert_eq!(contact.status, 303, "{}", contact.text);
            let time = format!("2026-11-24T{:02}:00", 8 + 3 * number);
            let proposed = friend
                .fill(&self.portal, &at("/appointments"), &[("time", &time)])
                .await;
            assert_eq!(proposed.status, 303, "{}", proposed.text);
            if scene == Scene::Proposed {
                continue;
            }
            let proposal = newest(&self.portal, "appointments", *id).await.expect("a proposal");
            let agree = [("appointment", proposal.as_str())];
            let agreed = self.portal.visitor().post(&format!("{page}/agree"), &agree).await;
            assert_eq!(agreed.status, 303, "{}", agreed.text);
        }
        if matches!(scene, Scene::Scheduled | Scene::Working) {
            self.portal
                .house
                .clock
                .advance(std::time::Duration::from_secs(20 * 3_600));
        }
        if scene == Scene::Working {
            for ((id, _), friend) in self.orders.iter().zip(&holders) {
                let friend = friend.expect("a Friend");
                let started = friend.post(&self.portal, &format!("/en/orders/{id}/start")).await;
                assert_eq!(started.status, 303, "{}", started.text);
                let extra = [("label", "Cable"), ("amount", "5")];
                friend
                    .fill(&self.portal, &format!("/en/orders/{id}/extras"), &extra)
                    .await;
            }
        }
        holders
    }

    /// Everything anybody could do to this order now.
    async fn all_that_may_meet(&self, scene: Scene, number: usize, holder: Option<&Friend>) -> Vec<Sent> {
        let (id, page) = &self.orders[number];
        let by = |friend: &Friend, path: String, form: &str| {
            let (_, host, _, cookie) = friend.at[0].clone();
            (host, cookie, path, form.to_owned())
        };
        let customer = |rest: &str, form: String| {
            (
                "north.localhost".to_owned(),
                String::new(),
                format!("{page}{rest}"),
                form,
            )
        };
        let staff = |rest: &str, form: String| by(&self.bo, format!("/en/staff/orders/{id}{rest}"), &form);
        let mut all = vec![
            customer("/cancel", String::new()),
            staff("/cancel", String::new()),
            customer("/propose", "wall=2026-11-26T10:00".into()),
        ];
        if let Some(holder) = holder {
            for (rest, form) in [
                ("/contact", "channel=phone"),
                ("/hand-back", "hand_back=no-time"),
                ("/appointments", "time=2026-11-27T10:00"),
                ("/start", ""),
                ("/fail", "failure=other"),
                ("/complete", "code=123456"),
                ("/extras", "label=More&amount=3"),
            ] {
                all.push(by(holder, format!("/en/orders/{id}{rest}"), form));
            }
        }
        if let Some(proposal) = newest(&self.portal, "appointments", *id).await {
            for _ in 0..2 {
                all.push(customer("/agree", format!("appointment={proposal}")));
            }
        }
        if let Some(extra) = super::sound::waiting_extra(&self.portal, *id).await {
            all.push(customer("/extra/agree", format!("extra={extra}")));
            all.push(customer("/extra/refuse", format!("extra={extra}")));
        }
        if scene == Scene::Offering {
            for friend in &self.friends {
                let Some(offer) = offer_of(&self.portal, *id, friend.person).await else {
                    continue;
                };
                for _ in 0..3 {
                    all.push(by(friend, format!("/en/offers/{}/accept", offer.id), ""));
                }
                all.push(by(friend, format!("/en/offers/{}/decline", offer.id), ""));
            }
            for friend in self.friends.iter().rev().take(2) {
                all.push(staff("/assign", format!("member={}", friend.at[0].2)));
            }
            all.push(staff("/ask-again", String::new()));
        }
        all
    }
}

/// So many of these, which ones chance says.
fn some(runner: &mut TestRunner, all: Vec<Sent>) -> Vec<Sent> {
    let least = all.len() / 2;
    let most = all.len();
    let tree = prop::sample::subsequence(all, least..=most)
        .prop_shuffle()
        .new_tree(runner);
    tree.expect("a choice").current()
}

async fn meet(scene: Scene, runner: &mut TestRunner) {
    let stage = Stage::set().await;
    let holders = stage.come_to(scene).await;
    let now = stage.portal.house.clock.now();
    let (late, router) = stage.portal.node(Clock::fixed(now)).await;
    let nodes = [serve(&stage.portal.router).await, serve(&router).await];
    // For the timers it is time; for half of the people it is not yet.
    let minutes = if scene == Scene::Offering { 15 } else { 12 * 60 };
    stage
        .portal
        .house
        .clock
        .advance(Duration::minutes(minutes).to_std().expect("time ahead"));

    let mut sending = Vec::new();
    for (number, holder) in holders.iter().enumerate() {
        let all = stage.all_that_may_meet(scene, number, *holder).await;
        for (turn, (host, cookie, path, form)) in some(runner, all).into_iter().enumerate() {
            let node: SocketAddr = nodes[turn % 2];
            sending.push(tokio::spawn(async move {
                let (status, text) = post(node, &host, &cookie, &path, &form).await;
                (path, status, text)
            }));
        }
    }
    let timers = async { tokio::join!(stage.portal.run_jobs(), stage.portal.run_jobs()) };
    let answers = async {
        let mut answers = Vec::new();
        for one in sending {
            answers.push(one.await.expect("an answer"));
        }
        answers
    };
    let (answers, _) = tokio::join!(answers, timers);
    for (path, status, text) in answers {
        assert!(
            [303, 404, 409, 422].contains(&status),
            "{scene:?} {path}: {status} {text}"
        );
    }
    assert_sound(&stage.portal).await;
    // Whatever was left over.
    stage.portal.run_jobs().await;
    assert_sound(&stage.portal).await;
    for (id, _) in &stage.orders {
        assert_ne!(order_row(&stage.portal, *id).await.state, "placed");
    }
    late.live.closing.cancel();
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_meets_ends_as_if_it_had_come_one_after_the_other() {
    let mut runner = TestRunner::new(Config {
        failure_persistence: None,
        ..Config::default()
    });
    for scene in [
        Scene::Offering,
        Scene::Accepted,
        Scene::Proposed,
        Scene::Scheduled,
        Scene::Working,
        Scene::Offering,
        Scene::Accepted,
    ] {
        meet(scene, &mut runner).await;
    }
}
