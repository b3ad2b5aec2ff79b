//! What development shows besides: letters that were sent, and a clock that can be moved. Loopback only.

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
    routing::{get, post},
};

use crate::{
    foundation::web::{At, FormData, Redirect},
    tenancy::House,
};

/// Routes below `/_dev`; only development merges them.
pub fn router(house: &House) -> Router {
    Router::new()
        .route("/_dev/mail", get(mail))
        .route("/_dev/mail/{id}", get(letter))
        .route("/_dev/clock", post(clock))
        .with_state(house.clone())
}

/// GET /_dev/mail: every letter, the newest first.
async fn mail(State(house): State<House>) -> Response {
    let Some(kept) = house.outbox.kept() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut rows = String::new();
    for kept in kept.list() {
        let letter = &kept.letter;
        let cell = |text: &str| ammonia::clean_text(text).replace("&#32;", " ");
        rows.push_str(&format!(
            "<tr><td><a href=\"/_dev/mail/{}\">{}</a></td><td>{}</td><td>{}</td><td>{}</td></tr>",
            kept.id,
            cell(&letter.subject),
            cell(letter.to.address.as_str()),
            cell(letter.from.address.as_str()),
            letter.date.to_rfc3339()
        ));
    }
    Html(format!(
        "<!doctype html><meta charset=utf-8><title>/_dev/mail</title><table border=1 cellpadding=6>{rows}</table>"
    ))
    .into_response()
}

/// GET /_dev/mail/{id}: the text part, which holds the same links as the HTML.
async fn letter(State(house): State<House>, At(id): At<u64>) -> Response {
    let found = house.outbox.kept().and_then(|kept| kept.find(id));
    found.map_or_else(
        || StatusCode::NOT_FOUND.into_response(),
        |kept| {
            (
                [(header::CONTENT_TYPE, "text/plain; charset=utf-8")],
                kept.letter.text.clone(),
            )
                .into_response()
        },
    )
}

/// POST /_dev/clock: moves time on by `advance` seconds.
async fn clock(State(house): State<House>, form: FormData) -> Response {
    match form.text("advance").parse::<u64>() {
        Ok(seconds) => {
            house.clock.advance(std::time::Duration::from_secs(seconds));
            Redirect::to("/_dev/mail")
        }
        Err(_) => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    }
}
