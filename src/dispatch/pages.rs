//! Offers for the Friend who is asked.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::{
    accept, live,
    offer::{Offer, OfferId, OfferState, half_km},
    suitability::LeftOut,
    views::{EarlierOffer, OfferCard, OfferPage, OffersPage},
};
use crate::{
    accounts::Member,
    foundation::{
        error::AppError,
        web::{Answer, At, Redirect, Routes, Who, answer::page, with_notice},
    },
    orders::{CONTACT_HOURS, wishes},
    tenancy::House,
};

/// The routes.
#[must_use]
pub fn routes() -> Routes<House> {
    Routes::new()
        .get("/{lang}/offers", Who::Member, list)
        .get("/{lang}/offers/live", Who::Member, live::stream_of)
        .get("/{lang}/offers/{id}", Who::Member, show)
        .post("/{lang}/offers/{id}/accept", Who::Member, accept)
        .post("/{lang}/offers/{id}/decline", Who::Member, decline)
}

/// GET /{lang}/offers
async fn list(member: Member) -> Answer {
    let (db, now) = (member.pool(), member.now());
    let open: Vec<OfferCard> = Offer::open(&db, &member, now)
        .await?
        .into_iter()
        .map(|offer| OfferCard {
            url: member.path(&format!("/offers/{}", offer.id)),
            package: offer.shown.package_name(member.lang).to_owned(),
            icon: icon_of(&offer.shown.skill).to_owned(),
            area: offer.shown.area(),
            km: half_km(offer.distance_m),
            wishes: wishes::phrase_of(&member.speaker, &offer.shown.wishes),
            pay: member.speaker.money(offer.shown.pay()),
            until: instant(offer.expires_at),
        })
        .collect();
    let earlier = Offer::earlier(&db, &member, now).await?;
    Ok(page(&OffersPage {
        live_url: member.path(&format!("/offers/live?shown={}", open.len())),
        open,
        earlier: earlier
            .into_iter()
            .map(|offer| EarlierOffer {
                package: offer.shown.package_name(member.lang).to_owned(),
                url: (offer.state == OfferState::Accepted).then(|| member.path(&format!("/orders/{}", offer.order_id))),
                at: instant(offer.offered_at),
                state: member.say(state_key(offer.state), &[]),
                kind: if offer.state == OfferState::Accepted {
                    "good"
                } else {
                    ""
                }
                .to_owned(),
            })
            .collect(),
    }))
}

/// GET /{lang}/offers/{id}: as long as it may be answered. Whoever has the order is sent there.
async fn show(member: Member, At((_, id)): At<(String, OfferId)>) -> Answer {
    let offer = Offer::find(&member.pool(), &member, id).await?;
    if offer.state == OfferState::Accepted {
        return Ok(Redirect::to(&member.path(&format!("/orders/{}", offer.order_id))));
    }
    if !offer.is_open(member.now()) {
        return Err(AppError::NotFound);
    }
    let shown = &offer.shown;
    Ok(page(&OfferPage {
        offers_url: member.path("/offers"),
        package: shown.package_name(member.lang).to_owned(),
        package_text: shown.package_text(member.lang).to_owned(),
        area: shown.area(),
        km: half_km(offer.distance_m),
        pay: member.speaker.money(shown.pay()),
        until: instant(offer.expires_at),
        wishes: wishes::phrase_of(&member.speaker, &shown.wishes),
        minutes: shown.minutes,
        language: member.speaker.language_name(shown.lang()),
        trouble: shown.trouble.clone(),
        trouble_lang: shown.lang.clone(),
        contact_hours: CONTACT_HOURS,
        why: why(&member, &offer),
        left_out: left_out(&member, &offer),
        accept_action: member.path(&format!("/offers/{id}/accept")),
        decline_action: member.path(&format!("/offers/{id}/decline")),
    }))
}

/// POST /{lang}/offers/{id}/accept: the order is his, with everything he needs for it.
async fn accept(member: Member, At((_, id)): At<(String, OfferId)>) -> Answer {
    let order = accept::accept(&member, id)
        .await
        .map_err(|error| on_to_the_list(&member, error))?;
    let answer = Redirect::to(&member.path(&format!("/orders/{order}")));
    Ok(with_notice(answer, "good", "offer-accepted"))
}

/// POST /{lang}/offers/{id}/decline
async fn decline(member: Member, At((_, id)): At<(String, OfferId)>) -> Answer {
    let offer = Offer::find(&member.pool(), &member, id).await?;
    offer
        .decline(&member)
        .await
        .map_err(|error| on_to_the_list(&member, error))?;
    let answer = Redirect::to(&member.path("/offers"));
    Ok(with_notice(answer, "good", "offer-declined"))
}

/// What was refused, with the list to go on to: an offer that cannot be answered any more has no page.
fn on_to_the_list(member: &Member, error: AppError) -> AppError {
    match error {
        AppError::Refused(refusal) => refusal.leading_to(member.path("/offers")).into(),
        other => other,
    }
}

/// Why he is asked, in words.
fn why(member: &Member, offer: &Offer) -> Vec<String> {
    let number = |name: &str| offer.reasons.get(name).and_then(Value::as_i64).unwrap_or(0);
    let (band, band_m) = (number("band"), number("band_m"));
    let km = |metres: i64| i32::try_from(metres).map_or(0.0, f64::from) / 1000.0;
    vec![
        member.say(
            "offer-why-looked",
            &[("n", number("looked_at").into()), ("km", number("radius_km").into())],
        ),
        member.say(
            "offer-why-band",
            &[
                ("from", km(band * band_m).into()),
                ("to", km((band + 1) * band_m).into()),
            ],
        ),
        member.say("offer-why-rank", &[("rank", offer.rank.into())]),
        member.say("offer-why-rating", &[]),
    ]
}

/// How many were not asked, reason by reason, without a name.
fn left_out(member: &Member, offer: &Offer) -> Vec<String> {
    let counted = |reason: &LeftOut| {
        let n = offer.reasons.get("left_out")?.get(reason.as_str())?.as_i64()?;
        Some(member.say(left_out_key(*reason), &[("n", n.into())]))
    };
    // Who is kept apart from whom is nobody's business.
    let told = LeftOut::ALL.iter().filter(|reason| **reason != LeftOut::Apart);
    told.filter_map(counted).collect()
}

pub(super) const fn left_out_key(reason: LeftOut) -> &'static str {
    match reason {
        LeftOut::Asked => "offer-left-out-asked",
        LeftOut::Apart => "offer-left-out-apart",
        LeftOut::Country => "offer-left-out-country",
        LeftOut::Standing => "offer-left-out-standing",
        LeftOut::Class => "offer-left-out-class",
        LeftOut::Certificate => "offer-left-out-certificate",
        LeftOut::Language => "offer-left-out-language",
        LeftOut::Radius => "offer-left-out-radius",
        LeftOut::Away => "offer-left-out-away",
        LeftOut::Policy => "offer-left-out-policy",
        LeftOut::Offers => "offer-left-out-offers",
        LeftOut::Orders => "offer-left-out-orders",
    }
}

const fn state_key(state: OfferState) -> &'static str {
    match state {
        OfferState::Accepted => "offer-state-accepted",
        OfferState::Declined => "offer-state-declined",
        // Open and yet in the list of earlier ones: its time is over.
        OfferState::Open | OfferState::Expired => "offer-state-expired",
        OfferState::Lost => "offer-state-lost",
        OfferState::Withdrawn => "offer-state-withdrawn",
        OfferState::Released => "offer-state-released",
    }
}

fn icon_of(skill: &str) -> &'static str {
    match skill {
        "wifi" => "wifi",
        "phone" | "tablet" => "phone",
        "computer" => "laptop",
        _ => "wrench",
    }
}

fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339()
}
