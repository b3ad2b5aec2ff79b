//! The desk's buttons under a real pointer: in a row that leads somewhere as a whole, the button is still the button.

use kith::{
    demo::PASSWORD,
    foundation::db::{Sql, Work},
    tenancy::PlatformDb,
};

use super::{DESK, PHONE, rig::Site};
use crate::orders::world::order_in;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_manager_gives_an_order_to_somebody_with_one_press() {
    let site = Site::open().await;
    let house = &site.house;
    let tenant = house.tenants.at("voltaro.localhost").await;
    let tenant = tenant.expect("an answer").expect("a tenant").id;
    for (size, scripts) in [(PHONE, false), (DESK, true)] {
        let made = order_in(house, tenant, "friend1@voltaro.example").save().await;
        let work = Work::writing(&house.pools);
        {
            let db = PlatformDb::new(&work, "a test takes an order back");
            let tx = db.open().await.expect("a connection");
            for statement in [
                "UPDATE orders SET state = 'unassigned', friend_id = NULL, friend_tenant_id = NULL, friend_member_id = NULL
                 WHERE id = $1",
                "UPDATE offers SET state = 'expired' WHERE order_id = $1",
            ] {
                Sql::new(statement).bind(made.id).run(&tx).await.expect(statement);
            }
        }
        work.end(true).await.expect("a commit");
        let browser = site.browser(size, scripts).await;
        browser
            .sign_in(&site, "voltaro", "de", "manager@voltaro.example", PASSWORD)
            .await;
        let path = format!("/de/staff/orders/{}", made.id);
        browser.visit(&site.at("voltaro", &path)).await;
        browser.follow("main a.filled[href$='/assign']").await;
        browser.follow("main .row-side form button").await;
        assert_eq!(browser.path().await, path, "{}", browser.text().await);
        browser.assert_says("Der Auftrag ist zugeteilt").await;
        browser.close().await;
    }
}
