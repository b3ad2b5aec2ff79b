//! The waiting list: joining it, and the link of its letters.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};

use super::{
    views::{WaitingLinkPage, WaitingListPage, WaitingSentPage},
    waiting::{NewWaiting, Waiting},
};
use crate::{
    accounts::{
        FormKey, Visitor,
        views::{Choice, Field},
    },
    foundation::{
        email_address::EmailAddress,
        error::{AppError, Refusal},
        i18n::Country,
        web::{
            Answer, At, Fields, FormData, Page, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::{House, places},
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/waiting-list", Who::Everyone, form_page)
        .post("/{lang}/waiting-list", Who::Everyone, ask)
        .get("/{lang}/waiting-list/{token}", Who::Bearer, link_page)
        .post("/{lang}/waiting-list/{token}/confirm", Who::Bearer, confirm)
        .post("/{lang}/waiting-list/{token}/leave", Who::Bearer, leave)
}

/// GET /{lang}/waiting-list?country=&postal=
async fn form_page(visitor: Visitor, uri: axum::http::Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    Ok(page(&list_page(&visitor, &query, &Fields::default())))
}

/// POST /{lang}/waiting-list: the same page and the same work whether the address is known or not.
async fn ask(visitor: Visitor, form: FormData) -> Answer {
    let mut fields = Fields::default();
    let email = EmailAddress::parse(form.text("email")).map_err(|_| Refusal::new("email-refused"));
    let email = fields.check("email", email);
    let new = place_of(&visitor, &form, &mut fields, email);
    let Some(new) = new else {
        return Ok(unfinished(&list_page(&visitor, &form, &fields)));
    };
    if is_covered(&visitor, &new).await? {
        fields.refuse("postal", Refusal::new("waiting-list-refused-covered"));
        return Ok(unfinished(&list_page(&visitor, &form, &fields)));
    }
    let words = format!("{} {} {}", new.email.normal(), new.country, new.postal_code);
    let key = FormKey::of(&form);
    if key
        .is_new_of_visitor(&visitor.db, &visitor.house, words.as_bytes(), visitor.now())
        .await?
    {
        if let Err(wait) = visitor.try_letter(new.email.as_str()) {
            fields.refuse("email", wait.refusal("letter-refused-too-often"));
            return Ok(wait.page(&list_page(&visitor, &form, &fields)));
        }
        new.ask(&visitor.house, &visitor.db, visitor.now()).await?;
    }
    Ok(page(&WaitingSentPage {
        email: new.email.as_str().to_owned(),
        mailbox_url: visitor.house.outbox.kept().map(|_| "/_dev/mail".to_owned()),
        home_url: visitor.path("/"),
    }))
}

/// Where somebody waits; each refusal is noted by its field.
fn place_of(
    visitor: &Visitor,
    form: &FormData,
    fields: &mut Fields,
    email: Option<EmailAddress>,
) -> Option<NewWaiting> {
    let countries = &visitor.tenant.countries;
    let code = form.text("postal");
    let country = match form.text("country").parse::<Country>() {
        Ok(country) => Some(country).filter(|country| countries.contains(country)),
        Err(_) => countries
            .iter()
            .copied()
            .find(|country| places::normal(*country, code).is_some()),
    };
    let postal_code = country.and_then(|country| places::normal(country, code));
    let place = country.and_then(|country| visitor.house.places.find(country, code));
    let place = fields.check("postal", place.ok_or(Refusal::new("postal-code-refused")));
    Some(NewWaiting {
        email: email?,
        country: country?,
        postal_code: postal_code?,
        point: place?.point,
        lang: visitor.lang,
    })
}

/// Whether somebody could come there already.
async fn is_covered(visitor: &Visitor, new: &NewWaiting) -> Result<bool, AppError> {
    let (faces, work) = (&visitor.house.faces, &visitor.work);
    let needs = faces
        .catalogue
        .needs(work, visitor.tenant.id, new.country, new.point)
        .await?;
    Ok(faces.coverage.covers(work, &needs).await?.contains(&true))
}

fn unfinished(view: &WaitingListPage) -> Response {
    page_with(StatusCode::UNPROCESSABLE_ENTITY, view)
}

fn list_page(visitor: &Visitor, form: &FormData, fields: &Fields) -> WaitingListPage {
    let field = |name: &str| Field::of(name, form, fields, &visitor.speaker);
    let country = field("country");
    let countries = visitor.tenant.countries.iter().map(|choice| Choice {
        value: choice.to_string(),
        label: visitor.speaker.country_name(*choice),
        chosen: choice.to_string() == country.value,
    });
    WaitingListPage {
        action: visitor.path("/waiting-list"),
        form_key: FormKey::of(form).to_string(),
        countries: countries.collect(),
        country,
        postal: field("postal"),
        email: field("email"),
        privacy_url: visitor.path("/legal/privacy"),
        book_url: visitor.path_if_on("/book"),
    }
}

/// GET /{lang}/waiting-list/{token}: a page with buttons; mail scanners open links, only POST acts.
async fn link_page(visitor: Visitor, At((_, link)): At<(String, String)>) -> Answer {
    let entry = Waiting::of_link(&visitor.house, &visitor.db, &link).await?;
    let action = |what: &str| visitor.path(&format!("/waiting-list/{link}/{what}"));
    let place = entry
        .country
        .parse()
        .ok()
        .and_then(|country| visitor.house.places.find(country, &entry.postal_code));
    let name = place.map(|place| place.name).unwrap_or_default();
    let mut answer = page(&WaitingLinkPage {
        place: format!("{} {name}", entry.postal_code).trim().to_owned(),
        delete_on: entry.delete_on.to_string(),
        confirm_action: entry.confirmed_at.is_none().then(|| action("confirm")),
        leave_action: action("leave"),
    });
    if let Some(page) = answer.extensions_mut().get_mut::<Page>() {
        page.noindex = true;
    }
    answer
        .headers_mut()
        .insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    Ok(answer)
}

/// POST /{lang}/waiting-list/{token}/confirm
async fn confirm(visitor: Visitor, At((_, link)): At<(String, String)>) -> Answer {
    let entry = Waiting::of_link(&visitor.house, &visitor.db, &link).await?;
    entry.confirm(&visitor.db, visitor.now()).await?;
    let back = Redirect::to(&visitor.path(&format!("/waiting-list/{link}")));
    Ok(with_notice(back, "good", "waiting-list-confirmed"))
}

/// POST /{lang}/waiting-list/{token}/leave
async fn leave(visitor: Visitor, At((_, link)): At<(String, String)>) -> Answer {
    let entry = Waiting::of_link(&visitor.house, &visitor.db, &link).await?;
    entry.leave(&visitor.db).await?;
    Ok(with_notice(
        Redirect::to(&visitor.path("/")),
        "good",
        "waiting-list-left",
    ))
}
