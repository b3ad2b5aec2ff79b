//! Dev: what development shows besides: the letters that were sent, every component in every brand, a clock that moves.
//!
//! Words: a *look* is one brand in one mode.
//!
//! Invariants
//! - None of it exists in production: [`crate::app::service`] merges these routes in development only, and development
//!   answers nobody but this machine.
//! - A component that the styleguide does not show breaks a test.
//!
//! Deliberately absent: a route by which somebody signs in without a password.

mod mail;
mod styleguide;
pub mod views;

use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};

use crate::{
    foundation::web::{FormData, Redirect},
    tenancy::House,
};

/// Routes below `/_dev`; only development merges them.
pub fn router(house: &House) -> Router {
    Router::new()
        .route("/_dev/mail", get(mail::list))
        .route("/_dev/mail/{id}", get(mail::letter))
        .route("/_dev/mail/{id}/html", get(mail::html))
        .route("/_dev/styleguide", get(styleguide::show).post(styleguide::send))
        .route("/_dev/looks.css", get(styleguide::looks))
        .route("/_dev/clock", post(clock))
        .with_state(house.clone())
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
