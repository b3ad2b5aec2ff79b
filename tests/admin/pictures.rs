//! A brand's pictures, uploaded at the console.

use std::io::Cursor;

use axum::{body::Body, http::header};
use image::{ImageFormat, RgbImage};

use super::{count_of, operator, said};
use crate::support::{Client, Portal, Seen};

async fn upload(client: &Client, field: &str, bytes: &[u8]) -> Seen {
    client
        .upload(&format!("/en/tenants/north/{field}"), &[], (field, bytes))
        .await
}

fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([x.to_le_bytes()[0], y.to_le_bytes()[0], 7])
    })
    .write_to(&mut bytes, ImageFormat::Png)
    .expect("a picture");
    bytes.into_inner()
}

#[tokio::test]
async fn a_hero_that_was_uploaded_stands_on_the_home_page_and_no_larger_than_needed() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let seen = upload(&olga, "hero", &picture(2_000, 500)).await;
    assert_eq!(seen.status, 303, "{}", seen.text);
    assert_eq!(count_of(&portal, "tenant-hero-set").await, 1);
    olga.get("/en/tenants/north/brand").await.assert_says("hero-picture");

    let reader = portal.visitor();
    let home = reader.get("/en/").await;
    let art = home
        .text
        .split("class=\"hero-art\"")
        .nth(1)
        .expect("the hero's picture");
    let path = art.split("src=\"").nth(1).and_then(|rest| rest.split('"').next());
    let path = path.expect("its address");
    assert!(path.starts_with("/brand/"), "{path}");
    let request = reader.request("GET", path).body(Body::empty()).expect("a request");
    let seen = reader.send(request).await;
    assert_eq!(seen.status, 200);
    assert!(seen.headers[header::CONTENT_TYPE].as_bytes().starts_with(b"image/"));
    assert_eq!(
        portal.visitor_at("south.localhost").get(path).await.status,
        404,
        "{path} is north's"
    );
}

#[tokio::test]
async fn what_is_no_picture_is_refused_by_its_own_field() {
    let portal = Portal::open().await;
    let olga = operator(&portal).await;
    let good = picture(40, 40);
    for (bytes, key) in [
        (&b"GIF89a"[..], "picture-refused-kind"),
        (&b""[..], "picture-refused-missing"),
        (&good[..good.len() / 2], "picture-refused-broken"),
        (&vec![7; 10 * 1024 * 1024 + 1][..], "picture-refused-too-large"),
        (&vec![7; 11 * 1024 * 1024][..], "picture-refused-too-large"),
    ] {
        let says = said(&portal, key, &[("max", 10.into())]);
        for (field, other) in [("hero", "logo"), ("logo", "hero")] {
            let seen = upload(&olga, field, bytes).await;
            assert_eq!(seen.status, 422, "{says}: {}", seen.text);
            seen.assert_says(&says);
            seen.assert_says(&format!("id=\"{field}-error\""));
            seen.assert_silent(&format!("id=\"{other}-error\""));
        }
    }
    assert_eq!(count_of(&portal, "tenant-hero-set").await, 0);
}
