//! Ratings for the managers of the community where the orders were booked: to read, and to hide what is abusive.

use axum::http::StatusCode;
use serde_json::Value;

use super::{
    OrderId, Rating,
    friend_views::{RatingLine, RatingsPage},
};
use crate::{
    accounts::{
        Staff,
        member_views::instant,
        views::{Field, say},
    },
    foundation::{
        error::{AppError, Refusal},
        i18n::Lang,
        web::{
            Answer, At, Cursor, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::House,
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/staff/ratings", Who::Staff, list)
        .post("/{lang}/staff/ratings/{order}/hide", Who::Staff, hide)
        .post("/{lang}/staff/ratings/{order}/show", Who::Staff, show)
}

/// GET /staff/ratings?before=
async fn list(staff: Staff, uri: axum::http::Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    Ok(page(&ratings_page(&staff, query.said("before")?, None).await?))
}

async fn ratings_page(
    staff: &Staff,
    before: Option<Cursor>,
    typed: Option<(OrderId, &FormData, &Refusal)>,
) -> Result<RatingsPage, AppError> {
    let (found, next) = Rating::of_origin(&staff.db, before).await?;
    let action = |order: OrderId, act: &str| staff.path(&format!("/staff/ratings/{order}/{act}"));
    Ok(RatingsPage {
        ratings: found
            .into_iter()
            .map(|rating| {
                let typed = typed.filter(|(order, ..)| *order == rating.order_id);
                let (hidden, id) = (rating.hidden_at.is_some(), rating.order_id);
                RatingLine {
                    package: package_name(&rating.package_texts, staff.lang),
                    code: rating.code,
                    stars: rating.stars,
                    at: instant(rating.at),
                    hide_action: (!hidden && !rating.text.is_empty()).then(|| action(id, "hide")),
                    show_action: hidden.then(|| action(id, "show")),
                    lines: rating.text.lines().map(str::to_owned).collect(),
                    hidden_reason: rating.hidden_reason,
                    reason: Field {
                        name: format!("reason-{id}"),
                        value: typed
                            .map(|(_, form, _)| form.text("reason").to_owned())
                            .unwrap_or_default(),
                        error: typed.map(|(_, _, refusal)| say(refusal, &staff.speaker)),
                    },
                }
            })
            .collect(),
        first_url: before.map(|_| staff.path("/staff/ratings")),
        next_url: next.map(|next| staff.path(&format!("/staff/ratings?before={next}"))),
        refusal: typed.map(|(_, _, refusal)| say(refusal, &staff.speaker)),
    })
}

fn package_name(texts: &Value, lang: Lang) -> String {
    let name = |texts: &Value| Some(texts.get("name")?.as_str()?.to_owned());
    texts
        .get(lang.as_str())
        .and_then(name)
        .or_else(|| texts.as_object()?.values().find_map(name))
        .unwrap_or_default()
}

/// POST /staff/ratings/{order}/hide: reason.
async fn hide(staff: Staff, At((_, id)): At<(String, OrderId)>, form: FormData) -> Answer {
    match Rating::hide(&staff, id, form.text("reason")).await {
        Ok(()) => Ok(done(&staff, "rating-hidden-done")),
        Err(AppError::Refused(refusal)) => {
            let status = StatusCode::from_u16(refusal.status).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
            let view = ratings_page(&staff, None, Some((id, &form, &refusal))).await?;
            Ok(page_with(status, &view))
        }
        Err(error) => Err(error),
    }
}

/// POST /staff/ratings/{order}/show
async fn show(staff: Staff, At((_, id)): At<(String, OrderId)>) -> Answer {
    Rating::show(&staff, id).await?;
    Ok(done(&staff, "rating-shown-done"))
}

fn done(staff: &Staff, notice: &'static str) -> axum::response::Response {
    with_notice(Redirect::to(&staff.path("/staff/ratings")), "good", notice)
}
