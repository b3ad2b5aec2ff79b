//! The directory, and what the staff does with members.

use kith::{
    accounts::MembershipId,
    foundation::{
        db::{Sql, Work},
        i18n::{Country, Lang},
    },
    tenancy::{PlatformDb, TenantId},
};
use sea_orm::FromQueryResult;

use crate::support::{PASSWORD, Portal};

/// A line of the audit log.
#[derive(FromQueryResult)]
pub(super) struct Line {
    pub tenant_id: Option<TenantId>,
    pub actor_kind: String,
    pub object: String,
    pub detail: serde_json::Value,
}

/// The lines of the audit log about this act, the oldest first.
pub(super) async fn lines_about(portal: &Portal, act: &str) -> Vec<Line> {
    let work = Work::reading(&portal.house.pools);
    let db = PlatformDb::new(&work, "a test reads the log");
    let tx = db.open().await.expect("a connection");
    Sql::new("SELECT tenant_id, actor_kind, object, detail FROM audit_log WHERE act = $1 ORDER BY id")
        .bind(act)
        .all(&tx)
        .await
        .expect("lines")
}

/// Suspends Ada.
pub(super) async fn suspend_ada(portal: &Portal) {
    let suspend = staff_path(portal.north.member, "/suspend");
    let seen = portal.as_bo().await.post(&suspend, &[("reason", "Hoax")]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
}

fn staff_path(member: MembershipId, rest: &str) -> String {
    format!("/en/staff/members/{member}{rest}")
}

#[tokio::test]
async fn a_suspended_member_is_out_at_once_and_back_when_restored() {
    let portal = Portal::open().await;
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    assert_eq!(ada.get("/en/me").await.status, 200);
    let suspend = staff_path(portal.north.member, "/suspend");
    let seen = bo.post(&suspend, &[("reason", "Sold cables to everybody")]).await;
    assert_eq!(seen.status, 303, "{}", seen.text);

    let out = ada.get("/en/me").await;
    assert_eq!(out.status, 303, "her very next request is a stranger's");
    assert!(out.location().starts_with("/en/sign-in"), "{}", out.location());
    assert_eq!(ada.post("/en/me/profile", &[("display_name", "Ada")]).await.status, 401);
    let form = [("email", "ada@people.example"), ("password", PASSWORD)];
    let refused = portal.visitor().post("/en/sign-in", &form).await;
    assert_ne!(refused.status, 303, "no new session either");
    let letter = portal.letter_to("ada@people.example").await;
    assert!(letter.contains("Sold cables to everybody"), "{letter}");
    let gone = bo.get(&format!("/en/members/{}", portal.north.member)).await;
    assert_eq!(gone.status, 404, "the directory does not show her meanwhile");

    let again = bo.post(&suspend, &[("reason", "Once more")]).await;
    assert_eq!(again.status, 409, "who is out cannot be put out");
    let restore = staff_path(portal.north.member, "/restore");
    assert_eq!(bo.post(&restore, &[]).await.status, 303);
    assert_eq!(ada.get("/en/me").await.status, 303, "the ended session stays ended");
    assert_eq!(portal.as_ada().await.get("/en/me").await.status, 200);

    for act in ["member-suspended", "member-restored"] {
        let lines = lines_about(&portal, act).await;
        assert_eq!(lines.len(), 1, "{act}");
        assert_eq!(lines[0].tenant_id, Some(portal.north.tenant));
        assert_eq!(lines[0].actor_kind, "member");
        assert_eq!(lines[0].object, portal.north.member.to_string());
        let says_why = lines[0].detail.to_string().contains("Sold cables to everybody");
        assert_eq!(says_why, act == "member-suspended", "{act}: {}", lines[0].detail);
    }
}

#[tokio::test]
async fn nobody_is_suspended_without_a_reason() {
    let portal = Portal::open().await;
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    let suspend = staff_path(portal.north.member, "/suspend");
    assert_eq!(bo.post(&suspend, &[("reason", "  ")]).await.status, 422);
    let long = "x".repeat(501);
    let seen = bo.post(&suspend, &[("reason", &long)]).await;
    assert_eq!(seen.status, 422);
    seen.assert_says(&long);
    assert_eq!(ada.get("/en/me").await.status, 200);
    assert!(lines_about(&portal, "member-suspended").await.is_empty());
}

#[tokio::test]
async fn only_the_staff_of_this_community_acts_on_its_members() {
    let portal = Portal::open().await;
    let dana = portal.signed_in("south.localhost", "dana@people.example").await;
    let ada = portal.as_ada().await;
    let north = portal.north.member;
    for rest in ["/suspend", "/restore", "/approve", "/grants"] {
        let path = staff_path(north, rest);
        let form = [("reason", "because"), ("kind", "profi")];
        assert_eq!(dana.post(&path, &form).await.status, 404, "{rest}: another community's");
        assert_eq!(ada.post(&path, &form).await.status, 403, "{rest}: a Friend");
        assert_eq!(portal.visitor().post(&path, &form).await.status, 401, "{rest}: nobody");
    }
    assert_eq!(dana.get(&staff_path(north, "")).await.status, 404);
    assert_eq!(ada.get("/en/staff/members").await.status, 403);
    assert_eq!(ada.get("/en/me").await.status, 200);
}

#[tokio::test]
async fn a_certificate_is_shown_on_the_profile_until_it_is_withdrawn() {
    let portal = Portal::open().await;
    let bo = portal.as_bo().await;
    let eva_in_south = portal.signed_in("south.localhost", "eva@people.example").await;
    let list = portal.as_ada().await.get("/en/members?q=eva").await;
    let at = list.text.find("href=\"/en/members/").expect("Eva in the directory");
    let eva: String = list.text[at + 18..].chars().take_while(|c| *c != '"').collect();
    let (staff, profile) = (format!("/en/staff/members/{eva}"), format!("/en/members/{eva}"));
    let page = bo.get(&staff).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let key = page.form_key();

    let grants = format!("{staff}/grants");
    let nameless = [("kind", "certificate"), ("certificate", ""), ("form_key", &key)];
    assert_eq!(bo.post(&grants, &nameless).await.status, 422);
    let form = [
        ("kind", "certificate"),
        ("certificate", "Fibre splicing"),
        ("form_key", &key),
    ];
    assert_eq!(bo.post(&grants, &form).await.status, 303);
    assert_eq!(bo.post(&grants, &form).await.status, 303, "a double click is no error");
    assert_eq!(lines_about(&portal, "grant-given").await.len(), 1, "and grants once");
    let other_key = bo.get(&staff).await.form_key();
    let twice = [
        ("kind", "certificate"),
        ("certificate", "Fibre splicing"),
        ("form_key", &other_key),
    ];
    assert_eq!(bo.post(&grants, &twice).await.status, 409, "she has it already");
    bo.get(&profile).await.assert_says("Fibre splicing");
    eva_in_south
        .get("/en/members?q=eva")
        .await
        .assert_silent("Fibre splicing");

    let page = bo.get(&staff).await.text;
    let at = page.find("/withdraw").expect("a way to withdraw");
    let start = page[..at].rfind('"').expect("an address") + 1;
    let withdraw = page[start..at + 9].to_owned();
    assert_eq!(bo.post(&withdraw, &[]).await.status, 303);
    assert_eq!(bo.post(&withdraw, &[]).await.status, 404, "withdrawn once");
    bo.get(&profile).await.assert_silent("Fibre splicing");
    assert_eq!(lines_about(&portal, "grant-withdrawn").await.len(), 1);
}

#[tokio::test]
async fn the_directory_hides_what_a_member_does_not_show() {
    let portal = Portal::open().await;
    let (ada, bo) = (portal.as_ada().await, portal.as_bo().await);
    let region = portal
        .house
        .places
        .find(Country::DE, "10245")
        .expect("a known place")
        .region;
    let skill = portal.house.skills.name("wifi", Lang::En).replace('&', "&amp;");
    let profile = format!("/en/members/{}", portal.north.member);
    let shows = [("shows", "skills"), ("shows", "area"), ("shows", "languages")];
    assert_eq!(ada.post("/en/me/directory", &shows).await.status, 303);
    let page = bo.get(&profile).await;
    page.assert_says(&region);
    page.assert_says(&skill);
    let mut words = page.text.split(|c: char| !c.is_ascii_alphanumeric());
    assert!(words.all(|word| word != "10245"), "the region is enough");
    let list = bo.get("/en/members?q=ada").await;
    list.assert_says(&region);
    let mentions = list.text.matches(&skill).count();
    bo.get("/en/members?skill=wifi").await.assert_says(&profile);

    assert_eq!(ada.post("/en/me/directory", &[]).await.status, 303);
    let page = bo.get(&profile).await;
    assert_eq!(page.status, 200);
    page.assert_silent(&region);
    page.assert_silent(&skill);
    let list = bo.get("/en/members?q=ada").await;
    list.assert_says(&profile);
    list.assert_silent(&region);
    assert_eq!(
        list.text.matches(&skill).count(),
        mentions - 1,
        "only the filter names it"
    );
    for search in ["skill=wifi", "language=en"] {
        let list = bo.get(&format!("/en/members?{search}")).await;
        assert_eq!(list.status, 200);
        list.assert_silent(&profile);
    }
}

#[tokio::test]
async fn the_directory_is_for_members_of_this_community() {
    let portal = Portal::open().await;
    let profile = format!("/en/members/{}", portal.north.member);
    for path in ["/en/members", profile.as_str()] {
        assert_eq!(portal.visitor().get(path).await.status, 303, "{path}");
    }
    let cleo = portal.as_cleo().await;
    assert_eq!(cleo.get(&profile).await.status, 404);
    let list = cleo.get("/en/members").await;
    list.assert_says("eva zqsouthzq");
    list.assert_silent("zqnorthzq");
    let list = portal.as_ada().await.get("/en/members?q=cleo").await;
    list.assert_silent("zqsouthzq");
}
