//! What a manager types about an event, read and shown again.

use super::{
    event::{Contingents, Kind},
    facts::{FIELDS, Facts, GUESTS_MAX, Text, Venue},
};
use crate::{
    accounts::Staff,
    foundation::{
        i18n::{Country, Lang},
        web::{Fields, FormData},
    },
    tenancy::{countries::Facts as CountryFacts, places},
};

/// The names of the text fields of a form: field by field, language by language.
macro_rules! names {
    ($($field:literal)+) => {
        /// The name of a text field in a form.
        pub(super) fn name_of(field: &str, lang: Lang) -> &'static str {
            match (field, lang) {
                $(
                    ($field, Lang::De) => concat!($field, "-de"),
                    ($field, Lang::En) => concat!($field, "-en"),
                    ($field, Lang::Fr) => concat!($field, "-fr"),
                    ($field, Lang::It) => concat!($field, "-it"),
                    ($field, Lang::Pl) => concat!($field, "-pl"),
                )+
                _ => "",
            }
        }
    };
}

names!("title" "summary" "text" "way" "question");

/// The other fields that can be wrong.
const OTHERS: [&str; 9] = [
    "kind",
    "starts",
    "ends",
    "time_zone",
    "venue",
    "street",
    "postal",
    "online_url",
    "guests_max",
];

/// The zones of the countries that the platform serves, the community's own first.
pub(super) fn zones(staff: &Staff) -> Vec<chrono_tz::Tz> {
    let countries = ["CH", "DE", "AT", "PL"];
    let facts = countries
        .iter()
        .filter_map(|code| code.parse().ok())
        .filter_map(CountryFacts::of);
    let mut zones = vec![staff.tenant.tz];
    for zone in facts.map(|facts| facts.time_zone) {
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    zones
}

/// What the form says; what is wrong is noted by the fields.
pub(super) fn read(staff: &Staff, form: &FormData, fields: &mut Fields) -> Facts {
    let kind = Kind::parse(form.text("kind")).unwrap_or(Kind::InPerson);
    let country = form.text("country").parse::<Country>().ok();
    let country = country
        .filter(|country| staff.tenant.countries.contains(country))
        .unwrap_or(staff.tenant.countries[0]);
    let postal = form.text("postal");
    let venue = match (
        places::normal(country, postal),
        staff.house.places.find(country, postal),
    ) {
        (Some(code), Some(place)) => Venue::at(form.text("venue"), form.text("street"), country, code, &place),
        _ => Venue {
            name: form.text("venue").to_owned(),
            street: form.text("street").to_owned(),
            country: country.to_string(),
            postal_code: postal.to_owned(),
            ..Venue::default()
        },
    };
    let mut texts = Vec::new();
    for (field, lang) in FIELDS
        .iter()
        .flat_map(|field| staff.tenant.langs.iter().map(move |lang| (*field, *lang)))
    {
        texts.push(Text {
            field: field.to_owned(),
            lang,
            text: form.text(name_of(field, lang)).replace("\r\n", "\n"),
        });
    }
    let facts = Facts {
        kind,
        wall_starts: form.text("starts").to_owned(),
        wall_ends: form.text("ends").to_owned(),
        time_zone: form.text("time_zone").to_owned(),
        venue,
        online_url: form.text("online_url").to_owned(),
        guests_max: match form.text("guests_max") {
            "" => 0,
            guests => guests.parse().unwrap_or(GUESTS_MAX + 1),
        },
        answer_required: form.ticked("answer_required"),
        texts,
    };
    for (field, refusal) in facts.refusals(staff.tenant.default_lang) {
        let texts = FIELDS.iter().flat_map(|name| Lang::ALL.map(|lang| name_of(name, lang)));
        if let Some(name) = OTHERS.into_iter().chain(texts).find(|name| *name == field) {
            fields.refuse(name, refusal);
        }
    }
    facts
}

/// The seats a form says; what is wrong is noted by the field.
pub(super) fn read_seats(form: &FormData, fields: &mut Fields) -> Contingents {
    match Contingents::parse(form.text("seats_in_person"), form.text("seats_online")) {
        Ok(seats) => seats,
        Err((field, refusal)) => {
            fields.refuse(field, refusal);
            Contingents::default()
        }
    }
}

/// The form that holds these facts.
pub(super) fn form_of(facts: &Facts) -> FormData {
    let mut filled = vec![
        ("kind", facts.kind.as_str().to_owned()),
        ("starts", facts.wall_starts.clone()),
        ("ends", facts.wall_ends.clone()),
        ("time_zone", facts.time_zone.clone()),
        ("venue", facts.venue.name.clone()),
        ("street", facts.venue.street.clone()),
        ("country", facts.venue.country.clone()),
        ("postal", facts.venue.postal_code.clone()),
        ("online_url", facts.online_url.clone()),
        ("guests_max", facts.guests_max.to_string()),
        (
            "answer_required",
            if facts.answer_required { "on" } else { "" }.to_owned(),
        ),
    ];
    for text in &facts.texts {
        filled.push((name_of(&text.field, text.lang), text.text.clone()));
    }
    FormData::of(filled)
}
