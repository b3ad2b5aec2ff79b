//! The managers' desk: what waits, where each number leads, and who sees which community.

mod settings;

use kith::{
    accounts::{Membership, PersonId, Role, membership::NewMembership},
    foundation::{
        db::{Sql, Work},
        i18n::Lang,
    },
    tenancy::{PeopleDb, TenantDb},
};
use sea_orm::FromQueryResult;

use crate::support::{Client, Portal, noon};

/// Opens the house with north as the platform's own host.
async fn portal() -> Portal {
    Portal::open_with(|settings| settings.platform_host = "north.localhost".into()).await
}

#[derive(FromQueryResult)]
struct Found {
    id: PersonId,
}

/// Bo joins south, in this role.
async fn bo_joins_south(portal: &Portal, role: Role) {
    let work = Work::writing(&portal.house.pools);
    let person: Found = {
        let people = PeopleDb::new(&work);
        let tx = people.open().await.expect("a connection");
        let sql = Sql::new("SELECT id FROM persons WHERE email = $1").bind("bo@people.example");
        sql.one(&tx).await.expect("an answer").expect("Bo")
    };
    let new = NewMembership {
        person: person.id,
        display_name: "bo in the south".into(),
        about: String::new(),
        role,
        lang: Lang::En,
    };
    Membership::join(&TenantDb::new(&work, portal.south.tenant), &new, noon())
        .await
        .expect("a membership");
    work.end(true).await.expect("a commit");
}

/// The addresses of the lists on the desk, in their order.
fn lists(page: &str) -> Vec<String> {
    let main = page.split("<main").nth(1).expect("a page");
    let to_dos = main.split("class=\"rows to-dos\"").nth(1).unwrap_or_default();
    let to_dos = to_dos.split("</ul>").next().unwrap_or_default();
    to_dos
        .split("row-title\"><a href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect()
}

async fn desk(client: &Client) -> String {
    let page = client.get("/en/staff").await;
    assert_eq!(page.status, 200, "{}", page.text);
    page.text
}

#[tokio::test]
async fn a_quiet_community_has_nothing_to_do_and_each_number_leads_to_its_list() {
    let portal = portal().await;
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    let eva = portal.signed_in("north.localhost", "eva@people.example").await;
    let page = desk(&bo).await;
    assert!(page.contains("Nothing is waiting today."), "{page}");
    assert!(lists(&page).is_empty());

    let reply = format!("/en/topics/{}/reply", portal.north.topic);
    assert_eq!(eva.post(&reply, &[("body", "Buy my cables!")]).await.status, 303);
    let report = format!("/en/topics/{}/post/3/report", portal.north.topic);
    let reported = ada.post(&report, &[("reason", "spam")]).await;
    assert_eq!(reported.status, 303, "{}", reported.text);
    let form = ada.get("/en/me/ear").await;
    let ear = [
        ("form_key", form.form_key()),
        ("subject", "Parking".to_owned()),
        ("text", "Where may I park?".to_owned()),
    ];
    let ear: Vec<(&str, &str)> = ear.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let written = ada.post("/en/me/ear", &ear).await;
    assert_eq!(written.status, 303, "{}", written.text);

    let page = desk(&bo).await;
    assert!(page.contains("2 tasks are waiting."), "{page}");
    let lists = lists(&page);
    assert_eq!(lists, ["/en/staff/review", "/en/staff/ear"]);
    bo.get(&lists[0]).await.assert_says("Buy my cables!");
    bo.get(&lists[1]).await.assert_says("Parking");
}

#[tokio::test]
async fn the_desk_is_for_those_who_run_the_community() {
    let portal = portal().await;
    assert_eq!(portal.as_ada().await.get("/en/staff").await.status, 403);
    assert_eq!(portal.visitor().get("/en/staff").await.status, 303);
}

#[tokio::test]
async fn who_is_a_friend_elsewhere_sees_nothing_of_that_desk() {
    let portal = portal().await;
    let bo = portal.as_bo().await;
    assert!(
        !desk(&bo).await.contains("Other communities"),
        "somebody else's community"
    );
    bo_joins_south(&portal, Role::Friend).await;
    assert!(
        !desk(&bo).await.contains("Other communities"),
        "a Friend there manages nothing"
    );
}

#[tokio::test]
async fn what_waits_elsewhere_is_a_link_to_that_host() {
    let portal = portal().await;
    bo_joins_south(&portal, Role::Manager).await;
    let cleo = portal.as_cleo().await;
    let form = cleo.get("/en/me/ear").await.form_key();
    let written = cleo
        .post(
            "/en/me/ear",
            &[("form_key", &form), ("subject", "Southern"), ("text", "Hello?")],
        )
        .await;
    assert_eq!(written.status, 303, "{}", written.text);
    let page = desk(&portal.as_bo().await).await;
    let there = page.split("Other communities").nth(1).expect("the other one");
    assert!(there.contains("One task is waiting."), "{there}");
    assert!(there.contains("http://south.localhost"), "{there}");
    assert!(there.contains("/en/staff/ear\""), "{there}");
    // In south, which is not the platform's own host, nothing of north is seen by the same person.
    let there = portal.signed_in("south.localhost", "bo@people.example").await;
    let page = desk(&there).await;
    assert!(page.contains("One task is waiting."), "{page}");
    assert!(!page.contains("Other communities") && !page.contains("north"), "{page}");
}
