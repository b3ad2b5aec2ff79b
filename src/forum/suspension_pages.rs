//! The page of somebody who is shut out: why, and the objection he may make once. The link of his letter opens it.

use axum::http::{HeaderValue, StatusCode, header};

use super::{
    review::{self, Objected},
    review_views::SuspensionPage,
};
use crate::{
    accounts::{FormKey, Visitor, suspension::Suspension, views::Field},
    foundation::{
        error::AppError,
        web::{
            Answer, At, Fields, FormData, Page, Redirect, Routes, Who,
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
        .get("/{lang}/suspension/{token}", Who::Bearer, show)
        .post("/{lang}/suspension/{token}/object", Who::Bearer, object)
        .stands_on("/{lang}/suspension/{token}/object", "/{lang}/suspension/{token}")
}

/// GET /{lang}/suspension/{token}
async fn show(visitor: Visitor, At((_, link)): At<(String, String)>) -> Answer {
    let suspension = Suspension::of_link(&visitor.house, &visitor.db, &link).await?;
    let view = view(&visitor, &suspension, &link, &FormData::default(), &Fields::default()).await?;
    Ok(secret(page(&view)))
}

/// POST /{lang}/suspension/{token}/object: once for a suspension.
async fn object(visitor: Visitor, At((_, link)): At<(String, String)>, form: FormData) -> Answer {
    let suspension = Suspension::of_link(&visitor.house, &visitor.db, &link).await?;
    let mut fields = Fields::default();
    let Some(note) = fields.check("note", review::words(form.raw("note"))) else {
        let view = view(&visitor, &suspension, &link, &form, &fields).await?;
        return Ok(secret(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view)));
    };
    let back = Redirect::to(&visitor.path(&format!("/suspension/{link}")));
    if !suspension.is_in_force() {
        // He was let in meanwhile, and that page says so.
        return Ok(back);
    }
    Objected::to(&visitor.db, &suspension)
        .await?
        .object(&visitor.db, &suspension, &note, visitor.now())
        .await?;
    Ok(with_notice(back, "good", "appeal-done"))
}

async fn view(
    visitor: &Visitor,
    suspension: &Suspension,
    link: &str,
    form: &FormData,
    fields: &Fields,
) -> Result<SuspensionPage, AppError> {
    let objected = Objected::to(&visitor.db, suspension).await?;
    let said = match objected {
        Objected::NotYet => None,
        Objected::Open => Some("appeal-open"),
        Objected::Answered => Some("appeal-rejected"),
    };
    let is_in_force = suspension.is_in_force();
    Ok(SuspensionPage {
        is_in_force,
        reason: suspension.suspended_reason.clone().unwrap_or_default(),
        appeal_text: said.map_or_else(String::new, |key| visitor.say(key, &[])),
        action: (is_in_force && objected == Objected::NotYet)
            .then(|| visitor.path(&format!("/suspension/{link}/object"))),
        form_key: FormKey::of(form).to_string(),
        note: Field::of("note", form, fields, &visitor.speaker),
        length_max: review::WORDS_MAX,
        sign_in_url: visitor.path("/sign-in"),
        imprint_url: visitor.path("/legal/imprint"),
    })
}

/// Neither a search engine nor another site learns of the address.
fn secret(mut answer: axum::response::Response) -> axum::response::Response {
    if let Some(page) = answer.extensions_mut().get_mut::<Page>() {
        page.noindex = true;
    }
    answer
        .headers_mut()
        .insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    answer
}
