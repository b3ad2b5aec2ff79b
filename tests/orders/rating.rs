//! What customers say, and what a manager does about it.

use super::world::{led_on, order};
use crate::support::Portal;

#[tokio::test]
async fn only_a_completed_order_is_rated_with_one_to_five_stars_once() {
    let portal = Portal::open().await;
    let wanda = portal.visitor();
    for state in ["accepted", "in_progress", "failed", "cancelled", "closed"] {
        let made = order(&portal).in_state(state).save().await;
        let seen = wanda.post(&made.at_customers("/rate"), &[("stars", "5")]).await;
        assert_eq!(seen.status, 409, "{state}");
    }
    let made = order(&portal).in_state("completed").save().await;
    for stars in ["0", "6", "-1", "", "five"] {
        let seen = wanda.post(&made.at_customers("/rate"), &[("stars", stars)]).await;
        assert_eq!(seen.status, 422, "{stars}");
    }
    let long = "x".repeat(1_001);
    let seen = wanda
        .post(&made.at_customers("/rate"), &[("stars", "5"), ("text", &long)])
        .await;
    assert_eq!(seen.status, 422);
    led_on(
        &wanda
            .post(&made.at_customers("/rate"), &[("stars", "4"), ("text", "Good")])
            .await,
    );
    assert_eq!(
        wanda.post(&made.at_customers("/rate"), &[("stars", "1")]).await.status,
        409
    );
    let stars = "SELECT stars AS n FROM ratings WHERE order_id = $1";
    assert_eq!(made.number(&portal, stars).await, 4);
}

#[tokio::test]
async fn a_manager_hides_an_abusive_text_with_a_reason_and_its_stars_go_on_counting() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("completed").save().await;
    led_on(
        &portal
            .visitor()
            .post(&made.at_customers("/rate"), &[("stars", "2"), ("text", "zqabusive")])
            .await,
    );
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    ada.get(&made.path("")).await.assert_says("zqabusive");
    bo.get("/en/staff/ratings").await.assert_says("zqabusive");
    let hide = format!("/en/staff/ratings/{}/hide", made.id);
    assert_eq!(bo.post(&hide, &[("reason", " ")]).await.status, 422);
    led_on(&bo.post(&hide, &[("reason", "An insult")]).await);
    assert_eq!(bo.post(&hide, &[("reason", "Once more")]).await.status, 409);
    ada.get(&made.path("")).await.assert_silent("zqabusive");
    let profile = bo.get(&format!("/en/members/{}", portal.north.member)).await;
    profile.assert_says("2.0 of 5 from 1 rating");
    bo.get("/en/staff/ratings").await.assert_says("An insult");
    led_on(&bo.post(&format!("/en/staff/ratings/{}/show", made.id), &[]).await);
    ada.get(&made.path("")).await.assert_says("zqabusive");
}

#[tokio::test]
async fn ratings_are_read_and_hidden_by_the_managers_of_their_origin_only() {
    let portal = Portal::open().await;
    let made = order(&portal).in_state("completed").save().await;
    led_on(
        &portal
            .visitor()
            .post(&made.at_customers("/rate"), &[("stars", "2"), ("text", "zqhere")])
            .await,
    );
    let dana = portal.signed_in("south.localhost", "dana@people.example").await;
    dana.get("/en/staff/ratings").await.assert_silent("zqhere");
    let hide = format!("/en/staff/ratings/{}/hide", made.id);
    assert_eq!(dana.post(&hide, &[("reason", "Because")]).await.status, 404);
    assert_eq!(
        portal.as_ada().await.post(&hide, &[("reason", "Because")]).await.status,
        403
    );
    let away = portal.visitor_at("south.localhost").get(&made.at_customers("")).await;
    assert_eq!(away.status, 404, "the customer's page is the origin's");
}
