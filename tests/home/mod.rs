//! The first page.

use kith::{
    foundation::db::{Sql, Work},
    tenancy::TenantDb,
};

use crate::{dispatch::world::friend, support::Portal};

/// Of north's members this one alone does not show where about he lives.
async fn hides(portal: &Portal, name: &str) {
    let work = Work::writing(&portal.house.pools);
    let db = TenantDb::new(&work, portal.north.tenant);
    let tx = db.open().await.expect("a connection");
    Sql::new("UPDATE memberships SET shows_area = (display_name <> $2) WHERE tenant_id = $1")
        .bind(portal.north.tenant)
        .bind(name)
        .run(&tx)
        .await
        .expect("who shows it");
    drop(tx);
    work.end(true).await.expect("a commit");
}

#[tokio::test]
async fn the_first_page_names_the_four_who_live_nearest_and_show_it() {
    let portal = Portal::open().await;
    let mia = friend("mia", 0.0).join(&portal, &[&portal.north]).await;
    for (name, km) in [
        ("kilo40", 40.0),
        ("kilo2", 2.0),
        ("kilo1", 1.0),
        ("kilo30", 30.0),
        ("kilo9", 9.0),
        ("kilo4", 4.0),
    ] {
        friend(name, km).join(&portal, &[&portal.north]).await;
    }
    friend("kilo3", 3.0).join(&portal, &[&portal.south]).await;
    hides(&portal, "kilo2").await;

    let page = mia.get(&portal, "/en/").await;

    assert_eq!(page.status, 200, "{}", page.text);
    let place = |name: &str| page.text.find(&format!(">{name}<"));
    let shown = ["kilo1", "kilo4", "kilo9", "kilo30"].map(|name| place(name).expect(name));
    assert!(shown.is_sorted(), "{shown:?}");
    for name in ["kilo2", "kilo3", "kilo40", "mia"] {
        assert_eq!(place(name).filter(|at| *at > shown[0]), None, "{name}");
    }

    // Where they live is remembered for a while; whether they show it is not.
    hides(&portal, "kilo1").await;
    let page = mia.get(&portal, "/en/").await;
    page.assert_silent(">kilo1<");
    page.assert_says(">kilo40<");
}
