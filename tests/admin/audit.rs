//! The audit log: each line says who did what to whom, where, and why.

use super::{CONSOLE, operator};
use crate::support::{PASSWORD, Portal};

#[tokio::test]
async fn whoever_does_not_get_in_leaves_a_line() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let client = portal.visitor_at(CONSOLE);
    for email in ["olga@kith.example", "nobody@people.example", "Tr0ub4dor&3"] {
        let form = [("email", email), ("password", PASSWORD)];
        assert_eq!(client.post("/en/sign-in", &form).await.status, 422);
    }
    let gone = "/en/link/0000000000000000000000000000000000000000000";
    assert_eq!(client.post(gone, &[]).await.status, 410);
    let page = olga.get("/en/audit").await;
    assert_eq!(page.text.matches("Log-in failed").count(), 4, "{}", page.text);
    page.assert_says("Unknown");
    page.assert_silent("nobody@people.example");
    page.assert_silent("Tr0ub4dor");
    let line = page
        .text
        .split("<tr>")
        .find(|line| line.contains("Log-in failed") && line.contains("olga@"));
    assert!(line.is_some(), "the operator whose password it was not is named");
}

#[tokio::test]
async fn a_line_says_who_did_what_to_whom_and_why() {
    let portal = Portal::open().await;
    let (olga, bo) = (operator(&portal).await, portal.as_bo().await);
    let member = format!("/en/staff/members/{}", portal.north.member);
    let grant = [("kind", "certificate"), ("certificate", "Ladder school")];
    assert_eq!(bo.post(&format!("{member}/grants"), &grant).await.status, 303);
    let page = bo.get(&member).await.text;
    let at = page.find("/withdraw").expect("a grant");
    let start = page[..at].rfind('"').expect("an attribute") + 1;
    assert_eq!(
        bo.post(&format!("{}/withdraw", &page[start..at]), &[]).await.status,
        303
    );
    let reason = [("reason", "Advertising again & again")];
    assert_eq!(bo.post(&format!("{member}/suspend"), &reason).await.status, 303);
    assert_eq!(
        olga.post("/en/tenants/south/suspend", &[("reason", "Asked for it")])
            .await
            .status,
        303
    );

    let page = olga.get("/en/audit").await;
    let line = |words: &str| {
        let found = page.text.split("<tr>").find(|line| line.contains(words));
        found
            .unwrap_or_else(|| panic!("no {words} in {}", page.text))
            .to_owned()
    };
    let suspended = line("Member suspended");
    for part in [
        "Member bo zq",
        "ada zq",
        "north",
        "Reason: Advertising again &amp; again",
    ] {
        assert!(suspended.contains(part), "{part}: {suspended}");
    }
    for words in ["Certificate or class granted", "Certificate or class withdrawn"] {
        let granted = line(words);
        for part in ["kind certificate", "name Ladder school", "member ada zq"] {
            assert!(granted.contains(part), "{part}: {granted}");
        }
    }
    let closed = line("Community suspended");
    assert!(
        closed.contains("south") && closed.contains("Reason: Asked for it"),
        "{closed}"
    );
    page.assert_silent("form_key");
}
