//! Style sheets, brand pictures and statics of a host; uploaded files on a host of their own.

use axum::{
    Router,
    extract::{OriginalUri, Query, State, rejection::QueryRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::map_response,
    response::{IntoResponse, Response},
    routing::get,
};

use crate::{
    accounts::Visitor,
    foundation::{
        error::AppError,
        files::{FileAddress, FileKey, FileQuery},
        web::{Answer, At, Routes, Who},
    },
    tenancy::{House, brand::Mode, pictures},
};

/// Routes of a tenant's host that are no pages.
#[must_use]
pub fn brand_routes() -> Routes<House> {
    Routes::new()
        .get("/theme.{file}", Who::Everyone, theme)
        .get("/static/{*file}", Who::Everyone, statics)
        .get("/brand/{file}", Who::Everyone, brand)
        .get("/favicon.ico", Who::Everyone, favicon)
        .get("/manifest.webmanifest", Who::Everyone, manifest)
        .get("/robots.txt", Who::Everyone, robots)
}

/// GET /theme.<hash>.css
async fn theme(visitor: Visitor, headers: HeaderMap, OriginalUri(uri): OriginalUri) -> Answer {
    if uri.path() != visitor.tenant.theme_path {
        return Err(AppError::NotFound);
    }
    let tenant = &visitor.tenant;
    Ok(visitor
        .house
        .assets
        .serve_css(&tenant.theme_path, &tenant.theme_css, &headers))
}

/// GET /static/<name>.<hash>.<ending>
async fn statics(State(house): State<House>, headers: HeaderMap, At(file): At<String>) -> Answer {
    let response = house.assets.serve(&file, &headers);
    if response.status() == StatusCode::NOT_FOUND {
        Err(AppError::NotFound)
    } else {
        Ok(response)
    }
}

/// GET /brand/<hash>.<ending>: the logo and the hero, public.
async fn brand(visitor: Visitor, At(file): At<String>) -> Answer {
    let known = [&visitor.tenant.logo, &visitor.tenant.hero];
    let key = known
        .into_iter()
        .flatten()
        .find(|key| crate::tenancy::house::public_picture_path(key).ends_with(&format!("/{file}")))
        .ok_or(AppError::NotFound)?;
    picture(&visitor.house, key).await
}

/// GET /favicon.ico: the logo. The address stays when the logo changes, so it is kept for a day only.
async fn favicon(visitor: Visitor) -> Answer {
    let key = visitor.tenant.logo.clone().ok_or(AppError::NotFound)?;
    let mut answer = picture(&visitor.house, &key).await?;
    answer
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=86400"));
    Ok(answer)
}

async fn picture(house: &House, key: &str) -> Answer {
    let key: FileKey = key.parse().map_err(|_| AppError::NotFound)?;
    pictures::answer(house, &key).await
}

/// GET /manifest.webmanifest
async fn manifest(visitor: Visitor) -> Answer {
    let tenant = &visitor.tenant;
    let icons: Vec<serde_json::Value> = tenant
        .logo
        .iter()
        .map(|key| serde_json::json!({ "src": crate::tenancy::house::public_picture_path(key), "sizes": "any" }))
        .collect();
    let manifest = serde_json::json!({
        "name": tenant.name,
        "short_name": tenant.name,
        "start_url": visitor.path("/"),
        "display": "standalone",
        "theme_color": tenant.theme_color(Mode::Light),
        "background_color": tenant.theme_color(Mode::Light),
        "lang": visitor.speaker.locale().tag(),
        "icons": icons,
    });
    Ok((
        [(header::CONTENT_TYPE, "application/manifest+json")],
        manifest.to_string(),
    )
        .into_response())
}

/// GET /robots.txt
async fn robots(visitor: Visitor) -> Answer {
    let text = if visitor.house.serving.development {
        "User-agent: *\nDisallow: /\n"
    } else {
        "User-agent: *\nDisallow: /*/staff\nDisallow: /*/me\n"
    };
    Ok(text.into_response())
}

/// The host of uploaded files: no cookies, no pages, addresses that are signed and expire.
pub fn files_router(house: &House) -> Router {
    Router::new()
        .route("/f/{*key}", get(file))
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(map_response(harmless))
        .with_state(house.clone())
}

async fn file(
    State(house): State<House>,
    At(key): At<String>,
    query: Result<Query<FileQuery>, QueryRejection>,
) -> Response {
    let found = async {
        let key: FileKey = key.parse().ok()?;
        let Query(query) = query.ok()?;
        let now = house.clock.now();
        FileAddress::verify(&house.keys, &key, &query, now).ok()?;
        let mut picture = picture(&house, &key.to_string()).await.ok()?;
        // Kept by who was shown it, and no longer than the address is good: nobody asks us again before.
        let kept = format!("private, max-age={}, immutable", query.seconds_left(now));
        let kept = HeaderValue::from_str(&kept).ok()?;
        picture.headers_mut().insert(header::CACHE_CONTROL, kept);
        Some(picture)
    };
    found.await.unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}

/// What every answer of the files' host carries: whatever a file pretends to be, it is shown as a picture only.
async fn harmless(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(
        "content-security-policy",
        HeaderValue::from_static("default-src 'none'; sandbox"),
    );
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("cross-origin"));
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static("inline"));
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("private, no-store"));
    response
}
