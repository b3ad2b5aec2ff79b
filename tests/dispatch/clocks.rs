//! Clocks that leap and clocks that go back: nothing runs twice, nothing is lost, and nobody's time grows longer.

use chrono::Duration;
use kith::{
    app,
    foundation::{clock::Clock, jobs::Runner},
    orders::OrderId,
};

use super::{
    sound::assert_sound,
    world::{Friend, friend, letters_to, manager, minutes_later, offer_of, offers, order, order_row},
};
use crate::support::Portal;

/// An order that two Friends are asked for.
async fn asked_of_two(portal: &Portal) -> (Friend, Friend, OrderId) {
    let tim = friend("tim", 1.0).join(portal, &[&portal.north]).await;
    let uma = friend("uma", 2.0).join(portal, &[&portal.north]).await;
    let order = order(&portal.north).place(portal).await;
    portal.run_jobs().await;
    (tim, uma, order)
}

/// From now on everything happens at a node whose clock is two hours behind.
async fn two_hours_back(portal: &mut Portal) {
    let clock = Clock::fixed(portal.house.clock.now() - Duration::hours(2));
    let (house, router) = portal.node(clock).await;
    portal.house.live.closing.cancel();
    portal.house = house;
    portal.router = router;
}

#[tokio::test]
async fn a_clock_that_leaps_a_day_ahead_takes_the_order_away_once_and_reminds_nobody_too_late() {
    let mut portal = Portal::open().await;
    let (tim, uma, order) = asked_of_two(&portal).await;
    assert_eq!(tim.accept(&portal, order).await.status, 303);
    let before = letters_to(&portal, &tim.email).await.len();
    minutes_later(&portal, 25 * 60).await;
    assert_sound(&portal).await;
    let letters = letters_to(&portal, &tim.email).await;
    assert_eq!(
        letters.len(),
        before + 1,
        "that he has lost it, and no reminder: {letters:?}"
    );
    assert_eq!(order_row(&portal, order).await.friend_id, None);

    // The clock is put right: whoever is asked now is asked once, and nothing of it runs again.
    let asked = offer_of(&portal, order, uma.person).await.expect("an offer");
    two_hours_back(&mut portal).await;
    portal.run_jobs().await;
    assert_sound(&portal).await;
    // This node keeps its letters for itself.
    assert_eq!(letters_to(&portal, &tim.email).await.len(), 0);
    let still = offer_of(&portal, order, uma.person).await.expect("an offer");
    assert_eq!((asked.state, asked.expires_at), (still.state, still.expires_at));
}

#[tokio::test]
async fn a_clock_that_goes_back_makes_no_offer_longer() {
    let mut portal = Portal::open().await;
    let (tim, _, order) = asked_of_two(&portal).await;
    let before = offers(&portal, order).await;
    minutes_later(&portal, 15).await;
    two_hours_back(&mut portal).await;
    assert_eq!(
        tim.accept(&portal, order).await.status,
        409,
        "what has expired stays so"
    );
    portal.run_jobs().await;
    for (offer, was) in offers(&portal, order).await.iter().zip(&before) {
        assert_eq!(offer.expires_at, was.expires_at);
    }
    assert_sound(&portal).await;
}

#[tokio::test]
async fn a_clock_that_goes_back_reminds_nobody_twice() {
    let mut portal = Portal::open().await;
    let (tim, _, order) = asked_of_two(&portal).await;
    assert_eq!(tim.accept(&portal, order).await.status, 303);
    let written = letters_to(&portal, &tim.email).await.len();
    for (minutes, sum) in [(4 * 60, 1), (0, 1)] {
        minutes_later(&portal, minutes).await;
        assert_eq!(letters_to(&portal, &tim.email).await.len(), written + sum);
    }
    two_hours_back(&mut portal).await;
    // Four hours after the accept once more, by this clock, and ten, and twelve; and the morning behind it.
    for (minutes, sum) in [(2 * 60 + 1, 0), (6 * 60, 1), (2 * 60, 1), (7 * 60, 2)] {
        minutes_later(&portal, minutes).await;
        // What this node sends is kept by its own outbox.
        assert_eq!(letters_to(&portal, &tim.email).await.len(), sum, "{minutes} minutes on");
        assert_sound(&portal).await;
    }
    assert_eq!(order_row(&portal, order).await.friend_id, None);
}

/// The clock is set back between the claim of a timer and its work.
#[tokio::test]
async fn a_timer_that_was_due_is_not_lost_when_the_clock_goes_back_under_way() {
    let portal = Portal::open().await;
    let (_, _, order) = asked_of_two(&portal).await;
    let (behind, _) = portal
        .node(Clock::fixed(portal.house.clock.now() - Duration::hours(2)))
        .await;
    portal.house.clock.advance(std::time::Duration::from_secs(15 * 60));
    let house = &portal.house;
    let runner = Runner::new(behind, &house.pools, &house.clock, &house.live, app::handlers());
    while runner.turn().await.expect("jobs run") > 0 {}
    let row = order_row(&portal, order).await;
    assert_eq!(
        row.state, "unassigned",
        "both are asked, and nobody lives farther away: {row:?}"
    );
    assert_sound(&portal).await;
}

/// The manager lets ask again, gives it to somebody before that has begun, and he gives it back.
#[tokio::test]
async fn an_order_that_comes_back_is_asked_for_again_whatever_was_to_be_asked_before() {
    let portal = Portal::open().await;
    let (tim, uma, order) = asked_of_two(&portal).await;
    minutes_later(&portal, 15).await;
    assert_eq!(order_row(&portal, order).await.state, "unassigned");
    let bo = manager(&portal, &portal.north).await;
    let staffs = |rest: &str| format!("/en/staff/orders/{order}{rest}");
    assert_eq!(bo.post(&portal, &staffs("/ask-again")).await.status, 303);
    let member = tim.at[0].2.to_string();
    let given = bo.fill(&portal, &staffs("/assign"), &[("member", &member)]).await;
    assert_eq!(given.status, 303, "{}", given.text);
    portal.run_jobs().await;
    let back = tim
        .fill(
            &portal,
            &format!("/en/orders/{order}/hand-back"),
            &[("hand_back", "no-time")],
        )
        .await;
    assert_eq!(back.status, 303, "{}", back.text);
    assert_sound(&portal).await;
    portal.run_jobs().await;
    assert_sound(&portal).await;
    let offer = offer_of(&portal, order, uma.person).await.expect("an offer");
    assert_eq!(offer.state, "open");
}
