//! The open ear: a member writes to the managers, and nobody else reads it.

use super::hearing::as_eva;
use crate::support::Portal;

#[tokio::test]
async fn a_member_writes_to_the_managers_gets_a_receipt_and_an_answer() {
    let portal = Portal::open().await;
    let (ada, eva, bo) = (portal.as_ada().await, as_eva(&portal).await, portal.as_bo().await);
    eva.get("/en/forum").await.assert_says("href=\"/en/me/ear\"");
    portal.visitor().get("/en/forum").await.assert_silent("/en/me/ear");
    let key = eva.get("/en/me/ear").await.form_key();
    let form = [
        ("form_key", key.as_str()),
        ("subject", "Cable colours"),
        ("text", "Why <b>blue</b>?"),
    ];
    let seen = eva.post("/en/me/ear", &[("subject", "x"), ("text", " ")]).await;
    assert_eq!(seen.status, 422);
    let first = eva.post("/en/me/ear", &form).await;
    assert_eq!(first.status, 303, "{}", first.text);
    let again = eva.post("/en/me/ear", &form).await;
    assert_eq!(again.location(), first.location(), "a double click writes once");
    let own = first.location().to_owned();
    let receipt = portal.letter_to("eva@people.example").await;
    assert!(
        receipt.contains("Message received: Cable colours") && receipt.contains(&own),
        "{receipt}"
    );
    assert_eq!(portal.letters().await, 1);

    bo.get("/en/notices")
        .await
        .assert_says("Message to the team from eva zqnorthzq");
    let desk = own.replace("/me/ear", "/staff/ear");
    bo.get("/en/staff/ear").await.assert_says(&desk);
    let page = bo.get(&desk).await;
    page.assert_says("Why &lt;b&gt;blue");
    bo.get("/en/members").await.assert_says("No new notifications");
    assert_eq!(bo.post(&desk, &[("text", "Because.")]).await.status, 303);
    let letter = portal.letter_to("eva@people.example").await;
    assert!(letter.contains("An answer from the community team"), "{letter}");
    eva.get("/en/notices").await.assert_says("Answer from bo zqnorthzq");
    let page = eva.get(&own).await;
    page.assert_says("Because.");
    page.assert_says("Answered");
    bo.get("/en/staff/ear").await.assert_silent(&desk);
    bo.get("/en/staff/ear?state=answered").await.assert_says(&desk);

    assert_eq!(bo.post(&format!("{desk}/close"), &[]).await.status, 303);
    bo.get("/en/staff/ear?state=closed").await.assert_says(&desk);
    assert_eq!(eva.post(&own, &[("text", "And green?")]).await.status, 303);
    bo.get("/en/staff/ear").await.assert_says(&desk);

    assert_eq!(ada.get(&own).await.status, 404, "it is Eva's alone");
    assert_eq!(ada.post(&own, &[("text", "Me too")]).await.status, 404);
    assert_eq!(ada.get(&desk).await.status, 403);
    ada.get("/en/me/ear").await.assert_silent("Cable colours");
}
