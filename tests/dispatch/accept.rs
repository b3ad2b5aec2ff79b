//! At most one Friend ever gets an order, however many say yes at once.

use std::{collections::BTreeMap, net::SocketAddr, sync::Arc};

use kith::{
    foundation::{
        db::{Sql, Work},
        i18n::Lang,
    },
    orders::OrderId,
    tenancy::{PlatformDb, PoolDb},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Barrier,
};

use super::world::{
    CENTER, Friend, NewFriend, NewOrder, SECRETS, asked, friend, letters_to, load, minutes_later, north_of, offer_of,
    offers, order, order_row,
};
use crate::support::{Portal, Seen};

/// The sentence of a refusal as north's readers see it.
async fn sentence(portal: &Portal, key: &str, n: Option<i64>) -> String {
    let tenant = portal.house.tenants.at("north.localhost").await;
    let tenant = tenant.expect("an answer").expect("a tenant");
    let speaker = portal.house.words.speaker(tenant.locale(Lang::En), &tenant.wording);
    assert!(speaker.has(key), "{key}");
    let args: Vec<_> = n.map(|n| ("n", n.into())).into_iter().collect();
    speaker.say(key, &args)
}

#[track_caller]
fn assert_refused(seen: &Seen, sentence: &str) {
    assert_eq!(seen.status, 409, "{}", seen.text);
    seen.assert_says(sentence);
    seen.assert_says("Back to the page");
    // The offer has no page any more.
    seen.assert_says("class=\"btn filled\" href=\"/en/offers\"");
}

/// Status and body of a form over a connection of its own.
pub(super) async fn post(at: SocketAddr, host: &str, cookie: &str, path: &str, form: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(at).await.expect("a connection");
    let request = format!(
        "POST {path} HTTP/1.1\r\nhost: {host}\r\ncookie: __Host-kith={cookie}\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n{form}",
        form.len()
    );
    stream.write_all(request.as_bytes()).await.expect("a request");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.expect("an answer");
    let text = String::from_utf8_lossy(&answer).into_owned();
    let status = text.split(' ').nth(1).and_then(|status| status.parse().ok());
    (status.unwrap_or_else(|| panic!("no answer: {text}")), text)
}

/// Serves a node on a port of its own.
pub(super) async fn serve(router: &axum::Router) -> SocketAddr {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let at = listener.local_addr().expect("an address");
    let service = router.clone().into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    at
}

/// Everybody says yes to each of his offers this often, all at the same moment.
async fn everybody_at_once(
    portal: &Portal,
    asking: &[(OrderId, Vec<Friend>)],
    times: usize,
) -> BTreeMap<OrderId, Vec<(usize, u16, String)>> {
    let at = serve(&portal.router).await;
    let count = asking.iter().map(|(_, friends)| friends.len() * times).sum();
    let barrier = Arc::new(Barrier::new(count));
    let mut requests = Vec::new();
    for (order, friends) in asking {
        for (number, friend) in friends.iter().enumerate() {
            let offer = offer_of(portal, *order, friend.person).await.expect("an offer").id;
            let (_, host, _, cookie) = friend.at[0].clone();
            for _ in 0..times {
                let (barrier, order) = (Arc::clone(&barrier), *order);
                let request = (host.clone(), cookie.clone(), format!("/en/offers/{offer}/accept"));
                requests.push(tokio::spawn(async move {
                    barrier.wait().await;
                    let (host, cookie, path) = request;
                    let (status, text) = post(at, &host, &cookie, &path, "").await;
                    (order, number, status, text)
                }));
            }
        }
    }
    let mut answers: BTreeMap<OrderId, Vec<(usize, u16, String)>> = BTreeMap::new();
    for request in requests {
        let (order, number, status, text) = request.await.expect("an answer");
        answers.entry(order).or_default().push((number, status, text));
    }
    answers
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_hundred_who_say_yes_at_once_one_gets_each_of_twenty_orders() {
    let portal = Portal::open().await;
    let mut asking = Vec::new();
    for number in 0..20_i32 {
        let place = north_of(CENTER, 90.0 * f64::from(number) - 1_000.0);
        let mut friends = Vec::new();
        for km in 1..=4_i32 {
            let new = NewFriend {
                place: north_of(place, f64::from(km)),
                ..friend(&format!("f{number}-{km}"), 0.0)
            };
            friends.push(new.join(&portal, &[&portal.north]).await);
        }
        let new = NewOrder {
            place,
            ..order(&portal.north)
        };
        asking.push((new.place(&portal).await, friends));
    }
    portal.run_jobs().await;
    for (order, friends) in &asking {
        assert_eq!(asked(&portal, *order).await.len(), friends.len());
    }

    let answers = everybody_at_once(&portal, &asking, 25).await;

    let taken = sentence(&portal, "accept-refused-taken", None).await;
    for (order, friends) in &asking {
        let all = offers(&portal, *order).await;
        let accepted: Vec<_> = all.iter().filter(|offer| offer.state == "accepted").collect();
        assert_eq!(accepted.len(), 1, "{all:?}");
        assert_eq!(all.iter().filter(|offer| offer.state == "lost").count(), 3, "{all:?}");
        let winner = accepted[0].person_id;
        let row = order_row(&portal, *order).await;
        assert_eq!((row.state.as_str(), row.friend_id), ("accepted", Some(winner)));
        for (number, status, text) in &answers[order] {
            if friends[*number].person == winner {
                assert_eq!(*status, 303, "the winner's repeats succeed: {text}");
                assert!(text.contains(&format!("/en/orders/{order}")), "{text}");
            } else {
                assert_eq!(*status, 409, "{text}");
                assert!(text.contains(&taken), "{text}");
            }
        }
        for friend in friends {
            let expected = if friend.person == winner { (0, 1) } else { (0, 0) };
            assert_eq!(load(&portal, friend.person).await, expected);
            let letters = letters_to(&portal, &friend.email).await;
            let about = letters
                .iter()
                .filter(|subject| subject.contains(&order.to_string()))
                .count();
            assert_eq!(about, usize::from(friend.person == winner), "{letters:?}");
        }
    }
    // One letter for each customer, who has the same address here twenty times.
    assert_eq!(letters_to(&portal, SECRETS[3]).await.len(), 20);
    for (order, _) in &asking {
        assert_eq!(jobs_of(&portal, *order, "contact-reminder").await, 2);
        assert_eq!(jobs_of(&portal, *order, "contact-breached").await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_have_one_order_gets_one_of_three() {
    let portal = Portal::open().await;
    let tim = NewFriend {
        orders_max: 1,
        ..friend("tim", 1.0)
    };
    let tim = tim.join(&portal, &[&portal.north]).await;
    let mut asking = Vec::new();
    for _ in 0..3 {
        asking.push((order(&portal.north).place(&portal).await, vec![tim.clone()]));
    }
    portal.run_jobs().await;

    let answers = everybody_at_once(&portal, &asking, 10).await;

    let full = sentence(&portal, "accept-refused-cap-reached", Some(1)).await;
    let mut won = 0;
    for (order, _) in &asking {
        let state = order_row(&portal, *order).await.state;
        won += usize::from(state == "accepted");
        for (_, status, text) in &answers[order] {
            if state == "accepted" {
                assert_eq!(*status, 303, "{text}");
            } else {
                assert_eq!(*status, 409, "{text}");
                assert!(text.contains(&full), "{text}");
            }
        }
    }
    assert_eq!(won, 1);
    assert_eq!(load(&portal, tim.person).await, (2, 1), "what was refused is as it was");
}

/// Two orders, both offered to the same four people, who say yes crosswise: nobody waits for ever.
#[tokio::test(flavor = "multi_thread")]
async fn orders_that_ask_the_same_people_do_not_wait_for_each_other() {
    let portal = Portal::open().await;
    let mut friends = Vec::new();
    for number in 1..=4_i32 {
        friends.push(
            friend(&format!("f{number}"), f64::from(number))
                .join(&portal, &[&portal.north])
                .await,
        );
    }
    let mut asking = Vec::new();
    for _ in 0..5 {
        asking.push((order(&portal.north).place(&portal).await, friends.clone()));
    }
    portal.run_jobs().await;
    for (_, answers) in everybody_at_once(&portal, &asking, 3).await {
        for (_, status, text) in answers {
            assert!(status == 303 || status == 409, "{text}");
        }
    }
    for (order, _) in &asking {
        assert_eq!(order_row(&portal, *order).await.state, "accepted");
    }
    let mut orders = 0;
    for friend in &friends {
        let (open_offers, open_orders) = load(&portal, friend.person).await;
        assert_eq!(open_offers, 0);
        assert!(open_orders <= 3);
        orders += open_orders;
    }
    assert_eq!(orders, 5);
}

async fn jobs_of(portal: &Portal, order: OrderId, kind: &str) -> i64 {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "test world");
    let tx = db.open().await.expect("a connection");
    let row = Sql::new("SELECT count(*) AS n FROM jobs WHERE kind = $1 AND dedupe_key LIKE $2")
        .bind(kind)
        .bind(format!("{kind}:{order}:%"))
        .row(&tx)
        .await
        .expect("an answer");
    row.expect("a row").try_get("", "n").expect("a number")
}

#[tokio::test]
async fn an_offer_is_good_to_its_last_moment_and_not_a_moment_longer() {
    for (late_ms, status) in [(-1_i64, 303), (0, 409), (1, 409)] {
        let portal = Portal::open().await;
        let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
        let order = order(&portal.north).place(&portal).await;
        portal.run_jobs().await;
        let offer = offer_of(&portal, order, tim.person).await.expect("an offer");
        let left = offer.expires_at - portal.house.clock.now() + chrono::Duration::milliseconds(late_ms);
        portal.house.clock.advance(left.to_std().expect("time ahead"));
        let seen = tim.accept(&portal, order).await;
        assert_eq!(seen.status, status, "{late_ms} ms: {}", seen.text);
        if status == 409 {
            let expired = sentence(&portal, "accept-refused-expired", None).await;
            assert_refused(&seen, &expired);
            assert_eq!(
                order_row(&portal, order).await.state,
                "offering",
                "nothing of it is kept"
            );
            // Once more, when the wave has been cleared away.
            portal.run_jobs().await;
            assert_refused(&tim.accept(&portal, order).await, &expired);
        } else {
            let due = order_row(&portal, order).await.contact_due_at.expect("an hour");
            assert_eq!(due, portal.house.clock.now() + chrono::Duration::hours(12));
        }
    }
}

#[tokio::test]
async fn a_late_yes_a_withdrawn_offer_and_somebody_elses_are_refused_by_name() {
    let portal = Portal::open().await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    let uma = friend("uma", 2.0).join(&portal, &[&portal.north]).await;
    let first = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    assert_eq!(tim.accept(&portal, first).await.status, 303);
    assert_eq!(tim.accept(&portal, first).await.status, 303, "a double tap");
    let taken = sentence(&portal, "accept-refused-taken", None).await;
    assert_refused(&uma.accept(&portal, first).await, &taken);

    let second = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    // Tim tries Uma's offer: for him there is none.
    let hers = offer_of(&portal, second, uma.person).await.expect("an offer").id;
    for way in ["accept", "decline"] {
        assert_eq!(tim.post(&portal, &format!("/en/offers/{hers}/{way}")).await.status, 404);
    }
    assert_eq!(tim.get(&portal, &format!("/en/offers/{hers}")).await.status, 404);
    assert_eq!(order_row(&portal, second).await.state, "offering");

    withdraw(&portal, second).await;
    let gone = sentence(&portal, "accept-refused-withdrawn", None).await;
    assert_refused(&uma.accept(&portal, second).await, &gone);
    assert_eq!(load(&portal, uma.person).await, (0, 0));
}

/// The customer calls the order off.
async fn withdraw(portal: &Portal, order: OrderId) {
    let work = Work::writing(&portal.house.pools);
    let pool = PoolDb::new(&work);
    let tx = pool.open().await.expect("a connection");
    Sql::new("UPDATE orders SET state = 'cancelled' WHERE id = $1")
        .bind(order)
        .run(&tx)
        .await
        .expect("a change");
    drop(tx);
    kith::orders::asked::withdraw_offers(&work, order, portal.house.clock.now())
        .await
        .expect("nobody is asked");
    work.end(true).await.expect("a commit");
}

#[tokio::test]
async fn who_lost_may_be_asked_again_and_who_had_it_may_not() {
    let portal = Portal::open().await;
    let tim = friend("tim", 1.0).join(&portal, &[&portal.north]).await;
    let uma = friend("uma", 2.0).join(&portal, &[&portal.north]).await;
    let order = order(&portal.north).place(&portal).await;
    portal.run_jobs().await;
    assert_eq!(tim.accept(&portal, order).await.status, 303);
    // Twelve hours pass without a contact.
    minutes_later(&portal, 12 * 60 + 1).await;
    let row = order_row(&portal, order).await;
    assert_eq!((row.state.as_str(), row.friend_id), ("offering", None));
    assert_eq!(load(&portal, tim.person).await, (0, 0));
    let states: Vec<String> = offers(&portal, order)
        .await
        .into_iter()
        .map(|offer| offer.state)
        .collect();
    assert!(states.contains(&"released".to_owned()), "{states:?}");
    assert_eq!(asked(&portal, order).await, [uma.person]);
    let gone = sentence(&portal, "accept-refused-withdrawn", None).await;
    assert_refused(&tim.accept(&portal, order).await, &gone);
    assert_eq!(uma.accept(&portal, order).await.status, 303);
}
