//! Newcomers: who waits for a manager's word, and who was invited and has not yet said where he is at home.

use axum::http::StatusCode;

use super::{
    Member, Membership, Person, Role, SignedIn, Standing, Visitor,
    arrival_views::{CompletePage, WaitingPage},
    consent::{self, Consent},
    me_pages::countries,
    pages::adult,
    person::HomePlace,
    views::{Choice, Field},
};
use crate::{
    foundation::{
        db::DbErr,
        error::{AppError, Refusal},
        i18n::Country,
        web::{
            Answer, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::{House, legal::ShownLegal, places},
};

/// The consent without which nobody takes part.
const TERMS: &str = "terms";

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/waiting", Who::SignedIn, waiting)
        .get("/{lang}/me/complete", Who::SignedIn, complete_form)
        .post("/{lang}/me/complete", Who::SignedIn, complete)
}

/// The page somebody has to see first after signing in; none for most people.
///
/// Friends say where they are at home and agree to the terms when they join; the others are invited by the platform.
pub(super) async fn first_page(
    visitor: &Visitor,
    person: &Person,
    member: &Membership,
) -> Result<Option<String>, DbErr> {
    if member.standing == Standing::Waiting {
        return Ok(Some(waiting_path(visitor)));
    }
    let complete = !person.postal_code.is_empty()
        && person.adult_seen_on.is_some()
        && (member.role == Role::Friend || Membership::agrees(&visitor.db, member.id, TERMS).await?);
    Ok((!complete).then(|| visitor.path("/me/complete")))
}

/// Where those are led who may not yet see what members see.
pub(super) fn waiting_path(visitor: &Visitor) -> String {
    visitor.path("/waiting")
}

/// GET /waiting
async fn waiting(SignedIn(member): SignedIn) -> Answer {
    let own = Membership::find(&member.db, member.id)
        .await?
        .ok_or(AppError::NotFound)?;
    if own.standing != Standing::Waiting {
        return Ok(Redirect::to(&member.path("/")));
    }
    Ok(page(&WaitingPage {
        forum_url: member.path_if_on("/forum"),
        profile_url: member.path("/me"),
    }))
}

/// GET /me/complete
async fn complete_form(SignedIn(member): SignedIn) -> Answer {
    Ok(page(
        &complete_page(&member, &FormData::default(), &Fields::default()).await?,
    ))
}

/// POST /me/complete: home place, age and consent.
async fn complete(SignedIn(member): SignedIn, form: FormData) -> Answer {
    let person = Person::find(&member.people, member.person)
        .await?
        .ok_or(AppError::NotFound)?;
    let agreed = Membership::agrees(&member.db, member.id, TERMS).await?;
    let mut fields = Fields::default();
    let country = form.text("country").parse::<Country>().ok();
    let country = country.filter(|country| countries(&member, &person).contains(country));
    let country = fields.check("country", country.ok_or_else(|| Refusal::new("me-refused-country")));
    let code = country.and_then(|country| places::normal(country, form.text("postal_code")));
    let code = fields.check("postal_code", code.ok_or_else(|| Refusal::new("postal-code-refused")));
    let today = member.now().with_timezone(&member.tenant.tz).date_naive();
    let asks_age = person.adult_seen_on.is_none();
    if asks_age {
        fields.check("born_on", adult(form.text("born_on"), today));
    }
    if !agreed && !form.ticked("terms") {
        fields.refuse("terms", Refusal::new("join-refused-terms"));
    }
    let (Some(country), Some(postal_code), true) = (country, code, fields.is_fine()) else {
        let view = complete_page(&member, &form, &fields).await?;
        return Ok(page_with(StatusCode::UNPROCESSABLE_ENTITY, &view));
    };
    let place = HomePlace {
        country,
        point: member.house.places.find(country, &postal_code).map(|place| place.point),
        postal_code,
        radius_km: person.radius_km,
    };
    Person::set_place(&member.people, member.person, &place).await?;
    if asks_age {
        Person::see_adult(&member.people, member.person, today).await?;
    }
    if !agreed {
        let legal = ShownLegal::latest(&member.db, &member.tenant, member.lang).await?;
        for purpose in [TERMS, "privacy"] {
            let given = Consent {
                purpose: purpose.to_owned(),
                text: legal.about(purpose, member.lang),
                words: consent::words(&member.speaker, purpose),
                given: true,
                source: "complete",
                confirmed_by: "session",
            };
            given.write(&member.db, member.id, member.now()).await?;
        }
    }
    Ok(with_notice(Redirect::to(&member.path("/")), "good", "complete-done"))
}

async fn complete_page(member: &Member, form: &FormData, fields: &Fields) -> Result<CompletePage, AppError> {
    let person = Person::find(&member.people, member.person)
        .await?
        .ok_or(AppError::NotFound)?;
    let typed = !fields.is_fine();
    let field = |name: &str, stored: &str| {
        let field = Field::of(name, form, fields, &member.speaker);
        if typed {
            field
        } else {
            Field {
                value: stored.to_owned(),
                ..field
            }
        }
    };
    let country = field("country", &person.country);
    Ok(CompletePage {
        action: member.path("/me/complete"),
        countries: countries(member, &person)
            .into_iter()
            .map(|choice| Choice {
                value: choice.to_string(),
                label: member.speaker.country_name(choice),
                chosen: choice.to_string() == country.value,
            })
            .collect(),
        country,
        postal_code: field("postal_code", &person.postal_code),
        born_on: field("born_on", ""),
        asks_age: person.adult_seen_on.is_none(),
        terms: field("terms", ""),
        asks_terms: !Membership::agrees(&member.db, member.id, TERMS).await?,
        terms_url: member.path("/legal/terms"),
        privacy_url: member.path("/legal/privacy"),
    })
}
