//! Whoever is no member any more has nothing open.

use super::{
    sound::assert_sound,
    world::{Friend, SECRETS, asked, customers_page, friend, letters_to, load, manager, offer_of, order, order_row},
};
use crate::support::Portal;

/// Ways in which somebody is gone from north.
const WAYS: [&str; 3] = ["leaves", "deletes his account", "is suspended"];

async fn goes(portal: &Portal, who: &Friend, way: &str) {
    let seen = match way {
        "leaves" => who.fill(portal, "/en/me/leave", &[("leave", "on")]).await,
        "deletes his account" => {
            assert_eq!(who.post(portal, "/en/me/delete/link").await.status, 303);
            let letter = portal.letter_to(&who.email).await;
            let link = letter.split_whitespace().find(|word| word.contains("/me/delete/"));
            let token = link.and_then(|link| link.rsplit('/').next()).expect("a link");
            who.post(portal, &format!("/en/me/delete/{token}")).await
        }
        _ => {
            let suspend = format!("/en/staff/members/{}/suspend", who.at[0].2);
            portal.as_bo().await.post(&suspend, &[("reason", "He quarrels")]).await
        }
    };
    assert_eq!(seen.status, 303, "{way}: {}", seen.text);
    portal.run_jobs().await;
}

async fn assert_told(portal: &Portal, email: &str, what: &str) {
    let subjects = letters_to(portal, email).await;
    let told = subjects.iter().filter(|subject| subject.contains(what)).count();
    assert_eq!(told, 1, "{what} in {subjects:?}");
}

#[tokio::test]
async fn whoever_is_gone_is_asked_no_more_and_somebody_else_is_at_once() {
    for way in WAYS {
        let portal = Portal::open().await;
        let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
        for km in 2..=4_u8 {
            friend(&format!("near{km}"), f64::from(km))
                .join(&portal, &[&portal.north])
                .await;
        }
        let next = friend("next", 5.0).join(&portal, &[&portal.south]).await;
        let order = order(&portal.north).place(&portal).await;
        portal.run_jobs().await;
        assert_eq!(asked(&portal, order).await.len(), 4, "{way}");
        assert!(offer_of(&portal, order, next.person).await.is_none(), "{way}");

        goes(&portal, &tim, way).await;
        let his = offer_of(&portal, order, tim.person).await.expect("his offer");
        assert_eq!(his.state, "withdrawn", "{way}");
        assert_eq!(load(&portal, tim.person).await, (0, 0), "{way}");
        let instead = offer_of(&portal, order, next.person).await.expect("an offer");
        assert_eq!(instead.state, "open", "{way}");
        assert_sound(&portal).await;
    }
}

#[tokio::test]
async fn the_orders_of_whoever_is_gone_are_offered_again_and_all_are_told() {
    for way in WAYS {
        let portal = Portal::open().await;
        let boss = manager(&portal, &portal.north).await;
        let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
        let new = order(&portal.north);
        let order = new.place(&portal).await;
        portal.run_jobs().await;
        assert_eq!(tim.accept(&portal, order).await.status, 303);
        let next = friend("next", 5.0).join(&portal, &[&portal.south]).await;
        portal.run_jobs().await;
        assert_eq!(load(&portal, tim.person).await, (0, 1));

        goes(&portal, &tim, way).await;
        let row = order_row(&portal, order).await;
        assert_eq!((row.state.as_str(), row.friend_id), ("offering", None), "{way}");
        assert_eq!(load(&portal, tim.person).await, (0, 0), "{way}");
        assert_eq!(
            offer_of(&portal, order, tim.person).await.expect("his").state,
            "released",
            "{way}"
        );
        assert_eq!(
            offer_of(&portal, order, next.person).await.expect("an offer").state,
            "open",
            "{way}"
        );
        assert_told(&portal, SECRETS[3], "Wir suchen jemand anderes").await;
        assert_told(&portal, &boss.email, "sucht einen neuen Friend").await;
        if way == "is suspended" {
            assert!(portal.letter_to(&tim.email).await.contains("werden anderen angeboten"));
        }
        let log = boss.get(&portal, &format!("/en/staff/orders/{order}")).await;
        log.assert_says("No longer available");
        let hers = format!("{}?lang=en", customers_page(&portal, &new, order).await);
        let seen = portal.visitor().get(&hers).await;
        assert_eq!(seen.status, 200, "{way}");
        seen.assert_silent("tim");
        seen.assert_says("Whoever had accepted cannot come after all.");
        assert_sound(&portal).await;

        // Whoever comes next has it as if nothing had been.
        assert_eq!(next.accept(&portal, order).await.status, 303, "{way}");
        assert_sound(&portal).await;
    }
}

#[tokio::test]
async fn whoever_is_let_in_again_before_anybody_has_cleared_up_keeps_what_he_has() {
    let portal = Portal::open().await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    assert_eq!(tim.accept(&portal, order).await.status, 303);
    let (bo, his) = (portal.as_bo().await, format!("/en/staff/members/{}", tim.at[0].2));
    let reason = [("reason", "A mistake")];
    assert_eq!(bo.post(&format!("{his}/suspend"), &reason).await.status, 303);
    assert_eq!(bo.post(&format!("{his}/restore"), &[]).await.status, 303);
    portal.run_jobs().await;
    assert_eq!(order_row(&portal, order).await.state, "accepted");
    assert_sound(&portal).await;
}
