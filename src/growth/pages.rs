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
        i18n::Lang,
        web::{
            Answer, At, Fields, FormData, Page, Redirect, Routes, Who,
            answer::{page, page_with},
            with_notice,
        },
    },
    tenancy::{
        House,
        faces::{Need, OnSale},
        places::Spot,
    },
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

/// GET /{lang}/waiting-list?country=&postal=&package=
async fn form_page(visitor: Visitor, uri: axum::http::Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    Ok(page(&list_page(&visitor, &query, &Fields::default()).await?))
}

/// POST /{lang}/waiting-list: the same page and the same work whether the address is known or not.
async fn ask(visitor: Visitor, form: FormData) -> Answer {
    let mut fields = Fields::default();
    let email = EmailAddress::parse(form.text("email")).map_err(|_| Refusal::new("email-refused"));
    let email = fields.check("email", email);
    let spot = spot_of(&visitor, &form).ok_or(Refusal::new("postal-code-refused"));
    let spot = fields.check("postal", spot);
    let mut package_name = String::new();
    if let Some(spot) = &spot {
        let missing = Missing::at(spot, &visitor).await?;
        match missing.may_be_waited_for(form.text("package"), visitor.lang) {
            Ok(name) => package_name = name,
            Err((field, refusal)) => fields.refuse(field, refusal),
        }
    }
    let (Some(email), Some(spot), true) = (email, spot, fields.is_fine()) else {
        return Ok(unfinished(&list_page(&visitor, &form, &fields).await?));
    };
    let new = NewWaiting {
        email,
        country: spot.country,
        postal_code: spot.postal_code,
        point: spot.place.point,
        package: form.text("package").to_owned(),
        package_name,
        lang: visitor.lang,
    };
    let words = format!(
        "{} {} {} {}",
        new.email.normal(),
        new.country,
        new.postal_code,
        new.package
    );
    let key = FormKey::of(&form);
    if key
        .is_new_of_visitor(&visitor.db, &visitor.house, words.as_bytes(), visitor.now())
        .await?
    {
        if let Err(wait) = visitor.try_letter(new.email.as_str()) {
            fields.refuse("email", wait.refusal("letter-refused-too-often"));
            return Ok(wait.page(&list_page(&visitor, &form, &fields).await?));
        }
        new.ask(&visitor.house, &visitor.db, visitor.now()).await?;
    }
    Ok(page(&WaitingSentPage {
        email: new.email.as_str().to_owned(),
        mailbox_url: visitor.house.outbox.kept().map(|_| "/_dev/mail".to_owned()),
        home_url: visitor.path("/"),
    }))
}

/// What cannot be done there yet.
struct Missing {
    packages: Vec<OnSale>,
    /// Whether something else can.
    is_served: bool,
}

/// The place that a form names.
fn spot_of(visitor: &Visitor, form: &FormData) -> Option<Spot> {
    let countries = &visitor.tenant.countries;
    let (country, postal) = (form.text("country"), form.text("postal"));
    visitor.house.places.spot(countries, country, postal)
}

impl Missing {
    async fn at(spot: &Spot, visitor: &Visitor) -> Result<Self, AppError> {
        let (faces, work) = (&visitor.house.faces, &visitor.work);
        let on_sale = faces
            .catalogue
            .on_sale(work, &visitor.tenant, spot.country, spot.place.point)
            .await?;
        let needs: Vec<Need> = on_sale.iter().map(|sold| sold.need.clone()).collect();
        let covered = faces.coverage.covers(work, &needs).await?;
        let missing = on_sale.into_iter().zip(&covered).filter(|(_, covered)| !**covered);
        Ok(Self {
            packages: missing.map(|(sold, _)| sold).collect(),
            is_served: covered.contains(&true),
        })
    }

    /// Where something can be booked, nobody waits but for what cannot. The package's name; empty for whatever comes first.
    fn may_be_waited_for(&self, package: &str, lang: Lang) -> Result<String, (&'static str, Refusal)> {
        if package.is_empty() && !self.is_served {
            return Ok(String::new());
        }
        if let Some(wanted) = self.packages.iter().find(|sold| sold.slug == package) {
            return Ok(wanted.names.get(&lang).cloned().unwrap_or_default());
        }
        Err(if !self.packages.is_empty() {
            ("package", Refusal::new("waiting-list-refused-choose"))
        } else {
            ("postal", Refusal::new("waiting-list-refused-covered"))
        })
    }

    /// What may be waited for, to choose from.
    fn choices(self, visitor: &Visitor, chosen: &str) -> Vec<Choice> {
        let nothing = match self.is_served {
            true => "waiting-list-choose",
            false => "waiting-list-whatever",
        };
        let nothing = (!self.packages.is_empty()).then(|| (String::new(), visitor.say(nothing, &[])));
        let packages = self.packages.into_iter().map(|mut sold| {
            let name = sold.names.remove(&visitor.lang).unwrap_or_default();
            (sold.slug, name)
        });
        let choices = nothing.into_iter().chain(packages).map(|(value, label)| Choice {
            chosen: value == chosen,
            value,
            label,
        });
        choices.collect()
    }
}

fn unfinished(view: &WaitingListPage) -> Response {
    page_with(StatusCode::UNPROCESSABLE_ENTITY, view)
}

/// The form. What may be waited for stands in it as soon as the place is known.
async fn list_page(visitor: &Visitor, form: &FormData, fields: &Fields) -> Result<WaitingListPage, AppError> {
    let field = |name: &str| Field::of(name, form, fields, &visitor.speaker);
    let country = field("country");
    let countries = visitor.tenant.countries.iter().map(|choice| Choice {
        value: choice.to_string(),
        label: visitor.speaker.country_name(*choice),
        chosen: choice.to_string() == country.value,
    });
    let package = field("package");
    let missing = match spot_of(visitor, form) {
        Some(spot) => Some(Missing::at(&spot, visitor).await?),
        None => None,
    };
    Ok(WaitingListPage {
        action: visitor.path("/waiting-list"),
        form_key: FormKey::of(form).to_string(),
        countries: countries.collect(),
        country,
        postal: field("postal"),
        email: field("email"),
        privacy_url: visitor.path("/legal/privacy"),
        book_url: visitor.path_if_on("/book"),
        must_choose: missing.as_ref().is_some_and(|missing| missing.is_served),
        packages: missing.map_or_else(Vec::new, |missing| missing.choices(visitor, &package.value)),
        package,
    })
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
    let what = match (&place, entry.country.parse()) {
        (Some(place), Ok(country)) if !entry.package.is_empty() => {
            let (catalogue, tenant) = (&visitor.house.faces.catalogue, &visitor.tenant);
            let on_sale = catalogue.on_sale(&visitor.work, tenant, country, place.point).await?;
            let wanted = on_sale.into_iter().find(|sold| sold.slug == entry.package);
            wanted
                .and_then(|mut sold| sold.names.remove(&visitor.lang))
                .unwrap_or_default()
        }
        _ => String::new(),
    };
    let name = place.map(|place| place.name).unwrap_or_default();
    let mut answer = page(&WaitingLinkPage {
        what,
        is_over: entry.written_at.is_some(),
        book_url: visitor.path_if_on(&entry.book_path()),
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
