//! Work laid aside, seen and started again by the operator.

use kith::foundation::db::Work;
use serde_json::json;

use super::{count_of, operator, said};
use crate::support::Portal;

#[tokio::test]
async fn work_that_cannot_be_done_is_laid_aside_told_of_and_started_again() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    olga.get("/en/jobs")
        .await
        .assert_says(&said(&portal, "admin-jobs-dead-none", &[]));
    let work = Work::writing(&portal.house.pools);
    let letter = kith::accounts::Letter::new(
        "accounts/nothing-of-the-kind",
        kith::accounts::letter::Reader::Member(portal.north.member),
        json!({}),
    );
    letter
        .later(&work, portal.north.tenant, portal.house.clock.now())
        .await
        .expect("a job");
    work.end(true).await.expect("a commit");
    portal.run_jobs().await;

    let seen = olga.get("/en/jobs").await;
    seen.assert_says(&said(&portal, "admin-jobs-dead-n", &[("n", 1.into())]));
    seen.assert_says(&format!("<code>{}</code>", kith::accounts::letter::KIND));
    seen.assert_says("north");
    seen.assert_says("accounts/nothing-of-the-kind");
    let revive = seen.text.split("action=\"").find_map(|rest| {
        let path = rest.split('"').next()?;
        path.ends_with("/revive").then(|| path.to_owned())
    });
    let revive = revive.expect("a button");
    assert_eq!(olga.post(&revive, &[]).await.status, 303);
    olga.get("/en/jobs")
        .await
        .assert_says(&said(&portal, "admin-jobs-text", &[("n", 1.into())]));
    assert_eq!(count_of(&portal, "job-revived").await, 1);
    assert_eq!(olga.post(&revive, &[]).await.status, 303, "somebody was quicker");
    assert_eq!(count_of(&portal, "job-revived").await, 1);
}
