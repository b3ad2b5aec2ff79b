//! Two tabs of the console change the same thing: the second one is shown what the first one has stored.

use super::{count_of, operator, west};
use crate::support::{Client, Portal, Seen};

/// Sends the form of a page that was opened before.
async fn send(olga: &Client, path: &str, opened: &Seen, fields: &[(&str, &str)]) -> Seen {
    let version = opened.hidden("version");
    let form: Vec<_> = fields.iter().copied().chain([("version", version.as_str())]).collect();
    olga.post(path, &form).await
}

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut form = west("", "#1b2024");
    form.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    form.extend(changes);
    form
}

#[tokio::test]
async fn stale_details_and_brands_are_refused_with_both_values() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    for (path, act, field, first, second) in [
        (
            "/en/tenants/north/details",
            "tenant-changed",
            "name",
            "Norderney",
            "Nordkap",
        ),
        (
            "/en/tenants/north/brand",
            "tenant-rebranded",
            "brand",
            "#14532d",
            "#7c2d12",
        ),
    ] {
        let (one, other) = (olga.get(path).await, olga.get(path).await);
        let seen = send(&olga, path, &one, &with(&[(field, first)])).await;
        assert_eq!(seen.status, 303, "{path}: {}", seen.text);
        let seen = send(&olga, path, &one, &with(&[(field, first)])).await;
        assert_eq!(seen.status, 303, "{path}: the same form once more says what is stored");
        let seen = send(&olga, path, &other, &with(&[(field, second)])).await;
        assert_eq!(seen.status, 409, "{path}");
        seen.assert_says("Somebody else has changed this meanwhile.");
        seen.assert_says(&format!("value=\"{second}\""));
        seen.assert_says(&format!("<bdi class=\"as-written\">{first}</bdi>"));
        assert_eq!(count_of(&portal, act).await, 2, "{path}: nothing was kept");
        let seen = send(&olga, path, &seen, &with(&[(field, second)])).await;
        assert_eq!(seen.status, 303, "{path}: knowing it, one may");
        olga.get(path).await.assert_says(&format!("value=\"{second}\""));
    }
}

#[tokio::test]
async fn another_change_of_the_tenant_makes_no_form_stale() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let details = "/en/tenants/north/details";
    let opened = olga.get(details).await;
    let brand = "/en/tenants/north/brand";
    assert_eq!(olga.save(brand, &with(&[("brand", "#14532d")])).await.status, 303);
    let seen = send(&olga, details, &opened, &with(&[("name", "Nordkap")])).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
}

#[tokio::test]
async fn a_stale_wording_and_a_stale_legal_text_are_refused_with_both_texts() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    for (path, field) in [
        ("/en/tenants/north/wording/en/nav-forum", "pattern"),
        ("/en/tenants/north/legal/terms/en", "raw"),
        ("/en/tenants/north/legal/terms/de", "raw"),
    ] {
        let (one, other) = (olga.get(path).await, olga.get(path).await);
        for _ in 0..2 {
            let seen = send(&olga, path, &one, &[(field, "First said")]).await;
            assert_eq!(seen.status, 303, "{path}: {}", seen.text);
        }
        let seen = send(&olga, path, &other, &[(field, "Said otherwise")]).await;
        assert_eq!(seen.status, 409, "{path}");
        seen.assert_says("<bdi class=\"as-written\">First said</bdi>");
        seen.assert_says("Said otherwise</textarea>");
        olga.get(path).await.assert_says("First said</textarea>");
        let seen = send(&olga, path, &seen, &[(field, "Said otherwise")]).await;
        assert_eq!(seen.status, 303, "{path}: knowing it, one may");
    }
}
