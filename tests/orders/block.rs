//! A customer and a Friend of whom one does not want to meet the other again.

use kith::{
    foundation::db::Work,
    orders::{Actor, Desk, Order, OrderId, Side},
    tenancy::PoolDb,
};

use super::world::{led_on, order as accepted_order};
use crate::{
    dispatch::world::{asked, friend, offers, order},
    support::Portal,
};

/// Does something to an order, as the customer or the Friend would from his page.
async fn with_order(portal: &Portal, id: OrderId, act: impl AsyncFnOnce(&Order, &Desk<'_>)) {
    let work = Work::writing(&portal.house.pools);
    let order = Order::find(&PoolDb::new(&work), id).await.expect("an order");
    act(&order, &Desk::of_job(&portal.house, &work)).await;
    work.end(true).await.expect("a commit");
}

#[tokio::test]
async fn whoever_is_kept_apart_from_a_customer_is_not_asked_for_him_in_any_community() {
    for side in [Side::Customer, Side::Friend] {
        let portal = Portal::open().await;
        let tim = friend("tim", 1.0).join(&portal, &[&portal.north, &portal.south]).await;
        let uma = friend("uma", 2.0).join(&portal, &[&portal.north]).await;
        let first = order(&portal.north).place(&portal).await;
        portal.run_jobs().await;
        assert_eq!(tim.accept(&portal, first).await.status, 303);
        with_order(&portal, first, async |order, desk| {
            let early = order.block(desk, side).await;
            assert!(early.is_err(), "the work is not over yet");
            order.cancel(desk, Actor::Customer, None).await.expect("a cancel");
        })
        .await;
        with_order(&portal, first, async |order, desk| {
            order.block(desk, side).await.expect("a block");
            order.block(desk, side).await.expect("once more is no failure");
        })
        .await;

        let second = order(&portal.south).place(&portal).await;
        portal.run_jobs().await;
        assert_eq!(asked(&portal, second).await, [uma.person]);
        let reasons = &offers(&portal, second).await[0].reasons;
        assert_eq!(reasons["left_out"]["apart"], 1, "{reasons}");
        let page = uma.get(&portal, "/en/offers").await;
        assert_eq!(page.status, 200);

        with_order(&portal, first, async |order, desk| {
            order.unblock(desk, side).await.expect("no block any more");
        })
        .await;
        let third = order(&portal.north).place(&portal).await;
        portal.run_jobs().await;
        assert!(asked(&portal, third).await.contains(&tim.person));
    }
}

#[tokio::test]
async fn each_side_says_so_on_its_own_page_and_the_other_learns_nothing() {
    let portal = Portal::open().await;
    let made = accepted_order(&portal).in_state("cancelled").save().await;
    let (ada, wanda) = (portal.as_ada().await, portal.visitor());
    let customers = made.at_customers("?lang=en");

    wanda.get(&customers).await.assert_says("Someone else next time");
    led_on(&wanda.post(&made.at_customers("/block"), &[]).await);
    wanda
        .get(&customers)
        .await
        .assert_says("This Friend will not be asked again.");
    ada.get(&made.path(""))
        .await
        .assert_says("No more jobs for this customer");
    led_on(&wanda.post(&made.at_customers("/unblock"), &[]).await);
    wanda.get(&customers).await.assert_says("Someone else next time");

    led_on(&ada.post(&made.path("/block"), &[]).await);
    ada.get(&made.path(""))
        .await
        .assert_says("There are no more offers for this customer.");
    wanda.get(&customers).await.assert_says("Someone else next time");
    led_on(&ada.post(&made.path("/unblock"), &[]).await);
    ada.get(&made.path(""))
        .await
        .assert_says("No more jobs for this customer");

    let running = accepted_order(&portal).save().await;
    assert_eq!(wanda.post(&running.at_customers("/block"), &[]).await.status, 409);
    assert_eq!(ada.post(&running.path("/block"), &[]).await.status, 409);
    let cleo = portal.as_cleo().await;
    assert_eq!(cleo.post(&made.path("/block"), &[]).await.status, 404);
}
