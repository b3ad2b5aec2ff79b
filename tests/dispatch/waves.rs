//! Who is asked, in which order, and what happens when nobody says yes.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use kith::accounts::{PersonId, grant::Granted};

use super::world::{
    CENTER, Friend, NewFriend, NewOrder, SECRETS, asked, change, friend, grant, letters_to, load, minutes_later,
    north_of, offer_of, offers, order, order_row,
};
use crate::support::Portal;

/// So many Friends, each farther away than the one before: 600 m between them, each in a band of his own.
async fn row_of(portal: &Portal, count: i32) -> Vec<Friend> {
    let mut friends = Vec::new();
    for number in 1..=count {
        let new = friend(&format!("f{number}"), 0.6 * f64::from(number));
        friends.push(new.join(portal, &[&portal.north]).await);
    }
    friends
}

fn people(friends: &[Friend]) -> Vec<PersonId> {
    friends.iter().map(|friend| friend.person).collect()
}

/// Moves the clock to this moment, doing on the way what falls due each quarter of an hour.
async fn until(portal: &Portal, moment: &str) {
    let moment: DateTime<Utc> = moment.parse().expect("a moment");
    while portal.house.clock.now() < moment {
        let left = (moment - portal.house.clock.now()).to_std().expect("time ahead");
        portal
            .house
            .clock
            .advance(left.min(std::time::Duration::from_secs(300)));
        portal.run_jobs().await;
    }
}

#[tokio::test]
async fn of_ten_who_fit_exactly_the_four_nearest_are_asked() {
    let portal = Portal::open().await;
    let friends = row_of(&portal, 10).await;
    // Nearer than all of them, and each not suitable for one reason.
    let unskilled = NewFriend {
        skill: "wifi",
        ..friend("unskilled", 0.1)
    };
    let foreign = NewFriend {
        langs: vec!["fr"],
        ..friend("foreign", 0.2)
    };
    let homebody = NewFriend {
        radius_km: 1,
        place: north_of(CENTER, -1.1),
        ..friend("homebody", 0.0)
    };
    let full = NewFriend {
        offers_max: 0,
        ..friend("full", 0.3)
    };
    let busy = NewFriend {
        orders_max: 0,
        ..friend("busy", 0.3)
    };
    for new in [unskilled, foreign, homebody, full, busy] {
        new.join(&portal, &[&portal.north]).await;
    }
    let away = friend("away", 0.4).join(&portal, &[&portal.north]).await.person;
    change(
        &portal,
        "UPDATE persons SET away_from = '2026-11-20', away_until = '2026-11-23' WHERE id = $1",
        away,
    )
    .await;
    let out = friend("out", 0.45).join(&portal, &[&portal.north]).await.person;
    change(
        &portal,
        "UPDATE memberships SET standing = 'suspended' WHERE tenant_id IN (SELECT id FROM tenants) AND person_id = $1",
        out,
    )
    .await;

    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;

    assert_eq!(asked(&portal, order).await, people(&friends[..4]));
    let best = offers(&portal, order).await.remove(0);
    assert_eq!(best.rank, 1);
    let left_out = &best.reasons["left_out"];
    for reason in ["language", "radius", "away", "standing", "offers", "orders"] {
        assert_eq!(left_out[reason], 1, "{reason} in {left_out}");
    }
    assert_eq!(decisions(&portal).await, 1);
}

async fn decisions(portal: &Portal) -> i64 {
    use kith::{
        foundation::db::{Sql, Work},
        tenancy::PoolDb,
    };
    let work = Work::reading(&portal.house.pools);
    let pool = PoolDb::new(&work);
    let tx = pool.open().await.expect("a connection");
    let row = Sql::new("SELECT count(*) AS n FROM dispatch_decisions").row(&tx).await;
    row.expect("an answer")
        .expect("a row")
        .try_get("", "n")
        .expect("a number")
}

#[tokio::test]
async fn a_certificate_and_the_profi_class_are_asked_for() {
    let portal = Portal::open().await;
    let friends = row_of(&portal, 3).await;
    grant(&portal, friends[2].person, &Granted::Certificate("Smart Home".into())).await;
    grant(&portal, friends[1].person, &Granted::Profi).await;
    let certified = NewOrder {
        certificates: vec!["Smart Home"],
        ..order(&portal.north)
    };
    let difficult = NewOrder {
        class: "profi",
        ..order(&portal.north)
    };
    let (certified, difficult) = (certified.place(&portal).await, difficult.place(&portal).await);
    portal.run_jobs().await;
    assert_eq!(asked(&portal, certified).await, [friends[2].person]);
    assert_eq!(asked(&portal, difficult).await, [friends[1].person]);
}

#[tokio::test]
async fn in_one_band_whoever_was_asked_longest_ago_comes_first() {
    let portal = Portal::open().await;
    let mut friends = Vec::new();
    for number in 0..8_i32 {
        let new = friend(&format!("f{number}"), 0.1 + 0.01 * f64::from(number));
        friends.push(new.join(&portal, &[&portal.north]).await);
    }
    let first = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    minutes_later(&portal, 1).await;
    let second = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    assert_eq!(asked(&portal, first).await, people(&friends[..4]));
    assert_eq!(
        asked(&portal, second).await,
        people(&friends[4..]),
        "they have waited for ever"
    );
    minutes_later(&portal, 1).await;
    let third = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    assert_eq!(
        asked(&portal, third).await,
        people(&friends[..4]),
        "longer ago than the others"
    );
}

#[tokio::test]
async fn when_one_declines_the_fifth_is_asked_at_once() {
    let portal = Portal::open().await;
    let friends = row_of(&portal, 6).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    let seen = friends[1].decline(&portal, order).await;
    assert_eq!((seen.status, seen.location()), (303, "/en/offers"), "{}", seen.text);
    portal.run_jobs().await;
    let open = asked(&portal, order).await;
    let expected: BTreeSet<PersonId> = [0, 2, 3, 4].map(|number: usize| friends[number].person).into();
    assert_eq!(open.into_iter().collect::<BTreeSet<_>>(), expected);
    let fifth = offer_of(&portal, order, friends[4].person).await.expect("an offer");
    assert_eq!(fifth.rank, 5);
    assert_eq!(load(&portal, friends[1].person).await, (0, 0));
    // A double tap asks nobody else.
    assert_eq!(friends[1].decline(&portal, order).await.status, 303);
    portal.run_jobs().await;
    assert_eq!(
        asked(&portal, order).await.into_iter().collect::<BTreeSet<_>>(),
        expected
    );
    assert_eq!(friends[1].accept(&portal, order).await.status, 409, "a no is a no");
}

#[tokio::test]
async fn a_wave_that_ends_reaches_farther_and_behind_the_last_one_everybody_is_told() {
    let portal = Portal::open().await;
    let near = friend("near", 5.0).join(&portal, &[&portal.north]).await;
    let far = friend("far", 15.0).join(&portal, &[&portal.north]).await;
    let farthest = friend("farthest", 35.0).join(&portal, &[&portal.north]).await;
    friend("beyond", 41.0).join(&portal, &[&portal.north]).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    for (friend, radius) in [(&near, 10), (&far, 20), (&farthest, 40)] {
        assert_eq!(asked(&portal, order).await, [friend.person], "within {radius} km");
        let row = order_row(&portal, order).await;
        assert_eq!((row.state.as_str(), row.radius_km), ("offering", radius));
        minutes_later(&portal, 14).await;
        assert_eq!(asked(&portal, order).await, [friend.person]);
        minutes_later(&portal, 1).await;
        assert_eq!(
            load(&portal, friend.person).await,
            (0, 0),
            "what has expired weighs on nobody"
        );
    }
    assert_eq!(order_row(&portal, order).await.state, "unassigned");
    let letters = letters_to(&portal, SECRETS[3]).await;
    assert_eq!(letters.len(), 1, "{letters:?}");

    let bo = portal.as_bo().await;
    let list = bo.get("/en/staff/orders").await;
    list.assert_says("TV set-up");
    list.assert_says("80331 München");
    let again = format!("/en/staff/orders/{order}/ask-again");
    assert_eq!(portal.as_ada().await.post(&again, &[]).await.status, 403);
    assert_eq!(bo.post(&again, &[]).await.status, 303);
    portal.run_jobs().await;
    bo.get("/en/staff/orders?show=broken")
        .await
        .assert_silent("80331 München");
    assert_eq!(
        asked(&portal, order).await,
        [near.person],
        "who let it pass may be asked again"
    );
    assert_eq!(near.accept(&portal, order).await.status, 303);
    assert_eq!(bo.post(&again, &[]).await.status, 409);
}

#[tokio::test]
async fn where_nobody_is_near_the_farther_ones_are_asked_at_once() {
    let portal = Portal::open().await;
    let far = friend("far", 33.0).join(&portal, &[&portal.north]).await;
    let (reached, unreached) = (
        order(&portal.north),
        NewOrder {
            place: north_of(CENTER, -500.0),
            ..order(&portal.north)
        },
    );
    let (reached, unreached) = (reached.place(&portal).await, unreached.place(&portal).await);
    portal.run_jobs().await;
    assert_eq!(asked(&portal, reached).await, [far.person]);
    assert_eq!(order_row(&portal, unreached).await.state, "unassigned");
}

#[tokio::test]
async fn who_is_asked_late_in_the_last_wave_has_his_time() {
    let portal = Portal::open().await;
    let mut friends = Vec::new();
    for number in 0..5_i32 {
        let new = friend(&format!("f{number}"), 30.0 + f64::from(number));
        friends.push(new.join(&portal, &[&portal.north]).await);
    }
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    minutes_later(&portal, 14).await;
    let first = asked(&portal, order).await;
    let decliner = friends
        .iter()
        .find(|friend| friend.person == first[0])
        .expect("a Friend");
    decliner.decline(&portal, order).await;
    portal.run_jobs().await;
    minutes_later(&portal, 1).await;
    assert_eq!(
        asked(&portal, order).await.len(),
        1,
        "the others' time is over, the late one's is not"
    );
    assert_eq!(order_row(&portal, order).await.state, "offering");
    minutes_later(&portal, 13).await;
    assert_eq!(order_row(&portal, order).await.state, "offering");
    minutes_later(&portal, 1).await;
    assert_eq!(order_row(&portal, order).await.state, "unassigned");
}

#[tokio::test]
async fn own_friends_come_first_for_thirty_minutes_and_others_only_then() {
    let portal = Portal::open().await;
    let other = friend("other", 0.5).join(&portal, &[&portal.south]).await;
    let own = friend("own", 30.0).join(&portal, &[&portal.north]).await;
    let order = NewOrder {
        policy: "own_first",
        own_first_minutes: 30,
        ..order(&portal.north)
    };
    let order = order.place(&portal).await;
    portal.run_jobs().await;
    assert_eq!(
        asked(&portal, order).await,
        [own.person],
        "far away, and yet the origin's own"
    );
    minutes_later(&portal, 16).await;
    assert_eq!(asked(&portal, order).await, []);
    assert_eq!(
        order_row(&portal, order).await.state,
        "offering",
        "the pool has not been asked yet"
    );
    minutes_later(&portal, 13).await;
    assert_eq!(asked(&portal, order).await, []);
    minutes_later(&portal, 1).await;
    assert_eq!(asked(&portal, order).await, [other.person]);
    let row = order_row(&portal, order).await;
    assert_eq!((row.wave, row.radius_km), (1, 10), "the pool is asked from near");
    let offer = offer_of(&portal, order, other.person).await.expect("an offer");
    assert_eq!(offer.tenant_id, portal.south.tenant, "under his own brand");
}

#[tokio::test]
async fn where_only_own_friends_are_wanted_nobody_else_is_ever_asked() {
    let portal = Portal::open().await;
    friend("other", 0.5).join(&portal, &[&portal.south]).await;
    let order = NewOrder {
        policy: "own_only",
        ..order(&portal.north)
    };
    let order = order.place(&portal).await;
    portal.run_jobs().await;
    minutes_later(&portal, 60).await;
    assert!(offers(&portal, order).await.is_empty());
    assert_eq!(order_row(&portal, order).await.state, "unassigned");
}

#[tokio::test]
async fn a_friend_of_two_communities_is_asked_once_and_his_caps_count_in_both() {
    let portal = Portal::open().await;
    let both = NewFriend {
        offers_max: 1,
        ..friend("both", 1.0)
    };
    let both = both.join(&portal, &[&portal.south, &portal.north]).await;
    let at_north = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    let mine = offers(&portal, at_north).await;
    assert_eq!(mine.len(), 1, "{mine:?}");
    assert_eq!(
        mine[0].tenant_id, portal.north.tenant,
        "through his membership at the origin"
    );
    let at_south = order(&portal.south).place(&portal).await;
    portal.run_jobs().await;
    assert!(
        offers(&portal, at_south).await.is_empty(),
        "one open offer is all he wants, wherever it comes from"
    );

    // Neither community shows him what came through the other.
    let path = format!("/en/offers/{}", mine[0].id);
    assert_eq!(both.send(&portal, 1, "GET", &path).await.status, 200);
    assert_eq!(both.send(&portal, 0, "GET", &path).await.status, 404);
    both.send(&portal, 0, "GET", "/en/offers")
        .await
        .assert_silent("TV set-up");
}

#[tokio::test]
async fn through_his_oldest_membership_where_he_is_none_of_the_origins() {
    let portal = Portal::open().await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.south]).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    let offer = offer_of(&portal, order, tim.person).await.expect("an offer");
    assert_eq!((offer.tenant_id, offer.member_id), (portal.south.tenant, tim.at[0].2));
    assert_eq!(tim.accept(&portal, order).await.status, 303);
}

#[tokio::test]
async fn at_night_nobody_is_written_to_and_no_time_runs_out() {
    let portal = Portal::open().await;
    // 22:30 in Berlin.
    until(&portal, "2026-11-23T21:30:00Z").await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    let night = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    assert_eq!(asked(&portal, night).await, [tim.person]);
    tim.get(&portal, "/en/offers").await.assert_says("TV set-up");
    assert!(letters_to(&portal, &tim.email).await.is_empty(), "he sleeps");
    let ends = order_row(&portal, night).await.wave_ends_at.expect("an end");
    assert_eq!(ends.to_rfc3339(), "2026-11-24T06:15:00+00:00", "a quarter past seven");
    until(&portal, "2026-11-24T05:59:00Z").await;
    assert!(letters_to(&portal, &tim.email).await.is_empty());
    assert_eq!(asked(&portal, night).await, [tim.person]);
    until(&portal, "2026-11-24T06:00:00Z").await;
    assert_eq!(letters_to(&portal, &tim.email).await.len(), 1);
    until(&portal, "2026-11-24T06:15:00Z").await;
    assert!(asked(&portal, night).await.is_empty());
}

#[tokio::test]
async fn a_letter_that_would_come_too_late_does_not_come() {
    let portal = Portal::open().await;
    until(&portal, "2026-11-23T22:00:00Z").await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    let owl = friend("owl", 2.0).join(&portal, &[&portal.north]).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    assert_eq!(owl.accept(&portal, order).await.status, 303);
    until(&portal, "2026-11-24T06:30:00Z").await;
    let letters = letters_to(&portal, &tim.email).await;
    assert!(letters.is_empty(), "somebody else has it: {letters:?}");
}
