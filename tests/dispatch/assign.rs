//! Hand assignment: a manager gives an order to a Friend of his own community, and at most one ever has it.

use kith::{
    accounts::grant::{Grant, Granted, Granting},
    foundation::db::{Sql, Work},
    orders::OrderId,
    tenancy::{PeopleDb, PlatformDb},
};

use super::world::{
    Friend, NewFriend, NewOrder, SECRETS, asked, change, friend, grant, letters_to, load, minutes_later, offer_of,
    offers, order, order_row,
};
use crate::support::{Client, Portal, Seen, Side};

fn page(order: OrderId) -> String {
    format!("/en/staff/orders/{order}/assign")
}

fn member(friend: &Friend) -> String {
    friend.at[0].2.to_string()
}

async fn give(bo: &Client, order: OrderId, friend: &Friend) -> Seen {
    bo.post(&page(order), &[("member", &member(friend))]).await
}

/// An order for which nobody was asked, because nobody could be.
async fn unassigned(portal: &Portal, new: &NewOrder) -> OrderId {
    let order = new.place(portal).await;
    portal.run_jobs().await;
    assert_eq!(order_row(portal, order).await.state, "unassigned");
    order
}

/// Who speaks another language is asked for nothing here, and may be given anything.
fn silent(name: &str, km: f64) -> NewFriend {
    NewFriend {
        langs: vec!["fr"],
        ..friend(name, km)
    }
}

async fn jobs_of(portal: &Portal, order: OrderId) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "test world");
    let tx = db.open().await.expect("a connection");
    let row = Sql::new("SELECT count(*) AS n FROM jobs WHERE kind LIKE 'contact-%' AND dedupe_key LIKE $1")
        .bind(format!("contact-%:{order}:%"))
        .row(&tx)
        .await;
    row.expect("an answer")
        .expect("a row")
        .try_get("", "n")
        .expect("a number")
}

#[tokio::test]
async fn who_is_given_an_order_has_it_as_if_he_had_accepted() {
    let portal = Portal::open().await;
    let tim = silent("tim", 12.0).join(&portal, &[&portal.north]).await;
    let order = unassigned(&portal, &order(&portal.north)).await;
    let letter = portal.letter_to("bo@people.example").await;
    assert!(letter.contains(&format!("/en/staff/orders/{order}")), "{letter}");
    let bo = portal.as_bo().await;
    let proposes = bo.get(&page(order)).await;
    for words in [
        "tim",
        "12 km away",
        "0 of 3 jobs open",
        "Does not speak the customer’s language.",
    ] {
        proposes.assert_says(words);
    }
    let key = proposes.form_key();
    for _ in 0..2 {
        let form = [("member", member(&tim)), ("form_key", key.clone())];
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let seen = bo.post(&page(order), &form).await;
        assert_eq!(seen.status, 303, "{}", seen.text);
    }
    let row = order_row(&portal, order).await;
    assert_eq!((row.state.as_str(), row.friend_id), ("accepted", Some(tim.person)));
    let due = row.contact_due_at.expect("an hour");
    assert_eq!(due, portal.house.clock.now() + chrono::Duration::hours(12));
    assert_eq!(load(&portal, tim.person).await, (0, 1));
    assert_eq!(
        offer_of(&portal, order, tim.person).await.expect("an offer").state,
        "accepted"
    );
    assert_eq!(
        jobs_of(&portal, order).await,
        3,
        "two reminders and the look after twelve hours"
    );
    let letters = letters_to(&portal, &tim.email).await;
    assert!(
        letters.iter().any(|subject| subject.contains("zugeteilt")),
        "{letters:?}"
    );
    let letters = letters_to(&portal, SECRETS[3]).await;
    assert!(letters.iter().any(|subject| subject.contains("tim")), "{letters:?}");
    tim.get(&portal, &format!("/en/orders/{order}"))
        .await
        .assert_says(SECRETS[0]);
    let history = bo.get(&format!("/en/staff/orders/{order}")).await;
    history.assert_says("Assigned by hand");
    history.assert_says("bo zqnorthzq");
    assert_eq!(give(&bo, order, &tim).await.status, 409, "it is not to be had any more");
    // As after an accept, the promise is looked at after twelve hours.
    minutes_later(&portal, 12 * 60 + 1).await;
    assert_eq!(load(&portal, tim.person).await, (0, 0));
    assert_ne!(order_row(&portal, order).await.friend_id, Some(tim.person));
}

#[tokio::test]
async fn who_was_asked_or_has_said_no_may_be_given_it_and_the_others_lose_it() {
    let portal = Portal::open().await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    let uma = friend("uma", 2.0).join(&portal, &[&portal.north]).await;
    let bo = portal.as_bo().await;
    for declines in [false, true] {
        let order = order(&portal.north).place(&portal).await;
        portal.run_jobs().await;
        assert_eq!(asked(&portal, order).await, [tim.person, uma.person]);
        if declines {
            assert_eq!(tim.decline(&portal, order).await.status, 303);
            bo.get(&page(order)).await.assert_says("Declined");
        } else {
            bo.get(&page(order)).await.assert_says("No answer yet");
        }
        assert_eq!(give(&bo, order, &tim).await.status, 303);
        let states: Vec<String> = offers(&portal, order)
            .await
            .into_iter()
            .map(|offer| offer.state)
            .collect();
        assert_eq!(states, ["accepted", "lost"]);
        assert_eq!(uma.accept(&portal, order).await.status, 409);
    }
    assert_eq!(load(&portal, tim.person).await, (0, 2));
    assert_eq!(load(&portal, uma.person).await, (0, 0));
}

#[tokio::test]
async fn what_the_work_asks_for_and_the_number_of_orders_somebody_wants_are_no_matter_of_taste() {
    let portal = Portal::open().await;
    let south = silent("zqsid", 1.0).join(&portal, &[&portal.south]).await;
    let deaf = NewFriend {
        skill: "wifi",
        ..silent("wes", 1.0)
    };
    let unskilled = deaf.join(&portal, &[&portal.north]).await;
    let full = NewFriend {
        orders_max: 1,
        ..silent("fay", 1.0)
    };
    let full = full.join(&portal, &[&portal.north]).await;
    let gone = silent("zqgus", 1.0).join(&portal, &[&portal.north]).await;
    let tim = silent("tim", 3.0).join(&portal, &[&portal.north]).await;
    let bo = portal.as_bo().await;
    let first = unassigned(&portal, &order(&portal.north)).await;
    assert_eq!(give(&bo, first, &full).await.status, 303);
    let away =
        "UPDATE memberships SET standing = 'suspended' WHERE tenant_id IN (SELECT id FROM tenants) AND person_id = $1";
    change(&portal, away, gone.person).await;

    let plain = unassigned(&portal, &order(&portal.north)).await;
    let new = |class: &'static str, certificates: Vec<&'static str>| NewOrder {
        class,
        certificates,
        ..order(&portal.north)
    };
    let profi = unassigned(&portal, &new("profi", Vec::new())).await;
    let certified = unassigned(&portal, &new("friend", vec!["Smart Home"])).await;
    assert_eq!(give(&bo, plain, &south).await.status, 404, "nobody here");
    for (order, friend, words) in [
        (plain, &unskilled, "The skill or the home place is not given."),
        (plain, &full, "More than 1 open job is not wanted."),
        (plain, &gone, "Not an active Friend here."),
        (profi, &tim, "This takes a Pro."),
        (certified, &tim, "A required certificate is missing."),
    ] {
        let seen = give(&bo, order, friend).await;
        assert_eq!(seen.status, 409, "{words}: {}", seen.text);
        seen.assert_says(words);
        assert_eq!(
            order_row(&portal, order).await.state,
            "unassigned",
            "nothing of it is kept"
        );
    }
    assert_eq!(load(&portal, full.person).await, (0, 1));
    let proposes = bo.get(&page(plain)).await;
    proposes.assert_says("More than 1 open job is not wanted.");
    proposes.assert_silent("zqsid");
    proposes.assert_silent("zqgus");
    bo.get(&format!("{}?q=WES", page(plain)))
        .await
        .assert_says("The skill or the home place is not given.");
    bo.get(&format!("{}?q=zqsi", page(plain))).await.assert_silent("zqsid");
    let at = |text: &str| {
        proposes
            .text
            .find(text)
            .unwrap_or_else(|| panic!("{text}: {}", proposes.text))
    };
    assert!(
        at(">tim<") < at(">fay<"),
        "who may have it comes first, though farther away"
    );

    // The platform's word counts here.
    grant(&portal, tim.person, &Granted::Profi).await;
    assert_eq!(give(&bo, profi, &tim).await.status, 303);
}

/// What another community has granted would tell that he is there.
#[tokio::test]
async fn a_community_judges_by_its_own_grants() {
    let portal = Portal::open().await;
    let tim = silent("tim", 1.0).join(&portal, &[&portal.north, &portal.south]).await;
    let new = NewOrder {
        certificates: vec!["Smart Home"],
        ..order(&portal.north)
    };
    let order = unassigned(&portal, &new).await;
    let bo = portal.as_bo().await;
    let certificate = Granted::Certificate("Smart Home".into());
    for (side, status) in [(&portal.south, 409), (&portal.north, 303)] {
        given_by(&portal, side, &tim, &certificate).await;
        let seen = give(&bo, order, &tim).await;
        assert_eq!(seen.status, status, "{}", seen.text);
    }
}

async fn given_by(portal: &Portal, side: &Side, friend: &Friend, granted: &Granted) {
    let work = Work::writing(&portal.house.pools);
    let granting = Granting {
        tenant: side.tenant,
        by: side.member,
        member: friend.at[0].2,
        person: friend.person,
    };
    let new = Grant::give(&PeopleDb::new(&work), granting, granted, portal.house.clock.now()).await;
    assert!(new.expect("a grant"));
    work.end(true).await.expect("a commit");
}

/// Everybody acts at the same moment; the row of the order decides.
#[tokio::test(flavor = "multi_thread")]
async fn an_assignment_and_an_accept_at_once_have_one_winner() {
    let portal = std::sync::Arc::new(Portal::open().await);
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    let uma = friend("uma", 2.0).join(&portal, &[&portal.north]).await;
    let vic = silent("vic", 3.0).join(&portal, &[&portal.north]).await;
    let bo = std::sync::Arc::new(portal.as_bo().await);
    let (mut by_hand, mut by_accept) = (0, 0);
    for _ in 0..3 {
        let order = order(&portal.north).place(&portal).await;
        portal.run_jobs().await;
        let barrier = std::sync::Arc::new(tokio::sync::Barrier::new(12));
        let mut acts = Vec::new();
        for number in 0..12_u32 {
            let (portal, bo, barrier) = (portal.clone(), bo.clone(), barrier.clone());
            let (tim, uma, vic) = (tim.clone(), uma.clone(), vic.clone());
            acts.push(tokio::spawn(async move {
                barrier.wait().await;
                match number % 4 {
                    0 => tim.accept(&portal, order).await.status,
                    1 => uma.accept(&portal, order).await.status,
                    2 => give(&bo, order, &vic).await.status,
                    _ => give(&bo, order, &tim).await.status,
                }
            }));
        }
        for act in acts {
            let status = act.await.expect("an answer");
            assert!(status == 303 || status == 409, "{status}");
        }
        let row = order_row(&portal, order).await;
        let winner = row.friend_id.expect("a winner");
        assert_eq!(row.state, "accepted");
        let accepted: Vec<_> = offers(&portal, order)
            .await
            .into_iter()
            .filter(|offer| offer.state == "accepted")
            .map(|offer| offer.person_id)
            .collect();
        assert_eq!(accepted, [winner]);
        assert!(asked(&portal, order).await.is_empty());
        assert_eq!(jobs_of(&portal, order).await, 3);
        if winner == vic.person {
            by_hand += 1;
        } else {
            by_accept += 1;
        }
    }
    let mut loads = Vec::new();
    for friend in [&tim, &uma, &vic] {
        loads.push(load(&portal, friend.person).await);
    }
    assert_eq!(loads.iter().map(|(offers, _)| offers).sum::<i64>(), 0, "{loads:?}");
    assert_eq!(loads.iter().map(|(_, orders)| orders).sum::<i64>(), 3, "{loads:?}");
    assert_eq!(by_hand + by_accept, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_orders_given_to_one_who_wants_one_are_one() {
    let portal = Portal::open().await;
    let tim = NewFriend {
        orders_max: 1,
        ..silent("tim", 1.0)
    };
    let tim = tim.join(&portal, &[&portal.north]).await;
    let first = unassigned(&portal, &order(&portal.north)).await;
    let second = unassigned(&portal, &order(&portal.north)).await;
    let (bo, other) = (portal.as_bo().await, portal.as_bo().await);
    let (one, two) = tokio::join!(give(&bo, first, &tim), give(&other, second, &tim));
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(load(&portal, tim.person).await, (0, 1));
}

#[tokio::test]
async fn of_a_friend_from_elsewhere_a_manager_learns_his_first_name() {
    let portal = Portal::open().await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.south]).await;
    let name = "UPDATE memberships SET display_name = 'Zqnick of the South' WHERE tenant_id IN (SELECT id FROM tenants) AND person_id = $1";
    change(&portal, name, tim.person).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    assert_eq!(tim.accept(&portal, order).await.status, 303);
    let bo = portal.as_bo().await;
    let seen = bo.get(&format!("/en/staff/orders/{order}")).await;
    assert!(
        seen.text.matches("tim</bdi>").count() >= 3,
        "friend, asked and history: {}",
        seen.text
    );
    seen.assert_says("from the pool");
    seen.assert_silent("km away");
    for words in [
        "Zqnick",
        "Nearby",
        &tim.at[0].2.to_string(),
        &tim.person.to_string(),
        "zqsouthzq",
    ] {
        seen.assert_silent(words);
    }
    let list = bo.get("/en/staff/orders").await;
    list.assert_says("from the pool");
    list.assert_silent("Zqnick");
    bo.get("/en/staff/orders.csv").await.assert_silent("Zqnick");
}

#[tokio::test]
async fn that_nobody_was_found_is_said_in_the_morning_if_it_is_still_so() {
    let portal = Portal::open().await;
    let tim = silent("tim", 12.0).join(&portal, &[&portal.north]).await;
    // 22:30 in Berlin, and at seven o'clock everything is written that is still true.
    minutes_later(&portal, 10 * 60 + 30).await;
    let left = unassigned(&portal, &order(&portal.north)).await;
    let given = unassigned(&portal, &order(&portal.north)).await;
    let [_, _, _, customer] = SECRETS;
    let bo = portal.as_bo().await;
    assert_eq!(give(&bo, given, &tim).await.status, 303);
    // Asked again in vain: said once all the same.
    let again = bo.post(&format!("/en/staff/orders/{left}/ask-again"), &[]).await;
    assert_eq!(again.status, 303, "{}", again.text);
    portal.run_jobs().await;
    assert_eq!(order_row(&portal, left).await.state, "unassigned");
    let codes = [
        order_row(&portal, left).await.code,
        order_row(&portal, given).await.code,
    ];
    for (minutes, said) in [(0, [0, 0]), (8 * 60 + 30, [1, 0])] {
        minutes_later(&portal, minutes).await;
        for address in [customer, "bo@people.example"] {
            let letters = letters_to(&portal, address).await;
            let found = codes
                .clone()
                .map(|code| letters.iter().filter(|subject| subject.contains(&code)).count());
            assert_eq!(found, said, "{address}, {minutes} minutes on: {letters:?}");
        }
    }
}
