//! Booking: postal code, package, details, and the order. One address; everything that was said travels in the form, so
//! that whoever goes back finds it again, and nothing of it stands in an address.

use axum::{http::StatusCode, response::Response};

use super::{
    Class, Sold,
    booking::{Booking, Details, Spot, TROUBLE_CHARS_MAX, reference_of},
    booking_views::{
        BookDetailsPage, BookPackagesPage, BookPlacePage, BookSummaryPage, Carried, Fact, PackageChoice, StepMark, Way,
    },
    package::TEXTS,
    wishes::{self, WISHES},
};
use crate::{
    accounts::{
        FormKey, Visitor,
        views::{Choice, Field, say},
    },
    foundation::{
        error::{AppError, Refusal},
        i18n::Lang,
        web::{
            Answer, Fields, FormData, Redirect, Routes, Who,
            answer::{page, page_with},
        },
    },
    tenancy::{House, content::Texts, countries::Facts, legal::ShownLegal},
};

/// Everything a booking asks for, by the step that asks.
const ASKED: [(Step, &[&str]); 4] = [
    (Step::Place, &["country", "postal"]),
    (Step::Packages, &["package"]),
    (
        Step::Details,
        &[
            "trouble",
            "wish",
            "order_lang",
            "name",
            "street",
            "phone",
            "email",
            "payment",
        ],
    ),
    (Step::Summary, &["terms"]),
];

/// What a link says of a booking; nothing of it tells who somebody is.
const LINKED: [&str; 4] = ["country", "postal", "package", "ref"];
/// What tells it, or would be a pity to lose.
const PERSONAL: [&str; 6] = ["trouble", "wish", "name", "street", "phone", "email"];

/// The screens of a booking. The last two are one step to whoever books.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Place,
    Packages,
    Details,
    Summary,
    Order,
}

impl Step {
    /// Where the pressed button leads.
    fn wanted(form: &FormData) -> Self {
        match form.text("go") {
            "packages" => Self::Packages,
            "details" => Self::Details,
            "summary" => Self::Summary,
            "order" => Self::Order,
            _ => Self::Place,
        }
    }
}

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/book", Who::Everyone, in_a_language)
        .get("/{lang}/book", Who::Everyone, start)
        .post("/{lang}/book", Who::Everyone, go)
}

/// GET /book?postal=&package=&ref=: a partner's link need not know who reads it.
async fn in_a_language(visitor: Visitor, uri: axum::http::Uri) -> Answer {
    let query = uri.query().map_or_else(String::new, |query| format!("?{query}"));
    Ok(Redirect::to(&format!("{}{query}", visitor.path("/book"))))
}

/// GET /{lang}/book?postal=&package=&ref=: as far as the link's words lead.
async fn start(visitor: Visitor, uri: axum::http::Uri) -> Answer {
    let query = FormData::parse(uri.query().unwrap_or("").as_bytes()).unwrap_or_default();
    // Of a link, nothing that says who somebody is goes into a page.
    let known = query.iter().filter(|(name, _)| LINKED.contains(name));
    let known = serde_urlencoded::to_string(known.collect::<Vec<_>>()).unwrap_or_default();
    let form = FormData::parse(known.as_bytes()).unwrap_or_default();
    let wanted = if form.text("postal").is_empty() {
        Step::Place
    } else if form.text("package").is_empty() {
        Step::Packages
    } else {
        Step::Details
    };
    lead(&visitor, &form, wanted).await
}

/// POST /{lang}/book: the next screen, or the one on which something is missing.
///
/// As long as nothing is typed that says who somebody is, a screen has an address of its own: whoever goes back to it in
/// the browser finds there what he has typed, and not the question whether to send a form again.
async fn go(visitor: Visitor, form: FormData) -> Answer {
    let wanted = Step::wanted(&form);
    let answer = lead(&visitor, &form, wanted).await?;
    let is_address = matches!(wanted, Step::Packages | Step::Details) && answer.status() == StatusCode::OK;
    if !is_address || PERSONAL.iter().any(|name| !form.text(name).is_empty()) {
        return Ok(answer);
    }
    let wanted_of = |name: &&str| wanted == Step::Details || *name != "package";
    let names = LINKED.into_iter().filter(wanted_of);
    let known: Vec<(&str, &str)> = names
        .map(|name| (name, form.text(name)))
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let query = serde_urlencoded::to_string(known).unwrap_or_default();
    Ok(Redirect::to(&format!("{}?{query}", visitor.path("/book"))))
}

/// Goes through the steps up to the wanted one, and stops where something is missing.
async fn lead(visitor: &Visitor, form: &FormData, wanted: Step) -> Answer {
    let mut fields = Fields::default();
    let spot = match Spot::parse(visitor, form) {
        _ if wanted == Step::Place => return Ok(page(&place_page(visitor, form, &fields))),
        Ok(spot) => spot,
        Err((field, refusal)) => {
            fields.refuse(field, refusal);
            return Ok(unfinished(&place_page(visitor, form, &fields)));
        }
    };
    if wanted == Step::Packages {
        return Ok(page(&packages_page(visitor, form, &fields, &spot).await?));
    }
    let Some((sold, langs)) = chosen(visitor, form, &spot, wanted).await? else {
        let refusal = match form.text("package") {
            "" => Refusal::new("book-refused-no-package"),
            _ => Refusal::new("book-refused-package"),
        };
        fields.refuse("package", refusal);
        return Ok(unfinished(&packages_page(visitor, form, &fields, &spot).await?));
    };
    if wanted == Step::Details {
        return Ok(page(
            &details_page(visitor, form, &fields, &spot, (&sold, &langs)).await?,
        ));
    }
    let Some(details) = Details::parse(visitor, spot.country, &langs, form, &mut fields) else {
        // Its page offers every language again.
        let all = chosen(visitor, form, &spot, Step::Details).await?;
        let (sold, langs) = all.unwrap_or((sold, langs));
        return Ok(unfinished(
            &details_page(visitor, form, &fields, &spot, (&sold, &langs)).await?,
        ));
    };
    let booking = Booking {
        sold,
        spot,
        details,
        legal: ShownLegal::latest(&visitor.db, &visitor.tenant, visitor.lang).await?,
        reference: reference_of(form),
    };
    if wanted == Step::Summary {
        return Ok(page(&summary_page(visitor, form, &fields, &booking, None).await?));
    }
    order(visitor, form, fields, &booking).await
}

/// The last button: what is ordered is what the page showed.
async fn order(visitor: &Visitor, form: &FormData, mut fields: Fields, booking: &Booking) -> Answer {
    if form.raw("shown") != booking.shown() {
        let refusal = visitor.say("book-refused-changed", &[]);
        let view = summary_page(visitor, form, &fields, booking, Some(refusal)).await?;
        return Ok(page_with(StatusCode::CONFLICT, &view));
    }
    if !form.ticked("terms") {
        fields.refuse("terms", Refusal::new("book-refused-terms"));
        return Ok(unfinished(&summary_page(visitor, form, &fields, booking, None).await?));
    }
    let key = FormKey::of(form);
    // Each order writes a letter and asks four Friends: nobody fills a mailbox, or the pool, with them.
    if !booking.is_placed(visitor, key).await? {
        let too_often = [
            ("book-refused-too-often", visitor.try_order()),
            ("letter-refused-too-often", visitor.try_letter(form.text("email"))),
        ];
        for (key, tried) in too_often {
            if let Err(wait) = tried {
                let refusal = say(&wait.refusal(key), &visitor.speaker);
                let view = summary_page(visitor, form, &fields, booking, Some(refusal)).await?;
                return Ok(wait.page(&view));
            }
        }
    }
    Ok(Redirect::to(&booking.place(visitor, key).await?))
}

/// A page on which something is missing.
fn unfinished<V: crate::foundation::web::View>(view: &V) -> Response {
    page_with(StatusCode::UNPROCESSABLE_ENTITY, view)
}

/// The package that was chosen, if it is sold and somebody could come, and the community's languages in which he could. Who
/// has chosen one and is past the details is told of that one only, if it is spoken: nobody else is looked for.
async fn chosen(
    visitor: &Visitor,
    form: &FormData,
    spot: &Spot,
    wanted: Step,
) -> Result<Option<(Sold, Vec<Lang>)>, AppError> {
    let Some(sold) = Sold::find(&visitor.db, spot.country, form.text("package")).await? else {
        return Ok(None);
    };
    let need = sold.need(spot.place.point);
    let langs = &visitor.tenant.langs;
    let coverage = &visitor.house.faces.coverage;
    let said = form.text("order_lang").parse::<Lang>().ok();
    if let Some(said) = said.filter(|said| wanted > Step::Details && langs.contains(said)) {
        match coverage.spoken(&visitor.work, &need, &[said]).await? {
            None => return Ok(None),
            Some(spoken) if !spoken.is_empty() => return Ok(Some((sold, spoken))),
            Some(_) => {}
        }
    }
    let spoken = coverage.spoken(&visitor.work, &need, langs).await?;
    // Where whoever could come speaks none of them, the community's managers have to find a way, whatever is chosen.
    Ok(spoken.map(|spoken| (sold, if spoken.is_empty() { langs.clone() } else { spoken })))
}

/// The form of a step: what the others asked for goes along unseen.
fn way(visitor: &Visitor, form: &FormData, here: Step) -> Way {
    let elsewhere = ASKED.iter().filter(|(step, _)| *step != here);
    let names = elsewhere.flat_map(|(_, names)| names.iter().copied()).chain(["ref"]);
    let carried = names.flat_map(|name| {
        form.all(name)
            .into_iter()
            .filter(|value| !value.is_empty())
            .map(move |value| Carried {
                name: name.to_owned(),
                value: value.to_owned(),
            })
    });
    let mark = |step: Step, key: &str| StepMark {
        text: visitor.say(key, &[]),
        url: None,
        state: match step.cmp(&here.min(Step::Details)) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "now",
            std::cmp::Ordering::Greater => "later",
        },
    };
    Way {
        action: visitor.path("/book"),
        form_key: FormKey::of(form).to_string(),
        steps: vec![
            mark(Step::Place, "book-step-place"),
            mark(Step::Packages, "book-step-package"),
            mark(Step::Details, "book-step-details"),
        ],
        carried: carried.collect(),
    }
}

fn place_page(visitor: &Visitor, form: &FormData, fields: &Fields) -> BookPlacePage {
    let field = |name: &str| Field::of(name, form, fields, &visitor.speaker);
    let country = field("country");
    let countries = visitor.tenant.countries.iter().map(|choice| Choice {
        value: choice.to_string(),
        label: visitor.speaker.country_name(*choice),
        chosen: choice.to_string() == country.value,
    });
    BookPlacePage {
        way: way(visitor, form, Step::Place),
        countries: countries.collect(),
        country,
        postal: field("postal"),
    }
}

async fn packages_page(
    visitor: &Visitor,
    form: &FormData,
    fields: &Fields,
    spot: &Spot,
) -> Result<BookPackagesPage, AppError> {
    let covered = spot.covered(visitor).await?;
    let texts = Texts::of_kind(&visitor.db, TEXTS).await?;
    let wanted = form.text("package");
    let packages = covered.packages.iter().map(|sold| PackageChoice {
        chosen: sold.slug == wanted,
        ..choice_of(visitor, &texts, sold)
    });
    let mut query = vec![
        ("country", spot.country.as_str()),
        ("postal", spot.postal_code.as_str()),
    ];
    if !wanted.is_empty() && !covered.packages.iter().any(|sold| sold.slug == wanted) {
        query.push(("package", wanted));
    }
    Ok(BookPackagesPage {
        way: way(visitor, form, Step::Packages),
        place: spot.text(),
        packages: packages.collect(),
        package: Field::of("package", form, fields, &visitor.speaker),
        has_more: !covered.is_all,
        waiting_url: visitor.path(&format!(
            "/waiting-list?{}",
            serde_urlencoded::to_string(query).unwrap_or_default()
        )),
    })
}

fn choice_of(visitor: &Visitor, texts: &Texts, sold: &Sold) -> PackageChoice {
    let say = |field| texts.say(sold.package.uuid(), field, visitor.lang, &visitor.tenant);
    let (name, text) = (say("name"), say("text"));
    let lines = text
        .text
        .lines()
        .map(|line| line.trim_start_matches(['-', '*', '•', ' ']).trim());
    PackageChoice {
        slug: sold.slug.clone(),
        name: if name.text.is_empty() {
            sold.slug.clone()
        } else {
            name.text
        },
        lines: lines.filter(|line| !line.is_empty()).map(str::to_owned).collect(),
        lang: name.lang.to_string(),
        minutes: sold.duration_minutes,
        is_profi: sold.class == Class::Profi,
        price: sold.price,
        currency: sold.currency.as_str(),
        chosen: true,
    }
}

async fn details_page(
    visitor: &Visitor,
    form: &FormData,
    fields: &Fields,
    spot: &Spot,
    (sold, langs): (&Sold, &[Lang]),
) -> Result<BookDetailsPage, AppError> {
    let texts = Texts::of_kind(&visitor.db, TEXTS).await?;
    let field = |name: &str| Field::of(name, form, fields, &visitor.speaker);
    let choice = |name: &str, value: &str, label: String| Choice {
        value: value.to_owned(),
        label,
        chosen: form.all(name).contains(&value),
    };
    let order_lang = field("order_lang");
    let offered = |lang: &Lang| langs.contains(lang).then(|| lang.to_string());
    let chosen_lang = order_lang.value.parse::<Lang>().ok().as_ref().and_then(offered);
    let chosen_lang = chosen_lang.or_else(|| offered(&visitor.lang)).unwrap_or_default();
    let payments = Facts::of(spot.country).map_or(&[][..], |facts| facts.payments);
    Ok(BookDetailsPage {
        way: way(visitor, form, Step::Details),
        package: choice_of(visitor, &texts, sold),
        place: spot.text(),
        trouble: field("trouble"),
        trouble_max: TROUBLE_CHARS_MAX,
        wishes: WISHES
            .iter()
            .map(|wish| choice("wish", wish, wishes::phrase(&visitor.speaker, &[wish])))
            .collect(),
        langs: langs
            .iter()
            .map(|lang| choice("order_lang", lang.as_str(), visitor.speaker.language_name(*lang)))
            .collect(),
        order_lang: Field {
            value: chosen_lang,
            ..order_lang
        },
        some_unspoken: langs.len() < visitor.tenant.langs.len(),
        name: field("name"),
        street: field("street"),
        phone: field("phone"),
        email: field("email"),
        payments: payments
            .iter()
            .map(|way| choice("payment", way, payment_text(visitor, way)))
            .collect(),
        payment: field("payment"),
    })
}

/// A way to pay in the reader's words.
#[must_use]
pub(super) fn payment_text(visitor: &Visitor, way: &str) -> String {
    visitor.say(&format!("order-payment-{}", way.replace('_', "-")), &[])
}

async fn summary_page(
    visitor: &Visitor,
    form: &FormData,
    fields: &Fields,
    booking: &Booking,
    refusal: Option<String>,
) -> Result<BookSummaryPage, AppError> {
    let texts = Texts::of_kind(&visitor.db, TEXTS).await?;
    let details = &booking.details;
    let fact = |key: &str, text: String| Fact {
        label: visitor.say(key, &[]),
        text,
    };
    Ok(BookSummaryPage {
        way: way(visitor, form, Step::Summary),
        package: choice_of(visitor, &texts, &booking.sold),
        vat: booking.sold.vat,
        facts: vec![
            fact("book-name", details.name.clone()),
            fact("book-address", format!("{}, {}", details.street, booking.spot.text())),
            fact("book-phone", details.phone.clone()),
            fact("book-email", details.email.as_str().to_owned()),
            fact("book-wishes", wishes::phrase(&visitor.speaker, &details.wishes)),
            fact("book-language", visitor.speaker.language_name(details.lang)),
            fact("book-payment", payment_text(visitor, details.payment)),
        ],
        trouble: details.trouble.clone(),
        terms: Field {
            value: if form.ticked("terms") {
                "on".into()
            } else {
                String::new()
            },
            ..Field::of("terms", form, fields, &visitor.speaker)
        },
        terms_url: visitor.path("/legal/terms"),
        terms_version: booking.legal.terms.as_ref().map(|shown| shown.version),
        privacy_url: visitor.path("/legal/privacy"),
        privacy_version: booking.legal.privacy.as_ref().map(|shown| shown.version),
        withdrawal_days: Facts::of(booking.spot.country).and_then(|facts| facts.withdrawal_days),
        shown: booking.shown(),
        refusal,
    })
}
